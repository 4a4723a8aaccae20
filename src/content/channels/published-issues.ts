// Channels that were published and are not there, or not as they were; and rules that take nothing.

import type { ArticleHead } from '../article.ts';
import type { Issue } from '../issue.ts';
import type { Lock } from '../lock/lock.ts';
import type { Channel } from '../schema/channels.ts';
import type { Lines } from '../text/yaml.ts';
import { channelIssue } from './channel-issues.ts';
import { isOpen, namesIn } from './names.ts';

export const vanishedIssue = (name: string): Issue => ({
  severity: 'error',
  file: 'channels.yaml',
  line: 1,
  field: 'file',
  problem: `the channel “${name}” was published and is gone`,
  remedy: `write aliases: [${name}] at the channel that it is now, or its entry again with closed: {reason: …}`,
});

/** Readers and mirrors know the addresses of each channel that ever was. */
export const vanishedIssues = (
  channels: readonly Channel[],
  lock: Pick<Lock, 'places' | 'channels'>,
): Issue[] => {
  const names = new Set(channels.flatMap(({ id, aliases }) => [id, ...aliases]));
  const known = namesIn(lock);
  return [...known.keys()].filter((name) => !names.has(name)).map(vanishedIssue);
};

/** A key is for ever: who takes it for another channel takes the archive of the first. */
export const keyIssues = (channels: readonly Channel[], lines: Lines): Issue[] =>
  channels.flatMap((channel, index) =>
    channel.key === undefined || channel.aliases.includes(channel.key)
      ? []
      : [
          channelIssue(
            lines,
            index,
            'aliases',
            `“${channel.id}” was published as “${channel.key}” before`,
            `write aliases: [${[...channel.aliases, channel.key].join(', ')}] if it is that channel, else give it another id`,
          ),
        ],
  );

/** A rule may wait for its first article; but often it is mistyped. */
export const idleIssues = (
  channels: readonly Channel[],
  articles: readonly ArticleHead[],
  lines: Lines,
): Issue[] => {
  const takers = new Set(articles.flatMap(({ matched = [] }) => matched));
  return channels.flatMap((channel, index) =>
    !channel.match || !isOpen(channel) || takers.has(channel.id)
      ? []
      : [
          {
            ...channelIssue(
              lines,
              index,
              'match',
              `the rule of “${channel.id}” takes no article`,
              'see how the articles write what it asks for',
            ),
            severity: 'warning',
          },
        ],
  );
};
