// How probable an answer is: from traits of it, weighed as answers were right or wrong in text that was held back.

import { SURNAMES } from '../data/surname-forms.ts';
import type { Cuts, Place } from './room.ts';

/** The weights of traits, how often answers of a score were right, and where a question begins; src/train/sure/calibrate.ts makes it. */
export interface Calibration {
  readonly traits: Readonly<Record<string, number>>;
  /** Upper bounds of scores, and the share that is right. */
  readonly right: readonly (readonly [score: number, share: number])[];
  /** An answer less probable than this is a question: `npm run score` prints what that means. */
  readonly certain: number;
}

/** An answer as far as it says how sure it is. */
export interface Known {
  /** The form that is chosen, the one that is likeliest, and by how much (the logarithm of its odds). */
  readonly chosen: number;
  readonly best: number;
  readonly margin: number;
  /** What the longest word of the dictionary that covers the place says; -1 for none. */
  readonly covering: number;
  /** Of the features around the place, the share that the weights know. */
  readonly known: number;
}

/** More than this is no surer. */
const MOST = 12;

/** Traits of an answer and how much of each there is; whoever changes them raises the version of the weights. */
export const traitsOf = (
  { text, at, forms, choice }: Place,
  { chosen, best, margin, covering, known }: Known,
  { levels }: Cuts,
): [trait: string, amount: number][] => {
  const character = text.charAt(at);
  const form = forms[chosen] as string;
  const dictionary = chosen === choice ? 'agrees' : 'differs';
  const word = covering < 0 ? 'no word' : covering === chosen ? 'a word for it' : 'a word against it';
  const kind = chosen === best ? `${dictionary}, ${word}` : `overruled, ${word}`;
  const before = levels[at] as number;
  const after = levels[at + 1] as number;
  const most = Math.min(margin, MOST) / 4;
  return [
    ['any', 1],
    ['near', Math.min(margin, 1)],
    ['margin', most],
    ['far', Math.max(0, most - 1)],
    ['known', known],
    ['known and far', known * most],
    [kind, 1],
    [`${kind}, far`, most],
    [`cut ${before}${after}`, 1],
    [SURNAMES.get(character) === form ? 'surname' : 'no surname', most],
    [character, 1],
    [`${character}${form}`, 1],
    [`${character}${form} far`, most],
  ];
};

export const scoreOf = (
  traits: Calibration['traits'],
  own: readonly (readonly [trait: string, amount: number])[],
): number => own.reduce((sum, [trait, amount]) => sum + amount * (traits[trait] ?? 0), 0);

/** Between the bounds of the table the share goes on evenly. */
export const shareAt = (right: Calibration['right'], score: number): number => {
  const index = right.findIndex(([bound]) => score <= bound);
  const [bound, share] = right[index] ?? right.at(-1) ?? [0, 0.5];
  const [before, less] = right[index - 1] ?? [bound, share];
  return bound > before ? less + ((share - less) * (score - before)) / (bound - before) : share;
};

export const probabilityOf = (
  { traits, right }: Calibration,
  own: readonly (readonly [trait: string, amount: number])[],
): number => shareAt(right, scoreOf(traits, own));
