// The lines of text in an article's body: what may be converted or judged, and what is not ours to touch.

import type { Element, Root, RootContent, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { isAddress } from '../content/text/written-addresses.ts';
import { resolve } from '../content/uri.ts';

/** Elements inside a line of text: a word may begin before one and end in it (`<em>干</em>部`). */
const INLINE = new Set('a abbr b cite del em i ins mark q s small span strong time u'.split(' '));

/** Code, what its author marked so, text in another language than the article's, and a link that shows an address. */
const isKept = (element: Element, language: Language): boolean =>
  keeps(element, language) || (element.tagName === 'a' && showsAddress(element));

/** An address, or its own with the scheme left out. */
const showsAddress = (link: Element): boolean => {
  const text = textOf(link).trim();
  return (
    isAddress(text) ||
    ['https://', 'http://'].some((scheme) => resolve(scheme + text) === link.properties.href)
  );
};

const keeps = ({ tagName, properties }: Element, language: Language): boolean =>
  tagName === 'code' ||
  tagName === 'pre' ||
  properties.translate === 'no' ||
  (typeof properties.lang === 'string' && properties.lang.toLowerCase() !== language.toLowerCase());

/** Calls `onLine` with the text nodes of each line, in order, and `onElement` with each element that is not kept. */
export const eachLine = (
  tree: Root,
  language: Language,
  onLine: (nodes: readonly Text[]) => void,
  onElement: (element: Element) => void = () => {},
): void => {
  let line: Text[] = [];
  const end = () => {
    if (line.length > 0) onLine(line);
    line = [];
  };
  const walk = (children: readonly RootContent[]) => {
    for (const node of children) {
      if (node.type === 'text') line.push(node);
      if (node.type !== 'element') continue;
      const kept = isKept(node, language);
      const inline = INLINE.has(node.tagName);
      if (kept || !inline) end();
      if (kept) continue;
      onElement(node);
      walk(node.children);
      if (!inline) end();
    }
  };
  walk(tree.children);
  end();
};

/** The texts of an article that are converted: the headline, the description, the keywords and the lines of the body. */
export const textsOf = (article: Article): string[] => {
  const texts = [article.headline, article.description, ...article.keywords];
  eachLine(article.body, article.inLanguage, (nodes) => texts.push(nodes.map(({ value }) => value).join('')));
  return texts.filter((text) => text.trim() !== '');
};
