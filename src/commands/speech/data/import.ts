// What the import says of a page, in Chinese.

/** Why something of a page is not in the record. */
export const REASONS: Readonly<Record<string, string>> = {
  'the headline again': '与标题重复',
  'the page has it twice': '网页上出现了两遍',
  'it stands below the editors': '在编辑署名之后',
  'it stands below the end of the article': '在文章结束之后',
  'it stands outside the article': '不在正文区域内',
  'it stands above the headline': '在标题之前',
  'it stands between headline and text': '在标题与正文之间',
  'it reads like a line of the site': '像是网站自己的话',
  'it is of the site': '属于网站说明',
  'it is of other articles': '属于其他文章',
  'it is a menu, a button or an advertisement': '属于菜单、按钮或广告',
  'it is the caption of a picture that the text has not': '是图片说明，正文里没有这张图',
  'it is the caption of a picture that was left out': '是图片说明，图片已略去',
};

export const IMPORT: Readonly<Record<string, string>> = {
  // The command
  '$count files: $imported imported, $refused refused':
    '共 $count 个文件：导入 $imported 个，无法导入 $refused 个',
  'wrote $path': '已写入 $path',
  'would write $path': '将会写入 $path',
  refused: '无法导入',
  note: '说明',
  page: '网页',
  body: '正文',
  '$path: the page says nothing new': '$path：网页没有新内容',
  '$path: written anew: $fields': '$path：已更新：$fields',
  '$path: kept as an editor left them: $fields': '$path：编辑改过，保持不动：$fields',
  'write the files to import, or - for standard input': '请写出要导入的文件；- 表示标准输入',
  '--id and --url are for one page; write one file': '--id 和 --url 只用于一个网页；请只写一个文件',
  '--id “$id”: write 6 to 64 small letters, digits and hyphens':
    '--id“$id”：请写 6 到 64 个小写字母、数字或连字符',
  '--url “$url”: write https://…': '--url“$url”：请写 https://…',
  '--lang “$tag”: write one of $names': '--lang“$tag”：写其中一个：$names',
  '--punct “$value”: write --punct=restore, or leave it out':
    '--punct“$value”：请写 --punct=restore，或者不写',
  '$path has no channel; write one, or set CONTENT_DIR': '$path 里没有频道；请写一个，或设置 CONTENT_DIR',
  '--channel “$id”: write one of $names': '--channel“$id”：写其中一个：$names',

  // Why a page is refused
  'it cannot be read ($error)': '文件读不出来（$error）',
  'the id $id exists in $path; give --update to compare, or another --id':
    '$path 已经用了 id $id；加 --update 作比较，或另写 --id',
  'it has no body: no paragraph was found; save the page with its text':
    '没有正文：找不到段落；请连同正文一起保存网页',
  'it has no date: neither the text nor the page’s meta elements say when it was published; add a line such as 2021年6月16日10:01':
    '没有日期：正文和网页的 meta 元素都没有写发布时间；请加上一行，如 2021年6月16日10:01',
  'its date is impossible: “$date” is no day and time of the calendar; correct it in the file':
    '日期不可能：“$date”在日历上不存在；请在文件里改正',
  'it is mojibake: $problem ($remedy); save it again from its site':
    '是乱码：$problem（$remedy）；请从原网站重新保存',
  'it is mojibake: $problem; save it again from its site': '是乱码：$problem；请从原网站重新保存',
  'it is mojibake: hardly a character in it is one that Chinese text is made of; save it again from its site':
    '是乱码：里面几乎没有中文常用字；请从原网站重新保存',
  'the record would not be right: $issue': '写成的文章会有错误：$issue',
  'the record would not be right': '写成的文章会有错误',

  // The headline
  'is “$text” in the text and “$other” in $place': '正文里是“$text”，$place 里是“$other”',
  'compare them with the page': '请与原网页核对',
  'compare it with the page': '请与原网页核对',
  'stands over two lines, joined here': '占两行，已合成一行',
  'stands in $place alone, not in the text': '只见于 $place，正文里没有',
  'stands in $place alone': '只见于 $place',
  'stands in one place of the page alone': '只在网页的一处出现',
  'is not on the page; its first words stand there, “$words”': '网页上没有；暂用正文开头几个字“$words”',
  'write the headline': '请写标题',
  'is a notice that withdraws another article': '这是一则撤稿启事',
  'is a notice that withdraws another article: $names': '这是一则撤稿启事，涉及 $names',
  'set pubStatus: canceled and withdrawn: {date, reason} in that article, if it is here':
    '如果本站有那篇文章，请在其中写 pubStatus: canceled 和 withdrawn: {date, reason}',
  'is a notice that corrects another article': '这是一则更正启事',
  'is a notice that corrects another article: $names': '这是一则更正启事，涉及 $names',
  'write correction: [{date, text}] in that article, if it is here':
    '如果本站有那篇文章，请在其中写 correction: [{date, text}]',

  // Times
  '“$date” names its zone, $zone': '“$date”写明了时区：$zone',
  '“$date” names no zone; +08:00 is taken': '“$date”没有写时区，按 +08:00 处理',
  '“$zone” gives no offset from UTC; +08:00 is taken': '“$zone”看不出与 UTC 相差多少，按 +08:00 处理',
  'write the offset': '请写明时差',
  '“$date” is read with the day first': '“$date”按“日在前、月在后”来读',
  'exchange day and month if the month stands first': '如果是月在前，请对调',
  '“$date” has no time; 00:00 is written': '“$date”没有钟点，写成 00:00',
  'write the time if it is known': '如果知道钟点，请补上',
  '“$date” stands below the text, without a label': '“$date”在正文下面，前面没有“发布时间”等字样',
  '“$date” stands among other words, without a label': '“$date”夹在别的字中间，前面没有“发布时间”等字样',
  'check that it is the day of publication': '请核对是不是发布日期',
  '“$date” is called an update, and no other date is given': '“$date”标明是更新时间，此外没有别的日期',
  'write when the article was first published': '请写最初发布的时间',
  'the time is from $place; the text has the day': '钟点取自 $place，正文里只有日期',
  'the clock of the page is another zone’s; the time is from $place':
    '网页显示的是别的时区的时间；时间取自 $place',
  '$place calls the page’s own clock UTC, and is not followed': '$place 把当地时间当成了 UTC，不予采用',

  '$where says that the page has not all of the article': '$where表明网页上只有一部分文章',
  'import the whole of it': '请取得全文后再导入',

  '$where may be a line of the site': '$where可能是网站自己的话',
  'may be $where': '也可能是$where',

  // Sources and people
  'is not named; provenance is written as original': '没有写来源；provenance 写成 original（原创）',
  'write provenance: republished and source: {name} if it is from elsewhere':
    '如果是转载，请写 provenance: republished 和 source: {name}',
  'is what the page calls its site; no other is named': '取自网页所写的网站名；没有另写来源',
  '“$text” is the first line of the page, and no other is named': '“$text”是网页的第一行，没有写别的来源',
  '“$text” is what its foot names, and no other is named': '“$text”取自页脚，没有写别的来源',
  'write it if it is another': '如果来源不是它，请改写',
  'is what the text’s first line names; no other is named': '取自正文电头；没有另写来源',
  'the original headline “$text” is named without a source': '写了原标题“$text”，却没有写来源',
  'write source: {name, headline}': '请写 source: {name, headline}',
  '“$a” and “$b” are both named': '同时写了“$a”和“$b”',
  'keep the one that is right': '请留下正确的一个',
  '“$name” names nobody': '“$name”不是具体的媒体',
  'write who published the article first': '请写最初由谁发布',
  '“$word” has no field of ours': '“$word”没有对应的字段',
  '“$word” stands beside the date, and is neither a name of ours nor a label':
    '日期旁边的“$word”看不出是什么',
  'write it where it belongs: source, author or nowhere': '请写到该写的字段（source、author），或者不写',
  'nobody is named, and no editor': '没有署名，也没有写编辑',
  'write author or editor if the page has them': '如果网页上有，请写 author 或 editor',
  '“$name” is no person': '“$name”不是人名',
  '“$name” begins with no surname': '“$name”不以姓氏开头',
  'remove it if it is no person': '如果不是人名，请删去',
  '“$name” stands alone beside the date': '“$name”单独写在日期旁边',
  '“$speaker” begins the headline, and no author is named': '标题以“$speaker”开头，而页面没有写明作者',
  '“$reporter” reports, by the text, and no author is named': '正文写明由“$reporter”报道，而没有署名',
  '“$name” stands in a line beside the text, and in no field': '正文旁边有一行写着“$name”，而各项里都没有',
  'write author if it is who wrote the article': '如果是作者，请写上 author',
  '$where stands below a related story': '$where在相关文章下面',
  'remove it if it is of that': '如果属于那篇文章，请删去',
  '“$words” may hold a name, and cannot be divided surely': '“$words”里可能有人名，无法确定怎样断开',
  'write the name if it is one': '如果有人名，请写上',
  '“$name” is who $place names': '“$name”只由 $place 指明',
  '“$name” stands in $place and nowhere beside the text': '“$name”只见于 $place，正文前后没有',
  'write it if it is the author': '如果是作者，请写上',

  // The text
  'the page is one of several, by its marks “$marks”': '看分页标记“$marks”，这只是几页中的一页',
  'import the text of the other pages too': '请把其他几页的正文也导入',
  '$count short lines below the last paragraph, from “$text”, taken for a signature':
    '最后一段下面从“$text”起的 $count 个短行当作落款',
  'a short line below the last paragraph, from “$text”, taken for a signature':
    '最后一段下面的短行“$text”当作落款',
  'add what is of the article': '属于文章的请补上',
  'add it if it is of the article': '如果属于文章，请补上',
  'remove what is not of the article': '不属于文章的请删去',
  'remove it if it is not of the article': '如果不属于文章，请删去',
  '“$text” above the first paragraph was taken for a heading': '第一段上面的“$text”当作小标题',
  '$count short lines in a row were taken for paragraphs': '连着的 $count 个短行当作段落',
  'write ## before those that are headings': '是小标题的，请在前面加 ##',
  'the heading “$text” stands over two lines, joined here': '小标题“$text”占两行，已合成一行',
  'write it as two if they are': '如果是两个，请分开写',
  'the text is broken at $width columns; its lines were joined to $count paragraphs':
    '文字每到 $width 列就换行，已接成 $count 段',
  'compare the paragraphs with the page': '请对照网页核对各段',
  'the text reads differently from the page, from “$text”': '正文从“$text”起与网页不同',
  'neither the elements of the page nor a second reading say where its text is': '从网页结构看不出正文在哪里',
  'the paragraph “$text” is not in the text': '“$text”这一段不在正文里',
  '$count paragraphs are not in the text, the first is “$text”': '有 $count 段不在正文里，第一段是“$text”',
  'characters of the text are lost, at “$text”; □ stands for them': '有字丢失，在“$text”处，以 □ 代替',
  'write them from the page': '请照原网页补上',
  'the text has links that lead nowhere without the page’s address': '正文里的链接缺网页网址，无法补全',
  'give --url': '请加 --url',
  'left out “$text”: $what': '略去“$text”：$what',
  'left out $count lines from “$text”: $what': '略去从“$text”起的 $count 行：$what',
  '“$text” has no address here, and was left out': '“$text”没有网址，已略去',
  '$count headlines from “$text” have no address here, and were left out':
    '从“$text”起的 $count 个标题没有网址，已略去',
  'a picture has no https address and was left out': '有一张图片没有 https 网址，已略去',
  '$count pictures have no https address and were left out': '有 $count 张图片没有 https 网址，已略去',
  'a picture’s address is http on the page, and https is written':
    '有一张图片在网页上是 http 网址，已写成 https',
  'the addresses of $count pictures are http on the page, and https is written':
    '有 $count 张图片在网页上是 http 网址，已写成 https',
  'look whether they show, or give --pictures': '请看能否显示，或加 --pictures 取来',
  'write ![what it shows](https://…) at the place of each': '请在每处写上 ![图中内容](https://…)',
  'a picture is a sign of the site and was left out': '有一张图片是网站自己的标识，已略去',
  '$count pictures are signs of the site and were left out': '有 $count 张图片是网站自己的标识，已略去',
  'a picture has no words of its own; the headline stands for them': '有一张图片没有说明文字，暂用标题代替',
  '$count pictures have no words of their own; the headline stands for them':
    '有 $count 张图片没有说明文字，暂用标题代替',

  // The page, the language, the desk
  'is $charset, though it declares $other': '实际编码是 $charset，网页却写 $other',
  '$count characters cannot be read as $charset': '有 $count 个字按 $charset 读不出来',
  'its JSON-LD cannot be read, and is not used': 'JSON-LD 读不出来，不予采用',
  '$url is from $place': '$url 取自 $place',
  'is taken for zh-Hans: too few characters tell, and the page says $tag':
    '当作 zh-Hans：能分辨的字太少，而网页写的是 $tag',
  'give --lang': '请加 --lang',
  '$tag was given, and the text reads like $other': '指定了 $tag，文字却像 $other',
  'leave out --lang, or check the text': '请去掉 --lang，或检查文字',
  'the Traditional was made one character for one: $forms forms of $count characters':
    '繁体是逐字转换来的：$count 字中有 $forms 处',
  '$forms forms and $marks half-width marks look like Traditional made one character for one':
    '有 $forms 处用字、$marks 个半角标点，像是逐字转换来的繁体',
  'remove naive if the text is genuine': '如果本来就是繁体，请删去 naive',
  'no channel was given; $id, the first of channels.yaml, stands there':
    '没有指定频道；暂用 channels.yaml 里的第一个：$id',
  'give --channel': '请加 --channel',
};
