// A fifteenth set of forms, by one who had not seen the importer: agencies, portals and dailies of both shores, Hong Kong, Singapore and abroad, as saved in recent years.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const SILK = [
  '立夏前后，太湖南岸的蚕房里沙沙声响成一片。在湖州市南浔区的一个村子，69岁的蚕农沈桂芳每隔四个小时添一次桑叶，夜里也不例外。',
  '今年，村里的春蚕饲养量比去年增加了120张。与往年不同的是，小蚕由镇上的共育中心统一养到三龄，再分送到户，蚕农省去了最费神的头十天。',
  '“小蚕最怕忽冷忽热，过去要生炭火，人守在旁边不敢睡。”沈桂芳说，现在共育中心恒温恒湿，领回来的蚕个头整齐，结茧也齐。',
  '当地农业部门介绍，共育中心今年共为6个镇、1400多户蚕农供应小蚕，预计全区春茧产量可达310吨，鲜茧收购均价较上年略有上升。',
  '蚕茧之外，桑园也派上了新用场。桑叶做茶、桑果酿酒、桑枝种菇，一亩桑园的综合收入比单卖茧子多出近一半。',
  '傍晚时分，几名放学的孩子趴在蚕匾边数蚕。沈桂芳递给他们一片桑叶：“轻轻放，别碰着它的头。”',
] as const;

const ALLEY = [
  '人们谈论一座城市的文脉，常常先想到博物馆和古塔，却容易忽略脚下的街巷。其实，街巷才是城市里最诚实的史书，它的宽窄、曲直、名字，无一不是生活写成的。',
  '明代以来，许多城市的巷名记着行当：打铁巷、豆腐弄、染坊街。行当散了，名字还在。名字一改，一段往事便没有了门牌。',
  '近年来，不少地方在更新老城时开始为街巷立牌、修志，这是好事。然而也有一些做法值得斟酌：有的巷子被统一刷成青砖灰缝，卖着一样的竹筒奶茶；有的为了好听，把沿用三百年的旧名改作吉祥话。',
  '保护街巷，首先要留住人。没有了晾衣竿和煤炉子，没有了在门口择菜的老人，再好看的巷子也只是布景。当然，留人不等于不改善，上下水、消防和采光，样样都要补课。',
  '其次要留住尺度。清人笔记里说巷宽“可容一担”，担子过处，两边的人侧身相让，礼数就在这一让之间。今天不必人人挑担，但让人慢下来、照得见面的尺度，仍然值得珍惜。',
  '说到底，街巷不是用来看的，是用来走的。走的人多了，故事便会接着长出来。',
] as const;

const MARKET = [
  '早上七点，东城区一处社区菜市场的卷帘门升起，63岁的摊主赵玉兰把一筐香椿摆到最外边。旁边新装的电子屏上，滚动着当天38种蔬菜的产地和检测结果。',
  '这处菜市场今年3月完成改造。与以往不同，改造方案是居民和摊主一条一条议出来的，前后开了11次会。',
  '“最早的图纸上，摊位全是玻璃柜台。”赵玉兰说，她和几位摊主当场就提了意见，老街坊买菜要上手挑，隔着玻璃怎么挑？最后，叶菜区保留了敞开的台面，只有熟食改用玻璃柜。',
  '设计师周明介绍，改造没有扩大面积，而是把过道由1.6米拓宽到2.4米，轮椅和婴儿车可以并排通过；原来堆货的夹层改成了休息区，摆着12把带扶手的椅子。',
  '租金是摊主最关心的事。社区与产权单位商定，三年内摊位费不涨，另拿出4个摊位给周边农户轮流使用，每次一周，只收水电费。',
  '开业一个多月来，市场日均客流约2100人次，其中六成以上是步行一刻钟以内的居民。下一步，市场打算延长营业时间，方便下班晚的年轻人。',
] as const;

const HARBOR = [
  '潮新闻讯 5月18日清晨，舟山沈家门渔港起了大雾，码头上却早已人声鼎沸。一年一度的渔具修补比赛在这里举行，来自7个渔村的48名“织网娘”同台竞技。',
  '比赛规则并不复杂：每人一张破了三个洞的渔网，限时40分钟，以结点均匀、不漏一目为胜。评委席上坐的全是七十岁以上的老渔民。',
  '41岁的林海燕用时26分钟第一个交卷。她从十二岁起跟着外婆补网，“外婆讲，网补得好不好，鱼晓得。”',
  '据当地文化馆统计，全区能独立补大网的手艺人已不足200人，平均年龄58岁。为此，文化馆去年在两所小学开设了绳结课，每周一节，学生从最简单的平结学起。',
  '今年的赛场旁还专门摆出一张长桌，让孩子们当场学打结。五年级学生陈子涵打了六个平结，散了两个，他说明年还要来。',
  '比赛结束后，修好的渔网当场送还船老大。再过三个月，它们将随船出海。',
] as const;
const PRIZES = [
  ['名次', '选手', '渔村', '用时'],
  ['一等奖', '林海燕', '螺门村', '26分钟'],
  ['二等奖', '王阿菊', '大干村', '29分钟'],
  ['三等奖', '张小芬', '茅草屋村', '31分钟'],
] as const;

const OXCART = [
  '雲林北港溪畔的老牛車站沉寂超過四十年，最後一位牛車師傅許萬來今年八十一歲，趁著還做得動，把手上僅存的三輛牛車全數翻修，昨天在溪邊試走，吸引上百名鄉親圍觀。',
  '許萬來說，牛車看似簡單，一個輪子就有十二根輪輻，用的是赤皮木，要陰乾三年才不會裂，「少一天都不行，走到半路散掉會被人笑一世人」。',
  '早年北港溪邊清晨四點就有牛車排隊載甘蔗，全盛時期有七十多輛。民國六十年代鐵牛車普及，牛車一輛一輛被劈成柴火，他捨不得，把三輛藏進豬舍。',
  '翻修工作由附近科技大學的學生協助測繪，兩年來畫出一百四十多張圖面，每一個榫頭都標上台語名稱，未來將公開讓木工愛好者下載。',
  '鎮公所表示，三輛牛車將輪流停放在老車站，週末由許萬來的孫子牽牛示範，每趟二百公尺，不收費，但一次只能坐六個人。',
  '「牛走得慢，人才看得到路。」許萬來坐上車，揮了揮手上的竹枝，那頭叫阿花的黃牛果然動也不動，惹得眾人哈哈大笑。',
] as const;

const VENDING = [
  '台中西屯一所國中的販賣機上個月忽然換了內容，沒有飲料也沒有餅乾，投下10元硬幣掉出來的竟然是一張捲成小筒的「詩」。短短三週賣出1260張，還得天天補貨。',
  '負責維護的國文老師黃小姐指出，這台販賣機原本因健康飲食規定停用，她靈機一動，向總務處借來，請學生投稿，「條件只有一個，20個字以內，看完要會想再買一張」。',
  '最熱賣的一首只有9個字：「月考／考我幾點睡著的」。作者是八年級的林同學，他笑說自己寫的時候真的睡著了，口水還滴在稿紙上。',
  '校方表示，所得已累積1萬2600元，扣除紙張成本後全數用來買書。學生會也接手排班，每天第二節下課補貨，並把賣得最慢的五首貼在公布欄，讓大家投票決定「下架或平反」。',
  '不少家長也趁接送時偷偷投幣，一位媽媽抽中兒子寫的「便當裡的青椒，是妳對我的誤會」，當場笑到蹲下，「回家立刻跟他道歉」。',
] as const;

const LIGHTHOUSE = [
  '澎湖漁翁島燈塔點燈將近一百五十年，航港局與地方文史團隊今天(15日)啟動口述歷史計畫，訪談二十二位曾經守燈的人員與家屬，預計明年集結成有聲書。',
  '計畫主持人郭文正表示，燈塔自動化之後，守燈人的生活也跟著消失，「誰在颱風夜裡用手搖著燈轉了一整夜，文件裡一個字都沒有，只有家人記得」。',
  '七十六歲的洪太太是第一位受訪者。她隨先生在燈塔住了十九年，三個孩子上學要走四十分鐘的山路，缺水的時候，一盆洗臉水要用三次，最後拿去澆菜。',
  '團隊也收集到一批聲音，包括霧笛的錄音帶與守燈人之間互報天氣的無線電對話。郭文正說，霧笛停用已經三十多年，島上的年輕人從來沒有聽過。',
  '航港局指出，有聲書完成後將放在燈塔園區播放，遊客可以坐在當年的值班室裡聆聽。計畫也徵求民眾提供老照片，收件至九月底為止。',
] as const;

const FISHBALL = [
  '長洲一間開業近60年的手打魚蛋店，因老闆娘跌傷手腕停業三星期，街坊輪流上門「代打」，令店舖昨日提早重開。不少遊客見到廚房站滿婆婆，以為有節目拍攝。',
  '67歲的老闆娘英姐表示，魚蛋要用門鱔和九棍混合，攪打足45分鐘，「機器打出來係齊整，但唔彈牙」。醫生叮囑她半年內不可用力，她原本打算結業，連招牌都拆了一半。',
  '隔籬賣紙紮的陳婆婆得悉後，找來六名曾在魚欄工作的姊妹，分早午兩更，每更兩小時，不收工錢，只要求收工時有一碗魚蛋粉。',
  '英姐的女兒從網上收到近300個留言，有人由元朗專程乘船而來，亦有餐廳願意借出攪拌機。她說會每日限量100斤，賣完即止，讓各位婆婆準時收工。',
  '島上另一間魚蛋店的東主坦言不覺得是競爭，「少一間，遊客就少一個理由入嚟」，並答應代為訂魚，以批發價結算。',
] as const;

const KITES = [
  '康文署表示，大埔海濱公園的風箏場地完成草地更換工程，今日起重新開放，放風箏區的面積較以往增加約三成。',
  '署方說，新草種較耐踐踏，地下亦加設排水管，預料大雨後半日便可重開，以往則需要兩日。',
  '有帶同子女到場的市民表示，場地封閉期間要改往清水灣，車程超過一小時，希望當局日後分階段施工。',
  '風箏協會的導師陳先生說，新場地地勢平坦，適合初學者，不過提醒市民留意風向，切勿使用玻璃線。',
  '天文台預測，未來數日吹和緩偏東風，天色大致良好。',
] as const;

const ORGAN = [
  '德国之声：彼得森女士，您修管风琴修了三十四年。第一次走进音管之间是什么感觉？',
  '彼得森：像走进一片森林，只是树干是锡和铅做的。最大的管子有五米多高，我可以把胳膊伸进去；最小的还不如一支铅笔。当时师傅对我说，别用眼睛看，先闭上眼睛听它漏不漏气。',
  '德国之声：村里的教堂越来越安静，管风琴会不会没有人弹了？',
  '彼得森：我们这一带有四十二架历史管风琴，常年有人弹的只有十一架。不弹比弹坏得更快，皮膜会干，木头会裂，老鼠也喜欢住进去。所以我们请中学生每周去弹二十分钟，弹什么都可以，弹电影配乐也行。',
  '德国之声：学生们愿意来吗？',
  '彼得森：起初来了三个，其中一个是走错门的。现在有二十六个人，还排了值班表。有个男孩用1738年的管风琴弹游戏音乐，老太太们听完问他，这是哪位巴洛克作曲家的作品。',
  '德国之声：修复的费用从哪里来？',
  '彼得森：一半是州里的文物保护经费，一半靠认养。一根小音管五十欧元，名字刻在铜牌上。有一对夫妇结婚时不要礼物，让客人认养了整整一排。',
  '德国之声：您希望下一代怎样对待它们？',
  '彼得森：别把它们当古董。管风琴是一台会呼吸的机器，您得让它喘气。',
] as const;
const ORGAN_LEAD =
  '在德国北部的乡村教堂里，数百年历史的管风琴正在沉默。一位修琴师请来中学生，让它们重新呼吸。';

const MOSS = [
  '在苏格兰西部一片潮湿的橡树林里，植物学家趴在地上，鼻尖几乎贴着一块石头。她手里的放大镜下，一种只有两毫米高的苔藓正张开它的孢蒴。上一次有人在这里记录到它，是1897年。',
  '“我以为自己看错了，”她说。“我先是坐下来，吃了半块三明治，然后又看了一遍。”',
  '苔藓没有根，也没有真正的维管束。它们从空气和雨水中获得一切，因此对空气的变化格外敏感。在过去的一个世纪里，工业城市下风处的树林失去了大约三分之一的种类。',
  '如今，其中一些正在悄悄回来。研究人员上个月在一份植物学期刊上报告说，他们重新调查了48处树林，发现有17个曾被认为在当地消失的物种再度出现。',
  '调查的大部分工作由志愿者完成。他们当中有退休的邮递员、小学教师，还有一名每天遛狗时都要带上镊子的牙医。每个人负责一平方公里，一年走两遍。',
  '并非所有的消息都令人振奋。喜欢低温的高山苔藓仍在减少，有些山头只剩下巴掌大的一片。“它们没有更高的地方可去了，”研究报告的第一作者说。',
  '但在那片橡树林里，人们更愿意谈论那块石头。志愿者们已经给它起了名字，并且约定，谁也不许坐在上面。',
] as const;

const CLOCK = [
  '扬子晚报网6月3日讯（记者 张小强）南京老门东附近有一家只有八平方米的钟表店，墙上挂着一百多只钟，却没有一只走得准。原来，它们都是顾客送来“养老”的。',
  '店主孙师傅今年66岁，十七岁进国营钟表厂，四十九年没有离开过这一行。“修得好的，早就拿走了。”他说，留下来的钟多半缺零件，厂家也不在了，主人舍不得扔，就放在他这里。',
  '墙上最老的一只是上世纪二十年代的座钟，钟摆断过两回。每天上午九点，孙师傅搬来梯子，给还能走的三十七只钟一一上弦，前后要花四十分钟。',
  '有年轻顾客觉得可惜，提议把钟拍成照片放到网上，替它们找零件。半年下来，一共寄来了六十多个包裹，有的零件来自甘肃，有的来自海南，十一只钟因此重新走动。',
  '“钟走了，人家就要接回去。”孙师傅说，接走一只，他就在墙上贴一张纸条，写着“某年某月回家”。目前，墙上已经有十一张纸条。',
] as const;

const REPAIR = [
  '一台用了十一年的电饭煲，换一个保险丝需要八块钱。但在大多数城市，你找不到愿意收这八块钱的人。',
  '这正是社区维修站这门生意重新被讨论的原因。过去一年，我走访了七座城市的三十多家维修站，发现活下来的那些，赚的并不是维修的钱。',
  '一家典型的社区维修站，面积在十五平方米上下，月租两千到四千元，一名师傅，日均接单十二件，客单价三十五元。单看维修，刨去房租和人工，每个月只剩不到一千元。',
  '“所有人都劝我涨价，可涨到五十块，人家就去买新的了。”在成都开店六年的孙师傅说。他的办法是卖时间：每周六下午开“自己动手”课，工具随便用，每小时收二十元，座位常常提前三天约满。',
  '修东西的需求从来没有消失，消失的是把东西递出去的那只柜台。',
  '另一类维修站则选择靠近物业。小区一次性付给它一笔年费，换来全年上门。对物业来说，这笔钱比应付投诉便宜；对维修站来说，年费覆盖了房租，散单就成了利润。',
  '综合来看，一家社区维修站要撑过第二年，至少需要满足三个条件中的两个：',
  '当然，维修站不会成为下一个风口，它慢、重、依赖人。但一门生意如果能让八块钱的保险丝继续被换上去，它就仍然有存在的理由。',
] as const;
const REPAIR_MEANS = [
  '离居民楼出口步行不超过三分钟；',
  '固定收入（年费、课程）覆盖房租；',
  '师傅至少会修两大类以上的电器。',
] as const;
const REPAIR_LEAD = '修一个电饭煲只赚八块钱，他们为什么还在开店？';

const RELAY = [
  '裕廊西一所邻里小学的走廊，这个星期变成了“组屋”。学生用纸箱搭出一层九个单位，门口摆着盆栽、鞋架和晾衣竿，邀请附近的乐龄居民来“串门子”。',
  '这项活动是学校“甘榜精神周”的压轴节目，一共有180名小四学生参与。他们先用两个月走访邻里，记录居民口中的旧日生活，再把故事写在纸箱的墙上。',
  '78岁的居民黄玉兰告诉《8视界新闻网》，自己以前住在波东巴西，一层楼的门从早开到晚。“现在大家都关着门，我来这里坐一坐，好像回到从前。”',
  '十岁学生陈恩惠负责“三楼七号”。她说，自己第一次知道什么是“煤油炉”，也学会了用福建话问人“吃饱没”。',
  '学校为到访的居民准备了四个环节：',
  '负责老师林美珊表示，纸箱“组屋”原本只展出三天，因反应热烈将延长到下星期五。展览结束后，纸箱会送往回收站，居民的故事则会集结成册，存放在区内的图书馆。',
] as const;
const RELAY_STOPS = [
  '在“杂货店”用一角钱换一包零食；',
  '和学生一起玩五石；',
  '为旧照片配上说明；',
  '在“信箱”留一张给邻居的字条。',
] as const;

export const FIFTEENTH: readonly Shown[] = [
  {
    kind: 'the agency’s own site of the mainland, news: the clock in pieces of a head and the headline twice (for desks and phones), a dateline with the reporter, 【纠错】 and 【责任编辑:…】 in the text’s element, 阅读下一篇 and 深度观察 below',
    url: 'https://www.news.example/local/20240509/3c5f0a7d1b2e4f6ab8c9d0e1f2a3b4c5/c.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta name="publishid" content="1130142077" />
<meta name="apple-mobile-web-app-capable" content="yes" />
<meta name="apple-mobile-web-app-status-bar-style" content="black" />
<meta content="telephone=no" name="format-detection" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0,user-scalable=no" name="viewport" />
<script src="https://www.news.example/global/js/pageCore.js"></script>
<title>
小蚕统一养 农户省心多——太湖南岸春蚕饲养见闻-新华网
</title>
<meta name="keywords" content="春蚕,蚕农,桑园" />
<meta name="description" content="
小蚕统一养 农户省心多——太湖南岸春蚕饲养见闻-
" />
<link rel="stylesheet" href="https://www.news.example/detail/css/detail.css" />
</head>
<body>
<div class="fix-ewm domPC" data-wxsrc=""><img src="" width="94" alt="" /><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="fxd-wb"></a><span class="fxd-xcx"></span><span class="fxd-khd"></span><div class="fxd-wx-ewm"><img src="zxcode_c.jpg" /></div><div class="fxd-xcx-ewm"><img /></div><div class="fxd-khd-ewm"><img src="https://www.news.example/politics/newpage2020/images/qrcode-app.png" /></div></div></div>
<div class="domPC"><script src="https://www.news.example/2021homepro/scripts/fixedNav.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="399"></ins></div><div class="domPC"><ins data-ycad-slot="2305"></ins></div></div>
<div class="header domPC">
<div class="header-top clearfix domPC"><div class="header-nav left"><ul><li><a href="https://www.news.example/">新华网首页</a></li><li><a href="https://www.news.example/politics/">时政</a></li><li><a href="https://www.news.example/local/">地方</a></li><li><a href="https://www.news.example/fortune/">财经</a></li><li><a href="https://www.news.example/world/">国际</a></li><li><a href="https://www.news.example/culture/">文化</a></li><li><a href="https://www.news.example/photo/">图片</a></li><li><a href="https://www.news.example/videopro/">视频</a></li></ul></div><div class="search right"><input type="text" id="ipt" placeholder="搜索" /></div></div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2024</em></span> <span class="day"><em> 05</em>/<em> 09</em></span> <span class="time"> 15:32:18</span></div>
<div class="source">来源：新华网</div>
<div class="head-line clearfix">
<h1><span class="title">小蚕统一养 农户省心多——太湖南岸春蚕饲养见闻</span> <span class="btn-audio"></span></h1>
<audio id="audioDom" loop="loop" src="" class="hide"></audio>
<div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div><div class="share">分享到：<a href="javascript:void(0)" class="wx"></a><a href="javascript:void(0)" class="wb"></a><a href="javascript:void(0)" class="xcx"></a><a href="javascript:void(0)" class="khd"></a></div></div>
</div>
</div>
</div>
<div class="mheader domMobile">
<h1><span class="title">小蚕统一养 农户省心多——太湖南岸春蚕饲养见闻</span></h1>
<div class="info">2024-05-09 15:32:18<span>来源：新华网</span></div>
</div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail">
<span id="detailContent">
<p>　　新华社杭州5月9日电（记者王小明、李红）${SILK[0]}</p>
${p(SILK.slice(1), '', '　　')}
</span>
<div id="articleEdit">
<span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1" style="width:600px;height:350px;float:left;"></iframe></div><div class="tiyi03"><div id="jc_close1" style="cursor:pointer"><img src="https://www.news.example/images/syhd/close.png" width="24" height="24" border="0" /></div></div></div></span>
<span class="editor"> 【责任编辑:陈小芳】 </span>
</div>
</div>
<div class="ad_right domPC" style="margin-bottom:20px"><ins data-ycad-slot="2168"></ins></div>
<div class="nextpage clearfix" style="display:none;"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="#"></a></div></div>
<div class="columBox domPC"><h2>深度观察</h2><ul><li><a href="https://www.news.example/local/20240508/aa01/c.html">山路十八弯，邮车怎么走</a></li><li><a href="https://www.news.example/local/20240508/aa02/c.html">古桥“体检”记</a></li></ul></div>
</div>
<div class="main-right right">
<div class="columBox hotList"><h2>新闻热榜</h2><ul><li><a href="https://www.news.example/tech/20240509/bb01/c.html">高原天文台迎来新一季观测</a></li><li><a href="https://www.news.example/local/20240509/bb02/c.html">多地气温冲上三十摄氏度</a></li><li><a href="https://www.news.example/culture/20240509/bb03/c.html">敦煌壁画临摹展开幕</a></li></ul></div>
<div class="columBox video"><h2>新华视频</h2><a href="https://www.news.example/videopro/cc01.html">航拍：万亩油菜花收割</a></div>
</div>
</div>
<div class="foot"><div class="foot-nav"><a href="https://www.news.example/aboutus.htm">关于我们</a> | <a href="https://www.news.example/contact.htm">联系我们</a> | <a href="https://www.news.example/legal.htm">法律声明</a></div><p>Copyright © 2000 - 2024 XINHUANET.com　All Rights Reserved.</p><p>制作单位：新华网股份有限公司　版权所有：新华网股份有限公司</p></div>
<script src="https://www.news.example/detail/js/pcAndMobile.js"></script>
</body>
</html>`,
    expected: {
      headline: '小蚕统一养 农户省心多——太湖南岸春蚕饲养见闻',
      published: '2024-05-09T15:32:18+08:00',
      source: '新华网',
      authors: ['王小明', '李红'],
      editors: ['陈小芳'],
      headings: [],
      kept: SILK,
      gone: ['纠错', '阅读下一篇', '邮车怎么走', '高原天文台', '万亩油菜花', '制作单位', '字体'],
    },
  },
  {
    kind: 'a national daily’s site of the mainland, an opinion: 作者 with the office in the first line, an enpproperty comment, the paper’s issue and page in brackets last, [ 责编：… ] in a span, metas of author and source',
    url: 'https://news.gmw.example/2024-04/23/content_37280114.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0, user-scalable=no">
<title>街巷是用来走的 _光明网</title>
<meta name="keywords" content="街巷，文脉，老城" />
<meta name="description" content="人们谈论一座城市的文脉，常常先想到博物馆和古塔，却容易忽略脚下的街巷。" />
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="23667">
<meta name="contentid" content="37280114">
<meta name="publishdate" content="2024-04-23">
<meta name="author" content="陈小芳">
<meta name="source" content="光明网-《光明日报》">
<link rel="stylesheet" href="https://img.gmw.example/css/2023/content.css">
</head>
<body>
<div class="g-bannerBox"></div>
<div class="g-header"><div class="m-nav"><a href="https://www.gmw.example/" class="u-logo"><img src="https://img.gmw.example/logo/gmw.png" alt="光明网"></a><ul><li><a href="https://www.gmw.example/">首页</a></li><li><a href="https://politics.gmw.example/">时政</a></li><li><a href="https://world.gmw.example/">国际</a></li><li><a href="https://guancha.gmw.example/">时评</a></li><li><a href="https://theory.gmw.example/">理论</a></li><li><a href="https://culture.gmw.example/">文化</a></li><li><a href="https://tech.gmw.example/">科技</a></li><li><a href="https://epaper.gmw.example/">数字报</a></li></ul></div></div>
<div class="g-main">
<div class="g-mainMsg">
<div class="m-crumbs"><a href="https://news.gmw.example/">新闻中心</a> &gt; <a href="https://news.gmw.example/node_23667.htm">光明日报</a> &gt; 正文</div>
<div class="g-tool"><div class="m-search"><input type="text" placeholder="请输入关键词"><a href="javascript:;">搜索</a></div></div>
</div>
<div class="g-content clearfix">
<div class="m-content-left">
<h1 class="u-title">街巷是用来走的</h1>
<div class="m-contentMsg"><div class="m_tips"><span class="m-con-time">2024-04-23 05:10</span><span class="m-con-source">来源：<a href="https://epaper.gmw.example/gmrb/html/2024-04/23/nw.D110000gmrb_20240423_2-14.htm" target="_blank">光明网-《光明日报》</a></span></div><div class="u-share"><em>分享到</em><a href="javascript:;" class="wx">微信</a><a href="javascript:;" class="wb">微博</a></div></div>
<div class="u-mainText">
<!--enpproperty <articleid>37280114</articleid><date>2024-04-23 05:10:26.0</date><author>李文山</author><title>街巷是用来走的</title><keyword>街巷，文脉，老城</keyword><subtitle></subtitle><introtitle></introtitle><siteid>2</siteid><nodeid>23667</nodeid><nodename>光明日报</nodename><nodesearchname></nodesearchname>/enpproperty-->
<!--enpcontent-->
<p>　　作者：李文山（系某师范大学历史学院教授）</p>
${p(ALLEY, '', '　　')}
<p>　　《光明日报》（ 2024年04月23日 14版）</p>
<!--/enpcontent-->
</div>
<div class="m-zbTool"><span class="liability">[ 责编：陈小芳 ]</span></div>
<div class="m-readAll" style="display:none"><span>阅读剩余全文（<em></em>）</span></div>
<div class="g-relatedNews"><div class="u-relatedTitle">相关阅读</div><ul class="m-relatedList"><li><a href="https://guancha.gmw.example/2024-04/18/content_37270011.htm">一条老街的“慢更新”</a></li><li><a href="https://culture.gmw.example/2024-04/11/content_37256202.htm">地名里的乡音</a></li></ul></div>
<div class="m-tuijian"><h3>您此时的心情</h3><ul><li>开心</li><li>难过</li><li>点赞</li><li>飘过</li></ul></div>
</div>
<div class="m-content-right">
<div class="m-block"><h3>独家策划</h3><ul><li><a href="https://news.gmw.example/zt/1.htm">二十四节气里的餐桌</a></li></ul></div>
<div class="m-block"><h3>光明图片/视觉</h3><a href="https://pic.gmw.example/1.html">湿地里的候鸟早班车</a></div>
<div class="m-block"><h3>最热文章</h3><ol><li><a href="https://life.gmw.example/2024-04/22/content_37278888.htm">春捂到底要捂多久</a></li><li><a href="https://tech.gmw.example/2024-04/22/content_37279000.htm">流星雨最佳观赏时段公布</a></li></ol></div>
</div>
</div>
</div>
<div class="g-footer"><div class="m-footlink"><a href="https://www.gmw.example/node_21441.htm">光明网简介</a><a href="https://www.gmw.example/node_21443.htm">网站声明</a><a href="https://en.gmw.example/">English</a></div><p>光明网(www.gmw.cn)版权所有 违法和不良信息举报电话：010-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '街巷是用来走的',
      published: '2024-04-23T05:10:00+08:00',
      // 光明网 and 光明日报 in one name: not asked. Whether the lines of the author and the issue stay is not asked either.
      authors: ['李文山'],
      editors: ['陈小芳'],
      headings: [],
      kept: ALLEY,
      related: ['一条老街的“慢更新”', '地名里的乡音'],
      gone: ['阅读剩余全文', '您此时的心情', '节气里的餐桌', '候鸟早班车', '春捂', '流星雨', '举报电话'],
    },
  },
  {
    kind: 'a daily of Beijing on the net, a feature: 新京报 and 记者 and 编辑 in a line of the head, 新京报讯 first, bold lines as headings, captions in paragraphs, 编辑 and 校对 as the last lines of the text, an app’s call and hot comments',
    url: 'https://www.bjnews.example/detail/1714112233168001.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>十一次会议出一张图纸，一处社区菜市场的改造—新京报</title>
<meta name="keywords" content="菜市场,社区,改造">
<meta name="description" content="改造方案是居民和摊主一条一条议出来的，前后开了11次会。">
<meta name="referrer" content="always">
<link rel="stylesheet" href="https://static.bjnews.example/web/css/detail.css?v=20240101">
<script>var uuid="171411223316800";</script>
</head>
<body>
<div class="head-nav"><div class="wrap"><a class="logo" href="https://www.bjnews.example/"><img src="https://static.bjnews.example/web/img/logo.png" alt="新京报"></a><ul class="nav"><li><a href="https://www.bjnews.example/">首页</a></li><li><a href="https://www.bjnews.example/beijing">北京</a></li><li><a href="https://www.bjnews.example/news">时事</a></li><li><a href="https://www.bjnews.example/opinion">观点</a></li><li><a href="https://www.bjnews.example/video">我们视频</a></li><li><a href="https://www.bjnews.example/culture">文化</a></li><li><a href="https://epaper.bjnews.example/">电子报</a></li></ul><a class="login" href="https://www.bjnews.example/login">登录</a></div></div>
<div class="main"><div class="wrap">
<div class="pub-left">
<div class="bodyTitle">
<div class="content">
<h1>十一次会议出一张图纸，一处社区菜市场的改造</h1>
<div class="topInfo"><div class="left-info"><span class="reporter"><em>新京报</em> <i>记者</i> <em>刘小军</em> <i>编辑</i> <em>张丽</em></span><span class="timer">2024-04-26 14:17</span></div><div class="right-info"><a href="javascript:;" class="wb">微博</a><a href="javascript:;" class="wx">微信</a></div></div>
</div>
</div>
<div class="articleCenter">
<div id="contentStr" class="content-name article-text">
<p>新京报讯（记者刘小军）${MARKET[0]}</p>
<p>${MARKET[1]}</p>
<p class="contentImg"><img src="https://media.bjnews.example/cover/2024/04/26/1.jpg" alt="" class="img-content"></p>
<p class="pic-desc">4月25日，居民在叶菜区挑选蔬菜。新京报记者 孙小海 摄</p>
<p><strong>“隔着玻璃怎么挑”</strong></p>
<p>${MARKET[2]}</p>
<p>${MARKET[3]}</p>
<p><strong>三年不涨的摊位费</strong></p>
<p>${MARKET[4]}</p>
<p>${MARKET[5]}</p>
<p>编辑 张丽</p>
<p>校对 李立华</p>
</div>
<div class="open-app"><a href="https://www.bjnews.example/app">进入新京报APP查看更多精彩内容</a></div>
<div class="tool"><span class="zan">点赞</span><span class="fav">收藏</span></div>
</div>
<div class="comment"><h3>热门评论</h3><p class="none">暂无评论，快来抢沙发</p><a href="https://www.bjnews.example/app">打开APP发表评论</a></div>
<div class="recommend"><h3>相关推荐</h3><ul><li><a href="https://www.bjnews.example/detail/1713920000168002.html"><span>老小区楼下的“共享工具间”</span><em>北京</em></a></li><li><a href="https://www.bjnews.example/detail/1713800000168003.html"><span>一碗卤煮店搬了三回家</span><em>北京</em></a></li></ul></div>
</div>
<div class="pub-right">
<div class="hot"><h3>热点资讯</h3><ol><li><a href="https://www.bjnews.example/detail/1714100000168011.html">什刹海游船今起增加夜班</a></li><li><a href="https://www.bjnews.example/detail/1714100000168012.html">柳絮高发期预计持续到五月上旬</a></li><li><a href="https://www.bjnews.example/detail/1714100000168013.html">中轴线骑行路线图发布</a></li></ol></div>
<div class="ewm"><img src="https://static.bjnews.example/web/img/ewm.png" alt=""><p>扫码下载新京报APP</p></div>
</div>
</div></div>
<div class="footer"><p><a href="https://www.bjnews.example/about">关于我们</a><a href="https://www.bjnews.example/ad">广告服务</a><a href="https://www.bjnews.example/copyright">版权声明</a></p><p>新京报 版权所有 京ICP备00000000号 互联网新闻信息服务许可证：10120170000</p><p>新京报报料电话：010-00000000（24小时）</p></div>
</body>
</html>`,
    expected: {
      headline: '十一次会议出一张图纸，一处社区菜市场的改造',
      published: '2024-04-26T14:17:00+08:00',
      source: '新京报',
      authors: ['刘小军'],
      editors: ['张丽'],
      headings: ['“隔着玻璃怎么挑”', '三年不涨的摊位费'],
      captions: ['4月25日，居民在叶菜区挑选蔬菜。新京报记者 孙小海 摄'],
      kept: MARKET,
      gone: ['李立华', '查看更多精彩', '抢沙发', '什刹海游船', '柳絮高发', '扫码下载', '报料电话'],
    },
  },
  {
    kind: 'a provincial site of the mainland, a piece of its app’s newsroom republished: 来源 and the clock and 记者 and 编辑 each in a baidu span, 原标题 as a line in the text, a table of prizes, tags and 看了还想看 below',
    url: 'https://zjnews.zjol.example/zjnews/zsnews/202405/t20240518_26871205.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>四十八名“织网娘”同台补网 最快的只用26分钟</title>
<meta name="keywords" content="渔网,舟山,沈家门" />
<meta name="description" content="5月18日清晨，一年一度的渔具修补比赛在舟山沈家门渔港举行。" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="zsnews" />
<meta name="contentid" content="26871205" />
<meta name="publishdate" content="2024-05-18" />
<meta name="author" content="丁小雨" />
<meta name="source" content="潮新闻" />
<link href="https://zjnews.zjol.example/images/detail2019.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div class="topbar"><div class="w1200"><a href="https://www.zjol.example/">浙江在线</a><a href="https://zjnews.zjol.example/">浙江新闻</a><a href="https://china.zjol.example/">中国</a><a href="https://opinion.zjol.example/">评论</a><a href="https://cs.zjol.example/">城市</a><a href="https://edu.zjol.example/">教育</a><a href="https://health.zjol.example/">健康</a><a href="https://gotrip.zjol.example/">旅游</a><a href="https://zjrb.zjol.example/">浙江日报</a></div></div>
<div class="w1200 logoNav"><a href="https://zjnews.zjol.example/"><img src="https://zjnews.zjol.example/images/logo.png" alt="浙江在线" /></a><div class="crumbs">您当前的位置 ：<a href="https://zjnews.zjol.example/" class="CurrChnlCls">浙江新闻</a>&nbsp;&gt;&nbsp;<a href="https://zjnews.zjol.example/zjnews/zsnews/" class="CurrChnlCls">舟山</a> 正文</div></div>
<div class="w1200 clearfix">
<div class="contentLeft">
<div class="artTitle">四十八名“织网娘”同台补网 最快的只用26分钟</div>
<div class="info"><span id="pubtime_baidu">2024-05-18 16:45</span><span>|</span><span id="source_baidu">来源：<a href="https://tidenews.example/">潮新闻</a></span><span>|</span><span id="author_baidu">记者 徐小波 通讯员 乐小敏</span></div>
<div class="share"><span>分享到：</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ</a></div>
<div class="artCon">
<div class="TRS_Editor">
<p>　　原标题：雾里飞梭 沈家门的“织网娘”比了一场</p>
${p(HARBOR.slice(0, 3), '', '　　')}
<p align="center"><img src="https://zjnews.zjol.example/zjnews/zsnews/202405/W020240518601.jpg" alt="" /></p>
<p align="center">比赛现场，选手们飞梭引线。 主办方供图</p>
${p(HARBOR.slice(3), '', '　　')}
<table border="1" cellspacing="0" style="width: 560px;"><tbody>
${PRIZES.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>
</div>
</div>
<div class="tags">标签： <a href="https://so.zjol.example/s?q=1">渔网</a><a href="https://so.zjol.example/s?q=2">手艺</a><span id="editor_baidu" class="right">编辑： 丁小雨</span></div>
<div class="artApp"><img src="https://zjnews.zjol.example/images/chao.png" alt="" /><p>更多新闻，请下载潮新闻客户端</p></div>
<div class="copyright"><p>凡注明“来源：浙江在线”的作品，未经授权不得转载。联系电话：0571-00000000</p></div>
<div class="wantSee"><h3>看了还想看</h3><ul><li><a href="https://zjnews.zjol.example/zjnews/202405/t20240517_26869001.shtml">千岛湖边的“移动书房”开进渔村</a></li><li><a href="https://zjnews.zjol.example/zjnews/202405/t20240517_26869002.shtml">杨梅还有半个月上市</a></li></ul></div>
</div>
<div class="contentRight">
<div class="rank"><h3>新闻排行</h3><ul><li><a href="https://zjnews.zjol.example/zjnews/202405/t20240518_26870001.shtml">梅雨季或于六月中旬开启</a></li><li><a href="https://zjnews.zjol.example/zjnews/202405/t20240518_26870002.shtml">西湖摇橹船工的新草帽</a></li></ul></div>
<div class="zt"><h3>专题</h3><a href="https://zjnews.zjol.example/zt/1/">古镇里的一百种早餐</a></div>
</div>
</div>
<div class="footer"><p><a href="https://www.zjol.example/about">关于我们</a> | <a href="https://www.zjol.example/gg">广告业务</a> | <a href="https://www.zjol.example/jb">违法和不良信息举报</a></p><p>浙江在线版权所有 Copyright © 1999-2024 Zjol. All Rights Reserved 浙B2-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '四十八名“织网娘”同台补网 最快的只用26分钟',
      original: '雾里飞梭 沈家门的“织网娘”比了一场',
      published: '2024-05-18T16:45:00+08:00',
      source: '潮新闻',
      // Whether the correspondent is among the authors is not asked.
      editors: ['丁小雨'],
      captions: ['比赛现场，选手们飞梭引线。 主办方供图'],
      kept: [
        '5月18日清晨，舟山沈家门渔港起了大雾，码头上却早已人声鼎沸。',
        ...HARBOR.slice(1),
        ...PRIZES.flat(),
      ],
      gone: ['潮新闻客户端', '未经授权', '梅雨季', '摇橹船工', '一百种早餐', '广告业务'],
    },
  },
  {
    kind: 'a large daily’s site of Taiwan, local news: the paper / 記者 with the name linked ／雲林即時報導 beside the clock, JSON-LD as a list, words of the text linked as tags, a film’s call, 延伸閱讀 and 猜你喜歡 and comments',
    url: 'https://udn.example/news/story/7326/7893012',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>北港老牛車站復活 八旬師傅翻修三輛牛車溪邊試走 | 雲嘉南 | 地方 | 聯合新聞網</title>
<meta name="description" content="雲林北港溪畔的老牛車站沉寂超過四十年，最後一位牛車師傅許萬來今年八十一歲，趁著還做得動，把手上僅存的三輛牛車全數翻修。">
<meta name="news_keywords" content="牛車,北港,木工">
<meta name="author" content="聯合新聞網">
<meta name="date.available" content="2024/04/11 10:26:41">
<meta property="article:published_time" content="2024-04-11T10:26:41+08:00">
<meta property="article:section" content="地方">
${og('og:title', '北港老牛車站復活 八旬師傅翻修三輛牛車溪邊試走 | 聯合新聞網')}
${og('og:type', 'article')}
${og('og:site_name', '聯合新聞網')}
${og('og:image', 'https://pgw.udn.example/gw/photo.php?u=https://uc.udn.example/photo/2024/04/11/realtime/29281901.jpg')}
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"北港老牛車站復活 八旬師傅翻修三輛牛車溪邊試走","datePublished":"2024-04-11T10:26:41+08:00","dateModified":"2024-04-11T10:26:41+08:00","author":{"@type":"Person","name":"吳文雄"},"publisher":{"@type":"Organization","name":"聯合新聞網","logo":{"@type":"ImageObject","url":"https://udn.example/static/img/logo.png"}},"articleSection":"地方","keywords":"牛車,北港,木工"},{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"首頁"},{"@type":"ListItem","position":2,"name":"地方"}]}]</script>
</head>
<body class="udn-news">
<header class="header"><div class="header-content"><a class="header-logo" href="https://udn.example/news/index">聯合新聞網</a><nav class="navigation"><a href="https://udn.example/news/breaknews/1">即時</a><a href="https://udn.example/news/cate/2/6638">要聞</a><a href="https://stars.udn.example/">娛樂</a><a href="https://udn.example/news/cate/2/7227">運動</a><a href="https://udn.example/news/cate/2/7225">全球</a><a href="https://udn.example/news/cate/2/6639">社會</a><a href="https://udn.example/news/cate/2/6641">地方</a><a href="https://udn.example/news/cate/2/6649">生活</a></nav><div class="header-tools"><a href="https://member.udn.example/">會員</a><a href="https://paper.udn.example/">訂報紙</a></div></div></header>
<nav class="breadcrumb"><a class="breadcrumb-items" href="https://udn.example/">udn</a> / <a class="breadcrumb-items" href="https://udn.example/news/cate/2/6641">地方</a> / <a class="breadcrumb-items" href="https://udn.example/news/breaknews/1/3/6641/7326">雲嘉南</a></nav>
<main class="wrapper">
<section class="wrapper-left">
<article class="article-content">
<h1 class="article-content__title">北港老牛車站復活 八旬師傅翻修三輛牛車溪邊試走</h1>
<div class="article-content__subinfo"><section class="authors"><time class="article-content__time">2024-04-11 10:26</time><span class="article-content__author"><a href="https://udn.example/news/index">聯合報</a>／ 記者<a href="https://udn.example/news/reporter/6Zmz">吳文雄</a>／雲林即時報導</span></section></div>
<div class="article-content__share"><a href="#fb">讚</a><a href="#line">LINE</a><a href="#size">字級設定</a><a href="#keep">收藏</a></div>
<section class="article-content__editor">
<figure class="article-content__cover"><picture><img src="https://pgw.udn.example/gw/photo.php?u=https://uc.udn.example/photo/2024/04/11/realtime/29281901.jpg" alt=""></picture><figcaption>許萬來（右）翻修的牛車昨天在北港溪畔試走。記者吳文雄／攝影</figcaption></figure>
<p>雲林<a href="https://udn.example/search/tagging/2/北港" class="tag"><strong>北港</strong></a>溪畔的老牛車站沉寂超過四十年，最後一位牛車師傅許萬來今年八十一歲，趁著還做得動，把手上僅存的三輛<a href="https://udn.example/search/tagging/2/牛車" class="tag"><strong>牛車</strong></a>全數翻修，昨天在溪邊試走，吸引上百名鄉親圍觀。</p>
<p>${OXCART[1]}</p>
<div class="edn-ads--inlineAds"><div id="ads-inread"></div></div>
<p>${OXCART[2]}</p>
<figure class="article-content__image"><picture><img src="https://pgw.udn.example/gw/photo.php?u=https://uc.udn.example/photo/2024/04/11/realtime/29281902.jpg" alt=""></picture><figcaption>學生測繪的輪輻圖面標注了榫頭的台語名稱。記者吳文雄／攝影</figcaption></figure>
<p>${OXCART[3]}</p>
<p>${OXCART[4]}</p>
<p>${OXCART[5]}</p>
</section>
<section class="keywords"><a href="https://udn.example/search/tagging/2/北港">北港</a><a href="https://udn.example/search/tagging/2/牛車">牛車</a></section>
<div class="article-content__app"><p>下載聯合新聞網APP，新聞不漏接</p></div>
</article>
<section class="story-list related-news" id="story-related"><h3 class="context-box__title">延伸閱讀</h3><div class="context-box__content"><div class="story-list__text"><h3><a href="https://udn.example/news/story/7326/7880011">虎尾糖廠鐵橋除鏽 老司機當導覽</a></h3></div><div class="story-list__text"><h3><a href="https://udn.example/news/story/7326/7871220">西螺醬油缸曬場 開放學生認養</a></h3></div></div></section>
<section class="context-box" id="guess"><h3 class="context-box__title">猜你喜歡</h3><ul><li><a href="https://udn.example/news/story/7266/7892001">換季鼻過敏 耳鼻喉科醫師教三招</a></li><li><a href="https://udn.example/news/story/7270/7892002">超市蛋盒上的數字原來這樣看</a></li></ul></section>
<section class="discuss-board"><h3 class="context-box__title">udn討論區</h3><div>共 <b>3</b> 則留言<a href="#rule">規範</a></div><ul><li>張貼文章或下標籤，不得有違法或侵害他人權益之言論，違者應自負法律責任。</li><li>對於明知不實或過度情緒謾罵之言論，經網友檢舉或本網站發現，聯合新聞網有權逕予刪除文章。</li></ul></section>
</section>
<aside class="wrapper-right"><section class="tab-rank"><h3>熱門文章</h3><ol><li><a href="https://udn.example/news/story/7326/7891001">阿里山小火車新車廂亮相</a></li><li><a href="https://udn.example/news/story/7326/7891002">清明連假掃墓路線 封閉時段看這裡</a></li></ol></section><section class="newsletter"><h3>udn會員獨享</h3><p>加入會員，免費訂閱電子報</p></section></aside>
</main>
<footer class="footer"><p><a href="https://co.udn.example/">關於我們</a><a href="https://ad.udn.example/">刊登網站廣告</a><a href="https://member.udn.example/privacy">隱私權聲明</a></p><p>聯合線上公司 著作權所有 © udn.com All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '北港老牛車站復活 八旬師傅翻修三輛牛車溪邊試走',
      published: '2024-04-11T10:26:00+08:00',
      // 聯合報 in the by-line and 聯合新聞網 as the site: not asked.
      authors: ['吳文雄'],
      editors: [],
      headings: [],
      captions: [
        '許萬來（右）翻修的牛車昨天在北港溪畔試走。記者吳文雄／攝影',
        '學生測繪的輪輻圖面標注了榫頭的台語名稱。記者吳文雄／攝影',
      ],
      body: OXCART,
      related: ['虎尾糖廠鐵橋除鏽 老司機當導覽', '西螺醬油缸曬場 開放學生認養'],
      gone: [
        '新聞不漏接',
        '換季鼻過敏',
        '超市蛋盒',
        '過度情緒謾罵',
        '小火車新車廂',
        '免費訂閱電子報',
        '字級設定',
      ],
    },
  },
  {
    kind: 'a news cloud of Taiwan, light news: captions as bold paragraphs by ▲ below the pictures, 記者…／台中報導 as a first paragraph, h3 headings, 更多新聞 links by ► within, keywords, a note of rights with ※, a film list',
    url: 'https://www.ettoday.example/news/20240528/2746613.htm',
    page: `<!doctype html>
<html lang="zh-Hant" prefix="og:http://ogp.me/ns#" itemscope itemtype="http://schema.org/NewsArticle">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=1200">
<title>投10元掉出一首詩　國中販賣機3週狂賣1260張 | ETtoday生活新聞 | ETtoday新聞雲</title>
<meta name="description" content="台中西屯一所國中的販賣機上個月忽然換了內容，投下10元硬幣掉出來的竟然是一張捲成小筒的「詩」。">
<meta name="news_keywords" content="販賣機,詩,國中">
<meta name="section" content="生活">
<meta name="pubdate" content="2024-05-28T11:08:00+08:00">
<meta property="article:published_time" content="2024-05-28T11:08:00+08:00">
<meta property="article:modified_time" content="2024-05-28T11:08:00+08:00">
<meta property="dable:author" content="林小婷">
${og('og:title', '投10元掉出一首詩　國中販賣機3週狂賣1260張 | ETtoday生活新聞 | ETtoday新聞雲')}
${og('og:type', 'article')}
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:image', 'https://cdn2.ettoday.example/images/7613/d7613001.jpg')}
${ld({ '@type': 'NewsArticle', headline: '投10元掉出一首詩　國中販賣機3週狂賣1260張', datePublished: '2024-05-28T11:08:00+08:00', dateModified: '2024-05-28T11:08:00+08:00', author: { '@type': 'Person', name: '林小婷' }, publisher: { '@type': 'Organization', name: 'ETtoday新聞雲', logo: { '@type': 'ImageObject', url: 'https://cdn2.ettoday.example/style/logo.png' } } })}
</head>
<body id="news" class="news-page">
<div class="wrapper_box"><div class="wrapper">
<div class="header_box"><div class="header"><a class="logo" href="https://www.ettoday.example/">ETtoday新聞雲</a><ul class="nav_1"><li><a href="https://www.ettoday.example/news/news-list.htm">即時</a></li><li><a href="https://www.ettoday.example/news/hot-news.htm">熱門</a></li><li><a href="https://www.ettoday.example/news/focus/政治/">政治</a></li><li><a href="https://www.ettoday.example/news/focus/社會/">社會</a></li><li><a href="https://www.ettoday.example/news/focus/生活/">生活</a></li><li><a href="https://pets.ettoday.example/">寵物雲</a></li><li><a href="https://star.ettoday.example/">星光雲</a></li></ul></div></div>
<div class="container_box">
<div class="r1 clearfix"><div class="c1">
<div class="part_breadcrumb_2 clearfix"><a href="https://www.ettoday.example/"><span itemprop="name">ETtoday</span></a>&gt;<a href="https://www.ettoday.example/news/focus/生活/"><span itemprop="name">生活</span></a></div>
<article><div class="subject_article">
<header><h1 class="title" itemprop="headline">投10元掉出一首詩　國中販賣機3週狂賣1260張</h1></header>
<div class="subject_news clearfix"><div class="et_social_1"><p class="txt">分享給朋友：</p><a class="facebook" href="#">Facebook</a><a class="line" href="#">LINE</a><a class="plurk" href="#">噗浪</a></div><p class="date"><time class="date" itemprop="datePublished" datetime="2024-05-28T11:08:00+08:00">2024年05月28日 11:08</time></p></div>
<div class="story" itemprop="articleBody">
<div class="ad_in_news"></div>
<p><img src="https://cdn2.ettoday.example/images/7613/d7613001.jpg" alt="" width="600" height="400"></p>
<p><strong>▲國中販賣機改賣「詩」，每張10元。（圖／校方提供）</strong></p>
<p>記者林小婷／台中報導</p>
<p>${VENDING[0]}</p>
<p>${VENDING[1]}</p>
<h3>最熱賣只有9個字</h3>
<p>${VENDING[2]}</p>
<p><img src="https://cdn2.ettoday.example/images/7613/d7613002.jpg" alt="" width="600" height="450"></p>
<p><strong>▲學生把稿紙捲成小筒，裝進扭蛋殼。（圖／記者林小婷攝）</strong></p>
<p>${VENDING[3]}</p>
<h3>媽媽抽中兒子的抱怨</h3>
<p>${VENDING[4]}</p>
<p><strong>►<a href="https://www.ettoday.example/news/20240520/2741001.htm" target="_blank">圖書館半夜還書口傳出貓叫　館員開箱驚呆</a></strong></p>
<p><strong>►<a href="https://www.ettoday.example/news/20240518/2740202.htm" target="_blank">爺爺把日記改成菜單　客人點餐先看人生</a></strong></p>
</div>
<p class="note">※本文版權所有，非經授權，不得轉載。<a href="https://www.ettoday.example/member/clause_copyright.php">[ETtoday著作權聲明]</a>※</p>
<div class="part_tag_1 clearfix"><p>關鍵字：</p><a href="https://www.ettoday.example/news/tag/販賣機/">販賣機</a><a href="https://www.ettoday.example/news/tag/詩/">詩</a></div>
<div class="et_track"><p>追蹤ETtoday新聞雲</p><a href="#ig">加入Instagram</a><a href="#app">下載新聞雲APP看更多</a></div>
</div></article>
<div class="block block_2 clearfix"><h3>推薦閱讀</h3><div class="piece"><h3><a href="https://www.ettoday.example/news/20240528/2746001.htm">新社花海明年改種蕎麥</a></h3></div><div class="piece"><h3><a href="https://www.ettoday.example/news/20240528/2746002.htm">停車格畫成棋盤　里長說會擦掉</a></h3></div></div>
<div class="block block_comment"><h3>讀者迴響</h3><p>我們鼓勵理性發言，請勿人身攻擊</p></div>
</div>
<div class="c2"><div class="block"><h3>熱門新聞</h3><ol><li><a href="https://www.ettoday.example/news/20240528/2745801.htm">梅雨空檔剩兩天！衣服快洗</a></li><li><a href="https://www.ettoday.example/news/20240528/2745802.htm">滷肉飯老店改用電子秤惹議</a></li></ol></div><div class="block"><h3>最夯影音</h3><a href="https://boba.ettoday.example/videonews/450001">柯基過馬路等紅燈</a></div></div>
</div></div>
<div class="footer_box"><p>本網站內容屬於東森新媒體控股股份有限公司版權所有，未經許可禁止轉載</p><p><a href="https://www.ettoday.example/about">關於我們</a><a href="https://events.ettoday.example/contact">客服信箱</a></p></div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '投10元掉出一首詩　國中販賣機3週狂賣1260張',
      published: '2024-05-28T11:08:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['林小婷'],
      editors: [],
      headings: ['最熱賣只有9個字', '媽媽抽中兒子的抱怨'],
      captions: [
        '▲國中販賣機改賣「詩」，每張10元。（圖／校方提供）',
        '▲學生把稿紙捲成小筒，裝進扭蛋殼。（圖／記者林小婷攝）',
      ],
      body: [
        VENDING[0],
        VENDING[1],
        '最熱賣只有9個字',
        VENDING[2],
        VENDING[3],
        '媽媽抽中兒子的抱怨',
        VENDING[4],
      ],
      gone: ['著作權聲明', '加入Instagram', '棋盤', '理性發言', '衣服快洗', '柯基過馬路', '客服信箱'],
    },
  },
  {
    kind: 'a public radio of Taiwan, short news: the clock and 新聞引據 and 採訪撰稿 with 責任編輯 each in a box of one class, a caption by (圖：…), text-to-speech and podcast calls, 相關新聞 as cards',
    url: 'https://www.rti.example/news?uid=3&pid=118842',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>守燈人的聲音 漁翁島燈塔口述歷史計畫啟動 - 新聞 - Rti 中央廣播電臺</title>
<meta name="description" content="澎湖漁翁島燈塔點燈將近一百五十年，航港局與地方文史團隊今天啟動口述歷史計畫。">
<meta name="keywords" content="燈塔,澎湖,口述歷史">
${og('og:title', '守燈人的聲音 漁翁島燈塔口述歷史計畫啟動 - 新聞 - Rti 中央廣播電臺')}
${og('og:type', 'article')}
${og('og:site_name', 'Rti 中央廣播電臺')}
${og('og:image', 'https://static.rti.example/assets/thumbnails/2024/05/15/1.jpg')}
<link rel="stylesheet" href="https://www.rti.example/assets/index.css">
</head>
<body>
<div id="app">
<header class="headerBar"><a class="logo" href="https://www.rti.example/"><img src="https://www.rti.example/assets/logo.svg" alt="Rti 中央廣播電臺"></a><nav><a href="https://www.rti.example/news">新聞</a><a href="https://www.rti.example/program">節目</a><a href="https://www.rti.example/podcast">Podcast</a><a href="https://www.rti.example/live">線上收聽</a><a href="https://www.rti.example/learn">學中文</a></nav><div class="lang"><a href="https://en.rti.example/">English</a><a href="https://jp.rti.example/">日本語</a><a href="https://vn.rti.example/">Tiếng Việt</a></div></header>
<div class="crumb ivu-breadcrumb"><a href="https://www.rti.example/">首頁</a><span>/</span><a href="https://www.rti.example/news">新聞</a><span>/</span><a href="https://www.rti.example/news?uid=3&cid=5">文化</a></div>
<div class="newsDetail">
<h1 class="title">守燈人的聲音 漁翁島燈塔口述歷史計畫啟動</h1>
<div class="dateWrap"><div class="date"><span class="time">2024-05-15 17:22</span></div><div class="date"><span class="time">新聞引據：採訪</span></div><div class="date"><span class="time">採訪撰稿：<a href="https://www.rti.example/newsauthorlist?id=41">許雅文</a> 責任編輯：江志明</span></div></div>
<div class="shareWrap"><a href="#fb">Facebook</a><a href="#x">X</a><a href="#line">Line</a><a href="#mail">Email</a></div>
<div class="imgWrap"><img src="https://static.rti.example/assets/thumbnails/2024/05/15/1.jpg" alt=""><div class="imgText">漁翁島燈塔位於西嶼，是臺灣最早的燈塔之一。(圖：航港局提供)</div></div>
<div class="text ivu-mt">
${p(LIGHTHOUSE)}
</div>
<div class="tagWrap"><a href="https://www.rti.example/tag?t=1">#燈塔</a><a href="https://www.rti.example/tag?t=2">#澎湖</a></div>
<div class="podcastWrap"><p>喜歡我們的新聞嗎？歡迎訂閱央廣Podcast</p><a href="https://podcast.rti.example/">立即訂閱</a></div>
</div>
<div class="relatedNews"><h2>相關新聞</h2><div class="cards"><a class="card" href="https://www.rti.example/news?uid=3&pid=118010"><img src="https://static.rti.example/assets/thumbnails/2024/05/02/2.jpg" alt=""><p>老漁船改建圖書館 望安孩子搬書上船</p><span>2024-05-02</span></a><a class="card" href="https://www.rti.example/news?uid=3&pid=117640"><img src="https://static.rti.example/assets/thumbnails/2024/04/22/3.jpg" alt=""><p>石滬修復師走進校園 教學生疊石頭</p><span>2024-04-22</span></a></div></div>
<aside class="sideWrap"><h2>即時新聞</h2><ul><li><a href="https://www.rti.example/news?uid=3&pid=118850">鋒面接近 中南部防大雨</a></li><li><a href="https://www.rti.example/news?uid=3&pid=118851">國際書展詩人之夜登場</a></li></ul><h2>熱門節目</h2><a href="https://www.rti.example/program?id=9">為人民服務不打烊</a></aside>
<footer><p>財團法人中央廣播電臺 104 臺北市中山區北安路○○號</p><p>Copyright © 2024 Radio Taiwan International. All rights reserved.</p><a href="https://www.rti.example/privacy">隱私權與資安政策</a></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '守燈人的聲音 漁翁島燈塔口述歷史計畫啟動',
      published: '2024-05-15T17:22:00+08:00',
      // 新聞引據：採訪 names no outlet, and the site’s name stands in two forms: not asked.
      authors: ['許雅文'],
      editors: ['江志明'],
      headings: [],
      captions: ['漁翁島燈塔位於西嶼，是臺灣最早的燈塔之一。(圖：航港局提供)'],
      body: LIGHTHOUSE,
      related: ['老漁船改建圖書館 望安孩子搬書上船', '石滬修復師走進校園 教學生疊石頭'],
      gone: ['線上收聽', '喜歡我們的新聞', '中南部防大雨', '詩人之夜', '服務不打烊', '資安政策'],
    },
  },
  {
    kind: 'a popular news site of Hong Kong, community news: 更新時間 and 發佈時間 with the clock before the day and HKT, speech in Cantonese, 相關文章 links in the text after a paragraph, 記者 and 攝影 as a last line, an app’s call, 最Hit',
    url: 'https://www.stheadline.com.example/society/3346021/%E9%95%B7%E6%B4%B2%E9%AD%9A%E8%9B%8B%E5%BA%97%E8%80%81%E9%97%86%E5%A8%98%E8%B7%8C%E5%82%B7%E5%81%9C%E6%A5%AD-%E8%A1%97%E5%9D%8A%E5%A9%86%E5%A9%86%E8%BC%AA%E6%B5%81%E4%BB%A3%E6%89%93%E5%8A%A9%E9%87%8D%E9%96%8B',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>長洲魚蛋店老闆娘跌傷停業 街坊婆婆輪流「代打」助重開 | 星島頭條</title>
<meta name="description" content="長洲一間開業近60年的手打魚蛋店，因老闆娘跌傷手腕停業三星期，街坊輪流上門「代打」。">
<meta name="keywords" content="長洲,魚蛋,街坊">
${og('og:title', '長洲魚蛋店老闆娘跌傷停業 街坊婆婆輪流「代打」助重開')}
${og('og:type', 'article')}
${og('og:site_name', '星島頭條')}
${og('og:image', 'https://image.hkhl.example/f/1024p0/0x0/100/none/1.jpg')}
<meta property="article:published_time" content="2024-05-23T12:40:00+08:00">
<meta property="article:modified_time" content="2024-05-23T13:05:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '長洲魚蛋店老闆娘跌傷停業 街坊婆婆輪流「代打」助重開', datePublished: '2024-05-23T12:40:00+08:00', dateModified: '2024-05-23T13:05:00+08:00', author: { '@type': 'Organization', name: '星島頭條' }, publisher: { '@type': 'Organization', name: '星島頭條', logo: { '@type': 'ImageObject', url: 'https://www.stheadline.com.example/logo.png' } } })}
</head>
<body class="article-page">
<header class="site-header"><a class="logo" href="https://www.stheadline.com.example/"><img src="https://www.stheadline.com.example/logo.png" alt="星島頭條"></a><nav class="nav-main"><a href="https://www.stheadline.com.example/realtime">即時</a><a href="https://www.stheadline.com.example/daily">日報</a><a href="https://www.stheadline.com.example/society">港聞</a><a href="https://www.stheadline.com.example/entertainment">娛樂</a><a href="https://www.stheadline.com.example/realtime-world">國際</a><a href="https://www.stheadline.com.example/lifestyle">生活</a><a href="https://www.stheadline.com.example/video">影片</a></nav><a class="eng" href="https://www.thestandard.example/">The Standard</a></header>
<div class="breadcrumb"><a href="https://www.stheadline.com.example/">主頁</a> &gt; <a href="https://www.stheadline.com.example/realtime">即時</a> &gt; <a href="https://www.stheadline.com.example/society">社會</a></div>
<main class="container">
<div class="main-content">
<h1 class="article-title">長洲魚蛋店老闆娘跌傷停業 街坊婆婆輪流「代打」助重開</h1>
<div class="article-info"><a class="cat" href="https://www.stheadline.com.example/society">社會</a><div class="date"><span>更新時間：13:05 2024-05-23 HKT</span><br><span>發佈時間：12:40 2024-05-23 HKT</span></div></div>
<div class="share-bar"><a href="#fb">分享至 Facebook</a><a href="#wa">WhatsApp</a><a href="#copy">複製連結</a></div>
<div class="content-body">
<section class="paragraphs">
<figure class="media"><a href="https://image.hkhl.example/f/1024p0/0x0/100/none/1.jpg"><img src="https://image.hkhl.example/f/1024p0/0x0/100/none/1.jpg" alt=""></a><figcaption>街坊婆婆分早午兩更到店打魚蛋。林國威攝</figcaption></figure>
<div class="paragraph"><p>${FISHBALL[0]}</p></div>
<h2>英姐：機器打出來唔彈牙</h2>
<div class="paragraph"><p>${FISHBALL[1]}</p></div>
<div class="ad-slot" id="div-gpt-ad-1"></div>
<div class="paragraph"><p>${FISHBALL[2]}</p></div>
<div class="paragraph"><p><strong>相關文章：<a href="https://www.stheadline.com.example/society/3330112/">大澳蝦醬工場收爐　最後一缸留俾街坊</a></strong></p></div>
<h2>每日限量100斤</h2>
<div class="paragraph"><p>${FISHBALL[3]}</p></div>
<div class="paragraph"><p>${FISHBALL[4]}</p></div>
<div class="paragraph"><p>記者：陳美玲　攝影：林國威</p></div>
</section>
</div>
<div class="tags"><a href="https://www.stheadline.com.example/tag/1">#長洲</a><a href="https://www.stheadline.com.example/tag/2">#魚蛋</a></div>
<div class="app-banner"><p>《星島頭條》APP經已推出最新版本，請立即更新，瀏覽更精彩內容</p><a href="https://bit.example/app">按此下載</a></div>
<section class="most-hit"><h3>最Hit</h3><ul><li><a href="https://www.stheadline.com.example/society/3345900/">天文台料周末炎熱 氣溫達33度</a></li><li><a href="https://www.stheadline.com.example/society/3345901/">西貢碼頭街渡周六加開尾班</a></li><li><a href="https://www.stheadline.com.example/lifestyle/3345902/">超市印花換鑊 師奶教揀最抵</a></li></ul></section>
</div>
<aside class="sidebar"><h3>最新回應</h3><p>暫時沒有回應</p><h3>樓市焦點</h3><a href="https://www.stheadline.com.example/property/1">唐樓天台種菜指南</a></aside>
</main>
<footer><p><a href="https://www.stheadline.com.example/about">公司簡介</a><a href="https://www.stheadline.com.example/terms">服務條款</a><a href="https://www.stheadline.com.example/privacy">私隱政策</a><a href="https://www.stheadline.com.example/contact">聯絡我們</a></p><p>Copyright © 2024 Sing Tao News Corporation Limited. 版權所有 不得轉載</p></footer>
</body>
</html>`,
    expected: {
      headline: '長洲魚蛋店老闆娘跌傷停業 街坊婆婆輪流「代打」助重開',
      published: '2024-05-23T12:40:00+08:00',
      source: '星島頭條',
      authors: ['陳美玲'],
      editors: [],
      headings: ['英姐：機器打出來唔彈牙', '每日限量100斤'],
      captions: ['街坊婆婆分早午兩更到店打魚蛋。林國威攝'],
      body: [
        FISHBALL[0],
        '英姐：機器打出來唔彈牙',
        FISHBALL[1],
        FISHBALL[2],
        '每日限量100斤',
        FISHBALL[3],
        FISHBALL[4],
      ],
      gone: [
        '經已推出最新版本',
        '氣溫達33度',
        '加開尾班',
        '印花換鑊',
        '暫時沒有回應',
        '天台種菜',
        '私隱政策',
      ],
    },
  },
  {
    kind: 'a public broadcaster of Hong Kong, short news: an h2 as the headline, the day and HKT and the clock in a div, the text in one div by pairs of br, a slide’s caption, lists of instant news by their time',
    url: 'https://news.rthk.example/rthk/ch/component/k2/1754120-20240525.htm',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-TW" lang="zh-TW">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>大埔海濱公園風箏場地重開　面積增三成 - RTHK</title>
<meta name="keywords" content="RTHK, 香港電台, 新聞" />
<meta name="description" content="康文署表示，大埔海濱公園的風箏場地完成草地更換工程，今日起重新開放，放風箏區的面積較以往增加約三成。" />
<meta property="og:title" content="大埔海濱公園風箏場地重開　面積增三成 - RTHK" />
<meta property="og:type" content="article" />
<meta property="og:image" content="https://newsstatic.rthk.example/images/mfile_1754120_1_L_20240525113012.jpg" />
<meta property="og:description" content="康文署表示，大埔海濱公園的風箏場地完成草地更換工程，今日起重新開放，放風箏區的面積較以往增加約三成。" />
<link rel="stylesheet" href="https://news.rthk.example/rthk/templates/rthk_news/css/style.css" type="text/css" />
<script src="https://news.rthk.example/rthk/media/jui/js/jquery.min.js" type="text/javascript"></script>
</head>
<body class="com_k2 item">
<div id="rthkGlobalHeader"><ul><li><a href="https://www.rthk.example/">香港電台網站</a></li><li><a href="https://www.rthk.example/tv">電視</a></li><li><a href="https://www.rthk.example/radio">電台</a></li><li><a href="https://news.rthk.example/rthk/ch/">新聞</a></li><li><a href="https://www.rthk.example/education">教育</a></li><li><a href="https://podcast.rthk.example/">Podcast</a></li></ul><div class="langBox"><a href="https://news.rthk.example/rthk/en/">ENG</a><a href="https://news.rthk.example/rthk/gb/">简</a></div></div>
<div class="newsNav"><a href="https://news.rthk.example/rthk/ch/latest-news.htm">即時新聞</a><a href="https://news.rthk.example/rthk/ch/latest-news/local.htm">本地</a><a href="https://news.rthk.example/rthk/ch/latest-news/greater-china.htm">大中華</a><a href="https://news.rthk.example/rthk/ch/latest-news/world-news.htm">國際</a><a href="https://news.rthk.example/rthk/ch/latest-news/finance.htm">財經</a><a href="https://news.rthk.example/rthk/ch/latest-news/sport.htm">體育</a><a href="https://news.rthk.example/rthk/ch/news-archive.htm">新聞重溫</a></div>
<div class="container" id="mainContent">
<div class="itemHeader">
<h2 class="itemTitle">大埔海濱公園風箏場地重開　面積增三成</h2>
<div class="createddate">2024-05-25 HKT 11:27</div>
<div class="shareBox"><span>分享</span><a href="#fb">facebook</a><a href="#x">X</a><a href="#wa">whatsapp</a><a href="#mail">電郵</a><span class="fontSize">字型：<a href="#s">小</a><a href="#m">中</a><a href="#l">大</a></span></div>
</div>
<div class="itemBody">
<div class="itemSlideShow"><div class="detailNewsSlide"><a class="detailNewsSlideImg" href="#"><img class="imgPhotoAfterLoad" src="https://newsstatic.rthk.example/images/mfile_1754120_1_L_20240525113012.jpg" alt="康文署說，新草種較耐踐踏。（港台圖片）" /></a><div class="detailNewsSlideTitleText">康文署說，新草種較耐踐踏。（港台圖片）</div></div></div>
<div class="itemFullText">
${KITES.join('<br />\n<br />\n')}
</div>
</div>
<div class="itemNav"><a href="https://news.rthk.example/rthk/ch/component/k2/1754119-20240525.htm">上一則</a><a href="https://news.rthk.example/rthk/ch/component/k2/1754121-20240525.htm">下一則</a></div>
</div>
<div class="sideLatest"><h3>最新</h3><ul><li><span>11:52</span><a href="https://news.rthk.example/rthk/ch/component/k2/1754125-20240525.htm">荔枝窩農產市集周日舉行</a></li><li><span>11:40</span><a href="https://news.rthk.example/rthk/ch/component/k2/1754123-20240525.htm">學界划艇賽兩隊打破大會紀錄</a></li><li><span>11:31</span><a href="https://news.rthk.example/rthk/ch/component/k2/1754122-20240525.htm">東鐵綫車站新增手語屏幕</a></li></ul></div>
<div class="newsApp"><p>RTHK News 流動應用程式：隨時隨地掌握新聞資訊</p></div>
<div id="rthkGlobalFooter"><ul><li><a href="https://www.rthk.example/about">關於香港電台</a></li><li><a href="https://www.rthk.example/copyright">版權及免責聲明</a></li><li><a href="https://www.rthk.example/privacy">私隱政策</a></li></ul><p>香港電台 © 版權所有 2024</p></div>
</body>
</html>`,
    expected: {
      headline: '大埔海濱公園風箏場地重開　面積增三成',
      published: '2024-05-25T11:27:00+08:00',
      // 香港電台 or RTHK: not asked.
      authors: [],
      editors: [],
      headings: [],
      captions: ['康文署說，新草種較耐踐踏。（港台圖片）'],
      body: KITES,
      gone: ['新聞重溫', '字型', '農產市集', '划艇賽', '手語屏幕', '隨時隨地掌握', '免責聲明'],
    },
  },
  {
    kind: 'a German broadcaster in Chinese, an interview by turns: words of the subject above the headline, the author by a link, the day alone in the page but an instant in JSON-LD, a teaser, （德国之声中文网） first, captions with 图像来源, a © note in italics last, 深入阅读 cards',
    url: 'https://www.dw.example/zh/%E8%AE%A9%E7%AE%A1%E9%A3%8E%E7%90%B4%E5%96%98%E6%B0%94/a-68811207',
    page: `<!DOCTYPE html>
<html lang="zh-CN" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title data-rh="true">“管风琴是一台会呼吸的机器” – DW – 2024年4月14日</title>
<meta data-rh="true" name="description" content="${ORGAN_LEAD}">
<meta data-rh="true" name="author" content="Deutsche Welle (www.dw.com)">
<meta data-rh="true" property="og:title" content="“管风琴是一台会呼吸的机器” – DW – 2024年4月14日">
<meta data-rh="true" property="og:description" content="${ORGAN_LEAD}">
<meta data-rh="true" property="og:site_name" content="dw.com">
<meta data-rh="true" property="og:type" content="article">
<meta data-rh="true" property="og:image" content="https://static.dw.example/image/68800001_6.jpg">
${ld({ '@type': 'NewsArticle', headline: '“管风琴是一台会呼吸的机器”', description: ORGAN_LEAD, datePublished: '2024-04-14T09:36:52.000Z', dateModified: '2024-04-14T09:36:52.000Z', inLanguage: 'zh', author: [{ '@type': 'Person', name: '李安娜' }], publisher: { '@type': 'Organization', name: 'Deutsche Welle', logo: { '@type': 'ImageObject', url: 'https://www.dw.example/images/dw_logo.png' } } })}
</head>
<body>
<div id="root">
<a class="skip-link" href="#main-content">跳转至内容</a><a class="skip-link" href="#navigation">跳转至主菜单</a><a class="skip-link" href="https://www.dw.example/">跳转至更多DW网站</a>
<header class="main-header"><div class="breaking-ticker"></div><nav id="navigation"><a href="https://www.dw.example/zh/s-9058" class="logo">DW</a><ul><li><a href="https://www.dw.example/zh/s-1681">时政风云</a></li><li><a href="https://www.dw.example/zh/s-1686">经济纵横</a></li><li><a href="https://www.dw.example/zh/s-1688">文化经纬</a></li><li><a href="https://www.dw.example/zh/s-1690">科技环境</a></li><li><a href="https://www.dw.example/zh/s-1691">德语天地</a></li></ul></nav><div class="live"><a href="https://www.dw.example/zh/live-tv">直播电视</a></div></header>
<main id="main-content">
<article>
<header class="content-header"><span class="kicker"><a href="https://www.dw.example/zh/s-1688">文化经纬</a><span>德国</span></span>
<h1>“管风琴是一台会呼吸的机器”</h1>
<div class="author-details"><address><a class="author-link" href="https://www.dw.example/zh/person-67000001">李安娜</a></address></div>
<time aria-hidden="true">2024年4月14日</time></header>
<p class="teaser-text">${ORGAN_LEAD}</p>
<div class="sharing-bar"><button>复制链接</button><a href="https://p.dw.example/p/4ejxb">https://p.dw.com/p/4ejxb</a></div>
<figure class="main-image"><img src="https://static.dw.example/image/68800001_6.jpg" alt="教堂管风琴"><figcaption>1738年建成的管风琴藏在一座只有两百人的村庄里<small class="copyright">图像来源: A. Meier/dpa/picture alliance</small></figcaption></figure>
<div class="rich-text">
<p>（德国之声中文网）${ORGAN[0]}</p>
${p(ORGAN.slice(1, 4))}
<figure class="placeholder-image"><img src="https://static.dw.example/image/68800002_906.jpg" alt="学生练习"><figcaption>中学生们轮流到教堂“值班”<small class="copyright">图像来源: A. Meier/dpa/picture alliance</small></figcaption></figure>
${p(ORGAN.slice(4))}
<p><em>© 2024年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
</div>
<footer class="article-footer"><a href="https://www.dw.example/zh/feedback">反馈：请写信给我们</a></footer>
</article>
<section class="related"><header>跳转至下一栏 深入阅读</header><h2>深入阅读</h2><ul><li><a href="https://www.dw.example/zh/a-68700011"><h3>莱比锡旧琴厂改成合唱团之家</h3><p>钢琴不见了，歌声搬了进来。</p></a></li></ul></section>
<section class="top-stories"><h2>DW今日要闻</h2><ul><li><a href="https://www.dw.example/zh/a-68811300"><h3>阿尔卑斯铁路百年隧道翻新</h3></a></li><li><a href="https://www.dw.example/zh/a-68811301"><h3>北海灰海豹数量创新高</h3></a></li></ul></section>
</main>
<footer class="main-footer"><ul><li><a href="https://www.dw.example/zh/s-9058">关于我们</a></li><li><a href="https://www.dw.example/zh/newsletter">订阅电子报</a></li></ul><p>© 2024 Deutsche Welle</p><p><a href="https://www.dw.example/zh/privacy">数据保护声明</a><a href="https://www.dw.example/zh/accessibility">无障碍声明</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '“管风琴是一台会呼吸的机器”',
      lead: ORGAN_LEAD,
      published: '2024-04-14T09:36:52Z',
      // dw.com, DW, Deutsche Welle and 德国之声: not asked.
      authors: ['李安娜'],
      editors: [],
      headings: [],
      captions: [
        '1738年建成的管风琴藏在一座只有两百人的村庄里图像来源: A. Meier/dpa/picture alliance',
        '中学生们轮流到教堂“值班”图像来源: A. Meier/dpa/picture alliance',
      ],
      kept: ORGAN,
      gone: [
        '跳转至',
        '如无德国之声特别授权',
        '写信给我们',
        '百年隧道',
        '灰海豹',
        '数据保护声明',
        '复制链接',
      ],
    },
  },
  {
    kind: 'an American daily in Chinese, science: a Latin by-line and the day with the clock in an attribute, each paragraph a div in rows, captions with a cite of the maker, what the writer is and 翻译 and 点击查看本文英文版 in a footer, 相关报道 with days, languages to choose',
    url: 'https://cn.nytimes.example/science/20240521/moss-scotland-return/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>消失的苔藓回到了苏格兰的树林 - 纽约时报中文网</title>
<meta name="description" content="志愿者和植物学家重新调查了48处树林，发现17种曾被认为在当地消失的苔藓再度出现。">
<meta name="keywords" content="苔藓, 苏格兰, 植物学">
<meta name="byline" content="Jane Smith">
<meta name="date" content="2024-05-21 02:17:05">
${og('og:title', '消失的苔藓回到了苏格兰的树林')}
${og('og:type', 'article')}
${og('og:site_name', '纽约时报中文网')}
${og('og:image', 'https://static01.nyt.example/images/2024/05/14/science/14moss/14moss-master1050.jpg')}
<meta property="article:published_time" content="2024-05-21T02:17:05+08:00">
${ld({ '@type': 'NewsArticle', headline: '消失的苔藓回到了苏格兰的树林', datePublished: '2024-05-21T02:17:05+08:00', dateModified: '2024-05-21T02:17:05+08:00', author: { '@type': 'Person', name: 'Jane Smith' }, publisher: { '@type': 'Organization', name: '纽约时报中文网', logo: { '@type': 'ImageObject', url: 'https://cn.nytimes.example/static/logo.png' } } })}
</head>
<body class="article">
<header class="masthead"><div class="container"><button class="nav-toggle">菜单</button><a class="logo" href="https://cn.nytimes.example/"><img src="https://cn.nytimes.example/static/logo.png" alt="纽约时报中文网 国际纵览"></a><div class="lang"><a href="https://cn.nytimes.example/science/20240521/moss-scotland-return/">简</a><a href="https://cn.nytimes.example/science/20240521/moss-scotland-return/zh-hant/">繁</a></div></div>
<nav class="main-nav"><ul><li><a href="https://cn.nytimes.example/world/">国际</a></li><li><a href="https://cn.nytimes.example/china/">中国</a></li><li><a href="https://cn.nytimes.example/business/">商业与经济</a></li><li><a href="https://cn.nytimes.example/lens/">镜头</a></li><li><a href="https://cn.nytimes.example/technology/">科技</a></li><li><a href="https://cn.nytimes.example/science/">科学</a></li><li><a href="https://cn.nytimes.example/style/">风尚</a></li><li><a href="https://cn.nytimes.example/opinion/">观点与评论</a></li></ul></nav></header>
<main class="main"><div class="container article-area">
<article class="article-content">
<div class="article-header"><header><div class="setting-bar"><a class="section" href="https://cn.nytimes.example/science/">科学</a><div class="font-size">字体<button>小</button><button>大</button></div><div class="languages"><a href="https://cn.nytimes.example/science/20240521/moss-scotland-return/dual/">中英双语</a><a href="https://www.nytimes.example/2024/05/14/science/moss-scotland.html">英文</a></div></div>
<h1>消失的苔藓回到了苏格兰的树林</h1>
<div class="byline-row"><div class="byline"><address><span>Jane Smith</span></address></div><time datetime="2024-05-21 02:17:05">2024年5月21日</time></div></header></div>
<section class="article-body"><div class="article-left">
<figure class="article-span-photo"><img src="https://static01.nyt.example/images/2024/05/14/science/14moss/14moss-master1050.jpg" alt=""><figcaption>志愿者在橡树林里用放大镜辨认石头上的苔藓。 <cite>John Brown for The New York Times</cite></figcaption></figure>
<section class="article-partial">
${MOSS.slice(0, 4)
  .map(
    (one) =>
      `<div class="row"><div class="col-md-10 article-body-item"><div class="article-paragraph">${one}</div></div></div>`,
  )
  .join('\n')}
<div class="row"><div class="big_ad ad"><h4>广告</h4></div></div>
<figure class="article-inline-photo"><img src="https://static01.nyt.example/images/2024/05/14/science/14moss2/14moss2-jumbo.jpg" alt=""><figcaption>一种重新出现的苔藓，高度只有两毫米。 <cite>John Brown for The New York Times</cite></figcaption></figure>
${MOSS.slice(4)
  .map(
    (one) =>
      `<div class="row"><div class="col-md-10 article-body-item"><div class="article-paragraph">${one}</div></div></div>`,
  )
  .join('\n')}
</section>
<footer class="author-info"><p>Jane Smith为时报报道自然与科学。</p><p>翻译：王小明</p><p><a href="https://www.nytimes.example/2024/05/14/science/moss-scotland.html">点击查看本文英文版。</a></p></footer>
</div></section>
<div class="share-tools"><a href="#weibo">微博</a><a href="#fb">Facebook</a><a href="#mail">电邮</a></div>
</article>
<div class="related-cont"><h4>相关报道</h4><ul class="refer-list"><li><a href="https://cn.nytimes.example/science/20240402/lichen-gravestones/">墓碑上的地衣记得三百年的天气</a><span>2024年4月2日</span></li><li><a href="https://cn.nytimes.example/science/20240312/snail-census/">请帮忙数一数后院里的蜗牛</a><span>2024年3月12日</span></li></ul></div>
<aside class="aside"><div class="most-popular"><h4>热门文章</h4><ol><li><a href="https://cn.nytimes.example/style/20240520/walking-slow/">为什么我们应该走得慢一点</a></li><li><a href="https://cn.nytimes.example/well/20240517/nap-length/">午睡究竟该睡多久</a></li></ol></div><div class="newsletter"><h4>免费订阅《简报》</h4><p>每个工作日发送，带您了解当日要闻</p><form><input type="email" placeholder="您的邮箱地址"></form></div></aside>
</div></main>
<footer class="site-footer"><p>© 2024 The New York Times Company.</p><ul><li><a href="https://cn.nytimes.example/tools/about">关于我们</a></li><li><a href="https://cn.nytimes.example/tools/privacy">隐私政策</a></li><li><a href="https://cn.nytimes.example/tools/subscribe">中文网招聘</a></li></ul></footer>
</body>
</html>`,
    expected: {
      headline: '消失的苔藓回到了苏格兰的树林',
      published: '2024-05-21T02:17:05+08:00',
      source: '纽约时报中文网',
      authors: ['Jane Smith'],
      translator: '王小明',
      headings: [],
      captions: [
        '志愿者在橡树林里用放大镜辨认石头上的苔藓。 John Brown for The New York Times',
        '一种重新出现的苔藓，高度只有两毫米。 John Brown for The New York Times',
      ],
      // Whether the line on the writer stays is not asked.
      kept: MOSS,
      related: ['墓碑上的地衣记得三百年的天气', '请帮忙数一数后院里的蜗牛'],
      gone: ['中英双语', '点击查看本文', '走得慢一点', '午睡究竟', '每个工作日发送', '中文网招聘'],
    },
  },
  {
    kind: 'a portal of the mainland, a daily’s news republished: the clock and 来源 and the province and 举报 in one div, （原标题：…） first, pictures in paragraphs of their own without captions, 本文来源 and 责任编辑 with a code last, comments and 热点推荐',
    url: 'https://www.163.example/news/article/J3Q8V2LU000189FH.html',
    page: `<!DOCTYPE HTML>
<!--[if IE 6 ]> <html id="ne_wrap" class="ne_ua_ie6 ne_ua_ielte8"> <![endif]-->
<html id="ne_wrap" data-publishtime="2024-06-03 17:50:22" data-category="新闻">
<head>
<meta charset="utf-8">
<title>八平方米钟表店 替百余只老钟“养老”|南京|钟表_网易新闻</title>
<base target="_blank">
<meta name="keywords" content="南京,钟表,座钟,老门东">
<meta name="description" content="八平方米钟表店 替百余只老钟“养老”">
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
<meta property="og:type" content="news">
<meta property="og:title" content="八平方米钟表店 替百余只老钟“养老”">
<meta property="og:description" content="八平方米钟表店 替百余只老钟“养老”">
<meta property="og:url" content="https://www.163.example/news/article/J3Q8V2LU000189FH.html">
<meta property="article:author" content="网易">
<meta property="article:published_time" content="2024-06-03T17:50:22+08:00">
<link rel="stylesheet" href="https://static.ws.126.example/163/f2e/post_nodejs/css/index-dcbe14b8a7.css">
</head>
<body>
<div class="ntes_nav_wrap" id="js_N_NTES_wrap"><div class="ntes-nav" id="js_N_nav"><a class="ntes-nav-index-title" href="https://www.163.example/">网易首页</a><a href="https://www.163.example/#f=topnav">应用</a><a href="https://m.163.example/newsapp/">网易新闻</a><a href="https://open.163.example/">网易公开课</a><a href="https://you.163.example/">网易严选</a><a href="https://email.163.example/">邮箱</a><a class="ntes-nav-login-title" id="js_N_nav_login_title">登录</a></div></div>
<div class="post_area post_columnad_top"></div>
<div class="post_crumb"><a href="https://www.163.example/">网易首页</a> &gt; <a href="https://news.163.example/">新闻中心</a> &gt; <a href="https://news.163.example/shehui/">社会新闻</a> &gt; 正文</div>
<div class="wrapper clearfix" id="container">
<div class="post_main">
<h1 class="post_title">八平方米钟表店 替百余只老钟“养老”</h1>
<div class="post_info">
2024-06-03 17:50:22　来源: <a href="https://www.yangtse.example/content/1880001.html">扬子晚报</a>
江苏 <a href="https://www.163.example/special/0077jt/tipoff.html?title=1" target="_blank" class="post_jubao">举报</a>
</div>
<div class="post_content" id="content">
<div class="post_top"><div class="post_top_tie"><a class="post_top_tie_count" href="#post_comment_area">26</a></div><div class="post_top_share"><span class="post_top_share_title">分享至</span><ul class="post_share"><li class="share_weixin js_weixin"><a href="javascript:;"><i></i></a></li></ul></div></div>
<div class="js_qrcode_wrap hidden" id="js_qrcode_top"><div class="js_qrcode_arr"></div><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
<div class="post_body">
<p class="otitle">（原标题：墙上一百多只钟，没有一只走得准）</p>
<p>　　${CLOCK[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.example/?url=http%3A%2F%2Fcms-bucket.ws.126.example%2F2024%2F0603%2F1.jpg&thumbnail=660x2147483647&quality=80&type=jpg"/><br/></p>
${p(CLOCK.slice(1, 3), '', '　　')}
<p class="f_center"><img src="https://nimg.ws.126.example/?url=http%3A%2F%2Fcms-bucket.ws.126.example%2F2024%2F0603%2F2.jpg&thumbnail=660x2147483647&quality=80&type=jpg"/><br/></p>
${p(CLOCK.slice(3), '', '　　')}
</div>
<div class="post_author"><a href="https://news.163.example/"><img src="https://static.ws.126.example/cnews/css13/img/end_news.png" alt="netease" width="13" height="12" class="icon"></a> 本文来源：扬子晚报 &nbsp; 责任编辑： 赵亮_NN9012</div>
<div class="post_next_tips"><a href="https://www.163.example/">返回网易首页</a><a href="https://m.163.example/newsapp/">下载网易新闻客户端</a></div>
</div>
<div class="post_comment" id="post_comment_area"><div class="post_comment_toolbar"><div class="post_comment_title">跟贴 <em>26</em></div><p>文明上网理性发言，请遵守<a href="https://tie.163.example/rule">《新闻评论服务协议》</a></p><div class="tie-empty">跟贴热词：</div></div></div>
<div class="post_recommends js-tag-module"><div class="post_recommends_titles"><h3 class="post_recommends_title">热点推荐</h3></div><ul class="post_recommends_list"><li class="post_recommend"><h3 class="post_recommend_title"><a href="https://www.163.example/dy/article/J3P00001.html">小学生给蚂蚁修了一座桥</a></h3><p class="post_recommend_info"><span>现代快报</span> <span>2024-06-03 08:11:20</span></p></li><li class="post_recommend"><h3 class="post_recommend_title"><a href="https://www.163.example/dy/article/J3P00002.html">这碗皮肚面为什么要等四十分钟</a></h3><p class="post_recommend_info"><span>吃在南京</span> <span>2024-06-02 20:05:41</span></p></li></ul></div>
</div>
<div class="post_side"><div class="side_hot"><h2>热门新闻</h2><ul><li><a href="https://www.163.example/news/article/J3Q00011.html">江淮流域即将入梅</a></li><li><a href="https://www.163.example/news/article/J3Q00012.html">高校食堂的“一人食”窗口</a></li></ul></div></div>
</div>
<div class="N-nav-bottom"><div class="ntes_foot_link"><a href="https://corp.163.example/">About NetEase</a> | <a href="https://gb.corp.163.example/gb/about/overview.html">公司简介</a> | <a href="https://corp.163.example/gb/contactus.html">联系方法</a> | <a href="https://www.163.example/jubao">不良信息举报 Complaint Center</a></div><p>©1997-2024 网易公司版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '八平方米钟表店 替百余只老钟“养老”',
      original: '墙上一百多只钟，没有一只走得准',
      published: '2024-06-03T17:50:22+08:00',
      source: '扬子晚报',
      authors: ['张小强'],
      // The code after the name is no part of it.
      editors: ['赵亮'],
      headings: [],
      kept: [
        '南京老门东附近有一家只有八平方米的钟表店，墙上挂着一百多只钟，却没有一只走得准。',
        ...CLOCK.slice(1),
      ],
      gone: ['扫码二维码', '返回网易首页', '跟贴', '修了一座桥', '皮肚面', '江淮流域', '网易严选'],
    },
  },
  {
    kind: 'a business site of the mainland, a piece of a WeChat account: the account’s link and the clock with · in one line, a summary box, the state of the page in a script, 编者按 quoted, h2 headings, a list, 本文来自微信公众号 with 作者 and 编辑 as a last paragraph, a note on views',
    url: 'https://36kr.example/p/2778000123456789',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title data-react-helmet="true">修一个电饭煲赚八块，社区维修站怎么活下来？-36氪</title>
<meta data-react-helmet="true" name="keywords" content="维修站,社区,小生意,36氪">
<meta data-react-helmet="true" name="description" content="${REPAIR_LEAD}">
<meta data-react-helmet="true" property="og:title" content="修一个电饭煲赚八块，社区维修站怎么活下来？-36氪">
<meta data-react-helmet="true" property="og:description" content="${REPAIR_LEAD}">
<meta data-react-helmet="true" property="og:image" content="https://img.36krcdn.example/hsossms/20240515/v2_1.jpg">
<meta data-react-helmet="true" property="article:published_time" content="2024-05-16T08:30:00+08:00">
<link rel="stylesheet" href="https://static.36krcdn.example/36kr-web/static/article.css">
</head>
<body>
<div id="app"><div class="kr-layout"><div class="kr-layout-main clearfloat">
<div class="kr-header"><div class="kr-header-content"><a class="kr-header-logo" href="https://36kr.example/"><img src="https://img.36krcdn.example/logo.png" alt="36氪"></a><ul class="header-nav"><li><a href="https://36kr.example/">首页</a></li><li><a href="https://36kr.example/newsflashes">快讯</a></li><li><a href="https://36kr.example/information/web_news/">资讯</a></li><li><a href="https://36kr.example/video">直播</a></li><li><a href="https://36kr.example/topics">专题</a></li><li><a href="https://36kr.example/activity">活动</a></li></ul><div class="header-right"><a href="https://36kr.example/seek-report-new">寻求报道</a><a href="https://passport.36kr.example/">登录</a></div></div></div>
<div class="article-detail-wrapper-box"><div class="article-detail-wrapper">
<div class="article-left-container"><div class="kr-sticky-box"><div class="author-detail-info"><a class="author-name" href="https://36kr.example/user/5400001">城市慢行</a><p class="author-des">关心小生意与大城市</p><span class="follow">关注</span></div><div class="author-articles"><p>最近内容</p><a href="https://36kr.example/p/2770000000000001">菜市场里的第十三个摊位</a><span>2024-05-09</span></div></div></div>
<div class="article-content">
<div class="article-wrapper">
<div class="common-width">
<h1 class="article-title margin-bottom-20 common-width">修一个电饭煲赚八块，社区维修站怎么活下来？</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="https://36kr.example/user/5400001">城市慢行</a><span class="title-icon-item item-time"><span>·</span>2024年05月16日 08:30</span></div>
</div>
<div class="common-width margin-bottom-20"><div class="summary">${REPAIR_LEAD}</div></div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper">
<blockquote><p>编者按：本文来自微信公众号“城市慢行”（ID：chengshimanxing），作者：李小舟，36氪经授权发布。</p></blockquote>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.example/hsossms/20240515/v2_2.jpg"></p>
<p class="img-desc">一家社区维修站的工具墙。图片由受访者提供</p>
<p>${REPAIR[0]}</p>
<p>${REPAIR[1]}</p>
<h2><strong>01 八块钱的账</strong></h2>
<p>${REPAIR[2]}</p>
<p>${REPAIR[3]}</p>
<blockquote><p>${REPAIR[4]}</p></blockquote>
<h2><strong>02 谁来付房租</strong></h2>
<p>${REPAIR[5]}</p>
<p>${REPAIR[6]}</p>
<ul>${REPAIR_MEANS.map((one) => `<li><p>${one}</p></li>`).join('')}</ul>
<p>${REPAIR[7]}</p>
<p>本文来自微信公众号<a href="https://mp.weixin.example/s/abc">“城市慢行”（ID：chengshimanxing）</a>，作者：李小舟，编辑：周青，36氪经授权发布。</p>
</div>
</div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="article-footer-tool"><span class="praise">点赞 57</span><span class="collect">收藏</span><span class="wechat">微信扫一扫分享</span></div>
<div class="article-tags"><a href="https://36kr.example/search/1">维修站</a><a href="https://36kr.example/search/2">小生意</a></div>
<div class="comment-box"><h3>评论</h3><p>好文章，需要你的鼓励</p><div class="comment-input">参与评论，登录后才能提交</div><div class="comment-item"><span>路过的螺丝刀</span><p>我家楼下那家去年也关了，挺怀念的</p></div></div>
<div class="next-article"><span>下一篇</span><a href="https://36kr.example/p/2778000123450001">共享雨伞的第八年</a><p>伞还在，柜子不在了。</p></div>
</div>
<div class="article-right-container"><div class="hotlist"><h3>热门文章</h3><ol><li><a href="https://36kr.example/p/2777000000000011">县城健身房为什么开到晚上十二点</a></li><li><a href="https://36kr.example/p/2777000000000012">二手书店的隐形成本</a></li></ol></div><div class="app-download"><p>36氪APP让一部分人先看到未来</p></div></div>
</div></div>
<div class="kr-footer"><div class="footer-links"><a href="https://36kr.example/pages/about">关于36氪</a><a href="https://36kr.example/hire">城市合作</a><a href="https://36kr.example/pages/hope">网络谣言信息举报入口</a></div><p>© 2011~2024 北京多氪信息科技有限公司 | 京ICP备00000000号</p><p>36氪，让一部分人先看到未来，涵盖新媒体、创投数据</p></div>
</div></div></div>
<script>window.initialState={"articleDetail":{"articleDetailData":{"code":0,"data":{"itemId":2778000123456789,"author":"城市慢行","authorId":5400001,"publishTime":1715819400000,"widgetTitle":"修一个电饭煲赚八块，社区维修站怎么活下来？","summary":"${REPAIR_LEAD}"}}}}</script>
</body>
</html>`,
    expected: {
      headline: '修一个电饭煲赚八块，社区维修站怎么活下来？',
      lead: REPAIR_LEAD,
      published: '2024-05-16T08:30:00+08:00',
      // The account or the site: not asked.
      authors: ['李小舟'],
      editors: ['周青'],
      headings: ['01 八块钱的账', '02 谁来付房租'],
      captions: ['一家社区维修站的工具墙。图片由受访者提供'],
      // The lines on where the text is from may stay or go: the body is not asked in full.
      kept: [...REPAIR, ...REPAIR_MEANS, '01 八块钱的账', '02 谁来付房租'],
      gone: [
        '寻求报道',
        '关心小生意',
        '信息存储空间',
        '需要你的鼓励',
        '路过的螺丝刀',
        '开到晚上十二点',
        '谣言信息',
      ],
    },
  },
  {
    kind: 'a broadcaster of Singapore in Chinese, school life: 发布 and 更新 with days by slashes and the clock in a list, cXense metas, the hero’s caption above the text, a list in the text, a call for its WhatsApp within, 热门话题 and 你可能也感兴趣',
    url: 'https://www.8world.example/singapore/cardboard-flats-school-corridor-2485216',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>走廊搭起纸箱“组屋” 小四生邀乐龄居民串门子 - 8world</title>
<meta name="description" content="裕廊西一所邻里小学的走廊，这个星期变成了“组屋”。" />
<link rel="canonical" href="https://www.8world.example/singapore/cardboard-flats-school-corridor-2485216" />
<meta property="og:site_name" content="8world" />
<meta property="og:type" content="article" />
<meta property="og:title" content="走廊搭起纸箱“组屋” 小四生邀乐龄居民串门子" />
<meta property="og:image" content="https://cassette.8world.example/image/upload/v1/1.jpg" />
<meta name="cXenseParse:mdc-title" content="走廊搭起纸箱“组屋” 小四生邀乐龄居民串门子" />
<meta name="cXenseParse:author" content="林佳怡" />
<meta name="cXenseParse:recs:publishtime" content="2024-05-23T18:12:00+08:00" />
<meta name="cXenseParse:mdc-keywords" content="小学" />
<meta name="cXenseParse:mdc-keywords" content="甘榜精神" />
<link rel="stylesheet" media="all" href="https://www.8world.example/themes/custom/mc_8world_theme/css/style.css" />
</head>
<body class="page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">跳转到主要内容</a>
<header role="banner"><div class="me-connect"><a href="https://www.mediacorp.example/">mediacorp</a><a href="https://www.mewatch.example/">mewatch</a><a href="https://www.melisten.example/">melisten</a></div><a class="logo" href="https://www.8world.example/"><img src="https://www.8world.example/themes/custom/mc_8world_theme/logo.svg" alt="8world" /></a><nav><ul><li><a href="https://www.8world.example/realtime">即时</a></li><li><a href="https://www.8world.example/singapore">新加坡</a></li><li><a href="https://www.8world.example/southeast-asia">东南亚</a></li><li><a href="https://www.8world.example/greater-china">中港台</a></li><li><a href="https://www.8world.example/world">国际</a></li><li><a href="https://www.8world.example/finance">财经</a></li><li><a href="https://www.8world.example/sports">体育</a></li><li><a href="https://www.8world.example/entertainment">娱乐</a></li></ul></nav><div class="search"><input type="text" placeholder="搜索" /></div></header>
<main role="main"><a id="main-content"></a>
<div class="layout-content">
<div class="wrapper">
<div class="article-intro"><div class="category"><a href="https://www.8world.example/singapore">新加坡</a></div><h1>走廊搭起纸箱“组屋” 小四生邀乐龄居民串门子</h1></div>
<div class="article-info"><ul><li class="publish">发布: 23/05/2024 18:12</li><li class="update">更新: 23/05/2024 20:40</li><li class="author">作者: <a href="https://www.8world.example/author/lin-jiayi">林佳怡</a></li></ul></div>
<div class="article-share"><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a><a href="#tg">Telegram</a><span class="font-size">字体大小</span></div>
<figure class="article-media"><div class="article-image"><img src="https://cassette.8world.example/image/upload/v1/1.jpg" alt="" /></div><figcaption>学生用纸箱在走廊搭出九个“单位”，门口还摆上鞋架和盆栽。（图：8视界新闻网）</figcaption></figure>
</div>
<div class="article-content">
<div class="text"><div class="text-long">
${p(RELAY.slice(0, 2))}
</div></div>
<div class="programtic-ads"><span>广告</span><div id="div-gpt-ad-imu1"></div></div>
<div class="text"><div class="text-long">
${p(RELAY.slice(2, 5))}
<ul>
${RELAY_STOPS.map((one) => `<li>${one}</li>`).join('\n')}
</ul>
<p>${RELAY[5]}</p>
</div></div>
<div class="subscribe-box"><p>订阅《8视界新闻网》WhatsApp频道，掌握最新资讯</p><a href="https://whatsapp.example/channel/8world">立即加入</a></div>
</div>
<div class="article-tags"><h3>相关话题</h3><a href="https://www.8world.example/topic/school">小学</a><a href="https://www.8world.example/topic/kampong">甘榜精神</a></div>
<div class="block-recommend"><h2>你可能也感兴趣</h2><article class="article"><div class="article-header"><a href="https://www.8world.example/singapore/rain-garden-2484101"><span>邻里公园新添雨水花园</span></a></div><ul class="article-meta-ul"><li>新加坡</li></ul><div class="article-time"><time>3小时前</time></div></article><article class="article"><div class="article-header"><a href="https://www.8world.example/singapore/kopi-class-2484102"><span>咖啡店老板开班教泡南洋咖啡</span></a></div><ul class="article-meta-ul"><li>新加坡</li></ul><div class="article-time"><time>5小时前</time></div></article></div>
<div class="block-trending"><h2>热门新闻</h2><ol><li><a href="https://www.8world.example/singapore/thundery-showers-2484777">未来两周午后多雷雨</a></li><li><a href="https://www.8world.example/lifestyle/durian-price-2484778">榴梿季提早到 价格看跌</a></li></ol></div>
</div>
</main>
<footer role="contentinfo"><ul><li><a href="https://www.8world.example/about-us">关于我们</a></li><li><a href="https://www.mediacorp.example/terms">使用条款</a></li><li><a href="https://www.mediacorp.example/privacy">隐私政策</a></li><li><a href="https://www.8world.example/feedback">意见反馈</a></li></ul><p>新传媒官方网站 版权所有 © 2024 Mediacorp Pte Ltd</p></footer>
</body>
</html>`,
    expected: {
      headline: '走廊搭起纸箱“组屋” 小四生邀乐龄居民串门子',
      published: '2024-05-23T18:12:00+08:00',
      // 8world or 8视界新闻网: not asked.
      authors: ['林佳怡'],
      editors: [],
      headings: [],
      captions: ['学生用纸箱在走廊搭出九个“单位”，门口还摆上鞋架和盆栽。（图：8视界新闻网）'],
      body: [...RELAY.slice(0, 5), RELAY_STOPS.join(''), RELAY[5]],
      gone: ['字体大小', '掌握最新资讯', '午后多雷雨', '榴梿季', '意见反馈', '新传媒官方'],
    },
  },
];
