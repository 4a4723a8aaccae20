// ids.lock on the disk: kept beside the content, and beside what a desk built.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLock, LOCK_FILE, type Lock, parseLock } from '../../content/lock/lock.ts';
import { sealed } from '../make/lock-proof.ts';
import { removeHalves, writeWhole } from './whole-file.ts';

/** What became of ids.lock: nothing where it said all of this already. */
export type LockKept = 'written' | Error | undefined;

/** The lock of a folder, if it can be read. */
export const lockIn = (folder: string): Lock | undefined => {
  const lock = parseLock(bytesOf(join(folder, LOCK_FILE)));
  return lock.ok ? lock.value : undefined;
};

/** The order in which a desk served articles before, as it keeps no lock in the content. */
export const placedIn = (target: string): readonly string[] =>
  lockIn(target)?.places.map(({ id }) => id) ?? [];

/** Comments and ends of lines are left as they are where nothing else differs. */
export const keepLock = (folder: string, lock: Lock): LockKept => {
  const file = join(folder, LOCK_FILE);
  const text = formatLock(lock);
  const before = bytesOf(file)?.toString();
  if (before !== undefined && meant(text) === meant(before)) return undefined;
  try {
    removeHalves(folder, LOCK_FILE);
    writeWhole(file, text);
  } catch (error) {
    return error as Error;
  }
  return 'written';
};

const meant = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n');

/** A lock that was deployed gets its numbers; lines that came to the file meanwhile stay, below it. */
export const sealLock = (folder: string, deployed: Lock): LockKept => {
  const text = formatLock(sealed(deployed));
  const joined = parseLock(Buffer.from(`${text}${bytesOf(join(folder, LOCK_FILE)) ?? ''}`));
  return keepLock(folder, joined.ok ? joined.value : sealed(deployed));
};

const bytesOf = (file: string) => (existsSync(file) ? readFileSync(file) : undefined);
