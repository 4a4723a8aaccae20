// What the import knows by learning from pages, and not by rules.

import type { HeadlineWeights } from './head/headline.ts';
import HEADLINES from './head/weights.json' with { type: 'json' };
import { type Odds, siteOdds } from './lines/judge.ts';
import type { Page } from './read/page.ts';

export interface Learned {
  /** How much each line of a page is the site's, or the article's where they are below zero. */
  readonly oddsOf: (page: Page) => Odds;
  readonly headlines: HeadlineWeights;
}

/** Tests have it from pages that they leave out. */
export const LEARNED: Learned = { oddsOf: siteOdds, headlines: HEADLINES };
