// HTML to a tree.

import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const reader = unified().use(rehypeParse);

/** With the line of every node. */
export const parseHtml = (source: string): Root => reader.parse(source);
