// What an article is published as beside its page: one row each. A new one is a row and its renderer.

import type { Variant } from '../../script/variants.ts';
import { articlePath } from '../address.ts';
import { type newsArticle, renderRecord } from '../news-article.ts';
import type { Revision } from '../revisions.ts';
import { renderMarkdown } from './markdown.ts';
import { renderNinjs } from './ninjs.ts';

/** An article as its page and its records are made of it. */
export type Parts = Readonly<Parameters<typeof newsArticle>>;

interface Row {
  readonly id: 'record' | 'ninjs' | 'markdown';
  /** What its address has more than the page's. */
  readonly ending: string;
  /** Without the charset, which is always utf-8. */
  readonly mediaType: string;
  readonly render: (parts: Parts, revisions: readonly Revision[]) => string;
}

export type RecordView = Row['id'];

/** What is made of an article. */
export type ArticleView = RecordView | 'page';

export const RECORDS: readonly Row[] = [
  { id: 'record', ending: '.json', mediaType: 'application/ld+json', render: renderRecord },
  {
    id: 'ninjs',
    ending: '.ninjs.json',
    mediaType: 'application/json',
    render: (parts) => renderNinjs(...parts),
  },
  { id: 'markdown', ending: '.md', mediaType: 'text/markdown', render: (parts) => renderMarkdown(...parts) },
];

/** The addresses of an article in a variant, the page's first. */
export const articlePaths = (variant: Variant, id: string): readonly string[] =>
  ['', ...RECORDS.map(({ ending }) => ending)].map((ending) => articlePath(variant, id) + ending);
