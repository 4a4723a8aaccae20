// A fifty-first set of forms, by one who had not seen the importer: fourteen named outlets of the mainland, Taiwan, Hong Kong and abroad, each in its template of one year.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const WETLAND = [
  '清晨五点半，湿地管护员孙长河划着小船进了芦苇荡。船头的铁桶里是泡好的玉米粒，船尾放着望远镜和一本翻旧了的记录簿。',
  '孙长河今年五十七岁，原是湖区的渔民。三年前上岸后，他和另外十一名老渔民组成巡护队，分片照看三千二百亩浅滩。',
  '“以前看水找鱼，现在看水找鸟。”孙长河说，哪片草矮了，哪片泥干了，他一眼就能看出来。',
  '今年春天，巡护队在记录簿上写下一百零四种鸟，比去年多了九种，其中三种是第一次在这片浅滩落脚。',
  '湿地管护站站长介绍，今年将在浅滩北侧再恢复四百亩水草，并为巡护队添置两台红外相机。',
] as const;

const STAIRS = [
  '下了三天雨，四川雅安城北的老石阶又滑了起来。家住坡顶的李桂英却一点也不担心，下楼买菜，只要按一下按钮。',
  '这条石阶有二百一十六级，坡上住着九十四户人家，六十岁以上的老人占了六成。过去，老人出一趟门，中途要歇四五回。',
  '去年秋天，社区沿着石阶装了一条斜行的小电梯，一次能坐六个人，从坡脚到坡顶只要两分钟。',
  '电梯装在哪一侧，居民议了四个月。靠东，要挪走三棵黄葛树；靠西，会挡住两户人家的窗。',
  '“树不能动，窗也不能挡。”社区工作人员请来设计师，把轨道抬高一米二，从两家窗台下面绕了过去。',
  '如今，电费由居民按户分摊，每户每月四元钱。钥匙由六位楼长轮流保管，早上六点开，晚上十点停。',
] as const;

const CLOCK = [
  '鼓楼东大街的一间小铺里，墙上、柜里、地上全是钟。昨天下午，修表师傅郭守田把最后一枚齿轮装回一座老座钟，屋里响起了清脆的报时声。',
  '这座钟是一位姓何的老先生送来的，停了二十六年。何先生说，钟是母亲的嫁妆，搬了四次家都没舍得扔。',
  '郭守田今年六十六岁，修了四十八年钟表。机芯里断了的发条买不到，他就自己用钢带卷，光这一根就做了十一天。',
  '从今年3月起，街道在小铺门口挂出“百工修补”的牌子，每周三下午免费为居民检查老钟表，半年来已接待四百多人次。',
  '郭守田还收了两名徒弟，一名是大学生，一名是退休的工程师。他说，手艺不怕慢，就怕没人接。',
] as const;

const BENCH = [
  '家门口的街心花园上个月翻新，最先被人坐热的，不是那排线条流畅的石凳，而是角落里三把旧藤椅。',
  '藤椅是隔壁弄堂的爷叔搬来的。石凳好看，可是没有靠背，老人坐上十分钟，腰就吃不消；冬天冷，夏天烫，站起来的时候也没有一个可以撑一把的扶手。',
  '设计师大概没有想过，一把椅子的“好用”，对不同的人是不同的意思。年轻人要的是拍照好看，老人要的是坐得下去、站得起来。',
  '有人说，这不过是一把椅子的小事。可是城市的温度，恰恰是由一把一把的椅子、一级一级的台阶、一盏一盏的路灯堆起来的。少了扶手的那一寸，老人便少出一次门。',
  '好在街道听见了。上周，花园里添了六把带扶手和靠背的木椅，那三把藤椅也没有被收走，工人师傅顺手给它们刷了一遍清漆。',
  '我路过的时候，爷叔正坐在木椅上晒太阳，藤椅让给了一只猫。这大概就是一座花园最好的样子。',
] as const;

const TEXTBOOK = [
  '许桂兰把一本没有封面的册子摊在炕桌上，翻到第三十七页，手指停在一行铅笔字上：“腊月初九，雪厚两拃，羊没有出圈。”',
  '写这行字的是她的父亲，一个只念过两年私塾的牧羊人。从1961年到1994年，他每天记一行，三十三年没有断过，写满了四十一本账册。',
  '六年前，几个大学生到村里做调查，许桂兰用账册垫着碗，给他们盛了一碗热汤面。一名学生低头看见了碗底下的字。',
  '气象学者林树声后来对南方周末记者说，那一带最近的气象站建于1978年，在此之前十七年的降雪，“等于是一片空白，而一位牧羊人把它填上了”。',
  '录入花了两年。账册上的字有的是自造的，有的只是一个圈。“圈里一点，是刮风；圈里两点，是刮沙。”许桂兰坐在电脑前，一页一页地念给学生听。',
  '难的是“两拃”究竟有多厚。学生们找来村里二十三位老人，请他们各自张开手掌，量出来的平均数是十八点六厘米，最大的和最小的相差五厘米。',
  '去年底，这份数据以牧羊人的名字发表。论文致谢里写着三十九个人，其中二十三个只留下了一只手掌的长度。',
  '许桂兰不懂论文。她把打印出来的那几页纸夹进第四十一本账册的末尾，在后面用铅笔添了一行：“爹，他们都看懂了。”',
] as const;

const DUBBING = [
  '上海虹口一间由车库改成的录音棚里，一盘盘六十年代的广播剧母带正被重新唱响。做这件事的是退休录音师顾维明，今年七十一岁。五年里，他修复了三百一十二盘磁带。近日，澎湃新闻与他聊了聊那些快要消失的声音。',
  '澎湃新闻：第一盘带子是怎么来的？',
  '顾维明：单位搬家，一间库房要清空，我去看的时候已经有几箱子送去了废品站。我骑车追过去，用两百块钱换回来四十六盘，第一盘就在里面，盒子上只写了“雨夜”两个字。',
  '澎湃新闻：磁带放了半个世纪，还能放得出声音吗？',
  '顾维明：直接放是要放坏的。带子上的胶会发黏，我用一只改装的烘箱，五十二摄氏度烘八个钟头，等胶收回去，只有一次机会，放一遍，录一遍。',
  '澎湃新闻：有没有失败的？',
  '顾维明：十一盘。有一盘是孩子们的合唱，放到一半断了，接不起来。我现在还记得最后一个字是“春”。',
  '澎湃新闻：修好以后，这些声音给谁听？',
  '顾维明：先给还在的人听。有位配音演员九十三岁了，她听见自己三十岁的声音，听完说，这个姑娘念得太快了。',
] as const;

const WHALE = [
  '一头座头鲸的歌声，能传多远？大西洋两岸的研究人员最近给出了新的数字：在合适的水层里，至少七百公里。',
  '据海洋声学期刊《海声》10月14日发表的论文，研究人员把六台水听器沉到八百米深的水下，连续记录了十四个月，一共收到两万九千多段鲸歌。',
  '研究人员发现，同一段旋律先后出现在相距七百公里的两台水听器里，间隔约七分五十秒，与声音在海水中传播的时间正好相符。',
  '论文第一作者、海洋生物学者玛丽亚·索萨打了一个比方：“这就像你在家里打了个喷嚏，另一座城市的人对你说了声保重。”',
  '不过，货轮的噪声正在缩短这个距离。在航线密集的海域，歌声能被听清的范围只剩下不到九十公里。',
  '研究团队建议，每年2月至4月，让途经的货轮把航速降低两节。按照他们的测算，仅此一项，歌声的范围就能恢复到两百公里以上。',
] as const;

const PAPER = [
  '“捞纸不能急，帘子入水要平，出水要稳。”8月12日上午，泾县小岭村的一间纸坊里，七十岁的曹师傅手把手教一名年轻人端起竹帘。',
  '年轻人叫胡小林，是这间纸坊今年招收的第五名学徒。他在合肥做了三年软件工程师，今年春天辞职来到山里。',
  '一张宣纸，从青檀皮到成品，要经过一百多道工序，历时近两年。过去，学徒要先挑三年水，才能摸到竹帘。',
  '如今，纸坊把工序拆成二十四个环节，每个环节都拍了影像，学徒可以一边看一边练。曹师傅起初不以为然，看了一回之后改了主意：“机器拍得清楚，我自己都不知道手腕是这样转的。”',
  '县里的非遗保护中心统计，三年来，全县新增捞纸学徒四十七人，平均年龄二十六岁，其中十九人是大学毕业生。',
  '纸坊的订单也在变。去年，古籍修复用纸占到产量的三成，最薄的一种，一百张叠起来不到一厘米厚。',
  '“纸薄，担子不薄。”曹师傅说，他给每名学徒都留了一刀自己最满意的纸，等他们出师那天再拆封。',
] as const;

const DUMPLING = [
  '10月21日，西安市莲湖区一所小学的食堂里，一年级的四十名学生第一次走进后厨，和食堂师傅一起包饺子。',
  '食堂师傅介绍，孩子们包的饺子当天中午就端上了餐桌，“露了馅的我们煮成一锅，叫百宝汤，反倒先被抢光了”。',
  '学校从今年秋季学期起开设食堂课，每个班每学期轮一次，内容包括择菜、和面、分餐和称量剩饭。',
  '“我捏的小老鼠会站起来。”一名学生举着饺子给同桌看。家委会代表周女士说，孩子回家以后，第一次把碗里的米粒吃得干干净净。',
  '据统计，开课一个多月以来，学校每天的剩饭由三十一公斤降到了十二公斤。（三秦都市报-三秦网记者 赵小争）',
] as const;

const CARTON = [
  '一只装过快递的纸箱，从收件人手里出去，到重新变成纸箱，最快要几天？浙江富阳一家纸厂给出的答案是九天。',
  '8月初，《每日经济新闻》记者走进这家年产四十万吨瓦楞纸的工厂。堆场上，从六个省收来的废纸箱被压成方块，每块约重一吨。',
  '工厂采购负责人告诉记者，今年上半年废纸的到厂均价为每吨2310元，同比下跌一成，但好纸箱反而更难收了。',
  '原因在于箱子越来越薄。该负责人表示，三年来，快递箱的平均克重下降了13%，纤维反复使用之后变短，强度不够，只能掺入新浆。',
  '为了让箱子多走几趟，几家快递企业开始推广循环箱。一只循环箱的成本约为四十五元，使用三十次以上才能与纸箱打平。',
  '记者在杭州一个快递网点看到，三百只循环箱投放两个月，已有四十一只没有回来。网点老板坦言，“丢一只，前面省下的就白省了”。',
  '有行业人士认为，纸箱与循环箱并非谁取代谁，短途、固定线路更适合循环箱，长途和零散订单仍要靠纸箱。',
] as const;

const WOK = [
  '凌晨三点，汉口一条窄巷里响起了锤声。一下重，两下轻，街坊说，这是舒师傅开工的暗号。',
  '舒师傅打了三十九年铁锅。一块三毫米厚的铁皮，要在他手里挨上两万锤，才能变成一口锅。',
  '“机器一分钟压六口，我一天打不出两口。”他把锅举起来对着灯看，“可是机器不知道哪里该薄，哪里该厚。”',
  '锅底要厚，受热才稳；锅沿要薄，颠起来才轻。中间那一圈叫“腰”，是最难打的地方，全凭耳朵听。',
  '三年前，巷子要拆，他打算收摊。来买锅的人听说了，排队排到了巷口，有人一口气订了四口，说要留给女儿做嫁妆。',
  '后来巷子没有拆，铺子留了下来，还多了一个徒弟，是个学雕塑的姑娘。她打的第一口锅，底是歪的，舒师傅自己留着用。',
  '他说，歪锅也有歪锅的好处，煎鱼的时候，油总往一边跑，省油。',
] as const;

const FIREFLY = [
  '台中市和平區山區一所只有二十六名學生的小學，昨晚關掉校園所有燈光，舉辦第一屆「黑夜運動會」，學生在螢火蟲微光下闖關，家長也摸黑陪跑。',
  '校長林美珠表示，校園後方的溪谷四月起有上萬隻螢火蟲，卻因路燈太亮，近年逐漸往上游退。師生討論後決定，每年挑七個晚上，全校一盞燈也不開。',
  '運動會共有六關，學生要靠腳底分辨草地與石板、靠聲音找到溪水，最後一關在教室裡用手摸出課桌上的點字，讀出自己的座號。',
  '六年級學生小芸說，一開始伸手不見五指，有點怕，「過了十分鐘，眼睛好像多長了一層」，她看見螢火蟲從腳邊飛起來，一路跟到終點。',
  '當地居民也響應關燈。經營民宿的張先生說，遊客起初不習慣，後來反而有人為此多住一晚，大家坐在屋簷下，誰也不講話。',
  '生態調查志工統計，昨晚溪谷兩百公尺內共記錄螢火蟲一千四百餘隻，是去年同期的1.6倍。學校表示，明年將邀鄰近三校一起參加。',
] as const;

const TAILOR = [
  '深水埗一條舊街的樓梯底，有一間闊不過四呎的改衫檔，檔主梁師傅今年74歲，一架衣車用了51年。他月底便要交還鋪位，近日不少街坊帶同舊衫趕來，請他改最後一次。',
  '梁師傅15歲入行，最初在製衣廠車衫領，後來工廠北移，他便在樓梯底租下這個位置，由每月180元租到現時5,200元。',
  '他笑言，改衫最怕人減肥，「改細咗，過年又要放返大，我一條褲收過佢三次錢，都唔好意思」。',
  '讀中六的阿晴帶來一件旗袍，是外婆當年的嫁衣。她希望改短一點，在畢業典禮上穿。梁師傅看了很久，只拆了兩吋，將剪下來的布縫成一隻小布袋，放回她手中。',
  '「布有記性，剪得多，佢就唔記得原本個樣。」他說。',
  '對於退休後的打算，梁師傅說會把衣車送給附近一間社區中心，每星期三回去教街坊縫補，「唔收錢，但要帶自己條爛褲嚟」。',
] as const;

const SEED = [
  '北极圈内一座山洞的深处，来自三十多个国家的种子静静躺在零下十八度的架子上。今年9月，一批特殊的“客人”在这里取出了自己存下的箱子。',
  '它们是十二年前由中亚山区的几个果农寄存的野苹果种子。去年一场山火烧掉了山谷里的大半片果林，果农们写信请求取回。',
  '种子库的管理员英格丽德·哈根说，十多年来，取回种子的请求只有过几次。“我们希望没有人需要来取，可是有人来取的时候，我们又很高兴它们还在。”',
  '取出的种子一共八百四十粒，经过六个星期的低温湿藏，有六百零三粒发了芽，发芽率接近百分之七十二。',
  '植物学者汤姆·艾略特认为，这个数字令人鼓舞。他说，野苹果的后代很少和母树相同，但抗病的本领往往藏在这些差异里。',
  '第一批树苗将在明年春天回到山谷。果农们打算给它们起一个统一的名字，在当地的语言里，意思是“回家的人”。',
] as const;

export const FIFTY_FIRST: readonly Shown[] = [
  {
    kind: '新华网 2023, local news: a header for the desk and one for the phone with the day in pieces, 来源 in its own div, text in span#detailContent, a dateline, a photograph by another than the writer, 【责任编辑】 with 纠错, lists below',
    url: 'http://www.news.cn/local/2023-06/12/c_1129687211.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" /><meta name="publishid" content="1129687211.1.1129687211"/><meta name="nodeid" content="113352"/><meta name="nodename" content=""/>
<meta name="apple-mobile-web-app-capable" content="yes" />
<meta name="apple-mobile-web-app-status-bar-style" content="black" />
<meta content="telephone=no" name="format-detection" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0,user-scalable=no" name="viewport" />
<script src="http://www.news.cn/global/js/pageCore.js"></script>
<meta name="keywords" content="巡护队,浅滩,湿地" />
<meta name="description" content="上岸的渔民组成巡护队 看鸟的人多了 鸟也多了---" />
<meta name="publishdate" content="2023-06-12" />
<title>上岸的渔民 留下的飞鸟-新华网</title>
<link rel="stylesheet" href="http://www.news.cn/detail/css/cssreset.css" />
<link rel="stylesheet" href="http://www.news.cn/detail/css/detail_new.css" />
<script src="http://www.news.cn/global/public/libs/jquery/jquery.min.js"></script>
</head>
<body>
<div class="fix-ewm domPC" data="datasource:202302037a0b1b2" datatype="content"><img src="http://www.news.cn/detail2020/images/ewm.png" width="94" alt="" /><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="fxd-wb"></a><span class="fxd-xcx"></span></div></div>
<div class="domPC"><script src="http://www.news.cn/2021homepro/scripts/fixedNav.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC">
<div class="header-top clearfix">
<div class="header-nav left">
<ul><li><a href="http://www.news.cn/" target="_blank">新华网</a> &gt; <a href="http://www.news.cn/local/index.htm" target="_blank">地方</a> &gt; 正文</li></ul>
</div>
</div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2023</em></span>
<span class="day"><em>06</em>/<em>12</em></span>
<span class="time">09:14:33</span></div>
<div class="source">
来源：新华网
</div>
<div class="head-line clearfix"><h1><span class="title">上岸的渔民 留下的飞鸟</span>
<span class="btn-audio"></span></h1><audio id="audioDom" loop src="" class="hide"></audio><div class="pageShare"><div class="setFont">字体： <span id="fontSmall">小</span>
<span id="fontNormal" class="active">中</span>
<span id="fontBig">大</span></div>
<div class="share"> 分享到：<a href="javascript:void(0)" class="wx"></a>
<a href="javascript:void(0)" class="wb"></a>
<a href="javascript:void(0)" class="xcx"></a>
<a href="javascript:void(0)" class="khd"></a></div></div></div>
</div>
</div>
<div class="mheader domMobile"><h1><span class="title">上岸的渔民 留下的飞鸟</span></h1><div class="info">2023-06-12 09:14:33 <span>来源：
新华网</span></div></div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail">
<span id="detailContent">
<p>　　新华社合肥6月12日电（记者陈小禾）${WETLAND[0]}</p>
<p style="text-align: center;"><img id="E8dA1b" data-material-id="E8dA1b" align="center" src="1129687211_16865312880451n.jpg" sourcename="本地文件" sourcedescription="编辑提供的本地文件" /></p>
<p style="text-align: center;"><font color="navy">这是6月10日在巢湖岸边拍摄的浅滩（无人机照片）。新华社记者 周明川 摄</font></p>
${p(WETLAND.slice(1), '', '　　')}
</span>
<div id="articleEdit">
<span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1" src="" width="600" height="350"></iframe></div>
<div class="tiyi03"><div id="jc_close1" style="cursor:pointer">x</div></div></div></span>
<span class="editor"> 【责任编辑:吴小岚】 </span>
</div>
</div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div>
<div class="nextpage-cont"><a href="#"></a></div></div>
<div class="ad_right domPC" style="margin-bottom:20px"><ins data-ycad-slot="399"></ins></div>
<div class="bookList clearfix domPC">
<ul><li><a href="http://www.news.cn/book/1.htm">深读·一条老街的四季</a></li></ul>
</div>
</div>
<div class="main-right right">
<div class="columBox domPC">
<ul class="clearfix"><li><a href="http://www.news.cn/video/1.htm" target="_blank">全景看麦收</a></li>
<li><a href="http://www.news.cn/video/2.htm" target="_blank">海岛上的一堂潜水课</a></li></ul>
</div>
<div class="columBox book"><h2 class="title"><a href="http://www.news.cn/book/">热词</a></h2>
<p>高原冷湖</p></div>
<div class="hotList clearfix domPC"><h2>热榜</h2>
<ol><li><a href="http://www.news.cn/fortune/1.htm">端午假期民宿预订升温</a></li>
<li><a href="http://www.news.cn/fortune/2.htm">新一批古籍完成数字化</a></li></ol>
</div>
</div>
</div>
<div class="adv domMob"><div class="advCont"></div></div>
<div class="foot"><script src="http://www.news.cn/homepro/scripts/common.js"></script>
<div class="footer domPC">
<a href="http://203.192.6.89/xhs/static/e11272/11272.htm">关于新华网</a>
<a href="http://www.news.cn/contact.htm">联系方式</a>
<a href="http://www.news.cn/fw/">我要链接</a>
<a href="http://www.news.cn/copyright.htm">版权声明</a><p>Copyright © 2000 - 2023 XINHUANET.com　All Rights Reserved.</p>
<p>制作单位：新华网股份有限公司　版权所有：新华网股份有限公司</p></div></div>
<div id="articleId" style="display:none">1129687211</div>
<div class="scrollTop"><a href="#">回到顶部</a></div>
</body>
</html>`,
    expected: {
      headline: '上岸的渔民 留下的飞鸟',
      published: '2023-06-12T09:14:33+08:00',
      source: '新华网',
      authors: ['陈小禾'],
      editors: ['吴小岚'],
      dateline: '合肥',
      headings: [],
      captions: ['这是6月10日在巢湖岸边拍摄的浅滩（无人机照片）。新华社记者 周明川 摄'],
      // Whether the dateline stays at the head of the first paragraph is open: the body is asked by its sentences.
      kept: WETLAND,
      gone: ['纠错', '阅读下一篇', '民宿预订', '全景看麦收', '字体', '我要链接', '回到顶部'],
    },
  },
  {
    kind: '人民网 四川频道 2022, taken from the daily: h3.pre above and h4.sub below the headline, the writer in div.author, 来源：人民网－人民日报 by a bar, strong subheadings, the printed page in a line last, 责编 in brackets, 推荐阅读',
    url: 'http://sc.people.com.cn/n2/2022/0816/c345458-40082117.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>石阶边装上了斜行电梯--四川频道--人民网 </title>
<meta name="keywords" content="石阶 电梯 社区" />
<meta name="description" content="下了三天雨，四川雅安城北的老石阶又滑了起来。" />
<meta name="copyright" content="人民网版权所有" />
<meta name="author" content="104301" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="345458" />
<meta name="contentid" content="40082117" />
<meta name="publishdate" content="2022-08-16" />
<meta name="source" content="来源：人民网－人民日报" />
<link href="/img/MAIN/2020/05/200427/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/img/MAIN/2020/05/200427/js/jquery-1.10.2.min.js" type="text/javascript"></script>
</head>
<body>
<div class="w1000 header cf"><div class="fl"><a href="http://www.people.com.cn/" class="logo"><img src="/img/MAIN/2020/05/200427/images/logo.png" alt="人民网"/></a></div>
<ul class="nav cf"><li><a href="http://sc.people.com.cn/">四川频道首页</a></li>
<li><a href="http://sc.people.com.cn/GB/345167/index.html">要闻</a></li>
<li><a href="http://sc.people.com.cn/GB/345509/index.html">原创</a></li>
<li><a href="http://sc.people.com.cn/GB/345528/index.html">市州</a></li>
<li><a href="http://sc.people.com.cn/GB/345511.html">教育</a></li>
<li><a href="http://sc.people.com.cn/GB/345512.html">旅游</a></li>
<li><a href="http://sc.people.com.cn/GB/345513.html">川商</a></li>
<li><a href="http://sc.people.com.cn/GB/345514.html">图片</a></li>
<li><a href="http://liuyan.people.com.cn/">领导留言板</a></li></ul>
</div>
<div class="route cf w1000"><a href="http://www.people.com.cn/" class="clink">人民网</a>&gt;&gt;<a href="http://sc.people.com.cn/" class="clink">四川频道</a></div>
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre">坡上老人多 出门两百级</h3>
<h1>石阶边装上了斜行电梯</h1>
<h4 class="sub">居民议了四个月，一棵树也没有挪</h4>
<div class="author cf">本报记者  罗小川</div>
<div class="channel cf">
<div class="col-1-1 fl">2022年08月16日08:06 | 来源：<a href="http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_4-13.htm" target="_blank">人民网－人民日报</a></div>
<div class="col-1-2 fr"><div class="fl">小字号</div>
<div class="share-demo fr" id="rwb_bjh"></div></div>
</div>
<div class="bza"><p>点击播报本文，约<span id="timec"></span></p><audio id="audio" src=""></audio></div>
<div class="rm_txt_con cf" id="rm_txt_zw">
<div class="box_pic"></div>
${p(STAIRS.slice(0, 2), 'style="text-indent: 2em;"', '\n\t')}
<p style="text-indent: 2em;">
	<strong>坡上多了一部小电梯</strong></p>
<p style="text-indent: 2em;">
	${STAIRS[2]}</p>
<p style="text-indent: 2em;">
	<strong>轨道从窗台下绕过去</strong></p>
${p(STAIRS.slice(3), 'style="text-indent: 2em;"', '\n\t')}
<p class="paper_num">《 人民日报 》（ 2022年08月16日 13 版）</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="edit cf">(责编：高小虹、章小华)</div>
</div>
<div class="rm_fx cf"><p>分享让更多人看到&nbsp;&nbsp;</p>
<ul><li class="wx"></li>
<li class="wb"></li></ul>
</div>
<div class="rm_relevant cf"><h3>推荐阅读</h3>
<ul class="cf"><li><a href="http://sc.people.com.cn/n2/2022/0815/c345167-40080001.html">蒙顶山下的茶农夜校</a></li>
<li><a href="http://sc.people.com.cn/n2/2022/0815/c345167-40080002.html">嘉陵江上的最后一位摆渡人</a></li></ul>
</div>
</div>
<div class="col col-2 fr">
<div class="rm_ranking cf"><h3>热门排行</h3>
<ul><li><span>1</span><a href="http://sc.people.com.cn/n2/2022/0814/c345167-40079001.html">大熊猫幼仔满月称重</a></li>
<li><span>2</span><a href="http://sc.people.com.cn/n2/2022/0814/c345167-40079002.html">今年秋茶开采提早十天</a></li>
<li><a href="http://sc.people.com.cn/n2/2022/0813/c345167-40078011.html">古镇渡口新增夜航灯</a></li>
<li><a href="http://sc.people.com.cn/n2/2022/0813/c345167-40078012.html">高原小学收到一箱天文书</a></li>
<li><a href="http://sc.people.com.cn/n2/2022/0813/c345167-40078013.html">川西林场启用防火机器犬</a></li></ul>
</div>
<div class="rm_center cf"><p>人民网四川频道微信</p><img src="/img/ewm.jpg" alt=""/></div>
</div>
</div>
<div class="w1000 copyright cf"><p><a href="http://www.people.com.cn/GB/50142/104580/index.html">人民日报社概况</a> |
<a href="http://www.people.com.cn/n1/2020/1.html">关于人民网</a> |
<a href="http://rmwzp.people.com.cn/">招聘英才</a> |
<a href="http://www.people.com.cn/img/1.html">广告服务</a></p>
<p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p>
<p>Copyright &copy; 1997-2022 by www.people.com.cn. all rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '石阶边装上了斜行电梯',
      kicker: '坡上老人多 出门两百级',
      alternative: '居民议了四个月，一棵树也没有挪',
      published: '2022-08-16T08:06:00+08:00',
      source: '人民网－人民日报',
      authors: ['罗小川'],
      editors: ['高小虹', '章小华'],
      headings: ['坡上多了一部小电梯', '轨道从窗台下绕过去'],
      captions: [],
      body: [
        STAIRS[0],
        STAIRS[1],
        '坡上多了一部小电梯',
        STAIRS[2],
        '轨道从窗台下绕过去',
        STAIRS[3],
        STAIRS[4],
        STAIRS[5],
      ],
      gone: ['点击播报', '小字号', '让更多人看到', '大熊猫幼仔', '招聘英才', '领导留言板'],
    },
  },
  {
    kind: '北京日报客户端 2022, a short one: bjd-article classes, 来源 and the clock with a bar, a figure whose caption is a p in small letters, 来源 and 记者 and 流程编辑 as lines last, 如遇作品内容, 热点, 打开 app',
    url: 'https://xinwen.bjd.com.cn/content/s62fb0a6de4b0a2d2b1f3c7e9.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no">
<meta http-equiv="X-UA-Compatible" content="ie=edge">
<meta name="referrer" content="always">
<meta name="apple-itunes-app" content="app-id=1138498763">
<title>停了二十六年的座钟，鼓楼边的老师傅修好了 | 北京日报网</title>
<meta name="keywords" content="钟表,鼓楼,修补">
<meta name="description" content="鼓楼东大街的一间小铺里，墙上、柜里、地上全是钟。">
<meta name="publishdate" content="2022-08-16">
<meta name="format-detection" content="telephone=no">
<meta name="apple-mobile-web-app-capable" content="yes">
<link rel="dns-prefetch" href="//ie.bjd.com.cn">
<link rel="icon" href="https://ie.bjd.com.cn/h5/img/favicon.ico">
<link rel="stylesheet" href="https://ie.bjd.com.cn/h5/css/swiper.min.css">
<link rel="stylesheet" href="https://ie.bjd.com.cn/h5/css/detail.min.css">
<script>var newsId='s62fb0a6de4b0a2d2b1f3c7e9';</script>
</head>
<body>
<div class="bjd-header">
<div class="bjd-header-box"><a href="https://www.bjd.com.cn/"><img src="https://ie.bjd.com.cn/h5/img/logo.png" alt="京报网"></a>
<ul class="bjd-nav"><li><a href="https://www.bjd.com.cn/">首页</a></li>
<li><a href="https://news.bjd.com.cn/beijing/">北京</a></li>
<li><a href="https://news.bjd.com.cn/china/">中国</a></li>
<li><a href="https://news.bjd.com.cn/world/">世界</a></li>
<li><a href="https://news.bjd.com.cn/culture/">文艺</a></li>
<li><a href="https://bjrbdzb.bjd.com.cn/">数字报</a></li>
<li><a href="https://news.bjd.com.cn/c11.html">体育</a></li>
<li><a href="https://news.bjd.com.cn/c12.html">科教</a></li>
<li><a href="https://news.bjd.com.cn/c13.html">时光</a></li>
<li><a href="https://news.bjd.com.cn/c14.html">艺绽</a></li>
<li><a href="https://news.bjd.com.cn/c15.html">长安观察</a></li></ul>
</div>
</div>
<div class="bjd-app-top"><img src="https://ie.bjd.com.cn/h5/img/icon.png" alt=""><span>打开北京日报，阅读更流畅</span><a href="https://ie.bjd.com.cn/download">立即打开</a></div>
<main>
<p class="mianbaoxie"><a href="https://www.bjd.com.cn/">京报网</a> &gt; <a href="https://news.bjd.com.cn/beijing/">北京</a></p>
<div class="bjd-row">
<div class="bjd-article-main-centent">
<div class="bjd-article-main">
<div class="bjd-article-title"><h1>停了二十六年的座钟，鼓楼边的老师傅修好了</h1></div>
<div class="bjd-article-source"><p>来源：<a href="https://www.bjd.com.cn/">北京日报客户端</a> <i>|</i> <span class="bjd-article-time">2022-08-16 11:08</span></p></div>
<div class="bjd-article-centent">
<p>${CLOCK[0]}</p>
<p style="text-align:center"><img src="https://ie.bjd.com.cn/images/202208/16/62fb0a61.jpeg" alt="" data-width="1080"></p>
<p style="text-align:center"><span style="font-size:14px;color:#999">郭守田正在检查座钟的擒纵轮。</span></p>
${p(CLOCK.slice(1))}
<p>来源：北京日报客户端</p>
<p>记者：孟小晴</p>
<p>流程编辑：郝小远</p>
</div>
<div class="bjd-article-statement"><p>如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-85200000</p></div>
<div class="bjd-article-like"><span>点赞</span><em>126</em><span>收藏</span>
<span>海报分享</span></div>
</div>
<div class="bjd-tools">
<a href="javascript:;" class="font">字号</a>
<a href="javascript:;" class="night">夜间</a>
<a href="javascript:;" class="listen">听新闻</a>
</div>
<div class="bjd-comment"><h4>评论</h4>
<p>打开北京日报APP参与评论</p></div>
<div class="bjd-hot"><h4>热点</h4>
<ul><li><a href="https://xinwen.bjd.com.cn/content/s62fa1.html">永定河畔新添一座观星台</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62fa2.html">立秋后的第一批京白梨上市</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62fa3.html">胡同里的自行车棚改成书屋</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62fa11.html">温榆河公园夜鹭做客</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62fa12.html">老电影院换上新座椅</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62fa13.html">小学生给古树写体检单</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62fa14.html">门头沟山路添了饮水点</a></li></ul>
</div>
<div class="bjd-side"><h4>北京日报视频</h4>
<a href="https://xinwen.bjd.com.cn/v/1.html">一分钟看中轴线晨光</a>
<a href="https://xinwen.bjd.com.cn/v/2.html">跟着邮递员走胡同</a></div>
</div>
</div>
</main>
<div class="bjd-footer">
<p><a href="https://www.bjd.com.cn/about">关于我们</a>
<a href="https://www.bjd.com.cn/ad">广告合作</a>
<a href="https://www.bjd.com.cn/jb">举报中心</a></p>
<p>互联网新闻信息服务许可证：11120170000 京ICP备14050000号</p>
<p>新媒体传播运营：京报网 Copyright 北京日报社 All rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '停了二十六年的座钟，鼓楼边的老师傅修好了',
      published: '2022-08-16T11:08:00+08:00',
      source: '北京日报客户端',
      authors: ['孟小晴'],
      // One who sees to the flow may be an editor or not: not asked.
      headings: [],
      captions: ['郭守田正在检查座钟的擒纵轮。'],
      body: CLOCK,
      gone: ['阅读更流畅', '如遇作品内容', '海报分享', '参与评论', '京白梨', '中轴线晨光', '举报中心'],
    },
  },
  {
    kind: '新民晚报/新民网 2021, an opinion: 新民快评 in the headline, 来源 and 作者 and 编辑 and the clock in one line, an essay without pictures, the app’s card, 相关新闻 by days, 24小时热点',
    url: 'https://news.xinmin.cn/2021/11/18/32066217.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="news.xinmin.cn_0_2_8">
<title>新民快评｜给老人留一寸扶手_评论_新民网</title>
<meta name="keywords" content="街心花园,座椅,适老">
<meta name="description" content="家门口的街心花园上个月翻新，最先被人坐热的，是角落里三把旧藤椅。">
<meta name="renderer" content="webkit">
<meta name="author" content="新民网">
<link rel="shortcut icon" href="https://img0.xinmin.cn/favicon.ico">
<link rel="stylesheet" href="https://img0.xinmin.cn/web/xinminwebsite2019/css/base.css">
<link rel="stylesheet" href="https://img0.xinmin.cn/web/xinminwebsite2019/css/article.css">
<script src="https://img0.xinmin.cn/web/xinminwebsite2019/js/jquery-1.11.1.min.js"></script>
</head>
<body>
<div class="Mheader"><div class="Mtop"><a class="logo" href="https://www.xinmin.cn/"><img src="https://img0.xinmin.cn/web/logo.png" alt="新民网"></a>
<ul class="Mnav"><li><a href="https://www.xinmin.cn/">首页</a></li>
<li><a href="https://news.xinmin.cn/shanghai/">上海</a></li>
<li><a href="https://news.xinmin.cn/shehui/">社会</a></li>
<li><a href="https://news.xinmin.cn/pinglun/">评论</a></li>
<li><a href="https://news.xinmin.cn/wenyu/">文娱</a></li>
<li><a href="https://paper.xinmin.cn/">夜光杯</a></li>
<li><a href="https://xmwb.xinmin.cn/">数字报</a></li>
<li><a href="https://news.xinmin.cn/c11.html">国内</a></li>
<li><a href="https://news.xinmin.cn/c12.html">国际</a></li>
<li><a href="https://news.xinmin.cn/c13.html">财经</a></li>
<li><a href="https://news.xinmin.cn/c14.html">体育</a></li>
<li><a href="https://news.xinmin.cn/c15.html">金色池塘</a></li>
<li><a href="https://news.xinmin.cn/c16.html">社区版</a></li></ul>
</div></div>
<div class="Mbread">当前位置：<a href="https://www.xinmin.cn/">新民网首页</a> &gt; <a href="https://news.xinmin.cn/pinglun/">评论</a> &gt; 正文</div>
<div class="PageCoreBg">
<div class="PageCore clearfix">
<div class="Cleft">
<div class="ArticleBox">
<h1 class="a_title">新民快评｜给老人留一寸扶手</h1>
<div class="info"><span class="span1">来源：新民晚报</span>
<span>&nbsp;&nbsp;&nbsp;&nbsp;作者：沈小舟</span>
<span>&nbsp;&nbsp;&nbsp;&nbsp;编辑：吕小倩</span>
<span>&nbsp;&nbsp;&nbsp;&nbsp;2021-11-18 16:20:45</span></div>
<div class="a_share"><span>分享到：</span><a href="javascript:;" class="weixin">微信</a>
<a href="javascript:;" class="weibo">微博</a></div>
<div class="a_content" id="MP_article">
${p(BENCH, '', '　　')}
</div>
<div class="a_app"><img src="https://img0.xinmin.cn/web/ewm.png" alt=""><p>新民晚报官方客户端</p>
<p>扫一扫，把上海装进口袋</p></div>
<div class="a_copy"><p>今日热点新闻由新民网编辑整理，未经许可请勿转载</p></div>
</div>
<div class="a_related"><h3>相关新闻</h3>
<ul><li><a href="https://news.xinmin.cn/2021/11/12/32060101.html">花园里的石凳为何少人坐</a><span>2021-11-12</span></li>
<li><a href="https://news.xinmin.cn/2021/11/03/32051202.html">老小区楼道加装折叠椅</a><span>2021-11-03</span></li></ul>
</div>
<div class="a_comment"><h3>我要评论</h3>
<textarea placeholder="请输入评论内容"></textarea><p>请遵守法律法规，文明发言</p><div class="c_item"><b>卢湾老阿姨</b><p>藤椅千万不要收走呀</p><span>3天前</span></div></div>
</div>
<div class="Cright">
<div class="hot24"><h3>24小时热点</h3>
<ol><li><a href="https://news.xinmin.cn/2021/11/18/32066001.html">银杏大道迎来最佳观赏期</a></li>
<li><a href="https://news.xinmin.cn/2021/11/18/32066002.html">大闸蟹专列清晨抵沪</a></li>
<li><a href="https://news.xinmin.cn/2021/11/17/32065003.html">苏河步道夜跑灯调亮</a></li>
<li><a href="https://news.xinmin.cn/2021/11/17/32064011.html">旧书店推出以书换菜</a></li>
<li><a href="https://news.xinmin.cn/2021/11/17/32064012.html">崇明橘子今年小一圈</a></li>
<li><a href="https://news.xinmin.cn/2021/11/17/32064013.html">地铁站里的钢琴调了音</a></li>
<li><a href="https://news.xinmin.cn/2021/11/17/32064014.html">老虎灶改成街区茶室</a></li></ol>
</div>
<div class="Mvideo"><h3>新民视频</h3>
<a href="https://video.xinmin.cn/1.html">航拍：初冬的佘山</a>
<a href="https://video.xinmin.cn/2.html">清晨五点的水产码头</a>
<a href="https://video.xinmin.cn/3.html">跟着爷叔学腌笃鲜</a></div>
</div>
</div>
</div>
<div class="Mfooter"><p><a href="https://www.xinmin.cn/about/">关于新民网</a> |
<a href="https://www.xinmin.cn/lianxi/">联系方式</a> |
<a href="https://www.xinmin.cn/zscq/">知识产权声明</a></p>
<p>增值电信业务经营许可证(ICP)：沪B2-20110000 | 互联网新闻信息服务许可证：31120170000</p>
<p>新民晚报官方网站 xinmin.cn ©2021 All rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '新民快评｜给老人留一寸扶手',
      published: '2021-11-18T16:20:45+08:00',
      source: '新民晚报',
      authors: ['沈小舟'],
      editors: ['吕小倩'],
      headings: [],
      captions: [],
      body: BENCH,
      related: ['花园里的石凳为何少人坐', '老小区楼道加装折叠椅'],
      gone: ['分享到', '装进口袋', '请勿转载', '千万不要收走', '大闸蟹专列', '初冬的佘山', '知识产权声明'],
    },
  },
  {
    kind: '南方周末 2022, a feature by two: nfzm-content classes, the day shown of a data-time with the clock, a title picture with its caption, a blockquote as deck outside the text, 南方周末记者 and 实习生, p.contentImg, strong headings, 网络编辑, 欢迎分享',
    url: 'https://www.infzm.com/contents/233412',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="csrf-token" content="x1">
<title>牧羊人的四十一本雪账 | 南方周末</title>
<meta name="keywords" content="气象,账册,降雪">
<meta name="description" content="三十三年，他每天记一行。没有人想到，碗底下压着一份没有第二份的降雪记录。">
<meta name="author" content="南方周末">
${og('og:type', 'article')}
${og('og:title', '牧羊人的四十一本雪账')}
${og('og:image', 'https://images.infzm.com/cms/medias/image/22/08/18/a1.jpg')}
<link rel="stylesheet" href="https://cdn.infzm.com/infzm/css/app.css?id=a7">
</head>
<body>
<div id="app">
<header class="nfzm-header"><div class="nfzm-header__inner"><a href="/" class="nfzm-header__logo"><img src="https://cdn.infzm.com/logo.svg" alt="南方周末"></a>
<nav class="nfzm-nav"><a href="/">推荐</a>
<a href="/topics/t2.html">新闻</a>
<a href="/topics/t3.html">经济</a>
<a href="/topics/t7.html">文化</a>
<a href="/topics/t8.html">绿色</a>
<a href="/topics/t4.html">人物</a>
<a href="/topics/t5.html">专题</a></nav>
<div class="nfzm-header__user"><a href="/login">登录</a>
<a href="/vip">开通会员</a></div></div></header>
<main class="container">
<div class="row">
<div class="col-left">
<article class="nfzm-content">
<header class="nfzm-content__header">
<div class="nfzm-content__title"><h1 class="with-lock">牧羊人的四十一本雪账</h1></div>
<div class="nfzm-content__meta">
<p class="nfzm-content__author"><span>作者：南方周末记者 温小宁</span> <span>南方周末实习生 邵知秋</span></p>
<p><span class="nfzm-content__publish" data-time="2022-08-18 09:32:15">2022-08-18</span> <span class="nfzm-content__term">绿色</span></p>
</div>
</header>
<div class="nfzm-content__media"><img src="https://images.infzm.com/cms/medias/image/22/08/18/a1.jpg" alt=""><p class="nfzm-content__media-desc">许桂兰和她父亲留下的账册。 （南方周末记者 温小宁 图）</p></div>
<blockquote class="nfzm-bq">三十三年，他每天记一行。没有人想到，碗底下压着一份没有第二份的降雪记录。</blockquote>
<div class="nfzm-content__content">
<div class="nfzm-content__fulltext">
${p(TEXTBOOK.slice(0, 3))}
<p><strong>空白的十七年</strong></p>
${p(TEXTBOOK.slice(3, 5))}
<p class="contentImg"><img src="https://images.infzm.com/cms/medias/image/22/08/18/b2.jpg"></p>
<p class="pictext">账册第九本的一页，圈里的点代表风和沙。 （受访者供图）</p>
<p><strong>一只手掌的长度</strong></p>
${p(TEXTBOOK.slice(5))}
</div>
</div>
<footer class="nfzm-content__footer">
<p class="nfzm-content__editor">网络编辑：梧桐</p>
<div class="nfzm-content__copyright">欢迎分享、点赞与留言。本作品的版权为南方周末或相关著作权人所有，任何第三方未经授权，不得转载，否则即为侵权。</div>
<div class="nfzm-content__tags"><a href="/tags/1">#气象</a>
<a href="/tags/2">#乡村</a></div>
<div class="nfzm-share"><span>收藏</span>
<span>分享</span>
<span>赞赏作者</span></div>
</footer>
</article>
<section class="nfzm-comment"><h4>评论 12</h4>
<div class="nfzm-comment__item"><b>塞上孤烟</b><p>读到最后一句，眼睛一热。</p><time>08-18</time></div></section>
<section class="nfzm-list"><h4>猜你喜欢</h4>
<ul><li><a href="/contents/233301"><h5>沙漠边的一座图书馆</h5><p>方小麦</p></a></li>
<li><a href="/contents/233288"><h5>替候鸟打灯的渔村</h5><p>高小桥</p></a></li></ul>
</section>
</div>
<aside class="col-right"><div class="nfzm-hot"><h4>热门文章</h4>
<ol><li><a href="/contents/233200">城市里的夜间菜园</a></li>
<li><a href="/contents/233190">一座水电站的退休生活</a></li>
<li><a href="/contents/233111.html">给旧地图补上一条河</a></li>
<li><a href="/contents/233112.html">夜班火车上的修表匠</a></li></ol>
</div>
<div class="nfzm-app"><img src="https://cdn.infzm.com/qr.png" alt=""><p>扫码下载南方周末客户端，在这里读懂中国</p></div></aside>
</div>
</main>
<footer class="nfzm-footer"><p><a href="/about">关于我们</a>
<a href="/contact">联系方式</a>
<a href="/jobs">招聘信息</a>
<a href="/declare">版权声明</a></p>
<p>Copyright © 2022 南方周末 粤ICP备13036000号 互联网新闻信息服务许可证：44120230000</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '牧羊人的四十一本雪账',
      lead: '三十三年，他每天记一行。没有人想到，碗底下压着一份没有第二份的降雪记录。',
      published: '2022-08-18',
      source: '南方周末',
      authors: ['温小宁', '邵知秋'],
      editors: ['梧桐'],
      headings: ['空白的十七年', '一只手掌的长度'],
      captions: [
        '许桂兰和她父亲留下的账册。 （南方周末记者 温小宁 图）',
        '账册第九本的一页，圈里的点代表风和沙。 （受访者供图）',
      ],
      body: [
        ...TEXTBOOK.slice(0, 3),
        '空白的十七年',
        ...TEXTBOOK.slice(3, 5),
        '一只手掌的长度',
        ...TEXTBOOK.slice(5),
      ],
      gone: ['欢迎分享', '赞赏作者', '眼睛一热', '沙漠边的一座', '夜间菜园', '读懂中国', '开通会员'],
    },
  },
  {
    kind: '澎湃新闻 2023, an interview: classes with a hash, the reporter and the intern in the left of the line, the clock and 来源 in ant-space, the outlet asks by its name in bold, p.image_desc, 责任编辑 and 图片编辑 and 校对, 报料, 相关推荐',
    url: 'https://www.thepaper.cn/newsDetail_forward_22981764',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>对话｜骑车追回四十六盘磁带，他想留住快要消失的声音_澎湃人物_澎湃新闻-The Paper</title>
<meta name="Keywords" content="录音师,广播剧,磁带,修复"/>
<meta name="Description" content="“只有一次机会，放一遍，录一遍。”"/>
<link rel="stylesheet" href="https://file.thepaper.cn/www/web/_next/static/css/5b1.css"/>
</head>
<body>
<div id="__next">
<div class="header_wrap__c1Hh8"><div class="header_inner__q2sDp"><a href="/"><img src="https://www.thepaper.cn/_next/static/media/logo.png" alt="澎湃Logo"/></a>
<ul class="header_list__9ksPm"><li><a href="/">要闻</a></li>
<li><a href="/channel_-21">深度</a></li>
<li><a href="/channel_26916">视频</a></li>
<li><a href="/channel_25951">财经</a></li>
<li><a href="/channel_25950">时事</a></li>
<li><a href="/channel_25952">思想</a></li>
<li><a href="/channel_25953">生活</a></li>
<li><a href="/channel_25911.html">澎湃号</a></li>
<li><a href="/channel_25912.html">湃客</a></li>
<li><a href="/channel_25913.html">有戏</a></li>
<li><a href="/channel_25914.html">翻书党</a></li></ul>
<div class="header_app__P1k"><a href="/download">下载客户端</a>
<a href="/login">登录</a></div></div></div>
<main class="mainWrap index_main__dkP2">
<div class="index_wrapper__L_zqV">
<div class="index_leftcontent__M6YpX">
<div class="index_headerContent__Bn8cU"><a href="/list_25427">澎湃人物</a> &gt;</div>
<h1 class="index_title__B8mhI">对话｜骑车追回四十六盘磁带，他想留住快要消失的声音</h1>
<div class="index_left__LfzyH">
<div>澎湃新闻记者 袁小璐 实习生 卞一帆</div>
<div class="ant-space ant-space-horizontal ant-space-align-center" style="gap:16px"><div class="ant-space-item"><span>2023-05-06 07:12</span></div>
<div class="ant-space-item"><span>来源：<span>澎湃新闻</span></span></div></div>
</div>
<div class="index_right__x2K"><div>字号</div><span>小</span>
<span>中</span>
<span>大</span></div>
<div class="index_cententWrapBox__bh0OY"><div class="index_cententWrap__Jv8jK">
<p>${DUBBING[0]}</p>
<img src="https://imagepphcloud.thepaper.cn/pph/image/251/101/1.jpg" width="600" alt=""/>
<p class="image_desc">顾维明在录音棚里倒带。 澎湃新闻记者 袁小璐 图</p>
${DUBBING.slice(1, 5)
  .map((one) => `<p>${one.replace(/^(澎湃新闻|顾维明)：/, '<strong>$1：</strong>')}</p>`)
  .join('\n')}
<img src="https://imagepphcloud.thepaper.cn/pph/image/251/101/2.jpg" width="600" alt=""/>
<p class="image_desc">那只改装过的烘箱。 受访者供图</p>
${DUBBING.slice(5)
  .map((one) => `<p>${one.replace(/^(澎湃新闻|顾维明)：/, '<strong>$1：</strong>')}</p>`)
  .join('\n')}
</div></div>
<div class="index_edit__aQ1"><div>责任编辑：蒋小棠</div>
<div>图片编辑：沈小柯</div>
<div>校对：施小鋆</div></div>
<div class="index_copyright__Rc">澎湃新闻报料：021-962866<br/>澎湃新闻，未经授权不得转载</div>
<div class="index_ppreport__slNZB"><a href="/tag/1">#磁带</a>
<a href="/tag/2">#口述</a></div>
<div class="index_attention__tYJvY"><span>收藏</span>
<span>我要举报</span>
<span>点赞 358</span></div>
<div class="index_recommend__c8"><h2>相关推荐</h2>
<ul><li><a href="/newsDetail_forward_22900001">一座电台旧址里的老话筒</a></li>
<li><a href="/newsDetail_forward_22900002">收音机修理铺的最后一单</a></li></ul>
</div>
<div class="index_commentWrap__9f"><h2>评论(61)</h2>
<textarea placeholder="说说你的看法..."></textarea><div class="comment_item"><b>苏州河小船</b><p>小时候就守着这个广播</p><span>2023-05-06 上海</span><i>回复</i></div></div>
</div>
<div class="index_rightcontent__2c"><div class="index_hot__yD"><h2>热新闻</h2>
<ul><li><a href="/newsDetail_forward_22981001">上海野生动物园小象取名</a></li>
<li><a href="/newsDetail_forward_22981002">立夏称人，一称称了三代</a></li>
<li><a href="/newsDetail_forward_22981011.html">青浦湿地飞来一对东方白鹳</a></li>
<li><a href="/newsDetail_forward_22981012.html">高铁静音车厢增至六趟</a></li>
<li><a href="/newsDetail_forward_22981013.html">一张粮票换来的友谊</a></li></ul>
</div>
<div class="index_qr"><img src="/qr.png" alt=""/><p>扫码下载澎湃新闻客户端</p></div></div>
</div>
</main>
<footer class="footer_wrap__k1">
<ul><li><a href="/about">关于澎湃</a></li>
<li><a href="/join">加入澎湃</a></li>
<li><a href="/ad">广告及合作</a></li></ul>
<p>Android版 iPhone版 iPad版</p>
<p>沪ICP备14003370号 互联网新闻信息服务许可证：31120170006</p>
<p>© 2014-2023 上海东方报业有限公司</p></footer>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/detail/[id]","query":{"id":"22981764"}}</script>
</body>
</html>`,
    expected: {
      headline: '对话｜骑车追回四十六盘磁带，他想留住快要消失的声音',
      published: '2023-05-06T07:12:00+08:00',
      source: '澎湃新闻',
      authors: ['袁小璐', '卞一帆'],
      // One who edits pictures may be an editor or not: not asked.
      headings: [],
      captions: ['顾维明在录音棚里倒带。 澎湃新闻记者 袁小璐 图', '那只改装过的烘箱。 受访者供图'],
      body: DUBBING,
      gone: [
        '021-962866',
        '未经授权不得转载',
        '我要举报',
        '守着这个广播',
        '小象取名',
        '扫码下载',
        '广告及合作',
      ],
    },
  },
  {
    kind: '观察者网 2021, news of science: li.left-main with h3 as headline, the clock in seconds, 来源 and 字号 in div.time.fix, 【文/…】 alone first, 责任编辑 in its own div, the rights line in the text, 关键字, comments',
    url: 'https://www.guancha.cn/industry-science/2021_10_18_611304.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-cmn-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>七百公里外，另一头鲸听见了它的歌</title>
<meta name="Keywords" content="座头鲸,水听器,噪声">
<meta name="Description" content="在合适的水层里，座头鲸的歌声至少能传七百公里。">
<link rel="shortcut icon" href="//i.guancha.cn/images/favorite.ico">
<link rel="stylesheet" type="text/css" href="/css/public.css?202109">
<link rel="stylesheet" type="text/css" href="/css/detail.css?202109">
<script src="/js/jquery-1.8.2.min.js"></script>
<script>var _DOC_ID='611304';</script>
</head>
<body>
<div class="header-index"><div class="header-index-box"><a href="/" target="_blank"><img src="/images/mian-logo.png" alt="观察者网"></a>
<div class="header-index-nav"><div class="header-nav-cell j-nav-cell"><a href="/?s=dhshouye">首页</a></div>
<div class="header-nav-cell j-nav-cell"><a href="https://user.guancha.cn/?s=dhfengwen">风闻</a></div>
<div class="header-nav-cell j-nav-cell"><a href="https://member.guancha.cn/">观察员</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/internation?s=dhguoji">国际</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/military-affairs?s=dhjunshi">军事</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/economy">财经</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/industry-science">科工力量</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/ip">产经</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/zaozhou">滚动</a></div>
<div class="header-nav-cell j-nav-cell"><a href="/qiche?s=dhqiche">汽车</a></div></div></div></div>
<div class="content-box">
<div class="crumbs"><a href="/">首页</a> &gt; <a href="/industry-science">科工力量</a> &gt; 正文</div>
<ul class="two-coloum fix">
<li class="left left-main">
<h3>七百公里外，另一头鲸听见了它的歌</h3>
<div class="time fix"><span>2021-10-18 14:32:11</span>
<span>来源：观察者网</span>
<span class="font-size">字号：<a href="javascript:;">A-</a>
<a href="javascript:;">A</a>
<a href="javascript:;">A+</a></span></div>
<div class="share-top"><span>分享到</span><a class="wb" href="javascript:;"></a>
<a class="wx" href="javascript:;"></a></div>
<div class="content all-txt">
<p>【文/观察者网 严小榆】</p>
${p(WHALE)}
<p>本文系观察者网独家稿件，未经授权，不得转载。</p>
</div>
<div class="author-intro fix"></div>
<div class="key-word fix"><span>关键字：</span><a href="/search/jing">座头鲸</a>
<a href="/search/hai">海洋</a></div>
<div class="editor-intro"><div class="editor-intro-name">责任编辑：祝小丹</div></div>
<div class="like-box"><span>点赞</span>
<span>收藏</span>
<span>向观察者网报错</span></div>
<div class="related-box"><h4>相关阅读</h4>
<ul><li><a href="/industry-science/2021_09_30_609210.shtml">深海里的一台旧水听器</a></li></ul>
</div>
<div class="app-ad"><img src="/images/app-qr.png" alt=""><p>观察者APP，更好阅读体验</p></div>
<div class="comment-box"><h4>评论 27</h4>
<ul><li><b>东海打渔郎</b><p>两节航速，一天要多烧多少钱啊</p><span>支持 11</span></li>
<li><b>北纬三十八</b><p>喷嚏这个比方太妙</p><span>支持 4</span></li></ul>
</div>
</li>
<li class="right right-main">
<div class="hot-news"><h4>最新闻</h4>
<ul><li><a href="/politics/2021_10_18_1.shtml">高原光伏园里放起了羊</a></li>
<li><a href="/economy/2021_10_18_2.shtml">快递盒回收率首次过半</a></li>
<li><a href="/economy/2021_10_17_11.html">沙棘果汁卖进地铁站</a></li>
<li><a href="/economy/2021_10_17_12.html">一座风车岛的用电账</a></li>
<li><a href="/economy/2021_10_17_13.html">废旧渔网织成书包</a></li>
<li><a href="/economy/2021_10_17_14.html">钢厂烟囱上安了鸟巢</a></li></ul>
</div>
<div class="fengwen-box"><h4>风闻·24小时最热</h4>
<ul><li><a href="https://user.guancha.cn/main/content?id=1">我在南极修了一年马桶</a></li>
<li><a href="https://user.guancha.cn/main/content?id=11.html">聊聊我家阳台上的水稻</a></li>
<li><a href="https://user.guancha.cn/main/content?id=12.html">货车司机的四十八小时</a></li></ul>
</div>
</li>
</ul>
</div>
<div class="footer"><p><a href="/about/about.shtml">关于我们</a>
<a href="/about/Copyright.shtml">版权声明</a>
<a href="/about/contact.shtml">联系我们</a></p>
<p>Copyright © 2014-2021 观察者 All rights reserved.</p>
<p>沪ICP备10213822号-2 网登网视备(沪)02020000180号-1 违法及不良信息举报电话：021-62376571</p></div>
</body>
</html>`,
    expected: {
      headline: '七百公里外，另一头鲸听见了它的歌',
      published: '2021-10-18T14:32:11+08:00',
      source: '观察者网',
      authors: ['严小榆'],
      editors: ['祝小丹'],
      headings: [],
      captions: [],
      body: WHALE,
      gone: ['独家稿件', '更好阅读体验', '报错', '多烧多少钱', '放起了羊', '修了一年马桶', '联系我们'],
    },
  },
  {
    kind: '中安在线 2022, taken from the province’s daily: TRS metas, 来源：安徽日报 and 责任编辑 in one line with the clock, ■ 本报记者 with a co-worker alone first, h3-like strong headings, 相关新闻 and 分享, lists of the side',
    url: 'http://ah.anhuinews.com/szxw/202208/t20220815_6287123.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>大山里的年轻捞纸人_中安新闻_中安新闻客户端_中安在线</title>
<meta name="keywords" content="宣纸 学徒 泾县">
<meta name="description" content="“捞纸不能急，帘子入水要平，出水要稳。”">
<meta name="catalogs" content="ahxw_szxw">
<meta name="contentid" content="6287123">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="publishdate" content="2022-08-15">
<meta name="source" content="安徽日报">
<link rel="stylesheet" href="http://ah.anhuinews.com/images/xl2020.css">
<script src="http://www.anhuinews.com/images/jquery-1.11.3.min.js"></script>
</head>
<body>
<div class="top"><div class="w1200"><a href="http://www.anhuinews.com/"><img src="http://www.anhuinews.com/images/logo.png" alt="中安在线"></a>
<ul class="nav"><li><a href="http://www.anhuinews.com/">首页</a></li>
<li><a href="http://ah.anhuinews.com/">安徽</a></li>
<li><a href="http://sz.anhuinews.com/">时政</a></li>
<li><a href="http://caijing.anhuinews.com/">财经</a></li>
<li><a href="http://edu.anhuinews.com/">教育</a></li>
<li><a href="http://szb.anhuinews.com/">数字报</a></li>
<li><a href="http://www.anhuinews.com/c11.html">健康</a></li>
<li><a href="http://www.anhuinews.com/c12.html">旅游</a></li>
<li><a href="http://www.anhuinews.com/c13.html">视频</a></li>
<li><a href="http://www.anhuinews.com/c14.html">论坛</a></li></ul>
</div></div>
<div class="w1200 wz"><span>您当前的位置 ：</span><a href="http://www.anhuinews.com/">中安在线</a> &gt; <a href="http://ah.anhuinews.com/">安徽新闻</a> &gt; <a href="http://ah.anhuinews.com/szxw/">市县新闻</a></div>
<div class="w1200 clearfix">
<div class="left">
<div class="article">
<h1 class="article_title">大山里的年轻捞纸人</h1>
<div class="article_info clearfix"><span>时间：2022-08-15 07:26:40</span>
<span>来源：<a href="http://szb.anhuinews.com/ahrb/">安徽日报</a></span>
<span>责任编辑：潘小竹</span>
<span class="size"><a href="javascript:;">大</a>
<a href="javascript:;">中</a>
<a href="javascript:;">小</a></span></div>
<div class="article_content">
<div class="TRS_Editor">
<p align="justify">　　■ 本报记者 何小雪 本报通讯员 查小山</p>
${p(PAPER.slice(0, 2), 'align="justify"', '　　')}
<p align="justify"><strong>　　挑水三年，不如看清手腕</strong></p>
${p(PAPER.slice(2, 4), 'align="justify"', '　　')}
<p align="justify"><strong>　　一百张叠成一厘米</strong></p>
${p(PAPER.slice(4), 'align="justify"', '　　')}
</div>
</div>
<div class="article_share"><span>分享至：</span><a class="wx" href="javascript:;">微信</a>
<a class="wb" href="javascript:;">微博</a>
<a class="print" href="javascript:window.print()">打印本页</a></div>
<div class="article_xg"><div class="tit">相关新闻</div>
<ul><li><a href="http://ah.anhuinews.com/szxw/202208/t20220810_6281101.html">青檀皮丰收，山民忙晾晒</a></li>
<li><a href="http://ah.anhuinews.com/szxw/202208/t20220802_6273090.html">古籍修复师进山选纸</a></li>
<li><a href="http://ah.anhuinews.com/szxw/202207/t20220728_6268800.html">宣纸技艺进校园</a></li></ul>
</div>
<div class="article_sm"><p>凡本网注明“来源：中安在线”的作品，未经本网授权不得转载、摘编；已获授权的，应在授权范围内使用，并注明来源。</p></div>
</div>
</div>
<div class="right">
<div class="box"><div class="tit">安徽时政</div>
<ul><li><a href="http://sz.anhuinews.com/1.html">皖南山区启用智能气象哨</a></li>
<li><a href="http://sz.anhuinews.com/2.html">淮河浅滩恢复湿地两千亩</a></li></ul>
</div>
<div class="box"><div class="tit">热点排行</div>
<ul><li><a href="http://ah.anhuinews.com/3.html">黄山松有了电子档案</a></li>
<li><a href="http://ah.anhuinews.com/4.html">庐州夜市调整收摊时间</a></li>
<li><a href="http://ah.anhuinews.com/n11.html">毛尖茶园装上防霜扇</a></li>
<li><a href="http://ah.anhuinews.com/n12.html">皖北梨园请来蜂群</a></li>
<li><a href="http://ah.anhuinews.com/n13.html">老矿坑蓄水成湖</a></li></ul>
</div>
<div class="box ewm"><img src="http://www.anhuinews.com/images/ewm.jpg" alt=""><p>扫描下载“中安新闻”客户端</p></div>
</div>
</div>
<div class="footer"><p><a href="http://www.anhuinews.com/about/">网站简介</a> |
<a href="http://www.anhuinews.com/ad/">广告服务</a> |
<a href="http://www.anhuinews.com/law/">法律顾问</a></p>
<p>中安在线网站版权所有 皖ICP备11014018号 互联网新闻信息服务许可证34120200001</p>
<p>中安在线对外合作部电话：0551-65179000</p></div>
</body>
</html>`,
    expected: {
      headline: '大山里的年轻捞纸人',
      published: '2022-08-15T07:26:40+08:00',
      source: '安徽日报',
      authors: ['何小雪', '查小山'],
      editors: ['潘小竹'],
      headings: ['挑水三年，不如看清手腕', '一百张叠成一厘米'],
      captions: [],
      body: [
        PAPER[0],
        PAPER[1],
        '挑水三年，不如看清手腕',
        PAPER[2],
        PAPER[3],
        '一百张叠成一厘米',
        PAPER[4],
        PAPER[5],
        PAPER[6],
      ],
      related: ['青檀皮丰收，山民忙晾晒', '古籍修复师进山选纸', '宣纸技艺进校园'],
      gone: ['打印本页', '未经本网授权', '智能气象哨', '黄山松', '扫描下载', '法律顾问'],
    },
  },
  {
    kind: '三秦都市报 2021, its shortest: 来源 as paper and net joined by a dash, the clock to the minute, five paragraphs, the reporter in brackets behind the last sentence, 编辑 below, 上一篇 and 下一篇, 免责声明',
    url: 'https://www.sanqin.com/2021-10/22/content_9236841.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>一年级学生走进后厨包饺子 - 三秦网</title>
<meta name="keywords" content="食堂课,饺子,小学">
<meta name="description" content="一年级的四十名学生第一次走进后厨，和食堂师傅一起包饺子。">
<meta name="contentid" content="9236841">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="3">
<meta name="renderer" content="webkit">
<link rel="shortcut icon" href="https://www.sanqin.com/static/img/favicon.ico">
<link rel="stylesheet" href="https://www.sanqin.com/static/css/base.css">
<link rel="stylesheet" href="https://www.sanqin.com/static/css/content.css">
<script src="https://www.sanqin.com/static/js/jquery.min.js"></script>
</head>
<body>
<div class="sq-top"><div class="w1200"><a href="https://www.sanqin.com/"><img src="https://www.sanqin.com/static/img/logo.png" alt="三秦网"></a>
<ul class="sq-nav"><li><a href="https://www.sanqin.com/">首页</a></li>
<li><a href="https://www.sanqin.com/node_1.html">陕西</a></li>
<li><a href="https://www.sanqin.com/node_2.html">西安</a></li>
<li><a href="https://www.sanqin.com/node_3.html">民生</a></li>
<li><a href="https://www.sanqin.com/node_4.html">文体</a></li>
<li><a href="https://esb.sxdaily.com.cn/">电子报</a></li>
<li><a href="https://www.sanqin.com/node_11.html">教育</a></li>
<li><a href="https://www.sanqin.com/node_12.html">健康</a></li>
<li><a href="https://www.sanqin.com/node_13.html">房产</a></li>
<li><a href="https://www.sanqin.com/node_14.html">汽车</a></li>
<li><a href="https://www.sanqin.com/node_15.html">旅游</a></li>
<li><a href="https://www.sanqin.com/node_16.html">视频</a></li>
<li><a href="https://www.sanqin.com/node_17.html">图片</a></li></ul>
</div></div>
<div class="w1200 sq-crumb">当前位置：<a href="https://www.sanqin.com/">三秦网</a> &gt; <a href="https://www.sanqin.com/node_3.html">民生</a> &gt; 正文</div>
<div class="w1200 sq-main clearfix">
<div class="sq-left">
<h1 class="showtitle">一年级学生走进后厨包饺子</h1>
<div class="col-xs-18 showinfo"><span><a href="https://www.sanqin.com/node_3.html">民生</a></span>
<span class="source">来源：三秦都市报-三秦网</span>
<span>2021-10-22 08:40</span></div>
<div class="article-content">
${p(DUMPLING, '', '　　')}
</div>
<div class="sq-edit">编辑：魏小轩</div>
<div class="sq-page"><p>上一篇：<a href="https://www.sanqin.com/2021-10/22/content_9236840.html">城墙根下的旧书摊回来了</a></p>
<p>下一篇：<a href="https://www.sanqin.com/2021-10/22/content_9236842.html">秦岭北麓柿子红了</a></p></div>
<div class="sq-share">
<span>分享到：</span>
<a href="javascript:;">微信</a>
<a href="javascript:;">新浪微博</a>
<a href="javascript:;">QQ空间</a>
</div>
<div class="sq-declare"><b>免责声明</b><p>本网转载作品均尽可能注明出处，该作品所有人的一切权利均不因本站转载而转移。</p></div>
</div>
<div class="sq-right"><div class="sq-box"><h3>新闻排行</h3>
<ul><li><a href="https://www.sanqin.com/2021-10/21/content_1.html">地铁里的秦腔专列开行</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_2.html">老菜场顶楼开出花房</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_11.html">猕猴桃冷库用上光伏</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_12.html">黄河岸边的鸟类医院</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_13.html">终南山步道夜间封闭</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_14.html">旧车厢改成儿童书屋</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_15.html">渭河公园放养锦鲤</a></li>
<li><a href="https://www.sanqin.com/2021-10/21/content_16.html">泡馍馆推出半份碗</a></li></ul>
</div>
<div class="sq-box"><h3>图片新闻</h3>
<a href="https://www.sanqin.com/p/1.html">银杏树下的书法课</a>
<a href="https://www.sanqin.com/p/2.html">雾中的汉江大桥</a>
</div>
<div class="sq-ewm"><img src="https://www.sanqin.com/static/img/ewm.png" alt=""><p>关注三秦都市报微信</p></div></div>
</div>
<div class="sq-foot"><p><a href="https://www.sanqin.com/about.html">关于我们</a> |
<a href="https://www.sanqin.com/ad.html">广告刊例</a> |
<a href="https://www.sanqin.com/jubao.html">违法信息举报</a></p>
<p>三秦都市报社主办 陕ICP备10000000号 新闻热线：029-82260000</p></div>
</body>
</html>`,
    expected: {
      headline: '一年级学生走进后厨包饺子',
      published: '2021-10-22T08:40:00+08:00',
      source: '三秦都市报-三秦网',
      authors: ['赵小争'],
      editors: ['魏小轩'],
      headings: [],
      captions: [],
      body: DUMPLING,
      gone: ['旧书摊', '柿子红了', '尽可能注明', '秦腔专列', '广告刊例'],
    },
  },
  {
    kind: '每日经济新闻 2022, a report: g-article classes, source and clock in spans, an abstract as lead in a box, 每经记者 and 每经编辑 in a line first, strong headings, 封面图片来源 last, 如需转载 and 特别提醒, the hotline, app and hot lists',
    url: 'https://www.nbd.com.cn/articles/2022-08-16/2414862.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>一只快递纸箱的九天：箱子越薄，回收越难 | 每经网</title>
<meta name="keywords" content="瓦楞纸,废纸,循环箱">
<meta name="description" content="箱子越来越薄，纤维越用越短，好纸箱反而更难收了。">
<meta name="csrf-param" content="authenticity_token">
<meta name="renderer" content="webkit">
<meta name="baidu-site-verification" content="b0">
<meta property="wb:webmaster" content="c1">
<link rel="shortcut icon" href="https://static.nbd.com.cn/favicon.ico">
<link rel="stylesheet" media="all" href="https://static.nbd.com.cn/assets/nbd_v5/base.css">
<link rel="stylesheet" media="all" href="https://static.nbd.com.cn/assets/nbd_v5/article.css">
<script src="https://static.nbd.com.cn/assets/nbd_v5/application.js"></script>
</head>
<body>
<div class="g-header"><div class="g-header-inner"><a href="http://www.nbd.com.cn/" class="logo"><img src="https://static.nbd.com.cn/images/nbd_v5/logo.png" alt="每经网"></a>
<ul class="g-nav"><li><a href="http://www.nbd.com.cn/">首页</a></li>
<li><a href="http://www.nbd.com.cn/columns/3">要闻</a></li>
<li><a href="http://stocks.nbd.com.cn/">公司</a></li>
<li><a href="http://finance.nbd.com.cn/">金融</a></li>
<li><a href="http://www.nbd.com.cn/columns/332">热点公司</a></li>
<li><a href="http://tmt.nbd.com.cn/">未来商业</a></li>
<li><a href="http://live.nbd.com.cn/">视频</a></li>
<li><a href="http://www.nbd.com.cn/columns/411.html">基金</a></li>
<li><a href="http://www.nbd.com.cn/columns/412.html">房产</a></li>
<li><a href="http://www.nbd.com.cn/columns/413.html">汽车</a></li>
<li><a href="http://www.nbd.com.cn/columns/414.html">城市</a></li>
<li><a href="http://www.nbd.com.cn/columns/415.html">智库</a></li>
<li><a href="http://www.nbd.com.cn/columns/416.html">每经图片</a></li></ul>
<div class="g-search"><input type="text" placeholder="搜索"><a href="javascript:;">登录</a></div></div></div>
<div class="g-crumb"><a href="http://www.nbd.com.cn/columns/3">要闻</a></div>
<div class="g-main clearfix">
<div class="g-article">
<div class="g-article-top">
<h1>
一只快递纸箱的九天：箱子越薄，回收越难
</h1>
<p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2022-08-16 15:42:18</span></p>
</div>
<div class="g-article-abstract"><p>箱子越来越薄，纤维越用越短，好纸箱反而更难收了。</p></div>
<div class="g-articl-text">
<p>每经记者 裴小航&nbsp;&nbsp;&nbsp;&nbsp;每经编辑 荣小月&nbsp;&nbsp;&nbsp;&nbsp;</p>
${p(CARTON.slice(0, 2))}
<p><strong>好纸箱难收</strong></p>
${p(CARTON.slice(2, 4))}
<p><strong>四十一只没有回来</strong></p>
${p(CARTON.slice(4))}
<p><span style="color:#888">封面图片来源：每经记者 裴小航 摄</span></p>
</div>
<div class="g-copyright"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p>
<p>读者热线：4008890008</p>
<p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div>
<div class="g-article-appdown"><img src="https://static.nbd.com.cn/images/appqr.png" alt=""><p>欢迎关注每日经济新闻APP</p></div>
<div class="g-article-tags"><a href="http://www.nbd.com.cn/tags/1">纸业</a>
<a href="http://www.nbd.com.cn/tags/2">快递</a></div>
<div class="g-article-share"><span>分享</span><a class="wx" href="javascript:;"></a>
<a class="wb" href="javascript:;"></a><span>赞 23</span></div>
<div class="g-comment">
<h3>评论</h3>
<p>0/300</p>
<a href="javascript:;">发布评论</a>
</div>
<div class="g-article-prev"><p>上一篇 <a href="http://www.nbd.com.cn/articles/2022-08-16/2414850.html">咖啡渣做成的花盆卖到了脱销</a></p>
<p>下一篇 <a href="http://www.nbd.com.cn/articles/2022-08-16/2414870.html">社区充电桩夜间降价</a></p></div>
</div>
<div class="g-right"><div class="m-hot"><h3>热文排行</h3>
<ul><li><i>1</i><a href="http://www.nbd.com.cn/articles/2022-08-16/1.html">高温天冰块批发价翻番</a></li>
<li><i>2</i><a href="http://www.nbd.com.cn/articles/2022-08-16/2.html">露营灯的工厂忙到了十月</a></li>
<li><a href="http://www.nbd.com.cn/articles/2022-08-15/11.html">二手钢琴价格跌了三成</a></li>
<li><a href="http://www.nbd.com.cn/articles/2022-08-15/12.html">老字号酱园开出外卖店</a></li>
<li><a href="http://www.nbd.com.cn/articles/2022-08-15/13.html">竹吸管订单排到年底</a></li>
<li><a href="http://www.nbd.com.cn/articles/2022-08-15/14.html">一家灯塔工厂的夜班</a></li></ul>
</div>
<div class="m-live"><h3>7×24快讯</h3>
<p>每经AI快讯，多地夜间公交延时</p>
<p>每经AI快讯，某地上调冰雪乐园票价</p>
<p>每经AI快讯，新增三条货运班列</p></div></div>
</div>
<div class="g-footer"><p><a href="http://www.nbd.com.cn/corp/about">关于每经</a> |
<a href="http://www.nbd.com.cn/corp/ad">广告投放</a> |
<a href="http://www.nbd.com.cn/corp/friend">友情链接</a></p>
<p>Copyright © 2022 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p>
<p>广告热线 北京: 010-57613265 蜀ICP备19004508号-2</p></div>
</body>
</html>`,
    expected: {
      headline: '一只快递纸箱的九天：箱子越薄，回收越难',
      lead: '箱子越来越薄，纤维越用越短，好纸箱反而更难收了。',
      published: '2022-08-16T15:42:18+08:00',
      source: '每日经济新闻',
      authors: ['裴小航'],
      editors: ['荣小月'],
      headings: ['好纸箱难收', '四十一只没有回来'],
      captions: [],
      body: [
        ...CARTON.slice(0, 2),
        '好纸箱难收',
        ...CARTON.slice(2, 4),
        '四十一只没有回来',
        ...CARTON.slice(4),
      ],
      gone: ['严禁转载或镜像', '4008890008', '索取稿酬', '咖啡渣', '冰块批发价', '友情链接'],
    },
  },
  {
    kind: '搜狐号 2022, of an account: text-title with the clock and 来源 and 发布于, pictures with ▲ captions in p of their own, 文字 and 摄影 in a line, 返回搜狐 inside the last paragraph, an empty 责任编辑, 平台声明, the account’s card, 推荐阅读',
    url: 'https://www.sohu.com/a/577102846_121106875',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<title>两万锤，打出一口歪锅_汉口_师傅_铁锅</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0, user-scalable=no">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="robots" content="all" />
<meta name="keywords" content="汉口,师傅,铁锅,江城百工图" />
<meta name="description" content="凌晨三点，汉口一条窄巷里响起了锤声。" />
<meta name="mediaid" content="江城百工图"/>
<meta property="og:type" content="news"/>
<meta property="og:image" content=""/>
<meta property="og:url" content="www.sohu.com/a/577102846_121106875"/>
<meta property="og:release_date" content="2022-08-16 10:42"/>
<meta itemprop="dateUpdate" content="2022-08-16 10:42" />
<meta itemprop="datePublished" content="2022-08-16 10:42" />
<link rel="canonical" href="https://www.sohu.com/a/577102846_121106875"/>
<link href="//statics.itc.cn/mp-new/pc/1.2/css/main_article.css" rel="stylesheet" />
</head>
<body class="article-page">
<div class="wrapper-box">
<header id="main-header" class="error-head"><div class="area"><div class="head-nav">
<ul><li class="index"><a href="//www.sohu.com">搜狐首页</a></li>
<li><a href="//news.sohu.com/">新闻</a></li>
<li><a href="//sports.sohu.com/">体育</a></li>
<li><a href="//auto.sohu.com/">汽车</a></li>
<li><a href="//www.focus.cn/">房产</a></li>
<li><a href="//travel.sohu.com/">旅游</a></li></ul>
</div>
<div id="right-nav"><a class="login" href="javascript:;">登录狐友</a></div></div></header>
<div class="area" id="article-container">
<div class="column left" id="left-side">
<div class="user-info" id="user-info"><div class="user-pic"><a href="//mp.sohu.com/profile?xpt=1"><img src="//5b0988e595225.cdn.sohucs.com/a.jpg" alt=""></a></div><h4><a href="//mp.sohu.com/profile?xpt=1" target="_blank">江城百工图</a></h4>
<dl class="user-num"><dd><span class="value"><em>386</em>文章</span></dd><dd><span class="value"><em>212万</em>总阅读</span></dd></dl><div class="user-more"><a href="//mp.sohu.com/profile?xpt=1">查看TA的文章&gt;</a></div></div>
<div class="share" id="article-share"><span>分享到</span>
<ul><li class="share-weixin"></li>
<li class="share-weibo"></li></ul>
</div>
</div>
<div class="left main">
<div class="text">
<div class="text-title">
<h1>
两万锤，打出一口歪锅 <span class="article-tag"></span>
</h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1660617720000">2022-08-16 10:42</span>
<span data-role="original-link">来源: <a href="//mp.sohu.com/profile?xpt=1">江城百工图</a></span>
<div class="area"><span>发布于：</span>
<span>湖北省</span></div>
</div>
</div>
<article class="article" id="mp-editor">
<p style="text-align: center;"><span style="color:#888;">文字｜童小七　摄影｜高小砚</span></p>
${p(WOK.slice(0, 2))}
<p class="ql-align-center"><img src="//q4.itc.cn/images01/20220816/1.jpeg" max-width="600"></p>
<p class="ql-align-center"><span style="font-size:14px">▲炉火前的舒师傅，身后是打好的锅。</span></p>
${p(WOK.slice(2, 4))}
<p class="ql-align-center"><img src="//q4.itc.cn/images01/20220816/2.jpeg" max-width="600"></p>
<p class="ql-align-center"><span style="font-size:14px">▲“腰”上的锤印，一圈一圈地往外走。</span></p>
${p(WOK.slice(4, 6))}
<p>${WOK[6]}<a href="//www.sohu.com/?strategyid=00001" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3"><div id="article-like" data-like-type="type-3"></div>
<div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">4.2万</em>)</span>
<span>不感兴趣</span><a class="share-link">投诉</a></div></div>
<div id="article-comment"><h3>我来说两句</h3>
<p>3人参与，1条评论</p><div><b>武昌鱼不游泳</b><p>求这条巷子的地址，想去打一口</p></div></div>
</div>
<div class="groom-read"><h3>推荐阅读</h3>
<ul><li><a href="//www.sohu.com/a/577000001_1">长江大桥下的象棋摊</a></li>
<li><a href="//www.sohu.com/a/577000002_1">热干面的芝麻酱怎么调</a></li></ul>
</div>
</div>
<div class="sidebar right" id="right-side-bar"><div class="hot-article"><h3>24小时热文</h3>
<ul><li><a href="//www.sohu.com/a/576900001_1">这几种水果不宜放冰箱</a></li></ul>
</div>
<div class="hot-article"><h3>今日推荐</h3>
<ul><li><a href="//www.sohu.com/a/576900002_1">周末去哪儿看荷花</a></li></ul>
</div></div>
</div>
<div class="footer"><p><a href="//intro.sohu.com/">搜狐简介</a>
<a href="//help.sohu.com/">意见反馈</a>
<a href="//corp.sohu.com/">全部频道</a></p>
<p>Copyright © 2022 Sohu All Rights Reserved 搜狐公司 版权所有</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '两万锤，打出一口歪锅',
      published: '2022-08-16T10:42:00+08:00',
      source: '江城百工图',
      authors: ['童小七'],
      headings: [],
      captions: ['▲炉火前的舒师傅，身后是打好的锅。', '▲“腰”上的锤印，一圈一圈地往外走。'],
      body: WOK,
      gone: ['返回搜狐', '信息存储空间', '不感兴趣', '求这条巷子', '芝麻酱怎么调', '看荷花', '登录狐友'],
    },
  },
  {
    kind: '聯合新聞網 2022, local news: JSON-LD, breadcrumb, the clock and 聯合報／記者／地方即時報導 in section.authors, a cover figure with its caption, a figure in the text, an app line and a quiz box inside the text, tags, 相關新聞, 熱門, 留言',
    url: 'https://udn.com/news/story/7325/6312447',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>山村小學一盞燈也不開 螢火蟲陪學童跑完黑夜運動會 | 台中市 | 地方 | 聯合新聞網</title>
<meta name="description" content="台中市和平區山區一所只有二十六名學生的小學，昨晚關掉校園所有燈光，舉辦第一屆「黑夜運動會」。">
<meta name="keywords" content="螢火蟲,黑夜運動會,小學">
<meta name="author" content="聯合新聞網">
<meta name="application-name" content="udn">
<meta property="article:published_time" content="2022-05-14T13:20:00+08:00">
${og('og:type', 'article')}
${og('og:site_name', '聯合新聞網')}
${og('og:title', '山村小學一盞燈也不開 螢火蟲陪學童跑完黑夜運動會 | 台中市 | 地方 | 聯合新聞網')}
${og('og:image', 'https://pgw.udn.com.tw/gw/photo.php?u=1.jpg')}
${ld({
  '@type': 'NewsArticle',
  headline: '山村小學一盞燈也不開 螢火蟲陪學童跑完黑夜運動會',
  datePublished: '2022-05-14T13:20:00+08:00',
  dateModified: '2022-05-14T13:20:00+08:00',
  articleSection: '地方',
  author: { '@type': 'Person', name: '游小蓁' },
  publisher: {
    '@type': 'Organization',
    name: '聯合新聞網',
    logo: { '@type': 'ImageObject', url: 'https://udn.com/static/img/logo.svg' },
  },
})}
<link rel="stylesheet" href="https://udn.com/static/css/newsdetail.css">
</head>
<body class="page-article">
<header class="header"><div class="context-box"><a href="https://udn.com/news/index" class="logo"><span>聯合新聞網</span></a>
<nav class="navigation"><a href="https://udn.com/news/breaknews/1">即時</a>
<a href="https://udn.com/news/cate/2/6638">要聞</a>
<a href="https://stars.udn.com/">娛樂</a>
<a href="https://udn.com/news/cate/2/7227">運動</a>
<a href="https://udn.com/news/cate/2/6641">地方</a>
<a href="https://udn.com/news/cate/2/6644">產經</a>
<a href="https://health.udn.com/">元氣網</a>
<a href="https://reader.udn.com/">閱讀</a>
<a href="https://vip.udn.com/">數位版</a></nav>
<a href="https://member.udn.com/">會員中心</a></div></header>
<main>
<section class="wrapper-left article-content__wrapper">
<article class="article-content">
<nav class="article-content__breadcrumb"><a href="/news/index" class="breadcrumb-items">udn</a> / <a href="/news/cate/2/6641" class="breadcrumb-items">地方</a> / <a href="/news/cate/2/7325" class="breadcrumb-items">台中市</a></nav>
<h1 class="article-content__title">山村小學一盞燈也不開 螢火蟲陪學童跑完黑夜運動會</h1>
<div class="article-content__subinfo">
<section class="authors"><time class="article-content__time">2022-05-14 13:20</time>
<span class="article-content__author">聯合報／ 記者<a href="/news/reporter/MjY=">游小蓁</a>／台中即時報導</span></section>
<section class="social"><a class="social-line" href="#">分享至LINE</a>
<a class="social-fb" href="#">分享</a>
<a class="social-font" href="#">字級</a></section>
</div>
<section class="article-content__editor">
<figure class="article-content__cover"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=1.jpg" alt=""></picture>
<figcaption>學童在螢火蟲微光下手牽手走過溪邊石板。記者游小蓁／攝影</figcaption></figure>
${p(FIREFLY.slice(0, 2))}
<div class="inline-ads" id="div-gpt-ad-1"></div>
<p>${FIREFLY[2]}</p>
<figure class="article-content__image"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=2.jpg" alt=""></picture>
<figcaption>最後一關要用手摸出課桌上的點字。圖／學校提供</figcaption></figure>
${p(FIREFLY.slice(3))}
<div class="edn-ads--inlineAds"><p>udn NEWS APP 新上線，即時推播不漏接</p></div>
</section>
<section class="keywords"><a href="/search/tagging/2/1">螢火蟲</a>
<a href="/search/tagging/2/2">生態</a></section>
<section class="article-content__like"><p>這篇新聞讓你覺得？</p><span>溫馨 312</span>
<span>實用 20</span></section>
</article>
<section class="more-news"><div class="context-box__header"><h2>相關新聞</h2>
</div>
<div class="context-box__content story-list__holder"><div class="story-list__news"><div class="story-list__text"><h3><a href="/news/story/7325/6309001">溪谷夜間關燈第三年 螢火蟲回來了</a></h3>
<time>2022-05-12 09:10</time></div></div>
<div class="story-list__news"><div class="story-list__text"><h3><a href="/news/story/7325/6301882">山區小校學生自製螢火蟲地圖</a></h3>
<time>2022-05-09 17:44</time></div></div></div></section>
<section class="discuss-board"><h2>留言</h2>
<p>尚未有留言，快來搶頭香</p><a href="https://member.udn.com/">登入發言</a></section>
</section>
<aside class="wrapper-right">
<section class="context-box rank"><h2>熱門新聞</h2>
<ol><li><a href="/news/story/7321/6312001">百年車站的時鐘慢了七分鐘</a></li>
<li><a href="/news/story/7322/6312002">夜市老攤主把食譜貼在牆上</a></li>
<li><a href="/news/story/7323/631211.html">高山郵局只剩一名郵差</a></li>
<li><a href="/news/story/7323/631212.html">稻田裡的鴨子放學了</a></li>
<li><a href="/news/story/7323/631213.html">百歲阿嬤學會視訊</a></li></ol>
</section>
<section class="context-box shop"><h2>商品推薦</h2>
<a href="https://shopping.udn.com/1">露營燈三入組限時下殺</a>
<a href="https://shopping.udn.com/2">登山杖輕量款買一送一</a></section>
</aside>
</main>
<footer class="footer"><p><a href="https://co.udn.com/">關於我們</a>
<a href="https://udn.com/news/paper">新聞授權</a>
<a href="https://member.udn.com/member/center.jsp">客服中心</a>
<a href="https://udn.com/privacy">隱私權聲明</a></p>
<p>聯合線上公司 著作權所有 © udn.com All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '山村小學一盞燈也不開 螢火蟲陪學童跑完黑夜運動會',
      published: '2022-05-14T13:20:00+08:00',
      source: '聯合報',
      authors: ['游小蓁'],
      headings: [],
      captions: [
        '學童在螢火蟲微光下手牽手走過溪邊石板。記者游小蓁／攝影',
        '最後一關要用手摸出課桌上的點字。圖／學校提供',
      ],
      body: FIREFLY,
      related: ['溪谷夜間關燈第三年 螢火蟲回來了', '山區小校學生自製螢火蟲地圖'],
      gone: ['推播不漏接', '讓你覺得', '搶頭香', '慢了七分鐘', '限時下殺', '客服中心'],
    },
  },
  {
    kind: '香港01 2022, a feature of a neighbourhood: 撰文 and 出版 and 更新 with data-testid, a title picture, h3 headings, 相關文章 and 相關圖輯 lines within the text, captions with credits in brackets, tags, 最Hit, the app',
    url: 'https://www.hk01.com/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/814522/%E6%A8%93%E6%A2%AF%E5%BA%95%E6%94%B9%E8%A1%AB%E6%AA%94',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5"/>
<title>樓梯底改衫檔月底結業　74歲師傅剪下兩吋嫁衣：布有記性｜香港01｜社區專題</title>
<meta name="description" content="深水埗一條舊街的樓梯底，有一間闊不過四呎的改衫檔。"/>
<meta name="keywords" content="深水埗,改衫,老店"/>
${og('og:type', 'article')}
${og('og:site_name', '香港01')}
${og('og:title', '樓梯底改衫檔月底結業　74歲師傅剪下兩吋嫁衣：布有記性')}
${og('og:image', 'https://cdn.hk01.com/di/media/images/dw/20220914/1.jpeg')}
<meta property="article:published_time" content="2022-09-14T15:30:00.000+08:00"/>
<meta property="article:modified_time" content="2022-09-14T16:05:00.000+08:00"/>
${ld({
  '@type': 'NewsArticle',
  headline: '樓梯底改衫檔月底結業　74歲師傅剪下兩吋嫁衣：布有記性',
  datePublished: '2022-09-14T15:30:00.000+08:00',
  dateModified: '2022-09-14T16:05:00.000+08:00',
  author: [{ '@type': 'Person', name: '余小嵐' }],
  publisher: { '@type': 'Organization', name: '香港01' },
})}
</head>
<body>
<div id="__next">
<header data-testid="header"><a href="/"><img src="/static/logo.svg" alt="香港01"/></a>
<nav><a href="/zone/1">港聞</a>
<a href="/zone/2">娛樂</a>
<a href="/zone/4">國際</a>
<a href="/zone/5">中國</a>
<a href="/zone/3">體育</a>
<a href="/zone/9">女生</a>
<a href="/zone/12">觀點</a>
<a href="/zone/8">熱話</a>
<a href="/zone/10">健康</a>
<a href="/zone/14">經濟</a>
<a href="/zone/11">科技玩物</a></nav>
<a href="/login">登入</a><span>下載App</span></header>
<main id="main">
<div data-testid="article-breadcrumb"><a data-testid="article-breadcrumb-zone" href="/zone/1">港聞</a>
<a data-testid="article-breadcrumb-channel" href="/channel/6">社區專題</a></div>
<div data-testid="article-top-section" id="articleHeader">
<h1 id="articleTitle">樓梯底改衫檔月底結業　74歲師傅剪下兩吋嫁衣：布有記性</h1>
<div data-testid="article-header-info"><div>撰文：<span data-testid="article-author"><a href="/author/1">余小嵐</a></span></div>
<div>出版：<time data-testid="article-publish-date" datetime="2022-09-14T15:30:00.000+08:00">2022-09-14 15:30</time></div>
<div>更新：<time data-testid="article-update-date" datetime="2022-09-14T16:05:00.000+08:00">2022-09-14 16:05</time></div></div>
<div data-testid="social-share"><button>分享</button><button>收藏</button></div>
<figure class="article-grid__top-image"><img src="https://cdn.hk01.com/di/media/images/dw/20220914/1.jpeg" alt=""/>
<figcaption>梁師傅的改衫檔闊不過四呎，一坐便是三十多年。（余小嵐攝）</figcaption></figure>
</div>
<article id="article-content-section" data-testid="article-content">
${p(TAILOR.slice(0, 1))}
<div class="ad-slot" id="ad_in_article_1"><span>廣告</span></div>
<h3>由180元租到5,200元</h3>
${p(TAILOR.slice(1, 3))}
<p><a href="https://www.hk01.com/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/809331/1">相關文章：手造木箱鋪榮休　老闆把工具分贈街坊</a></p>
<h3>外婆的嫁衣</h3>
<p>${TAILOR[3]}</p>
<figure class="article-img"><img src="https://cdn.hk01.com/di/media/images/dw/20220914/2.jpeg" alt=""/>
<figcaption>剪下來的布縫成一隻小布袋。（受訪者提供）</figcaption></figure>
${p(TAILOR.slice(4))}
<div class="gallery-widget"><p>【相關圖輯】老街裁縫的針線盒（按圖放大）</p></div>
</article>
<div data-testid="article-tags"><a href="/tag/1">深水埗</a>
<a href="/tag/2">老店</a>
<a href="/tag/3">人情味</a></div>
<div class="app-banner"><p>立即下載香港01 App，緊貼城中大小事</p><a href="/app">打開</a></div>
<section data-testid="recommend"><h4>你可能感興趣</h4>
<ul><li><a href="/1">街市魚檔的最後一塊霓虹燈</a></li>
<li><a href="/2">渡輪船員的手寫航海日誌</a></li>
<li><a href="/n11.html">校工伯伯的木偶劇團</a></li>
<li><a href="/n12.html">屋邨平台變身星空戲院</a></li>
<li><a href="/n13.html">紙紮師傅開班授徒</a></li></ul>
</section>
<section data-testid="comment"><h4>留言 8</h4>
<div><b>深水埗街坊</b><p>我條校褲都係佢改㗎</p></div></section>
</main>
<aside><div data-testid="most-hit"><h4>最Hit</h4>
<ol><li><a href="/3">早餐通粉要加幾多蛋</a></li>
<li><a href="/4">離島行山新路線三條</a></li>
<li><a href="/m11.html">雪櫃除味三招</a></li>
<li><a href="/m12.html">單車徑維修改道</a></li>
<li><a href="/m13.html">冬瓜盅免蒸做法</a></li></ol>
</div></aside>
<footer><p><a href="/about">關於我們</a>
<a href="/join">加入我們</a>
<a href="/tnc">服務條款</a>
<a href="/privacy">私隱政策</a></p>
<p>香港01有限公司版權所有，不得轉載 ©2022</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '樓梯底改衫檔月底結業　74歲師傅剪下兩吋嫁衣：布有記性',
      published: '2022-09-14T15:30:00+08:00',
      source: '香港01',
      authors: ['余小嵐'],
      headings: ['由180元租到5,200元', '外婆的嫁衣'],
      captions: [
        '梁師傅的改衫檔闊不過四呎，一坐便是三十多年。（余小嵐攝）',
        '剪下來的布縫成一隻小布袋。（受訪者提供）',
      ],
      body: [
        TAILOR[0],
        '由180元租到5,200元',
        TAILOR[1],
        TAILOR[2],
        '外婆的嫁衣',
        TAILOR[3],
        TAILOR[4],
        TAILOR[5],
      ],
      gone: ['緊貼城中', '霓虹燈', '我條校褲', '幾多蛋', '私隱政策', '廣告'],
    },
  },
  {
    kind: '美国之音 2020, news of science: pg-title and published with a time element, links__list authors, a cover in media-image with caption, div.wsw with p, an 又见 box inside the text, a share row, 脸书 comments, episodes',
    url: 'https://www.voachinese.com/a/arctic-seed-vault-wild-apple-20201014/5621408.html',
    page: `<!DOCTYPE html>
<html lang="zh" dir="ltr" class="no-js">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>山火过后 野苹果的种子回家了</title>
<meta name="description" content="北极圈内一座山洞的深处，来自三十多个国家的种子静静躺在零下十八度的架子上。">
<meta name="keywords" content="科技, 种子库, 野苹果">
<link rel="canonical" href="https://www.voachinese.com/a/arctic-seed-vault-wild-apple-20201014/5621408.html">
${og('og:type', 'article')}
${og('og:site_name', '美国之音')}
${og('og:title', '山火过后 野苹果的种子回家了')}
${og('og:image', 'https://gdb.voanews.com/1_w1200_r1.jpg')}
${ld({
  '@type': 'NewsArticle',
  headline: '山火过后 野苹果的种子回家了',
  datePublished: '2020-10-14T21:35:00+08:00',
  dateModified: '2020-10-14T21:35:00+08:00',
  author: { '@type': 'Person', name: '叶小枫' },
  publisher: { '@type': 'NewsMediaOrganization', name: '美国之音' },
})}
<link rel="stylesheet" href="/Content/responsive/VOA/zh-CN/VOA-zh-CN.css">
</head>
<body class="nav-no-loaded cc_theme pg-article print-lay-article nojs-images">
<div class="skip-link"><div class="inner"><span>无障碍链接</span>
<ul><li><a href="#content">跳转到内容</a></li>
<li><a href="#navigation">跳转到导航</a></li>
<li><a href="#txtHeaderSearch">跳转到检索</a></li></ul>
</div></div>
<div id="page"><header class="hdr-20"><div class="hdr-20__inner"><a href="/" class="hdr-20__logo"><span>美国之音</span></a>
<nav class="nav-wrap" id="navigation">
<ul class="main-nav"><li><a href="/">主页</a></li>
<li><a href="/z/1739">科技·教育·文化</a></li>
<li><a href="/z/1737">国际</a></li>
<li><a href="/p/5975.html">视频</a></li>
<li><a href="/z/1745">粤语网</a></li>
<li><a href="/z/1746">学英语</a></li></ul>
</nav>
<a href="/schedule/tv/100.html">直播</a></div></header>
<main class="container" id="content">
<div class="hdr-container"><div class="row">
<div class="category col-xs-12"><a href="/z/1739">科技·教育·文化</a></div>
<div class="col-title col-xs-12"><h1 class="title pg-title">
山火过后 野苹果的种子回家了
</h1></div>
<div class="col-publishing-details col-xs-12"><div class="publishing-details">
<div class="published"><span class="date"><time pubdate="pubdate" datetime="2020-10-14T21:35:00+08:00">
2020年10月14日 21:35
</time></span></div>
<div class="links">
<ul class="links__list"><li class="links__item"><a class="links__item-link" href="/author/1">叶小枫</a></li></ul>
</div>
</div></div>
<div class="col-multimedia col-xs-12"><div class="cover-media"><figure class="media-image js-media-expand"><div class="img-wrap"><div class="thumb"><img src="https://gdb.voanews.com/1_w250_r1_s.jpg" alt=""></div></div>
<figcaption><span class="caption">种子库入口处的灯光映在雪地上。（2020年9月22日）</span></figcaption></figure>
</div></div>
</div></div>
<div class="body-container"><div class="row">
<div class="col-xs-12 share"><div class="share--box">
<ul><li><a class="share__link" href="#">分享</a></li>
<li><a class="share__link" href="#">打印</a></li></ul>
</div></div>
<div id="article-content" class="content-floated-wrap fb-quotable">
<div class="wsw">
${p(SEED.slice(0, 3))}
<div class="wsw__embed"><figure class="media-image js-media-expand"><div class="img-wrap"><div class="thumb"><img src="https://gdb.voanews.com/2_w250_r1_s.jpg" alt=""></div></div>
<figcaption><span class="caption">湿藏六个星期后发芽的野苹果种子。</span></figcaption></figure>
</div>
${p(SEED.slice(3, 5))}
<div class="wsw__embed"><div class="media-block"><a href="/a/5590012.html"><h4 class="media-block__title media-block__title--size-3">又见：海草种子也有了自己的银行</h4>
</a></div></div>
${p(SEED.slice(5))}
</div>
</div>
<div class="col-xs-12 forum"><h3>脸书论坛</h3>
<p>本网站的评论须经审核后发布</p></div>
</div></div>
<aside class="media-block-wrap"><h2 class="section-head">热门</h2>
<ol><li><a href="/a/1.html">火星上的第一张彩色日落</a></li>
<li><a href="/a/2.html">图书馆开始出借工具箱</a></li></ol>
</aside>
<aside class="media-block-wrap"><h2 class="section-head">节目</h2>
<ul><li><a href="/z/5001">时事大家谈片段</a></li></ul>
</aside>
</main>
<footer class="footer"><div class="foot__inner"><h4>关注我们</h4>
<ul><li><a href="/p/5919.html">关于美国之音</a></li>
<li><a href="/p/5920.html">如何收听收看</a></li>
<li><a href="/p/5921.html">隐私声明</a></li>
<li><a href="/rss">订阅电子简报</a></li></ul>
<p>返回页首</p></div></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '山火过后 野苹果的种子回家了',
      published: '2020-10-14T21:35:00+08:00',
      source: '美国之音',
      authors: ['叶小枫'],
      headings: [],
      captions: ['种子库入口处的灯光映在雪地上。（2020年9月22日）', '湿藏六个星期后发芽的野苹果种子。'],
      body: SEED,
      gone: ['无障碍链接', '须经审核', '彩色日落', '出借工具箱', '订阅电子简报', '如何收听', '时事大家谈'],
    },
  },
];
