// What `npm run init -- --help` says, in both languages.

import { LANGUAGES } from '../../../content/language.ts';
import type { Help } from '../options.ts';

const HELP = `Usage: npm run init -- --name "…" --url https://… --channel NAME [options]

Begins a site of your own: writes site.yaml, channels.yaml and glossary.yaml, with every field explained in them. What was in the
content folder is kept beside it, as content.before. On a terminal, what is missing is asked for.

  --name TEXT         the name of the site
  --description TEXT  what it publishes, in a sentence
  --url URL           its address: scheme and host
  --lang TAG          what it is written in: ${LANGUAGES.join(', ')}, or 简体, 繁體 …
  --channel NAME      a channel, several times for several: its id is made from its name, or write id=NAME
  --sample            with an article to begin with
  --help              show this

  CONTENT_DIR=DIR     another content folder than content/

Exit status: 0 when it was written, 1 when something is missing or wrong, 2 for an unknown option.
`;

const HELP_IN_CHINESE = `用法：npm run init -- --name "…" --url https://… --channel 频道 [选项]

建立自己的网站：写出 site.yaml、channels.yaml 和 glossary.yaml，每一项都有说明。内容文件夹里原有的东西
改名为 content.before，留在旁边。在终端里运行时，缺什么就问什么。

  --name 名称         网站名称
  --description 简介  网站发布什么内容，一句话
  --url 网址          网站地址，只写协议和域名
  --lang 语言         网站用什么写：${LANGUAGES.join('、')}，也可以写 简体、繁体 等
  --channel 频道      频道名称，可写多次；编号由拼音得出，也可以写成 编号=名称
  --sample            附一篇文章作样子
  --help              显示本说明

  CONTENT_DIR=文件夹  用 content/ 以外的内容文件夹

退出状态：写好为 0，缺少或写错为 1，选项不对为 2。
`;

export const INIT_HELP: Help = { en: HELP, zh: HELP_IN_CHINESE };
