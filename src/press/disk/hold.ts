// One process at a time works on a folder. The lock is the kernel's, by way of SQLite, on an empty file beside the folder: it ends
// with its owner, however that ends (docs/adr/0017-one-build-at-a-time.md). Nothing of it is left but by a kill.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** Who has it, where that is known. */
export interface Holder {
  readonly pid: number;
  /** The local date and time. */
  readonly since: string;
  /** What stands there is being uploaded as it is. */
  readonly uploads?: boolean;
}

type Release = () => void;

const BETWEEN_TRIES = 100; // milliseconds
const SQLITE_BUSY = 5;

const lockFile = (folder: string) => `${folder}.held`;
const holderFile = (folder: string) => `${folder}.held.by`;

/** The same again only for the same file: an inode may be given to another, but not at the same instant. */
const identityOf = (file: string): string | undefined => {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeNs}`;
};

/** Nothing where another process has it. */
export const tryLock = (file: string): DatabaseSync | undefined => {
  closeSync(openSync(file, 'a'));
  const before = identityOf(file);
  // Its last owner may remove it meanwhile: then the lock is on a file that nobody else will open, or there is none.
  const isSame = () => before !== undefined && identityOf(file) === before;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    if (isSame()) return database;
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY && isSame()) throw error;
  }
  database?.close();
  return undefined;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'; // somebody else's
  }
};

export const holderOf = (folder: string): Holder | undefined => {
  try {
    const holder = JSON.parse(readFileSync(holderFile(folder), 'utf8')) as Holder;
    return isAlive(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
};

/** What this process holds: it never waits for itself. */
const held = new Map<string, { count: number; readonly letGo: Release }>();

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Signals end the process in good order, so that whatever cleans up on `exit` does; where the program has its own way, that is its. */
const endInOrder = (): Release => {
  const ends = Object.entries(SIGNALS)
    .filter(([signal]) => process.listenerCount(signal) === 0)
    .map(([signal, status]) => [signal, () => process.exit(status)] as const);
  for (const [signal, end] of ends) process.on(signal, end);
  return () => {
    for (const [signal, end] of ends) process.off(signal, end);
  };
};

/** On a full disk nobody is told who it is. */
const announce = (folder: string, more: Partial<Holder> = {}): void => {
  const holder: Holder = { pid: process.pid, since: new Date().toLocaleString('sv'), ...more };
  try {
    writeFileSync(holderFile(folder), JSON.stringify(holder));
  } catch {}
};

/** Says of a folder that this process holds that it is being uploaded. */
export const announceUpload = (folder: string): void => announce(folder, { uploads: true });

const take = (folder: string, database: DatabaseSync): void => {
  const letGo = () => {
    process.off('exit', letGo);
    held.delete(folder);
    rmSync(holderFile(folder), { force: true });
    // First away and then free: whoever waits for it finds that it is gone, and makes another.
    rmSync(lockFile(folder), { force: true });
    database.close();
  };
  process.once('exit', letGo);
  held.set(folder, { count: 0, letGo });
  announce(folder);
};

/** Resolves when the folder is this process's; `onWait` is called once where another has it. */
export const hold = async (
  folder: string,
  onWait: (holder: Holder | undefined) => void,
): Promise<Release> => {
  const quiet = endInOrder();
  try {
    mkdirSync(dirname(folder), { recursive: true });
    for (let tries = 0; !held.has(folder); tries++) {
      const database = tryLock(lockFile(folder));
      if (database) take(folder, database);
      else {
        if (tries === 0) onWait(holderOf(folder));
        await setTimeout(BETWEEN_TRIES);
      }
    }
  } catch (error) {
    quiet();
    throw error;
  }
  const mine = held.get(folder) as { count: number; readonly letGo: Release };
  mine.count++;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    quiet();
    if (--mine.count === 0) mine.letGo();
  };
};
