// By how much an answer has to be likelier than what the dictionary says to overrule it: for each kind of place what is wrong least
// often in what was held back.

import type { Lexicon } from '../../script/convert/lexicon.ts';
import { againstOf, createModel, type Weights } from '../../script/model/model.ts';
import { weightOf } from '../data/texts.ts';
import { type Examples, placeAt, SIZE } from '../examples.ts';

/** Logarithms of odds that are tried; of those that are equally good, the most. */
const TRIED = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5];
/** Where fewer were held back, nothing is known. */
const LEAST = 20;
const UNKNOWN = 1;

export const against = (
  weights: Weights,
  words: Lexicon,
  texts: ReadonlyMap<string, Examples>,
): Weights['against'] => {
  const model = createModel({ ...weights, against: {} }, words);
  const seen = new Map<string, { margin: number; gain: number }[]>();
  for (const [name, held] of texts)
    for (let place = 0; place < held.places.length; place += SIZE) {
      const known = placeAt(held, place, weights.forms);
      const { best, margin } = model.judge(known);
      if (best === known.choice) continue;
      const right = held.places[place + 2];
      const gain = weightOf(name) * (Number(best === right) - Number(known.choice === right));
      const kind = againstOf(known, best);
      const own = seen.get(kind) ?? [];
      seen.set(kind, own);
      own.push({ margin, gain });
    }
  return Object.fromEntries(
    [...seen]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, all]) => [kind, all.length < LEAST ? UNKNOWN : boundFrom(all)]),
  );
};

const boundFrom = (all: readonly { readonly margin: number; readonly gain: number }[]): number => {
  const gainOf = (bound: number) =>
    all.reduce((sum, { margin, gain }) => sum + (margin >= bound ? gain : 0), 0);
  return TRIED.reduce((best, bound) => (gainOf(bound) >= gainOf(best) ? bound : best));
};
