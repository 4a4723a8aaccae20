// Taiwan's words for mainland ones.

import { TAIWAN_WORDS } from '../data/taiwan-words.ts';
import { lexiconOf, longestAt, wordsOf } from './lexicon.ts';
import { inParts, isInStep, type Tell } from './line.ts';

const LEXICON = lexiconOf(new Map(Object.entries(TAIWAN_WORDS)));

type Note = (word: string, choice: string) => void;

/** `用戶在網絡社區發布軟件` -> `用戶在網路社區發布軟體`; titles of works and laws in 《》 keep their wording. */
export const taiwanWords = (text: string, tell?: Tell, note?: Note): string =>
  inParts(
    byTitles,
    (part, tellPart) =>
      part.replace(HAN, (run, start: number) =>
        convertRun(run, tellPart && ((at, ...rest) => tellPart(start + at, ...rest)), note),
      ),
    (title) => title,
  )(text, tell);

const HAN = /\p{Script=Han}+/gu;

/** What stands between titles, and at odd places the titles. */
const byTitles = (text: string): string[] => {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', at)) {
    const close = text.indexOf('》', open);
    if (close < 0) break;
    parts.push(text.slice(at, open), text.slice(open, close + 1));
    at = close + 1;
  }
  return [...parts, text.slice(at)];
};

const convertRun = (run: string, tell?: Tell, note?: Note): string => {
  const areWords = wordsOf(run);
  let converted = '';
  for (let at = 0; at < run.length; ) {
    const start = at;
    const word = longestAt(LEXICON, run, start, (end) => areWords(start, end)) ?? run.charAt(start);
    const choice = LEXICON.entries.get(word) ?? word;
    if (choice !== word) note?.(word, choice);
    if (tell && !isInStep(word, choice)) tell(start, word.length, choice);
    converted += choice;
    at += word.length;
  }
  return converted;
};
