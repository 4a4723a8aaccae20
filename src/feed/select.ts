// Which articles a document holds. The history of a feed is the order in which articles came to it, cut into pages of
// one size (RFC 5005 section 4); the subscription document is a window of the newest changes, and what no page holds yet.

import type { ArticleHead } from '../content/article.ts';
import { keyOf } from '../content/channels/names.ts';
import { placing } from '../content/channels/placing.ts';
import type { Content } from '../content/content.ts';

/** How many places a page of the archive has. Another number would move every article to another page: it never changes. */
export const PAGE_SIZE = 10;

/** The articles of a feed, usable and canceled, in the order in which they came to it. */
export interface History<A extends ArticleHead = ArticleHead> {
  /** Full pages: who is in them never changes, but that an article which left the channel is missing in its page. */
  readonly pages: readonly (readonly A[])[];
  /** What came after the last full page. */
  readonly open: readonly A[];
}

/** The history of every channel by its id, and of the whole site by `undefined`. */
export const historiesOf = <A extends ArticleHead>(
  { articles, channels, lock }: Pick<Content<A>, 'articles' | 'channels' | 'lock'>,
  size: number = PAGE_SIZE,
): ReadonlyMap<string | undefined, History<A>> => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const channelsOf = placing(channels);
  const standsIn = new Map(articles.map((article) => [article.id, channelsOf(article)]));
  const places = new Map<string | undefined, Set<string>>(
    [undefined, ...channels.map(({ id }) => id)].map((id) => [id, new Set()]),
  );
  const takers = new Map([
    [undefined, places.get(undefined)],
    ...channels.map((channel) => [keyOf(channel), places.get(channel.id)] as const),
  ]);
  for (const place of lock.places)
    for (const key of [undefined, ...place.channels]) takers.get(key)?.add(place.id);
  return new Map(
    [...places].map(([channel, ids]) => {
      const runs = chunk([...ids], size).map((run) => ({
        full: run.length === size,
        members: run.flatMap((id) => {
          const article = byId.get(id);
          return article && (channel === undefined || standsIn.get(id)?.includes(channel)) ? [article] : [];
        }),
      }));
      return [
        channel,
        {
          pages: runs.filter(({ full }) => full).map(({ members }) => members),
          open: runs.find(({ full }) => !full)?.members ?? [],
        },
      ];
    }),
  );
};

const chunk = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** What a document shows: usable articles as entries, canceled ones as tombstones. */
export interface Selection<A extends ArticleHead = ArticleHead> {
  readonly entries: readonly A[];
  readonly withdrawn: readonly A[];
}

/**
 * The newest `size` articles by `updated`, so that a correction comes back to subscribers, and everything that is in no
 * full page; the newest change first. Withdrawals for as long as the window reaches back.
 */
export const selectWindow = <A extends ArticleHead>(
  { pages, open }: History<A>,
  size: number,
): Selection<A> => {
  const all = [...pages.flat(), ...open];
  const newest = firstOf(all.filter(isUsable), size + 1, newestFirst);
  const reach = newest.length > size ? (newest[size - 1]?.updated ?? '') : '';
  const inWindow = new Set(newest.slice(0, size));
  const inOpen = new Set(open);
  const shown = all.filter(
    (article) =>
      inOpen.has(article) || (isUsable(article) ? inWindow.has(article) : article.updated >= reach),
  );
  shown.sort(newestFirst);
  return { entries: shown.filter(isUsable), withdrawn: shown.filter((article) => !isUsable(article)) };
};

/** The usable article of a history that was published last. */
export const newestPublished = <A extends ArticleHead>({ pages, open }: History<A>): A | undefined =>
  firstOf(
    [...pages.flat(), ...open].filter(isUsable),
    1,
    (a, b) => order(b.datePublished, a.datePublished) || order(a.id, b.id),
  )[0];

/** The first so many in an order; of a long list nothing else is sorted. They are mostly at its end, so that it is begun there. */
const firstOf = <T>(items: readonly T[], count: number, inOrder: (a: T, b: T) => number): T[] => {
  const first: T[] = [];
  for (const item of items.toReversed()) {
    const last = first[count - 1];
    if (last !== undefined && inOrder(item, last) >= 0) continue;
    const place = first.findIndex((other) => inOrder(item, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, item);
    first.length = Math.min(first.length, count);
  }
  return first;
};

const isUsable = ({ pubStatus }: ArticleHead): boolean => pubStatus === 'usable';

/** Of one instant, the later published, then by id: never by the order of files. */
const newestFirst = (a: ArticleHead, b: ArticleHead): number =>
  order(b.updated, a.updated) || order(b.datePublished, a.datePublished) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
