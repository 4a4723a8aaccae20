// A channel by rule is a channel like any other: in every variant it has documents, pages, an archive and its rows in all lists.

import { expect, test } from 'vitest';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { archiveAt, built, catalogOf, feedAt, publisherOf, testFiles, withFile } from '../support/sample.ts';

const CHANNELS = new TextDecoder().decode(testFiles().get('channels.yaml'));
const RULE = `- id: words
  name: 字词
  description: 关键词里有干部、乾隆的文章。
  match: {keywords: [幹部, 乾隆]}
`;
const output = built(withFile(testFiles(), 'channels.yaml', `${CHANNELS}${RULE}`));
const text = (path: string) => String(output.get(`assets/public/${path}`));

test.each(VARIANT_TAGS)(
  'in %s it takes what its rule asks for, whatever script that is written in',
  (variant) => {
    const { entries } = feedAt(output, `/${variant}/words/`);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(['simplified-text', 'taiwan-text']);
  },
);

test.each(VARIANT_TAGS)('in %s it is in the subscription list, the catalog and the sitemap', (variant) => {
  const address = `https://news.example/${variant}/words/`;
  expect(text(`${variant}/opml.xml`)).toContain(`xmlUrl="${address}rss.xml"`);
  const rows = JSON.parse(text('catalog.json')).feeds.map(({ url }: { url: string }) => url);
  for (const { file } of FORMATS) expect(rows).toContain(address + file);
  expect(text('sitemaps/channels.xml')).toContain(`<loc>${address}</loc>`);
});

test('it has an archive once a page is full', async () => {
  expect(catalogOf(output).feeds['/zh/words/']?.pages).toBe(1);
  const [page] = await archiveAt(output, '/zh/words/');
  expect(page?.entries.map(({ id }) => id)).toEqual(['taiwan-text', 'simplified-text']);
});

test('no article names it among its channels, so that a rule changes no article', () => {
  for (const { channels } of feedAt(output, '/zh/words/').entries)
    expect(channels.map(({ id }) => id)).not.toContain('words');
});

for (const format of FORMATS)
  test(`${format.name} of it is as a reviewer read it`, async () => {
    const document = renderDocument(format, feedAt(output, '/zh-Hant-TW/words/'), publisherOf(output));
    await expect(document).toMatchFileSnapshot(`../golden/zh-Hant-TW.words.${format.file}`);
  });
