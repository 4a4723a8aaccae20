// What shared caches may keep. They keep an answer for each value of what its Vary names, and anybody can make up values without
// end: an answer to one that nobody has a reason to send is right, and for who asked alone.

import { usuallyTakesGzip } from '../encoding/encoding.ts';
import { FRESHNESS } from '../freshness.ts';
import { NAVIGATION } from '../navigation.ts';
import { ACCEPTS } from './data/accepts.ts';

/** What a browser opens, embeds or fetches an address as (Fetch Metadata), of what comes to documents and pages. */
const DESTINATIONS = new Set(['document', 'empty', 'iframe', 'frame', 'embed', 'object']);

export const isUsualDestination = (value: string | null): boolean =>
  value === null || DESTINATIONS.has(value);

const USUAL_ACCEPTS = new Set(ACCEPTS);

export const isUsualAccept = (value: string | null): boolean => USUAL_ACCEPTS.has(value ?? '');

const USUAL: Readonly<Record<string, (value: string | null) => boolean>> = {
  [NAVIGATION]: isUsualDestination,
  Accept: isUsualAccept,
  'Accept-Encoding': (value) => usuallyTakesGzip(value) !== undefined,
};

/** The value of Cache-Control where only who asked may keep it. */
export const ownOnly = (shared: string): string => shared.replace(/^public\b/, 'private');

/** Takes an answer from shared caches where the request has what nobody usually sends. */
export const keepFromShared = (request: Headers, headers: Headers): void => {
  const vary = headers.get('Vary')?.split(', ') ?? [];
  if (vary.every((name) => USUAL[name]?.(request.get(name)) ?? true)) return;
  headers.set('Cache-Control', ownOnly(headers.get('Cache-Control') ?? ''));
  headers.set('CDN-Cache-Control', FRESHNESS.error['CDN-Cache-Control']);
};
