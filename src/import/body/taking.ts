// What is taken into the text, what is left out with its reason, and what waits for a paragraph to be taken with.

import type { LeftOut } from '../left-out.ts';
import type { Odds } from '../lines/judge.ts';
import { type Block, bare, hanIn, isProse, isSentence, linkShare } from '../read/block.ts';
import { type extentOf, isLinkAlone, isPlain } from './bounds.ts';
import type { Scope } from './gathered.ts';
import { sortOf } from './sort.ts';
import { asSites, isNoDoubt, isSites, SITES, turnsIn } from './strange-lines.ts';

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

type Extent = Pick<ReturnType<typeof extentOf>, 'doubled' | 'numbers' | 'isOfText'>;

export const takerOf = (
  blocks: readonly Block[],
  { page: { isHtml }, start, headline, odds }: Scope,
  { doubled, numbers, isOfText }: Extent,
) => {
  const body: Block[] = [];
  const left: LeftOut[] = [];
  const said = turnsIn(blocks.slice(start));
  /** What can go with a paragraph below it: its heading, and pictures. */
  let waiting: Block[] = [];
  const leave = (block: Block, why: string, isDoubtful = false) =>
    left.push({
      block,
      why,
      isDoubtful: isDoubtful && isSentence(block.text) && isPlain(block) && !isNoDoubt(block, odds),
    });
  /** In a text that was copied, a line right below one of the site’s, with no blank line between them. */
  const isOfList = (block: Block) =>
    !isHtml &&
    !block.apart &&
    hanIn(block.text) <= HEADING &&
    !isSentence(block.text) &&
    left.at(-1)?.why === SITES &&
    left.at(-1)?.block === blocks[blocks.indexOf(block) - 1];
  const take = (block: Block) => {
    const isSection = (block.level ?? 1) > 1 && body.some(isOfText);
    if (block.kind === 'figure') body.push(block);
    else if (bare(block.text) === bare(headline) && !isSection) leave(block, 'the headline again');
    else if (doubled.has(block)) leave(block, 'the page has it twice');
    else if (isLinkAlone(block)) leave(block, 'it is of other articles');
    else if (!numbers.has(block) && (isSites(block, body.at(-1), odds, said) || isOfList(block)))
      left.push(asSites(block, odds));
    else body.push(numbers.has(block) ? { ...block, kind: 'heading', level: block.level ?? 2 } : block);
  };
  return {
    body,
    left,
    leave,
    take,
    /** A block below a box, and whether it is in the bounds of the text. */
    wait: (block: Block, isInBounds: boolean) => {
      const isIts = isInBounds && !block.isFurniture && canWait(block, isHtml, odds);
      waiting = isIts ? [...waiting, block] : [];
    },
    /** A paragraph with which the text goes on, and what waits right above it: given back, as it may have been taken for something else. */
    takeOn: (block: Block): readonly Block[] => {
      const back = waiting.splice(0);
      left.splice(0, left.length, ...left.filter((one) => !back.includes(one.block)));
      for (const one of [...back, block]) take(one);
      return back;
    },
  };
};
