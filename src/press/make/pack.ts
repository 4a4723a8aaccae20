// A run of articles in every variant: the slices that the Worker reads, and digests of what each article comes out as.
// The part of a build that costs, and that needs nothing but the articles and what holds for all of them.

import type { ETag, PackHead, PackItem } from '../../catalog/catalog.ts';
import { formatRun } from '../../catalog/runs.ts';
import type { Article } from '../../content/article.ts';
import type { Issue } from '../../content/issue.ts';
import type { FeedHead, Item } from '../../feed/entry.ts';
import { fillFeed } from '../../feed/feeds.ts';
import { FORMATS, renderDocument } from '../../feed/formats/formats.ts';
import { newsArticle } from '../../feed/news-article.ts';
import { RECORDS, type RecordView } from '../../feed/records/records.ts';
import { presentForm } from '../../feed/revisions.ts';
import { editionOf } from '../../feed/to-entry.ts';
import { renderArticlePage } from '../../page/article-page.ts';
import { renderItem } from '../../page/entry-list.ts';
import { labelIssues } from '../../script/label.ts';
import { createUsage } from '../../script/unused.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import { digest, etagOf } from './digest.ts';
import type { House } from './house.ts';
import { type Digests, type Marks, type Way, waysOf } from './marks.ts';
import { recordDigest } from './parts/proof.ts';
import { type Weight, weightOf } from './parts/weight.ts';
import { emptyIssues, unsoundIn, unsoundIssue } from './sound.ts';

export interface Packed {
  /** By variant, as the asset's text. */
  readonly slices: Readonly<Record<Variant, string>>;
  /** Of each article. */
  readonly marks: readonly Marks[];
  /** Of each, a digest of the validators of its page and its records in every variant. */
  readonly views: readonly string[];
  /** Of each that is published, by variant: what its record says. */
  readonly digests: readonly Digests[];
  readonly extras: readonly Extra[];
}

/** What only converting an article shows. */
export interface Extra {
  readonly issues: readonly Issue[];
  /** Rules and terms of the editor's hand that it used. */
  readonly used: readonly string[];
  /** Why it was withdrawn, in each variant. */
  readonly reasons?: readonly string[];
  readonly weight: Weight;
}

export const createPacker = ({ settings, publisher, media }: House) => {
  const usage = createUsage();
  const editions = VARIANT_TAGS.map((variant) => editionOf(settings, media, variant, usage));
  const ways = waysOf([settings.site, ...settings.channels]);

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
        weight: weightOf(article.id, items),
      },
    };
  };

  const withEtags = (item: Item, variant: Variant, siteName: string): PackItem => {
    if ('tombstone' in item) return item;
    const parts = [item.entry, variant, siteName, publisher] as const;
    const digest = recordDigest(newsArticle(...parts));
    const revisions = presentForm(item.entry.updated, digest);
    const records = RECORDS.map(({ id, render }) => [id, etagOf(render(parts, revisions))]);
    return {
      ...item,
      etags: {
        page: etagOf(renderArticlePage(...parts)),
        ...(Object.fromEntries(records) as Record<RecordView, ETag>),
      },
      digest,
    };
  };

  const markIn = (item: Item, variant: Variant): string =>
    digest(renderItem(item, variant, publisher)) +
    ways
      .flatMap((way) =>
        FORMATS.map((format) =>
          digest(renderDocument(format, fillFeed(alone(variant, way), [item]), publisher)),
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
      const digests = articles.map((): { [tag in Variant]?: string } => ({}));
      const slices = Object.fromEntries(
        editions.map(({ variant, siteName }, index): [Variant, string] => {
          const items = converted.map(({ items }) => withEtags(items[index] as Item, variant, siteName));
          for (const [place, item] of items.entries()) {
            etags[place]?.push('etags' in item && item.etags);
            if ('digest' in item) (digests[place] as Record<string, string>)[variant] = item.digest;
          }
          const slice = formatRun({ siteName } satisfies PackHead, items);
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
      return { slices, marks, views, digests, extras };
    },
  };
};

/** The head of a document that holds one article and nothing else. */
const alone = (variant: Variant, { fullText, markdown }: Way): FeedHead => ({
  variant,
  title: '',
  siteName: '',
  description: '',
  fullText,
  markdown,
  updated: '1970-01-01T00:00:00Z',
  position: {},
});
