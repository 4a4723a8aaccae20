// Characters that no document may hold: refused wherever an editor writes them, and stopped before a slice if they come from elsewhere.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, parseArticle } from '../../src/content/article.ts';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { forbiddenIn } from '../../src/content/text/clean-text.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { houseOf } from '../../src/press/make/house.ts';
import { createPacker } from '../../src/press/make/pack.ts';
import { soundJson, unsoundIn } from '../../src/press/make/sound.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { picturesIn } from '../support/build-in-memory.ts';
import { COMPLAINTS, parseXml } from '../support/rules.ts';
import { built, bytes, feedAt, parsed, publisherOf, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';
const files = testFiles();
const original = new Map([...files].map(([path, content]) => [path, parseArticle(path, content)]));
const parse: typeof parseArticle = (path, content) =>
  path === FILE ? parseArticle(path, content) : (original.get(path) ?? parseArticle(path, content));

/** The double-quoted form of YAML, with everything escaped. */
const quoted = (text: string) =>
  `"${[...text].map((one) => (/[\w ]|\p{Script=Han}/u.test(one) ? one : escaped(one))).join('')}"`;
const escaped = (character: string) =>
  `\\U${(character.codePointAt(0) as number).toString(16).padStart(8, '0')}`;

/** A record with a text in one of its strings. */
const PLACES: [field: string, record: (text: string) => Record<string, string>][] = [
  ...[
    'headline',
    'alternativeHeadline',
    'kicker',
    'dateline',
    'description',
    'translator',
    'license',
    'usageTerms',
    'copyrightHolder',
    'copyrightNotice',
  ].map((name): [string, (text: string) => Record<string, string>] => [name, (text) => ({ [name]: text })]),
  ['canonicalUrl', (text) => ({ canonicalUrl: `"https://far.example/${text.slice(1)}` })],
  ['keywords[1]', (text) => ({ keywords: `[甲, ${text}]` })],
  ['editor[0]', (text) => ({ editor: `[${text}]` })],
  ['author[0].name', (text) => ({ author: `[{name: ${text}}]` })],
  ['author[0].role', (text) => ({ author: `[{name: 甲, role: ${text}}]` })],
  ['source.name', (text) => ({ source: `{name: ${text}}` })],
  ['source.headline', (text) => ({ source: `{name: 甲, headline: ${text}}` })],
  ['source.url', (text) => ({ source: `{name: 甲, url: "https://far.example/${text.slice(1)}}` })],
  ['image[0].src', (text) => ({ image: `[{src: "https://far.example/${text.slice(1)}, alt: 甲}]` })],
  ['image[0].alt', (text) => ({ image: `[{src: /media/diagram.png, alt: ${text}}]` })],
  ['image[0].caption', (text) => ({ image: `[{src: /media/diagram.png, alt: 甲, caption: ${text}}]` })],
  ['image[0].credit', (text) => ({ image: `[{src: /media/diagram.png, alt: 甲, credit: ${text}}]` })],
  ['correction[0].text', (text) => ({ correction: `[{date: 2024-02-02T08:00:00+08:00, text: ${text}}]` })],
  [
    'withdrawn.reason',
    (text) => ({ pubStatus: 'canceled', withdrawn: `{date: 2024-02-02T08:00:00+08:00, reason: ${text}}` }),
  ],
  ['related[0].headline', (text) => ({ related: `[{headline: ${text}, id: taiwan-text}]` })],
  ['related[0].url', (text) => ({ related: `[{headline: 甲, url: "https://far.example/${text.slice(1)}}]` })],
  ['variants.zh-Hant-HK.headline', (text) => ({ variants: `{zh-Hant-HK: {headline: ${text}}}` })],
  ['variants.zh-Hant-HK.replace[0][0]', (text) => ({ variants: `{zh-Hant-HK: {replace: [[${text}, 乙]]}}` })],
  [
    'variants.zh-Hant-HK.replace[0][1]',
    (text) => ({ variants: `{zh-Hant-HK: {replace: [[標題, ${text}]]}}` }),
  ],
];

const FORBIDDEN = [
  '\0',
  '\x01',
  '\x02',
  '\x0b',
  '\x1f',
  '\x7f',
  '\x85',
  '\x9f',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\u{1fffe}',
];

test.each(PLACES)('%s holds none of them', (field, fields) => {
  for (const character of FORBIDDEN) {
    const text = record(fields(quoted(`甲${character}乙`)));
    const said = parse(FILE, bytes(text))
      .issues.filter(({ severity }) => severity === 'error')
      .map(formatIssue);
    const line = text.split('\n').findIndex((one) => one.includes('\\U')) + 1;
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    expect(said).toContain(
      `${FILE}:${line} ${field}: holds U+${code}, which is no character of a text; remove it, or write what was meant`,
    );
  }
});

const SETTINGS: [file: string, text: string, said: string][] = [
  ['site.yaml', 'rights: "甲\\x02"', ':1 rights: holds U+0002'],
  [
    'channels.yaml',
    '- {id: local, name: {zh-Hans: "甲\\uD800"}, description: 述}',
    ':1 [0].name.zh-Hans: holds U+D800',
  ],
  ['channels.yaml', '- {id: local, name: 甲, description: "述\\b"}', ':1 [0].description: holds U+0008'],
  ['glossary.yaml', 'protect: ["甲\\x1f"]', ':1 protect[0]: holds U+001F'],
  ['glossary.yaml', 'replace:\n  zh-Hant: [[甲, "乙\\x85"]]', ':2 replace.zh-Hant[0][1]: holds U+0085'],
  ['glossary.yaml', 'protect: ["甲\\uFFFD"]', ':1 protect[0]: holds U+FFFD'],
];

test.each(SETTINGS)('%s: %s', (file, text, said) => {
  const issues = parseContent(withFile(files, file, text), { parse }).issues.map(formatIssue);
  expect(
    issues.some((issue) => issue.startsWith(file + said)),
    issues.join('\n'),
  ).toBe(true);
});

test('nor does a name of a field, nor a file as it stands', () => {
  expect(
    parse(FILE, bytes(record({ '"a\\x02"': 'x' })))
      .issues.map(formatIssue)
      .join('\n'),
  ).toContain(':8 a\x02: holds U+0002');
  expect(parse(FILE, bytes(record({}, '甲\n\n乙\x02丙'))).issues.map(formatIssue)).toEqual([
    `${FILE}:12 file: holds U+0002, which is no character of a text; remove it, or write what was meant`,
  ]);
});

test('a character reference in the text that stands for one is said and dropped', () => {
  const result = parse(FILE, bytes(record({}, '甲\n\n乙&#2;丙 <b title="&#xFFFE;丁">戊</b>')));
  expect(result.issues.map(({ line, severity, problem }) => `${line} ${severity} ${problem}`)).toEqual([
    // Once for each kind.
    '12 warning a character reference stands for no character of a text',
  ]);
  expect(result.ok && JSON.stringify(result.value.body)).toContain('乙丙');
});

test('what is no text but no danger stays: marks of direction, joiners, private use', () => {
  for (const text of [
    '\u200f\u202bשלום\u202c',
    '👨\u200d👩',
    '\ue000',
    '\u2028',
    '\u{2f800}',
    '\t',
    '\u00a0',
  ])
    expect(forbiddenIn(text)).toBeUndefined();
});

test('whatever stands in whatever field, the check refuses it or every document is well-formed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
      fc.oneof(fc.constant(''), fc.constantFrom(...FORBIDDEN), fc.constantFrom(']]>', '&#2;', '<', '"')),
      ([, fields], some, added) => {
        const changed = withFile(files, FILE, record(fields(quoted(`甲${some}${added}`))));
        const result = parseContent(changed, { parse });
        if (!result.ok) return;
        const output = built(changed);
        for (const variant of VARIANT_TAGS)
          for (const format of FORMATS)
            expect(
              COMPLAINTS[format.id](
                renderDocument(format, feedAt(output, `/${variant}/local/`), publisherOf(output)),
              ),
            ).toEqual([]);
        for (const [path, text] of output)
          if (path.endsWith('.xml')) expect(() => parseXml(String(text))).not.toThrow();
      },
    ),
    { numRuns: 40 },
  );
});

test('what conversion makes is looked at before it is written, and the field is named', () => {
  const content = parsed(files);
  const packer = createPacker(houseOf(content, 'https://news.example', picturesIn(files)));
  const article = content.articles[0] as Article;
  const { extras } = packer.pack([
    content.articles[1] as Article,
    { ...article, keywords: ['甲', '乙\ud800'], kicker: '\x02' },
  ]);
  expect(extras[0]?.issues.map(formatIssue)).toEqual([]);
  const said = extras[1]?.issues.map(formatIssue) ?? [];
  const remedy = 'look at what replaces words of it: variants in the record, and glossary.yaml';
  for (const variant of VARIANT_TAGS) {
    expect(said).toContain(
      `${article.file}:${article.lines.keywords} keywords.1: comes out in ${variant} with U+D800, which no document may hold; ${remedy}`,
    );
    expect(said).toContain(
      `${article.file}:${article.lines.kicker} kicker: comes out in ${variant} with U+0002, which no document may hold; ${remedy}`,
    );
  }
  expect(said.length).toBe(2 * VARIANT_TAGS.length);
});

test('a slice is JSON as it was, or the string is named that no document may hold', () => {
  expect(() => soundJson({ feed: { title: '甲\ufffe' } })).toThrow(
    'feed.title holds U+FFFE, which no document may hold',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const isBad = /[\0\x02-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/u.test(text);
      expect(unsoundIn({ a: [text] }, JSON.stringify({ a: [text] })).map(({ path }) => path)).toEqual(
        isBad ? [['a', 0]] : [],
      );
    }),
    { numRuns: 2000 },
  );
  expect(soundJson(['\\u0002', '\x01/zh/', '\n'])).toBe(JSON.stringify(['\\u0002', '\x01/zh/', '\n']));
});
