// Ids, which are for ever.

import { expect, test } from 'vitest';
import { entryId, feedId } from '../../src/feed/address.ts';
import type { Publisher } from '../../src/feed/entry.ts';

const publisher = { tag: { authority: 'news.example', date: '2024-01-01' } } as Publisher;

test.each([
  ['2024-01-01T15:59:59Z', '2024-01-01'],
  ['2024-01-01T16:00:00Z', '2024-01-02'],
  ['2023-12-31T16:00:00Z', '2024-01-01'],
  ['2024-02-29T15:59:59Z', '2024-02-29'],
])('an article of %s is of the day that it was in Beijing, %s', (published, day) => {
  expect(entryId(publisher, 'some-article', published, 'zh')).toBe(`tag:news.example,${day}:some-article`);
});

test('no two variants and no two feeds share an id', () => {
  const ids = (['zh', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const).flatMap((variant) => [
    entryId(publisher, 'some-article', '2024-01-01T00:00:00Z', variant),
    feedId(publisher, undefined, variant),
    feedId(publisher, 'site', variant),
    feedId(publisher, 'local', variant),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});
