// The last guard before a slice is written, from which every document is rendered: no character in it that no document may hold.
// The check refuses such characters in what editors write; what is found here was made on the way.

import { type Article, lineOf } from '../../content/article.ts';
import type { Issue } from '../../content/issue.ts';
import type { Item } from '../../feed/entry.ts';
import { EMPTIED } from '../../script/name-issues.ts';
import { VARIANT_TAGS, type Variant } from '../../script/variants.ts';

/** XML 1.0 (section 2.2) without `OWN`, which stands for the site's address until a document is rendered. */
const FORBIDDEN = /[\u0000\u0002-\u0008\u000B\u000C\u000E-\u001F\p{Cs}\uFFFE\uFFFF]/u;

/** JSON escapes all of them but the last two, so a search for a few units is enough: nothing is read character by character. */
const isSuspect = (json: string): boolean =>
  /\\(?:u(?!0001)|[bf])/.test(json) || json.includes('\uFFFE') || json.includes('\uFFFF');

export interface Unsound {
  /** The way to the string: `['items', 3, 'entry', 'headline']`. */
  readonly path: readonly (string | number)[];
  /** `U+0002` */
  readonly code: string;
}

/** Every string in a value that no document may hold; `json` is the value as JSON. */
export const unsoundIn = (value: unknown, json: string): readonly Unsound[] => {
  if (!isSuspect(json)) return [];
  const found: Unsound[] = [];
  const see = (part: unknown, path: Unsound['path']) => {
    if (typeof part === 'string') {
      const code = FORBIDDEN.exec(part)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      if (code) found.push({ path, code: `U+${code}` });
    } else if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part))
        see(inner, [...path, Array.isArray(part) ? Number(name) : name]);
  };
  see(value, []);
  return found;
};

/** The value as JSON, which must be sound. */
export const soundJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  const [first] = unsoundIn(value, json);
  if (first) throw new Error(`${first.path.join('.')} holds ${first.code}, which no document may hold`);
  return json;
};

/** The ways to strings that say something as they are written, and nothing in a variant. */
export const emptiedIn = (
  written: unknown,
  variant: unknown,
  path: Unsound['path'] = [],
): Unsound['path'][] => {
  if (typeof written === 'string')
    return typeof variant === 'string' && variant.trim() === '' && written.trim() !== '' ? [path] : [];
  if (typeof written !== 'object' || written === null || typeof variant !== 'object' || variant === null)
    return [];
  return Object.entries(written).flatMap(([name, inner]) =>
    emptiedIn(inner, (variant as Record<string, unknown>)[name], [...path, name]),
  );
};

/** Fields of an entry that a record calls otherwise. */
const IN_RECORD: Readonly<Record<string, string>> = {
  images: 'image',
  authors: 'author',
  editors: 'editor',
  corrections: 'correction',
};

/** Items are in the order of the variants, the first as it is written; names of channels are not the article's. */
export const emptyIssues = (article: Article, [written, ...items]: readonly Item[]): Issue[] =>
  items.flatMap((item, index) =>
    emptiedIn(written, item).flatMap(([, name = '', ...inner]): Issue[] => {
      const field = IN_RECORD[name] ?? String(name);
      const at = { file: article.file, line: lineOf(article, [field]), field: [field, ...inner].join('.') };
      const problem = `comes out empty in ${VARIANT_TAGS[index + 1]}`;
      return field === 'channels' ? [] : [{ severity: 'error', ...at, problem, remedy: EMPTIED }];
    }),
  );

export const unsoundIssue = (
  article: Article,
  variant: Variant,
  field: readonly (string | number)[],
  code: string,
): Issue => ({
  severity: 'error',
  file: article.file,
  line: lineOf(article, field.slice(0, 1)),
  field: field.join('.'),
  problem: `comes out in ${variant} with ${code}, which no document may hold`,
  remedy: EMPTIED,
});
