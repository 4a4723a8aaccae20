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
  /** Of each line, how many without a sentence stand in a row with it. */
  const rows: number[] = [];
  for (let at = 0; at < looks.length; ) {
    let end = at;
    while (end < looks.length && !OF_TEXT.test(looks[end] ?? '')) end++;
    rows.push(...Array<number>(end - at).fill(end - at), ...(end < looks.length ? [0] : []));
    at = end + 1;
  }
  return {
    lookAt: (at: number): string => looks[at] ?? 'nothing',
    isInside,
    first: Math.max(
      0,
      blocks.findIndex((block) => own.has(block)),
    ),
    last: blocks.findLastIndex((block) => own.has(block)),
    rowAt: (at: number): number => rows[at] ?? 0,
    /** Which share of the words of a line the paragraphs have. */
    shareSaid: (block: Block): number => {
      const words = [...pairsIn(block.text)];
      const least = own.has(block) ? 2 : 1;
      return words.filter((pair) => (pairs.get(pair) ?? 0) >= least).length / Math.max(1, words.length);
    },
  };
};
