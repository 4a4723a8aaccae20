// What is published with a build, article by article: little enough to be kept from one deploy to the next.

import type { ArticleHead } from '../../content/article.ts';
import type { Instant } from '../../content/date.ts';

/** An article as it was published. */
export interface PublishedArticle {
  /** Of its file. */
  readonly digest: string;
  readonly pubStatus: ArticleHead['pubStatus'];
  readonly datePublished: Instant;
  readonly embargoed?: Instant | undefined;
  readonly channels: readonly string[];
  readonly corrections: number;
}

/** By id. */
export type Published = Readonly<Record<string, PublishedArticle>>;

export const publishedOf = (
  articles: readonly ArticleHead[],
  scans: ReadonlyMap<string, { readonly digest: string }>,
): Published =>
  Object.fromEntries(
    articles.map(
      ({ id, file, pubStatus, datePublished, embargoed, articleSection, matched = [], correction }) => [
        id,
        {
          digest: scans.get(file)?.digest ?? '',
          ...{ pubStatus, datePublished, embargoed },
          channels: [...articleSection, ...matched],
          corrections: correction.length,
        },
      ],
    ),
  );
