// What earlier builds found out, so that one changed article costs one article. Every part says what it was made from; what
// was made from anything else, cannot be read or was changed, is as if it were not there. It may be deleted at any time.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from '../make/memory.ts';
import { sealed, unsealed } from './seal.ts';
import { removeHalves, writeWhole } from './whole-file.ts';

interface Part<T> {
  readonly madeFrom: string;
  readonly entries: [string, T][];
}

/** A table is some files, each read and written whole, so that a change writes a part of it. */
const PARTS = 64;

const partOf = (key: string) => createHash('sha256').update(key).digest().readUInt16BE() % PARTS;

export interface Table<T> extends Memory<T> {
  /** What the next build should find in a folder, as files: what this one asked for or set. */
  readonly files: (folder: string) => [file: string, text: string][];
  /** Writes them where they differ; a place that cannot be written to only costs time. */
  readonly save: () => void;
}

/** What `isTrue` denies, as when a file that it speaks of is gone, is not known either. */
export const openTable = <T>(
  folder: string,
  madeFrom: string,
  isTrue: (value: T) => boolean = () => true,
): Table<T> => {
  const known = new Map([...readParts<T>(folder, madeFrom)].filter(([, value]) => isTrue(value)));
  const kept = new Map<string, T>();
  const before = known.size;
  let isNew = false;
  const files = (into: string) => {
    // By key, so that the same table is the same bytes, whatever was known before.
    const sorted = [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const parts = Map.groupBy(sorted, ([key]) => partOf(key));
    return Array.from({ length: PARTS }, (_, part): [string, string] => [
      `${into}/${part}.json`,
      sealed(JSON.stringify({ madeFrom, entries: parts.get(part) ?? [] } satisfies Part<T>)),
    ]);
  };
  return {
    has: (key) => known.has(key),
    all: () => known.values(),
    get: (key) => {
      const value = known.get(key);
      if (value !== undefined) kept.set(key, value);
      return value;
    },
    set: (key, value) => {
      known.set(key, value);
      kept.set(key, value);
      isNew = true;
    },
    files,
    save: () => {
      if (!isNew && kept.size === before) return;
      try {
        mkdirSync(folder, { recursive: true });
        removeHalves(folder);
        for (const [file, text] of files(folder)) {
          if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeWhole(file, text);
        }
      } catch {}
    },
  };
};

const readParts = <T>(folder: string, madeFrom: string): ReadonlyMap<string, T> => {
  const known = new Map<string, T>();
  for (let part = 0; part < PARTS; part++)
    try {
      const text = unsealed(readFileSync(join(folder, `${part}.json`), 'utf8')) ?? '';
      const { madeFrom: from, entries } = JSON.parse(text) as Part<T>;
      if (from === madeFrom) for (const [key, value] of entries) known.set(key, value);
    } catch {} // missing, or half of it: made again
  return known;
};
