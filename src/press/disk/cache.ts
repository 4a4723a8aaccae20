// What earlier builds found out, so that one changed article costs one article. Every part says what it was made from; what
// was made from anything else, or cannot be read, is as if it were not there. It may be deleted at any time.

import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './output-folder.ts';

/** The layers that a build's result depends on. */
const LAYERS = 'src/{content,script,feed,page,catalog,site,press}/**/*.ts';

/** The code and the dictionaries, and the ICU that finds words: all that a result depends on but content. */
export const codeDigest = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of [...globSync(LAYERS, { cwd: root }).toSorted(), 'package-lock.json'])
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.update(`${process.version} ${process.versions.icu}`).digest('base64url');
};

interface Part<T> {
  readonly madeFrom: string;
  readonly entries: [string, T][];
}

const PARTS = 64;

const partOf = (key: string) => createHash('sha256').update(key).digest().readUInt16BE() % PARTS;

/** A table in some files, each read and written whole, and written only where it differs. */
export const readTable = <T>(folder: string, madeFrom: string): Map<string, T> => {
  const table = new Map<string, T>();
  for (let part = 0; part < PARTS; part++)
    try {
      const { madeFrom: from, entries } = JSON.parse(
        readFileSync(join(folder, `${part}.json`), 'utf8'),
      ) as Part<T>;
      if (from === madeFrom) for (const [key, value] of entries) table.set(key, value);
    } catch {} // missing, or half of it: made again
  return table;
};

/** The files of a table, by their names. */
export const tableFiles = <T>(
  madeFrom: string,
  table: ReadonlyMap<string, T>,
): [file: string, text: string][] => {
  const parts = Map.groupBy(table, ([key]) => partOf(key));
  return Array.from({ length: PARTS }, (_, part) => [
    `${part}.json`,
    JSON.stringify({ madeFrom, entries: parts.get(part) ?? [] } satisfies Part<T>),
  ]);
};

/** Writes a table where it differs; a place that cannot be written to only costs time. */
export const writeTable = <T>(folder: string, madeFrom: string, table: ReadonlyMap<string, T>): void => {
  try {
    for (const [name, text] of tableFiles(madeFrom, table)) {
      const file = join(folder, name);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text);
    }
  } catch {}
};
