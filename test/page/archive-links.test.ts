// Which pages of an archive a page leads to.

import { expect, test } from 'vitest';
import type { Feed, Position } from '../../src/feed/entry.ts';
import { archiveLinks, archiveSteps } from '../../src/page/archive-links.ts';
import { wordsIn } from '../../src/script/data/words.ts';

const feedAt = (position: Position) => ({ variant: 'zh', position }) as Feed;
const words = wordsIn('zh', 'zh-Hans');
const links = (markup: unknown) =>
  [...String(markup).matchAll(/<a href="([^"]+)"(?: rel="(\w+)")?/g)].map(([, path, rel]) =>
    rel ? `${rel} ${path}` : path,
  );

test.each<[pages: number, named: readonly number[]]>([
  [0, []],
  [1, [1]],
  [5, [5, 4, 3, 2, 1]],
  [6, [6, 5, 4, 3, 2, 1]],
  [7, [7, 6, 5, 4, 3, 1]],
  [40, [40, 39, 38, 37, 36, 1]],
])('of %i pages a channel names %j: the newest five, the first, and all by months', (prev, named) => {
  expect(links(archiveLinks(feedAt(prev ? { prev } : {}), words))).toEqual(
    named.length > 0 ? [...named.map((number) => `/zh/archive/${number}/`), '/zh/archive/'] : [],
  );
});

test.each<[position: Position, steps: readonly string[]]>([
  [{ page: 1 }, ['next /zh/', 'index /zh/archive/']],
  [{ page: 1, next: 2 }, ['next /zh/archive/2/', 'index /zh/archive/']],
  [{ page: 2, prev: 1 }, ['next /zh/', 'prev /zh/archive/1/', 'index /zh/archive/']],
  [
    { page: 3, prev: 2, next: 4 },
    ['next /zh/archive/4/', 'prev /zh/archive/2/', 'first /zh/archive/1/', 'index /zh/archive/'],
  ],
])(
  'from a page there is a step to each side, and to the first where that is another: %j',
  (position, steps) => {
    expect(links(archiveSteps(feedAt(position), words))).toEqual(steps);
  },
);
