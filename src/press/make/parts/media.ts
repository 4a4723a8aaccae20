// Pictures and sound that something published shows, plays or links to; what only a draft does stays at home.

import { type MediaShard, mediaShardPath } from '../../../catalog/catalog.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { MediaFiles } from '../../../content/media/kinds.ts';
import { mediaOf } from '../../../content/media/own-media.ts';
import type { OutputFile } from '../output.ts';

/** By their paths below content, in their order. */
export const publishedMedia = (articles: readonly ArticleHead[], media: MediaFiles): MediaFiles => {
  const shown = new Set(articles.filter(({ pubStatus }) => pubStatus === 'usable').flatMap(mediaOf));
  return new Map([...media].filter(([path]) => shown.has(path)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Where each of them is; their bytes stand beside it, by their digests. */
export const mediaShards = (published: MediaFiles): OutputFile[] =>
  [...Map.groupBy(published, ([path]) => mediaShardPath(path))].map(([shard, files]) => [
    shard,
    JSON.stringify(
      Object.fromEntries(
        files.map(([path, { digest, type, length }]) => [path, { digest, type, length }]),
      ) satisfies MediaShard,
    ),
  ]);
