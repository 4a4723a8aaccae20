// Content to everything that a deployment holds, as paths and bytes. Pure: no clock, no disk, no environment.

import { createHash } from 'node:crypto';
import {
  type ArticleSlice,
  articleSlicePath,
  type Catalog,
  type ETag,
  type FeedRow,
  type FeedSlice,
  feedSlicePath,
} from '../catalog/catalog.ts';
import type { Content, ContentFiles } from '../content/content.ts';
import type { Issue } from '../content/issue.ts';
import { pagePath } from '../feed/address.ts';
import type { Publisher } from '../feed/entry.ts';
import { FORMATS, renderDocument } from '../feed/formats.ts';
import { editionOf, type MediaFiles } from '../feed/to-entry.ts';
import { renderArticlePage } from '../page/article-page.ts';
import { renderFeedPage } from '../page/feed-page.ts';
import { STYLE } from '../page/style.ts';
import { labelIssues } from '../script/label.ts';
import { createUsage } from '../script/unused.ts';
import { VARIANT_TAGS } from '../script/variants.ts';

/** Files by their path below the build folder. */
export type Output = ReadonlyMap<string, string | Uint8Array>;

/** What a build makes, and what only converting the content shows. */
export interface Built {
  readonly output: Output;
  readonly issues: readonly Issue[];
}

/** 132 bits of SHA-256 in base64url: no two documents of a site share it. */
const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

const etagOf = (text: string): ETag => `"${digest(text)}"`;

const MEDIA_TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Renders every document once: to prove that it renders, and for its digest. */
export const buildSite = (content: Content, files: ContentFiles, url: string): Built => {
  const usage = createUsage();
  const output = new Map<string, string | Uint8Array>();
  const { site, channels } = content;
  const { tag, language, hub } = site;
  const publisher: Publisher = { url, tag, language, hub };
  const mediaPaths = [...files.keys()].filter((path) => path.startsWith('media/')).toSorted();
  const media: MediaFiles = new Map(
    mediaPaths.flatMap((path) => {
      const type = MEDIA_TYPES[path.split('.').at(-1)?.toLowerCase() ?? ''];
      return type ? [[`/${path}`, { type, length: files.get(path)?.length ?? 0 }] as const] : [];
    }),
  );
  const feeds: Record<string, FeedRow> = {};
  const editions = VARIANT_TAGS.map((variant) => editionOf(content, media, variant, usage));
  // Article by article: its variants share most of their conversion.
  for (const article of content.articles)
    for (const edition of editions) {
      const slice = articleSlice(edition, article, publisher);
      output.set(`assets/${articleSlicePath(edition.variant, article.id)}`, JSON.stringify(slice));
    }
  for (const edition of editions) {
    const channelFeeds = channels.map((channel) => edition.feedOf(channel));
    const names = channelFeeds.flatMap(({ channel }) => (channel ? [channel] : []));
    for (const feed of [edition.feedOf(undefined), ...channelFeeds]) {
      const slice = JSON.stringify({ feed, channels: names } satisfies FeedSlice);
      const documents = FORMATS.map((format) => [format.id, etagOf(renderDocument(format, feed, publisher))]);
      const name = digest(slice);
      output.set(`assets/${feedSlicePath(name)}`, slice);
      feeds[pagePath(edition.variant, feed.channel?.id)] = {
        slice: name,
        lastModified: feed.updated,
        etags: { ...Object.fromEntries(documents), page: etagOf(renderFeedPage(feed, names, publisher)) },
      };
    }
  }
  for (const path of mediaPaths) output.set(`assets/${path}`, files.get(path) ?? '');
  const catalog: Catalog = { publisher, channels: channels.map(({ id }) => id), feeds, style: etagOf(STYLE) };
  output.set('catalog.ts', catalogModule(catalog));
  return { output, issues: [...content.articles.flatMap(labelIssues), ...usage.unused(content)] };
};

const articleSlice = (
  edition: ReturnType<typeof editionOf>,
  article: Content['articles'][number],
  publisher: Publisher,
): ArticleSlice => {
  if (article.pubStatus === 'canceled') return { tombstone: edition.tombstoneOf(article) };
  const { variant, siteName } = edition;
  const entry = edition.entryOf(article);
  return { etag: etagOf(renderArticlePage(entry, variant, siteName, publisher)), siteName, entry };
};

/** A module, not JSON: esbuild writes what stands in JSON twice as long. */
const catalogModule = (catalog: Catalog): string =>
  `// Made by the build.\nimport type { Catalog } from '../src/catalog/catalog.ts';\n\nexport const catalog: Catalog = ${JSON.stringify(catalog, null, 1)};\n`;
