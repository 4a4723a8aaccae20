// Tags that HTML's grammar drops where they stand, such as a <td> outside a table: counted before and after it was read.

import type { Nodes, Root } from 'hast';
import type {} from 'mdast-util-to-hast';
import { eachNode } from './each-node.ts';

/** A comment, or a tag as far as it is one; what begins with `<?` or `<!` is a comment to HTML. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<([a-z][^\s/>]*|[?!])(?:"[^"]*"|'[^']*'|[^'">])*/gi;

/** How often each tag is there, and on which line it is first written as HTML. */
export interface Tags {
  readonly count: Map<string, number>;
  readonly line: Map<string, number>;
}

export const tagsOf = (tree: Root): Tags => {
  const count = new Map<string, number>();
  const line = new Map<string, number>();
  eachNode<Nodes>(tree, (node, at) => {
    const names =
      node.type === 'element'
        ? [node.tagName]
        : node.type === 'raw'
          ? [...node.value.matchAll(TAG)].flatMap(([, name]) => name?.toLowerCase() ?? [])
          : [];
    for (const name of names) {
      count.set(name, (count.get(name) ?? 0) + 1);
      if (node.type === 'raw' && !line.has(name)) line.set(name, at);
    }
  });
  return { count, line };
};

/** The tags that were written as HTML and are no elements, with their lines. */
export const droppedTags = (written: Tags, read: Tags): { tag: string; line: number }[] =>
  [...written.line].flatMap(([tag, line]) =>
    (read.count.get(tag) ?? 0) < (written.count.get(tag) ?? 0) ? [{ tag, line }] : [],
  );
