// Addresses that were answered before are answered again without routing: in one state of the site an address has one document
// and one set of headers. What most of the world's polls are, and what they cost. People who navigate, and who accept
// something else, get other documents, and the routes.

import { parseHttpDate, statusOf, type Validators } from '../conditional.ts';
import { isNavigation } from '../navigation.ts';
import { VARY_BY_ACCEPT, wantsMarkdown } from '../negotiate.ts';
import { endAtSwitch } from '../time/ending.ts';
import type { Moment } from '../time/moments.ts';
import type { Memo } from './memo.ts';

interface Known {
  /** The state of the site in which it is so. */
  readonly state: number;
  readonly etag: string;
  /** Whether the address has other documents for those who accept something else. */
  readonly byAccept: boolean;
  /** Known once a whole document was sent: a 304 does not say it. */
  lastModified?: Validators['lastModified'];
  /** How it was answered with 304 and with 200; `headers` are `Headers`, which are copied natively. */
  notModified?: Kept;
  whole?: Kept;
}

interface Kept {
  readonly status: number;
  readonly headers: Headers;
  /** The same with their freshness cut at the next switch, so many seconds before it: made once a second. */
  ended?: { readonly left: number; readonly status: number; readonly headers: Headers };
}

const FIRST: Moment = { state: 0 };

const initAt = (kept: Kept, url: string, moment: Moment): ResponseInit => {
  const { left } = moment;
  if (left === undefined) return kept;
  if (kept.ended?.left !== left) {
    kept.ended = { left, status: kept.status, headers: new Headers(kept.headers) };
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

/** Remembers `limit` addresses; the one that was first seen longest ago goes first. */
export const createRecent = (memo: Memo, limit: number): Recent => {
  const known = new Map<string, Known>();
  return {
    answer: (request, moment = FIRST) => {
      const found = known.get(request.url);
      if (found?.state !== moment.state || request.method !== 'GET') return undefined;
      const { headers } = request;
      if (isNavigation(headers)) return undefined;
      const { etag, byAccept, notModified, whole } = found;
      if (byAccept && wantsMarkdown(headers)) return undefined;
      if (!whole && headers.has('If-Unmodified-Since')) return undefined;
      const status = statusOf(headers, found);
      if (status === 412) return undefined;
      if (status === 304) return notModified && new Response(null, initAt(notModified, request.url, moment));
      const body = whole && memo.find(etag);
      return body && new Response(body.stream(), initAt(whole, request.url, moment));
    },
    see: (request, response, { state } = FIRST) => {
      const { method, url } = request;
      const { status, headers } = response;
      const etag = headers.get('ETag');
      if (method !== 'GET' || isNavigation(request.headers)) return response;
      if (etag === null || (status !== 200 && status !== 304)) return response;
      const byAccept = headers.get('Vary') === VARY_BY_ACCEPT.Vary;
      if (byAccept && wantsMarkdown(request.headers)) return response;
      const before = known.get(url);
      const entry: Known = before?.state === state ? before : { state, etag, byAccept };
      if (status === 200) entry.lastModified ??= parseHttpDate(headers.get('Last-Modified') ?? '');
      entry[status === 304 ? 'notModified' : 'whole'] ??= { status, headers: new Headers(headers) };
      known.set(url, entry);
      for (const oldest of known.keys()) {
        if (known.size <= limit) break;
        known.delete(oldest);
      }
      return response;
    },
  };
};
