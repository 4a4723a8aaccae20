// What is not there, or no longer: a page for people, problem+json for programs, with one status and one freshness.

import type { Catalog } from '../../catalog/catalog.ts';
import { pagePath } from '../../feed/address.ts';
import { type Absence, renderProblemPage } from '../../page/problem-page.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';
import { isNavigation, VARY_BY_NAVIGATION } from '../navigation.ts';
import { type Problem, problemResponse } from '../problem.ts';
import { PAGE_HEADERS, utf8 } from '../respond.ts';
import { type Assets, BrokenSlice, loadFeed } from '../slices.ts';

export const serveProblem = async (
  request: Request,
  problem: Problem,
  { catalog, assets }: { catalog: Catalog; assets: Assets },
): Promise<Response> => {
  const plain = problemResponse(problem);
  const page = isNavigation(request.headers) ? await pageOf(request, problem, catalog, assets) : undefined;
  const response = page === undefined ? plain : new Response(page.text, plain);
  const headers = {
    ...VARY_BY_NAVIGATION,
    ...(page && { ...PAGE_HEADERS, 'Content-Type': utf8('text/html'), 'Content-Language': page.variant }),
  };
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

/** In the variant that the address begins with; nothing when what the page needs cannot be read either. */
const pageOf = async (
  request: Request,
  problem: Problem,
  { feeds, publisher }: Catalog,
  assets: Assets,
): Promise<{ text: string; variant: Variant } | undefined> => {
  const [, first = '', ...rest] = new URL(request.url).pathname.split('/');
  const known = VARIANT_TAGS.find((tag) => tag === first);
  const variant = known ?? publisher.language;
  const absence: Absence =
    problem.kind === 'withdrawn' || problem.kind === 'closed' ? problem : { kind: 'unknown' };
  // The same address in another script is no better, but its reader understands what it says.
  const pathIn = (tag: Variant) => (known ? ['', tag, ...rest].join('/') : pagePath(tag));
  try {
    const { feed, channels } = await loadFeed(assets, feeds[pagePath(variant)]?.slice ?? '');
    return { text: renderProblemPage(absence, feed, channels, publisher, pathIn), variant };
  } catch (error) {
    if (error instanceof BrokenSlice) return undefined;
    throw error;
  }
};
