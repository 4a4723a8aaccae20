// Caddy: what stands in the block of the site. Its expressions are RE2.

import { block, caddyMaps, quoted } from './caddy-maps.ts';
import { PACED } from './documents.ts';
import { MOVES, type Move, PLAIN_PATH, renames, unplacedMoves } from './moves.ts';
import { type Headers, isPaced, type Manners, type Rule } from './rules.ts';

const headersOf = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `header ${name} ${quoted(value)}`);

/** Of an answer that has no body here. */
const withoutType = ({ 'Content-Type': _, ...rest }: Headers): Headers => rest;

const OPENED = 'header Sec-Fetch-Dest document';

const serve = (file: string, headers: Headers, more: readonly string[] = [], status?: number) => [
  ...headersOf(headers),
  ...more,
  `rewrite * ${file}`,
  block('file_server', ['precompressed br gzip', ...(status ? [`status ${status}`] : [])]),
];

/** What a person gets, and what a program gets. */
const byReader = (name: string, opened: readonly string[], plain: readonly string[]) => [
  `@${name} ${OPENED}`,
  block(`handle @${name}`, opened),
  block('handle', plain),
];

const PACES = Object.fromEntries(Object.entries(PACED).map(([name, variable]) => [name, `{${variable}}`]));

const handle = (rule: Rule, index: number): string => {
  const name = `fanjian${index}`;
  const variant = `{re.${name}.1}`;
  const language = rule.hasLanguage ? [`header Content-Language ${variant}`] : [];
  const isDocument = isPaced(rule);
  const headers = isDocument ? { ...rule.headers, ...PACES } : rule.headers;
  const plain = serve(`/site{path}${rule.ending}`, headers, [
    ...language,
    ...(rule.isDated ? [] : ['request_header -If-Modified-Since', 'header -Last-Modified']),
    ...(isDocument ? ['header Link {fanjian_link}'] : []),
    ...(rule.link
      ? [
          `header Link ${quoted(rule.link.replaceAll('{variant}', variant).replaceAll('{id}', `{re.${name}.2}`))}`,
        ]
      : []),
  ]);
  const of = rule.link ? rule.pattern.replace('[a-z0-9-]+', '([a-z0-9-]+)') : rule.pattern;
  return [
    block(`@${name}`, [`path_regexp ${name} ${quoted(`^${of}$`)}`, `file /site{path}${rule.ending}`]),
    block(
      `handle @${name}`,
      rule.opened
        ? byReader(`${name}opened`, serve('/opened{path}.html', rule.opened, language), plain)
        : plain,
    ),
  ].join('\n');
};

const move = ({ match, not, to }: Move, name: string, headers: Headers, status: number): string => {
  const target = to.replace(/\$(\d)/g, `{re.${name}.$1}`);
  return [
    block(`@${name}`, [
      `path_regexp ${name} ${quoted(`^${match}$`)}`,
      ...(not ? [`not path_regexp ${quoted(`^(?:${not})$`)}`] : []),
    ]),
    block(`handle @${name}`, [...headersOf(headers), `redir * ${target} ${status}`]),
  ].join('\n');
};

export const caddyfile = (manners: Manners): string => {
  const { channels, rules, media, gone, absent, moved, welcomed, options, refused, renamed } = manners;
  return [
    '# In the block of the site, after `root * DIR` with the folder that holds site/, opened/, gone/ and absent/.',
    ...caddyMaps(manners),
    block('route', [
      '@options method OPTIONS',
      block('handle @options', [...headersOf(options), 'respond 204']),
      '@refused not method GET HEAD OPTIONS',
      block('handle @refused', [...headersOf(withoutType(refused)), 'respond 405']),
      block('@query', ['expression `{query} != ""`', `path_regexp query ${quoted(`^${PLAIN_PATH}$`)}`]),
      block('handle @query', [...headersOf(moved), 'redir * {re.query.0} 301']),
      '@welcome path /',
      block('handle @welcome', [...headersOf(welcomed), 'redir * {fanjian_welcome} 302']),
      ...rules.map(handle),
      ...(gone
        ? [
            '@gone file /gone{path}.json',
            block(
              'handle @gone',
              byReader(
                'goneopened',
                serve('/gone{path}.html', gone.opened, ['header Content-Language {fanjian_language}'], 410),
                serve('/gone{path}.json', gone.plain, [], 410),
              ),
            ),
          ]
        : []),
      ...renames(renamed).map((one, index) => move(one, `renamed${index}`, moved, 301)),
      ...MOVES.map((one, index) => move(one, `move${index}`, moved, 301)),
      ...unplacedMoves(channels).map((one, index) =>
        move({ ...one, to: `{fanjian_welcome}${one.to}` }, `unplaced${index}`, welcomed, 302),
      ),
      ...(media.length > 0
        ? [
            '@media expression `{fanjian_media} != ""`',
            block('handle @media', [...headersOf(moved), 'redir * {fanjian_media} 302']),
          ]
        : []),
      block(
        'handle',
        byReader(
          'absentopened',
          serve(
            '/absent/{fanjian_language}.html',
            absent.opened,
            ['header Content-Language {fanjian_language}'],
            404,
          ),
          serve('/absent/any.json', absent.plain, [], 404),
        ),
      ),
    ]),
    '',
  ].join('\n');
};
