// What the build hands to the Worker: validators in the bundle, which grow with feeds; everything that grows with articles
// beside it, as static assets. One article more changes a number of them that does not depend on how many there are.

import type { Instant } from '../content/date.ts';
import type { MediaFile } from '../content/media/kinds.ts';
import type { ChannelBrief, Feed, FeedHead, Item, Publisher } from '../feed/entry.ts';
import type { Format } from '../feed/formats/formats.ts';
import type { ArticleView } from '../feed/records/records.ts';
import type { Variant } from '../script/variants.ts';
import type { ClosedChannel } from './closed.ts';
import type { OpenRun } from './runs.ts';

/** A strong entity tag with its quotes: the digest of the bytes. */
export type ETag = `"${string}"`;

/** What is made of a feed: its documents, its page, and the page that a browser gets at a document's address. */
export type FeedView = Format | 'page' | `${Format}.html`;

/** One feed: where its slice is, and the validators of everything that is rendered from it. */
export interface FeedRow {
  /** The digest that names the slice: `feeds/{slice}.json`. */
  readonly slice: string;
  /** Since when all of them are as they are. */
  readonly lastModified: Instant;
  readonly etags: Readonly<Record<FeedView, ETag>>;
  /** How many minutes a reader should keep its documents. */
  readonly pace: number;
  /** How many pages its archive has. */
  readonly pages: number;
  /** Since when all pages of the archive are as they are; absent where only their articles' dates are known. */
  readonly archived?: Instant;
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
  /** The places below this one are in large packs, in every state. */
  readonly old: number;
  /** Drawn icons by the path of their address. */
  readonly icons: MediaShard;
  /** By path, such as `/catalog.json`. What is not here (`isUnlisted`) is digested when it is asked for. */
  readonly files: Readonly<Record<string, FileRow>>;
  /** Former names of channels, with their ids of now; absent where there are none. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Channels that are closed, by each of their names; absent where there are none. */
  readonly closed?: Readonly<Record<string, ClosedChannel>>;
  /** Since when the pages and records of all articles are as they are; absent where only their own dates are known. */
  readonly articles?: Instant;
  /** What it becomes by itself, in order; absent where nothing is scheduled. */
  readonly later?: readonly LaterState[];
}

/** From an instant on another state of the site holds: all that grows with it is in a slice of its own. */
export interface LaterState {
  readonly from: Instant;
  /** The digest that names its slice: `states/{state}.json`. */
  readonly state: string;
}

/** `feeds/{digest}.json`: a feed; the whole site's has the first channels besides, each with its newest article. */
export interface FeedSlice {
  readonly feed: Feed;
  readonly channels: readonly ChannelBrief[];
}

export const feedSlicePath = (digest: string): string => `feeds/${digest}.json`;

/**
 * Parts of the sitemap, as there are more of them with every article, and what tells of the build itself, or the Worker would be
 * another one whenever the same content is built again.
 */
const UNLISTED = ['/sitemaps/', '/manifest/', '/healthz'];

/** Whether a file that is published as it is has no row in the catalog. */
export const isUnlisted = (path: string): boolean => UNLISTED.some((start) => path.startsWith(start));

export const publicPath = (path: string): string => `public${path}`;

/** `media/{digest}`: the bytes of a picture, or of sound. */
export const mediaPath = (digest: string): string => `media/${digest}`;

/** `names/{shard}.json`: files of content/media by their path below content, as they are published now. */
export type MediaShard = Readonly<Record<string, Pick<MediaFile, 'digest' | 'type' | 'length'>>>;

/** An article in one variant with the validators of what is rendered from it, or what is left of a withdrawn article. */
export type PackItem =
  | (Extract<Item, { entry: unknown }> & {
      readonly etags: Readonly<Record<ArticleView, ETag>>;
      /** Of its record. */
      readonly digest: string;
    })
  | Extract<Item, { tombstone: unknown }>;

/** `entries/{variant}/{n}.json`, `entries/{variant}/old/{n}.json`: a run of articles in order of first publication. */
export type Pack = OpenRun<PackHead, PackItem>;

export interface PackHead {
  readonly siteName: string;
}

/** `places/{shard}.json`: articles by id, each with its place, which counts from 0 in order of first publication. */
export type Shard = Readonly<Record<string, number>>;

export const SHARD_PATHS: readonly string[] = Array.from(
  { length: 256 },
  (_, shard) => `places/${shard.toString(16).padStart(2, '0')}.json`,
);

export const shardPath = (id: string): string => SHARD_PATHS[shardOf(id)] as string;

export const mediaShardPath = (path: string): string =>
  (SHARD_PATHS[shardOf(path)] as string).replace('places', 'names');

/** By FNV-1a. */
const shardOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return hash & 0xff;
};

/** A page of the archive; its articles are named by their places. */
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
