// What is too much in a parsed text before more is made of it: depth, cells of tables, elements that HTML leaves open, and
// addresses that are referred to again and again.

import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { type Excess, MOST, SPLIT } from './most.ts';
import { openElements } from './raw-html.ts';
import { TOO_DEEP } from './source.ts';

interface TreeNode {
  readonly type: string;
  readonly children?: readonly unknown[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Every node in order with its depth, without recursion; stops where the visitor returns something. */
const walk = <N extends TreeNode, T>(
  tree: N,
  see: (node: N, depth: number) => T | undefined,
): T | undefined => {
  const waiting: { node: N; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const found = see(node, depth);
    if (found !== undefined) return found;
    const children = (node.children ?? []) as readonly N[];
    for (let index = children.length - 1; index >= 0; index--)
      waiting.push({ node: children[index] as N, depth: depth + 1 });
  }
  return undefined;
};

const lineOf = (node: TreeNode) => node.position?.start.line ?? 1;

/** A list and its item are two levels, a table's cell three; so many may stand where a source's lines are deep enough. */
const DEEPEST = MOST.depth * 3;

const OF_BLOCKS = new Set(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'tableCell', 'code']);

/** Of Markdown. */
export const markdownExcess = (tree: Root): Excess | undefined => {
  const lengths = new Map<string, number>();
  walk<Nodes, true>(tree, (node) => {
    if (node.type === 'definition' && !lengths.has(node.identifier))
      lengths.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    return undefined;
  });
  const html = openElements();
  let cells = 0;
  let referred = 0;
  let reopened = 0;
  return walk<Nodes, Excess>(tree, (node, depth) => {
    const line = lineOf(node);
    let deepest = depth;
    if (node.type === 'html')
      html.read(node.value, (open) => {
        deepest = Math.max(deepest, open.depth * 3);
        reopened += open.lasting;
      });
    else if (OF_BLOCKS.has(node.type)) reopened += html.state().lasting;
    if (deepest > DEEPEST) return { line, ...TOO_DEEP };
    if (node.type === 'table') cells += node.children.length * (node.align?.length ?? 1);
    if (cells > MOST.cells)
      return { line, problem: `has tables of more than ${MOST.cells} cells`, remedy: SPLIT };
    if (node.type === 'linkReference' || node.type === 'imageReference')
      referred += lengths.get(node.identifier) ?? 0;
    if (referred > MOST.referred)
      return {
        line,
        problem: 'refers again and again to a long address',
        remedy: 'write a shorter address, or fewer links',
      };
    if (reopened > MOST.elements)
      return {
        line,
        problem: 'elements above are never closed, and all that follows stands in them',
        remedy: 'close them',
      };
    return undefined;
  });
};

/** Of what Markdown became. */
export const elementExcess = (tree: HastRoot): Excess | undefined => {
  let elements = 0;
  return walk<TreeNode, Excess>(tree, (node, depth) => {
    if (depth > DEEPEST) return { line: lineOf(node), ...TOO_DEEP };
    if (node.type === 'element' && ++elements > MOST.elements)
      return { line: lineOf(node), problem: `holds more than ${MOST.elements} elements`, remedy: SPLIT };
    return undefined;
  });
};
