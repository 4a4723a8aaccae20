// Lines of the text that are the site's by what was learned, and those that may be.

import { endingFacts } from '../find/facts.ts';
import type { Odds } from '../lines/judge.ts';
import { type Note, opening, warning } from '../note.ts';
import { type Block, hanIn } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { ABOUT_AUTHOR } from './trail.ts';

/** Log-odds from which a line may be the site's, from which it is left out with a doubt, and from which it is left out for sure. */
const [MAY, IS, SURELY] = [0, 1, 4];

/** What is told by other means is not judged: captions, headings, lists, and lines that say who wrote. */
const oddsOf = (block: Block, odds: Odds): number =>
  block.kind !== 'text' ||
  block.level !== undefined ||
  isCaption(block) ||
  ABOUT_AUTHOR.test(block.text) ||
  endingFacts([block]).length > 0
    ? Number.NEGATIVE_INFINITY
    : (odds.get(block) ?? Number.NEGATIVE_INFINITY);

export const isSites = (block: Block, odds: Odds): boolean => oddsOf(block, odds) > IS;

export const isSurelySites = (block: Block, odds: Odds): boolean => oddsOf(block, odds) > SURELY;

/** A word alone may be anything. */
export const strangeLines = (body: readonly Block[], odds: Odds): Note[] =>
  body
    .filter((block) => oddsOf(block, odds) > MAY && hanIn(block.text) >= 2)
    .map(({ text, line }) =>
      warning(
        line,
        'body',
        `${opening(text)} may be a line of the site`,
        'remove it if it is not of the article',
      ),
    );
