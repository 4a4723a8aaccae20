// A deployment that changes by itself: what is another file from an instant on stands beside the first state's, and a slice for
// each state says which. Its size grows with what changes at each switch, not with the site.

import type { Catalog, LaterState } from '../../catalog/catalog.ts';
import { type StateSlice, stateSlicePath } from '../../catalog/states.ts';
import type { Instant } from '../../content/date.ts';
import { digest } from './digest.ts';
import { digestOf, isThere, type Made, type Output, type OutputFile } from './output.ts';

/** The site from an instant on. */
export interface State {
  readonly from: Instant;
  readonly catalog: Catalog;
  /** Below `assets/`. */
  readonly assets: Output;
}

export interface Switches {
  readonly later: readonly LaterState[];
  /** Below `assets/`, those that the first state has not. */
  readonly assets: readonly OutputFile[];
}

/** Named by what they hold, so that they stand where they are said to. */
const isNamedByDigest = (path: string) => /^(feeds|media)\//.test(path);

export const switchesOf = (first: State, states: Iterable<State>): Switches => {
  const assets = new Map<string, Made>();
  const add = (path: string, made: Made) => {
    if (!first.assets.has(path) && !assets.has(path)) assets.set(path, made);
  };
  const later = [...states].map(({ from, catalog, assets: now }): LaterState => {
    const slices: Record<string, string | null> = {};
    for (const [path, made] of now) {
      const before = first.assets.get(path);
      if (isNamedByDigest(path)) add(path, made);
      else if (before === undefined || !isSame(before, made)) {
        const place = isThere(made)
          ? (made.at ?? path)
          : `later/${digestOf(made)}${/\.\w+$/.exec(path)?.[0] ?? ''}`;
        add(place, made);
        if (place !== path) slices[path] = place;
      }
    }
    for (const path of first.assets.keys()) if (!isNamedByDigest(path) && !now.has(path)) slices[path] = null;
    const state: StateSlice = {
      ...rowsThatDiffer(first.catalog, catalog),
      slices,
    };
    const text = JSON.stringify(state);
    const name = digest(text);
    assets.set(stateSlicePath(name), text);
    return { from, state: name };
  });
  return { later, assets: [...assets] };
};

const isSame = (a: Made, b: Made): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' ? false : digestOf(a) === digestOf(b));

const rowsThatDiffer = (first: Catalog, now: Catalog): Omit<StateSlice, 'slices'> => {
  const differing = <T>(before: Readonly<Record<string, T>>, rows: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(rows).filter(([path, row]) => JSON.stringify(row) !== JSON.stringify(before[path])),
    );
  return {
    feeds: differing(first.feeds, now.feeds),
    files: differing(first.files, now.files),
    ...(now.articles && { articles: now.articles }),
  };
};
