// What stays of an element that is kept in one piece: its structure, its text, links and pictures; no class, style or script.

import type { Element, ElementContent, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { hintsOf, KEPT, SKIPPED } from './html-shape.ts';
import type { Address } from './page-address.ts';

const STRUCTURE = new Set(
  'ul ol li dl dt dd table thead tbody tfoot tr th td caption pre p figure figcaption blockquote'.split(' '),
);

const HAN = '[\\p{Script=Han}，。、；：？！…—（）《》「」『』“”]';
const BROKEN = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t\\n]*(?=${HAN})`, 'gu');

/** One space for many, none where only the file breaks the line between two Han. */
export const collapse = (text: string): string =>
  text
    .replace(BROKEN, '')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/\u00a0/g, ' ');

export const cleanChildren = (
  element: Element,
  address: Address,
  isCode = element.tagName === 'pre',
): ElementContent[] => {
  const children = element.children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: isCode ? node.value : collapse(node.value) }];
    if (node.type !== 'element' || SKIPPED.has(node.tagName)) return [];
    if (node.tagName === 'br') return [{ type: 'element', tagName: 'br', properties: {}, children: [] }];
    const inner = cleanChildren(node, address, isCode || node.tagName === 'pre');
    const href = node.tagName === 'a' ? address.link(node.properties.href) : undefined;
    const tagName = STRUCTURE.has(node.tagName) ? node.tagName : KEPT[node.tagName];
    if (!tagName || (tagName === 'a' && !href)) return inner;
    const data =
      tagName === 'a' ? { data: { title: titleIn(node) } as unknown as NonNullable<Element['data']> } : {};
    return [
      { type: 'element', tagName, properties: href ? { href } : spans(node), children: inner, ...data },
    ];
  });
  return isCode || !BLOCKS.has(element.tagName) ? children : withoutEdges(children);
};

/** What a link to a story calls it, beside its day and its beginning. */
const titleIn = (link: Element): string | undefined => {
  const inside = link.children.filter((node) => node.type === 'element');
  const [first, ...others] = inside;
  const title = inside.find((node) => /^h[1-6]$/.test(node.tagName) || TITLE_HINT.test(hintsOf(node)));
  const found = title ?? (others.length > 0 && /^(?:p|div)$/.test(first?.tagName ?? '') ? first : undefined);
  return (found && textOfNodes([found])) || undefined;
};
const TITLE_HINT = /(?:^|[\s_-])(?:title|tit|headline)(?:$|[\s_-])/i;

const BLOCKS = new Set('li dt dd td th caption figcaption p'.split(' '));

const spans = ({ properties: { colSpan, rowSpan } }: Element): Element['properties'] => ({
  ...(Number(colSpan ?? 1) > 1 ? { colSpan } : {}),
  ...(Number(rowSpan ?? 1) > 1 ? { rowSpan } : {}),
});

const withoutEdges = (children: ElementContent[]): ElementContent[] =>
  children
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === children.length - 1 ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');

/** What a reader sees of some nodes, on one line. */
export const textOfNodes = (nodes: readonly RootContent[]): string =>
  collapse(textOf({ type: 'root', children: [...nodes] })).trim();
