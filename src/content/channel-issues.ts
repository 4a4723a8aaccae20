// What the channels say of each other.

import type { Issue } from './issue.ts';
import type { Channel } from './schema/channels.ts';
import { type Lines, lineIn } from './text/yaml.ts';

export const channelIssues = (channels: readonly Channel[], lines: Lines): Issue[] => {
  const parents = new Map(channels.map((channel) => [channel.id, channel.parent]));
  const first = new Map(channels.map(({ id }, index) => [id, index] as const).reverse());
  const circular = circlesIn(parents);
  return channels.flatMap((channel, index) => {
    const at = (field: string, problem: string, remedy: string): Issue => ({
      severity: 'error',
      file: 'channels.yaml',
      line: lineIn(lines, [index, field]),
      field: `[${index}].${field}`,
      problem: `“${channel.id}” ${problem}`,
      remedy,
    });
    const found: Issue[] = [];
    if (first.get(channel.id) !== index)
      found.push(at('id', 'is there twice', 'give one of them another id'));
    if (channel.parent && !parents.has(channel.parent))
      found.push(
        at(
          'parent',
          `has the unknown parent “${channel.parent}”`,
          `write one of ${[...parents.keys()].join(', ')}`,
        ),
      );
    else if (circular.has(channel.id))
      found.push(at('parent', 'is its own ancestor', 'remove one parent of the circle'));
    return found;
  });
};

/** The channels that are their own ancestors. */
const circlesIn = (parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> => {
  const circular = new Set<string>();
  const settled = new Set<string>();
  for (const start of parents.keys()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let next: string | undefined = start;
    for (; next && !settled.has(next) && !onWay.has(next); next = parents.get(next)) {
      way.push(next);
      onWay.add(next);
    }
    if (next && onWay.has(next)) for (const id of way.slice(way.indexOf(next))) circular.add(id);
    for (const id of way) settled.add(id);
  }
  return circular;
};
