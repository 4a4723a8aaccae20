// The digest that a record carries: of what it says, with whatever spaces it is written down (docs/adr/0035-a-manifest-and-its-history.md);
// and the history of such digests.

import canonicalize from 'canonicalize';
import { type Instant, toInstant } from '../../../content/date.ts';
import type { Revision } from '../../../feed/revisions.ts';
import { sha256 } from '../digest.ts';

/** Of all its fields but these two, as RFC 8785 writes them. */
export const recordDigest = (record: object): string => {
  const { digest: _, revisions: __, ...said } = record as Readonly<Record<string, unknown>>;
  try {
    return sha256(canonicalize(said) as string);
  } catch {
    // Half a character, which RFC 8785 has no form of: the build names it (`unsoundIn`), and nothing of it is written.
    return sha256(JSON.stringify(said));
  }
};

/** What is live, by the path of a record: since when it says what, the last as it is now. */
export type History = ReadonlyMap<string, readonly Revision[]>;

/** Told on to what it says now, or nothing where it is withdrawn. Nothing where only one form is known. */
export const revise = (
  before: readonly Revision[] | undefined,
  now: string | undefined,
  at: Instant,
): readonly Revision[] | undefined => {
  const last = before?.at(-1);
  if (!before || !last) return undefined;
  const all: readonly Revision[] =
    now === undefined || last[1] === now ? before : [...before, [after(last[0], at), now]];
  return all.length > 1 ? all : undefined;
};

/** Never two at one instant. */
const after = (last: Instant, at: Instant): Instant =>
  at > last ? at : toInstant(new Date(Date.parse(last) + 1000).toISOString());
