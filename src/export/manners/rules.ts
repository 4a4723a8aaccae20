// How each kind of address is answered, as the Worker answered for one of them.

import type { Catalog } from '../../catalog/catalog.ts';
import { variesByNavigation } from '../../http/navigation.ts';
import { namesOf, VARIANT_TAGS } from '../../script/variants.ts';
import type { Address } from '../addresses.ts';
import { type Ask, documentsOf, type Headers } from './documents.ts';
import { type Kind, kindOf, VARIANT } from './kinds.ts';
import { type MediaMove, mediaMoves } from './media.ts';

export type { Ask, Headers };

export interface Rule extends Kind {
  readonly headers: Headers;
  /** Whether the Worker dates it; what it does not date is known by its tag alone. */
  readonly isDated: boolean;
  readonly hasLanguage: boolean;
  /** What links to others in a header; `{variant}` and `{id}` stand in it for those of the address. */
  readonly link?: string;
  /** Where a browser that opens it gets a page. */
  readonly opened?: Headers;
}

export interface Manners {
  /** By their ids, in their order. */
  readonly channels: readonly string[];
  readonly rules: readonly Rule[];
  /** Links of documents, by path. */
  readonly links: ReadonlyMap<string, string>;
  /** What they say by the rhythm of their feed. */
  readonly ages: ReadonlyMap<string, Headers>;
  readonly gone: { readonly plain: Headers; readonly opened: Headers } | undefined;
  readonly absent: { readonly plain: Headers; readonly opened: Headers };
  readonly moved: Headers;
  /** Of the answer to `/`, which depends on who asks. */
  readonly welcomed: Headers;
  readonly options: Headers;
  /** Of the answer to a method that is not possible. */
  readonly refused: Headers;
  readonly media: readonly MediaMove[];
  readonly language: string;
  /** Former names of channels. */
  readonly renamed: Readonly<Record<string, string>>;
}

export const OPENS: Headers = { 'Sec-Fetch-Dest': 'document' };

/** What is of an address and not of its kind, or is said by the server itself. */
const OWN = new Set([
  'etag',
  'accept-ranges',
  'last-modified',
  'link',
  'cache-tag',
  'content-language',
  'content-length',
  'location',
]);

/** As HTTP's own documents write a name: `Cache-Control`. */
const nameOf = (name: string) =>
  name.replace(
    /(^|-)(cdn|etag|[a-z])/g,
    (_, dash, letters) => dash + (letters === 'cdn' ? 'CDN' : letters.toUpperCase()),
  );

const shared = ({ headers }: Response): Headers =>
  Object.fromEntries(
    [...headers]
      .map(([name, value]) => [
        nameOf(name),
        name === 'vary' ? value.replace(', Accept-Encoding', '') : value,
      ])
      .filter(([name = '', value]) => !OWN.has(name.toLowerCase()) && value !== 'Accept-Encoding'),
  );

const ARTICLE = new RegExp(`^/${VARIANT}/articles/([a-z0-9-]+)`);

const templateOf = (path: string, link: string | null): string | undefined => {
  const [, variant, id] = ARTICLE.exec(path) ?? [];
  if (link === null || variant === undefined || id === undefined) return undefined;
  return link.replaceAll(`/${variant}/articles/${id}`, '/{variant}/articles/{id}');
};

const ruleOf = async (ask: Ask, kind: Kind, path: string): Promise<Rule> => {
  const answer = await ask(path);
  const varies = variesByNavigation(answer.headers);
  const link = templateOf(path, answer.headers.get('Link'));
  return {
    ...kind,
    headers: shared(answer),
    isDated: answer.headers.has('Last-Modified'),
    hasLanguage: answer.headers.has('Content-Language'),
    ...(link && { link }),
    ...(varies && { opened: shared(await ask(path, OPENS)) }),
  };
};

const both = async (ask: Ask, path: string) => ({
  plain: shared(await ask(path)),
  opened: shared(await ask(path, OPENS)),
});

/** `gone` are the addresses of what was withdrawn. */
export const askManners = async (
  ask: Ask,
  addresses: readonly Address[],
  gone: ReadonlySet<string>,
  { channels, publisher: { language }, moved: renamed = {} }: Catalog,
): Promise<Manners> => {
  const rules = new Map<string, Rule>();
  for (const { path } of addresses) {
    if (gone.has(path)) continue;
    const kind = kindOf(path);
    if (!rules.has(kind.pattern)) rules.set(kind.pattern, await ruleOf(ask, kind, path));
  }
  const [variant = ''] = VARIANT_TAGS;
  const [withdrawn] = gone;
  return {
    channels,
    rules: [...rules.values()],
    ...(await documentsOf(
      ask,
      addresses.filter(({ path }) => !gone.has(path)),
    )),
    gone: withdrawn === undefined ? undefined : await both(ask, withdrawn),
    absent: await both(ask, ABSENT_PATH),
    moved: shared(await ask(`/${variant}`)),
    welcomed: shared(await ask('/')),
    options: shared(await ask('/', {}, 'OPTIONS')),
    refused: shared(await ask('/', {}, 'POST')),
    media: mediaMoves(addresses),
    language,
    renamed,
  };
};

/** Whether its documents are of now: each has the freshness of its feed. */
export const isPaced = ({ opened, pattern }: Rule): boolean =>
  opened !== undefined && !pattern.includes('archive/');

/** An address that nothing is at. */
export const ABSENT_PATH = '/404.json';

/** Each name of a variant, the longest first: what a reader asks for is cut short until it is one of these. */
export const NAMES: readonly (readonly [name: string, variant: string])[] = VARIANT_TAGS.flatMap((tag) =>
  namesOf(tag).map((name) => [name, tag] as const),
).toSorted(([a], [b]) => b.length - a.length);
