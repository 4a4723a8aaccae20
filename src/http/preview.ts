// Pages of what readers do not have yet, below a path that nobody guesses: for the Worker of a preview, never for that of a deployment.

import { PAGE_HEADERS, withCommonHeaders } from './respond.ts';
import type { Assets } from './slices.ts';

/** Below `/{token}/`, as `src/press/preview.ts` writes them. */
const DRAFT = /^\/([0-9a-f]{32})\/([\w-]+(?:\/[\w-]+)*)(\/|\.css)?$/;

/** Kept by nobody, found by no search engine, and told to no other site. */
const HEADERS = {
  ...PAGE_HEADERS,
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
};

/** Nothing where it is none of these. */
export const serveDraft = async (request: Request, assets: Assets): Promise<Response | undefined> => {
  const [, token, path, end] = DRAFT.exec(new URL(request.url).pathname) ?? [];
  if (token === undefined || !/^(GET|HEAD)$/.test(request.method)) return undefined;
  const found = await assets.fetch(
    new Request(new URL(`/drafts/${token}/${path}${end === '.css' ? end : ''}`, request.url)),
  );
  if (!found.ok) {
    await found.body?.cancel();
    return undefined;
  }
  const type = end === '.css' ? 'text/css' : 'text/html';
  return withCommonHeaders(
    new Response(request.method === 'HEAD' ? null : found.body, {
      headers: { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` },
    }),
  );
};
