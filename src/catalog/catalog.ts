// What the build hands to the Worker: validators in the bundle, slices of entries beside it as static assets.

import type { Instant } from '../content/date.ts';
import type { ChannelName, Entry, Feed, Publisher, Tombstone } from '../feed/entry.ts';
import type { Format } from '../feed/formats.ts';
import type { Variant } from '../script/variants.ts';

/** A strong entity tag with its quotes: the digest of the bytes. */
export type ETag = `"${string}"`;

/** One feed: where its slice is, and the validators of everything that is rendered from it. */
export interface FeedRow {
  /** The digest that names the slice: `feeds/{slice}.json`. */
  readonly slice: string;
  readonly lastModified: Instant;
  readonly etags: Readonly<Record<Format | 'page', ETag>>;
}

export interface Catalog {
  readonly publisher: Publisher;
  /** Channel ids, in the order of channels.yaml. */
  readonly channels: readonly string[];
  /** By the path of the feed's page, `/zh-Hans/` or `/zh-Hans/tianjin/`. */
  readonly feeds: Readonly<Record<string, FeedRow>>;
  readonly style: ETag;
}

/** `feeds/{digest}.json`: a feed, and the names of all channels for its page. */
export interface FeedSlice {
  readonly feed: Feed;
  readonly channels: readonly ChannelName[];
}

/** `articles/{variant}/{id}.json`: an article's page, or what is left of a withdrawn article. */
export type ArticleSlice =
  | { readonly etag: ETag; readonly siteName: string; readonly entry: Entry }
  | { readonly tombstone: Tombstone };

export const feedSlicePath = (digest: string): string => `feeds/${digest}.json`;

export const articleSlicePath = (variant: Variant, id: string): string => `articles/${variant}/${id}.json`;
