// A text from the language that it is written in to a variant, by the pipeline of its source. Text only, never markup.

import type { Language } from '../content/language.ts';
import { newspaperForms } from './hong-kong.ts';
import { convertBySteps, type Step } from './opencc.ts';

/** What a text is: a language, or Traditional that was made one-to-one from Simplified (先后, 干部). */
export type Source = Language | 'naive';

const FROM_SIMPLIFIED: Record<Language, readonly Step[]> = {
  'zh-Hans': [],
  'zh-Hant': ['s2t', 't2tw'],
  'zh-Hant-TW': ['s2t', 't2tw'],
  'zh-Hant-HK': ['s2t', 't2hk'],
};

const FROM_TAIWAN: Record<Language, readonly Step[]> = {
  'zh-Hans': ['tw2t', 't2s'],
  'zh-Hant': [],
  'zh-Hant-TW': [],
  'zh-Hant-HK': ['tw2t', 't2hk'],
};

const FROM_HONG_KONG: Record<Language, readonly Step[]> = {
  'zh-Hans': ['hk2t', 't2s'],
  'zh-Hant': ['hk2t', 't2tw'],
  'zh-Hant-TW': ['hk2t', 't2tw'],
  'zh-Hant-HK': [],
};

/** Back to clean Simplified, which repairs what a naive conversion broke, then as genuine Simplified. */
const naive = (to: Language): readonly Step[] => ['tw2t', 't2s', ...FROM_SIMPLIFIED[to]];

/** Never a round trip through Simplified, but for naive text. An empty row is identity. */
const PIPELINES: Record<Source, Record<Language, readonly Step[]>> = {
  'zh-Hans': FROM_SIMPLIFIED,
  'zh-Hant': FROM_TAIWAN,
  'zh-Hant-TW': FROM_TAIWAN,
  'zh-Hant-HK': FROM_HONG_KONG,
  naive: {
    'zh-Hans': naive('zh-Hans'),
    'zh-Hant': naive('zh-Hant'),
    'zh-Hant-TW': naive('zh-Hant-TW'),
    'zh-Hant-HK': naive('zh-Hant-HK'),
  },
};

/** Converts a text; where the pipeline is empty, the same string comes back. */
export const convertText = (text: string, from: Source, to: Language): string => {
  const steps = PIPELINES[from][to];
  const converted = convertBySteps(text, steps);
  return to === 'zh-Hant-HK' && steps.length > 0 ? newspaperForms(converted) : converted;
};
