// Files of the export on the disk: each whole or not there, with its compressed forms beside it and the time of its content.

import { createHash } from 'node:crypto';
import {
  closeSync,
  futimesSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { digest } from '../press/make/digest.ts';
import type { Row } from './ledger.ts';

/** Where files are written before they take their places; removed whatever happens. */
export const HALF = 'half';

/** What a file's bytes are sent in, each: a form that saves none of them is not worth a file. */
const PACKET = 1400;
const packetsOf = ({ length }: Uint8Array) => Math.ceil(length / PACKET);

interface Coding {
  readonly code: (bytes: Buffer, address: string) => Buffer;
  /** The least length that is worth it. */
  readonly from: number;
}

/** What is asked for again and again is worth more of a thread's time than a page of the archive, which a reader takes once. */
const levelFor = (address: string): { readonly gzip: number; readonly brotli: number } =>
  address.includes('/archive/') ? { gzip: 2, brotli: 2 } : { gzip: 4, brotli: 5 };

/** Near the best of both, in a fraction of its time: there are many files. Buffers are as large as the bytes, and not as large as any file's. */
const CODINGS: Readonly<Record<string, Coding>> = {
  '.gz': {
    code: (bytes, address) =>
      gzipSync(bytes, { level: levelFor(address).gzip, chunkSize: Math.max(bytes.length, 64) }),
    from: PACKET,
  },
  '.br': {
    code: (bytes, address) =>
      brotliCompressSync(bytes, {
        chunkSize: Math.max(bytes.length, 64),
        params: {
          [constants.BROTLI_PARAM_QUALITY]: levelFor(address).brotli,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
        },
      }),
    // A twentieth smaller than the other: from so many packets on, that is one.
    from: 20 * PACKET,
  },
};

/** The logarithm of the smallest window that holds all of it (RFC 7932 section 9.1). */
const windowFor = (length: number): number =>
  Math.min(
    Math.max(Math.ceil(Math.log2(length + 16)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_MAX_WINDOW_BITS,
  );

const COMPRESSIBLE = /^text\/|[/+](jsonl?|xml|javascript)\b/;

/** Of what has no date: an instant of the years from 2000 to 2008 that other bytes do not have. */
const timeOf = (bytes: Buffer): number =>
  Date.UTC(2000, 0) / 1000 + (createHash('sha256').update(bytes).digest().readUInt32BE() >>> 4);

interface Made {
  readonly path: string;
  readonly address: string;
  readonly tag: string;
  readonly type: string;
  /** In seconds; absent where the content has no date. */
  readonly modified: number | undefined;
  readonly bytes: Buffer;
}

/** Most folders are there already. */
const inFolder = <T>(path: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    return act();
  }
};

/** Writes it and returns its row. `known` is what stood there; with `isFirst` nothing of its address ever did. */
export const shelve = (out: string, made: Made, known: Row | undefined, isFirst = false): Row => {
  const { path, address, tag, type, modified, bytes } = made;
  // Other bytes of the same length and time would be the same to servers and to rsync.
  const least = known?.tag === tag ? (known.time ?? 0) : (known?.time ?? -1) + 1;
  const time = modified === undefined ? timeOf(bytes) : Math.max(modified, least);
  const target = join(out, path);
  // First away: a new file never stands beside the old one's compressed form.
  for (const ending of isFirst ? [] : Object.keys(known?.sizes ?? CODINGS))
    if (ending !== '') rmSync(target + ending, { force: true });
  const sizes: Record<string, number> = {};
  const put = (ending: string, content: Buffer) => {
    // Of each thread in a folder of its own: whoever makes a file waits for others in its folder.
    const half = join(out, HALF, `${process.pid}-${threadId}`, 'file');
    const file = inFolder(half, () => openSync(half, 'w'));
    try {
      writeFileSync(file, content);
      futimesSync(file, time, time);
    } finally {
      closeSync(file);
    }
    inFolder(target, () => renameSync(half, target + ending));
    sizes[ending] = content.length;
  };
  put('', bytes);
  if (COMPRESSIBLE.test(type))
    for (const [ending, { code, from }] of Object.entries(CODINGS)) {
      const coded = bytes.length >= from ? code(bytes, address) : bytes;
      if (packetsOf(coded) < packetsOf(bytes)) put(ending, coded);
    }
  return { path, address, tag, digest: digest(bytes), time, sizes };
};

/** Whether the file and those beside it stand as they were written. */
export const stands = (out: string, { path, time, sizes }: Row): boolean =>
  sizes !== undefined &&
  Object.entries(sizes).every(([ending, size]) => {
    const stats = statSync(join(out, path + ending), { throwIfNoEntry: false });
    return stats?.isFile() && stats.size === size && Math.floor(stats.mtimeMs / 1000) === time;
  });

/** Takes it away; false where somebody else's stands there, which stays. */
export const unshelve = (out: string, row: Row): boolean => {
  const there = Object.keys(row.sizes ?? { '': 0, ...CODINGS }).filter((ending) =>
    statSync(join(out, row.path + ending), { throwIfNoEntry: false }),
  );
  const isOurs = (ending: string) =>
    !row.sizes || stands(out, { ...row, sizes: { [ending]: row.sizes[ending] ?? 0 } });
  if (!there.every(isOurs)) return false;
  for (const ending of there) rmSync(join(out, row.path + ending), { force: true });
  return true;
};
