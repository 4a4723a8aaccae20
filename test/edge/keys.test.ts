// What is one entry of the cache and what is another, so that nobody is served what was made for somebody else and nobody
// can fill it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/edge/ask.ts';
import { openCache, SKIPPED } from '../support/edge/cache.ts';
import { cachedSite } from '../support/edge/cached.ts';
import { KEPT } from '../support/edge/kept.ts';
import { PICTURE } from '../support/picture.ts';

describe.skipIf(SKIPPED)('an entry', () => {
  const site = cachedSite();

  test('is the same for every host, and names none', async () => {
    const hosts = ['a.example', 'evil.example'];
    const asHost = (path: string, host: string) =>
      site.cache.ask(path, { headers: { Host: host, 'X-Forwarded-Host': host, Forwarded: `host=${host}` } });
    const paths = [
      ...KEPT,
      '/',
      '/zh-CN/rss.xml',
      '/zh-Hans/rss.xml?x=1',
      '/nothing',
      '/zh-Hans/nothing/rss.xml',
    ];
    for (const path of paths)
      for (const host of hosts) {
        const { text, headers, cache } = await asHost(path, host);
        if (KEPT.includes(path)) expect(cache, path).toBe(host === 'a.example' ? 'MISS' : 'HIT');
        for (const name of hosts) {
          expect(text, path).not.toContain(name);
          expect(JSON.stringify(headers), path).not.toContain(name);
        }
      }
    // The Worker was told: it had the choice.
    expect(site.cache.seen[0]?.headers).toMatchObject({ host: 'a.example', 'x-forwarded-host': 'a.example' });
    expect((await asHost('/zh-Hans/rss.xml', 'evil.example')).text).toContain(
      `${site.deployment.url}/zh-Hans/rss.xml`,
    );
  });

  test('takes no place for an address that leads to another', async () => {
    const canonical = '/zh-Hans/rss.xml';
    await site.cache.ask(canonical);
    // A hit: by now it is on the disk.
    expect((await site.cache.ask(canonical)).cache).toBe('HIT');
    expect(site.cache.stored()).toBe(1);
    const junk = Array.from({ length: 50 }, (_, index) => `/zh-Hans/rss.xml?x=${index}`);
    const others = ['/zh-Hans/rss.xml?', '/zh-cn/rss.xml', '/ZH-hans/RSS.xml', '//zh-Hans/rss.xml/'];
    for (const path of [...junk, ...others])
      for (const time of ['first', 'second']) {
        const { status, headers, cache: took } = await site.cache.ask(path);
        expect([status, headers.location, took], `${path}, ${time}`).toEqual([301, canonical, 'MISS']);
      }
    expect(site.cache.seen).toHaveLength(1 + 2 * (junk.length + others.length));
    for (const [language, page] of [
      ['zh-TW', '/zh-Hant-TW/'],
      ['zh-HK', '/zh-Hant-HK/'],
    ] as const) {
      const { headers } = await site.cache.ask('/', { headers: { 'Accept-Language': language } });
      expect(headers.location).toBe(page);
    }
    expect(site.cache.stored()).toBe(1);
  });

  const ESCAPED: [path: string, canonical: string][] = [
    ['/zh-Hans/r%73s.xml', '/zh-Hans/rss.xml'],
    ['/zh-Hans/rs%73.xml', '/zh-Hans/rss.xml'],
    ['/%7ah-Hans/', '/zh-Hans/'],
    ['/zh-Hans/archive/%31/atom.xml', '/zh-Hans/archive/1/atom.xml'],
    ['/zh-Hans/articles/dagu%2dfort-remains', '/zh-Hans/articles/dagu-fort-remains'],
    ['/catalog%2Ejson', '/catalog.json'],
    [PICTURE.replace('one-', 'one%2D'), PICTURE],
  ];

  // What is one address to the Worker is many to the cache.
  test('takes no place for an address that is written with escapes', async () => {
    for (const [path, canonical] of ESCAPED)
      for (const time of ['first', 'second']) {
        const { status, headers, cache: took } = await site.cache.ask(path);
        expect([status, headers.location, took], `${path}, ${time}`).toEqual([301, canonical, 'MISS']);
      }
    expect(site.cache.stored()).toBe(0);
  });

  // Each value of what Vary names is an entry of its own, and everybody can make up values.
  test.each([
    ['Sec-Fetch-Dest', '/zh-Hans/rss.xml'],
    ['Sec-Fetch-Dest', '/zh-Hans/articles/tianjin-crosstalk-teahouse'],
    ['Accept-Encoding', '/zh-Hans/atom.xml'],
    ['Accept-Encoding', '/zh-Hans/travel/feed.json'],
  ])('takes no place for made-up values of %s (%s)', async (name, path) => {
    const plain = await site.cache.ask(path);
    expect((await site.cache.ask(path)).cache).toBe('HIT');
    for (let index = 0; index < 50; index++) {
      const answer = await site.cache.ask(path, { headers: { [name]: `made-up-${index}` } });
      expect([answer.status, answer.cache]).toEqual([plain.status, 'MISS']);
      expect(answer.bytes.equals(plain.bytes)).toBe(true);
    }
    expect((await site.cache.ask(path)).cache).toBe('HIT');
    expect(site.cache.stored()).toBe(1);
  });

  test('is kept for what browsers and readers send, and for nothing else', async () => {
    const path = '/zh-Hans/atom.xml';
    for (const dest of [undefined, 'document', 'empty', 'image', 'Document'])
      for (const accepts of [undefined, 'gzip', 'gzip, deflate, br, zstd', 'gzip;q=0.123'])
        await site.cache.ask(path, {
          headers: {
            ...(dest && { 'Sec-Fetch-Dest': dest }),
            ...(accepts && { 'Accept-Encoding': accepts }),
          },
        });
    await site.cache.ask(path);
    expect(site.cache.stored()).toBe(9);
  });

  test('is another after a deploy with another text', async () => {
    const path = '/zh-Hans/rss.xml';
    const before = await site.cache.ask(path);
    const article = join(site.deployment.folder, 'content/articles/2026/09/dagu-fort-remains.md');
    writeFileSync(article, `${readFileSync(article, 'utf8')}\n部署之后的一句。\n`);
    await site.deployment.deploy();
    // A deploy is another key for every address: an empty cache.
    const next = await openCache(site.deployment.url);
    try {
      const after = await next.ask(path, { headers: { 'If-None-Match': before.headers.etag ?? '' } });
      expect(outcome(after)).toEqual([200, 'MISS']);
      expect(after.headers.etag).not.toBe(before.headers.etag);
      expect(before.text).not.toContain('部署之后的一句。');
      expect(after.text).toContain('部署之后的一句。');
    } finally {
      await next.close();
    }
  });
});
