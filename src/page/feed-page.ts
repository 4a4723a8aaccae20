// The page that belongs to a feed.

import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { renderChannelPage } from './channel-page.ts';
import { renderFrontPage } from './front-page.ts';

/** The whole site's is the front page; a channel's, and those of the archives, are lists. */
export const renderFeedPage = (
  feed: Feed,
  channels: readonly ChannelBrief[],
  publisher: Publisher,
): string =>
  feed.channel || feed.position.page
    ? renderChannelPage(feed, channels, publisher)
    : renderFrontPage(feed, channels, publisher);
