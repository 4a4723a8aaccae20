// An article in a variant: its words converted and then corrected by its editor's hand; addresses, code and quotations
// in other languages stay. As written (`zh`) and in its own language it is the same object, byte for byte.

import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import type { Site } from '../content/schema/site.ts';
import { convertLine, type Source } from './convert/convert.ts';
import { type Line, lineInParts, through } from './convert/line.ts';
import { punctuate } from './convert/punctuation.ts';
import { handFor, headlineFor, mediaFor, type Rule } from './hand.ts';
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
  const table = <K extends 'headline' | 'replace' | 'media'>(field: K) =>
    Object.fromEntries(Object.entries(article.variants).map(([tag, byHand]) => [tag, byHand?.[field]]));
  const hand = handFor(table('replace'), glossary, variant);
  const other = mediaFor(table('media'), variant);
  const marks = punctuation[variant];
  const convertWhole = (line: Line): Line => {
    const converted = lineInParts(line, hand.cut, (part) => convertLine(part, source, variant));
    const marked = marks ? through(converted, (text) => punctuate(text, marks)) : converted;
    return through(marked, (text, tell) => hand.replace(text, used, tell));
  };
  const convert = (text: string) => convertWhole({ text, cuts: [] }).text;
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
      src: other(image.src),
      alt: convert(image.alt),
      ...optional('caption', image.caption),
      ...optional('credit', image.credit),
    })),
    audio: article.audio.map((audio) => ({
      ...audio,
      src: other(audio.src),
      title: convert(audio.title),
      ...optional('credit', audio.credit),
    })),
    video: article.video.map((video) => ({
      ...video,
      src: other(video.src),
      ...(video.poster && { poster: other(video.poster) }),
      title: convert(video.title),
      ...optional('credit', video.credit),
    })),
    ...(article.withdrawn && {
      withdrawn: { ...article.withdrawn, reason: convert(article.withdrawn.reason) },
    }),
    correction: article.correction.map((correction) => ({ ...correction, text: convert(correction.text) })),
    related: article.related.map((related) => ({ ...related, headline: convert(related.headline) })),
    body: convertTree(article.body, article.inLanguage, convertWhole, other),
  };
};

const convertTree = (
  tree: Root,
  language: Language,
  convert: (line: Line) => Line,
  other: (address: string) => string,
): Root => {
  const copy = structuredClone(tree);
  eachLine(
    copy,
    language,
    (nodes) => convertNodes(nodes, convert),
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
const convertNodes = (nodes: readonly Text[], convert: (line: Line) => Line) => {
  const cuts = [0];
  for (const { value } of nodes) cuts.push((cuts.at(-1) as number) + value.length);
  const whole = nodes.map(({ value }) => value).join('');
  const line = convert({ text: whole, cuts: nodes.length === 1 ? [] : cuts });
  for (const [index, node] of nodes.entries())
    node.value = nodes.length === 1 ? line.text : line.text.slice(line.cuts[index], line.cuts[index + 1]);
};
