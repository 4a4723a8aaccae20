// The assets of a build, as a deploy sees them: files by their digests.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackItem } from '../../src/catalog/catalog.ts';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import { digest } from '../../src/press/make/digest.ts';
import { ASSETS, type Site } from './site.ts';

/** Sizes in bytes. */
export const assetSizes = ({ folder }: Site): number[] =>
  filesIn(join(folder, ASSETS)).map((path) => statSync(join(folder, ASSETS, path)).size);

export type Digests = ReadonlyMap<string, string>;

export const digestAssets = ({ folder }: Site): Digests =>
  new Map(
    filesIn(join(folder, ASSETS)).map((path) => [path, digest(readFileSync(join(folder, ASSETS, path)))]),
  );

/** What a deploy uploads: files that are new or have other bytes; and of these, those of archives. */
export const changesBetween = (before: Digests, after: Digests): { all: number; archives: number } => {
  const paths = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  return { all: paths.length, archives: paths.filter((path) => path.startsWith('archives/')).length };
};

/** UTF-8 bytes of headline, description and html of every entry in every variant: the text of a site. */
export const textBytes = ({ folder }: Site): number => {
  const packs = join(folder, ASSETS, 'entries');
  let sum = 0;
  for (const path of filesIn(packs)) {
    const { items } = JSON.parse(readFileSync(join(packs, path), 'utf8')) as { items: PackItem[] };
    for (const item of items)
      if ('entry' in item)
        for (const text of [item.entry.headline, item.entry.description, item.entry.html])
          sum += Buffer.byteLength(text);
  }
  return sum;
};
