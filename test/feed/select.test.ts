// What a subscription document holds, at the edges of its window.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleHead } from '../../src/content/article.ts';
import { newestPublished, selectWindow } from '../../src/feed/select.ts';

/** An article that changed last at a second of one minute. */
const at = (id: string, second: number, more: Partial<ArticleHead> = {}) => {
  const instant = `2026-01-01T00:00:${String(second).padStart(2, '0')}Z`;
  return { id, updated: instant, datePublished: instant, pubStatus: 'usable', ...more } as ArticleHead;
};
const gone = (id: string, second: number) => at(id, second, { pubStatus: 'canceled' });

/** With everything in full pages, but for `open`. */
const shown = (size: number, full: readonly ArticleHead[], open: readonly ArticleHead[] = []) => {
  const { entries, withdrawn } = selectWindow({ pages: [full], open }, size);
  return { entries: entries.map(({ id }) => id), withdrawn: withdrawn.map(({ id }) => id) };
};

describe('a withdrawal', () => {
  const window = [at('d', 40), at('c', 30), at('b', 20), at('a', 10)];

  test.each<[second: number, isShown: boolean, where: string]>([
    [31, true, 'after the last entry'],
    [30, true, 'at the very instant of the last entry'],
    [29, false, 'a second before it'],
    [9, false, 'before all there is'],
  ])('at second %i is shown: %s (%s)', (second, isShown) => {
    expect(shown(2, [...window, gone('x', second)])).toEqual({
      entries: ['d', 'c'],
      withdrawn: isShown ? ['x'] : [],
    });
  });

  test('is shown however old it is while no full page has it', () => {
    expect(shown(2, window, [gone('x', 1)]).withdrawn).toEqual(['x']);
  });

  test.each([4, 5])('is shown however old it is where a window of %i holds everything', (size) => {
    expect(shown(size, [...window, gone('x', 1)])).toEqual({
      entries: ['d', 'c', 'b', 'a'],
      withdrawn: ['x'],
    });
  });
});

test('an article that no full page has is shown however old it is', () => {
  expect(shown(1, [at('c', 30), at('b', 20)], [at('a', 10)]).entries).toEqual(['c', 'a']);
});

test('of one instant the later published goes first, then the id decides', () => {
  const same = { updated: '2026-01-01T00:00:59Z' };
  const articles = [at('b', 10, same), at('a', 10, same), at('c', 20, same)];
  for (const order of [articles, articles.toReversed()]) expect(shown(2, order).entries).toEqual(['c', 'a']);
});

test('the newest of a channel is the last published of what is not withdrawn', () => {
  const history = {
    pages: [[at('a', 10), at('b', 20, { updated: '2026-01-01T00:00:25Z' })]],
    open: [gone('c', 30)],
  };
  expect(newestPublished(history)?.id).toBe('b');
  const tied = { pages: [[at('z', 10), at('y', 10)]], open: [] };
  expect(newestPublished(tied)?.id).toBe('y');
});

const seconds = fc.integer({ min: 0, max: 59 });
const article = fc
  .tuple(fc.uuid(), seconds, seconds, fc.constantFrom('usable', 'canceled'))
  .map(([id, changed, published, pubStatus]) =>
    at(id, published, { pubStatus, updated: at('', changed).updated } as Partial<ArticleHead>),
  );

test('a window is the beginning of all that is usable in its order, with what no full page has', () => {
  const inOrder = (articles: readonly ArticleHead[]) =>
    articles
      .filter(({ pubStatus }) => pubStatus === 'usable')
      .toSorted((a, b) => {
        const [one, other] = [a, b].map(({ updated, datePublished }) => updated + datePublished);
        return one === other ? (a.id < b.id ? -1 : 1) : (one as string) < (other as string) ? 1 : -1;
      });
  fc.assert(
    fc.property(fc.array(article), fc.array(article), fc.integer({ min: 1, max: 6 }), (full, open, size) => {
      const all = inOrder([...full, ...open]);
      const expected = all.filter((one, index) => index < size || open.includes(one));
      expect(shown(size, full, open).entries).toEqual(expected.map(({ id }) => id));
      expect(shown(size, full.toReversed(), open).entries).toEqual(expected.map(({ id }) => id));
    }),
  );
});

test('what changed last is in the window, so a feed’s date is never older than what left it', () => {
  const last = (articles: readonly ArticleHead[]) =>
    articles.reduce((newest, { updated }) => (updated > newest ? updated : newest), '');
  fc.assert(
    fc.property(fc.array(article), fc.array(article), fc.integer({ min: 1, max: 6 }), (full, open, size) => {
      const { entries, withdrawn } = selectWindow({ pages: [full], open }, size);
      expect(last([...entries, ...withdrawn])).toBe(last([...full, ...open]));
    }),
  );
});
