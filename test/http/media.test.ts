// Pictures and recordings as they are asked for: by digest, by name, and in part.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { png, svg } from '../support/media-files.ts';
import { assetsOf, built, catalogOf, record, testFiles, withFile } from '../support/sample.ts';

const NAMES = ['a.png', '图/海河 五.png', '100%.png', "q'&(1)+=;,@$!~*.png", '%2e%2e.png', 'drawing.svg'];
const written = (name: string) => `/media/${name.split('/').map(encodeURIComponent).join('/')}`;

const siteWith = (salt: number) => {
  const images = NAMES.map((name) => `{src: "${written(name)}", alt: 图}`).join(', ');
  const files = NAMES.reduce(
    (all, name, index) =>
      withFile(all, `media/${name}`, name.endsWith('.svg') ? svg('') : png(20 + index, 20, salt)),
    withFile(testFiles(), 'articles/2024/02/some-article.md', record({ image: `[${images}]` })),
  );
  const output = built(files);
  const app = createApp(catalogOf(output));
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.fetch(new Request(`https://news.example${path}`, { method, headers }), {
      ASSETS: assetsOf(output),
    }) as Promise<Response>;
  return { files, get };
};

const { files, get } = siteWith(1);
const addressOf = async (name: string) => (await get(written(name))).headers.get('Location') ?? '';
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe.each(NAMES)('%s', (name) => {
  const bytes = Buffer.from(files.get(`media/${name}`) as Uint8Array);

  test('has one address, with its digest, which is for ever', async () => {
    const address = await addressOf(name);
    expect(address).toMatch(/^\/media\/[\w-]{22}\/./);
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toEqual(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, stale-if-error=604800, immutable',
      etag: `"${address.split('/')[2]}"`,
      'content-type': name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is found by the address that it had before, and by that of another version', async () => {
    const address = await addressOf(name);
    const plain = await get(written(name));
    expect([plain.status, plain.headers.get('CDN-Cache-Control')]).toEqual([302, 'no-store']);
    const older = address.replace(/(?<=^\/media\/)[\w-]{22}/, 'A'.repeat(22));
    const response = await get(older);
    expect([response.status, response.headers.get('Location')]).toEqual([302, address]);
  });

  test('is not sent again to who has it, nor read', async () => {
    const address = await addressOf(name);
    const etag = `"${address.split('/')[2]}"`;
    expect((await get(address, { 'If-None-Match': etag, Range: 'bytes=0-1' })).status).toBe(304);
    const head = await get(address, {}, 'HEAD');
    expect([head.status, head.headers.get('Content-Length'), (await bytesOf(head)).length]).toEqual([
      200,
      String(bytes.length),
      0,
    ]);
  });
});

test('another picture under the same name has another address, and the old one leads to it', async () => {
  const other = siteWith(2);
  const before = await addressOf('a.png');
  const now = (await other.get(written('a.png'))).headers.get('Location');
  expect(now).not.toBe(before);
  expect((await other.get(before)).headers.get('Location')).toBe(now);
});

test.each(['%2F', '%2f'])('a slash written as %s is no second address', async (slash) => {
  const address = await addressOf('图/海河 五.png');
  for (const alias of [address.replace(/\/(?=[^/]*$)/, slash), address.replace(/(?<=[\w-]{22})\//, slash)]) {
    const response = await get(alias);
    expect([302, 404]).toContain(response.status);
    expect(response.headers.get('Location') ?? address).toBe(address);
  }
  expect((await get((await addressOf("q'&(1)+=;,@$!~*.png")).replace('%26', '&'))).status).toBe(302);
});

test('nothing runs in a drawing that is opened by itself', async () => {
  for (const path of [await addressOf('drawing.svg'), '/icon.svg'])
    expect((await get(path)).headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    );
  expect((await get(await addressOf('a.png'))).headers.has('Content-Security-Policy')).toBe(false);
});

test.each([
  '/media/none.png',
  '/media/AAAAAAAAAAAAAAAAAAAAAA/none.png',
  '/media/',
  '/media/constructor',
  '/media/%E5%9B%BE',
])('there is nothing at %s', async (path) => {
  const response = await get(path.endsWith('/') ? path.slice(0, -1) : path);
  expect(response.status).toBe(404);
});

describe('a part of a file (RFC 9110 section 14)', async () => {
  const address = await addressOf('a.png');
  const bytes = Buffer.from(files.get('media/a.png') as Uint8Array);
  const { length } = bytes;
  const etag = `"${address.split('/')[2]}"`;

  test('is what was asked for, for any range', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(length + 9), fc.option(fc.nat(length + 9)), async (first, last) => {
        const response = await get(address, { Range: `bytes=${first}-${last ?? ''}` });
        const body = await bytesOf(response);
        const end = Math.min(last ?? length - 1, length - 1);
        if (last !== null && last < first) expect([response.status, body]).toEqual([200, bytes]);
        else if (first >= length)
          expect([response.status, response.headers.get('Content-Range')]).toEqual([
            416,
            `bytes */${length}`,
          ]);
        else {
          expect([response.status, response.headers.get('Content-Range')]).toEqual([
            206,
            `bytes ${first}-${end}/${length}`,
          ]);
          expect(response.headers.get('Content-Length')).toBe(String(end - first + 1));
          expect(body).toEqual(bytes.subarray(first, end + 1));
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['the end', { Range: 'bytes=-5' }, 206, [length - 5, length]],
    ['more than all, from the end', { Range: `bytes=-${length + 5}` }, 206, [0, length]],
    ['nothing, from the end', { Range: 'bytes=-0' }, 416, [0, 0]],
    ['another unit', { Range: 'lines=0-1' }, 200, [0, length]],
    ['several at once', { Range: 'bytes=0-1,5-6' }, 200, [0, length]],
    ['no range at all', { Range: 'bytes=a-b' }, 200, [0, length]],
    ['a part of the same', { Range: 'bytes=1-2', 'If-Range': etag }, 206, [1, 3]],
    ['a part of another', { Range: 'bytes=1-2', 'If-Range': '"other"' }, 200, [0, length]],
    ['a part of the same, by a weak tag', { Range: 'bytes=1-2', 'If-Range': `W/${etag}` }, 200, [0, length]],
    [
      'a part by a date',
      { Range: 'bytes=1-2', 'If-Range': 'Sun, 06 Nov 1994 08:49:37 GMT' },
      200,
      [0, length],
    ],
    ['a part where another was wanted', { Range: 'bytes=1-2', 'If-Match': '"other"' }, 412, [0, 0]],
  ] as const)('%s', async (_, headers, status, [from, to]) => {
    const response = await get(address, headers);
    expect(response.status).toBe(status);
    if (status < 300) expect(await bytesOf(response)).toEqual(bytes.subarray(from, to));
  });

  test('is of files alone: a feed has none, and HEAD ignores the range (section 14.2)', async () => {
    const feed = await get('/zh/rss.xml', { Range: 'bytes=0-1' });
    expect([feed.status, feed.headers.has('Accept-Ranges')]).toEqual([200, false]);
    expect((await get(address, { Range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
  });
});
