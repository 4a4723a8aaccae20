// The names of channels: those that they have, those that they had before, and the one under which each takes its places in the
// lock, which is the first that it was published by (docs/adr/0026-channels-by-rule.md).

import type { Lock } from '../lock/lock.ts';
import type { Channel } from '../schema/channels.ts';

export const isOpen = ({ closed }: Pick<Channel, 'closed'>): boolean => closed === undefined;

type Named = Pick<Channel, 'id' | 'aliases' | 'closed' | 'parent'>;

/**
 * The ids of the open channels that a name leads to: its own, or a former one; of a channel that is closed, the one in which it goes
 * on, and its parent, where its articles were all along.
 */
export const openChannels = (channels: readonly Named[]): ((name: string) => readonly string[]) => {
  const named = new Map(
    channels.toReversed().flatMap((channel) => channel.aliases.map((alias) => [alias, channel])),
  );
  for (const channel of channels) named.set(channel.id, channel);
  const follow = (name: string | undefined, seen: ReadonlySet<Named>): string[] => {
    const channel = named.get(name ?? '');
    if (!channel || seen.has(channel)) return [];
    if (isOpen(channel)) return [channel.id];
    return [channel.closed?.to, channel.parent].flatMap((next) => follow(next, new Set([...seen, channel])));
  };
  return (name) => [...new Set(follow(name, new Set()))];
};

/** What the lock says of channels. */
type Remembered = Pick<Lock, 'places' | 'channels'>;

/** Names that have places of their own. */
const withPlaces = ({ places }: Remembered): ReadonlySet<string> =>
  new Set(places.flatMap(({ channels }) => channels));

/** What the lock says that a name is, from one rename or merger to the next. */
const following = ({ channels = [] }: Remembered): ((name: string) => string) => {
  const keys = new Map(channels.map(({ id, key }) => [id, key]));
  return (name) => {
    const seen = new Set<string>();
    let last = name;
    for (let next = keys.get(last); next !== undefined && !seen.has(next); next = keys.get(last)) {
      seen.add(next);
      last = next;
    }
    return last;
  };
};

/** Channels with their keys: what the lock says, else the own id where it has places, else the first former one that has. */
export const withKeys = <C extends Channel>(channels: readonly C[], lock: Remembered): C[] => {
  const follow = following(lock);
  const taken = withPlaces(lock);
  return channels.map((channel) => {
    const { id, aliases } = channel;
    const said = follow(id);
    const isOwn = said !== id || taken.has(id);
    const key = isOwn ? said : (aliases.map(follow).find((alias) => taken.has(alias)) ?? id);
    return key === id ? channel : { ...channel, key };
  });
};

export const keyOf = ({ id, key = id }: Channel): string => key;

/** Every name that the lock knows of a channel, with the line that it stands in first. */
export const namesIn = ({ places, channels = [] }: Remembered): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const { id, line = 1 } of channels) if (!names.has(id)) names.set(id, line);
  for (const { channels: some, line = 1 } of places)
    for (const name of some) if (!names.has(name)) names.set(name, line);
  return names;
};
