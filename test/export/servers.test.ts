// The export behind nginx and Caddy answers as the Worker does: at every address the same bytes with the same headers, and what is moved,
// withdrawn or nowhere is so here too.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test as anyTest, beforeAll, describe, expect } from 'vitest';
import type { Address } from '../../src/export/addresses.ts';
import type { HereWorker } from '../../src/export/worker.ts';
import { digest } from '../../src/press/make/digest.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { createSiteMirror } from '../support/mirror.ts';
import { exportLively, openExported } from '../support/run/commands/exported.ts';
import { canServe, serveExport } from '../support/run/servers/carriers.ts';
import { headerOf, openRaw } from '../support/run/servers/raw-http.ts';

const OPENS = { 'Sec-Fetch-Dest': 'document' };

describe.each(['nginx', 'caddy'] as const)('an export behind %s', (carrier) => {
  const test = anyTest.skipIf(!canServe(carrier));
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-export-'));
  const out = join(folder, 'out');
  let worker: HereWorker;
  let server: Awaited<ReturnType<typeof serveExport>>;
  let addresses: Address[];
  let withdrawn: string[];

  beforeAll(async () => {
    if (!canServe(carrier)) return;
    exportLively(folder);
    ({ worker, addresses } = await openExported(folder));
    withdrawn = [];
    for (const { path } of addresses) if ((await worker.ask(path)).status === 410) withdrawn.push(path);
    server = await serveExport(out, carrier);
  }, 240_000);
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(server.url + path, { headers, method, redirect: 'manual' });

  /** What a server says by itself, or cannot say as the Worker does. */
  const OWN = ['etag', 'cache-tag', 'content-length'];
  /** Only where the Worker says it, as a file always has a time. */
  const headersOf = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => !OWN.includes(name)));
  /** Beside what the server adds, as it compresses. */
  const expectHeaders = (ours: Response, { vary, ...rest }: Record<string, string>, path = '') => {
    expect(headersOf(ours), path).toMatchObject(rest);
    const varies = ours.headers.get('Vary')?.split(', ') ?? [];
    for (const name of vary?.split(', ') ?? [])
      if (name !== 'Accept-Encoding') expect(varies, path).toContain(name);
  };
  const expectSame = async (path: string, headers: Record<string, string> = {}) => {
    const [theirs, ours] = await Promise.all([worker.ask(path, headers), ask(path, headers)]);
    const wanted = headersOf(theirs);
    const got = headersOf(ours);
    const rest = { ...wanted };
    if (path.includes('/archive/')) delete rest.link; // in the document
    // As written, an article's own language is its page's to say.
    if (/^\/zh\/articles\//.test(path)) delete rest['content-language'];
    expect(ours.status, path).toBe(theirs.status);
    expectHeaders(ours, rest, path);
    expect('last-modified' in got || theirs.status === 410, path).toBe(
      'last-modified' in wanted || theirs.status === 410,
    );
    const bytes = Buffer.from(await ours.arrayBuffer());
    expect(bytes.equals(Buffer.from(await theirs.arrayBuffer())), path).toBe(true);
    // As the build had it, which asked nobody: in an archive the tag is of what its articles come out as.
    if (theirs.status === 200 && !path.includes('/archive/'))
      expect(`"${digest(bytes)}"`, path).toBe(theirs.headers.get('ETag'));
  };

  test('every address is answered with the bytes and the headers of the Worker', async () => {
    for (const { path } of addresses) await expectSame(path);
    expect(addresses.length).toBeGreaterThan(200);
  });

  test('how long a feed may be kept is said by its own rhythm, to readers and to caches', async () => {
    const told = async (path: string) => {
      const { headers } = await ask(path);
      return [headers.get('Cache-Control'), headers.get('CDN-Cache-Control')].map((value) =>
        Number(/max-age=(\d+)/.exec(value ?? '')?.[1]),
      );
    };
    expect(await told('/zh-Hans/travel/rss.xml')).toEqual([900, 450]);
    expect(await told('/zh-Hans/culture/rss.xml')).toEqual([86400, 43200]);
  });

  test('whoever opens an address in a browser gets the page that the Worker sends', async () => {
    for (const { path } of addresses) await expectSame(path, OPENS);
    expect(withdrawn.length).toBeGreaterThan(0);
  });

  test('what is asked for with the tag or the date of an answer is 304, without a body', async () => {
    for (const { path } of addresses.filter(({ path }) => !withdrawn.includes(path))) {
      const first = await ask(path);
      const etag = first.headers.get('ETag') ?? '';
      const again = await ask(path, { 'If-None-Match': etag });
      expect([again.status, (await again.arrayBuffer()).byteLength, etag !== ''], path).toEqual([
        304,
        0,
        true,
      ]);
      expect(again.headers.get('Cache-Control'), path).toBe(first.headers.get('Cache-Control'));
      const date = first.headers.get('Last-Modified');
      if (date) expect((await ask(path, { 'If-Modified-Since': date })).status, path).toBe(304);
      expect((await ask(path, { 'If-None-Match': '"another"' })).status, path).toBe(200);
    }
  });

  test('texts are sent compressed as they were written', async () => {
    const { port } = server;
    for (const { path } of addresses.filter(
      ({ path }) => /(xml|json)$/.test(path) && !withdrawn.includes(path),
    )) {
      const raw = await openRaw(port);
      const answer = await raw.send(`GET ${path} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n`);
      await raw.close();
      const file = join(out, 'site', `${path}.gz`);
      if (headerOf(answer, 'Content-Encoding') === undefined) continue;
      expect(answer.body.equals(readFileSync(file)), path).toBe(true);
      expect(headerOf(answer, 'Vary'), path).toContain('Accept-Encoding');
    }
  });

  const MOVED = [
    '/zh',
    '/zh-Hans',
    '/ZH-hans/',
    '/zh-cn',
    '/zh-CN/',
    '/zh-TW/rss.xml',
    '/zh-hk/travel',
    '/zh-Hans/travel',
    '/zh-Hans/rss.xml/',
    '/zh-Hans/articles/what-is-a-feed/',
    '/zh-mo/articles/what-is-a-feed',
    '/zh-sg/archive/1',
    '/zh-Hans/rss.xml?utm_source=a',
    '/catalog.json?x',
    '/zh_TW/rss.xml',
    '/zh_hans_CN/travel',
    '/zh-Hans/feed',
    '/zh-Hans/feed/',
    '/zh-tw/RSS/',
    '/zh-Hans/travel/index.xml',
    '/zh-Hans/archive/1/atom',
    '/feed',
    '/feed/',
    '/rss.xml',
    '/RSS.XML',
    '/travel/Feed.json',
    '/travel/atom',
    '/travel',
    '/travel/',
    '/opml.xml',
    '/media/haihe-five-rivers.png',
    '/media/AAAAAAAAAAAAAAAAAAAAAA/haihe-five-rivers.png',
  ];
  test.each(MOVED)('%s leads where the Worker leads, at once', async (path) => {
    const theirs = await worker.ask(path);
    const ours = await ask(path);
    expect([ours.status, ours.headers.get('Location')]).toEqual([
      theirs.status,
      theirs.headers.get('Location'),
    ]);
    expectHeaders(ours, headersOf(theirs));
  });

  const LANGUAGES = [
    '',
    'en',
    'zh-TW,zh;q=0.9,en;q=0.8',
    'en-US,en;q=0.9,zh-HK;q=0.8',
    'zh-CN',
    'zh-Hans-AU',
    'zh-AU',
    'zh-Hant-MO',
    'zha',
    'ZH-hant',
    '*',
  ];
  test.each(LANGUAGES)(
    'the front page of whoever reads “%s” is the one that the Worker chooses',
    async (tag) => {
      const theirs = await worker.ask('/', { 'Accept-Language': tag });
      const ours = await ask('/', { 'Accept-Language': tag });
      expect([ours.status, headersOf(ours)]).toEqual([
        theirs.status,
        expect.objectContaining(headersOf(theirs)),
      ]);
    },
  );

  const NOWHERE = [
    '/nothing',
    '/zh/nothing.xml',
    '/nothing/feed',
    '/zh/nothing/rss.xml',
    '/zh/articles/feed',
    '/zh/articles/nothing-here',
    '/zh-Hans/archive/999/',
    '/zh-Hans/articles/what-is-a-feed.html',
    '/site/zh/rss.xml',
    '/opened/zh/rss.xml.html',
    '/gone/zh/articles/what-is-a-feed.json',
    '/absent/zh.html',
    '/absent/any.json',
    '/conf/nginx-http.conf',
    '/ledger',
    '/options',
    '/refused',
    '/zh/index.html',
    '/zh/rss.xml.gz',
  ];
  test.each(NOWHERE)('%s is not found, with a page for people and a problem for programs', async (path) => {
    for (const headers of [{}, OPENS]) {
      const [theirs, ours] = await Promise.all([worker.ask(path, headers), ask(path, headers)]);
      expect([theirs.status, ours.status]).toEqual([404, 404]);
      expectHeaders(ours, headersOf(theirs));
    }
  });

  test('nothing that is asked for leads to another host or writes into a header', async () => {
    for (const path of [
      '//evil.example?x',
      '/\\evil.example?x',
      '/%5cevil.example?x',
      '/zh-cn/%0d%0aX-Evil:a',
      '/zh-cn/%2f%2fevil.example',
      '//evil.example/zh?x',
      '/zh/..//evil.example?x',
    ]) {
      const raw = await openRaw(server.port);
      const answer = await raw.send(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
      await raw.close();
      expect(headerOf(answer, 'X-Evil')).toBeUndefined();
      expect(headerOf(answer, 'Location') ?? '/', path).toMatch(/^\/($|[^/\\])/);
    }
  });

  test('OPTIONS says what is allowed, and nothing else than GET and HEAD is answered or stored', async () => {
    const [theirs, ours] = [
      await worker.ask('/zh/rss.xml', {}, 'OPTIONS'),
      await ask('/zh/rss.xml', {}, 'OPTIONS'),
    ];
    expect([ours.status, headersOf(ours)]).toEqual([204, expect.objectContaining(headersOf(theirs))]);
    const posted = await ask('/zh/rss.xml', {}, 'POST');
    const { 'content-type': _, ...refused } = headersOf(await worker.ask('/zh/rss.xml', {}, 'POST'));
    expect([posted.status, headersOf(posted)]).toEqual([405, expect.objectContaining(refused)]);
  });

  test('a mirror of the whole site ends with what it would have of the Worker, and asks for nothing twice', async () => {
    const site = worker.catalog.publisher.url;
    const through = (get: (path: string, headers: Record<string, string>) => Promise<Response>) => {
      const statuses: number[] = [];
      const mirror = createSiteMirror(site, async (url, tag) => {
        const answer = await get(url.slice(site.length), tag === undefined ? {} : { 'If-None-Match': tag });
        statuses.push(answer.status);
        const etag = answer.headers.get('ETag') ?? '';
        return { status: answer.status, etag, text: await answer.text() };
      });
      return { ...mirror, statuses };
    };
    const [theirs, ours] = [through(worker.ask), through(ask)];
    await theirs.poll();
    await ours.poll();
    expect(ours.entries().size).toBeGreaterThan(50);
    expect(ours.entries()).toEqual(theirs.entries());
    await ours.poll();
    expect(ours.statuses.slice(theirs.statuses.length)).toEqual([304]);
  });

  test('every variant has its page for what is nowhere', async () => {
    for (const tag of VARIANT_TAGS)
      expect(await (await ask(`/${tag}/nothing.xml`, OPENS)).text()).toBe(
        await (await worker.ask(`/${tag}/404.html`, OPENS)).text(),
      );
  });
});
