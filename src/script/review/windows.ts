// A word with as much around it as tells it from others, in whole words: what a rule is looked for by.

import type { Traced } from './trace.ts';

export interface Window {
  readonly from: string;
  /** Where it begins in the text, and where in it the word is. */
  readonly start: number;
  readonly offset: number;
}

/** A rule may be as long (content/schema/kinds.ts). */
export const LONGEST = 200;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Inside the part of a line that lies between what is kept in it: a rule sees no further. */
export const windowsIn = ({ text, decided }: Traced, at: number, length: number): Window[] => {
  const kept = decided.filter(({ by }) => by === 'kept');
  const begin = Math.max(0, ...kept.map((place) => place.at + place.length).filter((end) => end <= at));
  const end = Math.min(text.length, ...kept.map((place) => place.at).filter((start) => start >= at + length));
  return windowsAround(text.slice(begin, end), at - begin, length).map((window) => ({
    ...window,
    start: begin + window.start,
  }));
};

/** From the smallest to the largest: a single character is never alone where anything stands beside it. */
const windowsAround = (text: string, at: number, length: number): Window[] => {
  const bounds = [...segmenter.segment(text)].map(({ index }) => index).concat(text.length);
  let left = bounds.findLastIndex((bound) => bound <= at);
  let right = bounds.findIndex((bound) => bound >= at + length);
  const isWord = (index: number) => /[\p{L}\p{N}]/u.test(text.slice(bounds[index], bounds[index + 1]));
  const windows: Window[] = [];
  const add = () => {
    const start = bounds[left] as number;
    const from = text.slice(start, bounds[right]);
    if (from.length <= LONGEST && from.trim() === from) windows.push({ from, start, offset: at - start });
  };
  if ((bounds[right] as number) - (bounds[left] as number) > 1) add();
  let toLeft = left > 0 && isWord(left - 1);
  while (left > 0 || right < bounds.length - 1) {
    if ((toLeft && left > 0) || right === bounds.length - 1) left--;
    else right++;
    toLeft = !toLeft;
    add();
  }
  if (windows.length === 0) add();
  return windows;
};
