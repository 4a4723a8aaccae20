// The pictures of a page: which its record would show, and the page with our own in their place.

import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { LEARNED } from './learned.ts';
import { type Page, pageOf } from './read/page.ts';
import { understand } from './understand.ts';

const eachPicture = (nodes: readonly ElementContent[], see: (image: Element) => void): void => {
  for (const node of nodes)
    visit(node, 'element', (element) => {
      if (element.tagName === 'img') see(element);
    });
};

/** Where the picture stands, by its address; one that is ours has an address that a record may show. */
export const withPictures = (page: Page, ours: (address: string) => string | undefined): Page => {
  for (const { nodes } of page.blocks)
    eachPicture(nodes, (image) => {
      const address = ours(String(image.properties.src));
      if (address === undefined) return;
      image.properties.src = address;
      image.data = { ...image.data, unsafe: false } as NonNullable<Element['data']>;
    });
  return page;
};

/** The addresses of those that the record would show, each once; http among them. */
export const picturesOf = (bytes: Uint8Array, url: string | undefined): readonly string[] => {
  const page = withPictures(pageOf(bytes, url, []), (address) => address);
  const understood = understand(page, LEARNED);
  const found = new Set<string>();
  if (!('refused' in understood))
    eachPicture(understood.body, ({ properties: { src } }) => found.add(String(src)));
  return [...found];
};
