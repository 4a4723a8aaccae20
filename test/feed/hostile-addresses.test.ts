// A folder of hostile addresses, footnotes and repetitions, in every format and every variant.

import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/content.ts';
import { formatIssue } from '../../src/content/issue.ts';
import type { Entry } from '../../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { localText } from '../../src/feed/local-text.ts';
import { renderRecord } from '../../src/feed/news-article.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { COMPLAINTS } from '../support/rules.ts';
import {
  built,
  entryAt,
  feedAt,
  parsed,
  publisherOf,
  record,
  testFiles,
  withFile,
} from '../support/sample.ts';

const ODD = 'https://例.中国/后台|范围 "<a>/%20?tag[]=津&x=^`{}#发#展';
const FIELDS = {
  headline: '后台在https://例.中国/后台/范围.html，编辑a@后台.中国',
  description: '详见https://a.example/后台，及 http://后台.example/里面?发=干 里面',
  keywords: '[面条, 麵條, 本地新闻]',
  source: `{name: 源, headline: 'www.后台.cn/里', url: '${ODD}', feed: '${ODD}'}`,
  canonicalUrl: `'${ODD}'`,
  license: `'${ODD}'`,
  image: `[{src: '${ODD}', alt: 'https://后台.中国/发'}, {src: '//img.example/图 [1].png', alt: 图}]`,
  related: `[{headline: 'https://后台.中国/发', url: '${ODD}'}]`,
};
const BODY = `后台的里面[^1]，详见https://a.example/abc，后文；见<https://例.中国/后台/范围.html>里面，[后台.中国/里面](https://后台.中国/里面)，[https://后台.中国/](/zh)。

裸写 https://后台.中国/范围。[外](//o.example/后?a[]=|) [电](TEL:+86-22[1]) [磁](magnet:?xt=urn:btih:1&dn=津) [上](../) [问](?q=[津]) [段](#发展) [文](taiwan-text.md#注) [图](/media/diagram.png)

![图](//img.example/后[1].png)

- [x] 发展

[^1]: 注里的https://a.example/x，后文。再[^1]。
`;

const files = withFile(testFiles(), 'articles/2024/02/some-article.md', record(FIELDS, BODY));
const output = built(files);
const publisher = publisherOf(output);
const entryIn = (variant: (typeof VARIANT_TAGS)[number]): Entry => entryAt(output, variant, 'some-article');

test('nothing in it is an error', () => {
  expect(
    parseContent(files)
      .issues.filter(({ severity }) => severity === 'error')
      .map(formatIssue),
  ).toEqual([]);
});

test('a text of the site keeps an address as well', () => {
  expect(localText('里面见https://后台.中国/里。', 'zh-Hant-TW', parsed(files))).toBe(
    '裡面見https://后台.中国/里。',
  );
});

describe.each(VARIANT_TAGS)('in %s', (variant) => {
  const entry = entryIn(variant);
  const traditional = variant.startsWith('zh-Hant');
  const converted = (simplified: string, other: string) => (traditional ? other : simplified);

  test.each(FORMATS)('$name has no complaint', (format) => {
    expect(COMPLAINTS[format.id](renderDocument(format, feedAt(output, `/${variant}/`), publisher))).toEqual(
      [],
    );
  });

  test('addresses stay as they were written, and what stands around them does not', () => {
    const where = variant === 'zh-Hant-HK' ? '後台' : converted('后台', '後臺');
    const editor = converted('编辑', '編輯');
    expect(entry.headline).toBe(`${where}在https://例.中国/后台/范围.html，${editor}a@后台.中国`);
    expect(entry.description).toContain('http://后台.example/里面?发=干 ');
    expect(entry.source?.headline).toBe('www.后台.cn/里');
    expect(entry.images[0]?.alt).toBe('https://后台.中国/发');
    expect(entry.related[0]?.headline).toBe('https://后台.中国/发');
    expect(entry.html).toContain('>https://例.中国/后台/范围.html</a>');
    expect(entry.html).toContain('>https://后台.中国/</a>');
    expect(entry.html).toContain('>后台.中国/里面</a>');
    expect(entry.html).toContain(' https://后台.中国/范围。');
  });

  test('a reference is resolved from the article’s own address in this variant', () => {
    const own = (path: string) => `href="\u0001/${variant}/${path}"`;
    for (const link of [
      'href="https://o.example/%E5%90%8E?a%5B%5D=%7C"',
      'href="tel:+86-22%5B1%5D"',
      'href="magnet:?xt=urn:btih:1&amp;dn=%E6%B4%A5"',
      own(''),
      own('articles/some-article?q=%5B%E6%B4%A5%5D'),
      own('articles/some-article#%E5%8F%91%E5%B1%95'),
      own('articles/taiwan-text#%E6%B3%A8'),
      'href="\u0001/media/lWGn7vx6tcpL1mOLxv0tmt/diagram.png"',
      'src="https://img.example/%E5%90%8E%5B1%5D.png"',
    ])
      expect(entry.html).toContain(link);
  });

  test('footnotes are in the words of the variant, and point to what is there', () => {
    expect(entry.html).toContain(`<h2 id="note-some-article-label">${converted('注释', '註釋')}</h2>`);
    expect(entry.html).toContain(`aria-label="返回正文的${converted('注', '註')} 1"`);
    expect(entry.html).toContain(`aria-label="返回正文的${converted('注', '註')} 1-2"`);
    expect(entry.html).not.toMatch(/Back to|footnote-label/);
    const ids = [...entry.html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of entry.html.matchAll(/aria-describedby="([^"]*)"/g)) expect(ids).toContain(id);
  });

  test('the text of the record has neither marks of notes nor their list', () => {
    const { articleBody, description } = JSON.parse(renderRecord([entry, variant, '报', publisher], []));
    expect(articleBody).toMatch(/^\S{5}，/);
    expect(articleBody).toMatch(/☑ \S+$/);
    expect(articleBody).not.toMatch(/↩|[注註]/);
    expect(description).toBe(entry.description);
  });

  test('a keyword that two words become is there once', () => {
    expect(entry.keywords.length).toBe(traditional ? 2 : 3);
  });
});
