// The content folder from the disk.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from '../../content/content.ts';
import { filesIn } from './output-folder.ts';

/** Every file of a content folder, by its path below it with `/`. */
export const loadContent = (folder: string): ContentFiles => readFiles(folder, filesIn(folder));

export const readFiles = (folder: string, paths: readonly string[]): ContentFiles =>
  new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));

/** What tells that a file is the same as before without reading it, as git does. */
export interface Stamp {
  readonly length: number;
  readonly stamp: string;
}

/** Every file of a content folder, unread. */
export const listContent = (folder: string): ReadonlyMap<string, Stamp> =>
  new Map(
    filesIn(folder).map((path) => {
      const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, path));
      return [path, { length: size, stamp: [size, mtimeMs, ctimeMs, ino].join(' ') }];
    }),
  );
