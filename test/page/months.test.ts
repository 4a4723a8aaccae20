// All pages of an archive by year and month: no page is missing in it, and its length is that of time, not of the archive.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsPath } from '../../src/feed/address.ts';
import { monthsOf } from '../../src/feed/shown/months.ts';
import { createApp } from '../../src/http/app.ts';
import { renderMonthsPage } from '../../src/page/ways/months-page.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { archiveAt, assetsOf, built, catalogOf, feedAt, publisherOf } from '../support/sample.ts';

const output = built();
const app = createApp(catalogOf(output));
const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers }, { ASSETS: assetsOf(output) });

const month = fc.integer({ min: 0, max: 40 }).map((index) => {
  const [year, of] = [2020 + Math.floor(index / 12), (index % 12) + 1];
  return `${year}-${String(of).padStart(2, '0')}`;
});

test('every page stands at each month of its articles, and at no other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(month, { maxLength: 3 }), { maxLength: 30 }), (pages) => {
      const months = monthsOf(
        pages.map((page) => page.map((month) => ({ datePublished: `${month}-15T00:00:00Z` }))),
      );
      expect(months.map(([name]) => name)).toEqual([...new Set(pages.flat())].toSorted());
      for (const [, runs] of months)
        for (const [index, [first]] of runs.entries())
          expect(first).not.toBe((runs[index - 1]?.[1] ?? -1) + 1);
      for (const [name, runs] of months)
        expect(pages.flatMap((page, index) => (page.includes(name) ? [index + 1] : []))).toEqual(
          runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
        );
    }),
  );
});

test('the last hours of a month by Greenwich are of the next one by Beijing', () => {
  expect(monthsOf([[{ datePublished: '2026-10-31T16:00:00Z' }]])).toEqual([['2026-11', [[1, 1]]]]);
});

test('a month of a thousand pages names the newest and its first', () => {
  const { entries: _, tombstones: __, ...head } = feedAt(output, '/zh-Hans/');
  const page = renderMonthsPage(head, [['2026-11', [[1, 1000]]]], publisherOf(output));
  const numbers = [...page.matchAll(/archive\/(\d+)\/"/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([...Array.from({ length: 12 }, (_, index) => 1000 - index), 1]);
});

describe.each(VARIANT_TAGS)('/%s/', (variant) => {
  test.each([undefined, 'local'])('of %s: every page of the archive is reached from it', async (channel) => {
    const path = monthsPath(variant, channel);
    const response = await ask(path);
    expect(response.status).toBe(200);
    const page = await response.text();
    const pages = await archiveAt(output, `/${variant}/${channel ? `${channel}/` : ''}`);
    expect(pages.length).toBeGreaterThan(0);
    for (const [index] of pages.entries()) expect(page).toContain(`href="${path}${index + 1}/"`);
    for (const tag of VARIANT_TAGS) expect(page).toContain(`href="${monthsPath(tag, channel)}"`);
    const etag = response.headers.get('ETag') ?? '';
    expect((await ask(path, { 'If-None-Match': etag })).status).toBe(304);
  });
});

test.each([
  ['/zh-Hans/empty/archive/', 404], // has no pages
  ['/zh-Hans/archive/rss.xml', 404],
  ['/zh-Hans/local/archive/rss.xml', 404],
  ['/zh-Hans/nothing/archive/', 404],
  ['/zh-hans/local/archive', 301], // to the same address as everything
])('%s: %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});
