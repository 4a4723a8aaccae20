// The door of the package `feed`: what it cannot do (docs/adr/0002-feed-generator.md) is closed around it.

import { type FeedOptions, Feed as Generator, type Item } from 'feed';
import type { Feed } from './entry.ts';

export type { Item };

/** An element or member that `feed` has no option for: attributes must be escaped by the caller. */
export interface Extension {
  readonly name: string;
  readonly objects: unknown;
}

export interface Parts {
  readonly options: Omit<FeedOptions, 'title' | 'description' | 'copyright' | 'updated' | 'generator'>;
  readonly items: readonly Item[];
  readonly extensions?: readonly Extension[];
}

const DECODED = /&/g;

/** Element text: the generator decodes a literal `&amp;` once before it escapes. */
export const elementText = (text: string): string => text.replace(DECODED, '&amp;');

/** Attribute value: the generator escapes only the quotation mark. */
export const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const GENERATOR = 'fanjian';

export const generate = (feed: Feed, method: 'rss2' | 'atom1' | 'json1', parts: Parts): string => {
  const text = method === 'json1' ? (value: string) => value : elementText;
  const generator = new Generator({
    ...parts.options,
    title: text(feed.title),
    description: text(feed.description),
    copyright: text(feed.rights ?? ''),
    updated: new Date(feed.updated),
    generator: GENERATOR,
  });
  for (const item of parts.items) generator.addItem(item as Item);
  // `objects` is typed as a string map; the generator takes what xml-js takes.
  for (const extension of parts.extensions ?? [])
    generator.addExtension(extension as Parameters<Generator['addExtension']>[0]);
  return generator[method]();
};
