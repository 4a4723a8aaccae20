// The order of a lock's places, whatever the order of its lines: git, a merge and an editor may turn those about.

import type { Instant } from '../date.ts';

/** A place that an article took, once and for ever, in the history of the site and of some channels. */
export interface Place {
  readonly id: string;
  /** The day of first publication in Beijing, which is in the entry's id. */
  readonly day: string;
  /** The channels whose history it came to here: at first publication, or when it was put into another channel. */
  readonly channels: readonly string[];
  /** From 1, once it was deployed: it will have no other. */
  readonly number?: number;
  /** It is taken only then: the article is scheduled. */
  readonly from?: Instant;
  /** Where it stands in the file; absent when it is new. */
  readonly line?: number;
}

/** The lock as it is at an instant: what is scheduled for later has left no trace. */
export const lockUntil = <L extends { readonly places: readonly Place[] }>(lock: L, at: Instant): L => ({
  ...lock,
  places: lock.places.flatMap(({ from, ...place }) => (from !== undefined && from > at ? [] : [place])),
});

/** A line that is there twice is one place; of lines without a number stays what they add to those before them. */
export const inOrder = (lines: readonly Place[]): Place[] => {
  const deployed = new Map<string, Place>();
  for (const place of lines.filter(({ number }) => number !== undefined))
    deployed.set(JSON.stringify([place.number, place.day, place.id, place.channels]), place);
  const places = [...deployed.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const known = new Map<string, Set<string>>();
  /** What a place adds, if anything. */
  const added = ({ id, channels }: Place): Place['channels'] | undefined => {
    const before = known.get(id);
    if (!before) {
      known.set(id, new Set(channels));
      return channels;
    }
    const came = channels.filter((channel) => !before.has(channel));
    for (const channel of came) before.add(channel);
    return came.length === 0 ? undefined : came;
  };
  for (const place of places) added(place);
  for (const place of lines.filter(({ number }) => number === undefined)) {
    const channels = added(place);
    if (channels) places.push({ ...place, channels });
  }
  return places;
};
