// A page's tree to blocks: inline text is gathered to a line of its own at every element that is not inline, and at every <br>.

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { NAV_LINK } from '../../data/noise.ts';
import { type Block, blockOf, hanIn } from '../block.ts';
import { figureOf, imageOf } from './figure.ts';
import { cleanChildren, collapse, textOfNodes } from './html-clean.ts';
import {
  has,
  hintsOf,
  INLINE,
  isBold,
  isCentred,
  isFurniture,
  isLayout,
  isLeftOut,
  KEPT,
  textMass,
} from './html-shape.ts';
import { type Leaf, linksIn, nest, trimNodes, wrapOf } from './inline.ts';
import { isLaidOut, itemsOf, listProperties } from './list.ts';
import type { Address } from './page-address.ts';

export const blocksOfHtml = (tree: Root, address: Address): Block[] => {
  const blocks: Block[] = [];
  const pageMass = textMass(tree);
  let run: Leaf[] = [];
  /** Elements that are furniture by their class. */
  const furniture = new Set<Element>();
  let line = 1;

  const push = (block: Parameters<typeof blockOf>[0], around: readonly Element[]) =>
    blocks.push(
      blockOf({
        ...block,
        hints: [block.hints ?? '', ...around.slice(-4).toReversed().map(hintsOf)].join(' ').trim(),
        isFurniture: around.some((element) => furniture.has(element)),
        ancestors: around,
      }),
    );

  const flush = (around: readonly Element[]) => {
    const leaves = run;
    run = [];
    const nodes = trimNodes(nest(leaves, 0));
    const text = textOfNodes(nodes);
    if (text === '') return;
    const heading = around.findLast((element) => /^h[1-6]$/.test(element.tagName));
    const inQuote = around.some(({ tagName }) => tagName === 'blockquote');
    const written = leaves.filter(({ value }) => value.trim() !== '');
    push(
      {
        kind: heading ? 'heading' : inQuote ? 'quote' : 'text',
        level: heading && Number(heading.tagName[1]),
        line: written[0]?.line ?? line,
        text,
        spaced: leaves
          .map(({ value }) => collapse(value))
          .join(' ')
          .trim(),
        nodes,
        bold: written.every(({ bold }) => bold),
        indented: INDENT.test(written[0]?.value ?? ''),
        hints: written[0]?.hints ?? '',
        centred: around.slice(-3).some(isCentred),
        links: linksIn(nodes),
      },
      around,
    );
  };

  const walk = (
    children: readonly RootContent[],
    around: readonly Element[],
    wraps: readonly Element[],
    bold: boolean,
    hints: string,
  ) => {
    for (const node of children) {
      line = node.position?.start.line ?? line;
      if (node.type === 'text') run.push({ value: node.value, wraps, bold, line, hints });
      if (node.type !== 'element' || isLeftOut(node) || isWayBack(node)) continue;
      const { tagName } = node;
      if (tagName === 'br') {
        flush(around);
        continue;
      }
      if (tagName === 'img') {
        flush(around);
        const image = imageOf(node, address);
        const leads = String(wraps.findLast((wrap) => wrap.tagName === 'a')?.properties.href ?? '');
        if (image) push({ kind: 'figure', line, text: '', nodes: [image], hints, leads }, around);
        continue;
      }
      const isHeavy = bold || isBold(node);
      if (INLINE.has(tagName)) {
        // A picture that opens itself is no button.
        if (isFurniture(node, pageMass) && !(tagName === 'a' && has(node, isPicture))) continue;
        const kept = KEPT[tagName] ?? (isBold(node) && !bold ? 'strong' : undefined);
        const inner = kept ? [...wraps, wrapOf(node, kept, address)] : wraps;
        walk(node.children, around, inner, isHeavy, `${hintsOf(node)} ${hints}`.trim());
        continue;
      }
      flush(around);
      if (isFurniture(node, pageMass)) furniture.add(node);
      const inside = [...around, node];
      const whole = wholeOf(node, line, address);
      if (whole) push(whole, inside);
      else {
        walk(node.children, inside, wraps, isHeavy, hints);
        flush(inside);
      }
    }
  };

  walk(tree.children, [], [], false, '');
  flush([]);
  return blocks;
};

const isPicture = ({ tagName }: Element): boolean => tagName === 'img';

/** How paragraphs are indented. */
const INDENT = /^[ \t\n]*(?:\u3000|[\u00a0\u2002\u2003]{2})/;

/** 返回首页，查看更多 behind the last sentence. */
const isWayBack = (node: Element): boolean =>
  node.tagName === 'a' && NAV_LINK.test(textOfNodes(node.children)) && hanIn(textOfNodes(node.children)) > 0;

/** A list, a data table, a figure or code stays in one piece. */
const wholeOf = (
  node: Element,
  line: number,
  address: Address,
): Parameters<typeof blockOf>[0] | undefined => {
  const { tagName } = node;
  if (tagName === 'figure') return figureOf(node, line, address);
  const kind = { ul: 'list', ol: 'list', dl: 'list', table: 'table', pre: 'pre' }[tagName] as
    | Block['kind']
    | undefined;
  if (!kind || (tagName === 'table' && isLayout(node))) return undefined;
  // A list of paragraphs, pictures or headings is a way to lay out a page.
  if (kind === 'list' && isLaidOut(node)) return undefined;
  const nodes: ElementContent[] = [
    { type: 'element', tagName, properties: listProperties(node), children: cleanChildren(node, address) },
  ];
  const text = textOfNodes(nodes);
  const items = kind === 'list' ? itemsOf(node, line, address) : [];
  return text === '' ? undefined : { kind, line, text, nodes, items, links: linksIn(nodes) };
};
