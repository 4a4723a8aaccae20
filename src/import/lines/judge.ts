// Whether a line of a page is the site's: a sum of weights for what is seen of it, learned from pages (weights.json).

import type { Block } from '../read/block.ts';
import type { Page } from '../read/page.ts';
import { featuresOf } from './features.ts';
import { inRuns } from './runs.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

export interface Weights {
  /** There are 2 to this of them, and one more for every line. */
  readonly bits: number;
  readonly step: number;
  readonly values: Int8Array;
}

export type Odds = ReadonlyMap<Block, number>;

/** Where the weight of a feature is; two features may have one. */
export const placeOf = (feature: string, bits: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 2 ** bits;
};

const decoded: Weights = {
  ...WEIGHTS,
  values: Int8Array.from(atob(WEIGHTS.values), (byte) => byte.charCodeAt(0)),
};

/** Log-odds of being the site’s, of every block of a page: of each line with its neighbours, of a picture without words by itself. */
export const siteOdds = (page: Page, { bits, step, values }: Weights = decoded): Odds => {
  const alone = new Map(
    [...featuresOf(page)].map(([block, features]) => {
      const sum = features.reduce((all, feature) => all + (values[placeOf(feature, bits)] ?? 0), 0);
      return [block, (sum + (values[2 ** bits] ?? 0)) * step];
    }),
  );
  const lines = [...alone].filter(([{ text }]) => text !== '');
  const together = inRuns(lines.map(([, odds]) => odds));
  return new Map([...alone, ...lines.map(([block], at) => [block, together[at] as number] as const)]);
};
