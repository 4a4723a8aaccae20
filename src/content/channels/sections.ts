// What the articleSection of a record may name.

import type { Channel } from '../schema/channels.ts';
import { isOpen, openChannels } from './names.ts';

/** As `problem` and `remedy`; nothing where an article may be put there. */
type SectionProblem = readonly [problem: string, remedy: string] | undefined;

export interface Sections {
  /** What was published stays where it is, when its channel is closed. */
  readonly problemOf: (name: string, isPublished: boolean) => SectionProblem;
  /** Whether pages of ours are below that name. */
  readonly isThere: (name: string) => boolean;
}

export const sectionsOf = (channels: readonly Channel[]): Sections => {
  const leads = openChannels(channels);
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const closed = new Set(
    channels.filter((channel) => !isOpen(channel)).flatMap(({ id, aliases }) => [id, ...aliases]),
  );
  const open = [...byId.values()].filter(isOpen);
  const list = open
    .filter(({ match }) => !match)
    .map(({ id }) => id)
    .join(', ');
  return {
    isThere: (name) => !closed.has(name) && leads(name).length > 0,
    problemOf: (name, isPublished) => {
      if (closed.has(name)) return isPublished ? undefined : [`“${name}” is closed`, `write one of ${list}`];
      const channel = byId.get(leads(name)[0] ?? '');
      if (!channel) return [`“${name}” is no channel`, `write one of ${list}, or add it to channels.yaml`];
      return channel.match
        ? [
            `“${name}” takes its articles by a rule`,
            `write one of ${list}; what the rule takes comes to it by itself`,
          ]
        : undefined;
    },
  };
};
