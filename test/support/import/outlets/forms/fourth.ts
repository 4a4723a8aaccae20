// A fourth set of forms, written when the third was right.

import type { Shown } from '../select-all.ts';
import { BICYCLE, CAFE, GLACIER, og, PIER, p, page, SUGAR, TRAIN } from '../stories.ts';

export const FORMS_FOURTH: readonly Shown[] = [
  {
    kind: 'a paper’s site: a kicker and a second headline in h2, 记者 with 文／图, a page number, who is on duty',
    url: 'https://www.cs.example/newsDetail/20240506/188123.html',
    page: page(
      { title: '绿皮车上的早市_长水晚报数字报' },
      `<div class="path">长水晚报数字报 2024年05月06日 星期一</div><div class="main"><h4 class="yinti">青石站每天两趟，一块钱起</h4><h1>绿皮车上的早市</h1><h2 class="futi">挑担子的人把过道变成了菜场</h2><div class="about">2024年05月06日 A08版 · 城事</div><div class="content"><p>　　长水晚报全媒体记者 周海燕 文／图</p>${p(TRAIN.text, '', '　　')}<p>　　责编/何立 版式/王芳 校对/林志远</p></div><div class="foot">长水晚报社 版权所有</div></div>`,
    ),
    expected: {
      headline: '绿皮车上的早市',
      kicker: '青石站每天两趟，一块钱起',
      alternative: '挑担子的人把过道变成了菜场',
      published: '2024-05-06',
      authors: ['周海燕'],
      editors: ['何立'],
      body: TRAIN.text,
    },
  },
  {
    kind: 'a site that republishes: 来源 with a link, 阅读 and 时间 glued, 转载 note with a disclaimer at the end',
    url: 'https://www.bio.example/news/show-66789.html',
    page: page(
      { title: '冰川退缩两公里，小镇立碑 - 科学前沿网', head: '<meta name="author" content="sciadmin">' },
      `<div class="nav"><a>首页</a><a>资讯</a></div><div class="m"><h1 class="title" id="title">冰川退缩两公里，小镇立碑</h1><div class="info"><span class="f_r"></span>日期：2024-05-06&nbsp;&nbsp;&nbsp;&nbsp; 来源：科技纪事报&nbsp;&nbsp;&nbsp;&nbsp;作者：赵志坚&nbsp;&nbsp;&nbsp;&nbsp;浏览：<span id="hits">328</span>&nbsp;&nbsp;&nbsp;&nbsp;评论：0</div><div class="introduce">核心提示：一座小镇为消失的冰川立了碑。</div><div id="article">${p(GLACIER.text, '', '　　')}<p>　　（原载于《科技纪事报》 2024-05-05 第3版）</p></div><div class="copy">【免责声明】本文转载自其他媒体，目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</div></div>`,
    ),
    expected: {
      headline: '冰川退缩两公里，小镇立碑',
      published: '2024-05-06',
      source: '科技纪事报',
      authors: ['赵志坚'],
      lead: '一座小镇为消失的冰川立了碑。',
      kept: GLACIER.text,
      gone: ['免责', '328'],
    },
  },
  {
    kind: 'a broadcaster of Hong Kong: a video, the day in dots with a clock, anchors’ words, a list of related clips',
    url: 'https://news.now.example/home/local/player?newsId=560000',
    page: page(
      {
        lang: 'zh-HK',
        title: `${CAFE.headline} | Now 新聞`,
        head: `${og('og:site_name', 'Now 新聞')}${og('og:title', `${CAFE.headline} | Now 新聞`)}`,
      },
      `<div class="menu"><a>要聞</a><a>港聞</a></div><div class="newsLead"><h1 class="newsTitle entry-title">${CAFE.headline}</h1><time class="published" datetime="2024-05-06T13:08:00+08:00">2024.05.06 13:08</time></div><div class="playerWrap"><video></video></div><div class="newsStory"><p>【Now新聞台】${CAFE.text[0]}</p>${p(CAFE.text.slice(1))}</div><div class="relatedList"><h4>相關新聞</h4><ul><li><a href="https://news.now.example/1">老字號冰室搬舖</a></li></ul></div>`,
    ),
    expected: {
      headline: CAFE.headline,
      published: '2024-05-06T13:08:00+08:00',
      source: 'Now 新聞',
      authors: [],
      body: [`【Now新聞台】${CAFE.text[0]}`, ...CAFE.text.slice(1)],
      gone: ['要聞'],
    },
  },
  {
    kind: 'a magazine of the web in Taiwan: translator and original author above, the original’s title and link below',
    url: 'https://pan.sci.example/archives/380000',
    page: page(
      {
        lang: 'zh-Hant',
        title: `山區小鎮為消失的冰川立碑 - 泛知識 PanSci`,
        head: `${og('og:site_name', '泛知識 PanSci')}${og('article:published_time', '2024-05-06T01:00:12+00:00')}`,
      },
      `<header><a>科學傳播</a></header><article><h1>山區小鎮為消失的冰川立碑</h1><div class="meta"><span>作者／瑪麗亞‧索利斯</span><span>譯者／何立</span><span>・2024/05/06</span><span>・3 分鐘閱讀</span></div><div class="content"><p>歐洲一座山區小鎮上週末為一條消失的冰川立了碑，鎮上的居民徒步三個小時，把銅牌送到原來冰舌所在的地方。</p><h2>半天山路才看得到殘雪</h2><p>鎮長在儀式上說，他小時候冰川就在村口，如今要走半天山路才看得見一點殘雪。</p><p>責任編輯：陳正杰</p><p>原文標題：《A Plaque for a Glacier》</p></div><div class="card">立即訂閱電子報</div></article>`,
    ),
    expected: {
      headline: '山區小鎮為消失的冰川立碑',
      published: '2024-05-06T09:00:12+08:00',
      source: '泛知識',
      original: 'A Plaque for a Glacier',
      authors: ['瑪麗亞‧索利斯'],
      translator: '何立',
      editors: ['陳正杰'],
      headings: ['半天山路才看得到殘雪'],
      kept: ['歐洲一座山區小鎮上週末', '如今要走半天山路才看得見一點殘雪。'],
      gone: ['訂閱電子報'],
    },
    asText: { published: '2024-05-06' },
  },
  {
    kind: 'an agency of the mainland in Taiwan’s manner: 中评社 dispatch, columns at the side, the clock in brackets',
    url: 'http://www.cr.example/doc/1068/7/1/2/106871234.html?docid=106871234',
    page: page(
      { lang: 'zh-Hant', title: `中國評論新聞：${SUGAR.headline}` },
      `<table width="100%"><tr><td><a>首頁</a> -> <a>社會</a></td></tr></table><table width="760"><tr><td align="center"><strong><font size="5">${SUGAR.headline}</font></strong></td></tr><tr><td align="center">http://www.cr.example　2024-05-06 15:20:04</td></tr><tr><td>　　中評社高雄5月6日電（記者 林志遠）${SUGAR.text[0]}<br><br>　　${SUGAR.text[1]}<br><br>　　${SUGAR.text[2]}<br></td></tr><tr><td align="center">【 第1頁 】</td></tr></table>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T15:20:04+08:00',
      authors: ['林志遠'],
      dateline: '高雄',
      kept: SUGAR.text,
      gone: ['首頁'],
    },
  },
  {
    kind: 'a platform of short posts: writer, level and place, 发布于 glued, 著作权 note, hot replies below',
    url: 'https://post.sm.example/p/ak9x0zge/',
    page: page(
      { title: '给旧自行车换一条链条_自行车_什么值得做', head: '' },
      `<nav><a>首页</a><a>社区</a></nav><article><h1 class="title">给旧自行车换一条链条</h1><div class="author"><a class="nickname">周海燕</a><span class="level">值友</span><span class="time">2024-05-06 21:17:40</span><span class="count">128点赞 33收藏 12评论</span></div><div class="body"><p>作者声明：本文无利益相关，欢迎值友理性交流，和谐讨论～</p>${p(BICYCLE.text)}</div><div class="copyright">作者声明本文无利益相关，未经授权不得转载。</div><div class="cmt"><h3>12评论</h3><ul><li>老赵：钳子真的不行，我试过，销子歪了就再也装不回去。</li></ul></div></article>`,
    ),
    expected: {
      headline: '给旧自行车换一条链条',
      published: '2024-05-06T21:17:40+08:00',
      authors: ['周海燕'],
      kept: BICYCLE.text,
      gone: ['不得转载', '销子歪了'],
    },
  },
  {
    kind: 'an office’s news: 信息来源 and 责任编辑 above, 撰稿 and 审核 in brackets below, share by name',
    url: 'https://www.jcgov.example/art/2024/5/6/art_1229_7654321.html',
    page: page(
      {
        title: '江城市人民政府 要闻动态 江城老码头改成市民水岸',
        head: '<meta name="ArticleTitle" content="江城老码头改成市民水岸"><meta name="PubDate" content="2024-05-06 17:35"><meta name="ContentSource" content="市自然资源局">',
      },
      `<div class="bread">首页 &gt; 要闻动态 &gt; 部门动态</div><div class="con"><p class="con-title">江城老码头改成市民水岸</p><p class="explain"><span>发布时间：2024-05-06 17:35</span> <span>信息来源：市自然资源局</span> <span>浏览量：<i></i></span></p><div id="zoom">${p(PIER.text, '', '　　')}<p style="text-align:right">（撰稿：周海燕 审核：何立）</p></div></div><div class="share">分享到：<a>微信</a><a>微博</a></div>`,
    ),
    expected: {
      headline: '江城老码头改成市民水岸',
      published: '2024-05-06T17:35:00+08:00',
      source: '市自然资源局',
      authors: ['周海燕'],
      body: PIER.text,
      gone: ['浏览量'],
    },
  },
];
