// What a reader would rather have, by Accept-Language (RFC 9110 section 12.5.4) and Accept (section 12.5.1), and where an address
// without a variant leads.

import { parseAccept } from 'hono/utils/accept';
import type { Catalog } from '../catalog/catalog.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { findVariant, VARIANT_TAGS, type Variant } from '../script/variants.ts';
import { canonicalPath } from './canonical.ts';

/** The best-liked variant, by name, alias or longest prefix; `otherwise` when no Chinese is asked for. */
export const negotiateVariant = (acceptLanguage: string | undefined, otherwise: Variant): Variant => {
  const wanted = parseAccept(acceptLanguage ?? '')
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q);
  for (const { type } of wanted) {
    const parts = type.split('-');
    // Lookup by truncation (RFC 4647 section 3.4): zh-Hans-AU -> zh-Hans. No tag of ours is longer than three.
    for (let length = Math.min(parts.length, 3); length > 0; length--) {
      const variant = findVariant(parts.slice(0, length).join('-'));
      if (variant) return variant;
    }
  }
  return otherwise;
};

/**
 * What a canonical path without a variant means in this one, where there is such a thing: `/` and `/tianjin/` a page, `/rss.xml` and
 * `/tianjin/feed` a document, `/opml.xml` a file that each variant has.
 */
export const placedIn = (
  variant: Variant,
  path: string,
  { feeds, files }: Pick<Catalog, 'feeds' | 'files'>,
): string | undefined => {
  const first = path.split('/')[1];
  if (VARIANT_TAGS.some((tag) => tag === first) || Object.hasOwn(files, path)) return undefined;
  const placed = canonicalPath(`/${variant}${path}`);
  const [folder, file] = placed.split(/(?<=\/)(?=[^/]*$)/);
  const isDocument = file === undefined || FORMATS.some((format) => format.file === file);
  const isThere = Object.hasOwn(files, placed) || (isDocument && Object.hasOwn(feeds, folder ?? ''));
  return isThere ? placed : undefined;
};

/** Whether Markdown is asked for by its name, and HTML is liked no better. Browsers and readers do not name it. */
export const wantsMarkdown = (headers: Headers): boolean => {
  const accept = headers.get('Accept');
  if (accept === null || !/markdown/i.test(accept)) return false;
  const likes = new Map(parseAccept(accept).map(({ type, q }) => [type.toLowerCase(), q]));
  const markdown = likes.get('text/markdown') ?? 0;
  const html = ['text/html', 'text/*', '*/*'].map((type) => likes.get(type)).find((q) => q !== undefined);
  return markdown > 0 && markdown >= (html ?? 0);
};
