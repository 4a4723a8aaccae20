// How much a file of content/media may hold.

import type { Refused } from './kinds.ts';

export const MOST_MEDIA = {
  /** Bytes of any file: what Cloudflare takes of a static asset. */
  bytes: 25 * 2 ** 20,
  /** Bytes of a picture. */
  picture: 10 * 2 ** 20,
  /** Width times height: four bytes each in the memory of who looks at it. */
  pixels: 50_000_000,
} as const;

export const TOO_LONG: Refused = {
  problem: `is longer than ${MOST_MEDIA.bytes / 2 ** 20} MiB, which Cloudflare does not take`,
  remedy: 'export it smaller, or put it elsewhere and write its https address',
};

export const SMALLER = 'export it smaller: 2000 pixels across are enough for every screen';

export const tooManyPixels = (width: number, height: number): Refused => ({
  problem: `has ${width} × ${height} pixels, more than ${MOST_MEDIA.pixels / 1_000_000} million`,
  remedy: SMALLER,
});
