// Which blocks are headings of the text: by markup, or by looks where the page has no markup for them.

import { bylineOf } from '../find/who/bylines.ts';
import type { Doubt } from '../note.ts';
import { type Block, blockOf, endsSentence, hanIn, isProse, isSentence } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { joinLines } from './join-lines.ts';

const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|第[一二三四五六七八九十]+[章节節部条]|\d{1,2}[、．.]|\d{1,2}$)/u;
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

const LESSER = /^[（(][一二三四五六七八九十\d]+[）)]/u;

/** A line that looks like a heading: short, and no sentence. */
const isShort = ({ kind, text }: Block): boolean =>
  (kind === 'text' || kind === 'heading') &&
  text.length <= 40 &&
  hanIn(text) >= 2 &&
  !/[，。；：、,;:﹔…]$/.test(text) &&
  !/^[—─–-]/.test(text) &&
  // 记者：您怕什么？ is an interview’s.
  !/^[^：:]{1,16}[：:].*[？?]$/u.test(text) &&
  !bylineOf(text)?.end &&
  !/\d{4}年\d{1,2}月\d{1,2}日$/.test(text);

/** A picture without a caption: the line below may be it. */
const isBare = (block: Block | undefined): boolean => block?.kind === 'figure' && block.text === '';

/** Headings by markup or, where the page has none, by looks; one over two lines is joined. */
export const withHeadings = (blocks: readonly Block[], doubt: Doubt): Block[] => {
  const last = blocks.findLastIndex(isProse);
  const isLike = (block: Block, index: number) => index < last && isShort(block) && !isCaption(block);
  const isSet = (block: Block, index: number) =>
    block.kind === 'text' && (block.bold || block.centred) && isLike(block, index);
  // Below a picture only what is set as others are that stand below none.
  const isBoldElsewhere = blocks.some(
    (block, index) => isSet(block, index) && block.bold && !block.centred && !isBare(blocks[index - 1]),
  );
  const byMarkup = (block: Block, index: number) =>
    block.level !== undefined ||
    (isSet(block, index) &&
      (!isBare(blocks[index - 1]) || (block.bold && !block.centred && isBoldElsewhere)));
  const hasMarkup = blocks.some(byMarkup);
  const isHeading = (block: Block, index: number) =>
    hasMarkup ? byMarkup(block, index) : isLike(block, index) && !isProse(block);
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = blocks.findIndex((block, index) => index >= at && !isHeading(block, index));
    const run = blocks.slice(at, end < 0 ? blocks.length : end);
    const [first, next] = [run[0], blocks[at] as Block];
    at += Math.max(1, run.length);
    if (!first) {
      result.push(next);
      continue;
    }
    const isFirstOfSeveral = isNumbered(first.text) && blocks.slice(at).some(({ text }) => isNumbered(text));
    if (!hasMarkup && !result.some(isProse) && run.length < 3 && !isFirstOfSeveral)
      doubt(
        first.line,
        `“${first.text}” above the first paragraph was taken for a heading`,
        'remove it if it is not of the article',
      );
    result.push(...headingsOf(first, run, doubt, hasMarkup));
  }
  return result;
};

const headingsOf = (
  first: Block,
  run: readonly Block[],
  doubt: Doubt,
  byMarkup: boolean,
): readonly Block[] => {
  const asHeading = (block: Block) => ({ ...block, level: block.level ?? (LESSER.test(block.text) ? 8 : 7) });
  if (run.length > 2 && !byMarkup) {
    const what = `${run.length} short lines in a row were taken for paragraphs`;
    doubt(first.line, what, 'write ## before those that are headings');
    return run;
  }
  const [, second] = run;
  if (run.length !== 2 || !second || !isSplit(first, second)) return run.map(asHeading);
  const { text } = joinLines(first.text, second.text, []);
  doubt(
    first.line,
    `the heading “${text}” stands over two lines, joined here`,
    'write it as two if they are',
  );
  return [asHeading(blockOf({ ...first, text, nodes: [{ type: 'text', value: text }] }))];
};

const isSplit = (a: Block, b: Block): boolean =>
  a.level === b.level &&
  a.text.length + b.text.length <= 36 &&
  ![a, b].some(({ text }) => NUMBERED.test(text)) &&
  !endsSentence(a.text);

/** A number on a line of its own, which heads a part of a text: 1, 02, 三. */
const ALONE = /^[（(【]?(?:0?([1-9]\d?)|([一二三四五六七八九十]))[）)】.、．]?$/u;
const NUMERALS = '一二三四五六七八九十';

const numberOf = ({ kind, text }: Block): number => {
  const [, figure, numeral] = (kind === 'text' || kind === 'heading' ? ALONE.exec(text) : undefined) ?? [];
  return figure ? Number(figure) : numeral ? NUMERALS.indexOf(numeral) + 1 : 0;
};

/** The clock or the year of an entry: 15:40, 【2019】. */
const CLOCK = /^[\s\p{P}\p{S}]*(?:\d{1,2}[:：]\d{2}|(?:19|20)\d{2})[\s\p{P}\p{S}]*$/u;

/** Numbers from 1 on, and clocks or years above sentences, at least two of a kind; any other number alone is a count or a page's. */
export const sectionNumbersIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const found: Block[] = [];
  const clocks: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (numberOf(block) === found.length + 1 && next && numberOf(next) === 0) found.push(block);
    if (CLOCK.test(block.text) && next && isSentence(next.text)) clocks.push(block);
  }
  return new Set([found, clocks].filter(({ length }) => length >= 2).flat());
};
