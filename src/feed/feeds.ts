// A history in a variant as feeds: what subscribers poll, and the pages of its archive.

import type { ArticleHead } from '../content/article.ts';
import type { Instant } from '../content/date.ts';
import type { Channel } from '../content/schema/channels.ts';
import { articlePath } from './address.ts';
import { contentHtml } from './credits.ts';
import type { Entry, Feed, FeedEntry, FeedHead, Item } from './entry.ts';
import { paceOf } from './rhythm.ts';
import type { History, Selection } from './select.ts';
import type { Edition } from './to-entry.ts';

/** A document before its articles are there: they are named in its order. */
export interface Outline<A> {
  readonly head: FeedHead;
  readonly articles: readonly A[];
}

/** When a feed changed last, and how often it does: the same in every variant. */
export interface Changes {
  readonly last: Instant | undefined;
  readonly pace: number;
}

/** It changed last when any of its articles did, so it never moves backwards when one leaves the window. */
export const changesOf = ({ pages, open }: History): Changes => {
  const all = [...pages, open].flatMap((run) => run.map(({ updated }) => updated));
  return { last: lastOf(all), pace: paceOf(all) };
};

export const lastOf = (changes: readonly Instant[]): Instant | undefined =>
  changes.reduce((last: Instant | undefined, other) => (last && last > other ? last : other), undefined);

/** What subscribers poll: of the whole site, or of the channel. */
export const outlineFeed = <A extends ArticleHead>(
  { headOf }: Edition,
  channel: Channel | undefined,
  history: History<A>,
  { entries, withdrawn }: Selection<A>,
  { last, pace }: Changes = changesOf(history),
): Outline<A> => ({
  head: { ...headOf(channel, last, { prev: history.pages.length || undefined }), pace },
  articles: [...entries, ...withdrawn],
});

/** A page of its archive, counted from 0; on it the newest place first, as readers expect of a feed. */
export const outlineArchivePage = <A extends ArticleHead>(
  { headOf }: Edition,
  channel: Channel | undefined,
  { pages }: Pick<History<A>, 'pages'>,
  index: number,
): Outline<A> => {
  const page = pages[index] ?? [];
  const position = {
    page: index + 1,
    prev: index || undefined,
    next: index + 1 < pages.length ? index + 2 : undefined,
  };
  const last = lastOf(page.map(({ updated }) => updated));
  return { head: headOf(channel, last, position), articles: page.toReversed() };
};

/** All of them, the oldest first. */
export const outlineArchive = <A extends ArticleHead>(
  edition: Edition,
  channel: Channel | undefined,
  history: History<A>,
): Outline<A>[] => history.pages.map((_, index) => outlineArchivePage(edition, channel, history, index));

export const fillFeed = (head: FeedHead, items: readonly Item[]): Feed => ({
  ...head,
  entries: items.flatMap((item) => ('entry' in item ? [feedEntry(item.entry, head)] : [])),
  tombstones: items.flatMap((item) => ('tombstone' in item ? [item.tombstone] : [])),
});

const feedEntry = ({ html, ...entry }: Entry, { variant, fullText }: FeedHead): FeedEntry => ({
  ...entry,
  content: contentHtml({ ...entry, html }, fullText, articlePath(variant, entry.id)),
});
