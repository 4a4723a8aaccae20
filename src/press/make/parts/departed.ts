// What became of channels that are not there under their names: renamed, or closed.

import type { Catalog } from '../../../catalog/catalog.ts';
import type { ClosedChannel } from '../../../catalog/closed.ts';
import { keyOf, openChannels } from '../../../content/channels/names.ts';
import type { Channel } from '../../../content/schema/channels.ts';
import type { Plan } from '../plan.ts';

export type Departed = Pick<Catalog, 'moved' | 'closed'>;

export const departedOf = ({ content, editions, pageSize }: Plan): Departed => {
  const { channels, closed = [], lock } = content;
  const now = openChannels([...channels, ...closed]);
  const goesOn = (to: string | undefined): ClosedChannel['to'] => {
    if (to !== undefined && /^https?:/.test(to)) return { url: to };
    const [channel] = to === undefined ? [] : now(to);
    return channel === undefined ? undefined : { channel };
  };
  const pagesOf = (channel: Channel) => {
    const key = keyOf(channel);
    const places = lock.places.filter(({ channels: keys }) => keys.includes(key)).map(({ id }) => id);
    return Math.floor(new Set(places).size / pageSize);
  };
  const moved = channels.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const));
  const gone = closed.flatMap((channel) => {
    const { id, aliases } = channel;
    const to = goesOn(channel.closed?.to ?? channel.parent);
    const said = Object.fromEntries(
      editions.flatMap(({ variant, departed }) =>
        departed.filter((one) => one.id === id).map(({ name, reason }) => [variant, { name, reason }]),
      ),
    ) as ClosedChannel['said'];
    const row: ClosedChannel = { pages: pagesOf(channel), said, ...(to && { to }) };
    return [id, ...aliases].map((name) => [name, row] as const);
  });
  return {
    ...(moved.length > 0 && { moved: Object.fromEntries(moved) }),
    ...(gone.length > 0 && { closed: Object.fromEntries(gone) }),
  };
};
