// The least that a Hono Worker can do: one document from memory, and 304 to whoever has it.

import { Hono } from 'hono';

interface Bindings {
  readonly DOCUMENT: ArrayBuffer;
  readonly ETAG: string;
}

const app = new Hono<{ Bindings: Bindings }>();

app.get('/document', ({ env, req }) =>
  req.header('If-None-Match') === env.ETAG
    ? new Response(null, { status: 304, headers: { ETag: env.ETAG } })
    : new Response(env.DOCUMENT, {
        headers: { ETag: env.ETAG, 'Content-Type': 'application/rss+xml; charset=utf-8' },
      }),
);

export default app;
