// What a user would render RSS with instead: the same 30 entries, with title, link, id, date, description, full text, author
// and categories. Ours says more of each (editors, source, rights, language, change) and links documents and archives.

import { getRssString } from '@astrojs/rss';
import { generateRssFeed } from 'feedsmith';
import type { Feed, Publisher } from '../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../src/feed/formats/formats.ts';
import { plain, rssByHand } from './by-hand.ts';

type Renderer = (feed: Feed, publisher: Publisher) => string | Promise<string>;

const rss = FORMATS.find(({ id }) => id === 'rss') as (typeof FORMATS)[number];

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
  'strings by hand': rssByHand,
};
