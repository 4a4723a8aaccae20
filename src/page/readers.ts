// Readers that people use, and how each is told to subscribe: links alone, and nothing is asked of another host before one is opened. Which
// was used last is remembered by the browser itself (static/copy.ts).

import { html } from 'hono/html';
import type { Words } from '../script/data/words.ts';

interface Reader {
  readonly id: string;
  readonly name: string;
  /** What stands before the feed's address, encoded. */
  readonly at: string;
  /** Below the address that its user runs it at. */
  readonly isOwn?: boolean;
}

const READERS: readonly Reader[] = [
  { id: 'feedly', name: 'Feedly', at: 'https://feedly.com/i/subscription/feed/' },
  { id: 'inoreader', name: 'Inoreader', at: 'https://www.inoreader.com/?add_feed=' },
  { id: 'folo', name: 'Folo', at: 'follow://add?url=' },
  { id: 'newsblur', name: 'NewsBlur', at: 'https://www.newsblur.com/?url=' },
  { id: 'miniflux', name: 'Miniflux', at: '/bookmarklet?uri=', isOwn: true },
  { id: 'freshrss', name: 'FreshRSS', at: '/i/?c=feed&a=add&url_rss=', isOwn: true },
];

/** Of one feed, by the address that readers shall keep. Those that run at an address of their user's need the script. */
export const readers = (address: string, words: Words) => html`<div class="readers">
<h3 id="readers">${words.oneClick}</h3>
<ul aria-labelledby="readers">
${READERS.map(({ id, name, at, isOwn }) => {
  const target = at + encodeURIComponent(address);
  return isOwn
    ? html`<li hidden><a rel="noreferrer" data-reader="${id}" data-own="${target}">${name}</a></li>\n`
    : html`<li><a rel="noreferrer" data-reader="${id}" href="${target}">${name}</a></li>\n`;
})}</ul>
<label>${words.ownReader} <input type="url" inputmode="url" autocomplete="off" placeholder="https://…" data-own></label>
</div>`;
