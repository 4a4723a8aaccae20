// The last tables in docs/performance.md, each section's between its own marks.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../test/support/sample.ts';
import type { Row } from './row.ts';
import { markdownTable } from './table.ts';

export const REPORT = join(ROOT, 'docs/performance.md');

/** The page with the section's table replaced. */
export const withTable = (page: string, section: string, how: string, rows: readonly Row[]): string => {
  const [from, to] = [`<!-- bench:${section} -->`, `<!-- /bench:${section} -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/performance.md has no ${from} … ${to}`);
  return `${page.slice(0, start + from.length)}\n${how}\n\n${markdownTable(rows)}\n${page.slice(end)}`;
};

export const writeReport = (section: string, how: string, rows: readonly Row[]): void =>
  writeFileSync(REPORT, withTable(readFileSync(REPORT, 'utf8'), section, how, rows));
