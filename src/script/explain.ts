// What each variant decided about an article where more than one answer was possible, and by which rule.

import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { articleIn } from './article.ts';
import { convertText, hasWording, wordsIn } from './convert/convert.ts';
import { decisionsFor } from './convert/simplified.ts';
import type { House } from './hand/in-variant.ts';
import { textsOf } from './tree.ts';

export interface Choice {
  /** As it is in the text before this rule: the source, or for what follows the dictionary, what it made of it. */
  readonly word: string;
  readonly choice: string;
  readonly rule: 'dictionary' | 'overlay' | 'context' | 'wording' | 'glossary' | 'record';
  readonly count: number;
}

/** The choices of a variant, those that were made most often first; none where nothing is converted. */
export const choicesIn = (article: Article, variant: Language, house: House): Choice[] => {
  const choices = new Map<string, Choice>();
  const add = (word: string, choice: string, rule: Choice['rule']) => {
    const key = `${word} ${choice} ${rule}`;
    choices.set(key, { word, choice, rule, count: (choices.get(key)?.count ?? 0) + 1 });
  };
  const isConverted = article.naive || article.inLanguage !== variant;
  if (isConverted && variant !== 'zh-Hans') {
    const simplified = articleIn(article, 'zh-Hans');
    // Genuine Traditional goes across, and has nothing to choose but words.
    if (article.naive || article.inLanguage === 'zh-Hans')
      for (const text of textsOf(simplified))
        for (const { word, choice, rule } of decisionsFor(text)) add(word, regional(choice, variant), rule);
  }
  const source = article.naive ? 'naive' : article.inLanguage;
  const wording = house.wording?.[variant] ?? hasWording(source, variant);
  if (isConverted)
    for (const text of textsOf(article))
      for (const { at, length, to } of wordsIn(text, source, variant, { wording }))
        add(text.slice(at, at + length), to, 'wording');
  articleIn(article, variant, house, (rule) => add(rule.from, rule.to, rule.source));
  return [...choices.values()].toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
};

/** The pivot's forms in a variant's: as genuine Traditional goes across. */
const regional = (choice: string, variant: Language): string =>
  variant === 'zh-Hant-HK'
    ? convertText(choice, 'zh-Hant', variant)
    : convertText(choice, 'zh-Hant-HK', 'zh-Hant');
