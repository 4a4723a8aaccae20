// What no variant touches: addresses, topics, accounts, names of files; and quotation marks, which pair across it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeToHtml } from '../../src/content/text/markdown.ts';
import { articleIn } from '../../src/script/article.ts';
import { cutKept } from '../../src/script/hand/kept.ts';
import { parsed, record, testFiles, withFile } from '../support/sample.ts';

const CORNER = {
  glossary: { protect: [], replace: {} },
  punctuation: { 'zh-Hant': { repair: false, quotes: 'corner' as const } },
};

const bodyOf = (body: string) => {
  const { articles } = parsed(withFile(testFiles(), 'articles/2024/02/some-article.md', record({}, body)));
  const article = articles.find(({ id }) => id === 'some-article');
  if (!article) throw new Error('not there');
  return treeToHtml(articleIn(article, 'zh-Hant', CORNER).body);
};

const KEPT: [text: string, kept: string[]][] = [
  ['见https://www.example.com/发现/手机，后来', ['https://www.example.com/发现/手机']],
  ['https://zh.example.org/wiki/发展 的页面', ['https://zh.example.org/wiki/发展']],
  ['https://a.example/s?q=后台&t=里 和', ['https://a.example/s?q=后台&t=里']],
  ['ftp://a.example/干部/发布。', ['ftp://a.example/干部/发布']],
  ['weibo.example/后台/发布 里', ['weibo.example/后台/发布']],
  // Chinese sets no blanks: what follows a host's first slash is text, unless the address goes on behind it.
  ['见https://a.example/后来他说', ['https://a.example/']],
  ['写信给houtai@mail.example后再说', ['houtai@mail.example']],
  ['#发布会里面#开始了', ['#发布会里面#']],
  ['转发 #后台开发 给他', ['#后台开发']],
  ['@后台君 说', ['@后台君']],
  ['请下载后台手册.pdf看', ['后台手册.pdf']],
  ['打开“发布会_2024.docx”后', ['发布会_2024.docx']],
  ['C#后台、第#1后、圆周率3.14后', []],
];

test.each(KEPT)('%s: %j', (text, kept) => {
  expect(cutKept(text).filter((_, index) => index % 2)).toEqual(kept);
});

test('what is kept stands in every field and in the text, and the rest is converted', () => {
  expect(
    bodyOf('见 https://www.example.com/发现/手机 和#发布会里面#，请下载后台手册.pdf，里面说后来。'),
  ).toBe(
    '<p>見 <a href="https://www.example.com/">https://www.example.com/</a>发现/手机 和#发布会里面#，請下載后台手册.pdf，裡面說後來。</p>',
  );
});

const PAIRS: [markdown: string, html: string][] = [
  ['“<span lang="en">API</span>”', '「<span lang="en">API</span>」'],
  ['他说“用`头发“`里”。', '他說「用<code>头发“</code>裡」。'],
  ['“<span translate="NO">“后”</span>”的“云”', '「<span translate="NO">“后”</span>」的「雲」'],
  ['“后**来**”', '「後<strong>來</strong>」'],
];

test.each(PAIRS)('%s comes out as %s', (markdown, html) => {
  expect(bodyOf(markdown)).toBe(`<p>${html}</p>`);
});

test('attributes go by their values in any case, and a tag of the article’s own language keeps nothing', () => {
  expect(
    bodyOf('<span lang="zh-CN">后来</span><span lang="ZH-hans">后来</span><span lang="zh">后来</span>'),
  ).toBe('<p><span>後來</span><span>後來</span><span>後來</span></p>');
  expect(
    bodyOf('<span lang="zh-TW">后来</span><span lang="JA">后来</span><span translate="No">后来</span>'),
  ).toBe('<p><span lang="zh-TW">后来</span><span lang="JA">后来</span><span translate="No">后来</span></p>');
});

test('whatever stands around it, a kept element comes out to the unit', () => {
  const words = fc.array(
    fc.constantFrom('后来', '“', '”', '出租车', '在里面', '，', '《', '》', '特朗普', '头发'),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(words, words, words, (before, kept, after) => {
      const code = `x${kept.join('')}`;
      expect(bodyOf(`甲${before.join('')}\`${code}\`${after.join('')}乙`)).toContain(`<code>${code}</code>`);
    }),
    { numRuns: 60 },
  );
});
