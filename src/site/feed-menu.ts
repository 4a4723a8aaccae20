// /.well-known/feed-menu.json: every feed as a menu, the variants and in each its channels (draft-nottingham-feed-menu-01). One document for
// all languages: who asks for it says no more than that it reads Chinese. Written where site.yaml wants it.

import { documentPath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { variantOf } from '../script/variants.ts';
import { asJson, type PublishedFeed, type Site, type SiteFile } from './site.ts';

export const FEED_MENU_PATH = '/.well-known/feed-menu.json';

const feedObject = ({ feed: { variant, channel, siteName, description } }: PublishedFeed, url: string) => ({
  'feed-title': channel?.name ?? siteName,
  description,
  ...Object.fromEntries(FORMATS.map(({ id, file }) => [id, url + documentPath(variant, channel?.id, file)])),
});

export const feedMenu = ({ publisher, editions, feeds }: Site): SiteFile => ({
  text: asJson({
    'feed-menu': editions.find(({ variant }) => variant === publisher.language)?.siteName ?? '',
    items: editions.map(({ variant }) => ({
      'feed-menu': variantOf(variant).name,
      items: feeds
        .filter(({ feed }) => feed.variant === variant)
        .map((feed) => feedObject(feed, publisher.url)),
    })),
  }),
});
