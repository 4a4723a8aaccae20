// For people at an address where nothing is, or nothing any more: what happened, and where to go from here.

import { html } from 'hono/html';
import { pagePath } from '../feed/address.ts';
import { showDay } from '../feed/credits.ts';
import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { byPublication } from '../feed/newest.ts';
import { wordsIn } from '../script/data/words.ts';
import { headlines } from './entry-list.ts';
import { layout, ownLanguage } from './layout.ts';

/** How many of the newest articles are offered. */
const OFFERED = 5;

/** Why there is no page here: nothing is known of it, or an article was withdrawn. */
export type Absence =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'withdrawn'; readonly date: string; readonly reason: string };

/** In the variant of `site`, the feed of the whole site. `pathIn` leads to the other variants. */
export const renderProblemPage = (
  absence: Absence,
  site: Feed,
  channels: readonly ChannelBrief[],
  publisher: Publisher,
  pathIn: (variant: Feed['variant']) => string = (other) => pagePath(other),
): string => {
  const { variant, siteName } = site;
  const words = wordsIn(variant, publisher.language);
  const [title, description] =
    absence.kind === 'withdrawn'
      ? [words.gone, words.goneOn(showDay(absence.date))]
      : [words.notFound, words.notFoundWhy];
  return layout({
    kind: 'problem',
    publisher,
    variant,
    language: ownLanguage(variant, publisher),
    siteName,
    title,
    description,
    channels,
    pathIn,
    canonical: null,
    rights: site.rights,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="deck">${description}</p>
${absence.kind === 'withdrawn' ? html`<p><strong>${words.goneReason}：</strong>${absence.reason}</p>\n<p>${words.goneCopies}</p>\n` : ''}</div>
<div class="columns">
<section aria-labelledby="channels">
<h2 id="channels">${words.channels}</h2>
<ul class="cards">
${channels.map(({ id, name, description: what }) => html`<li><h3><a href="${pagePath(variant, id)}">${name}</a></h3>\n<p class="note">${what}</p></li>\n`)}</ul>
</section>
<section class="latest" aria-labelledby="latest">
<h2 id="latest">${words.latest}</h2>
${headlines(byPublication(site.entries).slice(0, OFFERED), variant)}
</section>
</div>`,
  });
};
