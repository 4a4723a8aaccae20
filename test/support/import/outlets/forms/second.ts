// A second set of further forms, written when the first was right.

import type { Shown } from '../select-all.ts';
import { BICYCLE, CAFE, GLACIER, ld, og, PIER, p, page, SUGAR, TRAIN } from '../stories.ts';

const SCHOOL = [
  '本学期，学校把最后一排教室改成了修理间，学生可以把坏了的台灯、雨伞和自行车带来，自己动手修。',
  '负责修理间的何老师说，第一周修好的只有三把伞，第四周已经有人排队借螺丝刀了。',
  '下学期修理间将向附近居民开放，每周六下午由学生值班。',
] as const;

const TOWER = [
  '镇上的水塔停用十五年后，昨天被改成了一座小小的瞭望台，登上去可以看见三条河在远处汇到一起。',
  '设计者是一位在镇上长大的年轻人，他把原来的铁梯子留了一半，说小时候大人不让爬的地方，现在可以爬了。',
  '瞭望台免费开放，每次最多上去八个人，刮风的日子不开。',
] as const;

export const FORMS_SECOND: readonly Shown[] = [
  {
    kind: 'a public account that took over: 来源丨, 作者丨 and 编辑丨 above, 编者按 in its own box, an end mark',
    url: 'https://mp.wx.example/s/AbCdEfGhIjKlMnOpQrStUv',
    page: page(
      {
        title: '水塔上看三条河',
        head: `${og('og:title', '水塔上看三条河')}${og('og:site_name', '微信公众平台')}`,
      },
      `<div id="js_article" class="rich_media"><div class="rich_media_area_primary"><h1 class="rich_media_title" id="activity-name">水塔上看三条河</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">周海燕</span> <span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a id="js_name">乡镇观察</a></span> <em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-05-06 20:31</em> <em id="js_ip_wording_wrp">江苏</em></div>
<div class="rich_media_content" id="js_content"><section><p>来源丨河汊日报</p><p>作者丨周海燕</p><p>编辑丨何立</p></section><section style="border:1px solid"><p><strong>编者按：</strong>旧物改新用的事情很多，难得的是改了以后还像原来的样子。</p></section>${p(TOWER)}<p>—END—</p><p>喜欢本文，请点个“在看”</p></div></div><div class="rich_media_tool"><a>阅读原文</a><span>阅读 1.2万</span></div></div>`,
    ),
    expected: {
      headline: '水塔上看三条河',
      published: '2024-05-06T20:31:00+08:00',
      source: '河汊日报',
      authors: ['周海燕'],
      editors: ['何立'],
      kept: ['旧物改新用的事情很多，难得的是改了以后还像原来的样子。', ...TOWER],
      gone: ['点个“在看”', '阅读原文'],
    },
  },
  {
    kind: 'an aggregator with 原标题 in brackets: 本文来源 and 责任编辑 with a code in one line below',
    url: 'https://www.wy.example/news/article/J1ABCD2E00018AP1.html',
    page: page(
      {
        title: `江城老码头成了市民水岸|码头|江城_网易新闻`,
        head: `<meta property="article:published_time" content="2024-05-06T08:12:45+08:00"><meta name="author" content="网易">`,
      },
      `<div class="ntes-nav"><a>网易首页</a><a>应用</a></div><div class="post_main"><h1 class="post_title">江城老码头成了市民水岸</h1><div class="post_info">2024-05-06 08:12:45　来源: <a href="http://www.jc.example/">江城日报</a><a class="post_top_tie_count">湖北</a><a class="post_jubao">举报</a></div><div class="post_top"><span>0</span><span>分享至</span><div>用微信扫码二维码</div><div>分享至好友和朋友圈</div></div>
<div class="post_body"><p class="otitle">（原标题：入夏的老码头）</p>${p(PIER.text)}<p>（江城日报记者 李明）</p></div><div class="post_author"><a>本文来源：江城日报</a> 责任编辑： 陈静_NB17721</div><div class="post_statement"><strong>特别声明：</strong>以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</div></div>`,
    ),
    expected: {
      headline: '江城老码头成了市民水岸',
      published: '2024-05-06T08:12:45+08:00',
      source: '江城日报',
      original: '入夏的老码头',
      authors: ['李明'],
      editors: ['陈静'],
      body: PIER.text,
      gone: ['信息存储', '扫码'],
    },
  },
  {
    kind: 'a university’s site: writer, pictures, desk, editor and check in one line, how often it was read',
    url: 'https://news.jcu.example/info/1021/88123.htm',
    page: page(
      {
        title: '最后一排教室成了修理间-江城大学新闻网',
        head: '<meta name="pageTitle" content="最后一排教室成了修理间">',
      },
      `<div class="logo">江城大学新闻网</div><div class="dqwz">当前位置: <a>首页</a> &gt;&gt; <a>综合新闻</a> &gt;&gt; 正文</div><form name="_newscontent_fromname"><h3 class="title">最后一排教室成了修理间</h3><p class="xx"><span>作者：周海燕</span> <span>摄影：何立</span> <span>来源：附属中学</span> <span>编辑：王芳</span> <span>审核：林志远</span> <span>发布时间：2024-05-06</span> <span>浏览次数：<i>[1024]</i></span></p><div id="vsb_content"><div class="v_news_content"><p class="vsbcontent_img"><img src="https://news.jcu.example/__local/1.jpg"></p><p style="text-align:center">学生在修理间修自行车</p>${p(SCHOOL, '', '　　')}</div></div><p>上一条：<a>食堂今晚延长供应</a></p><p>下一条：<a>图书馆闭馆通知</a></p></form>`,
    ),
    expected: {
      headline: '最后一排教室成了修理间',
      published: '2024-05-06',
      source: '附属中学',
      authors: ['周海燕'],
      editors: ['王芳'],
      body: SCHOOL,
      captions: ['学生在修理间修自行车'],
      gone: ['延长供应', '浏览次数'],
    },
  },
  {
    kind: 'a site of Hong Kong: 【專訊】 first, a day without its year on the page, the year in a meta element',
    url: 'https://hk.on.example/hk/bkn/cnt/news/20240506/bkn-20240506093012345-0506_00822_001.html',
    page: page(
      {
        lang: 'zh-HK',
        title: `${CAFE.headline}｜即時新聞｜港澳｜on.cc東網`,
        head: `${og('og:site_name', 'on.cc東網')}${og('og:title', CAFE.headline)}<meta name="title" content="${CAFE.headline}"><meta property="article:published_time" content="2024-05-06T09:30:00+08:00">`,
      },
      `<div class="topNav"><a>即時</a><a>港澳</a><a>兩岸</a></div><div class="breakingNewsContent"><h1>${CAFE.headline}</h1><span class="datetime">05月06日(一) 09:30</span><div class="fontControl"><a>小</a><a>大</a></div><div class="photo"><img src="https://hk.on.example/1.jpg"><div class="caption">街坊排隊食最後一餐。(何立攝)</div></div><div class="content">${p([`【on.cc東網專訊】${CAFE.text[0]}`, ...CAFE.text.slice(1)])}</div><div class="recommend"><a>老字號冰室搬舖　鐵閘送博物館</a></div></div>`,
    ),
    expected: {
      headline: CAFE.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: 'on.cc東網',
      authors: [],
      body: [`【on.cc東網專訊】${CAFE.text[0]}`, ...CAFE.text.slice(1)],
      captions: ['街坊排隊食最後一餐。(何立攝)'],
    },
    asText: { refused: /date/i },
  },
  {
    kind: 'a portal of Taiwan: the provider above, 週一 and 上午, minutes to read, more of the provider below',
    url: 'https://tw.news.yh.example/sugar-mill-013000123.html',
    page: page(
      {
        lang: 'zh-Hant-TW',
        title: `${SUGAR.headline} - Yahoo奇摩新聞`,
        head: `${og('og:site_name', 'Yahoo新聞')}${ld({ '@type': 'NewsArticle', headline: SUGAR.headline, datePublished: '2024-05-06T01:30:00.000Z', author: { '@type': 'Person', name: '記者王芳' }, publisher: { '@type': 'Organization', name: 'Yahoo奇摩' }, provider: { '@type': 'Organization', name: '自立晚報' } })}`,
      },
      `<header><a>首頁</a><a>信箱</a></header><article><a class="provider"><img src="https://s.yh.example/logo.png" alt="自立晚報"></a><h1>${SUGAR.headline}</h1><div class="caas-attr"><span class="caas-attr-provider">自立晚報</span><div class="caas-attr-time-style"><time datetime="2024-05-06T01:30:00.000Z">2024年5月6日 週一 上午9:30</time><span>·</span><span>1 分鐘 (閱讀時間)</span></div></div><div class="caas-body"><p>【記者王芳屏東報導】${SUGAR.text[0]}</p>${p(SUGAR.text.slice(1))}<p>更多自立晚報報導<br><a href="https://tw.news.yh.example/1.html">五分車復駛 老司機回崗</a></p></div></article>`,
    ),
    expected: {
      headline: SUGAR.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '自立晚報',
      authors: ['王芳'],
      dateline: '屏東',
      body: [`【記者王芳屏東報導】${SUGAR.text[0]}`, ...SUGAR.text.slice(1)],
      gone: ['更多自立晚報'],
    },
  },
  {
    kind: 'a paper of New York in Chinese: a name in capitals, the day in characters, 翻译 and the English below',
    url: 'https://cn.ny.example/world/20240506/glacier-memorial/',
    page: page(
      {
        title: `${GLACIER.headline} - 纽约时报中文网`,
        head: `${og('og:site_name', '纽约时报中文网')}<meta name="byline" content="MARIA SOLIS"><meta name="date" content="2024-05-06 03:22">`,
      },
      `<header><a>国际</a><a>中国</a><a>双语</a></header><article class="article-area"><div class="article-header"><header><h1>${GLACIER.headline}</h1></header><div class="byline"><address>MARIA SOLIS</address><time datetime="2024-05-06 03:22:10">2024年5月6日</time></div></div><figure class="article-span-photo"><img src="https://static.ny.example/1.jpg"><figcaption>观测站外的残雪。 <cite>Anna Berg for The Example Times</cite></figcaption></figure><section class="article-body"><div class="article-paragraph">【阿尔卑斯】${GLACIER.text[0]}</div><div class="article-paragraph">${GLACIER.text[1]}</div><div class="article-paragraph">${GLACIER.text[2]}</div></section><footer class="author-info"><p>翻译：晋其</p><p><a>点击查看本文英文版。</a></p></footer></article>`,
    ),
    expected: {
      headline: GLACIER.headline,
      published: '2024-05-06',
      source: '纽约时报中文网',
      authors: ['MARIA SOLIS'],
      translator: '晋其',
      body: [`【阿尔卑斯】${GLACIER.text[0]}`, ...GLACIER.text.slice(1)],
      gone: ['英文版'],
    },
    asText: { source: null },
  },
  {
    kind: 'an agency of Japan: 【…电】 and （完）in the text, the clock with JST, no name',
    url: 'https://china.kd.example/news/2024/05/1234abcd.html',
    page: page(
      { title: `日本小镇水塔改成瞭望台 | 共同网`, head: og('og:site_name', '共同网') },
      `<nav><a>首页</a><a>政治</a><a>社会</a></nav><main><h1>日本小镇水塔改成瞭望台</h1><p class="date">2024-05-06 18:05 (JST)</p><div class="body"><p>【共同社5月6日电】${TOWER[0]}</p><p>${TOWER[1]}</p><p>${TOWER[2]}（完）</p></div><ul class="tags"><li><a>社会</a></li></ul><div class="rel"><h2>相关新闻</h2><ul><li><a href="https://china.kd.example/1.html">铁路公司出租旧站长室</a></li></ul></div></main>`,
    ),
    expected: {
      headline: '日本小镇水塔改成瞭望台',
      published: '2024-05-06T18:05:00+09:00',
      source: '共同网',
      authors: [],
      body: [`【共同社5月6日电】${TOWER[0]}`, TOWER[1], `${TOWER[2]}（完）`],
      related: ['铁路公司出租旧站长室'],
    },
    asText: { source: '共同社' },
  },
  {
    kind: 'a paper of Singapore, opinion: 文 with a stroke, who the writer is in italics, 发布 with a stroke',
    url: 'https://www.zb.example/forum/views/story20240506-3600000',
    page: page(
      {
        title: '链条与螺丝刀 | 联合早报',
        head: `${og('og:site_name', '联合早报')}${og('article:published_time', '2024-05-05T21:00:00.000Z')}`,
      },
      `<nav><a>首页</a><a>言论</a></nav><article><h1>链条与螺丝刀</h1><div class="author-line">林志远</div><div class="time-line">发布 / 2024年5月6日 05:00 AM</div><div class="articleBody">${p(BICYCLE.text)}<p><em>作者是本地工程师、自行车爱好者</em></p></div><div class="tags"><a>自行车</a></div><div class="app">你已经免费阅读3篇文章，登录即可继续阅读更多会员专享内容</div></article>`,
    ),
    expected: {
      headline: '链条与螺丝刀',
      published: '2024-05-06T05:00:00+08:00',
      source: '联合早报',
      authors: ['林志远'],
      body: [...BICYCLE.text, '作者是本地工程师、自行车爱好者'],
      gone: ['会员专享'],
    },
    asText: { source: null },
  },
  {
    kind: 'an old page: its headline in font, the writer and the day in brackets, tools in black brackets, a table around all',
    url: 'http://news.oldcity.example/GB/shehui/212/200405/06/1234567.html',
    page: page(
      {
        title: '城市晚报--社会--绿皮车开到第二十一年',
        head: '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      },
      `<table width="760"><tr><td><a>首页</a> | <a>新闻</a> | <a>社会</a></td></tr></table><table width="760"><tr><td align="center"><font size="5"><b>绿皮车开到第二十一年</b></font><br><font color="#666666">2004年05月06日08:20　城市晚报　记者李明</font></td></tr><tr><td>　　${TRAIN.text.join('<br>　　')}<br></td></tr><tr><td align="right">（责任编辑：王芳）</td></tr><tr><td align="center">【<a>大</a> <a>中</a> <a>小</a>】【<a>打印</a>】【<a>关闭</a>】</td></tr></table>`,
    ),
    expected: {
      headline: '绿皮车开到第二十一年',
      published: '2004-05-06T08:20:00+08:00',
      source: '城市晚报',
      authors: ['李明'],
      editors: ['王芳'],
      body: TRAIN.text,
      gone: ['打印'],
    },
  },
  {
    kind: 'accounts of a searcher: the account with its mark, day and place, a button; no editor',
    url: 'https://bjh.bd.example/s?id=1798300000000000001',
    page: page(
      { title: '水塔上看三条河', head: '<meta itemprop="dateUpdate" content="2024-05-06 11:02:33">' },
      `<div id="header"><a>百度首页</a><a>登录</a></div><div class="app-module_article"><div class="index-module_headerTitle" id="hd"><div class="title">水塔上看三条河</div></div><div class="index-module_articleDesc"><div class="author"><span class="name">河汊晚报</span><span class="time">2024-05-06 11:02</span><span class="loc">江苏</span><span class="desc">河汊晚报官方账号</span><span class="btn">关注</span></div></div><div class="index-module_articleWrap">${p(TOWER.map((one) => `<span class="bjh-p">${one}</span>`))}<p><span class="bjh-p">河汊晚报记者 周海燕 通讯员 何立</span></p></div><div class="more">举报/反馈</div><div class="comments"><span>发表评论</span><span>发表</span></div></div>`,
    ),
    expected: {
      headline: '水塔上看三条河',
      published: '2024-05-06T11:02:00+08:00',
      source: '河汊晚报',
      authors: ['周海燕', '何立'],
      body: TOWER,
      gone: ['举报', '官方账号'],
    },
  },
  {
    kind: 'a paper of Taiwan, an editorial: 社論 and 本報訊 beside the day, no person',
    url: 'https://www.lh.example/news/story/7338/7940000',
    page: page(
      {
        lang: 'zh-Hant',
        title: `聯合報社論／${SUGAR.headline} | 聯合報社論 | 評論 | 聯合新聞網`,
        head: `${og('og:site_name', '聯合新聞網')}${og('og:title', `聯合報社論／${SUGAR.headline} | 聯合新聞網`)}<meta name="date.available" content="2024/05/06 00:24:13">`,
      },
      `<nav><a>udn</a><a>評論</a></nav><article class="article-content"><h1 class="article-content__title">聯合報社論／${SUGAR.headline}</h1><section class="authors"><time class="article-content__time">2024-05-06 00:24</time> <div class="article-content__author">聯合報／ 社論</div></section><section class="article-content__editor">${p(SUGAR.text)}</section><section class="keywords"><a>社論</a><a>糖廠</a></section><div class="discuss">udn討論區</div></article>`,
    ),
    expected: {
      headline: `聯合報社論／${SUGAR.headline}`,
      published: '2024-05-06T00:24:00+08:00',
      source: '聯合報',
      authors: [],
      body: SUGAR.text,
      gone: ['討論區'],
    },
  },
  {
    kind: 'a site of opinion: columnist in a box with a portrait, numbered headings, notes below a rule',
    url: 'https://user.gc.example/main/content?id=1230000',
    page: page(
      { title: '林志远：旧水塔为什么要留下来', head: og('og:title', '林志远：旧水塔为什么要留下来') },
      `<div class="nav"><a>首页</a><a>风闻</a></div><div class="article-user"><a class="user-nick">林志远</a><p>建筑师</p></div><div class="article-content"><h1>林志远：旧水塔为什么要留下来</h1><div class="time"><span>2024-05-06 07:36</span><span>来源：观察者网</span></div><div class="article-txt-content"><p>【导读】水塔不供水了，镇上的人却舍不得拆。</p><p><strong>一、看得见的高处</strong></p>${p(TOWER.slice(0, 2))}<p><strong>二、爬得上的高处</strong></p>${p(TOWER.slice(2))}<hr><p>注释：</p><p>[1] 镇志第四卷，第一百二十页。</p></div><p class="op">本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。</p><div class="editor">责任编辑：何立</div></div>`,
    ),
    expected: {
      headline: '林志远：旧水塔为什么要留下来',
      published: '2024-05-06T07:36:00+08:00',
      source: '观察者网',
      authors: ['林志远'],
      editors: ['何立'],
      lead: '水塔不供水了',
      headings: ['一、看得见的高处', '二、爬得上的高处'],
      kept: [...TOWER, '镇志第四卷'],
      gone: ['追究法律责任'],
    },
  },
];
