// The page of a channel or of the whole site: how to subscribe, the other channels, the newest articles.

import { html } from 'hono/html';
import { articlePath, documentPath, pagePath } from '../feed/address.ts';
import { showTime } from '../feed/credits.ts';
import type { ChannelName, Feed, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats.ts';
import { wordsIn } from '../script/words.ts';
import { layout } from './layout.ts';

export const renderFeedPage = (
  feed: Feed,
  channels: readonly ChannelName[],
  publisher: Publisher,
): string => {
  const { variant, channel, entries } = feed;
  const words = wordsIn(variant, publisher.language);
  const heading = channel?.name ?? feed.siteName;
  return layout({
    publisher,
    variant,
    language: variant === 'zh' ? publisher.language : variant,
    words,
    siteName: feed.siteName,
    title: heading,
    description: feed.description,
    channel,
    channels,
    pathIn: (other) => pagePath(other, channel?.id),
    main: html`<h1>${heading}</h1>
<p class="deck">${feed.description}</p>
<section aria-labelledby="subscribe">
<h2 id="subscribe">${words.subscribe}</h2>
<p>${words.howTo}</p>
<dl class="feeds">
${FORMATS.map(({ name, file }) => {
  const path = documentPath(variant, channel?.id, file);
  return html`<dt>${name}</dt><dd><a href="${path}"><code>${publisher.url + path}</code></a></dd>\n`;
})}</dl>
</section>
<section aria-labelledby="latest">
<h2 id="latest">${words.latest}</h2>
${
  entries.length === 0
    ? html`<p>${words.noArticles}</p>`
    : html`<ol class="entries">
${entries.map(
  (entry) => html`<li lang="${entry.language}">
<p class="headline"><a href="${articlePath(variant, entry.id)}">${entry.headline}</a></p>
<p>${entry.description}</p>
<p class="meta"><time datetime="${entry.published}">${showTime(entry.published)}</time></p>
</li>
`,
)}</ol>`
}
</section>`,
  });
};
