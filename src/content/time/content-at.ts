// The content as it is at an instant: what is scheduled for later is not there, in no place of the lock either.

import type { ArticleHead } from '../article.ts';
import type { Content } from '../content.ts';
import type { Instant } from '../date.ts';
import { lockUntil } from '../lock/lock-order.ts';
import { ANY_ARTICLE, resolve } from '../uri.ts';
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

/** Pictures that only articles show which are not there yet, such as `media/one.png`. */
export const mediaAfter = (
  { articles }: Pick<Content<ArticleHead>, 'articles'>,
  at: Instant,
): ReadonlySet<string> => {
  const later = articles.filter((article) => releaseOf(article) > at);
  if (later.length === 0) return new Set();
  const there = articles.filter((article) => releaseOf(article) <= at);
  return new Set(later.flatMap(mediaOf)).difference(new Set(there.flatMap(mediaOf)));
};

const mediaOf = ({ image, addresses }: ArticleHead): string[] =>
  [...image.map(({ src }) => src), ...addresses.map(({ address }) => address)].flatMap((reference) => {
    const path = resolve(reference, ANY_ARTICLE)?.replace(/[?#].*$/, '');
    return path?.startsWith('/media/') ? [path.slice(1)] : [];
  });
