// /sitemap.xml: an index of parts (sitemaps.org), each address with its counterparts in the other variants (hreflang), and
// the news of the last two days. /robots.txt names it.

import { articlePath, pagePath } from '../feed/address.ts';
import type { Entry } from '../feed/entry.ts';
import { element, escapeXml } from '../feed/formats/xml.ts';
import { VARIANT_TAGS, type Variant } from '../script/variants.ts';
import type { KeptFile, Site, SiteFile } from './site.ts';

export const SITEMAP_PATH = '/sitemap.xml';

/** Articles in a part, each in every variant: Google News reads at most 1,000 addresses, and a part stays under a megabyte. */
const PART = 200;

const NEWS_DAYS = 2;

type Article = Site['content']['articles'][number];

interface Page {
  /** Its path in a variant. */
  readonly path: (variant: Variant) => string;
  readonly updated: string;
  /** What is said in a variant beside the address. */
  readonly extra?: (variant: Variant) => string;
}

interface Part {
  /** The newest change in it. */
  readonly updated: string | undefined;
  readonly file: KeptFile;
}

/** Every sitemap by its path. */
export const sitemaps = (site: Site): ReadonlyMap<string, KeptFile> => {
  const usable = site.content.articles.filter(({ pubStatus }) => pubStatus === 'usable');
  const pages = site.feeds
    .filter(({ feed }) => feed.variant === 'zh')
    .map(
      ({ feed }): Page => ({
        path: (variant) => pagePath(variant, feed.channel?.id),
        updated: feed.updated,
      }),
    );
  const parts = new Map<string, Part>([
    ['/sitemaps/channels.xml', { updated: newest(pages), file: { text: urlset(pages, site) } }],
  ]);
  const add = (
    name: string,
    all: readonly Article[],
    saidOf: (article: Article) => string,
    pagesOf: (some: readonly Article[]) => Page[],
  ) => {
    for (let start = 0; start < all.length; start += PART) {
      const [path, some] = [`/sitemaps/${name}-${start / PART + 1}.xml`, all.slice(start, start + PART)];
      const part = site.carry(path, some, () => ({
        updated: newest(some),
        file: site.recall(path, some.map(saidOf).join('\n'), () => urlset(pagesOf(some), site)),
      }));
      parts.set(path, part);
    }
  };
  const placeOf = ({ id, updated }: Article) => `${id} ${updated}`;
  add('articles', usable, placeOf, (some) => some.map(articlePage));
  const saidOf = (article: Article) => `${placeOf(article)} ${site.viewsOf(article)}`;
  add('news', newsOf(usable), saidOf, (some) => newsPages(site, some));
  const documents = [...parts].map(([path, { file }]) => [path, file] as const);
  return new Map([[SITEMAP_PATH, index(parts, site)], ...documents]);
};

const articlePage = ({ id, updated }: Article): Page => ({
  path: (variant) => articlePath(variant, id),
  updated,
});

/** The newest articles up to two days before the newest of all: what is new does not depend on who asks when. */
const newsOf = (usable: readonly Article[]): Article[] => {
  const last = usable.reduce((last, { datePublished }) => (last > datePublished ? last : datePublished), '');
  const since = Date.parse(last) - NEWS_DAYS * 24 * 60 * 60 * 1000;
  return usable
    .filter(({ datePublished }) => Date.parse(datePublished) >= since)
    .sort((a, b) => (a.datePublished === b.datePublished ? 0 : a.datePublished < b.datePublished ? 1 : -1));
};

const newsPages = ({ editions, itemsOf }: Site, articles: readonly Article[]): Page[] => {
  const items = new Map(editions.map(({ variant }) => [variant, itemsOf(variant, articles)]));
  return articles.map((article, index) => ({
    ...articlePage(article),
    extra: (variant) => {
      const siteName = editions.find((known) => known.variant === variant)?.siteName ?? '';
      const item = items.get(variant)?.[index];
      return item && 'entry' in item ? news(siteName, item.entry) : '';
    },
  }));
};

/** The language as Google News wants it: zh-cn or zh-tw. */
const news = (siteName: string, { language, published, headline }: Entry) =>
  `<news:news><news:publication><news:name>${escapeXml(siteName)}</news:name>` +
  `<news:language>${language === 'zh-Hans' ? 'zh-cn' : 'zh-tw'}</news:language></news:publication>` +
  `<news:publication_date>${published}</news:publication_date><news:title>${escapeXml(headline)}</news:title></news:news>`;

const ROOT =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"' +
  ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">';

const newest = (pages: readonly { readonly updated: string }[]) =>
  pages.reduce<string | undefined>(
    (latest, { updated }) => (latest && latest > updated ? latest : updated),
    undefined,
  );

const urlset = (pages: readonly Page[], { publisher }: Site): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    ROOT,
    ...pages.flatMap(({ path, updated, extra }) => {
      // Each address names all of them, itself too; x-default leads to the variant as written.
      const alternates = [
        ...VARIANT_TAGS.map((tag) => [tag, tag] as const),
        ['x-default', 'zh'] as const,
      ].map(([hreflang, tag]) =>
        element('xhtml:link', { rel: 'alternate', hreflang, href: publisher.url + path(tag) }),
      );
      return VARIANT_TAGS.map(
        (tag) =>
          `<url><loc>${escapeXml(publisher.url + path(tag))}</loc><lastmod>${updated}</lastmod>${extra?.(tag) ?? ''}${alternates.join('')}</url>`,
      );
    }),
    '</urlset>',
    '',
  ].join('\n');

const index = (parts: ReadonlyMap<string, Part>, { publisher }: Site): SiteFile => ({
  text: [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...[...parts].map(
      ([path, { updated }]) =>
        `<sitemap><loc>${escapeXml(publisher.url + path)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</sitemap>`,
    ),
    '</sitemapindex>',
    '',
  ].join('\n'),
});

export const robots = ({ publisher }: Site): SiteFile => ({
  text: `User-agent: *\nAllow: /\n\nSitemap: ${publisher.url}${SITEMAP_PATH}\n`,
});
