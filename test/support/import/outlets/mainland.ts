// Pages as news sites of the mainland have them.

import type { Kind } from '../kind.ts';
import { og, PIER, p, page, TRAIN } from './stories.ts';

const [pier, train] = [PIER, TRAIN];
const COPYRIGHT = '<div class="foot">Copyright © 2000-2024 江城网 All Rights Reserved.</div>';

export const MAINLAND: readonly Kind[] = [
  {
    kind: 'an agency’s site: the clock in parts, a head for telephones as well, the editor in brackets',
    url: 'https://www.jiangcheng.example/20240506/4f1c2d9a0b7e4c55/c.html',
    page: page(
      { title: `${pier.headline}-新华网`, head: '<meta name="source" content="">' },
      `<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a href="/">江城网</a> &gt; <a href="/fortune/">城市</a> &gt; 正文</div></div>
<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2024</em></span> <span class="day"><em>05</em>/<em>06</em></span> <span class="time">09:30:12</span></div>
<div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">${pier.headline}</span><span class="btn-audio"></span></h1><audio id="audioDom"></audio></div>
<div class="share-btn"><span>字体：</span><a>小</a><a>中</a><a>大</a> 分享到：<a class="wx"></a><a class="wb"></a></div></div></div>
<div class="mheader domMobile"><h1><span class="title">${pier.headline}</span></h1><div class="info">2024-05-06 09:30:12 <span>来源：新华网</span></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">
<p align="center"><img src="https://img.jiangcheng.example/1.jpg" id="p1"></p>
<p align="center"><font color="navy">　　5月5日傍晚，市民在江城老码头的木栈道上散步。新华社记者 李明 摄</font></p>
<p>　　新华社江城5月6日电（记者李明、王芳）${pier.text[0]}</p>
${p(pier.text.slice(1), '', '　　')}
</span></div><div id="articleEdit"><span class="tiyi1 domPC"><a>【纠错】</a></span> <span class="editor">【责任编辑:赵刚】</span></div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="/2.html">雨季来临前的一次巡堤</a></div></div></div></div>
<div class="foot">Copyright © 2000 - 2024 江城网 All Rights Reserved.</div>`,
    ),
    expected: {
      headline: pier.headline,
      published: '2024-05-06T09:30:12+08:00',
      source: '新华网',
      authors: ['李明', '王芳'],
      editors: ['赵刚'],
      dateline: '江城',
      body: [`新华社江城5月6日电（记者李明、王芳）${pier.text[0]}`, ...pier.text.slice(1)],
      captions: ['5月5日傍晚，市民在江城老码头的木栈道上散步。新华社记者 李明 摄'],
      gone: ['阅读下一篇', '巡堤'],
      status: 'usable',
    },
  },
  {
    kind: 'a party paper’s site: date and source in one line, where it was in print, two editors',
    url: 'http://www.jiangcheng.example/n1/2024/0506/c1008-40229876.html',
    page: page(
      {
        title: `${pier.headline}--时政--人民网`,
        head: '<meta name="publishdate" content="2024-05-06"><meta name="source" content="来源：人民网－人民日报">',
      },
      `<div class="layout route_w cf"><span id="rwb_navpath"><a href="/">人民网</a><span class="pipe">&gt;&gt;</span><a href="/GB/">时政</a></span></div>
<div class="layout rm_txt cf"><div class="col col-1 fl"><h4 class="pre">（人民眼·城市更新）</h4><h1>${pier.headline}</h1><h4 class="sub">——从货运岸线到生活岸线</h4><div class="author cf">本报记者  李  明  王小芳</div>
<div class="channel cf"><div class="col-1-1 fl"> 2024年05月06日05:42 | 来源：<a href="/paper">人民网－人民日报</a></div><div class="col-1-3 fr"><span>小字号</span><em class="line"></em></div></div>
<div class="box_pic"></div><div class="rm_txt_con cf">
<table class="pci_c" width="400"><tr><td align="center"><img src="https://img.jiangcheng.example/2.jpg" alt="" /></td></tr></table>
<p class="desc">&nbsp;&nbsp;&nbsp;&nbsp;图为改造后的江城老码头。<br /> 陈  静摄（影像中国）</p>
${p(pier.text, 'style="text-indent: 2em;"', '')}
<p class="paper_num"> 《 人民日报 》（ 2024年05月06日   第 13 版）</p><div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center><div class="box_pic"></div></div>
<div class="edit cf">(责编：张  晓、李  强)</div><div class="share cf">分享让更多人看到<div class="share_btn"></div></div><div class="rm_relevant cf"><h3>相关新闻</h3><ul class="cf"><li><a href="http://www.jiangcheng.example/n1/1.html">沿江二十四座旧厂房有了新用途</a></li></ul></div></div></div>
<div class="layout copyright">人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</div>`,
    ),
    expected: {
      headline: pier.headline,
      kicker: '（人民眼·城市更新）',
      published: '2024-05-06T05:42:00+08:00',
      source: '人民网－人民日报',
      authors: ['李明', '王小芳'],
      editors: ['张晓', '李强'],
      body: pier.text,
      captions: ['图为改造后的江城老码头。陈 静摄（影像中国）'],
      related: ['沿江二十四座旧厂房有了新用途'],
    },
  },
  {
    kind: 'a site of class names by a machine: reporter above, editors, pictures and checks below',
    url: 'https://www.jiangcheng.example/newsDetail_forward_27269951',
    page: page(
      {
        title: `${train.headline}_人物_澎湃新闻-The Paper`,
        head: `<meta name="Keywords" content="绿皮车,小站"><meta name="Author" content="澎湃新闻,The Paper">${og('og:title', train.headline)}`,
      },
      `<div class="header_nav__S7gQz"><a href="/">要闻</a> <a href="/">深度</a> <a href="/">直播</a> <a href="/">视频</a></div>
<div class="index_wrapper__L_zqV"><h1 class="index_title__B8mhI">${train.headline}</h1>
<div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div class="ant-space ant-space-horizontal"><div class="ant-space-item">澎湃新闻记者 李明 实习生 王小芳</div></div></div><div class="ant-space"><div class="ant-space-item"><span>2024-05-06 09:30</span></div><div class="ant-space-item"><span>来源：<span>澎湃新闻</span></span></div></div><div class="ant-space-item"><span>∙</span> <a class="index_inherit__A1ImK" target="_blank">人物 &gt;</a></div><div class="ant-space-item"><span>字号</span></div></div>
<div class="index_cententWrap__Jv8jK">
<p>${train.text[0]}</p>
<figure><img src="https://img.jiangcheng.example/3.jpg?x=1" alt=""></figure><p class="image_desc">青石站的站台。澎湃新闻记者 李明 图</p>
<p>${train.text[1]}</p><p><strong>车上的集市</strong></p><p>${train.text[2]}</p><p>${train.text[3]}</p>
</div><div class="index_copyright__YZxeB"><div class="ant-space"><div>责任编辑：陈静</div><div>图片编辑：赵刚</div><div>校对：周舟</div></div></div>
<div class="index_statement__AF70x">澎湃新闻报料：021-000-00000</div><div>澎湃新闻，未经授权不得转载</div><div class="index_tags"><a>#绿皮车</a><a>#小站</a></div>
<div><h2>相关推荐</h2><ul><li><a href="/newsDetail_forward_1">候车室里的一盏煤油灯</a></li></ul></div></div>${COPYRIGHT}`,
    ),
    expected: {
      headline: train.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '澎湃新闻',
      authors: ['李明', '王小芳'],
      editors: ['陈静'],
      headings: ['车上的集市'],
      body: [...train.text.slice(0, 2), '车上的集市', ...train.text.slice(2)],
      captions: ['青石站的站台。澎湃新闻记者 李明 图'],
      gone: ['报料', '候车室里'],
      status: 'usable',
    },
  },
  {
    kind: 'a weekly on business: 来源于, a sub-headline, both editors on one line',
    url: 'https://www.jiangcheng.example/2024-05-06/102193310.html',
    page: page(
      {
        title: `${pier.headline}_频道_财新网`,
        head: `<meta name="author" content="财新网">${og('og:title', pier.headline)}${og('article:published_time', '2024-05-06T09:30:00+08:00')}`,
      },
      `<div class="topnav"><a>财新首页</a> <a>经济</a> <a>金融</a> <a>公司</a></div><div id="the_content" class="article"><div id="conTit"><h1>${pier.headline}</h1>
<div class="artInfo"><div id="artInfo"><span class="bd_block" id="pubtime_baidu">2024年05月06日 09:30</span> <span class="bd_block" id="source_baidu">来源于 <a href="/weekly">财新网</a></span><span class="bd_block" id="author_baidu" style="display:none">作者：财新记者 李明</span></div></div>
<div id="subhead" class="subhead">一期岸线已经开放，二期预计年底完工，煤场和沙堆成了木栈道</div></div>
<div id="Main_Content_Val" class="text"><p>　　<b>【财新网】</b>（记者 李明）${pier.text[0]}</p>
${p(pier.text.slice(1), '', '　　')}</div>
<div class="redd"><a>[《财新周刊》印刷版，各大机场书店零售]</a></div>
<p class="fl" id="editor_baidu">责任编辑：王芳 | 版面编辑：赵刚</p>
<div class="idetor"><a>推荐进入财新数据库</a></div><div class="content-tag"><ul><li><a>#城市更新</a></li></ul></div>${COPYRIGHT}</div>`,
    ),
    expected: {
      headline: pier.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '财新网',
      authors: ['李明'],
      editors: ['王芳', '赵刚'],
      lead: '一期岸线已经开放',
      body: [`【财新网】（记者 李明）${pier.text[0]}`, ...pier.text.slice(1)],
      gone: ['零售', '数据库'],
    },
  },
  {
    kind: 'a news service: everything about it on one line, the editor in black brackets',
    url: 'https://www.jiangcheng.example/sh/2024/05-06/10211875.shtml',
    page: page(
      {
        title: `${pier.headline}-中新网`,
        head: '<meta name="description" content="江城老码头改成市民水岸"><meta name="publishdate" content="2024-05-06 09:30:21">',
      },
      `<div class="nav"><a>首页</a> → <a>社会新闻</a></div><div class="content_maincontent_more"><div class="content_maincontent_content"><h1 class="content_left_title">${pier.headline}</h1>
<div class="content_left_time">2024年05月06日 09:30　来源：<a href="/" class="source">中国新闻网</a> <a class="mobile_qrcode">参与互动</a><div class="right-t"><a>大字体</a> <a>小字体</a> 分享到：</div></div>
<div class="left_zw" style="position:relative"><div id="function_code_page"></div>
<p>　　中新网江城5月6日电 (记者 李明)${pier.text[0]}</p>
${p(pier.text.slice(1), '', '　　')}
<div style="text-align:center"><img src="//i2.jiangcheng.example/2024.jpg" alt="江城老码头夜色。（资料图） 王芳 摄"/></div><div class="pictext">江城老码头夜色。（资料图） 王芳 摄</div>
<p>　　入夜以后，栈道上的灯一直亮到十点。(完)</p><table border=0 cellspacing=0 align=left><tr><td></td></tr></table></div>
<div class="adEditor"><div class="left_name right"> <span>【编辑:陈静】</span></div></div></div>
<div class="div624"><div class="channel_title">更多精彩内容请进入社会频道</div></div></div>
<div class="footer">本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</div>`,
    ),
    expected: {
      headline: pier.headline,
      published: '2024-05-06T09:30:00+08:00',
      source: '中国新闻网',
      authors: ['李明'],
      editors: ['陈静'],
      dateline: '江城',
      body: [
        `中新网江城5月6日电 (记者 李明)${pier.text[0]}`,
        ...pier.text.slice(1),
        '入夜以后，栈道上的灯一直亮到十点。(完)',
      ],
      captions: ['江城老码头夜色。（资料图） 王芳 摄'],
      status: 'usable',
    },
  },
  {
    kind: 'a site of opinion: h3 for the headline, the writer in a box with a portrait, 责任编辑 in a list',
    url: 'https://www.jiangcheng.example/politics/2024_05_06_733801.shtml',
    page: page(
      { title: `${pier.headline}-观察者网`, head: '<meta name="author" content="guancha">' },
      `<div class="nav-box"><a>首页</a> <a>评论</a> <a>政经</a> <a>图片</a></div>
<div class="main content-main"><div class="left left-main" style="width:650px"><h3>${pier.headline}</h3>
<div class="author author-article fix"><div class="fix"><a href="/LiMing"><img class="avatar-img" width="80" src="/a.jpg"></a><div class="author-intro fix"><p><a href="/LiMing">李明</a></p><p>作者，城市观察员</p></div></div></div>
<div class="time fix"><span>2024-05-06 09:30:12</span><span>来源：观察者网</span><div class="time-tool"><span>字号：<a>A-</a> <a>A</a> <a>A+</a></span></div></div>
<div class="key-word fix"><span>最后更新: 2024-05-06 10:05:40</span></div>
<div class="content all-txt">${p(pier.text)}<p><strong>本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。</strong>关注观察者网微信guanchacn，每日阅读趣味文章。</p></div>
<div class="share-box"><a>分享到</a><a>微博</a><a>微信</a></div><div class="zebian">责任编辑：王芳</div>
<div class="about"><a>观察员</a><div class="kuaixun"><a href="/1.shtml">三座老桥要不要装电梯</a></div></div></div></div>`,
    ),
    expected: {
      headline: pier.headline,
      published: '2024-05-06T09:30:12+08:00',
      source: '观察者网',
      authors: ['李明'],
      editors: ['王芳'],
      body: pier.text,
      gone: ['追究法律责任', '三座老桥'],
    },
  },
];
