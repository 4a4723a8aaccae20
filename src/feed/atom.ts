// Atom 1.0 (RFC 4287) with tombstones (RFC 6721) and archives (RFC 5005). `feed` writes the skeleton; what it cannot write is put in at the
// lines where an entry begins and where the feed ends. docs/adr/0002-feed-generator.md gives the reasons.

import { articlePath, channelScheme, entryId, feedId, withOwn } from './address.ts';
import { contentHtml, rightsLine } from './credits.ts';
import type { Entry, Feed, Publisher, Tombstone } from './entry.ts';
import { elementText, generate, type Item } from './generator.ts';
import { addressOf, documentLinks, homePage } from './links.ts';
import { element, escapeXml } from './xml.ts';

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom">';
const ENTRY = '\n    <entry>';
const END = '\n</feed>';

export const renderAtom = (feed: Feed, publisher: Publisher, file: string, type: string): string => {
  const skeleton = generate(feed, 'atom1', {
    options: {
      id: feedId(publisher, feed.channel?.id, feed.variant),
      link: homePage(feed, publisher),
      author: { name: elementText(feed.siteName) },
    },
    items: feed.entries.map((entry) => toItem(entry, feed, publisher)),
  });
  // Text cannot hold these marks: every `<` in it is escaped, and no HTML that we publish has an <entry>.
  const [head = '', ...entries] = skeleton.slice(0, skeleton.lastIndexOf(END)).split(ENTRY);
  if (!head.includes(ROOT) || entries.length !== feed.entries.length)
    throw new Error(
      `atom skeleton of ${feed.title}: ${entries.length} entries, expected ${feed.entries.length}`,
    );
  return [
    head.replace(ROOT, rootTag(feed)),
    ...(feed.position.page ? ['\n    <fh:archive/>'] : []),
    ...links(feed, publisher, file, type).map((line) => `\n    ${line}`),
    ...feed.entries.map((entry, index) => patchEntry(entries[index] ?? '', entry, feed, publisher)),
    ...feed.tombstones.map((tombstone) => `\n    ${deletedEntry(tombstone, feed, publisher)}`),
    END,
  ].join('');
};

const NAMESPACES = {
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
};

/** The prefixes that are used, and no other. */
const rootTag = ({ variant, tombstones, position }: Feed) =>
  element('feed', {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:at': tombstones.length > 0 ? NAMESPACES['xmlns:at'] : undefined,
    'xmlns:fh': position.page ? NAMESPACES['xmlns:fh'] : undefined,
    'xml:lang': variant,
  }).replace('/>', '>');

/** The page last, once more and typed: some readers take the first alternate for the feed's address, some the last. */
const links = (feed: Feed, publisher: Publisher, file: string, type: string): string[] => [
  ...documentLinks(addressOf(feed, file, type), publisher).map((link) => element('link', { ...link })),
  element('link', {
    rel: 'alternate',
    href: homePage(feed, publisher),
    type: 'text/html',
    hreflang: feed.variant,
  }),
];

const toItem = (entry: Entry, feed: Feed, publisher: Publisher): Item => {
  const path = articlePath(feed.variant, entry.id);
  return {
    title: TITLE,
    // A summary is written as HTML.
    description: escapeXml(entry.description),
    content: withOwn(contentHtml(entry, feed.fullText, path), publisher.url),
    id: entryId(publisher, entry.id, entry.published, feed.variant),
    link: publisher.url + path,
    date: new Date(entry.updated),
    published: new Date(entry.published),
    author: entry.authors.map(({ name }) => ({ name: elementText(name) })),
    contributor: entry.editors.map((name) => ({ name: elementText(name) })),
    ...(entry.rights && { copyright: elementText(rightsLine(entry.rights)) }),
  };
};

/** `feed` writes titles as HTML, which some readers show as it is; ours are written in the place of this one, as text. */
const TITLE = 'title';
const START = new RegExp(
  `^\\s*<title type="html"><!\\[CDATA\\[${TITLE}\\]\\]></title>(\\s*<id>[^<]*</id>)\\s*<link href="[^"]*"/>`,
);

/** The entry with its title as text, its own link typed and first of all links, and what `feed` has no field for. */
const patchEntry = (written: string, entry: Entry, feed: Feed, publisher: Publisher): string => {
  const start = START.exec(written);
  if (!start) throw new Error(`atom skeleton of ${entry.id}: it begins unlike an entry`);
  const language = entry.language === feed.variant ? '' : ` xml:lang="${entry.language}"`;
  const via = entry.canonicalUrl ?? (entry.source?.feed ? undefined : entry.source?.url);
  const lines = [
    // Readers that take the first link for the article's must find the article.
    element('link', {
      rel: 'alternate',
      href: publisher.url + articlePath(feed.variant, entry.id),
      type: 'text/html',
      hreflang: entry.language,
    }),
    ...(via ? [element('link', { rel: 'via', href: via, title: entry.source?.name })] : []),
    ...entry.images.flatMap((image) =>
      image.file
        ? [
            element('link', {
              rel: 'enclosure',
              href: withOwn(image.src, publisher.url),
              type: image.file.type,
              length: String(image.file.length),
            }),
          ]
        : [],
    ),
    ...entry.channels.map(({ id, name }) =>
      element('category', { term: id, scheme: channelScheme(publisher), label: name }),
    ),
    ...entry.keywords.map((keyword) => element('category', { term: keyword })),
    ...(entry.source?.feed ? [sourceElement(entry.source.feed, entry.source.name, entry)] : []),
  ].map((line) => `\n        ${line}`);
  const title = `\n        <title>${escapeXml(entry.headline)}</title>`;
  return `\n    <entry${language}>${title}${start[1]}${lines.join('')}${written.slice(start[0].length)}`;
};

/** Where the entry was copied from (RFC 4287 section 4.2.11); the source's feed stands for its id. */
const sourceElement = (address: string, name: string, entry: Entry): string =>
  `<source><id>${escapeXml(address)}</id><title>${escapeXml(name)}</title>` +
  `<updated>${entry.source?.datePublished ?? entry.published}</updated>${element('link', { rel: 'self', href: address })}</source>`;

const deletedEntry = (tombstone: Tombstone, feed: Feed, publisher: Publisher): string =>
  `<at:deleted-entry ref="${escapeXml(entryId(publisher, tombstone.id, tombstone.published, feed.variant))}" when="${tombstone.withdrawn}">` +
  `<at:comment>${escapeXml(tombstone.reason)}</at:comment></at:deleted-entry>`;
