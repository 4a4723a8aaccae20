// Addresses that lead to others: other names of a variant, another case of it, a slash too few or too many. What a server cannot
// say in an expression, as the case of the rest of a path, is not found there.

import { namesOf, VARIANT_TAGS } from '../../script/variants.ts';
import { VARIANT } from './kinds.ts';

interface Move {
  /** Of whole paths, as in kinds.ts. What is caught holds nothing but harmless characters, as it goes into a header. */
  readonly match: string;
  /** Of whole paths that stay. */
  readonly not?: string;
  /** 308 where nothing is said. */
  readonly status?: 301 | 308;
  /** With `$1` and `$2` for what was caught. */
  readonly to: string;
}

const FOLDERS = '((?:/[A-Za-z0-9_-]+)*)';
const FILE = '(/[A-Za-z0-9_./-]*[A-Za-z0-9_.-])';
const ARTICLES = '/[^/]+/articles(?:/.*)?';

export const MOVES: readonly Move[] = [
  { match: `/${VARIANT}${FOLDERS}`, not: ARTICLES, to: '/$1$2/' },
  { match: `/${VARIANT}((?:/[A-Za-z0-9_-]+)*/[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-]+)/+`, to: '/$1$2' },
  { match: `/${VARIANT}(/articles/[A-Za-z0-9_-]+)/+`, to: '/$1$2' },
  ...VARIANT_TAGS.flatMap((tag) => {
    const name = `/(?i:${namesOf(tag).join('|')})`;
    const itself = `/${tag}(?:/.*)?`;
    return [
      { match: `${name}${FOLDERS}/?`, not: `${itself}|${ARTICLES}`, to: `/${tag}$1/` },
      { match: `${name}${FILE}/?`, not: itself, to: `/${tag}$1` },
    ];
  }),
];

/** Channels that were renamed, by their former names: below those, the same as below the names of now. */
export const renames = (moved: Readonly<Record<string, string>>): readonly Move[] =>
  Object.entries(moved).flatMap(([before, now]) =>
    VARIANT_TAGS.flatMap((tag): Move[] => {
      const channel = `/(?i:${namesOf(tag).join('|')})/${before}`;
      return [
        { match: channel, to: `/${tag}/${now}/`, status: 301 },
        { match: `${channel}(/[A-Za-z0-9_./-]*)`, to: `/${tag}/${now}$1`, status: 301 },
      ];
    }),
  );

/** A path before a query, which says nothing to us. */
export const PLAIN_PATH = '(?:/[A-Za-z0-9_.~-]+)+/?';
