// The build's output to the disk, so that whoever reads it in between sees the old build or the new one, never half.

import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from './build.ts';

/** Nobody ever reads half of the file. */
export const writeWhole = (target: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(target), { recursive: true });
  const half = `${target}.half`;
  writeFileSync(half, bytes);
  renameSync(half, target);
};

/** Writes what differs, slices before the catalog that names them; then removes what no catalog names any more. */
export const writeOutput = (folder: string, output: Output): { written: number; removed: number } => {
  const isCatalog = (path: string) => !path.startsWith('assets/');
  const ordered = [...output].toSorted(([a], [b]) => Number(isCatalog(a)) - Number(isCatalog(b)));
  let written = 0;
  for (const [path, content] of ordered) {
    const target = join(folder, path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    if (existsSync(target) && bytes.equals(readFileSync(target))) continue;
    writeWhole(target, bytes);
    written++;
  }
  const stale = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !output.has(path.slice(join(folder, '/').length).replaceAll('\\', '/')));
  for (const path of stale) rmSync(path);
  return { written, removed: stale.length };
};
