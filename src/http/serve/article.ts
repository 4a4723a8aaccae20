// An article's page and its record for mirrors; a withdrawn one is gone, with the reason.

import type { Catalog } from '../../catalog/catalog.ts';
import { latest } from '../../content/date.ts';
import { own } from '../../content/own.ts';
import { articlePath, recordPath } from '../../feed/address.ts';
import { renderRecord } from '../../feed/news-article.ts';
import { presentForm } from '../../feed/revisions.ts';
import { renderArticlePage } from '../../page/article-page.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import type { Memo } from '../keep/memo.ts';
import type { Problem } from '../problem.ts';
import { answer, PAGE_HEADERS, utf8 } from '../respond.ts';
import { type Assets, findArticle, loadRevisions } from '../slices.ts';
import { serveProblem } from './problem.ts';

/** What an article is answered as, by the end of its address. */
const VIEWS = {
  page: { type: 'text/html', headers: PAGE_HEADERS },
  record: { type: 'application/ld+json', headers: {} },
} as const;

const NAME = /^(?<id>[a-z0-9-]{6,64})(?<record>\.json)?$/;

export const serveArticle = async (
  request: Request,
  address: { readonly variant: string; readonly name: string },
  world: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { catalog, memo, assets } = world;
  const problem = (what: Problem) => serveProblem(request, what, world);
  const variant = VARIANT_TAGS.find((tag) => tag === address.variant);
  if (!variant) return problem({ kind: 'unknown-variant', got: address.variant, known: VARIANT_TAGS });
  const { id, record } = NAME.exec(address.name)?.groups ?? {};
  const found = id ? await findArticle(assets, variant, id) : undefined;
  if (!found || !id) return problem({ kind: 'unknown-article', got: address.name });
  const { item, siteName } = found;
  if ('tombstone' in item) {
    const { reason, withdrawn } = item.tombstone;
    return problem({ kind: 'withdrawn', id, date: withdrawn, reason });
  }
  const view = record ? 'record' : 'page';
  const { type, headers } = VIEWS[view];
  const { entry, digest } = item;
  const { publisher } = catalog;
  const parts = [entry, variant, siteName, publisher] as const;
  const revised = record ? own(await loadRevisions(assets, id), id)?.[variant] : undefined;
  const etag = revised?.etag ?? item.etags[view];
  const other = publisher.url + (record ? articlePath(variant, id) : recordPath(variant, id));
  return answer(
    request,
    {
      etag,
      lastModified: latest(entry.updated, catalog.articles ?? entry.updated),
      type: utf8(type),
      freshness: 'page',
      headers: {
        'Cache-Tag': `article:${id},variant:${variant}`,
        'Content-Language': entry.language,
        Link: `<${other}>; rel="alternate"; type="${VIEWS[record ? 'page' : 'record'].type}"`,
        ...headers,
      },
    },
    () =>
      memo.get(etag, async () =>
        record
          ? renderRecord(parts, revised?.revisions ?? presentForm(entry.updated, digest))
          : renderArticlePage(...parts),
      ),
  );
};
