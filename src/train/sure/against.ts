// By how much an answer has to be likelier than what the dictionary says to overrule it: for each form that is met often enough, and for
// each kind of place of the others, what is wrong least often in what was held back. Surnames are all of a kind: texts have few of each.

import type { Lexicon } from '../../script/convert/lexicon.ts';
import { SURNAMES } from '../../script/data/surname-forms.ts';
import { againstOf, createModel, formOf, type Weights } from '../../script/model/model.ts';
import { weightOf } from '../data/texts.ts';
import { type Examples, placeAt, SIZE } from '../examples.ts';

/** Logarithms of odds that are tried; of those that are equally good, the least. */
const TRIED = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5];
/** Where fewer were held back, nothing is known. */
const LEAST = 20;
const UNKNOWN = 0.5;
/** What was written to be hard says more of this than of what answers are worth: where forms are met that texts hardly have. */
const WRITTEN = 0.1;

interface Overruled {
  readonly kind: string;
  readonly form: string;
  readonly margin: number;
  readonly gain: number;
}

export const against = (
  weights: Weights,
  words: Lexicon,
  texts: ReadonlyMap<string, Examples>,
): Weights['against'] => {
  const model = createModel({ ...weights, against: {} }, words);
  const seen: Overruled[] = [];
  for (const [name, held] of texts)
    for (let place = 0; place < held.places.length; place += SIZE) {
      const known = placeAt(held, place, weights.forms);
      const { best, margin } = model.judge(known);
      if (best === known.choice) continue;
      const right = held.places[place + 2];
      const weight = name === 'written for this' ? WRITTEN : weightOf(name);
      const gain = weight * (Number(best === right) - Number(known.choice === right));
      seen.push({ kind: againstOf(known, best), form: formOf(known, best), margin, gain });
    }
  const forms = Map.groupBy(seen, ({ form }) => form);
  const isOften = (form: string) =>
    (forms.get(form)?.length ?? 0) >= LEAST && SURNAMES.get(form.slice(0, 1)) !== form.slice(1);
  const kinds = Map.groupBy(
    seen.filter(({ form }) => !isOften(form)),
    ({ kind }) => kind,
  );
  return Object.fromEntries(
    [...kinds, ...[...forms].filter(([form]) => isOften(form))]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([of, all]) => [of, all.length < LEAST ? UNKNOWN : boundFrom(all)]),
  );
};

const boundFrom = (all: readonly Overruled[]): number => {
  const gainOf = (bound: number) =>
    all.reduce((sum, { margin, gain }) => sum + (margin >= bound ? gain : 0), 0);
  return TRIED.reduce((best, bound) => (gainOf(bound) > gainOf(best) + 1e-9 ? bound : best));
};
