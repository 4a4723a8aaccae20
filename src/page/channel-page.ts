// The page of a channel, and of a page of an archive: how to subscribe, and the articles.

import { html } from 'hono/html';
import { archivePath, documentPath, pagePath } from '../feed/address.ts';
import type { ChannelName, Feed, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { byPublication } from '../feed/newest.ts';
import { wordsIn } from '../script/data/words.ts';
import { archiveLinks, archiveSteps } from './archive-links.ts';
import { summaries, tombstones } from './entry-list.ts';
import { layout, ownLanguage } from './layout.ts';
import { readers } from './readers.ts';
import { addresses, steps } from './subscribe.ts';

export const renderChannelPage = (
  feed: Feed,
  channels: readonly ChannelName[],
  publisher: Publisher,
): string => {
  const { variant, channel, siteName, position } = feed;
  const words = wordsIn(variant, publisher.language);
  const name = channel?.name ?? siteName;
  const { page } = position;
  const title = page ? `${name}：${words.archive}${words.page(page)}` : name;
  return layout({
    kind: 'channel',
    publisher,
    variant,
    language: ownLanguage(variant, publisher),
    siteName,
    title,
    description: feed.description,
    channel,
    channels,
    pathIn: (other) => (page ? archivePath(other, channel?.id, page) : pagePath(other, channel?.id)),
    copies: true,
    rights: feed.rights,
    main: html`<div class="intro">
<h1>${page ? html`<a href="${pagePath(variant, channel?.id)}">${name}</a> <small>${words.archive}${words.page(page)}</small>` : name}</h1>
<p class="deck">${feed.description}</p>
</div>
<div class="columns">
<section class="panel" aria-labelledby="subscribe">
<h2 id="subscribe">${channel ? words.subscribeChannel : words.subscribeSite}</h2>
${steps(words)}
${addresses({ publisher, variant, channel: channel?.id, words })}
${readers(publisher.url + documentPath(variant, channel?.id, FORMATS[0]?.file ?? ''), words)}
</section>
<section class="latest" aria-labelledby="latest">
<h2 id="latest">${page ? words.archive : words.latest}</h2>
${feed.entries.length === 0 ? html`<p>${words.noArticles}</p>` : summaries(byPublication(feed.entries), variant)}
${tombstones(feed.tombstones, words)}
${page ? archiveSteps(feed, words) : archiveLinks(feed, words)}
</section>
</div>`,
  });
};
