// Pages as sites of Taiwan and Hong Kong and of broadcasters and papers abroad have them.

import type { Kind } from '../kind.ts';
import { CAFE, GLACIER, ld, og, p, page, SUGAR } from './stories.ts';

const [sugar, cafe, glacier] = [SUGAR, CAFE, GLACIER];

export const ELSEWHERE: readonly Kind[] = [
  {
    kind: 'a magazine of Hong Kong: a standfirst, who writes from where, a day with a clock for machines',
    url: 'https://theinitium.example/article/20240506-taiwan-sugar-mill',
    page: page(
      {
        lang: 'zh-Hant',
        title: `${sugar.headline}｜端報`,
        head: `${og('og:site_name', '端報')}${og('og:title', sugar.headline)}${og('article:published_time', '2024-05-06T02:00:00.000Z')}`,
      },
      `<nav class="site-nav"><a>首頁</a><a>國際</a><a>台灣</a><a>評論</a></nav><article class="article"><header class="article-header"><a class="section-title">台灣</a><h1 class="article-title">${sugar.headline}</h1><p class="standfirst">煙囪不再冒煙，香味留在人的記憶裏。</p>
<div class="byline"><span>特約撰稿人 李明</span> <span>發自屏東</span></div><time class="post-time" datetime="2024-05-06T02:00:00.000Z">2024-05-06</time></header>
<figure class="main-image"><img src="https://img.theinitium.example/1.jpg" alt=""><figcaption>亮燈當晚的糖廠煙囪。攝：王芳／端報</figcaption></figure>
<div class="article-content">${p(sugar.text.slice(0, 2))}<h2>鐵道邊的孩子</h2>${p(sugar.text.slice(2))}<p>（實習生陳靜對本文亦有貢獻）</p></div>
<div class="copyright">本刊載內容版權為端報或相關單位所有，未經端報編輯部授權，請勿轉載或複製，否則即為侵權。</div><div class="tags"><a>台灣</a><a>糖廠</a></div></article>`,
    ),
    expected: {
      headline: sugar.headline,
      published: '2024-05-06T10:00:00+08:00',
      source: '端報',
      authors: ['李明'],
      lead: '煙囪不再冒煙',
      headings: ['鐵道邊的孩子'],
      body: [
        ...sugar.text.slice(0, 2),
        '鐵道邊的孩子',
        ...sugar.text.slice(2),
        '（實習生陳靜對本文亦有貢獻）',
      ],
      captions: ['亮燈當晚的糖廠煙囪。攝：王芳／端報'],
      gone: ['侵權'],
    },
  },
  {
    kind: 'a daily of Hong Kong: 【本報專訊】, the weekday, an afternoon clock',
    url: 'https://news.mingpo.example/pns/article/20240506/s00002/1714932000000/tea',
    page: page(
      {
        lang: 'zh-HK',
        title: `${cafe.headline} - 20240506 - 港聞 - 每日明報 - 明報新聞網`,
        head: `${og('og:title', `${cafe.headline} - 20240506 - 港聞 - 每日明報 - 明報新聞網`)}${og('og:site_name', '明報新聞網 - 每日明報 daily news')}`,
      },
      `<div class="nav"><a>新聞</a><a>每日明報</a><a>即時新聞</a></div><div class="colleft"><div id="blockcontent"><hgroup><h1>${cafe.headline}</h1></hgroup><div class="fonttools"><span>文字大小</span><a>小</a><a>中</a><a>大</a></div>
<h6>2024年5月6日 星期一 4:45 AM</h6><div class="headlineimg"><div id="zoomedimg"><a class="fancybox" href="https://fs.mingpo.example/1.jpg"><img src="https://fs.mingpo.example/1.jpg" alt="茶餐廳最後一日，門外大排長龍。（李明攝）"></a></div></div><article class="txt4"><p>【明報專訊】${cafe.text[0]}</p>${p(cafe.text.slice(1))}<p>明報記者</p></article>
<div class="relatednews"><h3>相關報道</h3><ul><li><a href="https://news.mingpo.example/1">四十年車仔檔月底收檔</a></li></ul></div><div class="articlekw"><a>[港聞]</a></div></div></div><div class="footer">版權所有 不得轉載</div>`,
    ),
    expected: {
      headline: cafe.headline,
      published: '2024-05-06T04:45:00+08:00',
      source: '明報新聞網',
      authors: [],
      body: [`【明報專訊】${cafe.text[0]}`, ...cafe.text.slice(1)],
      related: ['四十年車仔檔月底收檔'],
    },
  },
  {
    kind: 'a site of Hong Kong: 撰文, 出版, 更新, and advertisements among the paragraphs',
    url: 'https://www.hk00.example/社會新聞/1017000/舊區茶餐廳結業',
    page: page(
      {
        lang: 'zh-HK',
        title: `${cafe.headline}｜香港00`,
        head: `${og('og:site_name', '香港00')}${og('og:title', cafe.headline)}${og('article:published_time', '2024-05-06T09:30:00+08:00')}${ld({ '@type': 'NewsArticle', headline: cafe.headline, datePublished: '2024-05-06T09:30:00+08:00', dateModified: '2024-05-06T11:02:00+08:00', author: [{ '@type': 'Person', name: '李明' }], publisher: { '@type': 'Organization', name: '香港00' } })}`,
      },
      `<div class="article-grid"><div class="article-grid__top"><nav data-testid="article-breadcrumb"><a>港聞</a><a data-testid="article-breadcrumb-channel">社會新聞</a></nav><h1 id="articleTitle" data-testid="article-title">${cafe.headline}</h1>
<div class="flex"><div data-testid="article-author"><div>撰文：</div><span><a href="/author/1">李明</a></span></div><div data-testid="article-publish-info"><div><span>出版：</span><time datetime="2024-05-06T09:30:00+08:00">2024-05-06 09:30</time></div><div><span>更新：</span><time datetime="2024-05-06T11:02:00+08:00">2024-05-06 11:02</time></div></div></div></div>
<article id="article-content-section" class="article-grid__content-section"><div class="my-6"><figure><picture><img src="https://cdn.hk00.example/1.jpeg" alt="茶餐廳門外排起長龍。"></picture><figcaption>茶餐廳門外排起長龍。（王芳攝）</figcaption></figure></div>
<div><p class="whitespace-pre-wrap">${cafe.text[0]}</p></div><div class="ad-container" data-testid="dfp"><span>廣告</span></div><div><p class="whitespace-pre-wrap">${cafe.text[1]}</p></div>
<div class="related"><h3>相關文章：</h3><ul><li><a href="https://www.hk00.example/1">老字號冰室搬舖　鐵閘送博物館</a></li></ul></div><div><p class="whitespace-pre-wrap">${cafe.text[2]}</p></div></article>
<div data-testid="article-tag-group"><a>茶餐廳</a><a>結業潮</a></div><div class="sidebar"><h2>最Hit</h2><a>颱風下的碼頭一日</a></div></div>`,
    ),
    expected: {
      headline: cafe.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '香港00',
      authors: ['李明'],
      body: cafe.text,
      captions: ['茶餐廳門外排起長龍。（王芳攝）'],
      related: ['老字號冰室搬舖　鐵閘送博物館'],
      gone: ['颱風下', '廣告'],
      status: 'usable',
    },
  },
  {
    kind: 'an agency of Taiwan: a year and a short update, who and where in brackets, the editor with a code',
    url: 'https://www.zyang.example/news/aloc/202405060088.aspx',
    page: page(
      {
        lang: 'zh-Hant-TW',
        title: `${sugar.headline} | 地方 | 中央社 CNA`,
        head: `${og('og:title', `${sugar.headline} | 地方 | 中央社 CNA`)}${og('og:site_name', '中央社 CNA')}<meta itemprop="datePublished" content="2024/05/06 09:30"><meta itemprop="author" content="中央通訊社">`,
      },
      `<div class="breadcrumb"><a>首頁</a> / <a>地方</a></div><div class="centralContent"><article class="article" data-title="${sugar.headline}"><h1><span>${sugar.headline}</span></h1><div class="timeBox"><div class="updatetime"><span>2024/5/6 09:30</span>（<span>5/6 11:20 更新</span>）</div></div><div class="sideSocial"><a>複製連結</a></div>
<div class="fullPic"><div class="floatImg center"><figure class="center"><picture><img src="https://imgcdn.zyang.example/1.jpg" alt="停工多年的糖廠煙囪重新點亮。中央社記者李明攝 113年5月6日"></picture><figcaption class="picinfo">停工多年的糖廠煙囪重新點亮。中央社記者李明攝 113年5月6日</figcaption></figure></div></div>
<div class="paragraph"><p>（中央社記者李明屏東縣6日電）${sugar.text[0]}</p>${p(sugar.text.slice(1, 2))}<p>${sugar.text[2]}（編輯：王芳）1130506</p></div>
<div class="paragraph bottomArticleBanner"><div class="moreArticle"><div class="moreArticle-title">延伸閱讀</div><a class="moreArticle-link" href="https://www.zyang.example/1"><span>五分車復駛 老司機回崗</span></a></div></div>
<div class="advertise">中央社「一手新聞」 app</div><div class="paragraph">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</div></article></div>`,
    ),
    expected: {
      headline: sugar.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '中央社',
      authors: ['李明'],
      editors: ['王芳'],
      body: [
        `（中央社記者李明屏東縣6日電）${sugar.text[0]}`,
        sugar.text[1],
        `${sugar.text[2]}（編輯：王芳）1130506`,
      ] as string[],
      captions: ['停工多年的糖廠煙囪重新點亮。中央社記者李明攝 113年5月6日'],
      related: ['五分車復駛 老司機回崗'],
      gone: ['公開播送'],
      status: 'usable',
    },
  },
  {
    kind: 'a daily of Taiwan: 〔記者…／…報導〕, two pictures, an advertisement of its own programme',
    url: 'https://news.ziyou.example/news/life/breakingnews/4660000',
    page: page(
      {
        lang: 'zh-Hant-TW',
        title: `${sugar.headline} - 生活 - 自由時報電子報`,
        head: `${og('og:title', `${sugar.headline} - 生活 - 自由時報電子報`)}${og('og:site_name', '自由時報電子報')}<meta name="pubdate" content="2024-05-06T09:30:00+08:00">${og('dable:author', '李明')}`,
      },
      `<div class="breadcrumbs boxTitle"><a>首頁</a> &gt; <a>生活</a></div><section class="content"><div class="whitecon articlebody"><h1>${sugar.headline}</h1><div class="function"><a>分享</a></div>
<div class="text boxTitle boxText" data-desc="內容頁"><span class="time">2024/05/06 09:30</span><div class="photo boxTitle"><a class="image-popup-vertical-fit" href="#"><img src="https://img.ziyou.example/phpAbc.jpg" alt="糖廠煙囪亮燈。（記者李明攝）" title="糖廠煙囪亮燈。（記者李明攝）"></a><p>糖廠煙囪亮燈。（記者李明攝）</p></div>
<p>〔記者李明／屏東報導〕${sugar.text[0]}</p><p>${sugar.text[1]}</p><p class="before_ir">請繼續往下閱讀...</p><div class="photo boxTitle"><img src="https://img.ziyou.example/phpDef.jpg" alt="民眾帶來老照片。（記者李明攝）"><p>民眾帶來老照片。（記者李明攝）</p></div><p>${sugar.text[2]}</p>
<p class="appE1121"><a href="#">不用抽 不用搶 現在用APP看新聞 保證天天中獎</a>　<a>點我下載APP</a>　<a>按我看活動辦法</a></p></div>
<div class="keyword boxTitle"><a>糖廠</a><a>屏東</a></div><div class="related" data-desc="相關新聞"><a href="https://news.ziyou.example/1"><p>老車站木窗修復 志工手刨百扇</p></a></div></div></section><div class="footer">自由時報版權所有不得轉載 © 2024 The Liberty Times.</div>`,
    ),
    expected: {
      headline: sugar.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '自由時報電子報',
      authors: ['李明'],
      dateline: '屏東',
      body: [`〔記者李明／屏東報導〕${sugar.text[0]}`, ...sugar.text.slice(1)],
      captions: ['糖廠煙囪亮燈。（記者李明攝）', '民眾帶來老照片。（記者李明攝）'],
      gone: ['天天中獎', '往下閱讀', '木窗'],
      status: 'usable',
    },
  },
  {
    kind: 'a daily of Taiwan: outlet, 記者 and place beside the clock, each in a link',
    url: 'https://ulian.example/news/story/7327/7943000',
    page: page(
      {
        lang: 'zh-Hant-TW',
        title: `${sugar.headline} | 屏東縣 | 地方 | 聯合新聞網`,
        head: `${og('og:title', sugar.headline)}${og('og:site_name', '聯合新聞網')}<meta name="date.available" content="2024/05/06 09:30:00">${ld({ '@type': 'NewsArticle', headline: sugar.headline, datePublished: '2024-05-06T09:30:00+08:00', author: { '@type': 'Person', name: '聯合新聞網' }, publisher: { '@type': 'Organization', name: '聯合新聞網' } })}`,
      },
      `<nav class="breadcrumb"><a>ulian</a> / <a>地方</a> / <a>屏東縣</a></nav><article class="article-content"><h1 class="article-content__title">${sugar.headline}</h1>
<section class="article-content__subinfo"><section class="authors"><time class="article-content__time">2024-05-06 09:30</time><span class="article-content__author"><a href="/unit/1">聯合報</a> 記者<a href="/reporter/1">李明</a>／屏東即時報導</span></section><div class="article-content__tools"><a>讚</a><a>分享</a></div></section>
<section class="article-content__wrapper"><figure class="article-content__cover"><picture><img src="https://uc.ulian.example/1.jpg" alt="糖廠煙囪昨晚重新點亮。記者李明／攝影"></picture><figcaption>糖廠煙囪昨晚重新點亮。記者李明／攝影</figcaption></figure><section class="article-content__editor">${p(sugar.text.slice(0, 2))}<div class="ad-slot">廣告</div>${p(sugar.text.slice(2))}</section></section>
<section class="keywords article-content__keywords"><a>糖廠</a><a>小火車</a></section></article>
<section class="next-page"><h3>下一則</h3><a href="/1">夜市攤商自備餐盒</a></section><section class="more-news"><h2>延伸閱讀</h2><div><a href="/2">老鐵橋夜間點燈試辦</a></div></section>`,
    ),
    expected: {
      headline: sugar.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '聯合報',
      authors: ['李明'],
      dateline: '屏東',
      body: sugar.text,
      captions: ['糖廠煙囪昨晚重新點亮。記者李明／攝影'],
      related: ['老鐵橋夜間點燈試辦'],
      gone: ['夜市攤商'],
      status: 'usable',
    },
  },
  {
    kind: 'a broadcaster of London: words for ears before each caption, 作者 and 职务 in a list',
    url: 'https://www.bb.example/zhongwen/articles/cz4x8y2k7w0o/simp',
    page: page(
      {
        lang: 'zh-hans',
        title: `${glacier.headline} - 示例广播中文`,
        head: `${og('og:site_name', '示例广播中文')}${og('og:title', `${glacier.headline} - 示例广播中文`)}${og('article:published_time', '2024-05-06T08:15:00.000Z')}${og('article:author', 'https://www.facebook.com/example')}${ld({ '@graph': [{ '@type': 'ReportageNewsArticle', headline: glacier.headline, datePublished: '2024-05-06T08:15:00.000Z', author: { '@type': 'NewsMediaOrganization', name: '示例广播中文' }, publisher: { '@type': 'NewsMediaOrganization', name: '示例广播中文' } }] })}`,
      },
      `<header role="banner"><a href="/zhongwen/simp">示例广播中文</a><nav aria-label="导航"><ul><li><a>主页</a></li><li><a>国际</a></li></ul></nav></header>
<main role="main" class="bbc-fa0wmp"><div class="bbc-1151pbn"><h1 class="bbc-1tk77pb" id="content" tabindex="-1">${glacier.headline}</h1></div>
<div class="bbc-1ka88fa"><figure class="bbc-1qdcvv9"><div><img alt="山谷中的一片残雪" src="https://ichef.bb.example/ace/ws/640/1.jpg.webp" width="1024" height="576"><p class="bbc-1fm3zxl"><span class="visually-hidden">图像来源，</span>示例图片社</p></div><figcaption class="bbc-8sn9cu"><span class="visually-hidden">图像加注文字，</span><p class="bbc-1gvq3vt">如今要走半天山路才能看见一点残雪</p></figcaption></figure></div>
<section role="region" aria-labelledby="article-byline" class="bbc-oww7c7"><strong class="visually-hidden" id="article-byline">Article Information</strong><ul role="list"><li><span class="visually-hidden">作者, </span><span>李明</span></li><li><span class="visually-hidden">职务, </span><span>示例广播中文记者</span></li><li><span class="visually-hidden">Reporting from </span><span>日内瓦</span></li><li><time class="bbc-tjkw1p" datetime="2024-05-06">2024年5月6日</time></li></ul></section>
${glacier.text
  .slice(0, 2)
  .map((one) => `<div dir="ltr" class="bbc-19j92fr"><p dir="ltr" class="bbc-1gjryo4">${one}</p></div>`)
  .join('')}
<section role="region" aria-labelledby="recommendations-heading" class="bbc-19bvtn"><strong id="recommendations-heading">热读</strong><a href="#end" class="visually-hidden">跳过</a><ul><li><a href="/1">一座山村如何留住最后的学校</a></li></ul><p id="end" class="visually-hidden">End of 热读</p></section>
<div dir="ltr"><h2 class="bbc-1v1otaj" id="thirty" tabindex="-1">三十年</h2></div><div dir="ltr" class="bbc-19j92fr"><p dir="ltr" class="bbc-1gjryo4">${glacier.text[2]}</p></div>
<section aria-labelledby="related-topics"><h2 id="related-topics">更多相关内容</h2><ul><li><a href="/t/1">气候变化</a></li></ul></section></main>
<section aria-labelledby="Top-stories"><h2 id="Top-stories">头条新闻</h2><ul><li><a href="/2">北方山火烧到第三天</a> <time datetime="2024-05-06">2024年5月6日</time></li></ul></section><footer role="contentinfo"><p>© 2024 示例广播. 对外部网站内容，我们不承担责任。</p></footer>`,
    ),
    expected: {
      headline: glacier.headline,
      published: '2024-05-06T08:15:00Z',
      source: '示例广播中文',
      authors: ['李明'],
      headings: ['三十年'],
      body: [...glacier.text.slice(0, 2), '三十年', ...glacier.text.slice(2)],
      gone: ['热读', '山村如何', '山火', '不承担责任'],
    },
  },
  {
    kind: 'a broadcaster of Germany: a kicker, 2024年5月6日, a lead that names it, who owns it below',
    url: 'https://www.dd.example/zh/glacier-memorial/a-69000000',
    page: page(
      {
        lang: 'zh',
        title: `${glacier.headline} – 示例之声 – 2024年5月6日`,
        head: `${og('og:site_name', '示例之声')}${og('og:title', `${glacier.headline} – 示例之声 – 2024年5月6日`)}${ld({ '@type': 'NewsArticle', headline: glacier.headline, datePublished: '2024-05-06T08:20:00.000Z', dateModified: '2024-05-06T08:20:00.000Z', author: [{ '@type': 'Person', name: '李明' }], publisher: { '@type': 'NewsMediaOrganization', name: '示例之声' } })}`,
      },
      `<header role="banner"><nav><a>首页</a> <a>全部话题</a></nav></header><main id="main-content"><article class="detail"><header class="detail-header"><span class="kicker">自然与环境</span><span class="location">欧洲</span><h1>${glacier.headline}</h1><div class="author-details"><a class="author-link" href="/p/1">李明</a></div><span class="publication"><time aria-hidden="true" datetime="2024-05-06T08:20:00.000Z">2024年5月6日</time><span class="sr-only">2024年5月6日</span></span><div class="sharing-icons"><button>分享</button></div><p class="teaser-text">冰川不在了，铜牌上刻着它的名字和最后一次测量的年份。</p></header>
<figure class="master_image"><img src="https://static.dd.example/image/1.jpg" alt="铜牌"><figcaption>刻着冰川名字的铜牌<small class="copyright">图像来源: 王芳/示例图片</small></figcaption></figure>
<div class="content-area"><div class="rich-text has-italic"><p>（示例之声中文网）${glacier.text[0]}</p>${p(glacier.text.slice(1, 2))}<h2>观测站的记录</h2>${p(glacier.text.slice(2))}<p><em>© 2024年示例之声版权声明：本文所有内容受到著作权法保护，如无示例之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p></div></div></article>
<section class="related"><h2>更多相关内容</h2><a href="/2"><h3>湖水退去之后</h3><p>一座水库见底之后，沉在水下六十年的老街重新露了出来，引来不少游客。</p></a></section></main>`,
    ),
    expected: {
      headline: glacier.headline,
      published: '2024-05-06T08:20:00Z',
      source: '示例之声',
      authors: ['李明'],
      lead: '冰川不在了',
      headings: ['观测站的记录'],
      body: [
        `（示例之声中文网）${glacier.text[0]}`,
        glacier.text[1],
        '观测站的记录',
        glacier.text[2],
      ] as string[],
      captions: ['刻着冰川名字的铜牌图像来源: 王芳/示例图片'],
      gone: ['刑事追究', '湖水退去', '沉在水下'],
    },
  },
  {
    kind: 'a broadcaster of France: 发表时间 with the day first, a lead, the writer in a box of its own',
    url: 'https://www.rr.example/cn/国际/20240506-山区小镇为消失的冰川立碑',
    page: page(
      {
        lang: 'zh-CN',
        title: `${glacier.headline} - 示例电台`,
        head: `${og('og:site_name', '示例电台 - RE')}${og('og:title', glacier.headline)}${og('article:published_time', '2024-05-06T13:30:12+00:00')}${og('article:author', '示例电台')}`,
      },
      `<header class="o-header"><nav><a>国际</a><a>法国</a></nav></header><main><article class="t-content t-content--article"><div class="m-breadcrumb"><a>国际</a></div><h1 class="a-page-title t-content__title">${glacier.headline}</h1>
<div class="t-content__dates"><div class="m-pub-dates"><span class="m-pub-dates__date">发表时间：<time datetime="2024-05-06T13:30:12+00:00" pubdate="pubdate">06/05/2024 - 15:30</time></span></div></div>
<div class="t-content__main-media"><figure class="m-figure"><picture><img src="https://s.rr.example/media/1.jpg" alt="图为山谷中的残雪。" width="640" height="360"></picture><figcaption class="m-figure__caption">图为山谷中的残雪。 <span class="a-media-legend">© 李明</span></figcaption></figure></div>
<div class="m-from-author"><span>作者：</span><a class="m-from-author__name" href="/cn/1">王芳</a></div><div class="m-social-bar"><a>分享</a><a>打印</a></div>
<div class="t-content__chapo">一条冰川消失之后，镇上的人决定替它立一块碑。</div><div class="o-self-promo"><strong>广告</strong></div><div class="t-content__body u-clearfix">${p(glacier.text)}<div class="o-self-promo"><p>电子邮件新闻 头条新闻和时事报道通过电子邮件直接送达</p><a>我订阅</a></div></div><div class="m-em-app"><p>浏览其他章节 您所要的内容不存在或已不可阅读</p></div></article></main>`,
    ),
    expected: {
      headline: glacier.headline,
      published: '2024-05-06T13:30:12Z',
      source: '示例电台',
      authors: ['王芳'],
      lead: '一条冰川消失之后',
      body: glacier.text,
      captions: ['图为山谷中的残雪。 © 李明'],
      gone: ['电子邮件', '不可阅读'],
    },
  },
  {
    kind: 'a daily of New York in Chinese: a Latin by-line, 翻译 below, credits in the captions',
    url: 'https://cn.nn.example/world/20240506/glacier-memorial/',
    page: page(
      {
        lang: 'zh-hans',
        title: `${glacier.headline} - 示例时报中文网`,
        head: `${og('og:site_name', '示例时报中文网')}${og('og:title', glacier.headline)}<meta name="byline" content="DANA RIVER">${og('article:published_time', '2024-05-06T02:06:17+08:00')}`,
      },
      `<div class="article-area"><article><div class="article-header"><header><h1>${glacier.headline}</h1></header></div><div class="byline-row"><address>DANA RIVER</address><time datetime="2024-05-06 02:06:17">2024年5月6日</time></div>
<section class="article-body"><div class="article-span-photo"><figure><img src="https://static01.nn.example/1.jpg" alt="铜牌被固定在一块岩石上。"><figcaption>铜牌被固定在一块岩石上。 <cite>Sam Lake for The Example Times</cite></figcaption></figure></div>
${glacier.text.map((one) => `<div class="article-paragraph">${one}</div>`).join('\n')}</section>
<footer class="author-info"><p>Dana River是驻日内瓦记者。</p><p>翻译：李明</p><p><a href="https://www.nn.example/2024/05/05/world/glacier.html">点击查看本文英文版。</a></p></footer></article><div class="related-cont"><h3>相关报道</h3><ul><li><a href="https://cn.nn.example/1">他们在雪线上守了一个冬天</a></li></ul></div><div class="copyright">© 2024 The Example Times Company.</div></div>`,
    ),
    expected: {
      headline: glacier.headline,
      published: '2024-05-06T02:06:17+08:00',
      source: '示例时报中文网',
      authors: ['DANA RIVER'],
      translator: '李明',
      body: glacier.text,
      captions: ['铜牌被固定在一块岩石上。 Sam Lake for The Example Times'],
      related: ['他们在雪线上守了一个冬天'],
      gone: ['英文版'],
    },
  },
  {
    kind: 'a daily of Singapore: the name, what she is, 发布 and 更新 by strokes',
    url: 'https://www.zz.example/news/world/story20240506-3580000',
    page: page(
      {
        lang: 'zh-Hans',
        title: `${glacier.headline} | 示例早报`,
        head: `${og('og:site_name', '示例早报')}${og('og:title', `${glacier.headline} | 示例早报`)}${ld({ '@type': 'NewsArticle', headline: glacier.headline, datePublished: '2024-05-06T17:30:00+08:00', author: { '@type': 'Person', name: '李明' } })}`,
      },
      `<nav><a>首页</a><a>新加坡</a><a>国际</a></nav><main><article class="max-w-full"><div><a class="text-primary" href="/news/world">国际</a></div><h1 class="font-bold article-title">${glacier.headline}</h1><div class="story-byline flex"><div><a href="/byline/liming">李明</a></div><div class="text-sm">日内瓦特派员</div></div><div class="story-postdate">发布/2024年5月6日 17:30</div><div class="story-update">更新/2024年5月6日 18:05</div><div><span>字体大小:</span> <span>小</span> <span>中</span> <span>大</span></div>
<figure><img src="https://dss0.zz.example/1.jpg" alt="小镇居民徒步上山。"><figcaption>小镇居民徒步上山。（示例社）</figcaption></figure><div class="articleBody" itemprop="articleBody">${p(glacier.text.slice(0, 2))}<div class="bff-google-ad"><span>广告</span></div><div class="recommend-box"><h3>延伸阅读</h3><div><a href="https://www.zz.example/1">湖区小镇限制游客过夜</a></div></div>${p(glacier.text.slice(2))}</div>
<div class="tags"><a>冰川</a></div></article></main><footer><p>© 2024 示例集团有限公司</p></footer>`,
    ),
    expected: {
      headline: glacier.headline,
      published: '2024-05-06T17:30:00+08:00',
      source: '示例早报',
      authors: ['李明'],
      body: glacier.text,
      captions: ['小镇居民徒步上山。（示例社）'],
      related: ['湖区小镇限制游客过夜'],
      status: 'usable',
    },
  },
];
