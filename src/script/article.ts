// An article in a variant: its words converted and then corrected by its editor's hand; addresses, code and quotations
// in other languages stay. As written (`zh`) and in its own language it is the same object, byte for byte.

import type { Root } from 'hast';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { copyOf, eachElement } from '../content/text/each-node.ts';
import type { Source } from './convert/convert.ts';
import { type House, type InVariant, inVariant, PLAIN } from './hand/in-variant.ts';
import { type ByHand, mediaFor, type Rule, writtenFor } from './hand/rules.ts';
import { piecesIn } from './names/persons.ts';
import { eachWholeLine, joined, type Part } from './tree.ts';
import type { Variant } from './variants.ts';

export const articleIn = (
  article: Article,
  variant: Variant,
  house: House = PLAIN,
  used: (rule: Rule) => void = () => {},
): Article => {
  const source = sourceOf(article);
  if (variant === 'zh' || source === variant) return article;
  const convertWhole = inVariant(source, variant, house, byHandIn(article), used);
  const other = mediaFor(tableOf(article, 'media'), variant);
  const convert = (text: string) => convertWhole({ text, cuts: [] }).text;
  // Each by itself: what knows the record's persons knows a name by that.
  const names = (field: string) => piecesIn(field).map(convert).join('');
  const optional = <K extends string>(key: K, value: string | undefined, as = convert) =>
    (value === undefined ? {} : { [key]: as(value) }) as Partial<Record<K, string>>;
  return {
    ...article,
    inLanguage: variant,
    naive: false,
    headline: writtenFor(tableOf(article, 'headline'), variant) ?? convert(article.headline),
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
    author: article.author.map(({ name, role }) => ({ name: names(name), role: convert(role) })),
    editor: article.editor.map(names),
    ...optional('translator', article.translator, names),
    ...optional('dateline', article.dateline),
    ...optional('copyrightHolder', article.copyrightHolder),
    ...optional('copyrightNotice', article.copyrightNotice),
    ...optional('usageTerms', article.usageTerms),
    image: article.image.map((image) => ({
      ...image,
      src: other(image.src),
      alt: convert(image.alt),
      ...optional('caption', image.caption),
      ...optional('credit', image.credit, names),
    })),
    audio: article.audio.map((audio) => ({
      ...audio,
      src: other(audio.src),
      title: convert(audio.title),
      ...optional('credit', audio.credit, names),
    })),
    video: article.video.map((video) => ({
      ...video,
      src: other(video.src),
      ...(video.poster && { poster: other(video.poster) }),
      title: convert(video.title),
      ...optional('credit', video.credit, names),
    })),
    ...(article.withdrawn && {
      withdrawn: { ...article.withdrawn, reason: convert(article.withdrawn.reason) },
    }),
    correction: article.correction.map((correction) => ({ ...correction, text: convert(correction.text) })),
    related: article.related.map((related) => ({ ...related, headline: convert(related.headline) })),
    body: convertTree(article.body, article.inLanguage, convertWhole, other),
  };
};

/** What its text is for a conversion. */
export const sourceOf = ({ naive, inLanguage }: Pick<Article, 'naive' | 'inLanguage'>): Source =>
  naive ? 'naive' : inLanguage;

/** What a record's `variants` say in one of their fields, by variant. */
export const tableOf = <K extends 'headline' | 'replace' | 'written' | 'media'>(
  { variants }: Pick<Article, 'variants'>,
  field: K,
) => Object.fromEntries(Object.entries(variants).map(([tag, byHand]) => [tag, byHand?.[field]]));

/** What a record decides about its words. */
export const byHandIn = (article: Article): ByHand => ({
  replace: tableOf(article, 'replace'),
  written: tableOf(article, 'written'),
  persons: personsOf(article),
});

/** The fields that name persons. */
const personsOf = ({ author, editor, translator, image, audio, video }: Article): string[] => [
  ...author.map(({ name }) => name),
  ...editor,
  ...[translator, ...[...image, ...audio, ...video].map(({ credit }) => credit)].filter(
    (name) => name !== undefined,
  ),
];

const convertTree = (
  tree: Root,
  language: Language,
  convert: InVariant,
  other: (address: string) => string,
): Root => {
  const copy = copyOf(tree);
  eachWholeLine(
    copy,
    language,
    (parts) => convertParts(parts, convert),
    ({ properties }) => {
      for (const name of ['alt', 'title']) {
        const value = properties[name];
        if (typeof value === 'string') properties[name] = convert({ text: value, cuts: [] }).text;
      }
      delete properties.lang;
    },
  );
  // A picture has its place in a variant, whatever is kept of the words around it.
  eachElement(copy, ({ properties }) => {
    if (typeof properties.src === 'string') properties.src = other(properties.src);
  });
  return copy;
};

/** Converts a line of text as one, so that words across elements are found, and gives each node what came of its part. */
const convertParts = (parts: readonly Part[], convert: InVariant) => {
  const { text, cuts, kept } = joined(parts);
  const line = convert({ text, cuts: parts.length === 1 ? [] : cuts }, kept);
  for (const [index, { node, isKept }] of parts.entries())
    if (!isKept)
      node.value = parts.length === 1 ? line.text : line.text.slice(line.cuts[index], line.cuts[index + 1]);
};
