// What stands in a build's folder: only what is byte for byte as the ledger says counts. Digests are taken again where a file is
// not the one that they were taken of, by what git goes by; or of all of them, where nothing is known.

import { existsSync, readdirSync, readFileSync, rmSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../make/digest.ts';
import { type Memory, noMemory } from '../make/memory.ts';
import { LEDGER, type Ledger, parseLedger } from './ledger.ts';

export interface Stock {
  /** What stands as it was written. */
  readonly standing: Ledger;
  /** Whatever else is there, files and whole folders. */
  readonly strange: readonly string[];
  /** What should stand and does not. */
  readonly missing: readonly string[];
}

/** Digests by the path of a file and its stamp. */
export type Digests = Memory<string>;

/** Links leave it as it is; a file that another takes the place of, or that is written to, has another. */
const stampOf = ({ size, mtimeMs, ino }: Stats): string => [size, mtimeMs, ino].join(' ');

const keyOf = (folder: string, path: string): string => `${path} ${stampOf(statSync(join(folder, path)))}`;

const readLedger = (folder: string): { readonly bytes: Buffer; readonly ledger: Ledger } | undefined => {
  try {
    const bytes = readFileSync(join(folder, LEDGER));
    const ledger = parseLedger(bytes);
    return ledger && { bytes, ledger };
  } catch {
    return undefined;
  }
};

export const takeStock = (folder: string, known: Digests = noMemory()): Stock => {
  const kept = readLedger(folder);
  const ledger = new Map(kept?.ledger);
  if (kept) ledger.set(LEDGER, digest(kept.bytes));
  const standing = new Map<string, string>();
  const strange: string[] = [];
  const isAsWritten = (path: string): boolean => {
    const written = ledger.get(path);
    if (written === undefined) return false;
    try {
      const key = keyOf(folder, path);
      const before = known.get(key);
      const now = before ?? digest(readFileSync(join(folder, path)));
      if (now !== written) return false;
      if (before === undefined) known.set(key, now);
      standing.set(path, now);
      return true;
    } catch {
      return false; // not to be read: as good as not there
    }
  };
  /** Whether anything below it stands. */
  const look = (below: string): boolean => {
    const found: string[] = [];
    let holds = false;
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      const stands = entry.isDirectory() ? look(path) : entry.isFile() && isAsWritten(path);
      holds ||= stands;
      if (!stands) found.push(path);
    }
    if (holds || below === '') strange.push(...found);
    return holds;
  };
  if (existsSync(folder)) look('');
  const missing = kept ? [...ledger.keys()].filter((path) => !standing.has(path)) : [LEDGER];
  return { standing, strange, missing };
};

/** Takes away what does not belong there. */
export const clear = (folder: string, { strange }: Stock): void => {
  for (const path of strange) rmSync(join(folder, path), { recursive: true, force: true });
};

/** What is not as the build left it, read from the first byte to the last: nothing where all is well. */
export const damagedIn = (folder: string): readonly string[] => {
  const { strange, missing } = takeStock(folder);
  return [...new Set([...missing, ...strange])];
};

/** Remembers the digests of files as they stand now. */
export const note = (folder: string, ledger: Ledger, known: Digests): void => {
  for (const [path, of] of ledger) known.set(keyOf(folder, path), of);
};
