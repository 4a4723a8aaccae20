// A forty-seventh set: whole pages in the templates of fourteen named outlets, by one who had not seen the importer.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BOOKBUS = [
  '早上六点半，石梁乡的雾还没散，一辆刷成浅绿色的旧客车已经发动。车厢里没有座椅，两侧是一人高的书架，三千二百册图书用松紧带拦着，一路颠簸，一本也没掉下来。',
  '“今天跑三所学校，最远的在山梁那头，来回一百一十公里。”司机兼管理员何守田拧紧水杯，把借书登记本放在仪表台上。六年里，这样的登记本他用掉了四十七本。',
  '二〇一三年，县里淘汰了一批城乡客车。县图书馆馆长要来其中一辆，拆了座椅，焊上书架，第二年春天就开进了山。',
  '起初村小的老师并不看好。“孩子们连课本都看得吃力，谁来借？”松坪小学校长周玉兰回忆，车第一次到校，四十一名学生挤上去，一个小时过去，没有一个人愿意下来。',
  '书借出去，难的是还回来。山里孩子把书带回家，弟弟妹妹翻，爷爷奶奶也翻，还来时常常卷了边、掉了页。图书馆索性在车尾装了一张工作台，带上糨糊和针线，边走边补。',
  '六年下来，图书车跑了四万多公里，二十三所村小的孩子平均每人每学期借书十一册。县教育部门去年做过一次测试，常借书的学生，阅读理解得分高出近两成。',
  '变化还在课堂之外。松坪小学六年级学生小禾把借来的一本植物图鉴抄了半本，又照着图在后山认出了三十多种野花，做成标本，钉在教室后墙上。',
  '何守田今年五十八岁，还有两年退休。他最放心不下的是接班人。上个月，图书馆招来一名年轻驾驶员，第一次跟车就问：“叔，哪个弯最险？”何守田说，他听了这句话，心里踏实了。',
] as const;

const PHONECLASS = [
  '社区活动室里，二十来位老人围坐一圈，跟着大学生志愿者学用手机挂号。讲到第三步，一位老人举手：“姑娘，第一步我还没弄完。”教室里笑声一片，课却停在了那里。',
  '这样的场面并不少见。近年来，各地教老人用手机的课越开越多，可不少老人坦言，课上听得明白，回家就忘，再问又怕麻烦人。课开了，难题却没有真正解开。',
  '问题出在节奏上。年轻人习以为常的“点一下就好”，在老人那里往往要拆成五六个动作：看清图标、找准位置、控制力度、等待反应、判断对错。讲课的人快半拍，听课的人就慢了一路。',
  '慢半拍，首先是把内容减下来。一堂课只教一件事，练到每个人都能独立做完为止，比一口气讲十个功能管用得多。有的社区把“会挂号”当成一学期的目标，期末真带老人去医院走一趟，效果立竿见影。',
  '慢半拍，也是把人留下来。技能要靠重复，重复要有人陪。让先学会的老人教后学的老人，让楼里的年轻人认领一位邻居，比请来一次名师更长久。',
  '说到底，手机课教的不只是手机，而是老人面对新事物的底气。愿意等一等，才能一起走得更远。（何其远）',
] as const;

const STAGE = [
  '把一根断了的梁从戏台上取下来，六个人用了整整四天。',
  '取梁那天，山里下着小雨，七十一岁的木匠沈阿根蹲在台口，用手电照着榫眼，一照就是一个钟头。他说，这根梁是一百八十年前他祖师爷那一辈人装上去的，“怎么装的，就得怎么拆，快一点都不行”。',
  '这座戏台立在浙西一个叫上沅的村子里，三面敞开，一面靠祠堂。四年前的一场暴雨冲垮了西北角，村里人用毛竹撑住，年节照样唱戏，只是演员不敢再翻跟头。',
  '修缮的钱凑了三年。村民捐了四十一万元，在外做生意的后生捐了六十万元，余下的由文物部门补足。钱到位以后，才发现最缺的不是钱。',
  '“要找直径四十公分以上的老杉木，年轮要密，还得自然风干五年以上。”负责设计的工程师陆闻舟说，他跑了四个省，看了七百多根料，最后挑中九十三根。',
  '其中三十二根来自一座待拆的粮仓。粮仓的主人听说是用来修戏台，分文未收，只提了一个条件：落成那天，给他留一个前排的座位。',
  '上梁之前，沈阿根让徒弟们把拆下来的旧料逐一编号，能用的一寸不丢。最后统计，新料只占了三成四。',
  '争论出在油漆上。有人主张恢复当年的朱红，有人认为保留现在的灰褐更好。陆闻舟找来老照片和残留的漆皮化验，发现戏台前后共刷过五遍，颜色各不相同。',
  '“到底哪一遍才算原样？”他在工地的黑板上写下这个问题，写了三个月，没有人擦。',
  '今年六月，戏台重新开锣。灰褐色的台柱上留了巴掌大的一块，五层漆一层一层剥开，像一截年轮。',
] as const;

const STAGE_DECK =
  '一座一百八十岁的乡村戏台，用九十三根老木头和四年时间，回答了一个问题：修旧，究竟要修成哪一种旧？';

const ALLEY = [
  '一根晾衣绳该不该挂在胡同的老槐树上？为了这件小事，钟鼓巷的二十一户居民开了三次会。6月8日，社区用一组可以收放的晾衣架，把这桩争了七年的家务事画上了句号。',
  '钟鼓巷最窄处只有一米八，院子里终年难见阳光，居民习惯把被褥晾到巷口的槐树下。树是古树，挂牌保护，绳子勒进树皮，园林部门年年来剪，居民年年再拴。',
  '“不让晾，被子潮得能拧出水；让晾，树又受不了。”居民何秀珍说，她家的被子最远晾到过两站地以外的女儿家。',
  '今年4月，社区请来三位建筑系学生，用一周时间测量了巷子里的日照，发现东侧山墙每天有四个半小时的阳光。学生们据此设计出一种贴墙的晾衣架，用时拉开，不用时收回，只占十五厘米。',
  '社区书记周建平介绍，首批晾衣架共安装18组，每组限重15公斤，由居民轮流值日开关，大风天统一收起。改造费用来自社区公益金，没有让居民掏钱。',
  '老槐树上的七道勒痕，园林工人已经做了消毒和敷料处理。工人说，树皮愈合大概需要三到五年。',
] as const;

const SPIDER = [
  '蜘蛛丝沾了水为什么不会变脆？一个由三所高校组成的研究小组发现，答案藏在丝芯里一种只有几纳米厚的“皮”。相关成果近日在线发表于一份材料学期刊。',
  '研究人员收集了十一种园蛛的牵引丝，在不同湿度下反复拉伸。结果显示，当湿度从百分之三十升到百分之九十时，丝的长度缩短近一半，断裂前吸收的能量却增加了四成。',
  '借助冷冻电镜，他们看到丝芯外面包着一层致密的蛋白，水分子只能沿着固定的通道进入，像是被闸门一道道分流，丝芯因此胀而不散。',
  '研究小组据此纺出了人造纤维，并在外层加上类似的“皮”。测试表明，浸水七天之后，这种纤维的强度仍能保持在原来的九成以上，而没有“皮”的同类纤维不到六成。',
  '论文第一作者表示，新纤维目前每小时只能纺出十二米，距离实用还很远，下一步将尝试用于手术缝合线。（记者 林小雨）',
] as const;

const PERSIMMON = [
  '霜降过后，秦岭北麓的柿子红透了。10月28日，记者来到鄠邑区曹家堡村，远远就看见村口三棵老柿树上，十几位村民正举着竹竿夹柿子，树下却没有人叫卖。',
  '“这三棵树的柿子不卖，谁来都能吃，只有一条规矩：吃一个，核得留下。”73岁的村民曹文孝指着树下一只瓦缸说。缸里已经积了小半缸柿核。',
  '规矩是曹文孝的父亲立下的。他说，1960年前后村里断粮，三棵树救过不少过路人的命，父亲便不许再卖，又让大家留下核，育成苗往坡上栽。',
  '六十年来，坡上的柿树从三棵变成了四千多棵。如今村里有112户做柿饼，去年人均收入里，有三成来自柿子。',
  '村里的年轻人开起了网店，有客商出价两万元，想包下三棵老树的果子做“礼盒”。村民开会商量了一晚上，一致没有答应。',
  '28日下午，放学的孩子们排队走到缸边，把吃剩的柿核放进去。曹文孝在一旁数着：“今年又能育出两百来棵苗。”',
] as const;

const LAMP = [
  '“这盏灯一亮，心里就不慌了。”1月19日晚9点，家住济南历城区的外卖骑手刘师傅把电动车停在窑头路口，推门走进一间不到十平方米的玻璃小屋，接了一杯热水。',
  '小屋是社区用旧岗亭改成的，里面有微波炉、充电插座和一箱冻疮膏，门头装着一盏橘黄色的灯，每天傍晚5点亮到次日早上7点。',
  '小屋没有管理员。保洁员、骑手、代驾司机谁用完谁收拾，墙上的签到本三个月写满了两本，至今没有少过一只杯子。',
  '社区工作人员说，入冬以来，小屋平均每晚接待四十多人次。春节期间灯照常亮，除夕夜还会准备饺子。',
] as const;

const MAPS_LEAD = '手机导航人人会用，为什么还有人徒步给城市画盲道地图？';
const MAPS = [
  '八月的第一个周末，上海的气温升到39摄氏度。罗一苇戴着草帽，推着一只自制的测量轮，沿着静安区的一条盲道走了四个小时。轮子每转一圈是一米，遇到被占用的地方，她就停下来，在本子上画一个叉。',
  '罗一苇今年34岁，曾在一家互联网公司做了七年产品经理。2019年辞职之后，她和五名志愿者一起，用三年时间步行1400多公里，画出了一张覆盖六个街区的盲道地图，供视障者的手机朗读软件调用。',
  '近日，她接受了界面新闻的专访。',
  '界面新闻：为什么一定要用脚走？街景图像里不是能看到盲道吗？',
  '罗一苇：看得到，但看不出断没断。我们统计过，一条街平均每180米就断一次，断口大多不到一米宽，在图像里就是几个像素。可是对看不见的人来说，那一米可能就是台阶。',
  '界面新闻：地图最难的部分是什么？',
  '罗一苇：是更新。自行车今天停在这里，明天就走了。我们最后把障碍分成三类：会自己走的、一个月内会走的、不会走的，只有后两类才画进地图。',
  '界面新闻：有没有用户改变了你们的想法？',
  '罗一苇：有一位做按摩师的大姐，她说地图不要告诉她哪里不能走，要告诉她哪里能走。后来我们把语音全部改了，从“前方有障碍”改成“请靠右两步，可以通过”。',
  '界面新闻：三年下来，靠什么维持？',
  '罗一苇：前两年靠积蓄，去年开始有两家物业公司付费，请我们检查园区。一年收入22万元，刚好够六个人的交通费和保险。我没想把它做大，能一直走下去就行。',
] as const;

const CROSSBILL = [
  '一只翅膀受伤的红嘴相思鸟，在成都一栋居民楼的阳台上养了46天伤，放飞之后，又带着一窝雏鸟飞了回来。5月19日，住在成华区的邓先生把这段视频发给了红星新闻记者。',
  '邓先生告诉记者，3月底的一天，他下班回家，在单元门口看见一只小鸟扑腾着飞不起来，“左边翅膀耷拉着，一碰就叫”。他把鸟装进纸盒，当晚拨打了林业部门的电话。',
  '按照工作人员的指导，邓先生用棉签和纸胶带给它做了固定，每天喂两次面包虫和苹果丁。为了不让它亲近人，全家人约定，喂食的时候都戴口罩、不说话。',
  '46天后，鸟的翅膀恢复，邓先生打开阳台的窗户，它在栏杆上站了十几分钟才飞走。没想到三天前的清晨，妻子听见窗外叫声很密，拉开窗帘，看到它带着四只雏鸟停在花架上。',
  '当地林业部门工作人员介绍，红嘴相思鸟属于国家二级保护野生动物，春夏季是繁殖期，它熟悉并信任这一环境，选择在附近筑巢是有可能的。',
  '工作人员提醒，市民如果发现受伤野生动物，应当先联系救护机构，不要自行饲养，更不要投喂米饭、馒头等食物。',
] as const;

const BRIDGES_NOTE =
  '编者按：古城有桥三百余座，走得最多的人未必走得最细。即日起，本报推出“小桥人家”系列，每周走近一位守桥人。今天刊出第一篇。';
const BRIDGES = [
  '谷雨前后，护城河的水涨了半尺。清早五点半，七十二岁的顾阿兴提着一只铅桶下了石阶，先数桥孔里的水草，再看桥栏上的石狮子，一只一只摸过去，一共二十四只。',
  '他不是文保员，也没有工资。三十年前，他家搬到桥堍，儿子在桥上摔了一跤，他发现一块石板松了，找来师傅垫好。从那天起，每天摸一遍桥，成了他的功课。',
  '2016年夏天，一条运黄沙的船蹭了桥墩，第三孔的拱石裂出一道细缝。顾阿兴每天用铅笔在裂缝两端画线、写日期，画了一百零七天，裂缝长了四毫米。他把本子交到文物部门，第二个月，桥就列入了修缮名单。',
  '“后来人家告诉我，这个叫‘监测’。”老顾笑着说，“我哪里晓得，我就是怕它疼。”',
  '修桥那年，他天天搬一张竹椅坐在河边。老石匠收工，他递一杯茶；年轻工人要把一块磨圆了的旧石板换掉，他拦下来：“这块是让挑担的人歇脚的，你看，凹下去的地方刚好放一只桶。”',
  '石板最后留下了。如今站在桥上，还能摸到那个浅浅的凹，下雨天积一汪水，麻雀常来喝。',
  '今年春天，桥边的小学请老顾去上了一堂课。他没带讲稿，带了那只铅桶和七本练习簿。下课的时候，有个孩子问：“爷爷，您不在了谁来摸狮子？”教室里一下子静了。第二天清早，桥上来了六个背书包的孩子。',
] as const;

const KITES = [
  '府城一間百年糊紙店今年不糊燈籠改糊風箏，中秋連假3天，200多個孩子在店前的騎樓下親手糊好風箏，再走到運河邊放上天。',
  '店主林添福今天受訪表示，糊紙是看天吃飯的行業，這幾年訂單剩不到3成，他本想收店，女兒卻提議把竹篾和棉紙變成孩子看得懂的東西。',
  '林添福說，風箏和燈籠的骨架道理相同，都是「輕、韌、對稱」，差別只在風箏要多留一處給風走，他為此試了40多種竹片厚度，才找到最適合的1.2公厘。',
  '參加活動的國小五年級學生小恩說，棉紙遇到漿糊會變皺，乾了又會自己繃緊，「好像會呼吸」；她的風箏畫了一尾虱目魚，飛得比旁邊的老鷹還高。',
  '文化局表示，目前市內登錄的糊紙店僅剩9家，明年將開辦傳習課程，並補助店家拍攝紀錄片，讓技藝留下影像。（編輯：吳大慶）1110911',
] as const;

const BENTO = [
  '台中一間開了31年的自助餐店，日前在收銀台旁擺出一只透明存錢筒，上頭寫著「請下一位吃飯」，短短兩個星期，竟讓店裡多賣出412個便當，老闆娘直呼「比中發票還開心」。',
  '老闆娘阿珠姨表示，起因是疫情期間有位常客失業，連續三天只點一碗白飯，她看不下去，多夾了滷蛋和青菜，對方隔月領到薪水，硬是塞了500元給她，「說要請下一個沒錢的人」。',
  '她乾脆把錢丟進存錢筒，規定只有一條：要吃的人不必開口，直接說「我要下一位的」，店員就照樣打菜，不問姓名也不拍照。',
  '消息傳開後，附近大學生、計程車司機都來投錢，還有人寄來一箱高麗菜。有網友留言：「這才是台灣最美的便當」、「看到存錢筒三個字就哭了」。',
  '阿珠姨說，目前存錢筒裡還有1萬多元，等於還有100多個便當在等人，「肚子餓就進來，不用不好意思」。',
] as const;

const SIGNS = [
  '霓虹光管逐支熄滅，深水埗一條後巷的招牌師傅卻收了三個徒弟。67歲的麥志成做了半世紀手寫招牌，去年起在工場教年輕人寫北魏體，課堂名額四小時內爆滿。',
  '麥志成憶述，七十年代全盛期，一條街可以掛百多塊招牌，「行街唔使睇路，淨係睇字」。2010年後大批招牌因僭建清拆，他的生意由每月二十單跌至一兩單。',
  '他最不捨的是一間押店的蝠鼠吊金錢，清拆當日他在對面馬路站了一個下午，「吊臂一夾，玻璃管劈嚦啪嘞，好似燒炮仗」。',
  '三個徒弟之中，最年輕的曾愷晴只有23歲，任職平面設計。她說，電腦字體每個「永」字都一樣，麥師傅寫十個就有十個樣，「先知道字係有脾氣」。',
  '麥志成要求徒弟頭三個月只寫橫畫，寫滿一千條才准寫豎。另一徒弟、巴士車長鄧先生笑稱，收工後手仍會震，但「揸車都穩陣咗」。',
  '工場下月遷往葵涌一幢工廈，業主同意頭一年減租三成。麥志成說，只要仍有人肯學，招牌掛在哪裏也一樣，「燈可以熄，字唔會死」。',
] as const;

const HERBS = [
  '榜鹅一座组屋的顶层停车场，过去两年长出了一片药草园。98名居民轮班打理，种下63种药草，如今每周六上午开放，任何人只要带一个故事来，就可以带一把叶子走。',
  '药草园的发起人是退休护士吴月娥（68岁）。她说，最初只是想找个地方种母亲留下的一棵艾草，“阳台晒不到太阳，停车场顶层一整天都是”。',
  '市镇会2021年同意让居民试用40个停车位，条件是不能漏水、不能招蚊。居民自行设计了离地30公分的种植箱，并请工程师计算承重。',
  '吴月娥把每一个换来的故事写在卡片上，插在药草旁边。两年下来，卡片已有1200多张，最多人讲的是香茅，“几乎每一家的阿嬷都拿它来洗澡”。',
  '一名12岁学生在卡片上写道，祖父中风后不说话，闻到斑斓叶却开口叫了祖母的小名。这张卡片如今过了胶，挂在入口处。',
  '南洋理工大学一支研究团队正与居民合作，把卡片上的用法与文献对照，目前已整理出27种药草的民间名称，包括福建话、潮州话、马来语和淡米尔语。',
  '团队成员陈伟明博士受访时说，药草本身并不稀奇，稀奇的是不同族群给同一片叶子取的名字，“那是一部没有写下来的邻里史”。',
] as const;

export const FORTY_SEVENTH: readonly Shown[] = [
  {
    kind: '人民网 2019, a feature of the paper: 引题 above, 本报记者 of two, bold subheadings, a picture, the printed page last, 责编 of two, 相关新闻',
    url: 'http://society.people.com.cn/n1/2019/0612/c1008-31131276.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=utf-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>山梁上的流动图书车--社会·法治--人民网 </title>
<meta name="keywords" content="图书车 村小 何守田 阅读 " />
<meta name="description" content="　　早上六点半，石梁乡的雾还没散，一辆刷成浅绿色的旧客车已经发动。" />
<meta name="copyright" content="人民网版权所有" />
<meta name="publishdate" content="2019-06-12">
<meta name="author" content="104244" />
<meta name="source" content="来源：人民网－人民日报">
<meta name="editor" content="104244">
<meta name="sourcetype" content="14004">
<link href="/img/2016people/pd_society/page.css" type="text/css" rel="stylesheet" media="all" />
<link href="/img/MAIN/2016/08/160829/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/js/jquery-1.7.1.min.js" type="text/javascript"></script>
<script src="/img/MAIN/2014/05/10000/page.js" type="text/javascript"></script>
</head>
<body>
<!--主导航-->
<div id="nav_newtop" class="top_nav">
<div class="w1000">
<span class="fl"><a href="http://www.people.com.cn/" class="logo"><img src="/img/MAIN/2013/08/113596/images/logo01.gif" alt="人民网" /></a></span>
<ul>
<li><a href="http://www.people.com.cn/" target="_blank">人民网首页</a></li>
<li><a href="http://politics.people.com.cn/" target="_blank">时政</a></li>
<li><a href="http://world.people.com.cn/" target="_blank">国际</a></li>
<li><a href="http://finance.people.com.cn/" target="_blank">财经</a></li>
<li><a href="http://opinion.people.com.cn/" target="_blank">观点</a></li>
<li><a href="http://edu.people.com.cn/" target="_blank">教育</a></li>
<li><a href="http://bbs1.people.com.cn/" target="_blank">强国论坛</a></li>
</ul>
<span class="fr"><a href="http://sso.people.com.cn/login">登录</a> <a href="http://sso.people.com.cn/reg">注册</a></span>
</div>
</div>
<!--logo-->
<div class="w1000 ad_top"><iframe src="http://pmm.people.com.cn/main/s?user=people" width="1000" height="90"></iframe></div>
<div class="w1000 path clearfix"><span id="rwb_navpath"><a href="http://www.people.com.cn/" class="clink">人民网</a>&gt;&gt;<a href="http://society.people.com.cn/" class="clink">社会·法治</a></span></div>
<!--标题-->
<div class="clearfix w1000_320 text_title">
<h3 class="pre">一辆旧客车，二十三所村小，六年行程四万公里</h3>
<h1>山梁上的流动图书车</h1>
<h4 class="sub"></h4>
<p class="author">本报记者　赵大山　孙小河</p>
<div class="box01">
<div class="fl">2019年06月12日05:36&nbsp;&nbsp;来源：<a href="http://paper.people.com.cn/rmrb/html/2019-06/12/nw.D110000renmrb_20190612_1-13.htm" target="_blank">人民网－人民日报</a></div>
<div class="fr"><div class="wb_1"><span>分享到：</span><a class="share-sina" href="javascript:;"></a><a class="share-wx" href="javascript:;"></a></div></div>
</div>
</div>
<!--正文-->
<div class="clearfix w1000_320 text_con">
<div class="fl text_con_left">
<div class="box_con" id="rwb_zw">
<p style="text-indent: 2em;">
	${BOOKBUS[0]}</p>
<p style="text-indent: 2em;">
	${BOOKBUS[1]}</p>
<p style="text-align: center;">
	<strong>退役客车开进山</strong></p>
<p style="text-indent: 2em;">
	${BOOKBUS[2]}</p>
<p style="text-indent: 2em;">
	${BOOKBUS[3]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2019/0612/MAIN201906120538000262711849231.jpg" width="600" height="400" /></p>
<p style="text-align: center;">
	孩子们在流动图书车上挑书。周明远摄</p>
<p style="text-align: center;">
	<strong>边走边补四十七本账</strong></p>
<p style="text-indent: 2em;">
	${BOOKBUS[4]}</p>
<p style="text-indent: 2em;">
	${BOOKBUS[5]}</p>
<p style="text-align: center;">
	<strong>后墙上的三十种野花</strong></p>
<p style="text-indent: 2em;">
	${BOOKBUS[6]}</p>
<p style="text-indent: 2em;">
	${BOOKBUS[7]}</p>
<p class="paper_num" style="text-indent: 2em;">
	《 人民日报 》（ 2019年06月12日 13 版）</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="box_pic"></div>
<div class="edit clearfix">(责编：吴小芸、郑志远)</div>
</div>
<div class="clearfix fx_con"><p>分享让更多人看到</p><a href="javascript:;"><img src="/img/MAIN/2019/03/images/icon.png" alt="" /></a></div>
<div class="clearfix box_news">
<h2>相关新闻</h2>
<ul class="list_14 clearfix">
<li><a href="/n1/2019/0522/c1008-31097771.html" target="_blank">村小的屋檐下多了一排书格子</a></li>
<li><a href="/n1/2019/0423/c1008-31044412.html" target="_blank">退休教师办起山乡夜读班</a></li>
<li><a href="/n1/2019/0408/c1008-31017533.html" target="_blank">旧书漂流记：一册图鉴走过九个村</a></li>
</ul>
</div>
<div class="message clearfix"><h2>我要留言</h2><form action="http://bbs1.people.com.cn/postNews"><textarea name="content"></textarea></form><p>使用其他账号登录并留言，恪守本站社区规定</p></div>
</div>
<!--右栏-->
<div class="fr text_con_right">
<div class="right_ad"><script type="text/javascript">_acK({aid:1});</script></div>
<h2 class="title_red"><span>热点排行</span></h2>
<ol class="rank_list">
<li><a href="/n1/2019/0611/c1008-31129001.html">端午龙舟赛人气旺，小镇客栈一房难求</a></li>
<li><a href="/n1/2019/0611/c1008-31129377.html">城市公厕能查空位，老街先行一步</a></li>
<li><a href="/n1/2019/0610/c1008-31127890.html">高原列车上的三代乘务员</a></li>
</ol>
<h2 class="title_red"><span>人民日报客户端</span></h2>
<p class="app"><img src="/img/app.png" alt="" />扫描二维码，随时随地看要闻</p>
</div>
</div>
<!--版权-->
<div id="copyright_channel">
<p><a href="http://www.people.com.cn/GB/50142/104580/index.html">人民日报社概况</a> | <a href="http://www.people.com.cn/GB/125830/index.html">关于人民网</a> | <a href="http://hr.people.com.cn/">招聘英才</a> | <a href="http://www.people.com.cn/n1/2016/1130/c31382.html">广告服务</a></p>
<p>人民日报违法和不良信息举报电话：010-65360000　举报邮箱：jubao@people.cn</p>
<p>互联网新闻信息服务许可证10120170001 | 信息网络传播视听节目许可证0104065</p>
<p>人 民 网 股 份 有 限 公 司 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p>
<p>Copyright &copy; 1997-2019 by www.people.com.cn. all rights reserved</p>
</div>
<img src="http://58.68.146.44:8000/c.gif?id=31131276" width="0" height="0" alt="" />
</body>
</html>`,
    expected: {
      headline: '山梁上的流动图书车',
      kicker: '一辆旧客车，二十三所村小，六年行程四万公里',
      published: '2019-06-12T05:36:00+08:00',
      source: '人民网－人民日报',
      authors: ['赵大山', '孙小河'],
      editors: ['吴小芸', '郑志远'],
      headings: ['退役客车开进山', '边走边补四十七本账', '后墙上的三十种野花'],
      body: [
        BOOKBUS[0],
        BOOKBUS[1],
        '退役客车开进山',
        BOOKBUS[2],
        BOOKBUS[3],
        '边走边补四十七本账',
        BOOKBUS[4],
        BOOKBUS[5],
        '后墙上的三十种野花',
        BOOKBUS[6],
        BOOKBUS[7],
      ],
      captions: ['孩子们在流动图书车上挑书。周明远摄'],
      related: ['村小的屋檐下多了一排书格子', '退休教师办起山乡夜读班', '旧书漂流记：一册图鉴走过九个村'],
      gone: [
        '分享让更多人看到',
        '使用其他账号登录',
        '小镇客栈一房难求',
        '扫描二维码',
        '举报邮箱',
        '未 经 书 面 授 权',
      ],
    },
  },
  {
    kind: '光明网 2022, a comment: 来源 光明网-时评频道, 作者 alone first and again in brackets behind the last sentence, 责编 in square brackets, 阅读剩余全文',
    url: 'https://guancha.gmw.cn/2022-05/24/content_35758912.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta name="renderer" content="webkit" />
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="7008">
<meta name="contentid" content="35758912">
<meta name="publishdate" content="2022-05-24">
<meta name="author" content="周小楠">
<meta name="source" content="光明网-时评频道">
<title>给老人的手机课，不妨慢半拍 _光明网</title>
<meta name="keywords" content="老人,手机课,社区" />
<meta name="description" content="慢半拍，首先是把内容减下来。一堂课只教一件事，练到每个人都能独立做完为止。" />
<link rel="stylesheet" href="https://img.gmw.cn/css/content_2020.css" />
<script src="https://img.gmw.cn/js/jquery.min.js"></script>
<script>var getUrl = window.location.href; var articleid = "35758912";</script>
</head>
<body>
<div class="g-head">
<div class="m-top">
<div class="m-logo"><a href="https://www.gmw.cn/" target="_blank"><img src="https://img.gmw.cn/pic/logo_2020.png" alt="光明网" /></a></div>
<ul class="m-nav">
<li><a href="https://www.gmw.cn/">首页</a></li>
<li><a href="https://politics.gmw.cn/">时政</a></li>
<li><a href="https://world.gmw.cn/">国际</a></li>
<li><a href="https://guancha.gmw.cn/">时评</a></li>
<li><a href="https://theory.gmw.cn/">理论</a></li>
<li><a href="https://culture.gmw.cn/">文化</a></li>
<li><a href="https://tech.gmw.cn/">科技</a></li>
<li><a href="https://edu.gmw.cn/">教育</a></li>
<li><a href="https://epaper.gmw.cn/">光明日报数字报</a></li>
<li><a href="https://app.gmw.cn/">客户端</a></li>
</ul>
</div>
</div>
<div class="g-crumbs"><span>您此时的位置：</span><a href="https://www.gmw.cn/" target="_blank">首页</a>&gt; <a href="https://guancha.gmw.cn/" target="_blank">时评频道</a>&gt; <a href="https://guancha.gmw.cn/node_7008.htm" target="_blank">光明网评论</a>&gt; 正文</div>
<div class="g-main">
<div class="m-contentBox">
<h1 class="u-title">
给老人的手机课，不妨慢半拍
</h1>
<div class="m-title-box">
<span class="m-con-time">2022-05-24 16:42</span>
<span class="m-con-source">来源：<a href="https://guancha.gmw.cn/2022-05/24/content_35758912.htm" target="_blank">光明网-时评频道</a></span>
<span class="m-con-author"></span>
</div>
<div class="m-share"><span class="u-share-txt">分享：</span><a class="u-wx" href="javascript:;" title="微信"></a><a class="u-wb" href="javascript:;" title="微博"></a><span class="u-font">调整字体</span></div>
<div class="u-mainText">
<!--enpproperty <articleid>35758912</articleid><date>2022-05-24 16:42:19:0</date><author>何其远</author><title>给老人的手机课，不妨慢半拍</title><keyword>老人,手机课,社区</keyword><subtitle></subtitle><introtitle></introtitle><siteid>2</siteid><nodeid>7008</nodeid><nodename>光明网评论</nodename>/enpproperty--><!--enpcontent--><!--enpcontent-->
<p>　　作者：何其远</p>
${p(PHONECLASS, '', '　　')}
<!--/enpcontent--><!--/enpcontent-->
</div>
<div class="m-zbTool">
<span class="liability">[ 责编：周小楠 ]</span>
</div>
<div class="showAllBox"><a href="javascript:;" class="showAll">阅读剩余全文（<span id="pagesize"></span>）</a></div>
</div>
<div class="m-appBox">
<div class="u-app"><img src="https://img.gmw.cn/pic/ewm_gmw.png" alt="" /><p>光明日报客户端，扫码随身读</p></div>
<div class="u-app"><img src="https://img.gmw.cn/pic/ewm_wx.png" alt="" /><p>关注光明网微信公众号</p></div>
</div>
<div class="m-picRecom">
<h2 class="u-recomTitle">您可能感兴趣</h2>
<ul>
<li><a href="https://tech.gmw.cn/2022-05/23/content_35755001.htm"><img src="https://imgtech.gmw.cn/1.jpg" alt="" /><span>深海着陆器完成百米级试验</span></a></li>
<li><a href="https://culture.gmw.cn/2022-05/23/content_35755310.htm"><img src="https://imgculture.gmw.cn/2.jpg" alt="" /><span>一把古琴的第九次调音</span></a></li>
</ul>
</div>
</div>
<div class="g-side">
<div class="m-sideList">
<h2>光明时评榜</h2>
<ol>
<li><a href="https://guancha.gmw.cn/2022-05/23/content_35754201.htm">公园的长椅该朝哪边放</a></li>
<li><a href="https://guancha.gmw.cn/2022-05/22/content_35752290.htm">菜市场的秤，称的是信任</a></li>
<li><a href="https://guancha.gmw.cn/2022-05/21/content_35750087.htm">让夜读的灯多亮一小时</a></li>
</ol>
</div>
<div class="m-sideList"><h2>光明图片</h2><a href="https://photo.gmw.cn/1.htm"><img src="https://img.gmw.cn/3.jpg" alt="" /><span>麦浪千重待开镰</span></a></div>
</div>
<div class="g-foot">
<p><a href="https://www.gmw.cn/content/about.htm">光明网概况</a> | <a href="https://www.gmw.cn/content/ad.htm">广告服务</a> | <a href="https://www.gmw.cn/content/contact.htm">联系我们</a> | <a href="https://www.gmw.cn/content/law.htm">法律声明</a></p>
<p>光明网版权所有</p>
<p>互联网新闻信息服务许可证编号：10120170007　违法和不良信息举报电话：010-67078000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '给老人的手机课，不妨慢半拍',
      published: '2022-05-24T16:42:00+08:00',
      source: '光明网-时评频道',
      authors: ['何其远'],
      editors: ['周小楠'],
      headings: [],
      body: [...PHONECLASS],
      captions: [],
      gone: [
        '阅读剩余全文',
        '扫码随身读',
        '深海着陆器',
        '公园的长椅该朝哪边放',
        '麦浪千重',
        '光明网版权所有',
      ],
    },
  },
  {
    kind: '中国新闻周刊 2022, a feature of the magazine: 作者 and the day in the editor line, a deck in small text, pictures with 图/, bold subheadings, the issue and 编辑 alone last',
    url: 'http://news.inewsweek.cn/culture/2022-07-04/15784.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>修一座老戏台，要多少根木头-中国新闻周刊网</title>
<meta name="keywords" content="戏台,古建,木匠" />
<meta name="description" content="${STAGE_DECK}" />
<link rel="stylesheet" type="text/css" href="/css/bootstrap.min.css" />
<link rel="stylesheet" type="text/css" href="/css/news_2019.css" />
<script type="text/javascript" src="/js/jquery-1.9.1.min.js"></script>
</head>
<body>
<div class="header">
<div class="container">
<a class="logo" href="http://www.inewsweek.cn/"><img src="/images/logo.png" alt="中国新闻周刊网" /></a>
<ul class="nav-list">
<li><a href="http://news.inewsweek.cn/cover/">封面</a></li>
<li><a href="http://news.inewsweek.cn/politics/">时政</a></li>
<li><a href="http://news.inewsweek.cn/society/">社会</a></li>
<li><a href="http://news.inewsweek.cn/finance/">经济</a></li>
<li><a href="http://news.inewsweek.cn/world/">国际</a></li>
<li><a href="http://news.inewsweek.cn/culture/">文化</a></li>
<li><a href="http://news.inewsweek.cn/people/">人物</a></li>
<li><a href="http://news.inewsweek.cn/survey/">调查</a></li>
</ul>
<div class="search"><input type="text" placeholder="搜索" /></div>
</div>
</div>
<div class="container position">当前位置：<a href="http://www.inewsweek.cn/">首页</a> &gt; <a href="http://news.inewsweek.cn/culture/">文化</a></div>
<div class="container clearfix">
<div class="content-left">
<h4 class="articletitle">修一座老戏台，要多少根木头</h4>
<div class="editor"><span>作者：李梧桐</span>  <span>来源：中国新闻周刊</span>  2022-07-04 11:20</div>
<div class="sharebox">
<a class="jiathis_button_weixin">微信</a>
<a class="jiathis_button_tsina">新浪微博</a></div>
<div class="smalltext">${STAGE_DECK}</div>
<div class="contenttxt">
<p style="text-indent:2em;">${STAGE[0]}</p>
<p style="text-indent:2em;">${STAGE[1]}</p>
<p style="text-align:center;"><img src="/picture/2022-07-04/1656900001.jpg" alt="" /></p>
<p style="text-align:center;"><span style="font-size:12px;color:#7f7f7f;">修缮中的上沅戏台。图/受访者提供</span></p>
<p style="text-indent:2em;">${STAGE[2]}</p>
<p style="text-align:center;"><strong>九十三根老杉木</strong></p>
<p style="text-indent:2em;">${STAGE[3]}</p>
<p style="text-indent:2em;">${STAGE[4]}</p>
<p style="text-indent:2em;">${STAGE[5]}</p>
<p style="text-indent:2em;">${STAGE[6]}</p>
<p style="text-align:center;"><img src="/picture/2022-07-04/1656900002.jpg" alt="" /></p>
<p style="text-align:center;"><span style="font-size:12px;color:#7f7f7f;">拆下的旧料逐根编号。摄影/本刊记者 李梧桐</span></p>
<p style="text-align:center;"><strong>哪一遍漆才算原样</strong></p>
<p style="text-indent:2em;">${STAGE[7]}</p>
<p style="text-indent:2em;">${STAGE[8]}</p>
<p style="text-indent:2em;">${STAGE[9]}</p>
<p style="text-indent:2em;">《中国新闻周刊》2022年第24期</p>
<p style="text-indent:2em;">声明：刊用《中国新闻周刊》稿件务经书面授权</p>
<p style="text-align:right;">编辑：杜小满</p>
</div>
<div class="like"><a href="javascript:;" class="zan">赞 <em>318</em></a></div>
<div class="prevnext">
<p>上一篇：<a href="/culture/2022-07-01/15761.shtml">老唱片里的江南雨声</a></p>
<p>下一篇：<a href="/culture/2022-07-05/15790.shtml">一间没有招牌的裁缝铺</a></p></div>
</div>
<div class="content-right">
<div class="magazine">
<h3>本期杂志</h3>
<a href="http://www.inewsweek.cn/magazine/1050.shtml"><img src="/picture/cover1050.jpg" alt="" /></a>
<p>总第1050期</p>
<a class="buy" href="http://www.inewsweek.cn/subscribe/">订阅杂志</a>
</div>
<div class="hotlist">
<h3>热门文章</h3>
<ul>
<li><a href="/society/2022-06-30/15752.shtml">凌晨三点的鲜花拍卖场</a></li>
<li><a href="/society/2022-06-29/15740.shtml">他们在城市屋顶上种水稻</a></li>
<li><a href="/people/2022-06-28/15733.shtml">灯塔上最后一位守灯人</a></li>
</ul>
</div>
<div class="weixin"><img src="/images/ewm.jpg" alt="" /><p>扫描关注官方微信</p></div>
</div>
</div>
<div class="footer">
<div class="container">
<p><a href="http://www.inewsweek.cn/about/">关于我们</a> | <a href="http://www.inewsweek.cn/contact/">联系我们</a> | <a href="http://www.inewsweek.cn/job/">诚聘英才</a></p>
<p>Copyright &copy;2007-2022 www.inewsweek.cn All Rights Reserved</p>
<p>京ICP备10000000号-2　本网站所刊载信息，不代表中新社观点</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '修一座老戏台，要多少根木头',
      lead: STAGE_DECK,
      published: '2022-07-04T11:20:00+08:00',
      source: '中国新闻周刊',
      authors: ['李梧桐'],
      editors: ['杜小满'],
      headings: ['九十三根老杉木', '哪一遍漆才算原样'],
      body: [
        STAGE[0],
        STAGE[1],
        STAGE[2],
        '九十三根老杉木',
        STAGE[3],
        STAGE[4],
        STAGE[5],
        STAGE[6],
        '哪一遍漆才算原样',
        STAGE[7],
        STAGE[8],
        STAGE[9],
      ],
      captions: ['修缮中的上沅戏台。图/受访者提供', '拆下的旧料逐根编号。摄影/本刊记者 李梧桐'],
      gone: [
        '务经书面授权',
        '江南雨声',
        '没有招牌的裁缝铺',
        '鲜花拍卖场',
        '扫描关注官方微信',
        '不代表中新社观点',
      ],
    },
  },
  {
    kind: '新京报 2021, city news: 记者 and 编辑 by em in a line with the clock, 新京报讯 first, a caption with its own photographer, 编辑 and 校对 alone last, 推荐 below',
    url: 'https://www.bjnews.com.cn/detail/162323156114527.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>胡同晾衣绳争了七年，一组收放架解了围 - 新京报</title>
<meta name="keywords" content="胡同,晾衣架,社区">
<meta name="description" content="新京报讯（记者 王小川）一根晾衣绳该不该挂在胡同的老槐树上？">
<meta property="og:type" content="news">
${og('og:title', '胡同晾衣绳争了七年，一组收放架解了围')}
${og('og:site_name', '新京报')}
<link rel="stylesheet" href="/static/pc/css/reset.css">
<link rel="stylesheet" href="/static/pc/css/detail.css?v=20210501">
<script src="/static/pc/js/jquery.min.js"></script>
</head>
<body>
<div class="header" id="header">
<div class="content clearfix">
<a class="logo" href="https://www.bjnews.com.cn/"><img src="/static/pc/img/logo.png" alt="新京报"></a>
<div class="nav">
<ul>
<li><a href="https://www.bjnews.com.cn/">首页</a></li>
<li><a href="https://www.bjnews.com.cn/realtime">快讯</a></li>
<li><a href="https://www.bjnews.com.cn/news">时事</a></li>
<li><a href="https://www.bjnews.com.cn/opinion">观点</a></li>
<li><a href="https://www.bjnews.com.cn/beijing">北京</a></li>
<li><a href="https://www.bjnews.com.cn/depth">深度</a></li>
<li><a href="https://www.bjnews.com.cn/culture">书评</a></li>
<li><a href="https://www.bjnews.com.cn/wevideo">我们视频</a></li>
</ul>
</div>
<div class="tools"><a href="http://epaper.bjnews.com.cn/">电子报</a><a href="/app">客户端下载</a></div>
</div>
</div>
<div class="bodyTitle">
<div class="content">
<h1>胡同晾衣绳争了七年，一组收放架解了围</h1>
<div class="left-info">
<span class="reporter">新京报  记者 <em>王小川</em>  编辑 <em>张秋实</em></span>
<span class="timer">2021-06-09 17:39</span>
</div>
<div class="right-info"><a class="share-wx" href="javascript:;">微信</a><a class="share-wb" href="javascript:;">微博</a></div>
</div>
</div>
<div class="main content clearfix">
<div class="main-left">
<div class="article-text" id="contentStr">
<div class="content-name">
<p style="text-indent: 2em;">新京报讯（记者 王小川）${ALLEY[0]}</p>
<p style="text-indent: 2em;">${ALLEY[1]}</p>
<p><img src="https://media.bjnews.com.cn/image/2021/06/09/5301928374650112345.jpeg" alt=""></p>
<p class="pictext" style="text-align: center;">6月8日，钟鼓巷居民在山墙上拉开新装的晾衣架。新京报记者 李木 摄</p>
${p(ALLEY.slice(2), 'style="text-indent: 2em;"')}
<p style="text-indent: 2em;">编辑 张秋实 校对 赵琳</p>
</div>
<div class="author-card"><img src="https://media.bjnews.com.cn/cover/author.png" alt=""><a href="/author/1021">记者主页</a></div>
</div>
<div class="article-share clearfix"><span>点赞 <i>46</i></span><span>收藏</span><a href="javascript:;">举报</a></div>
<div class="comment"><h3>全部评论</h3><p class="none">登录新京报客户端，参与讨论</p></div>
<div class="recommend">
<h3>推荐阅读</h3>
<ul class="Recommended-below">
<li><a href="https://www.bjnews.com.cn/detail/162319971114300.html"><img src="https://media.bjnews.com.cn/1.jpg" alt=""><span>地铁口的共享雨伞还回来多少</span></a></li>
<li><a href="https://www.bjnews.com.cn/detail/162314430114219.html"><img src="https://media.bjnews.com.cn/2.jpg" alt=""><span>通州运河上的赛艇少年</span></a></li>
<li><a href="https://www.bjnews.com.cn/detail/162313987814207.html"><img src="https://media.bjnews.com.cn/3.jpg" alt=""><span>怀柔山里的星空观测点预约已满</span></a></li>
</ul>
</div>
</div>
<div class="main-right">
<div class="hot">
<h3>热门新闻</h3>
<ol>
<li><a href="https://www.bjnews.com.cn/detail/162320155014310.html">早餐车换上新面孔，豆浆两块五</a></li>
<li><a href="https://www.bjnews.com.cn/detail/162320401714322.html">毕业季，旧书都去了哪里</a></li>
<li><a href="https://www.bjnews.com.cn/detail/162321022314331.html">雨燕回到正阳门</a></li>
</ol>
</div>
<div class="app-code"><img src="/static/pc/img/app.png" alt=""><p>扫码下载新京报APP，好新闻 无止境</p></div>
</div>
</div>
<div class="footer">
<div class="content">
<p><a href="/about">关于我们</a><a href="/ad">广告刊例</a><a href="/copyright">版权声明</a><a href="/contact">联系我们</a></p>
<p>新京报报料热线：010-67106710　版权合作：copyright@bjnews.com.cn</p>
<p>Copyright © 2011-2021 bjnews.com.cn 北京新京报传媒有限责任公司 京公网安备 11010202000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '胡同晾衣绳争了七年，一组收放架解了围',
      published: '2021-06-09T17:39:00+08:00',
      source: '新京报',
      authors: ['王小川'],
      editors: ['张秋实'],
      headings: [],
      captions: ['6月8日，钟鼓巷居民在山墙上拉开新装的晾衣架。新京报记者 李木 摄'],
      // Whether 新京报讯 with the reporter stays at the head of the first paragraph is open.
      kept: [...ALLEY],
      gone: ['共享雨伞还回来多少', '豆浆两块五', '雨燕回到正阳门', '参与讨论', '好新闻 无止境', '报料热线'],
    },
  },
  {
    kind: '北青网 2020, one of its shortest, of another paper: day and clock and source in spans beside one another, the reporter in brackets behind the last sentence, 责任编辑 with a code',
    url: 'http://news.ynet.com/2020/05/12/2585791t70.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<meta name="renderer" content="webkit">
<title>蜘蛛丝沾水不脆的秘密找到了_北青网</title>
<meta name="keywords" content="蜘蛛丝,纤维,材料">
<meta name="description" content="蜘蛛丝沾了水为什么不会变脆？一个由三所高校组成的研究小组发现，答案藏在丝芯里一种只有几纳米厚的“皮”。">
<meta name="mobile-agent" content="format=html5;url=http://h5.news.ynet.com/2020/05/12/2585791t70.html">
<link rel="stylesheet" href="http://res1.ynet.com/css/base.css">
<link rel="stylesheet" href="http://res1.ynet.com/css/article_2017.css">
<script src="http://res1.ynet.com/js/jquery-1.11.1.min.js"></script>
</head>
<body>
<div class="topBar">
<div class="main1200 cfix">
<ul class="fLeft topNav">
<li><a href="http://www.ynet.com">首页</a></li>
<li><a href="http://news.ynet.com">新闻</a></li>
<li><a href="http://beijing.ynet.com">北京</a></li>
<li><a href="http://ent.ynet.com">娱乐</a></li>
<li><a href="http://sports.ynet.com">体育</a></li>
<li><a href="http://finance.ynet.com">财经</a></li>
<li><a href="http://edu.ynet.com">教育</a></li>
<li><a href="http://epaper.ynet.com">北青电子报</a></li>
</ul>
<div class="fRight"><a href="http://www.ynet.com/app">北京头条APP</a></div>
</div>
</div>
<div class="main1200 crumbs">
<a class="logo" href="http://www.ynet.com"><img src="http://res1.ynet.com/images/logo.png" alt="北青网"></a>
<a href="http://news.ynet.com">新闻</a> &gt; <a href="http://news.ynet.com/list/990t76.html">即时</a> &gt; 正文
</div>
<div class="main1200 cfix">
<div class="fLeft mainLeft" id="articleAll">
<div class="articleTitle">
<h1>蜘蛛丝沾水不脆的秘密找到了</h1>
<div class="cfix sourceBox">
<p class="fLeft">
<span class="yearMsg">2020-05-12</span>
<span class="timeMsg">08:21</span>
<span class="sourceMsg">科技日报</span>
</p>
<p class="fRight"><span class="shareTit">分享到</span><a class="bds_weixin" href="javascript:;"></a><a class="bds_tsina" href="javascript:;"></a></p>
</div>
</div>
<div class="articleBox cfix mb20" id="articleBox">
${p(SPIDER, '', '　　')}
</div>
<div class="editorBox cfix mb20">
<span class="fRight editorMsg">责任编辑：方芳(EN042)</span>
</div>
<div class="wxBox cfix mb20">
<img src="http://res1.ynet.com/images/wx.jpg" alt="">
<p>微信扫一扫，关注北京青年报</p>
</div>
<div class="relatedBox mb20">
<h2 class="boxTitle">相关阅读</h2>
<ul class="relatedList">
<li><a href="http://news.ynet.com/2020/04/29/2560012t70.html">仿蚕丝涂层让水果多放一周</a></li>
<li><a href="http://news.ynet.com/2020/04/17/2538733t70.html">贝壳足丝给水下胶带带来灵感</a></li>
</ul>
</div>
<div class="commentBox"><h2 class="boxTitle">我来说两句</h2><textarea></textarea><p>网友评论仅供其表达个人看法，并不表明北青网立场</p></div>
</div>
<div class="fRight mainRight">
<div class="rightBox"><h2 class="boxTitle">今日热点</h2>
<ul>
<li><a href="http://beijing.ynet.com/2020/05/11/2584400t71.html">玉渊潭游船恢复开放</a></li>
<li><a href="http://beijing.ynet.com/2020/05/11/2584388t71.html">初夏第一茬樱桃可以采摘了</a></li>
<li><a href="http://news.ynet.com/2020/05/11/2583010t70.html">邮局里的慢递信箱</a></li>
</ul></div>
<div class="rightBox"><h2 class="boxTitle">精彩视频</h2><a href="http://video.ynet.com/1.html">航拍永定河春季补水</a></div>
<div class="ad300"><script src="http://ad.ynet.com/300.js"></script></div>
</div>
</div>
<div class="footer">
<div class="main1200">
<p><a href="http://www.ynet.com/about.html">关于北青网</a> - <a href="http://www.ynet.com/ad.html">广告刊例</a> - <a href="http://www.ynet.com/law.html">法律声明</a></p>
<p>本网站所有内容版权归北京青年报网际传播技术有限公司</p>
<p>违法和不良信息举报电话：010-65900000　互联网新闻信息服务许可证 11120180001</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '蜘蛛丝沾水不脆的秘密找到了',
      published: '2020-05-12T08:21:00+08:00',
      source: '科技日报',
      authors: ['林小雨'],
      editors: ['方芳'],
      headings: [],
      body: [...SPIDER],
      captions: [],
      related: ['仿蚕丝涂层让水果多放一周', '贝壳足丝给水下胶带带来灵感'],
      gone: [
        '关注北京青年报',
        '玉渊潭游船',
        '慢递信箱',
        '永定河春季补水',
        '仅供其表达个人看法',
        '网际传播技术',
      ],
    },
  },
  {
    kind: '华商网 2019, local news of its paper: two names joined as 来源, two pictures with captions, 华商报记者 文/图 alone last, 编辑 in its own box, 相关阅读',
    url: 'http://news.hsw.cn/system/2019/1029/1125310.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="applicable-device" content="pc">
<title>吃一个柿子留一颗核 秦岭脚下三棵老树育出四千棵_华商网新闻</title>
<meta name="keywords" content="柿子,秦岭,鄠邑">
<meta name="description" content="霜降过后，秦岭北麓的柿子红透了。">
<meta name="author" content="华商网">
<meta http-equiv="mobile-agent" content="format=html5; url=http://m.hsw.cn/news/2019/1029/1125310.shtml">
<link href="http://img.hsw.cn/css/base.css" rel="stylesheet">
<link href="http://img.hsw.cn/news/css/article.css" rel="stylesheet">
<script src="http://img.hsw.cn/js/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="topbar">
<div class="w1200 cf">
<div class="topbar-l">
<a href="http://www.hsw.cn/">华商网首页</a>
<a href="http://news.hsw.cn/">新闻</a>
<a href="http://ent.hsw.cn/">娱乐</a>
<a href="http://finance.hsw.cn/">财经</a>
<a href="http://auto.hsw.cn/">汽车</a>
<a href="http://house.hsw.cn/">房产</a>
<a href="http://edu.hsw.cn/">教育</a>
<a href="http://bbs.hsw.cn/">华商论坛</a>
</div>
<div class="topbar-r"><a href="http://ehsb.hsw.cn/">华商报电子版</a><a href="http://www.hsw.cn/app/">二三里APP</a></div>
</div>
</div>
<div class="w1200 cf head">
<a class="logo" href="http://news.hsw.cn/"><img src="http://img.hsw.cn/news/logo.png" alt="华商网新闻"></a>
<div class="crumb">当前位置：<a href="http://www.hsw.cn/">华商网</a> &gt; <a href="http://news.hsw.cn/">新闻</a> &gt; <a href="http://news.hsw.cn/sx/">陕西</a> &gt; 正文</div>
</div>
<div class="w1200 cf">
<div class="article-main">
<div class="hd">
<h1>吃一个柿子留一颗核 秦岭脚下三棵老树育出四千棵</h1>
<div class="hd-info cf">
<span class="article-time">2019-10-29 06:58:12</span>
<span class="article-ly">来源：<span class="ly-name">华商网-华商报</span></span>
<span class="article-pl"><a href="#comment">0 条评论</a></span>
</div>
</div>
<div class="bd">
<div class="contentBox cf">
<div id="artibody">
<p>　　${PERSIMMON[0]}</p>
<p style="text-align: center"><img src="http://img.hsw.cn/upload/2019/1029/1572303491001.jpg" alt=""></p>
<p style="text-align: center"><span style="font-size: 14px">村民在老柿树上夹柿子</span></p>
<p>　　${PERSIMMON[1]}</p>
<p>　　${PERSIMMON[2]}</p>
<p>　　${PERSIMMON[3]}</p>
<p style="text-align: center"><img src="http://img.hsw.cn/upload/2019/1029/1572303491002.jpg" alt=""></p>
<p style="text-align: center"><span style="font-size: 14px">放学的孩子把柿核放进瓦缸</span></p>
<p>　　${PERSIMMON[4]}</p>
<p>　　${PERSIMMON[5]}</p>
<p>　　华商报记者 马小军 文/图</p>
</div>
</div>
<div class="editor">编辑：赵薇薇</div>
<div class="hotword">相关热词搜索：<a href="http://so.hsw.cn/?q=1">柿子</a> <a href="http://so.hsw.cn/?q=2">秦岭</a></div>
<div class="share cf"><span>分享到：</span><a class="weixin"></a><a class="sina"></a><a class="qzone"></a></div>
</div>
<div class="xgyd">
<h3>相关阅读</h3>
<ul>
<li><a href="http://news.hsw.cn/system/2019/1021/1123801.shtml">富平柿饼开晒 满院尽挂小灯笼</a></li>
<li><a href="http://news.hsw.cn/system/2019/1015/1122570.shtml">周至猕猴桃进入采收旺季</a></li>
</ul>
</div>
<div class="pl" id="comment"><h3>网友评论</h3><p>还没有评论，快来抢沙发吧！</p></div>
</div>
<div class="article-side">
<div class="side-box"><h3>48小时热点</h3>
<ul>
<li><a href="http://news.hsw.cn/system/2019/1028/1125001.shtml">西安城墙下的秋千又荡起来</a></li>
<li><a href="http://news.hsw.cn/system/2019/1028/1124977.shtml">咸阳湖迎来第一批红嘴鸥</a></li>
<li><a href="http://news.hsw.cn/system/2019/1027/1124810.shtml">地铁五号线车站起名征集</a></li>
</ul></div>
<div class="side-box"><h3>视觉焦点</h3><a href="http://photo.hsw.cn/1.shtml"><img src="http://img.hsw.cn/3.jpg" alt=""><span>陕北剪纸娃娃进课堂</span></a></div>
</div>
</div>
<div class="foot">
<p><a href="http://www.hsw.cn/about/">关于华商网</a> | <a href="http://www.hsw.cn/ggfw/">广告服务</a> | <a href="http://www.hsw.cn/law/">法律顾问</a></p>
<p>华商网版权所有 未经授权禁止复制或建立镜像</p>
<p>违法和不良信息举报电话：029-86519000　陕ICP备05000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '吃一个柿子留一颗核 秦岭脚下三棵老树育出四千棵',
      published: '2019-10-29T06:58:12+08:00',
      source: '华商网-华商报',
      authors: ['马小军'],
      editors: ['赵薇薇'],
      headings: [],
      body: [...PERSIMMON],
      captions: ['村民在老柿树上夹柿子', '放学的孩子把柿核放进瓦缸'],
      related: ['富平柿饼开晒 满院尽挂小灯笼', '周至猕猴桃进入采收旺季'],
      gone: ['快来抢沙发', '第一批红嘴鸥', '起名征集', '剪纸娃娃', '建立镜像', '分享到'],
    },
  },
  {
    kind: '齐鲁晚报 2022, one of its shortest: 来源 and 作者 and the clock by Baidu’s ids, the reporter’s line first, 新闻线索报料通道 below',
    url: 'https://www.qlwb.com.cn/detail/18493057.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>济南街头这间小屋，灯每晚亮到天明-齐鲁晚报网</title>
<meta name="keywords" content="骑手,小屋,社区">
<meta name="description" content="“这盏灯一亮，心里就不慌了。”">
<meta name="author" content="齐鲁晚报网">
<link rel="stylesheet" href="https://static.qlwb.com.cn/pc/css/common.css">
<link rel="stylesheet" href="https://static.qlwb.com.cn/pc/css/article.css">
<script src="https://static.qlwb.com.cn/pc/js/jquery.js"></script>
</head>
<body>
<div class="topbar">
<div class="container">
<ul class="topbar-nav">
<li><a href="https://www.qlwb.com.cn/">首页</a></li>
<li><a href="https://www.qlwb.com.cn/news/">新闻</a></li>
<li><a href="https://www.qlwb.com.cn/shandong/">山东</a></li>
<li><a href="https://www.qlwb.com.cn/comment/">评论</a></li>
<li><a href="https://www.qlwb.com.cn/finance/">财经</a></li>
<li><a href="https://www.qlwb.com.cn/edu/">教育</a></li>
<li><a href="https://www.qlwb.com.cn/culture/">文化</a></li>
<li><a href="https://epaper.qlwb.com.cn/">数字报</a></li>
</ul>
<span class="topbar-r"><a href="https://www.ql1d.com/download">下载齐鲁壹点</a></span>
</div>
</div>
<div class="header container">
<a class="logo" href="https://www.qlwb.com.cn/"><img src="https://static.qlwb.com.cn/pc/img/logo.png" alt="齐鲁晚报网"></a>
<div class="search"><input type="text" placeholder="请输入关键词"><button>搜索</button></div>
</div>
<div class="crumb container">
<a href="https://www.qlwb.com.cn/">齐鲁晚报网</a>
&gt;
<a href="https://www.qlwb.com.cn/jinan/">济南</a>
&gt;
正文
</div>
<div class="container clearfix">
<div class="g-left">
<div class="article">
<h1 class="article-title">济南街头这间小屋，灯每晚亮到天明</h1>
<div class="article-info">
<span id="source_baidu">来源：<a href="https://www.ql1d.com/" target="_blank">齐鲁壹点</a></span>
<span id="author_baidu">作者：郑小满</span>
<span id="pubtime_baidu">2022-01-20 09:14:36</span>
</div>
<div class="article-content">
<p>齐鲁晚报·齐鲁壹点记者 郑小满</p>
${p(LAMP)}
</div>
<div class="article-clue">
<p>新闻线索报料通道：应用市场下载“齐鲁壹点”APP，或搜索微信小程序“壹点情报站”，全省600多位主流媒体记者在线等你来报料！</p>
</div>
<div class="article-share">
<span>分享：</span>
<a class="wx" href="javascript:;">微信</a>
<a class="wb" href="javascript:;">微博</a>
</div>
<div class="article-like"><a href="javascript:;">为TA点赞</a><em>63</em></div>
</div>
<div class="mod">
<h3 class="mod-title">壹点精选</h3>
<ul class="mod-list">
<li><a href="https://www.qlwb.com.cn/detail/18492771.html">趵突泉水位重回二十八米五</a><span>01-20</span></li>
<li><a href="https://www.qlwb.com.cn/detail/18492210.html">大集上的年画摊排到了桥头</a><span>01-19</span></li>
<li><a href="https://www.qlwb.com.cn/detail/18491003.html">黄河口越冬的天鹅多了</a><span>01-19</span></li>
</ul>
</div>
</div>
<div class="g-right">
<div class="mod">
<h3 class="mod-title">24小时排行</h3>
<ol class="rank">
<li><a href="https://www.qlwb.com.cn/detail/18490551.html">青岛栈桥的海鸥认得喂食人</a></li>
<li><a href="https://www.qlwb.com.cn/detail/18490218.html">泰山挑山工的新扁担</a></li>
</ol>
</div>
<div class="mod qr"><img src="https://static.qlwb.com.cn/pc/img/qr.png" alt=""><p>扫码看更多山东好新闻</p></div>
</div>
</div>
<div class="footer">
<div class="container">
<p><a href="https://www.qlwb.com.cn/about/">关于我们</a> | <a href="https://www.qlwb.com.cn/ads/">广告合作</a> | <a href="https://www.qlwb.com.cn/statement/">网站声明</a></p>
<p>齐鲁晚报网版权所有 鲁ICP备05000000号 互联网新闻信息服务许可证37120180000</p>
<p>新闻热线：96706　举报邮箱：jubao@qlwb.com.cn</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '济南街头这间小屋，灯每晚亮到天明',
      published: '2022-01-20T09:14:36+08:00',
      source: '齐鲁壹点',
      authors: ['郑小满'],
      headings: [],
      body: [...LAMP],
      captions: [],
      gone: ['新闻线索报料通道', '壹点情报站', '为TA点赞', '年画摊', '挑山工的新扁担', '扫码看更多'],
    },
  },
  {
    kind: '界面新闻 2022, an interview by turns: the lead in the header, the writer and the day with slashes and 浏览 and 来源 by a line, a title picture with its 图片来源, 记者 | and 编辑 | alone first',
    url: 'https://www.jiemian.com/article/7912046.html',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<title>专访盲道地图绘制者罗一苇：不要告诉我哪里不能走|界面新闻 · 文化</title>
<meta name="keywords" content="盲道,地图,无障碍">
<meta name="description" content="${MAPS_LEAD}">
<meta property="og:type" content="news">
${og('og:title', '专访盲道地图绘制者罗一苇：不要告诉我哪里不能走')}
${og('og:description', MAPS_LEAD)}
${og('og:image', 'https://img1.jiemian.com/101/original/20220816/166061203001.jpg')}
<link rel="stylesheet" href="https://res.jiemian.com/css/pc/main.css">
<link rel="stylesheet" href="https://res.jiemian.com/css/pc/article.css">
<script src="https://res.jiemian.com/js/jquery.min.js"></script>
</head>
<body>
<div class="header-topbar">
<div class="wrapper">
<ul class="topbar-left"><li><a href="https://www.jiemian.com/about/app.html">客户端</a></li><li><a href="https://www.jiemian.com/lists/4.html">快报</a></li></ul>
<ul class="topbar-right"><li><a href="https://passport.jiemian.com/user/login">登录</a></li><li><a href="https://passport.jiemian.com/user/register">注册</a></li></ul>
</div>
</div>
<div class="header-nav">
<div class="wrapper">
<a class="logo" href="https://www.jiemian.com/"><img src="https://res.jiemian.com/img/logo.png" alt="界面新闻"></a>
<ul class="nav-main">
<li><a href="https://www.jiemian.com/">首页</a></li>
<li><a href="https://www.jiemian.com/lists/65.html">科技</a></li>
<li><a href="https://www.jiemian.com/lists/112.html">金融</a></li>
<li><a href="https://www.jiemian.com/lists/130.html">文化</a></li>
<li><a href="https://www.jiemian.com/lists/422.html">正午</a></li>
<li><a href="https://www.jiemian.com/lists/86.html">图片</a></li>
<li><a href="https://www.jiemian.com/video/index.html">箭厂视频</a></li>
</ul>
<div class="nav-search"><input type="text" placeholder="搜索文章"></div>
</div>
</div>
<div class="main-container wrapper clearfix">
<div class="main-content">
<div class="article-view">
<div class="article-header">
<h1>专访盲道地图绘制者罗一苇：不要告诉我哪里不能走</h1>
<p>${MAPS_LEAD}</p>
</div>
<div class="article-info">
<p>
<span class="author"><a href="https://www.jiemian.com/user/100012345.html">林小北</a></span><span class="date"> · 2022/08/16 10:07</span>
<span>浏览 4.7w</span>
<span>来源：<a href="https://www.jiemian.com/">界面新闻</a></span>
<span class="font">字体：<a href="javascript:;">宋</a></span>
</p>
</div>
<div class="article-main">
<div class="article-img">
<img src="https://img1.jiemian.com/101/original/20220816/166061203001.jpg" alt="">
<p>图片来源：受访者供图</p>
</div>
<div class="article-content">
<p>记者 | 林小北</p>
<p>编辑 | 高木</p>
${p(MAPS.slice(0, 3))}
<p><strong>${MAPS[3]}</strong></p>
<p>${MAPS[4]}</p>
<p><strong>${MAPS[5]}</strong></p>
<p>${MAPS[6]}</p>
<p><strong>${MAPS[7]}</strong></p>
<p>${MAPS[8]}</p>
<p><strong>${MAPS[9]}</strong></p>
<p>${MAPS[10]}</p>
</div>
</div>
<p class="report-view">未经正式授权严禁转载本文，侵权必究。</p>
<div class="article-source"></div>
<div class="main-mate main-tags"><a class="tags" href="https://www.jiemian.com/tags/1/1.html">无障碍</a><a class="tags" href="https://www.jiemian.com/tags/2/1.html">地图</a></div>
<div class="opt-list">
<a class="opt-like" href="javascript:;">点赞<em>212</em></a>
<a class="opt-collect" href="javascript:;">收藏<em>98</em></a>
<a class="opt-share" href="javascript:;">看评论</a>
<div class="share-weixin"><p>微信扫一扫，分享给朋友</p></div>
</div>
</div>
<div class="comment-view">
<div class="comment-header"><h2>评论</h2></div>
<div class="comment-post"><textarea></textarea><a href="javascript:;">发布评论</a></div>
<p class="comment-none">暂无评论哦，快来评价一下吧！</p>
</div>
<div class="recommend-view">
<h3>下一篇</h3>
<div class="news-view"><a href="https://www.jiemian.com/article/7908812.html"><h4>露营椅卖到断货之后</h4></a><p>库存、帐篷与一条看不见的产业链。</p></div>
</div>
</div>
<div class="main-side">
<div class="side-author"><h3>界面新闻</h3><p>只服务于独立思考的人群</p><a href="https://www.jiemian.com/about/app.html">打开界面新闻APP，查看原文</a></div>
<div class="side-hot">
<h3>热门排行</h3>
<ul>
<li><a href="https://www.jiemian.com/article/7909934.html">一支雪糕从工厂到冰柜要几天</a></li>
<li><a href="https://www.jiemian.com/article/7910071.html">二手书店的深夜生意</a></li>
<li><a href="https://www.jiemian.com/article/7910550.html">咖啡渣能不能种蘑菇</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<div class="wrapper">
<p><a href="https://www.jiemian.com/about/us.html">关于我们</a> <a href="https://www.jiemian.com/about/contact.html">联系我们</a> <a href="https://www.jiemian.com/about/ad.html">广告合作</a> <a href="https://www.jiemian.com/about/rule.html">注册协议</a> <a href="https://www.jiemian.com/about/complain.html">投稿须知</a></p>
<p>Copyright © 2014-2022 JIEMIAN.COM 版权所有 沪ICP备14000000号</p>
<p>互联网新闻信息服务许可证：3112018000　违法和不良信息举报电话：021-60870000</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '专访盲道地图绘制者罗一苇：不要告诉我哪里不能走',
      lead: MAPS_LEAD,
      published: '2022-08-16T10:07:00+08:00',
      source: '界面新闻',
      authors: ['林小北'],
      editors: ['高木'],
      body: [...MAPS],
      captions: ['图片来源：受访者供图'],
      gone: ['侵权必究', '分享给朋友', '快来评价一下吧', '露营椅', '一支雪糕从工厂', '投稿须知'],
    },
  },
  {
    kind: '网易新闻 2021, of another paper: clock and 来源 and the place and 举报 in one line, 原标题 first, pictures in f_center with captions, the paper’s reporters alone last, 责任编辑 with a code',
    url: 'https://www.163.com/news/article/GAE2P7KT0001899O.html',
    page: `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="2021-05-20 08:46:32" data-category="新闻" data-channel="社会">
<head>
<meta charset="utf-8"/>
<title>男子救下受伤小鸟 46天后放飞，它带着一窝雏鸟飞回阳台|红嘴相思鸟|阳台_网易新闻</title>
<base target="_blank" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="keywords" content="红嘴相思鸟,阳台,放飞" />
<meta name="description" content="男子救下受伤小鸟 46天后放飞，它带着一窝雏鸟飞回阳台,红嘴相思鸟,阳台" />
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
<meta property="og:type" content="news">
${og('og:title', '男子救下受伤小鸟 46天后放飞，它带着一窝雏鸟飞回阳台')}
<meta property="article:author" content="网易">
<meta property="article:published_time" content="2021-05-20T08:46:32+08:00">
<link rel="stylesheet" href="https://static.ws.126.net/163/f2e/post_nodejs/static/css/app.css"/>
<script>var isDocPage = true;</script>
</head>
<body>
<div class="ntes_nav_wrap" id="js_N_NTES_wrap">
<div class="ntes-nav" id="js_N_nav">
<a class="ntes-nav-index-title" href="https://www.163.com/">网易首页</a>
<a href="https://www.163.com/#f=topnav">应用</a>
<ul>
<li><a href="https://mail.163.com/">网易邮箱</a></li>
<li><a href="https://open.163.com/">网易公开课</a></li>
<li><a href="https://music.163.com/">网易云音乐</a></li>
<li><a href="https://you.163.com/">网易严选</a></li>
</ul>
<a class="ntes-nav-login-title" href="javascript:;">登录</a>
</div>
</div>
<div class="container clearfix" id="container">
<div class="post_nav">
<a href="https://news.163.com/">新闻</a>
<a href="https://news.163.com/domestic/">国内</a>
<a href="https://news.163.com/world/">国际</a>
<a href="https://news.163.com/shehui/">社会</a>
<a href="https://news.163.com/special/wangsansanhome/">王三三</a>
</div>
<div class="post_crumb">
<a href="https://www.163.com">网易首页</a> &gt; <a href="https://news.163.com/">网易新闻</a> &gt; <a href="https://news.163.com/shehui/">社会新闻</a> &gt; 正文
</div>
<div class="post_main">
<h1 class="post_title">男子救下受伤小鸟 46天后放飞，它带着一窝雏鸟飞回阳台</h1>
<div class="post_info">
2021-05-20 08:46:32　来源: <a href="https://www.cdsb.com/" id="ne_article_source" target="_blank">红星新闻</a>　四川
<a href="https://www.163.com/special/0077jt/tipoff.html?title=1" target="_blank" class="post_jubao">举报</a>
</div>
<div class="post_side">
<div class="post_side_share"><span>分享至</span><p class="share_wx_tit">用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
</div>
<div class="post_content" id="content" data-cover="">
<div class="post_top"></div>
<div class="post_body">
<p class="otitle">（原标题：小鸟养伤46天放飞，带着一窝雏鸟回来“探亲”）</p>
<p id="3V8K1Q01">${CROSSBILL[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fcms-bucket.ws.126.net%2F2021%2F0520%2F1.jpg" alt=""/><br/>↑红嘴相思鸟带着雏鸟停在花架上（受访者供图）<br/></p>
<p id="3V8K1Q02">${CROSSBILL[1]}</p>
<p id="3V8K1Q03">${CROSSBILL[2]}</p>
<p id="3V8K1Q04">${CROSSBILL[3]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fcms-bucket.ws.126.net%2F2021%2F0520%2F2.jpg" alt=""/><br/>↑养伤时的小鸟（受访者供图）<br/></p>
<p id="3V8K1Q05">${CROSSBILL[4]}</p>
<p id="3V8K1Q06">${CROSSBILL[5]}</p>
<p id="3V8K1Q07">红星新闻记者 杜大可 实习记者 李小芸</p>
</div>
<div class="post_end">
<div class="post_author">
<a href="https://www.163.com/"><img src="https://static.ws.126.net/cnews/css13/img/end_news.png" alt="王小伍" width="13" height="12" class="icon"></a>
本文来源：红星新闻
责任编辑：
王小伍_NB27159
</div>
</div>
<div class="post_statement" style="display:none">特别声明：以上内容为网易自媒体平台用户上传并发布。</div>
</div>
<div class="tie-areas post_comment">
<div class="post_comment_title">跟贴 <em>1327</em></div>
<p>文明上网理性发言，请遵守<a href="https://gentie.163.com/info.html">网易新闻跟贴服务协议</a></p>
<p>善念就像种子，播下去总会发芽</p>
</div>
<div class="post_next post_recommends">
<h3 class="post_recommends_title">热点新闻</h3>
<ul class="post_recommends_list">
<li><a href="https://www.163.com/dy/article/GAD100000514R9P4.html">外婆用旧毛线织出一面墙的动物</a><span>都市快报 312跟贴</span></li>
<li><a href="https://www.163.com/dy/article/GAD200000534A4SC.html">退休电工给全楼换了一遍声控灯</a><span>潇湘晨报 88跟贴</span></li>
<li><a href="https://www.163.com/dy/article/GAD30000053469RG.html">小学生给流浪猫写了一份简历</a><span>楚天都市报 54跟贴</span></li>
</ul>
</div>
</div>
<div class="post_area">
<div class="mod_app"><p>打开网易新闻APP，体验更佳</p></div>
<div class="mod_hot_rank">
<h2>热点排行</h2>
<ol>
<li><a href="https://www.163.com/news/article/GAE1.html">峡谷里的索道修好了</a></li>
<li><a href="https://www.163.com/news/article/GAE2.html">高考前的最后一节体育课</a></li>
</ol>
</div>
</div>
</div>
<div class="N-nav-bottom">
<p><a href="http://corp.163.com/">About NetEase</a> - <a href="http://gb.corp.163.com/gb/about/overview.html">公司简介</a> - <a href="http://help.163.com/">客户服务</a> - <a href="http://jubao.aq.163.com/">不良信息举报</a></p>
<p>网易公司版权所有 ©1997-2021</p>
</div>
</body>
</html>`,
    expected: {
      headline: '男子救下受伤小鸟 46天后放飞，它带着一窝雏鸟飞回阳台',
      original: '小鸟养伤46天放飞，带着一窝雏鸟回来“探亲”',
      published: '2021-05-20T08:46:32+08:00',
      source: '红星新闻',
      authors: ['杜大可', '李小芸'],
      editors: ['王小伍'],
      headings: [],
      body: [...CROSSBILL],
      captions: ['↑红嘴相思鸟带着雏鸟停在花架上（受访者供图）', '↑养伤时的小鸟（受访者供图）'],
      gone: ['分享至好友', '善念就像种子', '旧毛线', '声控灯', '最后一节体育课', '网易公司版权所有'],
    },
  },
  {
    kind: '微信公众号 2023, the account of 姑苏晚报: an editor’s note first, text in styled sections with numbered headings, captions by small spans, a table of credits last, 微信扫一扫 below',
    url: 'https://mp.weixin.qq.com/s?__biz=MjM5NTAxMDIyMQ==&mid=2651203304&idx=1&sn=5d0c6ba1c2f0e7d4a9b81f4c6d2e3a10',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="origin-when-cross-origin">
<meta name="description" content="每天清早，他把二十四只石狮子摸一遍" />
<meta name="author" content="许小桥" />
${og('og:title', '小桥人家①｜每天摸一遍石狮子的人')}
${og('og:url', 'http://mp.weixin.qq.com/s?__biz=MjM5NTAxMDIyMQ==&amp;mid=2651203304&amp;idx=1')}
${og('og:image', 'https://mmbiz.qpic.cn/mmbiz_jpg/cover/0?wx_fmt=jpeg')}
${og('og:description', '每天清早，他把二十四只石狮子摸一遍')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '许小桥')}
${og('twitter:card', 'summary')}
<title>小桥人家①｜每天摸一遍石狮子的人</title>
<script nonce="1" type="text/javascript">window.logs = { pagetime: {} }; var biz = "MjM5NTAxMDIyMQ=="; var nickname = htmlDecode("姑苏晚报"); var msg_title = '小桥人家①｜每天摸一遍石狮子的人'.html(false); var ct = "1681904102";</script>
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab appmsg_skin_default">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
小桥人家①｜每天摸一遍石狮子的人
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">许小桥</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt">
<a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">姑苏晚报</a>
</span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2023-04-19 19:35</em>
<em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">发表于<span id="js_ip_wording">江苏</span></em>
</div>
<div id="js_tags" class="article-tag__list"><span class="article-tag__item">#小桥人家 1个</span></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: visible;">
<section data-role="outer" style="font-size: 16px;line-height: 1.75;">
<section style="text-align: center;"><img class="rich_pages wxw-img" data-type="gif" data-src="https://mmbiz.qpic.cn/mmbiz_gif/follow/640?wx_fmt=gif" style="width: 100%;" alt="点击蓝字关注我们"></section>
<section style="padding: 10px;background-color: rgb(245, 245, 245);"><p style="font-size: 15px;color: rgb(120, 120, 120);"><span>${BRIDGES_NOTE}</span></p></section>
<section style="margin: 20px 0;"><p><span style="letter-spacing: 1px;">${BRIDGES[0]}</span></p></section>
<section><p><span style="letter-spacing: 1px;">${BRIDGES[1]}</span></p></section>
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640?wx_fmt=jpeg" data-type="jpeg" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">顾阿兴清早下河埠查看桥孔</span></section>
<section style="text-align: center;"><section style="display: inline-block;border-bottom: 2px solid rgb(61, 110, 168);"><p><strong><span style="font-size: 18px;">一本铅笔画出来的“监测”</span></strong></p></section></section>
<section><p><span style="letter-spacing: 1px;">${BRIDGES[2]}</span></p><p><br></p><p><span style="letter-spacing: 1px;">${BRIDGES[3]}</span></p></section>
<section style="text-align: center;"><section style="display: inline-block;border-bottom: 2px solid rgb(61, 110, 168);"><p><strong><span style="font-size: 18px;">石板上的凹</span></strong></p></section></section>
<section><p><span style="letter-spacing: 1px;">${BRIDGES[4]}</span></p><p><br></p><p><span style="letter-spacing: 1px;">${BRIDGES[5]}</span></p></section>
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a2/640?wx_fmt=jpeg" data-type="jpeg" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">桥栏上的石狮子已被摸得发亮</span></section>
<section style="text-align: center;"><section style="display: inline-block;border-bottom: 2px solid rgb(61, 110, 168);"><p><strong><span style="font-size: 18px;">六个背书包的孩子</span></strong></p></section></section>
<section><p><span style="letter-spacing: 1px;">${BRIDGES[6]}</span></p></section>
<section style="text-align: center;margin-top: 20px;">
<p><span style="font-size: 13px;color: rgb(136, 136, 136);">来源：姑苏晚报</span></p>
<p><span style="font-size: 13px;color: rgb(136, 136, 136);">记者：许小桥</span></p>
<p><span style="font-size: 13px;color: rgb(136, 136, 136);">摄影：倪大山</span></p>
<p><span style="font-size: 13px;color: rgb(136, 136, 136);">编辑：金小荷</span></p></section>
<section style="text-align: center;"><p><strong>分享、点赞、在看，一键三连~</strong></p></section>
</section>
</div>
<div id="js_tags_preview_toast" class="article-tag__error-tips" style="display: none;">预览时标签不可点</div>
<div id="content_bottom_area" class="rich_media_tool_area">
<div class="rich_media_tool">
<a class="media_tool_meta meta_primary" id="js_view_source" href="javascript:;">阅读原文</a><div class="media_tool_meta">阅读 <span id="readNum3">2.1万</span></div>
</div>
</div>
<div class="wx_profile_card_inner">
<strong class="wx_profile_nickname">姑苏晚报</strong>
<div class="wx_profile_desc">城市的体温，从这里读起</div><div class="wx_profile_tips">3752篇原创内容</div></div>
</div>
</div>
</div>
<div class="rich_media_area_extra">
<div class="discuss_container">
<div class="discuss_title">精选留言</div>
<ul>
<li><strong>平江路口的风</strong><p>小时候我也数过那些狮子，每次数都不一样</p></li>
</ul>
</div>
</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc_inner"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img" src="https://mp.weixin.qq.com/mp/qrcode" alt=""><p>微信扫一扫<br>关注该公众号</p></div></div></div>
</div>
</div>
<div class="weui-dialog" id="js_link_dialog"><div class="weui-dialog__bd">继续滑动看下一个</div><div class="weui-dialog__ft"><a href="javascript:;">轻触阅读原文</a></div></div>
<div class="wx_stream_article_slide_tip"><p>向上滑动看下一个</p></div>
<script type="text/javascript" nonce="1">window.__moon_initcallback && window.__moon_initcallback();</script>
</body>
</html>`,
    expected: {
      headline: '小桥人家①｜每天摸一遍石狮子的人',
      published: '2023-04-19T19:35:00+08:00',
      source: '姑苏晚报',
      authors: ['许小桥'],
      editors: ['金小荷'],
      headings: ['一本铅笔画出来的“监测”', '石板上的凹', '六个背书包的孩子'],
      captions: ['顾阿兴清早下河埠查看桥孔', '桥栏上的石狮子已被摸得发亮'],
      // Whether the editor's note is a paragraph or a note of its own is open.
      kept: [
        BRIDGES[0],
        BRIDGES[1],
        '一本铅笔画出来的“监测”',
        BRIDGES[2],
        BRIDGES[3],
        '石板上的凹',
        BRIDGES[4],
        BRIDGES[5],
        '六个背书包的孩子',
        BRIDGES[6],
      ],
      gone: ['一键三连', '阅读原文', '从这里读起', '每次数都不一样', '关注该公众号', '继续滑动看下一个'],
    },
  },
  {
    kind: '中央社 CNA 2022, local news: the clock with slashes, a title picture by a figure, （中央社記者…台南11日電） first, 編輯 and the day of the Republic behind the last sentence, 延伸閱讀 in the text',
    url: 'https://www.cna.com.tw/news/aloc/202209110098.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>府城百年糊紙店改糊風箏 200孩童中秋放飛運河畔 | 地方 | 中央社 CNA</title>
<meta name="description" content="府城一間百年糊紙店今年不糊燈籠改糊風箏，中秋連假3天，200多個孩子在店前的騎樓下親手糊好風箏，再走到運河邊放上天。" />
<meta name="keywords" content="糊紙, 風箏, 中秋, 台南" />
<meta name="pubdate" content="2022-09-11T14:32:00+08:00" />
<link rel="canonical" href="https://www.cna.com.tw/news/aloc/202209110098.aspx" />
${og('og:type', 'article')}
${og('og:site_name', '中央社 CNA')}
${og('og:title', '府城百年糊紙店改糊風箏 200孩童中秋放飛運河畔 | 地方 | 中央社 CNA')}
${og('og:image', 'https://imgcdn.cna.com.tw/www/WebPhotos/1200/20220911/1200x800_1.jpg')}
${og('article:published_time', '2022-09-11T14:32:00+08:00')}
<link rel="stylesheet" href="https://imgcdn.cna.com.tw/www/website/css/all.css" />
${ld({ '@type': 'NewsArticle', headline: '府城百年糊紙店改糊風箏 200孩童中秋放飛運河畔', datePublished: '2022-09-11T14:32:00+08:00', dateModified: '2022-09-11T14:32:00+08:00', author: { '@type': 'Organization', name: '中央社 CNA' }, publisher: { '@type': 'Organization', name: '中央社 CNA' } })}
</head>
<body>
<div class="outer">
<header class="header">
<div class="wrapper">
<a class="logo" href="https://www.cna.com.tw/"><img src="https://imgcdn.cna.com.tw/www/website/img/logo.svg" alt="中央社" /></a>
<ul class="main-nav">
<li><a href="/list/aall.aspx">即時</a></li>
<li><a href="/list/aipl.aspx">政治</a></li>
<li><a href="/list/aopl.aspx">國際</a></li>
<li><a href="/list/aie.aspx">產經</a></li>
<li><a href="/list/ahel.aspx">生活</a></li>
<li><a href="/list/aloc.aspx">地方</a></li>
<li><a href="/list/acul.aspx">文化</a></li>
<li><a href="/list/aspt.aspx">運動</a></li>
<li><a href="/project/">媒體創新</a></li>
</ul>
<div class="search"><input type="text" placeholder="請輸入關鍵字" /></div>
</div>
</header>
<main class="main">
<div class="wrapper">
<div class="leftContent">
<div class="shareBtns"><a class="fb" href="#">臉書</a><a class="line" href="#">LINE</a><a class="copy" href="#">複製連結</a></div>
</div>
<div class="centralContent">
<div class="breadcrumb"><a class="blue" href="/">首頁</a> / <a href="/list/aloc.aspx">地方</a></div>
<article class="article" data-category="地方">
<h1><span>府城百年糊紙店改糊風箏 200孩童中秋放飛運河畔</span></h1>
<div class="timeBox">
<div class="updatetime"><span>2022/9/11 14:32</span></div>
<div class="fontsize"><a href="#">大</a><a href="#">中</a><a href="#">小</a></div>
</div>
<div class="fullPic">
<figure class="center">
<picture><img src="https://imgcdn.cna.com.tw/www/WebPhotos/1024/20220911/1024x768_1.jpg" alt="" /></picture>
<figcaption>台南一間百年糊紙店中秋連假帶孩子糊風箏，再到運河邊放飛。中央社記者江小蘭攝 111年9月11日</figcaption>
</figure>
</div>
<div class="paragraph">
<p>（中央社記者江小蘭台南11日電）${KITES[0]}</p>
<p>${KITES[1]}</p>
<p>${KITES[2]}</p>
<div class="moreArticle">
<div class="moreArticle-title">延伸閱讀</div>
<a class="moreArticle-link" href="/news/aloc/202209080211.aspx"><span>老街燈籠師傅收山 千盞紙燈送進校園</span></a>
<a class="moreArticle-link" href="/news/acul/202208300155.aspx"><span>竹編工藝夏令營 孩子做出一張會搖的椅子</span></a>
</div>
<p>${KITES[3]}</p>
<p>${KITES[4]}</p>
</div>
<div class="paragraph bottomBox">
<div class="article__audit"><a href="https://www.cna.com.tw/app/"><span>下載中央社「一手新聞」app，每日新聞不漏接</span></a></div>
</div>
<div class="paragraph moreinfo"><p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div>
<div class="keywordTag"><a href="/tag/1/">#糊紙</a><a href="/tag/2/">#風箏</a></div>
</article>
<section class="Ads"><div id="dablewidget"></div></section>
<section class="moreList">
<h2>地方新聞</h2>
<ul>
<li><a href="/news/aloc/202209110091.aspx"><span>蘭嶼夜觀角鴞 巡守隊教遊客關手電筒</span></a></li>
<li><a href="/news/aloc/202209110084.aspx"><span>苗栗山城紅棗季 採果園區人潮回流</span></a></li>
</ul>
</section>
</div>
<div class="rightContent">
<section class="hotBox">
<h2>熱門新聞</h2>
<ul>
<li><a href="/news/ahel/202209110012.aspx"><span>連假收假日 國道5號北上預估塞到深夜</span></a></li>
<li><a href="/news/ahel/202209100144.aspx"><span>中秋月最圓時刻 天文館開放望遠鏡</span></a></li>
</ul>
</section>
<section class="subscribe"><h2>訂閱電子報</h2><p>請輸入正確的電子信箱格式</p></section>
</div>
</div>
</main>
<footer class="footer">
<div class="wrapper">
<p><a href="/about/">關於我們</a><a href="/about/contact.aspx">聯絡我們</a><a href="/about/privacy.aspx">隱私權政策</a><a href="/about/ad.aspx">廣告服務</a></p>
<p>財團法人中央通訊社 台北市松江路209號 服務電話：(02)2505-8379</p>
<p>© The Central News Agency. All rights reserved.</p>
</div>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '府城百年糊紙店改糊風箏 200孩童中秋放飛運河畔',
      published: '2022-09-11T14:32:00+08:00',
      source: '中央社',
      authors: ['江小蘭'],
      editors: ['吳大慶'],
      dateline: '台南',
      headings: [],
      captions: ['台南一間百年糊紙店中秋連假帶孩子糊風箏，再到運河邊放飛。中央社記者江小蘭攝 111年9月11日'],
      related: ['老街燈籠師傅收山 千盞紙燈送進校園', '竹編工藝夏令營 孩子做出一張會搖的椅子'],
      // Whether the bracket stays at the head of the first paragraph is open, and the day behind 編輯 too.
      kept: [KITES[0], KITES[1], KITES[2], KITES[3], KITES[4].slice(0, KITES[4].indexOf('（'))],
      gone: ['一手新聞', '不得轉載', '夜觀角鴞', '紅棗季', '國道5號', '正確的電子信箱'],
    },
  },
  {
    kind: '三立新聞網 2021, light news of the net: the clock to the second, 記者／地方報導 alone first, captions with ▲ in bold, a hint at its app in the text’s box, 熱門 and 推薦 below',
    url: 'https://www.setn.com/News.aspx?NewsID=983417',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=1200" />
<title>存錢筒寫「請下一位吃飯」 台中自助餐2週多賣412個便當 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="description" content="台中一間開了31年的自助餐店，日前在收銀台旁擺出一只透明存錢筒，上頭寫著「請下一位吃飯」。" />
<meta name="keywords" content="自助餐,便當,存錢筒" />
<meta name="news_keywords" content="自助餐,便當,存錢筒" />
<meta name="author" content="林小晴" />
<meta name="section" content="生活" />
<meta name="pubdate" content="2021-08-15T14:05:00" />
<meta name="Lastmod" content="2021-08-15T14:05:00" />
${og('og:type', 'article')}
${og('og:site_name', '三立新聞網')}
${og('og:title', '存錢筒寫「請下一位吃飯」 台中自助餐2週多賣412個便當 | 生活 | 三立新聞網 SETN.COM')}
${og('og:image', 'https://attach.setn.com/newsimages/2021/08/15/3293001-PH.jpg')}
<link rel="canonical" href="https://www.setn.com/News.aspx?NewsID=983417" />
<link rel="stylesheet" href="/css/bootstrap.min.css" />
<link rel="stylesheet" href="/css/news_style.css?v=2021" />
<script src="/js/jquery.min.js"></script>
</head>
<body>
<div id="fb-root"></div>
<form method="post" action="./News.aspx?NewsID=983417" id="form1">
<header id="header-area">
<div class="container">
<a class="logo" href="/"><img src="/images/logo.png" alt="三立新聞網" /></a>
<ul class="nav navbar-nav">
<li><a href="/ViewAll.aspx">即時</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=6">政治</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=41">社會</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=4">生活</a></li>
<li><a href="https://star.setn.com/">娛樂星聞</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=5">國際</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=65">健康</a></li>
<li><a href="https://watch.setn.com/">影音直播</a></li>
</ul>
</div>
</header>
<div id="contFix" class="container">
<div class="col-lg-9 content-left">
<div class="breadcrumb"><a href="/">首頁</a> &gt; <a href="/ViewAll.aspx?PageGroupID=4">生活</a></div>
<div class="content">
<h1 class="news-title-3">存錢筒寫「請下一位吃飯」 台中自助餐2週多賣412個便當</h1>
<div class="page-title-text">
<time class="page-date">2021/08/15 14:05:00</time>
<div class="font-btn"><span>字體放大</span></div>
</div>
<div class="social"><a href="#">分享到臉書</a><a href="#">用LINE傳送</a></div>
<article class="printdiv">
<div id="ckuse"><div id="Content1" class="content-p" itemprop="articleBody">
<p>記者林小晴／台中報導</p>
<p>${BENTO[0]}</p>
<p style="text-align:center;"><img alt="" src="https://attach.setn.com/newsimages/2021/08/15/3293001-PH.jpg" /></p>
<p style="text-align:center;"><strong>▲收銀台旁的存錢筒。（圖／阿珠姨提供）</strong></p>
<p>${BENTO[1]}</p>
<p>${BENTO[2]}</p>
<p style="text-align:center;"><img alt="" src="https://attach.setn.com/newsimages/2021/08/15/3293002-PH.jpg" /></p>
<p style="text-align:center;"><strong>▲店員照樣打菜，不問姓名。（圖／記者林小晴攝影）</strong></p>
<p>${BENTO[3]}</p>
<p>${BENTO[4]}</p>
</div></div>
</article>
<div class="app-ad"><a href="/app.aspx"><p>掌握最新話題，點我下載APP看更快</p></a></div>
<div class="keyword-area"><ul><li><a href="/search.aspx?q=1">#自助餐</a></li><li><a href="/search.aspx?q=2">#便當</a></li></ul></div>
<div class="fb-like"><p>喜歡這篇新聞，按個讚加入粉絲團</p></div>
<div class="row extend-area">
<h3>大家都在看</h3>
<div class="col-sm-6"><a href="/News.aspx?NewsID=983202"><img src="https://attach.setn.com/1.jpg" alt="" /><span>巷口土地公廟裝自動門 阿公：神明也怕熱</span></a></div>
<div class="col-sm-6"><a href="/News.aspx?NewsID=983188"><img src="https://attach.setn.com/2.jpg" alt="" /><span>撿到鑰匙貼滿電線桿 失主竟是里長</span></a></div>
</div>
<div class="extend-area"><h3>直播專區</h3><p>鎖定國內外新聞不間斷</p></div>
</div>
</div>
<div class="col-lg-3 content-right">
<div class="hot-news">
<h3>熱門新聞</h3>
<ul>
<li><a href="/News.aspx?NewsID=983101">超商阿姨記得300人咖啡口味</a></li>
<li><a href="/News.aspx?NewsID=983090">暴雨後彩虹橫跨高屏溪</a></li>
<li><a href="/News.aspx?NewsID=983055">流浪犬護送學童過馬路</a></li>
</ul>
</div>
<div class="ad300"><script>googletag.cmd.push(function(){});</script></div>
</div>
</div>
<footer id="footer">
<div class="container">
<p><a href="/about.aspx">公司簡介</a> | <a href="/ad.aspx">刊登廣告</a> | <a href="/privacy.aspx">隱私權聲明</a></p>
<p>台北市內湖區舊宗路一段159號 電話：02-8792-8888</p>
<p>Copyright ©2021 Sanlih E-Television All Rights Reserved 版權所有 盜用必究</p>
</div>
</footer>
</form>
</body>
</html>`,
    expected: {
      headline: '存錢筒寫「請下一位吃飯」 台中自助餐2週多賣412個便當',
      published: '2021-08-15T14:05:00+08:00',
      source: '三立新聞網',
      authors: ['林小晴'],
      dateline: '台中',
      headings: [],
      body: [...BENTO],
      captions: ['▲收銀台旁的存錢筒。（圖／阿珠姨提供）', '▲店員照樣打菜，不問姓名。（圖／記者林小晴攝影）'],
      gone: ['下載APP看更快', '加入粉絲團', '神明也怕熱', '失主竟是里長', '咖啡口味', '盜用必究'],
    },
  },
  {
    kind: '明報 2022, a feature of the daily: only the day by 星期, 【明報專訊】 first, the text in an upper and a lower part with subheadings, 明報記者 alone last, 相關字詞 and 報料熱線 below',
    url: 'https://news.mingpao.com/pns/%e6%b8%af%e8%81%9e/article/20220612/s00002/1654971844012/%e6%8b%9b%e7%89%8c%e5%b8%ab%e5%82%85%e6%94%b6%e5%be%92-%e3%80%8c%e7%87%88%e5%8f%af%e4%bb%a5%e7%86%84-%e5%ad%97%e5%94%94%e6%9c%83%e6%ad%bb%e3%80%8d',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>招牌師傅收徒 「燈可以熄，字唔會死」 - 20220612 - 港聞 - 每日明報 - 明報新聞網</title>
<meta name="description" content="霓虹光管逐支熄滅，深水埗一條後巷的招牌師傅卻收了三個徒弟。">
<meta name="keywords" content="招牌, 北魏體, 深水埗">
${og('og:type', 'article')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:title', '招牌師傅收徒 「燈可以熄，字唔會死」 - 20220612 - 港聞')}
${og('og:image', 'https://fs.mingpao.com/pns/20220612/s00018/3e1a.jpg')}
<link rel="stylesheet" href="https://news.mingpao.com/lib/css/bootstrap.min.css">
<link rel="stylesheet" href="https://news.mingpao.com/css/content2.css">
<script src="https://news.mingpao.com/js/jquery-2.1.1.min.js"></script>
</head>
<body>
<div id="top">
<div class="container">
<ul class="topmenu">
<li><a href="https://www.mingpao.com/">明報網站</a></li>
<li><a href="https://ol.mingpao.com/">OL網</a></li>
<li><a href="https://jump.mingpao.com/">JUMP</a></li>
<li><a href="https://subscribe.mingpao.com/">訂閱</a></li>
<li><a href="https://member.mingpao.com/">登入</a></li>
</ul>
</div>
</div>
<div id="header">
<div class="container">
<a class="logo" href="https://news.mingpao.com/"><img src="https://news.mingpao.com/image/logo.png" alt="明報新聞網"></a>
<ul id="menu">
<li><a href="https://news.mingpao.com/ins">即時新聞</a></li>
<li><a href="https://news.mingpao.com/pns">每日明報</a></li>
<li><a href="https://news.mingpao.com/pns/s00001">要聞</a></li>
<li><a href="https://news.mingpao.com/pns/s00002">港聞</a></li>
<li><a href="https://news.mingpao.com/pns/s00003">社評</a></li>
<li><a href="https://news.mingpao.com/pns/s00005">副刊</a></li>
<li><a href="https://news.mingpao.com/pns/s00011">教育</a></li>
<li><a href="https://news.mingpao.com/epaper">電子報</a></li>
</ul>
</div>
</div>
<div class="container" id="maincontent">
<div class="row">
<div class="colleft col-md-8" id="blockcontent">
<div class="crumb"><a href="https://news.mingpao.com/pns">每日明報</a> &gt; <a href="https://news.mingpao.com/pns/s00002">港聞</a></div>
<hgroup>
<h1>招牌師傅收徒 「燈可以熄，字唔會死」</h1>
</hgroup>
<div class="date" itemprop="datePublished" content="2022-06-12">2022年6月12日星期日</div>
<div class="sharebar"><a href="#">Facebook</a><a href="#">WhatsApp</a><a href="#">列印</a><span>字體大小</span></div>
<div id="topimage">
<figure>
<a class="fancybox" href="https://fs.mingpao.com/pns/20220612/s00018/3e1a.jpg"><img src="https://fs.mingpao.com/pns/20220612/s00018/3e1a_s.jpg" alt=""></a>
<figcaption>麥志成在後巷工場示範寫北魏體，徒弟曾愷晴（左）在旁觀摩。（馮凱文攝）</figcaption>
</figure>
</div>
<article class="txt4">
<div id="upper">
<p>【明報專訊】${SIGNS[0]}</p>
<p>${SIGNS[1]}</p>
<p>${SIGNS[2]}</p>
</div>
<div id="advcontent"><span>（廣告）</span><script>googletag.display('ad1');</script></div>
<div id="lower">
<h2>學「永」字　一寫三個月</h2>
<p>${SIGNS[3]}</p>
<p>${SIGNS[4]}</p>
<h2>工場下月遷葵涌</h2>
<p>${SIGNS[5]}</p>
<p>明報記者　葉曉彤</p>
</div>
</article>
<div id="tagbox"><span>相關字詞﹕</span><a href="https://news.mingpao.com/php/keyword.php?q=1">招牌</a><a href="https://news.mingpao.com/php/keyword.php?q=2">北魏體</a></div>
<div class="reportbox"><p>明報報料熱線 inews@mingpao.com / 9181 4676</p></div>
<div class="appbox"><p>下載明報新聞App，隨時收睇突發</p></div>
<div class="prevnext"><a href="#">上一篇：郊野公園營地增設洗手盆</a><a href="#">下一篇：大埔墟街市夜市試行兩月</a></div>
</div>
<div class="colright col-md-4">
<div class="sidebox">
<h3>熱門新聞</h3>
<ul>
<li><a href="https://news.mingpao.com/ins/1">渡輪末班延至凌晨 街坊拍手</a></li>
<li><a href="https://news.mingpao.com/ins/2">荔枝角公園發現罕見蜻蜓</a></li>
<li><a href="https://news.mingpao.com/ins/3">中學生改裝舊巴士做自修室</a></li>
</ul>
</div>
<div class="sidebox">
<h3>今日明報</h3>
<a href="https://news.mingpao.com/epaper"><img src="https://fs.mingpao.com/cover.jpg" alt=""></a>
<p>訂戶登入可看全份報章</p>
</div>
</div>
</div>
</div>
<div id="footer">
<div class="container">
<p><a href="https://news.mingpao.com/about">關於我們</a> <a href="https://news.mingpao.com/contact">聯絡我們</a> <a href="https://news.mingpao.com/disclaimer">免責聲明</a></p>
<p>版權所有 不得轉載 Copyright © 2022 Ming Pao Newspapers Limited</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '招牌師傅收徒 「燈可以熄，字唔會死」',
      published: '2022-06-12',
      // 明報 or 明報新聞網: not asked.
      authors: ['葉曉彤'],
      headings: ['學「永」字　一寫三個月', '工場下月遷葵涌'],
      captions: ['麥志成在後巷工場示範寫北魏體，徒弟曾愷晴（左）在旁觀摩。（馮凱文攝）'],
      // Whether 【明報專訊】 stays at the head of the first paragraph is open.
      kept: [
        SIGNS[0],
        SIGNS[1],
        SIGNS[2],
        '學「永」字　一寫三個月',
        SIGNS[3],
        SIGNS[4],
        '工場下月遷葵涌',
        SIGNS[5],
      ],
      gone: ['報料熱線', '隨時收睇突發', '增設洗手盆', '罕見蜻蜓', '改裝舊巴士', '訂戶登入可看'],
    },
  },
  {
    kind: '联合早报 2023, local news of Singapore: 文 / and 发布 / and 来自 / by headings of one rank, two writers, two pictures with a photographer, 延伸阅读 in the text, 关键词 and LIKE below',
    url: 'https://www.zaobao.com.sg/news/singapore/story20230305-1369512',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<title>停车场顶层种药草　居民用故事换叶子 | 早报</title>
<meta name="description" content="榜鹅一座组屋的顶层停车场，过去两年长出了一片药草园。" />
<meta name="keywords" content="药草, 组屋, 社区" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<link rel="canonical" href="https://www.zaobao.com.sg/news/singapore/story20230305-1369512" />
${og('og:site_name', '联合早报')}
${og('og:type', 'article')}
${og('og:title', '停车场顶层种药草　居民用故事换叶子 | 联合早报')}
${og('og:image:url', 'https://dss0.zaobao.com.sg/image/2023/03/04/herb1.jpg')}
${og('article:published_time', '2023-03-05T05:00:00+08:00')}
<link rel="stylesheet" href="/themes/custom/zbsg2020/css/style.css" />
${ld({ '@type': 'NewsArticle', headline: '停车场顶层种药草　居民用故事换叶子', datePublished: '2023-03-05T05:00:00+08:00', publisher: { '@type': 'Organization', name: '联合早报' } })}
</head>
<body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas">
<header class="site-header">
<div class="container">
<a class="navbar-brand" href="/"><img src="/themes/custom/zbsg2020/images/logo.svg" alt="早报" /></a>
<ul class="navbar-nav">
<li><a href="/">首页</a></li>
<li><a href="/realtime">即时</a></li>
<li><a href="/news">新闻</a></li>
<li><a href="/finance">财经</a></li>
<li><a href="/forum/views">评论</a></li>
<li><a href="/lifestyle">生活</a></li>
<li><a href="/entertainment">娱乐</a></li>
<li><a href="/video">视频</a></li>
</ul>
<div class="user"><a href="/user/login">登录</a><a href="https://subscribe.sph.com.sg/">订阅</a></div>
</div>
</header>
<main class="container">
<nav class="breadcrumb"><ol><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li><li><a href="/news/singapore">新加坡</a></li></ol></nav>
<div class="row">
<div class="col col-lg-8 article-main">
<article class="article" data-nid="1369512">
<h1 class="article-title">停车场顶层种药草　居民用故事换叶子</h1>
<div class="story-meta clearfix">
<h4 class="title-byline byline">文 / <a href="/byline/linxiaojuan">林晓娟</a> <a href="/byline/huangzhihao">黄志豪</a></h4>
<h4 class="title-byline date-published">发布 / 2023年3月5日 5:00 AM</h4>
<h4 class="title-byline source">来自 / <a href="/byline/zaobao">联合早报</a></h4>
</div>
<div class="social-share"><span>字体大小</span><a href="#">面簿</a><a href="#">微博</a><a href="#">复制链接</a></div>
<div class="article-content-container">
<figure class="inline-figure">
<img class="lazyload" data-src="https://dss0.zaobao.com.sg/image/2023/03/04/herb1.jpg" src="https://dss0.zaobao.com.sg/image/2023/03/04/herb1_s.jpg" alt="" />
<figcaption>居民周末早晨在停车场顶层打理药草。（陈国良摄）</figcaption>
</figure>
<div class="article-content-rawhtml">
${p(HERBS.slice(0, 3))}
<div class="read-on">
<h3>延伸阅读</h3>
<ul>
<li><a href="/news/singapore/story20230218-1364110">邻里花圃轮候一年　居民改种走廊菜</a></li>
<li><a href="/news/singapore/story20230129-1357702">老药行百年药柜　捐给社区博物馆</a></li>
</ul>
</div>
<p>${HERBS[3]}</p>
<p>${HERBS[4]}</p>
<figure class="inline-figure">
<img class="lazyload" data-src="https://dss0.zaobao.com.sg/image/2023/03/04/herb2.jpg" src="https://dss0.zaobao.com.sg/image/2023/03/04/herb2_s.jpg" alt="" />
<figcaption>写有故事的卡片插在药草旁。（陈国良摄）</figcaption>
</figure>
<p>${HERBS[5]}</p>
<p>${HERBS[6]}</p>
</div>
</div>
<div class="keywords"><h4>关键词</h4><ul><li><a href="/keywords/1">药草</a></li><li><a href="/keywords/2">组屋</a></li></ul></div>
<div class="fb-box"><p>LIKE我们的官方脸书网页以获取更多新信息</p></div>
<div class="app-banner"><p>下载早报应用，随时掌握新闻脉动</p></div>
</article>
<section class="most-read">
<h2>热门</h2>
<ol>
<li><a href="/news/singapore/story20230304-1369301">牛车水咖啡摊第三代接手</a></li>
<li><a href="/news/singapore/story20230304-1369277">滨海湾水獭一家又添五口</a></li>
<li><a href="/news/singapore/story20230303-1369020">地铁站琴声停了一天　乘客追问</a></li>
</ol>
</section>
</div>
<aside class="col col-lg-4">
<div class="block-latest">
<h2>最新文章</h2>
<ul>
<li><a href="/realtime/singapore/story20230305-1369600">周日午后西部有短暂雷雨</a></li>
<li><a href="/realtime/singapore/story20230305-1369588">丹戎巴葛书展延长一天</a></li>
</ul>
</div>
<div class="newsletter"><h2>早报电邮</h2><p>订阅即表示您同意接收我们的邮件</p></div>
</aside>
</div>
</main>
<footer class="site-footer">
<div class="container">
<p><a href="/about-us">关于我们</a><a href="/contact">联络我们</a><a href="https://www.sph.com.sg/terms">使用条款</a><a href="https://www.sph.com.sg/privacy">隐私政策</a></p>
<p>新报业媒体有限公司版权所有（公司登记号：202120748H）</p>
</div>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '停车场顶层种药草　居民用故事换叶子',
      published: '2023-03-05T05:00:00+08:00',
      source: '联合早报',
      authors: ['林晓娟', '黄志豪'],
      headings: [],
      body: [...HERBS],
      captions: ['居民周末早晨在停车场顶层打理药草。（陈国良摄）', '写有故事的卡片插在药草旁。（陈国良摄）'],
      related: ['邻里花圃轮候一年　居民改种走廊菜', '老药行百年药柜　捐给社区博物馆'],
      gone: [
        '以获取更多新信息',
        '随时掌握新闻脉动',
        '咖啡摊第三代',
        '水獭一家',
        '丹戎巴葛书展',
        '您同意接收',
      ],
    },
  },
];
