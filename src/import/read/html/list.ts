// Lists of a page.

import type { Element } from 'hast';
import { type Block, blockOf } from '../block.ts';
import { cleanChildren, textOfNodes } from './html-clean.ts';
import { textMass } from './html-shape.ts';
import { linksIn } from './inline.ts';
import type { Address } from './page-address.ts';

/** Its items as lines. */
export const itemsOf = (list: Element, line: number, address: Address): Block[] =>
  list.children.flatMap((item) => {
    const nodes = item.type === 'element' ? cleanChildren(item, address) : [];
    const text = textOfNodes(nodes);
    return text === '' ? [] : [blockOf({ kind: 'text', line, text, nodes, links: linksIn(nodes) })];
  });

/** Of paragraphs, pictures or headings: a way to lay out a page. */
export const isLaidOut = (list: Element): boolean =>
  textMass(list) > 400 && list.children.some((item) => textMass(item) > 300);

export const listProperties = ({ properties }: Element): Element['properties'] =>
  properties.start === undefined ? {} : { start: properties.start };
