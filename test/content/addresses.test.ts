// Addresses: references to URIs by RFC 3986, where a bare one ends in a text, and what a record's fields make of one.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import { renderMarkdown, treeToHtml } from '../../src/content/text/markdown.ts';
import { isAddress } from '../../src/content/text/written-addresses.ts';
import { resolve } from '../../src/content/uri.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const FILE = 'articles/2024/02/some-article.md';
const said = (text: string): string[] =>
  parseContent(withFile(testFiles(), FILE, text)).issues.map(formatIssue);

const REFERENCES: [reference: string, target: string | undefined][] = [
  ['//o.example/p', 'https://o.example/p'],
  ['HTTPS://UP.example/A', 'https://up.example/A'],
  ['../', '/zh/'],
  ['./x', '/zh/articles/x'],
  ['?q=津', '/zh/articles/some-article?q=%E6%B4%A5'],
  ['#注', '/zh/articles/some-article#%E6%B3%A8'],
  ['/zh/..', '/'],
  ['../../../../media/a.png', '/media/a.png'],
  ['/..//o.example/p', '/.//o.example/p'], // still ours where no url stands before it
  ['https://例.中国/后台', 'https://xn--fsq.xn--fiqs8s/%E5%90%8E%E5%8F%B0'],
  ['https://a.example/?a[]=1|2&b=^`{}\\', 'https://a.example/?a%5B%5D=1%7C2&b=%5E%60%7B%7D%5C'],
  ['https://a.example/[x]?"<>#"<[]#', 'https://a.example/%5Bx%5D?%22%3C%3E#%22%3C%5B%5D%23'],
  ['https://a.example/a b%20%e5%', 'https://a.example/a%20b%20%e5%25'],
  ['http://[::1]:80/', 'http://[::1]/'],
  ['tel:+86 22 2345', 'tel:+86%2022%202345'],
  ['mailto:a@b.example?subject=津', 'mailto:a@b.example?subject=%E6%B4%A5'],
  ['magnet:?xt=urn:btih:1', 'magnet:?xt=urn:btih:1'],
  ['https://', undefined],
  ['https://a b/', undefined],
  ['http://a.example:99999/', undefined],
  ['//', undefined],
  ['https:page', undefined], // of our own scheme to browsers, but no path of ours
];

test.each(REFERENCES)('%s leads to %s', (reference, target) => {
  expect(resolve(reference, '/zh/articles/some-article')).toBe(target);
});

/** RFC 3986 appendix A, as far as characters go. */
const URI =
  /^(?:[a-z][a-z0-9+.-]*:(?:\/\/(?:[\w.~!$&'()*+,;=:@[\]-]|%[0-9a-f]{2})*)?)?(?:[\w.~!$&'()*+,;=:@/-]|%[0-9a-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i;

const PIECES = [
  ...`[]{}|^\`"<>%\\ '()#?&=:/@;!津`,
  '%20',
  '%e5',
  'https:',
  '//',
  'a.example',
  '..',
  '例.中国',
  '𠮷',
  'tel:',
];

test('whatever is written, a URI comes out, and comes out alike a second time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
      fc.constantFrom('', 'https://a.example/', 'mailto:'),
      (pieces, start) => {
        const uri = resolve(start + pieces.join(''), '/zh/articles/some-article');
        if (uri === undefined) return;
        expect(uri).toMatch(URI);
        expect(resolve(uri, '/zh/articles/other-article')).toBe(uri);
      },
    ),
    { numRuns: 2000 },
  );
});

/** Each link of a text as `[what it shows](its address)`. */
const linked = (markdown: string): string => {
  const { body } = renderMarkdown(FILE, markdown, 0, 'some-article');
  return treeToHtml(body)
    .replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, '[$2]($1)')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
};

const BARE: [text: string, links: string][] = [
  ['详见https://a.example/abc，后文继续。', '详见[https://a.example/abc](https://a.example/abc)，后文继续。'],
  ['见https://a.example后文。', '见[https://a.example](https://a.example/)后文。'],
  [
    '又见（www.b.example/x）以及www.c.example。',
    '又见（[www.b.example/x](http://www.b.example/x)）以及[www.c.example](http://www.c.example/)。',
  ],
  [
    '「https://a.example/y」“https://a.example/z”《www.a.example》',
    '「[https://a.example/y](https://a.example/y)」“[https://a.example/z](https://a.example/z)”《[www.a.example](http://www.a.example/)》',
  ],
  ['邮箱a@e.example，完。', '邮箱[a@e.example](mailto:a@e.example)，完。'],
  [
    '见https://a.example/?x=1&y=2#z,后文',
    '见[https://a.example/?x=1&y=2#z](https://a.example/?x=1&y=2#z),后文',
  ],
  [
    '(https://a.example/q). "www.a.example/x" 网址:www.q.example',
    '([https://a.example/q](https://a.example/q)). "[www.a.example/x](http://www.a.example/x)" 网址:[www.q.example](http://www.q.example/)',
  ],
  [
    'http://a.example和www.b.example或HTTPS://B.example/。',
    '[http://a.example](http://a.example/)和[www.b.example](http://www.b.example/)或[HTTPS://B.example/](https://b.example/)。',
  ],
  [
    '行末https://a.example/x\nhttps://b.example/y\n下一行',
    '行末[https://a.example/x](https://a.example/x)\n[https://b.example/y](https://b.example/y)\n下一行',
  ],
  ['**https://a.example/x**，分支', '[https://a.example/x](https://a.example/x)，分支'],
  ['| 甲 |\n|-|\n| https://a.example/x，后 |', '甲\n\n\n\n\n[https://a.example/x](https://a.example/x)，后'],
  ['## 见https://a.example/x：后', '见[https://a.example/x](https://a.example/x)：后'],
  ['https://a.example.后文，以https://开头', '[https://a.example](https://a.example/).后文，以https://开头'],
  ['见https://a.例/x，https://news.例.中国/x。', '见https://a.例/x，https://news.例.中国/x。'],
  ['[看https://a.example/x，后](https://b.example/)', '[看https://a.example/x，后](https://b.example/)'],
  ['xhttps://a.example/ 和 a.www.b.example', 'xhttps://a.example/ 和 a.www.b.example'],
  ['<https://例.中国/后台>后文', '[https://例.中国/后台](https://xn--fsq.xn--fiqs8s/%E5%90%8E%E5%8F%B0)后文'],
];

test.each(BARE)('a bare address ends where Chinese begins: %s', (text, links) => {
  expect(linked(text)).toBe(links);
});

test('ASCII between Chinese is a link and all of it, whatever stands around it', () => {
  const chinese = fc.constantFrom('后', '，', '。', '；', '（', '）', '「', '”', '见', '…', '𠮷', '　');
  const address = fc
    .array(fc.constantFrom('a', 'b/', '-x', '_y', '?q=', '&r', '~', '%20', '.h', '=1'), { maxLength: 6 })
    .map((parts) => `https://a.example/${parts.join('')}9`);
  fc.assert(
    fc.property(
      chinese,
      address,
      chinese,
      fc.constantFrom('', '后文', '，又见（'),
      (before, url, after, more) => {
        expect(linked(`文${before}${url}${after}${more}`)).toBe(
          `文${before}[${url}](${url.replaceAll('&', '&')})${after}${more}`.trim(),
        );
      },
    ),
  );
});

test('what was probably meant to be a longer address is told of', () => {
  const told = said(
    record(
      {},
      '见（www.b.example/路径）。\n\n见https://例.中国/后台，www.例.cn与编辑@x.example，<https://后台.中国/>，a@例.中国。',
    ),
  );
  expect(told).toEqual([
    `${FILE}:10 body: warning: the link “http://www.b.example/” ends before “路径”; put a blank between them, or the whole address into <…>`,
    `${FILE}:12 body: warning: “https://例.中国/后台” is no link, as it holds Chinese; write <https://例.中国/后台>`,
    `${FILE}:12 body: warning: “www.例.cn” is no link, as it holds Chinese; write <http://www.例.cn>`,
    `${FILE}:12 body: warning: “a@例.中国” is no link, as it holds Chinese; write [a@例.中国](mailto:a@例.中国)`,
  ]);
});

const LINKS: [link: string, issues: string[]][] = [
  ['[x](//o.example/x.md)', []],
  [
    '[x](tel:+862223456789) [x](SMS:10086) [x](ftp://f.example/x) [x](magnet:?xt=urn:btih:1) [x](HTTPS://UP.example/)',
    [],
  ],
  ['[x](taiwan-text.md#notes) [x](../../2024/01/taiwan-text.md) [x](./taiwan-text)', []],
  ['[x](../) [x](../local/) [x](?q=1) [x](#top) [x](/zh/..) [x](/zh-Hant/articles/taiwan-text.json)', []],
  [
    '[x](../sport/)',
    [
      'the link to “../sport/” leads nowhere; write https://…, a path of this site, or the name of an article’s file',
    ],
  ],
  [
    '[x](/zh/articles/missing-text)',
    [
      'the link to “/zh/articles/missing-text” leads nowhere; write https://…, a path of this site, or the name of an article’s file',
    ],
  ],
  [
    '[x]()',
    ['the link to “” leads nowhere; write https://…, a path of this site, or the name of an article’s file'],
  ],
  [
    '[x](https://)',
    [
      'the link to “https://” leads nowhere; write https://…, a path of this site, or the name of an article’s file',
    ],
  ],
  [
    '[x](https:page)',
    [
      'the link to “https:page” leads nowhere; write https://…, a path of this site, or the name of an article’s file',
    ],
  ],
  [
    '[x](weixin://dl/chat) [x](weixin://y)',
    [
      'warning: a link to weixin: is not published; link to one of http, https, mailto, tel, sms, geo, ftp, magnet, webcal',
    ],
  ],
  [
    '[x](JavaScript:alert)',
    ['warning: a link that runs a script is not published; link to an address, https://…'],
  ],
  ['![图](//img.example/图.png) ![图](HTTPS://img.example/[1].png)', []],
  ['![图](../../media/diagram.png)', []],
  [
    '![图](media/diagram.png)',
    [
      'the image “media/diagram.png” has no https address; write https://… or /media/name.png for a file of content/media',
    ],
  ],
];

test.each(LINKS)('a reference is judged from the article’s own address: %s', (link, issues) => {
  expect(said(record({}, `正文。${link}`))).toEqual(issues.map((issue) => `${FILE}:10 body: ${issue}`));
});

test('an address in any field comes out as a URI, and a licence’s name as it is', () => {
  const odd = 'https://例.中国/新闻|专题 "<a>/%20?tag[]=津';
  const uri =
    'https://xn--fsq.xn--fiqs8s/%E6%96%B0%E9%97%BB%7C%E4%B8%93%E9%A2%98%20%22%3Ca%3E/%20?tag%5B%5D=%E6%B4%A5';
  const fields = {
    source: `{name: 源, url: '${odd}', feed: '${odd}'}`,
    canonicalUrl: `'${odd}'`,
    license: `'${odd}'`,
    image: `[{src: '${odd}', alt: 图}, {src: //img.example/图.png, alt: 图}]`,
    related: `[{headline: 别的, url: '${odd}'}]`,
  };
  const article = parsed(withFile(testFiles(), FILE, record(fields))).articles.find(
    ({ id }) => id === 'some-article',
  );
  expect([
    article?.source?.url,
    article?.source?.feed,
    article?.canonicalUrl,
    article?.license,
    article?.image[0]?.src,
    article?.related[0]?.url,
  ]).toEqual(Array(6).fill(uri));
  expect(article?.image[1]?.src).toBe('https://img.example/%E5%9B%BE.png');
  for (const name of ['CC-BY-4.0', '知识共享 署名 4.0']) {
    const files = withFile(testFiles(), FILE, record({ license: name }));
    expect(parsed(files).articles.find(({ id }) => id === 'some-article')?.license).toBe(name);
  }
});

test('an address with words behind it is none, however long: no reading goes back over it again and again', () => {
  const address = `https://a.example/${'reports'.repeat(30)}`;
  expect(isAddress(address)).toBe(true);
  expect(isAddress(`${address} 全文`)).toBe(false);
});
