// New places at the end of the lock: those of what is published now, then those of what is scheduled.

import type { ArticleHead } from '../article.ts';
import { keyOf } from '../channels/names.ts';
import { placing } from '../channels/placing.ts';
import type { Instant } from '../date.ts';
import type { Channel } from '../schema/channels.ts';
import type { Site } from '../schema/site.ts';
import { releaseOf } from '../time/schedule.ts';
import { dayOf, type Lock, tagOf } from './lock.ts';
import type { Place } from './lock-order.ts';

/**
 * The lock with a place for everything that is published and has none; `articles` in order of first publication, and of those
 * that are scheduled for after an instant the last.
 */
export const extendLock = (
  lock: Lock,
  articles: readonly ArticleHead[],
  channels: readonly Channel[],
  site: Site,
  at: Instant,
): Lock => {
  const channelsOf = placing(channels);
  const keys = new Map(channels.map((channel) => [channel.id, keyOf(channel)]));
  const known = new Map<string, Set<string>>();
  for (const place of lock.places)
    known.set(place.id, (known.get(place.id) ?? new Set()).union(new Set(place.channels)));
  const added = articles.flatMap((article): Place[] => {
    const before = known.get(article.id);
    const gained = channelsOf(article)
      .map((id) => keys.get(id) ?? id)
      .filter((key) => !before?.has(key));
    const from = releaseOf(article);
    const place = { id: article.id, day: dayOf(article), channels: gained, ...(from > at && { from }) };
    return before && gained.length === 0 ? [] : [place];
  });
  const pinned = new Set(lock.channels?.map(({ id }) => id));
  const renamed = channels.flatMap((channel) => {
    const key = keyOf(channel);
    return [channel.id, ...channel.aliases].flatMap((id) =>
      id === key || pinned.has(id) ? [] : [{ id, key }],
    );
  });
  return {
    ...lock,
    tag: lock.tag ?? { value: tagOf(site) },
    ...(renamed.length > 0 && { channels: [...(lock.channels ?? []), ...renamed] }),
    places: [...lock.places, ...added],
  };
};
