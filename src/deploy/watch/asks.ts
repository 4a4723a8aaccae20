// What is asked of a site: what it says of itself, then what its catalog names, as readers ask for it.

import { CATALOG_PATH } from '../../site/catalog-json.ts';
import { HEALTH_PATH } from '../../site/files.ts';
import { type Answer, type Ask, opaque } from './answer.ts';
import { READERS } from './data/readers.ts';

/** What is read of a row of /catalog.json. */
export interface FeedRow {
  readonly url: string;
  readonly format: string;
  readonly mediaType: string;
  readonly etag: string;
  readonly newest: { readonly url: string } | null;
}

const JSON_TYPE = 'application/json';
const MONITOR = 'Miniflux';

/** Of every site, whatever is on it. Health is never stored, so its version is the one that runs. */
export const healthAsk = (version: string | undefined): Ask => ({
  ...{ path: HEALTH_PATH, reader: MONITOR, status: 200, type: JSON_TYPE, version },
});

/** The catalog may come out of a cache: it must be of the version that runs. */
export const catalogAsk = (version: string | undefined): Ask => ({
  ...{ path: CATALOG_PATH, reader: MONITOR, status: 200, type: JSON_TYPE, version },
});

const pathOf = (url: string) => new URL(url).pathname;

/** The first row of each format: the whole site's. */
const newsOf = (feeds: readonly FeedRow[]): readonly FeedRow[] =>
  [...Map.groupBy(feeds, ({ format }) => format).values()].flatMap((rows) => rows.slice(0, 1));

const feedAsk = ({ url, mediaType, etag }: FeedRow, reader: string): Ask => ({
  ...{ path: pathOf(url), reader, status: 200, type: mediaType, etag },
});

/** Each reader asks for one of the formats, and no format is left out. */
export const feedAsks = (feeds: readonly FeedRow[]): readonly Ask[] => {
  const rows = newsOf(feeds);
  const readers = Object.keys(READERS);
  const turns = Math.max(rows.length, readers.length);
  if (rows.length === 0) return [];
  return Array.from({ length: turns }, (_, turn) =>
    feedAsk(rows[turn % rows.length] as FeedRow, readers[turn % readers.length] as string),
  );
};

/** A page, a record with its page, and robots.txt. */
export const pageAsks = (feeds: readonly FeedRow[]): readonly Ask[] => {
  const [first] = feeds;
  const newest = feeds.find((row) => row.newest)?.newest;
  const page = (path: string, type: string): Ask => ({ path, reader: MONITOR, status: 200, type });
  return [
    ...(first ? [page(new URL('.', first.url).pathname, 'text/html')] : []),
    ...(newest ? [page(pathOf(newest.url), 'text/html')] : []),
    ...(newest ? [page(`${pathOf(newest.url)}.json`, 'application/ld+json')] : []),
    page('/robots.txt', 'text/plain'),
  ];
};

/** Who got the right document asks again with the tag that came with it. */
export const againAsks = (ask: Ask, { status, headers: { etag } }: Answer): readonly Ask[] => {
  if (status !== 200 || etag === undefined) return [];
  if (ask.etag !== undefined && opaque(etag) !== ask.etag) return [];
  const { path, reader } = ask;
  return [{ path, reader, status: 304, headers: { 'If-None-Match': etag } }];
};
