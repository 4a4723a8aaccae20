// A sixth set of forms, by the same hand as the fifth: what each outlet's page has around, between and after its paragraphs.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const HERDER = [
  '新华社西宁3月15日电（记者王小凌、王芳、陈小杰）惊蛰刚过，海拔3800米的热水乡还飘着雪。牧民才让把摩托车推出院子，后座上绑着的不是草料，而是一箱书。',
  '这是一个由十二名牧民组成的“马背书箱”，每人负责一条山沟，半个月换一次书。书从乡文化站借出，路上要走三个小时。',
  '“先是孩子看，后来老人也看。”才让说，去年冬天，一位七十多岁的阿爷托他找一本讲修收音机的书，他跑了两趟县城才找到。',
  '乡文化站的登记簿上，三年来借出的书有四千一百多册，只丢了六册，其中两册是被羊啃坏的。',
  '今年，县里给“马背书箱”添了二十个防水的箱子，还在六个夏季牧场设了换书点。文化站站长说，等草长起来，书箱会跟着羊群一起上山。',
] as const;

const LANTERNS = [
  '5月6日，甘肃陇南，艺人在老戏台前检查刚糊好的鱼灯。',
  '5月6日，孩子们举着鱼灯穿过石板巷。',
  '5月6日，一盏三米长的鲤鱼灯被抬过廊桥。',
  '5月6日，老艺人用竹篾扎制鱼灯骨架。',
] as const;

const BAKERY = [
  '德国《巴登日报》5月3日文章，原题：面包师半夜三点起床，年轻人不干了 施瓦本山区的小镇上，最后一家手工面包房上月关了门。店主说，他不是没有顾客，而是没有徒弟。',
  '过去十年，德国的手工面包房少了三分之一。行会的统计显示，去年全国登记的面包学徒不到一万人，许多店只好把炉子交给机器。',
  '不过也有人反其道而行。在图宾根，一对夫妇把开炉时间推迟到早晨八点，面包中午才上架，头一年顾客少了一半，第二年又回来了。',
  '“没有人规定面包必须在早餐前烤好。”女主人说，如今她手下有四名学徒，最小的十九岁，每天七点半上班。（作者玛丽亚·索利斯，何立译）',
] as const;

const METER = [
  '最近坐了几趟长途大巴，发现一个有意思的现象：车站的候车厅越盖越大，候车的人却越来越少，真正排着队的地方，是高速路口那棵树底下。',
  '为什么乘客宁愿站在树下？因为进站要安检，要取票，要从停车场走八百米，而大巴出了站第一件事，就是开到树下来接他们。',
  '这不是乘客不守规矩，而是规矩没有跟着人走。候车厅是按照三十年前春运的样子设计的，那时候一张票要排一夜，盖得再大也不嫌大。',
  '有的城市已经想明白了：把树下变成正式的站点，搭个雨棚，装个扫码的机器，花的钱还不够候车厅一个月的电费。',
  '公共服务要做减法，难就难在承认从前的加法已经过时。盖起来的时候是政绩，关掉它也可以是。',
] as const;

const CHILL = [
  '冷库的租金，正在从卖方市场变成买方市场。',
  '第一财经记者从多家冷链企业了解到，华东地区标准冷库的平均租金较去年同期下降约一成，部分新建园区甚至推出了“免租三个月”的条件。',
  '“三年前客户要托关系才能拿到仓位，现在是我们一家一家上门去请。”苏州一家冷链园区的招商负责人说。',
  '行业协会的数据显示，过去三年全国新增冷库容量超过四千万立方米，而同期冷链食品的流通量增速明显放缓。',
  '多位受访人士认为，空置率上升并不完全是坏事，老旧的氨制冷库会加快退出，行业将从拼面积转向拼周转。',
] as const;

const SIDE = [
  '去年冬天，我辞掉了做了九年的工作，去一所职业学校学修手风琴。班上一共六个人，我是最老的，也是唯一一个不会弹琴的。',
  '老师傅第一堂课就说，这门手艺养不活人，想清楚了再坐下。六个人面面相觑，一个也没走。',
  '拆开一台旧琴，里面有上千个零件，簧片薄得像蝉翼。修琴的第一关不是耳朵，而是手，要在不看的情况下摸出哪一片歪了。',
  '我用了四个月才修好第一台，收了三百块钱。琴主是一位退休的音乐老师，她试了两首曲子，说左手第三排还有一点漏气。',
  '她是对的。我又拆了一遍，没有再收钱。那天晚上我忽然觉得，这门手艺养不养得活人，是另外一回事。',
] as const;

const ROBOT = [
  '36氪获悉，采摘机器人公司“青禾智采”近日完成近亿元A轮融资，由某产业基金领投，两家老股东跟投，资金将主要用于草莓采摘机型的量产。',
  '公司成立于2020年，创始团队来自农业机械和机器视觉两个领域，目前产品已经在山东、云南的四个基地落地。',
  '草莓之所以难采，是因为果实藏在叶子下面，成熟度靠颜色判断，捏得稍重就会留下指印。青禾智采的做法是不捏果，只剪果柄。',
  '创始人告诉36氪，一台机器每小时可采十二公斤，约为熟练工人的六成，但可以连续工作二十个小时。',
  '对于何时盈利，他的回答是：“等到农户愿意自己掏钱买，而不是等补贴的时候。”',
] as const;

const WELL = [
  '村口那口井，今年春天忽然又有水了。',
  '井是光绪年间打的，深十一丈。九十年代通了自来水，井口就盖上了石板，再后来石板上停了一辆三轮车，一停二十年。',
  '今年三月，住在井边的七叔听见石板底下有响动，以为是老鼠，掀开一看，水面离井口只有一人多高，照得见天。',
  '消息传开，出去打工的人在群里让他拍照片。七叔不会拍，对着井口照了半天，照出来的都是自己的脸。',
  '县里来人测了水，说前两年上游关了三家选矿厂，又种了树，地下水位回来了。水质还不能喝，浇菜没有问题。',
  '七叔把三轮车挪开，在石板旁边钉了一块木牌，上面写着：水回来了，孩子别靠近。',
] as const;

const KITE = [
  '〔記者王小明／台南報導〕台南七股一位退休漁民把廢棄的蚵架浮球做成風箏骨架配重，十年來做出兩百多只「海風箏」，本月起在當地舊鹽警槍樓展出，民眾可免費參觀。',
  '七十一歲的黃伯伯說，沿海風大，一般風箏放沒多久就斷線，他試著在尾端綁上切小的浮球，「像船有壓艙，就不會亂翻」。',
  '展場裡最大的一只虱目魚風箏長六公尺，要四個人合力才放得起來；最小的只有手掌大，是做給孫女的。',
  '鹽埕社區發展協會表示，展期到月底，每週六下午三點安排試放，參加者需自行攜帶遮陽用品，遇雨取消。',
] as const;

const OWL = [
  '花蓮縣光復鄉一間國小老師日前清晨開校門時，發現一隻領角鴞雛鳥掉落在川堂，全校三十二名學童自動放輕腳步，連打掃時間都改用手撿落葉，讓親鳥可以安心下來餵食。',
  '校長說，當天原本要練習大會操，孩子們主動提議改到隔天，還在川堂兩側放了掃把當作「封鎖線」，並寫上「裡面有人在睡覺」。',
  '野鳥學會人員到場檢查，確認雛鳥沒有受傷，屬於離巢練飛階段，建議原地留置，不需要帶走。',
  '三天後的傍晚，雛鳥終於飛上榕樹。一年級的小朋友說，最難的是不能講話，「可是貓頭鷹爸爸也都不講話」。',
] as const;

const RETRACT = [
  '星島網於2024年6月11日刊出的《觀塘舊廠廈天台現百年石獅》報道，經本報再次查證，文中所述石獅的年代及來歷，均來自一份未經核實的社交平台帖文，有關專家並未接受本報訪問。',
  '本報現決定撤回該篇報道，並已於網站、應用程式及社交平台移除。編輯部就查證不足，向讀者及受影響人士致歉。',
] as const;

const BRIEF = [
  '康文署宣布，香港文化博物館的「街市回憶」專題展覽展期延長四星期，至下月三十日結束，期間逢星期三免費入場。',
  '署方表示，展覽自開幕以來錄得逾十二萬人次入場，其中一組以七十年代街市魚檔原貌重建的展品最受歡迎，周末輪候時間一度超過半小時。',
  '博物館將由下星期起，在周末增設兩節導賞，名額三十個，市民可於網上登記，先到先得。',
] as const;

const WINE = [
  '（德国之声中文网）摩泽尔河谷的葡萄农每年秋天都要做一个决定：哪一天开始采收。今年，这个日子比他们的父辈提早了整整三个星期。',
  '在小镇采尔，埃伯哈德一家种葡萄已有十一代。他们保存着一本从1784年开始的采收日志，每一年只有一行：日期、天气、糖度。',
  '“我祖父在十月底采收，手指冻得发僵；我在九月中，穿着短袖。”现年五十八岁的庄园主说。',
  '盖森海姆大学的一项研究显示，过去四十年间，莱茵和摩泽尔地区雷司令的成熟期平均提早了两到三周，酸度也随之下降。',
  '有的酒庄把新园开到了更高、更阴的北坡，那里从前只能种土豆。也有人开始试种原本属于南欧的品种。',
  '埃伯哈德说，他最担心的不是热，而是霜。芽发得太早，四月里的一夜寒潮就可以毁掉一整年，“日志上只会留下一行字：没有”。',
] as const;

const PRESS = [
  '周二出版的法国主要报纸，头版话题相当分散。地方报纸关注的是乡村邮局，全国性日报则把目光投向了阿尔卑斯山上迟迟不来的雪。',
  '《费加罗报》用两个整版讲述一个滑雪小镇的选择：雪季缩短到六个星期，镇议会上个月投票决定拆掉两条缆车，把站房改成中学宿舍。',
  '该报评论说，这不是认输，而是第一次有人把二十年后的账算给今天的居民看。',
  '《十字架报》则走访了中央高原的几间乡村邮局。邮递员除了送信，还替老人取药、换灯泡，每次收费几欧元，有的老人每星期给自己寄一封信。',
  '《回声报》的经济版注意到，旧书店的数目在法国连续第三年增加，新店主多半是四十岁以下、从大城市搬来的人。',
] as const;

export const SIXTH: readonly Shown[] = [
  {
    kind: 'the state agency: year, day and clock each in its own element, several reporters in the first line, 纠错 and 责任编辑 in brackets below',
    url: 'http://www.xinhuanet.example/politics/20240315/0a1b2c3d4e5f4a6b8c9d0e1f2a3b4c5d/c.html',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8" />
<meta name="apple-mobile-web-app-capable" content="yes" />
<script src="http://www.xinhuanet.example/global/public/javascript/jquery.js"></script>
<meta name="publishid" content="c0a1b2c3/1310765432" />
<meta name="nodeid" content="113352" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="100001" />
<meta name="filetype" content="0" />
<meta name="keywords" content="书箱,牧民,热水" />
<meta name="description" content="新华全媒+｜马背上的书箱---惊蛰刚过，海拔3800米的热水乡还飘着雪。" />
<title>
新华全媒+｜马背上的书箱-新华网
</title>
<link rel="stylesheet" href="http://www.xinhuanet.example/detail/css/pcStyle.css" />
</head>
<body>
<div class="fix-ewm domPC" data-name="分享二维码"><img src="http://www.xinhuanet.example/detail/images/ewm.png" width="94" alt="" /><div class="fxd"><span class="fxd-wx"></span><a class="fxd-wb"></a></div></div>
<div class="domPC"><script>document.write('<div class="topAd"></div>');</script></div>
<div class="header domPC">
<div class="header-top clearfix"><div class="header-nav left"><ul><li><a>新华网首页</a></li><li><a>时政</a></li><li><a>国际</a></li><li><a>财经</a></li><li><a>高层</a></li><li><a>理论</a></li><li><a>论坛</a></li><li><a>思客</a></li><li><a>信息化</a></li></ul></div></div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2024</em></span> <span class="day"><em>03</em>/<em>15</em></span> <span class="time"> 10:22:31</span></div>
<div class="source">来源：新华网</div>
<div class="head-line clearfix">
<h1><span class="title">新华全媒+｜马背上的书箱</span> <span class="btn-audio"></span></h1>
<audio class="hide" src=""></audio>
<div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a href="javascript:void(0)"></a></div></div>
</div></div></div>
<div class="mheader domMobile" style="display:none"><h1><span class="title">新华全媒+｜马背上的书箱</span></h1><div class="info">2024-03-15 10:22:31 来源：新华网</div></div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail">
<span id="detailContent">
${p(HERDER.slice(0, 2), '', '　　')}
<p style="text-align:center"><img id="x1" align="center" src="1.jpg" /></p>
<p><font color="navy">　　牧民在山路上运送书箱。新华社记者 王小凌 摄</font></p>
${p(HERDER.slice(2), '', '　　')}
</span>
<div class="videoWrap"><iframe class="pageVideo" src="about:blank"></iframe></div>
</div>
<div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe src="about:blank"></iframe></div></div></span> <span class="editor"> 【责任编辑:李小红】 </span></div>
<div class="nextpage clearfix" style="display:none"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div>
<div class="ad_right"><div class="columBox"><h2>深度观察</h2><a>春耕一线的“新农具”</a></div></div>
</div>
<div class="main-right right"><div class="columBox book"><ul></ul></div><div class="columBox"><div class="col-tit"><a>新闻热榜</a></div><ol><li>两部门部署春季防火</li><li>油菜花海列车开行</li></ol></div></div>
</div>
<div class="foot"><script src="http://www.xinhuanet.example/foot.js"></script><div class="copyright">Copyright © 2000 - 2024 XINHUANET.com　All Rights Reserved. 制作单位：新华网股份有限公司 版权所有</div></div>
</body></html>`,
    expected: {
      headline: '新华全媒+｜马背上的书箱',
      published: '2024-03-15T10:22:31+08:00',
      source: '新华网',
      authors: ['王小凌', '王芳', '陈小杰'],
      editors: ['李小红'],
      dateline: '西宁',
      kept: HERDER,
      gone: ['春季防火', '新农具', '纠错'],
    },
  },
  {
    kind: 'the second agency, a gallery: nothing but pictures and their words, each with its maker, a reporter in the editor’s bracket',
    url: 'https://www.chinanews.example/tp/hd2011/2024/05-06/1123456.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>甘肃陇南：鱼灯点亮石板巷-中新网</title>
<meta name="keywords" content="鱼灯,陇南,民俗">
<meta name="description" content="5月6日，甘肃陇南，艺人在老戏台前检查刚糊好的鱼灯。">
<meta property="og:title" content="甘肃陇南：鱼灯点亮石板巷-中新网">
<link href="/fileftp/2022/css/detail.css" rel="stylesheet">
<script>var ycode = 'utf-8'; document.domain = 'chinanews.example';</script>
</head>
<body>
<div class="topbar">
<div class="topbar_con">
<a>中新网首页</a>
<a>安徽</a><a>北京</a><a>重庆</a><a>福建</a><a>甘肃</a><a>贵州</a>
</div>
</div>
<div class="nav_navcon">
<a>首页</a>
<a>时政</a>
<a>东西问</a>
<a>财经</a>
<a>社会</a>
<a>图片</a>
<a>视频</a>
</div>
<div class="w1280 mt20">
<div class="dangqian">本页位置：<a>首页</a> &gt; <a>图片</a> &gt; 民俗</div>
<div class="con_left">
<div class="content_maincontent">
<h1 class="content_left_title">甘肃陇南：鱼灯点亮石板巷</h1>
<div class="content_left_time">
2024年05月06日 21:37　来源：中国新闻网
<div class="fontsize"><span>大字体</span><span>小字体</span></div>
<div class="share-box"><span>分享到：</span><a title="微信"></a></div>
</div>
<div class="left_ph" style="text-align:center"><img src="https://i2.chinanews.example/1.jpg" alt="甘肃陇南：鱼灯点亮石板巷"></div>
<div class="left_pt"><p>　　${LANTERNS[0]} 中新社记者 李小勇 摄</p></div>
<div class="left_ph" style="text-align:center"><img src="https://i2.chinanews.example/2.jpg" alt="甘肃陇南：鱼灯点亮石板巷"></div>
<div class="left_pt"><p>　　${LANTERNS[1]} 中新社记者 李小勇 摄</p></div>
<div class="left_ph" style="text-align:center"><img src="https://i2.chinanews.example/3.jpg" alt="甘肃陇南：鱼灯点亮石板巷"></div>
<div class="left_pt"><p>　　${LANTERNS[2]} 中新社记者 李小勇 摄</p></div>
<div class="left_ph" style="text-align:center"><img src="https://i2.chinanews.example/4.jpg" alt="甘肃陇南：鱼灯点亮石板巷"></div>
<div class="left_pt"><p>　　${LANTERNS[3]} 中新社记者 李小勇 摄</p></div>
<div id="function_code_page"></div>
<div class="adEditor"><div class="left_name right" style="text-align:right"><span>【编辑:张小青】</span></div></div>
</div>
<div class="zxians"><p>更多精彩内容请进入图片频道</p></div>
<div class="recommend"><h3>图片新闻</h3><ul>
<li><a>江南茶园采春忙</a></li>
<li><a>高原湖泊迎候鸟</a></li>
<li><a>航拍梯田注水</a></li>
</ul></div>
</div>
<div class="con_right"><h2>热点新闻</h2><ul><li>1 <a>一季度外贸数据公布</a></li><li>2 <a>“五一”铁路运输收官</a></li></ul></div>
</div>
<div class="pagebottom"><p>关于我们 | About us | 联系我们 | 广告服务 | 供稿服务 | 法律声明 | 招聘信息 | 网站地图</p>
<p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p>
<p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p>
<p>Copyright ©1999-2024 chinanews.com. All Rights Reserved</p></div>
</body></html>`,
    expected: {
      headline: '甘肃陇南：鱼灯点亮石板巷',
      published: '2024-05-06T21:37:00+08:00',
      source: '中国新闻网',
      // Whether a photographer is its author is open: not asked.
      editors: ['张小青'],
      kept: LANTERNS,
      gone: ['采春忙', '外贸数据', '建立镜像'],
    },
  },
  {
    kind: 'a paper on the world, a translated piece: facts in textareas, 原题 in the first sentence, writer and 译 in the last bracket, 责编 below',
    url: 'https://oversea.huanqiu.example/article/4HfWqAbCdEf',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>德媒：面包房没有徒弟，就把开炉时间改了</title>
<meta name="keywords" content="面包,学徒,德国">
<meta name="description" content="施瓦本山区的小镇上，最后一家手工面包房上月关了门。">
<meta name="author" content="环球网">
<meta property="og:type" content="article">
<meta property="og:title" content="德媒：面包房没有徒弟，就把开炉时间改了">
<meta property="article:published_time" content="1714949520000">
<script>window.HQ = {"aid":"4HfWqAbCdEf","catalog":"/e3pmh1nnq/e3pmh1obd"};</script>
</head>
<body>
<div class="g-topbar"><a>环球网首页</a><a>环球时报</a><a>Global Times</a><a>环球号</a><a>登录</a></div>
<div class="header-channel"><a>国际</a><a>国内</a><a>军事</a><a>台海</a><a>评论</a><a>财经</a><a>海外看中国</a></div>
<div class="container" id="wrap">
<div class="l-container">
<div class="crumb"><a>环球网</a> &gt; <a>海外看世界</a> &gt; 正文</div>
<textarea class="article-title" style="display:none">德媒：面包房没有徒弟，就把开炉时间改了</textarea>
<textarea class="article-time" style="display:none">1714949520000</textarea>
<textarea class="article-source-name" style="display:none">环球时报</textarea>
<div class="t-container">
<div class="t-container-title"><h3>德媒：面包房没有徒弟，就把开炉时间改了</h3></div>
<div class="metadata-info">
<span class="source"><span>来源：</span><a href="https://www.huanqiu.example">环球时报</a></span>
<span class="author">作者：玛丽亚·索利斯</span>
<p class="time">2024-05-06 06:52</p>
<div class="msg"><span>我要评论</span></div>
</div>
</div>
<div class="b-container">
<article>
<div class="a-con" data-type="rtext">
<section data-type="rtext">
${p(BAKERY.slice(0, 2))}
<p><i class="pic-con"><img data-alt="手工面包房" src="//img.huanqiucdn.example/1.jpg"><em data-scene="strong">手工面包房里的砖炉（资料图片）</em></i></p>
${p(BAKERY.slice(2))}
</section>
</div>
</article>
</div>
<div class="function-foot">
<span class="edit">责编：徐悦</span>
<div class="share"><span>分享：</span><span>微博</span><span>微信扫码</span></div>
<div class="copyright"><a>版权作品，未经环球网Huanqiu.com书面授权，严禁转载，违者将被追究法律责任。</a></div>
</div>
<div class="foot-info"><a>获取更多精彩内容，请下载环球TIME客户端</a></div>
<div class="rec-con"><h2>推荐阅读</h2><ul>
<li><a>日媒：列车便当厂为何保留手写标签</a></li>
<li><a>韩媒：修表匠在写字楼里开班</a></li>
</ul></div>
</div>
<div class="r-container"><div class="hot"><h4>24小时热点</h4><ol><li>多国调整签证政策</li><li>巴黎地铁罢工结束</li></ol></div></div>
</div>
<footer><p>环球时报在线（北京）文化传播有限公司 版权所有</p><p>违法不良信息举报邮箱：jubao@huanqiu.example</p></footer>
</body></html>`,
    expected: {
      headline: '德媒：面包房没有徒弟，就把开炉时间改了',
      published: '2024-05-06T06:52:00+08:00',
      source: '环球时报',
      original: '面包师半夜三点起床，年轻人不干了',
      authors: ['玛丽亚·索利斯'],
      translator: '何立',
      editors: ['徐悦'],
      kept: BAKERY,
      gone: ['手写标签', '签证政策', '客户端'],
    },
  },
  {
    kind: 'a site of views: keywords and a font bar above, 【文/ 专栏作者 …】 first, a long copyright paragraph, 责任编辑 and hot comments below',
    url: 'https://www.guancha.example/linzhiyuan/2024_05_06_733456.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>林志远：候车厅越盖越大，乘客为什么站在树底下</title>
<meta name="Keywords" content="候车厅,大巴,公共服务">
<meta name="Description" content="公共服务要做减法，难就难在承认从前的加法已经过时。">
<meta name="viewport" content="width=device-width">
<script>var _hmt = _hmt || []; var DOC_ID = "733456";</script>
</head>
<body>
<div class="header"><div class="header-top">
<a>观察者首页</a><a>风闻社区</a><a>观学院</a>
<div class="login"><a>登录</a><a>注册</a></div>
</div>
<ul class="nav">
<li><a>要闻</a></li>
<li><a>国际</a></li>
<li><a>政治</a></li>
<li><a>财经</a></li>
<li><a>产经</a></li>
<li><a>科技</a></li>
<li><a>专栏</a></li>
</ul></div>
<div class="main content-main">
<div class="article-header"></div>
<ul class="two-coloum fix">
<li class="left left-main">
<div class="author-intro fix"><a><img src="https://i.guancha.example/avatar.jpg" alt="林志远"></a><div class="author-txt"><h4><a>林志远</a></h4><p>城市研究者，专栏作者</p></div></div>
<h3>林志远：候车厅越盖越大，乘客为什么站在树底下</h3>
<div class="time fix">
<span>2024-05-06 07:31:09</span>
<span>字号：<a>A-</a> <a>A</a> <a>A+</a></span>
<span>来源：观察者网</span>
<span class="view">阅读 42817</span>
</div>
<div class="key-word fix">关键字: <a>候车厅</a><a>公共服务</a></div>
<div class="content all-txt">
<p>【文/观察者网专栏作者 林志远】</p>
${p(METER.slice(0, 3))}
<p style="text-align:center;"><img class="bigimg" src="https://i.guancha.example/news/1.jpg" alt="" /></p>
<p style="text-align:center;"><span style="color:#888888;font-size:14px;">高速路口树下的乘客（作者供图）</span></p>
${p(METER.slice(3))}
<p><span style="font-family:楷体,楷体_GB2312, SimKai;"><strong>本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观察者网微信guanchacn，每日阅读趣味文章。</strong></span></p>
<div class="gc_content_ad"></div>
</div>
<div class="fixed-box"><span class="share">分享到</span><a>收藏</a></div>
<div class="content-bottom">
<p>责任编辑：王小静</p>
<div class="keyword-list"><a>候车厅</a></div>
<div class="guancha-app"><p>观察者APP，更好阅读体验</p></div>
</div>
<div class="article-related"><h4>作者其他文章</h4><ul><li><a>林志远：一张公交卡的边界</a></li><li><a>林志远：天桥为什么没人走</a></li></ul></div>
<div class="comment"><h4>最热评论 <span>86</span></h4><div class="cmt"><b>云中客</b><p>我们县就这样，树底下还有人卖煎饼。</p></div></div>
</li>
<li class="right right-main"><h4>24小时最热</h4><ol><li><a>世界最长缆索桥合龙</a></li></ol><h4>小编推荐</h4><p>一杯咖啡的涨价史</p></li>
</ul>
</div>
<div class="footer"><p>Copyright © 2014-2024 观察者 All rights reserved。</p><p>违法及不良信息举报电话：021-00000000</p></div>
</body></html>`,
    expected: {
      headline: '林志远：候车厅越盖越大，乘客为什么站在树底下',
      published: '2024-05-06T07:31:09+08:00',
      source: '观察者网',
      authors: ['林志远'],
      editors: ['王小静'],
      kept: METER,
      gone: ['卖煎饼', '天桥为什么', '涨价史', '趣味文章', '阅读体验'],
    },
  },
  {
    kind: 'a financial daily’s site: a lead in its own box, outlet and clock in one line, 作者 and 责编 on one line, a note on its rights with telephone',
    url: 'https://www.yicai.example/news/102098765.html',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<title>冷库租金转跌：从托关系到“免租三个月”</title>
<meta name="keywords" content="冷库,冷链,租金">
<meta name="description" content="华东地区标准冷库的平均租金较去年同期下降约一成，空置率上升将推动老旧冷库退出。">
<meta property="og:title" content="冷库租金转跌：从托关系到“免租三个月”">
<meta property="og:image" content="https://imgcdn.yicai.example/1.jpg">
<script>var newstype = 1; var channelid = 49;</script>
</head>
<body>
<header class="g-hd">
<div class="m-logo"><a>第一财经</a></div>
<ul class="m-nav">
<li><a>首页</a></li>
<li><a>头条</a></li>
<li><a>A股</a></li>
<li><a>直播</a></li>
<li><a>视听</a></li>
<li><a>大政</a></li>
<li><a>公司与行业</a></li>
</ul>
<div class="m-user"><a>登录</a><a>下载APP</a></div>
</header>
<div class="g-main f-cb">
<div class="g-left">
<div class="m-crumb"><a>首页</a> &gt; <a>新闻</a> &gt; <a>大健康</a> &gt; <a>消费</a></div>
<div class="title f-pr">
<h1>冷库租金转跌：从托关系到“免租三个月”</h1>
<p>
<em>第一财经</em> <em>2024-08-22 19:22:15</em>
<a class="listen">听新闻</a>
</p>
<p class="names">作者：王小立 ▪ 林小雨　　责编：陈大文</p>
</div>
<div class="intro">空置率上升将推动老旧冷库退出，行业从拼面积转向拼周转。</div>
<div class="m-text">
<div class="txt">
<div class="video"><div id="player"></div><span>00:00 / 02:15</span></div>
${p(CHILL.slice(0, 3))}
<p><img src="https://imgcdn.yicai.example/uppics/2.jpg" title="冷库" /></p>
${p(CHILL.slice(3))}
</div>
<div class="m-share"><span>举报</span><a>分享到微信</a><a>微博</a></div>
<div class="f-ad"><p>第一财经广告合作，<a>请点击这里</a></p></div>
<div class="statement"><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。</p><p>如需获得授权请联系第一财经版权部：banquan@yicai.example</p></div>
</div>
<div class="m-author"><h3>文章作者</h3><ul><li><a><img src="a.jpg"><span>王小立</span><i>关注</i></a></li><li><a><span>林小雨</span><i>关注</i></a></li></ul></div>
<div class="m-key"><h3>关键字</h3><a>冷库</a><a>冷链</a></div>
<div class="m-rel"><h3>相关阅读</h3><ul>
<li><a>预制菜工厂开始卖设备</a><p>三年前排队等设备的人，如今排队卖设备。</p><span>08-21 20:10</span></li>
<li><a>一颗荔枝的四十八小时</a><span>07-03 11:02</span></li>
</ul></div>
</div>
<div class="g-right"><div class="m-list"><h3>一财最热</h3><ol><li><a>开学季的眼镜店</a></li><li><a>月饼今年卖便宜了</a></li></ol></div><p>点击关闭</p></div>
</div>
<footer class="g-ft"><p>关于我们 第一财经微信服务号 第一财经微博服务号</p><p>版权所有 上海第一财经传媒有限公司 技术支持 上海第一财经科技有限公司</p></footer>
</body></html>`,
    expected: {
      headline: '冷库租金转跌：从托关系到“免租三个月”',
      published: '2024-08-22T19:22:15+08:00',
      source: '第一财经',
      authors: ['王小立', '林小雨'],
      editors: ['陈大文'],
      lead: '空置率上升将推动老旧冷库退出，行业从拼面积转向拼周转。',
      kept: CHILL,
      gone: ['排队卖设备', '眼镜店', '著作权归', 'banquan@'],
    },
  },
  {
    kind: 'a business community: 本文来自微信公众号 with 作者, 编辑 and 题图, a poster’s card, bold sub-heads, 本内容未经允许 below',
    url: 'https://www.huxiu.example/article/2987654.html',
    page: `<!DOCTYPE html>
<html data-n-head-ssr lang="zh">
<head>
<meta charset="utf-8">
<title>辞职以后，我去学修手风琴-虎嗅网</title>
<meta name="keywords" content="手风琴,手艺,辞职">
<meta name="description" content="这门手艺养不养得活人，是另外一回事。">
<meta property="og:title" content="辞职以后，我去学修手风琴-虎嗅网">
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.huxiu.example/article/2987654.html","title":"辞职以后，我去学修手风琴","pubDate":"2024-05-08T20:16:00","upDate":"2024-05-08T20:16:00"}</script>
<script>window.__NUXT__=(function(a,b){return {layout:"default",error:a,state:{user:b}}}(null,{}));</script>
</head>
<body>
<div id="__nuxt">
<header class="header">
<a class="logo">虎嗅</a>
<nav>
<a>首页</a>
<a>资讯</a>
<a>24小时</a>
<a>源流</a>
<a>妙投</a>
<a>活动</a>
</nav>
<div class="user"><a>登录</a><a>投稿</a></div>
</header>
<div class="article-detail-wrap">
<div class="share-side"><span>扫码分享</span><i>58</i><i>收藏</i></div>
<div class="article__bread"><a>首页</a><span>&gt;</span><a>社会与文化</a></div>
<h1 class="article__title">辞职以后，我去学修手风琴</h1>
<div class="article-info-wrap">
<div class="author-info"><a><img src="avatar.png"></a><a class="author-info__username">青石慢车©</a><span class="follow">关注</span></div>
<span class="article__time">2024-05-08 20:16</span>
<span class="article__area">江苏</span>
<span class="article__tag">文化教育</span>
</div>
<div class="article__header-img"><img src="https://img.huxiucdn.example/article/cover/1.jpg"></div>
<div id="article-content" class="article__content">
<p><span class="text-remarks">本文来自微信公众号：</span><a class="text-remarks"><span class="text-remarks">青石慢车（ID：qingshimanche）</span></a><span class="text-remarks">，作者：周海燕，编辑：王芳，题图来自：AI生成</span></p>
<p><br></p>
${p(SIDE.slice(0, 2))}
<p class="img-center-box"><img src="https://img.huxiucdn.example/2.jpg"></p>
<p><span class="text-big-title"><strong>第一台琴</strong></span></p>
${p(SIDE.slice(2))}
<p><span class="text-remarks">本文来自微信公众号：</span><a><span>青石慢车（ID：qingshimanche）</span></a><span class="text-remarks">，作者：周海燕，编辑：王芳</span></p>
</div>
<div class="article__copyright"><p>本内容由作者授权发布，观点仅代表作者本人，不代表虎嗅立场。如对本稿件有异议或投诉，请联系 tougao@huxiu.example。</p><p>本内容未经允许不得转载。授权事宜请联系 hezuo@huxiu.example。</p><p>正在改变与想要改变世界的人，都在 虎嗅APP</p></div>
<div class="article__tags"><a>手艺</a><a>职业</a></div>
<div class="praise"><span>支持一下</span><span>赞赏</span><p>0人已赞赏</p></div>
<div class="related"><h3>大家都在看</h3><ul>
<li><a>三十五岁以后学木工</a></li>
<li><a>县城里的钢琴老师</a></li>
</ul></div>
<div class="comment"><h3>评论 17</h3><p>老赵修琴：左手第三排漏气，十有八九是皮垫。</p></div>
</div>
<aside><h3>最新文章</h3><ul><li><a>菜市场正在变成咖啡馆</a></li></ul><div class="qr">下载虎嗅APP</div></aside>
<footer><p>Copyright © 虎嗅网 京ICP备12000000号</p></footer>
</div>
</body></html>`,
    expected: {
      headline: '辞职以后，我去学修手风琴',
      published: '2024-05-08T20:16:00+08:00',
      // The account or the site that took it over: open, not asked.
      authors: ['周海燕'],
      editors: ['王芳'],
      headings: ['第一台琴'],
      kept: SIDE,
      gone: ['皮垫', '学木工', '未经允许不得转载', '菜市场'],
    },
  },
  {
    kind: 'a site of start-ups: 文｜ and 编辑｜ in the text, a machine’s summary above, hours ago beside the day, a poster’s statement',
    url: 'https://36kr.example/p/2765432109876543',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>36氪首发｜只剪果柄不捏果，「青禾智采」完成近亿元A轮融资-36氪</title>
<meta name="keywords" content="36氪首发,采摘机器人,融资">
<meta name="description" content="一台机器每小时可采十二公斤，约为熟练工人的六成，但可以连续工作二十个小时。-36氪">
<meta property="og:title" content="36氪首发｜只剪果柄不捏果，「青禾智采」完成近亿元A轮融资-36氪">
<meta property="og:description" content="一台机器每小时可采十二公斤，约为熟练工人的六成，但可以连续工作二十个小时。">
<meta property="article:published_time" content="2024-05-09T08:30:00+08:00">
</head>
<body>
<div id="app"><div class="kr-layout">
<div class="kr-header"><a class="logo">36氪</a>
<ul>
<li><a>首页</a></li>
<li><a>快讯</a></li>
<li><a>资讯</a></li>
<li><a>视频</a></li>
<li><a>创投</a></li>
<li><a>企服点评</a></li>
</ul>
<a>账号设置</a><a>我的关注</a><a>登录</a><a>寻求报道</a>
</div>
<div class="kr-layout-content">
<div class="article-left-container"><span>12</span><span>收藏</span><span>评论</span><p>打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</p></div>
<div class="article-wrapper">
<div class="article-mian-content">
<h1 class="article-title margin-bottom-20 common-width">36氪首发｜只剪果柄不捏果，「青禾智采」完成近亿元A轮融资</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a">赵小青</a><span class="title-icon-item item-time"><span class="kr-article-bar">·</span>2024年05月09日 08:30</span></div>
<div class="ai-summary"><h4>36氪AI 摘要</h4><p>本文介绍了一家采摘机器人公司的融资进展及其剪果柄的技术路线。内容由AI生成，仅供参考。</p></div>
<div class="summary">一台机器每小时可采十二公斤，约为熟练工人的六成，但可以连续工作二十个小时。</div>
<div class="common-width margin-bottom-20">
<div class="article-content articleDetailContent kr-rich-text-wrapper">
<p>文｜赵小青</p>
<p>编辑｜陈小南</p>
${p(ROBOT.slice(0, 2))}
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.example/1.png"></p>
<p class="img-desc">草莓采摘机器人样机（图源/企业）</p>
<h2>不捏果，只剪柄</h2>
${p(ROBOT.slice(2))}
</div>
</div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="kr-praise"><p>+1</p><span>12</span><p>好文章，需要你的鼓励</p></div>
<div class="author-card"><h5>赵小青</h5><p>关注硬科技与农业</p><span>特邀作者</span><span>发表文章 213篇</span><p>最近内容</p><ul><li><a>「云鹭」获数千万元天使轮融资</a><span>2024-05-07</span></li></ul></div>
<div class="article-tags"><span>采摘机器人</span><span>农业</span></div>
<div class="next-read"><p>下一篇</p><a>9点1氪｜多地公积金新政落地</a><p>昨日要闻速览</p><span>2小时前</span></div>
</div>
</div>
<div class="article-right"><h4>热门文章</h4><ol><li><a>大厂食堂承包商的一天</a></li></ol></div>
</div>
<div class="kr-footer"><p>关于36氪 城市合作 寻求报道 我要入驻 投资者关系</p><p>本站由阿里云提供计算与安全服务</p><p>© 2011~2024 北京多氪信息科技有限公司</p></div>
</div></div>
<script>window.initialState={"articleDetail":{"articleDetailData":{"code":0,"data":{"itemId":2765432109876543,"widgetTitle":"36氪首发｜只剪果柄不捏果，「青禾智采」完成近亿元A轮融资","author":"赵小青","publishTime":1715214600000,"sourceType":"original"}}}}</script>
</body></html>`,
    expected: {
      headline: '36氪首发｜只剪果柄不捏果，「青禾智采」完成近亿元A轮融资',
      published: '2024-05-09T08:30:00+08:00',
      source: '36氪',
      authors: ['赵小青'],
      editors: ['陈小南'],
      headings: ['不捏果，只剪柄'],
      lead: '一台机器每小时可采十二公斤',
      kept: ROBOT,
      gone: ['仅供参考', '天使轮', '食堂承包商', '公积金新政', '需要你的鼓励'],
    },
  },
  {
    kind: 'a public account: the day filled in by a script, sections in sections, 蓝字 above, credits by bars, END and 往期 below',
    url: 'https://mp.weixin.example/s/AbCdEfGhIjKlMnOpQrStUv',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="wechat-enable-text-zoom-em" content="true">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<meta name="description" content="水回来了，孩子别靠近。" />
<meta name="author" content="何立" />
<meta property="og:title" content="村口那口井，忽然又有水了" />
<meta property="og:url" content="http://mp.weixin.example/s?__biz=MzA3MDM3NjE5NQ==&amp;mid=2650987654&amp;idx=1" />
<meta property="og:image" content="https://mmbiz.qpic.example/0.jpg" />
<meta property="og:description" content="水回来了，孩子别靠近。" />
<meta property="og:site_name" content="微信公众平台" />
<meta property="og:type" content="article" />
<meta property="og:article:author" content="何立" />
<title>村口那口井，忽然又有水了</title>
</head>
<body id="activity-detail" class="zh_CN mm_appmsg">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">
村口那口井，忽然又有水了
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text"> 何立 </span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name"> 乡土纪事 </a>
<div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">乡土纪事</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">xiangtujishi</span></p><p class="profile_meta"><label>功能介绍</label><span>记下看得见的和看不见的</span></p></div></div></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年04月22日 21:08</em>
<em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">河南</span></em>
<em id="js_title_modify_wrp"><span style="display: none;">标题已修改</span></em>
</div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden;">
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136,136,136);">点击<strong>蓝字</strong>，关注乡土纪事</span></section>
<section data-role="outer"><section><section><p style="line-height: 2em;"><span style="font-size: 15px;">${WELL[0]}</span></p></section>
<p style="line-height: 2em;"><span style="font-size: 15px;">${WELL[1]}</span></p>
<p><br></p>
<p style="text-align: center;"><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.example/1.jpg" data-type="jpeg"></p>
<p style="text-align: center;"><span style="font-size: 12px;color: rgb(136,136,136);">▲ 掀开的石板。何立 摄</span></p>
<section><p><span style="font-size: 15px;">${WELL[2]}</span></p></section>
<section style="text-align: center;"><strong><span style="color: rgb(61,142,185);">01</span></strong></section>
<section><p><span style="font-size: 15px;">${WELL[3]}</span></p><p><span style="font-size: 15px;">${WELL[4]}</span></p></section>
<section><p><span style="font-size: 15px;">${WELL[5]}</span></p></section>
<section style="text-align: center;"><span>- END -</span></section>
<section><p><span style="font-size: 12px;">撰文 | 何立</span></p><p><span style="font-size: 12px;">编辑 | 林志远</span></p><p><span style="font-size: 12px;">排版 | 小满</span></p></section>
<section><p><strong>往期推荐</strong></p><p><a href="http://mp.weixin.example/s?mid=1">奶奶的缝纫机还在响</a></p><p><a>磨坊主人最后一次开闸</a></p></section>
<section><p style="text-align: center;">点个<strong>在看</strong>，让更多人看见</p></section>
</section></section>
</div>
<div class="js_tag_area"><a>#乡村</a></div>
<div class="rich_media_tool"><div id="js_read_area3" class="media_tool_meta tips_global_primary" style="display:none;">阅读 <span id="readNum3"></span></div></div>
</div></div></div>
<div class="rich_media_area_extra"><p class="reward_qrcode_tips">微信扫一扫赞赏作者</p><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div>
</div></div>
<script type="text/javascript" nonce="1">
var biz = "MzA3MDM3NjE5NQ==";
var nickname = "乡土纪事";
var msg_title = '村口那口井，忽然又有水了';
var ct = "1713791280";
var createTime = '2024-04-22 21:08';
var ori_create_time = "1713791280";
</script>
</body></html>`,
    expected: {
      headline: '村口那口井，忽然又有水了',
      published: '2024-04-22T21:08:00+08:00',
      source: '乡土纪事',
      authors: ['何立'],
      editors: ['林志远'],
      kept: WELL,
      gone: ['缝纫机', '让更多人看见', '关注该公众号', '微信公众平台'],
    },
  },
  {
    kind: 'a daily of Taiwan: 〔記者／地方報導〕 first, 請繼續往下閱讀, captions in the picture’s box, the app’s prize lines, 相關新聞 after the text',
    url: 'https://news.ltn.example/news/life/breakingnews/4665432',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>廢浮球變風箏壓艙 七股老漁民做出兩百只「海風箏」 - 生活 - 自由時報電子報</title>
<meta name="keywords" content="風箏,七股,浮球">
<meta name="description" content="〔記者王小明／台南報導〕台南七股一位退休漁民把廢棄的蚵架浮球做成風箏骨架配重，十年來做出兩百多只「海風箏」...">
${og('og:site_name', '自由時報電子報')}
${og('og:title', '廢浮球變風箏壓艙 七股老漁民做出兩百只「海風箏」 - 生活 - 自由時報電子報')}
${og('og:type', 'article')}
<meta name="pubdate" content="2024-05-06T10:22:05+08:00">
<meta property="article:published_time" content="2024-05-06T10:22:05+08:00">
<meta name="author" content="自由時報電子報">
${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://news.ltn.example/news/life/breakingnews/4665432', headline: '廢浮球變風箏壓艙 七股老漁民做出兩百只「海風箏」 - 生活', datePublished: '2024-05-06T10:22:05+08:00', dateModified: '2024-05-06T10:22:05+08:00', author: { '@type': 'Person', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
</head>
<body>
<div class="ltnheader"><a class="logo">自由時報</a>
<div class="channel">
<a>即時</a>
<a>熱門</a>
<a>政治</a>
<a>軍武</a>
<a>社會</a>
<a>生活</a>
<a>健康</a>
</div>
<div class="use"><a>簡體</a><a>電子報</a></div></div>
<section class="content" data-desc="content">
<section class="Lcon">
<div class="breadcrumbs boxTitle"><a>首頁</a> &gt; <a>生活</a></div>
<div class="whitecon" itemprop="articleBody" data-desc="內容頁" data-page="1">
<h1>廢浮球變風箏壓艙 七股老漁民做出兩百只「海風箏」</h1>
<div class="article boxTitle boxText" data-desc="內文">
<div class="function boxTitle"><span class="time">2024/05/06 10:22</span><div class="share"><a>分享</a><a>複製連結</a></div></div>
<div class="text boxTitle boxText" data-desc="內容頁">
<div class="photo boxTitle" data-desc="圖片"><a><img src="https://img.ltn.example/Upload/1.jpg" alt="黃伯伯與他做的虱目魚風箏。（記者王小明攝）" title="黃伯伯與他做的虱目魚風箏。（記者王小明攝）"></a><p>黃伯伯與他做的虱目魚風箏。（記者王小明攝）</p></div>
<p class="appE1121 boxTitle">為達最佳瀏覽效果，建議使用 Chrome、Firefox 或 Microsoft Edge 的瀏覽器。</p>
<p>${KITE[0]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<div id="ad-IR1" class="ad250"></div>
<p>${KITE[1]}</p>
<p>${KITE[2]}</p>
<div class="photo boxTitle"><img src="https://img.ltn.example/Upload/2.jpg" alt="小浮球綁在風箏尾端。（記者王小明攝）"><p>小浮球綁在風箏尾端。（記者王小明攝）</p></div>
<p>${KITE[3]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a>點我下載APP</a>　<a>按我看活動辦法</a></p>
</div>
<div class="related boxTitle" data-desc="相關新聞"><a>相關新聞</a><ul><li><a>鹽田裡的書店 每天只開三小時</a></li><li><a>老漁筏變圖書車</a></li></ul></div>
<div class="keyword"><a>風箏</a><a>七股</a></div>
<div class="fb"><p>自由時報粉絲團</p><p>快加入自由時報官方LINE帳號</p></div>
</div></div>
</section>
<section class="Rcon"><h2>熱門新聞</h2><ul><li><a>梅雨季首波鋒面將至</a></li><li><a>統一發票開獎</a></li></ul></section>
</section>
<footer><p>自由時報版權所有不得轉載© 2024 The Liberty Times. All Rights Reserved.</p></footer>
</body></html>`,
    expected: {
      headline: '廢浮球變風箏壓艙 七股老漁民做出兩百只「海風箏」',
      // 10:22 is shown, 10:22:05 said.
      published: '2024-05-06',
      // Its own name on its pages is 自由時報 and 自由時報電子報 in turns: not asked.
      authors: ['王小明'],
      dateline: '台南',
      body: KITE,
      captions: ['黃伯伯與他做的虱目魚風箏。（記者王小明攝）', '小浮球綁在風箏尾端。（記者王小明攝）'],
      gone: ['往下閱讀', '天天中獎', '三小時', '開獎', 'Firefox'],
    },
    asText: { published: '2024-05-06T10:22:00+08:00' },
  },
  {
    kind: 'a web paper of Taiwan: 記者／地方報導 alone first, ▲ captions, a quoted post, ► links to others in the text, 關鍵字 and a statement',
    url: 'https://www.ettoday.example/news/20240506/2733445.htm',
    page: `<!doctype html>
<html lang="zh-Hant" prefix="og:http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>貓頭鷹寶寶掉川堂　全校32童踮腳走路守3天 | ETtoday生活新聞 | ETtoday新聞雲</title>
<meta property="og:site_name" content="ETtoday新聞雲" />
<meta property="og:type" content="article" />
<meta property="og:title" content="貓頭鷹寶寶掉川堂　全校32童踮腳走路守3天 | ETtoday生活新聞 | ETtoday新聞雲" />
<meta property="og:description" content="花蓮縣光復鄉一間國小老師日前清晨開校門時，發現一隻領角鴞雛鳥掉落在川堂。" />
<meta name="pubdate" itemprop="datePublished" content="2024-05-06T16:08:00+08:00" />
<meta name="section" content="生活" />
<meta name="source" itemprop="author" content="ETtoday新聞雲" />
<meta name="author" content="ETtoday新聞雲">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://www.ettoday.example/news/20240506/2733445.htm","headline":"貓頭鷹寶寶掉川堂　全校32童踮腳走路守3天","url":"https://www.ettoday.example/news/20240506/2733445.htm","thumbnailUrl":"https://cdn2.ettoday.example/1.jpg","articleSection":"生活","creator":["2201-周海燕","2201"],"keywords":["貓頭鷹","花蓮"],"datePublished":"2024-05-06T16:08:00+08:00","dateModified":"2024-05-06T16:30:00+08:00","author":{"@type":"Person","name":"周海燕"},"publisher":{"@type":"Organization","name":"ETtoday新聞雲"}}</script>
</head>
<body id="news" class="news-page news_a_0">
<div class="wrapper_box"><div class="wrapper">
<div class="top_sys"><a>ETtoday新聞雲</a><a>APP下載</a><a>訂閱電子報</a></div>
<div class="menu_1"><ul>
<li><a>熱門</a></li>
<li><a>政治</a></li>
<li><a>財經</a></li>
<li><a>社會</a></li>
<li><a>生活</a></li>
<li><a>寵物</a></li>
</ul></div>
<div class="container_box"><div class="r1 clearfix"><div class="c1">
<div class="part_menu_5 clearfix"><a>ETtoday</a>&gt;<a>生活</a>&gt;<strong>生活焦點</strong></div>
<article>
<div class="subject_article" itemscope>
<header>
<p class="subtitle">32個孩子的安靜任務</p>
<h1 class="title" itemprop="headline">貓頭鷹寶寶掉川堂　全校32童踮腳走路守3天</h1>
<div class="date-wrap clearfix"><time class="date" itemprop="datePublished" datetime="2024-05-06T16:08:00+08:00">2024年05月06日 16:08</time></div>
<div class="social-box"><span>分享</span><span>字級 A A A</span></div>
</header>
<div class="story" itemprop="articleBody">
<div class="ad_in_news"></div>
<p>記者周海燕／花蓮報導</p>
<p>${OWL[0]}</p>
<p><img src="https://cdn2.ettoday.example/images/1.jpg" alt="貓頭鷹寶寶" width="600"></p>
<p><strong><span style="color:#0000cd">▲領角鴞雛鳥停在川堂的鞋櫃上。（圖／校方提供）</span></strong></p>
<p>${OWL[1]}</p>
<p><a href="https://www.ettoday.example/news/20240430/1.htm">►老師在教室養蝌蚪　全班學會等待</a></p>
<div class="ad_readmore"><p>[廣告]請繼續往下閱讀...</p></div>
<p>${OWL[2]}</p>
<p><img src="https://cdn2.ettoday.example/images/2.jpg" alt="封鎖線"></p>
<p><strong><span style="color:#0000cd">▲孩子們用掃把圍成「封鎖線」。（圖／校方提供）</span></strong></p>
<p>${OWL[3]}</p>
<p><span style="color:#b22222">★圖片為版權照片，由校方供《ETtoday新聞雲》專用，任何網站、報刊、電視台未經許可，不得部分或全部轉載！</span></p>
</div>
<div class="tag"><strong>關鍵字：</strong><a>貓頭鷹</a><a>花蓮</a></div>
<p class="note">以上言論不代表本網立場。</p>
</div>
</article>
<div class="block block_1 recomm-news"><h3>相關新聞</h3><div class="piece"><h4><a>樹蛙住進信箱　郵差改放門口</a></h4><p>台東一戶人家的信箱裡住進一隻樹蛙。</p></div></div>
<div class="block"><h3>讀者迴響</h3><p>熱門留言：孩子比大人懂事</p></div>
</div>
<div class="c2"><h3>熱門新聞</h3><ol><li><a>母親節蛋糕比價</a></li></ol></div></div></div>
<div class="footer_box"><p>本網站內容未經授權請勿轉載</p><p>東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載本網站內容 © ETtoday.net All Rights Reserved.</p></div>
</div></div>
</body></html>`,
    expected: {
      headline: '貓頭鷹寶寶掉川堂　全校32童踮腳走路守3天',
      published: '2024-05-06T16:08:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['周海燕'],
      kept: OWL,
      gone: ['養蝌蚪', '樹蛙', '比價', '專用', '懂事'],
    },
  },
  {
    kind: 'a daily of Hong Kong takes a report back: a statement with the day and name of that report, both clocks, a hot list',
    url: 'https://www.stheadline.example/society/3356789/%E6%92%A4%E5%9B%9E%E5%A0%B1%E9%81%93%E5%95%9F%E4%BA%8B',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>撤回報道啟事 | 星島頭條</title>
<meta name="description" content="本報現決定撤回該篇報道，並已於網站、應用程式及社交平台移除。">
${og('og:title', '撤回報道啟事 | 星島頭條')}
${og('og:site_name', '星島頭條')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-06-13T18:20:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '撤回報道啟事', datePublished: '2024-06-13T18:20:00+08:00', dateModified: '2024-06-13T18:26:00+08:00', publisher: { '@type': 'Organization', name: '星島頭條' } })}
</head>
<body>
<header class="site-header">
<a class="logo">星島頭條</a>
<nav>
<a>即時</a>
<a>港聞</a>
<a>社會</a>
<a>財經</a>
<a>娛樂</a>
<a>中國</a>
<a>國際</a>
<a>親子</a>
</nav>
<div class="tools"><a>電子報</a><a>會員</a><a>App下載</a></div>
</header>
<main class="container">
<div class="article-page">
<ol class="breadcrumb"><li><a>首頁</a></li><li><a>港聞</a></li><li><a>社會</a></li></ol>
<div class="article-title"><h1>撤回報道啟事</h1></div>
<div class="article-meta">
<div class="publish"><span>更新時間：18:26 2024-06-13 HKT</span></div>
<div class="publish"><span>發佈時間：18:20 2024-06-13 HKT</span></div>
<div class="share"><a>分享</a><a>列印</a></div>
</div>
<div class="article-body">
<div class="paragraphs">
${p(RETRACT)}
<p>星島編輯部</p>
</div>
<div class="ads">廣告</div>
<div class="keyword-block"><span>關鍵字</span><a>#啟事</a></div>
<div class="read-more">最Hit　<a>即睇星島App新聞影片</a></div>
</div>
<div class="related-article"><h3>同類新聞</h3><ul>
<li><a>黃大仙祠旁花檔遷址</a></li>
<li><a>屯門渡輪試行寵物船</a></li>
</ul></div>
</div>
<aside><h3>最Hit</h3><ol>
<li><a>端午節天氣預測</a></li>
<li><a>消費券疑問解答</a></li>
</ol></aside>
</main>
<footer>
<p>關於我們 聯絡我們 刊登廣告 免責聲明 私隱政策</p>
<p>星島新聞集團 版權所有 不得轉載 Copyright © 2024 Sing Tao News Corporation Limited</p>
</footer>
</body></html>`,
    expected: {
      headline: '撤回報道啟事',
      published: '2024-06-13T18:20:00+08:00',
      source: '星島頭條',
      authors: [],
      kept: RETRACT,
      status: 'withheld',
      warns: /withdraws/i,
      gone: ['花檔遷址', '寵物船', '疑問解答'],
    },
  },
  {
    kind: 'a public broadcaster of Hong Kong: a short item, its text in one div with breaks, HKT between day and clock, a list of others’ headlines',
    url: 'https://news.rthk.example/rthk/ch/component/k2/1752345-20240506.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-tw" lang="zh-tw">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="keywords" content="RTHK News" />
<meta name="author" content="Super User" />
<meta property="og:title" content="文化博物館街市展覽延長四星期　逢周三免費入場 - RTHK" />
<meta property="og:type" content="article" />
<meta property="og:site_name" content="RTHK" />
<meta property="og:description" content="康文署宣布，香港文化博物館的「街市回憶」專題展覽展期延長四星期。" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
<title>文化博物館街市展覽延長四星期　逢周三免費入場 - RTHK</title>
<script type="text/javascript">var K2SitePath = '/rthk/'; var videoFile = ''; var audioFile = '';</script>
</head>
<body class="rthk-news">
<div id="header">
<a class="logo">香港電台網站</a>
<ul class="lang"><li><a>English</a></li><li><a>简</a></li></ul>
<ul class="menu">
<li><a>主頁</a></li>
<li><a>即時新聞</a></li>
<li><a>本地</a></li>
<li><a>大中華</a></li>
<li><a>國際</a></li>
<li><a>財經</a></li>
<li><a>體育</a></li>
</ul>
</div>
<div id="k2Container" class="itemView">
<div class="itemHeader">
<div class="categoryBread">本地新聞</div>
<h2 class="itemTitle">
文化博物館街市展覽延長四星期　逢周三免費入場
</h2>
<div class="createddate">2024-05-06 HKT 16:22</div>
<div class="shareWrapper"><span>分享此新聞：</span><a>facebook</a><a>whatsapp</a><a>email</a></div>
</div>
<div class="itemBody">
<div class="itemSlideShow"><div class="imgPhotoAfterLoadWrapper"><img src="https://newsstatic.rthk.example/images/mfile_1.jpg" class="imgPhotoAfterLoad" alt="展品以七十年代街市魚檔原貌重建。（資料圖片）" /></div><div class="detailNewsSlideTitle"><div class="detailNewsSlideTitleText">展品以七十年代街市魚檔原貌重建。（資料圖片）</div></div></div>
<div class="itemFullText">
${BRIEF.join('<br />\r\n<br />\r\n')}
</div>
<div class="clr"></div>
</div>
<div class="itemFooter"><p>最後更新: 2024-05-06 HKT 16:47</p></div>
</div>
<div id="otherNews"><h3>其他新聞</h3>
<ul>
<li><a>運輸署：紅隧周三凌晨封閉維修</a><span>2024-05-06 HKT 16:10</span></li>
<li><a>九龍公園觀鳥團恢復舉行</a><span>2024-05-06 HKT 15:58</span></li>
<li><a>漁護署釋放兩隻綠海龜</a><span>2024-05-06 HKT 15:31</span></li>
</ul></div>
<div id="hot"><h3>最熱門新聞</h3><p>暴雨警告今早取消</p></div>
<div id="footer"><p>版權所有 香港電台 © 2024</p><p>私隱政策 | 重要告示 | 網站指南</p></div>
</body></html>`,
    expected: {
      headline: '文化博物館街市展覽延長四星期　逢周三免費入場',
      published: '2024-05-06T16:22:00+08:00',
      // RTHK or 香港電台: open, not asked.
      authors: [],
      body: BRIEF,
      gone: ['Super User', '綠海龜', '暴雨警告', '觀鳥團'],
    },
  },
  {
    kind: 'a broadcaster of Germany: a kicker, the place and writer above, credits after 图像来源, a statement of rights in the text, topics below',
    url: 'https://www.dw.example/zh/%E6%91%A9%E6%B3%BD%E5%B0%94/a-70234567',
    page: `<!DOCTYPE html>
<html lang="zh-hans">
<head>
<meta charset="utf-8">
<title>两百年的采收日志 – DW – 2024年9月18日</title>
<meta name="description" content="摩泽尔河谷一家酒庄保存着一本从1784年开始的日志，每年只写一行。">
${og('og:title', '两百年的采收日志 – DW – 2024年9月18日')}
${og('og:site_name', 'dw.com')}
${og('og:type', 'article')}
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"两百年的采收日志","datePublished":"2024-09-18T09:12:33.112Z","dateModified":"2024-09-18T09:12:33.112Z","author":[{"@type":"Person","name":"汉娜·克劳泽"}],"publisher":{"@type":"NewsMediaOrganization","name":"Deutsche Welle"},"inLanguage":"zh-hans"}</script>
</head>
<body>
<div id="root">
<header class="hidden-print"><a href="/zh">DW</a>
<nav aria-label="main">
<ul>
<li><a>在线报道</a></li>
<li><a>时政风云</a></li>
<li><a>经济纵横</a></li>
<li><a>文化经纬</a></li>
<li><a>观点</a></li>
</ul>
</nav>
<div class="live"><a>直播</a><a>简</a><a>繁</a></div>
</header>
<div class="skip"><a>转到内容</a><a>转到主菜单</a><a>转到更多德国之声网站</a></div>
<main>
<article>
<header>
<div class="breadcrumbs"><span class="kicker">气候</span><span class="country">德国</span></div>
<h1>两百年的采收日志</h1>
<div class="author-details"><span class="author">汉娜·克劳泽</span><span class="desk">（发自采尔）</span></div>
<span class="publication"><time aria-label="2024年9月18日" datetime="2024-09-18T09:12:33.112Z">2024年9月18日</time></span>
<p class="teaser-text">摩泽尔河谷一家酒庄保存着一本从1784年开始的日志，每年只写一行。如今，这些日期正一行比一行提前。</p>
<div class="sharing"><a>https://p.dw.example/p/4kXyZ</a><span>复制链接</span></div>
</header>
<div class="content-area">
<figure class="master_image"><img src="https://static.dw.example/image/1.jpg" alt="陡坡上的葡萄园"><figcaption>陡坡上的葡萄园只能用手采收<small class="copyright">图像来源: Jan Example/dpa/picture alliance</small></figcaption></figure>
<div class="rich-text has-italic">
${p(WINE.slice(0, 2))}
<div class="advertisement">广告</div>
${p(WINE.slice(2, 3))}
<h2>从土豆地到葡萄园</h2>
${p(WINE.slice(3, 5))}
<div class="vjs-wrapper embed"><p>查看视频</p><span>04:06</span><p>洪水之后的村庄</p><button>打开播放器</button></div>
<h2>一夜寒潮</h2>
${p(WINE.slice(5))}
<p><em>DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文与影音报道。</em></p>
<p><em>© 2024年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
</div>
</div>
<div class="related-topics"><h2>相关主题</h2><a>气候变化</a></div>
<section class="about-us"><h2>了解DW</h2><a>关于我们</a></section>
</article>
<section class="tl-stories"><h2>德国之声重点报道</h2><div class="teaser"><span>社会</span><h3><a>柏林的夜班图书馆员</a></h3><time>4小时前</time></div></section>
<section class="more"><h2>德国之声其它内容</h2><h3><a>波罗的海的灯塔看守人</a></h3><h3><a>鲁尔区最后的矿井唱诗班</a></h3></section>
</main>
<footer><p>© 2024 德国之声</p><a>数据保护</a><a>无障碍声明</a><a>版本说明</a></footer>
</div>
</body></html>`,
    expected: {
      headline: '两百年的采收日志',
      published: '2024-09-18T09:12:33Z',
      // DW, Deutsche Welle or 德国之声: open, not asked.
      authors: ['汉娜·克劳泽'],
      lead: '摩泽尔河谷一家酒庄保存着一本从1784年开始的日志',
      headings: ['从土豆地到葡萄园', '一夜寒潮'],
      kept: WINE,
      gone: ['刑事追究', '夜班图书馆员', '看守人', '洪水之后', 'Instagram'],
    },
  },
  {
    kind: 'a radio of France, a review of the press: day first and a changed one, a presenter, a player, an appeal for letters, other chapters below',
    url: 'https://www.rfi.example/cn/%E6%B3%95%E5%9B%BD/20250114-press',
    page: `<!DOCTYPE html>
<html lang="zh" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>滑雪小镇拆缆车，改建中学宿舍 - 法国报纸摘要</title>
<meta name="description" content="雪季缩短到六个星期，镇议会投票决定拆掉两条缆车。">
<meta property="og:type" content="article">
<meta property="og:title" content="法国报纸摘要 - 滑雪小镇拆缆车，改建中学宿舍">
<meta property="og:site_name" content="RFI - 法国国际广播电台">
<meta property="article:published_time" content="2025-01-14T10:20:45+00:00">
<meta property="article:modified_time" content="2025-01-14T10:22:01+00:00">
<meta property="article:author" content="RFI">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"滑雪小镇拆缆车，改建中学宿舍","datePublished":"2025-01-14T10:20:45.000Z","dateModified":"2025-01-14T10:22:01.000Z","author":{"@type":"Person","name":"安琪"},"publisher":{"@type":"NewsMediaOrganization","name":"RFI - 法国国际广播电台"}}]}</script>
</head>
<body class="a-page">
<a href="#main-content" class="o-skip">跳至主要内容</a>
<header class="o-header">
<a class="logo">RFI - 法国国际广播电台</a>
<nav><ul>
<li><a>中国</a></li>
<li><a>法国</a></li>
<li><a>国际</a></li>
<li><a>港澳台</a></li>
<li><a>人权</a></li>
<li><a>专栏节目</a></li>
<li><a>播客</a></li>
</ul></nav>
<div class="live"><a>直播节目</a><a>下载应用</a></div>
</header>
<main id="main-content">
<article class="t-content t-content--edition">
<div class="t-content__breadcrumb"><a>首页</a> / <a>专栏检索</a> / <a>法国报纸摘要</a></div>
<div class="t-content__tag">法国报纸摘要</div>
<h1 class="a-page-title">滑雪小镇拆缆车，改建中学宿舍</h1>
<div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">发表时间： <time datetime="2025-01-14T10:20:45+00:00">14/01/2025 - 11:20</time></span><span class="m-pub-dates__date">更改时间： <time datetime="2025-01-14T10:22:01+00:00">14/01/2025 - 11:22</time></span></p></div>
<div class="m-audio-player"><button>播放</button><span>05:41 分钟</span></div>
<figure class="m-item-image"><img src="https://s.rfi.example/media/1.jpg" alt="图为阿尔卑斯山滑雪站停运的缆车"><figcaption>图为阿尔卑斯山滑雪站停运的缆车 © 资料图片</figcaption></figure>
<div class="t-content__authors"><div class="m-from-author">作者：<a class="m-from-author__name">安琪</a></div></div>
<div class="m-social"><a>分享</a><a>打印</a></div>
<div class="t-content__body u-clearfix">
${p(PRESS.slice(0, 1))}
<div class="o-banner a-ad"><span>广告</span></div>
${p(PRESS.slice(1, 3))}
<h2>给自己寄信的老人</h2>
${p(PRESS.slice(3))}
<div class="o-self-promo"><p>电子邮件新闻<strong>头条新闻和时事报道通过电子邮件直接送达</strong></p><a>我订阅</a></div>
<div class="o-app"><p>下载法广应用程序跟踪国际时事报道</p></div>
</div>
<div class="m-tags"><a>法国</a><a>气候变化</a></div>
</article>
<section class="o-related"><h2>同一主题</h2>
<article><h3><a>巴黎旧书摊过冬</a></h3></article>
<article><h3><a>布列塔尼的海藻农</a></h3></article>
</section>
<section class="o-others"><h2>浏览其他章节</h2><ul><li>特别节目</li><li>明镜书刊</li></ul></section>
</main>
<footer><p>© 2025 Copyright RFI - 法广 - 版权所有 。法国国际广播电台（RFI）网不对其他外部网站内容负责。</p></footer>
</body></html>`,
    expected: {
      headline: '滑雪小镇拆缆车，改建中学宿舍',
      published: '2025-01-14T11:20:45+01:00',
      source: '法国国际广播电台',
      authors: ['安琪'],
      headings: ['给自己寄信的老人'],
      body: [...PRESS.slice(0, 3), '给自己寄信的老人', ...PRESS.slice(3)],
      gone: ['海藻农', '旧书摊过冬', '直接送达', '明镜书刊'],
    },
    // Copied, its clock is not said to be that of Paris.
    asText: { published: '2025-01-14' },
  },
];
