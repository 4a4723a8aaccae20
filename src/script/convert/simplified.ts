// From Simplified to OpenCC's pivot: OpenCC's phrases, but only where words begin and end (Unicode's segmentation for
// Chinese, by frequency), and our overlay before them. docs/adr/0005-word-boundaries.md gives the scores.

import { CONTEXTS, STAYS_BUT_IN_WORDS, WORDS } from '../data/overlay.ts';
import { type Lexicon, lexiconOf, longestAt, wordsOf } from './lexicon.ts';
import { isInStep, type Step, type Tell } from './line.ts';
import { dictionaryOf } from './opencc.ts';
import { remembering } from './remember.ts';

interface Tables {
  readonly characters: ReadonlyMap<string, string>;
  readonly phrases: Lexicon;
  /** These hold across word boundaries. */
  readonly overlay: Lexicon;
  /** Characters with more than one form, by what the dictionary makes of them in words. */
  readonly ambiguous: ReadonlySet<string>;
  readonly contexts: readonly { readonly pattern: RegExp; readonly to: (character: string) => string }[];
}

let loaded: Tables | undefined;

const load = (): Tables => {
  const dictionary = dictionaryOf('s2t');
  const characters = new Map<string, string>();
  for (const [from, to] of dictionary)
    if (isOneCharacter(from) && !characters.has(from)) characters.set(from, to);
  const byCharacters = (text: string) => [...text].map((one) => characters.get(one) ?? one).join('');
  const overlay = new Map<string, string>();
  for (const words of Object.values(STAYS_BUT_IN_WORDS))
    for (const word of words.split(' ')) overlay.set(word, byCharacters(word));
  for (const character of Object.keys(STAYS_BUT_IN_WORDS)) characters.set(character, character);
  const phrases = decidingPhrases(dictionary, byCharacters);
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
  const ambiguous = new Set(
    [...phrases, ...overlay].flatMap(([from, to]) =>
      [...from].filter(
        (character, index) => [...to][index] !== characters.get(character) && characters.has(character),
      ),
    ),
  );
  return { characters, phrases: lexiconOf(phrases), overlay: lexiconOf(overlay), ambiguous, contexts };
};

/** The phrases that come out otherwise than their characters do, and those that keep such a one from matching in them. */
const decidingPhrases = (
  dictionary: readonly [from: string, to: string][],
  byCharacters: (text: string) => string,
): Map<string, string> => {
  const all = new Map<string, string>();
  for (const [from, to] of dictionary) if (!isOneCharacter(from) && !all.has(from)) all.set(from, to);
  const deciding = new Map([...all].filter(([from, to]) => to !== byCharacters(from)));
  const lexicon = lexiconOf(deciding);
  const hasOneInside = (text: string) => {
    for (let at = 0; at < text.length; at++) if (longestAt(lexicon, text, at) !== undefined) return true;
    return false;
  };
  const guards = [...all].filter(([from]) => !deciding.has(from) && hasOneInside(from));
  return new Map([...deciding, ...guards]);
};

const isOneCharacter = (text: string) => text.length === 1 || (text.length === 2 && [...text].length === 1);

/** A run of Han in which no context decides. */
const convertRun = (
  run: string,
  { characters, phrases, overlay }: Tables,
  note?: (decision: Decision) => void,
  tell?: Tell,
): string => {
  const areWords = wordsOf(run);
  let converted = '';
  for (let at = 0; at < run.length; ) {
    const start = at;
    const byHand = longestAt(overlay, run, start);
    const phrase = byHand ?? longestAt(phrases, run, start, (end) => areWords(start, end));
    const word = phrase ?? String.fromCodePoint(run.codePointAt(start) as number);
    const choice =
      (byHand !== undefined ? overlay : phrases).entries.get(word) ?? characters.get(word) ?? word;
    note?.({ word, choice, rule: byHand === undefined ? 'dictionary' : 'overlay' });
    if (tell && !isInStep(word, choice)) tell(start, word.length, choice);
    converted += choice;
    at += word.length;
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

/** `皇后在里面，余教授在后面` -> `皇后在裏面，余教授在後面`; the three Traditional variants of an article share it. */
export const simplifiedToPivot: Step = remembering((text, tell) => convert(text, undefined, tell));

/** What was chosen where a character has more than one Traditional form, in the pivot's forms. */
export interface Decision {
  readonly word: string;
  readonly choice: string;
  readonly rule: 'dictionary' | 'overlay' | 'context';
}

/** The decisions in a text, in their order. */
export const decisionsFor = (text: string): Decision[] => {
  const found: Decision[] = [];
  convert(text, (decision) => {
    if ([...decision.word].some((character) => loaded?.ambiguous.has(character))) found.push(decision);
  });
  return found;
};

const convert = (text: string, note?: (decision: Decision) => void, tell?: Tell): string => {
  loaded ??= load();
  const tables = loaded;
  const convertPart = (part: string, from: number) =>
    part.replace(/\p{Script=Han}+/gu, (run, start: number) =>
      convertRun(run, tables, note, tell && ((at, ...rest) => tell(from + start + at, ...rest))),
    );
  let converted = '';
  let from = 0;
  for (const [at, to] of decisionsIn(text, tables)) {
    converted += convertPart(text.slice(from, at), from) + to;
    if (tell && !isInStep(text.charAt(at), to)) tell(at, 1, to);
    note?.({ word: text.charAt(at), choice: to, rule: 'context' });
    from = at + 1;
  }
  return converted + convertPart(text.slice(from), from);
};
