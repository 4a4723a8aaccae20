// A set of pages of fourteen outlets by one who had not seen the importer: the mainland’s national and provincial sites, Taiwan and Hong Kong.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BRIDGE = [
  '走进湘西大山里的落水溪村，先听见的是水声，后看见的是桥。一座四十二米长的木廊桥横在溪上，桥面的杉木板还泛着新鲜的黄色。村里的老人说，断了六年的路，总算又接上了。',
  '六年前的一场山洪冲走了旧桥，两岸一百七十多户人家从此只能绕行。从溪东的晒谷坪到溪西的小学，直线距离不过八十米，孩子们却要走四公里山路。',
  '修桥的主意是在外务工的年轻人提出来的。去年春节，村里开了三次院坝会，定下“木料自己出、工夫自己投、图纸请师傅画”的办法，最后有一百三十一户捐了木头。',
  '七十一岁的木匠石大山是掌墨师。他带着九个徒弟，从去年九月干到今年七月，全桥没有用一颗铁钉。“榫头要留一丝缝，木头是活的，它自己会喝水、会胀。”石大山说。',
  '桥通的那天，村小学的三十八名学生排着队从桥上走过。校长告诉记者，往年一到雨季就要停课，今年秋季学期，家住溪东的孩子可以多睡四十分钟。',
  '村里还为廊桥立了规矩：载重的车不上桥，桥上不生火，每月初一各家轮流扫桥。如今桥廊两侧的长凳成了最热闹的地方，择菜的、下棋的、等孩子放学的，都坐在那里。',
] as const;

const RICE = [
  '立夏已过，赣北平原的早稻进入分蘖期。清早六点，种粮大户熊老根没有下田，而是坐在自家堂屋里看手机：屏幕上，六百二十亩稻田被分成了绿、黄、红三种颜色。',
  '“绿的不用管，黄的等两天，红的今天就得打。”熊老根说，以前看苗靠两条腿，一圈走下来要两天，“现在无人机飞四十分钟，哪块田缺肥、哪块田有虫，一眼就明白。”',
  '稻田里的“体检表”',
  '给稻田做“体检”的是县里的农事服务中心。去年秋天，中心添了六架带多光谱相机的无人机，每亩飞一次收费一元五角，种粮大户还可以享受半价。',
  '农艺师查晓青把三年来的图叠在一起，发现同一片田里总有几块地方年年发黄。取土一验，是耕作层太浅。“图不会说话，但它告诉你该往哪里挖一锹。”查晓青说。',
  '老把式与新图纸',
  '也有不信的。六十八岁的老农梅长庚种了半辈子稻，坚持自己的眼睛不比相机差。中心便同他打了个赌：各管十亩，秋后过秤。',
  '结果双方的产量只差了十一斤，可用药的次数，梅长庚是五次，中心是三次。老人没说服不服，只是今年开春，也把自家的三十亩报了上去。',
  '截至目前，全县已有四万七千亩早稻用上了这项服务。农事服务中心负责人介绍，下一步将把三种颜色的图印成纸质版，贴到每个村的公告栏，方便不用智能手机的农户。',
] as const;

const NURSE = [
  '今年四十六岁的方若兰，在皖南山区当了二十三年的乡村助产士。她的那只棕色皮箱里，至今放着一把旧式的木听筒。日前，记者在镇卫生院的母婴室里见到了刚下夜班的她。',
  '记者：现在产妇大多去县医院，您的工作是不是清闲了？',
  '方若兰：接生的确少了，去年一共才四个，都是来不及下山的。可是产前产后的事反而多了。从前一个月走十来户，现在要走三十多户。',
  '记者：都做些什么？',
  '方若兰：量血压，教喂奶，最要紧的是陪着说话。年轻妈妈多半跟婆婆住，丈夫在外头打工，她心里的委屈没有人听。有时候我坐一下午，一句医学上的话都没有讲。',
  '记者：那把木听筒还用吗？',
  '方若兰：用。胎心仪数字跳得准，但木听筒要把耳朵贴上去，产妇觉得有人离她很近。我给带的三个徒弟每人做了一把。',
  '记者：您最难忘的是哪一次？',
  '方若兰：有一年大雪封山，我跟村里的四个妇女轮流背着产妇走了七里路。孩子生下来，五个人抱在一起哭。那孩子今年上初二了，个子比我高。',
  '记者：您希望山里的女性得到什么样的支持？',
  '方若兰：希望她们知道，不舒服是可以说出来的，也希望说出来的时候，旁边有一个人。',
] as const;

const PINGPONG = [
  '全国乡村乒乓球邀请赛昨晚在河北平山落幕，来自云岭村的混合双打组合以四比二逆转取胜，捧走了奖杯和两头山羊。',
  '决赛的对手是卫冕冠军、辽东渔村的一对父女。前三局，云岭村组合接发球连连失误，大比分一比二落后。第四局起，两人改用正手快带，节奏明显加快。',
  '“前面打得太急，教练叫暂停的时候只说了一句话：把它当成在晒谷场上打。”赛后，云岭村的女选手笑着说。',
  '本届比赛共有四十八支队伍参加，年龄最大的选手七十四岁。组委会透露，明年的比赛将移师贵州，并增设轮椅组。',
] as const;

export const FIFTIETH: readonly Shown[] = [
  {
    kind: '央广网 2022, a report from the country: article-header with the clock and 来源 in spans, TRS_UEDITOR, 央广网…消息（记者…）first, pictures with 央广网发 … 摄, 编辑 in a div, a code to press long',
    url: 'http://news.cnr.cn/local/dftj/20220816/t20220816_525968113.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>湘西：断路六年 一座木廊桥接通两岸_央广网</title>
<meta name="keywords" content="廊桥;湘西;木匠">
<meta name="description" content="走进湘西大山里的落水溪村，先听见的是水声，后看见的是桥。">
<meta name="author" content="900143">
<meta name="source" content="央广网">
<meta name="catalogs" content="525000143">
<meta name="publishdate" content="2022-08-16">
<meta name="contentid" content="525968113">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<link rel="stylesheet" href="http://www.cnr.cn/2021zt/style/article.css">
<script src="http://www.cnr.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="wrapper">
<a class="logo" href="http://www.cnr.cn/"><img src="http://www.cnr.cn/images/logo.png" alt="央广网"></a>
<ul class="nav">
<li><a href="http://news.cnr.cn/">新闻</a></li>
<li><a href="http://finance.cnr.cn/">财经</a></li>
<li><a href="http://tech.cnr.cn/">科技</a></li>
<li><a href="http://health.cnr.cn/">健康</a></li>
<li><a href="http://edu.cnr.cn/">教育</a></li>
<li><a href="http://military.cnr.cn/">军事</a></li>
<li><a href="http://www.radio.cn/">云听</a></li>
</ul>
<div class="search"><input type="text" placeholder="请输入关键词"><button>搜索</button></div>
</div>
</div>
<div class="wrapper crumbs">
<a href="http://www.cnr.cn/" class="CurrChnlCls">央广网首页</a> &gt; <a href="http://news.cnr.cn/" class="CurrChnlCls">新闻中心</a> &gt; <a href="http://news.cnr.cn/local/" class="CurrChnlCls">地方</a>
</div>
<div class="main wrapper">
<div class="left article">
<div class="article-header">
<h1>湘西：断路六年 一座木廊桥接通两岸</h1>
<div class="source">
<span>2022-08-16 09:12:00</span>
<span>来源：央广网</span>
</div>
<div class="tools"><a class="fontsize" href="javascript:;">小</a><a class="fontsize" href="javascript:;">大</a><span class="share-label">分享到</span><div class="bdsharebuttonbox"><a class="bds_weixin" href="#"></a><a class="bds_tsina" href="#"></a></div>
</div>
</div>
<div class="article-body">
<div class="view TRS_UEDITOR trs_paper_default trs_web">
<p style="text-indent: 2em;">央广网湘西8月16日消息（记者 龙小溪）${BRIDGE[0]}</p>
<p style="text-align: center;"><img src="./W020220816330012345678.jpg" alt="" OLDSRC="W020220816330012345678.jpg"></p>
<p style="text-align: center;"><span style="font-family: 楷体;">新建成的木廊桥横跨落水溪（央广网发 向小山 摄）</span></p>
${p(BRIDGE.slice(1, 4), 'style="text-indent: 2em;"')}
<p style="text-align: center;"><img src="./W020220816330012399999.jpg" alt="" OLDSRC="W020220816330012399999.jpg"></p>
<p style="text-align: center;"><span style="font-family: 楷体;">孩子们排队走过廊桥（央广网发 向小山 摄）</span></p>
${p(BRIDGE.slice(4), 'style="text-indent: 2em;"')}
</div>
</div>
<div class="article-footer">
<div class="editor">编辑：汤小宁</div>
<div class="qrcode"><img src="http://www.cnr.cn/images/ewm.png" alt=""><p>长按二维码<br>关注精彩内容</p>
</div>
<div class="copyright"><p>版权声明：凡注明“来源：央广网”的文章、图片、音视频，版权均属央广网所有，任何单位及个人转载须经授权。</p>
</div>
</div>
</div>
<div class="right">
<div class="box"><h3>央广推荐</h3>
<ul>
<li><a href="http://news.cnr.cn/sq/20220815/t20220815_525965001.shtml">夜市摊主的第一本账簿</a></li>
<li><a href="http://news.cnr.cn/sq/20220815/t20220815_525965002.shtml">海岛邮差每天只等一班船</a></li>
<li><a href="http://news.cnr.cn/sq/20220814/t20220814_525964888.shtml">高原上的自行车修理铺</a></li>
</ul>
</div>
<div class="box"><h3>热点图集</h3>
<ul>
<li><a href="http://pic.cnr.cn/1.shtml"><img src="http://pic.cnr.cn/1.jpg" alt=""><span>雨后的千亩荷塘</span></a></li>
</ul>
</div>
<div class="box listen"><h3>正在直播</h3>
<p>中国之声 FM106.1</p><a href="http://www.radio.cn/">下载云听客户端</a></div>
</div>
</div>
<div class="footer"><div class="wrapper">
<p><a href="http://www.cnr.cn/about/">关于我们</a> | <a href="http://www.cnr.cn/ad/">广告服务</a> | <a href="http://www.cnr.cn/job/">招聘信息</a> | <a href="http://www.cnr.cn/wm/">联系我们</a></p>
<p>中央广播电视总台 央广网 版权所有</p>
<p>京ICP备000000号 互联网新闻信息服务许可证 10120170000 违法和不良信息举报电话：010-00000000</p>
</div>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?c1c2c3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '湘西：断路六年 一座木廊桥接通两岸',
      published: '2022-08-16T09:12:00+08:00',
      source: '央广网',
      authors: ['龙小溪'],
      editors: ['汤小宁'],
      dateline: '湘西',
      headings: [],
      captions: [
        '新建成的木廊桥横跨落水溪（央广网发 向小山 摄）',
        '孩子们排队走过廊桥（央广网发 向小山 摄）',
      ],
      // Whether the line 央广网湘西8月16日消息（记者…） stays at the head of the first paragraph is open: not asked.
      kept: BRIDGE,
      gone: ['关注精彩内容', '转载须经授权', '第一本账簿', '海岛邮差', '雨后的千亩荷塘', '下载云听客户端'],
    },
  },
  {
    kind: '中国农网 2022, a feature of 农民日报: article-title, tag-text spans of 来源, 作者 and 编辑 in article-meta, two writers, centred bold subheadings, pictures with captions of their own class, 责任编辑 gone into the row above',
    url: 'https://www.farmer.com.cn/2022/05/11/99893215.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>三种颜色的稻田_中国农网</title>
<meta name="keywords" content="早稻,无人机,农事服务">
<meta name="description" content="立夏已过，赣北平原的早稻进入分蘖期。">
<meta name="contentid" content="99893215">
<meta name="publishdate" content="2022-05-11">
<link rel="stylesheet" href="https://www.farmer.com.cn/static/css/article.css?v=20210601">
<script src="https://www.farmer.com.cn/static/js/jquery-1.12.4.min.js"></script>
</head>
<body>
<div class="top-bar"><div class="container">
<span class="fl">农民日报社主办</span>
<span class="fr"><a href="https://szb.farmer.com.cn/">农民日报电子版</a><a href="https://www.farmer.com.cn/app/">客户端</a><a href="https://www.farmer.com.cn/wx/">微信</a></span>
</div>
</div>
<div class="nav"><div class="container"><ul>
<li><a href="https://www.farmer.com.cn/">首页</a></li>
<li><a href="https://www.farmer.com.cn/xbpd/xw/">新闻</a></li>
<li><a href="https://www.farmer.com.cn/xbpd/pl/">评论</a></li>
<li><a href="https://www.farmer.com.cn/xbpd/zc/">政策</a></li>
<li><a href="https://www.farmer.com.cn/xbpd/sp/">视频</a></li>
<li><a href="https://www.farmer.com.cn/xbpd/kj/">科技</a></li>
<li><a href="https://www.farmer.com.cn/xbpd/wl/">文旅</a></li>
</ul>
</div></div>
<div class="container">
<div class="bread-crumbs-nav">您当前的位置：<a href="https://www.farmer.com.cn/">中国农网</a> &gt; <a href="https://www.farmer.com.cn/xbpd/xw/">新闻</a> &gt; <a href="https://www.farmer.com.cn/xbpd/xw/rdjj_2458/">热点聚焦</a></div>
<div class="article-wrap fl">
<h1 class="article-title">三种颜色的稻田</h1>
<div class="article-meta clearfix">
<div class="article-meta-left fl">
<span class="tag-text tag-text-source">来源：农民日报</span>
<span class="tag-text">作者：农民日报·中国农网记者 文小洪 邓小珊</span>
<span class="tag-text">编辑：孙小莹</span>
<span class="tag-text">2022-05-11 08:36:20</span></div>
<div class="article-meta-right fr"><span class="share-title">分享：</span><a class="share-wx"></a><a class="share-wb"></a></div>
</div>
<div class="article-main" id="article_main">
<p>　　${RICE[0]}</p>
<p style="text-align:center"><img src="/files/resource/2022/05/11/1a2b.jpg" alt=""></p>
<p style="text-align:center" class="pictext">熊老根在田头查看叶色。文小洪 摄</p>
<p>　　${RICE[1]}</p>
<p style="text-align:center"><strong>${RICE[2]}</strong></p>
<p>　　${RICE[3]}</p>
<p>　　${RICE[4]}</p>
<p style="text-align:center"><strong>${RICE[5]}</strong></p>
<p>　　${RICE[6]}</p>
<p style="text-align:center"><img src="/files/resource/2022/05/11/3c4d.jpg" alt=""></p>
<p style="text-align:center" class="pictext">无人机飞过分蘖期的早稻田。文小洪 摄</p>
<p>　　${RICE[7]}</p>
<p>　　${RICE[8]}</p>
</div>
<div class="article-share"><div class="ewm"><img src="https://www.farmer.com.cn/static/img/app.png" alt=""><p>扫一扫 下载农民日报客户端</p>
</div>
<div class="zan"><em>36</em><span>为TA点赞</span></div>
</div>
<div class="article-tags"><span>标签：</span><a href="https://www.farmer.com.cn/tag/zd">早稻</a><a href="https://www.farmer.com.cn/tag/wrj">植保无人机</a></div>
<div class="article-comment"><h4>网友评论</h4>
<p>文明上网，理性发言</p>
<textarea></textarea><button>提交评论</button></div>
</div>
<div class="aside fr">
<div class="side-box"><h3>热门排行</h3>
<ol>
<li><a href="https://www.farmer.com.cn/2022/05/10/99893001.html">一筐青梅的三次过秤</a></li>
<li><a href="https://www.farmer.com.cn/2022/05/10/99893002.html">山羊合作社的夜班饲养员</a></li>
<li><a href="https://www.farmer.com.cn/2022/05/09/99892555.html">旧粮站变成了村史馆</a></li>
</ol>
</div>
<div class="side-box"><h3>三农视频</h3>
<ul>
<li><a href="https://www.farmer.com.cn/v/1.html">两分钟看懂水稻侧深施肥</a></li>
</ul>
</div>
</div>
</div>
<div class="links"><div class="container"><span>友情链接：</span>
<a href="http://www.moa.gov.cn/">农业农村部</a>
<a href="https://www.crnews.net/">中国农村网</a>
<a href="http://www.agri.cn/">中国农业信息网</a>
</div>
</div>
<div class="footer"><div class="container">
<p><a href="https://www.farmer.com.cn/gywm/">关于我们</a>|<a href="https://www.farmer.com.cn/bqsm/">版权声明</a>|<a href="https://www.farmer.com.cn/ggfw/">广告服务</a></p>
<p>农民日报社 版权所有 未经书面授权 不得复制或建立镜像</p>
<p>互联网新闻信息服务许可证10120170000 京ICP备00000000号 投稿邮箱：zgnw@farmer.example</p>
</div>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?f1f2f3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '三种颜色的稻田',
      published: '2022-05-11T08:36:20+08:00',
      source: '农民日报',
      authors: ['文小洪', '邓小珊'],
      editors: ['孙小莹'],
      headings: [RICE[2], RICE[5]],
      captions: ['熊老根在田头查看叶色。文小洪 摄', '无人机飞过分蘖期的早稻田。文小洪 摄'],
      body: RICE,
      gone: ['下载农民日报客户端', '为TA点赞', '理性发言', '三次过秤', '夜班饲养员', '建立镜像'],
    },
  },
  {
    kind: '中国妇女报 2021, its digital edition: PreTitle, Title and Subtitle by ids, an interview by turns, ■ and 全媒体记者 first, a picture among the attachments, the edition and its pages about it',
    url: 'http://paper.cnwomen.com.cn/html/2021-11/24/nw.D110000zgfnb_20211124_1-6.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>“不舒服，是可以说出来的”-中国妇女报</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="../../../css/paper.css">
<script src="../../../js/founder-enp.js"></script>
</head>
<body>
<div class="main-ed-top"><a href="../../../index.htm"><img src="../../../images/logo.png" alt="中国妇女报"></a>
<div class="date-box">2021年11月24日 星期三 <a href="javascript:;">往期回顾</a> <a href="nbs.D110000zgfnb_5.htm">上一版</a> <a href="nbs.D110000zgfnb_7.htm">下一版</a></div>
</div>
<div class="main">
<div class="left-page">
<div class="page-title">第06版：新女学·人物</div>
<div class="pdf"><a href="../../../resfile/2021-11-24/06/zgfnb2021112406.pdf">下载本版PDF</a></div>
<div class="page-map"><img src="../../../resfile/2021-11-24/06/06_b.jpg" usemap="#PagePicMap" alt=""></div>
<div class="news-list"><h4>本版新闻</h4>
<ul>
<li><a href="nw.D110000zgfnb_20211124_1-6.htm">“不舒服，是可以说出来的”</a></li>
<li><a href="nw.D110000zgfnb_20211124_2-6.htm">绣娘合作社的第一单远洋生意</a></li>
<li><a href="nw.D110000zgfnb_20211124_3-6.htm">图书室里的十二把小椅子</a></li>
</ul>
</div>
<div class="paper-nav"><h4>报纸切换</h4>
<ul>
<li><a href="http://paper.cnwomen.com.cn/p1">中国妇女报</a></li>
<li><a href="http://paper.cnwomen.com.cn/p2">中国妇女报·新女学周刊</a></li>
<li><a href="http://paper.cnwomen.com.cn/p3">中国妇女报·家庭周刊</a></li>
<li><a href="http://paper.cnwomen.com.cn/p4">农家女</a></li>
<li><a href="http://paper.cnwomen.com.cn/p5">婚姻与家庭</a></li>
</ul>
</div>
<div class="edition-list"><h4>版面导航</h4>
<ul>
<li><a href="nbs.D110000zgfnb_1.htm">第01版：要闻</a></li>
<li><a href="nbs.D110000zgfnb_2.htm">第02版：声音</a></li>
<li><a href="nbs.D110000zgfnb_3.htm">第03版：家庭周刊</a></li>
</ul>
</div>
</div>
<div class="article-box">
<div class="tools"><a href="javascript:;">放大</a> <a href="javascript:;">缩小</a> <a href="javascript:;">默认</a> <a href="javascript:;">朗读</a></div>
<h3 id="APP-PreTitle">走近皖南乡村助产士方若兰</h3>
<h2 id="APP-Title">“不舒服，是可以说出来的”</h2>
<h4 id="APP-Subtitle">二十三年，她陪伴了四百多位山里的母亲</h4>
<div class="article-content" id="ozoom">
<founder-content>
<p>　　■ 中国妇女报全媒体记者 章小宛</p>
${p([NURSE[0]], '', '　　')}
${p(
  NURSE.slice(1).map((turn) => (turn.startsWith('记者：') ? `<b>${turn}</b>` : turn)),
  '',
  '　　',
)}
</founder-content>
</div>
<div class="attachment"><img src="../../../resfile/2021-11-24/06/p1_b.jpg" alt=""><p class="pic-desc">方若兰用木听筒为孕妇听胎心。</p>
</div>
<div class="page-turn"><a href="nw.D110000zgfnb_20211124_2-6.htm">下一篇</a></div>
</div>
</div>
<div class="calendar">
<div class="cal-title">按日期查找</div>
<table>
<tr><th>日</th><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th></tr>
<tr><td>21</td><td>22</td><td>23</td><td>24</td><td>25</td><td>26</td><td>27</td></tr>
</table>
</div>
<div class="paper-foot">
<p>中国妇女报社 主办 国内统一刊号：CN11-0003 邮发代号：1-43</p>
<p>本报所有内容，未经许可不得转载、摘编 京ICP备00000000号</p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?w1w2w3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '“不舒服，是可以说出来的”',
      kicker: '走近皖南乡村助产士方若兰',
      alternative: '二十三年，她陪伴了四百多位山里的母亲',
      published: '2021-11-24',
      source: '中国妇女报',
      authors: ['章小宛'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['方若兰用木听筒为孕妇听胎心。'],
      body: NURSE,
      gone: ['第一单远洋生意', '十二把小椅子', '邮发代号', '往期回顾', '不得转载、摘编', '版面导航'],
    },
  },
  {
    kind: '体坛周报 2021, a news in brief on its app’s page: the headline, then writer and clock, a bare text, calls for the app, hot pieces',
    url: 'http://www.titan24.com/publish/app/data/2021/10/18/381204/os_news.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">
<title>乡村乒乓球赛落幕 云岭村组合逆转夺冠-体坛网</title>
<meta name="keywords" content="乒乓球,乡村,邀请赛">
<meta name="description" content="云岭村组合以四比二逆转取胜">
<link rel="stylesheet" href="/publish/app/css/os_news.css">
<script>var newsId = 381204; var channel = 'os';</script>
</head>
<body>
<div class="app-bar"><img src="/publish/app/img/icon.png" alt=""><div><b>体坛加APP</b><span>看独家报道，上体坛加</span></div><a href="/app">立即打开</a></div>
<div class="head"><a href="http://www.titan24.com/"><img src="/publish/app/img/logo.png" alt="体坛网"></a>
<ul>
<li><a href="/">首页</a></li>
<li><a href="/china">中国足球</a></li>
<li><a href="/football">国际足球</a></li>
<li><a href="/basketball">篮球</a></li>
<li><a href="/all">综合</a></li>
<li><a href="/mag">杂志</a></li>
</ul>
</div>
<div class="sub-nav">
<ul>
<li><a href="/all/1">乒乓球</a></li>
<li><a href="/all/2">羽毛球</a></li>
<li><a href="/all/3">排球</a></li>
<li><a href="/all/4">田径</a></li>
<li><a href="/all/5">游泳</a></li>
<li><a href="/all/6">围棋</a></li>
<li><a href="/all/7">赛车</a></li>
<li><a href="/all/8">户外</a></li>
</ul>
</div>
<div class="ad" id="ad_top_950"><script>ttAd("top950");</script></div>
<div class="crumb"><a href="/">体坛网</a> &gt; <a href="/all">综合</a> &gt; 正文</div>
<div class="content">
<div class="news-head">
<h1 class="news-title">乡村乒乓球赛落幕 云岭村组合逆转夺冠</h1>
<div class="news-info"><span class="from">来源：体坛周报</span> <span class="author">作者：霍小川</span> <span class="time">2021-10-18 07:45</span></div>
</div>
<div class="news-content">
${p(PINGPONG)}
</div>
<div class="news-copy"><p>未经授权，不得转载体坛传媒旗下内容</p>
</div>
<div class="like"><span>赞</span><em>18</em><span>踩</span><em>1</em></div>
<div class="hot-comment"><h3>热门评论</h3>
<div class="c-item"><b>削球老王</b><p>两头羊比奖杯实在</p><span>10-18 09:02</span></div>
<div class="c-item"><b>横板小将</b><p>明年我们村也要报名</p><span>10-18 10:30</span></div><a href="/app">打开APP，参与跟帖</a></div>
</div>
<div class="side">
<h3>今日头条</h3>
<ul>
<li><a href="/publish/app/data/2021/10/18/381190/os_news.html">马拉松补给站里的黄瓜</a></li>
<li><a href="/publish/app/data/2021/10/18/381188/os_news.html">龙舟队冬训改在泳池</a></li>
<li><a href="/publish/app/data/2021/10/17/381120/os_news.html">少年棋手的十二小时火车</a></li>
</ul>
<h3>视频集锦</h3>
<ul>
<li><a href="/v/1">一分钟学会反手拧拉</a></li>
</ul>
</div>
<div class="channel-rec"><h3>频道精选</h3>
<ul>
<li><a href="/publish/app/data/2021/10/16/380901/os_news.html">羽毛球穿线师的手茧</a></li>
<li><a href="/publish/app/data/2021/10/16/380877/os_news.html">盲人足球队的铃铛为什么要换</a></li>
<li><a href="/publish/app/data/2021/10/15/380702/os_news.html">跳绳少年把绳子剪短了三厘米</a></li>
</ul>
</div>
<div class="foot"><p>体坛传媒集团股份有限公司 版权所有</p>
<p>湘ICP备00000000号 湘公网安备 43010000000000号</p>
<p><a href="/about">关于我们</a> <a href="/ads">广告合作</a> <a href="/report">不良信息举报</a></p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?t1t2t3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '乡村乒乓球赛落幕 云岭村组合逆转夺冠',
      published: '2021-10-18T07:45:00+08:00',
      source: '体坛周报',
      authors: ['霍小川'],
      headings: [],
      captions: [],
      body: PINGPONG,
      gone: ['上体坛加', '两头羊比奖杯实在', '参与跟帖', '补给站里的黄瓜', '龙舟队冬训', '反手拧拉'],
    },
  },
  {
    kind: '潮新闻 2023, the app’s page shared: 来源 with reporter and correspondents in one row, three writers, pictures and captions in spans of small type, 转载请注明 below, a call for the client, more pieces',
    url: 'https://tidenews.com.cn/news.html?id=2541876',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<title>钱塘江边，有一群给候鸟数数的人</title>
<meta name="description" content="来自潮新闻客户端">
${og('og:title', '钱塘江边，有一群给候鸟数数的人')}
${og('og:description', '来自潮新闻客户端')}
<link rel="stylesheet" href="https://img-cdn.tidenews.example/web/detail.3f9a.css">
<script>window.__INIT__={"id":2541876,"doc_type":2}</script>
</head>
<body>
<div id="app">
<div class="pc-header">
<a href="https://tidenews.com.cn/"><img src="https://img-cdn.tidenews.example/web/logo.png" alt="潮新闻"></a>
<nav>
<a href="https://tidenews.com.cn/">首页</a>
<a href="https://tidenews.com.cn/list?c=yw">要闻</a>
<a href="https://tidenews.com.cn/list?c=hz">杭州</a>
<a href="https://tidenews.com.cn/list?c=sd">深度</a>
<a href="https://tidenews.com.cn/list?c=rw">人文</a>
<a href="https://tidenews.com.cn/list?c=cmh">潮鸣号</a>
</nav>
<span class="login">登录</span>
</div>
<div class="open-app-bar"><img src="https://img-cdn.tidenews.example/web/icon.png" alt=""><div><p>潮新闻</p>
<p>知名重大，立潮头</p>
</div><a href="https://tidenews.com.cn/download">打开</a></div>
<div class="article-wrap">
<h1 class="article-title">钱塘江边，有一群给候鸟数数的人</h1>
<div class="article-info">
<span class="source">来源：潮新闻</span>
<span class="reporter">记者 章小江 俞小湖 通讯员 金小桥</span>
<span class="time">2023-11-05 10:26</span>
</div>
<div class="article-content">
<p style="text-indent: 2em;">霜降之后的钱塘江口，天还没有亮透，堤坝上已经架起了七台单筒望远镜。拿望远镜的人不说话，右手拇指却一下一下地按着计数器。</p>
<p style="text-align: center;"><img src="https://img-cdn.tidenews.example/2023/11/05/a1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888;">志愿者在江堤上观测候鸟。受访者供图</span></p>
<p style="text-indent: 2em;">他们是一支民间的候鸟观测队，队员三十六人，有中学老师、出租车司机，还有刚退休的潮汐观测员。每年十月到次年三月，每逢农历十五前后，他们都要到江边来数鸟。</p>
<p style="text-indent: 2em;">为什么偏挑大潮的日子？队长胡小满解释，潮水一涨，滩涂被淹，散在十几公里滩面上的鸟会挤到几处高地上来，“就像下课铃响了，孩子们都站到操场上，这时候点名最准”。</p>
<p style="text-indent: 2em;">数鸟是个笨办法。一群黑腹滨鹬动辄上万只，没有人数得过来，只能先数出一百只占多大一块，再拿这一块去套整个鸟群。新队员要拿撒在桌上的绿豆练半年，误差小于一成才能上堤。</p>
<p style="text-align: center;"><img src="https://img-cdn.tidenews.example/2023/11/05/a2.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888;">涨潮时停在高地上的黑腹滨鹬。受访者供图</span></p>
<p style="text-indent: 2em;">七年下来，观测队记满了四十一本本子。省里的湿地研究团队把这些数字录进电脑，发现有两种鸻鹬的越冬时间比七年前推后了九天。</p>
<p style="text-indent: 2em;">也有让人高兴的发现。去年冬天，队员们在江心的一块新淤的沙洲上第一次数到了二十三只反嘴鹬。消息传开，附近的采砂作业主动避开了那一片水面。</p>
<p style="text-indent: 2em;">“数到一百万只又怎么样呢？”有人这样问过胡小满。他的回答是：“数着数着，你就舍不得它们少了。”</p>
</div>
<div class="copyright-tip">“转载请注明出处”</div>
<div class="article-opt"><span>点赞 128</span><span>收藏</span><span>分享</span></div>
<div class="download-card"><p>还没看够？打开潮新闻客户端，看更多浙江故事</p><a href="https://tidenews.com.cn/download">立即下载</a></div>
<div class="comment-list"><h3>潮评</h3>
<div class="item"><b>江边散步的人</b><p>上周在堤上见过他们，一站就是一上午</p><span>浙江 11-05</span></div>
</div>
<div class="recommend"><h3>为你推荐</h3>
<ul>
<li><a href="https://tidenews.com.cn/news.html?id=2541001">龙井村的最后一口手工炒锅</a><span>潮新闻</span></li>
<li><a href="https://tidenews.com.cn/news.html?id=2540988">运河边开了家旧雨伞博物馆</a><span>潮新闻</span></li>
<li><a href="https://tidenews.com.cn/news.html?id=2540321">桂花糖藕一天能卖多少斤</a><span>潮新闻</span></li>
</ul>
</div>
</div>
<div class="pc-right">
<div class="hot"><h3>热榜</h3>
<ol>
<li><a href="https://tidenews.com.cn/news.html?id=2541777">地铁里的旧书漂流站</a></li>
<li><a href="https://tidenews.com.cn/news.html?id=2541555">千岛湖巡湖人的夜班</a></li>
<li><a href="https://tidenews.com.cn/news.html?id=2541333">义乌商铺里的翻译鹦鹉</a></li>
</ol>
</div>
<div class="qr"><img src="https://img-cdn.tidenews.example/web/qr.png" alt=""><p>扫一扫，手机阅读</p>
</div>
</div>
<div class="pc-footer"><p>Copyright © 2023 浙江日报报业集团 All Rights Reserved</p>
<p>浙ICP备00000000号 互联网新闻信息服务许可证：33120170000</p>
<p>举报电话：0571-00000000</p>
</div>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?z1z2z3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '钱塘江边，有一群给候鸟数数的人',
      published: '2023-11-05T10:26:00+08:00',
      source: '潮新闻',
      // The correspondent is named beside the reporters: all wrote.
      authors: ['章小江', '俞小湖', '金小桥'],
      headings: [],
      captions: ['志愿者在江堤上观测候鸟。受访者供图', '涨潮时停在高地上的黑腹滨鹬。受访者供图'],
      body: [
        '霜降之后的钱塘江口，天还没有亮透，堤坝上已经架起了七台单筒望远镜。拿望远镜的人不说话，右手拇指却一下一下地按着计数器。',
        '他们是一支民间的候鸟观测队，队员三十六人，有中学老师、出租车司机，还有刚退休的潮汐观测员。每年十月到次年三月，每逢农历十五前后，他们都要到江边来数鸟。',
        '为什么偏挑大潮的日子？队长胡小满解释，潮水一涨，滩涂被淹，散在十几公里滩面上的鸟会挤到几处高地上来，“就像下课铃响了，孩子们都站到操场上，这时候点名最准”。',
        '数鸟是个笨办法。一群黑腹滨鹬动辄上万只，没有人数得过来，只能先数出一百只占多大一块，再拿这一块去套整个鸟群。新队员要拿撒在桌上的绿豆练半年，误差小于一成才能上堤。',
        '七年下来，观测队记满了四十一本本子。省里的湿地研究团队把这些数字录进电脑，发现有两种鸻鹬的越冬时间比七年前推后了九天。',
        '也有让人高兴的发现。去年冬天，队员们在江心的一块新淤的沙洲上第一次数到了二十三只反嘴鹬。消息传开，附近的采砂作业主动避开了那一片水面。',
        '“数到一百万只又怎么样呢？”有人这样问过胡小满。他的回答是：“数着数着，你就舍不得它们少了。”',
      ],
      gone: ['转载请注明出处', '看更多浙江故事', '一站就是一上午', '手工炒锅', '旧雨伞博物馆', '立潮头'],
    },
  },
  {
    kind: '东南网 2022, a piece reprinted from 福建日报: spans of pubtime_baidu, source_baidu, author_baidu and editor_baidu, zoom, 相关新闻 as a list below, 心情 and 我来说两句, hot pieces',
    url: 'http://fjnews.fjsen.com/2022-05/12/content_31035678.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>闽南古厝里的“红砖医生” - 福建 - 东南网</title>
<meta name="keywords" content="古厝,红砖,泉州" />
<meta name="description" content="闽南古厝里的“红砖医生”" />
<meta name="author" content="东南网" />
<link href="http://www.fjsen.com/images/2019/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.fjsen.com/js/jquery.js"></script>
<script type="text/javascript" src="http://www.fjsen.com/js/tq.js" city="auto"></script>
</head>
<body>
<div class="topnav"><div class="w1000">
<span>东南网 福建日报社（报业集团）主办</span>
<a href="http://www.fjsen.com/">首页</a> <a href="http://fjnews.fjsen.com/">福建</a> <a href="http://news.fjsen.com/">新闻</a> <a href="http://review.fjsen.com/">评论</a> <a href="http://www.fjsen.com/taihai/">台海</a> <a href="http://fjrb.fjsen.com/">福建日报</a> <a href="http://hxdsb.fjsen.com/">海峡都市报</a>
</div>
</div>
<div class="w1000 path">您所在的位置：<a href="http://www.fjsen.com/">东南网</a> &gt; <a href="http://fjnews.fjsen.com/">福建</a> &gt; <a href="http://fjnews.fjsen.com/qz.htm">泉州</a> &gt; 正文</div>
<div class="w1000 clearfix">
<div class="cont-left fl">
<div class="cont_head">
<h1 id="title">闽南古厝里的“红砖医生”</h1>
<div class="info">
<span id="pubtime_baidu">2022-05-12 08:21:33</span>
<span id="author_baidu">蔡小榕</span>
<span id="source_baidu">来源：<a href="http://fjrb.fjsen.com/" target="_blank">福建日报</a></span>
<span id="editor_baidu">责任编辑：林小虹</span>
<span class="say"><a href="#pl">我来说两句</a></span>
</div>
</div>
<div class="cont_tool"><span>分享到：</span><a title="分享到微信" class="wx"></a><a title="分享到微博" class="wb"></a></div>
<div class="cont-news" id="zoom">
<p>　　一块红砖从窑里出来，颜色不对，还得再埋进土里养半年。在泉州一座三百年的古厝里，修缮师傅吴添福把这句话说得像给病人开方子一样郑重。</p>
<p>　　吴添福今年五十八岁，十六岁学瓦工，三十岁起专修古厝。三十年间，他修过的老屋有九十余座，乡亲们叫他“红砖医生”。</p>
<p>　　“看病要先望闻问切，看砖也一样。”他用指节轻敲墙面，声音清脆的，砖心是好的；声音发闷的，里头已经酥了。碰上酥砖，他不急着换，先用糯米汁调了石灰，一针一针地灌进去。</p>
<p>　　<strong>三百年的墙，配方在老人嘴里</strong></p>
<p>　　旧时砌墙的灰浆里掺什么，各村说法不一。有的说加红糖，有的说加蛎壳灰。吴添福用了八年，走访了四十多位老匠人，记下了十七种配方，再一种一种地试。</p>
<p>　　试到第十一种，他在一截老墙的缝里找到了答案：灰浆中夹着极细的麻丝。“麻丝像筋，墙会动，筋不断，墙就不倒。”</p>
<p>　　<strong>年轻人的显微镜</strong></p>
<p>　　去年，学材料的女儿吴小砖回到了父亲身边。她带回一台旧显微镜，把十七种配方做成薄片，一张一张拍成照片，贴满了厢房的墙。</p>
<p>　　父女俩也吵过架。女儿说要测强度，父亲说要看天气。如今两人商量出一个法子：晴天听父亲的，雨天看女儿的。</p>
<p>　　眼下，他们正在修的这座古厝预计秋天完工。屋主已经说好，东厢房留出来，摆那些照片，也摆那十七只装灰浆的陶碗。（记者 蔡小榕）</p>
</div>
<div class="xgxw"><h3>相关新闻</h3>
<ul>
<li><a href="http://fjnews.fjsen.com/2022-04/20/content_31012001.htm">泉州：古厝修缮工匠有了自己的课本</a><span>2022-04-20</span></li>
<li><a href="http://fjnews.fjsen.com/2022-03/02/content_30966002.htm">一座闽南古厝的三次搬迁</a><span>2022-03-02</span></li>
<li><a href="http://fjnews.fjsen.com/2021-12/15/content_30911003.htm">晋江老砖窑重新点火</a><span>2021-12-15</span></li>
</ul>
</div>
<div class="mood"><h3>看完这篇文章心情如何</h3>
<ul>
<li>感动 12</li>
<li>高兴 5</li>
<li>同情 0</li>
</ul>
</div>
<div class="pl" id="pl"><h3>我来说两句</h3>
<p>东南网网友跟帖须遵守相关规定</p>
<textarea></textarea><input type="button" value="发表" /></div>
</div>
<div class="cont-right fr">
<div class="box"><h3>福建今日热词</h3>
<ul>
<li><a href="http://fjnews.fjsen.com/2022-05/11/content_31034001.htm">平潭跨海骑行道本周试开放</a></li>
<li><a href="http://fjnews.fjsen.com/2022-05/11/content_31034002.htm">武夷山茶农的雨天作息表</a></li>
<li><a href="http://fjnews.fjsen.com/2022-05/11/content_31034003.htm">闽江口来了两只白海豚</a></li>
</ul>
</div>
<div class="box"><h3>视频推荐</h3>
<ul>
<li><a href="http://video.fjsen.com/1.htm">一碗锅边糊的凌晨三点</a></li>
</ul>
</div>
</div>
</div>
<div class="w1000 links"><span>福建媒体：</span>
<a href="http://www.ptnet.cn/">莆田网</a>
<a href="http://www.qzwb.com/">泉州网</a>
<a href="http://www.zznews.cn/">漳州新闻网</a>
</div>
<div class="footer">
<p><a href="http://www.fjsen.com/about/">关于我们</a> | <a href="http://www.fjsen.com/ad/">广告服务</a> | <a href="http://www.fjsen.com/map/">网站地图</a></p>
<p>福建日报社（报业集团）拥有东南网采编人员所创作作品之版权，未经报业集团书面授权，不得转载、摘编或以其他方式使用和传播</p>
<p>职业道德监督、违法和不良信息举报电话：0591-00000000 闽ICP备案号（闽ICP备00000000号）</p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?d1d2d3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '闽南古厝里的“红砖医生”',
      published: '2022-05-12T08:21:33+08:00',
      source: '福建日报',
      authors: ['蔡小榕'],
      editors: ['林小虹'],
      headings: ['三百年的墙，配方在老人嘴里', '年轻人的显微镜'],
      captions: [],
      body: [
        '一块红砖从窑里出来，颜色不对，还得再埋进土里养半年。在泉州一座三百年的古厝里，修缮师傅吴添福把这句话说得像给病人开方子一样郑重。',
        '吴添福今年五十八岁，十六岁学瓦工，三十岁起专修古厝。三十年间，他修过的老屋有九十余座，乡亲们叫他“红砖医生”。',
        '“看病要先望闻问切，看砖也一样。”他用指节轻敲墙面，声音清脆的，砖心是好的；声音发闷的，里头已经酥了。碰上酥砖，他不急着换，先用糯米汁调了石灰，一针一针地灌进去。',
        '三百年的墙，配方在老人嘴里',
        '旧时砌墙的灰浆里掺什么，各村说法不一。有的说加红糖，有的说加蛎壳灰。吴添福用了八年，走访了四十多位老匠人，记下了十七种配方，再一种一种地试。',
        '试到第十一种，他在一截老墙的缝里找到了答案：灰浆中夹着极细的麻丝。“麻丝像筋，墙会动，筋不断，墙就不倒。”',
        '年轻人的显微镜',
        '去年，学材料的女儿吴小砖回到了父亲身边。她带回一台旧显微镜，把十七种配方做成薄片，一张一张拍成照片，贴满了厢房的墙。',
        '父女俩也吵过架。女儿说要测强度，父亲说要看天气。如今两人商量出一个法子：晴天听父亲的，雨天看女儿的。',
        '眼下，他们正在修的这座古厝预计秋天完工。屋主已经说好，东厢房留出来，摆那些照片，也摆那十七只装灰浆的陶碗。（记者 蔡小榕）',
      ],
      related: ['泉州：古厝修缮工匠有了自己的课本', '一座闽南古厝的三次搬迁', '晋江老砖窑重新点火'],
      gone: ['心情如何', '网友跟帖', '骑行道本周试开放', '两只白海豚', '锅边糊', '采编人员'],
    },
  },
  {
    kind: '云南网 2021, a short piece reprinted from 春城晚报-开屏新闻: layer213 and layer216, day and 来源 and the writer in spans of one span, 责任编辑 in a bracket of its own, the next pages’ boxes',
    url: 'http://society.yunnan.cn/system/2021/11/08/031755893.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>红嘴鸥到了 翠湖边的面包店提前一小时开门_云南看点_社会频道_云南网</title>
<meta name="keywords" content="红嘴鸥,翠湖,昆明" />
<meta name="description" content="昨日清晨，今年首批越冬红嘴鸥飞抵昆明翠湖。" />
<link href="/css/2018/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/jquery.min.js"></script>
</head>
<body>
<div class="topbar"><div class="wp"><a href="http://www.yunnan.cn/">云南网首页</a><a href="http://news.yunnan.cn/">新闻</a><a href="http://society.yunnan.cn/">社会</a><a href="http://minzu.yunnan.cn/">民族</a><a href="http://travel.yunnan.cn/">旅游</a><a href="http://comment.yunnan.cn/">云评</a><a href="http://yndaily.yunnan.cn/">云南日报</a></div>
</div>
<div class="subnav wp">
<ul>
<li><a href="http://www.yunnan.cn/zs/1">昆明</a></li>
<li><a href="http://www.yunnan.cn/zs/2">曲靖</a></li>
<li><a href="http://www.yunnan.cn/zs/3">玉溪</a></li>
<li><a href="http://www.yunnan.cn/zs/4">大理</a></li>
<li><a href="http://www.yunnan.cn/zs/5">丽江</a></li>
<li><a href="http://www.yunnan.cn/zs/6">普洱</a></li>
<li><a href="http://www.yunnan.cn/zs/7">红河</a></li>
<li><a href="http://www.yunnan.cn/zs/8">西双版纳</a></li>
<li><a href="http://www.yunnan.cn/zs/9">德宏</a></li>
<li><a href="http://www.yunnan.cn/zs/10">怒江</a></li>
</ul>
</div>
<div class="wp ad"><script type="text/javascript" src="/js/ad_society_1.js"></script></div>
<div class="logo wp"><a href="http://society.yunnan.cn/"><img src="/images/society.png" alt="云南网社会频道" /></a></div>
<div class="wp pos">当前位置：<a href="http://www.yunnan.cn/">云南网</a> &gt;&gt; <a href="http://society.yunnan.cn/">社会频道</a> &gt;&gt; <a href="http://society.yunnan.cn/ynkd/">云南看点</a> &gt;&gt; 正文</div>
<div class="wp clearfix">
<div class="xleft fl">
<div class="xt1"><span id="layer213" class="yh">红嘴鸥到了 翠湖边的面包店提前一小时开门</span></div>
<div class="xtk clearfix"><span class="xt2 yh fl"><span>2021年11月08日 09:17:42</span> <span>来源：春城晚报-开屏新闻</span></span><span class="xt3 fr"><a href="javascript:window.print()">打印</a><a href="javascript:doZoom(16)">大</a><a href="javascript:doZoom(14)">中</a><a href="javascript:doZoom(12)">小</a></span></div>
<div class="xcontent"><div id="layer216">
<p>　　昨日清晨，今年首批越冬红嘴鸥飞抵昆明翠湖，比去年早了四天。湖边一家面包店的店主杨阿姨见状，把卷帘门提前一小时拉了起来。</p>
<p>　　“鸥粮要统一配的，我这里卖的是给看鸥的人吃的早点。”杨阿姨说，往年鸥群一到，早上七点就有人端着相机来占位子，十几年下来，她认得出哪位是常客。</p>
<p>　　公园管理人员提醒，投喂请到指定的摊点购买鸥粮，不要用面包、饼干，也不要抓鸥、追鸥。截至昨日傍晚，工作人员共观测到红嘴鸥六百余只。</p>
<p>　　春城晚报-开屏新闻记者 段小滇</p>
</div>
</div>
<div class="xeditor">责任编辑：普小云</div>
<div class="xewm"><img src="/images/ewm.jpg" alt="" /><p>关注云南网微信，了解云南天下事</p>
</div>
<div class="xsm"><p>本文仅代表作者个人观点，与云南网无关。其原创性以及文中陈述文字和内容未经本站证实</p>
</div>
</div>
<div class="xright fr">
<div class="bk"><h3>今日关注</h3>
<ul>
<li><a href="http://society.yunnan.cn/system/2021/11/08/031755801.shtml">丽江一所小学的操场上种满了燕麦</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/07/031754500.shtml">普洱老街修钟人的最后一把发条</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/07/031754333.shtml">怒江溜索博物馆开门迎客</a></li>
</ul>
</div>
<div class="bk"><h3>图说百态</h3>
<ul>
<li><a href="http://society.yunnan.cn/jctp/1.shtml">稻草人比赛谁家的最神气</a></li>
</ul>
</div>
</div>
</div>
<div class="wp hot">
<h3>热点推荐</h3>
<ul>
<li><a href="http://society.yunnan.cn/system/2021/11/06/031753001.shtml">大理扎染坊的第一位男学徒</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/06/031753002.shtml">高黎贡山护林员的自行车</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/05/031751888.shtml">蒙自石榴搭上了早班列车</a></li>
</ul>
</div>
<div class="foot wp">
<p><a href="http://www.yunnan.cn/gywm.htm">关于我们</a> | <a href="http://www.yunnan.cn/ggfw.htm">广告服务</a> | <a href="http://www.yunnan.cn/lxfs.htm">联系方式</a></p>
<p>云南网版权所有 未经许可不得转载 滇ICP备00000000号-1 互联网新闻信息服务许可证：53120170000</p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?y1y2y3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '红嘴鸥到了 翠湖边的面包店提前一小时开门',
      published: '2021-11-08T09:17:42+08:00',
      source: '春城晚报-开屏新闻',
      authors: ['段小滇'],
      editors: ['普小云'],
      headings: [],
      captions: [],
      body: [
        '昨日清晨，今年首批越冬红嘴鸥飞抵昆明翠湖，比去年早了四天。湖边一家面包店的店主杨阿姨见状，把卷帘门提前一小时拉了起来。',
        '“鸥粮要统一配的，我这里卖的是给看鸥的人吃的早点。”杨阿姨说，往年鸥群一到，早上七点就有人端着相机来占位子，十几年下来，她认得出哪位是常客。',
        '公园管理人员提醒，投喂请到指定的摊点购买鸥粮，不要用面包、饼干，也不要抓鸥、追鸥。截至昨日傍晚，工作人员共观测到红嘴鸥六百余只。',
      ],
      gone: ['了解云南天下事', '未经本站证实', '种满了燕麦', '最后一把发条', '最神气', '广告服务'],
    },
  },
  {
    kind: '东北网 2021, a local report: tt_news above an info row of clock, 来源 and 作者 by colons, p-detail, pictures with a caption in a centred paragraph, 编辑 in a div last, 精彩图集 and 24小时 boxes',
    url: 'https://heilongjiang.dbw.cn/system/2021/03/15/058612345.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>开江第一网 渔把头把鱼送给了邮递员-东北网黑龙江-东北网</title>
<meta name="keywords" content="开江,渔把头,抚远" />
<meta name="description" content="乌苏里江畔，江风仍硬。" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="catalogs" content="heilongjiang" />
<link href="https://www.dbw.cn/css/2018/detail.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div class="top"><div class="w1200">
<a href="https://www.dbw.cn/"><img src="https://www.dbw.cn/images/logo.png" alt="东北网" /></a>
<ul class="menu">
<li><a href="https://www.dbw.cn/">首页</a></li>
<li><a href="https://heilongjiang.dbw.cn/">黑龙江</a></li>
<li><a href="https://harbin.dbw.cn/">哈尔滨</a></li>
<li><a href="https://news.dbw.cn/">国内</a></li>
<li><a href="https://opinion.dbw.cn/">评论</a></li>
<li><a href="https://russian.dbw.cn/">俄文</a></li>
<li><a href="https://pic.dbw.cn/">图库</a></li>
</ul>
</div></div>
<div class="subnav w1200">
<ul>
<li><a href="https://heilongjiang.dbw.cn/ds/1">齐齐哈尔</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/2">牡丹江</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/3">佳木斯</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/4">大庆</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/5">鸡西</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/6">双鸭山</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/7">伊春</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/8">七台河</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/9">鹤岗</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/10">黑河</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/11">绥化</a></li>
<li><a href="https://heilongjiang.dbw.cn/ds/12">大兴安岭</a></li>
</ul>
</div>
<div class="w1200 postion">您当前的位置 ： <a href="https://www.dbw.cn/">东北网</a> &gt; <a href="https://heilongjiang.dbw.cn/">东北网黑龙江</a> &gt; <a href="https://heilongjiang.dbw.cn/ldxw/">龙江要闻</a></div>
<div class="w1200 clearfix">
<div class="left">
<h1 class="tt_news">开江第一网 渔把头把鱼送给了邮递员</h1>
<div class="info">2021-03-15 07:41:20　来源：东北网　作者：姜小北</div>
<div id="p-detail" class="detail">
<p>　　乌苏里江畔，江风仍硬。渔把头孙老海踩着齐膝的胶靴，把今年的第一网拖上了岸：两条鳌花，一条哲罗，还有小半桶杂鱼。</p>
<p style="text-align: center"><img src="https://heilongjiang.dbw.cn/pic/003/012/345/a.jpg" alt="" /></p>
<p style="text-align: center"><font color="#0000ff">孙老海在江边起网。东北网记者 姜小北 摄</font></p>
<p>　　按老规矩，开江的头鱼要送人，谁家这一冬最辛苦就送给谁。往年送过老师、送过接生婆，今年，大伙儿一致推给了邮递员金顺姬。</p>
<p>　　金顺姬跑的是沿江一百一十公里的邮路。去年冬天雪大，班车停了二十三天，她坐着马爬犁，把药、信和两台孩子上网课用的平板电脑送进了四个屯子。</p>
<p>　　“我说不要，他们把鱼挂在邮车的后视镜上就跑了。”金顺姬笑着说，鱼她没有独吃，在屯里的食堂炖了一大锅，二十多口人分着喝了汤。</p>
<p>　　孙老海今年六十六岁，打鱼四十九年。他说，江里的鱼比前些年多了，网眼却要放得更大，“小的得让它回去，不然我孙子送人的时候就没有头鱼了”。</p>
</div>
<div class="bianji">编辑：乔小雪</div>
<div class="share"><span>分享到：</span><a>微信</a><a>微博</a><a>QQ空间</a></div>
<div class="tuji"><h3>精彩图集</h3>
<ul>
<li><a href="https://pic.dbw.cn/1.shtml">冰凌花开满南坡</a></li>
<li><a href="https://pic.dbw.cn/2.shtml">中央大街的清晨鸽哨</a></li>
</ul>
</div>
</div>
<div class="right">
<div class="rank"><h3>24小时热闻</h3>
<ol>
<li><a href="https://heilongjiang.dbw.cn/system/2021/03/14/058611001.shtml">春耕农机排队领“体检证”</a></li>
<li><a href="https://heilongjiang.dbw.cn/system/2021/03/14/058611002.shtml">道外老澡堂改建成书吧</a></li>
<li><a href="https://heilongjiang.dbw.cn/system/2021/03/14/058610777.shtml">林场护鸟员的第一千个巢箱</a></li>
</ol>
</div>
<div class="app"><img src="https://www.dbw.cn/images/app.png" alt="" /><p>扫码下载龙头新闻客户端</p>
</div>
</div>
</div>
<div class="footer w1200">
<p><a href="https://www.dbw.cn/about/">网站简介</a> | <a href="https://www.dbw.cn/ad/">广告业务</a> | <a href="https://www.dbw.cn/law/">律师声明</a></p>
<p>版权所有：黑龙江东北网络台 中国互联网视听节目服务自律公约 黑ICP备00000000号</p>
<p>新闻热线：0451-00000000 未经协议授权，禁止下载使用</p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?h1h2h3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '开江第一网 渔把头把鱼送给了邮递员',
      published: '2021-03-15T07:41:20+08:00',
      source: '东北网',
      authors: ['姜小北'],
      editors: ['乔小雪'],
      headings: [],
      captions: ['孙老海在江边起网。东北网记者 姜小北 摄'],
      body: [
        '乌苏里江畔，江风仍硬。渔把头孙老海踩着齐膝的胶靴，把今年的第一网拖上了岸：两条鳌花，一条哲罗，还有小半桶杂鱼。',
        '按老规矩，开江的头鱼要送人，谁家这一冬最辛苦就送给谁。往年送过老师、送过接生婆，今年，大伙儿一致推给了邮递员金顺姬。',
        '金顺姬跑的是沿江一百一十公里的邮路。去年冬天雪大，班车停了二十三天，她坐着马爬犁，把药、信和两台孩子上网课用的平板电脑送进了四个屯子。',
        '“我说不要，他们把鱼挂在邮车的后视镜上就跑了。”金顺姬笑着说，鱼她没有独吃，在屯里的食堂炖了一大锅，二十多口人分着喝了汤。',
        '孙老海今年六十六岁，打鱼四十九年。他说，江里的鱼比前些年多了，网眼却要放得更大，“小的得让它回去，不然我孙子送人的时候就没有头鱼了”。',
      ],
      gone: ['冰凌花开满南坡', '清晨鸽哨', '体检证', '老澡堂改建', '龙头新闻', '禁止下载使用'],
    },
  },
  {
    kind: '财联社 2023, a report of its own: the title, clock with the weekday, 财联社 and the writer’s name by links, a brief of points in a box as lead, bold subheadings, statement, comments, hot telegraphs',
    url: 'https://www.cls.cn/detail/1320847',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>冷链周转箱生意：一只塑料箱一年跑一百八十趟</title>
<meta name="description" content="①一只租来的周转箱一年平均流转180趟；②箱子的清洗成本首次超过折旧。"/>
<meta name="keywords" content="周转箱,冷链,租赁"/>
<link rel="stylesheet" href="https://cdnjs.cls.example/www/_next/static/css/detail.css"/>
<script id="__NEXT_DATA__" type="application/json">{"props":{"initialState":{"detail":{"articleDetail":{"id":1320847,"title":"冷链周转箱生意：一只塑料箱一年跑一百八十趟"}}}},"page":"/detail"}</script>
</head>
<body>
<div id="__next"><div class="p-r home-page-wrap">
<div class="w-100p top-nav-box"><div class="w-1200 m-auto clearfix">
<a class="f-l logo" href="/"><img src="https://cdnjs.cls.example/www/logo.png" alt="财联社"/></a>
<ul class="f-l top-nav">
<li><a href="/">首页</a></li>
<li><a href="/telegraph">电报</a></li>
<li><a href="/subject">话题</a></li>
<li><a href="/quotation">盯盘</a></li>
<li><a href="/vip">VIP</a></li>
<li><a href="/fm">FM</a></li>
<li><a href="/investKalendar">投资日历</a></li>
</ul>
<div class="f-r"><a href="/downloadApp">APP</a><span class="login-btn">登录</span></div>
</div>
</div>
<div class="w-1200 m-auto clearfix">
<div class="f-l content-left">
<div class="detail-title"><span class="detail-title-content">冷链周转箱生意：一只塑料箱一年跑一百八十趟</span></div>
<div class="clearfix detail-info">
<div class="f-l">2023-04-12 15:26 <span>星期三</span></div>
<div class="f-l m-l-10">财联社 <a href="/author/2201">唐小舟</a></div>
<div class="f-r"><span>阅读</span> 12.34W</div>
</div>
<div class="detail-brief">①一只租来的周转箱一年平均流转180趟；②箱子的清洗成本首次超过折旧。</div>
<div class="m-b-40 detail-content">
<p>清晨四点的广州江南果蔬批发市场，最忙的不是人，是箱子。一辆冷藏车卸下三百二十只蓝色塑料周转箱，半小时后，装走了同样数目的空箱。</p>
<p>记者近日走访华南多家周转箱租赁企业了解到，这门看上去没有技术含量的生意，正进入拼细节的阶段。</p>
<p><strong>泡沫箱退场</strong></p>
<p>过去，果蔬上路多用泡沫箱，用一次丢一只，每只三至五元。一位荔枝批发商算账说，租一只周转箱每趟一元二角，加上押金占用的利息，仍比泡沫箱便宜六成。</p>
<p>“客户接受得比我们想的快。”一家租赁企业的运营负责人表示，公司去年投放箱子260万只，出租率由年初的51%升至年末的78%。</p>
<p><strong>洗箱子比买箱子贵</strong></p>
<p>箱子跑得勤了，麻烦随之而来。上述负责人透露，一只箱子的折旧每趟约0.11元，清洗消毒却要0.13元，“去年是清洗第一次比折旧贵”。</p>
<p>为省水，企业在佛山建了一条循环水洗箱线，每小时洗4200只，耗水降到原来的三分之一。这条线的投资约1600万元，预计三年半收回。</p>
<p>有业内人士提醒，周转箱的尺寸至今没有统一，甲家的箱子叠不上乙家的，空箱回程的运费因此居高不下。标准一日不定，规模就难见效益。</p>
</div>
<div class="detail-declare"><p>财联社声明：文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。</p>
</div>
<div class="detail-operate"><span>收藏</span><span>分享</span><span>我要反馈</span></div>
<div class="subject-box"><h4>关联话题</h4>
<a href="/subject/1103">冷链物流</a><span>2.1W 人关注</span></div>
<div class="comment-box"><h4>我要评论</h4>
<textarea placeholder="欢迎您发表有价值的评论"></textarea><button>发表评论</button><p>还没有评论哦，快来抢沙发</p>
</div>
</div>
<div class="f-r content-right">
<div class="box"><h3>热门文章</h3>
<ul>
<li><a href="/detail/1320001">三家造纸企业同日上调白卡纸报价</a></li>
<li><a href="/detail/1320002">充电桩运营商开始抢夜间车位</a></li>
<li><a href="/detail/1319876">一季度便利店关开比首次倒挂</a></li>
</ul>
</div>
<div class="box"><h3>财联社电报</h3>
<ul>
<li><span>15:31</span><a href="/detail/1320861">沪铝主力合约日内涨幅扩大</a></li>
<li><span>15:29</span><a href="/detail/1320859">两市成交额连续六日突破万亿</a></li>
</ul>
</div>
<div class="box app"><p>扫码下载财联社APP 快人一步</p>
</div>
</div>
</div>
<div class="w-100p footer"><p><a href="/about">关于我们</a><a href="/statement">网站声明</a><a href="/contact">联系方式</a><a href="/feedback">用户反馈</a></p>
<p>©2011-2023 上海界面财联社科技股份有限公司 版权所有 沪ICP备00000000号</p>
<p>互联网新闻信息服务许可证：31120170000</p>
</div>
</div>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?l1l2l3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '冷链周转箱生意：一只塑料箱一年跑一百八十趟',
      lead: '①一只租来的周转箱一年平均流转180趟；②箱子的清洗成本首次超过折旧。',
      published: '2023-04-12T15:26:00+08:00',
      source: '财联社',
      authors: ['唐小舟'],
      headings: ['泡沫箱退场', '洗箱子比买箱子贵'],
      captions: [],
      body: [
        '清晨四点的广州江南果蔬批发市场，最忙的不是人，是箱子。一辆冷藏车卸下三百二十只蓝色塑料周转箱，半小时后，装走了同样数目的空箱。',
        '记者近日走访华南多家周转箱租赁企业了解到，这门看上去没有技术含量的生意，正进入拼细节的阶段。',
        '泡沫箱退场',
        '过去，果蔬上路多用泡沫箱，用一次丢一只，每只三至五元。一位荔枝批发商算账说，租一只周转箱每趟一元二角，加上押金占用的利息，仍比泡沫箱便宜六成。',
        '“客户接受得比我们想的快。”一家租赁企业的运营负责人表示，公司去年投放箱子260万只，出租率由年初的51%升至年末的78%。',
        '洗箱子比买箱子贵',
        '箱子跑得勤了，麻烦随之而来。上述负责人透露，一只箱子的折旧每趟约0.11元，清洗消毒却要0.13元，“去年是清洗第一次比折旧贵”。',
        '为省水，企业在佛山建了一条循环水洗箱线，每小时洗4200只，耗水降到原来的三分之一。这条线的投资约1600万元，预计三年半收回。',
        '有业内人士提醒，周转箱的尺寸至今没有统一，甲家的箱子叠不上乙家的，空箱回程的运费因此居高不下。标准一日不定，规模就难见效益。',
      ],
      gone: ['不构成投资建议', '快来抢沙发', '白卡纸报价', '沪铝主力合约', '快人一步', '12.34W'],
    },
  },
  {
    kind: '澎湃号·湃客 2022, a piece by a writing account: hashed classes, the account and clock and 来源：澎湃新闻·澎湃号·湃客, 文 and 编辑 by strokes first, numbered headings, image_desc, the platform’s statement, comments',
    url: 'https://www.thepaper.cn/newsDetail_forward_18604417',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>我在县城修了三十年相机_澎湃号·湃客_澎湃新闻-The Paper</title>
<meta name="description" content="父亲的相机铺只有六平方米，夹在粮油店和裁缝铺之间。"/>
<meta name="keywords" content="相机,县城,非虚构"/>
<link rel="stylesheet" href="/_next/static/css/9f3e2c1d.css"/>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contType":13,"contId":18604417}}},"page":"/detail/[id]"}</script>
</head>
<body>
<div id="__next">
<header class="index_header__3bL1M"><div class="index_headerwrap__Kp_nI">
<a href="/"><img src="https://www.thepaper.cn/_next/static/media/logo.svg" alt="澎湃新闻"/></a>
<ul class="index_menu__a5Qd8">
<li><a href="/">首页</a></li>
<li><a href="/channel_26916">视频</a></li>
<li><a href="/channel_25950">时事</a></li>
<li><a href="/channel_25951">财经</a></li>
<li><a href="/channel_25952">思想</a></li>
<li><a href="/channel_25953">生活</a></li>
<li><a href="/pph">澎湃号</a></li>
</ul>
<div><input placeholder="搜索"/><span>登录</span></div>
</div>
</header>
<main class="index_content__i0PCj">
<div class="index_leftcontent__rtAKf">
<div class="index_wrapper__L_zqV">
<h1 class="index_title__B8mhI">我在县城修了三十年相机</h1>
<div class="index_headerContent__sASF4">
<div class="index_pyqAuthor__2b7Qk"><img src="https://image.thepaper.cn/avatar.png" alt=""/><a href="/user_5510">小城叙事</a><span class="index_follow__9zT">关注</span></div>
<div class="ant-space ant-space-horizontal index_left__LfzyH">
<div class="ant-space-item"><span>2022-06-18 11:20</span></div>
<div class="ant-space-item"><span>来源：澎湃新闻·澎湃号·湃客</span></div>
</div>
<div class="index_fontsize__fwQ9o"><span>字号</span></div>
</div>
<div class="index_cententWrapBox__bh0OY"><div class="index_cententWrap__Jv8jK">
<p>文 | 柳小砚</p>
<p>编辑 | 温小岚</p>
<p>父亲的相机铺只有六平方米，夹在粮油店和裁缝铺之间。铺子没有招牌，玻璃柜上贴着四个字：能修就修。</p>
<p><img src="https://imagepphcloud.thepaper.cn/pph/image/202/1/1.jpg" alt=""/></p>
<p class="image_desc">相机铺的玻璃柜。作者供图</p>
<p>我十九岁接过他的螺丝刀。那一年，县城里有三家照相馆，谁家的快门卡了，都要送到我们这里来。</p>
<p><strong>01 一抽屉螺丝</strong></p>
<p>父亲教我的第一课是认螺丝。他把一台拆散的双镜头反光相机倒在白布上，一百七十四颗螺丝，要我一颗不差地装回去。</p>
<p>我装了九天。第九天夜里，快门终于响了，父亲在里屋翻了个身，说：“睡吧。”那是他给过我的最高的评价。</p>
<p><strong>02 没有人来的年头</strong></p>
<p>数码相机来的时候，铺子里冷清了四年。最少的一个月，我只修了一副老花镜。妻子劝我把铺面租给卖手机壳的，我答应了，签字那天又反了悔。</p>
<p>后来，来找我的人变年轻了。他们从网上买了爷爷辈的相机，坐两个小时的班车送来，坐在门槛上等，一边等一边问我，从前的人为什么只拍三十六张。</p>
<p><strong>03 最后一台</strong></p>
<p>去年冬天，有个姑娘拿来一台进过水的折叠相机，说是外婆的。皮腔烂了，我照着旧样子用羊皮糊了一个。冲出来的第一张，是她外婆坐在自家门口剥豆子。</p>
<p>铺子今年要拆了。我把一抽屉螺丝分成小包，谁来就送谁一包。能修就修，这句话我打算带走。</p>
</div>
</div>
<div class="index_statement__q2m7L"><p>本文为澎湃号作者或机构在澎湃新闻上传并发布，仅代表该作者或机构观点，不代表澎湃新闻的观点或立场，澎湃新闻仅提供信息发布平台。申请澎湃号请用电脑访问http://renzheng.thepaper.cn。</p>
</div>
<div class="index_praise__2qN"><span>216</span><span>收藏</span><span>我要举报</span></div>
<div class="index_tags__k1z"><span>#非虚构</span><span>#县城</span></div>
<div class="index_comment__7hV"><h2>评论（38）</h2><textarea placeholder="说说你的看法..."></textarea><div><b>胶片小尾巴</b><p>我外公也有一台，一直不敢让人拆</p>
</div></div>
</div>
</div>
<div class="index_rightcontent__p5N2v">
<div class="index_hot__9aQ"><h3>澎湃热榜</h3>
<ul>
<li><a href="/newsDetail_forward_18603001">凌晨的菜市场谁在听评书</a></li>
<li><a href="/newsDetail_forward_18603002">一座海岛如何养活一支乐队</a></li>
<li><a href="/newsDetail_forward_18602555">旧书摊主的估价本</a></li>
</ul>
</div>
<div class="index_qr__3Wd"><img src="https://www.thepaper.cn/_next/static/media/qr.png" alt=""/><p>扫码下载澎湃新闻客户端</p>
</div>
</div>
</main>
<footer class="index_footer__m1X"><ul>
<li><a href="/about_paper">关于澎湃</a></li>
<li><a href="/join">加入澎湃</a></li>
<li><a href="/adv">广告及内容合作</a></li>
<li><a href="/privacy">隐私政策</a></li>
</ul>
<p>沪ICP备00000000号 互联网新闻信息服务许可证：31120170000</p>
<p>© 2014-2022 上海东方报业有限公司</p>
</footer>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?p1p2p3";
  document.getElementsByTagName("script")[0].parentNode.insertBefore(hm, null);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '我在县城修了三十年相机',
      published: '2022-06-18T11:20:00+08:00',
      source: '澎湃新闻·澎湃号·湃客',
      authors: ['柳小砚'],
      editors: ['温小岚'],
      headings: ['01 一抽屉螺丝', '02 没有人来的年头', '03 最后一台'],
      captions: ['相机铺的玻璃柜。作者供图'],
      body: [
        '父亲的相机铺只有六平方米，夹在粮油店和裁缝铺之间。铺子没有招牌，玻璃柜上贴着四个字：能修就修。',
        '我十九岁接过他的螺丝刀。那一年，县城里有三家照相馆，谁家的快门卡了，都要送到我们这里来。',
        '01 一抽屉螺丝',
        '父亲教我的第一课是认螺丝。他把一台拆散的双镜头反光相机倒在白布上，一百七十四颗螺丝，要我一颗不差地装回去。',
        '我装了九天。第九天夜里，快门终于响了，父亲在里屋翻了个身，说：“睡吧。”那是他给过我的最高的评价。',
        '02 没有人来的年头',
        '数码相机来的时候，铺子里冷清了四年。最少的一个月，我只修了一副老花镜。妻子劝我把铺面租给卖手机壳的，我答应了，签字那天又反了悔。',
        '后来，来找我的人变年轻了。他们从网上买了爷爷辈的相机，坐两个小时的班车送来，坐在门槛上等，一边等一边问我，从前的人为什么只拍三十六张。',
        '03 最后一台',
        '去年冬天，有个姑娘拿来一台进过水的折叠相机，说是外婆的。皮腔烂了，我照着旧样子用羊皮糊了一个。冲出来的第一张，是她外婆坐在自家门口剥豆子。',
        '铺子今年要拆了。我把一抽屉螺丝分成小包，谁来就送谁一包。能修就修，这句话我打算带走。',
      ],
      gone: [
        '仅提供信息发布平台',
        '一直不敢让人拆',
        '谁在听评书',
        '养活一支乐队',
        '我要举报',
        '广告及内容合作',
      ],
    },
  },
  {
    kind: '風傳媒 2021, an opinion sent in: article_title with the column’s name before a colon, author_date with the writer and clock, mainPic with its caption, 相關報導 inside the text, coffee and subscription calls, the writer’s box and the site’s rights',
    url: 'https://www.storm.mg/article/3628417',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>觀點投書：給公園一張不能躺的椅子之前-風傳媒</title>
<meta name="description" content="上個月，我家附近的公園換了新椅子。">
<meta name="author" content="林小棠">
${og('og:title', '觀點投書：給公園一張不能躺的椅子之前-風傳媒')}
${og('og:site_name', '風傳媒')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2021-04-21T05:50:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '觀點投書：給公園一張不能躺的椅子之前', datePublished: '2021-04-21T05:50:00+08:00', author: { '@type': 'Person', name: '林小棠' }, publisher: { '@type': 'Organization', name: '風傳媒' } })}
<link rel="stylesheet" href="https://www.storm.mg/assets/css/article.css">
</head>
<body class="article_page">
<header id="header">
<a class="logo" href="https://www.storm.mg/"><img src="https://www.storm.mg/images/logo.svg" alt="風傳媒"></a>
<ul class="nav">
<li><a href="https://www.storm.mg/articles">最新</a></li>
<li><a href="https://www.storm.mg/category/k24671">評論</a></li>
<li><a href="https://www.storm.mg/category/k118">調查</a></li>
<li><a href="https://www.storm.mg/category/117">國際</a></li>
<li><a href="https://www.storm.mg/finance">財經</a></li>
<li><a href="https://www.storm.mg/lifestyles">生活</a></li>
<li><a href="https://www.storm.mg/vip">VIP專區</a></li>
</ul>
<a class="member" href="https://www.storm.mg/login">會員登入</a>
</header>
<div id="main_content">
<div class="page_wrapper">
<div class="breadcrumb"><a href="https://www.storm.mg/">首頁</a> <a href="https://www.storm.mg/category/k24671">評論</a></div>
<div class="tags_wrapper"><a class="tag" href="https://www.storm.mg/category/171151">公共空間</a></div>
<h1 id="article_title">觀點投書：給公園一張不能躺的椅子之前</h1>
<div class="author_date"><a class="gtm-articleAuthor" href="https://www.storm.mg/authors/190022">林小棠</a> <span class="date">2021-04-21 05:50</span> <span class="views">3417 人氣</span></div>
<div class="share_bar"><a>分享至Facebook</a><a>分享至LINE</a><a>列印</a></div>
<div class="imgs mainPic"><img src="https://image.cache.storm.mg/styles/smg-800x533/s3/media/image/2021/04/20/a.jpg" alt=""><div><p>公園新設的單人椅，中間隔著扶手。（作者提供）</p>
</div></div>
<div class="article-wrapper"><article>
<p aid="1">上個月，我家附近的公園換了新椅子。舊的長條木椅被搬走，換來一張張單人座，座與座之間隔著鐵扶手，坐得直，卻躺不下去。</p>
<p aid="2">里辦公處的公告寫得客氣：為維護環境整潔。大家心裡都明白，那幾根扶手是為了不讓人睡。</p>
<p aid="3">我是夜校的國文老師，下課常經過那裡。從前睡在木椅上的老先生，白天替附近店家回收紙箱，夜裡把鞋子整整齊齊擺在椅腳。椅子換了以後，他沒有消失，只是搬到了騎樓的風口。</p>
<div class="related_link"><b>相關報導：</b><a href="https://www.storm.mg/article/3610021">舊公車站改建候車亭 長者盼留靠背</a></div>
<h2>一張椅子的算術</h2>
<p aid="4">有人會說，公園是大家的。這話我同意，所以才要問：帶孩子的母親想讓睡著的嬰兒平躺，怎麼辦？剛做完化療的病人走不動了，想歪一下，怎麼辦？扶手擋下的從來不只一種人。</p>
<p aid="5">據我請學生做的小調查，新椅啟用後的兩週，午後坐在公園裡的人少了三成，其中最明顯的，是結伴聊天的老太太。她們說，中間隔著扶手，講話要用喊的。</p>
<h2>先問，再換</h2>
<p aid="6">我並不主張什麼都不做。椅子可以換，換之前能不能先擺兩種樣式，讓附近居民坐上一個月？社工能不能先到場，問問睡在那裡的人需要什麼？這些事情花的錢，未必比鐵扶手多。</p>
<p aid="7">一座城市怎麼設計椅子，就是怎麼想像坐在上面的人。給公園一張不能躺的椅子之前，請先蹲下來，看看椅子底下那雙擺得整整齊齊的鞋。</p>
</article></div>
<div class="author_info"><img src="https://image.cache.storm.mg/styles/author.png" alt=""><p>作者為社區大學講師</p>
</div>
<div class="donate_block"><p>喜歡這篇文章嗎？請作者喝杯咖啡，告訴他你的支持</p><a>贊助本文</a></div>
<div class="line_block"><p>加入風傳媒LINE好友，天天來點不一樣的新聞</p>
</div>
<div class="ad_article_block"><p>本篇文章共 12 人贊助，累積贊助金額 $ 360</p>
</div>
<div class="keywords"><a href="https://www.storm.mg/tags/1">公園</a><a href="https://www.storm.mg/tags/2">通用設計</a></div>
</div>
<aside class="sidebar">
<h3>最多人氣</h3>
<ol>
<li><a href="https://www.storm.mg/article/3627001">離島民宿的第一桶雨水</a></li>
<li><a href="https://www.storm.mg/article/3627002">為何便當店都愛用紅色招牌</a></li>
<li><a href="https://www.storm.mg/lifestyle/3626555">收納師丟掉的第一樣東西</a></li>
</ol>
<h3>最新文章</h3>
<ul>
<li><a href="https://www.storm.mg/article/363001">夜市攤車的斜屋頂怎麼來的</a></li>
<li><a href="https://www.storm.mg/article/363002">四十年老豆腐店換了磨石</a></li>
<li><a href="https://www.storm.mg/article/363003">山區郵差的摩托車日誌</a></li>
<li><a href="https://www.storm.mg/article/363004">小學操場邊的氣象站</a></li>
</ul>
<h3>編輯精選</h3>
<ul>
<li><a href="https://www.storm.mg/article/3625888">山屋管理員的颱風日記</a></li>
</ul>
</aside>
</div>
<footer><p><a href="https://www.storm.mg/about">關於我們</a> <a href="https://www.storm.mg/contact">聯絡我們</a> <a href="https://www.storm.mg/privacy">隱私權政策</a> <a href="https://www.storm.mg/contribute">投稿須知</a></p>
<p>© 風傳媒 版權所有，轉載必究</p>
</footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'UA-00000-1');
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=UA-00000-1" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '觀點投書：給公園一張不能躺的椅子之前',
      published: '2021-04-21T05:50:00+08:00',
      source: '風傳媒',
      authors: ['林小棠'],
      headings: ['一張椅子的算術', '先問，再換'],
      captions: ['公園新設的單人椅，中間隔著扶手。（作者提供）'],
      body: [
        '上個月，我家附近的公園換了新椅子。舊的長條木椅被搬走，換來一張張單人座，座與座之間隔著鐵扶手，坐得直，卻躺不下去。',
        '里辦公處的公告寫得客氣：為維護環境整潔。大家心裡都明白，那幾根扶手是為了不讓人睡。',
        '我是夜校的國文老師，下課常經過那裡。從前睡在木椅上的老先生，白天替附近店家回收紙箱，夜裡把鞋子整整齊齊擺在椅腳。椅子換了以後，他沒有消失，只是搬到了騎樓的風口。',
        '一張椅子的算術',
        '有人會說，公園是大家的。這話我同意，所以才要問：帶孩子的母親想讓睡著的嬰兒平躺，怎麼辦？剛做完化療的病人走不動了，想歪一下，怎麼辦？扶手擋下的從來不只一種人。',
        '據我請學生做的小調查，新椅啟用後的兩週，午後坐在公園裡的人少了三成，其中最明顯的，是結伴聊天的老太太。她們說，中間隔著扶手，講話要用喊的。',
        '先問，再換',
        '我並不主張什麼都不做。椅子可以換，換之前能不能先擺兩種樣式，讓附近居民坐上一個月？社工能不能先到場，問問睡在那裡的人需要什麼？這些事情花的錢，未必比鐵扶手多。',
        '一座城市怎麼設計椅子，就是怎麼想像坐在上面的人。給公園一張不能躺的椅子之前，請先蹲下來，看看椅子底下那雙擺得整整齊齊的鞋。',
      ],
      gone: ['請作者喝杯咖啡', '天天來點不一樣', '累積贊助金額', '第一桶雨水', '紅色招牌', '轉載必究'],
    },
  },
  {
    kind: '民視新聞網 2022, a television piece as text: a player first, the clock with slashes, preface and newscontent, pictures with a caption in figcaption, 延伸閱讀 between, （民視新聞／… 報導） behind the last sentence, hot pieces and the station’s notes',
    url: 'https://www.ftvnews.com.tw/news/detail/2022518W0214',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>退休夫妻把公車改成行動書車 開進七個沒有書店的村落－民視新聞網</title>
<meta name="description" content="雲林一對退休夫妻，把報廢的公車改成行動書車。">
<meta name="keywords" content="行動書車,雲林,閱讀">
${og('og:title', '退休夫妻把公車改成行動書車 開進七個沒有書店的村落－民視新聞網')}
${og('og:site_name', '民視新聞網')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2022-05-18T14:25:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '退休夫妻把公車改成行動書車 開進七個沒有書店的村落', datePublished: '2022-05-18T14:25:00+08:00', author: { '@type': 'Organization', name: '民視新聞網' }, publisher: { '@type': 'Organization', name: '民視新聞網' } })}
<link rel="stylesheet" href="https://www.ftvnews.com.tw/css/news.min.css">
</head>
<body>
<header class="header"><div class="container">
<a class="navbar-brand" href="https://www.ftvnews.com.tw/"><img src="https://www.ftvnews.com.tw/images/logo.svg" alt="民視新聞網"></a>
<ul class="navbar-nav">
<li><a href="https://www.ftvnews.com.tw/realtime/">即時</a></li>
<li><a href="https://www.ftvnews.com.tw/popular/">熱門</a></li>
<li><a href="/tag/快新聞">快新聞</a></li>
<li><a href="/tag/娛樂">娛樂</a></li>
<li><a href="/tag/財經">財經</a></li>
<li><a href="/tag/生活">生活</a></li>
<li><a href="/tag/國際">國際</a></li>
<li><a href="https://www.ftvnews.com.tw/live/">民視直播</a></li>
</ul>
</div>
</header>
<main class="container"><div class="row">
<div class="col-lg-8">
<nav aria-label="breadcrumb"><ol class="breadcrumb">
<li><a href="/">首頁</a></li>
<li><a href="/tag/生活">生活</a></li>
</ol>
</nav>
<article class="news-article">
<h1 class="title">退休夫妻把公車改成行動書車 開進七個沒有書店的村落</h1>
<div class="news-info"><span class="date">發佈時間：2022/05/18 14:25</span></div>
<div class="social-share"><a>分享</a><a>LINE</a><a>複製連結</a></div>
<div class="embed-responsive"><iframe src="https://www.youtube.com/embed/xxxx" title="video"></iframe></div>
<div id="preface"><p>雲林一對退休夫妻，花了八個月的時間，把一輛報廢的公車改成行動書車，每個星期開進七個沒有書店的村落。孩子們聽見車上的鈴鐺聲，就知道故事時間到了。</p>
</div>
<div id="newscontent">
<figure><img src="https://cdn.ftvnews.com.tw/images/a.jpg" alt=""><figcaption>公車座椅拆掉一半，換成了矮書架。（圖／民視新聞）</figcaption></figure>
<p>叮鈴鈴的鈴聲響起，廟埕前的孩子拔腿就跑，不是追冰淇淋車，追的是書車。六十七歲的廖先生坐在駕駛座，太太站在車門口，替每個孩子蓋一枚借書章。</p>
<p>廖先生開了三十年客運，退休那年，公司要把他開的最後一輛車送去報廢，他捨不得，用退休金買了下來。廖太太是國小圖書館志工，兩人一合計，乾脆把圖書館搬上車。</p>
<p><a href="https://www.ftvnews.com.tw/news/detail/2022510W0101">延伸閱讀：老戲院變身社區廚房 長輩掌杓</a></p>
<p>車上一千三百本書，全是舊書店和學校淘汰下來的。書皮破了，廖太太就用月曆紙重新包過，還在封底貼一張小卡片，看完的孩子可以寫一句話給下一個人。</p>
<p>最遠的村落靠海，單程要開五十分鐘，一趟下來常常只有四個孩子借書。廖先生卻說，哪怕只有一個孩子等，車就要到。</p>
<p>如今書車一個月能借出六百多本書，附近的農民也常常把剛採的芭樂放在車門邊，當作油錢。（民視新聞／林小芳 雲林報導）</p>
</div>
<div class="exclusive"><p>《民視新聞網》提醒您：未經許可請勿轉載影音內容</p>
</div>
<div class="fb-fans"><p>按讚加入民視新聞粉絲團，掌握第一手消息</p>
</div>
<div class="tag"><a href="/tag/行動書車">#行動書車</a><a href="/tag/雲林">#雲林</a></div>
</article>
</div>
<aside class="col-lg-4">
<h3>熱門新聞</h3>
<ul>
<li><a href="https://www.ftvnews.com.tw/news/detail/2022518W0001">早餐店蛋餅漲五元 老闆貼出成本表</a></li>
<li><a href="https://www.ftvnews.com.tw/news/detail/2022517W0322">山區出現罕見白鼻心家族</a></li>
<li><a href="https://www.ftvnews.com.tw/news/detail/2022517W0290">阿嬤織的毛線帽送進早產兒病房</a></li>
</ul>
<h3>精選影音</h3>
<ul>
<li><a href="https://www.ftvnews.com.tw/video/1">一分鐘看懂漁港拍賣手勢</a></li>
<li><a href="https://www.ftvnews.com.tw/video/2">老師傅示範榻榻米收邊</a></li>
<li><a href="https://www.ftvnews.com.tw/video/3">溪流魚梯空拍畫面</a></li>
</ul>
<h3>民視節目</h3>
<ul>
<li><a href="https://www.ftv.com.tw/p1">異言堂</a></li>
<li><a href="https://www.ftv.com.tw/p2">台灣學堂</a></li>
</ul>
</aside>
</div></main>
<footer><p>民視電視公司版權所有 © Formosa Television Inc.</p>
<p>24小時新聞投訴專線：02-0000-0000</p>
<p><a href="/about">關於民視</a> <a href="/privacy">隱私權保護</a> <a href="/ads">廣告刊登</a></p>
</footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'G-00000F');
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=G-00000F" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '退休夫妻把公車改成行動書車 開進七個沒有書店的村落',
      published: '2022-05-18T14:25:00+08:00',
      authors: ['林小芳'],
      headings: [],
      captions: ['公車座椅拆掉一半，換成了矮書架。（圖／民視新聞）'],
      // The preface may be the lead or the first paragraph, and the credit in brackets behind the last sentence stays or goes: the rest is asked.
      kept: [
        '叮鈴鈴的鈴聲響起，廟埕前的孩子拔腿就跑，不是追冰淇淋車，追的是書車。六十七歲的廖先生坐在駕駛座，太太站在車門口，替每個孩子蓋一枚借書章。',
        '廖先生開了三十年客運，退休那年，公司要把他開的最後一輛車送去報廢，他捨不得，用退休金買了下來。廖太太是國小圖書館志工，兩人一合計，乾脆把圖書館搬上車。',
        '車上一千三百本書，全是舊書店和學校淘汰下來的。書皮破了，廖太太就用月曆紙重新包過，還在封底貼一張小卡片，看完的孩子可以寫一句話給下一個人。',
        '最遠的村落靠海，單程要開五十分鐘，一趟下來常常只有四個孩子借書。廖先生卻說，哪怕只有一個孩子等，車就要到。',
        '如今書車一個月能借出六百多本書，附近的農民也常常把剛採的芭樂放在車門邊，當作油錢。',
      ],
      gone: [
        '請勿轉載影音內容',
        '掌握第一手消息',
        '老闆貼出成本表',
        '白鼻心家族',
        '早產兒病房',
        '新聞投訴專線',
      ],
    },
  },
  {
    kind: '經濟日報（台） 2022, a report of the day: article-head__title, article-body__info of the paper and reporter with 台北即時報導 beside the clock with seconds, a figure, ads between, 延伸閱讀 and tags below, 你可能有興趣 boxes',
    url: 'https://money.udn.com/money/story/5612/6323418',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>老牌螺絲廠轉做腳踏車零件 三年翻身靠一顆不鏽鋼螺帽 | 產業熱點 | 產業 | 經濟日報</title>
<meta name="description" content="高雄岡山一家成立四十二年的螺絲廠，靠一顆防鬆不鏽鋼螺帽打進歐洲腳踏車供應鏈。">
<meta name="news_keywords" content="螺絲,腳踏車,岡山">
<meta name="date.available" content="2022-05-18T14:02:11+08:00">
${og('og:title', '老牌螺絲廠轉做腳踏車零件 三年翻身靠一顆不鏽鋼螺帽 | 產業熱點 | 產業 | 經濟日報')}
${og('og:site_name', '經濟日報')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', headline: '老牌螺絲廠轉做腳踏車零件 三年翻身靠一顆不鏽鋼螺帽', datePublished: '2022-05-18T14:02:11+08:00', author: { '@type': 'Person', name: '葉小凡' }, publisher: { '@type': 'Organization', name: '經濟日報' } })}
<link rel="stylesheet" href="https://money.udn.com/static/money/css/article.css">
</head>
<body>
<header class="header">
<div class="header__top"><a href="https://udn.com/">聯合新聞網</a><a href="https://house.udn.com/">好房網</a><a href="https://vip.udn.com/">會員專區</a><a href="https://money.udn.com/paper">訂閱電子報</a></div>
<a class="header__logo" href="https://money.udn.com/money/index"><img src="https://money.udn.com/static/money/img/logo.svg" alt="經濟日報"></a>
<nav class="navigation"><ul>
<li><a href="/rank/newest/1001/0">即時</a></li>
<li><a href="/money/cate/10846">要聞</a></li>
<li><a href="/money/cate/5588">國際</a></li>
<li><a href="/money/cate/5590">證券</a></li>
<li><a href="/money/cate/5591">產業</a></li>
<li><a href="/money/cate/5592">理財</a></li>
<li><a href="/money/cate/5593">房市</a></li>
</ul>
</nav>
</header>
<div class="wrapper"><main class="main">
<section class="article-head">
<nav class="breadcrumb"><a href="/money/index">經濟日報</a> / <a href="/money/cate/5591">產業</a> / <a href="/money/cate/5612">產業熱點</a></nav>
<h1 id="story_art_title" class="article-head__title">老牌螺絲廠轉做腳踏車零件 三年翻身靠一顆不鏽鋼螺帽</h1>
</section>
<section class="article-body">
<div class="article-body__bar">
<time class="article-body__time">2022/05/18 14:02:11</time>
<div class="article-body__info"><span>經濟日報 記者<a href="/author/1102">葉小凡</a>／台北即時報導</span></div>
<div class="article-body__tools"><button>字級</button><button>列印</button><button>存新聞</button></div>
</div>
<section id="article_body" class="article-body__editor">
<figure class="article-image"><img src="https://pgw.udn.com.tw/gw/photo.php?u=a.jpg" alt=""><figcaption>業者展示防鬆螺帽。記者葉小凡／攝影</figcaption></figure>
<p>高雄岡山一家成立四十二年的螺絲廠，三年前接單掉了四成，今天卻在台北國際自行車展上拿下三張歐洲訂單，靠的是一顆直徑只有六毫米的防鬆不鏽鋼螺帽。</p>
<p>總經理許小強表示，二代接手後，先把產品線由一千二百項砍到九十項，再請模具老師傅與在學的機械系學生同組，專門研究腳踏車行經碎石路時螺帽為何鬆脫。</p>
<div class="inline-ads"><span>廣告</span></div>
<p>團隊在牙紋上加了一道斜溝，靠震動反而愈鎖愈緊。公司指出，這顆螺帽經第三方實驗室測試，連續震動三十分鐘後扭力僅下降 4%，同級品平均下降 27%。</p>
<p>許小強說，螺帽單價比一般品高 2.3 倍，起初沒有人買單，「我們把五百顆寄給修車行的師傅，一年後訂單自己找上門」。</p>
<p>展望下半年，公司預期腳踏車零件占營收比重將由目前的 18% 提高到三成，並規劃增購兩條自動檢測線，投資金額約 6,000 萬元。</p>
<p>法人認為，扣件業者轉型切入利基市場是可行的路，但須留意鎳價走勢及歐洲庫存調整的進度。</p>
</section>
</section>
<section class="article-tags"><a href="/search/tagging/1001/腳踏車">腳踏車</a><a href="/search/tagging/1001/扣件">扣件</a></section>
<section class="extended-reading"><h3>延伸閱讀</h3>
<ul>
<li><a href="/money/story/5612/6310001">扣件業第二代　把工廠開放給學生寫程式</a></li>
<li><a href="/money/story/5612/6301002">岡山螺絲聚落　三家合買一台檢測機</a></li>
</ul>
</section>
<section class="newsletter"><h3>訂閱經濟日報電子報</h3>
<p>每日精選產業重點寄到您的信箱</p><input type="email" placeholder="請輸入 Email"></section>
<section class="app-promo"><p>下載經濟日報App，財經脈動隨手掌握</p>
</section>
<section class="may-like"><h3>你可能有興趣</h3>
<ul>
<li><a href="/money/story/5607/6322001">茶葉拍賣場改用手機競標</a></li>
<li><a href="/money/story/5607/6322002">便利商店熱食櫃的毛利解密</a></li>
</ul>
</section>
<section class="comment"><h3>udn討論區</h3>
<p>尊重言論自由，惟請勿張貼廣告</p>
</section>
</main>
<aside class="sidebar"><h3>熱門新聞</h3>
<ol>
<li><a href="/money/story/5590/6323001">高股息族群午盤走弱</a></li>
<li><a href="/money/story/5593/6322888">捷運站旁老宅成交創新高</a></li>
</ol>
</aside>
</div>
<footer class="footer"><p><a href="https://co.udn.com/">關於我們</a><a href="/service">服務條款</a><a href="/privacy">隱私權聲明</a></p>
<p>udn 聯合線上 © 2022 經濟日報 版權所有 不得轉載</p>
</footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'G-00000U');
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=G-00000U" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '老牌螺絲廠轉做腳踏車零件 三年翻身靠一顆不鏽鋼螺帽',
      published: '2022-05-18T14:02:11+08:00',
      source: '經濟日報',
      authors: ['葉小凡'],
      headings: [],
      captions: ['業者展示防鬆螺帽。記者葉小凡／攝影'],
      body: [
        '高雄岡山一家成立四十二年的螺絲廠，三年前接單掉了四成，今天卻在台北國際自行車展上拿下三張歐洲訂單，靠的是一顆直徑只有六毫米的防鬆不鏽鋼螺帽。',
        '總經理許小強表示，二代接手後，先把產品線由一千二百項砍到九十項，再請模具老師傅與在學的機械系學生同組，專門研究腳踏車行經碎石路時螺帽為何鬆脫。',
        '團隊在牙紋上加了一道斜溝，靠震動反而愈鎖愈緊。公司指出，這顆螺帽經第三方實驗室測試，連續震動三十分鐘後扭力僅下降 4%，同級品平均下降 27%。',
        '許小強說，螺帽單價比一般品高 2.3 倍，起初沒有人買單，「我們把五百顆寄給修車行的師傅，一年後訂單自己找上門」。',
        '展望下半年，公司預期腳踏車零件占營收比重將由目前的 18% 提高到三成，並規劃增購兩條自動檢測線，投資金額約 6,000 萬元。',
        '法人認為，扣件業者轉型切入利基市場是可行的路，但須留意鎳價走勢及歐洲庫存調整的進度。',
      ],
      gone: ['寄到您的信箱', '隨手掌握', '手機競標', '熱食櫃的毛利', '勿張貼廣告', '午盤走弱'],
    },
  },
  {
    kind: '立場新聞 2020, a feature with a photographer: the site’s 立場報道 beside the day and clock, a title picture with its caption, bold subheadings, 文／ and 攝／ last, an appeal for support, 相關文章 as a list, most read',
    url: 'https://www.thestandnews.com/society/%E8%88%8A%E5%A2%9F%E6%9C%80%E5%BE%8C%E4%B8%80%E9%96%93%E6%89%8B%E5%AF%AB%E6%8B%9B%E7%89%8C%E5%BA%97',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>舊墟最後一間手寫招牌店 七十四歲寫字佬：個字企得穩，舖頭先企得穩 | 立場報道 | 立場新聞</title>
<meta name="description" content="墨汁、玻璃片、一張高腳櫈。">
${og('og:title', '舊墟最後一間手寫招牌店 七十四歲寫字佬：個字企得穩，舖頭先企得穩 | 立場報道 | 立場新聞')}
${og('og:site_name', '立場新聞 Stand News')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://assets.thestandnews.com/css/main.css">
</head>
<body class="article-page">
<header>
<a class="logo" href="https://www.thestandnews.com/"><img src="https://assets.thestandnews.com/images/logo.svg" alt="立場新聞"></a>
<nav><ul>
<li><a href="https://www.thestandnews.com/society/">社會</a></li>
<li><a href="https://www.thestandnews.com/international/">國際</a></li>
<li><a href="https://www.thestandnews.com/culture/">文化</a></li>
<li><a href="https://www.thestandnews.com/art/">藝術</a></li>
<li><a href="https://www.thestandnews.com/cosmos/">宇宙</a></li>
<li><a href="https://www.thestandnews.com/sports/">體育</a></li>
<li><a href="https://www.thestandnews.com/personal/">個人</a></li>
</ul>
</nav>
<div class="top-support"><a href="https://www.thestandnews.com/support/">支持立場</a><a href="https://www.thestandnews.com/login/">登入</a></div>
</header>
<main><div class="content-wrapper">
<article>
<div class="article-category"><a href="https://www.thestandnews.com/society/">社會</a></div>
<h1 class="article-name">舊墟最後一間手寫招牌店 七十四歲寫字佬：個字企得穩，舖頭先企得穩</h1>
<div class="article-info"><a class="author-name" href="https://www.thestandnews.com/author/standnews/">立場報道</a><span class="article-date">2020/5/16 — 18:30</span></div>
<div class="article-share"><a>Facebook</a><a>Twitter</a><a>Telegram</a></div>
<div class="article-photo"><figure><img src="https://assets.thestandnews.com/media/photos/cache/a_1200x0.jpg" alt=""><figcaption>鄧伯在高腳櫈上寫招牌字</figcaption></figure></div>
<div class="article-content">
<p>墨汁、玻璃片、一張高腳櫈。新界舊墟橫街尾的手寫招牌店，門面闊度只夠一個人側身行過，鄧伯卻在裡面坐了五十一年。</p>
<p>問他寫過幾多個招牌，他擺手：「數唔到。墟市由街頭到街尾，除咗嗰間銀行，全部都係我寫。」</p>
<p><strong>一個「記」字要寫三日</strong></p>
<p>鄧伯十九歲拜師，師傅只教了三個字：永、記、號。他解釋，「永」字八法齊全，「記」字左右要互相讓位，「號」字則一失手就散，三個字寫得好，其他字自然識得寫。</p>
<p>頭一年，他一日寫二百個「記」字，寫到師傅話可以收錢，又過了三個月。「個字企得穩，舖頭先企得穩。」這句話，他到今日仍然對每一個客人講。</p>
<figure><img src="https://assets.thestandnews.com/media/photos/cache/b_1200x0.jpg" alt=""><figcaption>牆上掛滿客人退回來的舊招牌</figcaption></figure>
<p><strong>客人由老闆變成學生</strong></p>
<p>電腦割字出現之後，生意一年少過一年。最淡的時候，他一個月只寫過兩塊「東主有喜」。直至四年前，有設計學院學生專程入墟，問他可否教人寫字。</p>
<p>如今逢星期六下午，店外擺三張摺枱，十個學生輪流坐。學費由鄧伯話事：帶一塊自己最想寫的字來，寫好了，掛一星期在店門口，街坊投票，得票最多的免費。</p>
<p>店舖的租約明年到期。鄧伯說，搬到哪裡都可以，只要有牆，墟裡的人見到字，就知道他還在。</p>
<p>文／梁小筠</p>
<p>攝／方小信</p>
</div>
<div class="support-box"><p>立場新聞是非牟利機構，如欲支持我們，請按此成為月捐戶口</p><a href="https://www.thestandnews.com/support/">立即贊助</a></div>
<div class="like-coin"><p>拍手支持作者，讚賞公民</p>
</div>
<div class="tags"><a href="https://www.thestandnews.com/tag/1">手寫招牌</a><a href="https://www.thestandnews.com/tag/2">老店</a></div>
<div class="related-articles"><h3>相關文章</h3>
<ul>
<li><a href="https://www.thestandnews.com/society/a">教了四十年書法的街坊郵差</a></li>
<li><a href="https://www.thestandnews.com/society/b">舊墟霓虹燈師傅：光都係一筆一筆寫</a></li>
</ul>
</div>
</article>
<aside><h3>最多人閱讀</h3>
<ol>
<li><a href="https://www.thestandnews.com/society/c">單車徑旁的豆花檔為何只賣四小時</a></li>
<li><a href="https://www.thestandnews.com/cosmos/d">夜空攝影師教你等木星</a></li>
<li><a href="https://www.thestandnews.com/culture/e">粵劇戲棚的一根竹</a></li>
</ol>
</aside>
</div></main>
<section class="latest"><h3>最新文章</h3>
<ul>
<li><a href="https://www.thestandnews.com/society/n1">渡輪末班船上的音樂人</a></li>
<li><a href="https://www.thestandnews.com/society/n2">村校舊課室變身植物圖書館</a></li>
<li><a href="https://www.thestandnews.com/society/n3">一碗魚蛋粉的鹼水由來</a></li>
<li><a href="https://www.thestandnews.com/society/n4">山徑志工補了三百級石階</a></li>
<li><a href="https://www.thestandnews.com/society/n5">街市刀匠磨刀只收五蚊</a></li>
</ul>
</section>
<section class="newsletter">
<h3>訂閱立場電子報</h3>
<p>每朝早為你送上編輯精選</p>
<input type="email" placeholder="電郵地址">
</section>
<footer><p><a href="https://www.thestandnews.com/about/">關於我們</a> <a href="https://www.thestandnews.com/contact/">聯絡我們</a> <a href="https://www.thestandnews.com/policy/">私隱政策</a></p>
<p>© 2020 立場新聞 版權所有</p>
</footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'UA-00000-9');
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=UA-00000-9" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '舊墟最後一間手寫招牌店 七十四歲寫字佬：個字企得穩，舖頭先企得穩',
      published: '2020-05-16T18:30:00+08:00',
      source: '立場新聞',
      // 攝／ is the photographer, who wrote nothing.
      authors: ['梁小筠'],
      headings: ['一個「記」字要寫三日', '客人由老闆變成學生'],
      related: ['教了四十年書法的街坊郵差', '舊墟霓虹燈師傅：光都係一筆一筆寫'],
      captions: ['鄧伯在高腳櫈上寫招牌字', '牆上掛滿客人退回來的舊招牌'],
      body: [
        '墨汁、玻璃片、一張高腳櫈。新界舊墟橫街尾的手寫招牌店，門面闊度只夠一個人側身行過，鄧伯卻在裡面坐了五十一年。',
        '問他寫過幾多個招牌，他擺手：「數唔到。墟市由街頭到街尾，除咗嗰間銀行，全部都係我寫。」',
        '一個「記」字要寫三日',
        '鄧伯十九歲拜師，師傅只教了三個字：永、記、號。他解釋，「永」字八法齊全，「記」字左右要互相讓位，「號」字則一失手就散，三個字寫得好，其他字自然識得寫。',
        '頭一年，他一日寫二百個「記」字，寫到師傅話可以收錢，又過了三個月。「個字企得穩，舖頭先企得穩。」這句話，他到今日仍然對每一個客人講。',
        '客人由老闆變成學生',
        '電腦割字出現之後，生意一年少過一年。最淡的時候，他一個月只寫過兩塊「東主有喜」。直至四年前，有設計學院學生專程入墟，問他可否教人寫字。',
        '如今逢星期六下午，店外擺三張摺枱，十個學生輪流坐。學費由鄧伯話事：帶一塊自己最想寫的字來，寫好了，掛一星期在店門口，街坊投票，得票最多的免費。',
        '店舖的租約明年到期。鄧伯說，搬到哪裡都可以，只要有牆，墟裡的人見到字，就知道他還在。',
      ],
      gone: ['成為月捐戶口', '讚賞公民', '只賣四小時', '等木星', '戲棚的一根竹', '私隱政策'],
    },
  },
];
