// Whether an article is kept from readers at an instant, and until when. The one place that decides it.

import type { ArticleHead } from './article.ts';
import type { Instant } from './date.ts';

/** A draft, or until an instant; nothing where readers have it. */
export type Hidden = 'draft' | { readonly until: Instant };

export const hiddenAt = (
  { pubStatus, datePublished }: Pick<ArticleHead, 'pubStatus' | 'datePublished'>,
  at: Instant,
): Hidden | undefined =>
  pubStatus === 'withheld' ? 'draft' : datePublished > at ? { until: datePublished } : undefined;
