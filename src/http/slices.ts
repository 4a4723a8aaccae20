// What the deployment holds beside the bundle, read through the ASSETS binding.

import {
  type ArchiveSlice,
  archiveSlicePath,
  type FeedSlice,
  feedSlicePath,
  type MediaShard,
  mediaPath,
  mediaShardPath,
  PACK_SIZE,
  type Pack,
  type PackItem,
  packPath,
  publicPath,
  type Shard,
  type StateSlice,
  shardPath,
  stateSlicePath,
} from '../catalog/catalog.ts';
import { type RevisionShard, revisionShardPath } from '../catalog/revisions.ts';
import { own } from '../content/own.ts';
import type { Feed } from '../feed/entry.ts';
import { fillFeed } from '../feed/feeds.ts';
import type { Variant } from '../script/variants.ts';
import { encodedPath } from './canonical.ts';

/** The ASSETS binding. */
export interface Assets {
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Slices that are at hand as they were parsed, where whoever binds the assets keeps some. Beside the binding, not on it: the
 * platform's has every property, as a call to another service.
 */
const kept = new WeakMap<Assets, Map<string, unknown>>();

export const keepParsed = (assets: Assets, parsed: Map<string, unknown>): Assets => {
  kept.set(assets, parsed);
  return assets;
};

/** A slice that the catalog promises and that is missing or damaged: never answered by an empty feed. */
export class BrokenSlice extends Error {}

/** Reads `.build/assets/{path}`; nothing when there is no such file. */
const find = async (assets: Assets, path: string): Promise<Response | undefined> => {
  // Encoded here: a URL drops a space at its end, and would find the file of another address.
  const response = await assets.fetch(new Request(`https://assets.local/${encodedPath(path)}`));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new BrokenSlice(`${path}: status ${response.status}`);
  return response;
};

/** Twice as fast in workerd as `found.json()`. A slice with other bytes than UTF-8 is damaged. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const load = async <T>(assets: Assets, path: string): Promise<T> => {
  const parsed = kept.get(assets);
  const known = parsed?.get(path);
  if (known !== undefined) return known as T;
  const found = await find(assets, path);
  if (!found) throw new BrokenSlice(`${path}: missing`);
  const slice = parse<T>(path, await found.arrayBuffer());
  parsed?.set(path, slice);
  return slice;
};

const parse = <T>(path: string, bytes: ArrayBuffer): T => {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    throw new BrokenSlice(`${path}: ${(error as Error).message}`, { cause: error });
  }
};

/** A document that is published as it is. */
export const findFile = (assets: Assets, path: string): Promise<Response | undefined> =>
  find(assets, publicPath(path));

export const loadState = (assets: Assets, state: string): Promise<StateSlice> =>
  load<StateSlice>(assets, stateSlicePath(state));

/** What is published of a file of content/media; nothing when it is not. */
export const findMediaRow = async (assets: Assets, path: string): Promise<MediaShard[string] | undefined> => {
  const shard = await find(assets, mediaShardPath(path));
  return shard && own(parse<MediaShard>(mediaShardPath(path), await shard.arrayBuffer()), path);
};

/** Its bytes, as they come. */
export const loadMedia = async (assets: Assets, digest: string): Promise<ReadableStream<Uint8Array>> => {
  const found = await find(assets, mediaPath(digest));
  if (!found?.body) throw new BrokenSlice(`${mediaPath(digest)}: missing`);
  return found.body;
};

export const loadFeed = (assets: Assets, slice: string): Promise<FeedSlice> =>
  load<FeedSlice>(assets, feedSlicePath(slice));

/** An article in a variant, with the name of the site in it; nothing when no article has the id. */
export const findArticle = async (
  assets: Assets,
  variant: Variant,
  id: string,
): Promise<{ item: PackItem; siteName: string } | undefined> => {
  const places = await load<Shard>(assets, shardPath(id));
  if (!Object.hasOwn(places, id)) return undefined;
  const [pack] = await loadItems(assets, variant, [places[id] as number]);
  return pack;
};

export const loadRevisions = (assets: Assets, id: string): Promise<RevisionShard> =>
  load<RevisionShard>(assets, revisionShardPath(id));

/** Articles by their places, each pack read once. */
const loadItems = async (assets: Assets, variant: Variant, places: readonly number[]) => {
  const paths = [...new Set(places.map((place) => packPath(variant, place)))];
  const packs = new Map(
    await Promise.all(paths.map(async (path) => [path, await load<Pack>(assets, path)] as const)),
  );
  return places.map((place) => {
    const path = packPath(variant, place);
    const pack = packs.get(path);
    const item = pack?.items[place % PACK_SIZE];
    if (!pack || !item) throw new BrokenSlice(`${path}: nothing at place ${place}`);
    return { item, siteName: pack.siteName };
  });
};

/** A page of an archive, without its articles. */
export const loadArchive = (
  assets: Assets,
  channel: string | undefined,
  page: number,
): Promise<ArchiveSlice> => load<ArchiveSlice>(assets, archiveSlicePath(channel, page));

/** The whole of it. */
export const loadArchiveFeed = async (
  assets: Assets,
  { places, variants }: ArchiveSlice,
  variant: Variant,
): Promise<Feed> => {
  const items = await loadItems(assets, variant, places);
  return fillFeed(
    variants[variant].feed,
    items.map(({ item }) => item),
  );
};
