// content/ids.lock: what was published once is remembered, and nothing of it changes or vanishes without a word.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArticleHead } from '../../src/content/article.ts';
import { type ContentFiles, parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { formatLock, LOCK_FILE, parseLock } from '../../src/content/lock/lock.ts';
import { unpublishIssues } from '../../src/content/lock/unpublish-issues.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { buildCommand, checkCommand } from '../support/run/commands/command.ts';
import { bytes, parsed, ROOT, record, testFiles, withFile } from '../support/sample.ts';

const lockOf = (files: ContentFiles) => formatLock(parsed(files).lock);
const said = (files: ContentFiles) => parseContent(files).issues.map(formatIssue);
const without = (files: ContentFiles, path: string): ContentFiles =>
  new Map([...files].filter(([other]) => other !== path));
const edited = (path: string, from: string, to: string): ContentFiles => {
  const text = new TextDecoder().decode(testFiles().get(path));
  expect(text).toContain(from);
  return withFile(testFiles(), path, text.replace(from, to));
};

const TAIWAN = 'articles/2024/01/taiwan-text.md';
const HONGKONG = 'articles/2024/01/hongkong-text.md'; // no other links to it

test.each(['content', 'test/sample'])('the lock of %s is complete, as the build keeps it', (folder) => {
  const files = loadContent(join(ROOT, folder));
  expect(new TextDecoder().decode(files.get(LOCK_FILE))).toBe(lockOf(files));
});

describe('the order of first publication', () => {
  test('is by date where nothing was locked yet', () => {
    expect(parsed(without(testFiles(), LOCK_FILE)).articles.map(({ id }) => id)).toEqual([
      'simplified-text',
      'taiwan-text',
      'hongkong-text',
      'naive-text',
      'withdrawn-text',
    ]);
  });

  test('is the lock’s after that: an article with an old date comes last', () => {
    const late = record({ id: 'found-later', datePublished: '1999-01-01T00:00:00+08:00' });
    const files = withFile(testFiles(), 'articles/1999/01/found-later.md', late);
    expect(parsed(files).articles.at(-1)?.id).toBe('found-later');
    expect(lockOf(files)).toBe(`${lockOf(testFiles())}1999-01-01 found-later local\n`);
  });

  test('has another place for an article that came to another channel, and keeps that of one that left', () => {
    const moved = edited(TAIWAN, '[river]', '[brief]');
    expect(lockOf(moved)).toBe(`${lockOf(testFiles())}2024-01-03 taiwan-text brief\n`);
    const { articles } = parsed(withFile(moved, LOCK_FILE, lockOf(moved)));
    expect(articles.map(({ id }) => id)).toEqual(parsed(testFiles()).articles.map(({ id }) => id));
    expect(lockOf(withFile(moved, LOCK_FILE, lockOf(moved)))).toBe(lockOf(moved));
  });
});

test('an article that is in two channels by two lines of the lock gets no third', () => {
  const both = edited(TAIWAN, '[river]', '[river, brief]');
  const lock = lockOf(both);
  expect(lock).toBe(`${lockOf(testFiles())}2024-01-03 taiwan-text brief\n`);
  expect(lockOf(withFile(both, LOCK_FILE, lock))).toBe(lock);
});

test('what is missing or withheld is gone, what is withdrawn where a deploy still had it, and one is none', () => {
  const { articles, lock } = parsed(testFiles());
  const ids = new Set(articles.map(({ id }) => id));
  const as = (pubStatus: ArticleHead['pubStatus']) =>
    articles.map(
      (one): ArticleHead => (one.id === HELD[0] || one.id === HELD[1] ? { ...one, pubStatus } : one),
    );
  const said = (heads: readonly ArticleHead[], files: ReadonlySet<string>, isNews: boolean) =>
    unpublishIssues(lock, heads, files, { isNews: () => isNews, isAllowed: false }).length;
  const without = ids.difference(new Set(HELD));
  expect(said(articles, ids, false)).toBe(0);
  expect(said(as('withheld'), ids, false)).toBe(1);
  expect(said(as('canceled'), ids, false)).toBe(0);
  expect(said(as('canceled'), ids, true)).toBe(1);
  expect(
    said(
      articles.filter(({ id }) => without.has(id)),
      without,
      false,
    ),
  ).toBe(1);
});

const HELD = ['taiwan-text', 'hongkong-text'];

describe('what was published', () => {
  test('may not vanish', () => {
    expect(said(without(testFiles(), HONGKONG))).toEqual([
      'ids.lock:7 id: “hongkong-text” was published on 2024-01-04 and is gone; bring its file back; to withdraw it, write pubStatus: canceled and withdrawn: {date, reason} there',
    ]);
  });

  test('may not get another id, and a new file of the same day is taken for the renamed one', () => {
    const text = new TextDecoder().decode(testFiles().get(HONGKONG));
    const renamed = withFile(
      without(testFiles(), HONGKONG),
      'articles/2024/01/hongkong-words.md',
      text.replace('id: hongkong-text', 'id: hongkong-words'),
    );
    expect(said(renamed)).toEqual([
      expect.stringMatching(
        /, or name articles\/2024\/01\/hongkong-words\.md and its id hongkong-text again if it is that article$/,
      ),
    ]);
  });

  test('may not move to another day, which is in its id, but to another hour', () => {
    for (const day of ['2024-01-05', '2024-01-03', '2023-12-31', '2025-01-04'])
      expect(said(edited(HONGKONG, '2024-01-04T09:00:00+08:00', `${day}T09:00:00+08:00`)), day).toEqual([
        'articles/2024/01/hongkong-text.md:4 datePublished: changes the id of an article that was published on 2024-01-04; write that day again; a later change is dateModified, and a withdrawal is pubStatus: canceled and withdrawn: {date, reason}',
      ]);
    expect(said(edited(HONGKONG, 'T09:00:00+08:00', 'T23:59:59+08:00'))).toEqual([]);
  });

  test('may not be withheld', () => {
    expect(said(edited(HONGKONG, 'headline:', 'pubStatus: withheld\nheadline:'))).toEqual([
      expect.stringMatching(
        /hongkong-text\.md:\d+ pubStatus: withholds an article that was published on 2024-01-04; write pubStatus: canceled/,
      ),
    ]);
  });

  test('may be withdrawn', () => {
    const canceled =
      'pubStatus: canceled\nwithdrawn: {date: 2024-02-01T08:00:00+08:00, reason: 失實}\nheadline:';
    const files = edited(HONGKONG, 'headline:', canceled);
    expect(said(files)).toEqual([]);
    expect(lockOf(files)).toBe(lockOf(testFiles()));
  });

  test('keeps the tag that is in its ids', () => {
    const site = new TextDecoder()
      .decode(testFiles().get('site.yaml'))
      .replace('authority: news.example', 'authority: other.example');
    expect(said(withFile(testFiles(), 'site.yaml', site))).toEqual([
      'site.yaml:4 tag: “other.example,2024-01-01” changes the id of everything that was published under “news.example,2024-01-01”; write {authority: news.example, date: "2024-01-01"} again',
    ]);
  });

  test('is no unknown id as well when its record has an error', () => {
    const issues = said(edited(HONGKONG, 'headline:', 'title:'));
    expect(issues.filter((issue) => issue.startsWith('ids.lock'))).toEqual([]);
  });
});

test('a damaged lock is named with its line', () => {
  const damaged = `${lockOf(testFiles())}<<<<<<< HEAD\n2024-13-99 UPPER local\n`;
  expect(said(withFile(testFiles(), LOCK_FILE, damaged))).toEqual([
    'ids.lock:10 file: “<<<<<<< HEAD” is no line of this file; restore the file as it was committed; when two branches met here, keep the lines of both',
    expect.stringContaining('ids.lock:11 file: “2024-13-99 UPPER local” is no line'),
  ]);
});

test('a second tag is no line of it, but where it is the same', () => {
  const text = lockOf(testFiles());
  expect(parseLock(bytes(`${text}tag news.example,2024-01-01\n`)).ok).toBe(true);
  expect(said(withFile(testFiles(), LOCK_FILE, `${text}tag other.example,2020\n`))).toEqual([
    expect.stringMatching(/^ids\.lock:10 file: “tag other\.example,2020” is no line of this file; /),
  ]);
});

test('what two branches wrote is joined by git without a conflict: a line that is there twice is one place', () => {
  const text = lockOf(testFiles());
  const twice = text + text.split('\n').slice(-3).join('\n');
  const result = parseLock(bytes(twice));
  expect(result.ok).toBe(true);
  const articles = parsed(withFile(testFiles(), LOCK_FILE, twice)).articles.map(({ id }) => id);
  expect(articles).toEqual(parsed(testFiles()).articles.map(({ id }) => id));
});

describe('who keeps it', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fanjian-lock-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const content = join(scratch, 'content');
  cpSync(join(ROOT, 'test/sample'), content, { recursive: true });
  const lock = () => readFileSync(join(content, LOCK_FILE), 'utf8');
  const before = lock();
  const env = { CONTENT_DIR: content, BUILD_DIR: join(scratch, 'build') };
  const add = (id: string, date: string) =>
    writeFileSync(join(content, `articles/2024/01/${id}.md`), record({ id, datePublished: date }));

  test('not the check, and not the desk, which keeps the order in which it saw articles', () => {
    add('first-seen', '2024-02-02T08:00:00+08:00');
    expect(checkCommand([], env).status).toBe(0);
    expect(lock()).toBe(before);
    expect(buildCommand([], { ...env, WRANGLER_COMMAND: 'dev' }).status).toBe(0);
    expect(lock()).toBe(before);
    add('seen-later', '2024-02-01T08:00:00+08:00'); // earlier, but it came after
    expect(buildCommand([], { ...env, WRANGLER_COMMAND: 'dev' }).status).toBe(0);
    expect(readFileSync(join(env.BUILD_DIR, LOCK_FILE), 'utf8')).toMatch(
      /first-seen local\n.*seen-later local\n$/,
    );
    rmSync(join(content, 'articles/2024/01/seen-later.md')); // never published, so it may go
    expect(buildCommand([], { ...env, WRANGLER_COMMAND: 'dev' }).status).toBe(0);
    expect(lock()).toBe(before);
  });

  test('nor the build, which has it beside its output', () => {
    const { status, stderr } = buildCommand([], env);
    expect(status).toBe(0);
    expect(stderr).not.toContain('ids.lock');
    expect(lock()).toBe(before);
    expect(readFileSync(join(env.BUILD_DIR, LOCK_FILE), 'utf8')).toBe(
      `${before}2024-02-02 first-seen local\n`,
    );
  });

  test('nobody when there is an error', () => {
    writeFileSync(join(content, LOCK_FILE), `${before}2024-02-02 first-seen local\n`); // as a deploy would
    add('next-one', '2024-02-03T08:00:00+08:00');
    rmSync(join(content, 'articles/2024/01/first-seen.md'));
    const { status, stdout } = buildCommand([], env);
    expect(status).toBe(1);
    expect(stdout).toContain('ids.lock:10 id: “first-seen” was published on 2024-02-02 and is gone');
    expect(lock()).toBe(`${before}2024-02-02 first-seen local\n`);
  });
});
