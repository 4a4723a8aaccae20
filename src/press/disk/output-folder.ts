// The build's output to the disk, so that whoever reads it sees the old build or the new one, never half.

import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { digest } from '../make/digest.ts';
import { digestOf, isThere, type Output } from '../make/output.ts';
import type { Ledger } from './ledger.ts';
import { writeWhole } from './whole-file.ts';

/** Whether a build stands there. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, 'catalog.ts'));

/** Every file below a folder, by its path there with `/`. */
export const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const digestsIn = (folder: string): Ledger =>
  new Map(filesIn(folder).map((path) => [path, digest(readFileSync(join(folder, path)))]));

/** Writes what differs, slices before the catalog that names them; then removes what no catalog names any more. */
export const writeOutput = (
  folder: string,
  output: Output,
  ledger: Ledger = new Map([...output].map(([path, made]) => [path, digestOf(made)])),
  standing: Ledger = digestsIn(folder),
): { written: number; removed: number } => {
  const isCatalog = (path: string) => !path.startsWith('assets/');
  const ordered = [...output].toSorted(([a], [b]) => Number(isCatalog(a)) - Number(isCatalog(b)));
  let written = 0;
  for (const [path, made] of ordered) {
    if (isThere(made) || standing.get(path) === ledger.get(path)) continue;
    writeWhole(join(folder, path), made);
    written++;
  }
  const stale = filesIn(folder).filter((path) => !output.has(path));
  for (const path of stale) rmSync(join(folder, path));
  return { written, removed: stale.length };
};

/** The folder that a build is made in, beside the one that it will replace. */
const nextTo = (folder: string) => ({ next: `${folder}.next`, old: `${folder}.old` });

/** What a build that was killed as it ended took away is put back. */
export const restore = (folder: string): void => {
  const { old } = nextTo(folder);
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
};

/**
 * A copy of a folder to build in; its files are links, as whoever writes one puts another file in its place (`writeWhole`).
 * What a killed build left is removed.
 */
const stage = (folder: string): string => {
  const { next, old } = nextTo(folder);
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  if (existsSync(folder)) cloneFolder(folder, next);
  else mkdirSync(next, { recursive: true });
  return next;
};

/** The staged folder takes the place of the old one. */
const swap = (folder: string): void => {
  const { next, old } = nextTo(folder);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  leave(old);
};

/** As far as that can be done: the next build removes what is left, or says why it can't. */
const leave = (place: string): void => {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {}
};

/**
 * Makes a folder anew beside the old one, whose place it takes when `make` resolves with something. Else, after an error and
 * when the process ends, all is as if nothing had been begun. Nobody else may be at it (`hold`).
 */
export const replaceFolder = async <T>(
  folder: string,
  make: (next: string) => Promise<T | undefined>,
): Promise<T | undefined> => {
  const leaveNext = () => leave(nextTo(folder).next);
  process.once('exit', leaveNext);
  try {
    const made = await make(stage(folder));
    await setImmediate(); // the last moment for Ctrl-C
    if (made !== undefined) swap(folder);
    return made;
  } finally {
    process.off('exit', leaveNext);
    leaveNext();
  }
};

/** A copy whose files are links, where the file system has any. */
export const cloneFolder = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) cloneFolder(source, target);
    else
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target); // a file system without links
      }
  }
};
