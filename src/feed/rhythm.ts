// How often a feed changes, and so how often it is worth a look: `<ttl>` and `sy:` in RSS, and max-age in http/freshness.ts.

import type { Instant } from '../content/date.ts';

/** Between two polls, in minutes: each divides an hour or a day, as `sy:updateFrequency` counts them. From ten minutes to a day. */
const PACES = [10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720, 1440] as const;

/** Of what has no rhythm of its own: documents about the whole site. */
export const TTL_MINUTES = PACES[0];

/** Of a page of the archive, which hardly ever changes: a day. */
export const ARCHIVE_TTL_MINUTES = 24 * 60;

/** Of a feed that has not changed twice yet. */
const UNKNOWN = 60;

/** How many of its last changes tell its rhythm. */
const CHANGES = 11;

/** The newest of them, each once, the newest first; of a long history nothing is sorted but these. */
const newestOf = (changes: readonly Instant[]): readonly Instant[] => {
  const newest: Instant[] = [];
  for (const change of changes) {
    if (newest.length === CHANGES && change <= (newest[CHANGES - 1] as Instant)) continue;
    const place = newest.findIndex((other) => other <= change);
    if (newest[place] === change) continue;
    newest.splice(place < 0 ? newest.length : place, 0, change);
    newest.length = Math.min(newest.length, CHANGES);
  }
  return newest;
};

/** The longest of the paces that is no longer than the median gap between its last changes. */
export const paceOf = (changes: readonly Instant[]): number => {
  const times = newestOf(changes).map((change) => Date.parse(change));
  const gaps = times
    .slice(1)
    .map((time, index) => (times[index] as number) - time)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor((gaps.length - 1) / 2)];
  if (median === undefined) return UNKNOWN;
  return PACES.findLast((pace) => pace * 60_000 <= median) ?? PACES[0];
};

/** The same in the words of RSS's syndication module. */
export const syndicationOf = (
  pace: number,
): { readonly period: 'hourly' | 'daily'; readonly frequency: number } =>
  pace <= 60 ? { period: 'hourly', frequency: 60 / pace } : { period: 'daily', frequency: (24 * 60) / pace };
