// `npm run build`, which wrangler runs too. Under `npm start` the desk builds, with everything loaded and warm.

import { isAbsolute } from 'node:path';
import { holderOf } from '../press/disk/hold.ts';
import { DEPLOYED, outputFolder, shown } from './environment.ts';
import { main } from './main.ts';
import type { Help } from './speech/options.ts';
import { takes } from './upload/which-build.ts';

const HELP: Help = {
  en: `Usage: npm run build [-- options]

Reads the content folder and builds .build/ for the Worker. After an error the last good build stays as it was.

  --json     print the issues as JSON lines: {severity, file, line, field, problem, remedy}, in English
  --github   print the issues as annotations for GitHub Actions
  --allow    let more than a tenth of what was published be gone or withdrawn at once
  --at TIME  build as of this time and not of now, such as 2026-11-26T08:00:00+08:00; what is dated later is scheduled
  --help     show this

  CONTENT_DIR=DIR   another content folder than content/; its output folder is its own, beside .build/
  SITE_URL=URL      another address than the url of site.yaml, such as https://news.example
  BUILD_DIR=DIR     another output folder than .build/, to compare two builds
  LANG=LOCALE       the language of what is printed: Chinese for zh_CN, zh_TW, zh_HK and others, else English

Exit status: 0 when there are no errors (warnings do not count), 1 when there are, 2 for an unknown option.
`,
  zh: `用法：npm run build [-- 选项]

读取 content 文件夹，生成 .build/ 供 Worker 使用。有错误时，保留上一次成功的结果。

  --json     每行一个问题，以 JSON 输出：{severity, file, line, field, problem, remedy}，一律用英文
  --github   以 GitHub Actions 的标注格式输出
  --allow    允许一次撤下或删去已发布文章的十分之一以上
  --at 时间  以这个时间而不是现在来生成，如 2026-11-26T08:00:00+08:00；日期更晚的都算定时发布
  --help     显示本说明

  CONTENT_DIR=文件夹   用 content/ 以外的内容文件夹；生成结果放在 .build/ 旁边它自己的文件夹里
  SITE_URL=网址        用 site.yaml 的 url 以外的网址，如 https://news.example
  BUILD_DIR=文件夹     输出到 .build/ 以外的文件夹，便于比较两次结果
  LANG=区域            输出的语言：zh_CN、zh_TW、zh_HK 等为中文，其余为英文

退出状态：没有错误为 0（警告不算），有错误为 1，选项不对为 2。
`,
};

/** Whether a desk is there and has built; it prints what it finds itself. */
const deskBuilds = async (): Promise<boolean> => {
  const { DESK_PORT } = process.env;
  if (!DESK_PORT) return false;
  return fetch(`http://127.0.0.1:${DESK_PORT}/`).then(
    ({ ok }) => ok,
    () => false,
  );
};

/** Whether a deploy waits for wrangler, of which this is a part though nobody said so. */
const isUploading = (): boolean =>
  process.env.WRANGLER_COMMAND === 'deploy' && (holderOf(outputFolder())?.uploads ?? false);

/** wrangler by itself takes the build that wrangler.toml names, whichever is made. */
const goesElsewhere = (): string | undefined => {
  const output = outputFolder();
  return process.env.WRANGLER_COMMAND && !process.env.BUILD_DIR && output !== DEPLOYED
    ? `wrangler by itself takes ${shown(DEPLOYED)}, and this build goes to ${shown(output)}; use npm start, npm run preview or npm run deploy`
    : undefined;
};

/** What `DEPLOY_COMMAND` calls may be wrangler without the options that it has from us. */
const isBuiltElsewhere = (built: string): string | undefined =>
  built === DEPLOYED || !isAbsolute(built)
    ? undefined
    : `wrangler by itself takes ${shown(DEPLOYED)}, and this deploy built ${shown(built)}; give wrangler the options ${takes(built).join(' ')}, with FANJIAN_BUILT=${DEPLOYED}`;

const run = async (): Promise<number> => {
  const [{ readOptions }, { ISSUE_OPTIONS, styleOf }] = await Promise.all([
    import('./speech/options.ts'),
    import('./speech/report.ts'),
  ]);
  const options = await readOptions(ISSUE_OPTIONS, HELP);
  if (typeof options === 'number') return options;
  const { FANJIAN_BUILT } = process.env;
  const problem = FANJIAN_BUILT ? isBuiltElsewhere(FANJIAN_BUILT) : goesElsewhere();
  // The deploy has built already, and wrangler runs its build command all the same.
  if (problem === undefined && (FANJIAN_BUILT || (await deskBuilds()) || isUploading())) return 0;
  if (problem !== undefined) {
    const { say } = await import('./speech/voice.ts');
    say(problem);
    return 1;
  }
  const [{ buildSite }, { instantIn }] = await Promise.all([
    import('./run.ts'),
    import('./speech/instant.ts'),
  ]);
  const { values } = options;
  const at = instantIn(values.at);
  if (at === null) return 2;
  const desk = process.env.WRANGLER_COMMAND === 'dev' || process.env.FANJIAN_DESK !== undefined;
  return buildSite({ style: styleOf(values), desk, allow: values.allow || desk, at });
};

await main(run);
