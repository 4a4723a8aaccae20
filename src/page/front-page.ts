// The front page of a variant: the news, then the channels with their newest article, each of which can be subscribed to.

import { html } from 'hono/html';
import { pagePath } from '../feed/address.ts';
import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { byPublication } from '../feed/newest.ts';
import { type Words, wordsIn } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';
import { archiveLinks } from './archive-links.ts';
import { headlines, stories, tombstones } from './entry-list.ts';
import { layout, ownLanguage } from './layout.ts';
import { addresses, subscribeBar } from './subscribe.ts';

/** How many articles are shown with their summaries: one that leads, two below it, a list. The others follow as headlines. */
export const STORIES = 9;

export const renderFrontPage = (
  feed: Feed,
  channels: readonly ChannelBrief[],
  publisher: Publisher,
): string => {
  const { variant, siteName, description } = feed;
  const words = wordsIn(variant, publisher.language);
  const entries = byPublication(feed.entries);
  return layout({
    kind: 'front',
    publisher,
    variant,
    language: ownLanguage(variant, publisher),
    siteName,
    title: siteName,
    description,
    pathIn: (other) => pagePath(other),
    copies: true,
    rights: feed.rights,
    main: html`${subscribeBar({ publisher, variant, channel: undefined, words })}
<section class="latest" aria-labelledby="latest">
<h2 id="latest" class="unseen">${words.latest}</h2>
${stories(entries.slice(0, STORIES), variant)}
${entries.length > STORIES ? html`<h2>${words.more}</h2>\n${headlines(entries.slice(STORIES), variant)}\n` : ''}${tombstones(feed.tombstones, words)}
${archiveLinks(feed, words)}
</section>
<section class="all" aria-labelledby="channels">
<h2 id="channels">${words.channels}</h2>
<p class="deck">${description}</p>
<p class="note">${words.about}</p>
<ul class="cards">
${channels.map((channel) => card(channel, variant, words, publisher))}</ul>
</section>`,
  });
};

const card = (
  { id, name, description, newest }: ChannelBrief,
  variant: Variant,
  words: Words,
  publisher: Publisher,
) => html`<li>
<h3><a href="${pagePath(variant, id)}">${name}</a></h3>
<p class="note">${description}</p>
${newest ? headlines([newest], variant) : html`<p>${words.noArticles}</p>`}
<details>
<summary>${words.subscribe}<span class="unseen"> ${name}</span> <small>${FORMATS.map((format) => format.short).join(' · ')}</small></summary>
${addresses({ publisher, variant, channel: id, words })}
</details>
</li>
`;
