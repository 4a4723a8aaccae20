// One address for each thing: case, slashes, aliases of a variant and of a document, and query strings lead to it.

import { FORMATS } from '../feed/formats/formats.ts';
import { findVariant } from '../script/variants.ts';

/** Files of documents by the other names that they go by. */
const DOCUMENTS = new Map(
  FORMATS.flatMap(({ file, aliases }) => aliases.map((alias) => [alias, file] as const)),
);

/**
 * The canonical path of a path, by its form only: whether anything is there, the routes know.
 * `/ZH-cn//Tianjin` -> `/zh-Hans/tianjin/`; `/zh_TW/feed/` -> `/zh-Hant-TW/rss.xml`.
 */
export const canonicalPath = (path: string): string => {
  const [first, ...rest] = path.split('/').filter(Boolean);
  if (first === undefined) return '/';
  const variant = findVariant(first);
  // Names of files outside the variants are exact: /media/Photo.png is not /media/photo.png.
  if (!variant) return `/${[first, ...rest].join('/')}`;
  const names = rest.map((name) => name.toLowerCase());
  const lower = `/${[variant, ...names].join('/')}`;
  if (names[0] === 'articles') return lower;
  const last = names.at(-1) ?? '';
  const file = DOCUMENTS.get(last);
  if (file) return lower.slice(0, -last.length) + file;
  return last.includes('.') ? lower : `${lower}/`;
};

/** What is another address to somebody on the way: a backslash is a slash to browsers, and dots are resolved by caches. */
const AMBIGUOUS = /[\u0000-\u001f\u007f\\]|(?:^|\/)\.{1,2}(?:\/|$)/;

/**
 * The canonical path as it stands in a URL, of a path as it was sent; nothing for what can be no address of ours. What comes out
 * comes out of itself again, so that a redirect there is the last.
 */
export const canonicalAddress = (sent: string): string | undefined => {
  const path = decoded(sent);
  return path === undefined || AMBIGUOUS.test(path) ? undefined : encodedPath(canonicalPath(path));
};

/** As routes see it; nothing for what is no UTF-8 (RFC 3986 section 2.5), which everybody on the way would read otherwise. */
const decoded = (sent: string): string | undefined => {
  try {
    // An encoded percent sign stays as it is: what it makes with the letters after it was not encoded.
    return sent.isWellFormed() ? decodeURI(sent.replaceAll('%25', '%2525')) : undefined;
  } catch {
    return undefined;
  }
};

/** What a path may hold (RFC 3986 section 3.3), and the escapes that are left. A client that encodes more than a browser does finds nothing to do. */
export const encodedPath = (path: string): string =>
  path.replace(/[^\w\-.~!$&'()*+,;=:@/%]+/g, encodeURIComponent);

/** The path of a URL as it was sent. Cut out, not parsed: a Host that is none makes a URL that is none. */
export const sentPath = (url: string): string => /^[a-z]+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
