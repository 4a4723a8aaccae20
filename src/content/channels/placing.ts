// The channels in whose feeds an article stands.

import type { ArticleHead } from '../article.ts';
import type { Channel } from '../schema/channels.ts';

/** By their ids: those that it was put into, those whose rule takes it, and those above them, in the order of channels.yaml. */
export const placing = (channels: readonly Channel[]): ((article: ArticleHead) => readonly string[]) => {
  const parents = new Map(channels.map(({ id, parent }) => [id, parent]));
  const order = new Map(channels.map(({ id }, index) => [id, index]));
  return ({ articleSection, matched = [] }) => {
    const found = new Set<string>();
    for (const own of [...articleSection, ...matched])
      for (let id: string | undefined = own; id && !found.has(id); id = parents.get(id)) found.add(id);
    return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
};
