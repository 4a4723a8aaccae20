// RSS 2.0, with Dublin Core for authors, language and change, Atom's links and RFC 5005's archives (rssboard.org, RSS Advisory Board profile).

import { articlePath, channelScheme, entryId, withOwn } from './address.ts';
import { contentHtml, rightsLine } from './credits.ts';
import type { Entry, Feed, Publisher } from './entry.ts';
import { attribute, elementText, generate, type Item } from './generator.ts';
import { addressOf, documentLinks, homePage } from './links.ts';
import { escapeXml } from './xml.ts';

/** How long a reader should wait between polls, in minutes: `<ttl>`, and max-age in http/freshness.ts. */
export const TTL_MINUTES = 10;

/** The same for a page of the archive, which hardly ever changes: a day. */
export const ARCHIVE_TTL_MINUTES = 24 * 60;

const ROOT =
  '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
const HISTORY = ' xmlns:fh="http://purl.org/syndication/history/1.0"';

export const renderRss = (feed: Feed, publisher: Publisher, file: string, type: string): string =>
  generate(feed, 'rss2', {
    options: {
      id: homePage(feed, publisher),
      link: homePage(feed, publisher),
      language: feed.variant,
      ttl: feed.position.page ? ARCHIVE_TTL_MINUTES : TTL_MINUTES,
    },
    items: feed.entries.map((entry) => toItem(entry, feed, publisher)),
    // All atom:links at once: a second extension of a name replaces the first.
    extensions: [
      {
        name: 'atom:link',
        objects: documentLinks(addressOf(feed, file, type), publisher).map((link) => ({
          _attributes: {
            rel: link.rel,
            href: attribute(link.href),
            type: link.type,
            hreflang: link.hreflang,
          },
        })),
      },
      ...(feed.position.page ? [{ name: 'fh:archive', objects: {} }] : []),
    ],
  }).replace(/<rss [^>]*>/, `${ROOT}${feed.position.page ? HISTORY : ''}>`);

const textElement = (text: string) => ({ _text: elementText(text) });

const toItem = (entry: Entry, feed: Feed, publisher: Publisher): Item => {
  const path = articlePath(feed.variant, entry.id);
  const picture = entry.images.find((image) => image.file);
  const extensions = [
    { name: 'title', objects: textElement(entry.headline) },
    {
      name: 'category',
      objects: [
        ...entry.channels.map(({ name }) => ({
          _attributes: { domain: attribute(channelScheme(publisher)) },
          ...textElement(name),
        })),
        ...entry.keywords.map(textElement),
      ],
    },
    { name: 'dc:creator', objects: entry.authors.map(({ name }) => textElement(name)) },
    { name: 'dc:contributor', objects: entry.editors.map(textElement) },
    { name: 'dc:language', objects: textElement(entry.language) },
    ...(entry.rights ? [{ name: 'dc:rights', objects: textElement(rightsLine(entry.rights)) }] : []),
    ...(entry.source
      ? [
          {
            name: 'dc:source',
            objects: textElement([entry.source.name, entry.source.url].filter(Boolean).join(' ')),
          },
        ]
      : []),
    ...(entry.updated > entry.published
      ? [{ name: 'dcterms:modified', objects: textElement(entry.updated) }]
      : []),
    ...(entry.source?.feed
      ? [
          {
            name: 'source',
            objects: {
              _attributes: { url: attribute(entry.source.feed) },
              ...textElement(entry.source.name),
            },
          },
        ]
      : []),
    ...(picture?.file
      ? [
          {
            name: 'enclosure',
            objects: {
              _attributes: { url: attribute(withOwn(picture.src, publisher.url)), ...picture.file },
            },
          },
        ]
      : []),
  ];
  return {
    title: entry.headline,
    link: publisher.url + path,
    id: entryId(publisher, entry.id, entry.published, feed.variant),
    date: new Date(entry.published),
    // RSS descriptions are HTML.
    description: escapeXml(entry.description),
    content: withOwn(contentHtml(entry, feed.fullText, path), publisher.url),
    extensions: extensions as unknown as NonNullable<Item['extensions']>,
  };
};
