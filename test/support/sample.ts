// The small newspaper of test/sample, and how a test changes it.

import { join } from 'node:path';
import {
  type Catalog,
  type FeedSlice,
  type PackHead,
  type PackItem,
  type Shard,
  shardPath,
} from '../../src/catalog/catalog.ts';
import { packOf, packPath } from '../../src/catalog/packs.ts';
import { openRun } from '../../src/catalog/runs.ts';
import { type Content, type ContentFiles, parseContent } from '../../src/content/content.ts';
import type { Instant } from '../../src/content/date.ts';
import { formatIssue } from '../../src/content/issue.ts';
import type { Entry, Feed, Publisher } from '../../src/feed/entry.ts';
import { loadArchive, loadArchiveFeed } from '../../src/http/serve/runs.ts';
import type { Assets } from '../../src/http/slices.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import type { Output } from '../../src/press/make/output.ts';
import { inOneScript } from '../../src/script/one-script.ts';
import type { Variant } from '../../src/script/variants.ts';
import { buildSite } from './build-in-memory.ts';

export const ROOT = join(import.meta.dirname, '../..');

export const testFiles = (): ContentFiles => loadContent(join(ROOT, 'test/sample'));

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files with one of them replaced or added. */
export const withFile = (files: ContentFiles, path: string, text: string | Uint8Array): ContentFiles =>
  new Map([...files, [path, typeof text === 'string' ? bytes(text) : text]]);

/** The content, which must have no errors. */
export const parsed = (files: ContentFiles, at?: Instant): Content => {
  const result = parseContent(files, { at, comparison: inOneScript() });
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join('\n'));
  return result.value;
};

/** With two places to a page, so that a few articles have an archive. */
export const built = (files: ContentFiles = testFiles(), at?: Instant): Output =>
  buildSite(parsed(files, at), files, 'https://news.example', 2).output;

/** The catalog as the Worker would import it. */
export const catalogOf = (output: Output): Catalog =>
  JSON.parse(
    String(output.get('catalog.ts'))
      .replace(/^[\s\S]*?: Catalog = /, '')
      .replace(/;\s*$/, ''),
  );

export const publisherOf = (output: Output): Publisher => catalogOf(output).publisher;

/** A built folder as the ASSETS binding. */
export const assetsOf = (output: Output): Assets => ({
  fetch: async ({ url }) => {
    const content = output.get(`assets${new URL(url).pathname}`);
    return new Response(content as BodyInit, { status: content === undefined ? 404 : 200 });
  },
});

/** The slice behind a page path, such as `/zh-Hans/local/`. */
export const sliceAt = (output: Output, path: string): FeedSlice =>
  JSON.parse(String(output.get(`assets/feeds/${catalogOf(output).feeds[path]?.slice}.json`)));

export const feedAt = (output: Output, path: string): Feed => sliceAt(output, path).feed;

/** The pages of its archive, the oldest first. */
export const archiveAt = (output: Output, path: string): Promise<Feed[]> => {
  const [, variant, channel] = path.split('/');
  const pages = catalogOf(output).feeds[path]?.pages ?? 0;
  return Promise.all(
    Array.from({ length: pages }, async (_, index) => {
      const assets = assetsOf(output);
      const slice = await loadArchive(assets, channel || undefined, index + 1, pages);
      return loadArchiveFeed(assets, slice, variant as Variant, catalogOf(output).old);
    }),
  );
};

/** A record that parses; `fields` replaces or adds lines of front matter, and null removes one. */
export const record = (fields: Record<string, string | null> = {}, body = '正文。'): string => {
  const all: Record<string, string | null> = {
    id: 'some-article',
    headline: '标题',
    datePublished: '2024-02-01T08:00:00+08:00',
    inLanguage: 'zh-Hans',
    articleSection: '[local]',
    editor: '[曾巩]',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return ['---', ...lines, '---', '', body, ''].join('\n');
};

/** An article as it stands in its pack. */
export const entryAt = (output: Output, variant: Variant, id: string): Entry => {
  const read = (path: string) => String(output.get(`assets/${path}`));
  const place = (JSON.parse(read(shardPath(id))) as Shard)[id] as number;
  const run = packOf(place, catalogOf(output).old);
  const item = openRun<PackHead, PackItem>(read(packPath(variant, run))).itemAt(place - run.first);
  if (!item || !('entry' in item)) throw new Error(`${id} is no entry of ${variant}`);
  return item.entry;
};

/** All articles as they stand in their packs. */
export const entriesOf = (output: Output, variant: Variant): Entry[] =>
  [...output]
    .filter(([path]) => path.startsWith(`assets/entries/${variant}/`))
    .flatMap(([, text]) => (JSON.parse(String(text)) as { items: PackItem[] }).items)
    .flatMap((item) => ('entry' in item ? [item.entry] : []));
