// Pages as text: what they say of themselves, what they lead to, and that no text becomes markup. test/browser looks at them.

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { archivePath } from '../../src/feed/address.ts';
import { contentHtml } from '../../src/feed/credits.ts';
import type { Feed } from '../../src/feed/entry.ts';
import { FORMATS } from '../../src/feed/formats/formats.ts';
import { newsArticle } from '../../src/feed/news-article.ts';
import { renderArticlePage } from '../../src/page/article-page.ts';
import { renderFeedPage } from '../../src/page/feed-page.ts';
import { renderFeedView } from '../../src/page/feed-view.ts';
import { renderProblemPage } from '../../src/page/problem-page.ts';
import { COPY } from '../../src/page/static/copy.ts';
import { STYLE } from '../../src/page/static/style.ts';
import { loadContent } from '../../src/press/disk/content/content-folder.ts';
import { wordsIn } from '../../src/script/data/words.ts';
import { VARIANT_TAGS, type Variant } from '../../src/script/variants.ts';
import { buildSite } from '../support/build-in-memory.ts';
import {
  archiveAt,
  built,
  entryAt,
  feedAt,
  parsed,
  publisherOf,
  record,
  sliceAt,
  testFiles,
  withFile,
} from '../support/sample.ts';

type Output = ReturnType<typeof built>;

const pageAt = (output: Output, path: string): string => {
  const { feed, channels } = sliceAt(output, path);
  return renderFeedPage(feed, channels, publisherOf(output));
};

const HOSTILE = '<img src=x onerror=alert(1)>';

const hostile = built(
  withFile(
    testFiles(),
    'articles/2024/02/some-article.md',
    record({
      headline: `'${HOSTILE}'`,
      kicker: `'${HOSTILE}'`,
      alternativeHeadline: `'${HOSTILE}'`,
      description: `'${HOSTILE} </script><script>alert(1)</script>'`,
      author: `[{name: '${HOSTILE}', role: '${HOSTILE}'}]`,
      editor: `['${HOSTILE}']`,
      source: `{name: '${HOSTILE}', headline: '${HOSTILE}', url: 'https://far.example/?a="><b>'}`,
      image: `[{src: /media/diagram.png, alt: '"${HOSTILE}', caption: '${HOSTILE}'}]`,
      correction: `[{date: 2024-02-02T08:00:00+08:00, text: '${HOSTILE}'}]`,
      related: `[{headline: '${HOSTILE}', url: 'https://far.example/?a="><b>'}]`,
      copyrightNotice: `'${HOSTILE}'`,
      keywords: `['${HOSTILE}']`,
    }),
  ),
);

test('a page names its documents by every type that readers look for', () => {
  const page = pageAt(hostile, '/zh-Hans/local/');
  for (const type of [
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
    'application/json',
  ])
    expect(page, type).toMatch(
      new RegExp(
        `<link rel="alternate" type="${type.replace('+', '\\+')}" hreflang="zh-Hans"[^>]*/zh-Hans/local/`,
      ),
    );
});

describe('no text becomes markup', () => {
  const { feed, channels } = sliceAt(hostile, '/zh-Hans/');
  const publisher = publisherOf(hostile);
  const entry = entryAt(hostile, 'zh-Hans', 'some-article');
  const gone = { kind: 'withdrawn', date: feed.updated, reason: HOSTILE } as const;
  test.each([
    ['front page', pageAt(hostile, '/zh-Hans/')],
    ['channel page', pageAt(hostile, '/zh-Hans/local/')],
    ['feed in a browser', renderFeedView(FORMATS[0] as (typeof FORMATS)[number], feed, publisher)],
    ['article', renderArticlePage(entry, 'zh-Hans', feed.siteName, publisher)],
    ['withdrawn', renderProblemPage(gone, feed, channels, publisher)],
  ])('%s', (_, page) => {
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toMatch(/<img src=x|<b>|<script>/);
    // Scripts: our own file, and data.
    for (const [, attributes] of page.matchAll(/<script([^>]*)>/g))
      expect(attributes).toMatch(/^ (src="\/copy\.js" defer|type="application\/ld\+json")$/);
    expect(page).not.toMatch(/ on\w+="| style="|javascript:/);
  });
});

describe('an article', () => {
  const output = built();
  const publisher = publisherOf(output);
  const listed = feedAt(output, '/zh-Hant-HK/').entries.find(({ images }) => images.length > 0);
  const entry = entryAt(output, 'zh-Hant-HK', listed?.id ?? '');
  const page = renderArticlePage(entry, 'zh-Hant-HK', '樣報', publisher);

  test('says what it is: canonical address, variants, Open Graph, and the record in schema.org’s words, without its text', () => {
    const own = `https://news.example/zh-Hant-HK/articles/${entry.id}`;
    expect(page).toContain(`<link rel="canonical" href="${own}">`);
    for (const tag of VARIANT_TAGS)
      expect(page).toContain(
        `<link rel="alternate" hreflang="${tag}" href="https://news.example/${tag}/articles/${entry.id}">`,
      );
    for (const [property, content] of [
      ['og:type', 'article'],
      ['og:title', entry.headline],
      ['og:url', own],
      ['og:locale', 'zh_HK'],
      ['og:locale:alternate', 'zh_CN'],
      ['og:image', 'https://news.example/media/lWGn7vx6tcpL1mOLxv0tmt/diagram.png'],
    ])
      expect(page).toContain(`<meta property="${property}" content="${content}">`);
    expect(page).toMatch(/article:published_time" content="2024-\d\d-\d\dT[\d:]+\+08:00"/);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    const {
      articleBody: _,
      encoding: __,
      kicker: ___,
      ...rest
    } = newsArticle(entry, 'zh-Hant-HK', '樣報', publisher);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(rest)));
  });

  test('that was first published elsewhere names that address as canonical', () => {
    const copied = { ...entry, canonicalUrl: 'https://far.example/1' };
    const text = renderArticlePage(copied, 'zh-Hant-HK', '樣報', publisher);
    expect(text).toContain('<link rel="canonical" href="https://far.example/1">');
  });

  test('has its corrections behind its text, as docs/authoring.md says, on its page and in its feeds', () => {
    const [text, correction] = [entry.html.slice(-40).trim(), '更正（2024年1月9日）'];
    expect(entry.corrections).toHaveLength(1);
    for (const document of [page, contentHtml(entry, true, '/')].map((made) =>
      made.replaceAll('\u0001', ''),
    )) {
      expect(document.indexOf(text)).toBeGreaterThan(0);
      expect(document.indexOf(correction)).toBeGreaterThan(document.indexOf(text));
    }
    expect(page).toContain('<a href="#corrections">有更正</a>');
  });

  test('says who made it in one form, and when with a space before the time', () => {
    expect(page.match(/class="by">[^<]*/g)).toEqual([
      'class="by">記者：李白、杜甫',
      'class="by">責任編輯：曾鞏',
    ]);
    expect(page).toContain('>2024年1月2日 08:30</time>');
  });

  test('of an agency without a name has no author in its credits, in no feed and on no page', () => {
    const files = withFile(testFiles(), 'articles/2024/02/some-article.md', record({ author: null }));
    const anonymous = entryAt(built(files), 'zh-Hans', 'some-article');
    expect(anonymous.authors).toMatchObject([{ role: 'publisher' }]);
    expect(contentHtml(anonymous, true, '/')).not.toContain('publisher');
    expect(renderArticlePage(anonymous, 'zh-Hans', '样报', publisher)).not.toContain('publisher 样报');
  });
});

describe('the way to the first article', () => {
  test('leads from a channel through every page of its archive', async () => {
    const output = built();
    const publisher = publisherOf(output);
    const pages = await archiveAt(output, '/zh-Hans/local/');
    expect(pages.length).toBeGreaterThan(1);
    expect(pageAt(output, '/zh-Hans/local/')).toContain(
      `href="${archivePath('zh-Hans', 'local', pages.length)}"`,
    );
    for (const [index, feed] of pages.entries()) {
      const text = renderFeedPage(feed, [], publisher);
      const newer = index + 1 < pages.length ? archivePath('zh-Hans', 'local', index + 2) : '/zh-Hans/local/';
      expect(text).toContain(`href="${newer}"`);
      if (index > 0) expect(text).toContain(`href="${archivePath('zh-Hans', 'local', index)}"`);
      for (const { id } of feed.entries) expect(text).toContain(`href="/zh-Hans/articles/${id}"`);
    }
  });

  test('a page of the archive stays as it is, however many come after it', () => {
    const feed = feedAt(built(), '/zh-Hans/local/');
    const at = (position: Feed['position']) =>
      renderFeedPage({ ...feed, position }, [], publisherOf(built()));
    expect(at({ page: 2, prev: 1, next: 3 })).not.toContain('archive/4');
  });
});

test('words of our own: each script has all of them, and none of the other’s characters', () => {
  const text = (variant: Variant) =>
    JSON.stringify(wordsIn(variant, 'zh-Hans'), (_, value) =>
      typeof value === 'function' ? value('1', '2') : value,
    );
  const shapes = VARIANT_TAGS.map((tag) => Object.keys(wordsIn(tag, 'zh-Hans')).join());
  expect(new Set(shapes).size).toBe(1);
  expect(text('zh-Hans')).not.toMatch(/[訂閱網頁複製頻讀這裡裏著為與來標題]/);
  for (const tag of ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK'] as const)
    expect(text(tag)).not.toMatch(/[订阅网页复频读这里为与来标题么]/);
  expect(text('zh-Hant-TW')).not.toMatch(/[裏着爲衆]|主頁/);
  expect(text('zh-Hant-HK')).not.toMatch(/[裡著爲衆]|首頁/);
});

test('a front page is small: HTML under 12 KB, stylesheet under 10, script under 1, compressed', () => {
  const files = loadContent('content');
  const { output } = buildSite(parsed(files), files, 'https://fanjian.example');
  for (const tag of VARIANT_TAGS) expect(gzipSync(pageAt(output, `/${tag}/`)).length).toBeLessThan(12_000);
  expect(gzipSync(STYLE).length).toBeLessThan(10_000);
  expect(gzipSync(COPY).length).toBeLessThan(1000);
});

describe('a site of 200 channels', () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const channels = numbers.map(
    (number) => `- {id: town-${number}, name: 乡镇${number}的新闻, description: 乡镇${number}的大事小事。}\n`,
  );
  const small = withFile(
    withFile(testFiles(), 'channels.yaml', channels.join('')),
    'articles/2024/02/some-article.md',
    record({ articleSection: '[town-0, town-150]' }),
  );
  const output = built(
    new Map([...small].filter(([path]) => !/^(articles|ids)/.test(path) || path.endsWith('some-article.md'))),
  );
  const publisher = publisherOf(output);
  const { feed, channels: briefs } = sliceAt(output, '/zh-Hant/');
  const own = sliceAt(output, '/zh-Hant/town-150/');
  const entry = entryAt(output, 'zh-Hant', 'some-article');
  const rss = FORMATS[0] as (typeof FORMATS)[number];
  const leadsTo = (page: string) => numbers.filter((number) => page.includes(`"/zh-Hant/town-${number}/"`));

  test.each([
    ['front page', renderFeedPage(feed, briefs, publisher)],
    ['channel page', renderFeedPage(own.feed, own.channels, publisher)],
    ['feed in a browser', renderFeedView(rss, own.feed, publisher)],
    ['article', renderArticlePage(entry, 'zh-Hant', feed.siteName, publisher)],
    ['what is not there', renderProblemPage({ kind: 'unknown' }, feed, briefs, publisher)],
  ])('%s leads to all of them, in the words of its variant, in under 12 KB', (_, page) => {
    expect(leadsTo(page)).toEqual(numbers);
    expect(page).toContain('鄉鎮199的新聞');
    expect(page).toContain('<a href="#all-channels">所有頻道</a>');
    expect(page.match(/ id="all-channels"/g)).toHaveLength(1);
    expect(gzipSync(page).length).toBeLessThan(12_000);
  });

  test('a page names its own in the row that stands on top, and of the others the first', () => {
    const page = renderFeedPage(own.feed, own.channels, publisher);
    const row = page.slice(page.indexOf('<nav class="channels"'), page.indexOf('</header>'));
    expect(leadsTo(row)).toEqual([...numbers.slice(0, 12), 150]);
    expect(row).toContain('href="/zh-Hant/town-150/" aria-current="page"');
  });

  test('the slice of a channel names none of the others', () => {
    expect(JSON.stringify(own)).not.toContain('town-149');
  });
});
