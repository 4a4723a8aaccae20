// From Simplified to OpenCC's pivot: OpenCC's phrases, but only where words begin and end (Unicode's segmentation for
// Chinese, by frequency), and our overlay before them. docs/adr/0005-word-boundaries.md gives the scores.

import { type Lexicon, lexiconOf, longestAt, wordsOf } from './lexicon.ts';
import { dictionaryOf } from './opencc.ts';
import { CONTEXTS, STAYS_BUT_IN_WORDS, WORDS } from './overlay.ts';

interface Tables {
  readonly characters: ReadonlyMap<string, string>;
  readonly phrases: Lexicon;
  /** These hold across word boundaries. */
  readonly overlay: Lexicon;
  readonly contexts: readonly { readonly pattern: RegExp; readonly to: (character: string) => string }[];
}

let loaded: Tables | undefined;

const load = (): Tables => {
  const characters = new Map<string, string>();
  const phrases = new Map<string, string>();
  for (const [from, to] of dictionaryOf('s2t')) {
    const table = isOneCharacter(from) ? characters : phrases;
    if (!table.has(from)) table.set(from, to);
  }
  const overlay = new Map<string, string>();
  for (const [character, words] of Object.entries(STAYS_BUT_IN_WORDS)) {
    for (const word of words.split(' '))
      overlay.set(word, phrases.get(word) ?? [...word].map((one) => characters.get(one) ?? one).join(''));
    characters.set(character, character);
  }
  for (const { words } of WORDS)
    for (const pair of words.split(' ')) {
      const [from = '', to = ''] = pair.split('=');
      overlay.set(from, to);
    }
  const contexts = CONTEXTS.map(({ characters: any, before, after, to }) => ({
    // The character first, as it is rare, and only then what stands before it.
    pattern: new RegExp(`[${any}]${before && `(?<=(?:${before})[${any}])`}(?=${after})`, 'gmu'),
    to,
  }));
  return { characters, phrases: lexiconOf(phrases), overlay: lexiconOf(overlay), contexts };
};

const isOneCharacter = (text: string) => text.length === 1 || (text.length === 2 && [...text].length === 1);

/** A run of Han in which no context decides. */
const convertRun = (run: string, { characters, phrases, overlay }: Tables): string => {
  const areWords = wordsOf(run);
  let converted = '';
  for (let at = 0; at < run.length; ) {
    const start = at;
    const byHand = longestAt(overlay, run, start);
    const phrase = byHand ?? longestAt(phrases, run, start, (end) => areWords(start, end));
    if (phrase !== undefined) {
      converted += (byHand === undefined ? phrases : overlay).entries.get(phrase);
      at += phrase.length;
      continue;
    }
    const character = String.fromCodePoint(run.codePointAt(start) as number);
    converted += characters.get(character) ?? character;
    at += character.length;
  }
  return converted;
};

/** The offsets in a text where a context decides, in order, with what it decides. */
const decisionsIn = (text: string, { contexts }: Tables): [at: number, to: string][] => {
  const found = new Map<number, string>();
  for (const { pattern, to } of contexts)
    for (const match of text.matchAll(pattern))
      if (!found.has(match.index)) found.set(match.index, to(match[0].charAt(0)));
  return [...found].sort(([a], [b]) => a - b);
};

/** `皇后在里面，余教授在后面` -> `皇后在裏面，余教授在後面` */
export const simplifiedToPivot = (text: string): string => {
  loaded ??= load();
  const tables = loaded;
  const convert = (part: string) => part.replace(/\p{Script=Han}+/gu, (run) => convertRun(run, tables));
  let converted = '';
  let from = 0;
  for (const [at, to] of decisionsIn(text, tables)) {
    converted += convert(text.slice(from, at)) + to;
    from = at + 1;
  }
  return converted + convert(text.slice(from));
};
