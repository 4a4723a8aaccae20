// Numbers on lines of their own that head the parts of a text: 1, 02, 三, in their order.

import type { Block } from '../read/block.ts';

const ALONE = /^[（(【]?(?:0?([1-9]\d?)|([一二三四五六七八九十]))[）)】.、．]?$/u;
const NUMERALS = '一二三四五六七八九十';

const numberOf = ({ kind, text }: Block): number => {
  const [, figure, numeral] = (kind === 'text' || kind === 'heading' ? ALONE.exec(text) : undefined) ?? [];
  return figure ? Number(figure) : numeral ? NUMERALS.indexOf(numeral) + 1 : 0;
};

/** From 1 on, at least two, and with something below each; any other number alone is a count or a page's. */
export const sectionNumbersIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const found: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (numberOf(block) === found.length + 1 && next && numberOf(next) === 0) found.push(block);
  }
  return new Set(found.length >= 2 ? found : []);
};
