// What an editor is told in the language of the terminal, and beside the line on GitHub.

import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHINESE, WORDS } from '../../src/commands/speech/data/chinese.ts';
import { STYLES } from '../../src/commands/speech/report.ts';
import {
  formatSpoken,
  inScript,
  type Speech,
  speechOf,
  translation,
} from '../../src/commands/speech/speech.ts';
import { parseArticle } from '../../src/content/article.ts';
import { parseContent } from '../../src/content/content.ts';
import type { Issue } from '../../src/content/issue.ts';
import { dictionaryOf } from '../../src/script/convert/opencc.ts';
import { checkCommand } from '../support/run/commands/command.ts';
import { bytes, ROOT, record, testFiles, withFile } from '../support/sample.ts';
import { untranslated } from '../support/translated.ts';

const FILE = 'articles/2024/02/some-article.md';

const LOCALES: [env: Record<string, string>, speech: Speech][] = [
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
  [{ LANG: 'zh_SG.UTF-8' }, 'zh-Hans'],
  [{ LANG: 'zh' }, 'zh-Hans'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant-TW'],
  [{ LANG: 'zh_HK.Big5-HKSCS' }, 'zh-Hant-HK'],
  [{ LANG: 'zh_MO' }, 'zh-Hant-HK'],
  [{ LANG: 'zh_TW@stroke' }, 'zh-Hant-TW'],
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-Hant-TW'],
  [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-Hans'], // set and empty is not set
  [{ LANGUAGE: 'zh_HK:en', LANG: 'en_US.UTF-8' }, 'zh-Hant-HK'],
  [{ LANGUAGE: 'en:zh_CN', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LANGUAGE: 'zh_CN', LC_ALL: 'C' }, 'en'], // a script that wants plain English
];

test.each(LOCALES)('%o is read as %s', (env, speech) => {
  expect(speechOf(env, 'en-US')).toBe(speech);
});

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['zh-HK', 'zh-Hant-HK'],
  ['ja-JP', 'en'],
])('where the terminal says nothing, a system in %s is spoken to in %s', (system, speech) => {
  expect(speechOf({}, system)).toBe(speech);
  expect(speechOf({ LANG: 'C' }, system)).toBe('en');
});

const SPOKEN: [field: Record<string, string | null>, speech: Speech, said: string][] = [
  [
    { headline: '天津: 港口' },
    'en',
    ':3 headline: a value holds a colon and a space without quotes; write headline: "天津: 港口"',
  ],
  [
    { headline: '天津: 港口' },
    'zh-Hans',
    ':3 headline: 值里有冒号加空格，却没有加引号；写成 headline: "天津: 港口"',
  ],
  [
    { headline: '天津: 港口' },
    'zh-Hant-TW',
    ':3 headline: 值裡有冒號加空格，卻沒有加引號；寫成 headline: "天津: 港口"',
  ],
  [
    { headline: '天津: 港口' },
    'zh-Hant-HK',
    ':3 headline: 值裏有冒號加空格，卻沒有加引號；寫成 headline: "天津: 港口"',
  ],
  // What an editor wrote is quoted as it is, in whatever script.
  [
    { articleSection: '[local, 体育]' },
    'zh-Hant-TW',
    ':6 articleSection[1]: 不是頻道的 id；寫 channels.yaml 裡的 id（小寫字母、數字和連字號），不寫頻道名',
  ],
  [
    { id: 'other-article' },
    'zh-Hant-HK',
    ':2 id: 「other-article」與檔名不一致；把檔名改成 other-article.md；如果從未發布過，也可以寫 id: some-article',
  ],
  [
    { editor: null },
    'zh-Hans',
    ':2 author: 警告：没有署名，也没有写编辑；写 author: [{name: …}] 或 editor: [姓名]',
  ],
  [{ headline: '2021' }, 'zh-Hans', ':3 headline: 不是文字；请写标题；如果是数字或日期，要加引号'],
];

test.each(SPOKEN)('%o in %s', (fields, speech, said) => {
  const { issues } = parseContent(withFile(testFiles(), FILE, record(fields)));
  expect(issues.map((issue) => formatSpoken(issue, speech))).toEqual([FILE + said]);
});

/** What an editor may write where something else belongs. */
const WRONG: unknown[] = [
  null,
  true,
  7,
  -1,
  600,
  1.5,
  '',
  ' ',
  '字',
  'word',
  '2024-02-30',
  '2024-02-01',
  'http://[',
  'ftp://far.example/',
  'https://far.example/a/b?c',
  [],
  [[]],
  [null],
  [7],
  ['字'],
  {},
  { unknown: 1 },
  { 'zh-TW': '字' },
  { 'zh-Hant': [['字']] },
  { 'zh-Hant': { replace: [[7]] } },
  [{}],
  [{ src: 'a', url: 1, id: '?', date: 1 }],
];

interface Field {
  readonly properties?: object;
  readonly items?: Field;
  readonly additionalProperties?: Field;
}

/** Every issue that wrong values in every field of every kind of file can raise. */
const schemaIssues = (): Issue[] => {
  const found: Issue[] = [];
  const files = testFiles();
  const parsed = new Map([...files].map(([path, content]) => [path, parseArticle(path, content)]));
  const parse: typeof parseArticle = (path, content) => parsed.get(path) ?? parseArticle(path, content);
  const gather = (file: string, text: string) =>
    found.push(...parseContent(withFile(files, file, text), { parse }).issues);
  const schema = JSON.parse(readFileSync(join(ROOT, 'content/article.schema.json'), 'utf8'));
  const json = JSON.stringify;
  for (const [name, field] of Object.entries<Field>(schema.properties)) {
    for (const value of WRONG) gather(FILE, record({ [name]: json(value) }));
    const parts = field.properties ?? field.items?.properties ?? field.additionalProperties?.properties ?? {};
    for (const part of Object.keys(parts))
      for (const value of WRONG) {
        const of = { [part]: value };
        const whole = field.items ? [of] : field.additionalProperties ? { 'zh-Hant': of } : of;
        gather(FILE, record({ [name]: json(whole) }));
      }
  }
  const site = {
    name: '报',
    description: '述',
    url: 'https://news.example',
    tag: { authority: 'a.example', date: '2021' },
    language: 'zh-Hans',
  };
  for (const name of [...Object.keys(site), 'rights', 'hub', 'punctuation', 'window', 'fullText', 'unknown'])
    for (const value of WRONG) gather('site.yaml', json({ ...site, [name]: value }));
  for (const part of ['authority', 'date'])
    for (const value of WRONG) gather('site.yaml', json({ ...site, tag: { ...site.tag, [part]: value } }));
  for (const part of ['repair', 'quotes'])
    for (const value of WRONG)
      gather('site.yaml', json({ ...site, punctuation: { 'zh-Hant': { [part]: value } } }));
  const channel = { id: 'local', name: '名', description: '述' };
  for (const value of WRONG) {
    gather('channels.yaml', json(value));
    for (const name of [
      ...Object.keys(channel),
      'parent',
      'match',
      'aliases',
      'closed',
      'window',
      'fullText',
    ])
      gather('channels.yaml', json([{ ...channel, [name]: value }]));
    for (const name of ['keywords', 'author', 'source', 'license', 'any', 'all', 'none', 'unknown'])
      gather('channels.yaml', json([{ ...channel, match: { [name]: value } }]));
    for (const name of ['reason', 'to'])
      gather('channels.yaml', json([{ ...channel, closed: { reason: '停', [name]: value } }]));
    for (const name of ['protect', 'replace', 'unknown']) gather('glossary.yaml', json({ [name]: value }));
  }
  for (const id of ['site', 'archive']) gather('channels.yaml', json([{ ...channel, id }]));
  return found;
};

/** One broken file for each thing that YAML may stumble over. */
const BROKEN_YAML = [
  'a: b: c',
  'a\nb: c',
  'a: 1\na: 2',
  'a:\n\t- b',
  'a: 1\n b: 2',
  'a: "b',
  'a: [b',
  'a: @b',
  'a: *b',
  'a: "\\q"',
  'a: {b}}',
  'a: %b',
  'a: `b`',
  '- a\nb: c',
  '? [',
  '%YAML 9\n---\na: 1',
  'a: !!x b',
  '&a b: *c',
];

test('every issue of every field has its Chinese', () => {
  const issues = schemaIssues();
  expect(issues.length).toBeGreaterThan(1000);
  for (const yaml of BROKEN_YAML) {
    const broken = parseContent(withFile(testFiles(), FILE, `---\n${yaml}\n---\n\n文。\n`)).issues;
    expect(broken.length, yaml).toBeGreaterThan(0);
    issues.push(...broken);
  }
  issues.push(...parseContent(new Map()).issues);
  issues.push(...parseContent(withFile(testFiles(), FILE, '没有文件头')).issues);
  issues.push(
    ...parseContent(
      withFile(testFiles(), FILE, bytes(record({}, '控制\u0003字符，<b onclick="">一</b>[二](javascript:)'))),
    ).issues,
  );
  expect(untranslated(issues)).toEqual([]);
});

test('every row of the table is said by the code', () => {
  const code = globSync('src/{content,script,press,import,commands,desk,deploy}/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.includes('speech/data/'))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n')
    .replaceAll("\\'", "'");
  // Some are put together from parts, at marks.
  const lost = [...Object.keys(CHINESE), ...Object.keys(WORDS)].flatMap((english) =>
    english.split(/\$[a-zA-Z]+|pubStatus|[,;:(){}[\]“”"\\]+/).filter((part) => !code.includes(part.trim())),
  );
  expect(lost).toEqual([]);
});

test('what a row fills in stands in both languages', () => {
  const places = (text: string) => [...new Set(text.match(/\$[a-zA-Z]+/g))].toSorted();
  for (const [english, chinese] of Object.entries(CHINESE))
    expect(places(chinese), english).toEqual(places(english));
});

test.each(['zh-Hant-TW', 'zh-Hant-HK'] as const)('no Simplified character is left in %s', (speech) => {
  const traditional = new Set(dictionaryOf('s2t').flatMap(([, to]) => [...to]));
  const simplified = new Set(
    dictionaryOf('s2t')
      .map(([from]) => from)
      .filter((from) => [...from].length === 1 && !traditional.has(from)),
  );
  for (const chinese of [...Object.values(CHINESE), ...Object.values(WORDS)]) {
    const text = inScript(chinese, speech);
    expect(
      [...text].filter((character) => simplified.has(character)),
      text,
    ).toEqual([]);
  }
});

test('a value that looks like our own words stays as it was written', () => {
  expect(translation('“the headline” is no channel', 'zh-Hans')).toBe('没有“the headline”这个频道');
  expect(translation('write the moon', 'zh-Hans')).toBeUndefined();
});

describe('the command line', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fanjian-messages-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const content = join(scratch, 'content');
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  const check = (args: string[], env: Record<string, string>) =>
    checkCommand(args, { CONTENT_DIR: content, ...env });

  test('says in the language of the terminal that all is well', () => {
    expect(check([], { LANG: 'zh_CN.UTF-8', LC_ALL: '' }).stderr).toBe('4 个频道，5 篇文章：没有错误\n');
    expect(check([], { LANG: 'zh_TW.UTF-8', LC_ALL: '' }).stderr).toBe('4 個頻道，5 篇文章：沒有錯誤\n');
    expect(check([], { LANG: 'en_US.UTF-8', LC_ALL: '' }).stderr).toBe(
      '5 articles in 4 channels: no errors\n',
    );
    expect(check(['--help'], { LANG: 'zh_HK.UTF-8', LC_ALL: '' }).stdout).toMatch(
      /^用法：.*\n\n檢查 content 資料夾/,
    );
    const nowhere = checkCommand([], { CONTENT_DIR: '/nowhere', LC_ALL: 'zh_CN' });
    expect(nowhere.stderr).toBe(
      '找不到 /nowhere；请把 CONTENT_DIR 设为有 site.yaml 和 channels.yaml 的文件夹\n',
    );
  });

  test('names errors so, and in --json always in English', () => {
    const file = join(content, 'articles/2024/01/taiwan-text.md');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('[river]', '[sea]'));
    const spoken = check([], { LC_ALL: 'zh_CN' });
    const json = ['C', 'zh_CN'].map((locale) => check(['--json'], { LC_ALL: locale }).stdout);
    const github = ['C', 'zh_CN'].map((locale) => check(['--github'], { LC_ALL: locale }));
    writeFileSync(file, good);
    expect(spoken.status).toBe(1);
    expect(spoken.stdout).toMatch(
      /taiwan-text\.md:6 articleSection\[0\]: 没有“sea”这个频道；写其中一个：local, river, brief, empty；或者把它加进 channels\.yaml\n$/,
    );
    expect(spoken.stderr).toBe('1 处错误；没有写入任何文件，保留上一次成功的结果\n');
    expect(json[0]).toContain('“sea” is no channel');
    expect(json[1]).toBe(json[0]);
    expect(github.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 1, stderr: '1 error; nothing was written, the last good build stays\n' },
      { status: 1, stderr: '1 处错误；没有写入任何文件，保留上一次成功的结果\n' },
    ]);
    expect(github[0]?.stdout).toMatch(
      /^::error file=[^:,]*articles\/2024\/01\/taiwan-text\.md,line=6,title=articleSection\[0\]::“sea” is no channel; write one of local, river, brief, empty, or add it to channels\.yaml\n$/,
    );
    expect(github[1]?.stdout).toContain('::没有“sea”这个频道；写其中一个');
  });
});

test('an annotation is escaped as GitHub reads it', () => {
  const issue: Issue = {
    severity: 'warning',
    file: 'a,b:c%.md',
    line: 3,
    field: 'x',
    problem: '100%\r\n：y',
    remedy: 'a, b: c',
  };
  expect(STYLES.github(issue, 'en')).toBe(
    '::warning file=a%2Cb%3Ac%25.md,line=3,title=x::100%25%0D%0A：y; a, b: c',
  );
});
