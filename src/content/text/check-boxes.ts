// GFM's check boxes as characters, which every reader shows: no form stands in an article.

import type { Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';

export const checkBoxes = (tree: Root): void =>
  eachNode<Nodes>(tree, (item) => {
    if (item.type !== 'listItem') return;
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
    first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
    item.checked = null;
  });
