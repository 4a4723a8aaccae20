// Words of articles and of rules in one script, so that they can be compared whatever either is written in.

import type { Comparison } from '../content/channels/match.ts';
import type { Language } from '../content/language.ts';
import { convertText, type Source } from './convert/convert.ts';
import { remembered } from './convert/remember.ts';
import { scriptOf } from './evidence.ts';

/** Case, width and spaces are no difference. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const REGIONS: readonly Language[] = ['zh-Hant-TW', 'zh-Hant-HK'];

/** Characters alone: a region's words stay. */
const simplified = (text: string, from: Source): string =>
  folded(from === 'zh-Hans' ? text : convertText(text, from, 'zh-Hans', { wording: false }));

/** What Taiwan and Hong Kong call it, and what it is called elsewhere where it is their word: 特朗普 is 川普 in Taiwan's articles. */
const abroad = (word: string): string[] =>
  REGIONS.map((region) => simplified(convertText(word, 'zh-Hans', region, { wording: true }), region));
const fromAbroad = (word: string): string[] =>
  REGIONS.map((region) => {
    const theirs = convertText(word, 'zh-Hans', region, { wording: false });
    return folded(convertText(theirs, region, 'zh-Hans', { wording: true }));
  });

/** A rule says no language: what its characters don't tell is taken for either script. */
const formsOf = (text: string): readonly string[] => {
  const script = scriptOf(text);
  const plain = (script ? [script] : (['zh-Hans', 'zh-Hant'] as const)).map((from) => simplified(text, from));
  const words = [...new Set([...plain, ...plain.flatMap(fromAbroad)])];
  return [...new Set([...words, ...words.flatMap(abroad)])];
};

/** Remembers what it converted: keywords come again and again. */
export const inOneScript = (): Comparison => {
  const of = remembered((source: Source) => remembered((text: string) => simplified(text, source)));
  return {
    ofArticle: (text, { inLanguage, naive }) => of(naive ? 'naive' : (inLanguage as Language))(text),
    ofRule: formsOf,
  };
};
