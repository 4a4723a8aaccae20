// The site in each of its states: the catalog that the Worker was deployed with, changed as a slice beside it says.

import type { Catalog } from '../../catalog/catalog.ts';
import { encodedPath } from '../canonical.ts';
import { type Assets, loadState } from '../slices.ts';

export interface SiteState {
  readonly catalog: Catalog;
  /** What stands beside it, by the names that it has in every state. */
  readonly assetsIn: (assets: Assets) => Assets;
}

/** Of all states an isolate holds the first and the one that it was asked for last. */
export const createStates = (catalog: Catalog) => {
  const first: SiteState = { catalog, assetsIn: (assets) => assets };
  let held: { readonly number: number; readonly state: SiteState } | undefined;
  return async (number: number, assets: Assets): Promise<SiteState> => {
    if (number === 0) return first;
    if (held?.number === number) return held.state;
    const name = catalog.later?.[number - 1]?.state ?? '';
    const { slices, feeds, files, ...rest } = await loadState(assets, name);
    const places = new Map(Object.entries(slices).map(([path, place]) => [`/${encodedPath(path)}`, place]));
    const state: SiteState = {
      catalog: {
        ...catalog,
        ...rest,
        feeds: { ...catalog.feeds, ...feeds },
        files: { ...catalog.files, ...files },
      },
      assetsIn: (inner) => elsewhere(inner, places),
    };
    // Not what is on its way: another request may not wait for what this one reads.
    held = { number, state };
    return state;
  };
};

/** Some of them stand at other places, or are not there. */
const elsewhere = (assets: Assets, places: ReadonlyMap<string, string | null>): Assets => ({
  fetch: async (request) => {
    const place = places.get(new URL(request.url).pathname);
    if (place === undefined) return assets.fetch(request);
    if (place === null) return new Response(null, { status: 404 });
    return assets.fetch(new Request(new URL(`/${encodedPath(place)}`, request.url)));
  },
});
