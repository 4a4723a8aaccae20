// What `npm run new -- --help` says, in both languages.

import { LANGUAGES } from '../../../content/language.ts';
import type { Help } from '../options.ts';

const HELP = `Usage: npm run new -- --headline "…" --channel ID [options]

Writes content/articles/YYYY/MM/{id}.md for an article that is still to be written. It passes the check and is withheld:
nothing of it is published before you set pubStatus to usable. On a terminal, what is missing is asked for.

  --headline TEXT   the headline
  --channel ID      a channel of channels.yaml, by id or name; several times for several, the first is home
  --lang TAG        what the text is written in: ${LANGUAGES.join(', ')}; else told by the headline
  --id ID           the permanent id and the name of the file; else the headline as it is read aloud
  --editor NAME     who answers for it, several times for several; else git's user.name
  --json            print {file, id} as JSON, and ask nothing
  --help            show this

  CONTENT_DIR=DIR   another content folder than content/

Exit status: 0 when the record was written, 1 when something is missing or wrong, 2 for an unknown option.
`;

const HELP_IN_CHINESE = `用法：npm run new -- --headline "标题" --channel 频道 [选项]

为一篇待写的文章建立 content/articles/YYYY/MM/{id}.md。它能通过检查，状态是 withheld（暂不发布）：
把 pubStatus 改成 usable 之前，什么也不会发布。在终端里运行时，缺什么就问什么。

  --headline 标题   文章标题
  --channel 频道    channels.yaml 里的 id 或名称；可写多次，第一个是主频道
  --lang 语言       正文用什么写：${LANGUAGES.join('、')}；不写则看标题
  --id 编号         永久编号，也是文件名；不写则由标题的拼音得出
  --editor 姓名     责任编辑，可写多次；不写则用 git 的 user.name
  --json            以 JSON 输出 {file, id}，不提问
  --help            显示本说明

  CONTENT_DIR=文件夹   用 content/ 以外的内容文件夹

退出状态：写好为 0，缺少或写错为 1，选项不对为 2。
`;

export const NEW_HELP: Help = { en: HELP, zh: HELP_IN_CHINESE };
