// What subscribers poll: every feed in every variant, rendered once, to prove that it renders and for its digests.

import type { FeedRow, FeedSlice } from '../../../catalog/catalog.ts';
import type { ArticleHead } from '../../../content/article.ts';
import type { Instant } from '../../../content/date.ts';
import { pagePath } from '../../../feed/address.ts';
import type { ChannelBrief, FeedHead, Item, Publisher } from '../../../feed/entry.ts';
import { changesOf, fillFeed, outlineFeed } from '../../../feed/feeds.ts';
import { renderDocument } from '../../../feed/formats/formats.ts';
import { briefOf } from '../../../feed/newest.ts';
import { TTL_MINUTES } from '../../../feed/rhythm.ts';
import { newestPublished, selectWindow } from '../../../feed/select.ts';
import type { Edition } from '../../../feed/to-entry.ts';
import { renderFeedPage } from '../../../page/feed-page.ts';
import { renderFeedView } from '../../../page/feed-view.ts';
import { ROW } from '../../../page/ways/channels.ts';
import { nameOf, type Since, sinceOf } from '../../../site/since.ts';
import type { PublishedFeed } from '../../../site/site.ts';
import { digest, etagOf } from '../digest.ts';
import type { Memory } from '../memory.ts';
import type { Made } from '../output.ts';
import type { Plan } from '../plan.ts';
import { soundJson } from '../sound.ts';
import { archiveDigests, archiveViews } from './archive-runs.ts';
import type { Archive } from './archives.ts';
import { perView } from './views.ts';

/** A feed's row, by a digest of what the feed was made from. */
export type KnownFeed = Pick<FeedRow, 'slice' | 'etags'>;

export interface BuiltFeed extends PublishedFeed {
  readonly slice: Made;
}

/** Variant by variant, so that no more than one's articles are in memory. A feed that is known is not rendered again. */
export const feedsOf = (
  plan: Plan,
  archives: readonly Archive[],
  known: Memory<KnownFeed>,
  before: Since | undefined,
): readonly BuiltFeed[] =>
  plan.editions.flatMap((edition) => {
    const { carry } = plan;
    const drafts = draftsOf(plan, archives, edition);
    const unknown = drafts.filter(({ key }) => !known.has(key));
    const items = plan.packs.itemsOf(
      edition.variant,
      unknown.flatMap(({ members, shown }) => [...members, ...shown.flat()].map(plan.placeOf)),
    );
    const itemOf = (article: ArticleHead) => items.get(plan.placeOf(article)) as Item;
    return drafts.map(({ head, members, shown, history, runs, key }): BuiltFeed => {
      const path = pagePath(edition.variant, head.channel?.id);
      const standing = known.get(key);
      const { row, slice }: { row: KnownFeed; slice: Made } = standing
        ? { row: standing, slice: { stands: standing.slice } }
        : feedSlice(
            head,
            members.map(itemOf),
            head.channel
              ? []
              : edition.channelNames
                  .slice(0, ROW)
                  .map((name, index) => briefOf(name, shown[index]?.map(itemOf)[0])),
            plan.house.publisher,
          );
      if (!standing) known.set(key, row);
      const usable = members.filter(({ pubStatus }) => pubStatus === 'usable');
      const [newest] = usable;
      const views = {
        feed: digest(JSON.stringify(row.etags)),
        archive: carry(`views ${path}`, [runs], () => archiveViews(runs, edition.variant)),
      };
      const pages = history.pages.length;
      const dates = datesOf(head, views, pages, plan.content.at, before);
      return {
        path,
        feed: head,
        slice,
        row: { ...row, ...dates, pace: head.pace ?? TTL_MINUTES, pages },
        views,
        entries: usable.length,
        newest: newest && { id: newest.id, published: newest.datePublished, updated: newest.updated },
        archive: carry(`digests ${path}`, [runs], () => archiveDigests(runs, edition.variant)),
      };
    });
  });

/** Feeds before their articles are there, each with a digest of all that it is made from. */
const draftsOf = (
  { content, packs, placeOf, carry }: Plan,
  archives: readonly Archive[],
  edition: Edition,
) => {
  const { variant, channelNames } = edition;
  const markOf = (article: ArticleHead) => packs.marksOf(placeOf(article))[variant];
  // The whole site's page shows the newest article of each channel, of as many as have room there.
  const newest = archives.map(({ channel, history }) =>
    carry(`newest ${channel?.id ?? ''}`, [history], () => {
      const one = newestPublished(history);
      return one ? [one] : [];
    }),
  );
  return archives.map(({ channel, history, runs }) => {
    const shown = channel ? [] : newest.slice(1, 1 + ROW);
    const selection = carry(`window ${channel?.id ?? ''}`, [history], () =>
      selectWindow(history, (channel ?? content.site).window),
    );
    const changes = carry(`changes ${channel?.id ?? ''}`, [history], () => changesOf(history));
    const draft = carry(`draft ${pagePath(variant, channel?.id)}`, [history, ...shown], () => {
      const { head, articles: members } = outlineFeed(edition, channel, history, selection, changes);
      const marks = [members, ...shown].map((some) => some.map(markOf));
      return { head, members, shown, key: digest(JSON.stringify([head, channelNames, marks])) };
    });
    return { ...draft, history, runs };
  });
};

/** Since when it is as it is; by its articles alone where nothing is known of before. */
const datesOf = (
  { variant, channel, updated }: FeedHead,
  views: PublishedFeed['views'],
  pages: number,
  at: Instant,
  before: Since | undefined,
): Pick<FeedRow, 'lastModified' | 'archived'> => {
  const since = (kind: keyof typeof views) =>
    before && sinceOf(before, nameOf(kind, variant, channel?.id), views[kind], at);
  const archived = pages > 0 ? since('archive') : undefined;
  return { lastModified: since('feed') ?? updated, ...(archived && { archived }) };
};

const feedSlice = (
  head: FeedHead,
  items: readonly Item[],
  channels: readonly ChannelBrief[],
  publisher: Publisher,
): { slice: string; row: KnownFeed } => {
  const feed = fillFeed(head, items);
  const text = soundJson({ feed, channels } satisfies FeedSlice);
  const row: KnownFeed = {
    slice: digest(text),
    etags: perView({
      document: (format) => etagOf(renderDocument(format, feed, publisher)),
      view: (format) => etagOf(renderFeedView(format, feed, publisher)),
      page: etagOf(renderFeedPage(feed, channels, publisher)),
    }),
  };
  return { slice: text, row };
};
