// What the parts of a deployment are made from, once the articles are packed.

import type { PackHead, PackItem } from '../../catalog/catalog.ts';
import { packOf, packPath } from '../../catalog/packs.ts';
import { openRun } from '../../catalog/runs.ts';
import type { ArticleHead } from '../../content/article.ts';
import type { Content } from '../../content/content.ts';
import { PAGE_SIZE } from '../../feed/select.ts';
import { type Edition, editionOf } from '../../feed/to-entry.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import { type Carry, createCarry } from '../../site/carry.ts';
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
  /** The places below this one are in large ones. */
  readonly old: number;
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
  /** What the state before it was made from the same is taken over. */
  readonly carry: Carry;
  readonly placeOf: (article: { readonly id: string }) => number;
}

export const planOf = (
  content: Content<ArticleHead>,
  house: House,
  packs: Packs,
  media: readonly OutputFile[],
  icons: IconFiles,
  pageSize: number = PAGE_SIZE,
  carry: Carry = createCarry(),
): Plan => {
  const places = new Map(content.articles.map(({ id }, place) => [id, place]));
  const editions = carry('editions', [house], () =>
    VARIANT_TAGS.map((variant) => editionOf(house.settings, house.media, variant)),
  );
  const placeOf = ({ id }: { readonly id: string }) => places.get(id) as number;
  return { content, house, packs, media, icons, pageSize, editions, carry, placeOf };
};

/** Articles that are at hand: what changes at one switch is mostly what changes at the next. */
const AT_HAND = 4096;

/** Reads each pack once for all that is asked of it. */
export const itemsFrom = (read: (path: string) => string, old: number): Packs['itemsOf'] => {
  const atHand = new Map<string, PackItem>();
  return (variant, places) => {
    const found = new Map<number, PackItem>();
    const missing = new Set<number>();
    for (const place of places) {
      const item = atHand.get(`${variant} ${place}`);
      if (item) found.set(place, item);
      else missing.add(place);
    }
    for (const [path, wanted] of Map.groupBy(missing, (place) => packPath(variant, packOf(place, old)))) {
      const pack = openRun<PackHead, PackItem>(read(path));
      for (const place of wanted) {
        const item = pack.itemAt(place - packOf(place, old).first) as PackItem;
        found.set(place, item);
        if (atHand.size >= AT_HAND) atHand.clear();
        atHand.set(`${variant} ${place}`, item);
      }
    }
    return found;
  };
};
