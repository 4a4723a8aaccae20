// Which pages of an archive have articles of which month, by the clock of Beijing.

import type { ArticleHead } from '../../content/article.ts';
import { inBeijing } from '../../content/date.ts';

/** `2026-11`, and its pages as runs from a page to a page, all of them from old to new. */
export type Month = readonly [month: string, runs: readonly (readonly [first: number, last: number])[]];

/** An article that came late is of an old month, so a page may be of several that do not follow each other. */
export const monthsOf = (pages: readonly (readonly Pick<ArticleHead, 'datePublished'>[])[]): Month[] => {
  const months = new Map<string, [number, number][]>();
  for (const [index, page] of pages.entries())
    for (const { datePublished } of page) {
      const month = inBeijing(datePublished).slice(0, 7);
      const runs = months.get(month) ?? [];
      const last = runs.at(-1);
      if (last?.[1] === index + 1) continue;
      if (last?.[1] === index) last[1] = index + 1;
      else runs.push([index + 1, index + 1]);
      months.set(month, runs);
    }
  return [...months].toSorted(([a], [b]) => (a < b ? -1 : 1));
};
