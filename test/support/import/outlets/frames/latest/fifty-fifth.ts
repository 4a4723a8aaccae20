// A fifty-fifth set of forms, by one who had not seen the importer: fourteen outlets of both shores and abroad, each after its own template of one year.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** Entries of a list, each a link. */
const links = (base: string, titles: readonly string[], end = ''): string =>
  titles
    .map(
      (title, at) =>
        `<li><a href="${base}${at + 1}.html" target="_blank" title="${title}">${title}</a>${end}</li>`,
    )
    .join('\n');

/** Links of a menu. */
const menu = (base: string, names: readonly string[], between = '\n'): string =>
  names.map((name, at) => `<a href="${base}${at + 1}/" target="_blank">${name}</a>`).join(between);

const MOSS = [
  '雨后的墙角，总有一片毛茸茸的绿色。它没有花，没有种子，连真正的根也没有，却在地球上住了四亿多年。它就是苔藓。',
  '“很多人以为苔藓是脏东西，第一反应是铲掉。”在某植物园从事苔藓研究的周若兰说，一片巴掌大的苔藓里，可能同时生活着三四种植物和上百只肉眼看不见的小动物。',
  '苔藓没有输送水分的管道，叶片往往只有一层细胞那么厚，雨水一落下来，整株植物就像海绵一样把水吸进去。实验室里测得，一种泥炭藓可以吸收相当于自身干重二十倍的水。',
  '到了干旱的日子，苔藓会把叶片卷起来，停止一切活动，看上去和枯死没有两样。周若兰的标本柜里，有一份在纸袋中放了十九年的标本，滴上几滴水，四十分钟后叶尖便重新展开。',
  '正因为叶片薄，空气里有什么，苔藓就吸收什么。研究人员把装着苔藓的小网袋挂在路灯杆上，三个月后取回来，就能知道这条路上的粉尘里含有多少金属。',
  '目前，这座植物园已在十二个街区挂出了三百六十只“苔藓袋”。周若兰说，比起一台监测仪器，一只袋子的成本不到十元钱，社区里的孩子也能参与进来。',
  '想在家里养一盆苔藓，并不需要土。一块吸水的砖、一个能透进散射光的窗台，再加上不含氯的清水就够了。切记不要暴晒，也不要一次浇得太多。',
] as const;

const SILKWORM = [
  '一只竹匾，三张桑叶，二十条刚刚蜕过一次皮的蚕。18日上午，太湖边的震北小学里，四年级学生李果果领到了这学期的“作业”。',
  '这所乡村小学有一百三十六名学生，家里还在养蚕的只剩下四户。学校去年在操场边种了九十棵桑树，从今年起，每个学生都要把二十条蚕养到结茧。',
  '“第一天就有人哭了，因为蚕不吃东西。”科学课教师沈晓芸说，蚕蜕皮之前要“眠”一天一夜，孩子们第一次知道，等待也是要学的。',
  '给孩子们上课的还有七十一岁的养蚕人陆阿婆。她不识几个字，却能从蚕吃叶子的声音听出来房间里是闷了还是凉了。',
  '到六月初，蚕茧将由孩子们自己缫成丝。沈晓芸说，二十条蚕的丝加起来大约有两万米长，“刚好够从学校牵到太湖边，再牵回来”。',
] as const;

const BATTERY = [
  '一块从电动公交车上拆下来的电池，容量只剩下七成，跑不动长途了，该往哪里去？在浙北一处占地两千平方米的厂房里，它有了第二份工作。',
  '9月10日，科技日报记者在这里看到，四百多块退役电池整齐地码放在铁架上，夜间充电，白天为隔壁的菌菇大棚供电。',
  '过去，判断一块旧电池能不能继续用，要把它完整地充放一次，耗时将近五个小时。',
  '项目负责人、某高校副教授林致远告诉记者，团队从一万两千块电池的历史数据里找出规律，只要测量充电最初八分钟的电压变化，就可以推算出剩余容量，误差不超过百分之三。',
  '“好比医生听心跳，不必让病人跑完一场马拉松。”林致远说。',
  '不同厂家、不同批次的电池“脾气”各异，直接串联，最弱的一块会拖累整组。团队为每一块电池配备了巴掌大的均衡模块，谁先充满，谁先休息。',
  '大棚的主人算了一笔账：用上旧电池以后，每月电费由一万八千元降到一万一千元，遇到停电，菌菇也不至于受冻。',
  '林致远坦言，梯次利用的难题不只在技术。旧电池来自何处、用过多久，目前仍缺少一本人人可查的“户口簿”。团队下一步希望与回收企业一道，为每一块电池建立档案。',
] as const;

const MILLSTONE = [
  '芒种刚过，豫南的麦田由黄转褐。在石桥村村口的打麦场上，一盘停了二十六年的石磨又转了起来，牵磨的不是驴，是村里的三个大学生。',
  '“机器磨的面细，可是没有麦香。”返乡创业的赵青苗今年二十七岁，去年冬天，她从邻村的猪圈里挖出两扇石磨，请老石匠重新錾了磨齿。',
  '石磨转一圈，出面不到半两，一天下来不过一百六十斤。赵青苗起初只想磨给自家人吃，把视频传到网上以后，三天收到了两千多份订单。',
  '订单多了，麦子却不够。村里与八十四户农民签了协议，种的是老品种“白芒”，产量低三成，收购价高一半。',
  '六十八岁的田守业把留了多年的一罐麦种拿了出来。他说，这麦子秆高，风一吹就倒，可蒸出来的馍放三天都不硬，“以为这辈子吃不上了”。',
  '如今，石桥村的磨坊添到五盘石磨，雇了十九个人，最大的七十三岁。村党支部打算把旁边的旧粮仓改成面食课堂，今年秋天就能开课。',
] as const;

const UMBRELLA = [
  '3月22日，长沙地铁6号线的文昌阁站里多了一排蓝色的雨伞。伞柄上没有二维码，也不用交押金，拿走用完，在任意一个站还回来就行。',
  '这批“爱心伞”一共三百把，由附近一所职业学校的学生用回收的广告布缝制而成，每一把的花纹都不一样。',
  '车站值班员介绍，雨季来临以后，出站口每天都有二三十名乘客因为没带伞滞留，便民伞投放第一天就借出了九十六把，当晚还回来八十八把。',
  '车站提醒，用过的雨伞请撑开晾在伞架上，如有破损，可以交给站厅的服务台修补。',
] as const;

const BATHHOUSE = [
  '下午两点，南京城南的一家老浴室里热气腾腾。七十三岁的徐师傅把毛巾往肩上一搭，开始了这天的第一单生意。搓背的凳子是一块用了三十年的柏木板，已经被磨得发亮。',
  '这家浴室开在巷子深处，前身是一家纺织厂的职工澡堂。厂子搬走以后，澡堂由几名老职工承包下来，票价从两角涨到十五元，一晃就是二十二年。',
  '“冬天最多的一天来了四百人，夏天有时只有七八个。”徐师傅告诉现代快报记者，来的人当中有一半超过七十岁，家里不是没有热水器，就是图个有人说话。',
  '今年夏天，街道把浴室列入适老化改造，池边加了扶手，台阶换成了缓坡，更衣间添了呼叫铃。施工的一个月里，老浴客天天来催。',
  '10月20日重新开张那天，九十一岁的魏老先生第一个下池。他从口袋里摸出一张发黄的澡票，是1978年的，背面还写着当年同事的名字。',
  '徐师傅说，自己还能再干三年，眼下最要紧的是找一个徒弟。“搓背看着是力气活，其实要会看，老人家皮肤薄，重一分都不行。”',
] as const;

const CROSSING = [
  '小区门口的马路上没有斑马线，最近的一条在二百八十米之外。每天早上七点半，接送孩子的老人提着书包横穿四条车道，司机按喇叭，老人摆摆手。这样的场面，不少城市的居民都不陌生。',
  '面对这一幕，常见的办法是在路中间加装护栏。护栏立起来了，横穿的人并没有消失，只是换成了从护栏的缝隙里钻过去，反而更加危险。',
  '行人走直线，并不是素质不高，而是腿脚在投票。当绝大多数人都在同一个地方“违规”，该检讨的也许不是人，而是那条离得太远的斑马线。',
  '近日，广州有街道请居民在地图上画出自己每天的行走路线，四百多条线叠在一起，最粗的三处恰恰都没有过街设施。据此新增的三条斑马线投用一个月，横穿马路的人少了八成。',
  '城市治理常说“绣花功夫”，功夫不在针脚多么密，而在先弄清楚布是用来做什么的。路是给车走的，更是给人走的，先看人怎么走，再决定线怎么画，才不会南辕北辙。',
  '一条斑马线不过几桶油漆，画在哪里，却能看出一座城市把谁放在心上。',
] as const;

const CLOCK = [
  '在复兴中路一条弄堂的底楼，五十九岁的修钟人顾仲良守着两百多只老钟。每到整点，高高低低的报时声此起彼伏，要响上将近三分钟。这间不足十五平方米的铺子没有招牌，来的客人大多是熟人介绍的。',
  '上观新闻：为什么不把这些钟调到同一时间？',
  '顾仲良：调不准的。机械钟有自己的脾气，天冷走得慢，黄梅天走得快。再说，一起响就听不出哪一只出了毛病，错开来，我闭着眼睛也知道是谁在叫。',
  '上观新闻：现在还有多少人修钟？',
  '顾仲良：多得很，只是不为看时间。上个月有位阿姨抱来一只三五牌台钟，是她父母结婚时买的，停了二十年。修好那天她不肯走，坐在这里听它敲了三个钟头。',
  '上观新闻：零件从哪里来？',
  '顾仲良：一半靠拆，一半靠做。这把锉刀是我师傅留下来的，比我年纪还大。有一只德国钟缺一个齿轮，我前后做了十一个才合上。',
  '上观新闻：想过收徒弟吗？',
  '顾仲良：有个学机械的小姑娘，每个礼拜六来。她用电脑画图，用机器切齿轮，比我手锉的还要准。我教她的是听，她教我的是量，两个人刚好。',
] as const;

const PHONEBOOTH = [
  '城市里的公用电话亭还有多少？如果不是为了写这篇文章，我大概不会注意到，从家到公司的两公里路上，还站着九座。',
  '它们的玻璃上贴满了租房广告，听筒早已不知去向。可是运营商每年还要为每一座亭子付出电费、清洁费和占道费，合计约一千两百元。',
  '真正的转机来自电源。电话亭自带供电和网线，这在寸土寸金的人行道上是稀缺资源。某家做急救设备的公司最先看到这一点，把除颤仪装进了亭子。',
  '“我们找遍了全城，没有比它更合适的箱子。”这家公司的创始人向我解释，一座除颤仪机柜的审批要四个月，而电话亭本来就立在那里。',
  '接下来是共享充电宝、快递暂存和手机维修。最热闹的一座亭子里同时塞进了四种生意，月收入达到三千元，是它打电话时代的十倍。',
  '但不是每一座都有这样的运气。在九座亭子里，有六座因为离路口太远，至今没有人愿意接手。位置，才是它们唯一的资产。',
  '一位做城市更新的朋友提醒我，不要急着为旧物寻找新用途。有时候，一座能让人躲五分钟雨的亭子，本身就是用途。',
] as const;

const EARBUDS = [
  '新浪科技讯 4月19日上午消息，某高校研究团队近日展示了一款可以在睡眠中监测打鼾的耳塞，整机重量只有2.8克。',
  '据介绍，该耳塞不依赖麦克风，而是通过耳道内的气压变化判断呼吸是否顺畅，一次充电可以连续工作三个晚上。',
  '在六十四名志愿者参与的测试中，耳塞识别呼吸暂停的准确率为91.3%，与医院里的多导睡眠监测相比误差在可以接受的范围内。',
  '研究团队表示，目前产品仍处于样机阶段，量产时间尚未确定，售价有望控制在三百元以内。',
] as const;

const KITE = [
  '八月的傍晚，青石江边的堤坝上聚满了放风筝的人。别人的风筝是燕子和金鱼，五十二岁的罗广田放的却是一张渔网。',
  '网是真的渔网，江上禁捕以后，村里收上来两万多张，堆在仓库里发霉。罗广田打了三十年鱼，上岸后做过保安，也卖过菜，总觉得手里空落落的。',
  '前年春节，他看孙子放风筝，忽然想起渔网又轻又韧，便拆下一片，用竹篾绷成一条两米长的鲟鱼。第一次放，飞了不到十米就栽进江里。',
  '“网眼漏风，飞不起来。”罗广田琢磨了四个月，在网背面糊上一层薄绢，又把鱼尾改成三段，风一吹，整条鱼就在天上游了起来。',
  '如今，当年一起打鱼的十一个人都跟着他做风筝，一年卖出六百多只，最远的去了海边。每只风筝的尾巴上都系着一枚旧网坠，那是船队的记号。',
  '罗广田说，以前是低头看水，现在是抬头看天，“鱼在水里，我们就不打搅它了，让它在天上也游一游”。',
] as const;

const BENTO = [
  '台中豐原一間開業36年的便當店，每天中午最忙的時候，櫃檯旁都有一台「不賣的」飯鍋。老闆娘廖阿滿表示，那是留給來不及吃飯的外送員，「自己盛，吃飽再走」。',
  '廖阿滿回憶，5年前一個下雨天，有名年輕外送員在騎樓蹲著啃麵包，說一趟單跑完就超過用餐時間。她把人叫進來，添了一碗飯、一匙滷汁，從此飯鍋就沒有收過。',
  '外送員小楊指出，附近的同行都知道這台飯鍋，不成文的規定是「吃完要洗碗，雨天幫阿姨搬米」。他說，最多的一天有23個人排隊，沒有一個插隊。',
  '廖阿滿的兒子原本擔心虧本，算過才知道，一個月多煮的米不過4000元，店裡的外送訂單反而多了三成，「大家都搶著接我們家的單」。',
  '附近米行得知後，每個月固定送來兩袋米。廖阿滿笑說，飯鍋已經煮壞4個，第5個是外送員合資買的，鍋蓋上還貼著每個人的機車車牌號碼。',
] as const;

const SHADOW = [
  '油燈一亮，白幕上便有了風。在陝西關中一座小村的祠堂裏，六十六歲的皮影藝人馬德厚用五根竹籤挑起一名白髮老翁，老翁拄着拐杖，一步一頓，台下十幾個孩子屏住了呼吸。',
  '這個家族戲班最興旺的時候有九個人、四箱影人，逢廟會一演就是三個通宵。後來看戲的人少了，三箱影人流落到外地，只剩下最舊的一箱。',
  '去年，在香港讀設計的孫女馬小禾回鄉過年，把影人逐一拍照、量度，用鐳射在牛皮上重新切割，六個月補回了二百四十件。馬德厚起初不肯，嫌機器刻的「沒有刀氣」。',
  '祖孫二人的爭執，最後由一把刻刀解決。機器切出輪廓，眉眼仍由馬德厚親手落刀，一張臉二十八刀，一刀不多，一刀不少。',
  '今年春天，馬小禾把戲班搬到中學的課室，請學生自己寫唱詞。孩子們把老翁改成了等巴士的乘客，把龍王改成了颱風，馬德厚聽完笑得直拍大腿，當晚便為颱風刻了一張臉。',
  '馬小禾說，她不想把皮影裝進玻璃櫃，「影人是要動的，放着不動，牛皮會自己捲起來」。',
] as const;

const BEEHIVE = [
  '在巴黎东南郊的一座旧火车站，站长室的屋顶上住着十二万只蜜蜂。这个周末，五十多名居民排队爬上铁梯，领取今年的第一罐蜂蜜。',
  '养蜂人是一名退休的扳道工。他说，铁路两侧不打农药，野花从四月一直开到十月，对蜜蜂来说比田野更加可口。',
  '自2015年以来，这条支线已有七座停用的小站装上了蜂箱。铁路公司只收取一欧元的象征性租金，条件是每年为沿线的学校上四堂课。',
  '不过，也有生态学者提出疑问。他们指出，城市里的蜂箱数量在十年间增加了三倍，家养的蜜蜂与野生的熊蜂争夺花粉，未必是一件好事。',
  '为此，协会今年没有再增加蜂箱，而是在站台边种下六百株薰衣草，并留出一片不割草的空地。养蜂人说，客人来得多了，主人家总得先把饭备足。',
] as const;

export const FIFTY_FIFTH: readonly Shown[] = [
  {
    kind: '人民网 科普中国频道 2023: a piece taken from 科技日报, rm_txt columns, author above the channel row of date and 来源, bold centred headings, a picture with its line, 责编 by two names in brackets, 分享让更多人看到 and lists below',
    url: 'http://kpzg.people.example/n1/2023/0517/c404214-32688310.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>墙角的苔藓，是一台空气检测仪--科普中国--人民网 </title>
<meta name="keywords" content="苔藓 科普 植物" />
<meta name="description" content="　　雨后的墙角，总有一片毛茸茸的绿色。它没有花，没有种子，连真正的根也没有，却在地球上住了四亿多年。它就是苔藓。　　“很多人以为苔藓是脏东西" />
<meta name="copyright" content="人民网版权所有" />
<meta name="author" content="104665" />
<meta name="publishdate" content="2023-05-17" />
<meta name="contentid" content="32688310" />
<meta name="catalogs" content="404214" />
<meta name="source" content="来源：科技日报" />
<meta name="editor" content="F00001" />
<meta name="viewport" content="width=device-width,initial-scale=1.0,minimum-scale=1.0,maximum-scale=1.0,user-scalable=no"/>
<link href="/img/2020wbn/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/img/2020peoplelogo/rm_topline/js/jquery.js" type="text/javascript"></script>
</head>
<body>
<!--顶部导航-->
<div class="rm_topline">
<div class="w1000 cf">
<div class="fl">
${menu('http://www.people.example/', ['人民网首页', '领导留言板', '人民视频', '人民智云'])}
</div>
<div class="fr"><a href="http://sso.people.example/login">登录</a><a href="http://sso.people.example/reg">注册</a></div>
</div>
</div>
<div class="header cf">
<a href="http://kpzg.people.example/"><img src="/NMediaFile/kplogo.png" alt="科普中国"></a>
<ul class="nav">
${links('http://kpzg.people.example/GB/', ['科普资讯', '辟谣', '健康', '前沿', '军事', '图解'])}
</ul>
</div>
<div class="layout route"><div class="col col-1 fl"><a href="http://www.people.example/" class="clink">人民网</a>&gt;&gt;<a href="http://kpzg.people.example/" class="clink">科普中国</a></div></div>
<!--正文开始-->
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre"></h3>
<h1>墙角的苔藓，是一台空气检测仪</h1>
<h4 class="sub"></h4>
<div class="author cf">王晓棠</div>
<div class="channel cf">
<div class="col-1-1 fl">2023年05月17日08:36 | 来源：<a href="http://digitalpaper.stdaily.example/" target="_blank">科技日报</a></div>
<div class="col-1-2 fr"><span class="big">字号：</span><i class="add">大</i><i class="minus">小</i></div>
</div>
<div class="rm_txt_con cf">
<div class="bza"><p></p></div>
<p style="text-align: center;"><img src="/NMediaFile/2023/0517/MAIN202305170836000001.jpg" alt="研究人员在路灯杆上悬挂苔藓袋。" width="800" height="533" /></p>
<p class="desc">研究人员在路灯杆上悬挂苔藓袋。植物园供图</p>
${p(MOSS.slice(0, 2), 'style="text-indent: 2em;"', '\n\t')}
<p style="text-align: center;"><strong>喝饱了水的“海绵”</strong></p>
${p(MOSS.slice(2, 4), 'style="text-indent: 2em;"', '\n\t')}
<p style="text-align: center;"><strong>挂在路灯上的“网袋”</strong></p>
${p(MOSS.slice(4, 6), 'style="text-indent: 2em;"', '\n\t')}
<p style="text-align: center;"><strong>养一盆苔藓并不难</strong></p>
${p(MOSS.slice(6), 'style="text-indent: 2em;"', '\n\t')}
<p class="paper_num"></p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="edit cf">(责编：赵一鸣、何小川)</div>
</div>
<div class="rm_share cf">
<p class="share_txt">分享让更多人看到 <i></i></p>
<div class="bdsharebuttonbox"><a class="bds_tsina"></a><a class="bds_weixin"></a></div>
</div>
<div class="rm_relevant cf">
<h4>推荐阅读</h4>
<div class="cf"><a href="http://society.people.example/n1/2023/0517/c1008-1.html"><img src="/NMediaFile/tj1.jpg" alt=""></a><b>高铁餐车上的一碗热汤面</b>一趟开往海边的列车上，厨师老韩每天要煮两百碗面。……</div>
<div class="cf"><a href="http://society.people.example/n1/2023/0517/c1008-2.html"><img src="/NMediaFile/tj2.jpg" alt=""></a><b>老城墙下的旧书摊又开张</b>三十多个旧书摊沿着城墙一字排开，周末人流如织。……</div>
</div>
</div>
<div class="col col-2 fr">
<div class="ad_pic"><img src="/NMediaFile/ad300.jpg" alt=""></div>
<h2><span>热门排行</span></h2>
<ul class="list1 cf">
${links('http://kpzg.people.example/n1/2023/0516/c404214-', ['早上空腹喝水有讲究', '雷雨天能不能洗澡', '为什么蚊子偏爱你', '西瓜切开后能放多久'])}
</ul>
<div class="client"><img src="/NMediaFile/ewm.png" alt=""><p>人民网客户端下载</p></div>
</div>
</div>
<!--底部-->
<div class="foot">
${menu('http://www.people.example/GB/', ['人民日报社概况', '关于人民网', '报社招聘', '招聘英才', '广告服务', '合作加盟', '网站声明'], ' | ')}
<p>服务邮箱：kf@people.example 违法和不良信息举报电话：010-00000000</p>
<p>互联网新闻信息服务许可证10120170001 | 增值电信业务经营许可证B1-00000000</p>
<p class="copyright">人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br/>Copyright © 1997-2023 by www.people.example. all rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '墙角的苔藓，是一台空气检测仪',
      published: '2023-05-17T08:36:00+08:00',
      source: '科技日报',
      authors: ['王晓棠'],
      editors: ['赵一鸣', '何小川'],
      headings: ['喝饱了水的“海绵”', '挂在路灯上的“网袋”', '养一盆苔藓并不难'],
      body: [
        MOSS[0],
        MOSS[1],
        '喝饱了水的“海绵”',
        MOSS[2],
        MOSS[3],
        '挂在路灯上的“网袋”',
        MOSS[4],
        MOSS[5],
        '养一盆苔藓并不难',
        MOSS[6],
      ],
      captions: ['研究人员在路灯杆上悬挂苔藓袋。植物园供图'],
      gone: [
        '分享让更多人看到',
        '老韩每天要煮两百碗面',
        '雷雨天能不能洗澡',
        '客户端下载',
        '未 经 书 面 授 权',
        '领导留言板',
      ],
    },
  },
  {
    kind: '中国青年网 2022: a dispatch, page_title and pwz with 发稿时间 and 来源, the agency-like 中国青年网苏州5月18日电（记者 …）, TRS_Editor, captions in a centred font, 责任编辑 in a div, 相关新闻 below',
    url: 'http://news.youth.example/gn/202205/t20220518_13702265.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>乡村小学给每个孩子发了二十条蚕_新闻频道_中国青年网</title>
<meta name="keywords" content="乡村小学,养蚕,劳动教育" />
<meta name="description" content="一只竹匾，三张桑叶，二十条刚刚蜕过一次皮的蚕。" />
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="news_gn">
<meta name="contentid" content="t20220518_13702265">
<meta name="publishdate" content="2022-05-18">
<meta name="author" content="韩小冬">
<meta name="source" content="中国青年网">
<link href="http://news.youth.example/images/2012_xl.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://static.youth.example/js/jquery.min.js"></script>
</head>
<body>
<!-- 顶部导航 -->
<div class="top_nav">
<div class="nav_w">
${menu('http://www.youth.example/', ['首页', '时政', '国际', '时评', '青年之声', '团务', '教育', '图片', '生活', '视频'])}
</div>
<div class="sea"><form action="http://search.youth.example/"><input type="text" value="请输入关键字" /></form></div>
</div>
<div class="lujing">
<p>您的位置：<a href="http://www.youth.example/" class="CurrChnlCls">中国青年网首页</a>&nbsp;&gt;&gt;&nbsp;<a href="http://news.youth.example/" class="CurrChnlCls">新闻</a>&nbsp;&gt;&gt;&nbsp;<a href="http://news.youth.example/gn/" class="CurrChnlCls">国内新闻</a> &gt;&gt; 正文</p>
</div>
<div class="con">
<div class="con_left">
<div class="page_bt">
<div class="page_title">
<h1>乡村小学给每个孩子发了二十条蚕</h1>
<p class="pwz" id="page_right"><span class="pbt" id="pubtime_baidu">发稿时间：2022-05-18 16:42:00</span> <span id="source_baidu">来源：<a href="http://www.youth.example/">中国青年网</a></span></p>
</div>
</div>
<div class="page_fx">
<span>分享到：</span>
<div class="bdsharebuttonbox"><a href="#" class="bds_weixin">微信</a><a href="#" class="bds_tsina">微博</a></div>
</div>
<div id="container">
<div class="page_text">
<div class="TRS_Editor">
<p>　　中国青年网苏州5月18日电（记者 韩小冬）${SILKWORM[0]}</p>
<p align="center"><img src="./W020220518000001.jpg" style="border-width: 0px" alt="" OLDSRC="W020220518000001.jpg" /></p>
<p align="center"><font size="2" color="#000080">孩子们为蚕换上新鲜的桑叶。中国青年网记者 韩小冬 摄</font></p>
${p(SILKWORM.slice(1, 3), '', '　　')}
<p align="center"><img src="./W020220518000002.jpg" style="border-width: 0px" alt="" OLDSRC="W020220518000002.jpg" /></p>
<p align="center"><font size="2" color="#000080">陆阿婆示范如何把蚕移到竹匾上。学校供图</font></p>
${p(SILKWORM.slice(3), '', '　　')}
</div>
</div>
<div class="page_pages"><script>createPageHTML(1, 0, "t20220518_13702265", "htm");</script></div>
</div>
<div class="editor">责任编辑：苏小禾</div>
<div class="app_tui"><img src="http://news.youth.example/images/app.jpg" alt="" /><p>扫码关注中国青年网微信公众号</p></div>
<div class="xgxw">
<h3>相关新闻</h3>
<ul>
${links('http://news.youth.example/gn/202204/t202204', ['桑园边的劳动课堂开课了', '乡村小学把课桌搬进稻田'])}
</ul>
</div>
<div class="pinglun"><h3>网友评论</h3><p>青年网网友：我小时候也养过，桑叶都是翻墙摘的</p></div>
</div>
<div class="con_right">
<div class="rightbox">
<h2>热点新闻</h2>
<ul class="hot">
${links('http://news.youth.example/jsxw/202205/t202205', ['毕业季的二手书市场有多热', '地铁里的自习室来了', '六百公里外的一封手写信', '凌晨四点的早餐车'])}
</ul>
</div>
<div class="rightbox">
<h2>精彩图集</h2>
<ul class="tuji">
${links('http://pic.youth.example/t', ['云海之上的护线工', '油菜花田里的小火车'])}
</ul>
</div>
<div class="rightbox ad"><img src="http://news.youth.example/images/ad250.jpg" alt="" /></div>
</div>
</div>
<div class="footer">
${menu('http://www.youth.example/gy/', ['关于我们', '加入我们', '广告服务', '联系方式', '版权声明'], ' - ')}
<p>共青团中央主办 中国青年网络出版社 中国青年网版权所有</p>
<p>信息网络传播视听节目许可证0105108号 京ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '乡村小学给每个孩子发了二十条蚕',
      published: '2022-05-18T16:42:00+08:00',
      source: '中国青年网',
      authors: ['韩小冬'],
      editors: ['苏小禾'],
      dateline: '苏州',
      headings: [],
      captions: [
        '孩子们为蚕换上新鲜的桑叶。中国青年网记者 韩小冬 摄',
        '陆阿婆示范如何把蚕移到竹匾上。学校供图',
      ],
      related: ['桑园边的劳动课堂开课了', '乡村小学把课桌搬进稻田'],
      // Whether the agency-like opening stays at the head of the first paragraph is open: not asked.
      kept: SILKWORM,
      gone: ['扫码关注', '翻墙摘的', '二手书市场', '护线工', '视听节目许可证', '青年之声'],
    },
  },
  {
    kind: '科技日报 电子版 2021: the e-paper of Founder, 引题 and 副题 about the headline, ◎本报记者 in a div, day alone with 星期, pictures in tables above the text in ozoom, headings in bold, 上一篇 下一篇 and the page’s list at the left',
    url: 'http://digitalpaper.stdaily.example/http_www.kjrb.com/kjrb/html/2021-09/14/content_475218.htm?div=-1',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>退役电池在菌菇大棚再就业-科技日报数字报</title>
<meta name="keywords" content="" />
<link rel="stylesheet" type="text/css" href="../../../tplimg/style.css" />
<script type="text/javascript" src="../../../tplimg/jquery.min.js"></script>
<!--<founder-date>2021-09-14</founder-date><founder-papername>科技日报</founder-papername><founder-nodename>技术应用</founder-nodename>-->
</head>
<body>
<!-- 顶部 -->
<div class="top">
<div class="logo"><img src="../../../tplimg/logo.jpg" alt="科技日报" /></div>
<div class="top-nav">
${menu('http://www.stdaily.example/', ['中国科技网首页', '科普时报', '今日要闻', '高级检索'])}
</div>
</div>
<div class="main">
<!-- 左侧 -->
<div class="left">
<div class="banmian"><img src="../../../res/1/2/2021-09/14/06/KJRB2021091406_b.jpg" usemap="#pagepicmap" border="0" alt="" /></div>
<div class="zi">
<div class="zi-top">
<div class="banci"><strong>第06版：技术应用</strong></div>
<div class="fanye"><a href="node_6.htm">上一版</a> <a href="node_8.htm">下一版</a></div>
</div>
<div class="zi-meat">
<ul>
<li><a href="content_475218.htm?div=-1"><div>退役电池在菌菇大棚再就业</div></a></li>
<li><a href="content_475219.htm?div=-1"><div>给桥梁做“核磁”，裂缝无处可藏</div></a></li>
<li><a href="content_475220.htm?div=-1"><div>秸秆变身可降解地膜</div></a></li>
<li><a href="content_475221.htm?div=-1"><div>声音</div></a></li>
</ul>
</div>
</div>
</div>
<!-- 右侧 -->
<div class="right">
<div class="right1">
<div class="ban-title">版面导航</div>
<div class="bmname">
<a href="node_2.htm">第01版：今日要闻</a>
<a href="node_3.htm">第02版：要闻</a>
<a href="node_5.htm">第04版：国际</a>
<a href="node_7.htm">第06版：技术应用</a>
<a href="node_9.htm">第08版：共享科学</a>
</div>
</div>
<div class="right-top">
<span class="riqi">2021年09月14日 星期二</span>
<span class="wangqi">往期回顾</span>
<span class="fanpian"><a href="#">上一篇</a>　<a href="content_475219.htm?div=-1">下一篇</a></span>
<span class="zihao">放大 <a href="#">+</a> 缩小 <a href="#">-</a> 默认 <a href="#">o</a> 朗读</span>
</div>
<div class="right-meat">
<div class="yinti">八分钟测出剩余容量，误差不超过百分之三</div>
<h1 class="biaoti">退役电池在菌菇大棚再就业</h1>
<div class="futi"></div>
<div class="author">◎本报记者 江　舟</div>
<div class="tuwen">
<div class="picture">
<table border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td><img src="../../../res/1/20210914/8641631500001.jpg" border="0" alt="" /></td></tr>
<tr><td class="picinfo">技术人员检查码放在铁架上的退役电池。　受访者供图</td></tr>
</table>
</div>
<div class="article">
<div id="ozoom">
<!--enpcontent--><founder-content>
${p(BATTERY.slice(0, 2), '', '　　')}
<p>　　<strong>听“心跳”辨健康</strong></p>
${p(BATTERY.slice(2, 5), '', '　　')}
<p>　　<strong>谁先充满谁先休息</strong></p>
${p(BATTERY.slice(5, 7), '', '　　')}
<p>　　<strong>还缺一本“户口簿”</strong></p>
${p(BATTERY.slice(7), '', '　　')}
</founder-content><!--/enpcontent-->
</div>
</div>
</div>
</div>
<div class="right-foot"><a href="#top">返回顶部</a> <a href="javascript:window.print()">打印本页</a></div>
</div>
</div>
<div class="footer">
<p>版权所有：科技日报社 地址：北京市海淀区</p>
<p>本网站所刊登的图文均受著作权保护，未经许可不得转载 京ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '退役电池在菌菇大棚再就业',
      kicker: '八分钟测出剩余容量，误差不超过百分之三',
      published: '2021-09-14',
      source: '科技日报',
      authors: ['江舟'],
      headings: ['听“心跳”辨健康', '谁先充满谁先休息', '还缺一本“户口簿”'],
      body: [
        BATTERY[0],
        BATTERY[1],
        '听“心跳”辨健康',
        ...BATTERY.slice(2, 5),
        '谁先充满谁先休息',
        BATTERY[5],
        BATTERY[6],
        '还缺一本“户口簿”',
        BATTERY[7],
      ],
      captions: ['技术人员检查码放在铁架上的退役电池。　受访者供图'],
      gone: ['裂缝无处可藏', '可降解地膜', '往期回顾', '共享科学', '返回顶部', '未经许可不得转载'],
    },
  },
  {
    kind: '农民日报 on 中国农网 2023: an article by three, 来源 and 作者 and the clock and 责任编辑 in one row, two pictures with their lines, the copyright notes and 猜你喜欢 below',
    url: 'http://www.farmer.example/2023/06/12/99930418.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="renderer" content="webkit">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>石磨又转起来了_中国农网</title>
<meta name="Keywords" content="石磨,麦收,返乡创业">
<meta name="Description" content="芒种刚过，豫南的麦田由黄转褐。在石桥村村口的打麦场上，一盘停了二十六年的石磨又转了起来。">
<link rel="stylesheet" href="http://www.farmer.example/css/2020/base.css">
<link rel="stylesheet" href="http://www.farmer.example/css/2020/detail.css">
<script src="http://www.farmer.example/js/jquery-1.11.3.min.js"></script>
</head>
<body>
<!-- 顶部 -->
<div class="top-bar">
<div class="w1200">
<span class="slogan">农民日报社主办</span>
<div class="top-link">
${menu('http://www.farmer.example/t', ['农民日报电子报', '中国农村信用合作报', '客户端', '无障碍'])}
</div>
</div>
</div>
<div class="header w1200">
<a class="logo" href="http://www.farmer.example/"><img src="http://www.farmer.example/images/logo.png" alt="中国农网"></a>
<ul class="nav">
${links('http://www.farmer.example/c', ['首页', '要闻', '三农头条', '时评', '乡村振兴', '种业', '文化', '直播'])}
</ul>
</div>
<div class="location w1200">当前位置：<a href="http://www.farmer.example/">首页</a> &gt; <a href="http://www.farmer.example/wh/">文化</a> &gt; 正文</div>
<div class="main w1200 clearfix">
<div class="main-left">
<div class="detail-head">
<h1 class="detail-title">石磨又转起来了</h1>
<div class="detail-info">
<span class="source">来源：农民日报</span>
<span class="author">作者：农民日报·中国农网记者 方大田 钱小穗 孟春来</span>
<span class="time">2023-06-12 17:05:31</span>
<span class="editor">责任编辑：齐小满</span>
</div>
<div class="detail-tool"><span>字体放大</span><span>字体缩小</span><span>收藏</span><span>微博</span><span>朋友圈</span></div>
</div>
<div class="detail-content textList" id="article_content">
<p style="text-indent:2em;">${MILLSTONE[0]}</p>
<p style="text-align:center;"><img src="http://img.farmer.example/2023/06/12/1.jpg" alt="" /></p>
<p style="text-align:center;"><span style="font-size:14px;color:#666;">村民在磨坊里筛面。方大田 摄</span></p>
${p(MILLSTONE.slice(1, 4), 'style="text-indent:2em;"')}
<p style="text-align:center;"><img src="http://img.farmer.example/2023/06/12/2.jpg" alt="" /></p>
<p style="text-align:center;"><span style="font-size:14px;color:#666;">老品种“白芒”丰收在望。钱小穗 摄</span></p>
${p(MILLSTONE.slice(4), 'style="text-indent:2em;"')}
</div>
<div class="detail-code"><img src="http://www.farmer.example/images/qr.png" alt=""><p>打开微信扫一扫，分享到朋友圈</p></div>
<div class="detail-copyright">
<p>【版权声明】凡本网注明“来源：中国农网”的作品，版权均属于本网，转载请注明出处。</p>
<p>【免责声明】凡本网转载自其他媒体的作品，目的在于传递更多信息。</p>
</div>
<div class="like"><span>点赞</span><em>36</em></div>
<div class="guess">
<h3>猜你喜欢</h3>
<ul>
${links('http://www.farmer.example/2023/06/10/999', ['稻田里的无人机飞手', '一个村庄的西瓜博物馆', '渔船上的流动卫生站'])}
</ul>
</div>
</div>
<div class="main-right">
<div class="side">
<h3>点击排行</h3>
<ol>
${links('http://www.farmer.example/2023/06/11/999', ['茶山上的采茶直播间', '蒜薹价格为何跳水', '山里来了修表匠', '大棚草莓错峰上市'])}
</ol>
</div>
<div class="side"><h3>农民日报电子报</h3><a href="http://szb.farmer.example/"><img src="http://szb.farmer.example/today.jpg" alt="今日报纸"></a></div>
</div>
</div>
<div class="footer">
<div class="w1200">
${menu('http://www.farmer.example/about', ['关于我们', '网站声明', '联系我们', '投稿邮箱'], ' | ')}
<p>主办单位：农民日报社 互联网新闻信息服务许可证：10120190000</p>
<p>举报电话：010-00000000 京公网安备00000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '石磨又转起来了',
      published: '2023-06-12T17:05:31+08:00',
      source: '农民日报',
      authors: ['方大田', '钱小穗', '孟春来'],
      editors: ['齐小满'],
      headings: [],
      body: MILLSTONE,
      captions: ['村民在磨坊里筛面。方大田 摄', '老品种“白芒”丰收在望。钱小穗 摄'],
      gone: ['字体放大', '扫一扫', '目的在于传递更多信息', '西瓜博物馆', '采茶直播间', '公网安备'],
    },
  },
  {
    kind: '红网 2022, as simple as its shortest news: detail_title, 来源 作者 编辑 and the clock in spans, four paragraphs, the credits once more below in lines of their own, the app 时刻新闻 and 阅读下一篇',
    url: 'https://cs.rednet.example/content/2022/03/22/11019233.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>长沙地铁有了三百把广告布做的伞_长沙_红网</title>
<meta name="keywords" content="地铁,雨伞">
<meta name="description" content="长沙地铁6号线的文昌阁站里多了一排蓝色的雨伞。">
<meta name="site" content="红网">
<link rel="stylesheet" href="https://img.rednet.example/css/common.css">
<link rel="stylesheet" href="https://img.rednet.example/css/detail.css">
<script src="https://img.rednet.example/js/jquery.min.js"></script>
</head>
<body>
<div class="topbar">
<div class="w1200">
${menu('https://www.rednet.example/', ['红网首页', '时政', '市州', '国内', '评论', '视频', '直播', '问政湖南', '百姓呼声', '论坛'])}
<div class="f_right"><a href="https://www.rednet.example/app">时刻客户端</a><a href="https://www.rednet.example/wb">官方微博</a></div>
</div>
</div>
<header class="w1200 clearfix">
<a href="https://cs.rednet.example/"><img src="https://img.rednet.example/logo_cs.png" alt="红网长沙"></a>
<div class="search"><input type="text" placeholder="搜索你想知道的"></div>
</header>
<div class="w1200 crumbs"><a href="https://www.rednet.example/">首页</a>&gt;<a href="https://cs.rednet.example/">长沙</a>&gt;<span>正文</span></div>
<div class="w1200 clearfix">
<section class="f_left detail_left">
<h1 class="detail_title">长沙地铁有了三百把广告布做的伞</h1>
<div class="detail_info clearfix">
<span class="p_l_10">来源：红网</span>
<span class="p_l_10">作者：唐小雨</span>
<span class="p_l_10">编辑：易小帆</span>
<span class="p_l_25">2022-03-22 18:20:46</span>
</div>
<div class="detail_share"><span>分享至</span><a class="weibo">新浪微博</a><a class="qq">QQ好友</a></div>
<article class="f18 detail-article m_b_30">
${p(UMBRELLA, '', '　　')}
</article>
<div class="detail_author">
<p>来源：红网</p>
<p>作者：唐小雨</p>
<p>编辑：易小帆</p>
</div>
<div class="detail_tips"><p>本文为市州新闻原创文章，转载请附上原文出处链接和本声明。</p></div>
<div class="detail_qr"><img src="https://img.rednet.example/shike.png" alt=""><p>时刻新闻，一读就懂</p></div>
<div class="next"><a href="https://cs.rednet.example/content/2022/03/22/11019001.html">阅读下一篇：橘子洲头的海棠开了</a></div>
<div class="back"><a href="https://www.rednet.example/">返回红网首页</a><a href="https://cs.rednet.example/">返回长沙首页</a></div>
</section>
<aside class="f_right detail_right">
<div class="box">
<h2>长沙热读</h2>
<ul>
${links('https://cs.rednet.example/content/2022/03/21/110', ['夜宵街换上统一的灯箱', '社区里来了修脚师傅', '岳麓山下的旧书店续租成功'])}
</ul>
</div>
<div class="box">
<h2>视频</h2>
<ul>
${links('https://video.rednet.example/content/2022/03/21/110', ['丨航拍：浏阳河边的油菜花', '丨一碗米粉的早晨'])}
</ul>
</div>
<div class="box ad"><img src="https://img.rednet.example/ad.jpg" alt=""></div>
</aside>
</div>
<footer>
<div class="w1200">
${menu('https://www.rednet.example/about/', ['关于我们', '联系我们', '法律顾问', '人才招聘', '网站地图'], ' | ')}
<p>湖南红网新媒体集团有限公司 版权所有 湘ICP备00000000号</p>
<p>违法和不良信息举报电话：0731-00000000</p>
<p>互联网新闻信息服务许可证：43120170000 广播电视节目制作经营许可证（湘）字第000号</p>
</div>
</footer>
<script src="https://img.rednet.example/js/share.js"></script>
<script src="https://img.rednet.example/js/detail.js"></script>
<script>
var contentId = 11019233;
_hmt.push(['_trackPageview', '/content/2022/03/22/11019233.html']);
</script>
</body>
</html>`,
    expected: {
      headline: '长沙地铁有了三百把广告布做的伞',
      published: '2022-03-22T18:20:46+08:00',
      source: '红网',
      authors: ['唐小雨'],
      editors: ['易小帆'],
      headings: [],
      body: UMBRELLA,
      captions: [],
      gone: ['问政湖南', '转载请附上原文', '一读就懂', '海棠开了', '统一的灯箱', '法律顾问'],
    },
  },
  {
    kind: '现代快报 2021: a city story, the source and the clock in spans, the writer and the photographer in a line of their own last, 编辑 in brackets, three pictures of which one has no line, 相关新闻 and the paper’s hot line below',
    url: 'http://www.xdkb.example/p1/nj/20211022/219862.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>城南老浴室加了呼叫铃，九十一岁浴客第一个下池-现代快报网</title>
<meta name="keywords" content="南京,浴室,适老化">
<meta name="description" content="南京城南一家老浴室完成适老化改造，重新开张。">
<link href="http://www.xdkb.example/static/css/style.css" rel="stylesheet">
<link href="http://www.xdkb.example/static/css/article.css" rel="stylesheet">
<script src="http://www.xdkb.example/static/js/jquery-1.9.1.min.js"></script>
</head>
<body>
<div class="head-top">
<div class="wrap clearfix">
<span class="fl">主管主办：江苏凤凰出版传媒集团</span>
<span class="fr"><a href="http://dz.xdkb.example/">数字报</a> <a href="http://www.xdkb.example/app">客户端下载</a> <a href="http://www.xdkb.example/bl">我要报料</a></span>
</div>
</div>
<div class="head wrap">
<a href="http://www.xdkb.example/"><img src="http://www.xdkb.example/static/img/logo.png" alt="现代快报网"></a>
<ul class="menu">
${links('http://www.xdkb.example/p', ['首页', '南京', '江苏', '深度', '快评', '教育', '健康', '柒视频'])}
</ul>
</div>
<div class="wrap position">当前位置：<a href="http://www.xdkb.example/">首页</a> &gt; <a href="http://www.xdkb.example/p1/nj/">南京</a> &gt; 正文</div>
<div class="wrap clearfix">
<div class="content-left fl">
<div class="big-title">城南老浴室加了呼叫铃，九十一岁浴客第一个下池</div>
<div class="message clearfix">
<span>来源：现代快报</span>
<span>2021-10-22 07:15</span>
<span class="views">阅读 2.3万</span>
</div>
<div class="article-con">
<p style="text-indent: 2em;">${BATHHOUSE[0]}</p>
<p style="text-align: center;"><img src="http://img.xdkb.example/2021/10/22/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px;">△徐师傅在柏木板旁等候客人</span></p>
<p style="text-indent: 2em;">${BATHHOUSE[1]}</p>
<p style="text-indent: 2em;">${BATHHOUSE[2]}</p>
<p style="text-align: center;"><img src="http://img.xdkb.example/2021/10/22/2.jpg" alt=""></p>
<p style="text-indent: 2em;">${BATHHOUSE[3]}</p>
<p style="text-indent: 2em;">${BATHHOUSE[4]}</p>
<p style="text-align: center;"><img src="http://img.xdkb.example/2021/10/22/3.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px;">△一张1978年的澡票</span></p>
<p style="text-indent: 2em;">${BATHHOUSE[5]}</p>
<p style="text-indent: 2em;">现代快报+记者 邵小芸 文 吉大勇 摄</p>
<p style="text-align: right;">（编辑 尤小米）</p>
</div>
<div class="zan clearfix"><a href="javascript:;">点赞 128</a><a href="javascript:;">收藏</a></div>
<div class="baoliao"><p>更多精彩内容请下载“现代快报”客户端，24小时报料热线025-00000000</p></div>
<div class="about-news">
<h3>相关新闻</h3>
<ul>
${links('http://www.xdkb.example/p1/nj/20211018/21', ['老浴室停业一个月，老浴客天天来催', '城南三家澡堂装上扶手'], '<span>2021-10-18</span>')}
</ul>
</div>
<div class="declare"><p>版权声明：未经本报许可，任何网站不得擅自转载，违者必究。</p></div>
</div>
<div class="content-right fr">
<div class="hot">
<h3>热文榜</h3>
<ul>
${links('http://www.xdkb.example/p1/nj/20211021/2198', ['玄武湖边的小船换了新漆', '中学生发明会报站的书包', '梧桐落叶今年缓扫', '一只白鹭住进小区'])}
</ul>
</div>
<div class="hot">
<h3>柒视频推荐</h3>
<ul>
${links('http://www.xdkb.example/v/2021', ['消防员蹲下来背起婆婆', '凌晨的鸭血粉丝汤'])}
</ul>
</div>
</div>
</div>
<div class="foot">
${menu('http://www.xdkb.example/about/', ['网站简介', '版权声明', '广告服务', '联系方式'], ' | ')}
<p>江苏现代快报传媒有限公司 苏ICP备00000000号 苏新网备000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '城南老浴室加了呼叫铃，九十一岁浴客第一个下池',
      published: '2021-10-22T07:15:00+08:00',
      source: '现代快报',
      // The second is the photographer.
      authors: ['邵小芸'],
      editors: ['尤小米'],
      headings: [],
      body: BATHHOUSE,
      captions: ['△徐师傅在柏木板旁等候客人', '', '△一张1978年的澡票'],
      related: ['老浴室停业一个月，老浴客天天来催', '城南三家澡堂装上扶手'],
      gone: ['报料热线', '违者必究', '会报站的书包', '背起婆婆', '我要报料', '阅读 2.3万'],
    },
  },
  {
    kind: '羊城晚报 on 金羊网 2023, 时评: an opinion piece, the column’s name printed as a kicker, spans with the search engine’s ids for 来源 作者 发表时间, 编辑 last, the 羊城派 prompt and the declaration',
    url: 'https://sp.ycwb.example/2023-08/15/content_52124589.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>斑马线该画在哪里，问问脚_金羊网评论</title>
<meta name="keywords" content="斑马线 城市治理" />
<meta name="description" content="斑马线该画在哪里，问问脚" />
<meta name="author" content="金羊网" />
<meta name="contentid" content="52124589" />
<meta name="publishdate" content="2023-08-15" />
<link href="https://www.ycwb.example/css/2018/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://www.ycwb.example/js/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="topNav">
<div class="topNav_c">
${menu('https://www.ycwb.example/', ['金羊首页', '羊城派', '广州', '深圳', '时评', '娱乐', '体育', '健康', '教育', '汽车', '直播'])}
</div>
</div>
<div class="logoBox">
<a href="https://sp.ycwb.example/"><img src="https://www.ycwb.example/images/logo_sp.gif" alt="金羊评论" /></a>
<div class="search"><form action="https://search.ycwb.example/"><input type="text" name="q" /></form></div>
</div>
<div class="path">当前位置: <a href="https://www.ycwb.example/">首页</a> &gt; <a href="https://sp.ycwb.example/">评论</a> &gt; 正文</div>
<div class="main_box">
<div class="main_left">
<div class="main_title">
<h1>斑马线该画在哪里，问问脚</h1>
</div>
<div class="source">
<span id="source_baidu">来源：<a href="https://ep.ycwb.example/">羊城晚报</a></span>
<span id="author_baidu">作者：岑小路</span>
<span>发表时间：</span><span id="pubtime_baidu">2023-08-15 06:58</span>
<span class="zt"><a href="javascript:doZoom(20)">A+</a><a href="javascript:doZoom(14)">A-</a></span>
</div>
<div class="share"><span>分享：</span><a href="#">微信</a><a href="#">微博</a><p>打开微信“扫一扫”，打开网页后点击屏幕右上角“分享”按钮</p></div>
<div class="main_article" id="main_article">
<!--enpcontent--><!--enpproperty <articleid>52124589</articleid><date>2023-08-15 06:58:00.0</date><author>岑小路</author><title>斑马线该画在哪里，问问脚</title><keyword></keyword><subtitle></subtitle><introtitle></introtitle><siteid>1</siteid><nodename>评论</nodename>/enpproperty-->
${p(CROSSING, '', '　　')}
<!--/enpcontent-->
</div>
<div class="editor">编辑：邝小蓝</div>
<div class="ycp">
<img src="https://www.ycwb.example/images/ycpai.png" alt="" />
<p>新闻早知道，好看又好玩，扫码下载羊城派客户端</p>
</div>
<div class="shengming">
<h4>返回金羊网首页 &gt;&gt;</h4>
<p>【免责声明】本文仅代表作者个人观点，与本网无关，请读者仅作参考，并自行核实相关内容。</p>
</div>
<div class="pl"><h4>我有话说</h4><p>评论只代表网友立场</p></div>
</div>
<div class="main_right">
<div class="r_box">
<h2>评论精选</h2>
<ul>
${links('https://sp.ycwb.example/2023-08/14/content_521', ['别让共享单车堵了盲道', '菜市场里的厕所也是面子', '暑期托管不妨多些“玩”'])}
</ul>
</div>
<div class="r_box">
<h2>新闻排行</h2>
<ul>
${links('https://news.ycwb.example/2023-08/14/content_521', ['榕树气根上的小图书角', '龙眼丰收，果农开夜市', '江边步道夜跑灯亮了'])}
</ul>
</div>
<div class="r_ad"><img src="https://www.ycwb.example/ad/300.jpg" alt="" /></div>
</div>
</div>
<div class="footer">
${menu('https://www.ycwb.example/about/', ['关于我们', '广告服务', '法律声明', '网上有害信息举报'], ' | ')}
<p>羊城晚报报业集团金羊网 版权所有 粤ICP备00000000号</p>
<p>互联网新闻信息服务许可证编号 44120180000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '斑马线该画在哪里，问问脚',
      published: '2023-08-15T06:58:00+08:00',
      source: '羊城晚报',
      authors: ['岑小路'],
      editors: ['邝小蓝'],
      headings: [],
      body: CROSSING,
      captions: [],
      gone: ['扫一扫', '好看又好玩', '仅作参考', '堵了盲道', '果农开夜市', '网友立场'],
    },
  },
  {
    kind: '上观新闻 2021: an interview by turns, 摘要 printed above the text, 来源 作者 and the minute, pictures with lines, a last line of 栏目主编 and 文字编辑 credits, comments below and 最热文章 at the side',
    url: 'https://www.jfdaily.example/news/detail?id=367018',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="ie=edge">
<title>两百只老钟为什么不报同一个时间？弄堂修钟人这样说</title>
<meta name="keywords" content="上观新闻,上观,解放日报">
<meta name="description" content="“错开来，我闭着眼睛也知道是谁在叫。”">
<link rel="stylesheet" href="https://www.jfdaily.example/staticsg/css/common.css">
<link rel="stylesheet" href="https://www.jfdaily.example/staticsg/css/news.css">
<script src="https://www.jfdaily.example/staticsg/js/jquery.js"></script>
</head>
<body>
<div class="header-top">
<div class="wrapper">
<a class="logo" href="https://www.jfdaily.example/home"><img src="https://www.jfdaily.example/staticsg/img/logo.png" alt="上观"></a>
<ul class="nav-list">
${links('https://www.jfdaily.example/news/list?section=', ['首页', '要闻', '区情', '财经', '天下', '文化', '生活', '科教', '专题'])}
</ul>
<div class="login"><a href="https://www.jfdaily.example/login">登录</a><a href="https://www.jfdaily.example/down">下载上观APP</a></div>
</div>
</div>
<div class="wrapper crumbs"><a href="https://www.jfdaily.example/home">上观</a> &gt; <a href="https://www.jfdaily.example/news/list?section=6">文化</a> &gt; <span>文章详情</span></div>
<div class="wrapper wz clearfix">
<div class="wz_left">
<div class="wz_title">两百只老钟为什么不报同一个时间？弄堂修钟人这样说</div>
<div class="wz_info clearfix">
<span class="ly">来源：<a>上观新闻</a></span>
<span class="zz">作者：<a>章小眠</a></span>
<span class="sj">2021-05-20 06:31</span>
<span class="tool">小号 中号 大号</span>
</div>
<div class="wz_zy"><span class="tag">摘要：</span><span class="txt">“错开来，我闭着眼睛也知道是谁在叫。”</span></div>
<div class="wz_contents" id="newscontents">
<p>${CLOCK[0]}</p>
<p style="text-align:center"><img src="https://images.jfdaily.example/news/690_390/2021/5/20/1.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#888888">顾仲良在铺子里校准一只台钟　章小眠 摄</span></p>
<p><strong>${CLOCK[1]}</strong></p>
<p>${CLOCK[2]}</p>
<p><strong>${CLOCK[3]}</strong></p>
<p>${CLOCK[4]}</p>
<p><strong>${CLOCK[5]}</strong></p>
<p>${CLOCK[6]}</p>
<p style="text-align:center"><img src="https://images.jfdaily.example/news/690_390/2021/5/20/2.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#888888">师傅留下的锉刀　章小眠 摄</span></p>
<p><strong>${CLOCK[7]}</strong></p>
<p>${CLOCK[8]}</p>
</div>
<div class="wz_bj">栏目主编：施小晨 本文作者：章小眠 文字编辑：施小晨 题图来源：章小眠 摄 图片编辑：项小威</div>
<div class="wz_bq">版权声明：解放日报原创内容，未经授权禁止转载</div>
<div class="wz_zan"><span class="zan">点赞</span><em>57</em><span>收藏</span></div>
<div class="wz_fx">分享到：<a>朋友圈</a><a>微博</a><p>打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享到我的朋友圈。</p></div>
<div class="wz_pl">
<h3>评论(2)</h3>
<div class="pl_item"><b>弄堂里的猫</b><p>我家那只三五牌还在走</p></div>
<div class="pl_item"><b>滨江散步者</b><p>想去听一听整点的三分钟</p></div>
<textarea placeholder="我也说两句"></textarea>
</div>
</div>
<div class="wz_right">
<div class="author-card"><img src="https://images.jfdaily.example/a.jpg" alt=""><b>文化观澜</b><p>看见城市的纹理</p></div>
<div class="xgwz">
<h3>最热文章</h3>
<ul>
${links('https://www.jfdaily.example/news/detail?id=3669', ['苏州河最后一位摆渡人退休', '菜场楼上的芭蕾课', '社区食堂的第一百道菜', '一棵老香樟的搬家记'])}
</ul>
</div>
<div class="dbk"><img src="https://www.jfdaily.example/staticsg/img/qr.png" alt=""><p>上海报业集团主管主办，扫描下载客户端</p></div>
</div>
</div>
<div class="footer">
${menu('https://www.jfdaily.example/about/', ['关于上观', '联系我们', '隐私政策'], ' | ')}
<p>上海报业集团 沪ICP备00000000号 互联网新闻信息服务许可证：31120170000</p>
<p>违法与不良信息举报电话：021-00000000</p>
</div>
<script src="https://www.jfdaily.example/staticsg/js/news.js"></script>
<script>
var newsId = 367018;
var _hmt = _hmt || [];
</script>
</body>
</html>`,
    expected: {
      headline: '两百只老钟为什么不报同一个时间？弄堂修钟人这样说',
      lead: '“错开来，我闭着眼睛也知道是谁在叫。”',
      published: '2021-05-20T06:31:00+08:00',
      source: '上观新闻',
      authors: ['章小眠'],
      // The questions in bold are turns of the talk; which of the three editors are meant is open: not asked.
      headings: [],
      body: CLOCK,
      captions: ['顾仲良在铺子里校准一只台钟　章小眠 摄', '师傅留下的锉刀　章小眠 摄'],
      gone: ['下载上观', '禁止转载', '点击底部的', '三五牌还在走', '芭蕾课', '城市的纹理'],
    },
  },
  {
    kind: '36氪 2023: a piece taken over from a public account, the summary under the headline, 编者按：本文来自微信公众号 with its 作者 and 编辑, h2 headings, pictures with img-desc, 该文观点 and the next and the hot lists below',
    url: 'https://36kr.example/p/2331420441082112',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title data-react-helmet="true">九座电话亭，和一门靠位置吃饭的生意-36氪</title>
<meta data-react-helmet="true" name="keywords" content="电话亭,城市更新,公共空间">
<meta data-react-helmet="true" name="description" content="它们唯一的资产，是站在路口。">
${og('og:title', '九座电话亭，和一门靠位置吃饭的生意-36氪')}
${og('og:description', '它们唯一的资产，是站在路口。')}
${og('og:url', 'https://36kr.example/p/2331420441082112')}
${og('og:image', 'https://img.36krcdn.example/20230706/cover.jpg')}
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="https://static.36krcdn.example/36kr-web/static/app.css">
</head>
<body>
<div id="app">
<div class="kr-header">
<div class="kr-header-main">
<a class="logo" href="https://36kr.example/"><img src="https://static.36krcdn.example/logo.svg" alt="36氪"></a>
<ul class="kr-header-nav">
${links('https://36kr.example/information/', ['首页', '快讯', '资讯', '直播', '视频', '专题', '活动', '搜索', '寻求报道'])}
</ul>
<div class="kr-header-right"><span>账号设置</span><span>我的关注</span><span>退出登录</span></div>
</div>
</div>
<div class="kr-layout-main clearfloat">
<div class="main-right">
<div class="kr-layout-content">
<div class="article-detail-wrapper-box">
<div class="article-left-container">
<div class="article-content">
<div class="article-wrapper common-width">
<h1 class="article-title margin-bottom-20 common-width">九座电话亭，和一门靠位置吃饭的生意</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="https://36kr.example/user/502011" target="_blank" rel="noopener noreferrer">城市窗台</a><span class="title-icon-item item-time"><i>·</i>2023年07月06日 11:20</span></div>
<div class="summary">它们唯一的资产，是站在路口。</div>
<div class="common-width margin-bottom-20">
<div class="common-width content articleDetailContent kr-rich-text-wrapper">
<blockquote><p>编者按：本文来自微信公众号 <a href="https://mp.weixin.example/s/1" rel="noopener noreferrer nofollow" target="_blank">“城市窗台”（ID：chuangtai2019）</a>，作者：顾小北，编辑：林深深，36氪经授权发布。</p></blockquote>
<p>${PHONEBOOTH[0]}</p>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.example/20230706/1.jpg"></p>
<p class="img-desc">街角的旧电话亭，听筒早已不知去向。</p>
<p>${PHONEBOOTH[1]}</p>
<h2><strong>一只自带电源的箱子</strong></h2>
<p>${PHONEBOOTH[2]}</p>
<p>${PHONEBOOTH[3]}</p>
<h2><strong>四种生意挤进一平方米</strong></h2>
<p>${PHONEBOOTH[4]}</p>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.example/20230706/2.jpg"></p>
<p class="img-desc">被改造成手机维修点的亭子。</p>
<p>${PHONEBOOTH[5]}</p>
<h2><strong>躲五分钟雨</strong></h2>
<p>${PHONEBOOTH[6]}</p>
</div>
</div>
</div>
<div class="article-footer-txt"><p class="common-width">该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="article-praise"><span>+1</span><em>24</em><p>好文章，需要你的鼓励</p></div>
<div class="author-info"><img src="https://img.36krcdn.example/avatar.png" alt=""><b>城市窗台</b><i>特邀作者</i><p>记录街角的一砖一瓦</p></div>
<div class="next-article"><span>下一篇</span><a href="https://36kr.example/p/2331419">预制菜的冷库，为什么建在果园里</a><p>冷链的尽头是果农。</p><span>2023-07-06</span></div>
</div>
</div>
<div class="article-right-container">
<div class="hot-article">
<h3>热门文章</h3>
<ul>
${links('https://36kr.example/p/23313', ['县城里的自助洗车店', '一台二手咖啡机的流浪', '露营降温之后'])}
</ul>
</div>
<div class="report"><p>36氪APP让一部分人先看到未来</p><p>鲸准氪空间</p></div>
</div>
</div>
</div>
</div>
</div>
<div class="kr-footer">
<div class="footer-links">
${menu('https://36kr.example/pages/', ['关于36氪', '城市合作', '寻求报道', '我要入驻', '投资者关系'])}
</div>
<p>© 2011~2023 北京多氪信息科技有限公司 | 京ICP备00000000号 | 京ICP证000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '九座电话亭，和一门靠位置吃饭的生意',
      lead: '它们唯一的资产，是站在路口。',
      published: '2023-07-06T11:20:00+08:00',
      source: '城市窗台',
      authors: ['顾小北'],
      editors: ['林深深'],
      headings: ['一只自带电源的箱子', '四种生意挤进一平方米', '躲五分钟雨'],
      // Whether the editor’s note with its credits stays as a paragraph is open: the body as a whole is not asked.
      kept: [
        PHONEBOOTH[0],
        PHONEBOOTH[1],
        '一只自带电源的箱子',
        PHONEBOOTH[2],
        PHONEBOOTH[3],
        '四种生意挤进一平方米',
        PHONEBOOTH[4],
        PHONEBOOTH[5],
        '躲五分钟雨',
        PHONEBOOTH[6],
      ],
      captions: ['街角的旧电话亭，听筒早已不知去向。', '被改造成手机维修点的亭子。'],
      gone: ['需要你的鼓励', '信息存储空间', '一砖一瓦', '建在果园里', '二手咖啡机', '先看到未来'],
    },
  },
  {
    kind: '新浪科技 2022, as simple as its shortest news: main-title, date-source with date and source, four paragraphs that begin 新浪科技讯, 责任编辑 in article-editor, the account’s and the app’s prompts and rankings',
    url: 'https://finance.sina.example/tech/2022-04-19/doc-imcwipii5192837.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2022-04-19 10:32:07 ] -->
<html>
<head>
<meta http-equiv="Content-type" content="text/html; charset=utf-8" />
<title>2.8克的耳塞能听懂鼾声_新浪科技_新浪网</title>
<meta name="keywords" content="耳塞,睡眠,打鼾" />
<meta name="tags" content="耳塞,睡眠,打鼾" />
<meta name="description" content="某高校研究团队展示了一款可以在睡眠中监测打鼾的耳塞。" />
<meta property="og:type" content="news" />
${og('og:title', '2.8克的耳塞能听懂鼾声')}
${og('og:description', '2.8克的耳塞能听懂鼾声')}
${og('og:url', 'https://finance.sina.example/tech/2022-04-19/doc-imcwipii5192837.shtml')}
<meta property="article:published_time" content="2022-04-19T10:32:07+08:00" />
<meta property="article:author" content="新浪科技" />
<meta name="weibo: article:create_at" content="2022-04-19 10:32:07" />
<meta name="mediaid" content="新浪科技">
<link rel="stylesheet" href="//tech.sina.example/css/article2017.css">
<script src="//tech.sina.example/js/jquery.js"></script>
</head>
<body>
<div class="top-header" id="sina-header">
<div class="sina-nav w1240">
${menu('https://www.sina.example/', ['新浪首页', '新闻', '体育', '财经', '娱乐', '科技', '博客', '图片', '专栏', '更多'])}
</div>
<div class="top-login"><a href="https://login.sina.example/">登录</a><a href="https://mail.sina.example/">邮箱</a></div>
</div>
<div class="main-content w1240">
<div class="path-search" data-sudaclick="cnav_breadcrumbs_p">
<div class="path"><div class="channel-path"><a href="https://tech.sina.example/">新浪科技</a><span class="spliter"> &gt;</span><span>正文</span></div></div>
<div class="search"><form><input type="text" value="请输入关键词"></form></div>
</div>
<h1 class="main-title">2.8克的耳塞能听懂鼾声</h1>
<div class="top-bar-wrap">
<div class="top-bar ani" id="top_bar">
<div class="top-bar-inner clearfix">
<div class="second-title">2.8克的耳塞能听懂鼾声</div>
<div class="date-source">
<span class="date">2022年04月19日 10:32</span>
<span class="source ent-source">新浪科技</span>
</div>
<div class="page-tools"><span class="tool-icon-nd" title="字号">缩小字体</span><span>放大字体</span><span>收藏</span><a href="#">微博</a><a href="#">微信</a><span>分享</span><a class="comment" href="#">0</a></div>
</div>
</div>
</div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<div class="article" id="artibody">
${p(EARBUDS, 'cms-style="font-L"', '<font cms-style="font-L">　　</font>')}
<div class="wap_special" data-sudaclick="content_relativetopics_p"></div>
<div class="ct_hqimg"><img src="//n.sinaimg.example/finance/cece9e13/20200514/app.png" alt="新浪财经"><span>海量资讯、精准解读，尽在新浪财经APP</span></div>
<p class="article-editor">责任编辑：江小鹭</p>
</div>
<div class="article-bottom clearfix" id="article-bottom">
<div class="keywords" id="keywords" data-wbkey="耳塞"><label>文章关键词：</label><a href="https://tags.tech.sina.example/e">耳塞</a></div>
<div class="bottom-tool"><a class="feed" href="https://tousu.sina.example/">我要反馈</a></div>
</div>
<div class="blk-wx"><div class="tech-wx-code"><img src="//n.sinaimg.example/tech/wx.jpg" alt=""></div><p>官方账号：新浪科技，科技新鲜资讯、产品新奇体验</p></div>
<div class="hot-comments"><h3>最新评论</h3><p>我妻子说她先预订一只</p></div>
</div>
<div class="article-content-right">
<div class="blk clearfix">
<h3>24小时滚动播报</h3>
<ul>
${links('https://finance.sina.example/tech/2022-04-19/doc-imcw', ['折叠屏的铰链里有什么', '快递柜学会了自动除湿', '一枚纽扣电池的二十年', '老人机重新热卖'])}
</ul>
</div>
<div class="blk clearfix">
<h3>科学探索</h3>
<ul>
${links('https://tech.sina.example/d/2022-04-18/doc-imcw', ['章鱼睡觉时会变色', '冰川底下的湖泊'])}
</ul>
</div>
</div>
</div>
</div>
<div class="footer">
${menu('https://corp.sina.example/', ['新浪简介', '广告服务', 'About Sina', '联系我们', '招聘信息', '通行证注册', '产品答疑', '网站律师'], ' | ')}
<p>新浪公司 版权所有 Copyright &copy; 1996-2022 SINA Corporation, All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '2.8克的耳塞能听懂鼾声',
      published: '2022-04-19T10:32:00+08:00',
      source: '新浪科技',
      authors: [],
      editors: ['江小鹭'],
      headings: [],
      // Whether 新浪科技讯 stays at the head of the first paragraph is open: not asked.
      kept: [EARBUDS[0].slice(16), ...EARBUDS.slice(1)],
      captions: [],
      gone: ['精准解读', '产品新奇体验', '先预订一只', '自动除湿', '会变色', '我要反馈'],
    },
  },
  {
    kind: '今日头条 2023: an evening paper’s account, h1 and article-meta with time and name, pgc-img pictures with pgc-img-caption, the last lines 来源 记者 编辑 in the text, then 举报 and comments and 热榜',
    url: 'https://www.toutiao.example/article/7269618832410214921/',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>上岸渔民把旧渔网放上了天-今日头条</title>
<meta name="viewport" content="width=device-width,initial-scale=1,shrink-to-fit=no">
<meta name="keywords" content="渔网,风筝,禁捕">
<meta name="description" content="八月的傍晚，青石江边的堤坝上聚满了放风筝的人。别人的风筝是燕子和金鱼，五十二岁的罗广田放的却是一张渔网。">
<link rel="canonical" href="https://www.toutiao.example/article/7269618832410214921/">
<link rel="stylesheet" href="https://lf3-cdn-tos.example/toutiao/toutiao_web_pc/index.css">
</head>
<body>
<div id="root">
<div class="article-detail-container">
<div class="ttp-site-header">
<a class="logo" href="https://www.toutiao.example/"><i></i></a>
<div class="search-container"><input type="text" placeholder="大家都在搜：台风路径"><button>搜索</button></div>
<div class="header-right"><a href="https://www.toutiao.example/download">下载头条APP</a><a href="https://www.toutiao.example/about">关于头条</a><a href="#">反馈</a><a href="#">侵权投诉</a><a class="login-button" href="#">登录</a></div>
</div>
<div class="main">
<div class="left-sidebar">
<div class="detail-side-interaction">
<div class="detail-like"><span>312</span></div>
<div class="detail-interaction-comment"><span>48</span></div>
<div class="detail-interaction-collect"><span>收藏</span></div>
<div class="share-count"><span>微信</span><span>微博</span><span>复制链接</span></div>
</div>
</div>
<div class="main-content">
<div class="article-content">
<h1>上岸渔民把旧渔网放上了天</h1>
<div class="article-meta"><span>2023-08-21 09:12</span><span class="dot">·</span><span class="original-tag">原创</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjABAAAA0001/?source=tuwen_detail" target="_blank" rel="noopener nofollow">青石晚报</a></span></div>
<div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">${KITE[0]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.example/tos-cn-i/1~noop.image" img_width="1280" img_height="853" image_type="1" mime_type="image/jpeg" web_uri="tos-cn-i/1" class="syl-page-img"><p class="pgc-img-caption">罗广田和他的鲟鱼风筝</p></div>
<p data-track="2">${KITE[1]}</p>
<p data-track="3">${KITE[2]}</p>
<h2 class="pgc-h-arrow-right" data-track="4">网眼漏风，鱼尾三折</h2>
<p data-track="5">${KITE[3]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.example/tos-cn-i/2~noop.image" img_width="1280" img_height="853" image_type="1" mime_type="image/jpeg" web_uri="tos-cn-i/2" class="syl-page-img"><p class="pgc-img-caption"></p></div>
<h2 class="pgc-h-arrow-right" data-track="6">船队的记号</h2>
<p data-track="7">${KITE[4]}</p>
<p data-track="8">${KITE[5]}</p>
<p data-track="9">来源：青石晚报</p>
<p data-track="10">记者：蒋小渔</p>
<p data-track="11">编辑：舒小帆</p>
</article>
</div>
</div>
<div class="detail-report"><span>举报</span></div>
<div class="article-ad"><p>广告</p><a href="https://ad.example/1">这款钓鱼椅，坐一天不累腰</a></div>
<div class="ttp-comment-wrapper">
<div class="title"><span>评论 48</span></div>
<div class="comment-tip">发表评论前，请先登录</div>
<ul class="comment-list">
<li><div class="comment-info"><a class="name">江边钓客老王</a><p class="content">那条鲟鱼我见过，真的会摆尾</p><span class="time">湖北 · 3天前</span><span class="reply">回复</span></div></li>
<li><div class="comment-info"><a class="name">青石小妹</a><p class="content">想给儿子订一只</p><span class="time">湖南 · 3天前</span><span class="reply">回复</span></div></li>
</ul>
<a class="view-more-btn">查看全部48条评论</a>
</div>
<div class="detail-end-feed">
<ul>
${links('https://www.toutiao.example/article/7269', ['挑山工的最后一担砖', '镇上唯一的照相馆', '七旬老人骑车回乡'])}
</ul>
</div>
</div>
<div class="right-sidebar">
<div class="author-card"><a class="user-name">青石晚报</a><p class="desc">一座城的烟火日常</p><button>关注</button></div>
<div class="ttp-hot-board">
<div class="title-bar"><h2>头条热榜</h2><span>换一换</span></div>
<ol>
${links('https://www.toutiao.example/trending/', ['高温黄色预警连发五天', '开学前书包涨价了吗', '博物馆夜场一票难求', '这条公路修在云上'])}
</ol>
</div>
<div class="site-footer"><p>© 2023 今日头条</p><p>中国互联网举报中心 京ICP证000000号</p><p>网络文化经营许可证 跟帖评论自律管理承诺书</p></div>
</div>
</div>
</div>
</div>
<div class="ttp-toolbar">
<ul>
<li><span>回到顶部</span></li>
<li><span>意见反馈</span></li>
</ul>
</div>
<script id="RENDER_DATA" type="application/json">{"data":{"itemId":"7269618832410214921","source":"青石晚报"}}</script>
<script src="https://lf3-cdn-tos.example/toutiao/toutiao_web_pc/index.js" crossorigin="anonymous"></script>
</body>
</html>`,
    expected: {
      headline: '上岸渔民把旧渔网放上了天',
      published: '2023-08-21T09:12:00+08:00',
      source: '青石晚报',
      authors: ['蒋小渔'],
      editors: ['舒小帆'],
      headings: ['网眼漏风，鱼尾三折', '船队的记号'],
      body: [KITE[0], KITE[1], KITE[2], '网眼漏风，鱼尾三折', KITE[3], '船队的记号', KITE[4], KITE[5]],
      captions: ['罗广田和他的鲟鱼风筝', ''],
      gone: ['侵权投诉', '不累腰', '真的会摆尾', '最后一担砖', '黄色预警连发', '烟火日常'],
    },
  },
  {
    kind: 'ETtoday 2023: light local news, the title and time with itemprop, 記者／地方報導 alone in the first line of the story, ▲▼ captions in small bold, an app line within, 關鍵字 and the notice of rights and 相關新聞 below',
    url: 'https://www.ettoday.example/news/20231012/2600418.htm',
    page: `<!doctype html>
<html lang="zh-Hant" prefix="og:http://ogp.me/ns#" itemscope itemtype="http://schema.org/NewsArticle">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=1050"/>
<title>便當店櫃檯留一鍋「不賣的飯」　外送員洗碗搬米5年成默契 | ETtoday生活新聞 | ETtoday新聞雲</title>
<meta name="section" property="article:section" content="生活">
<meta name="subsection" itemprop="articleSection" content="生活">
<meta property="article:author" content="https://www.facebook.example/ETtoday"/>
<meta itemprop="datePublished" property="article:published_time" content="2023-10-12T14:20:00+08:00">
<meta name="pubdate" content="2023-10-12T14:20:00+08:00">
<meta itemprop="dateModified" property="article:modified_time" content="2023-10-12T14:20:00+08:00">
<meta name="author" content="ETtoday新聞雲">
<meta name="source" content="ETtoday新聞雲">
<meta name="news_keywords" itemprop="keywords" content="便當店,外送員,豐原">
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:title', '便當店櫃檯留一鍋「不賣的飯」　外送員洗碗搬米5年成默契 | ETtoday生活新聞 | ETtoday新聞雲')}
${og('og:url', 'https://www.ettoday.example/news/20231012/2600418.htm')}
<meta name="description" content="台中豐原一間開業36年的便當店，每天中午最忙的時候，櫃檯旁都有一台「不賣的」飯鍋。">
${ld({
  '@type': 'NewsArticle',
  headline: '便當店櫃檯留一鍋「不賣的飯」　外送員洗碗搬米5年成默契',
  datePublished: '2023-10-12T14:20:00+08:00',
  dateModified: '2023-10-12T14:20:00+08:00',
  author: { '@type': 'Person', name: '沈小涵' },
  publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' },
})}
<link rel="stylesheet" href="//cdn2.ettoday.example/style/news/css/style.css">
</head>
<body id="news" class="news-page news-life">
<div class="wrapper_box">
<div class="wrapper">
<header class="header_box">
<div class="nav_1">
${menu('https://www.ettoday.example/', ['ETtoday新聞雲', '旅遊雲', '房產雲', '健康雲', '寵物雲', '車雲', '電競雲', '遊戲雲'])}
</div>
<nav class="nav_2">
<ul>
${links('https://www.ettoday.example/news/focus/', ['新聞總覽', '焦點', '熱門', '最新', '影音', '政治', '財經', '社會', '地方', '生活'])}
</ul>
</nav>
</header>
<div class="container_box">
<div class="container">
<div class="r1 clearfix">
<div class="c1">
<article>
<div class="part_menu_1"><a href="https://www.ettoday.example/">ETtoday新聞雲</a> &gt; <a href="https://www.ettoday.example/news/focus/life/">生活</a></div>
<div class="subject_article">
<header>
<h1 class="title" itemprop="headline">便當店櫃檯留一鍋「不賣的飯」　外送員洗碗搬米5年成默契</h1>
<div class="subject_news"><time class="date" itemprop="datePublished" datetime="2023-10-12T14:20:00+08:00">2023年10月12日 14:20</time><div class="et_tool"><span>字級放大</span><span>列印</span></div></div>
</header>
<div class="et_social_1"><span>分享給朋友：</span><a href="#">Facebook</a><a href="#">LINE</a></div>
<div class="story" itemprop="articleBody">
<p><img src="https://cdn2.ettoday.example/images/7200/d7200001.jpg" alt="▲便當店櫃檯旁的飯鍋。" width="600" height="450" /></p>
<p><span style="font-size:14px;"><strong>▲便當店櫃檯旁的飯鍋，鍋蓋上貼著機車車牌號碼。（圖／記者沈小涵攝）</strong></span></p>
<p>記者沈小涵／台中報導</p>
<p>${BENTO[0]}</p>
<p>${BENTO[1]}</p>
<p><a href="https://go.ettoday.example/app" target="_blank">►點我下載「新聞雲APP」　焦點不漏接</a></p>
<p>${BENTO[2]}</p>
<p><img src="https://cdn2.ettoday.example/images/7200/d7200002.jpg" alt="▼外送員飯後自己洗碗。" width="600" height="450" /></p>
<p><span style="font-size:14px;"><strong>▼外送員飯後自己洗碗。（圖／店家提供）</strong></span></p>
<p>${BENTO[3]}</p>
<p>${BENTO[4]}</p>
</div>
<div class="et_tag"><strong>關鍵字：</strong><a href="https://www.ettoday.example/news_search/1">便當店</a><a href="https://www.ettoday.example/news_search/2">豐原</a></div>
<p class="note">※本文版權所有，非經授權，不得轉載。[<a href="https://www.ettoday.example/member/clause_copyright.php">ETtoday著作權聲明</a>]</p>
</div>
<div class="block block_related">
<h3 class="block_title">相關新聞</h3>
<ul>
${links('https://www.ettoday.example/news/20231005/2595', ['外送員雨中推車3公里　婆婆追出來送薑湯', '豐原老麵店掛「待用麵」牌　一年寄出2千碗'])}
</ul>
</div>
<div class="block fb_comment"><h3>讀者迴響</h3><p>我們想讓你知道：留言不代表本站立場</p></div>
</article>
</div>
<div class="c2">
<div class="block hot"><h3>熱門新聞</h3>
<ul>
${links('https://www.ettoday.example/news/20231012/2600', ['雙十連假後國道車流一次看', '超商霜淇淋第二件半價', '貓咪守門三年等到郵差', '秋颱路徑又改了'])}
</ul>
</div>
<div class="block"><h3>最新新聞</h3>
<ul>
${links('https://www.ettoday.example/news/20231012/2601', ['社區大樓頂樓種出百顆南瓜', '公車司機站牌前多等了10秒'])}
</ul>
</div>
</div>
</div>
</div>
</div>
<footer class="footer_box">
${menu('https://www.ettoday.example/about/', ['關於我們', '徵才', '提供新聞', '廣告刊登', '隱私權政策', '服務條款'], ' | ')}
<p>本網站內容歸東森新媒體控股股份有限公司所有，聯絡電話：+886-2-00000000</p>
</footer>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '便當店櫃檯留一鍋「不賣的飯」　外送員洗碗搬米5年成默契',
      published: '2023-10-12T14:20:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['沈小涵'],
      headings: [],
      body: BENTO,
      captions: [
        '▲便當店櫃檯旁的飯鍋，鍋蓋上貼著機車車牌號碼。（圖／記者沈小涵攝）',
        '▼外送員飯後自己洗碗。（圖／店家提供）',
      ],
      related: ['外送員雨中推車3公里　婆婆追出來送薑湯', '豐原老麵店掛「待用麵」牌　一年寄出2千碗'],
      gone: ['焦點不漏接', '不得轉載', '留言不代表', '霜淇淋', '百顆南瓜', '徵才'],
    },
  },
  {
    kind: '香港文匯報 2022 on its net: a feature in Hong Kong’s manner, 文 and 圖 by bullets in a line of their own first, a deck in bold by its own class, ●-captions, bold headings, 責任編輯 last, 相關新聞 within the article’s column',
    url: 'https://www.wenweipo.example/a/202208/10/AP62f2d41ce4b033218a5d17b6.html',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>祖孫合刻一張臉　關中皮影又有風 - 副刊 - 香港文匯網</title>
<meta name="keywords" content="皮影,關中,傳承">
<meta name="description" content="油燈一亮，白幕上便有了風。">
${og('og:type', 'article')}
${og('og:title', '祖孫合刻一張臉　關中皮影又有風 - 副刊 - 香港文匯網')}
${og('og:site_name', '香港文匯網')}
${og('og:image', 'https://dw-media.wenweipo.example/dams/product/image/202208/10/cover.jpg')}
<link rel="stylesheet" href="https://www.wenweipo.example/static/css/swiper.min.css">
<link rel="stylesheet" href="https://www.wenweipo.example/static/css/article.css">
</head>
<body>
<header class="wwp-header">
<div class="container">
<a class="logo" href="https://www.wenweipo.example/"><img src="https://www.wenweipo.example/static/img/logo.png" alt="香港文匯網"></a>
<div class="header-right"><a href="https://www.wenweipo.example/epaper">電子報</a><a href="https://www.wenweipo.example/app">APP下載</a><a href="#">簡</a><a href="#">繁</a></div>
</div>
<nav class="navbar">
<ul>
${links('https://www.wenweipo.example/', ['首頁', '即時', '香港', '內地', '國際', '評論', '財經', '副刊', '體育', '視頻', '教育'])}
</ul>
</nav>
</header>
<div class="container main clearfix">
<div class="breadcrumb"><a href="https://www.wenweipo.example/">首頁</a> &gt; <a href="https://www.wenweipo.example/culture">副刊</a> &gt; 正文</div>
<div class="left-content">
<h1 class="title">祖孫合刻一張臉　關中皮影又有風</h1>
<div class="publish-info">
<span class="publish-date">2022-08-10 04:05</span>
<span class="source">來源：香港文匯報</span>
<span class="share">分享到：<a href="#">Facebook</a><a href="#">微信</a><a href="#">Twitter</a></span>
</div>
<div class="article-content content-box">
<div class="post-abstract">九人四箱的家班只剩一箱影人，讀設計的孫女用鐳射和刻刀，把流落的角色一個個請回來。</div>
<div class="post-body">
<p>●文：香港文匯報記者 凌小舟　圖：香港文匯報記者 鄔大成</p>
<p>${SHADOW[0]}</p>
<figure class="image"><img src="https://dw-media.wenweipo.example/dams/product/image/202208/10/1.jpg" alt=""><figcaption>●馬德厚在祠堂為孩子們演出。</figcaption></figure>
<p>${SHADOW[1]}</p>
<p><strong>一張臉二十八刀</strong></p>
<p>${SHADOW[2]}</p>
<p>${SHADOW[3]}</p>
<figure class="image"><img src="https://dw-media.wenweipo.example/dams/product/image/202208/10/2.jpg" alt=""><figcaption>●馬小禾用鐳射切割牛皮。</figcaption></figure>
<p><strong>龍王成了颱風</strong></p>
<p>${SHADOW[4]}</p>
<p>${SHADOW[5]}</p>
</div>
</div>
<div class="editor">責任編輯：祁小雪</div>
<div class="tags"><span>標籤：</span><a href="https://www.wenweipo.example/tag/1">非遺</a></div>
<div class="like-box"><span>讚好</span><em>18</em></div>
<div class="relate-news">
<h3>相關新聞</h3>
<ul>
${links('https://www.wenweipo.example/a/202207/21/AP62d8', ['關中小村重修祠堂戲台　皮影夜場開鑼', '學生為皮影寫新詞　巴士站搬上白幕'])}
</ul>
</div>
<div class="comment-box"><h3>評論</h3><p>請登錄後發表評論</p></div>
</div>
<aside class="right-content">
<div class="rank">
<h3>點擊排行</h3>
<ol>
${links('https://www.wenweipo.example/a/202208/09/AP62f1', ['離島渡輪今起增設單車位', '中學生自製機械臂替社區派飯', '海濱長廊晨運客添飲水機', '紙紮師傅教街坊紮花燈'])}
</ol>
</div>
<div class="video">
<h3>文匯視頻</h3>
<ul>
${links('https://www.wenweipo.example/v/202208/', ['（有片）暴雨後的獅子山彩虹', '（有片）一分鐘學包糉'])}
</ul>
</div>
<div class="ad"><img src="https://www.wenweipo.example/static/img/ad.jpg" alt=""></div>
</aside>
</div>
<footer class="wwp-footer">
<div class="container">
${menu('https://www.wenweipo.example/about/', ['關於我們', '聯絡我們', '招聘', '私隱政策', '版權聲明'], ' | ')}
<p>香港文匯報有限公司版權所有 未經授權，不得轉載</p>
<p>Copyright © 2022 WENWEIPO All Rights Reserved</p>
</div>
</footer>
</body>
</html>`,
    expected: {
      headline: '祖孫合刻一張臉　關中皮影又有風',
      lead: '九人四箱的家班只剩一箱影人，讀設計的孫女用鐳射和刻刀，把流落的角色一個個請回來。',
      published: '2022-08-10T04:05:00+08:00',
      source: '香港文匯報',
      // The second made the pictures.
      authors: ['凌小舟'],
      editors: ['祁小雪'],
      headings: ['一張臉二十八刀', '龍王成了颱風'],
      body: [
        SHADOW[0],
        SHADOW[1],
        '一張臉二十八刀',
        SHADOW[2],
        SHADOW[3],
        '龍王成了颱風',
        SHADOW[4],
        SHADOW[5],
      ],
      captions: ['●馬德厚在祠堂為孩子們演出。', '●馬小禾用鐳射切割牛皮。'],
      related: ['關中小村重修祠堂戲台　皮影夜場開鑼', '學生為皮影寫新詞　巴士站搬上白幕'],
      gone: ['請登錄後', '機械臂', '獅子山彩虹', '不得轉載', '私隱政策', '讚好'],
    },
  },
  {
    kind: '法广 2022: rfi’s cn page, chapo as the deck, m-pub-dates with 发表时间 and 更改时间 in the order of France at Paris time, m-from-author, the main picture’s caption with its credit, self-promotion within, tags and newest headlines below',
    url: 'https://www.rfi.example/cn/%E6%B3%95%E5%9B%BD/20220614-%E6%97%A7%E7%81%AB%E8%BD%A6%E7%AB%99%E5%B1%8B%E9%A1%B6%E4%B8%8A%E7%9A%84%E8%9C%9C%E8%9C%82',
    page: `<!DOCTYPE html>
<html dir="ltr" lang="zh-Hans">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>巴黎郊区旧火车站的屋顶住进了蜜蜂 - 法国</title>
<meta name="description" content="七座停用的小站装上蜂箱，租金一欧元，条件是每年给学校上四堂课。">
${og('og:site_name', 'RFI - 法国国际广播电台')}
${og('og:type', 'article')}
${og('og:title', '法国 - 巴黎郊区旧火车站的屋顶住进了蜜蜂')}
${og('og:description', '七座停用的小站装上蜂箱，租金一欧元，条件是每年给学校上四堂课。')}
${og('og:image', 'https://s.rfi.example/media/display/ab12/w:1280/p:16x9/ruche.jpg')}
${og('article:published_time', '2022-06-14T08:35:00+00:00')}
${og('article:modified_time', '2022-06-14T09:10:00+00:00')}
${ld({
  '@type': 'NewsArticle',
  headline: '巴黎郊区旧火车站的屋顶住进了蜜蜂',
  datePublished: '2022-06-14T08:35:00+00:00',
  dateModified: '2022-06-14T09:10:00+00:00',
  author: [{ '@type': 'Person', name: '柳溪' }],
  publisher: { '@type': 'NewsMediaOrganization', name: 'RFI' },
})}
<link rel="stylesheet" href="https://static.rfi.example/css/main.css">
</head>
<body class="rfi rfi_zh">
<a class="skip" href="#main">跳转到主要内容</a>
<header class="o-site-header">
<div class="m-sub-header">
<a class="o-site-header__logo" href="/cn/"><span>法广 RFI</span></a>
<div class="m-live"><a href="/cn/live">听直播</a><a href="/cn/podcasts/">播客</a></div>
</div>
<nav class="m-main-menu">
<ul>
${links('https://www.rfi.example/cn/', ['首页', '中国', '法国', '国际', '经济', '文化', '科技', '人权', '专栏检索', '法语教学'])}
</ul>
</nav>
</header>
<main id="main" class="t-content">
<article>
<div class="t-content__section"><a href="/cn/%E6%B3%95%E5%9B%BD/" class="a-tag">法国</a></div>
<h1 class="t-content__title a-page-title">巴黎郊区旧火车站的屋顶住进了蜜蜂</h1>
<div class="t-content__dates">
<p class="m-pub-dates"><span class="m-pub-dates__date">发表时间： <time datetime="2022-06-14T08:35:00+00:00">14/06/2022 - 10:35</time></span><span class="m-pub-dates__date">更改时间： <time datetime="2022-06-14T09:10:00+00:00">14/06/2022 - 11:10</time></span></p>
</div>
<div class="t-content__main-media">
<figure class="m-figure">
<picture><source type="image/webp" srcset="https://s.rfi.example/media/display/ab12/w:980/p:16x9/ruche.webp"><img src="https://s.rfi.example/media/display/ab12/w:980/p:16x9/ruche.jpg" alt="旧火车站屋顶上的蜂箱。"></picture>
<figcaption class="m-figure__caption">旧火车站屋顶上的蜂箱。 <span class="m-figure__credit">© 协会供图</span></figcaption>
</figure>
</div>
<div class="t-content__authors-tts">
<div class="m-from-author"><span class="m-from-author__by-label">作者：</span><a class="m-from-author__name" title="柳溪" href="/cn/author/%E6%9F%B3%E6%BA%AA/">柳溪</a></div>
<div class="m-social-share"><span>分享</span><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>
</div>
<p class="t-content__chapo">七座停用的小站装上蜂箱，租金一欧元，条件是每年给学校上四堂课。</p>
<div class="a-adv"><span>广告</span></div>
<div class="t-content__body u-clearfix">
${p(BEEHIVE.slice(0, 2))}
<div class="o-self-promo">
<p><strong class="o-self-promo__title">每日新闻电子邮件</strong></p>
<p class="o-self-promo__desc">请把当日头条直接发送到您的信箱</p>
<a href="/cn/newsletter">订阅</a>
</div>
${p(BEEHIVE.slice(2))}
</div>
<div class="m-apps"><p>浏览国际新闻请下载法广应用程序</p><a href="#">Google Play</a><a href="#">App Store</a></div>
<div class="t-content__tags"><p class="t-content__tags__title">标签</p>
<ul class="m-tags-list">
${links('https://www.rfi.example/cn/tag/', ['环境', '生态'])}
</ul>
</div>
</article>
<aside class="o-aside-content">
<h2 class="a-aside-title"><span class="a-aside-title__content">最新头条</span></h2>
<ul>
${links('https://www.rfi.example/cn/2022061', ['塞纳河边的旧书箱换上新锁', '诺曼底渔村请游客捡海藻', '里昂面包师把硬币铸成勺子'])}
</ul>
<h2 class="a-aside-title"><span class="a-aside-title__content">点击率最高</span></h2>
<ol>
${links('https://www.rfi.example/cn/2022060', ['高温提前，学校暂停户外课', '一座没有灯的观星小镇'])}
</ol>
</aside>
<div class="m-not-found"><p>您所寻找的内容不存在或已失效。</p></div>
</main>
<footer class="o-footer">
${menu('https://www.rfi.example/cn/about/', ['关于我们', '法律声明', '个人数据', 'Cookies', '联系方式'])}
<p>© 2022 Copyright RFI - 版权所有。RFI对外部网站的内容不承担责任。ACPM/OJD认证的访问率。</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '巴黎郊区旧火车站的屋顶住进了蜜蜂',
      lead: '七座停用的小站装上蜂箱，租金一欧元，条件是每年给学校上四堂课。',
      published: '2022-06-14T10:35:00+02:00',
      authors: ['柳溪'],
      // 法广, RFI or both: not asked.
      headings: [],
      body: BEEHIVE,
      captions: ['旧火车站屋顶上的蜂箱。 © 协会供图'],
      gone: ['当日头条直接发送', '法广应用程序', '旧书箱换上新锁', '观星小镇', '已失效', '不承担责任'],
    },
    // The text doesn't say that its clock is that of Paris.
    asText: { published: '2022-06-14' },
  },
];
