// Weights from lines: logistic regression, line by line, each feature at a pace of its own (AdaGrad, Duchi et al. 2011).

import { placeOf, type Weights } from '../../../../src/import/lines/judge.ts';
import { createDice } from '../../../../src/train/dice.ts';
import type { Line } from './labelled.ts';

const [BITS, ROUNDS, PACE, MOST] = [15, 6, 0.1, 127];
/** What is learned depends on the order of the lines: the mean of some orders does so less. */
const ORDERS = 5;

interface Example {
  readonly places: readonly number[];
  readonly isSites: boolean;
}

const inOneOrder = (lines: readonly Example[], seed: number): Float64Array => {
  const dice = createDice(seed);
  const examples = [...lines];
  const size = 2 ** BITS + 1;
  const [weights, squares] = [new Float64Array(size), new Float64Array(size).fill(0.01)];
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = examples.length - 1; at > 0; at--) {
      const other = dice.below(at + 1);
      [examples[at], examples[other]] = [examples[other] as Example, examples[at] as Example];
    }
    for (const { places, isSites } of examples) {
      const sum = places.reduce((all, place) => all + (weights[place] as number), 0);
      const off = 1 / (1 + Math.exp(-sum)) - (isSites ? 1 : 0);
      for (const place of places) {
        (squares[place] as number) += off * off;
        (weights[place] as number) -= (PACE * off) / Math.sqrt(squares[place] as number);
      }
    }
  }
  return weights;
};

export const learn = (lines: readonly Line[]): Weights => {
  const examples = lines.map(({ features, isSites }) => ({
    places: [...features.map((feature) => placeOf(feature, BITS)), 2 ** BITS],
    isSites,
  }));
  const orders = Array.from({ length: ORDERS }, (_, at) => inOneOrder(examples, 7 + at));
  const weights = Float64Array.from({ length: 2 ** BITS + 1 }, (_, at) =>
    orders.reduce((sum, one) => sum + (one[at] as number) / ORDERS, 0),
  );
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
  return { bits: BITS, step, values: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
};

/** As the file has them. */
export const written = ({ bits, step, values }: Weights): string =>
  `${JSON.stringify({ bits, step, values: Buffer.from(values.buffer).toString('base64') }, null, 2)}\n`;
