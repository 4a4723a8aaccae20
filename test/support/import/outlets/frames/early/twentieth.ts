// A twentieth set of forms, by one who had not seen the importer: whole pages, with all their noise, of agencies, portals, papers and stations that are read most.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const TERRACE = [
  '清明刚过，海拔八百米的石门坡上雾气还没有散，一台小型旋耕机已经“突突”地响了起来。机手田大勇把车把往外一推，机身贴着田埂拐了个弯，身后翻起一道黑亮的泥浪。',
  '“往年这个时候，肩膀早磨破了。”站在田边的村民向德贵今年六十三岁，种着七块巴掌大的梯田，最远的一块要走四十分钟山路。今年，他只打了一个电话。',
  '石门坡所在的乡有耕地一万一千亩，九成是坡地。乡农技站站长彭秀兰告诉记者，几年前乡里也引进过拖拉机，可最宽的田埂只有六十厘米，机器开到半山腰就掉不了头，后来干脆停在了晒谷场上。',
  '小机器能上山，价钱却让人犯难。一台微耕机四千多元，一年只用十来天，大多数人家不愿意买。彭秀兰挨家挨户问了一圈，三百一十二户里，想用的有两百八十户，想买的只有十一户。',
  '转机出现在三年前的春天。乡里拿出村集体的闲置仓库，又从县农机补贴中争取到三十六万元，办起一个共享农机站：机器归集体，机手拿工钱，农户按亩付费，一亩八十元。',
  '头一年，站里只有九台机器、四名机手，订单却排到了五月底。“那时候最怕电话响。”田大勇说，他一天要接六十多个电话，天不亮出门，天黑透了才回家。',
  '如今，站里的机器添到了四十一台，机手也有了二十三名，其中七人是从外地回来的年轻人。墙上的一块屏幕显示着每台机器的位置，谁家的田排在第几个，手机上一看便知。',
  '今年春耕，农机站已经完成作业六千四百亩，比去年同期多出三成。账也算得过来：去年全站收入五十七万元，除去油料、维修和工钱，还给村集体留下了九万元。',
  '太阳升起来的时候，最后一块田也翻好了。向德贵蹲下身，抓起一把泥在手里捏了捏，笑着说：“腰省下来了，下午还能去把后山的茶摘了。”',
] as const;

const SPAN = [
  '新华社武汉6月11日电（记者张华、李明）记者11日从建设单位获悉，经过四年多施工，江北跨江大桥主桥当日上午顺利合龙，为年底建成通车打下基础。',
  '江北跨江大桥全长5.8公里，其中主桥长1480米，主跨跨径756米，采用双塔双索面斜拉桥结构。大桥按双向六车道设计，设计时速100公里。',
  '项目总工程师周建国介绍，合龙段长8.2米、重约196吨，对温度十分敏感。施工人员连续72小时观测桥面变化，最终选定在凌晨气温最稳定的时段实施对接，误差控制在3毫米以内。',
  '“每升高1摄氏度，两侧钢梁之间的距离就会缩小约7毫米。”周建国说，团队为此布设了48个测点，每10分钟采集一次数据。',
  '据了解，桥位处水深流急，每天过往船舶超过900艘次。施工期间，海事部门设置临时航道，累计护航2.6万艘次，未发生一起通航安全事故。',
  '大桥建成后，两岸之间的车程将由目前的50分钟缩短至10分钟左右，沿线3个县区约170万居民将从中受益。',
] as const;

const CRANE = [
  '中新网长沙3月18日电 (何小芸)东洞庭湖湿地18日发布的监测数据显示，今年春季在此停歇的白鹤达到412只，为有记录以来同期最多。',
  '监测由当地保护区与三所高校共同完成。36名调查员分成12个小组，在3天时间里走完了47个观测点，采用同步计数的办法，避免重复统计。',
  '保护区高级工程师刘长河表示，水位是影响鹤群去留的关键。去冬今春，湖区降水偏少，管理部门通过两座闸口为浅滩补水，使适宜觅食的水深保持在20至30厘米。',
  '“它们吃的是苦草的块茎，水深了够不着，水干了挖不动。”刘长河说，补水后的浅滩上，每平方米的块茎数量比两年前增加了约四成。',
  '当地还试行了“留一亩稻”的做法，由保护区按每亩900元的标准向农户购买尚未收割的水稻，供候鸟食用。今年共有58户村民参加，面积312亩。',
  '村民陈桂花家参加了3亩。她说，往年要敲着铜锣赶鸟，现在一家人拿着望远镜数鸟，数完了还要在村里的群里报个数。',
  '据介绍，鹤群预计在3月底前后陆续北迁，监测人员已为其中8只佩戴卫星追踪器。(完)',
] as const;

const STAIRS = [
  '五月的一个下午，六十九岁的顾阿姨拎着一袋青菜，站在电梯口等了三十秒。三十秒，是她从前爬完一层楼的时间，她家住在六楼。',
  '这部电梯从第一次开会到最后一次验收，用了整整五年。五年里，这个单元开过二十七次会，换过三套图纸，也有过两次差点散伙。',
  '“最难的不是钱，是一楼。”楼组长朱建平退休前在厂里做工会工作，自认为会做人的工作。他把十二户人家的意见记在一个硬面本里，用红笔标出反对，蓝笔标出犹豫。第一页上，红的有四户，蓝的有三户。',
  '一楼的老沈就是红笔里的一个。他不反对别人方便，只是担心厨房的窗被遮住，白天也要开灯。他拿着尺子在院子里量过：图纸上的井道离他家的窗只有两米一。',
  '转折来自一个年轻人。住在三楼的小陆是结构工程师，他花了两个周末重新画了一套图，把井道挪到楼梯的另一侧，做成透明的玻璃，又在一楼窗前留出了四米的空地。',
  '新图贴出来的那天晚上，老沈在楼道里看了很久。朱建平后来知道，老沈的老伴那年冬天摔了一跤，正在学着用助行器。“他没有说同意，他说，这个图，比上个图像样。”',
  '出钱的办法也改了三回。最后的方案是按楼层分摊，二楼付得最少，六楼付得最多，一楼不出钱，每年还能从电梯的广告收入里分到一份。顾阿姨家付了九万三，是她两年的退休金。',
  '开通那天没有剪彩。小区里的孩子们排着队上上下下坐了一个下午，直到物业来劝。老沈推着老伴也坐了一趟，到六楼，看了看外面，又下来了。',
  '朱建平把那个硬面本送给了隔壁单元。他在最后一页写了一句话：先听一楼讲完，再讲图纸。',
] as const;

const BOND = [
  '【财新网】沿海一座地级市的公交集团近日完成首单以车票收入为支持的资产证券化产品发行，规模6.2亿元，期限五年，优先级票面利率3.15%。',
  '发行说明书显示，该产品的基础资产为集团旗下118条线路未来五年的票款收入，预计每年现金流入1.6亿元至1.8亿元。市财政未提供担保，由集团对差额部分承担补足义务。',
  '“过去靠补贴，补贴又总是来得晚。”一位接近发行人的人士对财新表示，集团2023年应收财政补贴余额为4.1亿元，相当于全年票款的2.4倍，部分司机的工资一度推迟两个月发放。',
  '多位市场人士认为，公交票款单价低、笔数多、极为分散，理论上是合适的证券化资产，真正的问题在客流。交通部门数据显示，该市公交日均客流由2019年的84万人次降至2023年的51万人次。',
  '评级机构在报告中做了压力测试：若客流每年再降8%，优先级本息的覆盖倍数将从1.32倍降至1.04倍，接近红线。',
  '集团财务总监林文海在接受财新采访时承认，压力确实存在，但线路重整已经见效。过去一年，集团裁撤重复线路23条，新开社区微循环线路31条，百公里客运量回升了11%。',
  '在产品结构上，票款由清分中心每日归集至监管账户，按季向投资人分配。若连续两个季度的归集金额低于预测值的85%，将触发加速清偿。',
  '类似的尝试并非首例。2016年以来，市场上共有九单公交票款类产品发行，其中四单在2020年之后因客流骤降追加了增信，两单提前兑付。',
  '一家股份制银行的投资经理则表示，机构认购这一产品，看重的仍是地方国资的信用。“如果有一天真的不够，很难想象市里会袖手旁观。”他说。',
] as const;

const OWL = [
  '这几天，住在南湖社区的居民进出单元门时都会放轻脚步。三号楼二层的空调外机旁，一只红角鸮正在孵蛋，社区还在楼下拉起了一道警戒线。',
  '最先发现它的是二层的住户赵女士。4月28日一早，她准备给空调换滤网，一开窗就和一双圆圆的黄眼睛对上了。“它不飞，也不叫，就那么看着我，我反倒不好意思了。”',
  '赵女士拍下照片发给了野生动物救护中心。工作人员上门查看后告诉她，这是国家二级保护动物，窝里有四枚蛋，孵化大约需要二十四天，最好不要移动。',
  '于是，一家人做出决定：这个夏天先不开这台空调。赵女士的女儿上小学四年级，她在窗户内侧贴了一张纸，上面写着“鸟妈妈上班中，请勿打扰”。',
  '社区也没闲着。物业把原定五月初进行的外墙清洗推迟到六月，绿化养护人员停用了楼前的割草机，快递员收到提醒，送三号楼的包裹一律放在北门。',
  '救护中心的工程师孙立新表示，城市里的老楼和大树为小型猛禽提供了不错的住处，近三年来，该中心接到的同类求助由19起增加到46起。他提醒市民，遇到类似情况不要投喂、不要用闪光灯拍照。',
  '截至昨天傍晚，四枚蛋中已有两枚出壳。居民群里，大家正在投票给雏鸟起名字，目前得票最多的是“外机”和“滤网”。',
] as const;

const NIGHT = [
  '晚上九点四十分，西三旗一所中学的操场亮着灯。跑道上没有学生，三十多个住在附近的居民正绕着圈跑步，其中年纪最大的七十一岁。',
  '这所学校从去年九月起在夜间和周末开放操场，居民凭身份证预约，每晚限六十人，免费。半年过去，累计进校锻炼的超过八千四百人次，没有发生一起安全事故。',
  '“一开始我是反对的。”副校长马春梅说，她最担心的是安全：万一有人混进教学区怎么办，有人摔伤了谁来负责？学校和街道前后谈了五轮，才把三件事写进协议。',
  '第一件是隔开。学校用一道可移动的围栏把操场和教学楼分开，单独开了东门，白天收起，晚上拉上。第二件是保险，街道每年出两万六千元，为进校的居民投保。第三件是人，六名志愿者轮流值守，都是小区里的跑友。',
  '五十八岁的志愿者韩建军每周值三个晚上。他随身带着一个急救包和一本登记册，册子上记着谁的血压高，谁的膝盖做过手术。“都是街坊，看一眼脸色就知道该不该劝他歇歇。”',
  '记者了解到，目前全区一百零三所中小学中，已有三十七所签订了类似的协议，计划到年底扩大到六十所。区教委有关负责人表示，将为开放的学校统一配备围栏和照明。',
  '也有校长仍在观望。一所小学的校长坦言，学校的操场只有两百米，紧挨着低年级教室，围栏无处可放，“不是不想开，是真的开不了”。对此，街道正在协调附近的企业，看能否借用厂区的空地。',
  '附近的商户也尝到了甜头。东门外的便利店老板说，晚上的矿泉水卖得比以前多了一倍，他索性在门口摆了一排凳子，谁跑累了都可以坐。',
  '十点整，操场的灯一盏一盏熄灭。最后离开的是一对夫妻，他们在登记册上签了名，又把跑道边的一个空水瓶捡了起来。',
] as const;

const MENU = [
  '上周，一位七十四岁的老人走进一家面馆，坐下来等了十分钟，没有人来问他吃什么。桌角贴着一张二维码，他把它当成了广告。',
  '这件小事被邻桌的年轻人发到网上，引来三万多条留言。有人批评店家，有人自责很久没有带父母下过馆子，也有人说，时代总要往前走，学一学就会了。',
  '“学一学就会了”，听起来有道理，其实把一件事的次序颠倒了。点一碗面，本来是张口就能做的事；如今需要一部手机、一个账号、一次授权，还要交出自己的电话号码。被要求学习的，不该总是客人。',
  '店家也有店家的难处。一名服务员每月的工资和社保合计六千多元，一张二维码的成本不到一角钱。在客单价只有二十元的小店里，省下的人工往往就是利润的全部。',
  '但是，扫码与人工从来不是一道单选题。同一条街上，另一家面馆在收银台旁放了四本塑封的菜单，字号有硬币那么大。老板算过，每天真正会用到的不超过十个人，“可这十个人，多半是天天来的”。',
  '消费者权益保护法早已写明，消费者享有自主选择商品或者服务方式的权利。一些城市的指引也要求餐馆保留纸质菜单。条文不缺，缺的是有人去看一看：那本菜单究竟是在桌上，还是在仓库里。',
  '一座城市是否体面，要看它怎样对待走得慢的人。给他们留一本菜单，说到底，也是给将来的我们自己留一本。',
] as const;

const PARKS = [
  '本报讯（记者 孙乐）天气渐热，来公园遛弯、纳凉的市民越来越多。记者昨天从市公园管理中心获悉，自5月1日起，本市7家公园延长夏季开园时间，最晚至22时30分静园。',
  '此次延时的公园中，东城、西城各2家，朝阳、海淀、丰台各1家。与去年相比，新增2家，平均延长1个半小时。',
  '东湖公园是新加入的一家。园方在环湖步道增设了86盏庭院灯，灯光压得很低，亮度控制在15勒克斯以内，既照得见路，也不打扰树上的鸟。',
  '“早先九点就开始清场，饭后想多走一圈都赶不及。”家住公园南门的居民赵秀英说，她和几个老姐妹已经约好，每晚走满一万步再回家。',
  '延时以后，人手怎么办？市公园管理中心有关负责人介绍，各园将增加两个夜班，安保和保洁人员合计增加112人，夜间医疗点保留到静园之后半小时。',
  '需要提醒的是，游船、索道等项目不延时，18时30分停止售票；园内部分古建院落仍按原时间关闭。',
  '市民可通过各公园的公众号查询具体时间。遇有大风、暴雨等天气，公园将提前静园，并在入口处公示。',
] as const;

const WATCH = [
  '凌晨五点半，大巴窑的巴刹还没完全苏醒，七十八岁的钟表匠陈亚福已经拉开铁闸，把一盏绿色灯罩的台灯拧亮。灯下的柜台只有一米二宽，他在这里坐了整整五十年。',
  '上世纪七十年代，这一带的组屋刚刚落成，二楼走廊里有四家修表摊。如今只剩陈亚福一家，左邻是卖豆花的，右舍改成了手机配件店。',
  '“以前一天修二十只，现在一天能有三只就很好了。”陈亚福受访时说，最多人来换的是电池，真正要拆开机芯的，一个月不到十只。',
  '收入虽然不如从前，他却没有想过涨价。换电池收八元，洗油收六十元，老邻居的收音机、计算机坏了，他也顺手看看，多半不收钱。',
  '陈亚福十三岁跟着舅舅学艺。头一年不准碰表，只准磨镊子，“磨到两片尖尖合起来，对着灯看，不漏光，才算过关”。那把镊子他用到今天，已经短了一截。',
  '他最得意的一次，是替一名退休船长修好一只泡过海水的航海表。零件找不到，他用了三个星期，自己车了一根轴心。船长后来每年农历新年都给他送柑，直到前年去世。',
  '过去十年，先后有五个年轻人来学艺，待得最久的是两年。他不怪他们：“坐一整天，脖子痛，眼睛花，薪水又不高，换作是我，也要想一想。”',
  '今年三月，事情有了转机。二十九岁的软件工程师黄伟杰每个星期六上午来摊位学习，还替师傅开了一个社媒账号，最受欢迎的一段视频有四十一万次观看。',
  '黄伟杰说，他并不打算马上辞职，但希望至少把拆装的步骤完整记录下来。“师傅的手会记得，可是师傅不会写。我先替他写。”',
  '摊位的租约明年九月到期。市镇会答复询问时说，当局会与摊主商讨续约事宜，也愿意协助他把摊位列入邻里手艺的名册。',
  '下午两点，陈亚福收摊回家吃饭。关灯之前，他把柜台上的十几只表逐一上了发条，让它们走着。“停久了，”他说，“就不想走了。”',
] as const;

const STATION = [
  '清晨六点二十一分，一节单车厢的柴油列车在雪地里停下，车门打开，没有人上，也没有人下。十七秒之后，车门关上，列车继续往前开。',
  '这是日本北海道东部的一座木造小站，站名取自当地阿伊努语，意思是“河流转弯的地方”。三月十六日，它将和另外四座车站一起停用。',
  '铁路公司的统计显示，过去五年，这里平均每天的乘客是0.4人。事实上，真正经常使用它的只有一个人：八十二岁的奶农佐藤正男，他每逢星期二和星期五搭车去镇上看病。',
  '佐藤对BBC中文说，他并不觉得特别难过。“火车来，我就坐；火车不来，女儿开车送我。只是以后看不见灯了。”他指的是每天傍晚从他家牛棚望过去，列车驶过雪原的那一串灯。',
  '北海道的铁路里程在上世纪六十年代达到顶峰，此后不断缩短。北海道大学研究地方交通的教授高桥健一指出，人口减少只是原因之一，另一个原因是公路修得太好。',
  '“政府一边补贴铁路，一边修建免费的高规格公路，等于左手和右手下棋。”高桥说，过去三十年，道内的高规格公路由两百公里增加到一千一百多公里。',
  '另一些人则认为，问题不在于留还是不留，而在于由谁来决定。当地町议会曾经讨论由町里出钱维持车站，每年大约需要九十万日元，最后以一票之差没有通过。',
  '投下反对票的议员之一小林早苗告诉BBC中文，她收到过从东京寄来的抗议信。“写信的人很爱这座车站，但是他们一年来一次。我们要为每天住在这里的人买一辆接送病人的小巴。”',
  '在车站的候车室里，有一本从1998年开始写的留言簿，已经换到第十四本。来自台湾、香港和韩国的旅客在上面画了列车和狐狸，最近的一页写着：“对不起，来晚了。”',
  '町里最后决定保留木造站房，改作冬季的避难小屋。佐藤把自家的一只旧火炉捐了出来，他说，灯没有了，总要有点火。',
] as const;

const BAKERY = [
  '在德国东部一个只有740名居民的村庄，人们上周日走进投票站，既不是选举议会，也不是选举村长，而是要决定一家面包店的去留。',
  '结果没有悬念：投票率高达81%，其中九成以上的人赞成由村里出资买下店面，再租给愿意接手的面包师。',
  '这家面包店开业于1926年，历经四代人。去年秋天，62岁的店主克劳斯·里希特宣布，由于能源费用上涨和找不到学徒，他将在圣诞节后关门。',
  '“我每天凌晨一点半起床，起了四十四年。”里希特对德国之声说，他的两个孩子，一个做护士，一个在大学里教数学，“他们做得对”。',
  '德国面包师协会的数据显示，手工面包店的数量在过去二十年里几乎减少了一半，目前全国仅剩不到一万家。乡村地区的情况尤其严重，许多地方的居民要开车二十公里才能买到现烤的面包。',
  '村长安娜·弗格尔指出，面包店的意义不只是面包。村里的邮局1998年关门，小学2007年关门，酒馆三年前关门。“这是最后一个人们不用预约就能遇见彼此的地方。”',
  '按照方案，村里将出资14万欧元，其中三分之一来自州政府的乡村发展基金，其余由居民认购，每份250欧元。到周三为止，已有312份被认下。',
  '接手的人也找到了。31岁的面包师玛丽亚·诺瓦克将在三月从莱比锡搬来，她开出的条件只有一个：凌晨三点半以后才开炉。村民们同意了，早餐可以晚半个小时吃。',
] as const;

const BEAR = [
  '〔記者陳小慧／台東報導〕台東縣海端鄉一處養雞場昨天凌晨遭台灣黑熊光顧，雞舍鐵網被扯開一個大洞，損失37隻雞。林業及自然保育署台東分署獲報後到場架設自動相機，呼籲民眾勿靠近。',
  '養雞場主人胡先生表示，凌晨2點多聽到狗叫，以為是小偷，拿著手電筒出門，照到的卻是一個比他還寬的黑影，「牠回頭看我一眼，嘴裡還咬著一隻，慢慢走進竹林」。',
  '台東分署指出，從腳印寬度約13公分及相機影像研判，為一頭亞成體公熊，體重約70公斤，胸前的白色V字斑清晰可見，並未配戴頸圈。',
  '分署已協助業者裝設電圍網，並補助七成費用；損失的雞隻，可依「瀕危物種及重要棲地生態服務給付」相關規定提出申請。',
  '野生動物專家提醒，遇到黑熊應保持冷靜，慢慢後退，切勿奔跑、爬樹或餵食；廚餘與飼料應收進密閉容器，避免黑熊養成覓食習慣。',
] as const;

const SCALE = [
  '店內牆上掛滿長短不一的木秤，最長的一把有六呎，是當年秤豬用的。何師傅說，全盛時期店裏有八個師傅，一日做三十把都不夠賣，街市、藥材舖、金舖，人人都要秤。',
  '到了八十年代，電子磅普及，行家一間接一間執笠。他曾經轉行揸過兩年的士，終究放不下，又走回來開工，「揸車要看人臉色，做秤只需要對得住那粒星」。',
  '所謂「星」，是秤桿上一點一點的刻度。何師傅用手鑽鑽孔，再釘入銅線剪平磨滑，一把秤少則百多粒，多則五六百粒，差一粒都不可以，眼力和耐性缺一不可。',
  '他記得，有街市檔主曾想出雙倍價錢，請他把刻度做密一點。他一口回絕：「一斤就是十六両，你呃人，人家第二日就去第二檔。」',
  '店舖屬於市建局的重建範圍，今年七月要遷出。局方回覆查詢時表示，會協助受影響商戶尋找合適舖位，並已為店舖的製作工序拍攝紀錄片。',
  '不過，何師傅已無意再開。他今年八十四歲，兩個女兒分別當社工和護士，都支持他退休。他打算將工具全部捐給博物館，只留一把「厘戥」自用。',
  '記者到訪當日，店內仍有兩把未完成的秤，是一間海味舖在結業消息公布前訂下的。何師傅說，無論如何都會趕起，「應承咗人，就要做到」。',
  '隔籬生果檔的蘭姐在這裏擺檔三十年，她說檔口的秤全部出自何師傅之手，壞了隨時拿過來整，從來不收錢，「以後都不知去邊度搵人」。',
  '消息傳開後，近日不時有年輕人專程來買秤留念。在附近讀設計的阿晴買了一把秤中藥的小秤，她說：「我不會用來秤東西，但想記住以前的人有幾認真。」',
] as const;

export const TWENTIETH: readonly Shown[] = [
  {
    kind: 'the party daily’s net: pre and sub headings about the headline, 本报记者 with names widened by spaces in a box above, the clock by a stroke beside 人民网－人民日报, centred caption with 摄（人民视觉）, bold headings, paper number with the page, (责编：) with two, 分享让更多人看到, a recommended list and hot ranks',
    url: 'http://society.people.example/n1/2024/0415/c1008-40215873.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=utf-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>农机“上门” 梯田省力（县域经济新观察）--社会·法治--人民网</title>
<meta name="keywords" content="农机站,微耕机,石门坡" />
<meta name="description" content="清明刚过，海拔八百米的石门坡上雾气还没有散，一台小型旋耕机已经“突突”地响了起来。" />
<meta name="copyright" content="人民网版权所有" />
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="F_1008">
<meta name="contentid" content="F_40215873">
<meta name="publishdate" content="2024-04-15">
<meta name="author" content="F_200001">
<meta name="source" content="来源：人民网－人民日报">
<meta name="editor" content="">
<link href="/img/2020wbc/css/page2020.css" rel="stylesheet" type="text/css" media="all" />
<script src="/img/2020wbc/js/jquery-1.7.1.min.js"></script>
<style>.rm_txt_con p{line-height:32px}</style>
</head>
<body>
<div class="header"><div class="top_nav w1000"><div class="fl"><a href="http://www.people.example/" target="_blank">人民网首页</a> <a href="http://paper.people.example/rmrb/">人民日报</a> <a href="http://tv.people.example/">视频</a></div><div class="fr"><form action="http://search.people.example/s"><input type="text" name="keyword" value=""><input type="submit" value="搜索"></form> <a href="http://sso.people.example/">登录</a> <a href="http://sso.people.example/reg">注册</a></div></div>
<div class="nav"><a href="/GB/1062/">时政</a><a href="/GB/1008/">社会</a><a href="/GB/42510/">法治</a><a href="/GB/86800/">公益</a><a href="/GB/136657/">应急</a><a href="/GB/229589/">消费</a></div></div>
<div class="layout route cf"><div class="col"><span id="rwb_navpath"><a href="http://www.people.example/" class="clink">人民网</a>&gt;&gt;<a href="http://society.people.example/" class="clink">社会·法治</a></span></div></div>
<div class="layout rm_txt cf">
<div class="col col-1">
<h4 class="pre">县域经济新观察</h4>
<h1>农机“上门” 梯田省力</h1>
<h4 class="sub">武陵山区一个共享农机站的三个春天</h4>
<div class="author cf">本报记者　王　芳　陈志远</div>
<div class="channel cf">
<div class="col-1-1 fl">2024年04月15日05:48 | 来源：<a href="http://paper.people.example/rmrb/html/2024-04/15/nw.D110000renmrb_20240415_1-10.htm" target="_blank">人民网－人民日报</a></div>
<div class="col-1-2 fr"><span class="tools"><a href="javascript:doZoom(14)">小字号</a></span></div>
</div>
<div class="rm_txt_con cf">
<div class="box_pic"></div>
${p(TERRACE.slice(0, 2), 'style="text-indent: 2em;"')}
<p style="text-indent: 2em;"><strong>大机器上不去，小机器买不起</strong></p>
${p(TERRACE.slice(2, 4), 'style="text-indent: 2em;"')}
<p style="text-align: center;"><img src="/NMediaFile/2024/0415/MAIN202404150549000.jpg" width="600" alt="" /></p>
<p style="text-align: center;">机手驾驶微耕机在石门坡梯田翻耕。周　强摄（人民视觉）</p>
<p style="text-indent: 2em;"><strong>一个电话，机器到田头</strong></p>
${p(TERRACE.slice(4, 7), 'style="text-indent: 2em;"')}
<p style="text-indent: 2em;"><strong>省下的力气，算得清的账</strong></p>
${p(TERRACE.slice(7), 'style="text-indent: 2em;"')}
<p class="paper_num"> 《 人民日报 》（ 2024年04月15日&nbsp;&nbsp;10 版）</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="box_pic"></div>
<div class="edit cf">(责编：刘佳、杜文静)</div>
</div>
<div class="share cf"><h3>分享让更多人看到</h3><em class="section-common-share-wrap"><a title="分享到微信">微信</a><a title="分享到微博">微博</a></em><div class="qr"><img src="/img/2020wbc/imgs/code.png"><p>扫一扫，把文章带走</p></div></div>
<div class="rm_relevant cf"><h3>相关新闻</h3><ul class="cf"><li><a href="/n1/2024/0328/c1008-40205001.html">山区小水渠清淤忙</a></li><li><a href="/n1/2024/0320/c1008-40199002.html">育秧工厂里的“秧管家”</a></li></ul></div>
<div class="rm_ranking cf" id="rwb_tjyd"><h3>推荐阅读</h3><div class="item"><a href="/n1/2024/0415/c1008-40216001.html"><img src="/a.jpg"></a><h5><a href="/n1/2024/0415/c1008-40216001.html">城市书房的一盏夜灯</a></h5><p>读者可以在这里坐到十二点。</p></div></div>
<div class="message_board"><h3>我要评论</h3><textarea></textarea><p>网友评论仅供其表达个人看法，并不表明人民网立场</p></div>
</div>
<div class="col col-2 fr">
<div class="rm_down"><h3>人民日报客户端下载</h3><a href="/app/ios">iOS</a><a href="/app/android">Android</a></div>
<div class="t1 cf"><h2>热门排行</h2><ul class="list_14"><li><em>1</em><a href="/n1/2024/0414/1.html">多地启动夏粮田管专项行动</a></li><li><em>2</em><a href="/n1/2024/0414/2.html">博物馆夜场预约指南公布</a></li><li><em>3</em><a href="/n1/2024/0413/3.html">高铁新增静音车厢一览</a></li></ul></div>
<div class="ad"><a href="/ad/1"><img src="/ad.jpg"></a></div>
</div>
</div>
<div class="footer"><p><a href="/about">人民日报社概况</a> | <a href="/about2">关于人民网</a> | <a href="/job">招聘英才</a> | <a href="/ad">广告服务</a> | <a href="/copyright">版权服务</a></p><p>人民日报违法和不良信息举报电话：010-00000000　举报邮箱：jubao@people.example</p><p>互联网新闻信息服务许可证10120170001 | 京公网安备11000002000008号</p><p class="copyright">人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br />Copyright © 1997-2024 by www.people.example. all rights reserved</p></div>
<script type="text/javascript">var _hmt=_hmt||[];document.write('<p>统计</p>');</script>
</body>
</html>`,
    expected: {
      headline: '农机“上门” 梯田省力',
      kicker: '县域经济新观察',
      alternative: '武陵山区一个共享农机站的三个春天',
      published: '2024-04-15T05:48:00+08:00',
      source: '人民网－人民日报',
      authors: ['王芳', '陈志远'],
      editors: ['刘佳', '杜文静'],
      headings: ['大机器上不去，小机器买不起', '一个电话，机器到田头', '省下的力气，算得清的账'],
      captions: ['机手驾驶微耕机在石门坡梯田翻耕。周　强摄（人民视觉）'],
      related: ['山区小水渠清淤忙', '育秧工厂里的“秧管家”'],
      body: [
        ...TERRACE.slice(0, 2),
        '大机器上不去，小机器买不起',
        ...TERRACE.slice(2, 4),
        '一个电话，机器到田头',
        ...TERRACE.slice(4, 7),
        '省下的力气，算得清的账',
        ...TERRACE.slice(7),
      ],
      gone: [
        '小字号',
        '10 版',
        '分享让更多人',
        '把文章带走',
        '坐到十二点',
        '表达个人看法',
        '田管专项',
        '静音车厢',
        '招聘英才',
      ],
    },
    asText: { authors: ['王芳', '陈志远'] },
  },
  {
    kind: 'the state agency’s net: the day in pieces of year and month by a slash, a header for desks and another for phones which says the headline again, the agency’s dateline with two reporters, a picture in its own p and a caption in blue, 【纠错】 and 【责任编辑:】, the next story, a column of depth',
    url: 'http://www.news.example/politics/20240611/0d1c3f0a5b7e4c1f8a2b9e6d4c3f2a10/c.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta name="apple-mobile-web-app-capable" content="yes" />
<meta name="publishid" content="20240611/0d1c3f0a5b7e4c1f8a2b9e6d4c3f2a10" />
<meta name="source" content="新华网" />
<title>江北跨江大桥主桥合龙-新华网</title>
<meta name="keywords" content="大桥,合龙段,主桥" />
<meta name="description" content="江北跨江大桥主桥合龙---记者11日从建设单位获悉，经过四年多施工，江北跨江大桥主桥当日上午顺利合龙。" />
<link rel="stylesheet" href="https://www.news.example/detail/css/cssPublish/detail.css" />
<script src="https://www.news.example/global/js/xhCommon.js"></script>
<style>.domMobile{display:none}</style>
</head>
<body>
<div class="fix-ewm domPC"><img src="https://www.news.example/detail/images/qrcode-app.png" width="94" alt="" /><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="bdsharebuttonbox">分享到微博</a></div></div>
<div class="domPC"><script src="https://www.news.example/2021homepro/scripts/fixedNav.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC" data-header="true">
<div class="header-top clearfix">
<div class="header-nav left"><ul class="clearfix"><li><a href="http://www.news.example/" target="_blank">新华网首页</a></li><li><a href="/politics/">时政</a></li><li><a href="/world/">国际</a></li><li><a href="/fortune/">财经</a></li><li><a href="/legal/">法治</a></li><li><a href="/tech/">科技</a></li></ul></div>
<div class="search"><input type="text" placeholder="请输入关键字"><a href="#">搜索</a></div>
</div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2024</em></span> <span class="day"><em> 06</em>/<em> 11</em></span> <span class="time"> 15:27:41</span></div>
<div class="source">来源：新华网</div>
<div class="head-line clearfix"><h1><span class="title">江北跨江大桥主桥合龙</span><span class="btn-audio"></span></h1><audio class="hide" id="audioDom" loop="" src=""></audio></div>
<div class="setFont"><span>字体：</span><span class="setFont-xs">小</span> <span class="setFont-s">中</span> <span class="setFont-m">大</span></div>
<div class="share"><span>分享到：</span><a class="wx"></a><a class="wb"></a></div>
</div>
</div>
<div class="mheader domMobile">
<h1><span class="title">江北跨江大桥主桥合龙</span></h1>
<div class="info">2024-06-11 15:27:41 来源：<a href="#">新华网</a></div>
</div>
<div class="main clearfix">
<div class="main-left left">
<div class="columBox domPC"></div>
<div id="detail"><span id="detailContent">
<p>　　${SPAN[0]}</p>
<p style="text-align:center"><img id="img1" src="20240611a.jpg" sourcename="本地文件" /></p>
<p style="text-align:center"><font color="navy">6月11日拍摄的江北跨江大桥合龙现场（无人机照片）。新华社记者 陈刚 摄</font></p>
${p(SPAN.slice(1), '', '　　')}
</span>
<div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1"></iframe></div></div></span><span class="editor"> 【责任编辑:赵文君】 </span></div>
</div>
<div class="nextpage clearfix domPC"><div class="readbox"><span>阅读下一篇：</span><a href="/politics/20240611/1/c.html">长江上游一座水文站的百年记录</a></div></div>
</div>
<div class="main-right right domPC">
<div class="columBox"><div class="columTit"><a href="/depth/">深度观察</a></div><ul><li><a href="/depth/20240610/1/c.html">一颗种子走过的三十年</a></li><li><a href="/depth/20240609/2/c.html">从码头到港城</a></li></ul></div>
<div class="columBox"><div class="columTit"><a href="/photo/">新华全媒头条</a></div><ul><li><a href="/photo/20240611/1/c.html">夏夜里的非遗市集</a></li></ul></div>
<div class="bookBox"><h3>新华网客户端</h3><p>客户端下载，资讯一手掌握</p></div>
</div>
</div>
<div class="foot"><script src="https://www.news.example/common/foot.js"></script><p>Copyright © 2000 - 2024 XINHUANET.com　All Rights Reserved.</p><p>制作单位：新华网股份有限公司　版权所有：新华网股份有限公司</p></div>
<div id="fontsize" style="display:none">010020010800000000000000011100001310000001</div>
</body>
</html>`,
    expected: {
      headline: '江北跨江大桥主桥合龙',
      published: '2024-06-11T15:27:41+08:00',
      source: '新华网',
      authors: ['张华', '李明'],
      editors: ['赵文君'],
      headings: [],
      captions: ['6月11日拍摄的江北跨江大桥合龙现场（无人机照片）。新华社记者 陈刚 摄'],
      // Whether the dateline with the reporters stays at the head of the first paragraph is open: not asked.
      kept: [
        '记者11日从建设单位获悉，经过四年多施工，江北跨江大桥主桥当日上午顺利合龙，为年底建成通车打下基础。',
        ...SPAN.slice(1),
      ],
      gone: [
        '纠错',
        '阅读下一篇',
        '百年记录',
        '三十年',
        '从码头到港城',
        '非遗市集',
        '一手掌握',
        '制作单位',
        '0100200108',
      ],
    },
  },
  {
    kind: 'the second agency’s net: the clock and 来源 and 参与互动 and the text size in one row, hidden spans for a search engine, the reporter’s bare name in the dateline’s brackets, a picture with its credit inside, (完) last, 【编辑:】, a call for tips, a rolling list',
    url: 'https://www.chinanews.example/sh/2024/03-18/10182935.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>东洞庭湖白鹤数量创同期新高-中新网</title>
<meta name="keywords" content="白鹤,湿地,候鸟">
<meta name="description" content="东洞庭湖湿地18日发布的监测数据显示，今年春季在此停歇的白鹤达到412只。">
<meta name="author" content="中国新闻网">
<link href="//www.chinanews.example/part/css/content.css" rel="stylesheet">
<script type="text/javascript">var newsid="10182935";var channel="sh";</script>
</head>
<body>
<div class="pageheader"><div class="w1280"><div class="logo"><a href="//www.chinanews.example/"><img src="//i2.chinanews.example/logo.png" alt="中国新闻网"></a></div><div class="nav"><ul><li><a href="/scroll-news/news1.html">滚动</a></li><li><a href="/china/">时政</a></li><li><a href="/dxw/">东西问</a></li><li><a href="/world/">国际</a></li><li><a href="/society/">社会</a></li><li><a href="/cj/">财经</a></li><li><a href="/dwq/">大湾区</a></li><li><a href="/huaren/">华人</a></li><li><a href="/wy/">文娱</a></li></ul></div><div class="search"><form><input name="q"><button>搜索</button></form></div></div></div>
<div class="w1280 con_place"><a href="/">首页</a> → <a href="/society/">社会新闻</a> → 正文</div>
<div class="content w1280" id="cont_1_1_2">
<div class="content_maincontent_left">
<div class="content_maincontent_content">
<div class="content_left_title">东洞庭湖白鹤数量创同期新高</div>
<div class="content_left_time">2024年03月18日 16:05　来源：<a href="//www.chinanews.example/" class="source">中国新闻网</a><a id="cont_share" class="tagcolor">参与互动</a><span class="fontsize">字体：<a href="javascript:fontbig()">大</a><a href="javascript:fontsmall()">小</a></span></div>
<div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2024-03-18 16:05:00</span><span id="source_baidu">来源：中国新闻网</span><span id="author_baidu">作者：</span><span id="editor_baidu">责任编辑：田小雨</span></div>
<div class="fx"><span>分享到：</span><a href="#wx">微信</a><a href="#wb">微博</a><a href="#qz">QQ空间</a></div>
<div class="left_zw" style="position:relative">
${p(CRANE.slice(0, 2), '', '　　')}
<div class="left_pt" style="text-align:center"><img src="//i2.chinanews.example/simg/2024/03/18/1.jpg" alt=""><div class="pictext" style="text-align:left;text-indent:2em">图为白鹤在浅滩觅食。 中新社记者 杨志刚 摄</div></div>
${p(CRANE.slice(2), '', '　　')}
<table border="0" cellspacing="0" cellpadding="0" align="left" class="adInContent"><tr><td><div id="adhzh"></div></td></tr></table>
<div id="function_code_page"></div>
</div>
<div class="adEditor"><div class="left_name"><div style="float:left"></div><div class="left_name right" style="margin-right:0px"> 【编辑:田小雨】 </div></div></div>
<div class="div624"><div class="zxians-700-content">更多精彩内容请进入<a href="/society/">社会频道</a></div></div>
<div class="news_tips"><p>中新网新闻热线：010-00000000　欢迎爆料</p></div>
</div>
</div>
<div class="content_maincontent_right">
<div class="right_gdxw"><h3><a href="/scroll-news/news1.html">滚动新闻</a></h3><ul><li><span>16:02</span><a href="/sh/2024/03-18/10182930.shtml">夜市摊主的“双语菜单”</a></li><li><span>15:58</span><a href="/sh/2024/03-18/10182928.shtml">女子乒乓球赛事赛程出炉</a></li></ul></div>
<div class="right_jx"><h3>精选</h3><ul><li><a href="/sh/2024/03-17/1.shtml">百岁老人的算盘课</a></li></ul></div>
<div class="right_yw"><h3>热点视频</h3><ul><li><a href="/shipin/1.shtml">【一镜到底】古镇春汛</a></li></ul></div>
</div>
</div>
<div class="pagebottom"><p><a href="/common/about.shtml">关于我们</a> | <a href="/common/en.shtml">About us</a> | <a href="/common/contact.shtml">联系我们</a> | <a href="/common/ad.shtml">广告服务</a> | <a href="/common/law.shtml">法律声明</a></p><p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>Copyright ©1999-2024 chinanews.example. All Rights Reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '东洞庭湖白鹤数量创同期新高',
      published: '2024-03-18T16:05:00+08:00',
      source: '中国新闻网',
      authors: ['何小芸'],
      editors: ['田小雨'],
      headings: [],
      captions: ['图为白鹤在浅滩觅食。 中新社记者 杨志刚 摄'],
      // The dateline and (完) are open: not asked.
      kept: [
        '东洞庭湖湿地18日发布的监测数据显示，今年春季在此停歇的白鹤达到412只，为有记录以来同期最多。',
        ...CRANE.slice(1, 6),
        '据介绍，鹤群预计在3月底前后陆续北迁，监测人员已为其中8只佩戴卫星追踪器。',
      ],
      gone: [
        '参与互动',
        '字体：',
        '分享到',
        '更多精彩',
        '欢迎爆料',
        '双语菜单',
        '赛程出炉',
        '算盘课',
        '古镇春汛',
        '书面授权',
      ],
    },
  },
  {
    kind: 'a net paper of Shanghai built by Next: 澎湃新闻记者 and the clock and 来源 in rows of hashed classes, a channel and 字号, image_desc captions, 责任编辑 and 校对 by widths, an open statement, tip phone, hot remarks, 相关推荐, ten hot stories by number, the story’s JSON',
    url: 'https://www.thepaper.example/newsDetail_forward_27461093',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>加装一部电梯的五年：二十七次会与三套图纸_城市漫步_澎湃新闻-The Paper</title>
<meta name="Keywords" content="澎湃，Paper，加装电梯，老小区，一楼"/>
<meta name="Description" content="这部电梯从第一次开会到最后一次验收，用了整整五年。"/>
${og('og:title', '加装一部电梯的五年：二十七次会与三套图纸')}
${og('og:type', 'news')}
<link rel="preload" href="/_next/static/css/3a7c1f2e9b.css" as="style"/>
<style data-emotion="css">.ant-space{display:inline-flex}</style>
</head>
<body>
<div id="__next">
<div class="index_header__1KXnz"><div class="index_headerContent__sM_wM wrapper"><a href="/" class="index_logo__x3"><img alt="澎湃Logo" src="/_next/static/media/logo.svg"/></a><ul class="index_menu__jQ"><li><a href="/channel_-8">要闻</a></li><li><a href="/channel_143064">视频</a></li><li><a href="/channel_25950">时事</a></li><li><a href="/channel_25951">财经</a></li><li><a href="/channel_36079">澎湃号</a></li><li><a href="/channel_119908">思想</a></li><li><a href="/channel_25953">生活</a></li></ul><div class="index_search__t4"><input placeholder="搜索" class="ant-input"/></div><div class="index_login__Qw"><span>登录</span></div><a href="/download">下载客户端</a></div></div>
<main class="main-container wrapper">
<div class="index_leftcontent__g">
<div class="index_wrapper__L_zqV">
<h1 class="index_title__B8mhI">加装一部电梯的五年：二十七次会与三套图纸</h1>
<div class="index_left__LfzyH"><div>澎湃新闻记者 沈文静 实习生 周心怡</div><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item" style="margin-right:8px"><span>2024-05-22 07:36</span></div><div class="ant-space-item"><span>来源：<span>澎湃新闻</span></span></div></div></div>
<div class="index_headerContent__top"><a href="/list_25995" class="index_inherit__A1ImK">城市漫步</a><span class="index_arrow">&gt;</span><span class="index_font__ctl">字号</span></div>
<div class="index_cententWrapBox__bh0OY">
<div class="index_cententWrap__Jv8jK">
<p>${STAIRS[0]}</p>
<p class="header_pic"><img src="https://imagecloud.thepaper.example/thepaper/image/305/1.jpg" alt="" width="1080"/></p><p class="image_desc">新装的电梯井道采用透明玻璃。 本文图片均为 澎湃新闻记者 沈文静 图</p>
${p(STAIRS.slice(1, 3))}
<p><strong>红笔、蓝笔</strong></p>
${p(STAIRS.slice(3, 4))}
<p><strong>像样的图</strong></p>
${p(STAIRS.slice(4, 6))}
<p><img src="https://imagecloud.thepaper.example/thepaper/image/305/2.jpg" alt="" width="1080"/></p><p class="image_desc">楼组长朱建平的硬面本。</p>
${p(STAIRS.slice(6))}
<p>（文中老沈、小陆为化名）</p>
</div>
<div class="index_trackInfo__fl"><div class="ant-space"><div>责任编辑：黄晓</div></div><div>校对：栾梦</div></div>
<div class="index_copyright__Yb">澎湃新闻报料：021-00000000 / 400-000-0000</div>
<div class="index_statement__qh">澎湃新闻，未经授权不得转载。新闻报料：4009-20-4009</div>
<ul class="index_tag__s"><li><a href="/tag/1">#加装电梯</a></li><li><a href="/tag/2">#老小区</a></li></ul>
<div class="index_action__g"><span class="index_praise">赞 1.2k</span><span>收藏</span><span>我要举报</span></div>
</div>
</div>
<div class="index_commentWrapper__n"><h3>热评论</h3><div class="comment-list"><div class="index_comment__u"><span>澎湃网友ZnaeMn</span><p>我们楼开了三十次会还没成</p><span>2024-05-22 ∙ 浙江</span></div></div><a>查看全部 88 条评论，请下载APP</a></div>
<div class="index_recommend__k"><h3>相关推荐</h3><ul><li><a href="/newsDetail_forward_27300001">老楼里的邻居议事厅</a></li><li><a href="/newsDetail_forward_27200002">一楼住户的补偿怎么算</a></li></ul></div>
</div>
<div class="index_rightcontent__p"><div class="index_ppreport__slNZB"><h2>澎湃热榜</h2><ul><li><i>1</i><a href="/newsDetail_forward_27460001">周末多地最高温将破三十五度</a></li><li><i>2</i><a href="/newsDetail_forward_27460002">高校毕业展里的折叠桌</a></li><li><i>3</i><a href="/newsDetail_forward_27460003">外滩夜跑路线新增补给点</a></li></ul></div><div class="index_qrcode__d"><img alt=""/><p>扫码下载澎湃新闻客户端</p></div></div>
</main>
<div class="index_footer__v"><ul><li>关于澎湃</li><li>加入澎湃</li><li>联系我们</li><li>广告合作</li><li>法律声明</li><li>隐私政策</li></ul><p>澎湃新闻微博 澎湃新闻公众号 IP SHANGHAI SIXTH TONE</p><p>新闻报料 报料热线: 021-962866 报料邮箱: news@thepaper.example</p><p>沪ICP备14003370号 互联网新闻信息服务许可证：31120170006</p><p>© 2014-2024 上海东方报业有限公司</p></div>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contId":"27461093","contentDetail":{"contId":27461093,"name":"加装一部电梯的五年：二十七次会与三套图纸","pubTime":"2024-05-22 07:36","publishTime":1716334560000,"author":"澎湃新闻记者 沈文静 实习生 周心怡","source":"澎湃新闻","responEditor":"黄晓","summary":"先听一楼讲完，再讲图纸。"}}}},"page":"/detail/[id]"}</script>
</body>
</html>`,
    expected: {
      headline: '加装一部电梯的五年：二十七次会与三套图纸',
      published: '2024-05-22T07:36:00+08:00',
      source: '澎湃新闻',
      // The intern wrote too.
      authors: ['沈文静', '周心怡'],
      editors: ['黄晓'],
      headings: ['红笔、蓝笔', '像样的图'],
      captions: [
        '新装的电梯井道采用透明玻璃。 本文图片均为 澎湃新闻记者 沈文静 图',
        '楼组长朱建平的硬面本。',
      ],
      body: [
        ...STAIRS.slice(0, 3),
        '红笔、蓝笔',
        STAIRS[3],
        '像样的图',
        ...STAIRS.slice(4),
        '（文中老沈、小陆为化名）',
      ],
      gone: [
        '字号',
        '报料',
        '未经授权',
        '我要举报',
        '三十次会',
        '88 条评论',
        '三十五度',
        '折叠桌',
        '补给点',
        '扫码下载',
        '加入澎湃',
        '栾梦',
      ],
    },
  },
  {
    kind: 'a financial weekly’s net: 来源于 beside the clock in an info box, hidden spans for a search engine with the writer, a subhead above the text, 【财新网】 and 文｜ in the text, an aside of links, 责任编辑 and 版面编辑 by a stroke, calls to subscribe and to listen, an app, a copyright notice, two ranks',
    url: 'https://finance.caixin.example/2024-04-23/102189347.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:wb="http://open.weibo.com/wb">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>沿海城市公交票款证券化落地 五年期利率3.15%_财新网_财新网</title>
<meta name="keywords" content="公交,资产证券化,票款,财政补贴" />
<meta name="description" content="公交集团以118条线路未来票款为支持发行6.2亿元产品，客流下滑是最大变量" />
<meta name="author" content="王海涛" />
<meta name="copyright" content="财新网 www.caixin.example" />
${og('og:title', '沿海城市公交票款证券化落地 五年期利率3.15%')}
${og('og:description', '公交集团以118条线路未来票款为支持发行6.2亿元产品，客流下滑是最大变量')}
<link rel="stylesheet" type="text/css" href="//file.caixin.example/pkg/cx-pay-layer/css/wap.css" />
<script>var entity={"id":"102189347","type":1,"price":""};var srcinfoid=102189347;</script>
</head>
<body>
<div class="littlenavwarp"><div class="littlenav"><div class="navBottom"><div class="news"><a href="http://www.caixin.example/">财新网首页</a><a href="http://weekly.caixin.example/">财新周刊</a><a href="http://video.caixin.example/">视听</a><a href="http://datanews.caixin.example/">数字说</a></div><div class="login"><a href="#">登录</a><a href="#">注册</a><a href="#">订阅</a></div></div></div></div>
<div class="sitenav"><ul><li><a href="http://economy.caixin.example/">经济</a></li><li><a href="http://finance.caixin.example/">金融</a></li><li><a href="http://companies.caixin.example/">公司</a></li><li><a href="http://china.caixin.example/">政经</a></li><li><a href="http://science.caixin.example/">环科</a></li><li><a href="http://opinion.caixin.example/">观点网</a></li></ul><form><input type="text" name="keyword" placeholder="请输入关键词"><a>搜索</a></form></div>
<div class="bread"><a href="http://www.caixin.example/">财新网</a> &gt; <a href="http://finance.caixin.example/">金融</a> &gt; <a href="http://finance.caixin.example/bond/">债市</a> &gt; 正文</div>
<div class="comMain"><div class="conlf">
<div id="the_content" class="article">
<div id="conTit">
<h1>沿海城市公交票款证券化落地 五年期利率3.15%</h1>
<div id="artInfo" class="artInfo">2024年04月23日 19:52　来源于 <a href="http://www.caixin.example/">财新网</a></div>
<div class="icon_key"><i></i>听报道</div>
</div>
<span id="pubtime_baidu" style="display:none">2024-04-23 19:52:00</span><span id="source_baidu" style="display:none">来源：<a href="http://www.caixin.example">财新网</a></span><span id="author_baidu" style="display:none">作者：王海涛</span><span id="editor_baidu" style="display:none">责任编辑：张立新</span>
<div id="subhead" class="subhead">公交集团以118条线路未来票款为支持发行6.2亿元产品，客流下滑是最大变量</div>
<div class="media pip_none"><dl class="media_pic"><dt><img src="https://img.caixin.example/2024-04-23/1.jpg" alt=""/></dt><dd>一处公交首末站。图：视觉中国</dd></dl></div>
<div class="textbox"><div id="Main_Content_Val" class="text">
<p>文｜财新　王海涛</p>
${p(BOND.slice(0, 3), '', '　　')}
<div class="aitt"><div class="aitt_tit">相关报道</div><ul><li><a href="http://finance.caixin.example/2024-03-11/1.html">轨道票款也能打包了</a></li><li><a href="http://finance.caixin.example/2024-01-19/2.html">地方公交补贴欠账几何</a></li></ul></div>
${p(BOND.slice(3), '', '　　')}
<div class="fenghui_code"><p>推荐进入<a href="http://database.caixin.example/">财新数据库</a>，可随时查阅公司股价走势、结构人员变化等投资信息。</p></div>
</div></div>
<div id="pageNext"></div>
<div class="idetor">责任编辑：张立新 | 版面编辑：吴小菲</div>
<div class="content-tag">话题：<a href="http://search.caixin.example/1">#公交</a><a href="http://search.caixin.example/2">#资产证券化</a><span>+关注</span></div>
<div class="cons-share"><span>分享</span><a href="#">微信</a><a href="#">微博</a></div>
<div class="copyright_box"><p>版权声明：财新网刊载本文之著作权归财新传媒所有。如需转载，请联系书面授权。</p></div>
<div class="multimedia"><p>财新通会员可畅读全文，每日仅需一元，<a href="/s">点此订阅</a></p></div>
</div>
<div class="comment_wrap"><h3>全部评论</h3><p>评论仅代表用户个人观点，不代表财新网立场</p></div>
</div>
<div class="conri"><div class="rank"><h3>编辑推荐</h3><ul><li><a href="http://finance.caixin.example/2024-04-23/3.html">存款搬家搬向何处</a></li></ul><h3>最新文章</h3><ul><li><a href="http://finance.caixin.example/2024-04-23/4.html">同业存单收益率下行两个基点</a></li><li><a href="http://finance.caixin.example/2024-04-23/5.html">一季度信托罚单盘点</a></li></ul></div><div class="app"><p>财新移动，说真话的新闻客户端</p></div></div>
</div>
<div class="bottom"><p><a href="/about">关于我们</a> | <a href="/join">加入我们</a> | <a href="/ads">广告服务</a> | <a href="/privacy">隐私政策</a></p><p>财新网所刊载内容之知识产权为财新传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</p><p>京ICP证090880号 京ICP备10026701号-8</p></div>
</body>
</html>`,
    expected: {
      headline: '沿海城市公交票款证券化落地 五年期利率3.15%',
      lead: '公交集团以118条线路未来票款为支持发行6.2亿元产品',
      published: '2024-04-23T19:52:00+08:00',
      source: '财新网',
      authors: ['王海涛'],
      // Whether the editor of the layout is an editor is open: not asked.
      headings: [],
      captions: ['一处公交首末站。图：视觉中国'],
      related: ['轨道票款也能打包了', '地方公交补贴欠账几何'],
      kept: [BOND[0].slice(5), ...BOND.slice(1)],
      gone: [
        '听报道',
        '结构人员变化',
        '点此订阅',
        '书面授权',
        '用户个人观点',
        '搬向何处',
        '两个基点',
        '罚单盘点',
        '说真话的',
        '建立镜像',
      ],
    },
  },
  {
    kind: 'a portal’s news: the clock and the paper’s link in a bar that stays above, 原标题 first, captions in img_descr, 来源 and reporter last in the text, 责任编辑 in show_author, a code to follow, an app in the middle, 相关新闻, a hot 24 hours list, remarks',
    url: 'https://news.sina.example/s/2024-05-15/doc-inavhmqr2731955.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-type" content="text/html; charset=utf-8"/>
<title>空调外机旁住进“鸟妈妈” 一家人决定夏天不开空调|红角鸮|社区|居民_新浪新闻</title>
<meta name="keywords" content="红角鸮,社区,居民"/>
<meta name="description" content="空调外机旁住进“鸟妈妈” 一家人决定夏天不开空调"/>
${og('og:type', 'news')}
${og('og:title', '空调外机旁住进“鸟妈妈” 一家人决定夏天不开空调')}
${og('og:url', 'https://news.sina.example/s/2024-05-15/doc-inavhmqr2731955.shtml')}
<meta property="article:published_time" content="2024-05-15T06:21:00+08:00"/>
<meta property="article:author" content="北京青年报"/>
<meta name="weibo: article:create_at" content="2024-05-15 06:21:00"/>
<meta name="mediaid" content="北京青年报"/>
<link rel="stylesheet" href="//news.sina.example/css/87/content2019/article.min.css"/>
<script>var SINA_TEXT_PAGE_INFO={entry:'1',docID:'http://doc.sina.example/?id=inavhmqr2731955'};</script>
</head>
<body>
<div class="sina-header"><div class="cheader"><a href="https://www.sina.example/">新浪首页</a><ul><li><a href="https://news.sina.example/">新闻</a></li><li><a href="https://sports.sina.example/">体育</a></li><li><a href="https://finance.sina.example/">财经</a></li><li><a href="https://ent.sina.example/">娱乐</a></li><li><a href="https://tech.sina.example/">科技</a></li><li><a href="https://blog.sina.example/">博客</a></li></ul><div class="r"><a>移动客户端</a><a>登录</a></div></div></div>
<div id="sinaads_top"></div>
<div class="main-content w1240">
<div class="channel-path" id="news_path"><a href="https://news.sina.example/">新浪新闻</a><span class="path-arrow">&gt;</span><a href="https://news.sina.example/society/">社会新闻</a><span class="path-arrow">&gt;</span><span>正文</span></div>
<h1 class="main-title">空调外机旁住进“鸟妈妈” 一家人决定夏天不开空调</h1>
<div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">空调外机旁住进“鸟妈妈” 一家人决定夏天不开空调</div><div class="date-source"><span class="date">2024年05月15日 06:21</span><a href="http://epaper.ynet.example/" target="_blank" class="source" rel="nofollow">北京青年报</a></div><div class="share-bar"><a class="s-qq" title="QQ">QQ</a><a class="s-weibo" title="微博">微博</a><span class="bdshare-num">127</span></div></div></div></div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<div class="article" id="article">
<p cms-style="font-L">　　原标题：小区飞来红角鸮 居民轻手轻脚“护”出两只雏鸟</p>
${p(OWL.slice(0, 2), 'cms-style="font-L"', '　　')}
<div class="img_wrapper"><img src="//n.sinaimg.example/news/transform/1.jpg" alt="赵女士从窗内拍到的红角鸮" data-link=""><span class="img_descr">赵女士从窗内拍到的红角鸮</span></div>
${p(OWL.slice(2, 5), 'cms-style="font-L"', '　　')}
<div class="article-ad"><ins class="sinaads" data-ad-pdps="PDPS000000067366"></ins></div>
${p(OWL.slice(5), 'cms-style="font-L"', '　　')}
<p cms-style="font-L">　　文并摄/本报记者 李佳</p>
<div class="wap_special" data-sudaclick="suda_1028_guba"><div class="tit"><span>新浪新闻客户端</span></div><p>海量资讯、精准解读，尽在新浪新闻APP</p></div>
<p class="show_author">责任编辑：刘光明 SN232</p>
</div>
<div class="article-bottom clearfix" id="article-bottom"><div class="article-bottom-qr"><div class="wrap"><img src="//n.sinaimg.example/qr.jpg"></div><p class="qr-label">新浪新闻公众号</p><p class="qr-tip">更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）</p></div><div class="keywords" id="keywords"><span>文章关键词：</span><a href="http://tags.news.sina.example/1">红角鸮</a><a href="http://tags.news.sina.example/2">社区</a></div><a href="http://news.sina.example/feedback" class="feedback">我要反馈</a><a class="save">保存网页</a></div>
<div class="related-news"><h3>相关新闻</h3><ul><li><a href="https://news.sina.example/s/2024-05-02/doc-1.shtml">阳台上的斑鸠一家</a></li><li><a href="https://news.sina.example/s/2024-04-22/doc-2.shtml">救护中心今年放飞首批猛禽</a></li></ul></div>
<div class="hot-comment"><div class="sina-comment-form"><span>文明上网理性发言，请遵守新闻评论服务协议</span></div><p>最热评论 外机：我也有今天</p></div>
</div>
<div class="article-content-right">
<div class="hot-rank"><div class="tit">24小时热门</div><ul><li><a href="https://news.sina.example/s/2024-05-14/doc-3.shtml">男子十年集齐所有公交票根</a></li><li><a href="https://news.sina.example/s/2024-05-14/doc-4.shtml">高考天气趋势发布</a></li></ul></div>
<div class="right-img"><a href="https://photo.sina.example/1">图集：初夏的荷塘</a></div>
</div>
</div>
</div>
<div class="footer"><p><a href="http://corp.sina.example/">新浪简介</a> | <a href="http://emarketing.sina.example/">广告服务</a> | <a href="http://www.sina.example/intro/copyright.shtml">版权声明</a></p><p>新闻中心意见反馈留言板 400-052-0066 欢迎批评指正</p><p>Copyright © 1996-2024 SINA Corporation All Rights Reserved 新浪公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '空调外机旁住进“鸟妈妈” 一家人决定夏天不开空调',
      published: '2024-05-15T06:21:00+08:00',
      source: '北京青年报',
      original: '小区飞来红角鸮 居民轻手轻脚“护”出两只雏鸟',
      authors: ['李佳'],
      // The number after the name is the portal’s.
      editors: ['刘光明'],
      headings: [],
      captions: ['赵女士从窗内拍到的红角鸮'],
      related: ['阳台上的斑鸠一家', '救护中心今年放飞首批猛禽'],
      body: OWL,
      gone: [
        '精准解读',
        '更多猛料',
        '我要反馈',
        '保存网页',
        '理性发言',
        '我也有今天',
        '公交票根',
        '高考天气',
        '荷塘',
        '批评指正',
      ],
    },
  },
  {
    kind: 'another portal with a city paper’s story: the clock and 来源 with the place and 举报 in post_info, f_center pictures with a caption line each, the paper’s reporter as the first line, 本文来源 and 责任编辑 with a code at the end, 特别声明, a box of the paper’s account, 热点推荐, 跟贴',
    url: 'https://www.163.example/dy/article/J0KQ2S8D0512D3VJ.html',
    page: `<!DOCTYPE HTML>
<html id="ne_wrap" data-publishtime="2024-04-25 07:12:30" data-category="社会">
<head>
<meta charset="utf-8">
<title>中学操场开到夜里十点，半年八千四百人次进校跑步|居民|志愿者|学校|操场_网易订阅</title>
<meta name="keywords" content="居民,志愿者,学校,操场">
<meta name="description" content="中学操场开到夜里十点，半年八千四百人次进校跑步,居民,志愿者,学校,操场">
<meta name="author" content="网易">
<meta name="copyright" content="网易版权所有">
${og('og:type', 'news')}
${og('og:title', '中学操场开到夜里十点，半年八千四百人次进校跑步')}
${og('article:author', '新京报')}
<meta property="article:published_time" content="2024-04-25T07:12:30+08:00">
<link rel="stylesheet" href="https://static.ws.126.example/163/f2e/products/post/css/article.css">
<script>window.__pc_data={"docid":"J0KQ2S8D0512D3VJ","tid":"T1"};</script>
</head>
<body>
<div class="ntes_nav_wrap"><div class="ntes-nav"><a href="https://www.163.example/">网易首页</a><div class="ntes-nav-select"><a>应用</a><ul><li><a>网易新闻</a></li><li><a>网易公开课</a></li><li><a>网易严选</a></li></ul></div><a>邮箱</a><a>快速导航</a><a class="ntes-nav-login">登录</a><a>注册免费邮箱</a></div></div>
<div class="N-nav-bottom" id="N-nav"><ul><li><a href="https://news.163.example/">新闻</a></li><li><a href="https://sports.163.example/">体育</a></li><li><a href="https://money.163.example/">财经</a></li><li><a href="https://ent.163.example/">娱乐</a></li><li><a href="https://tech.163.example/">科技</a></li></ul></div>
<div class="wrapper clearfix" id="contain">
<div class="post_main">
<div class="post_crumb"><a href="https://www.163.example/">网易首页</a> &gt; <a href="https://www.163.example/dy/">网易号</a> &gt; 正文</div>
<h1 class="post_title">中学操场开到夜里十点，半年八千四百人次进校跑步</h1>
<div class="post_info">2024-04-25 07:12:30　来源: <a href="https://www.163.example/dy/media/T1.html">新京报</a><span class="post_location">北京</span><a href="https://www.163.example/special/jubao/" class="post_jubao">举报</a></div>
<div class="post_share"><div class="post_comment"><a href="https://comment.tie.163.example/J0KQ2S8D0512D3VJ.html"><span>0</span></a></div><a class="post_top_wx">分享至</a><div class="qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content">
<div class="post_top_ad"></div>
<div class="post_body">
<p>新京报记者 林子文</p>
${p(NIGHT.slice(0, 2))}
<p class="f_center"><img src="https://nimg.ws.126.example/1.jpg"><br></p>
<p class="f_center">4月22日晚，居民在学校操场上跑步。新京报记者 王飞 摄</p>
${p(NIGHT.slice(2, 4))}
<p><b>一本登记册</b></p>
${p(NIGHT.slice(4, 6))}
<p class="f_center"><img src="https://nimg.ws.126.example/2.jpg"><br></p>
<p class="f_center">志愿者在东门为居民登记。新京报记者 王飞 摄</p>
${p(NIGHT.slice(6))}
</div>
<div class="post_author"><a href="https://www.163.example/"><img src="https://static.ws.126.example/cnews/css13/img/end_news.png" alt="网易新闻"></a> 本文来源：新京报　责任编辑： 杨静_NB12345</div>
<div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p></div>
<div class="post_next"><a href="https://www.163.example/dy/article/J0KQ2S8D0512D3VK.html">/阅读下一篇/</a><a href="https://www.163.example/">返回网易首页</a><a href="https://www.163.example/newsapp/">下载网易新闻客户端</a></div>
<div class="post_recommend"><div class="post_recommend_tit">相关推荐</div><div class="post_recommend_articles"><a href="https://www.163.example/dy/article/1.html">学校体育馆周末预约攻略</a></div><div class="post_recommend_tit">热点推荐</div><ul><li><a href="https://www.163.example/dy/article/2.html">男星深夜买红薯被认出</a><span>某娱 2024-04-24 22:10 41跟贴</span></li><li><a href="https://www.163.example/dy/article/3.html">高血压人群早餐别吃三样</a></li></ul></div>
<div class="tie-area"><h3>文明上网理性发言，请遵守新闻评论服务协议</h3><p>0条跟贴</p></div>
</div>
</div>
<div class="post_side"><div class="side_user"><a href="https://www.163.example/dy/media/T1.html">新京报</a><p>品质源于责任</p><p>72413文章数 1190234关注度</p><a>+关注</a></div><div class="side_hot"><h3>头条要闻</h3><ul><li><a href="https://www.163.example/news/4.html">台风编号启用新名字</a></li></ul><h3>态度原创</h3><ul><li><a href="https://www.163.example/news/5.html">旅游要闻 山里的星空旅馆</a></li></ul></div></div>
</div>
<div class="N-nav-foot"><p><a href="https://corp.163.example/">About NetEase</a> | 公司简介 | 联系方法 | 招聘信息 | 客户服务 | 隐私政策 | 不良信息举报 Complaint Center | 廉正举报 | 侵权投诉</p><p>网易公司版权所有 ©1997-2024</p></div>
</body>
</html>`,
    expected: {
      headline: '中学操场开到夜里十点，半年八千四百人次进校跑步',
      published: '2024-04-25T07:12:30+08:00',
      source: '新京报',
      authors: ['林子文'],
      // The code after the name is the portal’s.
      editors: ['杨静'],
      headings: ['一本登记册'],
      captions: [
        '4月22日晚，居民在学校操场上跑步。新京报记者 王飞 摄',
        '志愿者在东门为居民登记。新京报记者 王飞 摄',
      ],
      body: [...NIGHT.slice(0, 4), '一本登记册', ...NIGHT.slice(4)],
      gone: [
        '举报',
        '朋友圈',
        '信息存储',
        'NetEase',
        '阅读下一篇',
        '返回网易',
        '红薯',
        '早餐别吃',
        '跟贴',
        '品质源于',
        '关注度',
        '启用新名字',
        '星空旅馆',
      ],
    },
  },
  {
    kind: 'a portal that grew from a station, a comment of its own: React’s hashed classes, a column’s name and the clock with 来自 and the place, 作者丨 with his post in the first line, a bold saying, [责任编辑：name code], the whole story again as JSON in a script, 分享, 意见反馈, 热门评论, a video list',
    url: 'https://news.ifeng.example/c/8ZKd0vYyRtP',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<title>菜单只剩一张二维码，是谁该多学一点？_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="二维码,菜单,面馆,老人">
<meta name="description" content="给走得慢的人留一本菜单，也是给将来的我们自己留一本。">
${og('og:type', 'news')}
${og('og:title', '菜单只剩一张二维码，是谁该多学一点？')}
${og('og:category', '凤凰资讯')}
<meta name="og:time " content="2024-05-09 08:30:00">
<link rel="stylesheet" href="https://x2.ifengimg.example/fe/shank/content/index.css">
<script>try{BJ_REPORT.init({namespace:'shank',appname:'detail'});}catch(e){}</script>
<script>var allData = {"nav":[{"title":"资讯"}],"docData":{"title":"菜单只剩一张二维码，是谁该多学一点？","newsTime":"2024-05-09 08:30:00","source":"凤凰网评论部","editorName":"吴梦琪","editorCode":"PT021","contentData":{"contentList":[{"type":"text","data":"<p>上周，一位七十四岁的老人走进一家面馆……</p>"}]}}};</script>
</head>
<body>
<div id="root">
<div class="index_header_2Qk1a"><div class="index_top_nav"><a href="https://www.ifeng.example/">首页</a><a href="https://news.ifeng.example/">资讯</a><a href="https://v.ifeng.example/">视频</a><a href="https://finance.ifeng.example/">财经</a><a href="https://ent.ifeng.example/">娱乐</a><a href="https://mil.ifeng.example/">军事</a><a href="https://culture.ifeng.example/">文化</a></div><div class="index_login"><a>登录</a></div><div class="index_search"><input placeholder="请输入关键词"><a>搜索</a></div></div>
<div class="index_crumb_x1"><a href="https://news.ifeng.example/">凤凰网资讯</a> &gt; <a href="https://news.ifeng.example/shanklist/3-35199-">评论</a> &gt; 正文</div>
<div class="index_main_n5">
<div class="index_leftContent_y7">
<div class="index_artical_2Rsv1">
<h1 class="index_title_hIn7X">菜单只剩一张二维码，是谁该多学一点？</h1>
<div class="index_info_1r5"><div class="index_timeBref_20hzr"><a href="//news.ifeng.example/c/8ZKd0vYyRtP">2024年05月09日 08:30:00</a><span class="index_ip_3">来自北京市</span></div><span class="index_source_EZq0n">来源：凤凰网评论部</span></div>
<div class="index_tools_8"><span>分享到：</span><a class="wx">微信</a><a class="wb">微博</a><a class="qzone">空间</a></div>
<div class="index_text_D0U1y">
<p>作者丨周远　凤凰网评论部特约评论员</p>
${p(MENU.slice(0, 2))}
<p class="textPicCenter"><img src="https://x0.ifengimg.example/ucms/2024_19/1.jpg" alt=""></p>
<p class="picIntro">桌角的点餐二维码。图源：视觉中国</p>
${p(MENU.slice(2, 5))}
<p><strong>菜单在桌上，还是在仓库里？</strong></p>
${p(MENU.slice(5))}
<p>本文系凤凰网评论部特约原创稿件，仅代表作者立场。</p>
<p><img src="https://x0.ifengimg.example/ucms/2024_19/gz.png" alt="关注"></p>
</div>
<span class="index_editor_4"><a class="index_editorName">[责任编辑：吴梦琪 PT021]</a></span>
<div class="index_praise_9"><span>点赞 3021</span><span>收藏</span></div>
<div class="index_feedback_5"><a href="https://id.ifeng.example/feedback">意见反馈</a><a>举报</a></div>
</div>
<div class="index_comment_6"><h3>热门评论</h3><p>凤凰网友：我妈现在出门只吃包子，因为包子不用扫码</p><p>文明上网，理性发言</p></div>
<div class="index_recommend_2"><h3>大家都在看</h3><ul><li><a href="https://news.ifeng.example/c/1">小县城的第三家电影院开业了</a></li><li><a href="https://news.ifeng.example/c/2">高速服务区的包子为什么贵</a></li></ul></div>
</div>
<div class="index_right_1"><h3>凤凰卫视</h3><ul><li><a href="https://v.ifeng.example/c/3">《一席谈》老街坊的新年</a></li></ul><h3>24小时热文</h3><ul><li><a href="https://news.ifeng.example/c/4">气象台：周末有雷阵雨</a></li></ul><div class="index_qr"><p>扫码下载凤凰新闻客户端</p></div></div>
</div>
<div class="index_footer_5"><p><a>凤凰新媒体介绍</a> | <a>投资者关系</a> | <a>广告服务</a> | <a>诚征英才</a> | <a>保护隐私权</a> | <a>免责条款</a></p><p>凤凰新媒体 版权所有 Copyright © 2024 Phoenix New Media Limited All Rights Reserved.</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '菜单只剩一张二维码，是谁该多学一点？',
      published: '2024-05-09T08:30:00+08:00',
      source: '凤凰网评论部',
      authors: ['周远'],
      editors: ['吴梦琪'],
      headings: ['菜单在桌上，还是在仓库里？'],
      captions: ['桌角的点餐二维码。图源：视觉中国'],
      body: [...MENU.slice(0, 5), '菜单在桌上，还是在仓库里？', ...MENU.slice(5)],
      gone: [
        '来自北京',
        '分享到',
        '仅代表作者',
        '意见反馈',
        '只吃包子',
        '电影院开业',
        '服务区的包子',
        '一席谈',
        '雷阵雨',
        '扫码下载',
        '诚征英才',
      ],
    },
  },
  {
    kind: 'the capital’s daily on its net: the headline in a div and no h1, 来源 and 作者 and the clock in a floated row of p, 本报讯（记者 ）, no picture, 编辑 by itself in a p below the text, 版权声明, a code, hot list by numbers, e-papers',
    url: 'https://news.bjd.example/2024/04/30/10766543.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>本市7家公园夏季延时开园 最晚至22时30分静园_京报网</title>
<meta name="keywords" content="公园,延时,夏季">
<meta name="description" content="天气渐热，来公园遛弯、纳凉的市民越来越多。">
<link rel="stylesheet" href="//www.bjd.example/css/bootstrap.min.css">
<link rel="stylesheet" href="//www.bjd.example/css/bjd.css">
<script>if(/Android|iPhone/i.test(navigator.userAgent)){window.location.href="//wap.bjd.example/";}</script>
</head>
<body>
<header class="bjd-header"><div class="bjd-row"><a href="//www.bjd.example/" class="bjd-logo"><img src="//www.bjd.example/img/logo.png" alt="京报网"></a><ul class="nav navbar-nav"><li><a href="//news.bjd.example/">新闻</a></li><li><a href="//news.bjd.example/beijing/">北京</a></li><li><a href="//news.bjd.example/jinrong/">财经</a></li><li><a href="//news.bjd.example/wenyi/">文艺</a></li><li><a href="//news.bjd.example/tiyu/">体育</a></li><li><a href="//news.bjd.example/read/">理论</a></li><li><a href="//bjrbdzb.bjd.example/">数字报</a></li></ul><div class="bjd-search"><input type="text" placeholder="搜索"><span>搜索</span></div></div></header>
<main>
<div class="bjd-row">
<p class="mianbaoxie"><a href="//www.bjd.example/">首页</a>&gt;<a href="//news.bjd.example/beijing/">北京</a>&gt;<span>正文</span></p>
<div class="bjd-article-main-centent">
<div class="bjd-article-main">
<div class="bjd-article-title">本市7家公园夏季延时开园 最晚至22时30分静园</div>
<div class="bjd-article-source"><p>来源：<a href="//bjrbdzb.bjd.example/">北京日报</a></p><p>作者：孙乐</p><p style="float: right;margin-right: 0;">2024-04-30 06:18</p></div>
<div class="bjd-article-centent">
${p(PARKS, 'style="text-indent:2em"')}
</div>
<p class="bjd-editor">编辑：宋颖</p>
<div class="bjd-share"><span>分享到</span><a class="icon-wechat"></a><a class="icon-weibo"></a></div>
<div class="bjd-disclaimer"><p>版权声明：凡注明“来源：北京日报”的稿件，版权均属京报网所有，任何媒体、网站或个人未经授权不得转载。</p></div>
<div class="bjd-download"><img src="//www.bjd.example/img/app.png"><p>打开北京日报客户端阅读全文，参与“民情”互动</p></div>
</div>
<div class="bjd-article-right"><div class="bjd-hot"><h3>热点排行</h3><ul><li><b>1</b><a href="//news.bjd.example/2024/04/29/1.shtml">地铁站里的钢琴角</a></li><li><b>2</b><a href="//news.bjd.example/2024/04/29/2.shtml">护城河桨板航线六月启用</a></li><li><b>3</b><a href="//news.bjd.example/2024/04/28/3.shtml">胡同里的修鞋日</a></li></ul></div><div class="bjd-epaper"><h3>报纸阅读</h3><ul><li><a href="#">北京日报</a></li><li><a href="#">北京晚报</a></li></ul></div></div>
</div>
<div class="bjd-recommend"><h3>为您推荐</h3><ul><li><a href="//news.bjd.example/2024/04/30/4.shtml">假期首日早高峰提前半小时</a></li></ul></div>
</div>
</main>
<footer class="bjd-footer"><p><a href="/about">关于我们</a> | <a href="/ad">广告服务</a> | <a href="/law">法律声明</a> | <a href="/contact">联系我们</a></p><p>违法和不良信息举报电话：010-00000000 京公网安备11010102000001号 京ICP备2022000001号</p><p>北京日报报业集团 主办 京报网 版权所有</p></footer>
<a id="toTop">返回顶部</a>
</body>
</html>`,
    expected: {
      headline: '本市7家公园夏季延时开园 最晚至22时30分静园',
      published: '2024-04-30T06:18:00+08:00',
      source: '北京日报',
      authors: ['孙乐'],
      editors: ['宋颖'],
      headings: [],
      captions: [],
      // Whether 本报讯 with the reporter stays at the head of the first paragraph is open: only what follows it is asked.
      kept: [PARKS[0].slice(10), ...PARKS.slice(1)],
      paragraphs: PARKS.length,
      gone: [
        '分享到',
        '版权均属',
        '参与“民情”',
        '钢琴角',
        '桨板航线',
        '修鞋日',
        '报纸阅读',
        '早高峰提前',
        '返回顶部',
        '报业集团',
      ],
    },
  },
  {
    kind: 'Singapore’s Chinese daily, a feature for subscribers: linked data with the writer, 订户 as a mark, 发布/ and 更新/ by slashes with the clock, 字体大小, captions with （摄）, bold headings, 相关阅读 amid the text, a mail address of the reporter, 热词, a newsletter box, recommended columns',
    url: 'https://www.zaobao.example/news/singapore/story20240512-3652718',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>修表摊守在巴刹五十年 老师傅盼有人接手 | 联合早报</title>
<meta name="description" content="大巴窑的一个修表摊只有一米二宽，七十八岁的陈亚福在这里坐了五十年。">
<meta name="keywords" content="修表, 老行业, 大巴窑">
${og('og:title', '修表摊守在巴刹五十年 老师傅盼有人接手 | 联合早报')}
${og('og:site_name', '联合早报')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-12T05:00:00+08:00">
<meta property="article:modified_time" content="2024-05-12T10:42:00+08:00">
<meta name="cXenseParse:author" content="林慧敏">
${ld({ '@type': 'NewsArticle', headline: '修表摊守在巴刹五十年 老师傅盼有人接手', datePublished: '2024-05-12T05:00:00+08:00', dateModified: '2024-05-12T10:42:00+08:00', isAccessibleForFree: false, author: [{ '@type': 'Person', name: '林慧敏' }], publisher: { '@type': 'Organization', name: '联合早报' } })}
<link rel="stylesheet" href="https://www.zaobao.example/_next/static/css/9f2b.css">
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({contentcat:"prem"});</script>
</head>
<body>
<div id="dfp-ad-leaderboard"><span>广告</span></div>
<header><div class="topbar"><a href="/">联合早报</a><a href="/e-paper">电子报</a><a href="/user/login">登录</a><a href="/subscribe">订阅</a></div><nav><ul><li><a href="/realtime">即时</a></li><li><a href="/news/singapore">新加坡</a></li><li><a href="/news/china">中国</a></li><li><a href="/news/sea">东南亚</a></li><li><a href="/finance">财经</a></li><li><a href="/forum">言论</a></li><li><a href="/lifestyle">生活</a></li><li><a href="/podcast">播客</a></li></ul></nav><div class="search-box"><input placeholder="搜索新闻"></div></header>
<main class="article-page">
<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li><li><a href="/news/singapore">新加坡</a></li></ol>
<article>
<div class="badge"><span>订户</span></div>
<h1 class="article-title">修表摊守在巴刹五十年 老师傅盼有人接手</h1>
<div class="article-meta"><div class="byline"><a href="/byline/lin-hui-min">林慧敏</a><span>报道</span></div><div class="dates"><span>发布/2024年5月12日 05:00</span><span>更新/2024年5月12日 10:42</span></div><div class="tools"><span>字体大小:</span><button>小</button><button>中</button><button>大</button><a href="#save">收藏</a></div></div>
<div class="audio-player"><p>听新闻</p></div>
<figure class="article-hero"><img src="https://cassette.sphdigital.example/image/zaobao/1" alt=""><figcaption>陈亚福在台灯下替顾客拆表。（梁伟明摄）</figcaption></figure>
<div class="articleBody" id="article-body">
${p(WATCH.slice(0, 3))}
<div class="imu-ad"><span>广告</span></div>
${p(WATCH.slice(3, 4))}
<p><strong>磨一年镊子才算过关</strong></p>
${p(WATCH.slice(4, 6))}
<aside class="further-reading"><h4>相关阅读</h4><ul><li><a href="/news/singapore/story20240301-1">老街上最后一个打铜匠</a></li><li><a href="/news/singapore/story20240214-2">裕廊的女裁缝收了三个徒弟</a></li></ul></aside>
<figure><img src="https://cassette.sphdigital.example/image/zaobao/2" alt=""><figcaption>用了六十多年的镊子已短了一截。（梁伟明摄）</figcaption></figure>
<p><strong>徒弟来自软件公司</strong></p>
${p(WATCH.slice(6))}
</div>
<div class="author-mail"><a href="mailto:linhm@sph.example">linhm@sph.example</a></div>
<div class="keywords"><span>热词</span><a href="/keywords/1">老行业</a><a href="/keywords/2">大巴窑</a></div>
<div class="newsletter"><h4>早安电邮</h4><p>每天清晨把精选新闻送进你的邮箱</p><input type="email"></div>
<div class="share"><span>分享</span><a href="#fb">Facebook</a><a href="#tg">Telegram</a><a href="#wa">WhatsApp</a></div>
</article>
<section class="recommend"><h3>推荐阅读</h3><ul><li><a href="/news/singapore/story20240512-3">地铁新站取名投票揭晓</a></li><li><a href="/lifestyle/story20240511-4">周末去哪里看萤火虫</a></li></ul></section>
<aside class="sidebar"><h3>热门</h3><ol><li><a href="/realtime/5">拥车证成价普遍下跌</a></li><li><a href="/realtime/6">兀兰新熟食中心七月开幕</a></li></ol></aside>
</main>
<footer><p><a href="/about-us">关于我们</a><a href="/contact">联系我们</a><a href="/terms">会员条例</a><a href="/privacy">数据保护</a></p><p>新报业媒体有限公司版权所有（公司登记号：202120748H）</p><p>MDDI (P) 048/10/2023</p></footer>
</body>
</html>`,
    expected: {
      headline: '修表摊守在巴刹五十年 老师傅盼有人接手',
      published: '2024-05-12T05:00:00+08:00',
      source: '联合早报',
      authors: ['林慧敏'],
      editors: [],
      headings: ['磨一年镊子才算过关', '徒弟来自软件公司'],
      captions: ['陈亚福在台灯下替顾客拆表。（梁伟明摄）', '用了六十多年的镊子已短了一截。（梁伟明摄）'],
      related: ['老街上最后一个打铜匠', '裕廊的女裁缝收了三个徒弟'],
      body: [
        ...WATCH.slice(0, 4),
        '磨一年镊子才算过关',
        ...WATCH.slice(4, 6),
        '徒弟来自软件公司',
        ...WATCH.slice(6),
      ],
      gone: [
        '字体大小',
        '听新闻',
        '广告',
        'sph.example',
        '送进你的邮箱',
        '取名投票',
        '萤火虫',
        '拥车证',
        '熟食中心',
        '会员条例',
        '公司登记号',
      ],
    },
  },
  {
    kind: 'a British broadcaster in Chinese: the writer and 发自 and the place in a by-line list with hidden labels, the day alone with the instant in linked data, 图像来源 and 图像加注文字 at each picture, h2 headings, 热读 with skip links amid the text, topics, 热门内容, an outside-links disclaimer',
    url: 'https://www.bbc.example/zhongwen/articles/c4ng8k7xz2po/simp',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>日本北海道：每天0.4名乘客的车站怎样走到终点 - BBC News 中文</title>
<meta name="description" content="三月十六日，北海道东部五座车站将同时停用。经常使用其中一座的，只有一个人。">
<meta name="author" content="https://www.facebook.example/bbcchinese.main">
${og('og:title', '日本北海道：每天0.4名乘客的车站怎样走到终点 - BBC News 中文')}
${og('og:site_name', 'BBC News 中文')}
${og('og:type', 'article')}
<meta name="article:published_time" content="2024-03-14T04:15:00.000Z">
<meta name="article:modified_time" content="2024-03-14T04:15:00.000Z">
${ld({ '@type': 'Article', headline: '日本北海道：每天0.4名乘客的车站怎样走到终点', datePublished: '2024-03-14T04:15:00.000Z', dateModified: '2024-03-14T04:15:00.000Z', inLanguage: 'zh-hans', author: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文', noBylinesPolicy: 'https://www.bbc.example/zhongwen/simp/institutional-51359562' }, publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' } })}
<style data-emotion="bbc">.bbc-hhl7in{margin:0}</style>
<script>window.SIMORGH_DATA={"pageType":"article"}</script>
</head>
<body>
<a href="#content" class="bbc-skip">跳过此内容</a>
<div class="bbc-consent"><h2>我们更新了隐私与Cookie政策</h2><p>我们对隐私和Cookie政策做出了一些重要改动，请您了解。</p><button>接受</button></div>
<header role="banner"><div class="bbc-brand"><a href="/zhongwen/simp"><svg></svg><span class="visually-hidden">BBC News, 中文</span></a><a href="/zhongwen/trad">繁</a></div><nav aria-label="中文"><ul><li><a href="/zhongwen/simp">主页</a></li><li><a href="/zhongwen/topics/1">国际</a></li><li><a href="/zhongwen/topics/2">两岸</a></li><li><a href="/zhongwen/topics/3">英国</a></li><li><a href="/zhongwen/topics/4">科技</a></li><li><a href="/zhongwen/topics/5">财经</a></li><li><a href="/zhongwen/topics/6">视频材料</a></li></ul></nav></header>
<main role="main">
<h1 id="content" tabindex="-1" class="bbc-14gqcmb">日本北海道：每天0.4名乘客的车站怎样走到终点</h1>
<figure class="bbc-1qn0xuy"><div><img src="https://ichef.bbci.example/ace/ws/640/1.jpg" alt="雪地里的木造车站"><p class="bbc-credit"><span class="visually-hidden">图像来源，</span>Getty Images</p></div><figcaption class="bbc-caption"><span class="visually-hidden">图像加注文字，</span>雪地里的木造小站将在三月停用</figcaption></figure>
<section role="region" aria-labelledby="article-byline" class="bbc-byline"><strong id="article-byline" class="visually-hidden">Article Information</strong><ul role="list"><li role="listitem"><span class="visually-hidden">作者, </span><span>许文远</span></li><li role="listitem"><span class="visually-hidden">职务, </span><span>BBC中文</span></li><li role="listitem"><span class="visually-hidden">发自 </span><span>北海道</span></li></ul></section>
<time class="bbc-1wd1nb8" datetime="2024-03-14">2024年3月14日</time>
<div dir="ltr"><p class="bbc-hhl7in"><b>${STATION[0]}</b></p></div>
${STATION.slice(1, 4)
  .map((one) => `<div dir="ltr"><p class="bbc-hhl7in">${one}</p></div>`)
  .join('\n')}
<div dir="ltr"><h2 id="公路修得太好" tabindex="-1" class="bbc-yzetdz">“公路修得太好”</h2></div>
${STATION.slice(4, 6)
  .map((one) => `<div dir="ltr"><p class="bbc-hhl7in">${one}</p></div>`)
  .join('\n')}
<section role="region" aria-labelledby="recommendations-heading" class="bbc-rec"><strong id="recommendations-heading" tabindex="-1">热读</strong><div><a href="#end-of-recommendations">跳过 热读 并继续阅读</a><ul><li><a href="/zhongwen/articles/c1/simp">东京最后的游船码头</a></li><li><a href="/zhongwen/articles/c2/simp">韩国的“白色情人节”经济学</a></li></ul><p id="end-of-recommendations" tabindex="-1">End of 热读</p></div></section>
<div dir="ltr"><h2 id="一票之差" tabindex="-1" class="bbc-yzetdz">一票之差</h2></div>
${STATION.slice(6, 8)
  .map((one) => `<div dir="ltr"><p class="bbc-hhl7in">${one}</p></div>`)
  .join('\n')}
<figure class="bbc-1qn0xuy"><div><img src="https://ichef.bbci.example/ace/ws/640/2.jpg" alt="留言簿"><p class="bbc-credit"><span class="visually-hidden">图像来源，</span>BBC中文</p></div><figcaption class="bbc-caption"><span class="visually-hidden">图像加注文字，</span>候车室里的第十四本留言簿</figcaption></figure>
<div dir="ltr"><h2 id="第十四本" tabindex="-1" class="bbc-yzetdz">第十四本留言簿</h2></div>
${STATION.slice(8)
  .map((one) => `<div dir="ltr"><p class="bbc-hhl7in">${one}</p></div>`)
  .join('\n')}
<aside role="complementary" aria-labelledby="related-topics"><h2 id="related-topics">更多相关话题</h2><ul><li><a href="/zhongwen/topics/7">日本</a></li><li><a href="/zhongwen/topics/8">铁路</a></li></ul></aside>
</main>
<div class="bbc-bottom"><section aria-labelledby="related-content-heading"><h2 id="related-content-heading">更多相关内容</h2><ul><li><h3><a href="/zhongwen/articles/c3/simp">日本：小镇医院的夜班公交</a></h3><time datetime="2024-02-20">2024年2月20日</time></li></ul></section><section aria-labelledby="Top-stories"><h2 id="Top-stories">头条新闻</h2><ul><li><h3><a href="/zhongwen/articles/c4/simp">欧洲议会通过数字法案</a></h3><time datetime="2024-03-14">5 小时前</time></li></ul></section><section aria-labelledby="Most-Read"><h2 id="Most-Read">热读</h2><ol><li><span>1</span><a href="/zhongwen/articles/c5/simp">一张菜单里的移民史</a></li><li><span>2</span><a href="/zhongwen/articles/c6/simp">为何深海鱼突然上岸</a></li></ol></section></div>
<footer role="contentinfo"><ul><li><a href="https://www.bbc.example/news/help-41670342">BBC值得信赖的原因</a></li><li><a href="#">使用条款</a></li><li><a href="#">隐私政策</a></li><li><a href="#">Cookies</a></li></ul><p>© 2024 BBC. BBC对外部网站内容不负责任。 阅读了解我们对待外部链接的做法。</p></footer>
</body>
</html>`,
    expected: {
      headline: '日本北海道：每天0.4名乘客的车站怎样走到终点',
      // A reader sees the day alone; the instant is in the data.
      published: '2024-03-14T04:15:00.000Z',
      // BBC中文 or BBC News 中文: not asked. Whether the credit of a picture joins its caption: not asked.
      authors: ['许文远'],
      editors: [],
      headings: ['“公路修得太好”', '一票之差', '第十四本留言簿'],
      body: [
        ...STATION.slice(0, 4),
        '“公路修得太好”',
        ...STATION.slice(4, 6),
        '一票之差',
        ...STATION.slice(6, 8),
        '第十四本留言簿',
        ...STATION.slice(8),
      ],
      gone: [
        '重要改动',
        '继续阅读',
        'End of',
        'Article Information',
        '数字法案',
        '移民史',
        '深海鱼',
        '值得信赖',
        '不负责任',
      ],
    },
  },
  {
    kind: 'a German broadcaster in Chinese: a theme and a land above the headline, the writer linked, the day said twice for those who hear it, a teaser in bold, h2 headings, a caption with 图像来源 in small, a link to a story amid the text, the own channel’s call and a copyright statement as last paragraphs, 跳过该部分, 热门',
    url: 'https://www.dw.example/zh/德国村庄公投买下面包店/a-68192744',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>德国村庄公投：买下最后一家面包店 – DW – 2024年2月8日</title>
<meta name="description" content="一个只有740名居民的德国村庄，以公投的方式决定由全村买下面包店。">
${og('og:title', '德国村庄公投：买下最后一家面包店 – DW – 2024年2月8日')}
${og('og:site_name', 'dw.com')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', headline: '德国村庄公投：买下最后一家面包店', datePublished: '2024-02-08T09:36:00.000Z', dateModified: '2024-02-08T09:36:00.000Z', author: [{ '@type': 'Person', name: '安若兰' }], publisher: { '@type': 'Organization', name: 'Deutsche Welle' }, inLanguage: 'zh' })}
<script>window.__APOLLO_STATE__={};</script>
<style>.sr-only{position:absolute;left:-9999px}</style>
</head>
<body>
<div id="root"><div class="accessibility"><a href="#content">跳转至内容</a><a href="#nav">跳转至主菜单</a><a href="#more">跳转到更多DW的网站</a></div>
<header class="site-header"><a href="/zh/"><img alt="DW标志" src="/logo.svg"></a><div class="live"><a href="/zh/live">最新视频</a><a href="/zh/audio">最新音频</a></div><nav id="nav"><ul><li><a href="/zh/1">在线报导</a></li><li><a href="/zh/2">德国</a></li><li><a href="/zh/3">中国</a></li><li><a href="/zh/4">国际</a></li><li><a href="/zh/5">经济</a></li><li><a href="/zh/6">观点</a></li><li><a href="/zh/7">学德语</a></li></ul></nav></header>
<main id="content">
<article>
<header>
<div class="kicker-row"><span class="kicker">社会</span><span class="location">德国</span></div>
<h1>德国村庄公投：买下最后一家面包店</h1>
<div class="author-date"><span class="author"><a class="author-link" href="/zh/an/person-1">安若兰</a></span><span class="publication"><time aria-hidden="true">2024年2月8日</time><span class="sr-only">2024年2月8日</span></span></div>
<p class="teaser-text">当邮局、小学和酒馆先后关门，还剩什么能让邻居们遇见彼此？一个德国村庄用选票给出了回答。</p>
<div class="sharing"><span>分享</span><a href="https://p.dw.example/p/4cABC">https://p.dw.example/p/4cABC</a></div>
</header>
<figure class="main-image"><img src="https://static.dw.example/image/1.jpg" alt="一家面包店的橱窗"><figcaption>店主里希特在炉前工作了四十四年<small class="copyright">图像来源: picture alliance/dpa</small></figcaption></figure>
<div class="rich-text">
<p>（德国之声中文网）${BAKERY[0]}</p>
${p(BAKERY.slice(1, 4))}
<div class="advertisement"><span>广告</span></div>
<h2><strong>每年少一点</strong></h2>
${p(BAKERY.slice(4, 5))}
<p><strong>阅读更多：</strong><a href="/zh/a-67000001">德国面包如何申请世界遗产</a></p>
${p(BAKERY.slice(5, 6))}
<h2><strong>250欧元一份</strong></h2>
${p(BAKERY.slice(6))}
<p>（综合报道）</p>
<p>DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文与影音报道。</p>
<p>© 2024年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</p>
</div>
<footer><div class="author-box"><img alt=""><span>安若兰</span><span>德国之声中文部记者，关注德国社会与乡村</span></div><div class="tags"><span>相关主题</span><a href="/zh/t-1">德国乡村</a></div></footer>
</article>
<section class="more-on"><h2>跳过该部分相关内容</h2><h3>相关内容</h3><ul><li><a href="/zh/a-66000001">德国学徒为何越来越少</a></li></ul></section>
<section class="top-story"><h2>跳过该部分德国之声的热门内容</h2><h3>德国之声的热门内容</h3><ul><li><a href="/zh/a-68192001">柏林电影节红毯将铺到河边</a></li><li><a href="/zh/a-68192002">农民拖拉机为何驶入勃兰登堡门</a></li></ul></section>
</main>
<footer class="site-footer" id="more"><h4>关于我们</h4><a href="/zh/legal">版权声明</a><a href="/zh/privacy">数据保护</a><a href="/zh/newsletter">订阅电子报</a><p>© 2024 Deutsche Welle</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '德国村庄公投：买下最后一家面包店',
      // A reader sees the day alone; the instant is in the data. The head’s description or the teaser as a lead: not asked.
      published: '2024-02-08T09:36:00.000Z',
      // 德国之声 or its Latin names: not asked. Whether the credit joins the caption: not asked.
      authors: ['安若兰'],
      editors: [],
      headings: ['每年少一点', '250欧元一份'],
      // The dateline of the net, （综合报道） and the teaser’s place are open: the body is not asked in full.
      kept: [...BAKERY],
      gone: [
        '跳转至',
        '最新音频',
        'Instagram',
        '特别授权',
        '刑事追究',
        '中文部记者',
        '跳过该部分',
        '电影节红毯',
        '拖拉机为何',
        '订阅电子报',
        'p.dw.example',
      ],
    },
  },
  {
    kind: 'a daily of Taipei, breaking news: the clock by slashes, 〔記者／報導〕 first, the first picture in a box above with its caption in ph_d, 請繼續往下閱讀 amid the text, 不用抽 不用搶 with two links last, linked data naming the paper as writer, 相關新聞 with bare links, 今日熱門新聞, a call to the paper’s fans',
    url: 'https://news.ltn.example/news/life/breakingnews/4681203',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>黑熊夜闖台東養雞場 叼走37隻雞 - 生活 - 自由時報電子報</title>
<meta name="description" content="台東縣海端鄉一處養雞場昨天凌晨遭台灣黑熊光顧，雞舍鐵網被扯開一個大洞，損失37隻雞。">
<meta name="keywords" content="台灣黑熊,養雞場,台東">
<meta name="author" content="自由時報電子報">
<meta name="dable:author" content="自由時報">
${og('og:title', '黑熊夜闖台東養雞場 叼走37隻雞 - 生活 - 自由時報電子報')}
${og('og:site_name', '自由時報電子報')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-23T11:07:00+08:00">
<meta property="pubdate" content="2024-05-23T11:07:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '黑熊夜闖台東養雞場 叼走37隻雞', datePublished: '2024-05-23T11:07:00+08:00', dateModified: '2024-05-23T11:07:00+08:00', author: { '@type': 'Person', name: '自由時報' }, publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
<link rel="stylesheet" href="https://cache.ltn.example/css/news_style.css">
<script>var ad_2020="ROS";</script>
</head>
<body class="news_content">
<header class="ltnheader"><div class="channel"><ul><li><a href="https://www.ltn.example/">自由時報電子報</a></li><li><a href="https://news.ltn.example/">新聞</a></li><li><a href="https://health.ltn.example/">健康</a></li><li><a href="https://sports.ltn.example/">體育</a></li><li><a href="https://ent.ltn.example/">娛樂</a></li><li><a href="https://ec.ltn.example/">財經</a></li><li><a href="https://talk.ltn.example/">評論</a></li><li><a href="https://playing.ltn.example/">玩咖</a></li></ul></div><div class="useMobi"><ul><li><a href="/list/breakingnews">即時</a></li><li><a href="/list/breakingnews/popular">熱門</a></li><li><a href="/list/breakingnews/politics">政治</a></li><li><a href="/list/breakingnews/society">社會</a></li><li><a href="/list/breakingnews/life">生活</a></li></ul></div><div class="search"><input type="text" placeholder="請輸入關鍵字"></div></header>
<div class="content">
<section class="Cont">
<div class="breadcrumbs boxTitle"><a href="https://news.ltn.example/">首頁</a> &gt; <a href="/list/breakingnews/life">生活</a></div>
<div itemprop="articleBody" class="whitecon articlebody boxTitle boxText" data-desc="內容頁">
<h1>黑熊夜闖台東養雞場 叼走37隻雞</h1>
<div class="function boxTitle" data-desc="分享"><a class="line">LINE</a><a class="fb">FB</a><a class="font">字級</a></div>
<div class="text boxTitle boxText" data-desc="內文">
<span class="time">2024/05/23 11:07</span>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.example/Upload/news/600/1.jpg"><span class="ph_b"><img src="https://img.ltn.example/Upload/news/600/1.jpg" alt="自動相機拍到黑熊在雞舍外徘徊。（台東分署提供）"></span><span class="ph_i"><span class="ph_d">自動相機拍到黑熊在雞舍外徘徊。（台東分署提供）</span></span></a></div>
<p>${BEAR[0]}</p>
<p class="before_ir" style="text-align:center">請繼續往下閱讀...</p>
<p class="after_ir"></p>
${p(BEAR.slice(1, 3))}
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.example/Upload/news/600/2.jpg"><span class="ph_b"><img src="https://img.ltn.example/Upload/news/600/2.jpg" alt="雞舍鐵網被扯開。（記者陳小慧攝）"></span><span class="ph_i"><span class="ph_d">雞舍鐵網被扯開。（記者陳小慧攝）</span></span></a></div>
${p(BEAR.slice(3))}
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.example/app">點我下載APP</a>　<a href="https://draw.ltn.example/slot_v8/">按我看活動辦法</a></p>
</div>
<div class="related boxTitle" data-desc="相關新聞"><h3>相關新聞</h3><a href="/news/life/breakingnews/4601001">阿里山鄉鳥居旁驚見山羌母子</a><a href="/news/life/breakingnews/4590002">玉里熊出沒 林業署設三處電圍網</a></div>
<div class="keyword boxTitle" data-desc="關鍵字"><a href="/topic/1">台灣黑熊</a><a href="/topic/2">電圍網</a></div>
</div>
<div class="idx_fb boxTitle"><p>看更多！請加入自由時報粉絲團</p><p>網友回應</p></div>
<div class="whitecon boxTitle" data-desc="今日熱門新聞"><h3>今日熱門新聞</h3><ul><li><a href="/news/society/breakingnews/1">颱風假停車場收費引爭議</a></li><li><a href="/news/life/breakingnews/2">便當店加湯要錢？老闆說明了</a></li></ul></div>
</section>
<aside class="sidebar"><div class="hot"><h3>載入更多</h3><ul><li><a href="/news/politics/breakingnews/3">立院今處理三讀案</a></li><li><a href="/news/world/breakingnews/4">冰島火山再度噴發</a></li></ul></div></aside>
</div>
<footer><p><a href="/user">關於我們</a><a href="/ad">廣告刊登</a><a href="/copyright">著作權聲明</a><a href="/privacy">隱私權政策</a></p><p>自由時報版權所有不得轉載© 2024 The Liberty Times. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '黑熊夜闖台東養雞場 叼走37隻雞',
      published: '2024-05-23T11:07:00+08:00',
      // 自由時報, with or without 電子報: not asked.
      authors: ['陳小慧'],
      editors: [],
      headings: [],
      captions: ['自動相機拍到黑熊在雞舍外徘徊。（台東分署提供）', '雞舍鐵網被扯開。（記者陳小慧攝）'],
      related: ['阿里山鄉鳥居旁驚見山羌母子', '玉里熊出沒 林業署設三處電圍網'],
      // Whether 〔記者／報導〕 stays at the head of the first paragraph is open: only what follows it is asked.
      kept: [BEAR[0].slice(BEAR[0].indexOf('〕') + 1), ...BEAR.slice(1)],
      gone: [
        '字級',
        '往下閱讀',
        '天天中獎',
        '點我下載',
        '活動辦法',
        '粉絲團',
        '網友回應',
        '停車場收費',
        '加湯要錢',
        '載入更多',
        '三讀案',
        '冰島火山',
        '不得轉載',
      ],
    },
  },
  {
    kind: 'a net paper of Hong Kong built by Next: the channel above, 撰文 and 出版 and 更新 in a row, a teaser, a frame that counts pictures, 按圖看 with arrows, 相關文章 lines amid the text, h3 headings, a call to the app last, tags, 即時 and 熱門 lists',
    url: 'https://www.hk01.example/社會新聞/1021384/油麻地老秤舖七月結業',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>油麻地老秤舖七月結業　八旬師傅：做秤只需對得住那粒星｜香港01</title>
<meta name="description" content="油麻地一間開業逾九十年的秤舖，將於七月因重建結業。第二代傳人何師傅入行六十八年，一粒粒銅星，釘出街坊的公道。">
<meta name="keywords" content="秤,老店,結業,油麻地">
${og('og:title', '油麻地老秤舖七月結業　八旬師傅：做秤只需對得住那粒星')}
${og('og:site_name', '香港01')}
${og('og:type', 'article')}
${og('article:published_time', '2024-05-19T08:00:00+08:00')}
${og('article:modified_time', '2024-05-19T13:25:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '油麻地老秤舖七月結業　八旬師傅：做秤只需對得住那粒星', datePublished: '2024-05-19T08:00:00+08:00', dateModified: '2024-05-19T13:25:00+08:00', author: [{ '@type': 'Person', name: '鄧詠詩' }], publisher: { '@type': 'Organization', name: '香港01' }, image: ['https://cdn.hk01.example/1.jpg'] })}
<link rel="stylesheet" href="/_next/static/css/5d1e.css">
</head>
<body>
<div id="__next">
<header class="site-header"><a href="/" class="logo"><img src="/logo.svg" alt="香港01"></a><nav><a href="/zone/1/港聞">港聞</a><a href="/zone/2/娛樂">娛樂</a><a href="/zone/4/國際">國際</a><a href="/zone/11/生活">生活</a><a href="/zone/8/科技">科技</a><a href="/zone/5/中國">中國</a><a href="/zone/3/體育">體育</a><a href="/zone/14/經濟">經濟</a></nav><div class="header-tools"><a href="/search">搜尋</a><a href="/member">登入／註冊</a><span>簡</span></div></header>
<div class="ticker"><span>突發</span><a href="/突發/1">觀塘道三車相撞　兩人輕傷</a></div>
<main class="article-root">
<article>
<div class="article-breadcrumb"><a href="/zone/1/港聞">港聞</a><a href="/channel/2/社會新聞">社會新聞</a></div>
<h1 id="articleTitle">油麻地老秤舖七月結業　八旬師傅：做秤只需對得住那粒星</h1>
<div class="article-author" data-testid="article-author"><span>撰文：</span><span><a href="/author/1">鄧詠詩</a></span></div>
<div class="article-date"><span>出版：</span><time datetime="2024-05-19T08:00:00+08:00">2024-05-19 08:00</time> <span>更新：</span><time datetime="2024-05-19T13:25:00+08:00">2024-05-19 13:25</time></div>
<div class="article-hero"><img src="https://cdn.hk01.example/1.jpg" alt=""><span class="gallery-count">+12</span></div>
<div class="article-share"><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a><button>複製連結</button></div>
<div class="article-summary"><p>油麻地一間開業逾九十年的秤舖，將於七月因重建結業。第二代傳人何師傅入行六十八年，一粒粒銅星，釘出街坊的公道。</p></div>
<div id="article-content-section">
${p(SCALE.slice(0, 2))}
<p><strong>按圖看秤舖最後的日子👇👇👇</strong></p>
<div class="gallery"><img src="https://cdn.hk01.example/2.jpg" alt=""><span>+9</span></div>
<h3>差一粒都不可以</h3>
${p(SCALE.slice(2, 4))}
<p>相關文章：<a href="/社會新聞/1010001/老店">深水埗補鍋匠封爐　街坊送錦旗</a></p>
<div class="ad-banner"><span>廣告</span></div>
<figure><img src="https://cdn.hk01.example/3.jpg" alt=""><figcaption>何師傅以手鑽在秤桿上鑽孔。（盧子健攝）</figcaption></figure>
<h3>七月遷出　工具捐博物館</h3>
${p(SCALE.slice(4))}
<p>一手消息請下載「香港01」即時新聞App：<a href="https://hk01.app.example/1">https://hk01.app.example/1</a></p>
</div>
<div class="article-tags"><a href="/tag/1">老店</a><a href="/tag/2">油麻地</a></div>
<div class="vote"><h4>01 Fans</h4><p>你曾經用過木秤嗎？投票贏積分</p></div>
<div class="article-comments"><p>留言區　請先登入</p></div>
</article>
<aside><h3>即時</h3><ul><li><a href="/港聞/2">天文台：周三有狂風雷暴</a></li><li><a href="/娛樂/3">歌手開騷前倒吊式練氣</a></li></ul><h3>熱門</h3><ol><li><a href="/生活/4">酸菜魚套餐買一送一</a></li><li><a href="/中國/5">男子雨中替陌生人推車</a></li></ol></aside>
</main>
<section class="recommend"><h3>你可能感興趣</h3><ul><li><a href="/生活/6">夏日行山五條溪澗路線</a></li></ul></section>
<footer><p><a href="/about">關於我們</a><a href="/ads">廣告查詢</a><a href="/tnc">使用條款</a><a href="/privacy">私隱政策</a></p><p>© 香港01有限公司 版權所有</p></footer>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"articleId":1021384,"publishTime":1716076800,"authors":[{"publishName":"鄧詠詩"}]}}}}</script>
</body>
</html>`,
    expected: {
      headline: '油麻地老秤舖七月結業　八旬師傅：做秤只需對得住那粒星',
      lead: '油麻地一間開業逾九十年的秤舖，將於七月因重建結業。',
      published: '2024-05-19T08:00:00+08:00',
      source: '香港01',
      authors: ['鄧詠詩'],
      editors: [],
      headings: ['差一粒都不可以', '七月遷出　工具捐博物館'],
      captions: ['', '', '何師傅以手鑽在秤桿上鑽孔。（盧子健攝）'],
      // Whether the teaser stands in the body too is open.
      kept: [
        ...SCALE.slice(0, 2),
        '差一粒都不可以',
        ...SCALE.slice(2, 4),
        '七月遷出　工具捐博物館',
        ...SCALE.slice(4),
      ],
      gone: [
        '三車相撞',
        '複製連結',
        '按圖看',
        '+12',
        '即時新聞App',
        '投票贏積分',
        '請先登入',
        '狂風雷暴',
        '倒吊式',
        '買一送一',
        '雨中替陌生人',
        '溪澗路線',
        '廣告',
      ],
    },
  },
];
