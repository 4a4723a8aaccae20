// Addresses that were answered before are answered again without routing: in one state of the site an address has one document
// and one set of headers. What most of the world's polls are, and what they cost. People who navigate get other documents, and
// the routes.

import { parseHttpDate, statusOf, type Validators } from '../conditional.ts';
import { isNavigation } from '../navigation.ts';
import type { Memo } from './memo.ts';

interface Known extends Validators {
  /** The state of the site in which it is so. */
  readonly state: number;
  /** How it was answered with 304 and with 200; `headers` are `Headers`, which are copied natively. */
  notModified?: ResponseInit;
  whole?: ResponseInit;
}

export interface Recent {
  /** The answer, or nothing where the routes must find it. */
  readonly answer: (request: Request, state?: number) => Response | undefined;
  /** Remembers what the routes answered in a state. */
  readonly see: (request: Request, response: Response, state?: number) => Response;
}

/** Remembers `limit` addresses; the one that was first seen longest ago goes first. */
export const createRecent = (memo: Memo, limit: number): Recent => {
  const known = new Map<string, Known>();
  return {
    answer: (request, state = 0) => {
      const found = known.get(request.url);
      if (found?.state !== state || request.method !== 'GET') return undefined;
      const { headers } = request;
      if (isNavigation(headers)) return undefined;
      const { etag, notModified, whole } = found;
      const status = statusOf(headers, found);
      if (status === 412) return undefined;
      if (status === 304) return notModified && new Response(null, notModified);
      const body = whole && memo.find(etag);
      return body && new Response(body.stream(), whole);
    },
    see: (request, response, state = 0) => {
      const { method, url } = request;
      const { status, headers } = response;
      const etag = headers.get('ETag');
      if (method !== 'GET' || isNavigation(request.headers)) return response;
      if (etag === null || (status !== 200 && status !== 304)) return response;
      const lastModified = parseHttpDate(headers.get('Last-Modified') ?? '');
      const before = known.get(url);
      const entry: Known = before?.state === state ? before : { state, etag, lastModified };
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
