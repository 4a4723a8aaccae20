// A run of articles in every variant: the slices that the Worker reads, and digests of what each article comes out as.
// The part of a build that costs, and that needs nothing but the articles and what holds for all of them.

import type { Pack, PackItem } from '../../catalog/catalog.ts';
import { type Article, lineOf } from '../../content/article.ts';
import type { Issue } from '../../content/issue.ts';
import type { FeedHead, Item } from '../../feed/entry.ts';
import { fillFeed } from '../../feed/feeds.ts';
import { FORMATS, renderDocument } from '../../feed/formats/formats.ts';
import { renderRecord } from '../../feed/news-article.ts';
import { editionOf } from '../../feed/to-entry.ts';
import { renderArticlePage } from '../../page/article-page.ts';
import { renderItem } from '../../page/entry-list.ts';
import { labelIssues } from '../../script/label.ts';
import { EMPTIED } from '../../script/name-issues.ts';
import { createUsage } from '../../script/unused.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import { digest, etagOf } from './digest.ts';
import type { House } from './house.ts';
import type { Marks } from './marks.ts';
import { emptyIssues, unsoundIn } from './sound.ts';

export interface Packed {
  /** By variant, as the asset's text. */
  readonly slices: Readonly<Record<Variant, string>>;
  /** Of each article. */
  readonly marks: readonly Marks[];
  /** Of each, a digest of the validators of its page and its record in every variant. */
  readonly views: readonly string[];
  readonly extras: readonly Extra[];
}

/** What only converting an article shows. */
export interface Extra {
  readonly issues: readonly Issue[];
  /** Rules and terms of the editor's hand that it used. */
  readonly used: readonly string[];
  /** Why it was withdrawn, in each variant. */
  readonly reasons?: readonly string[];
}

export const createPacker = ({ settings, publisher, media }: House) => {
  const usage = createUsage();
  const editions = VARIANT_TAGS.map((variant) => editionOf(settings, media, variant, usage));
  const brief = [settings.site, ...settings.channels].some(({ fullText }) => !fullText);

  /** In every variant, one article after the other: its variants share most of their conversion. */
  const convert = (article: Article): { items: Item[]; extra: Extra } => {
    usage.clear();
    usage.see(article, settings.glossary);
    const items = editions.map((edition) => edition.itemOf(article));
    const reasons = items.flatMap((item) => ('tombstone' in item ? [item.tombstone.reason] : []));
    return {
      items,
      extra: {
        issues: [...labelIssues(article), ...emptyIssues(article, items)],
        used: [...usage.used],
        ...(reasons.length > 0 && { reasons }),
      },
    };
  };

  const withEtags = (item: Item, variant: Variant, siteName: string): PackItem => {
    if ('tombstone' in item) return item;
    const parts = [item.entry, variant, siteName, publisher] as const;
    return {
      ...item,
      etags: { page: etagOf(renderArticlePage(...parts)), record: etagOf(renderRecord(...parts)) },
    };
  };

  const markIn = (item: Item, variant: Variant): string =>
    digest(renderItem(item, variant, publisher)) +
    (brief ? [true, false] : [true])
      .flatMap((fullText) =>
        FORMATS.map((format) =>
          digest(renderDocument(format, fillFeed(alone(variant, fullText), [item]), publisher)),
        ),
      )
      .join('');

  return {
    /** Only what converting shows. */
    look: (article: Article): Extra => convert(article).extra,
    pack: (articles: readonly Article[]): Packed => {
      const converted = articles.map(convert);
      const unsound: Issue[][] = articles.map(() => []);
      const etags: unknown[][] = articles.map(() => []);
      const slices = Object.fromEntries(
        editions.map(({ variant, siteName }, index): [Variant, string] => {
          const items = converted.map(({ items }) => withEtags(items[index] as Item, variant, siteName));
          for (const [place, item] of items.entries()) etags[place]?.push('etags' in item && item.etags);
          const slice = JSON.stringify({ siteName, items } satisfies Pack);
          for (const { path, code } of unsoundIn(items, slice)) {
            const [place, , ...field] = path;
            const article = articles[place as number] as Article;
            unsound[place as number]?.push(unsoundIssue(article, variant, field, code));
          }
          return [variant, slice];
        }),
      ) as Packed['slices'];
      const marks = converted.map(
        ({ items }) =>
          Object.fromEntries(
            VARIANT_TAGS.map((variant, index) => [variant, markIn(items[index] as Item, variant)]),
          ) as Marks,
      );
      const extras = converted.map(({ extra }, index) => ({
        ...extra,
        issues: [...extra.issues, ...(unsound[index] ?? [])],
      }));
      const views = etags.map((all) => digest(JSON.stringify(all)));
      return { slices, marks, views, extras };
    },
  };
};

const unsoundIssue = (
  article: Article,
  variant: Variant,
  field: readonly (string | number)[],
  code: string,
): Issue => ({
  severity: 'error',
  file: article.file,
  line: lineOf(article, field.slice(0, 1)),
  field: field.join('.'),
  problem: `comes out in ${variant} with ${code}, which no document may hold`,
  remedy: EMPTIED,
});

/** The head of a document that holds one article and nothing else. */
const alone = (variant: Variant, fullText: boolean): FeedHead => ({
  variant,
  title: '',
  siteName: '',
  description: '',
  fullText,
  updated: '1970-01-01T00:00:00Z',
  position: {},
});
