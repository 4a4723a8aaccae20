// Features of words: those that the text is likeliest to be cut into, and those that the dictionary has.

import type { Lexicon } from '../convert/lexicon.ts';
import { mix, NORMAL } from './hash.ts';
import { type Cuts, type Features, own, type Place, shared } from './room.ts';

/** The words that a text is likeliest to be cut into: this one, and its neighbours. */
export const addWords = (
  self: number,
  text: string,
  at: number,
  { bounds, levels }: Cuts,
  room: Features,
) => {
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
  own(room, mix(mix(self, 0x806), (levels[at] as number) * 4 + (levels[at + 1] as number)));
  own(room, mix(mix(mix(self, 0x807), before), after));
};

/** The longest word of the dictionary that covers the place wherever words begin, and the longest that says otherwise. */
export const addCovering = (
  self: number,
  { text, at, forms }: Place,
  { levels }: Cuts,
  words: Lexicon,
  room: Features,
) => {
  let first = -1;
  let firstKind = 0;
  let firstRank = -1;
  let second = -1;
  let secondKind = 0;
  let secondRank = -1;
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
      const kind = Math.min(end - start, 5) * 16 + (levels[start] as number) * 4 + (levels[end] as number);
      // What is surely no word here comes after all that may be one.
      const rank = Math.min(levels[start] as number, levels[end] as number) * 100 + kind;
      if (rank > firstRank) {
        if (index !== first) {
          second = first;
          secondKind = firstKind;
          secondRank = firstRank;
        }
        first = index;
        firstKind = kind;
        firstRank = rank;
      } else if (index !== first && rank > secondRank) {
        second = index;
        secondKind = kind;
        secondRank = rank;
      }
    }
  }
  room.covering = first;
  if (first < 0) return;
  own(room, mix(mix(self, 0x901), first * 128 + firstKind));
  shared(room, first, mix(0x902, firstKind));
  shared(room, first, mix(mix(0x903, firstKind), secondKind));
  if (second < 0) return;
  shared(room, second, mix(mix(0x904, firstKind), secondKind));
  own(room, mix(mix(mix(self, 0x905), first * 128 + firstKind), second * 128 + secondKind));
};
