// What `npm run export -- --help` says, in both languages.

import type { Help } from './options.ts';

export const EXPORT_HELP: Help = {
  en: `Usage: npm run export -- --out DIR [options]

Builds the content, as npm run build does, and writes the whole site into DIR as files that any web server carries, with gzip and
brotli beside each text. Another time only what changed is written; the files that were written are printed, one a line.

  --out DIR   where: an empty folder, or one that this command wrote
  --delete    remove what is no longer published; files that this command did not write stay. Withdrawn articles and what takes
              their place go and come without it
  --allow     let more than a tenth of what was published be gone or withdrawn at once
  --at TIME   export as of this time and not of now, as with npm run build
  --json      print the result as JSON: {addresses, files, written, removed, left}
  --help      show this

  DIR/site     the root of the site
  DIR/opened   the pages that browsers get at the addresses of feeds, where the server can tell
  DIR/gone     what is said of withdrawn articles
  DIR/absent   what is said where there is nothing
  DIR/conf     the configuration of nginx, Caddy, and hosts that read _headers and _redirects (docs/export.md)

  CONTENT_DIR, SITE_URL, BUILD_DIR, LANG   as for the build

Exit status: 0 when all of it was written, 1 when the content has errors or DIR holds other files, 2 for an unknown option,
130 when it was interrupted: what was written stays, and the next run goes on from there.
`,
  zh: `用法：npm run export -- --out 文件夹 [选项]

像 npm run build 一样生成网站，再把整个网站写成文件，任何网页服务器都能直接提供；每个文本文件旁边都有 gzip 和 brotli 压缩版。
再次导出时只写有变化的文件，并逐行列出写了哪些。

  --out 文件夹   导出到哪里：空文件夹，或以前用这条命令导出过的文件夹
  --delete       删去不再发布的文件；不是这条命令写的文件不会动。撤下的文章不加这个选项也会换成撤稿说明
  --allow        允许一次撤下或删去已发布文章的十分之一以上
  --at 时间      以这个时间而不是现在来导出，同 npm run build
  --json         以 JSON 输出结果：{addresses, files, written, removed, left}
  --help         显示本说明

  site     网站的根文件夹
  opened   用浏览器打开订阅地址时看到的网页，供能区分的服务器使用
  gone     撤稿说明
  absent   找不到网页时的说明
  conf     nginx 和 Caddy 的配置，以及某些托管平台读取的 _headers 和 _redirects（见 docs/export.md）

  CONTENT_DIR、SITE_URL、BUILD_DIR、LANG   与 npm run build 相同

退出状态：全部写完为 0，内容有错误或文件夹里有别的文件为 1，选项不对为 2，中途打断为 130：已写的会保留，下次从那里继续。
`,
};
