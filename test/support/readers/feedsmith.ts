// feedsmith reads all three formats, each in its own words; this puts them in ours, with the address of the archive before.

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Format } from '../../../src/feed/formats/formats.ts';
import { plain, textOf, wallClock } from './facts.ts';

const time = (date: string | undefined) => date && wallClock(date);
const names = (people: readonly { readonly name?: string }[] = []) => people.map(({ name }) => name);

interface Link {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
  readonly title?: string;
}
/** A link without a relation is an alternate (RFC 4287 section 4.2.7.2). */
const linked = (links: readonly Link[] = [], rel = 'alternate') =>
  links.find((link) => (link.rel ?? 'alternate') === rel);
const PREVIOUS = 'prev-archive';

interface Reading {
  readonly older: string | undefined;
  readonly feed: Partial<Record<'title' | 'home' | 'language', string | undefined>> & {
    readonly stories: readonly { readonly id: string | undefined }[];
  };
}

const rss = (document: string): Reading => {
  const { title, link, language, items = [], atom } = parseRssFeed(document);
  const stories = items.map(({ guid, link, title, dc, pubDate, dcterms, content }) => ({
    id: guid?.value,
    url: link,
    title,
    language: dc?.languages?.[0],
    authors: dc?.creators,
    editors: dc?.contributors ?? [],
    source: dc?.sources?.[0] ?? '',
    published: time(pubDate),
    updated: time(dcterms?.modified?.[0] ?? pubDate),
    content: textOf(content?.encoded ?? ''),
  }));
  return { older: linked(atom?.links, PREVIOUS)?.href, feed: { title, home: link, language, stories } };
};

const atom = (document: string): Reading => {
  const { title, links, xml, entries = [] } = parseAtomFeed(document);
  const stories = entries.map((entry) => {
    const via = linked(entry.links, 'via');
    return {
      id: entry.id,
      url: linked(entry.links)?.href,
      title: entry.title?.type === 'html' ? plain(entry.title.value ?? '') : entry.title?.value,
      language: entry.xml?.lang ?? xml?.lang,
      authors: names(entry.authors),
      editors: names(entry.contributors),
      source: via ? `${via.title} ${via.href}` : '',
      published: time(entry.published),
      updated: time(entry.updated),
      content: textOf(entry.content?.value ?? ''),
    };
  });
  const home = links?.find((link) => link.rel === 'alternate' && link.type === 'text/html')?.href;
  return {
    older: linked(links, PREVIOUS)?.href,
    feed: { title: title?.value, home, language: xml?.lang, stories },
  };
};

const json = (document: string): Reading => {
  const {
    title,
    home_page_url: home,
    language,
    items = [],
    next_url: older,
  } = parseJsonFeed(JSON.parse(document));
  const stories = items.map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    language: item.language,
    authors: names(item.authors),
    source: item.external_url ?? '',
    published: time(item.date_published),
    updated: time(item.date_modified),
    content: textOf(item.content_html ?? ''),
  }));
  return { older, feed: { title, home, language, stories } };
};

export const FEEDSMITH: Record<Format, (document: string) => Reading> = { rss, atom, json };
