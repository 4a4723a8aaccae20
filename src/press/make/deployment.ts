// Packed articles to everything else that a deployment holds, as paths and bytes. Pure: no clock, no disk, no environment.

import {
  archiveSlicePath,
  type Catalog,
  type FeedRow,
  type FileRow,
  feedSlicePath,
  PACK_SIZE,
  type Pack,
  type PackItem,
  packPath,
  publicPath,
} from '../../catalog/catalog.ts';
import { mediaTypeOf } from '../../catalog/media-type.ts';
import type { ArticleHead } from '../../content/article.ts';
import type { Content, Settings } from '../../content/content.ts';
import { latest } from '../../content/date.ts';
import { formatLock, LOCK_FILE } from '../../content/lock.ts';
import { pagePath } from '../../feed/address.ts';
import { outlineArchive, outlineFeed } from '../../feed/feeds.ts';
import { briefOf } from '../../feed/newest.ts';
import { historiesOf, newestPublished, PAGE_SIZE, selectWindow } from '../../feed/select.ts';
import { editionOf } from '../../feed/to-entry.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import { siteFiles } from '../../site/files.ts';
import type { PublishedFeed } from '../../site/site.ts';
import { digest, etagOf } from './digest.ts';
import type { House, Marks } from './pack.ts';
import { archiveDigests, archiveSlices, feedSlice, shardsOf } from './slices.ts';

/** Files by their path below the build folder; what is `AS_IT_IS` is there already. */
export type Output = ReadonlyMap<string, Made>;

export type Made = string | Uint8Array | typeof AS_IT_IS;

export const AS_IT_IS = Symbol('as it is');

/** What is known of the articles once they are packed. */
export interface Packs {
  readonly marksOf: (place: number) => Marks;
  /** Why an article was withdrawn, in each variant. */
  readonly reasonsOf: (place: number) => readonly string[];
  /** Articles in a variant by their places, which may be named twice. */
  readonly itemsOf: (variant: Variant, places: readonly number[]) => ReadonlyMap<number, PackItem>;
}

/** Rows of feeds as they were published before, by a digest of what each was made from. */
export type KnownFeed = Omit<FeedRow, 'pages'>;

/** The pictures among some files, with their lengths in bytes. */
export const houseOf = (
  { site, channels, glossary }: Settings,
  url: string,
  files: ReadonlyMap<string, { readonly length: number }>,
): House => ({
  settings: { site, channels, glossary },
  publisher: { url, tag: site.tag, language: site.language, hub: site.hub },
  media: new Map(
    [...files].flatMap(([path, { length }]) => {
      const type = mediaTypeOf(path);
      return path.startsWith('media/') && type?.startsWith('image/')
        ? [[`/${path}`, { type, length }] as const]
        : [];
    }),
  ),
});

/** Reads each pack once for all that is asked of it. */
export const itemsFrom =
  (read: (path: string) => string): Packs['itemsOf'] =>
  (variant, places) => {
    const items = new Map<number, PackItem>();
    for (const [path, wanted] of Map.groupBy(new Set(places), (place) => packPath(variant, place))) {
      const pack = JSON.parse(read(path)) as Pack;
      for (const place of wanted) items.set(place, pack.items[place % PACK_SIZE] as PackItem);
    }
    return items;
  };

/** Where a file of content/media goes. */
export const mediaOutput = (path: string): string => `assets/${publicPath(`/${path}`)}`;

/** Everything but the packs and the pictures. A feed that `known` has is not rendered again. */
export const buildAround = (
  content: Content<ArticleHead>,
  { settings, publisher, media }: House,
  packs: Packs,
  pageSize: number = PAGE_SIZE,
  known: ReadonlyMap<string, KnownFeed> = new Map(),
): { output: Output; feeds: ReadonlyMap<string, KnownFeed> } => {
  const { articles } = content;
  const { site, channels } = settings;
  const output = new Map<string, Made>();
  const editions = VARIANT_TAGS.map((variant) => editionOf(settings, media, variant));
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: ArticleHead) => places.get(id) as number;
  for (const [path, shard] of shardsOf(articles)) output.set(`assets/${path}`, JSON.stringify(shard));

  const histories = historiesOf(content, pageSize);
  const archives = [undefined, ...channels].map((channel) => {
    const history = histories.get(channel?.id) ?? { pages: [], open: [] };
    const pages = archiveSlices(
      editions.map((edition) => outlineArchive(edition, channel, history)),
      (article) => ({ place: placeOf(article), marks: packs.marksOf(placeOf(article)) }),
      publisher,
    );
    for (const [index, page] of pages.entries())
      output.set(`assets/${archiveSlicePath(channel?.id, index + 1)}`, JSON.stringify(page));
    return { channel, history, pages, selection: selectWindow(history, (channel ?? site).window) };
  });

  const remembered = new Map<string, KnownFeed>();
  // Variant by variant, so that no more than one's articles are in memory.
  const feeds = editions.flatMap((edition) => {
    const { variant, channelNames } = edition;
    const outlines = archives.map(({ channel, history, pages, selection }) => {
      const { head, articles: members } = outlineFeed(edition, channel, history, selection);
      const newest = newestPublished(history);
      return { head, members, at: members.map(placeOf), pages, newest: newest && [placeOf(newest)] };
    });
    // The whole site's page shows the newest article of each channel.
    const ofChannels = outlines.filter(({ head }) => head.channel).map(({ newest }) => newest ?? []);
    const drafts = outlines.map((outline) => {
      const shown = outline.head.channel ? [] : ofChannels;
      const marks = [outline.at, ...shown].map((some) => some.map((place) => packs.marksOf(place)[variant]));
      return { ...outline, shown, key: digest(JSON.stringify([outline.head, channelNames, marks])) };
    });
    const items = packs.itemsOf(
      variant,
      drafts.filter(({ key }) => !known.has(key)).flatMap(({ at, shown }) => [...at, ...shown.flat()]),
    );
    const itemAt = (place: number) => items.get(place) as PackItem;
    return drafts.map(({ head, members, at, shown, pages, key }): PublishedFeed => {
      const before = known.get(key);
      if (before) output.set(`assets/${feedSlicePath(before.slice)}`, AS_IT_IS);
      const make = () => {
        const { path, text, row } = feedSlice(
          head,
          at.map(itemAt),
          channelNames.map((name, index) => briefOf(name, shown[index]?.map(itemAt)[0])),
          publisher,
        );
        output.set(`assets/${path}`, text);
        return row;
      };
      const row = before ?? make();
      remembered.set(key, row);
      const newest = members.find(({ pubStatus }) => pubStatus === 'usable');
      return {
        path: pagePath(variant, head.channel?.id),
        feed: head,
        row: { ...row, pages: pages.length },
        entries: members.filter(({ pubStatus }) => pubStatus === 'usable').length,
        newest: newest && { id: newest.id, published: newest.datePublished, updated: newest.updated },
        archive: archiveDigests(pages, variant),
      };
    });
  });

  const version = digest(JSON.stringify([publisher, feeds.map(({ row, archive }) => [row, archive])]));
  const [first, ...others] = feeds.map(({ row }) => row.lastModified);
  const updated = latest(first as string, ...others);
  const itemsOf = (variant: Variant, some: readonly ArticleHead[]) => {
    const items = packs.itemsOf(variant, some.map(placeOf));
    return some.map((article) => items.get(placeOf(article)) as PackItem);
  };
  const files: Record<string, FileRow> = {};
  for (const [path, { text, lastModified }] of siteFiles({
    ...{ publisher, content, editions, feeds, itemsOf, updated, version },
    reasonsOf: (article) => packs.reasonsOf(placeOf(article)),
  })) {
    output.set(`assets/${publicPath(path)}`, text);
    if (!path.startsWith('/sitemaps/')) files[path] = { etag: etagOf(text), lastModified };
  }
  const catalog: Catalog = {
    publisher,
    channels: channels.map(({ id }) => id),
    feeds: Object.fromEntries(feeds.map(({ path, row }) => [path, row])),
    files,
  };
  output.set('catalog.ts', catalogModule(catalog));
  output.set(LOCK_FILE, formatLock(content.lock));
  return { output, feeds: remembered };
};

/** A module, not JSON: esbuild writes what stands in JSON twice as long. */
const catalogModule = (catalog: Catalog): string =>
  `// Made by the build.\nimport type { Catalog } from '../src/catalog/catalog.ts';\n\nexport const catalog: Catalog = ${JSON.stringify(catalog, null, 1)};\n`;
