// Names of newspapers, agencies and sites, as far as a name shows it.

import { eitherScript } from './either-script.ts';

/** How names of outlets end. */
export const OUTLET_ENDS =
  '网|网站|报|社|台|电视|新闻|新闻云|电讯|时报|周刊|月刊|杂志|客户端|频道|在线|线上|公众号|发布|广播|通讯|传媒|日报|快讯|融媒|融媒体中心|媒体|门户|周末|财经|经济报道|观察|Online|News|Times|Daily|Post|RTHK';

const OUTLET = eitherScript(new RegExp(`(?:${OUTLET_ENDS})(?:APP|App)?(?:[（(].{1,8}[）)])?$`, 'u'));

/** 电子报 and 订阅新闻: any has them. */
const OF_ANY = eitherScript(
  /^(?:电子|手机|官方|订阅|数字|今日|昨日|更多|往期|热门|最新)(?:报|网|网站|新闻|快讯|周刊)$/,
);

export const isOutlet = (text: string): boolean =>
  !text.includes('丨') &&
  !OF_ANY.test(text) &&
  /^[\p{Script=Han}A-Za-z0-9·\-—–（()）&]{2,20}$/u.test(text) &&
  OUTLET.test(text);

const SECTIONS =
  '首页|新闻|社会|政治|时政|政务|经济|财经|国际|国内|全球|世界|中国|要闻|体育|娱乐|文化|生活|科技|教育|健康|地方|两岸|港闻|港澳|台湾|社区|观点|评论|民生|军事|旅游|房产|汽车|法治|环境|专题|深度|即时|滚动|本地|焦点|综合|图片|视频';
const SECTION_NAME = eitherScript(
  new RegExp(`^(?:${SECTIONS})(?:[·・]?(?:${SECTIONS}|频道|网|云|中心|资讯|报道))?$`, 'u'),
);

/** The name of a section, 社会 and 国际新闻: every site has them. */
export const isSection = (text: string): boolean => SECTION_NAME.test(text);

const SECTION_WORD = eitherScript(new RegExp(SECTIONS, 'gu'));

/** 首页要闻财经乡村文旅: names of sections, glued as in a menu that was copied. */
export const isSections = (text: string): boolean =>
  (text.match(SECTION_WORD)?.length ?? 0) >= 4 &&
  text.replace(SECTION_WORD, '').length <= text.length * 0.6 &&
  !/[，。！？：；]/.test(text);

/** The name of a site alone, as above a headline. */
export const isSiteName = (text: string): boolean => [...text].length <= 8 && isOutlet(text);

const PART = '[^-_|｜–—]{1,18}';
const SECTION = /^(?:[\p{Script=Han}]{2,6})$/u;

/** `標題--天津頻道--人民網` without what follows the headline in a title element. */
export const withoutSite = (title: string): string => {
  const [, outlet = '', named = ''] = /^(.{2,8}?)\s*[-–—_|｜：]\s*(.{6,})$/u.exec(title) ?? [];
  if (isSiteName(outlet) && !isOutlet(named)) return withoutSite(named);
  const [first = title, ...sections] = title.split(/\s*(?:--+|_+|\s[|｜]\s|｜|\|| [-–—] )\s*/u);
  if (sections.length > 0 && sections.every((part) => part.length <= 30)) return first.trim();
  const [, head = title, tail = ''] =
    new RegExp(`^(.*?)(?:\\s*[-–—]\\s*|\\s)(${PART})$`, 'u').exec(title) ?? [];
  return (
    isOutlet(tail) || (SECTION.test(tail) && isOutlet(`${tail}网`) && eitherScript(/网|报|台/).test(tail))
      ? head
      : title
  ).trim();
};
