// The order of first publication, of articles that have no place in the lock yet.

import type { ArticleHead } from '../article.ts';
import type { Instant } from '../date.ts';
import { releaseOf } from '../time/schedule.ts';

/** Without what is withheld; `order` has ids in the order in which they came, and the others follow by date. What is scheduled comes last. */
export const inPublicationOrder = <A extends ArticleHead>(
  articles: readonly A[],
  order: readonly string[],
  at: Instant,
): A[] => {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const isLater = (article: ArticleHead) => Number(releaseOf(article) > at);
  const rank = (article: ArticleHead) => (isLater(article) ? 0 : (ranks.get(article.id) ?? ranks.size));
  return articles
    .filter((article) => article.pubStatus !== 'withheld')
    .toSorted(
      (a, b) =>
        isLater(a) - isLater(b) ||
        rank(a) - rank(b) ||
        compare(releaseOf(a), releaseOf(b)) ||
        compare(a.id, b.id),
    );
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
