// Which channels keywords lead to: those whose rule takes whatever has the keyword, and not what has none.

import { type Matchable, takersOf } from '../../content/channels/match.ts';
import type { Channel } from '../../content/schema/channels.ts';
import { inOneScript } from '../../script/one-script.ts';
import type { EntryHead } from '../entry.ts';

type Written = Pick<Matchable, 'inLanguage' | 'naive' | 'keywords'>;

/** Of an article as it is written, and its keywords as they are shown; the first channel in the order of channels.yaml. */
export const topicsFrom = (
  channels: readonly Pick<Channel, 'id' | 'match'>[],
): ((article: Written, shown: readonly string[]) => EntryHead['topics']) => {
  const takers = takersOf(channels, inOneScript());
  return ({ inLanguage, naive, keywords }, shown) => {
    const taking = (some: readonly string[]) => takers({ inLanguage, naive, keywords: some, author: [] });
    const others = taking([]);
    const topics = keywords.flatMap((keyword, index) => {
      const channel = taking([keyword]).find((id) => !others.includes(id));
      return channel === undefined ? [] : [[shown[index] ?? keyword, channel] as const];
    });
    return topics.length > 0 ? topics : undefined;
  };
};
