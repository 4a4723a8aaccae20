// Every format in every variant, as a reviewer reads it in the diff: test/content shows the three pipelines.

import { expect, test } from 'vitest';
import type { Entry, Feed } from '../src/feed/entry.ts';
import { FORMATS, renderDocument } from '../src/feed/formats.ts';
import { renderRecord } from '../src/feed/news-article.ts';
import { VARIANT_TAGS } from '../src/script/variants.ts';
import { archiveAt, built, catalogOf, feedAt, publisherOf } from './sample.ts';

const output = built();

for (const variant of VARIANT_TAGS)
  for (const format of FORMATS)
    test(`${variant} ${format.name}`, async () => {
      const document = renderDocument(format, feedAt(output, `/${variant}/local/`), publisherOf(output));
      await expect(document).toMatchFileSnapshot(`golden/${variant}.local.${format.file}`);
    });

test('a page of the archive, with one page before and none after it', async () => {
  const [, second] = await archiveAt(output, '/zh-Hant/local/');
  for (const format of FORMATS) {
    const document = renderDocument(format, second as Feed, publisherOf(output));
    await expect(document).toMatchFileSnapshot(`golden/zh-Hant.local.archive-2.${format.file}`);
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
    'healthz',
  ])
    await expect(String(output.get(`assets/public/${path}`))).toMatchFileSnapshot(
      `golden/site/${path.replaceAll('/', '.')}`,
    );
});

test('an article as a record', async () => {
  const { publisher } = catalogOf(output);
  const [entry] = feedAt(output, '/zh-Hant-TW/brief/').entries;
  await expect(renderRecord(entry as Entry, 'zh-Hant-TW', '樣報', publisher)).toMatchFileSnapshot(
    'golden/zh-Hant-TW.record.json',
  );
});

test('a channel of summaries, and one without articles', async () => {
  for (const channel of ['brief', 'empty'])
    for (const format of FORMATS) {
      const document = renderDocument(format, feedAt(output, `/zh-Hant-TW/${channel}/`), publisherOf(output));
      await expect(document).toMatchFileSnapshot(`golden/zh-Hant-TW.${channel}.${format.file}`);
    }
});
