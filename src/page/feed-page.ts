// The page that belongs to a feed.

import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { renderChannelPage } from './channel-page.ts';
import { renderFrontPage } from './front-page.ts';

/** The whole site's is the front page, which shows its channels; a channel's, and those of the archives, are lists. */
export const renderFeedPage = (
  feed: Feed,
  channels: readonly ChannelBrief[],
  publisher: Publisher,
): string =>
  feed.channel || feed.position.page
    ? renderChannelPage(feed, publisher)
    : renderFrontPage(feed, channels, publisher);
