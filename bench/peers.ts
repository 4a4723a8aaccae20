// What a user would render RSS with instead: the same 30 entries, with title, link, id, date, description, full text, author
// and categories. Ours says more of each (editors, source, rights, language, change) and links documents and archives.

import { getRssString } from '@astrojs/rss';
import { generateRssFeed } from 'feedsmith';
import { articlePath, entryId, withOwn } from '../src/feed/address.ts';
import type { Feed, FeedEntry, Publisher } from '../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../src/feed/formats/formats.ts';
import { escapeXml } from '../src/feed/formats/xml.ts';

type Renderer = (feed: Feed, publisher: Publisher) => string | Promise<string>;

/** What every peer is told of an entry. */
const plain = (entry: FeedEntry, { variant }: Feed, publisher: Publisher) => ({
  title: entry.headline,
  link: publisher.url + articlePath(variant, entry.id),
  id: entryId(publisher, entry.id, entry.published, variant),
  date: new Date(entry.published),
  description: entry.description,
  html: withOwn(entry.content, publisher.url),
  author: entry.authors[0]?.name ?? '',
  categories: entry.channels.map(({ name }) => name),
});

const rss = FORMATS.find(({ id }) => id === 'rss') as (typeof FORMATS)[number];

const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export const RENDERERS: Readonly<Record<string, Renderer>> = {
  ours: (feed, publisher) => renderDocument(rss, feed, publisher),
  '@astrojs/rss': (feed, publisher) =>
    getRssString({
      title: feed.title,
      description: feed.description,
      site: publisher.url,
      trailingSlash: false,
      items: feed.entries
        .map((entry) => plain(entry, feed, publisher))
        .map(({ title, link, date, description, html, author, categories }) => ({
          ...{ title, link, description, author, categories },
          pubDate: date,
          content: html,
        })),
    }),
  feedsmith: (feed, publisher) =>
    generateRssFeed({
      title: feed.title,
      link: publisher.url,
      description: feed.description,
      items: feed.entries
        .map((entry) => plain(entry, feed, publisher))
        .map(({ title, link, id, date, description, html, author, categories }) => ({
          ...{ title, link, description },
          guid: { value: id, isPermaLink: false },
          pubDate: date,
          content: { encoded: html },
          dc: { creators: [author] },
          categories: categories.map((name) => ({ name })),
        })),
    }),
  'strings by hand': (feed, publisher) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${escapeXml(feed.title)}</title><link>${escapeXml(publisher.url)}</link>
<description>${escapeXml(feed.description)}</description>
${feed.entries
  .map((entry) => plain(entry, feed, publisher))
  .map(
    ({
      title,
      link,
      id,
      date,
      description,
      html,
      author,
      categories,
    }) => `<item><title>${escapeXml(title)}</title>
<link>${escapeXml(link)}</link><guid isPermaLink="false">${escapeXml(id)}</guid><pubDate>${date.toUTCString()}</pubDate>
<description>${escapeXml(description)}</description><content:encoded>${cdata(html)}</content:encoded>
<dc:creator>${escapeXml(author)}</dc:creator>${categories.map((name) => `<category>${escapeXml(name)}</category>`).join('')}</item>`,
  )
  .join('\n')}
</channel></rss>
`,
};
