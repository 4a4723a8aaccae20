// Atom 1.0 (RFC 4287) with tombstones (RFC 6721), archives (RFC 5005) and licences (RFC 4946).

import type { Instant } from '../../content/date.ts';
import { articlePath, channelScheme, entryId, feedId, withOwn } from '../address.ts';
import { rightsLine } from '../credits.ts';
import type { Feed, FeedEntry, Publisher, Tombstone } from '../entry.ts';
import { addressOf, documentLinks, feedDescription, homePage } from '../links.ts';
import { iconsFor } from '../media/icons.ts';
import { categoriesOf, contributorsOf } from '../shown/named.ts';
import { generate } from './generator.ts';
import { MEDIA_NAMESPACE, mediaElements, numeral } from './media-rss.ts';
import { element, escapeXml, htmlElement, parentElement, textElement } from './xml.ts';

export const renderAtom = (feed: Feed, publisher: Publisher, file: string, type: string): string =>
  generate(
    feed,
    'atom1',
    {
      id: feedId(publisher, feed.channel?.key ?? feed.channel?.id, feed.variant),
      description: feedDescription(feed, publisher),
      link: homePage(feed, publisher),
    },
    rootAttributes(feed),
    [
      ...(feed.position.page ? [element('fh:archive', {})] : []),
      ...links(feed, publisher, file, type),
      ...pictures(feed, publisher),
      ...feed.entries.map((entry) => entryElement(entry, feed, publisher)),
      ...feed.tombstones.map((tombstone) => deletedEntry(tombstone, feed, publisher)),
    ],
  );

/** The prefixes that are used, and no other. */
const rootAttributes = ({ variant, entries, tombstones, position }: Feed) => ({
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': tombstones.length > 0 ? 'http://purl.org/atompub/tombstones/1.0' : undefined,
  'xmlns:fh': position.page ? 'http://purl.org/syndication/history/1.0' : undefined,
  ...(entries.some(({ alternativeHeadline }) => alternativeHeadline) && {
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
  }),
  ...(entries.some(({ images, inText }) => images.length + inText.length > 0) && MEDIA_NAMESPACE),
  'xml:lang': variant,
});

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

const pictures = (feed: Feed, publisher: Publisher): string[] => {
  const icons = iconsFor(publisher, feed.channel?.id);
  if (!icons) return [];
  return [
    textElement('icon', publisher.url + icons.png[192]),
    textElement('logo', publisher.url + icons.png[512]),
  ];
};

/** As `feed` writes the document's own, for who compares them as they stand. */
const dateElement = (name: string, instant: Instant): string =>
  textElement(name, new Date(instant).toISOString());

const personElement = (role: string, name: string): string => element(role, {}, textElement('name', name));

const entryElement = (entry: FeedEntry, feed: Feed, publisher: Publisher): string => {
  const path = articlePath(feed.variant, entry.id);
  const { source } = entry;
  const via = entry.canonicalUrl ?? (source?.feed ? undefined : source?.url);
  return parentElement(
    'entry',
    [
      textElement('title', entry.headline),
      ...(entry.alternativeHeadline ? [textElement('dcterms:alternative', entry.alternativeHeadline)] : []),
      textElement('id', entryId(publisher, entry.id, entry.published, feed.variant)),
      // Readers that take the first link for the article's must find the article.
      element('link', {
        rel: 'alternate',
        href: publisher.url + path,
        type: 'text/html',
        hreflang: entry.language,
      }),
      ...(via ? [element('link', { rel: 'via', href: via, title: source?.name })] : []),
      ...(entry.rights?.licenseUrl
        ? [element('link', { rel: 'license', href: entry.rights.licenseUrl })]
        : []),
      ...entry.recordings.map(({ src, type, length, title }) =>
        element('link', {
          rel: 'enclosure',
          href: withOwn(src, publisher.url),
          type,
          length: numeral(length),
          title,
        }),
      ),
      dateElement('published', entry.published),
      dateElement('updated', entry.updated),
      ...entry.authors.map(({ name }) => personElement('author', name)),
      ...contributorsOf(entry).map((name) => personElement('contributor', name)),
      ...categoriesOf(entry).map(({ id, name }) =>
        element(
          'category',
          id ? { term: id, scheme: channelScheme(publisher), label: name } : { term: name },
        ),
      ),
      ...(source?.feed ? [sourceElement(source.feed, source.name, entry)] : []),
      ...(entry.rights ? [textElement('rights', rightsLine(entry.rights))] : []),
      // A summary is written as HTML.
      htmlElement('summary', escapeXml(entry.description), HTML),
      htmlElement('content', withOwn(entry.content, publisher.url), HTML),
      ...mediaElements(entry, publisher, entry.recordings),
    ],
    '    ',
    { 'xml:lang': entry.language === feed.variant ? undefined : entry.language },
  );
};

const HTML = { type: 'html' };

/** Where the entry was copied from (RFC 4287 section 4.2.11); the source's feed stands for its id. */
const sourceElement = (address: string, name: string, entry: FeedEntry): string =>
  element(
    'source',
    {},
    textElement('id', address) +
      textElement('title', name) +
      textElement('updated', entry.source?.datePublished ?? entry.published) +
      element('link', { rel: 'self', href: address }),
  );

const deletedEntry = ({ id, published, withdrawn, reason }: Tombstone, feed: Feed, publisher: Publisher) =>
  element(
    'at:deleted-entry',
    { ref: entryId(publisher, id, published, feed.variant), when: withdrawn },
    textElement('at:comment', reason),
  );
