// What a place in Simplified text is known by: hashes of the characters around it and of what the dictionary says there.
// Trainer and build share this file; another feature is another version of the weights (weights-file.ts).

import type { Lexicon } from '../convert/lexicon.ts';
import { SURNAMES } from '../data/surname-forms.ts';
import { mix, NORMAL, OUTSIDE, SORT } from './hash.ts';
import { type Cuts, type Features, own, type Place, shared } from './room.ts';
import { addCovering, addWords } from './words.ts';

const REACH = 6;
const HAN = 0x3400;

const around = new Int32Array(2 * REACH + 1);

/** The features of a place, into `room`. */
export const featuresOf = (place: Place, cuts: Cuts, words: Lexicon, room: Features): void => {
  const { text, at, forms, choice } = place;
  for (let offset = -REACH; offset <= REACH; offset++) {
    const near = at + offset;
    around[offset + REACH] =
      near < 0 || near >= text.length ? OUTSIDE : (NORMAL[text.charCodeAt(near)] as number);
  }
  const self = mix(0x2545f491, code(0));
  room.ownCount = 0;
  room.sharedCount = 0;
  room.own[room.ownCount++] = self;
  addRuns(self, room);
  addSorts(self, text, at, room);
  addWords(self, text, at, cuts, room);
  const length = Math.min(place.length, 4);
  const voted = mix(mix(self, 0x401), choice);
  own(room, voted);
  own(room, mix(voted, length));
  own(room, mix(mix(voted, 0x402), code(-1)));
  own(room, mix(mix(voted, 0x403), code(1)));
  shared(room, choice, 0x501);
  shared(room, choice, mix(0x502, length));
  shared(room, choice, mix(mix(0x503, length), Math.min(place.offset, 3)));
  addCovering(self, place, cuts, words, room);
  const surname = SURNAMES.get(text.charAt(at));
  const form = surname === undefined ? -1 : forms.indexOf(surname);
  if (form >= 0) addSurname(form, room);
};

const code = (offset: number): number => around[offset + REACH] as number;

/** Runs of up to five characters within three places, and what stands anywhere near. */
const addRuns = (self: number, room: Features) => {
  for (let start = -3; start <= 3; start++) {
    let hash = mix(self, start + 0x100);
    for (let end = start; end <= 3 && end < start + 5; end++) {
      hash = mix(hash, code(end));
      if (start !== 0 || end !== 0) own(room, hash);
    }
  }
  own(room, mix(mix(mix(self, 0x201), code(3)), code(4)));
  own(room, mix(mix(mix(self, 0x202), code(-4)), code(-3)));
  for (let distance = 1; distance <= REACH; distance++) {
    if (code(-distance) >= HAN) own(room, mix(mix(self, 0x301), code(-distance)));
    if (code(distance) >= HAN) own(room, mix(mix(self, 0x302), code(distance)));
  }
};

/** The sorts of the neighbours, with one another and with the characters on the other side. */
const addSorts = (self: number, text: string, at: number, room: Features) => {
  const sort = (offset: number) => SORT[text.charCodeAt(at + offset)] ?? 5;
  const before = mix(mix(self, 0x701), sort(-1));
  own(room, mix(before, sort(1)));
  own(room, mix(mix(before, 0x702), code(1)));
  own(room, mix(mix(mix(before, 0x703), code(1)), code(2)));
  own(room, mix(mix(before, 0x704), sort(1) * 8 + sort(2)));
  own(room, mix(mix(before, 0x705), sort(-2) * 8 + sort(1)));
};

const addSurname = (form: number, room: Features) => {
  const add = (hash: number) => shared(room, form, hash);
  add(mix(0x601, code(1)));
  add(mix(mix(0x602, code(1)), code(2)));
  add(mix(0x603, code(2)));
  add(mix(mix(0x604, code(2)), code(3)));
  add(mix(mix(0x605, code(3)), code(4)));
  add(mix(0x606, code(-1)));
  add(mix(mix(0x607, code(-2)), code(-1)));
  add(mix(mix(0x608, code(-1)), code(3)));
  add(mix(mix(0x609, code(-1)), code(2)));
  add(mix(mix(mix(0x60a, code(-1)), code(1)), code(2)));
  add(mix(mix(mix(0x60b, code(1)), code(2)), code(3)));
};
