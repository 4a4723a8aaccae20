// What stands before wrangler at the desk: pages get a banner while there is one, everything else passes as it is.

import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFront } from '../../src/desk/front.ts';
import { BANNER_STYLE_PATH, withBanner } from '../../src/page/issue-banner.ts';
import { freePort } from '../support/run/commands/desk.ts';

const PAGE = '<!doctype html>\n<html lang="zh-Hans">\n<body class="a">\n<p>页</p>\n</body>\n</html>\n';
const FEED = '<rss>订阅</rss>';
const COMMON = {
  ETag: '"1"',
  'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT',
  'X-Mixed-Case': 'a, b',
  'Cache-Control': 'public, max-age=300',
};

/** As wrangler would answer; it compresses for who takes that, and changes nothing else. */
const upstream = createServer((asked, answer) => {
  const isPage = asked.url === '/page';
  const text = isPage ? PAGE : FEED;
  const type = isPage ? 'text/html; charset=utf-8' : 'application/rss+xml; charset=utf-8';
  if (asked.url === '/broken') return void asked.socket.destroy();
  if (asked.url === '/echo')
    return void asked.pipe(answer.writeHead(201, 'Made', { 'X-Host': asked.headers.host }));
  if (asked.headers['if-none-match'] === '"1"') return void answer.writeHead(304, COMMON).end();
  const zipped = asked.headers['accept-encoding'] === 'gzip';
  const body = zipped ? gzipSync(text) : Buffer.from(text);
  answer.writeHead(200, {
    ...COMMON,
    'Content-Type': type,
    ...(zipped && { 'Content-Encoding': 'gzip' }),
    ...(asked.url !== '/stream' && { 'Content-Length': body.length }),
  });
  answer.end(asked.method === 'HEAD' ? undefined : body);
});

let ports: { upstream: number; front: number };
let banner = false;
beforeAll(async () => {
  await new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done));
  ports = { upstream: (upstream.address() as AddressInfo).port, front: await freePort() };
  const put = (page: string) =>
    withBanner(page, 'en', '1 error', [{ place: 'a.md:3 <b>', text: 'wrong & “so”' }]);
  await startFront(ports.front, ports.upstream, () => (banner ? put : undefined));
});
afterAll(() => upstream.close());

const at = (port: number, path: string, method = 'GET', headers: Record<string, string> = {}, body = '') =>
  new Promise<{ status: number; message: string; headers: string[]; body: Buffer }>((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, method, headers: { Host: 'localhost:8787', ...headers } },
      async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk);
        const raw = answer.rawHeaders.filter(
          (_, index) => !/^(Date|Server-Timing)$/.test(answer.rawHeaders[index - (index % 2)] ?? ''),
        );
        resolve({
          status: answer.statusCode ?? 0,
          message: answer.statusMessage ?? '',
          headers: raw,
          body: Buffer.concat(chunks),
        });
      },
    )
      .on('error', reject)
      .end(body);
  });

const ASKED: [path: string, method: string, headers: Record<string, string>, body?: string][] = [
  ['/feed', 'GET', {}],
  ['/feed', 'HEAD', {}],
  ['/feed', 'GET', { 'Accept-Encoding': 'gzip' }],
  ['/feed', 'GET', { 'If-None-Match': '"1"' }],
  ['/stream', 'GET', {}],
  ['/echo', 'POST', { 'Content-Type': 'text/plain' }, '送上去'],
];
const PAGES: typeof ASKED = [
  ['/page', 'GET', {}],
  ['/page', 'HEAD', {}],
  ['/page', 'GET', { 'If-None-Match': '"1"' }],
  ['/page', 'GET', { 'Accept-Encoding': 'gzip' }],
];

/** As the Worker answers who takes nothing compressed. */
const whole = ({ 'Accept-Encoding': _, ...headers }: Record<string, string>) => headers;

test.each([...ASKED, ...PAGES])(
  '%s by %s with %o passes byte for byte, never compressed',
  async (path, method, headers, body) => {
    banner = false;
    expect(await at(ports.front, path, method, headers, body)).toEqual(
      await at(ports.upstream, path, method, whole(headers), body),
    );
  },
);

test.each(ASKED)(
  '%s by %s with %o passes byte for byte beside a banner',
  async (path, method, headers, body) => {
    banner = true;
    expect(await at(ports.front, path, method, headers, body)).toEqual(
      await at(ports.upstream, path, method, whole(headers), body),
    );
  },
);

test.each(PAGES)(
  '%s by %s with %o gets the banner, escaped, and is kept by nobody',
  async (path, method, headers) => {
    banner = true;
    const { status, headers: raw, body } = await at(ports.front, path, method, headers);
    expect(status).toBe(200);
    expect(raw).toContain('no-store');
    expect(raw).toContain('X-Mixed-Case');
    for (const name of ['ETag', 'Last-Modified', 'Content-Encoding', 'public, max-age=300'])
      expect(raw).not.toContain(name);
    const page = `<!doctype html>
<html lang="zh-Hans">
<body class="a">
<link rel="stylesheet" href="${BANNER_STYLE_PATH}">
<div class="desk-banner" role="alert" lang="en">
<p><strong>1 error</strong></p>
<ul>
<li><code>a.md:3 &lt;b&gt;</code> wrong &amp; “so”</li>
</ul>
</div>
<p>页</p>
</body>
</html>
`;
    if (method === 'GET') expect(body.toString()).toBe(page);
    else
      expect({ body: body.length, length: raw.includes('Content-Length') }).toEqual({
        body: 0,
        length: false,
      });
  },
);

test('the style is the desk’s own, and an upstream that fails is a 502', async () => {
  expect((await at(ports.front, BANNER_STYLE_PATH)).body.toString()).toContain('.desk-banner');
  expect((await at(ports.front, '/broken')).status).toBe(502);
});

test('twenty errors are named, and that there are more', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ place: `a.md:${index + 1}`, text: '错' }));
  const items = (count: number) =>
    withBanner(PAGE, 'zh-Hans', '错', lines(count)).match(/<li>.*?<\/li>/g) ?? [];
  expect(items(20)).toHaveLength(20);
  expect(items(20).at(-1)).toContain('a.md:20');
  expect(items(21).slice(0, 20)).toEqual(items(20));
  expect(items(21).slice(20)).toEqual(['<li>…</li>']);
});

test('a page without a body has the banner at its end', () => {
  expect(withBanner('<p>页', 'zh-Hans', '一', [])).toMatch(/^<p>页<link [\s\S]*<\/div>\n$/);
});

test('a port that is taken is refused', async () => {
  await expect(startFront(ports.upstream, 1, () => undefined)).rejects.toThrow('EADDRINUSE');
});

test.each([false, true])('every answer says how long the Worker took, with a banner: %s', async (on) => {
  banner = on;
  for (const path of ['/page', '/feed'])
    expect((await fetch(`http://127.0.0.1:${ports.front}${path}`)).headers.get('Server-Timing')).toMatch(
      /^worker;dur=\d+\.\d$/,
    );
  expect((await fetch(`http://127.0.0.1:${ports.upstream}/page`)).headers.get('Server-Timing')).toBeNull();
});
