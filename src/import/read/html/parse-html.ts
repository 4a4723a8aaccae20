// HTML to a tree; elements of AMP by the names that they stand for.

import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const reader = unified().use(rehypeParse);

/** With the line of every node. */
export const parseHtml = (source: string): Root => {
  const tree = reader.parse(source);
  visit(tree, 'element', (element) => {
    element.tagName = AMP[element.tagName] ?? element.tagName;
  });
  return tree;
};

const AMP: Readonly<Record<string, string>> = {
  ...{ 'amp-img': 'img', 'amp-anim': 'img', 'amp-video': 'video', 'amp-audio': 'audio' },
  ...{ 'amp-iframe': 'iframe', 'amp-ad': 'iframe', 'amp-sidebar': 'nav' },
};
