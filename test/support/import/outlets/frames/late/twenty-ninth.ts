// A twenty-ninth set of forms, by one who had not seen the importer: agencies, news sites, apps and accounts of the mainland, and news sites of Taiwan, Hong Kong and London.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const DRAGONFLY = [
  '10月中旬，巢湖南岸的一片浅水湿地里，最后一批红蜻正在交配产卵。安徽一所中学的二十多名学生穿着胶鞋，沿着木桩围起的样线缓慢前行，把看到的每一只蜻蜓记在防水本上。',
  '这样的记录已经进行了六年。带队的生物教师说，六年里学生们一共走了一百四十二次样线，记下三十一种蜻蜓，其中四种此前没有在这片湖岸出现过。',
  '今年的数据让师生们意外。往年9月底就很少见到的赤褐灰蜻，今年10月仍有稳定的种群，比六年前晚退场了十九天。研究人员认为，水温偏高和水草恢复可能共同造成了这一变化。',
  '当地湿地保护站表示，学生们的记录已经整理成册，将用于下一年的补水安排：在蜻蜓羽化的5月和9月，水位每周的变化不超过五厘米。',
  '“一只蜻蜓从卵到飞起来，大约要在水里待上一年。”这名教师说，湖水清不清，它们比我们先知道。',
] as const;

const xinhua: Shown = {
  kind: '新华网, a local page of 2023: year, month and clock in three spans of a header, the same headline again for phones, 来源 above, 新华社…电（记者 …） first, 【责任编辑】 in brackets and 【纠错】 below, as short as they are',
  url: 'http://www.news.cn/local/2023-10/17/c_1129921847.htm',
  page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="apple-mobile-web-app-capable" content="yes">
<meta name="apple-mobile-web-app-status-bar-style" content="black">
<meta content="telephone=no" name="format-detection">
<meta name="viewport" content="width=device-width,initial-scale=1.0,minimum-scale=1.0,maximum-scale=1.0,user-scalable=no">
<div data="datasource:202310171129921847" datatype="content"><meta name="publishid" content="1129921847.0.102.0"/></div>
<meta name="source" content="">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="C_11109063">
<meta name="keywords" content="蜻蜓,湿地,巢湖" />
<meta name="description" content="中学生六年走样线 记下巢湖三十一种蜻蜓-10月中旬，巢湖南岸的一片浅水湿地里，最后一批红蜻正在交配产卵。" />
<title>
中学生六年走样线 记下巢湖三十一种蜻蜓-新华网
</title>
<link rel="stylesheet" href="http://www.news.cn/global/detail/xhCommonFooter20200421/detail.css">
<link rel="stylesheet" href="http://www.news.cn/detail/detail_2020/css/main.css">
<script src="http://www.news.cn/global/js/pageCore.js"></script>
<script>(function(){var bp=document.createElement('script');bp.src='http://push.zhanzhang.baidu.com/push.js';})();</script>
</head>
<body>
<div class="fix-ewm domPC" data="datasource:202310171129921847" datatype="content"><img src="http://www.news.cn/detail2020/images/ewm.png" width="94" alt=""><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="bdsharebuttonbox" data-cmd="weixin"></a></div></div>
<div class="domPC"><script src="http://www.news.cn/2021homepro/scripts/smallTop.js"></script></div>
<div class="domMobile"><script src="http://www.news.cn/2021mobile/scripts/toppx.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC" data="datasource:202310171129921847" datatype="content">
<div class="header-top clearfix">
<div class="header-nav left">
<ul>
<li><a href="http://www.news.cn/" target="_blank">新华网</a> &gt; <a class="curr" href="http://www.news.cn/local/">地方</a> &gt; 正文</li>
</ul>
</div>
</div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2023</em></span> <span class="day"><em>10</em>/<em>17</em></span> <span class="time">15:26:08</span></div>
<div class="source">来源：新华网</div>
<div class="head-line clearfix">
<h1><span class="title">中学生六年走样线 记下巢湖三十一种蜻蜓</span> <span class="btn-audio"></span></h1>
<audio class="hide" id="audioDom" loop src=""></audio>
<div class="pageShare">
<div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div>
<div class="share">分享到：<a href="javascript:void(0)" class="bds_tsina" data-cmd="tsina"></a><a href="javascript:void(0)" class="bds_weixin" data-cmd="weixin"></a><a href="javascript:void(0)" class="bds_qzone" data-cmd="qzone"></a></div>
</div>
</div>
</div>
</div>
<div class="mheader domMobile" data="datasource:202310171129921847" datatype="content">
<h1><span class="title">中学生六年走样线 记下巢湖三十一种蜻蜓</span></h1>
<div class="info">2023-10-17 15:26:08
<span>来源：新华网</span>
</div>
</div>
<div class="main clearfix">
<div class="main-left left">
<div class="columBox domPC"></div>
<div id="detail" data="datasource:202310171129921847" datatype="content">
<p>　　新华社合肥10月17日电（记者王小明）${DRAGONFLY[0]}</p>
${p(DRAGONFLY.slice(1), '', '　　')}
<div id="articleEdit">
<span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a>
<div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1" style="width:600px;height:350px;float:left;"></iframe></div><div class="tiyi03"><div id="jc_close1" style="cursor:pointer"><img src="http://www.news.cn/images/syicon/space.gif" width="24" height="24" border="0"></div></div></div></span>
<span class="editor"> 【责任编辑:周小楠 】 </span>
</div>
</div>
<div class="nextpage clearfix"><span class="tips"></span></div>
<div class="ad_right domPC"><ins data-ycad-slot="399"></ins></div>
<div class="bookList clearfix domPC">
<div class="list-title">深度观察</div>
<ul>
<li><a href="http://www.news.cn/local/2023-10/16/c_1129919901.htm" target="_blank">千年盐道上的最后一家骡马店</a></li>
<li><a href="http://www.news.cn/local/2023-10/15/c_1129917702.htm" target="_blank">高铁站台多了一块盲文牌</a></li>
</ul>
</div>
<div class="bookList clearfix domMobile"><div class="list-title">新华全媒头条</div>
<ul>
<li><a href="http://www.news.cn/2023-10/17/c_1129920005.htm">秋粮入库的一天一夜</a></li>
</ul>
</div>
</div>
<div class="main-right right">
<div class="columBox video"><div class="col-title">新华视点</div><ul><li><a href="http://www.news.cn/video/2023-10/17/c_1211.htm">航拍：稻田里的收割机编队</a></li></ul></div>
<div class="columBox book"><div class="col-title">热帖</div><ul><li><a href="http://www.news.cn/photo/2023-10/16/c_1212.htm">柿子红了的山村</a></li></ul></div>
<div class="ad_right"><ins data-ycad-slot="2168"></ins></div>
</div>
</div>
<div class="foot">
<div class="domPC">
<p>Copyright © 2000 - 2023 XINHUANET.com　All Rights Reserved.</p>
<p>制作单位：新华网股份有限公司　版权所有 新华网股份有限公司</p>
</div>
<div class="domMobile">Copyright © 2000 - 2023 XINHUANET.com</div>
</div>
<div style="display:none"><div id="fwl">010020020110000000000000011100001310311129</div></div>
<script src="http://www.news.cn/detail/js/pageShare.js"></script>
</body>
</html>`,
  expected: {
    headline: '中学生六年走样线 记下巢湖三十一种蜻蜓',
    published: '2023-10-17T15:26:08+08:00',
    source: '新华网',
    authors: ['王小明'],
    editors: ['周小楠'],
    dateline: '合肥',
    headings: [],
    captions: [],
    // The agency's mark is told by the dateline; whether it also stays in the paragraph is not asked.
    kept: DRAGONFLY,
    gone: ['纠错', '字体：', '骡马店', '收割机编队', '柿子红了', 'XINHUANET'],
  },
};

const SILK = [
  '“咔嗒、咔嗒”，推开德清县一间老厂房的木门，九台铁木织机正同时响着。七十一岁的机修工沈师傅弯腰听了听，伸手把一根皮带往里拨了半寸，声音立刻匀了。',
  '这些织机出厂于上世纪六十年代，原属一家关停的丝织厂。三年前，一群年轻的设计师把它们从仓库里找出来，请回了当年的机修工，织一种如今少见的双面提花绸。',
  '“图纸早就没有了，全在他们的手上。”工坊负责人林女士告诉记者，光是恢复第一台织机就用了八个月，缺的零件有三分之一是照着磨损的旧件重新翻砂的。',
  '慢，是这里的常态。一台织机一天只能织一米二，遇上梅雨天，蚕丝吸了潮，还要停机。但正是这样的慢，使绸面带着机器织不出的细小起伏，订单排到了明年春天。',
  '去年起，工坊向中小学开放。孩子们从剥茧、缫丝开始，半天的课程里，每人能得到一段自己挽的丝线。截至今年5月，已有超过六千人来过。',
  '沈师傅带了两个徒弟，大的三十五岁，小的二十二岁。他说，等他们能闭着眼睛听出哪一台要加油，自己就可以放心去钓鱼了。(完)',
] as const;

const chinanews: Shown = {
  kind: '中国新闻网, a page of 2024: 中新网…电 (记者 …) first with half-width brackets, a picture with pictext between, the day as words with the clock and 来源 in one line, hidden spans for Baidu, 【编辑】 in brackets, 更多精彩内容 below, (完) last',
  url: 'https://www.chinanews.com.cn/sh/2024/05-21/10220643.shtml',
  page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>浙江德清：六十年老织机重新响起来-中新网</title>
<!--[4,176,1] published at 2024-05-21 10:41:00 from #10 by system-->
<meta name="keywords" content="织机,丝绸,德清" />
<meta name="description" content="推开德清县一间老厂房的木门，九台铁木织机正同时响着。" />
<meta name="author" content="王小芳" />
<meta name="copyright" content="www.chinanews.com.cn,版权所有" />
<meta name="referrer" content="always">
<link rel="stylesheet" type="text/css" href="//i8.chinanews.com.cn/cnsweb/2020/css/common.css">
<link rel="stylesheet" type="text/css" href="//i8.chinanews.com.cn/cnsweb/2020/css/content.css">
<script src="//www.chinanews.com.cn/js/jquery.min.js"></script>
<script>if(/iPhone|Android/.test(navigator.userAgent)){location.href='https://m.chinanews.com/wap/detail/chs/zw/10220643.shtml';}</script>
</head>
<body>
<div class="topdiv"><div class="topline"><div class="topline_left">
<ul><li><a href="https://www.chinanews.com.cn/">首页</a></li>
<li><a href="https://www.chinanews.com.cn/app/">中新网客户端</a></li>
<li><a href="https://www.jwview.com/">中新经纬</a></li></ul></div>
<div class="topline_right"><a href="https://epaper.chinanews.com/">中国新闻报</a><a href="http://www.ecns.cn/">English</a></div></div></div>
<div class="nav_div">
<ul class="nav_navul">
<li><a href="https://www.chinanews.com.cn/scroll-news/news1.html">滚动</a></li>
<li><a href="https://www.chinanews.com.cn/china/">国内</a></li>
<li><a href="https://www.chinanews.com.cn/world/">国际</a></li>
<li><a href="https://www.chinanews.com.cn/society/">社会</a></li>
<li><a href="https://www.chinanews.com.cn/cul/">文娱</a></li>
<li><a href="https://www.chinanews.com.cn/huaren/">华人</a></li>
<li><a href="https://photo.chinanews.com/">图片</a></li>
<li><a href="https://www.chinanews.com.cn/shipin/">视频</a></li>
</ul>
</div>
<div id="con" class="con w1280">
<div id="nav" class="content_nav"><a href="https://www.chinanews.com.cn/" class="f14">首页</a>→<a href="https://www.chinanews.com.cn/society/" class="f14">社会新闻</a></div>
<div class="con_left w960" id="cont_1_1_2">
<div class="content_maincontent_more">
<h1 class="content_left_title">浙江德清：六十年老织机重新响起来</h1>
<div class="content_left_time">
2024年05月21日 10:41　来源：<a href="https://www.chinanews.com.cn/" class="source">中国新闻网</a>
<div class="fontsize"><span onclick="fontbig()">大字体</span><span onclick="fontsmall()">小字体</span></div>
<div class="share"><span>分享到：</span><a title="分享到微信"></a><a title="分享到新浪微博"></a></div>
</div>
<div id="BaiduSpider" style="display:none">
<span id="pubtime_baidu">2024-05-21 10:41:00</span>
<span id="source_baidu">来源：<a href="https://www.chinanews.com.cn/">中国新闻网</a></span>
<span id="author_baidu">作者：王小芳</span>
<span id="editor_baidu">责任编辑：赵小雪</span>
</div>
<div class="content_maincontent_content">
<!--正文start-->
<div class="left_zw">
<p>　　中新网杭州5月21日电 (记者 王小芳)${SILK[0]}</p>
<p>　　${SILK[1]}</p>
<div class="left_ph_div" style="text-align:center"><img src="//i2.chinanews.com.cn/simg/cmshd/2024/05/21/9f.jpg" alt="" style="border:0px solid #000000" /></div>
<div class="pictext">图为沈师傅在检查织机的皮带。　王小芳 摄</div>
<p>　　${SILK[2]}</p>
<table border="0" cellspacing="0" cellpadding="0" align="left" style="padding-right:10px;" class="adInContent"><tbody><tr><td><div id="adhzh" name="hzh"></div></td></tr></tbody></table>
${p(SILK.slice(3), '', '　　')}
</div>
<!--正文start-->
<div class="adEditor"><div class="left_name right"><span>【编辑:赵小雪】</span></div></div>
</div>
<div class="content_more">
<div class="more_tit"><span>更多精彩内容请进入</span><a href="https://www.chinanews.com.cn/society/">社会新闻</a></div>
</div>
<div class="xgxw"><div class="xgxw_tit">发表评论</div><div class="pinglun"><textarea placeholder="文明上网理性发言，请遵守新闻评论服务协议"></textarea><a>提交</a><span>0</span>条评论</div></div>
<div class="jxwz"><div class="jx_tit">社会新闻精选：</div>
<ul>
<li><a href="https://www.chinanews.com.cn/sh/2024/05-21/10220501.shtml">雨后采菌的山民学会了认路牌</a><span>2024年05月21日 09:12:33</span></li>
<li><a href="https://www.chinanews.com.cn/sh/2024/05-20/10219980.shtml">一座县城图书馆的夜灯</a><span>2024年05月20日 21:05:10</span></li>
<li><a href="https://www.chinanews.com.cn/sh/2024/05-20/10219801.shtml">轮渡上的水果摊开了十七年</a><span>2024年05月20日 17:44:02</span></li>
</ul></div>
</div>
</div>
<div class="con_right w300">
<div class="right_tit">热点推荐</div>
<ul class="right_ul">
<li><a href="https://www.chinanews.com.cn/cul/2024/05-20/10219333.shtml">考古队员的午饭吃什么</a></li>
<li><a href="https://www.chinanews.com.cn/sh/2024/05-20/10219121.shtml">小满时节看麦田</a></li>
</ul>
<div class="right_tit">视频</div>
<ul class="right_sp"><li><a href="https://www.chinanews.com.cn/sh/shipin/2024/05-20/news989001.shtml">千只白鹭落满滩涂</a></li></ul>
</div>
</div>
<div class="footer"><div class="pagebottom"><a href="https://www.chinanews.com.cn/common/footer/intro.shtml">关于我们</a> | <a href="https://www.chinanews.com.cn/common/footer/adinfo.shtml">广告服务</a> | <a href="https://www.chinanews.com.cn/common/footer/law.shtml">法律声明</a></div>
<p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p>
<p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p>
<p>[<a href="#">网上传播视听节目许可证(0106168)</a>] [京ICP证040655号] 总机：86-10-87826688</p>
<p>Copyright ©1999-2024 chinanews.com. All Rights Reserved</p></div>
</body>
</html>`,
  expected: {
    headline: '浙江德清：六十年老织机重新响起来',
    published: '2024-05-21T10:41:00+08:00',
    source: '中国新闻网',
    authors: ['王小芳'],
    editors: ['赵小雪'],
    dateline: '杭州',
    headings: [],
    captions: ['图为沈师傅在检查织机的皮带。　王小芳 摄'],
    // Whether the agency's mark also stays in the first paragraph is not asked.
    kept: SILK,
    gone: ['大字体', '更多精彩内容', '认路牌', '县城图书馆', '千只白鹭', '务经书面授权'],
  },
};

const TIDEPOOL = [
  '编者按：每年有数十万人到海边“赶海”，真正认得礁石上住着谁的人却不多。澎湃新闻近日对话一位在海岛小学教了二十六年自然课的老师，听她讲潮间带里的邻居。',
  '澎湃新闻：您是怎么想到把课堂搬到礁石上的？',
  '陈海云：不是想到的，是逼出来的。那年台风把教室的窗子吹掉了，修了半个月，我只好带着学生去避风的湾里上课。本来讲蚯蚓，结果他们蹲在水洼边不肯起来，我就改讲海葵了。',
  '澎湃新闻：孩子们从小在岛上长大，还会觉得新鲜吗？',
  '陈海云：他们认得能吃的，不认得不能吃的。藤壶、石鳖、海蛞蝓，在他们眼里都叫“石头上的东西”。我让每个人认领一个水洼，给里面的住户起名字，一个学期下来，有个男孩画了四十七页。',
  '澎湃新闻：赶海的游客多了，对潮间带有什么影响？',
  '陈海云：最怕的不是捡，是翻。石头翻过来不放回去，底下的卵半天就晒死了。我们做过统计，在游客多的那一侧，翻过的石头有三成没有复原。后来孩子们在码头立了块牌子，只有七个字：“请把屋顶盖回去。”',
  '澎湃新闻：牌子有用吗？',
  '陈海云：第二年降到了一成。大人不一定听大人的，可是看到歪歪扭扭的字，多半会笑一下，再把石头翻回来。',
  '澎湃新闻：再过四年您就退休了，有什么打算？',
  '陈海云：把二十六年的记录抄一份留给岛上。哪一年海星多，哪一年没有，后来的人总会用得着。',
] as const;

const thepaper: Shown = {
  kind: '澎湃新闻, a page of 2023 as its Next build makes it, an interview: hashed classes, 澎湃新闻记者 above the clock with 来源 and the channel, 编者按 first, the turns in bold, 责任编辑 and 图片编辑 and 校对 below, 报料 and 未经授权 lines, tags, comments, 相关推荐',
  url: 'https://www.thepaper.cn/newsDetail_forward_24186532',
  page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>对话｜海岛教师陈海云：请把石头的屋顶盖回去_教育家_澎湃新闻-The Paper</title>
<meta name="Keywords" content="潮间带,海岛,自然教育,赶海"/>
<meta name="Description" content="每年有数十万人到海边“赶海”，真正认得礁石上住着谁的人却不多。"/>
<meta name="baidu-site-verification" content="code-XEJhwYt2zE"/>
<meta name="renderer" content="webkit"/>
${og('og:title', '对话｜海岛教师陈海云：请把石头的屋顶盖回去')}
${og('og:type', 'news')}
<link rel="shortcut icon" href="https://www.thepaper.cn/favicon.ico"/>
<link rel="stylesheet" href="https://file.thepaper.cn/www/v6/_next/static/css/4b1a5e.css"/>
</head>
<body>
<div id="__next">
<header class="index_headerwrap__h5O8s">
<div class="index_header__f2Yzy">
<a href="/" class="index_logo__tSBHF"><img alt="logo" src="https://www.thepaper.cn/_next/static/media/logo.png"/></a>
<ul class="index_menu__yRtZV">
<li><a href="/">精选</a></li>
<li><a href="/channel_26916">视频</a></li>
<li><a href="/channel_25950">时事</a></li>
<li><a href="/channel_25951">财经</a></li>
<li><a href="/channel_119908">科技</a></li>
<li><a href="/channel_25953">生活</a></li>
<li><a href="/asktopic">问吧</a></li>
</ul>
<div class="index_searchwrap__e8oPd"><input placeholder="搜索" type="text"/><a>登录</a></div>
<div class="index_downloadbox__M3kzQ"><span>下载客户端</span><img alt="qr" src="https://www.thepaper.cn/qr.png"/></div>
</div>
</header>
<main class="index_wrapper__L_zqV">
<div class="index_container__ETYBL index_normalContentWrap__q1ikz">
<div class="index_leftcontent__lACdC index_leftClass__q6ZdE">
<div class="index_wrap__e0qtz"><div>
<h1 class="index_title__B8mhI">对话｜海岛教师陈海云：请把石头的屋顶盖回去</h1>
</div></div>
<div class="index_headerContent__sASF4">
<div>澎湃新闻记者 宋小溪</div>
<div class="ant-space ant-space-horizontal ant-space-align-center">
<div class="ant-space-item"><span>2023-08-11 07:35</span></div>
<div class="ant-space-item"><span>来源：<span>澎湃新闻</span></span></div>
<div class="ant-space-item"><a href="/list_25487" class="index_inherit__A1ImK">∙ 教育家 <span>&gt;</span></a></div>
</div>
<div class="index_fontsize__h9q1P"><span>字号</span><img alt="" src="https://www.thepaper.cn/font.png"/></div>
</div>
<div class="index_cententWrap__Jv8jK">
<p>${TIDEPOOL[0]}</p>
<p><strong>${TIDEPOOL[1]}</strong></p>
<p>${TIDEPOOL[2]}</p>
<p class="image-wrapper"><img src="https://imagepphcloud.thepaper.cn/pph/image/265/101/22.jpg" width="800" alt=""/></p>
<p class="image-desc">退潮之后的水洼。受访者供图</p>
<p><strong>${TIDEPOOL[3]}</strong></p>
<p>${TIDEPOOL[4]}</p>
<p><strong>${TIDEPOOL[5]}</strong></p>
<p>${TIDEPOOL[6]}</p>
<p><strong>${TIDEPOOL[7]}</strong></p>
<p>${TIDEPOOL[8]}</p>
<p><strong>${TIDEPOOL[9]}</strong></p>
<p>${TIDEPOOL[10]}</p>
</div>
<div class="index_editorInfo__k2UpM">
<div class="ant-space"><span>责任编辑：高小文</span><span>图片编辑：江小勇</span></div>
<div>校对：丁小晓</div>
</div>
<div class="index_copyright__n0eXx">
<div>澎湃新闻报料：021-962866</div>
<div>澎湃新闻，未经授权不得转载</div>
</div>
<div class="index_praise__pnyrA"><span>+1</span><span>12</span><span>收藏</span><a href="/accuse">我要举报</a></div>
<div class="index_tags__oZ5QJ">
<a href="/tag/1">#潮间带</a>
<a href="/tag/2">#自然教育</a>
</div>
<div class="index_topicwrap__YqLd1"><div>相关推荐</div>
<ul>
<li><a href="/newsDetail_forward_24101010" class="index_inherit__A1ImK">渔村里的最后一所小学迎来六名新生</a></li>
<li><a href="/newsDetail_forward_24090909" class="index_inherit__A1ImK">怎样给一条河写传记</a></li>
</ul></div>
<div class="index_commentWrap__w5Dv2"><div>评论（<span>3</span>）</div><div class="index_textarea__qOaDU">发表你的评论</div><button>发表</button>
<div class="index_nodata__p1ZJd">已经到底了</div></div>
</div>
<div class="index_rightcontent__zdNvO">
<div class="rebangbox__N6sBB"><div>热新闻</div>
<ul>
<li><span>1</span><a href="/newsDetail_forward_24180001">城市里的萤火虫去了哪里</a></li>
<li><span>2</span><a href="/newsDetail_forward_24180002">凌晨四点的馄饨摊</a></li>
<li><span>3</span><a href="/newsDetail_forward_24180003">为什么雨刮器总是刮不干净</a></li>
</ul></div>
<div class="index_appqr__dWPfK"><img alt="" src="https://www.thepaper.cn/app.png"/><p>扫码下载澎湃新闻客户端</p></div>
</div>
</div>
</main>
<footer class="footer_wrap__eK3Hz">
<ul><li><a href="/about_paper">关于澎湃</a></li>
<li><a href="/contribution">加入澎湃</a></li>
<li><a href="/law">法律声明</a></li></ul>
<p>友情链接 新华网 光明网</p>
<p>沪ICP备14003370号 互联网新闻信息服务许可证：31120170006</p>
<p>© 2014-2023 上海东方报业有限公司</p>
</footer>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contId":"24186532","contentDetail":{"contId":24186532,"name":"对话｜海岛教师陈海云：请把石头的屋顶盖回去","author":"澎湃新闻记者 宋小溪","pubTime":"2023-08-11 07:35","source":"澎湃新闻","responEditor":"高小文"}}}},"page":"/detail/[id]","buildId":"k1"}</script>
</body>
</html>`,
  expected: {
    headline: '对话｜海岛教师陈海云：请把石头的屋顶盖回去',
    published: '2023-08-11T07:35:00+08:00',
    source: '澎湃新闻',
    authors: ['宋小溪'],
    // Who chose the pictures and who read the proofs are not asked for: so no editors.
    captions: ['退潮之后的水洼。受访者供图'],
    // Whether the editor's note is lead or body is open.
    kept: TIDEPOOL.slice(1),
    gone: ['下载客户端', '我要举报', '021-962866', '写传记', '馄饨摊', '已经到底了'],
  },
};

const COLDCHAIN = [
  '晚上十一点，昆明斗南的拍卖大钟停了，鲜花的路才刚刚开始。一枝下午四点剪下的玫瑰，要在次日傍晚之前插进上海写字楼的花瓶，中间隔着两千多公里，和一条温度不能超过四摄氏度的链条。',
  '这条链条上，最近几年挤进了越来越多的公司。',
  '包装箱里的生意',
  '在离拍卖市场三公里的一座冷库里，二十岁出头的打包工小杨正把玫瑰二十枝一扎地放进纸箱。和五年前不同，箱底多了一只手掌大小的盒子，里面是相变蓄冷材料，能让箱内的温度在三十小时里不越过六度。',
  '“以前夏天的损耗在百分之十八上下，现在是百分之七。”冷库负责人告诉界面新闻，一只蓄冷盒成本九块钱，可以回收四十次，真正贵的是把它收回来。',
  '回收网点成了各家公司争夺的位置。一家创业公司与社区花店约定，花店每交回一只空盒，可以抵扣一元五角的运费。该公司负责人表示，目前的回收率是六成三，盈亏平衡点在七成五。',
  '谁来为两度买单',
  '并不是所有人都愿意为此付钱。一名在斗南做了十二年批发的花商算过账，一箱花走全程冷链，比普通空运贵二十二元，“毛利一共才三十块”。',
  '有业内人士认为，出路在于分级。能放十天的花走冷链，三天就谢的花走普通车，价格自然拉开。现在的难处是，花上没有写着它在几度里待过。',
  '几家公司开始在箱子上贴一枚温度标签，超过八度就变红，撕不掉。它的成本只有三毛钱。上海一家连锁花店从今年三月起只收没有变红的箱子，退货率第一个月就降了一半。',
  '（应受访者要求，文中小杨为化名）',
] as const;

const jiemian: Shown = {
  kind: '界面新闻, a report of 2024: a deck in the header below the headline, two names in author links, the clock by slashes, 来源 in the row, a picture with its maker below before the text, 界面新闻记者 | and 界面新闻编辑 | first, bold headings, 未经正式授权 last',
  url: 'https://www.jiemian.com/article/11047263.html',
  page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<title>一枝玫瑰的四度之旅｜界面新闻 · 商业</title>
<meta name="keywords" content="鲜花,冷链,斗南,玫瑰">
<meta name="description" content="损耗从百分之十八降到百分之七，鲜花冷链的钱花在哪里？">
${og('og:title', '一枝玫瑰的四度之旅')}
${og('og:type', 'article')}
${og('og:url', 'https://www.jiemian.com/article/11047263.html')}
<link rel="icon" href="//res.jiemian.com/favicon.ico">
<link rel="stylesheet" href="//res.jiemian.com/page/css/article.css">
<script>window.jm_article={id:11047263,uid:0};</script>
</head>
<body class="news">
<div class="header-main">
<div class="logo"><a href="https://www.jiemian.com/"><img src="//res.jiemian.com/logo.png" alt="界面新闻"></a></div>
<ul class="nav-list">
<li><a href="https://www.jiemian.com/">首页</a></li>
<li><a href="https://www.jiemian.com/lists/65.html">天下</a></li>
<li><a href="https://www.jiemian.com/lists/2.html">商业</a></li>
<li><a href="https://www.jiemian.com/lists/801.html">财经</a></li>
<li><a href="https://www.jiemian.com/lists/141.html">正午</a></li>
<li><a href="https://www.jiemian.com/lists/130.html">文化</a></li>
<li><a href="https://www.jiemian.com/lists/4.html">快报</a></li>
</ul>
<div class="head-user"><a href="javascript:;">登录</a><a href="https://www.jiemian.com/app">界面APP</a></div>
</div>
<div class="content">
<div class="news-view left">
<div class="main-container">
<div class="article-view">
<div class="article-header">
<h1>一枝玫瑰的四度之旅</h1>
<p>损耗从百分之十八降到百分之七，鲜花冷链的钱花在哪里？</p>
</div>
<div class="article-info">
<p>
<span class="author"><a href="https://www.jiemian.com/author/u100001.html">许小宁</a><span class="dot">·</span><a href="https://www.jiemian.com/author/u100002.html">马小川</a></span>
<span class="date" data-article-publish-time="1713149760">2024/04/15 10:56</span>
<span class="count">浏览 5.8w</span>
<span class="from">来源：界面新闻</span>
</p>
<p class="size">字体：<a href="javascript:;" data-size="16">宋</a></p>
</div>
<div class="article-main">
<div class="article-img">
<img src="https://img2.jiemian.com/101/original/20240415/171314000000.jpg" alt="">
<p>图片来源：界面图库</p>
</div>
<div class="article-content">
<p>界面新闻记者 | <a href="https://www.jiemian.com/author/u100001.html">许小宁</a> <a href="https://www.jiemian.com/author/u100002.html">马小川</a></p>
<p>界面新闻编辑 | 崔小宇</p>
<p>${COLDCHAIN[0]}</p>
<p>${COLDCHAIN[1]}</p>
<p><strong>${COLDCHAIN[2]}</strong></p>
${p(COLDCHAIN.slice(3, 6))}
<figure class="img-box"><img src="https://img1.jiemian.com/101/original/20240415/171314000001.jpg" alt=""><figcaption>冷库里等待装车的纸箱。摄影：马小川</figcaption></figure>
<p><strong>${COLDCHAIN[6]}</strong></p>
${p(COLDCHAIN.slice(7))}
</div>
<div class="article-source"><p>未经正式授权严禁转载本文，侵权必究。</p></div>
</div>
<div class="article-footer">
<div class="opt"><span class="opt-praise">点赞 <span class="opt-praise__count">37</span></span><span class="opt-collect">收藏</span><span class="opt-comment">评论 <span class="opt-comment__count">6</span></span></div>
<div class="share-view">分享至 <a class="weixin">微信</a><a class="weibo">微博</a><span>打开微信“扫一扫”，即可将网页分享至朋友圈</span></div>
<div class="report-view"><a href="javascript:;">广告等商务合作，请点击这里</a></div>
</div>
</div>
<div class="comment-view"><h2>评论</h2><div class="comment-post"><textarea placeholder="说点什么吧"></textarea><a>发布</a></div><p class="no-comment">暂无评论哦，快来评价一下吧！</p></div>
<div class="recommend-view"><h2>推荐阅读</h2>
<ul>
<li><a href="https://www.jiemian.com/article/11040001.html">便利店里的三明治为什么越来越厚</a></li>
<li><a href="https://www.jiemian.com/article/11039999.html">县城奶茶店的第二个夏天</a></li>
<li><a href="https://www.jiemian.com/article/11038888.html">旧书平台开始收磁带了</a></li>
</ul></div>
</div>
</div>
<div class="news-side right">
<div class="side-app"><img src="//res.jiemian.com/qr.png" alt=""><p>下载界面APP 订阅更多品牌栏目</p></div>
<div class="side-author"><h3>界面新闻</h3><p>只服务于独立思考的人群</p></div>
<div class="side-hot"><h3>界面新闻排行</h3>
<ol>
<li><a href="https://www.jiemian.com/article/11045501.html">谁在买二手钢琴</a></li>
<li><a href="https://www.jiemian.com/article/11045502.html">自行车头盔涨价之后</a></li>
</ol></div>
</div>
</div>
<div class="footer">
<p><a href="https://www.jiemian.com/about/">关于我们</a> <a href="https://www.jiemian.com/about/contact.html">联系我们</a> <a href="https://www.jiemian.com/about/ad.html">广告合作</a> <a href="https://www.jiemian.com/about/copyright.html">版权声明</a></p>
<p>JIEMIAN.COM © 2014-2024 上海界面财联社科技股份有限公司 版权所有</p>
<p>互联网新闻信息服务许可证：31120170002 沪ICP备16022312号-1</p>
</div>
</body>
</html>`,
  expected: {
    headline: '一枝玫瑰的四度之旅',
    lead: '损耗从百分之十八降到百分之七，鲜花冷链的钱花在哪里？',
    published: '2024-04-15T10:56:00+08:00',
    source: '界面新闻',
    authors: ['许小宁', '马小川'],
    editors: ['崔小宇'],
    headings: ['包装箱里的生意', '谁来为两度买单'],
    captions: ['图片来源：界面图库', '冷库里等待装车的纸箱。摄影：马小川'],
    body: COLDCHAIN,
    gone: ['浏览 5.8w', '严禁转载', '扫一扫', '快来评价', '旧书平台', '二手钢琴', '品牌栏目'],
  },
};

const PUPPET = [
  '7月的阆中古城，夜里九点，一条不到两米宽的巷子尽头还亮着灯。幕布后面，六十八岁的皮影艺人何光远一个人操着三根竹签，嘴里唱，脚下踩着锣，台下坐着十一个孩子。',
  '这是他今年的第九十四场。没有门票，孩子们带一样家里不用的东西来换座位：一只缺了把的茶缸、半盒粉笔、一颗算盘珠。散场以后，这些东西都挂在院墙上，已经挂满了三面。',
  '“收钱他们就不来了，不收又坐不住。”何光远说，换座位的办法是老伴想出来的，拿了东西来的孩子，一场戏能从头看到尾。',
  '何家的皮影传到他是第五代。最旺的时候，一个班子九个人，走村串镇，一年演两百多场；最冷清的那几年，他把影人锁进樟木箱，去工地上做了六年水电。',
  '转机来自一个暑假。外孙从箱底翻出一只断了腿的孙悟空，非要他修好。修好了，就要演；演了一次，巷子里的孩子都来了。',
  '如今他教着四个学生，最小的九岁。学唱不急，先学补：把破了的影人对着光，找到裂口，用鱼鳔胶一点一点粘。他说，先知道东西是怎么坏的，往后手上才会轻。',
  '灯熄了，孩子们还不肯走。何光远掀开幕布的一角，让他们挨个把手伸到灯前。墙上立刻跑出了一群兔子、狗和老鹰。',
] as const;

const thecover: Shown = {
  kind: '封面新闻, a feature of 2023: 封面新闻 and the clock in two spans under the headline, 封面新闻记者 first with a separate photographer, pictures each with a centred small line, 打开APP, 评论 and 相关推荐 below',
  url: 'https://www.thecover.cn/news/Wm6rTq0x2PWH90qSdq8Jkw==',
  page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>巷子里的皮影戏：一颗算盘珠换一个座位-封面新闻</title>
<meta name="keywords" content="封面新闻,皮影,阆中">
<meta name="description" content="夜里九点，一条不到两米宽的巷子尽头还亮着灯。">
<link rel="shortcut icon" href="https://www.thecover.cn/favicon.ico">
<link rel="stylesheet" href="https://wapcdn.thecover.cn/pc/2.0/css/base.css">
<link rel="stylesheet" href="https://wapcdn.thecover.cn/pc/2.0/css/detail.css">
<script src="https://wapcdn.thecover.cn/pc/2.0/js/jquery.min.js"></script>
<script>var _news_id="Wm6rTq0x2PWH90qSdq8Jkw==";var _channel=3560;</script>
</head>
<body>
<header class="main-header">
<div class="container">
<a class="logo" href="/"><img src="https://wapcdn.thecover.cn/pc/logo.png" alt="封面新闻"></a>
<nav class="channels">
<a href="/channel_3892">天下</a>
<a href="/channel_3560">四川</a>
<a href="/channel_3909">辟谣</a>
<a href="/channel_3686">国际</a>
<a href="/channel_12">文娱</a>
<a href="/channel_46">宽窄</a>
<a href="/channel_3889">拍客</a>
<a href="/channel_17">封面号</a>
</nav>
<div class="search-box"><input type="text" placeholder="搜你想看"><a href="javascript:;">搜索</a></div>
</div>
</header>
<div class="page-detail container">
<div class="breadcrumb"><a href="/">首页</a> / <a href="/channel_3560">四川</a> / 正文</div>
<div class="row">
<article class="main-article">
<h1>巷子里的皮影戏：一颗算盘珠换一个座位</h1>
<p class="props-of-title"><span>封面新闻</span> <span>2023-07-18 08:40</span> <span class="reads">10.2万阅读</span></p>
<section class="article-content">
<p>封面新闻记者 苏小禾 摄影 罗小白</p>
<p>${PUPPET[0]}</p>
<p style="text-align:center"><img src="https://img.thecover.cn/2023/07/18/a1.jpg" alt=""></p>
<p style="text-align:center"><span style="font-size:14px;color:#888888">何光远在幕布后操弄影人</span></p>
${p(PUPPET.slice(1, 4))}
<p style="text-align:center"><img src="https://img.thecover.cn/2023/07/18/a2.jpg" alt=""></p>
<p style="text-align:center"><span style="font-size:14px;color:#888888">院墙上挂满了孩子们换座位的旧物</span></p>
${p(PUPPET.slice(4, 6))}
<p style="text-align:center"><img src="https://img.thecover.cn/2023/07/18/a3.jpg" alt=""></p>
<p style="text-align:center"><span style="font-size:14px;color:#888888">九岁的学生在灯下修补影人</span></p>
<p>${PUPPET[6]}</p>
</section>
<div class="article-tip"><p>如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信关注：ihxdsb，报料QQ：3386405712</p></div>
<div class="article-operate"><a class="zan">点赞 86</a><a class="fav">收藏</a><a class="share">分享到微信</a></div>
<div class="open-app"><a href="https://www.thecover.cn/download">打开封面新闻APP，查看更多精彩图片</a></div>
<div class="comments"><h3>评论 <em>4</em></h3>
<div class="comment-form"><textarea placeholder="请输入你的评论"></textarea><a>登录后发表</a></div>
<ul>
<li><b>川北凉粉</b><p>小时候就是坐在他家门口看的</p><span>2023-07-18</span></li>
<li><b>嘉陵江边的人</b><p>一颗算盘珠挂在哪面墙上？</p><span>2023-07-18</span></li>
</ul></div>
<div class="recommend"><h3>相关推荐</h3>
<ul>
<li><a class="link-to-article" href="/news/Qa1b">竹编老人把十二生肖编进了茶杯</a></li>
<li><a class="link-to-article" href="/news/Qa2b">川剧后台的化妆镜</a></li>
<li><a class="link-to-article" href="/news/Qa3b">两百年的醋坊搬家只搬缸</a></li>
</ul></div>
</article>
<aside class="side">
<div class="hot-news"><h3>24小时热文</h3>
<ul>
<li><a href="/news/Hb1c">大熊猫幼崽学爬树摔了七次</a></li>
<li><a href="/news/Hb2c">成都地铁站里的借伞架</a></li>
<li><a href="/news/Hb3c">甘孜草原上的流动书车</a></li>
</ul></div>
<div class="qr"><img src="https://wapcdn.thecover.cn/qr.png" alt=""><p>扫描二维码下载封面新闻客户端</p></div>
</aside>
</div>
</div>
<footer class="main-footer">
<p><a href="/about">关于我们</a>
<a href="/law">法律声明</a>
<a href="/contact">联系我们</a>
<a href="https://e.thecover.cn/shtml/hxdsb/">华西都市报电子版</a></p>
<p>互联网新闻信息服务许可证：51120180008 蜀ICP备16001549号</p>
<p>© 2015-2023 四川封面传媒科技有限责任公司 版权所有</p>
</footer>
</body>
</html>`,
  expected: {
    headline: '巷子里的皮影戏：一颗算盘珠换一个座位',
    published: '2023-07-18T08:40:00+08:00',
    source: '封面新闻',
    // The photographer did not write; he is not asked for.
    authors: ['苏小禾'],
    editors: [],
    headings: [],
    captions: ['何光远在幕布后操弄影人', '院墙上挂满了孩子们换座位的旧物', '九岁的学生在灯下修补影人'],
    body: PUPPET,
    gone: ['费用酬谢', '更多精彩图片', '坐在他家门口', '十二生肖', '借伞架', '登录后发表'],
  },
};

const KELP = [
  '清晨五点，荣成爱莲湾的海面上，三十多条小船排成一线。船工们用钩子挑起苗绳，一串四米多长的海带破水而出，带着泥腥和甜味。今年的海带收割，比往年早了整整一周。',
  '“水温升得快，再不割就要烂梢。”养殖户于保国告诉记者，往年的老规矩是小满开镰，今年立夏刚过，海洋观测站的短信就到了每家每户的手机上，提醒南部海区十天之内可能超过十六摄氏度。',
  '短信的背后，是布设在湾里的二十四个浮标。浮标每隔十分钟测一次水温、盐度和流速，数据汇到镇上的服务站，再换算成每一片养殖区的收割日历。',
  '服务站的技术员说，过去靠经验，一个湾里谁先割谁后割，全看各家的人手。如今按照日历轮着来，二十台起割机不用再挤在一处，晾晒场也错得开。去年全镇因为烂梢减产的海带，比前一年少了四千多吨。',
  '晾晒场上，妇女们把海带一条条理直，夹上绳子。太阳好的时候，六个小时就能干透。于保国的女儿在网上卖即食的海带结，今年第一批货还没有出晒场，订单已经排到了端午之后。',
] as const;

const iqilu: Shown = {
  kind: '齐鲁网, a page of 2024 taken over from 大众日报: the clock and 来源 and 作者 in one row under the headline, a picture with no caption, 责任编辑 and 想爆料 below, 版权声明, 相关阅读 as a list, a ranking aside',
  url: 'http://news.iqilu.com/shandong/shandonggedi/2024/0514/5651208.shtml',
  page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="applicable-device" content="pc,mobile">
<title>荣成：海带收割，看的是浮标的日历_山东各地_山东新闻_新闻_齐鲁网</title>
<meta name="keywords" content="海带,荣成,浮标" />
<meta name="description" content="清晨五点，荣成爱莲湾的海面上，三十多条小船排成一线。" />
<meta name="catalogs" content="news_sdgd" />
<meta property="og:type" content="news" />
${og('og:title', '荣成：海带收割，看的是浮标的日历')}
<meta property="bytedance:published_time" content="2024-05-14T07:28:00+08:00" />
<link href="//file.iqilu.com/custom/new/v2016/css/article.css" rel="stylesheet" type="text/css" />
<script src="//file.iqilu.com/custom/jquery/jquery-1.8.3.min.js"></script>
</head>
<body>
<script>var catid=10101;var artid=5651208;</script>
<div class="header-top">
<div class="area">
<a href="http://www.iqilu.com/" class="logo">齐鲁网</a>
<ul class="top-nav">
<li><a href="http://news.iqilu.com/">新闻</a></li>
<li><a href="http://news.iqilu.com/shandong/">山东</a></li>
<li><a href="http://v.iqilu.com/">视频</a></li>
<li><a href="http://v.iqilu.com/live/sdtv/">直播</a></li>
<li><a href="http://minsheng.iqilu.com/">民生</a></li>
<li><a href="http://pinglun.iqilu.com/">评论</a></li>
<li><a href="http://sdxw.iqilu.com/">闪电新闻</a></li>
</ul>
</div></div>
<div class="area position"><a href="http://www.iqilu.com/">齐鲁网</a> &gt; <a href="http://news.iqilu.com/">新闻</a>
&gt; <a href="http://news.iqilu.com/shandong/">山东新闻</a>
&gt; <a href="http://news.iqilu.com/shandong/shandonggedi/">山东各地</a> &gt; 正文</div>
<div class="area clearfix">
<div class="article fl" id="mainContent">
<div class="article-title"><h1>荣成：海带收割，看的是浮标的日历</h1></div>
<div class="article-info clearfix">
<span class="time">2024-05-14 07:28:15</span>
<span class="source">来源：大众日报</span>
<span class="author">作者：彭小辉 杨小秀</span>
<span class="fontsize">字号：<a href="javascript:;">A+</a> <a href="javascript:;">A-</a></span>
<div class="share fr"><span>分享：</span><a class="wx">微信</a><a class="wb">微博</a></div>
</div>
<div class="article-main" id="context">
<p>　　${KELP[0]}</p>
<p style="text-align: center;"><img src="//img8.iqilu.com/vmsimgs/2024/05/14/4501_a.jpg" alt="" /></p>
${p(KELP.slice(1), '', '　　')}
</div>
<div class="editor">责任编辑：孙小蕾</div>
<div class="baoliao"><p>想爆料？请登录《阳光连线》（ <a href="https://minsheng.iqilu.com/">https://minsheng.iqilu.com/</a>）、拨打新闻热线0531-66661234或96678，或登录齐鲁网官方微博（@齐鲁网）提供新闻线索。齐鲁网广告热线<strong>0531-81695052</strong>，诚邀合作伙伴。</p></div>
<div class="relate"><h3>相关阅读</h3>
<ul>
<li><a href="http://news.iqilu.com/shandong/shandonggedi/2024/0510/5648001.shtml">十六摄氏度之前：海带养殖户的抢收周</a><span>2024-05-10</span></li>
<li><a href="http://news.iqilu.com/shandong/shandonggedi/2024/0428/5640222.shtml">爱莲湾新添六个海洋观测浮标</a><span>2024-04-28</span></li>
</ul></div>
<div class="copyright-tip"><p><b>版权声明：</b>凡本网注明来源为“齐鲁网”的作品，均为本网合法拥有版权或有权使用的作品，未经本网授权不得转载。凡注明来源为其他媒体的作品，均转载自其它媒体，目的在于传递更多信息。</p></div>
<div class="pl"><h3>网友评论仅供网友表达个人看法</h3><textarea></textarea><a href="javascript:;">我来说两句</a></div>
</div>
<div class="side fr">
<div class="side-box"><h3>新闻排行榜</h3>
<ol>
<li><a href="http://news.iqilu.com/shandong/yuanchuang/2024/0513/5650001.shtml">泰山挑夫换上了新扁担</a></li>
<li><a href="http://news.iqilu.com/shandong/yuanchuang/2024/0513/5650002.shtml">济南护城河的船票可以刷公交卡了</a></li>
<li><a href="http://news.iqilu.com/shandong/yuanchuang/2024/0513/5650003.shtml">寿光菜农的夜校</a></li>
</ol></div>
<div class="side-box"><h3>山东卫视直播</h3><a href="http://v.iqilu.com/live/sdtv/">点击收看</a></div>
<div class="side-box"><h3>图说山东</h3>
<ul>
<li><a href="http://news.iqilu.com/shandong/tushuo/2024/0512/5649001.shtml">黄河滩上的油菜籽熟了</a></li>
<li><a href="http://news.iqilu.com/shandong/tushuo/2024/0511/5648551.shtml">青岛栈桥的晨跑队</a></li>
</ul></div>
<div class="side-box"><h3>闪电新闻客户端</h3><img src="//file.iqilu.com/sdxw.png" alt=""><p>扫码下载，第一时间知道山东</p></div>
</div>
</div>
<div class="footer">
<p><a href="http://www.iqilu.com/about/">关于我们</a> - <a href="http://www.iqilu.com/about/ads.shtml">广告服务</a> - <a href="http://www.iqilu.com/about/law.shtml">法律声明</a> - <a href="http://www.iqilu.com/sitemap.shtml">网站地图</a></p>
<p>新闻信息服务许可证：37120180017 信息网络传播视听节目许可证：1503009</p>
<p>Copyright © 2009-2024 山东广播电视台 齐鲁网 版权所有</p>
</div>
<div class="gotop"><a href="javascript:;">返回顶部</a></div>
<script src="//file.iqilu.com/custom/new/v2016/js/article.js"></script>
<script>
var _hmt = _hmt || [];
(function(){var hm=document.createElement("script");hm.src="//hm.baidu.com/hm.js?a1";document.body.appendChild(hm);})();
</script>
</body>
</html>`,
  expected: {
    headline: '荣成：海带收割，看的是浮标的日历',
    published: '2024-05-14T07:28:15+08:00',
    source: '大众日报',
    authors: ['彭小辉', '杨小秀'],
    editors: ['孙小蕾'],
    headings: [],
    captions: [''],
    related: ['十六摄氏度之前：海带养殖户的抢收周', '爱莲湾新添六个海洋观测浮标'],
    body: KELP,
    gone: ['想爆料', '96678', '传递更多信息', '新扁担', '个人看法', '第一时间知道'],
  },
};

const SEATS = [
  '近日，某高校图书馆在自习区试行一项新规：离座超过四十分钟，桌上的书本由值班的同学收进储物格，座位让给等候的人。消息一出，叫好者有之，嫌麻烦者亦有之。',
  '一张桌子，一摞书，人不在，书在，这样的“书占座”在不少校园里由来已久。赶上考试季，有人清早放下一本词典，直到傍晚才来翻开。座位是公家的，时间却被私家圈了起来。',
  '有人说，四十分钟太短，吃一顿饭都不够。这话有几分道理。但规则的意义，从来不在于罚谁，而在于让后来的人有一个可以相信的期待：等一等，总会轮到我。没有这份期待，人人都只好先下手为强，占座便成了自保。',
  '值得一提的是，这所图书馆并没有装摄像头，也没有扣分，收书的是学生志愿者，收走之前先放一张便条，写着“您的书在三号格，欢迎回来”。便条是软的，规矩是硬的，软硬之间，看得出用心。',
  '公共空间里的许多难题，都和这张桌子相似。共享单车怎么停，健身步道上谁让谁，小区的充电桩几点拔枪，讲到底，都是先来的人愿意替后来的人想一步。',
  '好的公共生活，不靠把座位守得更紧，而靠大家都相信，站起来以后，还会有座位。',
] as const;

const youth: Shown = {
  kind: '中国青年网, an opinion of 2024 taken over from 中国青年报: 发稿时间 and 来源 and 作者 in spans for Baidu, the text in TRS_Editor within container, 责任编辑 after it, page links, an app’s card, 头条新闻 and 精彩图片 below',
  url: 'http://pinglun.youth.cn/ll/202406/t20240618_15328117.htm',
  page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<title>站起来以后，还会有座位_青年评论_中国青年网</title>
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="35102">
<meta name="contentid" content="15328117">
<meta name="publishdate" content="2024-06-18">
<meta name="author" content="张小欣">
<meta name="source" content="中国青年报">
<meta name="keywords" content="图书馆;占座;公共空间" />
<meta name="description" content="好的公共生活，不靠把座位守得更紧。" />
<link href="http://pinglun.youth.cn/images/2015xl.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.youth.cn/images/jquery.js"></script>
</head>
<body>
<div class="top_bg">
<div class="top_nav">
<a href="http://www.youth.cn/">中国青年网首页</a>
<a href="http://news.youth.cn/">新闻</a>
<a href="http://pinglun.youth.cn/">评论</a>
<a href="http://fun.youth.cn/">娱乐</a>
<a href="http://sports.youth.cn/">体育</a>
<a href="http://xiaoyuan.youth.cn/">校园</a>
<a href="http://jiaoyu.youth.cn/">教育</a>
<a href="http://tour.youth.cn/">旅游</a>
</div>
</div>
<div class="logo_bar"><a href="http://pinglun.youth.cn/"><img src="http://pinglun.youth.cn/images/logo.jpg" alt="青年评论" /></a>
<form action="http://search.youth.cn/"><input type="text" name="q" value="" /><input type="submit" value="搜索" /></form></div>
<div class="page_bg">
<div class="page_box clearfix">
<div class="page_left">
<div class="page_nav"><a href="http://www.youth.cn/">中国青年网</a>&gt;&gt;<a href="http://pinglun.youth.cn/">青年评论</a>&gt;&gt;<a href="http://pinglun.youth.cn/ll/">来论</a>&gt;&gt;正文</div>
<div class="page_title">
<h1>站起来以后，还会有座位</h1>
<p class="pbt">
<span id="page_right"><a href="javascript:;">A+</a><a href="javascript:;">A-</a></span>
<span id="pubtime_baidu">发稿时间：2024-06-18 09:05:00</span>
<span id="source_baidu">来源：<a href="http://zqb.cyol.com/" target="_blank">中国青年报</a></span>
<span id="author_baidu">作者：张小欣</span>
<a class="zqw" href="http://app.youth.cn/">中国青年网</a>
</p>
</div>
<div class="page_text">
<div id="container">
<div class="TRS_Editor">
${p(SEATS, 'align="justify"', '　　')}
</div>
</div>
<div class="editor" id="editor_baidu">责任编辑：李小洁</div>
<div class="fy"><script>createPageHTML(1, 0, "t20240618_15328117", "htm");</script></div>
</div>
<div class="page_share"><span>分享到：</span><a class="sina">新浪微博</a><a class="qzone">QQ空间</a><a class="wechat">微信</a><a class="more">更多</a></div>
<div class="page_app"><img src="http://www.youth.cn/images/ewm.jpg" alt="" /><p>关注中国青年网微信公众号，看青年的新闻</p></div>
<div class="page_rela">
<div class="rela_bt">头条新闻</div>
<ul>
<li><a href="http://news.youth.cn/jsxw/202406/t20240618_15328001.htm">毕业季，宿舍楼下的旧物集市</a></li>
<li><a href="http://news.youth.cn/jsxw/202406/t20240618_15328002.htm">山村教师的第三十本点名册</a></li>
<li><a href="http://news.youth.cn/jsxw/202406/t20240617_15327009.htm">大学生村医的摩托车</a></li>
</ul>
</div>
<div class="page_pic">
<div class="rela_bt">精彩图片</div>
<ul>
<li><a href="http://picture.youth.cn/qtdb/202406/t20240617_1.htm"><img src="http://picture.youth.cn/1.jpg" alt="" /><p>荷塘里的第一朵</p></a></li>
<li><a href="http://picture.youth.cn/qtdb/202406/t20240617_2.htm"><img src="http://picture.youth.cn/2.jpg" alt="" /><p>麦客北上</p></a></li>
</ul>
</div>
</div>
<div class="page_right">
<div class="r_bt">青年时评</div>
<ul>
<li><a href="http://pinglun.youth.cn/ttst/202406/t20240617_15327101.htm">外卖箱里的一张便笺</a></li>
<li><a href="http://pinglun.youth.cn/ttst/202406/t20240616_15326777.htm">给慢递留一个邮筒</a></li>
</ul>
<div class="r_bt">48小时排行</div>
<ol>
<li><a href="http://news.youth.cn/sh/202406/t20240616_15326001.htm">父亲的旧单车骑到了校门口</a></li>
</ol>
</div>
</div>
</div>
<div class="foot">
<p><a href="http://www.youth.cn/gywm/">关于我们</a> | <a href="http://www.youth.cn/lxwm/">联系我们</a> | <a href="http://www.youth.cn/ggfw/">广告服务</a> | <a href="http://www.youth.cn/flsm/">法律声明</a></p>
<p>共青团中央主办 中国青年网版权所有</p>
<p>信息网络传播视听节目许可证0105108号 京ICP备13016345号</p>
</div>
</body>
</html>`,
  expected: {
    headline: '站起来以后，还会有座位',
    published: '2024-06-18T09:05:00+08:00',
    source: '中国青年报',
    authors: ['张小欣'],
    editors: ['李小洁'],
    headings: [],
    captions: [],
    body: SEATS,
    gone: ['A+', '看青年的新闻', '点名册', '荷塘里', '一张便笺', '共青团中央主办'],
  },
};

const TICK = [
  '夏天在野外露营，很多人怕蛇，怕蚊子，却很少有人怕蜱虫。原因很简单：它太小了，没吸血的时候，只有一粒芝麻那么大，爬到身上几乎没有感觉。',
  '蜱虫不会飞，也不会跳。它的本事只有一个字：等。它爬到草叶的顶端，张开最前面的一对脚，像举着双手要人抱。只要有动物擦过，它就顺势挂上去。这个姿势在动物学上有个名字，叫“探寻”。',
  '它是怎么知道有人来了的呢？秘密在它的前脚上。蜱虫的前脚末端有一个小坑，里面长满感觉毛，能分辨二氧化碳、体温和汗里的气味。有研究者做过测试，一只蜱虫在几米之外就能察觉一头鹿的呼吸。',
  '挂上来以后，它并不急着下嘴，往往要在身上走半个小时到两个小时，找皮肤薄、藏得住的地方：膝盖后面、腋下、耳后、裤腰。这段时间，正是我们的机会。',
  '所以，从草地里出来，不妨做三件事：先把外衣脱下来抖一抖，再用毛巾把裸露的皮肤用力擦一遍，回家洗澡的时候对着镜子看一看上面说的几个地方。',
  '如果已经被叮住了，不要用烟头烫，也不要抹油。用尖头镊子贴着皮肤夹住它的头部，慢慢垂直往上提，不要扭转。取下之后用酒精消毒，把它装进小瓶里，写上日期。两周之内如果发热、起红斑，带着小瓶去医院，医生会感谢你的。',
] as const;

const netease: Shown = {
  kind: '网易号, an account’s popular piece of 2023: post_info with the clock to the second and 来源 as a link and the province and 举报, pictures in f_center with the caption after a line break, the statement on 网易号 in two languages, comments and 热点推荐 below, names of accounts aside',
  url: 'https://www.163.com/dy/article/I7QK2B8T0511D3QS.html',
  page: `<!DOCTYPE HTML>
<!--[if IE 6 ]> <html id="ne_wrap" class="ne_ua_ie6 ne_ua_ielte8"> <![endif]-->
<html id="ne_wrap" data-publishtime="2023-06-22 18:20:44" data-category="科普">
<head>
<meta charset="utf-8">
<meta name="google" content="notranslate">
<title>一粒芝麻大的猎手，是怎么等到你的？|蜱虫|皮肤|露营_网易订阅</title>
<base target="_blank">
<meta name="keywords" content="蜱虫,皮肤,露营">
<meta name="description" content="一粒芝麻大的猎手，是怎么等到你的？,蜱虫,皮肤,露营">
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
${og('og:type', 'news')}
${og('og:title', '一粒芝麻大的猎手，是怎么等到你的？')}
${og('og:url', 'https://www.163.com/dy/article/I7QK2B8T0511D3QS.html')}
${og('article:author', '网易')}
<meta property="article:published_time" content="2023-06-22T18:20:44+08:00">
<link rel="canonical" href="https://www.163.com/dy/article/I7QK2B8T0511D3QS.html">
<link rel="stylesheet" href="https://static.ws.126.net/163/f2e/dy_media/dy_media/static/css/post.css">
<script type="text/javascript">!function(){"undefined"==typeof console&&(console={log:function(){}})}();</script>
</head>
<body>
<div class="ntes_nav_wrap" id="js_N_NTES_wrap">
<div class="ntes-nav" id="js_N_nav">
<div class="ntes-nav-main clearfix">
<div class="c-fl" id="js_N_nav_left">
<a class="ntes-nav-index-title" href="https://www.163.com/">网易首页</a>
<div class="js_N_navSelect ntes-nav-select"><a href="https://www.163.com/#f=topnav" class="ntes-nav-select-title">应用</a>
<ul class="ntes-nav-select-list">
<li><a href="https://m.163.com/newsapp/">网易新闻</a></li>
<li><a href="https://open.163.com/">网易公开课</a></li>
<li><a href="https://mail.163.com/">网易邮箱大师</a></li>
</ul></div>
</div>
<div class="c-fr"><ul class="ntes-nav-quick-navigation"><li><a href="https://news.163.com/">新闻</a></li>
<li><a href="https://sports.163.com/">体育</a></li>
<li><a href="https://ent.163.com/">娱乐</a></li>
<li><a href="https://money.163.com/">财经</a></li></ul></div>
</div>
</div>
</div>
<div class="wrapper clearfix" id="container" data-wemediaid="W5873210112233">
<div class="post_main">
<div class="post_crumb"><a href="https://www.163.com/">网易首页</a> &gt; <a href="https://www.163.com/dy/">网易号</a> &gt; 正文 <a class="post_crumb_apply" href="https://mp.163.com/">申请入驻</a></div>
<h1 class="post_title">一粒芝麻大的猎手，是怎么等到你的？</h1>
<div class="post_info">
2023-06-22 18:20:44　来源: <a href="https://www.163.com/dy/media/T1587100000001.html" target="_blank">草木间科普</a>湖北&nbsp;
<a href="https://www.163.com/special/0077jt/tipoff.html?title=1" target="_blank" class="post_jubao">举报</a>
</div>
<div class="post_share"><span class="post_share_tit">分享至</span><div class="post_share_wx"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div id="content">
<div class="post_body">
<p id="1A2B3C01">${TICK[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fdingyue.ws.126.net%2F2023%2F0622%2F1.jpg" alt=""><br>停在草尖上的蜱虫，只有一粒芝麻大<br></p>
<p id="1A2B3C02">${TICK[1]}</p>
<p id="1A2B3C03">${TICK[2]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fdingyue.ws.126.net%2F2023%2F0622%2F2.jpg" alt=""><br>前脚末端的小坑里长满感觉毛<br></p>
<p id="1A2B3C04">${TICK[3]}</p>
<p id="1A2B3C05">${TICK[4]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fdingyue.ws.126.net%2F2023%2F0622%2F3.jpg" alt=""><br></p>
<p id="1A2B3C06">${TICK[5]}</p>
</div>
<div class="post_statement">
<p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p>
<p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p>
</div>
</div>
<div class="post_next_name"><span>/阅读下一篇/</span><a class="post_next_index" href="https://www.163.com/">返回网易首页</a><a href="https://m.163.com/newsapp/">下载网易新闻客户端</a></div>
<div class="post_recommends js-tab-mod">
<div class="post_recommends_titles"><span class="post_recommends_title">相关推荐</span><span class="post_recommends_title">热点推荐</span></div>
<ul class="post_recommends_ulist">
<li class="post_recommend"><a class="post_recommend_title" href="https://www.163.com/dy/article/I7P00001.html">冰箱里的青椒为什么先从籽开始坏</a><div class="post_recommend_from"><a>厨房里的化学</a><span class="post_recommend_time">2023-06-22 09:10:11</span><a class="post_recommend_tie">15跟贴</a></div></li>
<li class="post_recommend"><a class="post_recommend_title" href="https://www.163.com/dy/article/I7P00002.html">喜鹊会记住得罪过它的人吗</a><div class="post_recommend_from"><a>城市观鸟</a><span class="post_recommend_time">2023-06-21 20:33:50</span><a class="post_recommend_tie">208跟贴</a></div></li>
<li class="post_recommend"><a class="post_recommend_title" href="https://www.163.com/dy/article/I7P00003.html">老屋顶上的瓦松</a><div class="post_recommend_from"><a>拾野</a><span class="post_recommend_time">2023-06-20 12:00:01</span><a class="post_recommend_tie">3跟贴</a></div></li>
</ul>
</div>
</div>
<div class="post_side">
<div class="side_account"><a class="side_account_name" href="https://www.163.com/dy/media/T1587100000001.html">草木间科普</a><p>讲讲草木之间的小东西</p><span>312文章数 4520关注度</span></div>
<div class="side_latest"><h3>往期回顾</h3><a>全部</a>
<ul>
<li><a href="https://www.163.com/dy/article/I7B00001.html">蚂蚁搬家之前先开会</a></li>
<li><a href="https://www.163.com/dy/article/I7B00002.html">一棵泡桐的空心有什么用</a></li>
</ul></div>
<div class="side_focus"><h3>头条要闻</h3><ul><li><a href="https://www.163.com/news/article/I7Q10001.html">端午龙舟鼓响水乡</a></li></ul></div>
</div>
</div>
<div class="ne-foot"><div class="N-nav-bottom-main"><a href="https://corp.163.com/">About NetEase</a> - <a href="https://gb.corp.163.com/gb/about/overview.html">公司简介</a> - <a href="https://gb.corp.163.com/gb/contactus.html">联系方法</a> - <a href="https://corp.163.com/gb/job/job.html">招聘信息</a> | © 1997-2023 网易公司版权所有</div></div>
</body>
</html>`,
  expected: {
    headline: '一粒芝麻大的猎手，是怎么等到你的？',
    published: '2023-06-22T18:20:44+08:00',
    source: '草木间科普',
    authors: [],
    editors: [],
    headings: [],
    captions: ['停在草尖上的蜱虫，只有一粒芝麻大', '前脚末端的小坑里长满感觉毛', ''],
    body: TICK,
    gone: ['举报', '信息存储服务', 'NetEase', '跟贴', '瓦松', '泡桐的空心', '申请入驻'],
  },
};

const CLOCKS = [
  '南门外的老城墙根下，有一家只有十一平方米的修表铺。铺子没有招牌，玻璃窗上贴着一张白纸，写着“修钟表，不修手机”。',
  '三代人，一只放大镜',
  '铺主姓顾，今年五十九岁。放大镜是祖父留下的，铜框磨得发亮，夹在眼眶上的位置，刚好有一道凹痕。“三个人的眼眶不一样大，”他说，“都是它来迁就我们。”',
  '祖父修的是座钟，父亲修的是上海牌手表，到他手里，什么都修。最远的一只怀表从温哥华寄来，寄表的人说，父亲年轻的时候就住在城墙对面，每天听着这家铺子的钟响去上学。',
  '墙上的钟为什么不一样快',
  '铺子里挂着二十六只钟，每一只指的时间都不同。第一次来的客人总要问，哪一只才是准的？',
  '顾师傅的回答是，都不准，准的已经被取走了。挂在墙上的，有些主人搬了家，有些主人不在了，还有一只，主人每年来看一次，看完又不拿走。',
  '五点一刻',
  '傍晚五点一刻，附近小学的孩子放学经过，会趴在窗上看他干活。他从不赶他们，只在窗台上放了一只拆开的闹钟，旁边写着：可以摸。',
  '去年冬天，那只闹钟忽然响了。没有人知道是哪个孩子把它装好的。',
] as const;

const wechat: Shown = {
  kind: '微信公众号, an account of a city’s old quarters in 2024: 原创 and the writer and the account and the day as words with the clock and the province, 点击上方 first, 文 and 摄影 and 编辑 in one line, headings by centred sections, END and 往期推荐 within the text, the account’s card and a bar of hearts below',
  url: 'https://mp.weixin.qq.com/s/Zq8nV3bT1kLr0hWmD5yXcA',
  page: `<!DOCTYPE html>
<html class="" lang="zh_CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta name="referrer" content="origin-when-cross-origin">
<meta name="description" content="铺子里挂着二十六只钟，每一只指的时间都不同。">
<meta name="author" content="钟小雨">
${og('og:title', '城墙根下的修表铺，挂着二十六只不准的钟')}
${og('og:url', 'http://mp.weixin.qq.com/s/Zq8nV3bT1kLr0hWmD5yXcA')}
${og('og:image', 'http://mmbiz.qpic.cn/mmbiz_jpg/cover/0?wx_fmt=jpeg')}
${og('og:description', '铺子里挂着二十六只钟，每一只指的时间都不同。')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '钟小雨')}
<meta property="twitter:card" content="summary">
<title></title>
<link rel="stylesheet" href="//res.wx.qq.com/mmbizappmsg/zh_CN/htmledition/js/assets/appmsg.css">
<script nonce="1" type="text/javascript">
var biz = "MzA5MDEyMzQ1Ng==" || "";
var nickname = htmlDecode("南门旧事");
var msg_title = '城墙根下的修表铺，挂着二十六只不准的钟'.html(false);
var ct = "1709379000";
var createTime = '2024-03-02 19:30';
</script>
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab appmsg_skin_default appmsg_style_default not_in_mm">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div id="js_base_container" class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
城墙根下的修表铺，挂着二十六只不准的钟
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">钟小雨</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">南门旧事</a>
<div id="js_profile_qrcode" aria-hidden="true" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">南门旧事</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">nanmenjiushi</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">写一座老城里还没有散的人和事。</span></p></div></div>
</span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年03月02日 19:30</em>
<em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">江苏</span></em>
</div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content">
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136,136,136);">点击上方蓝字“南门旧事”，把老城放进口袋</span></section>
<section style="margin: 20px 0;"><section style="text-align: center;"><span style="font-size: 13px;">文｜钟小雨　摄影｜葛小满　编辑｜唐小棠</span></section></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[0]}</span></section>
<p style="text-align: center;"><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" src="data:image/gif;base64,iVBORw0KGgo="></p>
<p style="text-align: center;"><span style="font-size: 12px;color: rgb(136,136,136);">▲ 十一平方米的铺子里，光从一扇朝西的窗进来</span></p>
<section style="text-align: center;margin: 30px 0 10px;"><section style="border-bottom: 2px solid rgb(160,100,60);display: inline-block;"><p><strong>${CLOCKS[1]}</strong></p></section></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[2]}</span></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;"><br></span></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[3]}</span></section>
<section style="text-align: center;margin: 30px 0 10px;"><section style="border-bottom: 2px solid rgb(160,100,60);display: inline-block;"><p><strong>${CLOCKS[4]}</strong></p></section></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[5]}</span></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;"><br></span></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[6]}</span></section>
<p style="text-align: center;"><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a2/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" src="data:image/gif;base64,iVBORw0KGgo="></p>
<p style="text-align: center;"><span style="font-size: 12px;color: rgb(136,136,136);">▲ 等着主人来取的钟</span></p>
<section style="text-align: center;margin: 30px 0 10px;"><section style="border-bottom: 2px solid rgb(160,100,60);display: inline-block;"><p><strong>${CLOCKS[7]}</strong></p></section></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[8]}</span></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;"><br></span></section>
<section style="line-height: 1.75em;"><span style="font-size: 15px;">${CLOCKS[9]}</span></section>
<section style="text-align: center;"><span style="font-size: 12px;">- END -</span></section>
<section style="text-align: center;"><strong><span>往期推荐</span></strong></section>
<section><p><a href="http://mp.weixin.qq.com/s?__biz=MzA5MDEyMzQ1Ng==&mid=2650001" target="_blank" data-linktype="2">一碗馄饨从民国端到今天</a></p><p><a href="http://mp.weixin.qq.com/s?__biz=MzA5MDEyMzQ1Ng==&mid=2650002" target="_blank" data-linktype="2">桥洞底下的理发师</a></p></section>
<section style="text-align: center;"><span style="font-size: 12px;">喜欢就点个“在看”吧</span></section>
<p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p>
</div>
<div id="js_tags" class="article-tag__list"><a class="article-tag__item-wrp"><span class="article-tag__item">#城墙根下</span> <span class="article-tag__item-num">8个</span></a></div>
<div class="read-more__area"><a id="js_view_source" href="javascript:;">阅读原文</a><span>阅读 1.6万</span></div>
</div>
</div>
</div>
<div class="rich_media_area_extra"><div class="weui-loadmore">预览时标签不可点</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img"><p>微信扫一扫<br>关注该公众号</p></div></div></div>
</div>
<div id="js_article_bottom_bar" class="bottom_bar_interaction_wrp"><div class="wx_follow_nickname">南门旧事</div><button>赞</button><span>分享</span><span>推荐</span><span>写留言</span></div>
<div id="js_novel_card" class="weui-dialog">
<p>继续滑动看下一个</p>
<p>轻触阅读原文</p>
</div>
<div id="wx_stream_article_slide_tip" class="wx_stream_article_slide_tip_wrp"><span>向上滑动看下一个</span></div>
</div>
</body>
</html>`,
  expected: {
    headline: '城墙根下的修表铺，挂着二十六只不准的钟',
    published: '2024-03-02T19:30:00+08:00',
    source: '南门旧事',
    authors: ['钟小雨'],
    editors: ['唐小棠'],
    headings: ['三代人，一只放大镜', '墙上的钟为什么不一样快', '五点一刻'],
    captions: ['▲ 十一平方米的铺子里，光从一扇朝西的窗进来', '▲ 等着主人来取的钟'],
    body: CLOCKS,
    gone: ['点击上方', '放进口袋', '往期推荐', '桥洞底下', '点个“在看”', '微信扫一扫', '继续滑动'],
  },
};

const TAROBALL = [
  '台中豐原一間開了34年的芋圓冰店，昨（11）日中午突然湧進數十名穿著同款黃色T恤的客人，老闆娘還以為是旅行團，一問之下才知道，全是她以前的工讀生，特地回來幫她慶祝60歲生日。',
  '帶頭的林先生今年41歲，高中三年都在店裡打工。他表示，當年家裡付不出學費，老闆娘二話不說先借了2萬元，還跟他說「芋圓搓完再還」，「我搓了整整兩年，後來才知道，她根本沒在記帳」。',
  '這群工讀生花了三個月，從畢業紀念冊、臉書社團一路找人，最後聯絡上46人，年紀最大的已經48歲，最小的才剛考上大學，還有人從日本搭機趕回來。',
  '現場有人端盤、有人搓芋圓，老闆娘想進廚房還被擋下來，只能坐在店門口收花。她又哭又笑說，「今天的碗全部給我洗兩次，當年你們都洗不乾淨」。',
  '當天的營業額有3萬8千多元，工讀生們湊足5萬元，以老闆娘的名義捐給附近的國小當午餐費。老闆娘則說，明天開始再徵工讀，「條件只有一個，生日要回來」。',
] as const;

const setn: Shown = {
  kind: '三立新聞網, light news of 2024: the clock with slashes and seconds in a time tag, 記者／地方報導 alone in the first paragraph, pictures each with a ▲ line in bold, an ad’s line between, 延伸閱讀 within the article, keywords, LINE and App prompts, NewsArticle in JSON',
  url: 'https://www.setn.com/News.aspx?NewsID=1482203',
  page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>工讀生46人穿黃衣殺回冰店　老闆娘60歲生日爆哭：碗洗兩次 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="Title" content="工讀生46人穿黃衣殺回冰店　老闆娘60歲生日爆哭：碗洗兩次 | 生活 | 三立新聞網 SETN.COM">
<meta name="Description" content="台中豐原一間開了34年的芋圓冰店，昨（11）日中午突然湧進數十名穿著同款黃色T恤的客人。">
<meta name="keywords" content="芋圓,豐原,工讀生,冰店">
<meta name="news_keywords" content="芋圓,豐原,工讀生,冰店">
<meta name="section" content="生活">
<meta name="author" content="三立新聞網 setn.com">
<meta name="pubdate" content="2024-06-12T11:26:00">
<meta name="robots" content="index,follow,max-image-preview:large">
${og('og:type', 'article')}
${og('og:title', '工讀生46人穿黃衣殺回冰店　老闆娘60歲生日爆哭：碗洗兩次 | 生活')}
${og('og:site_name', '三立新聞網')}
${og('og:url', 'https://www.setn.com/News.aspx?NewsID=1482203')}
${og('og:image', 'https://attach.setn.com/newsimages/2024/06/12/4700001-PH.jpg')}
<meta property="article:published_time" content="2024-06-12T11:26:00+08:00">
<link rel="canonical" href="https://www.setn.com/News.aspx?NewsID=1482203">
${ld({ '@type': 'NewsArticle', headline: '工讀生46人穿黃衣殺回冰店　老闆娘60歲生日爆哭：碗洗兩次', datePublished: '2024-06-12T11:26:00+08:00', dateModified: '2024-06-12T11:40:00+08:00', articleSection: '生活', author: { '@type': 'Person', name: '邱小芬' }, publisher: { '@type': 'Organization', name: '三立新聞網', logo: { '@type': 'ImageObject', url: 'https://www.setn.com/images/logo.png' } } })}
<link rel="stylesheet" href="/css/news-p.css">
</head>
<body>
<header class="header">
<div class="container">
<a class="logo" href="/"><img src="/images/logo.png" alt="三立新聞網"></a>
<ul class="nav navbar-nav">
<li><a href="/ViewAll.aspx?PageGroupID=0">即時</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=6">政治</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=41">社會</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=4">生活</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=8">娛樂</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=47">寵物</a></li>
<li><a href="/Live">直播</a></li>
</ul>
</div>
</header>
<div class="container" id="contFix">
<div class="row">
<div class="col-lg-9 content-left">
<div class="breadcrumb"><a href="/">首頁</a> &gt; <a href="/ViewAll.aspx?PageGroupID=4">生活</a></div>
<div class="page-title-text">
<h1 class="news-title-3">工讀生46人穿黃衣殺回冰店　老闆娘60歲生日爆哭：碗洗兩次</h1>
<div class="title-left-area"><time class="page-date">2024/06/12 11:26:00</time></div>
<ul class="page-share"><li><a>Facebook</a></li>
<li><a>LINE</a></li><li class="font-size"><a>小</a><a>中</a><a>大</a></li></ul>
</div>
<div class="page-text" id="ckuse">
<article>
<div id="Content1">
<p>記者邱小芬／台中報導</p>
<p style="text-align: center;"><img alt="▲46名歷屆工讀生合影" src="https://attach.setn.com/newsimages/2024/06/12/4700001-PH.jpg"></p>
<p style="text-align: center;"><strong>▲46名歷屆工讀生穿上黃色T恤合影。（圖／店家提供）</strong></p>
<p>${TAROBALL[0]}</p>
<p>${TAROBALL[1]}</p>
<div class="ad-in-read"><span>廣告（請繼續閱讀本文）</span></div>
<p>${TAROBALL[2]}</p>
<p style="text-align: center;"><img alt="▲老闆娘被擋在廚房外" src="https://attach.setn.com/newsimages/2024/06/12/4700002-PH.jpg"></p>
<p style="text-align: center;"><strong>▲老闆娘被擋在廚房外，只能坐著收花。（圖／店家提供）</strong></p>
<p>${TAROBALL[3]}</p>
<p>${TAROBALL[4]}</p>
</div>
</article>
<div class="extend-reading"><div class="er-title">延伸閱讀</div>
<ul>
<li><a href="/News.aspx?NewsID=1481001">夜市阿伯收攤前送出最後80支烤玉米</a></li>
<li><a href="/News.aspx?NewsID=1480555">早餐店的錢桶沒上鎖　10年只少過一次</a></li>
</ul></div>
<div class="keyword page-keyword-area"><ul><li><a href="/tags/1"><strong>#芋圓</strong></a></li>
<li><a href="/tags/2"><strong>#豐原</strong></a></li></ul></div>
<div class="app-promo"><p>掌握新聞脈動，下載三立新聞網App</p><a href="https://line.me/R/ti/p/@setn">加入三立LINE好友</a></div>
</div>
<div class="hot-box"><h3>大家都在看</h3>
<ul>
<li><a href="/News.aspx?NewsID=1482001">颱風假烤肉烤到水溝蓋　網笑：自備爐架</a></li>
<li><a href="/News.aspx?NewsID=1482002">柴犬搭捷運免票條件曝</a></li>
</ul></div>
</div>
<div class="col-lg-3 content-right">
<div class="side-rank"><h3>熱門新聞</h3>
<ol>
<li><a href="/News.aspx?NewsID=1481777">阿嬤寄冬瓜忘了寫地址　郵差照樣送到</a></li>
<li><a href="/News.aspx?NewsID=1481778">一中街補習班電梯神預言</a></li>
</ol></div>
<div class="side-live"><h3>三立LIVE直播</h3><a href="/Live">24小時線上看</a></div>
</div>
</div>
</div>
<footer class="footer"><p>三立電視股份有限公司版權所有 © 2024 Sanlih E-Television All Rights Reserved</p><p><a href="/about">關於我們</a>｜<a href="/service">服務條款</a>｜<a href="/privacy">隱私權政策</a>｜客服專線 (02)8792-8888</p></footer>
</body>
</html>`,
  expected: {
    headline: '工讀生46人穿黃衣殺回冰店　老闆娘60歲生日爆哭：碗洗兩次',
    published: '2024-06-12T11:26:00+08:00',
    source: '三立新聞網',
    authors: ['邱小芬'],
    editors: [],
    headings: [],
    captions: [
      '▲46名歷屆工讀生穿上黃色T恤合影。（圖／店家提供）',
      '▲老闆娘被擋在廚房外，只能坐著收花。（圖／店家提供）',
    ],
    body: TAROBALL,
    gone: ['請繼續閱讀', '新聞脈動', '水溝蓋', '寄冬瓜', '客服專線'],
  },
};

const SPRINGWELL = [
  '一座只有八百人的山村，十年前連小學都差點關門，如今每個月卻有四百多人專程上山，只為了在一間由廢棄茶廠改成的書店裡坐一個下午。書店主人黃青禾接受專訪，談她如何把一間「沒有人要的房子」變成村子的客廳。',
  '問：為什麼選在一個沒有便利商店的地方開書店？',
  '答：因為那裡有一條河。我小時候在城裡長大，每年暑假回外婆家，最記得的就是坐在茶廠的屋簷下看雨。後來茶廠倒了，我在網路上看到它要拆，就衝上山去，什麼都沒想。',
  '問：村裡的人一開始怎麼看？',
  '答：大家以為我是來蓋民宿的。有個阿伯每天來看我刷牆，看了兩個月，第一句話是「妳這樣刷，雨季會掉」。第二天他帶了石灰來，教我怎麼刷。',
  '問：書賣得出去嗎？',
  '答：老實說，第一年賣了一百三十七本，我自己買了四十本。後來我們改成「換書」，村民可以用一把青菜、一罐梅子換一本舊書，書店的廚房就這樣開起來了，現在餐點的收入占七成。',
  '問：有沒有想過放棄？',
  '答：第三年颱風，河水淹到二樓，六千本書全泡了。我坐在門口哭，一抬頭，看到村裡的人排成一列，一本一本往外傳。曬書曬了二十天，整條街都是書頁的味道。那之後就沒有再想過了。',
  '問：對想返鄉的年輕人，有什麼建議？',
  '答：先不要急著改變什麼。先去雜貨店買一瓶醬油，坐下來聽，聽夠了三個月，你就會知道村子缺的是什麼，通常不是你本來想的那一樣。',
] as const;

const storm: Shown = {
  kind: '風傳媒, an interview of 2022: tags above the headline, the writer’s link and the clock and 人氣 in one row, a first picture with its line, the text in CMS_wrapper with a 相關報導 quotation between, turns by 問 and 答 in bold, an appeal to 贊助 and tags and 熱門文章 below',
  url: 'https://www.storm.mg/article/4418862',
  page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>專訪》六千本書泡水，全村排成一列搶救！她把廢棄茶廠變山村客廳-風傳媒</title>
<meta name="description" content="一座只有八百人的山村，如今每個月卻有四百多人專程上山，只為了在一間書店裡坐一個下午。">
<meta name="keywords" content="書店,返鄉,山村,茶廠">
<meta name="news_keywords" content="書店,返鄉,山村,茶廠">
${og('og:title', '專訪》六千本書泡水，全村排成一列搶救！她把廢棄茶廠變山村客廳-風傳媒')}
${og('og:type', 'article')}
${og('og:url', 'https://www.storm.mg/article/4418862')}
${og('og:site_name', '風傳媒')}
${og('og:image', 'https://image.storm.mg/s/2022-07-12/01.jpg')}
<meta property="article:published_time" content="2022-07-12T08:50:00+08:00">
<meta property="article:author" content="https://www.facebook.com/stormmedia">
<link rel="canonical" href="https://www.storm.mg/article/4418862">
${ld({ '@type': 'NewsArticle', headline: '專訪》六千本書泡水，全村排成一列搶救！她把廢棄茶廠變山村客廳', datePublished: '2022-07-12T08:50:00+08:00', dateModified: '2022-07-12T08:50:00+08:00', author: { '@type': 'Person', name: '廖小葳' }, publisher: { '@type': 'Organization', name: '風傳媒' } })}
<link rel="stylesheet" href="https://www.storm.mg/assets/css/article.css">
</head>
<body class="article_page">
<header id="header_wrapper">
<a id="logo" href="https://www.storm.mg/"><img src="https://www.storm.mg/assets/logo.svg" alt="風傳媒"></a>
<nav id="nav_wrapper">
<a href="https://www.storm.mg/articles">最新</a>
<a href="https://www.storm.mg/category/118">新聞</a>
<a href="https://www.storm.mg/category/k33">評論</a>
<a href="https://www.storm.mg/category/23083">財經</a>
<a href="https://www.storm.mg/lifestyle">生活</a>
<a href="https://www.storm.mg/category/171151">藝文</a>
<a href="https://new7.storm.mg/">新新聞</a>
</nav>
<div id="member_tools"><a href="https://www.storm.mg/login">登入</a><a href="https://www.storm.mg/subscribe">訂閱VVIP</a></div>
</header>
<div id="container">
<div id="article_page_wrapper" class="row">
<div id="main_content" class="col-lg-8">
<div id="title_tags_wrapper" class="tags_wrapper"><a class="tags" href="https://www.storm.mg/lifestyle">生活</a><a class="tags" href="https://www.storm.mg/category/171151">藝文</a></div>
<h1 id="article_title">專訪》六千本書泡水，全村排成一列搶救！她把廢棄茶廠變山村客廳</h1>
<div id="article_info_wrapper">
<a class="link_author info_inner_content" href="https://www.storm.mg/authors/210001"><span id="author_block"><span class="info_author">廖小葳</span></span></a>
<span class="info_inner_content" id="info_time">2022-07-12 08:50</span>
<span id="info_pageviews" class="info_inner_content"><i></i>28614 人氣</span>
<div class="article_tools"><a>分享</a><a>收藏</a><a>放大</a></div>
</div>
<div id="feature_img_wrapper"><img src="https://image.storm.mg/s/2022-07-12/01.jpg" alt=""><p class="feature_img_caption">書店主人黃青禾在茶廠屋簷下整理舊書。（書店提供）</p></div>
<div class="article_content_inner" id="CMS_wrapper">
<p aid="1">${SPRINGWELL[0]}</p>
<p aid="2"><strong>${SPRINGWELL[1]}</strong></p>
<p aid="3">${SPRINGWELL[2]}</p>
<p aid="4"><strong>${SPRINGWELL[3]}</strong></p>
<p aid="5">${SPRINGWELL[4]}</p>
<blockquote class="related_article"><p>相關報導： <a href="https://www.storm.mg/lifestyle/4400001">獨立書店為什麼都養貓？店長說出三個理由</a></p></blockquote>
<p aid="6"><strong>${SPRINGWELL[5]}</strong></p>
<p aid="7">${SPRINGWELL[6]}</p>
<div class="inread_ad"><ins class="adsbygoogle"></ins></div>
<p aid="8"><strong>${SPRINGWELL[7]}</strong></p>
<p aid="9">${SPRINGWELL[8]}</p>
<p aid="10"><strong>${SPRINGWELL[9]}</strong></p>
<p aid="11">${SPRINGWELL[10]}</p>
</div>
<div class="notify_wordings"><p>喜歡這篇文章嗎？</p><p>廖小葳喝杯咖啡，告訴我這篇文章寫得真棒！</p><a href="https://www.storm.mg/donate">來贊助</a></div>
<div id="tags_list_wrapp" class="tags_wrapper"><span>關鍵字：</span><a class="tag tags_content" href="https://www.storm.mg/keyword/1">獨立書店</a><a class="tag tags_content" href="https://www.storm.mg/keyword/2">返鄉青年</a></div>
<div class="fb_fans"><p>按讚加入風傳媒粉絲團，不錯過任何一場風暴</p></div>
<div id="hot_articles_wrapper"><h3>你可能也想看</h3>
<ul>
<li><a href="https://www.storm.mg/lifestyle/4417001">冷氣濾網多久洗一次？師傅直言九成人都洗錯</a></li>
<li><a href="https://www.storm.mg/lifestyle/4417002">東部慢車最後一節車廂的祕密</a></li>
</ul></div>
</div>
<aside id="right_bar" class="col-lg-4">
<div class="rank_box"><h3>本日最多人瀏覽</h3>
<ol>
<li><a href="https://www.storm.mg/article/4418001">退休教師把陽台種成稻田</a></li>
<li><a href="https://www.storm.mg/article/4418002">一把傘修了四次值得嗎</a></li>
<li><a href="https://www.storm.mg/article/4418003">夜市裡最安靜的攤位</a></li>
</ol></div>
<div class="epaper_box"><h3>訂閱風傳媒電子報</h3><input type="email" placeholder="請輸入E-mail"><a>訂閱</a></div>
</aside>
</div>
</div>
<footer id="footer"><p><a href="https://www.storm.mg/about">關於風傳媒</a>
<a href="https://www.storm.mg/contact">聯絡我們</a>
<a href="https://www.storm.mg/policy">隱私權政策</a></p><p>風傳媒 版權所有，未經授權不得轉載 © 2022 Storm Media Group. All Rights Reserved.</p></footer>
<div id="gotop"><a href="#">TOP</a></div>
<script src="https://www.storm.mg/assets/js/article.js"></script>
<script>
window.googletag = window.googletag || {cmd: []};
</script>
</body>
</html>`,
  expected: {
    headline: '專訪》六千本書泡水，全村排成一列搶救！她把廢棄茶廠變山村客廳',
    published: '2022-07-12T08:50:00+08:00',
    source: '風傳媒',
    authors: ['廖小葳'],
    editors: [],
    // The questions in bold are turns, no headings: which is what the body says.
    captions: ['書店主人黃青禾在茶廠屋簷下整理舊書。（書店提供）'],
    body: SPRINGWELL,
    gone: ['人氣', '喝杯咖啡', '冷氣濾網', '種成稻田', '任何一場風暴'],
  },
};

const HERON = [
  '米埔附近一處魚塘的塘主，連續三個冬天把塘水放低，讓過境水鳥捕食小魚。環保團體昨日公布調查結果，該處今年冬季共錄得水鳥五十七種、逾一萬二千隻次，較三年前增加近一倍。',
  '塘主李先生表示，放水後有三個星期不能養魚，每畝約損失六百元，由計劃基金補貼大部分。他說：「雀仔食的是賣唔出的小魚，我都唔算蝕。」',
  '調查員指出，黑臉琵鷺多在放水後第四天至第九天到訪，因此建議相鄰的魚塘輪流放水，令覓食期由三星期延長至兩個半月。',
  '計劃明年將擴展至三十二個魚塘，並開放六個周末予學校預約參觀，每次以四十人為限。',
] as const;

const wenweipo: Shown = {
  kind: '香港文匯網, short local news of 2024: the clock with dashes and seconds and 來源 and 責任編輯 in a row, 香港文匯網訊（記者 …） first, a picture with its line, 相關新聞 as a list below, tags, 熱門文章, 版權 lines',
  url: 'https://www.wenweipo.com/a/202402/27/AP65dd7c1ee4b0a2b0f5c18e41.html',
  page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>米埔魚塘輪流放水　過境水鳥三年增近一倍 - 香港文匯網</title>
<meta name="keywords" content="米埔,魚塘,水鳥">
<meta name="description" content="米埔附近一處魚塘的塘主，連續三個冬天把塘水放低，讓過境水鳥捕食小魚。">
<meta name="author" content="香港文匯網">
${og('og:title', '米埔魚塘輪流放水　過境水鳥三年增近一倍')}
${og('og:type', 'article')}
${og('og:site_name', '香港文匯網')}
${og('og:url', 'https://www.wenweipo.com/a/202402/27/AP65dd7c1ee4b0a2b0f5c18e41.html')}
${og('og:image', 'https://dw-media.wenweipo.com/dams/product/image/202402/27/65dd7c.jpg')}
<link rel="stylesheet" href="https://www.wenweipo.com/static/css/article.css">
<script src="https://www.wenweipo.com/static/js/jquery.min.js"></script>
</head>
<body>
<header class="header">
<div class="header-top">
<a class="logo" href="https://www.wenweipo.com/"><img src="https://www.wenweipo.com/static/img/logo.png" alt="香港文匯網"></a>
<div class="header-tools"><a href="javascript:;" class="lang">簡</a><a href="https://pdf.wenweipo.com/">文匯報PDF</a><a href="https://www.wenweipo.com/app">APP下載</a></div>
</div>
<nav class="nav">
<ul>
<li><a href="https://www.wenweipo.com/">首頁</a></li>
<li><a href="https://www.wenweipo.com/immed">即時</a></li>
<li><a href="https://www.wenweipo.com/immed/hongkong">香港</a></li>
<li><a href="https://www.wenweipo.com/immed/mainland">內地</a></li>
<li><a href="https://www.wenweipo.com/immed/international">國際</a></li>
<li><a href="https://www.wenweipo.com/opinion">評論</a></li>
<li><a href="https://www.wenweipo.com/culture">文化</a></li>
<li><a href="https://www.wenweipo.com/education">教育</a></li>
</ul>
</nav>
</header>
<div class="container main">
<div class="crumbs"><a href="https://www.wenweipo.com/">首頁</a> &gt; <a href="https://www.wenweipo.com/immed">即時</a> &gt; <a href="https://www.wenweipo.com/immed/hongkong">香港</a></div>
<div class="main-left">
<article class="post">
<h1 class="post-title">米埔魚塘輪流放水　過境水鳥三年增近一倍</h1>
<div class="post-info">
<span class="post-date">2024-02-27 12:08:36</span>
<span class="post-source">來源：香港文匯網</span>
<span class="post-editor">責任編輯：何小樺</span>
<span class="post-font">字號：<a>大</a><a>中</a><a>小</a></span>
</div>
<div class="post-share"><span>分享：</span><a>微信</a><a>微博</a><a>Facebook</a><a>複製鏈接</a></div>
<div class="post-content content-box">
<p>香港文匯網訊（記者 梁小恩）${HERON[0]}</p>
<figure class="image"><img src="https://dw-media.wenweipo.com/dams/product/image/202402/27/65dd7c.jpg" alt=""><figcaption>水鳥在放低了水的魚塘覓食。（受訪者供圖）</figcaption></figure>
${p(HERON.slice(1))}
</div>
<div class="post-labels"><a href="https://www.wenweipo.com/tag/1">#米埔</a><a href="https://www.wenweipo.com/tag/2">#生態</a></div>
<div class="post-related"><h3>相關新聞</h3>
<ul>
<li><a href="https://www.wenweipo.com/a/202402/20/AP65d45001.html">魚塘放水計劃接受塘主報名　每畝補貼六百元</a></li>
<li><a href="https://www.wenweipo.com/a/202401/15/AP65a48002.html">黑臉琵鷺同步調查　米埔數目回升</a></li>
</ul></div>
<div class="post-comment"><h3>評論</h3><p>請登錄後發表評論，文明發言，共建和諧</p></div>
</article>
</div>
<aside class="main-right">
<div class="side-box"><h3>熱門文章</h3>
<ul>
<li><a href="https://www.wenweipo.com/a/202402/27/AP65dd0001.html">老字號餅家加班趕製喜餅</a></li>
<li><a href="https://www.wenweipo.com/a/202402/27/AP65dd0002.html">行山徑新設十二個飲水點</a></li>
<li><a href="https://www.wenweipo.com/a/202402/26/AP65dc0003.html">戲棚師傅的竹與繩</a></li>
</ul></div>
<div class="side-box"><h3>文匯視頻</h3><a href="https://www.wenweipo.com/v/1">一分鐘看維港晨霧</a></div>
<div class="side-box qr"><img src="https://www.wenweipo.com/static/img/qr.png" alt=""><p>掃碼下載大公文匯App</p></div>
</aside>
</div>
<footer class="footer">
<p><a href="https://www.wenweipo.com/about">關於我們</a>
<a href="https://www.wenweipo.com/contact">聯絡我們</a>
<a href="https://www.wenweipo.com/copyright">版權聲明</a></p>
<p>香港文匯報版權所有，未經授權，不得複製或轉載。</p>
<p>Copyright © 2024 WENWEIPO.COM LIMITED</p>
</footer>
<div class="back-top"><a href="javascript:;">返回頂部</a></div>
<script src="https://www.wenweipo.com/static/js/share.js"></script>
<script>
window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
</script>
</body>
</html>`,
  expected: {
    headline: '米埔魚塘輪流放水　過境水鳥三年增近一倍',
    published: '2024-02-27T12:08:36+08:00',
    source: '香港文匯網',
    authors: ['梁小恩'],
    editors: ['何小樺'],
    headings: [],
    captions: ['水鳥在放低了水的魚塘覓食。（受訪者供圖）'],
    related: ['魚塘放水計劃接受塘主報名　每畝補貼六百元', '黑臉琵鷺同步調查　米埔數目回升'],
    // Whether 香港文匯網訊 with the reporter stays at the head of the first paragraph is open.
    kept: HERON,
    gone: ['文匯報PDF', '複製鏈接', '共建和諧', '趕製喜餅', '維港晨霧', '掃碼下載'],
  },
};

const DUMBWAITER = [
  '香港不少唐樓沒有電梯，住在六樓的長者，落街買一次餸往往要分三次歇腳。深水埗一個街坊組織近日在一幢七層唐樓的天井，裝了一部用單車零件改裝的「吊籃」，專門幫老人家把米和水送上樓。',
  '發起人阿樂今年29歲，本身是單車維修員。他指，最初只想幫婆婆搬米，「佢行到三樓要坐低，我行到三樓都要坐低」，於是想起工場裏報廢的鏈條和飛輪。',
  '腳踏兩分鐘送上七樓',
  '吊籃的動力來自地下的一架舊健身單車，一個人踩兩分鐘，可以把十五公斤的貨物送上七樓。中途放手，棘輪會自動鎖緊，吊籃不會跌下。阿樂說，試了四十多次，摔爛過三個西瓜。',
  '78歲的馮婆婆住在六樓，以前每次只敢買半斤菜、兩個橙。她笑說，現在可以一次買齊一星期的餸，還多買了一包米，「夠膽請個孫返嚟食飯」。',
  '街坊輪流做「車長」',
  '組織設了一個群組，要用吊籃的住戶留言，在家的街坊便落樓踩車。開始四個月，共有19名「車長」，最小的11歲，最年長的66歲，平均每日踩八趟。',
  '有住戶擔心天井的雜物會鈎住吊籃，也有人嫌鏈條聲太吵。阿樂其後改用尼龍帶，並把使用時間定在朝九晚八，才獲得全部住戶同意。',
  '目前已有另外五幢唐樓的住戶來問圖則。阿樂把零件表和裝嵌步驟都放上網，他說，不收錢，只有一個要求：「裝好之後，車長一定要有老有嫩。」',
] as const;

const hk01: Shown = {
  kind: '香港01, a feature of 2024: breadcrumbs, 撰文 and 出版 and 更新 by test ids, a top picture with its line, h3 headings, pictures in lazy wrappers with img-caption, two inline boxes of other stories, a gallery, tags, 01 App and 追蹤 prompts, NewsArticle in JSON',
  url: 'https://www.hk01.com/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/998123/%E5%94%90%E6%A8%93%E5%90%8A%E7%B1%83',
  page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>唐樓無𨋢｜單車零件變吊籃　兩分鐘送米上七樓　六樓婆婆：夠膽請孫食飯｜香港01</title>
<meta name="description" content="深水埗一個街坊組織在一幢七層唐樓的天井，裝了一部用單車零件改裝的「吊籃」。"/>
<meta name="keywords" content="唐樓,長者,深水埗,單車"/>
${og('og:title', '唐樓無𨋢｜單車零件變吊籃　兩分鐘送米上七樓　六樓婆婆：夠膽請孫食飯')}
${og('og:type', 'article')}
${og('og:site_name', '香港01')}
${og('og:image', 'https://cdn.hk01.com/di/media/images/dw/20240308/84611.jpeg')}
<meta property="article:published_time" content="2024-03-08T07:00:00+08:00"/>
<meta property="article:modified_time" content="2024-03-08T09:15:00+08:00"/>
<meta property="article:section" content="社區專題"/>
<link rel="canonical" href="https://www.hk01.com/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/998123/%E5%94%90%E6%A8%93%E5%90%8A%E7%B1%83"/>
${ld({ '@type': 'NewsArticle', headline: '唐樓無𨋢｜單車零件變吊籃　兩分鐘送米上七樓　六樓婆婆：夠膽請孫食飯', datePublished: '2024-03-08T07:00:00+08:00', dateModified: '2024-03-08T09:15:00+08:00', author: [{ '@type': 'Person', name: '施小悠' }], publisher: { '@type': 'Organization', name: '香港01', logo: { '@type': 'ImageObject', url: 'https://www.hk01.com/logo.png' } } })}
</head>
<body>
<div id="__next">
<header class="header">
<a href="/" class="logo"><img alt="香港01" src="https://www.hk01.com/logo.svg"/></a>
<nav>
<a href="/latest">即時</a>
<a href="/hot">熱門</a>
<a href="/zone/1">港聞</a>
<a href="/zone/2">娛樂</a>
<a href="/zone/8">生活</a>
<a href="/zone/5">中國</a>
<a href="/zone/4">國際</a>
<a href="/zone/12">觀點</a>
</nav>
<button>會員登入</button>
</header>
<main class="article-grid">
<div class="article-grid__main">
<div class="breadcrumb"><a data-testid="article-breadcrumb-zone" href="/zone/1">港聞</a><a data-testid="article-breadcrumb-channel" href="/channel/396">社區專題</a></div>
<h1 id="articleTitle">唐樓無𨋢｜單車零件變吊籃　兩分鐘送米上七樓　六樓婆婆：夠膽請孫食飯</h1>
<div class="article-info">
<div data-testid="article-author"><span>撰文：</span><a href="/author/1">施小悠</a></div>
<div data-testid="article-publish-info">
<div data-testid="article-publish-date">出版：<time datetime="2024-03-08T07:00:00.000+08:00">2024-03-08 07:00</time></div>
<div data-testid="article-update-date">更新：<time datetime="2024-03-08T09:15:00.000+08:00">2024-03-08 09:15</time></div>
</div>
<div class="article-tools"><button>讚好</button><button>分享</button><button>收藏</button></div>
</div>
<div data-testid="article-top-section" class="article-grid__top-section"><div class="lazyload-wrapper"><img src="https://cdn.hk01.com/di/media/images/dw/20240308/84611.jpeg" alt=""/></div><span class="img-caption">阿樂在天井試踩吊籃。（尹小諾攝）</span></div>
<div class="article-grid__content-section" id="article-content-section">
<p>${DUMBWAITER[0]}</p>
<p>${DUMBWAITER[1]}</p>
<h3>${DUMBWAITER[2]}</h3>
<p>${DUMBWAITER[3]}</p>
<div class="article-image"><div class="lazyload-wrapper"><img src="https://cdn.hk01.com/di/media/images/dw/20240308/84612.jpeg" alt=""/></div><span class="img-caption">棘輪鎖緊之後，吊籃不會跌下。（尹小諾攝）</span></div>
<p>${DUMBWAITER[4]}</p>
<div class="related-article" data-testid="related-article"><span>相關文章</span><a href="/article/990001"><div>屋邨街市重開　魚檔送冰予街坊浸啤酒</div></a></div>
<h3>${DUMBWAITER[5]}</h3>
<p>${DUMBWAITER[6]}</p>
<div class="article-image"><div class="lazyload-wrapper"><img src="https://cdn.hk01.com/di/media/images/dw/20240308/84613.jpeg" alt=""/></div><span class="img-caption">11歲的「車長」放學後幫手踩車。（尹小諾攝）</span></div>
<p>${DUMBWAITER[7]}</p>
<div class="related-article" data-testid="related-article"><span>相關文章</span><a href="/article/990002"><div>天台農夫在水箱旁種出一百斤粟米</div></a></div>
<p>${DUMBWAITER[8]}</p>
</div>
<div class="article-tags"><a data-testid="article-tag" href="/tag/1"><span>唐樓</span></a><a data-testid="article-tag" href="/tag/2"><span>深水埗</span></a></div>
<div class="article-promo"><p>立即下載香港01 App，獨家內容搶先看</p><a href="https://hk01.app.link/x">下載</a></div>
<div class="article-follow"><p>追蹤香港01 WhatsApp頻道，緊貼最新消息</p></div>
<div class="recommend-section"><h2>為你推薦</h2>
<ul>
<li><a href="/article/997001">茶餐廳凍檸茶加冰收一蚊　網民：冰都要錢</a></li>
<li><a href="/article/997002">九巴車長自製站名歌　乘客跟住唱</a></li>
<li><a href="/article/997003">行山客拾獲相機　靠一張生日蛋糕相尋回失主</a></li>
</ul></div>
</div>
<aside class="article-grid__side">
<div class="most-read"><h2>最Hit</h2>
<ol>
<li><a href="/article/997101">颱風後沙灘撿到一隻右腳拖鞋</a></li>
<li><a href="/article/997102">麻雀館改做自修室</a></li>
</ol></div>
<div class="side-ad"><span>廣告</span></div>
</aside>
</main>
<footer class="footer"><p><a href="/about">關於我們</a>
<a href="/terms">使用條款</a>
<a href="/privacy">私隱政策</a>
<a href="/advertise">廣告查詢</a></p><p>香港01有限公司版權所有 © 2024</p></footer>
</div>
<div id="modal-root"></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"articleId":998123}},"page":"/article","buildId":"a1"}</script>
</body>
</html>`,
  expected: {
    headline: '唐樓無𨋢｜單車零件變吊籃　兩分鐘送米上七樓　六樓婆婆：夠膽請孫食飯',
    published: '2024-03-08T07:00:00+08:00',
    source: '香港01',
    authors: ['施小悠'],
    editors: [],
    headings: ['腳踏兩分鐘送上七樓', '街坊輪流做「車長」'],
    captions: [
      '阿樂在天井試踩吊籃。（尹小諾攝）',
      '棘輪鎖緊之後，吊籃不會跌下。（尹小諾攝）',
      '11歲的「車長」放學後幫手踩車。（尹小諾攝）',
    ],
    body: DUMBWAITER,
    gone: ['會員登入', '搶先看', '加冰收一蚊', '右腳拖鞋', '使用條款'],
  },
};

const LIGHTHOUSE = [
  '在苏格兰西海岸一座只有十九名居民的小岛上，灯塔早在三十多年前就改成了自动控制。但每天傍晚，仍然有人沿着一百一十二级台阶走上去，在一本厚厚的册子上写下当天的天气。',
  '写字的人是一位退休的地理教师。他并不领薪水，也没有人要求他这样做。“自动气象站每隔十分钟就传一次数据，比我准得多，”他对BBC中文说，“可是它不会写‘今天海豹很吵’。”',
  '一本一百六十年的册子',
  '册子是灯塔第一任守塔人留下的。1863年的第一页上只有一行字：东北风，有雾，鸡蛋两个。此后的一百六十年，除了两次战争期间的几个月，记录没有中断过。',
  '近年来，这些看似琐碎的句子引起了科学家的兴趣。一所大学的研究团队把全部四十七本册子扫描下来，请志愿者逐行录入，从中整理出候鸟到达的日期、第一场霜的日期，以及海雾持续的天数。',
  '团队负责人说，正式的气象记录告诉我们温度变了多少，而守塔人的册子告诉我们，温度变了之后，一座岛上的生活是怎样跟着变的。',
  '海雀早到了十一天',
  '整理的结果显示，与一百年前相比，海雀回到岛上的日子平均提前了十一天，而夏季有雾的天数减少了将近三分之一。研究人员提醒，早期的记录并不总是可靠，有的守塔人不认识鸟，凡是黑白的都写作“海雀”。',
  '即便如此，四十七种笔迹连在一起，仍然能看出一条清楚的线。',
  '下一个写字的人',
  '退休教师今年七十四岁，膝盖不大好，上塔要歇两次。岛上仅有的三个孩子轮流陪他，最大的十三岁，已经在册子上写过两百多天。',
  '他翻到最近的一页，上面是孩子圆圆的字迹：西风，晴，海豹很吵，但是鲸鱼更吵。',
] as const;

const bbc: Shown = {
  kind: 'BBC 中文, a feature of 2023 by its rendered classes: a byline list with 作者 and 角色 said to readers of screens, the day alone in a time tag, pictures with 图像来源 and 图像加注文字, h2 headings, 热读 between the text with skips, 更多相关内容 and 头条新闻 below',
  url: 'https://www.bbc.com/zhongwen/simp/science-66481207',
  page: `<!DOCTYPE html>
<html lang="zh-cn" dir="ltr" class="no-js">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>灯塔上的天气册：写了一百六十年，为什么还在写？ - BBC News 中文</title>
<meta name="description" content="自动气象站每隔十分钟就传一次数据，但它不会写“今天海豹很吵”。"/>
<meta name="robots" content="noodp, noydir, max-image-preview:large"/>
<meta name="theme-color" content="#B80000"/>
<meta name="apple-mobile-web-app-title" content="BBC中文"/>
<meta property="fb:app_id" content="1609039196070050"/>
${og('og:title', '灯塔上的天气册：写了一百六十年，为什么还在写？ - BBC News 中文')}
${og('og:type', 'article')}
${og('og:site_name', 'BBC News 中文')}
${og('og:locale', 'zh-cn')}
${og('og:url', 'https://www.bbc.com/zhongwen/simp/science-66481207')}
<meta name="article:published_time" content="2023-08-12T11:02:17.000Z"/>
<meta name="article:modified_time" content="2023-08-12T11:02:17.000Z"/>
<meta name="article:section" content="科技"/>
<link rel="canonical" href="https://www.bbc.com/zhongwen/simp/science-66481207"/>
<link rel="alternate" hreflang="zh-hant" href="https://www.bbc.com/zhongwen/trad/science-66481207"/>
${ld({ '@graph': [{ '@type': 'Article', url: 'https://www.bbc.com/zhongwen/simp/science-66481207', publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' }, headline: '灯塔上的天气册：写了一百六十年，为什么还在写？', datePublished: '2023-08-12T11:02:17.000Z', dateModified: '2023-08-12T11:02:17.000Z', inLanguage: 'zh-hans', author: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' } }] })}
</head>
<body>
<div id="root">
<header role="banner" class="bbc-1cvxiy9">
<div class="bbc-l2m1rf"><a href="/zhongwen/simp" class="bbc-1dylekl"><span class="bbc-4s3rcz">BBC News, 中文</span></a></div>
<a href="#content" class="bbc-sgu9ij">跳到内容</a>
<nav role="navigation" class="bbc-1pf1zf8">
<ul role="list" class="bbc-1dz4qcn">
<li><a href="/zhongwen/simp">主页</a></li>
<li><a href="/zhongwen/simp/topics/ckr7mn6r003t">国际</a></li>
<li><a href="/zhongwen/simp/topics/c1ez1k4emn0t">英国</a></li>
<li><a href="/zhongwen/simp/topics/c32p4kj2yzqt">科技</a></li>
<li><a href="/zhongwen/simp/topics/cq8nqywy37yt">财经</a></li>
<li><a href="/zhongwen/simp/topics/cgvl47l38e1t">影片教学</a></li>
</ul>
</nav>
</header>
<div class="bbc-1k6n42k">
<main role="main" class="bbc-fa0wmp">
<div class="bbc-1151pbn ebmt73l0"><h1 class="bbc-14gqcmb e1p3vdyi0" id="content" tabindex="-1">灯塔上的天气册：写了一百六十年，为什么还在写？</h1></div>
<figure class="bbc-1qn0xuy"><div class="bbc-j1srjl"><img src="https://ichef.bbci.co.uk/news/640/cpsprodpb/a1/lighthouse.jpg" alt="岛上的灯塔" class="bbc-139onq"/><p class="bbc-10cp5qh e6i104o0"><span role="text"><span class="bbc-m04vo2">图像来源，</span><span lang="en-GB">Getty Images</span></span></p></div>
<figcaption class="bbc-1w7i4h"><span class="bbc-m04vo2">图像加注文字，</span><p class="bbc-xgqeov">灯塔每天傍晚仍有人上去记录天气</p></figcaption></figure>
<section role="region" aria-labelledby="article-byline" class="bbc-1ypmtt0">
<strong id="article-byline" class="bbc-m04vo2">文章信息</strong>
<ul role="list" class="bbc-1p8s3nk">
<li><span role="text"><span class="bbc-m04vo2">作者, </span><span class="bbc-1orofxo">曾小岚</span></span></li>
<li><span role="text"><span class="bbc-m04vo2">角色, </span><span class="bbc-1e1gvuy">BBC中文</span></span></li>
</ul>
</section>
<div class="bbc-19j92fr ebmt73l0"><time class="bbc-1dafq0j e1mklfmt0" datetime="2023-08-12">2023年8月12日</time></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0"><b class="bbc-14q4cv4">${LIGHTHOUSE[0]}</b></p></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[1]}</p></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><h2 class="bbc-1aaitma e1pme7ab0" id="a1" tabindex="-1">${LIGHTHOUSE[2]}</h2></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[3]}</p></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[4]}</p></div>
<section role="region" aria-labelledby="recommendations-heading" data-e2e="recommendations-heading" class="bbc-1r9w3ki">
<a href="#end-of-recommendations" class="bbc-sgu9ij">跳过 热读 继续阅读</a>
<strong id="recommendations-heading" class="bbc-5bl7r9">热读</strong>
<ul role="list" class="bbc-1kz5jpr">
<li><a href="/zhongwen/simp/science-66400001">为什么有的人从不做梦</a></li>
<li><a href="/zhongwen/simp/world-66400002">威尼斯的最后一家桨匠铺</a></li>
<li><a href="/zhongwen/simp/uk-66400003">伦敦地铁里的老鼠学会了看时间</a></li>
</ul>
<p id="end-of-recommendations" tabindex="-1" class="bbc-m04vo2">结束 热读</p>
</section>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[5]}</p></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><h2 class="bbc-1aaitma e1pme7ab0" id="a2" tabindex="-1">${LIGHTHOUSE[6]}</h2></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[7]}</p></div>
<figure class="bbc-1qn0xuy"><div class="bbc-j1srjl"><img src="https://ichef.bbci.co.uk/news/640/cpsprodpb/a2/puffin.jpg" alt="海雀" class="bbc-139onq"/><p class="bbc-10cp5qh e6i104o0"><span role="text"><span class="bbc-m04vo2">图像来源，</span><span lang="en-GB">Getty Images</span></span></p></div>
<figcaption class="bbc-1w7i4h"><span class="bbc-m04vo2">图像加注文字，</span><p class="bbc-xgqeov">海雀回到岛上的日子越来越早</p></figcaption></figure>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[8]}</p></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><h2 class="bbc-1aaitma e1pme7ab0" id="a3" tabindex="-1">${LIGHTHOUSE[9]}</h2></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[10]}</p></div>
<div class="bbc-19j92fr ebmt73l0" dir="ltr"><p class="bbc-hhl7in e17g058b0">${LIGHTHOUSE[11]}</p></div>
<section aria-labelledby="related-topics" class="bbc-1oxh5yf"><h2 id="related-topics">更多相关内容</h2><ul role="list"><li><a href="/zhongwen/simp/topics/c32p4kj2yzqt">气候</a></li>
<li><a href="/zhongwen/simp/topics/c1ez1k4emn0t">苏格兰</a></li></ul></section>
</main>
<div class="bbc-1c3dp9w">
<section aria-labelledby="Top-stories" data-e2e="top-stories-section-heading"><h2 id="Top-stories">头条新闻</h2>
<ul>
<li><h3><a href="/zhongwen/simp/world-66470001">一条海底电缆断了之后</a></h3><time datetime="2023-08-12">2023年8月12日</time></li>
<li><h3><a href="/zhongwen/simp/science-66470002">蜂蜜为什么几千年不坏</a></h3><time datetime="2023-08-11">2023年8月11日</time></li>
</ul></section>
<section aria-labelledby="features-analysis-heading" data-e2e="features-analysis-heading"><h2 id="features-analysis-heading">特别推荐</h2>
<ul>
<li><h3><a href="/zhongwen/simp/uk-66450001">英格兰乡村的最后一座红色电话亭</a></h3><time datetime="2023-08-09">2023年8月9日</time></li>
</ul></section>
</div>
</div>
<footer role="contentinfo" class="bbc-1rlbc7n">
<h2 class="bbc-m04vo2">BBC News, 中文</h2>
<p><a href="https://www.bbc.com/zhongwen/simp/institutional-51359562">您为什么可以信任BBC</a></p>
<ul role="list"><li><a href="https://www.bbc.co.uk/usingthebbc/terms">使用条款</a></li>
<li><a href="https://www.bbc.com/usingthebbc/privacy/">隐私政策</a></li>
<li><a href="https://www.bbc.com/contact">联络 BBC</a></li></ul>
<p lang="zh-cn">© 2023 BBC. BBC对外部网站内容不负责任。 <a href="https://www.bbc.co.uk/editorialguidelines/guidance/feeds-and-links">阅读了解我们对待外部链接的做法。</a></p>
</footer>
</div>
<script>window.SIMORGH_DATA={"path":"/zhongwen/simp/science-66481207","status":200}</script>
</body>
</html>`,
  expected: {
    headline: '灯塔上的天气册：写了一百六十年，为什么还在写？',
    published: '2023-08-12',
    source: 'BBC News 中文',
    authors: ['曾小岚'],
    editors: [],
    headings: ['一本一百六十年的册子', '海雀早到了十一天', '下一个写字的人'],
    // Whether the maker of a picture belongs to the caption is open: not asked.
    body: LIGHTHOUSE,
    gone: ['跳到内容', '继续阅读', '桨匠铺', '海底电缆', '红色电话亭', '不负责任'],
  },
};

export const TWENTY_NINTH: readonly Shown[] = [
  xinhua,
  chinanews,
  thepaper,
  jiemian,
  thecover,
  iqilu,
  youth,
  netease,
  wechat,
  setn,
  storm,
  wenweipo,
  hk01,
  bbc,
];
