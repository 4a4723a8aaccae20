// Whether an article is kept from readers at an instant, and until when. The one place that decides it.

import type { ArticleHead } from './article.ts';
import type { Instant } from './date.ts';
import { releaseOf } from './time/schedule.ts';

/** A draft, or until an instant; nothing where readers have it. */
export type Hidden = 'draft' | { readonly until: Instant };

export const hiddenAt = (
  article: Pick<ArticleHead, 'pubStatus' | 'datePublished' | 'embargoed'>,
  at: Instant,
): Hidden | undefined => {
  if (article.pubStatus === 'withheld') return 'draft';
  const until = releaseOf(article);
  return until > at ? { until } : undefined;
};
