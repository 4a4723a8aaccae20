// Nobody keeps an answer past the next switch, but for the seconds of the spread.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { FRESHNESS } from '../../../src/http/freshness.ts';
import { endingIn } from '../../../src/http/time/ending.ts';
import { openPress, workerOver } from '../../support/run/workers/pressed.ts';
import { record, testFiles, withFile } from '../../support/sample.ts';

const room = openPress();
afterAll(room.close);

const SPREAD = 5;

const numbers = (directives: string | null) =>
  new Map(
    [...(directives ?? '').matchAll(/([a-z-]+)=(\d+)/g)].map(([, name = '', value]) => [name, Number(value)]),
  );

/** For how long it may be served at all. */
const lasts = (directives: string | null): number => {
  const { 'max-age': age = 0, ...stale } = Object.fromEntries(numbers(directives));
  return age + Math.max(0, ...Object.values(stale));
};

test('every directive ends there, none is longer than it was, and what ends before is as it was', () => {
  const policies = Object.values(FRESHNESS).flatMap((policy) => Object.values(policy));
  fc.assert(
    fc.property(fc.constantFrom(...policies), fc.integer({ min: 0, max: 3_000_000 }), (policy, seconds) => {
      const ending = endingIn(seconds, policy);
      expect(lasts(ending)).toBe(Math.min(lasts(policy), seconds));
      for (const [name, value] of numbers(ending))
        expect(value).toBeLessThanOrEqual(numbers(policy).get(name) ?? -1);
      if (lasts(policy) <= seconds) expect(ending).toBe(policy);
    }),
    { numRuns: 2000 },
  );
});

test('so does each answer that may be another one then, asked for the first time or again', async () => {
  const path = 'articles/2026/11/to-come.md';
  const text = record({ id: 'to-come', datePublished: '2026-11-27T08:00:00+08:00' });
  const output = await room.press(withFile(testFiles(), path, text), { at: '2026-11-26T00:00:00Z' });
  const ask = workerOver(output);
  const fields = ['Cache-Control', 'CDN-Cache-Control'];
  const end = Date.parse('2026-11-27T00:00:00Z');
  const changing = [
    ...['/zh/rss.xml', '/zh/', '/zh-Hans/local/feed.json', '/catalog.json', '/sitemap.xml', '/zh/opml.xml'],
    ...[
      '/zh/articles/to-come',
      '/zh/articles/to-come.json',
      '/zh/archive/1/',
      '/zh/articles/simplified-text',
    ],
    ...['/media/to-come.png', '/sitemaps/news-1.xml', '/tombstones.json'],
  ];
  const ends = new Set<number>();
  for (const address of changing)
    for (const before of [86_000, 3600, 3599, 61, 60, 1])
      for (const headers of [{}, { 'If-None-Match': '*' }, { 'Sec-Fetch-Dest': 'document' }]) {
        const response = await ask(new Date(end - before * 1000).toISOString(), address, headers);
        for (const field of fields) {
          const most = lasts(response.headers.get(field));
          expect(most, `${address} ${before} s before`).toBeLessThanOrEqual(before + SPREAD);
          if (field.startsWith('CDN') && response.status !== 404) {
            expect(most).toBeGreaterThanOrEqual(before);
            ends.add(most - before);
          }
        }
      }
  expect(ends.size).toBeGreaterThan(2);
  const lasting = async (instant: string, address: string) =>
    fields.map(async (field) => (await ask(instant, address)).headers.get(field));
  for (const address of ['/media/diagram.png', '/zh/articles/withdrawn-text', '/zh-Hans'])
    expect(await Promise.all(await lasting('2026-11-26T23:59:00Z', address)), address).toEqual(
      await Promise.all(await lasting('2026-11-28T00:00:00Z', address)),
    );
  for (const address of changing.slice(0, 2)) {
    const { headers } = await ask('2026-11-27T00:00:00Z', address);
    expect(lasts(headers.get('CDN-Cache-Control')), address).toBeGreaterThan(7 * 24 * 3600);
  }
});
