// Who asks for what: a mixed profile of pollers, readers and mirrors, the same for the same seed.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Site } from '../site/site.ts';
import { type Document, documentsOf } from './documents.ts';

/** In a hundred requests. */
const SHARES = {
  document: 78,
  page: 8,
  article: 6,
  record: 3,
  archive: 3,
  file: 2,
} as const;

type Kind = keyof typeof SHARES;

/** Of a hundred, how many come with the validator of the last answer. */
const CONDITIONAL = 90;

const FILES = ['/catalog.json', '/sitemap.xml', '/tombstones.json', '/robots.txt'];

export interface Poll {
  readonly path: string;
  readonly conditional: boolean;
}

export function* pollsOf(site: Site, seed: number): Generator<Poll, never> {
  const documents = documentsOf(site);
  const archived = documents.filter(({ pages }) => pages > 0);
  const random = xoroshiro128plus(seed);
  const upTo = (limit: number): number => uniformInt(random, 0, limit - 1);
  const pick = <T>(items: readonly T[]): T => items[upTo(items.length)] as T;
  const article = ({ variant }: Document) =>
    // Readers of articles want the newest.
    `/${variant}/articles/article-${String(site.plan.articles - 1 - upTo(Math.min(site.plan.articles, 500))).padStart(6, '0')}`;
  const paths: Record<Kind, () => string> = {
    document: () => pick(documents).path,
    page: () => pick(documents).page,
    article: () => article(pick(documents)),
    record: () => `${article(pick(documents))}.json`,
    archive: () => {
      const { page, path, pages } = pick(archived.length > 0 ? archived : documents);
      return pages > 0 ? `${page}archive/${1 + upTo(pages)}/${path.split('/').at(-1)}` : path;
    },
    file: () => pick(FILES),
  };
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) => Array(share).fill(kind)) as Kind[];
  for (;;) yield { path: paths[pick(kinds)](), conditional: upTo(100) < CONDITIONAL };
}
