// Footnotes: ids of the article's own, and words that wait for the variant in which they are shown.

import type { Element, Nodes, Root } from 'hast';
import { eachElement } from './each-node.ts';

/** For remark-rehype. `prefix` keeps the notes of different articles apart where a reader shows them on one page. */
export const footnoteOptions = (prefix: string) => ({
  clobberPrefix: prefix,
  footnoteLabel: LABEL,
  footnoteBackContent: '↩',
  footnoteBackLabel: (index: number, again: number) => `${index + 1}${again > 1 ? `-${again}` : ''}`,
});

const LABEL = 'footnote-label';

/** What remark-rehype made, before any HTML of the author's is read: a label that can be pointed to, and no classes. */
export const ownFootnotes = (tree: Root, prefix: string): void =>
  eachElement(tree, ({ properties, children }) => {
    if (properties.dataFootnotes || 'dataFootnoteBackref' in properties) delete properties.className;
    if (properties.dataFootnoteRef) properties.ariaDescribedBy = [`${prefix}label`];
    if (properties.id !== LABEL) return;
    properties.id = `${prefix}label`;
    delete properties.className;
    children.length = 0;
  });

export interface FootnoteWords {
  readonly footnotes: string;
  /** On the way back from a note: `number` as in the text, `1-2` from its second mark on. */
  readonly footnoteBack: (number: string) => string;
}

/** The same in the words of a variant. */
export const wordFootnotes = (tree: Root, { footnotes, footnoteBack }: FootnoteWords): void =>
  eachElement(tree, ({ properties, children }) => {
    if ('dataFootnoteBackref' in properties)
      properties.ariaLabel = footnoteBack(String(properties.ariaLabel ?? ''));
    const [label] = children;
    if ('dataFootnotes' in properties && label?.type === 'element' && label.children.length === 0)
      label.children.push({ type: 'text', value: footnotes });
  });

const isMark = ({ tagName, children }: Element): boolean =>
  tagName === 'sup' &&
  children.length === 1 &&
  children.every((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties);

/** The text of a node as it is read out of its place: without the marks of notes. */
export const textWithoutNotes = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isMark(node))) return '';
  return node.children.map(textWithoutNotes).join('');
};
