// Addresses that an isolate has answered before.

import { describe, expect, test } from 'vitest';
import { createMemo } from '../../../src/http/keep/memo.ts';
import { createRecent } from '../../../src/http/keep/recent.ts';

describe('an address that was answered before', () => {
  const SITE = 'https://news.example';
  const etag = '"abc"';
  const memoWith = async (tag: string) => {
    const memo = createMemo(100);
    await memo.get(tag, async () => '文');
    return memo;
  };
  const answered = async (...statuses: readonly (200 | 304)[]) => {
    const recent = createRecent(await memoWith(etag), 2);
    const dated = { ETag: etag, 'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT' };
    for (const status of statuses)
      recent.see(
        new Request(`${SITE}/zh/rss.xml`),
        status === 200
          ? new Response('文', { headers: dated })
          : new Response(null, { status, headers: { ETag: etag } }),
      );
    return recent;
  };

  test.each<[what: string, path: string, init: RequestInit, status: number | undefined]>([
    ['whole', '/zh/rss.xml', {}, 200],
    ['the tag', '/zh/rss.xml', { headers: { 'If-None-Match': etag } }, 304],
    ['the tag, weak, in a list', '/zh/rss.xml', { headers: { 'If-None-Match': `"x", W/${etag}` } }, 304],
    ['another tag', '/zh/rss.xml', { headers: { 'If-None-Match': '"x"' } }, 200],
    ['its date', '/zh/rss.xml', { headers: { 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' } }, 304],
    [
      'an older date',
      '/zh/rss.xml',
      { headers: { 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:36 GMT' } },
      200,
    ],
    ['no date', '/zh/rss.xml', { headers: { 'If-Modified-Since': 'x' } }, 200],
    [
      'another tag and its date',
      '/zh/rss.xml',
      { headers: { 'If-None-Match': '"x"', 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' } },
      200,
    ],
    ['the tag as a proxy sends it', '/zh/rss.xml', { headers: { 'If-None-Match': '"abc-gzip"' } }, 304],
    ['the tag, wanted', '/zh/rss.xml', { headers: { 'If-Match': etag } }, 200],
    ['another tag, wanted', '/zh/rss.xml', { headers: { 'If-Match': '"x"' } }, undefined],
    [
      'another tag, wanted, by who has this',
      '/zh/rss.xml',
      { headers: { 'If-Match': '"x"', 'If-None-Match': etag } },
      undefined,
    ],
    [
      'as it was before',
      '/zh/rss.xml',
      { headers: { 'If-Unmodified-Since': 'Sun, 06 Nov 1994 08:49:36 GMT' } },
      undefined,
    ],
    [
      'as it was before, by who has it',
      '/zh/rss.xml',
      { headers: { 'If-Unmodified-Since': 'Sun, 06 Nov 1994 08:49:36 GMT', 'If-None-Match': etag } },
      undefined,
    ],
    ['a navigation', '/zh/rss.xml', { headers: { 'Sec-Fetch-Dest': 'document' } }, undefined],
    ['HEAD', '/zh/rss.xml', { method: 'HEAD' }, undefined],
    ['a query', '/zh/rss.xml?x', {}, undefined],
    ['another case', '/zh/RSS.xml', {}, undefined],
    ['another address', '/zh/atom.xml', {}, undefined],
  ])('is answered as it would be: %s', async (_, path, init, status) => {
    for (const before of [
      [200, 304],
      [304, 200],
    ] as const) {
      const response = (await answered(...before)).answer(new Request(SITE + path, init));
      expect(response?.status).toBe(status);
      if (status === 200) expect(await response?.text()).toBe('文');
      if (status !== undefined) expect(response?.headers.get('ETag')).toBe(etag);
    }
    // A 304 does not say when the document was modified: what depends on it is left to the routes.
    const response = (await answered(304)).answer(new Request(SITE + path, init));
    const byTag = status === 304 && !JSON.stringify(init).includes('Since');
    expect(response?.status).toBe(byTag ? 304 : undefined);
  });

  test.each<[what: string, init: RequestInit]>([
    ['a navigation, which another document answers', { headers: { 'Sec-Fetch-Dest': 'document' } }],
    ['HEAD', { method: 'HEAD' }],
    ['OPTIONS', { method: 'OPTIONS' }],
  ])('is not remembered as it was answered to %s', async (_, init) => {
    const recent = createRecent(await memoWith(etag), 2);
    recent.see(new Request(`${SITE}/zh/rss.xml`, init), new Response('', { headers: { ETag: etag } }));
    expect(recent.answer(new Request(`${SITE}/zh/rss.xml`))).toBeUndefined();
  });

  test('problems are not remembered, and no more addresses than the limit', async () => {
    const recent = await answered(200, 304);
    const see = (path: string, status: number) =>
      recent.see(new Request(SITE + path), new Response('', { status, headers: { ETag: etag } }));
    see('/zh/503', 503);
    expect(recent.answer(new Request(`${SITE}/zh/503`))).toBeUndefined();
    for (const path of ['/zh/1', '/zh/2']) see(path, 200);
    expect(recent.answer(new Request(`${SITE}/zh/rss.xml`))).toBeUndefined();
    expect(recent.answer(new Request(`${SITE}/zh/2`))?.status).toBe(200);
  });
});
