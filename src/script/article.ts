// An article in a variant: its words converted and then corrected by its editor's hand; addresses, code and quotations
// in other languages stay. As written (`zh`) and in its own language it is the same object, byte for byte.

import type { Root, Text } from 'hast';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import type { Site } from '../content/schema/site.ts';
import { convertText, type Source } from './convert/convert.ts';
import { punctuate } from './convert/punctuation.ts';
import { handFor, headlineFor, type Rule } from './hand.ts';
import { eachLine } from './tree.ts';
import type { Variant } from './variants.ts';

/** What the site decides for every article. */
export interface House {
  readonly glossary: Glossary;
  readonly punctuation: Site['punctuation'];
}

const PLAIN: House = { glossary: { protect: [], replace: {} }, punctuation: {} };

export const articleIn = (
  article: Article,
  variant: Variant,
  { glossary, punctuation }: House = PLAIN,
  used: (rule: Rule) => void = () => {},
): Article => {
  const source: Source = article.naive ? 'naive' : article.inLanguage;
  if (variant === 'zh' || source === variant) return article;
  const table = <K extends 'headline' | 'replace'>(field: K) =>
    Object.fromEntries(Object.entries(article.variants).map(([tag, byHand]) => [tag, byHand?.[field]]));
  const hand = handFor(table('replace'), glossary, variant);
  const marks = punctuation[variant];
  const byDictionary = (text: string) => {
    const parts = hand
      .cut(text)
      .map((part, index) => (index % 2 ? part : convertText(part, source, variant)));
    return marks ? punctuate(parts.join(''), marks) : parts.join('');
  };
  const replace = (text: string) => hand.replace(text, used);
  const convert = (text: string) => replace(byDictionary(text));
  const optional = <K extends string>(key: K, value: string | undefined) =>
    (value === undefined ? {} : { [key]: convert(value) }) as Partial<Record<K, string>>;
  return {
    ...article,
    inLanguage: variant,
    naive: false,
    headline: headlineFor(table('headline'), variant) ?? convert(article.headline),
    ...optional('alternativeHeadline', article.alternativeHeadline),
    ...optional('kicker', article.kicker),
    description: convert(article.description),
    keywords: article.keywords.map(convert),
    ...(article.source && {
      source: {
        ...article.source,
        name: convert(article.source.name),
        ...optional('headline', article.source.headline),
      },
    }),
    author: article.author.map(({ name, role }) => ({ name: convert(name), role: convert(role) })),
    editor: article.editor.map(convert),
    ...optional('translator', article.translator),
    ...optional('dateline', article.dateline),
    ...optional('copyrightHolder', article.copyrightHolder),
    ...optional('copyrightNotice', article.copyrightNotice),
    ...optional('usageTerms', article.usageTerms),
    image: article.image.map((image) => ({
      ...image,
      alt: convert(image.alt),
      ...optional('caption', image.caption),
      ...optional('credit', image.credit),
    })),
    ...(article.withdrawn && {
      withdrawn: { ...article.withdrawn, reason: convert(article.withdrawn.reason) },
    }),
    correction: article.correction.map((correction) => ({ ...correction, text: convert(correction.text) })),
    related: article.related.map((related) => ({ ...related, headline: convert(related.headline) })),
    body: convertTree(article.body, article.inLanguage, byDictionary, replace),
  };
};

const convertTree = (
  tree: Root,
  language: Language,
  convert: (text: string) => string,
  replace: (text: string) => string,
): Root => {
  const copy = structuredClone(tree);
  eachLine(
    copy,
    language,
    (nodes) => convertLine(nodes, convert, replace),
    ({ properties }) => {
      for (const name of ['alt', 'title']) {
        const value = properties[name];
        if (typeof value === 'string') properties[name] = replace(convert(value));
      }
      delete properties.lang;
    },
  );
  return copy;
};

/** Converts a line of text as one, so that words across elements are found, and gives each node its part again. */
const convertLine = (
  nodes: readonly Text[],
  convert: (text: string) => string,
  replace: (text: string) => string,
) => {
  const parts = nodes.map((node) => [...node.value].length);
  const whole = [...convert(nodes.map((node) => node.value).join(''))];
  const sameLength = whole.length === parts.reduce((sum, length) => sum + length, 0);
  let start = 0;
  for (const [index, node] of nodes.entries()) {
    const end = start + (parts[index] ?? 0);
    node.value = replace(sameLength ? whole.slice(start, end).join('') : convert(node.value));
    start = end;
  }
};
