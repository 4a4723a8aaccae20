// An eighth set of forms, by one who had not seen the importer: clients, platforms, weeklies and voices, each in its own frame.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const SNOW = [
  '受强冷空气影响，7日下午起，秦岭北麓多条公路出现降雪和道路结冰，部分路段临时管控。总台记者正在现场，持续带来最新消息。',
  '省道207线鹰嘴岩垭口积雪已经达到11厘米，养护站出动4台除雪车，从垭口向两侧推进，滞留车辆按先客车、后货车的次序放行。',
  '最后一辆滞留的客车驶离垭口，车上23名乘客全部安全下山，镇上的小学腾出两间教室供大家取暖。',
  '养护站站长在采访中说，今晚站里的灯不会关。“山上的人看见这盏灯亮着，就知道路还有人管。”',
  '气象部门预计，降雪将在8日早晨减弱，但夜间最低气温会降到零下9摄氏度，路面结冰风险仍然较高。',
] as const;

const BOOKSHOP = [
  '日前，西部一座小县城的书店在社交平台上走红。走红的原因不是装修，而是一张“欠书单”：读者想看而店里没有的书，写在墙上，到货之后店主打电话通知。',
  '有人担心，这样的热闹能撑多久？数字给出了一部分答案：三年来，墙上写过四千多个书名，最后被买走或借走的有三千一百多本。',
  '可见，县城不缺读书的人，缺的是把书和人连在一起的那根线。过去谈实体书店，往往盯着租金和折扣，却很少问一句：这座城里的人想读什么。',
  '当然，一家店的细心不能代替制度的用心。书店能不能进社区、农家书屋的书单能不能由村民来定、县图书馆的采购能不能听一听柜台上的声音，都值得认真琢磨。',
  '让书店留得住人，先要让它听得见人。墙上那张单子不长，却是一座县城递给我们的书目。',
] as const;

const MATTRESS = [
  '在华东一个二手酒店用品集散市场，两千张床垫靠墙立着，标价从六十元到三百元不等。老板李林（化名）说，去年春天这里还是空的。',
  '他的货来自正在歇业或翻修的中端酒店。过去，酒店床垫的更换周期是六到八年；现在，不少床垫只用了三年就被运到这里。',
  '“不是床垫坏得快了，是酒店关得快了。”李林对经济观察报表示，一家八十间客房的酒店，从谈价到搬空只要两天，床垫、电视、布草打包一口价，大约十一万元。',
  '一家连锁酒店的区域开发经理告诉经济观察报，加盟商签约时看的是五年回本的模型，模型里的入住率是百分之七十八，而他负责的城市去年的平均数是百分之六十一。',
  '买家也在变化。两年前，七成床垫卖给新开的小旅馆；如今，养老院、工地宿舍和考研自习室成了主顾。',
  '李林不打算扩大仓库。他说，这门生意的好坏，别人的招牌说了算，“招牌都换完了，我也就没有货了”。',
] as const;

const CHARGER = [
  '进村的第一根充电桩装在祠堂门口，三个月后，它成了全村最显眼的一块广告牌——屏幕黑了，没有人来修。',
  '据多家运营商提供的数据，截至今年三月，县域以下的公共充电桩中，约有百分之十七处于离线状态，是城市的四倍。',
  '离线的原因并不复杂：信号弱、雷击、老鼠咬断线缆。真正的难题是距离，一名运维工程师平均要照看六个县，单程最远的一趟要开四个半小时。',
  '“修一次的成本是三百八十元，而这根桩一个月的服务费收入不到一百二十元。”一家运营商的县域负责人对钛媒体APP表示。',
  '有人开始尝试另一条路：把运维包给村里的电工。培训两天，发一套工具和一部手机，能修的当场修，修不了的拍视频上传，由总部远程判断。',
  '试行半年，四个试点县的离线率降到了百分之六。那位电工说，他最常用的工具是一罐防鼠胶。',
] as const;

const ARBORETUM = [
  '从县城往北走四十公里，海拔升到3400米，柏油路断了，路边忽然出现一排整齐的木牌，上面写着拉丁文。',
  '这是一座没有围墙的树木园。1987年，林业技术员老贡在这里种下第一批云杉，三十七年过去，园里活着的木本植物有二百一十三种，死掉的有四百多种。',
  '死掉的那些，老贡也都记着。他有十六本笔记，每一页都写明种子从哪里来、哪一天下的地、哪一天死的、他认为是什么缘故。',
  '“活下来的树会自己说话，死了的要有人替它说。”他在1996年的一页上这样写。',
  '2019年，一支来做冻土调查的队伍偶然看到这些笔记，才发现它是这一带时间最长的一份物候记录，精确到每一年第一片叶子展开的日期。',
  '如今老贡七十一岁，腿脚不便，每天由孙女骑摩托车送到园里。笔记换成了手机，孙女负责打字，他负责说。',
  '我离开那天，他让我带走一把沙棘的种子。我问他该种在哪里，他说，种在你记得去看的地方。',
] as const;

const ERHU = [
  '“有人丢了一把二胡，琴筒上刻着一个‘梅’字。”4月11日早上，江城地铁3号线失物招领处的值班员小吴在登记簿上写下这一行。',
  '二胡是头一天末班车收车时在座位底下发现的，琴盒里有半块松香、一张没写完的曲谱，没有任何联系方式。',
  '小吴把曲谱拍下来发到了工作群里。同事中有人会拉琴，看了说，这是一首还没有名字的曲子，停在第二十七小节。',
  '4月13日，一位七十八岁的老先生由女儿陪着找到招领处。他说，琴是老伴留下的，“梅”是她的名字，曲子是给她写的。',
  '女儿告诉记者，父亲近来记性不好，那天坐过了站，下车时只记得拿伞。“琴要是真丢了，他怕是要怪自己一辈子。”',
  '据统计，江城地铁去年共收到失物五万七千余件，归还率为百分之六十三。工作人员提醒，乘客可通过客服热线登记遗失物品。',
] as const;

const LOCKSMITH = [
  '在东莞石龙的一条老街上，六十三岁的谭师傅开锁三十八年，最近收了一位特别的徒弟：一名辞去工作的前银行柜员，今年二十六岁。',
  '南都：为什么肯收这个徒弟？',
  '谭师傅：他来了九次。头八次我都说不收，第九次他没有开口，坐在门口帮我把一盒钥匙坯按齿号理好了。',
  '南都：这门手艺最难的是什么？',
  '谭师傅：不是开锁，是不开。半夜有人打电话来，说忘了带钥匙，你要听得出来他是不是真的住在里面。',
  '南都：有没有拿不准的时候？',
  '谭师傅：有。拿不准我就陪他坐到天亮，等邻居出来买菜。邻居叫得出他的名字，我再动手。',
  '南都：徒弟现在能单独出门了吗？',
  '谭师傅：还差一点。他开得比我快，但是问得比我少。',
] as const;

const LANE = [
  '虹口一条老弄堂里，十一户人家共用一只水表，用了四十六年。上个月，水表终于要分了，居民却提出，老水表不要拆走。',
  '弄堂口的小黑板上，还留着上一个季度的水费：总数386.4元，每家按人头分摊，多出来的四角钱，由轮值的人家垫上。',
  '“四角钱不值得吵，垫了四十六年，谁也没有少过谁。”住在三号的周老师今年八十岁，抄过一百多次水表，闭着眼睛也知道表盘的哪一格有一道划痕。',
  '水务公司原本只派了两名师傅，计划一天装完。结果到了现场才发现，十一户的水管在墙里绕成一团，只好挨家挨户坐下来画图，一画就画了九天。',
  '“图纸上没有的东西，老住户的脑子里都有。”施工负责人说，最后那张图是十一户人家一起画出来的，每根管子都写着是谁家的、哪一年接的。',
  '新水表装好的那天，居民们把那张图裱起来，和老水表一起挂在了弄堂口。',
] as const;

const CLOWN = [
  '清晨五點半，前馬戲團小丑阿德在屏東一間國小門口站定，戴上白手套，吹一聲哨子，開始指揮交通。',
  '他當了三十一年小丑，馬戲團解散那年五十四歲，口袋裡剩下一萬兩千元和一只紅鼻子。紅鼻子他捨不得丟，放在床頭的鐵盒裡。',
  '「小丑跟導護其實很像，都是要讓大家看著你，然後照你的手走。」他說話時手沒停過，左手攔住一輛砂石車，右手請孩子過馬路。',
  '他的父親也在馬戲團，表演空中飛人，三十九歲那年摔下來，再沒有站起來過。「他叫我不要飛，叫我在地上讓人家笑。」',
] as const;

const RADIO = [
  '為保存山區部落逐漸凋零的歌謠，花蓮一間只有六名員工的部落電台，花了五年錄下一千一百多首傳統歌謠，今天（6日）全數上架公開，供民眾免費聆聽。',
  '電台台長指出，錄音的對象平均年齡八十二歲，其中四十七人已在計畫進行期間離世，「有些歌只有他一個人會唱，他走了，就只剩下這一捲」。',
  '計畫主持人表示，每一首歌都附上族語歌詞、華語對照和演唱者的口述，並由部落耆老會議決定哪些歌可以公開、哪些只能留在部落裡聽。',
  '文化部官員出席發表會時說，這套由部落自己決定開放範圍的作法，將作為未來相關典藏計畫的參考。',
] as const;

const WITHDRAWN = [
  '本報於2024年6月18日刊登之〈百年水圳遭填平 農民控水利單位失職〉一文，經查證，文中所引用之空拍照片並非該水圳，而係鄰近鄉鎮之排水工程，報導主要內容與事實不符。',
  '本報已於6月20日上午將該文撤下，並撤回該文及相關社群貼文。對因此受到影響的機關、當事人及讀者，本報致上誠摯歉意。',
  '本報將檢討稿件查核程序，未來使用讀者提供之影像時，須由兩名以上編輯核對拍攝地點及時間後始得刊出。',
] as const;

const BENCH = [
  '到過九龍城的讀者大概都見過這種椅子：石屎造，沒有椅背，中間還要加一道鐵欄，令人坐也不是，睡也不是。',
  '設計的原意不難明白，無非是不想露宿者佔用。但結果如何？露宿者搬到了百米外的天橋底，而等巴士的長者只能站着。',
  '外國早有「懷有敵意的設計」之說，意思是用物件去做本應由人去做的工作。椅子不會說話，於是最難開口的那句「請你離開」，便由一道鐵欄代勞。',
  '筆者無意否定管理部門的難處。街坊投訴、清潔工的辛勞都是實情，但解決露宿問題要靠宿位、靠社工、靠一份負擔得起的租約，不是靠一道欄。',
  '區內最近有三張椅子重新裝上椅背，是街坊會自己籌款做的，花費不足八千元。裝好之後第一個星期，有人在椅背上貼了一張字條：「多謝，終於坐得落。」',
] as const;

const MARKET = [
  '（獨媒報導）將軍澳一個營運二十六年的街市將於年底關閉重建，近四十名檔販昨晚在街市門外舉行居民大會，要求營運商公布臨時攤檔的安排，約二百名街坊出席。',
  '賣豆腐的蓮姐表示，六月收到通知要在半年內遷出，但信中只寫「將適時公布安排」，至今沒有下文。「我哋唔係唔肯搬，係想知搬去邊。」',
  '檔販代表在會上宣讀聯署信，提出三項要求：重建期間在原址附近設臨時街市、重開後原檔販享優先租約、租金加幅不多於一成。',
  '多名街坊發言時指，附近的超市菜價較街市貴三至四成，長者若要到下一個街市，需要轉兩程車。',
  '營運商回覆查詢時表示，正與檔販商討有關安排，會在適當時候公布。',
] as const;

const RIVER = [
  '半个世纪以前，湄公河下游的渔民用月亮来算鱼汛：满月后的第三个夜晚，白鱼逆流而上，一夜的收成够一家人吃到雨季。',
  '现在他们看的是手机。上游的闸门什么时候开、开多少，决定了明天有没有鱼，而那条消息并不总是提前到。',
  '水文资料的公开并不是一件花钱的事。它需要的只是把每天早上已经抄下来的数字，用下游的人看得懂的文字，再发一遍。',
  '有人说，水情是主权的一部分，不宜公开。但历史上的大河流域恰恰相反：多瑙河两岸打了几百年的仗，水位表却一天也没有断过。',
  '一条河流过许多国家，最后流进同一片海。谁在上游，谁就欠下游一个数字。',
] as const;

export const EIGHTH: readonly Shown[] = [
  {
    kind: 'a broadcaster’s client, rolling news: 持续更新, entries each with its clock, a video that will not play, a QR code, 编辑 and 责任编辑 by spaces',
    url: 'https://content-static.cctvnews.example/snow-book/index.html?item_id=10293847565647382910&toc_style_id=feeds_default',
    page: `<!DOCTYPE html>
<html lang="zh-CN" data-dpr="1" style="font-size:37.5px">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no,viewport-fit=cover">
<meta name="format-detection" content="telephone=no">
<title>持续更新丨秦岭北麓降雪 垭口滞留车辆全部疏散</title>
<meta name="description" content="受强冷空气影响，7日下午起，秦岭北麓多条公路出现降雪和道路结冰">
<meta property="og:title" content="持续更新丨秦岭北麓降雪 垭口滞留车辆全部疏散">
<meta property="og:image" content="https://p-img.cctvnews.example/cover.jpg">
<link rel="stylesheet" href="static/css/app.4d1c.css">
<script>window.__SNOW__ = {"item_id":"10293847565647382910","share":true,"env":"prod"};</script>
<script>!function(n){var e=n.document,t=e.documentElement;t.style.fontSize=100*t.clientWidth/750+"px"}(window);</script>
</head>
<body>
<noscript><strong>We're sorry but snow-book doesn't work properly without JavaScript enabled.</strong></noscript>
<div id="app">
<div class="open-app-bar"><div class="logo"><img src="logo.png" alt="央视新闻"></div><div class="slogan"><p>央视新闻</p><p>我用心，你放心</p></div><a class="open-btn">打开APP</a></div>
<div class="article-wrapper">
<div class="article-header">
<div class="article-title">持续更新丨秦岭北麓降雪 垭口滞留车辆全部疏散</div>
<div class="article-info">
<span class="source">来源：央视新闻客户端</span>
<span class="line">|</span>
<span class="time">2024-12-07 20:16:48</span>
</div>
<div class="article-tools"><span class="listen"><i class="icon-voice"></i>听新闻</span><span class="font">字号：<em>小</em><em class="on">中</em><em>大</em></span></div>
</div>
<div class="article-content" id="content_area">
<div class="video-box"><div class="prism-player" id="player_0"></div><div class="video-mask"><span class="duration">01:24</span><p>非Wi-Fi环境下播放将产生流量费用</p><button>继续播放</button></div></div>
<p>${SNOW[0]}</p>
<p><strong>15:40</strong></p>
<p>${SNOW[1]}</p>
<p style="text-align:center"><img data-src="https://p-img.cctvnews.example/1.jpg" src="https://p-img.cctvnews.example/1.jpg" alt=""></p>
<p class="photo_pic_desc" style="text-align:center;color:#888;font-size:14px">△鹰嘴岩垭口的除雪车</p>
<p><strong>18:25</strong></p>
<p>${SNOW[2]}</p>
<p><strong>19:10</strong></p>
<p>${SNOW[3]}</p>
<p><strong>20:05</strong></p>
<p>${SNOW[4]}</p>
<p>（总台记者 王小明 刘小云）</p>
</div>
<div class="article-editor"><span>编辑 徐悦</span><span>责任编辑 何立</span></div>
<div class="copyright">©2024中央广播电视总台版权所有。未经许可，请勿转载使用。</div>
<div class="article-operate"><div class="like"><i></i><span>3.2万</span></div><div class="collect">收藏</div><div class="share">分享</div></div>
</div>
<div class="qrcode-box"><img src="qr.png" alt="二维码"><p>扫一扫，下载央视新闻客户端</p></div>
<div class="recommend"><div class="recommend-title">相关阅读</div>
<div class="recommend-item"><p class="t">寒潮蓝色预警！这些地方降温超过10℃</p><p class="s">央视新闻客户端 2024-12-07</p></div>
<div class="recommend-item"><p class="t">清晨的除冰车队</p><p class="s">央视新闻客户端 2024-12-06</p></div>
</div>
<div class="comment-list"><div class="comment-title">热门评论</div>
<div class="comment-item"><span class="nick">央友8802134</span><p>向养护工人致敬，天冷多穿点</p><span class="ctime">2024-12-07 20:31</span><span class="ip">陕西</span></div>
<div class="more">打开央视新闻客户端，查看全部1024条评论</div>
</div>
<div class="bottom-fix"><a class="btn">打开央视新闻，体验更流畅</a></div>
</div>
<script src="static/js/vendor.9aa0.js"></script>
<script src="static/js/app.77b1.js"></script>
</body>
</html>`,
    expected: {
      headline: '持续更新丨秦岭北麓降雪 垭口滞留车辆全部疏散',
      published: '2024-12-07T20:16:48+08:00',
      source: '央视新闻客户端',
      authors: ['王小明', '刘小云'],
      editors: ['徐悦', '何立'],
      // Whether each entry’s clock is a heading or a line is open: not asked, but it must be there.
      kept: [...SNOW, '18:25', '20:05'],
      gone: ['流量费用', '继续播放', '寒潮蓝色预警', '多穿点', '体验更流畅'],
    },
  },
  {
    kind: 'a party daily’s site, an opinion: 作者 with a post first, the issue’s page last, 阅读剩余全文, 责编 in square brackets, moods to vote',
    url: 'https://guancha.gmw.example/2024-04/23/content_37280001.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>让书店听得见一座县城 _光明网</title>
<meta name="keywords" content="书店 县城 阅读"/>
<meta name="description" content="日前，西部一座小县城的书店在社交平台上走红。"/>
<meta name="filetype" content="0"/>
<meta name="publishedtype" content="1"/>
<meta name="pagetype" content="1"/>
<meta name="catalogs" content="7725"/>
<meta name="contentid" content="37280001"/>
<meta name="publishdate" content="2024-04-23"/>
<meta name="author" content="王小楠"/>
<meta name="source" content="光明网-《光明日报》"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge"/>
<link href="https://img.gmw.example/css/content.css" rel="stylesheet"/>
<script src="https://img.gmw.example/js/jquery.min.js"></script>
<script>(function(){ var src = "https://jspassport.example/11.0.1.js"; document.write('<script src="' + src + '" id="sozz"><\\/script>'); })();</script>
</head>
<body>
<div class="g-header-nav"><div class="g-w1200"><a href="https://www.gmw.example/">光明网首页</a><a>English</a><a>时政频道</a><a>国际频道</a><a>时评频道</a><a>理论频道</a><a>文化频道</a><a>科技频道</a><a>教育频道</a><a>更多 &gt;&gt;</a><span class="fr">报纸 | 杂志 | <a>报 &middot; 刊</a></span></div></div>
<div class="g-logo"><img src="https://img.gmw.example/pic/logo.png" alt="光明网"/><div class="m-crumb">首页&gt; <a class="a_red">时评频道</a>&gt; <a>光明时评</a> &gt; 正文</div></div>
<div class="g-main">
<div class="g-mainleft">
<div class="m-title-box">
<h1 class="u-title">
让书店听得见一座县城
</h1>
<div class="m_tips" id="m_tips"><span class="m-con-source">来源：<a href="https://epaper.gmw.example/" target="_blank">光明网-《光明日报》</a></span><span class="m-con-time">2024-04-23 05:10</span>
<div class="m-share"><span>我有话说</span><div class="share-box"><a title="分享到微信">微信</a><a>微博</a><a>QQ空间</a></div></div></div>
</div>
<div class="m-contentWrap">
<div class="u-mainText" id="ArticleContent">
<div id="contentMain" class="u-mainText">
<!--enpproperty <articleid>37280001</articleid><date>2024-04-23 05:10:03.0</date><author></author><title>让书店听得见一座县城</title><keyword>书店</keyword><sourcename>光明网-《光明日报》</sourcename><userid>521</userid>/enpproperty--><!--enpcontent-->
<p>　　<strong>【光明时评】</strong></p>
<p>　　<strong>作者：周海燕（江城师范学院文学院副教授）</strong></p>
${p(BOOKSHOP.slice(0, 3), '', '　　')}
<div class="m-ad-inner"><script>BAIDU_CLB_fillSlot("1234567");</script></div>
${p(BOOKSHOP.slice(3), '', '　　')}
<p>　　《光明日报》（ 2024年04月23日&nbsp;02版）</p>
<!--/enpcontent-->
</div>
<div id="articleMore" class="u-more"><a>阅读剩余全文（<span id="page-num"></span>）</a></div>
</div>
<div class="m-zbTool liability" id="contentLiability">[ 责编：王小楠 ]</div>
<div class="m-mood"><h3>您此时的心情</h3><ul><li>新闻表情排行 <a>日</a>/<a>周</a></li><li>开心 <em>0</em></li><li>难过 <em>0</em></li><li>点赞 <em>0</em></li><li>飘过 <em>0</em></li></ul></div>
<div class="m-prenext"><div class="prev">上一篇：<a>“半日游”里看得见治理的细节</a></div><div class="next">下一篇：<a>别让公园的长椅晒着太阳</a></div></div>
<div class="m-pic-list"><h2>视觉焦点</h2><ul><li><a><img src="a.jpg"/><span>古道上的春茶</span></a></li><li><a><img src="b.jpg"/><span>海边的盐田画</span></a></li></ul></div>
<div class="m-newslist"><h2>最热文章</h2><ul><li><a>这份家书写了六十年</a></li></ul></div>
</div>
</div>
<div class="g-mainright"><div class="m-rtitle">光明推荐</div><ul class="channel-newsGroup"><li><a>我国科学家发现新的深海鱼类</a></li><li><a>一位老校长的开学第一课</a></li></ul><div class="m-code"><img src="code.png"/><p>光明日报客户端</p></div></div>
</div>
<div class="g-footer"><p><a>光明网版权所有</a> | <a>关于光明网</a> | <a>报网动态</a> | <a>联系我们</a> | <a>法律声明</a> | <a>光明员工</a> | <a>光明网邮箱</a> | <a>网站地图</a></p><p>光明网版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '让书店听得见一座县城',
      // The enpproperty comment has seconds (05:10:03); what is shown has none.
      published: '2024-04-23',
      source: '光明网-《光明日报》',
      authors: ['周海燕'],
      editors: ['王小楠'],
      kept: BOOKSHOP,
      gone: ['02版', '阅读剩余全文', '此时的心情', '晒着太阳', '盐田画', '开学第一课'],
    },
    asText: { published: '2024-04-23T05:10:00+08:00' },
  },
  {
    kind: 'a business weekly’s site: the writer and the clock in one line, 经济观察报 记者 first, a writer’s card, a long copyright note, hot lists',
    url: 'http://www.eeo.example/2024/0820/680111.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>只睡了三年的酒店床垫 - 经济观察网 － 专业财经新闻网站</title>
<meta name="Keywords" content="酒店,二手,床垫">
<meta name="Description" content="“招牌都换完了，我也就没有货了。”">
<link rel="shortcut icon" href="/favicon.ico">
<link href="http://css.eeo.example/css/base.css" rel="stylesheet">
<link href="http://css.eeo.example/css/articleLast.css" rel="stylesheet">
<script src="/js/jquery-1.8.3.min.js"></script>
<script>
var _hmt = _hmt || [];
(function() { var hm = document.createElement("script"); hm.src = "//hm.example/hm.js?fa1"; })();
var share_title = "只睡了三年的酒店床垫"; var share_desc = "“招牌都换完了，我也就没有货了。”";
</script>
</head>
<body>
<div class="toper"><div class="w1200"><div class="logo"><a href="/"><img src="logo.png" alt="经济观察网"></a></div><div class="t-nav"><a>首页</a><a>时局</a><a>政策</a><a>地产</a><a>金融</a><a>汽车</a><a>TMT</a><a>评论</a><a>影像</a><a>English</a></div><div class="t-sou"><input value="搜索"><a>登录</a><a>注册</a><a>订阅</a></div></div></div>
<div class="xd-weizhi"><a href="/">经济观察网</a> &gt; <a>商业</a> &gt; <a>酒店旅游</a></div>
<div class="xd-box clearfix">
<div class="xd-l">
<div class="xd-l-share"><span>分享到</span><a class="wx">微信</a><a class="wb">微博</a><div class="ewm"><img src="ewm.png"><p>微信扫码 阅读全文</p></div></div>
<div class="xd-b-b">
<h1>只睡了三年的酒店床垫</h1>
<p>赵宜<span>2024-08-20 19:46</span></p>
</div>
<div class="xd-xd-xd-newsimg"><img src="http://upload.eeo.example/1.jpg" alt=""></div>
<div class="xx_boxsing">
<p>经济观察报 记者 赵宜</p>
${p(MATTRESS.slice(0, 3))}
<p style="text-align: center;"><img src="http://upload.eeo.example/2.jpg"></p>
<p style="text-align: center;"><span style="color:#7f7f7f;font-size:14px;">（集散市场里等待转卖的床垫，受访者供图）</span></p>
<p><strong>模型里的入住率</strong></p>
<p>${MATTRESS[3]}</p>
<p><strong>换了买家</strong></p>
${p(MATTRESS.slice(4))}
</div>
<div class="xx_copy">
<div>版权声明：以上内容为《经济观察报》社原创作品，版权归《经济观察报》社所有。未经《经济观察报》社授权，严禁转载或镜像，否则将依法追究相关行为主体的法律责任。版权合作请致电：【010-00000000-1260】。</div>
</div>
<div class="xd_zuozhe"><img src="tx.png"><div><b>赵宜</b><span>经济观察报记者</span><p>大消费报道部记者，关注酒店、旅游、餐饮领域，新闻线索可联系邮箱 zhaoyi@eeo.example</p></div></div>
<div class="xd-keys"><span>标签：</span><a>酒店</a><a>二手设备</a></div>
<div class="xd-hot"><h3>热新闻</h3><ul><li><a>县城里的第一家电竞馆</a><span>2024-08-20</span></li>
<li><a>玻璃幕墙的清洗生意</a><span>2024-08-19</span></li></ul></div>
</div>
<div class="xd-r">
<div class="r-ad">广告</div>
<div class="r-box"><h3>点击排行</h3><ol><li><em>1</em><a>一座水泥厂的拆除时间表</a></li>
<li><em>2</em><a>冷链车司机的半个夜晚</a></li></ol></div>
<div class="r-paper"><h3>经济观察报</h3><p>第1178期</p><a>电子版</a><a>订报</a></div>
<div class="r-wx"><img src="wx.png"><p>经济观察网微信公众号</p></div>
</div>
</div>
<div class="xd-foot"><p><a>关于我们</a>｜<a>广告服务</a>｜<a>招聘信息</a>｜<a>法律声明</a>｜<a>联系我们</a></p><p>经济观察网 eeo.example 地址：北京市东城区 邮编：100000 电话：8008100000 传真：010-00000000</p><p>备案序号：鲁ICP备10000000号 Copyright 经济观察网 2001-2024</p></div>
</body>
</html>`,
    expected: {
      headline: '只睡了三年的酒店床垫',
      published: '2024-08-20T19:46:00+08:00',
      // The paper or its site: open, not asked.
      authors: ['赵宜'],
      editors: [],
      headings: ['模型里的入住率', '换了买家'],
      kept: MATTRESS,
      gone: ['大消费报道部', '新闻线索', '电竞馆', '半个夜晚', '扫码'],
    },
  },
  {
    kind: 'a site of technology and business: a machine’s points, 图片来源, who wrote and who edited in the last bracket, an appeal for contributions, rewards',
    url: 'https://www.tmtpost.example/7042555.html',
    page: `<!DOCTYPE html>
<html data-n-head-ssr lang="zh">
<head>
<meta data-n-head="ssr" charset="utf-8">
<meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1">
<title>充电桩进村之后，谁来修？-钛媒体官方网站</title>
<meta data-n-head="ssr" name="keywords" content="充电桩,县域,运维">
<meta data-n-head="ssr" name="description" content="离线率是城市的四倍，难题不在桩，在路上。">
${og('og:type', 'article')}
${og('og:site_name', '钛媒体')}
${og('og:title', '充电桩进村之后，谁来修？')}
${og('og:description', '离线率是城市的四倍，难题不在桩，在路上。')}
${og('og:release_date', '2024-04-16T16:02:00+08:00')}
<script data-n-head="ssr" type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.tmtpost.example/7042555.html","appid":"1547772222222222","title":"充电桩进村之后，谁来修？","images":["https://images.tmt.example/1.jpeg"],"description":"离线率是城市的四倍，难题不在桩，在路上。","pubDate":"2024-04-16T16:02:00","upDate":"2024-04-16T17:30:00"}</script>
<link rel="stylesheet" href="/_nuxt/css/2f1.css">
</head>
<body>
<div id="__nuxt"><div id="__layout"><div class="layout">
<header class="_header"><div class="container"><a class="logo">钛媒体</a><nav><a>首页</a><a>最新</a><a>快报</a><a>AGI</a><a>创投</a><a>汽车</a><a>国际智库</a><a>科股早知道</a><a>Pro产品</a></nav><div class="tools"><span>搜索</span><span>登录</span><span>注册</span><span>我要投稿</span></div></div></header>
<div class="container post-container">
<aside class="_share"><ul><li>扫描下载App</li>
<li>点赞 <b>46</b></li>
<li>收藏</li>
<li>评论 <b>3</b></li>
<li>微信扫码分享</li></ul></aside>
<main>
<article>
<div class="crumbs"><a>首页</a><span>/</span><a>深度</a></div>
<h1 class="title">充电桩进村之后，谁来修？</h1>
<div class="post-info"><a class="author"><img src="avatar.png" alt=""><span>何立</span></a><span class="dot">·</span><span class="time">2024-04-16 16:02</span><span class="view">阅读 2.4w</span><button>+ 关注</button></div>
<div class="summary _ai"><span class="label">钛度AI摘要</span><ul><li>县域以下公共充电桩离线率偏高。</li>
<li>运维外包给村里电工的试点见效。</li></ul><span class="tip">由AI生成，仅供参考</span></div>
<p class="post-abstract">离线率是城市的四倍，难题不在桩，在路上。</p>
<div class="article-content">
<p><img src="https://images.tmt.example/1.jpeg" alt="图片来源@视觉中国"></p>
<p style="text-align:center"><span style="font-size:12px;color:#999">图片来源@视觉中国</span></p>
${p(CHARGER.slice(0, 2))}
<h3><strong>单程四个半小时</strong></h3>
${p(CHARGER.slice(2, 4))}
<h3><strong>一罐防鼠胶</strong></h3>
${p(CHARGER.slice(4))}
<p><strong>（本文首发于钛媒体APP，作者｜何立，编辑｜林小雨）</strong></p>
</div>
<div class="post-copyright"><p>转载请注明出处、作者和本文链接</p><p>声明：文章内容仅供参考、交流、学习、不构成投资建议。</p><p>想和千万钛媒体用户分享你的新奇观点和发现，点击<a>这里投稿</a> 。创业或融资寻求报道，点击<a>这里</a>。</p></div>
<div class="reward"><p>敬原创，有钛度，得赞赏</p><button>赞赏支持</button><span>6人已赞赏 &gt;</span></div>
<div class="tags"><a>充电桩</a><a>县域经济</a></div>
</article>
<section class="comments"><h3>发表评论</h3><textarea placeholder="登录后输入评论内容"></textarea><div class="item"><b>T0017</b><p>农村老鼠是真的多</p><time>2024-04-16 18:11</time></div></section>
<section class="relate"><h3>相关阅读</h3><ul><li><a>换电站的第二次下乡</a><span>2024-04-10</span></li>
<li><a>快递柜消失的那一年</a><span>2024-03-28</span></li></ul></section>
</main>
<aside class="right"><div class="r-block"><h3>快报</h3><ul><li><time>17:02</time><a>多家车企公布三月销量</a></li>
<li><time>16:51</time><a>一芯片公司完成新一轮融资</a></li></ul><a>查看更多</a></div><div class="r-block"><h3>日报</h3><p>更多精彩内容，关注钛媒体微信号（ID：taimeiti），或者下载钛媒体App</p></div></aside>
</div>
<footer><p>网站地图 | 关于我们 | 加入我们 | 联系我们</p><p>Copyright © 2011-2024 钛媒体 北京钛媒体信息有限公司 京ICP备11000000号</p></footer>
</div></div></div>
<script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{post:{title:a,author_name:b,time_published:1713254520}}]}}("充电桩进村之后，谁来修？","何立"));</script>
</body>
</html>`,
    expected: {
      headline: '充电桩进村之后，谁来修？',
      published: '2024-04-16T16:02:00+08:00',
      source: '钛媒体',
      authors: ['何立'],
      editors: ['林小雨'],
      lead: '离线率是城市的四倍，难题不在桩，在路上。',
      headings: ['单程四个半小时', '一罐防鼠胶'],
      kept: CHARGER,
      gone: ['试点见效', '有钛度', '不构成投资建议', '老鼠是真的多', '换电站', '三月销量'],
    },
  },
  {
    kind: 'a weekly of life and culture: seen and minutes above, 文｜ and 编辑｜ by strokes, pictures with 摄, the number of the issue, 打赏 and its app below',
    url: 'https://www.lifeweek.example/article/231456',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>给死去的树记笔记的人_三联生活周刊</title>
<meta name="keywords" content="三联生活周刊,三联中读,树木园,物候">
<meta name="description" content="活下来的树会自己说话，死了的要有人替它说。">
<link rel="stylesheet" href="/static/css/article.css?v=20240601">
<script src="/static/js/vue.min.js"></script>
<script>var articleId = 231456, isPay = 0, isLogin = false;</script>
<style>.article-txt p{text-indent:0;line-height:1.9}</style>
</head>
<body>
<div class="page-header"><div class="wrap"><a class="logo" href="/"><img src="/static/img/logo.png" alt="三联生活周刊"></a><ul class="nav"><li><a>首页</a></li><li><a>周刊</a></li><li><a>中读</a></li><li><a>数字刊</a></li><li><a>专栏</a></li><li><a>松果生活</a></li></ul><div class="r"><input placeholder="请输入关键词"><a>登录</a>/<a>注册</a></div></div></div>
<div class="wrap clearfix">
<div class="article-left">
<div class="article-top">
<div class="article-column"><a>社会</a> &gt; <a>地理</a></div>
<h1 class="article-title">给死去的树记笔记的人</h1>
<div class="article-author"><span>作者：<a>徐悦</a></span></div>
<div class="article-data"><span>2024-06-03</span><span> · 阅读时长9分钟</span></div>
<div class="article-num"><span>18263人看过</span></div>
</div>
<div class="article-intro"><p>十六本笔记里，写得最多的是那些没有活下来的。</p></div>
<div class="article-txt" id="articleTxt">
<section data-role="outer">
<p style="text-align:center"><img src="https://images.lifeweek.example/1.jpg"></p>
<p style="text-align:center;font-size:14px;color:#888">树木园里的老云杉（赵宜 摄）</p>
<p>文｜徐悦</p>
<p>编辑｜王芳</p>
${p(ARBORETUM.slice(0, 3))}
<blockquote><p>${ARBORETUM[3]}</p></blockquote>
<p style="text-align:center"><strong>第一片叶子</strong></p>
${p(ARBORETUM.slice(4, 6))}
<p style="text-align:center"><img src="https://images.lifeweek.example/2.jpg"></p>
<p style="text-align:center;font-size:14px;color:#888">1996年的笔记（受访者 供图）</p>
<p style="text-align:center"><strong>记得去看的地方</strong></p>
<p>${ARBORETUM[6]}</p>
<p style="color:#888">（本文选自《三联生活周刊》2024年第23期）</p>
</section>
</div>
<div class="article-app"><img src="ewm.png"><p>发现更多好内容，下载三联中读App</p></div>
<div class="article-zan"><p>真诚点赞 诚意打赏</p><div class="zan"><em>231</em>人点赞</div><div class="shang"><button>打赏</button><span>12人打赏</span></div></div>
<div class="article-authorcard"><img src="tx.jpg"><div><h4>徐悦</h4><p>发表文章42篇 获得1024个推荐 粉丝3108人</p><p>三联生活周刊记者</p></div><a>关注</a></div>
<div class="article-magazine"><img src="cover.jpg"><h4>2024年第23期</h4><p>封面故事：一条河的四季</p><a>在线阅读</a></div>
<div class="article-comment"><h3>全部评论(17)</h3><div class="c"><b>读者山南</b><span>2024-06-04 08:11</span><p>读到最后一句，鼻子一酸。</p></div><textarea placeholder="写下您的评论"></textarea><a>发表评论</a></div>
</div>
<div class="article-right">
<div class="box"><h3>热门文章</h3><ul><li><a>走了八千步去买一碗豆花</a></li><li><a>旧电梯里的三代人</a></li></ul></div>
<div class="box"><h3>中读推荐</h3><ul><li><a>听书：如何读懂一座山</a><span>￥29.9</span></li></ul></div>
</div>
</div>
<div class="page-footer"><p><a>关于我们</a><a>联系我们</a><a>广告合作</a><a>用户协议</a></p><p>京ICP备 10000000号 生活·读书·新知三联书店 三联生活周刊</p><p>本网站所有内容未经许可不得转载</p></div>
</body>
</html>`,
    expected: {
      headline: '给死去的树记笔记的人',
      published: '2024-06-03',
      source: '三联生活周刊',
      authors: ['徐悦'],
      editors: ['王芳'],
      lead: '十六本笔记里，写得最多的是那些没有活下来的。',
      headings: ['第一片叶子', '记得去看的地方'],
      kept: ARBORETUM,
      gone: ['人看过', '人点赞', '封面故事', '鼻子一酸', '一碗豆花', '粉丝'],
    },
  },
  {
    kind: 'a platform of feeds: a paper’s account above, 原创 and the place, ▲ captions, the paper’s own credits last, a board of the hot and comments',
    url: 'https://www.toutiao.example/article/7357012345678901234/',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>地铁失物招领处的二胡，等来了写曲子的人-今日头条</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="keywords" content="今日头条,头条,头条网,头条新闻,今日头条官网">
<meta name="description" content="“有人丢了一把二胡，琴筒上刻着一个‘梅’字。”4月11日早上，江城地铁3号线失物招领处">
<meta itemprop="articleBody" content="">
<meta name="shenma-site-verification" content="a1b2c3_1700000000">
<link rel="canonical" href="https://www.toutiao.example/article/7357012345678901234/">
<link rel="stylesheet" href="https://lf3-cdn.example/toutiao-web/pc/article-1.css">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.toutiao.example/article/7357012345678901234/","title":"地铁失物招领处的二胡，等来了写曲子的人","images":["https://p3-sign.example/1.jpg"],"pubDate":"2024-04-14T18:36:52","upDate":"2024-04-14T18:36:52"}</script>
</head>
<body>
<div id="root"><div class="article-detail-container">
<div class="toutiao-header"><div class="header-left"><a>下载头条APP</a><a>关于头条</a><a>反馈</a><a>侵权投诉</a></div><div class="header-right"><a class="login-button">登录</a></div></div>
<div class="detail-header"><a class="logo" aria-label="头条"></a><div class="search"><input placeholder="搜索站内资讯、视频或用户"><button>搜索</button></div></div>
<div class="main">
<div class="left-sidebar"><div class="detail-interaction"><div class="detail-like" aria-label="点赞2316"><span>2316</span></div><div class="detail-interaction-comment"><span>178</span></div><div class="detail-interaction-collect"><span>收藏</span></div><div class="detail-share"><span>分享</span><ul><li>复制链接</li>
<li>微信</li>
<li>新浪微博</li>
<li>QQ空间</li></ul><p>微信扫码分享</p></div></div></div>
<div class="article-content">
<h1>地铁失物招领处的二胡，等来了写曲子的人</h1>
<div class="article-meta"><span class="original-tag">原创</span><span>2024-04-14 18:36</span><span class="dot">·</span><span class="name"><a href="/c/user/token/1/" target="_blank">江城晚报</a></span><span class="dot">·</span><span>湖北</span></div>
<article class="syl-article-base syl-page-article tt-article-content syl-device-pc">
<p data-track="1">江城晚报记者 周海燕 通讯员 刘小云</p>
${p(ERHU.slice(0, 2), 'data-track="2"')}
<div class="pgc-img"><img src="https://p3-sign.example/1.jpg" img_width="1080" img_height="720" image_type="1" class="syl-page-img"><p class="pgc-img-caption">▲琴筒上刻着“梅”字的二胡（江城地铁供图）</p></div>
<p data-track="4">${ERHU[2]}</p>
<h1 class="pgc-h-arrow-right" data-track="5">停在第二十七小节</h1>
${p(ERHU.slice(3), 'data-track="6"')}
<p data-track="9">编辑：赵宜</p>
<p data-track="10">校对：王小楠</p>
<p data-track="11">【来源：江城晚报】</p>
<p data-track="12">版权归原作者所有，向原创致敬</p>
</article>
<div class="article-tag"><a>#失物招领#</a><a>#江城头条#</a></div>
<div class="article-report"><span>举报</span></div>
<div class="feed-more">
<div class="feed-card"><a>三代人守着一块水文尺</a><p>每天早上七点，他要走到江边读一个数字。</p><span>江边纪事 · 56评论 · 昨天</span></div>
<div class="feed-card"><a>校门口的裁缝摊</a><p>改一条裤脚三块钱，等的工夫能写完一页作业。</p><span>老城手记 · 12评论 · 3天前</span></div>
</div>
<div class="ttp-comment-wrapper"><div class="ttp-comment-block"><div class="header">评论 178</div><div class="ttp-comment-input"><span>写下你的评论...</span></div><ul class="comment-list"><li><a class="name">用户5501238</a><p class="content">这曲子要是写完了，一定要放出来听听</p><span>2天前 · 湖北 · 回复</span></li>
<li><a class="name">长江边上的人</a><p class="content">值班员小吴好样的</p><span>回复</span></li></ul><button>查看全部178条评论</button></div></div>
</div>
<div class="right-sidebar">
<div class="user-info"><a class="avatar"></a><a class="user-name">江城晚报</a><p class="desc">江城晚报官方账号</p><button>关注</button><div class="user-works"><a>老剧院门口的擦鞋摊，要搬家了</a><span>2101阅读</span></div></div>
<div class="ttp-hot-board"><div class="title">头条热榜</div><a class="refresh">换一换</a><ol><li><a>多地景区推出免票政策</a><span>热</span></li>
<li><a>中国空间站迎来新乘组</a><span>新</span></li>
<li><a>小麦进入拔节期</a></li></ol></div>
<div class="copyright"><p>© 2024 今日头条</p><p>中国互联网举报中心</p><p>京ICP证100000号</p><p>违法和不良信息举报：400-000-0000</p></div>
</div>
</div>
</div></div>
<script id="RENDER_DATA" type="application/json">%7B%22data%22%3A%7B%22title%22%3A%22x%22%2C%22publishTime%22%3A%221713091012%22%7D%7D</script>
</body>
</html>`,
    expected: {
      headline: '地铁失物招领处的二胡，等来了写曲子的人',
      published: '2024-04-14',
      source: '江城晚报',
      authors: ['周海燕', '刘小云'],
      editors: ['赵宜'],
      headings: ['停在第二十七小节'],
      kept: ERHU,
      gone: ['向原创致敬', '放出来听听', '擦鞋摊', '读一个数字', '免票政策', '官方账号'],
    },
    asText: { published: '2024-04-14T18:36:00+08:00' },
  },
  {
    kind: 'a metropolitan daily’s client, an interview by turns: 南都： and the other, 采写 and 摄影 last, a hotline, videos and others of the account',
    url: 'https://m.mp.oeeee.example/a/BAAFRD000020240519961234.html',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<meta name="author" content="南方都市报">
<meta name="keywords" content="南都,南方都市报,开锁,东莞">
<meta name="description" content="对话东莞老锁匠：最难的不是开锁，是不开">
<title>对话东莞老锁匠：最难的不是开锁，是不开</title>
<meta property="og:title" content="对话东莞老锁匠：最难的不是开锁，是不开"/>
<meta property="og:type" content="article"/>
<link rel="stylesheet" href="//static.nandu.example/h5/css/article.min.css">
<script>var wxShare = {title: "对话东莞老锁匠：最难的不是开锁，是不开", desc: "南方都市报APP", img: "https://static.nandu.example/share.png"};</script>
<script>window.docid = "BAAFRD000020240519961234"; window.channel = "dongguan";</script>
</head>
<body class="article-page">
<div class="download-bar"><img src="nd.png" alt="南都"><div><p>南方都市报</p><p>做中国最好的报纸新媒体</p></div><a>立即打开</a></div>
<div class="article-wrap">
<div class="article-hd">
<h1 class="article-title">对话东莞老锁匠：最难的不是开锁，是不开</h1>
<div class="article-source">
<a class="source-name">南方都市报APP • 东莞</a>
<span class="original">原创</span>
<time class="pubtime">2024-05-19 12:08</time>
</div>
</div>
<div class="article-audio"><i></i><span>听全文</span><em>约4分钟</em></div>
<div class="article-bd" id="js-article">
<div class="nd-video"><video poster="poster.jpg"></video><p class="nd-video-tip">视频加载中，请稍候...</p></div>
<p>${LOCKSMITH[0]}</p>
<p style="text-align:center"><img data-original="https://img.nandu.example/1.jpg" src="https://img.nandu.example/1.jpg"></p>
<p style="text-align:center" class="img-desc">谭师傅在铺子里配钥匙。</p>
<p><strong>不开的时候</strong></p>
<p><strong>${LOCKSMITH[1]}</strong></p>
<p>${LOCKSMITH[2]}</p>
<p><strong>${LOCKSMITH[3]}</strong></p>
<p>${LOCKSMITH[4]}</p>
<p><strong>${LOCKSMITH[5]}</strong></p>
<p>${LOCKSMITH[6]}</p>
<p><strong>${LOCKSMITH[7]}</strong></p>
<p>${LOCKSMITH[8]}</p>
<p>采写：南都记者 陈小文 实习生 李小芸</p>
<p>摄影：南都记者 陈小文</p>
<p>编辑：林小雨</p>
</div>
<div class="article-copyright">版权声明：本文版权归南方都市报社所有，未经授权，不得以任何形式转载、摘编，授权联系：020-00000000</div>
<div class="article-report">报料热线：020-00000001　爆料请加南都小助手</div>
<div class="article-like"><span class="like">92</span><span class="dislike">0</span><span class="fav">收藏</span></div>
<div class="article-tags"><a>手艺</a><a>东莞</a><a>南都对话</a></div>
</div>
<div class="nd-related"><h3>相关推荐</h3>
<a class="item"><p>石龙骑楼修缮工程启动，三十间老铺先行</p><span>南方都市报APP • 东莞 2024-05-17</span></a>
<a class="item"><p>龙舟雨来了，东江水位小幅上涨</p><span>南方都市报APP • 广州 2024-05-18</span></a>
</div>
<div class="nd-comment"><h3>精彩评论</h3><div class="item"><b>南都网友</b><span>广东</span><p>陪人坐到天亮这段太打动人了</p></div><a>打开南都APP，查看更多精彩评论</a></div>
<div class="nd-hot"><h3>24小时热文</h3><ol><li><a>大湾区多趟列车加开</a></li><li><a>一只白鹭在写字楼筑巢</a></li></ol></div>
<div class="nd-footer"><p>粤ICP备10000000号 粤新出审字第000号</p><p>© 南方都市报</p></div>
<script src="//static.nandu.example/h5/js/article.min.js"></script>
</body>
</html>`,
    expected: {
      headline: '对话东莞老锁匠：最难的不是开锁，是不开',
      published: '2024-05-19T12:08:00+08:00',
      // 南方都市报 or its APP: open, not asked.
      authors: ['陈小文', '李小芸'],
      editors: ['林小雨'],
      headings: ['不开的时候'],
      kept: LOCKSMITH,
      gone: ['报料热线', '视频加载中', '骑楼修缮', '太打动人', '白鹭'],
    },
  },
  {
    kind: 'a daily of Shanghai on the net: 来源, 作者 and the clock in one line, 摘要 in a box, 栏目主编 and 文字编辑 and 题图来源 last, previous and next',
    url: 'https://www.shobserver.example/staticsg/res/html/web/newsDetail.html?id=751234&sid=12',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/>
<meta name="renderer" content="webkit"/>
<title>一只水表，十一户人家用了46年</title>
<meta name="keywords" content="上观,上观新闻,解放日报,上海观察"/>
<meta name="description" content="老水表不要拆走"/>
<link rel="stylesheet" href="/css/bootstrap.min.css"/>
<link rel="stylesheet" href="/css/newsDetail.css?v=3"/>
<script src="/js/jquery.min.js"></script>
<script>var newsId = '751234'; var channelId = '12'; var isLogin = '0';</script>
</head>
<body>
<div class="top-tip" style="display:none"><p>您的浏览器版本过低，请升级后浏览</p></div>
<div class="header"><div class="header-top"><a class="logo"><img src="/img/logo.png" alt="上观"/></a><span class="subtitle">站上海，观天下</span><ul class="nav"><li><a>首页</a></li>
<li><a>政情</a></li>
<li><a>财经</a></li>
<li><a>区情</a></li>
<li><a>城事</a></li>
<li><a>文化</a></li>
<li><a>天下</a></li>
<li><a>互动</a></li>
<li><a>视觉</a></li>
<li><a>视频</a></li>
<li><a>上海数</a></li></ul><div class="login"><a>登录</a> | <a>注册</a></div></div></div>
<div class="container">
<div class="crumb"><a>城事</a> &gt; <a>上海屋檐下</a> &gt; 文章详情</div>
<div class="row">
<div class="col-left">
<div class="newscontents">
<div class="news_title wz_title">一只水表，十一户人家用了46年</div>
<div class="fontsize12 colorgray wz_info">
<span class="editor_info">来源：上观新闻</span>
<span class="editor_info">作者：周海燕</span>
<span class="editor_info">2024-05-25 06:31</span>
<span class="right"><a class="font_small">小</a><a class="font_mid">中</a><a class="font_big">大</a><a class="tts">朗读</a></span>
</div>
<div class="wz_zhaiyao"><span>摘要：</span>四角钱不值得吵，垫了四十六年，谁也没有少过谁。</div>
<div id="newscontents" class="newscontents_body">
<p style="text-align:center"><img src="https://images.shobserver.example/1.jpg"/></p>
<p style="text-align:center"><span style="color:#7f7f7f">弄堂口的老水表</span></p>
${p(LANE.slice(0, 3), 'style="text-indent:2em"')}
<p style="text-indent:2em"><strong>画了九天的图</strong></p>
${p(LANE.slice(3), 'style="text-indent:2em"')}
<div class="wz_author_end"><p><span>栏目主编：林小雨</span> <span>本文作者：周海燕</span> <span>文字编辑：徐悦</span> <span>题图来源：上观题图</span> <span>图片编辑：张小磊</span></p></div>
</div>
<div class="wz_bq">上观号作者发布的内容，不代表上观新闻立场。</div>
</div>
<div class="wz_caozuo"><span>点赞 <em>38</em></span><span>收藏</span><span>打印</span><span>举报</span><div class="fenxiang">转发到 <a>微信</a><a>微博</a></div><div class="ewm"><img src="ewm.png"/><p>扫码分享到朋友圈</p></div></div>
<div class="wz_label"><span>标签：</span><a>弄堂</a><a>水表</a><a>社区治理</a></div>
<div class="wz_sx"><p>上一篇：<a>苏州河边的早锻炼，多了一支划船队</a></p><p>下一篇：<a>老面馆的第三次搬家</a></p></div>
<div class="wz_pl"><h3>评论（6）</h3><div class="i"><b>观友_7712</b><span>2024-05-25 08:20</span><p>我家以前也是合用水表，轮到谁收水费谁最头痛</p></div><p class="tip">评论请文明发言，经审核后显示</p></div>
</div>
<div class="col-right"><div class="box"><h3>相关文章</h3><ul><li><a>一间公共灶间里的五只煤气灶</a></li></ul></div><div class="box"><h3>24小时热门</h3><ul><li><a>本市明起入梅？气象部门回应</a></li>
<li><a>地铁末班车延时名单公布</a></li></ul></div><div class="app"><img src="app.png"/><p>扫码下载上观新闻客户端</p></div></div>
</div>
</div>
<div class="footer"><p>上海报业集团主管主办　版权所有</p><p>沪ICP备10000000号-1　互联网新闻信息服务许可证：31120170000</p><p>违法和不良信息举报电话：021-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '一只水表，十一户人家用了46年',
      published: '2024-05-25T06:31:00+08:00',
      source: '上观新闻',
      authors: ['周海燕'],
      // 栏目主编 and 文字编辑, or the latter alone: open, not asked.
      lead: '四角钱不值得吵，垫了四十六年，谁也没有少过谁。',
      headings: ['画了九天的图'],
      kept: LANE,
      gone: ['题图来源', '不代表上观', '划船队', '最头痛', '煤气灶', '入梅'],
    },
  },
  {
    kind: 'a weekly of Taiwan, a feature for members: 文｜ and 攝影｜, the clock with 臺北時間, a teaser before the gate, prices of membership, a plea below',
    url: 'https://www.mirrormedia.example/premium/20240308pol013',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<title>【小丑導護】脫下紅鼻子之後　他在校門口吹了十一年哨子 - 鏡週刊 Mirror Media</title>
<meta name="description" content="清晨五點半，前馬戲團小丑阿德在屏東一間國小門口站定，戴上白手套"/>
<meta name="section:name" content="人物"/>
<meta name="publisher" content="鏡週刊"/>
<meta name="genre" content="news"/>
${og('og:title', '【小丑導護】脫下紅鼻子之後　他在校門口吹了十一年哨子 - 鏡週刊 Mirror Media')}
${og('og:type', 'article')}
${og('og:site_name', '鏡週刊 Mirror Media')}
${og('og:url', 'https://www.mirrormedia.example/premium/20240308pol013')}
<meta property="article:published_time" content="2024-03-09T21:58:00.000Z"/>
<meta property="article:modified_time" content="2024-03-12T03:20:41.000Z"/>
<meta property="dable:item_id" content="20240308pol013"/>
${ld({ '@type': 'NewsArticle', headline: '【小丑導護】脫下紅鼻子之後　他在校門口吹了十一年哨子', datePublished: '2024-03-09T21:58:00.000Z', dateModified: '2024-03-12T03:20:41.000Z', isAccessibleForFree: false, author: { '@type': 'Person', name: '林怡君' }, publisher: { '@type': 'Organization', name: '鏡週刊' } })}
</head>
<body><div id="__next">
<header class="premium-header__Wrap"><a class="logo"><img src="/logo.svg" alt="鏡週刊"/></a><div class="search"><input placeholder="搜尋"/></div><ul class="member"><li><a>登入</a></li>
<li><a>訂閱紙本雜誌</a></li>
<li><a>下載APP</a></li></ul><nav><a>會員專區</a><a>即時</a><a>政治</a><a>娛樂</a><a>財經理財</a><a>人物</a><a>國際</a><a>美食旅遊</a><a>影音</a></nav></header>
<div class="gpt-ad" id="mirror_PC_HD"><span>廣告</span></div>
<main class="story-premium-style__Main">
<div class="section-and-date"><span class="section">會員專區</span><span class="category">鏡人物</span></div>
<h1 class="title">【小丑導護】脫下紅鼻子之後　他在校門口吹了十一年哨子</h1>
<p class="subtitle">他說，馬路也是舞台</p>
<div class="date"><p>發布時間：2024.03.10 05:58 臺北時間</p><p>更新時間：2024.03.12 11:20 臺北時間</p></div>
<div class="credits"><ul><li><span>文</span>｜<a>林怡君</a></li>
<li><span>攝影</span>｜<a>張志豪</a></li>
<li><span>影音</span>｜<a>洪家寧</a></li></ul></div>
<div class="social"><a>Facebook</a><a>LINE</a><button>複製連結</button><button>收藏</button></div>
<figure class="hero"><img src="https://v3-statics.mirror.example/1.jpg" alt="hero"/><figcaption>阿德每天早上在校門口站一個半小時。</figcaption></figure>
<div class="donate"><p>小心意大意義，小額贊助鏡週刊！</p><button>贊助本文</button></div>
<section class="brief"><p>小丑退場以後去了哪裡？五十四歲那年，他把紅鼻子收進鐵盒，換上一件反光背心。</p></section>
<article class="content">
${p(CLOWN.slice(0, 2), 'class="g-text"')}
<figure><img src="https://v3-statics.mirror.example/2.jpg" alt=""/><figcaption>收在鐵盒裡的紅鼻子。（阿德提供）</figcaption></figure>
${p(CLOWN.slice(2), 'class="g-text"')}
</article>
<div class="paywall"><p class="paywall-hint">歡迎加入鏡週刊會員，繼續閱讀此篇報導</p><div class="plan"><h3>Premium會員</h3><ul><li>每月 $99 元</li>
<li>每年 $999 元，首月免費</li></ul><button>加入Premium會員</button></div><div class="plan"><h3>單篇訂閱</h3><p>$1 元可享單篇好文14天無限瀏覽</p><button>解鎖單篇報導</button></div><p>已經是會員？<a>立即登入</a></p></div>
<div class="promo"><p>更多內容，歡迎<a>訂閱鏡週刊</a>、<a>了解內容授權資訊</a>。</p></div>
<div class="tags"><span>關鍵字：</span><a>馬戲團</a><a>導護</a><a>屏東</a></div>
<section class="related"><h2>延伸閱讀</h2><ul><li><a>【最後的空中飛人】她六十歲才學會走平地</a></li>
<li><a>【夜市魔術師】一副牌養大三個小孩</a></li></ul></section>
<section class="hot"><h2>熱門會員文章</h2><ol><li><a>【財經人物】退休水電工的十二間套房</a></li>
<li><a>【一鏡到底】寫了四十年的看板</a></li></ol></section>
</main>
<section class="latest"><h2>最新文章</h2>
<div class="latest-item"><img src="l1.jpg" alt=""/><h3>【職人】燈籠師傅的最後一間店面</h3><p>老街拓寬在即，師傅把兩百個骨架借給鄰居掛在騎樓下，說這樣搬家的時候比較不會心痛。</p><span>2024.03.10 12:00</span></div>
<div class="latest-item"><img src="l2.jpg" alt=""/><h3>【社會】山屋管理員撿了九年的手套</h3><p>全是右手，他一只一只洗乾淨，掛在屋簷下等人來認。</p><span>2024.03.10 09:30</span></div>
</section>
<script>window.__NEXT_DATA_HINT__ = {"slug":"20240308pol013","isMember":true,"wordCount":6120};</script>
<footer><ul><li>關於我們</li>
<li>聯絡我們</li>
<li>廣告合作</li>
<li>隱私權政策</li>
<li>讀者服務專線：(02)0000-0000</li></ul><p>鏡週刊版權所有 © Mirror Media All Rights Reserved.</p></footer>
</div></body></html>`,
    expected: {
      headline: '【小丑導護】脫下紅鼻子之後　他在校門口吹了十一年哨子',
      published: '2024-03-10T05:58:00+08:00',
      source: '鏡週刊',
      // Who wrote it: 攝影 and 影音 are others' work.
      authors: ['林怡君'],
      lead: '小丑退場以後去了哪裡？',
      kept: CLOWN,
      gone: ['無限瀏覽', '首月免費', '小額贊助', '空中飛人】她', '十二間套房', '等人來認'],
      // What is free is not the article.
      status: 'withheld',
    },
  },
  {
    kind: 'the public radio of Taiwan: 時間, 新聞引據 and 撰稿編輯 each in its own line, a player, 相關新聞 by days and clocks, a note on the browser',
    url: 'https://www.rti.example/news/view/id/2204567',
    page: `<!DOCTYPE html>
<html lang="zh-tw">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>六人電台錄千首部落歌謠 47位演唱者已離世 - 新聞 - Rti 中央廣播電臺</title>
<meta name="description" content="為保存山區部落逐漸凋零的歌謠，花蓮一間只有六名員工的部落電台，花了五年錄下一千一百多首傳統歌謠">
<meta name="keywords" content="部落,歌謠,花蓮,電台">
${og('og:title', '六人電台錄千首部落歌謠 47位演唱者已離世 - 新聞 - Rti 中央廣播電臺')}
${og('og:type', 'article')}
${og('og:site_name', 'Rti 中央廣播電臺')}
${og('og:url', 'https://www.rti.example/news/view/id/2204567')}
${og('og:image', 'https://static.rti.example/assets/thumbnails/1.jpg')}
<link rel="stylesheet" href="/assets/css/main.css?20240101">
<script async src="https://www.gtag.example/gtag/js?id=UA-0000"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());</script>
</head>
<body>
<a href="#main" class="sr-only">跳到主要內容</a>
<div class="cookie-bar"><p>為提供您更好的網站服務，本網站會使用Cookies及其他相關技術優化用戶體驗，繼續瀏覽本網站即表示您同意上述聲明。</p><a>了解隱私權政策</a><button>我知道了</button></div>
<header><div class="top"><a class="logo">中央廣播電臺 Radio Taiwan International</a><ul class="lang"><li>正體中文</li>
<li>简体中文</li>
<li>English</li>
<li>日本語</li>
<li>Tiếng Việt</li></ul><div class="radio"><a>線上收聽</a><a>節目表</a></div></div><nav><ul><li><a>新聞</a></li>
<li><a>節目</a></li>
<li><a>主持人</a></li>
<li><a>專題</a></li>
<li><a>聽眾</a></li>
<li><a>關於央廣</a></li></ul></nav></header>
<div class="breadcrumb"><a>首頁</a> / <a>新聞</a> / <a>生活</a></div>
<main id="main">
<section class="news-detail-box">
<h1>六人電台錄千首部落歌謠 47位演唱者已離世</h1>
<ul class="info">
<li class="date">時間：2024-05-06 14:22</li>
<li>新聞引據：採訪</li>
<li>撰稿編輯：陳小文</li>
</ul>
<div class="share-box"><a title="Facebook">Facebook</a><a title="LINE">LINE</a><a title="Twitter">Twitter</a><a title="列印">列印</a><span>字級：</span><a>A-</a><a>A</a><a>A+</a></div>
<figure><div class="img"><img src="https://static.rti.example/assets/thumbnails/1.jpg" alt="電台人員翻山越嶺為耆老錄音。(圖：部落電台提供)"></div><figcaption>電台人員翻山越嶺為耆老錄音。(圖：部落電台提供)</figcaption></figure>
<div class="audio-box"><audio controls src="https://streamak.rti.example/1.mp3"></audio><p>點擊收聽本則新聞</p></div>
<article>
${p(RADIO)}
</article>
<div class="tag"><span>標籤：</span><a>部落電台</a><a>歌謠</a><a>原住民族語</a></div>
</section>
<section class="relative-news"><h2>相關新聞</h2><ul>
<li><a href="/news/view/id/2204001"><img src="r1.jpg" alt=""><span class="title">部落小學畢業歌 由全校合寫</span><span class="date">2024-05-03 10:11</span></a></li>
<li><a href="/news/view/id/2203500"><span class="title">織布老師傅收徒 首度不限族人</span><span class="date">2024-04-29 16:40</span></a></li>
</ul></section>
<section class="program"><h2>推薦節目</h2>
<div class="item"><a>山谷裡的收音機</a><p>每週六晚間七點，帶您聽見山裡的聲音</p><span>主持人：王芳</span></div>
<div class="item"><a>寶島早安</a><p>每天早上六點，陪您開始新的一天</p><span>主持人：林小雨</span></div>
</section>
<aside><h2>熱門新聞</h2><ol><li><a>鋒面通過 北部東北部防短暫陣雨</a></li>
<li><a>高山列車加班 車票午夜開搶</a></li></ol><div class="epaper"><h3>訂閱電子報</h3><input placeholder="請輸入Email"><button>訂閱</button></div></aside>
</main>
<footer><p>財團法人中央廣播電臺 版權所有</p><p>地址：104 臺北市中山區北安路00號　電話：886-2-0000-0000</p><p>本網站內容版權為中央廣播電臺所有，未經許可，請勿任意轉載</p><p>建議使用Chrome、Firefox瀏覽器</p></footer>
<script src="/assets/js/main.js"></script>
</body>
</html>`,
    expected: {
      headline: '六人電台錄千首部落歌謠 47位演唱者已離世',
      published: '2024-05-06T14:22:00+08:00',
      // 中央廣播電臺, with or without Rti before it: open, not asked.
      // 撰稿編輯 is who wrote it; whether its editor as well is open, and editors are not asked.
      authors: ['陳小文'],
      body: RADIO,
      captions: ['電台人員翻山越嶺為耆老錄音。(圖：部落電台提供)'],
      gone: ['Cookies', '收聽本則', '山裡的聲音', '午夜開搶', 'Firefox'],
    },
  },
  {
    kind: 'a web paper of Taiwan withdraws a report: a statement with the day and the name of that report, the desk as the writer, hot clips around',
    url: 'https://www.upmedia.example/news_info.php?Type=1&SerialNo=204567',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>本報撤稿聲明及致歉啟事 --上報</title>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta name="description" content="本報於2024年6月18日刊登之〈百年水圳遭填平 農民控水利單位失職〉一文，經查證">
<meta name="author" content="上報">
<meta name="copyright" content="上報 Up Media">
<meta name="pubdate" content="2024-06-20T12:30:00+08:00">
${og('og:site_name', '上報')}
${og('og:title', '本報撤稿聲明及致歉啟事 --上報')}
${og('og:type', 'article')}
${og('og:url', 'https://www.upmedia.example/news_info.php?Type=1&SerialNo=204567')}
<meta property="article:published_time" content="2024-06-20T12:30:00+08:00">
<meta property="article:modified_time" content="2024-06-20T12:30:00+08:00">
<link rel="stylesheet" href="/css/style_2022.css">
<script>googletag.cmd.push(function() { googletag.display('div-gpt-ad-1488'); });</script>
</head>
<body>
<div id="fb-root"></div>
<header id="header"><div class="logo"><a><img src="/images/logo.png" alt="上報 UP MEDIA"></a></div><nav id="menu"><ul><li><a>最新</a></li>
<li><a>調查</a></li>
<li><a>焦點</a></li>
<li><a>國際</a></li>
<li><a>軍事</a></li>
<li><a>言論</a></li>
<li><a>投書</a></li>
<li><a>生活</a></li>
<li><a>上報影音</a></li></ul></nav><div class="search"><input placeholder="站內搜尋"></div></header>
<div id="main-wrap">
<div class="ad-970"><div id="div-gpt-ad-1488"></div></div>
<div class="breadcrumb"><a>首頁</a> &gt; <a>焦點</a></div>
<div id="news-info">
<h2 id="ArticleTitle">本報撤稿聲明及致歉啟事</h2>
<div class="author"><span class="icon"></span><a>上報編輯部</a> <span class="date">2024年06月20日 12:30:00</span></div>
<div class="social-bar"><div class="fb-like">讚 0</div><a>分享</a><a>LINE分享</a><a>加入好友</a><span>A</span><span class="big">A</span></div>
<div class="editor" id="news_content">
${p(WITHDRAWN)}
<p>上報編輯部　敬啟</p>
</div>
<div class="line-add"><p>【上報徵稿】上報歡迎各界投書，來稿請寄至editor@upmedia.example，並請附上真實姓名、聯絡方式與職業身分簡介。</p><p>●　上報X帳號上線囉！立即追蹤</p></div>
<div class="fb-fans"><p>熱門影音</p><ul><li><a>【上報人物】他用廢輪胎蓋了一間圖書館</a></li></ul></div>
<div class="tag"><a>聲明</a><a>啟事</a></div>
<div class="donate"><p>一杯咖啡，支持獨立報導</p><button>贊助上報</button></div>
</div>
<div id="pre-next"><a class="pre">上一則：夜市攤商自組清潔隊 三年沒請過一天假</a><a class="next">下一則：氣象署：週末南部防大雨</a></div>
<div class="news-list"><h3>更多焦點</h3>
<dl><dt><a>離島郵差的跨海自行車</a></dt><dd>每天兩班渡輪，三十公里的環島公路，老郵差騎壞了九輛車，他說風向比信件還難預料……</dd></dl>
<dl><dt><a>消失的手繪站牌</a></dt><dd>客運公司汰換站牌，收藏者連夜趕到鄉間搶救最後七面手繪鐵牌……</dd></dl>
</div>
<div id="fb-comments"><p>回應文章建議規則：</p><p>請勿攻擊、辱罵、冒用他人名義，違者本站有權刪除留言。</p></div>
<div id="related"><h3>最新新聞</h3><ul><li><a>梅雨鋒面報到 全台轉濕涼</a><span>2024.06.20</span></li>
<li><a>國際芒果節 產地直擊</a><span>2024.06.20</span></li></ul></div>
<aside id="side"><h3>熱門文章</h3><ol><li><a>兩千公里外的燈塔看守人</a></li>
<li><a>古蹟修復的三種算法</a></li></ol><h3>編輯部推薦</h3><ul><li><a>一條老街的十六次普查</a></li></ul></aside>
</div>
<footer><p>關於我們 | 隱私權政策 | 聯絡我們 | 徵才</p><p>客服信箱：service@upmedia.example</p><p>© 2016-2024 Up Media Inc. All rights reserved. 上報 版權所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '本報撤稿聲明及致歉啟事',
      published: '2024-06-20T12:30:00+08:00',
      source: '上報',
      // Whether the desk that signs is its author is open: not asked.
      kept: WITHDRAWN,
      status: 'withheld',
      warns: /withdraws/i,
      gone: ['上報徵稿', '廢輪胎', '一杯咖啡', '跨海自行車', '有權刪除', '芒果節', '燈塔看守人'],
    },
  },
  {
    kind: 'a news site of Hong Kong, opinion sent in: 來稿作者 beside 撰文 with no person, both clocks, the writer’s post and a disclaimer last, related within',
    url: 'https://www.hk01.example/%E8%A7%80%E9%BB%9E/1015678/%E6%A4%85%E8%83%8C',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>來論．一張沒有椅背的椅子　在替誰說「請你離開」？｜01觀點</title>
<meta name="description" content="到過九龍城的讀者大概都見過這種椅子：石屎造，沒有椅背，中間還要加一道鐵欄"/>
<meta name="keywords" content="來論,公共空間,九龍城,露宿者"/>
${og('og:site_name', '香港01')}
${og('og:type', 'article')}
${og('og:title', '來論．一張沒有椅背的椅子　在替誰說「請你離開」？')}
<meta property="article:published_time" content="2024-05-09T07:00:00+08:00"/>
<meta property="article:modified_time" content="2024-05-09T07:00:03+08:00"/>
<meta property="article:section" content="01觀點"/>
${ld({ '@type': 'NewsArticle', headline: '來論．一張沒有椅背的椅子　在替誰說「請你離開」？', datePublished: '2024-05-08T23:00:00.000Z', dateModified: '2024-05-08T23:00:03.000Z', author: [{ '@type': 'Person', name: '來稿' }], publisher: { '@type': 'Organization', name: '香港01' } })}
<link rel="stylesheet" href="/_next/static/css/0af.css"/>
</head>
<body><div id="__next">
<div id="header"><noscript><iframe src="https://www.gtm.example/ns.html?id=GTM-0000" height="0" width="0"></iframe></noscript>
<div class="hot-bar"><span>熱話</span><a>周末好去處</a><a>交通消息</a></div>
<div class="nav-bar"><a href="/"><img alt="香港01" src="/logo.svg"/></a><div class="menu"><a>港聞</a><a>娛樂</a><a>生活</a><a>科技玩物</a><a>中國</a><a>國際</a><a>體育</a><a>觀點</a><a>社區</a></div><div class="user"><span>登入/註冊</span></div></div></div>
<div class="breadcrumb"><a>觀點</a><a>01觀點</a></div>
<article data-testid="article">
<div class="article-grid">
<h1 id="articleTitle">來論．一張沒有椅背的椅子　在替誰說「請你離開」？</h1>
<div data-testid="article-author-row" class="author-row"><span>撰文：</span><a>來稿</a></div>
<div data-testid="article-publish-info"><span>出版：</span><time datetime="2024-05-09T07:00:00+08:00">2024-05-09 07:00</time> <span>更新：</span><time datetime="2024-05-09T07:00:03+08:00">2024-05-09 07:00</time></div>
<div class="share-bar"><button>分享</button><button>收藏</button><span>1</span></div>
<figure class="main-image"><img src="https://cdn.hk01.example/1.jpg" alt="沒有椅背的長椅。（資料圖片）"/><figcaption>沒有椅背的長椅。（資料圖片）</figcaption></figure>
<div class="article-content" id="article-content-section">
<p><strong>來稿作者：陳大文</strong></p>
${p(BENCH.slice(0, 2))}
<div data-testid="related-article" class="related-inline"><span>相關閱讀</span><a href="/1">來論．天橋底的一盞燈</a></div>
<h3>物件代勞的「拒絕」</h3>
<p>${BENCH[2]}</p>
<div class="ad-inline"><span>廣告</span></div>
<p>${BENCH[3]}</p>
<h3>多謝，坐得落</h3>
<p>${BENCH[4]}</p>
<p><em>作者陳大文是區內退休社工，文章僅屬作者意見，不代表香港01立場。</em></p>
<p><em>《香港01》歡迎讀者投稿，來稿請附真實姓名及聯絡電話，電郵至01view@hk01.example；香港01保留最終編輯權。</em></p>
</div>
<div class="tags"><a>公共空間</a><a>九龍城</a><a>來論</a></div>
</div>
<div class="app-promo"><p>即時下載香港01 App，睇更多深度觀點</p><button>立即下載</button></div>
<section class="recommend"><h3>推薦閱讀</h3><ul><li><a>01社論．避雨亭的尺寸</a></li>
<li><a>來論．巴士站為何沒有地圖</a></li></ul></section>
<section class="author-more"><h3>01觀點其他文章</h3>
<div class="card"><a>來論．屋邨信箱上的第三種語言</a><p>管理處的通告只有中英文，信箱上卻貼滿了街坊自己寫的第三種。</p><time>2024-05-08 07:00</time></div>
<div class="card"><a>來論．沒有窗的自修室</a><p>考試季將至，全港自修室的座位仍然不足，問題不在座位，在窗。</p><time>2024-05-07 07:00</time></div>
</section>
<section class="poll"><h3>你認為公園長椅應否設中間扶手？</h3><button>應該</button><button>不應該</button><span>已有412人投票</span></section>
<section class="hot"><h3>最Hit</h3><ol><li><a>周末氣溫回升　早晚仍有涼意</a></li>
<li><a>老字號餅店新分店開業</a></li></ol></section>
</article>
<footer><a>有關我們</a><a>招聘</a><a>廣告查詢</a><a>使用條款</a><p>© 2024 香港01有限公司 版權所有</p></footer>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"initialProps":{"pageProps":{"article":{"title":"來論．一張沒有椅背的椅子　在替誰說「請你離開」？","authors":[{"publishName":"來稿"}],"publishTime":1715209200,"lastModifyTime":1715209203}}}}}</script>
</body></html>`,
    expected: {
      headline: '來論．一張沒有椅背的椅子　在替誰說「請你離開」？',
      published: '2024-05-09T07:00:00+08:00',
      source: '香港01',
      // 來稿 is how it came, not who wrote it.
      authors: ['陳大文'],
      headings: ['物件代勞的「拒絕」', '多謝，坐得落'],
      kept: BENCH,
      gone: ['最終編輯權', '避雨亭', '貼滿了街坊', '人投票', '氣溫回升', '立即下載'],
    },
  },
  {
    kind: 'a citizens’ medium of Hong Kong: a kind and an editor’s desk above, 記者 last in brackets, a plea for monthly gifts within, a licence and comments below',
    url: 'https://www.inmediahk.example/node/%E7%A4%BE%E5%8D%80/%E8%A1%97%E5%B8%82%E9%87%8D%E5%BB%BA',
    page: `<!DOCTYPE html>
<html lang="zh-hant" dir="ltr">
<head>
<meta charset="utf-8"/>
<title>街市年底關閉重建　檔販居民開大會　促公布臨時攤檔安排 | 獨立媒體</title>
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)"/>
<meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<meta name="description" content="將軍澳一個營運二十六年的街市將於年底關閉重建"/>
${og('og:site_name', '獨立媒體 inmediahk.net')}
${og('og:type', 'article')}
${og('og:title', '街市年底關閉重建　檔販居民開大會　促公布臨時攤檔安排')}
<meta property="article:published_time" content="2024-08-22T15:47:00+08:00"/>
<meta property="article:modified_time" content="2024-08-22T18:02:11+08:00"/>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"node/1105678"},"ajaxTrustedUrl":{"/search/node":true},"user":{"uid":0}}</script>
<link rel="stylesheet" media="all" href="/themes/custom/inmedia/css/style.css"/>
</head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">移至主內容</a>
<div class="dialog-off-canvas-main-canvas">
<header class="header"><a class="logo" href="/">獨立媒體</a><nav class="main-nav"><ul><li><a>即時新聞</a></li>
<li><a>社會</a></li>
<li><a>社區</a></li>
<li><a>勞工</a></li>
<li><a>文化</a></li>
<li><a>博客</a></li>
<li><a>國際</a></li></ul></nav><a class="btn-support">支持獨媒</a><a>登入</a></header>
<div class="region-highlighted"><p class="support-top">每月贊助獨立媒體，守護香港獨立新聞</p></div>
<main>
<a id="main-content"></a>
<article role="article" class="node node--type-article node--view-mode-full">
<div class="node__category"><a>社區</a></div>
<h1 class="node__title"><span class="field--name-title">街市年底關閉重建　檔販居民開大會　促公布臨時攤檔安排</span></h1>
<div class="node__submitted"><span class="type">獨媒報導</span> <span class="by">獨媒編輯室</span> <span class="date">2024-08-22 15:47</span> <span class="update">最後更新 2024-08-22 18:02</span></div>
<div class="addtoany_list"><a>Facebook</a><a>Threads</a><a>WhatsApp</a><a>複製連結</a></div>
<div class="node__content">
<div class="field--name-field-image"><img src="/sites/default/files/1.jpg" alt=""/><div class="image-field-caption"><p>居民大會昨晚在街市門外舉行，約二百人出席。</p></div></div>
<div class="clearfix text-formatted field--name-body">
${p(MARKET.slice(0, 2))}
<figure role="group" class="caption caption-img"><img src="/sites/default/files/2.jpg" alt="聯署信"/><figcaption>檔販的聯署信。</figcaption></figure>
<h3>要求臨時街市及優先租約</h3>
<p>${MARKET[2]}</p>
<div class="support-inline"><p>獨立媒體不設收費牆，你的每月支持是我們最大的動力</p><a>立即支持</a></div>
${p(MARKET.slice(3))}
<p>記者：王小楠　攝影：陳小文</p>
</div>
<div class="field--name-field-tags"><span>標籤:</span><a>街市</a><a>重建</a><a>將軍澳</a></div>
</div>
<div class="node__licence"><p>除特別註明外，本站內容採用共享創意 署名-非商業性使用-禁止演繹授權</p></div>
</article>
<section class="related"><h2>相關文章</h2><ul><li><a href="/node/1">街市檔販的最後一個冬至</a></li>
<li><a href="/node/2">屋邨商場的空舖與長者的腳程</a></li></ul></section>
<section class="fb-comments"><h2>留言</h2><div class="c"><b>街坊</b><p>支持檔販，街市係社區嘅心臟</p></div></section>
<section class="latest-videos"><h2>獨媒影片</h2>
<div class="v"><a>【片】屋邨維修師傅的工具箱</a><span>03:12</span></div>
<div class="v"><a>【片】渡輪尾班船上的人</a><span>05:40</span></div>
</section>
<aside class="sidebar"><h2>熱門文章</h2><ol><li><a>巴士總站搬遷　乘客要多行十分鐘</a></li></ol><h2>博客精選</h2><ul><li><a>一間書店的最後一個月</a></li></ul></aside>
</main>
<footer class="footer"><p>獨立媒體(香港)　Hong Kong In-media</p><p>電郵：editor@inmediahk.example　電話：(852) 0000 0000</p><p><a>關於我們</a> | <a>私隱聲明</a> | <a>投稿</a></p></footer>
</div>
</body></html>`,
    expected: {
      headline: '街市年底關閉重建　檔販居民開大會　促公布臨時攤檔安排',
      published: '2024-08-22T15:47:00+08:00',
      // 獨立媒體, inmediahk.net or 獨媒: open, not asked.
      authors: ['王小楠'],
      headings: ['要求臨時街市及優先租約'],
      kept: MARKET,
      gone: ['收費牆', '移至主內容', '社區嘅心臟', '巴士總站'],
    },
  },
  {
    kind: 'a broadcaster of America, opinion: 编者按 first, a code to embed and a video without a source, the shown clock Peking’s and the markup’s UTC',
    url: 'https://www.voachinese.example/a/mekong-water-levels-20240313/7523456.html',
    page: `<!DOCTYPE html>
<html lang="zh" dir="ltr" class="no-js">
<head>
<meta charset="utf-8"/>
<link href="/Content/responsive/VOA/zh-CN/VOA-zh-CN.css" rel="stylesheet"/>
<script src="//tags.voa.example/utag.js"></script>
<meta name="viewport" content="width=device-width, initial-scale=1.0"/>
<meta content="美国之音, 评论, 湄公河, 水情" name="keywords"/>
<meta content="谁在上游，谁就欠下游一个数字。" name="description"/>
<title>海外论坛：上游欠下游一个数字</title>
<meta content="article" property="og:type"/>
<meta content="海外论坛：上游欠下游一个数字" property="og:title"/>
<meta content="美国之音" property="og:site_name"/>
<meta content="2024-03-13 01:31:00Z" name="pubdate"/>
<meta content="何立" name="Author"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"海外论坛：上游欠下游一个数字","datePublished":"2024-03-13 01:31:00Z","dateModified":"2024-03-13 01:31:00Z","inLanguage":"zh","author":{"@type":"Person","name":"何立"},"publisher":{"@type":"NewsMediaOrganization","name":"美国之音"}}</script>
</head>
<body class="lang_zh pg_article pg_art-txt nojs-images">
<div id="page" class="page">
<div class="accslinks"><p>无障碍链接</p><ul><li><a href="#content">跳转到内容</a></li>
<li><a href="#navigation">跳转到导航</a></li>
<li><a href="#txtHeaderSearch">跳转到检索</a></li></ul></div>
<header class="hdr-20"><div class="hdr-20__inner"><a class="logo">美国之音</a><nav><ul><li><a>主页</a></li>
<li><a>美国</a></li>
<li><a>中国</a></li>
<li><a>台湾</a></li>
<li><a>国际</a></li>
<li><a>论坛</a></li>
<li><a>时事大家谈</a></li>
<li><a>节目</a></li></ul></nav><span>突发新闻</span></div></header>
<div id="content" class="site-content">
<div class="container"><div class="hdr-container">
<div class="category js-category"><a>海外论坛</a></div>
<h1 class="title pg-title">
海外论坛：上游欠下游一个数字
</h1>
<div class="publishing-details">
<div class="published"><span class="date"><time pubdate="pubdate" datetime="2024-03-13T01:31:00+00:00">
2024年3月13日 09:31
</time></span></div>
<div class="links"><ul class="links__list links__list--column"><li class="links__item"><a class="links__item-link" href="/author/1">何立</a></li></ul></div>
</div>
<div class="col-multimedia"><div class="media-image"><div class="thumb"><img src="https://gdb.voa.example/1.jpg" alt="1960年代湄公河上的渔船（资料照）"/></div><div class="caption">1960年代湄公河上的渔船（资料照）</div></div></div>
<div class="col-article-tools"><ul><li>分享到Facebook</li>
<li>分享到X</li>
<li>打印</li>
<li>电邮</li></ul></div>
</div></div>
<div class="body-container"><div class="row">
<div class="wsw">
<p><em>编者按：以下是何立为美国之音撰写的评论文章。这篇特约评论不代表美国之音的观点。转载者请注明来自美国之音或者VOA。</em></p>
${p(RIVER.slice(0, 3))}
<div class="wsw__embed"><div class="media-pholder media-pholder--video"><span class="title">湄公河的一天</span><p>No media source currently available</p><div class="c-mmp__cpanel"><span>0:00</span><span>0:04:35</span></div><div class="embed-panel"><p>请看嵌入</p><p>分享</p><p>The code has been copied to your clipboard.</p><input value="&lt;iframe src=x&gt;"/></div></div></div>
${p(RIVER.slice(3))}
<div class="media-block also-read"><a href="/a/1.html"><span class="media-block__label">也请阅读</span><h4 class="media-block__title">水库与稻田：一张用了三代人的放水表</h4></a></div>
</div>
<div class="links"><h4>您可能也感兴趣</h4><ul><li><a>三角洲的盐水比往年早来一个月</a></li>
<li><a>一座水文站的退休</a></li></ul></div>
</div></div>
<div class="media-block-wrap"><h2>最新论坛</h2><ul><li><a>海外论坛：旧地图里的海岸线</a><span>2024年3月11日</span></li></ul></div>
<div class="programs"><h2>节目</h2>
<div class="media-block"><a>时事大家谈</a><p>直播：周一至周五 北京时间晚上九点</p></div>
<div class="media-block"><a>美国观察</a><p>2024年3月12日 关于河流的三种统计</p></div>
</div>
<div class="comments"><h3>论坛</h3><p>登录后即可评论</p></div>
</div>
<footer class="ftr"><h3>关注我们</h3><ul><li><a>Facebook</a></li>
<li><a>X</a></li>
<li><a>YouTube</a></li></ul><p>美国之音 © 2024 VOA, Inc. All rights reserved.</p></footer>
</div>
</body></html>`,
    expected: {
      headline: '海外论坛：上游欠下游一个数字',
      published: '2024-03-13T09:31:00+08:00',
      source: '美国之音',
      authors: ['何立'],
      // Whether the editor’s word before it is of the article is open: not asked.
      kept: RIVER,
      captions: ['1960年代湄公河上的渔船（资料照）'],
      gone: ['No media source', 'clipboard', '盐水比往年', '旧地图', '跳转到导航'],
    },
    // Copied, its clock is not said to be that of Peking.
    asText: { published: '2024-03-13' },
  },
];
