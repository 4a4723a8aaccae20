// Last-Modified moves with every change: whoever asks by date alone, by tag alone or by both has the same bytes in the end.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContentFiles } from '../../src/content/content.ts';
import { httpDate, toInstant } from '../../src/content/date.ts';
import { formatLock, LOCK_FILE } from '../../src/content/lock/lock.ts';
import { createApp } from '../../src/http/app.ts';
import { parseHttpDate } from '../../src/http/conditional.ts';
import { CATALOG_PATH } from '../../src/site/catalog-json.ts';
import { type Since, sinceIn } from '../../src/site/since.ts';
import { buildSite } from '../support/build-in-memory.ts';
import { openPress, workerOver } from '../support/run/workers/pressed.ts';
import { assetsOf, catalogOf, parsed, record, testFiles, withFile } from '../support/sample.ts';

const text = (files: ContentFiles, path: string) => new TextDecoder().decode(files.get(path));

const edited = (path: string, from: RegExp, to: string) => (files: ContentFiles) =>
  withFile(files, path, text(files, path).replace(from, to));

const NEW = 'articles/2024/01/';

/** What editors do that moves a date, and what moves none. */
const EDITS: Record<string, (files: ContentFiles, turn: number) => ContentFiles> = {
  'a new article': (files, turn) =>
    withFile(files, `${NEW}new-text-${turn}.md`, record({ id: `new-text-${turn}` })),
  'a late article': (files, turn) =>
    withFile(
      files,
      `articles/1999/01/late-text-${turn}.md`,
      record({ id: `late-text-${turn}`, datePublished: '1999-01-01T00:00:00+08:00' }),
    ),
  'a typo': (files, turn) =>
    edited('articles/2024/01/hongkong-text.md', /headline: .*/, `headline: 標題第${turn}`)(files),
  'the glossary': (files, turn) =>
    withFile(files, 'glossary.yaml', `replace: {zh-Hant-TW: [[正文, 正文${turn}]]}\n`),
  'another channel': (files, turn) =>
    edited(
      'articles/2024/01/taiwan-text.md',
      /articleSection: .*/,
      `articleSection: [${turn % 2 ? 'brief' : 'river'}]`,
    )(files),
  'a channel’s name': (files, turn) => edited('channels.yaml', /name: 河.*/, `name: 河${turn}`)(files),
  'a picture': (files, turn) => withFile(files, 'media/diagram.png', 'x'.repeat(100 + turn)),
  'a reason': (files, turn) =>
    edited('articles/2024/01/withdrawn-text.md', /reason: [^}\n]*/, `reason: 理由${turn}`)(files),
  'one change and back': edited('channels.yaml', /name: 河.*/, 'name: 河边'),
  nothing: (files) => files,
};

const ADDRESSES = [
  ...['/zh/', '/zh-Hans/local/', '/zh-Hant-TW/river/', '/zh-Hant-HK/brief/'].flatMap((feed) => [
    ...['', 'rss.xml', 'atom.xml', 'feed.json'].map((file) => feed + file),
    ...['', 'atom.xml'].map((file) => `${feed}archive/1/${file}`),
  ]),
  ...['taiwan-text', 'hongkong-text.json', 'simplified-text', 'simplified-text.json'].map(
    (name) => `/zh-Hant-TW/articles/${name}`,
  ),
  ...['/catalog.json', '/tombstones.json', '/zh/opml.xml'],
];

const BEGIN = Date.parse('2026-11-26T00:00:00Z');

type Deployed = ReturnType<typeof deploy>;

/** Each a minute after the one before, and reads what is live as a deploy does. */
const deploy = (files: ContentFiles, turn: number, live: Since) => {
  const at = toInstant(new Date(BEGIN + turn * 60_000).toISOString());
  const { output } = buildSite(
    { ...parsed(files), at },
    files,
    'https://news.example',
    2,
    undefined,
    undefined,
    live,
  );
  const app = createApp(catalogOf(output));
  return {
    at,
    live: sinceIn(JSON.parse(String(output.get(`assets/public${CATALOG_PATH}`)))),
    ask: (path: string, headers: Record<string, string> = {}) =>
      app.request(`https://news.example${path}`, { headers }, { ASSETS: assetsOf(output) }),
  };
};

interface Copy {
  readonly etag: string | null;
  readonly date: string | null;
  readonly text: string;
}

const CLIENTS: Record<string, (copy: Copy) => Record<string, string>> = {
  'If-Modified-Since': ({ date }) => ({ ...(date && { 'If-Modified-Since': date }) }),
  'If-None-Match': ({ etag }) => ({ ...(etag && { 'If-None-Match': etag }) }),
  both: (copy) =>
    Object.assign({}, ...['If-Modified-Since', 'If-None-Match'].map((one) => CLIENTS[one]?.(copy))),
};

const poll = async (
  site: Deployed,
  copies: Map<string, Copy>,
  headersOf: (copy: Copy) => Record<string, string>,
) => {
  for (const path of ADDRESSES) {
    const before = copies.get(path);
    const response = await site.ask(path, before && headersOf(before));
    const { headers, status } = response;
    const date = headers.get('Last-Modified');
    if (date) expect((parseHttpDate(date) ?? '9') <= site.at, `${path}: ${date} at ${site.at}`).toBe(true);
    if (status !== 304) copies.set(path, { etag: headers.get('ETag'), date, text: await response.text() });
  }
};

test('three kinds of clients that poll now and then have the same bytes in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.boolean(), fc.boolean()), {
        minLength: 1,
        maxLength: 4,
      }),
      async (history) => {
        let files = testFiles();
        let site = deploy(files, 0, new Map());
        const clients = Object.entries(CLIENTS).map(([name, headersOf]) => ({
          name,
          headersOf,
          copies: new Map<string, Copy>(),
        }));
        for (const { copies, headersOf } of clients) await poll(site, copies, headersOf);
        for (const [index, [name, isPolled, isUnreachable]] of history.entries()) {
          files = EDITS[name]?.(files, index + 1) ?? files;
          files = withFile(files, LOCK_FILE, formatLock(parsed(files).lock));
          site = deploy(files, index + 1, isUnreachable ? new Map() : site.live);
          if (isPolled || index === history.length - 1)
            for (const { copies, headersOf } of clients) await poll(site, copies, headersOf);
        }
        for (const path of ADDRESSES) {
          const now = await (await site.ask(path)).text();
          for (const { name, copies } of clients)
            expect(copies.get(path)?.text, `${path} by ${name}`).toBe(now);
        }
      },
    ),
    { numRuns: 15 },
  );
});

test('what a deploy does not change keeps its date, and its tag', async () => {
  const first = deploy(testFiles(), 0, new Map());
  const brief = withFile(
    testFiles(),
    'articles/1999/01/late-text.md',
    record({ id: 'late-text', datePublished: '1999-01-01T00:00:00+08:00', articleSection: '[brief]' }),
  );
  const second = deploy(brief, 1, first.live);
  const dateAt = async (site: Deployed, path: string) => (await site.ask(path)).headers.get('Last-Modified');
  expect(await dateAt(first, '/zh/river/rss.xml')).toBe(httpDate('2026-11-26T00:00:00Z'));
  expect(await dateAt(second, '/zh/river/rss.xml')).toBe(httpDate('2026-11-26T00:00:00Z'));
  expect(await dateAt(second, '/zh/brief/rss.xml')).toBe(httpDate('2026-11-26T00:01:00Z'));
  expect(await dateAt(second, '/zh/rss.xml')).toBe(httpDate('2026-11-26T00:01:00Z'));
});

test('at the desk, what was built before says what is new: a late article is told to who asks by date', async () => {
  const room = openPress();
  try {
    const path = '/zh/local/rss.xml';
    const desk = (files: ContentFiles, at: string) => room.press(files, { desk: true, at });
    const dateOf = async (files: ContentFiles, at: string) =>
      (await workerOver(await desk(files, at))(at, path)).headers.get('Last-Modified');
    const first = await dateOf(testFiles(), '2026-11-26T00:00:00Z');
    expect(await dateOf(testFiles(), '2026-11-26T00:01:00Z')).toBe(first);
    const late = EDITS['a late article']?.(testFiles(), 1) ?? testFiles();
    expect(await dateOf(late, '2026-11-26T00:02:00Z')).toBe(httpDate('2026-11-26T00:02:00Z'));
    expect(await dateOf(late, '2026-11-26T00:03:00Z')).toBe(httpDate('2026-11-26T00:02:00Z'));
  } finally {
    room.close();
  }
});

test('the date of what changes again in one second, or by a clock that goes back, is a later one', () => {
  const name = 'feed zh/';
  const live = sinceIn({
    feeds: [{ variant: 'zh', channel: null, views: 'old', lastModified: httpDate('2026-11-26T00:01:00Z') }],
  });
  expect(live.get(name)).toEqual({ digest: 'old', since: '2026-11-26T00:01:00Z' });
  const site = deploy(testFiles(), 0, live);
  expect(site.live.get(name)?.since).toBe('2026-11-26T00:01:01Z');
});

test('of a catalog that says nothing of it, or nonsense, nothing is known', () => {
  for (const value of [
    null,
    1,
    [],
    {},
    { feeds: [null, {}, { variant: 'zh', views: 1, lastModified: 'x' }] },
  ])
    expect(sinceIn(value).size).toBe(0);
});
