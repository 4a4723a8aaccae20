// The channels on every page: a row below the site's name, and all of them, where there are more than a row holds, at the foot.

import { html, raw } from 'hono/html';
import { pagePath } from '../../feed/address.ts';
import type { NamedChannel, Publisher } from '../../feed/entry.ts';
import { type Words, wordsIn } from '../../script/data/words.ts';
import type { Variant } from '../../script/variants.ts';

/** The page that they stand on. */
interface Here {
  readonly publisher: Publisher;
  readonly variant: Variant;
  readonly kind: string;
  readonly channel?: NamedChannel | undefined;
}

/** How many channels a row has at most, and how many are shown with more than their names. It scrolls where they have no room. */
export const ROW = 12;

const ALL = 'all-channels';

const link = ({ id, name }: NamedChannel, { variant, kind, channel }: Here) =>
  html`<li><a href="${pagePath(variant, id)}"${current(kind === 'channel' && id === channel?.id)}>${name}</a></li>\n`;

/** The first ones, and the one that the page is of. */
export const channelRow = (parts: Here, words: Words) => {
  const { publisher, variant, kind, channel } = parts;
  const all = publisher.channels[variant];
  const shown = all.filter(({ id }, index) => index < ROW || id === channel?.id);
  return html`<nav class="channels" aria-label="${words.channels}"><ul>
<li><a href="${pagePath(variant)}"${current(kind === 'front')}>${words.home}</a></li>
${shown.map((one) => link(one, parts))}${all.length > ROW ? html`<li><a href="#${ALL}">${words.allChannels}</a></li>\n` : ''}</ul></nav>`;
};

export const channelList = (parts: Here) => {
  const { publisher, variant } = parts;
  const all = publisher.channels[variant];
  if (all.length <= ROW) return '';
  const words = wordsIn(variant, publisher.language);
  return html`<nav class="all" aria-labelledby="${ALL}">
<h2 id="${ALL}">${words.allChannels}</h2>
<ul>
${all.map((one) => link(one, parts))}</ul>
</nav>
`;
};

export const current = (is: boolean) => (is ? raw(' aria-current="page"') : '');
