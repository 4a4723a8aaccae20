// Further forms of articles as outlets of Taiwan and Hong Kong have them: what is translated, columns, credits of a feature, bulletins.

import type { Shown } from '../select-all.ts';
import { CAFE, ld, og, p, page, SUGAR } from '../stories.ts';

const SNOW = [
  '北海道一座小鎮今年雪下得特別晚，居民把往年用來鏟雪的志工隊改成陪讀隊，每週三個晚上到學校教孩子功課。',
  '鎮公所表示，報名的人有八成超過六十歲，最年長的一位教的是算盤，他說算盤打得快，手就不怕冷。',
  '校長說，雪若再下，志工就回去鏟雪，孩子們倒希望今年別下了。',
] as const;

const COLUMN = [
  '有人問我，為什麼還要開一間沒有冷氣的書店。我說，有冷氣的書店已經夠多了，沒有冷氣的才留得住真正想看書的人。',
  '這話當然是玩笑。真正的原因是電費，而電費背後是房租，房租背後是這條街上再也沒有別的小店。',
  '一座城市要留住的從來不是某一間店，而是讓小店活得下去的那點餘地。',
] as const;

const BULLETIN = [
  '康樂及文化事務署今日（五月六日）宣布，轄下六間公共圖書館由下月一日起延長開放時間至晚上十時。',
  '發言人說：「延長開放時間是為了方便在職人士借閱，試行期為半年，其後會按使用情況檢討。」',
  '查詢可致電二九二一零零零零。',
] as const;

export const FORMS_STRAIT: readonly Shown[] = [
  {
    kind: 'an agency of Taiwan from abroad: 綜合外電報導, 譯者 and 核稿 in brackets at the end',
    url: 'https://www.zyang.example/news/aopl/202405060211.aspx',
    page: page(
      {
        lang: 'zh-Hant-TW',
        title: '日本小鎮雪來得晚 鏟雪隊改陪讀 | 國際 | 中央社 CNA',
        head: `${og('og:site_name', '中央社 CNA')}${ld({ '@type': 'NewsArticle', headline: '日本小鎮雪來得晚 鏟雪隊改陪讀', datePublished: '2024-05-06T16:02:00+08:00', publisher: { '@type': 'Organization', name: '中央社 CNA' }, author: { '@type': 'Person', name: '中央通訊社' } })}`,
      },
      `<nav><a>政治</a><a>國際</a><a>兩岸</a></nav><article class="article"><h1><span>日本小鎮雪來得晚 鏟雪隊改陪讀</span></h1><div class="updatetime"><span>2024/5/6 16:02</span></div><div class="toolBar"><a>字體大小</a><a>列印</a></div>
<div class="paragraph"><p>（中央社札幌6日綜合外電報導）${SNOW[0]}</p><p>${SNOW[1]}</p><p>${SNOW[2]}（譯者：林怡君/核稿：陳正杰）1130506</p></div><div class="moreArticle"><div>延伸閱讀</div><a href="https://www.zyang.example/2">雪祭冰雕提早融化 主辦單位改演燈光</a></div><div class="paragraph">中央社「一手新聞」 app</div></article>`,
    ),
    expected: {
      headline: '日本小鎮雪來得晚 鏟雪隊改陪讀',
      published: '2024-05-06T16:02:00+08:00',
      source: '中央社',
      authors: [],
      translator: '林怡君',
      dateline: '札幌',
      body: [
        `（中央社札幌6日綜合外電報導）${SNOW[0]}`,
        SNOW[1],
        `${SNOW[2]}（譯者：林怡君/核稿：陳正杰）1130506`,
      ],
      related: ['雪祭冰雕提早融化 主辦單位改演燈光'],
    },
  },
  {
    kind: 'a daily of Taiwan: the hour before the day, reporter and outlet as links, figures with 圖／',
    url: 'https://www.zs.example/realtimenews/20240506001234-260405',
    page: page(
      {
        lang: 'zh-TW',
        title: `${SUGAR.headline} - 生活 - 中時新聞網`,
        head: `${og('og:title', `${SUGAR.headline} - 生活`)}${og('og:site_name', '中時新聞網')}<meta property="article:published_time" content="2024-05-06T11:21:00+08:00"><meta name="pubdate" content="2024-05-06T11:21:00+08:00">`,
      },
      `<nav class="nav"><a>首頁</a><a>即時</a><a>生活</a></nav><article class="article-box"><header class="article-header"><h1 class="article-title">${SUGAR.headline}</h1></header><div class="meta-info-wrapper"><div class="meta-info"><time datetime="2024-05-06 11:21"><span class="hour">11:21</span><span class="date">2024/05/06</span></time></div><div class="source">中時新聞網 </div><div class="author"><a>羅琦文</a></div></div>
<figure class="article-img"><div class="photo-container"><img src="https://images.zs.example/1.jpg" alt="糖廠煙囪亮燈，居民排隊合影。（縣府提供／羅琦文屏東傳真）"></div><figcaption>糖廠煙囪亮燈，居民排隊合影。（縣府提供／羅琦文屏東傳真）</figcaption></figure><div class="article-body">${p(SUGAR.text.slice(0, 1))}<div class="ad">廣告</div>${p(SUGAR.text.slice(1))}<div class="promote-word">看更多 <a>#中時新聞網</a> 文章</div></div><div class="article-hash-tag"><span>#</span><a>糖廠</a> <span>#</span><a>煙囪</a></div></article>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T11:21:00+08:00',
      source: '中時新聞網',
      authors: ['羅琦文'],
      body: SUGAR.text,
      captions: ['糖廠煙囪亮燈，居民排隊合影。（縣府提供／羅琦文屏東傳真）'],
      gone: ['看更多'],
    },
  },
  {
    kind: 'a public broadcaster of Taiwan: 發布時間 and 更新時間, names by strokes and a place, a player',
    url: 'https://news.gs.example/article/694000',
    page: page(
      {
        lang: 'zh-TW',
        title: `${SUGAR.headline} ｜ 公視新聞網 PNN`,
        head: `${og('og:site_name', '公視新聞網 PNN')}${og('og:image', 'https://news.gs.example/1.jpg')}`,
      },
      `<div class="menu"><a>即時</a><a>政治</a><a>全球</a></div><article><div class="breadcrumb"><a>首頁</a><a>社會</a></div><h1 class="article-title">${SUGAR.headline}</h1><ul class="news-info"><li class="text-muted">發布時間：<time>2024-05-06 19:30</time></li><li>更新時間：<time>2024-05-06 20:11</time></li></ul><div class="reporter-container"><a>王芳</a> <a>林志遠</a> / 屏東報導</div>
<div class="articleimg"><p>停工多年的糖廠，煙囪昨晚亮了燈。</p></div><div class="post-article">${p(SUGAR.text)}</div><ul class="tag-list"><li><a>糖廠</a></li></ul><div class="share">相關新聞</div><ul><li><a>五分車復駛 老司機回崗</a></li></ul></article>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T19:30:00+08:00',
      source: '公視新聞網',
      authors: ['王芳', '林志遠'],
      lead: '停工多年的糖廠，煙囪昨晚亮了燈。',
      body: SUGAR.text,
      gone: ['更新時間', '五分車'],
    },
  },
  {
    kind: 'a magazine without advertisements: 文字, 攝影, 設計 and 責任編輯 with strokes, a licence in words below',
    url: 'https://www.bd.example/a/taiwan-sugar-mill-chimney',
    page: page(
      {
        lang: 'zh-Hant',
        title: `${SUGAR.headline} - 報導者 The Reporter`,
        head: `${og('og:site_name', '報導者 The Reporter')}${og('article:published_time', '2024-05-05T16:00:00.000Z')}`,
      },
      `<header><a>登入</a><a>贊助我們</a></header><div itemscope itemtype="http://schema.org/Article"><a class="topic">小鎮的氣味</a><h1 itemprop="headline"><span>${SUGAR.headline}</span></h1><figure><img src="https://www.bd.example/1.jpg"><figcaption>亮燈的煙囪，攝於5月5日。（攝影／周海燕）</figcaption></figure><div class="meta"><div>文字 <a>林志遠</a>　攝影 <a>周海燕</a></div><div>設計 <a>黃小琴</a>　責任編輯 <a>趙宜</a></div><time>2024/5/6 最後更新：2024/5/7</time></div>
<div class="leading"><p>煙囪不再冒煙，一個小鎮怎麼記得自己的氣味？</p></div>${p(SUGAR.text.slice(0, 2))}<h2>誰來付電費？</h2>${p(SUGAR.text.slice(2))}</div><div class="license">本文依 CC 創用姓名標示-非商業性-禁止改作3.0台灣授權條款釋出</div><div class="donate"><h3>用行動支持報導者</h3><p>獨立的精神，是自由思想的條件。獨立的媒體，才能守護公共領域，讓自由的討論和真相浮現。</p></div>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T00:00:00+08:00',
      source: '報導者',
      authors: ['林志遠'],
      editors: ['趙宜'],
      lead: '煙囪不再冒煙，一個小鎮',
      headings: ['誰來付電費？'],
      kept: [...SUGAR.text, '誰來付電費？'],
      captions: ['亮燈的煙囪，攝於5月5日。（攝影／周海燕）'],
      gone: ['獨立的精神', '贊助我們'],
    },
    asText: { source: null },
  },
  {
    kind: 'a column of Taiwan: the columnist above the day, ※ who he is and 原文刊載 below',
    url: 'https://www.gj.example/article/201999',
    page: page(
      {
        lang: 'zh-Hant',
        title: '沒有冷氣的書店 - The News Lens 評論網',
        head: `${og('og:site_name', 'The News Lens 評論網')}<meta name="author" content="郭伯彥">`,
      },
      `<div class="menu"><a>評論</a><a>國際</a></div><article class="article-content"><h1 class="article-title">沒有冷氣的書店</h1><div class="article-author"><a>郭伯彥</a></div><div class="article-date">2024/05/06, 評論</div><div class="article-excerpt">我們想讓你知道的是，一座城市要留住的從來不是某一間店。</div>
<div class="article-text"><p>文：郭伯彥（書店店主）</p>${p(COLUMN)}<p>本文經作者授權刊登，原文刊載於<a>郭伯彥的部落格</a>。</p><p>延伸閱讀</p><ul><li><a>二手書的第三個主人</a></li><li><a>老街為什麼都賣一樣的東西</a></li></ul><p>【加入評論網會員】每週精彩好文直送你的信箱</p><p>責任編輯：丁肇九<br>核稿編輯：翁世航</p></div></article>`,
    ),
    expected: {
      headline: '沒有冷氣的書店',
      published: '2024-05-06',
      source: 'The News Lens 評論網',
      lead: '我們想讓你知道的是',
      authors: ['郭伯彥'],
      editors: ['丁肇九', '翁世航'],
      body: [...COLUMN, '本文經作者授權刊登，原文刊載於郭伯彥的部落格。'],
      gone: ['第三個主人', '直送你的信箱'],
    },
  },
  {
    kind: 'a daily of Taiwan as AMP: amp-img, amp-ad, the reporter in 〔〕 with an office, the day with dashes',
    url: 'https://art.zy.example/amp/article/breakingnews/4661234',
    page: page(
      {
        lang: 'zh-Hant',
        title: `${SUGAR.headline} - 自由藝文網`,
        head: `<script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{visibility:hidden}</style>${ld({ '@type': 'NewsArticle', headline: SUGAR.headline, datePublished: '2024-05-06T14:37:00+08:00', dateModified: '2024-05-06T15:00:00+08:00', publisher: { '@type': 'Organization', name: '自由時報電子報' }, author: { '@type': 'Person', name: '自由時報電子報' } })}`,
      },
      `<amp-sidebar id="sidebar" hidden><ul><li><a>首頁</a></li></ul></amp-sidebar><header class="topbar"><a>自由藝文網</a></header><div class="content"><h1>${SUGAR.headline}</h1><span class="time">2024-05-06 14:37</span><div class="text"><figure><amp-img src="https://img.zy.example/1.jpg" width="800" height="600" layout="responsive" alt="糖廠煙囪亮燈"></amp-img><figcaption>糖廠煙囪亮燈。（記者李明攝）</figcaption></figure><p>〔記者李明／屏東報導〕${SUGAR.text[0]}</p><amp-ad type="doubleclick" width="300" height="250"></amp-ad>${p(SUGAR.text.slice(1))}<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a>點我下載APP</a></p></div></div><amp-analytics></amp-analytics>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T14:37:00+08:00',
      authors: ['李明'],
      body: [`〔記者李明／屏東報導〕${SUGAR.text[0]}`, ...SUGAR.text.slice(1)],
      gone: ['天天中獎'],
    },
  },
  {
    kind: 'a government of Hong Kong: a bulletin with 完, the day and the hour of Hong Kong at its foot',
    url: 'https://www.info.example/gia/general/202405/06/P2024050600333.htm',
    page: page(
      { lang: 'zh-HK', title: '六間公共圖書館延長開放時間' },
      `<div class="header"><a>新聞公報</a> | <a>English</a> | <a>简体版</a> | <a>寄給朋友</a></div><div id="PRHeadline"><span id="PRHeadlineSpan">六間公共圖書館延長開放時間</span></div><div><span>***************</span></div><div class="pressrelease"><span id="pressrelease">　　${BULLETIN.join('<br><br>　　')}</span></div><div class="end">完</div><div class="dt">2024年5月6日（星期一）<br>香港時間15時47分</div><div><a>列印此頁</a></div><div class="foot">今日新聞公報</div>`,
    ),
    expected: {
      headline: '六間公共圖書館延長開放時間',
      published: '2024-05-06T15:47:00+08:00',
      authors: [],
      kept: BULLETIN,
      gone: ['列印此頁', '寄給朋友', '星期一'],
    },
    // The day is the notice’s signature there.
    asText: { gone: ['列印此頁', '寄給朋友'] },
  },
  {
    kind: 'a daily of Hong Kong: 發佈時間 with the hour first and HKT, 更新時間 below, a lead of its own box',
    url: 'https://std.sd.example/breaking-news/article/2999000/tea',
    page: page(
      {
        lang: 'zh-HK',
        title: `${CAFE.headline} | 星島日報`,
        head: `${og('og:site_name', '星島日報')}<meta property="article:published_time" content="2024-05-06T09:30:00+08:00">`,
      },
      `<nav><a>即時</a><a>港聞</a><a>兩岸</a></nav><article><h1 class="article-title">${CAFE.headline}</h1><div class="article-date"><span>發佈時間：09:30 2024-05-06 HKT</span> <span>更新時間：10:12 2024-05-06 HKT</span></div><div class="gallery"><figure><img src="https://image.sd.example/1.jpg" alt=""><figcaption>街坊一早到場排隊。何立攝</figcaption></figure></div>
<div class="article-content"><p>${CAFE.text[0]}</p><div class="inread">相關新聞：<a>老字號冰室搬舖　鐵閘送博物館</a></div><h3>熟客專程由新界到場</h3>${p(CAFE.text.slice(1))}<p>記者：何立、黃小琴</p></div><div class="tags"><a>茶餐廳</a><a>結業</a></div><div>最Hit</div></article>`,
    ),
    expected: {
      headline: CAFE.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '星島日報',
      authors: ['何立', '黃小琴'],
      headings: ['熟客專程由新界到場'],
      body: [CAFE.text[0], '熟客專程由新界到場', ...CAFE.text.slice(1)] as string[],
      captions: ['街坊一早到場排隊。何立攝'],
      gone: ['冰室搬舖', '最Hit'],
    },
  },
  {
    kind: 'an independent site of Hong Kong: （獨媒報導）, 文： and 攝： at the end, a donation box',
    url: 'https://www.im.example/node/tea-house-last-day',
    page: page(
      { lang: 'zh-hant', title: `${CAFE.headline} | 獨立媒體`, head: og('og:site_name', '獨立媒體') },
      `<header><a>獨立媒體</a><a>支持我們</a></header><div class="node"><div class="category"><a>社區</a></div><h1 class="title">${CAFE.headline}</h1><div class="author">獨立媒體 · 報導 · 2024-05-06 · <a>社區</a></div><div class="node__content"><p>（獨媒報導）${CAFE.text[0]}</p>${p(CAFE.text.slice(1))}<p>文：林志遠<br>攝：周海燕</p></div><div class="donate"><p>獨立媒體的運作，有賴每位讀者按月支持，請成為我們的同行者。</p></div></div>`,
    ),
    expected: {
      headline: CAFE.headline,
      published: '2024-05-06',
      source: '獨立媒體',
      authors: ['林志遠'],
      body: [`（獨媒報導）${CAFE.text[0]}`, ...CAFE.text.slice(1)],
      gone: ['有賴每位讀者'],
    },
  },
];
