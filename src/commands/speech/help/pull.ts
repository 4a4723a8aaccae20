// What `npm run pull -- --help` says, in both languages.

import type { Help } from '../options.ts';

export const PULL_HELP: Help = {
  en: `Usage: npm run pull -- URL --channel ID [options]

Makes records of the articles of another site that publishes as this one does, or of one of its channels, and keeps them in step:
run it again, and corrections, changes and withdrawals come too. What an editor changed here stays. Source, authors, editors,
licence and the original's address are filled in; what its publisher forbids to republish is refused with the reason. Pictures and
recordings stay where they are; those at no https address are left out, and so is what this site has no field for: each is named.

  URL            the site, https://news.example, or a channel of it, https://news.example/zh/culture/
  --channel ID   the channel here; more than once for several, the first is home
  --allow        take what is forbidden as well: with the publisher's permission
  --dry-run      say what would be written, and write nothing
  --json         print the result as JSON: {outcomes: [{article, what, path, changed, kept, leftOut, why}], same}
  --help         show this

  CONTENT_DIR, LANG   as for the build

Exit status: 0 when all is in step, 1 when something was refused or could not be had, 2 for an unknown option, 130 when it was
interrupted: what was written stays, and the next run goes on from there.
`,
  zh: `用法：npm run pull -- 网址 --channel 频道 [选项]

把另一个同类网站（或它的一个频道）的文章转载到本站，并保持同步：再次运行时，更正、改动和撤稿也会跟进，编辑在本站改过的地方不会动。
来源、作者、责任编辑、许可协议和原文网址都会填好；发布方声明不得转载的文章不会收录，并说明原因。图片、音频和视频仍用原来的网址，
不是 https 的不收入；本站没有对应字段的内容也不收入。凡是没有收入的，都会逐项列出。

  网址             网站地址，如 https://news.example；或它的频道，如 https://news.example/zh/culture/
  --channel 频道   收进本站哪个频道；可写多个，第一个是主频道
  --allow          声明不得转载的也收录：已得到发布方许可时使用
  --dry-run        只说明会写什么，不写文件
  --json           以 JSON 输出结果：{outcomes: [{article, what, path, changed, kept, leftOut, why}], same}
  --help           显示本说明

  CONTENT_DIR、LANG   与 npm run build 相同

退出状态：全部同步为 0，有文章未收录或读取失败为 1，选项不对为 2，中途打断为 130：已写的会保留，下次从那里继续。
`,
};
