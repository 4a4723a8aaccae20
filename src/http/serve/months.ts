// The pages of an archive by year and month.

import type { Catalog, FeedRow } from '../../catalog/catalog.ts';
import type { MonthsSlice } from '../../catalog/months.ts';
import { monthsSlicePath } from '../../catalog/packs.ts';
import { renderMonthsPage } from '../../page/ways/months-page.ts';
import type { Variant } from '../../script/variants.ts';
import type { Memo } from '../keep/memo.ts';
import { answer, feedTags, PAGE_HEADERS, utf8 } from '../respond.ts';
import { type Assets, load } from '../slices.ts';

/** Of an archive that has pages. */
export const serveMonths = async (
  request: Request,
  variant: Variant,
  channel: string | undefined,
  { archived }: FeedRow,
  { catalog, memo, assets }: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { months, variants } = await load<MonthsSlice>(assets, monthsSlicePath(channel));
  const { feed, etag } = variants[variant];
  return answer(
    request,
    {
      etag,
      lastModified: archived ?? feed.updated,
      type: utf8('text/html'),
      freshness: 'page',
      headers: {
        'Cache-Tag': feedTags(variant, channel),
        'Content-Language': variant,
        ...PAGE_HEADERS,
      },
    },
    () => memo.get(etag, async () => renderMonthsPage(feed, months, catalog.publisher)),
  );
};
