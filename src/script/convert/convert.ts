// A text from the language that it is written in to a variant, by the pipeline of its source. Text only, never markup.

import type { Language } from '../../content/language.ts';
import { CLDR_NAMES } from '../data/cldr-names.ts';
import { NAMES } from '../data/names.ts';
import { WORDS } from '../data/wording.ts';
import { hongKongHouse, taiwanHouse } from './house.ts';
import type { Line, Step } from './line.ts';
import { byItself, openccStep } from './opencc.ts';
import { remembered } from './remember.ts';
import { simplifiedToPivot } from './simplified.ts';
import { hongKongToPivot, taiwanToPivot } from './traditional.ts';
import { alsoIn, type Converted, convertAround, type Fixed } from './words/around.ts';
import { finderFor, matcherFor, wordingsOf } from './words/wording.ts';

/** What a text is: a language, or Traditional that was made one-to-one from Simplified (先后, 干部). */
export type Source = Language | 'naive';

// From OpenCC's pivot, and to it.
const toTaiwan: readonly Step[] = [openccStep('t2tw'), taiwanHouse];
const toHongKong: readonly Step[] = [openccStep('t2hk'), hongKongHouse];
const toSimplified: readonly Step[] = [openccStep('t2s')];
const fromSimplified = simplifiedToPivot;
const fromTaiwan = taiwanToPivot;
const fromHongKong = hongKongToPivot;

const FROM_PIVOT: Record<Language, readonly Step[]> = {
  'zh-Hans': toSimplified,
  'zh-Hant': toTaiwan,
  'zh-Hant-TW': toTaiwan,
  'zh-Hant-HK': toHongKong,
};

const SIMPLIFIED: Record<Language, readonly Step[]> = {
  'zh-Hans': [],
  'zh-Hant': [fromSimplified, ...toTaiwan],
  'zh-Hant-TW': [fromSimplified, ...toTaiwan],
  'zh-Hant-HK': [fromSimplified, ...toHongKong],
};

/** Never a round trip through Simplified, but for naive text. An empty row is identity. */
const PIPELINES: Record<Source, Record<Language, readonly Step[]>> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    'zh-Hans': [fromTaiwan, ...toSimplified],
    'zh-Hant': [],
    'zh-Hant-TW': [],
    'zh-Hant-HK': [fromTaiwan, ...toHongKong],
  },
  'zh-Hant-TW': {
    'zh-Hans': [fromTaiwan, ...toSimplified],
    'zh-Hant': [],
    'zh-Hant-TW': [],
    'zh-Hant-HK': [fromTaiwan, ...toHongKong],
  },
  'zh-Hant-HK': {
    'zh-Hans': [fromHongKong, ...toSimplified],
    'zh-Hant': [fromHongKong, ...toTaiwan],
    'zh-Hant-TW': [fromHongKong, ...toTaiwan],
    'zh-Hant-HK': [],
  },
  // Back to clean Simplified, which repairs what a naive conversion broke, then as genuine Simplified.
  naive: {
    'zh-Hans': [fromTaiwan, ...toSimplified],
    'zh-Hant': [fromTaiwan, ...toSimplified, ...SIMPLIFIED['zh-Hant']],
    'zh-Hant-TW': [fromTaiwan, ...toSimplified, ...SIMPLIFIED['zh-Hant-TW']],
    'zh-Hant-HK': [fromTaiwan, ...toSimplified, ...SIMPLIFIED['zh-Hant-HK']],
  },
};

/** OpenCC's pivot in a variant's characters. */
export const fromPivot = (text: string, to: Language): string =>
  FROM_PIVOT[to].reduce((current, step) => step(current), text);

/** A text's characters in those of a variant, with its own words; where the pipeline is empty, the same string comes back. */
const charactersIn = (text: string, from: Source, to: Language): string =>
  PIPELINES[from][to].reduce((current, step) => step(current), text);

/** What stands for a sound in a foreigner's name, and for another word elsewhere: it stays. */
const SOUNDS = /[里于余干范斗谷丑后朴郁岳咸卜松]/u;

/** A foreigner's name, whose characters mean nothing. */
export const ofName = (name: string, to: Language): string =>
  to === 'zh-Hans'
    ? name
    : fromPivot([...name].map((one) => (SOUNDS.test(one) ? one : byItself(one))).join(''), to);

const isUnsure = (name: string): boolean => SOUNDS.test(name);

const HOW = { convert: charactersIn, ofName, isUnsure };

const rowsOf = remembered(() =>
  // Of two rows for one word the first holds: what was reviewed goes before what CLDR says.
  [...wordingsOf(WORDS, false), ...wordingsOf(NAMES, true), ...wordingsOf(CLDR_NAMES, true)],
);

const matcherOf = remembered((from: Language) => matcherFor(rowsOf('all'), from, HOW));

type Find = (text: string) => readonly Fixed[];
const NOTHING: Find = () => [];

/** What finds the words of a source that a variant has others for. */
const finders = remembered((key: string): Find => {
  const [from, to, on] = key.split(' ') as [Source, Language, string];
  const wording = on === 'true';
  if (from === to || (from !== 'zh-Hans' && from !== 'naive' && !wording)) return NOTHING;
  if (from !== 'naive') return finderFor(matcherOf(from), { from, to, wording }, HOW);
  if (to === 'zh-Hans') return NOTHING;
  // Naive text is looked through as the Simplified that it was.
  const find = finderFor(matcherOf('zh-Hans'), { from: 'zh-Hans', to, wording }, HOW);
  return (text) => {
    const simplified = charactersIn(text, 'naive', 'zh-Hans');
    return simplified.length === text.length ? find(simplified) : [];
  };
});

/** Words are the region's own where the text is Simplified, unless the site says otherwise. */
export const hasWording = (from: Source, to: Language): boolean =>
  (from === 'zh-Hans' || from === 'naive') && (to === 'zh-Hant-TW' || to === 'zh-Hant-HK');

export interface How {
  /** Places for which something is decided. */
  readonly fixed?: readonly Fixed[];
  /** Whether the variant's words stand for those of the source. */
  readonly wording?: boolean;
}

/** The places of a text that a variant has words of its own for, between those that are fixed already. */
export const wordsIn = (
  text: string,
  from: Source,
  to: Language,
  { fixed = [], wording = hasWording(from, to) }: How = {},
): readonly Fixed[] => {
  const find = finders(`${from} ${to} ${wording}`);
  return find === NOTHING ? fixed : alsoIn(text, fixed, find);
};

/** A line, with where its parts come out, and what of it is kept. */
export const convertLine = (line: Line, from: Source, to: Language, how: How = {}): Converted =>
  convertAround(line, wordsIn(line.text, from, to, how), PIPELINES[from][to]);

/** Converts a text. */
export const convertText = (text: string, from: Source, to: Language, how: How = {}): string =>
  convertLine({ text, cuts: [] }, from, to, how).line.text;
