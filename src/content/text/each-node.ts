// The nodes of a tree in their order, with their lines; and a tree that may be changed without changing another.

import type { Element, Nodes } from 'hast';

type Position = Nodes['position'];

interface Node {
  readonly position?: Position;
}

type Parent<N> = N & { readonly children: readonly N[] };

/** A node that has no place of its own is on the line of what it stands in. */
export const eachNode = <N extends Node>(
  node: N,
  onNode: (node: N, line: number, parent: Parent<N> | undefined, index: number) => void,
  above = 1,
  parent?: Parent<N>,
  index = 0,
): void => {
  // What rehype-raw makes of HTML can have a position without a start.
  const start: NonNullable<Position>['start'] | undefined = node.position?.start;
  const line = start?.line ?? above;
  onNode(node, line, parent, index);
  if (!('children' in node)) return;
  const { children } = node as Parent<N>;
  for (let at = 0; at < children.length; at++)
    eachNode(children[at] as N, onNode, line, node as Parent<N>, at);
};

export const eachElement = (node: Nodes, onElement: (element: Element, line: number) => void): void =>
  eachNode<Nodes>(node, (each, line) => {
    if (each.type === 'element') onElement(each, line);
  });

/** Another tree that says the same. */
export const copyOf = <N extends Nodes>(node: N): N => ({
  ...node,
  ...('properties' in node && { properties: { ...node.properties } }),
  ...('children' in node && { children: node.children.map(copyOf) }),
});
