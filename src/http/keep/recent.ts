// Addresses that were answered before are answered again without routing: in one state of the site an address has one document
// and one set of headers, in each of its forms. What most of the world's polls are, and what they cost. People who navigate, and who
// accept something else, get other documents, and the routes, as does who asks in a way that nobody else does.

import { parseHttpDate, statusOf, type Validators } from '../conditional.ts';
import { AS_IT_IS, findGzip, usuallyTakesGzip } from '../encoding/encoding.ts';
import { NAVIGATION } from '../navigation.ts';
import { wantsMarkdown } from '../negotiate.ts';
import { endAtSwitch } from '../time/ending.ts';
import type { Moment } from '../time/moments.ts';
import type { Memo } from './memo.ts';
import { isUsualAccept, isUsualDestination } from './shared.ts';

interface Known {
  /** The state of the site in which it is so. */
  readonly state: number;
  /** Strong: of the document as it is. */
  readonly etag: string;
  /** Whether the address has other documents for those who accept something else. */
  readonly byAccept: boolean;
  /** Known once a whole document was sent: a 304 does not say it. */
  lastModified?: Validators['lastModified'];
  readonly plain: Form;
  /** Absent where it is not compressed here. */
  readonly gzip: Form | undefined;
}

/** How it was answered with 304 and with 200; `headers` are `Headers`, which are copied natively. */
interface Form {
  notModified?: Kept;
  whole?: Kept;
}

interface Kept {
  readonly status: number;
  readonly headers: Headers;
  readonly encodeBody?: string;
  /** The same with their freshness cut at the next switch, so many seconds before it: made once a second. */
  ended?: Kept & { readonly left: number };
}

const FIRST: Moment = { state: 0 };

const initAt = (kept: Kept, url: string, moment: Moment): ResponseInit => {
  const { left } = moment;
  if (left === undefined) return kept;
  if (kept.ended?.left !== left) {
    const { status, headers } = kept;
    kept.ended = { ...AS_IT_IS, left, status, headers: new Headers(headers) };
    endAtSwitch(kept.ended.headers, url, moment);
  }
  return kept.ended;
};

export interface Recent {
  /** The answer, or nothing where the routes must find it. */
  readonly answer: (request: Request, moment?: Moment) => Response | undefined;
  /** Remembers what the routes answered in a state. */
  readonly see: (request: Request, response: Response, moment?: Moment) => Response;
}

/** Of an address at which Markdown is too. */
const acceptsPage = (headers: Headers): boolean =>
  isUsualAccept(headers.get('Accept')) && !wantsMarkdown(headers);

/** Whether all the world asks so, and gets what all the world gets. */
const isUsual = (headers: Headers): boolean => {
  const destination = headers.get(NAVIGATION);
  return destination !== 'document' && isUsualDestination(destination);
};

/** The form that is asked for; nothing where it is asked for in an unusual way. */
const formOf = (known: Known, headers: Headers): Form | undefined => {
  if (!known.gzip) return known.plain;
  const takes = usuallyTakesGzip(headers.get('Accept-Encoding'));
  return takes === undefined ? undefined : takes ? known.gzip : known.plain;
};

/** Remembers `limit` addresses; the one that was first seen longest ago goes first. */
export const createRecent = (memo: Memo, limit: number): Recent => {
  const known = new Map<string, Known>();
  return {
    answer: (request, moment = FIRST) => {
      const found = known.get(request.url);
      if (found?.state !== moment.state || request.method !== 'GET') return undefined;
      const { headers } = request;
      if (!isUsual(headers)) return undefined;
      if (found.byAccept && !acceptsPage(headers)) return undefined;
      const form = formOf(found, headers);
      if (!form) return undefined;
      const { notModified, whole } = form;
      if (!whole && headers.has('If-Unmodified-Since')) return undefined;
      const status = statusOf(headers, found);
      if (status === 412) return undefined;
      if (status === 304) return notModified && new Response(null, initAt(notModified, request.url, moment));
      const plain = whole && memo.find(found.etag);
      const body = plain && form === found.gzip ? findGzip(plain) : plain;
      return whole && body && new Response(body.stream(), initAt(whole, request.url, moment));
    },
    see: (request, response, { state } = FIRST) => {
      const { method, url } = request;
      const { status, headers } = response;
      const etag = headers.get('ETag')?.replace(/^W\//, '');
      if (method !== 'GET' || !isUsual(request.headers)) return response;
      if (etag === undefined || (status !== 200 && status !== 304)) return response;
      const byAccept = headers.get('Vary')?.split(', ').includes('Accept') ?? false;
      if (byAccept && !acceptsPage(request.headers)) return response;
      const before = known.get(url);
      const isEncoded = headers.get('Vary')?.includes('Accept-Encoding');
      const entry: Known =
        before?.state === state
          ? before
          : { state, etag, byAccept, plain: {}, gzip: isEncoded ? {} : undefined };
      const form = formOf(entry, request.headers);
      if (!form) return response;
      if (status === 200) entry.lastModified ??= parseHttpDate(headers.get('Last-Modified') ?? '');
      form[status === 304 ? 'notModified' : 'whole'] ??= {
        ...AS_IT_IS,
        status,
        headers: new Headers(headers),
      };
      known.set(url, entry);
      for (const oldest of known.keys()) {
        if (known.size <= limit) break;
        known.delete(oldest);
      }
      return response;
    },
  };
};
