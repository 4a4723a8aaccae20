// What an article is published as for programs: ninjs by its schema, and Markdown that says what the HTML says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { renderMarkdown, treeToHtml } from '../../src/content/text/markdown.ts';
import { withOwn } from '../../src/feed/address.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { markdownOf } from '../../src/feed/markdown/markdown.ts';
import { renderNinjs } from '../../src/feed/records/ninjs.ts';
import { RECORDS } from '../../src/feed/records/records.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { all, COMPLAINTS, type Element, first, parseXml } from '../support/rules.ts';
import {
  built,
  catalogOf,
  entriesOf,
  feedAt,
  publisherOf,
  record,
  testFiles,
  withFile,
} from '../support/sample.ts';

const output = built();

test('each form of an article has its ending and its registered media type', () => {
  expect(RECORDS.map(({ ending, mediaType }) => [ending, mediaType])).toEqual([
    ['.json', 'application/ld+json'],
    ['.ninjs.json', 'application/json'],
    ['.md', 'text/markdown'],
  ]);
});

describe('ninjs', () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../data/ninjs-3.2.json'), 'utf8')),
  );

  test('is valid for every article in every variant', () => {
    const publisher = publisherOf(output);
    let count = 0;
    for (const variant of VARIANT_TAGS)
      for (const entry of entriesOf(output, variant)) {
        count++;
        const valid = validate(JSON.parse(renderNinjs(entry, variant, '样报', publisher)));
        expect(validate.errors ?? [], `${variant} ${entry.id}`).toEqual([]);
        expect(valid).toBe(true);
      }
    expect(count).toBe(20);
  });

  test('says everything that a record can say', () => {
    const path = 'articles/2024/02/some-article.md';
    const files = withFile(
      testFiles(),
      path,
      record(
        {
          kicker: '眉题',
          alternativeHeadline: '副题',
          dateModified: '2024-02-05T08:00:00+08:00',
          embargoed: '2024-02-01T09:00:00+08:00',
          provenance: 'republished',
          source:
            '{name: 新安晚报, headline: 原题, url: "https://例子.example/图", datePublished: 2024-01-31T08:00:00+08:00}',
          author: '[{name: 沈括, role: reporter}]',
          translator: '杨宪益',
          dateline: '天津',
          keywords: '[海河, 桥]',
          canonicalUrl: 'https://source.example/1',
          copyrightHolder: '新安晚报',
          copyrightNotice: '版权所有',
          license: 'CC-BY-4.0',
          usageTerms: '注明出处',
          image:
            '[{src: "https://img.example/1.png", alt: 桥, caption: 大桥, credit: 沈括, width: 640, height: 480}]',
          audio: '[{src: "https://img.example/1.mp3", title: 录音, duration: "1:30"}]',
          correction: '[{date: 2024-02-03T08:00:00+08:00, text: 数字有误}]',
          related: '[{headline: 另一篇, url: "https://other.example/"}]',
        },
        '正文[一](https://a.example/)。',
      ),
    );
    const full = built(files);
    const entry = entriesOf(full, 'zh-Hant-TW').find(({ id }) => id === 'some-article');
    if (!entry) throw new Error('no entry');
    const item = JSON.parse(renderNinjs(entry, 'zh-Hant-TW', '樣報', publisherOf(full)));
    expect(validate(item), JSON.stringify(validate.errors)).toBe(true);
    expect(item).toMatchObject({
      uri: 'tag:news.example,2024-02-01:some-article;zh-Hant-TW',
      version: '3',
      firstCreated: '2024-02-01T08:00:00+08:00',
      versionCreated: '2024-02-05T08:00:00+08:00',
      embargoedUntil: '2024-02-01T09:00:00+08:00',
      pubStatus: 'usable',
      slugline: 'some-article',
      usageTerms: '註明出處',
      rightsInfo: { encodedRights: 'CC-BY-4.0' },
    });
    expect(item.subjects.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['海河', '橋']),
    );
    expect(item.associations.map(({ type }: { type: string }) => type)).toEqual(['picture', 'audio', 'text']);
    expect(item.associations[0].renditions[0]).toMatchObject({
      href: 'https://img.example/1.png',
      width: 640,
    });
  });
});

test('every record has a tag of its own in every variant', () => {
  const { etags } = itemsOf().at(0) ?? { etags: {} };
  expect(Object.keys(etags)).toEqual(['page', ...RECORDS.map(({ id }) => id)]);
  expect(new Set(itemsOf().flatMap(({ etags }) => Object.values(etags))).size).toBe(
    itemsOf().length * (1 + RECORDS.length),
  );
});

const itemsOf = (): { etags: Record<string, string> }[] =>
  [...output]
    .filter(([path]) => path.startsWith('assets/entries/zh-Hans/'))
    .flatMap(([, text]) => JSON.parse(String(text)).items)
    .filter((item) => 'etags' in item);

/** What a text says and how, without what Markdown has no words for. */
const said = (tree: Root): unknown[] => {
  const all: unknown[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type === 'text' && node.value.trim()) all.push(node.value);
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    if (children.every((child) => child.type === 'text' && !child.value.trim()) && tagName === 'p') return;
    // Whether an item's text is a paragraph is how it is spaced.
    if (tagName === 'p' && parent?.type === 'element' && parent.tagName === 'li') return;
    if (['section', 'div', 'figure', 'figcaption', 'thead', 'tbody', 'time', 'small'].includes(tagName))
      return;
    all.push([tagName, properties.href ?? properties.src]);
  });
  return all;
};

const readHtml = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html) as Root;

/** As any reader of Markdown reads it, without our extension for Chinese. */
const reader = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);
const readMarkdown = (text: string): Root => reader.runSync(reader.parse(text)) as Root;

const squeezed = (tree: Root) =>
  said(tree).map((one) => (typeof one === 'string' ? one.replace(/\s+/g, ' ').trim() : one));

const expectSame = (html: string) => {
  const markdown = markdownOf(html);
  expect(joined(squeezed(readMarkdown(markdown))), markdown).toEqual(joined(squeezed(readHtml(html))));
};

/** Neighbouring texts are one text. */
const joined = (all: unknown[]): unknown[] =>
  all.reduce<unknown[]>((done, one) => {
    const last = done.at(-1);
    if (typeof one === 'string' && typeof last === 'string')
      done[done.length - 1] = (last + one).replace(/\s/g, '');
    else done.push(typeof one === 'string' ? one.replace(/\s/g, '') : one);
    return done;
  }, []);

const HAN = fc.constantFrom('天津', '海河', '“五大道”', '。', '：', '《报》', '今天下雨', '第1条');
const SIGNS = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '`',
    '~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '+',
    '-',
    '=',
    '>',
    '<',
    '&',
    '|',
    '\\',
    '1.',
    ':-',
    '^',
    '$',
    ' ',
    'a',
    '~~',
  ],
);
const WORDS = fc
  .array(fc.oneof({ weight: 3, arbitrary: HAN }, SIGNS), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inner = fc.letrec((tie) => ({
  phrase: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    WORDS.map(escapeHtml),
    WORDS.map((text) => `<code>${escapeHtml(text)}</code>`),
    fc.constant('甲<br>乙'),
    fc.constant('<img src="https://a.example/1.png" alt="图*一">'),
    fc
      .tuple(fc.constantFrom('strong', 'em', 'del', 'sup', 'b', 'span lang="ja"'), tie('phrase'))
      .map(([tag, text]) => `<${tag}>${text}</${String(tag).split(' ')[0]}>`),
    WORDS.map((text) => `<a href="https://a.example/x_(y)?a=1&amp;b=2">${escapeHtml(text)}</a>`),
  ),
}));
const blocks = fc.letrec((tie) => ({
  all: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n')),
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    inner.phrase.map((text) => `<p>${text}</p>`),
    inner.phrase.map((text) => `<h2>${text}</h2>`),
    fc.constant('<hr>'),
    WORDS.map((text) => `<pre><code>${escapeHtml(text)}\n\n  x\n</code></pre>`),
    tie('all').map((text) => `<blockquote>\n${text}\n</blockquote>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(inner.phrase, { minLength: 1, maxLength: 3 }))
      .map(([tag, items]) => `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('all'), { minLength: 1, maxLength: 3 }))
      .map(
        ([tag, items]) =>
          `<${tag}>\n${items.map((item) => `<li><p>甲</p>\n${item}</li>`).join('\n')}\n</${tag}>`,
      ),
    fc
      .tuple(inner.phrase, inner.phrase)
      .map(
        ([a, b]) =>
          `<table>\n<thead><tr><th>${a}</th><th align="right">乙</th></tr></thead>\n<tbody><tr><td>一</td><td>${b}</td></tr></tbody>\n</table>`,
      ),
  ),
}));

test('RSS has each text as Markdown where a channel wants it, and where it gives summaries the summary', () => {
  const [rss] = FORMATS;
  const channels = String(
    testFiles().get('channels.yaml') && new TextDecoder().decode(testFiles().get('channels.yaml')),
  );
  const wanting = channels.replaceAll(/^- id: (local|brief)$/gm, '- id: $1\n  markdown: true');
  const other = built(withFile(testFiles(), 'channels.yaml', wanting));
  const textOf = (of: typeof output, path: string) =>
    renderDocument(rss as (typeof FORMATS)[number], feedAt(of, path), publisherOf(of));
  for (const channel of ['local', 'brief']) {
    const path = `/zh-Hant/${channel}/`;
    const plain = textOf(output, path);
    expect(plain).not.toContain('source:markdown');
    const text = textOf(other, path);
    expect(COMPLAINTS.rss(text)).toEqual([]);
    const items = all(parseXml(text).children[0] as Element, 'item');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      expect(first(item, 'source:markdown')?.text.trim()).toBe(
        markdownOf(first(item, 'content:encoded')?.text ?? '').trim(),
      );
    expect(catalogOf(other).feeds[path]?.etags.rss).not.toBe(catalogOf(output).feeds[path]?.etags.rss);
    expect(catalogOf(other).feeds[path]?.etags.atom).toBe(catalogOf(output).feeds[path]?.etags.atom);
  }
});

describe('Markdown', () => {
  test('says what the HTML says, to whoever reads CommonMark and tables', () => {
    fc.assert(
      fc.property(blocks.all, (html) => expectSame(String(html))),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  test('says what the HTML of every article says', () => {
    for (const { html } of entriesOf(output, 'zh')) expectSame(withOwn(html, 'https://news.example'));
  });

  test('of a note has its mark and the note', () => {
    const html = treeToHtml(
      renderMarkdown('a.md', '河[^1]水。\n\n[^1]: 一条*注*。\n\n    第二段。\n', 0, 'a').body,
    );
    const markdown = markdownOf(html);
    expect(markdown).toBe('河[^1]水。\n\n[^1]: 一条*注*。\n\n    第二段。\n');
  });

  test('is marked where marks are read, and tagged where they are not', () => {
    expect(markdownOf('<p>今<strong>天</strong>有<em>雨</em>，<strong>“大”</strong>雨。</p>')).toBe(
      '今**天**有*雨*，<strong>“大”</strong>雨。\n',
    );
    expect(textOf(readMarkdown(markdownOf('<p>1. 甲</p>')))).toBe('1. 甲');
  });

  test('of a long text is written in time that grows with it', () => {
    const timeOf = (times: number) => {
      const html = '<p>天津<strong>海河</strong>*_*[1]</p>\n'.repeat(times);
      markdownOf(html);
      const start = performance.now();
      for (let run = 0; run < 5; run++) markdownOf(html);
      return performance.now() - start;
    };
    expect(timeOf(8000) / timeOf(4000)).toBeLessThan(6);
  });
});
