// What a margin is worth: how often an answer of its kind, by so much, was right in text that was held back.

import type { Place } from './room.ts';

/** Of each kind of answer: upper bounds of margins, and the share that is right. */
export type Calibration = Readonly<Record<string, readonly (readonly [margin: number, right: number])[]>>;

/** An answer less probable than this is a question. `npm run score` prints what that means. */
export const CERTAIN = 0.99;

/** A place of whose surroundings the weights know less than this is new to them. */
const KNOWN = 0.2;

/**
 * The kind of an answer: whether the dictionary at word boundaries says the same; whether the longest word of the dictionary
 * that covers the place does, wherever words begin; and whether the surroundings were learned.
 */
export const groupOf = ({ choice }: Place, best: number, covering: number, known: number): string => {
  const dictionary = best === choice ? 'agrees' : 'differs';
  const word = covering < 0 ? 'no word' : covering === best ? 'a word for it' : 'a word against it';
  return `${dictionary}, ${word}, ${known < KNOWN ? 'new' : 'known'}`;
};

export const probabilityOf = (calibration: Calibration, group: string, margin: number): number => {
  const table = calibration[group] ?? [];
  return (table.find(([bound]) => margin <= bound) ?? table.at(-1) ?? [0, 0.5])[1];
};
