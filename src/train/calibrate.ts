// What a margin is worth: how often answers of about that margin are right in text that was held back.

import type { Lexicon } from '../script/convert/lexicon.ts';
import { createModel, type Weights } from '../script/model/model.ts';
import { type Examples, placeAt, SIZE } from './examples.ts';

type Table = [bound: number, right: number][];

/** Isotonic regression (pool adjacent violators) over groups of this many places. */
const GROUP = 200;
const STEPS = 40;

export const calibrate = (
  weights: Weights,
  words: Lexicon,
  texts: readonly Examples[],
): Weights['calibration'] => {
  const model = createModel(weights, words);
  const points = new Map<string, [number, boolean][]>();
  for (const held of texts)
    for (let place = 0; place < held.places.length; place += SIZE) {
      const known = placeAt(held, place, weights.forms);
      const { best, margin, group } = model.margin(known);
      const own = points.get(group) ?? [];
      points.set(group, own);
      own.push([margin, best === held.places[place + 2]]);
    }
  return Object.fromEntries(
    [...points].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([group, own]) => [group, isotonic(own)]),
  );
};

const isotonic = (points: [margin: number, isRight: boolean][]): Table => {
  points.sort(([a], [b]) => a - b);
  const size = Math.max(GROUP, Math.ceil(points.length / STEPS / 25));
  const blocks: { bound: number; right: number; count: number }[] = [];
  for (let start = 0; start < points.length; start += size) {
    const group = points.slice(start, start + size);
    const right = group.filter(([, isRight]) => isRight).length;
    blocks.push({ bound: group.at(-1)?.[0] ?? 0, right, count: group.length });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (before.right / before.count < last.right / last.count) break;
      blocks.splice(-2, 2, {
        bound: last.bound,
        right: before.right + last.right,
        count: before.count + last.count,
      });
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  }
  // Never quite certain: one more is wrong than was seen.
  return blocks.map(({ bound, right, count }) => [
    Number(bound.toFixed(3)),
    Number(Math.max(0.5, right / (count + 1)).toFixed(5)),
  ]);
};
