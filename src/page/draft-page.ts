// An article that readers do not have yet, on the page that it will have, under a ribbon; and the list of such articles. Only
// the desk and previews show them.

import { html } from 'hono/html';
import { inBeijing } from '../content/date.ts';
import type { Hidden } from '../content/hidden.ts';
import { articlePath, pagePath } from '../feed/address.ts';
import type { Entry, Publisher } from '../feed/entry.ts';
import { draftWordsIn } from '../script/data/draft-words.ts';
import type { Variant } from '../script/variants.ts';
import { renderArticlePage } from './article-page.ts';
import { BANNER_STYLE_PATH, onTop } from './issue-banner.ts';
import { layout, ownLanguage } from './layout.ts';

/** What a list says of it. */
export interface DraftLine {
  readonly id: string;
  /** Its path below the content folder. */
  readonly file: string;
  readonly headline: string;
  readonly hidden: Hidden;
}

/** `2026-12-01 08:00`, by the site's clock. */
const timeOf = (until: string) => inBeijing(until).slice(0, 16).replace('T', ' ');

const stateOf = (hidden: Hidden, variant: Variant, publisher: Publisher): string => {
  const words = draftWordsIn(ownLanguage(variant, publisher));
  return hidden === 'draft' ? words.draft : words.scheduled(timeOf(hidden.until));
};

export const renderDraftPage = (
  entry: Entry,
  hidden: Hidden,
  variant: Variant,
  siteName: string,
  publisher: Publisher,
): string => {
  const ribbon = html`<link rel="stylesheet" href="${BANNER_STYLE_PATH}">
<aside><p class="desk-ribbon" lang="${ownLanguage(variant, publisher)}">${stateOf(hidden, variant, publisher)}</p></aside>
`;
  return onTop(renderArticlePage(entry, variant, siteName, publisher, {}, null), String(ribbon));
};

/** Puts the list on a front page. */
export const withDrafts = (
  page: string,
  drafts: readonly DraftLine[],
  variant: Variant,
  publisher: Publisher,
): string => {
  return onTop(page, String(listOf(drafts, variant, publisher)));
};

/** The list as a page of its own. */
export const renderDraftList = (
  drafts: readonly DraftLine[],
  variant: Variant,
  siteName: string,
  publisher: Publisher,
): string => {
  const title = draftWordsIn(ownLanguage(variant, publisher)).drafts;
  return layout({
    kind: 'problem',
    ...{ publisher, variant, siteName, title },
    language: ownLanguage(variant, publisher),
    description: title,
    pathIn: (other) => pagePath(other),
    canonical: null,
    main: listOf(drafts, variant, publisher),
  });
};

const listOf = (drafts: readonly DraftLine[], variant: Variant, publisher: Publisher) =>
  html`<link rel="stylesheet" href="${BANNER_STYLE_PATH}">
<nav class="desk-drafts" aria-labelledby="desk-drafts" lang="${ownLanguage(variant, publisher)}">
<h2 id="desk-drafts">${draftWordsIn(ownLanguage(variant, publisher)).drafts}</h2>
<ul>
${drafts.map(({ id, headline, hidden }) => html`<li><a href="${articlePath(variant, id)}">${headline}</a> <small>${stateOf(hidden, variant, publisher)}</small></li>\n`)}</ul>
</nav>
`;
