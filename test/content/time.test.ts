// Scheduled articles: what is dated ahead is not there before its time, and other dates ahead are mistakes.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ContentFiles, parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { formatLock, LOCK_FILE } from '../../src/content/lock/lock.ts';
import { contentAt, statesOf } from '../../src/content/time/content-at.ts';
import { publishedMedia } from '../../src/press/make/parts/media.ts';
import { picturesIn } from '../support/build-in-memory.ts';
import { png } from '../support/media-files.ts';
import { checkCommand } from '../support/run/commands/command.ts';
import { ROOT, record, testFiles, withFile } from '../support/sample.ts';

const AT = '2026-11-26T00:00:00Z';
const TOMORROW = '2026-11-27T08:00:00+08:00';

const FILE = 'articles/2024/02/some-article.md';

const added = (fields: Record<string, string | null>, body?: string): ContentFiles =>
  withFile(testFiles(), FILE, record(fields, body));
const said = (files: ContentFiles, at = AT) => parseContent(files, { at }).issues.map(formatIssue);
const contentOf = (files: ContentFiles, at = AT) => {
  const result = parseContent(files, { at });
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  return result.value;
};
const idsAt = (files: ContentFiles, at: string) =>
  contentAt(contentOf(files), at).articles.map(({ id }) => id);

const CANCELED = { pubStatus: 'canceled', withdrawn: `{date: ${TOMORROW}, reason: 重复}` };

describe('an article', () => {
  test.each([
    ['its publication', { datePublished: TOMORROW }],
    ['the end of its embargo', { embargoed: TOMORROW }],
  ])('is there from %s on, to the second', (_what, fields) => {
    const files = added(fields);
    expect(statesOf(contentOf(files))).toEqual([AT, '2026-11-27T00:00:00Z']);
    expect(idsAt(files, '2026-11-26T23:59:59Z')).not.toContain('some-article');
    expect(idsAt(files, '2026-11-27T00:00:00Z')).toContain('some-article');
  });

  test('whose withdrawal is scheduled is usable until then, and has not changed by it', () => {
    const content = contentOf(added(CANCELED));
    const find = (at: string) => contentAt(content, at).articles.find(({ id }) => id === 'some-article');
    expect(find(AT)).toMatchObject({ pubStatus: 'usable', updated: '2024-02-01T00:00:00Z' });
    expect(find('2026-11-27T00:00:00Z')).toMatchObject({
      pubStatus: 'canceled',
      updated: '2026-11-27T00:00:00Z',
    });
  });

  test('takes its place in the lock only when it comes, after what came before it', () => {
    const files = withFile(
      added({ datePublished: TOMORROW }),
      'articles/2026/12/after-that.md',
      record({ id: 'after-that', datePublished: '2026-11-28T08:00:00+08:00' }),
    );
    const content = contentOf(files);
    const ends = formatLock(content.lock).split('\n').slice(-3);
    expect(ends).toEqual([
      '2026-11-27 some-article local @2026-11-27T00:00:00Z',
      '2026-11-28 after-that local @2026-11-28T00:00:00Z',
      '',
    ]);
    const places = (at: string) => contentAt(content, at).lock.places.map(({ id }) => id);
    expect(places('2026-11-27T12:00:00Z')).toEqual([...places(AT), 'some-article']);
    // And keeps it, when something was published meanwhile that is dated earlier.
    const locked = withFile(files, LOCK_FILE, formatLock(content.lock));
    const meanwhile = withFile(locked, 'articles/2026/11/meanwhile.md', record({ id: 'meanwhile' }));
    const next = contentOf(meanwhile, '2026-11-27T12:00:00Z').lock.places.map(({ id, from }) => [id, from]);
    expect(next.slice(-3)).toEqual([
      ['some-article', undefined],
      ['meanwhile', undefined],
      ['after-that', '2026-11-28T00:00:00Z'],
    ]);
  });

  test('that is taken back before its time leaves no trace in the lock', () => {
    const lock = formatLock(contentOf(added({ datePublished: TOMORROW })).lock);
    const back = withFile(testFiles(), LOCK_FILE, lock);
    expect(said(back)).toEqual(said(testFiles()));
    expect(formatLock(contentOf(back).lock)).toBe(formatLock(contentOf(testFiles()).lock));
    expect(said(back, '2026-11-27T00:00:00Z')).toEqual([
      expect.stringContaining('“some-article” was published on 2026-11-27 and is gone'),
    ]);
  });
});

test('the check names what is scheduled, with times in the zone of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-time-'));
  try {
    cpSync(join(ROOT, 'test/sample'), folder, { recursive: true });
    const article = record({ ...CANCELED, id: 'some-article', embargoed: '2026-11-26T18:00:00Z' });
    writeFileSync(join(folder, 'articles/2024/01/some-article.md'), article);
    const env = { CONTENT_DIR: folder, LANG: 'C' };
    const { status, stderr } = checkCommand(['--at', '2026-11-26T08:00:00+08:00'], env);
    expect(status, stderr).toBe(0);
    expect(stderr.split('\n').slice(-3)).toEqual([
      'scheduled: some-article appears 2026-11-27 02:00:00+08:00',
      'scheduled: some-article is withdrawn 2026-11-27 08:00:00+08:00',
      '',
    ]);
    expect(checkCommand(['--at', '2026-12-01T00:00:00Z'], env).stderr).not.toContain('scheduled');
    const { status: refused, stderr: why } = checkCommand(['--at', '2026-12-01'], env);
    expect([refused, why]).toEqual([
      2,
      '--at: "2026-12-01" has no offset from UTC; write 2026-12-01T00:00:00+08:00 for Beijing time\n',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a picture is there when the first article is that shows it', () => {
  const picture = withFile(
    added(
      { datePublished: TOMORROW, image: '[{src: /media/new.png, alt: 图}]' },
      '正文。\n\n![图](/media/diagram.png)',
    ),
    'media/new.png',
    png(7, 5),
  );
  const content = contentOf(picture);
  const media = picturesIn(picture);
  const shownAt = (at: string) => [...publishedMedia(contentAt(content, at).articles, media).keys()];
  expect(shownAt('2026-11-27T00:00:00Z').filter((path) => !shownAt(AT).includes(path))).toEqual([
    'media/new.png',
  ]);
});

describe('a date that lies ahead', () => {
  test.each([
    ['dateModified', { dateModified: TOMORROW }],
    ['source.datePublished', { source: `{name: 报, datePublished: ${TOMORROW}}` }],
    ['correction[0].date', { correction: `[{date: ${TOMORROW}, text: 正}]` }],
  ])('is an error as %s, and none where the article appears later', (field, fields) => {
    expect(said(added(fields))).toEqual([
      expect.stringContaining(
        `${field}: is ahead; write when it was; only what is published or withdrawn can be scheduled`,
      ),
    ]);
    expect(said(added({ ...fields, embargoed: TOMORROW }))).toEqual([]);
  });

  test('is an error of an article that was published', () => {
    const lock = formatLock(contentOf(added({})).lock);
    const again = withFile(added({ embargoed: TOMORROW }), LOCK_FILE, lock);
    expect(said(again)).toEqual([
      expect.stringContaining(
        'embargoed: is ahead, and the article was published already; write when that was',
      ),
    ]);
  });

  test('is an error of a withdrawal before the article is there', () => {
    expect(said(added({ ...CANCELED, datePublished: '2026-11-28T08:00:00+08:00' }))).toEqual([
      expect.stringContaining(
        'withdrawn.date: is before the article is published; write pubStatus: withheld',
      ),
    ]);
  });

  test.each([
    ['datePublished', { datePublished: '2027-11-27T08:00:00+08:00' }],
    ['datePublished', { datePublished: '2027-11-27T08:00:00+08:00', pubStatus: 'withheld' }],
    ['embargoed', { embargoed: '2027-11-27T08:00:00+08:00' }],
    [
      'withdrawn.date',
      { pubStatus: 'canceled', withdrawn: '{date: 2027-11-27T08:00:00+08:00, reason: 重复}' },
    ],
  ])('by more than a year is probably mistyped: %s', (field, fields) => {
    expect(said(added(fields))).toEqual([
      expect.stringContaining(
        `${field}: warning: is more than a year ahead; see whether the year is mistyped`,
      ),
    ]);
    expect(said(added(fields), '2026-11-27T00:00:00Z')).toEqual([]);
  });
});

test.each([
  ['related[0].id', { related: '[{headline: 题, id: some-article}]' }, undefined],
  ['body', {}, '[题](../02/some-article.md)'],
  ['body', {}, '[题](/zh-Hans/articles/some-article.json)'],
])('an article that is there earlier does not lead to it: %s', (field, fields, body) => {
  const files = (more: Record<string, string>) =>
    withFile(
      added({ datePublished: TOMORROW }),
      'articles/2024/03/other-article.md',
      record({ id: 'other-article', ...fields, ...more }, body),
    );
  expect(said(files({}))).toEqual([
    expect.stringContaining(
      `${field}: leads to “some-article”, which appears later; add the link when both are there`,
    ),
  ]);
  expect(said(files({ embargoed: TOMORROW }))).toEqual([]);
});
