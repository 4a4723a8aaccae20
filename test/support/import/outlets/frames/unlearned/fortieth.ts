// A fortieth set, by one who had not seen the importer: whole pages after the templates of fourteen named outlets, with stories of their own.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BOOKVAN = [
  '清晨七点，一辆漆成浅绿色的中巴车沿着盘山路开进青岩坪小学。车门一开，两排书架露出来，孩子们脱了鞋往里钻，车厢里很快坐满了人。',
  '这是县图书馆的“流动书车”第三年进山。车上装着1800册图书，每周跑四条线路，停靠23所村小和教学点，最远的一站离县城96公里。',
  '“以前学校的图书角只有两只木箱，书都翻烂了。”青岩坪小学校长覃老师说，书车来了以后，高年级的学生平均每学期能借到11本书。',
  '开车的龙师傅今年52岁，原来跑客运。他在驾驶座旁边挂了一个小本子，记着孩子们想看的书：恐龙、火车、怎样养蚕、为什么会打雷。',
  '“本子上写了的，下一趟尽量带到。”龙师傅说。三年里他记满了五个本子，有一页只有一行字，是一个二年级的女孩写的：“有没有讲奶奶的书。”',
  '县图书馆馆长介绍，书车每年的油费、维护和添书大约需要21万元，其中四成来自社会捐赠。今年起，馆里把还回来的书按村子重新搭配，同一本书一年可以走完六个学校。',
  '下一步，图书馆还打算在书车上装一块小屏幕，每到一站放半小时的自然纪录片，“先让孩子看见海，再让他们去书里找海”。',
] as const;

const OYSTER = [
  '退潮后的滩涂上，七十岁的蔡阿婆踩着泥橇滑出去半里地，弯腰拔起一根石柱，柱上密密麻麻附着海蛎。这样的石柱，村外还立着八万多根。',
  '竖石养蛎的办法在当地传了四百多年。石条一头埋进泥里，一头露出水面，涨潮时海水带来蛎苗，落潮时蛎肉晒着太阳，长得慢，味道却鲜。',
  '近年来，年轻人多改用浮筏吊养，产量高出三倍，石柱渐渐荒了。去年，镇里对滩涂做了一次清点，发现完好的石柱只剩当年的六成。',
  '今年春天，村里办起一间小小的展示馆，把石条、泥橇、蛎刀和老账本摆在一起。馆里没有讲解员，讲解的是轮流值班的老人。',
  '“他们问我为什么不用浮筏，我说，石头立在那里，潮水自己会来。”蔡阿婆说。',
  '当地海洋渔业部门表示，将把其中两千根石柱划为保护区，保留传统的采收方式，并在秋季开放给中小学生参观。',
] as const;

const PARCEL = [
  '记者14日从当地邮政部门获悉，位于浙西山区的云岭邮路近日完成改道，全程由64公里缩短至41公里，沿线九个村庄的包裹投递时间由三天减为一天。',
  '这条邮路开通于1986年，此前邮递员须翻越海拔1100米的山口，冬季常因结冰中断。新的路线利用去年通车的隧道，全年可以通行。',
  '投递员周建木跑这条路已有十九年。他说，改道以后，山里的笋干和番薯干当天就能发出去，“包裹比人走得快了”。',
  '邮政部门表示，今年还将在沿线增设三处代投点，由村里的小店代收包裹。',
] as const;

const HANDS = [
  '前不久，一位木匠在网上连载自己修一张旧方凳的过程，每天只拍三分钟，不说话，没有配乐，却有数百万人追看。有人留言说，看他刨木头，像是把自己心里的毛刺也刨平了。',
  '这样的“慢视频”近来并不少见：补锅的、扎扫帚的、磨刀的、修伞的，镜头对准的都是一双手。人们在意的似乎不是凳子最后能不能坐，而是那双手怎样一点一点地靠近它。',
  '手艺的可贵，首先在于它承认时间。一块榆木要放三年才肯安稳，一层大漆要等前一层干透。工业时代教给我们的是节约时间，手艺教给我们的是把时间花在值得的地方。',
  '其次，手艺承认差错。机器的标准是误差为零，匠人的本事却是补救：榫头松了加一片楔子，木纹裂了嵌一只银锭。补过的地方不必藏起来，它就是这件器物的履历。',
  '当然，不必把所有的旧物都奉为珍宝，也不必要求人人去学一门手艺。值得留住的，是那种愿意与一件东西长久相处的耐心。这种耐心放在教书、治病、写字、种田上，同样是好的。',
  '方凳修好的那天，木匠只在画面里放了一只碗，碗里盛着水，水面一动不动。没有一句解说，但人人都看懂了：凳子平了。',
] as const;

const MUSHROOM = [
  '“一根菌棒两元三角，出菇三茬，除去人工，净赚四元。”站在温室门口，菇农郭玉田算起账来不用看纸。今年他种了三万根菌棒，比去年多了一倍。',
  '郭玉田所在的柳河镇，过去烧秸秆是出了名的。每年秋收之后，村村冒烟，处处设卡。如今，玉米芯和秸秆成了抢手货，粉碎之后加上麸皮，就是香菇的“饭”。',
  '镇上的菌棒厂由六个村的集体合股建起，日产菌棒四万根。厂长介绍，建厂时最大的难题不是设备，而是原料的价格：收购价低了，农户不愿意卖；高了，菌棒没有人买。',
  '最后定下来的办法是“换”。农户交来一吨秸秆，换走120根菌棒，到了出菇的季节，再用鲜菇抵一部分差价。去年一年，全镇用这个办法消化了秸秆3.6万吨。',
  '香菇采完了，菌棒还有用处。废棒打碎发酵，掺进草炭和蚯蚓粪，做成育苗基质，卖给附近的蔬菜合作社，每立方米180元。',
  '“从地里来，到地里去，中间绕了一圈，多挣了三道钱。”镇农业服务中心负责人说，这一圈走通以后，全镇秸秆离田率由四成提高到九成二，土壤有机质含量五年提高了0.4个百分点。',
  '不过，新的问题也摆在眼前。菌棒的运输半径只有五十公里，再远就不划算；周边三个县都在上马菌棒厂，原料的价格今年涨了一成。（经济日报记者 常思远）',
] as const;

const WELL = [
  '屯溪以西四十公里的石门村有一口井，井沿被绳子磨出三十四道深槽。村里人说，一道槽是一代人。',
  '7月下旬以来，村里已有二十六天没有下雨。自来水每天只供两个小时，这口停用十二年的老井，又排起了队。',
  '方家阿公八十一岁，是村里最后一个会“看井”的人。每天傍晚，他把一根系着铜钱的麻线放下去，听铜钱碰水的声音，再拉上来量湿的那一截。“七尺四，比昨天低一寸半。”他说。',
  '量完以后，他用粉笔把数字写在祠堂门口的黑板上，第二天每户能挑几担，全看这个数。没有人商量过这个规矩，也没有人多挑。',
  '村里真正缺水的是茶园。八百亩茶树半数已经卷叶，合作社从镇上租来四辆水车，一车水三百二十元，只够浇两亩地。',
  '水文工作者带着仪器来测过。结论是，这口井打在断层的破碎带上，补给来自对面的山坡，只要坡上的林子还在，井就不会枯。',
  '“书上写的和他听出来的是一回事，只差四厘米。”参与测量的技术员说，她把阿公的麻线也拍了照，附在报告的最后一页。',
  '8月17日夜里，山那边下了二十分钟的雨。第二天早上，黑板上的数字变成了七尺六。',
] as const;

export const FORTIETH: readonly Shown[] = [
  {
    kind: '人民网 地方频道（湖南频道），2022: rm_txt with col-1-1 for clock and 来源 by a stroke, 人民网长沙…电 first, bold subheadings, captions in centred p.desc, (责编：) with two names, 分享让更多人看到, 相关新闻, 热门排行',
    url: 'http://hn.people.com.cn/n2/2022/0611/c195194-35310287.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>流动书车进山三年 孩子点的书下一趟就到--湖南频道--人民网 </title>
<meta name="keywords" content="" />
<meta name="description" content="人民网长沙6月11日电 （向知秋）清晨七点，一辆漆成浅绿色的中巴车沿着盘山路开进青岩坪小学。" />
<meta name="copyright" content="人民网版权所有" />
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="195194">
<meta name="contentid" content="35310287">
<meta name="publishdate" content="2022-06-11">
<meta name="author" content="109227">
<meta name="editor" content="109227">
<meta name="source" content="来源：人民网－湖南频道">
<meta name="sourcetype" content="1">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,minimum-scale=1.0,maximum-scale=1.0">
<link href="/img/PEOPLE_UI/2020/css/reset.css" type="text/css" rel="stylesheet" media="all" />
<link href="/img/2020fpd/css/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/img/2020fpd/js/jquery-1.7.1.min.js" type="text/javascript"></script>
</head>
<body>
<!--顶部-->
<div class="header">
<div class="w1000 cf">
<div class="fl logo"><a href="http://www.people.com.cn/" target="_blank"><img src="/img/2020fpd/images/logo.png" alt="人民网"></a></div>
<ul class="fl nav">
<li><a href="http://hn.people.com.cn/">湖南频道首页</a></li>
<li><a href="http://hn.people.com.cn/GB/356883/index.html">时政要闻</a></li>
<li><a href="http://hn.people.com.cn/GB/356884/index.html">市州资讯</a></li>
<li><a href="http://hn.people.com.cn/GB/356885/index.html">教育卫健</a></li>
<li><a href="http://hn.people.com.cn/GB/356886/index.html">文旅潇湘</a></li>
<li><a href="http://hn.people.com.cn/GB/356887/index.html">网友留言</a></li>
</ul>
<div class="fr login"><a href="http://sso.people.com.cn/">登录人民网通行证</a> <a href="http://sso.people.com.cn/reg">立即注册</a></div>
</div>
</div>
<!--路径-->
<div class="layout route cf"><span id="rwb_navpath"><a href="http://www.people.com.cn/" class="clink">人民网</a>&gt;&gt;<a href="http://hn.people.com.cn/" class="clink">湖南频道</a>&gt;&gt;<a href="http://hn.people.com.cn/GB/356884/index.html" class="clink">市州资讯</a></span></div>
<!--正文-->
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre"></h3>
<h1>流动书车进山三年 孩子点的书下一趟就到</h1>
<h4 class="sub"></h4>
<div class="author cf"></div>
<div class="channel cf">
<div class="col-1-1 fl">
2022年06月11日08:36 | 来源：<a href="http://hn.people.com.cn/" target="_blank">人民网－湖南频道</a>
</div>
<div class="col-1-2 fr"><span class="minus-btn">小字号</span><img src="/img/2020fpd/images/line.png" alt=""></div>
</div>
<div class="rm_txt_con cf">
<div class="bza"></div>
<div class="box_pic"></div>
<p style="text-indent: 2em;">
	人民网长沙6月11日电 （向知秋）${BOOKVAN[0]}</p>
<p style="text-indent: 2em;">
	${BOOKVAN[1]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2022/0611/LOCAL202206110833000115.jpg" width="700" height="467" /></p>
<p class="desc" style="text-align: center;">
	孩子们在书车里看书。青岩坪小学供图</p>
<p style="text-indent: 2em;">
	<strong>两只木箱换成一辆车</strong></p>
<p style="text-indent: 2em;">
	${BOOKVAN[2]}</p>
<p style="text-indent: 2em;">
	${BOOKVAN[3]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2022/0611/LOCAL202206110833000221.jpg" width="700" height="467" /></p>
<p class="desc" style="text-align: center;">
	龙师傅的小本子。人民网 向知秋摄</p>
<p style="text-indent: 2em;">
	${BOOKVAN[4]}</p>
<p style="text-indent: 2em;">
	<strong>一本书一年走六所学校</strong></p>
<p style="text-indent: 2em;">
	${BOOKVAN[5]}</p>
<p style="text-indent: 2em;">
	${BOOKVAN[6]}</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"></table></center>
<div class="box_pic"></div>
<div class="edit cf">(责编：罗小帅、曾知璐)</div>
</div>
<div class="share_con cf">
<p class="share_tit">分享让更多人看到</p>
<div id="ops_share" class="fl"><ul><li><a href="javascript:void(0)" title="新浪微博"></a></li>
<li><a href="javascript:void(0)" title="微信"></a></li></ul></div>
</div>
<!--相关新闻-->
<div class="rm_relevant cf" id="rwb_xgxw">
<h3>相关新闻</h3>
<ul>
<li><a href="http://hn.people.com.cn/n2/2022/0423/c195194-35236871.html" target="_blank">武陵山区23所村小有了自己的图书角</a></li>
<li><a href="http://hn.people.com.cn/n2/2021/1018/c195194-34961120.html" target="_blank">流动书车第二年：借出图书四万册次</a></li>
</ul>
</div>
<div class="rm_ranking cf">
<h3 class="tit">返回顶部</h3>
</div>
</div>
<!--右侧-->
<div class="col col-2 fr">
<div class="ewm cf"><img src="/img/2020fpd/images/code_wx.jpg" alt=""><p>关注公众号：人民网湖南频道</p></div>
<div class="download cf"><h3>客户端下载</h3><ul><li><a href="http://www.people.com.cn/GB/123231/365206/index.html">人民日报+</a></li>
<li><a href="http://app.people.cn/">手机人民网</a></li>
<li><a href="http://liuyan.people.com.cn/">领导留言板</a></li></ul></div>
<div class="rank cf" id="rwb_rdph">
<h3>热门排行</h3>
<ol>
<li><a href="http://hn.people.com.cn/n2/2022/0610/c195194-35309001.html">浏阳河边的龙舟下水试划</a></li>
<li><a href="http://hn.people.com.cn/n2/2022/0610/c195194-35309144.html">长沙地铁四号线延长夜间运营</a></li>
<li><a href="http://hn.people.com.cn/n2/2022/0609/c195194-35307755.html">洞庭湖区早稻进入抽穗期</a></li>
</ol>
</div>
</div>
</div>
<!--底部-->
<div class="copyright">
<p><a href="http://www.people.com.cn/GB/50142/104580/index.html">人民日报社概况</a> |
<a href="http://www.people.com.cn/GB/50142/420117/420317/index.html">关于人民网</a> |
<a href="http://hr.people.com.cn/">报社招聘</a> |
<a href="http://www.people.com.cn/img/2011jubao/index.html">违法和不良信息举报电话：010-65363263</a></p>
<p>互联网新闻信息服务许可证10120170001 | 增值电信业务经营许可证B1-20060139</p>
<p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br>Copyright &copy; 1997-2022 by www.people.com.cn. all rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '流动书车进山三年 孩子点的书下一趟就到',
      published: '2022-06-11T08:36:00+08:00',
      source: '人民网－湖南频道',
      authors: ['向知秋'],
      editors: ['罗小帅', '曾知璐'],
      dateline: '长沙',
      headings: ['两只木箱换成一辆车', '一本书一年走六所学校'],
      captions: ['孩子们在书车里看书。青岩坪小学供图', '龙师傅的小本子。人民网 向知秋摄'],
      related: ['武陵山区23所村小有了自己的图书角', '流动书车第二年：借出图书四万册次'],
      // Whether 人民网长沙6月11日电 with the reporter stays at the head of the first paragraph is open: the body is not asked as a whole.
      kept: [
        '清晨七点，一辆漆成浅绿色的中巴车沿着盘山路开进青岩坪小学。车门一开，两排书架露出来',
        ...BOOKVAN.slice(1),
        '两只木箱换成一辆车',
      ],
      gone: ['小字号', '分享让更多人看到', '关注公众号', '龙舟下水', '延长夜间运营', '禁 止 使 用'],
    },
  },
  {
    kind: '新华网, 2021: header-time in pieces (year, month/day, clock), 来源 in a div, head-line h1 span.title, 字体 and 分享到, detailContent with 新华社福州…电, captions in p by colour, 【纠错】 【责任编辑】, 阅读下一篇',
    url: 'http://www.news.cn/local/2021-10/08/c_1127936612.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<meta name="publishid" content="1127936612.11.106.0"/>
<meta name="source" content="新华网"/>
<meta name="renderer" content="webkit" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0,user-scalable=no" name="viewport" />
<meta name="keywords" content="滩涂,海蛎,石柱" />
<meta name="description" content="八万根石柱上的四百年海味---退潮后的滩涂上，七十岁的蔡阿婆踩着泥橇滑出去半里地。" />
<title>
八万根石柱上的四百年海味-新华网
</title>
<link rel="stylesheet" href="http://www.news.cn/detail/css/cssreset1.css"/>
<link href="http://www.news.cn/detail/css/pageShare.css" rel="stylesheet" type="text/css"/>
<link rel="stylesheet" href="http://www.news.cn/detail/css/detail_20210915.css"/>
<script src="http://www.news.cn/detail/js/jquery1.12.4.min.js"></script>
</head>
<body>
<div class="fix-ewm domPC" data-ewmurl="http://my-h5news.app.xinhuanet.com/xhh-pc/article/">
<div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="fxd-wb"></a><span class="fxd-xcx"></span><span class="fxd-khd"></span></div>
</div>
<div class="domPC"><div class="top-nav"><a href="http://www.news.cn/">新华网首页</a> <a href="http://www.news.cn/politics/">时政</a> <a href="http://www.news.cn/world/">国际</a> <a href="http://www.news.cn/fortune/">财经</a> <a href="http://www.news.cn/local/">地方</a> <a href="http://www.news.cn/photo/">图片</a> <a href="http://education.news.cn/">教育</a></div></div>
<div class="header domPC">
<div class="header-top clearfix">
<div class="header-nav left"><ul><li class="cur"><a href="http://www.news.cn/" target="_blank">新华网</a> &gt; <a href="http://www.news.cn/local/" class="curColumn">地方</a> &gt; 正文</li></ul></div>
</div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2021</em></span> <span class="day"><em>10</em>/<em>08</em></span> <span class="time"> 09:12:33</span></div>
<div class="source">来源：新华网</div>
<div class="head-line clearfix">
<h1><span class="title">八万根石柱上的四百年海味</span><span class="btn-audio"></span></h1>
<audio id="audioDom" loop src="" class="hide"></audio>
<div class="pageShare">
<div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div>
<div class="share">分享到：<a href="javascript:void(0)" class="bds_tsina"></a><a href="javascript:void(0)" class="bds_weixin"></a><a href="javascript:void(0)" class="bds_qzone"></a></div>
</div>
</div>
</div>
</div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail">
<span id="detailContent">
<p>　　新华社福州10月7日电（记者林望海）${OYSTER[0]}</p>
<p>　　${OYSTER[1]}</p>
<p style="text-align: center;"><img id="img1" src="1127936612_16336500010001n.jpg" align="center"/></p>
<p style="text-align: center;"><span style="color: navy;">　　10月5日，村民在滩涂上采收海蛎。新华社发（陈小渔 摄）</span></p>
<p>　　${OYSTER[2]}</p>
<p>　　${OYSTER[3]}</p>
<p style="text-align: center;"><img id="img2" src="1127936612_16336500010002n.jpg" align="center"/></p>
<p style="text-align: center;"><span style="color: navy;">　　展示馆里的泥橇和蛎刀。新华社记者 林望海 摄</span></p>
<p>　　${OYSTER[4]}</p>
<p>　　${OYSTER[5]}</p>
</span>
<div id="articleEdit">
<span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a>
<div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1" style="width:600px;height:350px;"></iframe></div></div>
</span>
<span class="editor"> 【责任编辑:邱小晴】 </span>
</div>
</div>
<div class="nextpage clearfix domPC"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="http://www.news.cn/local/2021-10/08/c_1127936608.htm">秋粮收购点开到了晒谷场</a></div></div>
<div class="ad_right domPC"><ins data-ycad-slot="2305"></ins></div>
</div>
<div class="main-right right">
<div class="columBox domPC">
<div class="col-tit"><a href="http://www.news.cn/depthobserve/">深度观察</a></div>
<div class="col-cont"><ul>
<li><a href="http://www.news.cn/2021-10/07/c_1127934417.htm">国庆假期铁路发送旅客量回升</a></li>
<li><a href="http://www.news.cn/2021-10/07/c_1127934402.htm">一座老钢城的夜间图书馆</a></li>
</ul></div>
</div>
<div class="columBox domPC">
<div class="col-tit"><a href="http://www.news.cn/video/">新华全媒头条</a></div>
<div class="col-cont"><ul><li><a href="http://www.news.cn/2021-10/06/c_1127932210.htm">戈壁滩上的双胞胎气象员</a></li></ul></div>
</div>
</div>
</div>
<div class="bottom domPC" id="bottom">
<div class="bottom-ad">
<a href="http://www.news.cn/photo/2021-10/07/c_1127934001.htm" target="_blank"><img src="/titlepic/1127934001_title1n.jpg" alt=""/><div>稻田里的二十四节气画</div></a>
<a href="http://www.news.cn/photo/2021-10/07/c_1127933888.htm" target="_blank"><img src="/titlepic/1127933888_title1n.jpg" alt=""/><div>高原湖泊迎来第一批候鸟</div></a>
</div>
</div>
<script src="http://www.news.cn/detail/js/pageCore.js"></script>
<script>
$(function () {
  $('#fontSmall').click(function () { $('#detail').css('font-size', '16px'); });
  $('#fontBig').click(function () { $('#detail').css('font-size', '20px'); });
});
</script>
<div class="foot">
<p>Copyright &copy; 2000 - 2021 XINHUANET.com　All Rights Reserved.</p>
<p>制作单位：新华网股份有限公司　版权所有：新华网股份有限公司</p>
</div>
<div style="display:none"><div id="fwl">010070040010000000000000011100001127936612</div></div>
</body>
</html>`,
    expected: {
      headline: '八万根石柱上的四百年海味',
      published: '2021-10-08T09:12:33+08:00',
      source: '新华网',
      authors: ['林望海'],
      editors: ['邱小晴'],
      dateline: '福州',
      headings: [],
      captions: [
        '10月5日，村民在滩涂上采收海蛎。新华社发（陈小渔 摄）',
        '展示馆里的泥橇和蛎刀。新华社记者 林望海 摄',
      ],
      // Whether 新华社福州10月7日电 with the reporter stays is open: the body is not asked as a whole.
      kept: OYSTER,
      gone: ['纠错', '晒谷场', '旅客量回升', '夜间图书馆', '双胞胎气象员', '股份有限公司'],
    },
  },
  {
    kind: '中国新闻网, 2021, its shortest news: left-t with clock and 来源 and 参与互动, left_zw with 中新网杭州…电(记者), a hidden BaiduSpider block with seconds, 【编辑:】, (完), 相关/更多 lists and a licence footer',
    url: 'https://www.chinanews.com/sh/2021/05-14/9477412.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>浙西山区邮路改道 九村包裹投递缩短至一天-中新网</title>
<meta name="author" content="chinanews" />
<meta name="copyright" content="chinanews,版权所有" />
<meta name="keywords" content="邮路,包裹,投递,隧道" />
<meta name="description" content="位于浙西山区的云岭邮路近日完成改道，沿线九个村庄的包裹投递时间由三天减为一天。" />
<meta name="baidu-site-verification" content="0000000000" />
<link href="//i2.chinanews.com/2012/mil/css/base/base.css" rel="stylesheet" type="text/css" />
<link href="//i8.chinanews.com/2013/content/css/content_new.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="//i2.chinanews.com/js/jquery.js"></script>
</head>
<body>
<div class="pagetop">
<div class="pagetop_content">
<div class="pagetop_left"><a href="//www.chinanews.com/" target="_blank">首页</a> <a href="//ex.chinanews.com/" target="_blank">English</a> <a href="//www.chinanews.com/allspecial/" target="_blank">安徽</a> <a href="//www.zj.chinanews.com/" target="_blank">浙江</a> <a href="//www.fj.chinanews.com/" target="_blank">福建</a></div>
<div class="pagetop_right"><a href="//www.chinanews.com/m/">手机版</a></div>
</div>
</div>
<div class="nav_navcon"><ul>
<li><a href="//www.chinanews.com/scroll-news/news1.html">滚动</a></li>
<li><a href="//www.chinanews.com/china/">时政</a></li>
<li><a href="//www.chinanews.com/society/">社会</a></li>
<li><a href="//www.chinanews.com/finance/">财经</a></li>
<li><a href="//www.chinanews.com/huaren/">华人</a></li>
<li><a href="//www.chinanews.com/shipin/">视频</a></li>
</ul></div>
<div id="nav" class="w1000"><a href="//www.chinanews.com">本页位置：首页</a> → <a href="//www.chinanews.com/society/">社会新闻</a></div>
<div class="w1000 clearfix" id="cont_1_1">
<div id="con_left">
<div id="cont_1_1_2" class="content">
<h1 style="display:block; position:relative; text-align:center; clear:both">
浙西山区邮路改道 九村包裹投递缩短至一天</h1>
<div id="BaiduSpider" style="display:none">
<span id="pubtime_baidu">2021-05-14 16:08:21</span>
<span id="source_baidu">来源：<a href="//www.chinanews.com">中国新闻网</a></span>
<span id="author_baidu">作者：</span>
<span id="editor_baidu">责任编辑：叶小攀</span>
</div>
<div class="left-time">
<div class="left-t" style="padding-left:6px;">2021年05月14日 16:08　来源：中国新闻网　<a href="#comment" id="pinglun">参与互动</a></div>
<div class="left-share"><div class="bdsharebuttonbox"><a href="#" class="bds_more">分享到：</a><a href="#" class="bds_weixin" title="分享到微信"></a></div></div>
</div>
<div class="left_ph" style="display:none"></div>
<div class="left_pt" style="display:none"></div>
<div class="left_zw" style="position:relative">
<p>　　中新网杭州5月14日电(记者 钱若溪)${PARCEL[0]}</p>
<p>　　${PARCEL[1]}</p>
<p>　　${PARCEL[2]}</p>
<div id="adhzh" name="hzh"></div>
<p>　　${PARCEL[3]}(完)</p>
<div id="function_code_page"></div>
</div>
<div class="adEditor">
<div class="left_name right"><span>【编辑:叶小攀】</span></div>
</div>
<div class="channel_xgxw"><div class="left_bt">更多精彩内容请进入<a href="//www.chinanews.com/society/">社会新闻</a></div></div>
</div>
<div id="tj_news">
<div class="tit">社会新闻精选：</div>
<ul>
<li>·<a href="//www.chinanews.com/sh/2021/05-14/9477001.shtml">古镇茶馆收到百年前的账单</a><span>2021年05月14日 11:20:05</span></li>
<li>·<a href="//www.chinanews.com/sh/2021/05-14/9476655.shtml">消防员替小学生找回风筝</a><span>2021年05月14日 09:31:40</span></li>
<li>·<a href="//www.chinanews.com/sh/2021/05-13/9476013.shtml">退休教师手绘六百张植物图</a><span>2021年05月13日 20:45:12</span></li>
</ul>
</div>
</div>
<div id="con_right">
<div class="pic_box"><div class="tit">精彩图片</div><a href="//www.chinanews.com/tp/2021/05-14/9477090.shtml"><img src="//i2.chinanews.com/simg/2021/210514/1.jpg" alt="湖面上的光伏与白鹭"/></a><p><a href="//www.chinanews.com/tp/2021/05-14/9477090.shtml">湖面上的光伏与白鹭</a></p></div>
<div class="hot_box"><div class="tit">热点视频</div><ul><li><a href="//www.chinanews.com/shipin/2021/05-14/news888.shtml">一分钟看懂月全食</a></li></ul></div>
</div>
</div>
<div class="pagebottom">
<p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p>
<p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p>
<p>[网上传播视听节目许可证（0106168)] [京ICP证040655号] [京公网安备 11010202009201号] 总机：86-10-87826688</p>
<p>Copyright &copy;1999-2021 chinanews.com. All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '浙西山区邮路改道 九村包裹投递缩短至一天',
      published: '2021-05-14T16:08:00+08:00',
      source: '中国新闻网',
      authors: ['钱若溪'],
      editors: ['叶小攀'],
      dateline: '杭州',
      headings: [],
      captions: [],
      // Whether 中新网杭州5月14日电 with the reporter stays, and (完) last, is open: the body is not asked as a whole.
      kept: PARCEL,
      gone: ['参与互动', '更多精彩内容', '百年前的账单', '找回风筝', '光伏与白鹭', '务经书面授权'],
    },
  },
  {
    kind: '光明日报 on epaper.gmw.cn, 2021, an opinion: a channel bar of 光明网, 版 column with 报纸 and 杂志, h3 kicker above h1, 作者 and 《光明日报》（…版） in one line, articleContent by full-width indents, 作者 with post last in a line, 上一篇 and 下一篇, the day alone',
    url: 'https://epaper.gmw.cn/gmrb/html/2021-09/24/nw.D110000gmrb_20210924_2-15.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>把时间花在值得的地方-光明日报-光明网</title>
<meta name="keywords" content="光明日报 数字报" />
<meta name="description" content="光明日报 2021年09月24日" />
<link href="../../../tplimg/rb.css" rel="stylesheet" type="text/css" />
<script language="javascript" src="../../../tplimg/jquery-1.4.2.js"></script>
<script language="javascript" src="../../../tplimg/tpl.js"></script>
</head>
<body>
<div class="topBar">
<div class="wrapper"><ul class="channel">
<li><a href="https://www.gmw.cn/">首页</a></li>
<li><a href="https://en.gmw.cn/">English</a></li>
<li><a href="https://politics.gmw.cn/">时政</a></li>
<li><a href="https://world.gmw.cn/">国际</a></li>
<li><a href="https://guancha.gmw.cn/">时评</a></li>
<li><a href="https://theory.gmw.cn/">理论</a></li>
<li><a href="https://culture.gmw.cn/">文化</a></li>
<li><a href="https://tech.gmw.cn/">科技</a></li>
<li><a href="https://edu.gmw.cn/">教育</a></li>
<li><a href="https://health.gmw.cn/">健康</a></li>
<li><a href="https://kepu.gmw.cn/">科普</a></li>
<li><a href="https://www.gmw.cn/map.htm">更多&gt;&gt;</a></li>
</ul></div>
</div>
<div class="w985">
<div class="left01">
<div class="l_t_l"><ul><li class="cur">报 纸</li>
<li>杂 志</li></ul></div>
<div class="papers"><a href="https://epaper.gmw.cn/gmrb/">光明日报</a> <a href="https://epaper.gmw.cn/zhdsb/">中华读书报</a> <a href="https://epaper.gmw.cn/wzb/">文摘报</a></div>
<div class="l_c"><span class="banci">第15版：文化</span><a href="nbs.D110000gmrb_15.htm">返回版面</a></div>
<div class="titleList"><ul id="titleList">
<li><a href="nw.D110000gmrb_20210924_1-15.htm">月光下的长城谣</a></li>
<li><a href="nw.D110000gmrb_20210924_2-15.htm">把时间花在值得的地方</a></li>
<li><a href="nw.D110000gmrb_20210924_3-15.htm">桂花落在棋盘上</a></li>
<li><a href="nw.D110000gmrb_20210924_4-15.htm">一册乡邦文献的归途</a></li>
</ul></div>
</div>
<div class="right01">
<div class="lai"><b>光明日报 2021年09月24日 星期五</b></div>
<div class="pageNav"><a class="preart" href="nw.D110000gmrb_20210924_1-15.htm">上一篇</a> <a class="nextart" href="nw.D110000gmrb_20210924_3-15.htm">下一篇</a> <a href="javascript:void(0)" onclick="zoomIn()">放大</a> <a href="javascript:void(0)" onclick="zoomOut()">缩小</a> <a href="javascript:void(0)" onclick="window.print()">打印</a></div>
<div class="text_c">
<h3>从一张方凳的“慢视频”说起</h3>
<h1>把时间花在值得的地方</h1>
<h2></h2>
<div class="lai2">作者：沈知予　《光明日报》（ 2021年09月24日 15版）</div>
<div id="articleContent" class="c_c">
<!--enpcontent-->
<p>　　${HANDS[0]}</p>
<p>　　${HANDS[1]}</p>
<p>　　${HANDS[2]}</p>
<p>　　${HANDS[3]}</p>
<p>　　${HANDS[4]}</p>
<p>　　${HANDS[5]}</p>
<p>　　（作者：沈知予，系江淮大学文学院副教授）</p>
<!--/enpcontent-->
</div>
<div class="share_ep"><span>分享到：</span><a href="javascript:void(0)">微博</a> <a href="javascript:void(0)">微信</a></div>
</div>
<div class="bmdh">
<h4>版面导航</h4>
<ul>
<li><a href="nbs.D110000gmrb_01.htm">第01版：要闻</a></li>
<li><a href="nbs.D110000gmrb_04.htm">第04版：综合新闻</a></li>
<li><a href="nbs.D110000gmrb_08.htm">第08版：科教新闻</a></li>
<li><a href="nbs.D110000gmrb_13.htm">第13版：光明视野</a></li>
<li><a href="nbs.D110000gmrb_15.htm">第15版：文化</a></li>
</ul>
</div>
<div class="banquan_ep"><p>光明日报社概况 | 关于光明网 | 报网动态 | 联系我们 | 法律声明 | 光明网邮箱 | 网站地图</p></div>
</div>
</div>
<div class="footer">
<p>光明网版权所有</p>
<p>违法和不良信息举报电话：010-67078755　京ICP备05000001号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '把时间花在值得的地方',
      kicker: '从一张方凳的“慢视频”说起',
      published: '2021-09-24',
      source: '光明日报',
      authors: ['沈知予'],
      headings: [],
      captions: [],
      body: HANDS,
      gone: ['返回版面', '月光下的长城谣', '桂花落在棋盘上', '报网动态', '不良信息举报', '中华读书报'],
    },
  },
  {
    kind: '中国经济网, 2022, a report of 经济日报 taken over: articleTitle, articleTime and articleSource by spans, TRS_Editor, bold subheadings, the reporter in brackets behind the last sentence, （责任编辑：）, 相关文章 none but 相关新闻, 今日头条 and 24小时排行 in the side column',
    url: 'http://www.ce.cn/xwzx/gnsz/gdxw/202203/18/t20220318_37414006.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta charset="gb2312" />
<title>一根菌棒绕了一圈_中国经济网——国家经济门户</title>
<meta name="Keywords" content="菌棒,秸秆,香菇" />
<meta name="Description" content="“一根菌棒两元三角，出菇三茬，除去人工，净赚四元。”" />
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="zxxwzx_gnsz_gdxw">
<meta name="author" content="王小贝" />
<link href="http://www.ce.cn/xwzx/2013css/content.css" type="text/css" rel="stylesheet" />
<script type="text/javascript" src="http://www.ce.cn/js/jquery.js"></script>
</head>
<body>
<div class="top"><div class="area">
<a href="http://www.ce.cn/">首页</a>
<a href="http://www.ce.cn/xwzx/">新闻</a>
<a href="http://finance.ce.cn/">金融证券</a>
<a href="http://views.ce.cn/">评论</a>
<a href="http://www.ce.cn/cysc/">产业市场</a>
<a href="http://district.ce.cn/">地方经济</a>
<a href="http://fashion.ce.cn/">时尚</a>
<a href="http://paper.ce.cn/">经济日报数字报</a>
<a href="http://app.ce.cn/">客户端</a>
</div></div>
<div class="logoarea"><a href="http://www.ce.cn"><img src="http://www.ce.cn/img/logo.jpg" alt="中国经济网"></a></div>
<div class="location">当前位置　<a href="http://www.ce.cn/xwzx/">新闻中心</a> &gt; <a href="http://www.ce.cn/xwzx/gnsz/">国内时政</a> &gt; <a href="http://www.ce.cn/xwzx/gnsz/gdxw/">更多新闻</a> &gt; 正文</div>
<div class="wrap clearfix">
<div class="neirong">
<h1 id="articleTitle"> 一根菌棒绕了一圈 </h1>
<div class="laiyuan">
<span id="articleTime">2022年03月18日 06:42</span>　　<span id="articleSource">来源：经济日报</span>
<span id="articleAuthor"></span>
<div class="rt">[<a href="http://app.ce.cn/">手机看新闻</a>] [字号 <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>] [<a href="javascript:window.print()">打印本稿</a>]</div>
</div>
<div class="content" id="articleText">
<div class="TRS_Editor">
<p>　　${MUSHROOM[0]}</p>
<p>　　${MUSHROOM[1]}</p>
<p>　　<strong>秸秆换菌棒</strong></p>
<p>　　${MUSHROOM[2]}</p>
<p>　　${MUSHROOM[3]}</p>
<p>　　<strong>废棒变成土</strong></p>
<p>　　${MUSHROOM[4]}</p>
<p>　　${MUSHROOM[5]}</p>
<p>　　<strong>五十公里的账</strong></p>
<p>　　${MUSHROOM[6]}</p>
</div>
<p class="editor">（责任编辑：王小贝）</p>
</div>
<div class="fenxiang"><span>分享到：</span><a href="javascript:;">新浪微博</a><a href="javascript:;">微信</a><a href="javascript:;">QQ空间</a></div>
<div class="xgxw">
<h2>相关新闻</h2>
<ul>
<li><a href="http://www.ce.cn/xwzx/gnsz/gdxw/202111/09/t20211109_37071188.shtml">秸秆离田，谁来埋单</a></li>
<li><a href="http://www.ce.cn/cysc/sp/info/202112/02/t20211202_37134007.shtml">食用菌产业如何走出“一哄而上”</a></li>
</ul>
</div>
<div class="shengming"><p>中国经济网版权及免责声明：</p><p>1、凡本网注明“来源：中国经济网” 或“来源：经济日报-中国经济网”的所有作品，版权均属于中国经济网，未经本网授权不得转载。</p><p>2、如因作品内容、版权和其它问题需要同本网联系的，请在30日内进行。</p><p>网站总机：010-81025111　邮箱：info@ce.cn</p></div>
</div>
<div class="youce">
<div class="box1"><h3>今日头条</h3><ul>
<li><a href="http://www.ce.cn/xwzx/gnsz/gdxw/202203/18/t20220318_37413880.shtml">春耕农机跨区作业开始登记</a></li>
<li><a href="http://www.ce.cn/xwzx/gnsz/gdxw/202203/18/t20220318_37413712.shtml">沿海港口引航费实行新标准</a></li>
</ul></div>
<div class="box2"><h3>24小时排行</h3><ol>
<li><a href="http://finance.ce.cn/rolling/202203/17/t20220317_37411113.shtml">三月银行网点缩短柜面时间</a></li>
<li><a href="http://www.ce.cn/cysc/jtys/202203/17/t20220317_37410008.shtml">二手自行车价格翻了一番</a></li>
</ol></div>
<div class="box4"><h3>图片频道</h3><ul>
<li><a href="http://www.ce.cn/photo/202203/17/t20220317_1.shtml">盐湖上的采卤船</a></li>
<li><a href="http://www.ce.cn/photo/202203/17/t20220317_2.shtml">油菜花田里的绿皮车</a></li>
</ul></div>
<div class="box3"><img src="http://www.ce.cn/img/ewm.jpg" alt=""><p>关注中国经济网微信公众号</p></div>
</div>
</div>
<div class="bottom"><p>关于经济日报社 － 关于中国经济网 － 网站大事记 － 网站诚聘 － 版权声明 － 互联网视听节目服务自律公约 － 广告服务 － 友情链接 － 纠错邮箱</p><p>法律顾问：北京刚平律师事务所　中国经济网 版权所有　互联网新闻信息服务许可证(10120170008)　网络传播视听节目许可证(0107190)　京ICP备18036557号</p></div>
</body>
</html>`,
    expected: {
      headline: '一根菌棒绕了一圈',
      published: '2022-03-18T06:42:00+08:00',
      source: '经济日报',
      authors: ['常思远'],
      editors: ['王小贝'],
      headings: ['秸秆换菌棒', '废棒变成土', '五十公里的账'],
      captions: [],
      body: [
        MUSHROOM[0],
        MUSHROOM[1],
        '秸秆换菌棒',
        MUSHROOM[2],
        MUSHROOM[3],
        '废棒变成土',
        MUSHROOM[4],
        MUSHROOM[5],
        '五十公里的账',
        MUSHROOM[6],
      ],
      related: ['秸秆离田，谁来埋单', '食用菌产业如何走出“一哄而上”'],
      gone: ['打印本稿', '版权及免责', '跨区作业', '引航费', '二手自行车', '网站大事记'],
    },
  },
  {
    kind: '澎湃新闻, 2022 (the Next.js page): index_title, index_left with two reporters, ant-space with clock and 来源, image_desc below pictures, short bold subheadings, 责任编辑 and 校对 by divs, a reminder of 报料 and copyright, tags, 相关推荐, comments, __NEXT_DATA__',
    url: 'https://www.thepaper.cn/newsDetail_forward_19524466',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, minimum-scale=1.0, user-scalable=no"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/>
<title>老井重新排队：一个缺雨村庄的二十六天_绿政公署_澎湃新闻-The Paper</title>
<meta name="Keywords" content="澎湃，Paper，The Paper，老井，干旱，茶园"/>
<meta name="Description" content="屯溪以西四十公里的石门村有一口井，井沿被绳子磨出三十四道深槽。村里人说，一道槽是一代人。"/>
<meta name="next-head-count" content="6"/>
<link rel="icon" href="/favicon.ico"/>
<link rel="stylesheet" href="/_next/static/css/a1b2c3d4.css" data-n-g=""/>
</head>
<body>
<div id="__next">
<div class="index_topbarwrap__x2bTL">
<div class="index_wrapper__9rz3z">
<a class="index_logo__2y0gX" href="/"><img src="//file.thepaper.cn/www/v7/logo.png" alt="澎湃Logo"/></a>
<ul class="index_menu__rVbPl">
<li><a href="/">首页</a></li>
<li><a href="/channel_25950">时事</a></li>
<li><a href="/channel_25951">财经</a></li>
<li><a href="/channel_119908">科技</a></li>
<li><a href="/channel_36079">澎湃号</a></li>
<li><a href="/channel_122908">智库</a></li>
<li><a href="/channel_26916">视频</a></li>
</ul>
<div class="index_search__k1sSd"><input placeholder="搜索"/></div>
<div class="index_download__JHk1z"><a href="/download">下载客户端</a></div>
<div class="index_login__9a8Kd"><span>登录</span></div>
</div>
</div>
<main class="index_container__uY6fz">
<div class="index_leftcontent__XYz1q">
<div class="index_wrapper__L_zqV">
<h1 class="index_title__B8mhI">老井重新排队：一个缺雨村庄的二十六天</h1>
<div class="index_headerContent__xS6v8">
<div class="index_left__LfzyH">
<div>澎湃新闻记者 陆知秋 何小晚</div>
<div class="ant-space ant-space-horizontal ant-space-align-center" style="gap:12px">
<div class="ant-space-item" style=""><span>2022-08-19 14:05</span></div>
<div class="ant-space-item"><span>来源：<!-- -->澎湃新闻</span></div>
<div class="ant-space-item"><span class="index_column__2aG1k">∙<a href="/list_25462">绿政公署</a> &gt;</span></div>
</div>
</div>
<div class="index_right__yPWtu"><span>字号</span></div>
</div>
<div class="index_cententWrapBox__bh0OY">
<div class="index_cententWrap__Jv8jK">
<p>${WELL[0]}</p>
<p>${WELL[1]}</p>
<img class="" src="https://imagepphcloud.thepaper.cn/pph/image/208/114/001.jpg" width="1080" height="720"/>
<p class="image_desc">8月16日，石门村村民在老井边等候挑水。澎湃新闻记者 何小晚 图</p>
<p><strong>铜钱与粉笔</strong></p>
<p>${WELL[2]}</p>
<p>${WELL[3]}</p>
<img class="" src="https://imagepphcloud.thepaper.cn/pph/image/208/114/002.jpg" width="1080" height="720"/>
<p class="image_desc">祠堂门口的黑板。受访者供图</p>
<p><strong>卷叶的茶树</strong></p>
<p>${WELL[4]}</p>
<p>${WELL[5]}</p>
<p><strong>差四厘米</strong></p>
<p>${WELL[6]}</p>
<p>${WELL[7]}</p>
</div>
</div>
<div class="index_ending__1kYd2">
<div>责任编辑：高小琼</div>
<div>校对：栾小梦</div>
</div>
<div class="index_copyright__1Q2jc"><div>澎湃新闻报料：021-962866</div><div>澎湃新闻，未经授权不得转载</div></div>
<div class="index_tags__kD3mp"><span class="ant-tag">#干旱</span><span class="ant-tag">#古村</span></div>
<div class="index_toolbar__Q2xLp"><ul><li>+1<span>1.2k</span></li>
<li>收藏</li>
<li>我要举报</li></ul></div>
</div>
<div class="index_comment__P2kLa">
<h2>评论 (<!-- -->2<!-- -->)</h2>
<div class="index_textarea__m9kLs"><textarea placeholder="说说你的看法..."></textarea><button>发表</button></div>
<ul>
<li><a>山里的石头</a><p>我外婆家的井也这样量过水</p><span>08-19 ∙ 安徽</span></li>
<li><a>不喝茶的人</a><p>希望今天也下雨</p><span>08-19 ∙ 上海</span></li>
</ul>
<p class="index_more__9sK2l">打开澎湃新闻客户端查看更多跟帖</p>
</div>
</div>
<div class="index_rightcontent__2lkQw">
<div class="index_qr__kLs9d"><img src="//file.thepaper.cn/www/v7/qr.png" alt=""/><p>扫码下载澎湃新闻客户端</p></div>
<div class="index_hot__7mKs1"><h3>热新闻</h3><ul>
<li><i>1</i><a href="/newsDetail_forward_19523001">台风尾巴给华东送来降温</a></li>
<li><i>2</i><a href="/newsDetail_forward_19522876">动物园给北极熊发冰块</a></li>
<li><i>3</i><a href="/newsDetail_forward_19521987">夜市摊主的第四份兼职</a></li>
</ul></div>
</div>
</main>
<footer class="index_footer__3kSl2"><p><a href="/about_paper">关于澎湃</a><a href="/join_paper">加入澎湃</a><a href="/contact_paper">联系我们</a><a href="/ad_paper">广告合作</a></p><p>互联网新闻信息服务许可证：31120170006　增值电信业务经营许可证：沪B2-2017116</p><p>© 2014-2022 上海东方报业有限公司</p></footer>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contentDetail":{"contId":19524466,"name":"老井重新排队：一个缺雨村庄的二十六天","author":"澎湃新闻记者 陆知秋 何小晚","source":"澎湃新闻","pubTime":"2022-08-19 14:05","publishTime":1660889142000,"responEditor":"高小琼"}}}},"page":"/detail/[id]","buildId":"kX1"}</script>
</body>
</html>`,
    expected: {
      headline: '老井重新排队：一个缺雨村庄的二十六天',
      published: '2022-08-19T14:05:00+08:00',
      source: '澎湃新闻',
      authors: ['陆知秋', '何小晚'],
      editors: ['高小琼'],
      headings: ['铜钱与粉笔', '卷叶的茶树', '差四厘米'],
      captions: ['8月16日，石门村村民在老井边等候挑水。澎湃新闻记者 何小晚 图', '祠堂门口的黑板。受访者供图'],
      body: [
        WELL[0],
        WELL[1],
        '铜钱与粉笔',
        WELL[2],
        WELL[3],
        '卷叶的茶树',
        WELL[4],
        WELL[5],
        '差四厘米',
        WELL[6],
        WELL[7],
      ],
      gone: ['未经授权不得转载', '我要举报', '外婆家的井', '查看更多跟帖', '北极熊', '第四份兼职'],
    },
  },
  {
    kind: '新民晚报 on 新民网, 2022: Mheader, a_title, info with 来源 and 作者 and 编辑 and the clock in seconds by spaces, pictures with 图说：, a_content without dateline, a box of 今日热点, 新民客户端, 24小时热点',
    url: 'https://news.xinmin.cn/2022/11/05/32261178.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="news.xinmin.cn_0_3_2">
<title>电梯里的手写天气预报，十二年没断过_城生活_新民网</title>
<meta name="keywords" content="电梯,天气预报,邻居">
<meta name="description" content="静安区一栋二十四层高的老公房，每天清早六点半，电梯里准时贴出一张巴掌大的纸。">
<link rel="stylesheet" href="//img0.xinmin.cn/web/xinminwebsite/css/detail.css">
<script src="//img0.xinmin.cn/web/js/jquery-1.11.1.min.js"></script>
</head>
<body>
<div class="Mheader"><div class="w1200">
<a class="Mlogo" href="https://www.xinmin.cn/"><img src="//img0.xinmin.cn/web/logo.png" alt="新民网"></a>
<ul class="Mnav">
<li><a href="https://www.xinmin.cn/">首页</a></li>
<li><a href="https://news.xinmin.cn/shizheng/">时政</a></li>
<li><a href="https://news.xinmin.cn/shehui/">社会</a></li>
<li><a href="https://news.xinmin.cn/tiyu/">体育</a></li>
<li><a href="https://newsxmwb.xinmin.cn/yeguangbei/">夜光杯</a></li>
<li><a href="https://newsxmwb.xinmin.cn/chengsh/">城生活</a></li>
</ul>
<div class="Msearch"><input type="text" placeholder="请输入关键字"><a href="javascript:;">搜索</a></div>
</div></div>
<div class="w1200 crumb">您现在的位置：<a href="https://www.xinmin.cn/">首页</a> &gt; <a href="https://newsxmwb.xinmin.cn/chengsh/">城生活</a> &gt; 内容页</div>
<div class="w1200 clearfix">
<div class="Mleft">
<h1 class="a_title">电梯里的手写天气预报，十二年没断过</h1>
<div class="info"><span>来源：新民晚报</span>　　<span>作者：江小畔</span>　　<span>编辑：唐小知</span>　　<span>2022-11-05 10:26:17</span></div>
<div class="Mshare"><span>分享到：</span><a class="wx" href="javascript:;">微信扫一扫</a><a class="wb" href="javascript:;">新浪微博</a></div>
<div class="a_content">
<p style="text-align: center;"><img src="//img1.xinmin.cn/xmwb/2022/11/05/20221105101500.jpg" alt="" title="" width="640"></p>
<p style="text-align: center;"><span style="color: #7f7f7f; font-size: 14px;">图说：电梯里的手写天气预报　新民晚报记者 江小畔 摄</span></p>
${p(
  [
    '静安区一栋二十四层高的老公房，每天清早六点半，电梯里准时贴出一张巴掌大的纸：今日最高十九度，最低十一度，午后有阵雨，出门带伞。字是蓝黑墨水写的，一笔一画。',
    '写字的人住在十七楼，是退休的船舶驾驶员，邻居叫他“老舵”。跑了三十一年船，看云识天气是吃饭的本领。退休后第一个梅雨天，他看见楼下的阿婆抱着被子在花坛边晒，半个钟头以后，雨下来了。',
    '“那天我要是讲一句，被子就不会湿。”第二天，他在电梯里贴了第一张纸。',
    '现在人人手机里都有天气，纸条却没有停。楼里六十岁以上的住户有一百零七位，二十多位独居。老舵后来在纸条上加了一行：“今朝适合汏被单”“风大，阳台花盆收一收”。',
    '去年冬天他住院八天，电梯里空了一天。第二天早上，纸条又贴了出来，字歪歪扭扭，是三楼的小学生写的，消息来自广播。到第八天，一共有五个人轮流写过。',
    '如今纸条有了值日表，贴在门卫室的玻璃上。老舵每周写四天，剩下三天归孩子们。他说自己最得意的不是报得准，“是有人接得牢”。',
  ],
  '',
  '　　',
)}
</div>
<div class="apptip clearfix"><img src="//img0.xinmin.cn/web/appqr.png" alt=""><div><b>新民客户端</b><p>扫一扫，安装新民APP</p></div></div>
<div class="hotday"><h3>今日热点</h3><ul><li><a href="https://news.xinmin.cn/2022/11/05/32260990.html">滨江步道新添饮水点</a></li>
<li><a href="https://news.xinmin.cn/2022/11/05/32260877.html">梧桐落叶今年不扫的路段公布</a></li></ul></div>
<div class="Mcomment"><h3>网友评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><textarea placeholder="我来说两句"></textarea><a href="javascript:;">发表评论</a></div>
</div>
<div class="Mright">
<div class="hot24"><h3>24小时热点</h3><ol>
<li><a href="https://news.xinmin.cn/2022/11/05/32260801.html">大闸蟹论只还是论斤卖</a></li>
<li><a href="https://news.xinmin.cn/2022/11/04/32259932.html">弄堂小学办了一场滚铁环比赛</a></li>
</ol></div>
<div class="video"><h3>新民视频</h3><ul><li><a href="https://video.xinmin.cn/1">【视频】外白渡桥的晨雾</a></li></ul></div>
</div>
</div>
<div class="fixtool">
<a class="tool-top" href="javascript:;">返回顶部</a>
<a class="tool-wx" href="javascript:;">新民晚报微信</a>
</div>
<script>
(function () {
  var bp = document.createElement('script');
  bp.src = '//zz.bdstatic.com/linksubmit/push.js';
  document.body.appendChild(bp);
})();
</script>
<div class="footer">
<p><a href="https://www.xinmin.cn/about">关于新民网</a> |
<a href="https://www.xinmin.cn/contact">联系方式</a> |
<a href="https://www.xinmin.cn/jobs">工作机会</a> |
<a href="https://www.xinmin.cn/ip">知识产权声明</a></p>
<p>北京信闻科技有限公司版权所有　增值电信业务经营许可证(ICP)：沪B2-20110022号 | 互联网新闻信息服务许可证：31120170003</p>
<p>新民晚报官方网站 xinmin.cn ©2022 All rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '电梯里的手写天气预报，十二年没断过',
      published: '2022-11-05T10:26:17+08:00',
      source: '新民晚报',
      authors: ['江小畔'],
      editors: ['唐小知'],
      headings: [],
      captions: ['图说：电梯里的手写天气预报　新民晚报记者 江小畔 摄'],
      body: [
        '静安区一栋二十四层高的老公房，每天清早六点半，电梯里准时贴出一张巴掌大的纸：今日最高十九度，最低十一度，午后有阵雨，出门带伞。字是蓝黑墨水写的，一笔一画。',
        '写字的人住在十七楼，是退休的船舶驾驶员，邻居叫他“老舵”。跑了三十一年船，看云识天气是吃饭的本领。退休后第一个梅雨天，他看见楼下的阿婆抱着被子在花坛边晒，半个钟头以后，雨下来了。',
        '“那天我要是讲一句，被子就不会湿。”第二天，他在电梯里贴了第一张纸。',
        '现在人人手机里都有天气，纸条却没有停。楼里六十岁以上的住户有一百零七位，二十多位独居。老舵后来在纸条上加了一行：“今朝适合汏被单”“风大，阳台花盆收一收”。',
        '去年冬天他住院八天，电梯里空了一天。第二天早上，纸条又贴了出来，字歪歪扭扭，是三楼的小学生写的，消息来自广播。到第八天，一共有五个人轮流写过。',
        '如今纸条有了值日表，贴在门卫室的玻璃上。老舵每周写四天，剩下三天归孩子们。他说自己最得意的不是报得准，“是有人接得牢”。',
      ],
      gone: ['安装新民APP', '滨江步道', '梧桐落叶', '理性发言', '大闸蟹', '滚铁环'],
    },
  },
  {
    kind: '扬子晚报网, 2023, an interview of 紫牛新闻: text-title, text-time with 来源 and the clock in minutes, questions and answers by names with colons in bold, a credit line of the reporter last with 校对, a note on copyright, 热门 and 推荐, app prompts of 扬眼',
    url: 'https://www.yangtse.com/content/1668215.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="ie=edge">
<title>修了四十年钟，他说最怕“走得太准”_扬子晚报网</title>
<meta name="keywords" content="修钟,老钟表,秦淮河">
<meta name="description" content="在南京秦淮河边一条窄巷里，六十三岁的钟表匠顾长明守着一间九平方米的铺子。">
<link rel="stylesheet" href="https://www.yangtse.com/static/home/css/common.css">
<link rel="stylesheet" href="https://www.yangtse.com/static/home/css/content.css">
<script src="https://www.yangtse.com/static/home/js/jquery.min.js"></script>
</head>
<body>
<div class="top-bar"><div class="wrap"><a href="https://www.yangtse.com/">扬子晚报网首页</a><a href="https://epaper.yzwb.net/">数字报</a><a href="https://www.yangtse.com/app/">下载紫牛新闻APP</a></div></div>
<div class="header"><div class="wrap">
<a class="logo" href="https://www.yangtse.com/"><img src="https://www.yangtse.com/static/home/img/logo.png" alt="扬子晚报网"></a>
<ul class="channel-name">
<li><a href="https://www.yangtse.com/yw">要闻</a></li>
<li><a href="https://www.yangtse.com/ziniu">紫牛</a></li>
<li><a href="https://www.yangtse.com/js">江苏</a></li>
<li><a href="https://www.yangtse.com/ms">民生</a></li>
<li><a href="https://www.yangtse.com/wh">文化</a></li>
<li><a href="https://www.yangtse.com/jk">健康</a></li>
</ul>
</div></div>
<div class="main wrap clearfix">
<div class="main-left">
<div class="crumbs"><a href="https://www.yangtse.com/">首页</a> &gt; <a href="https://www.yangtse.com/ziniu">紫牛</a> &gt; 正文</div>
<div class="news-main-banner">
<div class="text-title">修了四十年钟，他说最怕“走得太准”</div>
<div class="text-time">来源：紫牛新闻 <span>2023-04-23 16:37</span></div>
</div>
<div class="share-bar"><span>分享到</span><i class="wx"></i><i class="wb"></i><i class="qq"></i></div>
<div id="content" class="text-content">
<p>在南京秦淮河边一条窄巷里，六十三岁的钟表匠顾长明守着一间九平方米的铺子。四十年来，从他手里走出去的座钟、挂钟有七千多台。4月下旬的一个下午，紫牛新闻记者在铺子里和他聊了聊钟和时间。</p>
<p><img src="https://imgcdn.yzwb.net/1682238000_001.jpg" alt=""></p>
<p><strong>紫牛新闻：现在还有人修钟吗？</strong></p>
<p><strong>顾长明：</strong>有，每个月三十来台。送来的人多半四五十岁，钟是爸妈的。进门第一句话都差不多：“师傅，它还值得修吗？”我说，你都抱来了，还问我。</p>
<p><strong>紫牛新闻：最难修的是什么样的钟？</strong></p>
<p><strong>顾长明：</strong>被人“修”过的钟。齿轮锉短了，弹簧换粗了，走是走起来了，可是整台机器都在硬撑。我先要把别人修的拆掉，才轮到我修。</p>
<p><strong>紫牛新闻：听说您不喜欢钟走得太准？</strong></p>
<p><strong>顾长明：</strong>老座钟一天差半分钟，是它本来的样子。有人非要我调到一秒不差，我就劝他买石英的。钟摆热胀冷缩，天热慢，天冷快，你听着它，就晓得换季了。</p>
<p><strong>紫牛新闻：有没有修好以后没人来取的？</strong></p>
<p><strong>顾长明：</strong>墙上这十一台都是。最久的一台放了十九年，我每个礼拜上一次弦。万一哪天人家来了，总不能说它停了。</p>
<p><strong>紫牛新闻：打算做到什么时候？</strong></p>
<p><strong>顾长明：</strong>眼睛还看得见游丝，就做。徒弟收了一个，学机械的，手比我稳。我教他的第一件事是等：装好了别急着交，挂三天，听三天。</p>
<p>扬子晚报/紫牛新闻记者 季小舟</p>
<p>校对 陶小善</p>
</div>
<div class="text-tags"><span>钟表</span><span>老手艺</span></div>
<div class="copyright-tip"><p>凡扬子晚报网注明“来源：扬子晚报/紫牛新闻”的作品，未经授权不得转载、摘编。新闻线索：96096</p></div>
<div class="zan"><span>点赞 88</span><span>收藏</span></div>
<div class="tuijian"><h3>猜你喜欢</h3><ul>
<li><a href="https://www.yangtse.com/content/1667990.html">高校食堂推出“半份菜”窗口</a></li>
<li><a href="https://www.yangtse.com/content/1667731.html">梅花山上的松鼠胖了一圈</a></li>
<li><a href="https://www.yangtse.com/content/1667402.html">长江边捡到一枚民国船牌</a></li>
</ul></div>
</div>
<div class="main-right">
<div class="hot-list"><h3>热门新闻</h3><ol>
<li><a href="https://www.yangtse.com/content/1668010.html">地铁口的鲜花自助售卖机</a></li>
<li><a href="https://www.yangtse.com/content/1667888.html">五一高速哪一段最堵</a></li>
</ol></div>
<div class="qr"><img src="https://www.yangtse.com/static/home/img/ziniu.png" alt=""><p>打开紫牛新闻，看更多独家</p></div>
</div>
</div>
<div class="links wrap">
<span>友情链接：</span>
<a href="http://www.xhby.net/">新华报业网</a>
<a href="http://www.jschina.com.cn/">中国江苏网</a>
<a href="http://www.njdaily.cn/">南报网</a>
<a href="http://jsnews.jschina.com.cn/">江苏新闻</a>
</div>
<script>
var shareData = { title: document.title, link: location.href };
</script>
<div class="footer"><p>江苏扬子晚报有限公司版权所有　互联网新闻信息服务许可证 32120170001</p><p>举报电话：025-96096　苏ICP备13020714号　增值电信业务许可证 苏B2-20140001</p></div>
</body>
</html>`,
    expected: {
      headline: '修了四十年钟，他说最怕“走得太准”',
      published: '2023-04-23T16:37:00+08:00',
      source: '紫牛新闻',
      authors: ['季小舟'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: [''],
      body: [
        '在南京秦淮河边一条窄巷里，六十三岁的钟表匠顾长明守着一间九平方米的铺子。四十年来，从他手里走出去的座钟、挂钟有七千多台。4月下旬的一个下午，紫牛新闻记者在铺子里和他聊了聊钟和时间。',
        '紫牛新闻：现在还有人修钟吗？',
        '顾长明：有，每个月三十来台。送来的人多半四五十岁，钟是爸妈的。进门第一句话都差不多：“师傅，它还值得修吗？”我说，你都抱来了，还问我。',
        '紫牛新闻：最难修的是什么样的钟？',
        '顾长明：被人“修”过的钟。齿轮锉短了，弹簧换粗了，走是走起来了，可是整台机器都在硬撑。我先要把别人修的拆掉，才轮到我修。',
        '紫牛新闻：听说您不喜欢钟走得太准？',
        '顾长明：老座钟一天差半分钟，是它本来的样子。有人非要我调到一秒不差，我就劝他买石英的。钟摆热胀冷缩，天热慢，天冷快，你听着它，就晓得换季了。',
        '紫牛新闻：有没有修好以后没人来取的？',
        '顾长明：墙上这十一台都是。最久的一台放了十九年，我每个礼拜上一次弦。万一哪天人家来了，总不能说它停了。',
        '紫牛新闻：打算做到什么时候？',
        '顾长明：眼睛还看得见游丝，就做。徒弟收了一个，学机械的，手比我稳。我教他的第一件事是等：装好了别急着交，挂三天，听三天。',
      ],
      gone: ['新闻线索：96096', '半份菜', '松鼠胖了', '自助售卖机', '看更多独家', '点赞'],
    },
  },
  {
    kind: '羊城晚报 on 金羊网, 2021: h1 with a deck below, pubtime_baidu 发表时间, source_baidu and author_baidu by spans, 文/ and 图/ in lines first, bold subheadings, captions in centred grey, 编辑: last, 羊城派 prompt, 版权声明, 新闻排行',
    url: 'https://news.ycwb.com/2021-03/09/content_1488821.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>榕树气根下的补鞋摊_金羊网新闻</title>
<meta name="keywords" content="榕树 补鞋 老街" />
<meta name="description" content="榕树气根下的补鞋摊" />
<meta name="contentid" content="1488821" />
<meta name="publishdate" content="2021-03-09" />
<meta name="author" content="黎小禾" />
<meta name="source" content="羊城晚报" />
<link href="https://www.ycwb.com/css/2016/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://www.ycwb.com/js/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="top_nav"><div class="area">
<a href="https://www.ycwb.com/">金羊网首页</a> |
<a href="https://news.ycwb.com/">新闻</a> |
<a href="https://gz.ycwb.com/">广州</a> |
<a href="https://sp.ycwb.com/">时评</a> |
<a href="https://ent.ycwb.com/">娱乐</a> |
<a href="https://culture.ycwb.com/">文化</a> |
<a href="https://health.ycwb.com/">健康</a> |
<a href="https://ep.ycwb.com/">羊晚数字报</a>
</div></div>
<div class="area logo_area"><a href="https://news.ycwb.com/"><img src="https://www.ycwb.com/images/logo.gif" alt="金羊网" /></a></div>
<div class="area path">您现在的位置：<a href="https://www.ycwb.com/">首页</a> &gt; <a href="https://news.ycwb.com/n_gd.htm">广东</a> &gt; 正文</div>
<div class="area clearfix">
<div class="left_main">
<h1>榕树气根下的补鞋摊</h1>
<h3 class="futi">修路绕开了树，也绕开了一门四十年的小生意</h3>
<div class="space_article">
<span id="pubtime_baidu">发表时间：2021-03-09 07:31</span>
<span id="source_baidu">来源：<a href="https://www.ycwb.com/" target="_blank">羊城晚报</a></span>
<span id="author_baidu">作者：黎小禾</span>
<span class="font_size">字号 <a href="javascript:void(0)">T</a>|<a href="javascript:void(0)">T</a></span>
</div>
<div class="main_article" id="main_article">
<p>　　文/羊城晚报记者 黎小禾</p>
<p>　　图/羊城晚报记者 邓小帆</p>
<p>　　龙津西路的拐角有一棵细叶榕，气根垂下来，像一道帘子。帘子后面是梁伯的补鞋摊：一台手摇机、一只工具箱、三张矮凳，一摆就是四十年。</p>
<p style="text-align: center;"><img src="https://img.ycwb.com/news/2021-03/09/1_a.jpg" alt="" width="600" /></p>
<p style="text-align: center;"><span style="color:#808080;">梁伯在榕树下补鞋</span></p>
<p>　　<strong>路改了线</strong></p>
<p>　　去年秋天，老街翻修排水管，图纸上的管线正好从榕树底下穿过。施工队测了三次，决定向北挪一米六。</p>
<p>　　“树根伸到哪里，我们拿铁钎一点一点探的。”项目负责人说，多挖的那一段花了十一天，把气根用麻布裹好，再把鞋摊搬到对面的骑楼下。</p>
<p>　　<strong>鞋匠的账本</strong></p>
<p>　　梁伯有一本硬皮账本，不记钱，记鞋：哪一家的孩子脚长了，哪一位街坊走路外八，鞋跟先磨哪一边。</p>
<p style="text-align: center;"><img src="https://img.ycwb.com/news/2021-03/09/2_a.jpg" alt="" width="600" /></p>
<p style="text-align: center;"><span style="color:#808080;">账本上画着鞋底磨损的样子</span></p>
<p>　　补一只后跟收五元，换一副拉链收八元，擦鞋不收钱。有人劝他涨价，他摇摇手：“街坊的鞋，来来去去都是这几双。”</p>
<p>　　<strong>搬回树下</strong></p>
<p>　　上周末，新铺的麻石路通了。施工队的几个小伙子把手摇机抬回原处，梁伯给他们每人钉了一副鞋掌。榕树的气根又垂下来，比去年长了两寸。</p>
<p>　　编辑: 何小莲</p>
</div>
<div class="yangcp clearfix"><img src="https://www.ycwb.com/images/ycp_ewm.jpg" alt="" /><p>更多精彩资讯，请下载“羊城派”APP</p></div>
<div class="shengming"><p>本网站所有内容、图片、视频均来源于羊城晚报报业集团及合作媒体，未经许可不得转载。</p></div>
<div class="tuijian"><h2>精彩推荐</h2><ul>
<li><a href="https://news.ycwb.com/2021-03/08/content_1488100.htm">木棉开到七成，赏花地图出炉</a></li>
<li><a href="https://news.ycwb.com/2021-03/08/content_1488077.htm">回南天，家里的墙怎么不流汗</a></li>
</ul></div>
</div>
<div class="right_side">
<div class="paihang"><h2>新闻排行</h2><ul>
<li><i>1</i><a href="https://news.ycwb.com/2021-03/08/content_1487900.htm">地铁十八号线样板站开放参观</a></li>
<li><i>2</i><a href="https://news.ycwb.com/2021-03/08/content_1487811.htm">肠粉店主给环卫工留了一张桌</a></li>
<li><i>3</i><a href="https://news.ycwb.com/2021-03/07/content_1486701.htm">春季招聘会上的白发求职者</a></li>
</ul></div>
<div class="tupian"><h2>图片新闻</h2><ul>
<li><a href="https://news.ycwb.com/pic/2021-03/08/1.htm">珠江边的晨跑者</a></li>
<li><a href="https://news.ycwb.com/pic/2021-03/08/2.htm">簕杜鹃铺满天桥</a></li>
</ul></div>
<div class="gg"><script type="text/javascript">document.write('');</script></div>
</div>
</div>
<div class="foot">
<p><a href="https://www.ycwb.com/gywm/">关于我们</a> |
<a href="https://www.ycwb.com/ggfw/">广告服务</a> |
<a href="https://www.ycwb.com/jubao/">网上不良信息举报中心</a></p>
<p>羊城晚报报业集团 金羊网 版权所有 粤B2-20040381 互联网新闻信息服务许可证 44120170006</p>
</div>
</body>
</html>`,
    expected: {
      headline: '榕树气根下的补鞋摊',
      alternative: '修路绕开了树，也绕开了一门四十年的小生意',
      published: '2021-03-09T07:31:00+08:00',
      source: '羊城晚报',
      authors: ['黎小禾'],
      editors: ['何小莲'],
      headings: ['路改了线', '鞋匠的账本', '搬回树下'],
      captions: ['梁伯在榕树下补鞋', '账本上画着鞋底磨损的样子'],
      body: [
        '龙津西路的拐角有一棵细叶榕，气根垂下来，像一道帘子。帘子后面是梁伯的补鞋摊：一台手摇机、一只工具箱、三张矮凳，一摆就是四十年。',
        '路改了线',
        '去年秋天，老街翻修排水管，图纸上的管线正好从榕树底下穿过。施工队测了三次，决定向北挪一米六。',
        '“树根伸到哪里，我们拿铁钎一点一点探的。”项目负责人说，多挖的那一段花了十一天，把气根用麻布裹好，再把鞋摊搬到对面的骑楼下。',
        '鞋匠的账本',
        '梁伯有一本硬皮账本，不记钱，记鞋：哪一家的孩子脚长了，哪一位街坊走路外八，鞋跟先磨哪一边。',
        '补一只后跟收五元，换一副拉链收八元，擦鞋不收钱。有人劝他涨价，他摇摇手：“街坊的鞋，来来去去都是这几双。”',
        '搬回树下',
        '上周末，新铺的麻石路通了。施工队的几个小伙子把手摇机抬回原处，梁伯给他们每人钉了一副鞋掌。榕树的气根又垂下来，比去年长了两寸。',
      ],
      gone: ['羊城派', '未经许可不得转载', '赏花地图', '回南天', '肠粉店主', '白发求职者'],
    },
  },
  {
    kind: '网易新闻, 2022, taken over from 封面新闻: post_main with post_title, post_info with clock in seconds and 来源 and 举报, a share rail with 用微信扫码, an otitle in brackets first, post_author with 本文来源 and 责任编辑 and its code, post_recommend, comments, 热点新闻, a float for the app',
    url: 'https://www.163.com/news/article/HEJ8K2OP0001899O.html',
    page: `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="2022-08-11 09:24:16" data-category="社会新闻">
<head>
<title>竹海里的邮筒，每周收到七十封信_网易新闻</title>
<base target="_blank" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="Content-Language" content="zh-CN">
<meta name="keywords" content="邮筒,竹海,书信" />
<meta name="description" content="竹海里的邮筒，每周收到七十封信,邮筒,竹海,书信" />
<meta name="author" content="网易">
<meta name="copyright" content="网易版权所有">
${og('og:type', 'news')}
${og('og:title', '竹海里的邮筒，每周收到七十封信')}
${og('og:description', '蜀南一片竹海的半山腰，立着一只漆成竹绿色的邮筒。')}
${og('og:url', 'https://www.163.com/news/article/HEJ8K2OP0001899O.html')}
${og('article:author', '网易')}
${og('article:published_time', '2022-08-11T09:24:16+08:00')}
<link href="https://static.ws.126.net/163/f2e/post_nodejs/css/index-8b9c1d.css" rel="stylesheet">
<script>var _ntes_nacc='news';</script>
</head>
<body>
<div class="ntes_nav_wrap" id="js_N_NTES_wrap">
<div class="ntes-nav" id="js_N_nav"><div class="ntes-nav-main clearfix">
<div class="c-fl"><a class="ntes-nav-index-title" href="https://www.163.com/" title="网易首页">网易首页</a><a href="https://m.163.com/">应用</a></div>
<div class="c-fr"><a href="https://mail.163.com/">免费邮箱</a><a href="https://vip.163.com/">VIP邮箱</a><a href="https://kaola.com/">网易严选</a><a href="https://pay.163.com/">支付</a></div>
</div></div>
</div>
<div class="post_crumb container">
<a href="https://www.163.com/">网易首页</a> &gt; <a href="https://news.163.com/">新闻中心</a> &gt; <a href="https://news.163.com/shehui/">社会新闻</a> &gt; 正文
</div>
<div class="container clearfix" id="container" data-wemediaid="" data-docid="HEJ8K2OP0001899O">
<div class="post_main">
<h1 class="post_title">竹海里的邮筒，每周收到七十封信</h1>
<div class="post_info">
2022-08-11 09:24:16　来源: <a href="https://www.thecover.cn/" target="_blank">封面新闻</a><span></span>
<a href="https://www.163.com/special/0077jt/tipoff.html?title=x" target="_blank" class="post_jubao">举报</a>
</div>
<div class="post_side">
<a class="post_top_tie_count js-tielink" href="#post_comment_area"><span class="post_top_tie_icon"></span>0</a>
<div class="post_top_share"><span class="post_share_title">分享至</span>
<ul class="post_share"><li class="share_weixin js_weixin"><a href="javascript:;"></a></li><li class="share_weibo"><a href="javascript:;"></a></li></ul>
<div class="js_qrcode_wrap hidden" id="js_qrcode_top"><div class="js_qrcode_arr"></div><div class="js_qrcode_img"></div><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
</div>
</div>
<div class="post_content" id="content" data-cover="">
<div class="post_body">
<p class="otitle">（原标题：一只绿邮筒，装下竹海的悄悄话）</p>
<p>　　蜀南一片竹海的半山腰，立着一只漆成竹绿色的邮筒。它不通邮路，也不贴邮票，三年来却平均每周收到七十封信。</p>
<p>　　邮筒是护林员阿木立的。三年前他在步道边捡到一个塑料瓶，瓶里塞着一张字条：“如果有人看到，请替我告诉这片竹子，我考上了。”</p>
<p>　　“瓶子不能留在林子里，话可以。”阿木从镇上的邮政所要来一只退役的邮筒，自己刷了漆，在投信口下面写了八个字：说给竹子，不必署名。</p>
<p class="f_center"><img alt="" src="https://nimg.ws.126.net/?url=http%3A%2F%2Fcms-bucket.ws.126.net%2F2022%2F0811%2F1.jpg"><br></p>
<p>　　每个周一，他开一次筒，把信一封封读完，按月份扎好，收进瞭望塔的铁柜。信里有求职的、失恋的、和父母和好的，也有孩子画的竹熊。</p>
<p>　　有十九封信得到了回音。那是写信的人说自己不知道怎么下山的，阿木在步道口等到了他们，请他们喝了一杯竹叶茶。</p>
<p>　　今年夏天，林场给邮筒编了号：001。阿木说不打算立002，“一只就够了，多了就像办公事”。</p>
<p></p>
</div>
<div class="post_author">
<a href="https://news.163.com/"><img src="https://static.ws.126.net/cnews/css13/img/end_news.png" alt="陈小墨" width="13" height="12" class="icon"></a>
本文来源：封面新闻
责任编辑：
陈小墨_NB12655
</div>
</div>
<div class="post_comment" id="post_comment_area">
<div class="post_comment_toolbar"><h2>跟贴 <span>36</span></h2><a href="javascript:;">我来说两句</a></div>
<div class="tie-hot"><div class="tie-item"><span>网易四川省宜宾市手机网友</span><p>我也投过一封，关于一只走丢的猫</p><a>顶 12</a></div></div>
</div>
<div class="post_next"><a href="https://www.163.com/news/article/HEJ2.html">返回网易首页</a><a href="https://m.163.com/newsapp/">下载网易新闻客户端</a></div>
<div class="post_recommend">
<h3 class="post_recommend_title">相关推荐</h3>
<div class="post_recommend_news hidden"></div>
<div class="post_recommends_ul js-tab-content">
<div class="post_recommend_artical"><a href="https://www.163.com/dy/article/HEI0X1.html">护林员在瞭望塔上种了一棵柠檬</a><p>2022-08-10 21:10:09</p></div>
</div>
</div>
</div>
<div class="post_side_wrap">
<div class="post_area post_columnad_top"></div>
<div class="mod_hot_rank clearfix"><div class="title"><h2><a href="https://news.163.com/rank/">热点新闻</a></h2></div><ul>
<li><em class="icon">1</em><a href="https://www.163.com/news/article/HEH1.html">高温天里的冰块自由</a><span>214356</span></li>
<li><em class="icon">2</em><a href="https://www.163.com/news/article/HEH2.html">老人学会视频通话后</a><span>187220</span></li>
</ul></div>
<div class="mod_today_special"><div class="title"><h2>态度原创</h2></div><a href="https://www.163.com/renjian/">人间 | 县城里的最后一间网吧</a></div>
</div>
</div>
<div class="N-nav-bottom"><div class="N-nav-bottom-main">
<div class="ntes-nav-footer-link"><a href="https://corp.163.com/">About NetEase</a> |
<a href="https://gb.corp.163.com/gb/about/overview.html">公司简介</a> |
<a href="https://gb.corp.163.com/gb/contactus.html">联系方法</a> |
<a href="https://help.163.com/">客户服务</a> |
<a href="https://gb.corp.163.com/gb/legal.html">隐私政策</a> |
<a href="https://jubao.163.com/">不良信息举报 Complaint Center</a></div>
<p>&copy; 1997-2022 网易公司版权所有</p>
</div></div>
</body>
</html>`,
    expected: {
      headline: '竹海里的邮筒，每周收到七十封信',
      published: '2022-08-11T09:24:16+08:00',
      source: '封面新闻',
      original: '一只绿邮筒，装下竹海的悄悄话',
      authors: [],
      // Whether the code behind the editor’s name is a part of it is open: not asked.
      headings: [],
      captions: [''],
      body: [
        '蜀南一片竹海的半山腰，立着一只漆成竹绿色的邮筒。它不通邮路，也不贴邮票，三年来却平均每周收到七十封信。',
        '邮筒是护林员阿木立的。三年前他在步道边捡到一个塑料瓶，瓶里塞着一张字条：“如果有人看到，请替我告诉这片竹子，我考上了。”',
        '“瓶子不能留在林子里，话可以。”阿木从镇上的邮政所要来一只退役的邮筒，自己刷了漆，在投信口下面写了八个字：说给竹子，不必署名。',
        '每个周一，他开一次筒，把信一封封读完，按月份扎好，收进瞭望塔的铁柜。信里有求职的、失恋的、和父母和好的，也有孩子画的竹熊。',
        '有十九封信得到了回音。那是写信的人说自己不知道怎么下山的，阿木在步道口等到了他们，请他们喝了一杯竹叶茶。',
        '今年夏天，林场给邮筒编了号：001。阿木说不打算立002，“一只就够了，多了就像办公事”。',
      ],
      gone: [
        '用微信扫码二维码',
        '走丢的猫',
        '下载网易新闻客户端',
        '冰块自由',
        '学会视频通话',
        '最后一间网吧',
      ],
    },
  },
  {
    kind: '中央社, 2022: centralContent with h1 span, updatetime with an update in brackets, a title picture with picinfo, （中央社記者…台東11日電）, an ask for the app inside the text, （編輯：） with a code last, 延伸閱讀, 地方新聞 box, rights below',
    url: 'https://www.cna.com.tw/news/aloc/202207110186.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1" />
<title>台東海邊小校製漂流木鐘 敲響四十年前的上課聲 | 地方 | 中央社 CNA</title>
<meta name="description" content="台東長濱一所只有31名學童的小學，今天用漂流木和舊瓦斯鋼瓶做成的新鐘取代電鈴。" />
<meta name="keywords" content="台東, 長濱, 漂流木, 小學" />
<link rel="canonical" href="https://www.cna.com.tw/news/aloc/202207110186.aspx" />
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
${og('og:title', '台東海邊小校製漂流木鐘 敲響四十年前的上課聲 | 地方 | 中央社 CNA')}
${og('og:image', 'https://imgcdn.cna.com.tw/www/WebPhotos/1024/20220711/2000x1500_0186.jpg')}
<meta property="article:published_time" content="2022-07-11T15:23:00+08:00" />
<meta property="article:modified_time" content="2022-07-11T16:40:00+08:00" />
<meta itemprop="articleSection" content="地方" />
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: 'https://www.cna.com.tw/news/aloc/202207110186.aspx',
  headline: '台東海邊小校製漂流木鐘 敲響四十年前的上課聲',
  about: '地方',
  datePublished: '2022-07-11T15:23:00+08:00',
  dateModified: '2022-07-11T16:40:00+08:00',
  author: { '@type': 'Organization', name: '中央通訊社' },
  publisher: { '@type': 'Organization', name: '中央通訊社' },
})}
<link href="/css/style.css?v=20220601" rel="stylesheet" />
</head>
<body>
<div class="outerContainer">
<header class="mainHeader">
<a class="logo" href="/"><img src="/img/logo.svg" alt="中央社 CNA" /></a>
<ul class="topNav"><li><a href="https://focustaiwan.tw/">English</a></li>
<li><a href="https://japan.focustaiwan.tw/">日本語</a></li>
<li><a href="/about/">認識中央社</a></li></ul>
<nav class="mainMenu"><ul>
<li><a href="/list/aall.aspx">即時</a></li>
<li><a href="/list/aipl.aspx">政治</a></li>
<li><a href="/list/aopl.aspx">國際</a></li>
<li><a href="/list/aie.aspx">產經</a></li>
<li><a href="/list/ahel.aspx">生活</a></li>
<li><a href="/list/asoc.aspx">社會</a></li>
<li><a href="/list/aloc.aspx">地方</a></li>
<li><a href="/list/acul.aspx">文化</a></li>
</ul></nav>
</header>
<div class="container">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/aloc.aspx">地方</a></div>
<article class="article" data-origin-title="台東海邊小校製漂流木鐘">
<div class="centralContent">
<h1><span>台東海邊小校製漂流木鐘 敲響四十年前的上課聲</span></h1>
<div class="timeBox">
<div class="updatetime"><span>2022/7/11 15:23</span>（<span>7/11 16:40 更新</span>）</div>
<div class="shareBar"><a class="fb" href="javascript:;">Facebook</a><a class="line" href="javascript:;">LINE</a><span class="fontSize">字級</span></div>
</div>
<div class="fullPic floatImg center">
<figure class="center"><div class="wrap"><picture><img src="https://imgcdn.cna.com.tw/www/WebPhotos/1024/20220711/2000x1500_0186.jpg" alt="" /></picture></div>
<div class="picinfo">台東長濱一所小學的學童11日輪流敲響漂流木製成的新鐘。中央社記者盧小岸攝　111年7月11日</div></figure>
</div>
<div class="paragraph">
<p>（中央社記者盧小岸台東11日電）台東長濱一所只有31名學童的小學，今天用漂流木和舊瓦斯鋼瓶做成的新鐘取代電鈴，由畢業四十年的校友敲響第一聲，許多村民放下農事走到校門口聽。</p>
<p>校長表示，學校的電鈴去年颱風後時響時不響，孩子們在木工課提議自己做鐘，鐘架取自海邊撿回的漂流木，鐘身則是回收的鋼瓶鋸成，前後試了七次才找到合適的音高。</p>
<div class="jsLazyApp appBanner"><a href="https://www.cna.com.tw/about/app.aspx">下載中央社「一手新聞」app，每日新聞不漏接</a></div>
<p>負責調音的六年級學童說，鋼瓶鋸短一公分，聲音就高一點，「最後的聲音跟阿嬤形容的一樣」。她的祖母當年就讀同一所學校，敲的是一截鐵軌。</p>
<p>現年58歲的校友會長指出，鐵軌鐘在四十年前一場火災後不知去向，他請十多位老同學憑記憶哼出音高，錄下來給孩子們參考，雖然各唱各的調，大致都落在同一個音上。</p>
<p>學校說，往後每天由值日生敲鐘五次，上課兩短一長、放學三長，部落若有長者走失，也可以敲急鐘召集人手協尋。（編輯：方小荷）1110711</p>
</div>
<div class="paragraph bottomBox">
<div class="moreArticle"><div class="title">延伸閱讀</div><ul>
<li><a href="/news/aloc/202205200101.aspx">東海岸小校木工課 用漂流木做出32張課桌</a></li>
<li><a href="/news/aloc/202203080055.aspx">廢校前的最後一響 老校鐘移置部落會所</a></li>
</ul></div>
<div class="keywordTag"><a href="/tag/1/">#台東</a><a href="/tag/2/">#漂流木</a></div>
<p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>
</div>
</div>
</article>
<div class="supportBox"><p>支持我們，守護新聞自由</p><a href="/donate/">我要贊助</a></div>
<aside class="rightSide">
<div class="rankBox"><h3>熱門新聞</h3><ul>
<li><a href="/news/ahel/202207110033.aspx">火燒雲染紅西部天空 氣象局解釋成因</a></li>
<li><a href="/news/asoc/202207110102.aspx">山友迷途靠溪水聲下山</a></li>
<li><a href="/news/acul/202207110077.aspx">百年戲院重映默片 辯士現場配音</a></li>
</ul></div>
<div class="subscribe"><p>訂閱電子報，早安世界準時送達</p></div>
</aside>
</div>
<div class="appFloat">
<a href="https://www.cna.com.tw/about/app.aspx"><img src="/img/app.png" alt="" /></a>
<button type="button">關閉</button>
</div>
<script src="/js/main.js?v=20220601"></script>
<footer><p>中央通訊社 CENTRAL NEWS AGENCY　台北市松江路209號　電話：(02)2505-1180</p><p>© 2022 The Central News Agency. All Rights Reserved.</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '台東海邊小校製漂流木鐘 敲響四十年前的上課聲',
      published: '2022-07-11T15:23:00+08:00',
      authors: ['盧小岸'],
      editors: ['方小荷'],
      dateline: '台東',
      headings: [],
      captions: ['台東長濱一所小學的學童11日輪流敲響漂流木製成的新鐘。中央社記者盧小岸攝　111年7月11日'],
      // Whether （中央社記者盧小岸台東11日電） stays, and the code last, is open: the body is not asked as a whole.
      kept: [
        '台東長濱一所只有31名學童的小學，今天用漂流木和舊瓦斯鋼瓶做成的新鐘取代電鈴，由畢業四十年的校友敲響第一聲，許多村民放下農事走到校門口聽。',
        '校長表示，學校的電鈴去年颱風後時響時不響，孩子們在木工課提議自己做鐘，鐘架取自海邊撿回的漂流木，鐘身則是回收的鋼瓶鋸成，前後試了七次才找到合適的音高。',
        '負責調音的六年級學童說，鋼瓶鋸短一公分，聲音就高一點，「最後的聲音跟阿嬤形容的一樣」。她的祖母當年就讀同一所學校，敲的是一截鐵軌。',
        '現年58歲的校友會長指出，鐵軌鐘在四十年前一場火災後不知去向，他請十多位老同學憑記憶哼出音高，錄下來給孩子們參考，雖然各唱各的調，大致都落在同一個音上。',
        '學校說，往後每天由值日生敲鐘五次，上課兩短一長、放學三長，部落若有長者走失，也可以敲急鐘召集人手協尋。',
      ],
      gone: ['每日新聞不漏接', '非經授權', '守護新聞自由', '火燒雲', '靠溪水聲下山', '訂閱電子報'],
    },
  },
  {
    kind: '中時新聞網, 2023: article-title, meta-info with hour before date, source and author, a main figure with a maker in brackets, promote-word lines inside the text, donate form, article-hash-tag, 發表意見 with its rules, 熱門新聞 with counts',
    url: 'https://www.chinatimes.com/realtimenews/20230516003821-260405',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head prefix="og: http://ogp.me/ns#">
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>鹿港老餅舖木模出借 國中生印出家族百樣糕 - 生活 - 中時新聞網</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="description" content="彰化鹿港一間開業97年的餅舖，近日將珍藏的百副木製糕模出借給附近國中。">
<meta name="keywords" content="鹿港,糕模,餅舖,國中">
<meta name="section" content="生活">
<meta name="pubdate" content="2023-05-16T15:32:00+08:00">
<meta name="source" content="中國時報">
<meta name="author" content="許小禎">
<link rel="canonical" href="https://www.chinatimes.com/realtimenews/20230516003821-260405">
${og('og:site_name', '中時新聞網')}
${og('og:type', 'article')}
${og('og:title', '鹿港老餅舖木模出借 國中生印出家族百樣糕 - 生活')}
${og('og:image', 'https://images.chinatimes.com/newsphoto/2023-05-16/1024/20230516003822.jpg')}
${ld({
  '@type': 'NewsArticle',
  headline: '鹿港老餅舖木模出借 國中生印出家族百樣糕',
  datePublished: '2023-05-16T15:32:00+08:00',
  dateModified: '2023-05-16T15:32:00+08:00',
  author: { '@type': 'Person', name: '許小禎' },
  publisher: { '@type': 'Organization', name: '中時新聞網' },
  articleSection: '生活',
})}
<link rel="stylesheet" href="https://static.chinatimes.com/css/article.min.css">
</head>
<body class="article-page">
<header class="header-v5">
<div class="container"><a class="brand" href="/"><img src="https://static.chinatimes.com/images/logo.svg" alt="中時新聞網"></a>
<nav><ul>
<li><a href="/politic/">政治</a></li>
<li><a href="/opinion/">言論</a></li>
<li><a href="/life/">生活</a></li>
<li><a href="/star/">娛樂</a></li>
<li><a href="/money/">財經</a></li>
<li><a href="/society/">社會</a></li>
<li><a href="/newspapers/">報紙總覽</a></li>
</ul></nav>
<a class="btn-login" href="/member/">會員登入</a></div>
</header>
<nav class="breadcrumb-wrapper"><ul class="breadcrumb"><li><a href="/">首頁</a></li>
<li><a href="/realtimenews/">即時</a></li>
<li><a href="/life/">生活</a></li></ul></nav>
<div class="container">
<div class="row">
<div class="col-xl-8">
<article class="article-box">
<header class="article-header">
<h1 class="article-title">鹿港老餅舖木模出借 國中生印出家族百樣糕</h1>
<div class="meta-info-wrapper">
<div class="meta-info">
<time datetime="2023-05-16 15:32"><span class="hour">15:32</span><span class="date">2023/05/16</span></time>
<div class="source">中國時報</div>
<div class="author"><a href="/reporter/591">許小禎</a></div>
</div>
<div class="share-box"><ul><li><a href="javascript:;">分享到 Facebook</a></li>
<li><a href="javascript:;">分享到 LINE</a></li>
<li>字級設定</li></ul></div>
</div>
</header>
<div class="article-function-container"><span class="listen">聽新聞</span></div>
<div class="main-figure"><figure><div class="photo-container"><img src="https://images.chinatimes.com/newsphoto/2023-05-16/1024/20230516003822.jpg" alt=""></div><figcaption>國中生用百年木模印出綠豆糕，圖案是家家戶戶記憶中的魚與桃。（許小禎攝）</figcaption></figure></div>
<div class="article-body">
<p>彰化鹿港一間開業97年的餅舖，近日將珍藏的百副木製糕模出借給附近國中，學生兩人一組回家訪問長輩，再挑一副模子印出「家裡的那一味」，昨天在校內中庭擺滿四張長桌。</p>
<p>餅舖第三代傳人表示，這批模子有龜、桃、魚、如意等圖案，早年婚嫁、滿月、謝神各用一款，如今客人多半只認得綠豆糕，「再不拿出來，孩子連圖案要怎麼念都不知道」。</p>
<div class="promote-word"><a href="https://www.chinatimes.com/realtimenews/20230501001122-260405">延伸閱讀：修模師傅剩兩人 鹿港糕模搶救刻不容緩</a></div>
<p>14歲的學生施同學選了一副缺角的鯉魚模，因為曾祖母出嫁那年用的也是缺了尾巴的魚。她說，外婆一看到就笑出來：「那個角是我哥摔的。」</p>
<div id="donate-form-container" class="donation"><p>#贊助本文章，給記者一杯咖啡的支持</p></div>
<p>指導老師指出，課程把歷史課的口述訪談、數學課的比例放大和家政課的烘焙排在同一週，學生發現同一副模子壓出來的糕，冬天要多加半匙水才不會裂。</p>
<p>餅舖也請學生替每副模子寫一張卡片，註明是誰家的故事，日後連同模子一起展示，民眾若認得圖案，可在卡片背面補寫。</p>
<p class="google-news-promote">★中時新聞網關心您：追蹤 Google News，重要新聞不漏接</p>
</div>
<div class="article-hash-tag"><span class="hash-tag"><a href="/tag/%E9%B9%BF%E6%B8%AF">#鹿港</a></span><span class="hash-tag"><a href="/tag/%E9%A4%85%E8%88%96">#餅舖</a></span><span class="hash-tag"><a href="/tag/%E6%9C%A8%E6%A8%A1">#木模</a></span></div>
<div class="comment-box"><h4>發表意見</h4><div class="comment-rule"><p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。</p><p>違反上述規定者，中時新聞網有權刪除留言，或者直接封鎖帳號！</p></div></div>
</article>
</div>
<aside class="col-xl-4">
<section class="hot-news"><h3>熱門新聞</h3><ol>
<li><a href="/realtimenews/20230516001001-260405">便利商店推雨衣回收折扣</a><span>12450</span></li>
<li><a href="/realtimenews/20230516000999-260405">白鷺鷥把巢築在紅綠燈上</a><span>9877</span></li>
<li><a href="/realtimenews/20230515005002-260405">鐵道迷收藏三百把列車鑰匙</a><span>8120</span></li>
</ol></section>
<section class="live-news"><h3>即時新聞</h3><ul><li><a href="/realtimenews/20230516003900-260405">梅雨鋒面周末抵達</a></li></ul></section>
<section class="app-box"><p>下載中時新聞網App，掌握第一手消息</p></section>
</aside>
</div>
</div>
<footer class="footer-v5"><p><a href="/about">關於我們</a> <a href="/service">客服中心</a> <a href="/privacy">隱私權聲明</a> <a href="/ad">廣告刊登</a></p><p>© 1995 - 2023 China Times Group. 版權所有　地址：臺北市艋舺大道303號</p></footer>
</body>
</html>`,
    expected: {
      headline: '鹿港老餅舖木模出借 國中生印出家族百樣糕',
      published: '2023-05-16T15:32:00+08:00',
      source: '中國時報',
      authors: ['許小禎'],
      headings: [],
      captions: ['國中生用百年木模印出綠豆糕，圖案是家家戶戶記憶中的魚與桃。（許小禎攝）'],
      body: [
        '彰化鹿港一間開業97年的餅舖，近日將珍藏的百副木製糕模出借給附近國中，學生兩人一組回家訪問長輩，再挑一副模子印出「家裡的那一味」，昨天在校內中庭擺滿四張長桌。',
        '餅舖第三代傳人表示，這批模子有龜、桃、魚、如意等圖案，早年婚嫁、滿月、謝神各用一款，如今客人多半只認得綠豆糕，「再不拿出來，孩子連圖案要怎麼念都不知道」。',
        '14歲的學生施同學選了一副缺角的鯉魚模，因為曾祖母出嫁那年用的也是缺了尾巴的魚。她說，外婆一看到就笑出來：「那個角是我哥摔的。」',
        '指導老師指出，課程把歷史課的口述訪談、數學課的比例放大和家政課的烘焙排在同一週，學生發現同一副模子壓出來的糕，冬天要多加半匙水才不會裂。',
        '餅舖也請學生替每副模子寫一張卡片，註明是誰家的故事，日後連同模子一起展示，民眾若認得圖案，可在卡片背面補寫。',
      ],
      gone: ['給記者一杯咖啡', '重要新聞不漏接', '封鎖帳號', '雨衣回收', '築在紅綠燈上', '第一手消息'],
    },
  },
  {
    kind: '香港電台網站, 2022, its shortest news: itemTitle, createddate with HKT, itemSlideShow with the caption in detailNewsSlideTitle and in alt, one itemFullText parted by br, a share line, 其他新聞 by a list, weather and programmes above',
    url: 'https://news.rthk.hk/rthk/ch/component/k2/1660915-20220805.htm',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-tw" lang="zh-tw">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>郊野公園晚間觀螢活動重辦　名額減半以免驚擾螢火蟲 - RTHK</title>
<meta name="keywords" content="rthk, RTHK, 新聞, 香港電台" />
<meta name="description" content="一個自然教育團體重辦停了兩年的郊野公園晚間觀螢活動。" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
${og('og:url', 'https://news.rthk.hk/rthk/ch/component/k2/1660915-20220805.htm')}
${og('og:title', '郊野公園晚間觀螢活動重辦　名額減半以免驚擾螢火蟲 - RTHK')}
${og('og:type', 'article')}
${og('og:image', 'https://newsstatic.rthk.hk/images/mfile_1660915_1_L_20220805122811.jpg')}
<link rel="stylesheet" href="/rthk/templates/rthknews/css/template.css" type="text/css" />
<script src="/rthk/media/jui/js/jquery.min.js"></script>
</head>
<body id="page">
<div id="headerGlobal">
<ul class="globalNav"><li><a href="https://www.rthk.hk/">主頁</a></li>
<li><a href="https://www.rthk.hk/radio">電台</a></li>
<li><a href="https://www.rthk.hk/tv">電視</a></li>
<li><a href="https://podcast.rthk.hk/">播客</a></li>
<li><a href="https://news.rthk.hk/rthk/en/">ENG</a></li></ul>
</div>
<div id="rthkNewsHeader">
<a href="https://news.rthk.hk/rthk/ch/"><img src="/rthk/templates/rthknews/images/logo.png" alt="香港電台網站新聞" /></a>
<div class="weather"><span>氣溫 31°C</span> <span>相對濕度 74%</span></div>
<ul class="newsNav"><li><a href="/rthk/ch/latest-news.htm">即時新聞</a></li>
<li><a href="/rthk/ch/latest-news/local.htm">本地</a></li>
<li><a href="/rthk/ch/latest-news/greater-china.htm">大中華</a></li>
<li><a href="/rthk/ch/latest-news/world-news.htm">國際</a></li>
<li><a href="/rthk/ch/latest-news/finance.htm">財經</a></li>
<li><a href="/rthk/ch/latest-news/sport.htm">體育</a></li>
<li><a href="/rthk/ch/news-archive.htm">新聞重溫</a></li></ul>
</div>
<div id="content">
<div class="k2ItemsBlock">
<div id="k2Container" class="itemView">
<div class="itemHeader">
<h2 class="itemTitle">郊野公園晚間觀螢活動重辦　名額減半以免驚擾螢火蟲</h2>
<div class="createddate">2022-08-05 HKT 12:30</div>
<div class="itemShare"><span>分享此新聞</span> <a class="fb" href="javascript:void(0)">facebook</a></div>
</div>
<div class="itemBody">
<div class="itemSlideShow">
<div class="items_content">
<div class="item"><div class="detailNewsSlideImage"><a href="https://newsstatic.rthk.hk/images/mfile_1660915_1_L_20220805122811.jpg"><img class="imgPhotoAfterLoad" src="https://newsstatic.rthk.hk/images/mfile_1660915_1_20220805122811.jpg" alt="團體在步道兩旁拉起繩索，防止參加者踏入草叢。（團體提供）" /></a></div>
<div class="detailNewsSlideTitleText">團體在步道兩旁拉起繩索，防止參加者踏入草叢。（團體提供）</div></div>
</div>
<div class="clr"></div>
</div>
<div class="itemFullText">
一個自然教育團體由本月中起，重辦停了兩年的郊野公園晚間觀螢活動，每晚名額由四十人減至二十人。<br />
<br />
團體負責人表示，停辦期間，同一條步道錄得的螢火蟲數目較之前多近三成，相信與夜間人流減少有關，因此決定減半名額，並全程禁用電筒和閃光燈。<br />
<br />
負責人又說，活動會安排參加者先在入口靜坐十分鐘，讓眼睛適應黑暗，再分兩批步行入內，希望市民用耳朵多於用手機。
</div>
<div class="clr"></div>
</div>
</div>
</div>
<div class="otherNews">
<h3>最新消息</h3>
<ul>
<li><a href="/rthk/ch/component/k2/1660920-20220805.htm">渡輪公司下周試行單車專用甲板</a><span>2022-08-05 HKT 12:58</span></li>
<li><a href="/rthk/ch/component/k2/1660911-20220805.htm">公共圖書館延長自修室開放時間</a><span>2022-08-05 HKT 12:11</span></li>
<li><a href="/rthk/ch/component/k2/1660902-20220805.htm">水務設施展覽周末免費參觀</a><span>2022-08-05 HKT 11:40</span></li>
</ul>
</div>
<div class="hotTopics">
<h3>熱門專題</h3>
<ul>
<li><a href="/rthk/ch/special/1.htm">颱風季節資訊</a></li>
<li><a href="/rthk/ch/special/2.htm">升學放榜專頁</a></li>
</ul>
</div>
<script>
jQuery(document).ready(function () {
  jQuery('.imgPhotoAfterLoad').show();
});
</script>
<div class="progBox"><h3>新聞節目</h3><ul><li><a href="/rthk/ch/news-programmes.htm?cmsid=11">千禧年代</a></li>
<li><a href="/rthk/ch/news-programmes.htm?cmsid=12">晨早新聞天地</a></li></ul></div>
</div>
<div id="footer"><p><a href="https://www.rthk.hk/about">關於我們</a> |
<a href="https://www.rthk.hk/copyright">版權聲明</a> |
<a href="https://www.rthk.hk/privacy">私隱政策</a></p><p>版權所有 不得轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '郊野公園晚間觀螢活動重辦　名額減半以免驚擾螢火蟲',
      published: '2022-08-05T12:30:00+08:00',
      authors: [],
      headings: [],
      captions: ['團體在步道兩旁拉起繩索，防止參加者踏入草叢。（團體提供）'],
      body: [
        '一個自然教育團體由本月中起，重辦停了兩年的郊野公園晚間觀螢活動，每晚名額由四十人減至二十人。',
        '團體負責人表示，停辦期間，同一條步道錄得的螢火蟲數目較之前多近三成，相信與夜間人流減少有關，因此決定減半名額，並全程禁用電筒和閃光燈。',
        '負責人又說，活動會安排參加者先在入口靜坐十分鐘，讓眼睛適應黑暗，再分兩批步行入內，希望市民用耳朵多於用手機。',
      ],
      gone: ['相對濕度', '單車專用甲板', '自修室', '晨早新聞天地', '分享此新聞', '私隱政策'],
    },
  },
  {
    kind: '联合早报, 2022: article-title, 来自 and 文 and 发布 by slashes with AM, inline-figure with a maker in brackets, article-content-rawhtml with bold subheadings, a 延伸阅读 box within, keywords, a call to like the 脸书 page, 热门 and a subscription notice',
    url: 'https://www.zaobao.com.sg/news/singapore/story20220821-1305018',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>组屋楼下的修伞角落 三年救回两千把伞 | 联合早报</title>
<meta name="description" content="大巴窑一座组屋底层，每个星期六早上都摆开六张长桌。" />
<meta name="keywords" content="修伞,组屋,邻里,环保" />
<link rel="canonical" href="https://www.zaobao.com.sg/news/singapore/story20220821-1305018" />
${og('og:site_name', '联合早报网')}
${og('og:type', 'article')}
${og('og:title', '组屋楼下的修伞角落 三年救回两千把伞')}
${og('og:image', 'https://static.zaobao.com.sg/s3fs-public/images/202208/20220821/umbrella_Large.jpg')}
<meta name="Generator" content="Drupal 8 (https://www.drupal.org)" />
${ld({
  '@type': 'NewsArticle',
  headline: '组屋楼下的修伞角落 三年救回两千把伞',
  datePublished: '2022-08-21T05:00:00+08:00',
  dateModified: '2022-08-21T05:00:00+08:00',
  author: { '@type': 'Person', name: '方小颐' },
  publisher: { '@type': 'Organization', name: '联合早报' },
})}
<link rel="stylesheet" href="/themes/custom/zb/css/style.css" />
</head>
<body class="path-node page-node-type-article">
<header id="header">
<div class="top-links"><a href="https://www.zaobao.com.sg/">早报新加坡</a><a href="https://www.zaobao.com/">早报中国</a><a href="https://www.zaobao.com.sg/subscribe">订户专区</a><a href="https://www.zaobao.com.sg/login">登入</a></div>
<a class="logo" href="/"><img src="/themes/custom/zb/images/logo.png" alt="联合早报" /></a>
<ul class="menu nav">
<li><a href="/realtime">即时</a></li>
<li><a href="/news">新闻</a></li>
<li><a href="/finance">财经</a></li>
<li><a href="/forum">言论</a></li>
<li><a href="/lifestyle">生活</a></li>
<li><a href="/special">专题</a></li>
<li><a href="/video">视频</a></li>
<li><a href="/podcast">播客</a></li>
</ul>
</header>
<nav class="breadcrumb"><ol><li><a href="/">首页</a></li>
<li><a href="/news">新闻</a></li>
<li><a href="/news/singapore">新加坡</a></li></ol></nav>
<div class="main-container container">
<div class="row">
<section class="col-sm-8">
<article class="article-page">
<div class="article-title"><h1>组屋楼下的修伞角落 三年救回两千把伞</h1></div>
<div class="article-meta">
<h4 class="title-byline byline">文 / <a href="/byline/fang-xiaoyi">方小颐</a></h4>
<h4 class="title-byline source">来自 / <span>联合早报</span></h4>
<h4 class="title-byline date-published">发布 / 2022年8月21日 5:00 AM</h4>
</div>
<div class="social-share"><a class="fb" href="javascript:;">分享</a><a class="wa" href="javascript:;">WhatsApp</a><span class="font-size">字体大小: 小 中 大</span></div>
<div class="article-content-container">
<figure class="inline-figure"><img src="https://static.zaobao.com.sg/s3fs-public/images/202208/20220821/umbrella_Large.jpg" data-src="https://static.zaobao.com.sg/s3fs-public/images/202208/20220821/umbrella_Large.jpg" alt="" /><figcaption>修伞义工在组屋底层教居民更换伞骨。（曾小川摄）</figcaption></figure>
<div class="article-content-rawhtml">
<p>大巴窑一座组屋底层，每个星期六早上都摆开六张长桌，桌上是钳子、铜丝和拆下来的伞骨。三年来，邻里的义工在这里修好了两千零七十四把伞。</p>
<p>发起人是退休德士司机陈亚福（68岁）。他受访时说，开德士那些年，后座总有人忘了拿伞，“十把有九把是坏的，客人不会回来拿，丢了又可惜”。</p>
<p><strong>一把伞七个零件</strong></p>
<p>起初只有他一人修。他把伞拆成七个零件，画成图表贴在柱子上，居民看久了，竟学会自己动手。如今固定出席的义工有18人，年纪最小的11岁。</p>
<div class="bff-recommend-article"><h5>延伸阅读</h5><ul><li><a href="/news/singapore/story20220702-1288720">邻里修补日 电饭锅也能起死回生</a></li></ul></div>
<p>五年级学生洪慧文每周和祖母一起来。她说，最难的是缝伞面：“线要斜斜地走，直直缝会漏水。”</p>
<p><strong>没人认领的伞</strong></p>
<p>修好却没人认领的伞，义工会挂在巴士站旁的栏杆上，让没带伞的人借用。他们原本预料有去无回，没想到每十把中有七把会回到栏杆上。</p>
<figure class="inline-figure"><img src="https://static.zaobao.com.sg/s3fs-public/images/202208/20220821/busstop_Large.jpg" alt="" /><figcaption>巴士站旁的栏杆挂满修好的伞，供居民借用。（曾小川摄）</figcaption></figure>
<p>社区中心说，明年将在另外三个邻里设立同样的角落，并把拆下的伞布改缝成购物袋，义卖所得用来添购工具。</p>
<p>陈亚福则有另外的打算。他想教大家修的下一样东西，是风扇。</p>
</div>
<div class="article-like"><p>LIKE我们的官方脸书网页以获取更多新信息</p></div>
<div class="keywords"><ul><li><a href="/keywords/zu-wu">组屋</a></li>
<li><a href="/keywords/huan-bao">环保</a></li></ul></div>
<div class="subscribe-box"><h3>早报订户福利</h3><p>即日起订阅，首月只需 $1.90，随时取消</p></div>
</div>
</article>
</section>
<aside class="col-sm-4">
<div class="block-trending"><h2>热门</h2><ol>
<li><a href="/news/singapore/story20220820-1304777">植物园的胡姬花首次夜间开放</a></li>
<li><a href="/news/singapore/story20220820-1304761">小贩中心试用静音餐盘架</a></li>
<li><a href="/lifestyle/food/story20220819-1304402">娘惹糕的九层颜色</a></li>
</ol></div>
<div class="block-app"><p>下载《联合早报》应用，随时随地看新闻</p></div>
</aside>
</div>
</div>
<div class="region-bottom">
<h2>早报精选</h2>
<ul>
<li><a href="/forum/views/story20220820-1304511">长堤两岸的早餐时差</a></li>
<li><a href="/wencui/story20220820-1304512">一条街的招牌字体史</a></li>
</ul>
</div>
<footer class="footer"><p><a href="/about-us">关于我们</a> <a href="/contact-us">联络我们</a> <a href="/terms">服务条款</a> <a href="/privacy">隐私政策</a></p><p>新报业媒体有限公司版权所有（公司登记号：202120748H）</p><p>Copyright © 2022 SPH Media Limited. All rights reserved</p></footer>
</body>
</html>`,
    expected: {
      headline: '组屋楼下的修伞角落 三年救回两千把伞',
      published: '2022-08-21T05:00:00+08:00',
      source: '联合早报',
      authors: ['方小颐'],
      headings: ['一把伞七个零件', '没人认领的伞'],
      captions: [
        '修伞义工在组屋底层教居民更换伞骨。（曾小川摄）',
        '巴士站旁的栏杆挂满修好的伞，供居民借用。（曾小川摄）',
      ],
      body: [
        '大巴窑一座组屋底层，每个星期六早上都摆开六张长桌，桌上是钳子、铜丝和拆下来的伞骨。三年来，邻里的义工在这里修好了两千零七十四把伞。',
        '发起人是退休德士司机陈亚福（68岁）。他受访时说，开德士那些年，后座总有人忘了拿伞，“十把有九把是坏的，客人不会回来拿，丢了又可惜”。',
        '一把伞七个零件',
        '起初只有他一人修。他把伞拆成七个零件，画成图表贴在柱子上，居民看久了，竟学会自己动手。如今固定出席的义工有18人，年纪最小的11岁。',
        '五年级学生洪慧文每周和祖母一起来。她说，最难的是缝伞面：“线要斜斜地走，直直缝会漏水。”',
        '没人认领的伞',
        '修好却没人认领的伞，义工会挂在巴士站旁的栏杆上，让没带伞的人借用。他们原本预料有去无回，没想到每十把中有七把会回到栏杆上。',
        '社区中心说，明年将在另外三个邻里设立同样的角落，并把拆下的伞布改缝成购物袋，义卖所得用来添购工具。',
        '陈亚福则有另外的打算。他想教大家修的下一样东西，是风扇。',
      ],
      gone: ['官方脸书网页', '首月只需', '胡姬花', '静音餐盘架', '九层颜色', '随时随地看新闻'],
    },
  },
];
