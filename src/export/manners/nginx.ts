// nginx: maps for its http block, and what stands in the server block of the site.

import { PACED } from './documents.ts';
import { escaped, VARIANT } from './kinds.ts';
import { DIGEST } from './media.ts';
import { MOVES, type Move, PLAIN_PATH, renames, unplacedMoves } from './moves.ts';
import { type Headers, isPaced, type Manners, NAMES, type Rule } from './rules.ts';

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** In quotes nginx reads a backslash as itself, but before a quotation mark. */
const pattern = (text: string) => `"^${text}$"`;

const block = (head: string, lines: readonly string[]) =>
  [`${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');

const row = (key: string, value: string) => `${key} ${quoted(value)};`;

const headersOf = (headers: Headers, always = '') =>
  Object.entries(headers)
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `add_header ${name} ${quoted(value)}${always};`);

/** Its type is what the Worker said, whatever the file's name. */
const typed = (headers: Headers) => ['types { }', `default_type ${quoted(headers['Content-Type'] ?? '')};`];

const LANGUAGE = 'add_header Content-Language $fanjian_language';

/** Keys of a map are of any case, but for expressions. */
const mediaRows = (media: Manners['media']) => {
  const alike = Map.groupBy(media, ({ from }) => from.toLowerCase());
  return media.map(({ from, to }) =>
    row(alike.get(from.toLowerCase())?.length === 1 ? quoted(from) : quotedPattern(from), to),
  );
};

const quotedPattern = (path: string) => `"~^${escaped(path).replaceAll('"', '\\"')}$"`;

export const nginxMaps = ({ rules, links, ages, media, language }: Manners): string =>
  [
    '# In the http block.',
    'map_hash_bucket_size 1024;',
    'map_hash_max_size 65536;',
    '# What a reader would rather read, of what is published: the first Chinese that the browser names.',
    block('map $http_accept_language $fanjian_welcome', [
      row('default', `/${language}/`),
      ...NAMES.map(([name, variant]) => row(`"~*^(?:(?!zh)[^,]*,)* *${name}(?:[-;, ]|$)"`, `/${variant}/`)),
    ]),
    block('map $request_uri $fanjian_language', [
      row('default', language),
      row(`"~^/(?<fanjian_tag>${VARIANT.slice(1, -1)})/"`, '$fanjian_tag'),
    ]),
    '# A person who opens an address in a browser, or a program.',
    block('map $http_sec_fetch_dest $fanjian_opened', [row('default', ''), row('document', '1')]),
    block('map $http_sec_fetch_dest $fanjian_ending', [row('default', '.json'), row('document', '.html')]),
    block('map $http_sec_fetch_dest $fanjian_absent', [
      row('default', '/absent/any.json'),
      row('document', '/absent/$fanjian_language.html'),
    ]),
    block('map $request_uri $fanjian_link', [
      row('default', ''),
      ...rules.flatMap(({ link, pattern: of }, index) =>
        link === undefined
          ? []
          : [
              row(
                `"~^${of.replace(VARIANT, `(?<fv${index}>${VARIANT.slice(1, -1)})`).replace('[a-z0-9-]+', `(?<fi${index}>[a-z0-9-]+)`)}$"`,
                link.replaceAll('{variant}', `$fv${index}`).replaceAll('{id}', `\${fi${index}}`),
              ),
            ],
      ),
      ...[...links].map(([path, link]) => row(quoted(path), link)),
    ]),
    ...Object.entries(PACED).map(([name, variable]) =>
      block(`map $request_uri $${variable}`, [
        row('default', ''),
        ...[...ages].map(([path, paces]) => row(quoted(path), paces[name] ?? '')),
      ]),
    ),
    '# Pictures and recordings by their names, and by digests that they had.',
    block('map $uri $fanjian_name', [
      row('default', '$uri'),
      row(`"~^/media/${DIGEST}/(?<fanjian_file>.+)$"`, '/media/$fanjian_file'),
    ]),
    block('map $fanjian_name $fanjian_media', [row('default', ''), ...mediaRows(media)]),
    '',
  ].join('\n');

const PACES = Object.fromEntries(Object.entries(PACED).map(([name, variable]) => [name, `$${variable}`]));

const location = (rule: Rule) =>
  block(`location ~ ${pattern(rule.pattern)}`, [
    ...(rule.opened ? ['if ($fanjian_opened) { rewrite ^ /opened$uri.html last; }'] : []),
    ...typed(rule.headers),
    ...headersOf(isPaced(rule) ? { ...rule.headers, ...PACES } : rule.headers),
    ...(rule.hasLanguage ? [`${LANGUAGE};`, 'add_header Link $fanjian_link;'] : []),
    // Without a date of its own: a file's time is its digest, and says nothing to people.
    ...(rule.isDated ? [] : ['add_header Last-Modified "";', 'if_modified_since off;']),
    `try_files /site${'$'}{uri}${rule.ending} @absent;`,
  ]);

const inside = (at: string, headers: Headers, more: readonly string[] = [], always = ' always') =>
  block(`location ${at}`, ['internal;', ...typed(headers), ...headersOf(headers, always), ...more]);

const at = ({ match, not }: Move) => `location ~ ${pattern(`${not ? `(?!(?:${not})$)` : ''}${match}`)}`;

export const nginxServer = (manners: Manners): string => {
  const { channels, rules, gone, absent, moved, welcomed, options, refused, renamed } = manners;
  const opened = rules.find((rule) => rule.opened)?.opened;
  const language = `${LANGUAGE} always;`;
  return [
    '# In the server block, after `root` with the folder that holds site/, opened/, gone/ and absent/.',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    '# brotli_static on;  # with libnginx-mod-http-brotli-static',
    'error_page 404 $fanjian_absent;',
    'error_page 410 /gone$uri$fanjian_ending;',
    ...headersOf(moved, ' always'),
    `if ($request_method = OPTIONS) { rewrite ^ /options last; }`,
    'if ($request_method !~ "^(?:GET|HEAD|OPTIONS)$") { rewrite ^ /refused last; }',
    `if ($request_uri ~ "^(${PLAIN_PATH})\\?") { return 301 $1; }`,
    block('location = /options', ['internal;', ...headersOf(options), 'return 204;']),
    block('location = /refused', ['internal;', ...headersOf(refused, ' always'), 'return 405;']),
    block('location = /', [...headersOf(welcomed), 'return 302 $fanjian_welcome;']),
    ...(opened ? [inside('/opened/', opened, [`${LANGUAGE};`], '')] : []),
    ...(gone
      ? [
          inside('~ "^/gone/.*\\.json$"', gone.plain),
          inside('~ "^/gone/.*\\.html$"', gone.opened, [language]),
        ]
      : []),
    inside('= /absent/any.json', absent.plain),
    inside('/absent/', absent.opened, [language]),
    block('location @absent', [
      'if ($fanjian_media) { return 302 $fanjian_media; }',
      'if (-f $document_root/gone$uri.json) { return 410; }',
      'return 404;',
    ]),
    ...renames(renamed).map((move) => block(at(move), [`return 301 ${move.to};`])),
    // Before what is there: `feed/` could be a channel's page.
    ...MOVES.map((move) => block(at(move), [`return 301 ${move.to};`])),
    ...unplacedMoves(channels).map((move) =>
      block(at(move), [...headersOf(welcomed), `return 302 "\${fanjian_welcome}${move.to}";`]),
    ),
    ...rules.map(location),
    block('location /', ['return 404;']),
    '',
  ].join('\n');
};
