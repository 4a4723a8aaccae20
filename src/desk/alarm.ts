// One alarm at an instant, however far ahead: the desk's clock for what appears by itself.

import type { Instant } from '../content/date.ts';

/** Sets it, in the place of what was set before; without an instant there is none. */
export type Alarm = (at: Instant | undefined, ring: () => void) => void;

/** No timer of Node's waits longer; in milliseconds, less than its 24.8 days. */
const LONGEST = 24 * 60 * 60 * 1000;

/** Of itself it keeps no process going. */
export const createAlarm = (): Alarm => {
  let timer: NodeJS.Timeout | undefined;
  const set: Alarm = (at, ring) => {
    clearTimeout(timer);
    if (at === undefined) return;
    const left = Date.parse(at) - Date.now();
    timer = left > 0 ? setTimeout(set, Math.min(left, LONGEST), at, ring) : setTimeout(ring);
    timer.unref();
  };
  return set;
};
