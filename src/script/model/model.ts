// A decision by the weights: which form, how probable, and what else there was.

import type { Lexicon } from '../convert/lexicon.ts';
import { OFTEN_MET, SURNAMES } from '../data/surname-forms.ts';
import { boundsOf } from './bounds.ts';
import { type Calibration, groupOf, probabilityOf } from './certainty.ts';
import { featuresOf } from './features.ts';
import { forCandidate } from './hash.ts';
import { type Place, roomForFeatures } from './room.ts';

/** What the trainer writes and the build reads; weights-file.ts has its bytes. */
export interface Weights {
  /** Of each character that the model decides, its forms in OpenCC's pivot, the dictionary's default first. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The hashes of features, and the weight of each in steps of `step`. */
  readonly hashes: Int32Array;
  readonly values: Int8Array;
  readonly step: number;
  readonly calibration: Calibration;
}

export interface Answer {
  readonly choice: string;
  /** How often such an answer is right, as held-back text shows. */
  readonly probability: number;
  /** The other forms, the nearest first, with what is left of the probability. */
  readonly alternatives: readonly (readonly [form: string, probability: number])[];
}

export type Model = ReturnType<typeof createModel>;

/**
 * Against a dictionary's word, the least logarithm of the odds. The names that were put into the texts make surnames likelier than
 * they are: 对党忠诚 is about the Party, and 游在天津 is what one does there.
 */
const AGAINST = { word: 1, surname: 2, rareSurname: 3 };

const kindOf = ({ text, at, forms }: Place, best: number): keyof typeof AGAINST => {
  const character = text.charAt(at);
  if (SURNAMES.get(character) !== forms[best]) return 'word';
  return OFTEN_MET.has(character) ? 'surname' : 'rareSurname';
};

/** A model by its weights and the words of the dictionary that it weighs. */
export const createModel = (weights: Weights, words: Lexicon) => {
  const weightOf = tableOf(weights);
  const room = roomForFeatures();
  const scores = new Float64Array(16);
  /** How many of the features around the place the weights know. */
  let known = 0;

  /** Into `scores`, of each form; the index of the best comes back. */
  const score = (place: Place): number => {
    const count = place.forms.length;
    featuresOf(place, boundsOf(place.text), words, room);
    scores.fill(0, 0, count);
    known = 0;
    for (let form = 1; form < count; form++) {
      let sum = 0;
      for (let index = 0; index < room.ownCount; index++) {
        const weight = weightOf(forCandidate(room.own[index] as number, form));
        if (weight !== 0) known++;
        sum += weight;
      }
      scores[form] = sum;
    }
    for (let index = 0; index < room.sharedCount; index++)
      (scores[room.sharedFor[index] as number] as number) += weightOf(
        forCandidate(room.shared[index] as number, 0),
      );
    let best = 0;
    for (let form = 1; form < count; form++)
      if ((scores[form] as number) > (scores[best] as number)) best = form;
    return best;
  };

  /** The best form, by how much (the logarithm of its odds), and what kind of answer it is. */
  const marginOf = (place: Place) => {
    const best = score(place);
    return marginFrom(place, best);
  };

  const marginFrom = (place: Place, best: number) => {
    const powers = place.forms.map((_, index) =>
      Math.exp((scores[index] as number) - (scores[best] as number)),
    );
    const rest = powers.reduce((sum, power, index) => sum + (index === best ? 0 : power), 0);
    const group = groupOf(place, best, room.covering, known / (room.ownCount * (place.forms.length - 1)));
    return { best, margin: -Math.log(rest || 1e-12), powers, group };
  };

  /** A place where there is something to decide, of which the dictionary made `base`. */
  const placeOf = (text: string, at: number, base: string, length: number, offset: number) => {
    const forms = weights.forms.get(text.charAt(at));
    const choice = forms?.indexOf(base) ?? -1;
    return forms && choice >= 0 ? { text, at, forms, choice, length, offset } : undefined;
  };

  /** Whether the best answer is too near to overrule what the dictionary says at word boundaries. */
  const isTooNear = (place: Place, best: number, margin: number) =>
    best !== place.choice && margin < Math.max(AGAINST[kindOf(place, best)], place.length - 1);

  return {
    /** The form alone, which is all that a conversion needs. */
    choose: (text: string, at: number, base: string, length: number, offset: number): string => {
      const place = placeOf(text, at, base, length, offset);
      if (!place) return base;
      const best = score(place);
      const keeps = best !== place.choice && isTooNear(place, best, marginFrom(place, best).margin);
      return keeps ? base : (place.forms[best] as string);
    },
    answer: (text: string, at: number, base: string, length: number, offset: number): Answer => {
      const place = placeOf(text, at, base, length, offset);
      if (!place) return { choice: base, probability: 1, alternatives: [] };
      const { best, margin, powers, group } = marginOf(place);
      const ofBest = probabilityOf(weights.calibration, group, margin);
      const keeps = isTooNear(place, best, margin);
      const chosen = keeps ? place.choice : best;
      const probability = keeps ? 1 - ofBest : ofBest;
      const rest = powers.reduce((sum, power, index) => sum + (index === chosen ? 0 : power), 0);
      const alternatives = place.forms
        .map((form, index) => [form, ((1 - probability) * (powers[index] as number)) / (rest || 1)] as const)
        .filter((_, index) => index !== chosen)
        .toSorted(([, a], [, b]) => b - a);
      return { choice: place.forms[chosen] as string, probability, alternatives };
    },
    margin: marginOf,
  };
};

/** Weights by their hash: open addressing, a half of it filled at most. */
const tableOf = ({ hashes, values, step }: Weights): ((hash: number) => number) => {
  const bits = Math.max(8, Math.ceil(Math.log2(hashes.length * 2 + 1)));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const slots = new Int8Array(mask + 1);
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] as number;
    let slot = hash & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    slots[slot] = values[index] as number;
  }
  return (hash) => {
    for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
      if (keys[slot] === hash) return (slots[slot] as number) * step;
    return 0;
  };
};
