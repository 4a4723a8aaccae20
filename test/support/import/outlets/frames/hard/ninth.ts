// A ninth set of forms, by one who had not seen the importer: papers, business media, agencies and voices abroad, each in its own frame.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const DOORBELL = [
  '邻居家装了一个可视门铃，镜头正对着自家房门，这样的安装合不合适？近日，江城区人民法院审结了这样一起相邻权纠纷案，判决被告在十日内调整门铃的朝向，并删除已经存储的影像。',
  '原告张女士与被告刘先生住在同一层，两家房门相对，相距不足两米。2023年11月，刘先生为防快递丢失，在门上安装了一个带有人脸识别和自动录像功能的门铃。',
  '张女士说，从那以后，她几点出门、家里来了什么人，都会出现在别人的手机里。“我跟他商量过三次，他答应换个方向，可是一直没有动。”',
  '刘先生则认为，门铃装在自家的门上，拍到的是公共走廊，并没有侵犯谁的隐私。他还向法庭提交了两张快递丢失的登记单。',
  '法院审理认为，住户有权在合理限度内安装安防设备，但涉案门铃的拍摄范围覆盖了原告进出房门的全部过程，超出了必要限度。',
  '承办法官表示，邻里之间的安全感应当是相互的。安装此类设备之前，不妨先请对面的住户看一看画面，多一句商量，就少一场官司。',
] as const;

const CAMELS = [
  '当地时间1月14日，沙漠小城的骆驼赛会在城郊举行，来自周边十六个村镇的两百多峰骆驼参加了比赛。',
  '比赛的最后一公里是一段软沙坡，骑手要下来牵着骆驼走。今年率先登上坡顶的是一名十七岁的牧民。',
  '赛会期间还有毛毡制作和挤奶比赛。一位老人用不到十五分钟编好了一副笼头，围观的孩子数着他手里的绳结。',
  '傍晚，参赛的骆驼被牵到井边饮水。按照当地的规矩，最后一名先喝，第一名排在末尾。',
] as const;

const GRAVITY = [
  '测点在海拔五千一百米的垭口上，没有路，也没有名字，表格里只写着一个编号：G0417。',
  '二十六岁的重力测量员李小山要在这里待四十分钟。仪器怕震，他得坐着不动，连咳嗽也要忍住。风大的时候，四个同伴围成一圈，用身体替仪器挡风。',
  '这支队伍平均年龄不到二十八岁，六年里走了四万多公里，测了三千二百个点。他们要画的那张图，普通人大概一辈子也用不着：地球在每一个地方把人往下拉的力气，究竟有多大。',
  '“差别小到什么程度呢？”队长赵小军想了想说，“你在山脚下称一百斤，到了这里会轻一点点，轻的那点还不如你出的汗多。”',
  '可是火箭要算它，找矿要算它，测量一座山有多高也要算它。上一代人留下的图上，这一带有一块巴掌大的空白，旁边用铅笔写着“待测”，字迹已经发黄。',
  '2021年夏天，李小山第一次上山就赶上了暴雪。车陷在河滩里，他们背着仪器走了九个小时，轮流把最暖和的一件羽绒服裹在仪器上。母亲后来在视频里问他冷不冷，他说不冷，仪器的温度是恒定的。',
  '今年4月，最后一个点测完了。没有人庆祝，大家在原地坐了很久。李小山掏出手机，把那张旧图的照片放大，找到那两个铅笔字，小声念了一遍。',
] as const;

const FREIGHT = [
  '红海绕航的影响还在扩散。5月13日，多家货代企业告诉第一财经，远东至欧洲航线的集装箱即期运价在两周内上涨近四成，部分航次的舱位已排到6月中旬。',
  '“客户早上问的价，下午就不作数了。”宁波一家货代公司的负责人表示，一个四十英尺标准箱的报价上周是3200美元，本周已到4450美元。',
  '运价上涨的直接原因是有效运力不足。绕行好望角使单程航行时间增加十到十四天，同样的周班航线需要多投入两到三艘船。',
  '空箱的短缺放大了紧张。华东一家外贸服装企业的物流主管称，工厂从4月下旬起就提不到足够的空箱，有三票货只好改走铁路。',
  '业内人士认为，下半年新船集中交付后，供需将重新平衡。按照目前的订单，今年全球集装箱船队的运力将增长约百分之九。',
  '也有货主开始调整签约方式，把长约的比例由五成提高到七成。前述服装企业的物流主管说，贵一点可以算，没有舱位算不了。',
] as const;

const STUDYROOM = [
  '县城的第一家付费自习室开业时，门口摆了十六个花篮；关门那天，老板只贴了一张A4纸：本店因故停业，未用完的卡请于月底前来退。',
  '这家店在西南一座四十万人口的县城，两百平方米，八十六个座位，房租一年九万六。开业头三个月，月卡卖了二百四十张，老板周小海以为自己找到了一门躺着赚钱的生意。',
  '转折出现在第二年。县图书馆延长了开放时间，新建的文化中心里有免费空调，三公里之内又开出四家同样的店，月卡的价格从二百八十元一路降到九十九元。',
  '“我们卖的其实不是座位，是不被家里人打扰。”周小海后来这样总结。会员里备考的占六成，余下的是陪读的家长、写材料的公务员，还有几个只是想找地方发呆的中年人。',
  '翻看他的账本，亏损最大的一项并不是房租，而是空调。夏天四个月的电费有一万八千元，几乎吃掉了全部利润。',
  '关店之前，他做了一次回访，问会员以后去哪里。有一半人说回家，三成说去图书馆，还有一个人问，那盏台灯能不能卖给他。',
] as const;

const ELEVATOR = [
  '法拉盛緬街一棟老人公寓的電梯停擺至今已四個多月，住在高樓層的長者上下樓全靠雙腿。十多名華裔住戶21日在樓前集會，要求房東限期修復。',
  '今年82歲、住在六樓的陳婆婆說，她每星期要到診所洗腎三次，上樓一趟要歇五回。「以前是我等電梯，現在是電梯等零件。」',
  '住戶出示的紀錄顯示，自去年12月起，他們先後向311投訴47次，市府派員到場開出三張違規通知，但罰單並沒有讓電梯動起來。',
  '房東代表表示，電梯為1974年安裝，主機板已停產，零件須向歐洲訂購，預計6月中旬可以到貨，修復期間將請兩名工人協助長者搬運物品。',
  '當地民意代表的辦公室表示，已要求市府房屋局動用緊急維修計畫，先行代修，再向業主追討費用。',
  '律師提醒，租金管制公寓的房客若因服務減少而權益受損，可向州府申請減租，申請表格備有中文版本。',
] as const;

const WALKING = [
  '每天早上七點十分，校門口的汽機車排到兩個路口以外。從家裡走到學校不過八百公尺的孩子，也坐在車上等。',
  '家長的理由我都懂：人行道斷斷續續，騎樓停滿機車，走到一半就得下到馬路上與公車並行。不是孩子不能走，是路不讓他走。',
  '我在國小任教二十二年，去年帶著五年級學生畫「走得到的地圖」。全班二十七人，能一路走在人行道上到校的只有四位，其餘的人至少要下馬路三次。',
  '學生把地圖寄給了公所，三個月後，其中一段騎樓整平了，長度一百二十公尺。孩子們很高興，其中一位說：「原來路是會聽話的。」',
  '政府年年宣導步行上學，與其發反光背心，不如把學校周邊五百公尺的人行道先接起來。這筆錢不多，省下來的卻是每個早晨的怒氣。',
] as const;

const OBSERVATORY = [
  '（中央社聖地牙哥9日綜合外電報導）智利北部沙漠一座百年觀測站今天熄燈，不是因為經費，而是因為燈太多。附近礦場與公路的照明，使當地夜空的亮度在20年間增加近3倍。',
  '觀測站站長在告別儀式上說，前輩當年選擇這裡，是因為伸手不見五指，「現在半夜在陽台上看得清報紙的標題」。',
  '當地環保團體表示，全國雖然訂有防制光害的規定，但路燈改用白光LED後，散射到夜空的藍光反而增加，舊標準並未管到這一項。',
  '礦業公會回應，業者願意將堆置場的燈具加裝遮罩，並在午夜後調降亮度，但基於作業安全，無法全數關閉。',
  '這座觀測站的望遠鏡將搬到海拔更高的山上，原址改為教育館，供學生認識星座與光害。',
] as const;

const LEOPARD = [
  '苗栗通霄一處產業道路上個月一連發生三起石虎遭車輛撞擊的意外，其中兩隻死亡。公路單位今天會同專家現勘，決定在路段兩端增設測速照相，並加建兩處動物通道。',
  '學者蹲在排水溝旁查看，溝裡留著幾個清楚的腳印。原本可以讓動物鑽過的涵管，被大雨沖下來的土石塞住了一半以上。',
  '「牠不是不走涵管，是走不過去，只好上來跟車子搶路。」學者說，清理涵管所花的錢，比立一面警告牌還要少。',
  '附近農民表示，夜裡常看到車輛以超過八十公里的時速通過，路旁的速限牌被雜草遮住，外地人根本看不到。',
  '公路單位指出，測速設備預計九月啟用，兩處涵管將在兩週內清理完成，並改為每次豪雨之後巡查一次。',
] as const;

const ERRATUM = [
  '本報7月9日A6版〈全港公廁逾三成無無障礙設施〉一文，將「設有無障礙設施」與「未設無障礙設施」兩欄數字互換，以致標題及首段所述比例有誤。',
  '正確數字應為：全港公廁設有無障礙設施者佔68.4%，未設者佔31.6%；其中離島區未設者佔52.1%，並非文中所述的47.9%。網上版已於7月9日下午更正。',
  '本報就上述錯誤，謹向讀者及有關部門致歉。',
] as const;

const TREE = [
  '【東網專訊】強對流天氣影響，黃大仙鳴鳳街今晨有大樹倒塌。今日（6日）上午8時40分許，一棵約15米高的細葉榕連根拔起，橫亙三條行車線，壓中一輛停泊路邊的輕型貨車，車頂凹陷，幸車內無人。',
  '消防員接報到場，以電鋸鋸開樹幹，其間附近巴士站需要暫停使用，三條巴士路線改道。',
  '貨車司機何先生表示，當時剛離開車廂買早餐，「行咗十幾步，後面好大聲，擰轉頭架車已經唔見咗個頂」。',
  '地區人士指，該樹去年曾被街坊發現樹頭生有靈芝，已向部門反映，部門其後派員檢查並修剪枝葉。',
  '有關部門回覆指，該樹今年3月的檢查紀錄為「需要監察」，會就事件展開調查，並檢查同一路段餘下的11棵樹。',
] as const;

const BALCONY = [
  '德国之声：您研究家庭用电已经十五年，阳台光伏为什么偏偏在这两年火了起来？',
  '梅林：价格降得快是一个原因，两块板加一个逆变器，现在不到四百欧元。但更重要的是，租房的人第一次觉得能源转型跟自己有关，以前那是有屋顶的人的事。',
  '德国之声：一套设备一年能省多少钱？',
  '梅林：朝南的阳台，一年大约发电六百度，省一百五十到一百八十欧元，两年半就能收回成本。朝北的话，我会劝您买一盆花。',
  '德国之声：房东能不能不同意？',
  '梅林：过去可以，理由通常是有碍观瞻。修改之后的法律把它归入房客有权要求的改动，房东要拒绝，就得说出具体的理由。',
  '德国之声：它对整个电网有意义吗？',
  '梅林：单看电量，微不足道。可是装了它的人会去看电表，会把洗衣机挪到中午开。我们的调查显示，这些家庭的总用电量一年下降了百分之八，这才是最大的发电厂。',
] as const;

const HAWKER = [
  '傍晚六点半的小贩中心，归还餐盘的架子前排着队。规定实施三年，桌面确实干净了，收碗的老人却不见了。',
  '数字上看，这是一次成功的公共教育。归还率从不到三成升到九成以上，清洁成本降了下来，鸽子也少了。',
  '但我常想起从前那位推着车、操潮州话的安哥。他知道谁刚出院，谁换了工作，谁今天又是一个人来吃饭。',
] as const;

const TOWER = [
  '蒙大拿州西部——瞭望塔高七米，四面是玻璃，中間是一張床、一個爐子和一台沒有螢幕的儀器。從六月到九月，六十八歲的退休教師露絲獨自住在這裡，每隔二十分鐘拿起望遠鏡，看一圈。',
  '衛星每天掠過這片森林十幾次，無人機可以飛到煙柱的正上方，攝影機把畫面交給演算法辨認。但在去年夏天的四十一起火情裡，有二十三起最先是由人發現的。',
  '「機器看得見煙，人看得見不對勁，」這片林區的防火主管說。「霧、塵土、鋸木廠的蒸汽，在螢幕上都差不多。她知道哪一條山溝早上九點會起霧。」',
  '一百年前，全美有八千多座這樣的瞭望塔，如今還在使用的不到三百座。二十世紀七十年代，飛機取代了大多數的看守人，許多塔被拆掉，或者以四十美元一晚的價格出租給遊客。',
  '露絲的日誌裡記著雲的形狀、鷹的來去，以及每一次雷擊的方位。她說孤獨並不難，難的是下山以後，聽到所有的人同時說話。',
  '今年是她的第十四個夏天。林務部門已經問她明年還來不來，她的回答是，先看看雪什麼時候化。',
] as const;

export const NINTH: readonly Shown[] = [
  {
    kind: 'a city daily’s site, news of a court: the day, the clock and the source in spans, 文/ with the paper’s reporter last, 责任编辑 in brackets with a number, a hotline and a QR code',
    url: 'https://news.ynet.example/2024/03/21/3741265t70.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta name="renderer" content="webkit" />
<title>可视门铃正对邻居房门 法院判决调整朝向-北青网</title>
<meta name="keywords" content="门铃,隐私,邻居,法院" />
<meta name="description" content="邻居家装了一个可视门铃，镜头正对着自家房门，这样的安装合不合适？" />
<meta name="author" content="北青网" />
<link rel="stylesheet" href="https://news.ynet.example/images/1177/1178/reset.css" />
<link rel="stylesheet" href="https://news.ynet.example/images/1177/1178/detail.css" />
<script src="https://news.ynet.example/images/jquery.min.js"></script>
<script>
if(/Android|webOS|iPhone/i.test(navigator.userAgent)){ window.location.href="https://m.ynet.example/2024/03/21/3741265t70.html"; }
</script>
</head>
<body>
<div class="topBar"><div class="w1200 cfix"><ul class="fLeft"><li><a href="https://www.ynet.example">北青网首页</a></li>
<li><a>新闻</a></li>
<li><a>北京</a></li>
<li><a>财经</a></li>
<li><a>娱乐</a></li>
<li><a>体育</a></li>
<li><a>教育</a></li>
<li><a>健康</a></li>
<li><a>美图</a></li></ul><div class="fRight"><a>北京青年报电子版</a><a>客户端</a></div></div></div>
<div class="w1200 logoBox"><a class="logo"><img src="logo.png" alt="北青网" /></a><div class="curNav">当前位置：<a>新闻</a> &gt; <a>社会</a> &gt; 正文</div></div>
<div class="container w1200 cfix">
<div class="leftBox fLeft">
<div class="articleTitle"><h1>可视门铃正对邻居房门 法院判决调整朝向</h1></div>
<dl class="cfix" id="msgBox">
<dt><p class="sourceBox"><span class="yearMsg">2024-03-21</span><span class="timeMsg">08:06:35</span><span class="sourceMsg">北京青年报</span></p></dt>
<dd><div class="shareBox"><span>分享到：</span><a title="微信">微信</a><a title="微博">微博</a><div class="wxCode"><p>用微信扫描二维码</p><p>分享至好友和朋友圈</p></div></div></dd>
</dl>
<div class="articleAll" id="articleAll">
<div class="articleBox mb20 cfix" id="articleBox">
<p>　　原标题：门铃装在自家门上 镜头对着别人家门</p>
${p(DOORBELL.slice(0, 2), '', '　　')}
<p align="center"><img src="https://img.ynet.example/1.jpg" alt="" /></p>
<p align="center"><font color="#808080">涉案门铃的安装位置 法院供图</font></p>
<p>　　<strong>原告：进出家门都被拍下</strong></p>
<p>　　${DOORBELL[2]}</p>
<p>　　<strong>被告：拍到的是公共走廊</strong></p>
<p>　　${DOORBELL[3]}</p>
<p>　　<strong>法院：超出必要限度</strong></p>
${p(DOORBELL.slice(4), '', '　　')}
<p>　　文/本报记者 李小红</p>
</div>
<div class="articleEdit">（责任编辑：赵小雨 AN125）</div>
<div class="tagBox"><span>标签：</span><a>可视门铃</a><a>隐私权</a></div>
</div>
<div class="copyBox"><p>北青网版权与免责声明：凡本网注明“来源：北京青年报”“来源：北青网”的作品，未经授权不得转载、摘编。</p><p>新闻热线：010-00000000　举报邮箱：jubao@ynet.example</p></div>
<div class="moreBox"><h2>相关新闻</h2><ul><li><a>楼道里的鞋柜该不该清走</a><span>2024-03-18</span></li>
<li><a>阳台护栏脱落 谁来赔偿</a><span>2024-03-12</span></li></ul></div>
<div class="guessBox"><h2>猜你喜欢</h2><ul><li><a>植物园的玉兰开到第几天</a></li>
<li><a>早高峰加开两趟区间车</a></li></ul></div>
</div>
<div class="rightBox fRight">
<div class="adBox">广告</div>
<div class="hotBox"><h2>热点排行</h2><ol><li><em>1</em><a>胡同口的理发摊搬进便民站</a></li>
<li><em>2</em><a>清明小长假车票今起开售</a></li>
<li><em>3</em><a>一只夜鹭在公园筑巢</a></li></ol></div>
<div class="codeBox"><img src="code.png" alt="" /><p>下载北京头条客户端</p></div>
</div>
</div>
<div class="footer"><p><a>关于我们</a>｜<a>版权声明</a>｜<a>广告服务</a>｜<a>联系方式</a></p><p>北青网版权所有 Copyright 2000 - 2024 ynet.example. All Rights Reserved. 京ICP备00000000号</p></div>
<script>var _hmt=_hmt||[];</script>
</body>
</html>`,
    expected: {
      headline: '可视门铃正对邻居房门 法院判决调整朝向',
      published: '2024-03-21T08:06:35+08:00',
      source: '北京青年报',
      original: '门铃装在自家门上 镜头对着别人家门',
      authors: ['李小红'],
      editors: ['赵小雨'],
      headings: ['原告：进出家门都被拍下', '被告：拍到的是公共走廊', '法院：超出必要限度'],
      kept: DOORBELL,
      gone: ['扫描二维码', '免责声明', '举报邮箱', '玉兰', '理发摊', '夜鹭'],
    },
    // What stands under 相关新闻 may be recorded as related from a page; a text has no address for it.
    asText: { gone: ['扫描二维码', '免责声明', '鞋柜', '阳台护栏', '玉兰', '理发摊', '夜鹭'] },
  },
  {
    kind: 'a site of world news, pictures: the headline and the whole text once more in hidden textareas, a credit in every caption, 责编, a machine’s reading aloud',
    url: 'https://world.huanqiu.example/article/4GAbCdEfG1H',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,Chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<title>高清图集：沙漠小城举行骆驼赛会</title>
<meta name="keywords" content="骆驼,沙漠,图集">
<meta name="description" content="当地时间1月14日，沙漠小城的骆驼赛会在城郊举行，来自周边十六个村镇的两百多峰骆驼参加了比赛。">
<meta name="author" content="huanqiu">
<meta name="msapplication-TileImage" content="//rs2.huanqiucdn.example/logo.png">
<link rel="stylesheet" href="//rs2.huanqiucdn.example/huanqiu/css/article.css">
<script>window.env = "production"; window.dfpl = {"aid":"4GAbCdEfG1H"};</script>
</head>
<body class="pc-article">
<textarea class="article-aid" style="display:none">4GAbCdEfG1H</textarea>
<textarea class="article-title" style="display:none">高清图集：沙漠小城举行骆驼赛会</textarea>
<textarea class="article-time" style="display:none">1705279380000</textarea>
<textarea class="article-content" style="display:none">&lt;article&gt;&lt;section data-type="rtext"&gt;&lt;p&gt;${CAMELS[0]}&lt;/p&gt;&lt;p&gt;${CAMELS[1]}&lt;/p&gt;&lt;/section&gt;&lt;/article&gt;</textarea>
<textarea class="article-source-name" style="display:none">环球网</textarea>
<header class="header"><div class="nav-top"><a class="logo" href="//www.huanqiu.example"><img src="logo.svg" alt="环球网"></a><ul><li><a>首页</a></li>
<li><a>国际</a></li>
<li><a>中国</a></li>
<li><a>军事</a></li>
<li><a>评论</a></li>
<li><a>财经</a></li>
<li><a>图片</a></li>
<li><a>更多</a></li></ul><span class="login">登录</span><span class="search">搜索</span></div></header>
<div class="container">
<div class="tree"><a>国际</a> &gt; <a>图片</a> &gt; 正文</div>
<div class="conter-bg">
<div class="l-container">
<div class="t-container">
<div class="t-container-title"><h3>高清图集：沙漠小城举行骆驼赛会</h3></div>
<div class="metadata-info"><p class="time">2024-01-15 08:43</p><span class="source"><span>来源：</span><a target="_blank">环球网</a></span><div class="tts"><i></i><span>语音播报</span></div></div>
</div>
<div class="share-l"><span>微信</span><span>微博</span><span>QQ空间</span><span>复制链接</span><div class="num"><em>36</em>参与</div></div>
<div class="b-container">
<article>
<section data-type="rtext">
<p>${CAMELS[0]}</p>
<p><i class="pic-con"><img src="//img.huanqiucdn.example/dp/api/files/imageDir/1.jpg?imageView2/2/w/1260" data-alt="图源：视觉中国"></i></p>
<p style="text-align:center"><em>选手在起点等候。图源：视觉中国</em></p>
<p>${CAMELS[1]}</p>
<p><i class="pic-con"><img src="//img.huanqiucdn.example/dp/api/files/imageDir/2.jpg?imageView2/2/w/1260"></i></p>
<p style="text-align:center"><em>骑手牵着骆驼登上软沙坡。图源：视觉中国</em></p>
<p>${CAMELS[2]}</p>
<p><i class="pic-con"><img src="//img.huanqiucdn.example/dp/api/files/imageDir/3.jpg?imageView2/2/w/1260"></i></p>
<p>${CAMELS[3]}</p>
</section>
</article>
<div class="edit"><span>责编：何小莉</span></div>
<div class="copyright"><p>版权作品，未经环球网 huanqiu.example 书面授权，严禁转载，违者将被追究法律责任。</p></div>
<div class="mood"><span>赞</span><em>12</em><span>收藏</span></div>
</div>
<div class="rel-list"><h4>推荐阅读</h4>
<div class="item"><a>一座火山脚下的早市</a><p>环球网 2024-01-14</p></div>
<div class="item"><a>冰钓者在湖面上度过周末</a><p>环球网 2024-01-13</p></div>
</div>
<div class="comment"><h4>评论</h4><div class="c-item"><b>环球网友</b><p>第一名最后喝水，这规矩好</p><span>1小时前</span></div><a>查看全部评论</a></div>
</div>
<div class="r-container">
<div class="ad-box"></div>
<div class="hot"><h4>环球热榜</h4><ul><li><a>南极科考船抵达预定海域</a></li>
<li><a>多国迎来新年第一场流星雨</a></li>
<li><a>机场行李转盘上的钢琴</a></li></ul></div>
<div class="app-qr"><img src="qr.png"><p>扫码下载环球TIME客户端</p></div>
</div>
</div>
</div>
<footer class="footer"><p><a>关于环球网</a> | <a>版权声明</a> | <a>联系我们</a> | <a>招聘信息</a></p><p>违法和不良信息举报电话：010-00000000</p><p>Copyright © 环球网 2006-2024 All rights reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '高清图集：沙漠小城举行骆驼赛会',
      published: '2024-01-15T08:43:00+08:00',
      source: '环球网',
      authors: [],
      editors: ['何小莉'],
      kept: CAMELS,
      gone: ['语音播报', '书面授权', '这规矩好', '流星雨', '扫码下载'],
    },
  },
  {
    kind: 'a daily of the young as an e-paper, a feature: the issue’s pages and headlines beside it, 放大 and 缩小, the reporter below the headline, the paper’s copyright note in the column',
    url: 'http://zqb.cyol.example/html/2024-05/08/nw.D110000zgqnb_20240508_1-07.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>图上的最后一块空白 -中青在线</title>
<meta name="keywords" content="中国青年报 中青在线 数字报" />
<link href="../../../tplimg/zqb2011.css" rel="stylesheet" type="text/css" />
<script language="javascript" src="../../../tplimg/jquery.js"></script>
<script>
function doZoom(size){ document.getElementById('ozoom').style.fontSize = size + 'px'; }
</script>
<style>#ozoom p{line-height:200%}</style>
</head>
<body>
<div class="top"><a href="http://www.cyol.example">中青在线首页</a> | <a>中国青年报</a> | <a>青年参考</a> | <a>青年时讯</a> | <a>中国青年报客户端</a></div>
<div class="header"><img src="../../../tplimg/zqb.jpg" alt="中国青年报" /><span class="date">2024年05月08日　星期三</span><span><a>往期回顾</a></span><span><a>返回目录</a></span></div>
<table width="980" border="0" cellspacing="0" cellpadding="0" align="center">
<tr>
<td width="300" valign="top">
<div class="banmian"><b>第07版：冰点周刊</b> <a>上一版</a> <a>下一版</a></div>
<div><img src="page07.jpg" alt="" usemap="#PagePicMap" /></div>
<div class="list"><b>本版标题导航</b>
<ul><li><a href="#">图上的最后一块空白</a></li>
<li><a href="#">冰点时评：让慢功夫有人做</a></li></ul></div>
<div class="banlist"><b>版面导航</b>
<ul><li><a>第01版：要闻</a></li>
<li><a>第02版：青年话题</a></li>
<li><a>第03版：要闻</a></li>
<li><a>第04版：青春热线</a></li>
<li><a>第05版：共青视野</a></li>
<li><a>第06版：教育圆桌</a></li>
<li><a>第07版：冰点周刊</a></li>
<li><a>第08版：体育</a></li></ul></div>
</td>
<td valign="top">
<div class="tools"><a>上一篇</a>　<a>下一篇</a>　<span>放大 <a onclick="doZoom(18)">⊕</a> 缩小 <a onclick="doZoom(12)">⊖</a> 默认 <a onclick="doZoom(14)">○</a></span>　<a>朗读</a></div>
<!--enpproperty <articleid>812345</articleid><date>2024-05-08 00:00:00.0</date><author>李小红</author><title>图上的最后一块空白</title><introtitle>冰点特稿第1302期</introtitle><sourcename>中国青年报</sourcename>/enpproperty-->
<div class="title_pre">冰点特稿第1302期</div>
<div class="title1"><h1>图上的最后一块空白</h1></div>
<div class="author">中青报·中青网记者 李小红</div>
<div class="source">《 中国青年报 》（ 2024年05月08日　 07 版）</div>
<div id="ozoom">
<!--enpcontent-->
<div class="picbox"><img src="res01.jpg" /><div class="picdesc">4月，测量队在垭口架设仪器。受访者供图</div></div>
${p(GRAVITY.slice(0, 3), '', '　　')}
<p>　　轻一点点</p>
${p(GRAVITY.slice(3, 5), '', '　　')}
<p>　　不冷</p>
${p(GRAVITY.slice(5), '', '　　')}
<!--/enpcontent-->
</div>
<div class="copy"><p>中国青年报版权所有，未经书面授权，不得转载、链接、转贴或以其他方式使用。</p></div>
<div class="np"><a>上一篇：没有了</a>　<a>下一篇：冰点时评：让慢功夫有人做</a></div>
</td>
</tr>
</table>
<div class="ewm"><img src="ewm.png" /><p>扫一扫，关注冰点周刊微信公众号</p></div>
<div class="footer"><a>关于我们</a> | <a>报社招聘</a> | <a>联系电话：010-00000000</a><br />中国青年报社主办　中青在线版权所有<br />京ICP备10000000号</div>
</body>
</html>`,
    expected: {
      headline: '图上的最后一块空白',
      published: '2024-05-08',
      source: '中国青年报',
      authors: ['李小红'],
      editors: [],
      // Its column’s number above the headline, and the short lines set as paragraphs: open, not asked as kicker and headings.
      kept: [...GRAVITY, '轻一点点'],
      gone: ['慢功夫', '青春热线', '往期回顾', '不得转载', '扫一扫', '缩小'],
    },
  },
  {
    kind: 'a business medium, news: 听新闻 and 作者 and 责编 in one line above, a lead in a grey box, points to share, the reporter’s card, 举报 and a long note, 一财最热',
    url: 'https://www.yicai.example/news/102107766.html',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>欧线运价两周涨近四成 货代：上午报价下午作废</title>
<meta name="keywords" content="集运,运价,红海,货代">
<meta name="description" content="有货主把长约的比例由五成提高到七成。">
${og('og:type', 'news')}
${og('og:title', '欧线运价两周涨近四成 货代：上午报价下午作废')}
${og('og:image', 'https://imgcdn.yicai.example/1.jpg')}
${og('og:release_date', '2024-05-13 19:27:44')}
<link rel="stylesheet" href="/css/yicai.min.css?v=20240401">
<script src="/js/libs.js"></script>
<script>var newsId = 102107766; var isVip = false;</script>
</head>
<body>
<div class="g-hd"><div class="wrap"><a class="logo" href="/"><img src="/images/logo.png" alt="第一财经"></a><ul class="m-nav"><li><a>首页</a></li>
<li><a>头条</a></li>
<li><a>A股</a></li>
<li><a>金融</a></li>
<li><a>科技</a></li>
<li><a>大视频</a></li>
<li><a>一财号</a></li>
<li><a>VIP频道</a></li></ul><div class="m-user"><a>登录</a><a>注册</a><input placeholder="搜索"></div></div></div>
<div class="m-bread"><a>首页</a> &gt; <a>产经</a> &gt; <span>正文</span></div>
<div class="g-bd f-cb">
<div class="g-mn">
<div class="m-title">
<div class="title f-pr"><h1>欧线运价两周涨近四成 货代：上午报价下午作废</h1>
<p><em>第一财经</em> 2024-05-13 19:27:44 <span class="listen">听新闻</span></p>
<p><span class="names">作者：<a>张小帆</a></span> <span>责编：陈小舟</span></p>
<div class="m-share"><span>分享到：</span><a>微信</a><a>微博</a><div class="qr"><p>打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。</p></div></div></div>
</div>
<div class="intro">有货主把长约的比例由五成提高到七成。</div>
<div class="m-text">
<div class="m-img"><img src="https://imgcdn.yicai.example/1.jpg" alt=""></div>
${p(FREIGHT.slice(0, 2))}
<h2>有效运力不足</h2>
${p(FREIGHT.slice(2, 4))}
<table border="1" class="m-tab"><tbody><tr><td>航线</td><td>4月29日</td><td>5月13日</td></tr>
<tr><td>远东—北欧</td><td>3200</td><td>4450</td></tr>
<tr><td>远东—地中海</td><td>3900</td><td>5020</td></tr></tbody></table>
<h2>贵可以算，没有舱位算不了</h2>
${p(FREIGHT.slice(4))}
<p style="color:#808080">（应受访者要求，文中企业未具名）</p>
</div>
<div class="m-report"><a>举报</a></div>
<div class="m-adv"><p>第一财经广告合作，<a>请点击这里</a></p><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。</p><p>如需获得授权请联系第一财经版权部：banquan@yicai.example</p></div>
<div class="m-author"><h3>文章作者</h3><div class="au"><img src="au.jpg"><h2>张小帆</h2><p>第一财经产经频道记者，长期跟踪航运港口</p><a>关注</a></div></div>
<div class="m-key"><h3>关键字</h3><a>集运</a><a>红海</a></div>
<div class="m-rel"><h3>相关阅读</h3>
<div class="it"><a>绕行好望角的第一百天</a><p>船期表上多出来的两周，由谁来付钱。</p><span>05-06 11:20</span></div>
<div class="it"><a>内河驳船的新订单</a><p>船厂的船台排到了明年。</p><span>04-28 09:05</span></div>
</div>
</div>
<div class="g-sd">
<div class="m-hot"><h3>一财最热</h3><ul><li><em>1</em><a>四月社融数据出炉</a></li>
<li><em>2</em><a>玻璃期货再创阶段新低</a></li>
<li><em>3</em><a>一座矿山的智能化账单</a></li></ul></div>
<div class="m-brief"><h3>7x24快讯</h3><ul><li><span>19:58</span><a>某车企宣布召回部分车型</a></li></ul></div>
<div class="m-close">点击关闭</div>
</div>
</div>
<div class="g-ft"><p><a>关于我们</a><a>广告服务</a><a>合作伙伴</a><a>用户协议</a></p><p>版权所有 上海第一财经传媒有限公司 沪ICP备00000000号-3</p><p>技术支持 合作伙伴 意见反馈邮箱：yonghu@yicai.example</p></div>
</body>
</html>`,
    expected: {
      headline: '欧线运价两周涨近四成 货代：上午报价下午作废',
      published: '2024-05-13T19:27:44+08:00',
      source: '第一财经',
      authors: ['张小帆'],
      lead: '有货主把长约的比例由五成提高到七成。',
      editors: ['陈小舟'],
      headings: ['有效运力不足', '贵可以算，没有舱位算不了'],
      kept: [...FREIGHT, '远东—地中海', '5020'],
      gone: ['听新闻', '扫一扫', '建立镜像', '长期跟踪', '船期表上', '玻璃期货', '召回'],
    },
  },
  {
    kind: 'a site of business essays: 本文来自微信公众号 with its ID, the writer and the picture’s source in one sentence, a lead, bold headings by numbers, 本内容为作者独立观点, a card, 大 家 都 在 看',
    url: 'https://www.huxiu.example/article/2871234.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<title>县城自习室，死于空调费-虎嗅网</title>
<meta name="keywords" content="县城,自习室,创业">
<meta name="description" content="“我们卖的其实不是座位，是不被家里人打扰。”">
${og('og:type', 'article')}
${og('og:title', '县城自习室，死于空调费-虎嗅网')}
${og('og:site_name', '虎嗅网')}
${og('og:description', '“我们卖的其实不是座位，是不被家里人打扰。”')}
<link rel="stylesheet" href="https://static.huxiu.example/www/css/article.4a5b.css">
<script>window.__HX__={"uid":0,"is_vip":false,"aid":2871234};</script>
</head>
<body>
<div id="app">
<header class="header-wrap"><a class="logo"><img src="logo.svg" alt="虎嗅"></a><nav><a>首页</a><a>资讯</a><a>24小时</a><a>前沿科技</a><a>商业消费</a><a>社会文化</a><a>会员专区</a></nav><div class="user"><a>APP下载</a><a>投稿</a><a>登录</a></div></header>
<div class="article-wrap-content">
<aside class="article__tool"><ul><li>点赞 <span>87</span></li>
<li>评论 <span>12</span></li>
<li>收藏 <span>204</span></li>
<li>微信分享</li></ul></aside>
<main class="article-detail">
<div class="article-detail-wrap">
<h1 class="article__title">县城自习室，死于空调费</h1>
<div class="article__author-info-box"><a class="author-info__username">旧货账本</a><span class="article__time">2024-07-18 12:09</span></div>
<div class="article-ai-box"><b>AI速读</b><span>一家县城付费自习室从满座到停业的两年，竞争与电费是主因。</span><i>内容由AI生成</i></div>
<div id="article-content" class="article__content">
<p class="text-remarks"><span class="text-remarks">本文来自微信公众号：<a>旧货账本（ID：jiuhuozhangben）</a>，作者：周小南，编辑：林小夏，题图来自：视觉中国</span></p>
<p><br></p>
${p(STUDYROOM.slice(0, 2))}
<p><br></p>
<p><strong class="text-big-title">一、四家同样的店</strong></p>
<p>${STUDYROOM[2]}</p>
<p class="img-center-box"><img src="https://img.huxiu.example/2.jpg" data-w="1080"></p>
<p style="text-align:center"><span class="text-img-note">停业前一天的自习室，作者拍摄</span></p>
<p>${STUDYROOM[3]}</p>
<p><strong class="text-big-title">二、一万八千元的电费</strong></p>
${p(STUDYROOM.slice(4))}
<p><br></p>
<p class="text-remarks"><span class="text-remarks">本文来自微信公众号：<a>旧货账本（ID：jiuhuozhangben）</a>，作者：周小南</span></p>
</div>
<div class="article__copyright">
<p>本内容为作者独立观点，不代表虎嗅立场。未经允许不得转载，授权事宜请联系 hezuo@huxiu.example</p>
<p>如对本稿件有异议或投诉，请联系 tougao@huxiu.example</p>
<p>正在改变与想要改变世界的人，都在 <a>虎嗅APP</a></p>
</div>
<div class="article__tags"><a>县城</a><a>自习室</a><a># 商业消费</a></div>
<div class="article__reward"><button>赞赏</button><p>关闭赞赏 开启赞赏</p><p>5人已赞赏</p></div>
<div class="article__author-card"><img src="av.png"><h4>旧货账本</h4><p>文章数 31　粉丝 4021</p><p>记录小生意的来和去</p><a>查看更多</a></div>
</div>
<section class="related-article"><h3>大 家 都 在 看</h3>
<div class="rel"><a>奶茶店关门之后，机器去了哪里</a><span>2024-07-10</span></div>
<div class="rel"><a>跑腿小哥的电动车第几年最贵</a><span>2024-07-02</span></div>
<div class="rel"><a>最后一批录像厅的门票</a><span>2024-06-25</span></div>
</section>
<section class="comment-wrap"><h3>评论</h3><div class="cm"><b>虎嗅用户7Q</b><p>我就是那个想买台灯的人</p><time>2024-07-18 13:40</time></div><p>没有更多评论了</p></section>
</main>
<aside class="article-right"><div class="hot-article"><h3>热文推荐</h3><ol><li>一个冰箱厂的夏天</li>
<li>谁在给短剧写台词</li></ol></div><div class="moment"><h3>24小时</h3><ul><li><time>12:40</time><a>某平台下线付费连麦功能</a></li></ul></div></aside>
</div>
<footer><p>Copyright © 2012-2024 虎嗅网 京ICP备12000000号</p><p>违法和不良信息举报电话 010-00000000</p></footer>
</div>
<script src="https://static.huxiu.example/www/js/article.77c.js"></script>
</body>
</html>`,
    expected: {
      headline: '县城自习室，死于空调费',
      published: '2024-07-18T12:09:00+08:00',
      // 虎嗅 or the account it came from: open, not asked.
      authors: ['周小南'],
      editors: ['林小夏'],
      headings: ['一、四家同样的店', '二、一万八千元的电费'],
      kept: STUDYROOM,
      gone: [
        '从满座到停业',
        '独立观点',
        '小生意的来和去',
        '粉丝 4021',
        '买台灯的人',
        '短剧写台词',
        '关闭赞赏',
      ],
    },
  },
  {
    kind: 'a Chinese daily of North America, news: 記者╱place and the clock in ET, a summary in a box, 聽新聞, a newsletter within, related by a mark, tags, 上一則 and 下一則',
    url: 'https://www.worldjournal.example/wj/story/121382/7981234',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>老人公寓電梯停擺4個月 法拉盛華裔住戶集會促修 | 世界新聞網</title>
<meta name="description" content="法拉盛緬街一棟老人公寓的電梯停擺至今已四個多月，住在高樓層的長者上下樓全靠雙腿。">
<meta name="news_keywords" content="法拉盛,老人公寓,電梯,311">
<meta name="application-name" content="世界新聞網">
${og('og:site_name', '世界新聞網')}
${og('og:type', 'article')}
${og('og:title', '老人公寓電梯停擺4個月 法拉盛華裔住戶集會促修 | 世界新聞網')}
<meta property="article:published_time" content="2024-04-22T05:20:00Z">
${ld({ '@type': 'NewsArticle', headline: '老人公寓電梯停擺4個月 法拉盛華裔住戶集會促修', datePublished: '2024-04-22T01:20:00-04:00', dateModified: '2024-04-22T08:02:11-04:00', author: { '@type': 'Person', name: '記者王小芸／紐約報導' }, publisher: { '@type': 'Organization', name: '世界新聞網' } })}
<link rel="stylesheet" href="/static/wj/css/story.css?20240401">
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({"channel":"紐約","newsid":"7981234"});</script>
</head>
<body>
<header class="wj-header"><div class="wj-header__top"><a class="logo" href="/">世界新聞網</a><span>2024年4月22日</span><a>電子報</a><a>訂報紙</a><a>會員登入</a></div><nav><ul><li><a>首頁</a></li>
<li><a>即時</a></li>
<li><a>要聞</a></li>
<li><a>紐約</a></li>
<li><a>舊金山</a></li>
<li><a>洛杉磯</a></li>
<li><a>移民</a></li>
<li><a>地產</a></li>
<li><a>週刊</a></li></ul></nav></header>
<div class="ad-top">廣告</div>
<main class="wrapper">
<section class="breadcrumb"><a>世界新聞網</a><span>/</span><a>紐約</a><span>/</span><a>皇后區</a></section>
<article class="article-content">
<div class="article-content__subinfo"><a class="article-content__info-tag">紐約</a></div>
<h1 class="article-content__title">老人公寓電梯停擺4個月 法拉盛華裔住戶集會促修</h1>
<section class="article-content__subinfo--authors"><span class="article-content__author">記者<a>王小芸</a>／紐約報導</span> <time class="article-content__time" datetime="2024-04-22T01:20:00-04:00">2024-04-22 01:20 ET</time></section>
<div class="article-content__tools"><button>聽新聞</button><span>0:00</span><span>/ 0:00</span><button>字級</button><button>列印</button><button>分享</button></div>
<section class="article-content__editor">
<figure class="article-content__cover"><img src="https://pgw.worldjournal.example/1.jpg" alt="住戶在樓前集會。(記者王小芸／攝影)"><figcaption>住戶在樓前集會。(記者王小芸／攝影)</figcaption></figure>
${p(ELEVATOR.slice(0, 2))}
<div class="wj-inline-ad"><span>廣告</span></div>
<p>${ELEVATOR[2]}</p>
<div class="wj-newsletter"><p>訂閱紐約電子報，每天早上掌握社區大小事</p><input placeholder="輸入電子郵件"><button>訂閱</button></div>
<p>${ELEVATOR[3]}</p>
<p>►►►<a href="/wj/story/1">五個跡象看出公寓鍋爐該換了</a></p>
${p(ELEVATOR.slice(4))}
</section>
<div class="article-content__keyword"><a>法拉盛</a><a>華裔</a><a>房東</a></div>
</article>
<section class="next-prev"><div><span>上一則</span><a>布碌崙8大道路霸佔位 商戶籲增查</a></div><div><span>下一則</span><a>移民局新表格5月上路 舊版只收到月底</a></div></section>
<section class="related"><h2>延伸閱讀</h2>
<div class="story"><a>公寓洗衣房漲價 房客聯署</a><span>2024-04-18</span></div>
<div class="story"><a>社區老人中心延長午餐時間</a><span>2024-04-15</span></div>
</section>
<section class="topics"><h2>超人氣</h2><ol><li><a>超市回收購物袋 一袋五分錢</a></li>
<li><a>春假機票還有便宜的嗎</a></li></ol></section>
<section class="discuss"><h2>留言</h2><p>留言功能已關閉</p></section>
</main>
<footer><p>紐約總社地址：Whitestone, NY</p><p>服務條款 隱私權聲明 關於我們 聯絡我們</p><p>Copyright 2024 Chinese Daily News. All rights reserved. 世界新聞網 版權所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '老人公寓電梯停擺4個月 法拉盛華裔住戶集會促修',
      published: '2024-04-22T01:20:00-04:00',
      // 世界新聞網 or 世界日報: the page only says the former.
      source: '世界新聞網',
      authors: ['王小芸'],
      editors: [],
      body: ELEVATOR,
      captions: ['住戶在樓前集會。(記者王小芸／攝影)'],
      gone: ['聽新聞', '大小事', '路霸', '舊版只收', '購物袋', '留言功能'],
    },
    asText: { gone: ['聽新聞', '大小事', '路霸', '舊版只收', '洗衣房', '午餐時間', '購物袋', '留言功能'] },
  },
  {
    kind: 'a daily of Taiwan, a letter to its forum: ◎ with the writer, who the writer is in brackets last, 請繼續往下閱讀, an app’s lottery, 編按, a form to send in',
    url: 'https://talk.ltn.example/article/paper/1648123',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>自由廣場》讓孩子走得到學校 - 自由評論網</title>
<meta name="description" content="◎ 陳大文每天早上七點十分，校門口的汽機車排到兩個路口以外。">
<meta name="keywords" content="自由廣場,步行上學,騎樓,人行道">
<meta property="og:site_name" content="自由評論網">
${og('og:title', '自由廣場》讓孩子走得到學校 - 自由評論網')}
${og('og:type', 'article')}
<meta name="pubdate" content="2024-05-29T05:30:00Z">
<meta property="article:published_time" content="2024-05-29T05:30:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '自由廣場》讓孩子走得到學校', datePublished: '2024-05-29T05:30:00+08:00', dateModified: '2024-05-29T05:30:00+08:00', author: { '@type': 'Organization', name: '自由時報' }, publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
<link rel="stylesheet" href="https://cache.ltn.example/css/talk.css">
<script src="https://cache.ltn.example/js/ltn_pv.js"></script>
</head>
<body class="talk">
<div class="ltnheader"><a class="ltn_logo" href="https://www.ltn.example">自由時報電子報</a><ul class="channel"><li><a>即時</a></li>
<li><a>政治</a></li>
<li><a>社會</a></li>
<li><a>生活</a></li>
<li><a>國際</a></li>
<li><a>地方</a></li>
<li><a>財富自由</a></li>
<li><a>評論</a></li></ul><div class="ltn_time">注目新聞 <a>鋒面報到 周五轉雨</a></div></div>
<div class="ltnRWD"><noscript><img height="1" width="1" src="https://sb.scorecard.example/p?c1=2" /></noscript></div>
<div class="breadcrumbs"><a>首頁</a> &gt; <a>評論</a> &gt; <a>自由廣場</a></div>
<section class="content page-name" data-desc="內文">
<div class="whitecon article" data-page="1">
<h1>自由廣場》讓孩子走得到學校</h1>
<div class="function"><div class="mobile_none"><a class="fb_share">分享</a><a class="line">LINE</a></div><span class="time">2024/05/29 05:30</span><span class="font">字體：小 中 大</span></div>
<div class="cont boxTitle boxText">
<p>◎ 陳大文</p>
<p>${WALKING[0]}</p>
<span class="ad-in">請繼續往下閱讀...</span>
<p>${WALKING[1]}</p>
<div class="photo boxTitle"><img src="https://img.ltn.example/1.jpg" alt="示意圖"><p>校園周邊人行道不連貫，學童被迫走上馬路。（資料照）</p></div>
${p(WALKING.slice(2))}
<p>（作者為國小教師，台南市民）</p>
<p>編按：本版文章不代表本報立場。</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　 <a>點我下載APP</a>　 <a>按我看活動辦法</a></p>
</div>
<div class="keyword"><a>步行上學</a><a>人行道</a></div>
<div class="letter"><p>自由廣場投稿信箱：republic@ltn.example，來稿請附真實姓名、職業及聯絡電話，一經刊登即付稿酬，請勿一稿多投。</p></div>
</div>
<div class="whitecon related boxTitle"><h3>相關新聞</h3><ul><li><a>自由廣場》斑馬線前的一秒</a><span>2024/05/24</span></li>
<li><a>自由廣場》把操場還給傍晚</a><span>2024/05/20</span></li></ul></div>
<div class="whitecon comment"><h3>網友回應</h3><div class="c"><b>Lin</b><p>我家門口的騎樓十年沒通過</p></div></div>
</section>
<aside class="sidebar"><div class="hot"><h3>熱門文章</h3><ol><li><a>自由共和國》島嶼的港口記憶</a><span>05/27 05:30</span></li>
<li><a>自由開講》公車站牌的字為何那麼小</a><span>05/28 18:10</span></li>
<li><a>星期專論》一座圖書館的開放時間</a><span>05/26 05:30</span></li></ol></div>
<div class="editor"><h3>編輯精選</h3><ul><li><a>投書》祖母的腳踏車</a></li>
<li><a>鏗鏘集》菜園裡的界線</a></li></ul></div>
<div class="fbbox"><p>加入自由評論網粉絲團</p></div></aside>
<div class="footer"><p>自由時報版權所有不得轉載 ©2024 The Liberty Times. All Rights Reserved.</p><p>地址：台北市內湖區　客服專線 0800-000-000</p></div>
</body>
</html>`,
    expected: {
      headline: '自由廣場》讓孩子走得到學校',
      published: '2024-05-29T05:30:00+08:00',
      // 自由時報 or its 自由評論網: open, not asked.
      authors: ['陳大文'],
      editors: [],
      kept: WALKING,
      gone: ['繼續往下', '天天中獎', '一稿多投', '十年沒通過', '港口記憶', '粉絲團', '周五轉雨'],
    },
    asText: { gone: ['繼續往下', '天天中獎', '一稿多投', '斑馬線前', '還給傍晚', '十年沒通過', '港口記憶'] },
  },
  {
    kind: 'an agency of Taiwan, a foreign wire: 譯者 and 核稿 in the last bracket with the day by the year of the Republic, two clocks above, its app and the support of readers, 本網站之文字',
    url: 'https://www.cna.example/news/aopl/202405100031.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>智利百年觀測站熄燈 夜空太亮成主因 | 國際 | 中央社 CNA</title>
<meta name="description" content="智利北部沙漠一座百年觀測站今天熄燈，不是因為經費，而是因為燈太多。">
<meta name="keywords" content="智利, 光害, 觀測站, CNA, 中央社, 新聞, 即時新聞">
${og('og:title', '智利百年觀測站熄燈 夜空太亮成主因 | 國際 | 中央社 CNA')}
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
<meta itemprop="datePublished" content="2024/05/10 10:12">
<meta itemprop="dateModified" content="2024/05/10 11:45">
<meta name="author" content="中央社 CNA">
${ld({ '@type': 'NewsArticle', headline: '智利百年觀測站熄燈 夜空太亮成主因', datePublished: '2024-05-10T10:12:00+08:00', dateModified: '2024-05-10T11:45:00+08:00', author: { '@type': 'Person', name: '中央社 CNA' }, publisher: { '@type': 'Organization', name: '中央通訊社' } })}
<link rel="stylesheet" href="/css/2024/article.css">
<script>var gPID="202405100031";</script>
</head>
<body>
<header class="header"><a class="logo" href="/">中央社 CNA</a><nav><ul class="main-menu"><li><a>即時</a></li>
<li><a>政治</a></li>
<li><a>國際</a></li>
<li><a>兩岸</a></li>
<li><a>產經</a></li>
<li><a>證券</a></li>
<li><a>科技</a></li>
<li><a>生活</a></li>
<li><a>社會</a></li>
<li><a>地方</a></li>
<li><a>文化</a></li></ul></nav><div class="search"><input placeholder="搜尋"></div></header>
<main class="wrapper">
<div class="breadcrumb"><a>首頁</a> / <a>國際</a></div>
<article class="article" data-title="智利百年觀測站熄燈 夜空太亮成主因">
<h1><span>智利百年觀測站熄燈 夜空太亮成主因</span></h1>
<div class="timeBox"><div class="updatetime"><span>2024/5/10 10:12</span><span>（5/10 11:45 更新）</span></div><div class="shareBar"><a>Facebook</a><a>LINE</a><a>複製連結</a></div></div>
<div class="fullPic"><div class="floatImg center"><div class="wrap"><img src="https://imgcdn.cna.example/1.jpg" alt="觀測站的圓頂。"></div><div class="picinfo"><span>觀測站的圓頂在礦場燈光下清晰可見。（路透社）</span></div></div></div>
<div class="paragraph">
<div class="audioBox"><span>請繼續下滑閱讀</span></div>
${p(OBSERVATORY.slice(0, 2))}
<div class="moreArticle"><a href="/news/1.aspx">沙漠天文台獲准更換主鏡 口徑居南半球第三</a></div>
${p(OBSERVATORY.slice(2, 4))}
<p>${OBSERVATORY[4]}（譯者：何小立/核稿：王小芳）1130510</p>
</div>
<div class="donate"><p>中央社提供正確、即時的新聞。你的支持，讓我們走得更遠。</p><a>本文贊助連結</a></div>
<div class="SubscriptionInner"><h3>中央社「一手新聞」 app</h3><p>下載中央社「一手新聞」app，每日新聞不漏接！</p><a>iOS App下載</a><a>Android App下載</a></div>
<p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>
<div class="keywordTag"><a>#智利</a><a>#光害</a><a>#天文</a></div>
</article>
<section class="recommend"><h2>延伸閱讀</h2><ul><li><a>沙漠開花季提早 科學家憂種子耗盡</a><span>2024/5/8 14:20</span></li>
<li><a>島國關閉路燈一夜 看見銀河</a><span>2024/4/30 09:03</span></li></ul></section>
<section class="hotnews"><h2>你可能還想看</h2><ul><li><a>國際咖啡豆價格連漲三週</a></li>
<li><a>渡輪公司推出夜航班次</a></li></ul></section>
<section class="live"><h2>即時</h2><ul><li><time>12:04</time><a>午後雷陣雨 山區防大雨</a></li>
<li><time>11:58</time><a>博物館日免費入場 需先預約</a></li></ul></section>
<div class="cookie"><p>本網站使用相關技術提供更好的閱讀體驗，同時尊重使用者隱私，點這裡瞭解中央社隱私聲明。</p><button>當您關閉此視窗，代表您同意上述規範。</button></div>
</main>
<footer><p>中央通訊社 版權所有 ©2024 CNA All rights reserved</p><p><a>關於我們</a><a>聯絡我們</a><a>授權服務</a><a>著作權聲明</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '智利百年觀測站熄燈 夜空太亮成主因',
      published: '2024-05-10T10:12:00+08:00',
      source: '中央社',
      authors: [],
      editors: ['王小芳'],
      translator: '何小立',
      dateline: '聖地牙哥',
      kept: OBSERVATORY,
      gone: ['走得更遠', '不漏接', '公開播送', '咖啡豆', '夜航班次', '雷陣雨', '下滑閱讀', '閱讀體驗'],
    },
  },
  {
    kind: 'public television of Taiwan, news: reporters and a cameraman by spaces before / and the place, 發布 and 更新, a film’s frame, a plea for gifts, tags, fonts and more of the day',
    url: 'https://news.pts.example/article/702345',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>石虎一個月三起路殺 通霄產業道路將加建動物通道 ｜ 公視新聞網 PNN</title>
<meta name="description" content="苗栗通霄一處產業道路上個月一連發生三起石虎遭車輛撞擊的意外，其中兩隻死亡。">
<meta name="keywords" content="石虎,路殺,通霄,動物通道">
${og('og:type', 'article')}
${og('og:site_name', '公視新聞網 PNN')}
${og('og:title', '石虎一個月三起路殺 通霄產業道路將加建動物通道 ｜ 公視新聞網 PNN')}
<meta property="article:published_time" content="2024-07-02T19:24:31+08:00">
<meta property="article:modified_time" content="2024-07-02T20:01:12+08:00">
<link rel="stylesheet" href="/css/app.css?id=7d1">
<script>window.PTS={"env":"production"};</script>
</head>
<body>
<div id="app">
<header class="header"><div class="container"><a class="navbar-brand" href="/"><img src="/images/logo.svg" alt="公視新聞網"></a><ul class="nav"><li><a>即時</a></li>
<li><a>政治</a></li>
<li><a>社會</a></li>
<li><a>全球</a></li>
<li><a>生活</a></li>
<li><a>環境</a></li>
<li><a>文教科技</a></li>
<li><a>專題</a></li>
<li><a>直播</a></li></ul><button>搜尋</button></div></header>
<div class="container">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a>首頁</a></li>
<li class="breadcrumb-item"><a>環境</a></li></ol></nav>
<h1 class="article-title">石虎一個月三起路殺 通霄產業道路將加建動物通道</h1>
<div class="news-info">
<div class="article-time"><span>發布時間：<time datetime="2024-07-02T19:24:31+08:00">2024-07-02 19:24</time></span><span>更新時間：<time datetime="2024-07-02T20:01:12+08:00">2024-07-02 20:01</time></span></div>
<div class="article-reporter mr-auto"><span class="article-reporter">林小美 張小宏</span> / 苗栗報導</div>
<div class="news-toolbar"><span>字級</span><button>小</button><button>中</button><button>大</button><a>加入收藏</a><a>分享</a></div>
</div>
<div class="article-video"><iframe src="https://www.youtube.example/embed/abc" title="公視晚間新聞"></iframe></div>
<article class="post-article text-align-left">
${p(LEOPARD.slice(0, 2))}
<figure class="article-image"><img src="https://d3prffu8f9hpuw.example/1.jpg" alt=""><figcaption>現勘人員檢查遭土石堵塞的涵管。</figcaption></figure>
<p>${LEOPARD[2]}</p>
<div class="related-inline"><span>延伸閱讀：</span><a href="/article/1">【影】山路上的紅外線相機，拍到了誰</a></div>
${p(LEOPARD.slice(3))}
</article>
<ul class="tag-list"><li><a>石虎</a></li>
<li><a>路殺</a></li>
<li><a>野生動物</a></li></ul>
<div class="donate-box"><p>公共媒體需要你的支持，讓我們持續為公眾發聲</p><a>捐款支持公視</a></div>
<div class="youtube-sub"><p>訂閱公視新聞 YouTube 頻道，開啟小鈴鐺</p></div>
<section class="related-news"><h2>相關新聞</h2>
<div class="item"><a>淺山農地光電案 農友提共存做法</a><p>2024-06-27 18:10</p></div>
<div class="item"><a>白海豚目擊紀錄增三筆</a><p>2024-06-21 12:44</p></div>
</section>
<section class="latest"><h2>即時新聞</h2><ul><li><time>20:15</time><a>外海低壓成形 氣象單位監測中</a></li>
<li><time>19:50</time><a>夜市攤位重劃 攤商陳情</a></li></ul></section>
</div>
<footer><p>財團法人公共電視文化事業基金會 版權所有 © 2024 PTS</p><p>本網站內容非經授權不得轉載</p><p><a>隱私權政策</a> <a>新聞自律公約</a> <a>意見信箱</a></p></footer>
</div>
<script src="/js/app.js?id=0a1"></script>
</body>
</html>`,
    expected: {
      headline: '石虎一個月三起路殺 通霄產業道路將加建動物通道',
      // Shown without the seconds that the markup has.
      published: '2024-07-02',
      // 公視新聞網, with or without PNN: open, not asked.
      authors: ['林小美', '張小宏'],
      editors: [],
      body: LEOPARD,
      captions: ['現勘人員檢查遭土石堵塞的涵管。'],
      gone: ['小鈴鐺', '持續為公眾', '攤商陳情', '自律公約', '加入收藏'],
    },
    asText: {
      published: '2024-07-02T19:24:00+08:00',
      gone: ['小鈴鐺', '持續為公眾', '共存做法', '白海豚', '攤商陳情', '自律公約', '加入收藏'],
    },
  },
  {
    kind: 'a daily of Hong Kong corrects itself: a notice with the day, page and name of that report, no one signs, the paper’s nav by sections, hot lists and a plea to subscribe',
    url: 'https://news.mingpao.example/pns/%E6%B8%AF%E8%81%9E/article/20240710/s00002/1720549000123/%E6%9B%B4%E6%AD%A3%E5%95%9F%E4%BA%8B',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>更正啟事 - 20240710 - 港聞 - 每日明報 - 明報新聞網</title>
<meta name="description" content="本報7月9日A6版〈全港公廁逾三成無無障礙設施〉一文">
<meta name="keywords" content="更正, 明報, 港聞">
${og('og:type', 'article')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:title', '更正啟事 - 20240710 - 港聞')}
<meta property="article:published_time" content="2024-07-10T04:30:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '更正啟事', datePublished: '2024-07-10T04:30:00+08:00', dateModified: '2024-07-10T04:30:00+08:00', publisher: { '@type': 'Organization', name: '明報新聞網' } })}
<link rel="stylesheet" href="/css/mpnews2.css?v=24">
<script>var mp_channel="pns"; var mp_docid="1720549000123";</script>
</head>
<body>
<div class="header"><a class="mplogo" href="/"><img src="/image/logo.png" alt="明報新聞網"></a><div class="topmenu"><a>每日明報</a><a>即時新聞</a><a>明報OL網</a><a>財經網</a><a>健康網</a><a>教育網</a><a>訂閱</a><a>登入</a></div></div>
<div class="menu"><ul><li><a>要聞</a></li>
<li><a>港聞</a></li>
<li><a>經濟</a></li>
<li><a>社評</a></li>
<li><a>觀點</a></li>
<li><a>中國</a></li>
<li><a>國際</a></li>
<li><a>教育</a></li>
<li><a>副刊</a></li>
<li><a>作家專欄</a></li></ul></div>
<div class="container">
<div class="colleft">
<div class="breadcrumb"><a>每日明報</a> &gt; <a>港聞</a></div>
<hgroup class="headline">
<h1>更正啟事</h1>
</hgroup>
<div class="date" itemprop="datePublished">2024年7月10日星期三</div>
<div class="toolbar"><span>分享</span><span>列印</span><span>字體</span><a>上一篇</a><a>下一篇</a></div>
<div class="txt4" id="article_content">
<article class="txt4">
${p(ERRATUM)}
</article>
</div>
<div class="mp-sub"><p>訂閱明報網站，與我們同行，支持專業新聞</p><a>了解訂閱計劃</a></div>
<div class="mp-contact"><p>明報報料熱線 inews@mingpao.example / 9000 0000</p></div>
<div class="relate"><h3>相關報道</h3><ul><li><a>全港公廁逾三成無無障礙設施</a><span>2024-07-09</span></li></ul></div>
<div class="listing"><h3>港聞</h3><ul><li><a>渡輪碼頭加裝輪椅升降台</a></li>
<li><a>校巴司機荒　三成路線縮班</a></li>
<li><a>老榕樹下的棋局　街坊約定不拆石枱</a></li></ul></div>
</div>
<div class="colright">
<div class="ad">廣告</div>
<div class="hotnews"><h3>熱門新聞</h3><ol><li><a>周五酷熱　周末有狂風雷暴</a></li>
<li><a>舊機場跑道夜釣者的守則</a></li></ol></div>
<div class="editor-choice"><h3>編輯推介</h3><ul><li><a>【副刊】一碗涼粉的半徑</a></li></ul></div>
</div>
</div>
<div class="footer"><p>明報網上版 版權所有 不得轉載 © 2024</p><p><a>私隱政策</a> | <a>使用條款</a> | <a>聯絡我們</a></p></div>
</body>
</html>`,
    expected: {
      headline: '更正啟事',
      published: '2024-07-10',
      // 明報, 明報新聞網 or 每日明報: open, not asked.
      authors: [],
      editors: [],
      body: ERRATUM,
      status: 'withheld',
      warns: /correct/i,
      gone: ['與我們同行', '報料熱線', '輪椅升降', '石枱', '夜釣者', '涼粉'],
    },
  },
  {
    kind: 'a site of Hong Kong, rolling news: 年月日 and clock with 更新, the paper’s own word first, entries by 【時：分】 within, hints to swipe, films, 圖 counts, a bar of the day’s news',
    url: 'https://hk.on.cc.example/hk/bkn/cnt/news/20240506/bkn-20240506091205123-0506_00822_001.html',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-HK">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>鳴鳳街15米大樹倒塌壓貨車　司機買早餐逃過一劫｜即時新聞｜港澳｜on.cc東網</title>
<meta name="description" content="強對流天氣影響，黃大仙鳴鳳街今晨有大樹倒塌。">
<meta name="keywords" content="塌樹,黃大仙,鳴鳳街,東網">
<meta property="og:site_name" content="on.cc東網">
${og('og:type', 'article')}
${og('og:title', '鳴鳳街15米大樹倒塌壓貨車　司機買早餐逃過一劫')}
<meta property="article:published_time" content="2024-05-06T09:12:05+08:00">
<link rel="stylesheet" href="/hk/bkn/css/v3/article.css">
<script>var sect="news", artID="bkn-20240506091205123-0506_00822_001"; var pubDate="20240506091205";</script>
<script src="/js/v4/jquery.js"></script>
</head>
<body>
<div id="globalHeader"><a class="logo">on.cc東網</a><div class="weather">24°C 95%</div><ul><li><a>主頁</a></li>
<li><a>新聞</a></li>
<li><a>產經</a></li>
<li><a>娛樂</a></li>
<li><a>體育</a></li>
<li><a>馬經</a></li>
<li><a>生活</a></li>
<li><a>女性</a></li>
<li><a>科技</a></li>
<li><a>東網電視</a></li></ul><span>會員登入</span></div>
<div class="sectionNav"><a>即時新聞</a><a>港澳</a><a>兩岸</a><a>國際</a><a>評論</a><a>專題</a></div>
<div id="articleWrapper">
<div class="leftCol">
<div class="breadcrumb"><a>東網</a> &gt; <a>港澳</a></div>
<h1>鳴鳳街15米大樹倒塌壓貨車　司機買早餐逃過一劫</h1>
<div class="funcBar"><span class="datetime">2024年05月06日 09:12</span><span class="updateTime">更新：2024年05月06日 12:47</span><div class="share"><a>Facebook</a><a>WhatsApp</a><a>微博</a></div><div class="fontSize"><a>A-</a><a>A+</a></div></div>
<div class="photoBox"><div class="slider"><img src="/hk/bkn/cnt/news/20240506/photo/1.jpg" alt=""><span class="page">1 / 4</span><p class="caption">大樹壓中貨車，車頂凹陷。（讀者提供）</p></div><div class="hint">左右滑動睇更多相</div></div>
<div class="breakingNewsContent">
<p>${TREE[0]}</p>
<p>${TREE[1]}</p>
<div class="tvBox"><span>東網電視</span><a>更多新聞短片</a></div>
<p>【10:25】</p>
<p>${TREE[2]}</p>
<p>【11:30】</p>
<p>${TREE[3]}</p>
<div class="inArticleAd"><span>廣告</span></div>
<p>【12:47】</p>
<p>${TREE[4]}</p>
</div>
<div class="readmore"><h3>相關新聞</h3><ul><li><a>山泥傾瀉警告除下　三條行山徑仍封閉</a></li>
<li><a>學校外牆批盪剝落　幸未上課</a></li></ul></div>
<div class="appDl"><p>下載on.cc東網手機App，緊貼即時資訊</p></div>
<div class="hotTag"><a>#塌樹</a><a>#黃大仙</a></div>
<div class="newsTip"><p>報料熱線：9000 0000　傳真：0000 0000</p></div>
</div>
<div class="rightCol">
<div class="list"><h3>即時新聞</h3><ul><li><span>12:55</span><a>渡輪服務因能見度低暫停</a></li>
<li><span>12:40</span><a>男子釣墨魚墮海獲救</a></li>
<li><span>12:31</span><a>隧道壞車　車龍長兩公里</a></li></ul></div>
<div class="list"><h3>最多人睇</h3><ul><li><a>茶樓點心師傅退休　熟客送錦旗</a></li></ul></div>
</div>
</div>
<div id="globalFooter"><p>on.cc東網 版權所有 不得轉載 Copyright © 2024 on.cc. All rights reserved.</p><p><a>關於東網</a>　<a>廣告查詢</a>　<a>私隱政策聲明</a>　<a>免責聲明</a></p></div>
</body>
</html>`,
    expected: {
      headline: '鳴鳳街15米大樹倒塌壓貨車　司機買早餐逃過一劫',
      // Shown without the seconds that the markup has.
      published: '2024-05-06',
      // on.cc東網 or 東網: open, not asked.
      authors: [],
      editors: [],
      kept: [...TREE, '10:25', '12:47'],
      gone: ['滑動睇更多', '新聞短片', '隧道壞車', '緊貼即時', '墨魚墮海', '送錦旗'],
    },
    asText: { published: '2024-05-06T09:12:00+08:00' },
  },
  {
    kind: 'a broadcaster of Germany, an interview by turns: a topic and 德国 above, the day shown twice, a teaser, 相关文章 and a film within, who spoke in italics first, its long copyright note',
    url: 'https://www.dw.example/zh/%E9%98%B3%E5%8F%B0%E4%B8%8A%E7%9A%84%E5%8F%91%E7%94%B5%E5%8E%82/a-69451234',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>专访：阳台上的发电厂 – DW – 2024年6月25日</title>
<meta name="description" content="租房的人也能发电了？能源经济学者梅林谈阳台光伏为何在德国走红。">
<meta name="keywords" content="阳台光伏,能源转型,德国,租房">
${og('og:site_name', 'dw.com')}
${og('og:type', 'article')}
${og('og:title', '专访：阳台上的发电厂 – DW – 2024年6月25日')}
${og('og:description', '租房的人也能发电了？能源经济学者梅林谈阳台光伏为何在德国走红。')}
${ld({ '@type': 'NewsArticle', headline: '专访：阳台上的发电厂', datePublished: '2024-06-25T09:41:00.000Z', dateModified: '2024-06-25T09:41:00.000Z', inLanguage: 'zh', author: [{ '@type': 'Person', name: '林小夏' }], publisher: { '@type': 'NewsMediaOrganization', name: 'Deutsche Welle' } })}
<link rel="stylesheet" href="/static/css/main.9d.css">
<script>window.__APOLLO_STATE__={"Article:69451234":{"id":69451234,"title":"专访：阳台上的发电厂","contentDate":"2024-06-25T09:41:00.000Z"}};</script>
</head>
<body>
<div id="root">
<div class="skip-links"><a href="#main-content">跳转至内容</a><a href="#nav">跳转至主菜单</a><a href="#more">跳转到更多DW站点</a></div>
<header id="nav"><a class="dw-logo" href="/zh/"><span>DW</span></a><nav><ul><li><a>在线报导</a></li>
<li><a>德国</a></li>
<li><a>国际</a></li>
<li><a>经济</a></li>
<li><a>文化</a></li>
<li><a>科技环境</a></li>
<li><a>多媒体</a></li>
<li><a>学德语</a></li></ul></nav><div class="live"><span>现场直播</span><a>最新视频</a></div></header>
<div class="ad-slot">广告</div>
<main id="main-content">
<article>
<div class="breadcrumb"><span class="kicker"><a>能源</a></span><span class="kicker region">德国</span></div>
<header>
<h1>专访：阳台上的发电厂</h1>
<div class="author-details"><span>林小夏</span></div>
<div class="publication"><time aria-hidden="true">2024年6月25日</time><span class="sr-only">25.06.2024</span></div>
<p class="teaser-text">租房的人也能发电了？能源经济学者梅林谈阳台光伏为何在德国走红。</p>
<div class="share"><button>分享</button><a>https://p.dw.example/p/4hABC</a><button>复制链接</button></div>
</header>
<figure class="hero"><img src="https://static.dw.example/image/1_6.jpg" alt="公寓阳台栏杆上的太阳能板"><figcaption>公寓阳台栏杆上的太阳能板<small class="copyright">图像来源: Archivbild</small></figcaption></figure>
<div class="advertisement"><small>广告</small></div>
<div class="rich-text">
<p>（德国之声中文网）<em>梅林是一所应用技术大学的能源经济学者。德国之声就阳台光伏走红的原因对他进行了采访。</em></p>
<p><strong>${BALCONY[0]}</strong></p>
<p>${BALCONY[1]}</p>
<p><strong>${BALCONY[2]}</strong></p>
<p>${BALCONY[3]}</p>
<div class="embed related"><span>相关文章</span><a href="/zh/a-1">地下室里的热泵：谁来付安装费</a></div>
<p><strong>${BALCONY[4]}</strong></p>
<p>${BALCONY[5]}</p>
<div class="vjs-wrapper"><p>要观看这段视频，请启用 JavaScript 并考虑升级到支持 HTML5 视频的浏览器</p><span>村庄里的风车股东</span><span>03:48</span></div>
<p><strong>${BALCONY[6]}</strong></p>
<p>${BALCONY[7]}</p>
<p><em>©2024年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
</div>
<footer><div class="author-box"><strong>林小夏</strong><span>德国之声中文网记者，报导能源与环境</span></div></footer>
</article>
<section class="more-on"><h2>更多相关内容</h2>
<div class="teaser"><span>能源</span><h3>晒不到太阳的太阳能村</h3><p>山谷里的居民用一面镜子把阳光送上屋顶。</p><span>2024年6月14日</span></div>
<div class="teaser"><span>社会</span><h3>租客工会为何重新热闹起来</h3><p>会员数十年来首次上升。</p><span>2024年6月2日</span></div>
</section>
<section class="skip-section"><a>跳过 首条新闻</a><h2>德国之声头条新闻</h2><h3>莱茵河水位降至航运警戒线</h3><span>3小时前</span></section>
<section class="more-dw"><a>浏览主页</a><h2>更多内容</h2><ul><li><a>关于我们</a></li>
<li><a>新闻稿</a></li>
<li><a>使用条款</a></li></ul></section>
</main>
<footer id="more"><p>© 2024 Deutsche Welle</p><ul><li><a>隐私声明</a></li>
<li><a>无障碍声明</a></li>
<li><a>法律声明</a></li>
<li><a>联系我们</a></li></ul></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '专访：阳台上的发电厂',
      // Its hour is in the markup only.
      published: '2024-06-25',
      // 德国之声, its 中文网 or DW: open, not asked.
      authors: ['林小夏'],
      editors: [],
      lead: '租房的人也能发电了？',
      kept: [...BALCONY, '德国之声就阳台光伏走红的原因对他进行了采访。'],
      gone: [
        '刑事追究',
        '启用 JavaScript',
        '风车股东',
        '一面镜子',
        '十年来首次',
        '航运警戒线',
        '跳转至主菜单',
      ],
    },
  },
  {
    kind: 'a daily of Singapore, an opinion for subscribers: 发布, 来源 and 文 above, a few paragraphs before the gate, offers with prices, who the writer is not shown, 延伸阅读 and a poll',
    url: 'https://www.zaobao.example/forum/views/story20240618-3912345',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>周小文：收碗的安哥去了哪里 | 联合早报</title>
<meta name="description" content="归还率升到九成以上，但我常想起从前那位推着车的安哥。">
<meta name="keywords" content="小贩中心,归还餐盘,言论">
${og('og:site_name', '联合早报')}
${og('og:type', 'article')}
${og('og:title', '周小文：收碗的安哥去了哪里 | 联合早报')}
<meta property="article:published_time" content="2024-06-18T05:00:00+08:00">
<meta property="article:modified_time" content="2024-06-18T05:00:00+08:00">
<meta property="article:content_tier" content="locked">
${ld({ '@type': 'NewsArticle', headline: '周小文：收碗的安哥去了哪里', datePublished: '2024-06-18T05:00:00+08:00', dateModified: '2024-06-18T05:00:00+08:00', isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' }, author: { '@type': 'Person', name: '周小文' }, publisher: { '@type': 'Organization', name: '联合早报' } })}
<link rel="stylesheet" href="/_next/static/css/zb.css">
<script>window._data={"contentaccess":"1","level1":"言论"};</script>
</head>
<body>
<div id="__next">
<header><div class="top"><a class="logo" href="/">联合早报</a><a>订阅</a><a>登录</a><a>电子报</a></div><nav><ul><li><a>首页</a></li>
<li><a>即时</a></li>
<li><a>新加坡</a></li>
<li><a>国际</a></li>
<li><a>中国</a></li>
<li><a>财经</a></li>
<li><a>言论</a></li>
<li><a>早报校园</a></li>
<li><a>播客</a></li>
<li><a>视频</a></li></ul></nav></header>
<main class="article-page">
<div class="breadcrumb"><a>首页</a> / <a>言论</a> / <a>早报观点</a></div>
<span class="badge">订户</span>
<h1 class="article-title">周小文：收碗的安哥去了哪里</h1>
<div class="article-info">
<div class="author">文 / <a href="/byline/zhouxiaowen">周小文</a></div>
<div class="source">来源 / 联合早报</div>
<div class="timestamp">发布 / 2024年6月18日 05:00</div>
</div>
<div class="tools"><button>字体大小：小 中 大</button><button>收藏</button><button>分享</button><button>播放</button><span>由AI语音朗读</span></div>
<figure class="hero"><img src="https://cassette.sphdigital.example/1.jpg" alt="餐盘归还处"><figcaption>小贩中心的餐盘归还处。（档案照片）</figcaption></figure>
<div class="articleBody">
${p(HAWKER)}
</div>
<div class="paywall gate">
<h2>订阅联合早报，阅读全文</h2>
<p>本文为订户专享内容</p>
<div class="plan"><b>数码配套</b><span>每月 S$9.90</span><p>无限阅读zaobao.example所有文章</p></div>
<div class="plan"><b>全能配套</b><span>每月 S$29.90</span><p>数码内容加每日送报到家</p></div>
<p>已经是订户？<a>登录</a></p>
</div>
<div class="tags"><a>小贩中心</a><a>公共空间</a></div>
<section class="related"><h2>延伸阅读</h2>
<div class="card"><a>陈小民：组屋楼下的椅子会说话</a><time>2024年6月11日</time></div>
<div class="card"><a>社论：让高龄员工有得选</a><time>2024年6月9日</time></div>
</section>
<section class="poll"><h2>民意调查</h2><p>你每次用餐之后都会归还餐盘吗？</p><button>会</button><button>有时</button></section>
<section class="hot"><h2>热门</h2><ol><li><a>地铁环线周日迟两小时开始服务</a></li>
<li><a>榴梿季提早 价格跌三成</a></li></ol></section>
</main>
<footer><p>新报业媒体有限公司版权所有（公司登记号：000000000E）</p><p>© 2024 SPH Media Limited. All rights reserved</p><p><a>关于我们</a><a>帮助</a><a>数据保护政策</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '周小文：收碗的安哥去了哪里',
      published: '2024-06-18T05:00:00+08:00',
      source: '联合早报',
      authors: ['周小文'],
      editors: [],
      body: HAWKER,
      captions: ['小贩中心的餐盘归还处。（档案照片）'],
      // What is free is not the article.
      status: 'withheld',
      gone: ['阅读全文', '送报到家', '用餐之后', '榴梿季', 'AI语音'],
    },
    asText: { gone: ['阅读全文', '送报到家', '会说话', '高龄员工', '用餐之后', '榴梿季', 'AI语音'] },
  },
  {
    kind: 'a paper of New York in Chinese, a translated feature: both scripts and English to choose from, the writer in capitals, 翻譯 last, the writer’s post, a newsletter within, 相關報導 and the most read',
    url: 'https://cn.nytimes.example/usa/20240909/montana-fire-lookout/zh-hant/',
    page: `<!DOCTYPE html>
<html lang="zh-hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>最後的瞭望塔：當衛星看不見煙 - 紐約時報中文網</title>
<meta name="description" content="衛星和無人機盯著森林，但最先看見火的往往還是塔上的人。">
<meta name="keywords" content="山火,瞭望塔,蒙大拿">
<meta name="byline" content="MARY SMITH">
<meta name="date" content="2024-09-09">
<meta name="DCSext.articletitle" content="最後的瞭望塔：當衛星看不見煙">
${og('og:site_name', '紐約時報中文網')}
${og('og:type', 'article')}
${og('og:title', '最後的瞭望塔：當衛星看不見煙')}
${ld({ '@type': 'NewsArticle', headline: '最後的瞭望塔：當衛星看不見煙', datePublished: '2024-09-09T03:42:16+08:00', dateModified: '2024-09-09T03:42:16+08:00', author: { '@type': 'Person', name: 'MARY SMITH' }, publisher: { '@type': 'Organization', name: '紐約時報中文網' } })}
<link rel="stylesheet" href="https://static01.nyt.example/ni/css/article.css">
<script>var CN={"article_id":"10112345","lang":"zh-hant"};</script>
</head>
<body class="article-page">
<header class="page-header"><div class="setting"><a>简体</a><a>繁體</a><a>登入 / 註冊</a><a>English Edition</a></div><h2 class="nyt-logo"><a href="/zh-hant/">紐約時報中文網 國際縱覽</a></h2><p class="date">2024年9月10日 星期二</p><nav><ul><li><a>國際</a></li>
<li><a>中國</a></li>
<li><a>商業與經濟</a></li>
<li><a>鏡頭</a></li>
<li><a>科技</a></li>
<li><a>科學</a></li>
<li><a>健康</a></li>
<li><a>教育</a></li>
<li><a>文化</a></li>
<li><a>風尚</a></li>
<li><a>旅遊</a></li>
<li><a>觀點與評論</a></li></ul></nav></header>
<main class="container">
<article class="article-content">
<div class="article-header">
<small class="section-title"><a>美國</a></small>
<header><h1>最後的瞭望塔：當衛星看不見煙</h1></header>
<div class="byline-row"><address>MARY SMITH</address><time datetime="2024-09-09 03:42:16" pubdate="pubdate">2024年9月9日</time></div>
<div class="article-tools"><ul><li><a>分享到Facebook</a></li>
<li><a>分享到X</a></li>
<li><a>電子郵件</a></li></ul></div>
<div class="lang-switch"><a>閱讀簡體中文版</a><a>查看英文版</a><a>中英雙語</a></div>
</div>
<figure class="article-span-photo"><img src="https://static01.nyt.example/images/1.jpg" alt="瞭望塔"><figcaption class="photo-caption">黃昏中的瞭望塔。<cite>Tom Brown for The New York Times</cite></figcaption></figure>
<section class="article-body">
<div class="article-paragraph">${TOWER[0]}</div>
<div class="article-paragraph">${TOWER[1]}</div>
<div class="article-paragraph">${TOWER[2]}</div>
<div class="big_ad">廣告</div>
<div class="article-paragraph">${TOWER[3]}</div>
<div class="article-body-aside"><h4>「新聞簡報」</h4><p>每日精選，從週一到週五送到您的信箱。</p><a>點擊註冊</a></div>
<div class="article-paragraph">${TOWER[4]}</div>
<div class="article-paragraph">${TOWER[5]}</div>
</section>
<footer class="author-info">
<p>MARY SMITH是《紐約時報》西部山區記者，報導林業與土地。</p>
<p>翻譯：何小立</p>
<p><a>點擊查看本文英文版。</a></p>
</footer>
<div class="related-cont"><h3>相關報導</h3><ul><li><a>一場大火之後，小鎮留下的三棵樹</a><time>2024年8月26日</time></li>
<li><a>誰來為森林裡的枯枝付費</a><time>2024年8月13日</time></li></ul></div>
</article>
<aside class="sidebar"><div class="most-viewed"><h3>熱門文章</h3><ol><li><a>老年人為何愛上了夜間慢跑</a></li>
<li><a>一位鋼琴調音師的城市地圖</a></li>
<li><a>把書架搬進洗衣房</a></li></ol></div>
<div class="editor-pick"><h3>編輯推薦</h3><ul><li><a>河口的最後一座製冰廠</a></li></ul></div>
<div class="newsletter"><p>下載紐約時報中文網App，隨時掌握國際動態</p></div></aside>
</main>
<footer class="page-footer"><p>© 2024 The New York Times Company.</p><ul><li><a>關於我們</a></li>
<li><a>聯繫我們</a></li>
<li><a>版權聲明</a></li>
<li><a>隱私政策</a></li></ul></footer>
</body>
</html>`,
    expected: {
      headline: '最後的瞭望塔：當衛星看不見煙',
      // The hour is in the markup only, and not said to be of any place.
      published: '2024-09-09',
      source: '紐約時報中文網',
      // In capitals as the page has it.
      authors: ['MARY SMITH'],
      editors: [],
      translator: '何小立',
      // Whether the line on who she is belongs to the article is open: not asked.
      kept: TOWER,
      gone: ['週一到週五', '點擊註冊', '夜間慢跑', '製冰廠', '中英雙語', '英文版'],
    },
    asText: { gone: ['週一到週五', '點擊註冊', '三棵樹', '枯枝付費', '夜間慢跑', '製冰廠', '中英雙語'] },
  },
];
