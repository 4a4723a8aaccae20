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
