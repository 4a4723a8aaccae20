// What can be the headline of a page: a line above its text, two that stand over each other, or what the page is called by alone.

import { isNumbered } from '../body/headings.ts';
import { joinLines } from '../body/join-lines.ts';
import { END, isIn, RELATED } from '../data/noise.ts';
import { isDated } from '../find/beside.ts';
import { type Block, bare } from '../read/block.ts';
import type { Page } from '../read/page.ts';
import { canBeHeadline } from './can-be-headline.ts';
import { titlesOf } from './titles.ts';

export interface Candidate {
  readonly text: string;
  readonly line: number;
  /** Where it stands; nowhere when only the page's meta elements have it. */
  readonly blocks: readonly number[];
  /** Which meta elements have it, where no line does. */
  readonly from?: string | undefined;
  /** Two lines were joined, and nothing else of the page has them so. */
  readonly isGuess: boolean;
}

/** No other line that has a headline is longer. */
const LONGEST = 90;

/** In a text any neighbours may be one; in markup headings of one level, or of one element. */
const canBeOne = (a: Block, b: Block, isHtml: boolean): boolean =>
  isHtml
    ? a.level !== undefined && (a.level === b.level || a.ancestors.at(-1) === b.ancestors.at(-1))
    : !b.apart || a.text.length + b.text.length <= 40;

export const candidatesOf = ({ blocks, meta, isHtml }: Page, end: number): readonly Candidate[] => {
  const titles = titlesOf(meta);
  const seen = isHtml
    ? [...meta.headline, ...meta.title].map(({ value }) => value)
    : blocks.flatMap(({ text }) => (text.length <= LONGEST ? [text] : []));
  const whole = seen.map(bare).join('\n');
  // Below its date a text has other stories under their heading, and sections by number: no headline.
  const date = isHtml ? -1 : blocks.slice(0, end).findLastIndex(isDated);
  const isPast = date < 0 ? () => false : (at: number) => at > date;
  const list = blocks.findIndex(({ text }, at) => isPast(at) && (isIn(RELATED, text) || isIn(END, text)));
  const lines = blocks
    .slice(0, end)
    .map(
      (block, at) =>
        canBeHeadline(block) && !(isPast(at) && ((list >= 0 && at > list) || isNumbered(block.text))),
    );
  const shown = blocks.slice(0, end).flatMap((block, at): Candidate[] => {
    const next = blocks[at + 1];
    if (!lines[at]) return [];
    const single = { text: block.text, line: block.line, blocks: [at], isGuess: false };
    if (!next || !lines[at + 1] || !canBeOne(block, next, isHtml)) return [single];
    const { text, isGuess } = joinLines(
      block.text,
      next.text,
      whole.includes(bare(block.text + next.text)) ? seen : [],
    );
    return [single, { text, line: block.line, blocks: [at, at + 1], isGuess }];
  });
  const [title] = titles;
  const isShown = shown.some(({ text }) => bare(text) === bare(title?.value ?? ''));
  return title && !isShown
    ? [...shown, { text: title.value, line: title.line, blocks: [], from: title.from, isGuess: false }]
    : shown;
};
