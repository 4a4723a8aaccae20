// What an answer is worth: traits weighed by logistic regression on one half of what was held back; on the other half, how often answers
// of a score are right (isotonic regression); and by both, as one half has few that are wrong, from which probability on fewer than one in a
// thousand is.

import type { Lexicon } from '../../script/convert/lexicon.ts';
import { type Calibration, scoreOf, shareAt, type traitsOf } from '../../script/model/certainty.ts';
import { createModel, type Weights } from '../../script/model/model.ts';
import { isOrdinary, weightOf } from '../data/texts.ts';
import { type Examples, placeAt, SIZE } from '../examples.ts';

type Traits = ReturnType<typeof traitsOf>;

interface Point {
  readonly traits: Traits;
  readonly isRight: boolean;
  readonly weight: number;
  /** Of text as newspapers have it. */
  readonly isOrdinary: boolean;
}

const EPOCHS = 6;
const RATE = 0.15;
const L2 = 2e-4;
/** Groups of the isotonic regression are no smaller. */
const GROUP = 100;
const GROUPS = 400;
/** Of the answers that are no questions, so many may be wrong. */
const WRONG = 1 / 1000;

export const calibrate = (
  weights: Weights,
  words: Lexicon,
  texts: ReadonlyMap<string, Examples>,
): Calibration => {
  const model = createModel(weights, words);
  const halves: [Point[], Point[]] = [[], []];
  for (const [name, held] of texts) {
    const weight = weightOf(name);
    if (weight === 0) continue;
    for (let place = 0; place < held.places.length; place += SIZE) {
      const { chosen, traits } = model.judge(placeAt(held, place, weights.forms));
      const isRight = chosen === held.places[place + 2];
      halves[(held.places[place] as number) % 2 === 0 ? 0 : 1].push({
        traits,
        isRight,
        weight,
        isOrdinary: isOrdinary(name),
      });
    }
  }
  const traits = regression(halves[0]);
  const scoredOf = (points: readonly Point[]) =>
    points
      .map(({ traits: own, ...point }) => ({ score: scoreOf(traits, own), ...point }))
      .sort((a, b) => a.score - b.score);
  const right = isotonic(scoredOf(halves[1]));
  return {
    traits,
    right,
    certain: thresholdOf(scoredOf(halves.flat().filter(({ isOrdinary: one }) => one)), right),
  };
};

/** Weights of traits, learned point by point in their order (AdaGrad). */
const regression = (points: readonly Point[]): Record<string, number> => {
  const learned = new Map<string, { value: number; squares: number }>();
  const of = (trait: string) => {
    const known = learned.get(trait) ?? { value: 0, squares: 1e-3 };
    learned.set(trait, known);
    return known;
  };
  // Texts follow one another: a stride that shares nothing with their number mixes them.
  const stride = strideOf(points.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let count = 0, at = 0; count < points.length; count++, at = (at + stride) % points.length) {
      const { traits, isRight, weight } = points[at] as Point;
      const score = traits.reduce((sum, [trait, amount]) => sum + amount * of(trait).value, 0);
      const error = weight * (1 / (1 + Math.exp(-score)) - (isRight ? 1 : 0));
      for (const [trait, amount] of traits) {
        const own = of(trait);
        const gradient = error * amount + L2 * own.value;
        own.squares += gradient * gradient;
        own.value -= (RATE * gradient) / Math.sqrt(own.squares);
      }
    }
  return Object.fromEntries(
    [...learned]
      .map(([trait, { value }]) => [trait, Number(value.toFixed(3))] as const)
      .filter(([, value]) => value !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

const strideOf = (count: number): number => {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  for (let stride = Math.max(1, Math.round(count * 0.618)); ; stride++)
    if (divides(stride, Math.max(1, count)) === 1) return stride;
};

interface Scored {
  readonly score: number;
  readonly isRight: boolean;
  readonly weight: number;
}

const isotonic = (points: readonly Scored[]): [bound: number, right: number][] => {
  const blocks: { bound: number; right: number; all: number }[] = [];
  const size = Math.max(GROUP, Math.ceil(points.length / GROUPS));
  for (let start = 0; start < points.length; start += size) {
    const group = points.slice(start, start + size);
    const sum = (some: readonly Scored[]) => some.reduce((total, { weight }) => total + weight, 0);
    const bound = group.at(-1)?.score ?? 0;
    blocks.push({ bound, right: sum(group.filter(({ isRight }) => isRight)), all: sum(group) });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (before.right / before.all < last.right / last.all) break;
      blocks.splice(-2, 2, {
        bound: last.bound,
        right: before.right + last.right,
        all: before.all + last.all,
      });
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  }
  // Never quite certain: a little more is wrong than was seen; of which more goes off a small group than off the next.
  let least = 0;
  return blocks.map(({ bound, right, all }) => {
    least = Math.max(least, Number((right / (all + 0.2)).toFixed(5)));
    return [Number(bound.toFixed(3)), least];
  });
};

/** The least probability from which on, all taken together, few enough are wrong. */
const thresholdOf = (points: readonly Scored[], right: Calibration['right']): number => {
  let [all, wrong, certain] = [0, 0, 1];
  for (const { score, isRight } of points.toReversed()) {
    all++;
    if (!isRight) wrong++;
    if (wrong <= WRONG * all) certain = shareAt(right, score);
  }
  return Number(certain.toFixed(5));
};
