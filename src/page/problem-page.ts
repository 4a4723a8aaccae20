// For people at an address where nothing is, or nothing any more: what happened, and where to go from here.

import { html } from 'hono/html';
import { pagePath } from '../feed/address.ts';
import { showDay } from '../feed/credits.ts';
import type { ChannelBrief, Feed, Publisher } from '../feed/entry.ts';
import { byPublication } from '../feed/newest.ts';
import { type Words, wordsIn } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';
import { headlines } from './entry-list.ts';
import { layout, ownLanguage } from './layout.ts';

/** How many of the newest articles are offered. */
const OFFERED = 5;

/** Why there is no page here: nothing is known of it, an article was withdrawn, or a channel was closed. */
export type Absence =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'withdrawn'; readonly date: string; readonly reason: string }
  | {
      readonly kind: 'closed';
      readonly name: string;
      readonly reason: string;
      readonly to?: string | undefined;
    };

type Said = readonly [title: string, description: string, more: unknown];

/** What is said of it, by its kind. */
const saidOf = (absence: Absence, words: Words, publisher: Publisher, variant: Variant): Said => {
  switch (absence.kind) {
    case 'withdrawn':
      return [
        words.gone,
        words.goneOn(showDay(absence.date)),
        html`<p><strong>${words.goneReason}：</strong>${absence.reason}</p>\n<p>${words.goneCopies}</p>\n`,
      ];
    case 'closed': {
      const { to } = absence;
      const path = to?.startsWith(`${publisher.url}/`) ? to.slice(publisher.url.length) : to;
      const name = publisher.channels[variant].find(({ id }) => path?.endsWith(`/${id}/`))?.name ?? path;
      const where =
        path && html`<p><strong>${words.closedWhere}：</strong><a href="${path}">${name}</a></p>\n`;
      return [
        words.closed(absence.name),
        absence.reason,
        html`${where ?? ''}<p>${words.closedArticles}</p>\n`,
      ];
    }
    case 'unknown':
      return [words.notFound, words.notFoundWhy, ''];
  }
};

/** In the variant of `site`, the feed of the whole site. `pathIn` leads to the other variants. */
export const renderProblemPage = (
  absence: Absence,
  site: Feed,
  channels: readonly ChannelBrief[],
  publisher: Publisher,
  pathIn: (variant: Variant) => string = (other) => pagePath(other),
): string => {
  const { variant, siteName } = site;
  const words = wordsIn(variant, publisher.language);
  const [title, description, more] = saidOf(absence, words, publisher, variant);
  return layout({
    kind: 'problem',
    publisher,
    variant,
    language: ownLanguage(variant, publisher),
    siteName,
    title,
    description,
    pathIn,
    canonical: null,
    rights: site.rights,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="deck">${description}</p>
${more}</div>
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
