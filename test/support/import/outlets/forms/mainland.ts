// Further forms of articles as outlets of the mainland have them: galleries, interviews, corrections, what is taken over from others.

import type { Shown } from '../select-all.ts';
import { ld, og, PIER, p, page, TRAIN } from '../stories.ts';

const INTERVIEW = [
  '记者：图书馆为什么要开到半夜？',
  '林志远：我们数过，晚上十点闭馆的时候，还有三百多人坐着不肯走。',
  '记者：夜里的钱从哪里来？',
  '林志远：省下来的。白天把没有人的那层关掉，晚上就够用了。',
] as const;

const CORRECTION = [
  '本报5月3日A06版刊发的《旧书市搬到体育馆》一文中，将书市开放时间误写为“每周日”，应为“每周六”。',
  '由于记者核实不严、编辑把关不细造成差错，特此更正，并向读者致歉。',
  '江城晚报编辑部',
] as const;

const MUSEUM = [
  '一座建在旧仓库里的博物馆，三年来没有卖过一张门票，却把六千件农具一件一件修好，摆了出来。',
  '馆长何立原本是修拖拉机的，他说农具同人一样，闲着才会坏，所以每件展品都可以上手试一试。',
  '最受孩子欢迎的是一架木头水车，踩上去要两个人一起用力，水才会顺着槽子流到院子里。',
] as const;

const WAGES = [
  '过去十年里，灵活就业者的人数增长很快，而社会保险的办法仍是照着工厂的样子设计的，这就好比给骑车的人发船票。',
  '解决的办法并不神秘：让缴费跟着人走，而不是跟着单位走，断几个月可以补，换一座城市可以接。',
  '有人担心这样会增加财政负担，但把人留在制度之外，账并没有消失，只是记在了以后。',
] as const;

export const FORMS_MAINLAND: readonly Shown[] = [
  {
    kind: 'an agency’s gallery: a picture and its words by turns, the maker on a line below each',
    url: 'http://www.jc.example/photo/20240506/7d2c41e0aa5b4a0c9d1e/c.html',
    page: page(
      {
        title: `${PIER.headline}-新华网`,
        head: '<meta name="keywords" content="码头,城市"><meta name="author" content="新华网">',
      },
      `<div class="header-nav"><a>新华网首页</a><a>时政</a><a>图片</a><a>无障碍</a></div><div class="header-cont"><h1><span class="title">${PIER.headline}</span></h1><div class="mheader-info">2024-05-06 18:42:07<span>来源：新华网</span></div></div>
<div id="detail"><p><img src="https://www.jc.example/photo/a1.jpg"></p><p>　　这是江城老码头夜景（5月5日摄，无人机照片）。</p><p>　　入夏以来，江城老码头一天比一天热闹，傍晚有人散步，也有人下棋。</p><p>　　新华社记者 李明 摄</p>
<p><img src="https://www.jc.example/photo/a2.jpg"></p><p>　　5月5日，孩子们在江城老码头的木栈道上奔跑。</p><p>　　新华社记者 李明 摄</p>
<p><img src="https://www.jc.example/photo/a3.jpg"></p><p>　　5月5日，一位老人在江城老码头垂钓。</p><p>　　新华社发（周海燕 摄）</p></div>
<div id="articleEdit"><span class="tiyi1"><a>【纠错】</a></span><span class="editor">【责任编辑:周楚卿】</span></div><div class="nextpage"><span>深度观察</span></div><div class="foot">新华网股份有限公司 版权所有</div>`,
    ),
    expected: {
      headline: PIER.headline,
      published: '2024-05-06T18:42:07+08:00',
      source: '新华网',
      authors: [],
      editors: ['周楚卿'],
      kept: [
        '这是江城老码头夜景（5月5日摄，无人机照片）',
        '傍晚有人散步，也有人下棋。',
        '孩子们在江城老码头的木栈道上奔跑',
        '一位老人在江城老码头垂钓',
        '周海燕',
      ],
      gone: ['纠错', '深度观察'],
    },
  },
  {
    kind: 'a party paper’s interview: questions in bold, who asks above, the editor before the desk',
    url: 'http://js.people.example/n2/2024/0506/c360300-40833333.html',
    page: page(
      { title: `专访江城图书馆馆长：灯为读书的人留着--地方--人民网` },
      `<div class="path"><a>人民网</a>&gt;&gt;<a>江城频道</a>&gt;&gt;<a>要闻</a></div><div class="rm_txt"><h4 class="pre">访谈</h4><h1>专访江城图书馆馆长：灯为读书的人留着</h1><div class="author"></div><div class="channel"><div class="col-1-1">2024年05月06日08:16 &nbsp;| &nbsp;来源：<a>人民网－江城频道</a></div></div>
<div class="rm_txt_con"><p>　　从今年春天起，江城图书馆每天开到凌晨一点。人民网记者专访了馆长林志远。</p>${p(
        INTERVIEW.map((line, at) => (at % 2 ? line : `<strong>${line}</strong>`)),
        '',
        '　　',
      )}<p>　　（人民网记者王芳采访整理，实习生陈静对此文亦有贡献）</p></div><div class="edit">(责编：黄竹岩、张鑫)</div><div class="share">分享让更多人看到</div></div>`,
    ),
    expected: {
      headline: '专访江城图书馆馆长：灯为读书的人留着',
      kicker: '访谈',
      published: '2024-05-06T08:16:00+08:00',
      source: '人民网－江城频道',
      authors: ['王芳'],
      editors: ['黄竹岩', '张鑫'],
      kept: ['从今年春天起，江城图书馆每天开到凌晨一点。', ...INTERVIEW],
      headings: [],
      gone: ['分享让更多人看到'],
    },
  },
  {
    kind: 'a video of a broadcaster: a player, a brief under it, who made it as a list of trades',
    url: 'https://tv.jctv.example/2024/05/06/VIDEAbcdefghijklmnop240506.shtml',
    page: page(
      {
        title: '[江城新闻]老码头改成市民水岸_央视网(jctv.example)',
        head: `${og('og:title', '[江城新闻]老码头改成市民水岸')}<meta name="description" content="老码头改成市民水岸">`,
      },
      `<div class="nav_w"><a>首页</a><a>直播</a><a>节目单</a></div><div class="video_box"><div id="player" class="player">您的浏览器不支持播放，请升级</div></div><div class="cnt_nav"><h3>[江城新闻]老码头改成市民水岸</h3><p class="info">来源：央视网 <i>2024年05月06日 19:21</i></p></div>
<div class="video_brief" id="content_area"><p>央视网消息：${PIER.text[0]}</p><p>${PIER.text[2]}</p></div><p class="jianjie">编导：李明　摄像：王强　编辑：孙静</p><div class="tuijian"><h4>为你推荐</h4><ul><li><a>[江城新闻]大桥合龙</a><span>01:22</span></li></ul></div><div class="foot">中央广播电视总台 央视网 版权所有</div>`,
    ),
    expected: {
      headline: '[江城新闻]老码头改成市民水岸',
      published: '2024-05-06T19:21:00+08:00',
      source: '央视网',
      editors: ['孙静'],
      body: [`央视网消息：${PIER.text[0]}`, PIER.text[2] as string],
      gone: ['大桥合龙', '不支持播放'],
    },
  },
  {
    kind: 'an office’s account at a news site: 以下文章来源于, 原标题 at the end, a statement of the platform',
    url: 'https://m.pp.example/baijiahao_27290000',
    page: page(
      { title: `${TRAIN.headline}_澎湃号·政务_澎湃新闻-The Paper`, head: og('og:site_name', '澎湃新闻') },
      `<header><a>澎湃Logo</a><a>下载客户端</a><a>登录</a></header><div class="index_leftcontent"><h1 class="index_title">${TRAIN.headline}</h1><div class="index_left"><div><a>青石发布</a></div><div><span>2024-05-06 12:16</span><span>湖南</span></div><div>来源：澎湃新闻·澎湃号·政务</div></div><div class="font">字号</div>
<div class="index_cententWrap"><p>点击蓝字，关注我们</p>${p(TRAIN.text)}<p>来源：青石日报</p><p>记者：周海燕</p><p>编辑：何立</p><p>原标题：《四十一年，一块钱：青石站的绿皮车》</p><p><a>阅读原文</a></p></div>
<div class="index_copy">特别声明</div><p>本文为澎湃号作者或机构在澎湃新闻上传并发布，仅代表该作者或机构观点，不代表澎湃新闻的观点或立场，澎湃新闻仅提供信息发布平台。申请澎湃号请用电脑访问。</p><div><span>收藏</span><span>我要举报</span></div></div>`,
    ),
    expected: {
      headline: TRAIN.headline,
      published: '2024-05-06T12:16:00+08:00',
      source: '青石日报',
      original: '四十一年，一块钱：青石站的绿皮车',
      authors: ['周海燕'],
      editors: ['何立'],
      body: TRAIN.text,
      gone: ['关注我们', '仅代表该作者', '阅读原文'],
    },
  },
  {
    kind: 'a weekly’s opinion: the writer’s post in a box, 文｜ in the first line, a line about who she is at the end',
    url: 'https://opinion.cx.example/2024-05-06/102193000.html',
    page: page(
      { title: '社保应当跟着人走_观点频道_财新网', head: '<meta name="author" content="欧阳文">' },
      `<div class="littlenav"><a>财新网首页</a><a>观点</a> &gt; <a>财新名家</a> &gt; 正文</div><div id="conTit"><h1>社保应当跟着人走</h1><div class="artInfo">2024年05月06日 07:42 <span id="source_baidu"> 来源于 财新网 </span> <div class="sharebox">听报道</div></div></div>
<div class="subhead" id="subhead">账并没有消失，只是记在了以后</div><div class="mediaList"><dl><dt><img src="https://img.cx.example/ou.jpg"></dt><dd>欧阳文<br>江城大学劳动经济学院教授，博士生导师</dd></dl></div>
<div class="text" id="Main_Content_Val"><p>　　文｜欧阳文</p>${p(WAGES, '', '　　')}<p>　　作者为江城大学劳动经济学院教授</p></div><div class="ywcontent">责任编辑：王芳 | 版面编辑：李东昊</div><div class="pip">[《财新周刊》印刷版，按此优惠订阅，随时起刊，免费快递。]</div><div class="moreReport"><b>话题：</b><a>社会保障</a></div>`,
    ),
    expected: {
      headline: '社保应当跟着人走',
      published: '2024-05-06T07:42:00+08:00',
      source: '财新网',
      lead: '账并没有消失',
      authors: ['欧阳文'],
      editors: ['王芳', '李东昊'],
      body: [...WAGES, '作者为江城大学劳动经济学院教授'],
      gone: ['优惠订阅', '听报道'],
    },
  },
  {
    kind: 'a site on business: reporter and editor with strokes as the first lines of the text',
    url: 'https://www.jm.example/article/11130000.html',
    page: page(
      {
        title: '不卖门票的农具博物馆|界面新闻',
        head: `${og('og:title', '不卖门票的农具博物馆')}${og('og:description', '三年来没有卖过一张门票。')}`,
      },
      `<div class="nav"><a>首页</a><a>商业</a><a>财经</a></div><div class="article-view"><div class="article-header"><h1>不卖门票的农具博物馆</h1><p>闲着才会坏，所以每件展品都可以上手试一试。</p></div><div class="article-img"><img src="https://img3.jm.example/1.jpg" alt=""><p>图片来源：视觉中国</p></div><div class="article-info"><p><span class="author"><a>何小梅</a></span> · <span data-article-publish-time="1714988520">2024/05/06 17:42</span><span class="hit">浏览 3.2w</span></p></div>
<div class="article-content"><p>界面新闻记者 | <a>何小梅</a></p><p>界面新闻编辑 | <a>徐悦</a></p>${p(MUSEUM)}</div><p class="article-copyright">未经正式授权严禁转载本文，侵权必究。</p><div class="comment"><h2>评论</h2><p>暂无评论哦，快来评价一下吧！</p></div></div>`,
    ),
    expected: {
      headline: '不卖门票的农具博物馆',
      published: '2024-05-06T17:42:00+08:00',
      source: '界面新闻',
      lead: '闲着才会坏',
      authors: ['何小梅'],
      editors: ['徐悦'],
      body: MUSEUM,
      gone: ['侵权必究', '快来评价'],
    },
  },
  {
    kind: 'a correction: 更正 as the headline, the desk below, who is to be rung up',
    url: 'https://epaper.jcwb.example/html/2024-05/06/content_12_98812.htm',
    page: page(
      { title: '更正与致歉-江城晚报' },
      `<div class="top"><a>上一版</a><a>下一版</a><span>第A02版：要闻</span></div><div class="title"><h2>更正与致歉</h2></div><div class="info"><span>江城晚报</span> <span>2024年05月06日</span> <span>第A02版</span></div><div id="ozoom"><founder-content>${p(CORRECTION.slice(0, 2), '', '　　')}<p align="right">${CORRECTION[2]}</p></founder-content></div><div class="bot">江城日报社 版权所有</div>`,
    ),
    expected: {
      headline: '更正与致歉',
      published: '2024-05-06',
      source: '江城晚报',
      authors: [],
      editors: [],
      kept: CORRECTION.slice(0, 2),
      warns: /correct/i,
    },
  },
  {
    kind: 'a portal that took over: 【文/ …】 as the first line, JSON-LD with the clock of Beijing as that of London',
    url: 'https://finance.fh.example/c/8ZJ1k3x0abc',
    page: page(
      {
        title: '不卖门票的农具博物馆_凤凰网',
        head: ld({
          '@type': 'NewsArticle',
          headline: '不卖门票的农具博物馆',
          datePublished: '2024-05-06T09:30:12Z',
          author: { '@type': 'Person', name: '凤凰网' },
        }),
      },
      `<div class="nav"><a>凤凰网首页</a><a>资讯</a><a>财经</a></div><div class="main"><h1 class="index_title">不卖门票的农具博物馆</h1><div class="index_info"><div class="index_time"><a>2024年05月06日 09:30:12</a><span> 来自江城</span></div><div class="index_source">来源：<span><a>城市观察</a></span></div><span>3人参与 1评论</span></div>
<div class="index_text"><p>【文/城市观察 周海燕】</p>${p(MUSEUM)}<p>（编辑 何立）</p><p>“特别声明：以上作品内容(包括在内的视频、图片或音频)为凤凰网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。</p></div></div>`,
    ),
    expected: {
      headline: '不卖门票的农具博物馆',
      published: '2024-05-06T09:30:12+08:00',
      source: '城市观察',
      authors: ['周海燕'],
      editors: ['何立'],
      body: MUSEUM,
      gone: ['大风号', '3人参与'],
    },
  },
  {
    kind: 'a messenger’s news: the account, its day and its place in one line, its description beside, no editor',
    url: 'https://new.tx.example/rain/a/20240506A02XYZ00',
    page: page(
      { title: `${PIER.headline}_腾讯新闻`, head: '<meta name="apub:time" content="2024-05-06 10:05:31">' },
      `<div class="channel"><a>要闻</a><a>娱乐</a><a>体育</a></div><div class="content-left"><h1>${PIER.headline}</h1><div class="author-info"><div class="media-name">江城晚报</div><div class="media-meta"><span>2024-05-06 10:05</span><span>发布于湖北</span><span>江城晚报官方账号</span></div><a>+关注</a></div>
<div class="rich_media_content"><div class="qnt-p"><img src="https://inews.tx.example/1.jpg"></div>${p([`极目新闻记者 李明`, ...PIER.text], 'class="qnt-p"')}<p>（来源：极目新闻）</p></div><div id="copyright">免责声明：本文来自腾讯新闻客户端创作者，不代表腾讯新闻的观点和立场。</div><div class="tags">查看原图 8K</div></div>`,
    ),
    expected: {
      headline: PIER.headline,
      published: '2024-05-06T10:05:00+08:00',
      source: '极目新闻',
      authors: ['李明'],
      editors: [],
      body: PIER.text,
      gone: ['免责声明', '官方账号'],
    },
  },
  {
    kind: 'a provincial paper as printed: 引题 and 副题, the page, reporter and correspondent in one line',
    url: 'https://paper.qs.example/qsrb/html/2024-05/06/content_330201.htm',
    page: page(
      {
        title: '青石日报-绿皮车开到第四十一年',
        head: '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      },
      `<div class="newsdetatop"><a>返回首页</a><span>2024年05月06日 星期一</span></div><div class="newsdetatit"><p class="introtitle">一块钱的车票，四十一年没有涨</p><h3>绿皮车开到第四十一年</h3><p class="subtitle">列车长说，车上的人他差不多都叫得出名字</p></div><div class="newstiau"><span>青石日报</span><span>第04版：地方</span></div>
<div class="newsdetatext"><founder-content><p>　　本报记者 李明 通讯员 周海燕 何立</p>${p(TRAIN.text, '', '　　')}</founder-content></div><div class="upnext"><a>上一篇</a><a>下一篇</a></div>`,
    ),
    expected: {
      headline: '绿皮车开到第四十一年',
      kicker: '一块钱的车票，四十一年没有涨',
      alternative: '列车长说，车上的人他差不多都叫得出名字',
      published: '2024-05-06',
      source: '青石日报',
      authors: ['李明', '周海燕', '何立'],
      body: TRAIN.text,
      gone: ['上一篇', '星期一'],
    },
  },
  {
    kind: 'a site on start-ups: taken over from a public account with its ID, 作者：and 题图 in one note above',
    url: 'https://36k.example/p/2762000000000001',
    page: page(
      {
        title: '不卖门票的农具博物馆-36氪',
        head: `${og('og:title', '不卖门票的农具博物馆-36氪')}<meta property="article:published_time" content="2024-05-06T01:30:44.000Z">`,
      },
      `<div class="kr-header"><a>首页</a><a>快讯</a><a>资讯</a></div><div class="article-detail"><h1 class="article-title">不卖门票的农具博物馆</h1><div class="article-title-icon"><a class="title-icon-item">城市观察</a><span class="title-icon-item">·2024年05月06日 09:30</span></div><div class="summary">修拖拉机的人，修了六千件农具。</div>
<div class="articleDetailContent"><blockquote><p>本文来自微信公众号<a>“城市观察”（ID：chengshigc）</a>，作者：周海燕，编辑：何立，36氪经授权发布。</p></blockquote>${p(MUSEUM)}<h2><strong>01 先修，再摆</strong></h2><p>修好一件农具，往往要从另一件身上拆零件。何立说，拆下来的也不丢，总有一天用得上。</p><h2><strong>02 上手才算数</strong></h2><p>展厅里没有玻璃柜，也没有“请勿触摸”的牌子。</p></div><div class="article-footer">该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</div><div>+1</div><div>好文章，需要你的鼓励</div></div>`,
    ),
    expected: {
      headline: '不卖门票的农具博物馆',
      published: '2024-05-06T09:30:00+08:00',
      source: '城市观察',
      authors: ['周海燕'],
      editors: ['何立'],
      lead: '修拖拉机的人',
      kept: [...MUSEUM, '01 先修，再摆', '修好一件农具', '02 上手才算数', '没有“请勿触摸”的牌子'],
      headings: ['01 先修，再摆', '02 上手才算数'],
      gone: ['信息存储空间', '好文章'],
    },
  },
  {
    kind: 'an office’s notice: an index in a table, the size of type, a table of hours in the text',
    url: 'http://wlj.jc.example/zwgk/tzgg/202405/t20240506_2398811.html',
    page: page(
      {
        title: '关于夏季开放时间的通告_江城市文化和旅游局',
        head: '<meta name="PubDate" content="2024-05-06 09:30"><meta name="ContentSource" content="江城市文化和旅游局"><meta name="SiteName" content="江城市文化和旅游局">',
      },
      `<div class="BreadcrumbNav">当前位置：<a>首页</a>&gt;<a>政务公开</a>&gt;<a>通知公告</a></div><table class="xxgk"><tr><td>索 引 号</td><td>000014349/2024-00012</td><td>发文机构</td><td>江城市文化和旅游局</td></tr><tr><td>成文日期</td><td>2024-04-30</td><td>有效性</td><td>有效</td></tr></table><h1>关于夏季开放时间的通告</h1><div class="xxjs"><span>发布时间：2024-05-06 09:30</span><span>来源：江城市文化和旅游局</span><span>字体：[<a>大</a> <a>中</a> <a>小</a>]</span><a>打印</a></div>
<div class="TRS_Editor"><p>　　根据安排，自五月十日起，各馆执行夏季开放时间，现将有关事项通告如下：</p><table><tr><th>馆名</th><th>开门</th><th>闭馆</th></tr><tr><td>图书馆</td><td>8:30</td><td>22:00</td></tr><tr><td>博物馆</td><td>9:00</td><td>17:30</td></tr></table><p>　　儿童阅览室的开放时间不变，还书箱全天可用。</p><p>　　特此通告。</p><p align="right">江城市文化和旅游局</p><p align="right">2024年4月30日</p></div><div class="ewm">扫一扫在手机打开当前页</div><div class="dy">【打印本页】【关闭窗口】</div>`,
    ),
    expected: {
      headline: '关于夏季开放时间的通告',
      published: '2024-05-06T09:30:00+08:00',
      source: '江城市文化和旅游局',
      authors: [],
      kept: [
        '自五月十日起，各馆执行夏季开放时间',
        '图书馆',
        '22:00',
        '17:30',
        '还书箱全天可用',
        '特此通告',
        '2024年4月30日',
      ],
      gone: ['扫一扫', '关闭窗口', '000014349'],
    },
  },
];
