// What a deployment becomes by itself.

import type { Catalog } from './catalog.ts';

/** `states/{digest}.json`: how a later state differs from the first, so that one slice is enough for an isolate to know it. */
export interface StateSlice extends Pick<Catalog, 'feeds' | 'files' | 'articles'> {
  /** By its path, where a slice stands that is another one; null for what is not there any more. */
  readonly slices: Readonly<Record<string, string | null>>;
}

export const stateSlicePath = (digest: string): string => `states/${digest}.json`;
