// The answers that every route shares.

import { httpDate, type Instant } from '../content/date.ts';
import { isNotModified } from './conditional.ts';
import { FRESHNESS, type Freshness } from './freshness.ts';
import { ALLOW } from './problem.ts';

interface Description {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Instant | undefined;
  /** The value of Content-Type. */
  readonly type: string;
  readonly freshness: Freshness;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The Content-Type of a text: its charset is always utf-8. */
export const utf8 = (mediaType: string): string => `${mediaType}; charset=utf-8`;

/** 304, or 200 with the body, which is made only when it is asked for. */
export const answer = async (
  request: Request,
  { etag, lastModified, type, freshness, headers }: Description,
  body: () => BodyInit | Promise<BodyInit>,
): Promise<Response> => {
  const shared = {
    ETag: etag,
    ...(lastModified && { 'Last-Modified': httpDate(lastModified) }),
    ...FRESHNESS[freshness],
    ...headers,
  };
  if (isNotModified(request.headers, { etag, lastModified }))
    return new Response(null, { status: 304, headers: shared });
  return new Response(await body(), { headers: { ...shared, 'Content-Type': type } });
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
      'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
      ...FRESHNESS.error,
    },
  });

/** On every answer: public data, never sniffed. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** On pages: only the site's own script runs, nothing is framed, pictures may come from any https address. */
export const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
