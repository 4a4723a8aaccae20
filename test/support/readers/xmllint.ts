// Every XML document of the site, by a strict parser.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIANT_TAGS } from '../../../src/script/variants.ts';
import type { CatalogEntry } from '../../../src/site/catalog-json.ts';
import { missing, run } from './run.ts';
import type { Suite } from './site.ts';

/** A feed and the pages of its archive. */
const documentsOf = ({ url, archive }: CatalogEntry): string[] => [
  url,
  ...Array.from({ length: archive.pages }, (_, index) => url.replace(/[^/]+$/, `archive/${index + 1}/$&`)),
];

export const testXmllint: Suite = (at) =>
  describe.skipIf(missing('xmllint'))('xmllint', () => {
    test('finds every document well-formed', async () => {
      const site = at();
      const catalog: { sitemap: string; feeds: CatalogEntry[] } = JSON.parse(await site.get('/catalog.json'));
      const feeds = catalog.feeds.filter(({ format }) => format !== 'json').flatMap(documentsOf);
      const sitemap = await site.get(new URL(catalog.sitemap).pathname);
      const parts = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
      const outlines = VARIANT_TAGS.map((variant) => `${site.url}/${variant}/opml.xml`);
      const home = site.home();
      const files = await Promise.all(
        [...feeds, ...outlines, catalog.sitemap, ...parts].map(async (address) => {
          const { pathname } = new URL(address);
          const file = pathname.slice(1).replaceAll('/', '.');
          writeFileSync(join(home, file), await site.get(pathname));
          return file;
        }),
      );
      for (const kind of [/^zh\.atom\.xml/, /archive\.1\.rss/, /^zh-Hant\.opml/, /^sitemaps\.articles/])
        expect(
          files.some((file) => kind.test(file)),
          String(kind),
        ).toBe(true);
      expect(await run(home, 'xmllint', ['--noout', '--nonet', ...files])).toBe('');
    });
  });
