// Which files a build's result depends on: what was found out by other code is found out again.

import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codeDigest } from '../../src/press/disk/code.ts';
import { ROOT } from '../support/sample.ts';

const root = mkdtempSync(join(tmpdir(), 'fanjian-code-'));
cpSync(join(ROOT, 'src'), join(root, 'src'), { recursive: true });
cpSync(join(ROOT, 'package-lock.json'), join(root, 'package-lock.json'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a file imports of ours, directly or not, or starts as a thread, itself among it. */
const reach = (entry: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(join(root, entry), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from |import\(|URL\()'(\.[^']+\.(?:ts|bin))'/g)) {
    const file = relative(root, resolve(root, dirname(entry), path));
    // Some stand in a text that is written, such as the catalog's.
    if (existsSync(join(root, file))) reach(file, seen);
  }
  return seen;
};

const changes = (file: string): boolean => {
  const [path, before] = [join(root, file), codeDigest(root)];
  const text = readFileSync(path);
  appendFileSync(path, '\n');
  const after = codeDigest(root);
  writeFileSync(path, text);
  return after !== before;
};

test('every folder that the press has code from is in the digest', () => {
  const files = [...reach('src/press/press.ts')];
  const folders = new Map(files.map((file) => [dirname(file), file]));
  for (const layer of ['content', 'script', 'feed', 'page', 'catalog', 'site', 'press'])
    expect(
      [...folders.keys()].some((folder) => folder.startsWith(`src/${layer}`)),
      layer,
    ).toBe(true);
  for (const file of folders.values()) expect(changes(file), file).toBe(true);
});

test.each(['src/script/model/weights.bin', 'package-lock.json'])('so is %s', (file) => {
  expect(changes(file)).toBe(true);
});

test.each(['src/http/app.ts', 'src/desk/front.ts', 'src/import/import-page.ts'])('%s is not', (file) => {
  expect(changes(file)).toBe(false);
});
