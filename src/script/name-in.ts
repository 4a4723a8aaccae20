// A name or a description of the site or a channel in a variant: what an editor wrote for it, else converted as articles are.

import type { Language, LocalText } from '../content/language.ts';
import { type House, inVariant } from './hand/in-variant.ts';
import type { Rule } from './hand/rules.ts';
import { taiStep } from './hand/tai.ts';
import { variantOf } from './variants.ts';

const NOBODY = { replace: {}, written: {}, persons: [] };

/** A text written once is in the site's language; of a table, what a fallback has is brought into the variant's forms. */
export const nameIn = (
  text: LocalText,
  variant: Language,
  siteLanguage: Language,
  house: House,
  used: (rule: Rule) => void = () => {},
): string => {
  const table: Partial<Record<Language, string>> = typeof text === 'string' ? { [siteLanguage]: text } : text;
  const tags = [
    variant,
    ...variantOf(variant).fallbacks,
    siteLanguage,
    ...(Object.keys(table) as Language[]),
  ];
  const source = tags.find((tag) => table[tag] !== undefined) ?? siteLanguage;
  const written = table[source] ?? '';
  // As an article's in its own language it stands, but for what the site chooses for all that the variant says.
  if (source === variant) return taiStep(house.tai?.[variant])?.(written) ?? written;
  return inVariant(source, variant, house, NOBODY, used)({ text: written, cuts: [] }).text;
};
