// What `npm run deploy -- --help` says, in both languages.

import type { Help } from '../options.ts';

const HELP = `Usage: npm run deploy [-- options] [-- options of wrangler deploy]

Builds the content, says what is new, changed, corrected, withdrawn, scheduled and moved and what ids.lock gets, and asks; then
deploys it with wrangler. Once that is live it writes ids.lock, which nothing else writes, and pings the WebSub hub of site.yaml for
the feeds whose validators differ from those that the hub was told of. It stops before that where ids.lock does not continue
what the live /catalog.json shows, and where an article that was withdrawn or changed there would be as it was before. A hub that is down never fails the deploy. What is still to be told stands in .websub.json
until the hub knows it, whatever ends this command: the next deploy tells it. At the end it looks at the live site as
npm run watch does, and says what readers would find wrong; the exit status stays that of the deploy.

  --dry-run   build in a temporary folder, and print what would be pinged; deploy nothing, and write nothing that stays but
              what is remembered of articles in node_modules/.cache, as the check does
  --yes, -y   deploy without being asked; needed where there is no terminal
  --allow     let more than a tenth of what was published be gone or withdrawn at once, and what is newer there be taken back
  --json      print the result as JSON: {hub, topics, left, plan}
  --no-watch  do not look at the live site afterwards
  --help      show this

  With -- --dry-run wrangler tries what it would upload: .build/ is built for it, nothing is deployed, and nobody is told.

  CONTENT_DIR, SITE_URL    as for the build
  DEPLOY_COMMAND=COMMAND   another command than wrangler deploy, run by the shell; FANJIAN_BUILT is the folder that was built
  DEPLOY_WAIT=SECONDS      how long a new version may take until it is live, and the hub is told; 60 unless given, 0 asks once
  WEBSUB_STATE=FILE        where it is kept what is still to be told, for a machine that keeps no files between deploys

Exit status: 0 when it was deployed, 1 when the content has errors or nobody agreed, 2 for an unknown option, else that of wrangler.
`;

const HELP_IN_CHINESE = `用法：npm run deploy [-- 选项] [-- wrangler deploy 的选项]

生成网站，列出新发布、有改动、更正、撤稿、定时发布、更换频道的文章，以及 ids.lock 会新增哪些行，请您确认，然后用 wrangler 部署。
上线之后才写入 ids.lock（别的命令都不写），再向 site.yaml 里的 WebSub hub 通知有变化的订阅。如果 ids.lock
与线上 /catalog.json 接不上，或者线上已经撤稿、更正的文章会退回旧稿，部署之前就会停下。hub 出故障不会使部署失败。尚未通知的订阅记在 .websub.json 里，直到 hub 收到为止；
不论命令在哪一步中断，下次部署都会补发通知。最后像 npm run watch 那样访问线上的网站，说出读者会遇到的问题；退出状态仍是部署的状态。

  --dry-run   在临时文件夹里生成，列出会通知哪些订阅；不部署。除了像检查一样在 node_modules/.cache 里留下文章的缓存，
              不留下任何文件
  --yes、-y   不再确认，直接部署；没有终端时必须写
  --allow     允许一次撤下或删去已发布文章的十分之一以上，也允许退回旧稿
  --json      以 JSON 输出结果：{hub, topics, left, plan}
  --no-watch  部署后不访问线上的网站
  --help      显示本说明

  写成 -- --dry-run 时，由 wrangler 试算要上传什么：会为它生成 .build/，但不部署，也不通知。

  CONTENT_DIR、SITE_URL    与 npm run build 相同
  DEPLOY_COMMAND=命令      不用 wrangler deploy，改由 shell 运行这条命令；FANJIAN_BUILT 是生成好的文件夹
  DEPLOY_WAIT=秒数         部署后最多等多久，新版本上线才通知；不写则为 60，写 0 则只访问一次
  WEBSUB_STATE=文件        尚未通知的订阅记在哪里，供两次部署之间不保留文件的机器使用

退出状态：部署成功为 0，内容有错误或没有得到确认为 1，选项不对为 2，其余为 wrangler 的退出状态。
`;

export const DEPLOY_HELP: Help = { en: HELP, zh: HELP_IN_CHINESE };
