// The variants that we publish: one row each. BCP 47 tags in canonical case (RFC 5646 section 2.1.1).

import type { Language } from '../content/language.ts';

/** `zh` is as written; the others are converted to. */
export type Variant = 'zh' | Language;

interface Row {
  readonly tag: Variant;
  /** The variant's name, in its own script. */
  readonly name: string;
  /** In few characters, for a row of links. */
  readonly short: string;
  /** What Open Graph calls it, which has no scripts; as written, an article's own language decides. */
  readonly openGraph: 'zh_CN' | 'zh_TW' | 'zh_HK';
  /** Whose overrides and hand-written names hold where the variant has none, the nearest first. */
  readonly fallbacks: readonly Language[];
}

export const VARIANTS: readonly Row[] = [
  { tag: 'zh', name: '原文照登', short: '原文', openGraph: 'zh_CN', fallbacks: [] },
  { tag: 'zh-Hans', name: '简体中文', short: '简体', openGraph: 'zh_CN', fallbacks: [] },
  { tag: 'zh-Hant', name: '繁體中文', short: '繁體', openGraph: 'zh_TW', fallbacks: [] },
  {
    tag: 'zh-Hant-TW',
    name: '繁體中文（台灣）',
    short: '台灣',
    openGraph: 'zh_TW',
    fallbacks: ['zh-Hant', 'zh-Hant-HK'],
  },
  {
    tag: 'zh-Hant-HK',
    name: '繁體中文（香港）',
    short: '香港',
    openGraph: 'zh_HK',
    fallbacks: ['zh-Hant', 'zh-Hant-TW'],
  },
];

export const VARIANT_TAGS: readonly Variant[] = VARIANTS.map((variant) => variant.tag);

/** Tags that readers ask for and we don't publish, in small letters, with the variant that serves them. */
const ALIASES = new Map<string, Language>(
  Object.entries({
    'zh-cn': 'zh-Hans',
    'zh-sg': 'zh-Hans',
    'zh-my': 'zh-Hans',
    'zh-hans-cn': 'zh-Hans',
    'zh-hans-sg': 'zh-Hans',
    'zh-hans-my': 'zh-Hans',
    'zh-tw': 'zh-Hant-TW',
    'zh-hk': 'zh-Hant-HK',
    'zh-mo': 'zh-Hant-HK',
    'zh-hant-mo': 'zh-Hant-HK',
  }),
);

/** Every name that a published tag goes by, in small letters. */
export const namesOf = (tag: Variant): readonly string[] => [
  tag.toLowerCase(),
  ...[...ALIASES].filter(([, served]) => served === tag).map(([name]) => name),
];

/** The row of a published tag. */
export const variantOf = (tag: Variant): Row => VARIANTS.find((variant) => variant.tag === tag) as Row;

/** The published variant that a tag means, by name or by alias, in any case, and as programs write it: `zh_TW`. */
export const findVariant = (tag: string): Variant | undefined => {
  const name = tag.toLowerCase().replaceAll('_', '-');
  return VARIANT_TAGS.find((known) => known.toLowerCase() === name) ?? ALIASES.get(name);
};

/** What stands for this variant in a table that an editor filled in part: its own, else a fallback's. */
export const pick = <T>(
  table: { readonly [tag in Language]?: T | undefined },
  variant: Variant,
): T | undefined =>
  [variant, ...variantOf(variant).fallbacks]
    .map((tag) => table[tag as Language])
    .find((value) => value !== undefined);
