// What the deployment holds beside the bundle, read through the ASSETS binding.

import {
  type FeedSlice,
  feedSlicePath,
  type MediaShard,
  mediaPath,
  mediaShardPath,
  publicPath,
} from '../catalog/catalog.ts';
import { type RevisionShard, revisionShardPath } from '../catalog/revisions.ts';
import { type StateSlice, stateSlicePath } from '../catalog/states.ts';
import { own } from '../content/own.ts';
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

/** A slice that the catalog promises. */
export const load = async <T>(
  assets: Assets,
  path: string,
  read: (text: string) => T = (text) => JSON.parse(text) as T,
): Promise<T> => {
  const parsed = kept.get(assets);
  const known = parsed?.get(path);
  if (known !== undefined) return known as T;
  const found = await find(assets, path);
  if (!found) throw new BrokenSlice(`${path}: missing`);
  const slice = parse(path, await found.arrayBuffer(), read);
  parsed?.set(path, slice);
  return slice;
};

const parse = <T>(path: string, bytes: ArrayBuffer, read: (text: string) => T): T => {
  try {
    return read(decoder.decode(bytes));
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
  return shard && own(parse<MediaShard>(mediaShardPath(path), await shard.arrayBuffer(), JSON.parse), path);
};

/** Its bytes, as they come. */
export const loadMedia = async (assets: Assets, digest: string): Promise<ReadableStream<Uint8Array>> => {
  const found = await find(assets, mediaPath(digest));
  if (!found?.body) throw new BrokenSlice(`${mediaPath(digest)}: missing`);
  return found.body;
};

export const loadFeed = (assets: Assets, slice: string): Promise<FeedSlice> =>
  load<FeedSlice>(assets, feedSlicePath(slice));

export const loadRevisions = (assets: Assets, id: string): Promise<RevisionShard> =>
  load<RevisionShard>(assets, revisionShardPath(id));
