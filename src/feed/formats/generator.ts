// The door of the package `feed`: it writes a document without its entries, which are put in before its end
// (docs/adr/0002-feed-generator.md).

import { type FeedOptions, Feed as Generator } from 'feed';
import type { Feed } from '../entry.ts';
import { type Attributes, opening } from './xml.ts';

type Options = Omit<FeedOptions, 'title' | 'copyright' | 'updated' | 'generator' | 'author'>;

const GENERATOR = 'fanjian';

const FRAMES = {
  rss2: { name: 'rss', root: /<rss [^>]*>/, end: '\n    </channel>\n</rss>' },
  atom1: { name: 'feed', root: /<feed [^>]*>/, end: '\n</feed>' },
} as const;

/** Text of an element: the generator decodes a literal `&amp;` once before it escapes. */
const elementText = (text: string): string => text.replaceAll('&', '&amp;');

/** The document with these attributes of its root, and these elements after those of `feed`, each on a line of its own. */
export const generate = (
  feed: Feed,
  format: keyof typeof FRAMES,
  options: Options,
  attributes: Attributes,
  elements: readonly string[],
): string => {
  const { name, root, end } = FRAMES[format];
  const frame = new Generator({
    ...options,
    title: elementText(feed.title),
    description: elementText(options.description ?? feed.description),
    copyright: elementText(feed.rights ?? ''),
    updated: new Date(feed.updated),
    generator: GENERATOR,
    ...(format === 'atom1' && { author: { name: elementText(feed.siteName) } }),
  })[format]();
  if (!root.test(frame) || !frame.endsWith(end))
    throw new Error(`${format} of ${feed.title}: unlike what the generator wrote before`);
  const indent = end.slice(0, end.indexOf('<'));
  let document = frame.slice(0, -end.length).replace(root, `${opening(name, attributes)}>`);
  for (const written of elements) document += `${indent}    ${written}`;
  return document + end;
};
