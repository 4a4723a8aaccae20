// A media folder as it is found, from the disk to a build: hostile files are named, drafts' pictures stay at home, and another
// picture under the same name is noticed.

import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { png, svg, wav } from '../support/media-files.ts';
import { buildCommand, checkCommand } from '../support/run/commands/command.ts';
import { ROOT, record } from '../support/sample.ts';
import { untranslated } from '../support/translated.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-media-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const content = join(scratch, 'content');
const folder = join(scratch, 'build');
const env = { CONTENT_DIR: content, BUILD_DIR: folder };

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
});

const put = (path: string, bytes: Uint8Array | string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), bytes);
};
const article = (fields: Record<string, string>, body?: string) =>
  put('articles/2024/02/some-article.md', record(fields, body));
const issuesIn = () =>
  checkCommand(['--json'], env)
    .stdout.trim()
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          severity: 'error';
          file: string;
          line: number;
          field: string;
          problem: string;
          remedy: string;
        },
    );

test('every hostile file is named with what is wrong, and has its Chinese', () => {
  put('media/page.png', '<!doctype html><script>alert(1)</script>');
  put('media/图/脚本.svg', svg('<script>alert(1)</script>'));
  put('media/bomb.png', png(40_000, 40_000));
  put('media/long.mp4', '');
  truncateSync(join(content, 'media/long.mp4'), 200 * 2 ** 20);
  put('media/other.mp3', wav(1));
  put('media/图/海河 五.png', png(12, 9));
  const issues = issuesIn();
  expect(issues.map(({ file, problem }) => [file.replace(/^.*\/content\//, ''), problem])).toEqual([
    ['media/bomb.png', 'has 40000 × 40000 pixels, more than 50 million'],
    ['media/long.mp4', 'is longer than 25 MiB, which Cloudflare does not take'],
    ['media/other.mp3', 'is audio/wav, and its name says audio/mpeg'],
    ['media/page.png', 'is no picture, whatever its name says'],
    ['media/图/脚本.svg', 'holds <script>, which may run a script'],
  ]);
  expect(untranslated(issues)).toEqual([]);
  expect(buildCommand([], env).status).toBe(1);
});

const documentsOf = () =>
  Object.fromEntries(
    globSync('**/*', { cwd: join(folder, 'assets'), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(folder, 'assets/').length), readFileSync(path, 'latin1')]),
  );

test('what only a draft shows is in no file of the build, and comes with its publication', () => {
  const secret = png(31, 17, 77);
  put('media/未公开.png', secret);
  const holds = () =>
    Object.values(documentsOf()).some((text) => text === Buffer.from(secret).toString('latin1'));
  const fields = { image: '[{src: /media/未公开.png, alt: 图}]' };
  article({ ...fields, pubStatus: 'withheld' });
  expect(buildCommand([], env).status).toBe(0);
  expect([holds(), Object.keys(documentsOf()).join().includes('未公开')]).toEqual([false, false]);
  article(fields);
  expect(buildCommand([], env).status).toBe(0);
  expect(holds()).toBe(true);
  article({ ...fields, pubStatus: 'canceled', withdrawn: '{date: 2024-03-01T08:00:00+08:00, reason: 有误}' });
  expect(buildCommand([], env).status).toBe(0);
  expect(holds()).toBe(false);
});

test('another picture of the same length under the same name changes feeds, pages and the catalog of the next build', () => {
  put('media/a.png', png(20, 20, 1));
  article({ image: '[{src: /media/a.png, alt: 图}]' });
  expect(buildCommand([], env).status).toBe(0);
  const before = documentsOf();
  put('media/a.png', png(20, 20, 2));
  expect(buildCommand([], env).status).toBe(0);
  const after = documentsOf();
  expect(after['public/catalog.json']).not.toBe(before['public/catalog.json']);
  const [gone, came] = [
    Object.keys(before).filter((path) => !(path in after)),
    Object.keys(after).filter((path) => !(path in before)),
  ].map((paths) => paths.filter((path) => path.startsWith('media/')));
  expect([gone?.length, came?.length]).toEqual([1, 1]);
  const entries = Object.keys(after).filter((path) => path.startsWith('entries/'));
  for (const path of entries) expect(after[path] === before[path], path).toBe(false);
});
