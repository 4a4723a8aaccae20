// A withdrawal as an entry, for formats that have no tombstones: what a subscriber has is written over (docs/adr/0027-withdrawals-are-read.md).

import { wordsIn } from '../../script/data/words.ts';
import { contentOf, noticeLine } from '../credits.ts';
import type { Feed, FeedEntry, Tombstone } from '../entry.ts';

/** The entries of a document with the withdrawals among them, the newest change first; an archive has none of these. */
export const withWithdrawals = ({ entries, tombstones, position, siteName }: Feed): readonly FeedEntry[] =>
  position.page || tombstones.length === 0
    ? entries
    : [...entries, ...tombstones.map((tombstone) => noticeOf(tombstone, siteName))].sort((a, b) =>
        a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1,
      );

const noticeOf = ({ id, published, withdrawn, reason, ...of }: Tombstone, siteName: string): FeedEntry => {
  const { withdrawal } = wordsIn(of.language, of.language);
  return {
    ...{ id, published, updated: withdrawn, language: of.language, channels: of.channels },
    headline: `${withdrawal}：${of.headline}`,
    description: `${withdrawal}：${reason}`,
    withdrawn: { date: withdrawn, reason },
    authors: [{ name: siteName, role: 'publisher' }],
    ...{ keywords: [], editors: [], images: [], inText: [], recordings: [], corrections: [], related: [] },
    content: contentOf(of.language, [noticeLine(withdrawal, withdrawn, reason)]),
  };
};
