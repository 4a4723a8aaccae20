// Features of words: those that Unicode's segmentation sees, and those that the dictionary has.

import type { Lexicon } from '../convert/lexicon.ts';
import { lengthAtEnd, lengthAtStart } from './bounds.ts';
import { mix, NORMAL } from './hash.ts';
import { type Bounds, type Features, own, type Place, shared } from './room.ts';

/** The words that Unicode's segmentation sees: this one, and its neighbours. */
export const addWords = (self: number, text: string, at: number, bounds: Bounds, room: Features) => {
  const startOf = (offset: number) => {
    let start = offset;
    while (start > 0 && bounds[start] === 0) start--;
    return start;
  };
  const endOf = (offset: number) => {
    let end = offset + 1;
    while (end < text.length && bounds[end] === 0) end++;
    return end;
  };
  const hashOf = (seed: number, start: number, end: number) => {
    let hash = seed;
    for (let offset = start; offset < end && offset < start + 6; offset++)
      hash = mix(hash, NORMAL[text.charCodeAt(offset)] as number);
    return hash;
  };
  const start = startOf(at);
  const end = endOf(at);
  const word = hashOf(mix(mix(self, 0x801), at - start), start, end);
  own(room, word);
  own(room, mix(mix(self, 0x802), Math.min(at - start, 3) * 4 + Math.min(end - at, 3)));
  const before = start > 0 ? hashOf(0x803, startOf(start - 1), start) : 0;
  const after = end < text.length ? hashOf(0x804, end, endOf(end)) : 0;
  own(room, mix(self, before));
  own(room, mix(self, after));
  own(room, mix(word, before));
  own(room, mix(word, after));
};

/** The longest word of the dictionary that covers the place wherever words begin, and the longest that says otherwise. */
export const addCovering = (
  self: number,
  { text, at, forms }: Place,
  bounds: Bounds,
  words: Lexicon,
  room: Features,
) => {
  let first = -1;
  let firstKind = 0;
  let firstStart = 0;
  let firstEnd = 0;
  let second = -1;
  let secondKind = 0;
  for (let start = Math.max(0, at - 4); start <= at; start++) {
    let end = start;
    for (
      let node = words.root.next.get(text.charCodeAt(end));
      node;
      node = node.next.get(text.charCodeAt(end))
    ) {
      end++;
      if (node.phrase === undefined || end <= at) continue;
      const index = forms.indexOf((words.entries.get(node.phrase) as string).charAt(at - start));
      if (index < 0) continue;
      const kind = Math.min(end - start, 5) * 4 + (bounds[start] as number) * 2 + (bounds[end] as number);
      if (first < 0 || kind > firstKind) {
        if (index !== first) {
          second = first;
          secondKind = firstKind;
        }
        first = index;
        firstKind = kind;
        firstStart = start;
        firstEnd = end;
      } else if (index !== first && kind > secondKind) {
        second = index;
        secondKind = kind;
      }
    }
  }
  room.covering = first;
  if (first < 0) return;
  own(room, mix(mix(self, 0x901), first * 64 + firstKind));
  shared(room, first, mix(0x902, firstKind));
  shared(room, first, mix(mix(0x903, firstKind), secondKind));
  const apart = cutsOf(text, at, firstStart, firstEnd);
  own(room, mix(mix(self, 0x905), first * 256 + apart));
  shared(room, first, mix(mix(0x906, firstKind), apart));
  shared(room, first, mix(0x907, apart));
  if (second >= 0) shared(room, second, mix(mix(0x904, firstKind), secondKind));
};

/** How far from the place words are looked for where the covering word is taken apart. */
const REACH = 4;

/** Whether the covering word could be two words' end and beginning (打折|叠加): how long these are, if it is cut beside the place. */
const cutsOf = (text: string, at: number, start: number, end: number): number => {
  const cut = (point: number) =>
    lengthAtEnd(text.slice(Math.max(0, point - REACH), point)) * 4 +
    lengthAtStart(text.slice(point, point + REACH));
  return (at > start ? cut(at) : 0) * 16 + (at + 1 < end ? cut(at + 1) : 0);
};
