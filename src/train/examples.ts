// Places to learn from: Simplified lines with, at each character that has several forms, what the dictionary chose and what is right.

import type { Cut, Decide } from '../script/convert/decision.ts';
import { openccStep } from '../script/convert/opencc.ts';
import { createSimplified } from '../script/convert/simplified.ts';
import { taiwanToPivot } from '../script/convert/traditional.ts';
import type { Place } from '../script/model/room.ts';
import { NEWSPAPERS, NOT_LEARNED } from './data/house.ts';
import { hashOf } from './dice.ts';
import { merged } from './forms.ts';
import { mainlandOf } from './put/mainland.ts';

export interface Examples {
  readonly lines: string[];
  /** Of each place: line, offset, index of the right form, vote (choice, length, offset in the word), eight numbers' room. */
  readonly places: number[];
}

/** Numbers to a place in `places`. */
export const SIZE = 6;

/** An example as the features know it. */
export const placeAt = (
  { lines, places }: Examples,
  place: number,
  forms: ReadonlyMap<string, readonly string[]>,
): Place => {
  const text = lines[places[place] as number] as string;
  const at = places[place + 1] as number;
  const [choice, length, offset] = places.slice(place + 3, place + 6) as [number, number, number];
  return { text, at, forms: forms.get(text.charAt(at)) ?? [], choice, length, offset };
};

const toSimplified = openccStep('t2s');

/** Traditional of Taiwan in OpenCC's pivot, as newspapers write. */
export const pivotOf = (text: string): string =>
  NEWSPAPERS.reduce((line, [pattern, form]) => line.replace(pattern, form), taiwanToPivot(text));

/** The same of a line of which each character is right as it stands: no table of words makes another of it. */
export const writtenPivotOf = (text: string, forms: ReadonlyMap<string, unknown>): string => {
  const pivot = taiwanToPivot(text);
  if (pivot.length !== text.length) return pivot;
  const kept = (own: string, form: string) => {
    const simplified = toSimplified(own);
    return forms.has(simplified) && simplified === toSimplified(form) && merged(own) !== merged(form)
      ? own
      : form;
  };
  return text
    .split('')
    .map((own, at) => kept(own, pivot.charAt(at)))
    .join('');
};

export const createReader = (forms: ReadonlyMap<string, readonly string[]>, boundsOf: Cut) => {
  const asMainland = mainlandOf((character) => forms.has(character));
  let places: number[] = [];
  let right = '';
  let line = 0;
  let window = [0, 0];
  let isOurs = false;
  const dictionary = createSimplified({ stays: {}, words: [], contexts: [] }, () => ({ boundsOf, choose }));
  const choose: Decide = (text, at, base, length, offset) => {
    const all = forms.get(text.charAt(at));
    const choice = all?.indexOf(base) ?? -1;
    if (!all || choice < 0) return base;
    const meant = merged(right.charAt(at));
    const label = all.findIndex((form) => form === right.charAt(at) || merged(form) === meant);
    const isLearned =
      isOurs || !NOT_LEARNED[right.charAt(at)]?.test(right.slice(Math.max(0, at - 4), at + 2));
    const isNear = at >= (window[0] as number) && at < (window[1] as number);
    if (label >= 0 && isLearned && isNear)
      places.push(line, at, label, choice, Math.min(length, 255), offset);
    return base;
  };
  /** Adds a line of the pivot, or what stands in a window of it, if it can be read character by character. */
  const add = (pivot: string, to: Examples, from = 0, end = pivot.length): void => {
    const made = toSimplified(pivot);
    if (made.length !== pivot.length) return;
    // Either is written, so each is learned from every other line.
    const simplified = hashOf(pivot) % 2 === 0 ? made : asMainland(made);
    line = to.lines.length;
    right = pivot;
    window = [from, end];
    places = to.places;
    const before = places.length;
    dictionary.convert(simplified);
    if (places.length > before) to.lines.push(simplified);
  };
  return {
    add,
    /** The same of a line that was written for this: no house has other rules in it. */
    addOurs: (pivot: string, to: Examples): void => {
      isOurs = true;
      add(pivot, to);
      isOurs = false;
    },
  };
};
