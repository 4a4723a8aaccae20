// Articles and pages of archives out of the runs in which they stand: a run is read whole, and of it only what is asked for is parsed.

import {
  type ArchiveSlice,
  type Pack,
  type PackHead,
  type PackItem,
  type Shard,
  shardPath,
} from '../../catalog/catalog.ts';
import type { NearItem } from '../../catalog/near.ts';
import { archiveRun, archiveRunPath, nearPath, packOf, packPath } from '../../catalog/packs.ts';
import { type OpenRun, openRun, type Run } from '../../catalog/runs.ts';
import type { Feed } from '../../feed/entry.ts';
import { fillFeed } from '../../feed/feeds.ts';
import type { Variant } from '../../script/variants.ts';
import { type Assets, BrokenSlice, load } from '../slices.ts';

/** An article in a variant, with the name of the site in it, and what stands beside it; nothing when no article has the id. */
export const findArticle = async (
  assets: Assets,
  variant: Variant,
  id: string,
  old: number,
  withNear: boolean,
): Promise<{ item: PackItem; siteName: string; near: NearItem } | undefined> => {
  const places = await load<Shard>(assets, shardPath(id));
  if (!Object.hasOwn(places, id)) return undefined;
  const place = places[id] as number;
  const [items, near] = await Promise.all([
    loadItems(assets, variant, [place], old),
    withNear ? loadNear(assets, packOf(place, old), place) : {},
  ]);
  return items[0] && { ...items[0], near };
};

const loadNear = async (assets: Assets, run: Run, place: number): Promise<NearItem> => {
  const path = nearPath(run);
  return itemIn(path, await load(assets, path, openRun<object, NearItem>), place - run.first);
};

/** One of a run; all of it is read, and its own line is parsed. */
const itemIn = <Head, Item>(path: string, { itemAt }: OpenRun<Head, Item>, place: number): Item => {
  let item: Item | undefined;
  try {
    item = itemAt(place);
  } catch (error) {
    throw new BrokenSlice(`${path}: ${(error as Error).message}`, { cause: error });
  }
  if (!item) throw new BrokenSlice(`${path}: nothing at ${place}`);
  return item;
};

/** Articles by their places, each pack read once. */
const loadItems = async (assets: Assets, variant: Variant, places: readonly number[], old: number) => {
  const pathOf = (place: number) => packPath(variant, packOf(place, old));
  const paths = [...new Set(places.map(pathOf))];
  const packs = new Map(
    await Promise.all(
      paths.map(async (path) => [path, await load<Pack>(assets, path, openRun<PackHead, PackItem>)] as const),
    ),
  );
  return places.map((place) => {
    const path = pathOf(place);
    const pack = packs.get(path) as Pack;
    return { item: itemIn(path, pack, place - packOf(place, old).first), siteName: pack.head.siteName };
  });
};

/** A page of an archive that has so many, without its articles. */
export const loadArchive = async (
  assets: Assets,
  channel: string | undefined,
  page: number,
  pages: number,
): Promise<ArchiveSlice> => {
  const run = archiveRun(page, pages);
  const path = archiveRunPath(channel, run);
  const opened = await load(assets, path, openRun<object, ArchiveSlice>);
  return itemIn(path, opened, page - 1 - run.first);
};

/** The whole of it. */
export const loadArchiveFeed = async (
  assets: Assets,
  { places, variants }: ArchiveSlice,
  variant: Variant,
  old: number,
): Promise<Feed> => {
  const items = await loadItems(assets, variant, places, old);
  return fillFeed(
    variants[variant].feed,
    items.map(({ item }) => item),
  );
};
