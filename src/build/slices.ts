// What the Worker reads beside its bundle: packs of articles, where each article is, pages of archives, feeds.
// Every document that can be made of them is rendered here once: to prove that it renders, and for its digest.

import {
  type ArchiveSlice,
  type ETag,
  type FeedView,
  type Pack,
  type PackItem,
  packPath,
  type Shard,
  shardPath,
} from '../catalog/catalog.ts';
import type { Content } from '../content/content.ts';
import type { Channel } from '../content/schema.ts';
import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { FORMATS, renderDocument } from '../feed/formats.ts';
import { renderRecord } from '../feed/news-article.ts';
import type { editionOf } from '../feed/to-entry.ts';
import { renderArticlePage } from '../page/article-page.ts';
import { renderFeedPage } from '../page/feed-page.ts';
import { ownChannel, renderFeedView } from '../page/feed-view.ts';
import type { Variant } from '../script/variants.ts';
import { etagOf } from './digest.ts';

export type Edition = ReturnType<typeof editionOf>;
type Article = Content['articles'][number];

/** Of everything that is made of a feed; `channels` are those that its pages name. */
export const feedEtags = (
  feed: Feed,
  channels: readonly ChannelBrief[],
  publisher: Publisher,
): Record<FeedView, ETag> =>
  Object.fromEntries([
    ...FORMATS.flatMap((format) => [
      [format.id, etagOf(renderDocument(format, feed, publisher))],
      [`${format.id}.html`, etagOf(renderFeedView(format, feed, channels, publisher))],
    ]),
    ['page', etagOf(renderFeedPage(feed, channels, publisher))],
  ]) as Record<FeedView, ETag>;

/** By path. Article by article, as the variants of one share most of their conversion. */
export const packsOf = (
  articles: readonly Article[],
  editions: readonly Edition[],
  publisher: Publisher,
): ReadonlyMap<string, Pack> => {
  const packs = new Map<string, { siteName: string; items: PackItem[] }>();
  for (const [place, article] of articles.entries())
    for (const edition of editions) {
      const path = packPath(edition.variant, place);
      const pack = packs.get(path) ?? { siteName: edition.siteName, items: [] };
      pack.items.push(itemOf(article, edition, publisher));
      packs.set(path, pack);
    }
  return packs;
};

const itemOf = (article: Article, edition: Edition, publisher: Publisher): PackItem => {
  if (article.pubStatus === 'canceled') return { tombstone: edition.tombstoneOf(article) };
  const { variant, siteName } = edition;
  const entry = edition.entryOf(article);
  return {
    entry,
    etags: {
      page: etagOf(renderArticlePage(entry, variant, siteName, publisher)),
      record: etagOf(renderRecord(entry, variant, siteName, publisher)),
    },
  };
};

export const shardsOf = (articles: readonly Article[]): ReadonlyMap<string, Shard> => {
  const shards = new Map<string, Record<string, number>>();
  for (const [place, { id }] of articles.entries()) {
    const path = shardPath(id);
    shards.set(path, { ...shards.get(path), [id]: place });
  }
  return shards;
};

/** The pages of a channel's archive, or of the whole site's, the oldest first. */
export const archivesOf = (
  channel: Channel | undefined,
  editions: readonly Edition[],
  places: ReadonlyMap<string, number>,
  publisher: Publisher,
): ArchiveSlice[] => {
  const pages: { places: number[]; variants: { -readonly [V in Variant]?: ArchiveSlice['variants'][V] } }[] =
    [];
  for (const edition of editions)
    for (const [index, { articles, feed }] of edition.archiveOf(channel).entries()) {
      const page = pages[index] ?? { places: articles.map(({ id }) => places.get(id) ?? 0), variants: {} };
      pages[index] = page;
      const { entries: _, tombstones: __, ...head } = feed;
      page.variants[edition.variant] = { feed: head, etags: feedEtags(feed, ownChannel(feed), publisher) };
    }
  return pages as ArchiveSlice[];
};
