// A scheduled article behind a real cache: who asks every minute sees it within a minute and some seconds, never before.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaAddress } from '../../src/feed/address.ts';
import { digest } from '../../src/press/make/digest.ts';
import { type Cache, openCache, SKIPPED } from '../support/edge/cache.ts';
import { openSwitching } from '../support/edge/switching.ts';
import { png } from '../support/media-files.ts';
import { openPress } from '../support/run/workers/pressed.ts';
import { record, testFiles, withFile } from '../support/sample.ts';

const BEGIN = '2026-11-26T00:00:00Z';
/** Seconds from the beginning to the article. */
const SWITCH = 1800;
const SPREAD = 5;

const PICTURE = png(7, 5);

/** With what shows it. */
const ADDRESSES: [path: string, shows: RegExp][] = [
  ['/zh/rss.xml', /to-come/],
  ['/zh-Hant-TW/local/atom.xml', /to-come/],
  ['/zh-Hans/feed.json', /to-come/],
  ['/zh-Hans/', /to-come/],
  ['/zh-Hans/articles/to-come', /<h1>/],
  ['/zh-Hans/articles/to-come.json', /"NewsArticle"/],
  [mediaAddress('media/to-come.png', digest(PICTURE)), /PNG/],
  ['/catalog.json', /to-come/],
  ['/sitemap.xml', /2026-11-26T00:30:00Z/],
];

describe.skipIf(SKIPPED)('a poller behind a cache', () => {
  const room = openPress();
  let site: Awaited<ReturnType<typeof openSwitching>>;
  let cache: Cache;
  beforeAll(async () => {
    const article = record({
      id: 'to-come',
      datePublished: '2026-11-26T08:30:00+08:00',
      image: '[{src: /media/to-come.png, alt: 图}]',
    });
    const files = withFile(testFiles(), 'articles/2026/11/to-come.md', article);
    site = await openSwitching(
      await room.press(withFile(files, 'media/to-come.png', PICTURE), { at: BEGIN }),
      BEGIN,
    );
    cache = await openCache(site.url);
  });
  afterAll(async () => {
    await cache?.close();
    site?.close();
    room.close();
  });

  test('sees a scheduled article when it comes', async () => {
    const times = [
      ...Array.from({ length: SWITCH / 60 + 5 }, (_, minute) => minute * 60),
      ...Array.from({ length: 30 }, (_, second) => SWITCH - 15 + second),
    ].toSorted((a, b) => a - b);
    const took = new Map<string, Set<string | undefined>>();
    for (const time of times) {
      cache.at(time);
      site.at(time);
      for (const [path, shows] of ADDRESSES) {
        const answer = await cache.ask(path);
        const isThere = answer.status === 200 && shows.test(answer.text);
        if (time < SWITCH) expect(isThere, `${path} at ${time}`).toBe(false);
        if (time > SWITCH + SPREAD) expect(isThere, `${path} at ${time}`).toBe(true);
        took.set(path, (took.get(path) ?? new Set()).add(answer.cache));
      }
    }
    // The cache took part, and most of the questions never came through.
    for (const [path] of ADDRESSES) expect(took.get(path), path).toContain('HIT');
    expect(cache.seen.length).toBeLessThan((times.length * ADDRESSES.length) / 2);
  });
});
