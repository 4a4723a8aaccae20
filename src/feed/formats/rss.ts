// RSS 2.0, with Dublin Core for authors, language and change, Atom's links and RFC 5005's archives (rssboard.org, RSS Advisory Board profile).

import { httpDate } from '../../content/date.ts';
import { articlePath, channelScheme, entryId, withOwn } from '../address.ts';
import { rightsLine } from '../credits.ts';
import type { Feed, FeedEntry, Publisher } from '../entry.ts';
import { addressOf, documentLinks, feedDescription, homePage } from '../links.ts';
import { markdownOf } from '../markdown/markdown.ts';
import { iconsFor } from '../media/icons.ts';
import { ARCHIVE_TTL_MINUTES, syndicationOf } from '../rhythm.ts';
import { categoriesOf, contributorsOf } from '../shown/named.ts';
import { withWithdrawals } from '../shown/withdrawal.ts';
import { generate } from './generator.ts';
import { hasMedia, MEDIA_NAMESPACE, mediaElements } from './media-rss.ts';
import { element, escapeXml, htmlElement, parentElement, textElement } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
};
const PODCAST = { 'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd' };
/** Of Creative Commons' licences alone; others are Dublin Core's. */
const COMMONS = { 'xmlns:creativeCommons': 'http://backend.userland.com/creativeCommonsRssModule' };
const isCommons = (license = '') => /^https?:\/\/creativecommons\.org\//.test(license);
const RHYTHM = { 'xmlns:sy': 'http://purl.org/rss/1.0/modules/syndication/' };
/** The text that an entry's HTML says, as its source (source.scripting.com). */
const SOURCE = { 'xmlns:source': 'http://source.scripting.com/' };
const HISTORY = { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' };

export const renderRss = (feed: Feed, publisher: Publisher, file: string, type: string): string => {
  const entries = withWithdrawals(feed);
  return generate(
    feed,
    'rss2',
    {
      id: homePage(feed, publisher),
      link: homePage(feed, publisher),
      language: feed.variant,
      description: feedDescription(feed, publisher),
      ttl: feed.pace ?? ARCHIVE_TTL_MINUTES,
    },
    {
      version: '2.0',
      ...NAMESPACES,
      ...(feed.position.page && HISTORY),
      ...(feed.pace !== undefined && RHYTHM),
      ...(hasMedia(entries) && MEDIA_NAMESPACE),
      ...(entries.some(({ rights }) => isCommons(rights?.licenseUrl)) && COMMONS),
      ...(entries.some(({ recordings: [first] }) => first?.duration) && PODCAST),
      ...(feed.markdown && SOURCE),
    },
    [
      // Before the other variants: SimplePie, and FreshRSS with it, takes the first alternate for the site.
      element('atom:link', { rel: 'alternate', href: homePage(feed, publisher), type: 'text/html' }),
      ...documentLinks(addressOf(feed, file, type), publisher).map((link) =>
        element('atom:link', { ...link }),
      ),
      ...(feed.position.page ? [element('fh:archive', {})] : []),
      ...rhythmElements(feed),
      ...imageElement(feed, publisher),
      ...entries.map((entry) => itemElement(entry, feed, publisher)),
    ],
  );
};

const rhythmElements = ({ pace }: Feed): string[] => {
  if (pace === undefined) return [];
  const { period, frequency } = syndicationOf(pace);
  return [textElement('sy:updatePeriod', period), textElement('sy:updateFrequency', String(frequency))];
};

const imageElement = (feed: Feed, publisher: Publisher): string[] => {
  const icons = iconsFor(publisher, feed.channel?.id);
  if (!icons) return [];
  return [
    element(
      'image',
      {},
      textElement('url', publisher.url + icons.png[144]) +
        textElement('title', feed.title) +
        textElement('link', homePage(feed, publisher)) +
        textElement('width', '144') +
        textElement('height', '144'),
    ),
  ];
};

const itemElement = (entry: FeedEntry, feed: Feed, publisher: Publisher): string => {
  const path = articlePath(feed.variant, entry.id);
  // At most one, and no picture: a reader would take it for an episode.
  const [enclosed] = entry.recordings;
  const { source } = entry;
  const license = entry.rights?.licenseUrl;
  return parentElement(
    'item',
    [
      textElement('title', entry.headline),
      ...(entry.alternativeHeadline ? [textElement('dcterms:alternative', entry.alternativeHeadline)] : []),
      textElement('link', publisher.url + path),
      textElement('guid', entryId(publisher, entry.id, entry.published, feed.variant), {
        isPermaLink: 'false',
      }),
      textElement('pubDate', httpDate(entry.published)),
      // RSS descriptions are HTML.
      htmlElement('description', escapeXml(entry.description)),
      htmlElement('content:encoded', withOwn(entry.content, publisher.url)),
      ...(feed.markdown
        ? [textElement('source:markdown', markdownOf(withOwn(entry.content, publisher.url)))]
        : []),
      ...categoriesOf(entry).map(({ id, name }) =>
        id
          ? textElement('category', name, { domain: channelScheme(publisher) })
          : textElement('category', name),
      ),
      ...entry.authors.map(({ name }) => textElement('dc:creator', name)),
      ...contributorsOf(entry).map((name) => textElement('dc:contributor', name)),
      textElement('dc:language', entry.language),
      ...(entry.rights ? [textElement('dc:rights', rightsLine(entry.rights))] : []),
      ...(license
        ? [textElement(isCommons(license) ? 'creativeCommons:license' : 'dcterms:license', license)]
        : []),
      ...(source ? [textElement('dc:source', [source.name, source.url].filter(Boolean).join(' '))] : []),
      ...(entry.updated > entry.published ? [textElement('dcterms:modified', entry.updated)] : []),
      ...(source?.feed ? [textElement('source', source.name, { url: source.feed })] : []),
      ...(enclosed
        ? [
            element('enclosure', {
              url: withOwn(enclosed.src, publisher.url),
              type: enclosed.type,
              // What is not known is 0 (RSS Advisory Board profile).
              length: String(enclosed.length ?? 0),
            }),
          ]
        : []),
      ...(enclosed?.duration ? [textElement('itunes:duration', String(enclosed.duration))] : []),
      ...mediaElements(entry, publisher, enclosed ? [enclosed] : []),
    ],
    '        ',
  );
};
