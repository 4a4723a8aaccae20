// What is seen of a page as a whole, for each of its lines to be seen beside: its long paragraphs, their words, and what lines look like.

import { type Block, endsSentence, hanIn, isProse, linkShare, pairsIn } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import type { Page } from '../read/page.ts';

/** What lines of a page look like, the first that fits; a line beyond the page's end looks like nothing. */
const LOOKS: readonly (readonly [look: string, is: (block: Block) => boolean])[] = [
  ['caption', isCaption],
  ['picture', ({ kind }) => kind === 'figure'],
  ['paragraph', (block) => isProse(block) && hanIn(block.text) >= 30 && linkShare(block) < 0.4],
  ['prose', isProse],
  ['sentence', ({ text }) => endsSentence(text)],
  ['figures', ({ text }) => hanIn(text) === 0],
  ['word', ({ text }) => text.length <= 6],
  ['title', ({ text }) => text.length <= 16],
  ['line', () => true],
];

const OF_TEXT = /caption|picture|paragraph|prose|sentence/;

export const around = ({ blocks, container }: Page) => {
  const looks = blocks.map((block) => LOOKS.find(([, is]) => is(block))?.[0] ?? '');
  const isInside = ({ ancestors }: Block) => !container?.element || ancestors.includes(container.element);
  const paragraphs = blocks.filter(
    (block, at) => looks[at] === 'paragraph' && isInside(block) && !block.isFurniture,
  );
  /** Of each pair of Han, how many paragraphs have it. */
  const pairs = new Map<string, number>();
  for (const { text } of paragraphs)
    for (const pair of pairsIn(text)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  const own = new Set(paragraphs);
  const run = (at: number, step: 1 | -1): number => {
    let length = 0;
    for (let one = at; !OF_TEXT.test(looks[one] ?? 'picture'); one += step) length++;
    return length;
  };
  return {
    lookAt: (at: number): string => looks[at] ?? 'nothing',
    isInside,
    first: Math.max(
      0,
      blocks.findIndex((block) => own.has(block)),
    ),
    last: blocks.findLastIndex((block) => own.has(block)),
    /** How many lines without a sentence stand in a row with this. */
    rowAt: (at: number): number => Math.max(0, run(at, -1) + run(at, 1) - 1),
    /** Which share of the words of a line the paragraphs have. */
    shareSaid: (block: Block): number => {
      const words = [...pairsIn(block.text)];
      const least = own.has(block) ? 2 : 1;
      return words.filter((pair) => (pairs.get(pair) ?? 0) >= least).length / Math.max(1, words.length);
    },
  };
};
