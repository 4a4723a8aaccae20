// What a reader would rather have, by Accept-Language (RFC 9110 section 12.5.4) and Accept (section 12.5.1).

import { parseAccept } from 'hono/utils/accept';
import { findVariant, type Variant } from '../script/variants.ts';

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

/** On every answer that depends on what is accepted. */
export const VARY_BY_ACCEPT = { Vary: 'Accept' };

/** Whether Markdown is asked for by its name, and HTML is liked no better. Browsers and readers do not name it. */
export const wantsMarkdown = (headers: Headers): boolean => {
  const accept = headers.get('Accept');
  if (accept === null || !/markdown/i.test(accept)) return false;
  const likes = new Map(parseAccept(accept).map(({ type, q }) => [type.toLowerCase(), q]));
  const markdown = likes.get('text/markdown') ?? 0;
  const html = ['text/html', 'text/*', '*/*'].map((type) => likes.get(type)).find((q) => q !== undefined);
  return markdown > 0 && markdown >= (html ?? 0);
};
