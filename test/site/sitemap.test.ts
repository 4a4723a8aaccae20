// The parts of the sitemap at their edges: two hundred articles, and two days.

import { describe, expect, test } from 'vitest';
import type { ArticleHead } from '../../src/content/article.ts';
import type { Item } from '../../src/feed/entry.ts';
import { VARIANT_TAGS } from '../../src/script/variants.ts';
import { createCarry } from '../../src/site/carry.ts';
import type { Site } from '../../src/site/site.ts';
import { sitemaps } from '../../src/site/sitemap.ts';

const DAY = 24 * 60 * 60;

/** An article that was published so many seconds before the newest of all. */
const at = (id: string, before: number, pubStatus: ArticleHead['pubStatus'] = 'usable') => {
  const instant = new Date(Date.UTC(2026, 0, 10) - before * 1000).toISOString().replace('.000', '');
  return { id, datePublished: instant, updated: instant, pubStatus } as ArticleHead;
};

/** Each sitemap of a site of these articles as the ids that it names, in its order. */
const named = (articles: readonly ArticleHead[]) => {
  const publisher = {
    url: 'https://news.example',
    tag: { authority: 'a.example', date: '2024' },
    language: 'zh',
  };
  const itemOf = ({ id, datePublished }: ArticleHead) =>
    ({ entry: { id, language: 'zh-Hans', published: datePublished, headline: `《${id}》 & <b>` } }) as Item;
  const site = {
    publisher,
    content: { articles },
    editions: VARIANT_TAGS.map((variant) => ({ variant, siteName: '报' })),
    itemsOf: (_: unknown, some: readonly ArticleHead[]) => some.map(itemOf),
    feeds: [],
    carry: createCarry(),
    viewsOf: ({ id }: ArticleHead) => id,
    recall: (_path: string, _from: string, make: () => string) => ({ text: make() }),
  } as unknown as Site;
  return new Map(
    [...sitemaps(site)].map(([path, file]) => {
      const text = 'text' in file ? file.text : '';
      return [
        path,
        path === '/sitemap.xml'
          ? [...text.matchAll(/<loc>https:\/\/news\.example([^<]+)<\/loc>/g)].map(([, part]) => part)
          : [...text.matchAll(/<loc>https:\/\/news\.example\/zh\/articles\/([^<]+)<\/loc>/g)].map(
              ([, id]) => id,
            ),
      ];
    }),
  );
};

describe('news', () => {
  test.each([
    [2 * DAY - 1, true],
    [2 * DAY, true],
    [2 * DAY + 1, false],
  ])('of %i seconds before the newest are news: %s', (before, isNews) => {
    expect(named([at('older', before), at('newest', 0)]).get('/sitemaps/news-1.xml')).toEqual(
      isNews ? ['newest', 'older'] : ['newest'],
    );
  });

  test('are no withdrawn article, which does not say either what is newest', () => {
    const articles = [at('gone', 0, 'canceled'), at('one', 3 * DAY), at('other', 5 * DAY)];
    expect(named(articles).get('/sitemaps/news-1.xml')).toEqual(['one', 'other']);
  });
});

test.each([
  [199, [199]],
  [200, [200]],
  [201, [200, 1]],
  [400, [200, 200]],
])('%i articles stand in parts of %j, each once, all named by the index', (count, parts) => {
  const articles = Array.from({ length: count }, (_, index) => at(`a-${index}`, index * 3 * DAY));
  const all = named(articles);
  const paths = parts.map((_, index) => `/sitemaps/articles-${index + 1}.xml`);
  expect(paths.map((path) => all.get(path)?.length)).toEqual(parts);
  expect(paths.flatMap((path) => all.get(path))).toEqual(articles.map(({ id }) => id));
  expect(all.get('/sitemap.xml')).toEqual([...all.keys()].filter((path) => path !== '/sitemap.xml'));
});
