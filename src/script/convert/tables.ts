// The dictionary and an overlay as the conversion from Simplified looks things up in them.

import { CONTEXTS, type ContextRule, STAYS_BUT_IN_WORDS, WORDS } from '../data/overlay.ts';
import { type Lexicon, lexiconOf, longestAt } from './lexicon.ts';
import { dictionaryOf } from './opencc.ts';

export interface Tables {
  readonly characters: ReadonlyMap<string, string>;
  readonly phrases: Lexicon;
  /** These hold across word boundaries. */
  readonly overlay: Lexicon;
  /** Characters with more than one form, by what the dictionary makes of them in words. */
  readonly ambiguous: ReadonlySet<string>;
  readonly contexts: readonly { readonly pattern: RegExp; readonly to: (character: string) => string }[];
}

/** What goes before the dictionary. */
export interface Overlay {
  readonly stays: Readonly<Record<string, string>>;
  readonly words: readonly { readonly words: string }[];
  readonly contexts: readonly ContextRule[];
}

export const OVERLAY: Overlay = { stays: STAYS_BUT_IN_WORDS, words: WORDS, contexts: CONTEXTS };

export const tablesOf = ({ stays, words: byHand, contexts: rules }: Overlay): Tables => {
  const dictionary = dictionaryOf('s2t');
  const characters = new Map<string, string>();
  for (const [from, to] of dictionary)
    if (isOneCharacter(from) && !characters.has(from)) characters.set(from, to);
  const byCharacters = (text: string) => {
    let converted = '';
    for (const one of text) converted += characters.get(one) ?? one;
    return converted;
  };
  const overlay = new Map<string, string>();
  for (const words of Object.values(stays))
    for (const word of words.split(' ')) overlay.set(word, byCharacters(word));
  for (const character of Object.keys(stays)) characters.set(character, character);
  const phrases = decidingPhrases(dictionary, byCharacters);
  for (const { words } of byHand)
    for (const pair of words.split(' ')) {
      const [from = '', to = ''] = pair.split('=');
      overlay.set(from, to);
    }
  const contexts = rules.map(({ characters: any, before, after, to }) => ({
    // The character first, as it is rare, and only then what stands before it.
    pattern: new RegExp(`[${any}]${before && `(?<=(?:${before})[${any}])`}(?=${after})`, 'gmu'),
    to,
  }));
  const ambiguous = new Set(
    [...phrases, ...overlay].flatMap(([from, to]) => {
      const forms = [...to];
      return [...from].filter((one, index) => forms[index] !== (characters.get(one) ?? one));
    }),
  );
  return { characters, phrases: lexiconOf(phrases), overlay: lexiconOf(overlay), ambiguous, contexts };
};

/** The phrases that come out otherwise than their characters do, and those that keep such a one from matching in them. */
const decidingPhrases = (
  dictionary: ReturnType<typeof dictionaryOf>,
  byCharacters: (text: string) => string,
): Map<string, string> => {
  const deciding = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [from, to] of dictionary)
    if (!isOneCharacter(from) && !deciding.has(from) && !others.has(from))
      (to === byCharacters(from) ? others : deciding).set(from, to);
  const lexicon = lexiconOf(deciding);
  const begins = new Uint8Array(0x10000);
  for (const from of deciding.keys()) begins[from.charCodeAt(0)] = 1;
  const hasOneInside = (text: string) => {
    for (let at = 0; at < text.length; at++)
      if (begins[text.charCodeAt(at)] === 1 && longestAt(lexicon, text, at) !== undefined) return true;
    return false;
  };
  for (const [from, to] of others) if (hasOneInside(from)) deciding.set(from, to);
  return deciding;
};

export const isOneCharacter = (text: string) =>
  text.length === 1 || (text.length === 2 && [...text].length === 1);
