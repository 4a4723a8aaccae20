// The Worker's routes. Every answer follows from the address, the catalog and the slices: never from the Host.

import { type Context, Hono } from 'hono';
import type { Catalog } from '../catalog/catalog.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats.ts';
import { STYLE, STYLE_PATH } from '../page/style.ts';
import { type Assets, MissingSlice } from './assets.ts';
import { canonicalPath } from './canonical.ts';
import { FRESHNESS } from './freshness.ts';
import { createMemo } from './memo.ts';
import { negotiateVariant } from './negotiate.ts';
import { problemResponse } from './problem.ts';
import { answer, COMMON_HEADERS, optionsResponse, redirect } from './respond.ts';
import { serveArticle } from './serve-article.ts';
import { serveFeed } from './serve-feed.ts';

export interface Bindings {
  readonly ASSETS: Assets;
}

type Env = { Bindings: Bindings };

const MEMO_LIMIT = 8_000_000; // UTF-16 units, 16 MB of an isolate's 128

export const createApp = (catalog: Catalog): Hono<Env> => {
  const { publisher, channels } = catalog;
  const memo = createMemo(MEMO_LIMIT);
  const world = (context: Context<Env>) => ({ catalog, memo, assets: context.env.ASSETS });
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    const { method, path, url } = context.req;
    const canonical = canonicalPath(path);
    if (method === 'OPTIONS') context.res = optionsResponse();
    else if (method !== 'GET' && method !== 'HEAD')
      context.res = problemResponse({ kind: 'method-not-allowed', got: method });
    else if (canonical !== path || url.includes('?')) context.res = redirect(canonical, 308);
    else await next();
    for (const [name, value] of Object.entries(COMMON_HEADERS)) context.res.headers.set(name, value);
  });

  app.get('/', (context) => {
    const variant = negotiateVariant(context.req.header('Accept-Language'), publisher.language);
    return redirect(pagePath(variant), 302, { Vary: 'Accept-Language' });
  });
  app.get(STYLE_PATH, (context) =>
    answer(context.req.raw, { etag: catalog.style, type: 'text/css', freshness: 'page' }, () => STYLE),
  );
  app.get('/media/:name', async (context) => {
    // The binding compares validators and answers with its own.
    const found = await context.env.ASSETS.fetch(context.req.raw);
    if (found.status >= 400) return context.notFound();
    const response = new Response(found.body, found);
    for (const [name, value] of Object.entries(FRESHNESS.media)) response.headers.set(name, value);
    return response;
  });
  app.get('/:variant/', (context) => serveFeed(context.req.raw, context.req.param(), world(context)));
  app.get('/:variant/articles/:id', (context) =>
    serveArticle(context.req.raw, context.req.param(), world(context)),
  );
  app.get('/:variant/:file{[^/]+\\.[^/]+}', (context) =>
    serveFeed(context.req.raw, context.req.param(), world(context)),
  );
  app.get('/:variant/:channel/', (context) =>
    serveFeed(context.req.raw, context.req.param(), world(context)),
  );
  app.get('/:variant/:channel/:file', (context) =>
    serveFeed(context.req.raw, context.req.param(), world(context)),
  );

  app.notFound((context) => {
    const file = FORMATS[0]?.file ?? '';
    const known = [
      pagePath(publisher.language),
      documentPath(publisher.language, undefined, file),
      documentPath(publisher.language, channels[0], file),
    ];
    return problemResponse({ kind: 'unknown-address', got: context.req.path, known });
  });

  app.onError((error, context) => {
    const missing = error instanceof MissingSlice;
    const message = missing ? `missing slice ${error.message}` : error.message;
    console.error(JSON.stringify({ level: 'error', message, path: context.req.path, stack: error.stack }));
    return problemResponse({ kind: missing ? 'unavailable' : 'internal' });
  });

  return app;
};
