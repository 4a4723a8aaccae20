// The Worker inside workerd, over what the build made of content/: every address, every answer, nothing mocked.

import { env, exports } from 'cloudflare:workers';
import { describe, expect, test, vi } from 'vitest';
import { catalog } from '../../.build/catalog.ts';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { RECORDS } from '../../src/feed/records/records.ts';
import { createApp } from '../../src/http/app.ts';
import { PAGE_HEADERS } from '../../src/http/respond.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import type { CatalogEntry } from '../../src/site/catalog-json.ts';
import { PICTURE } from '../support/picture.ts';

interface CatalogJson {
  readonly version: string;
  readonly feeds: readonly CatalogEntry[];
}

const HOST = 'https://fanjian.example';

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  exports.default.fetch(new Request(new URL(path, HOST), { redirect: 'manual', ...init }));

const pages = Object.keys(catalog.feeds);

const DOCUMENTS = pages.flatMap((page) =>
  FORMATS.map((format) => ({
    path: `${page}${format.file}`,
    page,
    format,
    etag: catalog.feeds[page]?.etags[format.id],
  })),
);

const ARCHIVES = DOCUMENTS.flatMap(({ page, format }) => {
  const last = catalog.feeds[page]?.pages ?? 0;
  return Array.from({ length: last }, (_, index) => ({
    path: `${page}archive/${index + 1}/${format.file}`,
    page,
    format,
    number: index + 1,
    last,
  }));
});

/** Every page of every archive that was read, by its tag. */
const archiveTexts = new Map<string | null, string>();

/** Its tag is a digest of what its articles come out as, and as good as one of the bytes. */
const expectOwnTag = (tag: string | null, text: string) => {
  expect(archiveTexts.get(tag) ?? text).toBe(text);
  archiveTexts.set(tag, text);
  expect(new Set(archiveTexts.values()).size).toBe(archiveTexts.size);
};

/** Everything that is published as it was written, but for pictures. */
const FILES = [
  ...Object.keys(catalog.files),
  '/sitemaps/channels.xml',
  '/sitemaps/articles-1.xml',
  '/sitemaps/news-1.xml',
];

/** As the build makes it. */
const digest = async (text: string) => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `"${btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)}"`;
};

describe('every document and page', () => {
  test.each(DOCUMENTS)(
    '$path: the bytes that its ETag is the digest of',
    async ({ path, page, format, etag }) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('ETag')).toBe(etag);
      expect(await digest(await response.text())).toBe(etag);
      expect(response.headers.get('Content-Type')).toBe(`${format.mediaType}; charset=utf-8`);
      expect(response.headers.get('Content-Language')).toBe(page.split('/')[1]);
      const prev = catalog.feeds[page]?.pages;
      expect(response.headers.get('Link')).toBe(
        [
          `<${HOST}${path}>; rel="self"`,
          `<${HOST}${path}>; rel="current"`,
          ...(prev ? [`<${HOST}${page}archive/${prev}/${format.file}>; rel="prev-archive"`] : []),
        ].join(', '),
      );
    },
  );

  test.each(ARCHIVES)('$path: a page of the archive', async ({ path, page, format, number, last }) => {
    const response = await get(path);
    const { headers } = response;
    const text = await response.text();
    expect(response.status).toBe(200);
    expectOwnTag(headers.get('ETag'), text);
    expect(headers.get('Content-Type')).toBe(`${format.mediaType}; charset=utf-8`);
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=86400,/);
    const at = (other?: number) => `${HOST}${page}${other ? `archive/${other}/` : ''}${format.file}`;
    const links = [
      [at(number), 'self'],
      [at(), 'current'],
      ...(number > 1 ? [[at(number - 1), 'prev-archive']] : []),
      ...(number < last ? [[at(number + 1), 'next-archive']] : []),
    ];
    expect(headers.get('Link')).toBe(links.map(([href, rel]) => `<${href}>; rel="${rel}"`).join(', '));
    for (const [href] of links) expect(text).toContain(`"${href}"`);
    for (const condition of [
      { 'If-None-Match': `W/${headers.get('ETag')}` },
      { 'If-Modified-Since': headers.get('Last-Modified') },
    ])
      expect((await get(path, { headers: condition as Record<string, string> })).status).toBe(304);
  });

  test.each(pages)('is served with the tag of its bytes: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await digest(await response.text())).toBe(response.headers.get('ETag'));
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Content-Security-Policy')).toBe(PAGE_HEADERS['Content-Security-Policy']);
    expect(response.headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  });
});

test.each(FILES)('%s: the bytes that its ETag is the digest of', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  const { headers } = response;
  expect(await digest(await response.text())).toBe(headers.get('ETag'));
  expect(headers.get('Content-Type')).toMatch(
    path === '/icon.svg' ? /^image\/svg\+xml$/ : /^(text|application)\/[\w+-]+; charset=utf-8$/,
  );
  expect(headers.get('Cache-Control')).toMatch(path === '/healthz' ? /^no-store$/ : /^public, max-age=/);
  const again = await get(path, { headers: { 'If-None-Match': `"x", W/${headers.get('ETag')}` } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('/catalog.json tells of every feed what its own headers say', async () => {
  const { feeds, version } = (await (await get('/catalog.json')).json()) as CatalogJson;
  expect(feeds.map(({ url }) => url)).toEqual(DOCUMENTS.map(({ path }) => HOST + path));
  for (const row of feeds) {
    const response = await get(row.url);
    expect(response.headers.get('ETag')).toBe(row.etag);
    expect(response.headers.get('Last-Modified')).toBe(row.lastModified);
    expect(response.headers.get('Content-Type')).toBe(`${row.mediaType}; charset=utf-8`);
    if (row.archive.newest) expect((await get(row.archive.newest)).status).toBe(200);
  }
  expect(await (await get('/healthz')).json()).toMatchObject({ status: 'ok', version, articles: 27 });
});

describe('an article as a record', () => {
  const path = '/zh-Hant-TW/articles/tianjin-party-building-digest.json';

  test('is the JSON-LD that its ETag is the digest of', async () => {
    const response = await get(path);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(await digest(text)).toBe(response.headers.get('ETag'));
    expect(response.headers.get('Content-Type')).toBe('application/ld+json; charset=utf-8');
    expect(response.headers.get('Content-Language')).toBe('zh-Hant-TW');
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'tag:fanjian.example,2021-06-16:tianjin-party-building-digest;zh-Hant-TW',
      inLanguage: 'zh-Hant-TW',
      url: `${HOST}/zh-Hant-TW/articles/tianjin-party-building-digest`,
      isBasedOn: { publisher: { name: '天津日報' } },
    });
    expect(
      (await get(path, { headers: { 'If-None-Match': response.headers.get('ETag') as string } })).status,
    ).toBe(304);
  });

  test('is gone with the reason when the article was withdrawn', async () => {
    const response = await get('/zh-Hans/articles/tianjin-crosstalk-teahouse.json');
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({
      kind: 'withdrawn',
      detail: expect.stringContaining('撤回'),
    });
  });
});

test('an article, readable, with its credits', async () => {
  const response = await get('/zh-Hant-TW/articles/tianjin-party-building-digest');
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Language')).toBe('zh-Hant-TW');
  expect(await digest(text)).toBe(response.headers.get('ETag'));
  for (const credit of ['來源：', '天津日報', '原標題：', '李國惠', '責任編輯：李丹、崔新耀', '延伸閱讀'])
    expect(text).toContain(credit);
});

test('the headers of a document, complete', async () => {
  const { headers } = await get('/zh-Hant-HK/travel/atom.xml');
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-origin': '*',
    // The channel changes once in months.
    'cache-control': 'public, max-age=86400, stale-while-revalidate=3600, stale-if-error=86400',
    'cache-tag': 'feed:zh-Hant-HK/travel,channel:travel,variant:zh-Hant-HK',
    'cdn-cache-control': 'max-age=43200, stale-while-revalidate=604800, stale-if-error=604800',
    'last-modified': expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
    'x-content-type-options': 'nosniff',
  });
  // A browser that opens the address gets a page there: docs/adr/0009-sec-fetch-dest.md.
  expect(headers.get('Vary')).toBe('Sec-Fetch-Dest, Accept-Encoding');
});

test.each([
  '/zh-Hant-HK/travel/atom.xml',
  '/zh-Hans/feed.json',
  '/zh-Hans/archive/1/atom.xml',
  '/zh/travel/atom.xml',
])('%s is compressed once, whichever way it is asked for', async (path) => {
  const text = await (await get(path)).text();
  for (const method of ['GET', 'GET', 'HEAD', 'GET']) {
    const response = await get(path, { method, headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    if (method === 'HEAD') continue;
    // What is read of a response is decoded by the runtime, once.
    expect(await response.text()).toBe(text);
  }
});

describe('a conditional request', () => {
  const path = '/zh-Hans/rss.xml';

  test('is answered 304 with the same tag, what caches need, and no body', async () => {
    const full = await get(path);
    const etag = full.headers.get('ETag') as string;
    const since = full.headers.get('Last-Modified') as string;
    for (const headers of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `W/${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': since },
    ]) {
      const response = await get(path, { headers: headers as unknown as Record<string, string> });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
      // Who has the document has the rest (RFC 9110 section 15.4.5); each header is a fiftieth of a 304's time.
      const names = [...response.headers.keys()].filter((name) => name !== 'date');
      expect(names.toSorted()).toEqual([
        'access-control-allow-origin',
        'cache-control',
        'cdn-cache-control',
        'etag',
        'vary',
      ]);
      for (const name of names) expect(response.headers.get(name), name).toBe(full.headers.get(name));
    }
  });

  test('is answered in full when the tag is another', async () => {
    expect((await get(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('is answered 304 where a proxy has added to the tag, or has weakened it', async () => {
    const etag = (await get(path)).headers.get('ETag') as string;
    for (const ending of ['-gzip', '--gzip', '-br', ';br', '-zstd']) {
      const sent = `W/${etag.replace(/"$/, `${ending}"`)}`;
      expect((await get(path, { headers: { 'If-None-Match': sent } })).status, sent).toBe(304);
    }
  });

  test.each([
    '/zh-Hans/rss.xml',
    '/zh-Hans/archive/1/atom.xml',
    '/zh/',
    '/zh-Hant/articles/what-is-a-feed',
    '/zh-Hant/articles/what-is-a-feed.json',
    '/style.css',
    '/catalog.json',
    '/sitemaps/channels.xml',
    PICTURE,
  ])('is answered 412 where what is wanted is not there, and kept by nobody: %s', async (address) => {
    const full = await get(address);
    const etag = full.headers.get('ETag') as string;
    const dated = full.headers.has('Last-Modified');
    const CASES: [headers: Record<string, string>, status: number][] = [
      [{ 'If-Match': etag }, 200],
      [{ 'If-Match': '*' }, 200],
      [{ 'If-Match': `"x", ${etag}`, 'If-None-Match': etag }, 304],
      [{ 'If-Match': '"x"' }, 412],
      [{ 'If-Match': `W/${etag}` }, 412],
      [{ 'If-Match': '"x"', 'If-None-Match': etag }, 412],
      [{ 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, dated ? 412 : 200],
      [{ 'If-Unmodified-Since': 'Fri, 31 Dec 2100 23:59:59 GMT' }, 200],
    ];
    // The second time it is an address that was answered before.
    for (const [headers, status] of [...CASES, ...CASES]) {
      const response = await get(address, { headers });
      expect(response.status, JSON.stringify(headers)).toBe(status);
      if (status !== 412) continue;
      expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
      for (const name of ['Cache-Control', 'CDN-Cache-Control'])
        expect(response.headers.get(name)).toBe('no-store');
      for (const name of ['ETag', 'Last-Modified', 'Cache-Tag'])
        expect(response.headers.get(name)).toBeNull();
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(await response.json()).toMatchObject({ status: 412, kind: 'precondition-failed' });
    }
  });

  test('is no condition where there is nothing', async () => {
    expect((await get('/zh-Hans/nothing/rss.xml', { headers: { 'If-None-Match': '*' } })).status).toBe(404);
  });

  test('works for pages, articles, the stylesheet and pictures', async () => {
    for (const page of [
      '/zh/',
      '/zh-Hans/travel/',
      '/zh-Hant/articles/what-is-a-feed',
      '/style.css',
      PICTURE,
    ]) {
      const etag = (await get(page)).headers.get('ETag') as string;
      expect((await get(page, { headers: { 'If-None-Match': `W/${etag}` } })).status, page).toBe(304);
    }
  });
});

describe('a picture', () => {
  test('comes whole and in parts, with its length, by way of every address that it had', async () => {
    const full = await get(PICTURE);
    const bytes = new Uint8Array(await full.arrayBuffer());
    expect(full.headers.get('Content-Length')).toBe(String(bytes.length));
    expect(full.headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, stale-if-error=604800, immutable',
    );
    for (const [first, last] of [
      [0, bytes.length - 1],
      [0, 0],
      [5000, 12_345],
      [bytes.length - 7, bytes.length - 1],
    ] as const) {
      const part = await get(PICTURE, { headers: { Range: `bytes=${first}-${last}` } });
      expect(part.status).toBe(206);
      expect(part.headers.get('Content-Range')).toBe(`bytes ${first}-${last}/${bytes.length}`);
      expect(part.headers.get('Content-Length')).toBe(String(last - first + 1));
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(first, last + 1));
    }
    const beyond = await get(PICTURE, { headers: { Range: `bytes=${bytes.length}-` } });
    expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, `bytes */${bytes.length}`]);
    const plain = await get('/media/one-to-many.png');
    expect([plain.status, plain.headers.get('Location')]).toEqual([302, PICTURE]);
  });

  test('as an icon is found unasked', async () => {
    for (const [path, row] of Object.entries(catalog.icons)) {
      const response = await get(path);
      expect(response.headers.get('Content-Type'), path).toBe(row.type);
      expect((await response.arrayBuffer()).byteLength, path).toBe(row.length);
    }
    expect(Object.keys(catalog.icons)).toEqual(
      expect.arrayContaining(['/favicon.ico', '/apple-touch-icon.png']),
    );
  });
});

describe('methods', () => {
  test('HEAD is GET without the body', async () => {
    for (const path of [
      '/zh-Hans/atom.xml',
      '/zh-Hans/',
      '/zh/articles/what-is-a-feed',
      '/zh/nothing/',
      PICTURE,
      '/favicon.ico',
      '/',
    ]) {
      const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)];
      expect(head.status).toBe(full.status);
      expect(await head.text()).toBe('');
      expect([...head.headers]).toEqual([...full.headers]);
    }
  });

  test('OPTIONS says what is possible, also before a cross-origin conditional request', async () => {
    const response = await get('/zh-Hans/rss.xml', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    for (const name of [
      ...['If-None-Match', 'If-Modified-Since', 'If-Match', 'If-Unmodified-Since', 'If-Range', 'Range'],
      ...['Cache-Control', 'Pragma', 'User-Agent', 'A-IM'],
    ])
      expect(response.headers.get('Access-Control-Allow-Headers')?.split(', ')).toContain(name);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is 405 with Allow', async (method) => {
    const response = await get('/zh-Hans/rss.xml', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

const PROBLEMS: [path: string, status: number, members: Record<string, unknown>][] = [
  [
    '/xx/rss.xml',
    404,
    { kind: 'unknown-variant', got: 'xx', known: ['zh', 'zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] },
  ],
  ['/zh-Hans/nothing/', 404, { kind: 'unknown-channel', got: 'nothing', known: catalog.channels }],
  ['/zh-Hans/constructor/', 404, { kind: 'unknown-channel', got: 'constructor' }],
  [
    '/zh-Hans/feed.rdf',
    404,
    { kind: 'unknown-file', got: 'feed.rdf', known: ['rss.xml', 'atom.xml', 'feed.json'] },
  ],
  ['/zh-Hans/travel/index.html', 404, { kind: 'unknown-file', got: 'index.html' }],
  ['/zh-Hans/archive/3/rss.xml', 404, { kind: 'unknown-archive', got: '3', pages: 2 }],
  ['/zh-Hans/archive/0/rss.xml', 404, { kind: 'unknown-archive', got: '0' }],
  ['/zh-Hans/archive/01/rss.xml', 404, { kind: 'unknown-archive', got: '01' }],
  ['/zh-Hans/opinion/archive/1/atom.xml', 404, { kind: 'unknown-archive', pages: 0 }],
  ['/zh-Hans/archive/1/feed.rdf', 404, { kind: 'unknown-file' }],
  ['/sitemaps/articles-9.xml', 404, { kind: 'unknown-address' }],
  ['/zh-Hans/articles/no-such-article', 404, { kind: 'unknown-article', got: 'no-such-article' }],
  ['/zh-Hans/articles/..%2f..%2fcatalog', 404, { kind: 'unknown-article' }],
  ['/zh-Hans/articles/reader-survey-2027', 404, { kind: 'unknown-article' }], // withheld
  ['/media/nothing.png', 404, { kind: 'unknown-address', got: '/media/nothing.png' }],
  ['/feeds/x.json', 404, {}], // slices are not public
  ['/favicon.png', 404, { kind: 'unknown-address', got: '/favicon.png' }],
  ['/a/b/c/d', 404, { kind: 'unknown-address', got: '/a/b/c/d' }],
  [
    '/zh-Hans/articles/tianjin-crosstalk-teahouse',
    410,
    { kind: 'withdrawn', id: 'tianjin-crosstalk-teahouse', detail: expect.stringContaining('撤回') },
  ],
  [
    '/zh-Hant-HK/articles/tianjin-crosstalk-teahouse',
    410,
    { kind: 'withdrawn', detail: expect.stringContaining('未能核實') },
  ],
];

test.each(PROBLEMS)('%s is %i, and says what there is', async (path, status, members) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('Cache-Control')).toMatch(/max-age=(60|600)$/);
  expect(response.headers.get('ETag')).toBeNull();
  expect(await response.json()).toMatchObject({
    type: 'about:blank',
    status,
    title: expect.any(String),
    detail: expect.any(String),
    ...members,
  });
});

test('a slice of an article is not public by its own path', async () => {
  for (const path of [
    '/entries/zh/0.json',
    '/places/00.json',
    '/archives/site/1.json',
    '/public/catalog.json',
    `/feeds/${catalog.feeds['/zh/']?.slice}.json`,
  ])
    expect((await get(path)).status, path).toBe(404);
});

const MOVED: [path: string, location: string][] = [
  ['/zh-CN/rss.xml', '/zh-Hans/rss.xml'],
  ['/zh-tw/', '/zh-Hant-TW/'],
  ['/zh-MO/travel/feed.json', '/zh-Hant-HK/travel/feed.json'],
  ['/zh-Hans', '/zh-Hans/'],
  ['/zh-hans/RSS.XML', '/zh-Hans/rss.xml'],
  ['/zh-Hans//travel', '/zh-Hans/travel/'],
  ['/zh-Hans/travel/rss.xml/', '/zh-Hans/travel/rss.xml'],
  ['/zh-Hans/rss.xml?utm_source=x', '/zh-Hans/rss.xml'],
  ['/zh-Hans/rss.xml?', '/zh-Hans/rss.xml'],
  ['/zh_TW/travel/feed', '/zh-Hant-TW/travel/rss.xml'],
  ['/zh-tw/index.xml?x', '/zh-Hant-TW/rss.xml'],
  ['/zh-Hans/atom/', '/zh-Hans/atom.xml'],
];

test.each(MOVED)('%s moves to %s for good, and no cache in between keeps it', async (path, location) => {
  const response = await get(path);
  expect(response.status).toBe(301);
  expect(response.headers.get('Location')).toBe(location);
  expect(response.headers.get('Cache-Control')).toMatch(/^private/);
  expect(response.headers.get('CDN-Cache-Control')).toBe('no-store');
});

const FOUND: [path: string, rest: string][] = [
  ['/feed', 'rss.xml'],
  ['/feed/', 'rss.xml'],
  ['/rss', 'rss.xml'],
  ['/rss.xml', 'rss.xml'],
  ['/RSS.XML', 'rss.xml'],
  ['/feed.xml', 'rss.xml'],
  ['/index.xml?utm_source=x', 'rss.xml'],
  ['/atom.xml', 'atom.xml'],
  ['/feed.json', 'feed.json'],
  ['/opml.xml', 'opml.xml'],
  ['/travel', 'travel/'],
  ['/travel/feed', 'travel/rss.xml'],
  ['/Travel//atom.xml/', 'travel/atom.xml'],
];

test.each(FOUND)('%s leads to %s of the variant that the reader asks for', async (path, rest) => {
  for (const [languages, variant] of [
    ['zh_TW', 'zh-Hant-TW'],
    ['zh-HK,zh;q=0.8', 'zh-Hant-HK'],
    ['en', 'zh-Hans'],
    [undefined, 'zh-Hans'],
  ]) {
    const response = await get(path, languages ? { headers: { 'Accept-Language': languages } } : {});
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe(`/${variant}/${rest}`);
    expect(response.headers.get('Vary')).toBe('Accept-Language');
    expect((await get(response.headers.get('Location') ?? '')).status).toBe(200);
  }
});

test.each(['/nothing/feed', '/travel/nothing.xml', '/travel/archive/1/feed', '/feed/feed', '/articles/feed'])(
  '%s means nothing in any variant',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('/ leads to the variant that the reader asks for', async () => {
  const response = await get('/', { headers: { 'Accept-Language': 'zh-HK,zh;q=0.8' } });
  expect(response.status).toBe(302);
  expect(response.headers.get('Location')).toBe('/zh-Hant-HK/');
  expect(response.headers.get('Vary')).toBe('Accept-Language');
});

test.each(['/?x=1', '//', '///?x'])('%s leads there as / does, at once', async (path) => {
  const headers = { 'Accept-Language': 'zh-TW' };
  const [one, other] = [await get(HOST + path, { headers }), await get('/', { headers })];
  expect([one.status, ...one.headers]).toEqual([other.status, ...other.headers]);
  expect(one.headers.get('Location')).toBe('/zh-Hant-TW/');
});

test('nothing depends on the Host', async () => {
  for (const path of [
    '/zh-Hans/rss.xml',
    '/zh-Hans/',
    '/zh/articles/what-is-a-feed',
    '/',
    '/zh-cn/',
    '/zh/nothing/',
  ]) {
    const answers = await Promise.all(
      [HOST, 'https://evil.example', 'http://localhost:1'].map(async (host) => {
        const response = await get(new URL(path, host).href);
        return [response.status, [...response.headers], await response.text()];
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  }
});

test('every answer says how long it may be kept', async () => {
  for (const path of [
    ...DOCUMENTS.slice(0, 3).map((row) => row.path),
    '/',
    '/zh/',
    '/zh/articles/what-is-a-feed',
    '/style.css',
    PICTURE,
    '/x',
    '/zh-cn/',
    '/zh/articles/tianjin-crosstalk-teahouse',
  ]) {
    const { headers } = await get(path);
    expect(headers.get('Cache-Control'), path).toBeTruthy();
    expect(headers.get('CDN-Cache-Control'), path).toBeTruthy();
    expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    expect(headers.get('Access-Control-Allow-Origin'), path).toBe('*');
  }
});

describe('an error inside', () => {
  const ASSETS = (env as { ASSETS: { fetch: typeof fetch } }).ASSETS;
  const page = catalog.feeds['/zh/'] as (typeof catalog.feeds)[string];
  const damaged = { ...catalog, feeds: { ...catalog.feeds, '/zh/': { ...page, slice: 'not-there' } } };

  /** The app's answer, and what it logged. */
  const failing = async (app: ReturnType<typeof createApp>, bindings: unknown) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await app.request('/zh/rss.xml', {}, bindings as { ASSETS: typeof ASSETS });
    const lines = log.mock.calls.map(([line]) => JSON.parse(line));
    log.mockRestore();
    return { response, lines };
  };

  test('a missing slice is 503, is not kept, and never becomes an empty feed', async () => {
    const { response, lines } = await failing(createApp(damaged), { ASSETS });
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('60');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('CDN-Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(lines).toMatchObject([
      { level: 'error', message: 'broken slice feeds/not-there.json: missing', address: '/zh/rss.xml' },
    ]);
  });

  test('other feeds go on', async () => {
    const response = await createApp(damaged).request('/zh-Hans/rss.xml', {}, { ASSETS });
    expect(response.status).toBe(200);
  });

  test.each([
    ['not JSON', () => new Response('not JSON')],
    ['cut off', () => new Response('{"feed": {')],
    ['not UTF-8', () => new Response(new Uint8Array([0x22, 0xff, 0x22]))],
    ['an error of the binding', () => new Response('', { status: 500 })],
  ])('a slice that is %s is 503 as well', async (_, respond) => {
    const { response } = await failing(createApp(catalog), { ASSETS: { fetch: async () => respond() } });
    expect(response.status).toBe(503);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test.each(['/catalog.json', '/style.css', '/sitemaps/channels.xml', PICTURE])(
    'the binding’s own error is never sent as the file: %s',
    async (path) => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {});
      const broken = { fetch: async () => new Response('overloaded', { status: 500 }) };
      const response = await createApp(catalog).request(path, {}, { ASSETS: broken });
      log.mockRestore();
      expect(response.status).toBe(503);
      expect(response.headers.get('ETag')).toBeNull();
      expect(response.headers.get('CDN-Cache-Control')).toBe('no-store');
    },
  );

  test('any other is one line of JSON in the log and a 500 without details', async () => {
    const broken = { fetch: async () => new Response('{"feed": {"title": 1}}') };
    const { response, lines } = await failing(createApp(catalog), { ASSETS: broken });
    expect(response.status).toBe(500);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/TypeError|undefined|stack/i);
    expect(lines).toMatchObject([
      { level: 'error', address: '/zh/rss.xml', message: expect.any(String), stack: expect.any(String) },
    ]);
  });
});

describe('a person who opens an address in a browser', () => {
  const NAVIGATION = {
    headers: {
      'Sec-Fetch-Dest': 'document',
      Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    },
  };

  /** Documents of a channel, of the site, and of both their archives. */
  const opened = [...DOCUMENTS, ...ARCHIVES].filter(({ path }) =>
    /^\/zh(-Hant-HK)?\/(travel|tianjin|archive|[^/]+$)/.test(path),
  );

  test.each(opened)(
    '$path: a page with validators of its own, and the feed for everybody else',
    async ({ path, format }) => {
      const feed = await get(path);
      const page = await get(path, NAVIGATION);
      expect(page.status).toBe(200);
      expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('Content-Security-Policy')).toBe(PAGE_HEADERS['Content-Security-Policy']);
      expect(page.headers.get('Cache-Control')).toMatch(/^public, max-age=300,/);
      const text = await page.text();
      if (path.includes('/archive/')) expectOwnTag(page.headers.get('ETag'), text);
      else expect(await digest(text)).toBe(page.headers.get('ETag'));
      expect(page.headers.get('ETag')).not.toBe(feed.headers.get('ETag'));
      // The address to copy is the one that subscribers poll, in the feed's own variant.
      expect(text).toContain(`>${HOST}${path.replace(/archive\/\d+\//, '')}</code>`);
      expect(text).toContain(format.name);
      const tag = page.headers.get('ETag') as string;
      for (const [headers, status] of [
        [{ ...NAVIGATION.headers, 'If-None-Match': tag }, 304],
        [{ 'If-None-Match': tag }, 200],
        [{ ...NAVIGATION.headers, 'If-None-Match': feed.headers.get('ETag') as string }, 200],
        [{ 'If-None-Match': feed.headers.get('ETag') as string }, 304],
      ] as const) {
        const again = await get(path, { headers });
        expect(again.status).toBe(status);
        expect(again.headers.get('Vary')).toBe(feed.headers.get('Vary'));
      }
      expect(feed.headers.get('Vary')?.split(', ')).toContain('Sec-Fetch-Dest');
      expect(page.headers.get('Vary')).toBe(feed.headers.get('Vary'));
    },
  );

  test.each([
    ['a reader', {}],
    ['a script', { 'Sec-Fetch-Dest': 'empty' }],
    ['a frame', { 'Sec-Fetch-Dest': 'iframe' }],
    ['a reader that takes HTML as well', { Accept: 'text/html, application/rss+xml;q=0.9' }],
    ['a reader with the name of a browser', { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156' }],
  ])('is not %s: the feed, byte for byte', async (_, headers) => {
    const { path, etag, format } = DOCUMENTS[0] as (typeof DOCUMENTS)[number];
    const response = await get(path, { headers: headers as Record<string, string> });
    expect(response.headers.get('Content-Type')).toBe(`${format.mediaType}; charset=utf-8`);
    expect(await digest(await response.text())).toBe(etag);
  });

  test('sees the same page as everybody where there is only a page', async () => {
    for (const path of [
      '/zh-Hans/',
      '/zh-Hans/travel/',
      '/zh-Hans/articles/what-is-a-feed',
      '/zh-Hans/archive/1/',
    ]) {
      const [one, other] = [await get(path), await get(path, NAVIGATION)];
      expect(one.headers.get('Vary')).toBe(path.includes('/articles/') ? 'Accept' : null);
      expect([...other.headers]).toEqual([...one.headers]);
    }
  });

  test.each(PROBLEMS)('%s is %i, with a page that helps', async (path, status) => {
    const [plain, page] = [await get(path), await get(path, NAVIGATION)];
    expect(page.status).toBe(status);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('ETag')).toBeNull();
    for (const response of [plain, page]) expect(response.headers.get('Vary')).toBe('Sec-Fetch-Dest');
    for (const name of ['Cache-Control', 'CDN-Cache-Control'])
      expect(page.headers.get(name)).toBe(plain.headers.get(name));
    const text = await page.text();
    const variant = page.headers.get('Content-Language');
    expect(variant).toBe(path.startsWith('/zh-') ? path.split('/')[1] : 'zh-Hans');
    for (const channel of catalog.channels) expect(text).toContain(`href="/${variant}/${channel}/"`);
    expect(text).toContain(`href="/${variant}/articles/`);
    expect(text).toContain('name="robots" content="noindex"');
  });

  test('of a withdrawn article sees when and why, in the script of the address', async () => {
    const text = await (await get('/zh-Hant-HK/articles/tianjin-crosstalk-teahouse', NAVIGATION)).text();
    expect(text).toMatch(/<h1>這篇文章已撤回<\/h1>/);
    expect(text).toMatch(/本站已於\d{4}年\d+月\d+日撤回這篇文章/);
    expect(text).toContain('未能核實');
  });

  test('a page that cannot be made is told as to programs', async () => {
    const assets = { fetch: async () => new Response('', { status: 500 }) };
    const response = await createApp(catalog).request('/zh/nothing/', NAVIGATION, { ASSETS: assets });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  });
});

describe('every page of an archive', () => {
  const paths = [...new Set(ARCHIVES.map(({ path }) => path.replace(/[^/]+$/, '')))];

  test.each(paths)('%s: with a tag of its own', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const etag = response.headers.get('ETag') as string;
    expectOwnTag(etag, await response.text());
    expect((await get(path, { headers: { 'If-None-Match': `W/${etag}` } })).status).toBe(304);
  });
});

const FORMS = RECORDS.flatMap(({ ending, mediaType }) =>
  VARIANT_TAGS.map((tag) => ({ path: `/${tag}/articles/what-is-a-feed${ending}`, mediaType })),
);
test.each(FORMS)('$path: the bytes that its ETag is the digest of', async ({ path, mediaType }) => {
  const response = await get(path);
  const { headers } = response;
  expect(headers.get('Content-Type')).toBe(`${mediaType}; charset=utf-8`);
  expect(await digest(await response.text())).toBe(headers.get('ETag'));
  expect((await get(path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } })).status).toBe(304);
});
