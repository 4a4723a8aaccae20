// Articles as people expect to see them, the last published first; feeds have the last changed first.

import type { ChannelBrief, ChannelName, EntryHead, Item } from './entry.ts';

export const byPublication = (entries: readonly EntryHead[]): EntryHead[] =>
  entries.toSorted((a, b) => (a.published === b.published ? 0 : a.published < b.published ? 1 : -1));

/** A channel with the article that was published last in it. */
export const briefOf = (channel: ChannelName, newest: Item | undefined): ChannelBrief => {
  if (!newest || 'tombstone' in newest) return channel;
  const { id, language, headline, published } = newest.entry;
  return { ...channel, newest: { id, language, headline, published } };
};
