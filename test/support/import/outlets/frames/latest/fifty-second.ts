// A fifty-second set of forms, by one who had not seen the importer: agencies’ branches, science and culture papers, provincial sites, trade papers, a platform, and weeklies and dailies of Taiwan and London.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** A line for each story of a list. */
const items = (base: string, titles: readonly string[], end = '.html'): string =>
  titles
    .map((title, i) => `<li><a href="${base}${i + 1}${end}" target="_blank">${title}</a></li>`)
    .join('\n');

/** A line for each word of a menu. */
const menu = (base: string, words: readonly string[], between = ''): string =>
  words.map((word, i) => `<a href="${base}${i + 1}/">${word}</a>`).join(`${between}\n`);

const FERRY = [
  '黄浦江边一处有着四十年历史的轮渡站6日重新启用，站房二层辟出一间百余平方米的“候船书房”，市民凭一张船票就可以坐下来看书。',
  '记者现场看到，书房临江一侧全是落地窗，架上的三千册书以航运、地方史和儿童读物为主，每一排书架旁都装有小屏，滚动播报下一班船的到站时间。',
  '轮渡公司工作人员介绍，这条航线每天往返九十六班，乘客中上班族和买菜的老人各占四成，平均候船时间为十二分钟，“十二分钟正好够读完一篇短文”。',
  '据了解，书房开放时间与首末班船同步，借出的书可以在对岸的站房归还。年内，沿江还将有三处轮渡站完成同样的改造。',
] as const;

const FIG = [
  '把一颗熟透的无花果掰开，果肉里密密麻麻的“籽”常让人犹豫：网上都说每颗无花果里都有一只死去的小蜂，那我们吃的到底是果子还是虫子？',
  '答案并没有那么吓人。无花果名字里虽然写着“无花”，其实花开得比谁都多，只是全藏在了那个小口袋里面。',
  '我们看到的“果皮”，是膨大的花托向内卷成的一个小瓶，植物学上叫作隐头花序。几百朵小花整整齐齐地长在瓶壁上，只在瓶口留下一条窄缝。',
  '缝隙太窄，蜜蜂和蝴蝶都进不去，能为它传粉的只有身长两毫米左右的榕小蜂。雌蜂挤进瓶口时翅膀常常被刮断，它在里面产卵、授粉，然后死去。',
  '野生的无花果确实离不开榕小蜂，但超市里卖的绝大多数是不需要授粉的品种，单性结实，瓶口紧闭，榕小蜂压根儿没有来过。',
  '退一步说，即便是靠榕小蜂授粉的品种，果实里的蛋白酶也会在成熟过程中把留在里面的小蜂慢慢分解，最后咬到的那一声“咔嚓”来自种子，而不是虫子。',
  '挑选时不妨看三处：果皮颜色均匀、果身微微发软、底部小口略张而不开裂。买回家以后最好当天吃完，冷藏也不要超过两天。',
] as const;

const PUPPET = [
  '在闽南，一只掌中木偶的头不过三寸，却要经过二十多道工序。木偶头雕刻师庄小木今年五十六岁，刻了四十年，前不久他的“百戏面孔”展在小城的旧戏台上开幕。本报记者就木偶雕刻的传承与创新对他进行了专访。',
  '中国艺术报：您是怎么走上这一行的？',
  '庄小木：我家隔壁就是木偶剧团的仓库。小时候放学爬窗进去，看见墙上挂着一排没有上彩的头，眼睛都朝着我，我一点也不怕，觉得它们在等我。后来跟着团里的老师傅磨了三年刀，才准下第一刀。',
  '中国艺术报：刻一个木偶头，最难的是哪一步？',
  '庄小木：最难的是“开脸”。机关、眼珠、嘴巴都有规矩，唯独神气没有尺寸。我们讲“五形三骨”，五形是眼、鼻、嘴、耳、额，三骨是眉骨、颧骨、下颌骨，差一分就成了另外一个人。',
  '中国艺术报：这次展览里有不少戴眼镜、烫头发的现代人物，为什么这样尝试？',
  '庄小木：台上老是才子佳人，孩子们不认得。我就去菜市场、去学校门口看人，把卖鱼的、修车的、送快递的都刻下来。街坊来看展，指着一个说“这不就是我吗”，那一刻我很高兴。',
  '中国艺术报：现在跟您学艺的年轻人有多少？',
  '庄小木：固定来的有七个，最小的十九岁。我不催他们出作品，先扫三个月木屑，木头的脾气是在扫地的时候摸熟的。',
] as const;

const BIRDS = [
  '又到候鸟过境的时节。一些地方的湿地公园里，长枪短炮排成一行，有人为了拍到起飞的瞬间往芦苇丛里扔石块，有人用面包虫把鸟引到布置好的枝头。画面是漂亮了，鸟却受了惊。',
  '观鸟热的兴起是一件好事。愿意在寒风里守一个上午的人，多半是喜欢自然的人。问题在于，喜欢如果没有边界，就容易变成打扰。',
  '候鸟在迁徙途中的每一次停歇都不是闲逛。有研究显示，一次惊飞所消耗的能量，往往要多觅食一刻钟才能补回来。一天被惊起十几次，对于还要飞上千公里的鸟来说，可能就是到不了终点的原因。',
  '管住惊扰，不能只靠几块警示牌。湿地公园可以根据不同鸟类的警戒距离划出观赏线，在拍摄集中的点位搭建掩体，让人看得见鸟，鸟看不见人。',
  '观鸟协会和摄影团体也应当立下自己的规矩。诱拍的照片不参赛，育雏的照片不发表，标注过于精确的地点不转发，这些做法在一些地方已经推行，效果不错。',
  '归根到底，人与鸟之间最好的距离，是彼此都觉得自在的距离。退后几步，看到的未必更少。',
] as const;

const SKATES = [
  '“零下二十度才冻得出好冰，今年的冰够硬。”3月16日，在石家庄一所小学的旧操场上，体育老师刘小军把最后一捆旱冰鞋收进库房，为期三个月的“操场冰雪课”告一段落。',
  '这所学校没有冰场。去年入冬以后，老师们用田埂的办法在操场四周垒起矮土墙，夜里分三次浇水，一周便冻出了一块八百平方米的冰面。',
  '学校统计，全校六百二十名学生中有五百八十人学会了滑冰，冰刀大多是家长们捐出来的旧物，由木工社团的孩子打磨之后再编号借出。',
  '刘小军说，冰化之后，这块地会改种向日葵，等到秋天收了葵花籽，换来的钱再添几副护具。',
] as const;

const STEPS = [
  '武昌一条老巷里的一百零八级石阶，从4月起多了一样东西：每隔十二级，墙边就伸出一块可以翻下来的木凳。',
  '石阶连着江边的菜场和坡上的三个老小区，是两千多位居民每天的必经之路。家住坡顶的徐爹爹今年八十一岁，以往买一趟菜要歇五六回，“没地方坐，只好扶着墙站着喘”。',
  '想到装凳子的是社区规划师林小雨。去年冬天，她连续七个早晨坐在石阶旁边数人，发现六十岁以上的居民占到六成，大多会在第十二级到第十五级之间停下来。',
  '凳子是巷子里的木匠做的，用的是拆下来的旧门板，平时贴墙收起，不占通道，承重可达一百五十公斤。一共九张，花费不到四千元，由居民从小区的公共收益里支出。',
  '“最高兴的是放学的伢们，一人占一张写作业。”林小雨笑着说，下一步还要在扶手上刻上数字，让爬坡的人知道还剩多少级。',
] as const;

const GIBBON = [
  '清晨五时许，雨林里还挂着雾，护林员王小林已经爬上了海拔八百米的监测点。他举起录音机，等待山谷里的第一声猿啼。',
  '这是他当护林员的第十三个年头。每个月有二十天住在山上的铁皮屋，吃的是背上来的米和咸鱼，用的是屋后接来的山泉水。',
  '“先是一声长的，像吹口哨，后面跟着一串短的。”王小林能从叫声里分辨出是哪一个家族、有没有幼崽。他的本子上，密密麻麻记着六千多条记录。',
  '以往靠人耳朵听，一遇大雨就断了线。去年，山里装上了三十二台太阳能录音设备，声音实时传回山下的监测室，护林员们可以把更多时间用来清理倒木、补种果树。',
  '在山脚的毛尚村，村民种下的一千二百株榕树和橄榄树已经长到一人多高。村干部黄小妹介绍，这些树连起来就是一条绿色通道，等到结果，猿群下来觅食便不必再冒险过公路。',
  '傍晚，王小林背着行囊下山，碰到几个放学的孩子。孩子们学着猿叫朝他喊，他停下来，认真地纠正了一个音。',
] as const;

const APPLE = [
  '白露前后，静宁的山梁上果香正浓。在李店镇的一片老果园里，十几位果农围成一圈，听一名“95后”姑娘讲怎样给苹果“拍证件照”。',
  '姑娘名叫何小雁，大学毕业后回乡，和三个同学一起做起了果园的“数字档案”。每棵树挂一块二维码，花期、疏果、施肥、采摘都记录在册，客户扫一扫就能看到它从开花到装箱的样子。',
  '起初没有人相信。“苹果甜不甜，咬一口就知道，还要照什么相？”种了三十年苹果的老李头一个反对。何小雁不急，挑了他家最边上的二十棵树试着做，到了秋天，这二十棵树的果子每斤多卖了一元二角。',
  '如今，全镇已有一百四十户果农、三万六千棵果树建了档，去年通过线上订单卖出的苹果达到四百二十吨，果农户均增收八千余元。',
  '何小雁又有了新想法：她打算把每一年的天气和果子的糖度对照起来，做成一本“果园日记”，留给后来的种树人。',
] as const;

const SLEEP = [
  '“医生，我每天只睡五个小时，是不是要短寿？”门诊里，这样的问题几乎每天都会遇到。关于睡眠的焦虑，有时候比失眠本身更伤人。',
  '一项纳入一万两千名成年人、随访九年的队列研究近日发表。研究者用腕表连续记录了受试者的睡眠，而不是让他们凭记忆填写问卷。',
  '结果显示，睡眠时长与健康结局之间呈 U 形关系，最低点落在 6.5 至 7.5 小时之间。但更有意思的是，睡眠的规律性比时长的影响更大：入睡时间每天相差超过九十分钟的人，心血管事件的风险升高 26%。',
  '研究者推测，不规律的作息扰乱了昼夜节律，使夜间血压不能正常下降。不过这是一项观察性研究，不能据此断言因果。',
  '对于门诊里的患者，可以先问三个问题：几点上床、几点起床、周末是否一样。与其追求睡够八小时，不如先把起床时间固定下来，哪怕前一晚没有睡好。',
  '若连续一个月每周有三晚以上难以入睡，并且影响到白天的工作，则应当到睡眠专科就诊，首选的治疗是认知行为治疗，而不是自行服用助眠药物。',
] as const;

const UMBRELLA = [
  '四月的一个下午，浙江小镇上的制伞厂里，缝纫机的声音比往年稀疏。老板娘郑小琴站在仓库门口，数着还没有发出去的一万二千把晴雨伞。',
  '这些伞原本要在清明前铺进三个省的便利店。订单是签了的，定金也到了，但客户在电话里说，想把出厂价再压三毛钱。',
  '一把伞的出厂价是十一元八角，其中伞骨四元二角，面料三元六角，人工两元五角，剩下的一元五角要分给水电、运费和利润。三毛钱，就是利润的一半。',
  '伞骨厂的老板陆大伟也在算账。今年以来，玻璃纤维的价格涨了两成，他却只敢给老客户涨五分钱。“我涨一毛，隔壁就少涨五分，单子就过去了。”',
  '小镇上有一千一百多家伞企，年产伞五亿把，大部分是夫妻店。过去二十年，它们靠着一条街上能配齐所有零件的优势活了下来，如今这条街也成了彼此压价的战场。',
  '变化并非没有。郑小琴的儿子去年注册了自己的牌子，把一把伞卖到八十九元，一年只卖了四千把，赚的钱却和厂里的三十万把相当。',
  '“他说以后不做便宜的了。”郑小琴看着那一仓库的伞，沉默了一会儿，“可是便宜的伞，也总要有人做。”',
] as const;

const KILN = [
  '车子在盘山路上绕了四十分钟，最后停在一片竹林前。顺着水声走下去，就能看见那条用鹅卵石砌成的老龙窑，像一条趴在山坡上打盹的大虫。',
  '窑是清代留下来的，长三十八米，分十七间。每逢初一，村里人就把晾干的坛坛罐罐搬进去，从窑头点火，一路烧到窑尾，前后要三天两夜。',
  '守窑的老周七十三岁了，判断火候只看颜色。他说窑火先是黑里透红，再是橘黄，等到白得晃眼的时候，抓一把盐撒进去，釉就亮了。',
  '这些年塑料桶便宜，买坛子的人越来越少。老周的儿子在县城开出租车，每个月初一把车停了，回来帮父亲搬柴。问他图什么，他说：“听惯了那个响声。”',
  '我们离开的时候，老周从窑里挑了一只小酒盅送给我们。盅底有一个指印，他说是捏坯的时候留下的，也算是签了名。',
] as const;

const SALT = [
  '台南一處停曬多年的鹽田，在社區居民合力整理下，今年重新產出第一批粗鹽，上午舉行「收鹽」活動，吸引近三百名親子到場，穿上雨鞋、拿起鹽收仔體驗祖父母輩的工作。',
  '八十二歲的鹽工吳阿伯說，以前天未亮就要下田，最怕的是西北雨，「雨一落，半個月的工就白做了」。他一邊示範耙鹽，一邊提醒小朋友腳步要輕，否則會踩壞下面的瓦片。',
  '社區發展協會理事長蔡小萍指出，這片鹽田以碎瓦片鋪底，結晶潔淨，是早年工人一片一片敲進土裡的。為了修復二十格瓦盤，志工花了一年四個月，跑遍附近村落收集舊瓦。',
  '協會表示，今年預計可收鹽十二公噸，將製成小包裝鹽作為社區長者共餐的經費，下一場體驗活動訂於下月中旬舉行，名額一百二十人，額滿為止。',
] as const;

const BAKERY = [
  '早上六點半，新竹老街口的麵包店還沒開門，門外已經排了十幾個人。他們手上拿的不是購物袋，而是一個個洗乾淨的玻璃罐。',
  '老闆娘邱小惠五年前接手父親的店，第一件事就是把塑膠袋收起來。「客人罵得很凶，業績一個月掉了四成。」她說，那時候連爸爸都勸她算了。',
  '她沒有打退堂鼓，而是把省下來的包裝費換成折扣：自備容器的客人每樣便宜三元，忘了帶的，店裡有兩百個回收罐可以借，七天內歸還就好。',
  '三個月後，業績回到原點；一年後成長了兩成。邱小惠發現，願意帶罐子來的客人，平均一次多買一點七個麵包，而且幾乎每週都來。',
  '真正的挑戰是衛生。她和兩位夥伴花了半年研究清洗流程，最後決定把店後的倉庫改成洗滌間，借出的罐子一律經過高溫消毒，水費一個月多了三千元。',
  '如今，街上已有十一家店加入她發起的「一罐到底」計畫，早餐店的豆漿、乾貨店的香菇，都能裝在同一款罐子裡。「我們不是要大家變成聖人，只是讓順手這件事變得容易一點。」邱小惠說。',
] as const;

const WHALE = [
  '研究人员在北大西洋的一处海湾录到了一段此前从未听过的鲸歌，并发现这段旋律在三年之内传遍了相距两千公里的三个鲸群。',
  '这项研究由一个国际团队完成，他们在海底放置了二十七个水听器，收集了超过四万小时的录音。',
  '负责分析录音的海洋生物学家艾玛·格林对BBC表示，最初的变化非常细微。“像是有人在一首老歌里加了一个装饰音，第二年，大家就都这样唱了。”',
  '团队使用计算机程序把歌声切分成不同的“乐句”，再比较它们在不同年份、不同海域出现的次数。',
  '结果显示，新的乐句总是由西向东传播，而且往往从较大的鲸群传向较小的鲸群，与流行音乐在城市之间扩散的方式十分相似。',
  '没有参与该研究的动物行为学者提醒说，现有的数据还不足以说明鲸为什么要“换歌”。一种可能是，新颖的旋律更容易吸引异性的注意；另一种可能是，它们只是在模仿邻居。',
  '研究团队计划明年把水听器增加到六十个，并向公众开放录音，邀请音乐爱好者一起帮助辨认乐句。',
] as const;

export const FIFTY_SECOND: readonly Shown[] = [
  {
    kind: '中国新闻网·上海 (the agency’s local branch, 2023), as short as its shortest: cms-news-article classes, the title in a span, day and 来源 in one div, 中新网上海…电 with the reporter first, 注 and 编辑 in one line last',
    url: 'http://www.sh.chinanews.com.cn/shms/2023-05-06/111482.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<title>黄浦江畔老轮渡站开出“候船书房”-中新网上海</title>
<meta name="keywords" content="轮渡站,书房,黄浦江" />
<meta name="description" content="黄浦江边一处有着四十年历史的轮渡站重新启用，站房二层辟出一间候船书房。" />
<meta name="author" content="上海新闻网" />
<link href="/css/cms.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/jquery-1.7.2.min.js"></script>
</head>
<body>
<div class="top">
<div class="top-l">中国新闻社上海分社主办</div>
<div class="top-r">
${menu('http://www.sh.chinanews.com.cn/top', ['设为首页', '加入收藏', '联系我们'], ' |')}
</div>
</div>
<div class="nav">
<ul>
<li><a href="http://www.sh.chinanews.com.cn/">首页</a></li>
<li><a href="http://www.sh.chinanews.com.cn/yw/">要闻</a></li>
<li><a href="http://www.sh.chinanews.com.cn/shms/">社会民生</a></li>
<li><a href="http://www.sh.chinanews.com.cn/jinrong/">金融</a></li>
<li><a href="http://www.sh.chinanews.com.cn/kjjy/">科教</a></li>
<li><a href="http://www.sh.chinanews.com.cn/wenhua/">文化</a></li>
<li><a href="http://www.sh.chinanews.com.cn/qxdt/">区县动态</a></li>
<li><a href="http://www.sh.chinanews.com.cn/swzx/">商务资讯</a></li>
<li><a href="http://www.sh.chinanews.com.cn/tupian/">图片</a></li>
</ul>
</div>
<div class="cms-news-article">
<div class="cms-news-article-left">
<div class="cms-news-article-nav">您的位置：<a href="/">首页</a> &gt; <a href="/shms/">社会民生</a> &gt; 正文</div>
<div class="cms-news-article-title"><span>黄浦江畔老轮渡站开出“候船书房”</span></div>
<div class="cms-news-article-title-source">2023年05月06日 16:25　　来源：中国新闻网上海</div>
<div class="cms-news-article-share"><span>分享到：</span><a class="bds_tsina" title="新浪微博"></a><a class="bds_weixin" title="微信"></a></div>
<div class="cms-news-article-content-block">
<p>　　中新网上海5月6日电(记者 李小兰)${FERRY[0]}</p>
${p(FERRY.slice(1), '', '　　')}
<p></p>
</div>
<div class="cms-news-article-end">注：请在转载文章内容时务必注明出处！　　　编辑：王小竹</div>
</div>
<div class="cms-news-article-right">
<div class="rt"><h3>上海新闻</h3>
<ul>
${items('/yw/2023-05-06/1114', ['老城厢里的百年水井重新出水', '一群退休工程师给社区修钟', '虹口足球场外的修鞋摊搬了新家', '地铁口的鲜花自助柜一周补货三次', '古籍修复师开讲“纸的脾气”'], '.shtml')}
</ul></div>
<div class="rt"><h3>专题</h3>
<ul>
<li><a href="/zt/1.html">走进长三角小城</a></li>
<li><a href="/zt/2.html">上海博物馆之夜</a></li>
</ul></div>
<div class="rt"><h3>图片</h3>
<ul>
${items('/tupian/2023-05-05/1112', ['苏州河上桨声起', '石库门里的茉莉花市', '崇明岛的第一批西瓜', '雨中的武康路'], '.shtml')}
</ul></div>
<div class="rt"><h3>分社网站</h3>
<ul>
${items('http://www.chinanews.com.cn/fs/', ['北京', '江苏', '浙江', '安徽', '福建', '山东', '广东'], '')}
</ul></div>
</div>
</div>
<div class="footer">
<p>${menu('http://www.sh.chinanews.com.cn/about', ['关于我们', '新闻热线', '广告服务', '法律声明', '招聘信息'], ' |')}</p>
<p>本网站所刊载信息，不代表中新社和中新网观点。刊用本网站稿件，务经书面授权。</p>
<p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p>
<p>常年法律顾问：上海某某律师事务所 沪ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '黄浦江畔老轮渡站开出“候船书房”',
      published: '2023-05-06T16:25:00+08:00',
      source: '中国新闻网上海',
      authors: ['李小兰'],
      editors: ['王小竹'],
      dateline: '上海',
      headings: [],
      captions: [],
      // How much of the agency’s opening stays with the first paragraph is open: not asked.
      kept: FERRY,
      gone: ['务必注明出处', '商务资讯', '百年水井', '社区修钟', '书面授权', '加入收藏'],
    },
  },
  {
    kind: '科普中国 (2022), a popular piece: 出品 and 作者 and 监制 in lines first, headings bold in paragraphs, pictures with a small line below, 来源 and the day alone, 内容资源 and app prompts last',
    url: 'https://www.kepuchina.cn/article/articleinfo?business_type=100&classify=0&ar_id=361204',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>无花果里的小虫子，到底吃没吃进肚子？ - 科普中国网</title>
<meta name="keywords" content="科普中国,科普,无花果">
<meta name="description" content="把一颗熟透的无花果掰开，果肉里密密麻麻的“籽”常让人犹豫。">
<link rel="stylesheet" href="/static/web/css/base.css?v=20220601">
<link rel="stylesheet" href="/static/web/css/article.css?v=20220601">
<script src="/static/web/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="header-top w1200">
<a class="logo" href="/"><img src="/static/web/images/logo.png" alt="科普中国"></a>
<div class="search"><input type="text" placeholder="请输入关键词"><a class="search-btn">搜索</a></div>
<div class="user"><a href="/login">登录</a><a href="/register">注册</a></div>
</div>
<div class="header-nav">
<ul class="w1200">
<li><a href="/">首页</a></li>
<li><a href="/article/list?type=1">图文</a></li>
<li><a href="/video">视频</a></li>
<li><a href="/expert">科普专家</a></li>
<li><a href="/piyao">科学辟谣</a></li>
<li><a href="/activity">活动</a></li>
<li><a href="/ziyuan">资源服务</a></li>
<li><a href="/xxy">科普信息员</a></li>
</ul>
</div>
</div>
<div class="crumbs w1200"><a href="/">首页</a><span>&gt;</span><a href="/article/list">图文</a><span>&gt;</span><span>详情</span></div>
<div class="main w1200 clearfix">
<div class="main-left fl">
<div class="article-box">
<h1 class="article-title">无花果里的小虫子，到底吃没吃进肚子？</h1>
<div class="article-info">
<span class="source">来源：科普中国新媒体</span>
<span class="time">发布时间：2022-09-14</span>
<span class="views">阅读量：18324</span>
</div>
<div class="article-content" id="article-content">
<p>出品：科普中国</p>
<p>作者：林小鹿（植物学博士）</p>
<p>监制：中国科普博览</p>
<p>${FIG[0]}</p>
<p style="text-align: center;"><img src="https://cdn.kepuchina.cn/upload/20220914/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">切开的无花果，里面是数百朵小花（图片来源：作者拍摄）</span></p>
<p style="text-align: center;"><strong><span style="font-size: 18px;">“无花”之果，花都藏起来了</span></strong></p>
${p(FIG.slice(1, 3))}
<p style="text-align: center;"><strong><span style="font-size: 18px;">窄缝里的来客</span></strong></p>
${p(FIG.slice(3, 4))}
<p style="text-align: center;"><img src="https://cdn.kepuchina.cn/upload/20220914/2.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">榕小蜂体长只有两毫米左右（图片来源：作者拍摄）</span></p>
${p(FIG.slice(4, 6))}
<p style="text-align: center;"><strong><span style="font-size: 18px;">怎样挑一颗好无花果</span></strong></p>
${p(FIG.slice(6))}
</div>
<div class="article-tips">内容资源由项目单位提供</div>
<div class="article-tag"><span>标签：</span><a href="/tag/1">植物</a><a href="/tag/2">食品</a></div>
<div class="article-op">
<span class="zan">点赞 305</span>
<span class="collect">收藏 88</span>
<span class="share">分享到微信</span>
</div>
<div class="comment">
<h3>评论</h3>
<div class="comment-input"><textarea placeholder="说点什么吧"></textarea><a>发表</a></div>
<div class="comment-item"><b>科普员_20419</b><span class="level">太师级</span><p>长知识了，以后可以放心吃了！</p><i>2022-09-15</i></div>
<div class="comment-item"><b>清风徐来</b><span class="level">大学士级</span><p>已阅，转给家里老人看看</p><i>2022-09-14</i></div>
</div>
</div>
</div>
<div class="main-right fr">
<div class="author-card"><img src="/static/web/images/head.png" alt=""><p>科普中国新媒体</p><a>+关注</a></div>
<div class="hot"><h3>热门文章</h3>
<ol>
${items('/article/articleinfo?ar_id=3609', ['秋天的露水从哪里来', '鸡蛋壳颜色越深越有营养吗', '为什么蚊子在黄昏最凶', '微波炉里的鸡蛋会爆炸吗'], '')}
</ol></div>
<div class="app"><img src="/static/web/images/qr.png" alt=""><p>扫码下载科普中国APP</p></div>
</div>
</div>
<div class="footer">
<p>${menu('/about', ['关于我们', '联系我们', '版权声明', '投稿指南', '网站地图'], ' | ')}</p>
<p>主办单位：中国科学技术协会　京ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '无花果里的小虫子，到底吃没吃进肚子？',
      published: '2022-09-14',
      source: '科普中国新媒体',
      authors: ['林小鹿'],
      headings: ['“无花”之果，花都藏起来了', '窄缝里的来客', '怎样挑一颗好无花果'],
      captions: [
        '切开的无花果，里面是数百朵小花（图片来源：作者拍摄）',
        '榕小蜂体长只有两毫米左右（图片来源：作者拍摄）',
      ],
      body: [
        FIG[0],
        '“无花”之果，花都藏起来了',
        FIG[1],
        FIG[2],
        '窄缝里的来客',
        FIG[3],
        FIG[4],
        FIG[5],
        '怎样挑一颗好无花果',
        FIG[6],
      ],
      gone: ['由项目单位提供', '放心吃了', '扫码下载', '蚊子在黄昏', '阅读量', '投稿指南'],
    },
  },
  {
    kind: '中国艺术报 on 中国文艺网 (2022), an interview: 时间 and 来源 and 作者 in one line, 编者按 in another type, questions in bold by the paper’s name, pictures with captions in centred paragraphs, 打印 and 关闭',
    url: 'http://www.cflac.org.cn/xw/bwyc/202206/t20220615_609317.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>三寸木头里有一张人间的脸_中国文艺网</title>
<meta name="ArticleTitle" content="三寸木头里有一张人间的脸" />
<meta name="PubDate" content="2022-06-15" />
<meta name="ContentSource" content="中国艺术报" />
<meta name="Author" content="郑小川" />
<meta name="keywords" content="木偶头雕刻 传承 访谈" />
<link href="../../../images/cflac_xl.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div id="header">
<div class="toplink">
${menu('http://www.cflac.org.cn/top', ['中国文联', '中国文艺网', '中国艺术报电子版', '手机版'], ' | ')}
</div>
<div class="logo"><img src="../../../images/logo.jpg" alt="" /></div>
<ul class="mainnav">
<li><a href="http://www.cflac.org.cn/">首页</a></li>
<li><a href="http://www.cflac.org.cn/wl/">文联工作</a></li>
<li><a href="http://www.cflac.org.cn/xw/">新闻</a></li>
<li><a href="http://www.cflac.org.cn/wyzx/">文艺资讯</a></li>
<li><a href="http://www.cflac.org.cn/pl/">文艺评论</a></li>
<li><a href="http://www.cflac.org.cn/ys/">艺术</a></li>
<li><a href="http://www.cflac.org.cn/wxcb/">文学出版</a></li>
<li><a href="http://www.cflac.org.cn/zyfw/">志愿服务</a></li>
<li><a href="http://www.cflac.org.cn/hd/">互动</a></li>
</ul>
</div>
<div class="position">您的位置：<a href="../../../">首页</a> &gt; <a href="../../">新闻</a> &gt; <a href="../">本网原创</a></div>
<div class="content_box">
<div class="content_left">
<h1 class="xl_title">三寸木头里有一张人间的脸</h1>
<h2 class="xl_sub">——访木偶头雕刻师庄小木</h2>
<div class="xl_info">时间：2022年06月15日　来源：中国艺术报　作者：郑小川　<span class="fontsize">字号：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a></span></div>
<div class="xl_content" id="Zoom">
<div class="TRS_Editor">
<p style="font-family: 楷体;">　　<strong>编者按：</strong>民间工艺的活态传承，既要守得住根脉，又要走得进今天的生活。本报即日起推出“手艺人说”系列访谈，听各地的手艺人讲述他们与一门手艺的相守。</p>
<p align="center"><img src="./W020220615001.jpg" alt="" border="0" /></p>
<p align="center">庄小木在工作室雕刻木偶头</p>
<p>　　${PUPPET[0]}</p>
<p>　　<strong>${PUPPET[1]}</strong></p>
<p>　　<strong>庄小木：</strong>${PUPPET[2].slice(4)}</p>
<p>　　<strong>${PUPPET[3]}</strong></p>
<p>　　<strong>庄小木：</strong>${PUPPET[4].slice(4)}</p>
<p>　　<strong>${PUPPET[5]}</strong></p>
<p>　　<strong>庄小木：</strong>${PUPPET[6].slice(4)}</p>
<p align="center"><img src="./W020220615002.jpg" alt="" border="0" /></p>
<p align="center">展出的现代人物木偶头</p>
<p>　　<strong>${PUPPET[7]}</strong></p>
<p>　　<strong>庄小木：</strong>${PUPPET[8].slice(4)}</p>
</div>
</div>
<div class="xl_end">（编辑：韩小宇）</div>
<div class="xl_tool"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
<div class="share">分享到：<span>微博</span> <span>微信</span> <span>QQ空间</span></div>
</div>
<div class="content_right">
<div class="rbox"><h3>热点新闻</h3>
<ul>
${items('http://www.cflac.org.cn/xw/bwyc/202206/t20220614_6091', ['乡村戏台修旧如旧三十载', '青年舞者进山采风记', '一部方言话剧的百场之路', '版画村里的农民画家'])}
</ul></div>
<div class="rbox"><h3>文艺评论</h3>
<ul>
${items('http://www.cflac.org.cn/pl/202206/t20220613_6090', ['短视频时代的曲艺何为', '谈山水画的留白', '儿童剧不该只有热闹'])}
</ul></div>
<div class="rbox"><h3>全国文艺家协会</h3>
<ul>
${items('http://www.cflac.org.cn/xh/', ['中国戏剧家协会', '中国音乐家协会', '中国美术家协会', '中国曲艺家协会', '中国民间文艺家协会', '中国摄影家协会'], '/')}
</ul></div>
</div>
</div>
<div id="footer">
<p>${menu('http://www.cflac.org.cn/foot', ['关于我们', '网站声明', '联系方式', '投稿信箱'], ' - ')}</p>
<p>中国文学艺术界联合会 版权所有　京ICP备00000000号　违法和不良信息举报电话：010-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '三寸木头里有一张人间的脸',
      published: '2022-06-15',
      source: '中国艺术报',
      authors: ['郑小川'],
      editors: ['韩小宇'],
      captions: ['庄小木在工作室雕刻木偶头', '展出的现代人物木偶头'],
      // Whether the editor’s note is a lead or a paragraph is open; the questions in bold are turns, no headings.
      headings: [],
      kept: PUPPET,
      gone: ['打印本页', '短视频时代', '乡村戏台', '网站声明', 'QQ空间', '版权所有'],
    },
  },
  {
    kind: '中国环境报 on 中国环境网 (2021), an opinion piece: TRS_Editor, 来源 and 作者 in spans, the writer once more by a thin line, the printed page as a line last, share words inside the head line, other comments at the side',
    url: 'http://www.cenews.com.cn/opinion/plxl/202110/t20211027_984316.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<title>观鸟，请退后几步_中国环境网</title>
<meta name="SiteName" content="中国环境网">
<meta name="SiteDomain" content="www.cenews.com.cn">
<meta name="ColumnName" content="评论专栏">
<meta name="ArticleTitle" content="观鸟，请退后几步">
<meta name="PubDate" content="2021-10-27 08:36">
<meta name="ContentSource" content="中国环境报">
<meta name="Keywords" content="候鸟,观鸟,湿地">
<meta name="Author" content="何小川">
<link rel="stylesheet" href="../../../images/xl.css">
<script src="../../../images/jquery.min.js"></script>
</head>
<body>
<div class="top_bar"><div class="w1200">
${menu('http://www.cenews.com.cn/t', ['中国环境报电子报', '微信公众号', '官方微博', '客户端下载'])}
</div></div>
<div class="head w1200"><a href="../../../"><img src="../../../images/logo.png" alt="中国环境网"></a></div>
<div class="nav"><ul class="w1200">
<li><a href="../../../">首页</a></li>
<li><a href="../../../news/">新闻</a></li>
<li><a href="../../">评论</a></li>
<li><a href="../../../local/">地方</a></li>
<li><a href="../../../legal/">法治</a></li>
<li><a href="../../../company/">企业</a></li>
<li><a href="../../../culture/">文化</a></li>
<li><a href="../../../video/">视频</a></li>
<li><a href="../../../subject/">专题</a></li>
</ul></div>
<div class="crumb w1200">当前位置：<a href="../../../">首页</a>&gt;<a href="../../">评论</a>&gt;<a href="../">评论专栏</a></div>
<div class="w1200 clearfix">
<div class="xl_left">
<div class="xl_tit">观鸟，请退后几步</div>
<div class="xl_msg">
<span>2021-10-27 08:36</span>
<span>来源：中国环境报</span>
<span>作者：何小川</span>
<div class="xl_share">分享到：<a class="wx">微信</a><a class="wb">微博</a></div>
</div>
<div class="xl_con">
<div class="TRS_Editor">
<p align="justify">　　◎何小川</p>
${p(BIRDS, 'align="justify"', '　　')}
<p align="right">《中国环境报》2021年10月27日03版</p>
</div>
</div>
<div class="xl_zan"><span>赞</span><em>42</em></div>
<div class="xl_wx"><img src="../../../images/ewm.jpg" alt=""><p>扫描二维码关注中国环境公众号</p></div>
</div>
<div class="xl_right">
<div class="r_box"><div class="r_tit">最新评论</div>
<ul>
${items('../202110/t20211026_9842', ['垃圾桶往哪儿放，不妨问问住户', '给城市留一块不修剪的草地', '别让共享餐具成了摆设', '河长巡河不能只拍照'])}
</ul></div>
<div class="r_box"><div class="r_tit">一周热点</div>
<ul>
${items('../../../news/202110/t20211025_9839', ['太湖边的芦苇收割开始了', '高原湖泊水位十年连升', '一座钢厂的屋顶菜园'])}
</ul></div>
<div class="r_box"><div class="r_tit">环境报系</div>
<ul>
${items('../../../link/', ['中国环境监察', '环境教育', '世界环境', '环境经济'], '/')}
</ul></div>
</div>
</div>
<div class="foot">
<p>${menu('http://www.cenews.com.cn/f', ['报社简介', '广告刊例', '记者证公示', '联系我们', '法律声明'], ' | ')}</p>
<p>中国环境报社主办　未经许可不得转载　京ICP备00000000号</p>
<p>地址：北京市东城区某某街16号　邮编：100000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '观鸟，请退后几步',
      published: '2021-10-27T08:36:00+08:00',
      source: '中国环境报',
      authors: ['何小川'],
      headings: [],
      captions: [],
      body: BIRDS,
      gone: ['分享到', '扫描二维码', '不妨问问住户', '屋顶菜园', '广告刊例', '未经许可'],
    },
  },
  {
    kind: '长城网 (2022), reprinted from a city evening paper, as short as its shortest: g_width content, one line of 来源 and clock and 责任编辑 in post_source, main_left, 关键词, a list headed 相关新闻',
    url: 'http://heb.hebei.com.cn/system/2022/03/18/100912340.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>小学操场自己浇冰 五百多名孩子学会滑冰-长城网</title>
<meta name="keywords" content="操场,滑冰,小学" />
<meta name="description" content="石家庄一所小学用旧操场浇出八百平方米冰面，五百八十名学生学会了滑冰。" />
<meta name="publishdate" content="2022-03-18" />
<meta name="source" content="燕赵晚报" />
<link href="http://www.hebei.com.cn/css/cont2015.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div class="topnav"><div class="g_width">
<ul>
<li><a href="http://www.hebei.com.cn/">长城网首页</a></li>
<li><a href="http://heb.hebei.com.cn/">河北</a></li>
<li><a href="http://news.hebei.com.cn/">新闻</a></li>
<li><a href="http://report.hebei.com.cn/">评论</a></li>
<li><a href="http://minsheng.hebei.com.cn/">民生</a></li>
<li><a href="http://edu.hebei.com.cn/">教育</a></li>
<li><a href="http://health.hebei.com.cn/">健康</a></li>
<li><a href="http://tour.hebei.com.cn/">旅游</a></li>
<li><a href="http://house.hebei.com.cn/">房产</a></li>
<li><a href="http://auto.hebei.com.cn/">汽车</a></li>
<li><a href="http://photo.hebei.com.cn/">图片</a></li>
</ul>
</div></div>
<div class="g_width position"><a href="http://www.hebei.com.cn/">长城网</a>&gt;&gt;<a href="http://heb.hebei.com.cn/">河北新闻</a>&gt;&gt;正文</div>
<div class="g_width content">
<h1>小学操场自己浇冰 五百多名孩子学会滑冰</h1>
<div class="post_source">来源：燕赵晚报　2022-03-18 09:12　责任编辑：马小芳</div>
<div class="main_left">
<div class="text" id="content">
${p(SKATES, '', '　　')}
</div>
<div class="keywords">关键词：<a href="http://tag.hebei.com.cn/1">操场</a>，<a href="http://tag.hebei.com.cn/2">滑冰</a>，<a href="http://tag.hebei.com.cn/3">小学</a></div>
<div class="bshare"><span>分享到</span><a title="分享到新浪微博">新浪微博</a><a title="分享到微信">微信好友</a></div>
<div class="news_xg"><h3>相关新闻</h3>
<ul>
${items('http://heb.hebei.com.cn/system/2022/03/1', ['旱冰鞋进课堂 体育老师手绘滑冰教材', '家长捐出旧冰刀 木工社团忙打磨'], '.shtml')}
</ul></div>
<div class="statement"><p>凡本网注明“来源：长城网”的所有作品，版权均属于本网，未经授权不得使用。</p><p>凡注明来源为其他媒体的作品，均转载自其他媒体，转载目的在于传递更多信息。</p></div>
</div>
<div class="main_right">
<div class="rank"><h3>新闻排行</h3>
<ul>
${items('http://heb.hebei.com.cn/system/2022/03/17/10091', ['太行山里的最后一趟邮路', '白洋淀芦苇画走进地铁站', '一碗缸炉烧饼的早市', '承德老人手绘避暑山庄四百景', '夜市里的修表摊'], '.shtml')}
</ul></div>
<div class="tuijian"><h3>图片推荐</h3>
<a href="http://photo.hebei.com.cn/1.shtml"><img src="http://pic.hebei.com.cn/1.jpg" alt="" /><span>赵州桥畔杏花开</span></a>
<a href="http://photo.hebei.com.cn/2.shtml"><img src="http://pic.hebei.com.cn/2.jpg" alt="" /><span>坝上的风车与云</span></a>
</div>
<div class="shipin"><h3>长城视频</h3>
<ul>
${items('http://v.hebei.com.cn/system/2022/03/17/1', ['一分钟看完蔚县剪纸', '老站长的最后一班岗', '山村小学的唢呐队', '邯郸早市吃什么'], '.shtml')}
</ul></div>
<div class="links"><h3>友情链接</h3>
<ul>
${items('http://www.hebei.com.cn/link/', ['河北新闻网', '燕赵都市网', '石家庄新闻网', '环渤海新闻网', '长城新媒体集团', '河北广电网', '承德新闻网', '张家口新闻网', '秦皇岛新闻网'], '/')}
</ul></div>
</div>
</div>
<div class="footer g_width">
<p>${menu('http://www.hebei.com.cn/f', ['长城网简介', '法律顾问', '联系方式', '招聘启事'], ' | ')}</p>
<p>长城网版权所有　冀ICP备00000000号　新闻热线：0311-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '小学操场自己浇冰 五百多名孩子学会滑冰',
      published: '2022-03-18T09:12:00+08:00',
      source: '燕赵晚报',
      authors: [],
      editors: ['马小芳'],
      headings: [],
      captions: [],
      body: SKATES,
      related: ['旱冰鞋进课堂 体育老师手绘滑冰教材', '家长捐出旧冰刀 木工社团忙打磨'],
      gone: ['微信好友', '最后一趟邮路', '杏花开', '传递更多信息', '法律顾问'],
    },
  },
  {
    kind: '长江日报 on 长江网 (2022), a feature by a reporter and a correspondent with pictures by another: 来源 of two names by a dash, 长江日报大武汉客户端…讯 first, captions with 记者…摄, 【编辑】 last, hot lists and the paper’s app',
    url: 'http://news.cjn.cn/24hour/wh24/202204/t4008265.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>老巷石阶每隔十二级，伸出一张木凳_武汉_新闻中心_长江网_cjn.cn</title>
<meta name="keywords" content="石阶,木凳,社区规划师">
<meta name="description" content="武昌一条老巷里的一百零八级石阶，每隔十二级，墙边就伸出一块可以翻下来的木凳。">
<meta name="author" content="长江网">
<link rel="stylesheet" type="text/css" href="http://news.cjn.cn/css/content2019.css">
<script src="http://news.cjn.cn/js/jquery.js"></script>
</head>
<body>
<div class="cjn-top">
<div class="w1000">
${menu('http://www.cjn.cn/c', ['长江网首页', '武汉', '湖北', '时政', '社会', '财经', '教育', '健康', '文体', '图片', '视频', '武汉城市留言板'])}
</div>
</div>
<div class="w1000 logo-line"><a href="http://www.cjn.cn/"><img src="http://news.cjn.cn/img/logo.png" alt="长江网"></a><span class="path"><a href="http://news.cjn.cn/">新闻中心</a> &gt; <a href="http://news.cjn.cn/24hour/wh24/">武汉</a></span></div>
<div class="w1000 clearfix">
<div class="main-l">
<div class="content-title"><h1>老巷石阶每隔十二级，伸出一张木凳</h1></div>
<div class="content-info">
<span class="time">2022-04-12 19:41</span>
<span class="from">来源：长江日报-长江网</span>
<span class="tool"><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a></span>
</div>
<div class="content-txt" id="content">
<p>　　长江日报大武汉客户端4月12日讯（记者黄小桥 通讯员周小帆）${STEPS[0]}</p>
<p style="text-align: center;"><img src="http://img.cjn.cn/202204/W1.jpg" alt=""></p>
<p style="text-align: center;">放学的孩子坐在木凳上写作业。长江日报记者陈小海 摄</p>
<p>　　${STEPS[1]}</p>
<p>　　${STEPS[2]}</p>
<p style="text-align: center;"><img src="http://img.cjn.cn/202204/W2.jpg" alt=""></p>
<p style="text-align: center;">木凳平时贴墙收起。长江日报记者陈小海 摄</p>
<p>　　${STEPS[3]}</p>
<p>　　${STEPS[4]}</p>
<p>　　【编辑：朱小曦】</p>
</div>
<div class="content-app">
<img src="http://news.cjn.cn/img/app.png" alt="">
<p>更多精彩内容，请在各大应用市场下载“大武汉”客户端。</p>
</div>
<div class="content-share"><span>分享</span><i class="weibo"></i><i class="weixin"></i></div>
<div class="content-copy"><p>版权声明：本网所有内容，凡来源为“长江日报”“武汉晚报”的，均为长江日报报业集团合法拥有版权，未经书面授权不得转载。</p></div>
</div>
<div class="main-r">
<div class="r-box"><h3>24小时热点</h3>
<ol>
${items('http://news.cjn.cn/24hour/wh24/202204/t40081', ['东湖绿道新添夜骑专用道', '热干面师傅收了个机器人徒弟', '一辆公交车的“小菜园”', '龙王庙码头老照片征集'], '.htm')}
</ol></div>
<div class="r-box"><h3>视频</h3>
<ul>
${items('http://video.cjn.cn/2022041', ['航拍长江两岸油菜花', '一分钟看懂江豚的表情'], '.htm')}
</ul></div>
<div class="r-box"><h3>武汉城市留言板</h3>
<p><a href="http://liuyan.cjn.cn/">小区门口能否加装减速带？</a></p>
<p><a href="http://liuyan.cjn.cn/">我要留言</a></p>
</div>
<div class="r-box"><h3>数字报</h3>
<ul>
${items('http://cjrb.cjn.cn/', ['长江日报', '武汉晚报', '武汉晨报', '长江周刊'], '/')}
</ul></div>
</div>
</div>
<div class="footer">
<p>${menu('http://www.cjn.cn/f', ['关于我们', '集团概况', '广告服务', '招聘信息', '联系我们'], ' | ')}</p>
<p>长江日报报业集团主办　鄂ICP备00000000号　举报电话：027-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '老巷石阶每隔十二级，伸出一张木凳',
      published: '2022-04-12T19:41:00+08:00',
      source: '长江日报-长江网',
      // The correspondent is named beside the reporter: both wrote; who photographed is named below each picture.
      authors: ['黄小桥', '周小帆'],
      editors: ['朱小曦'],
      headings: [],
      captions: [
        '放学的孩子坐在木凳上写作业。长江日报记者陈小海 摄',
        '木凳平时贴墙收起。长江日报记者陈小海 摄',
      ],
      kept: STEPS,
      gone: ['各大应用市场', '夜骑专用道', '机器人徒弟', '加装减速带', '合法拥有', '集团概况'],
    },
  },
  {
    kind: '海南日报 digital paper (2021): tables, founder-title and founder-content, a line above the headline and one below, 本报保亭…电 with two who wrote, the picture above the text with its caption by another, 上一篇 and 下一篇, the page’s list of headlines',
    url: 'http://hnrb.hinews.cn/html/2021-03/09/content_58464_13215530.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>海南日报数字报-听猿人王小林</title>
<link href="../../../css/style.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="../../../js/epaper.js"></script>
</head>
<body>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td><img src="../../../images/logo.jpg" alt="" /></td>
<td align="right"><a href="http://www.hinews.cn/">南海网</a> <a href="http://hnrb.hinews.cn/">海南日报</a> <a href="http://ngdsb.hinews.cn/">南国都市报</a> <a href="http://fzsb.hinews.cn/">法制时报</a></td>
</tr>
</table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="410" valign="top">
<table width="100%"><tr>
<td class="default"><strong>第A07版：本省新闻</strong></td>
<td align="right"><a class="preart" href="node_7.htm">上一版</a> <a class="preart" href="node_9.htm">下一版</a></td>
</tr></table>
<div id="mapdiv"><img src="../../../images/2021-03/09/A07/brief.jpg" alt="" usemap="#pagepicmap" /></div>
<table width="100%">
<tr><td><a href="http://hnrb.hinews.cn/page/1/A07.pdf">PDF版</a></td></tr>
</table>
<div class="page_list">
<ul>
${items('node_', ['第A01版：头版', '第A02版：要闻', '第A03版：特别报道', '第A04版：经济新闻', '第A05版：评论', '第A06版：本省新闻', '第A07版：本省新闻', '第A08版：本省新闻', '第B01版：海南周刊', '第B02版：海南周刊·封面', '第B03版：海南周刊·读史', '第B04版：海南周刊·风物', '第B05版：海南周刊·文艺', '第B06版：海南周刊·收藏'], '.htm')}
</ul>
</div>
<div class="title_list">
<ul>
<li><a href="content_58464_13215528.htm">潭门渔家姑娘学做珊瑚“园丁”</a></li>
<li><a href="content_58464_13215529.htm">老爸茶店里的方言角</a></li>
<li><a href="content_58464_13215530.htm">听猿人王小林</a></li>
<li><a href="content_58464_13215531.htm">椰壳变花盆一年销四十万只</a></li>
<li><a href="content_58464_13215532.htm">乡村小学的气象站</a></li>
</ul>
</div>
</td>
<td valign="top">
<table width="100%">
<tr>
<td>2021年03月09日 星期二</td>
<td align="right"><a href="content_58464_13215529.htm">上一篇</a>&nbsp;<a href="content_58464_13215531.htm">下一篇</a></td>
</tr>
<tr><td colspan="2" align="right"><a href="#">放大</a> <a href="#">缩小</a> <a href="#">默认</a></td></tr>
</table>
<table width="100%" id="newspdf">
<tr><td class="font02" align="center" style="color: #827E7B;">他在雨林守了十三年，能从叫声里认出每个家族</td></tr>
<tr><td class="font01" align="center" style="padding-bottom:5px;"><strong><founder-title>听猿人王小林</founder-title></strong></td></tr>
<tr><td class="font02" align="center" style="color: #827E7B;">六千多条记录写满十七个本子</td></tr>
</table>
<table width="100%" align="center">
<tr><td align="center"><img src="../../../res/1/1/2021-03/09/A07/res01_attpic_brief.jpg" alt="" /></td></tr>
<tr><td align="center">护林员在监测点录制猿声。本报记者 李小天 摄</td></tr>
</table>
<div id="ozoom" style="ZOOM: 100%">
<founder-content>
<P>　　本报保亭3月8日电（记者谢小舟 通讯员符小兰）${GIBBON[0]}</P>
<P>　　${GIBBON[1]}</P>
<P>　　${GIBBON[2]}</P>
<P>　　${GIBBON[3]}</P>
<P>　　${GIBBON[4]}</P>
<P>　　${GIBBON[5]}</P>
</founder-content>
</div>
<table width="100%">
<tr><td align="right"><a href="content_58464_13215529.htm">上一篇</a>&nbsp;<a href="content_58464_13215531.htm">下一篇</a></td></tr>
</table>
</td>
</tr>
</table>
<table width="1000" border="0" align="center">
<tr><td align="center">海南日报社 版权所有 未经授权禁止转载和镜像</td></tr>
<tr><td align="center">琼ICP备00000000号 网络支持：南海网</td></tr>
</table>
</body>
</html>`,
    expected: {
      headline: '听猿人王小林',
      kicker: '他在雨林守了十三年，能从叫声里认出每个家族',
      alternative: '六千多条记录写满十七个本子',
      published: '2021-03-09',
      source: '海南日报',
      authors: ['谢小舟', '符小兰'],
      dateline: '保亭',
      headings: [],
      captions: ['护林员在监测点录制猿声。本报记者 李小天 摄'],
      kept: GIBBON,
      gone: ['方言角', '四十万只', '缩小', '下一篇', '禁止转载和镜像', 'PDF版'],
    },
  },
  {
    kind: '中国甘肃网 (2022), taken over from 甘肃日报: a-header, 来源 of two names by a dash, the reporter’s line first in the text, pictures with captions, 责任编辑 in a div, a list headed 相关新闻, a statement on rights',
    url: 'https://gansu.gscn.com.cn/system/2022/09/08/012829931.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>静宁果园里的“证件照”--甘肃频道--中国甘肃网</title>
<meta name="keywords" content="静宁,苹果,数字档案">
<meta name="description" content="白露前后，静宁的山梁上果香正浓。">
<meta name="publishdate" content="2022-09-08">
<meta name="contentid" content="012829931">
<link rel="stylesheet" href="//www.gscn.com.cn/css/2019/article.css">
<script src="//www.gscn.com.cn/js/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="m-top"><div class="m-center">
${menu('https://www.gscn.com.cn/c', ['首页', '甘肃', '评论', '时政', '社会', '财经', '文化', '旅游', '书画', '图片', '视频', '专题'])}
</div></div>
<div class="m-center m-nav">您当前的位置 ：<a href="https://www.gscn.com.cn/">中国甘肃网</a> &gt;&gt; <a href="https://gansu.gscn.com.cn/">甘肃频道</a> &gt;&gt; 市州</div>
<div class="m-center clearfix">
<div class="a-left">
<div class="a-header">
<h1>静宁果园里的“证件照”</h1>
<div class="info">
<span>2022-09-08 08:16</span>
<span>来源：中国甘肃网-甘肃日报</span>
<span class="m-phone">手机看新闻</span>
</div>
</div>
<div class="a-container">
<p>　　新甘肃·甘肃日报记者 丁小川 通讯员 何小燕</p>
<p>　　${APPLE[0]}</p>
<p style="text-align:center"><img src="//pic.gscn.com.cn/0/12/82/1.jpg" alt=""></p>
<p style="text-align:center">果农用手机给苹果拍照建档</p>
<p>　　${APPLE[1]}</p>
<p>　　${APPLE[2]}</p>
<p style="text-align:center"><img src="//pic.gscn.com.cn/0/12/82/2.jpg" alt=""></p>
<p style="text-align:center">挂上二维码的老果树</p>
<p>　　${APPLE[3]}</p>
<p>　　${APPLE[4]}</p>
</div>
<div class="a-edit">责任编辑：陈小梅</div>
<div class="a-share"><span>分享到：</span><a class="wx">微信</a><a class="wb">新浪微博</a><a class="qz">QQ空间</a></div>
<div class="a-related"><h4>相关新闻</h4>
<ul>
${items('https://gansu.gscn.com.cn/system/2022/09/0', ['静宁苹果坐上中欧班列', '平凉果农冬剪擂台赛开剪', '一棵苹果树的认养账本'], '.shtml')}
</ul></div>
<div class="a-notice">
<p>版权声明：凡注有稿件来源为“中国甘肃网”的稿件，均为中国甘肃网版权稿件，转载必须注明来源为“中国甘肃网”。</p>
<p>西北角·中国甘肃网新媒体矩阵</p>
</div>
</div>
<div class="a-right">
<div class="box"><h4>甘肃要闻</h4>
<ul>
${items('https://gansu.gscn.com.cn/system/2022/09/07/01282', ['敦煌夜市推出壁画月饼', '黄河边的水车转了一夏', '陇南油橄榄长势喜人', '兰州牛肉面馆的晨读会'], '.shtml')}
</ul></div>
<div class="box"><h4>热点排行</h4>
<ol>
${items('https://news.gscn.com.cn/system/2022/09/06/01281', ['河西走廊风电叶片过弯记', '临夏砖雕少年班开学', '一封寄到祁连山的信'], '.shtml')}
</ol></div>
<div class="box"><h4>视觉甘肃</h4>
<ul>
${items('https://photo.gscn.com.cn/system/2022/09/05/1', ['扎尕那的晨雾', '甘南草原赛马', '月牙泉边的驼铃'], '.shtml')}
</ul></div>
</div>
</div>
<div class="m-footer">
<p>${menu('https://www.gscn.com.cn/f', ['网站简介', '本网动态', '广告服务', '版权声明', '网站律师'], ' | ')}</p>
<p>中国甘肃网主办　陇ICP备00000000号　网上有害信息举报专区　0931-0000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '静宁果园里的“证件照”',
      published: '2022-09-08T08:16:00+08:00',
      source: '中国甘肃网-甘肃日报',
      authors: ['丁小川', '何小燕'],
      editors: ['陈小梅'],
      headings: [],
      captions: ['果农用手机给苹果拍照建档', '挂上二维码的老果树'],
      body: APPLE,
      related: ['静宁苹果坐上中欧班列', '平凉果农冬剪擂台赛开剪', '一棵苹果树的认养账本'],
      gone: ['手机看新闻', '转载必须注明', '新媒体矩阵', '壁画月饼', '风电叶片', 'QQ空间'],
    },
  },
  {
    kind: '丁香园 channel page (2021), news of a study: x_box and detail, the clock and 来源 and 作者 in spans, headings in strong paragraphs, 编辑 and 题图 and 投稿 in lines last, sign-in prompts and hot topics',
    url: 'http://neuro.dxy.cn/article/782145',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>睡多久不如几点睡：万人研究给出答案 - 丁香园</title>
<meta name="keywords" content="睡眠,昼夜节律,队列研究">
<meta name="description" content="一项纳入一万两千名成年人的队列研究近日发表。">
<link rel="stylesheet" href="//assets.dxycdn.com/app/cms/css/article.css">
<script src="//assets.dxycdn.com/third-party/jquery/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="head_top"><div class="wrap">
${menu('http://www.dxy.cn/n', ['丁香园', '论坛', '丁香人才', '用药助手', '丁香会议', '丁香公开课', '丁香科研'])}
<div class="login"><a href="https://auth.dxy.cn/login">登录</a><a href="https://auth.dxy.cn/reg">注册</a></div>
</div></div>
<div class="head_nav"><div class="wrap">
<ul>
<li><a href="http://neuro.dxy.cn/">神经频道首页</a></li>
<li><a href="http://neuro.dxy.cn/tag/news">资讯</a></li>
<li><a href="http://neuro.dxy.cn/tag/case">病例</a></li>
<li><a href="http://neuro.dxy.cn/tag/guide">指南</a></li>
<li><a href="http://neuro.dxy.cn/tag/meeting">会议</a></li>
<li><a href="http://neuro.dxy.cn/tag/expert">专家观点</a></li>
</ul>
</div></div>
<div class="wrap clearfix">
<div class="main fl">
<div class="x_crumb"><a href="http://www.dxy.cn/">丁香园</a> &gt; <a href="http://neuro.dxy.cn/">神经频道</a> &gt; <a href="http://neuro.dxy.cn/tag/sleep">睡眠障碍</a> &gt; 正文</div>
<div class="x_box13">
<h1 class="title">睡多久不如几点睡：万人研究给出答案</h1>
<div class="sum">
<span class="it">2021-07-19 10:05</span>
<span class="it">来源：丁香园</span>
<span class="it">作者：白小禾</span>
</div>
<div class="fontsize">字体大小 <a>-</a> | <a>+</a></div>
</div>
<div class="x_box12 detail" id="content">
<p>${SLEEP[0]}</p>
<p><strong>不靠回忆，靠腕表</strong></p>
<p>${SLEEP[1]}</p>
<p>${SLEEP[2]}</p>
<p style="text-align:center"><img src="http://img.dxycdn.com/cms/upload/2021/07/1.png" alt=""></p>
<p style="text-align:center"><span style="font-size:12px;color:#999">图 1 睡眠时长与心血管事件风险</span></p>
<p>${SLEEP[3]}</p>
<p><strong>门诊怎么问，怎么答</strong></p>
<p>${SLEEP[4]}</p>
<p>${SLEEP[5]}</p>
<p><span style="color:#888">编辑：田小米</span></p>
<p><span style="color:#888">题图来源：站酷海洛</span></p>
<p><span style="color:#888">投稿及合作：neuro@dxy.example</span></p>
</div>
<div class="x_box_login"><p>登录后可查看全部评论并参与讨论</p><a href="https://auth.dxy.cn/login">立即登录</a></div>
<div class="x_share"><span>分享到：</span><a>微信</a><a>微博</a><a>收藏</a></div>
<div class="x_copyright"><p>版权声明：本网所有注明“来源：丁香园”的文字、图片和音视频资料，版权均属于丁香园所有，非经授权，任何媒体、网站或个人不得转载。</p></div>
</div>
<div class="side fr">
<div class="s_box"><h3>热门话题</h3>
<ul>
${items('http://neuro.dxy.cn/article/7819', ['夜班之后怎么补觉', '头痛日记该记些什么', '一例反复眩晕的曲折诊断', '规培医生的值班神器'], '')}
</ul></div>
<div class="s_box"><h3>频道导航</h3>
<ul>
${items('http://www.dxy.cn/ch/', ['心血管', '消化', '内分泌', '呼吸', '肿瘤', '骨科', '儿科'], '')}
</ul></div>
<div class="s_box"><h3>用药助手</h3><p>查说明书，就用用药助手</p></div>
<div class="s_box"><h3>神经时间</h3><img src="//assets.dxycdn.com/app/cms/img/qr.png" alt=""><p>微信扫描二维码，关注神经时间</p></div>
</div>
</div>
<div class="foot">
<p>${menu('http://www.dxy.cn/f', ['关于丁香园', '服务条款', '隐私政策', '友情链接', '加入我们'], ' · ')}</p>
<p>浙ICP备00000000号 互联网药品信息服务资格证书</p>
<p>All Rights Reserved 观澜网络（杭州）有限公司</p>
</div>
</body>
</html>`,
    expected: {
      headline: '睡多久不如几点睡：万人研究给出答案',
      published: '2021-07-19T10:05:00+08:00',
      source: '丁香园',
      authors: ['白小禾'],
      editors: ['田小米'],
      headings: ['不靠回忆，靠腕表', '门诊怎么问，怎么答'],
      captions: ['图 1 睡眠时长与心血管事件风险'],
      body: [
        SLEEP[0],
        '不靠回忆，靠腕表',
        SLEEP[1],
        SLEEP[2],
        SLEEP[3],
        '门诊怎么问，怎么答',
        SLEEP[4],
        SLEEP[5],
      ],
      gone: ['登录后可查看', '查说明书', '夜班之后', '眩晕的曲折', '非经授权', '字体大小'],
    },
  },
  {
    kind: '经济观察报 on its site (2021), a report by two: xd-b-b with both writers before the clock, xx_boxsing, headings bold and centred, the paper’s 版权声明, two writers’ cards, recommended pieces and the app',
    url: 'http://www.eeo.com.cn/2021/0423/486127.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>一把雨伞里的三毛钱 - 经济观察网 － 专业财经新闻网站</title>
<meta name="keywords" content="雨伞,制造业,小镇">
<meta name="description" content="一把伞的出厂价是十一元八角，三毛钱，就是利润的一半。">
<link rel="stylesheet" href="http://static.eeo.com.cn/css/2018/xiangqing.css">
<script src="http://static.eeo.com.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="xd-head">
<div class="xd-top"><div class="xd-w">
${menu('http://app.eeo.com.cn/t', ['登录', '注册', '手机版', '订阅电子报'])}
</div></div>
<div class="xd-nav"><ul class="xd-w">
<li><a href="http://www.eeo.com.cn/">首页</a></li>
<li><a href="http://www.eeo.com.cn/jg/jinrong/zhengquan/">证券</a></li>
<li><a href="http://www.eeo.com.cn/shangyechanye/">商业产业</a></li>
<li><a href="http://www.eeo.com.cn/fcqcxf/">地产</a></li>
<li><a href="http://www.eeo.com.cn/qiche/">汽车</a></li>
<li><a href="http://www.eeo.com.cn/gcj/">观察家</a></li>
<li><a href="http://www.eeo.com.cn/shuping/">书评</a></li>
<li><a href="http://www.eeo.com.cn/zongjian/">专栏</a></li>
</ul></div>
</div>
<div class="xd-w clearfix">
<div class="xd-con-left">
<div class="xd-nr">
<div class="xd-b-b">
<h1>一把雨伞里的三毛钱</h1>
<p>李小川 郑小舟<span>2021-04-23 19:20</span></p>
</div>
<div class="xd-share"><span>分享</span><a class="wx"></a><a class="wb"></a></div>
<div class="xx_boxsing">
<p>经济观察报 记者 李小川 郑小舟 ${UMBRELLA[0]}</p>
<p>${UMBRELLA[1]}</p>
<p style="text-align: center;"><strong>利润的一半</strong></p>
<p>${UMBRELLA[2]}</p>
<p>${UMBRELLA[3]}</p>
<p style="text-align: center;"><strong>一条街的战场</strong></p>
<p>${UMBRELLA[4]}</p>
<p>${UMBRELLA[5]}</p>
<p>${UMBRELLA[6]}</p>
</div>
<div class="xd-banquan"><p>版权声明：以上内容为《经济观察报》社原创作品，版权归《经济观察报》社所有。未经《经济观察报》社授权，严禁转载或镜像，否则将依法追究相关行为主体的法律责任。版权合作请致电：【010-00000000-1260】。</p></div>
<div class="xd-zuozhe">
<dl><dt><img src="http://static.eeo.com.cn/head/1.jpg" alt=""></dt><dd><b>李小川</b><i>经济观察报记者</i><p>长期关注轻工制造和县域经济</p></dd></dl>
<dl><dt><img src="http://static.eeo.com.cn/head/2.jpg" alt=""></dt><dd><b>郑小舟</b><i>经济观察报记者</i><p>关注外贸与小微企业，欢迎来信</p></dd></dl>
</div>
<div class="xd-pinglun"><h3>网友评论</h3><p>网友评论仅供其表达个人看法，并不表明本网立场</p><textarea></textarea></div>
</div>
</div>
<div class="xd-con-right">
<div class="xd-box"><h3>热新闻</h3>
<ol>
${items('http://www.eeo.com.cn/2021/0422/4859', ['纽扣之乡的电商夜班', '冷库里的车厘子等不到夏天', '一家书店的第三次转型', '水泥厂改造成攀岩馆之后'], '.shtml')}
</ol></div>
<div class="xd-box"><h3>电子刊物</h3><a href="http://www.eeo.com.cn/epaper/"><img src="http://static.eeo.com.cn/epaper.jpg" alt=""><span>第1003期</span></a></div>
<div class="xd-box"><h3>观察家</h3>
<ul>
${items('http://www.eeo.com.cn/2021/0421/4857', ['慢一点的城市更新', '谁来照看小店主'], '.shtml')}
</ul></div>
<div class="xd-box"><h3>书评</h3>
<ul>
${items('http://www.eeo.com.cn/2021/0420/4855', ['纸上的江南市镇', '一个会计眼中的十年', '读地图的人', '铁路如何改变了时间', '盐的旅行'], '.shtml')}
</ul></div>
</div>
</div>
<div class="xd-foot">
<p>${menu('http://www.eeo.com.cn/f', ['报社简介', '联系我们', '诚聘英才', '网站地图', '官方微博'], '-')}</p>
<p>地址：中国北京东城区某某大街甲2号　邮编：100000</p>
<p>备案序号：鲁ICP备00000000号　违法和不良信息举报电话：010-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一把雨伞里的三毛钱',
      published: '2021-04-23T19:20:00+08:00',
      authors: ['李小川', '郑小舟'],
      headings: ['利润的一半', '一条街的战场'],
      captions: [],
      // The site and the paper have different names and none is printed as the source: not asked; the opening credit neither.
      kept: [
        '四月的一个下午，浙江小镇上的制伞厂里',
        '利润的一半',
        ...UMBRELLA.slice(1, 4),
        '一条街的战场',
        ...UMBRELLA.slice(4),
      ],
      gone: ['严禁转载', '县域经济', '欢迎来信', '电商夜班', '攀岩馆', '诚聘英才'],
    },
  },
  {
    kind: '网易号 (2023), an account’s travel piece: post_main with the clock to the second and the account as 来源 and its province, 文｜ and 图｜ in one line first, captions after a br below the picture, 特别声明, 跟贴 and 热点推荐',
    url: 'https://www.163.com/dy/article/I2KQ7T4B0552ABCD.html',
    page: `<!DOCTYPE HTML>
<html id="ne_wrap" data-category="读书">
<head>
<meta charset="utf-8">
<meta name="google" value="notranslate" />
<title>去山里看一条会打盹的龙窑|竹林|坛子|柴火_网易订阅</title>
<meta name="keywords" content="龙窑,竹林,坛子,柴火"/>
<meta name="description" content="去山里看一条会打盹的龙窑,龙窑,竹林,坛子,柴火"/>
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
${og('og:type', 'news')}
${og('og:title', '去山里看一条会打盹的龙窑|竹林|坛子|柴火_网易订阅')}
${og('og:url', 'https://www.163.com/dy/article/I2KQ7T4B0552ABCD.html')}
${og('article:author', '网易')}
${og('article:published_time', '2023-04-18T21:07:45+08:00')}
<link rel="canonical" href="https://www.163.com/dy/article/I2KQ7T4B0552ABCD.html">
<link href="https://static.ws.126.net/163/f2e/post_nodejs/css/style-dbccc7cc.css" rel="stylesheet"/>
</head>
<body>
<div class="ntes_nav_wrap" id="js_N_NTES_wrap">
<div class="ntes-nav">
<a class="ntes-nav-index-title" href="https://www.163.com/">网易首页</a>
<div class="js_N_navSelect"><span>应用</span>
${menu('https://www.163.com/app', ['网易新闻', '网易公开课', '网易红彩', '网易严选', '邮箱大师', '网易云课堂'])}
</div>
<div class="ntes-nav-login"><a href="https://reg.163.com/">登录</a><a href="https://reg.163.com/register">注册免费邮箱</a></div>
</div>
</div>
<div class="N-nav-channel">
${menu('https://www.163.com/ch', ['首页', '新闻', '体育', 'NBA', '娱乐', '财经', '股票', '汽车', '科技', '手机', '数码', '女人', '直播', '视频', '旅游', '房产', '家居', '教育', '读书', '游戏'])}
</div>
<div class="container clearfix" id="container" data-wemediaid="W0000000000000000001" data-ptime="2023-04-18 21:07:45">
<div class="post_main">
<div class="post_crumb"><a href="https://www.163.com/">网易首页</a> &gt; <a href="https://dy.163.com/">网易号</a> &gt; 正文 <a class="newsapp" href="https://www.163.com/newsapp/">申请入驻</a></div>
<h1 class="post_title">去山里看一条会打盹的龙窑</h1>
<div class="post_info">
2023-04-18 21:07:45　来源: <a href="https://www.163.com/dy/media/T1500000000001.html" target="_blank">山海旧物志</a>
<span class="post_info_area">浙江</span>
<a class="post_jubao" href="https://www.163.com/special/0077jt/tipoff.html">举报</a>
</div>
<div class="post_sidetool"><div class="post_top_tie"><span class="post_top_tie_count">12</span></div><div class="post_share"><span>分享至</span><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div id="content" class="content">
<div class="post_body">
<p>文｜周小禾　　图｜陈小南</p>
<p>${KILN[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/1.jpg" alt=""/><br/>竹林边的老龙窑</p>
<p>${KILN[1]}</p>
<p>${KILN[2]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/2.jpg" alt=""/><br/>出窑的坛子等着装车</p>
<p>${KILN[3]}</p>
<p>${KILN[4]}</p>
</div>
<div class="post_statement">
<p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p>
<p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p>
</div>
</div>
<div class="post_next_post">
<div class="tie-area"><h3>跟贴</h3>
<div class="tie-item"><span class="nick">有态度网友0aBcDe</span><span>[网易江苏省苏州市网友]</span><p>我外婆家的咸菜坛子就是那儿烧的</p><span>顶 37</span></div>
<a href="https://comment.tie.163.com/I2KQ7T4B0552ABCD.html">打开网易新闻体验更佳</a>
</div>
<div class="post_hot"><h3>热点推荐</h3>
<ul>
${items('https://www.163.com/dy/article/I2K', ['三十年没换过招牌的豆腐店', '骑车沿运河走了七百公里', '古村里最后一个弹棉花的人', '把老火车票做成一面墙', '小城图书馆凌晨还亮着灯'])}
</ul></div>
</div>
</div>
<div class="post_side">
<div class="blogger"><img src="https://nimg.ws.126.net/head.jpg" alt=""/><p>头像</p><b>行走的旧物收藏者</b><p>1283文章数 6042关注度</p><a>往期回顾</a><a>全部</a></div>
<div class="side_module"><h3>头条要闻</h3>
<ul>
${items('https://www.163.com/news/article/I2J', ['高铁上的流动书架走红', '渔船返港带回半吨海鲈'])}
</ul></div>
</div>
</div>
<div class="post_footer ntes_foot_link">
${menu('https://corp.163.com/f', ['About NetEase', '公司简介', '联系方法', '招聘信息', '客户服务', '隐私政策', '不良信息举报', '廉正举报'], ' - ')}
<p>网易公司版权所有 ©1997-2023</p>
<p>无障碍浏览 进入关怀版</p>
</div>
</body>
</html>`,
    expected: {
      headline: '去山里看一条会打盹的龙窑',
      published: '2023-04-18T21:07:45+08:00',
      source: '山海旧物志',
      authors: ['周小禾'],
      headings: [],
      captions: ['竹林边的老龙窑', '出窑的坛子等着装车'],
      body: KILN,
      gone: ['申请入驻', '信息存储服务', '咸菜坛子就是', '弹棉花', '用微信扫码', '进入关怀版'],
    },
  },
  {
    kind: '自由時報 on its breaking news site (2023): time in a span within the text’s element, a photo box with its line above the text, 〔記者／報導〕 first, a hidden 請繼續往下閱讀, the app’s paragraph, a box headed 相關新聞, the site named only in the head',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/4293417',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>停曬多年鹽田重生 台南親子穿雨鞋體驗收鹽 - 生活 - 自由時報電子報</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="keywords" content="鹽田,收鹽,台南">
<meta name="description" content="台南一處停曬多年的鹽田，在社區居民合力整理下，今年重新產出第一批粗鹽。">
<meta name="pubdate" content="2023-05-06T14:32:18+08:00">
${og('og:site_name', '自由時報電子報')}
${og('og:title', '停曬多年鹽田重生 台南親子穿雨鞋體驗收鹽 - 生活 - 自由時報電子報')}
${og('og:type', 'article')}
${og('og:image', 'https://img.ltn.com.tw/Upload/news/600/2023/05/06/4293417_1_1.jpg')}
${og('article:published_time', '2023-05-06T14:32:18+08:00')}
<link rel="stylesheet" href="https://cache.ltn.com.tw/css/news_style.css">
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: 'https://news.ltn.com.tw/news/life/breakingnews/4293417',
  headline: '停曬多年鹽田重生 台南親子穿雨鞋體驗收鹽 - 生活 - 自由時報電子報',
  datePublished: '2023-05-06T14:32:18+08:00',
  dateModified: '2023-05-06T14:32:18+08:00',
  publisher: { '@type': 'Organization', name: '自由時報電子報' },
})}
</head>
<body class="news_content">
<div class="ltnheader">
<a class="logo" href="https://www.ltn.com.tw/"><img src="https://cache.ltn.com.tw/images/logo.png" alt=""></a>
<ul class="channel">
<li><a href="https://news.ltn.com.tw/">新聞</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews">即時</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/popular">熱門</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/society">社會</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/local">地方</a></li>
<li><a href="https://ec.ltn.com.tw/">財經</a></li>
<li><a href="https://ent.ltn.com.tw/">娛樂</a></li>
<li><a href="https://sports.ltn.com.tw/">體育</a></li>
<li><a href="https://art.ltn.com.tw/">藝文</a></li>
<li><a href="https://talk.ltn.com.tw/">評論</a></li>
<li><a href="https://playing.ltn.com.tw/">玩咖</a></li>
<li><a href="https://food.ltn.com.tw/">食譜</a></li>
</ul>
</div>
<div id="ltnRWD">
<div class="content">
<section class="con">
<div class="breadcrumbs boxTitle"><a href="https://news.ltn.com.tw/">首頁</a> &gt; <a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></div>
<div class="whitecon articlebody" itemprop="articleBody" data-desc="內容頁">
<h1>停曬多年鹽田重生 台南親子穿雨鞋體驗收鹽</h1>
<div class="text boxTitle boxText" data-desc="內文">
<span class="time">2023/05/06 14:32</span>
<div class="photo boxTitle" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2023/05/06/4293417_1_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2023/05/06/4293417_1_1.jpg" alt="親子穿上雨鞋下田耙鹽。（記者林小禾攝）"></a>
<p>親子穿上雨鞋下田耙鹽。（記者林小禾攝）</p>
</div>
<p>〔記者林小禾／台南報導〕${SALT[0]}</p>
<p style="text-align: center; display: none;" class="before_ir">請繼續往下閱讀...</p>
<p>${SALT[1]}</p>
<div class="photo boxTitle" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2023/05/06/4293417_2_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2023/05/06/4293417_2_1.jpg" alt="志工蒐集舊瓦鋪設瓦盤。（社區發展協會提供）"></a>
<p>志工蒐集舊瓦鋪設瓦盤。（社區發展協會提供）</p>
</div>
<p>${SALT[2]}</p>
<p>${SALT[3]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.com.tw/app">點我下載APP</a>　<a href="https://draw.ltn.com.tw/">按我看活動辦法</a></p>
</div>
<div class="keyword boxTitle" data-desc="關鍵字"><i>#</i><a href="https://search.ltn.com.tw/list?keyword=1">鹽田</a><a href="https://search.ltn.com.tw/list?keyword=2">親子活動</a></div>
<div class="related boxTitle" data-desc="相關新聞">
<h3>相關新聞</h3>
<a href="https://news.ltn.com.tw/news/life/breakingnews/4280011"><p>老鹽工口述歷史成冊 手繪鹽田地圖</p></a>
<a href="https://news.ltn.com.tw/news/life/breakingnews/4271204"><p>鹽田濕地黑面琵鷺數量創近年新高</p></a>
<a href="https://news.ltn.com.tw/news/life/breakingnews/4266630"><p>廢棄鹽倉變身社區圖書室</p></a>
</div>
<div class="share boxTitle" data-desc="分享"><a>分享至Facebook</a><a>分享至LINE</a><a>複製網址</a></div>
</div>
<div class="whitecon boxTitle" data-desc="載入更多"><a>載入更多</a></div>
</section>
<aside>
<div class="whitecon boxTitle" data-desc="熱門新聞"><h3>熱門新聞</h3>
<ul>
${items('https://news.ltn.com.tw/news/life/breakingnews/42930', ['郵差送信迷路 全村廣播幫忙找', '夜市滷味攤掛出「慢食」招牌', '百年刺桐開花 校友回來拍照', '公車司機唱站名 乘客捨不得下車'], '')}
</ul></div>
<div class="whitecon boxTitle" data-desc="今日熱門影片"><h3>今日熱門影片</h3><p><a href="https://video.ltn.com.tw/1">阿嬤開耕耘機接孫放學</a></p></div>
</aside>
</div>
</div>
<div class="footer">
<ul>
<li><a href="https://service.ltn.com.tw/1">隱私權政策</a></li>
<li><a href="https://service.ltn.com.tw/2">服務條款</a></li>
<li><a href="https://service.ltn.com.tw/3">訂報服務</a></li>
<li><a href="https://service.ltn.com.tw/4">廣告刊登</a></li>
<li><a href="https://service.ltn.com.tw/5">聯絡我們</a></li>
</ul>
<p>自由時報版權所有不得轉載 © 2023 The Liberty Times. All Rights Reserved.</p>
</div>
</body>
</html>`,
    expected: {
      headline: '停曬多年鹽田重生 台南親子穿雨鞋體驗收鹽',
      published: '2023-05-06T14:32:00+08:00',
      source: '自由時報電子報',
      authors: ['林小禾'],
      dateline: '台南',
      headings: [],
      captions: ['親子穿上雨鞋下田耙鹽。（記者林小禾攝）', '志工蒐集舊瓦鋪設瓦盤。（社區發展協會提供）'],
      kept: SALT,
      related: [
        '老鹽工口述歷史成冊 手繪鹽田地圖',
        '鹽田濕地黑面琵鷺數量創近年新高',
        '廢棄鹽倉變身社區圖書室',
      ],
      gone: ['不用抽', '按我看活動辦法', '請繼續往下閱讀', '慢食', '開耕耘機', '不得轉載'],
    },
  },
  {
    kind: '今周刊 (2022), a magazine’s feature: context__info-item lines of 撰文 and 分類 and 圖檔來源 and 日期, article__introduction within the text’s element, h2 headings, 延伸閱讀 by links amid the text, a subscription box',
    url: 'https://www.businesstoday.com.tw/article/category/183027/post/202205120021/',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>老街麵包店收起塑膠袋 11家店跟著「一罐到底」 - 今周刊</title>
<meta name="description" content="被罵到業績掉四成，她為什麼還是不肯把塑膠袋放回櫃檯？">
<meta name="keywords" content="麵包店,減塑,老街">
${og('og:site_name', '今周刊')}
${og('og:type', 'article')}
${og('og:title', '老街麵包店收起塑膠袋 11家店跟著「一罐到底」 - 今周刊')}
${og('og:description', '被罵到業績掉四成，她為什麼還是不肯把塑膠袋放回櫃檯？')}
${og('og:url', 'https://www.businesstoday.com.tw/article/category/183027/post/202205120021/')}
<link rel="stylesheet" href="/css/style.css?v=220501">
</head>
<body>
<header class="header">
<div class="container">
<a class="header__logo" href="/"><img src="/images/logo.svg" alt=""></a>
<nav class="header__nav">
<ul>
<li><a href="/catalog/80391">時事</a></li>
<li><a href="/catalog/80392">財經</a></li>
<li><a href="/catalog/80394">理財</a></li>
<li><a href="/catalog/183015">科技</a></li>
<li><a href="/catalog/183016">職場</a></li>
<li><a href="/catalog/183027">生活消費</a></li>
<li><a href="/catalog/183035">健康</a></li>
<li><a href="https://esg.businesstoday.com.tw/">ESG永續台灣</a></li>
<li><a href="/magazine">雜誌</a></li>
</ul>
</nav>
<div class="header__member"><a href="/login">會員登入</a><a href="/subscribe">訂閱雜誌</a></div>
</div>
</header>
<section class="section">
<div class="container">
<div class="breadcrumb"><a href="/">首頁</a><a href="/catalog/183027">生活消費</a></div>
<div class="article">
<h1 class="article__maintitle">老街麵包店收起塑膠袋 11家店跟著「一罐到底」</h1>
<div class="context__info">
<p class="context__info-item context__info-item--author">撰文：蔡小寧</p>
<p class="context__info-item context__info-item--type">分類：生活消費</p>
<p class="context__info-item context__info-item--source">圖檔來源：業者提供</p>
<p class="context__info-item context__info-item--date">日期：2022-05-12 09:40</p>
</div>
<div class="article__tool"><span>A</span><span>A+</span><a>列印</a><a>收藏文章</a></div>
<div class="article__content" itemprop="articleBody">
<div class="cke_editable font__select-content"><div>
<div class="article__introduction"><p>被罵到業績掉四成，她為什麼還是不肯把塑膠袋放回櫃檯？一個玻璃罐的實驗，讓老街十一家店改變了做生意的方式。</p></div>
<p>${BAKERY[0]}</p>
<p>${BAKERY[1]}</p>
<figure><img src="https://pics.businesstoday.com.tw/1.jpg" alt=""><figcaption>客人帶著玻璃罐排隊等開店。（圖／業者提供）</figcaption></figure>
<h2>把省下的包裝費，變成客人的折扣</h2>
<p>${BAKERY[2]}</p>
<p>${BAKERY[3]}</p>
<p><strong>延伸閱讀：</strong></p>
<p><a href="/article/category/183027/post/202203080014/">一只便當盒走遍辦公大樓 她靠租餐盒年省百萬紙盒</a></p>
<p><a href="/article/category/183027/post/202112200033/">無包裝商店為何倒了一半？店主們的真心話</a></p>
<h2>衛生這一關，花了半年</h2>
<p>${BAKERY[4]}</p>
<p>${BAKERY[5]}</p>
</div></div>
</div>
<ul class="article__tags"><li><a href="/tag/1">#減塑</a></li><li><a href="/tag/2">#老街</a></li><li><a href="/tag/3">#小店經營</a></li></ul>
<div class="article__line"><p>加入LINE好友，每天看重點新聞</p></div>
<div class="article__subscribe"><h4>最新一期雜誌</h4><p>訂一年送半年，再享好禮三選一</p><a href="/subscribe">立即訂閱</a></div>
<div class="article__share"><span>分享</span><a>Facebook</a><a>LINE</a><a>Twitter</a></div>
</div>
<aside class="aside">
<div class="aside__block"><h3>熱門文章</h3>
<ol>
${items('/article/category/183027/post/20220511000', ['退休工程師種咖啡 三年才懂土壤', '房東不漲租 換來二十年好鄰居', '早餐店菜單少一半 營收反而多兩成', '她用一支舊手機記帳還清學貸'], '/')}
</ol></div>
<div class="aside__block"><h3>影音</h3>
<ul>
${items('/video/', ['三分鐘看懂電費怎麼算', '職場達人教你開會不離題'], '')}
</ul></div>
</aside>
</div>
</section>
<footer class="footer">
<ul>
<li><a href="/about">關於我們</a></li>
<li><a href="/service">客服中心</a></li>
<li><a href="/privacy">隱私權聲明</a></li>
<li><a href="/ads">廣告合作</a></li>
<li><a href="/jobs">徵才</a></li>
</ul>
<p>Copyright © Business Today 今周文化事業股份有限公司 版權所有，未經授權請勿轉載</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '老街麵包店收起塑膠袋 11家店跟著「一罐到底」',
      lead: '被罵到業績掉四成，她為什麼還是不肯把塑膠袋放回櫃檯？',
      published: '2022-05-12T09:40:00+08:00',
      source: '今周刊',
      authors: ['蔡小寧'],
      headings: ['把省下的包裝費，變成客人的折扣', '衛生這一關，花了半年'],
      captions: ['客人帶著玻璃罐排隊等開店。（圖／業者提供）'],
      related: ['一只便當盒走遍辦公大樓 她靠租餐盒年省百萬紙盒', '無包裝商店為何倒了一半？店主們的真心話'],
      // Whether the introduction also opens the text is open: not asked.
      kept: BAKERY,
      gone: ['收藏文章', '加入LINE好友', '送半年', '種咖啡', '開會不離題', '請勿轉載'],
    },
  },
  {
    kind: 'BBC News 中文 in simplified script (2023): hashed bbc- classes, the byline as a list with hidden words, the day in a time element, figures with hidden 图像来源 and 图像加注文字, h2 headings, 热读 with 跳过 and 结束 amid the text, topics and 头条新闻 last',
    url: 'https://www.bbc.com/zhongwen/simp/science-65480213',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" class="no-js">
<head>
<meta charset="utf-8">
<title>鲸群“换歌”：一段旋律如何在三年内游过两千公里 - BBC News 中文</title>
<meta name="description" content="研究人员在北大西洋录到一段此前从未听过的鲸歌，并追踪了它的传播路线。">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<meta name="article:author" content="https://www.facebook.com/bbcnews">
<meta name="article:published_time" content="2023-05-09T06:12:44.000Z">
<meta name="article:modified_time" content="2023-05-09T06:12:44.000Z">
<link rel="canonical" href="https://www.bbc.com/zhongwen/simp/science-65480213">
<link rel="alternate" hreflang="zh-hant" href="https://www.bbc.com/zhongwen/trad/science-65480213">
${og('og:site_name', 'BBC News 中文')}
${og('og:title', '鲸群“换歌”：一段旋律如何在三年内游过两千公里 - BBC News 中文')}
${og('og:type', 'article')}
${og('og:locale', 'zh_CN')}
${ld({
  '@type': 'ReportageNewsArticle',
  url: 'https://www.bbc.com/zhongwen/simp/science-65480213',
  headline: '鲸群“换歌”：一段旋律如何在三年内游过两千公里',
  datePublished: '2023-05-09T06:12:44.000Z',
  dateModified: '2023-05-09T06:12:44.000Z',
  inLanguage: 'zh-hans',
  publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' },
  author: { '@type': 'Person', name: '李小文' },
})}
</head>
<body>
<div id="root">
<header role="banner" class="bbc-1bxzvd1">
<div class="bbc-12u8kvq"><a class="bbc-skip" href="#content">跳至内容</a><a href="/zhongwen/simp"><svg aria-hidden="true"></svg></a><a href="/zhongwen/trad/science-65480213">繁</a></div>
<nav role="navigation" class="bbc-nav">
<ul>
<li><a href="/zhongwen/simp"><span class="visually-hidden">当前网页, </span>主页</a></li>
<li><a href="/zhongwen/simp/topics/ck2l9z0em07t">国际</a></li>
<li><a href="/zhongwen/simp/topics/c83plve5vmjt">两岸</a></li>
<li><a href="/zhongwen/simp/topics/c1ez1k4emn0t">英国</a></li>
<li><a href="/zhongwen/simp/topics/c32p4kj2yzqt">科技</a></li>
<li><a href="/zhongwen/simp/topics/cq8nqywy37yt">财经</a></li>
<li><a href="/zhongwen/simp/topics/cgvl47l38e1t">教育与留学</a></li>
<li><a href="/zhongwen/simp/podcasts">BBC英伦网</a></li>
</ul>
</nav>
</header>
<div class="bbc-19j92fr ebmt73l0" dir="ltr">
<main role="main" class="bbc-fa0wmp">
<div class="bbc-1151pbn ebmt73l0"><h1 id="content" tabindex="-1" class="bbc-1gr6kzk e1p3vdyi0">鲸群“换歌”：一段旋律如何在三年内游过两千公里</h1></div>
<section role="region" aria-labelledby="article-byline" class="bbc-1a3w4ok euvj3t12">
<strong id="article-byline" class="visually-hidden">Article information</strong>
<ul role="list" class="bbc-byline">
<li role="listitem"><span class="visually-hidden">作者, </span><span class="bbc-1ypcc2">李小文</span></li>
<li role="listitem"><span class="visually-hidden">角色, </span><span class="bbc-1p92jtu">BBC中文科学记者</span></li>
</ul>
</section>
<div class="bbc-1151pbn ebmt73l0"><time class="bbc-14xtggo e4zesg50" datetime="2023-05-09">2023年5月9日</time></div>
<figure class="bbc-1qdcvv9 e1aczekt0">
<div class="bbc-j1srjl"><img src="https://ichef.bbci.co.uk/news/640/1.jpg" alt="海面上的鲸尾"></div>
<p role="text" class="bbc-credit"><span class="visually-hidden">图像来源，</span><span lang="en-GB">Getty Images</span></p>
<figcaption class="bbc-caption"><span class="visually-hidden">图像加注文字，</span><p>研究人员在海底放置了二十七个水听器</p></figcaption>
</figure>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0"><b>${WHALE[0]}</b></p></div>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0">${WHALE[1]}</p></div>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0">${WHALE[2]}</p></div>
<section role="region" aria-label="热读" class="bbc-recs">
<a class="bbc-skip" href="#end-of-recommendations">跳过热读继续阅读</a>
<strong>热读</strong>
<ul>
${items('/zhongwen/simp/world-6547', ['冰岛小镇给每只海鹦办“身份证”', '伦敦地铁里那架人人可弹的钢琴', '一颗埋了百年的种子发芽了', '苏格兰牧羊人用无人机数羊'], '')}
</ul>
<p id="end-of-recommendations" class="visually-hidden">热读内容结束</p>
</section>
<div class="bbc-19j92fr"><h2 tabindex="-1" class="bbc-1hlgzkz eglt09e0">四万小时的录音</h2></div>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0">${WHALE[3]}</p></div>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0">${WHALE[4]}</p></div>
<div class="bbc-19j92fr"><h2 tabindex="-1" class="bbc-1hlgzkz eglt09e0">为什么要换歌？</h2></div>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0">${WHALE[5]}</p></div>
<div class="bbc-19j92fr"><p dir="ltr" class="bbc-hhl7in e17g058b0">${WHALE[6]}</p></div>
<aside aria-labelledby="related-topics" class="bbc-topics"><h2 id="related-topics">更多相关主题</h2>
<ul><li><a href="/zhongwen/simp/topics/1">动物</a></li><li><a href="/zhongwen/simp/topics/2">科学</a></li></ul></aside>
</main>
<div class="bbc-secondary">
<section role="region" aria-labelledby="Top-stories"><h2 id="Top-stories">头条新闻</h2>
<ul>
${items('/zhongwen/simp/uk-6548', ['约克郡古桥封闭维修三个月', '机器人钢琴调音师首次登台', '大英图书馆展出地图上的错别字'], '')}
</ul></section>
<section role="region" aria-labelledby="features"><h2 id="features">特别推荐</h2>
<ul>
${items('/zhongwen/simp/world-6539', ['在沙漠边缘种西瓜的人', '一杯茶的十种煮法'], '')}
</ul></section>
</div>
</div>
<footer role="contentinfo">
<ul>
<li><a href="https://www.bbc.com/terms">使用条款</a></li>
<li><a href="https://www.bbc.com/usingthebbc/cookies/">Cookies</a></li>
<li><a href="https://www.bbc.com/privacy/">隐私政策</a></li>
<li><a href="https://www.bbc.com/accessibility/">辅助功能帮助</a></li>
<li><a href="https://www.bbc.com/contact">联系BBC</a></li>
</ul>
<p>© 2023 BBC. BBC对外部网站内容不负责任。 <a href="https://www.bbc.co.uk/editorialguidelines/">阅读了解我们对待外部链接的做法。</a></p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '鲸群“换歌”：一段旋律如何在三年内游过两千公里',
      published: '2023-05-09',
      source: 'BBC News 中文',
      authors: ['李小文'],
      headings: ['四万小时的录音', '为什么要换歌？'],
      // Whether the picture’s source goes into its caption is open: not asked.
      body: [
        WHALE[0],
        WHALE[1],
        WHALE[2],
        '四万小时的录音',
        WHALE[3],
        WHALE[4],
        '为什么要换歌？',
        WHALE[5],
        WHALE[6],
      ],
      gone: ['图像加注文字', '跳过热读', '热读内容结束', '无人机数羊', '错别字', '不负责任'],
    },
  },
];
