// What the documents about the whole site are made from: the content in every variant, and the validators of its feeds.

import type { Catalog } from '../catalog/catalog.ts';
import type { ArticleHead } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import type { Instant } from '../content/date.ts';
import type { Claim } from '../content/lock/lock.ts';
import type { FeedHead, Item, Publisher } from '../feed/entry.ts';
import type { Format } from '../feed/formats/formats.ts';
import type { Variant } from '../script/variants.ts';
import type { Carry } from './carry.ts';
import type { ManifestRoot } from './manifest-lines.ts';

/** A feed as it was published: its page's path, its content without the articles, and its row in the Worker's catalog. */
export interface PublishedFeed {
  readonly path: string;
  readonly feed: FeedHead;
  readonly row: Catalog['feeds'][string];
  /** How many entries the subscription document has, and the newest change among them. */
  readonly entries: number;
  readonly newest?:
    | { readonly id: string; readonly published: Instant; readonly updated: Instant }
    | undefined;
  /** What changes when any page of the archive changes, by format. */
  readonly archive: Readonly<Record<Format, string>>;
  /** The same for all that is made of the feed, and of its archive. */
  readonly views: { readonly feed: string; readonly archive: string };
}

/** A digest of the pages and records of all articles, and since when they are as they are, where that is known. */
export interface ArticleViews {
  readonly digest: string;
  readonly since: Instant | undefined;
}

export interface Site {
  readonly publisher: Publisher;
  readonly content: Content<ArticleHead>;
  readonly editions: readonly { readonly variant: Variant; readonly siteName: string }[];
  /** Why an article was withdrawn, in the order of the editions. */
  readonly reasonsOf: (article: ArticleHead) => readonly string[];
  /** Articles as they were published in a variant. */
  readonly itemsOf: (variant: Variant, articles: readonly ArticleHead[]) => readonly Item[];
  /** The site's icon, where it is a drawing. */
  readonly drawing: string | undefined;
  readonly feeds: readonly PublishedFeed[];
  readonly articles: ArticleViews;
  /** Former names of channels, and channels that are closed. */
  readonly departed: Pick<Catalog, 'moved' | 'closed'>;
  /** The newest change of all. */
  readonly updated: Instant;
  /** Of ids.lock with this deployment: the next one has to continue it. */
  readonly lock: Claim;
  readonly manifest: ManifestRoot;
  /** Another one for other validators. */
  readonly version: string;
  /** What the site was before. */
  readonly carry: Carry;
  /** Another text where an article's pages and records are others. */
  readonly viewsOf: (article: ArticleHead) => string;
  /** A file that is not made again where it stands and was made from the same. */
  readonly recall: (path: string, from: string, make: () => string) => KeptFile;
}

/**
 * A document about the whole site. It has no Last-Modified: a channel's name, the reason of a withdrawal or an article with an old
 * date changes it and moves no date, and who asks by date alone would be told that nothing has changed.
 */
export interface SiteFile {
  readonly text: string;
}

/** One that stands as it was made before, by the digest of its bytes. */
export type KeptFile = SiteFile | { readonly stands: string };

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
