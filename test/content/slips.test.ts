// What an editor mistypes in the head of a file is named where it stands, with the line put right.

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { parseSettings } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { withLanguageTags } from '../../src/content/schema/named-languages.ts';
import { bytes, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';
const said = (text: string) =>
  parseArticle(FILE, bytes(text)).issues.map((issue) => formatIssue(issue).slice(FILE.length + 1));
const edited = (from: string | RegExp, to: string) => record().replace(from, to);

const SLIPS: [why: string, text: string, said: string[]][] = [
  [
    'a full-width colon',
    edited('headline: ', 'headline：'),
    ['3 headline: has a full-width colon behind the name; write headline: 标题'],
  ],
  [
    'a full-width colon within braces',
    record({ source: '{name: 报, url：https://a.example}' }),
    ['8 source.url：https://a.example: has a full-width colon behind the name; write url: https://a.example'],
  ],
  [
    'no space behind a colon',
    edited('headline: ', 'headline:'),
    ['3 headline: has no space behind the colon; write headline: 标题'],
  ],
  [
    'a full-width space behind a colon',
    edited('headline: ', 'headline:\u3000'),
    ['3 headline: has a full-width space behind the colon; write headline: 标题'],
  ],
  [
    'a field that is further in',
    edited('headline: ', '  headline: '),
    [
      '3 headline: stands further in than the field above it; write headline: 标题 at the beginning of the line',
    ],
  ],
  [
    'a date as it is said',
    record({ datePublished: '2026年11月4日 8:05' }),
    [
      '4 datePublished: "2026年11月4日 8:05" is no date and time; write 2026-11-04T08:05:00+08:00 for Beijing time',
    ],
  ],
  [
    'a date with slashes',
    record({ datePublished: '2026/11/4' }),
    ['4 datePublished: "2026/11/4" is no date and time; write 2026-11-04T00:00:00+08:00 for Beijing time'],
  ],
  [
    'a date with full-width colons',
    record({ datePublished: '2026-11-04T08：00：00Z' }),
    [
      '4 datePublished: "2026-11-04T08：00：00Z" is no date and time; write 2026-11-04T16:00:00+08:00 for Beijing time',
    ],
  ],
  [
    'a field in Chinese',
    record({ 关键词: '[a]' }),
    ['8 关键词: is no field of ours; did you mean keywords?'],
  ],
  [
    'a double quote that is not closed',
    record({ headline: '"标题' }),
    ['3 headline: opens a quote that is not closed; write headline: "标题"'],
  ],
  [
    'a single quote that is not closed',
    record({ headline: "'标题" }),
    ["3 headline: opens a quote that is not closed; write headline: '标题'"],
  ],
  [
    'a bracket that is not closed',
    record({ articleSection: '[local, river' }),
    ['6 articleSection: opens a bracket that is not closed; write articleSection: [local, river]'],
  ],
  [
    'a brace that is not closed',
    record({ source: '{name: 报' }),
    ['8 source: opens a bracket that is not closed; write source: {name: 报}'],
  ],
  [
    'a line of the wrong dashes at the end',
    edited('\n---\n\n', '\n—-\n\n'),
    ['8 file: “—-” is no line ---; write three hyphens there, and nothing else'],
  ],
  [
    'four hyphens',
    record().replaceAll('---', '----'),
    ['1 file: “----” is no line ---; write three hyphens there, and nothing else'],
  ],
  [
    'no line at the end',
    edited('\n---\n\n', '\n\n'),
    ['7 file: the front matter has no end; write a line --- below the last field'],
  ],
];

test.each(SLIPS)('%s', (_, text, issues) => {
  expect(said(text)).toEqual(issues);
});

test('several of them are told of at once', () => {
  expect(said(record().replaceAll(/^(id|headline|editor): /gm, '$1：'))).toHaveLength(3);
});

const RIGHT: [why: string, fields: Record<string, string>][] = [
  ['a colon in a text', { headline: '天津：港口' }],
  ['a text that is quoted', { headline: '"天津: 港口"' }],
  ['a text on several lines', { description: '"一行，\n  又一行"' }],
  ['a list on several lines', { editor: '[李四,\n  王五]' }],
  ['an address', { canonicalUrl: 'https://news.example/a' }],
  ['a comma in a headline', { headline: '天津，港口、铁路' }],
];

test.each(RIGHT)('%s is right', (_, fields) => {
  expect(said(record(fields))).toEqual([]);
});

test.each(['[李四、王五]', '[李四，王五]', '[ 李四 、王五， ]'])(
  '%s are two editors, and a warning',
  (editor) => {
    const result = parseArticle(FILE, bytes(record({ editor })));
    expect(result.ok && result.value.editor).toEqual(['李四', '王五']);
    expect(said(record({ editor }))).toEqual([
      '7 editor: warning: has Chinese commas between its words; it is taken for 2 of them; write editor: [李四, 王五]',
    ]);
  },
);

test.each([
  ['简体', 'zh-Hans'],
  ['簡體中文', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  ['繁體', 'zh-Hant'],
  ['繁体字', 'zh-Hant'],
  ['台灣', 'zh-Hant-TW'],
  ['繁體中文（台灣）', 'zh-Hant-TW'],
  ['香港', 'zh-Hant-HK'],
  ['zh-hant-hk', 'zh-Hant-HK'],
])('%s is taken for %s, with a warning', (name, tag) => {
  const text = record({ inLanguage: name });
  const result = parseArticle(FILE, bytes(text));
  expect(result.ok && result.value.inLanguage).toBe(tag);
  expect(said(text)).toEqual([
    `5 inLanguage: warning: “${name}” is taken for ${tag}; write inLanguage: ${tag}`,
  ]);
});

test('so is a name in the place of a tag', () => {
  const text = record({ variants: '{繁體: {headline: 標題}, zh-Hans: {headline: 标题}}' });
  const result = parseArticle(FILE, bytes(text));
  expect(result.ok && Object.keys(result.value.variants).sort()).toEqual(['zh-Hans', 'zh-Hant']);
  expect(said(text)).toEqual([
    '8 variants.繁體: warning: “繁體” is taken for zh-Hant; write zh-Hant: in its place',
  ]);
  const twice = record({ variants: '{繁體: {headline: 標題}, zh-Hant: {headline: 標題}}' });
  expect(parseArticle(FILE, bytes(twice)).ok).toBe(false);
});

test('a name in the settings of the site as well', () => {
  const site = new TextDecoder().decode(testFiles().get('site.yaml'));
  const files = withFile(testFiles(), 'site.yaml', site.replace(/^language: .*$/m, 'language: 简体'));
  const settings = parseSettings(files).site;
  expect(settings.ok && settings.value.language).toBe('zh-Hans');
  expect(settings.issues.map(formatIssue)).toEqual([
    expect.stringMatching(
      /^site\.yaml:\d+ language: warning: “简体” is taken for zh-Hans; write language: zh-Hans$/,
    ),
  ]);
});

test.each(['zh', '中文', '日文', '电台', 'en'])('%s names none of them', (name) => {
  expect(said(record({ inLanguage: name }))).toEqual([
    '5 inLanguage: is no language that we publish; write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK',
  ]);
});

test('nothing that is a text is taken for a language', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: false, key: fc.string() }), (value) => {
      const ascii = JSON.parse(JSON.stringify(value ?? null).replace(/"(inLanguage|language)":/g, '"x":'));
      expect(withLanguageTags('a', ascii, {})).toEqual({ raw: ascii, issues: [] });
    }),
  );
});

/** The same text in another charset: iconv knows them all. */
const inCharset = (charset: string, text: string) =>
  new Uint8Array(spawnSync('iconv', ['-f', 'utf-8', '-t', charset], { input: text }).stdout);

const SIMPLIFIED = record({ headline: '这是一座城市的河' }, '河水来到这里，在这里的人都说它是好的。');
const TRADITIONAL = record({ headline: '這是一座城市的河' }, '河水來到這裡，在這裡的人都說它是好的。');

test.each([
  ['gb18030', SIMPLIFIED, 'GB18030'],
  ['gbk', SIMPLIFIED, 'GB18030'],
  ['big5', TRADITIONAL, 'BIG5'],
  ['utf-16', SIMPLIFIED, 'UTF-16LE'],
])('a file in %s is told apart, with what to click', (charset, text, name) => {
  const [issue, ...others] = parseArticle(FILE, inCharset(charset, text)).issues.map(formatIssue);
  expect(others).toEqual([]);
  expect(issue).toContain(
    `is not UTF-8, probably ${name}; save it as UTF-8: in Notepad by File, Save as, Encoding`,
  );
});
