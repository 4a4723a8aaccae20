// Addresses that lead to others: other names of a variant or of a document, another case of them, a slash too few or too many. What a
// server cannot say in an expression, as the case of a channel, is not found there.

import { FORMATS } from '../../feed/formats/formats.ts';
import { namesOf, VARIANT_TAGS } from '../../script/variants.ts';
import { escaped, VARIANT } from './kinds.ts';

export interface Move {
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

/** Names in any case, and with what programs write for a hyphen. */
const anyOf = (names: readonly string[]) =>
  `(?i:${names.map((name) => escaped(name).replaceAll('-', '[-_]')).join('|')})`;

/** In whatever folder of a variant, or of the site. */
const documentMoves = (from: string, to: string): Move[] =>
  FORMATS.map(({ file, aliases }) => ({
    match: `${from}${anyOf(aliases)}/?`,
    not: ARTICLES,
    to: `${to}${file}`,
  }));

export const MOVES: readonly Move[] = [
  ...VARIANT_TAGS.flatMap((tag) => documentMoves(`/${anyOf(namesOf(tag))}${FOLDERS}/`, `/${tag}$1/`)),
  { match: `/${VARIANT}${FOLDERS}`, not: ARTICLES, to: '/$1$2/' },
  { match: `/${VARIANT}((?:/[A-Za-z0-9_-]+)*/[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-]+)/+`, to: '/$1$2' },
  { match: `/${VARIANT}(/articles/[A-Za-z0-9_-]+)/+`, to: '/$1$2' },
  ...VARIANT_TAGS.flatMap((tag) => {
    const name = `/${anyOf(namesOf(tag))}`;
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
        { match: channel, to: `/${tag}/${now}/` },
        { match: `${channel}(/[A-Za-z0-9_./-]*)`, to: `/${tag}/${now}$1` },
      ];
    }),
  );

/** Addresses without a variant, of the site and of these channels: to what follows the variant that a reader asks for, and a slash. */
export const unplacedMoves = (channels: readonly string[]): Move[] => {
  const channel = `((?:(?:${channels.join('|')})/)?)`;
  return [
    ...documentMoves(`/${channel}`, '$1'),
    ...FORMATS.map(({ file }) => ({ match: `/${channel}(?i:${escaped(file)})/?`, to: `$1${file}` })),
    { match: `/(${channels.join('|')})/?`, to: '$1/' },
    { match: '/opml\\.xml/?', to: 'opml.xml' },
  ];
};

/** A path before a query, which says nothing to us. */
export const PLAIN_PATH = '(?:/[A-Za-z0-9_.~-]+)+/?';
