// A forty-sixth set of forms, by one who had not seen the importer: stations, national and provincial dailies, business papers, portals, and papers of Taiwan, Hong Kong and Germany, between 2020 and 2023.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const STATION = [
  '海拔四千二百米的垭口上，风把旗杆吹得呜呜作响。早上七点五十分，观测员索朗裹紧大衣，推开值班室的铁门，走向二十米外的百叶箱。这条路，他走了三十一年。',
  '“仪器都自动了，可是雪压住了传感器，还得人去扫。”索朗今年五十四岁，是垭口气象站年纪最大的一个。站里一共五个人，两人一班，半个月下山一次。',
  '1990年他刚上山的时候，观测靠眼睛和一支铅笔。云有多高、能见度有几公里，全凭经验。夜里两点的一班最难熬，炉子灭了，墨水会冻住，他就把瓶子揣在怀里。',
  '站里至今留着三十一本手写的记录簿，纸页发黄，没有一处涂改。年轻人给它们拍了照，存进了数据库。索朗说，涂改了心里不踏实，“山不会骗人，人也不能骗山”。',
  '2018年，站里换上了自动站，每分钟采集一组数据。索朗起初不会用电脑，是刚分来的大学生教他的，他反过来教年轻人怎么看云。',
  '前年冬天一场大雪，通信断了十六个小时。索朗带着两个年轻人每隔一小时出门扫一次雪，用对讲机把气温和风速报给山下的道班，让四十多辆货车等到天亮才过垭口。',
  '还有六年他就要退休。问他下山以后做什么，他想了想说，先睡一个整觉，“不用在两点钟醒过来的那种”。（央视网记者 李小松 王小禾）',
] as const;

const WELL = [
  '记者12日从临平区文物部门获悉，当地在一处老旧小区改造时发现一口古井，井壁以弧形砖错缝砌成，初步判断年代为南宋。',
  '考古人员介绍，古井口径约0.9米，清理深度4.6米，井底出土韩瓶、木桶提梁和铜钱等器物三十余件。',
  '目前，施工方已调整管线走向，古井将原址保留，井口加盖玻璃罩供居民参观。(完)',
] as const;

const SILK = [
  '一根蚕丝能做什么？在西南山区一间不大的实验室里，它被剪成两毫米长的小段，溶解、脱盐、再浇成薄膜，贴在一幅破了洞的古绢背后。',
  '绢画最怕的不是虫，而是自己变脆。传统的办法是用新绢托底，可新绢比旧绢结实得多，几年以后一收一缩，反倒把旧绢拉断。',
  '“我们想找一种和旧绢一样软的东西。”项目负责人、古代纺织品修复研究员周小眠说，团队先后试过十一种材料，最后还是回到了蚕丝本身。',
  '难点在于控制强度。蚕丝蛋白溶液的浓度每差百分之零点五，成膜后的拉力就差出一截。团队用四年时间测了两千多个样品，画出一张“脆度对照表”。',
  '拿到一幅古绢，先取一根脱落的断丝测出脆度，再在表上查到对应的浓度。周小眠说，这就像给病人验血型，配错了宁可不用。',
  '去年秋天，这层膜第一次贴上了真正的文物——一幅明代花鸟残片。半年后复查，裂口没有继续扩大，膜可以用温水完整揭下。',
  '“能揭下来才算成功。”周小眠解释说，修复的头一条规矩是可逆，后来的人如果有更好的办法，随时可以重来。',
  '目前，这项技术已在三家博物馆试用。团队下一步打算把对照表做成小程序，让县一级的文物库房也能照着配。',
] as const;

const STEPS = [
  '“奶奶，慢点，这边有扶手了。”3月28日上午，青石镇卫生院门口，十二岁的小满扶着祖母一级一级走上台阶。新装的扶手上，油漆味还没散尽。',
  '半年前，这里还是另一副样子。卫生院门前有九级台阶，没有坡道，也没有扶手，坐轮椅的人要靠两个人抬上去。去年9月，镇上一位残疾人联络员把情况反映到了县检察院。',
  '检察官助理沈小禾第一次去现场，是推着一辆借来的空轮椅去的。她在台阶下站了四十分钟，数到七位老人绕到后门，从运垃圾的斜道进了卫生院。',
  '调查发现，类似的情况不止一处。全县十四家乡镇卫生院里，有六家的无障碍设施缺失或者被占用，其中一家的坡道上停满了电动车。',
  '去年11月，县检察院邀请残联、住建、卫健等部门和三位轮椅使用者一起开听证会。轮椅使用者老秦只提了一个要求：“别光看图纸，请各位坐上轮椅走一遍。”',
  '参会的人真的走了一遍。随后，检察院向主管部门发出检察建议，六家卫生院的坡道、扶手和低位窗口在四个月内全部改造完毕，费用由年度修缮资金列支。',
  '验收那天，沈小禾又推着那辆空轮椅去了。这一次，她从大街推到挂号窗口，用时一分二十秒。',
] as const;

const GROUNDS = [
  '一杯美式咖啡，会留下大约18克咖啡渣。上海一座写字楼里的六家咖啡店，每天倒掉的咖啡渣接近90公斤。过去它们进了湿垃圾桶，如今有人上门来收。',
  '第一财经记者近日走访发现，围绕咖啡渣已经形成一条小小的产业链：回收、烘干、压制，再做成花盆、杯垫、蜡烛，甚至运动鞋的鞋垫。',
  '在松江一间八百平方米的厂房里，烘干机从早转到晚。创业者陆小舟告诉记者，湿渣含水率超过六成，不在十二个小时内烘干就会发霉，“收得来不算本事，干得快才算”。',
  '她给记者算了一笔账：每吨湿渣的运费约320元，烘干用电约260元，出来的干渣不到400公斤，卖给下游板材厂的价格是每吨1500元。如果只卖干渣，几乎不赚钱。',
  '利润来自成品。一只咖啡渣花盆的成本在6元左右，零售价可以卖到39元；但花盆一年卖不掉两万只，消化不了收来的渣。',
  '一位从事再生材料研究的分析人士表示，咖啡渣的难处在于分散，每个点位的量太小，物流成本压不下来，除非连锁品牌愿意把它纳入统一的回收体系。',
  '变化已经出现。今年3月，一家连锁咖啡品牌在上海的120家门店试点集中回收，由送牛奶的冷链车空车返程时捎带。陆小舟说，这一下把每吨运费降到了110元。',
] as const;

const FRAME = [
  '在浙南一个只有三万人口的小镇上，每三个人里就有一个人的工作与眼镜架有关。五月的一天，每经记者走进镇上最老的一家铰链作坊，机器声已经响了两个小时。',
  '“一副镜架二十七道工序，最小的零件是铰链，只有四毫米。”作坊主叶小川拿起一枚，放在手心里几乎看不见。他的作坊每个月做一百二十万枚，供给镇上四十多家厂。',
  '去年上半年，外销订单一度掉了六成，镇上停工的厂子有三分之一。叶小川没有裁人，他让十九名工人分成两班，一班干活，一班学修机器。',
  '订单是从去年九月回来的。和以前不同，客户要得急、要得少，一张单子从过去的五千副变成三百副，交货期从四十五天缩到十二天。',
  '小单子怎么赚钱？镇上二十三家小厂凑在一起，把电镀和清洗两道工序并到一个车间，谁家有货谁家先上，按件付费。叶小川算过，每副架子的成本因此降了一块八。',
  '镇商会提供的数据显示，今年前四个月，全镇镜架出货量为860万副，已恢复到2019年同期的九成五，其中三百副以下的小单占到四成。',
  '傍晚六点，作坊的灯还亮着。叶小川说，他最想留住的是那十九个人，“机器停一年还能转，手停一年就生了”。',
] as const;

const TEA = [
  '清明前十天，龙坞的茶山上雾还没散，采茶工已经上了坡。今年和往年不一样，坡脚多了一块电子屏，上面滚动着每一块茶园当天的采摘时间和气温。',
  '茶农老徐的茶园编号是C17。他掏出手机，点开一张地图，自家三亩二分地的轮廓清清楚楚，哪一垄是群体种，哪一垄是龙井43，颜色都不一样。',
  '这张图是村里三个返乡的年轻人用一年时间画出来的。他们背着仪器走遍了全村四百一十六块茶园，最小的一块只有半分地，挂在崖边上。',
  '图有什么用？老徐的儿子徐小立说，往年大家凭感觉抢头采，采早了芽小，采晚了价低。现在每块地装一个温度探头，积温到了，手机就响。',
  '采下来的茶青送到村里的共享炒制间。十二口锅前坐着十二位师傅，年纪最大的七十三岁，最小的二十九岁，炒一锅付一锅的钱，炒完当场贴上二维码。',
  '买茶的人扫一扫，看得到是哪块地、哪天采、谁炒的。去年试行以来，村里明前茶的均价涨了一成二，退货一单也没有。',
  '老徐却有自己的看法。他说，机器晓得温度，不晓得云，“云压下来的那天，芽头最嫩，这个还是要抬头看”。三个年轻人听了，正打算在屏幕上再加一栏：今日云量。',
] as const;

const BENCH = [
  '小区楼下的长椅被拆走，理由是“晚上有人聊天，吵”。几天后，楼下多了一圈自带的小板凳，聊天的声音一点没有小。这则发生在身边的小事，让人哭笑不得。',
  '一把长椅，看起来只是供人坐的木头，其实是一个小区的公共客厅。老人买菜回来歇一歇，孩子放学等一等家长，遛狗的人停下来问一句好，邻里之间的熟悉，多半是坐出来的。',
  '当然，怕吵的住户也没有错。夜里十点以后，楼下的笑声再亲切，也会变成枕边的噪音。拆掉长椅之所以省事，是因为它绕开了真正的问题：大家愿不愿意坐下来，商量一个几点钟散场的约定。',
  '有的小区就商量成了。他们把长椅挪到离窗户十五米的树下，装一盏九点半自动变暗的灯，灯一暗，大家就晓得该回家了。没有罚款，没有告示，一盏灯就把话说明白了。',
  '管理的本事，不在于拆得快，而在于想得细。拆掉一把椅子只要十分钟，重新让邻居坐到一起，也许要十年。',
  '把椅子还给树荫，把商量还给邻居。这样的小区，住着才踏实。',
] as const;

const MAP_TALK = [
  '七十六岁的退休邮递员郑守信，用十年时间手绘了一张两米长的老城地图，上面标着一千四百多个已经消失的门牌号。近日，这张图在区图书馆展出，他每天下午都坐在图前，等人来问路。',
  '封面新闻：怎么会想到画这样一张图？',
  '郑守信：送了三十八年信，脑子里全是门牌。退休以后老城拆了又建，有人拿着老信封来问我，这个地址在哪里。我答得上来，可我走了以后呢？就想画下来。',
  '封面新闻：一千四百多个门牌，都凭记忆？',
  '郑守信：开头凭记忆，后来不敢了。我去找老街坊对，找水表工对，还有一位做豆腐的大姐，她记得每一家的井。对不上的我就空着，现在图上还有二十一处白的。',
  '封面新闻：画的时候最难的是什么？',
  '郑守信：是弯。图纸上都是直路，可是人走的路没有一条是直的。我后来把自行车推出去，骑一遍，量一遍，才画得准。',
  '封面新闻：展览这些天，来问路的人多吗？',
  '郑守信：多。有个小伙子拿着他外婆的名字来，我指给他看，第三条巷子，左手第二家，门口有棵皂角树。他站在那里看了很久，后来给我鞠了一躬。',
] as const;

const SWIM = [
  '清晨五点半，江滩的雾气还没有散，五十八岁的“救生哥”老彭已经把三个救生圈挂上了栏杆。这样的早晨，他过了十二年。',
  '老彭原是船厂的焊工，退休前就爱游泳。2009年夏天，他在江边遇见一个抽筋的学生，拉上岸以后，孩子的母亲跪在地上哭。从那天起，他每天来得比游泳的人早。',
  '十二年里，老彭和队友们一共救起五十三个人。队伍从他一个人变成了四十六个人，有出租车司机，有小学老师，还有两位被他救过的人。',
  '队里有个不成文的规矩：救人不留名，可是一定要留一句话。每救起一个，都要叮嘱对方学会漂浮。老彭说，会漂的人，能等到我们来。',
  '今年，社区给救生队搭了一间铁皮屋，屋里有热水、有棉被，墙上挂着一张手写的水位表。老彭每天更新两次，字写得很大，怕老人看不清。',
  '上个星期，一位母亲带着儿子来铁皮屋，送来一面自己绣的旗。孩子已经上了大学，学的是护理。',
] as const;

const TURTLE = [
  '台中市大里區一名國小老師上月在校園生態池撿到一隻背甲破裂的食蛇龜，以為救不活了，沒想到獸醫以骨科用的補土替牠「補殼」，一個月後傷口癒合，今天重回山林。',
  '發現食蛇龜的林姓老師說，當天下著大雨，牠卡在水溝蓋縫隙間，背甲裂成三塊，「還會把頭縮進去，我就知道牠想活」。',
  '野生動物急救站獸醫表示，龜殼是骨頭的一部分，裂開就像骨折，必須先清創再固定，用藥到換補土共花了二十八天，體重也由三百九十公克增加到四百六十公克。',
  '校方趁機開了一堂課，讓三年級學生輪流記錄食蛇龜的食量，發現牠最愛蚯蚓，其次是掉在地上的桑椹，高麗菜則是一口也不吃。',
  '野放地點由急救站人員選定，為避免遭人捕捉不對外公開。學生們把寫給食蛇龜的卡片貼在教室後面，其中一張寫著：「下次走路要看水溝。」',
] as const;

const SALT = [
  '台南沿海的鹽田停曬二十年後，有一群退休鹽工在社區空地上重新鋪起瓦盤，邀請國小學生體驗挑鹽、收鹽，也把快要失傳的曬鹽口訣錄成聲音檔。',
  '清晨六點，七十九歲的退休鹽工拿著鹽耙，一下一下把結晶推成小丘。他說，過去一個人要顧一甲地，天氣好的時候，一天可以收六百斤。',
  '學生挑起空擔子，才走十步就東倒西歪。帶隊的老師表示，課本上的鹽只有一行字，孩子親手挑過，才知道那一行字有多重。',
  '社區發展協會理事長說，瓦盤鹽田要鋪碎瓦片，每一片都得敲成拇指大小，會敲的老人家只剩下五位，今年已經錄下三位的口述。',
  '協會預計在年底前完成三十段聲音紀錄，放在鹽田旁的小屋，讓遊客戴上耳機，一邊聽老鹽工說話，一邊看著瓦盤上的鹽慢慢長出來。',
] as const;

const CAT = [
  '黃大仙一間文具舖的店貓「膠紙」昨晚失蹤，街坊在屋邨群組發起尋貓，今早六時許於三個街口外的報紙檔尋回，牠當時正睡在一疊報紙上。',
  '店主梁太表示，昨晚收舖時點算過，貓仍在收銀機旁，估計是送貨時偷走出街。她凌晨兩點貼出告示，「以為最少要搵一個禮拜」。',
  '報紙檔檔主說，貓咪五時半自行走來，見牠頸上掛着一卷膠紙，便知道是文具舖的，遂把一份報紙讓給牠做床。',
] as const;

const ORGAN = [
  '（德国之声中文网）每逢周六下午四点，德国东部小镇的圣雅各布教堂里都会响起同一架管风琴。弹琴的人不是琴师，而是镇上的木匠。三百年前造琴的人也是一位木匠。',
  '这架琴有一千一百零八根音管，其中四十三根在上世纪五十年代被拆走当废铁卖掉。镇上的人凑了六年的钱，只够修回其中的二十根。',
  '木匠米勒于是提出一个办法：剩下的音管，用当地的梨木自己做。“梨木纹路细，不走音，我祖父用它做过洗衣板，也做过长笛。”他在接受德国之声采访时说。',
  '莱比锡一所音乐学院的乐器学者起初并不看好。她指出，木管和锡管的音色差别很大，混在一起，听众会以为琴坏了。',
  '试音的结果出乎所有人的意料。新做的木管声音略暗，正好落在童声合唱的音区里。合唱团的指挥说，孩子们唱得比以前放松，“好像有人在旁边轻轻扶着”。',
  '如今，二十三根梨木管已经全部装好，每一根内壁都刻着捐款人的名字。捐得最少的一位是七岁的女孩，她拿出了三个月的零用钱，一共六欧元。',
  '木匠说，等到下一个三百年，也许又要有人来修，到时候把管子取下来，就会看到这些名字。',
] as const;

export const FORTY_SIXTH: readonly Shown[] = [
  {
    kind: '央视网 (2021), a reporter’s feature: 来源 and the clock by a stroke under the headline, pictures and captions in classed paragraphs, bold headings, the reporters in brackets behind the last sentence, 编辑 and 责任编辑 in a box below',
    url: 'https://news.cctv.com/2021/03/09/ARTI4Xk2mQ7vT0pLw8RzYbNc210309.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="PAGE1373528822831124">
<meta name="contentid" content="ARTI4Xk2mQ7vT0pLw8RzYbNc210309">
<meta name="spm-id" content="C94212.P4YnMod9m2uD">
<title>垭口上的三十一年_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="气象站 观测员 垭口">
<meta name="description" content="海拔四千二百米的垭口上，观测员索朗走了三十一年同一条路。">
<meta name="source" content="央视网">
<meta name="author" content="李晓晴">
${og('og:type', 'article')}
${og('og:title', '垭口上的三十一年')}
<link rel="stylesheet" href="https://news.cctv.com/2019/07/gaiban/style/style.css">
<script src="https://r.img.cctvpic.com/photoAlbum/templet/js/jquery-1.7.2.min.js"></script>
<script>var commentTitle = "垭口上的三十一年"; var itemid1 = "ARTI4Xk2mQ7vT0pLw8RzYbNc210309"; var type1 = "news";</script>
</head>
<body>
<div class="header_nav" id="header_nav">
<div class="nav_wrapper_bg">
<ul class="nav_list">
<li><a href="https://www.cctv.com/">央视网首页</a></li>
<li><a href="https://tv.cctv.com/live/">直播</a></li>
<li><a href="https://news.cctv.com/">新闻</a></li>
<li><a href="https://sports.cctv.com/">体育</a></li>
<li><a href="https://jingji.cctv.com/">经济</a></li>
<li><a href="https://jishi.cctv.com/">纪实</a></li>
<li><a href="https://app.cctv.com/">客户端下载</a></li>
</ul>
<div class="search_box"><input type="text" value="" placeholder="搜索新闻"><a href="javascript:;">搜索</a></div>
</div>
</div>
<div id="page_body">
<div class="column_wrapper">
<div class="crumbs"><a href="https://news.cctv.com/">新闻频道</a> &gt; <a href="https://news.cctv.com/society/">社会</a> &gt; <span>正文</span></div>
<div class="allcontent">
<div class="playingVideo"></div>
<div class="title_area" id="title_area">
<h1>垭口上的三十一年</h1>
<div class="info1">来源：央视网 <span>|</span> 2021年03月09日 08:16:42</div>
<div class="info2"><span>原标题：</span></div>
</div>
<div class="tool_area">
<span class="tool_share">分享到</span>
<a class="sina" href="javascript:;">新浪微博</a>
<a class="qq" href="javascript:;">QQ空间</a>
<a class="wechat" href="javascript:;">微信</a>
<div class="erweima"><img src="https://p1.img.cctvpic.com/ewm.png" alt=""><p>扫一扫分享到微信</p></div>
</div>
<div class="content_area" id="content_area">
<p>　　${STATION[0]}</p>
<p class="photo_img_20190808"><img src="https://p2.img.cctvpic.com/photoworkspace/contentimg/2021/03/09/2021030908152211001.jpg" alt="" width="1000"></p>
<p class="photo_alt_20190808">索朗走向百叶箱，身后是结冰的垭口。</p>
<p>　　${STATION[1]}</p>
<p>　　<strong>把墨水揣在怀里</strong></p>
<p>　　${STATION[2]}</p>
<p>　　${STATION[3]}</p>
<p class="photo_img_20190808"><img src="https://p2.img.cctvpic.com/photoworkspace/contentimg/2021/03/09/2021030908153345002.jpg" alt="" width="1000"></p>
<p class="photo_alt_20190808">三十一本观测记录簿，没有一处涂改。</p>
<p>　　<strong>自动站来了，人还得在</strong></p>
<p>　　${STATION[4]}</p>
<p>　　${STATION[5]}</p>
<p>　　<strong>想睡一个整觉</strong></p>
<p>　　${STATION[6]}</p>
</div>
<div class="zebian"><span>编辑：李晓晴</span> <span>责任编辑：刘大川</span></div>
<div class="function">
<a class="zan" href="javascript:;">点赞</a>
<a class="shoucang" href="javascript:;">收藏</a>
<a class="fold" href="javascript:;">点击收起全文</a>
</div>
<div class="ad_app"><img src="https://p1.img.cctvpic.com/yangshipin.png" alt=""><p>扫码下载央视新闻客户端，随时随地看现场</p></div>
</div>
<div class="col_w310">
<div class="tuijian">
<h3>为你推荐</h3>
<ul>
<li><a href="https://news.cctv.com/2021/03/08/ARTI1aa210308.shtml"><span>海岛邮路上的一只帆布包</span></a></li>
<li><a href="https://news.cctv.com/2021/03/08/ARTI1bb210308.shtml"><span>油菜花田里的理发摊</span></a></li>
<li><a href="https://news.cctv.com/2021/03/07/ARTI1cc210307.shtml"><span>候鸟医生飞来的第七个春天</span></a></li>
</ul>
</div>
<div class="paihang">
<h3>24小时排行</h3>
<ol>
<li><a href="https://news.cctv.com/2021/03/09/ARTI2aa210309.shtml">江南多地开启赏梅专列</a></li>
<li><a href="https://news.cctv.com/2021/03/09/ARTI2bb210309.shtml">高原湖泊迎来首批斑头雁</a></li>
</ol>
</div>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://www.cctv.com/special/guanyu/">关于我们</a> <a href="https://www.cctv.com/special/lianxi/">联系我们</a> <a href="https://www.cctv.com/special/zhaopin/">人才招聘</a> <a href="https://www.cctv.com/special/sjwp/">法律顾问</a></p>
<p>中央广播电视总台 央视网 版权所有 京ICP证000000号 网上传播视听节目许可证号 0102004</p>
</div>
</body>
</html>`,
    expected: {
      headline: '垭口上的三十一年',
      published: '2021-03-09T08:16:42+08:00',
      source: '央视网',
      authors: ['李小松', '王小禾'],
      editors: ['李晓晴', '刘大川'],
      headings: ['把墨水揣在怀里', '自动站来了，人还得在', '想睡一个整觉'],
      captions: ['索朗走向百叶箱，身后是结冰的垭口。', '三十一本观测记录簿，没有一处涂改。'],
      body: [
        STATION[0],
        STATION[1],
        '把墨水揣在怀里',
        STATION[2],
        STATION[3],
        '自动站来了，人还得在',
        STATION[4],
        STATION[5],
        '想睡一个整觉',
        STATION[6],
      ],
      gone: ['扫一扫分享到微信', '点击收起全文', '随时随地看现场', '帆布包', '斑头雁', '法律顾问'],
    },
  },
  {
    kind: '环球网 (2021), the shortest reprint: the headline an h3, the clock and 来源 and 作者 from hidden textareas filled in, 中新网 and its dateline first, 责编 and a line of rights last',
    url: 'https://china.huanqiu.com/article/43Lq8TzWm5K',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0">
<title>杭州一小区改造挖出南宋古井</title>
<meta name="keywords" content="古井,南宋,小区改造">
<meta name="description" content="临平区一处老旧小区改造时发现一口古井，初步判断年代为南宋。">
${og('og:title', '杭州一小区改造挖出南宋古井')}
${og('og:url', 'https://china.huanqiu.com/article/43Lq8TzWm5K')}
<link rel="icon" href="https://rs2.huanqiucdn.cn/huanqiu/image/common/favicon.ico">
<link rel="stylesheet" href="https://rs1.huanqiucdn.cn/huanqiu/css/article-6c1f0f.css">
<script>window.__hq_channel="china";</script>
</head>
<body class="china article">
<header class="header">
<div class="header-nav">
<a class="logo" href="https://www.huanqiu.com/">环球网</a>
<ul class="nav-list">
<li><a href="https://world.huanqiu.com/">国际</a></li>
<li><a href="https://china.huanqiu.com/">国内</a></li>
<li><a href="https://society.huanqiu.com/">社会</a></li>
<li><a href="https://tech.huanqiu.com/">科技</a></li>
<li><a href="https://finance.huanqiu.com/">财经</a></li>
<li><a href="https://health.huanqiu.com/">健康</a></li>
<li><a href="https://go.huanqiu.com/">旅游</a></li>
</ul>
<div class="login"><a href="javascript:;">登录</a> <a href="javascript:;">注册</a></div>
</div>
</header>
<div class="data-container" style="display:none">
<article>
<textarea class="article-aid">43Lq8TzWm5K</textarea>
<textarea class="article-title">杭州一小区改造挖出南宋古井</textarea>
<textarea class="article-time">1620813720000</textarea>
<textarea class="article-source-name">&lt;a href="http://www.chinanews.com/"&gt;中国新闻网&lt;/a&gt;</textarea>
<textarea class="article-author">作者：吴小塘</textarea>
<textarea class="article-editor-name">陈小艺</textarea>
<textarea class="article-catnames">国内</textarea>
</article>
</div>
<div class="container">
<div class="crumb"><a href="https://www.huanqiu.com/">首页</a> &gt; <a href="https://china.huanqiu.com/">国内</a> &gt; 正文</div>
<div class="t-container">
<div class="t-container-title"><h3>杭州一小区改造挖出南宋古井</h3></div>
<div class="metadata-info">
<p class="time">2021-05-12 18:02</p>
<span class="source"><span>来源：</span><a href="http://www.chinanews.com/">中国新闻网</a></span>
<span class="author">作者：吴小塘</span>
</div>
</div>
<div class="b-container">
<div class="side-tools">
<a class="comment" href="#comment">我要评论</a>
<a class="share-wx" href="javascript:;">微信分享</a>
<a class="font" href="javascript:;">字体调整</a>
</div>
<div class="l-con clear">
<article>
<section data-type="rtext">
<p>　　中新网杭州5月12日电 (记者 吴小塘)${WELL[0]}</p>
<p>　　${WELL[1]}</p>
<p>　　${WELL[2]}</p>
</section>
</article>
<div class="cont-editor"><span class="editor">责编：陈小艺</span></div>
<div class="copyright-tips"><p>版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</p><a href="javascript:;">获取授权</a></div>
<div class="praise"><span>0</span><a href="javascript:;">点赞</a></div>
<div class="comment-box" id="comment"><p>文明上网，理性发言</p><textarea placeholder="说点什么"></textarea><a href="javascript:;">提交评论</a></div>
</div>
<div class="r-con">
<div class="rec-list">
<h4>推荐阅读</h4>
<ul>
<li><a href="https://china.huanqiu.com/article/43Lp0000001">长江江豚在安庆段集体露面</a></li>
<li><a href="https://china.huanqiu.com/article/43Lp0000002">高校食堂推出半份菜窗口</a></li>
<li><a href="https://china.huanqiu.com/article/43Lp0000003">退休教师手抄字典赠山区</a></li>
</ul>
</div>
<div class="app-down"><img src="https://rs2.huanqiucdn.cn/qr.png" alt=""><p>扫描二维码下载环球TIME客户端</p></div>
</div>
</div>
</div>
<footer class="footer">
<p><a href="https://corp.huanqiu.com/about">关于环球网</a> | <a href="https://corp.huanqiu.com/statement">版权声明</a> | <a href="https://corp.huanqiu.com/contact">联系我们</a> | <a href="https://corp.huanqiu.com/recommend">意见反馈</a></p>
<p>Copyright © 环球网 京ICP备00000000号 违法和不良信息举报热线</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '杭州一小区改造挖出南宋古井',
      published: '2021-05-12T18:02:00+08:00',
      source: '中国新闻网',
      authors: ['吴小塘'],
      editors: ['陈小艺'],
      dateline: '杭州',
      headings: [],
      captions: [],
      // Whether 中新网杭州5月12日电 with the reporter stays at the head of the first paragraph is open: not asked.
      kept: WELL,
      gone: ['获取授权', '扫描二维码', '理性发言', '集体露面', '半份菜', '意见反馈'],
    },
  },
  {
    kind: '科技日报 (2023) on 中国科技网: a kicker above the headline, the clock and 来源 and 作者 in a row, 本报记者 in a line first, bold headings, a picture with its maker, 责任编辑 in the text last, remarks and hot lists',
    url: 'http://www.stdaily.com/index/kejixinwen/202306/7d3f0c5b2a9e4f6f8b1c0d2e3a4b5c6d.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta content="all" name="robots">
<meta name="copyright" content="http://www.stdaily.com/,版权所有">
<meta name="keywords" content="蚕丝,古绢,修复">
<meta name="description" content="给古绢配一层刚刚好的丝">
<title>给古绢配一层刚刚好的丝-中国科技网</title>
<meta name="others" content="页面生成时间 2023-06-08 09:20:31">
<link href="/index/xhtml/css/bootstrap.min.css" rel="stylesheet">
<link rel="stylesheet" type="text/css" href="/index/xhtml/css/f_newheader.css">
<link rel="stylesheet" type="text/css" href="/index/xhtml/css/f_article.css">
<script src="/index/xhtml/js/jquery-3.2.1.min.js"></script>
</head>
<body>
<div class="f_header">
<div class="f_container">
<a class="f_logo" href="/"><img src="/index/xhtml/images/logo.png" alt="中国科技网"></a>
<ul class="f_nav">
<li><a href="/">首页</a></li>
<li><a href="/index/kejixinwen/">科技新闻</a></li>
<li><a href="/index/guoji/">国际</a></li>
<li><a href="/index/yanjiu/">前沿</a></li>
<li><a href="/index/kepu/">科普</a></li>
<li><a href="/index/shuzibao/">科技日报数字报</a></li>
</ul>
<div class="f_search"><input type="text" placeholder="请输入关键词"><button>搜索</button></div>
</div>
</div>
<div class="f_container">
<div class="f_container_left">
<div class="f_place">您当前的位置： <a href="/">首页</a> &gt; <a href="/index/kejixinwen/">科技新闻</a> &gt; 正文</div>
<div class="f_titlebox">
<h3 class="f_yinti">走进实验室</h3>
<h1 class="f_title">给古绢配一层刚刚好的丝</h1>
<div class="f_info"><span class="f_time">2023-06-08 09:15:27</span> <span class="f_source">来源: 科技日报</span> <span class="f_author">作者: 陈小曦</span> <span class="f_click">点击数 1204</span></div>
</div>
<div class="f_share"><span>分享至</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a></div>
<div class="content f_article">
<p>　　◎本报记者 陈小曦</p>
<p>　　${SILK[0]}</p>
<p>　　${SILK[1]}</p>
<p>　　<strong>一张脆度对照表</strong></p>
<p>　　${SILK[2]}</p>
<p>　　${SILK[3]}</p>
<p style="text-align: center;"><img src="/index/pic/202306/1a2b.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px;">研究人员在显微镜下比对断丝。本报记者 陈小曦摄</span></p>
<p>　　${SILK[4]}</p>
<p>　　<strong>能揭下来才算成功</strong></p>
<p>　　${SILK[5]}</p>
<p>　　${SILK[6]}</p>
<p>　　<strong>让县里的库房也能用</strong></p>
<p>　　${SILK[7]}</p>
<p style="text-align: right;">责任编辑：梁小弦</p>
</div>
<div class="f_zan"><a href="javascript:;">点赞</a> <span>26</span></div>
<div class="f_statement"><p>本网站转载其他媒体内容，意在为公众提供免费服务，不代表本网观点。</p></div>
<div class="f_comment"><h4>网友评论</h4><p>已有 0 条评论</p><textarea placeholder="请输入评论"></textarea><a href="javascript:;">发布</a></div>
</div>
<div class="f_container_right">
<div class="f_hot">
<h4>热点排行</h4>
<ol>
<li><a href="/index/kejixinwen/202306/aa.shtml">深海机器人学会自己充电</a></li>
<li><a href="/index/kejixinwen/202306/bb.shtml">一粒沙子里的古气候</a></li>
<li><a href="/index/kejixinwen/202306/cc.shtml">蜜蜂导航的第三种方式</a></li>
</ol>
</div>
<div class="f_video">
<h4>科技视频</h4>
<ul>
<li><a href="/index/video/202306/1.shtml">一分钟看懂雷达怎样数鸟</a></li>
</ul>
</div>
<div class="f_special">
<h4>专题</h4>
<ul>
<li><a href="/index/zt/1.shtml">走进实验室</a></li>
<li><a href="/index/zt/2.shtml">青年科学家日记</a></li>
</ul>
</div>
<div class="f_qr"><img src="/index/xhtml/images/qr.png" alt=""><p>关注科技日报微信公众号</p></div>
</div>
</div>
<div class="f_footer">
<p><a href="/about/">关于我们</a> | <a href="/contact/">联系方式</a> | <a href="/jubao/">不良信息举报</a></p>
<p>中国科技网 版权所有 京ICP备00000000号 京公网安备00000000000000号</p>
<p>总部地址：北京市海淀区复兴路 邮编：100038</p>
</div>
</body>
</html>`,
    expected: {
      headline: '给古绢配一层刚刚好的丝',
      kicker: '走进实验室',
      published: '2023-06-08T09:15:27+08:00',
      source: '科技日报',
      authors: ['陈小曦'],
      editors: ['梁小弦'],
      headings: ['一张脆度对照表', '能揭下来才算成功', '让县里的库房也能用'],
      captions: ['研究人员在显微镜下比对断丝。本报记者 陈小曦摄'],
      body: [
        SILK[0],
        SILK[1],
        '一张脆度对照表',
        SILK[2],
        SILK[3],
        SILK[4],
        '能揭下来才算成功',
        SILK[5],
        SILK[6],
        '让县里的库房也能用',
        SILK[7],
      ],
      gone: ['点击数', '免费服务', '学会自己充电', '雷达怎样数鸟', '微信公众号', '邮编'],
    },
  },
  {
    kind: '检察日报 (2023) on 正义网: a kicker above the headline, 时间 and 作者 and 新闻来源 by their names for a search engine, a picture by a correspondent, [责任编辑: ] in brackets, a list of 相关新闻',
    url: 'http://www.jcrb.com/procuratorate/jcpd/202303/t20230330_5871204.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>九级台阶旁，多了一条坡道_正义网</title>
<meta name="keywords" content="无障碍 检察建议 卫生院" />
<meta name="description" content="九级台阶旁，多了一条坡道" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="author" content="正义网" />
<link href="http://www.jcrb.com/images/2012xl/xl.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.jcrb.com/images/js/jquery.js"></script>
</head>
<body>
<div id="top">
<div class="topNav">
<a href="http://www.jcrb.com/">正义网首页</a>
<a href="http://news.jcrb.com/">新闻</a>
<a href="http://www.jcrb.com/procuratorate/">检察</a>
<a href="http://www.jcrb.com/legal/">法治</a>
<a href="http://www.jcrb.com/gongsupindao/">公诉</a>
<a href="http://www.jcrb.com/opinion/">评论</a>
<a href="http://www.jcrb.com/culture/">文化</a>
<a href="http://www.jcrb.com/spptv/">视频</a>
<a href="http://newspaper.jcrb.com/">检察日报数字版</a>
</div>
<div class="topSearch"><form><input type="text" value="" /><input type="submit" value="搜索" /></form></div>
</div>
<div id="position">您的位置：<a href="http://www.jcrb.com/">正义网首页</a>&gt;&gt;<a href="http://www.jcrb.com/procuratorate/">检察频道</a>&gt;&gt;<a href="http://www.jcrb.com/procuratorate/jcpd/">检察要闻</a></div>
<div id="main">
<div id="mainLeft">
<h3 class="yt">一次听证会，让与会的人都坐上了轮椅</h3>
<h1>九级台阶旁，多了一条坡道</h1>
<div id="about"><span id="pubtime_baidu">时间：2023-03-30 09:21:00</span> <span id="author_baidu">作者：秦小满 沈大江</span> <span id="source_baidu">新闻来源：检察日报</span></div>
<div id="share"><span>【字号 <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>】</span> <span><a href="javascript:window.print()">打印</a> <a href="#pl">评论</a></span></div>
<div id="mainText">
<div class="TRS_Editor">
<p>　　${STEPS[0]}</p>
<p>　　${STEPS[1]}</p>
<p>　　${STEPS[2]}</p>
<p align="center"><img src="./W020230330335801234567.jpg" alt="" border="0" /></p>
<p align="center"><font color="#666666">沈小禾推着空轮椅测试新坡道。通讯员 林小渡 摄</font></p>
<p>　　${STEPS[3]}</p>
<p>　　${STEPS[4]}</p>
<p>　　${STEPS[5]}</p>
<p>　　${STEPS[6]}</p>
</div>
</div>
<div class="bianji">[责任编辑: 何小霜]</div>
<div class="prenext"><p>上一篇：<a href="http://www.jcrb.com/procuratorate/jcpd/202303/t20230330_5871190.html">一本旧账引出的公益诉讼</a></p><p>下一篇：<a href="http://www.jcrb.com/procuratorate/jcpd/202303/t20230330_5871215.html">校门口的斑马线亮了灯</a></p></div>
<div class="xgxw">
<h2>相关新闻</h2>
<ul>
<li><a href="http://www.jcrb.com/procuratorate/jcpd/202302/t20230215_5840011.html">盲道上的石墩搬走了</a></li>
<li><a href="http://www.jcrb.com/procuratorate/jcpd/202301/t20230112_5822034.html">轮椅使用者受邀担任公益观察员</a></li>
</ul>
</div>
<div class="sm"><p>凡注明“正义网”的作品，版权均属于正义网，未经授权不得转载、摘编或以其他方式使用。</p></div>
<div id="pl"><h2>网友评论</h2><p>所有评论仅代表网友意见，正义网保持中立</p><form><textarea></textarea><input type="submit" value="发表" /></form></div>
</div>
<div id="mainRight">
<div class="box">
<h2>今日头条</h2>
<ul>
<li><a href="http://news.jcrb.com/jsxw/2023/202303/t20230330_1.html">春茶抢收季，法庭搬到茶园边</a></li>
<li><a href="http://news.jcrb.com/jsxw/2023/202303/t20230330_2.html">流动图书车驶进工地</a></li>
</ul>
</div>
<div class="box">
<h2>点击排行</h2>
<ul>
<li><a href="http://news.jcrb.com/jsxw/2023/202303/t20230329_3.html">渔民放生误捕的中华鲟</a></li>
<li><a href="http://news.jcrb.com/jsxw/2023/202303/t20230329_4.html">古村落里的调解长凳</a></li>
<li><a href="http://news.jcrb.com/jsxw/2023/202303/t20230328_5.html">一棵老槐树的新围栏</a></li>
</ul>
</div>
<div class="box">
<h2>图片新闻</h2>
<a href="http://www.jcrb.com/photo/1.html"><img src="http://www.jcrb.com/photo/1.jpg" alt="" /></a>
<p><a href="http://www.jcrb.com/photo/1.html">油菜花开到校门口</a></p>
</div>
<div class="box"><h2>官方微博</h2><p>扫一扫关注正义网微博</p></div>
</div>
</div>
<div id="foot">
<p><a href="http://www.jcrb.com/about/">关于我们</a> ┊ <a href="http://www.jcrb.com/ad/">广告服务</a> ┊ <a href="http://www.jcrb.com/map/">网站地图</a> ┊ <a href="http://www.jcrb.com/link/">友情链接</a></p>
<p>检察日报社主办 正义网版权所有 未经授权禁止复制或建立镜像 京ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '九级台阶旁，多了一条坡道',
      kicker: '一次听证会，让与会的人都坐上了轮椅',
      published: '2023-03-30T09:21:00+08:00',
      source: '检察日报',
      authors: ['秦小满', '沈大江'],
      editors: ['何小霜'],
      headings: [],
      captions: ['沈小禾推着空轮椅测试新坡道。通讯员 林小渡 摄'],
      body: STEPS,
      related: ['盲道上的石墩搬走了', '轮椅使用者受邀担任公益观察员'],
      gone: ['保持中立', '建立镜像', '法庭搬到茶园边', '中华鲟', '调解长凳', '友情链接'],
    },
  },
  {
    kind: '第一财经 (2021), a report: 第一财经 and the clock and 听新闻, 作者 and 责编 in one line, a lead of its own in a box, bold headings, a line of rights inside the text, keywords and a list of 相关阅读',
    url: 'https://www.yicai.com/news/101021847.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,Chrome=1" />
<meta name="renderer" content="webkit" />
<title>咖啡渣变花盆：一门烘干的生意</title>
<meta name="keywords" content="咖啡渣,回收,再生材料" />
<meta name="description" content="回收点太散，湿渣太重，这门生意最后拼的是谁烘得快、运得省。" />
<meta property="og:type" content="news" />
${og('og:title', '咖啡渣变花盆：一门烘干的生意')}
${og('og:image', 'https://imgcdn.yicai.com/uppics/slides/2021/04/1.jpg')}
<link rel="stylesheet" href="https://www.yicai.com/css/base.css" />
<link rel="stylesheet" href="https://www.yicai.com/css/detail.css" />
<script src="https://www.yicai.com/js/jquery-1.11.3.min.js"></script>
</head>
<body>
<div class="g-header">
<div class="m-topbar">
<a class="logo" href="https://www.yicai.com/"><img src="https://www.yicai.com/images/logo.png" alt="第一财经" /></a>
<ul class="m-nav">
<li><a href="https://www.yicai.com/">首页</a></li>
<li><a href="https://www.yicai.com/live/">直播</a></li>
<li><a href="https://www.yicai.com/news/">新闻</a></li>
<li><a href="https://www.yicai.com/video/">视听</a></li>
<li><a href="https://www.yicai.com/epaper/">日报</a></li>
<li><a href="https://www.cbnweek.com/">一财杂志</a></li>
<li><a href="https://www.yicaiglobal.com/">Yicai Global</a></li>
</ul>
<div class="m-login"><a href="javascript:;">登录</a><a href="javascript:;">注册</a></div>
</div>
</div>
<div class="g-bd f-cb">
<div class="m-crumb"><a href="https://www.yicai.com/">首页</a> &gt; <a href="https://www.yicai.com/news/">新闻</a></div>
<div class="g-mn g-mn-w g-mn-mt1 f-fl">
<div class="m-text">
<div class="title f-pr">
<h1>咖啡渣变花盆：一门烘干的生意</h1>
<p class="f-cb"><span>第一财经</span> <em>2021-04-16 11:08:53</em> <a class="listen" href="javascript:;">听新闻</a></p>
<p class="names">作者：吕小冉　责编：胡小军</p>
</div>
<div class="intro">回收点太散，湿渣太重，这门生意最后拼的是谁烘得快、运得省。</div>
<div class="m-txt" id="multi-text">
<div class="multiText">
<p>${GROUNDS[0]}</p>
<p>${GROUNDS[1]}</p>
<p><strong>每吨湿渣只剩四百公斤</strong></p>
<p>${GROUNDS[2]}</p>
<p>${GROUNDS[3]}</p>
<p><strong>花盆救不了物流</strong></p>
<p>${GROUNDS[4]}</p>
<p>${GROUNDS[5]}</p>
<p>${GROUNDS[6]}</p>
</div>
<p class="statement">此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。如需获得授权请联系第一财经版权部。</p>
</div>
<div class="m-share f-cb"><span>举报</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a><p>第一财经广告合作，请点击这里</p></div>
<div class="m-key"><span>关键字</span><a href="https://www.yicai.com/search?keys=1">咖啡渣</a><a href="https://www.yicai.com/search?keys=2">再生材料</a></div>
<div class="m-related">
<h3>相关阅读</h3>
<ul>
<li><a href="https://www.yicai.com/news/101010011.html"><h4>豆渣、酒糟和茶渣，谁先找到出路</h4><span>04-02 10:11</span></a></li>
<li><a href="https://www.yicai.com/news/101002345.html"><h4>一只外卖餐盒的第二次生命</h4><span>03-24 16:40</span></a></li>
</ul>
</div>
<div class="m-comment"><h3>评论</h3><p>0条评论</p><textarea placeholder="我来说两句"></textarea></div>
</div>
</div>
<div class="g-sd f-fr">
<div class="m-hot">
<h3>一财最热</h3>
<ol>
<li><a href="https://www.yicai.com/news/101020001.html">快递柜为什么越摆越小</a></li>
<li><a href="https://www.yicai.com/news/101020002.html">老字号糕团走进便利店</a></li>
<li><a href="https://www.yicai.com/news/101020003.html">租一台收割机要花多少钱</a></li>
</ol>
</div>
<div class="m-video">
<h3>一财推荐视频</h3>
<ul>
<li><a href="https://www.yicai.com/video/1.html">一分钟看懂旧衣回收</a><span>01:08</span></li>
<li><a href="https://www.yicai.com/video/2.html">菜场里的电子秤</a><span>02:15</span></li>
</ul>
</div>
<div class="m-qr"><img src="https://www.yicai.com/images/app.png" alt="" /><p>点击下载第一财经客户端</p></div>
</div>
</div>
<div class="g-footer">
<p><a href="https://www.yicai.com/about/">关于我们</a> <a href="https://www.yicai.com/ad/">广告服务</a> <a href="https://www.yicai.com/job/">加入我们</a> <a href="https://www.yicai.com/map/">站点地图</a></p>
<p>上海第一财经传媒有限公司 版权所有 沪ICP备00000000号 技术支持 合作伙伴</p>
</div>
</body>
</html>`,
    expected: {
      headline: '咖啡渣变花盆：一门烘干的生意',
      lead: '回收点太散，湿渣太重，这门生意最后拼的是谁烘得快、运得省。',
      published: '2021-04-16T11:08:53+08:00',
      source: '第一财经',
      authors: ['吕小冉'],
      editors: ['胡小军'],
      headings: ['每吨湿渣只剩四百公斤', '花盆救不了物流'],
      captions: [],
      body: [
        GROUNDS[0],
        GROUNDS[1],
        '每吨湿渣只剩四百公斤',
        GROUNDS[2],
        GROUNDS[3],
        '花盆救不了物流',
        GROUNDS[4],
        GROUNDS[5],
        GROUNDS[6],
      ],
      related: ['豆渣、酒糟和茶渣，谁先找到出路', '一只外卖餐盒的第二次生命'],
      gone: ['著作权归', '听新闻', '广告合作', '越摆越小', '糕团', '站点地图'],
    },
  },
  {
    kind: '每日经济新闻 (2021), a company report: the source and the clock in one line, 每经记者 and 每经编辑 in a paragraph first, a caption with 图片来源, 封面图片来源 in a line last, a note on reprints and a call for its app',
    url: 'http://www.nbd.com.cn/articles/2021-05-14/1744903.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="baidu-site-verification" content="Ud4VxSRMEt">
<title>四毫米铰链撑起小镇眼镜业：小单子怎样赚回来 | 每经网</title>
<meta name="Keywords" content="眼镜架,铰链,外贸">
<meta name="Description" content="四毫米铰链撑起小镇眼镜业：小单子怎样赚回来">
<link rel="stylesheet" href="http://static.nbd.com.cn/css/www/article.css">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"http://www.nbd.com.cn/articles/2021-05-14/1744903.html","appid":"1537520118513361","title":"四毫米铰链撑起小镇眼镜业：小单子怎样赚回来","images":["http://image.nbd.com.cn/uploads/articles/images/1.jpg"],"pubDate":"2021-05-14T21:36:18"}</script>
<script src="http://static.nbd.com.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="g-top">
<div class="m-nav">
<a class="u-logo" href="http://www.nbd.com.cn/"><img src="http://static.nbd.com.cn/images/logo.png" alt="每经网"></a>
<ul>
<li><a href="http://www.nbd.com.cn/">首页</a></li>
<li><a href="http://economy.nbd.com.cn/">宏观</a></li>
<li><a href="http://industry.nbd.com.cn/">公司</a></li>
<li><a href="http://finance.nbd.com.cn/">金融</a></li>
<li><a href="http://stocks.nbd.com.cn/">A股动态</a></li>
<li><a href="http://movie.nbd.com.cn/">影视</a></li>
<li><a href="http://tmt.nbd.com.cn/">未来商业</a></li>
</ul>
</div>
</div>
<div class="g-main clearfix">
<div class="g-left">
<div class="u-crumb"><a href="http://www.nbd.com.cn/">每经网首页</a> &gt; <a href="http://industry.nbd.com.cn/">公司</a> &gt; 正文</div>
<div class="g-article">
<div class="g-article-top">
<h1>四毫米铰链撑起小镇眼镜业：小单子怎样赚回来</h1>
<p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2021-05-14 21:36:18</span></p>
</div>
<div class="m-share"><span>分享到：</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a></div>
<div class="g-articl-text">
<p>每经记者 张小静&nbsp;&nbsp;&nbsp;&nbsp;每经编辑 陈小东</p>
<p>${FRAME[0]}</p>
<p style="text-align: center;"><img src="http://image.nbd.com.cn/uploads/articles/images/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px;">铰链作坊里，工人正在检验零件 图片来源：每经记者 张小静 摄</span></p>
${p(FRAME.slice(1))}
<p>封面图片来源：每经记者 张小静 摄</p>
</div>
<div class="g-article-bottom">
<p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p>
<p>读者热线：4000000000</p>
<p>&nbsp;</p>
<p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p>
</div>
<div class="m-app"><img src="http://static.nbd.com.cn/images/app.png" alt=""><p>欢迎关注每日经济新闻APP</p></div>
<div class="u-tags"><a href="http://www.nbd.com.cn/tags/1">眼镜架</a><a href="http://www.nbd.com.cn/tags/2">小镇产业</a></div>
<div class="m-article-like"><a class="f-like likess" href="javascript:;">点赞</a><span>12</span></div>
<div class="m-prenext"><p>上一篇</p><a href="http://www.nbd.com.cn/articles/2021-05-14/1744880.html">竹编灯罩卖进民宿，一年多了三百单</a><p>下一篇</p><a href="http://www.nbd.com.cn/articles/2021-05-14/1744920.html">收割季来了，农机维修车排到几号</a></div>
</div>
</div>
<div class="g-right">
<div class="m-hot">
<h3>每经热点</h3>
<ul>
<li><a href="http://www.nbd.com.cn/articles/2021-05-14/1.html">夜市摊位费为何一涨再涨</a></li>
<li><a href="http://www.nbd.com.cn/articles/2021-05-14/2.html">剧本馆开到县城之后</a></li>
</ul>
</div>
<div class="m-column">
<h3>每经原创</h3>
<ul>
<li><a href="http://www.nbd.com.cn/articles/2021-05-13/3.html">老冰棍厂接到了直播单</a></li>
<li><a href="http://www.nbd.com.cn/articles/2021-05-13/4.html">旧书摊主的会员制</a></li>
<li><a href="http://www.nbd.com.cn/articles/2021-05-13/5.html">一把藤椅的跨海之旅</a></li>
</ul>
</div>
<div class="m-vip">
<h3>每经投资宝</h3>
<p>关注公众号，每日早知道</p>
<img src="http://static.nbd.com.cn/images/vip.png" alt="">
</div>
</div>
</div>
<div class="g-foot">
<p><a href="http://www.nbd.com.cn/corp/about">关于我们</a> | <a href="http://www.nbd.com.cn/corp/contact">联系我们</a> | <a href="http://www.nbd.com.cn/corp/ad">广告投放</a> | <a href="http://www.nbd.com.cn/corp/link">友情链接</a></p>
<p>Copyright © 2021 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p>
</div>
</body>
</html>`,
    expected: {
      headline: '四毫米铰链撑起小镇眼镜业：小单子怎样赚回来',
      published: '2021-05-14T21:36:18+08:00',
      source: '每日经济新闻',
      authors: ['张小静'],
      editors: ['陈小东'],
      headings: [],
      captions: ['铰链作坊里，工人正在检验零件 图片来源：每经记者 张小静 摄'],
      body: FRAME,
      gone: ['严禁转载', '索取稿酬', '每日早知道', '摊位费', '剧本馆', '广告投放'],
    },
  },
  {
    kind: '浙江日报 (2021) on 浙江在线: the clock and a source of two names joined by a dash and three reporters in a row of spans, pictures with captions by 拍友, 标签 and 编辑 below, a local list',
    url: 'https://zjnews.zjol.com.cn/zjnews/202103/t20210329_22310477.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>茶山装上温度探头 老徐还要抬头看云-浙江新闻-浙江在线</title>
<meta name="keywords" content="茶园,龙井,数字地图">
<meta name="description" content="清明前十天，龙坞的茶山上雾还没散，采茶工已经上了坡。">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="zjnews_zjnews">
<meta name="PubDate" content="2021-03-29 07:12:36">
<link rel="stylesheet" href="https://zjnews.zjol.com.cn/css/2019/base.css">
<link rel="stylesheet" href="https://zjnews.zjol.com.cn/css/2019/article.css">
<script src="https://zjnews.zjol.com.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="topBar">
<div class="w1200">
<a href="https://www.zjol.com.cn/">浙江在线首页</a>
<a href="https://zjnews.zjol.com.cn/">浙江新闻</a>
<a href="https://china.zjol.com.cn/">国内</a>
<a href="https://town.zjol.com.cn/">城镇</a>
<a href="https://cs.zjol.com.cn/">财商</a>
<a href="https://edu.zjol.com.cn/">教育</a>
<a href="https://zjrb.zjol.com.cn/">浙江日报电子版</a>
</div>
</div>
<div class="w1200 logoBar"><a href="https://zjnews.zjol.com.cn/"><img src="https://zjnews.zjol.com.cn/images/logo.png" alt="浙江新闻"></a><div class="weather">杭州 多云 12~19℃</div></div>
<div class="w1200 crumbs">您当前的位置：<a href="https://www.zjol.com.cn/">浙江在线</a> &gt; <a href="https://zjnews.zjol.com.cn/">浙江新闻</a> &gt; <a href="https://zjnews.zjol.com.cn/zjnews/">正文</a></div>
<div class="w1200 content clearfix">
<div class="main">
<h1 class="artTitle">茶山装上温度探头 老徐还要抬头看云</h1>
<div class="info"><span>2021-03-29 07:12:36</span><span>来源：浙江在线-浙江日报</span><span>记者 方小茗 何小芽 通讯员 徐立春</span></div>
<div class="tools"><span class="font">字体：<a href="javascript:;">大</a><a href="javascript:;">小</a></span><span class="share">分享到：<a href="javascript:;">微信</a><a href="javascript:;">微博</a></span></div>
<div class="artCon">
<p>　　${TEA[0]}</p>
<p style="text-align: center"><img src="https://img.zjol.com.cn/202103/t20210329_1.jpg" alt=""></p>
<p style="text-align: center">采茶工在龙坞茶山采摘明前茶。 拍友 章小泉 摄</p>
<p>　　${TEA[1]}</p>
<p>　　${TEA[2]}</p>
<p>　　${TEA[3]}</p>
<p style="text-align: center"><img src="https://img.zjol.com.cn/202103/t20210329_2.jpg" alt=""></p>
<p style="text-align: center">共享炒制间里，师傅们正在炒茶。 拍友 章小泉 摄</p>
${p(TEA.slice(4), '', '　　')}
</div>
<div class="tags"><span>标签：</span><a href="https://search.zjol.com.cn/?q=1">茶园</a><a href="https://search.zjol.com.cn/?q=2">龙井</a></div>
<div class="editor">编辑：蒋小岚</div>
<div class="copyright"><p>凡注有“浙江在线”或电头为“浙江在线”的稿件，均为浙江在线独家版权所有，未经许可不得转载或镜像；授权转载必须注明来源。</p></div>
<div class="appBox"><img src="https://zjnews.zjol.com.cn/images/qr.png" alt=""><p>扫描下载“浙江新闻”客户端，读更多好故事</p></div>
<div class="cmt">
<h3>网友评论</h3>
<p>请您文明上网、理性发言</p>
<textarea></textarea>
<a href="javascript:;">发表评论</a>
</div>
</div>
<div class="side">
<div class="rank">
<h3>48小时点击排行</h3>
<ol>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202103/t20210328_1.shtml">钱塘江边跑来一群小鹿</a></li>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202103/t20210328_2.shtml">海岛小学的最后一次升旗彩排</a></li>
<li><a href="https://zjnews.zjol.com.cn/zjnews/202103/t20210327_3.shtml">运河船工的锦旗送到码头</a></li>
</ol>
</div>
<div class="pics">
<h3>图说浙江</h3>
<a href="https://zjnews.zjol.com.cn/pic/1.shtml"><img src="https://img.zjol.com.cn/pic/1.jpg" alt=""></a>
<p><a href="https://zjnews.zjol.com.cn/pic/1.shtml">古桥边的第一场桃花雨</a></p>
</div>
<div class="local">
<h3>地市新闻</h3>
<ul>
<li><a href="https://hangzhou.zjol.com.cn/1.shtml">地铁口的雨伞借了又还</a></li>
<li><a href="https://jh.zjol.com.cn/1.shtml">火腿师傅带出三个徒弟</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://www.zjol.com.cn/about/">关于我们</a> - <a href="https://www.zjol.com.cn/ad/">广告刊例</a> - <a href="https://www.zjol.com.cn/law/">法律顾问</a> - <a href="https://www.zjol.com.cn/map/">网站地图</a></p>
<p>浙江在线新闻网站版权所有 互联网新闻信息服务许可证 33120170001 增值电信业务经营许可证：浙B2-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '茶山装上温度探头 老徐还要抬头看云',
      published: '2021-03-29T07:12:36+08:00',
      source: '浙江在线-浙江日报',
      authors: ['方小茗', '何小芽', '徐立春'],
      editors: ['蒋小岚'],
      headings: [],
      captions: [
        '采茶工在龙坞茶山采摘明前茶。 拍友 章小泉 摄',
        '共享炒制间里，师傅们正在炒茶。 拍友 章小泉 摄',
      ],
      body: TEA,
      gone: ['未经许可', '读更多好故事', '理性发言', '一群小鹿', '火腿师傅', '广告刊例'],
    },
  },
  {
    kind: '红网 (2023), an opinion piece of 红辣椒评论: 来源 and 作者 and 编辑 and the clock in a row, a declaration on the writer’s own view inside the text, 阅读下一篇 and ways back below',
    url: 'https://hlj.rednet.cn/content/646745/53/12563308.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>一把长椅，坐得下一个小区的商量_红辣椒评论_红网</title>
<meta name="keywords" content="小区,长椅,邻里">
<meta name="description" content="小区楼下的长椅被拆走，几天后，楼下多了一圈自带的小板凳。">
<meta name="contentid" content="12563308">
<link rel="stylesheet" href="https://j.rednet.cn/site/css/base.css">
<link rel="stylesheet" href="https://j.rednet.cn/site/css/content.css">
<script src="https://j.rednet.cn/site/js/jquery.min.js"></script>
</head>
<body>
<div class="r_top">
<div class="w1100">
<a href="https://www.rednet.cn/">红网首页</a>
<a href="https://news.rednet.cn/">新闻</a>
<a href="https://hn.rednet.cn/">湖南</a>
<a href="https://hlj.rednet.cn/">红辣椒评论</a>
<a href="https://bbs.rednet.cn/">论坛</a>
<a href="https://people.rednet.cn/">百姓呼声</a>
<a href="https://moment.rednet.cn/">时刻</a>
</div>
</div>
<div class="r_logo w1100"><a href="https://hlj.rednet.cn/"><img src="https://j.rednet.cn/site/images/hlj.png" alt="红辣椒评论"></a></div>
<div class="w1100 r_path">当前位置：<a href="https://hlj.rednet.cn/">红辣椒评论</a> &gt; <a href="https://hlj.rednet.cn/channel/8.html">辣言辣语</a> &gt; 正文</div>
<div class="w1100 m_box clearfix">
<div class="m_l">
<div class="m_title">
<h1>一把长椅，坐得下一个小区的商量</h1>
<p class="des"><span class="p_l_10">来源：红网</span> <span class="p_l_10">作者：颜小舟</span> <span class="p_l_10">编辑：田小禾</span> <span class="p_l_10">2023-04-21 10:05:49</span></p>
</div>
<div class="m_share"><span>时刻新闻</span><span>—分享—</span></div>
<div class="f14 l30 detail_article_content">
${p(BENCH, '', '　　')}
<p class="hlj_sm">本文为红辣椒评论 原创文章，仅系作者个人观点，不代表红网立场。转载请附原文出处链接和本声明。</p>
</div>
<div class="b_zeren"><p>来源：红网</p><p>作者：颜小舟</p><p>编辑：田小禾</p></div>
<div class="b_back"><a href="https://hlj.rednet.cn/">返回红辣椒评论首页 &gt;&gt;</a> <a href="https://www.rednet.cn/">返回红网首页 &gt;&gt;</a></div>
<div class="b_next">
<h3>阅读下一篇</h3>
<p><a href="https://hlj.rednet.cn/content/646745/53/12563001.html">菜价牌写得大一点，老人就少问一句</a></p>
</div>
<div class="b_comment">
<h3>我要评论</h3>
<p>登录后发言，最多五百字</p>
<textarea></textarea>
<a href="javascript:;">提交</a>
</div>
<div class="b_app">
<img src="https://j.rednet.cn/site/images/moment.png" alt="">
<p>下载“时刻”新闻客户端，随时看湖南</p>
</div>
</div>
<div class="m_r">
<div class="r_box">
<h3>热门评论</h3>
<ul>
<li><a href="https://hlj.rednet.cn/content/646745/53/12560001.html">图书馆的空座，别让书包占了</a></li>
<li><a href="https://hlj.rednet.cn/content/646745/53/12560002.html">公园唱歌，请先看看钟</a></li>
<li><a href="https://hlj.rednet.cn/content/646745/53/12560003.html">给外卖骑手留一盏门灯</a></li>
</ul>
</div>
<div class="r_box">
<h3>名栏</h3>
<ul>
<li><a href="https://hlj.rednet.cn/channel/8.html">辣言辣语</a></li>
<li><a href="https://hlj.rednet.cn/channel/9.html">马上评论</a></li>
<li><a href="https://hlj.rednet.cn/channel/10.html">学子说</a></li>
</ul>
</div>
<div class="r_box">
<h3>我要投稿</h3>
<p>投稿邮箱：hlj@rednet.example，欢迎来稿，稿酬从优</p>
</div>
<div class="r_qr"><img src="https://j.rednet.cn/site/images/qr.png" alt=""><p>扫码关注红辣椒评论</p></div>
</div>
</div>
<div class="r_foot">
<p><a href="https://www.rednet.cn/about/">关于我们</a> | <a href="https://www.rednet.cn/contact/">联系我们</a> | <a href="https://www.rednet.cn/law/">法律顾问</a> | <a href="https://www.rednet.cn/map/">网站导航</a></p>
<p>湖南红网新媒体集团有限公司版权所有 湘ICP备00000000号 违法信息举报电话 0731-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一把长椅，坐得下一个小区的商量',
      published: '2023-04-21T10:05:49+08:00',
      source: '红网',
      authors: ['颜小舟'],
      editors: ['田小禾'],
      headings: [],
      captions: [],
      body: BENCH,
      gone: ['不代表红网立场', '返回红辣椒评论首页', '别让书包占了', '先看看钟', '稿酬从优', '网站导航'],
    },
  },
  {
    kind: '腾讯新闻 (2020), an interview taken over from 封面新闻: the year and the day and the hour apart in a column on the left with the medium’s name, the reporter in a line first, turns in bold, a caption in an i, 免责 and a report button below',
    url: 'https://new.qq.com/omn/20200918/20200918A0B7XK00.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="gb2312">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>对话手绘老城的邮递员：图上还有二十一处白的_腾讯新闻</title>
<meta name="keywords" content="对话手绘老城的邮递员：图上还有二十一处白的,老城,邮递员">
<meta name="description" content="七十六岁的退休邮递员郑守信，用十年时间手绘了一张两米长的老城地图。">
<meta name="apub:time" content="2020/9/18 15:42:00">
<meta name="apub:from" content="default">
<link rel="stylesheet" href="https://mat1.gtimg.com/pingjs/ext2020/dc2017/publish/m/static/css/article.css">
<script>
window.DATA = {
"article_id": "20200918A0B7XK00",
"article_type": "0",
"title": "对话手绘老城的邮递员：图上还有二十一处白的",
"abstract": null,
"catalog1": "society",
"media": "封面新闻",
"media_id": "5001234",
"pubtime": "2020-09-18 15:42:00",
"comment_id": "5741234567",
"tags": "老城,邮递员"
}
</script>
</head>
<body id="content">
<div id="TopNav" class="qq_channel">
<a class="logo" href="https://news.qq.com/"><img src="https://mat1.gtimg.com/logo.png" alt="腾讯新闻"></a>
<ul>
<li><a href="https://www.qq.com/">腾讯首页</a></li>
<li><a href="https://news.qq.com/">新闻</a></li>
<li><a href="https://v.qq.com/">视频</a></li>
<li><a href="https://new.qq.com/ch/photo/">图片</a></li>
<li><a href="https://new.qq.com/ch/milite/">军事</a></li>
<li><a href="https://new.qq.com/ch/sports/">体育</a></li>
<li><a href="https://new.qq.com/ch/tech/">科技</a></li>
</ul>
<div class="login"><a href="javascript:;">登录</a></div>
</div>
<div class="qq_conent clearfix">
<div id="LeftTool" class="left-stick-wp">
<div class="left-stick">
<div class="year through"><span>2020</span></div>
<div class="md">09/18</div>
<div class="time">15:42</div>
<a class="author" href="https://new.qq.com/omn/author/5001234"><div>封面新闻</div></a>
<a class="cmt" href="#comment">评论</a>
<div class="share"><p>分享</p><a href="javascript:;">朋友圈</a><a href="javascript:;">好友</a><a href="javascript:;">空间</a></div>
</div>
</div>
<div class="LEFT">
<h1>对话手绘老城的邮递员：图上还有二十一处白的</h1>
<div class="content clearfix">
<div class="content-article">
<p class="one-p">封面新闻记者 温小雅</p>
<p class="one-p">${MAP_TALK[0]}</p>
<p class="one-p"><img class="content-picture" src="https://inews.gtimg.com/newsapp_bt/0/12400000001/1000" alt=""></p>
<p class="one-p" style="text-align:center"><i class="desc">郑守信在图前给参观者指路</i></p>
<p class="one-p"><strong>${MAP_TALK[1]}</strong></p>
<p class="one-p">${MAP_TALK[2]}</p>
<p class="one-p"><strong>${MAP_TALK[3]}</strong></p>
<p class="one-p">${MAP_TALK[4]}</p>
<p class="one-p"><strong>${MAP_TALK[5]}</strong></p>
<p class="one-p">${MAP_TALK[6]}</p>
<p class="one-p"><img class="content-picture" src="https://inews.gtimg.com/newsapp_bt/0/12400000002/1000" alt=""></p>
<p class="one-p" style="text-align:center"><i class="desc">地图局部，空白处是对不上的门牌</i></p>
<p class="one-p"><strong>${MAP_TALK[7]}</strong></p>
<p class="one-p">${MAP_TALK[8]}</p>
</div>
<div id="Status"></div>
<div class="disclaimer"><p>免责声明：本文来自腾讯新闻客户端自媒体，不代表腾讯网的观点和立场。</p></div>
<div class="report"><a href="javascript:;">举报</a></div>
</div>
<div id="comment" class="comment"><h3>网友评论</h3><p>文明发言，快抢沙发</p><textarea></textarea><a href="javascript:;">发表</a></div>
<div class="hot-list">
<h3>精选</h3>
<ul>
<li><a href="https://new.qq.com/omn/20200918/20200918A0AA0000.html"><h4>卖了一辈子糖画的人收了个徒弟</h4></a></li>
<li><a href="https://new.qq.com/omn/20200918/20200918A0AB0000.html"><h4>小镇影院只剩两张椅子</h4></a></li>
<li><a href="https://new.qq.com/omn/20200917/20200917A0AC0000.html"><h4>台风过后，渔村晒起了书</h4></a></li>
</ul>
</div>
</div>
<div id="RIGHT" class="RIGHT">
<div class="hot"><h3>24小时热文</h3><ol><li><a href="https://new.qq.com/omn/20200918/20200918A0AD0000.html">凌晨四点的面馆坐满代驾</a></li><li><a href="https://new.qq.com/omn/20200918/20200918A0AE0000.html">秋蟹上市比去年早了九天</a></li></ol></div>
<div class="app"><img src="https://mat1.gtimg.com/qr.png" alt=""><p>扫码下载，事实派的新闻客户端</p></div>
</div>
</div>
<div id="Footer">
<p><a href="https://www.tencent.com/zh-cn/index.html">关于腾讯</a> | <a href="https://www.qq.com/contract.shtml">服务协议</a> | <a href="https://hr.tencent.com/">腾讯招聘</a> | <a href="https://www.qq.com/map/">网站导航</a></p>
<p>Copyright © 1998 - 2020 Tencent. All Rights Reserved 腾讯公司 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '对话手绘老城的邮递员：图上还有二十一处白的',
      published: '2020-09-18T15:42:00+08:00',
      source: '封面新闻',
      authors: ['温小雅'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['郑守信在图前给参观者指路', '地图局部，空白处是对不上的门牌'],
      body: MAP_TALK,
      gone: ['快抢沙发', '事实派', '糖画的人', '坐满代驾', '九天', '服务协议'],
    },
  },
  {
    kind: '百家号 (2021), an account of 极目新闻: hashed class names, 发布时间 without its year, each paragraph in a box of its own, a caption in a span, the reporter and the photographer in a line last, 举报/反馈 and the account’s latest beside',
    url: 'https://baijiahao.baidu.com/s?id=1703456789012345678&wfr=spider&for=pc',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="referrer" content="always">
<title>江滩“救生哥”：十二年，五十三个人，一间铁皮屋</title>
<meta name="description" content="清晨五点半，江滩的雾气还没有散，五十八岁的“救生哥”老彭已经把三个救生圈挂上了栏杆。">
<meta itemprop="dateUpdate" content="2021-06-24 10:23">
<link rel="shortcut icon" href="https://www.baidu.com/favicon.ico">
<link rel="canonical" href="https://baijiahao.baidu.com/s?id=1703456789012345678">
<link rel="stylesheet" href="https://pic.rmb.bdstatic.com/baijiahao/static/app.3f2a1c.css">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://baijiahao.baidu.com/s?id=1703456789012345678","appid":"1549096663","title":"江滩“救生哥”：十二年，五十三个人，一间铁皮屋","images":["https://pics0.baidu.com/feed/1.jpeg"],"pubDate":"2021-06-24T10:23:00"}</script>
</head>
<body>
<div id="header_wrap" class="app-module_headerWrapper_f1i6">
<a class="logo" href="https://www.baidu.com/"><img src="https://www.baidu.com/img/logo.png" alt="百度首页"></a>
<div class="index-module_nav_1k2j">
<a href="https://www.baidu.com/">百度首页</a>
<a href="https://passport.baidu.com/">登录</a>
</div>
</div>
<div class="app-module_articleWrapper_3w0x">
<div id="ssr-content" class="app-module_leftSection_EaCvy">
<div class="index-module_articleWrap_2Zphx">
<div class="index-module_headerWrap_j_uQR">
<h2 class="index-module_articleTitle_28fPT">江滩“救生哥”：十二年，五十三个人，一间铁皮屋</h2>
<div class="index-module_articleDesc_QAXov">
<div class="index-module_authorPic_a1b2"><img src="https://avatar.bdstatic.com/it/u=1.jpg" alt=""></div>
<div class="index-module_authorTxt_V6XO1">
<a href="https://author.baidu.com/home?app_id=1549096663"><p class="index-module_authorName_7y5nA">极目新闻</p></a>
<div class="index-module_articleSource_2dw16"><span>发布时间: 06-24</span><span>10:23</span><span class="index-module_accountAuthentication_3BwIx">极目新闻官方帐号</span></div>
</div>
<a class="index-module_follow_9d8s" href="javascript:;">关注</a>
<div class="index-module_tts"><a href="javascript:;">播报文章</a></div>
</div>
</div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${SWIM[0]}</span></p></div>
<div class="index-module_mediaWrap_213jB"><div class="index-module_contentImg_JmmC0"><img src="https://pics0.baidu.com/feed/1.jpeg" width="550"></div></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-image-caption">老彭在江滩挂起救生圈</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${SWIM[1]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${SWIM[2]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${SWIM[3]}</span></p></div>
<div class="index-module_mediaWrap_213jB"><div class="index-module_contentImg_JmmC0"><img src="https://pics0.baidu.com/feed/2.jpeg" width="550"></div></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-image-caption">铁皮屋墙上的手写水位表</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${SWIM[4]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${SWIM[5]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">极目新闻记者 曾小渝 摄影 杨小帆</span></p></div>
</div>
<div class="index-module_reportWrap_5c4v"><a href="javascript:;">举报/反馈</a></div>
<div class="xcp-publish-title"><span>发表评论</span><a href="javascript:;">发表</a></div>
<div class="xcp-list">
<p>评论列表（8条）</p>
<div class="xcp-item">
<h5>江边散步的人</h5>
<p>每天早上都看见他，向好人致敬</p>
<span>赞 12</span>
<a href="javascript:;">回复</a>
</div>
<div class="xcp-item">
<h5>汉口阿姨</h5>
<p>我儿子的漂浮就是跟他们学的</p>
<span>赞 7</span>
<a href="javascript:;">回复</a>
</div>
<p class="xcp-list-footer">没有更多啦</p>
</div>
</div>
<div class="app-module_rightSection_2Vj1">
<div class="index-module_author_4x3z">
<p class="index-module_name">极目新闻</p>
<p class="index-module_intro">湖北日报传媒集团官方账号，带你看见更远</p>
</div>
<div class="index-module_latest_7u6y">
<p class="index-module_title">作者最新文章</p>
<ul>
<li><a href="https://baijiahao.baidu.com/s?id=1703400000000000001">修伞匠搬进了地铁换乘厅</a></li>
<li><a href="https://baijiahao.baidu.com/s?id=1703400000000000002">藕塘边的暑假班开课了</a></li>
<li><a href="https://baijiahao.baidu.com/s?id=1703400000000000003">一碗豆皮的十七种吃法</a></li>
</ul>
</div>
</div>
</div>
<div class="index-module_share_2h3g">
<span>分享</span>
<a href="javascript:;">微博</a>
<a href="javascript:;">QQ空间</a>
<a href="javascript:;">复制链接</a>
</div>
<div class="index-module_footer_8t7r">
<p>设为首页 © Baidu 使用百度前必读 意见反馈 京ICP证000000号</p>
</div>
<script>window.jsonData = {"bsData":{"superlanding":[{"itemType":"article"}]}};</script>
</body>
</html>`,
    expected: {
      headline: '江滩“救生哥”：十二年，五十三个人，一间铁皮屋',
      published: '2021-06-24T10:23:00+08:00',
      source: '极目新闻',
      // Who took the pictures is no writer.
      authors: ['曾小渝'],
      headings: [],
      captions: ['老彭在江滩挂起救生圈', '铁皮屋墙上的手写水位表'],
      body: SWIM,
      gone: ['举报/反馈', '向好人致敬', '带你看见更远', '修伞匠', '十七种吃法', '没有更多啦'],
    },
  },
  {
    kind: '自由時報 (2021), an instant story of 生活: the clock to the minute, a photograph with its caption above the text, 〔記者／報導〕 first, 請繼續往下閱讀 and an app’s lottery between and below, 相關新聞 in the text’s own box',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/3529784',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>食蛇龜背甲裂三塊獸醫「補殼」 調養28天重返山林 - 生活 - 自由時報電子報</title>
<meta name="keywords" content="食蛇龜, 野生動物, 台中, 野放">
<meta name="description" content="台中市大里區一名國小老師上月在校園生態池撿到一隻背甲破裂的食蛇龜，以為救不活了">
${og('og:site_name', '自由時報電子報')}
${og('og:type', 'article')}
${og('og:title', '食蛇龜背甲裂三塊獸醫「補殼」 調養28天重返山林 - 生活 - 自由時報電子報')}
${og('og:image', 'https://img.ltn.com.tw/Upload/news/600/2021/05/12/3529784_1_1.jpg')}
<meta property="pubdate" content="2021-05-12T15:37:00+08:00">
<meta name="author" content="自由時報電子報">
<link rel="stylesheet" href="https://cache.ltn.com.tw/css/news2020.css">
${ld({
  '@type': 'NewsArticle',
  headline: '食蛇龜背甲裂三塊獸醫「補殼」 調養28天重返山林',
  datePublished: '2021-05-12T15:37:00+08:00',
  dateModified: '2021-05-12T15:37:00+08:00',
  author: { '@type': 'Organization', name: '自由時報電子報' },
  publisher: { '@type': 'Organization', name: '自由時報電子報' },
})}
</head>
<body>
<div class="useMobi"><a href="https://service.ltn.com.tw/app">下載自由時報APP</a></div>
<header class="ltnheader">
<a class="logo" href="https://www.ltn.com.tw/"><img src="https://cache.ltn.com.tw/images/logo.png" alt="自由時報電子報"></a>
<ul class="channel">
<li><a href="https://news.ltn.com.tw/list/breakingnews">即時</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/popular">熱門</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></li>
<li><a href="https://health.ltn.com.tw/">健康</a></li>
<li><a href="https://playing.ltn.com.tw/">玩咖</a></li>
<li><a href="https://food.ltn.com.tw/">食譜</a></li>
</ul>
</header>
<div class="breadcrumbs boxTitle"><a href="https://www.ltn.com.tw/">首頁</a> &gt; <a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></div>
<section class="content960">
<div class="content">
<div class="whitecon articlebody" itemprop="articleBody" data-desc="文章">
<h1>食蛇龜背甲裂三塊獸醫「補殼」 調養28天重返山林</h1>
<div class="function boxTitle boxText" data-desc="功能列">
<span class="time">2021/05/12 15:37</span>
<a class="fb-share" title="分享" data-desc="分享"></a>
<a class="print" title="列印" data-desc="列印"></a>
</div>
<div class="text boxTitle boxText" data-desc="內容頁">
<div class="photo boxTitle" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2021/05/12/3529784_1_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2021/05/12/3529784_1_1.jpg" alt="獸醫用骨科補土固定食蛇龜的背甲。（急救站提供）"></a>
<p>獸醫用骨科補土固定食蛇龜的背甲。（急救站提供）</p>
</div>
<p>〔記者蘇小筠／台中報導〕${TURTLE[0]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<div id="ad-IR1" class="ad-IR"><script>displayDFP('ad-IR1', 'm');</script></div>
<p>${TURTLE[1]}</p>
<p>${TURTLE[2]}</p>
<div class="photo boxTitle" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2021/05/12/3529784_2_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2021/05/12/3529784_2_1.jpg" alt="學生寫給食蛇龜的卡片。（記者蘇小筠攝）"></a>
<p>學生寫給食蛇龜的卡片。（記者蘇小筠攝）</p>
</div>
<p>${TURTLE[3]}</p>
<p>${TURTLE[4]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.com.tw/app">點我下載APP</a>　<a href="https://draw.ltn.com.tw/">按我看活動辦法</a></p>
<div class="related boxTitle boxText" data-desc="相關新聞">
<h4>相關新聞</h4>
<a href="https://news.ltn.com.tw/news/life/breakingnews/3518011"><p>石虎媽媽叼著寶寶過馬路 居民設減速牌</p></a>
<a href="https://news.ltn.com.tw/news/life/breakingnews/3510234"><p>黑鳶撞窗休養半年 今天飛向大海</p></a>
</div>
</div>
</div>
<div class="fbComments">
<h3>網友回應</h3>
<p>發言請遵守規範</p>
</div>
<div class="sharebar boxTitle" data-desc="分享列">
<a title="LINE" href="javascript:;">LINE</a>
<a title="回上一頁" href="javascript:;">回上一頁</a>
</div>
</div>
<aside class="content300">
<div class="hotnews boxTitle" data-desc="熱門新聞">
<h3>熱門新聞</h3>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3529001">麵線攤阿嬤八十歲考上駕照</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3529002">午後雷陣雨大家帶傘</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3529003">夜市套圈圈套中一隻鵝</a></li>
</ul>
</div>
<div class="partner boxTitle"><h3>今日精選</h3><a href="https://playing.ltn.com.tw/article/1">三條看得到海的鐵道步道</a></div>
</aside>
</section>
<footer>
<p><a href="https://service.ltn.com.tw/privacy">隱私權</a> <a href="https://service.ltn.com.tw/contact">聯絡我們</a> <a href="https://ad.ltn.com.tw/">廣告刊登</a></p>
<p>本網站版權所有不得轉載 © 2021 The Liberty Times. All Rights Reserved.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '食蛇龜背甲裂三塊獸醫「補殼」 調養28天重返山林',
      published: '2021-05-12T15:37:00+08:00',
      source: '自由時報電子報',
      authors: ['蘇小筠'],
      dateline: '台中',
      headings: [],
      captions: ['獸醫用骨科補土固定食蛇龜的背甲。（急救站提供）', '學生寫給食蛇龜的卡片。（記者蘇小筠攝）'],
      // Whether 〔記者／報導〕 stays at the head of the first paragraph is open: the body is not asked in full.
      kept: TURTLE,
      related: ['石虎媽媽叼著寶寶過馬路 居民設減速牌', '黑鳶撞窗休養半年 今天飛向大海'],
      gone: ['請繼續往下閱讀', '天天中獎', '按我看活動辦法', '考上駕照', '一隻鵝', '鐵道步道'],
    },
  },
  {
    kind: '公視新聞網 (2023), news of 文教: two reporters and the place by a slash beside 發布時間 and 更新時間, the lead in a box of its own above the text, a cover with its caption, tags, a list of 相關新聞, a note on gifts',
    url: 'https://news.pts.org.tw/article/637218',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>瓦盤鹽田重鋪 老鹽工教學童挑鹽、錄曬鹽口訣 ｜ 公視新聞網 PNN</title>
<meta name="description" content="${SALT[0]}">
<meta name="keywords" content="鹽田,鹽工,口述歷史">
${og('og:title', '瓦盤鹽田重鋪 老鹽工教學童挑鹽、錄曬鹽口訣 ｜ 公視新聞網 PNN')}
${og('og:description', SALT[0])}
${og('og:site_name', '公視新聞網 PNN')}
${og('og:type', 'article')}
${og('og:image', 'https://news-data.pts.org.tw/media/158001/conversions/cover-1200.jpg')}
<meta property="article:published_time" content="2023-05-20T18:34:00+08:00">
<meta property="article:modified_time" content="2023-05-20T19:10:00+08:00">
<link rel="stylesheet" href="https://news.pts.org.tw/css/app.css?id=8a7c">
<script src="https://news.pts.org.tw/js/app.js" defer></script>
</head>
<body>
<header class="navbar">
<a class="navbar-brand" href="https://news.pts.org.tw/"><img src="https://news.pts.org.tw/images/logo.svg" alt="公視新聞網"></a>
<ul class="navbar-nav">
<li><a href="https://news.pts.org.tw/dailynews">即時</a></li>
<li><a href="https://news.pts.org.tw/category/1">政治</a></li>
<li><a href="https://news.pts.org.tw/category/7">社會</a></li>
<li><a href="https://news.pts.org.tw/category/4">全球</a></li>
<li><a href="https://news.pts.org.tw/category/5">生活</a></li>
<li><a href="https://news.pts.org.tw/category/11">文教科技</a></li>
<li><a href="https://news.pts.org.tw/presentation">數位敘事</a></li>
</ul>
<div class="lang"><a href="https://news.pts.org.tw/taigi">台語</a><a href="https://news.pts.org.tw/english">English</a></div>
</header>
<div class="main-info article-main-info">
<div class="container">
<div class="row">
<div class="col-lg-8">
<ol class="breadcrumb"><li><a href="https://news.pts.org.tw/">首頁</a></li><li><a href="https://news.pts.org.tw/category/11">文教科技</a></li></ol>
<h1 class="article-title">瓦盤鹽田重鋪 老鹽工教學童挑鹽、錄曬鹽口訣</h1>
<div class="text-muted article-info">
<span class="article-reporter mr-2">陳小芸 林大偉 / 台南報導</span>
<span>發布時間：<time datetime="2023-05-20T18:34:00+08:00">2023-05-20 18:34</time></span>
<span>更新時間：<time datetime="2023-05-20T19:10:00+08:00">2023-05-20 19:10</time></span>
</div>
</div>
</div>
</div>
</div>
<div class="container">
<div class="row">
<div class="col-lg-1 share-col"><a class="fb" href="javascript:;">分享</a><a class="line" href="javascript:;">傳送LINE</a><a class="font" href="javascript:;">字級</a></div>
<div class="col-lg-6">
<figure class="article-cover"><img src="https://news-data.pts.org.tw/media/158001/conversions/cover-1200.jpg" alt=""><figcaption>退休鹽工帶著學童在瓦盤鹽田收鹽。（圖／社區發展協會提供）</figcaption></figure>
<article class="post-article">
<div class="articleimg">${SALT[0]}</div>
<p>${SALT[1]}</p>
<p>${SALT[2]}</p>
<p>${SALT[3]}</p>
<p>${SALT[4]}</p>
</article>
<ul class="tags list-unstyled"><li><a href="https://news.pts.org.tw/tag/1">鹽田</a></li><li><a href="https://news.pts.org.tw/tag/2">口述歷史</a></li></ul>
<div class="app-promo"><p>歡迎加入公視新聞網LINE好友，每天早上一則好新聞</p></div>
<div class="donate"><p>獨立媒體需要您的支持，歡迎小額捐款</p><a href="https://friends.pts.org.tw/">我要捐款</a></div>
<section class="related-news">
<h2>相關新聞</h2>
<ul class="list-unstyled">
<li><a href="https://news.pts.org.tw/article/630011"><h3>七股鹽田濕地首度開放夜間賞鳥</h3></a></li>
<li><a href="https://news.pts.org.tw/article/628842"><h3>老漁工口述討海記憶 學生做成有聲書</h3></a></li>
</ul>
</section>
</div>
<div class="col-lg-4 aside">
<section class="popular-news">
<h2>熱門新聞</h2>
<ol>
<li><a href="https://news.pts.org.tw/article/637001">偏鄉書車開上玉山腳下</a></li>
<li><a href="https://news.pts.org.tw/article/637002">聽障咖啡師用手語點單</a></li>
<li><a href="https://news.pts.org.tw/article/637003">荔枝椿象怕什麼 農民有新招</a></li>
</ol>
</section>
<section class="video-news">
<h2>影音</h2>
<a href="https://news.pts.org.tw/video/1">獨立特派員：山裡的木工教室</a>
</section>
</div>
</div>
</div>
<footer class="footer">
<p><a href="https://about.pts.org.tw/">關於公視</a> <a href="https://news.pts.org.tw/privacy">隱私權聲明</a> <a href="https://news.pts.org.tw/report">新聞自律</a></p>
<p>財團法人公共電視文化事業基金會 版權所有 臺北市內湖區康寧路三段75巷70號 客服專線 02-00000000</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '瓦盤鹽田重鋪 老鹽工教學童挑鹽、錄曬鹽口訣',
      lead: SALT[0],
      published: '2023-05-20T18:34:00+08:00',
      // 公視新聞網, with or without its Latin name: not asked.
      authors: ['陳小芸', '林大偉'],
      headings: [],
      captions: ['退休鹽工帶著學童在瓦盤鹽田收鹽。（圖／社區發展協會提供）'],
      // Whether the lead above the text is also its first paragraph is open: the body is not asked in full.
      kept: SALT.slice(1),
      related: ['七股鹽田濕地首度開放夜間賞鳥', '老漁工口述討海記憶 學生做成有聲書'],
      gone: ['傳送LINE', '小額捐款', '一則好新聞', '玉山腳下', '手語點單', '木工教室'],
    },
  },
  {
    kind: '星島日報 (2021), the shortest instant story: the clock to the minute, one photograph with its caption, three paragraphs, a call for its app and a row of other instant news',
    url: 'https://std.stheadline.com/realtime/article/1730412/%E5%8D%B3%E6%99%82-%E6%B8%AF%E8%81%9E-%E6%96%87%E5%85%B7%E8%88%96%E5%BA%97%E8%B2%93%E8%86%A0%E7%B4%99%E5%A4%B1%E8%B9%A4%E4%B8%80%E5%A4%9C',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>文具舖店貓「膠紙」失蹤一夜　報紙檔疊報上尋回 | 星島日報</title>
<meta name="keyword" content="店貓,尋貓,黃大仙">
<meta name="description" content="黃大仙一間文具舖的店貓「膠紙」昨晚失蹤，街坊在屋邨群組發起尋貓">
${og('og:site_name', '星島日報')}
${og('og:type', 'article')}
${og('og:title', '文具舖店貓「膠紙」失蹤一夜　報紙檔疊報上尋回')}
${og('og:image', 'https://static.stheadline.com/stheadline/news_res/2021/05/12/1.jpg')}
<link rel="icon" href="https://std.stheadline.com/dist/images/favicon/icon-192.png">
<link rel="stylesheet" href="https://std.stheadline.com/dist/css/app.css">
<script src="https://std.stheadline.com/dist/js/app.js" defer></script>
</head>
<body>
<header>
<nav class="navbar navbar-expand-lg">
<a class="navbar-brand" href="https://std.stheadline.com/"><img src="https://std.stheadline.com/dist/images/logo-v2@2x.png" alt="星島日報"></a>
<div class="collapse navbar-collapse" id="navbarSupportedContent">
<ul class="navbar-nav">
<li class="nav-item active"><a href="https://std.stheadline.com/realtime/hongkong/%E5%8D%B3%E6%99%82-%E6%B8%AF%E8%81%9E">港聞</a></li>
<li class="nav-item"><a href="https://std.stheadline.com/realtime/china/">中國</a></li>
<li class="nav-item"><a href="https://std.stheadline.com/realtime/international/">國際</a></li>
<li class="nav-item"><a href="https://std.stheadline.com/realtime/finance/">財經</a></li>
<li class="nav-item"><a href="https://std.stheadline.com/realtime/property/">地產</a></li>
<li class="nav-item"><a href="https://std.stheadline.com/daily/">日報</a></li>
<li class="nav-item"><a href="https://std.stheadline.com/sc/">简体</a></li>
</ul>
<ul class="sub-nav">
<li><a href="https://std.stheadline.com/supplement/">副刊</a></li>
<li><a href="https://std.stheadline.com/column/">專欄</a></li>
<li><a href="https://std.stheadline.com/video/">影片</a></li>
<li><a href="https://std.stheadline.com/racing/">馬經</a></li>
</ul>
<form class="search"><input type="text" placeholder="搜尋"></form>
</div>
</nav>
</header>
<div class="container">
<div class="row">
<div class="col-md-8">
<section class="content">
<h1>文具舖店貓「膠紙」失蹤一夜　報紙檔疊報上尋回</h1>
<div class="date">2021-05-12 09:18</div>
<div class="social"><a class="fb" href="javascript:;">Facebook</a><a class="wa" href="javascript:;">WhatsApp</a><a class="copy" href="javascript:;">複製連結</a></div>
<div class="photo-gallery">
<figure class="figure"><a data-fancybox="gallery" href="https://static.stheadline.com/stheadline/news_res/2021/05/12/1.jpg"><img src="https://static.stheadline.com/stheadline/news_res/2021/05/12/1.jpg" alt=""></a><figcaption class="figure-caption">「膠紙」返回文具舖後大睡。網上圖片</figcaption></figure>
</div>
<div class="paragraphs">
<p>${CAT[0]}</p>
<p>${CAT[1]}</p>
<p>${CAT[2]}</p>
</div>
<div class="app-banner"><p>立即下載星島頭條App，緊貼最新資訊</p><a href="https://std.stheadline.com/app">App Store</a></div>
<div class="ad" id="div-gpt-ad-1"></div>
</section>
<section class="moreNews">
<h4>即時新聞</h4>
<div class="row">
<div class="col-md-4"><div class="media"><div class="media-body"><div class="my-2"><a title="渡輪碼頭換上新時鐘" href="https://std.stheadline.com/realtime/article/1730401/">渡輪碼頭換上新時鐘</a></div><span>09:05</span></div></div></div>
<div class="col-md-4"><div class="media"><div class="media-body"><div class="my-2"><a title="元朗農墟蜜瓜大豐收" href="https://std.stheadline.com/realtime/article/1730398/">元朗農墟蜜瓜大豐收</a></div><span>08:52</span></div></div></div>
<div class="col-md-4"><div class="media"><div class="media-body"><div class="my-2"><a title="天文台料周末有驟雨" href="https://std.stheadline.com/realtime/article/1730390/">天文台料周末有驟雨</a></div><span>08:40</span></div></div></div>
</div>
</section>
</div>
<div class="col-md-4">
<section class="hot">
<h4>熱門</h4>
<ol>
<li><a href="https://std.stheadline.com/realtime/article/1730211/">巴士車長唱歌報站</a></li>
<li><a href="https://std.stheadline.com/realtime/article/1730199/">冰室推出迷你西多士</a></li>
</ol>
</section>
<section class="editor-pick">
<h4>編輯推介</h4>
<ul>
<li><a href="https://std.stheadline.com/supplement/article/1/">大澳棚屋的一日慢遊</a></li>
</ul>
</section>
</div>
</div>
</div>
<footer>
<p><a href="https://std.stheadline.com/about">關於我們</a> <a href="https://std.stheadline.com/ad">廣告查詢</a> <a href="https://std.stheadline.com/disclaimer">免責聲明</a> <a href="https://std.stheadline.com/privacy">私隱政策</a></p>
<p>版權所有 © 2021 Sing Tao. All rights reserved.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '文具舖店貓「膠紙」失蹤一夜　報紙檔疊報上尋回',
      published: '2021-05-12T09:18:00+08:00',
      source: '星島日報',
      authors: [],
      headings: [],
      captions: ['「膠紙」返回文具舖後大睡。網上圖片'],
      body: CAT,
      gone: ['複製連結', '緊貼最新資訊', '換上新時鐘', '蜜瓜', '迷你西多士', '私隱政策'],
    },
  },
  {
    kind: '德国之声 (2020), a culture feature: the rubric an h4 and the lead an intro, picture boxes with captions, （德国之声中文网） first, bold headings, a note on rights and its app in the text, 日期 and 作者 in a list below, 相关内容 with teasers',
    url: 'https://www.dw.com/zh/%E6%A2%A8%E6%9C%A8%E5%81%9A%E7%9A%84%E9%9F%B3%E7%AE%A1%E5%94%B1%E4%BA%86%E8%B5%B7%E6%9D%A5/a-54731286',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>梨木做的音管唱了起来 | 文化社会 | DW | 29.08.2020</title>
<meta name="description" content="一架三百年的管风琴缺了四十三根音管，小镇木匠用当地的梨木一根一根补了回去。">
<meta name="keywords" content="管风琴, 木匠, 德国小镇">
<meta name="author" content="Deutsche Welle (www.dw.com)">
${og('og:title', '梨木做的音管唱了起来 | DW | 29.08.2020')}
${og('og:type', 'article')}
${og('og:site_name', 'DW.COM')}
${og('og:description', '一架三百年的管风琴缺了四十三根音管，小镇木匠用当地的梨木一根一根补了回去。')}
<link rel="canonical" href="https://www.dw.com/zh/%E6%A2%A8%E6%9C%A8%E5%81%9A%E7%9A%84%E9%9F%B3%E7%AE%A1%E5%94%B1%E4%BA%86%E8%B5%B7%E6%9D%A5/a-54731286">
<link rel="stylesheet" href="https://www.dw.com/cssi/16.2.0/dw/style.css">
</head>
<body>
<div id="header">
<div class="logo"><a href="https://www.dw.com/zh/"><img src="https://www.dw.com/image/logo.png" alt="DW"></a></div>
<ul id="toplinks">
<li><a href="https://www.dw.com/zh/%E5%9C%A8%E7%BA%BF%E6%8A%A5%E5%AF%BC/s-9058">在线报导</a></li>
<li><a href="https://www.dw.com/zh/%E9%9F%B3%E8%A7%86%E9%A2%91/s-100830">音视频</a></li>
<li><a href="https://www.dw.com/zh/%E5%AD%A6%E5%BE%B7%E8%AF%AD/s-2190">德语课程</a></li>
</ul>
<div class="navi">
<a href="https://www.dw.com/zh/1">非常德国</a>
<a href="https://www.dw.com/zh/2">经济纵横</a>
<a href="https://www.dw.com/zh/3">文化社会</a>
<a href="https://www.dw.com/zh/6">科技环境</a>
<a href="https://www.dw.com/zh/5">评论分析</a>
</div>
</div>
<div id="body">
<div id="bodyContent">
<div class="breadcrumb"><a href="https://www.dw.com/zh/">网站首页</a> / <a href="https://www.dw.com/zh/3">在线报导</a> / <a href="https://www.dw.com/zh/3">文化社会</a></div>
<div class="col3">
<h4 class="artikel">文化社会</h4>
<h1>梨木做的音管唱了起来</h1>
<p class="intro">一架三百年的管风琴缺了四十三根音管，小镇木匠用当地的梨木一根一根补了回去。</p>
</div>
<div class="col3">
<div class="group">
<div class="picBox full"><a class="overlayLink init" href="#"><img src="https://www.dw.com/image/54731290_303.jpg" width="700" height="394" alt=""></a><p>圣雅各布教堂里的管风琴</p></div>
<div class="longText">
<p>${ORGAN[0]}</p>
<p>${ORGAN[1]}</p>
<p><strong>祖父用它做过洗衣板</strong></p>
<p>${ORGAN[2]}</p>
<p>${ORGAN[3]}</p>
<div class="picBox medium rechts"><a class="overlayLink init" href="#"><img src="https://www.dw.com/image/54731295_404.jpg" width="340" height="191" alt=""></a><p>木匠在作坊里打磨音管</p></div>
<p>${ORGAN[4]}</p>
<p><strong>管壁上的名字</strong></p>
<p>${ORGAN[5]}</p>
<p>${ORGAN[6]}</p>
<p><em>© 2020年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
<p><em>使用我们的App，阅读文章更方便！发送一封空白电子邮件就能得到软件包和相关信息！</em></p>
</div>
</div>
</div>
<div class="col1">
<ul class="smallList">
<li><strong>日期</strong> 29.08.2020</li>
<li><strong>作者</strong> 魏小莱</li>
<li><strong>关键词</strong> <a href="https://www.dw.com/search/?1">管风琴</a>, <a href="https://www.dw.com/search/?2">德国小镇</a></li>
<li><strong>分享</strong> <a href="javascript:;">给朋友转发</a> <a href="javascript:;">Facebook</a> <a href="javascript:;">Twitter</a></li>
<li><strong>反馈</strong> : <a href="https://www.dw.com/feedback">给我们发信息</a></li>
<li><strong>打印</strong> <a href="javascript:print()">打印此页</a></li>
<li><strong>永久链接</strong> <a href="https://p.dw.com/p/3hXyZ">https://p.dw.com/p/3hXyZ</a></li>
</ul>
</div>
<div class="col3 related">
<h2>相关内容</h2>
<div class="basicTeaser"><a href="https://www.dw.com/zh/a/a-54600001"><h3>钟楼守夜人：每晚喊三遍平安</h3></a><p>五百年来，这座小城的夜晚都由一个人报时。</p></div>
<div class="basicTeaser"><a href="https://www.dw.com/zh/b/a-54600002"><h3>黑森林最后的布谷鸟钟学徒</h3></a><p>十九岁的学徒每天要雕六十片叶子。</p></div>
</div>
</div>
<div id="sidebar">
<div class="box"><h2>最新报导</h2><ul><li><a href="https://www.dw.com/zh/c/a-54730001">啤酒杯博物馆寻找失主</a></li><li><a href="https://www.dw.com/zh/d/a-54730002">汉堡的鸽子有了电子表</a></li></ul></div>
<div class="box">
<h2>订阅电子报</h2>
<p>每个工作日把精选文章寄到您的邮箱</p>
</div>
<div class="box">
<h2>图片集</h2>
<a href="https://www.dw.com/zh/g/g-54700001">萨克森的葡萄园小火车</a>
</div>
</div>
</div>
<div id="footer">
<p>© 2020 Deutsche Welle | <a href="https://www.dw.com/privacy">隐私保护</a> | <a href="https://www.dw.com/legal">法律声明</a> | <a href="https://www.dw.com/contact">联系我们</a> | <a href="https://m.dw.com/zh/">手机版</a></p>
</div>
</body>
</html>`,
    expected: {
      headline: '梨木做的音管唱了起来',
      lead: '一架三百年的管风琴缺了四十三根音管，小镇木匠用当地的梨木一根一根补了回去。',
      published: '2020-08-29',
      // 德国之声, with or without 中文网, or its Latin name: not asked.
      authors: ['魏小莱'],
      headings: ['祖父用它做过洗衣板', '管壁上的名字'],
      captions: ['圣雅各布教堂里的管风琴', '木匠在作坊里打磨音管'],
      // Whether （德国之声中文网） stays at the head of the first paragraph is open: not asked.
      kept: [
        ORGAN[0].slice('（德国之声中文网）'.length),
        ORGAN[1],
        '祖父用它做过洗衣板',
        ...ORGAN.slice(2, 5),
        '管壁上的名字',
        ...ORGAN.slice(5),
      ],
      related: ['钟楼守夜人：每晚喊三遍平安', '黑森林最后的布谷鸟钟学徒'],
      gone: ['受到刑事追究', '空白电子邮件', '打印此页', '寻找失主', '电子表', '手机版'],
    },
  },
];
