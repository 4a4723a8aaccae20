// A feed's documents and its page: found in the catalog, compared, and only then read and rendered.

import { type Catalog, type FeedSlice, feedSlicePath } from '../catalog/catalog.ts';
import { pagePath } from '../feed/address.ts';
import { FORMATS, renderDocument } from '../feed/formats.ts';
import { documentLinks } from '../feed/links.ts';
import { renderFeedPage } from '../page/feed-page.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import { type Assets, loadSlice } from './assets.ts';
import type { Memo } from './memo.ts';
import { problemResponse } from './problem.ts';
import { answer, PAGE_HEADERS } from './respond.ts';

/** What an address names, as it is written there. */
export interface FeedAddress {
  readonly variant: string;
  /** Absent for the whole site. */
  readonly channel?: string;
  /** A document's file name; absent for the page. */
  readonly file?: string;
}

export const serveFeed = async (
  request: Request,
  address: FeedAddress,
  { catalog, memo, assets }: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { channel, file } = address;
  const { publisher, feeds, channels } = catalog;
  const variant = VARIANT_TAGS.find((tag) => tag === address.variant);
  if (!variant)
    return problemResponse({ kind: 'unknown-variant', got: address.variant, known: VARIANT_TAGS });
  const row = feeds[pagePath(variant, channel)];
  if (!row) return problemResponse({ kind: 'unknown-channel', got: channel ?? '', known: channels });
  const format = FORMATS.find((known) => known.file === file);
  if (file !== undefined && !format)
    return problemResponse({ kind: 'unknown-file', got: file, known: FORMATS.map((known) => known.file) });

  const { slice, lastModified, etags } = row;
  const etag = etags[format?.id ?? 'page'];
  const load = () => loadSlice<FeedSlice>(assets, feedSlicePath(slice));
  const headers = {
    'Content-Language': variant,
    'Cache-Tag': `feed:${variant}/${channel ?? 'site'},channel:${channel ?? 'site'},variant:${variant}`,
  };
  if (!format)
    return answer(
      request,
      { etag, lastModified, type: 'text/html', freshness: 'page', headers: { ...headers, ...PAGE_HEADERS } },
      () =>
        memo.get(etag, async () => {
          const { feed, channels: names } = await load();
          return renderFeedPage(feed, names, publisher);
        }),
    );
  const Link = documentLinks(variant, channel, publisher, format.file, format.mediaType)
    .filter(({ rel }) => rel !== 'alternate')
    .map(({ href, rel }) => `<${href}>; rel="${rel}"`)
    .join(', ');
  return answer(
    request,
    { etag, lastModified, type: format.mediaType, freshness: 'document', headers: { ...headers, Link } },
    () => memo.get(etag, async () => renderDocument(format, (await load()).feed, publisher)),
  );
};
