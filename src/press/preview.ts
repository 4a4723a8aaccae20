// What a preview holds beside a deployment: drafts below a path that nobody guesses, where their links stay.

import { BANNER_STYLE, BANNER_STYLE_PATH } from '../page/issue-banner.ts';
import type { Drafts } from './drafts.ts';

/** Where they stand in the output folder. */
export const PREVIEW_FOLDER = 'assets/drafts';

/** Files by their path below the output folder; names without an end, as the platform redirects those of `.html`. */
export const previewFiles = ({ pages, lists }: Drafts, token: string): ReadonlyMap<string, string> => {
  const lead = (text: string) =>
    text.replace(/(?<= href=")(\/[^"]*)/g, (path) =>
      pages.has(path) || path === BANNER_STYLE_PATH
        ? `/${token}${path === BANNER_STYLE_PATH ? '/banner.css' : path}`
        : path,
    );
  const below = `${PREVIEW_FOLDER}/${token}`;
  return new Map([
    ...[...pages].map(([path, page]) => [below + path, lead(page)] as const),
    ...Object.entries(lists).map(([variant, page]) => [`${below}/list/${variant}`, lead(page)] as const),
    [`${below}/banner.css`, BANNER_STYLE],
  ]);
};

/** The addresses of the lists, by variant. */
export const listPaths = ({ lists }: Drafts, token: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(lists).map((variant) => [variant, `/${token}/list/${variant}`]));
