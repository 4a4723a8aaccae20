// What can go wrong in a request, as data, and the one place that turns it into a response (RFC 9457).

import { FRESHNESS, type Freshness } from './freshness.ts';

export type Problem =
  | { readonly kind: 'unknown-variant'; readonly got: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-channel'; readonly got: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-file'; readonly got: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-article'; readonly got: string }
  | { readonly kind: 'unknown-archive'; readonly got: string; readonly pages: number }
  | { readonly kind: 'unknown-address'; readonly got: string; readonly known: readonly string[] }
  | { readonly kind: 'withdrawn'; readonly id: string; readonly date: string; readonly reason: string }
  | (Record<'channel' | 'name' | 'reason', string> & { readonly kind: 'closed'; readonly to?: string })
  | { readonly kind: 'method-not-allowed'; readonly got: string }
  | { readonly kind: 'precondition-failed' }
  | { readonly kind: 'range-not-satisfiable'; readonly length: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'internal' };

export const ALLOW = 'GET, HEAD, OPTIONS';

interface Answer {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly freshness: Freshness;
  readonly headers?: Readonly<Record<string, string>>;
  /** Extension members (RFC 9457 section 3.2). */
  readonly members?: Readonly<Record<string, unknown>>;
}

const list = (known: readonly string[]) => known.join(', ');

const answerOf = (problem: Problem): Answer => {
  switch (problem.kind) {
    case 'unknown-variant':
    case 'unknown-channel':
    case 'unknown-file': {
      const what = problem.kind.slice('unknown-'.length);
      return {
        status: 404,
        title: `No such ${what}`,
        detail: `There is no ${what} “${problem.got}”; use one of: ${list(problem.known)}.`,
        freshness: 'notFound',
        members: { got: problem.got, known: problem.known },
      };
    }
    case 'unknown-article':
      return {
        status: 404,
        title: 'No such article',
        detail: `There is no article “${problem.got}”; the feeds and pages of each channel list those that there are.`,
        freshness: 'notFound',
        members: { got: problem.got },
      };
    case 'unknown-archive':
      return {
        status: 404,
        title: 'No such archive page',
        detail:
          problem.pages > 0
            ? `There is no archive page “${problem.got}”; they go from 1, the oldest, to ${problem.pages}.`
            : `There is no archive page “${problem.got}”; the feed itself holds everything so far.`,
        freshness: 'notFound',
        members: { got: problem.got, pages: problem.pages },
      };
    case 'unknown-address':
      return {
        status: 404,
        title: 'No such address',
        detail: `There is nothing at “${problem.got}”; addresses look like ${list(problem.known)}.`,
        freshness: 'notFound',
        members: { got: problem.got, known: problem.known },
      };
    case 'withdrawn':
      return {
        status: 410,
        title: 'Withdrawn',
        detail: problem.reason,
        freshness: 'gone',
        members: { id: problem.id, withdrawn: problem.date },
      };
    case 'closed':
      return {
        status: 410,
        title: 'Channel closed',
        detail: problem.reason,
        freshness: 'gone',
        headers: problem.to ? { Link: `<${problem.to}>; rel="related"` } : {},
        members: { channel: problem.channel, to: problem.to ?? null },
      };
    case 'method-not-allowed':
      return {
        status: 405,
        title: 'Method not allowed',
        detail: `${problem.got} is not possible here; use one of: ${ALLOW}.`,
        freshness: 'error',
        headers: { Allow: ALLOW },
      };
    case 'precondition-failed':
      return {
        status: 412,
        title: 'Precondition failed',
        detail: 'What is here is not what If-Match or If-Unmodified-Since asks for; ask again without them.',
        freshness: 'error',
      };
    case 'range-not-satisfiable':
      return {
        status: 416,
        title: 'Range not satisfiable',
        detail: `The file is ${problem.length} bytes long, and the range begins behind its end.`,
        freshness: 'error',
        headers: { 'Content-Range': `bytes */${problem.length}`, 'Accept-Ranges': 'bytes' },
      };
    case 'unavailable':
      return {
        status: 503,
        title: 'Temporarily unavailable',
        detail: 'This document cannot be read right now; try again in a minute.',
        freshness: 'error',
        headers: { 'Retry-After': '60' },
      };
    case 'internal':
      return {
        status: 500,
        title: 'Internal error',
        detail: 'Something went wrong here; it has been logged.',
        freshness: 'error',
      };
  }
};

export const problemResponse = (problem: Problem): Response => {
  const { status, title, detail, freshness, headers, members } = answerOf(problem);
  // `about:blank`: the title is all that the type says (RFC 9457 section 4.2.1); `kind` is for programs.
  const body = { type: 'about:blank', title, status, detail, kind: problem.kind, ...members };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...FRESHNESS[freshness],
      ...headers,
    },
  });
};
