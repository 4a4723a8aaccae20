// A file that nobody ever reads half of.

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes it under another name and renames it; makes its folder. */
export const writeWhole = (target: string, bytes: string | Uint8Array): void => {
  mkdirSync(dirname(target), { recursive: true });
  const half = `${target}.half`;
  writeFileSync(half, bytes);
  renameSync(half, target);
};
