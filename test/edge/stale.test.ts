// What a stale answer is good for: it is revalidated without a render, served while that goes on, and where it fails.

import { describe, expect, test } from 'vitest';
import { isEncodedHere } from '../../src/http/encoding/encoding.ts';
import { outcome } from '../support/edge/ask.ts';
import { withoutSlices } from '../support/edge/broken.ts';
import { openCache, SKIPPED } from '../support/edge/cache.ts';
import { cachedSite } from '../support/edge/cached.ts';
import { CATALOGED, KEPT, lifetimes } from '../support/edge/kept.ts';
import { until } from '../support/run/commands/desk.ts';

describe.skipIf(SKIPPED)('a stale answer', () => {
  const site = cachedSite();

  test.each(KEPT)('of %s is revalidated with our ETag, and is fresh again', async (path) => {
    const first = await site.cache.ask(path);
    const { fresh, whileRevalidate } = lifetimes(first);
    site.cache.at(fresh - 1);
    expect(outcome(await site.cache.ask(path))).toEqual([200, 'HIT']);
    site.cache.at(fresh + whileRevalidate + 1);
    const second = await site.cache.ask(path);
    expect(outcome(second)).toEqual([200, 'REVALIDATED']);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(site.cache.seen[1]).toMatchObject({
      status: 304,
      headers: { 'if-none-match': first.headers.etag },
    });
    site.cache.at(fresh + whileRevalidate + fresh);
    expect(outcome(await site.cache.ask(path))).toEqual([200, 'HIT']);
    expect(site.cache.seen).toHaveLength(2);
  });

  test('costs no render: a Worker that could make none revalidates it', async () => {
    const first = new Map<string, Buffer>();
    const ends: number[] = [];
    for (const path of CATALOGED) {
      const answer = await site.cache.ask(path);
      first.set(path, answer.bytes);
      const { fresh, whileRevalidate } = lifetimes(answer);
      ends.push(fresh + whileRevalidate);
    }
    await withoutSlices(site.deployment, async () => {
      site.cache.at(Math.max(...ends) + 1);
      for (const path of CATALOGED) {
        expect((await fetch(site.deployment.url + path)).status, path).toBe(503);
        const answer = await site.cache.ask(path);
        expect(outcome(answer), path).toEqual([200, 'REVALIDATED']);
        expect(answer.bytes.equals(first.get(path) as Buffer), path).toBe(true);
        expect(outcome(await site.cache.ask(path)), path).toEqual([200, 'HIT']);
      }
      expect(site.cache.seen.slice(CATALOGED.length).map(({ status }) => status)).toEqual(
        CATALOGED.map(() => 304),
      );
    });
  });

  test.each(KEPT)('of %s is 304 to the weak tag of a compressed one', async (path) => {
    const gzip = { 'Accept-Encoding': 'gzip' };
    const { headers } = await site.cache.ask(path, { headers: gzip });
    const { fresh, whileRevalidate } = lifetimes({ headers });
    expect(/^W\//.test(headers.etag ?? '')).toBe(!path.startsWith('/media/'));
    site.cache.at(fresh + whileRevalidate + 1);
    const condition = { ...gzip, 'If-None-Match': headers.etag ?? '' };
    expect(outcome(await site.cache.ask(path, { headers: condition }))).toEqual([304, 'REVALIDATED']);
    expect(outcome(await site.cache.ask(path, { headers: condition }))).toEqual([304, 'HIT']);
    expect(site.cache.seen.map(({ status }) => status)).toEqual([200, 304]);
  });

  test.each(KEPT.filter((path) => !path.startsWith('/media/')))(
    'of %s is served at once while it is revalidated',
    async (path) => {
      const first = await site.cache.ask(path);
      const { fresh, whileRevalidate } = lifetimes(first);
      for (const [index, age] of [fresh + 1, 2 * fresh + whileRevalidate].entries()) {
        site.cache.at(age);
        const release = site.cache.hold();
        // The Worker has not answered yet, so these do not wait for it.
        const answer = await site.cache.ask(path);
        expect(outcome(answer)).toEqual([200, 'STALE']);
        expect(answer.bytes.equals(first.bytes)).toBe(true);
        // What the Worker compresses is another entry.
        const isEncoded = isEncodedHere(first.headers['content-type'] ?? '');
        const headers: Record<string, string> = isEncoded ? {} : { 'Accept-Encoding': 'gzip' };
        expect(outcome(await site.cache.ask(path, { headers }))).toEqual([200, 'UPDATING']);
        expect(
          outcome(await site.cache.ask(path, { headers: { 'If-None-Match': first.headers.etag ?? '' } })),
        ).toEqual([304, 'UPDATING']);
        release();
        await until('a fresh answer', async () => (await site.cache.ask(path)).cache === 'HIT');
        expect(site.cache.seen.slice(1).map(({ status }) => status)).toEqual([304, 304].slice(0, index + 1));
        expect(site.cache.seen.at(-1)?.headers['if-none-match']).toBe(first.headers.etag);
      }
    },
  );

  test.each(KEPT)('of %s is served while the Worker is down, as long as we allow', async (path) => {
    const first = await site.cache.ask(path);
    const { fresh, ifError } = lifetimes(first);
    await site.deployment.stop();
    try {
      for (const age of [fresh + 1, fresh + ifError - 1]) {
        site.cache.at(age);
        const { status, cache: took, bytes } = await site.cache.ask(path);
        expect(status, `${age} seconds`).toBe(200);
        expect(['STALE', 'UPDATING'], `${age} seconds`).toContain(took);
        expect(bytes.equals(first.bytes)).toBe(true);
      }
      site.cache.at(fresh + ifError + 1);
      expect(outcome(await site.cache.ask(path))).toEqual([502, 'EXPIRED']);
    } finally {
      await site.deployment.start();
    }
    expect(outcome(await site.cache.ask(path))).toEqual([200, 'REVALIDATED']);
    expect(outcome(await site.cache.ask(path))).toEqual([200, 'HIT']);
  });

  test.each(['/zh-Hans/archive/1/atom.xml', '/zh-Hans/articles/dagu-fort-remains'])(
    'of %s is served while the Worker cannot read, as long as we allow, and no error takes its place',
    async (path) => {
      const strict = await openCache(site.deployment.url, { strict: true });
      try {
        const { fresh, ifError } = lifetimes(await strict.ask(path));
        const outage = async () => {
          strict.at(fresh + ifError - 1);
          expect(outcome(await strict.ask(path))).toEqual([200, 'STALE']);
          await until('the refusal', () => strict.seen[1]?.status !== undefined);
          strict.at(fresh + ifError + 1);
          expect(outcome(await strict.ask(path))).toEqual([502, 'EXPIRED']);
        };
        await withoutSlices(site.deployment, outage, ['archives', 'entries']);
        expect(outcome(await strict.ask(path))).toEqual([200, 'REVALIDATED']);
        expect(outcome(await strict.ask(path))).toEqual([200, 'HIT']);
        expect(strict.seen.map(({ status }) => status)).toEqual([200, 503, 503, 304]);
      } finally {
        await strict.close();
      }
    },
  );
});
