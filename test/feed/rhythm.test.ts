// How often a feed says that it is worth a look.

import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { paceOf, syndicationOf } from '../../src/feed/rhythm.ts';
import { createApp } from '../../src/http/app.ts';
import {
  assetsOf,
  built,
  catalogOf,
  feedAt,
  publisherOf,
  record,
  testFiles,
  withFile,
} from '../support/sample.ts';

const MINUTE = 60_000;
const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * MINUTE).toISOString();
/** Changes with these minutes between them. */
const after = (...gaps: number[]) => {
  let now = 0;
  return [0, ...gaps].map((gap) => {
    now += gap;
    return at(now);
  });
};

test.each([
  ['no change yet', [], 60],
  ['one change', after(), 60],
  ['several at one moment', after(0, 0, 0), 60],
  ['a change every minute', after(1, 1, 1), 10],
  ['a change every quarter of an hour and one pause', after(16, 16, 3000, 16), 15],
  ['two a day', after(700, 740, 720), 720],
  ['a change a month', after(43_200, 43_200), 1440],
  ['a change a month before, and one an hour now', after(43_200, ...Array(10).fill(61)), 60],
])('%s', (_, changes, pace) => {
  expect(paceOf(changes)).toBe(pace);
});

test('from ten minutes to a day, never longer than the median gap above that, and the same in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 }), { maxLength: 10 }), (gaps) => {
      const changes = after(...gaps);
      const pace = paceOf(changes);
      expect(paceOf(changes.toReversed())).toBe(pace);
      expect(pace).toBeGreaterThanOrEqual(10);
      expect(pace).toBeLessThanOrEqual(1440);
      const real = gaps.filter((gap) => gap > 0);
      if (real.length > 0 && pace > 10)
        expect(real.filter((gap) => gap >= pace).length).toBeGreaterThanOrEqual(real.length / 2);
      const { period, frequency } = syndicationOf(pace);
      expect(Number.isInteger(frequency)).toBe(true);
      expect((period === 'hourly' ? 60 : 1440) / frequency).toBe(pace);
    }),
    { numRuns: 2000 },
  );
});

test('ttl, sy: and max-age say the same, each feed its own', async () => {
  let files = testFiles();
  for (const minute of [10, 22, 34, 46])
    files = withFile(
      files,
      `articles/2024/02/some-article-${minute}.md`,
      record({ id: `some-article-${minute}`, datePublished: `2024-02-01T08:${minute}:00+08:00` }),
    );
  const output = built(files);
  const app = createApp(catalogOf(output));
  const paces = new Set<number>();
  for (const path of Object.keys(catalogOf(output).feeds)) {
    const [rss] = FORMATS;
    if (!rss) throw new Error('no format');
    const { ttl, sy } = parseRssFeed(renderDocument(rss, feedAt(output, path), publisherOf(output)));
    paces.add(Number(ttl));
    expect((sy?.updatePeriod === 'hourly' ? 60 : 1440) / Number(sy?.updateFrequency)).toBe(ttl);
    for (const { file } of FORMATS) {
      const { headers } = await app.fetch(new Request(`https://news.example${path}${file}`), {
        ASSETS: assetsOf(output),
      });
      expect(headers.get('Cache-Control'), path + file).toMatch(
        new RegExp(`^public, max-age=${Number(ttl) * 60}, `),
      );
    }
  }
  expect(paces.size).toBeGreaterThan(1);
});
