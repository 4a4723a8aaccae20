// A decision by the weights: which form, how probable, and what else there was.

import type { Lexicon } from '../convert/lexicon.ts';
import { OFTEN_SURNAMES, SURNAMES } from '../data/surnames.ts';
import { createBounds } from './bounds.ts';
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
  /** What margins mean, where the dictionary agrees and where it does not: upper bounds, and the share that is right. */
  readonly calibration: Record<'agrees' | 'differs', readonly (readonly [margin: number, right: number])[]>;
}

export interface Answer {
  readonly choice: string;
  /** How often such an answer is right, as held-back text shows. */
  readonly probability: number;
  /** The other forms, the nearest first, with what is left of the probability. */
  readonly alternatives: readonly (readonly [form: string, probability: number])[];
}

export type Model = ReturnType<typeof createModel>;

/** The dictionary is overruled only by an answer as probable as this, but for surnames, which it does not know. */
const AGAINST_THE_DICTIONARY = 0.9;

/** A word as long as this is what is certain. */
const LONG = 3;

/** A model by its weights and the words of the dictionary that it weighs. */
export const createModel = (weights: Weights, words: Lexicon) => {
  const weightOf = tableOf(weights);
  const room = roomForFeatures();
  const scores = new Float64Array(16);
  const boundsOf = createBounds();

  /** Into `scores`, of each form; the index of the best comes back. */
  const score = (place: Place): number => {
    const count = place.forms.length;
    featuresOf(place, boundsOf(place.text), words, room);
    scores.fill(0, 0, count);
    for (let form = 1; form < count; form++) {
      let sum = 0;
      for (let index = 0; index < room.ownCount; index++)
        sum += weightOf(forCandidate(room.own[index] as number, form));
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

  /** The best form, and by how much: the logarithm of its odds. */
  const marginOf = (place: Place) => {
    const best = score(place);
    const powers = place.forms.map((_, index) =>
      Math.exp((scores[index] as number) - (scores[best] as number)),
    );
    const rest = powers.reduce((sum, power, index) => sum + (index === best ? 0 : power), 0);
    return { best, margin: -Math.log(rest || 1e-12), powers };
  };

  /** A place where there is something to decide, of which the dictionary made `base`. */
  const placeOf = (text: string, at: number, base: string, length: number, offset: number) => {
    const forms = weights.forms.get(text.charAt(at));
    const choice = forms?.indexOf(base) ?? -1;
    return forms && choice >= 0 ? { text, at, forms, choice, length, offset } : undefined;
  };

  /** The form that is chosen, as an index, and how often such a choice is right. */
  const choose = (place: Place) => {
    const { best, margin, powers } = marginOf(place);
    const table = weights.calibration[best === place.choice ? 'agrees' : 'differs'];
    const probability = (table.find(([bound]) => margin <= bound) ?? table.at(-1) ?? [0, 0.5])[1];
    const character = place.text.charAt(place.at);
    const isSurname =
      place.length === 1 && OFTEN_SURNAMES.has(character) && place.forms[best] === SURNAMES.get(character);
    const keepsListed =
      best !== place.choice && (place.length >= LONG || (!isSurname && probability < AGAINST_THE_DICTIONARY));
    return keepsListed
      ? { chosen: place.choice, probability: 1 - probability, powers }
      : { chosen: best, probability, powers };
  };

  return {
    /** The form alone, which is all that a conversion needs. */
    choose: (text: string, at: number, base: string, length: number, offset: number): string => {
      const place = placeOf(text, at, base, length, offset);
      return place ? (place.forms[choose(place).chosen] as string) : base;
    },
    answer: (text: string, at: number, base: string, length: number, offset: number): Answer => {
      const place = placeOf(text, at, base, length, offset);
      if (!place) return { choice: base, probability: 1, alternatives: [] };
      const { chosen, probability, powers } = choose(place);
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
