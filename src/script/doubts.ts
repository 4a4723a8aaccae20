// The decisions about an article that are too doubtful to be made without a word: questions for its editor.

import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { articleIn } from './article.ts';
import { certain as certainOfModel, decisionsFor } from './convert/simplified.ts';
import { type Field, fieldsOf, OF_PERSONS } from './fields.ts';
import { namesFor } from './names/given.ts';
import { namesIn } from './names/persons.ts';
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

type Forms = readonly (readonly [choice: string, probability: number])[];

/**
 * The doubtful decisions in the order of the article; none where nothing is converted from Simplified. What a glossary or
 * a record decides is not known here (`review/questions.ts` knows it).
 */
export const doubtsIn = (article: Article, variant: Language, certain = certainOfModel()): Doubt[] => {
  if (variant === 'zh-Hans' || !(article.naive || article.inLanguage === 'zh-Hans')) return [];
  return fieldsOf(articleIn(article, 'zh-Hans')).flatMap((field) =>
    (OF_PERSONS.test(field.field) ? ofNames(field, variant) : ofWords(field, variant)).filter(
      ({ choices: [published, ...others] }) =>
        published !== undefined && others.length > 0 && published.probability < certain,
    ),
  );
};

const ofNames = ({ field, text }: Field, variant: Language): Doubt[] =>
  namesIn(text).map(({ at, text: word }) => ({
    ...{ field, text, at, word },
    choices: choicesOf(namesFor(word, variant), (name) => name),
  }));

const ofWords = ({ field, text, kept }: Field, variant: Language): Doubt[] =>
  decisionsFor(text).flatMap(({ at, word, choice, probability, alternatives = [] }) => {
    const isKept = kept.some((place) => at < place.at + place.length && place.at < at + word.length);
    if (probability === undefined || isKept) return [];
    const forms = [[choice, probability], ...alternatives] as const;
    return [{ field, text, at, word, choices: choicesOf(forms, (form) => regional(form, variant)) }];
  });

/** Forms that are one in a region are one choice. */
const choicesOf = (forms: Forms, inVariant: (form: string) => string): Doubt['choices'] => {
  const shares = new Map<string, number>();
  for (const [form, probability] of forms) {
    const choice = inVariant(form);
    shares.set(choice, (shares.get(choice) ?? 0) + probability);
  }
  return [...shares].map(([choice, probability]) => ({ choice, probability }));
};
