// How right weights are about lines of pages that they were not learned from: each of the later sets, by all the others.

import { placeOf, type Weights } from '../../../../src/import/lines/judge.ts';
import { SETS } from '../outlets/outlets.ts';
import type { Labelled, Line } from './labelled.ts';
import { learn } from './learn.ts';

export interface Judged extends Line {
  readonly kind: string;
  readonly set: number;
  /** Log-odds of being the site's. */
  readonly odds: number;
}

export const oddsOf = ({ features }: Line, { bits, step, values }: Weights): number =>
  features.reduce((sum, one) => sum + (values[placeOf(one, bits)] ?? 0), values[2 ** bits] ?? 0) * step;

/** By all pages but those of a set, and those that show one thing: many were written by what a set had shown. */
export const weightsWithout = (pages: readonly Labelled[], left: number): Weights =>
  learn(pages.filter(({ set }) => set !== left && set < SETS.length).flatMap(({ lines }) => lines));

/** The lines of these sets, each judged by weights from the others. */
export const judgedApart = (pages: readonly Labelled[], sets: readonly number[]): readonly Judged[] =>
  sets.flatMap((left) => {
    const weights = weightsWithout(pages, left);
    return pages
      .filter(({ set }) => set === left)
      .flatMap(({ kind, set, lines }) =>
        lines.map((line) => ({ ...line, kind, set, odds: oddsOf(line, weights) })),
      );
  });
