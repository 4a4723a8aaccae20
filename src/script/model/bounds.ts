// Where words begin and end, by Unicode's segmentation for Chinese; the last text is remembered, as it is asked about many times.

import type { Bounds } from './room.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export const createBounds = () => {
  let last: string | undefined;
  let bounds: Bounds = new Uint8Array(0);
  return (text: string): Bounds => {
    if (text === last) return bounds;
    last = text;
    bounds = new Uint8Array(text.length + 1);
    for (const { index } of segmenter.segment(text)) bounds[index] = 1;
    bounds[text.length] = 1;
    return bounds;
  };
};
