// What a fresh answer saves: one request to the Worker, and then the cache answers everybody, whatever they send.

import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isEncodedHere } from '../../src/http/encoding/encoding.ts';
import { type Answer, outcome } from '../support/edge/ask.ts';
import { SKIPPED } from '../support/edge/cache.ts';
import { cachedSite } from '../support/edge/cached.ts';
import { KEPT } from '../support/edge/kept.ts';

describe.skipIf(SKIPPED)('a fresh answer', () => {
  const site = cachedSite();

  test.each(KEPT)('%s is a miss once, and then hits', async (path) => {
    const answers = [await site.cache.ask(path), await site.cache.ask(path), await site.cache.ask(path)];
    expect(answers.map(outcome)).toEqual([
      [200, 'MISS'],
      [200, 'HIT'],
      [200, 'HIT'],
    ]);
    expect(site.cache.seen.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', path, 200],
    ]);
    const [first, ...hits] = answers;
    for (const hit of hits) expect(hit.bytes.equals(first?.bytes as Buffer)).toBe(true);
  });

  test.each(KEPT)('%s is 304 to whoever has it', async (path) => {
    const { headers } = await site.cache.ask(path);
    const { etag = '', 'last-modified': modified } = headers;
    const conditions: [headers: Record<string, string>, status: number, why: string][] = [
      [{ 'If-None-Match': etag }, 304, 'the tag'],
      [{ 'If-None-Match': `W/${etag}` }, 304, 'made weak on the way'],
      [{ 'If-None-Match': `"a", W/"b", ${etag}` }, 304, 'a list, the last matches'],
      [{ 'If-None-Match': '"a"' }, 200, 'another'],
    ];
    if (modified)
      conditions.push(
        [{ 'If-Modified-Since': modified }, 304, 'the date'],
        [{ 'If-Modified-Since': 'Mon, 07 Nov 2044 08:49:37 GMT' }, 304, 'a later date'],
        [{ 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' }, 200, 'an earlier date'],
        [{ 'If-None-Match': '"a"', 'If-Modified-Since': modified }, 200, 'the tag decides'],
      );
    for (const [condition, status, why] of conditions) {
      const answer = await site.cache.ask(path, { headers: condition });
      expect(outcome(answer), why).toEqual([status, 'HIT']);
      if (status !== 304) continue;
      expect(answer.bytes).toHaveLength(0);
      // What a 304 must repeat (RFC 9110 section 15.4.5).
      for (const name of ['etag', 'cache-control']) expect(answer.headers[name], name).toBe(headers[name]);
    }
    expect(site.cache.seen).toHaveLength(1);
  });

  test.each(KEPT)('HEAD of %s warms a cold cache for GET', async (path) => {
    const head = await site.cache.ask(path, { method: 'HEAD' });
    const get = await site.cache.ask(path);
    expect([...outcome(head), head.bytes.length]).toEqual([200, 'MISS', 0]);
    expect(outcome(get)).toEqual([200, 'HIT']);
    expect(get.bytes).toHaveLength(Number(head.headers['content-length']));
    expect(head.headers).toEqual({ ...get.headers, 'x-cache': 'MISS' });
    expect(site.cache.seen.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each(KEPT.filter((path) => !path.startsWith('/media/')))(
    '%s is compressed for whoever asks, under a weak tag that is 304',
    async (path) => {
      const plain = await site.cache.ask(path);
      const headers = { 'Accept-Encoding': 'gzip' };
      // What the Worker compresses is kept beside what it does not.
      const isEncoded = isEncodedHere(plain.headers['content-type'] ?? '');
      const first = await site.cache.ask(path, { headers });
      const small = await site.cache.ask(path, { headers });
      expect([...outcome(first), first.headers['content-encoding']]).toEqual([
        ...[200, isEncoded ? 'MISS' : 'HIT'],
        'gzip',
      ]);
      expect([...outcome(small), small.headers['content-encoding']]).toEqual([200, 'HIT', 'gzip']);
      expect(small.headers.vary?.split(', ')).toContain('Accept-Encoding');
      expect(outcome(await site.cache.ask(path))).toEqual([200, 'HIT']);
      expect(gunzipSync(small.bytes).equals(plain.bytes)).toBe(true);
      expect(small.headers.etag).toBe(`W/${plain.headers.etag}`);
      const again = await site.cache.ask(path, {
        headers: { ...headers, 'If-None-Match': `W/${plain.headers.etag}` },
      });
      expect([...outcome(again), again.bytes.length]).toEqual([304, 'HIT', 0]);
      expect(site.cache.seen).toHaveLength(isEncoded ? 2 : 1);
    },
  );

  test.each(['/zh-Hans/rss.xml', '/zh-Hant-HK/travel/atom.xml', '/zh-Hans/archive/1/feed.json'])(
    '%s: a reader’s feed and a browser’s page are kept apart, each a miss once',
    async (path) => {
      const browser = { headers: { 'Sec-Fetch-Dest': 'document' } };
      const asked = [{}, browser, {}, browser, { headers: { 'Sec-Fetch-Dest': 'empty' } }];
      const answers = [];
      for (const question of asked) answers.push(await site.cache.ask(path, question));
      expect(answers.map(outcome).map(([, kept]) => kept)).toEqual(['MISS', 'MISS', 'HIT', 'HIT', 'MISS']);
      const [feed, page, feedAgain, pageAgain, toScript] = answers as [
        Answer,
        Answer,
        Answer,
        Answer,
        Answer,
      ];
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(feed.headers['content-type']).not.toBe(page.headers['content-type']);
      expect(feedAgain.bytes.equals(feed.bytes)).toBe(true);
      expect(pageAgain.bytes.equals(page.bytes)).toBe(true);
      expect(toScript.bytes.equals(feed.bytes)).toBe(true);
      const { etag = '' } = page.headers;
      const again = await site.cache.ask(path, { headers: { ...browser.headers, 'If-None-Match': etag } });
      expect(outcome(again)).toEqual([304, 'HIT']);
      expect(site.cache.seen).toHaveLength(3);
    },
  );
});
