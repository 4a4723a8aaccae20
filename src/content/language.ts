// The languages that an article may be written in: BCP 47 tags with a script, in canonical case.

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text given once in the site's language, or by hand per language; what is missing is converted. */
export type LocalText = string | Partial<Record<Language, string>>;
