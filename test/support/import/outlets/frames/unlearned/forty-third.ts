// A forty-third set of forms, by one who had not seen the importer: papers and portals of the mainland, and outlets of Taiwan, Hong Kong and London.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BELL = [
  '下午四点半，东四一条胡同口响起三声铃。推着修车摊出来的冯师傅把帆布一掀，扳手、撬棍、补胎胶按大小排成一溜，旁边的小黑板上写着“今日可修：内胎、链条、车闸”。',
  '冯师傅六十七岁，修自行车修了四十三年。去年冬天他原本打算收摊，社区却把一间闲置的门房腾了出来，请他每天下午过来坐两个小时，教愿意学的人自己动手。',
  '收摊前的一封信',
  '改变主意，是因为一封信。写信的是附近小学五年级的一名女孩，她在信里说，自己的车闸不灵，跑了三条街都没有人愿意修，“他们都让我换一辆新的”。',
  '“我看完就坐不住了。”冯师傅说，那天晚上他翻出旧工具，擦了一遍油。第二天，女孩的车修好了，工钱是一包山楂片。',
  '社区工作人员介绍，辖区内登记的自行车有两千四百多辆，能修车的摊点只剩一处。他们做过一次入户调查，七成居民表示愿意花半天时间学会补胎。',
  '二十三个学徒',
  '截至本周，门房里已经坐过二十三个学徒。年纪最大的七十一岁，想给老伴修轮椅的刹车；最小的九岁，只会拧气门芯。冯师傅给每个人发一块旧布，要求走的时候比来的时候干净。',
  '在附近上班的程序员小潘连续来了六个周三。他说，白天对着屏幕改的东西看不见摸不着，补好一条胎，打足气，听见它不漏，“一天就算有了着落”。',
  '天色暗下来，冯师傅把小黑板翻到背面，那里写着明天的内容：调辐条。他说自己没有别的想法，只盼着哪一天胡同里的人不用再等那三声铃。',
] as const;

const SALT = [
  '在西北一处废弃盐湖的边缘，一片试验田里的碱蓬已经长到膝盖高。科研人员日前公布的监测结果显示，经过三个生长季，表层土壤的含盐量由百分之二点一下降到百分之零点九。',
  '项目负责人介绍，碱蓬能把盐分吸收到叶片里，秋天连根收走，就等于把盐从地里“搬”了出去。每公顷碱蓬一年可以带走约三吨盐。',
  '过去治理盐碱地，常用的办法是引淡水反复冲洗，一亩地要用上千立方米水，在年降水量不足百毫米的地方难以推广。种植耐盐植物用水量只有前者的八分之一。',
  '收割下来的碱蓬也没有浪费。当地企业把嫩叶加工成菜，老茎打碎后压成饲料块，羊爱吃，喂多了却会拉稀，所以要和苜蓿掺着用。',
  '“不要指望一种草包打天下。”参与研究的工程师说，碱蓬只适合起步的几年，等盐分降下来，再换成苜蓿和枸杞，才能真正留住土壤。',
  '据介绍，下一步试验面积将扩大到两百公顷，并在地下一米处布设四十个传感器，每小时记录一次盐分和水分变化。',
] as const;

const STORK = [
  '黄昏时分，湿地边的水泥电线杆上传来一阵急促的敲击声，那是两只东方白鹳在用嘴互相问候。志愿者郝春明屏住呼吸，按下快门，随后在本子上写下第一百一十六次记录。',
  '四年前，这对白鹳第一次在电线杆顶端筑巢，树枝掉下来造成两次停电。供电公司没有拆巢，而是在二十米外立起一座十二米高的铁架，顶上放了一只旧车轮。',
  '第二年春天，白鹳搬了过去。如今，类似的铁架已经立起三十一座，其中二十四座有鸟入住，停电再没有发生过。',
  '“鸟愿不愿意搬，要看你懂不懂它。”郝春明说，车轮要朝南，底下不能有路灯，离水面不能超过八百米，这些都是一座一座试出来的。',
  '今年，湿地里共有五十三只幼鸟出巢，比去年增加十一只。研究人员给其中六只戴上了定位器，最远的一只已经飞到一千四百公里外的湖区。（记者 段小禾）',
] as const;

const CRATE = [
  '一只可折叠的周转箱，能装二十公斤菜，用上六年。',
  '从一次性纸箱换成循环箱，难的不是箱子，而是谁来把空箱拉回去。',
] as const;
const CRATES = [
  '清晨六点，成都东郊一处蔬菜批发市场，莴笋装在墨绿色的塑料周转箱里，从冷链车上一层层码下来。箱壁可以折叠，空箱叠起来只有原来的四分之一高。',
  '《每日经济新闻》记者在现场看到，市场三分之一的摊位已经换上了这种箱子。摊主邓女士说，纸箱一只三块六，遇水就软；周转箱租一次八毛，菜叶压坏的少了。',
  '一只箱子的旅程',
  '在租赁公司的后台，每只箱子都有一个编号。记者随机查了一只：过去一年，它去过九个县，往返四十二趟，清洗三十九次，维修一次。',
  '“清洗一次成本一毛七，运费两毛二，折旧一毛一。”公司负责人向记者算账，只要一年周转超过三十趟，就不亏钱；低于二十趟，租得越多亏得越多。',
  '空箱谁来拉',
  '真正的难处在回程。菜从产地到城市是满载，空箱回去却没有货主愿意付钱。该公司的办法是与化肥经销商拼车，化肥下乡时捎上空箱，每只只收五分。',
  '在彭州的一个合作社，社员们起初并不配合，有人拿箱子养鸡，有人拿来装砖。后来合作社规定，少还一只扣十五元，一个季度丢失率从百分之九降到百分之一点三。',
  '四川一所高校的物流学教授认为，循环箱能不能走下去，取决于尺寸是否统一。目前市面上至少有十四种规格，各家的箱子叠不到一起，等于各修各的路。',
] as const;

const REEL = [
  '在海上风电场，最先坏掉的往往不是叶片，而是一根手腕粗的电缆。一艘运维船出海一天要十二万元，找到故障点却可能花上一周。上海证券报记者近日走访沿海多家企业发现，用光纤“听”电缆，正在成为一门新生意。',
  '在南通一家企业的监控室里，屏幕上跳动着一条彩色的细线。技术人员介绍，电缆里的光纤对震动十分敏感，船锚拖过海床，细线就会在对应的位置鼓起一个包，误差不超过五米。',
  '“以前是断了才知道，现在是快要断就知道。”该企业总经理表示，系统上线一年，客户的抢修次数由九次降到两次，节省费用约四千六百万元。',
  '不过，声音听得见，却未必听得懂。鲸群经过、潮水冲刷、渔网拖曳，留下的波形十分相近。为了区分它们，公司请来三位退休的船老大，一段一段地给录音贴标签，半年贴了八万段。',
  '有业内人士认为，这类服务目前按公里收费，每年每公里六千元左右，毛利率在百分之四十五上下，但设备更新快，三年不投入就会掉队。',
  '据行业协会的统计，目前沿海在役的海底电缆约有一万一千公里，装上光纤监测的不到两成。',
] as const;

const STAIRS = [
  '老公房的楼梯间里，常常能看见一把椅子。有的是藤椅，有的是缺了靠背的方凳，大多摆在三楼和四楼之间的转角处，椅背上搭着一块洗得发白的毛巾。',
  '这把椅子不属于任何一户人家，又好像属于每一户。老人买菜回来，爬到这里歇一歇；孩子放学忘带钥匙，坐在上面写作业；邻居碰见了，说两句今天的鸡毛菜贵不贵。',
  '于是有了一个不大不小的问题：该不该搬走？从消防的道理上讲，楼道里不能堆物，椅子当然也是物。前不久，有一处小区统一清理，椅子一天之内全部消失，第二天，居委会接到了十一个电话。',
  '打电话的人并不是反对消防。他们只是问，爬到一半，腿软了，坐哪里？这个问题听起来琐碎，其实问到了城市更新的细处：规则划出了不能做的事，却没有回答原先那件事由谁来做。',
  '好在事情有了下文。设计师量了楼梯的净宽，在转角的墙上装了一种可以翻折的座板，坐下时放平，起身后自动弹回，只占墙面七厘米。三十六个门洞，一共花了不到四万元。',
  '一把椅子和一块座板，差别不在木头。把人们的需要看成“堆物”，清走了事，固然干净；多问一句它为什么在这里，才会看见那些爬楼的膝盖。城市的温度，往往就差这七厘米。',
] as const;

const LOTUS = [
  '“塘里的泥有多深，只有我的腰知道。”七月的清晨，颍河边的藕塘里，五十八岁的挖藕人曹满仓从水里直起身子，把一节一米二长的莲藕举过头顶。',
  '过去挖藕靠脚踩手掏，一天最多一百五十斤。今年，合作社买来了六台水枪，水流把泥冲开，藕自己浮上来，一天能挖六百斤，断藕也少了。',
  '水枪并不是谁都会使。压力大了，藕皮会被打花，只能当次品卖；压力小了，泥纹丝不动。曹满仓摸索了两个月，总结出一句口诀：“先绕后冲，见白就松。”',
  '藕挖得快，卖得也要快。镇上建起一座小型冷库，藕出塘后三小时内降到五摄氏度，保鲜期由四天延长到二十天，外地客商不用再赶在天亮前来抢货。',
  '眼下，全镇八千六百亩藕塘已经挖完三成。合作社打算秋后在塘里放养泥鳅，“藕不占水面，泥鳅不占藕，一塘两收”。',
] as const;

const SLED = [
  '随着气温回升，松花江边的冰爬犁摊主们陆续收起了铁钎。5日上午，记者在江桥下看到，几位摊主正把爬犁抬上三轮车，用麻布裹好木条。',
  '摊主介绍，今年冰期一共九十七天，比去年多出六天。最忙的一个周末，一架爬犁一天接待了一百三十多位游客。',
  '收下来的爬犁要在阴凉处放一个月，等木头里的水汽散尽，再刷两遍桐油，留到下一个冬天。',
] as const;

const NAP = [
  '午饭后趴在桌上睡二十分钟，醒来手臂发麻、打嗝、眼前发花，这大概是许多上班族共同的经历。同样是午睡，为什么躺着舒服，趴着却难受？',
  '趴着睡，身体在忙什么',
  '先说手麻。头部的重量约有五公斤，压在前臂上，血流和神经都会受到影响。一般起身活动三五分钟就能缓解，如果每次都麻同一根手指，就要当心尺神经长期受压。',
  '再说打嗝。弯腰趴着时胃被挤住，刚吃下去的食物排得慢，气体就往上走。眼前发花则是因为眼球被压，角膜短时间变了形，揉一揉并不能让它更快恢复。',
  '睡多久最合适',
  '研究发现，午睡二十到三十分钟的人，下午的反应速度提高最明显；超过一小时，反而容易头昏，因为这时正好从深睡里被叫醒，大脑还没有“开机”。',
  '没有床，怎么睡更好',
  '可以把椅背调到一百二十度左右，后颈垫一个U形枕，脚下放一只小凳子。实在只能趴着，就在胸前垫一个高一点的枕头，让手臂不直接受压。',
  '最后提醒一句，夜里本来就睡不好的人，午睡不要晚于下午三点。白天欠下的觉，留到晚上还，往往比午后补更划算。',
] as const;

const DEEP = [
  '在国家图书馆的地下书库里，有一份工作叫“找书”。读者在电脑上点一下，书库里的人就要在二十分钟内把书送到传送带上。董春和做这件事，做了三十一年。',
  '问：书库有多大？您一天要走多少路？',
  '董春和：地下三层，一层差不多两个足球场。年轻时候我戴过计步器，一天两万六千步，鞋底半年换一双。现在有了小车，少走一点，可是找书还得靠腿。',
  '问：不是有索书号吗，照着号码去拿，难在哪里？',
  '董春和：号码告诉你它应该在哪儿，不告诉你它现在在哪儿。一本书放错一格，跟丢了没两样。我们有一条规矩，看见一本不认识的邻居，先停下来，把它送回家。',
  '问：有没有一本书让您找得最久？',
  '董春和：一本县里的水利志，蓝布面，薄薄的。读者等着写论文，我找了四天，最后发现夹在两大本地图中间。送上去的时候，他站起来给我鞠了一躬，我倒不好意思了。',
  '问：将来机器人来找书，您担心吗？',
  '董春和：不担心，高兴。它不怕黑，也不怕灰。我就想教它一件事：书放回去之前，用手背轻轻拍一下书脊。灰掉了，书就站直了。',
] as const;

const CAT = [
  '高雄旗津一間開了四十年的麵攤，最近多了一位「店員」。一隻橘白相間的街貓，每天早上六點準時蹲在櫃檯上，客人付錢時還會伸出前腳按住鈔票，逗得大家笑開懷。',
  '老闆娘吳秀滿表示，這隻貓去年颱風天躲進店裡，全身濕透，只好拿麵粉袋幫牠擦乾，從此牠就不走了，「趕也趕不走，吃飽就跳到收銀機旁邊看門」。',
  '有趣的是，牠只按百元鈔。熟客好奇拿出五百元、一千元測試，牠連看都不看一眼。獸醫師分析，可能是百元鈔常沾到肉燥的味道，對貓來說就是「會香的紙」。',
  '麵攤生意因此多了兩成，不少人專程搭渡輪過來，只為了被貓「收錢」。吳秀滿笑說，客人要拍照沒關係，但請不要開閃光燈，也不要餵滷蛋，因為蛋黃太鹹。',
  '為了讓牠退休有保障，老闆娘在櫃檯放了一個小紙箱，每收一張被按過的鈔票就存五元，三個月下來存了四千多元，剛好夠打預防針和結紮。',
  '她也呼籲，店家如果遇到願意留下來的街貓，先帶去掃晶片，確認沒有主人再收養，才不會有人急著找貓找不到。',
] as const;

const TEA = [
  '坪林山區的清晨還罩著霧，七十二歲的茶農鍾阿財已經把竹篩一個個搬到埕上。不過這回他要做的不是賣給客人的包種茶，而是給蛾吃的「蟲茶」。',
  '兩年前，鍾阿財的茶園因為不灑農藥，冬茶被尺蠖啃掉三分之一。正當他想放棄，一所大學的昆蟲研究室找上門，問他願不願意留一塊地，讓蟲吃個夠。',
  '研究人員發現，尺蠖最愛吃的並不是嫩芽，而是剪下來堆在畦邊、微微發酵的茶枝。只要在茶園外圍每隔五公尺放一堆，蟲就會往外跑，嫩芽的損失由三成降到百分之六。',
  '「以前是跟蟲打架，現在是請牠們吃飯。」鍾阿財笑說，茶枝曬到半乾最香，太濕會發霉，太乾蟲不理，全靠鼻子判斷。',
  '這套方法去年推廣到附近十一戶茶農，平均每分地一年省下四千多元的防治費用。農改場表示，今年將補助設置六十處誘蟲堆，並記錄鳥類是否因此增加。',
  '令人意外的是，茶園多了不少繡眼畫眉。孩子們放學後拿著望遠鏡到田邊數鳥，鍾阿財乾脆把工寮的屋簷加寬，擺上兩條長凳，取名「數鳥站」。',
] as const;

const BEES = [
  '深水埗一幢樓齡六十三年的唐樓，八層樓沒有電梯，天台上卻住了四萬個「住客」。推開鐵門，迎面是晾衣竹、舊天線，還有三個漆成鵝黃色的木蜂箱。',
  '養蜂的人叫阿滔，三十五歲，平日做影印機維修。四年前他在冷氣機槽發現一窩蜂，業主叫人來噴藥，他一時心軟，用紙皮箱把蜂群捧上了天台。',
  '石屎森林有蜜採',
  '很多人以為市區無花。阿滔翻開記錄簿，三月木棉，四月苦楝，五月洋紫荊的尾花，連後巷士多門口那盆九里香，蜜蜂都不會放過。「牠們飛三公里，比我更熟街。」',
  '去年三個箱共收了二十八斤蜜。他沒有拿去賣，分成小樽，樓上樓下每戶一樽，附一張紙，寫着這樽蜜來自哪個月份，大概是哪幾條街的花。',
  '鄰居由怕到看',
  '起初鄰居也怕。七樓的陳婆婆連窗都不敢開，後來孫兒學校要做專題，上天台看了一次，回來告訴她，蜜蜂見到人會繞路。現在她每日澆花，特意留一碟水，放幾粒石子給蜜蜂落腳。',
  '樓宇明年要進行強制驗樓，天台可能要清空。阿滔已在粉嶺找了一位農友暫借地方，「搬屋最難是教牠們認新門牌，要在夜晚搬，第二朝放一枝樹枝擋住門口，牠們就知道要重新記路。」',
] as const;

const MOSS = [
  '苏格兰高地一处修道院的废墟上，研究人员在石缝里发现了一种此前被认为已经在英国消失八十年的苔藓。',
  '这种苔藓只有指甲盖大小，干燥时缩成灰褐色的细线，遇到雨水，几分钟之内就会舒展成翠绿的星形。上一次有记录的发现是在1941年。',
  '牧师的笔记本',
  '线索来自一本笔记。档案馆的志愿者在整理旧物时，翻到一位乡村牧师写于1938年的日记，里面夹着一小片压干的苔藓，旁边用铅笔写着“北墙，第七块石头，雨后”。',
  '植物学家伊莱恩·默里（Elaine Murray）说，她起初并没有抱太大希望。“墙已经塌了一半，谁知道第七块石头是从哪一头数起的？”',
  '她和两名学生在雨里数了三天。最后，他们在一块侧倒的石头背面，找到了大约两个巴掌大的一片。',
  '为何没有消失',
  '研究小组认为，石墙背阴的一面常年滴水，又没有除草剂的影响，像一个小小的避难所。相比之下，周围的草场在过去几十年中曾多次施肥，苔藓难以立足。',
  '不过，他们也警告说，这片苔藓十分脆弱，参观者的一只脚印就足以毁掉一半。具体的地点因此没有公开。',
  '“我们总以为发现新东西要去很远的地方，”默里说，“有时候只需要有人愿意在雨里数石头。”',
] as const;

export const FORTY_THIRD: readonly Shown[] = [
  {
    kind: '新京报网 2022, a feature: the title’s box with 新京报 记者 编辑 and a clock, pictures with a caption by another photographer, headings in bold, two reporters and 编辑 校对 by lines last, 值班编辑, a card for the app, comments',
    url: 'https://www.bjnews.com.cn/detail/165768420014327.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="keywords" content="修车,胡同,社区,自行车">
<meta name="description" content="冯师傅修自行车修了四十三年，去年冬天他原本打算收摊。">
<meta name="applicable-device" content="pc">
<title>胡同口的三声铃 — 新京报</title>
<link rel="shortcut icon" href="https://static.bjnews.com.cn/www/favicon.ico">
<link rel="stylesheet" href="https://static.bjnews.com.cn/www/css/reset.css">
<link rel="stylesheet" href="https://static.bjnews.com.cn/www/css/detail.css">
<script src="https://static.bjnews.com.cn/www/js/jquery-1.8.3.min.js"></script>
<script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?0";})();</script>
</head>
<body>
<div class="top-fixed">
<div class="header">
<div class="wrap clearfix">
<a class="logo" href="https://www.bjnews.com.cn/"><img src="https://static.bjnews.com.cn/www/images/logo.png" alt="新京报 - 好新闻，无止境"></a>
<ul class="nav">
<li><a href="https://www.bjnews.com.cn/">首页</a></li>
<li><a href="https://www.bjnews.com.cn/news">时事</a></li>
<li><a href="https://www.bjnews.com.cn/beijing">北京</a></li>
<li><a href="https://www.bjnews.com.cn/financial">财经</a></li>
<li><a href="https://www.bjnews.com.cn/depth">深度</a></li>
<li><a href="https://www.bjnews.com.cn/opinion">评论</a></li>
<li><a href="https://www.bjnews.com.cn/culture">文娱</a></li>
<li><a href="https://www.bjnews.com.cn/pic">影像</a></li>
<li><a href="https://epaper.bjnews.com.cn/">电子报</a></li>
</ul>
<div class="search"><input type="text" id="keyword" placeholder="请输入关键词"><a class="search-btn" href="javascript:;"></a></div>
</div>
</div>
</div>
<div class="main wrap clearfix">
<div class="articleBox fl">
<div class="crumbs"><a href="https://www.bjnews.com.cn/">首页</a><span>&gt;</span><a href="https://www.bjnews.com.cn/depth">深度</a></div>
<div class="bodyTitle">
<div class="content">
<h1>胡同口的三声铃</h1>
<div class="message clearfix">
<span class="reporter">新京报 <em>记者 陶小舟 蒋春雨</em> <em>编辑 白小满</em></span>
<span class="timer">2022-07-13 11:50</span>
</div>
</div>
<div class="shareBox"><a class="weibo" href="javascript:;" title="分享到微博"></a><a class="wechat" href="javascript:;"></a><div class="ewm"><p>用微信扫码分享</p></div></div>
</div>
<div class="articleText" id="contentStr">
<p>${BELL[0]}</p>
<p>${BELL[1]}</p>
<p style="text-align:center"><img src="https://media.bjnews.com.cn/image/2022/07/13/5301.jpg" alt="" data-width="1200"></p>
<p class="imgDesc" style="text-align:center">冯师傅在门房前教居民补胎。新京报记者 乔木 摄</p>
<p><strong>${BELL[2]}</strong></p>
<p>${BELL[3]}</p>
<p>${BELL[4]}</p>
<p>${BELL[5]}</p>
<p style="text-align:center"><img src="https://media.bjnews.com.cn/image/2022/07/13/5302.jpg" alt="" data-width="1200"></p>
<p class="imgDesc" style="text-align:center">小黑板上写着当天能修的项目。新京报记者 乔木 摄</p>
<p><strong>${BELL[6]}</strong></p>
<p>${BELL[7]}</p>
<p>${BELL[8]}</p>
<p>${BELL[9]}</p>
<p>新京报记者 陶小舟 蒋春雨</p>
<p>编辑 白小满 校对 柳宝</p>
</div>
<div class="duty">值班编辑 古田</div>
<div class="appBox clearfix"><img src="https://static.bjnews.com.cn/www/images/app.png" alt=""><p>打开新京报APP 阅读全文</p></div>
<div class="zan"><a href="javascript:;"><i></i><span>赞</span><em>128</em></a></div>
<div class="commentBox">
<h3>评论 <span>2</span></h3>
<div class="commentInput"><textarea placeholder="登录后发表评论"></textarea><a href="javascript:;">发布</a></div>
<ul class="commentList">
<li><b>槐花落</b><p>我也想去学调辐条，周末开不开门？</p><span>07-13 12:31</span></li>
<li><b>北新桥老猫</b><p>小时候修车摊一条街好几个</p><span>07-13 13:02</span></li>
</ul>
</div>
</div>
<div class="sideBox fr">
<div class="hotNews"><h3>热门文章</h3>
<ul>
<li><em>1</em><a href="https://www.bjnews.com.cn/detail/165767110014001.html">暴雨过后，护城河里多了两只鸳鸯</a></li>
<li><em>2</em><a href="https://www.bjnews.com.cn/detail/165766530014222.html">一碗杂酱面的三种浇头</a></li>
<li><em>3</em><a href="https://www.bjnews.com.cn/detail/165765980014118.html">夜市回来了，摊主们在等第一阵风</a></li>
</ul>
</div>
<div class="video"><h3>我们视频</h3><a href="https://www.bjnews.com.cn/video/1.html"><img src="https://media.bjnews.com.cn/cover/1.jpg" alt=""><p>无人机拍下的京郊麦收</p></a></div>
</div>
</div>
<div class="footer">
<div class="wrap">
<p><a href="https://www.bjnews.com.cn/about">关于我们</a><a href="https://www.bjnews.com.cn/ad">广告刊例</a><a href="https://www.bjnews.com.cn/law">法律声明</a><a href="https://www.bjnews.com.cn/contact">联系我们</a></p>
<p>违法和不良信息举报电话：010-00000000 举报邮箱：jubao@bjnews.com.cn</p>
<p>Copyright © 2003-2022 北京新京报传媒有限责任公司 京ICP备00000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '胡同口的三声铃',
      published: '2022-07-13T11:50:00+08:00',
      source: '新京报',
      authors: ['陶小舟', '蒋春雨'],
      // 编辑 白小满 is named twice; the 值班编辑 below is another’s duty: the editors are not asked.
      headings: ['收摊前的一封信', '二十三个学徒'],
      body: BELL,
      captions: [
        '冯师傅在门房前教居民补胎。新京报记者 乔木 摄',
        '小黑板上写着当天能修的项目。新京报记者 乔木 摄',
      ],
      gone: ['用微信扫码分享', '阅读全文', '周末开不开门', '两只鸳鸯', '京郊麦收', '广告刊例'],
    },
  },
  {
    kind: '环球网 2023, reprinted: t-container-title and metadata-info, the text in section[data-type=rtext], textareas that hold the parts again, 责编, the reprinted paper’s own line of its reporter first, 推荐阅读 cards',
    url: 'https://tech.huanqiu.com/article/4DGkY2WmQ7z',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>一株碱蓬，三年搬走一半盐</title>
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="keywords" content="碱蓬,盐碱地,土壤,治理">
<meta name="description" content="在西北一处废弃盐湖的边缘，一片试验田里的碱蓬已经长到膝盖高。">
<meta name="author" content="环球网">
<meta name="referrer" content="no-referrer-when-downgrade">
<meta name="msapplication-tap-highlight" content="no">
<link rel="shortcut icon" href="//rs1.huanqiucdn.cn/dp/api/static/favicon.ico">
<link rel="stylesheet" href="//rs2.huanqiucdn.cn/huanqiu/web/css/article.min.css">
<script>var _czc = _czc || [];window.isPc=true;</script>
</head>
<body>
<div class="article-top-nav">
<div class="nav-inner"><a class="logo" href="https://www.huanqiu.com/"></a>
<ul>
<li><a href="https://world.huanqiu.com/">国际</a></li>
<li><a href="https://china.huanqiu.com/">国内</a></li>
<li><a href="https://mil.huanqiu.com/">军事</a></li>
<li><a href="https://opinion.huanqiu.com/">评论</a></li>
<li><a href="https://finance.huanqiu.com/">财经</a></li>
<li><a href="https://tech.huanqiu.com/">科技</a></li>
<li><a href="https://auto.huanqiu.com/">汽车</a></li>
<li><a href="https://health.huanqiu.com/">健康</a></li>
<li><a href="https://hope.huanqiu.com/">公益</a></li>
</ul>
<div class="user"><a href="javascript:;">登录</a><a href="javascript:;">下载客户端</a></div></div>
</div>
<div class="b-container b-container-dif">
<div class="crumb"><a href="https://www.huanqiu.com/">环球网</a><i>/</i><a href="https://tech.huanqiu.com/">科技</a><i>/</i><a href="https://tech.huanqiu.com/zx">资讯</a><i>/</i><span>正文</span></div>
<div class="l-container">
<div class="t-container">
<div class="t-container-title"><h3>一株碱蓬，三年搬走一半盐</h3></div>
<div class="t-container-metadata">
<div class="metadata-info">
<p class="time">2023-05-22 07:46</p>
<p class="source"><span>来源：</span><span><a href="https://www.stdaily.com/" target="_blank">科技日报</a></span></p>
</div>
<div class="metadata-share"><span class="wechat">微信</span><span class="weibo">微博</span><span class="qzone">空间</span></div>
</div>
</div>
<div class="l-con clear">
<article>
<section data-type="rtext">
<p>　　◎本报记者 贺小川</p>
<p>　　${SALT[0]}</p>
<p><i class="pic-con"><img alt="" src="//img.huanqiucdn.cn/dp/api/files/imageDir/9b1c.jpg?imageView2/2/w/1260"></i></p>
<p>　　${SALT[1]}</p>
<p>　　${SALT[2]}</p>
<p>　　${SALT[3]}</p>
<p>　　${SALT[4]}</p>
<p>　　${SALT[5]}</p>
</section>
</article>
<div class="side-share"><a href="javascript:;">分享</a><a href="javascript:;">评论</a></div>
<div class="con-foot"><span class="author">责编：卢思远</span><span class="copyright">版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</span></div>
<div class="weixin-guide"><img src="//rs1.huanqiucdn.cn/dp/api/static/qr.png" alt=""><p>获取更多资讯就在“环球网”官方微信，扫一扫</p></div>
</div>
<div class="recommend-con">
<div class="recommend-title">推荐阅读</div>
<ul class="recommend-list">
<li><a href="https://tech.huanqiu.com/article/4DGkR0a9fPq"><h4>月球背面的尘土有多细？</h4><span>环球网</span></a></li>
<li><a href="https://tech.huanqiu.com/article/4DGhJd8sTve"><h4>一款会“出汗”的建筑涂料</h4><span>新华网</span></a></li>
<li><a href="https://tech.huanqiu.com/article/4DGfp3xTzQk"><h4>海底光缆也能听地震</h4><span>中新网</span></a></li>
</ul>
</div>
</div>
<div class="r-container">
<div class="r-hot"><h3>热点</h3>
<ol>
<li><a href="https://world.huanqiu.com/article/4DGj11112aa">北欧小岛征集守灯塔的人</a></li>
<li><a href="https://society.huanqiu.com/article/4DGj11113bb">外卖箱里跳出一只松鼠</a></li>
</ol>
</div>
<div class="r-ad"><iframe src="about:blank"></iframe></div>
</div>
</div>
<div class="footer"><p><a href="https://corp.huanqiu.com/about">关于环球网</a> | <a href="https://corp.huanqiu.com/ad">广告招商</a> | <a href="https://corp.huanqiu.com/job">诚聘英才</a></p>
<p>环球网版权作品，未经书面授权，严禁转载或镜像，违者将被追究法律责任。</p>
<p>互联网新闻信息服务许可证编号：10120170000 Copyright © 2007-2023 环球网</p></div>
<div style="display:none">
<textarea class="article-aid">4DGkY2WmQ7z</textarea>
<textarea class="article-title">一株碱蓬，三年搬走一半盐</textarea>
<textarea class="article-time">1684712760000</textarea>
<textarea class="article-source-name">科技日报</textarea>
<textarea class="article-editor-name">卢思远</textarea>
<textarea class="article-content">&lt;article&gt;&lt;section data-type="rtext"&gt;&lt;p&gt;　　◎本报记者 贺小川&lt;/p&gt;&lt;p&gt;　　${SALT[0]}&lt;/p&gt;&lt;/section&gt;&lt;/article&gt;</textarea>
</div>
<script src="//rs2.huanqiucdn.cn/huanqiu/web/js/article.min.js"></script>
</body>
</html>`,
    expected: {
      headline: '一株碱蓬，三年搬走一半盐',
      published: '2023-05-22T07:46:00+08:00',
      source: '科技日报',
      authors: ['贺小川'],
      editors: ['卢思远'],
      headings: [],
      body: SALT,
      captions: [''],
      gone: ['下载客户端', '扫一扫', '违者将被追究', '月球背面', '跳出一只松鼠', '诚聘英才'],
    },
  },
  {
    kind: '中国日报网 2023, a picture story by a reporter in brackets at the end: dabiaoti and two xinf-le, figures with figcaption in #Content, 【责任编辑】 in brackets, lines of its copyright, 相关新闻 and 最热新闻',
    url: 'https://cn.chinadaily.com.cn/a/202306/14/WS64891a2ea31064684b056a1c.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>白鹳搬家记 - 中国日报网</title>
<meta name="keywords" content="东方白鹳,湿地,铁架,志愿者" />
<meta name="description" content="四年前，这对白鹳第一次在电线杆顶端筑巢，树枝掉下来造成两次停电。" />
<meta property="og:xi" content="0" />
<meta property="og:title" content="白鹳搬家记" />
<meta property="og:recommend" content="0" />
<meta property="og:url" content="https://cn.chinadaily.com.cn/a/202306/14/WS64891a2ea31064684b056a1c.html" />
<meta property="og:image" content="https://img2.chinadaily.com.cn/images/202306/14/64891a2ea3106468.jpeg" />
<meta name="msapplication-TileImage" content="https://img2.chinadaily.com.cn/static/common/img/chinadaily.png" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<link rel="stylesheet" type="text/css" href="//img2.chinadaily.com.cn/static/cn/css/cn-article2019.css" />
</head>
<body>
<div class="topNav"><div class="topNav-wid"><span><a href="https://www.chinadaily.com.cn/">English</a></span><span><a href="https://cn.chinadaily.com.cn/">中国日报网</a></span><span><a href="https://newssearch.chinadaily.com.cn/">站内搜索</a></span></div></div>
<div class="logo"><a href="https://cn.chinadaily.com.cn/"><img src="//img2.chinadaily.com.cn/static/cn/logo.png" alt="中国日报网" /></a></div>
<div class="nav"><ul>
<li><a href="https://cn.chinadaily.com.cn/">首页</a></li>
<li><a href="https://china.chinadaily.com.cn/">时政</a></li>
<li><a href="https://world.chinadaily.com.cn/">国际</a></li>
<li><a href="https://caijing.chinadaily.com.cn/">财经</a></li>
<li><a href="https://cnews.chinadaily.com.cn/">生活</a></li>
<li><a href="https://ent.chinadaily.com.cn/">文化</a></li>
<li><a href="https://language.chinadaily.com.cn/">双语</a></li>
</ul>
</div>
<div class="container"><div class="crumb-1"><a href="https://cn.chinadaily.com.cn/">首页</a>&gt;&nbsp;<a href="https://cnews.chinadaily.com.cn/">要闻</a></div>
<div class="container-left2">
<h1 class="dabiaoti">白鹳搬家记</h1>
<div class="fenx">
<div class="xinf-le">来源：中国日报网&#8195;</div>
<div class="xinf-le" id="pubtime">2023-06-14 09:38&#8195;</div>
<div class="fenx-r"><span>分享</span><a class="weixin" href="javascript:;">微信</a><a class="sina" href="javascript:;">微博</a></div>
</div>
<div id="Content" class="article">
<p>${STORK[0]}</p>
<figure class="image" style="display: table;"><img src="//img2.chinadaily.com.cn/images/202306/14/64891a2ea3106468.jpeg" /><figcaption style="display: table-caption; caption-side: bottom;">6月12日，一对东方白鹳在铁架顶端的巢中梳理羽毛。</figcaption></figure>
<p>${STORK[1]}</p>
<p>${STORK[2]}</p>
<figure class="image" style="display: table;"><img src="//img2.chinadaily.com.cn/images/202306/14/64891a2ea3106469.jpeg" /><figcaption style="display: table-caption; caption-side: bottom;">供电公司员工在湿地边安装人工巢架。</figcaption></figure>
<p>${STORK[3]}</p>
<p>${STORK[4]}</p>
</div>
<div class="fenx-bq"><a></a><span>【责任编辑:舒小靓】</span></div>
<div class="copyright"><p>中国日报网版权说明：凡注明来源为“中国日报网：XXX（署名）”，除与中国日报网签署内容授权协议的网站外，其他任何网站或单位未经允许禁止转载、使用，违者必究。如需使用，请与010-00000000联系。</p>
<p>版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属中国日报网独家所有使用。</p></div>
<div class="xiangguan"><h2>相关新闻</h2>
<ul>
<li><a href="https://cnews.chinadaily.com.cn/a/202306/02/WS1.html">湿地里的三十一座“高脚屋”</a></li>
<li><a href="https://cnews.chinadaily.com.cn/a/202305/19/WS2.html">六只白鹳幼鸟戴上定位器</a></li>
</ul>
</div>
<div class="erwei"><img src="//img2.chinadaily.com.cn/static/cn/app.png" alt="" /><p>中文网客户端</p></div>
</div>
<div class="container-right">
<div class="hot"><h2>最热新闻</h2>
<ol>
<li><a href="https://cn.chinadaily.com.cn/a/202306/13/WS3.html">古桥修缮现出宋代刻字</a></li>
<li><a href="https://cn.chinadaily.com.cn/a/202306/13/WS4.html">竹编匠人登上时装周</a></li>
<li><a href="https://cn.chinadaily.com.cn/a/202306/13/WS5.html">海岛邮局盖出第十万枚邮戳</a></li>
</ol>
</div>
<div class="ad"><script>/* ad */</script></div>
<div class="lianbo">
<h2>专栏</h2>
<ul>
<li><a href="https://cn.chinadaily.com.cn/5b7628dfa310030f813cf493/1.html">世说中国</a></li>
<li><a href="https://cn.chinadaily.com.cn/5b7628dfa310030f813cf493/2.html">中国人的故事</a></li>
<li><a href="https://cn.chinadaily.com.cn/5b7628dfa310030f813cf493/3.html">一图读懂</a></li>
</ul>
</div>
<div class="pic"><h2>精彩图集</h2><a href="https://cn.chinadaily.com.cn/a/202306/12/WS6.html">云海里的采茶人</a></div>
</div>
</div>
<div class="links">
<h2>友情链接</h2>
<ul>
<li><a href="http://www.people.com.cn/">人民网</a></li>
<li><a href="http://www.xinhuanet.com/">新华网</a></li>
<li><a href="http://www.china.com.cn/">中国网</a></li>
<li><a href="http://www.cri.cn/">国际在线</a></li>
</ul>
</div>
<div class="bottom"><p><a href="https://cn.chinadaily.com.cn/gywm/about.htm">关于我们</a> | <a href="https://cn.chinadaily.com.cn/gywm/contact.htm">联系我们</a></p>
<p>首页 时评 资讯 财经 文化 漫画 视频 双语 原创</p>
<p>Copyright 1994 - 2023. 网络传播视听节目许可证号 0108263 京公网安备11010502000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '白鹳搬家记',
      published: '2023-06-14T09:38:00+08:00',
      source: '中国日报网',
      authors: ['段小禾'],
      editors: ['舒小靓'],
      headings: [],
      body: STORK,
      captions: ['6月12日，一对东方白鹳在铁架顶端的巢中梳理羽毛。', '供电公司员工在湿地边安装人工巢架。'],
      related: ['湿地里的三十一座“高脚屋”', '六只白鹳幼鸟戴上定位器'],
      gone: ['违者必究', '独家所有', '中文网客户端', '宋代刻字', '登上时装周', '采茶人'],
    },
  },
  {
    kind: '每经网 2023, a report with an abstract of two points: u-time, g-article-abstract, 每经记者 and 每经编辑 in the first line, headings in bold, a picture with image-desc, warnings of its rights as paragraphs last',
    url: 'https://www.nbd.com.cn/articles/2023-04-20/2784461.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<title>一只菜箱的回程票 | 每经网</title>
<meta name="Keywords" content="周转箱,蔬菜,物流,循环箱">
<meta name="Description" content="${CRATE[0]}${CRATE[1]}">
<meta name="csrf-param" content="authenticity_token">
<link rel="canonical" href="https://www.nbd.com.cn/articles/2023-04-20/2784461.html">
<link rel="stylesheet" media="screen" href="https://static.nbd.com.cn/stylesheets/web/v2017/article.css?1681">
<script type="application/ld+json">{"@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id": "https://www.nbd.com.cn/articles/2023-04-20/2784461.html","appid": "0","title": "一只菜箱的回程票","images": [],"description": "","pubDate": "2023-04-20T18:26:51"}</script>
<script src="https://static.nbd.com.cn/javascripts/jquery-1.11.3.min.js"></script>
</head>
<body>
<div class="g-header">
<div class="m-header-top"><div class="m-inner"><span class="u-date"></span><a href="https://www.nbd.com.cn/app">每经APP</a><a href="https://www.nbd.com.cn/weibo">微博</a><a href="https://www.nbd.com.cn/login">登录</a></div></div>
<div class="m-nav"><a class="u-logo" href="https://www.nbd.com.cn/"><img src="https://static.nbd.com.cn/images/logo.png" alt="每经网"></a>
<ul>
<li><a href="https://www.nbd.com.cn/columns/3/">要闻</a></li>
<li><a href="https://economy.nbd.com.cn/">宏观</a></li>
<li><a href="https://finance.nbd.com.cn/">金融</a></li>
<li><a href="https://industry.nbd.com.cn/">公司</a></li>
<li><a href="https://stocks.nbd.com.cn/">证券</a></li>
<li><a href="https://www.nbd.com.cn/columns/314/">房产</a></li>
<li><a href="https://cd.nbd.com.cn/">城市</a></li>
<li><a href="https://movie.nbd.com.cn/">影视</a></li>
</ul>
</div>
</div>
<div class="g-main">
<div class="u-position"><a href="https://www.nbd.com.cn/">每经网首页</a> &gt; <a href="https://industry.nbd.com.cn/">公司</a> &gt; <span>正文</span></div>
<div class="g-left">
<div class="g-article">
<div class="g-article-top">
<h1>
一只菜箱的回程票
</h1>
<p class="u-time">
<span class="source">每日经济新闻</span>
<span class="time">
2023-04-20 18:26:51
</span>
</p>
</div>
<div class="g-article-abstract">
<p>${CRATE[0]}</p>
<p>${CRATE[1]}</p>
</div>
<div class="g-articl-text">
<p>每经记者 邱小楠&nbsp;&nbsp; &nbsp;每经编辑 叶峰&nbsp;&nbsp; &nbsp;</p>
<p class="image-p"><img src="https://image.nbd.com.cn/uploads/articles/images/1/crate.x_large.jpg" alt=""></p>
<p><span class="image-desc">折叠起来的周转箱等待装车 每经记者 邱小楠 摄</span></p>
<p>　　${CRATES[0]}</p>
<p>　　${CRATES[1]}</p>
<p><strong>　　${CRATES[2]}</strong></p>
<p>　　${CRATES[3]}</p>
<p>　　${CRATES[4]}</p>
<p><strong>　　${CRATES[5]}</strong></p>
<p>　　${CRATES[6]}</p>
<p>　　${CRATES[7]}</p>
<p>　　${CRATES[8]}</p>
<p class="articleCopyright"><span>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</span></p>
<p class="readTel">读者热线：028-00000000</p>
<p class="warn">特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p>
</div>
<div class="m-article-tag"><span>标签</span><a href="https://www.nbd.com.cn/tags/1">供应链</a><a href="https://www.nbd.com.cn/tags/2">绿色包装</a></div>
<div class="m-article-app"><img src="https://static.nbd.com.cn/images/ewm.png" alt=""><p>欢迎关注每日经济新闻APP</p></div>
<div class="m-article-like"><a class="f-like likess" href="javascript:;">点赞</a><a href="javascript:;">0条评论</a></div>
<div class="m-article-page"><p>上一篇<a href="https://www.nbd.com.cn/articles/2023-04-20/2784455.html">老字号酱园重启陶缸</a></p>
<p>下一篇<a href="https://www.nbd.com.cn/articles/2023-04-20/2784470.html">露营热退潮，帐篷厂转做天幕</a></p></div>
</div>
</div>
<div class="g-right">
<div class="m-hot"><h3>热点排行</h3>
<ul>
<li><a href="https://www.nbd.com.cn/articles/2023-04-20/2783001.html">咖啡豆期货一周涨了六个点</a></li>
<li><a href="https://www.nbd.com.cn/articles/2023-04-20/2783009.html">县城书店为什么还开得下去</a></li>
</ul>
</div>
<div class="m-live">
<h3>7×24小时快讯</h3>
<ul>
<li><span>18:20</span><a href="https://www.nbd.com.cn/articles/2023-04-20/2784440.html">民航局新增三条支线</a></li>
<li><span>18:11</span><a href="https://www.nbd.com.cn/articles/2023-04-20/2784437.html">纸浆现货报价小幅回落</a></li>
</ul>
</div>
<div class="m-qr"><p>每经经济新闻官方APP</p></div>
</div>
</div>
<div class="g-footer"><p><a href="https://www.nbd.com.cn/corp/about">关于我们</a>|<a href="https://www.nbd.com.cn/corp/ad">广告投放</a>|<a href="https://www.nbd.com.cn/corp/copyright">版权声明</a>|<a href="https://www.nbd.com.cn/corp/links">友情链接</a></p>
<p>Copyright © 2023 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p>
<p>广告热线 北京：010-00000000 上海：021-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '一只菜箱的回程票',
      lead: CRATE[0],
      published: '2023-04-20T18:26:51+08:00',
      source: '每日经济新闻',
      authors: ['邱小楠'],
      editors: ['叶峰'],
      headings: ['一只箱子的旅程', '空箱谁来拉'],
      body: CRATES,
      captions: ['折叠起来的周转箱等待装车 每经记者 邱小楠 摄'],
      gone: ['索取稿酬', '读者热线', '欢迎关注', '露营热退潮', '咖啡豆期货', '广告投放'],
    },
  },
  {
    kind: '中国证券网 2021, a piece of the paper: h1.title and span.timer and 来源 and 作者 in a row, #qmt_content_div, share by columns, 免责声明, 微信公众号 codes, as simple as its news are',
    url: 'https://news.cnstock.com/news,bwkx-202110-4767902.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<title>光纤“听”电缆：海底也有听诊器_公司_中国证券网</title>
<meta name="keywords" content="海底电缆,光纤监测,海上风电" />
<meta name="description" content="在海上风电场，最先坏掉的往往不是叶片，而是一根手腕粗的电缆。" />
<meta name="author" content="上海证券报社" />
<meta name="robots" content="all" />
<link rel="icon" href="https://www.cnstock.com/favicon.ico" />
<link rel="stylesheet" href="https://static.cnstock.com/www/css/bootstrap.min.css" />
<link rel="stylesheet" href="https://static.cnstock.com/www/css/detail.css" />
<script src="https://static.cnstock.com/www/js/jquery-1.9.1.min.js"></script>
</head>
<body>
<div class="top-nav">
<div class="container">
<ul class="nav-left">
<li><a href="https://www.cnstock.com/">首页</a></li>
<li><a href="https://news.cnstock.com/">要闻</a></li>
<li><a href="https://company.cnstock.com/">公司</a></li>
<li><a href="https://stock.cnstock.com/">市场</a></li>
<li><a href="https://caifu.cnstock.com/">基金</a></li>
<li><a href="https://ggjd.cnstock.com/">公告解读</a></li>
<li><a href="https://paper.cnstock.com/">上证报电子版</a></li>
</ul>
<div class="nav-right"><a href="https://passport.cnstock.com/login">登录</a><a href="https://passport.cnstock.com/reg">注册</a></div>
</div>
</div>
<div class="container logo-box"><a href="https://www.cnstock.com/"><img src="https://static.cnstock.com/www/img/logo.png" alt="中国证券网" /></a><div class="search"><input type="text" placeholder="代码/简称/拼音" /><button>搜索</button></div></div>
<div class="container breadcrumb"><a href="https://www.cnstock.com/">中国证券网首页</a> &gt; <a href="https://company.cnstock.com/">公司</a> &gt; 正文</div>
<div class="container clearfix">
<div class="main-wrap col-left" id="pager-content">
<div class="main-content text-large">
<h1 class="title">光纤“听”电缆：海底也有听诊器</h1>
<div class="bullet">
<span class="timer">2021-10-12 08:05:37</span>
<span class="source">来源：<a href="https://paper.cnstock.com/">上海证券报</a></span>
<span class="author">作者：尤一帆</span>
<span class="fontsize"><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a></span>
</div>
<div class="content" id="qmt_content_div">
${p(REEL, '', '　　')}
</div>
<div class="bdsharebuttonbox"><span>分享到：</span><a class="bds_tsina" href="#">新浪微博</a><a class="bds_weixin" href="#">微信</a><a class="bds_sqq" href="#">QQ好友</a></div>
<div class="lemma"><p>下载上海证券报客户端，看资本市场第一手消息</p></div>
<div class="ewm clearfix"><dl><dt><img src="https://static.cnstock.com/www/img/sb.png" alt="" /></dt><dd>上海证券报微信</dd></dl>
<dl><dt><img src="https://static.cnstock.com/www/img/zgzqw.png" alt="" /></dt><dd>中国证券网微信</dd></dl></div>
<div class="hot-comment"><h3>网友评论</h3><p>暂无评论，快来抢沙发吧</p></div>
</div>
</div>
<div class="side-wrap col-right">
<div class="side-box"><h3>热门排行</h3>
<ol>
<li><a href="https://news.cnstock.com/news,bwkx-202110-4767001.htm">新一代造纸助剂用上甘蔗渣</a></li>
<li><a href="https://news.cnstock.com/news,bwkx-202110-4767002.htm">仓储机器人学会上楼梯</a></li>
<li><a href="https://news.cnstock.com/news,bwkx-202110-4767003.htm">港口无人集卡跑满一百万公里</a></li>
</ol>
</div>
<div class="side-box">
<h3>专栏</h3>
<ul>
<li><a href="https://news.cnstock.com/industry/sid_rdjj">热点聚焦</a></li>
<li><a href="https://news.cnstock.com/industry/sid_zxk">资讯看板</a></li>
</ul>
</div>
<div class="side-box"><h3>上证快讯</h3>
<ul>
<li><span>08:01</span><a href="https://news.cnstock.com/news,yw-202110-1.htm">冷链行业标准公开征求意见</a></li>
<li><span>07:55</span><a href="https://news.cnstock.com/news,yw-202110-2.htm">两城际铁路票务互通</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<div class="container">
<p><a href="https://www.cnstock.com/about">关于我们</a> | <a href="https://www.cnstock.com/contact">联系我们</a> | <a href="https://www.cnstock.com/map">网站地图</a> | <a href="https://www.cnstock.com/ad">广告服务</a></p>
<p>本网站所载内容仅供参考，不构成投资建议，投资者据此操作，风险自担。</p>
<p>上海证券报社有限公司版权所有。本网站提供之资料或信息，仅供投资者参考，不构成投资建议。</p>
<p>互联网新闻信息服务许可证：31120170000 沪公网安备31010402000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '光纤“听”电缆：海底也有听诊器',
      published: '2021-10-12T08:05:37+08:00',
      source: '上海证券报',
      authors: ['尤一帆'],
      headings: [],
      captions: [],
      body: REEL,
      gone: ['第一手消息', '快来抢沙发', '甘蔗渣', '票务互通', '风险自担', '公告解读'],
    },
  },
  {
    kind: '上观新闻 2022, an opinion: wz_contents as the title with no h1, con_ban as its picture, 来源 and 作者 and a minute in fenxiang_zz, 摘要 first, 栏目主编 and 文字编辑 and 题图来源 in news-edit-info, 相关文章',
    url: 'https://www.jfdaily.com/news/detail?id=523176',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<title>楼梯转角的那把椅子，该搬走吗</title>
<meta name="keywords" content="上观新闻,上海观察,解放日报">
<meta name="description" content="规则划出了不能做的事，却没有回答原先那件事由谁来做。">
<link rel="shortcut icon" href="https://www.jfdaily.com/favicon.ico">
<link rel="stylesheet" type="text/css" href="/news/css/style.css">
<link rel="stylesheet" type="text/css" href="/news/css/detail.css">
<script type="text/javascript" src="/news/js/jquery-1.11.1.min.js"></script>
<script type="text/javascript">var newsId = 523176; var shareTitle = "楼梯转角的那把椅子，该搬走吗";</script>
</head>
<body>
<div class="top">
<div class="top_nr">
<div class="logo"><a href="https://www.jfdaily.com/home"><img src="/news/images/logo.png"></a></div>
<div class="menu"><ul>
<li><a href="/news/section?section=42">推荐</a></li>
<li><a href="/news/section?section=1">政情</a></li>
<li><a href="/news/section?section=2">财经</a></li>
<li><a href="/news/section?section=35">区情</a></li>
<li><a href="/news/section?section=22">城事</a></li>
<li><a href="/news/section?section=4">文化</a></li>
<li><a href="/news/section?section=21">天下</a></li>
<li><a href="/news/section?section=40">互动</a></li>
</ul>
</div>
<div class="top_right"><a href="/login">登录</a><span>关注我们</span><div class="gzwm"><p>官方微信</p>
<p>官方微博</p></div></div>
</div>
</div>
<div>
<div>
<div class="center">
<div class="weizhi">您所在的位置：<a href="/home">首页</a> &gt; <a href="/news/section?section=22">城事</a> &gt; <a href="/news/section?section=22&amp;sub=9">上观评弹</a></div>
<div class="left">
<div class="con_ban"><img src="https://images.shobserver.com/img/2022/9/3/stairs.jpg"></div>
<div class="wz_contents">楼梯转角的那把椅子，该搬走吗</div>
<div class="fenxiang">
<div class="fenxiang_zz">
<span>来源：上观新闻</span>
<span>作者：邬一然</span>
2022-09-03 06:31
</div>
<div class="fenxiang_tb"><a href="javascript:;">分享至微博</a><a href="javascript:;" id="wx">分享到微信朋友圈</a><div class="wxewm"><p>打开微信，点击底部的“发现”，使用 “扫一扫” 即可将网页分享到我的朋友圈。</p></div></div>
</div>
<div class="wz_contents1">
<div><b>摘要：</b>规则划出了不能做的事，却没有回答原先那件事由谁来做。</div>
<div class="newscontents" id="newscontents">
${p(STAIRS, 'style="text-indent: 2em;"')}
</div>
<div class="news-edit-info"><span>栏目主编：金以文</span> <span>文字编辑：金以文</span> <span>题图来源：视觉中国</span> <span>图片编辑：金以文</span></div>
</div>
<div class="zan_bg"><div class="zan"><a href="javascript:;">36</a><p>觉得好看，点个赞</p></div></div>
<div class="xgwz">
<div class="xgwz_bt">相关文章</div>
<ul>
<li><a href="/news/detail?id=520011">转角座板装进三十六个门洞</a></li>
<li><a href="/news/detail?id=519882">加装电梯之前，先问问一楼</a></li>
</ul>
</div>
<div class="pinglun">
<div class="pinglun_bt">评论(2)</div>
<ul>
<li><b>弄堂里的风</b><p>阿拉楼里也有一把，坐了二十年</p></li>
<li><b>上观网友98871</b><p>座板弹回来会不会夹手？</p></li>
</ul>
<div class="gengduo"><a href="javascript:;">我也说两句</a></div>
</div>
</div>
<div class="right">
<div class="rm"><div class="rm_bt">最热</div>
<ul>
<li><a href="/news/detail?id=523001">江边灯塔换上了新雾灯</a></li>
<li><a href="/news/detail?id=522987">一张粮票换来的老唱片</a></li>
<li><a href="/news/detail?id=522961">台风眼里的值班员</a></li>
</ul>
</div>
<div class="xz"><p>下载上观新闻客户端</p>
<img src="/news/images/xz.png"></div>
</div>
</div>
</div>
</div>
<div class="bottom">
<p><a href="/about">关于我们</a> <a href="/adv">广告合作</a> <a href="/agreement">用户协议</a></p>
<p>上海报业集团 解放日报社 主管主办 互联网新闻信息服务许可证：31120170000</p>
<p>Copyright © 解放日报 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '楼梯转角的那把椅子，该搬走吗',
      lead: '规则划出了不能做的事，却没有回答原先那件事由谁来做。',
      published: '2022-09-03T06:31:00+08:00',
      source: '上观新闻',
      authors: ['邬一然'],
      editors: ['金以文'],
      headings: [],
      captions: [''],
      body: STAIRS,
      related: ['转角座板装进三十六个门洞', '加装电梯之前，先问问一楼'],
      gone: ['即可将网页分享', '点个赞', '会不会夹手', '新雾灯', '老唱片', '广告合作'],
    },
  },
  {
    kind: '大河网 2021, from a paper’s client: h1#4g_title, 2021年07月28日 with a clock and 来源 by ids of baidu, #mainCon, a credit in brackets last, 编辑 in a p of its own, three code boxes, 24小时热点',
    url: 'https://news.dahe.cn/2021/07-28/885213.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=1200">
<title>藕塘里来了水枪手-大河网</title>
<meta name="keywords" content="莲藕,水枪,合作社,颍河">
<meta name="description" content="“塘里的泥有多深，只有我的腰知道。”">
<meta name="mobile-agent" content="format=html5;url=https://4g.dahe.cn/news/20210728885213">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="news">
<link rel="stylesheet" href="https://img.dahe.cn/css/2018/common.css">
<link rel="stylesheet" href="https://img.dahe.cn/css/2018/content.css">
<script src="https://img.dahe.cn/js/jquery.min.js"></script>
<script src="https://img.dahe.cn/js/uaredirect.js"></script>
</head>
<body>
<div class="topbar"><div class="w1200 clearfix"><ul class="fl">
<li><a href="https://www.dahe.cn/">大河网首页</a></li>
<li><a href="https://news.dahe.cn/">新闻</a></li>
<li><a href="https://city.dahe.cn/">城市</a></li>
<li><a href="https://opinion.dahe.cn/">评论</a></li>
<li><a href="https://edu.dahe.cn/">教育</a></li>
<li><a href="https://health.dahe.cn/">健康</a></li>
<li><a href="https://bbs.dahe.cn/">大河论坛</a></li>
<li><a href="https://newpaper.dahe.cn/">数字报</a></li>
</ul>
<div class="fr"><a href="https://www.dahe.cn/app">豫视频</a><a href="https://www.dahe.cn/nav">导航</a></div></div></div>
<div class="w1200 logo"><a href="https://www.dahe.cn/"><img src="https://img.dahe.cn/images/logo.png" alt="大河网"></a></div>
<div class="w1200 position" id="position">当前位置：<a href="https://www.dahe.cn/">大河网</a> &gt; <a href="https://news.dahe.cn/">新闻</a> &gt; <a href="https://news.dahe.cn/henan/">河南</a></div>
<div class="w1200 clearfix">
<div class="con-left fl">
<h1 id="4g_title">藕塘里来了水枪手</h1>
<div class="con-info clearfix">
<p class="time fl" id="pubtime_baidu">2021年07月28日08:16</p>
<p class="source fl" id="source_baidu">来源：<a href="https://www.henandaily.cn/" target="_blank">河南日报客户端</a></p>
<div class="share fr"><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a><a class="qq" href="javascript:;">QQ</a></div>
</div>
<div class="con-text" id="mainCon">
${p(LOTUS.slice(0, 2), '', '　　')}
<p style="text-align:center;"><img src="https://uploads.dahe.cn/nxy/dahe/2021/lotus1.jpg" border="0"></p>
<p style="text-align:center;"><span style="font-family:楷体;">曹满仓用水枪冲开塘泥</span></p>
<p>　　${LOTUS[2]}</p>
<p style="text-align:center;"><img src="https://uploads.dahe.cn/nxy/dahe/2021/lotus2.jpg" border="0"></p>
<p style="text-align:center;"><span style="font-family:楷体;">刚出塘的莲藕等待入库</span></p>
${p(LOTUS.slice(3, 4), '', '　　')}
<p>　　${LOTUS[4]}（河南日报客户端记者 黄柳 通讯员 牛小犇）</p>
</div>
<p class="editor" id="editor_baidu">编辑：武青青</p>
<div class="ewm-box clearfix"><dl><dt><img src="https://img.dahe.cn/images/ewm1.png"></dt><dd>大河网官方微信</dd></dl>
<dl><dt><img src="https://img.dahe.cn/images/ewm2.png"></dt><dd>大河网官方微博</dd></dl>
<dl><dt><img src="https://img.dahe.cn/images/ewm3.png"></dt><dd>河南手机报</dd></dl></div>
<div class="statement"><p>凡本网注明“来源：大河网”的所有作品，版权均属于大河网，未经授权不得转载、摘编或利用其它方式使用上述作品。</p>
<p>网站举报邮箱：dahenews@dahe.cn</p></div>
<div class="login-cmt"><h3>网友评论</h3><p>请文明发言，您的言论将代表您的素质</p><textarea></textarea><a href="javascript:;">提交评论</a></div>
</div>
<div class="con-right fr">
<div class="box"><h3>24小时热点</h3>
<ul>
<li><a href="https://news.dahe.cn/2021/07-27/885001.html">黄河滩区的瓜农有了遮阳棚</a></li>
<li><a href="https://news.dahe.cn/2021/07-27/885007.html">烩面师傅把考场搬进食堂</a></li>
<li><a href="https://news.dahe.cn/2021/07-27/885019.html">老水塔变身观星台</a></li>
</ul>
</div>
<div class="box">
<h3>直播河南</h3>
<ul>
<li><a href="https://v.dahe.cn/live/1">麦田里的音乐会</a></li>
<li><a href="https://v.dahe.cn/live/2">跟着考古队看探方</a></li>
</ul>
</div>
<div class="box">
<h3>本网评论</h3>
<ul>
<li><a href="https://opinion.dahe.cn/2021/07-27/1.html">让公园长椅再多一点</a></li>
<li><a href="https://opinion.dahe.cn/2021/07-26/2.html">公交报站该不该讲方言</a></li>
</ul>
</div>
<div class="box"><h3>图说河南</h3><a href="https://news.dahe.cn/2021/07-27/885020.html"><img src="https://uploads.dahe.cn/t.jpg"><p>石磨坊里的清晨</p></a></div>
</div>
</div>
<div class="footer"><div class="w1200"><p><a href="https://www.dahe.cn/about">关于我们</a> | <a href="https://www.dahe.cn/ad">广告业务</a> | <a href="https://www.dahe.cn/hz">合作伙伴</a></p>
<p>增值电信业务经营许可证：豫B2-00000000 互联网新闻信息服务许可证：41120170000</p>
<p>河南大河网数字科技有限公司 版权所有 Copyright © 2021</p></div></div>
</body>
</html>`,
    expected: {
      headline: '藕塘里来了水枪手',
      published: '2021-07-28T08:16:00+08:00',
      source: '河南日报客户端',
      authors: ['黄柳', '牛小犇'],
      editors: ['武青青'],
      headings: [],
      captions: ['曹满仓用水枪冲开塘泥', '刚出塘的莲藕等待入库'],
      body: [...LOTUS.slice(0, 4), `${LOTUS[4]}（河南日报客户端记者 黄柳 通讯员 牛小犇）`],
      gone: ['河南手机报', '代表您的素质', '瓜农', '观星台', '石磨坊', '合作伙伴'],
    },
  },
  {
    kind: '东北网 2022, its shortest news: 来源 by two names and a dash, 作者 and 编辑 and seconds in one row, three paragraphs, 已有0人参与, lines of its rights',
    url: 'https://heilongjiang.dbw.cn/system/2022/03/06/058841276.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>江上爬犁“上岸”歇夏-东北网黑龙江-东北网</title>
<meta name="keywords" content="爬犁 松花江 冰期" />
<meta name="description" content="江上爬犁“上岸”歇夏" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="0015037" />
<link href="//www.dbw.cn/css/2016/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="//www.dbw.cn/js/jquery.js"></script>
</head>
<body>
<div class="dbw_top"><div class="w1000">
<a href="//www.dbw.cn/">东北网</a> <a href="//heilongjiang.dbw.cn/">黑龙江</a> <a href="//harbin.dbw.cn/">哈尔滨</a> <a href="//news.dbw.cn/">国内</a> <a href="//international.dbw.cn/">国际</a> <a href="//society.dbw.cn/">社会</a> <a href="//sports.dbw.cn/">体育</a> <a href="//entertainment.dbw.cn/">娱乐</a> <a href="//bbs.dbw.cn/">论坛</a> <a href="//russian.dbw.cn/">Русский</a>
</div></div>
<div class="w1000 head"><a href="//www.dbw.cn/"><img src="//www.dbw.cn/images/logo2016.gif" alt="东北网" /></a>
<div class="cx"><form><input type="text" name="q" /><input type="submit" value="搜索" /></form></div></div>
<div class="w1000 path">您当前的位置 ：<a href="//www.dbw.cn/">东北网</a>&nbsp;&gt;&nbsp;<a href="//heilongjiang.dbw.cn/">东北网黑龙江</a>&nbsp;&gt;&nbsp;<a href="//heilongjiang.dbw.cn/shys/">市场·生活</a></div>
<div class="w1000 main">
<div class="left">
<h1>江上爬犁“上岸”歇夏</h1>
<div class="about"><span>2022-03-06 07:42:18</span>&nbsp;&nbsp;<span>来源：东北网-生活报</span>&nbsp;&nbsp;<span>作者：佟小雪</span>&nbsp;&nbsp;<span>编辑：关山</span></div>
<div class="tools"><a href="javascript:;">我要评论</a> <a href="javascript:;">打印</a> <a href="javascript:;">关闭窗口</a> 已有0人参与</div>
<div id="p-detail" class="p-detail">
${p(SLED, '', '　　')}
</div>
<div class="fx"><span>分享到：</span><a href="#">新浪微博</a><a href="#">腾讯微博</a><a href="#">人人网</a></div>
<div class="bqsm"><p>1.东北网注明“稿件来源：黑龙江日报、生活报、黑龙江晨报”的所有文字、图片，版权均属黑龙江日报报业集团所有。</p>
<p>2.未经许可严禁转载，违者依法追究责任。</p></div>
</div>
<div class="right">
<div class="tj"><h2>龙江要闻</h2>
<ul>
<li><a href="//heilongjiang.dbw.cn/system/2022/03/05/058840001.shtml">林区检查站换上光伏板</a></li>
<li><a href="//heilongjiang.dbw.cn/system/2022/03/05/058840009.shtml">冻梨加工厂里的夜班</a></li>
</ul>
</div>
<div class="tj"><h2>点击排行</h2>
<ul>
<li><a href="//heilongjiang.dbw.cn/system/2022/03/04/058839911.shtml">界江边的邮递员换了新摩托</a></li>
<li><a href="//heilongjiang.dbw.cn/system/2022/03/04/058839920.shtml">冰雪大世界的门票怎么退</a></li>
</ul>
</div>
</div>
</div>
<div class="w1000 yqlj">
<h2>友情链接</h2>
<ul>
<li><a href="//www.hlj.gov.cn/">黑龙江省政府网</a></li>
<li><a href="//www.jlonline.com/">吉和网</a></li>
<li><a href="//www.nen.com.cn/">东北新闻网</a></li>
<li><a href="//www.hljnews.cn/">黑龙江新闻网</a></li>
</ul>
</div>
<div class="w1000 zt">
<h2>热点专题</h2>
<ul>
<li><a href="//special.dbw.cn/2022/1">冰雪季里的上班族</a></li>
<li><a href="//special.dbw.cn/2022/2">黑土地备耕日记</a></li>
<li><a href="//special.dbw.cn/2022/3">老厂房新生活</a></li>
</ul>
</div>
<div class="foot"><p><a href="//www.dbw.cn/about">网站简介</a> | <a href="//www.dbw.cn/ad">广告报价</a> | <a href="//www.dbw.cn/law">法律顾问</a></p>
<p>东北网络台 版权所有 (C) 2001-2022 黑ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '江上爬犁“上岸”歇夏',
      published: '2022-03-06T07:42:18+08:00',
      source: '东北网-生活报',
      authors: ['佟小雪'],
      editors: ['关山'],
      headings: [],
      captions: [],
      body: SLED,
      gone: ['0人参与', '人人网', '依法追究', '光伏板', '冻梨', '广告报价'],
    },
  },
  {
    kind: '百家号 2023, an account of a health paper: classes of letters and digits, the author and a minute and a place in the head, headings in bold spans, pictures without caption, 举报/反馈, 作者最新文章 beside',
    url: 'https://baijiahao.baidu.com/s?id=1762380147752230916&wfr=spider&for=pc',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="referrer" content="always">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<meta name="description" content="午饭后趴在桌上睡二十分钟，醒来手臂发麻、打嗝、眼前发花">
<title>趴着午睡为什么会打嗝？没有床的人可以这样睡</title>
<link rel="shortcut icon" href="https://www.baidu.com/favicon.ico">
<link rel="stylesheet" href="https://pss.bdstatic.com/r/www/cache/static/baijiahao/pc/css/app.7c1d.css">
<script>window.jsonData = {"bsData":{"superlanding":[{"itemType":"news"}]}};</script>
</head>
<body>
<div id="root">
<div id="ssr-content-wrapper">
<div id="ssr-content" class="app-module_app">
<div class="_1Jhb6">
<div class="_3Y8Yp"><a class="_2pF9n" href="https://www.baidu.com/"><img src="https://pss.bdstatic.com/static/superman/img/logo_top.png" alt="百度首页"></a><div class="_1tn2c"><input type="text" value=""><button>百度一下</button></div>
<div class="_2vVbA"><a href="https://passport.baidu.com/">登录</a></div></div>
</div>
<div class="EaCvy">
<div class="_37a1X" data-testid="headline">
<div class="sKHSJ" aria-level="1" role="heading">趴着午睡为什么会打嗝？没有床的人可以这样睡</div>
<div class="_1XjtO">
<div class="_2xVDW"><a href="https://author.baidu.com/home?from=bjh_article&amp;app_id=1570000000000000"><img class="_3KlsC" src="https://himg.bdimg.com/sys/portrait/item/1.jpg"></a></div>
<div class="_2gGWi" data-testid="author-info"><a href="https://author.baidu.com/home?from=bjh_article&amp;app_id=1570000000000000"><p class="_7y5nA" data-testid="author-name">健康时报</p></a>
<div class="_10s4U"><span class="_2sjh9" data-testid="updatetime">2023-04-05 12:30</span><span class="_2Wctx" data-testid="address">北京</span><span class="_3nXs1">健康时报官方帐号</span></div></div>
<div class="_3Dx1k"><span>关注</span></div>
</div>
</div>
<div class="_3ow3o">
<div class="_18p7x" data-testid="article">
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${NAP[0]}</span></p></div>
<div class="_1gGr2"><img class="_1g4Ex _1i_Oe" src="https://pics7.baidu.com/feed/nap1.jpeg@f_auto" width="640"></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p"><span class="bjh-strong">${NAP[1]}</span></span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${NAP[2]}</span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${NAP[3]}</span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p"><span class="bjh-strong">${NAP[4]}</span></span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${NAP[5]}</span></p></div>
<div class="_1gGr2"><img class="_1g4Ex _1i_Oe" src="https://pics7.baidu.com/feed/nap2.jpeg@f_auto" width="640"></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p"><span class="bjh-strong">${NAP[6]}</span></span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${NAP[7]}</span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${NAP[8]}</span></p></div>
</div>
<div class="_3JkLq">
<div class="_1aB2c"><i class="icon-like"></i><span>赞</span><em>58</em></div>
<div class="_1aB2c"><i class="icon-fav"></i><span>收藏</span></div>
<div class="_1aB2c"><i class="icon-share"></i><span>分享</span></div>
</div>
<div class="_3hMwG"><div class="_2n9Xd">举报/反馈</div></div>
</div>
<div class="_2zGpZ"><div class="_1HqM8">评论 <span>36</span></div>
<div class="_3R3Xs"><textarea placeholder="发表神评妙论"></textarea><button>发表</button></div>
<ul class="_1rYKv">
<li class="_2oLfd"><h5>百度网友a1b2c3</h5><span class="type_text">我每天都趴着睡，难怪老打嗝</span><p>04-05 · 河北</p></li>
</ul>
</div>
</div>
<div class="_2JkEz">
<div class="_1fF5t"><div class="_3xQ9s"><p>健康时报</p>
<p>百家号官方账号</p>
<p>传播健康知识，服务百姓生活</p></div>
<h2 class="_3gA0k">作者最新文章</h2>
<div class="_2r6wN"><a href="https://baijiahao.baidu.com/s?id=1762370000000000001"><div>春笋焯水的三个误区</div></a><a href="https://baijiahao.baidu.com/s?id=1762360000000000002"><div>跳绳伤不伤膝盖</div></a><a href="https://baijiahao.baidu.com/s?id=1762350000000000003"><div>牙刷头多久该换</div></a></div></div>
<div class="_1Wq0b">
<h2>百度热搜</h2>
<ul class="_2RtKx">
<li><i>1</i><a href="https://www.baidu.com/s?wd=1">天文馆今晚直播流星雨</a></li>
<li><i>2</i><a href="https://www.baidu.com/s?wd=2">樱花专列加开两班</a></li>
<li><i>3</i><a href="https://www.baidu.com/s?wd=3">高校食堂卖起了野菜馅饼</a></li>
<li><i>4</i><a href="https://www.baidu.com/s?wd=4">候鸟过境观鸟点公布</a></li>
</ul>
</div>
<div class="_1Wq0b"><h2>换一换</h2><a href="https://baijiahao.baidu.com/s?id=1762340000000000004">一张图看懂花粉日历</a></div>
</div>
<div class="_3Bb9k"><p>设为首页</p>
<p>© Baidu</p>
<p>使用百度前必读</p>
<p>意见反馈</p>
<p>京ICP证000000号</p></div>
</div>
</div>
</div>
<script src="https://pss.bdstatic.com/r/www/cache/static/baijiahao/pc/js/app.91af.js"></script>
</body>
</html>`,
    expected: {
      headline: '趴着午睡为什么会打嗝？没有床的人可以这样睡',
      published: '2023-04-05T12:30:00+08:00',
      source: '健康时报',
      authors: [],
      headings: [NAP[1], NAP[4], NAP[6]],
      body: NAP,
      captions: ['', ''],
      gone: ['举报/反馈', '设为首页', '难怪老打嗝', '春笋焯水', '花粉日历', '使用百度前必读'],
    },
  },
  {
    kind: '腾讯新闻 2021, an interview by an account: qq_conent and LEFT, the account and the day by pieces in LeftTool beside the text, one-p, questions in bold, a caption in a p of its own, 编辑 as a line last, 推荐 and comments below',
    url: 'https://new.qq.com/omn/20210518/20210518A02K7T00.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN" dir="ltr">
<head>
<title>地下书库里的找书人：书站直了，就不算丢_腾讯新闻</title>
<meta name="keywords" content="地下书库里的找书人：书站直了，就不算丢,图书馆,书库,找书">
<meta name="description" content="在国家图书馆的地下书库里，有一份工作叫“找书”。……">
<meta name="apub:time" content="5/18/2021, 9:02:11 AM">
<meta name="apub:from" content="default">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<meta charset="utf-8">
<link rel="stylesheet" href="//mat1.gtimg.com/pingjs/ext2020/dcom-static/build/static/css/static.css">
<link rel="shortcut icon" href="//mat1.gtimg.com/www/icon/favicon2.ico">
<script src="//js.aq.qq.com/js/aq_common.js"></script>
<script>window.DATA = {
"article_id": "20210518A02K7T",
"article_type": "0",
"title": "地下书库里的找书人：书站直了，就不算丢",
"abstract": null,
"catalog1": "cul",
"catalog2": "cul_reading",
"media": "慢读周刊",
"media_id": "5000001",
"pubtime": "2021-05-18 08:47:26",
"comment_id": "6800000001",
"tags": "图书馆,书库,找书",
"political": 0,
"is_deleted": 0,
"cms_id": "20210518A02K7T00",
"videoArr": []
}
</script>
</head>
<body>
<div id="TopNav"><div class="nav-wrap"><a class="logo" href="https://www.qq.com/"></a><ul>
<li><a href="https://news.qq.com/">首页</a></li>
<li><a href="https://new.qq.com/ch/antip/">抗疫</a></li>
<li><a href="https://new.qq.com/ch/tech/">科技</a></li>
<li><a href="https://new.qq.com/ch/ent/">娱乐</a></li>
<li><a href="https://new.qq.com/ch/world/">国际</a></li>
<li><a href="https://new.qq.com/ch/cul/">文化</a></li>
</ul>
<div class="login"><a href="javascript:;">登录</a></div></div></div>
<div id="topAd"></div>
<div class="qq_conent clearfix">
<div class="LEFT">
<h1>地下书库里的找书人：书站直了，就不算丢</h1>
<div class="content clearfix">
<div class="LeftTool" id="LeftTool">
<div left-stick-wp="">
<div data-bossirs="ly"><a class="author" href="https://new.qq.com/omn/author/5000001"><img src="https://inews.gtimg.com/newsapp_ls/0/1/0" alt=""><div>慢读周刊</div></a></div>
<div class="pub-time"><div class="year through"><span>2021</span></div>
<div class="md">05/18</div>
<div class="time">08:47</div></div>
<div class="left-share"><span>分享</span><a class="wx" href="javascript:;"></a><a class="qzone" href="javascript:;"></a><a class="sina" href="javascript:;"></a></div>
<div class="left-comment"><a href="javascript:;">评论</a><i>12</i></div>
</div>
</div>
<!--内容-->
<div class="content-article">
<!--导语-->
<p class="one-p">${DEEP[0]}</p>
<p class="one-p"><strong>${DEEP[1]}</strong></p>
<p class="one-p">${DEEP[2]}</p>
<p class="one-p"><strong>${DEEP[3]}</strong></p>
<p class="one-p">${DEEP[4]}</p>
<p class="one-p"><img class="content-picture" src="//inews.gtimg.com/newsapp_bt/0/13500000001/1000">
</p>
<p class="one-p" style="text-align:center"><span style="color:#888888;font-size:14px">书库里的传送带，一圈要走十一分钟</span></p>
<p class="one-p"><strong>${DEEP[5]}</strong></p>
<p class="one-p">${DEEP[6]}</p>
<p class="one-p"><strong>${DEEP[7]}</strong></p>
<p class="one-p">${DEEP[8]}</p>
<p class="one-p">采写｜闻人岚</p>
<p class="one-p">编辑｜司小舟</p>
<div id="Status"><p class="status">免责声明：本文来自腾讯新闻客户端自媒体，不代表腾讯网的观点和立场。</p></div>
</div>
</div>
<div id="Comment"><div class="cmt-hd">网友评论 <em>12</em></div>
<ul>
<li><span class="nick">雪夜闭门</span><p>拍书脊这个动作，我爷爷也有</p></li>
<li><span class="nick">三号线</span><p>看到鞠躬那里鼻子一酸</p></li>
</ul><a href="javascript:;">查看更多评论</a></div>
<div id="Recomend"><h2>为你推荐</h2>
<ul class="recommend-con">
<li><a href="https://new.qq.com/omn/20210517/20210517A0B1.html"><h3>绣娘的最后一根金线</h3><span>晚报文化</span></a></li>
<li><a href="https://new.qq.com/omn/20210517/20210517A0B2.html"><h3>沙漠里有一座邮筒</h3><span>地理君</span></a></li>
<li><a href="https://new.qq.com/omn/20210516/20210516A0B3.html"><h3>榫卯椅子拆开有几块</h3><span>木作志</span></a></li>
</ul>
</div>
</div>
<div class="RIGHT" id="RIGHT"><div class="hot-news"><h2>热门资讯</h2>
<ul>
<li><a href="https://new.qq.com/omn/20210518/1.html">云南野象的一天吃什么</a></li>
<li><a href="https://new.qq.com/omn/20210518/2.html">老电影胶片修复进行时</a></li>
</ul>
</div></div>
</div>
<div id="bottomAd"></div>
<div class="qq_footer" id="Foot"><p><a href="https://www.tencent.com/">关于腾讯</a> | <a href="https://www.qq.com/contract.shtml">服务协议</a> | <a href="https://www.qq.com/privacy.htm">隐私政策</a> | <a href="https://hr.tencent.com/">腾讯招聘</a></p>
<p>Copyright © 1998 - 2021 Tencent. All Rights Reserved</p></div>
<div id="GoTop"></div>
</body>
</html>`,
    expected: {
      headline: '地下书库里的找书人：书站直了，就不算丢',
      published: '2021-05-18T08:47:00+08:00',
      source: '慢读周刊',
      authors: ['闻人岚'],
      editors: ['司小舟'],
      // The questions are turns of the talk.
      headings: [],
      captions: ['书库里的传送带，一圈要走十一分钟'],
      body: DEEP,
      gone: ['观点和立场', '我爷爷也有', '查看更多评论', '最后一根金线', '野象', '腾讯招聘'],
    },
  },
  {
    kind: 'TVBS新聞網 2023, local life: title_box with 記者 報導 and two times, JSON-LD, a title picture with a caption, #news_detail_div with lines parted by br, ▲ captions, ◤ ◢ boards, 延伸閱讀, 關鍵字 and a LINE prompt',
    url: 'https://news.tvbs.com.tw/life/2068417',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta http-equiv="content-language" content="zh-tw">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>麵攤橘貓上工「收錢」只按百元鈔 獸醫揭原因：會香的紙│TVBS新聞網</title>
<meta name="description" content="高雄旗津一間開了四十年的麵攤，最近多了一位「店員」。">
<meta name="news_keywords" content="街貓,麵攤,旗津,百元鈔">
${og('og:site_name', 'TVBS新聞')}
${og('og:title', '麵攤橘貓上工「收錢」只按百元鈔 獸醫揭原因：會香的紙│TVBS新聞網')}
${og('og:type', 'article')}
${og('og:url', 'https://news.tvbs.com.tw/life/2068417')}
${og('article:published_time', '2023-03-16T10:24:00+08:00')}
${og('article:modified_time', '2023-03-16T11:05:00+08:00')}
<link rel="canonical" href="https://news.tvbs.com.tw/life/2068417">
<link rel="stylesheet" href="https://news.tvbs.com.tw/css/article.css?20230301">
${ld({ '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.tvbs.com.tw/life/2068417' }, headline: '麵攤橘貓上工「收錢」只按百元鈔 獸醫揭原因：會香的紙│TVBS新聞網', datePublished: '2023-03-16T10:24:00+08:00', dateModified: '2023-03-16T11:05:00+08:00', author: [{ '@type': 'Person', name: '邵佩珊' }], publisher: { '@type': 'Organization', name: 'TVBS', logo: { '@type': 'ImageObject', url: 'https://news.tvbs.com.tw/logo.png' } } })}
</head>
<body>
<header class="header">
<div class="logo"><a href="/"><img src="https://news.tvbs.com.tw/images/logo.svg" alt="TVBS NEWS"></a></div>
<nav class="menu"><ul>
<li><a href="/realtime">即時</a></li>
<li><a href="/hot">熱門</a></li>
<li><a href="/politics">政治</a></li>
<li><a href="/local">社會</a></li>
<li><a href="/life">生活</a></li>
<li><a href="/world">全球</a></li>
<li><a href="/health">健康</a></li>
<li><a href="/entertainment">娛樂</a></li>
<li><a href="/money">理財房地產</a></li>
<li><a href="/live">直播</a></li>
</ul>
</nav>
<div class="header_right"><a href="/member">會員中心</a></div>
</header>
<main>
<div class="container">
<div class="bread"><a href="/">首頁</a><span>&gt;</span><a href="/life">生活</a></div>
<div class="article_new">
<div class="title_box">
<h1 class="title">麵攤橘貓上工「收錢」只按百元鈔 獸醫揭原因：會香的紙</h1>
<div class="author_box">
<div class="author">記者 <a href="/news/searchresult/邵佩珊/author">邵佩珊</a> 報導<br>發佈時間：2023/03/16 10:24<br>最後更新時間：2023/03/16 11:05</div>
<div class="share_box"><a class="fb" href="javascript:;">分享至Facebook</a><a class="line" href="javascript:;">LINE</a><a class="font" href="javascript:;">字級</a></div>
</div>
</div>
<div class="img_box"><div class="img"><img src="https://cc.tvbs.com.tw/img/upload/2023/03/16/cat.jpg" alt="橘貓每天準時蹲在櫃檯上。（圖／民眾提供）"></div>
<span class="img_caption">橘貓每天準時蹲在櫃檯上。（圖／民眾提供）</span></div>
<div class="article_content" id="news_detail_div">
${CAT[0]}<br><br>
${CAT[1]}<br><br>
<div class="guangxuan"><span>廣告（請繼續閱讀本文）</span></div>
${CAT[2]}<br><br>
<div class="img"><img src="https://cc.tvbs.com.tw/img/upload/2023/03/16/cat2.jpg" alt=""></div><span class="endtext">▲客人測試五百元鈔，橘貓不為所動。（圖／民眾提供）</span><br><br>
${CAT[3]}<br><br>
${CAT[4]}<br><br>
${CAT[5]}<br><br>
<div style="background:#eee"><strong>◤春遊旗津◢</strong><br>👉<a rel="noreferrer" href="https://tvbs.tw/a1">渡輪套票買一送一</a><br>👉<a rel="noreferrer" href="https://tvbs.tw/a2">民宿平日五折起</a></div>
</div>
<div class="article_keyword"><a href="/tag/街貓">#街貓</a><a href="/tag/麵攤">#麵攤</a><a href="/tag/旗津">#旗津</a></div>
<div class="line_box"><p>最HOT話題在這！想跟上時事，快點我加入TVBS新聞LINE好友！</p></div>
<div class="extended1"><h2>延伸閱讀</h2>
<ul>
<li><a href="/life/2060011">街貓當站長！候車室多了一張專屬椅</a></li>
<li><a href="/life/2059234">撿到街貓怎麼辦？先掃晶片再說</a></li>
</ul>
</div>
<div class="recommend"><h2>你可能會喜歡</h2>
<ul>
<li><a href="/life/2068001">午後雷雨連三天　洗車場老闆嘆氣</a></li>
<li><a href="/life/2068009">超商新霸主？蕃薯一天賣五百條</a></li>
</ul>
</div>
</div>
<aside class="aside"><div class="hot_box"><h2>熱門新聞</h2>
<ul>
<li><a href="/life/2067777">發票中獎號碼藏在冷凍庫</a></li>
<li><a href="/life/2067555">百歲阿嬤學會直排輪</a></li>
</ul>
</div></aside>
</div>
</main>
<footer class="footer"><ul>
<li><a href="/about">關於我們</a></li>
<li><a href="/ad">廣告刊登</a></li>
<li><a href="/report">新聞投訴</a></li>
</ul>
<p>聯利媒體股份有限公司 版權所有 © TVBS Media Inc. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '麵攤橘貓上工「收錢」只按百元鈔 獸醫揭原因：會香的紙',
      published: '2023-03-16T10:24:00+08:00',
      authors: ['邵佩珊'],
      headings: [],
      // Whether ▲ stays before a caption is open: the captions are not asked.
      body: CAT,
      gone: ['請繼續閱讀', '買一送一', 'LINE好友', '洗車場', '冷凍庫', '新聞投訴'],
    },
  },
  {
    kind: '風傳媒 2021, a feature of the land: h1#article_title, the writer and a minute and 人氣 by spans, #CMS_wrapper with dnd-widget captions, [啟動LINE推播] and a premium block amid the text, 相關報導 last in it, tags, 本週最多人贊助',
    url: 'https://www.storm.mg/article/3972451',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>請蟲吃飯的茶農：坪林一片茶園的兩年實驗-風傳媒</title>
<meta name="description" content="研究人員發現，尺蠖最愛吃的並不是嫩芽，而是剪下來堆在畦邊、微微發酵的茶枝。">
<meta name="keywords" content="坪林,茶農,尺蠖,友善耕作">
<meta itemprop="datePublished" content="2021-10-03T09:10:00+08:00">
<meta itemprop="dateModified" content="2021-10-03T09:10:00+08:00">
<meta property="dable:item_id" content="3972451">
<meta property="dable:author" content="洪予晴">
<meta property="article:section" content="風生活">
${og('og:site_name', '風傳媒')}
${og('og:type', 'article')}
${og('og:title', '請蟲吃飯的茶農：坪林一片茶園的兩年實驗-風傳媒')}
${og('og:url', 'https://www.storm.mg/article/3972451')}
${og('og:image', 'https://image.cache.storm.mg/styles/smg-800xauto-er/s3/media/image/2021/10/02/tea.jpg')}
<link rel="stylesheet" href="https://www.storm.mg/css/article.css">
</head>
<body>
<div id="header">
<div class="header_inner"><a class="logo" href="https://www.storm.mg/"><img src="https://www.storm.mg/images/logo.svg" alt="風傳媒"></a>
<ul class="menu">
<li><a href="https://www.storm.mg/articles">新聞</a></li>
<li><a href="https://www.storm.mg/all-comment">評論</a></li>
<li><a href="https://www.storm.mg/lifestyles">風生活</a></li>
<li><a href="https://www.storm.mg/business">財經</a></li>
<li><a href="https://www.storm.mg/localarticles">地方</a></li>
<li><a href="https://www.storm.mg/history">歷史</a></li>
<li><a href="https://new7.storm.mg/">新新聞</a></li>
<li><a href="https://www.storm.mg/premium">下班經濟學</a></li>
</ul>
<div class="member"><a href="https://member.storm.mg/">登入 / 註冊</a></div></div>
</div>
<div id="main_wrapper">
<div id="article_wrapper" class="article_page">
<div class="breadcrumb"><a href="https://www.storm.mg/">風傳媒</a><i>/</i><a href="https://www.storm.mg/lifestyles">風生活</a></div>
<h1 id="article_title">請蟲吃飯的茶農：坪林一片茶園的兩年實驗</h1>
<div id="author_block">
<a class="info_author" href="https://www.storm.mg/authors/200001"><span class="info_inner_content">洪予晴</span></a>
<span id="info_time" class="info_time">2021-10-03 09:10</span>
<span id="info_view"><span class="info_inner_content">4123</span> 人氣</span>
<div class="share_block"><a href="javascript:;">贊助本文</a><a href="javascript:;">收藏文章</a><a href="javascript:;">複製連結</a></div>
</div>
<div id="feature_img_wrapper"><img src="https://image.cache.storm.mg/styles/smg-800xauto-er/s3/media/image/2021/10/02/tea.jpg" alt=""><p class="feature_img_caption">茶農鍾阿財把半乾的茶枝堆在茶園外圍，引開尺蠖。（盧柏安攝）</p></div>
<div class="article_content_inner" id="CMS_wrapper">
<p aid="1">${TEA[0]}</p>
<p aid="2">${TEA[1]}</p>
<p class="notify_wordings"><a href="https://notify.storm.mg/">[啟動LINE推播] 每日重大新聞通知</a></p>
<p aid="3">${TEA[2]}</p>
<div class="dnd-widget-wrapper context-storm_img type-image"><div class="dnd-atom-rendered"><img src="https://image.cache.storm.mg/styles/smg-800x533-fp/s3/media/image/2021/10/02/worm.jpg" alt=""></div>
<div class="dnd-caption-wrapper"><div class="meta">誘蟲堆旁立著記錄日期的竹牌。（盧柏安攝）</div></div></div>
<p aid="4">${TEA[3]}</p>
<div id="premium_block"><p>喜歡這篇文章嗎？訂閱VVIP會員，支持我們寫出更多好報導</p><a href="https://www.storm.mg/vvip">立即訂閱</a></div>
<p aid="5">${TEA[4]}</p>
<p aid="6">${TEA[5]}</p>
<div class="related_copy_content"><p><strong>相關報導</strong></p>
<p><a href="https://www.storm.mg/article/3951102">► 不灑農藥的第一年，茶園少了什麼？</a></p>
<p><a href="https://www.storm.mg/lifestyle/3940077">► 山上小學的數鳥課，一學期認得四十種</a></p></div>
</div>
<div id="tags_block"><span>關鍵字：</span><a href="https://www.storm.mg/tag/1">友善耕作</a><a href="https://www.storm.mg/tag/2">坪林</a><a href="https://www.storm.mg/tag/3">尺蠖</a></div>
<div id="like_block"><p>按讚加入風傳媒粉絲團</p></div>
<div id="donate_block"><p>風傳媒歡迎各界分享發聲，來稿請寄至 opinion@storm.mg</p>
<h3>本週最多人贊助文章</h3>
<ol>
<li><a href="https://www.storm.mg/article/3960001">老屋修到一半，屋主決定留下裂縫</a></li>
<li><a href="https://www.storm.mg/article/3960002">夜市裡的聽障攤車怎麼點餐</a></li>
</ol>
</div>
</div>
<div id="side_wrapper">
<div class="hot_rank"><h3>熱門文章</h3>
<ol>
<li><a href="https://www.storm.mg/lifestyle/3970101">衣櫃除濕劑放錯位置等於白放</a></li>
<li><a href="https://www.storm.mg/lifestyle/3970102">便當店老闆十年不漲價的算盤</a></li>
<li><a href="https://www.storm.mg/lifestyle/3970103">秋天爬山的三條冷門步道</a></li>
</ol>
</div>
</div>
</div>
<div id="footer"><ul>
<li><a href="https://www.storm.mg/about">關於風傳媒</a></li>
<li><a href="https://www.storm.mg/contact">聯絡我們</a></li>
<li><a href="https://www.storm.mg/privacy">隱私權聲明</a></li>
</ul>
<p>風傳媒股份有限公司 版權所有 © Storm Media Group</p></div>
</body>
</html>`,
    expected: {
      headline: '請蟲吃飯的茶農：坪林一片茶園的兩年實驗',
      published: '2021-10-03T09:10:00+08:00',
      source: '風傳媒',
      authors: ['洪予晴'],
      headings: [],
      captions: [
        '茶農鍾阿財把半乾的茶枝堆在茶園外圍，引開尺蠖。（盧柏安攝）',
        '誘蟲堆旁立著記錄日期的竹牌。（盧柏安攝）',
      ],
      body: TEA,
      related: ['不灑農藥的第一年，茶園少了什麼？', '山上小學的數鳥課，一學期認得四十種'],
      gone: ['LINE推播', 'VVIP', '聽障攤車', '除濕劑', '粉絲團', '人氣'],
    },
  },
  {
    kind: '明報新聞網 2022, a page of 副刊: hgroup and a Chinese day alone, pictures in #topimage with their words in attributes, 【明報專訊】 first, h2 headings, 文﹕ 圖﹕ 編輯﹕ by lines last, 日報新聞-相關報道 and 相關字詞 within #lower',
    url: 'https://news.mingpao.com/pns/%e5%89%af%e5%88%8a/article/20220724/s00005/1658599201544/%e5%94%90%e6%a8%93%e5%a4%a9%e5%8f%b0-%e5%9b%9b%e8%90%ac%e4%bd%8f%e5%ae%a2',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>唐樓天台 四萬住客 - 20220724 - 副刊 - 每日明報 - 明報新聞網</title>
<meta name="description" content="【明報專訊】深水埗一幢樓齡六十三年的唐樓，八層樓沒有電梯，天台上卻住了四萬個「住客」。">
<meta name="keywords" content="蜜蜂,唐樓,天台,深水埗">
${og('og:title', '唐樓天台 四萬住客 - 20220724 - 副刊')}
${og('og:type', 'article')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:image', 'https://fs.mingpao.com/pns/20220724/s00005/bee1.jpg')}
<link rel="stylesheet" href="https://news.mingpao.com/css/style.css">
<script src="https://news.mingpao.com/js/jquery-1.11.0.min.js"></script>
</head>
<body>
<div id="header">
<div class="topbar"><a href="https://www.mingpao.com/">明報集團</a><a href="https://news.mingpao.com/">明報新聞網</a><a href="https://ol.mingpao.com/">OL網</a><a href="https://finance.mingpao.com/">財經網</a><a href="https://jump.mingpao.com/">JUMP</a><a href="https://health.mingpao.com/">健康網</a></div>
<div class="logo"><a href="https://news.mingpao.com/"><img src="https://news.mingpao.com/image/logo.png" alt="明報新聞網"></a></div>
<nav id="mainmenu"><ul>
<li><a href="../ins/main">即時新聞</a></li>
<li><a href="../pns/main">每日明報</a></li>
<li><a href="../pns/港聞/section/20220724/s00002">港聞</a></li>
<li><a href="../pns/經濟/section/20220724/s00004">經濟</a></li>
<li><a href="../pns/娛樂/section/20220724/s00016">娛樂</a></li>
<li><a href="../pns/觀點/section/20220724/s00012">觀點</a></li>
<li><a href="../pns/國際/section/20220724/s00014">國際</a></li>
<li><a href="../pns/副刊/section/20220724/s00005">副刊</a></li>
</ul>
</nav>
<div id="login"><a href="../php/login1.php">登入 / 訂閱</a></div>
</div>
<div id="path"><a href="https://news.mingpao.com/">主頁</a> &gt; <a href="../pns/main">每日明報</a> &gt; <a href="../pns/副刊/section/20220724/s00005">副刊</a></div>
<div id="maincontent" class="clearfix">
<div class="colleft">
<div id="blockcontent">
<hgroup>
<h1>唐樓天台 四萬住客</h1>
</hgroup>
<div class="date color2nd">2022年7月24日星期日</div>
<div class="sharebar"><a class="fb" href="javascript:;">分享</a><a class="wa" href="javascript:;">WhatsApp</a><a class="txtbig" href="javascript:;">字體大小</a></div>
<div id="topimage" style="display: block;"><div class="album_big"><div class="ImageTable13_album"><div class="ImageDiv"><div id="zoomedimg">
<div id="zoom_1658599201540" class="imgLiquidNoFill imgLiquid photoresize_H387" dtitle="阿滔每星期開箱一次，檢查蜂后有否產卵。（歐陽皓攝）"><a href="https://fs.mingpao.com/pns/20220724/s00005/bee1.jpg" class="fancybox" data-fancybox-group="button" title="阿滔每星期開箱一次，檢查蜂后有否產卵。（歐陽皓攝）"><img class="lazy" src="https://fs.mingpao.com/pns/20220724/s00005/bee1.jpg" data-original="https://fs.mingpao.com/pns/20220724/s00005/bee1.jpg" alt="阿滔每星期開箱一次，檢查蜂后有否產卵。（歐陽皓攝）"></a></div>
<div id="zoom_1658599201541" style="display:none;position:relative;" class="imgLiquidNoFill imgLiquid photoresize_H387" dtitle="每樽蜜都附上手寫的紙條。（歐陽皓攝）"><a href="https://fs.mingpao.com/pns/20220724/s00005/bee2.jpg" class="fancybox" data-fancybox-group="button" title="每樽蜜都附上手寫的紙條。（歐陽皓攝）"><img class="lazy" src="../image/grey.gif" data-original="https://fs.mingpao.com/pns/20220724/s00005/bee2.jpg" alt="每樽蜜都附上手寫的紙條。（歐陽皓攝）"></a></div>
<div class="slide_cap1 color_white txt1">圖2之1</div>
</div></div></div></div></div>
<article class="txt4">
<div id="upper" style="display: block;">
<p>【明報專訊】${BEES[0]}</p>
</div>
<div class="ad300ins_m"><script>googletag.cmd.push(function(){});</script></div>
<div id="lower" style="display: block;">
<p>${BEES[1]}</p>
<h2>${BEES[2]}</h2>
<p>${BEES[3]}</p>
<p>${BEES[4]}</p>
<h2>${BEES[5]}</h2>
<p>${BEES[6]}</p>
<p>${BEES[7]}</p>
<p>文﹕簡小樵</p>
<p>圖﹕歐陽皓</p>
<p>編輯﹕利敏芝</p>
<div id="pnsautornews"><h2><strong>日報新聞-相關報道：</strong></h2><p style="line-height:120%"><a href="../pns/副刊/article/20220724/s00005/1658599201552/market"><span style="color:#3366CC;font-weight:bold">被遺忘的花圃　街坊輪流澆水 <small>(2022-07-24)</small></span></a></p></div>
<p>相關字詞﹕<a class="content_tag color6th" href="../php/search2.php?keywords=1">蜜蜂</a> <a class="content_tag color6th" href="../php/search2.php?keywords=2">唐樓</a></p>
</div>
</article>
<div class="clear"></div>
<div id="ssm2"><p>明報Facebook專頁　立即讚好</p></div>
<div class="comment"><h3>讀者意見</h3><p>會員登入後可留言，留言須經審批</p></div>
</div>
<div class="listing"><h3>副刊目錄</h3>
<ul>
<li><a href="../pns/副刊/article/20220724/s00005/1658599201601/a">通宵渡輪上的讀書會</a></li>
<li><a href="../pns/副刊/article/20220724/s00005/1658599201602/b">舊書攤主的最後一箱武俠小說</a></li>
<li><a href="../pns/副刊/article/20220724/s00005/1658599201603/c">大澳棚屋的風向旗</a></li>
</ul>
</div>
</div>
<div class="colright">
<div class="hotpick"><h3>熱門HOTPICK</h3>
<ul>
<li><a href="../ins/熱點/article/20220724/s00024/1/d">茶餐廳奶茶比賽誰是黑馬</a></li>
<li><a href="../ins/熱點/article/20220724/s00024/2/e">行山客拾獲三十年前底片</a></li>
</ul>
</div>
</div>
</div>
<div id="footer"><p><a href="../about">關於我們</a>｜<a href="../ad">廣告查詢</a>｜<a href="../privacy">私隱政策</a>｜<a href="../disclaimer">免責聲明</a></p>
<p>明報網站 • 版權所有 • 不得轉載 Copyright © 2022 Mingpao.com All rights reserved.</p></div>
</body>
</html>`,
    expected: {
      headline: '唐樓天台 四萬住客',
      published: '2022-07-24',
      authors: ['簡小樵'],
      editors: ['利敏芝'],
      headings: [BEES[2], BEES[5]],
      // Whether 【明報專訊】 stays before the first paragraph is open: the paragraphs are asked one by one. The words of the pictures stand in attributes only.
      kept: BEES,
      gone: ['立即讚好', '須經審批', '通宵渡輪', '武俠小說', '奶茶比賽', '廣告查詢'],
    },
  },
  {
    kind: 'BBC News 中文 2022, simplified: bbc- classes, a byline of one and his post, a day alone, figures with hidden words before the credit and the caption, the first paragraph in bold, h2 with tabindex, a list of links amid the text to be skipped, 热读 last',
    url: 'https://www.bbc.com/zhongwen/simp/science-62610381',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="robots" content="noodp,noydir">
<meta name="theme-color" content="#B80000">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<title>消失八十年的苔藓，在一块倒下的石头背面被找到 - BBC News 中文</title>
<meta name="description" content="这种苔藓只有指甲盖大小，上一次有记录的发现是在1941年。">
<link rel="canonical" href="https://www.bbc.com/zhongwen/simp/science-62610381">
<link rel="alternate" hreflang="zh-Hant" href="https://www.bbc.com/zhongwen/trad/science-62610381">
<meta property="fb:pages" content="1143803202301544">
${og('og:title', '消失八十年的苔藓，在一块倒下的石头背面被找到 - BBC News 中文')}
${og('og:description', '这种苔藓只有指甲盖大小，上一次有记录的发现是在1941年。')}
${og('og:site_name', 'BBC News 中文')}
${og('og:type', 'article')}
${og('og:locale', 'zh-hans')}
${og('og:url', 'https://www.bbc.com/zhongwen/simp/science-62610381')}
${og('article:author', 'https://www.facebook.com/bbcworldservice/')}
${og('article:published_time', '2022-08-20T05:12:44.000Z')}
${og('article:modified_time', '2022-08-20T05:12:44.000Z')}
${ld({ '@graph': [{ '@type': 'ReportageNewsArticle', url: 'https://www.bbc.com/zhongwen/simp/science-62610381', headline: '消失八十年的苔藓，在一块倒下的石头背面被找到', datePublished: '2022-08-20T05:12:44.000Z', dateModified: '2022-08-20T05:12:44.000Z', publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文', publishingPrinciples: 'https://www.bbc.com/zhongwen/simp/institutional-51359584' }, author: { '@type': 'Person', name: '罗里·芬利' } }] })}
</head>
<body>
<div id="root">
<header role="banner" class="bbc-1xd9u0d">
<div class="bbc-l0jd3l"><a class="bbc-1c7wnwc" href="/zhongwen/simp"><span class="bbc-m04vo2">BBC News 中文</span></a><a class="bbc-1c2k8sy" href="#content">跳过内容</a><a href="/zhongwen/trad/science-62610381" data-variant="trad" class="bbc-jm7p4x">繁</a></div>
<nav role="navigation" class="bbc-zsrncv"><ul role="list" class="bbc-bxdwbi">
<li><a href="/zhongwen/simp">主页</a></li>
<li><a href="/zhongwen/simp/topics/ckr7mn6r003t">国际</a></li>
<li><a href="/zhongwen/simp/topics/c83plve5vmjt">两岸</a></li>
<li><a href="/zhongwen/simp/topics/c1nq04kp0r0t">英国</a></li>
<li><a href="/zhongwen/simp/topics/cq8nqywy37yt">科技</a></li>
<li><a href="/zhongwen/simp/topics/cqvqnzm08nkt">财经</a></li>
<li><a href="/zhongwen/simp/topics/c32p4kj2yzqt">视频材料</a></li>
</ul>
</nav>
</header>
<div class="bbc-irdbz7">
<main role="main" class="bbc-fa0wmp">
<div class="bbc-1151pbn"><h1 class="bbc-1ff36h2 e1p3vdyi0" id="content" tabindex="-1">消失八十年的苔藓，在一块倒下的石头背面被找到</h1></div>
<section role="region" aria-labelledby="article-byline" class="bbc-19j92fr"><strong class="bbc-m04vo2" id="article-byline">Article information</strong><ul role="list" class="bbc-1ms3tuq">
<li role="listitem"><span class="bbc-m04vo2">作者，</span><span class="bbc-1ypcc2">罗里·芬利</span></li>
<li role="listitem"><span class="bbc-m04vo2">头衔，</span><span class="bbc-1yojnz">BBC环境事务记者</span></li>
</ul>
</section>
<div class="bbc-1dafq0j"><time class="bbc-14xtggo e4zesg50" datetime="2022-08-20">2022年8月20日</time></div>
<figure class="bbc-1qdcvv9 e6bmn90"><div class="bbc-172p16q"><div class="bbc-189y18v"><img alt="石墙上的苔藓" class="bbc-rq0nlo" src="https://ichef.bbci.co.uk/news/640/cpsprodpb/2A1C/production/_126400001_moss.jpg" width="976" height="549"><p role="text" class="bbc-1d4uk53"><span class="bbc-m04vo2">图像来源，</span><span lang="en-GB">GETTY IMAGES</span></p></div></div>
<figcaption class="bbc-19r8w3g"><span class="bbc-m04vo2">图像加注文字，</span><p class="bbc-w2hm1d">雨后，苔藓在几分钟内舒展开来</p></figcaption></figure>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0"><b class="bbc-1h1hs0b">${MOSS[0]}</b></p></div>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[1]}</p></div>
<div class="bbc-1151pbn"><h2 class="bbc-1nsqnx4 eglt09e0" id="牧师的笔记本" tabindex="-1">${MOSS[2]}</h2></div>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[3]}</p></div>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[4]}</p></div>
<section role="region" aria-labelledby="recommendations-heading" class="bbc-2sfc3t"><p class="bbc-1ajedpo" id="recommendations-heading">热读</p><a href="#end-of-recommendations" class="bbc-m04vo2">跳过 热读 并继续阅读</a><ul role="list" class="bbc-14jdpb8">
<li><a href="/zhongwen/simp/science-62500001">北海灯塔的猫头鹰值夜班</a></li>
<li><a href="/zhongwen/simp/science-62500002">为什么鲸鱼会学别人的口音</a></li>
<li><a href="/zhongwen/simp/world-62500003">冰岛小镇的热水都去了哪里</a></li>
</ul>
<p tabindex="-1" class="bbc-m04vo2" id="end-of-recommendations">End of 热读</p></section>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[5]}</p></div>
<figure class="bbc-1qdcvv9 e6bmn90"><div class="bbc-172p16q"><div class="bbc-189y18v"><img alt="倒塌的石墙" class="bbc-rq0nlo" loading="lazy" src="https://ichef.bbci.co.uk/news/640/cpsprodpb/5F2B/production/_126400002_wall.jpg" width="976" height="549"><p role="text" class="bbc-1d4uk53"><span class="bbc-m04vo2">图像来源，</span><span lang="en-GB">R FINLAY</span></p></div></div>
<figcaption class="bbc-19r8w3g"><span class="bbc-m04vo2">图像加注文字，</span><p class="bbc-w2hm1d">石墙的北侧常年滴水</p></figcaption></figure>
<div class="bbc-1151pbn"><h2 class="bbc-1nsqnx4 eglt09e0" id="为何没有消失" tabindex="-1">${MOSS[6]}</h2></div>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[7]}</p></div>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[8]}</p></div>
<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${MOSS[9]}</p></div>
<aside role="complementary" aria-labelledby="related-topics" class="bbc-msbdpl"><h2 id="related-topics" class="bbc-1mwgyi6">相关主题内容</h2>
<ul role="list">
<li class="bbc-1msyfg1"><a href="/zhongwen/simp/topics/c1">自然</a></li>
<li class="bbc-1msyfg1"><a href="/zhongwen/simp/topics/c2">植物</a></li>
</ul>
</aside>
</main>
<div class="bbc-k8fbnk">
<section role="region" aria-labelledby="Top-stories" data-e2e="top-stories" class="bbc-1x6y8v2"><h2 class="bbc-1kr00f0" id="Top-stories">头条内容</h2>
<ul role="list">
<li><h3><a href="/zhongwen/simp/uk-62600001">伦敦鲜鱼市场迁址，老主顾凌晨告别</a></h3><time datetime="2022-08-20">5 小时前</time></li>
<li><h3><a href="/zhongwen/simp/world-62600002">赛道上的七十岁马拉松选手</a></h3><time datetime="2022-08-19">2022年8月19日</time></li>
</ul>
</section>
<section role="region" aria-labelledby="features-analysis-heading" data-e2e="features-analysis-heading" class="bbc-1x6y8v2"><h2 class="bbc-1kr00f0" id="features-analysis-heading">特别推荐</h2>
<ul role="list">
<li><h3><a href="/zhongwen/simp/world-62600003">威尼斯的木桩为什么不烂</a></h3></li>
</ul>
</section>
<section role="region" aria-labelledby="Most-Read" data-e2e="most-read" class="bbc-1mh7cbd"><h2 class="bbc-1kr00f0" id="Most-Read">热读</h2>
<ol role="list">
<li><span>1</span><a href="/zhongwen/simp/science-62600004">月光下的潮间带生物怎么看路</a></li>
<li><span>2</span><a href="/zhongwen/simp/world-62600005">一封漂流瓶信件的四十年</a></li>
</ol>
</section>
</div>
</div>
<footer role="contentinfo" class="bbc-1qfn8l9"><a href="https://www.bbc.com/zhongwen/simp/institutional-51359584">BBC值得信赖的原因</a><ul>
<li><a href="https://www.bbc.com/zhongwen/simp/institutional-38652837">使用条款</a></li>
<li><a href="https://www.bbc.com/zhongwen/simp/institutional-38652843">隐私政策</a></li>
<li><a href="https://www.bbc.com/usingthebbc/cookies/">Cookies</a></li>
<li><a href="https://www.bbc.com/contact/">联络BBC</a></li>
</ul>
<p class="bbc-13qb5b4"><span lang="en-GB">© 2022 BBC. </span>BBC对外部网站内容不负责任。<a href="https://www.bbc.co.uk/editorialguidelines/guidance/feeds-and-links">阅读了解我们对待外部链接的做法。</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '消失八十年的苔藓，在一块倒下的石头背面被找到',
      published: '2022-08-20',
      source: 'BBC News 中文',
      authors: ['罗里·芬利'],
      headings: [MOSS[2], MOSS[6]],
      body: MOSS,
      // Whether the credit belongs to a caption is open: the captions are not asked.
      gone: ['并继续阅读', '猫头鹰值夜班', '鲜鱼市场', '漂流瓶', '不负责任', '威尼斯的木桩'],
    },
  },
];
