// /catalog.json: every feed with its validators. What a mirror, a monitor or a deploy reads first.

import { httpDate } from '../content/date.ts';
import { articlePath, documentPath, entryId, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { schemaAddress } from './schemas.ts';
import { asJson, type PublishedFeed, type Site, type SiteFile } from './site.ts';

export const CATALOG_PATH = '/catalog.json';

/** A row of /catalog.json, as its readers may rely on it. */
export interface CatalogEntry {
  readonly url: string;
  readonly format: string;
  readonly mediaType: string;
  readonly variant: string;
  /** Null for the whole site. */
  readonly channel: string | null;
  readonly title: string;
  /** As in the headers of the document. */
  readonly etag: string;
  readonly lastModified: string;
  /** Another one when anything that is made of the feed is another one, its page too. */
  readonly views: string;
  readonly updated: string;
  readonly entries: number;
  /** The newest change. */
  readonly newest: { id: string; url: string; published: string; updated: string } | null;
  /** The pages of its archive (RFC 5005): `digest` is another one when any of them changed, `views` also for pages of the site. */
  readonly archive: {
    pages: number;
    newest: string | null;
    digest: string;
    views: string;
    lastModified: string | null;
  };
}

export const catalogJson = ({
  publisher,
  feeds,
  articles,
  departed,
  updated,
  version,
  lock,
  manifest,
}: Site): SiteFile => ({
  text: asJson({
    $schema: schemaAddress(publisher, 'catalog'),
    site: publisher.url,
    version,
    updated,
    hub: publisher.hub ?? null,
    lock,
    manifest,
    tombstones: `${publisher.url}/tombstones.json`,
    sitemap: `${publisher.url}/sitemap.xml`,
    articles: { digest: articles.digest, lastModified: articles.since ? httpDate(articles.since) : null },
    ...departedIn(departed, publisher.url),
    feeds: feeds.flatMap((published) => rows(published, publisher)),
  }),
});

/** For mirrors, by former names: the id of now; and where a channel that is closed goes on. */
const departedIn = ({ moved, closed }: Site['departed'], url: string) => ({
  ...(moved && { moved }),
  ...(closed && {
    closed: Object.fromEntries(
      Object.entries(closed).map(([name, { to }]) => [
        name,
        to ? ('url' in to ? to.url : url + pagePath('zh', to.channel)) : null,
      ]),
    ),
  }),
});

const rows = (
  { feed, row, entries, newest, archive, views }: PublishedFeed,
  publisher: Site['publisher'],
): CatalogEntry[] => {
  const { variant, channel, title } = feed;
  const address = (file: string, page?: number) =>
    publisher.url + documentPath(variant, channel?.id, file, page);
  return FORMATS.map(({ id, file, mediaType }) => ({
    url: address(file),
    format: id,
    mediaType,
    variant,
    channel: channel?.id ?? null,
    title,
    etag: row.etags[id],
    lastModified: httpDate(row.lastModified),
    views: views.feed,
    updated: feed.updated,
    entries,
    newest: newest
      ? {
          id: entryId(publisher, newest.id, newest.published, variant),
          url: publisher.url + articlePath(variant, newest.id),
          published: newest.published,
          updated: newest.updated,
        }
      : null,
    archive: {
      pages: row.pages,
      newest: row.pages > 0 ? address(file, row.pages) : null,
      digest: archive[id],
      views: views.archive,
      lastModified: row.archived ? httpDate(row.archived) : null,
    },
  }));
};
