// The answers that every route shares.

import { httpDate, type Instant } from '../content/date.ts';
import { statusOf } from './conditional.ts';
import { AS_IT_IS, gzip, isEncodedHere, takesGzip, weak } from './encoding/encoding.ts';
import { FRESHNESS, type Freshness, type Policy } from './freshness.ts';
import { ALLOW, problemResponse } from './problem.ts';
import { type Part, partOf } from './range.ts';

interface Description {
  /** A strong entity tag with its quotes. */
  readonly etag: string;
  readonly lastModified?: Instant | undefined;
  /** The value of Content-Type. */
  readonly type: string;
  readonly freshness: Freshness | Policy;
  /** Request headers that the answer at its address depends on, if not by its type alone. */
  readonly vary?: readonly string[];
  /** Of what may be asked for in part. */
  readonly length?: number;
  /** What else describes the content. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The Content-Type of a text: its charset is always utf-8. */
export const utf8 = (mediaType: string): string => `${mediaType}; charset=utf-8`;

/** Request headers that whatever is of this type depends on. */
export const variesBy = (type: string): readonly string[] => (isEncodedHere(type) ? ['Accept-Encoding'] : []);

/** 304, 412, 416, or 200 and 206 with the body, which is made only when it is asked for, and sent as docs/adr/0013-bodies-are-streams.md says. */
export const answer = async (
  request: Request,
  { etag, lastModified, type, freshness, vary = variesBy(type), length, headers }: Description,
  body: (part?: Part) => Body | Promise<Body>,
): Promise<Response> => {
  // All that a 304 repeats: who has the document has the rest of its fields (RFC 9110 section 15.4.5).
  const isGzip = isEncodedHere(type) && takesGzip(request.headers.get('Accept-Encoding'));
  const shared = {
    ETag: isGzip ? weak(etag) : etag,
    ...(typeof freshness === 'string' ? FRESHNESS[freshness] : freshness),
    ...(vary.length > 0 && { Vary: vary.join(', ') }),
  };
  const status = statusOf(request.headers, { etag, lastModified });
  if (status === 304) return new Response(null, { status, headers: shared });
  if (status === 412) return problemResponse({ kind: 'precondition-failed' });
  const dated = lastModified && { 'Last-Modified': httpDate(lastModified) };
  const described = { ...shared, ...dated, ...headers, 'Content-Type': type };
  if (length === undefined) {
    const content = await body();
    return isGzip && content instanceof Blob
      ? new Response((await gzip(content)).stream(), {
          ...AS_IT_IS,
          headers: { ...described, 'Content-Encoding': 'gzip' },
        })
      : new Response(streamOf(content), { headers: described });
  }
  const part = partOf(request, etag, length);
  if (part === 'unsatisfiable') return problemResponse({ kind: 'range-not-satisfiable', length });
  return new Response(request.method === 'HEAD' ? null : streamOf(await body(part)), {
    status: part ? 206 : 200,
    headers: {
      ...described,
      'Accept-Ranges': 'bytes',
      'Content-Length': String(part ? part.last - part.first + 1 : length),
      ...(part && { 'Content-Range': `bytes ${part.first}-${part.last}/${length}` }),
    },
  });
};

type Body = Blob | ReadableStream;

const streamOf = (body: Body) => (body instanceof Blob ? body.stream() : body);

/** Relative, so that it is right behind every host. Of GET and HEAD only, so 301 is as good as 308, at which some clients stop. */
export const redirect = (
  path: string,
  status: 301 | 302,
  headers: Readonly<Record<string, string>> = {},
): Response => new Response(null, { status, headers: { Location: path, ...FRESHNESS.redirect, ...headers } });

/** What readers in a browser send: none of it makes another answer, but for conditions and parts. */
const HARMLESS = [
  ...['If-Match', 'If-None-Match', 'If-Modified-Since', 'If-Unmodified-Since', 'If-Range', 'Range'],
  ...['Accept', 'Accept-Language', 'Cache-Control', 'Pragma', 'Content-Type', 'User-Agent', 'A-IM'],
  'X-Requested-With',
];

export const optionsResponse = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      Allow: ALLOW,
      'Access-Control-Allow-Methods': ALLOW,
      'Access-Control-Allow-Headers': HARMLESS.join(', '),
      'Access-Control-Max-Age': '86400',
      ...FRESHNESS.error,
    },
  });

/** Public data, on every answer. */
const PUBLIC = { 'Access-Control-Allow-Origin': '*' };
/** Never sniffed. */
const COMMON = {
  ...PUBLIC,
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Expose-Headers': 'ETag, Link, Accept-Ranges, Content-Range',
};

export const withCommonHeaders = (response: Response): Response => {
  for (const [name, value] of Object.entries(response.status === 304 ? PUBLIC : COMMON))
    response.headers.set(name, value);
  return response;
};

/** On pages: only the site's own script runs, nothing is framed, pictures may come from any https address; others learn the host. */
export const PAGE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; media-src 'self' https:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** Of a feed and all that is made of it: what a purge at the edge can name. */
export const feedTags = (variant: string, channel = 'site'): string =>
  `feed:${variant}/${channel},channel:${channel},variant:${variant}`;

/** On a drawing, which is a document when it is opened by itself: nothing of it runs, and it is of no site. */
export const DRAWING_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
};
