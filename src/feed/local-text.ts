// A text of site.yaml or channels.yaml in a variant.

import type { Language, LocalText } from '../content/language.ts';
import type { Site } from '../content/schema/site.ts';
import { aroundAddresses } from '../content/text/written-addresses.ts';
import { convertText } from '../script/convert/convert.ts';
import { pick, type Variant } from '../script/variants.ts';

const converted = (text: string, from: Language, to: Language): string =>
  aroundAddresses(text, (part) => convertText(part, from, to));

/** By hand if there is one for the variant or a fallback, else converted. */
export const localText = (text: LocalText, variant: Variant, site: Site): string => {
  const to: Language = variant === 'zh' ? site.language : variant;
  if (typeof text === 'string') return converted(text, site.language, to);
  const written = pick(text, to);
  if (written !== undefined) return written;
  const [from, source] =
    Object.entries(text).find(([tag]) => tag === site.language) ?? Object.entries(text)[0] ?? [];
  return converted(source ?? '', (from ?? site.language) as Language, to);
};
