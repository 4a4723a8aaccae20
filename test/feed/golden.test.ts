// Every format in every variant, as a reviewer reads it in the diff: test/sample shows the three pipelines.

import { expect, test } from 'vitest';
import type { Feed } from '../../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { newsArticle } from '../../src/feed/news-article.ts';
import { RECORDS } from '../../src/feed/records/records.ts';
import { presentForm } from '../../src/feed/revisions.ts';
import { renderArticlePage } from '../../src/page/article-page.ts';
import { renderFeedPage } from '../../src/page/feed-page.ts';
import { renderFeedView } from '../../src/page/feed-view.ts';
import { renderProblemPage } from '../../src/page/problem-page.ts';
import { recordDigest } from '../../src/press/make/parts/proof.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { archiveAt, built, catalogOf, entryAt, feedAt, publisherOf, sliceAt } from '../support/sample.ts';

/** When it is built: /healthz says it. */
const AT = '2026-11-26T00:00:00Z';

const output = built(undefined, AT);

for (const variant of VARIANT_TAGS)
  for (const format of FORMATS)
    test(`${format.name} in ${variant} is as a reviewer read it`, async () => {
      const document = renderDocument(format, feedAt(output, `/${variant}/local/`), publisherOf(output));
      await expect(document).toMatchFileSnapshot(`../golden/${variant}.local.${format.file}`);
    });

test('a page of the archive, with one page before and none after it', async () => {
  const [, second] = await archiveAt(output, '/zh-Hant/local/');
  for (const format of FORMATS) {
    const document = renderDocument(format, second as Feed, publisherOf(output));
    await expect(document).toMatchFileSnapshot(`../golden/zh-Hant.local.archive-2.${format.file}`);
  }
});

test('what there is for mirrors and crawlers', async () => {
  for (const path of [
    'catalog.json',
    'tombstones.json',
    'zh-Hant-HK/opml.xml',
    'sitemap.xml',
    'sitemaps/channels.xml',
    'sitemaps/articles-1.xml',
    'sitemaps/news-1.xml',
    'robots.txt',
    'llms.txt',
    'healthz',
    'manifest/index.jsonl',
    'manifest/zh-Hant-TW/1.jsonl',
    'manifest/media/9.jsonl',
    'schemas/catalog.json',
    'schemas/manifest.json',
    'schemas/tombstones.json',
  ])
    await expect(String(output.get(`assets/public/${path}`))).toMatchFileSnapshot(
      `../golden/site/${path.replaceAll('/', '.')}`,
    );
});

for (const variant of VARIANT_TAGS)
  test(`an article as records in ${variant}`, async () => {
    const { publisher } = catalogOf(output);
    const [listed] = feedAt(output, `/${variant}/brief/`).entries;
    const entry = entryAt(output, variant, listed?.id ?? '');
    const parts = [entry, variant, '樣報', publisher] as const;
    const revisions = presentForm(entry.updated, recordDigest(newsArticle(...parts)));
    for (const { ending, render } of RECORDS)
      await expect(render(parts, revisions)).toMatchFileSnapshot(`../golden/${variant}.record${ending}`);
  });

test('pages: the front page, an article, a feed in a browser, and what is left of a withdrawn article', async () => {
  const publisher = publisherOf(output);
  const { feed, channels } = sliceAt(output, '/zh-Hant-HK/');
  const [rss] = FORMATS;
  const [listed] = feedAt(output, '/zh-Hans/brief/').entries;
  const entry = entryAt(output, 'zh-Hans', listed?.id ?? '');
  const gone = { kind: 'withdrawn', date: '2024-02-01T00:00:00Z', reason: '內容未能核實。' } as const;
  for (const [name, page] of [
    ['zh-Hant-HK.front', renderFeedPage(feed, channels, publisher)],
    ['zh-Hans.article', renderArticlePage(entry, 'zh-Hans', '样报', publisher)],
    ['zh-Hant-HK.rss', renderFeedView(rss as (typeof FORMATS)[number], feed, publisher)],
    ['zh-Hant-HK.withdrawn', renderProblemPage(gone, feed, channels, publisher)],
  ] as const)
    await expect(page).toMatchFileSnapshot(`../golden/pages/${name}.html`);
});

test('a channel of summaries, and one without articles', async () => {
  for (const channel of ['brief', 'empty'])
    for (const format of FORMATS) {
      const document = renderDocument(format, feedAt(output, `/zh-Hant-TW/${channel}/`), publisherOf(output));
      await expect(document).toMatchFileSnapshot(`../golden/zh-Hant-TW.${channel}.${format.file}`);
    }
});
