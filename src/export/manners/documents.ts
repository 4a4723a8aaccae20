// What each document says in headers of its own: what it links to, and how long it may be kept, by the rhythm of its feed.

import { FORMATS } from '../../feed/formats/formats.ts';
import type { Address } from '../addresses.ts';

export type Headers = Readonly<Record<string, string>>;

/** What a document of now says by the rhythm of its feed, and the variable that holds it where a server has such. */
export const PACED = { 'Cache-Control': 'fanjian_age', 'CDN-Cache-Control': 'fanjian_edge' } as const;

/** All that is paced of these headers. */
export const pacesOf = (headers: Pick<globalThis.Headers, 'get'>): Headers =>
  Object.fromEntries(Object.keys(PACED).map((name) => [name, headers.get(name) ?? '']));

/** Asks the Worker. */
export type Ask = (path: string, headers?: Headers, method?: string) => Promise<Response>;

/** Of now, by their feeds; the archive's name their neighbours themselves. */
export const documentsOf = async (ask: Ask, addresses: readonly Address[]) => {
  const files = FORMATS.map(({ file }) => `/${file}`);
  const documents = addresses.filter(
    ({ path }) => !path.includes('/archive/') && files.some((file) => path.endsWith(file)),
  );
  const links = new Map<string, string>();
  const ages = new Map<string, Headers>();
  for (const { path } of documents) {
    const { headers } = await ask(path, {}, 'HEAD');
    links.set(path, headers.get('Link') ?? '');
    ages.set(path, pacesOf(headers));
  }
  return { links, ages };
};
