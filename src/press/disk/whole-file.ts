// A file that nobody ever reads half of.

import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Writes it under a name that no other process and no other thread writes to, and renames it; makes its folder. */
export const writeWhole = (target: string, bytes: string | Uint8Array): void => {
  mkdirSync(dirname(target), { recursive: true });
  const half = `${target}.${process.pid}-${threadId}.half`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
};

/** Removes what processes that were killed left of a file, or of every file of a folder. */
export const removeHalves = (folder: string, file = ''): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith(file) && /\.\d+-\d+\.half$/.test(name)) rmSync(join(folder, name), { force: true });
};
