// The ledger of a build: every file that it consists of, with the digest of its bytes. It stands with the build, so that whoever
// reads the folder knows what belongs there.

import { sealed, unsealed } from './seal.ts';

/** Where it stands. */
export const LEDGER = 'cache/ledger';

/** Digests by path. */
export type Ledger = ReadonlyMap<string, string>;

export const formatLedger = (ledger: Ledger): string =>
  sealed([...ledger].map(([path, of]) => `${of} ${path}\n`).join(''));

/** Nothing where it is not as it was written. */
export const parseLedger = (bytes: Buffer): Ledger | undefined => {
  const rows = unsealed(bytes)?.split('\n').slice(0, -1);
  return (
    rows &&
    new Map(rows.map((row) => [row.slice(row.indexOf(' ') + 1), row.slice(0, row.indexOf(' '))] as const))
  );
};
