// Where words begin and end, by Unicode's segmentation for Chinese; the last text is remembered, as it is asked about many times.

import type { Bounds } from './room.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

let last = '';
let bounds: Bounds = new Uint8Array(1);

/** 1 at each boundary of the text. */
export const boundsOf = (text: string): Bounds => {
  if (text === last) return bounds;
  bounds = new Uint8Array(text.length + 1);
  for (const { index } of segmenter.segment(text)) bounds[index] = 1;
  bounds[text.length] = 1;
  last = text;
  return bounds;
};

/** Lengths by short texts: the same meet again and again. */
const KNOWN = 100_000;
const starts = new Map<string, number>();
const ends = new Map<string, number>();

const lengthOf = (known: Map<string, number>, text: string, isEnd: boolean): number => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = [...segmenter.segment(text)];
  const length = Math.min(3, (isEnd ? words.at(-1) : words[0])?.segment.length ?? 0);
  if (known.size >= KNOWN) known.clear();
  known.set(text, length);
  return length;
};

/** The length of the word with which a text begins or ends, 3 at most. */
export const lengthAtStart = (text: string): number => lengthOf(starts, text, false);
export const lengthAtEnd = (text: string): number => lengthOf(ends, text, true);
