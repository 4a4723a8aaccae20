// What a feed is made of, as plain data: the slices that the build writes and the Worker renders.

import type { Instant } from '../content/date.ts';
import type { Language } from '../content/language.ts';
import type { Making } from '../content/rights/digital-source.ts';
import type { Variant } from '../script/variants.ts';
import type { Icons, Image, Recording } from './media/medium.ts';
import type { Source } from './shown/source.ts';

/** What every address and id of the site is made from: never the request's Host. */
export interface Publisher {
  /** Scheme and host, such as `https://news.example`. */
  readonly url: string;
  /** For tag: ids (RFC 4151). */
  readonly tag: { readonly authority: string; readonly date: string };
  /** The language of the words in a `zh` feed. */
  readonly language: Language;
  /** Of channels by their ids, those that have their own. */
  readonly icons?: { readonly site: Icons; readonly channels: Readonly<Record<string, Icons>> } | undefined;
  /** Of the browser's frame around a page. */
  readonly themeColor?: string | undefined;
  /** What others want to read, to know that the site is whose: on its front pages, and in its feeds. */
  readonly verification?:
    | { readonly meta: Readonly<Record<string, string>>; readonly feeds: readonly string[] }
    | undefined;
  /** A WebSub hub. */
  readonly hub?: string | undefined;
  /** Every channel by its name in each variant, in the order of channels.yaml: every page leads to all of them. */
  readonly channels: Readonly<Record<Variant, readonly NamedChannel[]>>;
}

export type NamedChannel = Pick<ChannelName, 'id' | 'name'>;

export interface ChannelName {
  readonly id: string;
  /** The id that it was first published by, where that is another: in the ids of its feeds, for ever. */
  readonly key?: string;
  readonly name: string;
  readonly description: string;
}

/** A channel as the front page shows it: with what was published last. */
export interface ChannelBrief extends ChannelName {
  readonly newest?: Pick<Entry, 'id' | 'language' | 'headline' | 'published'> | undefined;
}

/** An article in one variant, but for its text. Text fields are plain text. */
export interface EntryHead {
  /** The article's id; `entryId` makes the entry's of it. */
  readonly id: string;
  readonly language: Language;
  readonly published: Instant;
  readonly updated: Instant;
  /** Until when nobody was to see it. */
  readonly embargoed?: Instant | undefined;
  readonly headline: string;
  readonly alternativeHeadline?: string | undefined;
  readonly kicker?: string | undefined;
  readonly description: string;
  readonly dateline?: string | undefined;
  /** The first is home. */
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly keywords: readonly string[];
  /** Channels by rule that keywords lead to; absent where none does. */
  readonly topics?: readonly (readonly [keyword: string, channel: string])[] | undefined;
  /** At least one. */
  readonly authors: readonly { readonly name: string; readonly role: string }[];
  readonly editors: readonly string[];
  readonly translator?: string | undefined;
  readonly source?: Source | undefined;
  readonly canonicalUrl?: string | undefined;
  readonly rights?:
    | {
        readonly holder?: string | undefined;
        readonly notice?: string | undefined;
        readonly license?: string | undefined;
        /** Where a machine knows it by. */
        readonly licenseUrl?: string | undefined;
        readonly usageTerms?: string | undefined;
      }
    | undefined;
  /** How the text was made, where the record says it. */
  readonly making?: Making | undefined;
  readonly images: readonly Image[];
  /** Pictures that stand in the text and not among those. */
  readonly inText: readonly Image[];
  readonly recordings: readonly Recording[];
  readonly corrections: readonly { readonly date: Instant; readonly text: string }[];
  readonly related: readonly { readonly headline: string; readonly href: string }[];
}

/** An article in one variant; its text is sanitized, and own addresses in it begin with `OWN`. */
export interface Entry extends EntryHead {
  readonly html: string;
}

/** An article as feeds carry it: `content` is its text with its credits, made once, when the feed is filled. */
export interface FeedEntry extends EntryHead {
  readonly content: string;
  /** Of what is left of one, where the format has nothing else for it. */
  readonly withdrawn?: { readonly date: Instant; readonly reason: string };
}

/** What is left of a withdrawn article (RFC 6721). */
export interface Tombstone extends Pick<EntryHead, 'headline' | 'language' | 'channels'> {
  readonly id: string;
  readonly published: Instant;
  readonly withdrawn: Instant;
  readonly reason: string;
}

/** Where a document stands in the history of its feed (RFC 5005 section 4); archive pages count from 1, the oldest. */
export interface Position {
  /** Which archive page it is; absent for the subscription document. */
  readonly page?: number | undefined;
  /** The archive page before it, when there is one. */
  readonly prev?: number | undefined;
  /** The archive page after it, when that is full as well. */
  readonly next?: number | undefined;
}

/** An article in a variant, or what is left of it. */
export type Item = { readonly entry: Entry } | { readonly tombstone: Tombstone };

/** All of a feed but its articles. */
export interface FeedHead {
  readonly variant: Variant;
  readonly channel?: ChannelName | undefined;
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly rights?: string | undefined;
  /** Whether the entries' content is the full text or the summary. */
  readonly fullText: boolean;
  /** Whether RSS has the entries' content as Markdown besides. */
  readonly markdown?: boolean | undefined;
  /** The newest change, withdrawals included: never moves backwards when an entry goes. */
  readonly updated: Instant;
  readonly position: Position;
  /** How many minutes lie between two polls of it; a page of the archive has no rhythm. */
  readonly pace?: number | undefined;
}

/** A channel, or the whole site, in a variant: the newest entries by `updated` or a page of the archive, no format yet. */
export interface Feed extends FeedHead {
  readonly entries: readonly FeedEntry[];
  readonly tombstones: readonly Tombstone[];
}
