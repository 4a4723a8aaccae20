// What every page has: language, autodiscovery of its feeds, its own address, the variants and the channels.

import { html } from 'hono/html';
import type { Language } from '../content/language.ts';
import { documentPath, manifestPath, opmlPath, pagePath } from '../feed/address.ts';
import type { NamedChannel, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { iconsFor } from '../feed/media/icons.ts';
import { wordsIn } from '../script/data/words.ts';
import { VARIANTS, type Variant, variantOf } from '../script/variants.ts';
import { type OpenGraph, openGraph } from './open-graph.ts';
import { COPY_PATH } from './static/copy.ts';
import { APPLE_PATH, ICON_PATH } from './static/icon.ts';
import { STYLE_PATH } from './static/style.ts';
import { channelList, channelRow, current } from './ways/channels.ts';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  readonly publisher: Publisher;
  readonly variant: Variant;
  /** The language of what stands on the page. */
  readonly language: string;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  /** The feed that belongs to the page: a channel's, or the whole site's. */
  readonly channel?: NamedChannel | undefined;
  /** The same page in a variant. */
  readonly pathIn: (variant: Variant) => string;
  /** What search engines should know the page as, when that is another address; null when they should not know it. */
  readonly canonical?: string | null | undefined;
  readonly openGraph?: OpenGraph;
  /** More of the head. */
  readonly head?: Html | undefined;
  /** The page shows addresses with buttons to copy them. */
  readonly copies?: boolean;
  /** For the stylesheet. */
  readonly kind: 'front' | 'channel' | 'feed' | 'article' | 'problem';
  readonly main: Html;
  /** Whose the texts are. */
  readonly rights?: string | undefined;
}

/** The page's own feeds first, in its variant first (autodiscovery takes the first). */
const autodiscovery = ({ variant, channel, siteName, publisher }: PageParts) => {
  const variants = VARIANTS.toSorted((a, b) => Number(b.tag === variant) - Number(a.tag === variant));
  const name = channel ? `${channel.name} · ${siteName}` : siteName;
  return variants.flatMap((row) =>
    FORMATS.flatMap((format) =>
      [format.mediaType, ...format.alsoFoundAs].map(
        (type) =>
          html`<link rel="alternate" type="${type}" hreflang="${row.tag}" title="${name}（${row.name}，${format.name}）" href="${publisher.url + documentPath(row.tag, channel?.id, format.file)}">\n`,
      ),
    ),
  );
};

/** Where the page is, in every variant; only its canonical address when that is another. */
const identity = (parts: PageParts, url: string) => {
  const { publisher, pathIn, canonical = url } = parts;
  if (canonical === null) return html`<meta name="robots" content="noindex">\n`;
  return html`<meta name="robots" content="max-image-preview:large">
<link rel="canonical" href="${canonical}">
${canonical === url ? VARIANTS.map(({ tag }) => html`<link rel="alternate" hreflang="${tag}" href="${publisher.url + pathIn(tag)}">\n`) : ''}${openGraph(parts.openGraph ?? { type: 'website' }, { ...parts, url })}`;
};

/** The language of our own words: as written, the site's. */
export const ownLanguage = (variant: Variant, publisher: Publisher): Language =>
  variant === 'zh' ? publisher.language : variant;

const verifications = ({ kind, publisher: { verification } }: PageParts) =>
  kind === 'front'
    ? Object.entries(verification?.meta ?? {}).map(
        ([name, content]) => html`<meta name="${name}" content="${content}">\n`,
      )
    : '';

/** The icon in every size that browsers and phones ask for. */
const pictures = ({ publisher, channel, variant }: PageParts) => {
  const { themeColor } = publisher;
  const icons = iconsFor(publisher, channel?.id);
  return html`${icons ? html`<link rel="icon" sizes="192x192" type="image/png" href="${icons.png[192]}">\n` : ''}${icons && !icons.svg ? '' : html`<link rel="icon" sizes="any" type="image/svg+xml" href="${icons?.svg ?? ICON_PATH}">\n`}${
    icons
      ? html`<link rel="apple-touch-icon" href="${APPLE_PATH}">
<link rel="manifest" href="${manifestPath(variant)}">
`
      : ''
  }${themeColor ? html`<meta name="theme-color" content="${themeColor}">\n` : ''}`;
};

const masthead = (parts: PageParts) => {
  const { publisher, variant, siteName, pathIn, kind } = parts;
  const words = wordsIn(variant, publisher.language);
  return html`<header${ownLang(parts)}>
${kind === 'front' ? html`<h1 class="name">${siteName}</h1>` : html`<a class="name" href="${pagePath(variant)}">${siteName}</a>`}
<nav class="variants" aria-label="${words.otherScripts}"><details><summary>${variantOf(variant).short}</summary><ul>
${VARIANTS.map(
  ({ tag, name, short }) =>
    html`<li><a href="${pathIn(tag)}" lang="${tag === 'zh' ? publisher.language : tag}" hreflang="${tag}" title="${name}"${current(tag === variant)}>${short}</a></li>\n`,
)}</ul></details></nav>
${channelRow(parts, words)}
</header>`;
};

/** Where the text of the page is in another language than our words. */
const ownLang = ({ variant, publisher, language }: PageParts) => {
  const own = ownLanguage(variant, publisher);
  return own === language ? '' : html` lang="${own}"`;
};

export const layout = (parts: PageParts): string => {
  const { publisher, variant, language, siteName, title, description, kind, main } = parts;
  const url = publisher.url + parts.pathIn(variant);
  // No part is a promise, so the template is a string already.
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title === siteName ? title : `${title} - ${siteName}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${STYLE_PATH}">
${verifications(parts)}${pictures(parts)}${identity(parts, url)}${autodiscovery(parts)}${parts.head ?? ''}${parts.copies ? html`<script src="${COPY_PATH}" defer></script>\n` : ''}</head>
<body class="${kind}">
<a class="skip" href="#main"${ownLang(parts)}>${wordsIn(variant, publisher.language).skip}</a>
${masthead(parts)}
<main id="main">
${main}
</main>
<footer${ownLang(parts)}>
${channelList(parts)}<p><a href="${pagePath(variant)}">${siteName}</a>　${variantOf(variant).name}　<a href="${opmlPath(variant)}" download>OPML</a></p>
${parts.rights ? html`<p>${parts.rights}</p>\n` : ''}</footer>
${parts.copies ? html`<p id="copied" role="status" class="unseen"></p>\n` : ''}</body>
</html>
`);
};
