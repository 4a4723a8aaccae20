// The texts of an article that are converted, each with the name of its field.

import type { Article } from '../content/article.ts';
import type { Fixed } from './convert/words/around.ts';
import { eachWholeLine, joined } from './tree.ts';

export interface Field {
  /** As a path into the article: `headline`, `author[0].name`; of the body, the lines in order that are not empty: `body[3]`. */
  readonly field: string;
  readonly text: string;
  /** Its places that are not ours to touch: code, other languages. */
  readonly kept: readonly Fixed[];
}

type Part = readonly [field: string, text: string | undefined];

/** By-lines and credits: their names are decided as names (src/script/names), not by the model. */
export const OF_PERSONS = /^(author|editor)\[|^translator$|\.credit$/;

/** Every text that `articleIn` converts and a reader sees; those that are empty are left out. */
export const fieldsOf = (article: Article): Field[] => {
  const listed = (field: string, texts: readonly (string | undefined)[], end = ''): Part[] =>
    texts.map((text, index) => [`${field}[${index}]${end}`, text] as const);
  const recorded = (
    field: string,
    all: readonly { readonly title: string; readonly credit?: string | undefined }[],
  ) =>
    all.flatMap(({ title, credit }, index): Part[] => [
      [`${field}[${index}].title`, title],
      [`${field}[${index}].credit`, credit],
    ]);
  const lines: Omit<Field, 'field'>[] = [];
  const labels: string[] = [];
  eachWholeLine(
    article.body,
    article.inLanguage,
    (parts) => {
      const { text, kept } = joined(parts);
      if (text.trim() !== '') lines.push({ text, kept });
    },
    ({ properties: { alt, title } }) => {
      for (const label of [alt, title]) if (typeof label === 'string') labels.push(label);
    },
  );
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
    ...recorded('audio', article.audio),
    ...recorded('video', article.video),
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
  ];
  return [
    ...parts.flatMap(([field, text]) =>
      text === undefined || text.trim() === '' ? [] : [{ field, text, kept: [] }],
    ),
    ...lines.map((line, index) => ({ field: `body[${index}]`, ...line })),
    ...labels.map((text, index) => ({ field: `body.label[${index}]`, text, kept: [] })),
  ];
};
