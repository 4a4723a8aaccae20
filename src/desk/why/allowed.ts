// Who may ask and write at the desk: a page of the desk itself, on this machine.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** By the name that the browser asked for: a page elsewhere may have its own name lead to this machine (DNS rebinding). */
export const isLoopback = (host: string | undefined): boolean => host !== undefined && LOOPBACK.test(host);

export const TOKEN_HEADER = 'x-desk-token';

/** A token is on the desk's own pages, which no other origin can read; a browser says where a request came from. */
export const mayAsk = (headers: IncomingHttpHeaders, method: string, token: string): boolean => {
  const { host, origin, 'content-type': type = '' } = headers;
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  if (!isLoopback(host) || site !== 'same-origin' || !isSame(headers[TOKEN_HEADER], token)) return false;
  if (method === 'GET') return origin === undefined || origin === `http://${host}`;
  return method === 'POST' && origin === `http://${host}` && /^application\/json\b/i.test(type);
};

const isSame = (given: string | string[] | undefined, token: string): boolean => {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};
