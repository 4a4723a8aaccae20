// What `npm run import -- --help` says, in both languages.

import { LANGUAGES } from '../../../content/language.ts';
import type { Help } from '../options.ts';

const HELP = `Usage: npm run import -- FILE... [options]

Reads saved pages (text or HTML; - is standard input), writes content/articles/YYYY/MM/{id}.md and says line by line what it
understood, what it is unsure of, and what it left out. A record with a doubt is pubStatus: withheld; one that the page itself
bears out everywhere is usable.

  --channel ID      the article's channel; several times for several, the first is home
  --lang TAG        ${LANGUAGES.join(', ')}; else it is detected
  --url URL         the page's address: links become absolute, and the source gets it
  --id ID           6 to 64 small letters, digits and hyphens; else from the address, or the headline in pinyin
  --punct=restore   half-width marks between Han to full width
  --pictures        fetch the pictures of the text into content/media, and say which could not be had
  --update          an id that exists: show the difference, and write what nobody changed by hand
  --dry-run         write nothing
  --json            the record and the warnings as JSON, one object a line
  --help            show this

  CONTENT_DIR=DIR   another content folder than content/

Exit status: 0 when every page was imported, 1 when one was refused, 2 for wrong options.
`;

const HELP_IN_CHINESE = `用法：npm run import -- 文件… [选项]

读取保存下来的网页或文稿（HTML 或纯文本；- 表示标准输入），写成 content/articles/YYYY/MM/{id}.md，
并逐行说明认出了什么、哪些拿不准、略去了什么。有一处拿不准，就是 pubStatus: withheld（暂不发布）；
各处都能在网页上得到印证的，是 usable（可以发布）。

  --channel 频道    放进哪个频道；可写多次，第一个是主频道
  --lang 语言       ${LANGUAGES.join('、')}；不写则自动判断
  --url 网址        网页的网址：相对链接据此补全，也写进来源
  --id 编号         6 到 64 个小写字母、数字或连字符；不写则取自网址，或用标题的拼音
  --punct=restore   把汉字之间的半角标点恢复成全角
  --update          id 已经存在时：显示差别，只更新编辑没有改过的部分
  --dry-run         只看结果，不写文件
  --json            以 JSON 输出文章和警告，每篇一行
  --help            显示本说明

  CONTENT_DIR=文件夹   用 content/ 以外的内容文件夹

退出状态：全部导入为 0，有网页无法导入为 1，选项不对为 2。
`;

export const IMPORT_HELP: Help = { en: HELP, zh: HELP_IN_CHINESE };
