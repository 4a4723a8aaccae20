// Pages of further outlets, written when the importer was right about all the HTML before: what it made of these at first sight stands in
// docs/adr/0024-a-second-reader.md.

import type { Kind } from '../kind.ts';
import { CAFE, GLACIER, ld, og, PIER, p, page, SUGAR, TRAIN } from './stories.ts';

export const LATER: readonly Kind[] = [
  {
    kind: 'a broadcaster of the mainland: 来源 by strokes, a lead in grey, the editor and a check in one line',
    url: 'https://news.jiangcheng.example/2024/05/06/ARTIabcdefghijk240506.shtml',
    page: page(
      { title: `${PIER.headline}_新闻频道_江城网(jc.example)`, head: '<meta name="author" content="陈静">' },
      `<div class="nav"><a>首页</a><a>新闻</a><a>视频</a></div><div class="title_area" id="title_area"><h1>${PIER.headline}</h1><div class="info">来源：江城网 | 2024年05月06日 09:30</div><div class="info1">江城网 | 2024年05月06日 09:30:12</div></div>
<div class="text_mod"><div class="content_area" id="content_area"><p>　　<strong>江城网消息</strong>（记者 王芳）：${PIER.text[0]}</p>${p(PIER.text.slice(1), '', '　　')}</div>
<div class="zebian"><span>编辑：陈静</span> <span>责任编辑：赵刚</span></div><div class="jiucuo"><a>点击收起全文</a></div></div>
<div class="relevance"><h3>猜你喜欢</h3><ul><li><a href="/1.shtml">江边书屋开到凌晨两点</a></li></ul></div><div class="copy">江城网 版权所有 京ICP证000000号</div>`,
    ),
    expected: {
      headline: PIER.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '江城网',
      authors: ['王芳'],
      editors: ['陈静', '赵刚'],
      body: [`江城网消息（记者 王芳）：${PIER.text[0]}`, ...PIER.text.slice(1)],
      gone: ['收起全文', '开到凌晨'],
    },
  },
  {
    kind: 'a paper of the mainland: 记者, 编辑 and 校对 on one line above, a deck, a picture with its maker',
    url: 'https://www.xj.example/detail/171495900014129.html',
    page: page(
      { title: TRAIN.headline, head: og('og:title', TRAIN.headline) },
      `<div class="title-wrap"><h1>${TRAIN.headline}</h1><div class="info"><span class="source">江城报</span> <span class="auth">记者 李明 编辑 王芳</span> <span class="time">2024-05-06 09:30</span></div></div>
<div class="articleCenter"><div id="content-detail" class="content-name"><p style="text-align:center"><img src="https://media.xj.example/1.jpg"></p><p style="text-align:center"><span style="font-size:14px">绿皮车停靠青石站。江城报记者 李明 摄</span></p>${p(TRAIN.text)}<p>江城报记者 李明</p><p>编辑 王芳 校对 赵刚</p></div></div><div class="tips"><a>登录后评论</a></div><footer>未经书面授权不得转载</footer>`,
    ),
    expected: {
      headline: TRAIN.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '江城报',
      authors: ['李明'],
      editors: ['王芳'],
      body: TRAIN.text,
      captions: ['绿皮车停靠青石站。江城报记者 李明 摄'],
    },
  },
  {
    kind: 'a weekly of the mainland: 作者 in a span, the column above, a deck in bold',
    url: 'https://www.nf.example/contents/270000',
    page: page(
      { title: `${TRAIN.headline} - 南岸周末`, head: og('og:site_name', '南岸周末') },
      `<header><a class="logo">南岸周末</a></header><article class="nfzm-content"><div class="nfzm-content__column"><a>人物</a></div><h1 class="nfzm-content__title">${TRAIN.headline}</h1><p class="nfzm-content__subtitle">车上的人，列车长差不多都叫得出名字。</p><div class="nfzm-content__publish"><span class="author">作者：南岸周末记者 李明</span> <span class="nfzm-content__publish--time">发自 青石</span> <span>2024-05-06 09:30:12</span></div>
<div class="nfzm-content__fulltext"><blockquote class="nfzm-bq"><p>每天清晨，站台上都是挑着担子的人。</p></blockquote>${p(TRAIN.text)}</div><div class="nfzm-content__editor">责任编辑：王芳</div><div class="nfzm-comment"><h4>网友评论</h4><p>老赵：我小时候坐过这趟车，窗子要用力往上推，风里全是煤烟味。</p></div></article>`,
    ),
    expected: {
      headline: TRAIN.headline,
      published: '2024-05-06T09:30:12+08:00',
      source: '南岸周末',
      authors: ['李明'],
      editors: ['王芳'],
      lead: '车上的人，列车长',
      body: ['每天清晨，站台上都是挑着担子的人。', ...TRAIN.text],
      gone: ['煤烟味'],
    },
  },
  {
    kind: 'a site of Taiwan: 記者…／…報導, pictures that say ▲, a warning and a list of the same reporter',
    url: 'https://www.et.example/news/20240506/2733000.htm',
    page: page(
      {
        lang: 'zh-Hant',
        title: `${SUGAR.headline} | ET地方新聞 | ET新聞雲`,
        head: `${og('og:title', `${SUGAR.headline} | ET新聞雲`)}${og('og:site_name', 'ET新聞雲')}<meta name="pubdate" content="2024-05-06T09:30:00">`,
      },
      `<div class="menu"><a>即時</a><a>熱門</a><a>地方</a></div><article><div class="subject_article"><header><h1 class="title" itemprop="headline">${SUGAR.headline}</h1></header><time class="date" itemprop="datePublished" datetime="2024-05-06T09:30:00+08:00">2024年05月06日 09:30</time><div class="story" itemprop="articleBody"><p><img src="https://cdn2.et.example/1.jpg" alt="▲糖廠煙囪亮燈"></p><p><strong>▲糖廠煙囪亮燈。（圖／記者李明攝）</strong></p><p>記者李明／屏東報導</p>${p(SUGAR.text)}<p><strong>►<a href="https://promo.et.example/">立即下載 APP，抽電影票</a></strong></p></div></div></article><div class="part_list_2"><h3>更多李明文章</h3><a href="/1">老戲院重新掛上手繪看板</a></div>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: 'ET新聞雲',
      authors: ['李明'],
      body: SUGAR.text,
      gone: ['電影票', '手繪看板'],
    },
  },
  {
    kind: 'a broadcaster of Hong Kong: the clock with HKT, no name of anybody',
    url: 'https://news.rt.example/rthk/ch/component/k2/1752000-20240506.htm',
    page: page(
      { lang: 'zh-HK', title: `${CAFE.headline} - RTHK`, head: og('og:site_name', '港台新聞') },
      `<div class="itemHeader"><h2 class="itemTitle">${CAFE.headline}</h2></div><div class="createdInfo"><span class="createddate">2024-05-06 HKT 09:30</span></div><div class="itemBody"><div class="itemFullText">${CAFE.text.join('<br /><br />\n')}</div><div class="itemSlideShow"><img src="https://newsstatic.rt.example/1.jpg" alt="茶餐廳門外排起長龍。"><div class="detailNewsSlideTitleText">茶餐廳門外排起長龍。</div></div></div><div class="relatedNews"><h3>相關新聞</h3><a href="https://news.rt.example/1.htm">老冰室搬入新舖</a></div>`,
    ),
    expected: {
      headline: CAFE.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '港台新聞',
      authors: [],
      body: CAFE.text,
    },
  },
  {
    kind: 'a broadcaster of America: the day by the reader’s clock, a name in a list, a lead',
    url: 'https://www.vv.example/a/glacier-memorial-20240506/7600000.html',
    page: page(
      {
        lang: 'zh-Hans',
        title: GLACIER.headline,
        head: `${og('og:site_name', '示例之音')}${og('og:title', GLACIER.headline)}${ld({ '@type': 'NewsArticle', headline: GLACIER.headline, datePublished: '2024-05-06 13:30:00Z', author: [{ '@type': 'Person', name: '李明' }], publisher: { '@type': 'NewsMediaOrganization', name: '示例之音' } })}`,
      },
      `<div class="hdr"><a>示例之音</a></div><div class="category"><a>欧洲</a></div><h1 class="title pg-title">${GLACIER.headline}</h1><div class="publishing-details"><div class="published"><time pubdate="pubdate" datetime="2024-05-06T13:30:00+00:00">2024年5月6日 21:30</time></div><div class="links"><ul class="links__list"><li><a class="links__item-link" href="/author/1">李明</a></li></ul></div></div>
<div class="media-image"><figure><img src="https://gdb.vv.example/1.jpg" alt="山谷中的残雪"><figcaption><span class="caption">山谷中的残雪</span></figcaption></figure></div><div class="share--box"><a>分享</a></div><div id="article-content" class="content-floated-wrap"><div class="wsw"><span class="dateline">日内瓦 — </span>${p(GLACIER.text)}<div class="wsw__embed"><h3>也请关注</h3><a href="/a/2.html">湖区小镇限制游客过夜</a></div></div></div>`,
    ),
    expected: {
      headline: GLACIER.headline,
      published: '2024-05-06T13:30:00Z',
      source: '示例之音',
      authors: ['李明'],
      body: GLACIER.text,
      dateline: '日内瓦',
      captions: ['山谷中的残雪'],
      related: ['湖区小镇限制游客过夜'],
      gone: ['也请关注'],
    },
  },
  {
    kind: 'pasted: a paper of the mainland',
    page: `首页\n我要报料\n${PIER.headline}\n江城报 记者 李明 编辑 王芳\n2024-05-06 09:30\n\n${PIER.text.map((one) => `　　${one}\n`).join('\n')}\n　　编辑 王芳 校对 赵刚\n\n相关推荐\n江边书屋开到凌晨两点\n`,
    expected: {
      headline: PIER.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '江城报',
      authors: ['李明'],
      editors: ['王芳'],
      body: PIER.text,
      gone: ['江边书屋'],
    },
  },
  {
    kind: 'pasted: a site of Taiwan',
    page: `首頁 > 地方\n${SUGAR.headline}\n2024年05月06日 09:30\nET新聞雲\n分享\n讚 12\n\n▲糖廠煙囪亮燈。（圖／記者李明攝）\n\n記者李明／屏東報導\n\n${SUGAR.text.join('\n\n')}\n\n關鍵字：糖廠、屏東\n\n更多李明文章\n老戲院重新掛上手繪看板\n`,
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: 'ET新聞雲',
      authors: ['李明'],
      body: SUGAR.text,
      gone: ['手繪看板'],
    },
  },
];
