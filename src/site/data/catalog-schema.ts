// The JSON Schema of /catalog.json.

import { address, count, instant, listOf, mark, orNull, record, sha256, VARIANT } from './schema-kinds.ts';

const text = (description: string) => ({ type: 'string', description });
const date = (description: string) => orNull({ type: 'string', description });

const FEED = record(
  {
    url: address('its address'),
    format: { enum: ['rss', 'atom', 'json'], description: 'its format' },
    mediaType: text('its media type'),
    variant: VARIANT,
    channel: orNull(text('the id of the channel; null for the whole site')),
    title: text('its title: another one when the channel or the site has another name'),
    etag: text('as in the ETag of the document: ask for it when this is another'),
    lastModified: text('as in its Last-Modified'),
    views: mark('another one when anything made of the feed is another, its page too'),
    updated: instant('the newest change of its entries'),
    entries: count('how many entries the document has'),
    newest: {
      ...record(
        {
          id: text('of the entry'),
          url: address('of the page'),
          published: instant('when it was published'),
          updated: instant('when it was changed'),
        },
        'the newest change; null where there is no entry',
      ),
      type: ['object', 'null'],
    },
    archive: record(
      {
        pages: count('how many pages the archive has (RFC 5005)'),
        newest: orNull(address('the newest page')),
        digest: mark('another one when any page is another: ask for all of them, by their ETags'),
        views: mark('the same for the pages of the site'),
        lastModified: date('as in the Last-Modified of its pages'),
      },
      'the older entries, page by page',
    ),
  },
  'a feed in one variant and one format; a channel that is closed has no rows any more',
);

const CATALOG = record(
  {
    $schema: address('where this schema stands'),
    site: address('scheme and host of the site, without a slash at the end'),
    version: mark('another one when any feed is another'),
    updated: instant('the newest change of all'),
    hub: orNull(address('a WebSub hub, which tells who asks')),
    lock: record({ places: count('how many'), digest: mark('of them') }, 'for the next deploy'),
    manifest: record(
      {
        url: address('the index of the manifest'),
        digest: sha256('of the bytes of the index: another one when anything that is listed is another'),
        signature: orNull(address('a signature of the index by OpenSSH; null where nobody signs')),
        key: orNull(text('the public key of the signature. Believe the one that the publisher told you')),
      },
      'everything that is published, with digests',
    ),
    tombstones: address('what was withdrawn, and what left a channel'),
    sitemap: address('for search engines'),
    articles: record(
      { digest: mark('of pages and records'), lastModified: date('since when they are as they are') },
      'all articles together: for the next deploy',
    ),
    feeds: listOf(FEED, 'every feed, in each variant and format'),
  },
  'What there is, and whether it changed. Ask here first, with If-None-Match',
);

/** Absent where no channel was renamed or closed. */
const DEPARTED = {
  moved: {
    description: 'former ids of channels, each with its id of now; their addresses answer 301',
    type: 'object',
    additionalProperties: text('the id of now'),
  },
  closed: {
    description: 'channels that are closed, by each of their ids; their addresses answer 410',
    type: 'object',
    additionalProperties: orNull(address('where it goes on; null where nowhere')),
  },
};

export const CATALOG_SCHEMA = {
  title: '/catalog.json',
  ...CATALOG,
  properties: { ...CATALOG.properties, ...DEPARTED },
};
