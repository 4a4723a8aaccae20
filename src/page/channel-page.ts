// The page of a channel, and of a page of an archive: how to subscribe, and the articles.

import { html } from 'hono/html';
import { archivePath, pagePath } from '../feed/address.ts';
import type { Feed, Publisher } from '../feed/entry.ts';
import { byPublication } from '../feed/newest.ts';
import { type Words, wordsIn } from '../script/data/words.ts';
import { archiveLinks, archiveSteps } from './archive-links.ts';
import { stories, summaries, tombstones } from './entry-list.ts';
import { STORIES } from './front-page.ts';
import { layout, ownLanguage } from './layout.ts';
import { subscribeBar } from './subscribe.ts';

export const renderChannelPage = (feed: Feed, publisher: Publisher): string => {
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
    pathIn: (other) => (page ? archivePath(other, channel?.id, page) : pagePath(other, channel?.id)),
    copies: true,
    rights: feed.rights,
    main: html`<div class="intro">
<h1>${page ? html`<a href="${pagePath(variant, channel?.id)}">${name}</a> <small>${words.archive}${words.page(page)}</small>` : name}</h1>
<p class="deck">${feed.description}</p>
</div>
${subscribeBar({ publisher, variant, channel: channel?.id, words })}
<section class="latest" aria-labelledby="latest">
<h2 id="latest" class="unseen">${page ? words.archive : words.latest}</h2>
${listOf(feed, words)}
${tombstones(feed.tombstones, words)}
${page ? archiveSteps(feed, words) : archiveLinks(feed, words)}
</section>`,
  });
};

const listOf = ({ entries, variant, position }: Feed, words: Words) => {
  if (entries.length === 0) return html`<p>${words.noArticles}</p>`;
  const newest = byPublication(entries);
  if (position.page) return summaries(newest, variant);
  const rest = newest.slice(STORIES);
  return html`${stories(newest.slice(0, STORIES), variant)}${rest.length > 0 ? html`\n${summaries(rest, variant)}` : ''}`;
};
