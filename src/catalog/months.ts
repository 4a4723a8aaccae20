// The pages of an archive by the months of their articles.

import type { FeedHead } from '../feed/entry.ts';
import type { Month } from '../feed/shown/months.ts';
import type { Variant } from '../script/variants.ts';
import type { ETag } from './catalog.ts';

/** `archives/{channel}/months.json`: which pages of an archive have articles of which month. Grows with months, not with pages. */
export interface MonthsSlice {
  readonly months: readonly Month[];
  readonly variants: Readonly<Record<Variant, { readonly feed: FeedHead; readonly etag: ETag }>>;
}
