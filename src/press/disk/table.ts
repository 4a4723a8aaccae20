// What earlier builds found out, so that one changed article costs one article. Every part says what it was made from; what
// was made from anything else, cannot be read or was changed, is as if it were not there. It may be deleted at any time.

import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from '../make/memory.ts';
import { giveBack, type OutputFile, type Put } from '../make/output.ts';
import { sealed, unsealed } from './seal.ts';
import { removeHalves, writeWhole } from './whole-file.ts';

interface Part<T> {
  readonly madeFrom: string;
  readonly entries: [string, T][];
}

/** A table is some files, each read and written whole, so that a change writes a part of it. */
const PARTS = 64;

const NAMES = Array.from({ length: PARTS }, (_, part) => `${part}.json`);

const partOf = (key: string) => hash('sha256', key, 'buffer').readUInt16BE() % PARTS;

export interface Table<T> extends Memory<T> {
  /** What the next build should find in a folder, as files: what this one asked for or set. */
  readonly files: (folder: string, put?: Put) => OutputFile[];
  /** Writes them where they differ; a place that cannot be written to only costs time. */
  readonly save: () => void;
}

interface Row<T> {
  readonly value: T;
  readonly part: number;
  isKept: boolean;
}

interface Trust<T> {
  /** What this denies, as when a file that it speaks of is gone, is not known either. */
  readonly isTrue?: (value: T) => boolean;
  /** Of a file of the table its digest, where somebody has seen already that it is whole; then it is not read for that. */
  readonly standing?: (name: string) => string | undefined;
}

export const openTable = <T>(
  folder: string,
  madeFrom: string,
  { isTrue = () => true, standing = () => undefined }: Trust<T> = {},
): Table<T> => {
  const rows = new Map<string, Row<T>>();
  /** Of each file, how many of its rows nobody has asked for yet; nothing where it has to be written anew. */
  const left: (number | undefined)[] = NAMES.map((name, part) => {
    const entries = readPart<T>(join(folder, name), madeFrom, standing(name) !== undefined);
    for (const [key, value] of entries ?? [])
      if (isTrue(value)) rows.set(key, { value, part, isKept: false });
    return entries?.length;
  });
  const isAsBefore = (part: number) => left[part] === 0;
  /** By key, so that the same table is the same bytes, whatever was known before. */
  const entriesOf = (parts: readonly number[]): ReadonlyMap<number, Part<T>['entries']> => {
    const entries = new Map(parts.map((part): [number, [string, T][]] => [part, []]));
    if (parts.length > 0)
      for (const [key, { value, part, isKept }] of rows) if (isKept) entries.get(part)?.push([key, value]);
    for (const some of entries.values()) some.sort(([a], [b]) => (a < b ? -1 : 1));
    return entries;
  };
  const textOf = (entries: Part<T>['entries']) =>
    sealed(JSON.stringify({ madeFrom, entries } satisfies Part<T>));
  return {
    has: (key) => rows.has(key),
    all: () => rows.values().map(({ value }) => value),
    get: (key) => {
      const row = rows.get(key);
      if (row && !row.isKept) {
        row.isKept = true;
        left[row.part] = (left[row.part] ?? 0) - 1;
      }
      return row?.value;
    },
    set: (key, value) => {
      const part = partOf(key);
      left[part] = undefined;
      rows.set(key, { value, part, isKept: true });
    },
    files: (into, put = giveBack) => {
      const stands = new Map(
        NAMES.flatMap((name, part) => {
          const digest = isAsBefore(part) ? standing(name) : undefined;
          return digest === undefined ? [] : [[part, digest] as const];
        }),
      );
      const entries = entriesOf([...NAMES.keys()].filter((part) => !stands.has(part)));
      return NAMES.map((name, part): OutputFile => {
        const digest = stands.get(part);
        const path = `${into}/${name}`;
        return [path, digest === undefined ? put(path, textOf(entries.get(part) ?? [])) : { stands: digest }];
      });
    },
    save: () => {
      try {
        for (const [part, entries] of entriesOf([...NAMES.keys()].filter((part) => !isAsBefore(part)))) {
          const file = join(folder, NAMES[part] as string);
          const isThere = existsSync(file);
          if (!isThere && entries.length === 0) continue;
          const text = textOf(entries);
          if (!isThere || readFileSync(file, 'utf8') !== text) writeWhole(file, text);
        }
        if (existsSync(folder)) removeHalves(folder);
      } catch {}
    },
  };
};

/** Nothing where it is missing, half of it, or made from something else: made again. */
const readPart = <T>(file: string, madeFrom: string, isWhole: boolean): Part<T>['entries'] | undefined => {
  try {
    const bytes = readFileSync(file);
    const text = unsealed(bytes, isWhole) ?? '';
    const part = JSON.parse(text) as Part<T>;
    return part.madeFrom === madeFrom ? part.entries : undefined;
  } catch {
    return undefined;
  }
};
