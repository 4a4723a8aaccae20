// ids.lock on the disk: kept beside the content, and beside what a desk built.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LOCK_FILE, parseLock } from '../../content/lock/lock.ts';
import { removeHalves, writeWhole } from './whole-file.ts';

/** What became of ids.lock: nothing where it was complete. */
export type LockKept = 'extended' | Error | undefined;

/** The order in which a desk served articles before, as it keeps no lock in the content. */
export const placedIn = (target: string): readonly string[] => {
  const file = join(target, LOCK_FILE);
  const lock = parseLock(existsSync(file) ? readFileSync(file) : undefined);
  return lock.ok ? lock.value.places.map(({ id }) => id) : [];
};

export const keepLock = (file: string, text: string): LockKept => {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return undefined;
  try {
    removeHalves(dirname(file), basename(file));
    writeWhole(file, text);
    return 'extended';
  } catch (error) {
    return error as Error;
  }
};
