// Weights from examples: a log-linear model, learned place by place (FTRL-Proximal, McMahan et al. 2013), sparse by L1.

import type { Lexicon } from '../script/convert/lexicon.ts';
import { featuresOf } from '../script/model/features.ts';
import { forCandidate } from '../script/model/hash.ts';
import { type Cuts, roomForFeatures } from '../script/model/room.ts';
import { type Examples, placeAt } from './examples.ts';
import type { Learning } from './settings.ts';

const MAX = 512;

export const createLearner = (
  forms: ReadonlyMap<string, readonly string[]>,
  words: Lexicon,
  cutsOf: (text: string) => Cuts,
  { alpha, l1, l2, least, bits, partial, hide }: Learning,
) => {
  const mask = 2 ** bits - 1;
  // Of each feature its hash, z and n side by side, as looking them up is what learning takes time for.
  const table = new ArrayBuffer(16 * (mask + 1));
  const keys = new Int32Array(table);
  const state = new Float32Array(table);
  const seen = new Uint8Array(2 ** (bits + 1));
  let filled = 0;
  const room = roomForFeatures();
  // Chance as cheap as can be: xorshift32.
  let chance = 0x6d2b79f5;
  const share = () => {
    chance ^= chance << 13;
    chance ^= chance >>> 17;
    chance ^= chance << 5;
    return (chance >>> 8) / 2 ** 24;
  };
  /** Whether features of the place's own are seen at all: often only some, so that what holds for all characters is learned. */
  let isPartial = false;
  const keeps = () => !isPartial || share() > hide;
  const touched = Array.from({ length: 16 }, () => new Int32Array(MAX));
  const counts = new Int32Array(16);
  const scores = new Float64Array(16);

  /** Where a feature's state is, or -1 while it is too rare. */
  const slotOf = (hash: number, learns: boolean): number => {
    let slot = hash & mask;
    for (; keys[4 * slot] !== 0; slot = (slot + 1) & mask) if (keys[4 * slot] === hash) return slot;
    if (!learns || filled > mask * 0.85) return -1;
    const cell = Math.imul(hash, 0x85ebca6b) >>> (31 - bits);
    if ((seen[cell] as number) + 1 < least) {
      (seen[cell] as number)++;
      return -1;
    }
    keys[4 * slot] = hash;
    filled++;
    return slot;
  };

  const weightAt = (slot: number): number => {
    const z = state[4 * slot + 1] as number;
    if (z <= l1 && z >= -l1) return 0;
    return -(z - (z < 0 ? -l1 : l1)) / ((1 + Math.sqrt(state[4 * slot + 2] as number)) / alpha + l2);
  };

  const add = (candidate: number, hash: number, learns: boolean) => {
    const slot = slotOf(hash, learns);
    if (slot < 0) return;
    (touched[candidate] as Int32Array)[(counts[candidate] as number)++] = slot;
    (scores[candidate] as number) += weightAt(slot);
  };

  /** Probabilities into `scores`. */
  const look = ({ lines, places }: Examples, place: number, learns: boolean): number => {
    const text = lines[places[place] as number] as string;
    const at = places[place + 1] as number;
    const all = forms.get(text.charAt(at)) as readonly string[];
    featuresOf(placeAt({ lines, places }, place, forms), cutsOf(text), words, room);
    scores.fill(0, 0, all.length);
    counts.fill(0, 0, all.length);
    for (let form = 1; form < all.length; form++)
      for (let index = 0; index < room.ownCount; index++)
        if (!learns || keeps()) add(form, forCandidate(room.own[index] as number, form), learns);
    for (let index = 0; index < room.sharedCount; index++)
      add(room.sharedFor[index] as number, forCandidate(room.shared[index] as number, 0), learns);
    return all.length;
  };

  return {
    /** Learns one example; how far off the answer was before, from 0 to 1. */
    learn: (examples: Examples, place: number): number => {
      isPartial = share() < partial;
      const count = look(examples, place, true);
      let most = Number.NEGATIVE_INFINITY;
      for (let candidate = 0; candidate < count; candidate++)
        most = Math.max(most, scores[candidate] as number);
      let sum = 0;
      for (let candidate = 0; candidate < count; candidate++)
        sum += scores[candidate] = Math.exp((scores[candidate] as number) - most);
      const label = examples.places[place + 2] as number;
      let off = 0;
      for (let candidate = 0; candidate < count; candidate++) {
        const gradient = (scores[candidate] as number) / sum - (candidate === label ? 1 : 0);
        off = Math.max(off, Math.abs(gradient));
        if (gradient < 1e-4 && gradient > -1e-4) continue;
        const square = gradient * gradient;
        const slots = touched[candidate] as Int32Array;
        for (let index = 0; index < (counts[candidate] as number); index++) {
          const slot = slots[index] as number;
          const n = state[4 * slot + 2] as number;
          const sigma = (Math.sqrt(n + square) - Math.sqrt(n)) / alpha;
          const weight = weightAt(slot);
          (state[4 * slot + 1] as number) += gradient - sigma * weight;
          state[4 * slot + 2] = n + square;
        }
      }
      return off;
    },
    /** What was learned: features and weights, the heaviest `atMost`. */
    weights: (atMost: number, step: number) => {
      const found: [hash: number, value: number, worth: number][] = [];
      for (let slot = 0; slot <= mask; slot++) {
        if (keys[4 * slot] === 0) continue;
        const weight = weightAt(slot);
        const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
        if (value !== 0)
          found.push([
            keys[4 * slot] as number,
            value,
            Math.abs(weight) * Math.sqrt(state[4 * slot + 2] as number),
          ]);
      }
      const kept = found.sort(([h, , a], [i, , b]) => b - a || h - i).slice(0, atMost);
      return {
        found: found.length,
        filled,
        hashes: Int32Array.from(kept, ([hash]) => hash),
        values: Int8Array.from(kept, ([, value]) => value),
        step,
      };
    },
  };
};
