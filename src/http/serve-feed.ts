// A feed's documents, its archive and its page: found in the catalog, compared, and only then read and rendered.

import type { Catalog } from '../catalog/catalog.ts';
import { pagePath } from '../feed/address.ts';
import { FORMATS, renderDocument } from '../feed/formats.ts';
import { linkHeader } from '../feed/links.ts';
import { renderFeedPage } from '../page/feed-page.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import type { Memo } from './memo.ts';
import { problemResponse } from './problem.ts';
import { answer, PAGE_HEADERS, utf8 } from './respond.ts';
import { type Assets, loadArchive, loadArchiveFeed, loadFeed } from './slices.ts';

/** What an address names, as it is written there. */
export interface FeedAddress {
  readonly variant: string;
  /** Absent for the whole site. */
  readonly channel?: string;
  /** A page of the archive; absent for what subscribers poll. */
  readonly page?: string;
  /** A document's file name; absent for the page. */
  readonly file?: string;
}

export const serveFeed = async (
  request: Request,
  address: FeedAddress,
  { catalog, memo, assets }: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { channel, file, page } = address;
  const { publisher, feeds, channels } = catalog;
  const variant = VARIANT_TAGS.find((tag) => tag === address.variant);
  if (!variant)
    return problemResponse({ kind: 'unknown-variant', got: address.variant, known: VARIANT_TAGS });
  const row = feeds[pagePath(variant, channel)];
  if (!row) return problemResponse({ kind: 'unknown-channel', got: channel ?? '', known: channels });
  const format = FORMATS.find((known) => known.file === file);
  if (file !== undefined && !format)
    return problemResponse({ kind: 'unknown-file', got: file, known: FORMATS.map((known) => known.file) });
  const number = page === undefined || !/^[1-9]\d*$/.test(page) ? undefined : Number(page);
  if (page !== undefined && !(number && number <= row.pages))
    return problemResponse({ kind: 'unknown-archive', got: page, pages: row.pages });

  const headers = {
    'Content-Language': variant,
    'Cache-Tag': `feed:${variant}/${channel ?? 'site'},channel:${channel ?? 'site'},variant:${variant}`,
  };
  if (!format)
    return answer(
      request,
      {
        etag: row.etags.page,
        lastModified: row.lastModified,
        type: utf8('text/html'),
        freshness: 'page',
        headers: { ...headers, ...PAGE_HEADERS },
      },
      () =>
        memo.get(row.etags.page, async () => {
          const { feed, channels: names } = await loadFeed(assets, row.slice);
          return renderFeedPage(feed, names, publisher);
        }),
    );
  const archive = number ? await loadArchive(assets, channel, number) : undefined;
  const { etags, feed } = archive?.variants[variant] ?? {
    etags: row.etags,
    feed: { updated: row.lastModified, position: { prev: row.pages || undefined } },
  };
  const { position, updated } = feed;
  const { mediaType: type } = format;
  return answer(
    request,
    {
      etag: etags[format.id],
      lastModified: updated,
      type: utf8(type),
      freshness: archive ? 'archive' : 'document',
      headers: {
        ...headers,
        Link: linkHeader({ variant, channel, position, file: format.file, type }, publisher),
      },
    },
    () =>
      memo.get(etags[format.id], async () => {
        const whole = archive
          ? await loadArchiveFeed(assets, archive, variant)
          : (await loadFeed(assets, row.slice)).feed;
        return renderDocument(format, whole, publisher);
      }),
  );
};
