// A thirty-sixth set of forms, by one who had not seen the importer: fourteen named outlets as their pages were in 2022 and 2023.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** A line for each link of a menu or a list. */
const links = (base: string, items: readonly string[], tag = 'li', attributes = ''): string =>
  items
    .map(
      (item, at) =>
        `<${tag}${attributes && ` ${attributes}`}><a href="${base}${at + 1}">${item}</a></${tag}>`,
    )
    .join('\n');

const BOOKBUS = [
  '清晨七点，青岩乡的盘山路上，一辆绿色的中型客车鸣了两声喇叭。听见喇叭响，路口小卖部门前的七八个孩子一下子围了上来。',
  '这是县图书馆的流动图书车，车厢里拆掉了后六排座位，换上三面书架，能装一千二百册书。每周二和周五，它要走四十六公里山路，停靠九个点。',
  '“第一年只有我一个人，一边开车，一边登记。”司机兼管理员周长河今年五十二岁，过去在县里跑客运。车上的借书证由他手写，已经编到三千一百多号。',
  '一张地图，标着九个停靠点',
  '驾驶座背后贴着一张手绘地图，九个停靠点用红笔圈出，旁边写着钟点：八点二十，青岩小学；九点四十，石门桥；十一点，老茶厂……最远的一站叫云脚，只有十九户人家。',
  '云脚的吴阿婆不识字，却是借书最勤的人之一。她借的是有图的种菜书，每次请周长河念一段，回去再对着图琢磨。去年，她种的番茄第一次没有烂根。',
  '去年一年，流动图书车共借出图书两万三千余册，丢失的只有四册。“山里人借东西，记得还。”周长河说。',
  '从送书上门，到教人写书',
  '今年开春，车上多了一只木箱。孩子们看完书，可以把自己写的故事投进去，由县图书馆装订成册，再放回书架。第一册叫《喇叭响了》，收录了二十七个孩子的作文。',
  '县图书馆馆长介绍，下一步将增加一辆新车，把停靠点由九个扩大到十六个，并为行动不便的老人开通电话点书。',
] as const;

const WATCHMAKER = [
  '在东四一条胡同里，有一间不到十平方米的钟表铺。铺主郑守时今年六十八岁，修了五十年表。上个月，他把三百多件没有人来取的旧表整理出来，办了一个小小的展览。新京报记者日前与他对话。',
  '新京报：这些表为什么没有人来取？',
  '郑守时：有的搬家了，有的忘了，也有的人不在了。最早的一块是1979年送来的，单子还在，写的是“走时慢，加急”。',
  '新京报：您就一直留着？',
  '郑守时：留着。每年惊蛰上一遍弦，让它们走一天。表这个东西，不走就坏了。',
  '新京报：办展览是谁的主意？',
  '郑守时：是隔壁一位学设计的姑娘。她说，每一块表背后都有一个没来的人，这本身就值得看。我说那就挂出来吧，万一有人认得呢。',
  '新京报：真的有人认出来了吗？',
  '郑守时：七个人。有一位先生，从石景山坐地铁来的，一眼看见他父亲的怀表，站在那儿半天没说话。我没收他的钱，就是把单子撕了。',
  '新京报：以后还打算修多久？',
  '郑守时：眼睛看得见就修。现在带了两个徒弟，一个二十四，一个三十一，坐得住。',
] as const;

const HERON = [
  '8月的清晨，太湖西岸的芦苇荡里，三千多只白鹭陆续起飞。巡护员老潘把船停在两百米外，关掉马达，举起望远镜开始计数。',
  '这已经是他在这片湿地度过的第十一个夏天。十一年前，这里还是一片连着一片的鱼塘，水面上看不到几只水鸟。',
  '退塘还湿：九百亩水面重新连成一片',
  '2011年起，当地分三批退出鱼塘九百一十二亩，拆除塘埂二十七公里，让被隔断的水面重新连通。工程人员没有急着种树，而是先等水草自己长回来。',
  '等待用了整整三年。2014年春天，水下的苦草和眼子菜连成了片，小鱼小虾随之多了起来，第一批白鹭在一棵老柳树上筑了十四个巢。',
  '一本账：记下每一个鸟巢',
  '老潘有一个习惯，每发现一个鸟巢，就在本子上画一个圈，雏鸟出壳涂半个，离巢再涂满。今年他画了两千一百多个圈，涂满的有九成。',
  '监测人员介绍，目前在这片湿地记录到的鸟类已由最初的四十三种增加到一百六十八种，其中包括多年未见的水雉。',
  '眼下，今年的幼鸟正在学习捕食。到九月下旬，它们将跟随成鸟向南飞去，而老潘会把船拖上岸，重新刷一遍桐油。',
] as const;

const TEAROAST = [
  '清明过后，龙坞镇的炒茶锅一天比一天烫。12日一早，六十六岁的炒茶师傅沈阿根把手伸进二百摄氏度的锅里，抓、抖、搭、拓，十四个动作一气呵成。',
  '和往年不同，他身边坐着一位不喝茶的徒弟——一台装了六只摄像头的机械臂。',
  '研发团队负责人告诉记者，机械臂要学的不是动作，而是师傅的手感。团队在沈阿根的手套里缝进二十二枚传感器，三个月采集了四百多锅的数据。',
  '“第一锅焦了，第二锅还是焦的。”沈阿根笑着说，到第三十七锅，他闭着眼睛闻了闻，说了一句“可以卖了”。',
  '目前，这台机械臂一天能炒六公斤干茶，相当于三位师傅的工作量，但最后一道“辉锅”仍由人工完成。',
  '镇里计划明年春茶季再添置八台，供没有劳力的茶农按小时租用。',
] as const;

const ICEBOX = [
  '下午四点，华东一家生鲜仓库的冷库门前，十二只半人高的灰色箱子排成一列。箱子不插电，却要在未来七十二小时里，把三吨车厘子保持在零到二摄氏度。',
  '这种名为“蓄冷箱”的设备并不新鲜。第一财经记者采访多家冷链企业了解到，由于蓄冷材料价格下降，过去一年，它的租赁单价下降了四成，订单却增长了三倍。',
  '便宜一半的冷',
  '一辆四米二的冷藏车跑一趟三百公里，油电费用约为四百二十元，改用常温车加蓄冷箱，成本可以压到二百元以内。“省下的不只是油钱，回程还能拉别的货。”一家物流公司的调度经理说。',
  '账算得过来的前提是箱子转得快。业内测算，一只蓄冷箱的造价约为二千八百元，每月周转六次以上才能在两年内收回投资。',
  '箱子去了哪里',
  '难题出在回收。记者拿到的一份内部统计显示，去年投放的四万只箱子中，有百分之七在三个月后失去定位信号，其中不少被收货的摊主拿去腌菜。',
  '有企业尝试在箱盖里嵌入定位芯片，并向收货方收取押金。押金不高，每只六十元，丢失率随之降到百分之二以下。',
  '“这门生意看上去卖的是冷，其实卖的是回头路。”一位长期关注冷链行业的分析人士表示，谁的网点密，谁的箱子就先回家。',
] as const;

const ALLEYMAP = [
  '5月20日，在上海虹口一条老弄堂里，十六岁的高中生陆一鸣把一张两米长的地图挂上了居委会的墙。地图上没有路名，只有气味。',
  '“这里是桂花，这里是酱油，这里是修鞋铺的胶水。”他用不同颜色的铅笔，在八十三个门牌旁边标出了一年四季闻得到的味道。',
  '地图起源于外婆的一次迷路。去年冬天，患有认知障碍的外婆走出弄堂后找不到家，最后是跟着大饼摊的香味走回来的。',
  '陆一鸣由此想到，熟悉的气味也许比路牌更可靠。他用了五个月，敲开五十六户人家的门，请老人们说出自家门口的味道。',
  '参与项目的社区医生告诉澎湃新闻，嗅觉与记忆的联系确实紧密，但气味地图不能代替看护，“它更像是一个让邻居们重新说话的由头”。',
  '如今，弄堂里的十二户人家在门口种上了不同的香草，薄荷、迷迭香、紫苏各占一段。外婆认得的是紫苏。',
] as const;

const SWIFTS = [
  '本报讯（记者 马小林）6月11日傍晚，正阳门箭楼上空，数百只雨燕盘旋归巢。志愿者在城楼下架起六台相机，开始今年第三次同步调查。',
  '调查共设二十四个点位，一百一十名志愿者在同一时刻计数四十分钟。初步统计，当晚记录到雨燕两千七百余只，比去年同期多出约一成。',
  '科研人员介绍，今年在三处立交桥下新安装的八十个人工巢箱，已有十九个被利用，说明雨燕正在接受新家。',
  '雨燕预计7月下旬启程南飞，市民如发现落地的雨燕，可将其捧至高处放飞，不必喂食。',
] as const;

const DUMPLING = [
  '“阿姨，两个肉粽，一个不要绳子。”清早六点半，湖州南街的粽子铺开门，第一位顾客是骑三轮车的环卫工老丁。粽子不收他的钱，这个规矩已经有九年了。',
  '铺子是姚春妹开的。九年前一个落雪天，她看见扫街的老人蹲在屋檐下啃冷馒头，就递过去一只热粽。从那以后，凡是穿橘红马甲的，进门都有一只。',
  '账是女儿记的。去年一年，一共送出六千四百多只，折成钱是两万八。姚春妹不让算：“米是我的，力气也是我的，算它做什么。”',
  '今年端午前，轮到环卫工们来敲门了。十四个人下了夜班，洗好手，坐成一排裹粽子，从凌晨两点一直裹到天亮，裹了一千一百只。',
  '老丁裹得最慢，角也不尖。他说，年轻的时候在窑厂烧砖，手指粗，裹出来的粽子像砖头，“不过结实，煮不散”。',
  '这批粽子，姚春妹一只也没有卖。她用板车推到城北的敬老院，连同十四个人的名字，一起写在了红纸上。',
] as const;

const PORTER = [
  '凌晨三点，荷花池市场的卸货口，五十八岁的“背背”罗成贵在台阶上坐下，从怀里摸出一支竹笛，试了两个音。旁边的工友把头灯关了。',
  '一首《茉莉花》，他吹了四分多钟。视频由一位送货司机拍下，发到网上，三天里有一百多万人看过。',
  '罗成贵老家在巴中，二十岁出来做搬运，一背就是三十八年。笛子是十年前在货堆里捡的，裂了一道口，他用透明胶缠好，没有人教，全凭耳朵。',
  '“扛货的时候喘不过气，吹笛子也要用气，我想看看到底哪个更费气。”他对红星新闻记者说，试下来，吹笛子难得多。',
  '走红之后，有乐器厂送来一支新笛。他收下了，放在床头，干活时带的还是那支旧的。',
  '市场管理方已在卸货口加装了两排长凳和一盏灯，工友们把那里叫作“音乐厅”。每周日凌晨，不卸货的人也来坐一坐。',
] as const;

const PEACH = [
  '7月10日，在武汉黄陂一处桃园里，四十一岁的程序员吴思源蹲在树下，给一条两米长的蛇拍照。他不怕蛇，他怕的是蛇离开这片园子。',
  '三年前，吴思源从互联网公司辞职，接手了父亲的三十亩桃园。第一年，他按照书上的方法打药，桃子好看，虫子第二年却更多了。',
  '一、把田鼠交给蛇',
  '第二年，他停了鼠药，在田埂上垒起十四个石堆。石堆的缝隙里很快住进了王锦蛇，田鼠啃过的树根一年少了七成。',
  '“起初村里人都绕着走，说我在养蛇。”吴思源告诉记者，后来有人悄悄来问，石头要垒多高。',
  '二、把虫子交给鸟',
  '他又在园子四角挂了三十六只巢箱。湖北一所高校的师生来做过统计，一窝大山雀在育雏的二十天里，要带走大约九千条毛虫。',
  '代价也是有的。鸟也吃桃，今年有将近一成的果子被啄。吴思源把这些桃子单独装筐，标上“鸟先尝过”，半价出售，最先卖完的反而是它们。',
] as const;

const FIREFLY = [
  '台南左鎮一處荒廢20年的梯田，今年首度出現上千隻黃緣螢，當地居民自發組成護螢隊，入夜後關掉產業道路的路燈，還用紅色玻璃紙包住手電筒。',
  '護螢隊隊長羅文昌說，梯田原本種芋頭，因缺水休耕，5年前有人提議把山溝的水引回來，「不為種田，只是想再聽青蛙叫」。',
  '水一回來，蝸牛跟著來了，螢火蟲的幼蟲就吃蝸牛，「前年看到7隻，去年兩百多隻，今年數不完」。',
  '當地國小也把自然課搬到田邊，學生每週記錄水溫與蝸牛數量，已累積92筆資料，全部畫成海報貼在活動中心。',
  '公所表示，為避免人潮干擾，每晚只開放60人預約，並由居民帶隊解說，預約費用全數用於維護水路。',
] as const;

const PIANO = [
  '新北市瑞芳區一間廢棄17年的礦工宿舍，昨天傳出琴聲。72歲退休調音師蔡振聲花了4年，把礦工福利社裡一架被白蟻蛀空的直立鋼琴修好，邀請老鄰居回來聽。',
  '蔡振聲的父親也是礦工。他說，那架鋼琴是民國54年礦場買給子弟合唱團的，「全村只有這一架，大家洗完手才敢摸」。',
  '鋼琴的88個琴鍵有31個不能發聲，弦槌被老鼠啃光，響板裂了3道。他把自家柚木桌鋸了補響板，弦槌則用舊毛呢大衣的布一顆一顆包回去。',
  '昨天的音樂會由當年合唱團6名團員演出，年紀最大的已經81歲。她們唱完第一首《望春風》，台下有人哭了出來。',
  '文化局指出，礦工宿舍已列冊追蹤，預計後年完成結構補強，屆時將規畫為聚落音樂教室，鋼琴也會留在原處。',
] as const;

const TRAM = [
  '（星島日報報道）港島一條行走五十三年的街坊小巴線，下月底隨車主退休而停辦，街坊自發製作一塊手寫小巴牌，昨日送贈車主留念。',
  '現年七十一歲的車主歐伯表示，沿線屋苑已有升降機直達港鐵站，乘客由高峰期每日二千人跌至不足三百人，「做得落去都係因為街坊，唔捨得」。',
  '小巴牌由一名年輕字體設計師義務書寫，用料與舊時相同，先以紅漆打底，再用白漆寫字，全程花了三日。',
  '區內有團體希望將其中一輛舊小巴保留，改裝成流動書車，運輸部門回覆指會按程序處理申請。',
] as const;

const LIGHTHOUSE = [
  '我父亲守了三十一年灯塔，直到有一天，灯不再需要他了。那是一个星期二，工程师带来一只鞋盒大小的控制器，接好线，跟他握了握手。',
  '人们谈起自动化，总喜欢谈效率，谈节省下来的工资。很少有人问，一个人每天夜里爬一百四十二级台阶，他在爬的过程里看见了什么。',
  '父亲看见过很多东西。他看见过渔船没有按时回来，于是打电话叫醒了半个镇子；他看见过一群迷路的鹬撞在玻璃上，于是在窗外挂起旧渔网。这些都不在岗位说明里。',
  '控制器做得很好。它从不迟到，也从不喝酒，十年里只坏过两次。可是它不知道今晚谁家的船还没有回来，因为没有人教过它，什么叫做“谁家”。',
  '我并不主张把灯塔守护人请回去。我想说的是，当我们撤走一个人的时候，应当先写一张清单，列出他做过而我们没有付过钱的事情，然后逐条决定，由谁来做。',
  '父亲去年冬天走了。镇上的人送来一只玻璃罐，里面是他换下来的最后一只灯泡。它早就不亮了，母亲把它放在窗台上，朝着海。',
] as const;

export const THIRTY_SIXTH: readonly Shown[] = [
  {
    kind: '人民网 (2023), a feature of the paper: pre and sub around the headline, two reporters in div.author, the day and the source by a bar, bold headings, a line of the printed page, 责编 of two, 相关新闻 below and 热门排行 beside',
    url: 'http://society.people.com.cn/n1/2023/0418/c1008-32667015.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="content-type" content="text/html;charset=GB2312">
<meta http-equiv="Content-Language" content="utf-8">
<meta content="all" name="robots">
<title>一辆车，把书送到云脚--社会·法治--人民网</title>
<meta name="keywords" content="图书车,青岩乡,云脚">
<meta name="description" content="清晨七点，青岩乡的盘山路上，一辆绿色的中型客车鸣了两声喇叭。">
<meta name="copyright" content="">
<meta name="author" content="104297">
<meta name="catalogs" content="F_1008">
<meta name="contentid" content="F_32667015">
<meta name="publishdate" content="2023-04-18">
<meta name="source" content="来源：人民网－人民日报">
<!--webterren_speical_begin-->
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<!--webterren_speical_end-->
<link href="/img/MAIN/2020/11/1201/css/page.css" rel="stylesheet" type="text/css" media="all">
<script src="/img/MAIN/2020/11/1201/js/jquery-1.7.1.min.js" type="text/javascript"></script>
</head>
<body>
<div class="header">
<div class="layout">
<a href="http://www.people.com.cn/" class="logo"><img src="/img/MAIN/2020/11/1201/images/logo.png" alt="人民网"></a>
<ul class="nav">
${links('http://www.people.com.cn/GB/', ['党网·时政', '人事', '理论', '反腐', '国际', '财经', '科普', '教育培训', '中央厨房', '人民视频'])}
</ul>
<div class="search"><input type="text" placeholder="请输入关键字"><a href="javascript:;">人民搜索</a></div>
</div>
</div>
<div class="layout route cf" id="rwb_navpath"><a href="http://www.people.com.cn/" class="clink">人民网</a>&gt;&gt;<a href="http://society.people.com.cn/" class="clink">社会·法治</a></div>
<div class="main">
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre">每周两趟、四十六公里山路、九个停靠点</h3>
<h1>一辆车，把书送到云脚</h1>
<h4 class="sub">流动图书车三年借出六万册，丢失不到十册</h4>
<div class="author cf">本报记者　李晓岚　王远山</div>
<div class="channel cf">
<div class="col-1-1 fl">2023年04月18日05:58 | 来源：<a href="http://paper.people.com.cn/rmrb/html/2023-04/18/nw.D110000renmrb_20230418_1-13.htm" target="_blank">人民网－人民日报</a></div>
<div class="col-1-2 fr">
<div class="message"><a href="javascript:;">小字号</a></div>
<div class="share-box"><a class="share-weixin" href="javascript:;">微信扫一扫</a></div>
</div>
</div>
<div class="rm_txt_con cf">
<div class="bza"><p>&nbsp;</p></div>
<p style="text-indent: 2em;">${BOOKBUS[0]}</p>
<p style="text-align: center;"><img src="/NMediaFile/2023/0418/MAIN202304180558000100001.jpg" width="800" height="533" alt=""></p>
<p style="text-align: center;"><span style="font-size:14px">孩子们在石门桥停靠点挑书。　本报记者　王远山摄</span></p>
${p(BOOKBUS.slice(1, 3), 'style="text-indent: 2em;"')}
<p style="text-indent: 2em;"><strong>${BOOKBUS[3]}</strong></p>
${p(BOOKBUS.slice(4, 7), 'style="text-indent: 2em;"')}
<p style="text-indent: 2em;"><strong>${BOOKBUS[7]}</strong></p>
${p(BOOKBUS.slice(8), 'style="text-indent: 2em;"')}
<div class="box_pic"></div>
<p class="paper_num">《 人民日报 》（ 2023年04月18日 13 版）</p>
<div class="zdfy clearfix"></div>
<center><table border="0" align="center" width="40%"><tbody><tr></tr></tbody></table></center>
<div class="edit cf">(责编：赵小禾、陈立夏)</div>
<div class="share cf"><span>分享让更多人看到</span><a class="share-sina" href="javascript:;"></a></div>
</div>
<div class="rm_relevant cf box_news">
<h2><span>相关新闻</span></h2>
<ul>
<li><a href="/n1/2023/0410/c1008-32660231.html">山里的书屋由谁来管</a></li>
<li><a href="/n1/2023/0328/c1008-32652817.html">让老人也借得到书</a></li>
<li><a href="/n1/2023/0315/c1008-32645090.html">乡镇图书馆夜里也亮灯</a></li>
</ul>
</div>
<div class="rmy_dl cf">
<div class="rmy"><img src="/img/2020wbc/imgs/icon_mb.png" alt=""><p>客户端下载</p><p>热门排行一手掌握</p></div>
</div>
</div>
<div class="col col-2 fr">
<div class="rm_ranking cf">
<h3 class="cf"><span>热门排行</span></h3>
<ul>
${links('/n1/2023/0418/c1001-', ['春耕一线见闻：北纬三十度的秧苗', '老城墙下的早市翻了新', '一条河的三十年账本', '高原小站的两个人'])}
</ul>
</div>
<div class="p2j_ad"><a href="http://tv.people.com.cn/"><img src="/img/ad.jpg" alt=""></a></div>
</div>
</div>
</div>
<div class="footer">
<div class="layout">
<p><a href="http://www.people.com.cn/GB/50142/index.html">人民日报社概况</a> | <a href="http://www.people.com.cn/n/2012/1219/c353481-19950834.html">关于人民网</a> | <a href="http://hr.people.com.cn/">招聘英才</a> | <a href="http://www.people.com.cn/GB/1018/22259/2841.html">网站律师</a></p>
<p>人民日报违法和不良信息举报电话：010-65360000　举报邮箱：jubao@people.cn</p>
<p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p>
<p>Copyright &copy; 1997-2023 by www.people.com.cn. all rights reserved</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '一辆车，把书送到云脚',
      kicker: '每周两趟、四十六公里山路、九个停靠点',
      alternative: '流动图书车三年借出六万册，丢失不到十册',
      published: '2023-04-18T05:58:00+08:00',
      source: '人民网－人民日报',
      authors: ['李晓岚', '王远山'],
      editors: ['赵小禾', '陈立夏'],
      headings: [BOOKBUS[3], BOOKBUS[7]],
      body: [...BOOKBUS],
      captions: ['孩子们在石门桥停靠点挑书。　本报记者　王远山摄'],
      related: ['山里的书屋由谁来管', '让老人也借得到书', '乡镇图书馆夜里也亮灯'],
      gone: ['分享让更多人看到', '一手掌握', '北纬三十度的秧苗', '未经书面授权', '招聘英才'],
    },
  },
  {
    kind: '新京报 (2023), an interview: bodyTitle with reporter, editor and clock in spans, bold speakers, pictures with em captions of another who photographed, a line of 编辑 and 校对 last, a meta time to the second',
    url: 'https://www.bjnews.com.cn/detail/1681350011168012.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<title>对话修表匠郑守时：表不走，就坏了——新京报</title>
<meta name="keywords" content="钟表,胡同,手艺">
<meta name="description" content="在东四一条胡同里，有一间不到十平方米的钟表铺。">
${og('og:type', 'news')}
${og('og:title', '对话修表匠郑守时：表不走，就坏了')}
${og('og:url', 'https://www.bjnews.com.cn/detail/1681350011168012.html')}
${og('og:image', 'https://media.bjnews.com.cn/image/2023/04/13/5501.jpg')}
${og('bytedance:published_time', '2023-04-13T09:40:11+08:00')}
${og('bytedance:lrDate_time', '2023-04-13T09:40:11+08:00')}
<link rel="stylesheet" href="https://s.bjnews.com.cn/bjnews/css/detail.css">
<script src="https://s.bjnews.com.cn/bjnews/js/jquery.min.js"></script>
</head>
<body>
<header id="header">
<div class="header-wrap">
<a class="logo" href="https://www.bjnews.com.cn/"><img src="https://s.bjnews.com.cn/bjnews/img/logo.png" alt="新京报"></a>
<ul class="nav-list">
${links('https://www.bjnews.com.cn/c/', ['首页', '政事儿', '观点', '深度', '时局', '财经', '有趣', '健康', '书评周刊', '贝壳财经'])}
</ul>
<div class="search-box"><input placeholder="输入关键词"><span>搜索</span></div>
</div>
</header>
<div class="main" id="main">
<div class="content-left">
<div class="bread"><a href="https://www.bjnews.com.cn/">首页</a> &gt; <a href="https://www.bjnews.com.cn/beijing/">北京</a></div>
<div class="bodyTitle">
<div class="content">
<h1>对话修表匠郑守时：表不走，就坏了</h1>
</div>
<div class="left-info">
<span class="reporte">新京报 <em>记者 张小满</em> <em>编辑 刘小青</em></span>
<span class="timer">2023-04-13 09:40</span>
</div>
</div>
<div class="share-left"><span>分享</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ好友</a></div>
<div class="article-text" id="contentStr">
<p><span style="font-family: 宋体;">${WATCHMAKER[0]}</span></p>
<p class="contentImg"><img src="https://media.bjnews.com.cn/image/2023/04/13/5501.jpg" alt=""><em>郑守时在铺子里修一只座钟。新京报记者 孙亦凡 摄</em></p>
${p(WATCHMAKER.slice(1, 5).map((one) => one.replace(/^(新京报|郑守时)：/, '<strong>$1：</strong>')))}
<p class="contentImg"><img src="https://media.bjnews.com.cn/image/2023/04/13/5502.jpg" alt=""><em>展出的旧表，每一块都附着当年的取件单。新京报记者 孙亦凡 摄</em></p>
${p(WATCHMAKER.slice(5).map((one) => one.replace(/^(新京报|郑守时)：/, '<strong>$1：</strong>')))}
<p>编辑 刘小青 校对 杨小立</p>
</div>
<div class="article-tag">
<a href="https://www.bjnews.com.cn/tag/1">胡同</a>
<a href="https://www.bjnews.com.cn/tag/2">老手艺</a>
</div>
<div class="article-declare"><p>未经授权，严禁转载或镜像，违者必究。</p></div>
<div class="zan"><i></i><span id="praiseNum">128</span> 点赞</div>
<div class="appDown"><img src="https://s.bjnews.com.cn/bjnews/img/qr.png" alt=""><p>打开新京报APP 阅读体验更佳</p></div>
</div>
<div class="content-right">
<div class="right-hot">
<h3>热门文章</h3>
<ul>
${links('https://www.bjnews.com.cn/detail/16813000', ['护城河边添了六处观鸟台', '京郊最早的樱桃上市了', '地铁里的旧物招领处搬家', '一棵古槐的体检报告'])}
</ul>
</div>
<div class="right-paper">
<h3>今日报纸</h3>
<a href="http://epaper.bjnews.com.cn/"><img src="https://media.bjnews.com.cn/epaper.jpg" alt=""></a>
</div>
</div>
</div>
<footer id="footer">
<p><a href="https://www.bjnews.com.cn/about">关于我们</a><a href="https://www.bjnews.com.cn/contact">联系我们</a><a href="https://www.bjnews.com.cn/ad">广告刊登</a></p>
<p>新京报报料电话：010-00000000（24小时） 举报邮箱：jubao@bjnews.com.cn</p>
<p>互联网新闻信息服务许可证 10120170000 京ICP备00000000号</p>
<p>Copyright &copy; 2003-2023 北京新京报传媒有限责任公司</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '对话修表匠郑守时：表不走，就坏了',
      published: '2023-04-13T09:40:00+08:00',
      source: '新京报',
      authors: ['张小满'],
      editors: ['刘小青'],
      body: [...WATCHMAKER],
      captions: [
        '郑守时在铺子里修一只座钟。新京报记者 孙亦凡 摄',
        '展出的旧表，每一块都附着当年的取件单。新京报记者 孙亦凡 摄',
      ],
      gone: ['阅读体验更佳', '严禁转载或镜像', '六处观鸟台', '报料电话', '今日报纸'],
    },
  },
  {
    kind: '央视网 (2022), a story of 央视新闻客户端: title_area with info1 by a bar, photo_img and photo_alt paragraphs, bold headings, 编辑 and 责任编辑 in div.zebian, 扫一扫, 精彩视频 and 点击排行 beside',
    url: 'https://news.cctv.com/2022/08/19/ARTIk3mQvXb7Wn0sTgYdL2Ra220819.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>一本画圈的账，记下湖边两千个鸟巢_新闻频道_央视网(cctv.com)</title>
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="TOPC1451558976694518">
<meta name="contentid" content="ARTIk3mQvXb7Wn0sTgYdL2Ra220819">
<meta name="keywords" content="湿地 白鹭 巡护员">
<meta name="description" content="8月的清晨，太湖西岸的芦苇荡里，三千多只白鹭陆续起飞。">
<meta name="spm-id" content="C96370">
${og('og:type', 'article')}
${og('og:title', '一本画圈的账，记下湖边两千个鸟巢')}
${og('og:site_name', '央视网')}
<link rel="stylesheet" type="text/css" href="//r.img.cctvpic.com/photoAlbum/templet/common/DEPA1546583592748817/dibu1.css">
<script>var commentTitle="一本画圈的账，记下湖边两千个鸟巢";var itemid1="ARTIk3mQvXb7Wn0sTgYdL2Ra220819";</script>
</head>
<body data-spm="PatVeYFQ3GZ2">
<div id="page_head">
<div class="head_inner">
<a class="logo" href="https://www.cctv.com/"><img src="//p1.img.cctvpic.com/logo.png" alt="CCTV.com"></a>
<ul class="nav_list">
${links('https://www.cctv.com/nav/', ['新闻频道', '国内', '国际', '军事', '体育', '纪录片', '央视评论', '直播中国', '熊猫频道'])}
</ul>
<div class="login"><a href="javascript:;">登录</a><a href="javascript:;">注册</a></div>
</div>
</div>
<div class="main_wrap">
<div class="crumb_nav"><a href="https://www.cctv.com/">央视网</a> <span>&gt;</span> <a href="https://news.cctv.com/">新闻频道</a> <span>&gt;</span> <a href="https://news.cctv.com/china/">国内</a></div>
<div class="cnt_bd_wrap">
<div class="content_18313">
<div class="title_area" id="title_area">
<h1>一本画圈的账，记下湖边两千个鸟巢</h1>
<div class="info1">来源：央视新闻客户端 <i>|</i> 2022年08月19日 10:22:33</div>
<div class="info2"><a href="javascript:;" class="big">A+</a><a href="javascript:;" class="small">A-</a><span>分享</span></div>
</div>
<div class="content_area" id="content_area">
<p>　　${HERON[0]}</p>
<p style="text-align: center;" class="photo_img_20190808"><img src="https://p4.img.cctvpic.com/photoworkspace/contentimg/2022/08/19/2022081910201234567.jpg" alt="" width="1000"></p>
<p style="text-align: center;" class="photo_alt_20190808">8月16日，白鹭掠过湖西湿地</p>
<p>　　${HERON[1]}</p>
<p>　　<strong>${HERON[2]}</strong></p>
${p(HERON.slice(3, 5), '', '　　')}
<p>　　<strong>${HERON[5]}</strong></p>
<p>　　${HERON[6]}</p>
<p style="text-align: center;" class="photo_img_20190808"><img src="https://p4.img.cctvpic.com/photoworkspace/contentimg/2022/08/19/2022081910207654321.jpg" alt="" width="1000"></p>
<p style="text-align: center;" class="photo_alt_20190808">老潘的记录本，画圈代表一个鸟巢</p>
${p(HERON.slice(7), '', '　　')}
</div>
<div class="zebian"><span>编辑：田小舟</span> <span>责任编辑：宋小满</span></div>
<div class="tuwen_share">
<div class="ewm"><img src="//p1.img.cctvpic.com/ewm.png" alt=""><p>扫一扫 分享到微信</p></div>
<div class="vote"><a href="javascript:;">点赞</a><span>我要纠错</span></div>
</div>
<div class="keyword"><span>频道推荐</span>
<ul>
${links('https://news.cctv.com/2022/08/19/A', ['秋粮田里的无人机夜班', '一座古桥的木工图纸找到了', '高温下的地铁检修夜'])}
</ul>
</div>
</div>
<div class="column_wrapper_380">
<div class="video_box">
<h3>精彩视频</h3>
<ul>
${links('https://tv.cctv.com/2022/08/19/V', ['[新闻直播间]海上风电场迎来检修季', '[朝闻天下]苹果园里的气象站'])}
</ul>
</div>
<div class="rank_box">
<h3>点击排行</h3>
<ul>
${links('https://news.cctv.com/2022/08/18/R', ['一株野生兰的搬家路', '沙漠公路上的守井人', '古籍里掉出一张戏票'])}
</ul>
</div>
</div>
</div>
</div>
<div id="page_bottom">
<p><a href="https://www.cctv.com/about/">关于CCTV.com</a> <a href="https://www.cctv.com/job/">人才招聘</a> <a href="https://www.cctv.com/law/">法律声明</a> <a href="https://www.cctv.com/mail/">意见反馈</a></p>
<p>中央广播电视总台 央视网 版权所有</p>
<p>京ICP证000000号 网上传播视听节目许可证号 0000000 新出网证（京）字000号</p>
</div>
<div class="fix_right"><a href="javascript:;">返回顶部</a></div>
</body>
</html>`,
    expected: {
      headline: '一本画圈的账，记下湖边两千个鸟巢',
      published: '2022-08-19T10:22:33+08:00',
      source: '央视新闻客户端',
      authors: [],
      editors: ['田小舟', '宋小满'],
      headings: [HERON[2], HERON[5]],
      body: [...HERON],
      captions: ['8月16日，白鹭掠过湖西湿地', '老潘的记录本，画圈代表一个鸟巢'],
      gone: ['扫一扫', '我要纠错', '无人机夜班', '守井人', '意见反馈', '苹果园里的气象站'],
    },
  },
  {
    kind: '中国新闻网 (2023), agency news: content_left_title and content_left_time, left_ph and left_pt above the text, a printed dateline with the reporter, hidden spans for a search engine, 【编辑】 last, 热点 beside',
    url: 'https://www.chinanews.com.cn/sh/2023/04-12/9988123.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>浙江炒茶师傅收了一位“机械徒弟”-中新网</title>
<meta name="keywords" content="炒茶,机械臂,春茶">
<meta name="description" content="清明过后，龙坞镇的炒茶锅一天比一天烫。">
<meta name="mobile-agent" content="format=html5; url=https://m.chinanews.com/wap/detail/zw/sh/2023/04-12/9988123.shtml">
<meta name="author" content="中新网">
<link href="https://i5.chinanews.com/2020/css/content.css" rel="stylesheet" type="text/css">
<script src="https://www.chinanews.com.cn/js/jquery-1.9.1.min.js"></script>
</head>
<body>
<div style="display:none">
<span id="pubtime_baidu">2023-04-12 15:26:05</span>
<span id="source_baidu">来源：<a href="https://www.chinanews.com.cn/">中国新闻网</a></span>
<span id="author_baidu">作者：汪小帆</span>
<span id="editor_baidu">责任编辑：韩小檀</span>
</div>
<div class="nav_navcon">
<div class="logo"><a href="https://www.chinanews.com.cn/"><img src="https://i2.chinanews.com.cn/logo.png" alt="中国新闻网"></a></div>
<ul class="nav_navcon_ul">
${links('https://www.chinanews.com.cn/n/', ['即时', '时政', '东西问', '财经', '社会', '华人', '大湾区', '文化', '体育', '健康', '直播'])}
</ul>
</div>
<div class="con_left_main" id="cont_1_1_2">
<div class="daohang">当前位置：<a href="https://www.chinanews.com.cn/">首页</a> → <a href="https://www.chinanews.com.cn/society/">社会新闻</a></div>
<div class="content_maincontent_more">
<h1 class="content_left_title">浙江炒茶师傅收了一位“机械徒弟”</h1>
<div class="content_left_time">2023年04月12日 15:26　来源：<a href="https://www.chinanews.com.cn/" class="source" target="_blank">中国新闻网</a>
<div class="right"><a href="javascript:;" class="bigfont">大字体</a><a href="javascript:;" class="smallfont">小字体</a><span>分享到：</span></div>
</div>
<div class="content_maincontent_content">
<div class="left_ph"><img src="https://i2.chinanews.com/simg/hpic/2023/04-12/1.jpg" alt=""></div>
<div class="left_pt">沈阿根与机械臂一同炒茶。 汪小帆 摄</div>
<div class="left_zw" style="position:relative">
<p>　　中新网杭州4月12日电 (记者 汪小帆)${TEAROAST[0]}</p>
${p(TEAROAST.slice(1, 3), '', '　　')}
<div class="adInContent"><script>document.write('')</script></div>
${p(TEAROAST.slice(3, 5), '', '　　')}
<p>　　${TEAROAST[5]}(完)</p>
<div id="function_code_page"></div>
</div>
<div class="content_editor"><span>【编辑:韩小檀】</span></div>
</div>
<div class="content_share"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
<div class="adEditor"></div>
<div class="channel-more">
<h3>更多精彩内容请进入社会频道</h3>
<ul>
${links('https://www.chinanews.com.cn/sh/2023/04-11/', ['八旬老人学会视频通话后', '海边小学开设辨云课', '古镇河埠头重现摇橹船'])}
</ul>
</div>
</div>
</div>
<div class="con_right">
<div class="rebang">
<h3>社会新闻精选</h3>
<ul>
${links('https://www.chinanews.com.cn/sh/2023/04-12/', ['大熊猫邮局寄出第十万张明信片', '夜班公交上的读书角', '退休教师手绘百种野花', '消防员与一只迷路的猫头鹰'])}
</ul>
</div>
<div class="xiazai"><img src="https://i2.chinanews.com/app.png" alt=""><p>中新网客户端 扫码下载</p></div>
</div>
<div class="gotop"><a href="javascript:;">返回顶部</a></div>
<div class="bottom">
<p><a href="https://www.chinanews.com.cn/common/footer/intro.shtml">关于我们</a> | <a href="https://www.chinanews.com.cn/common/footer/aboutus.shtml">About us</a> | <a href="https://www.chinanews.com.cn/common/footer/contact.shtml">联系我们</a> | <a href="https://www.chinanews.com.cn/common/footer/law.shtml">法律声明</a></p>
<p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p>
<p>[网上传播视听节目许可证（0000000）] [京ICP证000000号] 总机：86-10-00000000</p>
<p>Copyright &copy;1999-2023 chinanews.com. All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '浙江炒茶师傅收了一位“机械徒弟”',
      published: '2023-04-12T15:26:00+08:00',
      source: '中国新闻网',
      authors: ['汪小帆'],
      editors: ['韩小檀'],
      dateline: '杭州',
      // Whether 中新网杭州4月12日电 and the (完) stay is open: not asked.
      kept: [...TEAROAST],
      captions: ['沈阿根与机械臂一同炒茶。 汪小帆 摄'],
      gone: ['用微信扫码二维码', '辨云课', '第十万张明信片', '务经书面授权', '大字体'],
    },
  },
  {
    kind: '第一财经 (2023), a story of trade: title with outlet and clock in a line, 作者 and 责编 in the next, div.intro with the lead, bold headings, a picture without caption, a note on its rights, 相关阅读 below and 一财最热 beside',
    url: 'https://www.yicai.com/news/101745210.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>蓄冷箱订单翻了两番，箱子却被拿去腌菜</title>
<meta name="keywords" content="冷链,蓄冷箱,租赁">
<meta name="description" content="不插电的箱子便宜了一半，难的是让它回家。">
<meta name="robots" content="index,follow">
<meta name="author" content="第一财经">
${og('og:type', 'article')}
${og('og:title', '蓄冷箱订单翻了两番，箱子却被拿去腌菜')}
${og('og:image', 'https://imgcdn.yicai.com/uppics/slides/2023/05/101745210.jpg')}
<link rel="stylesheet" href="https://www.yicai.com/public/css/news.css">
<script src="https://www.yicai.com/public/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="g-container">
<a class="logo" href="https://www.yicai.com/"><img src="https://www.yicai.com/logo.png" alt="第一财经"></a>
<ul class="m-nav">
${links('https://www.yicai.com/n/', ['首页', '新闻', 'A股', '一财号', '大直播', 'VIP频道', '科技', '汽车', '研究院', '日报'])}
</ul>
<div class="m-login"><a href="javascript:;">登录</a><a href="javascript:;">注册</a></div>
</div>
</div>
<div class="g-container g-main">
<div class="m-crumb m-crumb-2"><a href="https://www.yicai.com/">首页</a> &gt; <a href="https://www.yicai.com/news/">新闻</a></div>
<div class="m-detail f-fl">
<div class="title f-pr">
<h1>蓄冷箱订单翻了两番，箱子却被拿去腌菜</h1>
<p><span>第一财经</span> <em>2023-05-06 15:21:10</em> <a class="listen" href="javascript:;">听新闻</a></p>
<p class="names">作者：<a href="https://www.yicai.com/author/1">梁小舟</a>　　责编：<a href="https://www.yicai.com/author/2">钟小禾</a></p>
<div class="share"><a class="weixin" href="javascript:;">分享到微信</a><a class="sina" href="javascript:;">分享到微博</a></div>
</div>
<div class="intro"><span>不插电的箱子便宜了一半，难的是让它回家。</span></div>
<div class="m-txt">
<div id="multi-text" class="multiText">
${p(ICEBOX.slice(0, 2))}
<p><strong>${ICEBOX[2]}</strong></p>
<p>${ICEBOX[3]}</p>
<p><img src="https://imgcdn.yicai.com/uppics/images/2023/05/a1.jpg" alt=""></p>
<p>${ICEBOX[4]}</p>
<p><strong>${ICEBOX[5]}</strong></p>
${p(ICEBOX.slice(6))}
</div>
</div>
<div class="m-report"><a href="javascript:;">举报</a></div>
<div class="m-ad-tip"><p>第一财经广告合作，<a href="https://www.yicai.com/ad">请点击这里</a></p></div>
<div class="m-copyright"><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。</p><p>如需获得授权请联系第一财经版权部：banquan@yicai.com</p></div>
<div class="m-author">
<h2>文章作者</h2>
<ul><li><a href="https://www.yicai.com/author/1"><img src="https://imgcdn.yicai.com/face/1.jpg" alt=""><b>梁小舟</b></a><a class="follow" href="javascript:;">+关注</a></li></ul>
</div>
<div class="m-relate">
<h2>相关阅读</h2>
<ul>
<li><a href="https://www.yicai.com/news/101740011.html">一箱车厘子的七十二小时</a><span>04-28</span></li>
<li><a href="https://www.yicai.com/news/101733002.html">冷链租赁为何总在夏天涨价</a><span>04-17</span></li>
</ul>
</div>
</div>
<div class="m-side f-fr">
<div class="m-hot">
<h2>一财最热</h2>
<ol>
${links('https://www.yicai.com/news/1017451', ['二手打印机出口背后的小县城', '一粒纽扣的供应链', '露营地里的旧货生意', '共享雨伞为何越做越少'])}
</ol>
</div>
<div class="m-app"><img src="https://www.yicai.com/app.png" alt=""><p>点击关闭 下载第一财经APP</p></div>
</div>
</div>
<div class="footer">
<ul class="f-link">
${links('https://www.yicai.com/about/', ['关于我们', '广告服务', '加入我们', '意见反馈', '友情链接'])}
</ul>
<p>版权所有 上海第一财经传媒有限公司 沪ICP备00000000号</p>
<p>违法和不良信息举报电话：400-000-0000 技术支持 合作伙伴</p>
</div>
</body>
</html>`,
    expected: {
      headline: '蓄冷箱订单翻了两番，箱子却被拿去腌菜',
      lead: '不插电的箱子便宜了一半，难的是让它回家。',
      published: '2023-05-06T15:21:10+08:00',
      source: '第一财经',
      authors: ['梁小舟'],
      editors: ['钟小禾'],
      headings: [ICEBOX[2], ICEBOX[5]],
      body: [...ICEBOX],
      captions: [''],
      related: ['一箱车厘子的七十二小时', '冷链租赁为何总在夏天涨价'],
      gone: ['请点击这里', '建立镜像', '一粒纽扣', '旧货生意', '点击关闭'],
    },
  },
  {
    kind: '澎湃新闻 (2023), its own local story: hashed class names, 记者 and 实习生 in a div, day and minute and 来源 as spaced items, image_desc captions, 责任编辑 and 校对 below the text, 报料 and 未经授权, topics, 热榜',
    url: 'https://www.thepaper.cn/newsDetail_forward_23167025',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>一张没有路名的弄堂地图，画的是气味_浦江头条_澎湃新闻-The Paper</title>
<meta name="keywords" content="弄堂,气味,地图">
<meta name="Description" content="5月20日，在上海虹口一条老弄堂里，十六岁的高中生陆一鸣把一张两米长的地图挂上了居委会的墙。">
<meta name="robots" content="index,follow">
<meta name="apple-itunes-app" content="app-id=878227045">
${og('og:type', 'news')}
${og('og:title', '一张没有路名的弄堂地图，画的是气味_浦江头条_澎湃新闻-The Paper')}
${og('og:image', 'https://imagecloud.thepaper.cn/thepaper/image/254/101/001.jpg')}
${og('og:url', 'https://www.thepaper.cn/newsDetail_forward_23167025')}
<link rel="stylesheet" href="/_next/static/css/3f1dc9ab.css">
</head>
<body>
<div id="__next">
<div class="index_headerWrap__2gE">
<a class="index_logo__x1" href="/"><img src="/logo.png" alt="澎湃Logo"></a>
<ul class="ant-menu ant-menu-horizontal">
${links('/channel_', ['要闻', '深度', '直播', '视频', '更多频道', '一站式生活', '澎湃号', '湃客'], 'li', 'class="ant-menu-item"')}
</ul>
<div class="index_download__k3"><p>下载客户端</p><p>登录 无障碍</p></div>
</div>
<main class="index_main__x9">
<div class="index_container__ETYBL index_normalContentWrap__q1ikz">
<div class="index_leftcontent__lACdC index_leftClass__q6ZdE">
<div class="index_wrap__e0qtz">
<div class="index_wrapper__L_zqV">
<h1 class="index_title__B8mhI">一张没有路名的弄堂地图，画的是气味</h1>
<div class="index_headerContent__sASF4">
<div class="index_left__LfzyH">
<div>澎湃新闻记者 何小川 实习生 丁小苒</div>
<div class="ant-space ant-space-horizontal ant-space-align-center">
<div class="ant-space-item"><span>2023-05-21 10:31</span></div>
<div class="ant-space-item"><span>来源：<span>澎湃新闻</span></span></div>
</div>
<div class="index_node__Qb"><a href="/list_27224">∙ 浦江头条 &gt;</a></div>
</div>
<div class="index_right__fs"><span>字号</span></div>
</div>
<div class="index_cententWrapBox__bh0OY">
<div class="index_cententWrap__Jv8jK">
${p(ALLEYMAP.slice(0, 2))}
<img src="https://imagecloud.thepaper.cn/thepaper/image/254/101/001.jpg" alt="">
<p class="image_desc">陆一鸣手绘的气味地图 澎湃新闻记者 何小川 图</p>
${p(ALLEYMAP.slice(2, 5))}
<img src="https://imagecloud.thepaper.cn/thepaper/image/254/101/002.jpg" alt="">
<p class="image_desc">弄堂里新种下的紫苏 受访者供图</p>
<p>${ALLEYMAP[5]}</p>
</div>
<div class="index_animation__S6WSF"></div>
</div>
<div class="index_editor__r2">
<div>责任编辑：蒋小晨</div>
<div>校对：刘小威</div>
</div>
<div class="index_copyright__a8">
<div>澎湃新闻报料：021-00000000</div>
<div>澎湃新闻，未经授权不得转载</div>
</div>
<div class="index_tag__o1">
<a href="/tag/1">#弄堂</a>
<a href="/tag/2">#认知障碍</a>
</div>
<div class="index_praise__c7"><span>36</span> <span>收藏</span> <span>我要举报</span></div>
</div>
</div>
<div class="index_recommend__z3">
<h2>推荐</h2>
<ul>
${links('/newsDetail_forward_231600', ['苏州河边的长椅认养人', '一座社区厨房的五年', '老厂房里长出蘑菇工坊'])}
</ul>
</div>
<div class="index_comment__v4"><h2>评论（12）</h2><textarea placeholder="发表评论"></textarea><p>澎湃网友：我外婆家门口是樟脑丸。</p></div>
</div>
<div class="index_rightcontent__Oy">
<div class="index_hot__t5">
<h2>澎湃热榜</h2>
<ol>
${links('/newsDetail_forward_231650', ['台风季前的海塘巡查', '中学生复原宋代水钟', '高铁失物里的大提琴', '荔枝鲜食期只有三天'])}
</ol>
</div>
<div class="index_qr__w6"><img src="/qr.png" alt=""><p>扫码下载澎湃新闻客户端</p></div>
</div>
</div>
</main>
<div class="footer_footerWrap__z">
<ul>
${links('/about_', ['关于澎湃', '加入澎湃', '联系我们', '广告合作', '法律声明', '隐私政策', '澎湃矩阵', '新闻报料'])}
</ul>
<p>沪ICP备14003370号 沪公网安备00000000000000号 互联网新闻信息服务许可证：31120170006</p>
<p>&copy; 2014-2023 上海东方报业有限公司</p>
</div>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contentDetail":{"contId":23167025,"name":"一张没有路名的弄堂地图，画的是气味","pubTime":"2023-05-21 10:31","author":"澎湃新闻记者 何小川 实习生 丁小苒"}}}},"page":"/detail/[id]"}</script>
</body>
</html>`,
    expected: {
      headline: '一张没有路名的弄堂地图，画的是气味',
      published: '2023-05-21T10:31:00+08:00',
      source: '澎湃新闻',
      authors: ['何小川', '丁小苒'],
      editors: ['蒋小晨'],
      body: [...ALLEYMAP],
      captions: ['陆一鸣手绘的气味地图 澎湃新闻记者 何小川 图', '弄堂里新种下的紫苏 受访者供图'],
      gone: ['未经授权不得转载', '樟脑丸', '长椅认养人', '宋代水钟', '扫码下载', '我要举报'],
    },
  },
  {
    kind: '北京日报客户端 on 北京日报网 (2023), its shortest news: the headline in a div and an h1, the source line by paragraphs, 本报讯 with the reporter, 编辑 and a code of 流程编辑 below, a note on rights, nothing else',
    url: 'https://news.bjd.com.cn/2023/06/12/10461253.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>百余名志愿者同步数雨燕，正阳门上空热闹起来_北京日报网</title>
<meta name="keywords" content="雨燕,正阳门,志愿者">
<meta name="description" content="6月11日傍晚，正阳门箭楼上空，数百只雨燕盘旋归巢。">
<meta name="publishdate" content="2023-06-12">
<link rel="stylesheet" href="//ie.bjd.com.cn/bjrbPage/css/main.css">
<link rel="stylesheet" href="//ie.bjd.com.cn/bjrbPage/css/detail.css">
<script src="//ie.bjd.com.cn/bjrbPage/js/jquery.js"></script>
</head>
<body>
<div class="bjd-header">
<div class="bjd-header-cen">
<a class="bjd-logo" href="https://www.bjd.com.cn/"><img src="//ie.bjd.com.cn/logo.png" alt="北京日报"></a>
<ul class="bjd-nav">
${links('https://www.bjd.com.cn/n/', ['首页', '新闻', '评论', '理论', '京华', '都市', '文旅', '健康', '数字报'])}
</ul>
</div>
</div>
<div class="bjd-crumb">
<a href="https://www.bjd.com.cn/">北京日报网</a>
<span>&gt;</span>
<a href="https://news.bjd.com.cn/beijing/">北京</a>
</div>
<div class="bjd-article-centent">
<div class="bjd-article-cen-left">
<div class="bjd-article-title">
<h1>百余名志愿者同步数雨燕，正阳门上空热闹起来</h1>
</div>
<div class="bjd-article-source">
<p>2023-06-12 08:16</p>
<p>来源：北京日报客户端</p>
</div>
<div class="bjd-article-content">
${p(SWIFTS)}
</div>
<div class="bjd-article-editor">
<p>编辑：沈小桐</p>
<p>流程编辑：u028</p>
</div>
<div class="bjd-article-statement">
<p>如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-00000000</p>
</div>
<div class="bjd-article-share">
<span>分享到：</span>
<a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
</div>
</div>
<div class="bjd-article-cen-right">
<div class="bjd-rank">
<h3>点击榜</h3>
<ul>
${links('https://news.bjd.com.cn/2023/06/11/1046', ['永定河畔的麦收比赛', '胡同口新开一家修鞋铺', '亮马河夜航增加两班'])}
</ul>
</div>
<div class="bjd-app">
<img src="//ie.bjd.com.cn/qr.png" alt="">
<p>打开北京日报客户端，读懂北京</p>
</div>
</div>
</div>
<div class="bjd-footer">
<ul>
${links('https://www.bjd.com.cn/f/', ['报社简介', '广告刊例', '法律顾问', '举报中心'])}
</ul>
<p>北京日报报业集团主办 互联网新闻信息服务许可证：10120180006</p>
<p>京ICP备00000000号-1 Copyright &copy; 2010-2023</p>
</div>
</body>
</html>`,
    expected: {
      headline: '百余名志愿者同步数雨燕，正阳门上空热闹起来',
      published: '2023-06-12T08:16:00+08:00',
      source: '北京日报客户端',
      authors: ['马小林'],
      editors: ['沈小桐'],
      headings: [],
      // Whether 本报讯 with the reporter stays is open: not asked.
      kept: [SWIFTS[0].replace(/^本报讯（.*?）/, ''), ...SWIFTS.slice(1)],
      captions: [],
      gone: ['u028', '之日起30日内', '麦收比赛', '读懂北京', '举报中心'],
    },
  },
  {
    kind: '浙江在线 (2023), reprinted of 钱江晚报: artTitle with an h1, info of spans by clock, 来源 with two names by a dot, 记者 and 通讯员, pictures with centred captions by 摄, 标签, 责任编辑, 版权声明 long',
    url: 'https://zjnews.zjol.com.cn/zjnews/202306/t20230619_25872310.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>九年送出的粽子，这个端午裹了回来-浙江在线-浙江新闻</title>
<meta name="keywords" content="粽子;环卫工;端午">
<meta name="description" content="清早六点半，湖州南街的粽子铺开门，第一位顾客是骑三轮车的环卫工老丁。">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="t_1">
<meta name="contentid" content="25872310">
<meta name="publishdate" content="2023-06-19">
<meta name="author" content="系统管理员">
<meta name="source" content="钱江晚报·潮新闻">
<link href="https://res.zjol.com.cn/zjnews/css/detail.css" rel="stylesheet">
</head>
<body>
<div class="topbar">
<div class="w1000">
<ul class="topnav">
${links('https://www.zjol.com.cn/t/', ['浙江新闻', '浙报集团', '潮新闻', '舆情', '健康', '教育', '旅游', '地市网群'])}
</ul>
</div>
</div>
<div class="w1000 logoArea">
<a href="https://zjnews.zjol.com.cn/"><img src="https://res.zjol.com.cn/zjnews/logo.png" alt="浙江新闻"></a>
<div class="crumb">您当前的位置 ：<a href="https://www.zjol.com.cn/">浙江在线</a> &gt; <a href="https://zjnews.zjol.com.cn/">浙江新闻</a> &gt; 正文</div>
</div>
<div class="w1000 main">
<div class="mainL">
<div class="artTitle"><h1>九年送出的粽子，这个端午裹了回来</h1></div>
<div class="info">
<span class="time" id="pubtime_baidu">2023-06-19 07:52:40</span>
<span class="source" id="source_baidu">来源：钱江晚报·潮新闻</span>
<span class="author" id="author_baidu">记者 叶小青 通讯员 沈小丽</span>
</div>
<div class="fontSize"><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a> <a href="javascript:;">打印本页</a></div>
<div class="artCon">
<div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_web">
${p(DUMPLING.slice(0, 2), '', '　　')}
<p style="text-align: center;"><img src="./W020230619281234567890.jpg" style="border-width: 0px;" alt=""></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127);">姚春妹的粽子铺 叶小青 摄</span></p>
${p(DUMPLING.slice(2, 5), '', '　　')}
<p style="text-align: center;"><img src="./W020230619281234567891.jpg" style="border-width: 0px;" alt=""></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127);">环卫工们在裹粽子 通讯员供图</span></p>
<p>　　${DUMPLING[5]}</p>
</div>
</div>
<div class="tags">标签：<a href="https://s.zjol.com.cn/1">端午</a>;<a href="https://s.zjol.com.cn/2">环卫工</a></div>
<div class="editor">责任编辑：莫小敏</div>
<div class="shareBar"><span>分享到</span><a href="javascript:;">QQ空间</a><a href="javascript:;">人人网</a></div>
<div class="moreNews">
<h3>最新浙江</h3>
<ul>
${links('https://zjnews.zjol.com.cn/zjnews/202306/t202306', ['钱塘江边的潮水预报员', '古桥上的青苔不再铲', '杨梅坐上早班飞机', '千岛湖鱼苗放流'])}
</ul>
</div>
<div class="copyNote">
<p>版权和免责申明：</p>
<p>1. 浙江在线新闻网站属浙江日报报业集团主办、浙江在线新闻网站所有，任何单位或个人未经书面授权不得链接、转贴。</p>
<p>2. 凡注明“来源：XXX（非本网）”的作品，转载目的在于传递更多信息，并不代表本网赞同其观点。</p>
</div>
</div>
<div class="mainR">
<div class="rank">
<h3>24小时热点</h3>
<ol>
${links('https://zjnews.zjol.com.cn/zjnews/202306/h', ['梅雨天怎么晒书', '一只水獭回到瓯江', '义乌的最后一家算盘店'])}
</ol>
</div>
<div class="qr"><img src="https://res.zjol.com.cn/qr.png" alt=""><p>扫一扫关注浙江在线</p></div>
</div>
</div>
<div class="footer">
<p><a href="https://www.zjol.com.cn/about">网站简介</a> | <a href="https://www.zjol.com.cn/job">人才招聘</a> | <a href="https://www.zjol.com.cn/map">网站地图</a></p>
<p>增值电信业务经营许可证：浙B2-00000000 Copyright &copy; 1999-2023 Zjol. All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '九年送出的粽子，这个端午裹了回来',
      published: '2023-06-19T07:52:40+08:00',
      source: '钱江晚报·潮新闻',
      authors: ['叶小青', '沈小丽'],
      editors: ['莫小敏'],
      headings: [],
      body: [...DUMPLING],
      captions: ['姚春妹的粽子铺 叶小青 摄', '环卫工们在裹粽子 通讯员供图'],
      gone: ['打印本页', '潮水预报员', '怎么晒书', '转贴', '扫一扫', '传递更多信息'],
    },
  },
  {
    kind: '凤凰网 (2022), reprinted of two names by a dash: hashed class names, the source above the clock with 来自, detailPic and picIntro, the reporter in a line last, 责任编辑 with a code, 为您推荐 and 热榜',
    url: 'https://news.ifeng.com/c/8IbQ7vGmK2x',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>市场搬运工凌晨吹笛走红：比扛货还费气_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="搬运工 竹笛 荷花池">
<meta name="description" content="凌晨三点，荷花池市场的卸货口，五十八岁的“背背”罗成贵在台阶上坐下，从怀里摸出一支竹笛，试了两个音。">
${og('og:type', 'news')}
${og('og:title', '市场搬运工凌晨吹笛走红：比扛货还费气')}
${og('og:time', '2022-08-19 10:21:33')}
${og('og:url', 'https://news.ifeng.com/c/8IbQ7vGmK2x')}
${og('og:category', '凤凰网资讯')}
<meta name="og:webtype" content="news">
<link rel="stylesheet" href="https://x0.ifengimg.com/fe/shank/content/2022/page.css">
<script>var allData = {"nav":[],"docData":{"title":"市场搬运工凌晨吹笛走红：比扛货还费气","newsTime":"2022-08-19 10:21:33","source":"成都商报-红星新闻","editorName":"邓小宇","editorCode":"PN017"}};</script>
</head>
<body>
<div id="root">
<div class="index_header_3uRAV">
<a class="index_logo_1k" href="//www.ifeng.com/"><img src="https://x0.ifengimg.com/logo.png" alt="凤凰网"></a>
<ul class="index_nav_8p">
${links('//www.ifeng.com/n/', ['首页', '资讯', '视频', '直播', '凤凰卫视', '财经', '娱乐', '体育', '时尚', '汽车', '国学'])}
</ul>
<div class="index_search_2x"><input placeholder="热搜词"><a href="javascript:;">站内搜索</a></div>
</div>
<div class="index_main_2Hs">
<div class="index_breadcrumbs_1f"><a href="//news.ifeng.com/">资讯</a> &gt; <a href="//news.ifeng.com/shanklist/3-35197-/">社会</a> &gt; 正文</div>
<div class="index_artical_-6O-z">
<div class="index_leftContent_1x">
<div class="index_textTitle_2b">
<h1 class="index_title_1BxvC">市场搬运工凌晨吹笛走红：比扛货还费气</h1>
<div class="index_sourceInfo_3c">
<div class="index_sourceTitleText_4d"><a href="javascript:;">成都商报-红星新闻</a></div>
<div class="index_timeBref_20hzr"><a>2022年08月19日 10:21:33 来自四川成都</a></div>
</div>
<div class="index_count_5e"><a href="javascript:;">218人参与</a> <a href="javascript:;">36评论</a></div>
</div>
<div class="index_articleBox_6f">
<div class="index_text_D0U1y">
<p>${PORTER[0]}</p>
<p class="detailPic"><img src="https://x0.ifengimg.com/res/2022/1.jpg" data-lazyload="https://x0.ifengimg.com/res/2022/1.jpg" alt=""></p>
<p class="picIntro">罗成贵在卸货口的台阶上吹笛</p>
${p(PORTER.slice(1, 4))}
<p class="detailPic"><img src="https://x0.ifengimg.com/res/2022/2.jpg" data-lazyload="https://x0.ifengimg.com/res/2022/2.jpg" alt=""></p>
<p class="picIntro">那支缠着透明胶的旧竹笛</p>
${p(PORTER.slice(4))}
<p>红星新闻记者 彭小羽</p>
</div>
<div class="index_showAll_7g"><span>展开全文</span></div>
</div>
<div class="index_editor_8h">[责任编辑：邓小宇 PN017]</div>
<div class="index_openApp_9i"><p>打开凤凰新闻，查看更多高清图片</p></div>
<div class="index_share_0j"><span>分享到：</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a></div>
</div>
<div class="index_comment_1k"><h3>网友评论</h3><p>有态度的网友：这才是音乐厅该有的样子</p><p>没有更多评论了</p></div>
<div class="index_feed_2l">
<h3>为您推荐</h3>
<ul>
${links('//news.ifeng.com/c/8Ib', ['渔港里的补网人', '峡谷邮路上的一匹马', '乡村教师自制天象仪', '老戏台重新挂灯'])}
</ul>
</div>
</div>
<div class="index_right_3m">
<div class="index_hot_4n">
<h3>凤凰热榜</h3>
<ol>
${links('//news.ifeng.com/c/8Ia', ['北方多地迎来秋凉', '草原音乐节落幕', '考古队发现古代冰窖'])}
</ol>
</div>
<div class="index_fzs_5o"><a href="javascript:;">凤凰卫视节目表</a></div>
</div>
</div>
<div class="index_footer_6p">
<ul>
${links('//www.ifeng.com/corp/', ['凤凰新媒体介绍', '投资者关系', '广告服务', '诚征英才', '保护隐私权', '免责条款', '意见反馈'])}
</ul>
<p>凤凰新媒体 版权所有 Copyright &copy; 2022 Phoenix New Media Limited All Rights Reserved.</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '市场搬运工凌晨吹笛走红：比扛货还费气',
      published: '2022-08-19T10:21:33+08:00',
      source: '成都商报-红星新闻',
      authors: ['彭小羽'],
      editors: ['邓小宇'],
      headings: [],
      body: [...PORTER],
      captions: ['罗成贵在卸货口的台阶上吹笛', '那支缠着透明胶的旧竹笛'],
      gone: ['PN017', '查看更多高清图片', '该有的样子', '峡谷邮路', '古代冰窖', '投资者关系'],
    },
  },
  {
    kind: '今日头条 (2023), a paper’s own account: article-meta with 原创 and the account as source, a line of 记者 and 通讯员 first, pgc-img with captions, h1 headings with an arrow, 来源 in brackets last, the card of the account, comments, 热榜',
    url: 'https://www.toutiao.com/article/7254218841130205709/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<title>程序员回乡种桃：垒石请蛇，挂箱请鸟-今日头条</title>
<meta name="description" content="7月10日，在武汉黄陂一处桃园里，四十一岁的程序员吴思源蹲在树下，给一条两米长的蛇拍照。">
<meta name="keywords" content="桃园,王锦蛇,大山雀">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="canonical" href="https://www.toutiao.com/article/7254218841130205709/">
<link rel="stylesheet" href="//lf3-cdn-tos.bytescm.com/obj/toutiao/article.css">
<script>window.__ac_nonce="0";</script>
</head>
<body>
<div id="root">
<div class="article-detail-container">
<div class="ttp-header">
<div class="left-tools"><a href="https://www.toutiao.com/">首页</a> / <a href="https://www.toutiao.com/?channel=society">社会</a> / <span>正文</span></div>
<div class="right-tools"><a href="javascript:;">下载头条APP</a><a href="javascript:;">添加到桌面</a><a href="javascript:;">登录</a></div>
<div class="ttp-search"><input placeholder="大家都在搜：梅雨季"><button type="button">搜索</button></div>
</div>
<div class="main">
<div class="left-sidebar">
<div class="detail-like"><span>赞</span></div>
<div class="detail-interaction-comment"><span>评论</span></div>
<div class="detail-interaction-share"><span>转发</span></div>
</div>
<div class="show-monitor">
<div class="article-detail-main">
<div class="article-content">
<h1>程序员回乡种桃：垒石请蛇，挂箱请鸟</h1>
<div class="article-meta">
<span class="original-tag">原创</span>
<span>2023-07-11 18:35</span>
<span class="dot">·</span>
<span class="name"><a href="/c/user/token/MS4wLjABAAAA1/?source=tuwen_detail" target="_blank" rel="noopener nofollow">极目新闻</a></span>
</div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">极目新闻记者 周小舸</p>
<p data-track="2">通讯员 夏小沛</p>
<p data-track="3">${PEACH[0]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.com/tos-cn-i-1.jpeg" img_width="1080" img_height="720" alt="程序员回乡种桃：垒石请蛇，挂箱请鸟"><p class="pgc-img-caption">吴思源在桃园巡查（受访者供图）</p></div>
<p data-track="5">${PEACH[1]}</p>
<h1 class="pgc-h-arrow-right" data-track="6">${PEACH[2]}</h1>
<p data-track="7">${PEACH[3]}</p>
<p data-track="8">${PEACH[4]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.com/tos-cn-i-2.jpeg" img_width="1080" img_height="720" alt="程序员回乡种桃：垒石请蛇，挂箱请鸟"><p class="pgc-img-caption">田埂上的石堆（极目新闻记者周小舸摄）</p></div>
<h1 class="pgc-h-arrow-right" data-track="10">${PEACH[5]}</h1>
<p data-track="11">${PEACH[6]}</p>
<p data-track="12">${PEACH[7]}</p>
<p data-track="13">（来源：极目新闻）</p>
</article>
</div>
<div class="detail-end-tag"><a href="/search?1">#三农</a> <a href="/search?2">#返乡青年</a></div>
<div class="report-wrapper"><span>举报/反馈</span></div>
</div>
<div id="comment-area">
<div class="ttp-comment-wrapper">
<div class="title"><span>评论 27</span></div>
<div class="ttp-comment-input"><textarea placeholder="说点什么吧"></textarea><button type="button">发布评论</button></div>
<ul class="comment-list">
<li class="comment-item"><div class="comment-info"><a class="name" href="/c/user/1">山里的老李</a><p class="content">我家后山也该垒几个石头堆</p><div class="footer"><span class="time">13小时前</span><a href="javascript:;">回复</a></div></div></li>
<li class="comment-item"><div class="comment-info"><a class="name" href="/c/user/2">一颗小番茄</a><p class="content">半价桃哪里可以买</p><div class="footer"><span class="time">9小时前</span><a href="javascript:;">回复</a></div></div></li>
</ul>
<div class="check-more"><a href="javascript:;">查看全部27条评论</a></div>
</div>
</div>
</div>
<div class="right-sidebar">
<div class="user-card"><a href="/c/user/token/MS4wLjABAAAA1/"><img src="https://p3.toutiaoimg.com/avatar.jpg" alt=""><span>粉丝 1203万</span></a><button type="button">关注</button>
<ul>
${links('/article/72541000', ['一家修车铺的免费开水', '长江边的夜钓管理员'])}
</ul>
</div>
<div class="ttp-hot-board">
<h2>头条热榜</h2><span>换一换</span>
<ol>
${links('/trending/72541', ['多地晒出高温咖啡', '天文爱好者拍下国际空间站过境', '大学生设计盲文乐谱', '菜市场里的开放麦'])}
</ol>
</div>
<div class="download-app"><p>下载今日头条APP，看更多有价值的内容</p></div>
</div>
</div>
</div>
<div class="footer-copyright">
<p>&copy; 2023 今日头条 <a href="/about">关于头条</a> <a href="/join">加入头条</a> <a href="/user_agreement">用户协议</a> <a href="/privacy">隐私政策</a></p>
<p>违法和不良信息举报：400-000-0000 京ICP证000000号 网络文化经营许可证</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '程序员回乡种桃：垒石请蛇，挂箱请鸟',
      published: '2023-07-11T18:35:00+08:00',
      source: '极目新闻',
      authors: ['周小舸', '夏小沛'],
      editors: [],
      headings: [PEACH[2], PEACH[5]],
      body: [...PEACH],
      captions: ['吴思源在桃园巡查（受访者供图）', '田埂上的石堆（极目新闻记者周小舸摄）'],
      gone: ['后山也该', '举报/反馈', '高温咖啡', '盲文乐谱', '免费开水', '看更多有价值'],
    },
  },
  {
    kind: '自由時報 (2022), breaking news of a place: the clock in span.time, photo boxTitle with a caption, 〔記者／台南報導〕 first, 請繼續往下閱讀 between, 相關新聞 as a box in the text, the 不用抽 app prompt last, 熱門新聞 beside',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/3901172',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>荒田引水等到螢火蟲 左鎮居民關燈守護 - 生活 - 自由時報電子報</title>
<meta name="description" content="台南左鎮一處荒廢20年的梯田，今年首度出現上千隻黃緣螢，當地居民自發組成護螢隊。">
<meta name="keywords" content="螢火蟲, 左鎮, 梯田">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:site_name', '自由時報電子報')}
${og('og:type', 'article')}
${og('og:title', '荒田引水等到螢火蟲 左鎮居民關燈守護 - 生活 - 自由時報電子報')}
${og('og:url', 'https://news.ltn.com.tw/news/life/breakingnews/3901172')}
${og('og:image', 'https://img.ltn.com.tw/Upload/news/600/2022/04/22/3901172_1_1.jpg')}
${og('article:published_time', '2022-04-22T11:52:00+08:00')}
<meta name="pubdate" content="2022-04-22T11:52:00+08:00">
<link rel="canonical" href="https://news.ltn.com.tw/news/life/breakingnews/3901172">
<link rel="stylesheet" href="https://cache.ltn.com.tw/css/news_article.css">
${ld({ '@type': 'NewsArticle', headline: '荒田引水等到螢火蟲 左鎮居民關燈守護', datePublished: '2022-04-22T11:52:00+08:00', dateModified: '2022-04-22T11:52:00+08:00', articleSection: '生活', author: { '@type': 'Person', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
</head>
<body>
<div class="ltnheader">
<a class="logo" href="https://www.ltn.com.tw/"><img src="https://cache.ltn.com.tw/images/ltn_logo.png" alt="自由時報"></a>
<ul class="channel">
${links('https://news.ltn.com.tw/list/breakingnews/', ['即時', '熱門', '政治', '社會', '生活', '健康', '國際', '地方', '蒐奇', '影音', '財經', '娛樂'])}
</ul>
<div class="weather">臺北市 22-27 ℃</div>
</div>
<div class="breadcrumbs boxTitle boxText" data-desc="麵包屑"><a href="https://www.ltn.com.tw/">首頁</a> &gt; <a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></div>
<div id="ltnRWD">
<div class="content">
<section class="news_content">
<div class="whitecon article" data-page="1">
<h1>荒田引水等到螢火蟲 左鎮居民關燈守護</h1>
<div class="share boxTitle"><a class="fb" href="javascript:;">Facebook</a><a class="line" href="javascript:;">LINE</a><a class="copy" href="javascript:;">複製連結</a></div>
<div class="text boxTitle boxText" data-desc="內容頁">
<span class="time">2022/04/22 11:52</span>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2022/04/22/3901172_1_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2022/04/22/3901172_1_1.jpg" alt="左鎮梯田的黃緣螢在水溝旁飛舞。（護螢隊提供）"></a>
<p>左鎮梯田的黃緣螢在水溝旁飛舞。（護螢隊提供）</p></div>
<p>〔記者林子晴／台南報導〕${FIREFLY[0]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<div id="ad-IR1" class="ad"></div>
<p>${FIREFLY[1]}</p>
<p>${FIREFLY[2]}</p>
<div class="related boxTitle" data-desc="相關新聞">
<h3>相關新聞</h3>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3895001">賞螢季登場 老師教你看懂閃光密碼</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3890012">山溝復水三年 青蛙回來了</a></li>
</ul>
</div>
<p>${FIREFLY[3]}</p>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2022/04/22/3901172_2_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2022/04/22/3901172_2_1.jpg" alt="學生記錄水溫與蝸牛數量。（記者林子晴攝）"></a>
<p>學生記錄水溫與蝸牛數量。（記者林子晴攝）</p></div>
<p>${FIREFLY[4]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.com.tw/app">點我下載APP</a>　<a href="https://draw.ltn.com.tw/">按我看活動辦法</a></p>
</div>
<div class="keyword boxTitle boxText" data-desc="關鍵字"><i></i><a href="https://news.ltn.com.tw/topic/1">螢火蟲</a><a href="https://news.ltn.com.tw/topic/2">左鎮</a></div>
</div>
</section>
<aside class="sidebar">
<div class="hotnews boxTitle" data-desc="熱門新聞">
<h3>熱門新聞</h3>
<ul>
${links('https://news.ltn.com.tw/news/life/breakingnews/39010', ['超商咖啡買一送一懶人包', '阿嬤騎電動車追公車', '全台早餐店蛋餅價格地圖', '捷運站外的流浪鋼琴手'])}
</ul>
</div>
<div class="newsSort boxTitle"><h3>今日頭版</h3><a href="https://news.ltn.com.tw/list/newspaper">看更多電子報</a></div>
</aside>
</div>
</div>
<div class="footer">
<p><a href="https://service.ltn.com.tw/aboutus">關於我們</a> <a href="https://service.ltn.com.tw/privacy">隱私權政策</a> <a href="https://service.ltn.com.tw/ad">廣告刊登</a> <a href="https://service.ltn.com.tw/contact">讀者投書</a></p>
<p>自由時報版權所有不得轉載&copy; 2022 The Liberty Times. All Rights Reserved.</p>
</div>
</body>
</html>`,
    expected: {
      headline: '荒田引水等到螢火蟲 左鎮居民關燈守護',
      published: '2022-04-22T11:52:00+08:00',
      // 自由時報電子報 in the head, 自由時報 on its signs: its source is open, and not asked.
      authors: ['林子晴'],
      editors: [],
      dateline: '台南',
      headings: [],
      kept: [...FIREFLY],
      captions: ['左鎮梯田的黃緣螢在水溝旁飛舞。（護螢隊提供）', '學生記錄水溫與蝸牛數量。（記者林子晴攝）'],
      related: ['賞螢季登場 老師教你看懂閃光密碼', '山溝復水三年 青蛙回來了'],
      gone: ['請繼續往下閱讀', '保證天天中獎', '買一送一', '流浪鋼琴手', '不得轉載', '讀者投書'],
    },
  },
  {
    kind: '中時新聞網 (2022), of the paper 中國時報: the hour before the day in time, source and author as divs, main-figure above the text, article-body, promote-word, hash tags, 發表意見 with rules, 熱門新聞',
    url: 'https://www.chinatimes.com/newspapers/20220815000412-260107?chdtv',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>白蟻蛀空的礦村鋼琴 調音師4年修回琴聲 - 地方新聞 - 中國時報</title>
<meta name="description" content="新北市瑞芳區一間廢棄17年的礦工宿舍，昨天傳出琴聲。">
<meta name="keywords" content="瑞芳,鋼琴,礦工,調音師">
<meta name="section" content="地方新聞">
<meta name="pubdate" content="2022-08-15T04:10:00+08:00">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
${og('og:site_name', '中時新聞網')}
${og('og:type', 'article')}
${og('og:title', '白蟻蛀空的礦村鋼琴 調音師4年修回琴聲 - 地方新聞')}
${og('og:url', 'https://www.chinatimes.com/newspapers/20220815000412-260107')}
${og('og:image', 'https://images.chinatimes.com/newsphoto/2022-08-15/1024/B12A00_P_01_02.jpg')}
${og('article:published_time', '2022-08-15T04:10:00+08:00')}
<link rel="stylesheet" href="https://static.chinatimes.com/v2/css/style.css">
${ld({ '@type': 'NewsArticle', headline: '白蟻蛀空的礦村鋼琴 調音師4年修回琴聲', datePublished: '2022-08-15T04:10:00+08:00', author: { '@type': 'Person', name: '許哲安' }, publisher: { '@type': 'Organization', name: '中時新聞網' } })}
</head>
<body id="page-top">
<header class="main-header">
<a class="navbar-brand" href="https://www.chinatimes.com/"><img src="https://static.chinatimes.com/images/logo.png" alt="中時新聞網"></a>
<ul class="main-nav">
${links('https://www.chinatimes.com/n/', ['即時', '熱門', '政治', '言論', '生活', '娛樂', '財經', '社會', '話題', '國際', '兩岸', '寵物', '運勢'])}
</ul>
<div class="member"><a href="javascript:;">會員登入</a></div>
</header>
<div class="container">
<div class="row">
<div class="col-12">
<article class="article-box">
<header class="article-header">
<nav class="breadcrumb-wrapper"><ul><li><a href="https://www.chinatimes.com/">首頁</a></li><li><a href="https://www.chinatimes.com/newspapers/260107">地方新聞</a></li></ul></nav>
<h1 class="article-title">白蟻蛀空的礦村鋼琴 調音師4年修回琴聲</h1>
<div class="meta-info-wrapper">
<div class="meta-info">
<time datetime="2022-08-15 04:10">
<span class="hour">04:10</span>
<span class="date">2022/08/15</span>
</time>
<div class="source">中國時報</div>
<div class="author"><a href="https://www.chinatimes.com/reporter/1024">許哲安</a></div>
</div>
<div class="share-tool"><a href="javascript:;">字級設定：</a><a href="javascript:;">小</a><a href="javascript:;">中</a><a href="javascript:;">大</a><a href="javascript:;">特</a></div>
</div>
</header>
<div class="article-wrapper">
<div class="row">
<div class="col-xl-11">
<div class="main-figure">
<figure>
<div class="photo-container"><img class="photo" src="https://images.chinatimes.com/newsphoto/2022-08-15/1024/B12A00_P_01_02.jpg" alt="退休調音師蔡振聲修復的直立鋼琴。（高羽彤攝）"></div>
<figcaption>退休調音師蔡振聲修復的直立鋼琴。（高羽彤攝）</figcaption>
</figure>
</div>
<div class="article-body">
<p>${PIANO[0]}</p>
<p>${PIANO[1]}</p>
<div class="ad"><div id="ad-in-article-1"></div></div>
<p>${PIANO[2]}</p>
<figure>
<div class="photo-container"><img class="photo" src="https://images.chinatimes.com/newsphoto/2022-08-15/656/B12A00_P_01_03.jpg" alt=""></div>
<figcaption>昔日合唱團團員重聚獻唱。（高羽彤攝）</figcaption>
</figure>
<p>${PIANO[3]}</p>
<p>${PIANO[4]}</p>
<div class="promote-word"><a href="https://www.chinatimes.com/app">中時新聞網APP 快點我安裝</a></div>
</div>
<div class="article-hash-tag"><span class="hash-tag"><a href="https://www.chinatimes.com/tag/1">#瑞芳</a></span><span class="hash-tag"><a href="https://www.chinatimes.com/tag/2">#合唱團</a></span></div>
<div class="article-function"><a href="javascript:;">推薦</a><a href="javascript:;">收藏</a><a href="javascript:;">我要檢舉</a></div>
<div class="donate-form-wrapper"><p>我要贊助 支持優質新聞</p></div>
<section class="comment-area">
<h3>發表意見</h3>
<ol class="rules">
<li>請勿發表嘲諷、謾罵之言論，違者將永久停權</li>
<li>對於明知不實或過度情緒謾罵之言論，經網友檢舉或本網站發現，中時新聞網有權逕予刪除文章</li>
</ol>
</section>
</div>
</div>
</div>
</article>
</div>
<aside class="col-12 sidebar">
<section class="hot-news">
<h3>熱門新聞</h3>
<ul>
${links('https://www.chinatimes.com/realtimenews/202208150', ['颱風假前的超市貨架', '農曆七月普渡清單曝光', '百貨公司清倉懶人包', '柴犬陪主人環島38天'])}
</ul>
</section>
<section class="subscribe"><h3>訂閱電子報</h3><p>每天精選好文送到信箱</p></section>
</aside>
</div>
</div>
<footer class="main-footer">
<ul>
${links('https://www.chinatimes.com/f/', ['關於我們', '中時集團', '客服中心', '著作權聲明', '隱私權聲明'])}
</ul>
<p>&copy; 1995 - 2022 China Times Group.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '白蟻蛀空的礦村鋼琴 調音師4年修回琴聲',
      published: '2022-08-15T04:10:00+08:00',
      source: '中國時報',
      authors: ['許哲安'],
      editors: [],
      headings: [],
      body: [...PIANO],
      captions: ['退休調音師蔡振聲修復的直立鋼琴。（高羽彤攝）', '昔日合唱團團員重聚獻唱。（高羽彤攝）'],
      gone: ['快點我安裝', '永久停權', '普渡清單', '支持優質新聞', '送到信箱', '我要檢舉'],
    },
  },
  {
    kind: '星島日報 (2022), its shortest daily news: a menu with the day’s own item, the headline and the day alone in div.date, paragraphs without a picture, （星島日報報道） first, share marks, 最新文章, a note on copyright',
    url: 'https://std.stheadline.com/daily/article/2461873/日報-港聞-街坊小巴線下月停辦-手寫小巴牌送別車主',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>街坊小巴線下月停辦　手寫小巴牌送別車主 | 星島日報</title>
<meta name="description" content="港島一條行走五十三年的街坊小巴線，下月底隨車主退休而停辦。">
<meta name="keyword" content="小巴,街坊,字體">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:type', 'article')}
${og('og:title', '街坊小巴線下月停辦　手寫小巴牌送別車主 | 星島日報')}
${og('og:site_name', '星島日報')}
${og('og:image', 'https://std.stheadline.com/dist/images/favicon/icon-512.png')}
<link rel="stylesheet" href="https://std.stheadline.com/dist/css/style.css">
<script src="https://std.stheadline.com/dist/js/app.js"></script>
</head>
<body>
<header class="header">
<a class="navbar-brand" href="https://std.stheadline.com/"><img src="https://std.stheadline.com/dist/images/logo-v2@2x.png" alt="星島日報"></a>
<nav class="navbar navbar-expand-lg">
<div class="collapse navbar-collapse" id="navbarSupportedContent">
<ul class="navbar-nav">
<li class="nav-item"><a class="nav-link" href="https://std.stheadline.com/realtime/即時">即時</a></li>
<li class="nav-item active"><a class="nav-link" href="https://std.stheadline.com/daily/日報">日報</a></li>
${links('https://std.stheadline.com/n/', ['地產', '教育', '親子王', '副刊', '馬經', '睇樓王', '搵工'], 'li', 'class="nav-item"')}
</ul>
</div>
</nav>
</header>
<div class="container">
<div class="row">
<div class="col-lg-8">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="https://std.stheadline.com/daily/日報">日報</a></li><li class="breadcrumb-item"><a href="https://std.stheadline.com/daily/港聞">港聞</a></li></ol></nav>
<section class="content">
<h1>街坊小巴線下月停辦　手寫小巴牌送別車主</h1>
<div class="date">2022-05-17</div>
<div class="share-bar">
<span>分享：</span>
<a class="fb" href="javascript:;">Facebook</a>
<a class="wa" href="javascript:;">WhatsApp</a>
<a class="cp" href="javascript:;">複製網址</a>
</div>
<div class="paragraphs">
${p(TRAM.slice(0, 2))}
<div class="ad"><div id="div-gpt-ad-1"></div></div>
${p(TRAM.slice(2))}
</div>
<div class="tags">
<a href="https://std.stheadline.com/tag/1">#街坊</a>
<a href="https://std.stheadline.com/tag/2">#字體</a>
</div>
</section>
<section class="app-download">
<img src="https://std.stheadline.com/dist/images/app-qr.png" alt="">
<p>立即下載星島頭條App，緊貼最新消息</p>
</section>
</div>
<div class="col-lg-4">
<div class="moreNews">
<h2>最新文章</h2>
<ul>
${links('https://std.stheadline.com/daily/article/24618', ['街市燈籠師傅開班授徒', '行山徑新添長者扶手', '屋邨鋼琴日街坊輪流彈', '中學生設計雨水量杯'])}
</ul>
</div>
</div>
</div>
</div>
<footer class="footer">
<ul>
${links('https://std.stheadline.com/f/', ['關於星島', '私隱政策', '免責條款', '廣告查詢', '訂閱報章'])}
</ul>
<div class="social"><a href="https://www.facebook.com/stheadline/">Facebook</a> <a href="https://www.instagram.com/stheadline/">Instagram</a></div>
<p>版權所有 不得轉載 Copyright &copy; 2022 Sing Tao News Corporation Limited</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '街坊小巴線下月停辦　手寫小巴牌送別車主',
      published: '2022-05-17',
      source: '星島日報',
      authors: [],
      editors: [],
      headings: [],
      // Whether （星島日報報道） stays is open: not asked.
      kept: [TRAM[0].replace('（星島日報報道）', ''), ...TRAM.slice(1)],
      captions: [],
      gone: ['複製網址', '緊貼最新消息', '燈籠師傅', '雨水量杯', '免責條款'],
    },
  },
  {
    kind: '纽约时报中文网 (2022), an opinion piece: 观点 above, address and time in byline, article-span-photo with cite, paragraphs as divs in article-partial, 相关报道 in an aside, author-info with 翻译 and the English, 最受欢迎',
    url: 'https://cn.nytimes.com/opinion/20220803/lighthouse-keeper-automation/',
    page: `<!DOCTYPE html>
<html lang="zh-cmn-Hans">
<head>
<meta charset="utf-8">
<title>灯塔不再需要我父亲之后 - 纽约时报中文网</title>
<meta name="description" content="我父亲守了三十一年灯塔，直到有一天，灯不再需要他了。">
<meta name="keywords" content="灯塔,自动化,劳动">
<meta name="byline" content="林韵">
<meta name="date" content="2022-08-03">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:type', 'article')}
${og('og:site_name', '纽约时报中文网')}
${og('og:title', '灯塔不再需要我父亲之后')}
${og('og:url', 'https://cn.nytimes.com/opinion/20220803/lighthouse-keeper-automation/')}
${og('og:image', 'https://static01.nyt.com/images/2022/08/01/opinion/01lighthouse/master1050.jpg')}
<link rel="stylesheet" href="https://d2ljnr6lhnxnbf.cloudfront.net/css/article.css">
<link rel="alternate" hreflang="zh-hant" href="https://cn.nytimes.com/opinion/20220803/lighthouse-keeper-automation/zh-hant/">
</head>
<body>
<header class="top-header">
<a class="logo" href="/"><img src="/img/logo.svg" alt="纽约时报中文网"></a>
<ul class="nav">
${links('/n/', ['国际', '中国', '商业与经济', '镜头', '科技', '科学', '健康', '教育', '文化', '风尚', '旅游', '房地产', '观点与评论'])}
</ul>
<div class="edition"><a href="javascript:;">简体</a> <a href="zh-hant/">繁体</a> <a href="https://www.nytimes.com/">NYTimes.com</a></div>
</header>
<main>
<div class="container article-area">
<article>
<div class="setting-bar row">
<span class="lang-label">阅读</span>
<a href="dual/">双语</a>
<a href="en-us/">英文</a>
<span class="font-size">字体大小</span>
</div>
<div class="article-header">
<header>
<div class="section-title"><a href="/opinion/">观点</a></div>
<h1>灯塔不再需要我父亲之后</h1>
</header>
<div class="byline-row">
<div class="byline-item"><address>林韵</address></div>
<time datetime="2022-08-03 02:13:33" pudate="2022年8月3日">2022年8月3日</time>
</div>
</div>
<figure class="article-span-photo">
<img src="https://static01.nyt.com/images/2022/08/01/opinion/01lighthouse/master1050.jpg" alt="">
<figcaption>北海沿岸的一座灯塔，十年前改为自动控制。 <cite>Jonas Weber for The New York Times</cite></figcaption>
</figure>
<section class="article-body">
<div class="article-partial">
<div class="article-body-item col-lg-5">
${LIGHTHOUSE.slice(0, 3)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
</div>
<div class="article-body-aside col-lg-3">
<div class="related-cont">
<h4>相关报道</h4>
<ul class="article-related-list">
<li><a href="/culture/20220711/foghorn-last-keeper/"><h5>最后一位雾笛操作员</h5></a></li>
<li><a href="/opinion/20220620/what-machines-miss/"><h5>机器看不见的那部分工作</h5></a></li>
</ul>
</div>
</div>
</div>
<div class="big_ad"><div id="dfp-1">广告</div></div>
<div class="article-partial">
<div class="article-body-item col-lg-5">
${LIGHTHOUSE.slice(3)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
</div>
</div>
<footer class="author-info">
<p>翻译：何叶</p>
<p><a href="https://www.nytimes.com/2022/08/01/opinion/lighthouse-keeper-automation.html">点击查看本文英文版。</a></p>
</footer>
</section>
<div class="sharetools"><a href="javascript:;">微博</a><a href="javascript:;">电邮</a><a href="javascript:;">打印</a></div>
</article>
<div class="right-column col-lg-3">
<div class="most-viewed">
<h3>最受欢迎</h3>
<ol>
${links('/m/', ['高山牧场的最后一季奶酪', '为什么我们记不住梦', '一座图书馆的安静生意', '三十六小时在里斯本'])}
</ol>
</div>
<div class="newsletter"><h3>新闻简报</h3><p>免费订阅，每天早晨送达您的邮箱</p></div>
</div>
</div>
</main>
<footer class="main-footer">
<ul>
${links('/f/', ['关于我们', '联系我们', '网站地图', '广告垂询', '意见反馈', '使用条款'])}
</ul>
<p>&copy; 2022 The New York Times Company.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '灯塔不再需要我父亲之后',
      published: '2022-08-03',
      source: '纽约时报中文网',
      authors: ['林韵'],
      editors: [],
      translator: '何叶',
      headings: [],
      body: [...LIGHTHOUSE],
      captions: ['北海沿岸的一座灯塔，十年前改为自动控制。 Jonas Weber for The New York Times'],
      related: ['最后一位雾笛操作员', '机器看不见的那部分工作'],
      gone: ['点击查看本文英文版', '一季奶酪', '记不住梦', '广告垂询', '每天早晨送达'],
    },
  },
];
