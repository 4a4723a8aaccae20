// What an operator reads: a line of JSON for each error of ours, with what it takes to find it; nothing of readers' nonsense.

import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import type { Assets } from '../../src/http/slices.ts';
import { assetsOf, built, catalogOf } from '../support/sample.ts';

const output = built();
const catalog = catalogOf(output);

afterEach(() => {
  vi.restoreAllMocks();
});

const ask = async (path: string, assets: Assets, init: RequestInit = {}) => {
  const lines: string[] = [];
  for (const name of ['error', 'warn', 'log', 'info', 'debug'] as const)
    vi.spyOn(console, name).mockImplementation((...said) => void lines.push(said.join(' ')));
  const { status } = await createApp(catalog).fetch(new Request(`https://fanjian.example${path}`, init), {
    ASSETS: assets,
  });
  return { status, lines };
};

const failing = (error: unknown): Assets => ({ fetch: () => Promise.reject(error) });

test('an error of ours is one line with its version, address and causes', async () => {
  const cause = new Error('connection\nlost', { cause: new Error('cable cut', { cause: 'a spade' }) });
  const { status, lines } = await ask('/zh-Hans/rss.xml', failing(new Error('assets are away', { cause })));
  expect(status).toBe(500);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  expect(JSON.parse(lines[0] as string)).toEqual({
    level: 'error',
    kind: 'internal',
    message: 'assets are away',
    causes: ['connection\nlost', 'cable cut', 'a spade'],
    version: JSON.parse(String(output.get('assets/public/healthz'))).version,
    address: '/zh-Hans/rss.xml',
    stack: expect.stringContaining('assets are away'),
  });
});

test.each([
  ['missing', undefined, /^broken slice feeds\/.*: missing$/, 0],
  ['cut off', '{"feed":', /^broken slice feeds\/.*: /, 1],
])('a slice that is %s says which', async (_, text, message, causes) => {
  const assets: Assets = {
    fetch: async () => new Response(text, { status: text === undefined ? 404 : 200 }),
  };
  const { status, lines } = await ask('/zh-Hant/atom.xml', assets);
  expect(status).toBe(503);
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] as string);
  expect(line).toMatchObject({ kind: 'unavailable', version: catalog.version, address: '/zh-Hant/atom.xml' });
  expect(line.message).toMatch(message);
  expect(line.causes).toHaveLength(causes);
});

test('a cause that leads to itself ends', async () => {
  const circle = new Error('round');
  circle.cause = circle;
  const { lines } = await ask('/zh/feed.json', failing(circle));
  expect(JSON.parse(lines[0] as string).causes).toHaveLength(5);
});

test.each([
  ['/zh-Hans/rss.xml', {}, 200],
  ['/nothing-here', {}, 404],
  ['/zh-Hans/articles/no-such-article', {}, 404],
  ['/zh-Hans/archive/999/rss.xml', {}, 404],
  ['/%ff%fe', {}, 404],
  ['/zh-cn/rss.xml?utm=1', {}, 301],
  ['/zh-Hans/rss.xml', { method: 'DELETE' }, 405],
  ['/zh-Hans/rss.xml', { headers: { 'If-Match': '"x"' } }, 412],
  ['/zh-Hans/rss.xml', { headers: { 'If-None-Match': 'nonsense"' } }, 200],
])('%s with %o is answered in silence', async (path, init, status) => {
  expect(await ask(path, assetsOf(output), init)).toEqual({ status, lines: [] });
});
