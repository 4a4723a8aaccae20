// What the Worker reads beside its bundle, but for the packs: where each article is, feeds, pages of archives.

import {
  type ArchiveSlice,
  type ETag,
  type FeedRow,
  type FeedSlice,
  feedSlicePath,
  SHARD_PATHS,
  type Shard,
  shardPath,
} from '../catalog/catalog.ts';
import type { ArticleHead } from '../content/article.ts';
import type { ChannelName, FeedHead, Item, Publisher } from '../feed/entry.ts';
import { fillFeed, type Outline } from '../feed/feeds.ts';
import { FORMATS, type Format, renderDocument } from '../feed/formats.ts';
import { renderFeedPage } from '../page/feed-page.ts';
import type { Variant } from '../script/variants.ts';
import type { PublishedFeed } from '../site/site.ts';
import { digest, etagOf } from './digest.ts';
import { type Marks, markOf } from './pack.ts';

/** All shards, the empty ones too: one that is missing is a fault, not an unknown article. */
export const shardsOf = (articles: readonly ArticleHead[]): ReadonlyMap<string, Shard> => {
  const shards = new Map(SHARD_PATHS.map((path): [string, Record<string, number>] => [path, {}]));
  for (const [place, { id }] of articles.entries()) (shards.get(shardPath(id)) ?? {})[id] = place;
  return shards;
};

const perFormat = <T>(make: (format: (typeof FORMATS)[number]) => T): Record<Format, T> =>
  Object.fromEntries(FORMATS.map((format) => [format.id, make(format)])) as Record<Format, T>;

/** What subscribers poll: rendered once, to prove that it renders and for its digests. */
export const feedSlice = (
  head: FeedHead,
  items: readonly Item[],
  channels: readonly ChannelName[],
  publisher: Publisher,
): { path: string; text: string; row: Omit<FeedRow, 'pages'> } => {
  const feed = fillFeed(head, items);
  const text = JSON.stringify({ feed, channels } satisfies FeedSlice);
  const slice = digest(text);
  return {
    path: feedSlicePath(slice),
    text,
    row: {
      slice,
      lastModified: head.updated,
      etags: {
        ...perFormat((format) => etagOf(renderDocument(format, feed, publisher))),
        page: etagOf(renderFeedPage(feed, channels, publisher)),
      },
    },
  };
};

/** What a page of an archive is made from, beside its head. */
interface Members {
  readonly place: number;
  readonly marks: Marks;
}

/**
 * A page of an archive in every variant. Its validators are digests of what its head and each of its articles come out as:
 * the same bytes have the same tag, and no article is rendered once more for each archive that it stands in.
 */
export const archiveSlice = <A>(
  outlines: readonly Outline<A>[],
  membersOf: (article: A) => Members,
  publisher: Publisher,
): ArchiveSlice => {
  const members = (outlines[0]?.articles ?? []).map(membersOf);
  const variants = outlines.map(({ head }): [Variant, ArchiveSlice['variants'][Variant]] => {
    const etags = perFormat((format): ETag => {
      const marks = members.map(({ marks }) => markOf(marks, head.variant, format.id, head.fullText));
      return etagOf([renderDocument(format, fillFeed(head, []), publisher), ...marks].join('\n'));
    });
    return [head.variant, { feed: head, etags }];
  });
  return {
    places: members.map(({ place }) => place),
    variants: Object.fromEntries(variants) as ArchiveSlice['variants'],
  };
};

/** By format, another text when any page of the archive is another. */
export const archiveDigests = (pages: readonly ArchiveSlice[], variant: Variant): PublishedFeed['archive'] =>
  perFormat(({ id }) => digest(pages.map(({ variants }) => variants[variant].etags[id]).join()));
