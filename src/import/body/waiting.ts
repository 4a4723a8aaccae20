// What stands right above a paragraph that goes on with the text below a box of related stories: its heading, and pictures.

import type { Odds } from '../lines/judge.ts';
import { type Block, hanIn, isProse, linkShare } from '../read/block.ts';
import { sortOf } from './sort.ts';

/** Log-odds from which a paragraph of a text without elements is surely of the article. */
const SURELY_OWN = -4;
const HEADING = 30;

/** A paragraph that is of the article below a box of another, by what was learned. */
export const isSurelyOwn = (block: Block, odds: Odds): boolean =>
  isProse(block) && hanIn(block.text) >= HEADING && (odds.get(block) ?? 0) < SURELY_OWN;

/** A picture, or a line that can be a heading. */
const canWait = (block: Block, isHtml: boolean, odds: Odds): boolean =>
  block.kind === 'figure'
    ? isHtml
    : sortOf(block) === 'text' &&
      hanIn(block.text) <= HEADING &&
      linkShare(block) < 0.4 &&
      (isHtml ? block.bold || block.level !== undefined : (odds.get(block) ?? 0) < 0);

/** Of the blocks seen, the last in a row that can go with a paragraph below them. */
export const waitingIn = (isHtml: boolean, odds: Odds) => {
  let row: Block[] = [];
  return {
    see: (block: Block, isInBounds: boolean): void => {
      row = isInBounds && !block.isFurniture && canWait(block, isHtml, odds) ? [...row, block] : [];
    },
    /** They wait no longer. */
    all: (): readonly Block[] => row.splice(0),
  };
};
