// How right weights are about lines that they were not learned from: each of the later sets by all the others, and a part of the bank.

import { placeOf, type Weights } from '../../../../src/import/lines/judge.ts';
import { TAUGHT } from '../outlets/outlets.ts';
import { type Labelled, type Line, ofBank } from './labelled.ts';
import { learn } from './learn.ts';

export interface Judged extends Line {
  readonly kind: string;
  readonly set: number;
  /** Log-odds of being the site's. */
  readonly odds: number;
}

export const oddsOf = ({ features }: Line, { bits, step, values }: Weights): number =>
  features.reduce((sum, one) => sum + (values[placeOf(one, bits)] ?? 0), values[2 ** bits] ?? 0) * step;

/** By all pages but those of some sets, and those that show one thing: many were written by what a set had shown. */
export const weightsWithout = (pages: readonly Labelled[], left: readonly number[]): Weights =>
  learn(pages.filter(({ set }) => !left.includes(set) && set < TAUGHT.length).flatMap(({ lines }) => lines));

const judged = (pages: readonly Labelled[], weights: Weights): readonly Judged[] =>
  pages.flatMap(({ kind, set, lines }) =>
    lines.map((line) => ({ ...line, kind, set, odds: oddsOf(line, weights) })),
  );

/** The lines of these sets, some by some, judged by weights from all others. */
export const judgedApart = (
  pages: readonly Labelled[],
  folds: readonly (readonly number[])[],
  weights = folds.map((left) => weightsWithout(pages, left)),
): readonly Judged[] =>
  folds.flatMap((left, at) =>
    judged(
      pages.filter(({ set }) => left.includes(set)),
      weights[at] as Weights,
    ),
  );

/** Of pages put together from a fifth of the bank, by all sets and the rest of it. */
export const bankApart = (pages: readonly Labelled[]): readonly Judged[] => {
  const rest = [...pages.filter(({ set }) => set >= -1), ...ofBank('learned')];
  return judged(ofBank('left'), learn(rest.flatMap(({ lines }) => lines)));
};
