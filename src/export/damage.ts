// An export against its ledger: what is there and is not what was written, to the byte, compressed or not.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from '../press/disk/output-folder.ts';
import { digest } from '../press/make/digest.ts';
import { readLedger } from './ledger.ts';
import { HALF } from './shelf.ts';

export interface Damage {
  readonly what: 'missing' | 'altered' | 'added';
  /** Below the site's address; of what is beside the site, below the export. */
  readonly path: string;
}

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '': (bytes) => bytes,
  '.gz': gunzipSync,
  '.br': brotliDecompressSync,
};

const isIt = (file: string, ending: string, wanted: string | undefined): boolean => {
  if (wanted === undefined) return true; // not known of what an earlier version wrote
  try {
    return digest((DECODERS[ending] as (bytes: Buffer) => Buffer)(readFileSync(file))) === wanted;
  } catch {
    return false; // nothing that can be decoded
  }
};

const shownAs = (path: string): string =>
  `/${path
    .replace(/^site\//, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;

/** Nothing where the folder is no export. */
export const damageOf = (out: string): readonly Damage[] => {
  if (!existsSync(join(out, 'ledger'))) return [];
  const rows = [...(readLedger(out)?.values() ?? [])].filter(({ tag }) => tag !== undefined);
  const written = rows.flatMap(({ path, digest: wanted, sizes = { '': 0 } }) =>
    Object.keys(sizes).map((ending) => ({ path: path + ending, ending, wanted })),
  );
  const known = new Set(written.map(({ path }) => path));
  const damaged = written.flatMap(({ path, ending, wanted }): Damage[] => {
    if (!existsSync(join(out, path))) return [{ what: 'missing', path: shownAs(path) }];
    return isIt(join(out, path), ending, wanted) ? [] : [{ what: 'altered', path: shownAs(path) }];
  });
  const added = filesIn(out).filter(
    (path) => !known.has(path) && path !== 'ledger' && !path.startsWith(`${HALF}/`),
  );
  return [...damaged, ...added.map((path) => ({ what: 'added', path: shownAs(path) }) as const)];
};
