// GFM's check boxes as characters, which every reader shows: no form stands in an article.

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export const checkBoxes = (tree: Root): void =>
  visit(tree, 'listItem', (item) => {
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
    first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
    item.checked = null;
  });
