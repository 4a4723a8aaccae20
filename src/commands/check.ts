// `npm run check`: whether the content has errors, and nothing written.

import { main } from './main.ts';
import { instantIn } from './speech/instant.ts';
import { type Help, readOptions } from './speech/options.ts';
import { ISSUE_OPTIONS, styleOf } from './speech/report.ts';

const HELP: Help = {
  en: `Usage: npm run check [-- options]

Reads the content folder and says what is wrong with it; writes nothing. Then it lists questions: words of which the
conversion is not certain, a few of each article, with what to write (npm run review asks them one by one).

  --json     print the issues as JSON lines: {severity, file, line, field, problem, remedy}, in English; then all questions,
             of severity question, with text, at, word, choices and the rules that answer them
  --github   print the issues as annotations for GitHub Actions
  --allow    let more than a tenth of what was published be gone or withdrawn at once
  --at TIME  check as of this time and not of now, such as 2026-11-26T08:00:00+08:00; what is dated later is scheduled
  --help     show this

  CONTENT_DIR=DIR   another content folder than content/
  SITE_URL=URL      another address than the url of site.yaml, such as https://news.example
  LANG=LOCALE       the language of what is printed: Chinese for zh_CN, zh_TW, zh_HK and others, else English

Exit status: 0 when there are no errors (warnings and questions do not count), 1 when there are, 2 for an unknown option.
`,
  zh: `用法：npm run check [-- 选项]

检查 content 文件夹，指出有什么问题；只读取，不改动任何文件。然后列出转换时拿不准的字，每篇列几处，写明可以怎么改
（用 npm run review 可以逐个作答）。

  --json     每行一个问题，以 JSON 输出：{severity, file, line, field, problem, remedy}，一律用英文；
             随后是全部拿不准的字（severity 为 question），附 text、at、word、choices 和可写的规则
  --github   以 GitHub Actions 的标注格式输出
  --allow    允许一次撤下或删去已发布文章的十分之一以上
  --at 时间  以这个时间而不是现在来检查，如 2026-11-26T08:00:00+08:00；日期更晚的都算定时发布
  --help     显示本说明

  CONTENT_DIR=文件夹   用 content/ 以外的内容文件夹
  SITE_URL=网址        用 site.yaml 的 url 以外的网址，如 https://news.example
  LANG=区域            输出的语言：zh_CN、zh_TW、zh_HK 等为中文，其余为英文

退出状态：没有错误为 0（警告和拿不准的字不算），有错误为 1，选项不对为 2。
`,
};

const run = async (): Promise<number> => {
  const options = await readOptions(ISSUE_OPTIONS, HELP);
  if (typeof options === 'number') return options;
  const { values } = options;
  const at = instantIn(values.at);
  if (at === null) return 2;
  const { checkSite } = await import('./run.ts');
  return checkSite(styleOf(values), { allow: values.allow, at });
};

await main(run);
