// What a deploy changes for readers, article by article. Pure.

import type { Instant } from '../content/date.ts';
import { hiddenAt } from '../content/hidden.ts';
import type { Lock } from '../content/lock/lock.ts';
import type { Published, PublishedArticle } from '../press/make/published.ts';

/** Ids, but where more is said. An article may be in several lists: one that is new can be scheduled. */
export interface Changes {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly corrected: readonly string[];
  readonly withdrawn: readonly string[];
  readonly scheduled: readonly { readonly id: string; readonly until: Instant }[];
  readonly moved: readonly { readonly id: string; readonly channels: readonly string[] }[];
  /** The places that ids.lock gets. */
  readonly locks: readonly string[];
  /** Whether it is known how each article was: else only new, scheduled and locks are. */
  readonly isWhole: boolean;
}

/** `before` is what is live, where that is known article by article; `at` is the instant of the deploy. */
export const changesOf = (
  before: Published | undefined,
  next: Published,
  lock: Lock,
  at: Instant,
): Changes => {
  const lockedIds = new Set(lock.places.filter(({ number }) => number !== undefined).map(({ id }) => id));
  const isOld = before ? (id: string) => Object.hasOwn(before, id) : (id: string) => lockedIds.has(id);
  const all = Object.entries(next);
  const where = (is: (now: PublishedArticle, was: PublishedArticle) => boolean) =>
    all.flatMap(([id, now]) => {
      const was = before && Object.hasOwn(before, id) ? before[id] : undefined;
      return was && is(now, was) ? [id] : [];
    });
  const withdrawn = where((now, was) => now.pubStatus === 'canceled' && was.pubStatus !== 'canceled');
  const corrected = where((now, was) => now.corrections > was.corrections);
  const moved = where((now, was) => sorted(now.channels) !== sorted(was.channels));
  const said = new Set([...withdrawn, ...corrected, ...moved]);
  return {
    new: all.flatMap(([id]) => (isOld(id) ? [] : [id])),
    changed: where((now, was) => now.digest !== was.digest).filter((id) => !said.has(id)),
    corrected,
    withdrawn,
    scheduled: all.flatMap(([id, article]) => {
      const hidden = hiddenAt(article, at);
      return typeof hidden === 'object' ? [{ id, until: hidden.until }] : [];
    }),
    moved: moved.map((id) => ({ id, channels: next[id]?.channels ?? [] })),
    locks: lock.places
      .filter(({ number }) => number === undefined)
      .map(({ id, channels }) => [id, ...channels].join(' ')),
    isWhole: before !== undefined,
  };
};

const sorted = (channels: readonly string[]) => channels.toSorted().join();
