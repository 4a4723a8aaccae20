// Another reader of the same page, by other rules and from another parser: what it takes for the article's text. The import's door
// of readability and its document.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bare, isSentence } from '../block.ts';

/** The paragraphs that it finds, without space; none where it finds no article. */
export const readAgain = (source: string): ReadonlySet<string> => {
  try {
    const { document } = parseHTML(source);
    const read = new Readability(document as unknown as Document, { charThreshold: 60 }).parse();
    return new Set(
      (read?.content ? paragraphsOf(read.content) : []).filter(isSentence).map((text) => bare(text)),
    );
  } catch {
    // It reads what it can; a page that breaks it is read once.
    return new Set();
  }
};

const LINE = /^(?:p|div|li|br|h\d|td|section|blockquote|figcaption|article|tr|ul|ol)$/i;

const paragraphsOf = (html: string): string[] => {
  const lines: string[] = [''];
  const walk = (node: ChildNode) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? '';
    const isLine = LINE.test(node.nodeName);
    if (isLine) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (isLine) lines.push('');
  };
  walk(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as ChildNode);
  return lines;
};
