// Articles as readers have them, by the lines of a manifest: what is live, and what a build would put in its place. Pure.

import type { Instant } from '../content/date.ts';
import type { Published } from '../press/make/published.ts';
import type { ManifestLine } from '../site/manifest-lines.ts';

export interface LiveArticle {
  readonly published: Instant;
  readonly channels: readonly string[];
  /** Of its last change, or of its withdrawal. */
  readonly at: Instant;
  readonly isWithdrawn: boolean;
  /** Another one when it reads otherwise, in whichever variant. */
  readonly form: string;
}

/** By the id of its file. */
export type LiveArticles = ReadonlyMap<string, LiveArticle>;

const idOf = ({ path }: ManifestLine) => /\/articles\/(.+)\.json$/.exec(path)?.[1] ?? '';

export const articlesIn = (lines: readonly ManifestLine[]): LiveArticles =>
  new Map(
    [...Map.groupBy(lines, idOf)].flatMap(([id, all]) => {
      const variants = all.filter((line) => 'id' in line);
      const [line] = variants;
      if (!line) return [];
      const { published, channels } = line;
      const [at, isWithdrawn] = 'withdrawn' in line ? [line.withdrawn, true] : [line.updated, false];
      const forms = variants.map((one) => ('withdrawn' in one ? one.withdrawn + one.reason : one.digest));
      return [[id, { published, channels, at, isWithdrawn, form: forms.toSorted().join() }] as const];
    }),
  );

export interface TakenBack {
  readonly id: string;
  readonly article: LiveArticle;
}

/** What is newer there than what would take its place: the work of somebody whose changes are not here. */
export const takenBack = (live: LiveArticles, next: LiveArticles): readonly TakenBack[] =>
  [...live].flatMap(([id, article]) => {
    const now = next.get(id);
    // A withdrawal is the last word; what was withdrawn is out again where it was changed since.
    if (!now || now.isWithdrawn) return [];
    const isNewer = article.isWithdrawn ? now.at > article.at : now.at >= article.at;
    return isNewer ? [] : [{ id, article }];
  });

/** What readers have, and would find withdrawn. */
export const newlyWithdrawn = (live: LiveArticles, next: LiveArticles): readonly string[] =>
  [...live].flatMap(([id, { isWithdrawn }]) => (!isWithdrawn && next.get(id)?.isWithdrawn ? [id] : []));

/** As a deploy would have remembered it; that something was corrected stands in no line. */
export const publishedIn = (articles: LiveArticles): Published =>
  Object.fromEntries(
    [...articles].map(([id, { published, channels, isWithdrawn, form }]) => [
      id,
      {
        ...{ digest: form, pubStatus: isWithdrawn ? 'canceled' : 'usable', datePublished: published },
        ...{ channels, corrections: 0 },
      },
    ]),
  );
