// A line beside the date that is the name of an outlet and no more: who the article is from.

import { isOutlet } from '../data/outlets.ts';
import type { Found } from '../note.ts';
import type { Block } from '../read/block.ts';
import { metaOf } from './facts.ts';

/** Among the blocks between headline and text. */
export const aloneIn = (blocks: readonly Block[]): Found<string> | undefined => {
  const isDated = (block: Block | undefined) => (block && metaOf(block, 'head')?.dates.length) ?? 0;
  const found = blocks.find(
    ({ text, kind, isFurniture }, at) =>
      kind === 'text' &&
      !isFurniture &&
      text.length <= 16 &&
      isOutlet(text) &&
      blocks.slice(Math.max(0, at - 2), at + 3).some(isDated),
  );
  return found && { value: found.text, line: found.line };
};
