// The text inside a line: leaves with the links and emphasis around them, to nodes without space at the ends.

import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Link } from '../block.ts';
import { collapse, textOfNodes } from './html-clean.ts';
import type { Address } from './page-address.ts';

export interface Leaf {
  readonly value: string;
  /** Links and emphasis around it, the outermost first. */
  readonly wraps: readonly Element[];
  readonly bold: boolean;
  readonly line: number;
  /** `class` and `id` of the inline elements around it. */
  readonly hints: string;
}

const isRelative = (href: unknown): boolean =>
  typeof href === 'string' && /^[\w./?-]/.test(href) && !/^(?:\w+:|#)/.test(href);

export const wrapOf = (node: Element, tagName: string, address: Address): Element => {
  const href = tagName === 'a' ? address.link(node.properties.href) : undefined;
  // A link that leads nowhere is text; `data` remembers that it was one.
  return {
    type: 'element',
    tagName: tagName === 'a' && !href ? 'span' : tagName,
    properties: href ? { href } : {},
    children: [],
    data: {
      wasLink: tagName === 'a',
      isLost: tagName === 'a' && !address.page && isRelative(node.properties.href),
    } as unknown as NonNullable<Element['data']>,
  };
};
/** Leaves under their wraps: neighbours under one wrap share it. */
export const nest = (leaves: readonly Leaf[], depth: number): ElementContent[] => {
  const nodes: ElementContent[] = [];
  for (let at = 0; at < leaves.length; ) {
    const wrap = leaves[at]?.wraps[depth];
    let end = at + 1;
    while (end < leaves.length && leaves[end]?.wraps[depth] === wrap) end++;
    const group = leaves.slice(at, end);
    if (wrap) nodes.push({ ...wrap, children: nest(group, depth + 1) });
    else nodes.push({ type: 'text', value: group.map(({ value }) => value).join('') });
    at = end;
  }
  return nodes;
};

/** Without space at the ends, at whatever depth it stands, and with one space for many. */
export const trimNodes = (nodes: ElementContent[]): ElementContent[] => {
  const texts: Text[] = [];
  visit({ type: 'root', children: nodes } satisfies Root, 'text', (text) => void texts.push(text));
  for (const text of texts) text.value = collapse(text.value);
  for (const [index, text] of texts.entries())
    if (/\s$/.test(texts[index - 1]?.value ?? ' ')) text.value = text.value.trimStart();
  for (const text of texts.toReversed()) {
    text.value = text.value.trimEnd();
    if (text.value !== '') break;
  }
  const filled = (list: ElementContent[]): ElementContent[] =>
    list.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return node.value === '' ? [] : [node];
      if (node.type !== 'element') return [];
      const children = filled(node.children);
      return children.length > 0 ? [{ ...node, children }] : [];
    });
  return filled(nodes);
};

export const linksIn = (nodes: readonly RootContent[]): Link[] =>
  nodes.flatMap((node): Link[] => {
    if (node.type !== 'element') return [];
    const { wasLink, isLost, title } = (node.data ?? {}) as {
      wasLink?: boolean;
      isLost?: boolean;
      title?: string;
    };
    const href = String(node.properties.href ?? '');
    return node.tagName === 'a' || wasLink
      ? [{ text: title ?? textOfNodes([node]), href, isLost }]
      : linksIn(node.children);
  });
