// What is compressed here, and for whom.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCEPT_ENCODINGS } from '../../src/http/encoding/data/accept-encodings.ts';
import { COMPRESSED_BY_EDGE } from '../../src/http/encoding/data/compressed-by-edge.ts';
import { isEncodedHere, takesGzip } from '../../src/http/encoding/encoding.ts';
import { openPress, workerOver } from '../support/run/workers/pressed.ts';
import { ROOT, testFiles } from '../support/sample.ts';

test('what the edge compresses is what wrangler, which plays it, has in its list', () => {
  const entry = join(ROOT, 'node_modules/miniflare/dist/src/workers/core/entry.worker.js');
  const [, list = ''] =
    /compressedByCloudflareFL = [^[]*\[([^\]]*)\]/.exec(readFileSync(entry, 'utf8')) ?? [];
  const types = [...list.matchAll(/^\s*"([^"]+)"/gm)].map(([, type]) => type);
  expect(types.length).toBeGreaterThan(40);
  expect([...COMPRESSED_BY_EDGE].toSorted()).toEqual(types.toSorted());
});

test.each([
  ['application/atom+xml; charset=utf-8', true],
  ['application/feed+json; charset=utf-8', true],
  ['text/x-opml; charset=utf-8', true],
  ['application/rss+xml; charset=utf-8', false],
  ['text/html; charset=utf-8', false],
  ['application/json', false],
  ['image/png', false],
  ['audio/mpeg', false],
])('%s is compressed here: %s', (type, isHere) => {
  expect(isEncodedHere(type)).toBe(isHere);
});

test.each([
  [null, false],
  ['', false],
  ['gzip', true],
  ['x-gzip', true],
  ['GZIP', true],
  ['br', false],
  ['*', true],
  ['br;q=1, *;q=0.1', true],
  ['gzip;q=0, *', false],
  ['gzip;q=0.001', true],
  ['identity;q=0, *;q=0', false],
])('who says %o takes gzip: %s', (accepts, takes) => {
  expect(takesGzip(accepts)).toBe(takes);
});

describe('the Worker', () => {
  const room = openPress();
  let ask: ReturnType<typeof workerOver>;
  beforeAll(async () => {
    ask = workerOver(await room.press(testFiles(), { at: '2026-11-26T00:00:00Z' }));
  });
  afterAll(room.close);
  const NOW = '2026-11-26T00:00:00Z';
  const ENCODED = ['/zh/atom.xml', '/zh-Hant-TW/local/feed.json', '/zh/local/atom.xml'];
  const LEFT = [
    '/zh/rss.xml',
    '/zh/opml.xml',
    '/zh/',
    '/catalog.json',
    '/style.css',
    '/zh/articles/simplified-text.json',
  ];

  test.each(ENCODED)('%s is the same text, whoever asks, under a tag of its own', async (path) => {
    const plain = await ask(NOW, path);
    const text = await plain.text();
    const etag = plain.headers.get('ETag') as string;
    // The second time from what is kept.
    for (const _ of [1, 2, 3]) {
      const small = await ask(NOW, path, { 'Accept-Encoding': 'gzip, br' });
      const bytes = Buffer.from(await small.arrayBuffer());
      expect(small.headers.get('Content-Encoding')).toBe('gzip');
      expect(gunzipSync(bytes).toString()).toBe(text);
      expect(bytes.length).toBeLessThan(Buffer.byteLength(text) * 0.6);
      expect(small.headers.get('ETag')).toBe(`W/${etag}`);
      for (const name of ['Content-Type', 'Last-Modified', 'Vary', 'Cache-Control', 'Cache-Tag', 'Link'])
        expect(small.headers.get(name), name).toBe(plain.headers.get(name));
      const again = await ask(NOW, path);
      expect(again.headers.get('ETag')).toBe(etag);
      expect(again.headers.has('Content-Encoding')).toBe(false);
      expect(await again.text()).toBe(text);
    }
    expect(plain.headers.get('Vary')?.split(', ')).toContain('Accept-Encoding');
  });

  test.each(ENCODED)('%s is 304 to either tag, under that of what would be sent', async (path) => {
    const etag = (await ask(NOW, path)).headers.get('ETag') as string;
    for (const accepts of ['', 'gzip, br'])
      for (const tag of [etag, `W/${etag}`])
        for (const _ of [1, 2]) {
          const answer = await ask(NOW, path, { 'Accept-Encoding': accepts, 'If-None-Match': tag });
          expect(answer.status).toBe(304);
          expect(answer.headers.get('ETag')).toBe(accepts === '' ? etag : `W/${etag}`);
          expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
          expect(answer.headers.has('Content-Encoding')).toBe(false);
        }
    // By the strong comparison a weak tag is none.
    expect((await ask(NOW, path, { 'If-Match': `W/${etag}` })).status).toBe(412);
  });

  test.each(LEFT)('%s is left to the edge, and depends on nobody’s Accept-Encoding', async (path) => {
    const [one, other] = [await ask(NOW, path), await ask(NOW, path, { 'Accept-Encoding': 'gzip' })];
    expect(one.status).toBe(200);
    expect([...other.headers]).toEqual([...one.headers]);
    expect(one.headers.get('Vary') ?? '').not.toContain('Accept-Encoding');
  });

  test('a browser’s page at a document’s address says that it depends on the same as the document', async () => {
    for (const path of ['/zh/atom.xml', '/zh/rss.xml']) {
      const [feed, page] = [await ask(NOW, path), await ask(NOW, path, { 'Sec-Fetch-Dest': 'document' })];
      expect(page.headers.get('Content-Type')).toContain('text/html');
      expect(page.headers.get('Vary')).toBe(feed.headers.get('Vary'));
    }
  });

  const junk = fc.string({ unit: fc.constantFrom(...'gzipbrdeflat,;q=01.* -'), minLength: 1 });
  const kept = (headers: Headers) =>
    ['Cache-Control', 'CDN-Cache-Control'].filter(
      (name) => !/no-store|private/.test(headers.get(name) ?? ''),
    );

  test('what nobody usually sends is answered as well, for who asked alone', async () => {
    for (const path of ['/zh/atom.xml', '/zh/local/atom.xml'])
      await fc.assert(
        fc.asyncProperty(junk, async (accepts) => {
          const answer = await ask(NOW, path, { 'Accept-Encoding': accepts });
          expect(answer.status).toBe(200);
          const usual = ACCEPT_ENCODINGS.includes(accepts.trim());
          expect(kept(answer.headers)).toEqual(usual ? ['Cache-Control', 'CDN-Cache-Control'] : []);
          const isGzip = answer.headers.get('Content-Encoding') === 'gzip';
          expect(isGzip).toBe(takesGzip(accepts.trim()));
        }),
      );
    for (const path of ['/zh/atom.xml', '/zh/rss.xml', '/zh/articles/withdrawn-text'])
      for (const value of ['x', 'Document', 'image', 'document, document']) {
        const answer = await ask(NOW, path, { 'Sec-Fetch-Dest': value });
        expect(kept(answer.headers), `${path} ${value}`).toEqual([]);
        expect(answer.headers.get('Cache-Control')).toMatch(/^private, max-age=\d+/);
        // And what all the world asks for is still everybody's.
        expect(kept((await ask(NOW, path)).headers)).toHaveLength(2);
      }
  });
});
