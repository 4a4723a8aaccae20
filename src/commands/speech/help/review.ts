// What `npm run review -- --help` says, in both languages.

import type { Help } from '../options.ts';

const HELP = `Usage: npm run review [-- ID… options]

Asks, one after the other, what a conversion is not certain of: of all articles, drafts too, the newest first, or of those
named. An answer is written at once, as a rule that does this and nothing else: into the record (variants, written), or with
s behind the number for the whole site, into glossary.yaml. What was answered is not asked again.

  1, 2 …     this choice, in this article
  1s, 2s …   this choice, on the whole site
  Return     skip it
  u          take the last one back
  q          quit; so does Ctrl-C, and what was answered stays

  --json     print the questions as JSON lines, with the rules that would answer them, and ask nothing; so without a terminal,
             but as text
  --help     show this

  CONTENT_DIR=DIR   another content folder than content/

Exit status: 0, 1 when the settings have errors or there is no such article, 2 for an unknown option, 130 after Ctrl-C.
`;

const HELP_IN_CHINESE = `用法：npm run review [-- 文章id… 选项]

把转换时拿不准的地方逐一提出来：不写 id 就问全部文章（草稿也问），最新的在前。回答随即写成一条只管这一处的规则，
写在文章的 variants、written 里；数字后面加 s，则写进 glossary.yaml，全站照办。答过的不再问。

  1、2 ……     选这一个，只管本文
  1s、2s ……   选这一个，全站照办
  回车        跳过
  u           撤回上一个
  q           退出；按 Ctrl-C 也一样，已经答的都留着

  --json      每行一个问题，以 JSON 输出，附上可写的规则，不提问；不在终端里运行时同样不提问，以文字输出
  --help      显示本说明

  CONTENT_DIR=文件夹   用 content/ 以外的内容文件夹

退出状态：正常为 0，设置有错误或没有这篇文章为 1，选项不对为 2，按 Ctrl-C 为 130。
`;

export const REVIEW_HELP: Help = { en: HELP, zh: HELP_IN_CHINESE };
