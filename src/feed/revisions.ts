// The history of a record: since when it came out as what, and what corrections said of it.

import { type Instant, inBeijing } from '../content/date.ts';
import type { Entry } from './entry.ts';

/** Since when, and the digest of what it came out as. */
export type Revision = readonly [since: Instant, digest: string];

/** What is known where nothing else is: it is as it is since its last change. */
export const presentForm = (updated: Instant, digest: string): readonly Revision[] => [[updated, digest]];

/** The oldest first. A correction is said of the first that is not older than it. */
export const revisionsIn = (
  { corrections }: Pick<Entry, 'corrections'>,
  revisions: readonly Revision[],
): readonly { date: string; digest: string; correction?: readonly string[] }[] => {
  const placeOf = (date: Instant) => {
    const place = revisions.findIndex(([since]) => since >= date);
    return place < 0 ? revisions.length - 1 : place;
  };
  const said = Map.groupBy(corrections, ({ date }) => placeOf(date));
  return revisions.map(([since, digest], place) => {
    const texts = said.get(place)?.map(({ text }) => text);
    return { date: inBeijing(since), digest, ...(texts && { correction: texts }) };
  });
};
