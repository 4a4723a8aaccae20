// Each kind in several forms.

import { HEADLINE, html, type Kind, plain, TEXT } from './kind.ts';

const [first, second, third] = TEXT;
const WHOLE = { headline: HEADLINE, paragraphs: 3, headings: [], kept: [first, second, third] };
const LINK = '<a href="https://news.example/1">渡口旧事：三代船工的一天</a>';

export const KINDS: readonly Kind[] = [
  // A box at the head of the text
  {
    kind: 'related links at the head, then the text',
    page: html({ before: `<p><strong>相关新闻：</strong></p><p>${LINK}</p>` }),
    expected: { ...WHOLE, editors: ['李明'], gone: ['相关新闻'] },
  },
  {
    kind: 'related reading as a list at the head',
    page: html({ before: `<div>延伸阅读</div><ul><li>${LINK}</li></ul>` }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'popular stories in the middle of the text',
    page: html({ text: [first, '<div>热门推荐</div>', `<p>${LINK}</p>`, second, third] }),
    expected: { ...WHOLE, editors: ['李明'], gone: ['热门推荐'] },
  },
  {
    kind: 'related headlines in the middle of a pasted text',
    page: plain({ text: [first, '相关新闻', '渡口旧事：三代船工的一天', second, third] }),
    expected: { ...WHOLE, editors: ['李明'], gone: ['相关新闻'] },
  },
  {
    kind: 'an appeal to install at the head',
    page: html({
      before:
        '<div class="x"><p>渡口的故事听不够？快来<a href="https://app.example/">江城客户端</a>，参与最热闹的船歌擂台吧！</p></div>',
    }),
    expected: { ...WHOLE, gone: ['船歌擂台'] },
  },

  // Sentences that are said twice
  {
    kind: 'a paragraph that the summary above says',
    page: html({
      before: '<p>要点：</p><ul><li>船主们商量好，每月初一上午在渡口碰头，谁家的船先修，抓阄来定。</li></ul>',
    }),
    expected: { paragraphs: 5, headings: [], kept: ['要点：', first, second, third] },
  },
  {
    kind: 'a refrain',
    page: html({
      text: [
        first,
        '渡口还在，船就还在，人也就还在。',
        second,
        '渡口还在，船就还在，人也就还在。',
        third,
        '渡口还在，船就还在，人也就还在。',
      ],
    }),
    expected: { paragraphs: 6 },
  },
  {
    kind: 'a refrain in a pasted text',
    page: plain({
      text: [first, '渡口还在，船就还在，人也就还在。', second, '渡口还在，船就还在，人也就还在。', third],
    }),
    expected: { paragraphs: 5 },
  },
  {
    kind: 'the text twice, for two widths',
    page: html({ after: TEXT.map((paragraph) => `<p>${paragraph}</p>`).join('') }),
    expected: WHOLE,
  },

  // Share bars
  {
    kind: 'a share bar of single lines below the date',
    page: plain({ before: '分享到：\n易信\n微信\nQQ空间\n微博\n更多' }),
    expected: { ...WHOLE, editors: ['李明'], gone: ['易信', '更多'] },
  },
  {
    kind: 'a share bar with comments',
    page: plain({ before: '评论\n12\n分享\n收藏\n用微信扫码二维码\n分享至好友和朋友圈' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'a count and a button on lines of their own',
    page: plain({ info: '2024年05月06日09:30　来源：江城晚报 举报\n357' }),
    expected: { ...WHOLE, source: '江城晚报', editors: ['李明'] },
  },

  // Labels without a name
  ...['作者：网络整理', '作者：佚名', '编辑：未知', '作者：本站'].map(
    (label): Kind => ({
      kind: `“${label}” beside the date`,
      page: html({ info: `<div><span>时间：2024-05-06</span> <span>${label}</span></div>`, end: '' }),
      expected: { ...WHOLE, published: '2024-05-06', authors: [], editors: [] },
    }),
  ),

  // Above the headline, below it, and the deck
  {
    kind: 'a kicker by its class',
    page: html({ top: '<a class="kicker">渡口/人物</a>' }),
    expected: { ...WHOLE, kicker: '渡口/人物' },
  },
  {
    kind: 'a kicker in an element that says so',
    page: html({ headline: `<header><p class="eyebrow">老手艺</p><h1>${HEADLINE}</h1></header>` }),
    expected: { ...WHOLE, kicker: '老手艺' },
  },
  {
    kind: 'a lead between headline and date',
    page: html({
      info: '<p class="article-standfirst">三年没有开张的修船铺，昨天一早挂出了新招牌，江边的人都来看。</p><div class="info">2024年05月06日09:30 来源：江城晚报</div>',
    }),
    expected: { ...WHOLE, lead: '三年没有开张的修船铺' },
  },
  {
    kind: 'a deck of bold lines in the middle',
    page: html({
      before:
        '<p style="text-align:center"><strong>老渡口修船铺开门时强调<br>先修旧船<br>再造新船</strong></p>',
    }),
    expected: { ...WHOLE, alternative: '老渡口修船铺开门时强调 先修旧船 再造新船' },
  },
  {
    kind: 'a subtitle behind a dash',
    page: html({ before: '<p style="text-align:center"><strong>——江边手艺人走访记</strong></p>' }),
    expected: { ...WHOLE, alternative: '——江边手艺人走访记' },
  },

  // Numbered headings
  {
    kind: 'bare numbers as headings',
    page: html({ text: ['<p>1</p>', first, '<p>2</p>', second, '<p>3</p>', third] }),
    expected: { headings: ['1', '2', '3'], paragraphs: 3 },
  },
  {
    kind: 'numbers of two figures in a pasted text',
    page: plain({ text: ['01', first, '02', second, '03', third] }),
    expected: { headings: ['01', '02', '03'], paragraphs: 3 },
  },
  {
    kind: 'numbered headings without markup',
    page: html({ text: ['一、关门', first, '二、开门', second, third] }),
    expected: { headings: ['一、关门', '二、开门'], paragraphs: 3 },
  },

  // Captions
  {
    kind: 'captions below pictures whose address is http',
    page: html({
      text: [
        first,
        '<p><img src="http://img.example.cn/1.jpg"></p>',
        '<p>老渡口的招牌。</p>',
        second,
        '<p><img src="http://img.example.cn/2.jpg"></p>',
        '<p>等着上漆的木船。</p>',
        third,
      ],
    }),
    expected: { ...WHOLE, captions: ['老渡口的招牌。', '等着上漆的木船。'], warns: /2 pictures/ },
  },
  {
    kind: 'captions below pictures that are left out',
    page: html({
      text: [
        first,
        '<p><img src="1.jpg"></p>',
        '<p>老渡口的招牌。</p>',
        second,
        '<p><img src="2.jpg"></p>',
        '<p>等着上漆的木船。</p>',
        third,
      ],
    }),
    expected: { ...WHOLE, gone: ['老渡口的招牌', '等着上漆的木船'], warns: /2 pictures/ },
  },
  {
    kind: 'captions below pictures that are shown',
    page: html({
      text: [
        first,
        '<p><img src="https://img.example.cn/1.jpg"></p>',
        '<p>老渡口的招牌。</p>',
        second,
        '<p><img src="https://img.example.cn/2.jpg"></p>',
        '<p>等着上漆的木船。</p>',
        third,
      ],
    }),
    expected: { ...WHOLE, kept: ['老渡口的招牌', '等着上漆的木船'] },
  },
  {
    kind: 'a caption between headline and date in a pasted text',
    page: plain({
      headline: `${HEADLINE}\n\n铺主李木（右）昨天在老渡口给一条木船刮漆，引来不少街坊围观。（读者提供）`,
    }),
    expected: { ...WHOLE, published: '2024-05-06T09:30:00+08:00' },
  },

  // Credits
  {
    kind: 'a desk and a name in bold',
    page: html({
      info: '<time>2024-05-06 09:30</time>',
      before: '<p><strong>生活中心／王一报导</strong></p>',
      end: '',
    }),
    expected: { ...WHOLE, authors: ['王一'], headings: [] },
  },
  {
    kind: 'pictures and text by an outlet, in bold',
    page: html({
      info: '<time>2024-05-06 09:30</time>',
      before: '<p><strong>图文／江城网</strong></p>',
      end: '',
    }),
    expected: { ...WHOLE, authors: [] },
  },
  {
    kind: 'a name and an outlet above the date',
    page: plain({ headline: `${HEADLINE}\n王一/江城青年报`, info: '2024-05-06 09:30' }),
    expected: { ...WHOLE, source: '江城青年报', authors: ['王一'] },
  },
  {
    kind: 'a correspondent with a word before',
    page: plain({ text: [`　　本站讯（职工通讯员 王一 赵芳）${first.trim()}`, second, third] }),
    expected: { paragraphs: 3, authors: ['王一', '赵芳'] },
  },
  {
    kind: 'a name in brackets at the end',
    page: html({ text: [first, second, `${third}（周舟）`] }),
    expected: { paragraphs: 3, authors: ['周舟'], editors: ['李明'] },
  },
  {
    kind: 'several names in brackets on a line of their own',
    page: html({ after: '<p>（周舟 王一）</p>' }),
    expected: { ...WHOLE, authors: ['周舟', '王一'] },
  },
  {
    kind: 'a Latin by-line that the page names as its author',
    page: html({
      meta: '<meta name="byl" content="By DANA E. RIVER and LEE MARSH">',
      info: '<div class="byline-row"><address>DANA E. RIVER, LEE MARSH</address><time>2024年5月6日 09:30</time></div>',
      end: '',
    }),
    expected: { ...WHOLE, authors: ['DANA E. RIVER', 'LEE MARSH'] },
  },
  {
    kind: 'a Latin by-line behind By',
    page: html({ info: '<p>By Dana River</p><p>2024年5月6日 09:30</p>', end: '' }),
    expected: { ...WHOLE, authors: ['Dana River'] },
  },
  {
    kind: 'a translator that is an outlet',
    page: html({ after: '<p>翻译：江城时报中文网</p>' }),
    expected: { ...WHOLE, translator: '江城时报中文网' },
  },
  {
    kind: 'editors and a proofreader, divided by spaces',
    page: html({ end: '<p>编辑 李明 校对 王芳</p>' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'editors and a proofreader, glued',
    page: html({ after: '<p>编辑李明 校对王芳</p>', end: '' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'an editor whose bracket opens in another element',
    page: html({ end: '<div><span>【纠错】</span><span> 【</span><div>责任编辑:李明】</div></div>' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'an editor in a list with the address',
    page: html({
      end: '<ul><li>转载请注明本文链接：<a href="https://e.example/1.shtml">https://e.example/1.shtml</a></li><li>责任编辑： 李明</li></ul>',
    }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'reporter and editor in one element',
    page: html({ end: '<div>作者： \n 记者王一\n 编辑： 李明</div>' }),
    expected: { ...WHOLE, authors: ['王一'], editors: ['李明'] },
  },
  {
    kind: 'the heading of a list that begins like an editor',
    page: html({ end: `<div><div>编辑部推荐</div>${LINK}</div>` }),
    expected: { ...WHOLE, editors: [] },
  },
  {
    kind: 'a column among the links below',
    page: html({ end: '<table><tr><td><a href="/j"><b>江城网记者看江城</b></a></td></tr></table>' }),
    expected: { ...WHOLE, authors: [] },
  },
  {
    kind: 'the site as the author of a meta element',
    page: html({
      title: `${HEADLINE}_江河新闻`,
      meta: '<meta name="author" content="江河">',
      end: '<div>责任编辑：李明</div><div>江河公司版权所有</div>',
    }),
    expected: { ...WHOLE, authors: [], editors: ['李明'] },
  },
  {
    kind: 'an organization as the author in JSON-LD',
    page: html({
      meta: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","author":{"@type":"Organization","name":"江城"}}</script>`,
      top: '<div>江城首页</div>',
    }),
    expected: { ...WHOLE, authors: [] },
  },
  {
    kind: 'a name of an account with a system',
    page: html({ meta: '<meta name="source" content="cmsys">', end: '<div>责任编辑：李明</div>' }),
    expected: { ...WHOLE, source: '江城晚报', status: 'usable' },
  },

  // Sources
  {
    kind: 'the source on a line above the date',
    page: html({ info: '<div><p>江城周刊</p><p>2024-05-06 18:13</p></div>' }),
    expected: { ...WHOLE, source: '江城周刊', published: '2024-05-06T18:13:00+08:00' },
  },
  {
    kind: 'the site names itself, and so does its publisher',
    page: html({
      url: '',
      meta: `<meta property="og:site_name" content="江城社 JCS"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${HEADLINE}","publisher":{"name":"江城社"}}</script>`,
      info: '<time>2024/5/6 09:30</time>',
    } as never),
    url: 'https://www.jiangcheng.example/news/1.html',
    expected: { ...WHOLE, source: '江城社', status: 'usable' },
  },
  {
    kind: 'the outlet of another story beside the text',
    page: html({
      info: '<div><span>原创</span> <span>渡口社</span> <span>2024-05-06 22:18:34</span></div>',
      end: '<div class="feed"><a href="/1">他乡的渡口</a><span class="source">山城晚报 ⋅ </span></div>',
    }),
    expected: { ...WHOLE, source: '渡口社', gone: ['山城晚报'] },
  },
  ...[
    '（原题为《修船铺：三年之后》）',
    '(原标题：修船铺：三年之后)',
    '原题《修船铺：三年之后》',
    '（本文原题为“修船铺：三年之后”）',
    '原文标题：《修船铺：三年之后》',
  ].map(
    (line): Kind => ({
      kind: `the original headline as ${line}`,
      page: html({ after: `<p>${line}</p>` }),
      expected: { ...WHOLE, original: '修船铺：三年之后' },
    }),
  ),
  {
    kind: 'an appeal to install below the text',
    page: html({ after: '<div>(本文来自江城新闻，更多原创资讯请下载“江城新闻”APP)</div>' }),
    expected: { ...WHOLE, gone: ['更多原创资讯'] },
  },

  // Times
  {
    kind: 'a time that the meta element calls UTC and is not',
    page: html({ meta: '<meta property="article:published_time" content="2024-05-06T09:30:00Z">' }),
    expected: { published: '2024-05-06T09:30:00+08:00', status: 'usable' },
  },
  {
    kind: 'a page whose clock is in Paris',
    page: html({
      meta: '<meta property="article:published_time" content="2024-05-06T07:30:12+00:00"><meta property="og:site_name" content="江城廣播">',
      info: '<p>發表時間： <time datetime="2024-05-06T07:30:12+00:00">06/05/2024 - 09:30</time></p>',
    }),
    expected: { published: '2024-05-06T07:30:12Z' },
  },
  {
    kind: 'only the day is shown',
    page: html({
      meta: '<meta property="article:published_time" content="2024-05-06T01:30:00Z">',
      info: '<div>2024年5月6日 来源：江城晚报</div>',
    }),
    expected: { published: '2024-05-06T01:30:00Z', status: 'usable' },
  },
  {
    kind: 'the time of New York in summer',
    page: html({ info: '<div>2024-05-06 09:30 美东时间 来源：江城晚报</div>' }),
    expected: { published: '2024-05-06T13:30:00Z' },
  },

  // Ids
  ...[
    ['https://cn.example.com/world/20240506/old-ferry/zh-hant/', /^old-ferry$/],
    ['https://www.jiangcheng.example/news/1600975', /^jiangcheng-1600975$/],
    ['https://jc.example/a/old-ferry/zh-cn.html', /^old-ferry$/],
  ].map(
    ([url, id]): Kind => ({
      kind: `the address ${url}`,
      page: html({}),
      url: url as string,
      expected: { id: id as RegExp },
    }),
  ),

  // Notices
  ...['撤稿启事', '撤稿声明', '关于撤回《河岸步道七月启用》一文的说明'].map(
    (headline): Kind => ({
      kind: `a notice called ${headline}`,
      page: plain({
        headline,
        text: [
          '　　本报6月30日刊发的《河岸步道七月启用》（稿件编号 2024-0630-017）因内容已不准确，现予撤回。请转载媒体同步撤下。',
        ],
      }),
      expected: {
        headline,
        paragraphs: 1,
        status: 'withheld',
        warns: /withdraws another article.*河岸步道七月启用/,
      },
    }),
  ),
  ...['更正', '更正启事', '致歉声明', '勘误'].map(
    (headline): Kind => ({
      kind: `a notice called ${headline}`,
      page: plain({
        headline,
        text: [
          '　　本报6月30日刊发的《河岸步道七月启用》一文，因编辑疏忽，步道长度有误，应为六公里，特此更正，并向读者致歉。',
        ],
      }),
      expected: {
        headline,
        paragraphs: 1,
        status: 'withheld',
        warns: /corrects another article.*河岸步道七月启用/,
      },
    }),
  ),

  // Characters
  {
    kind: 'a lost character in the last line',
    page: html({
      after: '<p>看都看完了，点【在看】试试\uFFFD\uFFFD，我们在老渡口等你，下个月初一再见。</p>',
    }),
    expected: { headline: HEADLINE, paragraphs: 4, status: 'withheld', warns: /lost/ },
  },
  {
    kind: 'a short text in the wrong charset',
    page: '鍩庡競鍏鍥涔﹀競寤堕暱寮鏀\n\n2024骞6鏈1鏃9:00\n',
    expected: { refused: /^it is mojibake/ },
  },

  // What is right is usable
  {
    kind: 'a plain page, and nothing is wrong',
    page: html({
      text: [`　　新华社江城5月6日电（记者王一）${first.trim()}`, second, third],
      info: '<div>2024-05-06 09:30:12 来源： 新华网</div>',
      meta: '<meta name="source" content="cmsys">',
      end: '<div>【纠错】 【责任编辑:李明 】</div><div><p>网友评论</p><div>上一页12下一页</div></div>',
    }),
    expected: { source: '新华网', authors: ['王一'], editors: ['李明'], paragraphs: 3, status: 'usable' },
  },
];
