// A fifty-fourth set of forms, by one who had not seen the importer: pages of fourteen named outlets of the mainland, Hong Kong, Taiwan and Malaysia, of 2020 to 2023.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const PLOTS = [
  '3月18日下午，成都府河边的一个社区里，一只透明的乒乓球箱摆在院坝中央。两百多户居民围着它，等待摇出四十块菜地的主人。',
  '菜地原是一片荒了六年的边角地。去年冬天，社区请居民一起清走碎砖，铺上熟土，分成四十格，每格四平方米，租期一年，不收租金。',
  '规矩也有：不打农药，不搭棚子，连续三周不打理的，收回来重新摇号。收成的一成送到社区食堂。',
  '摇到28号地的唐婆婆已经想好了种什么：“一半莴笋一半豌豆尖，莴笋给孙娃子，豌豆尖自己煮面。”',
  '没有摇中的居民也不用着急，社区说，秋天还有二十块地可以整理出来。',
] as const;

const FERRY = [
  '离开学还有八天，湖心岛小学的十九名学生见到了新的渡船船长。新船长叫刘湖生，二十七岁，是这所小学十五年前的毕业生。',
  '从村口码头到岛上，水路两公里。老船长今年六十五岁，撑了三十年船，送走过二百多个学生。上个月，他把船钥匙交给了刘湖生，只嘱咐一句：“雾天不抢，风天不赌。”',
  '刘湖生在外地跑过五年货船，拿到船员证书后回到村里。他给渡船加装了护栏和雾灯，又在舱里钉了一排小书架，“二十分钟的路，能看几页书”。',
  '学校只有四位老师，其中两位住在岸上，每天和学生同船。李老师说，早上的船是第一节课，孩子们在船上背课文，背完船也靠岸了。',
  '为保证安全，镇里今年给渡船配了二十六件儿童救生衣，每件都缝上了名字。码头的水位尺也换成了会报警的电子尺。',
  '9月1日早上七点，新船将第一次载着学生离岸。老船长说，那天他也去，坐在最后一排，当一回乘客。',
] as const;

export const FIFTY_FOURTH: readonly Shown[] = [
  {
    kind: '新华网江苏频道 2021: h1#title, span.time and em#source, reprinted from 新华日报, two writers in a line last, a caption in a blue p, 相关新闻 and 热点推荐 below',
    url: 'http://www.js.xinhuanet.com/2021-05/18/c_1127458932.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="publishid" content="1127458932.0.100.0" />
<meta name="nodeid" content="11148523" />
<meta name="nodename" content="" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="" />
<title>老船闸边的修表摊守了三十二年-新华网</title>
<meta name="keywords" content="修表,船闸,老手艺" />
<meta name="description" content="老船闸边的修表摊守了三十二年---运河老船闸东侧的巷口，有一张不足一平方米的修表桌。" />
<link rel="stylesheet" type="text/css" href="http://www.xinhuanet.com/static/js2018/css/detail.css" />
<script type="text/javascript" src="http://www.news.cn/global/js/pageCore.js"></script>
</head>
<body>
<div class="topbar">
<div class="w1000">
<a href="http://www.xinhuanet.com/" target="_blank">新华网首页</a> | <a href="http://www.js.xinhuanet.com/mobile.htm" target="_blank">手机版</a> | <a href="http://www.js.xinhuanet.com/station.htm" target="_blank">站内搜索</a>
</div>
</div>
<div class="header w1000">
<a class="logo" href="http://www.js.xinhuanet.com/"><img src="http://www.js.xinhuanet.com/images/logo.png" alt="新华网江苏频道" /></a>
<ul class="nav">
<li><a href="http://www.js.xinhuanet.com/xhsyw.htm">要闻</a></li>
<li><a href="http://www.js.xinhuanet.com/szdt.htm">市州</a></li>
<li><a href="http://www.js.xinhuanet.com/edu.htm">教育</a></li>
<li><a href="http://www.js.xinhuanet.com/health.htm">健康</a></li>
<li><a href="http://www.js.xinhuanet.com/wenlv.htm">文旅</a></li>
<li><a href="http://www.js.xinhuanet.com/photo.htm">图片</a></li>
</ul>
</div>
<div class="position w1000">您的位置：<a href="http://www.js.xinhuanet.com/">新华网</a> &gt; <a href="http://www.js.xinhuanet.com/xhsyw.htm">江苏频道</a> &gt; 正文</div>
<div class="main w1000 clearfix">
<div id="article" class="left">
<h1 id="title">老船闸边的修表摊守了三十二年</h1>
<div class="info">
<span class="time">2021年05月18日 09:26:11</span>
<span>来源： <em id="source">新华日报</em></span>
<span class="fontsize">字号 <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(14)">小</a></span>
<div class="share"><span>分享至：</span>
<a class="bds_tsina" href="#">新浪微博</a>
<a class="bds_weixin" href="#">微信</a></div>
</div>
<div class="article">
<p>　　运河老船闸东侧的巷口，有一张不足一平方米的修表桌。桌面嵌着玻璃，玻璃下压着客人没有取走的三十多块旧表。摊主周长根今年六十七岁，在这里坐了三十二年。</p>
<p align="center"><img id="{8A2F}" src="1127458932_16213010111n.jpg" alt="" title="" border="0" /></p>
<p align="center"><font color="#000080">周长根在修表桌前给一块机械表上油。吴敏 摄</font></p>
<p>　　“最忙的时候是船等闸的时候。”周长根说，从前过闸要排半天，船员上岸买米买面，顺手把表送来，船开之前一定要修好，“闸一开，人就走了，下次再见也许是半年以后。”</p>
<p>　　船员的表有个共同的毛病：进水。周长根因此练出一门独家手艺，用缝纫机油兑煤油清洗机芯，再用自己裁的牛皮垫圈封后盖。有船员说，经他手的表，掉进河里捞起来还在走。</p>
<p>　　新船闸建成后，船只改走下游，巷子一下子静了。儿子劝他收摊，他却舍不得。玻璃下那些表，他都记得主人是哪条船上的，“人家信得过我，我一搬，他们到哪里找？”</p>
<p>　　去年秋天，街道把老船闸改成运河文化小公园，请他把修表桌搬进闸房。周末来的孩子围着桌子看齿轮，他就把一块座钟拆开，一个零件一个零件地讲。</p>
<p>　　今年四月，一位白发老人走进闸房，指着玻璃下第三排的一块表，说那是他二十年前留下的。周长根上了弦，表走了。修理费，还是当年说好的三元钱。</p>
<p>　　新华日报记者 周林 吴敏</p>
</div>
<div class="bianji">[责任编辑： 沈晓 ]</div>
<div class="related">
<h3>相关新闻</h3>
<ul>
<li><a href="http://www.js.xinhuanet.com/2021-04/29/c_1127391120.htm">老船闸变身运河文化小公园</a></li>
<li><a href="http://www.js.xinhuanet.com/2021-03/12/c_1127202218.htm">闸房里的老物件开始征集</a></li>
</ul>
</div>
</div>
<div class="right">
<div class="box">
<h3>热点推荐</h3>
<ul>
<li><a href="http://www.js.xinhuanet.com/2021-05/17/c_1.htm">太湖边的杨梅提前一周挂红</a></li>
<li><a href="http://www.js.xinhuanet.com/2021-05/17/c_2.htm">小学生给麋鹿写了三百封信</a></li>
<li><a href="http://www.js.xinhuanet.com/2021-05/16/c_3.htm">地铁图书角上新两千册</a></li>
</ul>
</div>
<div class="box">
<h3>新华视频</h3>
<a href="http://www.js.xinhuanet.com/video.htm">航拍里下河油菜花垛田</a></div>
</div>
</div>
<div class="footer"><a href="http://www.js.xinhuanet.com/about.htm">关于我们</a> | <a href="#">广告服务</a> | <a href="#">联系方式</a>
<p>Copyright © 2000 - 2021 XINHUANET.com　All Rights Reserved.　制作单位：新华网股份有限公司江苏分公司</p>
<p>010050010010000000000000011100001127458932</p>
</div>
</body>
</html>`,
    expected: {
      headline: '老船闸边的修表摊守了三十二年',
      published: '2021-05-18T09:26:11+08:00',
      source: '新华日报',
      authors: ['周林', '吴敏'],
      editors: ['沈晓'],
      body: [
        '运河老船闸东侧的巷口，有一张不足一平方米的修表桌。桌面嵌着玻璃，玻璃下压着客人没有取走的三十多块旧表。摊主周长根今年六十七岁，在这里坐了三十二年。',
        '“最忙的时候是船等闸的时候。”周长根说，从前过闸要排半天，船员上岸买米买面，顺手把表送来，船开之前一定要修好，“闸一开，人就走了，下次再见也许是半年以后。”',
        '船员的表有个共同的毛病：进水。周长根因此练出一门独家手艺，用缝纫机油兑煤油清洗机芯，再用自己裁的牛皮垫圈封后盖。有船员说，经他手的表，掉进河里捞起来还在走。',
        '新船闸建成后，船只改走下游，巷子一下子静了。儿子劝他收摊，他却舍不得。玻璃下那些表，他都记得主人是哪条船上的，“人家信得过我，我一搬，他们到哪里找？”',
        '去年秋天，街道把老船闸改成运河文化小公园，请他把修表桌搬进闸房。周末来的孩子围着桌子看齿轮，他就把一块座钟拆开，一个零件一个零件地讲。',
        '今年四月，一位白发老人走进闸房，指着玻璃下第三排的一块表，说那是他二十年前留下的。周长根上了弦，表走了。修理费，还是当年说好的三元钱。',
      ],
      captions: ['周长根在修表桌前给一块机械表上油。吴敏 摄'],
      related: ['老船闸变身运河文化小公园', '闸房里的老物件开始征集'],
      gone: ['分享至', '杨梅提前一周挂红', '小学生给麋鹿', '油菜花垛田', 'All Rights Reserved', '站内搜索'],
    },
  },
  {
    kind: '证券时报网 2022: detail-title, spans of 来源 作者 and the clock, bold subheadings, 责编 and 校对 last in the text, tags, 声明 and the app, hot list',
    url: 'https://www.stcn.com/article/detail/684213.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<title>一朵菊花的标准化之路_证券时报网</title>
<meta name="keywords" content="菊花,药材,标准化">
<meta name="description" content="在皖北的药材集散地，一斤干菊花的价钱可以相差四倍。">
<link rel="stylesheet" href="https://static-web.stcn.com/static/css/detail.css">
</head>
<body>
<div class="header">
<div class="header-top">
<div class="container"><a href="https://www.stcn.com/">首页</a>
<a href="https://www.stcn.com/paper.html">数字报</a>
<a href="https://app.stcn.com/">下载APP</a>
<a class="login" href="javascript:;">登录 | 注册</a></div>
</div>
<div class="header-nav container">
<a class="logo" href="https://www.stcn.com/"><img src="https://static-web.stcn.com/static/images/logo.png" alt="证券时报网"></a>
<ul class="nav">
<li><a href="/article/list/kx.html">快讯</a></li>
<li><a href="/article/list/yw.html">要闻</a></li>
<li><a href="/article/list/gs.html">股市</a></li>
<li><a href="/article/list/company.html">公司</a></li>
<li><a href="/article/list/fund.html">基金</a></li>
<li><a href="/article/list/comment.html">评论</a></li>
</ul>
<div class="search"><input type="text" placeholder="请输入要搜索的内容"><button>搜索</button></div>
</div>
</div>
<div class="container main clearfix">
<div class="breadcrumb"><a href="https://www.stcn.com/">首页</a> &gt; <a href="/article/list/cj.html">产经</a></div>
<div class="left">
<div class="detail">
<div class="detail-title">一朵菊花的标准化之路</div>
<div class="detail-info">
<span>来源：证券时报网</span>
<span>作者：何雨桐</span>
<span>2022-09-14 10:32</span>
</div>
<div class="detail-content">
<p>在皖北的药材集散地，一斤干菊花的价钱可以相差四倍。看花色，看朵形，看香气，全凭买手一双眼睛、一只鼻子。</p>
<p>入秋以来，当地三家合作社却把菊花装进了统一的纸箱，箱上印着等级、含水率和采摘日期。证券时报记者日前走访产区了解到，贴标菊花的收购价较散货高出约两成。</p>
<p><strong>从“估堆”到分级</strong></p>
<p>“过去叫估堆，一堆花看一眼就开价。”合作社负责人孙德顺回忆，买手压价，农户便往花里掺潮花增重，几年下来，产区的名声越做越薄。</p>
<p>改变始于一台烘干机。热泵烘干把时间从五天缩短到九小时，含水率可以控制在13%以内，花色不再发黑，分级也就有了依据。</p>
<p><strong>检测费谁来出</strong></p>
<p>标准立起来，费用随之而来。一批花送检需要六百元，对于只种三五亩的农户不是小数目。合作社的办法是集中送检，按斤分摊，每斤不到五分钱。</p>
<p>当地一家饮片企业的采购经理表示，企业愿意为稳定的货源付钱，“最怕的是第一车好、第二车差”。该企业今年已同合作社签下两百吨订单。</p>
<p><strong>小农户仍在观望</strong></p>
<p>记者注意到，加入统一分级的农户目前只占产区的三成。不少人担心，等级一旦评低，就再也没有讨价还价的余地。孙德顺说，明年打算在村口设一间看样室，让农户自己先评一遍。</p>
<p style="text-align:right;">责编：段小敏</p>
<p style="text-align:right;">校对：赵可心</p>
</div>
<div class="detail-content-tags">
<div>中药材</div>
<div>菊花种植</div>
<div>农产品分级</div>
</div>
<div class="detail-statement">声明：证券时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div>
<div class="detail-app">
<img src="https://static-web.stcn.com/static/images/qr.png" alt="二维码"><p>下载“证券时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p>
</div>
<div class="comment">
<h4>网友评论</h4>
<textarea placeholder="登录后可以发言"></textarea><a href="javascript:;">发送</a>
<p>网友评论仅供其表达个人看法，并不表明证券时报立场</p>
</div>
</div>
</div>
<div class="right">
<div class="side-box">
<div class="side-title">为你推荐</div>
<ul>
<li><a href="/article/detail/684002.html">冷链车的返程货从哪里来</a>
<span>09-14 08:40</span></li>
<li><a href="/article/detail/683977.html">一家算盘厂的第二生意</a>
<span>09-13 21:05</span></li>
</ul>
</div>
<div class="side-box">
<div class="side-title">时报热榜</div>
<ol>
<li><a href="/article/detail/683800.html">羽毛球为什么越打越贵</a></li>
<li><a href="/article/detail/683716.html">旧电池走进茶园</a></li>
</ol>
</div>
</div>
</div>
<div class="footer">
<p><a href="/about.html">关于我们</a>
<a href="/law.html">服务条例</a>
<a href="/contact.html">联系我们</a>
<a href="/copyright.html">版权声明</a></p>
<p>备案号：粤ICP备00000000号 网站违法和不良信息举报电话：0755-00000000</p>
<p>Copyright © 2008-2022 深圳证券时报社有限公司</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一朵菊花的标准化之路',
      published: '2022-09-14T10:32+08:00',
      source: '证券时报网',
      authors: ['何雨桐'],
      editors: ['段小敏'],
      headings: ['从“估堆”到分级', '检测费谁来出', '小农户仍在观望'],
      body: [
        '在皖北的药材集散地，一斤干菊花的价钱可以相差四倍。看花色，看朵形，看香气，全凭买手一双眼睛、一只鼻子。',
        '入秋以来，当地三家合作社却把菊花装进了统一的纸箱，箱上印着等级、含水率和采摘日期。证券时报记者日前走访产区了解到，贴标菊花的收购价较散货高出约两成。',
        '从“估堆”到分级',
        '“过去叫估堆，一堆花看一眼就开价。”合作社负责人孙德顺回忆，买手压价，农户便往花里掺潮花增重，几年下来，产区的名声越做越薄。',
        '改变始于一台烘干机。热泵烘干把时间从五天缩短到九小时，含水率可以控制在13%以内，花色不再发黑，分级也就有了依据。',
        '检测费谁来出',
        '标准立起来，费用随之而来。一批花送检需要六百元，对于只种三五亩的农户不是小数目。合作社的办法是集中送检，按斤分摊，每斤不到五分钱。',
        '当地一家饮片企业的采购经理表示，企业愿意为稳定的货源付钱，“最怕的是第一车好、第二车差”。该企业今年已同合作社签下两百吨订单。',
        '小农户仍在观望',
        '记者注意到，加入统一分级的农户目前只占产区的三成。不少人担心，等级一旦评低，就再也没有讨价还价的余地。孙德顺说，明年打算在村口设一间看样室，让农户自己先评一遍。',
      ],
      captions: [],
      gone: [
        '力求信息真实',
        '把握财富机会',
        '羽毛球为什么',
        '算盘厂的第二生意',
        '登录 | 注册',
        '仅供其表达个人看法',
      ],
    },
  },
  {
    kind: '光明网 2020: u-title, m-con-time and 来源 光明网-《光明日报》, an opinion piece whose first line is 作者 with an office in brackets and whose last is the printed page, [ 责编 ], 光明图片 and rankings beside',
    url: 'https://news.gmw.cn/2020-07/21/content_34014587.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="4108">
<meta name="contentid" content="34014587">
<meta name="publishdate" content="2020-07-21">
<meta name="author" content="陈红">
<meta name="source" content="光明网-《光明日报》">
<title>给慢读书留一盏灯 _光明网</title>
<meta name="keywords" content="阅读 图书馆 慢读">
<meta name="description" content="给慢读书留一盏灯">
<link rel="stylesheet" href="https://img.gmw.cn/css/2018content.css">
</head>
<body>
<div class="g-top">
<div class="g-top-inner"><a href="https://www.gmw.cn/">光明网首页</a>
<a href="https://www.gmw.cn/map.htm">网站地图</a>
<a href="https://app.gmw.cn/">客户端</a></div>
</div>
<div class="g-header"><a href="https://www.gmw.cn/"><img src="https://img.gmw.cn/pic/content_logo.png" alt="光明网"></a>
<div class="g-nav"><a href="https://news.gmw.cn/">新闻</a>
<a href="https://guancha.gmw.cn/">时评</a>
<a href="https://theory.gmw.cn/">理论</a>
<a href="https://culture.gmw.cn/">文化</a>
<a href="https://tech.gmw.cn/">科技</a>
<a href="https://edu.gmw.cn/">教育</a></div>
</div>
<div class="g-crumbs"><a href="https://www.gmw.cn/">首页</a>&gt; <a href="https://news.gmw.cn/">光明日报</a></div>
<div class="g-main clearfix">
<div class="m-title-box">
<h1 class="u-title">给慢读书留一盏灯</h1>
<div class="m-contentBtn">
<div class="m-contentMsg">
<span class="m-con-time">2020-07-21 04:15</span>
<span class="m-con-source">来源：<a href="https://epaper.gmw.cn/gmrb/" target="_blank">光明网-《光明日报》</a></span>
</div>
<div class="m-commbtns"><a class="u-comment" href="#commentAnchor"></a>
<div class="m-share"><span>分享到微信朋友圈</span>
<a href="javascript:;">×</a></div>
</div>
</div>
</div>
<div class="g-mainL">
<div class="u-mainText" id="article_inbox">
<p>　　作者：顾怀真（系高校图书馆馆员）</p>
<p>　　城南的社区图书馆，最近把二楼的闭馆时间推迟到了夜里十一点。理由很简单：有几位读者总是读不完。其中一位是夜班保安，一部长篇小说读了四个月，每晚二十页。</p>
<p>　　四个月读一本书，放在今天，实在算不得快。手机里有五分钟讲完一本书的音频，有划重点的图解，还有人列出一年读完三百本的计划。和这些比起来，二十页像是一件奢侈而笨拙的事。</p>
<p>　　然而，读书从来不只是把内容搬进脑子。那些读到一半停下来的时刻，那些翻回前一页重看的犹豫，正是一个人同另一个人的想法真正相遇的地方。省去了停顿，也就省去了相遇。</p>
<p>　　这并不是说快读一无是处。查资料、学技能，快自有快的用处。值得警惕的是，当一切阅读都以快慢论高下，人们便羞于承认自己还没有读完。</p>
<p>　　公共空间在这里大有可为。多开两小时的灯，多放几把不催人的椅子，允许一本书续借三次，花不了多少钱，却告诉读者：慢一点没有关系。</p>
<p>　　那位保安读完小说的晚上，在留言簿上写了一行字：“谢谢这盏灯，等了我四个月。”一座城市的体面，有时就在这样一盏灯里。</p>
<p>　　《光明日报》（ 2020年07月21日 02版）</p>
</div>
<div class="m-zbTool"><span class="liability" id="articleLiability">[ 责编：陈红 ]</span></div>
<div class="m-read"><span>阅读剩余全文（<em></em>）</span></div>
<div class="m-relatedApp">
<img src="https://img.gmw.cn/pic/appqr.png" alt=""><p>扫码下载光明日报客户端</p>
</div>
<div class="m-guess">
<h3>您此时的心情</h3>
<ul>
<li>新闻表情排行</li>
<li>开心</li>
<li>难过</li>
<li>点赞</li>
<li>飘过</li>
</ul>
</div>
</div>
<div class="g-mainR">
<div class="m-pics">
<h3>光明图片</h3>
<ul>
<li><a href="https://pic.gmw.cn/1.htm">荷塘深处采莲忙</a></li>
<li><a href="https://pic.gmw.cn/2.htm">草原上的流动书箱</a></li>
</ul>
</div>
<div class="m-rank">
<h3>阅读排行</h3>
<ol>
<li><a href="https://news.gmw.cn/2020-07/20/content_1.htm">梅雨里的古桥体检</a></li>
<li><a href="https://news.gmw.cn/2020-07/20/content_2.htm">高原上的第一架钢琴</a></li>
</ol>
</div>
<div class="m-live">
<h3>独家策划</h3>
<a href="https://topics.gmw.cn/1.htm">我家的书架长什么样</a></div>
</div>
</div>
<div class="g-footer">
<p>光明日报社概况 | 关于光明网 | 报网动态 | 联系我们 | 法律声明 | 光明网邮箱 | 网站地图</p>
<p>光明网版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '给慢读书留一盏灯',
      published: '2020-07-21T04:15+08:00',
      source: '光明网-《光明日报》',
      authors: ['顾怀真'],
      editors: ['陈红'],
      body: [
        '城南的社区图书馆，最近把二楼的闭馆时间推迟到了夜里十一点。理由很简单：有几位读者总是读不完。其中一位是夜班保安，一部长篇小说读了四个月，每晚二十页。',
        '四个月读一本书，放在今天，实在算不得快。手机里有五分钟讲完一本书的音频，有划重点的图解，还有人列出一年读完三百本的计划。和这些比起来，二十页像是一件奢侈而笨拙的事。',
        '然而，读书从来不只是把内容搬进脑子。那些读到一半停下来的时刻，那些翻回前一页重看的犹豫，正是一个人同另一个人的想法真正相遇的地方。省去了停顿，也就省去了相遇。',
        '这并不是说快读一无是处。查资料、学技能，快自有快的用处。值得警惕的是，当一切阅读都以快慢论高下，人们便羞于承认自己还没有读完。',
        '公共空间在这里大有可为。多开两小时的灯，多放几把不催人的椅子，允许一本书续借三次，花不了多少钱，却告诉读者：慢一点没有关系。',
        '那位保安读完小说的晚上，在留言簿上写了一行字：“谢谢这盏灯，等了我四个月。”一座城市的体面，有时就在这样一盏灯里。',
      ],
      captions: [],
      gone: ['02版', '分享到微信朋友圈', '您此时的心情', '荷塘深处', '高原上的第一架钢琴', '扫码下载'],
    },
  },
  {
    kind: '北京青年报 电子版 2021: an e-paper of 方正, the pages’ list beside, 引题 above and 副题 below the headline, pictures in a table above the text, 文/ and 摄影/ in a line last, the day only',
    url: 'http://epaper.ynet.com/html/2021-10/12/content_384716.htm?div=-1',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>鼓楼西的鸽哨又响了-北京青年报</title>
<meta name="keywords" content="" />
<link href="../../../css/style.css" rel="stylesheet" type="text/css" />
<script src="../../../js/ynet.js" type="text/javascript"></script>
<script type="text/javascript">
var pagepicSize = 1;
function doZoom(size) { document.getElementById("ozoom").style.fontSize = size + "px"; }
</script>
</head>
<body>
<div class="top">
<div class="toplogo"><a href="http://epaper.ynet.com/"><img src="../../../img/logo.jpg" alt="北京青年报" /></a></div>
<div class="topnav"><a href="http://www.ynet.com/">北青网首页</a> | <a href="http://epaper.ynet.com/">北京青年报</a> | <a href="http://bjcb.ynet.com/">北京社区报</a> | <a href="javascript:;">往期回顾</a></div>
</div>
<div class="wrap clearfix">
<div class="lft">
<div class="bm"><strong>第A07版：城事</strong></div>
<div class="map">
<img src="../../../images/2021-10/12/A07/bjqnb20211012A07_b.jpg" usemap="#pagepicmap" border="0" alt="" />
<map name="pagepicmap">
<area coords="12,40,300,260" shape="polygon" href="content_384716.htm?div=-1">
<area coords="12,262,180,420" shape="polygon" href="content_384717.htm?div=-1">
<area coords="182,262,300,420" shape="polygon" href="content_384718.htm?div=-1">
</map>
</div>
<div class="pageto"><a href="node_1339.htm">上一版</a> <a href="node_1341.htm">下一版</a></div>
<div class="pagelist">
<h3>版面导航</h3>
<ul>
<li><a href="node_1331.htm">第A01版：封面报道</a></li>
<li><a href="node_1333.htm">第A02版：要闻</a></li>
<li><a href="node_1334.htm">第A03版：本市</a></li>
<li><a href="node_1335.htm">第A04版：社会</a></li>
<li><a href="node_1336.htm">第A05版：评论</a></li>
<li><a href="node_1340.htm">第A07版：城事</a></li>
<li><a href="node_1343.htm">第A08版：健康</a></li>
<li><a href="node_1344.htm">第A09版：体育</a></li>
<li><a href="node_1346.htm">第A11版：天天副刊</a></li>
</ul>
</div>
<div class="titlelist">
<h3>标题导航</h3>
<ul>
<li><a href="content_384716.htm?div=-1">鼓楼西的鸽哨又响了</a></li>
<li><a href="content_384717.htm?div=-1">银杏大道本周进入观赏期</a></li>
<li><a href="content_384718.htm?div=-1">社区食堂推出半份菜</a></li>
</ul>
</div>
</div>
<div class="rit">
<div class="fst">北京青年报　2021年10月12日　星期二</div>
<div class="tools"><span>放大</span> <span>缩小</span> <span>默认</span> <a href="javascript:window.print();">打印</a> <a href="#">朗读</a></div>
<div class="artical">
<h2 class="yt">老手艺人收了三个年轻徒弟</h2>
<h1>鼓楼西的鸽哨又响了</h1>
<h2 class="ft">一只鸽哨要削四十七刀 最薄处不足半毫米</h2>
<div class="picbox"><table border="0" cellpadding="0" cellspacing="0"><tbody>
<tr><td align="center"><img src="../../../images/2021-10/12/A07/img1_b.jpg" border="0" /></td></tr>
<tr><td align="center">何师傅在院中试听一只新做的葫芦鸽哨</td></tr>
<tr><td align="center"><img src="../../../images/2021-10/12/A07/img2_b.jpg" border="0" /></td></tr>
<tr><td align="center">徒弟正在打磨哨口</td></tr>
</tbody></table></div>
<div class="contnt"><founder-content>
<p>　　早上七点，鼓楼西一条胡同的上空传来嗡嗡的哨音。二十多只鸽子兜着圈子，哨音时高时低，路过的人都仰起了头。</p>
<p>　　做哨的何师傅今年七十三岁。他十四岁跟着父亲学削哨，用的是葫芦、竹管和苇子。“一只哨要削四十七刀，最薄的地方不到半毫米，透着光能看见手指头。”</p>
<p>　　何师傅原以为这门手艺到他这儿就算完了。去年冬天，三个年轻人先后找上门来，一个是程序员，一个在剧院管音响，还有一个刚从美院毕业。</p>
<p>　　“头三个月不让碰刀，先听。”管音响的徒弟小郑说，师父让他们每天在院子里听鸽子飞，闭上眼睛说出天上有几只哨、各是什么调。</p>
<p>　　今年春天，小郑用录音设备记下了六十四种哨音，画成图谱。何师傅起初不以为然，看到图上两条线几乎重合，才笑了：“这两只是我爹同一天做的。”</p>
<p>　　上周末，师徒四人在胡同里办了一场“听哨会”。来的多是老街坊，散场时有人说，听见这声音，就知道是秋天了。</p>
<p>　　文/本报记者 董小雨　摄影/本报记者 石磊</p>
</founder-content></div>
</div>
<div class="prevnext"><a href="content_384715.htm?div=-1">上一篇</a>　<a href="content_384717.htm?div=-1">下一篇</a></div>
</div>
</div>
<div class="bottom">
<p>北京青年报新闻热线：65900000；广告热线：400-000-0000；“小红帽”发行热线：67750000；北青网新闻热线：65900001</p>
<p>北青网版权与免责声明 | 未经北京青年报授权，不得转载或建立镜像</p>
<p>京ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '鼓楼西的鸽哨又响了',
      kicker: '老手艺人收了三个年轻徒弟',
      alternative: '一只鸽哨要削四十七刀 最薄处不足半毫米',
      published: '2021-10-12',
      source: '北京青年报',
      authors: ['董小雨'],
      body: [
        '早上七点，鼓楼西一条胡同的上空传来嗡嗡的哨音。二十多只鸽子兜着圈子，哨音时高时低，路过的人都仰起了头。',
        '做哨的何师傅今年七十三岁。他十四岁跟着父亲学削哨，用的是葫芦、竹管和苇子。“一只哨要削四十七刀，最薄的地方不到半毫米，透着光能看见手指头。”',
        '何师傅原以为这门手艺到他这儿就算完了。去年冬天，三个年轻人先后找上门来，一个是程序员，一个在剧院管音响，还有一个刚从美院毕业。',
        '“头三个月不让碰刀，先听。”管音响的徒弟小郑说，师父让他们每天在院子里听鸽子飞，闭上眼睛说出天上有几只哨、各是什么调。',
        '今年春天，小郑用录音设备记下了六十四种哨音，画成图谱。何师傅起初不以为然，看到图上两条线几乎重合，才笑了：“这两只是我爹同一天做的。”',
        '上周末，师徒四人在胡同里办了一场“听哨会”。来的多是老街坊，散场时有人说，听见这声音，就知道是秋天了。',
      ],
      captions: ['何师傅在院中试听一只新做的葫芦鸽哨', '徒弟正在打磨哨口'],
      gone: ['版面导航', '第A05版', '半份菜', '发行热线', '建立镜像', '往期回顾'],
    },
  },
  {
    kind: '华西都市报 2021: the short news of a paper’s own e-paper, bt_title and riq and bt_con, the reporter alone in a line last, the day only',
    url: 'https://www.wccdaily.com.cn/shtml/hxdsb/20210319/149206.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="gb2312">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>社区菜园摇号 两百户居民抢四十块地--华西都市报</title>
<meta name="keywords" content="华西都市报,华西都市网,数字报">
<meta name="description" content="华西都市报数字报">
<link rel="stylesheet" href="/shtml/css/hxdsb.css">
<script src="/shtml/js/jquery-1.8.3.min.js"></script>
<script>
var paperName = "hxdsb";
var paperDate = "20210319";
function fontZoom(n) { $(".bt_con").css("font-size", n + "px"); }
</script>
</head>
<body>
<div class="top">
<a href="https://www.wccdaily.com.cn/"><img src="/shtml/images/logo.jpg" alt="华西都市报"></a>
<div class="nav"><a href="https://www.thecover.cn/">封面新闻</a>
<a href="/shtml/index_hxdsb.shtml">今日报纸</a>
<a href="/shtml/hxdsb/20210318/va01.shtml">往期报纸</a>
<a href="/shtml/search.shtml">报纸检索</a></div>
</div>
<div class="main">
<div class="left">
<div class="bm">第A06版：民生</div>
<div class="pdf"><a href="/hxdsb/20210319/hxdsb_A06.pdf">下载本版PDF</a></div>
<ul class="bmlist">
<li><a href="va01.shtml">第A01版：封面</a></li>
<li><a href="va04.shtml">第A04版：天府早茶</a></li>
<li><a href="va06.shtml">第A06版：民生</a></li>
<li><a href="va08.shtml">第A08版：区县</a></li>
<li><a href="va09.shtml">第A09版：文娱</a></li>
<li><a href="va10.shtml">第A10版：体育</a></li>
<li><a href="va12.shtml">第A12版：副刊</a></li>
</ul>
<div class="bmnews">
<h4>本版新闻列表</h4>
<ul>
<li><a href="149206.shtml">社区菜园摇号 两百户居民抢四十块地</a></li>
<li><a href="149207.shtml">老茶馆搬家只搬三百米</a></li>
<li><a href="149208.shtml">地铁口添了雨伞架</a></li>
</ul>
</div>
</div>
<div class="right">
<div class="riq">2021年03月19日 星期五</div>
<div class="zuop"><a href="149205.shtml">上一篇</a> <a href="149207.shtml">下一篇</a></div>
<div class="bt_title">社区菜园摇号 两百户居民抢四十块地</div>
<div class="bt_con">
${p(PLOTS, '', '　　')}
<p>　　华西都市报-封面新闻记者 罗小兰</p>
</div>
<div class="bt_tool"><a href="javascript:;">放大字体</a>
<a href="javascript:;">缩小字体</a>
<a href="javascript:window.print()">打印本页</a></div>
</div>
</div>
<div class="link">
<span>友情链接</span>
<a href="https://www.scol.com.cn/">四川在线</a>
<a href="https://epaper.scdaily.cn/">四川日报</a>
<a href="https://www.newssc.org/">四川新闻网</a>
</div>
<div class="foot">
<p>华西都市报版权所有 未经书面授权 不得复制转载</p>
<p>地址：成都市红星路二段70号 新闻热线：028-00000000 订报热线：028-11111111</p>
<p>蜀ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '社区菜园摇号 两百户居民抢四十块地',
      published: '2021-03-19',
      source: '华西都市报',
      authors: ['罗小兰'],
      body: PLOTS,
      captions: [],
      gone: ['下载本版PDF', '老茶馆搬家', '天府早茶', '订报热线', '不得复制转载', '放大字体'],
    },
  },
  {
    kind: '南方都市报 南都N视频 2023: an interview on its site, post-cont with 南都： and the name before each answer, the introduction first, 采写 and 摄影 and 编辑 in lines last, taglist, zan-shang, buyCopyright, remarks',
    url: 'https://m.mp.oeeee.com/a/BAAFRD000020230614803552.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="apple-mobile-web-app-capable" content="yes">
<meta name="format-detection" content="telephone=no">
<title>她给城市的蛙声建了一份档案</title>
<meta name="keywords" content="蛙,录音,自然观察">
<meta name="description" content="三年，四百六十段录音，二十一种蛙。">
${og('og:type', 'article')}
${og('og:title', '她给城市的蛙声建了一份档案')}
${og('og:image', 'https://img1.oeeee.com/a.jpg')}
<link rel="stylesheet" href="https://m.mp.oeeee.com/static/css/nfapp.css">
<script src="https://res.wx.qq.com/open/js/jweixin-1.4.0.js"></script>
<script>var docid='BAAFRD000020230614803552';var shareTitle='她给城市的蛙声建了一份档案';</script>
</head>
<body>
<div class="J_appbar app-download">
<img src="https://m.mp.oeeee.com/static/img/nlogo.png" alt=""><span>南都N视频，未来因你而来</span>
<a href="https://nfapp.oeeee.com/down">打开APP</a></div>
<div class="wrapper">
<div class="article">
<h1 class="arc-tit">她给城市的蛙声建了一份档案</h1>
<div class="introduce"><span class="original">原创</span> <span class="from">来源：南方都市报</span> <span class="time">2023-06-14 18:22</span></div>
<div class="article-info"><a href="javascript:;" class="follow">+ 订阅</a>
<a class="audio" href="javascript:;">听新闻</a></div>
<div class="post-cont">
<p>一下雨，唐小榕就往外跑。三年里，她在广州的水塘、涌边和天桥下录了四百六十段蛙声，辨认出二十一种蛙。她不是学者，白天在一家修琴店调音。</p>
<p><img class="lazy" data-original="https://img1.oeeee.com/a.jpg" src="https://img1.oeeee.com/a.jpg" alt="" data-width="1080" data-height="720"></p>
<p class="pic-desc">雨后的榕树下，唐小榕把话筒伸向水面。</p>
<p>今年世界环境日前后，她把这些录音整理成一份“蛙声地图”，放到网上供人试听。近日，南都记者与她在涌边聊了一个傍晚。</p>
<p><strong>南都：第一次录蛙声是什么时候？</strong></p>
<p>唐小榕：2020年6月，我刚搬家，半夜被吵醒。别人听是吵，我听是走音，有一只总比别的低半个音。我就下楼找它，找到三点。</p>
<p><strong>南都：城里怎么会有这么多种蛙？</strong></p>
<p>唐小榕：有水、有草、有暗的地方就有。最难得的是暗。我录到最好的一段，是在一盏坏了的路灯下面。</p>
<p><strong>南都：调音的经验有帮助吗？</strong></p>
<p>唐小榕：有。花狭口蛙像坏掉的大提琴，饰纹姬蛙像梳子刮木板。我给每种蛙记一个音高，下次听到，先对音，再看样子。</p>
<p><strong>南都：这份地图你希望谁来用？</strong></p>
<p>唐小榕：施工的人。有个工程队看到地图，把清塘的日子往后推了两个星期，等蝌蚪上岸。我觉得这三年值了。</p>
<p>采写：南都记者 侯婉清</p>
<p>摄影：南都记者 江帆</p>
<p>编辑：游晓</p>
</div>
<div class="taglist"><a href="javascript:;">#自然观察</a>
<a href="javascript:;">#蛙声地图</a></div>
<div class="zan-shang"><a href="javascript:;">赞赏</a>
<span>26人已点赞</span></div>
<div class="buyCopyright">对版权有疑问？请联系版权合作 banquan@oeeee.example</div>
<div id="shareContain"><span>分享到朋友圈</span>
<span>复制链接</span></div>
</div>
<div class="hot-comment">
<h3>热门评论</h3>
<ul>
<li>
<b>涌边人家</b><p>原来半夜吵我的是它，失敬失敬。</p></li>
<li>
<b>调律师老莫</b><p>低半个音那只我也想认识。</p></li>
</ul>
<a href="https://nfapp.oeeee.com/down">打开APP，查看全部评论</a></div>
<div class="recommend">
<h3>热点推荐</h3>
<ul>
<li><a href="https://m.mp.oeeee.com/a/BAAFRD000020230613802110.html">骑楼下的修伞铺只在下雨天开门</a></li>
<li><a href="https://m.mp.oeeee.com/a/BAAFRD000020230612801877.html">龙舟队里来了五位外婆</a></li>
</ul>
</div>
</div>
<div class="ndlist">
<h3>南都号</h3>
<ul>
<li><a href="https://m.mp.oeeee.com/h/1">南都广州</a></li>
<li><a href="https://m.mp.oeeee.com/h/2">南都深度</a></li>
<li><a href="https://m.mp.oeeee.com/h/3">南都悦读</a></li>
</ul>
</div>
<div class="footer">
<p>南方都市报 版权所有</p>
<p>粤ICP备00000000号 互联网新闻信息服务许可证</p>
</div>
</body>
</html>`,
    expected: {
      headline: '她给城市的蛙声建了一份档案',
      published: '2023-06-14T18:22+08:00',
      source: '南方都市报',
      authors: ['侯婉清'],
      editors: ['游晓'],
      body: [
        '一下雨，唐小榕就往外跑。三年里，她在广州的水塘、涌边和天桥下录了四百六十段蛙声，辨认出二十一种蛙。她不是学者，白天在一家修琴店调音。',
        '今年世界环境日前后，她把这些录音整理成一份“蛙声地图”，放到网上供人试听。近日，南都记者与她在涌边聊了一个傍晚。',
        '南都：第一次录蛙声是什么时候？',
        '唐小榕：2020年6月，我刚搬家，半夜被吵醒。别人听是吵，我听是走音，有一只总比别的低半个音。我就下楼找它，找到三点。',
        '南都：城里怎么会有这么多种蛙？',
        '唐小榕：有水、有草、有暗的地方就有。最难得的是暗。我录到最好的一段，是在一盏坏了的路灯下面。',
        '南都：调音的经验有帮助吗？',
        '唐小榕：有。花狭口蛙像坏掉的大提琴，饰纹姬蛙像梳子刮木板。我给每种蛙记一个音高，下次听到，先对音，再看样子。',
        '南都：这份地图你希望谁来用？',
        '唐小榕：施工的人。有个工程队看到地图，把清塘的日子往后推了两个星期，等蝌蚪上岸。我觉得这三年值了。',
      ],
      captions: ['雨后的榕树下，唐小榕把话筒伸向水面。'],
      gone: ['未来因你而来', '人已点赞', '失敬失敬', '骑楼下的修伞铺', '版权合作', '复制链接'],
    },
  },
  {
    kind: '齐鲁网 2023: section.main with a div of the clock and 来源 and 作者, 相关新闻 in the text’s foot, 责任编辑, 我要报料 and an app, lists beside',
    url: 'https://news.iqilu.com/shandong/shandonggedi/2023/0824/5502167.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>湖心岛小学的渡船有了新船长_山东各地_山东新闻_新闻_齐鲁网</title>
<meta name="keywords" content="湖心岛,渡船,小学">
<meta name="description" content="开学前，湖心岛小学的十九名学生见到了新的渡船船长。">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="author" content="齐鲁网">
<link rel="stylesheet" href="https://img8.iqilu.com/news/2018/css/article.css">
</head>
<body>
<div class="topbar">
<div class="wrap"><a href="https://www.iqilu.com/">齐鲁网首页</a>
<a href="https://v.iqilu.com/">山东网络台</a>
<a href="https://sdxw.iqilu.com/">闪电新闻</a>
<a href="https://yx.iqilu.com/">营销中心</a></div>
</div>
<div class="header wrap"><a class="logo" href="https://news.iqilu.com/"><img src="https://img8.iqilu.com/news/logo.png" alt="齐鲁网新闻"></a>
<div class="nav"><a href="https://news.iqilu.com/shandong/">山东</a>
<a href="https://news.iqilu.com/china/">国内</a>
<a href="https://news.iqilu.com/guoji/">国际</a>
<a href="https://news.iqilu.com/shehui/">社会</a>
<a href="https://pinglun.iqilu.com/">评论</a></div>
</div>
<div class="crumb wrap">您当前的位置：<a href="https://www.iqilu.com/">齐鲁网</a> &gt; <a href="https://news.iqilu.com/">新闻</a> &gt; <a href="https://news.iqilu.com/shandong/">山东</a> &gt; 正文</div>
<section class="main wrap clearfix">
<div class="main-left">
<h1>湖心岛小学的渡船有了新船长</h1>
<div class="info">
<div class="l"><span class="time">2023-08-24 15:07:33</span>
<span class="from">来源：<a href="https://sdxw.iqilu.com/">闪电新闻</a></span>
<span class="author">作者：秦小渔</span></div>
<div class="r share"><em>分享到</em><a class="wx" href="#"></a>
<a class="wb" href="#"></a></div>
</div>
<div class="article-main" id="content_main">
${p(FERRY)}
<div class="relnews">
<h4>相关新闻</h4>
<ul>
<li><a href="https://news.iqilu.com/shandong/shandonggedi/2023/0706/5461203.shtml">湖心岛小学六年级毕业了，全班三个人</a></li>
<li><a href="https://news.iqilu.com/shandong/shandonggedi/2023/0518/5429911.shtml">撑船三十年，老船长想找个接班人</a></li>
</ul>
</div>
</div>
<div class="edit">责任编辑：岳晓宁</div>
<div class="baoliao">
<p>想爆料？请登录《阳光连线》、拨打新闻热线0531-66660000，或登录齐鲁网官方微博提供新闻线索。</p>
</div>
<div class="appdown">
<img src="https://img8.iqilu.com/qr/sd.png" alt=""><span>扫描二维码，下载闪电新闻客户端</span></div>
</div>
<div class="main-right">
<div class="mod">
<h3>新闻排行</h3>
<ol>
<li><a href="https://news.iqilu.com/1.shtml">葡萄架下的乡村音乐会</a></li>
<li><a href="https://news.iqilu.com/2.shtml">海草房迎来修缮季</a></li>
</ol>
</div>
<div class="mod">
<h3>精彩视频</h3>
<ul>
<li><a href="https://v.iqilu.com/3.shtml">一分钟看懂黄河口候鸟</a></li>
</ul>
</div>
</div>
</section>
<div class="footer">
<p>关于我们 | 广告合作 | 人才招聘 | 版权声明</p>
<p>版权所有： 齐鲁网 All Rights Reserved</p>
<p>鲁ICP备00000000号 山东广播电视台 主办</p>
</div>
</body>
</html>`,
    expected: {
      headline: '湖心岛小学的渡船有了新船长',
      published: '2023-08-24T15:07:33+08:00',
      source: '闪电新闻',
      authors: ['秦小渔'],
      editors: ['岳晓宁'],
      body: FERRY,
      captions: [],
      related: ['湖心岛小学六年级毕业了，全班三个人', '撑船三十年，老船长想找个接班人'],
      gone: ['阳光连线', '分享到', '葡萄架下', '海草房迎来', '黄河口候鸟', '扫描二维码'],
    },
  },
  {
    kind: '宁夏新闻网 2022: zwbt and zmm6 of the clock and 来源, reprinted from 宁夏日报, two pictures with captions below, the writer with 文/图 in brackets behind the last sentence, 【责任编辑】, lists below by 推荐阅读',
    url: 'https://www.nxnews.net/sh/shms/202203/t20220316_7473912.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>引黄渠开闸前 老渠工走了最后一遍-宁夏新闻网</title>
<meta name="keywords" content="引黄渠;渠工;开闸" />
<meta name="description" content="" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="10824" />
<link href="https://www.nxnews.net/images/2021xl.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div class="top1">
<div class="w1200"><span>宁夏回族自治区重点新闻网站</span>
<a href="https://szb.nxrb.cn/nxrb/">宁夏日报</a>
<a href="https://szb.nxrb.cn/xxb/">新消息报</a>
<a href="https://szb.nxrb.cn/fzxb/">法治新报</a>
<a href="https://www.nxnews.net/khd/">宁夏日报客户端</a></div>
</div>
<div class="dh w1200">
<a href="https://www.nxnews.net/"><img src="https://www.nxnews.net/images/logo2021.png" alt="宁夏新闻网" /></a>
<ul>
<li><a href="https://www.nxnews.net/sz/">时政</a></li>
<li><a href="https://www.nxnews.net/sh/">社会</a></li>
<li><a href="https://www.nxnews.net/cj/">财经</a></li>
<li><a href="https://www.nxnews.net/wh/">文化</a></li>
<li><a href="https://www.nxnews.net/ly/">旅游</a></li>
</ul>
</div>
<div class="weizhi w1200">当前位置：<a href="https://www.nxnews.net/" class="CurrChnlCls">首页</a> &gt; <a href="https://www.nxnews.net/sh/" class="CurrChnlCls">社会</a> &gt; <a href="https://www.nxnews.net/sh/shms/" class="CurrChnlCls">社会民生</a></div>
<div class="w1200 clearfix">
<div class="zw-left">
<div class="zwbt">引黄渠开闸前 老渠工走了最后一遍</div>
<div class="zmm6">2022-03-16 08:12:45&nbsp;&nbsp;&nbsp;来源：宁夏日报</div>
<div class="article">
<div class="TRS_Editor">
<p>　　天刚亮，杨守渠就扛着铁锹上了渠坝。再过半个月，引黄渠就要开闸放水，他要把自己管的七公里渠段再走一遍。走完这一遍，六十岁的他就退休了。</p>
<p align="center"><img src="./W020220316291130.jpg" alt="" OLDSRC="W020220316291130.jpg" /></p>
<p align="center">杨守渠用铁锹试探渠底淤泥的厚度。</p>
<p>　　七公里渠，他走了三十八年。哪一段坝身有鼠洞，哪一座斗门关不严，他不用看本子。今年他还是带了本子，是留给徒弟的。</p>
<p>　　徒弟马晓川去年才来，学的是水利自动化。他在渠上装了十二个水位计，坐在管理所就能看见每一道闸门。师徒俩为此争过：徒弟说屏幕上什么都有，师傅说屏幕上听不见水声。</p>
<p>　　“渠漏水之前，声音先变。”杨守渠趴在坝上，让徒弟把耳朵贴着土，“你听，闷的是实的，空的就要挖开看。”当天他们真的挖出一个脸盆大的鼠洞。</p>
<p align="center"><img src="./W020220316291131.jpg" alt="" OLDSRC="W020220316291131.jpg" /></p>
<p align="center">马晓川在渠边检修水位计。</p>
<p>　　争到后来，两个人各退一步。徒弟在水位计旁边加了一只拾音器，师傅学会了看手机上的曲线。</p>
<p>　　晌午，杨守渠走到渠尾，把铁锹往地上一插，交到徒弟手里。他说，锹把是沙枣木的，握了三十八年，别换。（宁夏日报记者 马小禾 文/图）</p>
</div>
</div>
<div class="bianji">【责任编辑：哈小静】</div>
<div class="fx"><span>分享到：</span>
<a class="wx" href="javascript:;">微信</a>
<a class="wb" href="javascript:;">微博</a></div>
<div class="tuijian">
<h3>推荐阅读</h3>
<ul>
<li><a href="../202203/t20220315_7473001.html">沙漠边的图书驿站收到两千本书</a></li>
<li><a href="../202203/t20220314_7472555.html">葡萄藤出土，酒庄忙起来</a></li>
</ul>
</div>
</div>
<div class="zw-right">
<div class="rd">
<h3>热点新闻</h3>
<ul>
<li><a href="../202203/t20220316_7473800.html">岩画公园恢复夜间开放</a></li>
<li><a href="../202203/t20220315_7473222.html">滩羊有了电子身份证</a></li>
</ul>
</div>
<div class="ewm">
<img src="https://www.nxnews.net/images/ewm.png" alt="" /><p>扫一扫，手机看宁夏</p>
</div>
</div>
</div>
<div class="foot">
<p>关于我们 | 广告刊例 | 联系方式 | 版权声明</p>
<p>宁夏日报报业集团主办 宁夏新闻网版权所有</p>
<p>违法和不良信息举报电话：0951-0000000 宁ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '引黄渠开闸前 老渠工走了最后一遍',
      published: '2022-03-16T08:12:45+08:00',
      source: '宁夏日报',
      authors: ['马小禾'],
      editors: ['哈小静'],
      body: [
        '天刚亮，杨守渠就扛着铁锹上了渠坝。再过半个月，引黄渠就要开闸放水，他要把自己管的七公里渠段再走一遍。走完这一遍，六十岁的他就退休了。',
        '七公里渠，他走了三十八年。哪一段坝身有鼠洞，哪一座斗门关不严，他不用看本子。今年他还是带了本子，是留给徒弟的。',
        '徒弟马晓川去年才来，学的是水利自动化。他在渠上装了十二个水位计，坐在管理所就能看见每一道闸门。师徒俩为此争过：徒弟说屏幕上什么都有，师傅说屏幕上听不见水声。',
        '“渠漏水之前，声音先变。”杨守渠趴在坝上，让徒弟把耳朵贴着土，“你听，闷的是实的，空的就要挖开看。”当天他们真的挖出一个脸盆大的鼠洞。',
        '争到后来，两个人各退一步。徒弟在水位计旁边加了一只拾音器，师傅学会了看手机上的曲线。',
        '晌午，杨守渠走到渠尾，把铁锹往地上一插，交到徒弟手里。他说，锹把是沙枣木的，握了三十八年，别换。（宁夏日报记者 马小禾 文/图）',
      ],
      captions: ['杨守渠用铁锹试探渠底淤泥的厚度。', '马晓川在渠边检修水位计。'],
      gone: ['重点新闻网站', '手机看宁夏', '图书驿站', '葡萄藤出土', '岩画公园', '广告刊例'],
    },
  },
  {
    kind: '界面新闻 2023: article-header with a deck, a title picture with its maker, 界面新闻记者 and 界面新闻编辑 by bars first in the text, two writers, bold subheadings, tags and 未经正式授权, 下载界面新闻, remarks and 推荐阅读',
    url: 'https://www.jiemian.com/article/9268415.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>谁还在手写火车票根？|界面新闻 · 文化</title>
<meta name="keywords" content="火车票,收藏,铁路,界面新闻">
<meta name="description" content="纸质车票退场之后，一群人用铅笔和尺子把它们画了回来。">
${og('og:type', 'news')}
${og('og:title', '谁还在手写火车票根？|界面新闻')}
${og('og:description', '纸质车票退场之后，一群人用铅笔和尺子把它们画了回来。')}
<link rel="icon" href="https://www.jiemian.com/favicon.ico">
<link rel="stylesheet" href="https://www.jiemian.com/css/article.css">
</head>
<body>
<div class="header" id="header">
<div class="header-main">
<div class="logo"><a href="https://www.jiemian.com"><img src="https://www.jiemian.com/img/logo.png" alt="界面新闻"></a></div>
<ul class="nav">
<li><a href="https://www.jiemian.com/lists/2.html">商业</a></li>
<li><a href="https://www.jiemian.com/lists/800.html">财经</a></li>
<li><a href="https://www.jiemian.com/lists/65.html">科技</a></li>
<li><a href="https://www.jiemian.com/lists/130.html">文化</a></li>
<li><a href="https://www.jiemian.com/video/index.html">箭厂视频</a></li>
<li><a href="https://www.jiemian.com/lists/4.html">快报</a></li>
</ul>
<div class="header-login"><a href="javascript:;">注册</a>
<a href="javascript:;">登录</a></div>
</div>
</div>
<div class="main-container article-container">
<div class="content">
<div class="main-mate"><a href="https://www.jiemian.com/lists/130.html">文化</a></div>
<div class="article-view">
<div class="article-header">
<h1>谁还在手写火车票根？</h1>
<p>纸质车票退场之后，一群人用铅笔和尺子把它们画了回来。</p>
</div>
<div class="article-info">
<p><span class="author"><a href="https://www.jiemian.com/user/112233.html">孟小艾</a> · </span>
<span data-article-publish-time="1681870500">2023/04/19 10:15</span> <span class="hit">浏览 2.1w</span> <span>来源：界面新闻</span></p>
<div class="article-fontsize"><a href="javascript:;">字体：宋</a></div>
</div>
<div class="article-main">
<div class="article-img">
<img src="https://img1.jiemian.com/a.jpg" alt=""><p>图片来源：受访者提供</p>
</div>
<div class="article-content">
<p>界面新闻记者 | <a href="https://www.jiemian.com/user/112233.html">孟小艾</a> 蒋一诺</p>
<p>界面新闻编辑 | 童晓菲</p>
<p>桌上摆着一把钢尺、三支铅笔和一盒橡皮屑。齐远把台灯拉低，在一张浅粉色的卡纸上写下“青石镇”三个字。再过两个小时，这张车票就画完了。</p>
<p>三年前，他常坐的那趟慢车改用电子客票，检票口不再吐出粉色的纸片。他把口袋里最后一张票根夹进书里，几个月后发现，热敏纸上的字已经褪得看不清了。</p>
<p><strong>褪色的纸</strong></p>
<p>热敏纸的寿命并不长。光照、汗渍，甚至塑料册子里的增塑剂，都会让字迹消失。一位纸品保护研究者告诉界面新闻，常温避光的条件下，大多数票面也只能保留五到七年。</p>
<p>“拍照不就行了？”这是齐远被问得最多的问题。他的回答是，照片里没有折痕，也没有检票钳咬出的那个缺口。</p>
<figure><img src="https://img1.jiemian.com/b.jpg" alt=""><figcaption>齐远绘制的一张慢车车票，缺口用刻刀裁出。</figcaption></figure>
<p><strong>三百人的小组</strong></p>
<p>他在网上晒出第一张手绘车票后，陆续有人留言求教。如今小组里有三百多人，年纪最大的是一名退休列车员，最小的读初二。</p>
<p>小组有一条不成文的规矩：只画自己坐过的车。退休列车员因此最受羡慕，她坐过的车次写满了两页纸。</p>
<p><strong>画给谁看</strong></p>
<p>今年春天，一座即将停用的小站请他们去办展览。四十张手绘车票挂在候车室里，没有一张是全新的线路。</p>
<p>闭展那天，站长拿出一把检票钳，给每张画咬了一个缺口。</p>
<p>（应受访者要求，文中齐远为化名。）</p>
</div>
<div class="article-statement">
<p>未经正式授权严禁转载本文，侵权必究。</p>
</div>
<div class="article-source"></div>
<div class="share-view"><a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
<span class="opt-praise__count">38</span> 点赞 <span class="opt-collect">收藏</span></div>
</div>
<div class="appdown">
<img src="https://www.jiemian.com/img/appqr.png" alt=""><p>打开界面新闻APP，查看原文</p>
</div>
<div class="comment-main">
<div class="comment-title">评论</div>
<div class="comment-post"><textarea placeholder="说点什么"></textarea><p>暂无评论哦，快来评价一下吧！</p>
</div>
</div>
<div class="recommend-view">
<h3>推荐阅读</h3>
<ul>
<li><a href="https://www.jiemian.com/article/9267001.html">便利店的热柜里为什么没有饺子</a></li>
<li><a href="https://www.jiemian.com/article/9266842.html">一条拉链的三十年保修</a></li>
</ul>
</div>
</div>
</div>
<div class="main-right">
<div class="box">
<h4>热门推荐</h4>
<ul>
<li><a href="https://www.jiemian.com/article/9265310.html">露营车退潮之后</a></li>
<li><a href="https://www.jiemian.com/article/9265111.html">咖啡馆里的修鞋匠</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<p>关于我们 联系我们 广告合作 注册协议 投稿须知 版权声明 举报及处置</p>
<p>© 2014 - 2023 版权所有 上海界面财联社科技股份有限公司 JIEMIAN.COM</p>
</div>
</body>
</html>`,
    expected: {
      headline: '谁还在手写火车票根？',
      lead: '纸质车票退场之后，一群人用铅笔和尺子把它们画了回来。',
      published: '2023-04-19T10:15+08:00',
      source: '界面新闻',
      authors: ['孟小艾', '蒋一诺'],
      editors: ['童晓菲'],
      headings: ['褪色的纸', '三百人的小组', '画给谁看'],
      body: [
        '桌上摆着一把钢尺、三支铅笔和一盒橡皮屑。齐远把台灯拉低，在一张浅粉色的卡纸上写下“青石镇”三个字。再过两个小时，这张车票就画完了。',
        '三年前，他常坐的那趟慢车改用电子客票，检票口不再吐出粉色的纸片。他把口袋里最后一张票根夹进书里，几个月后发现，热敏纸上的字已经褪得看不清了。',
        '褪色的纸',
        '热敏纸的寿命并不长。光照、汗渍，甚至塑料册子里的增塑剂，都会让字迹消失。一位纸品保护研究者告诉界面新闻，常温避光的条件下，大多数票面也只能保留五到七年。',
        '“拍照不就行了？”这是齐远被问得最多的问题。他的回答是，照片里没有折痕，也没有检票钳咬出的那个缺口。',
        '三百人的小组',
        '他在网上晒出第一张手绘车票后，陆续有人留言求教。如今小组里有三百多人，年纪最大的是一名退休列车员，最小的读初二。',
        '小组有一条不成文的规矩：只画自己坐过的车。退休列车员因此最受羡慕，她坐过的车次写满了两页纸。',
        '画给谁看',
        '今年春天，一座即将停用的小站请他们去办展览。四十张手绘车票挂在候车室里，没有一张是全新的线路。',
        '闭展那天，站长拿出一把检票钳，给每张画咬了一个缺口。',
        '（应受访者要求，文中齐远为化名。）',
      ],
      captions: ['图片来源：受访者提供', '齐远绘制的一张慢车车票，缺口用刻刀裁出。'],
      gone: ['浏览 2.1w', '严禁转载', '快来评价一下', '没有饺子', '三十年保修', '露营车退潮'],
    },
  },
  {
    kind: '凤凰网 2022: hashed classes of a build with allData of the article, reprinted from a paper, pictures in centred p with captions by a class, 责任编辑 with a number, 亲爱的凤凰网用户 and 独家抢先看 and remarks',
    url: 'https://news.ifeng.com/c/8KmT2wQzP5d',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<meta content="always" name="referrer">
<title>山村剧团只剩七个人，戏还照唱_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="剧团 山村 越剧">
<meta name="description" content="台下十一个观众，台上七个演员。">
${og('og:time ', '2022年11月08日 07:45:21')}
${og('og:category', '凤凰资讯')}
${og('og:title', '山村剧团只剩七个人，戏还照唱')}
${og('og:type', 'article')}
${og('og:url', 'https://news.ifeng.com/c/8KmT2wQzP5d')}
<link rel="shortcut icon" href="https://p0.ifengimg.com/fe/favicon.ico">
<script>var allData = {"pageId":"ucms_8KmT2wQzP5d","nav":[{"title":"首页","url":"//www.ifeng.com/"},{"title":"资讯","url":"//news.ifeng.com/"}],"docData":{"title":"山村剧团只剩七个人，戏还照唱","newsTime":"2022-11-08 07:45:21","source":"钱江晚报","editorName":"卫小青","editorCode":"PN041","summary":"台下十一个观众，台上七个演员。"}};</script>
</head>
<body>
<div id="root">
<div class="index_newsHead_2BfSl">
<div class="index_navTop_1Hd2x"><a href="//www.ifeng.com/">首页</a>
<a href="//news.ifeng.com/">资讯</a>
<a href="//v.ifeng.com/">视频</a>
<a href="//zhibo.ifeng.com/">直播</a>
<a href="//finance.ifeng.com/">财经</a>
<a href="//ent.ifeng.com/">娱乐</a>
<a href="//culture.ifeng.com/">文化</a></div>
<div class="index_logo_3zpQd"><a href="//news.ifeng.com/"><img src="https://p0.ifengimg.com/logoNews.png" alt="凤凰网资讯"></a></div>
<div class="index_search_a8sKe"><input placeholder="站内搜索"></div>
</div>
<div class="index_bread_1mAxc"><a href="//news.ifeng.com/">凤凰网资讯</a> &gt; <a href="//news.ifeng.com/shanklist/3-35198-/">社会</a> &gt; 正文</div>
<div class="index_content_2Y9wF">
<div class="index_leftContent_6eyOn">
<h1 class="index_title_hRJYI">山村剧团只剩七个人，戏还照唱</h1>
<div class="index_info_XSRZi">
<div class="index_timeBref_20hKE"><a href="//news.ifeng.com/">2022年11月08日 07:45:21</a></div>
<div class="index_source_1xM2p">来源：钱江晚报</div>
<div class="index_interact_9ckWf"><span>0人参与</span>
<span>0评论</span>
<a class="index_share_3dsVc">分享到微信</a></div>
</div>
<div class="index_main_content_qWz_K">
<div class="index_text_D0U1y">
<p>戏是晚上六点开锣的，台下坐了十一个人。台上一共七个演员，一个人要扮三个角色，换衣裳的时候，拉胡琴的就多拉一段过门。</p>
<p>这是浙东山里的一个村剧团，有四十六年历史。最多的时候有五十三个人，从正月初三唱到四月，一百多个村子都去过。</p>
<p class="index_picWrap_7mZqR"><img src="https://x0.ifengimg.com/ucms/a.jpg" alt=""></p>
<p class="index_picDes_1hSxT">开演前，演员在祠堂里互相帮忙勒头。</p>
<p>团长竺阿婆今年七十一岁，唱小生。她说人是一个一个少的，有的跟儿女进了城，有的嗓子哑了，还有一个，是唱完戏回家路上摔断了腿。</p>
<p>“人少有人少的唱法。”她把大戏拆成折子戏，跑龙套的旗子插在台边，兵马就算到齐了。观众都是熟人，看得懂。</p>
<p>今年夏天，一个回村拍短片的大学生把戏录了下来。三分钟的片段有人看了十几遍，还有人从城里开车两个半小时来听，说小时候骑在爷爷肩上看过这个团。</p>
<p class="index_picWrap_7mZqR"><img src="https://x0.ifengimg.com/ucms/b.jpg" alt=""></p>
<p class="index_picDes_1hSxT">七个人谢幕，台下也站了起来。</p>
<p>腊月里，剧团接到了六个村子的戏帖。竺阿婆正在教两个初中生唱开场的四句，她说，学会四句，台上就有九个人了。</p>
</div>
<div class="index_editor_4cWnV">责任编辑：卫小青 PN041</div>
</div>
<div class="index_tip_2kQbx">
<p>亲爱的凤凰网用户:您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</p>
</div>
<div class="index_qrcode_8vJhA">
<img src="https://x0.ifengimg.com/qr.png" alt=""><p>独家抢先看</p>
<p>用微信扫描二维码分享至好友和朋友圈</p>
</div>
<div class="index_comment_5tWzE">
<h3>网友评论</h3>
<p>登录后发表观点，请文明发言</p>
</div>
<div class="index_hotRec_0sKdP">
<h3>精彩推荐</h3>
<ul>
<li><a href="//news.ifeng.com/c/8KmS1aBcDeF">海岛上的气象员养了一池睡莲</a></li>
<li><a href="//news.ifeng.com/c/8KmR0xYzAbC">银行门口的无声钢琴</a></li>
</ul>
</div>
</div>
<div class="index_rightContent_0vYkL">
<div class="index_box_3lPmN">
<h3>热榜</h3>
<ol>
<li><a href="//news.ifeng.com/c/8KmP9qWeRtY">候鸟飞过湖区的第一夜</a></li>
<li><a href="//news.ifeng.com/c/8KmP8uIoPaS">高山茶园里的吊索学校</a></li>
</ol>
</div>
</div>
</div>
<div class="index_foot_9sNxE">
<p>凤凰新媒体介绍 投资者关系 Investor Relations 广告服务 诚征英才 保护隐私权</p>
<p>凤凰新媒体 版权所有 Copyright © 2022 Phoenix New Media Limited All Rights Reserved.</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '山村剧团只剩七个人，戏还照唱',
      published: '2022-11-08T07:45:21+08:00',
      source: '钱江晚报',
      authors: [],
      editors: ['卫小青'],
      body: [
        '戏是晚上六点开锣的，台下坐了十一个人。台上一共七个演员，一个人要扮三个角色，换衣裳的时候，拉胡琴的就多拉一段过门。',
        '这是浙东山里的一个村剧团，有四十六年历史。最多的时候有五十三个人，从正月初三唱到四月，一百多个村子都去过。',
        '团长竺阿婆今年七十一岁，唱小生。她说人是一个一个少的，有的跟儿女进了城，有的嗓子哑了，还有一个，是唱完戏回家路上摔断了腿。',
        '“人少有人少的唱法。”她把大戏拆成折子戏，跑龙套的旗子插在台边，兵马就算到齐了。观众都是熟人，看得懂。',
        '今年夏天，一个回村拍短片的大学生把戏录了下来。三分钟的片段有人看了十几遍，还有人从城里开车两个半小时来听，说小时候骑在爷爷肩上看过这个团。',
        '腊月里，剧团接到了六个村子的戏帖。竺阿婆正在教两个初中生唱开场的四句，她说，学会四句，台上就有九个人了。',
      ],
      captions: ['开演前，演员在祠堂里互相帮忙勒头。', '七个人谢幕，台下也站了起来。'],
      gone: ['浏览器版本过低', '独家抢先看', '请文明发言', '养了一池睡莲', '候鸟飞过湖区', '0人参与'],
    },
  },
  {
    kind: '百家号 of a county media centre 2022: index-module classes of a build, the account’s name above with the clock, bjh-p and bjh-h3, an unsigned picture, 记者 编辑 审核 in lines last, 举报/反馈, 作者最新文章 and 相关推荐 of others',
    url: 'https://baijiahao.baidu.com/s?id=1731246785493102768&wfr=spider&for=pc',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>青溪县：一座老粮仓，三种新活法</title>
<meta name="description" content="青溪县：一座老粮仓，三种新活法,粮仓建于1956年，四面红砖墙，屋顶还是当年的木桁架。">
<meta itemprop="dateUpdate" content="2022-04-27 16:08:00">
<link rel="shortcut icon" href="https://gips0.baidu.com/favicon.ico">
<link rel="stylesheet" href="https://mbdp01.bdstatic.com/static/landing-pc/css/index.css">
</head>
<body>
<div id="header">
<div class="index-module_headerWrap_1kX2b">
<a class="index-module_logo_2mVq8" href="https://www.baidu.com/"><img src="https://mbdp01.bdstatic.com/static/landing-pc/img/logo_top.png" alt="百度"></a>
<div class="index-module_menu_3tJd0"><a href="https://www.baidu.com/">百度首页</a>
<a href="https://passport.baidu.com/v2/?login">登录</a></div>
<div class="index-module_search_9dLqT"><input type="text"><span>百度一下</span></div>
</div>
</div>
<div id="ssr-content">
<div class="app-module_contentWrapper_12u7y">
<div class="app-module_leftSection_EaCvy">
<div class="index-module_headerWrap_30jTM">
<div class="index-module_articleTitle_28fPT">青溪县：一座老粮仓，三种新活法</div>
<div class="index-module_articleDesc_QAfnB">
<div class="index-module_authorPic_2dWGo">
<img src="https://himg.bdimg.com/sys/portrait/item/a.jpg" alt=""></div>
<div class="index-module_authorTxt_V6XfO">
<a href="https://author.baidu.com/home?app_id=1660000000000000"><p class="index-module_authorName_7y5nA">青溪县融媒体中心</p></a>
<div class="index-module_articleSource_2dw16"><span class="index-module_accountAuthentication_3BwIx">青溪县融媒体中心官方帐号</span>
<span class="index-module_publishTime_2QnZs">2022-04-27 16:08</span></div>
</div>
<div class="index-module_follow_1vKpe">关注</div>
</div>
</div>
<div class="index-module_articleWrap_2Zphx">
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">粮仓建于1956年，四面红砖墙，屋顶还是当年的木桁架。最后一批稻谷运走以后，它空了十九年，墙根长出了一人高的艾草。</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">去年五月，镇上把粮仓收拾出来，拆了隔断，换了瓦，却把墙上的斑驳标语和仓门的编号都留着。四月以来，一座老粮仓有了三种活法。</span></p>
</div>
<div class="index-module_mediaWrap_213jB">
<div class="index-module_imgWrap_1xq0k">
<img class="index-module_large_1mscr" src="https://pics1.baidu.com/feed/a.jpeg" width="640"></div>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-h3">一号仓：把面粉做成课</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">一号仓里摆着两盘石磨。每周三下午，镇小学的孩子来磨麦子，磨一斤面粉要推二百四十圈。带课的陈师傅从前是粮站的保管员，他说孩子们推完磨，午饭就不剩馒头了。</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-h3">二号仓：织布机回来了</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">二号仓传出的是机杼声。六位阿婆把家里的老织机搬了来，织的是青溪格子布。上个月，她们接到一笔做桌旗的订单，一共三百条，要织到六月底。</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-h3">三号仓：夜里也亮灯</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">三号仓改成了书屋，夜里开到九点半。守书屋的是返乡青年小柯，他在仓门后钉了一块木板，谁借书，就用粉笔写个名字，还了再擦掉。</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">“擦得最勤的是一个放牛的大爷。”小柯说，大爷看的全是航海的书，他一辈子没见过海。</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">记者：李小婷 王启</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">编辑：周小洁</span></p>
</div>
<div class="index-module_textWrap_3ygOc">
<p><span class="bjh-p">审核：黄志</span></p>
</div>
</div>
<div class="index-module_reportWrap_2oWnV"><span>举报/反馈</span></div>
<div id="commentModule">
<div class="xcp-publish-title">发表评论</div>
<div class="xcp-publish-area"><textarea placeholder="请输入评论"></textarea><span>发表</span></div>
<div class="xcp-list">
<div class="xcp-item"><h5>溪边草</h5><span class="x-interact-rich-text">想念小时候晒谷的味道</span></div>
</div>
</div>
</div>
<div class="app-module_rightSection_2uQ5d">
<div class="index-module_authorNews_1hXcD">
<h3>作者最新文章</h3>
<ul>
<li><a href="https://baijiahao.baidu.com/s?id=1">青溪：春茶开采进入尾声</a>
<span>04-27 10:20</span></li>
<li><a href="https://baijiahao.baidu.com/s?id=2">县图书馆延长周末开放时间</a>
<span>04-26 17:45</span></li>
</ul>
</div>
<div class="index-module_hot_8yTzR">
<h3>热搜榜</h3>
<ul>
<li><a href="https://www.baidu.com/s?wd=1">萤火虫观赏季</a></li>
<li><a href="https://www.baidu.com/s?wd=2">古法造纸复原成功</a></li>
</ul>
</div>
</div>
</div>
</div>
<div id="footer">
<p>设为首页 © Baidu 使用百度前必读 意见反馈 京ICP证000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '青溪县：一座老粮仓，三种新活法',
      published: '2022-04-27T16:08+08:00',
      source: '青溪县融媒体中心',
      authors: ['李小婷', '王启'],
      editors: ['周小洁'],
      headings: ['一号仓：把面粉做成课', '二号仓：织布机回来了', '三号仓：夜里也亮灯'],
      body: [
        '粮仓建于1956年，四面红砖墙，屋顶还是当年的木桁架。最后一批稻谷运走以后，它空了十九年，墙根长出了一人高的艾草。',
        '去年五月，镇上把粮仓收拾出来，拆了隔断，换了瓦，却把墙上的斑驳标语和仓门的编号都留着。四月以来，一座老粮仓有了三种活法。',
        '一号仓：把面粉做成课',
        '一号仓里摆着两盘石磨。每周三下午，镇小学的孩子来磨麦子，磨一斤面粉要推二百四十圈。带课的陈师傅从前是粮站的保管员，他说孩子们推完磨，午饭就不剩馒头了。',
        '二号仓：织布机回来了',
        '二号仓传出的是机杼声。六位阿婆把家里的老织机搬了来，织的是青溪格子布。上个月，她们接到一笔做桌旗的订单，一共三百条，要织到六月底。',
        '三号仓：夜里也亮灯',
        '三号仓改成了书屋，夜里开到九点半。守书屋的是返乡青年小柯，他在仓门后钉了一块木板，谁借书，就用粉笔写个名字，还了再擦掉。',
        '“擦得最勤的是一个放牛的大爷。”小柯说，大爷看的全是航海的书，他一辈子没见过海。',
      ],
      captions: [''],
      gone: ['官方帐号', '举报/反馈', '晒谷的味道', '春茶开采', '古法造纸', '意见反馈'],
    },
  },
  {
    kind: '中時新聞網 2023: JSON-LD, meta-info with a time of hour and date apart, source and author, a main figure and one within, promote-word within the text, hash tags, 推薦閱讀 and 發表意見 below',
    url: 'https://www.chinatimes.com/realtimenews/20230711001842-260405?chdtv',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="content-language" content="zh-Hant-TW">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>漁村冰果室不收銅板 客人用故事換一碗冰 - 生活 - 中時新聞網</title>
<meta name="description" content="雲林一處漁村的冰果室歇業九年後重新開門，老闆娘規定，講一個海邊的故事就能換一碗四果冰。">
<meta name="keywords" content="冰果室,漁村,四果冰,生活">
<meta name="section" content="生活">
<meta name="source" content="中國時報">
<meta name="author" content="許若瑜">
<meta name="pubdate" content="2023-07-11T10:26:00+08:00">
${og('og:type', 'article')}
${og('og:site_name', '中時新聞網')}
${og('og:title', '漁村冰果室不收銅板 客人用故事換一碗冰 - 生活')}
${og('og:url', 'https://www.chinatimes.com/realtimenews/20230711001842-260405')}
${ld({
  '@type': 'NewsArticle',
  headline: '漁村冰果室不收銅板 客人用故事換一碗冰',
  datePublished: '2023-07-11T10:26:00+08:00',
  dateModified: '2023-07-11T10:26:00+08:00',
  author: { '@type': 'Person', name: '許若瑜' },
  publisher: { '@type': 'Organization', name: '中時新聞網' },
  articleSection: '生活',
})}
<link rel="stylesheet" href="https://static.chinatimes.com/css/article.css">
</head>
<body>
<header class="main-header"><div class="container">
<a class="logo" href="https://www.chinatimes.com/">中時新聞網</a>
<nav class="main-nav"><ul>
<li><a href="/realtimenews/">即時</a></li>
<li><a href="/politic/">政治</a></li>
<li><a href="/opinion/">言論</a></li>
<li><a href="/life/">生活</a></li>
<li><a href="/star/">娛樂</a></li>
<li><a href="/money/">財經</a></li>
<li><a href="/society/">社會</a></li>
</ul>
</nav>
<a class="member" href="https://member.chinatimes.com/">會員登入</a></div>
</header>
<div class="container article-wrapper">
<ol class="breadcrumb">
<li><a href="/">首頁</a></li>
<li><a href="/realtimenews/">即時</a></li>
<li><a href="/life/">生活</a></li>
</ol>
<article class="article-box">
<header class="article-header">
<h1 class="article-title">漁村冰果室不收銅板 客人用故事換一碗冰</h1>
<div class="meta-info-wrapper">
<div class="meta-info">
<time datetime="2023-07-11 10:26"><span class="hour">10:26</span>
<span class="date">2023/07/11</span></time>
<div class="source">中國時報</div>
<div class="author"><a href="/reporter/1234">許若瑜</a></div>
</div>
<div class="popular-share"><span>1,204</span> 次點閱 <a class="fb">分享</a> <a class="line">LINE</a> <a>複製連結</a></div>
</div>
</header>
<div class="main-figure">
<div class="photo-container"><figure><img src="https://images.chinatimes.com/a.jpg" alt=""><figcaption>冰果室老闆娘把煮好的紅豆舀進碗裡，客人在一旁講故事。（許若瑜攝）</figcaption></figure></div>
</div>
<div class="article-body">
<p>雲林一處漁村的冰果室歇業九年後重新開門，老闆娘蔡阿桃規定，講一個海邊的故事就能換一碗四果冰，講得好，再加一球芋頭。</p>
<p>今年71歲的蔡阿桃表示，冰果室是婆婆留下來的，當年漁船入港，船員一身鹽走進來，一坐就是一個下午，「他們講海上的事，我在旁邊刨冰，聽了三十年」。</p>
<div class="promote-word"><a href="/realtimenews/20230702002210-260405">👉相關新聞：漁村老照片募集 已收到四百多張</a></div>
<p>後來漁港淤積，年輕人外移，店也關了。去年整理倉庫時，她翻出一台手搖刨冰機，擦乾淨還能用，才動了重新開門的念頭。</p>
<figure><div class="photo-container">
<img src="https://images.chinatimes.com/b.jpg" alt=""></div><figcaption>手搖刨冰機是民國52年買的，至今還能使用。（許若瑜攝）</figcaption></figure>
<p>開門一個月，她已經聽了183個故事。有人講祖父被鯨魚救過，有人講颱風夜全村輪流守堤，還有一個小學生講自己第一次看到招潮蟹，緊張到不敢呼吸。</p>
<p>當地社區發展協會指出，這些故事都錄了音，由高中生志工整理成文字，年底將印成一本小書，放在冰果室讓客人翻閱。</p>
<p>「故事會融化，跟冰一樣，要趕快接住。」蔡阿桃說。</p>
<div class="article-hash-tag"><span class="hash-tag"><a href="/tag/1">#冰果室</a></span>
<span class="hash-tag"><a href="/tag/2">#漁村</a></span>
<span class="hash-tag"><a href="/tag/3">#四果冰</a></span></div>
<div id="donate-form-container">
<h4>贊助本文章</h4>
<p>您的支持是我們繼續前進的動力</p>
</div>
</div>
<div class="article-function"><a href="#comment">發表意見</a></div>
<section class="recommended-article"><header><h3>推薦閱讀</h3></header>
<ul>
<li><h4><a href="/realtimenews/1">夜市攤車改用太陽能 老闆算給你看</a></h4></li>
<li><h4><a href="/realtimenews/2">退休郵差騎單車送了一年的春聯</a></h4></li>
</ul>
</section>
</article>
<aside><section class="hot-news"><header><h3>熱門新聞</h3></header>
<ol>
<li><a href="/realtimenews/3">山友拍到雲海上的雙彩虹</a></li>
<li><a href="/realtimenews/4">圖書館養的貓升任館員</a></li>
</ol>
</section></aside>
</div>
<footer class="main-footer"><p>發表意見時請尊重他人，中時新聞網對留言系統所有留言不負法律責任</p>
<p>關於我們 ‧ 隱私權聲明 ‧ 客服中心</p>
<p>© 1995 - 2023 China Times Group.</p></footer>
</body>
</html>`,
    expected: {
      headline: '漁村冰果室不收銅板 客人用故事換一碗冰',
      published: '2023-07-11T10:26+08:00',
      source: '中國時報',
      authors: ['許若瑜'],
      body: [
        '雲林一處漁村的冰果室歇業九年後重新開門，老闆娘蔡阿桃規定，講一個海邊的故事就能換一碗四果冰，講得好，再加一球芋頭。',
        '今年71歲的蔡阿桃表示，冰果室是婆婆留下來的，當年漁船入港，船員一身鹽走進來，一坐就是一個下午，「他們講海上的事，我在旁邊刨冰，聽了三十年」。',
        '後來漁港淤積，年輕人外移，店也關了。去年整理倉庫時，她翻出一台手搖刨冰機，擦乾淨還能用，才動了重新開門的念頭。',
        '開門一個月，她已經聽了183個故事。有人講祖父被鯨魚救過，有人講颱風夜全村輪流守堤，還有一個小學生講自己第一次看到招潮蟹，緊張到不敢呼吸。',
        '當地社區發展協會指出，這些故事都錄了音，由高中生志工整理成文字，年底將印成一本小書，放在冰果室讓客人翻閱。',
        '「故事會融化，跟冰一樣，要趕快接住。」蔡阿桃說。',
      ],
      captions: [
        '冰果室老闆娘把煮好的紅豆舀進碗裡，客人在一旁講故事。（許若瑜攝）',
        '手搖刨冰機是民國52年買的，至今還能使用。（許若瑜攝）',
      ],
      gone: ['次點閱', '贊助本文章', '太陽能', '雙彩虹', '不負法律責任', '會員登入'],
    },
  },
  {
    kind: '香港電台 2022: the short news of its site, itemTitle and createddate with HKT, the text of itemFullText parted by br, a slide show’s title below its picture, 最新新聞 beside',
    url: 'https://news.rthk.hk/rthk/ch/component/k2/1644821-20220416.htm',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-tw" lang="zh-tw">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>碼頭舊候船椅重新上漆 街坊憑木紋認回座位 - RTHK</title>
<meta name="description" content="坪洲碼頭一批有四十年歷史的候船木椅完成翻新。">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:title', '碼頭舊候船椅重新上漆 街坊憑木紋認回座位 - RTHK')}
${og('og:type', 'article')}
${og('og:url', 'https://news.rthk.hk/rthk/ch/component/k2/1644821-20220416.htm')}
${og('og:image', 'https://newsstatic.rthk.hk/images/mfile_1644821_1_L_20220416125902.jpg')}
<link rel="stylesheet" href="/rthk/templates/rthk_news_h5/css/template.css">
<script src="/rthk/media/jui/js/jquery.min.js"></script>
<script>
var itemID = "1644821";
var sectionName = "clocal";
var isMobile = false;
</script>
</head>
<body class="k2 item-page">
<div id="rthk-header"><a href="https://www.rthk.hk/"><img src="/rthk/images/rthk_logo.png" alt="RTHK"></a>
<ul>
<li><a href="https://www.rthk.hk/tv">電視</a></li>
<li><a href="https://www.rthk.hk/radio">電台</a></li>
<li><a href="https://news.rthk.hk/rthk/ch/">新聞</a></li>
<li><a href="https://podcast.rthk.hk/">Podcast</a></li>
</ul>
<span class="lang"><a href="/rthk/en/">ENG</a> <a href="https://gbcode.rthk.hk/">简</a></span></div>
<div class="ns2-nav">
<ul class="menu">
<li><a href="/rthk/ch/latest-news.htm">即時新聞</a></li>
<li><a href="/rthk/ch/latest-news/local.htm">本地</a></li>
<li><a href="/rthk/ch/latest-news/greater-china.htm">大中華</a></li>
<li><a href="/rthk/ch/latest-news/world-news.htm">國際</a></li>
<li><a href="/rthk/ch/latest-news/finance.htm">財經</a></li>
<li><a href="/rthk/ch/latest-news/sport.htm">體育</a></li>
<li><a href="/rthk/ch/video-gallery.htm">影像新聞</a></li>
<li><a href="/rthk/ch/news-archive.htm">新聞資料庫</a></li>
</ul>
</div>
<div class="ns2-container">
<div id="k2Container" class="itemView">
<div class="itemHeader">
<h2 class="itemTitle">碼頭舊候船椅重新上漆 街坊憑木紋認回座位</h2>
<div class="createddate">2022-04-16 HKT 13:08</div>
<div class="itemShare"><span>分享：</span>
<a class="fb" href="#">Facebook</a>
<a class="tw" href="#">Twitter</a>
<a class="wa" href="#">WhatsApp</a></div>
</div>
<div class="itemBody">
<div class="itemSlideShow">
<div class="items_content"><a href="https://newsstatic.rthk.hk/images/mfile_1644821_1_L_20220416125902.jpg"><img class="imgPhotoAfterLoad" src="https://newsstatic.rthk.hk/images/mfile_1644821_1_L_20220416125902.jpg" alt="翻新後的木椅重新放回碼頭大堂。（李廣記攝）"></a>
<div class="detailNewsSlideTitleText">翻新後的木椅重新放回碼頭大堂。（李廣記攝）</div>
</div>
</div>
<div class="itemFullText">坪洲碼頭一批有四十年歷史的候船木椅完成翻新，上午重新放回大堂。三十六張長椅由島上一間木工房的師傅修補，沒有更換一塊木板。<br><br>負責修補的郭師傅表示，木料是當年拆船得來的柚木，比現時買到的還要結實，只需磨走舊漆，補上螺絲，再掃三層桐油。<br><br>有居民說，自己讀中學時每日坐近窗口第二張椅，一摸扶手上的木紋便認得出。亦有街坊認為，椅背稍為直了，坐久會累，但「有得坐已經好好」。<br><br>區內團體指，翻新費用約九萬元，由居民籌集，餘款會用來修葺碼頭旁的涼亭。</div>
</div>
<div class="itemFooter"><a href="javascript:window.print();">列印</a></div>
</div>
<div class="ns2-right">
<h3>最新新聞</h3>
<ul>
<li><a href="/rthk/ch/component/k2/1644830-20220416.htm">郊野公園添置五個加水站</a>
<span>13:40</span></li>
<li><a href="/rthk/ch/component/k2/1644829-20220416.htm">學界合唱節延至七月舉行</a>
<span>13:31</span></li>
</ul>
<h3>天氣</h3>
<div class="weather">
<span>24°C</span>
<span>相對濕度 82%</span>
</div>
<h3>新聞重溫</h3>
<ul>
<li><a href="https://www.rthk.hk/radio/radio1/programme/newsbulletin">晨早新聞天地</a></li>
</ul>
</div>
</div>
<div id="rthk-footer"><a href="#">私隱政策</a> <a href="#">版權告示</a> <a href="#">聯絡我們</a>
<p>© 2022 rthk.hk</p>
</div>
</body>
</html>`,
    expected: {
      headline: '碼頭舊候船椅重新上漆 街坊憑木紋認回座位',
      published: '2022-04-16T13:08+08:00',
      // RTHK or 香港電台: the pages print the one, every editor writes the other. Not asked.
      authors: [],
      body: [
        '坪洲碼頭一批有四十年歷史的候船木椅完成翻新，上午重新放回大堂。三十六張長椅由島上一間木工房的師傅修補，沒有更換一塊木板。',
        '負責修補的郭師傅表示，木料是當年拆船得來的柚木，比現時買到的還要結實，只需磨走舊漆，補上螺絲，再掃三層桐油。',
        '有居民說，自己讀中學時每日坐近窗口第二張椅，一摸扶手上的木紋便認得出。亦有街坊認為，椅背稍為直了，坐久會累，但「有得坐已經好好」。',
        '區內團體指，翻新費用約九萬元，由居民籌集，餘款會用來修葺碼頭旁的涼亭。',
      ],
      captions: ['翻新後的木椅重新放回碼頭大堂。（李廣記攝）'],
      gone: ['WhatsApp', '加水站', '合唱節', '晨早新聞天地', '版權告示', '列印'],
    },
  },
  {
    kind: '星洲網 2022: article-page-content with ads-frame between, 发布 with an hour by pm and the day by slashes, 报道 and 摄影 in one line first, （麻坡18日讯） at the head of the text, figures by figcaption, ADVERTISEMENT, 相关文章 and tags and an app’s call',
    url: 'https://www.sinchew.com.my/20220618/%e6%b2%b3%e8%be%b9%e8%80%81%e6%88%8f%e5%8f%b0/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>河边老戏台修好了 三代人同看一出戏 | 星洲网 Sin Chew Daily</title>
<meta name="description" content="（麻坡18日讯）停演两年的河边老戏台修葺完成，昨晚重新开锣。">
<link rel="canonical" href="https://www.sinchew.com.my/20220618/%e6%b2%b3%e8%be%b9%e8%80%81%e6%88%8f%e5%8f%b0/">
${og('og:locale', 'zh_CN')}
${og('og:type', 'article')}
${og('og:site_name', '星洲网 Sin Chew Daily')}
${og('og:title', '河边老戏台修好了 三代人同看一出戏 | 星洲网')}
${og('article:published_time', '2022-06-18T20:30:00+08:00')}
<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>
</head>
<body class="single single-post">
<header id="header"><div class="container"><a class="logo" href="https://www.sinchew.com.my/"><img src="https://www.sinchew.com.my/wp-content/themes/sinchew/logo.svg" alt="星洲网"></a>
<ul class="main-menu">
<li><a href="/category/头条/">头条</a></li>
<li><a href="/category/全国/">全国</a></li>
<li><a href="/category/地方/">地方</a></li>
<li><a href="/category/国际/">国际</a></li>
<li><a href="/category/言路/">言路</a></li>
<li><a href="/category/副刊/">副刊</a></li>
<li><a href="/category/娱乐/">娱乐</a></li>
</ul>
<a class="btn-login" href="https://www.sinchew.com.my/login/">登入</a>
<a class="btn-sub" href="https://www.sinchew.com.my/subscribe/">订阅电子报</a></div>
</header>
<div class="ads-frame"><span>ADVERTISEMENT</span>
<div id="div-gpt-ad-1"></div>
</div>
<main class="container article-page">
<div class="article-page-main">
<div class="breadcrumb"><a href="/category/地方/">地方</a> &gt; <a href="/category/地方/大柔佛/">大柔佛</a></div>
<h1>河边老戏台修好了 三代人同看一出戏</h1>
<div class="article-page-date"><span>发布: 8:30pm 18/06/2022</span></div>
<div class="article-share"><a class="fb" href="#">Share</a>
<a class="wa" href="#">WhatsApp</a>
<span>字体大小</span></div>
<div class="article-page-content" id="article-page-content">
<p>报道：黄小玲　摄影：陈大国</p>
<figure class="wp-caption"><img src="https://www.sinchew.com.my/wp-content/uploads/2022/06/a.jpg" alt=""><figcaption>老戏台重新开锣，街坊自备椅子坐到河边。</figcaption></figure>
<p>（麻坡18日讯）停演两年的河边老戏台修葺完成，昨晚重新开锣。戏还没有演，台前已经摆满街坊自己搬来的椅子，有藤椅、塑胶椅，也有一张理发椅。</p>
<p>戏台理事长郑老先生说，戏台建于1938年，横梁被白蚁蛀空，原本估价要拆。后来一名木匠自愿每逢周末来修，修了七个月，只收材料费。</p>
<div class="ads-frame"><span>ADVERTISEMENT</span>
<div id="div-gpt-ad-2"></div>
</div>
<p>修台的费用一共4万3000令吉，由街坊和出外的子弟筹得，最小的一笔是5令吉，捐款人写的是“小时候偷吃过后台一块糕”。</p>
<figure class="wp-caption"><img src="https://www.sinchew.com.my/wp-content/uploads/2022/06/b.jpg" alt=""><figcaption>木匠展示从横梁换下来的蛀木。</figcaption></figure>
<p>昨晚演的是潮剧折子戏。89岁的林婆婆由女儿和孙女陪同到场，她指着台边的石阶告诉记者，当年就是坐在那里，第一次看见后来的丈夫在打锣。</p>
<p>理事会表示，戏台今后每个月的第三个星期五开锣，免费观看，平日则让学校的鼓队借来练习。</p>
<div class="read-more-msg">打开全文</div>
</div>
<div class="article-page-related">
<h4>相关文章</h4>
<ul>
<li><a href="https://www.sinchew.com.my/20220412/1/">河边老戏台蛀蚀 街坊盼留不盼拆</a></li>
<li><a href="https://www.sinchew.com.my/20220525/2/">木匠修戏台 周末敲敲打打七个月</a></li>
</ul>
</div>
<div class="article-page-tags"><a href="/tag/1">麻坡社团</a>
<a href="/tag/2">古迹修复</a></div>
<div class="app-promo">
<p>下载星洲网App，新闻不漏接</p>
<a href="https://apps.apple.com/">App Store</a>
<a href="https://play.google.com/">Google Play</a></div>
</div>
<aside class="article-page-side"><div class="hot">
<h3>热门新闻</h3>
<ul>
<li><a href="https://www.sinchew.com.my/20220618/3/">榴梿季来了 园主教你听声音</a></li>
<li><a href="https://www.sinchew.com.my/20220617/4/">老裁缝为全村缝口罩布袋</a></li>
</ul>
</div>
<div class="also">
<h3>你也可能感兴趣</h3>
<ul>
<li><a href="https://www.sinchew.com.my/20220616/5/">椰浆饭包成粽子好卖吗</a></li>
</ul>
</div>
</aside>
</main>
<footer><p>关于我们 | 联络我们 | 广告刊登 | 隐私声明</p>
<p>Copyright © 2022 MCIL Multimedia Sdn Bhd. All rights reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '河边老戏台修好了 三代人同看一出戏',
      published: '2022-06-18T20:30+08:00',
      // 星洲网 or 星洲网 Sin Chew Daily: not asked.
      authors: ['黄小玲'],
      dateline: '麻坡',
      // Whether （麻坡18日讯） stays at the head of the text besides is open: not asked.
      kept: [
        '停演两年的河边老戏台修葺完成，昨晚重新开锣。戏还没有演，台前已经摆满街坊自己搬来的椅子，有藤椅、塑胶椅，也有一张理发椅。',
        '戏台理事长郑老先生说，戏台建于1938年，横梁被白蚁蛀空，原本估价要拆。后来一名木匠自愿每逢周末来修，修了七个月，只收材料费。',
        '修台的费用一共4万3000令吉，由街坊和出外的子弟筹得，最小的一笔是5令吉，捐款人写的是“小时候偷吃过后台一块糕”。',
        '昨晚演的是潮剧折子戏。89岁的林婆婆由女儿和孙女陪同到场，她指着台边的石阶告诉记者，当年就是坐在那里，第一次看见后来的丈夫在打锣。',
        '理事会表示，戏台今后每个月的第三个星期五开锣，免费观看，平日则让学校的鼓队借来练习。',
      ],
      captions: ['老戏台重新开锣，街坊自备椅子坐到河边。', '木匠展示从横梁换下来的蛀木。'],
      related: ['河边老戏台蛀蚀 街坊盼留不盼拆', '木匠修戏台 周末敲敲打打七个月'],
      gone: ['ADVERTISEMENT', '打开全文', '新闻不漏接', '榴梿季', '感兴趣', '广告刊登'],
    },
  },
];
