// The page of an article: its text and its credits, as the feeds carry them, and the same as data for search engines.

import { html, raw } from 'hono/html';
import { inBeijing } from '../content/date.ts';
import { articlePath, pagePath, recordPath, withOwn } from '../feed/address.ts';
import { correctionLines, creditLines, makingLine, rightsMarkup, sourceParts } from '../feed/credits.ts';
import type { Entry, Publisher } from '../feed/entry.ts';
import { figures, players } from '../feed/media/figures.ts';
import { newsArticle } from '../feed/news-article.ts';
import { type Words, wordsIn } from '../script/data/words.ts';
import { VARIANTS, type Variant } from '../script/variants.ts';
import { layout, ownLanguage } from './layout.ts';
import type { OpenGraph } from './open-graph.ts';

export const renderArticlePage = (
  entry: Entry,
  variant: Variant,
  siteName: string,
  publisher: Publisher,
  canonical: string | null | undefined = entry.canonicalUrl,
): string => {
  const words = wordsIn(variant, entry.language);
  const [home] = entry.channels;
  const corrections = correctionLines(entry);
  const made = makingLine(entry);
  return layout({
    kind: 'article',
    publisher,
    variant,
    language: entry.language,
    siteName,
    title: entry.headline,
    description: entry.description,
    channel: home,
    channels: entry.channels,
    pathIn: (other) => articlePath(other, entry.id),
    canonical,
    openGraph: articleGraph(entry, publisher),
    head: linkedData(entry, variant, siteName, publisher),
    main: html`<article>
<div class="intro">
${entry.kicker ? html`<p class="kicker">${entry.kicker}</p>\n` : ''}<h1>${entry.headline}</h1>
${entry.alternativeHeadline ? html`<p class="deck">${entry.alternativeHeadline}</p>\n` : ''}</div>
<div class="credits">
${credits(entry, words)}
${home ? html`<p class="follow" lang="${ownLanguage(variant, publisher)}"><a href="${pagePath(variant, home.id)}#subscribe">${wordsIn(variant, publisher.language).subscribe}：${home.name}</a></p>\n` : ''}</div>
<div class="text">
${made ? html`<p class="making"><strong>${made}</strong></p>\n` : ''}${corrections.length > 0 ? html`<aside class="corrections" aria-label="${words.correction}">${raw(corrections.join('\n'))}</aside>\n` : ''}${own([...figures(entry), ...players(entry)].join('\n'))}
${own(withBoxes(entry.html))}
</div>
<footer>
${further(entry, words)}
<section aria-labelledby="versions">
<h2 id="versions">${words.versions}</h2>
<ul class="versions">
${VARIANTS.filter(({ tag }) => tag !== variant).map(({ tag, name }) => html`<li><a href="${articlePath(tag, entry.id)}" hreflang="${tag}" lang="${ownLanguage(tag, publisher)}">${name}</a></li>\n`)}<li><a href="${recordPath(variant, entry.id)}" type="application/ld+json">${words.record}</a></li>
</ul>
</section>
<p class="printed">${publisher.url + articlePath(variant, entry.id)}</p>
${entry.rights ? html`<p class="rights">${words.rights}：${raw(rightsMarkup(entry.rights))}</p>\n` : ''}</footer>
</article>`,
  });
};

/** A table wider than the page scrolls in a box of its own, by the keyboard too. */
const withBoxes = (text: string) =>
  text
    .replaceAll('<table>', '<div class="box" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

/** Sanitized by the build, and escaped in credits; own addresses are relative to this host. */
const own = (text: string) => raw(withOwn(text, ''));

/** Source and time, the original headline, who wrote and who edited: each on a line. */
const credits = (entry: Entry, words: Words) =>
  html`<p class="source">${sourceParts(entry).map((part) => html`<span>${raw(part)}</span>`)}</p>
${entry.source?.headline ? html`<p class="original">${words.originalHeadline}：${entry.source.headline}</p>\n` : ''}${creditLines(entry).map((line) => html`<p class="by">${line}</p>\n`)}`;

const further = ({ related }: Entry, words: Words) =>
  related.length === 0
    ? ''
    : html`<section aria-labelledby="related">
<h2 id="related">${words.related}</h2>
<ul>
${related.map(({ headline, href }) => html`<li><a href="${withOwn(href, '')}">${headline}</a></li>\n`)}</ul>
</section>`;

const articleGraph = (entry: Entry, publisher: Publisher): OpenGraph => ({
  type: 'article',
  more: [
    ['article:published_time', inBeijing(entry.published)],
    ['article:modified_time', inBeijing(entry.updated)],
    ['article:section', entry.channels[0]?.name],
    ...entry.keywords.map((keyword) => ['article:tag', keyword] as const),
    ...[...entry.images, ...entry.inText].flatMap(
      ({ src, alt, width, height }) =>
        [
          ['og:image', withOwn(src, publisher.url)],
          ['og:image:width', width],
          ['og:image:height', height],
          ['og:image:alt', alt],
        ] as const,
    ),
    ...entry.recordings.flatMap(
      ({ medium, src, type }) =>
        [
          [`og:${medium}`, withOwn(src, publisher.url)],
          [`og:${medium}:type`, type],
        ] as const,
    ),
  ],
});

/** The record without what is schema.org's not, or stands on the page. It is data: a browser runs nothing of it. */
const linkedData = (entry: Entry, variant: Variant, siteName: string, publisher: Publisher) => {
  const {
    articleBody: _,
    encoding: __,
    kicker: ___,
    ...record
  } = newsArticle(entry, variant, siteName, publisher);
  // Inside a script element only `<` could end it or open a comment.
  const json = JSON.stringify(record).replaceAll('<', '\\u003c');
  return html`<script type="application/ld+json">${raw(json)}</script>\n`;
};
