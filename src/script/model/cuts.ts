// Where words begin and end in a Simplified text, and how surely: every way to cut it into known words counts by how frequent its
// words are (a unigram model, forward and backward). What is known of a word is a number by its hash.

import { mix } from './hash.ts';
import type { Bounds, Cuts } from './room.ts';
import type { Table } from './table.ts';

/** No word is longer. */
export const LONGEST = 5;
/** A word's cost in these steps is the logarithm of how seldom it is met. */
export const STEP = 1 / 8;
/** Of a character that no text had. */
const UNKNOWN = 144;
/** Steps that a character costs on average: with them added numbers stay small. */
const AVERAGE = 56;
/** What stands together for longer is taken in pieces. */
const PIECE = 150;

const HAN = /\p{Script=Han}/u;
const isHan = (() => {
  const known = new Uint8Array(0x10000);
  return (unit: number): boolean => {
    if (known[unit] === 0) known[unit] = HAN.test(String.fromCharCode(unit)) ? 2 : 1;
    return known[unit] === 2;
  };
})();
const isOfWord = (unit: number) => /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));

/** The hash of a word's first characters, from that of one less. */
export const longer = (hash: number, unit: number): number => mix(hash, unit) || 1;
export const SEED = 0x3c6ef372;

/** The likelihoods of words of each length by their cost. */
const LIKELY = Array.from({ length: LONGEST + 1 }, (_, length) =>
  Float64Array.from({ length: 256 }, (_, cost) => Math.exp((AVERAGE * length - cost) * STEP)),
);

/** How sure a boundary is: hardly ever, perhaps not, perhaps, almost surely. */
const levelOf = (share: number): number => (share < 0.05 ? 0 : share < 0.5 ? 1 : share < 0.95 ? 2 : 3);

export const createCutter = (costOf: Table) => {
  const words = new Float64Array(PIECE * LONGEST);
  const forward = new Float64Array(PIECE + 1);
  const backward = new Float64Array(PIECE + 1);

  /** Levels of a piece of Han into `levels`. */
  const cutPiece = (text: string, start: number, end: number, levels: Uint8Array) => {
    const size = end - start;
    for (let at = 0; at < size; at++) {
      let hash = SEED;
      for (let length = 1; length <= LONGEST && at + length <= size; length++) {
        hash = longer(hash, text.charCodeAt(start + at + length - 1));
        const cost = costOf(hash) || (length === 1 ? UNKNOWN : 0);
        words[at * LONGEST + length - 1] = cost && ((LIKELY[length] as Float64Array)[cost] as number);
      }
    }
    forward.fill(0, 0, size + 1);
    forward[0] = 1;
    for (let at = 0; at < size; at++)
      for (let length = 1; length <= LONGEST && at + length <= size; length++)
        (forward[at + length] as number) +=
          (forward[at] as number) * (words[at * LONGEST + length - 1] as number);
    backward.fill(0, 0, size + 1);
    backward[size] = 1;
    for (let at = size - 1; at >= 0; at--)
      for (let length = 1; length <= LONGEST && at + length <= size; length++)
        (backward[at] as number) +=
          (backward[at + length] as number) * (words[at * LONGEST + length - 1] as number);
    const all = forward[size] as number;
    for (let at = 0; at <= size; at++)
      levels[start + at] = levelOf(((forward[at] as number) * (backward[at] as number)) / all);
  };

  let last: string | undefined;
  let cuts: Cuts = { bounds: new Uint8Array(1), levels: new Uint8Array(1) };
  return (text: string): Cuts => {
    if (text === last) return cuts;
    const levels = new Uint8Array(text.length + 1).fill(3);
    for (let at = 0; at < text.length; ) {
      const start = at;
      while (at < text.length && at < start + PIECE && isHan(text.charCodeAt(at))) at++;
      if (at > start) cutPiece(text, start, at, levels);
      else {
        const before = at > 0 && isOfWord(text.charCodeAt(at - 1)) && !isHan(text.charCodeAt(at - 1));
        if (before && isOfWord(text.charCodeAt(at))) levels[at] = 0;
        at++;
      }
    }
    const bounds: Bounds = new Uint8Array(text.length + 1);
    for (let at = 0; at <= text.length; at++) bounds[at] = (levels[at] as number) >= 2 ? 1 : 0;
    last = text;
    cuts = { bounds, levels };
    return cuts;
  };
};

export const hashOfWord = (word: string): number => {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = longer(hash, word.charCodeAt(at));
  return hash;
};
