// Where each article is, by its id.

import { SHARD_PATHS, type Shard, shardPath } from '../../../catalog/catalog.ts';
import type { ArticleHead } from '../../../content/article.ts';

/** All shards, the empty ones too: one that is missing is a fault, not an unknown article. */
export const shardsOf = (articles: readonly ArticleHead[]): ReadonlyMap<string, Shard> => {
  const shards = new Map(SHARD_PATHS.map((path): [string, Record<string, number>] => [path, {}]));
  for (const [place, { id }] of articles.entries()) (shards.get(shardPath(id)) ?? {})[id] = place;
  return shards;
};
