// What the channels say of each other.

import type { Issue } from '../issue.ts';
import type { Channel } from '../schema/channels.ts';
import { type Lines, lineIn } from '../text/yaml.ts';
import { isOpen, openChannels } from './names.ts';

export const channelIssue = (
  lines: Lines,
  index: number,
  field: string,
  problem: string,
  remedy: string,
): Issue => ({
  severity: 'error',
  file: 'channels.yaml',
  line: lineIn(lines, [index, field]),
  field: `[${index}].${field}`,
  problem,
  remedy,
});

export const channelIssues = (channels: readonly Channel[], lines: Lines): Issue[] => {
  const parents = new Map(channels.map((channel) => [channel.id, channel.parent]));
  const first = new Map(channels.map(({ id }, index) => [id, index] as const).reverse());
  const open = [...new Set(channels.filter(isOpen).map(({ id }) => id))];
  const leads = openChannels(channels);
  const former = new Map(
    channels.toReversed().flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])),
  );
  const circular = circlesIn(parents);
  return channels.flatMap((channel, index) => {
    const at = (field: string, problem: string, remedy: string): Issue =>
      channelIssue(lines, index, field, `“${channel.id}” ${problem}`, remedy);
    const found: Issue[] = [];
    const { aliases, closed, parent } = channel;
    for (const alias of aliases)
      if (parents.has(alias))
        found.push(at('aliases', `was never “${alias}”, which is another channel`, 'remove that alias'));
      else if (former.get(alias) !== channel.id)
        found.push(at('aliases', `has an alias of “${former.get(alias)}”, “${alias}”`, 'keep one of them'));
    if (closed?.to && !/^https?:/.test(closed.to) && leads(closed.to).length === 0)
      found.push(
        at('closed', `goes on in “${closed.to}”, which is no channel`, `write one of ${open.join(', ')}`),
      );
    if (first.get(channel.id) !== index)
      found.push(at('id', 'is there twice', 'give one of them another id'));
    if (parent && (closed ? !parents.has(parent) : !open.includes(parent)))
      found.push(at('parent', `has the unknown parent “${parent}”`, `write one of ${open.join(', ')}`));
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
