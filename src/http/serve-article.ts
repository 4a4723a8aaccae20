// An article's page; a withdrawn one is gone, with the reason.

import { type ArticleSlice, articleSlicePath, type Catalog } from '../catalog/catalog.ts';
import { renderArticlePage } from '../page/article-page.ts';
import { VARIANT_TAGS } from '../script/variants.ts';
import { type Assets, findSlice } from './assets.ts';
import type { Memo } from './memo.ts';
import { problemResponse } from './problem.ts';
import { answer, PAGE_HEADERS } from './respond.ts';

const ID = /^[a-z0-9-]{6,64}$/;

export const serveArticle = async (
  request: Request,
  address: { readonly variant: string; readonly id: string },
  { catalog, memo, assets }: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { id } = address;
  const variant = VARIANT_TAGS.find((tag) => tag === address.variant);
  if (!variant)
    return problemResponse({ kind: 'unknown-variant', got: address.variant, known: VARIANT_TAGS });
  const slice = ID.test(id)
    ? await findSlice<ArticleSlice>(assets, articleSlicePath(variant, id))
    : undefined;
  if (!slice) return problemResponse({ kind: 'unknown-article', got: id });
  if ('tombstone' in slice) {
    const { reason, withdrawn } = slice.tombstone;
    return problemResponse({ kind: 'withdrawn', id, date: withdrawn, reason });
  }
  const { entry, etag, siteName } = slice;
  return answer(
    request,
    {
      etag,
      lastModified: entry.updated,
      type: 'text/html',
      freshness: 'page',
      headers: {
        'Content-Language': entry.language,
        'Cache-Tag': `article:${id},variant:${variant}`,
        ...PAGE_HEADERS,
      },
    },
    () => memo.get(etag, async () => renderArticlePage(entry, variant, siteName, catalog.publisher)),
  );
};
