// Rows as a table, for a terminal and for docs/performance.md.

import stringWidth from 'string-width';
import type { Row } from './row.ts';

const MARKS = new Map<boolean | null, string>([
  [true, 'yes'],
  [false, 'NO'],
  [null, ''],
]);

const HEAD = ['', 'value', 'unit', 'target', 'holds'];
const RIGHT = new Set([1]);

const number = (value: number | null): string => (value === null ? '–' : value.toLocaleString('en'));

const cellsOf = ({ name, value, unit, target, holds }: Row): string[] => [
  name,
  number(value),
  unit,
  target ?? '',
  MARKS.get(holds) ?? '',
];

export const formatTable = (rows: readonly Row[]): string => {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => stringWidth(cells[column] ?? ''))));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
          return RIGHT.has(column) ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const markdownTable = (rows: readonly Row[]): string =>
  [HEAD, HEAD.map((_, column) => (RIGHT.has(column) ? '--:' : '---')), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
