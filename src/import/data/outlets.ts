// Names of newspapers, agencies and sites, as far as a name shows it.

const OUTLET =
  /(?:网|網|网站|報|报|社|台|臺|电视|電視|新闻|新聞|电讯|时报|周刊|週刊|月刊|杂志|雜誌|客户端|客戶端|频道|頻道|在线|在線|线上|線上|公众号|发布|發布|广播|廣播|通讯|传媒|傳媒|日報|快訊|融媒|融媒体中心|新媒体|门户|財經|财经|观察|觀察|Online|News|Times|Daily|Post|RTHK)(?:[（(].{1,8}[）)])?$/u;

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
    isOutlet(tail) || (SECTION.test(tail) && isOutlet(`${tail}网`) && /网|報|报|台/.test(tail)) ? head : title
  ).trim();
};
