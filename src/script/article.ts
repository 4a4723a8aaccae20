// An article in a variant: its words converted and then corrected by its editor's hand; addresses, code and quotations
// in other languages stay. As written (`zh`) and in its own language it is the same object, byte for byte.

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import type { Source } from './convert/convert.ts';
import type { Fixed } from './convert/words/around.ts';
import { type House, type InVariant, inVariant, PLAIN } from './hand/in-variant.ts';
import { mediaFor, type Rule, writtenFor } from './hand/rules.ts';
import { namesIn } from './names/persons.ts';
import { eachWholeLine, type Part } from './tree.ts';
import type { Variant } from './variants.ts';

export const articleIn = (
  article: Article,
  variant: Variant,
  house: House = PLAIN,
  used: (rule: Rule) => void = () => {},
): Article => {
  const source: Source = article.naive ? 'naive' : article.inLanguage;
  if (variant === 'zh' || source === variant) return article;
  const table = <K extends 'headline' | 'replace' | 'written' | 'media'>(field: K) =>
    Object.fromEntries(Object.entries(article.variants).map(([tag, byHand]) => [tag, byHand?.[field]]));
  const byHand = { replace: table('replace'), written: table('written'), persons: personsOf(article) };
  const convertWhole = inVariant(source, variant, house, byHand, used);
  const other = mediaFor(table('media'), variant);
  const convert = (text: string) => convertWhole({ text, cuts: [] }).text;
  const names = (field: string) => namesIn(field, source, variant, convert);
  const optional = <K extends string>(key: K, value: string | undefined, as = convert) =>
    (value === undefined ? {} : { [key]: as(value) }) as Partial<Record<K, string>>;
  return {
    ...article,
    inLanguage: variant,
    naive: false,
    headline: writtenFor(table('headline'), variant) ?? convert(article.headline),
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
  const copy = structuredClone(tree);
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
  visit(copy, 'element', ({ properties }) => {
    if (typeof properties.src === 'string') properties.src = other(properties.src);
  });
  return copy;
};

/** Converts a line of text as one, so that words across elements are found, and gives each node what came of its part. */
const convertParts = (parts: readonly Part[], convert: InVariant) => {
  const cuts = [0];
  const kept: Fixed[] = [];
  for (const { node, isKept } of parts) {
    const at = cuts.at(-1) as number;
    const { value } = node;
    if (isKept && value !== '') kept.push({ at, length: value.length, to: value, isKept });
    cuts.push(at + value.length);
  }
  const whole = parts.map(({ node }) => node.value).join('');
  const line = convert({ text: whole, cuts: parts.length === 1 ? [] : cuts }, kept);
  for (const [index, { node, isKept }] of parts.entries())
    if (!isKept)
      node.value = parts.length === 1 ? line.text : line.text.slice(line.cuts[index], line.cuts[index + 1]);
};
