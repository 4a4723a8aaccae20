// How to subscribe: the addresses of a feed, each to copy or to open in a reader, and what to do with them.

import { html } from 'hono/html';
import { documentPath, opmlPath } from '../feed/address.ts';
import type { Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import type { Words } from '../script/data/words.ts';
import type { Variant } from '../script/variants.ts';
import { readers } from './readers.ts';

interface Place {
  readonly publisher: Publisher;
  readonly variant: Variant;
  /** Absent for the whole site. */
  readonly channel: string | undefined;
  readonly words: Words;
}

/** The addresses of a feed in some formats. The button needs the script of copy.ts; without one it is not shown. */
export const addresses = ({ publisher, variant, channel, words }: Place, formats = FORMATS) =>
  html`<ul class="addresses">
${formats.map(({ id, name, file }) => {
  const path = documentPath(variant, channel, file);
  const label = channel ? `channel-${channel}-${id}` : `site-${id}`;
  return html`<li><span class="format">${name}</span>
<a class="address" href="${path}"><code id="${label}">${publisher.url + path}</code></a>
<span class="actions"><button type="button" data-copy="${label}" data-done="${words.copied}" aria-describedby="${label}"><span>${words.copy}</span><span>${words.copied}</span></button>
<a href="feed:${publisher.url + path}" aria-describedby="${label}">${words.openInReader}</a></span></li>
`;
})}</ul>`;

/** For those who have never subscribed to anything. */
export const steps = (words: Words) => html`<ol class="steps">
${words.steps.map((step) => html`<li>${step}</li>\n`)}</ol>
<p class="note">${words.reader}${words.formats}</p>`;

/** A bar that opens: what can be subscribed to here, and how. A link to `#subscribe`, which is in it, opens it. */
export const subscribeBar = (place: Place) => {
  const { publisher, variant, channel, words } = place;
  const title = channel ? words.subscribeChannel : words.subscribeSite;
  return html`<details class="bar">
<summary>${title} <small>${FORMATS.map((format) => format.short).join(' · ')}</small></summary>
<section class="panel" aria-labelledby="subscribe">
<h2 id="subscribe">${title}</h2>
${steps(words)}
${addresses(place)}
${readers(publisher.url + documentPath(variant, channel, FORMATS[0]?.file ?? ''), words)}
${channel ? '' : opmlLink(variant, words)}
</section>
</details>`;
};

/** Every feed of a variant at once. */
const opmlLink = (variant: Variant, words: Words) =>
  html`<p class="opml"><a href="${opmlPath(variant)}" download>${words.opml}</a><br>${words.opmlHow}</p>`;
