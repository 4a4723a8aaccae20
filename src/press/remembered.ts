// What a build found out of what stands in its folder, beside it: worth nothing of a file that is not as it was.

import { join } from 'node:path';
import { feedSlicePath, publicPath } from '../catalog/catalog.ts';
import type { Ledger } from './disk/ledger.ts';
import { openTable, type Table } from './disk/table.ts';
import { writeWhole } from './disk/whole-file.ts';
import { digest } from './make/digest.ts';
import type { OutputFile } from './make/output.ts';
import type { KnownArchiveRun } from './make/parts/archive-runs.ts';
import type { KnownFile } from './make/parts/documents.ts';
import type { Known } from './make/parts/known.ts';
import type { KnownPart } from './make/parts/manifest.ts';
import type { KnownRun } from './make/parts/near.ts';
import type { Filed } from './threads/tasks.ts';

export interface Remembered extends Known {
  readonly packs: Table<Filed>;
  /** All of it, as files of the build. */
  readonly files: () => OutputFile[];
  /** How many files were written so far. */
  readonly written: () => number;
}

export const remembered = (folder: string, madeFrom: string, standing: Ledger): Remembered => {
  const files: (() => OutputFile[])[] = [];
  let written = 0;
  const put = (path: string, text: string) => {
    const stands = digest(text);
    if (standing.get(path) !== stands) {
      writeWhole(join(folder, path), text);
      written++;
    }
    return { stands };
  };
  const open = <T>(name: string, isTrue: (value: T) => boolean): Table<T> => {
    const path = `cache/${name}`;
    const table = openTable<T>(join(folder, path), madeFrom, {
      isTrue,
      standing: (file) => standing.get(`${path}/${file}`),
    });
    files.push(() => table.files(path, put));
    return table;
  };
  const withPlace = <T>(table: Table<T>) => ({
    ...table,
    put: (path: string, text: string) => put(`assets/${path}`, text),
  });
  const isThere = (path: string, of: string) => standing.get(`assets/${path}`) === of;
  return {
    packs: open('packs', ({ files }) =>
      Object.entries(files).every(([path, of]) => standing.get(path) === of),
    ),
    feeds: open('feeds', ({ slice }) => standing.has(`assets/${feedSlicePath(slice)}`)),
    parts: withPlace(open<KnownPart>('manifest', ({ path, stands }) => isThere(publicPath(path), stands))),
    near: open<KnownRun>('near', ({ path, stands }) => isThere(path, stands)),
    archives: withPlace(open<KnownArchiveRun>('archives', ({ path, stands }) => isThere(path, stands))),
    documents: withPlace(
      open<KnownFile>('documents', ({ path, stands }) => isThere(publicPath(path), stands)),
    ),
    files: () => files.flatMap((of) => of()),
    written: () => written,
  };
};
