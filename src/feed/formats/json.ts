// JSON Feed 1.1 (jsonfeed.org/version/1.1).

import { inBeijing } from '../../content/date.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import { articlePath, entryId, withOwn } from '../address.ts';
import { rightsLine } from '../credits.ts';
import type { Feed, FeedEntry, Publisher } from '../entry.ts';
import { addressOf, type DocumentLink, documentLinks, feedDescription, homePage } from '../links.ts';
import { iconsFor } from '../media/icons.ts';
import type { Image } from '../media/medium.ts';
import { categoriesOf } from '../shown/named.ts';
import { withWithdrawals } from '../shown/withdrawal.ts';

export const renderJson = (feed: Feed, publisher: Publisher, file: string, type: string): string => {
  const links = documentLinks(addressOf(feed, file, type), publisher);
  const linked = (rel: DocumentLink['rel']) => links.find((link) => link.rel === rel)?.href;
  const older = linked('prev-archive');
  const icons = iconsFor(publisher, feed.channel?.id);
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: homePage(feed, publisher),
      feed_url: linked('self'),
      ...(older && { next_url: older }),
      description: feedDescription(feed, publisher),
      ...(icons && { icon: publisher.url + icons.png[512], favicon: publisher.url + icons.png[64] }),
      language: feed.variant,
      authors: [{ name: feed.siteName, url: publisher.url }],
      ...(linked('hub') && { hubs: [{ type: 'WebSub', url: linked('hub') }] }),
      // An extension: what RSS and Atom say by links.
      _fanjian: {
        about: 'https://www.rfc-editor.org/rfc/rfc8288',
        updated: inBeijing(feed.updated),
        ...(feed.rights && { rights: feed.rights }),
        current: linked('current'),
        ...(feed.position.page && { archive: feed.position.page, 'next-archive': linked('next-archive') }),
        alternates: Object.fromEntries(
          links.filter((link) => link.rel === 'alternate').map((link) => [link.hreflang, link.href]),
        ),
      },
      items: withWithdrawals(feed).map((entry) => toItem(entry, feed, publisher)),
    },
    null,
    2,
  )}\n`;
};

/** Dates have the offset that a reader in China expects. */
const toItem = (entry: FeedEntry, feed: Feed, publisher: Publisher) => {
  const path = articlePath(feed.variant, entry.id);
  const external = entry.canonicalUrl ?? entry.source?.url;
  const [image] = [...entry.images, ...entry.inText];
  const files = entry.recordings.map(({ src, type, title, length, duration }) => ({
    url: withOwn(src, publisher.url),
    mime_type: type,
    title,
    ...(length && { size_in_bytes: length }),
    ...(duration && { duration_in_seconds: duration }),
  }));
  return {
    id: entryId(publisher, entry.id, entry.published, feed.variant),
    url: publisher.url + path,
    ...(external && { external_url: external }),
    title: entry.headline,
    summary: entry.description,
    content_html: withOwn(entry.content, publisher.url),
    ...(image && { image: withOwn(image.src, publisher.url) }),
    ...(image && isBanner(image) && { banner_image: withOwn(image.src, publisher.url) }),
    ...(files.length > 0 && { attachments: files }),
    date_published: inBeijing(entry.published),
    date_modified: inBeijing(entry.updated),
    authors: entry.authors.map(({ name }) => ({ name })),
    tags: categoriesOf(entry).map(({ name }) => name),
    language: entry.language,
    _fanjian: {
      about: 'https://schema.org/NewsArticle',
      inLanguage: entry.language,
      articleSection: entry.channels.map(({ id }) => id),
      ...(entry.kicker && { kicker: entry.kicker }),
      ...(entry.alternativeHeadline && { alternativeHeadline: entry.alternativeHeadline }),
      editor: entry.editors,
      ...(entry.translator && { translator: entry.translator }),
      ...(entry.source && { source: entry.source }),
      ...(entry.rights && { rights: rightsLine(entry.rights) }),
      ...(entry.rights?.licenseUrl && { license: entry.rights.licenseUrl }),
      ...(entry.making && { digitalSourceType: entry.making.code }),
      ...(entry.withdrawn && {
        withdrawn: { date: inBeijing(entry.withdrawn.date), reason: entry.withdrawn.reason },
      }),
      correction: entry.corrections.map(({ date, text }) => ({ date: inBeijing(date), text })),
      alternates: Object.fromEntries(
        VARIANT_TAGS.filter((variant) => variant !== feed.variant).map((variant) => [
          variant,
          publisher.url + articlePath(variant, entry.id),
        ]),
      ),
    },
  };
};

/** Wide enough to stand across the top of an article. */
const isBanner = ({ width = 0, height = 0 }: Image): boolean => width >= 640 && width > height;
