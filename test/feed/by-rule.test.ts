// A channel by rule is a channel like any other: in every variant it has documents, pages, an archive and its rows in all lists.

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rule } from '../../src/content/schema/match.ts';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { topicsFrom } from '../../src/feed/shown/topics.ts';
import { renderArticlePage } from '../../src/page/article-page.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import {
  archiveAt,
  built,
  catalogOf,
  entryAt,
  feedAt,
  publisherOf,
  testFiles,
  withFile,
} from '../support/sample.ts';

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

test.each([
  ['zh-Hans', '干部', '里程'],
  ['zh-Hant-HK', '幹部', '里程'],
] as const)(
  'in %s a keyword that its rule asks for leads to it from a page: %s, and %s is text',
  (variant, taken, other) => {
    const page = renderArticlePage(
      entryAt(output, variant, 'simplified-text'),
      variant,
      '样报',
      publisherOf(output),
    );
    expect(page).toContain(`<a href="/${variant}/words/">${taken}</a> <span>${other}</span>`);
  },
);

test.each<[match: string, leads: boolean]>([
  ['{keywords: [河, 船]}', true],
  ['{any: [{keywords: 船}, {author: 李白}]}', true],
  ['{all: [{keywords: 船}, {keywords: 河}]}', false], // one of them is not enough
  ['{author: 李白}', false],
  ['{none: [{keywords: 山}]}', false], // takes what has no keyword as well
  ['{keywords: 船, none: [{keywords: 山}]}', true],
])('a rule %s leads from the keyword 船: %s', (match, leads) => {
  const channels = [{ id: 'ships', match: rule.parse(parse(match)) }];
  expect(topicsFrom(channels)({ inLanguage: 'zh-Hans', naive: false, keywords: ['船'] }, ['船'])).toEqual(
    leads ? [['船', 'ships']] : undefined,
  );
});

for (const format of FORMATS)
  test(`${format.name} of it is as a reviewer read it`, async () => {
    const document = renderDocument(format, feedAt(output, '/zh-Hant-TW/words/'), publisherOf(output));
    await expect(document).toMatchFileSnapshot(`../golden/zh-Hant-TW.words.${format.file}`);
  });
