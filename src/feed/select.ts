// Which articles a feed holds: a window of the newest by `updated`, so that a correction comes back to subscribers.

import type { Article } from '../content/article.ts';
import type { Channel } from '../content/schema.ts';

export interface Window {
  /** Usable articles, the newest change first. */
  readonly entries: readonly Article[];
  /** Canceled ones, for as long as the window reaches back. */
  readonly withdrawn: readonly Article[];
}

/** The newest first; of one instant, the later published, then by id: never by the order of files. */
const newestFirst = (a: Article, b: Article): number =>
  order(b.updated, a.updated) || order(b.datePublished, a.datePublished) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const selectWindow = (articles: readonly Article[], size: number): Window => {
  const sorted = articles.toSorted(newestFirst);
  const usable = sorted.filter((article) => article.pubStatus === 'usable');
  const entries = usable.slice(0, size);
  const reach = usable.length > size ? (entries.at(-1)?.updated ?? '') : '';
  const withdrawn = sorted.filter((article) => article.pubStatus === 'canceled' && article.updated >= reach);
  return { entries, withdrawn };
};

/** The articles of a channel and of the channels below it; without a channel, all. */
export const articlesOf = (
  articles: readonly Article[],
  channels: readonly Channel[],
  channel: string | undefined,
): readonly Article[] => {
  if (channel === undefined) return articles;
  const members = new Set([channel]);
  let size: number;
  do {
    size = members.size;
    for (const { id, parent } of channels) if (parent && members.has(parent)) members.add(id);
  } while (members.size > size);
  return articles.filter((article) => article.articleSection.some((id) => members.has(id)));
};
