// An article's page, and the records that programs take; a withdrawn one is gone, with the reason.

import type { Catalog } from '../../catalog/catalog.ts';
import { nearIn } from '../../catalog/near.ts';
import { latest } from '../../content/date.ts';
import { own } from '../../content/own.ts';
import { articlePath } from '../../feed/address.ts';
import { type Parts, RECORDS } from '../../feed/records/records.ts';
import { presentForm } from '../../feed/revisions.ts';
import type { Near } from '../../feed/shown/near.ts';
import { renderArticlePage } from '../../page/article-page.ts';
import { VARIANT_TAGS } from '../../script/variants.ts';
import type { Memo } from '../keep/memo.ts';
import { wantsMarkdown } from '../negotiate.ts';
import type { Problem } from '../problem.ts';
import { answer, PAGE_HEADERS, utf8, variesBy } from '../respond.ts';
import { type Assets, loadRevisions } from '../slices.ts';
import { serveProblem } from './problem.ts';
import { findArticle } from './runs.ts';

/** What an article is answered as, by the end of its address. */
const PAGE = {
  id: 'page',
  ending: '',
  mediaType: 'text/html',
  render: (parts: Parts, _: unknown, near: Near) => renderArticlePage(...parts, near),
} as const;
const VIEWS = [PAGE, ...RECORDS];

const NAME = /^(?<id>[a-z0-9-]{6,64})(?<ending>\..*)?$/s;

/** By its address; and at the page's address by what is asked for there (docs/adr/0034-markdown-by-accept.md). */
const viewAt = (ending: string, { headers }: Request) =>
  VIEWS.find((view) =>
    ending === '' && wantsMarkdown(headers) ? view.id === 'markdown' : view.ending === ending,
  );

export const serveArticle = async (
  request: Request,
  address: { readonly variant: string; readonly name: string },
  world: { catalog: Catalog; memo: Memo; assets: Assets },
): Promise<Response> => {
  const { catalog, memo, assets } = world;
  const problem = (what: Problem) => serveProblem(request, what, world);
  const variant = VARIANT_TAGS.find((tag) => tag === address.variant);
  if (!variant) return problem({ kind: 'unknown-variant', got: address.variant, known: VARIANT_TAGS });
  const { id, ending = '' } = NAME.exec(address.name)?.groups ?? {};
  const view = viewAt(ending, request);
  const found = id && view ? await findArticle(assets, variant, id, catalog.old, view === PAGE) : undefined;
  if (!found || !id || !view) return problem({ kind: 'unknown-article', got: address.name });
  const { item, siteName, near } = found;
  if ('tombstone' in item) {
    const { reason, withdrawn } = item.tombstone;
    return problem({ kind: 'withdrawn', id, date: withdrawn, reason });
  }
  const { entry, digest } = item;
  const { publisher } = catalog;
  const parts = [entry, variant, siteName, publisher] as const;
  const revised = view.id === 'record' ? own(await loadRevisions(assets, id), id)?.[variant] : undefined;
  const etag = revised?.etag ?? near.etags?.[variant] ?? item.etags[view.id];
  const path = articlePath(variant, id);
  const others = view === PAGE ? RECORDS : [PAGE];
  const isChosen = ending !== view.ending;
  return answer(
    request,
    {
      etag,
      lastModified: latest(entry.updated, catalog.articles ?? entry.updated),
      type: utf8(view.mediaType),
      freshness: 'page',
      ...(ending === '' && { vary: ['Accept', ...variesBy(view.mediaType)] }),
      headers: {
        'Cache-Tag': `article:${id},variant:${variant}`,
        'Content-Language': entry.language,
        Link: others
          .map(
            ({ ending, mediaType }) =>
              `<${publisher.url}${path}${ending}>; rel="alternate"; type="${mediaType}"`,
          )
          .join(', '),
        ...(isChosen && { 'Content-Location': path + view.ending }),
        ...(view === PAGE && PAGE_HEADERS),
      },
    },
    () =>
      memo.get(etag, async () =>
        view.render(parts, revised?.revisions ?? presentForm(entry.updated, digest), nearIn(near, variant)),
      ),
  );
};
