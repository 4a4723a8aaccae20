// From an article to those that stand beside it in its first channel.

import { html } from 'hono/html';
import { articlePath } from '../../feed/address.ts';
import type { Beside, Near } from '../../feed/shown/near.ts';
import type { Words } from '../../script/data/words.ts';
import type { Variant } from '../../script/variants.ts';

export const neighbours = ({ prev, next }: Near, channel: string, variant: Variant, words: Words) => {
  const step = (rel: string, label: string, beside: Beside | undefined) =>
    beside
      ? html`<p><span>${label}</span> <a rel="${rel}" href="${articlePath(variant, beside.id)}" lang="${beside.language}">${beside.headline}</a></p>\n`
      : '';
  return prev || next
    ? html`<nav class="near" aria-labelledby="near">
<h2 id="near">${channel}</h2>
${step('prev', words.prevArticle, prev)}${step('next', words.nextArticle, next)}</nav>
`
    : '';
};
