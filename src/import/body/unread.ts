// Prose that the page’s other reader takes for the article's, and that is neither in the record nor known to be something else.

import { isIn, NOISE } from '../data/noise.ts';
import { type Note, opening, warning } from '../note.ts';
import { type Block, bare } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import type { LeftOut } from './left-out.ts';
import { sortOf } from './sort.ts';

/** `texts` are all that the record holds; what was left out with a doubt is a warning already. */
export const unreadNotes = (
  confirmed: ReadonlySet<string>,
  blocks: readonly Block[],
  texts: readonly string[],
  left: readonly LeftOut[],
): Note[] => {
  const held = texts.map(bare).join('\n');
  const isNone = (block: Block) =>
    isCaption(block) || isIn(NOISE, block.text) || ['end', 'tool', 'related'].includes(sortOf(block));
  const known = new Set([
    ...blocks.filter(isNone).map(({ text }) => bare(text)),
    ...left.filter(({ isDoubtful }) => isDoubtful).map(({ block }) => bare(block.text)),
  ]);
  const missing = [...confirmed].filter((text) => !held.includes(text) && !known.has(text));
  const [first] = missing;
  if (first === undefined) return [];
  const block = blocks.find(({ text }) => bare(text).includes(first) || first.includes(bare(text)));
  const what = opening(block?.text ?? first);
  return [
    warning(
      block?.line ?? 1,
      'body',
      missing.length === 1
        ? `the paragraph ${what} is not in the text`
        : `${missing.length} paragraphs are not in the text, the first is ${what}`,
      'add what is of the article',
    ),
  ];
};
