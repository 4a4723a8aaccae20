// A feed that was opened in a browser: at a document's own address, for people, what it is and what to do with it.

import { html } from 'hono/html';
import { documentPath, pagePath } from '../feed/address.ts';
import type { Feed, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { wordsIn } from '../script/data/words.ts';
import { documentSteps } from './archive-links.ts';
import { summaries, tombstones } from './entry-list.ts';
import { layout, ownLanguage } from './layout.ts';
import { readers } from './readers.ts';
import { addresses, steps } from './subscribe.ts';

export const renderFeedView = (
  format: (typeof FORMATS)[number],
  feed: Feed,
  publisher: Publisher,
): string => {
  const { variant, channel, siteName, position } = feed;
  const words = wordsIn(variant, publisher.language);
  const title = words.feedTitle(channel?.name ?? siteName, format.name);
  const pathIn = (other: Feed['variant']) => documentPath(other, channel?.id, format.file, position.page);
  const others = FORMATS.filter((other) => other !== format);
  const place = { publisher, variant, channel: channel?.id, words };
  const { page } = position;
  return layout({
    kind: 'feed',
    publisher,
    variant,
    language: ownLanguage(variant, publisher),
    siteName,
    title,
    description: words.feedWhat,
    channel,
    pathIn,
    canonical: publisher.url + pagePath(variant, channel?.id),
    copies: true,
    rights: feed.rights,
    main: html`<div class="intro">
<h1>${title}${page ? html` <small>${words.archive}${words.page(page)}</small>` : ''}</h1>
<p class="deck">${page ? words.archiveWhat(page) : words.feedWhat}</p>
</div>
<div class="columns">
<section class="panel" aria-labelledby="subscribe">
<h2 id="subscribe">${words.subscribe}</h2>
${addresses(place, [format])}
${readers(publisher.url + documentPath(variant, channel?.id, format.file), words)}
${steps(words)}
<details>
<summary>${words.otherFormats} <small>${others.map((other) => other.short).join(' · ')}</small></summary>
${addresses(place, others)}
</details>
<p class="links"><a href="${pagePath(variant, channel?.id)}">${words.toPage}</a>
<a href="${pathIn(variant)}" download>${words.download}</a></p>
</section>
<section class="latest" aria-labelledby="latest">
<h2 id="latest">${words.inFeed}</h2>
${feed.entries.length === 0 ? html`<p>${words.noArticles}</p>` : summaries(feed.entries, variant)}
${tombstones(feed.tombstones, words)}
${documentSteps(feed, format.file, words)}
</section>
</div>`,
  });
};
