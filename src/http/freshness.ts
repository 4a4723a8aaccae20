// How long whom may keep what: the one table of Cache-Control (RFC 9111) and CDN-Cache-Control (RFC 9213).
// A deploy is a new cache key, so the edge may serve for days; readers poll, so clients keep for minutes.
// No s-maxage and no must-revalidate: either would switch off serving stale at the edge.

import { ARCHIVE_TTL_MINUTES, TTL_MINUTES } from '../feed/rhythm.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The edge sends with Age how long it has kept an answer, and a client's freshness is what Age leaves of max-age (RFC 9213 section
 * 2.3): what the edge takes for fresh leaves half of it and more. After that it serves what it has, and asks meanwhile.
 */
const edge = (client: number) =>
  `max-age=${client / 2}, stale-while-revalidate=${7 * DAY}, stale-if-error=${7 * DAY}`;

export interface Policy {
  readonly 'Cache-Control': string;
  readonly 'CDN-Cache-Control': string;
}

const both = (value: string): Policy => ({ 'Cache-Control': value, 'CDN-Cache-Control': value });

/** Readers take max-age as a floor for their interval, and it agrees with <ttl>: the feed's rhythm. */
export const documentPolicy = (minutes: number): Policy => ({
  'Cache-Control': `public, max-age=${minutes * MINUTE}, stale-while-revalidate=${HOUR}, stale-if-error=${DAY}`,
  'CDN-Cache-Control': edge(minutes * MINUTE),
});

export const FRESHNESS = {
  /** Of a whole site: as often as the liveliest feed may change. */
  document: documentPolicy(TTL_MINUTES),
  /** Who is in it never changes; a correction or a withdrawal reaches subscribers by the feed itself. */
  archive: {
    'Cache-Control': `public, max-age=${ARCHIVE_TTL_MINUTES * MINUTE}, stale-while-revalidate=${7 * DAY}, stale-if-error=${7 * DAY}`,
    'CDN-Cache-Control': edge(ARCHIVE_TTL_MINUTES * MINUTE),
  },
  page: {
    'Cache-Control': `public, max-age=${5 * MINUTE}, stale-while-revalidate=${HOUR}, stale-if-error=${DAY}`,
    'CDN-Cache-Control': edge(5 * MINUTE),
  },
  /** Its address holds its digest: never another one. */
  media: {
    'Cache-Control': `public, max-age=${365 * DAY}, stale-if-error=${7 * DAY}, immutable`,
    'CDN-Cache-Control': edge(14 * DAY),
  },
  /** A client may remember a redirect; the edge may not, or query strings without end would fill it. */
  redirect: { 'Cache-Control': `private, max-age=${HOUR}`, 'CDN-Cache-Control': 'no-store' },
  /** As with redirects: there are addresses without end at which nothing is. */
  notFound: { 'Cache-Control': `private, max-age=${MINUTE}`, 'CDN-Cache-Control': 'no-store' },
  gone: {
    'Cache-Control': `public, max-age=${10 * MINUTE}`,
    'CDN-Cache-Control': `max-age=${5 * MINUTE}`,
  },
  error: both('no-store'),
  /** A monitor asks the Worker, not a cache before it. */
  health: both('no-store'),
} as const satisfies Record<string, Policy>;

export type Freshness = keyof typeof FRESHNESS;

/** Whoever may keep it, and however long. */
const ageless = (policy: string) => policy.replace(/max-age=\d+/, '').replace(/^private\b/, 'public');
const CHANGING = new Set(
  (['document', 'archive', 'page'] as const).map((kind) => ageless(FRESHNESS[kind]['Cache-Control'])),
);

/** Whether what has this Cache-Control may be another answer in another state of the site; pictures, what is gone and redirects stay. */
export const mayChange = (cacheControl: string): boolean =>
  cacheControl === FRESHNESS.notFound['Cache-Control'] || CHANGING.has(ageless(cacheControl));
