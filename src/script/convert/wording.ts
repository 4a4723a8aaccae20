// A region's words for another's: found in the text as it is written, where words begin and end, and fixed in what comes out.

import type { Language } from '../../content/language.ts';
import type { Fixed } from './around.ts';
import { type Lexicon, lexiconOf, longestAt, wordsOf } from './lexicon.ts';
import { inTitles } from './titles.ts';

/** What each region calls a thing; a region that is not there says what Simplified does, in its own forms. */
export interface Wording {
  readonly 'zh-Hans': string;
  readonly 'zh-Hant-TW'?: string | undefined;
  readonly 'zh-Hant-HK'?: string | undefined;
  /** From Simplified only: what it becomes may stand for something else as well. */
  readonly isOneWay: boolean;
  readonly isName: boolean;
}

/** `软件 軟體 -`, one row a line, in the order Simplified, Taiwan, Hong Kong; `-` is as Simplified, `>` one way, `#` a reason. */
export const wordingsOf = (table: string, isName: boolean): Wording[] =>
  table.split('\n').flatMap((line): Wording[] => {
    const [row = ''] = line.split('#');
    const isOneWay = row.trimStart().startsWith('>');
    const [hans, tw, hk] = row.replace('>', '').trim().split(/\s+/);
    const said = (word: string | undefined) => (word === '-' ? undefined : word);
    return hans ? [{ 'zh-Hans': hans, 'zh-Hant-TW': said(tw), 'zh-Hant-HK': said(hk), isOneWay, isName }] : [];
  });

/** What a name goes on with, or begins with, where it is another, longer one (布什 in 布什尔, 特拉斯 in 阿特拉斯). */
const GOES_ON = /[尔爾斯姆夫茨丝絲娅婭娜莎蒂逊遜诺諾]/;
const WENT_ON = /[阿尔爾斯克姆夫茨丝絲娜莎蒂弗罗羅尼诺諾]/;

/** From as many characters on, where words are thought to end does not count: the dictionary for that knows no names. */
const CERTAIN = 3;

const RUN = /[\p{Script=Han}A-Za-z\d·]+/gu;

export interface Conversion {
  readonly from: Language;
  readonly to: Language;
  /** Whether the region's words are wanted; else only the characters of names are what they are. */
  readonly wording: boolean;
  /** By characters and dictionary, in context. */
  readonly convert: (text: string, from: Language, to: Language) => string;
  /** A name's characters, which no word decides. */
  readonly ofName: (name: string, to: Language) => string;
  /** Whether a dictionary might see another word in a name. */
  readonly isUnsure: (name: string) => boolean;
}

/** Finds words of one language that another has others for, and names in whose characters a dictionary sees words. */
export const finderFor = (
  rows: readonly Wording[],
  { from, to, wording, convert, ofName, isUnsure }: Conversion,
): ((text: string) => Fixed[]) | undefined => {
  const words = new Map<string, string>();
  const names = new Set<string>();
  const rules = new Set<string>();
  const said = (row: Wording, language: Language) =>
    (language === 'zh-Hant' ? undefined : row[language]) ??
    (row.isName ? ofName(row['zh-Hans'], language) : convert(row['zh-Hans'], 'zh-Hans', language));
  for (const row of rows) {
    if (from !== 'zh-Hans' && (row.isOneWay || !wording)) continue;
    const word = said(row, from);
    if (words.has(word)) continue;
    const other = wording ? said(row, to) : row.isName ? ofName(word, to) : convert(word, from, to);
    words.set(word, other);
    if (row.isName) names.add(word);
    // What the characters come to anyway is no rule, but keeps a shorter one from matching in it.
    if (other !== convert(word, from, to) || (row.isName && from === 'zh-Hans' && isUnsure(word))) rules.add(word);
  }
  if (rules.size === 0) return undefined;
  const lexicon = lexiconOf(words);
  return (text) =>
    inTitles(text).flatMap(({ at, part }) =>
      [...part.matchAll(RUN)].flatMap(({ 0: run, index }) =>
        foundIn(run, lexicon, names).flatMap(({ start, word }) => {
          const to = lexicon.entries.get(word) as string;
          return rules.has(word) ? [{ at: at + index + start, length: word.length, to }] : [];
        }),
      ),
    );
};

const foundIn = (run: string, lexicon: Lexicon, names: ReadonlySet<string>) => {
  const areWords = wordsOf(run);
  const found: { start: number; word: string }[] = [];
  for (let at = 0; at < run.length; ) {
    const start = at;
    const fits = (end: number) =>
      (end - start >= CERTAIN || areWords(start, end)) &&
      !(
        names.has(run.slice(start, end)) &&
        (GOES_ON.test(run.charAt(end)) || WENT_ON.test(run.charAt(start - 1)))
      );
    const word = longestAt(lexicon, run, start, fits);
    if (word !== undefined) found.push({ start, word });
    at += word?.length ?? 1;
  }
  return found;
};
