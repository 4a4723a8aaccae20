// A thirty-seventh set of forms, by one who had not seen the importer: pages of named outlets of the mainland, Taiwan, Hong Kong and Singapore.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const FERRY = [
  '新华社武汉5月18日电（记者李小北、王一川）清晨6点10分，第一班轮渡靠上江心洲的趸船。52岁的船长周福生拉响汽笛，岸上等着过江的人推着自行车往前挪，车筐里是刚割下来的韭菜和藜蒿。',
  '江心洲四面环水，常住居民不到四百户。三年前过江大桥通车，轮渡一度要停，客流从每天两千人次跌到不足三百。“桥上走汽车，可洲上的老人不开车。”周福生说。',
  '当地交通部门摸底时发现，每天坐船的人里，七成超过六十岁，大多是去对岸看病、卖菜、接孙子放学。经过听证，这条开了四十一年的航线保留下来，班次由每天二十四班减为十班，票价仍是一元。',
  '船上也变了样。靠窗的两排座椅拆掉，换成放菜筐的木架；登船的跳板加装了防滑条和扶手；船舱里添了一只药箱，量血压不用排队。',
  '67岁的菜农何桂珍坐这班船坐了三十多年。她把一筐韭菜在木架上摆好，从口袋里掏出一枚硬币。“坐船慢是慢一点，但一路上都有人说话。”',
  '下个月，洲上的小学要把一堂自然课搬到船上。老师们说，孩子们看惯了桥，也该知道江面有多宽、水流有多急。',
] as const;

const XINHUA: Shown = {
  kind: 'Xinhuanet (2023), a dispatch: the date in three pieces above with 来源, a second header for phones, the title in a span, two pictures with navy captions, 【责任编辑:】 and 【纠错】 in a box below, 阅读下一篇, columns on the right',
  url: 'http://www.news.cn/local/2023-05/18/c_1129625873.htm',
  page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<meta name="apple-mobile-web-app-status-bar-style" content="black"/>
<meta content="telephone=no" name="format-detection"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge"/>
<meta content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0, user-scalable=no" name="viewport"/>
<meta name="pagetype" content="1"/>
<meta name="filetype" content="0"/>
<meta name="publishedtype" content="1"/>
<meta name="author" content="新华网"/>
<meta name="catalogs" content="11109063"/>
<meta name="subject" content="10301"/>
<meta name="contentid" content="1129625873"/>
<meta name="publishdate" content="2023-05-18"/>
<meta name="source" content="新华网"/>
<meta name="keywords" content="江心洲,轮渡,过江"/>
<meta name="description" content="一元轮渡，十班不停-江心洲四面环水，常住居民不到四百户。"/>
<title>一元轮渡，十班不停-新华网</title>
<link rel="stylesheet" href="http://www.news.cn/detail/css/cb-video.css"/>
<link rel="stylesheet" href="http://lib.xinhuanet.com/detail/detail2020/detail-min.css"/>
<script src="http://lib.xinhuanet.com/jquery/jquery1.12.4/jquery.min.js"></script>
</head>
<body>
<div class="fix-ewm domPC" data="datasource:20230518"><img src="http://www.news.cn/detail/images/ewm.png" width="94" alt=""/><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="fxd-wb"></a></div>
</div>
<div class="domPC"><script src="http://www.news.cn/2021homepro/scripts/fixedNav.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div>
</div>
<div class="header domPC">
<div class="header-top clearfix">
<div class="header-nav left"><ul>
<li><a href="http://www.news.cn/">新华网首页</a></li>
<li><a href="http://www.news.cn/politics/">时政</a></li>
<li><a href="http://www.news.cn/world/">国际</a></li>
<li><a href="http://www.news.cn/fortune/">财经</a></li>
<li><a href="http://www.news.cn/local/">地方</a></li>
<li><a href="http://www.news.cn/photo/">图片</a></li>
</ul>
</div>
</div>
<div class="header-cntr clearfix">
<div class="header-time left"><span class="year"><em> 2023</em></span> <span class="day"><em>05</em>/<em>18</em></span> <span class="time">09:32:15</span></div>
<div class="source"> 来源：新华网 </div>
<div class="head-line clearfix">
<h1><span class="title">一元轮渡，十班不停</span><span class="btn-audio"></span></h1>
<audio id="audioDom" loop="" src="" class="hide"></audio>
<div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div>
<div class="share">分享到：<a href="javascript:void(0)" class="wx"></a>
<a href="javascript:void(0)" class="wb"></a></div>
</div>
</div>
</div>
</div>
<div class="mheader domMobile" style="display:none">
<h1><span class="title">一元轮渡，十班不停</span></h1>
<div class="info">2023-05-18 09:32:15 <span>来源：新华网</span></div>
</div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail">
${p(FERRY.slice(0, 2), '', '　　')}
<p style="text-align: center;"><img id="imgA1" src="c_1129625873_16843.jpg" align="center" alt="" width="900"/></p>
<p style="text-align: center;"><font color="navy">5月16日，乘客推着自行车登上开往江心洲的轮渡。新华社记者 肖小九 摄</font></p>
${p(FERRY.slice(2, 5), '', '　　')}
<p style="text-align: center;"><img id="imgA2" src="c_1129625873_16844.jpg" align="center" alt="" width="900"/></p>
<p style="text-align: center;"><font color="navy">5月16日，轮渡驶过江面。新华社记者 肖小九 摄</font></p>
<p>　　${FERRY[5]}</p>
<div id="articleEdit">
<span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1" width="600" height="350"></iframe></div>
</div></span>
<span class="editor"> 【责任编辑:张小青】 </span>
</div>
</div>
<div class="nextpage clearfix" style="display:none;"><div class="nextpage-tit">阅读下一篇：</div>
<div class="nextpage-cont"><a href="#"></a></div>
</div>
<div class="ad_right domPC" style="margin-bottom:20px"><ins data-ycad-slot="399"></ins></div>
<div class="bookList clearfix domPC"><ul>
<li class="video01"></li>
</ul>
</div>
<div class="domPC"><img src="http://www.news.cn/detail2020/images/ewm.png" alt=""/></div>
</div>
<div class="main-right right">
<div class="columBox hotList"><div class="col-tit"><span><a href="http://www.news.cn/depthobserve/">深度观察</a></span></div>
<div class="col-cont"><ul>
<li><a href="http://www.news.cn/2023-05/17/c_1129622001.htm">麦收临近，农机手的行李已装好</a></li>
<li><a href="http://www.news.cn/2023-05/17/c_1129622330.htm">旧书店的夜灯为谁而亮</a></li>
</ul>
</div>
</div>
<div class="columBox book"><div class="col-tit"><span>新华全媒头条</span></div><ul>
<li><a href="http://www.news.cn/2023-05/16/c_1129618870.htm">荒滩上长出的葡萄园</a></li>
</ul>
</div>
<div class="columBox"><div class="col-tit"><span>热榜</span></div><ol>
<li><a href="http://www.news.cn/2023-05/18/c_1129625000.htm">多地气温将创今年新高</a></li>
<li><a href="http://www.news.cn/2023-05/18/c_1129625114.htm">博物馆夜场门票秒空</a></li>
</ol></div>
</div>
</div>
<div class="foot">
<script src="http://lib.xinhuanet.com/common/foot.js"></script>
<div class="nav domPC"><a href="http://www.news.cn/aboutus.htm">关于我们</a> | <a href="http://www.news.cn/contact.htm">联系我们</a> | <a href="http://www.news.cn/ad.htm">广告服务</a></div>
<div class="copyright"><p>Copyright © 2000 - 2023 XINHUANET.com　All Rights Reserved.</p>
<p>制作单位：新华网股份有限公司　版权所有：新华网股份有限公司</p>
</div>
</div>
<div style="display:none"><div id="fwl">010020010010000000000000011100001129625873</div>
</div>
</body>
</html>`,
  expected: {
    headline: '一元轮渡，十班不停',
    published: '2023-05-18T09:32:15+08:00',
    source: '新华网',
    authors: ['李小北', '王一川'],
    editors: ['张小青'],
    dateline: '武汉',
    body: FERRY,
    captions: [
      '5月16日，乘客推着自行车登上开往江心洲的轮渡。新华社记者 肖小九 摄',
      '5月16日，轮渡驶过江面。新华社记者 肖小九 摄',
    ],
    gone: ['纠错', '农机手的行李', '多地气温将创今年新高', '制作单位', '分享到', '荒滩上长出'],
  },
};

const LIBRARY = [
  '社区图书室要不要允许说话？近日，某地一间社区图书室把“请保持安静”的牌子换成了“请小声交谈”，引来不少讨论。有人叫好，有人担心，好不容易有个看书的地方，这下又成了茶馆。',
  '担心不无道理。安静，是图书馆几百年来攒下的规矩。但也要看到，社区图书室与大馆并不是一回事。它的面积多半不过百来平方米，来的人里，写作业的孩子、看报的老人、带娃的父母各占一份。要求一个四岁的孩子在绘本架前一声不吭，既不现实，也未必合理。',
  '从统计看，这间图书室换牌之后的两个月里，到馆人次增加了六成，借出的绘本增加了一倍。增加的人里，多数是过去进了门又退出去的年轻父母。一块牌子挡住的，或许正是最需要被领进门的人。',
  '当然，“小声交谈”不等于放任喧哗。把靠里的一间辟为静读室，把外间留给亲子和讨论；晚上七点以后统一静音；请常来的居民轮流当值——这些办法不花什么钱，却能让不同的人各得其所。',
  '公共空间的规矩，归根到底是为人立的。一间小小的图书室愿意为读者改一个词，说明它看见了走进来的人。与其争论该不该出声，不如多问一句：还有谁站在门外，没有进来？',
] as const;

const GUANGMING: Shown = {
  kind: 'Guangming Online (2023), an opinion: crumbs, u-title, the time first and 来源 joined by a dash and a link, 作者 as the first line of the text, [ 责编：] in an editor’s box, 阅读剩余全文, columns of 光明日报, a statement and a footer',
  url: 'https://guancha.gmw.cn/2023-07/11/content_36686915.htm',
  page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1.0,minimum-scale=1.0,maximum-scale=1.0,user-scalable=no"/>
<title>把“保持安静”改成“小声交谈”，好在哪里 _光明网</title>
<meta name="keywords" content="图书室,社区,公共空间"/>
<meta name="description" content="社区图书室要不要允许说话？近日，某地一间社区图书室把“请保持安静”的牌子换成了“请小声交谈”。"/>
<meta name="filetype" content="0"/>
<meta name="publishedtype" content="1"/>
<meta name="pagetype" content="1"/>
<meta name="catalogs" content="11273"/>
<meta name="contentid" content="36686915"/>
<meta name="publishdate" content="2023-07-11"/>
<meta name="author" content="刘小葵"/>
<meta name="source" content="光明网-时评频道"/>
<link rel="stylesheet" type="text/css" href="https://img.gmw.cn/css/public.css"/>
<link rel="stylesheet" type="text/css" href="https://img.gmw.cn/css/content2021.css"/>
<script type="text/javascript" src="https://img.gmw.cn/js/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="g-scrollTop" id="scrollTop"><a href="#">返回顶部</a></div>
<div class="m-header channelHeader"><div class="m-headerInner"><a href="https://www.gmw.cn/" class="logo"><img src="https://img.gmw.cn/pic/content_logo.png" alt="光明网"/></a>
<ul class="m-channelNav"><li><a href="https://www.gmw.cn/">首页</a></li>
<li><a href="https://politics.gmw.cn/">时政</a></li>
<li><a href="https://guancha.gmw.cn/">时评</a></li>
<li><a href="https://theory.gmw.cn/">理论</a></li>
<li><a href="https://culture.gmw.cn/">文化</a></li>
<li><a href="https://tech.gmw.cn/">科技</a></li>
<li><a href="https://edu.gmw.cn/">教育</a></li>
</ul>
</div>
</div>
<div class="g-main">
<div class="g-crumbs"><a href="https://www.gmw.cn/">首页</a>&gt; <a href="https://guancha.gmw.cn/">时评频道</a>&gt; <a href="https://guancha.gmw.cn/node_11273.htm">光明时评</a>&gt; 正文</div>
<div class="m-contentMain g-l">
<h1 class="u-title">
把“保持安静”改成“小声交谈”，好在哪里
</h1>
<div class="m-contentMsg">
<span class="m-con-time">2023-07-11 08:45</span>
<span class="m-con-source">来源：<a href="https://guancha.gmw.cn/" target="_blank">光明网-时评频道</a></span>
<span class="m-con-info"></span>
<div class="m-con-tools"><a id="fontBigger" href="javascript:;">放大</a>
<a id="fontSmaller" href="javascript:;">缩小</a></div>
</div>
<div class="u-mainText" id="articleBox">
<!--enpcontent-->
<p>　　作者：刘小葵（社区工作者）</p>
${p(LIBRARY, '', '　　')}
<!--/enpcontent-->
<div class="m-zbTool">
<span class="liability">[ 责编：陈小城 ]</span>
</div>
<div class="m-contentOver"><a href="javascript:;" class="more">阅读剩余全文（<em></em>）</a></div>
</div>
<div class="m-contentPages"><div id="displaypagenum"></div>
</div>
<div class="m-share"><span>分享到：</span><div class="bdsharebuttonbox"><a class="bds_weixin"></a>
<a class="bds_tsina"></a></div>
</div>
<div class="m-recommend"><h3>您此时的心情</h3>
<ul>
<li>新闻表情排行</li>
<li><b>0</b>感动</li>
<li><b>0</b>路过</li>
<li><b>0</b>高兴</li>
<li><b>0</b>难过</li>
</ul>
</div>
<div class="m-wonderful"><h2>光明云投</h2><p>你每周去几次图书馆？</p>
</div>
</div>
<div class="m-aside g-r">
<div class="m-asideBox"><h2>推荐阅读</h2>
<ul>
<li><a href="https://guancha.gmw.cn/2023-07/10/content_36684000.htm">暑期托管，别办成第三学期</a><span>2023-07-10 10:21</span></li>
<li><a href="https://guancha.gmw.cn/2023-07/09/content_36681220.htm">菜市场里的文创，先得卖好菜</a><span>2023-07-09 17:02</span></li>
</ul>
</div>
<div class="m-asideBox"><h2>热文排行</h2><ol>
<li><a href="https://news.gmw.cn/2023-07/10/content_36683111.htm">高温下的检修工</a></li>
<li><a href="https://news.gmw.cn/2023-07/10/content_36683254.htm">一株古茶树的身份证</a></li>
</ol></div>
<div class="m-asideBox"><h2>光明日报微信公号</h2><img src="https://img.gmw.cn/pic/gmrb_wx.jpg" alt=""/></div>
</div>
</div>
<div class="g-footer">
<p><a href="https://www.gmw.cn/node_21441.htm">光明网概况</a> | <a href="https://www.gmw.cn/node_21442.htm">广告服务</a> | <a href="https://www.gmw.cn/node_21443.htm">法律声明</a> | <a href="https://mail.gmw.cn/">通行证注册</a></p>
<p>光明网版权所有</p>
</div>
</body>
</html>`,
  expected: {
    headline: '把“保持安静”改成“小声交谈”，好在哪里',
    published: '2023-07-11T08:45:00+08:00',
    source: '光明网-时评频道',
    authors: ['刘小葵'],
    editors: ['陈小城'],
    headings: [],
    body: LIBRARY,
    captions: [],
    gone: ['阅读剩余全文', '新闻表情排行', '第三学期', '古茶树的身份证', '放大', '返回顶部'],
  },
};

const OTTER = [
  '中新网西宁10月9日电 （记者 胡小云）记者9日从三江源一处生态监测站获悉，该站布设在支流上的红外相机近日连续拍到一家四口欧亚水獭，其中两只为当年出生的幼崽。',
  '画面显示，10月2日至6日，成年水獭带着幼崽在同一处河湾活动，先后六次下水捕鱼。监测站工作人员介绍，这是该河段连续第三年记录到水獭繁殖。',
  '水獭对水质和鱼类资源要求较高，被视为河流健康的“指示灯”。当地巡护员表示，今年以来，村民自发清理了十二公里河道的垃圾，并把放牧点后移了两百米。',
  '监测站将继续对该河段开展观测，并计划在明年春季增设四台相机。（完）',
] as const;

const CHINADAILY: Shown = {
  kind: 'China Daily’s Chinese site (2022), a short dispatch taken from China News: h1.dabiaoti, 来源 and the minute in two boxes xinf-le, 中新网…电 in the text, （完）, 【责任编辑:】, 最热新闻, the long statement of rights',
  url: 'https://cn.chinadaily.com.cn/a/202210/09/WS63426b1aa310817f312f13c7.html',
  page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>三江源一河段连续三年记录到水獭繁殖 - 中国日报网</title>
<meta name="keywords" content="水獭,三江源,红外相机"/>
<meta name="description" content="红外相机近日连续拍到一家四口欧亚水獭，其中两只为当年出生的幼崽。"/>
<meta name="author" content="中国日报网"/>
<meta name="copyright" content="Copyright ©中国日报网版权所有，未经授权禁止复制或建立镜像"/>
<meta property="og:xi" content="0"/>
<meta property="og:title" content="三江源一河段连续三年记录到水獭繁殖"/>
<meta property="og:recommend" content="0"/>
<meta property="og:url" content="https://cn.chinadaily.com.cn/a/202210/09/WS63426b1aa310817f312f13c7.html"/>
<meta name="filetype" content="1"/>
<meta name="publishedtype" content="1"/>
<meta name="pagetype" content="1"/>
<meta name="catalogs" content="5b753f9fa310030f813cf408"/>
<meta name="contentid" content="WS63426b1aa310817f312f13c7"/>
<meta name="publishdate" content="2022-10-09"/>
<meta name="editor" content="韩小鹤"/>
<meta name="source" content="中国新闻网"/>
<link rel="stylesheet" charset="utf-8" href="https://img2.chinadaily.com.cn/static/common/css/layout_cn_art.css"/>
</head>
<body>
<div class="topBar"><div class="topBar-art"><a href="https://cn.chinadaily.com.cn">中国日报网</a>
<a href="https://www.chinadaily.com.cn">英文网</a>
<a href="https://newssearch.chinadaily.com.cn/cn">搜索</a>
<a href="https://cn.chinadaily.com.cn/static/cn/app.html">客户端</a></div>
</div>
<div class="logo-art"><a href="https://cn.chinadaily.com.cn"><img src="https://img2.chinadaily.com.cn/static/cn/logo.png" alt=""/></a></div>
<div class="nav-art"><ul>
<li><a href="https://china.chinadaily.com.cn">中国</a></li>
<li><a href="https://world.chinadaily.com.cn">国际</a></li>
<li><a href="https://column.chinadaily.com.cn">专栏</a></li>
<li><a href="https://caijing.chinadaily.com.cn">财经</a></li>
<li><a href="https://cnews.chinadaily.com.cn">原创</a></li>
<li><a href="https://language.chinadaily.com.cn">双语</a></li>
</ul>
</div>
<div class="container">
<div class="container-left2">
<div class="mianbaoxie"><a href="https://china.chinadaily.com.cn">中国</a><span>&gt;</span><a href="https://china.chinadaily.com.cn/5bd5639ca3101a87ca8ff636">滚动</a></div>
<h1 class="dabiaoti">
三江源一河段连续三年记录到水獭繁殖
</h1>
<div class="fenx">
<div class="xinf-le">
来源：<a href="#">中国新闻网</a>
</div>
<div class="xinf-le" id="pubtime">
2022-10-09 14:33
</div>
<div class="fenx-r"><div class="bdsharebuttonbox"><span>分享</span><a class="bds_tsina"></a>
<a class="bds_weixin"></a></div>
</div>
</div>
<div id="Content" class="article">
${p(OTTER)}
<!--/enpcontent-->
</div>
<div id="div_currpage"></div>
<div class="xinf-le-r">【责任编辑:韩小鹤】</div>
<div class="fenx-b"><span>为您推荐</span><ul>
<li><a href="https://cn.chinadaily.com.cn/a/202210/08/WS6340aa.html">黄河滩上的花生开始装车</a></li>
<li><a href="https://cn.chinadaily.com.cn/a/202210/08/WS6340bb.html">古城墙下办起了针线市集</a></li>
</ul>
</div>
<div class="bqsm">
<p>中国日报网版权说明：凡注明来源为“中国日报网：XXX（署名）”，除与中国日报网签署内容授权协议的网站外，其他任何网站或单位未经允许禁止转载、使用，违者必究。如需使用，请与010-84883777联系；凡本网注明“来源：XXX（非中国日报网）”的作品，均转载自其它媒体，目的在于传播更多信息，其他媒体如需转载，请与稿件来源方联系，如产生任何问题与本网无关。</p>
<p>版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属中国日报网（中报国际文化传媒（北京）有限公司）独家所有使用。 未经中国日报网事先协议授权，禁止转载使用。给中国日报网提意见：rx@chinadaily.com.cn</p>
</div>
</div>
<div class="container-right2">
<div class="r-hot"><h2>最热新闻</h2>
<ul>
<li><a href="https://cn.chinadaily.com.cn/a/202210/09/WS6342.html">候鸟过境，湖区给路灯“减光”</a></li>
<li><a href="https://cn.chinadaily.com.cn/a/202210/09/WS6343.html">百岁老人的菜园日记</a></li>
</ul>
</div>
<div class="r-ewm"><img src="https://img2.chinadaily.com.cn/static/cn/ewm.jpg" alt=""/><p>首页</p>
<p>中文</p>
<p>英文</p>
</div>
</div>
</div>
<div class="foot-art"><p><a href="#">关于我们</a> | <a href="#">联系我们</a></p>
<p>京ICP备11027710号-2</p>
<p>互联网新闻信息服务许可证10120170006</p>
</div>
</body>
</html>`,
  expected: {
    headline: '三江源一河段连续三年记录到水獭繁殖',
    published: '2022-10-09T14:33:00+08:00',
    source: '中国新闻网',
    authors: ['胡小云'],
    editors: ['韩小鹤'],
    dateline: '西宁',
    headings: [],
    captions: [],
    body: OTTER,
    gone: ['版权保护', '提意见', '花生开始装车', '针线市集', '互联网新闻信息服务许可证', '百岁老人的菜园'],
  },
};

const MOSS = [
  '在海拔四千三百米的流石滩上，一种不到指甲盖高的苔藓，正替岩缝里的种子“看家”。近日，一支青年科研团队历时五年，证实垫状苔藓能把高山植物幼苗的越冬存活率提高近一倍，相关论文发表于一份国际植物学期刊。',
  '“我们一开始是来数花的，数着数着，眼睛就挪到了花下面。”论文第一作者、博士生马小原对《中国科学报》说。',
  '温差之谜',
  '流石滩昼夜温差可达三十五摄氏度，种子萌发并不难，难的是熬过第一个冬天。团队在三道山梁上布设了一百二十个样方，每隔半小时记录一次地表温度和含水量。',
  '数据显示，苔藓垫下方的最低温度比裸地高出四点二摄氏度，冻融循环的次数减少了三分之二。“它像一床又薄又密的被子，不怎么保暖，却挡住了反复的冻和化。”马小原说。',
  '也有代价',
  '不过，“房东”并非总是慷慨。第三年起，一些样方里的幼苗长势开始落后。团队发现，苔藓会与幼苗争夺氮素，在贫瘠的坡面上，这种竞争足以抵消一半的好处。',
  '未参与该研究的一位生态学者评价说，这项工作的可贵之处在于同时给出了帮助与竞争两本账，为高山植被修复中何时移入、何时移除苔藓提供了依据。',
  '相关论文信息：https://doi.org/10.0000/moss.2023.0608',
] as const;

const SCIENCENET: Shown = {
  kind: 'ScienceNet.cn (2023), a report of China Science Daily: nested tables, 作者 and 来源 and 发布时间 with seconds in one cell, 选择字号, headings in bold, a picture with a caption, 版权声明, 打印 and 发E-mail, 相关新闻 and 一周新闻排行 on the right',
  url: 'https://news.sciencenet.cn/htmlnews/2023/6/502417.shtm',
  page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>苔藓替高山种子“看家”—新闻—科学网</title>
<meta name="description" content="科学网,sciencenet.cn,新闻,苔藓替高山种子“看家”" />
<meta name="keywords" content="苔藓,流石滩,幼苗" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<link href="/css/style.css" rel="stylesheet" type="text/css" />
<script src="/js/jquery-1.7.1.min.js" type="text/javascript"></script>
<script type="text/javascript">function doZoom(size){document.getElementById('content1').style.fontSize=size+'px'}</script>
</head>
<body>
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td>
<div id="header"><a href="https://www.sciencenet.cn/" class="logo"><img src="/images/logo.gif" alt="科学网"/></a>
<div id="nav"><a href="https://www.sciencenet.cn/life/">生命科学</a> | <a href="https://www.sciencenet.cn/med/">医学科学</a> | <a href="https://www.sciencenet.cn/chem/">化学科学</a> | <a href="https://www.sciencenet.cn/material/">工程材料</a> | <a href="https://www.sciencenet.cn/info/">信息科学</a> | <a href="https://www.sciencenet.cn/earth/">地球科学</a> | <a href="https://www.sciencenet.cn/policy/">管理综合</a></div>
<div id="nav2"><a href="https://www.sciencenet.cn/">首页</a> | <a href="https://news.sciencenet.cn/">新闻</a> | <a href="https://blog.sciencenet.cn/">博客</a> | <a href="https://talent.sciencenet.cn/">人才</a> | <a href="https://meeting.sciencenet.cn/">会议</a> | <a href="https://bbs.sciencenet.cn/">论坛</a></div>
</div>
</td></tr></table>
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="640" valign="top">
<table id="content" width="620" border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td style="text-align:left"><a href="https://news.sciencenet.cn/">新闻</a></td></tr>
<tr><td align="center" style="font-size:20px;font-weight:bold">苔藓替高山种子“看家”</td></tr>
<tr><td align="center" class="f12">
<div style="text-align:left">作者：唐小禾 来源：中国科学报 发布时间：2023/6/8 14:12:33</div>
<div style="text-align:right">选择字号：<a href="javascript:doZoom(12)">小</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(16)">大</a></div>
</td></tr>
<tr><td align="left" class="content">
<div id="content1">
<p>${MOSS[0]}</p>
<p>${MOSS[1]}</p>
<p align="center"><img src="/upload/news/images/2023/6/20236814123301.jpg" alt="" width="500"/></p>
<p align="center"><span style="color:#0000ff;font-size:12px">研究人员在流石滩样方中记录幼苗。课题组供图</span></p>
<p><strong>${MOSS[2]}</strong></p>
<p>${MOSS[3]}</p>
<p>${MOSS[4]}</p>
<p><strong>${MOSS[5]}</strong></p>
<p>${MOSS[6]}</p>
<p>${MOSS[7]}</p>
<p>相关论文信息：<a href="https://doi.org/10.0000/moss.2023.0608">https://doi.org/10.0000/moss.2023.0608</a></p>
</div>
<div style="color:#666;font-size:12px">版权声明：凡本网注明“来源：中国科学报、科学网、科学新闻杂志”的所有作品，网站转载，请在正文上方注明来源和作者，且不得对内容作实质性改动；微信公众号、头条号等新媒体平台，转载请联系授权。邮箱：shouquan@stimes.cn。</div>
</td></tr>
<tr><td align="right" class="f12"><a href="javascript:window.print()">打印</a>　发E-mail给：<input type="text" size="18" value=""/> <input type="button" value="发送"/></td></tr>
<tr><td><div id="share"><span>分享到：</span><a href="#" title="微信"></a>
<a href="#" title="微博"></a></div></td></tr>
</table>
</td>
<td width="320" valign="top">
<table width="300" border="0" cellpadding="0" cellspacing="0" class="rbox"><tr><td class="rtit">相关新闻</td></tr><tr><td>
<ul>
<li><a href="/htmlnews/2023/5/500112.shtm">高山流石滩幼苗为何熬不过第一冬</a></li>
<li><a href="/htmlnews/2023/3/496021.shtm">垫状苔藓成为高山植被修复新帮手</a></li>
</ul></td></tr></table>
<table width="300" border="0" cellpadding="0" cellspacing="0" class="rbox"><tr><td class="rtit">图片新闻</td></tr><tr><td><a href="/htmlnews/2023/6/502300.shtm"><img src="/upload/n1.jpg" alt=""/></a>
<a href="/htmlnews/2023/6/502300.shtm">会“打呼噜”的深海火山口</a></td></tr></table>
<table width="300" border="0" cellpadding="0" cellspacing="0" class="rbox"><tr><td class="rtit">一周新闻排行</td></tr><tr><td>
<ol>
<li><a href="/htmlnews/2023/6/502001.shtm">两本期刊被移出索引</a></li>
<li><a href="/htmlnews/2023/6/502015.shtm">导师给毕业生写了一百封信</a></li>
</ol></td></tr></table>
<table width="300" border="0" cellpadding="0" cellspacing="0" class="rbox"><tr><td class="rtit">编辑部推荐博文</td></tr><tr><td>
<ul>
<li><a href="https://blog.sciencenet.cn/blog-1-1390001.html">读研第三年，我学会了洗瓶子</a></li>
</ul></td></tr></table>
</td>
</tr>
</table>
<div id="footer"><a href="/aboutus.aspx">关于我们</a> | <a href="/siteMap.aspx">网站声明</a> | <a href="/service.aspx">服务条款</a><br/>京ICP备07017567号-12 Copyright © 2007-2023 中国科学报社 All Rights Reserved<br/>地址：北京市海淀区中关村南一条乙三号　电话：010-62580783</div>
</body>
</html>`,
  expected: {
    headline: '苔藓替高山种子“看家”',
    published: '2023-06-08T14:12:33+08:00',
    source: '中国科学报',
    authors: ['唐小禾'],
    headings: ['温差之谜', '也有代价'],
    body: MOSS,
    captions: ['研究人员在流石滩样方中记录幼苗。课题组供图'],
    related: ['高山流石滩幼苗为何熬不过第一冬', '垫状苔藓成为高山植被修复新帮手'],
    gone: ['选择字号', '实质性改动', '发E-mail给', '两本期刊被移出', '学会了洗瓶子', '打呼噜'],
  },
};

const TOFU = [
  '凌晨两点，城北一家豆制品厂的灯已经亮了三个小时。第一锅豆浆顺着不锈钢管道流进点浆槽，厂长罗建军把手背贴在槽壁上试温度，“机器有数，可我还是信手。”',
  '这家厂去年卖出四百万盒盒装嫩豆腐，其中六成进了便利店。三年前，这个数字还是零。',
  '从菜场到冷柜',
  '盒装豆腐的难处在保质期。传统豆腐离了水只能放一天，而便利店要求至少七天。罗建军花了八个月试温度：八十五摄氏度杀菌会发黄，八十二摄氏度又压不住菌群，最后定在八十三点五摄氏度，误差不超过零点三。',
  '界面新闻走访五座城市的二十六家便利店发现，一盒三百克的嫩豆腐售价在三元五角到六元九角之间，毛利率普遍高于同货架的鸡蛋和牛奶。',
  '“豆腐是少数每天都有人买、又不大比价的东西。”一家区域连锁便利店的采购负责人告诉界面新闻，去年他们的豆制品单品数从四个加到十一个。',
  '小厂的账',
  '钱并没有想象中好赚。罗建军算了一笔账：一盒豆腐的黄豆成本是四角，包装三角，冷链和退货加起来要九角。夏天断货一天，便利店按合同扣款；冬天卖不完，退回来的只能喂猪。',
  '一位长期研究农产品加工的学者认为，区域性小厂的机会在于“近”：运输半径不超过两百公里，口味就能保住差别；一旦跨省，便要和全国性品牌拼价格，几乎没有胜算。',
  '天快亮时，最后一车豆腐驶出厂门。罗建军脱下手套，给自己舀了一碗没有加糖的豆浆。',
] as const;

const JIEMIAN: Shown = {
  kind: 'Jiemian News (2023), a business feature: the deck as a p below h1, the writer and the minute and 来源 in article-info, a title picture with 图片来源, lines 界面新闻记者 | and 界面新闻编辑 | first in the text, headings in strong, 未经正式授权, tags, remarks, hot lists',
  url: 'https://www.jiemian.com/article/9233468.html',
  page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<title>一盒豆腐的保质期战争|界面新闻 · 商业</title>
<meta name="keywords" content="豆腐,便利店,冷链"/>
<meta name="description" content="三年前，这家厂还没有卖出过一盒盒装豆腐。"/>
${og('og:type', 'news')}
${og('og:title', '一盒豆腐的保质期战争|界面新闻')}
${og('og:image', 'https://img1.jiemian.com/101/original/20230412/168126601234500.jpg')}
<link rel="stylesheet" href="//www.jiemian.com/dist/style/index.css"/>
<script>var aid = "9233468"; var cid = "65"; var article_title = "一盒豆腐的保质期战争";</script>
</head>
<body>
<div class="header-layer"><div class="header"><a class="logo" href="https://www.jiemian.com"><img src="//www.jiemian.com/img/logo.png" alt="界面新闻"></a>
<ul class="nav-list"><li><a href="https://www.jiemian.com/">首页</a></li>
<li><a href="https://www.jiemian.com/lists/4.html">快报</a></li>
<li><a href="https://www.jiemian.com/lists/2.html">商业</a></li>
<li><a href="https://www.jiemian.com/lists/800.html">财经</a></li>
<li><a href="https://www.jiemian.com/lists/130.html">文化</a></li>
<li><a href="https://www.jiemian.com/video/lists/index_1.html">视频</a></li>
</ul>
<div class="user-box"><a href="javascript:void(0)">登录</a>
<a href="https://www.jiemian.com/app/download.html">下载界面新闻APP</a></div>
</div></div>
<div class="jm-app"><div class="container article-container">
<div class="main-mate"><a href="https://www.jiemian.com">首页</a><span>&gt;</span><a href="https://www.jiemian.com/lists/2.html">商业</a></div>
<div class="article-view" id="article_view">
<div class="article-header">
<h1>一盒豆腐的保质期战争</h1>
<p>三年前，这家厂还没有卖出过一盒盒装豆腐。</p>
</div>
<div class="article-info">
<p>
<span class="author"><a href="https://www.jiemian.com/author/100900001.html">罗小杉</a></span> · <span class="date" data-article-publish-time="1681266240">2023/04/12 10:24</span><span>来源：<a href="https://www.jiemian.com">界面新闻</a></span><span>浏览 6.3w</span>
</p>
<p class="hide-share"><a href="#" class="share-wx">微信</a>
<a href="#" class="share-wb">微博</a>
<a href="#">字体大小</a></p>
</div>
<div class="article-main">
<div class="article-img"><img src="https://img1.jiemian.com/101/original/20230412/168126601234500_a700xH.jpg" alt=""><p>便利店冷柜里的盒装豆腐。图片来源：界面图库</p>
</div>
<div class="article-content">
<p><span style="color:#888">界面新闻记者 | 罗小杉</span></p>
<p><span style="color:#888">界面新闻编辑 | 许小悦</span></p>
<p>${TOFU[0]}</p>
<p>${TOFU[1]}</p>
<p><strong>${TOFU[2]}</strong></p>
${p(TOFU.slice(3, 6))}
<figure class="media-image"><img src="https://img1.jiemian.com/101/original/20230412/168126601234777_a580xH.jpg" alt=""><figcaption>点浆槽前的工人。摄影：罗小杉</figcaption></figure>
<p><strong>${TOFU[6]}</strong></p>
${p(TOFU.slice(7))}
</div>
<p class="article-copyright">未经正式授权严禁转载本文，侵权必究。</p>
</div>
<div class="article-foot"><div class="article-source"><a href="javascript:void(0)" class="btn-collect">收藏</a>
<a href="javascript:void(0)" class="btn-up">点赞<span>48</span></a></div>
<div class="article-tags"><a href="https://www.jiemian.com/tags/1001.html">便利店</a>
<a href="https://www.jiemian.com/tags/1002.html">豆制品</a></div>
</div>
</div>
<div class="comment-post" id="comment"><h3>评论</h3><textarea placeholder="请先登录"></textarea><p>暂无评论哦，快来评价一下吧！</p>
</div>
<div class="down-app"><p>下载界面新闻</p><img src="//www.jiemian.com/img/ewm.png" alt=""><p>微信公众号</p>
</div>
<div class="recommend-list"><h3>推荐阅读</h3>
<ul>
<li><a href="https://www.jiemian.com/article/9230001.html">旧书市集为何总在下雨天爆满</a><span>04/11</span></li>
<li><a href="https://www.jiemian.com/article/9230122.html">共享洗衣房退潮以后</a><span>04/11</span></li>
</ul>
</div>
</div>
</div>
<div class="side-bar"><h3>点击排行</h3>
<ol>
<li><a href="https://www.jiemian.com/article/9231004.html">一双雨靴卖到四百元</a></li>
<li><a href="https://www.jiemian.com/article/9231210.html">县城电影院的周二半价日</a></li>
</ol></div>
<div class="footer"><div class="links"><a href="https://www.jiemian.com/about/index.html">关于我们</a>
<a href="https://www.jiemian.com/about/contact.html">联系我们</a>
<a href="https://a.jiemian.com/index.php">广告合作</a>
<a href="#">注册协议</a>
<a href="#">投稿须知</a></div>
<p>沪ICP备14015203号-1　沪公网安备31010402000001号</p>
<p>本站由界面（上海）网络科技有限公司运营 ©2023 JIEMIAN.COM</p>
</div>
</body>
</html>`,
  expected: {
    headline: '一盒豆腐的保质期战争',
    lead: '三年前，这家厂还没有卖出过一盒盒装豆腐。',
    published: '2023-04-12T10:24:00+08:00',
    source: '界面新闻',
    authors: ['罗小杉'],
    editors: ['许小悦'],
    headings: ['从菜场到冷柜', '小厂的账'],
    body: TOFU,
    captions: ['便利店冷柜里的盒装豆腐。图片来源：界面图库', '点浆槽前的工人。摄影：罗小杉'],
    gone: ['严禁转载', '快来评价一下', '共享洗衣房', '周二半价日', '投稿须知', '字体大小'],
  },
};

const UMBRELLA = [
  '入梅前一周，浙南一座小镇的伞骨仓库比往年空得更早。《每日经济新闻》记者走进镇上最大的一家伞厂时，四条流水线正在赶制一批自动伞，订单排到了七月底。',
  '这座镇子有大小伞企一百六十余家，年产雨伞约两亿把。但今年让老板们忙碌的，并不是传统的外贸单，而是一个从前没有人正眼看的品类：旧伞维修包。',
  '一根伞骨卖九元九角',
  '所谓维修包，是一只巴掌大的纸盒，里面装着两根通用伞骨、一枚弹簧、一卷伞布胶带和一把小螺丝刀，售价9.9元。一家企业的电商负责人告诉记者，今年前五个月卖出31万盒，而去年全年不足两万盒。',
  '“修一把伞只要一刻钟，视频里跟着做就行。”该负责人说，退货率只有1.2%，远低于整伞的6%。',
  '维修生意能走多远',
  '并非所有人都看好。镇上一位做了二十五年外贸的老板直言，维修包卖得越多，整伞就卖得越少，“等于自己拆自己的台”。',
  '行业协会的统计则显示，购买过维修包的顾客中，有四成在半年之内又买了一把单价更高的伞。协会负责人认为，肯花时间修伞的人，本来就更在意伞的好坏。',
  '记者在采访中注意到，已有三家企业把伞骨的规格从十七种统一为五种。通用件多了，维修才有可能变成一门长久的生意。',
] as const;

const NBD: Shown = {
  kind: 'National Business Daily (2022), a report: the outlet and the clock with seconds in u-time, a deck in g-article-abstract, 每经记者 and 每经编辑 in one line with spaces, headings in bold, 封面图片来源, 如需转载请与…联系, 版权声明, tags and the app’s call',
  url: 'https://www.nbd.com.cn/articles/2022-06-08/2312459.html',
  page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/>
<title>小镇雨伞新生意：维修包半年卖出31万盒 | 每经网</title>
<meta name="Keywords" content="雨伞,维修包,小镇经济"/>
<meta name="Description" content="这座镇子年产雨伞约两亿把，今年让老板们忙碌的，却是旧伞维修包。"/>
<meta name="baidu-site-verification" content="abc"/>
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.nbd.com.cn/articles/2022-06-08/2312459.html","title":"小镇雨伞新生意：维修包半年卖出31万盒","pubDate": "2022-06-08T17:46:21"}</script>
<link rel="stylesheet" href="https://static.nbd.com.cn/stylesheets/www_v5/article.css"/>
</head>
<body>
<div class="g-header"><div class="g-top"><a href="https://www.nbd.com.cn/" class="logo"><img src="https://static.nbd.com.cn/images/logo.png" alt="每经网"/></a><div class="m-search"><form><input type="text" placeholder="输入关键字"/></form></div>
<div class="m-login"><a href="#">登录</a>
<a href="#">注册</a></div>
</div>
<div class="m-nav"><a href="https://www.nbd.com.cn/">首页</a>
<a href="https://www.nbd.com.cn/columns/3/">要闻</a>
<a href="https://economy.nbd.com.cn/">宏观</a>
<a href="https://stocks.nbd.com.cn/">股市</a>
<a href="https://industry.nbd.com.cn/">公司</a>
<a href="https://money.nbd.com.cn/">金融</a>
<a href="https://www.nbd.com.cn/columns/332/">快讯</a></div>
</div>
<div class="g-content">
<div class="g-main-left">
<div class="m-crumbs"><a href="https://www.nbd.com.cn/columns/346/">热点公司</a><span>每经网首页 &gt; 热点公司 &gt; 正文</span></div>
<div class="g-article">
<div class="g-article-top">
<h1>
小镇雨伞新生意：维修包半年卖出31万盒
</h1>
<p class="u-time">
<span class="source">
每日经济新闻
</span>
<span class="time">
2022-06-08 17:46:21
</span>
</p>
<div class="u-share"><span>分享到</span><a class="wx"></a>
<a class="wb"></a></div>
</div>
<div class="g-article-abstract">
<p>◎一把旧伞换一根伞骨，成本不到十元。</p>
</div>
<div class="g-articl-text">
<p>每经记者 石小帆&nbsp;&nbsp;&nbsp;&nbsp;每经编辑 梁小枝&nbsp;&nbsp;&nbsp;&nbsp;</p>
<p style="text-align:center"><img src="https://image.nbd.com.cn/uploads/articles/images/1/umb.jpg" alt=""/></p>
<p>${UMBRELLA[0]}</p>
<p>${UMBRELLA[1]}</p>
<p><strong>${UMBRELLA[2]}</strong></p>
<p>${UMBRELLA[3]}</p>
<p>${UMBRELLA[4]}</p>
<p><strong>${UMBRELLA[5]}</strong></p>
${p(UMBRELLA.slice(6))}
<p>封面图片来源：每经记者 石小帆 摄</p>
<div class="articleCopyright"><p>如需转载请与《每日经济新闻》报社联系。<br/>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p>
<p>读者热线：4008890008</p>
<p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p>
</div>
</div>
<div class="m-tags"><a href="https://www.nbd.com.cn/tags/1/">雨伞</a>
<a href="https://www.nbd.com.cn/tags/2/">维修包</a></div>
<div class="m-article-like"><a class="f-like likess" article-id="2312459">0</a><span>欢迎关注每日经济新闻APP</span><img src="https://static.nbd.com.cn/images/qr.png" alt=""/></div>
</div>
<div class="m-next"><span>上一篇</span><a href="https://www.nbd.com.cn/articles/2022-06-08/2312450.html">两家奶茶品牌调整加盟费</a><span>下一篇</span><a href="https://www.nbd.com.cn/articles/2022-06-08/2312461.html">冷库租金连涨三月</a></div>
<div class="m-comment"><h3>网友评论</h3><p>还可以输入200字</p>
</div>
</div>
<div class="g-main-right">
<div class="m-box"><h3>热点新闻</h3>
<ul>
<li><a href="https://www.nbd.com.cn/articles/2022-06-08/2312001.html">端午粽子礼盒降价</a></li>
<li><a href="https://www.nbd.com.cn/articles/2022-06-08/2312002.html">首批露营地评级出炉</a></li>
</ul>
</div>
<div class="m-box"><h3>每经头条</h3><p>nbdtoutiao</p>
</div>
</div>
</div>
<div class="g-footer"><p><a href="#">关于我们</a>
<a href="#">版权声明</a>
<a href="#">加入我们</a>
<a href="#">读者热线</a></p>
<p>Copyright © 2022 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p>
<p>网站备案号：蜀ICP备19004508号-2</p>
</div>
</body>
</html>`,
  expected: {
    headline: '小镇雨伞新生意：维修包半年卖出31万盒',
    published: '2022-06-08T17:46:21+08:00',
    source: '每日经济新闻',
    authors: ['石小帆'],
    editors: ['梁小枝'],
    headings: ['一根伞骨卖九元九角', '维修生意能走多远'],
    body: UMBRELLA,
    gone: ['索取稿酬', '严禁转载或镜像', '欢迎关注', '冷库租金', '首批露营地', '还可以输入'],
  },
};

const BELL = [
  '在上海西南角一条不到三百米的小路上，修钟匠沈伯年守了一间铺子四十七年。铺子里挂着一百三十多只钟，却没有一只走得一样准。他说，客人来取钟之前，他从不把它们对齐。',
  '今年七十三岁的沈伯年，最近收了第五个徒弟——一位三十岁的程序员。我们在铺子里，听他谈了一个下午。',
  '上观新闻：为什么不把钟都对准？',
  '沈伯年：对准了，就听不出毛病了。一百多只钟一起敲，谁也不晓得是哪一只拖了半拍。错开了敲，一只一只地来，耳朵就能认出它们。',
  '上观新闻：现在还有多少人来修钟？',
  '沈伯年：一个月二十来只吧。多数是家里老人走了，留下一只座钟，孩子舍不得丢，拿来叫我看看还能不能走。我总是先问一句：你要它走，还是要它响？有的人只想再听一听那个声音。',
  '上观新闻：程序员徒弟学得怎么样？',
  '沈伯年：他头一天来，先画了一张图，把三问表的齿轮画得清清楚楚，比我讲得还明白。可是手跟不上。我让他先磨三个月的起子，他磨到第二个月，有一天跟我说，师傅，我不急了。',
  '上观新闻：您最想修好的是哪一只？',
  '沈伯年：墙角那一只，是我父亲留下的。零件早就配不到了，我自己做了两回，都差一点点。不修好也没关系，留着它，我每天开门就有事情想。',
] as const;

const SHANGGUAN: Shown = {
  kind: 'Shanghai Observer (2023), an interview by turns in bold: the title in div.wz_contents, 来源 and 作者 and the minute in fenxiang_zz, 摘要 in a box first, newscontents, 栏目主编 and 题图来源 in news-edit-info, 相关文章-less page with 评论 and an app’s code',
  url: 'https://www.jfdaily.com/staticsg/res/html/web/newsDetail.html?id=592817&sid=67',
  page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>修钟匠沈伯年：一百三十只钟，没有一只走得一样准--上观</title>
<meta name="keywords" content="修钟,手艺,徒弟">
<meta name="description" content="客人来取钟之前，他从不把它们对齐。">
<link rel="stylesheet" href="/staticsg/res/css/shobserver.css">
<link rel="stylesheet" href="/staticsg/res/css/newsdetail.css">
<script src="/staticsg/res/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="header_top"><a href="https://www.jfdaily.com/home"><img src="/staticsg/res/img/logo.png" alt="上观新闻"></a><span class="date">站在上海，观照天下</span><a href="/login">登录</a></div>
<div class="menu"><ul>
<li><a href="/news/list?section=1">政情</a></li>
<li><a href="/news/list?section=2">财经</a></li>
<li><a href="/news/list?section=4">区情</a></li>
<li><a href="/news/list?section=22">城事</a></li>
<li><a href="/news/list?section=41">文化</a></li>
<li><a href="/news/list?section=21">天下</a></li>
<li><a href="/journal">解放日报数字报</a></li>
</ul>
</div>
</div>
<div class="main">
<div class="weizhi">
<span>当前位置：</span><a href="/home">首页</a> &gt; <a href="/news/list?section=41">文化</a> &gt; <span>正文</span>
</div>
<div class="center">
<div class="left">
<div class="wz_contents">修钟匠沈伯年：一百三十只钟，没有一只走得一样准</div>
<div class="fenxiang">
<div class="fenxiang_zz">
<span>来源：上观新闻</span>
<span>作者：顾小杰</span>
<span>2023-03-15 06:30</span>
</div>
<div class="fenxiang_r"><span>分享至：</span><a class="weixin" title="微信"></a>
<a class="weibo" title="微博"></a>
<a class="zan">(26)</a>
<a class="pl">(8)</a>
<a class="dayin">打印</a></div>
</div>
<div class="wz_contents1">
<div class="zhaiyao"><span>摘要：</span>错开了敲，耳朵才能认出它们。</div>
<div id="newscontents" class="newscontents">
<div class="img_box"><img src="https://images.shobserver.com/news/690_390/2023/3/14/bell.jpg" alt=""></div>
${p(BELL.slice(0, 2))}
<p><strong>${BELL[2]}</strong></p>
<p>${BELL[3]}</p>
<p><strong>${BELL[4]}</strong></p>
<p>${BELL[5]}</p>
<p><strong>${BELL[6]}</strong></p>
<p>${BELL[7]}</p>
<p><strong>${BELL[8]}</strong></p>
<p>${BELL[9]}</p>
</div>
<div class="news-edit-info">
<span>栏目主编：方小亭</span>
<span>题图来源：顾小杰 摄</span>
<span>图片编辑：曹小立</span>
</div>
</div>
<div class="xg_tags"><a href="/news/tag?t=1">手艺</a>
<a href="/news/tag?t=2">老城厢</a></div>
<div class="dz_box"><a class="dz">点个赞吧</a></div>
<div class="copy_box"><p>本文为上观新闻原创，转载须获授权</p>
</div>
<div class="pinglun">
<div class="pl_title">评论(8)</div>
<textarea placeholder="我也说两句"></textarea>
<ul>
<li><b>弄堂口</b><p>我家那只三五牌座钟也是在他那里修的</p><span>2023-03-15 08:12</span></li>
<li><b>雨打芭蕉</b><p>不修好也没关系，这句话真好</p><span>2023-03-15 09:40</span></li>
</ul>
</div>
</div>
<div class="right">
<div class="r_box"><h3>编辑推荐</h3>
<ul>
<li><a href="/news/detail?id=592001">苏州河上的最后一位摇橹人</a></li>
<li><a href="/news/detail?id=592044">她把菜谱写成了弄堂史</a></li>
</ul>
</div>
<div class="r_box"><h3>最新</h3>
<ul>
<li><a href="/news/detail?id=592820">今晨局地有大雾</a></li>
<li><a href="/news/detail?id=592821">一号线早高峰增能</a></li>
</ul>
</div>
<div class="r_app"><img src="/staticsg/res/img/app.png" alt=""><p>扫码下载上观APP</p>
</div>
</div>
</div>
</div>
<div class="footer"><p><a href="/about">关于我们</a> | <a href="/law">服务条款</a> | <a href="/union">加盟合作</a></p>
<p>上海报业集团主管主办　解放日报社出品</p>
<p>沪ICP备14047002号　互联网新闻信息服务许可证：31120170006</p>
</div>
</body>
</html>`,
  expected: {
    headline: '修钟匠沈伯年：一百三十只钟，没有一只走得一样准',
    lead: '错开了敲，耳朵才能认出它们。',
    published: '2023-03-15T06:30:00+08:00',
    source: '上观新闻',
    authors: ['顾小杰'],
    // The questions in bold are the talk’s turns.
    headings: [],
    body: BELL,
    gone: ['转载须获授权', '观照天下', '三五牌座钟', '摇橹人', '扫码下载', '早高峰增能'],
  },
};

const LOTUS = [
  '湖北日报讯（记者朱小梅、通讯员谢小峰）7月3日，天刚蒙蒙亮，洪湖边的莲农老覃已经采了两篮莲蓬。船头挂着的小喇叭响起来：“今日收购价，每斤六元二角，十点前送到岸边三号点。”',
  '这只喇叭，是村里今年新添的。过去采莲人天不亮下湖，晌午才上岸，价钱高低要等见了贩子才晓得，莲蓬在太阳底下晒上一个钟头，壳就发了黑。',
  '村委会把全村八十六条采莲船编成五个组，每条船装一只能收短信的喇叭，早晚各播一次价钱、天气和收购点。播音的是小学老师覃小玉，她用的是当地土话，“老人家听普通话费劲，听土话就笑”。',
  '有了准信，采莲人不再扎堆往一处送。收购点的负责人介绍，今年莲蓬从出水到入冷库，平均只要一小时四十分钟，坏耗比去年少了四成。',
  '老覃的莲蓬六点半上了岸，除去船费，一早挣了一百八十元。他说，喇叭还有一样好处，“湖里雾大的时候，听见哪边在响，就晓得伙伴在哪边”。',
] as const;

const HUBEI: Shown = {
  kind: 'Hubei Daily’s site cnhubei.com (2023), a report with two writers: 湖北日报讯（记者…、通讯员…） in the text, 发布时间 and 来源 in one line above, （责编：） in the foot, 24小时热点 and 图集, a statement by the site',
  url: 'http://news.cnhubei.com/content/2023-07/04/content_16075214.html',
  page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>船头小喇叭 播报莲蓬价--荆楚网-湖北日报网</title>
<meta name="keywords" content="洪湖,莲蓬,喇叭">
<meta name="description" content="洪湖边的莲农，船头挂上了能报价钱的小喇叭。">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="106">
<meta name="contentid" content="16075214">
<meta name="publishdate" content="2023-07-04">
<meta name="author" content="荆楚网">
<meta name="source" content="湖北日报">
<link rel="stylesheet" href="//img.cnhubei.com/a/css/bootstrap.min.css">
<link rel="stylesheet" href="//img.cnhubei.com/a/css/content2019.css">
</head>
<body>
<div class="top_bar"><div class="container"><a href="http://www.cnhubei.com/">荆楚网首页</a>
<a href="http://news.cnhubei.com/">新闻</a>
<a href="http://wh.cnhubei.com/">武汉</a>
<a href="http://focus.cnhubei.com/">评论</a>
<a href="http://bbs.cnhubei.com/">东湖社区</a>
<a href="https://epaper.hubeidaily.net/">数字报</a>
<a href="http://app.cnhubei.com/">客户端</a></div>
</div>
<div class="container logo_box"><a href="http://www.cnhubei.com/"><img src="//img.cnhubei.com/a/img/logo.png" alt="荆楚网"></a></div>
<div class="container">
<div class="position">您当前的位置：<a href="http://www.cnhubei.com/">荆楚网</a> &gt; <a href="http://news.cnhubei.com/">新闻频道</a> &gt; 湖北要闻</div>
<div class="row">
<div class="col-md-8 content_left">
<div class="title_box">
<h1 class="content_title">船头小喇叭 播报莲蓬价</h1>
<div class="content_info">发布时间：2023年07月04日07:52　　来源：湖北日报</div>
<div class="content_tools"><a href="javascript:;">字号+</a>
<a href="javascript:;">字号-</a><span class="share-box">分享</span></div>
</div>
<div class="content_box article_w">
<!--enpcontent-->
<p>　　${LOTUS[0]}</p>
<p align="center"><img src="./attachement/jpg/site2/20230704/lotus.jpg" alt=""></p>
<p align="center" class="pictext">采莲船驶出荷塘。（湖北日报通讯员谢小峰摄）</p>
${p(LOTUS.slice(1), '', '　　')}
<!--/enpcontent-->
</div>
<div class="content_editor">（责编：万小欣）</div>
<div class="content_statement"><p>【声明】荆楚网刊登此文出于传递更多信息之目的，不代表赞同其描述。投稿邮箱：tougao@cnhubei.com</p>
</div>
<div class="content_next"><span>下一篇：</span><a href="http://news.cnhubei.com/content/2023-07/04/content_16075230.html">老街理发店开出夜班</a></div>
</div>
<div class="col-md-4 content_right">
<div class="side_box"><h3>24小时热点</h3>
<ol>
<li><a href="http://news.cnhubei.com/content/2023-07/03/content_16073111.html">长江武汉段水温升至二十六度</a></li>
<li><a href="http://news.cnhubei.com/content/2023-07/03/content_16073127.html">毕业生把宿舍钥匙编成风铃</a></li>
</ol></div>
<div class="side_box"><h3>图集</h3>
<ul>
<li><a href="http://pic.cnhubei.com/1.html"><img src="//img.cnhubei.com/1.jpg" alt=""><span>神农架箭竹开花</span></a></li>
</ul>
</div>
<div class="side_box code"><img src="//img.cnhubei.com/a/img/wx.jpg" alt=""><p>荆楚网官方微信</p>
</div>
</div>
</div>
</div>
<div class="footer">
<p><a href="#">网站简介</a> | <a href="#">关于我们</a> | <a href="#">诚聘英才</a> | <a href="#">法律顾问</a></p>
<p>互联网新闻信息服务许可证42120170001　增值电信业务经营许可证鄂B2-20231234</p>
<p>版权为 荆楚网 www.cnhubei.com 所有 未经同意不得复制或镜像</p>
</div>
</body>
</html>`,
  expected: {
    headline: '船头小喇叭 播报莲蓬价',
    published: '2023-07-04T07:52:00+08:00',
    source: '湖北日报',
    authors: ['朱小梅', '谢小峰'],
    editors: ['万小欣'],
    headings: [],
    body: LOTUS,
    captions: ['采莲船驶出荷塘。（湖北日报通讯员谢小峰摄）'],
    gone: ['字号+', '传递更多信息', '开出夜班', '编成风铃', '箭竹开花', '诚聘英才'],
  },
};

const DOLL = [
  '极目新闻记者 丁小伟',
  '“小熊的耳朵缝好了，你看看是不是原来那个角度？”11月20日晚，视频那头的女孩看了一眼屏幕，捂住嘴哭了。视频这头，是一对开布偶修补铺的老夫妻。',
  '老伴姓秦，今年六十八岁，退休前在被服厂做样衣。三年前，她替外孙补好一只掉了尾巴的布狐狸，外孙把照片发到网上，第二天家里就收到四只寄来的旧玩偶。',
  '如今，老两口每个月要修五十多只。每一只寄来，都附着一封信：有的写明哪一块补丁不能动，那是奶奶缝的；有的说不必洗得太干净，怕闻不出从前的味道。',
  '“修玩偶不是做新的，是让它还像它自己。”秦阿姨说，遇到找不到的布料，她就去旧货市场翻老床单，有一回为了一寸灯芯绒跑了四趟。',
  '极目新闻记者看到，铺子墙上贴着一张手写的“就诊卡”：姓名、年龄、病症、家属嘱咐，一项不少。收费从二十元到八十元不等，孩子自己攒零花钱来修的，不收钱。',
] as const;

const SOHU: Shown = {
  kind: 'Sohu News (2022), a story taken over from Jimu News: the account’s card on the left, 来源 as a link and 发布于 by the time, 极目新闻记者 alone as the first line, a picture and its caption centred, （来源：） and 返回搜狐，查看更多 within the last paragraphs, 责任编辑 empty, 平台声明, 大家都在看',
  url: 'https://www.sohu.com/a/608512207_120388781',
  page: `<!DOCTYPE html>
<html data-log-pv='{"mpc":15}'>
<head>
<title>老两口开布偶修补铺，三年“治好”一千多只旧玩偶_秦阿姨_布料_铺子</title>
<meta http-equiv="Cache-Control" content="no-transform" />
<meta http-equiv="Cache-Control" content="no-siteapp" />
<meta name="copyright" content="Copyright © 2017 Sohu.com Inc. All Rights Reserved." />
<meta name="mediaid" content="极目新闻" />
<meta property="og:type" content="news" />
<meta property="og:image" content="//p5.itc.cn/images01/20221122/doll.jpeg" />
<meta property="og:url" content="www.sohu.com/a/608512207_120388781" />
<meta property="og:release_date" content="2022-11-22 09:15" />
<meta itemprop="dateUpdate" content="2022-11-22 09:15" />
<meta itemprop="datePublished" content="2022-11-22 09:15" />
<link rel="canonical" href="https://www.sohu.com/a/608512207_120388781" />
<meta name="keywords" content="布料,铺子,玩偶,极目新闻" />
<meta name="description" content="三年前，她替外孙补好一只掉了尾巴的布狐狸，第二天家里就收到四只寄来的旧玩偶。" />
<meta property="og:title" content="老两口开布偶修补铺，三年“治好”一千多只旧玩偶_秦阿姨_布料_铺子" />
<meta charset="utf-8" />
<meta name="data-spm" content="smpc" />
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1" />
<link href="https://g1.itc.cn/msfe-pcarti-prod/300000000000/assets/css/main_article-d50fe5.css" rel="stylesheet" />
</head>
<body class="article-page" data-region="157" data-spm="content" data-newsid="608512207">
<div class="wrapper-box">
<header id="main-header" class="error-head">
<div class="head-container"><div class="head-nav" data-spm="nav"><ul>
<li class="index"><a target="_blank" href="http://www.sohu.com"><span class="sohu-logo">搜狐首页</span></a></li>
<li class="nav-item"><a href="http://news.sohu.com/">新闻</a></li>
<li class="nav-item"><a href="http://sports.sohu.com/">体育</a></li>
<li class="nav-item"><a href="http://auto.sohu.com/">汽车</a></li>
<li class="nav-item"><a href="http://www.focus.cn/">房产</a></li>
<li class="nav-item"><a href="http://travel.sohu.com/">旅游</a></li>
<li class="nav-item more-nav"><div class="more-tag"><span>更多</span><div class="cor"></div>
</div></li>
</ul>
</div>
</div>
</header>
<div class="location-without-nav"></div>
<div class="area clearfix" id="article-container">
<div class="column left">
<div class="user-info" id="user-info" data-spm="author">
<div class="user-pic"><a href="https://mp.sohu.com/profile?xpt=abc" target="_blank"><img src="//p9.itc.cn/avatar.jpeg" alt="" /></a></div>
<h4><a href="https://mp.sohu.com/profile?xpt=abc" target="_blank">极目新闻</a></h4>
<dl class="user-num"><dd><span class="value" data-role="info-article-num"><em class="num">6.1万</em></span>文章</dd><dd><span class="value" data-role="info-read-num"><em class="num">41亿</em></span>总阅读</dd></dl>
<div class="user-more"><a href="https://mp.sohu.com/profile?xpt=abc" target="_blank">查看TA的文章&gt;</a></div>
</div>
<div class="share-interaction" id="shareInteraction"><a class="comment">12</a><div class="share"><span>分享到</span></div>
</div>
</div>
<div class="left main">
<div data-spm="content">
<div class="text">
<div class="text-title">
<h1>老两口开布偶修补铺，三年“治好”一千多只旧玩偶<span class="article-tag"></span></h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1669079700000">2022-11-22 09:15</span>
<span data-role="original-link">来源: <a href="http://www.ctdsb.net/" target="_blank">极目新闻</a></span>
<div class="area"><span>发布于：</span><span>湖北省</span></div>
</div>
</div>
<article class="article" id="mp-editor">
<!-- 政务处理 -->
<p data-role="original-title" style="display:none">原标题：老两口开布偶修补铺，三年“治好”一千多只旧玩偶</p>
<p>${DOLL[0]}</p>
<p>${DOLL[1]}</p>
<p class="ql-align-center"><img max-width="600" src="//p5.itc.cn/q_70/images03/20221122/doll.jpeg" alt="" /></p>
<p class="ql-align-center"><span style="color: rgb(136, 136, 136);">老两口在灯下缝补布偶 受访者供图</span></p>
${p(DOLL.slice(2, 5))}
<p>${DOLL[5]}</p>
<p>（来源：极目新闻）<a href="//www.sohu.com/?strategyid=00001 " target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<!-- 政务账号添加来源标示处理 -->
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div id="articleTransfer"></div>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3"><div id="article-like"></div>
<div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">8713</em>)</span></div>
</div>
</div>
</div>
<div id="articleAllsee"><div class="allsee-title">大家都在看</div><ul>
<li><a href="https://www.sohu.com/a/608400001_1">冬天的暖气片该不该包起来</a></li>
<li><a href="https://www.sohu.com/a/608400002_1">这座小城的面条有九种粗细</a></li>
</ul>
</div>
<div id="meComment"><div class="c-title">我来说两句</div><textarea placeholder="来说两句吧……"></textarea><a>登录并发表</a></div>
<div id="groomRead"><div class="groom-title">推荐阅读</div><ul>
<li><a href="https://www.sohu.com/a/608400003_1">养猫三年才知道的五件事</a></li>
</ul>
</div>
</div>
<div class="sidebar right" id="right-side-bar"><div class="hot-article"><h3>24小时热文</h3>
<ol>
<li><a href="https://www.sohu.com/a/608300001_1">今冬首场寒潮路线图</a></li>
</ol></div>
</div>
</div>
<div id="float-btn"><a>返回顶部</a><a>意见反馈</a></div>
</div>
<script>try{var cfgs={channel_id:"15",news_id:"608512207",media_id:"120388781",title:"老两口开布偶修补铺"}}catch(e){}</script>
</body>
</html>`,
  expected: {
    headline: '老两口开布偶修补铺，三年“治好”一千多只旧玩偶',
    published: '2022-11-22T09:15:00+08:00',
    source: '极目新闻',
    authors: ['丁小伟'],
    headings: [],
    body: DOLL.slice(1),
    captions: ['老两口在灯下缝补布偶 受访者供图'],
    gone: ['查看更多', '平台声明', '来说两句', '暖气片', '养猫三年', '意见反馈'],
  },
};

const SALTFIELD = [
  '天气预报说午后有雷阵雨，盐工们比平时早来了一个小时。六十一岁的吴阿海把裤腿卷到膝盖，一脚踩进结晶池，像踩进一层薄冰。',
  '这里是闽南海边最后一片还在手工晒盐的盐埕，一共四十二格，每一格都铺着碎陶片。陶片是明代传下来的法子：黑，吸热快；碎，盐粒不粘。',
  '一格盐，三天太阳',
  '从引潮到收盐，要过九道池子。海水一格一格往下走，越走越浓，走到最后一格，一升水里能有三百克盐。吴阿海不用比重计，他往水里丢一颗鸡蛋，看它浮起多少。',
  '“露出一个铜板大，就可以了。”他说。',
  '没有人愿意接班',
  '盐埕最热闹的时候有三百多户。现在留下来的十一个人，平均年纪六十三岁。一个月忙下来，一个人能分到两千块钱，遇上连阴雨，就只有几百。',
  '吴阿海的儿子在厦门跑网约车，每个月回来一趟，帮他把盐袋搬上车。“他说爸你别做了，我说好，说了八年。”',
  '雨停之后',
  '雷阵雨只下了二十分钟。雨停了，盐工们重新走回池子里，把被雨水冲淡的卤水放掉，一切从头来过。吴阿海直起腰，看了看西边的天。',
  '“明天有太阳。”他说。',
] as const;

const WEIXIN: Shown = {
  kind: 'a WeChat page of Lifeweek (2023): rich_media_title, 原创 and the writer and the account’s name and the minute and 发表于 in one row, sections in place of paragraphs, numbered headings set by styles, 文｜ and 摄影｜ apart, a picture and its words in sections, 排版 and 审核, 点赞 and 在看, codes',
  url: 'https://mp.weixin.qq.com/s/8kXq2vGz0Tn4LhYb7pWmCA',
  page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="wechat-enable-text-zoom-em" content="true">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="referrer" content="origin-when-cross-origin">
<meta name="description" content="闽南海边最后一片还在手工晒盐的盐埕">
<meta name="author" content="陈小满">
${og('og:title', '最后四十二格盐埕')}
${og('og:url', 'https://mp.weixin.qq.com/s/8kXq2vGz0Tn4LhYb7pWmCA')}
${og('og:image', 'https://mmbiz.qpic.cn/mmbiz_jpg/cover/0?wx_fmt=jpeg')}
${og('og:description', '闽南海边最后一片还在手工晒盐的盐埕')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '陈小满')}
<title></title>
<link rel="stylesheet" href="//res.wx.qq.com/mmbizappmsg/zh_CN/htmledition/js/assets/page_mp_article.css">
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab appmsg_skin_default appmsg_style_default">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">
最后四十二格盐埕
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">
陈小满
</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt">
<a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">
三联生活周刊
</a>
<div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">三联生活周刊</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">lifeweek</span></p>
<p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">一本杂志和它倡导的生活</span></p>
</div>
</div>
</span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2023-09-12 19:30</em>
<em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">发表于<span id="js_ip_wording">北京</span></em>
</div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content" style="visibility: visible;">
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">*本文为「三联生活周刊」原创内容</span></section>
<section><br></section>
<section style="text-align: center;"><span style="font-size: 14px;">文｜陈小满</span></section>
<section style="text-align: center;"><span style="font-size: 14px;">摄影｜林小岸</span></section>
<section><br></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[0]}</span></section>
<section><br></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[1]}</span></section>
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.667" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">盐工在结晶池里收盐</span></section>
<section><br></section>
<section style="text-align: center;margin: 20px 0;"><span style="color: rgb(217, 33, 66);font-size: 18px;"><strong>${SALTFIELD[2]}</strong></span></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[3]}</span></section>
<section><br></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[4]}</span></section>
<section style="text-align: center;margin: 20px 0;"><span style="color: rgb(217, 33, 66);font-size: 18px;"><strong>${SALTFIELD[5]}</strong></span></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[6]}</span></section>
<section><br></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[7]}</span></section>
<section style="text-align: center;margin: 20px 0;"><span style="color: rgb(217, 33, 66);font-size: 18px;"><strong>${SALTFIELD[8]}</strong></span></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[9]}</span></section>
<section><br></section>
<section style="margin: 0px 8px;line-height: 2em;"><span style="font-size: 15px;">${SALTFIELD[10]}</span></section>
<section><br></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">排版：小雅 / 审核：阿同</span></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">详细岗位要求点击跳转：《三联生活周刊》招撰稿人</span></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">本文为原创内容，版权归三联所有。欢迎文末分享、点赞、在看三连！未经许可，严禁复制、转载、篡改或再发布。</span></section>
<p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p>
</div>
<div id="js_tags" class="article-tag__list"><span>收录于合集</span><a>#在现场</a></div>
</div>
</div>
<div id="js_toobar3" class="rich_media_tool"><a href="javascript:;" id="js_view_source">阅读原文</a><span id="readTxt">阅读 10万+</span><span id="like3">赞 1204</span><span id="js_wow">在看 866</span></div>
</div>
<div class="rich_media_area_primary sougou" id="sg_tj" style="display:none"></div>
<div class="rich_media_area_extra"><div id="js_cmt_container"><p>写留言</p>
<p>精选留言</p><ul>
<li><b>海风</b><p>小时候跟外公去过盐埕，脚底被陶片割过。</p></li>
</ul>
</div>
</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img" alt=""><p>微信扫一扫<br>关注该公众号</p>
</div>
</div>
</div>
</div>
<script>var msg_title='最后四十二格盐埕';var ct="1694518200";var nickname="三联生活周刊";</script>
</body>
</html>`,
  expected: {
    headline: '最后四十二格盐埕',
    published: '2023-09-12T19:30:00+08:00',
    source: '三联生活周刊',
    authors: ['陈小满'],
    headings: ['一格盐，三天太阳', '没有人愿意接班', '雨停之后'],
    body: SALTFIELD,
    captions: ['盐工在结晶池里收盐'],
    gone: ['招撰稿人', '点赞、在看三连', '收录于合集', '被陶片割过', '微信扫一扫', '阅读原文'],
  },
};

const SCHOOL = [
  '台南市後壁區一所百年國小只剩二十三名學生，校方去年起把閒置教室改成「爺孫共學教室」，邀社區長輩帶著孫子一起上書法、農事與英語課，一年下來，放學後的校園又有了聲音。',
  '校長黃文昌說，學校最多時有六百多人，鐘聲一響全村都聽得見；後來年輕人外移，三排教室空了兩排，操場邊的榕樹比學生還多。',
  '共學教室每周二、四下午開課，長輩不用繳學費，但要輪流當一天老師。七十九歲的阿嬤林玉葉教孩子搓湯圓、醃蘿蔔，也在同一間教室裡學會寫自己的英文名字。',
  '「我讀到小學二年級就去放牛，沒想到七十多歲還有課本。」林玉葉說，孫女坐在隔壁桌，寫得比她快，還會偷偷幫她改。',
  '校方表示，新學期將再開放兩間教室，並與鄰近的農會合作，讓孩子跟著長輩認識一粒米從插秧到入倉的過程。',
] as const;

const UDN: Shown = {
  kind: 'udn.com (2023), a local story of United Daily News: the minute and 聯合報／ 記者…／台南即時報導 in one line, a title picture with 圖／ credit, an advertisement and a subscription box between paragraphs, tags, 相關新聞, 熱門文章, 留言',
  url: 'https://udn.com/news/story/6898/7106342',
  page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>百年國小剩23名學生 「爺孫共學教室」讓校園再熱鬧 | 雲嘉南 | 地方 | 聯合新聞網</title>
<meta name="description" content="台南市後壁區一所百年國小只剩二十三名學生，校方去年起把閒置教室改成「爺孫共學教室」...">
<meta name="keywords" content="國小,共學,長輩">
<meta name="news_keywords" content="國小,共學,長輩">
<meta name="author" content="聯合新聞網">
<meta name="application-name" content="聯合新聞網">
<meta property="article:published_time" content="2023-04-18T10:22:00+08:00">
<meta property="article:section" content="地方">
${og('og:title', '百年國小剩23名學生 「爺孫共學教室」讓校園再熱鬧 | 聯合新聞網')}
${og('og:site_name', '聯合新聞網')}
${og('og:type', 'article')}
${og('og:url', 'https://udn.com/news/story/6898/7106342')}
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","articleSection":"地方","headline":"百年國小剩23名學生 「爺孫共學教室」讓校園再熱鬧","datePublished":"2023-04-18T10:22:00+08:00","dateModified":"2023-04-18T10:22:00+08:00","author":{"@type":"Person","name":"聯合報 記者林小芳／台南即時報導"},"publisher":{"@type":"Organization","name":"聯合新聞網"},"mainEntityOfPage":"https://udn.com/news/story/6898/7106342"}]</script>
<link rel="stylesheet" href="https://udn.com/static/css/story.css">
</head>
<body>
<header class="header"><div class="wrapper"><a class="header__logo" href="https://udn.com/news/index">聯合新聞網</a><nav class="navigation"><a href="https://udn.com/news/breaknews/1">即時</a>
<a href="https://udn.com/news/cate/2/6638">要聞</a>
<a href="https://udn.com/news/cate/2/6640">娛樂</a>
<a href="https://udn.com/news/cate/2/7227">運動</a>
<a href="https://udn.com/news/cate/2/7225">全球</a>
<a href="https://udn.com/news/cate/2/6641">地方</a>
<a href="https://vip.udn.com/">數位版</a></nav><div class="header__user"><a href="#">登入</a>
<a href="#">訂閱</a></div>
</div></header>
<main class="wrapper">
<section class="wrapper-left">
<nav class="breadcrumb"><a class="breadcrumb-items" href="https://udn.com/news/index">udn</a><span>/</span><a class="breadcrumb-items" href="https://udn.com/news/cate/2/6641">地方</a><span>/</span><a class="breadcrumb-items" href="https://udn.com/news/cate/2/6898">雲嘉南</a></nav>
<article class="article-content">
<h1 class="article-content__title">百年國小剩23名學生 「爺孫共學教室」讓校園再熱鬧</h1>
<section class="article-content__info"><section class="authors article-content__subinfo">
<time class="article-content__time" datetime="2023-04-18 10:22">2023-04-18 10:22</time>
<span class="article-content__author">聯合報／ 記者<a href="https://udn.com/news/reporter/abc">林小芳</a>／台南即時報導</span>
</section>
<section class="social-tool"><a class="fb" href="#">分享</a>
<a class="line" href="#"></a>
<a href="#">收藏</a></section></section>
<section class="article-content__editor ">
<figure class="article-content__cover"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2023/04/18/realtime/1.jpg" alt=""></picture><figcaption>長輩與孫子在同一間教室裡寫書法。記者林小芳／攝影</figcaption></figure>
<p>
${SCHOOL[0]}</p>
<div class="inline-ads"><div id="ads-inread"></div>
</div>
<p>
${SCHOOL[1]}</p>
<div class="edn-ads--inlineAds"><span>廣告</span></div>
<p>
${SCHOOL[2]}</p>
<p>
${SCHOOL[3]}</p>
<figure><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2023/04/18/realtime/2.jpg" alt=""></picture><figcaption>阿嬤教孩子搓湯圓。圖／校方提供</figcaption></figure>
<p>
${SCHOOL[4]}</p>
</section>
<section class="keywords"><a href="https://udn.com/search/tagging/2/長輩">長輩</a>
<a href="https://udn.com/search/tagging/2/共學">共學</a></section>
<section class="subscribe-box"><p>訂閱數位版，暢讀無廣告</p><a href="#">立即加入</a></section>
</article>
<section class="context-box related-news"><h2 class="context-box__title">相關新聞</h2><div class="story-list">
<div class="story-list__news"><h3><a href="https://udn.com/news/story/6898/7080001">偏鄉小校邀長輩返校 祖孫同班寫書法</a></h3><time>2023-04-06 09:12</time></div>
<div class="story-list__news"><h3><a href="https://udn.com/news/story/6898/7071122">後壁百年國小榕樹下辦畢業60年同學會</a></h3><time>2023-04-01 14:40</time></div>
</div></section>
<section class="context-box"><h2 class="context-box__title">熱門新聞</h2>
<ul>
<li><a href="https://udn.com/news/story/6898/7106001">夜市牛排店改賣早餐 老闆：終於看到太陽</a></li>
<li><a href="https://udn.com/news/story/6898/7106010">安平漁港撿到漂流瓶 信寫於11年前</a></li>
</ul></section>
<section class="comment"><h2>商品推薦</h2><p>udn討論區</p>
<p>共 0 則留言</p>
<p>張貼文章或下標籤，不得有違法或侵害他人權益之言論，違者應自負法律責任。</p></section>
</section>
<aside class="wrapper-right"><section class="context-box"><h2>猜你喜歡</h2><a href="https://udn.com/news/story/6898/7105555">陽台種番茄 里長教你三招</a></section></aside>
</main>
<footer class="footer"><nav><a href="#">會員中心</a>
<a href="#">客服</a>
<a href="#">刊登廣告</a></nav><p>服務條款 · 著作權 · 隱私權聲明</p>
<p>聯合線上公司 著作權所有 © udn.com. All Rights Reserved.</p></footer>
</body>
</html>`,
  expected: {
    headline: '百年國小剩23名學生 「爺孫共學教室」讓校園再熱鬧',
    published: '2023-04-18T10:22:00+08:00',
    source: '聯合報',
    authors: ['林小芳'],
    headings: [],
    body: SCHOOL,
    captions: ['長輩與孫子在同一間教室裡寫書法。記者林小芳／攝影', '阿嬤教孩子搓湯圓。圖／校方提供'],
    related: ['偏鄉小校邀長輩返校 祖孫同班寫書法', '後壁百年國小榕樹下辦畢業60年同學會'],
    gone: ['暢讀無廣告', '夜市牛排店', '漂流瓶', '違者應自負', '著作權所有', '陽台種番茄'],
  },
};

const TURTLE = [
  '基隆一處海蝕平台昨（13）日清晨出現一隻被廢棄漁網纏住的綠蠵龜，路過的晨泳客合力剪網，花了四十分鐘才讓牠脫困，海龜臨走前還回頭張望，讓不少人當場紅了眼眶。',
  '發現海龜的李姓泳客表示，當時天剛亮，遠遠看到浪裡有一團綠色的東西浮浮沉沉，靠近才發現是一隻背甲約七十公分的海龜，左前肢被尼龍網緊緊勒住，已經看得到傷痕。',
  '五名泳客兩人托住海龜、三人輪流潛下去剪網。其中一名退休護理師說，海龜一開始還會掙扎，後來好像知道大家在幫忙，「就靜靜地讓我們剪」。',
  '海洋保育志工獲報到場後，替海龜做了簡單的檢查，研判傷口不深、活動力良好，因此就地野放，並在岸邊清出一百二十多公斤的廢棄漁網。',
  '保育志工呼籲，民眾若遇到受困或擱淺的海龜，應先撥打118通報，不要自行拖拉，以免造成二次傷害。',
] as const;

const TVBS: Shown = {
  kind: 'TVBS News (2023), a human story: the writer as a link with 報導 and 責任編輯 in one box, 發佈時間 and 最後更新時間, a title picture with 圖／, promotions by frames within the text, ◤ an advertisement, 更多 TVBS 報導, a LINE call, hot news by the side',
  url: 'https://news.tvbs.com.tw/life/2153402',
  page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>海龜被廢網勒住 5晨泳客剪網40分鐘救援│TVBS新聞網</title>
<meta name="description" content="基隆一處海蝕平台昨日清晨出現一隻被廢棄漁網纏住的綠蠵龜，路過的晨泳客合力剪網...">
<meta name="news_keywords" content="海龜,基隆,廢棄漁網">
<meta name="author" content="TVBS">
<meta name="section" content="life">
<meta property="article:published_time" content="2023-06-14T18:20:00+08:00">
<meta property="article:modified_time" content="2023-06-14T18:31:00+08:00">
${og('og:title', '海龜被廢網勒住 5晨泳客剪網40分鐘救援│TVBS新聞網')}
${og('og:site_name', 'TVBS新聞網')}
${og('og:type', 'article')}
${og('og:url', 'https://news.tvbs.com.tw/life/2153402')}
${ld({ '@type': 'NewsArticle', headline: '海龜被廢網勒住 5晨泳客剪網40分鐘救援│TVBS新聞網', datePublished: '2023-06-14T18:20:00+08:00', dateModified: '2023-06-14T18:31:00+08:00', author: { '@type': 'Person', name: '王小珊' }, publisher: { '@type': 'Organization', name: 'TVBS新聞網' } })}
<link rel="stylesheet" href="https://news.tvbs.com.tw/css/news_2020.css">
</head>
<body>
<header class="header"><div class="header_box"><a class="logo" href="https://news.tvbs.com.tw/">TVBS新聞網</a>
<ul class="menu"><li><a href="https://news.tvbs.com.tw/realtime">即時</a></li>
<li><a href="https://news.tvbs.com.tw/hot">熱門</a></li>
<li><a href="https://news.tvbs.com.tw/life">生活</a></li>
<li><a href="https://news.tvbs.com.tw/local">社會</a></li>
<li><a href="https://news.tvbs.com.tw/world">全球</a></li>
<li><a href="https://news.tvbs.com.tw/live">直播</a></li>
</ul><a href="#">APP下載</a></div></header>
<main>
<div class="container">
<article class="article_new">
<div class="breadcrumb_box"><a href="https://news.tvbs.com.tw/">首頁</a> &gt; <a href="https://news.tvbs.com.tw/life">生活</a></div>
<div class="title_box"><h1 class="title">海龜被廢網勒住 5晨泳客剪網40分鐘救援</h1></div>
<div class="author_box"><div class="author">
記者 <a href="https://news.tvbs.com.tw/news/searchauthor/life/王小珊">王小珊</a> 報導<br>
責任編輯 <a href="https://news.tvbs.com.tw/news/searchauthor/life/周小妤">周小妤</a> 報導<br>
發佈時間：2023/06/14 18:20<br>
最後更新時間：2023/06/14 18:31
</div>
<div class="share_box"><a class="fb"></a>
<a class="line"></a><span>字級設定</span><a>小</a><a>中</a><a>大</a></div>
</div>
<div class="article_content" id="news_detail_div">
<div class="img_box"><img src="https://cc.tvbs.com.tw/img/program/upload/2023/06/14/turtle.jpg" alt=""><span class="img_txt">泳客合力剪除纏住海龜的漁網。（圖／民眾提供）</span></div>
${p(TURTLE.slice(0, 2))}
<div class="guangxuan"><p>◤加入好友領折扣◢</p>
<p><a href="https://ad.example/1">👉618年中慶冷氣限時優惠</a></p>
</div>
<div class="img"><img src="https://cc.tvbs.com.tw/img/program/upload/2023/06/14/turtle2.jpg" alt=""><span class="img_txt">獲救的綠蠵龜游向外海。（圖／海洋保育志工提供）</span></div>
${p(TURTLE.slice(2))}
<div class="more_news"><p>更多 TVBS 報導</p>
<p><a href="https://news.tvbs.com.tw/life/2150001">基隆海邊撿回的漁網 志工織成環保袋</a></p>
<p><a href="https://news.tvbs.com.tw/life/2149110">綠蠵龜返家產卵 沙灘關燈七天</a></p>
</div>
<div class="line_box"><p>最HOT話題在這！想跟上時事，快點我加入TVBS新聞LINE好友！</p>
</div>
</div>
<div class="article_keyword"><a href="https://news.tvbs.com.tw/news/searchresult/海龜/news">#海龜</a>
<a href="https://news.tvbs.com.tw/news/searchresult/漁網/news">#漁網</a></div>
<div class="article_copy"><p>本網頁各項資訊僅供參考</p>
</div>
<div class="fb_comment"><p>你可能會喜歡</p><a href="https://news.tvbs.com.tw/life/2153001">貓咪占領印表機 整間辦公室改手寫</a>
<a href="https://news.tvbs.com.tw/life/2153014">芒果青冰開賣半小時完售</a></div>
</article>
<aside><div class="hot_box"><h2>熱門新聞</h2>
<ul>
<li><a href="https://news.tvbs.com.tw/life/2153100">端午連假天氣一次看</a></li>
<li><a href="https://news.tvbs.com.tw/life/2153111">公車司機下車攙扶 乘客寫信道謝</a></li>
</ul>
</div></aside>
</div>
</main>
<footer><p><a href="#">關於我們</a>
<a href="#">客戶服務信箱</a>
<a href="#">隱私權聲明</a></p>
<p>Copyright © TVBS Media Inc. All Rights Reserved</p>
<p>11450 台北市內湖區瑞光路451號</p></footer>
</body>
</html>`,
  expected: {
    headline: '海龜被廢網勒住 5晨泳客剪網40分鐘救援',
    published: '2023-06-14T18:20:00+08:00',
    source: 'TVBS新聞網',
    authors: ['王小珊'],
    editors: ['周小妤'],
    headings: [],
    body: TURTLE,
    captions: [
      '泳客合力剪除纏住海龜的漁網。（圖／民眾提供）',
      '獲救的綠蠵龜游向外海。（圖／海洋保育志工提供）',
    ],
    gone: ['領折扣', '年中慶冷氣', '想跟上時事', '貓咪占領', '字級設定', '端午連假'],
  },
};

const TRAM = [
  '一輛有七十多年歷史的舊款電車，今日由技工人手翻新後重新行走，吸引大批電車迷及市民到車廠外拍照。',
  '負責翻新的技工陳師傅表示，今次工程歷時十四個月，木窗框、藤座椅及銅製扶手全部按舊圖則重造，單是為一塊車頂板就試過三種木材。',
  '他說，現時懂得修理木車身的師傅不足十人，希望透過今次工程，將手藝傳授給三名年輕學徒。',
  '有專程帶同孫女到場的市民說，小時候日日乘電車返學，今日再聽到叮叮聲，感覺十分親切。',
  '該輛電車將於未來三個星期日行走港島東西兩段，市民可照常付費乘搭，毋須預約。',
] as const;

const RTHK: Shown = {
  kind: 'RTHK (2023), a short news item: h2.itemTitle, the day with HKT and the minute, the text in one div by breaks, a picture with its words in detailNewsSlideTitleText, 分享 and 字體, 最新新聞 beside, no writer and no source',
  url: 'https://news.rthk.hk/rthk/ch/component/k2/1700425-20230514.htm',
  page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-tw" lang="zh-tw">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="keywords" content="RTHK,News,香港電台,新聞" />
<meta name="title" content="七十年舊電車翻新後重新行走　電車迷到車廠外拍照" />
<meta name="description" content="一輛有七十多年歷史的舊款電車，今日由技工人手翻新後重新行走，吸引大批電車迷及市民到車廠外拍照。" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<meta property="og:title" content="七十年舊電車翻新後重新行走　電車迷到車廠外拍照 - RTHK" />
<meta property="og:type" content="article" />
<meta property="og:url" content="https://news.rthk.hk/rthk/ch/component/k2/1700425-20230514.htm" />
<meta property="og:image" content="https://newsstatic.rthk.hk/images/mfile_1700425_1_L_20230514134201.jpg" />
<title>七十年舊電車翻新後重新行走　電車迷到車廠外拍照 - RTHK</title>
<link rel="stylesheet" href="/rthk/templates/rthk_news/css/template.css" type="text/css" />
<script src="/rthk/media/system/js/mootools-core.js" type="text/javascript"></script>
</head>
<body class="isRTHKNewsDetails ch">
<div class="rthk2012_topbar"><ul>
<li><a href="https://www.rthk.hk/">主頁</a></li>
<li><a href="https://news.rthk.hk/rthk/ch/">新聞</a></li>
<li><a href="https://www.rthk.hk/tv">電視</a></li>
<li><a href="https://www.rthk.hk/radio">電台</a></li>
<li><a href="https://podcast.rthk.hk/">Podcasts</a></li>
</ul>
<div class="lang"><a href="/rthk/en/">ENG</a>
<a href="#">簡</a></div>
</div>
<div id="header"><a href="/rthk/ch/"><img src="/rthk/templates/rthk_news/images/logo.png" alt="RTHK 新聞" /></a></div>
<div class="news-menu"><ul>
<li><a href="/rthk/ch/latest-news.htm">即時新聞</a></li>
<li><a href="/rthk/ch/latest-news/local.htm">本地</a></li>
<li><a href="/rthk/ch/latest-news/greater-china.htm">大中華</a></li>
<li><a href="/rthk/ch/latest-news/world-news.htm">國際</a></li>
<li><a href="/rthk/ch/latest-news/finance.htm">財經</a></li>
<li><a href="/rthk/ch/latest-news/sport.htm">體育</a></li>
<li><a href="/rthk/ch/video-gallery.htm">新聞影像</a></li>
</ul>
</div>
<div id="wrapper">
<div id="k2Container" class="itemView">
<div class="itemHeader">
<h2 class="itemTitle">
七十年舊電車翻新後重新行走　電車迷到車廠外拍照
</h2>
<div class="itemInfo">
<div class="createddate">2023-05-14 HKT 13:42</div>
<div class="itemShare"><span>分享</span><a class="facebook" href="#">Facebook</a>
<a class="twitter" href="#">Twitter</a>
<a class="whatsapp" href="#">WhatsApp</a></div>
<div class="itemFont"><span>字體大小</span><a id="fontDecrease">A-</a>
<a id="fontIncrease">A+</a></div>
</div>
</div>
<div class="itemBody">
<div class="itemSlideShow">
<div class="items_content">
<div class="itemSlideShowContainer">
<a href="https://newsstatic.rthk.hk/images/mfile_1700425_1_L_20230514134201.jpg" rel="lightbox"><img src="https://newsstatic.rthk.hk/images/mfile_1700425_1_L_20230514134201.jpg" alt="翻新後的舊電車駛出車廠。（戴小嵐攝）" class="imgPhotoAfterLoad" /></a>
<div class="detailNewsSlideTitleText">翻新後的舊電車駛出車廠。（戴小嵐攝）</div>
</div>
</div>
<div class="clr"></div>
</div>
<div class="itemFullText">
${TRAM.join('<br />\n<br />\n')}
</div>
<div class="clr"></div>
</div>
<div class="itemBackToTop"><a href="#">返回頁首</a></div>
</div>
<div class="rightCol">
<div class="moduletable latest"><h3>最新新聞</h3>
<ul>
<li><a href="/rthk/ch/component/k2/1700430-20230514.htm">天文台料本周中轉驟雨</a><span>13:58</span></li>
<li><a href="/rthk/ch/component/k2/1700428-20230514.htm">郊野公園新設三處加水站</a><span>13:50</span></li>
</ul>
</div>
<div class="moduletable"><h3>最多人瀏覽</h3>
<ul>
<li><a href="/rthk/ch/component/k2/1700399-20230514.htm">離島船期今起調整</a></li>
</ul>
</div>
<div class="moduletable app"><p>下載 RTHK News 應用程式</p>
</div>
</div>
</div>
<div class="rthk2012_footer"><ul>
<li><a href="#">私隱政策</a></li>
<li><a href="#">版權告示</a></li>
<li><a href="#">免責聲明</a></li>
<li><a href="#">無障礙聲明</a></li>
</ul><p>Copyright © Radio Television Hong Kong. All rights reserved</p>
</div>
</body>
</html>`,
  expected: {
    headline: '七十年舊電車翻新後重新行走　電車迷到車廠外拍照',
    published: '2023-05-14T13:42:00+08:00',
    // Nothing on the page is headed as its source, and its names differ: not asked.
    authors: [],
    headings: [],
    body: TRAM,
    captions: ['翻新後的舊電車駛出車廠。（戴小嵐攝）'],
    gone: ['字體大小', '天文台料', '三處加水站', '應用程式', '返回頁首', '離島船期'],
  },
};

const HAWKER = [
  '清晨五点半，宏茂桥一座小贩中心的卷帘门才拉起一半，郑水来已经把第一盘芋头糕推进蒸笼。摊位的招牌换了新漆，站在灶前的却还是那位七十八岁的老人。',
  '两个月前，他本已贴出结业告示。医生说他的膝盖不宜久站，子女又各有工作。告示贴出的第三天，一名常客的儿子——二十九岁的前软件工程师苏伟伦找上门来，说想学做芋头糕。',
  '三公斤芋头，两种刀法',
  '芋头糕看似简单，郑水来却有自己的讲究：一半芋头切丁，一半刨丝，丁要看得见，丝要吃得出。米浆不能隔夜，虾米得先用小火焙干。',
  '“他第一天切的芋头，大的像麻将，小的像绿豆。”郑水来笑说，苏伟伦用了五个星期，才让师傅点头。',
  '不涨价的承诺',
  '一块芋头糕卖1元4角，十年只涨过一次。苏伟伦算过成本，芋头、虾米和煤气价格都在涨，一天要卖四百块才打平。他同师傅约定，头一年不调价，先把老顾客留住。',
  '邻摊卖咖啡的林女士受访时说，两人收摊以后常坐在一起算账，“一个用算盘，一个用手机，算出来一样，就一起喝杯咖啡”。',
  '苏伟伦下个月将正式接手。郑水来说，他还是会每天过来，“坐着，不出声”。',
] as const;

const ZAOBAO: Shown = {
  kind: 'Lianhe Zaobao (2023), a feature of the local desk: 来自 and 文 and 发布 in small heads, a title picture with （…摄） by a photographer, h3-less headings in strong, an inline 延伸阅读 box, an advertisement, 关键词, 热门, a subscription call',
  url: 'https://www.zaobao.com.sg/news/singapore/story20230820-1425566',
  page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>78岁摊主遇上29岁徒弟 一块芋头糕多了传人 | 联合早报</title>
<meta name="description" content="两个月前，他本已贴出结业告示。告示贴出的第三天，一名前软件工程师找上门来。" />
<meta name="keywords" content="小贩中心, 芋头糕, 传承" />
<link rel="canonical" href="https://www.zaobao.com.sg/news/singapore/story20230820-1425566" />
${og('og:site_name', '联合早报')}
${og('og:type', 'article')}
${og('og:title', '78岁摊主遇上29岁徒弟 一块芋头糕多了传人 | 联合早报')}
${og('og:url', 'https://www.zaobao.com.sg/news/singapore/story20230820-1425566')}
<meta property="article:published_time" content="2023-08-20T05:00:00+08:00" />
${ld({ '@type': 'NewsArticle', headline: '78岁摊主遇上29岁徒弟 一块芋头糕多了传人', datePublished: '2023-08-20T05:00:00+08:00', author: { '@type': 'Person', name: '林小慧' }, publisher: { '@type': 'Organization', name: '联合早报' } })}
<link rel="stylesheet" href="/themes/custom/zbsg2020/css/style.css" />
</head>
<body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas">
<header class="global-header"><a class="logo" href="/">联合早报</a>
<ul class="main-nav"><li><a href="/">首页</a></li>
<li><a href="/realtime">即时</a></li>
<li><a href="/news/singapore">新加坡</a></li>
<li><a href="/finance">财经</a></li>
<li><a href="/forum/editorial">评论</a></li>
<li><a href="/entertainment">娱乐</a></li>
<li><a href="/lifestyle">生活</a></li>
</ul>
<div class="user-menu"><a href="#">登入</a>
<a href="https://subscribe.sph.com.sg">订户注册</a></div></header>
<main role="main">
<div class="ads-leaderboard" id="dfp-ad-lb1"></div>
<ul class="breadcrumbs-list"><li><a href="/">首页</a></li>
<li><a href="/news">新闻</a></li>
<li><a href="/news/singapore">新加坡</a></li>
</ul>
<article class="article-page">
<div class="article-title"><h1>78岁摊主遇上29岁徒弟 一块芋头糕多了传人</h1></div>
<div class="article-byline-block">
<h4 class="title-byline byline">文 / <a class="article-author" href="/byline/lin-xiao-hui">林小慧</a></h4>
<h4 class="title-byline source">来自 / <a href="/">联合早报</a></h4>
<h4 class="title-byline date-published">发布 / 2023年8月20日 5:00 AM</h4>
<div class="social-share"><a class="facebook">分享</a>
<a class="whatsapp"></a>
<a class="bookmark">收藏</a><span>字体大小：</span><a>小</a><a>中</a><a>大</a></div>
</div>
<figure class="inline-figure inline-figure-img"><img data-src="https://static.zaobao.com.sg/s3fs-public/images/202308/20230820/taro_Large.jpg" src="https://static.zaobao.com.sg/s3fs-public/images/202308/20230820/taro_Large.jpg" alt="" /><figcaption class="inline-figure-caption">郑水来（右）看着徒弟苏伟伦把芋头糕推进蒸笼。（陈小明摄）</figcaption></figure>
<div class="article-content-container">
<div class="article-content-rawhtml">
${p(HAWKER.slice(0, 2))}
<p><strong>${HAWKER[2]}</strong></p>
<p>${HAWKER[3]}</p>
<div class="bff-google-ad" id="dfp-ad-imu1"><p>广告</p>
</div>
<p>${HAWKER[4]}</p>
<div class="bff-recommend-article"><p>延伸阅读</p><div class="recommend-item"><a href="/news/singapore/story20230706-1411008">小贩中心老摊主收徒 师徒约定三年不涨价</a></div>
<div class="recommend-item"><a href="/news/singapore/story20230611-1403410">家传芋头糕摊位结业 街坊排队道别</a></div>
</div>
<p><strong>${HAWKER[5]}</strong></p>
<p>${HAWKER[6]}</p>
<figure class="inline-figure inline-figure-img"><img src="https://static.zaobao.com.sg/s3fs-public/images/202308/20230820/knife_Large.jpg" alt="" /><figcaption class="inline-figure-caption">一半切丁，一半刨丝，是老摊主的讲究。（陈小明摄）</figcaption></figure>
${p(HAWKER.slice(7))}
</div>
<div class="article-paywall-cta"><p>全文已播完</p>
<p>订阅早报，每月低至9元9角</p><a href="https://subscribe.sph.com.sg">了解更多</a></div>
</div>
<div class="keywords"><ul>
<li><a href="/keywords/xiao-fan-zhong-xin">小贩中心</a></li>
<li><a href="/keywords/chuan-cheng">传承</a></li>
</ul>
</div>
<div class="article-feedback"><p>您查看的内容可能不完整，部分内容和推荐被拦截！请对我们的网站禁用广告拦截，然后重试</p>
</div>
</article>
<section class="just-in"><h2>热门</h2>
<ul>
<li><a href="/realtime/singapore/story20230820-1425700">组屋楼下的共享工具箱</a></li>
<li><a href="/realtime/singapore/story20230820-1425702">三只水獭过马路 车龙让行</a></li>
</ul></section>
<section class="newsletter"><h2>订阅电邮</h2><p>新鲜新闻，每晚送到您的信箱</p></section>
</main>
<footer class="footer"><ul>
<li><a href="/about-us">关于我们</a></li>
<li><a href="/contact-us">联络我们</a></li>
<li><a href="/advertise">广告刊登</a></li>
</ul><p>新报业媒体版权所有（公司登记号：202120748H）</p></footer>
</div>
</body>
</html>`,
  expected: {
    headline: '78岁摊主遇上29岁徒弟 一块芋头糕多了传人',
    published: '2023-08-20T05:00:00+08:00',
    source: '联合早报',
    authors: ['林小慧'],
    headings: ['三公斤芋头，两种刀法', '不涨价的承诺'],
    body: HAWKER,
    captions: [
      '郑水来（右）看着徒弟苏伟伦把芋头糕推进蒸笼。（陈小明摄）',
      '一半切丁，一半刨丝，是老摊主的讲究。（陈小明摄）',
    ],
    gone: ['全文已播完', '每月低至', '广告拦截', '共享工具箱', '三只水獭', '送到您的信箱'],
  },
};

export const THIRTY_SEVENTH: readonly Shown[] = [
  XINHUA,
  GUANGMING,
  CHINADAILY,
  SCIENCENET,
  JIEMIAN,
  NBD,
  SHANGGUAN,
  HUBEI,
  SOHU,
  WEIXIN,
  UDN,
  TVBS,
  RTHK,
  ZAOBAO,
];
