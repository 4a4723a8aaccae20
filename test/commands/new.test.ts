// `npm run new`: a record that passes the check and is withheld, from options alone or from answers on a terminal.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/content/article.ts';
import { parseContent } from '../../src/content/content.ts';
import { formatRecord, recordPath } from '../../src/content/record-file.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { checkCommand } from '../support/run/commands/command.ts';
import { hasTerminal, onTerminal as typeOnTerminal } from '../support/run/commands/terminal.ts';
import { bytes, ROOT } from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-new-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const content = join(scratch, 'content');
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
});

const COMMAND = join(ROOT, 'src/commands/new.ts');
const env = {
  ...process.env,
  CONTENT_DIR: content,
  LC_ALL: 'C.UTF-8',
  LANGUAGE: '',
  // Nobody's own name gets into what the tests compare.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: '曾巩',
};
const run = (args: string[], more: Record<string, string> = {}) =>
  spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...env, ...more },
    input: '',
  });
const articles = () => globSync('articles/**/*.md', { cwd: content }).toSorted();
const GIVEN = ['--headline', '冬天的河结冰了', '--channel', 'river', '--id', 'river-in-winter'];
const written = () =>
  readFileSync(globSync(join(content, 'articles/*/*/river-in-winter.md'))[0] as string, 'utf8');

test('writes a record that passes the check, and says that it is withheld', () => {
  const before = Date.now();
  const { status, stdout, stderr } = run(GIVEN);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('withheld') });
  expect(stdout).toMatch(/content\/articles\/\d{4}\/\d\d\/river-in-winter\.md\n$/);
  const file = join(ROOT, stdout.trim());
  const { datePublished = '' } =
    /^datePublished: (?<datePublished>.*)$/m.exec(readFileSync(file, 'utf8'))?.groups ?? {};
  expect(readFileSync(file, 'utf8')).toBe(`---
# yaml-language-server: $schema=../../../article.schema.json
id: river-in-winter
headline: 冬天的河结冰了
datePublished: ${datePublished}
inLanguage: zh-Hans
articleSection: [river]
editor: [曾巩]
pubStatus: withheld
---

<!-- 正文写在这里：段落之间空一行，小标题以 ## 开头。写好后删去这一行。 -->
`);
  expect(datePublished).toMatch(/\+08:00$/);
  expect(Math.abs(Date.parse(datePublished) - before)).toBeLessThan(60_000);
  expect(file).toContain(datePublished.slice(0, 7).replace('-', '/'));
  expect(parseContent(loadContent(content)).issues).toEqual([]);
  // The first line leads to a schema that is there.
  expect(JSON.parse(readFileSync(join(file, '../../../../article.schema.json'), 'utf8')).required).toContain(
    'headline',
  );
  const check = checkCommand([], { CONTENT_DIR: content });
  expect(check).toMatchObject({ status: 0, stderr: '5 articles in 4 channels: no errors\n' });
});

test('is in nothing that is built, and has to be written before it can be published', () => {
  run(GIVEN);
  expect(parseContent(loadContent(content))).toMatchObject({ ok: true, value: { articles: { length: 5 } } });
  const usable = written().replace('pubStatus: withheld\n', '');
  const { ok, issues } = parseArticle('articles/2026/11/river-in-winter.md', bytes(usable));
  expect({ ok, issues }).toMatchObject({
    ok: false,
    issues: [{ field: 'body', problem: 'has no paragraph' }],
  });
});

const LANGUAGES: [headline: string, site: string, language: string][] = [
  ['冬天的河结冰了', 'zh-Hans', 'zh-Hans'],
  ['冬天的河結冰了', 'zh-Hans', 'zh-Hant'],
  ['冬天的河結冰了', 'zh-Hant-HK', 'zh-Hant-HK'], // the region of the site
  ['冬天的河结冰了', 'zh-Hant-TW', 'zh-Hans'],
];

test.each(LANGUAGES)('%s on a site in %s is %s', (headline, site, language) => {
  const folder = join(content, 'site.yaml');
  const text = readFileSync(folder, 'utf8').replace(/^language: .*$/m, `language: ${site}`);
  rmSync(folder);
  cpSync(join(ROOT, 'test/sample/site.yaml'), folder);
  spawnSync('tee', [folder], { input: text });
  expect(run(['--headline', headline, '--channel', 'river', '--id', 'river-in-winter']).status).toBe(0);
  expect(written()).toContain(`\ninLanguage: ${language}\n`);
});

const HEADLINES = [
  '天津: 港口开了',
  '*重要* 通知发了',
  '“开”与 "关"',
  '# 二〇二六',
  '- 开',
  'true 与 开',
  '123',
  '2026-11-24',
  "it's 开",
];

test.each(HEADLINES)('the headline %s is written so that it is read again', (headline) => {
  const text = formatRecord(
    {
      id: 'river-in-winter',
      headline,
      datePublished: '2026-11-24T08:00:00+08:00',
      inLanguage: 'zh-Hans',
      articleSection: ['river'],
    },
    '文。',
  );
  const parsed = parseArticle('articles/2026/11/river-in-winter.md', bytes(text));
  expect(parsed.ok && parsed.value.headline).toBe(headline);
});

test('several channels and editors, in their order', () => {
  run([...GIVEN, '--channel', 'local', '--editor', '欧阳修', '--editor', '苏洵']);
  expect(written()).toContain('articleSection: [river, local]\neditor: [欧阳修, 苏洵]\n');
});

test('--json prints the file and the id, which is the headline as it is read aloud where none is given', () => {
  const { status, stdout } = run(['--headline', '冬天的河结冰了', '--channel', 'river', '--json']);
  const { file, id } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(id).toBe('dong-tian-de-he-jie-bing-le');
  expect(existsSync(join(ROOT, file))).toBe(true);
  // The same headline again would be the same article again.
  const again = run(['--headline', '冬天的河结冰了', '--channel', 'river', '--json']);
  expect(again).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining(`“${id}” is the id of `),
  });
});

const REFUSED: [title: string, args: string[], said: string[]][] = [
  [
    'nothing',
    [],
    [
      '--headline is missing; write --headline "…"',
      '--channel is missing; write one or more of local, river, brief, empty',
    ],
  ],
  [
    'an unknown channel',
    ['--headline', '冬天的河结冰了', '--channel', 'sport'],
    ['--channel: “sport” is no channel; write one of local, river, brief, empty'],
  ],
  [
    'a headline in no script',
    ['--headline', '冬天的河', '--channel', 'river'],
    [
      '--lang is missing, and the headline does not tell; write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK',
    ],
  ],
  [
    'an unknown language',
    [...GIVEN, '--lang', 'zh-XX'],
    ['--lang: “zh-XX” is no language that we publish; write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK'],
  ],
  [
    'a wrong id',
    [...GIVEN, '--id', 'River'],
    ['--id: “River” is no id; write 6 to 64 small letters, digits and hyphens'],
  ],
  [
    'an id that is taken',
    [...GIVEN, '--id', 'taiwan-text'],
    [
      expect.stringMatching(
        /^--id: “taiwan-text” is the id of .*content\/articles\/2024\/01\/taiwan-text\.md; write another --id$/,
      ),
    ],
  ],
];

test.each(REFUSED)('without a terminal, %s is refused with what to write', (_title, args, said) => {
  const before = articles();
  const { status, stdout, stderr } = run(args);
  expect({ status, stdout, said: stderr.trim().split('\n') }).toEqual({ status: 1, stdout: '', said });
  expect(articles()).toEqual(before);
});

test('an id of an article that is gone is taken as well, and what is there is never overwritten', () => {
  rmSync(join(content, 'articles/2024/01/hongkong-text.md'));
  expect(run([...GIVEN, '--id', 'hongkong-text'])).toMatchObject({
    status: 1,
    stderr: '--id: “hongkong-text” was published before; write another --id\n',
  });
  run(GIVEN);
  const text = written();
  expect(run([...GIVEN, '--headline', '另一篇写坏了']).status).toBe(1);
  expect(written()).toBe(text);
});

test('--help, an unknown option, a folder without channels, and Chinese', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: npm run new/) });
  expect(run(['--titel', 'x'])).toMatchObject({ status: 2, stderr: expect.stringContaining("'--titel'") });
  expect(run(GIVEN, { CONTENT_DIR: join(scratch, 'nowhere') })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nowhere/channels.yaml:1 file: is missing'),
  });
  const chinese = run([], { LC_ALL: 'zh_TW.UTF-8' }).stderr;
  expect(chinese).toContain('缺少 --channel；寫其中一個或幾個：local, river, brief, empty\n');
  expect(run(['--help'], { LC_ALL: 'zh_CN.UTF-8' }).stdout).toMatch(/^用法：npm run new/);
});

test('what is for a script alone is still a record', () => {
  expect(recordPath({ id: 'new-year', datePublished: '2025-12-31T16:30:00Z' })).toBe(
    'articles/2026/01/new-year.md',
  );
  expect(
    formatRecord(
      { id: 'a', source: { name: '报' }, image: [{ src: 'x', alt: '图' }], none: undefined },
      ' 文。\n\n',
    ),
  ).toBe(
    '---\n# yaml-language-server: $schema=../../../article.schema.json\nid: a\nsource:\n  name: 报\nimage:\n  - src: x\n    alt: 图\n---\n\n文。\n',
  );
});

const onTerminal = (
  args: string[],
  answers: [question: string, answer: string][],
  more: Record<string, string> = {},
) => typeOnTerminal([COMMAND, ...args], answers, { ...env, ...more });

describe.skipIf(!hasTerminal())('on a terminal', () => {
  test('asks for what is missing, again after a wrong answer, and takes what it offers', async () => {
    const { status, seen, unasked } = await onTerminal(
      [],
      [
        ['Headline: ', '冬天的河\r'],
        ['Channel (local, river, brief, empty): ', 'sport\r'],
        ['“sport” is no channel', ''],
        ['Channel (local, river, brief, empty): ', 'riv\t'], // Tab completes it
        ['iver', '\r'],
        ['Language of the text (zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK) [zh-Hans]: ', '\r'],
        ['Id, for ever [', 'river-in-winter\r'],
        ['Editor [曾巩]: ', '\r'],
      ],
    );
    expect({ status, unasked }, seen).toEqual({ status: 0, unasked: [] });
    expect(written()).toMatch(
      /headline: 冬天的河\n.*\ninLanguage: zh-Hans\narticleSection: \[river\]\neditor: \[曾巩\]\n/,
    );
  });

  test('asks in Chinese, and only for what was not given', async () => {
    const { status, seen } = await onTerminal(GIVEN, [['編輯 [曾巩]: ', '歐陽脩\r']], {
      LC_ALL: 'zh_TW.UTF-8',
    });
    expect(status, seen).toBe(0);
    expect(seen).not.toContain('標題');
    expect(written()).toContain('editor: [歐陽脩]');
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s leaves nothing', async (_name, key) => {
    const before = globSync('**/*', { cwd: content }).toSorted();
    const { status, seen } = await onTerminal(GIVEN.slice(0, 2), [['Channel (', key]]);
    expect(seen).toContain('stopped; nothing was written');
    expect(status).toBe(130);
    expect(globSync('**/*', { cwd: content }).toSorted()).toEqual(before);
  });
});
