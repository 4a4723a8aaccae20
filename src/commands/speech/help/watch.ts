// What `npm run watch -- --help` says, in both languages.

import type { Help } from '../options.ts';

export const WATCH_HELP: Help = {
  en: `Usage: npm run watch -- URL [options]

Asks a live site as its readers do, under the names of several of them and under none: health, catalog, a feed in each
format, a page, an article with its record, robots.txt, and each again as one who has it already. Says what is wrong and what
to do: another version, a challenge page or a block before a feed, a wrong media type, no compression, an old or a changed
copy, a certificate that ends soon. It only reads, about thirty answers. A site behind a password is
https://USER:PASSWORD@news.example.

  --expect VERSION     the version that should be live, as .build/assets/public/healthz shows it
  --patience SECONDS   how long to ask again where what is wrong may pass; 30 unless given, 0 asks once
  --json               print {version, asked, findings}, in English (npm run --silent watch -- URL --json)
  --help               show this

Exit status: 0 when all is well, 1 when anything is not, 2 for a wrong option or address.
`,
  zh: `用法：npm run watch -- 网址 [选项]

像读者那样访问线上的网站，分别以几种阅读器的名义，也有不报名称的：健康状况、目录、每种格式的一个订阅、一个页面、一篇文章及其记录、
robots.txt，再当作已有副本各问一次。指出哪里不对、该怎么办：版本不符、订阅被质询页面挡住或被拦截、媒体类型不对、没有压缩、
返回旧副本或改动过的内容、证书即将到期。只读取，一共访问三十次左右。网站前面有密码的，写成 https://用户:密码@news.example。

  --expect 版本     应当在线上的版本，即 .build/assets/public/healthz 里的 version
  --patience 秒数   可能自行恢复的问题最多再等多久；不写则为 30，写 0 则只访问一次
  --json            以 JSON 输出 {version, asked, findings}，一律用英文（npm run --silent watch -- 网址 --json）
  --help            显示本说明

退出状态：一切正常为 0，有任何问题为 1，选项或网址不对为 2。
`,
};
