// A deployment that changes by itself: at each instant it answers as one that was built then, and before its time nothing of
// an article can be had.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ContentFiles } from '../../../src/content/content.ts';
import { mediaAddress } from '../../../src/feed/address.ts';
import { digest } from '../../../src/press/make/digest.ts';
import type { Output } from '../../../src/press/make/output.ts';
import { sinceIn } from '../../../src/site/since.ts';
import { png } from '../../support/media-files.ts';
import { openPress, workerOver } from '../../support/run/workers/pressed.ts';
import { catalogOf, record, testFiles, withFile } from '../../support/sample.ts';

const AT = '2026-11-26T00:00:00Z';

const SECRET = png(7, 5);
const SECRET_ADDRESS = mediaAddress('media/secret.png', digest(SECRET));
const LEAVING = png(5, 7);
const LEAVING_ADDRESS = mediaAddress('media/leaving.png', digest(LEAVING));

const article = (files: ContentFiles, id: string, fields: Record<string, string>, body?: string) =>
  withFile(files, `articles/2026/11/${id}.md`, record({ id, ...fields }, body));

/** The sample with older articles, so that those that are to come fill a page of the archive. */
const files = () => {
  let all: ContentFiles = testFiles();
  for (const id of ['older-one', 'older-two', 'older-three', 'older-four']) all = article(all, id, {});
  all = article(all, 'leaves-later', {
    pubStatus: 'canceled',
    withdrawn: '{date: 2026-11-28T08:00:00+08:00, reason: 与另一篇重复}',
    image: '[{src: /media/leaving.png, alt: 图}]',
  });
  all = article(
    all,
    'secret-one',
    {
      datePublished: '2026-11-27T08:00:00+08:00',
      headline: '不可先知',
      image: '[{src: /media/secret.png, alt: 图}]',
    },
    '保密。',
  );
  all = article(all, 'secret-two', {
    datePublished: '2026-11-20T08:00:00+08:00',
    embargoed: '2026-11-29T08:00:00+08:00',
    articleSection: '[river]',
    headline: '不可先知',
  });
  return withFile(withFile(all, 'media/secret.png', SECRET), 'media/leaving.png', LEAVING);
};

const STATES = [
  AT,
  '2026-11-26T23:59:59Z',
  '2026-11-27T00:00:00Z',
  '2026-11-28T00:00:00Z',
  '2026-11-28T23:59:59Z',
  '2026-11-29T00:00:00Z',
  '2030-01-01T00:00:00Z',
];

const SWITCHES = ['2026-11-27T00:00:00Z', '2026-11-28T00:00:00Z', '2026-11-29T00:00:00Z'];

const room = openPress();
afterAll(room.close);

const VARIANTS = ['zh', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'];
const CHANNELS = ['', 'local/', 'river/', 'brief/', 'empty/'];
const IDS = ['secret-one', 'secret-two', 'leaves-later', 'simplified-text', 'withdrawn-text'];
const FILES = ['', 'rss.xml', 'atom.xml', 'feed.json'];

const ADDRESSES = [
  ...VARIANTS.flatMap((variant) => [
    ...CHANNELS.flatMap((channel) =>
      ['', 'archive/1/', 'archive/2/'].flatMap((page) =>
        FILES.map((file) => `/${variant}/${channel}${page}${file}`),
      ),
    ),
    ...IDS.flatMap((id) => [`/${variant}/articles/${id}`, `/${variant}/articles/${id}.json`]),
    `/${variant}/opml.xml`,
  ]),
  ...['index', 'zh/1', 'zh-Hant-TW/1', 'media/9'].map((name) => `/manifest/${name}.jsonl`),
  ...['/catalog.json', '/tombstones.json', '/sitemap.xml', '/healthz', '/robots.txt', '/style.css'],
  ...['channels', 'articles-1', 'news-1'].map((name) => `/sitemaps/${name}.xml`),
  ...[
    SECRET_ADDRESS,
    LEAVING_ADDRESS,
    '/media/secret.png',
    '/media/leaving.png',
    '/media/diagram.png',
    '/later/1.json',
    '/states/1.json',
    '/places/00.json',
  ],
];

const BROWSER = { 'Sec-Fetch-Dest': 'document' };

/** All but how long it may be kept. */
const seen = async (response: Response) => {
  const headers = Object.fromEntries(response.headers);
  delete headers['cache-control'];
  delete headers['cdn-cache-control'];
  return { status: response.status, headers, text: await response.text() };
};

describe('a deployment with articles that are to come', () => {
  let output: Output;
  let ask: ReturnType<typeof workerOver>;
  beforeAll(async () => {
    output = await room.press(files(), { at: AT });
    ask = workerOver(output);
  });

  test('has a state for each second at which something changes', () => {
    const text = new TextDecoder().decode(output.get('catalog.ts') as Uint8Array);
    const { later } = catalogOf(new Map([['catalog.ts', text]]));
    expect(later?.map(({ from }) => from)).toEqual(SWITCHES);
  });

  test.each(STATES)('answers at %s as one that was deployed then', async (instant) => {
    const passed = SWITCHES.filter((time) => time <= instant);
    // As a deploy does, it reads what was live before.
    const before = async () => ({
      before: sinceIn(await (await ask(passed.at(-2) ?? AT, '/catalog.json')).json()),
    });
    // What holds then was built at the switch before, or where this one was.
    const purpose = { at: passed.at(-1) ?? AT, ...(passed.length > 0 && { live: before }) };
    const fresh = workerOver(await room.press(files(), purpose, 'fresh'));
    for (const path of ADDRESSES)
      for (const headers of [{}, BROWSER]) {
        const [now, then] = [await ask(instant, path, headers), await fresh(instant, path, headers)];
        expect(await seen(now), `${path} at ${instant}`).toEqual(await seen(then));
      }
  });

  test('says when it was built, or what passed since', async () => {
    const built = async (instant: string) => {
      const response = await ask(instant, '/healthz');
      return [response.status, JSON.parse(await response.text()).built];
    };
    expect(await built('2026-11-26T23:59:59Z')).toEqual([200, AT]);
    expect(await built('2026-11-27T00:00:00Z')).toEqual([200, '2026-11-27T00:00:00Z']);
    expect((await ask(AT, '/healthzz')).status).toBe(404);
  });

  test('tells nothing before', async () => {
    const secrets = /secret|不可先知|保密/;
    for (const path of ADDRESSES) {
      const response = await ask('2026-11-26T23:59:59Z', path);
      const text = await response.text();
      if (response.status === 200) expect(text, path).not.toMatch(secrets);
    }
    for (const path of [
      '/zh/articles/secret-one',
      '/zh/articles/secret-one.json',
      '/media/secret.png',
      SECRET_ADDRESS,
    ])
      expect((await ask('2026-11-26T23:59:59Z', path)).status).toBe(404);
  });

  test('is byte for byte what it would be without them, before', async () => {
    const without = new Map([...files()].filter(([path]) => !/secret/.test(path)));
    const plain = workerOver(await room.press(without, { at: AT }, 'plain'));
    for (const path of ADDRESSES)
      expect(await seen(await ask(AT, path)), path).toEqual(await seen(await plain(AT, path)));
  });

  test('has the picture of an article until it goes', async () => {
    const statusOf = async (instant: string, path: string) => (await ask(instant, path)).status;
    expect(await statusOf('2026-11-27T23:59:59Z', LEAVING_ADDRESS)).toBe(200);
    for (const path of [LEAVING_ADDRESS, '/media/leaving.png'])
      expect(await statusOf('2026-11-28T00:00:00Z', path), path).toBe(404);
  });

  test('goes on in order, whatever was asked for before', async () => {
    const worker = workerOver(output);
    const at = async (instant: string) => (await worker(instant, '/zh/local/rss.xml')).text();
    const [first, second] = [await at(AT), await at('2026-11-27T00:00:00Z')];
    expect(first).not.toContain('secret-one');
    expect(second).toContain('secret-one');
    // A clock that goes back, as another machine's may be.
    expect(await at(AT)).toBe(first);
    expect(await at('2026-11-27T00:00:00Z')).toBe(second);
  });

  test('answers 304 to who has the state that holds, and 200 to who has the one before', async () => {
    const path = '/zh/local/atom.xml';
    const before = (await ask(AT, path)).headers.get('ETag') ?? '';
    const status = async (instant: string, etag: string) =>
      (await ask(instant, path, { 'If-None-Match': etag })).status;
    for (let time = 0; time < 3; time++) {
      expect(await status('2026-11-26T23:59:59Z', before)).toBe(304);
      expect(await status('2026-11-27T00:00:00Z', before)).toBe(200);
    }
  });

  test('is 503, and never another state, where a state cannot be read', async () => {
    const damaged = new Map([...output].filter(([path]) => !path.includes('/states/')));
    const response = await workerOver(damaged)('2026-11-27T00:00:00Z', '/zh/rss.xml');
    expect(response.status).toBe(503);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

test('the same content at another instant is the same bundle, and the same but for what tells the instant', async () => {
  const [one, two] = [
    await room.press(testFiles(), { at: AT }, 'one'),
    await room.press(testFiles(), { at: '2026-11-26T00:00:01Z' }, 'two'),
  ];
  const differing = [...two].filter(
    ([path, bytes]) => digest(one.get(path) as Uint8Array) !== digest(bytes as Uint8Array),
  );
  expect(differing.map(([path]) => path).toSorted()).toEqual(['assets/public/healthz', 'cache/ledger']);
});

test('the same content at the same instant is the same deployment, byte for byte', async () => {
  const [one, two] = [
    await room.press(files(), { at: AT }, 'one'),
    await room.press(files(), { at: AT }, 'two'),
  ];
  const listed = (output: Output) => [...output].filter(([path]) => !path.startsWith('cache/'));
  expect(listed(two)).toEqual(listed(one));
});
