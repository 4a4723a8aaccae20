// Which variant a reader's Accept-Language asks for (RFC 9110 section 12.5.4).

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
