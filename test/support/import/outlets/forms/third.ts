// A third set of forms, written when the second was right.

import type { Shown } from '../select-all.ts';
import { CAFE, GLACIER, ld, og, PIER, p, page, SUGAR, TRAIN } from '../stories.ts';

const ORCHARD = [
  '村里的老果园荒了六年，去年冬天被三个返乡的年轻人接了下来，今年第一次挂果。',
  '他们没有换品种，只是把老树一棵一棵剪开，让阳光照得进去，剪下来的枝条都堆在地头烧成了炭。',
  '头一批果子个头不大，二十天就卖完了，买的人多半说味道像小时候吃过的。',
  '明年他们打算把果园旁边的老仓库收拾出来，给村里的孩子放暑假用。',
] as const;

const PIANO = [
  '市立醫院大廳角落的鋼琴擺了十二年，很少有人彈。上個月起，每天中午都有一位穿病人服的老先生坐下來彈半小時。',
  '護理師說，老先生住院前是小學音樂老師，手術後右手不太靈活，醫師請他把彈琴當成復健。',
  '如今中午的大廳總坐著幾十個人，有人帶便當，有人帶點滴架。',
] as const;

export const FORMS_THIRD: readonly Shown[] = [
  {
    kind: 'a client of a party paper: channel and reading above, authors by strokes, supervisors below',
    url: 'https://www.hb.example/h/rmh45678901/20240506/1',
    page: page(
      { title: '荒了六年的果园挂果了', head: '<meta name="og:title" content="荒了六年的果园挂果了">' },
      `<div class="header"><a>打开客户端</a></div><div class="article"><div class="article-title">荒了六年的果园挂果了</div><div class="article-info"><span class="from">江城日报客户端</span><span class="author">记者 周海燕 通讯员 何立 林志远</span><span class="date">2024-05-06 16:20:11</span></div><div class="article-main">${p(ORCHARD)}<p>监制：王芳</p><p>编审：赵宜</p><p>编辑：徐悦</p></div><div class="article-tips">责编：徐悦</div><div class="article-zan">点赞 128</div><div class="recommend-title">相关推荐</div><div class="recommend-list"><a>老粮仓变身小剧场</a></div></div>`,
    ),
    expected: {
      headline: '荒了六年的果园挂果了',
      published: '2024-05-06T16:20:11+08:00',
      source: '江城日报客户端',
      authors: ['周海燕', '何立', '林志远'],
      editors: ['徐悦'],
      body: ORCHARD,
      gone: ['小剧场', '点赞'],
    },
  },
  {
    kind: 'a local portal: 来源 and 编辑 above, 记者 alone in bold first, 【…】 headings, an old statement',
    url: 'https://www.dz.example/news/2024-05/06/content_9912345.htm',
    page: page(
      { title: '荒了六年的果园挂果了_大河网', head: '<meta name="source" content="大河网">' },
      `<div class="crumb">您当前的位置 ：<a>大河网</a> &gt; <a>新闻</a> &gt; 正文</div><h1 id="4g_title">荒了六年的果园挂果了</h1><div class="info"><span id="pubtime_baidu">2024年05月06日11:03</span> <span id="source_baidu">来源：<a>大河网</a></span> <span id="author_baidu">作者：</span> <span id="editor_baidu">编辑：何立</span></div><div id="content"><p>　　<b>□本网记者 周海燕</b></p>${p(ORCHARD.slice(0, 2), '', '　　')}<p>　　<b>【剪枝】</b></p>${p(ORCHARD.slice(2), '', '　　')}</div><div class="bq">凡本网注明“来源：大河网”的所有作品，版权均属于大河网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。</div>`,
    ),
    expected: {
      headline: '荒了六年的果园挂果了',
      published: '2024-05-06T11:03:00+08:00',
      source: '大河网',
      authors: ['周海燕'],
      editors: ['何立'],
      kept: ORCHARD,
      headings: ['【剪枝】'],
      gone: ['版权均属于'],
    },
  },
  {
    kind: 'a broadcaster of Taiwan: reporters with an office, 首次上稿 and a renewal, 點我看更多',
    url: 'https://news.tvbs.example/life/2480000',
    page: page(
      {
        lang: 'zh-Hant',
        title: `病人服老先生的午間琴聲｜TVBS新聞網`,
        head: `${og('og:site_name', 'TVBS新聞網')}${og('og:title', '病人服老先生的午間琴聲│TVBS新聞網')}${ld({ '@type': 'NewsArticle', headline: '病人服老先生的午間琴聲', datePublished: '2024-05-06T12:40:00+08:00', author: { '@type': 'Person', name: '林怡君' }, publisher: { '@type': 'Organization', name: 'TVBS新聞網' } })}`,
      },
      `<nav><a>熱門</a><a>生活</a></nav><div class="title_box"><h1 class="title">病人服老先生的午間琴聲</h1><div class="author">記者 <a>林怡君</a> / 攝影 <a>張志豪</a> 報導<br>發佈時間：2024/05/06 12:40<br>最後更新時間：2024/05/06 13:05</div></div><div class="article_content" id="news_detail_div"><div class="img"><img src="https://cc.tvbs.example/1.jpg" alt="老先生在大廳彈琴。（圖／TVBS）"><span class="imgtitle">老先生在大廳彈琴。（圖／TVBS）</span></div>${PIANO[0]}<br><br>${PIANO[1]}<br><br><strong>琴聲裡的復健</strong><br><br>${PIANO[2]}<br><br><a>◤點我看更多生活新聞◢</a></div><div class="guangxuan">#醫院 #鋼琴</div>`,
    ),
    expected: {
      headline: '病人服老先生的午間琴聲',
      published: '2024-05-06T12:40:00+08:00',
      source: 'TVBS新聞網',
      authors: ['林怡君'],
      headings: ['琴聲裡的復健'],
      kept: [...PIANO, '琴聲裡的復健'],
      gone: ['點我看更多'],
    },
  },
  {
    kind: 'a magazine of Taiwan: 文／ and 圖／ above, a standfirst, a quotation set large, an issue in print',
    url: 'https://www.cw.example/article/5130000',
    page: page(
      {
        lang: 'zh-Hant',
        title: '病房裡的鋼琴家｜天下雜誌',
        head: `${og('og:site_name', '天下雜誌')}<meta name="author" content="林怡君">`,
      },
      `<nav><a>最新</a><a>財經</a></nav><section class="article__head"><h1>病房裡的鋼琴家</h1><div class="article__lead preface">醫師請他把彈琴當成復健，整個大廳都成了聽眾。</div><ul class="article__info"><li>文 <a>林怡君</a></li><li>圖片來源：張志豪攝</li><li>發布時間：<time>2024-05-06</time></li><li>天下Web only</li></ul></section><section class="article__content"><p>${PIANO[0]}</p><blockquote><p>「手不聽話，琴就不聽話。」</p></blockquote><p>${PIANO[1]}</p><p>${PIANO[2]}（責任編輯：洪家寧）</p></section><div class="subscribe"><p>訂閱天下全閱讀，每天看最新深度報導</p></div>`,
    ),
    expected: {
      headline: '病房裡的鋼琴家',
      published: '2024-05-06',
      source: '天下雜誌',
      authors: ['林怡君'],
      editors: ['洪家寧'],
      lead: '醫師請他把彈琴當成復健',
      kept: [PIANO[0], '「手不聽話，琴就不聽話。」', PIANO[1], PIANO[2]],
      gone: ['每天看最新深度'],
    },
  },
  {
    kind: 'a daily of Hong Kong: 大公報 by 【大公報訊】 with a reporter, 時間 and 來源 by strokes, 責任編輯 below',
    url: 'https://www.tk.example/hongkong/text/2024/0506/987654.html',
    page: page(
      { lang: 'zh-HK', title: `${CAFE.headline}_大公網`, head: '<meta name="mediaid" content="大公文匯">' },
      `<div class="nav"><a>首頁</a><a>港聞</a></div><div class="tkp_con_title"><h1>${CAFE.headline}</h1><div class="tkp_con_author"><span>時間：2024-05-06 04:24:00</span><span>來源：大公報</span></div></div><div class="tkp_content"><p>　　【大公報訊】記者何立報道：${CAFE.text[0]}</p>${p(CAFE.text.slice(1), '', '　　')}</div><div class="tkp_con_edit">責任編輯：黃小琴</div><div class="xg"><h3>相關內容</h3><ul><li><a href="https://www.tk.example/1.html">老字號冰室搬舖　鐵閘送博物館</a></li></ul></div>`,
    ),
    expected: {
      headline: CAFE.headline,
      published: '2024-05-06T04:24:00+08:00',
      source: '大公報',
      authors: ['何立'],
      editors: ['黃小琴'],
      body: [`【大公報訊】記者何立報道：${CAFE.text[0]}`, ...CAFE.text.slice(1)],
    },
  },
  {
    kind: 'a site of fact checks: a verdict, sources as a numbered list, checker and editor in a table of facts',
    url: 'https://tfc.example/articles/10600',
    page: page(
      {
        lang: 'zh-hant',
        title: `【錯誤】網傳「糖廠煙囪亮燈」？ | 事實查核中心`,
        head: og('og:site_name', '事實查核中心'),
      },
      `<header><a>查核報告</a></header><article><h1>【錯誤】網傳「糖廠煙囪亮燈」？</h1><div class="submitted">發布日期：2024-05-06</div><div class="field">報告編號：2600</div><div class="body"><p>${SUGAR.text[0]}</p><p><strong>一、網傳照片是十年前的畫面</strong></p><p>${SUGAR.text[1]}</p><p><strong>二、亮燈的是另一座煙囪</strong></p><p>${SUGAR.text[2]}</p><ol><li>糖廠二〇一四年公告</li><li>縣府說明</li></ol></div><div class="staff">查核記者：林怡君<br>責任編輯：陳正杰</div></article>`,
    ),
    expected: {
      headline: '【錯誤】網傳「糖廠煙囪亮燈」？',
      published: '2024-05-06',
      source: '事實查核中心',
      authors: ['林怡君'],
      editors: ['陳正杰'],
      headings: ['一、網傳照片是十年前的畫面', '二、亮燈的是另一座煙囪'],
      kept: [...SUGAR.text, '糖廠二〇一四年公告'],
    },
  },
  {
    kind: 'a radio of France, an interview: who asks above, a player, 法广： and the other by turns',
    url: 'https://www.rf.example/cn/20240506-glacier',
    page: page(
      {
        lang: 'zh',
        title: `冰川没了，碑还在 - 法国国际广播电台`,
        head: `${og('og:site_name', 'RFI - 法国国际广播电台')}${og('article:published_time', '2024-05-06T13:15:00+00:00')}`,
      },
      `<nav><a>国际</a><a>访谈</a></nav><article><div class="t-content__tag">公民论坛</div><h1 class="t-content__title">冰川没了，碑还在</h1><p class="t-content__chapo">一座小镇为消失的冰川立碑，镇长说这不是葬礼。</p><div class="m-pub-dates">发表时间： 06/05/2024 - 15:15</div><div class="m-from-author"><span>作者：</span><a>安琪</a></div><div class="a-media-player"><button>播放</button><span>08:32</span></div><div class="t-content__body"><p>${GLACIER.text[0]}</p><p>法广：为什么要立碑？</p><p>镇长：因为孩子们不相信那里有过冰川，总要有个东西指给他们看。</p><p>法广：以后还会办仪式吗？</p><p>镇长：每年夏天都会有人走上去，擦一擦铜牌。</p></div><div class="o-self-promo"><p>订阅电子邮件新闻</p></div></article>`,
    ),
    expected: {
      headline: '冰川没了，碑还在',
      published: '2024-05-06T15:15:00+02:00',
      source: '法国国际广播电台',
      authors: ['安琪'],
      lead: '一座小镇为消失的冰川立碑',
      kept: [
        GLACIER.text[0] as string,
        '法广：为什么要立碑？',
        '镇长：因为孩子们不相信那里有过冰川',
        '擦一擦铜牌',
      ],
      headings: [],
      gone: ['订阅电子邮件'],
    },
    asText: { published: '2024-05-06T15:15:00+08:00' },
  },
  {
    kind: 'a site of cars and phones: tags beside the headline, author with a level, a table of data',
    url: 'https://www.it.example/0/766/123.htm',
    page: page(
      { title: '旧自行车加装电助力实测 - IT之家', head: '' },
      `<div id="nav"><a>IT之家</a><a>手机</a></div><div class="content"><h1>旧自行车加装电助力实测</h1><div class="cate">2024/5/6 14:23:59 <span id="source_baidu">来源：<a>IT之家</a></span> <span id="author_baidu">作者：<strong>汐元</strong></span> <span id="editor_baidu">责编：<strong>汐元</strong></span> <span>评论：<em>32</em></span></div><div class="post_content" id="paragraph"><p>IT之家 5 月 6 日消息，一套加装在旧自行车上的电助力套件近日上市，无需更换车架，两把扳手就能装好。</p><table><tr><th>项目</th><th>数值</th></tr><tr><td>重量</td><td>3.2 公斤</td></tr><tr><td>续航</td><td>45 公里</td></tr></table><p>实测下来，平路上几乎感觉不到电机介入，上坡时助力来得平顺，下坡则自动断开。</p></div><p class="ad-tips">广告声明：文内含有的对外跳转链接用于传递更多信息，节省甄选时间，结果仅供参考，本站所有文章均包含本声明。</p><div class="related_post">相关文章</div><ul><li><a href="https://www.it.example/0/1.htm">折叠车后轮换装教程</a></li></ul></div>`,
    ),
    expected: {
      headline: '旧自行车加装电助力实测',
      published: '2024-05-06T14:23:59+08:00',
      source: 'IT之家',
      authors: ['汐元'],
      editors: ['汐元'],
      kept: ['一套加装在旧自行车上的电助力套件近日上市', '45 公里', '下坡则自动断开。'],
      gone: ['本站所有文章'],
    },
  },
  {
    kind: 'a church or a charity: a newsletter, 文： and 編： in brackets at its end, no outlet but its own name',
    url: 'https://www.tz.example/index.php?option=com_content&id=88321',
    page: page(
      {
        lang: 'zh-TW',
        title: '鋼琴聲裡的病房 - 慈光基金會全球資訊網',
        head: '<meta name="author" content="超級管理員">',
      },
      `<div class="menu"><a>首頁</a><a>關於我們</a></div><div class="item-page"><h2 itemprop="headline">鋼琴聲裡的病房</h2><dl class="article-info"><dd class="published">發佈日期：2024-05-06</dd><dd class="hits">點擊數：1024</dd></dl><div itemprop="articleBody">${p(PIANO)}<p>（文：林怡君 屏東報導 2024/05/05）</p></div><ul class="pager"><li>上一頁</li><li>下一頁</li></ul></div>`,
    ),
    expected: {
      headline: '鋼琴聲裡的病房',
      published: '2024-05-06',
      authors: ['林怡君'],
      kept: PIANO,
      gone: ['1024', '超級管理員'],
    },
  },
  {
    kind: 'a stock paper: 本报记者 and 见习记者 with spaces in names, 导读 in a box, a photographer and a desk below',
    url: 'http://www.zq.example/epaper/html/nw.D110000zgzqb_20240506_1-A05.htm',
    page: page(
      { title: '中国证券报-小站票价四十年不变' },
      `<table><tr><td><a>上一篇</a> <a>下一篇</a></td></tr></table><div id="daotu">2024-05-06 中国证券报 A05：公司</div><h1>小站票价四十年不变</h1><h2>——一趟慢车的账本</h2><div class="zuozhe">□本报记者 李 明 见习记者 周海燕</div><div id="ozoom">${p(TRAIN.text, '', '　　')}${p(PIER.text.slice(2), '', '　　')}</div>`,
    ),
    expected: {
      headline: '小站票价四十年不变',
      alternative: '——一趟慢车的账本',
      published: '2024-05-06',
      source: '中国证券报',
      authors: ['李明', '周海燕'],
      body: [...TRAIN.text, ...PIER.text.slice(2)],
    },
  },
];
