// Lists of a page.

import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Block, blockOf, hanIn } from '../block.ts';
import { cleanChildren, textOfNodes } from './html-clean.ts';
import { has, textMass } from './html-shape.ts';
import { linksIn } from './inline.ts';
import type { Address } from './page-address.ts';

/** Its items as lines. */
export const itemsOf = (list: Element, line: number, address: Address): Block[] =>
  list.children.flatMap((item) => {
    const nodes = item.type === 'element' ? cleanChildren(item, address) : [];
    const text = textOfNodes(nodes);
    return text === '' ? [] : [blockOf({ kind: 'text', line, text, nodes, links: linksIn(nodes) })];
  });

/** Of paragraphs, of one dd alone, or of pictures and what they show, which no link leads to: a way to lay out a page. */
export const isLaidOut = (list: Element): boolean =>
  (list.tagName === 'dl' && list.children.filter((item) => textMass(item as Element) > 0).length === 1) ||
  (textMass(list) > 400 && list.children.some((item) => textMass(item) > 300)) ||
  (textMass(list) > 0 && has(list, ({ tagName }) => tagName === 'img') && !has(list, isWordedLink));

const isWordedLink = (node: Element): boolean => node.tagName === 'a' && hanIn(textOf(node)) > 0;

export const listProperties = ({ properties }: Element): Element['properties'] =>
  properties.start === undefined ? {} : { start: properties.start };
