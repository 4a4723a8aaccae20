// The desk's front page: what an editor has to know of the site on this machine, in sections that are all made alike.

import { html } from 'hono/html';
import type { Html } from '../layout.ts';
import { COPY_PATH } from '../static/copy.ts';

export const DESK_PATH = '/desk/';
export const DESK_STYLE_PATH = '/.desk/desk.css';

export interface DeskRow {
  readonly text: string;
  /** Of the text, where it is another than the page's. */
  readonly language?: string | undefined;
  /** The page that it is about. */
  readonly href?: string | undefined;
  /** A few words before it: a time, or how grave it is. */
  readonly state?: string | undefined;
  readonly isGrave?: boolean | undefined;
  /** What can be copied: a file with its line, or an address. */
  readonly place?: string | undefined;
  /** The place for an editor's program. */
  readonly opens?: string | undefined;
}

export interface DeskSection {
  readonly id: string;
  readonly title: string;
  /** What it holds, and since when. */
  readonly note?: string | undefined;
  /** Said where there are no rows. */
  readonly none: string;
  readonly rows: readonly DeskRow[];
}

/** What stands on every row. */
export interface DeskWords {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  readonly copied: string;
  readonly open: string;
  /** Of how many more a list has. */
  readonly more: (count: number) => string;
}

/** Of a longer list the first are shown. */
const MOST = 20;

const rowOf = (row: DeskRow, id: string, words: DeskWords): Html => {
  const { text, language, href, state, isGrave, place, opens } = row;
  const name = language ? html`<span lang="${language}">${text}</span>` : text;
  return html`<li>${state ? html`<span class="state${isGrave ? ' grave' : ''}">${state}</span> ` : ''}${href ? html`<a href="${href}">${name}</a>` : name}${
    place
      ? html`<span class="place"><code id="${id}">${place}</code> <button type="button" data-copy="${id}" data-done="${words.copied}" aria-label="${words.copy} ${place}">${words.copy}</button>${opens ? html` <a href="${opens}" aria-label="${words.open} ${place}">${words.open}</a>` : ''}</span>`
      : ''
  }</li>\n`;
};

const sectionOf = ({ id, title, note, none, rows }: DeskSection, words: DeskWords): Html => {
  const shown = rows.slice(0, MOST).map((row, index) => rowOf(row, `${id}-${index}`, words));
  const more = rows.length > MOST ? html`<p>${words.more(rows.length - MOST)}</p>\n` : '';
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}${rows.length > 0 ? html` <small>${rows.length}</small>` : ''}</h2>
${note ? html`<p class="note">${note}</p>\n` : ''}${rows.length > 0 ? html`<ul>\n${shown}</ul>\n${more}` : html`<p>${none}</p>\n`}</section>
`;
};

export const renderDeskPage = (
  language: string,
  siteName: string,
  words: DeskWords,
  sections: readonly DeskSection[],
): string =>
  String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${words.title} - ${siteName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${DESK_STYLE_PATH}">
<script src="${COPY_PATH}" defer></script>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<nav aria-label="${words.title}"><ul>
${sections.map(({ id, title, rows }) => html`<li><a href="#${id}">${title}</a> ${rows.length}</li>\n`)}</ul></nav>
</header>
<main>
${sections.map((section) => sectionOf(section, words))}</main>
<p id="copied" role="status"></p>
</body>
</html>
`);
