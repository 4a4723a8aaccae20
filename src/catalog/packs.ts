// Which file of the deployment an article is in, by its place, and a page of an archive, by its number. Published addresses know
// nothing of it.

import type { Variant } from '../script/variants.ts';
import { oldOf, type Run, runName, runOf, runsOf, type Sizes } from './runs.ts';

/**
 * How many articles share a pack: few enough that one more is a small file, many enough that a million are fewer than 100,000 files
 * (docs/adr/0029-large-runs-for-what-is-old.md). Other numbers would move no address, but make every pack anew.
 */
const PACKED: Sizes = { small: 16, large: 128 };

/** Of so many articles, where the small packs begin. */
export const oldPlaces = (articles: number): number => oldOf(articles, PACKED);

export const packsOf = (articles: number): Run[] => runsOf(articles, PACKED);

export const packOf = (place: number, old: number): Run => runOf(place, old, PACKED);

/** A pack of a later state has a name besides. */
export const packPath = (variant: Variant, pack: Run, name?: string): string =>
  `entries/${variant}/${runName(pack, PACKED)}${name ? `-${name}` : ''}.json`;

/** What stands beside each article of a pack, in every variant. */
export const nearPath = (pack: Run): string => `near/${runName(pack, PACKED)}.json`;

/** How many pages of an archive share a file. */
const BOUND: Sizes = { small: 1, large: 32 };

/** Of so many pages, from 1. */
export const archiveRun = (page: number, pages: number): Run => runOf(page - 1, oldOf(pages, BOUND), BOUND);

export const archiveRuns = (pages: number): Run[] => runsOf(pages, BOUND);

export const monthsSlicePath = (channel: string | undefined): string =>
  `archives/${channel ?? 'site'}/months.json`;

/** `archives/{channel}/{n}.json`, `archives/{channel}/old/{n}.json`: a run of pages of an archive. */
export const archiveRunPath = (channel: string | undefined, run: Run): string =>
  `archives/${channel ?? 'site'}/${runName(run, BOUND)}.json`;
