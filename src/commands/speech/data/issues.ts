// What an editor is told of the content, in Chinese.

/** What is wrong, and what to write. */
export const ISSUES: Readonly<Record<string, string>> = {
  // The file
  'has no front matter': '没有文件头',
  'begin with a line ---, the fields as name: value, and a line ---':
    '开头写一行 ---，然后每行写一个“字段: 值”，最后再写一行 ---',
  'something stands above the front matter': '文件头前面还有内容',
  'begin the file with the line ---; a note to yourself is a line that begins with # below it':
    '文件第一行写 ---；备注写在它下面，行首加 #',
  'the front matter has no end': '文件头没有结束',
  'write a line --- below the last field': '在最后一个字段下面写一行 ---',
  'write it; CONTRIBUTING.md shows what it holds': '新建这个文件，内容见 CONTRIBUTING.md',
  'is not UTF-8, probably $charset': '不是 UTF-8 编码，看来是 $charset',
  'save it as UTF-8: iconv -f $charset -t utf-8': '另存为 UTF-8 编码：iconv -f $charset -t utf-8',
  'holds U+FFFD, a character lost in decoding': '有解码时丢失的字符（U+FFFD）',
  'copy the line from its source again': '从原稿重新复制这一行',
  'reads like UTF-8 taken for $charset': '是乱码，像是把 UTF-8 当成 $charset 来读了',
  'it should probably say “$text”': '原文大概是“$text”',
  'holds $code, which is no character of a text': '有不能出现在文字里的字符 $code',
  'remove it, or write what was meant': '请删去，或改成原来要写的字',
  'a character reference stands for no character of a text': '有一处字符引用（&#…;）不是文字，发布时会去掉',
  'remove it, or write the character itself': '请删去，或直接写出那个字',
  'is longer than $most characters': '超过 $most 个字',
  'write only the words that it is about': '只写有关的那几个词',

  'comes out in $variant with $code, which no document may hold':
    '转成 $variant 后出现了不能出现在文档里的字符 $code',
  'comes out empty in $variant': '转成 $variant 后变成空的了',
  'look at what replaces words of it: variants in the record, and glossary.yaml':
    '请检查替换它的规则：文章里的 variants 和 glossary.yaml',

  // Too much
  'is larger than 1 MB': '文件大于 1 MB',
  'has more than $most lines': '超过 $most 行',
  'holds more than $most items of lists, lines of quotations and notes':
    '列表项、引用行、注释合计超过 $most 处',
  'make several articles of it': '请分成几篇文章',
  'quotations, lists or elements stand in one another more than $most deep':
    '引用、列表或 HTML 元素嵌套超过 $most 层',
  'write them one after the other': '请并列着写，不要层层嵌套',
  'holds more than $most letters, figures and marks without a blank':
    '有 $most 个以上的字母、数字、符号连在一起，中间没有空格',
  'remove what is no text, such as a picture written as base64': '请删去不是文字的内容，如写成 base64 的图片',
  'holds more than $most marks of Markdown or HTML': 'Markdown 或 HTML 标记超过 $most 个',
  'one paragraph holds more than $most marks such as * _ ] <': '一段里的 * _ ] < 之类标记超过 $most 个',
  'make several paragraphs of it, or remove the marks': '请分成几段，或删去这些标记',
  'has tables of more than $most cells': '表格超过 $most 格',
  'refers again and again to a long address': '一再引用一个很长的网址',
  'write a shorter address, or fewer links': '请用短一些的网址，或减少链接',
  'elements above are never closed, and all that follows stands in them':
    '上面的 HTML 元素没有关闭，后面的内容全在它们里面',
  'close them': '请补上结束标签',
  'holds more than $most elements': 'HTML 元素超过 $most 个',

  // YAML
  'a value holds a colon and a space without quotes': '值里有冒号加空格，却没有加引号',
  'write $key: "$rest"': '写成 $key: "$rest"',
  'a line has no colon after its field name': '有一行的字段名后面没有冒号',
  'write name: value, one field a line': '每行写一个“字段: 值”',
  'the field is written twice': '这个字段写了两次',
  'keep one of them': '只留一个',
  'keep one of them; it is published once': '只留一个，发布时也只算一次',
  'a line begins with a tab': '行首用了制表符',
  'indent with spaces': '请用空格缩进',
  'the indentation does not fit the lines above': '缩进与上面几行对不上',
  'begin fields of one level in one column': '同一级的字段要左边对齐',
  'a quote or bracket is not closed, or a comma or colon is missing':
    '引号或括号没有成对，或者少了逗号、冒号',
  'close it on this line': '在这一行补全',
  'a value begins with a character that means something to YAML': '值的第一个字符在 YAML 里另有含义',
  'put the value in quotes': '给值加上引号',
  'a value begins with * or & without quotes': '值以 * 或 & 开头，却没有加引号',
  'a field has no name': '有一个字段没有名称',
  'holds more than 20 aliases (*name)': '别名（*名称）超过 20 个',
  'write the value itself in each place': '请在每一处直接写出内容',
  'tables and lists stand in one another more than 20 levels deep': '字段和列表嵌套超过 20 层',
  'write each field as docs/authoring.md shows it': '每个字段请照 docs/authoring.md 的写法',
  'a backslash in double quotes begins no known escape': '双引号里的反斜杠后面不是有效的转义',
  'use single quotes, or write \\\\': '改用单引号，或写成 \\\\',
  'something stands where nothing may stand': '这里多出了不该有的内容',
  'is not YAML ($error)': '不是有效的 YAML（$error）',
  'is no field of ours': '没有这个字段',
  'did you mean $name?': '是不是想写 $name？',
  'remove it, or write one of $names?': '请删去，或改成其中一个：$names',

  // Fields
  'is missing': '缺少此项',
  'is empty': '是空的',
  'is no text': '不是文字',
  'is no list': '不是列表',
  'is no table': '格式不对',
  'is no pair': '不是一对',
  'is neither true nor false': '既不是 true 也不是 false',
  'write $what': '请写$what',
  'write $what, or leave the field out': '请写$what，或者整个字段不写',
  'write $what, in quotes if it is a number or a date': '请写$what；如果是数字或日期，要加引号',
  'write $what, or {zh-Hans: …, zh-Hant: …}': '请写$what，或者分别写 {zh-Hans: …, zh-Hant: …}',
  'write {meta: {name: content}, feeds: [sentence]}': '写成 {meta: {名称: 内容}, feeds: [句子]}',
  'write {name: content}': '写成 {名称: 内容}',
  'write {$fields}': '写成 {$fields}',
  'write true or leave it out': '写 true，或者不写',
  'write true or false': '写 true 或 false',
  'write [$items]': '写成 [$items]',
  'write [channel, …]; the first is home': '写成 [频道, …]，第一个是主频道',
  'write at least one channel id': '至少写一个频道的 id',
  'is no date and time': '不是日期和时间',
  'write it like 2021-06-16T10:01:00+08:00': '写成 2021-06-16T10:01:00+08:00 的样子',
  '"$value" is no date and time': '“$value”不是日期和时间',
  '"$value" has no offset from UTC': '“$value”没有写时区',
  'write $date for Beijing time': '北京时间写成 $date',
  '"$value" is no day and time of the calendar': '“$value”这个日期或时间不存在',
  'write one that exists, such as 2021-06-16T10:01:00+08:00':
    '写一个存在的时间，如 2021-06-16T10:01:00+08:00',
  'is before datePublished': '早于 datePublished',
  'write a later date, or leave it out': '写更晚的时间，或者不写',
  'is ahead': '还没有到',
  'write when it was; only what is published or withdrawn can be scheduled':
    '写实际的时间；只有发布和撤稿可以定在将来',
  'is ahead, and the article was published already': '还没有到，可是这篇文章已经发布了',
  'write when that was; to withdraw it, write pubStatus: canceled and withdrawn: {date, reason}':
    '写当初发布的时间；要撤稿，写 pubStatus: canceled 和 withdrawn: {date, reason}',
  'is before the article is published': '早于文章的发布时间',
  'write pubStatus: withheld, and it never is': '不想发布就写 pubStatus: withheld',
  'is more than a year ahead': '离现在一年以上',
  'see whether the year is mistyped': '请看年份是否写错',
  'leads to “$id”, which appears later': '链接到的“$id”那时还没有发布',
  'add the link when both are there, or publish them at one time':
    '等两篇都发布了再加链接，或者让它们同时发布',
  'is no language that we publish': '不是本站发布的语言',
  'write one of $names': '写其中一个：$names',
  'is for Traditional text made by a one-to-one conversion': '只用于由简体逐字转成的繁体',
  'remove it from a Simplified article': '简体文章请删去这一项',
  'is no channel id': '不是频道的 id',
  'write the id of a channel of channels.yaml': '写 channels.yaml 里某个频道的 id',
  'write small letters, digits and hyphens': '只能用小写字母、数字和连字符',
  '“$id” is no channel': '没有“$id”这个频道',
  'write one of $names, or add it to channels.yaml': '写其中一个：$names；或者把它加进 channels.yaml',
  'is no id': '不是有效的 id',
  'write 6 to 64 small letters, digits and hyphens': '写 6 到 64 个小写字母、数字或连字符',
  'write 6 to 64 small letters, digits and hyphens, and never change it':
    '写 6 到 64 个小写字母、数字或连字符，以后不再改动',
  '“$id” is unlike the file’s name': '“$id”与文件名不一致',
  'name the file $file.md, or write id: $id if it was never published':
    '把文件名改成 $file.md；如果从未发布过，也可以写 id: $id',
  '“$id” is also the id of $file': '“$id”已经是 $file 的 id',
  'give the newer article another id, and its file the same name': '给较新的那篇另起一个 id，文件名也照着改',
  'is not known': '没有这个选项',
  'write original, republished or agency': '写 original（原创）、republished（转载）或 agency（通讯社稿）',
  'write usable, withheld or canceled': '写 usable（发布）、withheld（暂不发布）或 canceled（撤稿）',
  'is missing on a republished article': '转载稿件缺少此项',
  'write source: {name, headline, url, datePublished}': '写 source: {name, headline, url, datePublished}',
  '“$license” is no address and no id of SPDX, so no machine can read it':
    '“$license”既不是网址，也不是 SPDX 编号，程序认不出来',
  'write the address of the licence or an id such as CC-BY-4.0; what a republisher may do is usageTerms':
    '写协议的网址，或 CC-BY-4.0 之类的编号；转载者可以怎样使用，写在 usageTerms 里',
  'is no digital source type': '不是制作方式的代码',
  'comes out at $size MB, and Google News reads 1 MB of an article':
    '发布后有 $size MB，而 Google 新闻每篇文章只读 1 MB',
  'the feed of “$channel” comes out at $size MB, and Google News reads 2 MB of a feed':
    '频道“$channel”的订阅源有 $size MB，而 Google 新闻每个订阅源只读 2 MB',
  'the feed of the whole site comes out at $size MB, and Google News reads 2 MB of a feed':
    '全站的订阅源有 $size MB，而 Google 新闻每个订阅源只读 2 MB',
  'write a smaller window than $window, or fullText: false':
    'window 写得比 $window 小一些，或写 fullText: false，只给摘要',
  'names nobody, and neither does editor': '没有署名，也没有写编辑',
  'write author: [{name: …}] or editor: [name]': '写 author: [{name: …}] 或 editor: [姓名]',
  'see the table of fields in docs/authoring.md': '见 docs/authoring.md 里的字段表',
  'is missing on a canceled article': '撤下的稿件缺少此项',
  'write withdrawn: {date, reason}': '写 withdrawn: {date, reason}',
  'stands on an article that is not canceled': '只用于撤下的稿件',
  'write pubStatus: canceled, or remove it': '写 pubStatus: canceled，或者删去这一项',
  'needs an address or an id': '要有 url 或 id',
  'write one of url and id': 'url 和 id 写其中一个',
  '“$id” is no article': '没有“$id”这篇文章',
  'write the id of one, or a url': '写一篇已有文章的 id，或者写 url',
  'is no web address': '不是网址',
  'write https://…': '写 https://…',
  'write the address of the source, https://…': '写来源的网址，https://…',
  "write the address of the source's feed, https://…": '写来源的订阅地址，https://…',
  'write the address of the original page, https://…': '写原文网页的网址，https://…',
  'is no address': '不是地址',
  'write https://… or /media/$name': '写 https://… 或 /media/$name',
  '"$address" is no https address': '“$address”不是 https 地址',
  'write https://… or /media/name.png for a file of content/media':
    '写 https://…；图片在 content/media 里的，写 /media/文件名.png',
  'content$path is not there': '找不到 content$path',
  'add the file, or write https://…': '把文件放进去，或者写 https://…',
  'write https://… or /media/$name for a file of content/media':
    '写 https://…；文件在 content/media 里的，写 /media/$name',
  'content/$file is not there': '找不到 content/$file',
  'add the file': '把文件放进去',
  'is no SVG or PNG of content/media': '不是 content/media 里的 SVG 或 PNG',
  'write /media/icon.svg': '写 /media/icon.svg',
  'is no colour': '不是颜色',
  'write six digits in quotes: "#a32020"': '写六位颜色代码，加引号："#a32020"',
  'content/$file is no $what by its name': '从文件名看，content/$file 不是$what',
  'name one whose name ends in one of $endings': '请用这几种文件：$endings',
  'does not say of what type it is': '看不出是什么类型',
  'write type: $medium/… beside it': '在旁边写上 type: $medium/…',
  'is no media type': '不是媒体类型',
  'write a media type such as $type': '写媒体类型，如 $type',
  'is no duration': '不是时长',
  'write minutes and seconds, such as "12:30"': '写分和秒，如 "12:30"',
  'is no number of bytes': '不是字节数',
  'write {src, title}': '写 {src, title}',
  'write [{src, title}]': '写 [{src, title}]',
  'write [[/media/map.png, /media/map-tw.png]]': '写 [[/media/map.png, /media/map-tw.png]]',
  '“$address” is nothing that the article shows or plays': '“$address”不是这篇文章用到的图片、音频或视频',
  'write the address as it stands in the article': '照文章里的写法写地址',

  // Files of content/media
  'is no picture, whatever its name says': '不是图片，只是用了图片的文件名',
  'is no sound and no moving picture, whatever its name says': '不是音频也不是视频，只是用了那样的文件名',
  'is $found, and its name says $type': '实际是 $found，文件名却是 $type',
  'export it again as a file of that kind, or give it the name of what it is':
    '按文件名的格式重新导出，或者把扩展名改成实际的格式',
  'is a picture of more than $size MiB': '图片超过 $size MiB',
  'is longer than $size MiB, which Cloudflare does not take': '超过 $size MiB，Cloudflare 不接受',
  'export it smaller, or put it elsewhere and write its https address':
    '压缩后再放进来，或者放到别处，写它的 https 地址',
  'has $width × $height pixels, more than $most million': '有 $width × $height 像素，总数超过 $most 百万',
  'export it smaller: 2000 pixels across are enough for every screen':
    '缩小后重新导出：宽 2000 像素，什么屏幕都够用了',
  'is no SVG that can be read: it is no XML in UTF-8': '不是可读的 SVG：不是 UTF-8 的 XML',
  'defines entities of its own': '自己定义了实体',
  'loads a stylesheet': '会载入样式表',
  'holds <$tag>, which may run a script': '含有 <$tag>，可能运行脚本',
  'holds the attribute $name, which runs a script': '含有属性 $name，会运行脚本',
  'holds an address that runs a script': '含有会运行脚本的地址',
  'refers to something outside of it': '引用了外面的内容',
  'export it as plain SVG, without scripts and references, or as PNG':
    '导出为不含脚本和外部引用的普通 SVG，或者导出为 PNG',
  'is no number of pixels': '不是像素数',
  'write a whole number': '写一个整数',

  // The text
  'has no paragraph': '没有段落',
  'write the article below the front matter': '把文章写在文件头下面',
  'has a level-1 heading, which is the headline’s': '用了一级标题，那是文章标题专用的',
  'begin with ##': '小标题以 ## 开头',
  '<$tag> is not published': '<$tag> 不会发布',
  'a link to $scheme: is not published': '$scheme: 开头的链接不会发布',
  'link to one of $schemes': '链接只能用这几种：$schemes',
  '$mark is not published, as nothing in the text refers to it': '$mark 不会发布，因为正文里没有用到它',
  'write $mark where it belongs, or remove it': '在正文该用的地方写上 $mark，或者删去',
  '$mark is defined twice, and only the first is published': '$mark 定义了两次，只有第一处会发布',
  'remove one': '请删去一处',
  '“$text” behind the language of a code block is not published': '代码块语言后面的“$text”不会发布',
  '“$address” is no link, as it holds Chinese': '“$address”里有汉字，不会成为链接',
  'write <$address>': '写成 <$address>',
  'write [$address](mailto:$address)': '写成 [$address](mailto:$address)',
  'the link “$address” ends before “$text”': '链接“$address”到“$text”之前就断了',
  'put a blank between them, or the whole address into <…>':
    '如果网址到此为止，请在中间加一个空格；否则把整个网址写在 <…> 里',
  'remove it, or write its content as Markdown': '请删去，或把内容改写成 Markdown',
  'the attribute $name is not published': '属性 $name 不会发布',
  'remove it': '请删去',
  'a link that runs a script is not published': '运行脚本的链接不会发布',
  'link to an address, https://…': '链接要指向网址，https://…',
  'the image “$src” has no https address': '图片“$src”不是 https 地址',
  'the image “$src” has no alternative text': '图片“$src”没有替代文字',
  'write ![what it shows](address)': '写成 ![图中内容](地址)',
  'the link to “$address” leads to no article that is published': '链接“$address”指向的文章没有发布',
  'write the name of the file of one': '写一篇已发布文章的文件名',
  'the link to “$address” leads nowhere': '链接“$address”没有着落',
  'write https://…, a path of this site, or the name of an article’s file':
    '写 https://…、本站路径，或某篇文章的文件名',
  'is $tag, but the text is $what: $count of $han characters are of that script alone, as $forms':
    '写的是 $tag，正文却是$what：$han 个汉字中有 $count 个只见于$what，如$forms',
  'write zh-Hant, zh-Hant-TW or zh-Hant-HK': '写 zh-Hant、zh-Hant-TW 或 zh-Hant-HK',
  'write zh-Hans': '写 zh-Hans',
  'the paragraph “$start…” is $what: $forms': '“$start…”这一段是$what：$forms',
  'write it in the article\'s script, or mark it <span lang="$tag">':
    '改用全文的字体来写，或标成 <span lang="$tag">',
  'is $tag, but the text looks converted one character for one: $count forms in $han characters, as $forms':
    '写的是 $tag，正文却像是由简体逐字转成的：$han 个汉字中有 $count 处，如$forms',
  'write naive: true, so that it is repaired in every variant': '写 naive: true，各个版本都会照此修正',

  // The editor's rules
  'write {zh-Hant: [[from, to]]}': '写成 {zh-Hant: [[原文, 改为]]}',
  'write [from, to]': '写成 [原文, 改为]',
  'write [[from, to]]': '写成 [[原文, 改为]]',
  '“$term” is in no article': '没有一篇文章用到“$term”',
  'write it as the articles do, or remove it': '照文章里的写法来写，或者删去',
  '“$from” is nowhere in what comes out': '转换结果里没有“$from”',
  'correct it, or remove it': '请改正，或者删去',
  'write it as it comes out, probably “$to”': '照转换之后的样子写，大概是“$to”',

  // channels.yaml and site.yaml
  'write a list of channels, each with id, name and description':
    '写成频道列表，每个频道有 id、name 和 description',
  'is a word of our addresses': '是网址里保留的词',
  'write another id than $names': '换一个 id，不能是 $names',
  '“$id” is there twice': '“$id”出现了两次',
  'give one of them another id': '其中一个换成别的 id',
  '“$id” has the unknown parent “$parent”': '“$id”的上级频道“$parent”不存在',
  '“$id” is its own ancestor': '“$id”成了自己的上级',
  'remove one parent of the circle': '去掉这一圈里的一个 parent',
  'is no whole number': '不是整数',
  'write how many of the newest entries a feed holds, such as 30': '写订阅中保留最新多少篇，如 30',
  'is less than 1': '小于 1',
  'write how many of the newest entries a feed holds': '写订阅中保留最新多少篇',
  'is more than 500': '大于 500',
  'write a smaller number: readers load the whole feed at every change':
    '写小一些：每有变动，读者都要下载整份订阅',
  'write true for full text, false for the summary': '全文输出写 true，只登摘要写 false',
  'write {zh-Hant-TW: true, zh-Hant-HK: false}': '写成 {zh-Hant-TW: true, zh-Hant-HK: false}',
  'write 臺 or 台': '写 臺 或 台',
  'write {zh-Hant: 台, zh-Hant-TW: 台}': '写成 {zh-Hant: 台, zh-Hant-TW: 台}',
  'write {zh-Hant: {repair: true, quotes: corner}}': '写成 {zh-Hant: {repair: true, quotes: corner}}',
  'write corner for 「」, curly for “”, or as-written':
    '写 corner（直角引号）、curly（弯引号）或 as-written（照原样）',
  'write the address of the site, https://…': '写网站的网址，https://…',
  'has a path': '多了路径',
  'write scheme and host only, such as https://news.example': '只写协议和主机名，如 https://news.example',
  'is no tag authority': '不是有效的 tag',
  'write {authority: news.example, date: "2021"} (RFC 4151)':
    '写成 {authority: news.example, date: "2021"}（RFC 4151）',
  'is no name': '不是名称',
  'is no domain': '不是域名',
  'write a domain that you own, such as news.example': '写一个属于你的域名，如 news.example',
  'is no date': '不是日期',
  'write a day on which the domain was yours, in quotes: "2021-01-01"':
    '写域名归你所有的某一天，加引号："2021-01-01"',
  'write "2021", "2021-01" or "2021-01-01"': '写 "2021"、"2021-01" 或 "2021-01-01"',
  'write the address of a WebSub hub, https://…': '写 WebSub hub 的网址，https://…',

  // Files and names
  'is a link that leads to nothing': '是一个链接，但指向的东西不存在',
  'point it to a file or a folder, or remove it': '让它指向一个文件或文件夹，或者删去',
  'has a name that is not UTF-8': '名称不是 UTF-8 编码',
  'cannot be read ($error)': '无法读取（$error）',
  'give yourself the right to read it, or remove it': '请加上读取权限，或者删去',
  'leads to $folder, which is read already': '指向 $folder，那里已经读过',
  'remove the link': '请删去这个链接',
  'is neither a file nor a folder': '既不是文件，也不是文件夹',
  'is no file of ours, and is not read': '不是本站的文件，不会读取',
  'name it as one of $names, or remove it': '改名为其中一个：$names，或者删去',
  'is no article, as its name does not end in .md': '名称不以 .md 结尾，不是文章',
  'give it a name that does, or move it out of articles/': '把名称改成以 .md 结尾，或者移出 articles/',
  'is no article, as it is not in articles/': '不在 articles/ 里，不是文章',
  'move it to articles/, or remove it': '移到 articles/ 里，或者删去',
  'has a control character or a backslash in its name': '名称里有控制字符或反斜杠',
  'give it another name': '请换一个名称',
  'has a name in decomposed characters (NFD), which is another one on other machines':
    '名称用了分解的字符（NFD），在别的机器上会成为另一个名称',
  'name it $name, in composed ones (NFC)': '改名为 $name，用合成的字符（NFC）',
  'has the name of $file but for its case or its form, which is the same one on other machines':
    '与 $file 只有大小写或字符形式不同，在别的机器上是同一个名称',
  'give one of them another name': '请给其中一个换名称',
  'holds no article': '里面没有文章',
  'put the folder back, or write an article (npm run new)': '把文件夹放回原处，或者写一篇文章（npm run new）',

  // ids.lock
  '$count of the $all articles that were published would be gone or withdrawn, as $ids':
    '已发布的 $all 篇文章中，有 $count 篇会消失或被撤下，如 $ids',
  'bring them back; if it is meant, add -- --allow to the command':
    '请恢复；如果本意如此，在命令后加上 -- --allow',
  '“$line” is no line of this file': '“$line”不是这个文件该有的内容',
  'restore the file as it was committed; when two branches met here, keep the lines of both':
    '恢复成提交时的样子；如果是两个分支合并造成的，两边的行都保留',
  'is empty or cut off: its tag is missing': '是空的，或者不完整：缺少 tag 一行',
  'restore the file as it was deployed; if nothing was ever published, delete it, and the deploy begins it':
    '恢复成部署时的样子；如果从未发布过，把它删掉，部署时会重新建立',
  'place $number is “$one” and “$other”': '第 $number 位既是“$one”，又是“$other”',
  'place $number is missing': '缺少第 $number 位',
  'places $from to $to are missing': '缺少第 $from 位到第 $to 位',
  'place $number has a number, but no line “deployed” proves it':
    '第 $number 位有编号，却没有 deployed 一行可以证明',
  'the first $count places are not as they were deployed': '前 $count 位与部署时不一致',
  'does not continue the $count places that were deployed by commit $commit':
    '与提交 $commit 中已部署的 $count 位接不上',
  'does not continue the $count places that are live at $site': '与 $site 上已发布的 $count 位接不上',
  '$command brings it back, and the next deploy adds what is new':
    '运行 $command 恢复，新增的行下次部署时会补上',
  '$command brings it back, and the next deploy adds what is new; a deploy that is not to count is named there: undone $count $digest':
    '运行 $command 恢复，新增的行下次部署时会补上；如果那次部署不算数，请在文件中加上一行：undone $count $digest',
  'bring the file back as it was deployed, from git or from .build where that was done, and the next deploy adds what is new':
    '从 git，或从当时部署用的 .build 里，恢复成部署时的样子，新增的行下次部署时会补上',
  'bring the file back as it was deployed, from git or from .build where that was done, and the next deploy adds what is new; a deploy that is not to count is named there: undone $count $digest':
    '从 git，或从当时部署用的 .build 里，恢复成部署时的样子，新增的行下次部署时会补上；如果那次部署不算数，请在文件中加上一行：undone $count $digest',
  'two branches were deployed that did not know of each other, and what is live stays: delete the numbers of the other’s places, and write undone for deployed before its digest':
    '两个分支各自部署过，互不知情，以线上的为准：删去另一个分支各行开头的编号，并把它的 deployed 改成 undone',
  '“$tag” changes the id of everything that was published under “$old”':
    '“$tag”会改变以“$old”发布过的所有文章的 id',
  'write {authority: $authority, date: "$date"} again': '改回 {authority: $authority, date: "$date"}',
  '“$id” was published on $day and is gone': '“$id”已于 $day 发布，现在却不见了',
  'bring its file back; to withdraw it, write pubStatus: canceled and withdrawn: {date, reason} there':
    '把文件找回来；要撤稿，就在文件里写 pubStatus: canceled 和 withdrawn: {date, reason}',
  'bring its file back; to withdraw it, write pubStatus: canceled and withdrawn: {date, reason} there, or name $file and its id $id again if it is that article':
    '把文件找回来；要撤稿，就在文件里写 pubStatus: canceled 和 withdrawn: {date, reason}；如果 $file 就是这篇文章，把文件名和 id 改回 $id',
  'withholds an article that was published on $day': '这篇文章已于 $day 发布，不能再扣下',
  'write pubStatus: canceled and withdrawn: {date, reason}, so that readers and mirrors learn of it':
    '写 pubStatus: canceled 和 withdrawn: {date, reason}，让读者和转载方知道',
  'changes the id of an article that was published on $day': '这篇文章已于 $day 发布，改日期会改变它的 id',
  'write that day again; a later change is dateModified, and a withdrawal is pubStatus: canceled and withdrawn: {date, reason}':
    '改回那一天；后来的修改写 dateModified，撤稿写 pubStatus: canceled 和 withdrawn: {date, reason}',
};
