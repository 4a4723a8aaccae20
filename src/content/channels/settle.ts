// The channels of a site as everything behind this knows them: open ones, closed ones, and the articles in them.

import type { ArticleHead } from '../article.ts';
import type { Issue } from '../issue.ts';
import type { Lock } from '../lock/lock.ts';
import type { Channel } from '../schema/channels.ts';
import type { Lines } from '../text/yaml.ts';
import { assign } from './assign.ts';
import { channelIssues } from './channel-issues.ts';
import type { Comparison } from './match.ts';
import { isOpen, withKeys } from './names.ts';
import { idleIssues, keyIssues, vanishedIssues } from './published-issues.ts';
import { type Sections, sectionsOf } from './sections.ts';

interface Settled<A> {
  readonly open: readonly Channel[];
  readonly closed: readonly Channel[];
  readonly articles: readonly A[];
  readonly sections: Sections;
  readonly issues: readonly Issue[];
}

/** `lock` is that of what was published by now. */
export const settleChannels = <A extends ArticleHead>(
  written: readonly Channel[],
  lines: Lines,
  articles: readonly A[],
  lock: Pick<Lock, 'places' | 'channels'>,
  comparison: Comparison,
): Settled<A> => {
  const channels = withKeys(written, lock);
  const assigned = assign(articles, channels, comparison);
  return {
    open: channels.filter(isOpen),
    closed: channels.filter((channel) => !isOpen(channel)),
    articles: assigned,
    sections: sectionsOf(channels),
    issues: [
      ...channelIssues(channels, lines),
      ...keyIssues(channels, lines),
      ...vanishedIssues(channels, lock),
      ...idleIssues(channels, assigned, lines),
    ],
  };
};
