// A decision by the weights: which form, how probable, and what else there was.

import type { Lexicon } from '../convert/lexicon.ts';
import { OFTEN_MET, SURNAMES } from '../data/surname-forms.ts';
import { type Calibration, probabilityOf, traitsOf } from './certainty.ts';
import { createCutter } from './cuts.ts';
import { featuresOf } from './features.ts';
import { forCandidate } from './hash.ts';
import { type Place, roomForFeatures } from './room.ts';
import { type Numbers, tableOf } from './table.ts';

/** What the trainer writes and the build reads; weights-file.ts has its bytes. */
export interface Weights {
  /** Of each character that the model decides, its forms in OpenCC's pivot, the dictionary's default first. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The hashes of features, and the weight of each in steps of `step`. */
  readonly hashes: Int32Array;
  readonly values: Int8Array;
  readonly step: number;
  readonly calibration: Calibration;
  /** The least logarithm of the odds that overrules the dictionary: of a form, else by the kind of place. */
  readonly against: Readonly<Record<string, number>>;
  /** How seldom words are met, by which a text is cut into them. */
  readonly words: Numbers;
}

export interface Answer {
  readonly choice: string;
  /** How often such an answer is right, as held-back text shows. */
  readonly probability: number;
  /** The other forms, the nearest first, with what is left of the probability. */
  readonly alternatives: readonly (readonly [form: string, probability: number])[];
}

export type Model = ReturnType<typeof createModel>;

/** Kinds of places where an answer may overrule the dictionary: how long its word is, and whether the answer is a surname. */
export const againstOf = ({ text, at, forms, length }: Place, best: number): string => {
  const character = text.charAt(at);
  if (SURNAMES.get(character) !== forms[best]) return `a word of ${Math.min(length, 4)}`;
  return OFTEN_MET.has(character) ? 'a surname' : 'a rare surname';
};

/** A character, and the form that is the answer. */
export const formOf = ({ text, at, forms }: Place, best: number): string => text.charAt(at) + forms[best];

/** A model by its weights and the words of the dictionary that it weighs. */
export const createModel = (weights: Weights, words: Lexicon) => {
  const numberOf = tableOf(weights);
  const cutsOf = createCutter(tableOf(weights.words));
  const room = roomForFeatures();
  const scores = new Float64Array(16);
  /** How many of the features around the place the weights know. */
  let known = 0;

  /** Into `scores`, of each form; the index of the best comes back. */
  const score = (place: Place): number => {
    const count = place.forms.length;
    featuresOf(place, cutsOf(place.text), words, room);
    scores.fill(0, 0, count);
    known = 0;
    for (let form = 1; form < count; form++) {
      let sum = 0;
      for (let index = 0; index < room.ownCount; index++) {
        const value = numberOf(forCandidate(room.own[index] as number, form));
        if (value !== 0) known++;
        sum += value;
      }
      scores[form] = sum * weights.step;
    }
    for (let index = 0; index < room.sharedCount; index++)
      (scores[room.sharedFor[index] as number] as number) +=
        numberOf(forCandidate(room.shared[index] as number, 0)) * weights.step;
    let best = 0;
    for (let form = 1; form < count; form++)
      if ((scores[form] as number) > (scores[best] as number)) best = form;
    return best;
  };

  /** Of a form that was overruled often enough, its own; else that of its kind of place. */
  const boundOf = (place: Place, best: number): number =>
    weights.against[formOf(place, best)] ?? weights.against[againstOf(place, best)] ?? 0;

  /** The likeliest form, the one that is chosen, and how sure that is. */
  const judge = (place: Place) => {
    const best = score(place);
    const powers = place.forms.map((_, index) =>
      Math.exp((scores[index] as number) - (scores[best] as number)),
    );
    const rest = powers.reduce((sum, power, index) => sum + (index === best ? 0 : power), 0);
    const margin = -Math.log(rest || 1e-12);
    const keeps = best !== place.choice && margin < boundOf(place, best);
    const chosen = keeps ? place.choice : best;
    const share = known / (room.ownCount * (place.forms.length - 1));
    const traits = traitsOf(
      place,
      { chosen, best, margin, covering: room.covering, known: share },
      cutsOf(place.text),
    );
    return { best, chosen, margin, powers, traits };
  };

  /** A place where there is something to decide, of which the dictionary made `base`. */
  const placeOf = (text: string, at: number, base: string, length: number, offset: number) => {
    const forms = weights.forms.get(text.charAt(at));
    const choice = forms?.indexOf(base) ?? -1;
    return forms && choice >= 0 ? { text, at, forms, choice, length, offset } : undefined;
  };

  return {
    /** The form alone, which is all that a conversion needs. */
    choose: (text: string, at: number, base: string, length: number, offset: number): string => {
      const place = placeOf(text, at, base, length, offset);
      if (!place) return base;
      const best = score(place);
      return (best === place.choice ? base : place.forms[judge(place).chosen]) as string;
    },
    answer: (text: string, at: number, base: string, length: number, offset: number): Answer => {
      const place = placeOf(text, at, base, length, offset);
      if (!place) return { choice: base, probability: 1, alternatives: [] };
      const { chosen, powers, traits } = judge(place);
      const probability = probabilityOf(weights.calibration, traits);
      const rest = powers.reduce((sum, power, index) => sum + (index === chosen ? 0 : power), 0);
      const alternatives = place.forms
        .map((form, index) => [form, ((1 - probability) * (powers[index] as number)) / (rest || 1)] as const)
        .filter((_, index) => index !== chosen)
        .toSorted(([, a], [, b]) => b - a);
      return { choice: place.forms[chosen] as string, probability, alternatives };
    },
    judge,
    certain: weights.calibration.certain,
    boundsOf: (text: string) => cutsOf(text).bounds,
  };
};
