// Feeds: strict rules for every document, hostile text, and what the five variants owe each other.

import fc from 'fast-check';
import { parseAtomFeed, parseFeed, parseRssFeed } from 'feedsmith';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { RESERVED } from '../../src/content/schema/channels.ts';
import { entryId } from '../../src/feed/address.ts';
import type { Feed, FeedEntry } from '../../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { newsArticle } from '../../src/feed/news-article.ts';
import { type History, historiesOf, selectWindow } from '../../src/feed/select.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { READERS } from '../support/read-documents.ts';
import { COMPLAINTS } from '../support/rules.ts';
import {
  archiveAt,
  built,
  catalogOf,
  entryAt,
  feedAt,
  parsed,
  publisherOf,
  record,
  testFiles,
  withFile,
} from '../support/sample.ts';

const [RSS, ATOM, JSON_FEED] = FORMATS as [Row, Row, Row];
type Row = (typeof FORMATS)[number];

const HOSTILE = withFile(
  testFiles(),
  'articles/2024/02/some-article.md',
  record(
    {
      headline: `"a<b & c ]]> ]]> &amp; <script>alert(1)</script> 𠮷野家"`,
      description: `"简介 <b>不是粗体</b> &lt; ]]>]]> 𠮷"`,
      keywords: `['a"<&>b', "]]>", '&amp;']`,
      author: `[{name: '<李 & "白">]]>'}]`,
      editor: `['&amp;']`,
      dateline: "'<i>]]>'",
      copyrightNotice: "'© <a> & ]]>'",
      source: `{name: '源 & <流>]]>', headline: 'a<b', url: 'https://far.example/?a=1&b="<2>"', feed: 'https://far.example/?f=1&g=2'}`,
      image: `[{src: /media/diagram.png, alt: '"><script>alert(1)</script>', caption: ']]>'}]`,
      correction: `[{date: 2024-02-02T08:00:00+08:00, text: 'a<b & ]]>'}]`,
      related: `[{headline: '<x>]]>', url: 'https://far.example/?a=1&b=2'}]`,
    },
    [
      '正文 ]]> ]]> &amp; a < b，`]]> </entry>`，<script>alert(1)</script>，&#3;，𠮷。',
      '    <entry>\n    </entry>\n</feed>',
      '<a href="javascript:alert(1)" onclick="x()">点</a>\n\n\n    <entry>代码</entry>',
    ].join('\n\n'),
  ),
);

test('no other name of a document is the id of a channel', () => {
  for (const { id, aliases } of FORMATS)
    for (const alias of aliases)
      expect(alias.includes('.') || RESERVED.includes(alias), `${id}: ${alias}`).toBe(true);
});

const CONTENTS = { sample: loadContent('content'), test: testFiles(), hostile: HOSTILE };

describe.each(Object.entries(CONTENTS))('every document of the %s content', (_name, files) => {
  const output = built(files);
  const publisher = { ...publisherOf(output), hub: 'https://hub.example/?a=1&b=2' };
  const paths = Object.keys(catalogOf(output).feeds);

  test.each(FORMATS)('$name: no complaint, and feedsmith reads what was written', async (format) => {
    const archives = await Promise.all(paths.map((path) => archiveAt(output, path)));
    expect(archives.flat().length).toBeGreaterThan(10);
    for (const feed of [...paths.map((path) => feedAt(output, path)), ...archives.flat()]) {
      const document = renderDocument(format, feed, publisher);
      expect(COMPLAINTS[format.id](document), `${feed.variant} ${feed.channel?.id}`).toEqual([]);
      const read = parseFeed(document) as {
        format: string;
        feed: { items?: unknown[]; entries?: unknown[] };
      };
      expect(read.format).toBe(format.id);
      // Atom has tombstones; in the others what is left of an article stands among its entries.
      const left = format === ATOM || feed.position.page ? [] : feed.tombstones;
      expect((read.feed.items ?? read.feed.entries ?? []).length).toBe(feed.entries.length + left.length);
    }
  });
});

test('hostile text means the same in all three formats, and what the editor wrote', () => {
  const output = built(HOSTILE);
  for (const variant of VARIANT_TAGS) {
    const feed = feedAt(output, `/${variant}/local/`);
    const [rss, atom, json] = FORMATS.map((format) =>
      READERS[format.id](renderDocument(format, feed, publisherOf(output))),
    );
    expect(atom).toEqual(rss?.filter(({ title }) => !title.startsWith('撤稿：')));
    expect(json).toEqual(rss);
  }
  const [hostile] = READERS.rss(renderDocument(RSS, feedAt(output, '/zh-Hans/local/'), publisherOf(output)));
  expect(hostile?.title).toBe('a<b & c ]]> ]]> &amp; <script>alert(1)</script> 𠮷野家');
  expect(hostile?.summary).toBe('简介 <b>不是粗体</b> &lt; ]]>]]> 𠮷');
  expect(hostile?.authors).toEqual(['<李 & "白">]]>']);
  expect(hostile?.content).toContain('正文 ]]&gt; ]]&gt; &amp; a &lt; b，<code>]]&gt; &lt;/entry></code>，');
});

test('any text is well-formed and round-trips, in every format', () => {
  const output = built();
  const publisher = publisherOf(output);
  const feed = feedAt(output, '/zh-Hans/local/');
  const [entry] = feed.entries as [FeedEntry];
  // What cleanText lets through: all of Unicode but what XML 1.0 forbids.
  const text = fc
    .string({ unit: 'binary', minLength: 1 })
    .map((value) => value.replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '').trim())
    .filter((value) => value !== '');
  const nasty = fc
    .oneof(
      text,
      fc
        .array(fc.constantFrom(']]>', '&amp;', '&', '<', '>', '"', '</entry>', '\n    <entry>', '𠮷', '字'), {
          minLength: 1,
        })
        .map((parts) => parts.join('').trim()),
    )
    .filter((value) => value !== '');
  fc.assert(
    fc.property(nasty, nasty, nasty, (headline, description, name) => {
      const changed: Feed = {
        ...feed,
        title: headline,
        entries: [
          {
            ...entry,
            headline,
            description,
            keywords: [name],
            authors: [{ name, role: 'author' }],
            editors: [name],
          },
        ],
      };
      for (const format of FORMATS) {
        const document = renderDocument(format, changed, publisher);
        const [read] = READERS[format.id](document);
        expect({ title: read?.title, summary: read?.summary, authors: read?.authors }).toEqual({
          title: headline,
          summary: description,
          authors: [name],
        });
      }
    }),
    { numRuns: 300 },
  );
});

describe('the five variants of a channel', () => {
  const output = built();
  const read = (variant: string) =>
    READERS.atom(renderDocument(ATOM, feedAt(output, `/${variant}/local/`), publisherOf(output)));

  test('have five language tags, disjoint ids and one order', () => {
    const order = (variant: string) => read(variant).map(({ id }) => id?.replace(/;.*/, ''));
    const ids = VARIANT_TAGS.flatMap((variant) => read(variant).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const variant of VARIANT_TAGS) {
      expect(order(variant)).toEqual(order('zh'));
      const languages = new Set(read(variant).map(({ language }) => language));
      expect([...languages]).toEqual(
        variant === 'zh' ? ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'zh-Hant-TW'] : [variant],
      );
    }
  });

  test('link to each other, each to the four others and to itself, in every format', () => {
    for (const format of FORMATS)
      for (const variant of VARIANT_TAGS) {
        const document = renderDocument(format, feedAt(output, `/${variant}/local/`), publisherOf(output));
        for (const other of VARIANT_TAGS)
          expect(
            document.split(`"https://news.example/${other}/local/${format.file}"`).length,
            `${variant} ${other}`,
            // Its own address is self and current.
          ).toBe(other === variant ? 3 : 2);
      }
  });

  test('the same article has one id in two channels of a variant', () => {
    const id = (channel: string) =>
      READERS.json(
        renderDocument(JSON_FEED, feedAt(output, `/zh-Hant/${channel}/`), publisherOf(output)),
      ).map(({ id }) => id);
    expect(id('local')).toEqual(expect.arrayContaining(id('river')));
    expect(id('river').length).toBe(2);
  });
});

describe('a window', () => {
  const content = parsed(testFiles());
  const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);
  const historyOf = (channel: string | undefined, size = 2): History =>
    historiesOf(content, size).get(channel) as History;
  // Of five places, naive and hongkong are page 1, simplified and taiwan page 2, and withdrawn is in none.
  const history = historyOf(undefined);

  test('holds the newest by `updated`: a correction brings an old article back', () => {
    expect(ids(selectWindow(history, 2).entries)).toEqual(['simplified-text', 'naive-text']);
  });

  test('holds everything that is in no full page of the archive, however small it is', () => {
    const { open } = historyOf(undefined, 3);
    const newest = selectWindow(historyOf(undefined, 3), 1).entries;
    for (const article of open.filter(({ pubStatus }) => pubStatus === 'usable'))
      expect(newest).toContain(article);
    expect(ids(selectWindow(historyOf(undefined, 10), 1).entries).toSorted()).toEqual([
      'hongkong-text',
      'naive-text',
      'simplified-text',
      'taiwan-text',
    ]);
  });

  test('keeps a tombstone for as long as it reaches back', () => {
    const closed = { pages: [[...history.pages.flat(), ...history.open]], open: [] };
    expect(ids(selectWindow(closed, 1).withdrawn)).toEqual([]);
    expect(ids(selectWindow(closed, 2).withdrawn)).toEqual(['withdrawn-text']);
    // One that is in no page of the archive is found nowhere else.
    expect(ids(selectWindow(history, 1).withdrawn)).toEqual(['withdrawn-text']);
  });

  test('of a channel holds the articles of the channels below it', () => {
    expect(ids(selectWindow(historyOf('local'), 9).entries)).toContain('taiwan-text');
    expect(ids(selectWindow(historyOf('river'), 9).entries).toSorted()).toEqual([
      'naive-text',
      'taiwan-text',
    ]);
  });
});

describe('a licence', () => {
  const rightsOf = (license: string) => {
    const output = built(withFile(testFiles(), 'articles/2024/02/some-article.md', record({ license })));
    const feed = feedAt(output, '/zh-Hans/local/');
    const read = (row: Row) => renderDocument(row, feed, publisherOf(output));
    const isOurs = ({ id, guid }: { id?: string; guid?: { value?: string } }) =>
      /:some-article/.test(id ?? guid?.value ?? '');
    return {
      rss: parseRssFeed(read(RSS)).items?.find((item) => isOurs(item as object)),
      atom: parseAtomFeed(read(ATOM)).entries?.find((entry) => isOurs(entry as object)),
      json: JSON.parse(read(JSON_FEED)).items.find(isOurs),
    };
  };

  test.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-NC-SA 2.0 UK', 'https://creativecommons.org/licenses/by-nc-sa/2.0/uk/'],
    ['cc0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ])("%s of Creative Commons is a link in Atom and that module's in RSS", (license, url) => {
    const { rss, atom, json } = rightsOf(`'${license}'`);
    expect(rss?.creativeCommons?.licenses).toEqual([url]);
    expect(atom?.links?.filter(({ rel }) => rel === 'license').map(({ href }) => href)).toEqual([url]);
    expect(json._fanjian.license).toBe(url);
    expect(json.content_html).toContain(`<a rel="license" href="${url}">`);
  });

  test.each([
    ['GFDL-1.3-or-later', 'https://spdx.org/licenses/GFDL-1.3-or-later.html'],
    ['https://news.example/terms', 'https://news.example/terms'],
  ])('%s, which is of others, is Dublin Core in RSS', (license, url) => {
    const { rss, atom } = rightsOf(license);
    expect(rss?.creativeCommons).toBe(undefined);
    expect(rss?.dcterms?.licenses).toEqual([url]);
    expect(atom?.links?.filter(({ rel }) => rel === 'license').map(({ href }) => href)).toEqual([url]);
  });

  test('that nobody has listed is words alone', () => {
    const { rss, atom, json } = rightsOf('版权所有');
    expect(rss?.dc?.rights).toEqual(['版权所有']);
    expect(atom?.links?.filter(({ rel }) => rel === 'license')).toEqual([]);
    expect(json._fanjian.license).toBe(undefined);
  });
});

test.each([
  ['trainedAlgorithmicMedia', '本文由人工智能生成。', 'trainedAlgorithmicMedia'],
  [
    'compositeWithTrainedAlgorithmicMedia',
    '本文部分内容由人工智能生成。',
    'compositeWithTrainedAlgorithmicMedia',
  ],
  ['machineTranslated', '本文译文由人工智能生成。', 'trainedAlgorithmicMedia'],
  ['humanEdits', undefined, 'humanEdits'],
])('a text that is %s says so where readers and machines look', (digitalSourceType, line, code) => {
  const output = built(
    withFile(testFiles(), 'articles/2024/02/some-article.md', record({ digitalSourceType })),
  );
  const [entry] = feedAt(output, '/zh-Hans/local/').entries;
  if (line)
    expect(entry?.content).toMatch(new RegExp(`^<div lang="zh-Hans">\n<p><strong>${line}</strong></p>`));
  else expect(entry?.content).toMatch(/^<div lang="zh-Hans">\n<p>正文。/);
  const { digitalSourceType: said } = newsArticle(
    entryAt(output, 'zh-Hans', 'some-article'),
    'zh-Hans',
    '',
    publisherOf(output),
  );
  expect(said).toBe(`http://cv.iptc.org/newscodes/digitalsourcetype/${code}`);
});

test('a withdrawn article keeps its id in RSS and JSON, with its headline and the reason, and comes where it was withdrawn', () => {
  const output = built();
  for (const variant of VARIANT_TAGS) {
    const feed = feedAt(output, `/${variant}/local/`);
    const [tombstone] = feed.tombstones;
    const document = renderDocument(JSON_FEED, feed, publisherOf(output));
    const { items } = JSON.parse(document);
    expect(items.map(({ date_modified }: { date_modified: string }) => date_modified)).toEqual(
      items
        .map(({ date_modified }: { date_modified: string }) => date_modified)
        .toSorted()
        .reverse(),
    );
    const item = items.find(({ _fanjian }: { _fanjian: object }) => 'withdrawn' in _fanjian);
    expect(item).toMatchObject({
      id: entryId(publisherOf(output), 'withdrawn-text', '2024-01-06T00:00:00Z', variant),
      title: `撤稿：${tombstone?.headline}`,
      _fanjian: { withdrawn: { reason: tombstone?.reason } },
    });
    expect(item.content_html).toContain(tombstone?.reason);
    expect(renderDocument(ATOM, feed, publisherOf(output))).not.toContain('撤稿：');
    expect(COMPLAINTS.json(document)).toEqual([]);
  }
});

test('what belongs to the headline stands above the text, and a keyword that is a channel is said once', () => {
  const output = built(
    withFile(
      testFiles(),
      'articles/2024/02/some-article.md',
      record({ kicker: '眉题', alternativeHeadline: '副题', keywords: '[本地新闻, 河]', translator: '苏辙' }),
    ),
  );
  const feed = feedAt(output, '/zh-Hans/local/');
  const [rss, atom, json] = FORMATS.map((row) => renderDocument(row, feed, publisherOf(output)));
  const [item] = parseRssFeed(rss ?? '').items ?? [];
  const [entry] = parseAtomFeed(atom ?? '').entries ?? [];
  for (const { dcterms } of [item, entry] as {
    dcterms?: { alternatives?: string[]; alternative?: string };
  }[])
    expect(dcterms?.alternatives).toEqual(['副题']);
  expect(JSON.parse(json ?? '').items[0]).toMatchObject({
    tags: ['本地新闻', '河'],
    _fanjian: { kicker: '眉题', alternativeHeadline: '副题', translator: '苏辙' },
  });
  expect(item?.categories?.map(({ name }) => name)).toEqual(['本地新闻', '河']);
  expect(entry?.contributors?.map(({ name }) => name)).toEqual(['曾巩', '苏辙']);
  expect(feed.entries[0]?.content).toContain(
    '<div lang="zh-Hans">\n<p>眉题</p>\n<p><strong>副题</strong></p>\n<p>正文。</p>',
  );
});

const textIn = (tree: Nodes): string => {
  let text = '';
  visit(tree, 'text', ({ value }) => {
    text += value;
  });
  return text;
};

test('what a reader leaves of the content, which takes away every attribute, says the same', () => {
  const output = built();
  for (const { content } of feedAt(output, '/zh-Hant-TW/').entries) {
    expect(content).toMatch(/^<div lang="zh-Hant-TW">\n[\s\S]*<\/div>$/);
    const strict = unified().use(rehypeSanitize, { ...defaultSchema, attributes: {} });
    const tree = unified().use(rehypeParse, { fragment: true }).parse(content);
    expect(textIn(strict.runSync(tree))).toBe(textIn(tree));
  }
});
