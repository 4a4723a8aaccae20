// What the desk of `npm start` puts on top of a page while a record has an error; the Worker never shows it.

import { html } from 'hono/html';

export const BANNER_STYLE_PATH = '/.desk/banner.css';

/** Above everything, in the flow of the page, so that it hides nothing. */
export const BANNER_STYLE = `.desk-banner { margin: 0; padding: .75rem 1rem; background: #8b1a1a; color: #fff; font: 1rem/1.6 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere; }
.desk-banner p, .desk-banner ul { margin: 0; max-width: none; }
.desk-banner ul { padding-inline-start: 1.25rem; }
.desk-ribbon { margin: 0; padding: .25rem 1rem; background: #7a5200; color: #fff; font-weight: 700; letter-spacing: .08em; text-align: center; }
.desk-drafts { padding: .75rem 1rem; border: 2px dashed #7a5200; }
.desk-drafts h2, .desk-drafts ul { margin: 0; }
.desk-banner code { background: none; color: inherit; font: .9em ui-monospace, monospace; }
`;

export interface BannerLine {
  /** `content/articles/2026/11/river-in-winter.md:3 headline` */
  readonly place: string;
  /** What is wrong, and what to write. */
  readonly text: string;
}

const MOST = 20;

export const withBanner = (
  page: string,
  language: string,
  title: string,
  lines: readonly BannerLine[],
): string => {
  const more = lines.length > MOST ? html`<li>…</li>` : '';
  const banner = html`<link rel="stylesheet" href="${BANNER_STYLE_PATH}">
<div class="desk-banner" role="alert" lang="${language}">
<p><strong>${title}</strong></p>
<ul>
${lines.slice(0, MOST).map(({ place, text }) => html`<li><code>${place}</code> ${text}</li>\n`)}${more}</ul>
</div>
`;
  return onTop(page, String(banner));
};

/** At the beginning of what is shown; a page without a body has it at its end. */
export const onTop = (page: string, part: string): string => {
  const at = /<body[^>]*>\n?/i.exec(page);
  const cut = at ? at.index + at[0].length : page.length;
  return page.slice(0, cut) + part + page.slice(cut);
};
