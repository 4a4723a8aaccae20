// What a build before may have found out for a deployment, part by part.

import { type Memory, noMemory, noShelf, type Shelf } from '../memory.ts';
import type { KnownArchiveRun } from './archive-runs.ts';
import type { KnownFile } from './documents.ts';
import type { KnownFeed } from './feeds.ts';
import type { KnownPart } from './manifest.ts';
import type { KnownRun } from './near.ts';

/** What the build before found out; what is told of a file holds of the one that stands there. */
export interface Known {
  readonly feeds: Memory<KnownFeed>;
  readonly parts: Shelf<KnownPart>;
  readonly near: Memory<KnownRun>;
  readonly archives: Shelf<KnownArchiveRun>;
  readonly documents: Shelf<KnownFile>;
}

export const nothingKnown = (): Known => ({
  feeds: noMemory(),
  parts: noShelf(),
  near: noMemory(),
  archives: noShelf(),
  documents: noShelf(),
});

/** What stands at a path is the first state's. */
export const ofLater = (known: Known): Known => ({ ...nothingKnown(), feeds: known.feeds });
