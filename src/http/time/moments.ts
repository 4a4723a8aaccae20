// The clock, read once a request: which state of the site holds, and for how long.

import type { LaterState } from '../../catalog/catalog.ts';

export interface Moment {
  /** How many switches have passed: 0 is the state that was deployed. */
  readonly state: number;
  /** Whole seconds to the next switch; absent where none is to come. */
  readonly left?: number;
}

/** Milliseconds since 1970. */
export type Clock = () => number;

const FOR_EVER: Moment = { state: 0 };

/** Where nothing is scheduled, no clock is read. */
export const createMoments = (later: readonly LaterState[] | undefined, clock: Clock): (() => Moment) => {
  if (!later) return () => FOR_EVER;
  const switches = later.map(({ from }) => Date.parse(from));
  return () => {
    const now = clock();
    const next = switches.findIndex((time) => time > now);
    return next < 0
      ? { state: switches.length }
      : { state: next, left: Math.floor(((switches[next] ?? now) - now) / 1000) };
  };
};
