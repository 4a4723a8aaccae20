// The decisions about an article that are too doubtful to be made without a word: questions for its editor.

import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { articleIn } from './article.ts';
import { certain as certainOfModel, decisionsFor } from './convert/simplified.ts';
import { fieldsOf } from './fields.ts';
import { regional } from './regional.ts';

export interface Doubt {
  /** As in `fieldsOf`: `headline`, `author[0].name`, `body[3]`. */
  readonly field: string;
  /** The field's text in Simplified, and where in it the word is, in UTF-16 units. */
  readonly text: string;
  readonly at: number;
  readonly word: string;
  /** What the word may become in the variant, with the probability of each; what is published comes first. */
  readonly choices: readonly { readonly choice: string; readonly probability: number }[];
}

/** By-lines and credits are decided as names (src/script/names), not by the model. */
const OF_PERSONS = /^(author|editor)\[|^translator$|\.credit$/;

/**
 * The doubtful decisions in the order of the article; none where nothing is converted from Simplified. What a glossary or
 * a record decides afterwards is not known here.
 */
export const doubtsIn = (article: Article, variant: Language, certain = certainOfModel()): Doubt[] => {
  if (variant === 'zh-Hans' || !(article.naive || article.inLanguage === 'zh-Hans')) return [];
  const fields = fieldsOf(articleIn(article, 'zh-Hans')).filter(({ field }) => !OF_PERSONS.test(field));
  return fields.flatMap(({ field, text }) =>
    decisionsFor(text).flatMap(({ at, word, choice, probability = 1, alternatives = [] }) =>
      probability >= certain
        ? []
        : [{ field, text, at, word, choices: choicesOf([[choice, probability], ...alternatives], variant) }],
    ),
  );
};

/** Forms that are one in a region are one choice. */
const choicesOf = (
  forms: readonly (readonly [choice: string, probability: number])[],
  variant: Language,
): Doubt['choices'] => {
  const shares = new Map<string, number>();
  for (const [form, probability] of forms) {
    const choice = regional(form, variant);
    shares.set(choice, (shares.get(choice) ?? 0) + probability);
  }
  return [...shares].map(([choice, probability]) => ({ choice, probability }));
};
