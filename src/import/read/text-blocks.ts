// A text to blocks: a line is a paragraph, unless the text was broken at a width.

import { WAY_BACK } from '../data/noise.ts';
import { type Note, warning } from '../note.ts';
import { type Block, blockOf } from './block.ts';
import { cellsOf, type Row, rowsFrom, tableOf } from './text-tables.ts';

interface Line extends Row {
  readonly line: number;
  readonly text: string;
  readonly indented: boolean;
}

const linesOf = (source: string): Line[] => {
  const lines: Line[] = [];
  let apart = true;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.replace(WAY_BACK, '').trim();
    const indented = /^[\s\u3000]{2,}/.test(raw);
    if (text !== '') lines.push({ line: index + 1, text, cells: cellsOf(text), apart, indented });
    apart = text === '';
  }
  return lines;
};

/** Columns that a text broken at a width takes: a Han character has two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? 2 : 1), 0);

/**
 * The width at which a text was broken: several lines fill it to the last character, and break in the middle of a sentence,
 * with the next line right below and not indented.
 */
const brokenAt = (lines: readonly Line[]): number | undefined => {
  const runs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const breaks = next && !next.apart && !next.indented && /[\p{Script=Han}，、\w]$/u.test(line.text);
    const width = widthOf(line.text);
    return breaks && width >= 40 ? [width] : [];
  });
  const widest = Math.max(0, ...lines.map(({ text }) => widthOf(text)));
  return runs.length >= 3 && runs.filter((width) => width >= widest - 4).length >= runs.length * 0.8
    ? widest
    : undefined;
};

export const blocksOfText = (source: string): { blocks: Block[]; notes: Note[] } => {
  const lines = linesOf(source);
  const width = brokenAt(lines);
  const notes: Note[] = [];
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = joined.at(-1);
    const continues =
      width && above && last && !line.apart && !line.indented && widthOf(above.text) >= width - 4;
    if (!continues) joined.push(line);
    else joined[joined.length - 1] = { ...last, text: glue(last.text, line.text) };
  }
  if (width)
    notes.push(
      warning(
        lines[0]?.line ?? 1,
        'body',
        `the text is broken at ${width} columns; its lines were joined to ${joined.length} paragraphs`,
        'compare the paragraphs with the page',
      ),
    );
  return {
    blocks: blocksOf(joined),
    notes,
  };
};

const blocksOf = (lines: readonly Line[]): Block[] => {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { line, text, apart, indented } = lines[at] as Line;
    const rows = lines.slice(at, at + rowsFrom(lines, at));
    const words = rows.map((row) => row.cells.join(' ')).join(' ');
    if (rows.length > 0)
      blocks.push(
        blockOf({
          kind: 'table',
          line,
          text: words,
          apart,
          nodes: [tableOf(rows.map(({ cells }) => cells))],
        }),
      );
    else blocks.push(blockOf({ kind: 'text', line, text, apart, indented }));
    at += rows.length || 1;
  }
  return blocks;
};

const glue = (a: string, b: string): string => (/[\w,.;]$/.test(a) && /^\w/.test(b) ? `${a} ${b}` : a + b);
