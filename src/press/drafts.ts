// The articles that a build keeps from readers at an instant, each with the page that it will have in every variant.

import { join } from 'node:path';
import { type Article, type ArticleHead, parseArticle } from '../content/article.ts';
import type { Instant } from '../content/date.ts';
import { hiddenAt } from '../content/hidden.ts';
import { articlePath } from '../feed/address.ts';
import type { Publisher } from '../feed/entry.ts';
import { editionOf } from '../feed/to-entry.ts';
import { type DraftLine, renderDraftList, renderDraftPage } from '../page/draft-page.ts';
import { VARIANT_TAGS, type Variant } from '../script/variants.ts';
import { readIfThere } from './disk/content/content-folder.ts';
import type { House } from './make/house.ts';
import type { Manuscript } from './manuscript.ts';

export interface Drafts {
  readonly publisher: Publisher;
  /** By the path of their address. */
  readonly pages: ReadonlyMap<string, string>;
  /** A page that lists them, in each variant. */
  readonly lists: Readonly<Record<Variant, string>>;
  /** The next to come first, then what has no time. */
  readonly lines: Readonly<Record<Variant, readonly DraftLine[]>>;
}

/** `read` gives the whole of an article; nothing where it is no longer as it was. */
export const draftsOf = (
  heads: readonly ArticleHead[],
  { settings, media, publisher }: House,
  at: Instant,
  read: (head: ArticleHead) => Article | undefined,
): Drafts => {
  const found = heads
    .flatMap((head) => {
      const hidden = hiddenAt(head, at);
      const article = hidden && read(head);
      return hidden && article ? [{ article, hidden }] : [];
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const pages = new Map<string, string>();
  const linesIn = (variant: Variant): DraftLine[] => {
    const edition = editionOf(settings, media, variant);
    return found.flatMap(({ article, hidden }) => {
      const item = edition.itemOf(article);
      if (!('entry' in item)) return [];
      const { entry } = item;
      pages.set(
        articlePath(variant, entry.id),
        renderDraftPage(entry, hidden, variant, edition.siteName, publisher),
      );
      return [{ id: entry.id, file: article.file, headline: entry.headline, hidden }];
    });
  };
  const lines = Object.fromEntries(VARIANT_TAGS.map((variant) => [variant, linesIn(variant)] as const));
  const lists = Object.fromEntries(
    VARIANT_TAGS.map((variant) => {
      const { siteName } = editionOf(settings, media, variant);
      return [variant, renderDraftList(lines[variant] ?? [], variant, siteName, publisher)] as const;
    }),
  ) as unknown as Drafts['lists'];
  return { publisher, lists, pages, lines: lines as unknown as Drafts['lines'] };
};

const keyOf = ({ article, hidden }: { article: Article; hidden: unknown }) =>
  `${hidden === 'draft' ? '~' : article.datePublished} ${article.id}`;

/** Of the manuscript's records, those that are withheld as well. */
export const draftsFrom =
  ({ scans, house }: Manuscript, folder: string): ((at: Instant) => Drafts) =>
  (at) => {
    const heads = [...scans.values()].flatMap(({ result }) => (result.ok ? [result.value] : []));
    return draftsOf(heads, house, at, ({ file }) => {
      const bytes = readIfThere(join(folder, file));
      const result = bytes && parseArticle(file, bytes);
      return result?.ok ? result.value : undefined;
    });
  };
