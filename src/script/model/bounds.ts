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
