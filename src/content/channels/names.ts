// The names of channels: those that they have, those that they had before, and the one under which each takes its places in the
// lock, which is the first that it was published by (docs/adr/0026-channels-by-rule.md).

import type { Lock } from '../lock/lock.ts';
import type { Channel } from '../schema/channels.ts';

export const isOpen = ({ closed }: Pick<Channel, 'closed'>): boolean => closed === undefined;

type Named = Pick<Channel, 'id' | 'aliases' | 'closed' | 'parent'>;

/** The id of the open channel that a name leads to: its own, a former one, or that of a closed channel that goes on in it. */
export const openChannel = (channels: readonly Named[]): ((name: string) => string | undefined) => {
  const named = new Map(
    channels.toReversed().flatMap((channel) => channel.aliases.map((alias) => [alias, channel])),
  );
  for (const channel of channels) named.set(channel.id, channel);
  return (name) => {
    const seen = new Set<Named>();
    for (let next = named.get(name); next && !seen.has(next); ) {
      if (!next.closed) return next.id;
      seen.add(next);
      next = named.get(next.closed.to ?? '') ?? named.get(next.parent ?? '');
    }
    return undefined;
  };
};

/** What the lock says of channels. */
type Remembered = Pick<Lock, 'places' | 'channels'>;

/** Names that have places of their own. */
const withPlaces = ({ places }: Remembered): ReadonlySet<string> =>
  new Set(places.flatMap(({ channels }) => channels));

/** Channels with their keys: what the lock says, else the own id where it has places, else the first former one that has. */
export const withKeys = <C extends Channel>(channels: readonly C[], lock: Remembered): C[] => {
  const pinned = new Map((lock.channels ?? []).map(({ id, key }) => [id, key]));
  const taken = withPlaces(lock);
  return channels.map((channel) => {
    const { id, aliases } = channel;
    const before = aliases.map((alias) => pinned.get(alias) ?? alias).find((alias) => taken.has(alias));
    const key = pinned.get(id) ?? (taken.has(id) ? id : (before ?? id));
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
