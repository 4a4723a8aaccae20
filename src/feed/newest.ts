// Articles as people expect to see them, the last published first; feeds have the last changed first.

import type { ChannelBrief, ChannelName, Entry } from './entry.ts';

export const byPublication = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (a.published === b.published ? 0 : a.published < b.published ? 1 : -1));

export const briefOf = (channel: ChannelName, entries: readonly Entry[]): ChannelBrief => {
  const [newest] = byPublication(entries);
  if (!newest) return channel;
  const { id, language, headline, published } = newest;
  return { ...channel, newest: { id, language, headline, published } };
};
