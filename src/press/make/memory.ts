// What an earlier build may have found out, by a key that says all that it was found from.

import { giveBack, type Put } from './output.ts';

export interface Memory<T> {
  readonly has: (key: string) => boolean;
  /** What is asked for stays known to the next build. */
  readonly get: (key: string) => T | undefined;
  /** It is known from now on, in this build too. */
  readonly set: (key: string, value: T) => void;
  /** All that is known; nothing of it stays known for that. */
  readonly all: () => Iterable<T>;
}

/** Of files, with a place where more of them go. */
export interface Shelf<T> extends Memory<T> {
  readonly put: Put;
}

/** Of a build that knows nothing. */
export const noMemory = <T>(): Memory<T> => ({
  has: () => false,
  get: () => undefined,
  set: () => {},
  all: () => [],
});

export const noShelf = <T>(): Shelf<T> => ({ ...noMemory<T>(), put: giveBack });

/** Knows nothing, and remembers what it is told. */
export const forgetful = <T>({ set }: Memory<T>): Memory<T> => ({ ...noMemory<T>(), set });

/** In the order of the jobs: what is known, and what `work` makes of all the others at once. */
export const recallAll = async <Job, Done, Made extends Done | undefined>(
  memory: Memory<Done>,
  jobs: readonly { readonly key: string; readonly job: Job }[],
  work: (unknown: readonly Job[]) => Promise<readonly Made[]>,
): Promise<{ readonly all: readonly (Done | Made)[]; readonly made: number }> => {
  const unknown = jobs.filter(({ key }) => !memory.has(key));
  const made = await work(unknown.map(({ job }) => job));
  const fresh = new Map(unknown.map(({ key }, index) => [key, made[index] as Made]));
  for (const [key, done] of fresh) if (done !== undefined) memory.set(key, done as Done);
  const all = jobs.map(({ key }) => (fresh.has(key) ? (fresh.get(key) as Made) : (memory.get(key) as Done)));
  return { all, made: unknown.length };
};
