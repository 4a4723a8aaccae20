// Taiwan's words for mainland ones.

import { TAIWAN_WORDS } from '../data/taiwan-words.ts';
import { lexiconOf, longestAt, wordsOf } from './lexicon.ts';

const LEXICON = lexiconOf(new Map(Object.entries(TAIWAN_WORDS)));

/** `用戶在網絡社區發布軟件` -> `用戶在網路社區發布軟體`; titles of works and laws in 《》 keep their wording. */
export const taiwanWords = (text: string, note?: (word: string, choice: string) => void): string =>
  text.replace(/《[^》]*》|\p{Script=Han}+/gu, (run) => convertRun(run, note));

const convertRun = (run: string, note?: (word: string, choice: string) => void): string => {
  if (run.startsWith('《')) return run;
  const areWords = wordsOf(run);
  let converted = '';
  for (let at = 0; at < run.length; ) {
    const start = at;
    const word = longestAt(LEXICON, run, start, (end) => areWords(start, end)) ?? run.charAt(start);
    const choice = TAIWAN_WORDS[word] ?? word;
    if (choice !== word) note?.(word, choice);
    converted += choice;
    at += word.length;
  }
  return converted;
};
