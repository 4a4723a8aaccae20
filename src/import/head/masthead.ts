// What the first line of a page says that was copied whole: its site, where it is no menu.

import { eitherScript } from '../data/either-script.ts';
import { isToolbar } from '../data/noise.ts';
import { isOutlet } from '../data/outlets.ts';
import { isSureName } from '../find/who/names.ts';
import type { Found } from '../note.ts';
import type { Block } from '../read/block.ts';

/** Words that menus begin with. */
const MENU = eitherScript(
  /首页|主页|国际|中国|台湾|港澳|港闻|美国|法国|德国|英国|日本语?|新加坡|社会|政治|时政|经济|财经|新闻|评论|观点|即时|热门|全球|访谈|节目|登[入录]|注册|订阅|(?:赞助|支持|关注|追踪)我们|[繁简]体(?:中文)?|English|(?:[跳移][至到过]|转到|跳转).*/g,
);

/** The first line of a text that was copied whole: what stands above its headline is the site’s name, or a menu. */
export const masthead = (
  blocks: readonly Block[],
  headline: readonly number[],
): Found<string> | undefined => {
  const above = blocks.slice(0, Math.max(0, ...headline));
  const [first] = above;
  const [whole = '', word = ''] = [first?.text, first?.text.split(/\s/)[0]];
  const isName = (text: string) =>
    /^[\p{Script=Han}\w ]{2,10}$/u.test(text) &&
    text.replace(MENU, '').length * 2 > text.length &&
    !isToolbar(text) &&
    !isSureName(text);
  const value = [word, whole].find((text) => isName(text) && (text === whole || isOutlet(text)));
  return first && value && above.length > 1 ? { value, line: first.line } : undefined;
};
