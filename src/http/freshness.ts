// How long whom may keep what: the one table of Cache-Control (RFC 9111) and CDN-Cache-Control (RFC 9213).
// A deploy is a new cache key, so the edge may keep long; readers poll, so clients keep for minutes.
// No s-maxage and no must-revalidate: either would switch off serving stale at the edge.

import { ARCHIVE_TTL_MINUTES, TTL_MINUTES } from '../feed/rhythm.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const EDGE = `max-age=${7 * DAY}, stale-while-revalidate=${DAY}, stale-if-error=${7 * DAY}`;

export interface Policy {
  readonly 'Cache-Control': string;
  readonly 'CDN-Cache-Control': string;
}

const both = (value: string): Policy => ({ 'Cache-Control': value, 'CDN-Cache-Control': value });

/** Readers take max-age as a floor for their interval, and it agrees with <ttl>: the feed's rhythm. */
export const documentPolicy = (minutes: number): Policy => ({
  'Cache-Control': `public, max-age=${minutes * MINUTE}, stale-while-revalidate=${HOUR}, stale-if-error=${DAY}`,
  'CDN-Cache-Control': EDGE,
});

export const FRESHNESS = {
  /** Of a whole site: as often as the liveliest feed may change. */
  document: documentPolicy(TTL_MINUTES),
  /** Who is in it never changes; a correction or a withdrawal reaches subscribers by the feed itself. */
  archive: {
    'Cache-Control': `public, max-age=${ARCHIVE_TTL_MINUTES * MINUTE}, stale-while-revalidate=${7 * DAY}, stale-if-error=${7 * DAY}`,
    'CDN-Cache-Control': EDGE,
  },
  page: {
    'Cache-Control': `public, max-age=${5 * MINUTE}, stale-while-revalidate=${HOUR}, stale-if-error=${DAY}`,
    'CDN-Cache-Control': EDGE,
  },
  /** Its address holds its digest: never another one. */
  media: {
    'Cache-Control': `public, max-age=${365 * DAY}, stale-if-error=${7 * DAY}, immutable`,
    'CDN-Cache-Control': EDGE,
  },
  /** A client may remember a redirect; the edge may not, or query strings without end would fill it. */
  redirect: { 'Cache-Control': `private, max-age=${HOUR}`, 'CDN-Cache-Control': 'no-store' },
  notFound: both(`public, max-age=${MINUTE}`),
  gone: both(`public, max-age=${10 * MINUTE}`),
  error: both('no-store'),
  /** A monitor asks the Worker, not a cache before it. */
  health: both('no-store'),
} as const satisfies Record<string, Policy>;

export type Freshness = keyof typeof FRESHNESS;

const ageless = (policy: string) => policy.replace(/max-age=\d+/, '');
const CHANGING = new Set(
  (['document', 'archive', 'page'] as const).map((kind) => ageless(FRESHNESS[kind]['Cache-Control'])),
);

/** Whether what has this Cache-Control may be another answer in another state of the site; pictures, what is gone and redirects stay. */
export const mayChange = (cacheControl: string): boolean =>
  cacheControl === FRESHNESS.notFound['Cache-Control'] || CHANGING.has(ageless(cacheControl));
