// What is left of a channel that is closed.

import type { Variant } from '../script/variants.ts';

export interface ClosedChannel {
  readonly said: Readonly<Record<Variant, { readonly name: string; readonly reason: string }>>;
  /** Where to go. */
  readonly to?: { readonly channel: string } | { readonly url: string };
  /** How many pages its archive had. */
  readonly pages: number;
}
