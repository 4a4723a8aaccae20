// /tombstones.json: what was withdrawn, by the day of the withdrawal.

import { expect, test } from 'vitest';
import type { ArticleHead } from '../../src/content/article.ts';
import type { Site } from '../../src/site/site.ts';
import { tombstonesJson } from '../../src/site/tombstones.ts';

/** Withdrawn on a day, and changed on another, as when the record was mended after that. */
const gone = (id: string, withdrawn: string | undefined, updated: string) =>
  ({
    id,
    datePublished: '2026-01-01T00:00:00Z',
    pubStatus: 'canceled',
    articleSection: ['local'],
    updated,
    withdrawn: withdrawn && { date: withdrawn, reason: '不实' },
  }) as ArticleHead;

const read = (articles: readonly ArticleHead[]) =>
  JSON.parse(
    tombstonesJson({
      publisher: {
        url: 'https://news.example',
        tag: { authority: 'a.example', date: '2024' },
        language: 'zh',
      },
      content: { articles, channels: [], lock: { places: [] } },
      editions: [{ variant: 'zh', siteName: '报' }],
      reasonsOf: ({ id }: ArticleHead) => [`${id} 不实`],
    } as unknown as Site).text,
  );

test('the last withdrawal stands first, with its own date and not that of a later change', () => {
  const { updated, tombstones } = read([
    gone('first', '2026-01-02T00:00:00Z', '2026-01-09T00:00:00Z'),
    gone('third', '2026-01-04T00:00:00Z', '2026-01-04T00:00:00Z'),
    gone('second', '2026-01-03T00:00:00Z', '2026-01-08T00:00:00Z'),
    { ...gone('usable', undefined, '2026-01-05T00:00:00Z'), pubStatus: 'usable' },
  ]);
  expect(updated).toBe('2026-01-04T00:00:00Z');
  expect(tombstones.map((row: { id: string; withdrawn: string }) => [row.id, row.withdrawn])).toEqual([
    ['third', '2026-01-04T00:00:00Z'],
    ['second', '2026-01-03T00:00:00Z'],
    ['first', '2026-01-02T00:00:00Z'],
  ]);
  expect(tombstones[0].entries).toEqual([
    {
      id: 'tag:a.example,2026-01-01:third',
      variant: 'zh',
      url: 'https://news.example/zh/articles/third',
      reason: 'third 不实',
    },
  ]);
});

test('nothing withdrawn is said as nothing', () => {
  expect(read([])).toMatchObject({ updated: null, tombstones: [] });
});
