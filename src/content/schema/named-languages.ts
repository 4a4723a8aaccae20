// Languages by the names that people have for them, in the place of their tags: `inLanguage: 简体`, `variants: {繁體: …}`.

import { LANGUAGE_NAMES } from '../data/language-names.ts';
import type { Issue } from '../issue.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { type Lines, lineIn, type Path } from '../text/yaml.ts';

/** Fields whose value is a language. */
const FIELDS: readonly string[] = ['inLanguage', 'language'];

/** 简体中文, 繁體（台灣）, zh_TW; nothing of a tag as it should be written, nor of what names none. */
export const languageNamed = (text: string): Language | undefined =>
  LANGUAGES.some((tag) => tag === text)
    ? undefined
    : LANGUAGE_NAMES.get(text.replace(/[\s()（）_-]|中文|漢字|汉字|字|版/gu, '').toLowerCase());

/** The same with tags, and a warning for each name; a name beside its tag stays as it is, and is no field of ours. */
export const withLanguageTags = (
  file: string,
  raw: unknown,
  lines: Lines,
): { readonly raw: unknown; readonly issues: readonly Issue[] } => {
  const issues: Issue[] = [];
  const note = (path: Path, name: string, tag: Language, remedy: string) =>
    issues.push({
      ...{ severity: 'warning', file, line: lineIn(lines, path), field: path.join('.') },
      ...{ problem: `“${name}” is taken for ${tag}`, remedy },
    });
  // What aliases name is one object, however often, and is looked at once.
  const known = new Map<object, unknown>();
  const tagged = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return known.get(value);
    known.set(value, value); // where it is within itself
    const made = inside(value, path);
    known.set(value, made);
    return made;
  };
  const inside = (value: object, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => tagged(item, [...path, index]));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const here = [...path, key];
        // Fields have names in Latin letters: other letters are a language's, if any are.
        const tag = /\P{ASCII}/u.test(key) ? languageNamed(key) : undefined;
        if (tag && !Object.hasOwn(value, tag)) {
          note(here, key, tag, `write ${tag}: in its place`);
          return [tag, tagged(item, here)];
        }
        const named = FIELDS.includes(key) && typeof item === 'string' ? languageNamed(item) : undefined;
        if (!named) return [key, tagged(item, here)];
        note(here, item as string, named, `write ${key}: ${named}`);
        return [key, named];
      }),
    );
  };
  return { raw: tagged(raw, []), issues };
};
