// What the export wrote, so that it writes only what changed and takes away nothing of others. Lines are added as work goes on, and
// the last of a path holds: what a killed run began is known to the next.

import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../press/disk/whole-file.ts';

export interface Row {
  /** Below the folder of the export. */
  readonly path: string;
  /** The address that it answers; empty for what is beside the site. */
  readonly address: string;
  /** The validator of what was written; absent for what was only begun. */
  readonly tag?: string;
  /** Of its bytes; absent where an earlier version wrote it. */
  readonly digest?: string;
  /** The file's time, in seconds. */
  readonly time?: number;
  /** The lengths of the file and of those beside it, by their ending. */
  readonly sizes?: Readonly<Record<string, number>>;
}

const fileIn = (out: string) => join(out, 'ledger');

const lines = (rows: Iterable<Row>) => [...rows].map((row) => `${JSON.stringify(row)}\n`).join('');

/** Nothing where the folder holds what no export wrote. */
export const readLedger = (out: string): Map<string, Row> | undefined => {
  const file = fileIn(out);
  if (!existsSync(file)) return existsSync(out) && readdirSync(out).length > 0 ? undefined : new Map();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Row[] => {
      try {
        return [JSON.parse(line)];
      } catch {
        return []; // half a line, of a run that was killed
      }
    });
  return new Map(rows.map((row) => [row.path, row]));
};

export const addToLedger = (out: string, rows: readonly Row[]): void =>
  // Begins a line of its own, whatever a killed run left.
  appendFileSync(fileIn(out), `\n${lines(rows)}`);

export const writeLedger = (out: string, rows: ReadonlyMap<string, Row>): void =>
  writeWhole(fileIn(out), lines([...rows.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))));
