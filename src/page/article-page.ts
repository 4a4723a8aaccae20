// The page of an article: its text and its credits, as the feeds carry them.

import { html, raw } from 'hono/html';
import { articlePath, pagePath, withOwn } from '../feed/address.ts';
import { above, below } from '../feed/credits.ts';
import type { Entry, Publisher } from '../feed/entry.ts';
import type { Variant } from '../script/variants.ts';
import { wordsIn } from '../script/words.ts';
import { layout } from './layout.ts';

export const renderArticlePage = (
  entry: Entry,
  variant: Variant,
  siteName: string,
  publisher: Publisher,
): string => {
  const words = wordsIn(variant, entry.language);
  const [home] = entry.channels;
  // Sanitized by the build, and escaped in credits; own addresses are relative to this host.
  const own = (text: string) => raw(withOwn(text, ''));
  return layout({
    publisher,
    variant,
    language: entry.language,
    words,
    siteName,
    title: entry.headline,
    description: entry.description,
    channel: home && { ...home, description: '' },
    channels: entry.channels.map((channel) => ({ ...channel, description: '' })),
    pathIn: (other) => articlePath(other, entry.id),
    main: html`<article>
${entry.kicker ? html`<p class="kicker">${entry.kicker}</p>\n` : ''}<h1>${entry.headline}</h1>
${entry.alternativeHeadline ? html`<p class="deck">${entry.alternativeHeadline}</p>\n` : ''}<div class="meta">
${own(above(entry))}
</div>
${own(entry.html)}
<footer>
${own(below(entry))}
</footer>
</article>
<p><a href="${pagePath(variant, home?.id)}">${home?.name ?? words.home}</a></p>`,
  });
};
