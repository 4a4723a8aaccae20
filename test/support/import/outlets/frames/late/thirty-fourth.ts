// A thirty-fourth set of forms, by one who had not seen the importer: fourteen named outlets of the mainland, Taiwan, Hong Kong and abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const ZHU = [
  '秋收过后，竹溪村小学的劳动课换了老师。站上讲台的不是城里来的大学生，而是村里六十八岁的篾匠冯德贵。',
  '一根青竹，在他手里劈成八片，再分成三十二根竹丝，薄得能透光。台下二十多个孩子看得出神，有人忍不住伸手去摸，被老师傅轻轻拦住：“先戴手套，竹丝比刀快。”',
  '竹溪村自古产竹，村里过去家家会编竹器。后来塑料盆、塑料筐进了村，竹编慢慢没了销路，到前年，全村还在动手的只剩四位老人。',
  '去年春天，校长找到冯德贵，想请他每周上两节课。“我没读过几年书，怕教不好。”老人推辞了两回，最后还是背着工具来了。',
  '一个学期下来，孩子们从最简单的杯垫编起，如今已能编出带盖的小提篮。县文化馆把作品收去办了展览，不少参观者当场留下联系方式，想要定做。',
  '今年秋天，邻近三所小学也把竹编排进了课表。冯德贵收了两名三十来岁的徒弟，一人负责两所学校。他说：“手艺传下去，比卖多少只篮子都要紧。”',
] as const;

const TAI = [
  '在城市里，空气监测站的数量有限，街巷深处的空气到底怎么样，往往没有数据。一项新的研究给出了一个便宜的办法：把苔藓装进网袋，挂到树上。',
  '苔藓没有真正的根，水分和养分几乎全靠叶片从空气里获取，因此也会把空气中的重金属和细小颗粒一并留住。',
  '一只网袋成本不到两元',
  '研究团队在郊外采集苔藓，清洗、烘干后装入直径八厘米的尼龙网袋，每袋两克。三个月里，他们在全市布放了四百二十只网袋。',
  '“一只网袋的材料成本不到两元，一名学生一天可以布放六十只。”团队负责人介绍，相比动辄数十万元的仪器，苔藓适合做大范围的初筛。',
  '结果与仪器相互印证',
  '网袋取回后，研究人员测定了其中十一种元素的含量。与监测站同期数据对照，铅、锌两种元素的相关系数均超过0.8。',
  '数据还显示，同一条街上，十字路口的数值是街心花园的近三倍，而隔一排行道树，数值就会明显下降。',
  '研究人员同时提醒，苔藓反映的是一段时间内的累积，不能代替实时监测。下一步，他们计划邀请中学生参与布放，绘制更细的地图。（记者 方雨晴 孟凡林）',
] as const;

const ZIXI = [
  '近来，不少社区把闲置的活动室改成了共享自习室，有灯、有网、有热水，对租房的年轻人和备考的学生来说，实在是一件好事。',
  '可是，有的自习室办着办着就变了味：进门要签到，离座要登记，墙上贴着“今日专注排行榜”，连喝水的时间都有人提醒。本来是为了躲开压力的地方，倒添了一层压力。',
  '管理者的用心不难理解。座位有限，有人占座不来，有人高声打电话，总要立些规矩。但规矩的目的是让大家互不打扰，而不是把每个人都管成同一个样子。',
  '我常去的一间自习室只有三条约定：不占座，不出声，走时带走垃圾。门口放着一本留言簿，谁有意见就写上一句。开了两年，没有发生过一次争执。',
  '自习，关键在一个“自”字。一个人愿意在下班之后走进来，已经是很好的自律，用不着再由一张榜单来证明。',
  '好的公共空间，像一盏不刺眼的灯，照亮桌面就够了。把信任留给来的人，他们多半不会辜负。',
] as const;

const JIU = [
  '周六下午两点，江北县老粮站的院子里停满了电动车。院子最里头的一间屋子没有招牌，门口立着一台刷了绿漆的缝纫机，这就是吕建设的旧货店。',
  '店面不到四十平方米，货却有两千多件：搪瓷缸、座钟、收音机、铁皮玩具。吕建设今年四十六岁，做旧货之前，他在缝纫机厂当了十九年维修工。',
  '从废品站里捡回来',
  '2017年，县里的缝纫机厂关停，吕建设在废品收购站看到成堆的旧机头，一斤只卖八毛钱。他花三百块钱拉回二十台，在家里一台一台拆开清洗。',
  '修好的第一台卖了四百元，买主是邻县一家咖啡馆。“人家不是要用，是要摆着看。”吕建设说，他那时才明白，旧货的价钱不在用处上。',
  '年轻人成了主顾',
  '如今来店里的人，七成是三十岁以下的年轻人。一台能出声的收音机卖到两百六十元，带原包装的铁皮青蛙要价一百二十元，几乎没有人还价。',
  '吕建设给记者翻看了账本：去年全年卖出一千一百多件，流水四十三万元，扣去收货、运费和零件，落到手里的有十六万元左右。',
  '他最近在物色一间更大的屋子，打算腾出一半做修理铺，教人自己动手。“东西修好了，人就舍不得扔。”他说。',
] as const;

const ZHONG = [
  '沈观澜的工作室在博物馆后院的二楼，窗子朝北，光线均匀。他做了三十一年钟表修复，经手的座钟有四百多座。采访的两个小时里，屋里十几座钟各走各的，谁也不等谁。',
  '澎湃新闻：拿到一座停了很多年的钟，第一步做什么？',
  '沈观澜：先不动手，听。把钟摆轻轻推一下，听它能走几下，在哪里卡住。停摆的钟也会说话，只是说得断断续续。听明白了再拆，心里才有数。',
  '澎湃新闻：最难的一次修了多久？',
  '沈观澜：四年零两个月。那座钟里有一只会拍翅膀的铜鸟，缺了十七个零件，没有图纸。我照着残留的磨痕一点一点往回推，做废的零件装了半抽屉。',
  '澎湃新闻：修好之后，旧零件怎么处理？',
  '沈观澜：一个都不丢。换下来的编号、拍照、装袋，和钟放在一起。后来的人手艺可能比我好，他有权利推翻我。',
  '澎湃新闻：现在还有年轻人愿意学吗？',
  '沈观澜：有，今年来了两位。我让他们头三个月只做一件事，擦零件。坐得住的人，手自然就稳了。',
] as const;

const LENG = [
  '六月初，西南山区的早熟桃开始下树。果商龚福海订好了两间冷库，却在预冷的第二天接到电话：压缩机停了，修理工要三天以后才能到。',
  '三天里，他损失了九吨桃子。龚福海说，旺季来临，冷库最缺的不是货，而是会修压缩机的人。',
  '一个师傅管四十座库',
  '这个产桃大县现有冷库两百三十六座，其中一百四十座是近三年新建的。而全县持证的制冷维修工只有六名，平均一个人要管将近四十座。',
  '五十二岁的维修工罗正刚每天跑两百多公里。“电话从早上五点响到夜里十二点，我只能先救库里货多的。”他告诉记者，去年一年换了两套轮胎。',
  '学徒为什么留不下来',
  '县里的职业学校开过制冷班，第一届招了二十八人，毕业时只剩九人，最后进冷库的一个也没有。学校一位老师说，学生嫌工作脏累，家长嫌没有编制。',
  '账却并不难看。一名熟练维修工在旺季的月收入可以达到一万五千元，是当地平均工资的三倍。问题在于旺季只有四个月，剩下的八个月没有着落。',
  '今年，六个乡镇的冷库业主凑钱成立了维修合作社，按库容交年费，给师傅发十二个月工资。龚福海交了三千六百元。“就当给桃子买保险。”他说。',
] as const;

const YUPENG = [
  '记者昨日从交通部门获悉，老城区六座公交站完成加建雨棚，候车长椅同步增至四十二张，街坊落雨天等车不用再“打游击”。',
  '这六座车站都在骑楼街口，人行道最窄处只有两米一。施工方把雨棚的立柱贴着墙边安装，棚顶出檐一米四，不占行人通道。',
  '“以前落大雨，大家都挤在铺头门口，店主都不好做生意。”街坊霍婆婆说。据悉，年底前还将有九座车站完成改造。',
] as const;

const MO = [
  '天刚亮，石门村的磨坊里已响起隆隆声。两盘青石磨慢慢转着，麦麸的香味顺着门缝飘到了街上。',
  '“石磨转得慢，面不发热，蒸出来的馍有嚼头。”磨坊负责人海秋菊抓起一把面，在指间捻了捻。',
  '石门村在伏牛山深处，山坡地薄，种出的麦子颗粒小、蛋白高。过去运出山要翻两道岭，一斤麦子卖不上一块钱，村里不少地撂了荒。',
  '去年，村里把废弃的老磨坊修了起来，买来电机带动石磨，注册了商标。磨出的面粉分装成五斤一袋，一袋卖到三十八元，网上订单排到了下个月。',
  '磨坊用工二十三人，大多是照看孙辈的老人，每天干四个小时。六十四岁的付大娘上个月领了一千八百元，给孙子买了辆自行车。',
  '“石磨转起来，人心就聚起来了。”海秋菊说，今年秋播，村里撂荒的三百亩坡地全都有人认领。',
] as const;

const TONG = [
  '进了梅雨季，柳巷十七号院的住户最盼下雨。院子屋顶上的七只蓝色大桶，装满一次能用九天。',
  '这座院子住着六户人家，共用一块水表。去年夏天，水费因为浇花和冲洗院子涨到了每月两百多块，六户人家坐下来商量，谁也说不清该怎么分。',
  '出主意的是住东屋的退休物理老师。他量了屋顶的面积，算出一场中雨能接一吨多水，又从建材市场买来七只旧桶，用水管串在一起，装上过滤网。',
  '全部材料花了六百四十块，每户摊了一百出头。桶放在屋檐的承重墙上方，底下垫了木方，刮大风的时候要用绳子捆牢。',
  '第一个月，院子的水费就降到了八十七块。桶里的水不能喝，但浇花、拖地、冲厕所都够了。桶盖要盖严，每半个月清一次底，不然会生蚊子。',
  '如今巷子里已有四座院子跟着学。老师把图纸画在一张硬纸板上，谁来借就给谁，只有一个条件：用完送回来，再替别人讲一遍。',
] as const;

const YI = [
  '城南的裁缝铺不大，两台机器，一面镜子，一根横在头顶的竹竿。竹竿上挂满了等人来取的衣裳，最里头那件藏青色的呢大衣，一挂就是六年。',
  '铺主姓厉，街坊都喊她厉姐。她每年入冬前把大衣取下来，拍一拍灰，换一个新的防虫袋，再挂回去。',
  '01 一张没写名字的取衣单',
  '2016年腊月二十六，一位老先生送来这件大衣，要把袖口放长两厘米。他说是给儿子穿的，儿子在外地，过年回来。',
  '那天铺子里挤了十几个人，厉姐忙得顾不上问名字，只在取衣单上写了“呢大衣，放袖，正月初三”。正月初三，没有人来。',
  '02 她问遍了整条街',
  '正月过完，厉姐开始打听。卖豆腐的说像是老邮局的人，老邮局的说早几年就退了，再往下，线索断在一栋拆掉的宿舍楼前。',
  '有人出价三百块要买，她不肯。她说：“衣裳有主，只是主人路远。”',
  '03 春天来的年轻人',
  '今年三月，一个三十多岁的男人站在门口，看了很久竹竿。他说父亲走得急，走之前念叨过一件大衣，他也是整理旧物时翻到半张单子，才一家一家找过来。',
  '厉姐把大衣取下来，他当场穿上，袖口刚刚好。工钱是六年前说好的十五块，厉姐收了，找给他五块零钱。',
] as const;

const XI = [
  '彰化社頭一座停業三十多年的老戲院，上周末重新開門，舞台改成中島廚房，二十位平均七十四歲的長輩輪流掌廚，帶著國小學童做肉圓。',
  '社區協會總幹事說，戲院屋頂漏水、座椅朽壞，光是清運就花了四個月，最後保留售票口、放映窗和一面手繪看板，其他空間交給長輩決定。',
  '「我不識字，食譜攏佇手裡。」八十一歲的阿滿姨示範用兩支湯匙捏出外皮，孩子們跟著數，一顆肉圓要轉十二下，她說差一下就會破。',
  '學童負責把步驟畫成圖卡，三個月來已累積四十六張。帶隊老師表示，孩子回家之後會問阿公阿嬤小時候吃什麼，話題比以前多。',
  '協會指出，共學廚房每周三、六開放，一次收十五組家庭，材料費自付八十元，秋天還要把圖卡集結成冊，送給每一位掌廚的長輩。',
] as const;

const FENG = [
  '屏東縣高樹鄉6名返鄉青年在荔枝園裡養蜂，開放民眾認養蜂箱，箱子漆上認養人的名字，今年首批80箱在一個月內額滿。',
  '領頭的青農說，荔枝花期只有20多天，過去請外地蜂農載蜂箱來授粉，遇到下雨就撲空，自己養蜂才能顧到每一場花。',
  '為了讓蜜蜂在花期過後有東西吃，他們在園邊種了咸豐草與油茶，也說服鄰近12戶農友把用藥時間改到傍晚。',
  '青農指出，去年園區的結果率提高近2成，採收的荔枝蜜約600公斤，其中3成分送給配合調整用藥的農友。',
  '鄉公所表示，將協助規劃校園體驗課程，讓學童認識授粉昆蟲，預計9月起每月開放2梯次。',
] as const;

const HUO = [
  '舊墟樓梯底的補鑊檔，每日朝九晚五，38年來只休息過農曆新年。檔主泉叔今年76歲，是區內最後一位補鑊匠。',
  '「以前成條街都係叮叮噹噹，依家得返我一個。」泉叔一邊說，一邊把燒紅的鐵釘穿過鑊底的小孔，三兩下便敲平。',
  '一隻鑊補廿蚊　貴過街市買新',
  '泉叔補一個孔收20元，大的裂縫收50元。他坦言，市面上一隻新鑊不過百來元，會拿來補的，多半是捨不得。',
  '有街坊拿來一隻裂開三處的生鐵鑊，說是母親的嫁妝。泉叔補了兩日，只收了一半工錢，「佢話煲出嚟嘅飯唔同味，我信」。',
  '租約年底屆滿　學生上門拍片留紀錄',
  '樓梯底的租約將於年底屆滿，業主打算改建儲物倉。泉叔說已有心理準備，工具會送給區內一間小型博物館。',
  '最近有設計系學生上門，把他補鑊的動作逐格拍下，準備製成圖冊。泉叔笑說：「我雙手都唔知自己識咁多嘢。」',
] as const;

const JING = [
  '须鲸没有外耳，耳道几乎是封闭的。终其一生，耳垢在里面一层一层堆积，最后形成一支长达几十厘米的“蜡烛”。',
  '在一间大学实验室的冷柜里，存放着二十多支这样的“蜡烛”。它们来自世界各地的博物馆，有的已经在架子上躺了半个多世纪。',
  '“我第一次拿到它的时候，以为是一块旧木头。”负责这项研究的生物学家说，“闻起来可完全不是木头。”',
  '像年轮一样的条纹',
  '把耳垢纵向切开，可以看到明暗相间的条纹。鲸在觅食季节积累的脂肪多，颜色较浅；在迁徙时很少进食，颜色就变深。',
  '数一数条纹，就能知道这头鲸活了多少年。更重要的是，每一层都保存着当时体内的激素和污染物。',
  '写在耳朵里的压力',
  '研究人员测量了其中的皮质醇，这是动物紧张时分泌的一种激素。结果发现，在船只往来最频繁的年份，皮质醇的水平也最高。',
  '不过，科学家提醒说，样本仍然太少，还不能代表整个种群。他们正在联系更多博物馆，希望有人愿意打开尘封的抽屉。',
] as const;

export const THIRTY_FOURTH: readonly Shown[] = [
  {
    kind: '人民网 (2021), 社会频道 taking over 人民日报海外版: rm_txt with channel line, 责编 in brackets, paper_num last in the text, 相关新闻',
    url: 'http://society.people.com.cn/n1/2021/1105/c1008-32274611.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="content-type" content="text/html;charset=GB2312"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>竹编老手艺走进乡村课堂--社会·法治--人民网</title>
<meta name="keywords" content="竹编 乡村 课堂" />
<meta name="description" content="秋收过后，竹溪村小学的劳动课换了老师。" />
<meta name="copyright" content="人民网版权所有" />
<meta name="contentid" content="32274611">
<meta name="catalogs" content="1008">
<meta name="publishdate" content="2021-11-05">
<meta name="author" content="104391">
<meta name="source" content="来源：人民网－人民日报海外版">
<meta name="editor" content="104391">
<link href="/img/2020wbn/css/page2020.css" type="text/css" rel="stylesheet" media="all" />
<script src="/img/2020wbn/js/jquery-1.7.1.min.js"></script>
</head>
<body>
<div class="w1000 nav_top cf">
<a href="http://www.people.com.cn/" class="logo"><img src="/img/2020wbn/images/logo01.png" alt="人民网"></a>
<ul>
<li><a href="http://www.people.com.cn/">人民网首页</a></li>
<li><a href="http://opinion.people.com.cn/">观点</a></li>
<li><a href="http://scitech.people.com.cn/">科普</a></li>
<li><a href="http://edu.people.com.cn/">教育</a></li>
<li><a href="http://app.people.cn/">人民网+客户端</a></li>
</ul>
<form><input type="text" value=""><input type="submit" value="搜索"></form>
</div>
<div class="layout route cf" id="rwb_navpath"><a href="http://www.people.com.cn/" class="clink">人民网</a>&gt;&gt;<a href="http://society.people.com.cn/" class="clink">社会·法治</a></div>
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre"></h3>
<h1>竹编老手艺走进乡村课堂</h1>
<div class="sub"></div>
<div class="author cf">本报记者　许文清</div>
<div class="channel cf">
<div class="col-1-1 fl">2021年11月05日08:17 | 来源：<a href="http://paper.people.com.cn/rmrbhwb/html/2021-11/05/content_25887612.htm" target="_blank">人民网－人民日报海外版</a></div>
<div class="col-1-2 fr"><div class="message"></div><div class="share-con"><span>小字号</span></div></div>
</div>
<div class="rm_txt_con cf">
<div class="bza"></div>
<p style="text-align: center;"><img alt="" src="/NMediaFile/2021/1105/MAIN202111050817.jpg" width="600" height="400" /></p>
<p class="desc" style="text-align: center;">孩子们在竹溪村小学学习编竹篮。郑海生摄</p>
<p style="text-indent: 2em;">
	${ZHU[0]}</p>
<p style="text-indent: 2em;">
	${ZHU[1]}</p>
<p style="text-indent: 2em;">
	${ZHU[2]}</p>
<p style="text-align: center;"><img alt="" src="/NMediaFile/2021/1105/MAIN202111050818.jpg" width="600" height="400" /></p>
<p class="desc" style="text-align: center;">老篾匠在劈竹丝。郑海生摄</p>
<p style="text-indent: 2em;">
	${ZHU[3]}</p>
<p style="text-indent: 2em;">
	${ZHU[4]}</p>
<p style="text-indent: 2em;">
	${ZHU[5]}</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="box_pic"></div>
<p class="paper_num">《人民日报海外版》（2021年11月05日　第 09 版）</p>
<div class="edit cf">(责编：宋小岚、高远帆)</div>
<div class="rm_relevant cf">
<h3>相关新闻</h3>
<ul>
<li><a href="/n1/2021/1029/c1008-32268101.html">乡村小学来了木匠老师</a></li>
<li><a href="/n1/2021/1021/c1008-32260444.html">一门劳动课，半村老手艺</a></li>
</ul>
</div>
</div>
<div class="rm_fenxiang cf"><p>分享让更多人看到&nbsp;</p><div class="share-btn"><a class="wx" href="javascript:;"></a><a class="wb" href="javascript:;"></a></div></div>
<div class="tjyd cf" id="rwb_tjyd"><h3>推荐阅读</h3><ul><li><a href="/n1/2021/1104/c1008-32273000.html">候鸟飞抵东部湿地越冬</a></li><li><a href="/n1/2021/1104/c1008-32273001.html">深秋赏叶地图发布</a></li></ul></div>
</div>
<div class="col col-2 fr">
<div class="khd"><h2>客户端下载</h2><ul><li>人民日报+</li><li>人民视频</li><li>手机人民网</li></ul></div>
<div class="rebang"><h2>热门排行</h2><ol><li><a href="/n1/2021/1104/c1008-32273101.html">城市书房延长开放时间</a></li><li><a href="/n1/2021/1104/c1008-32273102.html">稻田里的萤火虫回来了</a></li></ol></div>
</div>
</div>
<div class="layout footer"><p><a href="http://www.people.com.cn/n1/2020/0310/c194305-31625563.html">人民日报社概况</a> | <a href="#">关于人民网</a> | <a href="#">报社招聘</a> | <a href="#">网站律师</a> | <a href="#">信息保护</a></p>
<p>人民日报违法和不良信息举报电话：010-00000000</p>
<p>互联网新闻信息服务许可证10120170001 | 增值电信业务经营许可证</p>
<p class="copyright">人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p></div>
</body>
</html>`,
    expected: {
      headline: '竹编老手艺走进乡村课堂',
      published: '2021-11-05T08:17:00+08:00',
      source: '人民网－人民日报海外版',
      authors: ['许文清'],
      editors: ['宋小岚', '高远帆'],
      headings: [],
      body: ZHU,
      captions: ['孩子们在竹溪村小学学习编竹篮。郑海生摄', '老篾匠在劈竹丝。郑海生摄'],
      related: ['乡村小学来了木匠老师', '一门劳动课，半村老手艺'],
      gone: ['分享让更多人看到', '候鸟飞抵东部湿地', '稻田里的萤火虫', '手机人民网', '小字号'],
    },
  },
  {
    kind: '新华网 (2020), tech page taking over 科技日报: h-title, h-info with seconds and 来源, p-detail, subheadings in strong, 【纠错】 and 责任编辑, two writers in the last brackets',
    url: 'http://www.xinhuanet.com/tech/2020-06/08/c_1126085512.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="publishid" content="1126085512.0.113.0"/>
<meta name="apple-mobile-web-app-capable" content="yes" />
<meta name="pagetype" content="1">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="source" content="113">
<meta name="catalogs" content="10012">
<title>
苔藓也能当“空气哨兵”
-新华网
</title>
<meta name="keywords" content="苔藓,空气,监测" />
<meta name="description" content="苔藓也能当“空气哨兵”------" />
<link rel="stylesheet" href="http://www.xinhuanet.com/static/css/detail2018.css">
<script src="http://www.xinhuanet.com/static/js/jquery.js"></script>
</head>
<body>
<div class="header"><div class="header-top clearfix">
<ul><li><a href="http://www.xinhuanet.com/">新华网首页</a></li><li><a href="http://www.news.cn/politics/">时政</a></li><li><a href="http://www.news.cn/fortune/">财经</a></li><li><a href="http://www.news.cn/tech/">科技</a></li><li><a href="http://www.news.cn/photo/">图片</a></li></ul>
<div class="sch"><input type="text" placeholder="请输入关键词"></div>
</div></div>
<div class="h-nav"><div class="news-position"><a href="http://www.xinhuanet.com/">新华网</a> &gt; <a href="http://www.xinhuanet.com/tech/index.htm">科技</a> &gt; 正文</div></div>
<div class="h-news">
<div class="h-p1"><div class="h-title">
苔藓也能当“空气哨兵”
</div></div>
<div class="h-p2"><div class="h-info">
<span class="h-time">
2020-06-08 07:45:12
</span>
来源：
<em id="source">
科技日报</em>
</div>
<div class="h-share"><a href="javascript:;" class="wx">微信</a><a href="javascript:;" class="wb">微博</a><div class="ewmhide"><p>扫码分享到手机</p></div></div></div>
</div>
<div class="main">
<div class="left p-left">
<div id="p-detail">
<div class="pageVideo" style="display:none"></div>
<p align="center"><img id="pic1" style="BORDER: black 0px solid" src="1126085512_1.jpg" align="center" sourcedescription="编辑提供的本地文件" /></p>
<p align="center"><font color="navy">　　研究人员在树干上布放苔藓样袋（受访者供图）</font></p>
<p>　　${TAI[0]}</p>
<p>　　${TAI[1]}</p>
<p>　　<strong>${TAI[2]}</strong></p>
<p>　　${TAI[3]}</p>
<p>　　${TAI[4]}</p>
<p>　　<strong>${TAI[5]}</strong></p>
<p>　　${TAI[6]}</p>
<p>　　${TAI[7]}</p>
<p>　　${TAI[8]}</p>
<div id="div_currpage" style="display:none"></div>
<div class="lb"></div>
<div class="p-tags"><span>+1</span></div>
<div class="zan-wap"><a href="javascript:;"></a></div>
<div class="p-jc"><div class="tadd"><span class="tiyi1"><a href="javascript:void(0);">【纠错】</a></span></div>
责任编辑：
<span class="editor">
程小羽
</span></div>
</div>
<div class="news-comment"><div class="h3">新闻评论</div><p>登录新华网后可发表评论</p><a href="javascript:;">加载更多</a></div>
<div class="p-zt"><div class="tit">图集</div><ul><li><a href="/photo/2020-06/07/c_1210650001.htm">高原上的蓝色花海</a></li><li><a href="/photo/2020-06/07/c_1210650002.htm">雨后古镇石板路</a></li></ul></div>
</div>
<div class="right p-right">
<div class="yw"><div class="tit">新华热榜</div><ol><li><a href="/2020-06/08/c_1126080001.htm">夏粮机收大幅提速</a></li><li><a href="/2020-06/08/c_1126080002.htm">博物馆夜场门票开售</a></li></ol></div>
<div class="kh"><p>新华社客户端 看见国家地平线</p></div>
</div>
</div>
<div class="foot"><p>Copyright © 2000 - 2020 XINHUANET.com　All Rights Reserved.</p><p>制作单位：新华网股份有限公司　版权所有 新华网股份有限公司</p></div>
<div id="010020020110000000000000011100001126085512" style="display:none"></div>
</body>
</html>`,
    expected: {
      headline: '苔藓也能当“空气哨兵”',
      published: '2020-06-08T07:45:12+08:00',
      source: '科技日报',
      authors: ['方雨晴', '孟凡林'],
      editors: ['程小羽'],
      headings: [TAI[2], TAI[5]],
      body: TAI,
      captions: ['研究人员在树干上布放苔藓样袋（受访者供图）'],
      gone: [
        '扫码分享到手机',
        '登录新华网后可发表评论',
        '高原上的蓝色花海',
        '夏粮机收大幅提速',
        '看见国家地平线',
      ],
    },
  },
  {
    kind: '中国青年报 (2021), zqb.cyol.com digital paper, an opinion piece: day and page above, only the name below the headline, 来源 and page last, a list of the page’s other titles',
    url: 'http://zqb.cyol.com/html/2021-03/16/nw.D110000zgqnb_20210316_2-02.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>别把“自习室”办成另一间教室-中青在线</title>
<meta name="keywords" content="" />
<meta name="description" content="" />
<link href="../../../css/zqb.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="../../../js/jquery.js"></script>
</head>
<body>
<div class="top"><div class="wrap">
<a href="http://www.cyol.com/">中青在线首页</a>
<a href="http://zqb.cyol.com/">中国青年报</a>
<a href="http://qnck.cyol.com/">青年参考</a>
<a href="http://qjxt.cyol.com/">学习小组</a>
<a href="javascript:;">手机版</a>
</div></div>
<div class="wrap head"><img src="../../../images/zqb_logo.jpg" alt="中国青年报" />
<div class="date">2021年03月16日　星期二</div></div>
<table class="wrap" cellspacing="0" cellpadding="0" border="0"><tbody><tr>
<td class="leftcol" valign="top">
<div class="bm"><strong>第02版：青年话题</strong> <a href="nbs.D110000zgqnb_01.htm">上一版</a> <a href="nbs.D110000zgqnb_03.htm">下一版</a></div>
<div class="ban_t"><h2>本版标题</h2>
<ul>
<li><a href="nw.D110000zgqnb_20210316_1-02.htm">让旧书在校园里多走几站</a></li>
<li><a href="nw.D110000zgqnb_20210316_2-02.htm">别把“自习室”办成另一间教室</a></li>
<li><a href="nw.D110000zgqnb_20210316_3-02.htm">食堂里的半份菜值得推广</a></li>
</ul></div>
</td>
<td class="rightcol" valign="top">
<div class="path"><a href="nbs.D110000zgqnb_01.htm">版面导航</a> <a href="#">标题导航</a> <a href="#">往期回顾</a></div>
<div class="text_c">
<h3></h3>
<h1>别把“自习室”办成另一间教室</h1>
<h2></h2>
<h4>邓一鸣</h4>
<div class="fontsize"><a href="javascript:doZoom(18)">放大</a> <a href="javascript:doZoom(14)">缩小</a> <a href="javascript:;">默认</a></div>
<div id="ozoom"><founder-content>
<p>　　${ZIXI[0]}</p>
<p>　　${ZIXI[1]}</p>
<p>　　${ZIXI[2]}</p>
<p>　　${ZIXI[3]}</p>
<p>　　${ZIXI[4]}</p>
<p>　　${ZIXI[5]}</p>
</founder-content></div>
<div class="from">来源：中国青年报 （ 2021年03月16日　 02 版）</div>
</div>
<div class="pre_next"><a href="nw.D110000zgqnb_20210316_1-02.htm">上一篇</a> <a href="nw.D110000zgqnb_20210316_3-02.htm">下一篇</a></div>
</td>
</tr></tbody></table>
<div class="foot"><p>中国青年报社版权所有，未经书面授权，禁止转载、摘编</p><p>中青在线　京ICP备00000000号　北京市海运仓2号</p></div>
</body>
</html>`,
    expected: {
      headline: '别把“自习室”办成另一间教室',
      published: '2021-03-16',
      source: '中国青年报',
      authors: ['邓一鸣'],
      headings: [],
      body: ZIXI,
      captions: [],
      gone: ['让旧书在校园里多走几站', '食堂里的半份菜', '往期回顾', '禁止转载、摘编', '海运仓'],
    },
  },
  {
    kind: '界面新闻 (2021): article-header with a deck, article-img above the text, article-info with the clock, 记者 | and 编辑 | in lines first, h3 subheadings, 未经正式授权 line, comments',
    url: 'https://www.jiemian.com/article/6594412.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>小县城的旧货生意，从一台缝纫机做起|界面新闻 · 商业</title>
<meta name="keywords" content="旧货,县城,缝纫机">
<meta name="description" content="一间不到四十平方米的旧货店，成了年轻人周末的去处。">
${og('og:type', 'article')}
${og('og:title', '小县城的旧货生意，从一台缝纫机做起')}
${og('og:image', 'https://img3.jiemian.com/101/original/20210914/163158.jpg')}
<link rel="stylesheet" href="https://res.jiemian.com/article/pc/article.css">
<script src="https://res.jiemian.com/js/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="content"><a class="logo" href="https://www.jiemian.com/">界面</a>
<ul class="header-nav">
<li><a href="https://www.jiemian.com/lists/65.html">财经</a></li>
<li><a href="https://www.jiemian.com/lists/2.html">商业</a></li>
<li><a href="https://www.jiemian.com/lists/130.html">文化</a></li>
<li><a href="https://www.jiemian.com/lists/4.html">快报</a></li>
<li><a href="https://www.jiemian.com/app.html">下载APP</a></li>
</ul>
<div class="header-login"><a href="javascript:;">登录</a> <a href="javascript:;">注册</a></div></div></div>
<div class="content"><div class="article-main" data-id="6594412">
<div class="main-mate"><a href="https://www.jiemian.com/">首页</a> &gt; <a href="https://www.jiemian.com/lists/2.html">商业</a></div>
<div class="article-view">
<div class="article-header">
<h1>小县城的旧货生意，从一台缝纫机做起</h1>
<p>一间不到四十平方米的旧货店，成了年轻人周末的去处。</p>
</div>
<div class="article-img"><img src="https://img3.jiemian.com/101/original/20210914/163158.jpg" alt=""><p>店里修好的缝纫机。图片来源：受访者</p></div>
<div class="article-info"><p>
<span class="author"><a href="https://www.jiemian.com/author/100001.htm">汪可心</a></span>
<span>·</span>
<span class="date" data-article-publish-time="1631590320">2021/09/14 11:32</span>
<span class="collect"><em>收藏(<i class="opt-collect__count">26</i>)</em></span>
<span>浏览 4.1w</span>
</p>
<p><span>来源：界面新闻</span></p></div>
<div class="article-share"><span>字体：</span><a href="javascript:;">宋</a></div>
<div class="article-content">
<p>记者 | <a href="https://www.jiemian.com/author/100001.htm">汪可心</a></p>
<p>编辑 | 葛立平</p>
<p>${JIU[0]}</p>
<p>${JIU[1]}</p>
<h3>${JIU[2]}</h3>
<p>${JIU[3]}</p>
<p>${JIU[4]}</p>
<h3>${JIU[5]}</h3>
<p>${JIU[6]}</p>
<p>${JIU[7]}</p>
<p>${JIU[8]}</p>
</div>
<div class="article-source"><p>未经正式授权严禁转载本文，侵权必究。</p></div>
<div class="article-tag"><a href="https://www.jiemian.com/tags/1/1.html">二手经济</a></div>
<div class="widget-share"><span>打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</span></div>
</div>
<div class="comment-post"><h2>评论</h2><p class="empty">暂无评论哦，快来评价一下吧！</p><textarea></textarea></div>
<div class="down-app"><p>下载界面新闻</p><p>微信公众号</p><p>微博</p></div>
</div>
<div class="main-right">
<div class="hot-list"><h3>热门文章</h3><ul><li><a href="https://www.jiemian.com/article/6590001.html">一座城市的夜间图书馆</a></li><li><a href="https://www.jiemian.com/article/6590002.html">冰淇淋秋天也卖得动</a></li></ul></div>
<div class="kuaixun"><h3>界面快报</h3><ul><li><a href="https://www.jiemian.com/article/6590011.html">多地气温跌破十度</a></li></ul></div>
</div></div>
<div class="footer"><p>关于我们 | 联系我们 | 广告合作 | 注册协议 | 投稿须知 | 版权声明</p><p>© 2014-2021 JIEMIAN.COM 只服务于独立思考的人群</p></div>
</body>
</html>`,
    expected: {
      headline: '小县城的旧货生意，从一台缝纫机做起',
      lead: '一间不到四十平方米的旧货店，成了年轻人周末的去处。',
      published: '2021-09-14T11:32:00+08:00',
      source: '界面新闻',
      authors: ['汪可心'],
      editors: ['葛立平'],
      headings: [JIU[2], JIU[5]],
      body: JIU,
      captions: ['店里修好的缝纫机。图片来源：受访者'],
      gone: [
        '侵权必究',
        '快来评价一下吧',
        '一座城市的夜间图书馆',
        '只服务于独立思考的人群',
        '点击屏幕右上角分享',
        '多地气温跌破十度',
      ],
    },
  },
  {
    kind: '澎湃新闻 (2021): news_title and news_about, an interview with a note of its own above the questions, captions in small grey text, 责任编辑 and 校对 last, report line, recommended boxes',
    url: 'https://www.thepaper.cn/newsDetail_forward_12764203',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>对话｜一位钟表修复师：修好一座钟，先要听懂它_文化课_澎湃新闻-The Paper</title>
<meta name="Keywords" content="澎湃，Paper，Thepaper，钟表，修复">
<meta name="Description" content="澎湃新闻，澎湃，澎湃新闻网，新闻与思想，钟表修复师">
<link rel="stylesheet" href="//file.thepaper.cn/www/v4/css/news.css">
<script src="//file.thepaper.cn/www/v4/js/jquery.min.js"></script>
</head>
<body>
<div class="head_wrap"><div class="head">
<a href="/" class="logo"><img src="//file.thepaper.cn/www/v3/img/logo.png" alt="澎湃新闻"></a>
<ul class="head_nav">
<li><a href="channel_25949">视频</a></li>
<li><a href="channel_25950">时事</a></li>
<li><a href="channel_25951">财经</a></li>
<li><a href="channel_25952">思想</a></li>
<li><a href="channel_25953">生活</a></li>
<li><a href="channel_27224">问吧</a></li>
</ul>
<div class="login"><a href="javascript:;">登录</a></div>
<div class="dw"><a href="download">下载客户端</a></div>
</div></div>
<div class="bdwd main clearfix">
<div class="main_lt">
<div class="newscontent">
<h1 class="news_title">对话｜一位钟表修复师：修好一座钟，先要听懂它</h1>
<div class="news_about">
<p>澎湃新闻记者 鲁思源</p>
<p>2021-05-21 09:38
<span>来源：<span>澎湃新闻</span></span>
</p>
<div class="news_path"><a href="list_25448">文化课</a> &gt;</div>
<div class="news_love"><a class="share" href="javascript:;">字号</a></div>
</div>
<div class="news_txt" data-size="standard">
<p><b>编者按：</b>国际博物馆日前后，我们请来几位在库房里工作的人，聊聊那些不在展柜里的日子。这是其中的第二篇。</p>
<p>${ZHONG[0]}</p>
<p class="image-wrapper"><img src="https://imagepphcloud.thepaper.cn/pph/image/1/1.jpg" alt="" width="600" height="400"></p>
<p class="image-desc" style="text-align:center;font-size:12px;color:#999"><span style="font-size:12px;color:#999">沈观澜在工作台前调校齿轮。澎湃新闻记者 季晓川 图</span></p>
<p><b>${ZHONG[1]}</b></p>
<p>${ZHONG[2]}</p>
<p><b>${ZHONG[3]}</b></p>
<p>${ZHONG[4]}</p>
<p class="image-wrapper"><img src="https://imagepphcloud.thepaper.cn/pph/image/1/2.jpg" alt="" width="600" height="400"></p>
<p class="image-desc" style="text-align:center;font-size:12px;color:#999"><span style="font-size:12px;color:#999">拆下的零件按次序摆在绒布上。澎湃新闻记者 季晓川 图</span></p>
<p><b>${ZHONG[5]}</b></p>
<p>${ZHONG[6]}</p>
<p><b>${ZHONG[7]}</b></p>
<p>${ZHONG[8]}</p>
</div>
<div class="news_editor"><span>责任编辑：梁嘉树</span></div>
<div class="news_proof"><span>校对：薛美云</span></div>
<div class="go_report">澎湃新闻报料：021-00000000　<a href="javascript:;">澎湃新闻，未经授权不得转载</a></div>
<div class="news_keyword">关键词 &gt;&gt; 钟表，修复，博物馆</div>
<div class="love_bg"><a href="javascript:;">点赞</a> <b>312</b> <a href="javascript:;">收藏</a> <a href="javascript:;">我要举报</a></div>
</div>
<div class="ctread"><h2>推荐阅读</h2><ul>
<li><a href="newsDetail_forward_12760001">江边咖啡摊的四季菜单</a></li>
<li><a href="newsDetail_forward_12760002">老照相馆里的最后一卷胶片</a></li></ul></div>
<div class="comment"><h2>评论（<span>18</span>）</h2><textarea placeholder="发表评论"></textarea>
<ul><li><h3><a href="u_1">风过山岗</a></h3><p>小时候家里也有一座这样的座钟，想念。</p><em>1天前</em></li></ul></div>
</div>
<div class="main_rt">
<div class="rebang"><h2>澎湃热榜</h2><ul><li><a href="newsDetail_forward_12761001">一只迷路的獐子走进校园</a></li><li><a href="newsDetail_forward_12761002">周末多地有阵雨</a></li></ul></div>
<div class="app"><p>扫码下载澎湃新闻客户端</p><p>Android版　iPhone版　iPad版</p></div>
</div>
</div>
<div class="footer"><p>关于澎湃 | 在澎湃工作 | 联系我们 | 广告及合作 | 隐私政策 | 澎湃矩阵</p><p>互联网新闻信息服务许可证：31120170006　© 2014-2021 上海东方报业有限公司</p></div>
</body>
</html>`,
    expected: {
      headline: '对话｜一位钟表修复师：修好一座钟，先要听懂它',
      published: '2021-05-21T09:38:00+08:00',
      source: '澎湃新闻',
      authors: ['鲁思源'],
      editors: ['梁嘉树'],
      // Whether the note of the editors is a paragraph or a field is open: not asked.
      kept: ZHONG,
      captions: [
        '沈观澜在工作台前调校齿轮。澎湃新闻记者 季晓川 图',
        '拆下的零件按次序摆在绒布上。澎湃新闻记者 季晓川 图',
      ],
      gone: ['江边咖啡摊', '想念', '一只迷路的獐子', '扫码下载', '我要举报', '未经授权不得转载'],
    },
  },
  {
    kind: '经济观察网 (2021): xd-b-b head with the name and clock below, 导读 lines above the text, several writers in the first line, bold subheadings, 版权声明 and a card of the writer below',
    url: 'http://www.eeo.com.cn/2021/0610/491672.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>冷库缺电工：一条水果链上的用工账_经济观察网 － 专业财经新闻网站</title>
<meta name="keywords" content="冷库,电工,水果">
<meta name="description" content="旺季来临，冷库最缺的不是货，而是会修压缩机的人。">
<meta name="author" content="田沐阳 贺兰 石小川">
<link rel="stylesheet" href="http://www.eeo.com.cn/eeo/css/article2018.css">
<script src="http://www.eeo.com.cn/eeo/js/jquery.js"></script>
</head>
<body>
<div class="xd-top"><div class="xd-center">
<a href="http://www.eeo.com.cn/"><img src="http://www.eeo.com.cn/eeo/images/logo.png" alt="经济观察网"></a>
<ul class="xd-nav">
<li><a href="http://www.eeo.com.cn/yaowen/">要闻</a></li>
<li><a href="http://www.eeo.com.cn/shangyechanye/">商业产业</a></li>
<li><a href="http://www.eeo.com.cn/caijing/">财经</a></li>
<li><a href="http://www.eeo.com.cn/dichan/">地产</a></li>
<li><a href="http://www.eeo.com.cn/lvyou/">观察家</a></li>
<li><a href="http://app.eeo.com.cn/">视频</a></li>
</ul>
</div></div>
<div class="xd-content xd-center">
<div class="xd-left">
<div class="xd-b-b">
<h1>冷库缺电工：一条水果链上的用工账</h1>
<p>田沐阳，贺兰，石小川<span>2021-06-10 15:21</span></p>
<p class="sharebox"><a href="javascript:;">订阅</a> <a href="javascript:;">分享</a></p>
</div>
<div class="xd-xd-xd-newsimg"></div>
<div class="xx_boxsing">
<p>经济观察网 记者 田沐阳 贺兰 石小川</p>
<p>${LENG[0]}</p>
<p>${LENG[1]}</p>
<p><strong>${LENG[2]}</strong></p>
<p>${LENG[3]}</p>
<p>${LENG[4]}</p>
<p><strong>${LENG[5]}</strong></p>
<p>${LENG[6]}</p>
<p>${LENG[7]}</p>
<p>${LENG[8]}</p>
</div>
<div class="xd-zuozhe">
<p class="xd-bq">版权声明：以上内容为《经济观察报》社原创作品，版权归《经济观察报》社所有。未经《经济观察报》社授权，严禁转载或镜像，否则将依法追究相关行为主体的法律责任。版权合作请致电：【010-00000000】。</p>
<div class="xd-author"><img src="http://www.eeo.com.cn/author/1.jpg" alt=""><div><b>田沐阳</b><span>经济观察报记者</span><p>长期关注农产品流通与县域经济。</p></div></div>
</div>
<div class="xd-like"><h2>热新闻</h2><ul>
<li><a href="http://www.eeo.com.cn/2021/0609/491500.shtml">城市公园里的轮椅赛道</a></li>
<li><a href="http://www.eeo.com.cn/2021/0609/491501.shtml">一家书店的二十年租约</a></li></ul></div>
</div>
<div class="xd-right">
<div class="xd-dzb"><h2>电子刊物</h2><p>点击进入</p></div>
<div class="xd-ph"><h2>点击排行</h2><ol><li><a href="http://www.eeo.com.cn/2021/0608/491400.shtml">渔港小镇等来第一班轮渡</a></li></ol></div>
</div>
</div>
<div class="xd-foot"><p>关于我们 | 诚聘英才 | 联系我们 | 友情链接 | 广告服务</p><p>经济观察网 eeo.com.cn　地址：中国北京东城区兴化东里甲7号楼</p><p>Copyright 经济观察网 eeo.com.cn 2001-2021</p></div>
</body>
</html>`,
    expected: {
      headline: '冷库缺电工：一条水果链上的用工账',
      published: '2021-06-10T15:21:00+08:00',
      source: '经济观察网',
      authors: ['田沐阳', '贺兰', '石小川'],
      headings: [LENG[2], LENG[5]],
      body: LENG,
      captions: [],
      gone: ['版权合作请致电', '城市公园里的轮椅赛道', '渔港小镇等来', '长期关注农产品流通', '诚聘英才'],
    },
  },
  {
    kind: '广州日报 on 大洋网 (2021), its shortest local news: article-hd, time and source, the writers in a line last, 编辑, 频道推荐 beside',
    url: 'https://news.dayoo.com/guangzhou/202108/12/139995_54024312.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>老城区新添六座“雨棚站”_广州_大洋网</title>
<meta name="keywords" content="公交,雨棚,老城区">
<meta name="description" content="广州日报讯">
<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="1">
<meta name="catalogs" content="139995">
<link rel="stylesheet" href="https://www.dayoo.com/static/css/article.css">
</head>
<body>
<div class="dy-top"><div class="w">
<a href="https://www.dayoo.com/"><img src="https://www.dayoo.com/static/logo.png" alt="大洋网"></a>
<ul>
<li><a href="https://www.dayoo.com/">首页</a></li>
<li><a href="https://news.dayoo.com/gzrbyc/">广州日报原创</a></li>
<li><a href="https://news.dayoo.com/guangzhou/">广州</a></li>
<li><a href="https://news.dayoo.com/society/">社会</a></li>
<li><a href="https://gzdaily.dayoo.com/">数字报</a></li>
</ul></div></div>
<div class="w crumb"><a href="https://www.dayoo.com/">大洋网</a> &gt; <a href="https://news.dayoo.com/">新闻</a> &gt; <a href="https://news.dayoo.com/guangzhou/">广州</a></div>
<div class="w main">
<div class="dy-article">
<div class="article-hd">
<h1>老城区新添六座“雨棚站”</h1>
<div class="article-meta">
<span class="time">2021-08-12 09:12</span>
<span class="source">来源：广州日报</span>
<span class="share">分享到：<a href="javascript:;">微信</a><a href="javascript:;">微博</a></span>
</div>
</div>
<div class="article-bd">
<div class="content">
<!--ENDPAGE-->
${p(YUPENG, '', '　　')}
<p>　　文/广州日报·新花城记者：骆小棠</p>
<p>　　广州日报·新花城编辑：简文辉</p>
</div>
<div class="article-tags"><span>标签：</span><a href="javascript:;">公交出行</a></div>
<div class="xhc"><p>扫一扫，下载新花城客户端看更多本地资讯</p></div>
</div>
<div class="article-copyright"><p>声明：凡本网注明来源的作品，转载请保留出处，违者本网将依法追究责任。</p></div>
</div>
<div class="dy-side">
<div class="mod"><h3>频道推荐</h3><ul><li><a href="https://news.dayoo.com/guangzhou/202108/11/139995_54020001.htm">珠江公园荷花进入末花期</a></li><li><a href="https://news.dayoo.com/guangzhou/202108/11/139995_54020002.htm">图书馆暑期座位可预约</a></li></ul></div>
<div class="mod"><h3>24小时热文</h3><ul><li><a href="https://news.dayoo.com/society/202108/11/140000_54020003.htm">榕树下的修鞋铺迁址</a></li></ul></div>
</div>
</div>
<div class="dy-foot"><p>关于我们 | 联系方式 | 网站地图 | 版权声明</p><p>大洋网版权所有 未经授权请勿转载　粤B2-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '老城区新添六座“雨棚站”',
      published: '2021-08-12T09:12:00+08:00',
      source: '广州日报',
      authors: ['骆小棠'],
      editors: ['简文辉'],
      headings: [],
      body: YUPENG,
      captions: [],
      gone: ['珠江公园荷花', '榕树下的修鞋铺', '下载新花城客户端', '违者本网'],
    },
  },
  {
    kind: '大河网 (2021) taking over 河南日报: pubtime_baidu and source_baidu, mainCon, the writer in the first paragraph’s brackets and the photographer in the caption, 编辑 and 审核 below',
    url: 'https://news.dahe.cn/2021/09-06/891273.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>石磨响起来 面香飘出山-大河新闻</title>
<meta name="keywords" content="石磨,面粉,山村">
<meta name="description" content="天刚亮，石门村的磨坊里已响起隆隆声。">
<meta name="author" content="大河网">
<meta name="catalogs" content="news">
<link rel="stylesheet" href="https://news.dahe.cn/static/css/newcontent.css">
<script src="https://news.dahe.cn/static/js/jquery-1.9.1.min.js"></script>
</head>
<body>
<div class="header"><div class="w1200">
<a href="https://www.dahe.cn/"><img src="https://news.dahe.cn/static/img/logo.png" alt="大河网"></a>
<div class="nav">
<a href="https://www.dahe.cn/">大河网首页</a>
<a href="https://news.dahe.cn/">新闻</a>
<a href="https://bbs.dahe.cn/">大河论坛</a>
<a href="https://hnsjb.dahe.cn/">河南手机报</a>
<a href="https://4g.dahe.cn/">客户端</a>
</div></div></div>
<div class="w1200 position">当前位置：<a href="https://news.dahe.cn/">大河新闻</a> &gt; <a href="https://news.dahe.cn/hn/">河南</a> &gt; 正文</div>
<div class="w1200 content clearfix">
<div class="left">
<h1 id="4g_title">石磨响起来 面香飘出山</h1>
<div class="time-source">
<div class="fl"><span id="pubtime_baidu">2021年09月06日07:45</span> <span id="source_baidu">来源：<a href="https://news.dahe.cn/">河南日报</a></span></div>
<div class="fr"><span>分享到：</span><a href="javascript:;" class="wx"></a><a href="javascript:;" class="wb"></a></div>
</div>
<div class="article" id="mainCon">
<p style="text-align: center;"><img src="https://uploads.dahe.cn/2021/09/06/1.jpg" alt=""></p>
<p style="text-align: center;">村民在磨坊里筛面。聂东亮 摄</p>
<p>　　□本报记者 焦玉栋</p>
<p>　　${MO[0]}</p>
<p>　　${MO[1]}</p>
<p>　　${MO[2]}</p>
<p>　　${MO[3]}</p>
<p>　　${MO[4]}</p>
<p>　　${MO[5]}</p>
</div>
<div class="editor"><p>编辑：<span id="editor_baidu">常新月</span>　审核 ：史一帆</p></div>
<div class="xgxw"><h3>相关新闻</h3><ul>
<li><a href="https://news.dahe.cn/2021/08-30/886001.html">山里磨面人：一斤麦子的四道工序</a><span>2021-08-30</span></li>
<li><a href="https://news.dahe.cn/2021/08-24/882202.html">石门村老磨坊修缮完工</a><span>2021-08-24</span></li>
</ul></div>
<div class="mzsm"><h3>免责声明</h3><p>本网转载自其他媒体的稿件，目的在于传递更多信息，不代表本网观点。如有异议请与本网联系删除。</p></div>
</div>
<div class="right">
<div class="rank"><h3>新闻排行</h3><ul><li><a href="https://news.dahe.cn/2021/09-05/890801.html">中秋灯会开始搭建灯组</a></li><li><a href="https://news.dahe.cn/2021/09-05/890802.html">黄河滩边的观鸟少年</a></li></ul></div>
<div class="dh"><p>微信扫码关注豫视频</p></div>
</div>
</div>
<div class="footer"><p>网站简介 | 版权声明 | 广告服务 | 联系方式 | 网站地图</p><p>河南大河网数字科技有限公司 版权所有 豫ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '石磨响起来 面香飘出山',
      published: '2021-09-06T07:45:00+08:00',
      source: '河南日报',
      authors: ['焦玉栋'],
      editors: ['常新月'],
      headings: [],
      body: MO,
      captions: ['村民在磨坊里筛面。聂东亮 摄'],
      related: ['山里磨面人：一斤麦子的四道工序', '石门村老磨坊修缮完工'],
      gone: ['中秋灯会开始搭建', '黄河滩边的观鸟少年', '微信扫码关注', '如有异议', '河南手机报'],
    },
  },
  {
    kind: '搜狐号 (2020): text-title with the clock, the account as 来源, 原标题 first in the text, 返回搜狐 and 责任编辑 last, its disclaimer, 阅读 count, 大家都在看',
    url: 'https://www.sohu.com/a/395970121_120094087',
    page: `<!DOCTYPE html>
<html>
<head>
<title>雨水收集桶搬上屋顶，一座老院子的省水办法_水表</title>
<meta http-equiv="Cache-Control" content="no-transform" />
<meta charset="utf-8"/>
<meta name="data-spm" content="smpc.content">
<meta name="description" content="原标题：屋顶上的七只桶 一座老院子的省水办法">
<meta name="keywords" content="雨水,院子,水表">
${og('og:type', 'news')}
${og('og:title', '雨水收集桶搬上屋顶，一座老院子的省水办法')}
${og('og:release_date', '2020-05-18 10:32')}
<meta itemprop="datePublished" content="2020-05-18 10:32" />
<meta itemprop="dateUpdate" content="2020-05-18 10:32" />
<meta name="mediaid" content="江畔周末"/>
<link rel="stylesheet" href="//statics.itc.cn/web/static/css/main.css">
</head>
<body class="article-page" data-region="131" data-spm="content">
<div class="wrapper-box">
<header id="main-header" class="error-head"><div class="area">
<a class="logo" href="//www.sohu.com"><span class="icon-logo"></span></a>
<nav class="nav"><ul>
<li class="nav-item"><a href="//news.sohu.com/">新闻</a></li>
<li class="nav-item"><a href="//sports.sohu.com/">体育</a></li>
<li class="nav-item"><a href="//auto.sohu.com/">汽车</a></li>
<li class="nav-item"><a href="//www.focus.cn/">房产</a></li>
<li class="nav-item"><a href="//travel.sohu.com/">旅游</a></li>
</ul></nav>
<div class="right"><a class="login-sohu" href="javascript:;">登录狐友</a></div>
</div></header>
<div class="area clearfix" id="article-container">
<div class="left sidebar">
<div class="column left"><div class="user-info" id="user-info">
<div class="user-pic"><a href="//mp.sohu.com/profile?xpt=1"><img src="//5b0988e595225.cdn.sohucs.com/1.jpeg" alt=""></a></div>
<h4><a href="//mp.sohu.com/profile?xpt=1" target="_blank">江畔周末</a></h4>
<dl class="user-num"><dd><span class="value"><em>1286</em></span>文章</dd><dd><span class="value"><em>532万</em></span>总阅读</dd></dl>
<ul class="article-do"><li><a href="//mp.sohu.com/profile?xpt=1">查看TA的文章&gt;</a></li></ul>
<div class="share"><a class="comment" href="javascript:;"><span>3</span></a><p>分享到</p></div>
</div></div></div>
<div class="left main">
<div data-spm="content">
<div class="text">
<div class="text-title">
<h1>
雨水收集桶搬上屋顶，一座老院子的省水办法
<span class="article-tag"></span>
</h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1589769120000">2020-05-18 10:32</span>
<span data-role="original-link">来源: <a href="//mp.sohu.com/profile?xpt=1" target="_blank">江畔周末</a></span>
</div>
</div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：屋顶上的七只桶 一座老院子的省水办法</p>
<p>${TONG[0]}</p>
<p>${TONG[1]}</p>
<p class="ql-align-center"><img src="http://5b0988e595225.cdn.sohucs.com/images/20200518/1.jpeg" max-width="600"></p>
<p>${TONG[2]}</p>
<p>${TONG[3]}</p>
<p>${TONG[4]}</p>
<p>${TONG[5]}<a href="//www.sohu.com/?strategyid=00001" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div id="articleTransit"></div>
<div class="statement">声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3"><div id="article-like"></div>
<div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">812</em>)</span></div></div>
</div></div>
<div id="articleAllsee" class="all-see"><div class="allsee-title"><span>大家都在看</span></div><ul>
<li><a href="//www.sohu.com/a/395900001_1">阳台种菜的五个误区</a></li>
<li><a href="//www.sohu.com/a/395900002_1">旧毛衣别急着丢</a></li></ul></div>
<div class="comment"><div id="c-title">我来说两句</div><p>0人参与，0条评论</p><textarea></textarea></div>
</div>
<div class="right sidebar" id="right-side-bar"><div class="hot-article"><h3 class="title">24小时热文</h3><ul><li><a href="//www.sohu.com/a/395900003_1">一只猫的回家路</a></li><li><a href="//www.sohu.com/a/395900004_1">夏至吃面有讲究</a></li></ul></div></div>
</div>
<footer class="footer"><p>Copyright © 2020 Sohu All Rights Reserved 搜狐公司 版权所有</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '雨水收集桶搬上屋顶，一座老院子的省水办法',
      published: '2020-05-18T10:32:00+08:00',
      source: '江畔周末',
      authors: [],
      headings: [],
      body: TONG,
      captions: [''],
      gone: ['返回搜狐', '信息存储空间', '阳台种菜的五个误区', '一只猫的回家路', '0条评论', '登录狐友'],
    },
  },
  {
    kind: '微信公众号 (2022): rich_media with 原创, the writer and the account, js_content of sections and spans, a lead in grey, numbered subheadings, 文 | and 图 | last, 收录于合集, scan and like bars',
    url: 'https://mp.weixin.qq.com/s?__biz=MzA4MTAwMDAwMA==&mid=2650412331&idx=1&sn=5f0c2a7be91d7c1d20220412',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="wechat-enable-text-zoom-em" content="true">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="description" content="城南的裁缝铺收到一件没人来取的大衣，一挂就是六年。" />
<meta name="author" content="岳南枝" />
${og('og:title', '一件没人来取的大衣')}
${og('og:url', 'http://mp.weixin.qq.com/s?__biz=MzA4MTAwMDAwMA==&mid=2650412331&idx=1')}
${og('og:image', 'http://mmbiz.qpic.cn/mmbiz_jpg/a/0?wx_fmt=jpeg')}
${og('og:description', '城南的裁缝铺收到一件没人来取的大衣，一挂就是六年。')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '岳南枝')}
<title></title>
<script type="text/javascript" nonce="1">var ct = "1649759400"; var nickname = "城南纪事"; var msg_title = '一件没人来取的大衣'.html(false);</script>
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg discuss_tab">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div id="js_base_container" class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
一件没人来取的大衣
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">
岳南枝
</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt">
<a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">
城南纪事 </a>
<div id="js_profile_qrcode" aria-hidden="true" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">城南纪事</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">chengnanjishi</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">写城南的人和手艺。</span></p></div></div>
</span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2022-04-12 18:30</em>
</div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: visible;">
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.2" data-type="gif" data-w="1080" src="https://mmbiz.qpic.cn/mmbiz_gif/guide/640" alt=""></section>
<section style="margin: 0 8px;"><p><span style="font-size: 15px;letter-spacing: 1px;">${YI[0]}</span></p>
<p><span style="font-size: 15px;letter-spacing: 1px;">${YI[1]}</span></p></section>
<section style="text-align:center;margin:30px 8px 20px;"><p><strong><span style="font-size:18px;color:#8c5a2b;">${YI[2]}</span></strong></p></section>
<section style="margin: 0 8px;"><p><span style="font-size: 15px;letter-spacing: 1px;">${YI[3]}</span></p>
<p><br></p>
<p><span style="font-size: 15px;letter-spacing: 1px;">${YI[4]}</span></p></section>
<section style="text-align:center;margin:30px 8px 20px;"><p><strong><span style="font-size:18px;color:#8c5a2b;">${YI[5]}</span></strong></p></section>
<section style="margin: 0 8px;"><p><span style="font-size: 15px;letter-spacing: 1px;">${YI[6]}</span></p>
<p><span style="font-size: 15px;letter-spacing: 1px;">${YI[7]}</span></p></section>
<section style="text-align:center;margin:30px 8px 20px;"><p><strong><span style="font-size:18px;color:#8c5a2b;">${YI[8]}</span></strong></p></section>
<section style="margin: 0 8px;"><p><span style="font-size: 15px;letter-spacing: 1px;">${YI[9]}</span></p>
<p><span style="font-size: 15px;letter-spacing: 1px;">${YI[10]}</span></p></section>
<section style="text-align: right;color:#888;"><p><span style="font-size: 12px;">文 | 岳南枝</span></p><p><span style="font-size: 12px;">编辑 | 祝小满</span></p></section>
<section style="text-align: center;"><p><span style="font-size: 12px;">点个“在看”，让更多人读到城南</span></p></section>
</div>
<div class="rich_media_tool_area"><div id="js_tags" class="article-tag__list"><span class="article-tag__desc">收录于合集</span><a class="article-tag__item" href="javascript:;">#手艺人</a><span>23个</span></div></div>
</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:block;"><div class="qr_code_pc_inner"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img" alt=""><p>微信扫一扫<br>关注该公众号</p></div></div></div>
<div class="rich_media_tool" id="js_toobar3"><div id="js_read_area3" class="media_tool_meta"><span>阅读</span> <span id="readNum3">1.2万</span></div><span class="like_btn">赞</span><span class="like_btn">喜欢此内容的人还看过</span></div>
</div>
</div>
<div class="rich_media_area_extra"><div class="rich_media_extra"><div class="discuss_container"><div class="title_bottom_tips">精选留言</div><ul><li><strong>晚归人</strong><div class="discuss_message_content">看到最后鼻子一酸。</div></li></ul></div></div></div>
</div>
</div>
<div class="weui-dialog" style="display:none;"><div>知道了</div><div>微信扫一扫使用小程序</div></div>
<div id="js_alert_panel" style="display:none"><p>即将打开新的小程序</p><button>取消</button><button>允许</button></div>
</body>
</html>`,
    expected: {
      headline: '一件没人来取的大衣',
      published: '2022-04-12T18:30:00+08:00',
      source: '城南纪事',
      authors: ['岳南枝'],
      editors: ['祝小满'],
      headings: [YI[2], YI[5], YI[8]],
      body: YI,
      gone: ['让更多人读到城南', '关注该公众号', '收录于合集', '看到最后鼻子一酸', '喜欢此内容的人还看过'],
    },
  },
  {
    kind: '聯合新聞網 (2022): article-content with time, paper and place in one line, figures in the text, ads between paragraphs, 延伸閱讀 inside, tags, 猜你喜歡 and comments',
    url: 'https://udn.com/news/story/7325/6254417',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="content-language" content="zh-Hant-TW">
<title>彰化老戲院變身共學廚房 銀髮族教孩子做肉圓 | 地方 | 聯合新聞網</title>
<meta name="description" content="彰化社頭一座停業三十多年的老戲院，上周末重新開門。">
<meta name="keywords" content="老戲院,肉圓,共學">
<meta name="author" content="聯合新聞網">
<meta name="date.available" content="2022/04/21 14:36:22">
<meta name="date.issued" content="2022/04/21 14:36:22">
${og('og:type', 'article')}
${og('og:title', '彰化老戲院變身共學廚房 銀髮族教孩子做肉圓 | 聯合新聞網')}
${og('og:site_name', '聯合新聞網')}
${og('og:image', 'https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2022/04/21/1.jpg')}
${og('article:published_time', '2022-04-21T14:36:22+08:00')}
${ld({
  '@type': 'NewsArticle',
  headline: '彰化老戲院變身共學廚房 銀髮族教孩子做肉圓',
  datePublished: '2022-04-21T14:36:22+08:00',
  dateModified: '2022-04-21T14:36:22+08:00',
  author: { '@type': 'Person', name: '江宜蓁' },
  publisher: { '@type': 'Organization', name: '聯合新聞網', url: 'https://udn.com' },
  articleSection: '地方 / 中彰投',
})}
</head>
<body>
<header class="navigation">
<a class="navigation-logo" href="https://udn.com/news/index">聯合新聞網</a>
<nav><ul>
<li><a href="https://udn.com/news/breaknews">即時</a></li>
<li><a href="https://udn.com/news/cate/2/6638">要聞</a></li>
<li><a href="https://udn.com/news/cate/2/6641">地方</a></li>
<li><a href="https://udn.com/news/cate/2/6649">生活</a></li>
<li><a href="https://vip.udn.com/">數位版</a></li>
</ul></nav>
<a class="member-link" href="javascript:;">會員登入</a>
</header>
<main class="main">
<section class="wrapper-left">
<nav class="article-content__breadcrumb breadcrumb"><a href="https://udn.com/news/index">聯合新聞網</a><i>/</i><a href="https://udn.com/news/cate/2/6641">地方</a><i>/</i><a href="https://udn.com/news/cate/2/7325">中彰投</a></nav>
<article class="article-content">
<h1 class="article-content__title">彰化老戲院變身共學廚房 銀髮族教孩子做肉圓</h1>
<div class="article-content__subinfo">
<section class="authors">
<time class="article-content__time">2022-04-21 14:36</time>
<span class="article-content__author"> 聯合報／ 記者<a href="https://udn.com/news/reporter/1">江宜蓁</a>／彰化即時報導 </span>
</section>
<div class="article-content__tools"><a class="fb" href="javascript:;">讚</a><a href="javascript:;">分享</a><a href="javascript:;">存新聞</a></div>
</div>
<div class="article-content__wrapper">
<section class="article-content__editor ">
<p>
<figure class="article-content__cover"><a href="https://uc.udn.com.tw/photo/2022/04/21/1.jpg"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=1.jpg" alt="長輩在老戲院裡示範捏肉圓。記者江宜蓁／攝影" title="長輩在老戲院裡示範捏肉圓。記者江宜蓁／攝影"></picture></a><figcaption>長輩在老戲院裡示範捏肉圓。記者江宜蓁／攝影</figcaption></figure>
</p>
<p>${XI[0]}</p>
<p>${XI[1]}</p>
<div class="inline-ads"><div id="ads-inread">廣告(請繼續閱讀本文)</div></div>
<p>${XI[2]}</p>
<p>${XI[3]}</p>
<p>${XI[4]}</p>
<figure class="article-content__image"><a href="https://uc.udn.com.tw/photo/2022/04/21/2.jpg"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=2.jpg" alt=""></picture></a><figcaption>學童在舊售票口寫下菜單。圖／社區協會提供</figcaption></figure>
</section>
<section class="keywords"><a href="https://udn.com/search/tagging/2/1">共餐</a> <a href="https://udn.com/search/tagging/2/2">修繕</a></section>
<section class="more-news"><h3 class="title--sub">延伸閱讀</h3><ul>
<li><a href="https://udn.com/news/story/7325/6250001">老戲院修好了 居民找回當年手繪看板</a></li>
<li><a href="https://udn.com/news/story/7325/6248002">彰化阿嬤開課 肉圓皮秘訣全公開</a></li>
</ul></section>
<section class="follow"><p>下載udn App，天天抽好禮</p></section>
</div>
</article>
<section class="recommend"><h2>猜你喜歡</h2><ul>
<li><a href="https://udn.com/news/story/7270/6251111">陽台多肉植物度夏三招</a></li>
<li><a href="https://udn.com/news/story/7270/6251112">露營椅怎麼挑才不腰痠</a></li></ul></section>
<section class="discuss"><h2>留言討論</h2><p>尚未有人留言，快來搶頭香</p></section>
</section>
<aside class="wrapper-right"><section><h2>熱門文章</h2><ol><li><a href="https://udn.com/news/story/7266/6250999">捷運站撿到一把小提琴</a></li></ol></section></aside>
</main>
<footer><p>服務 協助 關於聯合線上 隱私權聲明 著作權聲明</p><p>聯合線上公司 著作權所有 ©2022 udn.com. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '彰化老戲院變身共學廚房 銀髮族教孩子做肉圓',
      published: '2022-04-21T14:36:00+08:00',
      source: '聯合報',
      authors: ['江宜蓁'],
      headings: [],
      body: XI,
      captions: ['長輩在老戲院裡示範捏肉圓。記者江宜蓁／攝影', '學童在舊售票口寫下菜單。圖／社區協會提供'],
      related: ['老戲院修好了 居民找回當年手繪看板', '彰化阿嬤開課 肉圓皮秘訣全公開'],
      gone: ['請繼續閱讀本文', '天天抽好禮', '陽台多肉植物', '快來搶頭香', '捷運站撿到一把小提琴'],
    },
  },
  {
    kind: '中央社 (2021): centralContent with updatetime, fullPic and picinfo, （中央社記者…日電）first, （編輯：…）and a number of the day last, 延伸閱讀 in the text’s box',
    url: 'https://www.cna.com.tw/news/aloc/202105030154.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>屏東返鄉青年養蜂護荔枝園 蜂箱掛名認養 | 地方 | 中央社 CNA</title>
<meta name="description" content="屏東縣高樹鄉6名返鄉青年在荔枝園裡養蜂。">
<meta name="keywords" content="屏東,養蜂,荔枝">
${og('og:title', '屏東返鄉青年養蜂護荔枝園 蜂箱掛名認養 | 地方 | 中央社 CNA')}
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
${og('og:image', 'https://imgcdn.cna.com.tw/www/WebPhotos/1024/20210503/1.jpg')}
${og('article:published_time', '2021-05-03T13:24:00+08:00')}
<meta itemprop="datePublished" content="2021-05-03T13:24:00+08:00">
${ld({
  '@type': 'NewsArticle',
  headline: '屏東返鄉青年養蜂護荔枝園 蜂箱掛名認養',
  datePublished: '2021-05-03T13:24:00+08:00',
  dateModified: '2021-05-03T13:24:00+08:00',
  author: { '@type': 'Organization', name: '中央通訊社' },
  publisher: { '@type': 'Organization', name: '中央通訊社' },
})}
</head>
<body>
<div id="header"><div class="wrapper">
<a class="logo" href="/">中央社 CNA</a>
<ul class="menu">
<li><a href="/list/aall.aspx">即時</a></li>
<li><a href="/list/aipl.aspx">政治</a></li>
<li><a href="/list/aopl.aspx">國際</a></li>
<li><a href="/list/ahel.aspx">生活</a></li>
<li><a href="/list/aloc.aspx">地方</a></li>
<li><a href="/list/acul.aspx">文化</a></li>
</ul></div></div>
<div class="wrapper"><div class="content">
<div class="breadcrumb"><a href="/">首頁</a><a class="active" href="/list/aloc.aspx">地方</a></div>
<div class="centralContent">
<article class="article" data-title="屏東返鄉青年養蜂護荔枝園 蜂箱掛名認養" data-origin-type="1">
<h1><span>屏東返鄉青年養蜂護荔枝園 蜂箱掛名認養</span></h1>
<div class="timeBox"><div class="updatetime"><span>2021/5/3 13:24</span></div>
<div class="fontBox"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span></div></div>
<div class="fullPic"><figure class="floatImg center"><div class="wrap"><picture><img src="https://imgcdn.cna.com.tw/www/WebPhotos/1024/20210503/1.jpg" alt=""></picture></div><div class="picinfo">返鄉青年在荔枝樹下檢查巢片。中央社記者尤文彬攝 110年5月3日</div></figure></div>
<div class="paragraph">
<p>（中央社記者尤文彬屏東縣3日電）${FENG[0]}</p>
<p>${FENG[1]}</p>
<p>${FENG[2]}</p>
<p>${FENG[3]}</p>
<p>${FENG[4]}（編輯：溫曉晴）1100503</p>
<div class="paragraph moreArticle"><div class="moreArticle-title">延伸閱讀</div>
<a class="moreArticle-link" href="/news/aloc/202104290201.aspx"><span>荔枝園花期短 農友憂蜜蜂減少</span></a>
<a class="moreArticle-link" href="/news/aloc/202104260110.aspx"><span>屏東養蜂班開課 青農佔7成</span></a></div>
<div class="SubscriptionInner"><p>中央社「一手新聞」 app</p><p>iOS App下載　Android App下載</p></div>
</div>
<div class="paragraph bottomBox"><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p><div class="keywordTag"><a href="/tag/1/">#友善農法</a></div></div>
</article>
<div class="mailbox"><label>訂閱《早安世界》電子報 每天3分鐘掌握10件天下事</label><input type="text" placeholder="請輸入電子信箱"></div>
</div>
<div class="sidebar"><div class="h3">熱門新聞</div><ul class="imgList"><li><a href="/news/ahel/202105020001.aspx">梅雨鋒面周末接近</a></li><li><a href="/news/acul/202105020002.aspx">偶戲館推夜間小劇場</a></li></ul></div>
</div></div>
<div class="footer"><p>關於中央社 授權銷售 商情服務 著作權聲明</p><p>Copyright © 2021 中央通訊社</p></div>
</body>
</html>`,
    expected: {
      headline: '屏東返鄉青年養蜂護荔枝園 蜂箱掛名認養',
      published: '2021-05-03T13:24:00+08:00',
      source: '中央社',
      authors: ['尤文彬'],
      editors: ['溫曉晴'],
      dateline: '屏東縣',
      headings: [],
      // Whether the wire’s head and its last brackets stay with the paragraphs is open: only what is between is asked.
      kept: FENG,
      captions: ['返鄉青年在荔枝樹下檢查巢片。中央社記者尤文彬攝 110年5月3日'],
      related: ['荔枝園花期短 農友憂蜜蜂減少', '屏東養蜂班開課 青農佔7成'],
      gone: ['啟用聽新聞', '不得轉載', '10件天下事', '梅雨鋒面', '偶戲館推夜間', 'Android App下載'],
    },
  },
  {
    kind: '香港01 (2022): breadcrumb, 撰文 and 出版 and 更新, a title picture above, a bold summary block, h3 subheadings, captions with a maker, 延伸閱讀 line by line, app prompt and tags',
    url: 'https://www.hk01.com/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/803127/%E8%A3%9C%E9%91%8A-%E8%88%8A%E5%A2%9F',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>最後的補鑊匠　舊墟樓梯底守檔38年：有人拎嚟我就整｜香港01｜社區專題</title>
<meta name="description" content="舊墟樓梯底的補鑊檔，每日朝九晚五，38年來只休息過農曆新年。">
<meta name="keywords" content="補鑊,舊墟,老手藝">
${og('og:type', 'article')}
${og('og:title', '最後的補鑊匠　舊墟樓梯底守檔38年：有人拎嚟我就整')}
${og('og:site_name', '香港01')}
${og('og:image', 'https://cdn.hk01.com/di/media/images/dw/20220813/1.jpeg')}
${og('article:published_time', '2022-08-13T04:00:00.000Z')}
${ld({
  '@type': 'NewsArticle',
  headline: '最後的補鑊匠　舊墟樓梯底守檔38年：有人拎嚟我就整',
  datePublished: '2022-08-13T12:00:00+08:00',
  dateModified: '2022-08-13T12:00:00+08:00',
  author: { '@type': 'Person', name: '區詠嵐' },
  publisher: { '@type': 'Organization', name: '香港01' },
})}
</head>
<body>
<div id="__next">
<header class="top-nav">
<a href="/" class="logo"><img src="https://cdn.hk01.com/logo.svg" alt=""></a>
<nav><a href="/latest">即時</a><a href="/hot">熱門</a><a href="/channel/2">港聞</a><a href="/channel/6">社區</a><a href="/channel/3">娛樂</a><a href="/channel/11">生活</a></nav>
<a class="login" href="/login">登入</a>
</header>
<main>
<article id="article-page" class="article-grid">
<section class="article-grid__top-container">
<div data-testid="article-breadcrumb-channel" class="breadcrumb"><a href="/channel/2">港聞</a><a href="/zone/4">社區專題</a></div>
<h1 id="articleTitle" data-testid="article-title">最後的補鑊匠　舊墟樓梯底守檔38年：有人拎嚟我就整</h1>
<div class="article-info">
<div data-testid="article-author">撰文：<a href="/author/1">區詠嵐</a></div>
<div data-testid="article-publish-info">出版：<time datetime="2022-08-13T12:00:00+08:00" data-testid="article-publish-date">2022-08-13 12:00</time></div>
<div data-testid="article-update-info">更新：<time datetime="2022-08-13T12:00:00+08:00" data-testid="article-update-date">2022-08-13 12:00</time></div>
</div>
<div class="share"><span>分享</span><button>收藏</button></div>
</section>
<section class="article-grid__content-container">
<div class="article-content__hero"><figure><img src="https://cdn.hk01.com/di/media/images/dw/20220813/1.jpeg" alt="" title=""><figcaption>泉叔每日早上九時開檔。（翁啟朗攝）</figcaption></figure></div>
<div class="article-content-container" data-testid="article-content">
<p class="htmlContent">${HUO[0]}</p>
<p class="htmlContent">${HUO[1]}</p>
<h3 class="subheading">${HUO[2]}</h3>
<p class="htmlContent">${HUO[3]}</p>
<div class="img-container"><figure><img src="https://cdn.hk01.com/di/media/images/dw/20220813/2.jpeg" alt=""><figcaption>用過半世紀的小鎚仍在服役。（翁啟朗攝）</figcaption></figure></div>
<p class="htmlContent">${HUO[4]}</p>
<h3 class="subheading">${HUO[5]}</h3>
<p class="htmlContent">${HUO[6]}</p>
<p class="htmlContent">${HUO[7]}</p>
<div class="related-article"><p>延伸閱讀：</p><ul><li><a href="/sns/article/801001">舊墟磨刀匠每周只開兩日　街坊排隊等</a></li><li><a href="/sns/article/800222">老手藝地圖｜樓梯底的七間小檔</a></li></ul></div>
</div>
<div class="app-banner"><p>下載《香港01》App，即睇城中熱話</p><p>01心意捐贈平台</p></div>
<div class="article-tags" data-testid="article-tag"><a href="/tag/1">街坊故事</a><a href="/tag/2">小店情懷</a></div>
<div class="comment"><p>立即留言，講出你嘅睇法</p></div>
</section>
<aside class="article-grid__side">
<h2>熱門</h2>
<ul><li><a href="/sns/article/802001">颱風後海灘執到百年樽</a></li><li><a href="/sns/article/802002">港鐵新車廂座位闊咗幾多</a></li></ul>
<h2>最Hit</h2>
<ul><li><a href="/sns/article/802003">自製凍檸茶三個比例</a></li></ul>
</aside>
</article>
</main>
<footer><p>關於我們 | 加入我們 | 聯絡我們 | 私隱政策 | 使用條款</p><p>香港01有限公司版權所有 不得轉載 © 2022</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '最後的補鑊匠　舊墟樓梯底守檔38年：有人拎嚟我就整',
      published: '2022-08-13T12:00:00+08:00',
      source: '香港01',
      authors: ['區詠嵐'],
      headings: [HUO[2], HUO[5]],
      body: HUO,
      captions: ['泉叔每日早上九時開檔。（翁啟朗攝）', '用過半世紀的小鎚仍在服役。（翁啟朗攝）'],
      related: ['舊墟磨刀匠每周只開兩日　街坊排隊等', '老手藝地圖｜樓梯底的七間小檔'],
      gone: ['即睇城中熱話', '講出你嘅睇法', '颱風後海灘', '自製凍檸茶', '心意捐贈平台'],
    },
  },
  {
    kind: 'BBC 中文 (2021), simplified: bbc-… classes, a list with 陈晓雯 and BBC中文记者 below the headline, only the day, h2 subheadings, pictures with 图像来源 and 图像加注文字, skip links, 更多 links, 热读',
    url: 'https://www.bbc.com/zhongwen/simp/science-58551234',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" class="no-js">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"/>
<title data-react-helmet="true">为什么鲸鱼的耳垢能讲述一生 - BBC News 中文</title>
<link data-react-helmet="true" rel="canonical" href="https://www.bbc.com/zhongwen/simp/science-58551234"/>
<meta data-react-helmet="true" name="description" content="科学家从一支长长的耳垢里读出一头鲸的年龄、迁徙和恐惧。"/>
<meta data-react-helmet="true" name="article:author" content="https://www.facebook.com/bbcworldservice/"/>
<meta data-react-helmet="true" name="article:published_time" content="2021-09-17T06:12:45.000Z"/>
<meta data-react-helmet="true" name="article:modified_time" content="2021-09-17T06:12:45.000Z"/>
<meta data-react-helmet="true" name="article:section" content="科技"/>
${og('og:site_name', 'BBC News 中文')}
${og('og:title', '为什么鲸鱼的耳垢能讲述一生 - BBC News 中文')}
${og('og:type', 'article')}
${og('og:locale', 'zh-hans')}
${ld({
  '@graph': [
    {
      '@type': 'Article',
      url: 'https://www.bbc.com/zhongwen/simp/science-58551234',
      headline: '为什么鲸鱼的耳垢能讲述一生',
      publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' },
      datePublished: '2021-09-17T06:12:45.000Z',
      dateModified: '2021-09-17T06:12:45.000Z',
      author: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' },
    },
  ],
})}
</head>
<body>
<div id="root">
<header role="banner" class="bbc-1qr7yel">
<div class="bbc-v8cxn6"><a href="/zhongwen/simp" class="bbc-14n14yv"><span class="bbc-1iqe5o3">BBC News, 中文</span></a>
<a href="#content" class="bbc-skip">跳过此内容 前往主要内容</a>
<div class="bbc-scriptlink"><a href="https://www.bbc.com/zhongwen/trad/science-58551234">繁</a></div></div>
<nav role="navigation" class="bbc-1hyfx7x"><ul role="list">
<li><a href="/zhongwen/simp">主页</a></li>
<li><a href="/zhongwen/simp/world">国际</a></li>
<li><a href="/zhongwen/simp/uk">英国</a></li>
<li><a href="/zhongwen/simp/science">科技</a></li>
<li><a href="/zhongwen/simp/business">财经</a></li>
<li><a href="/zhongwen/simp/learning_english">BBC英伦网</a></li>
</ul></nav>
</header>
<div class="bbc-1ff36h2 e1hq59l0">
<div class="bbc-irdbz7 e1hq59l1">
<main role="main" class="bbc-fa0wmp e1cg8oyv0">
<div class="bbc-1151pbn ebmt73l0"><h1 class="bbc-14gqcmb e1p3vdyi0" id="content" tabindex="-1">为什么鲸鱼的耳垢能讲述一生</h1></div>
<section role="region" aria-labelledby="article-byline" class="bbc-1q8ey1p"><ul role="list" class="bbc-1a2g7i">
<li role="listitem"><span class="bbc-1ypcc2">程沐恩</span></li>
<li role="listitem"><span class="bbc-1hf5g2">BBC中文记者</span></li>
</ul></section>
<div class="bbc-19j92fr ebmt73l0"><time class="bbc-14xtggo e4zesg50" dateTime="2021-09-17">2021年9月17日</time></div>
<figure class="bbc-1qn0xuy e12x7tag0"><div class="bbc-172p16q ebmt73l0"><div class="bbc-1f9qtqt"><img alt="一头鲸跃出海面" src="https://ichef.bbci.co.uk/news/640/cpsprodpb/1.jpg" width="976" height="549"/></div><p role="text" class="bbc-1gpj6l4"><span class="bbc-m04vo2">图像来源，</span><span lang="en-GB">Getty Images</span></p></div></figure>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70"><b class="bbc-14kg7">${JING[0]}</b></p></div>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70">${JING[1]}</p></div>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70">${JING[2]}</p></div>
<section role="region" aria-labelledby="end-of-recommendations" class="bbc-zx8lnd"><a href="#end-of-recommendations" class="bbc-skip">跳过推荐阅读</a><strong id="recommendations-heading">热读</strong><ul role="list"><li><a href="/zhongwen/simp/science-58500001">企鹅如何在黑夜里找到家门</a></li><li><a href="/zhongwen/simp/science-58500002">面包的气味为什么让人安心</a></li></ul><p id="end-of-recommendations" class="bbc-eos">End of 热读</p></section>
<div class="bbc-19j92fr ebmt73l0"><h2 class="bbc-1i4mrv5 eglt09e0" tabindex="-1">${JING[3]}</h2></div>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70">${JING[4]}</p></div>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70">${JING[5]}</p></div>
<figure class="bbc-1qn0xuy e12x7tag0"><div class="bbc-172p16q ebmt73l0"><div class="bbc-1f9qtqt"><img alt="耳垢切片上的条纹" src="https://ichef.bbci.co.uk/news/640/cpsprodpb/2.jpg" width="976" height="549"/></div><p role="text" class="bbc-1gpj6l4"><span class="bbc-m04vo2">图像来源，</span><span lang="en-GB">Science Photo Library</span></p></div><figcaption class="bbc-3edg7g"><span class="bbc-m04vo2">图像加注文字，</span><p class="bbc-w2hm1d">切片上一明一暗的条纹代表半年</p></figcaption></figure>
<div class="bbc-19j92fr ebmt73l0"><h2 class="bbc-1i4mrv5 eglt09e0" tabindex="-1">${JING[6]}</h2></div>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70">${JING[7]}</p></div>
<div class="bbc-19j92fr ebmt73l0"><p class="bbc-w2hm1d e1cc2ql70">${JING[8]}</p></div>
</main>
<section role="region" aria-labelledby="related-topics" class="bbc-qvd4rh"><h2 id="related-topics">更多相关内容</h2><ul role="list"><li><a href="/zhongwen/simp/topics/c1">海洋</a></li><li><a href="/zhongwen/simp/topics/c2">动物</a></li></ul></section>
</div>
<div class="bbc-rcol"><section role="region" aria-labelledby="Top-Stories"><h2 id="Top-Stories">头条新闻</h2><ul role="list"><li><a href="/zhongwen/simp/world-58530001">地中海渔村迎来第一位女灯塔看守人</a></li></ul></section>
<section role="region" aria-labelledby="Most-Read"><h2 id="Most-Read">最多人阅读内容</h2><ol role="list"><li><a href="/zhongwen/simp/world-58530003">一座图书馆收回逾期六十年的书</a></li><li><a href="/zhongwen/simp/world-58530004">香蕉为什么总是弯的</a></li></ol></section></div>
</div>
<footer role="contentinfo"><ul role="list"><li><a href="https://www.bbc.com/zhongwen/institutional-51359562">为何您能信任BBC</a></li><li><a href="https://www.bbc.com/usingthebbc/terms/">使用条款</a></li><li><a href="https://www.bbc.com/usingthebbc/privacy/">隐私政策</a></li></ul>
<p lang="zh-hans">© 2021 BBC. BBC对外部网站内容不负责任。 阅读了解我们对待外部链接的做法。</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '为什么鲸鱼的耳垢能讲述一生',
      published: '2021-09-17',
      source: 'BBC News 中文',
      authors: ['程沐恩'],
      headings: [JING[3], JING[6]],
      // Whose words 图像来源 are in a caption is open: captions are not asked.
      body: JING,
      gone: [
        '企鹅如何在黑夜里',
        '香蕉为什么总是弯的',
        '女灯塔看守人',
        '为何您能信任',
        '外部网站内容不负责任',
      ],
    },
  },
];
