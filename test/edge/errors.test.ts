// An error is never kept longer than it is true: what fails for the moment and what is not there not at all.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FeedRow, feedSlicePath } from '../../src/catalog/catalog.ts';
import { outcome } from '../support/edge/ask.ts';
import { SKIPPED } from '../support/edge/cache.ts';
import { cachedSite } from '../support/edge/cached.ts';
import { catalogOf } from '../support/sample.ts';

describe.skipIf(SKIPPED)('an error', () => {
  const site = cachedSite();

  /** The file that a feed is rendered from, by the path of its page. */
  const sliceOf = (page: string): string => {
    const catalog = readFileSync(join(site.deployment.folder, '.build/catalog.ts'), 'utf8');
    const { slice } = catalogOf(new Map([['catalog.ts', catalog]])).feeds[page] as FeedRow;
    return join(site.deployment.folder, '.build/assets', feedSlicePath(slice));
  };

  const BROKEN: [page: string, slice: string | undefined, status: number, why: string][] = [
    ['/zh-Hant-HK/travel/', undefined, 503, 'missing'],
    ['/zh-Hant-HK/culture/', '{"feed": {', 503, 'cut off'],
    ['/zh-Hant-HK/society/', '{}', 500, 'not a slice'],
  ];

  test.each(BROKEN)('of %s over a slice %o is %s and not kept (%s)', async (page, broken, status) => {
    const file = sliceOf(page);
    const whole = readFileSync(file);
    rmSync(file);
    if (broken !== undefined) writeFileSync(file, broken);
    for (const path of [page, `${page}rss.xml`]) {
      expect(outcome(await site.cache.ask(path))).toEqual([status, 'MISS']);
      expect(outcome(await site.cache.ask(path))).toEqual([status, 'MISS']);
    }
    expect(site.cache.seen.map((seen) => seen.status)).toEqual(Array(4).fill(status));
    expect(site.cache.stored()).toBe(0);
    writeFileSync(file, whole);
    for (const path of [page, `${page}rss.xml`]) {
      expect(outcome(await site.cache.ask(path))).toEqual([200, 'MISS']);
      expect(outcome(await site.cache.ask(path))).toEqual([200, 'HIT']);
    }
  });

  const ABSENT: [path: string, why: string][] = [
    ['/nothing', 'address'],
    ['/zh-Klingon/rss.xml', 'variant'],
    ['/zh-Hans/nothing/', 'channel'],
    ['/zh-Hans/nothing.xml', 'file'],
    ['/zh-Hans/archive/999/rss.xml', 'page of the archive'],
    ['/zh-Hans/articles/not-written-yet', 'article'],
    ['/media/nothing.png', 'picture'],
  ];

  // There are addresses without end at which nothing is.
  test.each(ABSENT)('for %s, 404, is kept by nobody but who asked (%s)', async (path) => {
    for (const headers of [{}, { 'Sec-Fetch-Dest': 'document' }])
      for (const time of ['first', 'second']) {
        const answer = await site.cache.ask(path, { headers });
        expect(outcome(answer), time).toEqual([404, 'MISS']);
        expect(answer.headers['cache-control']).toBe('private, max-age=60');
      }
    expect(site.cache.seen).toHaveLength(4);
    expect(site.cache.stored()).toBe(0);
  });

  test('for what was withdrawn, 410, is kept for ten minutes', async () => {
    const [path, seconds] = ['/zh-Hans/articles/tianjin-crosstalk-teahouse', 600];
    expect(outcome(await site.cache.ask(path))).toEqual([410, 'MISS']);
    site.cache.at(seconds - 1);
    expect(outcome(await site.cache.ask(path))).toEqual([410, 'HIT']);
    expect(site.cache.seen).toHaveLength(1);
    site.cache.at(seconds + 1);
    expect(outcome(await site.cache.ask(path))).toEqual([410, 'EXPIRED']);
    expect(site.cache.seen).toHaveLength(2);
    // No longer than that either while the Worker is down.
    site.cache.at(2 * seconds + 2);
    await site.deployment.stop();
    try {
      expect(outcome(await site.cache.ask(path))).toEqual([502, 'EXPIRED']);
    } finally {
      await site.deployment.start();
    }
  });

  // What is wanted is another: said by the cache or by the Worker, and never kept in the place of what there is.
  test.each(['If-Match: "x"', 'If-Unmodified-Since: Sat, 01 Jan 2000 00:00:00 GMT'])(
    'for a condition that fails is not kept: %s',
    async (line) => {
      const [name = '', value = ''] = line.split(/: (.*)/);
      const path = '/zh-Hans/rss.xml';
      expect((await site.cache.ask(path, { headers: { [name]: value } })).status).toBe(412);
      const after = await site.cache.ask(path);
      expect(after.status).toBe(200);
      expect((await site.cache.ask(path, { headers: { 'If-Match': '*' } })).status).toBe(200);
    },
  );

  const UNKEPT: [method: string, path: string, status: number][] = [
    ['POST', '/zh-Hans/rss.xml', 405],
    ['PUT', '/zh-Hans/rss.xml', 405],
    ['DELETE', '/zh-Hans/rss.xml', 405],
    ['PATCH', '/zh-Hans/', 405],
    ['OPTIONS', '/zh-Hans/rss.xml', 204],
    ['GET', '/healthz', 200],
  ];

  test.each(UNKEPT)('or what must be true now is not kept: %s %s', async (method, path, status) => {
    for (const requests of [1, 2]) {
      expect((await site.cache.ask(path, { method })).status).toBe(status);
      expect(site.cache.seen).toHaveLength(requests);
    }
    expect(site.cache.stored()).toBe(0);
  });
});
