// An eleventh set of forms, by one who had not seen the importer: agencies, stations, portals and papers of four places, each in its own frame.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const UMBRELLAS = [
  '中新网江城4月17日电 (记者 李志强)江城轨道交通失物招领中心17日向市民开放。货架上最多的是雨伞，共1300余把，其次是耳机、水杯和孩子的外套。',
  '中心负责人介绍，今年一季度全线网共拾到失物2.1万件，归还率为62%，比去年同期提高九个百分点。手机和证件大多当天就能找到主人，雨伞的归还率则不到5%。',
  '“很多人觉得一把伞不值得跑一趟。”值班员陈小华说，她曾经为一把竹柄油纸伞登了三次启事，失主是一位八十岁的老人，伞是他结婚那年买的。',
  '从今年3月起，中心把失物的照片和拾到的车站录入系统，乘客在手机上填写时间和车次即可比对，不必再逐站打电话询问。',
  '按照规定，失物保管期为六个月。逾期无人认领的雨伞将被送往各站，供忘记带伞的乘客免费借用，首批八百把将于5月投放。',
] as const;

const GAUGE = [
  '每天早上七点五十分，水文站职工周小军都要沿着一百二十六级台阶走到河边，读一次水尺。再过十分钟，这个数字要准时报出去，三十年里没有晚过一次。',
  '站里一共三个人。最近的镇子在四十公里以外，过去每半个月有一辆送菜的卡车经过，现在网络通了，送菜的日子还是没有变。',
  '2012年7月的一天夜里，上游突降暴雨，河水一个半小时涨了四米多。周小军和同事把仪器搬上房顶，又用绳子系着腰下到河边，每隔六分钟报一次水位，下游两个村的八百多人在洪峰到来前全部转移。',
  '“水不会等人，人就得等着水。”他说，那一夜记了四十一个数，手一直没有停，天亮以后才发现鞋丢了一只。',
  '去年，站里装上了雷达水位计和在线测流设备，数据每五分钟自动传回。周小军仍旧每天走一趟台阶，他要拿自己读到的数和机器的比一比，差得最多的一次是两厘米，后来查明，是一只水鸟在探头下面做了窝。',
  '今年秋天周小军就要退休了。接他班的年轻人已经到站里两个月，台阶走得比他快，记数用的还是他留下来的那支铅笔。',
] as const;

const BENCHES = [
  '近日，一些城市在地铁口和公交站旁添设了座椅，有市民拍照留言：走了这么多年，第一次在这里坐下。一张椅子引出这么多感慨，值得城市的管理者想一想。',
  '公共座椅少，理由并不难找：怕占道，怕被人躺，怕坏了没人修。于是有的地方干脆不设，有的设了却做成斜面，让人靠得住、坐不下。椅子是省下了，走不动的老人、抱着孩子的母亲、等活儿的工人，也就只好坐在花坛的沿上。',
  '一座城市对人的善意，往往不在大广场，而在小地方。路有多宽、楼有多高，看的是实力；走累了有没有地方歇一歇，看的是心思。',
  '添椅子不是难事，难的是添在哪里。江城一个街道的做法可以借鉴：请六十岁以上的居民戴上计步器走自己的日常路线，在什么地方停下来，就在那里记一个点，三周记出四百多个点，第一批座椅就照着放。',
  '当然，有了椅子还得有人管。谁来擦、谁来修、下雨之后多久能坐，都要写进清单。把这些细处做实，比剪一次彩要紧得多。',
  '歇脚的地方多了，走路的人自然会多起来。愿更多的城市，让人走得动，也坐得下。',
] as const;

const LIBRARY = [
  '晚上九点四十，和平里一处老厂房改成的社区书房仍然亮着灯。从本月起，全区二十三家社区书房的闭馆时间由晚上八点推迟到十点，周末不休。',
  '记者在现场看到，靠窗的一排座位坐满了人。在附近上班的林女士刚加完班，“回家也是看手机，不如先在这里看半个小时书，再骑车回去。”',
  '八点以后来的人最多',
  '区图书馆的统计显示，试行延时的两个月里，晚上八点到十点的到馆人次占全天的三成，其中六成是二十五岁到四十岁的上班族，平均停留五十二分钟。',
  '“以前我们总以为晚上没有人来，其实是人还没下班，门就关了。”书房的管理员王阿姨告诉记者。',
  '夜里谁来值班',
  '延时带来的难题是人手。区里招募了一百六十名夜间志愿者，每晚两人一班，其中不少就是常来的读者。志愿者服务满二十小时，可以多借五册书。',
  '针对夜间回家的安全问题，各书房在门口加装了路灯，并与附近的公交站共享末班车信息。下一步，还有八家书房将加入延时的行列。',
] as const;

const CHESS = [
  '每天下午三点，旧水塔下的石桌旁总会围上一圈人。坐在中间的是七十四岁的王小明，退休钳工，摆了十九年残局，不收钱，输了的人要给他讲一个故事。他把这些故事记在本子上，已经记满了二十三本。近日，南都记者来到水塔下，和他聊了聊棋和故事。',
  '南都：怎么想到用残局换故事的？',
  '王小明：刚退休的时候闷得慌，想找人说话。可是你走过去问人家“讲个故事吧”，人家当你是骗子。摆上棋就不一样了，输了愿赌服输。',
  '南都：有人故意输给您吗？',
  '王小明：有，看得出来。有个小伙子，第一步就走错，棋谱上的东西他明明会。他坐下来讲了两个钟头，讲他父亲。讲完了，又把棋摆回去，三步就赢了。',
  '南都：二十三本里，哪一个故事您记得最牢？',
  '王小明：一个卖豆腐的大姐，讲她怎么记住两百多个老主顾的口味，谁家要老一点，谁家孩子怕豆腥。她说这不是记性好，是怕人家不来。我听了以后，去菜场都不讲价了。',
  '南都：这些本子以后打算怎么办？',
  '王小明：街道的图书室想要，我说先不急，里头有些话人家是对着棋盘说的，不是对着书架说的。等我问过他们，愿意的就留下，不愿意的就撕掉还给人家。',
] as const;

const KITES = [
  '昨天上午，江城第十二届风筝大赛在沙洲公园举行，一百八十多支队伍带着六百余只风筝参赛。最大的一只“鲤鱼”长四十六米，由九个人合力才拉上天。',
  '参赛者中年纪最小的只有六岁。她的风筝是用作业本的封皮糊的，飞到二十多米高时断了线，一路飘过江堤，被对岸的钓鱼人捡到，下午又托渡船送了回来。',
  '今年的比赛新设了“静音组”，要求风筝上不装哨、不装灯。组委会负责人说，沙洲是水鸟的栖息地，四月正是孵化的时候，放风筝的人理应让一让。',
  '为此，比赛场地也比往年向西挪了八百米，并在靠近芦苇荡的一侧拉起了警戒绳。志愿者手里举的牌子上写着：天上有我们，草里有它们。',
  '比赛持续到下午四点，最终来自老城区的“半条巷”队获得长串组第一名。他们的风筝由八十一块旧门帘布拼成，每一块都来自一户邻居。',
] as const;

const PRINTERS = [
  '一台用了十四年的针式打印机，在二手平台上卖出了3600元，比它当年的新机价还贵200元。买家是一家县医院的药房，卖家林小山的仓库里，同样的机器还有400台。',
  '林小山做这门生意纯属偶然。2017年他在旧货市场收了一车报废打印机，本想拆零件卖，却不断有人来问整机：医院、粮站、加油站、物流公司，要打多联单的地方，都离不开它。',
  '“激光的快，可是它压不透四层纸。”林小山对36氪说。新款针打的价格在2000元以上，而且用了不到三年的芯片方案，老系统认不出来，客户宁可加价买旧的。',
  '生意的门槛在于修。一台机器从收进来到卖出去，要清洗打印头、更换色带架、校正走纸，熟练工一天能做六台。他现在雇了五名师傅，平均年龄51岁，最年轻的也有43岁。',
  '去年，公司的营业收入为1100万元，净利润率12%，其中维修和耗材的收入首次超过整机，占到54%。',
  '不过，天花板也看得见。电子单据每推进一步，就有一批客户消失。林小山估算，他的市场每年萎缩8%左右，“但退出的人比市场缩得更快，剩下来的反而吃得饱”。',
  '他给自己定了期限：再做七年，等最年轻的师傅也到了50岁，就把仓库改成一间打印机的陈列馆，门票用针打出来，一式两联。',
] as const;

const RAPESEED = [
  '五月的丘陵上，油菜进入收割季。连日来，安和县二十六万亩油菜陆续开镰，预计全县平均亩产可达一百八十六公斤，比上年增加十一公斤。',
  '在柳树镇的梯田里，三台只有一人多高的小型收割机沿着田埂转弯，收割、脱粒、秸秆粉碎一次完成。机手赵小军告诉记者，过去这样的地块全靠镰刀，一亩地两个人要割一天，现在不到四十分钟。',
  '机器怎么上的山',
  '丘陵地块小、坡度大，大型农机进不来，这是当地农户多年的难题。从2021年起，安和县用三年时间把六万亩坡地“小改大、短改长”，修通了机耕道，让每一块地都有一个能下机器的口子。',
  '县农业农村局的技术员介绍，改造中尽量保留原来的田坎和水沟，“不是把山推平，而是给机器找一条路”。改造后的地块平均面积由零点四亩增加到二点三亩。',
  '菜籽卖给谁',
  '收下来的菜籽大多不出县。镇上的油坊与四百多户签订了收购合同，保底价每公斤六元八角，行情好时随行就市，差价在年底返还。',
  '“一滴油里头，有一半是山路钱。”油坊负责人说，路通了以后，每吨运费降了七十元，这笔钱如今也算进了返还款。',
] as const;

const TOOLSHED = [
  '台中一名里長把閒置多年的資源回收站，改成全里共用的「工具間」，電鑽、鋁梯、洗地機通通免費借，半年來借出超過1200次。有居民笑說：「全里只有一把電鑽，感情反而變好了。」',
  '里長王小明表示，當初是看到家家戶戶陽台都堆著一年用不到一次的工具，才想到集中管理。他自掏腰包買了15樣工具，其餘70多樣都是里民捐的。',
  '借用規則很簡單：登記姓名、三天歸還、弄壞要講。半年下來只弄丟了一把卷尺，隔天還有人悄悄放了一把新的在門口。',
  '退休水電師傅陳伯伯每週三下午在這裡「坐診」，教人換水龍頭、修紗窗。他說：「修一個水龍頭五十塊的事，叫人來要八百，學會了就是自己的。」',
  '網友看了紛紛留言：「可以借里長嗎？」「拜託我們里也來一間」、「鋁梯真的是最佔空間的東西第一名。」',
] as const;

const MARKET = [
  '（中央社記者李志強台南12日電）台南一處開業近70年的傳統市場，午後收攤便一片漆黑。今年春天起，17個攤位在下午2時以後改成樂齡教室，肉攤教書法、菜攤教手機，每週有200多人來上課。',
  '市場自治會會長說，攤商平均年齡61歲，下午空著也是空著，「賣菜的時候我們顧客人，上課的時候換客人顧我們」。',
  '教書法的陳姓老師原本是豬肉攤的老主顧，他在砧板上鋪毛氈當桌子，笑稱這是全台最穩的書桌，學生寫字從來不會搖晃。',
  '市場處表示，這項計畫的水電費由公所補助，攤商不收租金，但下課後須恢復原狀，隔天清晨4時照常營業。',
  '今年75歲的學員林阿嬤說，以前來市場10分鐘買完就走，現在要待到天黑，「菜錢沒有變多，朋友變多了」。',
] as const;

const OYSTER = [
  '退潮後的沙洲上，一排排蚵架露出水面，風裡有淡淡的腥味。養蚵的季節過去，留在岸上的是殼，一年十六萬公噸，堆得比堤防還高。',
  '六十三歲的蚵農阿財伯帶我們走到村子後面，指著一座灰白色的小山說，那是他父親那一輩留下來的，「小時候在上面打滾，割得滿腳是血」。',
  '沒有人要的殼',
  '早年，殼可以燒成石灰砌牆，也可以鋪路。水泥普及以後，殼成了廢棄物，夏天引來蒼蠅，颱風一來又被沖回海裡，刮破漁民的網。',
  '清運一公噸要八百元，村裡負擔不起，只好一年堆過一年。環保單位每次來開會，桌上的解方都是找更遠的地方堆。',
  '把殼還給海',
  '轉機來自一群年輕人。他們把殼裝進麻袋，一層一層疊在潮間帶，做成緩坡，想試試能不能擋住淘空的浪。第一年被沖走了一半，第二年麻袋換成椰纖網，總算站住了。',
  '三年後再回到這裡，殼堆上已經長出新的小蚵，縫隙裡躲著螃蟹和蝦虎。負責監測的研究助理告訴我們，這一段海岸線三年沒有再後退，也是頭一回。',
  '阿財伯不太相信數字，他相信的是鳥。「以前這裡沒有這麼多鳥。鳥肯來，就是有東西吃。」',
] as const;

const BIKES = [
  '青衣一個公共屋邨的單車停泊處長年被棄置單車霸佔，有居民自發「執靚」廢車，兩年間修好逾160架，轉送邨內學童及長者。居民組織希望當局檢討清理程序，讓可用的單車不用變成廢鐵。',
  '組織負責人何先生表示，每次清場前14日當局都會貼告示，但很多單車只是爆胎或斷鏈，「換條內胎二十幾蚊，掉咗就一架都無」。他們向管理處申請，在清場前認領可修理的單車。',
  '義工大多是退休師傅，逢星期日早上在天橋底開工。76歲的黃伯曾任巴士維修員，他說修單車容易過修巴士好多，最難是等零件，有時要三架併一架。',
  '就讀小六的陳同學上月獲贈一架綠色單車，他每星期都會來幫手上油，「我架車有三個人嘅名，前面兩個都唔識」。',
  '管理處回覆查詢時指，歡迎居民參與，但強調單車須經法定程序確認無人認領方可移交，現正研究把安排恒常化。',
] as const;

const FERRY = [
  '有離島居民團體指，每日來往中環的渡輪尾班船時間過早，不少在市區輪班工作的居民收工後無法返家，要求營辦商在星期五及六加開凌晨一時的班次。',
  '團體上月訪問了四百一十二名居民，近六成人表示過去半年曾經趕不上尾班船，當中約三成要在親友家或者工作地點過夜，另有一成人選擇乘搭街渡。',
  '團體發言人陳美玲說，加開班次不單是方便夜歸的人，亦可以讓島上的食肆留住晚市客人，認為可以先試行三個月，再按乘客量決定去留。',
  '渡輪營辦商回覆說，會研究有關建議，但指夜航需要額外聘請兩組船員，目前人手緊絀，每班船的成本約為日間班次的一點八倍。',
  '運輸部門表示，知悉居民的訴求，會與營辦商商討，並適時諮詢區內人士的意見。',
] as const;

const GARDEN = [
  '（八打灵再也15日讯）一块丢空12年的停车场边角地，两年前还堆着旧床褥和建筑废料，如今种满羊角豆、番薯叶和香兰叶，每逢星期六早上，住户拿着篮子来收菜，不用付一分钱。',
  '菜园由附近三个花园住宅区的居民合力打理，目前有87户人家轮值，每户每月出两小时力气。收成分成三份：一份给轮值的人，一份送给独居长者，剩下的摆在路口，任由路人取用。',
  '先清掉11辆罗里的垃圾',
  '发起人陈美玲受访时说，当初向市政厅申请用地，前后跑了九个月，批准信下来那天大家高兴不到一小时，因为清理费要2万8000令吉。最后是居民自己动手，一共清走了11辆罗里的垃圾。',
  '“第一季什么都长不出来，土里全是洋灰。”她说，后来巴刹的菜贩每天把烂菜叶送来，咖啡店的老板送咖啡渣，半年后土才慢慢变黑。',
  '最怕的是没有接班人',
  '轮值表上年纪最大的是81岁的阿末，他退休前在油棕园工作，负责教大家辨认虫害。他笑说，年轻人什么都上网查，但虫不会照着网上的样子生。',
  '居民目前最担心的是人手老化，因此从下个月起，菜园将与附近的国民型华小合作，每个班级认养一畦菜地。',
] as const;

export const ELEVENTH: readonly Shown[] = [
  {
    kind: 'a news agency’s site, a wire: date, clock and source in one line with fonts and sharing, 中新网 with place, day and 记者 in brackets, (完), 【编辑:】, a caption in a centred div',
    url: 'https://www.chinanews.example/sh/2024/04-17/10200417.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>江城地铁失物招领中心开放 雨伞最多归还率最低-中新网</title>
<meta name="keywords" content="失物招领,地铁,雨伞" />
<meta name="description" content="江城轨道交通失物招领中心17日向市民开放。货架上最多的是雨伞，共1300余把。" />
<meta name="robots" content="index, follow" />
<link href="/fileftp/2023/css/content.css" rel="stylesheet" type="text/css" />
<script src="/part/jquery-1.11.2.min.js"></script>
</head>
<body>
<input type="hidden" id="newsdate" value="2024-04-17" /><input type="hidden" id="newstime" value="16:32:08" /><input type="hidden" id="newsid" value="10200417" />
<div class="pagetop"><a href="/">中新网首页</a>|<a>安徽</a>|<a>北京</a>|<a>重庆</a>|<a>福建</a>|<a>甘肃</a>|<a>广东</a>|<a>广西</a>|<a>湖北</a><span>分社网站</span></div>
<div class="nav"><ul><li><a>时政</a></li>
<li><a>东西问</a></li>
<li><a>国际</a></li>
<li><a>社会</a></li>
<li><a>财经</a></li>
<li><a>大湾区</a></li>
<li><a>华人</a></li>
<li><a>文娱</a></li>
<li><a>体育</a></li>
<li><a>视频</a></li>
<li><a>直播</a></li></ul></div>
<div id="nav"><a>首页</a> → <a>社会新闻</a><span class="ss">字号：<a>大</a> <a>小</a></span></div>
<div class="content_maincontent">
<div class="content_maincontent_left">
<div class="con_left">
<h1 class="content_left_title">江城地铁失物招领中心开放 雨伞最多归还率最低</h1>
<div class="content_left_time">2024年04月17日 16:32　来源：<a class="source" href="https://www.chinanews.example/">中国新闻网</a>
<div class="bq_share"><span>分享到：</span><a title="分享到微信">微信</a><a title="分享到微博">微博</a></div><a class="Tool_jy" href="#SendBox">参与互动</a></div>
<div class="left_ph" id="tupian_div"></div>
<div class="content_left_ad">广告</div>
<!--正文start-->
<div class="left_zw">
<p>　　${UMBRELLAS[0]}</p>
<div style="text-align:center"><img src="https://i2.chinanews.example/simg/2024/1.jpg" alt="" style="border:0px solid #000000" title="" /></div>
<div style="text-align:center">4月17日，工作人员在整理货架上的雨伞。 李志强 摄</div>
${p(UMBRELLAS.slice(1, 3), '', '　　')}
<div id="adhzh" class="adInContent"><span>中新网客户端下载</span></div>
<p>　　${UMBRELLAS[3]}</p>
<p>　　${UMBRELLAS[4]}(完)</p>
</div>
<!--正文start-->
<div class="adEditor"><div class="left_name right_name">【编辑:陈小舟】</div><div class="channel">更多精彩内容请进入<a>社会频道</a></div></div>
<div class="left_bt"><span>发表评论</span><span>文明上网理性发言，请遵守新闻评论服务协议</span><em>0</em>条评论</div>
<div class="xgxw"><h3>相关新闻</h3><ul><li><a>末班地铁上的值班站长</a></li>
<li><a>一把钥匙找了三座城</a></li></ul></div>
</div>
</div>
<div class="content_maincontent_right">
<div class="rank"><h2>社会新闻精选：</h2><ul><li><a>山村邮递员的第五双胶鞋</a><span>2024年04月17日 14:20:11</span></li>
<li><a>高校食堂推出半份菜</a><span>2024年04月17日 12:02:45</span></li>
<li><a>动物园给长颈鹿量体重</a><span>2024年04月17日 09:30:19</span></li></ul></div>
<div class="rank"><h2>直隶巷说事</h2><a>纪录片《老河道》今晚开播</a></div>
</div>
</div>
<div class="pagebottom"><a>关于我们</a> | <a>About us</a> | <a>联系我们</a> | <a>广告服务</a> | <a>供稿服务</a> | <a>法律声明</a> | <a>招聘信息</a> | <a>网站地图</a><p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>违法和不良信息举报电话：010-00000000 举报邮箱：jubao@chinanews.example</p><p>[网上传播视听节目许可证（0000000)] [京ICP证000000号] Copyright ©1999-2024 chinanews.example. All Rights Reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '江城地铁失物招领中心开放 雨伞最多归还率最低',
      published: '2024-04-17T16:32:00+08:00',
      source: '中国新闻网',
      authors: ['李志强'],
      editors: ['陈小舟'],
      dateline: '江城',
      captions: ['4月17日，工作人员在整理货架上的雨伞。 李志强 摄'],
      // (完), and the opening with place and day: open, not asked.
      kept: ['江城轨道交通失物招领中心17日向市民开放。货架上最多的是雨伞', ...UMBRELLAS.slice(1)],
      gone: ['客户端下载', '更多精彩内容', '理性发言', '第五双胶鞋', '长颈鹿', '建立镜像', '参与互动'],
    },
  },
  {
    kind: 'a national station’s site, a feature: the source and the clock with a bar between, a player that asks for a plug-in, 总台记者 in brackets last, 编辑 and 责任编辑, 我要纠错, a share code, charts of films',
    url: 'https://news.cctv.example/2024/09/12/ARTIgh8Abc240912.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no" />
<title>大漠水文站：读了三十年的水尺_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="水文站,水尺,坚守" />
<meta name="description" content="每天早上七点五十分，水文站职工周小军都要沿着一百二十六级台阶走到河边，读一次水尺。" />
<meta name="author" content="陈小舟" />
<meta name="source" content="央视新闻客户端" />
<meta property="og:title" content="大漠水文站：读了三十年的水尺" />
<meta property="og:type" content="article" />
<link rel="stylesheet" href="//r.img.cctvpic.example/newcctv/news/article/style.css" />
<script>var commentTitle="大漠水文站：读了三十年的水尺"; var contentid="ARTIgh8Abc240912"; var publishDate ="20240912091505"; var itemid1="ARTIgh8Abc240912";</script>
</head>
<body>
<div class="header_nav"><a class="logo" href="//www.cctv.example"><img src="logo.png" alt="央视网" /></a><ul><li><a>新闻</a></li>
<li><a>视频</a></li>
<li><a>经济</a></li>
<li><a>体育</a></li>
<li><a>军事</a></li>
<li><a>科技</a></li>
<li><a>人物</a></li>
<li><a>图片</a></li>
<li><a>栏目大全</a></li></ul><span>登录</span><span>央视频</span></div>
<div class="column_wrapper_1200">
<div class="breadcrumb"><a>央视网</a> &gt; <a>新闻</a> &gt; <a>社会</a></div>
<div class="content_18313" id="page_body">
<div class="col_w900">
<!--repaste.title.begin-->
<div class="title_area" id="title_area"><h1>大漠水文站：读了三十年的水尺</h1>
<div class="info1">来源：央视新闻客户端 | 2024年09月12日 09:15:05</div>
<div class="info2"><span class="sj"><a>手机观看</a></span><span class="bg" id="bigger"><a>大</a></span><span><a>小</a></span></div></div>
<!--repaste.title.end-->
<div class="share_area"><div class="fx"><em>分享</em><a>微信</a><a>微博</a><a>QQ</a></div><div class="ewm"><img src="qr.png" /><p>扫一扫 分享到微信</p></div></div>
<div class="content_area" id="content_area">
<!--repaste.body.begin-->
<div class="player"><p>正在加载</p><p>您的浏览器不支持播放，请安装最新的播放插件</p></div>
<p>${GAUGE[0]}</p>
<p>${GAUGE[1]}</p>
<p class="photo_img_20190808"><img src="https://p4.img.cctvpic.example/photoworkspace/1.jpg" alt="" /></p>
<p class="photo_alt_20190808" style="text-align:center">周小军沿台阶走向河边</p>
<p><strong>那一夜，记了四十一个数</strong></p>
${p(GAUGE.slice(2, 4))}
<p><strong>机器和人，差两厘米</strong></p>
${p(GAUGE.slice(4))}
<p>（总台记者 李志强 何小莉）</p>
<!--repaste.body.end-->
</div>
<div class="zebian"><span>编辑：刘小萌</span><span>责任编辑：陈小舟</span></div>
<div class="function"><a class="jiucuo">我要纠错</a><span class="dianzan">点赞 <i>128</i></span></div>
<div class="app_down"><img src="app.png" /><p>下载央视网客户端，精彩内容随时看</p></div>
<div class="pindao"><h3>精彩推荐</h3><ul><li><a>一条河有多少种声音</a></li>
<li><a>沙漠公路的养路人</a></li></ul></div>
</div>
<div class="col_w260">
<div class="mod"><h3>热播榜</h3><ol><li><a>《航拍中国》重走海岸线</a></li>
<li><a>《跟着书本去旅行》古城门</a></li></ol></div>
<div class="mod"><h3>图片</h3><ul><li><a>万亩向日葵迎来采收</a></li>
<li><a>候鸟抵达湿地</a></li></ul></div>
</div>
</div>
</div>
<div class="footer"><p><a>关于CCTV</a> <a>央视网</a> <a>法律声明</a> <a>版权声明</a></p><p>中央广播电视总台 央视网 版权所有</p><p>京ICP证060000号 京网文[0000]0000-000号 网上传播视听节目许可证号 0100000</p><p>不良信息举报邮箱 jubao@vip.cctv.example</p></div>
</body>
</html>`,
    expected: {
      headline: '大漠水文站：读了三十年的水尺',
      published: '2024-09-12T09:15:05+08:00',
      source: '央视新闻客户端',
      authors: ['李志强', '何小莉'],
      editors: ['刘小萌', '陈小舟'],
      headings: ['那一夜，记了四十一个数', '机器和人，差两厘米'],
      captions: ['周小军沿台阶走向河边'],
      kept: GAUGE,
      gone: ['播放插件', '扫一扫', '我要纠错', '随时看', '向日葵', '重走海岸线', '不良信息'],
    },
  },
  {
    kind: 'a national daily’s site, opinion: the clock, the source and the writer in spans, a hidden property comment, 责编 in square brackets, 阅读剩余全文, apps’ codes, two columns of picks',
    url: 'https://guancha.gmw.example/2024-03/12/content_37200312.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>让人走得动，也坐得下_光明网</title>
<meta name="keywords" content="公共座椅,城市,细节" />
<meta name="description" content="一座城市对人的善意，往往不在大广场，而在小地方。" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="11248" />
<meta name="contentid" content="37200312" />
<meta name="publishdate" content="2024-03-12" />
<meta name="author" content="赵小倩" />
<meta name="source" content="光明日报" />
<link rel="stylesheet" href="https://img.gmw.example/css/g_contentPC.css" />
<script src="https://img.gmw.example/js/mobile_adaptor.js"></script>
</head>
<body>
<div class="g-head"><div class="m-top"><a href="https://www.gmw.example"><img src="logo.png" alt="光明网" /></a><ul><li><a>首页</a></li>
<li><a>时政</a></li>
<li><a>时评</a></li>
<li><a>理论</a></li>
<li><a>文化</a></li>
<li><a>科技</a></li>
<li><a>教育</a></li>
<li><a>生活</a></li>
<li><a>法治</a></li>
<li><a>光明日报</a></li>
<li><a>更多&gt;&gt;</a></li></ul></div></div>
<div class="g-crumbs"><a>首页</a>&gt; <a>时评频道</a>&gt; <a>专栏</a> &gt; 正文</div>
<div class="g-main">
<div class="g-mainLeft">
<div class="m-title-box"><h1 class="u-title">让人走得动，也坐得下</h1>
<div class="m-con-info"><span class="m-con-time">2024-03-12 04:50</span><span class="m-con-source">来源：<a href="https://epaper.gmw.example/" target="_blank">光明日报</a></span><span class="m-con-author">作者：陈大文</span></div>
<div class="m-share"><span>微信扫码分享</span><i>调查问题加载中，请稍候。</i><i>若长时间无响应，请刷新本页面</i></div></div>
<div class="u-mainText" id="article_inbox">
<!--enpproperty <articleid>37200312</articleid><date>2024-03-12 04:50:00:0</date><author></author><title>让人走得动，也坐得下</title><keyword>公共座椅</keyword><nodename>专栏</nodename><sourcename>光明日报</sourcename>/enpproperty-->
<!--enpcontent-->
${p(BENCHES.slice(0, 3), '', '　　')}
<!--ad 44:正文图文广告--><div class="m-ad"><span>广告</span></div>
${p(BENCHES.slice(3), '', '　　')}
<!--/enpcontent-->
</div>
<div class="m-zbTool"><div class="u-liability">[ 责编：赵小倩 ]</div><div class="m-readMore">阅读剩余全文（<em></em>）</div></div>
<div class="m-tj"><h3>相关阅读</h3><ul><li><a>过街天桥该给谁让路</a></li>
<li><a>别让便民地图成摆设</a></li></ul></div>
<div class="m-pic"><h3>您此时的心情</h3><span>新闻表情排行</span><span>日/周</span><em>开心 0</em><em>难过 0</em><em>点赞 0</em><em>飘过 0</em></div>
<div class="m-video"><h3>视觉焦点</h3><ul><li><a>油菜花海上的小火车</a></li>
<li><a>古寨里的打铁声</a></li></ul></div>
</div>
<div class="g-mainRight">
<div class="m-hot"><h3>最热文章</h3><ul><li><a>【科普】打喷嚏为什么会闭眼</a></li>
<li><a>一本县志修了三代人</a></li></ul></div>
<div class="m-code"><img src="qr.png" /><p>光明日报客户端</p><p>光明网微信公众号</p></div>
</div>
</div>
<div class="g-foot"><p>光明网版权所有</p><p><a>光明日报社概况</a> | <a>关于光明网</a> | <a>报网动态</a> | <a>联系我们</a> | <a>法律声明</a> | <a>光明网邮箱</a></p></div>
</body>
</html>`,
    expected: {
      headline: '让人走得动，也坐得下',
      published: '2024-03-12T04:50:00+08:00',
      source: '光明日报',
      authors: ['陈大文'],
      editors: ['赵小倩'],
      headings: [],
      body: BENCHES,
      gone: ['调查问题', '阅读剩余', '新闻表情', '小火车', '打喷嚏', '微信公众号'],
    },
  },
  {
    kind: 'a capital’s daily by its app, local news: the app as source, 记者 above, bold subheadings, a grey caption, 编辑 with a code beside it for another, a long note on rights, an app’s bar',
    url: 'https://news.bjd.example/2024/06/07/10801234.shtml',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1,maximum-scale=1">
<title>社区书房亮灯到晚十点 夜读的人比想象的多_北京日报网</title>
<meta name="keywords" content="社区书房,延时,夜读">
<meta name="description" content="从本月起，全区二十三家社区书房的闭馆时间由晚上八点推迟到十点，周末不休。">
<link rel="stylesheet" href="https://ie.bjd.example/bjrb/css/article.css">
<script>var contentId='10801234', siteName='京报网';</script>
</head>
<body>
<div class="download-bar"><img src="icon.png"><p>打开北京日报客户端，看更多新闻</p><a>打开</a></div>
<div class="bjd-header"><a href="https://www.bjd.example"><img src="logo.png" alt="京报网"></a><nav><a>首页</a><a>北京</a><a>政知</a><a>深度</a><a>长安观察</a><a>文体</a><a>经济</a><a>数字报</a></nav></div>
<div class="bjd-crumb"><a>京报网</a> &gt; <a>北京</a> &gt; 正文</div>
<div class="bjd-article">
<div class="bjd-article-title"><h1>社区书房亮灯到晚十点 夜读的人比想象的多</h1></div>
<div class="bjd-article-info"><span>2024-06-07 10:12</span><span>来源：北京日报客户端</span><span>记者：赵小红</span></div>
<div class="bjd-article-centent" id="article-body">
${p(LIBRARY.slice(0, 2), '', '　　')}
<p style="text-align:center"><img src="https://ie.bjd.example/images/1.jpg"></p>
<p style="text-align:center"><span style="color:#7f7f7f">书房靠窗的座位坐满了读者。赵小红摄</span></p>
<p><strong>${LIBRARY[2]}</strong></p>
${p(LIBRARY.slice(3, 5), '', '　　')}
<p><strong>${LIBRARY[5]}</strong></p>
${p(LIBRARY.slice(6), '', '　　')}
</div>
<div class="bjd-editor"><p>编辑：刘小萌</p><p>流程编辑：u027</p></div>
<div class="bjd-copyright"><p>如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-00000000</p></div>
<div class="bjd-action"><a>分享到：</a><a>微信好友</a><a>朋友圈</a><a>微博</a></div>
<div class="bjd-comment"><h4>全部评论</h4><p>打开客户端，参与评论</p></div>
</div>
<div class="bjd-side"><h4>热点新闻</h4><ul><li><a>永定河畔骑行道贯通</a></li>
<li><a>暑期博物馆预约放票时间有变</a></li>
<li><a>胡同里的槐花饼又上桌了</a></li></ul><h4>为你推荐</h4><ul><li><a>一家老书店的搬家日记</a></li></ul></div>
<div class="bjd-footer"><p><a>关于我们</a> | <a>报社招聘</a> | <a>广告刊例</a> | <a>网站地图</a></p><p>北京日报报业集团主管主办 京报网版权所有</p><p>互联网新闻信息服务许可证10120000000号 京公网安备11010502000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '社区书房亮灯到晚十点 夜读的人比想象的多',
      published: '2024-06-07T10:12:00+08:00',
      source: '北京日报客户端',
      authors: ['赵小红'],
      // Who u027 is, nobody can say.
      editors: ['刘小萌'],
      headings: [LIBRARY[2], LIBRARY[5]],
      body: LIBRARY,
      captions: ['书房靠窗的座位坐满了读者。赵小红摄'],
      gone: ['看更多新闻', '30日内', '朋友圈', '参与评论', '槐花饼', '搬家日记', '许可证'],
    },
  },
  {
    kind: 'a southern daily’s app page, an interview by turns: 原创, an introduction, questions in bold, 采写 last, 编辑, 举报投诉, a note on permission with a mailbox, comments with IP places',
    url: 'https://m.mp.oeeee.example/a/BAAFRD000020240319912345.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no">
<title>水塔下的残局：输了，就讲一个故事 | 南都对话</title>
<meta name="keywords" content="残局,故事,退休钳工,南都对话">
<meta name="description" content="每天下午三点，旧水塔下的石桌旁总会围上一圈人。">
<meta itemprop="name" content="水塔下的残局：输了，就讲一个故事">
<meta itemprop="image" content="https://mediacdn.oeeee.example/share.jpg">
<link rel="stylesheet" href="//static.nandu.example/h5/css/article.min.css">
<script>var docid = "BAAFRD000020240319912345"; var isApp = false;</script>
</head>
<body class="nandu-article">
<div class="open-app"><img src="//static.nandu.example/h5/logo.png" alt=""><p>南都，做中国一流智媒</p><a>打开APP</a></div>
<div class="nav-pc"><a>首页</a><a>广州</a><a>深圳</a><a>佛山</a><a>时事</a><a>评论</a><a>深度</a><a>视频</a><a>鉴定</a><a>智库</a></div>
<div class="article">
<div class="article-header"><h1>水塔下的残局：输了，就讲一个故事</h1>
<div class="arc-info"><span class="original">原创</span><span class="source">来源：南方都市报</span><span class="time">2024-03-19 08:17</span></div></div>
<div class="listen"><span>听全文</span><i>约6分钟</i></div>
<div class="article-content" id="article-content">
<p>${CHESS[0]}</p>
<p class="img-wrap"><img src="https://mediacdn.oeeee.example/1.jpg"></p>
<p class="img-note" style="text-align:center;font-size:14px;color:#999">石桌上的残局。南都记者 李志强 摄</p>
<p><strong>${CHESS[1]}</strong></p>
<p>${CHESS[2]}</p>
<p><strong>${CHESS[3]}</strong></p>
<p>${CHESS[4]}</p>
<p><strong>${CHESS[5]}</strong></p>
<p>${CHESS[6]}</p>
<p><strong>${CHESS[7]}</strong></p>
<p>${CHESS[8]}</p>
<p>采写：南都记者 陈美玲</p>
</div>
<div class="article-editor"><p>编辑：林小军</p></div>
<div class="article-report"><a>举报投诉</a></div>
<div class="article-copyright"><p>南都新闻，未经授权不得转载。授权联系方式：banquan@nandu.example，020-00000000。</p></div>
<div class="article-tags"><a>#残局</a><a>#老人</a><a>#南都对话</a></div>
<div class="article-like"><span>46</span><a>点赞</a><a>收藏</a><a>生成海报</a></div>
<div class="more-app"><a>打开APP，查看精彩视频</a></div>
</div>
<div class="recommend"><h3>猜你喜欢</h3><ul><li><a>开了四十年的凉茶铺换了新炉子</a><span>南都广州 1.2万阅读</span></li>
<li><a>骑楼里的钟表匠收徒弟了</a><span>南都视频 8960阅读</span></li>
<li><a>龙舟水要来，哪些路段容易积水</a><span>南都天气 3.1万阅读</span></li></ul></div>
<div class="comments"><h3>评论</h3><div class="c"><b>南都网友0412</b><p>下次路过我也去输一盘</p><span>03-19 广东</span></div><a>打开APP查看全部评论</a></div>
<div class="footer"><p>©2024 南方都市报 粤ICP备00000000号</p><p>增值电信业务经营许可证 粤B2-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '水塔下的残局：输了，就讲一个故事',
      published: '2024-03-19T08:17:00+08:00',
      source: '南方都市报',
      authors: ['陈美玲'],
      editors: ['林小军'],
      // Whether the questions are headings is open: not asked.
      body: CHESS,
      captions: ['石桌上的残局。南都记者 李志强 摄'],
      gone: ['听全文', '举报投诉', '未经授权', '生成海报', '凉茶铺', '容易积水', '输一盘'],
    },
  },
  {
    kind: 'a portal’s copy of a city daily’s news: 来源 with a place behind, 举报, 原标题 in brackets first, the paper’s reporter in a line of its own, 责任编辑 with a number, a long platform note, threads and hot words',
    url: 'https://www.163.example/news/article/IVABCDEF00019K82.html',
    page: `<!DOCTYPE HTML>
<html id="ne_wrap" data-publishtime="2024-04-15 07:48:36" data-category="NA">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>江城风筝大赛设“静音组” 给水鸟让出八百米|江城|风筝|水鸟_网易新闻</title>
<meta name="keywords" content="江城,风筝,水鸟"/>
<meta name="description" content="江城风筝大赛设“静音组” 给水鸟让出八百米,江城,风筝,水鸟"/>
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
<meta property="og:type" content="news">
<meta property="og:title" content="江城风筝大赛设“静音组” 给水鸟让出八百米|江城|风筝|水鸟_网易新闻">
<meta property="article:author" content="网易">
<meta property="article:published_time" content="2024-04-15T07:48:36+08:00">
<link rel="stylesheet" href="https://static.ws.126.example/163/f2e/www/static/post.css">
<script>window._ntes_const={"docid":"IVABCDEF00019K82","channel":"news"};</script>
<script type="text/x-template" id="tie-tpl"><div class="tie-item">跟贴加载中</div></script>
</head>
<body>
<div class="ntes_nav_wrap"><div class="ntes-nav"><ul><li><a>网易首页</a></li>
<li><a>应用</a></li>
<li><a>快速导航</a></li>
<li><a>新闻</a></li>
<li><a>体育</a></li>
<li><a>娱乐</a></li>
<li><a>财经</a></li>
<li><a>汽车</a></li>
<li><a>科技</a></li>
<li><a>严选</a></li></ul><span>登录</span><span>注册免费邮箱</span></div></div>
<div class="wrapper clearfix" id="container" data-wemediaid="T1234567890123" data-ptime="2024-04-15 07:48:36">
<div class="post_crumb"><a>网易首页</a> &gt; <a>新闻中心</a> &gt; <a>社会新闻</a> &gt; 正文</div>
<div class="post_main">
<div class="post_side"><a class="post_side_tie">0</a><span>分享至</span><div class="post_side_share"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<h1 class="post_title">江城风筝大赛设“静音组” 给水鸟让出八百米</h1>
<div class="post_info">2024-04-15 07:48:36　来源: <a href="#" id="ne_article_source">江城晚报</a><span>湖北</span> <a class="post_jubao">举报</a></div>
<div class="post_content" id="content">
<div class="post_top"><div class="post_top_tie"><a>0</a></div></div>
<div class="post_body">
<p>（原标题：天上六百只风筝 草里一窝窝水鸟）</p>
<p class="f_center"><img src="https://nimg.ws.126.example/?url=http%3A%2F%2Fcms.example%2F1.jpg" alt="江城风筝大赛设“静音组” 给水鸟让出八百米"/><br>“鲤鱼”风筝由九个人合力放飞。<br></p>
<p>　　江城晚报记者 周小娟</p>
${p(KITES.slice(0, 3), '', '　　')}
<div class="post_ad"><span>广告</span></div>
${p(KITES.slice(3), '', '　　')}
</div>
<div class="post_author"><a><img src="https://static.ws.126.example/cnews/css13/img/end_news.png" alt="李小红" width="13" height="12" class="icon"></a> 本文来源：江城晚报 责任编辑：李小红_NB12345</div>
<div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为媒体授权发布，网易仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a third party.</p></div>
<div class="post_next"><a>/阅读下一篇/</a><a>一只老猫在车站住了十一年</a><a>返回网易首页</a><a>下载网易新闻客户端</a></div>
</div>
<div class="post_tie"><h3>热门跟贴</h3><p>跟贴 <em>0</em></p><p>参与 <em>0</em></p><p>网友评论仅供其表达个人看法，并不表明网易立场。</p></div>
<div class="post_recommends"><h3>相关推荐</h3><div class="post_recommend"><h3><a>护鸟志愿者的一天从四点开始</a></h3><span>江城发布 2024-04-13 09:00:41</span><em>12跟贴</em></div>
<div class="post_recommend"><h3><a>老城门帘铺的最后一位裁缝</a></h3><span>半城记 2024-04-12 20:15:00</span><em>4跟贴</em></div></div>
</div>
<div class="post_sidebar"><div class="mod_hot"><h3>热点新闻</h3><ul><li><a>多地气温将突破三十度</a></li>
<li><a>五一租车订单翻倍</a></li></ul></div><div class="mod_yz"><h3>态度原创</h3><a>数读：谁在周一早上买煎饼</a></div></div>
</div>
<div class="N-nav-bottom"><p><a>About NetEase</a> | <a>公司简介</a> | <a>联系方法</a> | <a>招聘信息</a> | <a>客户服务</a> | <a>隐私政策</a> | <a>不良信息举报 Complaint Center</a> | <a>廉正举报</a></p><p>©1997-2024 网易公司版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '江城风筝大赛设“静音组” 给水鸟让出八百米',
      published: '2024-04-15T07:48:36+08:00',
      source: '江城晚报',
      original: '天上六百只风筝 草里一窝窝水鸟',
      authors: ['周小娟'],
      editors: ['李小红'],
      body: KITES,
      captions: ['“鲤鱼”风筝由九个人合力放飞。'],
      gone: [
        '用微信扫码',
        '信息存储服务',
        'uploaded and posted',
        '住了十一年',
        '租车订单',
        '买煎饼',
        '个人看法',
      ],
    },
  },
  {
    kind: 'a site of start-ups, a feature: the writer and the clock with dots, a summary in a box, 文｜ 编辑｜ 封面来源｜ first, headings, a table and a quotation set apart, the platform’s note, 好文章 and a card of the writer',
    url: 'https://36kr.example/p/2781234567890123',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>仓库里还有400台针式打印机，和一门缩小的好生意-36氪</title>
<meta name="keywords" content="针式打印机,二手,维修">
<meta name="description" content="退出的人比市场缩得更快，剩下来的反而吃得饱。">
${og('og:type', 'article')}
${og('og:title', '仓库里还有400台针式打印机，和一门缩小的好生意-36氪')}
${og('og:description', '退出的人比市场缩得更快，剩下来的反而吃得饱。')}
${og('og:site_name', '36氪')}
<link rel="stylesheet" href="https://static.36krcdn.example/36kr-web/static/app.css">
<script>window.initialState={"articleDetail":{"articleDetailData":{"code":0,"data":{"itemId":2781234567890123,"widgetTitle":"仓库里还有400台针式打印机，和一门缩小的好生意","publishTime":1715917200000}}}}</script>
</head>
<body>
<div id="app">
<div class="kr-header"><a class="logo">36氪</a><ul><li><a>首页</a></li>
<li><a>快讯</a></li>
<li><a>资讯</a></li>
<li><a>直播</a></li>
<li><a>视频</a></li>
<li><a>专题</a></li>
<li><a>活动</a></li>
<li><a>企业号</a></li>
<li><a>企服点评</a></li></ul><span>寻求报道</span><span>我要入驻</span><span>城市合作</span><span>登录</span></div>
<div class="kr-article-wrap">
<div class="article-left-tool"><span>点赞</span><span>收藏</span><span>评论</span><span>打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</span></div>
<div class="article-detail-wrapper-box">
<h1 class="article-title margin-bottom-20 common-width">仓库里还有400台针式打印机，和一门缩小的好生意</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a">周小南</a><span class="title-icon-item item-time"><i>·</i>2024年05月17日 11:40</span></div>
<div class="summary">退出的人比市场缩得更快，剩下来的反而吃得饱。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper">
<p><strong>文｜</strong>周小南</p>
<p><strong>编辑｜</strong>林小夏</p>
<p><strong>封面来源｜</strong>视觉中国</p>
${p(PRINTERS.slice(0, 2))}
<h2>压不透四层纸</h2>
<p>${PRINTERS[2]}</p>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.example/hsossms/1.jpg"></p>
<p class="img-desc">仓库里等待清洗的打印头。图源：受访者</p>
<p>${PRINTERS[3]}</p>
<table><tbody><tr><td><p>一台旧机的账</p></td><td><p>金额（元）</p></td></tr>
<tr><td><p>回收价</p></td><td><p>1450</p></td></tr>
<tr><td><p>配件与人工</p></td><td><p>620</p></td></tr>
<tr><td><p>运费与质保</p></td><td><p>310</p></td></tr></tbody></table>
<h2>退出的人比市场快</h2>
${p(PRINTERS.slice(4, 6))}
<blockquote><p>我不跟时代赛跑，我跟同行比谁走得慢。</p></blockquote>
<p>${PRINTERS[6]}</p>
</div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="like-box"><span>+1</span><em>23</em><p>好文章，需要你的鼓励</p></div>
<div class="author-card"><img src="av.png"><a>周小南</a><span>36氪作者</span><p>关注小生意与老设备</p><a>关注</a><div>最近内容<ul><li><a>县城里的复印店在等什么</a><span>2024-05-09</span></li>
<li><a>一卷收银纸的去向</a><span>2024-04-30</span></li></ul></div></div>
<div class="next-article"><span>下一篇</span><a>共享雨伞第八年：还剩三家</a><p>押金退了，伞还在。</p><span>2024-05-17</span></div>
</div>
<div class="article-right"><div class="hotlist"><h3>热门文章</h3><ol><li><a>便利店的关东煮为什么涨价</a></li>
<li><a>一家鞋底厂的第二曲线</a></li></ol></div><div class="kuaixun"><h3>最新快讯</h3><div><a>某咖啡品牌门店数破两万</a><span>8分钟前</span></div></div></div>
</div>
<div class="kr-footer"><p>36氪APP下载 iOS &amp; Android</p><p>推荐和解读前沿、有料的科技创投资讯</p><p>© 2011~2024 北京多氪信息科技有限公司 | 京ICP备00000000号-6</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '仓库里还有400台针式打印机，和一门缩小的好生意',
      lead: '退出的人比市场缩得更快，剩下来的反而吃得饱。',
      published: '2024-05-17T11:40:00+08:00',
      source: '36氪',
      authors: ['周小南'],
      editors: ['林小夏'],
      headings: ['压不透四层纸', '退出的人比市场快'],
      captions: ['仓库里等待清洗的打印头。图源：受访者'],
      kept: [...PRINTERS, '配件与人工', '1450', '我跟同行比谁走得慢'],
      gone: [
        '扫一扫',
        '存储空间',
        '需要你的鼓励',
        '小生意与老设备',
        '收银纸',
        '伞还在',
        '关东煮',
        '门店数破',
      ],
    },
  },
  {
    kind: 'a province’s news site, the party paper’s reporter: 引题 and 副题 about the headline, spans a search engine asks for, 记者 and 文/图 above the text, bold subheadings, 编辑 last, neighbours, a statement',
    url: 'https://sichuan.scol.example/ggxw/202405/82512345.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>小收割机开上坡 一亩油菜四十分钟_四川在线</title>
<meta name="keywords" content="油菜,丘陵,农机" />
<meta name="description" content="五月的丘陵上，油菜进入收割季。连日来，安和县二十六万亩油菜陆续开镰。" />
<link href="/css/2022/scol_content.css" rel="stylesheet" type="text/css" />
<script src="/js/jquery-3.6.0.min.js"></script>
</head>
<body>
<div class="scol_top"><div class="w1200"><a href="https://www.scol.example"><img src="/images/logo.png" alt="四川在线" /></a><ul><li><a>首页</a></li>
<li><a>四川</a></li>
<li><a>要闻</a></li>
<li><a>评论</a></li>
<li><a>市州</a></li>
<li><a>经济</a></li>
<li><a>三农</a></li>
<li><a>文旅</a></li>
<li><a>健康</a></li>
<li><a>问政四川</a></li></ul><a>四川日报电子版</a><a>川观新闻</a></div></div>
<div class="w1200 path">您当前的位置：<a>四川在线</a> &gt; <a>四川新闻</a> &gt; <a>公共新闻</a></div>
<div class="w1200 main">
<div class="content_l">
<div class="title_box">
<p id="scol_yinti" class="yinti">六万亩坡地“小改大、短改长”</p>
<h1 id="webreal_scol_title">小收割机开上坡 一亩油菜四十分钟</h1>
<p id="webreal_scol_subtitle" class="futi">安和县丘陵油菜亩产有望增加十一公斤</p>
</div>
<div class="info_box"><span id="pubtime_baidu">2024-05-11 07:23</span><span id="source_baidu">来源：<a>四川日报</a></span><span id="editor_baidu">编辑：李小兰</span><div class="share"><span>分享</span><a>微信</a><a>微博</a></div></div>
<div class="content_txt" id="scol_txt">
<p>　　川观新闻记者 周小娟 王小明 文/图</p>
${p(RAPESEED.slice(0, 2), '', '　　')}
<p style="text-align: center;"><img src="https://img.scol.example/2024/05/1.jpg" alt="" /></p>
<p style="text-align: center;">小型收割机在梯田里作业。</p>
<p>　　<strong>${RAPESEED[2]}</strong></p>
${p(RAPESEED.slice(3, 5), '', '　　')}
<p>　　<strong>${RAPESEED[5]}</strong></p>
${p(RAPESEED.slice(6), '', '　　')}
</div>
<div class="page_turn"><p>上一篇：<a>二十五条乡村公路完成安防改造</a></p><p>下一篇：<a>蚕桑之乡的果桑熟了</a></p></div>
<div class="app_box"><img src="cg.png" /><p>扫码下载川观新闻客户端</p></div>
<div class="statement"><p>【声明】凡本网注明“来源：四川在线、四川日报、川观新闻”的作品，均为四川日报报业集团版权所有，转载请注明出处。</p><p>四川在线新闻爆料热线：028-00000000</p></div>
</div>
<div class="content_r"><div class="list"><h3>热点推荐</h3><ul><li><a>高山杜鹃迎来盛花期</a></li>
<li><a>盆周山区今夜有中雨</a></li>
<li><a>川剧小班进了县中</a></li></ul></div><div class="list"><h3>视频</h3><ul><li><a>航拍：都江堰灌区插秧忙</a></li></ul></div></div>
</div>
<div class="footer"><p><a>网站简介</a> - <a>广告服务</a> - <a>招聘信息</a> - <a>联系我们</a></p><p>四川在线版权所有 蜀ICP备00000000号 川新备00-000000</p><p>互联网新闻信息服务许可证：51120000000</p></div>
</body>
</html>`,
    expected: {
      headline: '小收割机开上坡 一亩油菜四十分钟',
      kicker: '六万亩坡地“小改大、短改长”',
      alternative: '安和县丘陵油菜亩产有望增加十一公斤',
      published: '2024-05-11T07:23:00+08:00',
      source: '四川日报',
      authors: ['周小娟', '王小明'],
      editors: ['李小兰'],
      headings: [RAPESEED[2], RAPESEED[5]],
      body: RAPESEED,
      captions: ['小型收割机在梯田里作业。'],
      gone: ['安防改造', '果桑熟了', '扫码下载', '注明出处', '爆料热线', '杜鹃', '川剧小班', '插秧忙'],
    },
  },
  {
    kind: 'a station of Taiwan, light news: desk／reporter first in the text, ▲ below a picture, a related link within by ▶, a ticker above, app and chat calls, what everyone reads',
    url: 'https://www.setn.example/News.aspx?NewsID=1472345',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>全里只有一把電鑽　里長把回收站變「工具間」半年借出1200次 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="description" content="台中一名里長把閒置多年的資源回收站，改成全里共用的「工具間」。">
<meta name="news_keywords" content="里長,工具間,共享,台中">
<meta name="author" content="三立新聞網">
<meta name="source" content="三立新聞網">
${og('og:type', 'article')}
${og('og:site_name', '三立新聞網')}
${og('og:title', '全里只有一把電鑽　里長把回收站變「工具間」半年借出1200次 | 生活 | 三立新聞網 SETN.COM')}
<meta name="pubdate" content="2024-05-20T10:23:00+08:00">
<meta property="article:published_time" content="2024-05-20T10:23:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '全里只有一把電鑽　里長把回收站變「工具間」半年借出1200次', datePublished: '2024-05-20T10:23:00+08:00', dateModified: '2024-05-20T10:23:00+08:00', author: { '@type': 'Person', name: '林小美' }, publisher: { '@type': 'Organization', name: '三立新聞網', logo: { '@type': 'ImageObject', url: 'https://www.setn.example/images/logo.png' } } })}
<link rel="stylesheet" href="/css/2020/news.css?v=31">
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"newsId":"1472345","section":"生活"});</script>
</head>
<body>
<div class="header"><a class="logo" href="/"><img src="/images/logo.png" alt="三立新聞網"></a><ul class="nav"><li><a>新聞總覽</a></li>
<li><a>即時</a></li>
<li><a>熱門</a></li>
<li><a>娛樂</a></li>
<li><a>政治</a></li>
<li><a>社會</a></li>
<li><a>生活</a></li>
<li><a>國際</a></li>
<li><a>健康</a></li>
<li><a>直播</a></li></ul></div>
<div class="marquee"><span>快訊</span><a>國道南下路段施工　今晚封閉外側車道</a></div>
<div class="container">
<div class="col-left">
<ol class="breadcrumb"><li><a>首頁</a></li>
<li><a>生活</a></li></ol>
<h1 class="news-title-3">全里只有一把電鑽　里長把回收站變「工具間」半年借出1200次</h1>
<div class="titleBtnBlock"><time class="page-date">2024/05/20 10:23:00</time><div class="shareBtn"><a>分享</a><a>LINE</a></div><div class="fontBtn"><a>小</a><a>中</a><a>大</a></div></div>
<div id="ckuse" class="page-text">
<article>
<div id="Content1">
<p>生活中心／林小美報導</p>
<p>${TOOLSHED[0]}</p>
<p style="text-align: center;"><img src="https://attach.setn.example/newsimages/2024/05/20/1.jpg" alt="里長把回收站改成工具間。（圖／里長提供）"></p>
<p style="text-align: center;"><strong>▲里長把回收站改成工具間。（圖／里長提供）</strong></p>
<p>${TOOLSHED[1]}</p>
<p><a href="/News.aspx?NewsID=1"><strong>▶ 陽台堆滿捨不得丟？收納師教三招斷捨離</strong></a></p>
<p>${TOOLSHED[2]}</p>
<div class="ad-300"><span>廣告</span></div>
${p(TOOLSHED.slice(3))}
</div>
</article>
</div>
<div class="tags"><a>#里長</a><a>#工具間</a><a>#共享</a></div>
<div class="app-promo"><p>看新聞下載三立App，現金紅包等你拿</p><a>立即下載</a></div>
<div class="line-promo"><p>加入三立新聞網LINE好友，大小事不漏接</p></div>
<div class="related-news"><h2>相關新聞</h2><ul><li><a>冷氣濾網多久洗一次　師傅給答案</a></li>
<li><a>鄰居漏水不認帳　調解委員出這招</a></li></ul></div>
<div class="everyone"><h2>大家都在看</h2><ul><li><a>便利商店新品霜淇淋一週賣完</a></li>
<li><a>這條登山步道下週起要預約</a></li></ul></div>
<div class="fb-comments"><h2>留言討論</h2><p>本網站對留言內容不負法律責任</p></div>
</div>
<div class="col-right"><div class="hot"><h2>熱門新聞</h2><ol><li><a>樂透頭獎連十槓　上看八億</a></li>
<li><a>鋒面周四到　中部防大雨</a></li></ol></div></div>
</div>
<footer><p>三立電視股份有限公司 版權所有 ©2024 Sanlih E-Television All Rights Reserved</p><p><a>關於三立</a> <a>著作權聲明</a> <a>隱私權政策</a> <a>客服信箱</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '全里只有一把電鑽　里長把回收站變「工具間」半年借出1200次',
      published: '2024-05-20T10:23:00+08:00',
      source: '三立新聞網',
      authors: ['林小美'],
      editors: [],
      headings: [],
      body: TOOLSHED,
      gone: ['現金紅包', '大小事不漏接', '不負法律責任', '霜淇淋', '連十槓', '外側車道'],
    },
    asText: { gone: ['現金紅包', '不負法律責任', '霜淇淋', '連十槓', '調解委員', '冷氣濾網'] },
  },
  {
    kind: 'an agency of Taiwan, local news: 中央社記者 with place and day in a bracket first, 編輯 and the day by the year of the Republic last, an 更新, a picture with its photographer, a podcast within, what else to read',
    url: 'https://www.cna.example/news/aloc/202503120187.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>台南老市場午後變教室 肉攤砧板上寫書法 | 地方 | 中央社 CNA</title>
<meta name="description" content="（中央社記者李志強台南12日電）台南一處開業近70年的傳統市場，午後收攤便一片漆黑。">
<meta name="keywords" content="傳統市場, 樂齡, 台南, CNA, 中央社, 新聞, 即時新聞">
${og('og:title', '台南老市場午後變教室 肉攤砧板上寫書法 | 地方 | 中央社 CNA')}
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
<meta property="article:author" content="https://www.facebook.example/cnanewstaiwan">
<meta itemprop="datePublished" content="2025/03/12 15:42">
<meta itemprop="dateModified" content="2025/03/12 17:08">
${ld({ '@type': 'NewsArticle', headline: '台南老市場午後變教室 肉攤砧板上寫書法', datePublished: '2025-03-12T15:42:00+08:00', dateModified: '2025-03-12T17:08:00+08:00', author: { '@type': 'Person', name: '中央社 CNA' }, publisher: { '@type': 'Organization', name: '中央通訊社' } })}
<link rel="stylesheet" href="/css/2025/article.css">
<script>var gPID="202503120187";</script>
</head>
<body>
<header class="header"><a class="logo" href="/">中央社 CNA</a><nav><ul class="main-menu"><li><a>即時</a></li>
<li><a>政治</a></li>
<li><a>國際</a></li>
<li><a>兩岸</a></li>
<li><a>產經</a></li>
<li><a>社會</a></li>
<li><a>地方</a></li>
<li><a>文化</a></li>
<li><a>運動</a></li>
<li><a>娛樂</a></li></ul></nav></header>
<main class="wrapper">
<div class="breadcrumb"><a>首頁</a> / <a>地方</a></div>
<article class="article" data-title="台南老市場午後變教室 肉攤砧板上寫書法">
<h1><span>台南老市場午後變教室 肉攤砧板上寫書法</span></h1>
<div class="timeBox"><div class="updatetime"><span>2025/3/12 15:42</span><span>（3/12 17:08 更新）</span></div><div class="shareBar"><a>Facebook</a><a>LINE</a><a>Threads</a><a>複製連結</a></div><div class="fontSize"><a>文章字級</a></div></div>
<div class="fullPic"><div class="floatImg center"><div class="wrap"><img src="https://imgcdn.cna.example/www/1.jpg" alt="學員在肉攤砧板上練習書法。"></div><div class="picinfo"><span>學員在肉攤砧板上練習書法。中央社記者李志強攝 114年3月12日</span></div></div></div>
<div class="paragraph">
<div class="audioBox"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span><button>同意</button></div>
${p(MARKET.slice(0, 2))}
<div class="moreArticle"><a href="/news/2.aspx">舊郵局變身社區食堂 一張郵票換一碗湯</a></div>
<p>${MARKET[2]}</p>
<div class="podcastBox"><p>特派談新聞：聽見地方的聲音</p><a>前往收聽</a></div>
<p>${MARKET[3]}</p>
<p>${MARKET[4]}（編輯：王小芳）1140312</p>
</div>
<div class="donate"><p>中央社「一手新聞」 app，每日新聞不漏接！</p><a>iOS App下載</a><a>Android App下載</a></div>
<p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>
<div class="keywordTag"><a>#傳統市場</a><a>#樂齡學習</a></div>
</article>
<section class="recommend"><h2>延伸閱讀</h2><ul><li><a>百年廟埕種下第一棵樟樹</a><span>2025/3/9 10:11</span></li></ul></section>
<section class="hotnews"><h2>你可能還想看</h2><ul><li><a>漁港直送的冷凍便當開賣</a></li>
<li><a>山區公車增開假日班次</a></li></ul></section>
<section class="live"><h2>最新消息</h2><ul><li><time>17:20</time><a>地震 花蓮近海規模4.1</a></li>
<li><time>17:11</time><a>水庫蓄水率回升至七成</a></li></ul></section>
</main>
<footer><p>中央通訊社 版權所有 ©2025 CNA All rights reserved</p><p><a>關於我們</a><a>聯絡我們</a><a>徵才公告</a><a>著作權聲明</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '台南老市場午後變教室 肉攤砧板上寫書法',
      published: '2025-03-12T15:42:00+08:00',
      source: '中央社',
      authors: ['李志強'],
      editors: ['王小芳'],
      dateline: '台南',
      captions: ['學員在肉攤砧板上練習書法。中央社記者李志強攝 114年3月12日'],
      kept: ['台南一處開業近70年的傳統市場，午後收攤便一片漆黑。', ...MARKET.slice(1)],
      gone: ['啟用聽新聞', '前往收聽', '公開播送', '冷凍便當', '規模4.1', '每日新聞不漏接', '文章字級'],
    },
  },
  {
    kind: 'public television of Taiwan, its programme on nature, a feature: who asked, wrote, filmed and cut in a list, only the day, h3 headings, figures, when the programme runs, gifts',
    url: 'https://ourisland.pts.example/content/10612',
    page: `<!DOCTYPE html>
<html lang="zh-hant" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="Generator" content="Drupal 8 (https://www.drupal.org)">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>把殼還給海 | 公視-我們的島</title>
<meta name="description" content="退潮後的沙洲上，一排排蚵架露出水面，風裡有淡淡的腥味。">
<link rel="canonical" href="https://ourisland.pts.example/content/10612">
${og('og:site_name', '公視-我們的島')}
${og('og:type', 'article')}
${og('og:title', '把殼還給海')}
${og('og:image', 'https://ourisland.pts.example/sites/default/files/1.jpg')}
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_Ab12.css">
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"node/10612"},"user":{"uid":0}}</script>
</head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">移至主內容</a>
<div class="layout-container">
<header role="banner"><a class="site-logo" href="/" rel="home"><img src="/themes/custom/island/logo.svg" alt="首頁"></a><nav aria-labelledby="block-main-menu"><h2 class="visually-hidden">主導覽</h2><ul class="menu"><li class="menu-item"><a>最新文章</a></li>
<li class="menu-item"><a>專題</a></li>
<li class="menu-item"><a>影音</a></li>
<li class="menu-item"><a>議題</a></li>
<li class="menu-item"><a>關於我們的島</a></li></ul></nav><form class="search"><label>搜尋</label><input type="search"></form></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="region-content">
<div class="field--name-field-issue"><a>海洋</a> <a>廢棄物</a></div>
<h1 class="page-title"><span class="field--name-title">把殼還給海</span></h1>
<div class="node__meta"><time datetime="2025-06-23T12:00:00Z">2025-06-23</time></div>
<div class="field--name-field-credits"><ul><li><span>採訪撰稿</span>陳美玲</li>
<li><span>攝影剪輯</span>李志強</li></ul></div>
<div class="addtoany"><a>Facebook</a><a>Line</a><a>Email</a><a>列印</a></div>
<div class="video-embed"><iframe src="https://www.youtube.example/embed/xyz"></iframe></div>
<article class="node node--type-article node--view-mode-full">
<div class="node__content"><div class="field--name-body">
${p(OYSTER.slice(0, 2))}
<figure role="group" class="caption caption-img align-center"><img src="/sites/default/files/inline-images/1.jpg" alt=""><figcaption>村子後方堆了四十年的蚵殼。</figcaption></figure>
<h3>${OYSTER[2]}</h3>
${p(OYSTER.slice(3, 5))}
<h3>${OYSTER[5]}</h3>
<p>${OYSTER[6]}</p>
<figure role="group" class="caption caption-img align-center"><img src="/sites/default/files/inline-images/2.jpg" alt=""><figcaption>椰纖網裝的蚵殼疊成緩坡。</figcaption></figure>
${p(OYSTER.slice(7))}
</div></div>
</article>
<div class="program-time"><p>我們的島　每週一晚間10點 公視主頻道首播，隔週六上午11點重播</p></div>
<div class="support"><p>用捐款守護島嶼，讓我們繼續走到現場</p><a>我要捐款</a></div>
<div class="epaper"><h2>訂閱電子報</h2><p>每週寄送最新的環境報導</p><input placeholder="您的Email"><button>訂閱</button></div>
<div class="views-element-container"><h2>相關文章</h2>
<div class="views-row"><a>潮間帶的守夜人</a><span>2025-05-12</span></div>
<div class="views-row"><a>海廢進廠之後</a><span>2025-04-07</span></div></div>
<div class="views-popular"><h2>熱門文章</h2><div class="views-row"><a>山谷裡的最後一座水車</a></div><div class="views-row"><a>誰在清理無主的漁網</a></div></div>
</div>
</main>
<footer role="contentinfo"><p>財團法人公共電視文化事業基金會 版權所有</p><p>台北市內湖區康寧路　電話 02-0000-0000</p><p>內容授權請洽 island@pts.example</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '把殼還給海',
      published: '2025-06-23',
      // The station, its programme or both by a dash: open, not asked. Nor is whether who filmed and cut is an author.
      headings: [OYSTER[2], OYSTER[5]],
      editors: [],
      body: OYSTER,
      captions: ['村子後方堆了四十年的蚵殼。', '椰纖網裝的蚵殼疊成緩坡。'],
      gone: ['移至主內容', '隔週六', '走到現場', '每週寄送', '最後一座水車', '無主的漁網', '內容授權'],
    },
  },
  {
    kind: 'a free site of Hong Kong, community news: 發佈時間 and 最後更新, captions on overlays, an ad’s word between paragraphs, a pointer to more below, nobody signs, groups to join, what you may like by spaced letters',
    url: 'https://www.bastillepost.example/hongkong/article/14012345-%E9%9D%92%E8%A1%A3%E8%A1%97%E5%9D%8A%E5%9F%B7%E9%9D%9A%E5%BB%A2%E8%BB%8A',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5">
<title>青衣街坊執靚廢棄單車　兩年修好160架轉送學童 | 巴士的報</title>
<meta name="description" content="青衣一個公共屋邨的單車停泊處長年被棄置單車霸佔，有居民自發「執靚」廢車。">
<meta name="keywords" content="單車,青衣,義工">
${og('og:site_name', '巴士的報')}
${og('og:type', 'article')}
${og('og:title', '青衣街坊執靚廢棄單車　兩年修好160架轉送學童 | 巴士的報')}
<meta property="article:published_time" content="2024-05-22T14:30:00+08:00">
<meta property="article:modified_time" content="2024-05-22T15:02:00+08:00">
<meta property="article:section" content="社會">
<link rel="stylesheet" href="https://image.bastillepost.example/css/main.min.css">
<script>var bpPostId=14012345; var bpCat="hongkong";</script>
</head>
<body class="single">
<header id="header"><a class="logo" href="/"><img src="logo.svg" alt="巴士的報"></a><nav><ul><li><a>即時</a></li>
<li><a>社會</a></li>
<li><a>政事</a></li>
<li><a>兩岸</a></li>
<li><a>國際</a></li>
<li><a>娛樂圈</a></li>
<li><a>生活事</a></li>
<li><a>博客文章</a></li>
<li><a>大視野</a></li></ul></nav><div class="lang"><a>繁</a><a>简</a><a>ENG</a></div></header>
<div id="main" class="container">
<div class="col-main">
<div class="breadcrumbs"><a>主頁</a> » <a>社會</a></div>
<article class="post">
<h1 class="post-title">青衣街坊執靚廢棄單車　兩年修好160架轉送學童</h1>
<div class="post-meta"><span class="cat"><a>社會</a></span><div class="dates"><span>發佈時間: 2024年05月22日 14:30</span><span>最後更新: 15:02</span></div><div class="share"><span>分享文章</span><a>Facebook</a><a>WhatsApp</a><a>複製連結</a></div></div>
<div class="post-content">
<p>${BIKES[0]}</p>
<figure class="wp-caption"><a class="zoom"><img src="https://image.bastillepost.example/1.jpg" alt=""></a><figcaption>義工逢星期日在天橋底維修單車。（受訪者提供）</figcaption></figure>
<p>${BIKES[1]}</p>
<div class="bp-ad"><span class="ad-label">更多相關文章請看下文廣告後</span></div>
<p>${BIKES[2]}</p>
<figure class="wp-caption"><a class="zoom"><img src="https://image.bastillepost.example/2.jpg" alt=""></a><figcaption>待領取的單車掛上寫有名字的紙牌。（受訪者提供）</figcaption></figure>
${p(BIKES.slice(3))}
</div>
<div class="tags">Tags：<a>單車</a><a>青衣</a><a>義工</a></div>
<div class="join"><p>立即加入巴士的報WhatsApp頻道，第一時間收到突發消息</p></div>
<div class="prevnext"><div>往上一篇文章<a>暴雨沖走泳灘浮標　救生員落水打撈</a></div><div>往下一篇文章<a>老字號餅店復刻結婚唐餅</a></div></div>
</article>
<section class="related"><h3>你 或 有 興 趣 的 文 章</h3><ul><li><a>夜晚幾點跑步最好　教練拆解</a><span>2024年05月21日 20:00</span></li>
<li><a>電飯煲蒸魚八分鐘食得</a><span>2024年05月21日 18:30</span></li></ul></section>
</div>
<aside class="col-side"><div class="hot"><h3>熱門文章</h3><ol><li><a>巴士站長退休前最後一更</a></li>
<li><a>街市魚檔貓店長走失尋回</a></li></ol></div><div class="blog"><h3>博客文章</h3><ul><li><a>【深藏客】碼頭邊的算盤</a></li></ul></div></aside>
</div>
<footer><p><a>關於我們</a> | <a>私隱政策</a> | <a>免責聲明</a> | <a>廣告查詢</a></p><p>© 2024 巴士的報 版權所有 不得轉載</p></footer>
</body>
</html>`,
    expected: {
      headline: '青衣街坊執靚廢棄單車　兩年修好160架轉送學童',
      published: '2024-05-22T14:30:00+08:00',
      source: '巴士的報',
      authors: [],
      editors: [],
      headings: [],
      body: BIKES,
      captions: [
        '義工逢星期日在天橋底維修單車。（受訪者提供）',
        '待領取的單車掛上寫有名字的紙牌。（受訪者提供）',
      ],
      gone: ['廣告後', '突發消息', '泳灘浮標', '結婚唐餅', '貓店長', '算盤'],
    },
    asText: { gone: ['廣告後', '突發消息', '泳灘浮標', '結婚唐餅', '電飯煲', '貓店長'] },
  },
  {
    kind: 'a public broadcaster of Hong Kong, radio news: the headline in h2, the day, HKT and the clock, the text in one block parted by doubled breaks, a player’s and a picture’s frame, lists of news by hours',
    url: 'https://news.rthk.example/rthk/ch/component/k2/1754321-20240523.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-tw" lang="zh-tw">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>離島居民團體促渡輪公司周末加開凌晨班次 - RTHK</title>
<meta name="description" content="有離島居民團體指，每日來往中環的渡輪尾班船時間過早。" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
<meta property="og:type" content="article" />
<meta property="og:title" content="離島居民團體促渡輪公司周末加開凌晨班次 - RTHK" />
<meta property="og:image" content="https://newsstatic.rthk.example/images/mfile_1754321_1_L.jpg" />
<link rel="stylesheet" href="/rthk/templates/rthk_news/css/style.css" type="text/css" />
<script src="/rthk/media/jui/js/jquery.min.js" type="text/javascript"></script>
</head>
<body>
<div id="rthkHeader"><a href="https://www.rthk.example"><img src="/rthk/templates/logo.png" alt="香港電台" /></a><ul><li><a>電視</a></li>
<li><a>電台</a></li>
<li><a>新聞</a></li>
<li><a>Podcast</a></li>
<li><a>教育</a></li></ul><span class="lang"><a>ENG</a> | <a>简</a></span><span>文字大小</span></div>
<div class="ns2-nav"><ul><li><a>即時新聞</a></li>
<li><a>本地</a></li>
<li><a>大中華</a></li>
<li><a>國際</a></li>
<li><a>財經</a></li>
<li><a>體育</a></li>
<li><a>天氣</a></li>
<li><a>交通</a></li>
<li><a>視像新聞</a></li></ul></div>
<div class="container">
<div class="itemWrapper">
<div class="itemHeader"><h2 class="itemTitle">離島居民團體促渡輪公司周末加開凌晨班次</h2>
<div class="itemInfo"><div class="createddate">2024-05-23 HKT 12:26</div><div class="shareButtons"><span>分享：</span><a>facebook</a><a>X</a></div></div></div>
<div class="itemBody">
<div class="itemSlideShow"><div class="items_content"><img src="https://newsstatic.rthk.example/images/mfile_1754321_1_L.jpg" alt="團體要求周末加開夜航班次。（港台圖片）" /><div class="detailNewsSlideTitleText">團體要求周末加開夜航班次。（港台圖片）</div></div></div>
<div class="itemFullText">
${FERRY.join('<br />\n<br />\n')}
</div>
<div class="audioPlayer"><p>要收聽錄音，請先更新瀏覽器</p></div>
</div>
<div class="itemBackToTop"><a>返回頁首</a></div>
<div class="relatedNews"><h3>相關新聞</h3><ul><li><a>街渡牌照申請宗數增加</a><span>2024-05-20 HKT 09:11</span></li></ul></div>
</div>
<div class="rightColumn">
<div class="ns2-mostview"><h3>熱門新聞</h3><ul><li><a>屯門公路三車相撞　往九龍方向擠塞</a></li>
<li><a>天文台料周末有驟雨</a></li></ul></div>
<div class="ns2-latest"><h3>最新本地新聞</h3><ul><li><span>12:41</span><a>泳池水質不合標準暫停開放</a></li>
<li><span>12:33</span><a>圖書館延長自修室時間</a></li></ul></div>
<div class="video"><h3>視像新聞</h3><a>長洲搶包山選手日夜操練</a></div>
</div>
</div>
<div id="rthkFooter"><p>香港電台版權所有 © 2024</p><p><a>私隱政策</a> | <a>重要告示</a> | <a>無障礙瀏覽</a> | <a>聯絡我們</a></p></div>
</body>
</html>`,
    expected: {
      headline: '離島居民團體促渡輪公司周末加開凌晨班次',
      published: '2024-05-23T12:26:00+08:00',
      // 香港電台 by its logo only, RTHK in the title: open, not asked.
      authors: [],
      editors: [],
      headings: [],
      body: FERRY,
      captions: ['團體要求周末加開夜航班次。（港台圖片）'],
      gone: ['更新瀏覽器', '返回頁首', '三車相撞', '泳池水質', '搶包山', '無障礙瀏覽'],
    },
  },
  {
    kind: 'a Chinese daily of Malaysia, a feature: the clock before the day with am, 报道 and 摄影 above the text, a place and day with 讯 in a bracket, bold subheadings, a numbered list, ADVERTISEMENT between, 打开全文, a channel to follow',
    url: 'https://www.sinchew.example/news/20240715/metro/5712345',
    page: `<!DOCTYPE html>
<html lang="zh-CN" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>停车场边角地变菜园　87户轮值收成任取 - 大都会 - 社区 | 星洲网 Sin Chew Daily</title>
<meta name="description" content="一块丢空12年的停车场边角地，如今种满羊角豆、番薯叶和香兰叶。">
<meta name="keywords" content="社区菜园,八打灵再也,居民">
${og('og:site_name', '星洲网 Sin Chew Daily')}
${og('og:type', 'article')}
${og('og:title', '停车场边角地变菜园　87户轮值收成任取 - 大都会 - 社区 | 星洲网 Sin Chew Daily')}
<meta property="article:published_time" content="2024-07-15T08:30:00+08:00">
<meta property="article:publisher" content="https://www.facebook.example/SinChewDaily/">
${ld({ '@type': 'NewsArticle', headline: '停车场边角地变菜园　87户轮值收成任取', datePublished: '2024-07-15T08:30:00+08:00', dateModified: '2024-07-15T08:30:00+08:00', author: { '@type': 'Organization', name: '星洲日报' }, publisher: { '@type': 'Organization', name: '星洲日报' } })}
<link rel="stylesheet" href="https://www.sinchew.example/wp-content/themes/sinchew/style.css">
<script>var cat_slug="metro";var post_id=5712345;</script>
</head>
<body class="post-template-default single single-post">
<header class="site-header"><a class="logo" href="/"><img src="logo.png" alt="星洲日报"></a><div class="top"><a>登入</a><a>订阅</a><a>电子报</a></div><ul class="menu"><li><a>首页</a></li>
<li><a>最新</a></li>
<li><a>头条</a></li>
<li><a>国内</a></li>
<li><a>国际</a></li>
<li><a>言路</a></li>
<li><a>财经</a></li>
<li><a>地方</a></li>
<li><a>娱乐</a></li>
<li><a>副刊</a></li></ul></header>
<div class="ad-leader"><span>ADVERTISEMENT</span></div>
<main id="primary">
<div class="breadcrumb"><a>大都会</a> / <a>社区</a></div>
<h1 class="article-page-title">停车场边角地变菜园　87户轮值收成任取</h1>
<div class="article-page-date"><span>发布: 8:30am 15/07/2024</span></div>
<div class="article-share"><a>Facebook</a><a>WhatsApp</a><a>Telegram</a><span>字体</span></div>
<div class="article-page-cover"><figure><img src="https://pic.sinchew.example/1.jpg" alt=""><figcaption>星期六早上，住户到菜园收菜。（图：星洲日报）</figcaption></figure></div>
<div class="article-page-content" id="article-page-content">
<p>报道：林小美</p>
<p>摄影：黄志强</p>
${p(GARDEN.slice(0, 2))}
<div class="ads-frame"><span>ADVERTISEMENT</span></div>
<p><strong>${GARDEN[2]}</strong></p>
<p>${GARDEN[3]}</p>
<p>动工之前，居民先定下三条规矩：</p>
<ol><li>不喷农药，虫多了就用手捉；</li>
<li>谁都可以拿，一次不超过一把；</li>
<li>轮值缺席者，下一轮补两小时。</li></ol>
<p>${GARDEN[4]}</p>
<p><strong>${GARDEN[5]}</strong></p>
<div class="ads-frame"><span>ADVERTISEMENT</span></div>
${p(GARDEN.slice(6))}
</div>
<div class="read-all"><a>打开全文</a></div>
<div class="follow"><p>打开星洲网WhatsApp频道，掌握最新资讯</p></div>
<div class="tags"><a>社区菜园</a><a>八打灵再也</a></div>
<section class="related"><h2>相关文章</h2><div class="item"><a>老巴刹拆迁前的最后一个新年</a><span>2天前</span></div><div class="item"><a>组屋顶楼养鱼的工程师</a><span>5天前</span></div></section>
<section class="more"><h2>热门新闻</h2><ol><li><a>油价本周起调整两仙</a><span>6小时前</span></li>
<li><a>轻快铁延误　乘客步行出站</a><span>9小时前</span></li></ol></section>
<section class="recommend"><h2>你也可能感兴趣...</h2><div class="item"><a>娘惹糕师傅的晨间三小时</a></div></section>
<div class="comment-box"><h2>留言</h2><p>请登入后留言</p></div>
</main>
<footer><p>星洲媒体集团有限公司 版权所有</p><p>Copyright © 2024 MCIL Multimedia Sdn Bhd (000000-X). All rights reserved.</p><p><a>联络我们</a> <a>私隐政策</a> <a>条款与规则</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '停车场边角地变菜园　87户轮值收成任取',
      published: '2024-07-15T08:30:00+08:00',
      // og:site_name has 星洲网, JSON-LD 星洲日报: either is right.
      authors: ['林小美'],
      editors: [],
      dateline: '八打灵再也',
      headings: [GARDEN[2], GARDEN[5]],
      captions: ['星期六早上，住户到菜园收菜。（图：星洲日报）'],
      // The opening in its bracket: open, not asked.
      kept: [
        '一块丢空12年的停车场边角地，两年前还堆着旧床褥和建筑废料',
        ...GARDEN.slice(1),
        '虫多了就用手捉',
        '下一轮补两小时',
      ],
      gone: ['ADVERTISEMENT', '打开全文', '最新资讯', '两仙', '步行出站', '娘惹糕', '登入后留言'],
    },
  },
];
