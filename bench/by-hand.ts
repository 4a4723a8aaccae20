// RSS as somebody would write it who needs this feed and no other: strings, put together by hand, in the Worker and in Node. The
// entries' content is as long as ours; of the rest ours says more.

import { articlePath, entryId, withOwn } from '../src/feed/address.ts';
import type { Feed, FeedEntry, Publisher } from '../src/feed/entry.ts';
import { escapeXml } from '../src/feed/formats/xml.ts';

/** What is told of an entry. */
export const plain = (entry: FeedEntry, { variant }: Feed, publisher: Publisher) => ({
  title: entry.headline,
  link: publisher.url + articlePath(variant, entry.id),
  id: entryId(publisher, entry.id, entry.published, variant),
  date: new Date(entry.published),
  description: entry.description,
  html: withOwn(entry.content, publisher.url),
  author: entry.authors[0]?.name ?? '',
  categories: entry.channels.map(({ name }) => name),
});

const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

export const rssByHand = (feed: Feed, publisher: Publisher): string => `<?xml version="1.0" encoding="utf-8"?>
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
`;
