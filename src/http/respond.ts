// The answers that every route shares.

import { httpDate, type Instant } from '../content/date.ts';
import { statusOf } from './conditional.ts';
import { FRESHNESS, type Freshness } from './freshness.ts';
import { ALLOW, problemResponse } from './problem.ts';

interface Description {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Instant | undefined;
  /** The value of Content-Type. */
  readonly type: string;
  readonly freshness: Freshness;
  /** What a cache uses and a 304 therefore repeats: Vary, Cache-Tag. */
  readonly cacheHeaders?: Readonly<Record<string, string>>;
  /** What describes the content, and a 304 does not repeat (RFC 9110 section 15.4.5). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The Content-Type of a text: its charset is always utf-8. */
export const utf8 = (mediaType: string): string => `${mediaType}; charset=utf-8`;

/** 304, 412, or 200 with the body, which is made only when it is asked for, and sent as docs/adr/0013-bodies-are-streams.md says. */
export const answer = async (
  request: Request,
  { etag, lastModified, type, freshness, cacheHeaders, headers }: Description,
  body: () => Blob | Promise<Blob>,
): Promise<Response> => {
  const shared = {
    ETag: etag,
    ...(lastModified && { 'Last-Modified': httpDate(lastModified) }),
    ...FRESHNESS[freshness],
    ...cacheHeaders,
  };
  const status = statusOf(request.headers, { etag, lastModified });
  if (status === 304) return new Response(null, { status, headers: shared });
  if (status === 412) return problemResponse({ kind: 'precondition-failed' });
  const blob = await body();
  return new Response(blob.stream(), { headers: { ...shared, ...headers, 'Content-Type': type } });
};

/** Relative, so that it is right behind every host. */
export const redirect = (
  path: string,
  status: 302 | 308,
  headers: Readonly<Record<string, string>> = {},
): Response => new Response(null, { status, headers: { Location: path, ...FRESHNESS.redirect, ...headers } });

export const optionsResponse = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: ALLOW,
      'Access-Control-Allow-Methods': ALLOW,
      'Access-Control-Allow-Headers': 'If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since',
      'Access-Control-Max-Age': '86400',
      ...FRESHNESS.error,
    },
  });

/** On every answer: public data, never sniffed. */
const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
};

export const withCommonHeaders = (response: Response): Response => {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.headers.set(name, value);
  return response;
};

/** On pages: only the site's own script runs, nothing is framed, pictures may come from any https address; others learn the host. */
export const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
