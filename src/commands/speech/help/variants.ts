// What `npm run variants -- --help` says, in both languages.

import type { Help } from '../options.ts';

const HELP = `Usage: npm run variants -- ID [options]

Shows what each variant decided about an article where more than one answer was possible: the word, the choice, how often,
and the rule that chose it (dictionary, model, overlay, context, wording, glossary, record), with how often such a choice is
right where that was learned, and what was near (of several places, the most doubtful). Then each sentence with its decisions.

  --diff A B   the lines of the article that differ between two variants, such as zh-Hant-TW zh-Hant-HK
  --json       the same as JSON, with the places of each choice
  --help       show this

  CONTENT_DIR=DIR   another content folder than content/
`;

const HELP_IN_CHINESE = `用法：npm run variants -- 文章id [选项]

列出这篇文章里有几种写法可选的词：各版本写成什么、出现几次、依据是什么（dictionary 词典、model 学到的用法、overlay 审定的词语、
context 前后文、wording 当地用词、glossary 全站规则、record 本文规则）、有多大把握、还可能写成什么（同一个词出现几处的，
取把握最小的一处）。然后逐句列出每一处。

  --diff 甲 乙   列出两个版本不同的行，如 zh-Hant-TW zh-Hant-HK
  --json         以 JSON 输出，附每种写法出现的地方
  --help         显示本说明

  CONTENT_DIR=文件夹   用 content/ 以外的内容文件夹
`;

export const VARIANTS_HELP: Help = { en: HELP, zh: HELP_IN_CHINESE };
