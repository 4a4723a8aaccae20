// One address for each thing: case, slashes, aliases of a variant and query strings lead to it.

import { findVariant } from '../script/variants.ts';

/**
 * The canonical path of a path, by its form only: whether anything is there, the routes know.
 * `/ZH-cn//Tianjin` -> `/zh-Hans/tianjin/`; `/zh-Hans/rss.xml/` -> `/zh-Hans/rss.xml`.
 */
export const canonicalPath = (path: string): string => {
  const [first, ...rest] = path.split('/').filter(Boolean);
  if (first === undefined) return '/';
  const variant = findVariant(first);
  // Names of files outside the variants are exact: /media/Photo.png is not /media/photo.png.
  if (!variant) return `/${[first, ...rest].join('/')}`;
  const segments = [variant, ...rest.map((segment) => segment.toLowerCase())];
  const isFolder = segments[1] !== 'articles' && !segments.at(-1)?.includes('.');
  return `/${segments.join('/')}${isFolder ? '/' : ''}`;
};

/** What is another address to somebody on the way: a backslash is a slash to browsers, and dots are resolved by caches. */
const AMBIGUOUS = /[\u0000-\u001f\u007f\\]|(?:^|\/)\.{1,2}(?:\/|$)/;

/** The canonical path as it stands in a URL; nothing for a path, decoded, that can be no address of ours. */
export const canonicalAddress = (path: string): string | undefined =>
  AMBIGUOUS.test(path) ? undefined : new URL(`http://x${canonicalPath(path)}`).pathname;

/** The path of a URL as it was sent. Cut out, not parsed: a Host that is none makes a URL that is none. */
export const sentPath = (url: string): string => /^[a-z]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
