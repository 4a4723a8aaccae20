// Names of newspapers, agencies and sites, as far as a name shows it.

import { eitherScript } from './either-script.ts';

/** How names of outlets end. */
export const OUTLET_ENDS =
  '网|网站|报|社|台|电视|新闻|电讯|时报|周刊|月刊|杂志|客户端|频道|在线|线上|公众号|发布|广播|通讯|传媒|日报|快讯|融媒|融媒体中心|新媒体|门户|周末|财经|观察|Online|News|Times|Daily|Post|RTHK';

const OUTLET = eitherScript(new RegExp(`(?:${OUTLET_ENDS})(?:[（(].{1,8}[）)])?$`, 'u'));

export const isOutlet = (text: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9·\-—–（()）&]{2,20}$/u.test(text) && OUTLET.test(text);

/** The name of a site alone, as above a headline. */
export const isSiteName = (text: string): boolean => [...text].length <= 8 && isOutlet(text);

const PART = '[^-_|｜–—]{1,18}';
const SECTION = /^(?:[\p{Script=Han}]{2,6})$/u;

/** `標題--天津頻道--人民網` without what follows the headline in a title element. */
export const withoutSite = (title: string): string => {
  const [first = title, ...sections] = title.split(/\s*(?:--+|_+|\s[|｜]\s|｜|\|| [-–—] )\s*/u);
  if (sections.length > 0 && sections.every((part) => part.length <= 30)) return first.trim();
  const [, head = title, tail = ''] = new RegExp(`^(.*?)\\s*[-–—]\\s*(${PART})$`, 'u').exec(title) ?? [];
  return (
    isOutlet(tail) || (SECTION.test(tail) && isOutlet(`${tail}网`) && eitherScript(/网|报|台/).test(tail))
      ? head
      : title
  ).trim();
};
