// The content as it is at an instant: what is scheduled for later is not there, in no place of the lock either.

import type { ArticleHead } from '../article.ts';
import type { Content } from '../content.ts';
import type { Instant } from '../date.ts';
import { lockUntil } from '../lock/lock-order.ts';
import { articleAt, releaseOf, scheduledAfter } from './schedule.ts';

/** The instants from which on the content is another one; the first is that of the build. */
export const statesOf = ({ articles, at }: Pick<Content<ArticleHead>, 'articles' | 'at'>): Instant[] => [
  ...new Set([at, ...scheduledAfter(articles, at).map(({ from }) => from)]),
];

export const contentAt = <A extends ArticleHead>(content: Content<A>, at: Instant): Content<A> => ({
  ...content,
  at,
  articles: content.articles
    .filter((article) => releaseOf(article) <= at)
    .map((article) => articleAt(article, at)),
  lock: lockUntil(content.lock, at),
});
