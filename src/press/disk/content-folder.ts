// The content folder from the disk.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../content/article.ts';
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

/** Parses a file once for as long as its bytes stay the same. */
export const createParser = (): typeof parseArticle => {
  const parsed = new Map<string, { bytes: Uint8Array; result: ReturnType<typeof parseArticle> }>();
  return (file, bytes) => {
    const known = parsed.get(file);
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.result;
    const result = parseArticle(file, bytes);
    parsed.set(file, { bytes, result });
    return result;
  };
};
