// `_headers` and `_redirects`, which static hosts read in the root of a site. They know no request headers but the language, so
// everybody gets the document at its address, and what was withdrawn is 404 there.

import { FORMATS } from '../../feed/formats/formats.ts';
import { PAGE_HEADERS } from '../../http/respond.ts';
import { namesOf, VARIANT_TAGS } from '../../script/variants.ts';
import { nearest } from './nearest.ts';
import { type Manners, NAMES } from './rules.ts';

/** Cloudflare reads so many (developers.cloudflare.com/workers/static-assets/headers). */
const MOST_RULES = 100;

/** Of a rule, how much it says: what says more stands below. */
const weightOf = (glob: string): number => glob.replace(/:\w+|\*/g, '').length;

/**
 * Every rule that fits an address holds, and what two of them say would be sent twice: so each takes back (`!`) what it says itself,
 * and the nearest stands last.
 */
export const headersFile = ({ rules, ages }: Manners): string => {
  const blocks = new Map<string, string[]>();
  const typesAt = new Map<string, Set<string | undefined>>();
  const paced = nearest(ages, MOST_RULES - new Set(rules.flatMap(({ globs }) => globs)).size);
  for (const { globs, headers } of rules)
    for (const glob of globs)
      typesAt.set(glob, (typesAt.get(glob) ?? new Set()).add(headers['Content-Type']));
  for (const { globs, headers } of rules)
    for (const glob of globs) {
      // Where a folder's files have several types the host knows them itself; nothing there depends on who asks.
      const isOfMany = (typesAt.get(glob)?.size ?? 0) > 1;
      const kept = Object.entries({ ...headers, ...paced.get(glob) }).filter(
        ([name]) => name !== 'Vary' && !(name === 'Content-Type' && isOfMany),
      );
      // A page's, which a document at an address that looks like one's has not.
      const others = PAGES_ALONE.filter((name) => !(name in headers));
      blocks.set(glob, [...takenBack([...kept.map(([name]) => name), ...others]), ...said(kept)]);
    }
  for (const [glob, own] of paced)
    if (!blocks.has(glob)) blocks.set(glob, [...takenBack(Object.keys(own)), ...said(Object.entries(own))]);
  const sorted = [...blocks].toSorted(([a], [b]) => weightOf(a) - weightOf(b));
  return `${sorted.map(([glob, lines]) => [glob, ...lines].join('\n')).join('\n\n')}\n`;
};

const takenBack = (names: readonly string[]) => names.map((name) => `  ! ${name}`);

const said = (headers: readonly (readonly [name: string, value: string])[]) =>
  headers.map(([name, value]) => `  ${name}: ${value}`);

const PAGES_ALONE = Object.keys(PAGE_HEADERS);

export const redirectsFile = ({ media, language, renamed }: Manners): string =>
  [
    ...NAMES.map(([name, variant]) => `/ /${variant}/ 302 Language=${name}`),
    `/ /${language}/ 302`,
    ...Object.entries(renamed).map(([before, now]) => `/:variant/${before}/* /:variant/${now}/:splat 301`),
    ...VARIANT_TAGS.flatMap((tag) =>
      namesOf(tag)
        .flatMap((name) => [...new Set([name, name.replaceAll('-', '_')])])
        .filter((name) => name !== tag)
        .map((name) => `/${name}/* /${tag}/:splat 301`),
    ),
    ...VARIANT_TAGS.flatMap((tag) =>
      [`/${tag}/`, `/${tag}/:channel/`].flatMap((folder) => documentRedirects(folder, folder, 301)),
    ),
    ...FORMATS.map(({ file }) => `/${file} /${language}/${file} 302`),
    ...documentRedirects('/', `/${language}/`, 302),
    // Last, as hosts read some thousands of lines at most.
    ...media.map(({ from, to }) => `${encodeURI(from)} ${to} 302`),
    '',
  ].join('\n');

/** Other names of the documents in a folder. */
const documentRedirects = (from: string, to: string, status: number): string[] =>
  FORMATS.flatMap(({ file, aliases }) => aliases.map((alias) => `${from}${alias} ${to}${file} ${status}`));
