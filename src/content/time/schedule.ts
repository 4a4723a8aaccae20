// When an article is to be seen: from its publication or the end of its embargo on, and until it is withdrawn.

import type { ArticleHead } from '../article.ts';
import type { Instant } from '../date.ts';

/** Of content that waits for nothing: all of it is past. */
export const END_OF_TIME: Instant = '9999-12-31T23:59:59Z';

/** Nothing of it can be had before. */
export const releaseOf = ({
  datePublished,
  embargoed = datePublished,
}: Pick<ArticleHead, 'datePublished' | 'embargoed'>): Instant =>
  embargoed > datePublished ? embargoed : datePublished;

/** From when on only its tombstone is left. */
export const withdrawalOf = ({ pubStatus, withdrawn }: ArticleHead): Instant | undefined =>
  pubStatus === 'canceled' ? withdrawn?.date : undefined;

const before = new WeakMap<ArticleHead, ArticleHead>();

/** Until then it is as if nobody withdrew it. One object for an article, as the article is one: who compares sees that it is the same. */
export const beforeWithdrawal = <A extends ArticleHead>(article: A): A => {
  const known = before.get(article);
  if (known) return known as A;
  const made = { ...article, pubStatus: 'usable' as const, updated: article.changed, withdrawn: undefined };
  before.set(article, made);
  return made;
};

export const isToBeWithdrawn = (article: ArticleHead, at: Instant): boolean =>
  (withdrawalOf(article) ?? at) > at;

/** The article as it is at an instant. */
export const articleAt = <A extends ArticleHead>(article: A, at: Instant): A =>
  isToBeWithdrawn(article, at) ? beforeWithdrawal(article) : article;

export interface Scheduled {
  readonly article: ArticleHead;
  readonly from: Instant;
  readonly what: 'appears' | 'is withdrawn';
}

/** What is to come after an instant, the next first. */
export const scheduledAfter = (articles: readonly ArticleHead[], at: Instant): Scheduled[] =>
  articles
    .filter((article) => releaseOf(article) > at || isToBeWithdrawn(article, at))
    .flatMap((article): Scheduled[] => [
      { article, from: releaseOf(article), what: 'appears' },
      { article, from: withdrawalOf(article) ?? at, what: 'is withdrawn' },
    ])
    .filter(({ from }) => from > at)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
