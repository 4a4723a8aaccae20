// What a page says of itself as its title.

import { eitherScript } from '../data/either-script.ts';
import { isSiteName, withoutSite } from '../data/outlets.ts';
import { hanIn } from '../read/block.ts';
import type { MetaValue, PageMeta } from '../read/html/page-meta.ts';

/** Titles that every page of a site has. */
const NO_TITLE = eitherScript(
  /^(?:新闻|文章|内容|资讯|信息)?(?:详情|正文|内容|详细|中心|列表|阅读)(?:页面|页)?$|无标题|untitled/iu,
);

/** The surest first, without the site's name. */
export const titlesOf = ({ headline, title }: PageMeta): MetaValue[] =>
  [...headline, ...title]
    .map((one) => ({ ...one, value: withoutSite(one.value) }))
    .filter(({ value }) => hanIn(value) >= 3 && !isSiteName(value) && !NO_TITLE.test(value));
