// What decides on a character with several forms, and what it says of that.

import type { Bounds } from '../model/room.ts';

/** What overrules the dictionary: the form of `text[at]`, which is the `offset`th character of a word of `length`. */
export type Decide = (text: string, at: number, base: string, length: number, offset: number) => string;

/** Where words begin and end in a text. */
export type Cut = (text: string) => Bounds;

/** What overrules the dictionary, and cuts a text into the words by which it is looked up. */
export interface Decider {
  readonly choose: Decide;
  readonly boundsOf: Cut;
}

/** What was chosen where a character has more than one Traditional form, in the pivot's forms. */
export interface Decision {
  readonly word: string;
  readonly choice: string;
  readonly rule: 'dictionary' | 'model' | 'overlay' | 'context';
  readonly at: number;
  /** What the dictionary has. */
  readonly listed?: string;
  /** How often such a choice is right, where the model was asked. */
  readonly probability?: number;
  /** What else the word could be, the nearest first; with `probability`, all of it is one. */
  readonly alternatives?: readonly (readonly [choice: string, probability: number])[];
}
