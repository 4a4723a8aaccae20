// An article as Markdown: what a feed carries of it, below its headline.

import type { Variant } from '../../script/variants.ts';
import { articlePath, withOwn } from '../address.ts';
import { contentHtml } from '../credits.ts';
import type { Entry, Publisher } from '../entry.ts';
import { escapeXml } from '../formats/xml.ts';
import { markdownOf } from '../markdown/markdown.ts';

export const renderMarkdown = (
  entry: Entry,
  variant: Variant,
  _siteName: string,
  publisher: Publisher,
): string => {
  const path = articlePath(variant, entry.id);
  const html = [
    `<h1>${escapeXml(entry.headline)}</h1>`,
    contentHtml(entry, true, path),
    `<p><a href="${publisher.url}${path}">${publisher.url}${path}</a></p>`,
  ];
  return markdownOf(withOwn(html.join('\n'), publisher.url));
};
