// What a build holds that its catalog does not name: its articles, and its pictures and recordings.

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaAddress } from '../feed/address.ts';

/** Every article's id. */
export const idsIn = (assets: string): string[] =>
  readdirSync(join(assets, 'places'))
    .toSorted()
    .flatMap((shard) =>
      Object.entries<number>(JSON.parse(readFileSync(join(assets, 'places', shard), 'utf8'))),
    )
    .toSorted(([, a], [, b]) => a - b)
    .map(([id]) => id);

/** Every picture and recording, at the address that holds its digest. */
export const mediaIn = (assets: string): string[] =>
  globSync('names/*.json', { cwd: assets })
    .toSorted()
    .flatMap((shard) =>
      Object.entries<{ digest: string }>(JSON.parse(readFileSync(join(assets, shard), 'utf8'))),
    )
    .map(([path, { digest }]) => mediaAddress(path, digest));
