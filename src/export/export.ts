// A build, written: what changed is asked for and put in its place, what went is taken away, and the ledger says what stands.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../press/disk/output-folder.ts';
import type { Progress } from '../press/voice.ts';
import { addressesOf } from './addresses.ts';
import { idsIn, mediaIn } from './in-build.ts';
import { addToLedger, type Row, readLedger, writeLedger } from './ledger.ts';
import { mannersOf } from './manners/manners.ts';
import { HALF, shelve, stands, unshelve } from './shelf.ts';
import { spread } from './threads/pool.ts';
import { GONE, type Job } from './threads/task.ts';
import { openWorker } from './worker.ts';

export interface Exported {
  /** How many files stand there, the compressed ones among them. */
  readonly files: number;
  readonly addresses: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Of what is no longer published, and still stands there. */
  readonly left: readonly string[];
  /** It was asked to end before it was done. */
  readonly isCut: boolean;
}

interface Wanted {
  readonly build: string;
  readonly out: string;
  /** Whether what is no longer published is taken away. */
  readonly removes: boolean;
  readonly at: string;
  readonly isOver: () => boolean;
  readonly progress: (what: string, total: number) => Progress;
}

/** Addresses to a job. */
const AT_ONCE = 64;

/** Nothing where `out` holds what no export wrote. */
export const exportBuild = async (wanted: Wanted): Promise<Exported | undefined> => {
  const { build, out, removes, at, isOver, progress } = wanted;
  const known = readLedger(out);
  if (!known) return undefined;
  const worker = await openWorker(build);
  const assets = join(build, 'assets');
  const files = filesIn(join(assets, 'public')).toSorted();
  const addresses = addressesOf({
    catalog: worker.catalog,
    ids: idsIn(assets),
    media: mediaIn(assets),
    files: files.map((path) => `public/${path}`),
    at,
  });
  mkdirSync(join(out, HALF), { recursive: true });
  const clean = () => rmSync(join(out, HALF), { recursive: true, force: true });
  process.once('exit', clean);

  const rows = new Map(known);
  const written: string[] = [];
  const standing = new Set<string>();
  const keep = (row: Row) => {
    rows.set(row.path, row);
    standing.add(row.path);
  };
  const byAddress = Map.groupBy(known.values(), ({ address }) => address);
  const jobs = Array.from({ length: Math.ceil(addresses.length / AT_ONCE) }, (_, index): Job => {
    const some = addresses.slice(index * AT_ONCE, (index + 1) * AT_ONCE);
    return { addresses: some, known: some.flatMap(({ path }) => byAddress.get(path) ?? []) };
  });
  // Before any of it stands: whatever ends this process, the next one knows what is ours.
  const begun = addresses.filter(({ path }) => !byAddress.has(path));
  addToLedger(
    out,
    begun.map(({ path, file }) => ({ path: `site${file}`, address: path })),
  );
  const bar = progress('export', addresses.length);
  try {
    await spread({ build, out }, jobs, isOver, (job, done) => {
      for (const row of done.rows) keep(row);
      written.push(...done.written);
      if (done.written.length > 0) addToLedger(out, done.rows);
      bar.add(job.addresses.length);
    });
    const withdrawn = [...rows.values()]
      .filter(({ path }) => standing.has(path) && path.startsWith(`${GONE}/`))
      .map(({ address }) => address);
    if (!isOver())
      for (const { path, text, type } of await mannersOf(worker.ask, addresses, withdrawn, worker.catalog)) {
        const bytes = Buffer.from(text);
        const tag = createHash('sha256').update(bytes).digest('base64url');
        const before = known.get(path);
        const isThere = before?.tag === tag && stands(out, before);
        keep(
          isThere
            ? before
            : shelve(out, { path, address: '', tag, type, modified: undefined, bytes }, before),
        );
        if (!isThere) written.push(path);
      }
  } finally {
    bar.end();
    clean();
    process.off('exit', clean);
  }
  const isCut = isOver();
  const published = new Set(addresses.map(({ path }) => path));
  const removed: string[] = [];
  const left: string[] = [];
  for (const row of isCut ? [] : [...rows.values()].filter(({ path }) => !standing.has(path))) {
    // What an address no longer answers goes at once, as what was withdrawn is nowhere to be read.
    const goes = removes || published.has(row.address) || row.address === '';
    if (goes && unshelve(out, row)) {
      rows.delete(row.path);
      if (row.sizes) removed.push(row.path);
      removeEmpty(out, dirname(row.path));
    } else left.push(row.path);
  }
  writeLedger(out, rows);
  const lengths = [...rows.values()].map(({ sizes }) => Object.keys(sizes ?? {}).length);
  const count = lengths.reduce((sum, length) => sum + length, 0);
  return { files: count, addresses: addresses.length, written, removed, left, isCut };
};

/** Folders that nothing is left in. */
const removeEmpty = (out: string, folder: string): void => {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    const place = join(out, path);
    if (!existsSync(place)) continue;
    if (readdirSync(place).length > 0) return;
    rmdirSync(place);
  }
};
