// What every page has: language, autodiscovery of its feeds, its own address, the variants and the channels.

import { html, raw } from 'hono/html';
import { documentPath, pagePath } from '../feed/address.ts';
import type { ChannelName, Publisher } from '../feed/entry.ts';
import { FORMATS } from '../feed/formats.ts';
import { VARIANTS, type Variant } from '../script/variants.ts';
import type { Words } from '../script/words.ts';
import { STYLE_PATH } from './style.ts';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  readonly publisher: Publisher;
  readonly variant: Variant;
  /** The language of what stands on the page. */
  readonly language: string;
  readonly words: Words;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  /** The feed that belongs to the page: a channel's, or the whole site's. */
  readonly channel?: ChannelName | undefined;
  readonly channels: readonly ChannelName[];
  /** The same page in a variant. */
  readonly pathIn: (variant: Variant) => string;
  readonly main: Html;
}

/** The page's own feeds first, in its variant first (autodiscovery takes the first). */
const autodiscovery = ({ variant, channel, siteName, publisher }: PageParts) => {
  const variants = VARIANTS.toSorted((a, b) => Number(b.tag === variant) - Number(a.tag === variant));
  const name = channel ? `${channel.name} · ${siteName}` : siteName;
  return variants.flatMap((row) =>
    FORMATS.map(
      (format) => html`
<link rel="alternate" type="${format.mediaType}" hreflang="${row.tag}" title="${name}（${row.name}，${format.name}）" href="${publisher.url + documentPath(row.tag, channel?.id, format.file)}">`,
    ),
  );
};

export const layout = (parts: PageParts): string => {
  const {
    publisher,
    variant,
    language,
    words,
    siteName,
    title,
    description,
    channel,
    channels,
    pathIn,
    main,
  } = parts;
  // No part is a promise, so the template is a string already.
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title === siteName ? title : `${title} - ${siteName}`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<link rel="canonical" href="${publisher.url + pathIn(variant)}">
${VARIANTS.map(({ tag }) => html`<link rel="alternate" hreflang="${tag}" href="${publisher.url + pathIn(tag)}">\n`)}<link rel="stylesheet" href="${STYLE_PATH}">${autodiscovery(parts)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<a class="name" href="${pagePath(variant)}">${siteName}</a>
<nav aria-label="${words.otherScripts}"><ul>
${VARIANTS.map(
  ({ tag, name, short }) =>
    html`<li><a href="${pathIn(tag)}" lang="${tag}" hreflang="${tag}" title="${name}"${current(tag === variant)}>${short}</a></li>\n`,
)}</ul></nav>
</header>
<nav class="channels" aria-label="${words.channels}"><ul>
${channels.map(
  ({ id, name }) =>
    html`<li><a href="${pagePath(variant, id)}"${current(id === channel?.id)}>${name}</a></li>\n`,
)}</ul></nav>
<main id="main">
${main}
</main>
</body>
</html>
`);
};

const current = (is: boolean) => (is ? raw(' aria-current="page"') : '');
