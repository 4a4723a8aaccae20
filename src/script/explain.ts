// What each variant decided about an article where more than one answer was possible, and by which rule.

import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { articleIn, type House } from './article.ts';
import { convertText } from './convert/convert.ts';
import { decisionsFor } from './convert/simplified.ts';
import { taiwanWords } from './convert/taiwan.ts';
import { textsOf } from './tree.ts';

export interface Choice {
  /** As it is in the text before this rule: the source, or for what follows the dictionary, what it made of it. */
  readonly word: string;
  readonly choice: string;
  readonly rule: 'dictionary' | 'model' | 'overlay' | 'context' | 'taiwan' | 'glossary' | 'record';
  readonly count: number;
  /** How often such a choice is right, where the model was asked; of several, the least. */
  readonly probability?: number;
}

/** The choices of a variant, those that were made most often first; none where nothing is converted. */
export const choicesIn = (article: Article, variant: Language, house: House): Choice[] => {
  const choices = new Map<string, Choice>();
  const add = (word: string, choice: string, rule: Choice['rule'], probability?: number) => {
    const key = `${word} ${choice} ${rule}`;
    const known = choices.get(key);
    const least =
      probability === undefined ? {} : { probability: Math.min(probability, known?.probability ?? 1) };
    choices.set(key, { word, choice, rule, count: (known?.count ?? 0) + 1, ...least });
  };
  const isConverted = article.naive || article.inLanguage !== variant;
  if (isConverted && variant !== 'zh-Hans') {
    const simplified = articleIn(article, 'zh-Hans');
    // Genuine Traditional goes across, and has nothing to choose but words.
    if (article.naive || article.inLanguage === 'zh-Hans')
      for (const text of textsOf(simplified))
        for (const { word, choice, rule, probability } of decisionsFor(text))
          add(word, regional(choice, variant), rule, probability);
    if (variant === 'zh-Hant-TW')
      for (const text of textsOf(articleIn(article, 'zh-Hant')))
        taiwanWords(text, undefined, (word, choice) => add(word, choice, 'taiwan'));
  }
  articleIn(article, variant, house, (rule) => add(rule.from, rule.to, rule.source));
  return [...choices.values()].toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
};

/** The pivot's forms in a variant's: as genuine Traditional goes across. */
const regional = (choice: string, variant: Language): string =>
  variant === 'zh-Hant-HK'
    ? convertText(choice, 'zh-Hant', variant)
    : convertText(choice, 'zh-Hant-HK', 'zh-Hant');
