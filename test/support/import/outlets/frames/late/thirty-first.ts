// A thirty-first set of pages, by one who had not seen the importer: fourteen outlets of both shores, Hong Kong and abroad, after their own templates.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BELL = [
  '把手机贴在一口铜钟上，轻轻一敲，十五秒之后，屏幕上跳出一条曲线：这口钟有没有裂纹、裂在哪里，一目了然。日前，江州大学声学实验室研制的“听钟”系统在青石寺完成了第一次野外测试。',
  '古钟检测，过去主要依靠耳朵。老师傅用木槌敲击钟身，听余音长短、辨声音清浊，经验好的能听出发丝粗细的裂纹，但是说不清位置，也留不下记录。',
  '“我们做的事情，就是把老师傅的耳朵变成数字。”项目负责人、江州大学副教授宋岳介绍，完好的钟在敲击之后会出现几个固定的频率，一旦有了裂纹，其中一对频率就会分开，分开的幅度与裂纹深度有关。',
  '此次接受测试的铜钟重1.2吨，铸于四百多年前。研究团队在钟身上标出四十八个敲击点，用了两个小时完成全部采集，找到两处此前没有登记的细小裂纹，最长的一处为六厘米。',
  '寺院文物管理员告诉记者，以往请专家来检测一次，要提前半年预约，还得搭脚手架。现在管理人员经过半天培训就能自己操作。',
  '宋岳表示，系统目前只适用于铜钟和铁钟，对于有镶嵌物的编钟误差还比较大。下一步，团队计划为省内一百二十口古钟建立声音档案，每年复测一次，并向社会开放下载。',
] as const;

const CRAB = [
  '5月6日消息，一支国际研究团队在太平洋一处水深两千六百米的海底发现一种浑身长满绒毛的小蟹，并根据它的步态将其命名为“踱步蟹”。相关论文近日发表在一份海洋生物学刊物上。',
  '论文写道，这种小蟹体长不足四厘米，八条腿上覆盖着细密的刚毛，毛间寄居着大量细菌。它每隔几分钟就会原地左右摇摆，研究人员认为，这是在给细菌“换水”，好让它们得到更多养分，再把长好的细菌吃掉。',
  '研究团队的成员表示，类似的“种菜”行为在另外两种深海蟹身上也出现过，但是如此有规律的摇摆还是第一次被拍到。水下机器人连续拍摄了七十一个小时，记录下九百多次摇摆。',
  '团队计划在明年年初重返这片海域，采集活体样本。',
] as const;

const SKATE = [
  '清晨六点，什刹海边还没有什么人，六十六岁的郭振声已经沿着湖岸滑了两圈。他脚上的轮滑鞋是三年前买的，轮子换过四副，护膝磨得发白。',
  '和他一起滑的有十一个人，平均年龄六十三岁。街坊们管他们叫“银轮队”。',
  '退休之后第一次上轮子',
  '郭振声原来是公交车司机，握了三十四年方向盘，落下了腰疼的毛病。退休那年，他在小区广场看孙子上轮滑课，教练随口说了一句“爷爷也能学”，他就真的报了名。',
  '“头一个月净摔了，老伴不让我进屋。”郭振声说。他给自己定了规矩，每天只练四十分钟，不下雨就去，到了第三个月，终于能绕着广场滑一整圈。',
  '一支队伍，三条队规',
  '后来，陆续有人来问他能不能一起滑。队伍成立的时候，十一个人坐在湖边写下三条队规：不追人、不拍视频、不上机动车道。',
  '队里年纪最大的是七十二岁的吴桂兰，她原来是小学体育老师，负责带大家做热身。“我们这个岁数，热身要比滑的时间还长。”她说。',
  '社区卫生服务站的医生每个季度给队员量一次骨密度。两年下来，十一个人当中有九个人的平衡能力测试成绩比入队的时候好。',
  '上个星期，银轮队又来了一名新队员。他是郭振声从前车队的同事，今年六十岁，刚刚办完退休手续，鞋还是借的。',
] as const;

const MENDER = [
  '在武康路附近的一条弄堂里，五十八岁的钟表匠人顾家瑞守着一张两尺宽的工作台，修了三十九年表。去年，他把一间亭子间改成教室，每个周末免费教年轻人拆装机械表，一年下来教了一百四十多人。',
  '上观新闻：来学的都是什么样的人？',
  '顾家瑞：什么人都有。有写程序的，有护士，还有一个是开挖掘机的，他的手最稳。我问他怎么练的，他说挖掘机下面就是煤气管，手不稳不行。',
  '上观新闻：您为什么不收学费？',
  '顾家瑞：收了钱，人家就要问多久能学会，我答不上来。不收钱，大家就慢慢来。慢，这门手艺才学得进去。',
  '上观新闻：现在大家都用手机看时间，修表的人会不会越来越少？',
  '顾家瑞：修表的人少了，要修的表没有少。上个月有个姑娘拿来一只她外婆的表，停了二十年，她说不值钱，就是想听它走。我修了四天，只换了一根游丝。她把表贴在耳朵上，听了好久。',
  '上观新闻：教了这么多人，有没有人真的入行？',
  '顾家瑞：三个。三个已经不得了了。我师父一辈子只带出我一个。',
] as const;

const BRIDGE = [
  '在缙岭县，有一座桥每年只修一天。每年立夏，沿溪七个村子的人会带着木料和斧头来到廊桥上，换掉朽坏的桥板，日落之前收工。这个规矩传了一百六十多年。',
  '今年立夏下着小雨，天还没亮，桥头已经点起了灯。六十九岁的桥匠吴大木把一卷图纸铺在石阶上，上面用红笔圈出二十七块要换的桥板，这是他头一天一块一块踩出来的。',
  '“桥板坏没坏，看不出来，要用脚听。”吴大木说。踩上去声音发闷，就是芯子里烂了，哪怕面上还光亮，也得换。',
  '今年和往年不同，修桥的人里多了十六个年轻人。他们是从各地回来的大学生，县里的文保所给他们上了三天课，教他们认木料、辨榫卯，还给每一块桥板编了号。',
  '文保所所长说，桥是文物，换下来的旧料不能一烧了之，要登记、拍照、留样。从前老人记在心里的东西，现在都要写进档案。',
  '下午五点，最后一块桥板嵌进去，严丝合缝。吴大木在桥上来回走了三趟，点了点头，七个村子的人这才坐下来，分吃一锅笋丝面。',
] as const;

const LOTUS = [
  '4月18日，洪湖岸边的莲田里一片忙碌。青港村的种藕能手们挽起裤腿，把一支支藕种斜插进泥里，抢在谷雨之前完成移栽。',
  '“藕头要朝着田中间，不然长到田埂上去了。”种了二十年藕的村民邹国安一边栽一边教刚入行的年轻人。',
  '今年，青港村的莲田面积达到三千六百亩，比去年增加四百亩。村里与农科所合作，引进了一个早熟品种，预计六月下旬就能上市。',
  '据介绍，村里还办起了挖藕班，已有五十二人报名学习。',
] as const;

const LETTER = [
  '“请问，这里是不是住着一位会写信的老先生？”隔三岔五，就有人推开清河路上这家小邮局的门，问同样的问题。',
  '他们要找的人叫韩松年，今年七十九岁。从1998年起，他在邮局角落的一张课桌上替人写信，一写就是二十四年。',
  '一封信五毛钱',
  '最开始来找他的，多半是进城打工的人。那时候电话费贵，有的人又不识字，一封信五毛钱，写好了再念一遍，不满意就重写。韩松年把每封信的日期和寄往的地方记在本子上，到今天一共记满了十七本。',
  '后来有了手机，来的人少了，他以为自己该退休了。没想到，过了几年，年轻人又来了。',
  '年轻人来写什么',
  '年轻人写的信，大多不寄。有人写给去世的外公，有人写给十年以后的自己，还有人写给分了手的恋人，写完看一遍，就揉掉。',
  '“他们不是不会写字，是不知道从哪里说起。”韩松年的办法是先聊天，聊上半个小时，再拿起笔。信的开头，他总要问对方一句：“你想让他知道的第一件事是什么？”',
  '去年冬天，邮局重新装修，课桌险些被当作旧家具处理。几个常来的年轻人听说了，凑钱做了一张新的，桌面上刻着一行小字：“慢慢说。”',
  '现在，韩松年每周二和周六上午在邮局，不收钱。他说，自己最近也在写一封信，写给谁，还没有想好。',
] as const;

const SWAN = [
  '太湖边的一户人家，今年冬天多了一位“房客”。一只翅膀受伤的小天鹅在渔民老沈家的柴房里住了四十七天，昨天上午，它终于飞走了。',
  '去年12月，老沈在芦苇荡里收网，听见有东西扑腾，拨开芦苇一看，一只灰白色的大鸟被旧渔网缠住了左翅。他用剪刀剪了半个钟头，才把网解开。',
  '野生动物救助站的工作人员赶到之后，确认这是一只当年出生的小天鹅，翅膀肌肉拉伤，不能长途运输，建议就地静养。于是，老沈把柴房腾了出来。',
  '“它挑食，菱角吃，玉米不吃，白菜只吃芯子。”老沈的妻子说，家里的白菜外帮子都进了他们老两口的肚子。',
  '静养到第四十天，小天鹅开始在院子里助跑。放飞那天，十几位邻居站在堤上，谁也没有说话，只听见翅膀拍水的声音。',
  '救助站给它套上了编号为“T047”的脚环，提醒市民，如果看见戴脚环的小天鹅，请勿靠近投喂，可以拨打电话告知。',
] as const;

const RICE = [
  '秋收过后，稻茬还留在田里，江城县柳塘镇的几位农机手却闲不下来。他们在给水稻收割机“减肥”。',
  '“收割机太重了，压一趟，田里的泥要两年才能松过来。”农机合作社的负责人孙有田说，镇上的田多是烂泥田，大机器开进去，常常陷在里面。',
  '他们的办法是换履带。把原来的铁履带换成加宽的橡胶履带，再把粮箱从一吨半缩到八百公斤，整机轻了六百多公斤。改好的第一台收割机，今年试收了三百二十亩，一次也没有陷车。',
  '粮箱小了，卸粮的次数就多。合作社又添了两辆三轮运粮车跟在后面，一来一回，工夫并没有多花。',
  '县农机推广站的技术员测过，改装后的机器对地面的压力降低了大约三成。他们正在起草一份改装规程，年底前请专家评审。',
  '孙有田最得意的不是机器，是田里的泥鳅。他说，今年翻田的时候，泥鳅比往年多。',
  '（来源：江城日报　记者：罗小满）',
] as const;

const CLOCK = [
  '台南一間創立七十三年的鐘錶行，把店裡收藏的兩百一十座老掛鐘全數借給鄰近的國小，今天起在走廊上展出三個月，每座鐘都調成不同的時間。',
  '鐘錶行第三代經營者許文彬說，這些鐘多半是客人送修後沒有來拿的，最早的一座送修單寫著民國四十一年，「我阿公交代，鐘可以停，不可以丟」。',
  '校方表示，展覽由六年級學生策畫，他們花了一個學期替每座鐘寫身世卡，並且訪問社區裡的長輩，找到其中十四座鐘原來的主人或後代。',
  '學生黃小晴訪問的是一名八十八歲的老奶奶，對方一眼認出玻璃上的裂痕，說那是自己出嫁當天搬家時撞到的，一邊說一邊掉淚。',
  '許文彬說，展覽結束後，有主人的鐘會送回去，其他的繼續留在學校，「每天中午十二點，讓它們一起響一次」。',
] as const;

const PARROT = [
  '高雄市左營一名67歲的李姓阿伯，本月初帶鸚鵡「阿寶」到公園散步，沒想到牠被鞭炮聲嚇到，一溜煙飛走。阿伯騎著腳踏車找了9天，沿路貼了200張傳單，最後靠著牠會背的一串門牌號碼，成功把牠接回家。',
  '「牠什麼都學不會，就只會講地址。」李姓阿伯表示，當初怕鸚鵡走失，他花了半年時間，每天早晚各教20遍，鄰居都笑他想太多。',
  '發現阿寶的是在3公里外開早餐店的郭小姐。她說，當天清晨有隻綠色鸚鵡停在招牌上，一直重複同一串數字和路名，她原本以為是哪個客人在點餐，後來越聽越覺得像地址，才請先生騎車過去看看。',
  '阿伯一開門聽到「有一隻鳥在報你家地址」，當場紅了眼眶。他事後包了紅包答謝，郭小姐沒有收，只要求阿寶教她養的文鳥說「歡迎光臨」。',
  '獸醫師提醒，鸚鵡對突如其來的巨響相當敏感，外出時建議使用胸背帶，並且替牠們植入晶片，才不會讓一場散步變成離家出走。',
] as const;

const CANE = [
  '雲林沿海的一片旱田裡，六十三歲的農友蔡明賢蹲下來，撥開一層乾枯的蔗葉，露出底下烏黑的土。「以前這裡是白的。」他說。白的是鹽，風一吹就結在土面上，什麼都種不活。',
  '十二年前，海水倒灌淹過堤防，這片四公頃的地休耕至今。蔡明賢不想賣地種電，於是向糖廠要來沒有人要的蔗葉，一層一層往田裡鋪。',
  '不翻土，讓葉子自己爛',
  '頭兩年，蔗葉像稻草人一樣乾癟，村裡的人都說他在堆垃圾。第三年夏天，一場大雨過後，葉子底下長出菌絲，也來了蚯蚓。',
  '土壤學者洪慧如到田裡採樣，發現表土的鹽度在五年間下降了六成，有機質則由百分之零點八提高到二點四。她解釋，蔗葉擋住陽光，水分不往上走，鹽就不會被帶到地表。',
  '先種番茄，再種玉米',
  '第一個回到田裡的作物是小番茄。鹽分逼得番茄長不大，甜度卻高達十一度，第一年只收了兩百台斤，全部被學校的營養午餐訂走。',
  '去年，蔡明賢試種硬質玉米，收成是一般農地的七成。他不覺得可惜，「田是慢慢醒的，不能一叫就起床」。',
  '今年有五位鄰居開始跟著鋪蔗葉，糖廠的葉子反而不夠分。蔡明賢把自己的那一份讓出來，改向市場要鳳梨葉。',
] as const;

const STAIRS = [
  '住在舊區唐樓的人，對樓梯都有一種特別的記憶。我家住六樓，一共一百零二級，小時候每次放學，媽媽都會在三樓轉角放一張摺凳，給隔鄰的婆婆歇腳。',
  '上月業主立案法團開會，討論是否加裝電梯。工程費用要八百萬，十二戶分攤，每戶六十多萬元，有人搖頭，有人沉默，散會時只得兩票贊成。',
  '其實樓梯可以做得更多',
  '我不反對裝電梯，但裝不成的時候，是否就甚麼都不做？一條扶手、一盞感應燈、每層一張摺凳，加起來不用三萬元，對上了年紀的街坊卻是天與地的分別。',
  '外國有城市資助舊樓在梯間加設「歇腳位」，條件只有一個：不可上鎖，人人可坐。三年下來，長者每星期外出的次數平均多了一點四次。',
  '一張摺凳的啟示',
  '制度往往太大，大得看不見一張摺凳。與其等待一部不知何時才來的電梯，不如由樓梯的第一級做起。',
  '婆婆前年走了，那張摺凳還在三樓。昨天我落樓，見到一個送外賣的年輕人坐在上面，正在喝水。',
] as const;

const WHALE = [
  '在北大西洋的一座小岛上，六十一岁的灯塔看守人不再点灯，而是听鲸。每天傍晚，她把一支防水麦克风放进海里，戴上耳机，在一本蓝色的笔记本上画下她听到的声音。',
  '四十年前，这座岛上的灯塔改为自动运行，看守人的岗位却保留了下来。“他们忘了取消它，”英格丽·索尔海姆笑着说，“所以我得给自己找点事做。”',
  '她记录的声音如今成了科学家的宝库。上个月，一个研究团队根据她三十一年的笔记发表论文指出，附近海域长须鲸的鸣叫频率正在缓慢降低，平均每年下降约千分之二。',
  '一本不会出错的笔记',
  '在数字录音机普及之前，很少有人长年累月地记录同一片海。研究团队的负责人、海洋声学家托马斯·维克说，他第一次翻开那些笔记时几乎不敢相信。“她用音符记录，而且从不漏掉一天。”',
  '为了检验笔记的可靠程度，团队请她重新聆听一百段旧录音，再与当年的记录比对，吻合率达到百分之九十六。',
  '鲸为什么唱得更低',
  '原因仍无定论。一种看法认为，鲸的数量在恢复，彼此离得更近，不必再用那么高的声音；另一种看法认为，海水变暖使声音传得更远。',
  '索尔海姆对此不置可否。她说，自己最喜欢的是冬天，船少了，海里安静下来，能听见鲸停顿的间隙。“它们也在听，”她说，“我能感觉得到。”',
] as const;

export const THIRTY_FIRST: readonly Shown[] = [
  {
    kind: '中国经济网 2020, a science story taken from 科技日报: articleTime and articleSource and articleAuthor in laiyuan, TRS_Editor in articleText, （责任编辑） by round brackets, two numbered notes on rights, 精彩图片 at the side',
    url: 'http://www.ce.cn/xwzx/kj/202005/18/t20200518_34921234.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="170_1_4" />
<meta name="contentid" content="34921234" />
<meta name="publishdate" content="2020-05-18" />
<meta name="author" content="100101" />
<meta name="source" content="科技日报" />
<title>给古钟做“听诊”：敲一下就知道裂在哪儿_中国经济网——国家经济门户</title>
<meta name="keywords" content="古钟,裂纹,声学" />
<meta name="description" content="" />
<link href="http://www.ce.cn/css/2014/article.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.ce.cn/js/jquery-1.4.2.min.js"></script>
</head>
<body>
<div class="top">
<div class="topl"><a href="http://www.ce.cn/">中国经济网首页</a> <a href="http://www.ce.cn/wap/">手机版</a> <a href="http://en.ce.cn/">English</a></div>
<div class="topr"><a href="http://bbs.ce.cn/">经济论坛</a> <a href="http://blog.ce.cn/">经济博客</a></div>
</div>
<div class="nav">
<ul>
<li><a href="http://www.ce.cn/xwzx/">新闻</a></li>
<li><a href="http://views.ce.cn/">评论</a></li>
<li><a href="http://finance.ce.cn/">财经</a></li>
<li><a href="http://www.ce.cn/cysc/">产业市场</a></li>
<li><a href="http://district.ce.cn/">地方经济</a></li>
<li><a href="http://tech.ce.cn/">科技</a></li>
<li><a href="http://travel.ce.cn/">旅游</a></li>
<li><a href="http://book.ce.cn/">读书</a></li>
</ul>
</div>
<div class="header2">
<div id="sousuo">当前位置&nbsp;<a href="http://www.ce.cn/xwzx/" class="CurrChnlCls">新闻中心</a>&nbsp;&gt;&nbsp;<a href="http://www.ce.cn/xwzx/kj/" class="CurrChnlCls">科教</a>&nbsp;&gt;&nbsp;正文</div>
<div class="search"><input type="text" name="q" value="" /><input type="submit" value="搜索" /></div>
</div>
<div class="content">
<div class="left">
<div class="neirong">
<h1 id="articleTitle"> 给古钟做“听诊”：敲一下就知道裂在哪儿 </h1>
<div class="laiyuan">
<div class="laiyuan1"><span id="articleTime">2020年05月18日 07:24</span>&nbsp;&nbsp;&nbsp;&nbsp;<span id="articleSource">来源：科技日报</span>&nbsp;&nbsp;<span id="articleAuthor">作者：林小海</span></div>
<div class="laiyuan2">
<a href="http://www.ce.cn/wap/">[手机看新闻]</a>
<a href="javascript:doZoom(16)">[字号 大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小]</a>
<a href="javascript:window.print()">[打印本稿]</a>
</div>
</div>
<div class="content" id="articleText">
<div class="TRS_Editor">
${p(BELL, '', '　　')}
</div>
</div>
<div class="zebian">（责任编辑：田小禾）</div>
<div class="share">
<span>分享到：</span><a class="tsina" href="javascript:;">新浪微博</a><a class="weixin" href="javascript:;">微信</a><a class="qzone" href="javascript:;">QQ空间</a>
</div>
<div class="smzt">
<h2>精彩图片</h2>
<ul>
<li><a href="http://www.ce.cn/xwzx/photo/202005/17/t20200517_34918001.shtml">云海漫过茶山</a></li>
<li><a href="http://www.ce.cn/xwzx/photo/202005/17/t20200517_34918002.shtml">雨后洱海现双虹</a></li>
<li><a href="http://www.ce.cn/xwzx/photo/202005/16/t20200516_34917003.shtml">大熊猫幼崽第一次爬树</a></li>
</ul>
</div>
<div class="banquan">
<p><strong>中国经济网版权及免责声明：</strong></p>
<p>1、凡本网注明“来源：中国经济网”或“来源：经济日报-中国经济网”的所有作品，版权均属于中国经济网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。</p>
<p>2、凡本网注明“来源：XXX（非中国经济网）”的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p>
<p>如因作品内容、版权和其它问题需要同本网联系的，请在30日内进行。</p>
<p>※ 网站总机：010-81000000 有关作品版权事宜请联系：010-81000001</p>
</div>
</div>
</div>
<div class="right">
<div class="r1">
<h2>商务进行时</h2>
<ul>
<li><a href="http://www.ce.cn/cysc/202005/18/t20200518_34920001.shtml">新能源客车驶进山区线路</a></li>
<li><a href="http://www.ce.cn/cysc/202005/18/t20200518_34920002.shtml">小龙虾价格连降三周</a></li>
</ul>
</div>
<div class="r2">
<h2>24小时排行</h2>
<ol>
<li><a href="http://www.ce.cn/xwzx/gnsz/202005/17/t20200517_34919001.shtml">夜市摊位费减半</a></li>
<li><a href="http://www.ce.cn/xwzx/gnsz/202005/17/t20200517_34919002.shtml">博物馆预约名额增至七成</a></li>
</ol>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.ce.cn/aboutce/">关于经济日报社</a> － <a href="http://www.ce.cn/aboutce/gywm/">关于中国经济网</a> － <a href="http://www.ce.cn/ad/">网站大事记</a> － <a href="http://www.ce.cn/zp/">网站诚聘</a> － <a href="http://www.ce.cn/law/">法律顾问</a></p>
<p>经济日报报业集团法律顾问 中国经济网 版权所有 互联网新闻信息服务许可证(10120170008) 京ICP备18000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '给古钟做“听诊”：敲一下就知道裂在哪儿',
      published: '2020-05-18T07:24:00+08:00',
      source: '科技日报',
      authors: ['林小海'],
      editors: ['田小禾'],
      headings: [],
      body: [...BELL],
      captions: [],
      gone: ['手机看新闻', '赞同其观点', '大熊猫幼崽', '夜市摊位费', '小龙虾价格', '经济博客'],
    },
  },
  {
    kind: '环球网 2023, a short science story: the clock and the source’s link in metadata-info, 【环球网科技综合报道】 first, a picture with no words in an i of class pic-con, 责编 by itself below, the data of the page in hidden textareas',
    url: 'https://tech.huanqiu.com/article/4CmQ7xVn2Ks',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="renderer" content="webkit">
<meta name="baidu-site-verification" content="code-2gJ000000">
<title>深海绒毛小蟹自己“种菜”吃 每隔几分钟摇摆一次</title>
<meta name="keywords" content="深海,小蟹,细菌">
<meta name="description" content="一支国际研究团队在太平洋海底发现一种浑身长满绒毛的小蟹">
<link rel="stylesheet" href="//rs2.huanqiucdn.cn/dp/static/css/article.css">
<script>var _hmt = _hmt || [];</script>
</head>
<body>
<div class="data-container" style="display:none">
<textarea class="article-aid">4CmQ7xVn2Ks</textarea>
<textarea class="article-catnode">["/e3pmh1dmp/e3pmh1hmp"]</textarea>
<textarea class="article-title">深海绒毛小蟹自己“种菜”吃 每隔几分钟摇摆一次</textarea>
<textarea class="article-time">1683340980000</textarea>
<textarea class="article-source-name">环球网</textarea>
</div>
<div class="header">
<div class="header-con">
<a class="logo" href="https://www.huanqiu.com/"><img src="//rs2.huanqiucdn.cn/dp/static/logo.png" alt="环球网"></a>
<ul class="channel-nav">
<li><a href="https://world.huanqiu.com/">国际</a></li>
<li><a href="https://china.huanqiu.com/">国内</a></li>
<li><a href="https://opinion.huanqiu.com/">评论</a></li>
<li><a href="https://finance.huanqiu.com/">财经</a></li>
<li><a href="https://tech.huanqiu.com/">科技</a></li>
<li><a href="https://auto.huanqiu.com/">汽车</a></li>
<li><a href="https://health.huanqiu.com/">健康</a></li>
</ul>
<div class="user"><a href="javascript:;">登录</a><a href="javascript:;">注册</a></div>
</div>
</div>
<div class="b-container">
<div class="path"><a href="https://tech.huanqiu.com/">科技</a><em>&gt;</em><span>正文</span></div>
<div class="l-container">
<div class="conversion-logo"></div>
<div class="t-container">
<div class="t-container-title"><h3>深海绒毛小蟹自己“种菜”吃 每隔几分钟摇摆一次</h3></div>
<div class="metadata-info">
<p class="time">2023-05-06 10:43</p>
<span class="source"><span><a href="https://www.huanqiu.com/">环球网</a></span></span>
<div class="share-article share"><span>分享</span><a class="share-weixin" href="javascript:;"></a><a class="share-sina" href="javascript:;"></a></div>
</div>
</div>
<div class="l-con clear">
<article>
<section data-type="rtext">
<p>　　【环球网科技综合报道】${CRAB[0]}</p>
<p><i class="pic-con"><img src="//img.huanqiucdn.cn/dp/api/files/imageDir/0c1d.jpg" data-alt="" style="width:600px"></i></p>
${p(CRAB.slice(1), '', '　　')}
</section>
</article>
<div class="author">责编：余小川</div>
<div class="warn"><a href="https://www.huanqiu.com/jubao">违法和不良信息举报</a></div>
<div class="attitude"><span>顶一下</span><em>12</em><span>踩一下</span><em>0</em></div>
</div>
<div class="l-bottom">
<div class="recommend"><h4>热门文章</h4>
<ul>
<li><a href="https://tech.huanqiu.com/article/4CmQ0aaaaaa">折叠屏手机铰链拆解</a></li>
<li><a href="https://tech.huanqiu.com/article/4CmQ0bbbbbb">无人配送车开进大学宿舍区</a></li>
<li><a href="https://tech.huanqiu.com/article/4CmQ0cccccc">电动自行车换电柜三分钟上手</a></li>
</ul>
</div>
</div>
</div>
<div class="r-container">
<div class="aside-banner"><script>loadAd('r1')</script></div>
<div class="aside-list"><h4>猜你喜欢</h4>
<ul>
<li><a href="https://health.huanqiu.com/article/4CmQ1aaaaaa">晚饭后散步多久合适</a></li>
<li><a href="https://auto.huanqiu.com/article/4CmQ1bbbbbb">老爷车巡游古城</a></li>
</ul>
</div>
<div class="app-code"><img src="//rs2.huanqiucdn.cn/dp/static/app.png" alt=""><p>扫描下载环球TIME</p></div>
</div>
</div>
<div class="footer">
<p><a href="https://corp.huanqiu.com/">关于我们</a> | <a href="https://corp.huanqiu.com/jiaru">招聘信息</a> | <a href="https://corp.huanqiu.com/sitemap">网站地图</a> | <a href="https://corp.huanqiu.com/falv">法律顾问</a></p>
<p>京ICP备00000000号-1 京公网安备11010500000号 增值电信业务经营许可证：合字B2-20000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '深海绒毛小蟹自己“种菜”吃 每隔几分钟摇摆一次',
      published: '2023-05-06T10:43:00+08:00',
      source: '环球网',
      authors: [],
      editors: ['余小川'],
      headings: [],
      captions: [''],
      // Whether 【环球网科技综合报道】 stays at the head of the first paragraph is open.
      kept: [...CRAB],
      gone: ['踩一下', '扫描下载', '拆解', '老爷车巡游', '法律顾问', '不良信息举报'],
    },
  },
  {
    kind: '北京日报客户端 2022, a feature on older people: bjd-article-title and the source and the clock below it, bold subheadings, captions by small grey paragraphs with the photographer, 记者 and 流程编辑 in lines below the text',
    url: 'https://xinwen.bjd.com.cn/content/s62a52c18e4b0c1f4a1d1b0a7.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<meta name="keywords" content="轮滑,什刹海,银轮队">
<meta name="description" content="清晨六点，什刹海边还没有什么人">
<meta name="Copyright" content="北京日报网">
<title>66岁老司机湖边“换轮子” 银轮队滑出好身板_北京日报网</title>
<link rel="stylesheet" href="/static/css/content.css">
<script src="/static/js/jquery.min.js"></script>
<script src="/static/js/share.js"></script>
<script>
var _hmt = _hmt || [];
var contentId = "s62a52c18e4b0c1f4a1d1b0a7";
var shareTitle = document.title;
</script>
</head>
<body>
<div class="header">
<div class="common-width header-con">
<a class="header-logo" href="https://www.bjd.com.cn/"><img src="/static/img/logo.png" alt="北京日报网"></a>
<ul class="header-nav">
<li><a href="https://www.bjd.com.cn/">首页</a></li>
<li><a href="https://news.bjd.com.cn/bj/">北京</a></li>
<li><a href="https://news.bjd.com.cn/shehui/">社会</a></li>
<li><a href="https://news.bjd.com.cn/wenyu/">文娱</a></li>
<li><a href="https://news.bjd.com.cn/tiyu/">体育</a></li>
<li><a href="https://bjrbdzb.bjd.com.cn/">数字报</a></li>
</ul>
</div>
</div>
<div class="common-width content articleWidth">
<div class="content-left">
<div class="bjd-breadcrumb"><a href="https://www.bjd.com.cn/">北京日报网</a> &gt; <a href="https://news.bjd.com.cn/shehui/">社会</a> &gt; 正文</div>
<div class="bjd-article-title">66岁老司机湖边“换轮子” 银轮队滑出好身板</div>
<div class="bjd-article-source">
<p><span>2022-06-12 08:15</span>&nbsp;&nbsp;<span>来源：北京日报客户端</span></p>
<div class="bjd-share"><span>分享至</span><a class="wx" href="javascript:;">微信扫码</a><a class="wb" href="javascript:;">微博</a></div>
</div>
<div class="bjd-article-centent">
<p style="text-align: justify;">${SKATE[0]}</p>
<p style="text-align: justify;">${SKATE[1]}</p>
<p style="text-align: center;"><img src="https://ie.bjd.com.cn/images/202206/12/1.jpeg" alt=""></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127); font-size: 14px;">银轮队队员在湖边热身。何小燕摄</span></p>
<p style="text-align: justify;"><strong>${SKATE[2]}</strong></p>
<p style="text-align: justify;">${SKATE[3]}</p>
<p style="text-align: justify;">${SKATE[4]}</p>
<p style="text-align: justify;"><strong>${SKATE[5]}</strong></p>
<p style="text-align: justify;">${SKATE[6]}</p>
<p style="text-align: justify;">${SKATE[7]}</p>
<p style="text-align: center;"><img src="https://ie.bjd.com.cn/images/202206/12/2.jpeg" alt=""></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127); font-size: 14px;">吴桂兰（左一）教新队员系护膝。何小燕摄</span></p>
${p(SKATE.slice(8), 'style="text-align: justify;"')}
</div>
<div class="bjd-article-ending">
<p>记者：董小帆</p>
<p>流程编辑：邵小晴</p>
</div>
<div class="bjd-article-copyright">如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-85000000</div>
<div class="bjd-like"><span>点赞</span><em>36</em><span>收藏</span></div>
<div class="bjd-comment"><h3>评论</h3><textarea placeholder="写评论"></textarea><p>请先登录再发表评论</p></div>
</div>
<div class="content-right">
<div class="hot-news"><h3>热点新闻</h3>
<ul>
<li><a href="https://xinwen.bjd.com.cn/content/s62a4000000000001.html">前门小吃店试行半份菜</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62a4000000000002.html">昆玉河上出现野鸭一家</a></li>
<li><a href="https://xinwen.bjd.com.cn/content/s62a4000000000003.html">地铁站里的口袋书架</a></li>
</ul>
</div>
<div class="qr-download"><img src="/static/img/qr.png" alt=""><p>扫码下载客户端 看得见的北京</p></div>
</div>
</div>
<div class="footer">
<div class="footer-links"><span>京报集团</span>
<ul>
<li><a href="https://bjrbdzb.bjd.com.cn/bjrb/">北京日报</a></li>
<li><a href="https://bjrbdzb.bjd.com.cn/bjwb/">北京晚报</a></li>
<li><a href="https://bjrbdzb.bjd.com.cn/bjsb/">北京商报</a></li>
</ul>
</div>
<p><a href="https://www.bjd.com.cn/about">关于我们</a> | <a href="https://www.bjd.com.cn/ad">广告刊例</a> | <a href="https://www.bjd.com.cn/join">加入我们</a></p>
<p>京ICP备16000000号 互联网新闻信息服务许可证11120180000 京公网安备11010000000号</p>
</div>
<script src="/static/js/count.js"></script>
</body>
</html>`,
    expected: {
      headline: '66岁老司机湖边“换轮子” 银轮队滑出好身板',
      published: '2022-06-12T08:15:00+08:00',
      source: '北京日报客户端',
      authors: ['董小帆'],
      // Who runs the flow is printed as an editor, but may be left out: not asked.
      headings: [SKATE[2], SKATE[5]],
      body: [...SKATE],
      captions: ['银轮队队员在湖边热身。何小燕摄', '吴桂兰（左一）教新队员系护膝。何小燕摄'],
      gone: ['看得见的北京', '半份菜', '口袋书架', '请先登录', '微信扫码', '广告刊例'],
    },
  },
  {
    kind: '上观新闻 2021, a talk by turns in bold: 来源 and 作者 and the clock in fenxiang_zz, 摘要 in a box of its own, the line 栏目主编 本文作者 文字编辑 题图来源 last outside the text, 评论 and 相关推荐',
    url: 'https://www.jfdaily.com/news/detail?id=358214',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<meta name="keywords" content="钟表,匠人,弄堂">
<meta name="description" content="修表的人少了，要修的表没有少。">
<title>亭子间里的修表课：慢，这门手艺才学得进去</title>
<link rel="stylesheet" href="/news/css/detail.css">
<script src="/news/js/jquery-1.11.3.min.js"></script>
<script>
var nid = "358214";
var section = "4";
var isLogin = false;
</script>
</head>
<body>
<div class="header">
<div class="top_bar"><a href="https://www.jfdaily.com/home">首页</a><a href="https://www.jfdaily.com/journal">解放日报</a><a href="https://www.jfdaily.com/download">下载客户端</a></div>
<div class="logo_box"><img src="/news/img/sg_logo.png" alt="上观"></div>
<ul class="lanmu">
<li><a href="https://www.jfdaily.com/news/list?section=1">政情</a></li>
<li><a href="https://www.jfdaily.com/news/list?section=2">财经</a></li>
<li><a href="https://www.jfdaily.com/news/list?section=4">城事</a></li>
<li><a href="https://www.jfdaily.com/news/list?section=41">文化</a></li>
<li><a href="https://www.jfdaily.com/news/list?section=22">区情</a></li>
</ul>
</div>
<div class="wz_content">
<div class="wz_left">
<div class="dqwz">当前位置：<a href="https://www.jfdaily.com/home">首页</a> &gt; <a href="https://www.jfdaily.com/news/list?section=4">城事</a> &gt; 文章详情</div>
<div class="wz_title">
<h1>亭子间里的修表课：慢，这门手艺才学得进去</h1>
</div>
<div class="fenxiang_zz">
<span>来源：上观新闻</span>
<span>作者：陆小绮</span>
<span>2021-04-17 06:31</span>
<span class="pinglun"><a href="#comment">(0)</a></span>
</div>
<div class="fenxiang"><span>分享至：</span><a class="fx_wx" href="javascript:;">微信好友</a><a class="fx_pyq" href="javascript:;">朋友圈</a><a class="fx_wb" href="javascript:;">微博</a></div>
<div class="wz_zhaiyao"><span>摘要：</span>修表的人少了，要修的表没有少。</div>
<div class="newscontents" id="newscontents">
<p style="text-align:center"><img src="https://images.shobserver.com/news/690_390/2021/4/16/0a1b.jpg" alt=""></p>
<p>${MENDER[0]}</p>
${MENDER.slice(1)
  .map((turn) => {
    const [who = '', ...said] = turn.split('：');
    const words = said.join('：');
    return who === '上观新闻'
      ? `<p><strong>${who}：${words}</strong></p>`
      : `<p><strong>${who}：</strong>${words}</p>`;
  })
  .join('\n')}
</div>
<div class="zuozhe_xinxi">栏目主编：谈小燕　文字编辑：谈小燕　题图来源：陆小绮 摄　图片编辑：曹小园</div>
<div class="shengming">未经授权，请勿转载。联系邮箱：shguancha@sina.example</div>
<div class="zan"><a href="javascript:;">赞一个</a><span>收起</span></div>
<div class="pl_list" id="comment">
<h3>评论(0)</h3>
<p>我也说两句</p>
<textarea></textarea>
<p>©️ 文明上网，登录发贴</p>
</div>
</div>
<div class="wz_right">
<div class="xgtj"><h3>最新推荐</h3>
<ul>
<li><a href="https://www.jfdaily.com/news/detail?id=358001">苏州河边多了十二把长椅</a></li>
<li><a href="https://www.jfdaily.com/news/detail?id=358002">夜校声乐班一座难求</a></li>
<li><a href="https://www.jfdaily.com/news/detail?id=358003">菜场里的英文角</a></li>
</ul>
</div>
<div class="ewm"><img src="/news/img/ewm.png" alt=""><p>扫一扫 把新闻带走</p></div>
<div class="rmwz"><h3>热门文章</h3>
<ul>
<li><a href="https://www.jfdaily.com/news/detail?id=358004">老饭店的最后一笼汤团</a></li>
<li><a href="https://www.jfdaily.com/news/detail?id=358005">江边的风有几级</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://www.jfdaily.com/about">关于我们</a> | <a href="https://www.jfdaily.com/contact">联系我们</a> | <a href="https://www.jfdaily.com/copyright">版权声明</a></p>
<div class="yqlj"><span>友情链接：</span>
<a href="https://www.xinmin.cn/">新民网</a>
<a href="https://www.whb.cn/">文汇网</a>
<a href="https://www.shdaily.com/">上海日报</a>
<a href="https://www.eastday.com/">东方网</a>
</div>
<p>上海报业集团主管主办 沪ICP备14000000号 互联网新闻信息服务许可证：3112006000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '亭子间里的修表课：慢，这门手艺才学得进去',
      lead: '修表的人少了，要修的表没有少。',
      published: '2021-04-17T06:31:00+08:00',
      source: '上观新闻',
      authors: ['陆小绮'],
      // 栏目主编 and 文字编辑 are one, 图片编辑 another: who of them is asked for is open.
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      body: [...MENDER],
      captions: [''],
      gone: ['一座难求', '十二把长椅', '我也说两句', '把新闻带走', '请勿转载', '朋友圈'],
    },
  },
  {
    kind: '浙江在线 2023, a story of 潮新闻: pubtime_baidu and source_baidu and the names of two reporters and a correspondent in one line, 编者按 first in kai type, captions by centred paragraphs, 标签 and 相关阅读 below',
    url: 'https://zjnews.zjol.com.cn/zjnews/202305/t20230507_25712345.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="44601">
<meta name="contentid" content="25712345">
<meta name="publishdate" content="2023-05-07">
<title>立夏修桥：七个村子，一百六十年-浙江新闻-浙江在线</title>
<meta name="keywords" content="廊桥;立夏;修桥">
<meta name="description" content="立夏修桥：七个村子，一百六十年">
<link rel="stylesheet" href="//cs.zjolcdn.com/css/2019/article.css">
<script src="//js.zjol.com.cn/pagemark/jquery.js"></script>
<script>
var wmsid = "44601";
var docid = "25712345";
</script>
</head>
<body>
<div class="top"><div class="w1200">
<a class="logo" href="https://www.zjol.com.cn/"><img src="//img.zjolcdn.com/logo.png" alt="浙江在线"></a>
<ul class="topnav">
<li><a href="https://www.zjol.com.cn/">首页</a></li>
<li><a href="https://zjnews.zjol.com.cn/">浙江新闻</a></li>
<li><a href="https://china.zjol.com.cn/">国内</a></li>
<li><a href="https://opinion.zjol.com.cn/">评论</a></li>
<li><a href="https://zjrb.zjol.com.cn/">浙江日报</a></li>
<li><a href="https://edu.zjol.com.cn/">教育</a></li>
</ul>
</div></div>
<div class="loc w1200"><a href="https://www.zjol.com.cn/">浙江在线</a> &gt; <a href="https://zjnews.zjol.com.cn/">浙江新闻</a> &gt; 正文</div>
<div class="main w1200 clearfix">
<div class="artLeft">
<div class="artTitle"><h1>立夏修桥：七个村子，一百六十年</h1></div>
<div class="info">
<span id="pubtime_baidu">2023-05-07 07:36</span>
<span id="source_baidu">来源：潮新闻</span>
<span id="author_baidu">记者 褚小澜 项小舟 通讯员 翁小霞</span>
</div>
<div class="bdsharebuttonbox"><span>分享到</span><a class="bds_weixin" href="#"></a><a class="bds_tsina" href="#"></a></div>
<div class="contTxt">
<p style="font-family: KaiTi;">　　编者按：在浙南的山里，许多老规矩正在被年轻人重新学起来。从今天起，本网推出“山里有规矩”系列报道，记录那些仍在运转的约定。</p>
<p>　　${BRIDGE[0]}</p>
<p style="text-align: center;"><img src="https://img.zjolcdn.com/pic/003/001/1.jpg" alt="" border="0"></p>
<p style="text-align: center;">村民们冒雨更换桥板。 通讯员 翁小霞 摄</p>
${p(BRIDGE.slice(1, 4), '', '　　')}
<p style="text-align: center;"><img src="https://img.zjolcdn.com/pic/003/001/2.jpg" alt="" border="0"></p>
<p style="text-align: center;">返乡大学生给旧桥板编号。 通讯员 翁小霞 摄</p>
${p(BRIDGE.slice(4), '', '　　')}
</div>
<div class="tags"><span>标签：</span><a href="https://search.zjol.com.cn/?q=1">廊桥</a><a href="https://search.zjol.com.cn/?q=2">非遗</a></div>
<div class="editor">责任编辑：应小竹</div>
<div class="xgyd"><h3>相关阅读</h3>
<ul>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202304/t20230421_25650001.shtml">廊桥营造技艺班开课，十六名学员拜师</a></li>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202303/t20230312_25520002.shtml">给三百座廊桥建一份档案</a></li>
</ul>
</div>
<div class="statement">
<p>版权和免责申明</p>
<p>凡注有"浙江在线"或电头为"浙江在线"的稿件，均为浙江在线独家版权所有，未经许可不得转载或镜像；授权转载必须注明来源为"浙江在线"，并保留"浙江在线"的电头。</p>
</div>
</div>
<div class="artRight">
<div class="rank"><h3>新闻排行榜</h3>
<ul>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202305/t20230506_25710001.shtml">亚运场馆周边新增公交线路</a></li>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202305/t20230506_25710002.shtml">杨梅雨棚搭起来了</a></li>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202305/t20230506_25710003.shtml">夜跑的人在江边捡垃圾</a></li>
</ul>
</div>
<div class="wx"><img src="//img.zjolcdn.com/wx.png" alt=""><p>关注微信公众号 随时看新闻</p></div>
</div>
</div>
<div class="footer">
<div class="links">
<a href="http://www.xinhuanet.com/">新华网</a>
<a href="http://www.people.com.cn/">人民网</a>
<a href="http://www.hangzhou.com.cn/">杭州网</a>
</div>
<p><a href="https://www.zjol.com.cn/about">网站简介</a> | <a href="https://www.zjol.com.cn/ad">广告投放</a> | <a href="https://www.zjol.com.cn/jb">举报中心</a></p>
<p>Copyright © 1999-2023 Zjol. All Rights Reserved 网络视听许可证：1105000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '立夏修桥：七个村子，一百六十年',
      published: '2023-05-07T07:36:00+08:00',
      source: '潮新闻',
      authors: ['褚小澜', '项小舟', '翁小霞'],
      editors: ['应小竹'],
      headings: [],
      captions: ['村民们冒雨更换桥板。 通讯员 翁小霞 摄', '返乡大学生给旧桥板编号。 通讯员 翁小霞 摄'],
      related: ['廊桥营造技艺班开课，十六名学员拜师', '给三百座廊桥建一份档案'],
      // The editor’s note may be the text’s first paragraph or stand apart: the body is not asked in full.
      kept: [...BRIDGE],
      gone: ['杨梅雨棚', '夜跑的人', '随时看新闻', '独家版权所有', '举报中心', '广告投放'],
    },
  },
  {
    kind: '荆楚网 2021, a short one from the lake: the clock and 来源 in info, 荆楚网（湖北日报网）讯（记者 通讯员） first, article-box, 【责任编辑】 below, lists at the side',
    url: 'http://news.cnhubei.com/content/2021-04/18/content_13742222.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="keywords" content="莲藕,春耕,洪湖">
<meta name="description" content="4月18日，洪湖岸边的莲田里一片忙碌。">
<title>谷雨将至栽藕忙 青港村三千亩莲田下种_荆楚网</title>
<link rel="stylesheet" href="http://news.cnhubei.com/static/css/content.css">
<script src="http://news.cnhubei.com/static/js/jquery.min.js"></script>
<script>
var siteId = 1;
var contentId = "13742222";
(function () {
  if (/Android|iPhone/i.test(navigator.userAgent)) location.href = "http://m.cnhubei.com/content/2021-04/18/content_13742222.html";
})();
</script>
</head>
<body>
<div class="header">
<div class="top-nav"><div class="wrap">
<a href="http://www.cnhubei.com/">荆楚网首页</a>
<a href="http://news.cnhubei.com/">新闻</a>
<a href="http://focus.cnhubei.com/">东湖评论</a>
<a href="http://v.cnhubei.com/">视频</a>
<a href="http://edu.cnhubei.com/">教育</a>
<a href="http://bbs.cnhubei.com/">东湖社区</a>
<a href="http://epaper.hubeidaily.net/">湖北日报数字报</a>
</div></div>
<div class="wrap"><a class="logo" href="http://www.cnhubei.com/"><img src="http://news.cnhubei.com/static/img/logo.png" alt=""></a></div>
</div>
<div class="wrap crumbs">您当前的位置：<a href="http://www.cnhubei.com/">首页</a> &gt; <a href="http://news.cnhubei.com/sz/">市州</a> &gt; 正文</div>
<div class="wrap main clearfix">
<div class="left_content">
<div class="title"><h1>谷雨将至栽藕忙 青港村三千亩莲田下种</h1></div>
<div class="info">
<span>2021-04-18 16:42</span>
<span>来源：荆楚网（湖北日报网）</span>
<span class="size"><a href="javascript:;">A+</a><a href="javascript:;">A-</a></span>
</div>
<div class="article_w" id="article-box">
<p>　　荆楚网（湖北日报网）讯（记者 占小渔 通讯员 柯小荷）${LOTUS[0]}</p>
${p(LOTUS.slice(1), '', '　　')}
</div>
<div class="fr zrbj">【责任编辑：鲁小苇】</div>
<div class="share_wrap"><span>分享到：</span><a class="icon-wechat" href="javascript:;"></a><a class="icon-weibo" href="javascript:;"></a><p>用微信扫描二维码分享至好友和朋友圈</p></div>
<div class="mianze"><p>免责声明：本文仅代表作者个人观点，与本站无关。其原创性以及文中陈述文字和内容未经本站证实，请读者仅作参考。</p></div>
</div>
<div class="right_content">
<div class="hot"><h3>今日热点</h3>
<ul>
<li><a href="http://news.cnhubei.com/content/2021-04/18/content_13740001.html">武汉轮渡恢复夜航</a></li>
<li><a href="http://news.cnhubei.com/content/2021-04/18/content_13740002.html">神农架金丝猴迎来产崽期</a></li>
<li><a href="http://news.cnhubei.com/content/2021-04/17/content_13740003.html">热干面摊前的诗歌朗诵会</a></li>
</ul>
</div>
<div class="pinglun"><h3>东湖评论</h3>
<ul>
<li><a href="http://focus.cnhubei.com/content/2021-04/17/1.html">给老街留一把椅子</a></li>
<li><a href="http://focus.cnhubei.com/content/2021-04/16/2.html">校门口的五分钟</a></li>
</ul>
</div>
<div class="tupian"><h3>图说湖北</h3>
<ul>
<li><a href="http://news.cnhubei.com/content/2021-04/17/content_13740004.html">古城墙上放风筝</a></li>
<li><a href="http://news.cnhubei.com/content/2021-04/17/content_13740005.html">东湖绿道落英缤纷</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<div class="yqlj"><h4>友情链接</h4>
<ul>
<li><a href="http://www.people.com.cn/">人民网</a></li>
<li><a href="http://www.xinhuanet.com/">新华网</a></li>
<li><a href="http://www.hbtv.com.cn/">长江云</a></li>
<li><a href="http://www.cjn.cn/">长江网</a></li>
</ul>
</div>
<p><a href="http://www.cnhubei.com/about/">网站简介</a> | <a href="http://www.cnhubei.com/copyright/">版权声明</a> | <a href="http://www.cnhubei.com/ad/">刊登广告</a> | <a href="http://www.cnhubei.com/help/">帮助中心</a></p>
<p>互联网新闻信息服务许可证 42120170000 鄂ICP证000000号 信息网络传播视听节目许可证1706000</p>
<p>营业执照 Copyright © 2001-2021 All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '谷雨将至栽藕忙 青港村三千亩莲田下种',
      published: '2021-04-18T16:42:00+08:00',
      source: '荆楚网（湖北日报网）',
      authors: ['占小渔', '柯小荷'],
      editors: ['鲁小苇'],
      headings: [],
      captions: [],
      // Whether 讯 with the reporter stays at the head of the first paragraph is open.
      kept: [...LOTUS],
      gone: ['朋友圈', '恢复夜航', '金丝猴', '放风筝', '未经本站证实', '刊登广告'],
    },
  },
  {
    kind: '搜狐 2022, the account of a city daily: the clock and 来源 in article-info, 原标题 hidden, centred bold subheadings, 返回搜狐 at the end of the last paragraph, an empty 责任编辑, the statement of 搜狐号, 大家都在看',
    url: 'https://www.sohu.com/a/602213345_120123456',
    page: `<!DOCTYPE html>
<html>
<head>
<title>清河路小邮局里，有人替你把话说出口_韩松年_写信_邮局</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge,chrome=1">
<meta name="data-spm" content="smpc">
<meta name="renderer" content="webkit">
<meta name="keywords" content="写信,邮局,清河路">
<meta name="description" content="“请问，这里是不是住着一位会写信的老先生？”隔三岔五，就有人推开清河路上这家小邮局的门…">
<meta property="og:url" content="www.sohu.com/a/602213345_120123456">
<meta property="og:type" content="news">
<meta itemprop="datePublished" content="2022-11-05 09:12">
${og('og:title', '清河路小邮局里，有人替你把话说出口')}
${og('og:release_date', '2022-11-05')}
<link rel="stylesheet" href="//statics.itc.cn/mptc-mpfe/dist/pc/index.css">
<script>var cfgs = { channel_id: "8", news_id: "602213345", cms_id: "$mpNews.cmsId", media_id: "120123456", title: "清河路小邮局里，有人替你把话说出口" };</script>
</head>
<body class="article-page" data-region="38" data-spm="content">
<header id="main-header" class="error-head">
<div class="area clearfix" id="nav">
<a class="logo" href="https://www.sohu.com/">搜狐首页</a>
<ul class="left" data-role="nav-items">
<li><a class="c" href="https://news.sohu.com/">新闻</a></li>
<li><a class="c" href="https://sports.sohu.com/">体育</a></li>
<li><a class="c" href="https://auto.sohu.com/">汽车</a></li>
<li><a class="c" href="https://www.focus.cn/">房产</a></li>
<li><a class="c" href="https://travel.sohu.com/">旅游</a></li>
<li><a class="c" href="https://learning.sohu.com/">教育</a></li>
</ul>
<div class="right login"><a href="javascript:;">登录</a></div>
</div>
</header>
<div class="wrapper-box">
<div class="area article-container clearfix" id="article-container">
<div class="left sidebar">
<div class="column left" data-spm="author">
<div class="user-info" id="user-info">
<div class="user-pic"><a href="//mp.sohu.com/profile?xpt=1"><img src="//p0.itc.cn/avatar.png" alt=""></a></div>
<h4><a href="//mp.sohu.com/profile?xpt=1">江岸晚报</a></h4>
<dl class="user-num"><dd><span class="value" data-value="4821"><em class="num">4821</em></span>文章</dd><dd><span class="value"><em class="num">1.2亿</em></span>总阅读</dd></dl>
<div class="user-more"><a href="//mp.sohu.com/profile?xpt=1">查看TA的文章&gt;</a></div>
</div>
</div>
<div class="article-do" id="article-do">
<div class="title">评论</div>
<div class="share" id="share"><div class="title">分享</div>
<ul><li class="weixin"><span class="label">微信分享</span></li><li class="sinat"><span class="label">新浪微博</span></li><li class="qzone">QQ空间</li><li class="copy-link"><span class="label">复制链接</span></li></ul>
</div>
</div>
</div>
<div class="left main">
<div data-spm="content">
<div class="text">
<div class="text-title">
<h1>清河路小邮局里，有人替你把话说出口<span class="article-tag"></span></h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1667610720000">2022-11-05 09:12</span>
<span data-role="original-link">来源: <a href="//mp.sohu.com/profile?xpt=1">江岸晚报</a></span>
</div>
</div>
<article class="article" id="mp-editor">
<!-- 政务处理 -->
<p data-role="original-title" style="display:none">原标题：清河路小邮局里，有人替你把话说出口</p>
<p>${LETTER[0]}</p>
<p>${LETTER[1]}</p>
<p style="text-align: center;"><strong><span style="font-size: 18px;">${LETTER[2]}</span></strong></p>
<p>${LETTER[3]}</p>
<p>${LETTER[4]}</p>
<p style="text-align: center;"><strong><span style="font-size: 18px;">${LETTER[5]}</span></strong></p>
<p class="ql-align-center"><img max-width="600" src="//p1.itc.cn/q_70/images03/20221105/1.jpeg"></p>
<p>${LETTER[6]}</p>
<p>${LETTER[7]}</p>
<p>${LETTER[8]}</p>
<p>${LETTER[9]}<a href="//www.sohu.com/?strategyid=00001" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<!-- 政务账号添加来源标示处理 -->
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div id="articleVote"></div>
<div class="statement">声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3">
<div class="article-like" id="article-like"><span class="like-text"><em>首赞</em></span></div>
<div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">1532</em>)</span></div>
</div>
</div>
</div>
<div class="article-allsee clear" id="articleAllsee">
<div class="title"><span><em class="ln"></em>大家都在看</span></div>
<div class="allsee-list clear" id="allseeList">
<div data-role="allsee-item" class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.com/a/602000001_1">冬天腌菜先放盐还是先晾晒</a></div>
<div data-role="allsee-item" class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.com/a/602000002_2">老式缝纫机还值不值得留</a></div>
<div data-role="allsee-item" class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.com/a/602000003_3">养君子兰千万别这样浇水</a></div>
</div>
</div>
<div class="comment-box" id="comment_area"><p>我来说两句</p><p>0人参与，0条评论</p></div>
</div>
<div class="sidebar right" id="right-side-bar">
<div class="hot-article"><h3>今日推荐</h3><ul><li><a href="https://www.sohu.com/a/602000004_4">钓鱼人的折叠椅怎么挑</a></li></ul></div>
</div>
</div>
</div>
<div class="footer-bar"><a href="https://corp.sohu.com/">意见反馈</a><a href="https://investors.sohu.com/">回首页</a></div>
</body>
</html>`,
    expected: {
      headline: '清河路小邮局里，有人替你把话说出口',
      published: '2022-11-05T09:12:00+08:00',
      source: '江岸晚报',
      authors: [],
      editors: [],
      headings: [LETTER[2], LETTER[5]],
      body: [...LETTER],
      captions: [''],
      gone: ['返回搜狐', '信息存储空间', '腌菜', '君子兰', '查看TA的文章', '条评论'],
    },
  },
  {
    kind: '凤凰网 2021, a story taken from 扬子晚报: hashed class names, the clock to the second and 来源 in a block under the headline, captions centred below the pictures, 责任编辑 with a number in brackets, 为您推荐, the data of the page in a script',
    url: 'https://news.ifeng.com/c/83Qf7Kx2LmN',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<meta name="og:time" content="2021年02月07日 09:21:44">
<meta property="og:type" content="news">
<meta property="og:webtype" content="news">
<meta name="og:title" content="受伤小天鹅借住渔家47天 昨天终于飞走了">
<meta name="keywords" content="小天鹅,太湖,渔民">
<meta name="description" content="太湖边的一户人家，今年冬天多了一位“房客”。">
<title>受伤小天鹅借住渔家47天 昨天终于飞走了_凤凰网资讯_凤凰网</title>
<link rel="stylesheet" href="//p2.ifengimg.com/fe/detail/index.css">
<script>var allData = {"docData":{"title":"受伤小天鹅借住渔家47天 昨天终于飞走了","newsTime":"2021-02-07 09:21:44","source":"扬子晚报"},"nav":[]};</script>
</head>
<body>
<div id="root"><div class="index_artical_wrap">
<div class="index_nav_2vVxB">
<ul>
<li><a href="//www.ifeng.com/">首页</a></li>
<li><a href="//news.ifeng.com/">资讯</a></li>
<li><a href="//v.ifeng.com/">视频</a></li>
<li><a href="//finance.ifeng.com/">财经</a></li>
<li><a href="//ent.ifeng.com/">娱乐</a></li>
<li><a href="//guoxue.ifeng.com/">国学</a></li>
<li><a href="//foodsafety.ifeng.com/">美食</a></li>
</ul>
</div>
<div class="index_crumb_1aBcD"><a href="//news.ifeng.com/">凤凰网资讯</a><span> &gt; </span><a href="//news.ifeng.com/shanklist/3-35199-/">社会</a><span> &gt; </span><span>正文</span></div>
<div class="index_main_2xKvl">
<div class="index_leftContent_3iNbd">
<div class="index_artical_3fjOY">
<h1 class="index_topic_2Lw8S">受伤小天鹅借住渔家47天 昨天终于飞走了</h1>
<div class="index_info_KIhoy">
<p class="index_time_1Mgp9">
<span>2021年02月07日 09:21:44</span><br>
<span class="index_source_qK4Su">来源：<a href="//www.yangtse.com/">扬子晚报</a></span>
</p>
<div class="index_interact_2p7Ez"><a href="javascript:;"><span>128</span>人参与</a> <a href="javascript:;"><span>9</span>评论</a></div>
</div>
<div class="index_main_content_r5RGq">
<div class="index_text_D0U1y">
<p>${SWAN[0]}</p>
<p class="detailPic"><img src="//x0.ifengimg.com/ucms/2021_06/1.jpg" alt=""></p>
<p class="picIntro"><span>柴房里的小天鹅</span></p>
<p>${SWAN[1]}</p>
<p>${SWAN[2]}</p>
<p>${SWAN[3]}</p>
<p class="detailPic"><img src="//x0.ifengimg.com/ucms/2021_06/2.jpg" alt=""></p>
<p class="picIntro"><span>小天鹅在院子里练习助跑</span></p>
<p>${SWAN[4]}</p>
<p>${SWAN[5]}</p>
<span></span>
</div>
<div class="index_tip_2EQWR"><span>打开凤凰新闻客户端，阅读体验更佳</span></div>
</div>
<div class="index_editor_2r3cQ"><span>[责任编辑：柏小溪 PN041]</span></div>
<div class="index_keyword_1tBcH"><span>关键词：</span><a href="//search.ifeng.com/?q=1">小天鹅</a><a href="//search.ifeng.com/?q=2">太湖</a></div>
<div class="index_share_2kLgH"><span>分享到：</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ空间</a></div>
</div>
<div class="index_comment_1oVnX"><h3>网友评论</h3><textarea></textarea><p>文明上网，理性发言</p><a href="javascript:;">查看全部评论</a></div>
<div class="index_recommend_3nXbq">
<h3>为您推荐</h3>
<ul>
<li><a href="//news.ifeng.com/c/83Qe0000001">除夕夜的值班巡道工</a><span>01/30 10:12</span></li>
<li><a href="//news.ifeng.com/c/83Qe0000002">雪后故宫的第一行脚印</a><span>01/29 08:40</span></li>
<li><a href="//news.ifeng.com/c/83Qe0000003">山城步道上的挑夫老去</a><span>01/28 14:05</span></li>
</ul>
</div>
</div>
<div class="index_rightContent_1tYhW">
<div class="index_hot_box_1yXFL"><h3>频道热榜</h3>
<ol>
<li><a href="//news.ifeng.com/c/83Qd0000001">年货大集上的春联摊主</a></li>
<li><a href="//news.ifeng.com/c/83Qd0000002">高铁上的静音车厢试行</a></li>
</ol>
</div>
<div class="index_video_2yTtq"><h3>凤凰视频</h3><a href="//v.ifeng.com/c/1">航拍冰封的青海湖</a></div>
</div>
</div>
<div class="index_footer_1nHpY">
<p><a href="//www.ifeng.com/corp/">公司简介</a> | <a href="//ir.ifeng.com/">投资者关系</a> | <a href="//www.ifeng.com/corp/privacy/">保护隐私权</a> | <a href="//help.ifeng.com/">意见反馈</a></p>
<p>新媒体 版权所有 Copyright © 2021 Phoenix New Media Limited All Rights Reserved.</p>
</div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '受伤小天鹅借住渔家47天 昨天终于飞走了',
      published: '2021-02-07T09:21:44+08:00',
      source: '扬子晚报',
      authors: [],
      editors: ['柏小溪'],
      headings: [],
      body: [...SWAN],
      captions: ['柴房里的小天鹅', '小天鹅在院子里练习助跑'],
      gone: ['阅读体验更佳', '巡道工', '静音车厢', '冰封的青海湖', '人参与', '投资者关系'],
    },
  },
  {
    kind: '今日头条 2024, the account of a county’s daily: the clock and the account’s name with dots in article-meta, pgc-img with captions, source and reporter in round brackets as the last paragraph, comments, 相关推荐, 热榜',
    url: 'https://www.toutiao.com/article/7438112345678901234/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>给收割机“减肥”，烂泥田里不再陷车-今日头条</title>
<meta name="keywords" content="收割机,烂泥田,农机">
<meta name="description" content="秋收过后，稻茬还留在田里，江城县柳塘镇的几位农机手却闲不下来。">
<link rel="canonical" href="https://www.toutiao.com/article/7438112345678901234/">
<link rel="stylesheet" href="//lf3-cdn-tos.bytescm.com/obj/static/toutiao_web/article.css">
<script id="RENDER_DATA" type="application/json">%7B%22data%22%3A%7B%7D%7D</script>
</head>
<body>
<div id="root">
<div class="ttp-toolbar">
<div class="toolbar-left"><a class="download-app-link" href="https://app.toutiao.com/news_article/">下载头条APP</a><a href="https://www.toutiao.com/about/">关于头条</a></div>
<div class="toolbar-right"><a href="https://www.toutiao.com/feedback/">反馈</a><a href="https://www.toutiao.com/tousu/">侵权投诉</a><a class="login-button" href="javascript:;">登录</a></div>
</div>
<div class="article-detail-container">
<div class="header-wrapper"><a class="logo" href="https://www.toutiao.com/"><img src="//lf3.bytescm.com/logo.png" alt="今日头条"></a><div class="search-wrapper"><input type="text" placeholder="搜索站内资讯"><button type="button">搜索</button></div></div>
<div class="main">
<div class="left-sidebar">
<div class="detail-side-interaction">
<div class="detail-interaction-like"><span>86</span></div>
<div class="detail-interaction-comment"><span>评论</span></div>
<div class="detail-interaction-collect"><span>收藏</span></div>
<div class="detail-interaction-share"><span>分享</span><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
<div class="detail-interaction-tts"><span>听全文</span></div>
</div>
</div>
<div class="center-content">
<div class="article-content">
<h1>给收割机“减肥”，烂泥田里不再陷车</h1>
<div class="article-meta">
<span class="original-tag">原创</span><span class="dot">·</span><span>2024-11-17 18:26</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjABAAAAxyz/?source=tuwen_detail" target="_blank" rel="noopener nofollow">江城日报</a></span>
</div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">${RICE[0]}</p>
<p data-track="2">${RICE[1]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.com/tos-cn-i-axegupay5k/1.jpeg" img_width="1080" img_height="720" alt="给收割机“减肥”，烂泥田里不再陷车" inline="0" class="syl-page-img"><p class="pgc-img-caption">换上橡胶履带的收割机正在烂泥田里作业。</p></div>
<p data-track="3">${RICE[2]}</p>
<p data-track="4">${RICE[3]}</p>
<p data-track="5">${RICE[4]}</p>
<p data-track="6">${RICE[5]}</p>
<p data-track="7">${RICE[6]}</p>
</article>
<div class="article-action"><a href="javascript:;">举报</a></div>
</div>
<div class="ttp-comment-wrapper">
<div class="title"><span>评论</span><span>2</span></div>
<div class="ttp-comment-input"><textarea placeholder="善语结善缘，恶语伤人心"></textarea></div>
<ul class="comment-list">
<li><div class="comment-info"><a class="name" href="/c/user/1/">稻田里的猫</a><p class="content">我们那边也该改一改</p><div class="footer"><span class="time">5小时前</span><span>湖南</span><span class="reply">回复</span></div></div></li>
<li><div class="comment-info"><a class="name" href="/c/user/2/">老农机手</a><p class="content">橡胶履带一副多少钱？</p><div class="footer"><span class="time">7小时前</span><span>江西</span><span class="reply">回复</span></div></div></li>
</ul>
</div>
<div class="detail-end-feed"><div class="title">相关推荐</div>
<div class="feed-card-wrapper"><a href="/article/7437000000000000001/">小院里的冬储大白菜</a><span>果园记</span></div>
<div class="feed-card-wrapper"><a href="/article/7437000000000000002/">腊肉熏多久才入味</a><span>灶台边</span></div>
</div>
</div>
<div class="right-sidebar">
<div class="hot-video"><h2>热门视频</h2>
<ul>
<li><a href="/video/7430000000000000001/">凌晨四点的豆腐坊</a><span>3.2万次观看</span></li>
<li><a href="/video/7430000000000000002/">木匠三分钟做一只板凳</a><span>1.8万次观看</span></li>
</ul>
</div>
<div class="media-info"><div class="user-card-name">江城日报</div><a class="subscribe" href="javascript:;">关注</a></div>
<div class="ttp-hot-board"><h2>头条热榜</h2><a href="javascript:;">换一换</a>
<ol>
<li><a href="/trending/1/"><span>冷空气周三抵达</span></a></li>
<li><a href="/trending/2/"><span>柚子丰收价格稳</span></a></li>
<li><a href="/trending/3/"><span>老城公交改用小车</span></a></li>
</ol>
</div>
</div>
</div>
</div>
<div class="footer-wrapper"><ul class="footer-list">
<li><a href="https://www.toutiao.com/about/">关于头条</a></li>
<li><a href="https://www.toutiao.com/join/">加入头条</a></li>
<li><a href="https://www.toutiao.com/contact/">联系我们</a></li>
<li><a href="https://www.toutiao.com/user_agreement/">用户协议</a></li>
<li><a href="https://www.toutiao.com/privacy_protection/">隐私政策</a></li>
</ul>
<p>© 2024 toutiao.com 中国互联网举报中心 京ICP证140000号 网络文化经营许可证</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '给收割机“减肥”，烂泥田里不再陷车',
      published: '2024-11-17T18:26:00+08:00',
      source: '江城日报',
      authors: ['罗小满'],
      editors: [],
      headings: [],
      body: RICE.slice(0, -1),
      captions: ['换上橡胶履带的收割机正在烂泥田里作业。'],
      gone: ['一副多少钱', '稻田里的猫', '换一换', '柚子丰收', '扫码二维码', '下载头条'],
    },
  },
  {
    kind: '中央社 2024, a local story: updatetime with a later one in round brackets, fullPic with a figcaption, （中央社記者 地方 日電） first and （編輯）with the day of the Republic last, 延伸閱讀 below, the support and the app and the note on rights inside',
    url: 'https://www.cna.com.tw/news/aloc/202405140123.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>台南老鐘錶行借出210座掛鐘 國小走廊展出三個月 | 地方 | 中央社 CNA</title>
<meta name="description" content="（中央社記者倪小岑台南14日電）台南一間創立七十三年的鐘錶行，把店裡收藏的兩百一十座老掛鐘全數借給鄰近的國小。">
<meta name="keywords" content="掛鐘, 鐘錶行, 台南">
<meta itemprop="datePublished" content="2024/05/14 16:20">
<meta itemprop="dateModified" content="2024/05/14 17:01">
${og('og:type', 'article')}
${og('og:site_name', '中央社 CNA')}
${og('og:title', '台南老鐘錶行借出210座掛鐘 國小走廊展出三個月 | 地方 | 中央社 CNA')}
${og('article:published_time', '2024-05-14T16:20:00+08:00')}
<link rel="canonical" href="https://www.cna.com.tw/news/aloc/202405140123.aspx">
<link rel="stylesheet" href="/css/pc.css">
${ld({
  '@type': 'NewsArticle',
  headline: '台南老鐘錶行借出210座掛鐘 國小走廊展出三個月',
  datePublished: '2024-05-14T16:20:00+08:00',
  dateModified: '2024-05-14T17:01:00+08:00',
  author: { '@type': 'Organization', name: '中央社 CNA' },
  publisher: { '@type': 'Organization', name: '中央社 CNA' },
})}
</head>
<body>
<header class="header">
<div class="wrapper">
<a class="logo" href="/"><img src="/img/pc/logo.svg" alt="中央社CNA"></a>
<ul class="main-menu">
<li><a href="/list/aall.aspx">即時</a></li>
<li><a href="/list/aipl.aspx">政治</a></li>
<li><a href="/list/aopl.aspx">國際</a></li>
<li><a href="/list/aie.aspx">產經</a></li>
<li><a href="/list/ahel.aspx">生活</a></li>
<li><a href="/list/aloc.aspx">地方</a></li>
<li><a href="/list/acul.aspx">文化</a></li>
</ul>
</div>
</header>
<div class="container">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/aloc.aspx">地方</a></div>
<div class="content">
<div class="centralContent" id="jsMainList">
<article class="article" data-title="台南老鐘錶行借出210座掛鐘 國小走廊展出三個月">
<h1><span>台南老鐘錶行借出210座掛鐘 國小走廊展出三個月</span></h1>
<div class="timeBox">
<div class="updatetime"><span>2024/5/14 16:20</span>（<span>5/14 17:01 更新</span>）</div>
<div class="mediaShare"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span></div>
</div>
<div class="fullPic">
<figure class="center">
<div class="wrap"><div class="outer"><picture><img src="https://imgcdn.cna.com.tw/www/WebPhotos/800/20240514/1.jpg" alt=""></picture></div></div>
<figcaption class="picinfo">學生在走廊上替老掛鐘寫身世卡。中央社記者倪小岑攝 113年5月14日</figcaption>
</figure>
</div>
<div class="paragraph">
<p>（中央社記者倪小岑台南14日電）${CLOCK[0]}</p>
${p(CLOCK.slice(1, 4))}
<p>${CLOCK[4]}（編輯：郝小恩）1130514</p>
</div>
<div class="paragraph moreArticle">
<div class="moreArticle-title">延伸閱讀</div>
<a class="moreArticle-link" href="/news/aloc/202403100045.aspx"><span>百年鐘樓重新報時 鄰居說像回到小時候</span></a>
<a class="moreArticle-link" href="/news/acul/202401220233.aspx"><span>修鐘的人凋零 學校開課找接班</span></a>
</div>
<div class="paragraph bottomArticleBanner">
<div class="donate"><a href="https://www.cna.com.tw/project/support/">您的每一筆贊助，都是守護新聞的力量</a></div>
<div class="app-download"><p>下載「一手新聞」App，每日新聞不漏接</p></div>
<p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>
</div>
<div class="keywordTag"><a href="/tag/1/">#掛鐘</a><a href="/tag/2/">#校園</a></div>
</article>
</div>
<div class="sidebar">
<div class="hotList"><h3>熱門新聞</h3>
<ul>
<li><a href="/news/ahel/202405140001.aspx">梅雨鋒面接近 週四起雨勢漸增</a></li>
<li><a href="/news/aloc/202405140002.aspx">阿里山小火車加開日出班次</a></li>
<li><a href="/news/acul/202405140003.aspx">故宮南院夜間開放反應熱烈</a></li>
</ul>
</div>
</div>
</div>
</div>
<div class="cookie"><p>本網站使用相關技術提供更好的閱讀體驗</p><button>我同意</button></div>
<footer class="footer">
<div class="footer-social">
<a href="https://www.facebook.com/">臉書</a>
<a href="https://line.me/">LINE</a>
<a href="https://www.instagram.com/">IG</a>
</div>
<ul><li><a href="/about/">關於我們</a></li><li><a href="/about/faq.aspx">常見問題</a></li><li><a href="/about/privacy.aspx">隱私權聲明</a></li><li><a href="/about/english.aspx">商業服務</a></li></ul>
<p>© 2024 The Central News Agency. All rights reserved.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '台南老鐘錶行借出210座掛鐘 國小走廊展出三個月',
      published: '2024-05-14T16:20:00+08:00',
      // 中央社, with or without CNA: not asked.
      authors: ['倪小岑'],
      editors: ['郝小恩'],
      dateline: '台南',
      headings: [],
      captions: ['學生在走廊上替老掛鐘寫身世卡。中央社記者倪小岑攝 113年5月14日'],
      related: ['百年鐘樓重新報時 鄰居說像回到小時候', '修鐘的人凋零 學校開課找接班'],
      // Whether the line of the wire stays at the head of the first paragraph is open.
      kept: [...CLOCK],
      gone: ['不漏接', '隱私權規範', '梅雨鋒面', '日出班次', '不得轉載', '守護新聞'],
    },
  },
  {
    kind: 'ETtoday 2023, a story of a lost bird: date in a time element, a line 記者／地方報導 by itself, captions by bold paragraphs with ▲ and the pictures’ makers, a link with ► between, 延伸閱讀 below, ※ on rights, 讀者迴響',
    url: 'https://www.ettoday.net/news/20230419/2481234.htm',
    page: `<!DOCTYPE html>
<html lang="zh-Hant" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=1024">
<title>鸚鵡走失9天靠「報地址」回家　阿伯：牠只會這句 | ETtoday寵物雲 | ETtoday新聞雲</title>
<meta name="description" content="高雄市左營一名67歲的李姓阿伯，本月初帶鸚鵡「阿寶」到公園散步，沒想到牠被鞭炮聲嚇到，一溜煙飛走。">
<meta name="news_keywords" content="鸚鵡,走失,高雄">
<meta name="section" content="寵物雲">
<meta name="pubdate" content="2023-04-19T10:12:00+08:00">
<meta name="lastmod" content="2023-04-19T10:12:00+08:00">
<meta name="author" content="ETtoday新聞雲">
<meta name="source" content="ETtoday新聞雲">
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:type', 'article')}
${og('og:title', '鸚鵡走失9天靠「報地址」回家　阿伯：牠只會這句 | ETtoday寵物雲 | ETtoday新聞雲')}
<link rel="canonical" href="https://www.ettoday.net/news/20230419/2481234.htm">
<link rel="stylesheet" href="//cdn2.ettoday.net/style/pet2015/css/style.css">
${ld({
  '@type': 'NewsArticle',
  headline: '鸚鵡走失9天靠「報地址」回家　阿伯：牠只會這句',
  datePublished: '2023-04-19T10:12:00+08:00',
  dateModified: '2023-04-19T10:12:00+08:00',
  author: { '@type': 'Person', name: '費小薇' },
  publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' },
})}
</head>
<body id="pet" class="news-page">
<div class="wrapper_box">
<div class="wrapper">
<header class="header_box">
<div class="top_bar"><a href="https://www.ettoday.net/">首頁</a><a href="https://www.ettoday.net/news/news-list.htm">新聞總覽</a><a href="https://boba.ettoday.net/">影音</a><a href="https://events.ettoday.net/app/">APP下載</a></div>
<div class="logo_box"><a href="https://www.ettoday.net/"><img src="//cdn2.ettoday.net/style/logo.png" alt="ETtoday"></a></div>
<nav class="nav_1">
<ul>
<li><a href="https://www.ettoday.net/news/hot-news.htm">熱門</a></li>
<li><a href="https://star.ettoday.net/">娛樂</a></li>
<li><a href="https://pets.ettoday.net/">寵物</a></li>
<li><a href="https://travel.ettoday.net/">旅遊</a></li>
<li><a href="https://house.ettoday.net/">房產</a></li>
<li><a href="https://health.ettoday.net/">健康</a></li>
</ul>
</nav>
</header>
<div class="container_box">
<div class="r1 clearfix">
<div class="c1">
<div class="part_menu_5 clearfix"><a href="https://www.ettoday.net/">首頁</a> &gt; <a href="https://pets.ettoday.net/">寵物雲</a></div>
<article>
<div class="subject_article">
<header>
<h1 class="title" itemprop="headline">鸚鵡走失9天靠「報地址」回家　阿伯：牠只會這句</h1>
<p class="date-box"><time class="date" itemprop="datePublished" datetime="2023-04-19T10:12:00+08:00">2023年04月19日 10:12</time></p>
<div class="et_social_1"><a href="javascript:;">分享</a><a href="javascript:;">留言</a><a href="javascript:;">列印</a><a href="javascript:;">存新聞</a><span>A- A+</span></div>
</header>
<div class="story" itemprop="articleBody">
<p><img src="https://cdn2.ettoday.net/images/6900/d6900001.jpg" alt="▲阿寶回家後站在阿伯肩上。" width="600" height="450"></p>
<p><strong>▲阿寶回家後站在阿伯肩上。（圖／記者單小達攝）</strong></p>
<p>記者費小薇／高雄報導</p>
<p>${PARROT[0]}</p>
<p>${PARROT[1]}</p>
<p><a href="https://pets.ettoday.net/news/2479999" target="_blank"><strong>►文鳥睡著倒頭栽　飼主笑翻</strong></a></p>
<p>${PARROT[2]}</p>
<p><img src="https://cdn2.ettoday.net/images/6900/d6900002.jpg" alt="" width="600" height="450"></p>
<p><strong>▲阿伯沿路貼了200張尋鳥傳單。（圖／李姓飼主提供）</strong></p>
<p>${PARROT[3]}</p>
<p>${PARROT[4]}</p>
<div class="ad_readmore"></div>
</div>
<div class="part_keyword"><span>關鍵字：</span><a href="https://www.ettoday.net/news/tag/1/">鸚鵡</a><a href="https://www.ettoday.net/news/tag/2/">走失</a></div>
<p class="note">※ 本文版權所有，非經授權，不得轉載。<a href="https://www.ettoday.net/member/clause_copyright.php">[ETtoday著作權聲明]</a>※</p>
</div>
</article>
<div class="block block_1 related-news"><h2 class="block_title">延伸閱讀</h2>
<ul>
<li><a href="https://pets.ettoday.net/news/2470001">鸚鵡離家三週　靠背出飼主手機號碼獲救</a></li>
<li><a href="https://pets.ettoday.net/news/2460002">鸚鵡植晶片要多久？獸醫師：五分鐘搞定</a></li>
</ul>
</div>
<div class="block block_2"><h2 class="block_title">讀者迴響</h2><div class="fb-comments"></div></div>
</div>
<div class="c2">
<div class="block hot"><h2 class="block_title">熱門新聞</h2>
<ul>
<li><a href="https://www.ettoday.net/news/20230419/2480001.htm">超商霜淇淋買一送一</a></li>
<li><a href="https://www.ettoday.net/news/20230419/2480002.htm">外送員雨中扶起倒地機車</a></li>
<li><a href="https://www.ettoday.net/news/20230418/2480003.htm">租屋處冷氣滴水該誰修</a></li>
</ul>
</div>
<div class="block"><h2 class="block_title">最夯影音</h2><a href="https://boba.ettoday.net/videonews/1">柴犬第一次看見海</a></div>
</div>
</div>
</div>
<footer class="footer_box"><p>東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載本網站內容</p><p>服務專線 (02)2550-0000 <a href="https://www.ettoday.net/feature/privacy">隱私權政策</a></p></footer>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '鸚鵡走失9天靠「報地址」回家　阿伯：牠只會這句',
      published: '2023-04-19T10:12:00+08:00',
      // ETtoday新聞雲 or its 寵物雲: not asked.
      authors: ['費小薇'],
      dateline: '高雄',
      headings: [],
      captions: [
        '▲阿寶回家後站在阿伯肩上。（圖／記者單小達攝）',
        '▲阿伯沿路貼了200張尋鳥傳單。（圖／李姓飼主提供）',
      ],
      related: ['鸚鵡離家三週　靠背出飼主手機號碼獲救', '鸚鵡植晶片要多久？獸醫師：五分鐘搞定'],
      // Whether the line of the reporter stays as a paragraph, and the link with ►, is open.
      kept: [...PARROT],
      gone: ['存新聞', '霜淇淋', '冷氣滴水', '第一次看見海', '不許轉載', '讀者迴響'],
    },
  },
  {
    kind: '上下游 2022, a feature on a field: author-name beside the day, h2 within, figures with the photographer in the figcaptions, an inline-post box between, the day in JSON-LD, the writer and the subscription and 延伸閱讀 below',
    url: 'https://www.newsmarket.com.tw/blog/172345/',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>鋪了十二年的蔗葉，讓鹽地長出玉米 - 上下游News&amp;Market</title>
<meta name="description" content="雲林農友用沒有人要的蔗葉蓋住鹽地，十二年後，玉米回來了。">
<link rel="canonical" href="https://www.newsmarket.com.tw/blog/172345/">
${og('og:locale', 'zh_TW')}
${og('og:type', 'article')}
${og('og:title', '鋪了十二年的蔗葉，讓鹽地長出玉米 - 上下游News&amp;Market')}
${og('og:site_name', '上下游News&amp;Market')}
${og('article:published_time', '2022-09-21T01:30:12+00:00')}
<link rel="stylesheet" href="https://www.newsmarket.com.tw/blog/wp-content/themes/newsmarket/style.css">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"鋪了十二年的蔗葉，讓鹽地長出玉米 - 上下游News&Market","datePublished":"2022-09-21T01:30:12+00:00","dateModified":"2022-09-22T03:10:40+00:00"}]}</script>
</head>
<body class="post-template-default single single-post">
<div id="page" class="site">
<header id="masthead" class="site-header">
<div class="site-branding"><a href="https://www.newsmarket.com.tw/"><img src="https://www.newsmarket.com.tw/blog/wp-content/uploads/logo.png" alt="上下游News&amp;Market"></a></div>
<nav class="main-navigation">
<ul class="menu">
<li><a href="https://www.newsmarket.com.tw/blog/category/news-policy/">政策時事</a></li>
<li><a href="https://www.newsmarket.com.tw/blog/category/food-safety/">食安</a></li>
<li><a href="https://www.newsmarket.com.tw/blog/category/knowledge/">新知</a></li>
<li><a href="https://www.newsmarket.com.tw/blog/category/country-life/">田園生活</a></li>
<li><a href="https://www.newsmarket.com.tw/shop/">共同購買</a></li>
<li><a href="https://www.newsmarket.com.tw/donate/">贊助</a></li>
</ul>
</nav>
</header>
<div id="content" class="site-content">
<main id="main" class="site-main">
<article id="post-172345" class="post-172345 post type-post status-publish format-standard hentry">
<header class="entry-header">
<div class="cat-links"><a href="https://www.newsmarket.com.tw/blog/category/knowledge/">新知</a></div>
<h1 class="entry-title">鋪了十二年的蔗葉，讓鹽地長出玉米</h1>
<div class="entry-meta">
<span class="author-name"><a href="https://www.newsmarket.com.tw/blog/author/hsiaoho/">藺小禾</a></span>
<span class="posted-on">2022-09-21</span>
</div>
</header>
<div class="social-share"><a href="#">分享到臉書</a><a href="#">用LINE傳送</a><a href="#">複製連結</a></div>
<div class="entry-content">
<p>${CANE[0]}</p>
<p>${CANE[1]}</p>
<figure id="attachment_172346" class="wp-caption aligncenter"><img data-src="https://www.newsmarket.com.tw/blog/wp-content/uploads/2022/09/1.jpg" src="https://www.newsmarket.com.tw/blog/wp-content/uploads/2022/09/1.jpg" alt="" width="780" height="520"><figcaption class="wp-caption-text">蔡明賢撥開蔗葉，露出黑色的表土（攝影／谷小原）</figcaption></figure>
<h2>${CANE[2]}</h2>
<p>${CANE[3]}</p>
<p>${CANE[4]}</p>
<div class="inline-post"><a href="https://www.newsmarket.com.tw/blog/168001/"><img src="https://www.newsmarket.com.tw/blog/wp-content/uploads/2022/05/9.jpg" alt=""><span class="inline-post-label">你可能也會喜歡</span><span class="inline-post-title">菇包不是垃圾，是下一季的菜圃</span></a></div>
<h2>${CANE[5]}</h2>
<p>${CANE[6]}</p>
<figure id="attachment_172347" class="wp-caption aligncenter"><img data-src="https://www.newsmarket.com.tw/blog/wp-content/uploads/2022/09/2.jpg" src="https://www.newsmarket.com.tw/blog/wp-content/uploads/2022/09/2.jpg" alt="" width="780" height="520"><figcaption class="wp-caption-text">鹽地上的第一批玉米（攝影／谷小原）</figcaption></figure>
<p>${CANE[7]}</p>
<p>${CANE[8]}</p>
</div>
<footer class="entry-footer">
<div class="tags-links"><a href="https://www.newsmarket.com.tw/blog/tag/1/">土壤</a><a href="https://www.newsmarket.com.tw/blog/tag/2/">旱作</a></div>
<div class="subscribe-box"><h4>訂閱電子報</h4><p>每週三，把田裡的消息寄到你的信箱</p><input type="email"><button>送出</button></div>
<div class="support-box"><p>我們不接政府與企業的置入，請用小額支持獨立採訪</p></div>
<div class="author-box"><img src="https://www.newsmarket.com.tw/avatar.jpg" alt=""><p>在海邊長大，喜歡聞剛翻過的土。</p></div>
</footer>
</article>
<div class="related-posts"><h3>延伸閱讀</h3>
<ul>
<li><a href="https://www.newsmarket.com.tw/blog/161201/">海水倒灌之後，鹽地農民的六種自救</a></li>
<li><a href="https://www.newsmarket.com.tw/blog/158340/">蔗葉不燒了，糖廠的葉子去哪裡</a></li>
</ul>
</div>
<div id="comments" class="comments-area"><h3>發佈留言</h3><p>發佈留言必須填寫的電子郵件地址不會公開。</p><textarea></textarea></div>
</main>
<aside id="secondary" class="widget-area">
<section class="widget"><h3>本週熱門</h3>
<ul>
<li><a href="https://www.newsmarket.com.tw/blog/172001/">芭樂心可以吃嗎</a></li>
<li><a href="https://www.newsmarket.com.tw/blog/172002/">冷凍蔬菜的維生素有沒有少</a></li>
</ul>
</section>
<section class="widget"><h3>專題</h3>
<ul>
<li><a href="https://www.newsmarket.com.tw/blog/project/1/">剩食地圖</a></li>
<li><a href="https://www.newsmarket.com.tw/blog/project/2/">種子的旅行</a></li>
</ul>
</section>
<section class="widget"><h3>市集新品</h3><p>手工柴燒黑糖塊，限量預購</p></section>
</aside>
</div>
<footer class="site-footer"><p>聯絡我們｜隱私權條款｜退換貨說明</p><p>引用請註明出處 © 2011-2022</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '鋪了十二年的蔗葉，讓鹽地長出玉米',
      published: '2022-09-21',
      source: '上下游News&Market',
      authors: ['藺小禾'],
      headings: [CANE[2], CANE[5]],
      body: [...CANE],
      captions: ['蔡明賢撥開蔗葉，露出黑色的表土（攝影／谷小原）', '鹽地上的第一批玉米（攝影／谷小原）'],
      related: ['海水倒灌之後，鹽地農民的六種自救', '蔗葉不燒了，糖廠的葉子去哪裡'],
      gone: ['你可能也會喜歡', '寄到你的信箱', '芭樂心', '黑糖塊', '剛翻過的土', '小額支持'],
    },
  },
  {
    kind: '香港經濟日報 TOPick 2021, an opinion piece: 撰文 and the clock by strokes, a caption in article-detail_caption with its enlarging word, bold subheadings, 責任編輯 as the last paragraph, 相關文章 between, hot keys, a log-in box',
    url: 'https://topick.hket.com/article/3012345/%E5%94%90%E6%A8%93%E8%A3%A1%E7%9A%84%E4%B8%80%E5%BC%B5%E6%91%BA%E5%87%B3',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-HK">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>【街坊筆記】唐樓裡的一張摺凳 - 香港經濟日報 - TOPick - 觀點</title>
<meta name="title" content="【街坊筆記】唐樓裡的一張摺凳 - 香港經濟日報 - TOPick - 觀點">
<meta name="description" content="住在舊區唐樓的人，對樓梯都有一種特別的記憶。">
<meta name="keywords" content="唐樓,長者,電梯">
${og('og:title', '唐樓裡的一張摺凳')}
${og('og:type', 'article')}
${og('og:site_name', '香港經濟日報 HKET')}
<link rel="stylesheet" href="https://topick.hket.com/css/article.css">
${ld({
  '@type': 'NewsArticle',
  headline: '唐樓裡的一張摺凳',
  datePublished: '2021-08-14T12:00:00+08:00',
  dateModified: '2021-08-14T12:00:00+08:00',
  publisher: { '@type': 'Organization', name: '香港經濟日報 HKET' },
})}
</head>
<body>
<div class="hket-navbar">
<a class="navbar-logo" href="https://topick.hket.com/"><img src="https://topick.hket.com/img/topick.svg" alt="TOPick"></a>
<ul>
<li><a href="https://topick.hket.com/srat006/">新聞</a></li>
<li><a href="https://topick.hket.com/srat052/">健康</a></li>
<li><a href="https://topick.hket.com/srat053/">親子</a></li>
<li><a href="https://topick.hket.com/srat008/">觀點</a></li>
<li><a href="https://topick.hket.com/srat055/">休閒消費</a></li>
<li><a href="https://topick.hket.com/srat069/">娛樂</a></li>
</ul>
<div class="navbar-member"><a href="javascript:;">會員登入</a></div>
</div>
<div class="hket-container">
<div class="hket-row main-article">
<div class="hket-col-xs-60 hket-col-md-40 article-detail">
<div class="breadcrumb-container"><a href="https://topick.hket.com/">TOPick</a> &gt; <a href="https://topick.hket.com/srat008/">觀點</a></div>
<div class="article-detail_title"><h1>唐樓裡的一張摺凳</h1></div>
<div class="article-details-info-container">
<span class="article-details-info-container_author">撰文：甄小棠</span>
<span class="article-details-info-container_date">發布時間：<span class="font-en">2021/08/14 12:00</span></span>
</div>
<div class="article-details-center-sharing-btn"><span>分享：</span><a href="#">Facebook</a><a href="#">WhatsApp</a><a href="#">複製連結</a></div>
<div class="article-detail-body-container">
<div class="article-detail_img-container"><img src="https://static04.hket.com/res/v3/image/content/3010000/1.jpg" alt=""><span class="click-to-enlarge">+1</span><p class="article-detail_caption">舊區唐樓的梯間，轉角處放了摺凳。（資料圖片）</p></div>
<div class="article-detail-content-container">
<p>${STAIRS[0]}</p>
<p>${STAIRS[1]}</p>
<p><strong>${STAIRS[2]}</strong></p>
<p>${STAIRS[3]}</p>
<div class="relatedContents-container">
<div class="relatedContents-title">相關文章</div>
<ul>
<li><a href="https://topick.hket.com/article/2990001">唐樓加裝電梯　業主最常遇到的三個難題</a></li>
<li><a href="https://topick.hket.com/article/2980002">舊樓加裝電梯資助　申請五個步驟</a></li>
</ul>
</div>
<p>${STAIRS[4]}</p>
<p><strong>${STAIRS[5]}</strong></p>
<p>${STAIRS[6]}</p>
<p>${STAIRS[7]}</p>
<p>責任編輯：鄔小雯</p>
</div>
</div>
<div class="loyalty-promotion-container"><p>立即登記成為會員，儲分換領禮品</p></div>
<div class="article-detail_login"><p>登入後可收藏文章</p></div>
<div class="contentTags-container"><div class="hotkey-container-wrapper"><div class="hotkey-container"><a href="https://topick.hket.com/tag/1">唐樓</a></div><div class="hotkey-container"><a href="https://topick.hket.com/tag/2">長者</a></div></div></div>
<div class="gallery-related-container"><h3>人氣文章</h3>
<ul>
<li><a href="https://topick.hket.com/article/3012001">雪櫃除味三招</a></li>
<li><a href="https://topick.hket.com/article/3012002">中學生自製降溫環保磚</a></li>
<li><a href="https://topick.hket.com/article/3012003">沙田單車徑周末人流分流</a></li>
</ul>
</div>
</div>
<div class="hket-col-md-20 sidebar">
<div class="listing-widget-126"><h3>最新影片</h3><a href="https://topick.hket.com/tv/1">大廚教整滑蛋蝦仁</a></div>
<div class="adunit"></div>
</div>
</div>
</div>
<div class="footer">
<div class="footer-network"><span>集團網站</span>
<a href="https://inews.hket.com/">即時新聞</a>
<a href="https://wealth.hket.com/">理財</a>
<a href="https://china.hket.com/">中國</a>
<a href="https://www.etnet.com.hk/">經濟通</a>
<a href="https://www.ulifestyle.com.hk/">U Lifestyle</a>
</div>
<ul><li><a href="https://www.hket.com/about">關於我們</a></li><li><a href="https://www.hket.com/terms">使用條款</a></li><li><a href="https://www.hket.com/privacy">私隱政策</a></li><li><a href="https://www.hket.com/ad">刊登廣告</a></li></ul>
<p>版權所有 不得轉載 © 2021 Hong Kong Economic Times Ltd.</p>
</div>
</body>
</html>`,
    expected: {
      headline: '唐樓裡的一張摺凳',
      published: '2021-08-14T12:00:00+08:00',
      // 香港經濟日報, with or without its Latin name, or TOPick: not asked.
      authors: ['甄小棠'],
      editors: ['鄔小雯'],
      headings: [STAIRS[2], STAIRS[5]],
      captions: ['舊區唐樓的梯間，轉角處放了摺凳。（資料圖片）'],
      related: ['唐樓加裝電梯　業主最常遇到的三個難題', '舊樓加裝電梯資助　申請五個步驟'],
      // Whether the line of the editor stays as the last paragraph is open.
      kept: [...STAIRS],
      gone: ['儲分換領', '雪櫃除味', '滑蛋蝦仁', '會員登入', '刊登廣告'],
    },
  },
  {
    kind: '纽约时报中文网 2022, a story from abroad in the simplified script: en-title, names in byline-item and the day alone, paragraphs in divs, a first figure with cite, subheadings in bold, 翻译 in author-info below, 相关报道, the link to the English',
    url: 'https://cn.nytimes.com/science/20220312/lighthouse-keeper-whales/',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>不再点灯的灯塔看守人，听了三十一年的鲸 - 纽约时报中文网</title>
<meta name="description" content="每天傍晚，她把麦克风放进海里，在一本蓝色的笔记本上画下她听到的声音。">
<meta name="keywords" content="鲸, 灯塔, 海洋声学">
<meta name="byline" content="克拉拉·温德">
<meta name="date" content="2022-03-12 11:05:31">
${og('og:site_name', '纽约时报中文网')}
${og('og:type', 'article')}
${og('og:title', '不再点灯的灯塔看守人，听了三十一年的鲸')}
<link rel="canonical" href="https://cn.nytimes.com/science/20220312/lighthouse-keeper-whales/">
<link rel="alternate" hreflang="zh-hant" href="https://cn.nytimes.com/science/20220312/lighthouse-keeper-whales/zh-hant/">
<link rel="stylesheet" href="https://static01.nyt.com/ungzip/css/article.css">
</head>
<body class="article">
<div class="pageHeader">
<div class="topBar"><a href="https://cn.nytimes.com/">简体</a><a href="https://cn.nytimes.com/zh-hant/">繁體</a><a href="https://www.nytimes.com/">English</a></div>
<div class="masthead"><a href="https://cn.nytimes.com/"><img src="https://static01.nyt.com/ungzip/logo.png" alt="纽约时报中文网"></a></div>
<ul class="nav">
<li><a href="https://cn.nytimes.com/world/">国际</a></li>
<li><a href="https://cn.nytimes.com/business/">商业与经济</a></li>
<li><a href="https://cn.nytimes.com/lens/">镜头</a></li>
<li><a href="https://cn.nytimes.com/science/">科学</a></li>
<li><a href="https://cn.nytimes.com/health/">健康</a></li>
<li><a href="https://cn.nytimes.com/culture/">文化</a></li>
<li><a href="https://cn.nytimes.com/style/">风尚</a></li>
</ul>
</div>
<div class="container article-area">
<article class="article-content">
<div class="article-header">
<div class="section-title"><a href="https://cn.nytimes.com/science/">科学</a></div>
<header>
<h1>不再点灯的灯塔看守人，听了三十一年的鲸</h1>
<p class="en-title">The Lighthouse Keeper Who Listens to Whales</p>
</header>
<div class="byline-row">
<div class="byline-box"><address class="byline"><span class="byline-item">克拉拉·温德</span></address>
<time datetime="2022-03-12 11:05:31">2022年3月12日</time></div>
<div class="lang-tools"><a href="https://cn.nytimes.com/science/20220312/lighthouse-keeper-whales/en-us/">阅读英文版</a><a href="https://cn.nytimes.com/science/20220312/lighthouse-keeper-whales/dual/">中英双语</a></div>
</div>
</div>
<figure class="article-span-photo"><img src="https://static01.nyt.com/images/2022/03/12/1.jpg" alt=""><figcaption>每天傍晚，英格丽·索尔海姆都会在码头边放下麦克风。<cite>诺拉·海因茨</cite></figcaption></figure>
<section class="article-body">
<div class="article-body-item article-partial">
<div class="article-paragraph">${WHALE[0]}</div>
<div class="article-paragraph">${WHALE[1]}</div>
<div class="article-paragraph">${WHALE[2]}</div>
<div class="big_ad"><span>广告</span></div>
<div class="article-paragraph"><strong>${WHALE[3]}</strong></div>
<div class="article-paragraph">${WHALE[4]}</div>
<div class="article-body-aside"><h4>订阅“简报”</h4><p>每周一至周五，送到您的邮箱</p><input type="email"><button>立即订阅</button></div>
<div class="article-paragraph">${WHALE[5]}</div>
<div class="article-paragraph"><strong>${WHALE[6]}</strong></div>
<div class="article-paragraph">${WHALE[7]}</div>
<div class="article-paragraph">${WHALE[8]}</div>
</div>
</section>
<footer class="author-info">
<p>翻译：纪小白</p>
<p><a href="https://www.nytimes.com/2022/03/10/science/lighthouse-keeper-whales.html">点击查看本文英文版。</a></p>
</footer>
<div class="related-cont"><h4>相关报道</h4>
<ul>
<li><a href="https://cn.nytimes.com/science/20211203/whale-song-ships/">船静下来的那个春天，鲸唱了什么</a><span>2021年12月3日</span></li>
<li><a href="https://cn.nytimes.com/science/20210618/ocean-sound-map/">给海洋画一张声音地图</a><span>2021年6月18日</span></li>
</ul>
</div>
<div class="share-tools"><a href="#">电子邮件</a><a href="#">脸书</a><a href="#">打印</a></div>
</article>
<div class="sidebar">
<div class="mostviewed"><h3>最受欢迎</h3>
<ol>
<li><a href="https://cn.nytimes.com/style/20220311/sourdough/">一块老面的环球旅行</a></li>
<li><a href="https://cn.nytimes.com/health/20220310/nap/">午睡二十分钟就够了吗</a></li>
<li><a href="https://cn.nytimes.com/culture/20220310/piano/">三百年前的钢琴还能弹吗</a></li>
</ol>
</div>
<div class="apps"><p>免费下载 iOS 和安卓应用</p></div>
</div>
</div>
<div class="pageFooter">
<p><a href="https://cn.nytimes.com/about/">关于我们</a> <a href="https://cn.nytimes.com/contact/">联系我们</a> <a href="https://cn.nytimes.com/jobs/">招聘</a> <a href="https://cn.nytimes.com/privacy/">隐私政策</a></p>
<p>© 2022 The New York Times Company.</p>
</div>
</body>
</html>`,
    expected: {
      headline: '不再点灯的灯塔看守人，听了三十一年的鲸',
      published: '2022-03-12',
      source: '纽约时报中文网',
      authors: ['克拉拉·温德'],
      translator: '纪小白',
      headings: [WHALE[3], WHALE[6]],
      body: [...WHALE],
      related: ['船静下来的那个春天，鲸唱了什么', '给海洋画一张声音地图'],
      // Whether a space or a bracket stands between the caption and its maker is open: the caption is not asked.
      gone: ['送到您的邮箱', '点击查看本文', '老面的环球旅行', '安卓应用', '中英双语'],
    },
  },
];
