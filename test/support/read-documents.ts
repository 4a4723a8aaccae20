// What a feed reader takes from a document in each format: to show that the three say the same.

import type { Format } from '../../src/feed/formats/formats.ts';
import { all, type Element, first, parseXml } from './rules.ts';

export interface Reading {
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

const text = (element: Element, name: string): string => first(element, name)?.text ?? '';

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const unescapeHtml = (html: string) =>
  html.replace(/&(lt|gt|quot|amp);/g, (_, name) => ENTITIES[name] as string);

export const READERS: Record<Format, (document: string) => Reading[]> = {
  rss: (document) =>
    all(parseXml(document).children[0] as Element, 'item').map((item) => ({
      id: text(item, 'guid'),
      url: text(item, 'link'),
      language: text(item, 'dc:language'),
      title: text(item, 'title'),
      summary: unescapeHtml(text(item, 'description')),
      content: text(item, 'content:encoded'),
      authors: all(item, 'dc:creator').map((creator) => creator.text),
      tags: all(item, 'category').map((category) => category.text),
    })),
  atom: (document) => {
    const feed = parseXml(document);
    return all(feed, 'entry').map((entry) => ({
      id: text(entry, 'id'),
      url: all(entry, 'link').find(({ attributes }) => attributes.rel === 'alternate')?.attributes.href ?? '',
      language: entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'] ?? '',
      title: text(entry, 'title'),
      summary: unescapeHtml(text(entry, 'summary')),
      content: text(entry, 'content'),
      authors: all(entry, 'author').map((author) => text(author, 'name')),
      tags: all(entry, 'category').map(({ attributes }) => attributes.label ?? attributes.term ?? ''),
    }));
  },
  json: (document) =>
    JSON.parse(document).items.map(
      (item: Omit<Reading, 'authors'> & { content_html: string; authors: { name: string }[] }) => ({
        id: item.id,
        url: item.url,
        language: item.language,
        title: item.title,
        summary: item.summary,
        content: item.content_html,
        authors: item.authors.map(({ name }) => name),
        tags: item.tags,
      }),
    ),
};
