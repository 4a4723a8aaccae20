// The lines of text in an article's body: what may be converted or judged, and what is not ours to touch.

import type { Element, Root, RootContent, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Article } from '../content/article.ts';
import type { Language } from '../content/language.ts';
import { isAddress } from '../content/text/written-addresses.ts';
import { resolve } from '../content/uri.ts';
import type { Fixed } from './convert/words/around.ts';
import { findVariant } from './variants.ts';

/** Elements inside a line of text: a word may begin before one and end in it (`<em>干</em>部`), and so may a quotation. */
const INLINE = new Set(
  'a abbr b br cite code del em i img ins mark q rb rp rt ruby s small span strong sub sup time u'.split(' '),
);

/** An address, or its own with the scheme left out. */
const showsAddress = (link: Element): boolean => {
  const text = textOf(link).trim();
  return (
    isAddress(text) ||
    ['https://', 'http://'].some((scheme) => resolve(scheme + text) === link.properties.href)
  );
};

/** Attributes of HTML go by their values in any case, and a tag of a language by the variant that it means. */
const keeps = ({ tagName, properties: { translate, lang } }: Element, language: Language): boolean =>
  tagName === 'code' ||
  tagName === 'pre' ||
  (typeof translate === 'string' && translate.trim().toLowerCase() === 'no') ||
  (typeof lang === 'string' && isOther(lang.trim(), language));

/** `zh` alone is Chinese of any script, and an empty tag says nothing. */
const isOther = (tag: string, language: Language): boolean => {
  const variant = findVariant(tag);
  return tag !== '' && variant !== 'zh' && variant !== language;
};

/** A node of a line, and whether it is not ours to touch. */
export interface Part {
  readonly node: Text;
  readonly isKept: boolean;
}

/** A line as one text, where its parts begin and the last one ends, and its places that are kept. */
export const joined = (parts: readonly Part[]): { text: string; cuts: number[]; kept: Fixed[] } => {
  const cuts = [0];
  const kept: Fixed[] = [];
  for (const { node, isKept } of parts) {
    const at = cuts.at(-1) as number;
    const { value } = node;
    if (isKept && value !== '') kept.push({ at, length: value.length, to: value, isKept });
    cuts.push(at + value.length);
  }
  return { text: parts.map(({ node }) => node.value).join(''), cuts, kept };
};

/** Calls `onLine` with what each line is made of, in order, and `onElement` with each element that is not kept. */
export const eachWholeLine = (
  tree: Root,
  language: Language,
  onLine: (parts: readonly Part[]) => void,
  onElement: (element: Element) => void = () => {},
): void => {
  let line: Part[] = [];
  const end = () => {
    if (line.some(({ isKept }) => !isKept)) onLine(line);
    line = [];
  };
  const walk = (children: readonly RootContent[], inKept: boolean) => {
    for (const node of children) {
      if (node.type === 'text') line.push({ node, isKept: inKept });
      if (node.type !== 'element') continue;
      const isInline = INLINE.has(node.tagName);
      if (!isInline) end();
      const isKept = inKept || keeps(node, language) || (node.tagName === 'a' && showsAddress(node));
      if (!isKept) onElement(node);
      walk(node.children, isKept);
      if (!isInline) end();
    }
  };
  walk(tree.children, false);
  end();
};

/** As `eachWholeLine`, but for what is not kept: a line ends where that begins. */
export const eachLine = (
  tree: Root,
  language: Language,
  onLine: (nodes: readonly Text[]) => void,
  onElement?: (element: Element) => void,
): void =>
  eachWholeLine(
    tree,
    language,
    (parts) => {
      let nodes: Text[] = [];
      for (const { node, isKept } of [...parts, { node: undefined, isKept: true }]) {
        if (!isKept && node) nodes.push(node);
        else if (nodes.length > 0) {
          onLine(nodes);
          nodes = [];
        }
      }
    },
    onElement,
  );

/** The texts of an article that are converted: the headline, the description, the keywords and the lines of the body. */
export const textsOf = (article: Article): string[] => {
  const texts = [article.headline, article.description, ...article.keywords];
  eachLine(article.body, article.inLanguage, (nodes) => texts.push(nodes.map(({ value }) => value).join('')));
  return texts.filter((text) => text.trim() !== '');
};
