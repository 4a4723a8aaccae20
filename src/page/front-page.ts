// The front page of a variant: what this is, how to subscribe to all of it or to a channel, and the newest articles.

import { html } from 'hono/html';
import { documentPath, pagePath } from '../feed/address.ts';
import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { byPublication } from '../feed/newest.ts';
import { type Words, wordsIn } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';
import { archiveLinks } from './archive-links.ts';
import { headlines, summaries, tombstones } from './entry-list.ts';
import { layout, ownLanguage } from './layout.ts';
import { readers } from './readers.ts';
import { addresses, opmlLink, steps } from './subscribe.ts';

/** How many articles are shown with their summaries; the others of the feed follow as headlines. */
const SUMMARIES = 8;

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
    channels,
    pathIn: (other) => pagePath(other),
    copies: true,
    rights: feed.rights,
    main: html`<div class="intro">
<p class="deck">${description}</p>
<p>${words.about}</p>
</div>
<div class="columns">
<div class="feeds">
<section class="panel" aria-labelledby="subscribe">
<h2 id="subscribe">${words.subscribeSite}</h2>
${steps(words)}
${addresses({ publisher, variant, channel: undefined, words })}
${readers(publisher.url + documentPath(variant, undefined, FORMATS[0]?.file ?? ''), words)}
${opmlLink(variant, words)}
</section>
<section aria-labelledby="channels">
<h2 id="channels">${words.channels}</h2>
<ul class="cards">
${channels.map((channel) => card(channel, variant, words, publisher))}</ul>
</section>
</div>
<section class="latest" aria-labelledby="latest">
<h2 id="latest">${words.latest}</h2>
${summaries(entries.slice(0, SUMMARIES), variant)}
${entries.length > SUMMARIES ? html`<h2>${words.more}</h2>\n${headlines(entries.slice(SUMMARIES), variant)}\n` : ''}${tombstones(feed.tombstones, words)}
${archiveLinks(feed, words)}
</section>
</div>`,
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
