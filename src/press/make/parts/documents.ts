// Documents about the whole site, and the version of it all.

import { type FileRow, isUnlisted, publicPath } from '../../../catalog/catalog.ts';
import type { ArticleHead } from '../../../content/article.ts';
import { type Instant, latest } from '../../../content/date.ts';
import type { Item } from '../../../feed/entry.ts';
import type { Variant } from '../../../script/variants.ts';
import { CATALOG_PATH } from '../../../site/catalog-json.ts';
import { siteFiles } from '../../../site/files.ts';
import type { ManifestRoot } from '../../../site/manifest-lines.ts';
import { ARTICLES, type Since, sinceIn, sinceOf } from '../../../site/since.ts';
import type { ArticleViews, KeptFile, PublishedFeed, Site } from '../../../site/site.ts';
import { digest, etagOf } from '../digest.ts';
import { proofOf } from '../lock-proof.ts';
import type { Shelf } from '../memory.ts';
import { digestOf } from '../output.ts';
import type { Plan } from '../plan.ts';
import type { Departed } from './departed.ts';

/** Pages and records of all articles: one more, or another one, and all of them count as changed. */
export const articlesOf = ({ content, packs, placeOf }: Plan, before: Since | undefined): ArticleViews => {
  const all = digest(content.articles.map((article) => packs.viewsOf(placeOf(article))).join());
  return { digest: all, since: before && sinceOf(before, ARTICLES, all, content.at) };
};

/** Of all feeds and their archives: one article more or less, or a name changed, is another. */
export const versionOf = (
  { house }: Pick<Plan, 'house'>,
  feeds: readonly PublishedFeed[],
  { moved, closed }: Departed,
): string =>
  digest(
    JSON.stringify([
      house.publisher,
      feeds.map(({ row, archive }) => [row, archive]),
      ...(moved || closed ? [moved, closed] : []),
    ]),
  );

/** The newest change of all. */
export const updatedOf = (feeds: readonly Pick<PublishedFeed, 'feed'>[]): Instant => {
  const [first, ...others] = feeds.map(({ feed }) => feed.updated);
  return latest(first as Instant, ...others);
};

/** A file that stands at its path, by the digest of its bytes. */
export interface KnownFile {
  readonly path: string;
  readonly stands: string;
}

const recallFrom =
  (known: Shelf<KnownFile>): Site['recall'] =>
  (path, from, make) => {
    const key = `${path} ${digest(from)}`;
    const before = known.get(key);
    if (before) return { stands: before.stands };
    const made = known.put(publicPath(path), make());
    known.set(key, { path, stands: digestOf(made) });
    return typeof made === 'string' ? { text: made } : made;
  };

/** By the path of their address. */
export const documentsOf = (
  { content, house, packs, editions, icons, carry, placeOf }: Plan,
  feeds: readonly PublishedFeed[],
  articles: ArticleViews,
  { departed, manifest }: { readonly departed: Departed; readonly manifest: ManifestRoot },
  known: Shelf<KnownFile>,
): ReadonlyMap<string, KeptFile> => {
  const { publisher } = house;
  const itemsOf = (variant: Variant, some: readonly ArticleHead[]) => {
    const items = packs.itemsOf(variant, some.map(placeOf));
    return some.map((article) => items.get(placeOf(article)) as Item);
  };
  return siteFiles({
    ...{ publisher, content, editions, feeds, articles, itemsOf, carry },
    drawing: icons.drawing,
    viewsOf: (article) => packs.viewsOf(placeOf(article)),
    recall: recallFrom(known),
    reasonsOf: (article) => packs.reasonsOf(placeOf(article)),
    lock: proofOf(content.lock).claim(),
    updated: updatedOf(feeds),
    departed,
    manifest,
    version: versionOf({ house }, feeds, departed),
  });
};

/** Rows of those that the catalog lists. */
export const rowsOf = (documents: ReadonlyMap<string, KeptFile>): Record<string, FileRow> =>
  Object.fromEntries(
    [...documents]
      .filter(([path]) => !isUnlisted(path))
      .map(([path, file]) => [path, { etag: 'text' in file ? etagOf(file.text) : `"${file.stands}"` }]),
  );

/** As the next state will read it. */
export const sinceFrom = (documents: ReadonlyMap<string, KeptFile>): Since => {
  const catalog = documents.get(CATALOG_PATH);
  return sinceIn(JSON.parse(catalog && 'text' in catalog ? catalog.text : ''));
};
