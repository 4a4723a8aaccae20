// The dictionary's words that have a character which the model decides: what it weighs, right or wrong in a place.

import { type Lexicon, lexiconOf } from './lexicon.ts';
import { dictionaryOf } from './opencc.ts';

export const dictionaryWords = (isDecided: (character: string) => boolean): Lexicon => {
  const words = new Map<string, string>();
  for (const [from, to] of dictionaryOf('s2t'))
    if (from.length > 1 && from.length === to.length && !words.has(from) && hasOne(from, isDecided))
      words.set(from, to);
  return lexiconOf(words);
};

const hasOne = (text: string, is: (character: string) => boolean): boolean => {
  for (const character of text) if (is(character)) return true;
  return false;
};
