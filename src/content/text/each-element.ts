// The elements of a tree in their order, with their lines.

import type { Element, Nodes } from 'hast';
import type { Point } from 'unist';

/** An element that has no place of its own is on the line of what it stands in. */
export const eachElement = (
  node: Nodes,
  onElement: (element: Element, line: number) => void,
  above = 1,
): void => {
  // What rehype-raw makes of HTML can have a position without a start.
  const start: Point | undefined = node.position?.start;
  const line = start?.line ?? above;
  if (node.type === 'element') onElement(node, line);
  if ('children' in node) for (const child of node.children) eachElement(child, onElement, line);
};
