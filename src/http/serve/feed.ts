// A feed's documents, its archive and their pages: found in the catalog, compared, and only then read and rendered.

import type { Catalog, FeedView } from '../../catalog/catalog.ts';
import { own } from '../../content/own.ts';
import { pagePath } from '../../feed/address.ts';
import { FORMATS, renderDocument } from '../../feed/formats/formats.ts';
import { linkHeader } from '../../feed/links.ts';
import { renderFeedPage } from '../../page/feed-page.ts';
import { renderFeedView } from '../../page/feed-view.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import { sentPath } from '../canonical.ts';
import { closedProblem } from '../closed.ts';
import { documentPolicy } from '../freshness.ts';
import type { Memo } from '../keep/memo.ts';
import { movedPath } from '../moved.ts';
import { isNavigation, NAVIGATION } from '../navigation.ts';
import type { Problem } from '../problem.ts';
import { answer, feedTags, PAGE_HEADERS, redirect, utf8, variesBy } from '../respond.ts';
import { type Assets, loadFeed } from '../slices.ts';
import { serveMonths } from './months.ts';
import { serveProblem } from './problem.ts';
import { loadArchive, loadArchiveFeed } from './runs.ts';

/** What an address names, as it is written there. */
export interface FeedAddress {
  readonly variant: string;
  /** Absent for the whole site. */
  readonly channel?: string;
  /** Absent for what subscribers poll. */
  readonly archive?: string;
  /** A page of the archive; absent for all of them by months. */
  readonly page?: string;
  /** A document's file name; absent for the page. */
  readonly file?: string;
}

export const serveFeed = async (
  request: Request,
  address: FeedAddress,
  world: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { catalog, memo, assets } = world;
  const { channel, file, page } = address;
  const { publisher, feeds, channels } = catalog;
  const problem = (what: Problem) => serveProblem(request, what, world);
  const variant = VARIANT_TAGS.find((tag) => tag === address.variant);
  if (!variant) return problem({ kind: 'unknown-variant', got: address.variant, known: VARIANT_TAGS });
  const closed = own(catalog.closed ?? {}, channel ?? '');
  if (closed) return problem(closedProblem(channel ?? '', closed, variant, publisher));
  const moved = own(catalog.moved ?? {}, channel ?? '');
  const row = feeds[pagePath(variant, moved ?? channel)];
  if (!row) return problem({ kind: 'unknown-channel', got: channel ?? '', known: channels });
  const format = FORMATS.find((known) => known.file === file);
  if (file !== undefined && !format)
    return problem({ kind: 'unknown-file', got: file, known: FORMATS.map((known) => known.file) });
  const number = page === undefined || !/^[1-9]\d*$/.test(page) ? undefined : Number(page);
  if (page !== undefined && !(number && number <= row.pages))
    return problem({ kind: 'unknown-archive', got: page, pages: row.pages });
  const isMonths = address.archive !== undefined && page === undefined;
  if (isMonths && (format || row.pages === 0))
    return problem({ kind: 'unknown-archive', got: file ?? '', pages: row.pages });
  // Only to what is there.
  if (moved) return redirect(movedPath(sentPath(request.url), catalog) ?? pagePath(variant, moved), 301);
  if (isMonths) return serveMonths(request, variant, channel, row, world);

  const archive = number ? await loadArchive(assets, channel, number, row.pages) : undefined;
  const { etags, feed: head } = archive?.variants[variant] ?? {
    etags: row.etags,
    feed: { updated: row.lastModified, position: { prev: row.pages || undefined } },
  };
  const lastModified = archive ? (row.archived ?? head.updated) : row.lastModified;
  const load = async () => {
    if (!archive) return loadFeed(assets, row.slice);
    const feed = await loadArchiveFeed(assets, archive, variant, catalog.old);
    return { feed, channels: [] };
  };
  const isDocument = format && !isNavigation(request.headers);
  const view: FeedView = !format ? 'page' : isDocument ? format.id : `${format.id}.html`;
  return answer(
    request,
    {
      etag: etags[view],
      lastModified,
      type: utf8(isDocument ? format.mediaType : 'text/html'),
      freshness: !isDocument ? 'page' : archive ? 'archive' : documentPolicy(row.pace),
      // The same for both, as it is of the address.
      ...(format && { vary: [NAVIGATION, ...variesBy(format.mediaType)] }),
      headers: {
        'Cache-Tag': feedTags(variant, channel),
        'Content-Language': variant,
        ...(isDocument && {
          Link: linkHeader(
            { variant, channel, position: head.position, file: format.file, type: format.mediaType },
            publisher,
          ),
        }),
        ...(!isDocument && PAGE_HEADERS),
      },
    },
    () =>
      memo.get(etags[view], async () => {
        const { feed, channels: named } = await load();
        if (!format) return renderFeedPage(feed, named, publisher);
        return isDocument ? renderDocument(format, feed, publisher) : renderFeedView(format, feed, publisher);
      }),
  );
};
