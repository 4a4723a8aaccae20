// A text that a page has twice, for two widths of screen; a sentence that is said again is no such thing.

import { type Block, bare, hanIn, isProse } from '../read/block.ts';

/** So many different paragraphs; fewer may be a refrain. */
const LEAST = 3;

/** The second run of blocks that repeats most of the prose before it, in its order. */
export const doubledIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const prose = blocks.filter((block) => isProse(block) && hanIn(block.text) >= 10);
  const texts = prose.map(({ text }) => bare(text));
  for (let from = 2; from < prose.length; from++) {
    const first = texts.indexOf(texts[from] as string);
    if (first === from) continue;
    let length = 1;
    while (first + length < from && texts[first + length] === texts[from + length]) length++;
    if (length < from * 0.6 || new Set(texts.slice(first, first + length)).size < LEAST) continue;
    const [begin, end] = [prose[from], prose[from + length - 1]].map((block) =>
      blocks.indexOf(block as Block),
    );
    const seen = new Set(blocks.slice(0, begin).map(({ text }) => bare(text)));
    return new Set(blocks.slice(begin, (end ?? 0) + 1).filter(({ text }) => seen.has(bare(text))));
  }
  return new Set();
};
