// What the parts of a deployment are made from, once the articles are packed.

import { PACK_SIZE, type Pack, type PackItem, packPath } from '../../catalog/catalog.ts';
import type { ArticleHead } from '../../content/article.ts';
import type { Content } from '../../content/content.ts';
import { PAGE_SIZE } from '../../feed/select.ts';
import { type Edition, editionOf } from '../../feed/to-entry.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import type { House } from './house.ts';
import type { IconFiles } from './icon-files.ts';
import type { Digests, Marks } from './marks.ts';
import type { OutputFile } from './output.ts';

/** What is known of the articles by their places. */
export interface Packs {
  readonly marksOf: (place: number) => Marks;
  /** A digest of the validators of an article's pages and records. */
  readonly viewsOf: (place: number) => string;
  readonly digestsOf: (place: number) => Digests;
  /** Why an article was withdrawn, in each variant. */
  readonly reasonsOf: (place: number) => readonly string[];
  /** Articles in a variant by their places, which may be named twice. */
  readonly itemsOf: (variant: Variant, places: readonly number[]) => ReadonlyMap<number, PackItem>;
  readonly files: readonly OutputFile[];
}

export interface Plan {
  readonly content: Content<ArticleHead>;
  readonly house: House;
  readonly packs: Packs;
  /** The bytes of pictures and sound. */
  readonly media: readonly OutputFile[];
  readonly icons: IconFiles;
  /** Articles to a page of an archive. */
  readonly pageSize: number;
  readonly editions: readonly Edition[];
  readonly placeOf: (article: { readonly id: string }) => number;
}

export const planOf = (
  content: Content<ArticleHead>,
  house: House,
  packs: Packs,
  media: readonly OutputFile[],
  icons: IconFiles,
  pageSize: number = PAGE_SIZE,
): Plan => {
  const places = new Map(content.articles.map(({ id }, place) => [id, place]));
  const editions = VARIANT_TAGS.map((variant) => editionOf(house.settings, house.media, variant));
  const placeOf = ({ id }: { readonly id: string }) => places.get(id) as number;
  return { content, house, packs, media, icons, pageSize, editions, placeOf };
};

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
