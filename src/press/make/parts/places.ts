// Where each article is, by its id.

import { SHARD_PATHS, type Shard, shardPath } from '../../../catalog/catalog.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Carry } from '../../../site/carry.ts';
import type { OutputFile } from '../output.ts';

/** All shards, the empty ones too: one that is missing is a fault, not an unknown article. */
export const shardsOf = (articles: readonly ArticleHead[]): ReadonlyMap<string, Shard> => {
  const shards = new Map(SHARD_PATHS.map((path): [string, Record<string, number>] => [path, {}]));
  for (const [place, { id }] of articles.entries()) (shards.get(shardPath(id)) ?? {})[id] = place;
  return shards;
};

export const placeShards = (articles: readonly ArticleHead[], carry: Carry): OutputFile[] =>
  [...shardsOf(articles)].map(([path, shard]) => [
    path,
    carry(path, Object.keys(shard), () => JSON.stringify(shard)),
  ]);
