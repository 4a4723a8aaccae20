// Addresses that were answered before are answered again without routing: in one deployment an address has one document and
// one set of headers. What most of the world's polls are, and what they cost. People who navigate get other documents, and
// the routes.

import { isNotModified } from './conditional.ts';
import type { Memo } from './memo.ts';
import { isNavigation } from './navigation.ts';

interface Known {
  readonly etag: string;
  /** As they were sent with 304 and with 200; kept as `Headers`, which are copied natively. */
  notModified?: Headers;
  whole?: Headers;
}

export interface Recent {
  /** The answer, or nothing where the routes must find it. */
  readonly answer: (request: Request) => Response | undefined;
  /** Remembers what the routes answered. */
  readonly see: (request: Request, response: Response) => Response;
}

/** Remembers `limit` addresses; the one that was first seen longest ago goes first. */
export const createRecent = (memo: Memo, limit: number): Recent => {
  const known = new Map<string, Known>();
  return {
    answer: (request) => {
      const { method, url, headers } = request;
      const found = method === 'GET' && !isNavigation(request) ? known.get(pathOf(url)) : undefined;
      if (!found) return undefined;
      const { etag, notModified, whole } = found;
      // A date alone is compared where the dates are.
      if (headers.has('If-None-Match')) {
        if (isNotModified(headers, found))
          return notModified && new Response(null, { status: 304, headers: notModified });
      } else if (headers.has('If-Modified-Since')) return undefined;
      const bytes = whole && memo.find(etag);
      return bytes && new Response(bytes, { headers: whole });
    },
    see: (request, response) => {
      const { method, url } = request;
      const { status, headers } = response;
      const etag = headers.get('ETag');
      if (method !== 'GET' || isNavigation(request)) return response;
      if (etag === null || (status !== 200 && status !== 304)) return response;
      const path = pathOf(url);
      const entry = known.get(path) ?? { etag };
      entry[status === 304 ? 'notModified' : 'whole'] ??= new Headers(headers);
      known.set(path, entry);
      for (const oldest of known.keys()) {
        if (known.size <= limit) break;
        known.delete(oldest);
      }
      return response;
    },
  };
};

/** An address with a query, or under a Host that has one, is the whole URL: the routes never answer it with a document. */
const pathOf = (url: string): string =>
  /[?#]/.test(url) ? url : url.slice(url.indexOf('/', 'https://'.length));
