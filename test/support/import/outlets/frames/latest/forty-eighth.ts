// A forty-eighth set, of outlets of the mainland, of Taiwan, of Hong Kong and abroad, by one who had not seen the importer.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BOOKVAN = [
  '早上七点，山里的雾还没散，一辆旧面包车已经停在龙潭小学的操场边。车门拉开，里面没有座椅，只有六排刷着绿漆的书架。孩子们一窝蜂围上来，先摸一摸车身，再踮起脚找书。',
  '这辆“大篷车图书馆”开了整整九年，走过四个乡镇的二十三所村小，借出去的书超过十一万册次。开车的是退休语文教师覃文光，今年六十七岁。',
  '“第一趟我带了三百本书，心想够看一个月，结果一个上午就借空了。”覃文光说，那天有个女孩没借到，跟着车跑了半里路，他只好把自己包里的一本散文递了出去。',
  '山路难走，最远的一个教学点要绕九十多道弯。下雨天，他在轮胎上缠铁链；冬天结冰，就把书装进背篓，最后三公里走着去。',
  '村小的图书室不是没有书。记者在几所学校看到，图书室的柜子里摆着成套的名著，书脊还是新的。“缺的是有人告诉他们，哪一本好看。”教了二十年书的韦老师说。',
  '覃文光的办法是“讲一半”。每到一处，他先讲一个故事，讲到最紧要的地方就停，然后说：“后面的，书里有。”那一本往往当天就被借走。',
  '九年间，当年追车的女孩考上了师范学院。今年暑假她回来跟车，负责登记。她在本子上记下每个孩子喜欢什么，发现最受欢迎的不是童话，而是讲怎么养蜂、怎么修拖拉机的小册子。',
  '车老了，发动机去年修了三次。覃文光却不急着换，他说，车是旧的，书得是新的。下一站在二十里外，孩子们已经在垭口等着了。',
] as const;

const BENCH = [
  '走得动的时候，人们很少留意路边有没有椅子；走不动的时候，一把椅子的距离就是一座城市的距离。最近，一些城市在公交站、菜市场和医院之间添置长椅，每隔一百五十米一把，受到老年居民欢迎。',
  '添几把椅子，看似小事，算的却是大账。腿脚不便的老人出门的半径，往往取决于途中能歇几次。歇得下，就走得远；走得远，就会买菜、看戏、下馆子。有研究测算，步行环境改善以后，周边小店的日均客流可增加一成以上。',
  '不过，也有的地方把椅子当成摆设：不锈钢的面，夏天烫、冬天冰；造型别致，却没有靠背和扶手，坐下去站不起来。钱花了，椅子空着，问题就出在设计的人没有坐上去试一试。',
  '好的公共设施，离不开使用者的参与。椅子摆在哪里、朝向哪边、有没有树荫，社区里天天走这条路的人最清楚。与其在图纸上反复推敲，不如请几位老人一起走一遍，走到哪里想歇，就把椅子摆在哪里。',
  '建好以后还要管好。日晒雨淋，木条三五年就会开裂，若无人维修，便民的椅子反成隐患。把维护费用列入预算、明确责任到街道，才能让椅子长久地“坐得住”。',
  '城市的温度，不在高处，而在低处。一把放得恰到好处的椅子，能让更多人愿意出门，也让消费和人气自然而然地生长出来。',
] as const;

const MOSS = [
  '科技日报讯（记者陈小川）',
  '一片巴掌大的苔藓，能不能告诉我们一座城市的空气有多干净？一个由三所高校组成的研究小组给出的回答是：能，而且可以精确到一条街。相关论文日前发表于一份环境科学期刊。',
  '苔藓没有真正的根，水分和养分几乎全部来自空气和降水，因而会把空气中的重金属一并留在叶片里。研究人员据此在城区布设了四百一十六个采样点，连续三年采集同一种常见的墙藓。',
  '分析结果显示，距离主干道五十米以内的样本，锌和铜的含量是公园内部样本的三点二倍；一旦隔着一排高过六米的行道树，差距就缩小到一点四倍。',
  '“我们原来以为树的作用主要在于遮阴，没想到它挡住的颗粒物这么多。”论文第一作者介绍，同样的树种，枝叶从离地一米处开始生长的，效果比修剪成高干的好得多。',
  '研究小组还培训了一百二十名中学生参与采样。经复核，学生样本与专业人员样本的偏差不超过百分之六，说明这一方法适合在更多地方推广。',
] as const;

const STAIRS = [
  '楼道里的一辆旧婴儿车，让住在五楼的老周和住在六楼的小吴有两年没说过话。今年三月的一个晚上，这辆车被搬进了社区的“评理屋”，成了摆在桌子中间的“证物”。',
  '评理屋设在一间闲置的车棚里，二十来平方米，门口挂着一块木牌，写着“坐下来说”。每周三晚七点开门，由五名居民推选的评理员轮流坐堂，社区律师到场旁听。',
  '“老周说堵了路，小吴说没地方放，各有各的道理。”当晚的评理员、退休会计何桂英说，她没有急着断谁对谁错，而是请两家人把楼道量一遍。',
  '量出来的结果出乎意料：楼道净宽一米三二，婴儿车折叠以后占四十一厘米，真正堵路的是墙角一只没人认领的旧鞋柜。鞋柜搬走，车折起来挂到墙上，两年的疙瘩半小时解开了。',
  '类似的小事，评理屋一年要处理八十多件，漏水、噪声、晾衣、种菜都有。社区的统计显示，其中七成当场说通，两成由律师接着调解，只有四件最后走到了法庭。',
  '社区律师黄文静认为，评理屋的好处在于“先量后评”。“人在气头上，说的都是感受；尺子一拉，大家看的就是事实。”她还把常见纠纷涉及的法律条文印成巴掌大的卡片，放在桌上任人取阅。',
  '如今，那只鞋柜还留在评理屋里，改成了放卡片的架子。小吴的孩子已经会走路，婴儿车送给了三楼刚添丁的一家。送车的那天，是老周帮忙抬下去的。',
] as const;

const KITE = [
  '在嘉陵江边的老街上，六十九岁的蒲光明扎了五十四年风筝。他的铺子只有一扇门板宽，门口常年挂着一只蓝色的燕子。今年初，他第一次收了一名外地徒弟。日前，封面新闻记者与他聊了聊这门手艺。',
  '封面新闻：您还记得自己扎的第一只风筝吗？',
  '蒲光明：记得，十五岁，用的是灶屋里的竹筷子，糊了一张作业纸，飞到房檐那么高就栽下来了。我爷爷说，不怪风，怪你骨头没削匀。',
  '封面新闻：竹子有什么讲究？',
  '蒲光明：要冬天砍的慈竹，三年以上，朝北那一面。砍回来在屋里放足一年，急不得。现在年轻人喜欢碳纤杆，轻是轻，但是不会“答应”你，风一变它是死的。',
  '封面新闻：为什么等到今年才收外地徒弟？',
  '蒲光明：以前有人来学，学三天就要直播。这个娃娃来了，我让他削竹子，他削了四个月，没问过我好久可以糊纸。我就晓得，可以教了。',
  '封面新闻：以后这间铺子怎么办？',
  '蒲光明：铺子是房东的，手艺是大家的。只要江边还有风，总有人要抬头看。',
] as const;

const SEAGRASS = [
  '10月13日上午，退潮后的月湖露出一片墨绿色的“草原”。六名渔民挽着裤腿，把一丛丛大叶藻插进泥里，这是当地海草床修复的第五个秋天。',
  '海草房的屋顶用的正是这种草。老辈人讲，晒干的大叶藻苫一回房顶，能顶四十年。可是从上世纪八十年代起，海草渐渐少了，苫房的匠人只能到外地收草。',
  '2016年，镇里的渔业合作社与高校合作，从补种半亩试验田做起。第一年成活率不到两成，问题出在绑苗的石块太轻，一场风浪就连根翻走。后来改用麻绳和牡蛎壳，成活率提高到六成八。',
  '如今修复面积达到三百二十亩，海参、梭子蟹的幼苗明显多了起来。合作社理事长于海生说，明年春天，他们打算割下第一茬自己种的草，给村里的老屋换一次顶。',
] as const;

const PENS = [
  '6月8日清晨6时，武汉武昌一家通宵自习室里，保洁员刘秋菊像往常一样，把桌上没人要的笔一支支捡起来，试一试，能写的放进左边的布袋，不能写的放进右边的纸盒。',
  '三年下来，布袋里的笔攒了四千多支。这个星期，它们被装进十二个纸箱，寄往恩施山里的三所小学。',
  '“扔了可惜，有的只写了两行。”51岁的刘秋菊告诉极目新闻记者，她只读过小学四年级，那时候一支圆珠笔要用到笔杆开裂，再缠上胶布接着用。',
  '自习室的老板起初并不知情。直到有一天，他看见储物间里码得整整齐齐的笔，按颜色分了类，黑的、蓝的、红的，每五十支扎一捆。他没说话，第二天在前台放了一个木箱，写着“写不完的笔，请放这里”。',
  '准备考研的小邓往箱子里放过两次笔。他说，每次放的时候都会附一张纸条，写一句“祝你考得好”，因为“不知道会是谁拿到”。',
  '不能写的笔，刘秋菊也没扔。她的儿子在汽修厂上班，帮她把笔杆熔成了小花盆，如今自习室的窗台上，摆着十九盆绿萝。',
] as const;

const LAUNDRY = [
  '在写字楼最贵的那几条街上，洗衣店正在变成另一种生意。',
  '过去两年，专门承接健身房毛巾、民宿床单、餐厅围裙的“小B洗涤”公司悄悄多了起来。它们没有门面，厂房在五环外，车队在凌晨三点出发，天亮前把干净的织物送到客户的后门。',
  '“我们卖的不是洗，是准时。”一家创业公司的联合创始人告诉36氪，一家健身房如果早上七点没有毛巾，投诉会在十分钟内出现在点评网站上。',
  '洗涤的毛利并不难看。以一条毛巾为例，客户付一元二角，水、电、药剂合计三角，人工两角五分，剩下的空间看上去足够。真正吃掉利润的是路：城区限行、装卸等候、空车返程，合起来占到成本的四成。',
  '于是有公司把路线当成产品来做。它们给每一袋织物装上可水洗的射频标签，车辆按标签读数重新排线，一年之内把每单配送成本从九元压到五元四角。',
  '丢失率也随之下降。行业里，床单每洗一百次大约丢失三条，用上标签以后，这个数字降到零点四。“以前丢了各说各话，现在谁的仓、哪一车，一查便知。”',
  '不过，标签本身要花钱。一枚一元五角，可用两百次，对客单价低的餐厅围裙并不划算。多位从业者认为，未来一年会有更多公司从“什么都洗”退回到“只洗一种”。',
] as const;

const GOLDFISH = [
  '8月29日傍晚，南京玄武区一处老小区的门卫室里，保安老邵又给三只玻璃缸换了水。缸里游着十七条金鱼，没有一条是他买的。',
  '“都是出差、旅游的邻居托我养的，最长的一条寄养了两年。”老邵说，主人搬了家，说好来接，一直没来，他给它取名叫“等等”。',
  '寄养从一张字条开始。三年前，一个小学生放暑假回老家，把鱼缸放在门卫室门口，字条上写着：一天喂五粒，不要多。老邵照着喂了四十天，鱼一条没少，名声就这样传开了。',
  '如今门卫室的墙上挂着一本登记簿，写明楼号、条数、喂几粒。去年春节，最多的时候同时寄养了四十一条，他从家里搬来了腌菜的坛子。',
  '小区居民陈女士说，她原本不认识老邵，接鱼的时候聊了半个钟头。“以前进出门只是点头，现在会说一句，今天它胃口怎么样。”',
] as const;

const BRIDGE = [
  '7月17日，记者从即墨区金口镇了解到，横跨五龙河的北阡漫水桥完成加固，当天上午八时恢复通行。',
  '这座桥长八十六米，是两岸四个村子的孩子上学的必经之路。今年春天，两处桥墩被水流淘空，镇上用船摆渡了九十二天。',
  '加固后的桥面比原来高出六十厘米，两侧加装了护栏和水位标尺。水位一旦没过红线，村里的广播会自动提醒绕行。',
  '“船再好，也不如走着踏实。”天天送孙子上学的赵大娘说，这三个月，她晕船的毛病倒是治好了。',
] as const;

const TORTOISE = [
  '台中市北屯區一所國小的生態池，上周迎回一隻走失11年的老烏龜。校工整理圍牆排水溝時，發現牠卡在落葉堆裡，龜殼上還留著當年學生用指甲油寫的「3」字。',
  '校方表示，這隻斑龜是2004年畢業班送給學校的禮物，一共四隻，依序編號。2011年颱風過後圍籬倒塌，三號從此下落不明，師生在校園貼了一個月的尋龜啟事。',
  '自然科林老師說，排水溝連接後山的小溪，「牠可能在外面繞了一大圈，又自己走回來」。獸醫檢查後指出，三號體重3.2公斤，右後腳有舊傷，其餘狀況良好。',
  '消息傳開，當年替牠編號的校友特地請假返校。現年29歲的張小姐蹲在池邊笑說，「我連大學的學號都忘了，只記得牠是三號」。',
  '學校決定把生態池的圍籬加高20公分，並在排水溝口加裝網柵，另外請學生替四隻烏龜重新製作名牌，這次改用可以水洗的壓克力牌。',
] as const;

const LIGHTHOUSE = [
  '清晨四點半，東北角的風把窗框吹得喀喀響。七十三歲的簡金水披上雨衣，提著工具箱，踏上通往燈塔的三百一十二級石階。燈早就自動化了，他也退休了八年，但他還是每天上去看一眼。',
  '「燈不亮，船會怕。」他說話很慢，像怕被風搶走。二十六歲那年，他接下父親的工作，成了這座燈塔第三代的守燈人。那時候要燒煤油，每四個小時上一次發條，一個晚上走四趟石階，一年磨壞六雙鞋。',
  '守燈的日子沒有假日。兒子出生那天起大霧，他在塔上按了十一個小時的霧笛，等霧散了跑下山，孩子已經被抱去洗過澡。妻子沒有罵他，只說：「你兒子聽著你的霧笛出生的。」',
  '他把這句話記在工作日誌裡。日誌一共四十七本，用的是同一個牌子的硬殼筆記本，每一頁記著風向、能見度、經過的船，還有一些和燈塔無關的事：今天母雞生了兩個蛋，電話線被松鼠咬斷，妻子說想看海豚。',
  '民國94年，燈塔改成自動控制，遠端螢幕上多了一個綠點。同事說，以後不用上去了。簡金水的背影停在塔門口，他把鑰匙擦了又擦，交出去之前，偷偷去打了一把一樣的。',
  '妻子三年前過世。告別式結束的那個晚上，他照樣走上石階，在第四十七本日誌的最後一頁寫下：「能見度良好。她應該看得到海豚。」',
  '現在換孫女跟著他爬。十歲的小女孩一路數階梯，每次數到兩百就亂掉，要重來。簡金水不催她，他說，這段路他數了四十七年，也沒有一次數對。',
] as const;

const SWIFTLET = [
  '有團體在全港學校推行雨燕巢箱計劃，首年安裝120個巢箱，當中37個有小白腰雨燕入住，佔約三成。',
  '負責計劃的觀鳥團體表示，小白腰雨燕慣於在舊建築物簷底築巢，近年不少舊樓翻新，巢位減少，因此與18間學校合作，在校舍簷底安裝以回收木板製成的巢箱。',
  '參與計劃的學生每星期兩次以望遠鏡記錄燕子出入時間，並把數據上載至公開平台。有學生說，最難忘是見到第一隻雛鳥試飛，全班屏息靜氣。',
  '團體又說，雨燕每日可捕食數以千計的小昆蟲，對控制蚊患有幫助，明年會將計劃擴展至屋苑和街市。',
] as const;

const ORGAN = [
  '法国西部一座只有六百名居民的小村上周末迎来了一场特别的音乐会。停用三十七年的教堂管风琴在村民自己动手修复之后重新响起，近两千人赶来聆听，许多人只能站在广场上。',
  '这架管风琴造于1864年，共有一千一百零四根音管。1984年的一场雷雨使屋顶漏水，风箱的皮革腐烂，琴从此沉默。专业工坊当时开出的修复报价，相当于全村四年的预算。',
  '转机来自一位退休的自行车修理匠。他在清理教堂阁楼时试着给一根音管吹气，竟然发出了声音。“既然它还有一口气，我们就没有理由不救。”他对本台记者说。',
  '此后六年，村民每周二晚上聚在教堂里干活。面包师用做面团的手法鞣制皮革，小学生负责给音管编号，镇上的牙医则用口腔镜检查最细的管口。一位年迈的管风琴师每月从雷恩赶来指导一次，分文不取。',
  '修复总共花费四万二千欧元，不到当年报价的十分之一，其中大部分来自卖果酱和旧书的收入。',
  '音乐会的最后一首曲子没有印在节目单上。演奏者是村里一名十二岁的女孩，她学琴的时候，这架琴还没有声音，整整三年，她只能在无声的键盘上练指法。',
] as const;

export const FORTY_EIGHTH: readonly Shown[] = [
  {
    kind: '新华每日电讯 on 新华网, 2020: a feature by three writers: h-title and h-info, the writers in a line first, bold subheadings, one photograph, 纠错 and 责任编辑 in p-jc, 相关新闻 below, 网评 and hot lists, a footer of 新华网股份有限公司',
    url: 'http://www.xinhuanet.com/mrdx/2020-09/18/c_139378412.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="publishid" content="139378412.1.1001.0" />
<meta name="source" content="1" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<script src="http://www.xinhuanet.com/global/js/pageCore.js"></script>
<title>
大篷车开进雾里：一座流动图书馆的九年-新华网
</title>
<meta name="keywords" content="图书馆,大篷车,村小" />
<meta name="description" content="
大篷车开进雾里：一座流动图书馆的九年
---早上七点，山里的雾还没散，一辆旧面包车已经停在龙潭小学的操场边。" />
<meta name="pagetype" content="1" /><meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="catalogs" content="F_1000014" />
<link rel="stylesheet" href="http://www.xinhuanet.com/static/css/detail2018/detail.css" />
<script src="http://lib.xinhuanet.com/jquery/jquery1.12.4/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="header-top clearfix"><div class="h-p1"><div class="h-p1-left"><a href="http://www.xinhuanet.com/" target="_blank"><img src="http://www.xinhuanet.com/static/images/logo.png" alt="新华网" /></a></div>
<ul class="h-nav">
<li><a href="http://www.xinhuanet.com/" target="_blank">新华网首页</a></li>
<li><a href="http://www.news.cn/politics/" target="_blank">时政</a></li>
<li><a href="http://www.news.cn/world/" target="_blank">国际</a></li>
<li><a href="http://www.news.cn/fortune/" target="_blank">财经</a></li>
<li><a href="http://www.news.cn/local/" target="_blank">地方</a></li>
<li><a href="http://www.news.cn/video/" target="_blank">新华视频</a></li>
<li><a href="http://www.news.cn/photo/" target="_blank">图片</a></li>
</ul>
</div></div>
<div class="domPC"><div class="news-position clearfix"><a href="http://www.xinhuanet.com" target="_blank">新华网</a> &gt; <a href="http://www.xinhuanet.com/mrdx/" target="_blank">新华每日电讯</a> &gt; 正文</div></div>
<div class="h-news">
<div class="h-p3 clearfix">
<div class="h-p3-left">
<div class="h-title">
大篷车开进雾里：一座流动图书馆的九年
</div>
<div class="h-info">
<span class="h-time"> 2020-09-18 08:12:35</span>
来源：
<span class="aticle-src"> <em id="source">新华每日电讯</em></span>
</div>
</div>
<div class="h-p3-right"><ul><li class="h-phone"><a href="javascript:;">手机查看</a></li>
<li class="h-share"><a href="javascript:;">分享到微信朋友圈</a></li>
<li class="h-size"><a href="javascript:;">字体：大 中 小</a></li></ul>
</div>
</div>
</div>
</div>
<div class="main">
<div class="part part1 clearfix">
<div class="p-right left">
<div id="p-detail">
<div class="main-aticle">
<p>　　新华每日电讯记者向小舟、农大山、卢晓帆</p>
${p(BOOKVAN.slice(0, 3), '', '　　')}
<p align="center"><img src="139378412_16003870112041n.jpg" width="900" id="m3Ng9k" alt="" /></p>
<p style="text-align: center;"><font color="navy">孩子们在大篷车前挑书。（受访者供图）</font></p>
<p>　　<strong>“后面的，书里有”</strong></p>
${p(BOOKVAN.slice(3, 6), '', '　　')}
<p>　　<strong>追车的女孩回来了</strong></p>
${p(BOOKVAN.slice(6), '', '　　')}
</div>
<div id="div_currpage"></div>
</div>
<div class="lb clearfix">
<div class="tiyi1 domPC"><a href="javascript:void(0);" class="tiyi1">【纠错】</a><div id="jc_link1" style="display:none"></div></div>
<span class="p-jc"> 责任编辑：
梁小文
</span>
</div>
<div class="zan-wap"><a href="javascript:;" class="zan">为您点赞</a></div>
<div class="p-tags"></div>
<div class="relatedNews">
<h3>相关新闻</h3>
<ul id="xgxw">
<li><a href="http://www.xinhuanet.com/mrdx/2020-08/21/c_139306855.htm" target="_blank">流动书车开上高山牧场</a></li>
<li><a href="http://www.xinhuanet.com/mrdx/2020-06/05/c_139115477.htm" target="_blank">村小图书室的书，为什么是新的</a></li>
</ul>
</div>
<div class="nwqb"><h3>新闻评论</h3><textarea placeholder="我要评论"></textarea><a href="javascript:;">查看全部跟帖</a></div>
</div>
<div class="p-left right">
<div class="rank"><h4>热点推荐</h4>
<ul><li><a href="http://www.xinhuanet.com/photo/2020-09/17/c_1126501122.htm">稻浪里的收割机</a></li>
<li><a href="http://www.xinhuanet.com/photo/2020-09/17/c_1126501133.htm">海岛灯塔换新灯</a></li>
<li><a href="http://www.xinhuanet.com/video/2020-09/16/c_1210801.htm">秋夜观星指南</a></li></ul>
</div>
<div class="ad"><iframe src="http://ads.xinhuanet.com/b1.html"></iframe></div>
<div class="qr"><img src="http://www.xinhuanet.com/static/images/ewm.jpg" alt="" /><p>扫描二维码安装新华社客户端</p></div>
</div>
</div>
</div>
<div class="foot" id="footer">
<p>Copyright © 2000 - 2020 XINHUANET.com　All Rights Reserved.</p>
<p>制作单位：新华网股份有限公司　版权所有　新华网股份有限公司</p>
</div>
<div id="fontsize" style="display:none">010020050160000000000000011100001395000000</div>
</body>
</html>`,
    expected: {
      headline: '大篷车开进雾里：一座流动图书馆的九年',
      published: '2020-09-18T08:12:35+08:00',
      source: '新华每日电讯',
      authors: ['向小舟', '农大山', '卢晓帆'],
      editors: ['梁小文'],
      headings: ['“后面的，书里有”', '追车的女孩回来了'],
      captions: ['孩子们在大篷车前挑书。（受访者供图）'],
      body: [
        ...BOOKVAN.slice(0, 3),
        '“后面的，书里有”',
        ...BOOKVAN.slice(3, 6),
        '追车的女孩回来了',
        ...BOOKVAN.slice(6),
      ],
      related: ['流动书车开上高山牧场', '村小图书室的书，为什么是新的'],
      gone: ['手机查看', '为您点赞', '查看全部跟帖', '海岛灯塔换新灯', '新华社客户端', '制作单位'],
    },
  },
  {
    kind: '经济日报 on 中国经济网, 2022: an opinion: articleTitle and articleTime and articleSource, TRS_Editor, （本文来源：经济日报 作者：…） as a line last, （责任编辑：…） below, 精彩图片 and 商务进行时, licences in the footer',
    url: 'http://views.ce.cn/view/ent/202206/21/t20220621_37780415.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>一把椅子里的经济账_中国经济网——国家经济门户</title>
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="view_ent" />
<meta name="keywords" content="长椅 老人 公共设施" />
<meta name="description" content="添几把椅子，看似小事，算的却是大账。" />
<link href="http://www.ce.cn/css/2018/article.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.ce.cn/js/jquery-1.11.1.min.js"></script>
</head>
<body>
<div class="headerbox">
<div class="topnav"><div class="topnav_l">新闻热线：(010)81025111　新闻邮箱：news@ce.cn</div>
<div class="topnav_r"><a href="http://paper.ce.cn/" target="_blank">经济日报电子报</a>
<a href="http://app.ce.cn/" target="_blank">手机版</a></div></div>
<div class="nav_con"><a href="http://www.ce.cn/">首页</a>
<a href="http://www.ce.cn/xwzx/">时政</a>
<a href="http://views.ce.cn/">评论</a>
<a href="http://www.ce.cn/macro/">宏观</a>
<a href="http://finance.ce.cn/">财经</a>
<a href="http://www.ce.cn/cysc/">产业</a>
<a href="http://district.ce.cn/">地方</a>
<a href="http://book.ce.cn/">读书</a></div>
</div>
<div class="content1000">
<div class="main">
<div class="left">
<div class="wz">当前位置　<a href="http://views.ce.cn/" target="_blank">评论频道</a> &gt; <a href="http://views.ce.cn/view/ent/" target="_blank">经济时评</a> &gt; 正文</div>
<h1 id="articleTitle">一把椅子里的经济账</h1>
<div class="laiyuan">
<span id="articleTime">2022年06月21日 06:52</span>
<span id="articleSource">　　　来源：经济日报</span>
<div class="fenxiang"><span>[手机看新闻]</span> <span>[字号 <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>]</span> <span>[打印本稿]</span></div>
</div>
<div class="content" id="articleText">
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:16px}</style>
${p(BENCH, '', '　　')}
<p align="right">（本文来源：经济日报　作者：谢小禾）</p>
</div>
</div>
<div class="page_no"></div>
<script type="text/javascript">
function doZoom(size){document.getElementById("articleText").style.fontSize=size+"px";}
</script>
<div class="editor" style="text-align:right">（责任编辑：邓小楼）</div>
<div class="jiathis_style"><span>分享到：</span><a title="微信">微信</a><a title="微博">新浪微博</a></div>
<div class="app_down"><img src="http://www.ce.cn/img4/jjrb_app.png" alt="" /><p>经济日报新闻客户端</p><p>关注经济日报微信公众号</p></div>
<div class="pictj"><div class="tit">精彩图片</div>
<ul>
<li><a href="http://www.ce.cn/xwzx/photo/gaoqing/202206/20/t20220620_37778101.shtml"><img src="http://www.ce.cn/1.jpg" alt="" /><span>荷塘清晨</span></a></li>
<li><a href="http://www.ce.cn/xwzx/photo/gaoqing/202206/20/t20220620_37778102.shtml"><img src="http://www.ce.cn/2.jpg" alt="" /><span>晒盐时节</span></a></li>
<li><a href="http://www.ce.cn/xwzx/photo/gaoqing/202206/19/t20220619_37776540.shtml"><img src="http://www.ce.cn/3.jpg" alt="" /><span>夏夜古城灯影</span></a></li>
</ul>
</div>
</div>
<div class="right">
<div class="list_r"><div class="tit">评论排行</div>
<ol>
<li><a href="http://views.ce.cn/view/ent/202206/20/t20220620_37777011.shtml">别让快递盒挤满楼道</a></li>
<li><a href="http://views.ce.cn/view/ent/202206/20/t20220620_37777012.shtml">夜市为何总在同一条街</a></li>
<li><a href="http://views.ce.cn/view/ent/202206/19/t20220619_37775320.shtml">老手艺要算新账</a></li>
</ol></div>
<div class="list_r"><div class="tit">中经视频</div>
<ul>
<li><a href="http://tv.ce.cn/202206/20/t20220620_1.shtml">一碗凉粉的工序</a></li>
<li><a href="http://tv.ce.cn/202206/20/t20220620_2.shtml">镜头里的麦收</a></li>
</ul></div>
<div class="list_r"><div class="tit">商务进行时</div>
<ul><li><a href="http://www.ce.cn/ad/1.shtml">某品牌凉席新品亮相</a></li></ul>
</div>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.ce.cn/about/">关于经济日报社</a> － <a href="http://www.ce.cn/about/jjw/">关于中国经济网</a> － <a href="http://www.ce.cn/about/zhaopin/">网站大事记</a> － <a href="http://www.ce.cn/about/fw/">网站诚聘</a> － <a href="http://www.ce.cn/about/bq/">版权声明</a> － <a href="http://www.ce.cn/about/hz/">互联网视听节目服务自律公约</a></p>
<p>中国经济网 版权所有　互联网新闻信息服务许可证(10120170008)　网络传播视听节目许可证(0107190)</p>
<p>京ICP备18036557号　京公网安备11010202009785号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一把椅子里的经济账',
      published: '2022-06-21T06:52:00+08:00',
      source: '经济日报',
      authors: ['谢小禾'],
      editors: ['邓小楼'],
      headings: [],
      body: BENCH,
      captions: [],
      gone: ['手机看新闻', '打印本稿', '荷塘清晨', '别让快递盒', '某品牌凉席', '许可证'],
    },
  },
  {
    kind: '科学网, 2021, reprinted from 科技日报: tables for layout, 作者 and 来源 and 发布时间 in one line with 选择字号, 特别声明 below, 相关新闻 and 相关论文 in the side column, ranks by number, remarks of readers',
    url: 'https://news.sciencenet.cn/htmlnews/2021/7/462188.shtm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>一片墙藓“尝”出街道空气的差别—新闻—科学网</title>
<meta name="keywords" content="苔藓,空气,重金属" />
<meta name="description" content="科学网-中国科学院、中国工程院、国家自然科学基金委员会、中国科学技术协会主管" />
<link href="/css/style.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/font.js"></script>
</head>
<body>
<div id="header">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr>
<td><a href="http://www.sciencenet.cn/"><img src="/images/logo.gif" alt="科学网" /></a></td>
<td><a href="http://news.sciencenet.cn/fieldlist.aspx?id=3">生命科学</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=8">医学科学</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=4">化学科学</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=7">工程材料</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=2">信息科学</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=5">地球科学</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=6">数理科学</a> | <a href="http://news.sciencenet.cn/fieldlist.aspx?id=9">管理综合</a></td>
</tr></table>
<table width="1000" border="0" align="center"><tr><td><a href="http://www.sciencenet.cn/">首页</a> | <a href="http://news.sciencenet.cn/">新闻</a> | <a href="http://blog.sciencenet.cn/">博客</a> | <a href="http://talent.sciencenet.cn/">人才</a> | <a href="http://meeting.sciencenet.cn/">会议</a> | <a href="http://fund.sciencenet.cn/">基金</a> | <a href="http://paper.sciencenet.cn/">论文</a></td></tr></table>
</div>
<table id="content" width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="700" valign="top">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td align="left" style="padding-left:10px"><div style="float:left">作者：陈小川 来源：<a href="http://www.stdaily.com" target="_blank">科技日报</a> 发布时间：2021/7/21 13:25:41</div>
<div style="float:right" id="ziti">选择字号：<a href="javascript:zoom(12)">小</a> <a href="javascript:zoom(14)">中</a> <a href="javascript:zoom(16)">大</a></div></td></tr>
<tr><td height="1" bgcolor="#cccccc"></td></tr>
<tr><td align="center" style="font-size:22px;font-weight:bold">一片墙藓“尝”出街道空气的差别</td></tr>
<tr><td align="center">&nbsp;</td></tr>
<tr><td>
<div id="content1" style="font-size:14px;line-height:200%">
<p>　　${MOSS[0]}${MOSS[1]}</p>
${p(MOSS.slice(2), '', '　　')}
</div>
<div>&nbsp;</div>
<div style="font-size:12px;color:#666"><b>特别声明：</b>本文转载仅仅是出于传播信息的需要，并不意味着代表本网站观点或证实其内容的真实性；如其他媒体、网站或个人从本网站转载使用，须保留本网站注明的“来源”，并自负版权等法律责任；作者如果不希望被转载或者联系转载等事宜，请与我们接洽。</div>
</td></tr>
<tr><td align="right"><a href="javascript:window.print()">打印</a>　发E-mail给：<input type="text" name="mail" /><input type="button" value="发送" /></td></tr>
<tr><td><div class="bdsharebuttonbox"><a>QQ好友</a>
<a>人人网</a>
<a>豆瓣</a></div></td></tr>
<tr><td>
<div id="comment">
<p>以下评论只代表网友个人观点，不代表科学网观点。</p>
<div class="cmt"><b>2021/7/21 20:14:02 shanlin_k</b><p>小时候墙根全是这个，原来还能当仪器用</p></div>
<p>目前已有1条评论　<a href="javascript:;">查看所有评论</a></p>
</div>
</td></tr>
</table>
</td>
<td width="20"></td>
<td width="280" valign="top">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td><table width="100%"><tr><td class="titbg">相关新闻</td><td class="titbg">相关论文</td></tr></table></td></tr>
<tr><td id="xgxw">
<p>1 <a href="/htmlnews/2021/5/457213.shtm">行道树怎样“站队”更挡尘</a></p>
<p>2 <a href="/htmlnews/2021/3/454402.shtm">苔藓图谱收录新种十一个</a></p>
</td></tr>
<tr><td class="titbg">图片新闻</td></tr>
<tr><td><a href="/htmlnews/2021/7/462101.shtm"><img src="/upload/1.jpg" alt="" /></a><br /><a href="/htmlnews/2021/7/462101.shtm">深海热泉旁的白色小虾</a></td></tr>
<tr><td class="titbg">一周新闻排行</td></tr>
<tr><td>
<p>1 <a href="/htmlnews/2021/7/461900.shtm">实验室里的第一堂烹饪课</a></p>
<p>2 <a href="/htmlnews/2021/7/461877.shtm">古老冰芯里的火山灰</a></p>
<p>3 <a href="/htmlnews/2021/7/461802.shtm">青年教师的黑板字比赛</a></p>
</td></tr>
<tr><td class="titbg">一周新闻评论排行</td></tr>
<tr><td>
<p>1 <a href="/htmlnews/2021/7/461640.shtm">野外台站的蚊子有多凶</a></p>
<p>2 <a href="/htmlnews/2021/7/461512.shtm">一台老显微镜的三任主人</a></p>
</td></tr>
<tr><td class="titbg">编辑部推荐博文</td></tr>
<tr><td><p><a href="http://blog.sciencenet.cn/blog-1-1296001.html">审稿人的一个下午</a></p></td></tr>
</table>
</td>
</tr>
</table>
<div id="footer"><p><a href="/about">关于我们</a> | <a href="/law">网站声明</a> | <a href="/service">服务条款</a> | <a href="/contact">联系方式</a> | 中国科学报社 京ICP备07017567号-12 京公网安备 11010802032783</p>
<p>Copyright @ 2007-2021 中国科学报社 All Rights Reserved</p><p>地址：北京市海淀区中关村南一条乙三号</p></div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece303";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '一片墙藓“尝”出街道空气的差别',
      published: '2021-07-21T13:25:41+08:00',
      source: '科技日报',
      authors: ['陈小川'],
      headings: [],
      captions: [],
      // Whether 科技日报讯 with the reporter stays at the head of the first paragraph is open: not asked.
      kept: MOSS.slice(1),
      related: ['行道树怎样“站队”更挡尘', '苔藓图谱收录新种十一个'],
      gone: ['选择字号', '自负版权', '个人观点', '当仪器用', '第一堂烹饪课', '审稿人的一个下午'],
    },
  },
  {
    kind: '法治日报 on 法治网, 2022: a report: definition lists for layout, the headline in a dd without a heading, 发布时间 with the day of the week, 来源 of two names by a dash, □ and the reporter in a line first, bold subheadings, 责任编辑 in a dd below',
    url: 'http://www.legaldaily.com.cn/index/content/2022-04/12/content_8701266.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>“评理屋”里一把尺子量出邻里和气-法治网</title>
<meta name="keywords" content="评理屋,调解,邻里" />
<meta name="description" content="楼道里的一辆旧婴儿车，让两家邻居有两年没说过话。" />
<meta name="author" content="1007" />
<link href="http://www.legaldaily.com.cn/css/2019/common.css" rel="stylesheet" type="text/css" />
<link href="http://www.legaldaily.com.cn/css/2019/article.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div class="top1400"><div class="top1000">
<a href="http://www.legaldaily.com.cn/"><img src="http://www.legaldaily.com.cn/images/logo.png" alt="法治网" /></a>
<ul class="nav">
<li><a href="http://www.legaldaily.com.cn/">首页</a></li>
<li><a href="http://www.legaldaily.com.cn/leader/">要闻</a></li>
<li><a href="http://www.legaldaily.com.cn/judicial/">司法</a></li>
<li><a href="http://www.legaldaily.com.cn/government/">政府</a></li>
<li><a href="http://www.legaldaily.com.cn/Lawyer/">律师</a></li>
<li><a href="http://www.legaldaily.com.cn/commentary/">评论</a></li>
<li><a href="http://epaper.legaldaily.com.cn/">电子报</a></li>
<li><a href="http://www.legaldaily.com.cn/rdlf/">人大立法</a></li>
</ul>
<form class="so"><input type="text" value="" /><input type="submit" value="搜索" /></form>
</div></div>
<div class="div1000">
<div class="weizhi">您所在的位置：<a href="http://www.legaldaily.com.cn/">首页</a>--<a href="http://www.legaldaily.com.cn/index/">法治综合</a></div>
<div class="div640">
<dl class="dl640">
<dd class="dd640wz">
<dl>
<dd class="f18 b black02 yh center">“评理屋”里一把尺子量出邻里和气</dd>
<dd class="f12 balck02 yh">发布时间：2022-04-12 09:31 星期二</dd>
<dd class="f12 black02">来源：法治日报——法治网</dd>
<dd class="share"><span>分享到</span><a>微信</a>
<a>微博</a>
<a>QQ空间</a></dd>
<dd class="f14 black02 yh" id="CONTENT">
<!--enpcontent-->
<p>　　□ 法治日报全媒体记者　石小东</p>
${p(STAIRS.slice(0, 2), '', '　　')}
<p>　　<strong>先量楼道再评理</strong></p>
${p(STAIRS.slice(2, 4), '', '　　')}
<p>　　<strong>七成小事当场说通</strong></p>
${p(STAIRS.slice(4), '', '　　')}
<!--/enpcontent-->
</dd>
<dd class="f12 black02 right">责任编辑：米小兰</dd>
</dl>
</dd>
<dd class="ewm"><img src="http://www.legaldaily.com.cn/images/wx.jpg" alt="" /><p>法治日报微信公众号</p><p>扫码下载法治日报客户端</p></dd>
</dl>
<div class="pl"><h4>网友评论</h4><p>请登录后发表评论</p></div>
</div>
<div class="div320">
<dl class="dl320">
<dt>法治热点</dt>
<dd><a href="http://www.legaldaily.com.cn/index/content/2022-04/11/content_8700811.html">快递柜超时费谁来定</a></dd>
<dd><a href="http://www.legaldaily.com.cn/index/content/2022-04/11/content_8700703.html">老街招牌换新有了商量</a></dd>
<dd><a href="http://www.legaldaily.com.cn/index/content/2022-04/10/content_8699518.html">菜市场里的流动法庭</a></dd>
</dl>
<dl class="dl320">
<dt>专题推荐</dt>
<dd><a href="http://www.legaldaily.com.cn/zt/1.html">普法进集市</a></dd>
<dd><a href="http://www.legaldaily.com.cn/zt/2.html">律师下乡日记</a></dd>
</dl>
<dl class="dl320">
<dt>视频法治</dt>
<dd><a href="http://www.legaldaily.com.cn/video/1.html">一分钟学会看合同</a></dd>
</dl>
</div>
</div>
<div class="footer">
<p><a href="http://www.legaldaily.com.cn/about/1.html">关于我们</a> | <a href="http://www.legaldaily.com.cn/about/2.html">诚聘英才</a> | <a href="http://www.legaldaily.com.cn/about/3.html">广告征订</a> | <a href="http://www.legaldaily.com.cn/about/4.html">本站公告</a> | <a href="http://www.legaldaily.com.cn/about/5.html">法律声明</a> | <a href="http://www.legaldaily.com.cn/about/6.html">报纸订阅</a></p>
<p>法治网版权所有，未经书面授权禁止下载、转载或建立镜像</p>
<p>京ICP备10217144号-1　互联网新闻信息服务许可证10120180018</p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece304";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '“评理屋”里一把尺子量出邻里和气',
      published: '2022-04-12T09:31:00+08:00',
      source: '法治日报——法治网',
      authors: ['石小东'],
      editors: ['米小兰'],
      headings: ['先量楼道再评理', '七成小事当场说通'],
      captions: [],
      body: [
        ...STAIRS.slice(0, 2),
        '先量楼道再评理',
        ...STAIRS.slice(2, 4),
        '七成小事当场说通',
        ...STAIRS.slice(4),
      ],
      gone: ['QQ空间', '扫码下载', '快递柜超时费', '一分钟学会看合同', '建立镜像', '请登录'],
    },
  },
  {
    kind: '封面新闻, 2021: an interview: header with props-of-title, the reporter in a line first, photographs with captions in small type, questions in bold, a call for news in brackets last, comments and 千面 in an aside, an app’s prompt',
    url: 'https://www.thecover.cn/news/7215580',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>对话老街扎风筝的人：削四个月竹子，才许糊第一张纸-封面新闻</title>
<meta name="keywords" content="风筝,老街,手艺">
<meta name="description" content="在嘉陵江边的老街上，六十九岁的蒲光明扎了五十四年风筝。">
<link rel="shortcut icon" href="/favicon.ico">
<link rel="stylesheet" href="https://static.thecover.cn/pc/css/article.css">
<script>window.__cover={id:7215580,channel:3560};</script>
</head>
<body>
<header class="main-header">
<div class="wrapper">
<a class="logo" href="/"><img src="https://static.thecover.cn/pc/img/logo.png" alt="封面新闻"></a>
<nav class="main-nav">
<a href="/channel_3892">天下</a>
<a href="/channel_3560">四川</a>
<a href="/channel_3909">辟谣</a>
<a href="/channel_3686">国际</a>
<a href="/channel_3902">30秒</a>
<a href="/channel_3889">拍客</a>
<a href="/channel_3689">体育</a>
<a href="/channel_12">文娱</a>
<a href="/channel_46">宽窄</a>
<a href="/channel_21">千面</a>
</nav>
<div class="download"><a href="/download">下载APP</a><div class="qr"><img src="https://static.thecover.cn/pc/img/qr.png" alt=""><span>亿万年轻人的生活方式</span></div></div>
</div>
</header>
<div class="wrapper main-article">
<div class="article-wrapper">
<article>
<header>
<h1>对话老街扎风筝的人：削四个月竹子，才许糊第一张纸</h1>
<p class="props-of-title"><a href="javascript:;"><span>封面新闻</span></a> <span>2021-04-08 17:46</span> <span class="read">52416</span></p>
</header>
<section class="article-content">
<p>封面新闻记者 苟小渠 摄影报道</p>
<p>${KITE[0]}</p>
<p class="image-p"><img src="https://cdn.thecover.cn/upload/20210408/kite1.jpg" alt=""></p>
<p style="text-align: center; font-size: 14px; color: rgb(136, 136, 136);">蒲光明在门口调试风筝的提线</p>
${KITE.slice(1, 5)
  .map((one, n) => (n % 2 ? `<p>${one}</p>` : `<p><strong>${one}</strong></p>`))
  .join('\n')}
<p class="image-p"><img src="https://cdn.thecover.cn/upload/20210408/kite2.jpg" alt=""></p>
<p style="text-align: center; font-size: 14px; color: rgb(136, 136, 136);">徒弟削好的竹条，要在屋里放足一年</p>
${KITE.slice(5)
  .map((one, n) => (n % 2 ? `<p>${one}</p>` : `<p><strong>${one}</strong></p>`))
  .join('\n')}
<p><strong>【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信关注：ihxdsb，报料QQ：3386405712】</strong></p>
</section>
<div class="article-tools"><a class="like">点赞 128</a>
<a class="collect">收藏</a>
<a class="share">分享到微信</a>
<a class="weibo">微博</a></div>
</article>
<section class="comments">
<h3>评论 2</h3>
<div class="comment-input"><textarea placeholder="我来说两句"></textarea><button>发表</button></div>
<ul>
<li><b>盖碗茶不加糖</b><p>小时候在他那里买过蓝燕子，五角钱一只</p></li>
<li><b>cover_93kd2</b><p>这种师傅要好好保护</p></li>
</ul>
</section>
</div>
<aside class="side">
<section class="hot-list"><h3>热门文章</h3>
<a class="link-to-article" href="/news/7214002">夜班公交司机的保温杯</a>
<a class="link-to-article" href="/news/7213877">周末去哪耍：十条赏花线路</a>
<a class="link-to-article" href="/news/7213650">豌豆尖涨价了吗</a>
</section>
<section class="app-side"><h3>封面新闻客户端</h3><p>扫描二维码，看更多精彩</p></section>
</aside>
</div>
<footer class="main-footer">
<div class="wrapper"><p><a href="/about">关于我们</a>
<a href="/agreement">用户协议</a>
<a href="/private">隐私政策</a>
<a href="/joinus">加入我们</a></p>
<p>四川封面传媒有限责任公司　版权所有　川ICP备15021512号-1</p>
<p>互联网新闻信息服务许可证 51120180006　违法和不良信息举报电话：028-86968396</p></div>
</footer>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece305";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '对话老街扎风筝的人：削四个月竹子，才许糊第一张纸',
      published: '2021-04-08T17:46:00+08:00',
      source: '封面新闻',
      authors: ['苟小渠'],
      headings: [],
      captions: ['蒲光明在门口调试风筝的提线', '徒弟削好的竹条，要在屋里放足一年'],
      body: KITE,
      gone: ['年轻人的生活方式', '费用酬谢', '盖碗茶', '五角钱一只', '夜班公交司机', '用户协议'],
    },
  },
  {
    kind: '大众日报 on 大众网, 2020: local news: layout and left, a kicker above the headline in a p, date and 来源 and 作者 in one line, TRS_Editor, 责任编辑 in a div, 相关新闻 below, hot lists in the right column',
    url: 'https://sd.dzwww.com/sdnews/202010/t20201014_6800337.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>月湖种回一片海底草原_山东新闻_大众网</title>
<meta name="keywords" content="海草,月湖,修复">
<meta name="description" content="退潮后的月湖露出一片墨绿色的草原。">
<meta name="source" content="大众日报">
<meta name="catalogs" content="sdnews">
<link rel="stylesheet" href="https://www.dzwww.com/2017/css/content.css">
<script src="https://www.dzwww.com/js/dzwww.min.js"></script>
</head>
<body>
<div class="topbar"><div class="layout">
<div class="search"><form action="https://search.dzwww.com/"><input type="text" name="q"><input type="submit" value="搜索"></form></div>
<div class="top-left">大众网首页　<a href="https://www.dzwww.com/">设为首页</a>　<a href="https://w.dzwww.com/">海报新闻客户端</a></div></div></div>
<div class="nav"><div class="layout">
<a href="https://www.dzwww.com/">首页</a>
<a href="https://www.dzwww.com/xinwen/">新闻</a>
<a href="https://sd.dzwww.com/">山东</a>
<a href="https://www.dzwww.com/dzwpl/">评论</a>
<a href="https://jinan.dzwww.com/">济南</a>
<a href="https://qingdao.dzwww.com/">青岛</a>
<a href="https://dzrb.dzwww.com/">大众日报</a>
</div></div>
<div class="layout">
<div class="crumbs">您当前的位置：<a href="https://www.dzwww.com/">大众网</a> &gt; <a href="https://sd.dzwww.com/">山东频道</a> &gt; <a href="https://sd.dzwww.com/sdnews/">山东新闻</a></div>
<div class="left">
<p class="yinti">海草床修复五年，面积达到三百二十亩</p>
<h2>月湖种回一片海底草原</h2>
<div class="laiyuan"><div class="left">2020-10-14 07:28:00 来源: 大众日报 作者: 丛小萌</div><div class="share"><a title="分享到微信">微信</a> <a title="分享到新浪微博">微博</a></div></div>
<div class="ad640"><script src="https://ads.dzwww.com/a1.js"></script></div>
<div class="news-con">
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{margin:0 0 15px;line-height:1.9}</style>
${p(SEAGRASS, '', '　　')}
</div>
</div>
<div class="editor">责任编辑：宫小兰</div>
<div class="sm">本网站所刊载信息，不代表本网观点。如发现版权问题，请联系我们。</div>
<div class="hb"><img src="https://www.dzwww.com/images/hb.png" alt=""><p>想看更多本地事，下载海报新闻</p></div>
<div class="xgxw"><h3>相关新闻</h3>
<ul>
<li><a href="https://sd.dzwww.com/sdnews/202009/t20200921_6722210.htm">海草房匠人收了两名女徒弟</a></li>
<li><a href="https://sd.dzwww.com/sdnews/202008/t20200812_6611045.htm">牡蛎壳变成“海底花盆”</a></li>
</ul>
</div>
</div>
<div class="right">
<div class="box"><h3>数字报</h3><ul>
<li><a href="https://dzrb.dzwww.com/">大众日报数字报</a></li>
<li><a href="https://epaper.qlwb.com.cn/">齐鲁晚报数字报</a></li>
</ul></div>
<div class="box"><h3>大众原创</h3><ul>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201013_6799001.htm">苹果下树，机器先来挑</a></li>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201013_6798777.htm">泉边老茶社换了新壶</a></li>
</ul>
</div>
<div class="box"><h3>热门排行</h3><ol>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201012_6795120.htm">降温八度，秋裤话题上榜</a></li>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201012_6795011.htm">动车组里的流动书架</a></li>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201012_6794870.htm">葡萄架下的戏台子</a></li>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201011_6791102.htm">渔家乐淡季学做面塑</a></li>
<li><a href="https://sd.dzwww.com/sdnews/202010/t20201011_6791044.htm">秋雨后的蘑菇别乱采</a></li>
</ol></div>
<div class="box"><h3>海报视频</h3><ul>
<li><a href="https://v.dzwww.com/1.html">一分钟学剪胶东窗花</a></li>
<li><a href="https://v.dzwww.com/2.html">趵突泉水位又涨了</a></li>
</ul></div>
<div class="box"><h3>精彩图集</h3><a href="https://pic.dzwww.com/1.html"><img src="https://pic.dzwww.com/1.jpg" alt=""><span>晒秋的屋顶</span></a></div>
</div>
</div>
<div class="footer">
<p><a href="https://www.dzwww.com/about/">大众网简介</a> - <a href="https://www.dzwww.com/contact/">联系方式</a> - <a href="https://www.dzwww.com/ad/">广告服务</a> - <a href="https://www.dzwww.com/copyright/">版权声明</a></p>
<p>互联网新闻信息服务许可证：37120180017　信息网络传播视听节目许可证：1503009　ICP备案：鲁ICP备09023866号</p>
<p>Copyright (C) 2001-2020 Dzwww 大众网版权所有</p>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece306";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '月湖种回一片海底草原',
      kicker: '海草床修复五年，面积达到三百二十亩',
      published: '2020-10-14T07:28:00+08:00',
      source: '大众日报',
      authors: ['丛小萌'],
      editors: ['宫小兰'],
      headings: [],
      captions: [],
      body: SEAGRASS,
      related: ['海草房匠人收了两名女徒弟', '牡蛎壳变成“海底花盆”'],
      gone: ['设为首页', '版权问题', '下载海报新闻', '降温八度', '泉边老茶社', '晒秋的屋顶'],
    },
  },
  {
    kind: '极目新闻 of 楚天都市报, 2022: a city story: 来源 and date and clock in a row, reporter and correspondent in a line first, two photographs with captions by centred spans, （来源：极目新闻） and a long call for news in small type last, 猜你喜欢, an app’s bar',
    url: 'https://www.ctdsb.net/c1476_202206/1438215.html',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>保洁员三年攒下四千支“写不完的笔”，寄给山里孩子-极目新闻</title>
<meta name="keywords" content="保洁员,自习室,笔">
<meta name="description" content="三年下来，布袋里的笔攒了四千多支。">
<link rel="stylesheet" href="https://www.ctdsb.net/static/css/detail.css">
<script src="https://www.ctdsb.net/static/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="w1200 clearfix">
<a class="logo" href="https://www.ctdsb.net/"><img src="https://www.ctdsb.net/static/img/logo.png" alt="极目新闻"></a>
<ul class="menu">
<li><a href="https://www.ctdsb.net/c1476/">武汉</a></li>
<li><a href="https://www.ctdsb.net/c1477/">湖北</a></li>
<li><a href="https://www.ctdsb.net/c1716/">社会</a></li>
<li><a href="https://www.ctdsb.net/c1734/">评论</a></li>
<li><a href="https://www.ctdsb.net/c1664/">文化</a></li>
<li><a href="https://www.ctdsb.net/c1720/">体育</a></li>
<li><a href="http://ctdsbepaper.hubeidaily.net/">楚天都市报电子报</a></li>
</ul>
<div class="search"><input type="text" placeholder="请输入关键词"><a>搜索</a></div>
</div>
</div>
<div class="w1200 clearfix">
<div class="bread">当前位置：<a href="https://www.ctdsb.net/">首页</a> &gt; <a href="https://www.ctdsb.net/c1476/">武汉</a></div>
<div class="detail_left">
<h1 class="detail_title">保洁员三年攒下四千支“写不完的笔”，寄给山里孩子</h1>
<div class="detail_info"><span class="source">来源：极目新闻</span><span class="time">2022-06-08 15:20:37</span><span class="read">阅读 10.6万</span></div>
<div class="detail_content" id="content">
<p>极目新闻记者 万小晴</p>
<p>通讯员 覃小荷</p>
${p(PENS.slice(0, 2))}
<p style="text-align: center;"><img src="https://img.ctdsb.net/2022/0608/pen1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px;">刘秋菊把捡来的笔按颜色扎成捆（通讯员供图）</span></p>
${p(PENS.slice(2, 4))}
<p style="text-align: center;"><img src="https://img.ctdsb.net/2022/0608/pen2.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px;">前台的木箱（极目新闻记者万小晴 摄）</span></p>
${p(PENS.slice(4))}
<p>（来源：极目新闻）</p>
<p><span style="color:#999;font-size:13px">更多精彩资讯请在应用市场下载“极目新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。24小时报料热线027-86777777。</span></p>
</div>
<div class="share_bar"><span>分享到</span><a>微信</a>
<a>微博</a>
<a>QQ</a>
<a>复制链接</a></div>
<div class="zan"><a>赞 (326)</a></div>
<div class="like"><h3>猜你喜欢</h3>
<ul>
<li><a href="https://www.ctdsb.net/c1476_202206/1437781.html">东湖绿道的第一百只刺猬</a></li>
<li><a href="https://www.ctdsb.net/c1716_202206/1437502.html">热干面师傅的凌晨三点</a></li>
<li><a href="https://www.ctdsb.net/c1664_202206/1437333.html">编钟声里上一堂数学课</a></li>
</ul>
</div>
<div class="comment"><h3>热门评论</h3><div class="item"><b>江边的梧桐</b><p>看哭了，我也有一抽屉没写完的</p></div></div>
</div>
<div class="detail_right">
<div class="rank"><h3>24小时热榜</h3><ol>
<li><a href="https://www.ctdsb.net/c1716_202206/1437900.html">地铁口的雨伞又还回来了</a></li>
<li><a href="https://www.ctdsb.net/c1476_202206/1437899.html">小龙虾上市价格回落</a></li>
</ol></div>
<div class="video"><h3>极目视频</h3><ul>
<li><a href="https://www.ctdsb.net/v1.html">无人机看荆江荷海</a></li>
<li><a href="https://www.ctdsb.net/v2.html">地铁司机的一天</a></li>
</ul></div>
<div class="app"><img src="https://www.ctdsb.net/static/img/app.png" alt=""><p>扫码下载客户端 看见更多</p></div>
</div>
</div>
<div class="footer"><div class="w1200">
<p><a href="https://www.ctdsb.net/about">关于我们</a>
<a href="https://www.ctdsb.net/law">法律声明</a>
<a href="https://www.ctdsb.net/ad">广告合作</a></p>
<p>湖北日报传媒集团 楚天都市报社 主办</p>
<p>互联网新闻信息服务许可证 42120170005　鄂ICP备09020389号-3</p>
</div></div>
<div class="app_bar">打开极目新闻APP，体验更流畅<a>立即打开</a></div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece307";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '保洁员三年攒下四千支“写不完的笔”，寄给山里孩子',
      published: '2022-06-08T15:20:37+08:00',
      source: '极目新闻',
      // The correspondent is named beside the reporter: both wrote.
      authors: ['万小晴', '覃小荷'],
      headings: [],
      captions: ['刘秋菊把捡来的笔按颜色扎成捆（通讯员供图）', '前台的木箱（极目新闻记者万小晴 摄）'],
      body: PENS,
      gone: ['即付报酬', '复制链接', '第一百只刺猬', '没写完的', '雨伞又还回来', '体验更流畅'],
    },
  },
  {
    kind: '36氪, 2021: a business report: article-title-icon with the writer and day and clock, a summary in a div above the text, h2 headings, p.image-wrapper and p.img-desc, a note on 36氪平台 below, hot pieces by 浏览, apps in the footer',
    url: 'https://36kr.com/p/1268450237813001',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>凌晨三点的毛巾：洗衣厂如何靠“准时”赚钱-36氪</title>
<meta name="description" content="水电药剂不是成本，路才是。"/>
<meta name="keywords" content="洗涤,创业,物流,36氪"/>
${og('og:title', '凌晨三点的毛巾：洗衣厂如何靠“准时”赚钱-36氪')}
${og('og:type', 'article')}
${og('og:url', 'https://36kr.com/p/1268450237813001')}
<link rel="stylesheet" href="https://static.36krcdn.com/36kr-web/static/app.6a1c.css"/>
<script>window.initialState={"articleDetail":{"articleDetailData":{"data":{"itemId":1268450237813001}}}}</script>
</head>
<body>
<div id="app"><div class="kr-layout">
<div class="kr-layout-main clearfloat">
<div class="kr-header"><div class="kr-header-main">
<a class="logo" href="/"><img src="https://static.36krcdn.com/36kr-web/static/logo.png" alt="36氪"/></a>
<ul class="kr-header-nav">
<li><a href="/">首页</a></li>
<li><a href="/newsflashes">快讯</a></li>
<li><a href="/information/web_news">资讯</a></li>
<li><a href="/video">视频</a></li>
<li><a href="/topics">专题</a></li>
<li><a href="/live">直播</a></li>
<li><a href="/pitchhub">找项目</a></li>
</ul>
<div class="kr-header-right"><a>寻求报道</a>
<a>我要入驻</a>
<a>登录</a></div>
</div></div>
<div class="kr-layout-content">
<div class="article-detail-wrapper-box">
<div class="article-left-fixed"><ul><li>收藏</li>
<li>评论</li>
<li>微信</li>
<li>微博</li></ul>
</div>
<div class="article-wrapper">
<div class="article-content"><div class="article-mian-content">
<div class="common-width">
<h1 class="article-title margin-bottom-20 common-width">凌晨三点的毛巾：洗衣厂如何靠“准时”赚钱</h1>
<div class="article-title-icon common-width margin-bottom-40"><a href="/user/5124417" target="_blank" rel="noopener noreferrer" class="title-icon-item item-a">娄小满</a><span class="title-icon-item item-time"><i class="dot">·</i>2021年06月15日 08:30</span></div>
</div>
<div class="summary">水电药剂不是成本，路才是。</div>
<div><div class="common-width content articleDetailContent kr-rich-text-wrapper">
${p(LAUNDRY.slice(0, 3))}
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.com/20210614/v2_laundry1_oswg.jpg"/></p>
<p class="img-desc">凌晨三点的装车区，每一袋都要过一遍读写器</p>
<h2><strong>毛利被路吃掉</strong></h2>
${p(LAUNDRY.slice(3, 5))}
<h2><strong>一枚标签的账</strong></h2>
${p(LAUNDRY.slice(5))}
</div></div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="article-footer-operate"><span class="like">23<i>好文章，需要你的鼓励</i></span></div>
</div>
<div class="article-author-card"><a href="/user/5124417">娄小满</a><span>特邀作者</span><p>关注看不见的生意</p><a>私信</a></div>
</div>
<div class="article-next"><h4>下一篇</h4><a href="/p/1268102110002">一张折叠床的出海路</a><p>下一篇的摘要在这里，工厂主换了三次包装</p></div>
</div>
<div class="article-detail-right">
<div class="kr-hot"><h3>热门文章</h3>
<a href="/p/1267900000001">便利店里的咖啡机换了主人</a>
<a href="/p/1267900000002">冷链车司机的算术题</a>
<a href="/p/1267900000003">二手相机涨价的半年</a>
<a href="/p/1267900000004">社区食堂能不能连锁</a></div>
<div class="kr-newsflash"><h3>快讯</h3>
<p>08:21 某共享单车调整起步价</p>
<p>08:05 一家咖啡连锁披露门店数</p>
<p>07:48 多家快递公司公布五月业务量</p></div>
<div class="kr-app"><h3>36氪APP</h3><p>让一部分人先看到未来</p></div>
</div>
</div>
</div>
</div>
<div class="kr-footer"><div class="kr-footer-main">
<div class="footer-links"><a>关于36氪</a>
<a>城市合作</a>
<a>寻求报道</a>
<a>我要入驻</a>
<a>投资者关系</a></div>
<p>本站由 阿里云 提供计算与安全服务 违法和不良信息举报电话：010-57655600</p>
<p>© 2011~2021 北京多氪信息科技有限公司 | 京ICP备12031756号-6 | 京公网安备11010502036099号</p>
<p>意见反馈</p>
</div></div>
</div></div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece308";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '凌晨三点的毛巾：洗衣厂如何靠“准时”赚钱',
      lead: '水电药剂不是成本，路才是。',
      published: '2021-06-15T08:30:00+08:00',
      source: '36氪',
      authors: ['娄小满'],
      headings: ['毛利被路吃掉', '一枚标签的账'],
      captions: ['凌晨三点的装车区，每一袋都要过一遍读写器'],
      body: [
        ...LAUNDRY.slice(0, 3),
        '毛利被路吃掉',
        ...LAUNDRY.slice(3, 5),
        '一枚标签的账',
        ...LAUNDRY.slice(5),
      ],
      gone: ['信息存储空间', '需要你的鼓励', '看不见的生意', '折叠床的出海路', '冷链车司机', '寻求报道'],
    },
  },
  {
    kind: '凤凰网, 2021, reprinted from 现代快报: hashed classes of a build, h1 and time and 来源 in a row, a photograph with its caption in p.picIntro, 责任编辑 with a code, 亲爱的凤凰网用户 above, 为您推荐 and 热门 lists, a footer of 凤凰新媒体',
    url: 'https://news.ifeng.com/c/893kQmWxT7u',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge, chrome=1">
<meta name="renderer" content="webkit">
<title>门卫室里养着全小区的金鱼，一条叫“等等”_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="金鱼 门卫 寄养">
<meta name="description" content="8月29日傍晚，南京玄武区一处老小区的门卫室里，保安老邵又给三只玻璃缸换了水。">
${og('og:title', '门卫室里养着全小区的金鱼，一条叫“等等”')}
${og('og:type', 'article')}
${og('og:time ', '2021-08-30 09:14:22')}
${og('og:category ', '凤凰资讯')}
<meta name="og:img" content="https://x0.ifengimg.com/ucms/2021_36/fish.jpg">
<link rel="dns-prefetch" href="//p0.ifengimg.com">
<link rel="dns-prefetch" href="//x0.ifengimg.com">
<link rel="alternate" media="only screen and (max-width: 640px)" href="https://i.ifeng.com/c/893kQmWxT7u">
<link rel="stylesheet" href="//p0.ifengimg.com/fe/zl/build/pc-news/pc_article.css">
<script>var allData = {"docData":{"title":"门卫室里养着全小区的金鱼，一条叫“等等”","newsTime":"2021-08-30 09:14:22","source":"现代快报","editorName":"缪小芸","editorCode":"PN086"}};var adKeys = [];</script>
</head>
<body>
<div id="root"><div>
<div class="tip-2JGXXmJm">亲爱的凤凰网用户：您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</div>
<div class="header-3eRlIeAi"><div class="nav-3Qs1SQpV">
<a href="//www.ifeng.com/">首页</a>
<a href="//news.ifeng.com/">资讯</a>
<a href="//v.ifeng.com/">视频</a>
<a href="//zhibo.ifeng.com/">直播</a>
<a href="//finance.ifeng.com/">财经</a>
<a href="//ent.ifeng.com/">娱乐</a>
<a href="//sports.ifeng.com/">体育</a>
<a href="//culture.ifeng.com/">文化</a>
<a href="//www.ifeng.com/daohang/">更多</a></div></div>
<div class="crumb-1jZwJ2ZD"><a href="//news.ifeng.com/">凤凰网资讯</a><span>&gt;社会&gt;正文</span></div>
<div class="contentBox-3ABJXRZA">
<div class="leftContent-3dCyB5pF">
<div class="artical-25JfoPEq">
<div class="titleLine-24k2XQ_v">
<h1 class="topic-3bY8Hw-9">门卫室里养着全小区的金鱼，一条叫“等等”</h1>
<div class="info-1oqzGmq9"><p class="time-hm3v7ddj"><span>2021年08月30日 09:14:22</span></p><p class="source-2pXi2vGI"><span>来源：</span><span><a href="https://www.xdkb.net/">现代快报</a></span></p></div>
<div class="shareBox-1A7q"><span>37人参与</span><span>12评论</span><a>分享</a></div>
</div>
<div class="main_content-r5RGqegj"><div class="text-3w2e3DBc" data-artical="text">
<div class="smallFont-3NZY1LKA">
<p>${GOLDFISH[0]}</p>
<p class="detailPic"><img src="//x0.ifengimg.com/ucms/2021_36/fish.jpg" alt="" data-lazyload="//x0.ifengimg.com/ucms/2021_36/fish.jpg"></p>
<p class="picIntro">老邵给寄养的金鱼换水</p>
${p(GOLDFISH.slice(1))}
<p>现代快报+记者 钮小冬</p>
<p><span style="font-size:12px">（编辑 缪小芸）</span></p>
</div>
</div></div>
<div class="editor-1kU9zWbK"><span>[责任编辑：缪小芸 PN086]</span></div>
<div class="open-2Y5V3KdJ"><a>打开凤凰新闻，查看更多高清图片</a></div>
<div class="vote-3rX"><a>支持 56</a><a>反对</a></div>
</div>
<div class="comment-2TZ"><h4>网友评论</h4><p>文明上网理性发言，请遵守网络评论服务协议</p><div><b>凤凰网友秦淮灯</b><p>“等等”这个名字取得真好听</p></div></div>
<div class="recommend-3kQ"><h4>为您推荐</h4><ul>
<li><a href="//news.ifeng.com/c/893aaaaaaa1">高铁餐车上新了素面</a></li>
<li><a href="//news.ifeng.com/c/893aaaaaaa2">沙漠里种出西瓜的夫妻</a></li>
</ul>
</div>
</div>
<div class="rightContent-1R9q"><div class="hot-1ZK"><h4>热点新闻</h4><ul>
<li><a href="//news.ifeng.com/c/893bbbbbbb1">开学前一晚的文具店</a></li>
<li><a href="//news.ifeng.com/c/893bbbbbbb2">老电影院放映最后一场</a></li>
<li><a href="//news.ifeng.com/c/893bbbbbbb3">暑假工做出的第一把椅子</a></li>
<li><a href="//news.ifeng.com/c/893bbbbbbb4">退潮后的赶海课</a></li>
</ul>
</div>
<div class="app-2KQ"><p>凤凰新闻客户端</p><p>有温度的新闻，扫码即看</p></div></div>
</div>
<div class="footer-20Zq"><p><a>凤凰新媒体介绍</a>
<a>投资者关系 Investor Relations</a>
<a>广告服务</a>
<a>诚征英才</a>
<a>保护隐私权</a>
<a>免责条款</a></p>
<p>凤凰新媒体 版权所有 Copyright © 2021 Phoenix New Media Limited All Rights Reserved.</p></div>
</div></div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece309";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '门卫室里养着全小区的金鱼，一条叫“等等”',
      published: '2021-08-30T09:14:22+08:00',
      source: '现代快报',
      authors: ['钮小冬'],
      editors: ['缪小芸'],
      headings: [],
      captions: ['老邵给寄养的金鱼换水'],
      body: GOLDFISH,
      gone: ['版本过低', '37人参与', '取得真好听', '沙漠里种出西瓜', '查看更多高清图片', '诚征英才'],
    },
  },
  {
    kind: '今日头条, 2022: the account of a city paper, as short as it gets: article-meta with the minute and the account’s name, pgc-img without a caption, the reporter in a line last, 举报 and 评论 and 热榜 beside, an app’s prompt',
    url: 'https://www.toutiao.com/article/7121214907385266719/',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>漫水桥加固通行，四个村的孩子上学不用再坐船 - 今日头条</title>
<meta name="keywords" content="漫水桥,加固,通行">
<meta name="description" content="7月17日，记者从即墨区金口镇了解到，横跨五龙河的北阡漫水桥完成加固。">
${og('og:title', '漫水桥加固通行，四个村的孩子上学不用再坐船')}
<link rel="stylesheet" href="//lf3-cdn-tos.bytescm.com/obj/cdn-static-resource/tt_pc/article.css">
<script>window.player={};</script>
</head>
<body>
<div id="root">
<div class="toutiao-header">
<a class="header-logo" href="//www.toutiao.com/">今日头条</a>
<ul class="header-left">
<li><a href="//www.toutiao.com/">首页</a></li>
<li><a href="//www.ixigua.com/">西瓜视频</a></li>
<li><a href="//www.toutiao.com/?channel=hot">热点</a></li>
</ul>
<div class="search"><input type="text" placeholder="搜你想看的"><button>搜索</button></div>
<div class="header-right"><a>下载头条APP</a>
<a>发布作品</a>
<a class="login-button">登录</a></div>
</div>
<div class="main">
<div class="left-sidebar">
<div class="detail-side-interaction">
<div class="digg-btn"><span>赞</span><span>86</span></div>
<div class="comment-btn"><span>评论</span></div>
<div class="collect-btn"><span>收藏</span></div>
<div class="repost-btn"><span>转发</span></div>
<div class="share"><span>微信</span><span>微博</span><span>QQ空间</span></div>
</div>
</div>
<div class="article-detail-container">
<div class="article-content">
<h1>漫水桥加固通行，四个村的孩子上学不用再坐船</h1>
<div class="article-meta">
<span>2022-07-17 16:05</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjABAAAA0/?source=tuwen_detail" target="_blank" rel="noopener nofollow">半岛都市报</a></span>
</div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">${BRIDGE[0]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.com/tos-cn-i-qvj2lq49k0/bridge.jpg" img_width="1080" img_height="720" image_type="1" mime_type="image/jpeg" alt="漫水桥加固通行，四个村的孩子上学不用再坐船"><p class="pgc-img-caption"></p></div>
<p data-track="2">${BRIDGE[1]}</p>
<p data-track="3">${BRIDGE[2]}</p>
<p data-track="4">${BRIDGE[3]}</p>
<p data-track="5">（半岛全媒体记者 隋小海）</p>
</article>
</div>
<div class="article-action"><span class="report">举报</span></div>
<div class="ttp-comment-wrapper">
<div class="title"><span>评论 1</span></div>
<div class="ttp-comment-input"><textarea placeholder="说点什么..."></textarea><button>发布评论</button></div>
<ul class="comment-list">
<li><a class="name">胶东海蛎子</a><p class="content">大娘说话太实在了哈哈</p><span>回复</span></li>
</ul>
</div>
</div>
<div class="right-sidebar">
<div class="user-info"><a class="user-name">半岛都市报</a><p>一份报纸，一座半岛</p><button>关注</button></div>
<div class="hot-board"><h2>头条热榜</h2><button>换一换</button>
<ol>
<li><a href="/trending/1">三伏天的第一块冰</a></li>
<li><a href="/trending/2">空调外机上的鸟窝</a></li>
<li><a href="/trending/3">西瓜按勺子卖</a></li>
<li><a href="/trending/4">凌晨的路灯维修工</a></li>
<li><a href="/trending/5">退休教师学修相机</a></li>
<li><a href="/trending/6">海边的蓝眼泪来了</a></li>
</ol></div>
<div class="related-video"><h2>精彩视频</h2><a href="/video/1">一分钟看完造船全过程</a></div>
</div>
</div>
<div class="footer-wrapper">
<p>© 2022 今日头条</p>
<p><a>中国互联网举报中心</a>
<a>京ICP证140141号</a>
<a>京ICP备12025439号-3</a>
<a>网络文化经营许可证</a></p>
<p>违法和不良信息举报：400-140-2108 公司名称：北京字节跳动科技有限公司</p>
</div>
</div>
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "https://hm.baidu.com/hm.js?6f798e51a1cd93937ee8293eece310";
  var s = document.getElementsByTagName("script")[0];
  s.parentNode.insertBefore(hm, s);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '漫水桥加固通行，四个村的孩子上学不用再坐船',
      published: '2022-07-17T16:05:00+08:00',
      source: '半岛都市报',
      authors: ['隋小海'],
      headings: [],
      captions: [''],
      body: BRIDGE,
      gone: ['下载头条APP', 'QQ空间', '太实在了', '空调外机', '一座半岛', '造船全过程'],
    },
  },
  {
    kind: '中時新聞網, 2022: a local story: meta-info with hour before date and 中時新聞網 and the writer in divs of one row, a main figure with a figcaption, hashtags, 相關新聞 below the text, 發表意見 with its rules, 熱門新聞 in an aside',
    url: 'https://www.chinatimes.com/realtimenews/20220518003214-260405',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>國小老烏龜離家11年自己走回來 龜殼「3」字還在 - 生活 - 中時新聞網</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="台中市北屯區一所國小的生態池，上周迎回一隻走失11年的老烏龜。">
<meta name="keywords" content="烏龜,國小,生態池,台中">
<meta name="section" content="生活">
<meta name="pubdate" content="2022-05-18T14:20:00+08:00">
<meta name="source" content="中時新聞網">
${og('og:title', '國小老烏龜離家11年自己走回來 龜殼「3」字還在 - 生活')}
${og('og:type', 'article')}
${og('og:site_name', '中時新聞網')}
${og('article:published_time', '2022-05-18T14:20:00+08:00')}
${ld({
  '@type': 'NewsArticle',
  headline: '國小老烏龜離家11年自己走回來 龜殼「3」字還在 - 生活',
  datePublished: '2022-05-18T14:20:00+08:00',
  dateModified: '2022-05-18T14:20:00+08:00',
  author: { '@type': 'Person', name: '馮小惠' },
  publisher: { '@type': 'Organization', name: '中時新聞網' },
})}
<link rel="stylesheet" href="https://static.chinatimes.com/css/article.css">
</head>
<body>
<div class="wrapper" id="page-top">
<header class="main-header">
<div class="container"><h2 class="logo"><a href="/">中時新聞網</a></h2>
<div class="header-tool"><a href="/search">搜尋</a>
<a href="https://member.chinatimes.com/">會員登入</a>
<a href="https://tube.chinatimes.com/">中天快點TV</a></div></div>
<nav class="main-nav"><ul>
<li><a href="/realtimenews/">即時</a></li>
<li><a href="/politic/">政治</a></li>
<li><a href="/opinion/">言論</a></li>
<li><a href="/life/">生活</a></li>
<li><a href="/star/">娛樂</a></li>
<li><a href="/money/">財經</a></li>
<li><a href="/society/">社會</a></li>
<li><a href="/fashion/">時尚</a></li>
</ul></nav>
</header>
<div class="breadcrumb-wrapper"><ol><li><a href="/">首頁</a></li>
<li><a href="/life/">生活</a></li></ol></div>
<div class="container">
<article class="article-box">
<div class="article-wrapper">
<header class="article-header">
<h1 class="article-title">國小老烏龜離家11年自己走回來 龜殼「3」字還在</h1>
<div class="meta-info-wrapper">
<div class="meta-info"><time datetime="2022-05-18 14:20"><span class="hour">14:20</span><span class="date">2022/05/18</span></time>
<div class="source">中時新聞網</div>
<div class="author">馮小惠</div></div>
<div class="tool"><span class="font-size">字級設定：小 中 大 特</span><a class="print">列印</a></div>
</div>
</header>
<div class="article-content-box">
<div class="main-figure"><figure><div class="photo-container"><img src="https://images.chinatimes.com/newsphoto/2022-05-18/656/20220518003215.jpg" alt="圖"></div><figcaption>離家11年的斑龜「三號」回到生態池，龜殼上的數字仍清晰可見。（校方提供／馮小惠台中傳真）</figcaption></figure></div>
<div class="article-body">
${p(TORTOISE.slice(0, 3))}
<div class="ad" id="ads-inread"><div>廣告</div></div>
${p(TORTOISE.slice(3))}
<div class="article-hash-tag"><span class="hash-tag"><a href="/tag/1">#烏龜</a></span><span class="hash-tag"><a href="/tag/2">#生態池</a></span><span class="hash-tag"><a href="/tag/3">#校工</a></span></div>
</div>
<div class="promote-word"><a href="https://www.facebook.com/CTfans">加入中時新聞網粉絲團，掌握最新動態</a></div>
</div>
<div class="article-function"><ul><li>FB分享</li>
<li>LINE分享</li>
<li>複製連結</li></ul>
</div>
</div>
<section class="recommended-article"><h3>相關新聞</h3>
<ul>
<li><a href="/realtimenews/20220511002871-260405">國小生態池變教室 學生幫斑龜量體重</a></li>
<li><a href="/realtimenews/20220427004011-260405">颱風沖走的校園烏龜 校友發起尋找</a></li>
</ul></section>
<section class="article-comment"><h3>發表意見</h3><div class="fb-comments"></div>
<p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。</p>
<p>當使用者使用本網站留言服務時，表示已詳細閱讀並完全了解，且同意配合下述規定：</p></section>
</article>
<aside class="sidebar">
<section><h3>熱門新聞</h3><ol>
<li><a href="/realtimenews/20220518002001-260405">梅雨鋒面報到 週末這幾縣市要帶傘</a></li>
<li><a href="/realtimenews/20220518001777-260404">直播煮泡麵燒到麥克風 觀眾笑翻</a></li>
<li><a href="/realtimenews/20220518001502-260410">端午禮盒開箱 這款最快完售</a></li>
</ol></section>
<section><h3>推薦影音</h3><a href="https://tube.chinatimes.com/1">空拍花海三分鐘</a></section>
</aside>
</div>
<footer class="main-footer">
<ul><li><a href="/about">關於中時新聞網</a></li>
<li><a href="/service">客戶服務</a></li>
<li><a href="/privacy">隱私權聲明</a></li>
<li><a href="/ad">刊登廣告</a></li></ul>
<p>© 1995 - 2022 China Times Group. 旺旺中時媒體集團</p>
</footer>
</div>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag("js", new Date());
gtag("config", "GTM-K11Q4");
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K11Q4" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '國小老烏龜離家11年自己走回來 龜殼「3」字還在',
      published: '2022-05-18T14:20:00+08:00',
      source: '中時新聞網',
      authors: ['馮小惠'],
      headings: [],
      captions: ['離家11年的斑龜「三號」回到生態池，龜殼上的數字仍清晰可見。（校方提供／馮小惠台中傳真）'],
      body: TORTOISE,
      related: ['國小生態池變教室 學生幫斑龜量體重', '颱風沖走的校園烏龜 校友發起尋找'],
      gone: ['字級設定', '#校工', '粉絲團', '片面修改', '燒到麥克風', '空拍花海'],
    },
  },
  {
    kind: '鏡週刊, 2021: a portrait: hashed styled classes, the section and date by dots in a row, h1, a hero picture with a caption, 文｜ and 攝影｜ in the credits, a brief in a box, bold subheadings as h2, captions by figcaption, 更新時間, a call to subscribe, 熱門文章 and 訂閱 in the side',
    url: 'https://www.mirrormedia.mg/story/20210914pol003/',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>最後的守燈人　四十七本日誌裡的霧與海豚 - 鏡週刊 Mirror Media</title>
<meta name="description" content="燈塔自動化十六年，退休的他仍每天走上三百一十二級石階。"/>
<meta name="keywords" content="燈塔,守燈人,東北角"/>
${og('og:title', '最後的守燈人　四十七本日誌裡的霧與海豚 - 鏡週刊 Mirror Media')}
${og('og:type', 'article')}
${og('og:site_name', '鏡週刊 Mirror Media')}
${ld({
  '@type': 'NewsArticle',
  headline: '最後的守燈人　四十七本日誌裡的霧與海豚',
  datePublished: '2021-09-14T10:28:00.000Z',
  dateModified: '2021-09-14T10:28:00.000Z',
  author: { '@type': 'Person', name: '阮小梅' },
  publisher: { '@type': 'Organization', name: '鏡週刊' },
})}
<link rel="stylesheet" href="/_nuxt/story.5d0c.css"/>
</head>
<body>
<div id="__nuxt"><div id="__layout"><div class="layout-story">
<header class="header">
<a class="header__logo" href="/"><img src="/img/logo.svg" alt="鏡週刊"/></a>
<nav class="header__nav">
<a href="/section/news">時事</a>
<a href="/section/entertainment">娛樂</a>
<a href="/section/businessmoney">財經理財</a>
<a href="/section/people">人物</a>
<a href="/section/videohub">影音</a>
<a href="/section/international">國際</a>
<a href="/section/foodtravel">美食旅遊</a>
<a href="/section/mafalda">瑪法達</a>
<a href="/section/culture">文化</a>
</nav>
<div class="header__tools"><a href="/subscribe">訂閱鏡週刊</a>
<a href="/papermag">訂雜誌</a>
<a href="/login">登入</a></div>
</header>
<main class="story">
<article class="story__article">
<div class="story__info-top"><div class="section-label">人物</div><p class="published-date">2021.09.14 18:28</p></div>
<h1 class="story__title">最後的守燈人　四十七本日誌裡的霧與海豚</h1>
<figure class="story__hero"><img src="https://storage.googleapis.com/mirrormedia-files/hero1.jpg" alt=""/><figcaption>簡金水每天清晨走上三百一十二級石階，看一眼早已自動化的燈。</figcaption></figure>
<div class="story__credits">
<div class="credit"><span>文｜</span><a href="/author/5f1a">阮小梅</a></div>
<div class="credit"><span>攝影｜</span><a href="/author/5f1b">葉大川</a></div>
</div>
<div class="story__share"><a>分享到 Facebook</a>
<a>分享到 LINE</a></div>
<div class="article-content__Wrapper-sc-1q2w3">
${p(LIGHTHOUSE.slice(0, 2))}
<h2>霧笛裡出生的兒子</h2>
${p(LIGHTHOUSE.slice(2, 4))}
<figure class="article-image"><img src="https://storage.googleapis.com/mirrormedia-files/log2.jpg" alt=""/><figcaption>工作日誌用的是同一個牌子的硬殼筆記本。</figcaption></figure>
<h2>多打的一把鑰匙</h2>
${p(LIGHTHOUSE.slice(4))}
</div>
<p class="story__updated">更新時間｜<span>2021.09.14 18:28 臺北時間</span></p>
<div class="story__support"><h3>支持鏡週刊</h3><p>小心意大意義，小額贊助鏡週刊！</p><a>贊助本文</a><p>加入訂閱會員，全站無廣告</p></div>
<div class="story__tags"><a href="/tag/1">燈塔</a><a href="/tag/2">守燈人</a></div>
<div class="story__dable"><h3>推薦文章</h3>
<a href="/external/1001">夜市攤車的第三代</a>
<a href="/external/1002">週末看展懶人包</a>
</div>
</article>
<aside class="story__aside">
<section><h3>最新文章</h3><a href="/story/20210914edi031/">便當店老闆娘的記憶術</a><a href="/story/20210914edi030/">颱風假吃什麼</a></section>
<section><h3>熱門文章</h3><a href="/story/20210913ent011/">健身教練養豬養出興趣</a><a href="/story/20210913ent012/">咖啡渣做成的跑鞋</a></section>
<section><h3>影音</h3>
<a href="/video/1">市場阿嬤的刀工</a>
<a href="/video/2">三分鐘認識潮間帶</a></section>
<section class="magazine"><h3>線上閱讀</h3><p>動態雜誌新刊上線</p></section>
</aside>
</main>
<footer class="footer">
<p><a href="/category/office">公司介紹</a>
<a href="/story/ad">廣告合作</a>
<a href="/privacy">隱私權政策</a></p>
<p>客服專線：(02)6633-3966　客服信箱：MM-onlineservice@mirrormedia.mg</p>
<p>精鏡傳媒股份有限公司 版權所有</p>
</footer>
</div></div></div>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag("js", new Date());
gtag("config", "GTM-K12Q4");
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K12Q4" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '最後的守燈人　四十七本日誌裡的霧與海豚',
      published: '2021-09-14T18:28:00+08:00',
      source: '鏡週刊',
      // The photographer wrote nothing.
      authors: ['阮小梅'],
      headings: ['霧笛裡出生的兒子', '多打的一把鑰匙'],
      captions: [
        '簡金水每天清晨走上三百一十二級石階，看一眼早已自動化的燈。',
        '工作日誌用的是同一個牌子的硬殼筆記本。',
      ],
      body: [
        ...LIGHTHOUSE.slice(0, 2),
        '霧笛裡出生的兒子',
        ...LIGHTHOUSE.slice(2, 4),
        '多打的一把鑰匙',
        ...LIGHTHOUSE.slice(4),
      ],
      gone: ['訂雜誌', '小心意大意義', '夜市攤車', '養出興趣', '動態雜誌', '客服專線'],
    },
  },
  {
    kind: '香港電台新聞, 2021, as short as it gets: h2.itemTitle, createddate with HKT, the text in one div by line breaks, a slide show below with its caption, a script for sharing, menus of the broadcaster, 其他新聞 beside',
    url: 'https://news.rthk.hk/rthk/ch/component/k2/1599412-20210705.htm',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-tw" lang="zh-tw" dir="ltr">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>校園雨燕巢箱計劃首年三成有燕入住 - RTHK</title>
<meta name="description" content="有團體在全港學校推行雨燕巢箱計劃，首年安裝120個巢箱，當中37個有小白腰雨燕入住，佔約三成。" />
${og('og:title', '校園雨燕巢箱計劃首年三成有燕入住 - RTHK')}
${og('og:type', 'article')}
${og('og:url', 'https://news.rthk.hk/rthk/ch/component/k2/1599412-20210705.htm')}
${og('og:image', 'https://newsstatic.rthk.hk/images/mfile_1599412_1_L_20210705112030.jpg')}
<link rel="stylesheet" href="/rthk/templates/rthk/css/template.css" type="text/css" />
<script src="/rthk/media/jui/js/jquery.min.js" type="text/javascript"></script>
</head>
<body class="site com_k2 view-item">
<div class="rthk-header">
<div class="rthk-top"><a href="https://www.rthk.hk/"><img src="/rthk/templates/rthk/images/logo.png" alt="RTHK" /></a>
<ul><li><a href="https://www.rthk.hk/tv">電視</a></li>
<li><a href="https://www.rthk.hk/radio">電台</a></li>
<li><a href="https://www.rthk.hk/podcast">播客</a></li>
<li><a href="https://www.rthk.hk/education">教育</a></li></ul>
<div class="lang"><a href="/rthk/en/">Eng</a><a href="/rthk/ch/">繁</a></div></div>
<div class="rthk-menu"><ul>
<li><a href="/rthk/ch/latest-news.htm">即時新聞</a></li>
<li><a href="/rthk/ch/latest-news/local.htm">本地</a></li>
<li><a href="/rthk/ch/latest-news/greater-china.htm">大中華</a></li>
<li><a href="/rthk/ch/latest-news/world-news.htm">國際</a></li>
<li><a href="/rthk/ch/latest-news/finance.htm">財經</a></li>
<li><a href="/rthk/ch/latest-news/sport.htm">體育</a></li>
<li><a href="/rthk/ch/news-archive.htm">新聞重溫</a></li>
</ul>
</div>
</div>
<div class="main-body" id="avatar-main-content-inner">
<div id="avatar-pos-main-body">
<div id="k2Container" class="itemView">
<span id="startOfPageId1599412"></span>
<div class="itemHeader">
<h2 class="itemTitle">校園雨燕巢箱計劃首年三成有燕入住</h2>
</div>
<div class="createddate">2021-07-05 HKT 11:20</div>
<div class="itemToolbar"><ul><li><a class="itemPrintLink">列印</a></li>
<li><a class="fb">分享到Facebook</a></li>
<li><a class="wa">WhatsApp</a></li></ul>
</div>
<div class="itemBody">
<div class="itemFullText">
${SWIFTLET.join('<br />\n<br />\n')}
</div>
<div class="itemSlideShow">
<ul class="slides"><li><a class="items_content" href="https://newsstatic.rthk.hk/images/mfile_1599412_1_20210705112030.jpg"><img class="imgPhotoAfterLoad" src="https://newsstatic.rthk.hk/images/mfile_1599412_1_L_20210705112030.jpg" alt="學生記錄燕子出入巢箱的時間。（團體提供）" /></a>
<div class="detailNewsSlideTitle"><div class="detailNewsSlideTitleText">學生記錄燕子出入巢箱的時間。（團體提供）</div></div></li></ul>
</div>
<div class="clr"></div>
</div>
<script type="text/javascript">var addthis_config = {"data_track_addressbar":false};</script>
</div>
</div>
</div>
<div class="sidebar">
<div class="moduletable"><h3>最新新聞</h3><ul>
<li><a href="/rthk/ch/component/k2/1599430-20210705.htm">天文台：午後或有驟雨</a><span>11:52</span></li>
<li><a href="/rthk/ch/component/k2/1599428-20210705.htm">渡輪加開假日班次</a><span>11:47</span></li>
<li><a href="/rthk/ch/component/k2/1599425-20210705.htm">書展今年增設手作區</a><span>11:40</span></li>
</ul>
</div>
<div class="moduletable"><h3>熱門專題</h3><ul>
<li><a href="/rthk/ch/special/1.htm">郊野公園行山資訊</a></li>
<li><a href="/rthk/ch/special/2.htm">中學生閱讀報告</a></li>
</ul></div>
<div class="moduletable"><h3>收聽收看</h3><p>新聞節目重溫</p><a href="https://www.rthk.hk/radio/radio1">千禧年代</a></div>
</div>
<div class="rthk-footer">
<ul><li><a href="https://www.rthk.hk/about">關於我們</a></li>
<li><a href="https://www.rthk.hk/sitemap">網站地圖</a></li>
<li><a href="https://www.rthk.hk/privacy">私隱政策</a></li>
<li><a href="https://www.rthk.hk/notices">重要告示</a></li>
<li><a href="https://www.rthk.hk/contact">聯絡我們</a></li></ul>
<p>© 2021 Radio Television Hong Kong</p>
<p>下載RTHK新聞應用程式</p>
</div>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag("js", new Date());
gtag("config", "GTM-K13Q4");
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K13Q4" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '校園雨燕巢箱計劃首年三成有燕入住',
      published: '2021-07-05T11:20:00+08:00',
      authors: [],
      headings: [],
      captions: ['學生記錄燕子出入巢箱的時間。（團體提供）'],
      body: SWIFTLET,
      gone: ['新聞重溫', '列印', '渡輪加開', '增設手作區', '私隱政策', '應用程式'],
    },
  },
  {
    kind: '法广 RFI, 2021: a report: t-content__chapo as the lead, 发表时间 and 更改时间 by day/month/year, 作者 by m-from-author, a main picture with a caption and its maker, o-self-promo in the text, 标签, newsletter and app calls, 最受欢迎 in an aside',
    url: 'https://www.rfi.fr/cn/文化/20211123-法国小村居民自己修好管风琴-停奏三十七年后重响',
    page: `<!DOCTYPE html>
<html dir="ltr" lang="zh-CN">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>法国小村居民自己修好管风琴 停奏三十七年后重响</title>
<meta name="description" content="面包师鞣皮革，牙医查音管，六百人的小村花了六年。" />
${og('og:title', '法国小村居民自己修好管风琴 停奏三十七年后重响')}
${og('og:type', 'article')}
${og('og:site_name', 'RFI - 法国国际广播电台')}
${og('og:description', '面包师鞣皮革，牙医查音管，六百人的小村花了六年。')}
${og('article:published_time', '2021-11-23T14:12:00+00:00')}
${og('article:modified_time', '2021-11-23T14:30:00+00:00')}
${ld({
  '@type': 'NewsArticle',
  headline: '法国小村居民自己修好管风琴 停奏三十七年后重响',
  datePublished: '2021-11-23T14:12:00+00:00',
  dateModified: '2021-11-23T14:30:00+00:00',
  author: { '@type': 'Person', name: '林小枫' },
  publisher: { '@type': 'Organization', name: 'RFI' },
})}
<link rel="stylesheet" href="https://static.rfi.fr/build/app.css" />
</head>
<body class="page-article">
<header class="o-header">
<div class="m-header-bar"><a class="a-logo" href="/cn/"><img src="https://static.rfi.fr/logo.svg" alt="RFI" /></a>
<a class="live" href="/cn/直播">收听直播</a><a href="/cn/下载">下载应用</a></div>
<nav class="m-main-nav"><ul>
<li><a href="/cn/中国/">中国</a></li>
<li><a href="/cn/法国/">法国</a></li>
<li><a href="/cn/国际/">国际</a></li>
<li><a href="/cn/经贸/">经贸</a></li>
<li><a href="/cn/文化/">文化</a></li>
<li><a href="/cn/专栏检索/">专栏检索</a></li>
<li><a href="/cn/播客/">播客</a></li>
</ul></nav>
</header>
<main class="l-main">
<nav class="m-breadcrumb"><ul class="m-breadcrumb__list"><li><a class="m-breadcrumb__list__item__link" href="/cn/">首页</a></li>
<li>/</li>
<li><a class="m-breadcrumb__list__item__link" href="/cn/文化/">文化</a></li></ul></nav>
<article class="t-content t-content--article">
<a class="a-tag" href="/cn/标签/法国/"><span class="a-tag__wrapper">法国</span></a>
<h1 class="t-content__title a-page-title">法国小村居民自己修好管风琴 停奏三十七年后重响</h1>
<div class="t-content__authors-tts"><div class="m-from-author"><span class="m-from-author__by-label">作者：</span><a class="m-from-author__name" href="/cn/作者/lin/" title="林小枫">林小枫</a></div></div>
<div class="t-content__dates">
<p class="m-pub-dates"><span class="m-pub-dates__date">发表时间： <time datetime="2021-11-23T14:12:00+00:00">23/11/2021 - 15:12</time></span><span class="m-pub-dates__date m-pub-dates__date--modified">更改时间： <time datetime="2021-11-23T14:30:00+00:00">23/11/2021 - 15:30</time></span></p>
<div class="a-reading-time">3 分钟</div>
</div>
<div class="m-social-sharing"><a>Facebook</a><a>Twitter</a><a>电邮分享</a></div>
<div class="t-content__main-media"><figure class="m-item-image"><picture><img src="https://s.rfi.fr/media/display/organ/w:980/p:16x9/organ.jpg" alt="修复后的管风琴有一千一百零四根音管" /></picture>
<figcaption class="m-figcaption"><span class="a-media-legend">修复后的管风琴有一千一百零四根音管</span> <span class="a-media-credit">© 村协会供图</span></figcaption></figure></div>
<p class="t-content__chapo">面包师鞣皮革，牙医查音管，六百人的小村花了六年。</p>
<div class="o-ad-container"><span>广告</span></div>
<div class="t-content__body u-clearfix">
${p(ORGAN.slice(0, 3))}
<div class="o-self-promo"><p>每日新闻头条订阅：在您的邮箱接收要闻摘要</p><a href="/cn/newsletters">我要订阅</a></div>
${p(ORGAN.slice(3))}
</div>
<div class="t-content__newsletter"><p>浏览其他章节，用手机关注国际新闻，请下载RFI应用程序</p></div>
<div class="t-content__tags"><p class="t-content__tags__title">标签</p><ul class="m-tags-list"><li><a href="/cn/标签/音乐/">音乐</a></li>
<li><a href="/cn/标签/遗产/">遗产</a></li></ul>
</div>
</article>
<aside class="o-aside-content">
<p class="a-aside-title"><span class="a-aside-title__content">最受欢迎</span></p>
<ul>
<li><a class="article__title" href="/cn/法国/20211122-a">巴黎旧书摊换上新绿漆</a></li>
<li><a class="article__title" href="/cn/国际/20211122-b">冰岛牧羊人用上无人机</a></li>
<li><a class="article__title" href="/cn/文化/20211121-c">木偶剧院百年生日</a></li>
</ul>
<p class="a-aside-title"><span class="a-aside-title__content">播客</span></p>
<ul>
<li><a class="article__title" href="/cn/专栏检索/a">听众信箱</a></li>
<li><a class="article__title" href="/cn/专栏检索/b">法国风土</a></li>
</ul>
<div class="ob-smartfeed-wrapper"></div>
</aside>
</main>
<div class="m-error-page" style="display:none"><p>您尝试访问的内容不存在或不再可用。</p></div>
<footer class="o-footer">
<ul><li><a href="/cn/法广简介">法广简介</a></li>
<li><a href="/cn/联系我们">联系我们</a></li>
<li><a href="/cn/法律声明">法律声明</a></li>
<li><a href="/cn/cookie">Cookie 设置</a></li></ul>
<p>© 2021 版权所有法国国际广播电台，法广对外部网站内容不负责任。访问量由ACPM/OJD认证。</p>
</footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag("js", new Date());
gtag("config", "GTM-K14Q4");
</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K14Q4" height="0" width="0" style="display:none"></iframe></noscript>
</body>
</html>`,
    expected: {
      headline: '法国小村居民自己修好管风琴 停奏三十七年后重响',
      lead: '面包师鞣皮革，牙医查音管，六百人的小村花了六年。',
      published: '2021-11-23T15:12:00+01:00',
      authors: ['林小枫'],
      headings: [],
      // The name the site goes by (RFI, 法广, 法国国际广播电台) is open: not asked.
      captions: ['修复后的管风琴有一千一百零四根音管 © 村协会供图'],
      body: ORGAN,
      gone: ['收听直播', '电邮分享', '要闻摘要', '请下载RFI', '冰岛牧羊人', '不再可用'],
    },
    // The clock’s zone is told by the markup alone.
    asText: { published: '2021-11-23' },
  },
];
