// A text from the language that it is written in to a variant, by the pipeline of its source. Text only, never markup.

import type { Language } from '../../content/language.ts';
import { hongKongHouse, taiwanHouse } from './house.ts';
import { type Line, type Step, through } from './line.ts';
import { openccStep } from './opencc.ts';
import { simplifiedToPivot } from './simplified.ts';
import { taiwanWords } from './taiwan.ts';
import { hongKongToPivot, taiwanToPivot } from './traditional.ts';

/** What a text is: a language, or Traditional that was made one-to-one from Simplified (先后, 干部). */
export type Source = Language | 'naive';

// From OpenCC's pivot, and to it.
const toTaiwan: readonly Step[] = [openccStep('t2tw'), taiwanHouse];
const toHongKong: readonly Step[] = [openccStep('t2hk'), hongKongHouse];
const toSimplified: readonly Step[] = [openccStep('t2s')];
const fromSimplified = simplifiedToPivot;
const fromTaiwan = taiwanToPivot;
const fromHongKong = hongKongToPivot;

const SIMPLIFIED: Record<Language, readonly Step[]> = {
  'zh-Hans': [],
  'zh-Hant': [fromSimplified, ...toTaiwan],
  'zh-Hant-TW': [fromSimplified, ...toTaiwan, taiwanWords],
  'zh-Hant-HK': [fromSimplified, ...toHongKong],
};

/** Never a round trip through Simplified, but for naive text. An empty row is identity. */
const PIPELINES: Record<Source, Record<Language, readonly Step[]>> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': {
    'zh-Hans': [fromTaiwan, ...toSimplified],
    'zh-Hant': [],
    'zh-Hant-TW': [taiwanWords],
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
    'zh-Hant-TW': [fromHongKong, ...toTaiwan, taiwanWords],
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

/** Converts a text; where the pipeline is empty, the same string comes back. */
export const convertText = (text: string, from: Source, to: Language): string =>
  PIPELINES[from][to].reduce((current, step) => step(current), text);

/** A line, with where its parts come out. */
export const convertLine = (line: Line, from: Source, to: Language): Line =>
  PIPELINES[from][to].reduce(through, line);
