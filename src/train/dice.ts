// Chance that falls the same from the same seed.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Dice {
  /** From 0 to 1, without 1. */
  readonly share: () => number;
  readonly below: (count: number) => number;
  readonly of: <T>(all: ArrayLike<T> | string) => T;
}

export const createDice = (seed: number): Dice => {
  const generator = xoroshiro128plus(seed);
  const below = (count: number) => uniformInt(generator, 0, count - 1);
  return {
    below,
    share: () => below(2 ** 24) / 2 ** 24,
    of: <T>(all: ArrayLike<T> | string) => all[below(all.length)] as T,
  };
};

/** The same for the same text, on every machine: what is taken and held back. */
export const hashOf = (line: string): number => {
  let hash = 7;
  for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 13)) >>> 0;
};
