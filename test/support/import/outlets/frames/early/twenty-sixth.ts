// A twenty-sixth set of forms, by one who had not seen the importer: big outlets of the mainland, Taiwan, Singapore and Paris in templates that they have had.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const TUNNEL = [
  '12日上午8时26分，随着最后一排炮响过后的烟尘散去，云岭山区的松林隧道在距地面六百二十米的深处打通。这条全长18.7公里的隧道历时五年零四个月，是全线最后一座贯通的隧道。',
  '松林隧道穿过十一条断层，洞内最高温度达到42摄氏度，最大日涌水量超过九万立方米。建设者要一边排水，一边降温，一边往前掘进，最慢的一个月只前进了七米。',
  '“刚进洞的时候，安全帽里能倒出水来。”三分部的掘进班长陈志强说，为了让工人凉快下来，项目部每天往洞里送四十吨冰块，每两个小时换一班人。',
  '2022年夏天，掌子面突然涌水，二十分钟就淹没了一公里多的轨道。当班的三十六名工人按照演练过的路线撤出，没有一人受伤。随后，技术人员用了八个月，在隧道上方打出一条泄水洞。',
  '铁路建成后，从县城到省城的时间将由现在的六个半小时缩短到一小时四十分钟，沿线三个县第一次通上火车。',
  '在隧道出口的杨家坝村，六十三岁的村民李秀英从山坡上望得见正在铺的道床。她的两个孩子都在外地打工，往年回家要先坐一夜汽车。',
  '“以后他们早上在城里吃了早饭，中午就能到家。”李秀英说，村里已经商量好，通车那天要摆八十桌长街宴，请修隧道的人来坐上席。',
  '据铁路部门介绍，全线预计今年9月开始联调联试，年底前具备开通条件。',
] as const;

const BRIDGE = [
  '桥龄三百二十六年的通济桥，上个月拆下了最后一圈脚手架。六十七岁的石匠周长根站在桥头，用手掌贴了贴新补上的那块武康石，说：“它要在这里站得比我久。”',
  '周长根从十六岁起跟着父亲修桥，五十年里修过四十三座。通济桥是他接的最后一单。桥在古镇的东头，三孔，中孔净跨十一米，2021年夏天一场大水之后，桥面下沉了九厘米。',
  '近日，澎湃新闻（www.thepaper.cn）记者在桥边的工棚里与他聊了一个下午。',
  '<strong>澎湃新闻：</strong>为什么不用水泥把缝灌死，要这样一块一块地垫？',
  '<strong>周长根：</strong>石桥是活的。夏天涨，冬天缩，船撞一下，它要让一让。你把缝灌死了，它没有地方让，就要断。老法子用糯米浆和石灰，硬归硬，里面还有一点软。',
  '<strong>澎湃新闻：</strong>拆下来的石头有多少能用回去？',
  '<strong>周长根：</strong>一共是一千一百零八块，每一块都编了号。换掉的只有五十七块。有一块石头反面刻着当年石匠的名字，姓沈，我们把它照原样放回去了，名字还朝里。',
  '<strong>澎湃新闻：</strong>现在还有年轻人学这一行吗？',
  '<strong>周长根：</strong>我有两个徒弟。一个是我外甥，另一个是大学里学建筑的姑娘，姓林，来实习三个月，后来就没有走。她会用电脑扫描，桥沉了几毫米，一看就知道。我眼睛看得出两毫米，她看得出半毫米。',
  '镇文保所的负责人说，修缮一共花了二百八十六万元，比重新造一座水泥桥要贵。“但是这座桥上走过的人，水泥桥上是没有的。”',
  '六月一日起，通济桥恢复通行，电动自行车须推行过桥。',
] as const;

const BREAKFAST = [
  '清晨五点十分，取灯胡同还黑着，马家早点铺的灯先亮了。头一锅豆汁儿已经熬了四十分钟，冒着酸香。七十一岁的马永顺拿长勺在锅里画圈，勺子不能停，一停就糊底。',
  '这间铺子只有十九平方米，摆得下五张桌子。三个月前，它差一点关门：房东要把房子租给一家咖啡馆，租金翻了一倍。',
  '消息传出去，老街坊先不干了。住在对门的赵阿姨写了一张纸贴在墙上，请大家签名，两天里签了三百多个，还有人写了自己在这儿吃早点的年头，最长的一位写着“五十八年”。',
  '社区书记刘敏带着这张纸去找房东，又去找区里的便民商业专项资金。几次商量之后，房东同意租金三年不涨，差额由补贴和社区的闲置库房置换来解决。',
  '“人家也不是不讲理。”刘敏说，房东小时候也是马家的常客，“他说他忘了，后来去喝了一碗，想起来了。”',
  '如今铺子每天卖出豆汁儿两百来碗、焦圈五百多个、糖油饼三百张。豆汁儿两块五，从2016年起没有变过。马永顺的女儿在手机上开了账号，每天早晨把熬豆汁儿的过程播出去，看的人多的时候有一万多。',
  '有年轻人专门坐地铁过来，喝一口皱眉头，再喝一口，把碗放下。马永顺不生气，给人家换一碗豆浆，不收钱。“喝不惯不丢人。”他说，“我媳妇儿嫁过来喝了十年才喝惯。”',
  '上午九点半，最后一张糖油饼出锅，马永顺把板凳倒扣在桌上。门口那张签满名字的纸，他找人裱了起来，挂在价目表旁边。',
] as const;

const LIGHTHOUSE = [
  '【环球网报道 记者 李小雨】据挪威广播公司19日报道，该国北部一座停用三十一年的灯塔当天重新点亮，为的不是给船指路，而是给迁徙的海鸟让路。',
  '报道说，灯塔原来的白光会让夜间迁徙的鸟迷失方向，撞上附近的输电线。当地的大学和渔民合作，用两年时间试验出一种低亮度的绿光，在雾夜引导鸟群绕过海峡。',
  '参与试验的鸟类学者对媒体表示，去年秋天的四十个夜晚里，撞线的海鸟比上一年少了百分之七十三，“我们没有想到，一盏灯可以做这么多事”。',
  '不过也有居民担心，绿光会影响他们在冬天看极光。镇政府回应称，灯只在每年四月和九月各亮三周，其余时候照旧关闭。',
] as const;

const DREDGER = [
  '【文/观察者网 王世平】5月20日，我国自主设计建造的超大型绞吸式挖泥船“沧澜号”在长江口完成首次满负荷试挖，每小时挖掘量达到7200立方米。项目总设计师当天向媒体确认，这一数字超过了设计指标。',
  '“沧澜号”全长152米，型宽29米，最大挖深38米，绞刀功率7500千瓦。它可以把挖出来的泥沙通过管道送到十六公里以外，相当于从港口直接送到城市的另一头。',
  '在二十年前，这样的船只有欧洲的四家公司能造。一位参加过早年引进谈判的老工程师回忆说，当时外方给的报价是一条船抵得上一座中型水电站，而且不卖图纸，“连绞刀上的一颗齿，都得按他们的价钱买”。',
  '转折发生在2006年。国内的几所大学、研究所和船厂联合起来，先从绞刀齿做起。一颗齿看上去不起眼，却要在石头上磨，好的能用八小时，差的二十分钟就秃了。',
  '现在，“沧澜号”上的绞刀齿全部由国内企业供货，寿命达到十一小时。全船一万四千多个零部件的国产化率为92%。',
  '英国《疏浚与港口》杂志在一篇评论中写道，真正值得同行注意的不是这条船的尺寸，而是它的交付时间：从开工到试航，只用了二十二个月。',
  '不过，项目组的人并不愿意多谈“第一”。总设计师说，欧洲同行在无人值守和低噪声方面还走在前面，“我们的船干活快，可是吵，下一条要把它做得安静一点”。',
  '按照计划，“沧澜号”将于6月下旬交付，首个任务是参与深水航道的维护疏浚。',
] as const;

const PENSION = [
  '　　【财新网】（记者 何晓岚）一项关于个人养老金领取方式的征求意见稿，正在地方人社部门和试点银行中小范围流转。财新获悉，意见稿拟增加三种可以提前领取的情形，包括重大疾病、失业满两年和购买首套住房。',
  '　　一名接近起草小组的人士告诉财新，争议最大的是第三项。支持者认为，年轻人不愿意缴存，是因为钱一锁就是三十年；反对者则担心，养老的钱变成了买房的钱，“开了口子就收不回来”。',
  '　　截至今年3月末，试点城市开立的账户已超过六千万户，但实际缴存的不到四分之一，人均缴存额约为二千三百元，远低于每年一万二千元的上限。',
  '　　一家股份制银行的个人金融部负责人称，该行开户的客户里，七成只领了开户红包，此后再没有存入一分钱。“我们做过回访，最常听到的一句话是：到我退休的时候，还不知道怎么样。”',
  '　　参照境外的经验，提前领取往往伴随税收补缴。意见稿也写入了类似的安排：符合情形的领取人须补缴此前享受的税收优惠，但不另收罚款。意见征集截止到6月底。',
] as const;

const ORCHARD = [
  '证券时报记者 赵文博',
  '在果汁行业沉寂了多年之后，一家来自西北的浓缩苹果汁生产商把目光投向了咖啡馆。5月16日，秦源果业披露投资者关系活动记录表称，公司今年一季度面向现制饮品客户的收入达到1.34亿元，同比增长86.2%，首次超过出口。',
  '“以前我们看的是海运费和汇率，现在要看新品上架的日子。”公司董事会秘书李建华在接受证券时报记者采访时说，一款苹果味的冷饮如果成了爆款，一个月就能用掉两千吨浓缩汁。',
  '<strong>出口退潮</strong>',
  '浓缩苹果汁曾经是典型的出口商品。高峰时，国内九成产量销往海外，行业里的三家龙头都以美元报价。2018年以后，出口量连续五年下滑，2023年只有高峰时的四成。',
  '与此同时，原料价格却在上涨。果农更愿意把好果卖给水果电商，留给果汁厂的残次果从每吨六百元涨到了一千四百元。秦源果业2022年的毛利率一度跌到8.7%。',
  '<strong>杯子里的新需求</strong>',
  '变化从一张订单开始。2023年秋天，一家连锁咖啡品牌要求供货商在二十天内拿出一款酸度更高的苹果汁。秦源果业的研发团队试了四十一个配方，最后选中的是当地一个没有人要的酸苹果品种。',
  '这个品种如今有了自己的名字和基地。公司与三个县的合作社签下了五年的收购协议，保底价每吨一千六百元，涉及果园二万八千亩。',
  '有分析师提醒，现制饮品的口味换得很快，客户集中度也在上升。记录表显示，秦源果业前两大客户占到现制饮品收入的61%。对此，李建华表示，公司正在开发梨、山楂等品类，预计四季度投产。',
] as const;

const LIBRARY = [
  '11月2日晚上十点，武汉的一条老街上，路灯旁的“自助书亭”还亮着。外卖骑手小张把车停在门口，进去还了两本书，又借走一本菜谱，前后不到三分钟。',
  '这样的书亭今年在武汉一共建成了六十座，全部由停用的报刊亭改造而成，二十四小时开放，不用办证，扫一扫就能借。区图书馆的统计显示，夜里十点到凌晨两点借出的书占了三成，借书的多是骑手、出租车司机和夜班护士。',
  '“白天没有空，图书馆又下班早。”小张说，他今年已经读完了十七本，最厚的一本看了两个月，“等单的时候翻几页，比刷手机经看”。',
  '图书馆副馆长胡小梅介绍，书亭的书每周换一次，破损和丢失率不到百分之一。明年，全市还要再改造四十座，并在其中十座里装上热水器和充电柜。',
] as const;

const SHADOW = [
  '天刚擦黑，甘肃环县的一处农家院里支起了一块两米宽的白布。六十九岁的皮影艺人史文斌把马灯挂好，清了清嗓子，身后的四弦和笛呐就响了起来。',
  '台下坐着二十来个人，一多半是放暑假的孩子。和往年不一样的是，幕布后面除了老史，还有三个二十岁出头的年轻人，一个管灯，一个管影人，一个举着手机做直播。',
  '“老戏一唱就是三个钟头，娃们坐不住。”史文斌说，去年他听了年轻人的话，把《哪吒闹海》剪成十二分钟，又加了几句方言笑话，一个暑假演了六十八场，比前五年加起来还多。',
  '县文化馆的统计显示，全县现有皮影戏班四十七个，从业的有三百多人，平均年龄从六十一岁降到了四十九岁。去年，戏班子的演出收入第一次超过了五百万元。',
  '散场的时候，一个小男孩不肯走，非要到幕布后面看一看。老史把手里的影人递给他，教他怎么让它点头。孩子试了七八次，影人总算朝大家鞠了一躬。',
] as const;

const WELL = [
  '我家老屋的院子里有一口井，井圈是青石的，里侧被绳子磨出十九道沟，最深的一道能放进我的小指。',
  '祖父说，井是他的祖父打的，打了四十天，打到两丈七尺才见水。那年大旱，半条街的人都到我家来挑，挑水不要钱，只有一样规矩：先来的让后来的。',
  '我小时候不懂，先来的为什么要让后来的。祖父说，先来的人家近，后来的人家远，远的人走了一路，口更渴。',
  '夏天的井是一只冰箱。西瓜装在网兜里，中午放下去，傍晚提上来，刀尖刚碰到皮，就“咔”的一声自己裂开。',
  '有一回网兜的绳子断了，瓜沉到井底。父亲和二叔用竹竿绑了铁钩去捞，捞上来一只铜壶。祖母一看就哭了，那是她出嫁时的东西，掉下去三十一年了。',
  '铜壶擦干净以后，又用了十几年，烧出来的水，我们都说有一股凉气。',
  '后来镇上通了自来水，井就不大用了。母亲在井圈上盖了一块木板，板上摆着三盆葱。',
  '前年老屋拆迁，施工队要填井。父亲一个人坐在井边抽了三根烟，末了对工头说：你们填的时候慢一点，先撒一把米。',
  '工头是外乡人，却什么也没有问，第二天果真带了一包米来。他说他老家也有这个讲究，井和人一样，走的时候不能空着肚子。',
  '井圈没有埋。我雇了一辆车，把它运到城里，放在阳台上。它太重了，电梯里的人都问，这是什么东西。',
  '我说，是一口井。',
] as const;

const STATION = [
  '台鐵支線上的老車站「三棧口」今年滿一百歲，昨天上午辦百歲生日會，退休站長林文雄帶著當年用過的銅鈴回來，搖響進站前的三聲鈴，讓不少老鐵道人紅了眼眶。',
  '三棧口站民國十三年啟用，木造站房以檜木搭建，屋頂鋪黑瓦，最盛時每天有四十班車載運甘蔗與木材。後來產業沒落，八十七年起改為無人站，如今每天只剩上下行各六班。',
  '現年八十二歲的林文雄說，他十九歲到站裡當練習生，一待就是二十六年，「那時候颱風來，站房就是全村最牢的房子，大家抱著棉被來，我在月台上煮一大鍋粥」。',
  '里長陳美惠指出，去年站房漏水，原本要改建成鐵皮，村民連署保留，文化局補助四百八十萬元整修，換下的檜木料也沒有丟，做成一百個號碼牌，送給村裡每一戶。',
  '生日會上，國小學童用紙箱做了一列火車，沿著月台繞行一圈。林文雄把銅鈴交給一年級的小朋友，要他們「以後換你們來搖」。',
] as const;

const CAT = [
  '高雄市岡山區一間開了四十年的鐘錶行，店貓「小發」24日下午走失，老闆張清標急得把店門關了三天到處找。沒想到貓竟坐上公車，在六公里外的終點站被司機發現，一路睡到底，毫髮無傷。',
  '張清標表示，小發今年九歲，平常最愛趴在櫥窗裡的老座鐘旁邊，客人都叫牠「看時間的」。當天下午送貨員進門，他忙著點貨，一轉頭貓就不見了，「我修錶的手從來不會抖，那天抖到拿不住鑷子」。',
  '公車司機王志豪說，他開到終點站巡車，看到最後一排座位上有一團橘色的東西，以為是乘客忘了帶走的毛帽，伸手一摸「竟然會動，還打呵欠」。站務人員拍照上網，不到兩個小時就有客人認出來。',
  '客運公司調閱監視器，發現小發是在鐘錶行對面的站牌跟著一名買菜的阿嬤上車，找了個靠窗的位子就坐下來，途中還換過一次位置，躲太陽。',
  '張清標25日晚間把貓接回家，隔天帶了一箱鳳梨到車站道謝，還替站裡停了兩年的大鐘換了機芯。他笑說，貓搭了免費的車，「這就當作是補票」。',
] as const;

const OLIVE = [
  '在突尼斯南部，橄榄树已经连续第四年缺水。当地农民联合会星期一在斯法克斯召开记者会，说今年的收成可能只有正常年景的三分之一，并呼吁政府推迟征收灌溉费。',
  '突尼斯是世界上第三大橄榄油出口国，全国大约有一亿棵橄榄树，近三十万户人家靠它维生。在南部的平原上，许多树的树龄超过两百年，根扎到地下六七米。',
  '“我祖父从来不浇水，树自己会找水喝。”五十四岁的农民哈比卜对本台记者说，“现在水退到了它们找不到的地方。”他把其中的四百棵砍去大半枝条，好让剩下的树活命。',
  '气象部门的数据显示，过去三年，该地区的年平均降雨量不到一百毫米，是1950年有记录以来最低的。水库的蓄水率只剩下百分之二十二。',
  '一些合作社开始试种从摩洛哥引进的耐旱品种，也有年轻人在地里装上滴灌管和太阳能水泵。但是一公顷的设备要一万两千第纳尔，相当于普通农户两年的收入。',
  '农业部发言人说，政府准备拨出六千万第纳尔的紧急贷款。农民联合会认为，这笔钱只够一个省使用。',
] as const;

const HAWKER = [
  '在牛车水熟食中心卖了五十三年云吞面的老摊主郑亚成（76岁），上个星期天煮完最后一碗面。接过他的竹笊篱的，不是儿女，而是一名二十八岁的前银行职员。',
  '新摊主陈慧敏是通过环境局的小贩学徒计划认识郑亚成的。她原本在莱佛士坊上班，月薪6200元，两年前辞职，每天清晨四时到摊位学打面、熬汤。',
  '郑亚成接受《联合早报》访问时说，他有三个孩子，都有自己的工作，“我不怪他们，卖面要站十四个小时。我只是舍不得这锅汤。”',
  '他考了陈慧敏三件事：闭着眼睛听水声，知道水开了几成；一手抓出一两二的面，误差不超过一钱；被客人骂了，还能笑着再煮一碗。最后一件，她用了八个月才过关。',
  '根据环境局的数据，本地小贩的年龄中位数是60岁。学徒计划推出四年来，有九十七人完成训练，其中四十一人接手了摊位。',
  '受访的饮食文化学者林国华认为，手艺可以传，租金和人手却是另一回事。“一碗面卖四元五角，大家嫌贵；一杯咖啡卖七元，大家排队。这个观念不改，再多的学徒也留不住。”',
  '陈慧敏把价钱从4元调到4元5角，加了一张解释成本的纸，贴在摊位前。她说，第一天有三个客人看完纸走了，第二天，其中两个又回来了。',
  '郑亚成答应头三个月每个早上来坐一坐。“我不出声，”他说，“我只听水。”',
] as const;

export const TWENTY_SIXTH: readonly Shown[] = [
  {
    kind: '央视网, a report: 来源 and the clock with seconds after a blank, 央视网消息 and the reporter first, bold headings, one picture with a caption in a paragraph of its own and one without, 编辑 and 责任编辑 in spans and the first of them as the author in meta, hot lists and a code to scan',
    url: 'https://news.cctv.com/2024/05/12/ARTIq7Lk2ZsWmT0aVn8cXb3D240512.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="keywords" content="隧道 铁路 贯通">
<meta name="description" content="随着最后一排炮响，云岭山区的松林隧道在距地面六百二十米的深处打通。">
<meta name="catalogs" content="PAGEJOjuVMWvXhzAHFVuJWUS190624">
<meta name="contentid" content="ARTIq7Lk2ZsWmT0aVn8cXb3D240512">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="source" content="央视网">
<meta name="author" content="高小松">
<meta name="spare1" content="">
${og('og:title', '18.7公里松林隧道贯通 沿线三县将首通火车')}
<title>18.7公里松林隧道贯通 沿线三县将首通火车_新闻频道_央视网(cctv.com)</title>
<link href="//r.img.cctvpic.com/photoAlbum/templet/common/DEPA1546583592748817/zhushou_20200923.css" rel="stylesheet" type="text/css">
<script type="text/javascript">var commentTitle = "18.7公里松林隧道贯通 沿线三县将首通火车"; var sobey_video_flag = ''; var itemid1 = "ARTIq7Lk2ZsWmT0aVn8cXb3D240512";</script>
<style>.page_wrap{margin:0 auto;width:1200px}</style>
</head>
<body>
<script>with(document)with(body)with(insertBefore(createElement("script"),firstChild))setAttribute("exparams","v_id=&aplus&",id="tb-beacon-aplus");</script>
<div id="page_wrap" class="page_wrap"><div class="wrapper">
<div class="nav_mth_bg"><div class="nav"><a href="https://www.cctv.com/" target="_blank">首页</a><a href="https://news.cctv.com/china/" target="_blank">国内</a><a href="https://news.cctv.com/world/" target="_blank">国际</a><a href="https://news.cctv.com/society/" target="_blank">社会</a><a href="https://news.cctv.com/law/" target="_blank">法治</a><a href="https://sports.cctv.com/" target="_blank">体育</a><a href="https://tv.cctv.com/live/" target="_blank">直播中国</a><a href="https://tv.cctv.com/yxg/" target="_blank">片库</a><a href="https://tv.cctv.com/epg/" target="_blank">节目单</a></div><div class="search"><input type="text" value="请输入检索内容"><a href="javascript:void(0)">搜索</a></div></div>
<div class="allcontent"><div class="left_zx">
<div class="topNews"><a href="https://www.cctv.com">央视网</a> &gt; <a href="https://news.cctv.com/">新闻频道</a> &gt; <span>正文</span></div>
<div class="title_area"><h1>18.7公里松林隧道贯通 沿线三县将首通火车</h1>
<div class="info1">来源：央视网  |  2024年05月12日 11:42:08</div>
<div class="info2"><i id="wx"></i><i id="wb"></i><a href="javascript:;">分享到微信</a><a href="javascript:;">收藏</a></div></div>
<div class="text_area" id="text_area"><div class="content_area" id="content_area">
<p><strong>央视网消息</strong>（记者 王小燕）：${TUNNEL[0]}</p>
<p style="text-align: center;" class="photo_img_20190808"><img src="//p1.img.cctvpic.com/photoworkspace/contentimg/2024/05/12/2024051211400112345.jpg" alt="" width="1000"></p>
<p style="text-align: center;" class="photo_alt_20190808">贯通现场，工人在隧道内挥旗庆祝。杨光 摄</p>
<p><strong>42摄氏度里的掘进</strong></p>
${p(TUNNEL.slice(1, 4))}
<p style="text-align: center;" class="photo_img_20190808"><img src="//p1.img.cctvpic.com/photoworkspace/contentimg/2024/05/12/2024051211400154321.jpg" alt="" width="1000"></p>
<p><strong>一趟火车改变三个县</strong></p>
${p(TUNNEL.slice(4))}
</div>
<div class="zebian"><span>编辑：高小松</span><span>责任编辑：刘亮</span></div>
</div>
<div class="shouqi"><a href="javascript:;">点击收起全文</a></div>
<div class="fenxiang"><p>扫一扫 分享到微信</p><div class="erweima"><img src="//r.img.cctvpic.com/ewm.png" alt=""></div><p>|</p><p>返回顶部</p></div>
<div class="zhuanti"><h3>最新推荐</h3><ul><li><a href="https://news.cctv.com/2024/05/12/ARTIa.shtml">高山杜鹃进入盛花期</a></li><li><a href="https://news.cctv.com/2024/05/12/ARTIb.shtml">首班水上巴士试航</a></li></ul></div>
<div class="jctuijian"><h3>精彩图集</h3><ul><li><a href="https://photo.cctv.com/1.shtml">千亩油菜田里的几何课</a></li></ul></div>
</div>
<div class="right_zx"><div class="rebang"><h3>正在直播</h3><p>14:00 国家博物馆夜场探访</p></div><div class="rebang"><h3>热榜</h3><ol><li><a href="https://news.cctv.com/2024/05/11/ARTIc.shtml">五一假期铁路客流收官</a></li><li><a href="https://news.cctv.com/2024/05/11/ARTId.shtml">冷空气今夜抵达华北</a></li></ol></div></div></div>
<div class="bottom"><p>中央广播电视总台 央视网 版权所有</p><p>京ICP证060535号 网上传播视听节目许可证号 0102004</p><p><a href="https://www.cctv.com/intro">关于我们</a><a href="https://www.cctv.com/law">法律顾问</a></p><p>违法和不良信息举报电话：010-00000000</p></div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '18.7公里松林隧道贯通 沿线三县将首通火车',
      published: '2024-05-12T11:42:08+08:00',
      source: '央视网',
      authors: ['王小燕'],
      editors: ['高小松', '刘亮'],
      headings: ['42摄氏度里的掘进', '一趟火车改变三个县'],
      captions: ['贯通现场，工人在隧道内挥旗庆祝。杨光 摄', ''],
      // Whether the words before the colon stay is open: the body is not asked in full.
      kept: [...TUNNEL, '42摄氏度里的掘进', '一趟火车改变三个县'],
      gone: [
        '片库',
        '检索内容',
        '收起全文',
        '扫一扫',
        '杜鹃',
        '水上巴士',
        '几何课',
        '夜场',
        '冷空气',
        '法律顾问',
      ],
    },
  },
  {
    kind: '澎湃新闻, an interview in the template of Next: the reporter, the clock, 来源 and the channel in a space of antd, the names of the speakers in bold, captions in grey below, 责任编辑 in the copyright block, the whole once more in __NEXT_DATA__, tags, 报料 and 继续阅读',
    url: 'https://www.thepaper.cn/newsDetail_forward_27430518',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>对话｜修桥五十年的石匠：石桥是活的，它要让一让_长三角政商_澎湃新闻-The Paper</title>
<meta name="viewport" content="width=device-width">
<meta name="description" content="桥龄三百二十六年的通济桥，上个月拆下了最后一圈脚手架。">
<meta property="keywords" content="石桥,修缮,古镇">
<meta property="og:title" content="对话｜修桥五十年的石匠：石桥是活的，它要让一让">
<meta property="og:description" content="桥龄三百二十六年的通济桥，上个月拆下了最后一圈脚手架。">
<link rel="stylesheet" href="https://www.thepaper.cn/_next/static/css/8a3d0c.css">
</head>
<body>
<div id="__next">
<div class="index_header__JPmm_"><div class="index_headerin__Xa1p9"><a class="index_logo__9pRVA" href="/"><img src="https://www.thepaper.cn/_next/static/media/logo.png" alt="logo"></a><ul class="index_navlist__Gf3pY"><li><a href="/">首页</a></li><li><a href="/channel_25950">时事</a></li><li><a href="/channel_25951">财经</a></li><li><a href="/channel_36079">澎湃号</a></li><li><a href="/channel_25953">思想</a></li><li><a href="/channel_119908">科技</a></li></ul><div class="index_rightdl__q3E1W"><a href="/download">下载客户端</a><a href="/login">登录</a><a href="#">无障碍</a></div></div></div>
<main class="index_wrapper__L_zqV">
<div class="index_leftcontent__Tx6Q2">
<div class="index_bread__2Fd1e"><a href="/">澎湃新闻</a><a href="/list_25427">长三角政商</a></div>
<h1 class="index_title__B8mhI">对话｜修桥五十年的石匠：石桥是活的，它要让一让</h1>
<div class="index_headerContent__sASF4"><div class="index_left__LfzyH"><div>澎湃新闻记者 朱晓东</div><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item" style="margin-right:8px"><span>2024-05-20 16:47</span></div><div class="ant-space-item" style="margin-right:8px"><span>来源：<span>澎湃新闻</span></span></div><div class="ant-space-item"><a target="_blank" href="/list_25427">∙ 长三角政商 &gt;</a></div></div></div><div class="index_right__GcmaT"><span>字号</span><button type="button"><span>大</span></button></div></div>
<div class="index_cententWrap__Jv8jK">
<p>${BRIDGE[0]}</p>
<img src="https://imagecloud.thepaper.cn/thepaper/image/301/1.jpg" alt="">
<p class="image_desc" style="text-align:center"><span style="color:#808080">修缮后的通济桥，桥面石缝以糯米灰浆填塞。澎湃新闻记者 朱晓东 图</span></p>
${p(BRIDGE.slice(1))}
</div>
<div class="index_copyright__D_Krn"><div>责任编辑：马小东</div></div>
<div class="index_disclaimer__8qGZr"><div>澎湃新闻报料：021-962866</div><div>澎湃新闻，未经授权不得转载</div></div>
<div class="index_share__aX2Vb"><span>112</span><a href="#wx">分享至微信</a><a href="#wb">微博</a></div>
<div class="index_tags__nQ0Hd"><a href="/tag/1">#石桥</a><a href="/tag/2">#文物保护</a></div>
<div class="index_pengpaihao__v7TmK"><div>长三角政商</div><a href="#">+ 订阅</a></div>
<div class="index_comment__Uj2hR"><h2>评论（17）</h2><textarea placeholder="我也来说两句"></textarea><ul><li><div>青石板</div><div>小时候天天从这桥上过，谢谢师傅！</div><div>2024-05-20 ∙ 浙江</div></li></ul></div>
<div class="index_recommend__k2e1B"><h2>继续阅读</h2><ul><li><a href="/newsDetail_forward_27428810">河道清淤捞起三口铁锅</a></li><li><a href="/newsDetail_forward_27427003">茶馆评弹场次翻番</a></li></ul></div>
</div>
<div class="index_rightcontent__M1rVc"><div class="index_hotlist__9yW3c"><h2>澎湃热榜</h2><ol><li><a href="/newsDetail_forward_27431112">地铁首末班车调整</a></li><li><a href="/newsDetail_forward_27430987">中考体育项目抽签</a></li></ol></div><div class="index_phone__ppx91"><p>客户端下载</p><img src="https://www.thepaper.cn/_next/static/media/qr.png" alt=""></div></div>
</main>
<footer class="index_footer__z5Lq8"><ul><li><a href="/about">关于澎湃</a></li><li><a href="/ad">在澎湃投放</a></li></ul><p>沪ICP备14003370号</p><p>互联网新闻信息服务许可证：31120170006</p><p>© 2014-2024 上海东方报业有限公司</p></footer>
</div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"contType":0,"contentDetail":{"contId":27430518,"name":"对话｜修桥五十年的石匠：石桥是活的，它要让一让","author":"澎湃新闻记者 朱晓东","responEditor":"马小东","pubTime":"2024-05-20 16:47","source":"澎湃新闻","content":"<p>桥龄三百二十六年的通济桥，上个月拆下了最后一圈脚手架。</p>"}}}},"page":"/detail/[id]","query":{"id":"27430518"}}</script>
</body>
</html>`,
    expected: {
      headline: '对话｜修桥五十年的石匠：石桥是活的，它要让一让',
      published: '2024-05-20T16:47:00+08:00',
      source: '澎湃新闻',
      authors: ['朱晓东'],
      editors: ['马小东'],
      headings: [],
      captions: ['修缮后的通济桥，桥面石缝以糯米灰浆填塞。澎湃新闻记者 朱晓东 图'],
      body: BRIDGE.map((one) => one.replace(/<\/?strong>/g, '')),
      gone: [
        '无障碍',
        '字号',
        '962866',
        '不得转载',
        '分享至',
        '订阅',
        '天天从这桥上过',
        '铁锅',
        '评弹',
        '末班车',
        '投放',
      ],
    },
  },
  {
    kind: '新京报, a feature: the paper in em, the reporter and 编辑 in one span and the clock in another, a promotion as the first paragraph, captions centred below two pictures, 新京报记者, 编辑 and 校对 in the last lines, hot list, 我要评论',
    url: 'https://www.bjnews.com.cn/detail/1711580462129043.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>十九平方米的早点铺，三百个签名—新京报</title>
<meta name="keywords" content="胡同,早点,豆汁儿">
<meta name="description" content="清晨五点十分，取灯胡同还黑着，马家早点铺的灯先亮了。">
<link rel="stylesheet" type="text/css" href="https://www.bjnews.com.cn/static/dist/css/detail.css">
<script>var _hmt = _hmt || []; (function() { var hm = document.createElement("script"); hm.src = "https://hm.baidu.com/hm.js?0"; })();</script>
</head>
<body>
<div class="header"><div class="w1200"><a href="/" class="logo"><img src="https://www.bjnews.com.cn/static/logo.png" alt="新京报"></a><ul class="nav"><li><a href="/depth">深度</a></li><li><a href="/point">评论</a></li><li><a href="/beijing">北京</a></li><li><a href="/financial">财经</a></li><li><a href="/entertainment">文娱</a></li><li><a href="/culture">书评周刊</a></li><li><a href="http://epaper.bjnews.com.cn">电子报</a></li></ul><div class="search"><input type="text" placeholder="搜索"><a>搜索</a></div></div></div>
<div class="main w1200 clearfix">
<div class="left">
<div class="position"><a href="/">首页</a> / <a href="/beijing">北京</a></div>
<div class="bodyTitle"><div class="content"><h1>十九平方米的早点铺，三百个签名</h1>
<div class="editInfo"><span class="reporter"><em>新京报</em> 记者 孙小溪 编辑 张磊</span><span class="timer">2024-03-28 07:01</span></div></div>
<div class="topShare"><a href="#wx">微信</a><a href="#wb">微博</a><span>进入电子报</span></div></div>
<div class="article"><div class="articleBox cont-con-box" id="contentStr">
<p style="text-align:center"><span>每天早晚两次，与你准点相约，把世界多看一眼。</span></p>
<p>${BREAKFAST[0]}</p>
<p style="text-align:center"><img src="https://media.bjnews.com.cn/image/2024/03/28/1.jpg" alt="" class="img"></p>
<p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">3月26日清晨，马永顺在灶前熬豆汁儿。新京报记者 王飞 摄</span></p>
${p(BREAKFAST.slice(1, 6))}
<p style="text-align:center"><img src="https://media.bjnews.com.cn/image/2024/03/28/2.jpg" alt="" class="img"></p>
<p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">贴在墙上的签名。受访者供图</span></p>
${p(BREAKFAST.slice(6))}
<p>新京报记者 孙小溪</p>
<p>编辑 张磊 校对 傅小春</p>
</div></div>
<div class="tips"><p>来阅读我的更多文章吧</p><div class="person"><img src="https://media.bjnews.com.cn/head.jpg" alt=""><span>孙小溪</span><em>新京报记者</em></div><a>+关注</a></div>
<div class="praise"><a>点赞</a><a>收藏</a></div>
<div class="commentBox"><h3>我要评论</h3><textarea placeholder="文明上网"></textarea><p>全部评论 0</p></div>
<div class="other"><h3>其他人都在看</h3><ul><li><a href="/detail/171155.html">护城河边的夜跑团</a></li><li><a href="/detail/171156.html">二手书市集周末开张</a></li></ul></div>
</div>
<div class="right"><div class="hot"><h3>热门文章</h3><ol><li><a href="/detail/171157.html">杨柳飞絮预报发布</a></li><li><a href="/detail/171158.html">公园月票可线上续充</a></li></ol></div><div class="down"><p>新京报客户端</p><p>好新闻 无止境</p></div></div>
</div>
<div class="footer"><p>Copyright © 2003-2024 新京报 版权所有</p><p>新京报报料电话：010-67106710（24小时）</p><p><a href="/about">联系我们</a><a href="/copyright">版权声明</a></p></div>
</body>
</html>`,
    expected: {
      headline: '十九平方米的早点铺，三百个签名',
      published: '2024-03-28T07:01:00+08:00',
      source: '新京报',
      authors: ['孙小溪'],
      // Whether one who reads the proofs is an editor is open: not asked.
      headings: [],
      captions: ['3月26日清晨，马永顺在灶前熬豆汁儿。新京报记者 王飞 摄', '贴在墙上的签名。受访者供图'],
      body: BREAKFAST,
      gone: [
        '书评周刊',
        '准点相约',
        '进入电子报',
        '更多文章',
        '文明上网',
        '夜跑团',
        '飞絮',
        '续充',
        '无止境',
        '67106710',
      ],
    },
  },
  {
    kind: '环球网, world news: the headline in h3, the clock and 来源 and 作者 in p and spans, the article and its instant once more in hidden textareas, a picture in an i element with its caption, 责编 in a block, a warning of rights',
    url: 'https://world.huanqiu.com/article/4Ht8kQm2VxZ',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>挪威重新点亮停用31年的灯塔，为给海鸟让路</title>
<meta name="keywords" content="挪威,灯塔,海鸟">
<meta name="description" content="该国北部一座停用三十一年的灯塔当天重新点亮。">
<meta name="author" content="李小雨">
<meta property="og:title" content="挪威重新点亮停用31年的灯塔，为给海鸟让路">
<meta property="og:type" content="news">
<meta property="og:url" content="https://world.huanqiu.com/article/4Ht8kQm2VxZ">
<link rel="stylesheet" href="//himg2.huanqiucdn.cn/attachment2010/article/article.css">
<script>window.__aid = "4Ht8kQm2VxZ";</script>
</head>
<body>
<div class="hqwh-header"><ul class="hq-nav"><li><a href="https://www.huanqiu.com">首页</a></li><li><a href="https://mil.huanqiu.com">军事</a></li><li><a href="https://taiwan.huanqiu.com">台海</a></li><li><a href="https://opinion.huanqiu.com">评论</a></li><li><a href="https://finance.huanqiu.com">财经</a></li><li><a href="https://auto.huanqiu.com">汽车</a></li></ul><div class="hq-search"><input type="text"><a>搜一下</a></div></div>
<div class="container" id="container">
<div class="crumb"><a href="https://www.huanqiu.com">环球网</a> &gt; <a href="https://world.huanqiu.com">国际</a> &gt; <span>正文</span></div>
<div class="l-container">
<div class="t-container"><div class="t-container-title"><h3>挪威重新点亮停用31年的灯塔，为给海鸟让路</h3></div>
<div class="t-container-metadata"><div class="metadata-info"><p class="time">2024-05-20 10:33</p><p class="source"><span>来源：<a href="https://www.huanqiu.com">环球网</a></span> <span class="author">作者：李小雨</span></p></div><div class="metadata-share"><a>分享到</a><a class="wb">新浪微博</a><a class="wx">朋友圈</a></div></div></div>
<div class="b-container"><div class="l-con clear"><article><section data-type="rtext">
<p>${LIGHTHOUSE[0]}</p>
<p><i class="pic-con"><img src="//img.huanqiucdn.cn/dp/api/files/imageDir/1.jpg" alt=""></i><em data-scene="strong">灯塔资料图 图源：挪威广播公司</em></p>
${p(LIGHTHOUSE.slice(1))}
</section></article></div>
<div class="l-edit"><div class="edit"><span>责编：钱大为</span></div></div>
<div class="l-copyright">版权作品，未经书面授权，严禁转载，违者将被追究法律责任。</div>
<div class="l-like"><a>赞 88</a><a>打开APP看更多</a></div></div>
<textarea style="display:none" class="article-title">挪威重新点亮停用31年的灯塔，为给海鸟让路</textarea>
<textarea style="display:none" class="article-time">1716172380000</textarea>
<textarea style="display:none" class="article-author">李小雨</textarea>
<textarea style="display:none" class="article-content">&lt;article&gt;&lt;section data-type=&quot;rtext&quot;&gt;&lt;p&gt;${LIGHTHOUSE[0]}&lt;/p&gt;&lt;/section&gt;&lt;/article&gt;</textarea>
</div>
<div class="r-container"><div class="r-hot"><h4>热点推荐</h4><ul><li><a href="https://world.huanqiu.com/article/a">荷兰自行车库扩容至三万车位</a></li><li><a href="https://world.huanqiu.com/article/b">秘鲁发现千年织机</a></li></ul></div><div class="r-video"><h4>环球视频</h4><p><a href="https://v.huanqiu.com/1">冰川徒步者拍下双彩虹</a></p></div></div>
</div>
<div class="footer"><p>环球网版权作品，未经书面授权，严禁转载或镜像</p><p><a href="/about">关于环球网</a><a href="/ads">广告服务</a></p><p>举报邮箱：jubao@huanqiu.com</p></div>
</body>
</html>`,
    expected: {
      headline: '挪威重新点亮停用31年的灯塔，为给海鸟让路',
      published: '2024-05-20T10:33:00+08:00',
      source: '环球网',
      authors: ['李小雨'],
      editors: ['钱大为'],
      headings: [],
      captions: ['灯塔资料图 图源：挪威广播公司'],
      // Whether the by-line in brackets stays is open: the body is not asked in full.
      kept: [LIGHTHOUSE[0].slice(14), ...LIGHTHOUSE.slice(1)],
      gone: ['搜一下', '新浪微博', '法律责任', '打开APP', '车库', '织机', '双彩虹', '镜像', 'jubao'],
    },
  },
  {
    kind: '观察者网: the headline in h3 within a list element, three spans for the clock with seconds, 来源 and 字号, 【文/观察者网 】 first, captions in small grey spans, 本文系独家稿件 and 责任编辑 last, 相关新闻, 最新闻 and the readers’ words',
    url: 'https://www.guancha.cn/industry-science/2024_05_21_735468.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>“沧澜号”满负荷试挖：每小时7200立方米，超过设计指标</title>
<meta name="Keywords" content="挖泥船,疏浚,造船">
<meta name="Description" content="我国自主设计建造的超大型绞吸式挖泥船“沧澜号”在长江口完成首次满负荷试挖。">
<link href="https://www.guancha.cn/css/content.css" rel="stylesheet" type="text/css">
<script type="text/javascript" src="https://www.guancha.cn/js/jquery-1.8.2.min.js"></script>
</head>
<body>
<div class="header-index"><div class="header-content box"><a href="/" class="logo-index"><img src="https://www.guancha.cn/images/logo.png" alt="观察者"></a><ul class="nav-index fix"><li><a href="/">首页</a></li><li><a href="https://user.guancha.cn">风闻</a></li><li><a href="/internation">国际</a></li><li><a href="/military-affairs">军事</a></li><li><a href="/economy">财经</a></li><li><a href="/industry-science">产经</a></li><li><a href="/xinzhiguanchasuo">心智观察所</a></li></ul><div class="login-box"><a>登录</a><a>注册</a></div></div></div>
<div class="content box"><div class="main content-main">
<ul class="two-coloum fix"><li class="left left-main">
<h3>“沧澜号”满负荷试挖：每小时7200立方米，超过设计指标</h3>
<div class="time fix"><span>2024-05-21 08:14:37</span><span>来源：观察者网</span><span>字号：<i>A-</i> <i>A</i> <i>A+</i></span></div>
<div class="key-word fix"><span>关键字：</span><a href="/WaNiChuan">挖泥船</a><a href="/ShuJun">疏浚</a></div>
<div class="content all-txt">
<p>${DREDGER[0]}</p>
<p style="text-align: center;"><img src="https://i.guancha.cn/news/mainland/2024/05/21/20240521081001234.jpg" alt="" class="bigimg" width="600"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #7f7f7f;">“沧澜号”在长江口试挖 图源：船厂</span></p>
${p(DREDGER.slice(1, 5))}
<p style="text-align: center;"><img src="https://i.guancha.cn/news/mainland/2024/05/21/20240521081005678.jpg" alt="" class="bigimg" width="600"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #7f7f7f;">绞刀上的刀齿 图源：项目组</span></p>
${p(DREDGER.slice(5))}
<p><strong>本文系观察者网独家稿件，未经授权，不得转载。</strong></p>
</div>
<div class="share fix"><div class="left"><span>分享到</span><a>微信</a><a>微博</a></div><div class="right"><a>收藏</a></div></div>
<div class="editor">责任编辑：曹小阳</div>
<div class="app-code"><img src="https://www.guancha.cn/images/app.png" alt=""><p>观察者APP，更好阅读体验</p></div>
<div class="gc-comment"><h4>评论 42</h4><ul><li><div class="user-main"><h4><a>江海一沙鸥</a></h4><span>昨天 21:03</span></div><div class="comment-txt">绞刀齿也能国产，了不起。</div></li></ul><a>查看更多评论</a></div>
<div class="relevant-news"><h5>相关新闻</h5><ul><li><a href="/industry-science/2023_12_02_717722.shtml">国产绞刀齿通过岩石工况试验</a></li><li><a href="/industry-science/2023_08_19_705913.shtml">“沧澜号”下水</a></li></ul></div>
</li>
<li class="right right-sidebar"><div class="module-news"><h4>最新闻 Hot</h4><ul><li><a href="/internation/1.shtml">欧盟讨论夏令时存废</a></li><li><a href="/politics/2.shtml">多地高校开放食堂</a></li></ul></div><div class="module-fengwen"><h4>风闻·24小时最热</h4><ul><li><a href="https://user.guancha.cn/main/content?id=1">为什么老电梯按钮不设四楼</a></li></ul></div></li></ul>
</div></div>
<div class="footer"><p>Copyright © 2014-2024 观察者 All rights reserved。</p><p>沪ICP备10213822号-2 互联网新闻信息服务许可证：31220170001</p><p>违法及不良信息举报电话：021-62376571</p></div>
</body>
</html>`,
    expected: {
      headline: '“沧澜号”满负荷试挖：每小时7200立方米，超过设计指标',
      published: '2024-05-21T08:14:37+08:00',
      source: '观察者网',
      authors: ['王世平'],
      editors: ['曹小阳'],
      headings: [],
      captions: ['“沧澜号”在长江口试挖 图源：船厂', '绞刀上的刀齿 图源：项目组'],
      related: ['国产绞刀齿通过岩石工况试验', '“沧澜号”下水'],
      kept: [DREDGER[0].slice(12), ...DREDGER.slice(1)],
      gone: [
        '心智观察所',
        '字号',
        '独家稿件',
        '更好阅读',
        '沙鸥',
        '了不起',
        '夏令时',
        '食堂',
        '电梯',
        '62376571',
      ],
    },
  },
  {
    kind: '财新网: the clock and 来源于 in one line below the headline, a subhead as the lead, the picture in a definition list, 【财新网】 and the reporter first, 责任编辑 and 版面编辑 by a stroke who are one, a wall of charges, 推荐阅读 and a magazine’s cover',
    url: 'https://finance.caixin.com/2024-05-17/102197043.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>个人养老金拟放宽提前领取 首套住房在列引争议_财新网_财新网</title>
<meta name="keywords" content="个人养老金,提前领取,征求意见">
<meta name="description" content="意见稿拟新增三种情形，领取人须补缴税收优惠">
<meta name="author" content="何晓岚">
<meta property="og:title" content="个人养老金拟放宽提前领取 首套住房在列引争议">
<meta property="og:site_name" content="财新网">
<meta property="og:type" content="article">
<link href="https://file.caixin.com/webchannel/all/css/article.css" rel="stylesheet">
<script>var entity={"id":102197043,"type":5,"channel":125,"url":"https://finance.caixin.com/2024-05-17/102197043.html","media":{"id":"100"}};</script>
</head>
<body>
<div class="sitenav"><div class="sitenavbar"><a href="https://www.caixin.com/">首页</a><a href="https://economy.caixin.com/">经济</a><a href="https://finance.caixin.com/">金融</a><a href="https://companies.caixin.com/">公司</a><a href="https://china.caixin.com/">政经</a><a href="https://weekly.caixin.com/">周刊</a><a href="https://www.caixinglobal.com/">EN</a></div><div class="searchbox"><input type="text" placeholder="搜索"></div><div class="loginbar"><a>登录</a><a>我的订阅</a></div></div>
<div class="indexMain"><div class="comMain">
<div class="conlf">
<div class="bread"><a href="https://finance.caixin.com/">金融</a> &gt; <span>正文</span></div>
<div class="content" id="the_content">
<div id="conTit"><h1>个人养老金拟放宽提前领取 首套住房在列引争议</h1>
<div class="artInfo" id="artInfo">2024年05月17日 18:52　<span>来源于 <a id="source_baidu" href="https://www.caixin.com/">财新网</a></span><span class="function01"><a>听报道</a><a>评论(3)</a><a>打印</a></span></div></div>
<div id="subhead" class="subhead">意见稿拟新增三种情形，领取人须补缴税收优惠</div>
<div class="article"><dl class="media_pic"><dt><img src="https://img.caixin.com/2024-05-17/171594312345678.jpg" alt=""></dt><dd>资料图：北京街头，一家银行网点外张贴着个人养老金开户海报。图：视觉中国</dd></dl>
<div id="Main_Content_Val" class="text">
${p(PENSION)}
<div class="bd_block"><p>更多报道详见：<a href="https://www.caixin.com/2024-01-10/1.html">养老金第三支柱试点十八个月</a></p></div>
</div>
<div class="aitt"><a>［《财新周刊》印刷版，随时起刊；电子版，随时阅读］</a></div>
</div>
<div class="idetor" id="editor_baidu">责任编辑：罗小洁 | 版面编辑：罗小洁</div>
<div id="chargeWall"><div class="cons-pay-tit">此文已限时开放</div><p>成为会员，畅读全部报道</p><a>立即开通</a></div>
<div class="content-tag"><span>话题：</span><a href="https://topics.caixin.com/1">#个人养老金</a></div>
<div class="fenxiang"><a>分享</a><a>收藏</a></div>
<div class="moreReport"><h4>推荐阅读</h4><ul><li><a href="https://finance.caixin.com/1.html">多家城商行下调存款挂牌价</a></li><li><a href="https://finance.caixin.com/2.html">再保险牌照开闸</a></li></ul></div>
<div class="pinglun"><h4>全部评论</h4><p>评论仅代表网友个人，不代表财新网观点</p></div>
</div></div>
<div class="conri"><div class="mag"><h4>财新周刊</h4><p>2024年第20期 封面报道：水库何以为家</p><a>购买</a></div><div class="topNews"><h4>编辑推荐</h4><ul><li><a href="https://china.caixin.com/3.html">沿江小城的化工厂搬了</a></li></ul></div><div class="rank"><h4>视听推荐</h4><p>【财新说】二十年后的电池去哪里</p></div></div>
</div></div>
<div class="bottom"><p>财新网所刊载内容之知识产权为财新传媒及/或相关权利人专属所有或持有。</p><p>京ICP证090880号 Copyright © 财新网</p><p>发邮件 online@caixin.com</p></div>
</body>
</html>`,
    expected: {
      headline: '个人养老金拟放宽提前领取 首套住房在列引争议',
      lead: '意见稿拟新增三种情形，领取人须补缴税收优惠',
      published: '2024-05-17T18:52:00+08:00',
      source: '财新网',
      authors: ['何晓岚'],
      editors: ['罗小洁'],
      headings: [],
      captions: ['资料图：北京街头，一家银行网点外张贴着个人养老金开户海报。图：视觉中国'],
      // Whether 【财新网】 and the bracket stay is open, and so is a link to more: the body is not asked in full.
      kept: [PENSION[0].slice(15), ...PENSION.slice(1)],
      gone: [
        '我的订阅',
        '听报道',
        '随时起刊',
        '限时开放',
        '畅读',
        '城商行',
        '再保险',
        '何以为家',
        '化工厂',
        '知识产权',
        'online@',
      ],
    },
  },
  {
    kind: '证券时报网, a company: 来源 and 作者 and the clock in spans, the reporter in a paragraph of its own first, bold headings, 责任编辑 after a blank, codes of stocks, a statement, the readers’ words and 为你推荐',
    url: 'https://www.stcn.com/article/detail/1207731.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>现制饮品收入首超出口 秦源果业把苹果汁卖进咖啡馆</title>
<meta name="keywords" content="果汁,现制饮品,秦源果业">
<meta name="description" content="公司今年一季度面向现制饮品客户的收入达到1.34亿元，同比增长86.2%。">
<link rel="stylesheet" href="https://static-web.stcn.com/static/styles/style.css">
<script src="https://static-web.stcn.com/static/scripts/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="container"><a href="/" class="logo"><img src="https://static-web.stcn.com/static/images/logo.png" alt="证券时报网"></a><div class="nav"><a href="/article/list/yw.html">要闻</a><a href="/article/list/kx.html">快讯</a><a href="/article/list/gs.html">股市</a><a href="/article/list/company.html">公司</a><a href="/article/list/data.html">数据</a><a href="/article/list/fund.html">基金</a><a href="/article/list/cj.html">创投</a></div><div class="search"><input placeholder="搜索股票代码/简称"></div><a class="login">登录/注册</a></div></div>
<div class="container">
<div class="breadcrumb">您当前的位置： <a href="/">首页</a> &gt; <a href="/article/list/company.html">公司</a> &gt; 正文</div>
<div class="main detail">
<div class="detail-title">现制饮品收入首超出口 秦源果业把苹果汁卖进咖啡馆</div>
<div class="detail-info"><span>来源：证券时报网</span><span>作者：赵文博</span><span>2024-05-17 07:35</span></div>
<div class="social-bar"><div class="tt">点赞</div><div class="like like-btn" data-id="1207731"></div><div class="fav post-btn"></div><a class="comment" href="#comment"></a><div class="tt">分享</div><div class="share-popup social-share" data-title="现制饮品收入首超出口"></div></div>
<div class="detail-content">
${p(ORCHARD)}
</div>
<div class="detail-content-editor">责任编辑： 郑小金</div>
<div class="detail-content-tags"><div>果汁</div><div>现制饮品</div></div>
<div class="stock-tags"><div><a href="/quotes/index/sz000000.html"><span>SZ</span><span>秦源</span><span class="red">+2.31%</span></a></div></div>
<div class="detail-content-statement"><div>声明：本报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div><div>下载官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息</div></div>
<div class="comment" id="comment"><div class="comment-tt">网友评论</div><div class="comment-input"><div class="ds-tip"><span>登录</span>后可以发言</div><textarea name="content" placeholder="请输入内容"></textarea><div class="btn">发送</div></div><div class="comment-tip">网友评论仅供其表达个人看法，并不表明本报立场</div><div class="comment-list"><div class="empty">暂无评论</div></div></div>
<div class="list-page-tab black"><div class="active">为你推荐</div></div>
<ul class="list"><li class="no-tag"><div class="content"><div class="tt"><a href="/article/detail/1207690.html">公募调研升温 这些板块最受关注</a></div><div class="info mt-60"><span>券商中国</span><span>许小盈</span><span>2024-05-17 06:58</span></div></div></li><li class="no-tag"><div class="content"><div class="tt"><a href="/article/detail/1207688.html">碳酸锂主力合约收跌</a></div><div class="info mt-60"><span>e公司</span><span>2024-05-16 15:21</span></div></div></li></ul>
</div>
<div class="aside"><div class="tt">热点视频</div><ul><li><a href="/video/1.html">董秘来了：芯片封装的下一站</a></li></ul><div class="tt">换一换</div></div>
</div>
<div class="footer"><p>深圳证券时报社有限公司版权所有，未经书面授权，不得转载、复制、引用</p><p>备案号：粤ICP备09109218号-7 增值电信业务许可证</p></div>
</body>
</html>`,
    expected: {
      headline: '现制饮品收入首超出口 秦源果业把苹果汁卖进咖啡馆',
      published: '2024-05-17T07:35:00+08:00',
      source: '证券时报网',
      authors: ['赵文博'],
      editors: ['郑小金'],
      headings: ['出口退潮', '杯子里的新需求'],
      captions: [],
      kept: ORCHARD.slice(1).map((one) => one.replace(/<\/?strong>/g, '')),
      gone: [
        '股票代码',
        '2.31%',
        '风险自担',
        '官方APP',
        '可以发言',
        '个人看法',
        '暂无评论',
        '公募',
        '碳酸锂',
        '董秘来了',
        '换一换',
        '增值电信',
      ],
    },
  },
  {
    kind: '腾讯新闻, a piece of an account: data in a script, the account and the clock with 发布于 and its rank, pictures in paragraphs, 来源 and 记者 and 编辑 last, a disclaimer of the platform, 相关推荐 and hot words',
    url: 'https://new.qq.com/rain/a/20231103A06KQT00',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>报刊亭变身24小时书亭，凌晨来借书的是谁_腾讯新闻</title>
<meta name="keywords" content="武汉,书亭,报刊亭">
<meta name="description" content="晚上十点，武汉的一条老街上，路灯旁的“自助书亭”还亮着。">
<meta property="og:title" content="报刊亭变身24小时书亭，凌晨来借书的是谁_腾讯新闻">
<meta name="apub:time" content="2023/11/3 09:26:00">
<meta name="apub:from" content="default">
<link rel="stylesheet" href="https://mat1.gtimg.com/pingjs/ext2020/dcom-static/build/static/css/static.css">
<script>window.DATA = {"article_id":"20231103A06KQT","article_type":"0","title":"报刊亭变身24小时书亭，凌晨来借书的是谁","abstract":null,"catalog1":"social","media":"楚天街巷","media_id":"5100001","pubtime":"2023-11-03 09:26:00","comment_id":"8200001","tags":"武汉,书亭,报刊亭","political":0,"is_deleted":0,"cms_id":"20231103A06KQT00","videoArr":[]}</script>
</head>
<body>
<div id="TopNav"><div class="qq_nav"><a href="https://news.qq.com">腾讯新闻</a><a href="https://new.qq.com/ch/ent/">娱乐</a><a href="https://new.qq.com/ch/finance/">财经</a><a href="https://new.qq.com/ch/sports/">体育</a><a href="https://new.qq.com/ch/nba/">NBA</a></div><div class="srh"><input type="text"></div><a>投诉反馈</a></div>
<div id="topAd"></div>
<div class="qq_conent clearfix">
<div class="LEFT">
<h1>报刊亭变身24小时书亭，凌晨来借书的是谁</h1>
<div class="author-bar clearfix"><a class="author" href="https://new.qq.com/omn/author/5100001"><img src="https://inews.gtimg.com/newsapp_ls/0/head.jpg" alt=""></a><div class="media-info"><p class="media-name">楚天街巷</p><p class="media-meta"><span>2023-11-03 09:26</span><span>发布于湖北</span><span>本地资讯领域创作者</span></p></div><div class="follow">+ 关注</div></div>
<div class="content clearfix"><div class="LeftTool" id="LeftTool"><a class="cmt">评论 26</a><a class="wx">分享至微信</a></div>
<!--内容-->
<div class="content-article">
<!--导语-->
<p class="one-p">${LIBRARY[0]}</p>
<p class="one-p"><img class="content-picture" src="//inews.gtimg.com/news_bt/1/641"></p>
${p(LIBRARY.slice(1), 'class="one-p"')}
<p class="one-p"><img class="content-picture" src="//inews.gtimg.com/news_bt/2/641"></p>
<p class="one-p">来源：长江日报</p>
<p class="one-p">记者：徐小平　编辑：李晓</p>
<div id="Status"></div>
</div></div>
<div class="disclaimer">免责声明：本文来自客户端创作者，不代表平台的观点和立场。</div>
<div id="Comment"><p>文明上网理性发言</p></div>
<div id="Recomend"><h2>相关推荐</h2><ul><li><a href="https://new.qq.com/rain/a/1">江滩芦苇进入最佳观赏期</a></li><li><a href="https://new.qq.com/rain/a/2">热干面协会评出百家老店</a></li></ul></div>
</div>
<div id="RIGHT" class="RIGHT"><div class="hotwords"><h3>热点榜</h3><ol><li>全球最大郁金香温室投用</li><li>立冬吃什么</li></ol></div><div class="dl"><p>扫码下载新闻客户端</p></div></div>
</div>
<div id="Foot"><p>Copyright © 1998 - 2023 Tencent. All Rights Reserved</p><p>粤公网安备 44030002000001号</p></div>
</body>
</html>`,
    expected: {
      headline: '报刊亭变身24小时书亭，凌晨来借书的是谁',
      published: '2023-11-03T09:26:00+08:00',
      source: '长江日报',
      authors: ['徐小平'],
      editors: ['李晓'],
      headings: [],
      captions: ['', ''],
      body: LIBRARY,
      gone: [
        '投诉反馈',
        '资讯领域',
        '分享至',
        '免责声明',
        '理性发言',
        '芦苇',
        '热干面',
        '郁金香',
        '立冬',
        '扫码下载',
        '公网安备',
      ],
    },
  },
  {
    kind: '今日头条, of a paper’s account: the clock and the name by a middle dot, paragraphs with data-track, captions of a class, the reporter in the last line, 举报 and the readers’ words, hot list, 作者最新文章',
    url: 'https://www.toutiao.com/article/7400312845671236130/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>大山里的皮影戏：幕布后面来了年轻人-今日头条</title>
<meta name="description" content="天刚擦黑，甘肃环县的一处农家院里支起了一块两米宽的白布。">
<meta name="keywords" content="皮影,环县,非遗">
<link rel="canonical" href="https://www.toutiao.com/article/7400312845671236130/">
<style>.syl-article-base p{margin:24px 0}</style>
<script>window.__publicUrl__ = '//lf3-cdn-tos.bytescm.com/obj/cdn-static-resource/tt_player';</script>
</head>
<body>
<div id="root">
<div class="toutiao-header"><div class="header-left"><a href="/">首页</a><a>推荐</a><a>关注</a><a>西瓜视频</a></div><div class="search-container"><input type="text" placeholder="搜索你感兴趣的内容"></div><div class="header-right"><a>登录</a><a>添加到桌面</a><a>侵权投诉</a></div></div>
<div class="article-detail-container"><div class="left-sidebar"><div class="detail-side-interaction"><div class="side-like"><span>328</span></div><div class="side-comment"><span>47</span></div><div class="side-repin">收藏</div></div></div>
<div class="main">
<div class="article-content"><h1>大山里的皮影戏：幕布后面来了年轻人</h1>
<div class="article-meta"><span>2024-08-07 21:16</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjABAAAA1/?source=tuwen_detail" target="_blank" rel="noopener nofollow">兰州晚报</a></span></div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">${SHADOW[0]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.com/tos-cn-i-axegupay5k/1.image" class="syl-page-img" alt=""><p class="pgc-img-caption">史文斌在幕布后操纵影人</p></div>
<p data-track="3">${SHADOW[1]}</p>
<p data-track="4">${SHADOW[2]}</p>
<p data-track="5">${SHADOW[3]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.com/tos-cn-i-axegupay5k/2.image" class="syl-page-img" alt=""><p class="pgc-img-caption"></p></div>
<p data-track="7">${SHADOW[4]}</p>
<p data-track="8">兰州晚报记者 张小川 文/图</p>
</article></div>
<div class="detail-end-tip"><span>举报</span></div>
<div class="ttp-comment-wrapper"><div class="title"><span>评论 47</span></div><div class="comment-info"><a>陇东老王</a><p>小时候搬着板凳占位子，想起来了。</p><span>08-07 22:40 · 甘肃</span></div><a>查看全部评论</a></div>
</div>
<div class="right-sidebar"><div class="user-info"><a>兰州晚报</a><p>186万粉丝</p><a>关注</a></div><div class="latest"><p>作者最新文章</p><a href="/article/1/">黄河风情线灯光秀时间调整</a><a href="/article/2/">白兰瓜上市价格稳中有降</a></div><div class="hot-board"><p>头条热榜</p><ol><li>暑期预警：野泳事故多发</li><li>七夕前鲜花预订量攀升</li></ol></div></div></div>
<div class="footer"><p>© 2024 今日头条</p><p>网上有害信息举报专区</p><p>跟帖评论自律管理承诺书</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '大山里的皮影戏：幕布后面来了年轻人',
      published: '2024-08-07T21:16:00+08:00',
      source: '兰州晚报',
      authors: ['张小川'],
      editors: [],
      headings: [],
      captions: ['史文斌在幕布后操纵影人', ''],
      body: SHADOW,
      gone: [
        '西瓜视频',
        '侵权投诉',
        '占位子',
        '粉丝',
        '灯光秀',
        '白兰瓜',
        '野泳',
        '鲜花',
        '有害信息',
        '承诺书',
      ],
    },
  },
  {
    kind: '微信公众号, an essay: 原创 and the writer and the account and the clock and the province in one line, the text in sections with spans, a call to follow first, 文 and 图 and 编辑 after END, calls to share, an old list, hidden codes to scan',
    url: 'https://mp.weixin.qq.com/s/k3VtQ9yXw2LmNbRz7DpHsA',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<title></title>
<meta name="description" content="井圈是青石的，里侧被绳子磨出十九道沟">
<meta name="author" content="沈小满">
${og('og:title', '阳台上的一口井')}
${og('og:description', '井圈是青石的，里侧被绳子磨出十九道沟')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '沈小满')}
<script nonce="1" type="text/javascript">var biz = "MzA3NDAxMjM0NQ=="; var nickname = htmlDecode("半夏小院"); var ct = "1713442500"; var msg_title = '阳台上的一口井'.html(false); var user_name = "gh_0a1b2c3d4e5f";</script>
<style>.rich_media_title{font-size:22px}.js_underline_content{-webkit-touch-callout:none}</style>
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg pages_skin_pc">
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">阳台上的一口井</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text"><span role="link" id="js_author_name" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea">沈小满</span></span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">半夏小院</a></span>
<span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-04-18 20:15</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text">浙江</em></span>
</div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content">
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(160, 160, 160);">点击上方蓝字，一起在院子里坐坐</span></section>
<section style="margin: 0 16px;line-height: 2em;">
${p(
  WELL.slice(0, 4).map((one) => `<span style="font-size: 15px;letter-spacing: 1px;">${one}</span>`),
  'style="margin-bottom: 24px;"',
)}
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.667" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/1/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080"></section>
<p style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">井圈里侧的绳痕。林小北 摄</span></p>
${p(
  WELL.slice(4).map((one) => `<span style="font-size: 15px;letter-spacing: 1px;">${one}</span>`),
  'style="margin-bottom: 24px;"',
)}
</section>
<section style="text-align: center;"><p>END</p></section>
<section style="text-align: center;font-size: 13px;"><p>文｜沈小满</p><p>图｜林小北</p><p>编辑｜周小舟</p></section>
<section><p>往期回顾</p><p><a href="https://mp.weixin.qq.com/s/a">外婆的针线匣</a></p><p><a href="https://mp.weixin.qq.com/s/b">一条巷子的名字</a></p></section>
<section style="text-align: center;"><p>喜欢就点个“在看”吧</p><mp-common-profile class="js_uneditable custom_select_card" data-nickname="半夏小院"></mp-common-profile></section>
</div>
</div>
<div id="js_tags" class="article-tag__list"><span>#乡土</span></div>
<div class="rich_media_tool" id="js_toobar3"><span>阅读 3217</span><span>赞 128</span></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:none;"><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div>
</div></div></div></div>
<div class="wx_network_msg_wrp" style="display: none;"><p>轻点两下取消赞</p></div>
<div class="comment_primary_emotion_panel_wrp" style="display: none;">暂无留言</div>
</body>
</html>`,
    expected: {
      headline: '阳台上的一口井',
      published: '2024-04-18T20:15:00+08:00',
      source: '半夏小院',
      authors: ['沈小满'],
      editors: ['周小舟'],
      headings: [],
      captions: ['井圈里侧的绳痕。林小北 摄'],
      body: WELL,
      gone: ['蓝字', '往期', '针线匣', '巷子的名字', '“在看”', '阅读 3217', '扫一扫', '取消赞', '留言'],
    },
  },
  {
    kind: '自由時報, society: the clock in a span within the text, 〔記者／地報導〕 first, pictures with p below in boxes, a line to read on and one to load the app within, 相關新聞, JSON-LD with the site as its author',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/4678312',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>百年老站慶生 退休站長搖響三聲鈴 - 生活 - 自由時報電子報</title>
<meta name="keywords" content="三棧口, 老車站, 檜木站房">
<meta name="description" content="台鐵支線上的老車站「三棧口」今年滿一百歲，昨天上午辦百歲生日會。">
<meta name="author" content="自由時報電子報">
${og('og:site_name', '自由時報電子報')}
${og('og:title', '百年老站慶生 退休站長搖響三聲鈴 - 生活 - 自由時報電子報')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-20T10:33:00+08:00">
<meta name="pubdate" content="2024-05-20T10:33:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '百年老站慶生 退休站長搖響三聲鈴', datePublished: '2024-05-20T10:33:00+08:00', dateModified: '2024-05-20T10:33:00+08:00', author: { '@type': 'Organization', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報', logo: { '@type': 'ImageObject', url: 'https://cache.ltn.com.tw/images/apple-touch-icon.png' } } })}
<link rel="stylesheet" href="https://cache.ltn.com.tw/css/news/content.css">
</head>
<body>
<div class="ltnheader boxTitle" data-desc="頁首"><div class="channel"><ul><li><a href="https://news.ltn.com.tw/list/breakingnews">即時</a></li><li><a href="https://news.ltn.com.tw/list/breakingnews/politics">政治</a></li><li><a href="https://news.ltn.com.tw/list/breakingnews/society">社會</a></li><li><a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></li><li><a href="https://ec.ltn.com.tw">財經</a></li><li><a href="https://ent.ltn.com.tw">娛樂</a></li><li><a href="https://3c.ltn.com.tw">3C</a></li><li><a href="https://food.ltn.com.tw">食譜</a></li></ul></div><div class="search"><input type="text" placeholder="新聞搜尋"></div></div>
<section class="content"><section class="Lcon">
<div class="breadcrumbs boxTitle boxText"><a href="https://www.ltn.com.tw">首頁</a> &gt; <a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></div>
<div class="whitecon articlebody boxTitle boxText" data-desc="內文" itemprop="articleBody">
<h1>百年老站慶生 退休站長搖響三聲鈴</h1>
<div class="text boxTitle boxText" data-desc="內容頁">
<span class="time">2024/05/20 10:33</span>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2024/05/20/1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2024/05/20/1.jpg" alt="退休站長林文雄搖響銅鈴。"></a><p>退休站長林文雄搖響銅鈴。（記者黃美玲攝）</p></div>
<p>〔記者黃美玲／彰化報導〕${STATION[0]}</p>
<p>${STATION[1]}</p>
<p class="before_ir" style="text-align:center">請繼續往下閱讀...</p>
<p class="after_ir" style="display:none"></p>
<p>${STATION[2]}</p>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2024/05/20/2.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2024/05/20/2.jpg" alt="檜木號碼牌。"></a><p>換下的檜木料做成號碼牌。（記者黃美玲攝）</p></div>
${p(STATION.slice(3))}
<p class="appE1121">不用抽、不用搶，用APP看新聞天天有好禮　<a href="https://service.ltn.com.tw/app">點我下載</a>　<a href="https://www.ltn.com.tw/page/1">活動辦法</a></p>
</div>
<div class="keyword boxTitle boxText"><i>關鍵字</i><a href="https://search.ltn.com.tw/1">老車站</a><a href="https://search.ltn.com.tw/2">檜木</a></div>
<div class="related boxTitle boxText" data-desc="相關新聞"><h4>相關新聞</h4><a href="https://news.ltn.com.tw/news/life/breakingnews/4590101"><p>漏水老站房獲補助 檜木料列管</p></a><a href="https://news.ltn.com.tw/news/life/breakingnews/4411102"><p>無人小站復辦便當節 千份秒殺</p></a></div>
<div class="share boxTitle"><a href="#fb">分享</a><a href="#line">LINE</a></div>
<div class="fb boxTitle"><p>發表意見</p></div>
</div>
<div class="latest boxTitle boxText" data-desc="熱門推播"><h3>熱門推播</h3><ul><li><a href="https://news.ltn.com.tw/news/life/breakingnews/4678001">梅雨鋒面周四到 這些地區雨最大</a></li><li><a href="https://news.ltn.com.tw/news/society/breakingnews/4678002">國道三號施工封閉南下內側</a></li></ul></div>
</section>
<aside class="Rcon"><div class="whitecon boxTitle"><h3>今日熱門新聞</h3><ul><li><a href="https://news.ltn.com.tw/news/1">樂透頭獎連十摃</a></li></ul></div><div class="ads"><p>廣告</p></div></aside></section>
<footer><p>自由時報版權所有不得轉載 ©2024 The Liberty Times. All Rights Reserved.</p><p>本網站內容屬個人閱讀，使用條款與隱私權政策</p></footer>
</body>
</html>`,
    expected: {
      headline: '百年老站慶生 退休站長搖響三聲鈴',
      published: '2024-05-20T10:33:00+08:00',
      // 自由時報, with or without 電子報: not asked.
      authors: ['黃美玲'],
      editors: [],
      headings: [],
      captions: ['退休站長林文雄搖響銅鈴。（記者黃美玲攝）', '換下的檜木料做成號碼牌。（記者黃美玲攝）'],
      related: ['漏水老站房獲補助 檜木料列管', '無人小站復辦便當節 千份秒殺'],
      kept: STATION,
      gone: ['食譜', '往下閱讀', '不用搶', '點我下載', '發表意見', '梅雨', '國道三號', '樂透', '使用條款'],
    },
  },
  {
    kind: 'ETtoday: the channel’s mark and the headline in a header, the clock in Chinese characters in a time element, the reporter in a bold paragraph, captions of ▲ in bold, an advertisement’s line within, ▼ 相關新聞 by links after the text, keywords, the readers’ words and hot news',
    url: 'https://www.ettoday.net/news/20240526/2746018.htm',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>橘貓自己搭公車「睡到終點站」　老闆送鳳梨道謝：當補票 | ETtoday社會新聞 | ETtoday新聞雲</title>
<meta name="description" content="高雄市岡山區一間開了四十年的鐘錶行，店貓「小發」24日下午走失。">
<meta name="news_keywords" content="店貓,公車,岡山">
<meta name="section" content="社會">
<meta name="subsection" content="社會">
<meta property="dable:item_id" content="2746018">
<meta property="dable:author" content="ETtoday新聞雲">
${og('og:title', '橘貓自己搭公車「睡到終點站」　老闆送鳳梨道謝：當補票 | ETtoday社會新聞 | ETtoday新聞雲')}
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-26T11:08:00+08:00">
<meta name="pubdate" content="2024-05-26T11:08:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '橘貓自己搭公車「睡到終點站」　老闆送鳳梨道謝：當補票', datePublished: '2024-05-26T11:08:00+08:00', dateModified: '2024-05-26T11:08:00+08:00', author: { '@type': 'Person', name: 'ETtoday新聞雲' }, publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' } })}
<link href="https://cdn2.ettoday.net/style/ettoday2017/css/style.css" rel="stylesheet">
<script>var dataLayer = [{"csscode":"society","page-id":"2746018","category-id":"6"}];</script>
</head>
<body id="news" class="news-page news-a">
<div class="wrapper_box"><div class="wrapper">
<div class="top_menu"><a href="https://www.ettoday.net" class="logo">ETtoday</a><nav class="nav_1"><ul><li><a href="/news/news-list.htm">新聞總覽</a></li><li><a href="/news/focus/政治/">政治</a></li><li><a href="https://star.ettoday.net">星光雲</a></li><li><a href="https://pets.ettoday.net">寵物雲</a></li><li><a href="https://health.ettoday.net">健康雲</a></li><li><a href="https://boba.ettoday.net">播吧</a></li></ul></nav><div class="search"><input type="text"></div></div>
<div class="container_box"><div class="r1 clearfix"><div class="c1">
<article><div class="subject_article">
<div class="part_breadcrumb"><a href="/">ETtoday首頁</a> &gt; <a href="/news/focus/社會/">社會</a></div>
<header><h1 class="title" itemprop="headline">橘貓自己搭公車「睡到終點站」　老闆送鳳梨道謝：當補票</h1></header>
<div class="subject_news clearfix"><time class="date" itemprop="datePublished" datetime="2024-05-26T11:08:00+08:00">2024年05月26日 11:08</time><div class="fontsize"><a>A</a><a>A</a><a>A</a></div></div>
<div class="et_social"><a href="#fb">分享</a><a href="#line">LINE</a><a href="#talk">留言</a></div>
<div class="story" itemprop="articleBody">
<p><img src="https://cdn2.ettoday.net/images/7600/d7600001.jpg" width="600" alt="▲店貓小發。"></p>
<p><strong>▲店貓小發平時守在櫥窗的老座鐘旁。（圖／民眾提供）</strong></p>
<p><strong>記者吳小龍／高雄報導</strong></p>
<p>${CAT[0]}</p>
<p>${CAT[1]}</p>
<p><img src="https://cdn2.ettoday.net/images/7600/d7600002.jpg" width="600" alt="▲小發。"></p>
<p><strong>▲司機王志豪在最後一排座位發現小發。（圖／客運公司提供）</strong></p>
<div class="ad_in_news"><p class="ad_readmore">[廣告]請繼續往下閱讀...</p></div>
${p(CAT.slice(2))}
</div>
<div class="part_tag_1 clearfix"><strong>關鍵字：</strong><a href="/search/1">店貓</a><a href="/search/2">岡山</a></div>
<div class="part_pictxt_3"><h2>推薦閱讀</h2><ul><li><a href="/news/20240525/1.htm">夜市炒手退休前送出三百份</a></li><li><a href="/news/20240525/2.htm">蚵仔寮漁港假日加開停車場</a></li></ul></div>
<div class="et_board"><h2>讀者迴響</h2><p>我們鼓勵所有讀者留言評論，並請遵守板規</p></div>
</div></article>
</div>
<div class="c2"><div class="block_2"><h2>熱門新聞</h2><ol><li><a href="/news/20240526/3.htm">發票千萬獎開在超商咖啡</a></li><li><a href="/news/20240526/4.htm">大谷球衣展移師台中</a></li></ol></div><div class="part_list_3"><h2>熱門快報</h2><p>【點數換好禮】會員限定抽電風扇</p></div></div></div></div>
<div class="footer"><p>東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載</p><p><a href="/contact">服務條款</a><a href="/ad">廣告刊登</a></p><p>電話：+886-2-5555-6366</p></div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '橘貓自己搭公車「睡到終點站」　老闆送鳳梨道謝：當補票',
      published: '2024-05-26T11:08:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['吳小龍'],
      editors: [],
      headings: [],
      // Whether a caption keeps its mark is open: not asked.
      body: CAT,
      gone: [
        '星光雲',
        '往下閱讀',
        '夜市炒手',
        '蚵仔寮',
        '板規',
        '千萬獎',
        '大谷',
        '電風扇',
        '服務條款',
        '5555',
      ],
    },
  },
  {
    kind: 'RFI in Chinese: the headline and a chapo and the dates in the order of day, month, year by the clock of Paris with a change and minutes to read, the main picture, the writer’s block, interstitials and a newsletter within, other chapters and an error’s words last',
    url: 'https://www.rfi.fr/cn/非洲/20240521-第四年大旱-突尼斯南部橄榄园等不到雨',
    page: `<!DOCTYPE html>
<html lang="zh-Hans" dir="ltr">
<head>
<meta charset="UTF-8">
<title>第四年大旱 突尼斯南部橄榄园等不到雨 - 法国国际广播电台</title>
<meta name="description" content="当地农民联合会说，今年的收成可能只有正常年景的三分之一。">
${og('og:title', '第四年大旱 突尼斯南部橄榄园等不到雨')}
${og('og:site_name', 'RFI - 法国国际广播电台')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-21T08:12:00+00:00">
<meta property="article:modified_time" content="2024-05-21T09:30:00+00:00">
${ld({ '@type': 'NewsArticle', headline: '第四年大旱 突尼斯南部橄榄园等不到雨', datePublished: '2024-05-21T08:12:00+00:00', dateModified: '2024-05-21T09:30:00+00:00', author: { '@type': 'Person', name: '陈小洁' }, publisher: { '@type': 'NewsMediaOrganization', name: 'RFI' } })}
<link rel="stylesheet" href="https://static.rfi.fr/meta_og_twcards/rfi.css">
</head>
<body>
<header class="o-header"><a href="/cn/" class="m-logo">RFI</a><nav class="o-header__nav"><ul><li><a href="/cn/中国/">中国</a></li><li><a href="/cn/港澳台/">港澳台</a></li><li><a href="/cn/法国/">法国</a></li><li><a href="/cn/国际/">国际</a></li><li><a href="/cn/专栏检索/">播客</a></li></ul></nav><a href="/cn/live">直播节目</a><a href="/tw/">繁體</a></header>
<main><div class="t-content t-content--article"><article>
<div class="t-content__breadcrumb"><a href="/cn/">首页</a> / <a href="/cn/非洲/">非洲</a></div>
<h1 class="t-content__title a-page-title">第四年大旱 突尼斯南部橄榄园等不到雨</h1>
<p class="t-content__chapo">当地农民联合会说，今年的收成可能只有正常年景的三分之一。</p>
<div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">发表时间： <time datetime="2024-05-21T08:12:00+00:00" pubdate="pubdate">21/05/2024 - 10:12</time></span><span class="m-pub-dates__date">更改时间： <time datetime="2024-05-21T09:30:00+00:00">21/05/2024 - 11:30</time></span></p></div>
<div class="m-reading-time"><span>3 分钟 阅读时间</span></div>
<div class="t-content__main-media"><figure class="m-figure m-figure--16x9"><picture><source srcset="https://s.rfi.fr/media/display/1.webp" type="image/webp"><img src="https://s.rfi.fr/media/display/1.jpg" alt="斯法克斯附近的橄榄园"></picture><figcaption class="m-figure__caption">斯法克斯附近的橄榄园，树冠已经枯黄。 © RFI/陈小洁</figcaption></figure></div>
<div class="t-content__authors-tts"><div class="m-from-author"><span>作者：</span><a class="m-from-author__name" href="/cn/作者/陈小洁/">陈小洁</a></div><div class="m-social-bar"><a>复制链接</a><a>Facebook</a></div></div>
<div class="t-content__body u-clearfix">
<div class="m-interstitial"><span>广告</span></div>
${p(OLIVE.slice(0, 2))}
<div class="m-interstitial"><span>广告</span></div>
<p>${OLIVE[2]}</p>
<div class="m-interstitial"><a href="/cn/非洲/20240402-1"><p>另请阅读</p><p>摩洛哥沙丘边上的番茄大棚</p></a></div>
${p(OLIVE.slice(3))}
<div class="o-self-promo o-self-promo--newsletter"><div><p>电子邮件新闻</p><p>头条新闻每天送进你的信箱</p><a>订阅</a></div></div>
<p class="t-copyright"><span>下载应用程序，跟踪国际时事</span></p>
</div>
<div class="m-tags-list"><a href="/cn/tag/1">突尼斯</a><a href="/cn/tag/2">旱灾</a></div>
</article></div>
<section class="o-recommended"><h2>同样的主题</h2><ul><li><a href="/cn/非洲/1">肯尼亚茶农改种鳄梨</a></li><li><a href="/cn/非洲/2">塞内加尔渔港修船忙</a></li></ul></section>
<section class="o-most-read"><h2>最多阅读</h2><ol><li><a href="/cn/法国/1">巴黎旧书摊躲过搬迁</a></li></ol></section></main>
<footer><p>浏览其他章节</p><ul><li><a href="/cn/关于">关于我们</a></li><li><a href="/cn/cookie">Cookie 设置</a></li></ul><p>© 2024 版权归本台所有。对外部网站内容不负任何责任。</p><p>您所寻找的页面已不可用</p></footer>
</body>
</html>`,
    expected: {
      headline: '第四年大旱 突尼斯南部橄榄园等不到雨',
      lead: '当地农民联合会说，今年的收成可能只有正常年景的三分之一。',
      published: '2024-05-21T10:12:00+02:00',
      // The radio has more than one name on its page: the source is not asked.
      authors: ['陈小洁'],
      editors: [],
      headings: [],
      captions: ['斯法克斯附近的橄榄园，树冠已经枯黄。 © RFI/陈小洁'],
      body: OLIVE,
      gone: [
        '港澳台',
        '直播节目',
        '阅读时间',
        '复制链接',
        '另请阅读',
        '信箱',
        '应用程序',
        '鳄梨',
        '渔港',
        '旧书摊',
        '外部网站',
        '不可用',
      ],
    },
    // A text does not say by which clock.
    asText: { published: '2024-05-21' },
  },
  {
    kind: '聯合早報, in the Singapore of today: 发布 and the day and the hour by AM, 文 and 来自 by strokes in h4, an address for mail, an inline figure, a call to join a channel within, keywords, 延伸阅读, a subscription’s words',
    url: 'https://www.zaobao.com.sg/news/singapore/story20240521-3694217',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>辞银行学煮面 28岁女子接棒牛车水53年老摊 | 联合早报</title>
<meta name="description" content="在牛车水熟食中心卖了五十三年云吞面的老摊主，上个星期天煮完最后一碗面。">
<meta name="keywords" content="小贩, 牛车水, 云吞面">
${og('og:site_name', '联合早报')}
${og('og:title', '辞银行学煮面 28岁女子接棒牛车水53年老摊')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-21T05:30:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '辞银行学煮面 28岁女子接棒牛车水53年老摊', datePublished: '2024-05-21T05:30:00+08:00', author: [{ '@type': 'Person', name: '黄小杰' }], publisher: { '@type': 'Organization', name: '联合早报' }, isAccessibleForFree: true })}
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"pubdate":"2024-05-21","chinese_title":"辞银行学煮面","article_id":"3694217"});</script>
</head>
<body class="node--type-article">
<header id="header"><div class="navbar"><a href="/" class="logo"><img src="https://www.zaobao.com.sg/static/logo.svg" alt="联合早报"></a><ul><li><a href="/realtime">即时</a></li><li><a href="/news/singapore">新加坡</a></li><li><a href="/news/china">中国</a></li><li><a href="/finance">财经</a></li><li><a href="/forum">言论</a></li><li><a href="/zentertainment">娱乐</a></li><li><a href="/interactive-graphics">互动新闻</a></li></ul><a href="/login">登录</a><a href="/subscribe">立即订购</a></div></header>
<main id="main"><div class="container">
<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li><li><a href="/news/singapore">新加坡</a></li></ol>
<article class="article-page">
<h1 class="article-title">辞银行学煮面 28岁女子接棒牛车水53年老摊</h1>
<div class="article-byline"><h4 class="title-byline date-published">发布 / 2024年5月21日 5:30 AM</h4><h4 class="title-byline byline">文 / <a href="/byline/huang-xiao-jie">黄小杰</a></h4><h4 class="title-byline byline-source">来自 / <a href="/publication/lian-he-zao-bao">联合早报</a></h4></div>
<div class="article-author-email"><a href="mailto:xjhuang@sph.com.sg">xjhuang@sph.com.sg</a></div>
<div class="article-tools"><a>字体大小</a><a>收听</a><a>赠阅</a><a>分享</a></div>
<div class="article-content-container"><div class="article-content-rawhtml">
<figure class="inline-figure"><img data-src="https://cassette.sphdigital.com.sg/image/zaobao/1" src="https://cassette.sphdigital.com.sg/image/zaobao/1" alt=""><figcaption>郑亚成（左）最后一天开档，在旁看陈慧敏下面。（林小泉摄）</figcaption></figure>
${p(HAWKER.slice(0, 3))}
<div class="advertisement"><span>广告</span></div>
${p(HAWKER.slice(3, 6))}
<div class="embed-channel"><p>加入早报WhatsApp频道，不错过大小事</p></div>
${p(HAWKER.slice(6))}
</div></div>
<div class="keywords"><ul><li><a href="/keywords/1">小贩</a></li><li><a href="/keywords/2">云吞面</a></li></ul></div>
<section class="further-reading"><h3>延伸阅读</h3><ul><li><a href="/news/singapore/story20240510-1">咖啡店清洁工人获加薪</a></li><li><a href="/news/singapore/story20240503-2">老巴刹换新屋顶</a></li></ul></section>
<div class="subscribe-box"><p>订阅电子报，每天读懂一座岛</p><a>马上试读</a></div>
<div class="adblock-tip"><p>部分内容被拦截，请更换浏览器再试</p></div>
</article>
<aside class="sidebar"><h3>热门</h3><ol><li><a href="/realtime/singapore/story1">拥车证成价全线走低</a></li><li><a href="/realtime/world/story2">大阪面馆老板跑完百场马拉松</a></li></ol></aside>
</div></main>
<footer><p>新加坡报业控股有限公司版权所有（公司登记号：202120748H）</p><p><a href="/about">关于我们</a><a href="/terms">服务条款</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '辞银行学煮面 28岁女子接棒牛车水53年老摊',
      published: '2024-05-21T05:30:00+08:00',
      source: '联合早报',
      authors: ['黄小杰'],
      editors: [],
      headings: [],
      captions: ['郑亚成（左）最后一天开档，在旁看陈慧敏下面。（林小泉摄）'],
      body: HAWKER,
      gone: [
        '互动新闻',
        '立即订购',
        '@sph',
        '字体大小',
        '赠阅',
        '频道',
        '读懂一座岛',
        '更换浏览器',
        '拥车证',
        '马拉松',
        '登记号',
      ],
    },
  },
];
