// Pictures and recordings by their names, and by digests that they had: each leads to where its bytes are now.

import type { Address } from '../addresses.ts';

export interface MediaMove {
  /** The path by name, as it is when it is decoded. */
  readonly from: string;
  /** As it stands in a URL. */
  readonly to: string;
}

export const DIGEST = '[A-Za-z0-9_-]{22}';

const BY_DIGEST = new RegExp(`^/media/${DIGEST}/(.+)$`, 's');

export const mediaMoves = (addresses: readonly Address[]): MediaMove[] =>
  addresses.flatMap(({ path }) => {
    const [, name] = BY_DIGEST.exec(path) ?? [];
    return name === undefined ? [] : [{ from: `/media/${decodeURIComponent(name)}`, to: path }];
  });
