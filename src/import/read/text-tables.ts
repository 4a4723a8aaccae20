// Tables of a text that was copied from a page: a browser sets a tab between cells, and each row in a line of its own.

import type { Element, ElementContent } from 'hast';

/** At most, of a cell's characters: what is longer is laid out by a table and not told by it. */
const LONGEST = 60;
/** With fewer cells it is labels and what they say. */
const LEAST_CELLS = 6;

export interface Row {
  readonly cells: readonly string[];
  /** Whether an empty line stands above it. */
  readonly apart: boolean;
}

export const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

/** How many lines from a place are the rows of one table: side by side, with as many cells. */
export const rowsFrom = (rows: readonly Row[], start: number): number => {
  const width = rows[start]?.cells.length ?? 0;
  const ends = rows.findIndex(
    ({ cells, apart }, at) =>
      at >= start &&
      ((apart && at > start) || cells.length !== width || cells.some(({ length }) => length > LONGEST)),
  );
  const count = (ends < 0 ? rows.length : ends) - start;
  return width > 1 && count > 1 && count * width >= LEAST_CELLS ? count : 0;
};

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** The first row is the head, as in Markdown. */
export const tableOf = ([head = [], ...body]: readonly (readonly string[])[]): Element => {
  const row = (cells: readonly string[], name: string) =>
    element(
      'tr',
      cells.map((value) => element(name, [{ type: 'text', value }])),
    );
  return element('table', [
    element('thead', [row(head, 'th')]),
    element(
      'tbody',
      body.map((cells) => row(cells, 'td')),
    ),
  ]);
};
