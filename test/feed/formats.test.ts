// Feeds: strict rules for every document, hostile text, and what the five variants owe each other.

import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { RESERVED } from '../../src/content/schema/channels.ts';
import type { Feed, FeedEntry } from '../../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { type History, historiesOf, selectWindow } from '../../src/feed/select.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { READERS } from '../support/read-documents.ts';
import { COMPLAINTS } from '../support/rules.ts';
import {
  archiveAt,
  built,
  catalogOf,
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
      expect((read.feed.items ?? read.feed.entries ?? []).length).toBe(feed.entries.length);
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
    expect(atom).toEqual(rss);
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
