// Builds that start from what earlier ones found out: the same bytes as from nothing, whatever was changed, deleted, damaged or
// killed in between; and what one article more changes does not depend on how many there are.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
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
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newspaper, writeNewspaper } from '../../../bench/generate.ts';
import type { ContentFiles } from '../../../src/content/content.ts';
import { toInstant } from '../../../src/content/date.ts';
import { formatLock, LOCK_FILE } from '../../../src/content/lock/lock.ts';
import { loadContent } from '../../../src/press/disk/content/content-folder.ts';
import { filesIn } from '../../../src/press/disk/output-folder.ts';
import { openTable } from '../../../src/press/disk/table.ts';
import type { Output } from '../../../src/press/make/output.ts';
import { buildSite } from '../../support/build-in-memory.ts';
import { AT, buildCommand } from '../../support/run/commands/command.ts';
import { bytes, parsed, ROOT, record } from '../../support/sample.ts';

const scratch = mkdtempSync(join(tmpdir(), 'fanjian-scale-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const content = join(scratch, 'content');
const folder = join(scratch, 'build');
const env = { CONTENT_DIR: content, BUILD_DIR: folder };
const article = (name: string) => join(content, 'articles', name);

/** Every file below a folder with a digest of its bytes. */
const digests = (of: string) =>
  new Map(
    filesIn(of)
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(of, path)))
          .digest('hex'),
      ]),
  );

const build = () => {
  const { status, stdout, stderr } = buildCommand([], env);
  expect(status, stdout + stderr).toBe(0);
  return stderr;
};

/** The same content built by somebody who knows nothing of it. */
const fromNothing = () => {
  const copy = join(scratch, 'copy');
  const target = join(scratch, 'fresh');
  cpSync(content, copy, { recursive: true });
  const { status, stderr } = buildCommand([], { CONTENT_DIR: copy, BUILD_DIR: target });
  expect(status, stderr).toBe(0);
  const all = digests(target);
  rmSync(copy, { recursive: true });
  rmSync(target, { recursive: true });
  return all;
};

beforeAll(() => {
  writeNewspaper(content, { articles: 45, channels: 6, seed: 7 });
  build();
});

describe('a build that knows an earlier one', () => {
  const FILE = '2000/01/article-000023.md';
  const CHANGES: [string, () => void][] = [
    ['nothing', () => {}],
    ['a word in an article', () => appendFileSync(article(FILE), '\n又及。\n')],
    [
      'a correction',
      () =>
        writeFileSync(
          article(FILE),
          readFileSync(article(FILE), 'utf8').replace(
            '\neditor:',
            '\nkeywords: [改]\ndateModified: 2026-01-01T00:00:00Z\neditor:',
          ),
        ),
    ],
    [
      'a new article, with an old date',
      () =>
        writeFileSync(
          article('2000/01/found-later.md'),
          record({ id: 'found-later', datePublished: '1999-01-01T00:00:00Z', articleSection: '[channel-0]' }),
        ),
    ],
    [
      'a name in channels.yaml',
      () => {
        const file = join(content, 'channels.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace('name: 频道1,', 'name: 新频道,'));
      },
    ],
    [
      'a rule in glossary.yaml',
      () => writeFileSync(join(content, 'glossary.yaml'), 'replace: {zh-Hant: [[天津, 天津]]}\n'),
    ],
    ['the cache, deleted', () => rmSync(join(folder, 'cache'), { recursive: true })],
    ['the cache, half of a file', () => writeFileSync(join(folder, 'cache/packs/3.json'), '{"madeFrom": "')],
    ['the build, deleted', () => rmSync(folder, { recursive: true })],
  ];

  test.each(CHANGES)('makes the same bytes as one from nothing, after a change of: %s', (_, change) => {
    change();
    build();
    expect(digests(folder)).toEqual(fromNothing());
  });

  test('makes one pack and the feeds of one article, and nothing else', () => {
    const before = digests(folder);
    appendFileSync(article('2000/01/article-000040.md'), '\n补一句。\n');
    expect(build()).toMatch(/^46 articles in 6 channels: \d+ files written/);
    const changed = [...digests(folder)].filter(([path, digest]) => before.get(path) !== digest);
    expect(changed.filter(([path]) => path.startsWith('assets/entries/'))).toHaveLength(5);
  });
});

test('what a table keeps, it gives back, and for other code nothing; what nobody asks for any more is forgotten', () => {
  const place = join(scratch, 'table');
  const keys = Array.from({ length: 2000 }, (_, index) => `articles/${index}.md`);
  const first = openTable<number>(place, 'code');
  for (const [index, key] of keys.entries()) first.set(key, index);
  first.save();
  const second = openTable<number>(place, 'code');
  expect(keys.map((key) => second.get(key))).toEqual(keys.map((_, index) => index));
  const backwards = openTable<number>(join(scratch, 'backwards'), 'code');
  for (const [index, key] of [...keys.entries()].reverse()) backwards.set(key, index);
  expect(backwards.files('')).toEqual(second.files(''));
  const other = openTable<number>(place, 'other code');
  expect(keys.filter((key) => other.has(key) || other.get(key) !== undefined)).toEqual([]);
  const third = openTable<number>(place, 'code');
  third.get('articles/7.md');
  third.save();
  const last = openTable<number>(place, 'code');
  expect(keys.filter((key) => last.has(key))).toEqual(['articles/7.md']);
});

test('a build of what was built already writes nothing', () => {
  build();
  expect(build()).toMatch(/ articles in 6 channels: 0 files written, 0 removed, /);
});

test('threads make the same bytes as one process does in memory', () => {
  const many = join(scratch, 'many');
  writeNewspaper(many, { articles: 420, channels: 6, seed: 8 });
  const target = join(scratch, 'by-threads');
  expect(buildCommand([], { CONTENT_DIR: many, BUILD_DIR: target }).status).toBe(0);
  const files = loadContent(many);
  const { output } = buildSite(parsed(files, toInstant(AT)), files, 'https://bench.example');
  const made = filesIn(target).filter((path) => !path.startsWith('cache/'));
  expect(made.toSorted()).toEqual([...output.keys()].toSorted());
  for (const path of made)
    expect(readFileSync(join(target, path)).equals(Buffer.from(output.get(path) as string)), path).toBe(true);
});

test('a build that is killed at any moment leaves what was there, and the next one is whole', async () => {
  const name = join(content, 'site.yaml');
  const site = readFileSync(name, 'utf8');
  const before = digests(folder);
  // Everything is made anew: there is as much as can be to interrupt.
  const other = site.replace('测速报', '测速新报');
  writeFileSync(name, other);
  const after = fromNothing();
  writeFileSync(name, site);
  const seen = new Set<string>();
  let killed = 0;
  for (const delay of fc.sample(fc.integer({ min: 50, max: 2000 }), 12)) {
    writeFileSync(name, other);
    const child = spawn(process.execPath, [join(ROOT, 'src/commands/build.ts'), '--at', AT], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((wait) => setTimeout(wait, delay));
    if (child.exitCode === null && child.kill('SIGKILL')) killed++;
    await ended;
    writeFileSync(name, site);
    const now = digests(folder);
    // Every file of what was there, or every file of the new one; never some of both.
    const isNew = now.get('catalog.ts') === after.get('catalog.ts');
    expect(now).toEqual(isNew ? after : before);
    seen.add(isNew ? 'new' : 'old');
    build();
    expect(digests(folder)).toEqual(before);
  }
  expect(seen).toContain('old');
  expect(killed).toBeGreaterThan(0);
  expect(existsSync(`${folder}.next`) || existsSync(`${folder}.old`)).toBe(false);
});

test('Ctrl-C ends it with 130, and takes away what was half-made', async () => {
  const before = digests(folder);
  rmSync(join(folder, 'cache'), { recursive: true });
  const child = spawn(process.execPath, [join(ROOT, 'src/commands/build.ts'), '--at', AT], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (!existsSync(`${folder}.next`)) await new Promise((wait) => setTimeout(wait, 5));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(existsSync(`${folder}.next`)).toBe(false);
  build();
  expect(digests(folder)).toEqual(before);
});

describe('one article more', () => {
  const CHANNELS = 8;

  /** The newspaper, with the lock of its first build. */
  const published = (articles: number): ContentFiles => {
    const files = new Map<string, Uint8Array>();
    for (const [path, text] of newspaper({ articles, channels: CHANNELS, seed: 3 }))
      files.set(path, bytes(text));
    return files.set(LOCK_FILE, bytes(formatLock(parsed(files).lock)));
  };

  const built = (files: ContentFiles): Output =>
    buildSite(parsed(files, toInstant(AT)), files, 'https://news.example').output;

  const changes = (articles: number) => {
    const files = published(articles);
    const before = built(files);
    const more = record({
      id: 'one-article-more',
      datePublished: '2025-01-01T00:00:00Z',
      articleSection: '[channel-1, channel-2]',
    });
    const after = built(new Map([...files, ['articles/2025/01/one-article-more.md', bytes(more)]]));
    return [...after]
      .filter(([path, text]) => path.startsWith('assets/') && before.get(path) !== text)
      .map(([path]) => path);
  };

  test('changes a number of assets that does not depend on how many there are', () => {
    // At both sizes the last page of the archive has the same room.
    const [few, many] = [changes(101), changes(401)];
    const kinds = (paths: string[]) =>
      Object.fromEntries(
        [...Map.groupBy(paths, (path) => path.split('/')[1])].map(([kind, some]) => [kind, some.length]),
      );
    expect(kinds(few)).toMatchObject({ entries: 5, places: 1, feeds: 15 });
    // Pages of the archives that fill up come on top: the new page and the one before it, in each of three histories.
    // Of the manifest a part in each variant, and the index.
    // What stands beside it and beside the one before it; and the months of each of the three histories.
    const most = 5 + 1 + 15 + 3 * 2 + 6 + 7 + 2 + 3;
    expect(kinds(many).near).toBeLessThanOrEqual(2);
    expect(many.length).toBeLessThanOrEqual(most);
    expect(few.length).toBeLessThanOrEqual(most);
  });
});
