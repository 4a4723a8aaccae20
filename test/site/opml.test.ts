// The feeds as a list for readers, and as a menu for browsers.

import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { FORMATS, renderDocument } from '../../src/feed/formats/formats.ts';
import { renderFeedPage } from '../../src/page/feed-page.ts';
import { wordsIn } from '../../src/script/data/words.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { OPML_STYLE_PATH } from '../../src/site/opml.ts';
import { built, catalogOf, feedAt, publisherOf, sliceAt, testFiles, withFile } from '../support/sample.ts';

const output = built(
  withFile(
    testFiles(),
    'site.yaml',
    `${new TextDecoder().decode(testFiles().get('site.yaml'))}feedMenu: true\n`,
  ),
);
const read = (path: string) => String(output.get(`assets/public${path}`));

interface Outline {
  readonly text?: string;
  readonly xmlUrl?: string;
  readonly outlines?: Outline[];
}
const feedsIn = ({ xmlUrl, outlines = [] }: Outline): string[] => [
  ...(xmlUrl ? [xmlUrl] : []),
  ...outlines.flatMap(feedsIn),
];

test.each(VARIANT_TAGS)('%s: the site and its channels stand apart, and every feed once', (variant) => {
  const text = read(`/${variant}/opml.xml`);
  expect(text).toContain(`<?xml-stylesheet type="text/css" href="${OPML_STYLE_PATH}"?>`);
  expect(output.has(`assets/public${OPML_STYLE_PATH}`)).toBe(true);
  const [whole, channels, ...more] = (parseOpml(text).body?.outlines ?? []) as Outline[];
  expect(more).toEqual([]);
  expect(feedsIn(whole ?? {})).toEqual([`https://news.example/${variant}/rss.xml`]);
  expect(feedsIn(channels ?? {})).toEqual(
    catalogOf(output).channels.map((id) => `https://news.example/${variant}/${id}/rss.xml`),
  );
  expect([whole?.text, channels?.text]).toEqual(['全部文章', variant.includes('Hant') ? '分頻道' : '分频道']);
  // A parent is a folder of itself and what is below it.
  expect(channels?.outlines?.map(({ outlines = [] }) => outlines.length)).toEqual([2, 0, 0]);
  for (const { xmlUrl, outlines = [] } of channels?.outlines ?? [])
    expect(xmlUrl === undefined || outlines.length === 0).toBe(true);
});

test('opened in a browser, each says what to do with it in the words of its variant', () => {
  const style = read(OPML_STYLE_PATH);
  for (const variant of VARIANT_TAGS)
    expect(style).toContain(
      `[language="${variant}"])::before { content: "${wordsIn(variant, 'zh-Hans').opmlWhat}"`,
    );
});

type Menu = { 'feed-menu'?: string; 'feed-title'?: string; items?: Menu[]; rss?: string; atom?: string };

test('the menu has a menu for each variant, and in it every feed in every format, where the site wants one', () => {
  const menu: Menu = JSON.parse(read('/.well-known/feed-menu.json'));
  expect(menu['feed-menu']).toBe('样报');
  expect(menu.items?.length).toBe(VARIANT_TAGS.length);
  const feeds = menu.items?.flatMap(({ items = [] }) => items) ?? [];
  expect(feeds.flatMap((feed) => FORMATS.map(({ id }) => feed[id as 'rss']))).toEqual(
    Object.keys(catalogOf(output).feeds).flatMap((path) =>
      FORMATS.map(({ file }) => `https://news.example${path}${file}`),
    ),
  );
  for (const feed of feeds) expect(feed['feed-title']).toMatch(/./);
  expect(built().has('assets/public/.well-known/feed-menu.json')).toBe(false);
});

test('what others ask a site to say stands on its front pages and in every feed, and nowhere else', () => {
  const site = `${new TextDecoder().decode(testFiles().get('site.yaml'))}verification: {meta: {site-check: 'a"b<c'}, feeds: [此站由我所办 & 1]}\n`;
  const claimed = built(withFile(testFiles(), 'site.yaml', site));
  for (const path of Object.keys(catalogOf(claimed).feeds)) {
    for (const format of FORMATS)
      expect(renderDocument(format, feedAt(claimed, path), publisherOf(claimed))).toMatch(
        /此站由我所办 (&|&amp;) 1/,
      );
    const { feed, channels } = sliceAt(claimed, path);
    const page = renderFeedPage(feed, channels, publisherOf(claimed));
    expect(page.includes('<meta name="site-check" content="a&quot;b&lt;c">')).toBe(!feed.channel);
    expect(page).not.toContain('此站由我所办');
  }
});
