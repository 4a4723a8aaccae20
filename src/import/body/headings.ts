// Which blocks are headings of the text: by markup, or by looks where the page has no markup for them.

import { bylineOf } from '../find/bylines.ts';
import { type Note, warning } from '../note.ts';
import { type Block, blockOf, endsSentence, hanIn, isProse } from '../read/block.ts';
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
  !bylineOf(text)?.end &&
  !/\d{4}年\d{1,2}月\d{1,2}日$/.test(text);

/** Headings by markup or, where the page has none, by looks; one over two lines is joined. */
export const withHeadings = (blocks: readonly Block[], notes: Note[]): Block[] => {
  const byMarkup = (block: Block, index: number) =>
    block.level !== undefined ||
    (block.kind === 'text' &&
      (block.bold || block.centred) &&
      isShort(block) &&
      !isCaption(block) &&
      blocks[index - 1]?.kind !== 'figure' &&
      blocks.slice(index + 1).some(isProse));
  const hasMarkup = blocks.some(byMarkup);
  const isHeading = (block: Block, index: number) =>
    hasMarkup
      ? byMarkup(block, index)
      : isShort(block) && !isCaption(block) && !isProse(block) && blocks.slice(index + 1).some(isProse);
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const run = [];
    while (at + run.length < blocks.length && isHeading(blocks[at + run.length] as Block, at + run.length))
      run.push(blocks[at + run.length] as Block);
    if (run.length === 0) {
      const block = blocks[at] as Block;
      result.push(block);
      continue;
    }
    const isFirstOfSeveral =
      isNumbered(run[0]?.text ?? '') && blocks.slice(at + run.length).some(({ text }) => isNumbered(text));
    if (!hasMarkup && !result.some(isProse) && run.length < 3 && !isFirstOfSeveral)
      notes.push(
        warning(
          run[0]?.line ?? 1,
          'body',
          `“${run[0]?.text}” above the first paragraph was taken for a heading`,
          'remove it if it is not of the article',
        ),
      );
    result.push(...headingsOf(run, notes, hasMarkup));
    at += run.length - 1;
  }
  return result;
};

const headingsOf = (run: readonly Block[], notes: Note[], byMarkup: boolean): Block[] => {
  const [a, b] = run;
  const level = (block: Block) => block.level ?? (LESSER.test(block.text) ? 8 : 7);
  const asHeading = (block: Block) => ({ ...block, level: level(block) });
  if (!a || (run.length > 2 && !byMarkup)) {
    if (a)
      notes.push(
        warning(
          a.line,
          'body',
          `${run.length} short lines in a row were taken for paragraphs`,
          'write ## before those that are headings',
        ),
      );
    return [...run];
  }
  if (b && run.length === 2 && isSplit(a, b)) {
    const { text } = joinLines(a.text, b.text, []);
    notes.push(
      warning(
        a.line,
        'body',
        `the heading “${text}” stands over two lines, joined here`,
        'write it as two if they are',
      ),
    );
    return [asHeading(blockOf({ ...a, text, nodes: [{ type: 'text', value: text }] }))];
  }
  return run.map(asHeading);
};

const isSplit = (a: Block, b: Block): boolean =>
  a.level === b.level &&
  a.text.length + b.text.length <= 36 &&
  !NUMBERED.test(a.text) &&
  !NUMBERED.test(b.text) &&
  !endsSentence(a.text);
