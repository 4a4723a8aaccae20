// What a Worker would do that renders RSS by hand: reads the slice that ours reads, and puts strings together.

import { Hono } from 'hono';
import { feedSlicePath } from '../../src/catalog/catalog.ts';
import type { Publisher } from '../../src/feed/entry.ts';
import { rssByHand } from '../by-hand.ts';

interface Bindings {
  readonly ASSETS: { readonly fetch: (request: Request) => Promise<Response> };
  readonly PUBLISHER: Publisher;
}

const app = new Hono<{ Bindings: Bindings }>();

app.get('/ready', () => new Response('ready'));

app.get('/:slice', async ({ env, req }) => {
  const path = feedSlicePath(req.param('slice'));
  const found = await env.ASSETS.fetch(new Request(`https://assets.local/${path}`));
  const { feed } = (await found.json()) as { feed: Parameters<typeof rssByHand>[0] };
  return new Response(rssByHand(feed, env.PUBLISHER), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
});

export default app;
