// The pages of an archive: from a channel's page, and from any of them, a chain of links leads to the first article.
// A page names its neighbours and the first, never how many there are, so that a new one changes only the one before it.

import { html } from 'hono/html';
import { archivePath, documentPath, monthsPath, pagePath } from '../feed/address.ts';
import type { Feed } from '../feed/entry.ts';
import type { Words } from '../script/data/words.ts';

/** How many pages a channel's page names, besides the first. */
const NAMED = 5;

/** On the page of a channel, or of the whole site: the newest full pages, the first, and all by months. */
export const archiveLinks = ({ variant, channel, position }: Feed, words: Words) => {
  const last = position.prev ?? 0;
  const numbers = Array.from({ length: last }, (_, index) => last - index).filter(
    (number) => number === 1 || number > last - NAMED,
  );
  return last === 0
    ? ''
    : html`<nav class="archive" aria-labelledby="archive">
<h2 id="archive">${words.archive}</h2>
<ul>
${numbers.map(
  (number) =>
    html`<li><a href="${archivePath(variant, channel?.id, number)}">${words.page(number)}</a></li>\n`,
)}<li><a href="${monthsPath(variant, channel?.id)}">${words.byMonth}</a></li>
</ul>
<p class="note">${words.pagesHow}</p>
</nav>`;
};

/** On a page of the archive: one step to what is newer, one to what is older, the first page, and all by months. */
export const archiveSteps = ({ variant, channel, position }: Feed, words: Words) => {
  const { page = 1, prev, next } = position;
  const at = (number: number) => archivePath(variant, channel?.id, number);
  return row(words, [
    { text: words.newer, rel: 'next', path: next ? at(next) : pagePath(variant, channel?.id) },
    ...(prev ? [{ text: words.older, rel: 'prev', path: at(prev) }] : []),
    ...(page > 2 ? [{ text: words.page(1), rel: 'first', path: at(1) }] : []),
    { text: words.byMonth, rel: 'index', path: monthsPath(variant, channel?.id) },
  ]);
};

/** The same between the documents of a format, from any of them. */
export const documentSteps = ({ variant, channel, position }: Feed, file: string, words: Words) => {
  const { page, prev, next } = position;
  const at = (number: number | undefined) => documentPath(variant, channel?.id, file, number);
  return row(words, [
    ...(page ? [{ text: words.newer, rel: 'next', path: at(next) }] : []),
    ...(prev ? [{ text: words.older, rel: 'prev', path: at(prev) }] : []),
  ]);
};

interface Step {
  readonly text: string;
  readonly rel: string;
  readonly path: string;
}

const row = (words: Words, steps: readonly Step[]) =>
  steps.length === 0
    ? ''
    : html`<nav class="archive" aria-label="${words.archive}"><ul>
${steps.map(({ text, rel, path }) => html`<li><a href="${path}" rel="${rel}">${text}</a></li>\n`)}</ul></nav>`;
