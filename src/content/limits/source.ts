// What is too much in Markdown before it is parsed: lines, words, and quotations and lists: how many begin, and how deep on one line.

import { type Excess, MOST, NO_TEXT, SPLIT } from './most.ts';

/** What opens a container, or stands before what does: blanks, `>`, a list's mark, a footnote's. */
const OPENING = /([ \t]+)|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:/y;

/** `- - - -` is a line across the page. */
const ACROSS = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** How many blocks a line opens, and how deep its end may stand: two columns of blanks may be a level as well. */
const openingsOf = (line: string): { count: number; depth: number } => {
  if (ACROSS.test(line)) return { count: 0, depth: 0 };
  let count = 0;
  let columns = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(line); found; found = OPENING.exec(line)) {
    if (found[1] === undefined) count++;
    else columns += found[1].length > 1 || found[1] === '\t' ? found[1].replaceAll('\t', '    ').length : 0;
  }
  return { count, depth: count === 0 ? 0 : count + Math.floor(columns / 2) };
};

const LONG_WORD = new RegExp(`[!-~]{${MOST.word},}`);

export const sourceExcess = (source: string): Excess | undefined => {
  const lines = source.split('\n');
  if (lines.length > MOST.lines)
    return { line: MOST.lines, problem: `has more than ${MOST.lines} lines`, remedy: SPLIT };
  let opened = 0;
  /** Lines since a block was opened, of the paragraph that goes on in it; none where none was opened. */
  let following: number | undefined;
  for (const [index, line] of lines.entries()) {
    const { count, depth } = openingsOf(line);
    opened += count;
    if (depth > MOST.depth) return { line: index + 1, ...TOO_DEEP };
    if (opened > MOST.containers)
      return {
        line: index + 1,
        problem: `holds more than ${MOST.containers} items of lists, lines of quotations and notes`,
        remedy: SPLIT,
      };
    if (line.trim() === '') following = undefined;
    else if (count > 0) following = 0;
    else if (following !== undefined && ++following > MOST.following)
      return {
        line: index + 1,
        problem: `one item, quotation or note goes on for more than ${MOST.following} lines`,
        remedy: 'leave a blank line between paragraphs',
      };
  }
  const long = lines.findIndex((line) => LONG_WORD.test(line));
  if (long >= 0)
    return {
      line: long + 1,
      problem: `holds more than ${MOST.word} letters, figures and marks without a blank`,
      remedy: NO_TEXT,
    };
  return undefined;
};

export const TOO_DEEP = {
  problem: `quotations, lists or elements stand in one another more than ${MOST.depth} deep`,
  remedy: 'write them one after the other',
};
