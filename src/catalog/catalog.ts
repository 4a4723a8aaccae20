// What the build hands to the Worker: validators in the bundle, which grow with feeds; everything that grows with articles
// beside it, as static assets. One article more changes a number of them that does not depend on how many there are.

import type { Instant } from '../content/date.ts';
import type { ChannelBrief, Feed, FeedHead, Item, Publisher } from '../feed/entry.ts';
import type { Format } from '../feed/formats/formats.ts';
import type { Variant } from '../script/variants.ts';

/** A strong entity tag with its quotes: the digest of the bytes. */
export type ETag = `"${string}"`;

/** What is made of a feed: its documents, its page, and the page that a browser gets at a document's address. */
export type FeedView = Format | 'page' | `${Format}.html`;

/** One feed: where its slice is, and the validators of everything that is rendered from it. */
export interface FeedRow {
  /** The digest that names the slice: `feeds/{slice}.json`. */
  readonly slice: string;
  readonly lastModified: Instant;
  readonly etags: Readonly<Record<FeedView, ETag>>;
  /** How many pages its archive has. */
  readonly pages: number;
}

/** A document that the build wrote out whole: `public{path}`. */
export interface FileRow {
  readonly etag: ETag;
}

export interface Catalog {
  /** Of all that is published, as /healthz and /catalog.json show it. */
  readonly version: string;
  readonly publisher: Publisher;
  /** Channel ids, in the order of channels.yaml. */
  readonly channels: readonly string[];
  /** By the path of the feed's page, `/zh-Hans/` or `/zh-Hans/tianjin/`. */
  readonly feeds: Readonly<Record<string, FeedRow>>;
  /** By path, such as `/catalog.json`. What is not here, pictures and parts of the sitemap, is digested when it is asked for. */
  readonly files: Readonly<Record<string, FileRow>>;
}

/** `feeds/{digest}.json`: a feed, and all channels for its page; the whole site's has the newest article of each. */
export interface FeedSlice {
  readonly feed: Feed;
  readonly channels: readonly ChannelBrief[];
}

export const feedSlicePath = (digest: string): string => `feeds/${digest}.json`;

export const publicPath = (path: string): string => `public${path}`;

/** An article in one variant with the validators of what is rendered from it, or what is left of a withdrawn article. */
export type PackItem =
  | (Extract<Item, { entry: unknown }> & { readonly etags: { readonly page: ETag; readonly record: ETag } })
  | Extract<Item, { tombstone: unknown }>;

/** `entries/{variant}/{n}.json`: a run of articles in order of first publication, the item of one at `place % PACK_SIZE`. */
export interface Pack {
  readonly siteName: string;
  readonly items: readonly PackItem[];
}

/** How many articles share a pack: few enough to read for one of them, many enough for a bounded number of assets. */
export const PACK_SIZE = 16;

export const packPath = (variant: Variant, place: number): string =>
  `entries/${variant}/${Math.floor(place / PACK_SIZE)}.json`;

/** `places/{shard}.json`: articles by id, each with its place, which counts from 0 in order of first publication. */
export type Shard = Readonly<Record<string, number>>;

export const SHARD_PATHS: readonly string[] = Array.from(
  { length: 256 },
  (_, shard) => `places/${shard.toString(16).padStart(2, '0')}.json`,
);

/** The shard of an id, by FNV-1a. */
export const shardPath = (id: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return SHARD_PATHS[hash & 0xff] as string;
};

/** `archives/{channel}/{n}.json`: a page of the archive. */
export interface ArchiveSlice {
  /** The places of its articles, usable and withdrawn, in the order of the document. */
  readonly places: readonly number[];
  readonly variants: Readonly<
    Record<
      Variant,
      {
        readonly feed: FeedHead;
        readonly etags: Readonly<Record<FeedView, ETag>>;
      }
    >
  >;
}

export const archiveSlicePath = (channel: string | undefined, page: number): string =>
  `archives/${channel ?? 'site'}/${page}.json`;
