// A region's words for another's: found in the text as it is written, where words begin and end, and fixed in what comes out.

import type { Language } from '../../../content/language.ts';
import { type Lexicon, lexiconOf, longestAt, wordsOf } from '../lexicon.ts';
import type { Fixed } from './around.ts';
import { titlesIn } from './titles.ts';

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
    return hans
      ? [{ 'zh-Hans': hans, 'zh-Hant-TW': said(tw), 'zh-Hant-HK': said(hk), isOneWay, isName }]
      : [];
  });

/** What a name goes on with, or begins with, where it is another, longer one (布什 in 布什尔, 特拉斯 in 阿特拉斯). */
const GOES_ON = /[尔爾斯姆夫茨丝絲娅婭娜莎蒂逊遜诺諾]/;
const WENT_ON = /[阿尔爾斯克姆夫茨丝絲娜莎蒂弗罗羅尼诺諾]/;

/** 里 behind a thing is its inside (余额里约有三成), unless what stands there only leads to a place (在里约). */
const INSIDE = /^里.$/;
const LEADS = /[^\p{Script=Han}]|[在到从從赴抵往返离離向对對和与與及的是由自给給让讓飞飛去来來经經]/u;

/** From as many characters on, where words are thought to end does not count: the dictionary for that knows no names. */
const CERTAIN = 3;

export interface Conversion {
  /** By characters and dictionary, in context. */
  readonly convert: (text: string, from: Language, to: Language) => string;
  /** A name's characters, which no word decides. */
  readonly ofName: (name: string, to: Language) => string;
  /** Whether a dictionary might see another word in a name. */
  readonly isUnsure: (name: string) => boolean;
}

interface Match {
  readonly at: number;
  readonly row: Wording;
}

/** What a language calls what a row is about. */
const said = (row: Wording, language: Language, { convert, ofName }: Conversion): string =>
  (language === 'zh-Hant' ? undefined : row[language]) ??
  (row.isName ? ofName(row['zh-Hans'], language) : convert(row['zh-Hans'], 'zh-Hans', language));

const LINES = 512;

/** The rows whose words a text has, where a word may begin and end; the variants of a line share it. */
export const matcherFor = (rows: readonly Wording[], from: Language, how: Conversion) => {
  const byWord = new Map<string, Wording>();
  for (const row of rows)
    if (from === 'zh-Hans' || !row.isOneWay) {
      const word = said(row, from, how);
      if (!byWord.has(word)) byWord.set(word, row);
    }
  const lexicon = lexiconOf(new Map([...byWord.keys()].map((word) => [word, word])));
  const known = new Map<string, readonly Match[]>();
  return (text: string): readonly Match[] => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= LINES) known.clear();
      found = matchesIn(text, lexicon, byWord);
      known.set(text, found);
    }
    return found;
  };
};

const matchesIn = (text: string, lexicon: Lexicon, rows: ReadonlyMap<string, Wording>): readonly Match[] => {
  const found: Match[] = [];
  let isInTitle: ReturnType<typeof titlesIn> | undefined;
  let areWords: ReturnType<typeof wordsOf> | undefined;
  const fits = (start: number, end: number): boolean => {
    const word = text.slice(start, end);
    isInTitle ??= titlesIn(text);
    if (isInTitle(start)) return false;
    if (rows.get(word)?.isName && (GOES_ON.test(text.charAt(end)) || WENT_ON.test(text.charAt(start - 1))))
      return false;
    if (INSIDE.test(word) && start > 0 && !LEADS.test(text.charAt(start - 1))) return false;
    if (end - start >= CERTAIN) return true;
    areWords ??= wordsOf(text);
    return areWords(start, end);
  };
  for (let at = 0; at < text.length; ) {
    const start = at;
    const word = longestAt(lexicon, text, start, (end) => fits(start, end));
    if (word !== undefined) found.push({ at: start, row: rows.get(word) as Wording });
    at += word?.length ?? 1;
  }
  return found;
};

/**
 * Finds words of one language that another has others for; without `wording` only names, in whose characters a dictionary sees
 * words.
 */
export const finderFor = (
  match: (text: string) => readonly Match[],
  { from, to, wording }: { readonly from: Language; readonly to: Language; readonly wording: boolean },
  how: Conversion,
): ((text: string) => readonly Fixed[]) => {
  /** What comes of a row; nothing where its characters come to the same, and it only keeps a shorter one from matching. */
  const decisions = new Map<Wording, { readonly length: number; readonly to: string } | undefined>();
  const decide = (row: Wording) => {
    if (!decisions.has(row)) {
      const word = said(row, from, how);
      const plain = how.convert(word, from, to);
      const isSound = row.isName && from === 'zh-Hans' && how.isUnsure(word);
      const other = wording ? said(row, to, how) : isSound ? how.ofName(word, to) : plain;
      decisions.set(row, other !== plain || isSound ? { length: word.length, to: other } : undefined);
    }
    return decisions.get(row);
  };
  return (text) => {
    const found: Fixed[] = [];
    for (const { at, row } of match(text)) {
      const decision = decide(row);
      if (decision) found.push({ at, ...decision });
    }
    return found;
  };
};
