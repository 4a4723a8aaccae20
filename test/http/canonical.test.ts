// Addresses as they should be written, and how many redirects lead there: one, from any address.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { canonicalAddress, canonicalPath, sentPath } from '../../src/http/canonical.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { assetsOf, built, catalogOf } from '../support/sample.ts';

const PATHS: [path: string, canonical: string][] = [
  ['/', '/'],
  ['//', '/'],
  ['/zh-Hans', '/zh-Hans/'],
  ['/ZH-HANS/', '/zh-Hans/'],
  ['/zh-cn//Tianjin', '/zh-Hans/tianjin/'],
  ['/zh-MO/rss.xml', '/zh-Hant-HK/rss.xml'],
  ['/zh-hant-tw/tianjin/RSS.xml/', '/zh-Hant-TW/tianjin/rss.xml'],
  ['/zh/articles/Some-Id/', '/zh/articles/some-id'],
  ['/zh_TW/rss.xml', '/zh-Hant-TW/rss.xml'],
  ['/zh_hans_CN/', '/zh-Hans/'],
  ['/zh-Hans/feed', '/zh-Hans/rss.xml'],
  ['/zh-Hans/feed/', '/zh-Hans/rss.xml'],
  ['/zh-Hans/RSS', '/zh-Hans/rss.xml'],
  ['/zh-cn/Tianjin/feed.xml', '/zh-Hans/tianjin/rss.xml'],
  ['/zh-Hans/tianjin/index.xml', '/zh-Hans/tianjin/rss.xml'],
  ['/zh-Hans/atom/', '/zh-Hans/atom.xml'],
  ['/zh-Hans/archive/2/json', '/zh-Hans/archive/2/feed.json'],
  ['/zh-Hans/feed/feed', '/zh-Hans/feed/rss.xml'],
  ['/zh/articles/feed', '/zh/articles/feed'],
  ['/feed/', '/feed'],
  ['/media/Photo.PNG', '/media/Photo.PNG'],
  ['/style.css/', '/style.css'],
  ['/nothing/here/', '/nothing/here'],
];

test.each(PATHS)('%s is written %s', (path, canonical) => {
  expect(canonicalPath(path)).toBe(canonical);
  expect(canonicalPath(canonical), 'once is enough').toBe(canonical);
});

const SENT: [why: string, sent: string, address: string | undefined][] = [
  ['nothing at all', '', '/'],
  ['a letter that needs no escape', '/%7Ah/', '/zh/'],
  ['a space at the end, which URLs drop', '/zh-xx/.json/%20', '/zh-xx/.json/%20'],
  ['a space after a variant', '/zh-Hant-TW%20/', '/zh-Hant-TW%20'],
  ['a space before a variant', '/%20zh/', '/%20zh'],
  ['a character that no URL may hold', '/zh/[a|b^c`{d}"<e>]', '/zh/%5Ba%7Cb%5Ec%60%7Bd%7D%22%3Ce%3E%5D/'],
  ['the same, escaped', '/zh/%5Ba%7Cb%5E', '/zh/%5Ba%7Cb%5E/'],
  ['marks that need no escape', "/zh/%21$&'()*+,;=:@~/", "/zh/!$&'()*+,;=:@~/"],
  ['Chinese', '/zh/天津', '/zh/%E5%A4%A9%E6%B4%A5/'],
  ['Chinese, escaped in small letters', '/zh/%e5%a4%a9%e6%b4%a5/', '/zh/%E5%A4%A9%E6%B4%A5/'],
  ['decomposed, which is another name', '/zh/cafe\u0301/', '/zh/cafe%CC%81/'],
  ['a letter whose small form is longer', '/zh/\u0130/', '/zh/i%CC%87/'],
  ['beyond the basic plane', '/zh/𠮷/', '/zh/%F0%A0%AE%B7/'],
  ['a slash that is none', '/zh/a%2Fb', '/zh/a%2fb/'],
  ['a question mark that is none', '/x%3Fy/', '/x%3Fy'],
  ['an escape of an escape', '/zh/%2541', '/zh/%2541/'],
  ['a dot', '/zh/./rss.xml', undefined],
  ['a dot at the end', '/zh/.', undefined],
  ['a dot alone', '/.', undefined],
  ['two dots', '/zh/../rss.xml', undefined],
  ['two dots at the end', '/zh/..', undefined],
  ['two dots at the beginning', '/../zh/', undefined],
  ['dots, escaped', '/zh/%2e/%2E%2e/', undefined],
  ['a dot, half of them escaped', '/zh/.%2e/rss.xml', undefined],
  ['three dots, which is a name', '/zh/.../', '/zh/...'],
  ['dots in a name', '/zh/..a/', '/zh/..a'],
  ['a backslash', '/\\x', undefined],
  ['a backslash, escaped', '/%5cx', undefined],
  ['a line feed', '/zh/%0A', undefined],
  ['DEL', '/%7F', undefined],
  ['no hexadecimal', '/zh/%zz', undefined],
  ['half an escape, and escapes that make it whole', '/%%34%31', undefined],
  ['no UTF-8', '/zh/天%ff', undefined],
  ['half a character beyond the basic plane', '/zh/\ud842', undefined],
];

test.each(SENT)('has an address or none: %s', (_, sent, address) => {
  expect(canonicalAddress(sent)).toBe(address);
  if (address !== undefined) expect(canonicalAddress(address), 'once is enough').toBe(address);
});

describe('from any address', () => {
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('/', '//', '/./', '/..', '/%2e', '%2F', '%2f', '.', '..', '?', '?x=1', '#'),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...VARIANT_TAGS, 'zh-CN', 'ZH-tw', 'zh-hk', 'zh-xx', 'zh-Hant-MO'),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom('articles', 'archive', 'local', 'rss.xml', 'feed.json', 'opml.xml', '.json'),
    },
    { weight: 2, arbitrary: fc.constantFrom('feed', 'RSS', 'atom', 'index.xml', 'zh_TW', 'LOCAL') },
    {
      weight: 4,
      arbitrary: fc.constantFrom('media', 'sitemaps', 'healthz', 'catalog.json', '1', 'simplified-text', 'A'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '%20',
        ' ',
        '%',
        '%2',
        '%25',
        '%2525',
        '%32%35',
        '%ff',
        '%zz',
        '%C0%AE',
        '%00',
        '%0a',
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '\\',
        '%5c',
        ';',
        ':',
        '@',
        '|',
        '[',
        ']',
        '^',
        '`',
        '{',
        '"',
        '<',
        '+',
        "'",
        '!',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '天津',
        'İ',
        'Σ',
        'K',
        'ﬀ',
        'e\u0301',
        '\u212a',
        '\u2024',
        '．',
        '／',
        '%e2%80%ae',
        '𠮷',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 3 })
        .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom('a', '/', '%20', '%E5').map((text) => text.repeat(300)) },
  );
  const address = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);

  test('the canonical address is its own, and every client reads it alike', () => {
    fc.assert(
      fc.property(address, (text) => {
        const canonical = canonicalAddress(sentPath(`http://news.example${text}`));
        if (canonical === undefined) return;
        expect(canonicalAddress(canonical)).toBe(canonical);
        expect(sentPath(`http://news.example${canonical}`)).toBe(canonical);
        // Nothing to encode (RFC 3986 section 3.3), and nothing to resolve.
        expect(canonical).toMatch(/^\/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*$/);
        expect(canonical).not.toMatch(/\/\//);
        expect(URL.parse(canonical, 'http://news.example')?.pathname).toBe(canonical);
      }),
      { numRuns: 100_000 },
    );
  });

  const output = built();
  let ask: (url: string, init: RequestInit) => Promise<Response>;
  beforeAll(() => {
    const app = createApp(catalogOf(output));
    const assets = assetsOf(output);
    ask = async (url, init) => {
      const request = new Request('http://news.example/', init);
      // As workerd has it: as it was sent. Node would resolve and encode it before.
      Object.defineProperty(request, 'url', { value: url });
      return app.fetch(request, { ASSETS: assets });
    };
  });

  test('at most one redirect leads to the end', async () => {
    const kinds = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        address,
        fc.constantFrom('GET', 'HEAD'),
        fc.constantFrom({}, { 'Sec-Fetch-Dest': 'document' }, { 'Accept-Language': 'zh-TW' }),
        async (text, method, headers) => {
          const first = await ask(`http://news.example${text}`, { method, headers });
          kinds.add(first.status);
          const location = first.headers.get('Location');
          expect(location !== null).toBe(first.status === 302 || first.status === 301);
          if (location === null) return;
          const { status } = await ask(`http://news.example${location}`, { method, headers });
          expect([200, 404, 410], `${text} -> ${location}: ${status}`).toContain(status);
        },
      ),
      { numRuns: 20_000 },
    );
    expect([...kinds].toSorted()).toEqual([200, 301, 302, 404]);
  });
});
