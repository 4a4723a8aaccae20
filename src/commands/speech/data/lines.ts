// What the commands and the desk say of themselves, in Chinese.

/** What the commands say of a run. */
export const LINES: Readonly<Record<string, string>> = {
  '$count error; nothing was written, the last good build stays':
    '$count 处错误；没有写入任何文件，保留上一次成功的结果',
  '$count errors; nothing was written, the last good build stays':
    '$count 处错误；没有写入任何文件，保留上一次成功的结果',
  '$articles articles in $channels channels: no errors': '$channels 个频道，$articles 篇文章：没有错误',
  '$articles articles in $channels channels: $written files written, $removed removed, of $all':
    '$channels 个频道，$articles 篇文章：共 $all 个文件，写入 $written 个，删去 $removed 个',
  'scheduled: $id appears $time': '定时：$id 将于 $time 发布',
  'scheduled: $id is withdrawn $time': '定时：$id 将于 $time 撤下',
  '--at: "$value" is no date and time; write it like 2021-06-16T10:01:00+08:00':
    '--at：“$value”不是日期和时间；写成 2021-06-16T10:01:00+08:00 的样子',
  '--at: "$value" is no date and time; write $date for Beijing time':
    '--at：“$value”不是日期和时间；北京时间写成 $date',
  '--at: "$value" has no offset from UTC; write $date for Beijing time':
    '--at：“$value”没有写时区；北京时间写成 $date',
  '--at: "$value" is no day and time of the calendar; write one that exists, such as 2021-06-16T10:01:00+08:00':
    '--at：“$value”这个日期或时间不存在；写一个存在的时间，如 2021-06-16T10:01:00+08:00',
  '$path could not be written ($error); make it writable, or pages of the archive may shift':
    '$path 无法写入（$error）；请允许写入，否则存档的分页可能变动',
  '$folder is not there; set CONTENT_DIR to a folder with site.yaml and channels.yaml':
    '找不到 $folder；请把 CONTENT_DIR 设为有 site.yaml 和 channels.yaml 的文件夹',
  '$folder is no folder; set CONTENT_DIR to a folder with site.yaml and channels.yaml':
    '$folder 不是文件夹；请把 CONTENT_DIR 设为有 site.yaml 和 channels.yaml 的文件夹',
  'DEPLOY_WAIT is “$text”; write a number of seconds, such as 60': 'DEPLOY_WAIT 是“$text”；请写秒数，如 60',
  'SITE_URL is “$url”; write scheme and host only, such as https://news.example':
    'SITE_URL 是“$url”；只写协议和主机名，如 https://news.example',
};

/** What the machine is in the way of. */
export const MACHINE: Readonly<Record<string, string>> = {
  '$folder is in use by process $pid since $time; this one waits until it has ended':
    '进程 $pid 从 $time 起正在使用 $folder；等它结束后再继续',
  '$folder is in use by another process; this one waits until it has ended':
    '另一个进程正在使用 $folder；等它结束后再继续',
  '$path may not be read or written ($code); give yourself the right to it, or run this as its owner':
    '没有读写 $path 的权限（$code）；请加上权限，或以所有者的身份运行',
  '$path is where nothing may be written ($code); choose another folder, or make that disk writable':
    '$path 所在的地方不能写入（$code）；请换一个文件夹，或让那个磁盘可以写入',
  'the disk is full ($code); make room on it, and try again': '磁盘已满（$code）；请腾出空间后重试',
  'a file would be larger than this machine allows ($code); raise the limit (ulimit -f unlimited), and try again':
    '文件会超过本机允许的大小（$code）；请放宽限制（ulimit -f unlimited）后重试',
  'too many files are open at once ($code); raise the limit (ulimit -n 4096), and try again':
    '同时打开的文件太多（$code）；请放宽限制（ulimit -n 4096）后重试',
  'there is not enough memory ($code); end other programs, and try again':
    '内存不足（$code）；请关掉别的程序后重试',
  '$path is in the way, a file for a folder or a folder for a file ($code); move it away, or choose another folder':
    '$path 挡住了去路：该是文件夹的是文件，或该是文件的是文件夹（$code）；请移开，或换一个文件夹',
  'the output folder cannot be locked ($error); see whether its disk is full or read-only':
    '输出文件夹无法锁定（$error）；请看磁盘是否已满或只读',
  'the machine did not let a file be read or written ($error); mend that, and try again':
    '系统无法读写文件（$error）；请解决后重试',
  '$path was changed again and again while it was read; try again when nobody writes to it':
    '$path 在读取时一再变动；等没有人写它时再试',
  '$path: not as the build wrote it, so nothing was deployed; deploy again':
    '$path 与生成时不同，因此没有部署；请重新部署',
  '$path and $count more: not as the build wrote it, so nothing was deployed; deploy again':
    '$path 等文件（另有 $count 个）与生成时不同，因此没有部署；请重新部署',
};

/** `npm run new`: what it asks and says. */
export const NEW: Readonly<Record<string, string>> = {
  Headline: '标题',
  'Channel ($names)': '频道（$names）',
  'Language of the text ($names)': '正文用什么写（$names）',
  'Id, for ever': '编号（id），以后不能再改',
  Editor: '编辑',
  '--headline is missing; write --headline "…"': '缺少 --headline；写 --headline "…"',
  '--channel is missing; write one or more of $names': '缺少 --channel；写其中一个或几个：$names',
  '--channel: “$id” is no channel; write one of $names': '--channel：没有“$id”这个频道；写其中一个：$names',
  '--lang is missing, and the headline does not tell; write one of $names':
    '缺少 --lang，从标题也看不出是简体还是繁体；写其中一个：$names',
  '--lang: “$tag” is no language that we publish; write one of $names':
    '--lang：“$tag”不是本站发布的语言；写其中一个：$names',
  '--id: “$id” is no id; write 6 to 64 small letters, digits and hyphens':
    '--id：“$id”不是有效的 id；写 6 到 64 个小写字母、数字或连字符',
  '--id: “$id” is the id of $file; write another --id': '--id：“$id”已经是 $file 的 id；换一个 --id',
  '--id: “$id” was published before; write another --id': '--id：“$id”以前发布过；换一个 --id',
  'It is withheld, and so in no page and no feed. Write the text; to publish it, set datePublished to the time of publication and pubStatus to usable, and run npm run check.':
    '这篇文章暂不发布（withheld），任何页面和订阅里都没有。写好正文后，把 datePublished 改成发布时间，把 pubStatus 改成 usable，再运行 npm run check。',
  '$folder and $before are both there; move one of them away': '$folder 和 $before 都在；请移走其中一个',
  'Name of the site': '网站名称',
  '--name is missing; write --name "…"': '缺少 --name；写 --name "…"',
  'What it publishes, in a sentence': '网站发布什么内容，一句话',
  'Its address': '网站地址',
  '--url “$url”: write scheme and host only, such as https://news.example':
    '--url “$url”：只写协议和域名，如 https://news.example',
  'What it is written in ($names)': '网站用什么写（$names）',
  'Its channels, by their names': '有哪些频道，写名称',
  '--channel is missing; write the name of one or more': '缺少 --channel；写一个或几个频道的名称',
  'what was in $folder is in $before now': '$folder 里原有的东西移到了 $before',
  'Every field is explained where it stands. Write an article with npm run new, and see it with npm start.':
    '每一项旁边都有说明。写文章运行 npm run new，预览运行 npm start。',
  '$path could not be written ($error)': '$path 无法写入（$error）',
  'stopped; nothing was written': '已停止，没有写入任何文件',
};

/** The questions of a conversion: in `npm run check`, `npm run review` and at the desk. */
export const REVIEW: Readonly<Record<string, string>> = {
  'question: ': '问：',
  body: '正文',
  '“$sentence” in $tag may be $odds': '“$sentence”在 $tag 里可能是 $odds',
  'run npm run review, or write one of $rules below variants, $tag, written':
    '运行 npm run review，或在文件头的 variants、$tag、written 里写其中一条：$rules',
  'look at this sentence in each variant; a rule below variants in the record says what is right':
    '请看这一句在各版本里的写法；该怎么写，在文件头的 variants 里写一条规则',
  '$count question in $number article: npm run review asks them one by one, npm run check -- --json lists all':
    '$number 篇文章，$count 处要请您定夺：npm run review 逐一提问，npm run check -- --json 全部列出',
  '$count questions in $number article: npm run review asks them one by one, npm run check -- --json lists all':
    '$number 篇文章，$count 处要请您定夺：npm run review 逐一提问，npm run check -- --json 全部列出',
  '$count questions in $number articles: npm run review asks them one by one, npm run check -- --json lists all':
    '$number 篇文章，$count 处要请您定夺：npm run review 逐一提问，npm run check -- --json 全部列出',
  'a number (with s for the whole site), q quit, Return skips':
    '数字（后面加 s 则全站照办），q 退出，回车跳过',
  'a number (with s for the whole site), u undo, q quit, Return skips':
    '数字（后面加 s 则全站照办），u 撤回，q 退出，回车跳过',
  'write one of $keys': '请写其中一个：$keys',
  '$path: $tag [$from, $to]': '$path：$tag [$from, $to]',
  '$path was changed meanwhile; what was written stays': '$path 已另有改动，写入的内容保留',
  'no rule can say this by itself; write one by hand, below variants in the record':
    '没有哪条规则能只管这一处；请在文件头的 variants 里自己写一条',
  '1 answer is written; look at it with npm start, and commit it':
    '写入 1 个回答；请用 npm start 看过，再提交',
  '$count answers are written; look at them with npm start, and commit them':
    '写入 $count 个回答；请用 npm start 看过，再提交',
  'stopped; 1 answer is written, the other questions stay open': '已停止；写入 1 个回答，其余的下次再问',
  'stopped; $count answers are written, the other questions stay open':
    '已停止；写入 $count 个回答，其余的下次再问',
  'there is no article “$id” without errors; the ids are the names of the files in $folder':
    '没有“$id”这篇没有错误的文章；id 就是 $folder 里的文件名',
};

/** “Why this word?” at the desk. */
export const WHY: Readonly<Record<string, string>> = {
  'Why this word?': '为什么是这个字',
  'The article says': '文章里写的',
  'This page says': '本版写的',
  'Because of': '依据',
  'The variants say': '各版本',
  'What it may be': '可以写成',
  'something else': '改成别的',
  'in this article': '只改本文',
  'on the whole site': '全站照改',
  Close: '关闭',
  Undo: '撤回',
  Written: '已写入',
  'Taken back': '已撤回',
  'The file was changed meanwhile; what was written stays': '文件已另有改动，写入的内容保留',
  'No rule can say this by itself; write one by hand, below variants in the record':
    '没有哪条规则能只改这一处；请在文件头的 variants 里自己写一条',
  'Word by word: arrows move, Return asks, Escape ends': '逐词查看：方向键移动，回车查看，Esc 结束',
  'What is right here? Return answers': '这里该是哪个字？按回车作答',
  'your rule in this article': '本文的规则',
  'your rule in the glossary': '全站的规则（glossary.yaml）',
  'a term that the glossary keeps': 'glossary.yaml 里保护的词语',
  'a name of a person': '人名',
  'a word of the region': '当地用词',
  'it is kept as it is': '照原样保留',
  'the dictionary': '词典',
  'what was learned from genuine text': '从真实文本里学到的用法',
  'a reviewed word': '审定的词语',
  'the words around it': '前后文',
  'it has one form only': '只有这一种写法',
};

/** `npm start`: what it says, and what stands on the page. */
export const DESK: Readonly<Record<string, string>> = {
  '$count error; the last good build is shown': '有 $count 处错误，现在显示的是上一次成功的结果',
  '$count errors; the last good build is shown': '有 $count 处错误，现在显示的是上一次成功的结果',
  'PORT is “$port”; write a number from 1 to 65535, such as PORT=8788':
    'PORT 写的是“$port”；请写 1 到 65535 之间的数字，如 PORT=8788',
  'port $port cannot be used ($error); write PORT=8788 or another before the command':
    '端口 $port 不能用（$error）；请在命令前写 PORT=8788 或别的端口',
  'the build stopped here ($error)': '生成在这里中断（$error）',
  'the build stopped, as the terminal shows': '生成中断，原因见终端',
  'mend this place, or take back what was saved last; the desk builds again at the next save':
    '请改正这里，或撤回上一次保存的改动；下次保存时会重新生成',
  'links, pictures and feeds lead to $url, so that a reader here subscribes to what runs here; what is deployed leads to the url of site.yaml':
    '这里的链接、图片和订阅都指向 $url，本机的阅读器订阅到的就是这里的内容；部署出去的才指向 site.yaml 里的 url',
  'wrangler by itself takes $deployed, and this build goes to $output; use npm start, npm run preview or npm run deploy':
    '单独运行的 wrangler 只用 $deployed，而这次生成在 $output；请改用 npm start、npm run preview 或 npm run deploy',
  'wrangler by itself takes $deployed, and this deploy built $built; give wrangler the options $options, with $environment':
    '单独运行的 wrangler 只用 $deployed，而这次部署生成的是 $built；请给 wrangler 加上选项 $options，并设置 $environment',
  '$address shows drafts, what is scheduled, open questions, issues and what changed today':
    '$address 是编辑台：草稿、定时文章、待定的字、检查出的问题、今天的改动',
  'Each page lists the feeds of its channel. Ctrl-C stops.':
    '每个频道页列出该频道的订阅地址。按 Ctrl-C 停止。',
};

/** `npm run deploy`. */
export const DEPLOY: Readonly<Record<string, string>> = {
  '$address answered $status; every feed counts as changed': '$address 返回 $status；所有订阅都按有变化处理',
  '$address answered with more than $count bytes; every feed counts as changed':
    '$address 返回的内容超过 $count 字节；所有订阅都按有变化处理',
  '$address answered with what is no JSON; every feed counts as changed':
    '$address 返回的不是 JSON；所有订阅都按有变化处理',
  '$address cannot be read ($error); every feed counts as changed':
    '$address 无法读取（$error）；所有订阅都按有变化处理',
  '$address is no catalog of feeds; every feed counts as changed':
    '$address 不是订阅目录；所有订阅都按有变化处理',
  '$file is damaged; what it says of feeds that are to be told is left out':
    '$file 已损坏；其中尚未通知的订阅略去不计',
  '$file cannot be read ($error); what it says of feeds that are to be told is left out':
    '$file 无法读取（$error）；其中尚未通知的订阅略去不计',
  '$file cannot be written ($error); if this deploy is interrupted, feeds stay untold':
    '$file 无法写入（$error）；这次部署如果中断，有些订阅就不会再通知',
  'the deploy ended with $status, but the new version is live': '部署命令以 $status 结束，但新版本已经上线',
  'nothing was deployed': '没有部署',
  'what is live was not deployed from here, so it is not known which articles changed':
    '线上的版本不是从这里部署的，因此不知道哪些文章有改动',
  '$count new: $ids': '新发布 $count 篇：$ids',
  '$count changed: $ids': '有改动 $count 篇：$ids',
  '$count corrected: $ids': '更正 $count 篇：$ids',
  '$count withdrawn: $ids': '撤稿 $count 篇：$ids',
  '$count scheduled: $ids': '定时发布 $count 篇：$ids',
  '$count moved: $ids': '更换频道 $count 篇：$ids',
  'ids.lock gets $count places: $ids': 'ids.lock 新增 $count 行：$ids',
  'no article changed': '没有文章变动',
  'nobody can be asked here whether this is meant; write npm run deploy -- --yes':
    '这里无法向人确认；如果确定要部署，请写 npm run deploy -- --yes',
  'Deploy this (yes, no)': '确定部署吗（yes、no）',
  'write yes or no': '请写 yes 或 no',
  'nothing new is live; $path is as it was': '没有新版本上线；$path 未作改动',
  'add these paths to the address that wrangler printed': '请把下面的路径接在 wrangler 列出的网址后面',
  'the last deploy was interrupted after it was live': '上次部署在上线之后中断了',
  '$command cannot be run ($error)': '$command 无法运行（$error）',
  '$path says what was deployed; commit it with the articles': '$path 已记下部署的内容，请与文章一起提交',
  'site.yaml names no hub, so nobody is told; readers find out when they poll':
    'site.yaml 里没有 hub，因此不发通知；读者下次查询时会看到',
  '$address shows version $live, not $version; nobody is told of it, the next deploy tells them':
    '$address 显示的版本是 $live，而不是 $version；暂不通知，下次部署时补发',
  '$address answered $status; the hub is told all the same': '$address 返回 $status；仍向 hub 发出通知',
  '$address answered with more than $count bytes; the hub is told all the same':
    '$address 返回的内容超过 $count 字节；仍向 hub 发出通知',
  '$address answered with what is no JSON; the hub is told all the same':
    '$address 返回的不是 JSON；仍向 hub 发出通知',
  '$address cannot be read ($error); the hub is told all the same':
    '$address 无法读取（$error）；仍向 hub 发出通知',
  '$address shows no version; the hub is told all the same': '$address 没有显示版本；仍向 hub 发出通知',
  '$changed of $all feeds changed; $hub would be told': '$all 个订阅中有 $changed 个有变化；会通知 $hub',
  '$changed of $all feeds changed; site.yaml names no hub':
    '$all 个订阅中有 $changed 个有变化；site.yaml 里没有 hub',
  '$hub was told of $told of $all feeds': '已向 $hub 通知 $all 个订阅中的 $told 个',
  '$hub was told of $told of $all feeds; $left are left over, the next deploy pings them':
    '已向 $hub 通知 $all 个订阅中的 $told 个；还剩 $left 个，下次部署时补发',
  '$topic: the hub leads from one address to the next; look whether `hub` in site.yaml is its address':
    '$topic：hub 一再转往别的地址；请看 site.yaml 里的 `hub` 是不是它的地址',
  '$topic: the hub leads to $address; only http and https are asked':
    '$topic：hub 转往 $address；只认 http 和 https 地址',
  '$topic: the hub answered $status': '$topic：hub 返回 $status',
};

/** What the export says. */
export const EXPORT: Readonly<Record<string, string>> = {
  '--out is missing; write --out and the folder that the site goes to':
    '没有写 --out；请写上 --out 和要导出到的文件夹',
  '$folder holds files that no export wrote; choose an empty folder, or one that was exported to':
    '$folder 里有不是导出的文件；请选空文件夹，或以前导出过的文件夹',
  'interrupted: $count files were written; run it again, and it goes on from there':
    '已中断，写入了 $count 个文件；再运行一次，会从这里继续',
  '$addresses addresses in $files files: $written written, $removed removed':
    '$addresses 个网址，共 $files 个文件：写入 $written 个，删去 $removed 个',
  '$count files are not as they were written, and stay; look at them, and remove them yourself':
    '$count 个文件导出后被改动过，没有删去；请看过之后自行删除',
  '$count files are no longer published, and stay; add --delete to remove them':
    '$count 个文件已不再发布，仍留着；加上 --delete 可以删去',
};

/** The desk's front page. */
export const OVERVIEW: Readonly<Record<string, string>> = {
  'The desk': '编辑台',
  'the site on this machine, as it is now; this page follows each save':
    '本机上这个网站的现状；每次保存，本页随之更新。',
  Copy: '复制',
  'copied:': '已复制：',
  'open in VS Code': '用 VS Code 打开',
  'and $count more': '另有 $count 条',
  error: '错误',
  warning: '警告',
  'Issues of the check': '检查出的问题',
  'nothing is wrong': '没有问题',
  'Open questions': '待定的字',
  'words of which the conversion is not certain; on the page, a click on a marked word answers':
    '转换时拿不准的字；打开网页，点标出的字就能作答。',
  'no open questions': '没有待定的字',
  'they are being looked for …': '正在查找……',
  'they are looked for once nothing is wrong': '改正错误之后再查找',
  Drafts: '草稿',
  'withheld: no reader sees them': '暂不发布，读者看不到。',
  'no drafts': '没有草稿',
  Scheduled: '定时',
  'by Beijing time': '时间均为北京时间。',
  'nothing is scheduled': '没有定时的文章',
  'appears then': '发布',
  'is withdrawn then': '撤下',
  'Changed today': '今天的改动',
  'files of the content that changed since $time (Beijing time)': '$time（北京时间）以来有改动的内容文件。',
  'no file changed': '没有改动',
  Feeds: '订阅地址',
  'a reader on this machine can subscribe to these; those of a channel are on its page':
    '本机上的阅读器可以订阅这些地址；各频道的在频道页上。',
};
