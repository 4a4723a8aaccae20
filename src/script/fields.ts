// The texts of an article that are converted, each with the name of its field.

import type { Article } from '../content/article.ts';
import { eachLine } from './tree.ts';

export interface Field {
  /** As a path into the article: `headline`, `author[0].name`; of the body, the lines in order that are not empty: `body[3]`. */
  readonly field: string;
  readonly text: string;
}

type Part = readonly [field: string, text: string | undefined];

/** Every text that `articleIn` converts and a reader sees; those that are empty are left out. */
export const fieldsOf = (article: Article): Field[] => {
  const listed = (field: string, texts: readonly (string | undefined)[], end = ''): Part[] =>
    texts.map((text, index) => [`${field}[${index}]${end}`, text] as const);
  const lines: string[] = [];
  eachLine(article.body, article.inLanguage, (nodes) => {
    const line = nodes.map(({ value }) => value).join('');
    if (line.trim() !== '') lines.push(line);
  });
  const parts: Part[] = [
    ['headline', article.headline],
    ['alternativeHeadline', article.alternativeHeadline],
    ['kicker', article.kicker],
    ['description', article.description],
    ...listed('keywords', article.keywords),
    ['source.name', article.source?.name],
    ['source.headline', article.source?.headline],
    ...listed(
      'author',
      article.author.map(({ name }) => name),
      '.name',
    ),
    ...listed('editor', article.editor),
    ['translator', article.translator],
    ['dateline', article.dateline],
    ['copyrightHolder', article.copyrightHolder],
    ['copyrightNotice', article.copyrightNotice],
    ['usageTerms', article.usageTerms],
    ...listed(
      'image',
      article.image.map(({ alt }) => alt),
      '.alt',
    ),
    ...listed(
      'image',
      article.image.map(({ caption }) => caption),
      '.caption',
    ),
    ...listed(
      'image',
      article.image.map(({ credit }) => credit),
      '.credit',
    ),
    ['withdrawn.reason', article.withdrawn?.reason],
    ...listed(
      'correction',
      article.correction.map(({ text }) => text),
      '.text',
    ),
    ...listed(
      'related',
      article.related.map(({ headline }) => headline),
      '.headline',
    ),
    ...listed('body', lines),
  ];
  return parts.flatMap(([field, text]) =>
    text === undefined || text.trim() === '' ? [] : [{ field, text }],
  );
};
