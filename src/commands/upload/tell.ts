// Telling the hub: what it does not know yet is in a file for as long.

import { constants } from 'node:os';
import { keepTold, type Told } from '../../deploy/told.ts';
import { pingHub } from '../../deploy/websub.ts';
import { shown } from '../environment.ts';
import { say } from '../speech/voice.ts';

/** A place that cannot be written to is no reason not to deploy. */
export const keep = (file: string, told: Told): void => {
  try {
    keepTold(file, told);
  } catch (error) {
    say(
      `${shown(file)} cannot be written (${(error as Error).message}); if this deploy is interrupted, feeds stay untold`,
    );
  }
};

interface Telling {
  readonly hub: string;
  readonly topics: Told;
  /** Of other sites; they stay in the file. */
  readonly others: Told;
  readonly state: string;
}

const EVERY = 100; // milliseconds from one writing to the next

/** Resolves with those that it could not be told of. */
export const tell = async ({ hub, topics, others, state }: Telling): Promise<readonly string[]> => {
  // From the first ping on it is not known what the hub has read of each; nothing is known of those that it was not told of.
  const open = new Map<string, null>([...topics.keys()].map((topic) => [topic, null]));
  const write = () => keep(state, new Map([...others, ...open]));
  const stops = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const stop = () => {
      write();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  write();
  let written = performance.now();
  const onPinged = (topic: string) => {
    open.delete(topic);
    if (performance.now() - written > EVERY) {
      write();
      written = performance.now();
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${topics.size - open.size}/${topics.size}`);
  };
  const { left, problems } = await pingHub(hub, [...topics.keys()], { onPinged });
  if (process.stderr.isTTY && open.size < topics.size) process.stderr.write('\n');
  for (const problem of problems) say(problem);
  write();
  for (const off of stops) off();
  const rest = left.length > 0 ? `; ${left.length} are left over, the next deploy pings them` : '';
  say(`${hub} was told of ${topics.size - left.length} of ${topics.size} feeds${rest}`);
  return left;
};
