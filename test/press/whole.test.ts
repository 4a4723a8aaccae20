// What stands in the output is what the build wrote there, or it is made again: whatever was deleted, cut off, edited, put in its
// place or put beside it.

import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import { damagedIn } from '../../src/press/disk/stock.ts';
import { openTable } from '../../src/press/disk/table.ts';
import { buildCommand } from '../support/run/commands/command.ts';
import { ROOT } from '../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-whole-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const content = join(scratch, 'content');
const folder = join(scratch, 'build');
cpSync(join(ROOT, 'test/sample'), content, { recursive: true });

const build = (env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = buildCommand([], { CONTENT_DIR: content, BUILD_DIR: folder, ...env });
  expect(status, stdout + stderr).toBe(0);
  return stderr;
};

/** Every file with its bytes, and nothing that is no file. */
const bytesIn = () =>
  new Map(
    filesIn(folder)
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );

let whole: ReturnType<typeof bytesIn>;
beforeAll(() => {
  build();
  whole = bytesIn();
});

/** The first file of each kind that a build consists of. */
const KINDS: [kind: string, find: RegExp][] = [
  ['a feed', /^assets\/feeds\//],
  ['a pack', /^assets\/entries\/zh-Hans\/0\.json$/],
  ['a shard of places', /^assets\/places\//],
  ['a document of the site', /^assets\/public\/tombstones\.json$/],
  ['a picture', /^assets\/media\//],
  ['a shard of their names', /^assets\/names\//],
  ['the catalog', /^catalog\.ts$/],
  ['the lock', /^ids\.lock$/],
  ['what is known of packs', /^cache\/packs\/1?\d\.json$/],
  ['what is known of feeds', /^cache\/feeds\/1?\d\.json$/],
  ['the ledger', /^cache\/ledger$/],
];

const DAMAGES: [damage: string, (file: string) => void][] = [
  ['deleted', (file) => rmSync(file)],
  ['emptied', (file) => truncateSync(file)],
  ['cut in half', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['longer', (file) => appendFileSync(file, ' ')],
  [
    'edited in place',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  [
    'a folder in its place',
    (file) => {
      rmSync(file);
      mkdirSync(join(file, 'more'), { recursive: true });
      writeFileSync(join(file, 'more/file.txt'), 'x');
    },
  ],
  [
    'a link in its place',
    (file) => {
      renameSync(file, `${scratch}/elsewhere`);
      symlinkSync(`${scratch}/elsewhere`, file);
    },
  ],
  [
    'a link to nothing in its place',
    (file) => {
      rmSync(file);
      symlinkSync('nothing', file);
    },
  ],
];

const fileOf = (find: RegExp) => {
  const path = [...whole.keys()].find((path) => find.test(path));
  if (path === undefined) throw new Error(`no file is like ${find}`);
  return join(folder, path);
};

const [LEDGER, ...OTHERS] = KINDS.toReversed();

test.each(DAMAGES)('whatever is %s is made again', (_, damage) => {
  for (const [, find] of OTHERS) damage(fileOf(find));
  expect(damagedIn(folder).length).toBeGreaterThanOrEqual(OTHERS.length);
  expect(build()).not.toContain(': 0 files written');
  expect(bytesIn()).toEqual(whole);
  expect(damagedIn(folder)).toEqual([]);
});

test('without its ledger a build is made from nothing', () => {
  for (const [, damage] of DAMAGES.slice(2, 5)) {
    damage(fileOf(LEDGER?.[1] as RegExp));
    for (const [, find] of OTHERS) truncateSync(fileOf(find));
    expect(damagedIn(folder)).toContain('cache/ledger');
    build();
    expect(bytesIn()).toEqual(whole);
  }
});

test('any of it in any way, with an article touched as well', () => {
  const article = join(content, 'articles/2024/01/simplified-text.md');
  const before = readFileSync(article, 'utf8');
  const damages = fc.array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(DAMAGES.length - 1)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(damages, (some) => {
      for (const [kind, damage] of new Map(some)) DAMAGES[damage]?.[1](fileOf(KINDS[kind]?.[1] as RegExp));
      appendFileSync(article, '\n又记。\n');
      build();
      expect(damagedIn(folder)).toEqual([]);
      writeFileSync(article, before);
      build();
      expect(bytesIn()).toEqual(whole);
    }),
    { numRuns: 4 },
  );
});

test('what nobody wrote there is taken away, files and folders', () => {
  for (const path of ['extra.ts', 'assets/extra.json', 'assets/feeds/.hidden', 'assets/more/of/it.txt']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  symlinkSync(content, join(folder, 'assets/content'));
  mkdirSync(join(folder, 'assets/empty'));
  expect(damagedIn(folder)).toHaveLength(6);
  build();
  expect(bytesIn()).toEqual(whole);
  expect(damagedIn(folder)).toEqual([]);
  expect(filesIn(content)).toContain('site.yaml');
});

test('the desk mends what it writes in place, and the order in which it saw articles', () => {
  const desk = { WRANGLER_COMMAND: 'dev' };
  build(desk);
  const before = bytesIn();
  for (const [, find] of OTHERS) truncateSync(fileOf(find));
  build(desk);
  expect(bytesIn()).toEqual(before);
  build();
  expect(bytesIn()).toEqual(whole);
});

test('what a table is told, it knows at once', () => {
  const table = openTable<string>(join(scratch, 'told'), 'code');
  expect(table.has('key')).toBe(false);
  table.set('key', 'value');
  expect([table.has('key'), table.get('key')]).toEqual([true, 'value']);
});

test('a table whose file was changed and is still JSON is not believed', () => {
  const cache = join(scratch, 'table');
  const first = openTable<string>(cache, 'code');
  for (let index = 0; index < 200; index++) first.set(`key ${index}`, 'true');
  first.save();
  for (const path of filesIn(cache)) {
    const text = readFileSync(join(cache, path), 'utf8');
    writeFileSync(join(cache, path), text.replaceAll('true', 'lies'));
  }
  const second = openTable<string>(cache, 'code');
  for (let index = 0; index < 200; index++) expect(second.get(`key ${index}`)).toBeUndefined();
});
