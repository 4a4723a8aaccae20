// Content to everything that a deployment holds, as paths and bytes. Pure: no clock, no disk, no environment.

import {
  archiveSlicePath,
  type Catalog,
  type FeedSlice,
  type FileRow,
  feedSlicePath,
  publicPath,
} from '../catalog/catalog.ts';
import { mediaTypeOf } from '../catalog/media-type.ts';
import type { Content, ContentFiles } from '../content/content.ts';
import { latest } from '../content/date.ts';
import type { Issue } from '../content/issue.ts';
import { formatLock, LOCK_FILE } from '../content/lock.ts';
import { pagePath } from '../feed/address.ts';
import type { Publisher } from '../feed/entry.ts';
import { FORMATS, type Format } from '../feed/formats.ts';
import { briefOf } from '../feed/newest.ts';
import { historiesOf, PAGE_SIZE } from '../feed/select.ts';
import { editionOf, type MediaFiles } from '../feed/to-entry.ts';
import { labelIssues } from '../script/label.ts';
import { createUsage } from '../script/unused.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import { siteFiles } from '../site/files.ts';
import type { PublishedFeed } from '../site/site.ts';
import { digest, etagOf } from './digest.ts';
import { archivesOf, feedEtags, packsOf, shardsOf } from './slices.ts';

/** Files by their path below the build folder. */
export type Output = ReadonlyMap<string, string | Uint8Array>;

/** What a build makes, and what only converting the content shows. */
export interface Built {
  readonly output: Output;
  readonly issues: readonly Issue[];
}

export const buildSite = (
  content: Content,
  files: ContentFiles,
  url: string,
  pageSize: number = PAGE_SIZE,
): Built => {
  const usage = createUsage();
  const { articles, channels } = content;
  const { tag, language, hub } = content.site;
  const publisher: Publisher = { url, tag, language, hub };
  const mediaPaths = [...files.keys()].filter((path) => path.startsWith('media/')).toSorted();
  const media: MediaFiles = new Map(
    mediaPaths.flatMap((path) => {
      const type = mediaTypeOf(path);
      return type?.startsWith('image/')
        ? [[`/${path}`, { type, length: files.get(path)?.length ?? 0 }] as const]
        : [];
    }),
  );
  const histories = historiesOf(content, pageSize);
  const editions = VARIANT_TAGS.map((variant) => editionOf(content, histories, media, variant, usage));

  const output = new Map<string, string | Uint8Array>();
  const write = (path: string, slice: unknown) => output.set(`assets/${path}`, JSON.stringify(slice));
  for (const [path, pack] of packsOf(articles, editions, publisher)) write(path, pack);
  for (const [path, shard] of shardsOf(articles)) write(path, shard);

  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const archives = new Map(
    [undefined, ...channels].map((channel) => [
      channel?.id,
      archivesOf(channel, editions, places, publisher),
    ]),
  );
  for (const [channel, pages] of archives)
    for (const [index, page] of pages.entries()) write(archiveSlicePath(channel, index + 1), page);

  const feeds = editions.flatMap((edition) => {
    const ofChannels = channels.map((channel) => edition.feedOf(channel));
    const briefs = ofChannels.flatMap(({ channel, entries }) => (channel ? [briefOf(channel, entries)] : []));
    const names = briefs.map(({ newest: _, ...name }) => name);
    return [edition.feedOf(undefined), ...ofChannels].map((feed): PublishedFeed => {
      const onPage = feed.channel ? names : briefs;
      const slice = JSON.stringify({ feed, channels: onPage } satisfies FeedSlice);
      const name = digest(slice);
      output.set(`assets/${feedSlicePath(name)}`, slice);
      const pages = archives.get(feed.channel?.id) ?? [];
      const ofArchive = ({ id }: { id: Format }) =>
        digest(pages.map(({ variants }) => variants[feed.variant].etags[id]).join());
      return {
        path: pagePath(feed.variant, feed.channel?.id),
        feed,
        row: {
          slice: name,
          lastModified: feed.updated,
          etags: feedEtags(feed, onPage, publisher),
          pages: pages.length,
        },
        entries: feed.entries.length,
        newest: feed.entries[0],
        archive: Object.fromEntries(FORMATS.map((format) => [format.id, ofArchive(format)])) as Record<
          Format,
          string
        >,
      };
    });
  });

  const rows = Object.fromEntries(feeds.map(({ path, row }) => [path, row]));
  const version = digest(JSON.stringify([publisher, feeds.map(({ row, archive }) => [row, archive])]));
  const [first, ...others] = feeds.map(({ row }) => row.lastModified);
  const updated = latest(first as string, ...others);
  const fileRows: Record<string, FileRow> = {};
  for (const [path, { text, lastModified }] of siteFiles({
    publisher,
    content,
    editions,
    feeds,
    updated,
    version,
  })) {
    output.set(`assets/${publicPath(path)}`, text);
    if (!path.startsWith('/sitemaps/')) fileRows[path] = { etag: etagOf(text), lastModified };
  }
  for (const path of mediaPaths) output.set(`assets/${publicPath(`/${path}`)}`, files.get(path) ?? '');

  const catalog: Catalog = {
    publisher,
    channels: channels.map(({ id }) => id),
    feeds: rows,
    files: fileRows,
  };
  output.set('catalog.ts', catalogModule(catalog));
  output.set(LOCK_FILE, formatLock(content.lock));
  return { output, issues: [...articles.flatMap(labelIssues), ...usage.unused(content)] };
};

/** A module, not JSON: esbuild writes what stands in JSON twice as long. */
const catalogModule = (catalog: Catalog): string =>
  `// Made by the build.\nimport type { Catalog } from '../src/catalog/catalog.ts';\n\nexport const catalog: Catalog = ${JSON.stringify(catalog, null, 1)};\n`;
