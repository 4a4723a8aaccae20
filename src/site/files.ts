// Every document about the whole site, by its path.

import { manifestPath, opmlPath } from '../feed/address.ts';
import { COPY, COPY_PATH } from '../page/static/copy.ts';
import { ICON_PATH } from '../page/static/icon.ts';
import { STYLE, STYLE_PATH } from '../page/static/style.ts';
import { CATALOG_PATH, catalogJson } from './catalog-json.ts';
import { FEED_MENU_PATH, feedMenu } from './feed-menu.ts';
import { LLMS_PATH, llms } from './llms.ts';
import { manifest } from './manifest.ts';
import { OPML_STYLE_PATH, opml, opmlStyle } from './opml.ts';
import { schemas } from './schemas.ts';
import { asJson, type KeptFile, type Site, type SiteFile } from './site.ts';
import { robots, sitemaps } from './sitemap.ts';
import { tombstonesJson } from './tombstones.ts';

export const HEALTH_PATH = '/healthz';

export const siteFiles = (site: Site): ReadonlyMap<string, KeptFile> =>
  new Map<string, KeptFile>([
    [STYLE_PATH, { text: STYLE }],
    [COPY_PATH, { text: COPY }],
    ...(site.drawing === undefined ? [] : ([[ICON_PATH, { text: site.drawing }]] as const)),
    [CATALOG_PATH, catalogJson(site)],
    [OPML_STYLE_PATH, { text: opmlStyle(site.publisher.language) }],
    ...(site.content.site.feedMenu ? ([[FEED_MENU_PATH, feedMenu(site)]] as const) : []),
    ['/tombstones.json', tombstonesJson(site)],
    ...schemas(site),
    ...site.editions.map(
      ({ variant, siteName }) => [opmlPath(variant), opml(site, variant, siteName)] as const,
    ),
    ...site.editions.map(
      ({ variant, siteName }) => [manifestPath(variant), manifest(site, variant, siteName)] as const,
    ),
    ...sitemaps(site),
    ['/robots.txt', robots(site)],
    [LLMS_PATH, llms(site)],
    [HEALTH_PATH, health(site)],
  ]);

/**
 * For a monitor: whether the Worker answers, and with which content, made when: the instant of the build, or of the switch that
 * passed since. An input like the content, so the same content at the same instant is the same file.
 */
const health = ({ content, updated, version }: Site): SiteFile => ({
  text: asJson({
    status: 'ok',
    version,
    built: content.at,
    articles: content.articles.filter(({ pubStatus }) => pubStatus === 'usable').length,
    newest: updated,
  }),
});
