// Topics that a hub was not told of, kept in a file from one deploy to the next.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeWhole } from '../press/disk/whole-file.ts';

/** Those of the file; none where there is no file. Throws when it cannot be read. */
export const leftOver = (file: string): readonly string[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { left: string[] }).left : [];

export const keepLeftOver = (file: string, left: readonly string[]): void => {
  if (left.length > 0) writeWhole(file, `${JSON.stringify({ left }, null, 2)}\n`);
  else rmSync(file, { force: true });
};
