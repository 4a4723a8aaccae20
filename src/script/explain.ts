// What each variant decided about an article where more than one answer was possible, and by which rule.

import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { articleIn } from './article.ts';
import { hasWording, wordsIn } from './convert/convert.ts';
import { type Decision, decisionsFor } from './convert/simplified.ts';
import { fieldsOf, OF_PERSONS } from './fields.ts';
import type { House } from './hand/in-variant.ts';
import { regional } from './regional.ts';

/** A place in a text of the article, and how certain the choice is there. */
export interface Place extends Pick<Choice, 'probability' | 'near'> {
  /** The place of the text among those of the article. */
  readonly order: number;
  readonly field: string;
  readonly text: string;
  readonly at: number;
}

export interface Choice {
  /** As it is in the text before this rule: the source, or for what follows the dictionary, what it made of it. */
  readonly word: string;
  readonly choice: string;
  readonly rule: 'dictionary' | 'model' | 'overlay' | 'context' | 'wording' | 'glossary' | 'record';
  readonly count: number;
  /** How often such a choice is right, where the model was asked; of several, the least. */
  readonly probability?: number;
  /** Where the dictionary or what was learned decided it, in the text as Simplified. */
  readonly places: readonly Place[];
  /** What was near then, with its probability: the nearest first. */
  readonly near?: readonly { readonly choice: string; readonly probability: number }[];
}

/** What is less probable is not near. */
const NEAR = 0.001;

/** The choices of a variant, those that were made most often first; none where nothing is converted. */
export const choicesIn = (article: Article, variant: Language, house: House): Choice[] => {
  const choices = new Map<string, Choice>();
  const add = (
    word: string,
    choice: string,
    rule: Choice['rule'],
    odds: Pick<Choice, 'probability' | 'near'> = {},
    place?: Omit<Place, 'probability' | 'near'>,
  ) => {
    const key = `${word} ${choice} ${rule}`;
    const known = choices.get(key);
    const isLess = (odds.probability ?? 1) < (known?.probability ?? 1);
    const least = known && !isLess ? { ...odds, ...known } : { ...known, ...odds };
    const places = [...(known?.places ?? []), ...(place ? [{ ...place, ...odds }] : [])];
    choices.set(key, { ...least, word, choice, rule, count: (known?.count ?? 0) + 1, places });
  };
  const isConverted = article.naive || article.inLanguage !== variant;
  if (isConverted && variant !== 'zh-Hans') {
    const simplified = articleIn(article, 'zh-Hans');
    // Genuine Traditional goes across, and has nothing to choose but words.
    if (article.naive || article.inLanguage === 'zh-Hans')
      for (const [order, { field, text }] of wordsOf(simplified).entries())
        for (const { at, word, choice, rule, probability, alternatives } of decisionsFor(text)) {
          const odds = oddsOf(probability, alternatives, variant);
          add(word, regional(choice, variant), rule, odds, { order, field, text, at });
        }
  }
  const source = article.naive ? 'naive' : article.inLanguage;
  const wording = house.wording?.[variant] ?? hasWording(source, variant);
  if (isConverted)
    for (const { text } of wordsOf(article))
      for (const { at, length, to } of wordsIn(text, source, variant, { wording }))
        add(text.slice(at, at + length), to, 'wording');
  articleIn(article, variant, house, (rule) => add(rule.from, rule.to, rule.source));
  return [...choices.values()].toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
};

/** Its texts, but for by-lines: names are decided as names. */
const wordsOf = (article: Article) => fieldsOf(article).filter(({ field }) => !OF_PERSONS.test(field));

const oddsOf = (
  probability: number | undefined,
  alternatives: Decision['alternatives'] = [],
  variant: Language,
): Pick<Choice, 'probability' | 'near'> => {
  if (probability === undefined) return {};
  const near = alternatives
    .filter(([, share]) => share >= NEAR)
    .map(([choice, share]) => ({ choice: regional(choice, variant), probability: share }));
  return near.length > 0 ? { probability, near } : { probability };
};
