// HTTP's rules as rows: conditions, canonical addresses, languages, the memo.

import { describe, expect, test } from 'vitest';
import { canonicalPath } from '../../src/http/canonical.ts';
import { isNotModified, parseHttpDate } from '../../src/http/conditional.ts';
import { FRESHNESS } from '../../src/http/freshness.ts';
import { createMemo } from '../../src/http/keep/memo.ts';
import { createRecent } from '../../src/http/keep/recent.ts';
import { negotiateVariant } from '../../src/http/negotiate.ts';

const ETAG = '"b"';
const LAST_MODIFIED = '1994-11-06T08:49:37Z';

const CONDITIONS: [headers: Record<string, string>, notModified: boolean, why: string][] = [
  [{}, false, 'no condition'],
  [{ 'If-None-Match': '"b"' }, true, 'the tag'],
  [{ 'If-None-Match': 'W/"b"' }, true, 'made weak by the edge'],
  [{ 'If-None-Match': '"a"' }, false, 'another tag'],
  [{ 'If-None-Match': '"a", W/"b"' }, true, 'a list, the second matches'],
  [{ 'If-None-Match': '"a,b", "c"' }, false, 'a comma inside a tag'],
  [{ 'If-None-Match': '"a, "b"' }, false, 'a quotation mark that is not closed'],
  [{ 'If-None-Match': '*' }, true, 'anything'],
  [{ 'If-None-Match': '"*"' }, false, 'a tag that is a star'],
  [{ 'If-None-Match': 'b' }, false, 'no tag without quotes'],
  [{ 'If-None-Match': '' }, false, 'nothing'],
  [
    { 'If-None-Match': '"a"', 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' },
    false,
    'If-None-Match decides alone',
  ],
  [{ 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:37 GMT' }, true, 'IMF-fixdate'],
  [{ 'If-Modified-Since': 'Sunday, 06-Nov-94 08:49:37 GMT' }, true, 'RFC 850'],
  [{ 'If-Modified-Since': 'Sun Nov  6 08:49:37 1994' }, true, 'asctime'],
  [{ 'If-Modified-Since': 'Sun, 06 Nov 1994 08:49:36 GMT' }, false, 'a second too old'],
  [{ 'If-Modified-Since': 'Mon, 07 Nov 2044 08:49:37 GMT' }, true, 'later'],
  [{ 'If-Modified-Since': '1994-11-06T08:49:37Z' }, false, 'not a form of HTTP'],
  [{ 'If-Modified-Since': 'Wed, 30 Feb 2044 08:49:37 GMT' }, false, 'no day of the calendar'],
  [{ 'If-Modified-Since': 'gestern' }, false, 'malformed'],
];

test.each(CONDITIONS)('%o: not modified is %s (%s)', (headers, notModified) => {
  expect(isNotModified(new Headers(headers), { etag: ETAG, lastModified: LAST_MODIFIED })).toBe(notModified);
});

test('a date of two digits is of the century that it can be of', () => {
  expect(parseHttpDate('Thursday, 01-Jan-26 00:00:00 GMT')).toBe('2026-01-01T00:00:00Z');
  expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(LAST_MODIFIED);
});

const PATHS: [path: string, canonical: string][] = [
  ['/', '/'],
  ['//', '/'],
  ['/zh-Hans', '/zh-Hans/'],
  ['/ZH-HANS/', '/zh-Hans/'],
  ['/zh-cn//Tianjin', '/zh-Hans/tianjin/'],
  ['/zh-MO/rss.xml', '/zh-Hant-HK/rss.xml'],
  ['/zh-hant-tw/tianjin/RSS.xml/', '/zh-Hant-TW/tianjin/rss.xml'],
  ['/zh/articles/Some-Id/', '/zh/articles/some-id'],
  ['/media/Photo.PNG', '/media/Photo.PNG'],
  ['/style.css/', '/style.css'],
  ['/nothing/here/', '/nothing/here'],
];

test.each(PATHS)('%s -> %s', (path, canonical) => {
  expect(canonicalPath(path)).toBe(canonical);
  expect(canonicalPath(canonical), 'once is enough').toBe(canonical);
});

const LANGUAGES: [header: string | undefined, variant: string][] = [
  [undefined, 'zh-Hans'],
  ['', 'zh-Hans'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['zh-TW', 'zh-Hant-TW'],
  ['en-US,en;q=0.9,zh-HK;q=0.5', 'zh-Hant-HK'],
  ['zh-MO', 'zh-Hant-HK'],
  ['zh', 'zh'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hant-HK;q=0.3, zh-Hans;q=0.7', 'zh-Hans'],
  ['zh-Hans-AU', 'zh-Hans'],
  ['zh-TW;q=0, zh-HK', 'zh-Hant-HK'],
  ['en, fr;q=0.5', 'zh-Hans'],
  ['*', 'zh-Hans'],
  [';;;,q=,zh-TW;q=abc', 'zh-Hant-TW'],
];

test.each(LANGUAGES)('Accept-Language %s -> %s', (header, variant) => {
  expect(negotiateVariant(header, 'zh-Hans')).toBe(variant);
});

test('no policy has a directive that switches off serving stale at the edge', () => {
  for (const policy of Object.values(FRESHNESS))
    for (const value of Object.values(policy))
      expect(value).not.toMatch(/s-maxage|must-revalidate|proxy-revalidate/);
});

test('the memo makes a document once, and holds no more than its limit', async () => {
  const memo = createMemo(10);
  const made: string[] = [];
  const get = (key: string, text: string) =>
    memo.get(key, async () => {
      made.push(key);
      return text;
    });
  await get('a', '12345');
  await get('b', '12345');
  await get('a', '12345');
  await get('c', '12345'); // b was used longest ago
  await get('a', '12345');
  await get('b', '12345');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await get('d', '12345678901'); // more than the limit: returned, not kept
  expect(await (await get('d', '12345678901')).text()).toBe('12345678901');
  expect(made).toEqual(['a', 'b', 'c', 'b', 'd', 'd']);
});

describe('an address that was answered before', () => {
  const SITE = 'https://news.example';
  const etag = '"abc"';
  const answered = async () => {
    const memo = createMemo(100);
    await memo.get(etag, async () => '文');
    const recent = createRecent(memo, 2);
    recent.see(
      new Request(`${SITE}/zh/rss.xml`),
      new Response('文', { headers: { ETag: etag, 'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT' } }),
    );
    recent.see(
      new Request(`${SITE}/zh/rss.xml`),
      new Response(null, { status: 304, headers: { ETag: etag } }),
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
    ['a navigation', '/zh/rss.xml', { headers: { 'Sec-Fetch-Dest': 'document' } }, undefined],
    ['HEAD', '/zh/rss.xml', { method: 'HEAD' }, undefined],
    ['a query', '/zh/rss.xml?x', {}, undefined],
    ['another case', '/zh/RSS.xml', {}, undefined],
    ['another address', '/zh/atom.xml', {}, undefined],
  ])('%s', async (_, path, init, status) => {
    const response = (await answered()).answer(new Request(SITE + path, init));
    expect(response?.status).toBe(status);
    if (status === 200) expect(await response?.text()).toBe('文');
    if (status !== undefined) expect(response?.headers.get('ETag')).toBe(etag);
  });

  test('problems are not remembered, and no more addresses than the limit', async () => {
    const recent = await answered();
    const see = (path: string, status: number) =>
      recent.see(new Request(SITE + path), new Response('', { status, headers: { ETag: etag } }));
    see('/zh/503', 503);
    expect(recent.answer(new Request(`${SITE}/zh/503`))).toBeUndefined();
    for (const path of ['/zh/1', '/zh/2']) see(path, 200);
    expect(recent.answer(new Request(`${SITE}/zh/rss.xml`))).toBeUndefined();
    expect(recent.answer(new Request(`${SITE}/zh/2`))?.status).toBe(200);
  });
});
