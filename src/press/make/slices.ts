// What the Worker reads beside its bundle, but for the packs: where each article is, feeds, pages of archives.

import {
  type ArchiveSlice,
  type ETag,
  type FeedRow,
  type FeedSlice,
  type FeedView,
  feedSlicePath,
  SHARD_PATHS,
  type Shard,
  shardPath,
} from '../../catalog/catalog.ts';
import type { ArticleHead } from '../../content/article.ts';
import type { ChannelBrief, FeedHead, Item, Publisher } from '../../feed/entry.ts';
import { fillFeed, type Outline } from '../../feed/feeds.ts';
import { FORMATS, type Format, renderDocument } from '../../feed/formats/formats.ts';
import { renderFeedPage } from '../../page/feed-page.ts';
import { ownChannel, renderFeedView } from '../../page/feed-view.ts';
import type { Variant } from '../../script/variants.ts';
import type { PublishedFeed } from '../../site/site.ts';
import { digest, etagOf } from './digest.ts';
import { listMarkOf, type Marks, markOf } from './pack.ts';

/** All shards, the empty ones too: one that is missing is a fault, not an unknown article. */
export const shardsOf = (articles: readonly ArticleHead[]): ReadonlyMap<string, Shard> => {
  const shards = new Map(SHARD_PATHS.map((path): [string, Record<string, number>] => [path, {}]));
  for (const [place, { id }] of articles.entries()) (shards.get(shardPath(id)) ?? {})[id] = place;
  return shards;
};

const perFormat = <T>(make: (format: (typeof FORMATS)[number]) => T): Record<Format, T> =>
  Object.fromEntries(FORMATS.map((format) => [format.id, make(format)])) as Record<Format, T>;

type Row = (typeof FORMATS)[number];

const perView = (make: {
  readonly document: (format: Row) => ETag;
  readonly view: (format: Row) => ETag;
  readonly page: ETag;
}): Record<FeedView, ETag> =>
  Object.fromEntries([
    ...FORMATS.flatMap((format) => [
      [format.id, make.document(format)],
      [`${format.id}.html`, make.view(format)],
    ]),
    ['page', make.page],
  ]) as Record<FeedView, ETag>;

/** What subscribers poll: rendered once, to prove that it renders and for its digests. */
export const feedSlice = (
  head: FeedHead,
  items: readonly Item[],
  channels: readonly ChannelBrief[],
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
      etags: perView({
        document: (format) => etagOf(renderDocument(format, feed, publisher)),
        view: (format) => etagOf(renderFeedView(format, feed, channels, publisher)),
        page: etagOf(renderFeedPage(feed, channels, publisher)),
      }),
    },
  };
};

/** What a page of an archive is made from, beside its head. */
interface Members {
  readonly place: number;
  readonly marks: Marks;
}

/** Any page of an archive but for what differs from page to page: with these in the place of what does, and with every link. */
const SAMPLE = { updated: '2000-01-01T00:00:00Z', position: { page: 3, prev: 2, next: 4 } };

/** What comes out around the articles, in each view. */
const frameOf = (head: FeedHead, publisher: Publisher): Record<FeedView, ETag> => {
  const empty = fillFeed({ ...head, ...SAMPLE }, []);
  return perView({
    document: (format) => etagOf(renderDocument(format, empty, publisher)),
    view: (format) => etagOf(renderFeedView(format, empty, ownChannel(head), publisher)),
    page: etagOf(renderFeedPage(empty, ownChannel(head), publisher)),
  });
};

/**
 * The pages of an archive, from the outlines of each variant. Their validators are digests of what the frame of all of them, what
 * is particular to one, and each of its articles come out as: the same bytes have the same tag, and neither an article nor a frame
 * is rendered once more for each page.
 */
export const archiveSlices = <A>(
  outlines: readonly (readonly Outline<A>[])[],
  membersOf: (article: A) => Members,
  publisher: Publisher,
): ArchiveSlice[] => {
  const [first = []] = outlines;
  const frames = outlines.map(([page]) => page && frameOf(page.head, publisher));
  return first.map(({ articles }, index) => {
    const members = articles.map(membersOf);
    const variants = outlines.flatMap((pages, variantIndex) => {
      const [head, frame] = [pages[index]?.head, frames[variantIndex]];
      if (!head || !frame) return [];
      const own = JSON.stringify([head.updated, head.position]);
      const around = (view: FeedView, marks: readonly string[]) =>
        etagOf([frame[view], own, ...marks].join('\n'));
      const listed = members.map(({ marks }) => listMarkOf(marks, head.variant));
      const etags = perView({
        document: ({ id }) =>
          around(
            id,
            members.map(({ marks }) => markOf(marks, head.variant, id, head.fullText)),
          ),
        view: ({ id }) => around(`${id}.html`, listed),
        page: around('page', listed),
      });
      return [[head.variant, { feed: head, etags }] as const];
    });
    return {
      places: members.map(({ place }) => place),
      variants: Object.fromEntries(variants) as ArchiveSlice['variants'],
    };
  });
};

/** By format, another text when any page of the archive is another. */
export const archiveDigests = (pages: readonly ArchiveSlice[], variant: Variant): PublishedFeed['archive'] =>
  perFormat(({ id }) => digest(pages.map(({ variants }) => variants[variant].etags[id]).join()));
