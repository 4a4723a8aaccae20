// `npm run init`: a site of one's own, which passes the check as it is written; and channels, languages and ids as people say them.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { channelId, languageTag } from '../../src/commands/naming/named.ts';
import { idFrom } from '../../src/commands/naming/pinyin.ts';
import { channelsSchema } from '../../src/content/schema/channels.ts';
import { checkCommand } from '../support/run/commands/command.ts';
import { ROOT } from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-init-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const content = join(scratch, 'content');
const read = (path: string) => readFileSync(join(content, path), 'utf8');

const init = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(ROOT, 'src/commands/init.ts'), ...args], {
    encoding: 'utf8',
    cwd: scratch,
    env: { ...process.env, CONTENT_DIR: content, ...env },
  });
const OURS = [
  '--name',
  '海河日报',
  '--url',
  'https://haihe.example',
  '--channel',
  '天津',
  '--channel',
  'port=港口',
];

test('what it writes passes the check, and a deploy will begin the lock', () => {
  const { status, stderr } = init([...OURS, '--sample']);
  expect(status, stderr).toBe(0);
  const check = checkCommand([], { CONTENT_DIR: content });
  expect(check.stdout + check.stderr).toBe('1 articles in 2 channels: no errors\n');
  expect(existsSync(join(content, 'ids.lock'))).toBe(false);
  expect(read('channels.yaml')).toContain('- id: tian-jin\n  name: 天津\n');
  expect(read('channels.yaml')).toContain('- id: port\n  name: 港口\n');
  expect(read('site.yaml')).toMatch(/\n {2}authority: haihe\.example\n {2}date: "\d{4}-\d\d-\d\d"\n/);
});

test('what was there before is kept beside it, and never overwritten', () => {
  const before = read('site.yaml');
  const { status, stderr } = init([...OURS, '--lang', '繁體', '--name', '另一報'], { LANG: 'zh_TW.UTF-8' });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('content.before');
  expect(readFileSync(`${join(scratch, 'content.before')}/site.yaml`, 'utf8')).toBe(before);
  expect(read('site.yaml')).toContain('# 網站名稱。\nname: 另一報\n');
  expect(read('site.yaml')).toContain('language: zh-Hant\n');
  expect(readdirSync(join(content, 'articles'))).toEqual([]);
  const third = init(OURS);
  expect(third.status).toBe(1);
  expect(third.stderr).toContain('are both there; move one of them away');
});

test('what is missing or wrong is said, and nothing is written', () => {
  const folder = join(scratch, 'none');
  const { status, stderr } = init(['--url', 'news', '--lang', '英语'], { CONTENT_DIR: folder });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    '--name is missing; write --name "…"',
    '--url “news”: write scheme and host only, such as https://news.example',
    '--lang “英语”: write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK',
    '--channel is missing; write the name of one or more',
  ]);
  expect(existsSync(folder)).toBe(false);
});

const LANGUAGES: [typed: string, tag: string][] = [
  ['简体', 'zh-Hans'],
  ['簡體中文', 'zh-Hans'],
  ['简体字', 'zh-Hans'],
  ['繁体', 'zh-Hant'],
  ['繁體中文', 'zh-Hant'],
  ['台湾', 'zh-Hant-TW'],
  ['臺灣版', 'zh-Hant-TW'],
  ['香港', 'zh-Hant-HK'],
  ['zh_TW', 'zh-Hant-TW'],
  ['zh-cn', 'zh-Hans'],
  ['ZH-HANT-HK', 'zh-Hant-HK'],
  ['zh', 'zh'],
  ['英文', '英文'],
  ['', ''],
];

test.each(LANGUAGES)('%s is the language %s', (typed, tag) => {
  expect(languageTag(typed)).toBe(tag);
});

const CHANNELS = channelsSchema.parse([
  { id: 'tianjin', name: '天津频道', description: '天津', aliases: ['tj'] },
  { id: 'travel', name: '游在天津', description: '旅游' },
  { id: 'leaders', name: { 'zh-Hans': '高层动态', 'zh-Hant-TW': '高層動態' }, description: '政务' },
]);

const NAMED: [typed: string, id: string][] = [
  ['tianjin', 'tianjin'],
  ['天津', 'tianjin'],
  ['天津頻道', 'tianjin'],
  ['tj', 'tianjin'],
  ['游在', 'travel'],
  ['高層', 'leaders'],
  ['在', 'travel'],
  ['频道', '频道'],
  ['北京', '北京'],
  ['', ''],
];

test.each(NAMED)('%s is the channel %s', (typed, id) => {
  expect(channelId(typed, CHANNELS)).toBe(id);
});

test.each([
  ['冬天的河', 'dong-tian-de-he'],
  ['海河：五條河', 'hai-he-wu-tiao-he'],
  ['2026 年的 RSS', '2026-nian-de-rss'],
  ['女儿绿', 'nv-er-lv'],
  ['？！', ''],
])('%s is read as %s', (text, id) => {
  expect(idFrom(text)).toBe(id);
});

test('whatever a headline says, its id is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(idFrom(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(idFrom(text).length).toBeLessThanOrEqual(48);
    }),
  );
});
