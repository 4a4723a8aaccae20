// A thirtieth set of forms, by one who had not seen the importer: fourteen outlets of the mainland, Taiwan, Hong Kong and Singapore.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const MILL = [
  '在东湖南岸的一条老巷里，停转了十九年的水碾本月重新吱呀作响。清晨六点，碾米匠胡师傅拉开木闸，渠水推着两米多高的碾轮转了起来，早到的街坊已经提着布袋排到了巷口。',
  '“机器碾的米白，水碾的米香。”住在巷尾的杨阿姨拎来二十斤新稻。她说，小时候每逢周末，父亲都要带她来这里守着碾盘，等头一把热米糠喂鸡。',
  '水碾始建于上世纪五十年代，2005年因渠道淤塞停用。去年秋天，街道把清淤和修缮列入微改造项目，请来三位老木匠，用旧料补齐了缺损的二十四块轮叶。',
  '“最难的是找那股水。”负责施工的工程师介绍，上游的渠道有四百多米埋在路面下，工人只能半蹲着一段一段掏，前后清出淤泥一百六十多立方米。',
  '如今，水碾每天开放两个半小时，加工费每斤三角，收入用于日常维护。附近小学把自然课搬到了碾房，孩子们轮流记录水位和转速。',
  '街道办事处相关负责人表示，下一步将沿渠补种蓑衣草和垂柳，并在碾房旁设一间展室，陈列居民捐出的斗、筛和风车。',
] as const;

const MAPLE = [
  '今年五一假期以来，兰州市民在黄河边散步时多了一个去处：由旧泵房改成的“水文小站”。站里没有讲解员，一根从河面接上来的玻璃管，就把水位变化摆在了游客眼前。',
  '小站管理员马小勤说，不少老人每天都来看管子里的水，“涨了两指，落了一指，他们都记在本子上”。',
  '据了解，小站每天9时至17时免费开放，遇汛期水位超过警戒线时暂停接待。',
  '截至6月2日，小站已接待市民和游客一万一千余人次。',
] as const;

const LOOM = [
  '走进皖南查村，先听见的不是鸡鸣，是织机声。三十七台木织机散落在十九户人家的堂屋里，梭子一来一往，把一座空了大半的村子又织密了。',
  '“前几年村里常住的不到六十人，最小的也有五十八岁。”村里的老会计查小根翻开一本手写的账，去年，名册上多了二十三个年轻的名字。',
  '最先回来的是学染整的汪小婉。2019年冬天，她在外婆家的阁楼上找到一匹1964年的土布，蓝底白条，经纬一根未断。',
  '她把布样寄给母校的实验室。测试结果出来，土布的耐磨次数比同厚度的机织棉布高出近三成。“老辈人浆纱用的是山里的葛粉，我们试了七种浆料，没有一种比得过。”',
  '人手一多，规矩也多了起来。织户们商量出一本“布约”：布幅一尺二寸，每寸不少于四十八根纬，不合格的布不剪断，拆了重织。',
  '“拆布的时候最难受，一晚上白干。”四十一岁的织娘方小菊说，可是三个月后，全村的返工率从两成降到了百分之四。',
  '布有了去处，村子也有了客人。旧祠堂改成的染坊，周末常有城里的家庭来住上两天，跟着老人认葛、打浆、上机。去年全村卖布和接待收入共二百一十万元。',
  '傍晚，汪小婉在晒场上收布。风从河谷里吹上来，三百多米蓝布同时鼓起，像一条倒流的河。她说，明年想把织机添到五十台，“但要一台一台来，急不得”。',
] as const;

const KILN = [
  '天刚放亮，景德镇近郊的一座柴窑前已经围满了人。烧了整整三十六个小时的窑火昨夜停了，把桩师傅余小松把耳朵贴在窑砖上，听了半分钟，才说了声“可以开”。',
  '这一窑共有一千两百多件器物，一半出自附近学校的学生之手。最小的作者八岁，捏的是一只歪着脖子的鸭子。',
  '“柴窑没有温度计，我们靠往火里吐口水看。”余小松笑着说，唾沫落进火里的颜色和声音，就是他学了二十二年的刻度。',
  '为了让更多孩子看懂窑火，窑口从去年起每个月留出四十个窑位，免费替学校烧制，成品由学生自己带回家，烧裂的就垒进窑旁的一面矮墙。',
  '如今，那面墙已经有六米长。鸭子没有裂，被它的主人裹在围巾里，一路抱回了家。',
] as const;

const COLD = [
  '凌晨两点，成都东郊的一座冷库里，温度计停在零下十九摄氏度。值班经理推开第三道门，货架上码放的不是冻肉，而是一箱箱已经预冷的鲜花。',
  '《每日经济新闻》记者注意到，过去一年，西南地区多家冷库把三成以上的仓位租给了花卉企业。与冻品相比，花卉周转快、单价高，但对温度的波动几乎零容忍。',
  '一家花卉企业的负责人向记者算了一笔账：一枝玫瑰从田头到花店要倒手五次，每倒一次损耗3%，“五次下来，一成半就没了”。改用全程预冷之后，损耗降到了4.6%。',
  '然而，改造并不便宜。记者了解到，把一间两千平方米的冻品库改成双温区，仅保温门和除湿设备就要投入约380万元，按目前的租金水平，回本需要四年半。',
  '“门开得太勤，是最大的敌人。”一位从事冷链设计十六年的工程师告诉记者，他们在门口加装了风幕和计数器，开门次数与班组奖金挂钩，三个月内电费下降了11%。',
  '有行业人士认为，花卉只是开始，菌菇、鲜切水果都有类似的需求。不过，眼下各库的温区标准并不统一，同一批货在不同的库之间转手，常常要重新测温、重新贴标。',
] as const;

const PEN = [
  '一支钢笔能用多久？上海弄堂里的修笔师傅老宋说，笔尖能写三代人，先坏的永远是皮囊。',
  '去年，他那间六平方米的铺子收了四千一百支笔，其中七成来自三十岁以下的年轻人。他们寄来的包裹里往往夹着一张字条：不急，慢慢修。',
  '这门被认为早就消失的生意，客单价从十五元涨到了一百六十元。老宋没有涨过价，是年轻人修的项目变多了：调尖、换胆、补漆，还有人要求把外公刻的名字描深一点。',
  '修理的毛利其实很薄。一支笔平均要花五十分钟，一天修不过九支，扣掉配件和邮费，老宋的时薪不到六十元。',
  '真正赚钱的是配件。他的徒弟把停产的零件测绘下来，用小型车床一件一件车出来，再卖给全国两百多家同行。去年这一块的收入，已经是修笔的两倍。',
  '一门老手艺的第二条曲线，往往不是把手艺卖得更贵，而是把别人修不下去的理由，一个一个做成零件。',
  '老宋对此没有意见。他只提了一个要求：零件上不要印商标，“笔是人家的，我们不留名”。',
] as const;

const DIKE = [
  '扬州邗江一处河堤上的老柳树，最近挂上了一排蓝色的“小耳朵”。3月5日，记者从当地水利部门了解到，这是用来听鼹鼠和白蚁动静的拾音器，首批共安装48只。',
  '“以前查堤靠脚走、靠眼看，蚂蚁在肚子里打洞，表面一点看不出来。”巡堤员老蒋说，他走了三十一年堤，一双胶鞋最多穿四个月。',
  '拾音器由附近一所高校的学生团队设计，外壳是回收的塑料瓶盖，一只成本不到九十元。声音传回后台，程序把水声、车声滤掉，剩下的“咔嚓”声才会报警。',
  '试用两个月以来，系统共报警17次，开挖核实9次，找到蚁巢5处。最大的一处距堤面1.4米，有脸盆大小。',
  '学生团队的负责人表示，眼下最大的误报来自啄木鸟，“它一敲，整棵树都在响”，下一步打算给程序听一听啄木鸟的录音。',
] as const;

const NOODLE = [
  '“面还热着，人呢？”5月21日晚，宜昌市民李女士在小区门口的面馆吃面时，把装有助听器的小盒子落在了桌上。一小时后，她才发现孙子的“耳朵”不见了。',
  '李女士告诉极目新闻记者，孙子五岁，右耳听力不好，助听器是定制的，换一只要等三周。“他第二天要参加幼儿园的合唱，没有它，就听不到伴奏。”',
  '面馆老板王师傅收桌时没有留意，盒子随餐巾纸一起进了垃圾桶，又被清运车拉走。接到电话后，他关了店门，骑上电动车去追。',
  '清运车司机把车停在中转站门口，四个人戴上手套，一袋一袋地翻。晚上11时20分，盒子在第三十七袋里找到了，外面裹着一张沾满辣油的纸。',
  '5月22日上午，合唱如期举行。王师傅没有去看，他说中午要备料，走不开，“听说唱得蛮好”。',
] as const;

const CRAB = [
  '深夜的横琴岛滩涂，一束束红光贴着泥面移动。七名志愿者弓着腰，数的是招潮蟹的洞口。',
  '“白光会把它们吓回去，红光不会。”领队的生物老师梁小澜说。他们把滩涂划成一百二十个方格，每个方格一平方米，每月大潮和小潮各数一次，已经坚持了三年。',
  '三年前，这里的招潮蟹平均每平方米只有6.2只。红树林补种之后，去年年底升到了14.7只，最密的方格里有41个洞口。',
  '数螃蟹的人里，有退休的海员，也有读初三的中学生。海员何伯负责看潮，他不用手机，看一眼云脚，就能报出水还有多久上来。',
  '“我出海四十年，从来没有低头看过这么小的东西。”何伯说。现在他能分清七种蟹，还学会了给它们画像。',
  '当地自然资源部门表示，志愿者的数据已经用于红树林补种方案的调整，新一批苗木将避开洞口最密的区域。',
] as const;

const LANTERN = [
  '台中市大里區一間70年歷史的紙傘店，今年首度把修傘課搬進夜市，昨晚一開張就湧入上百名民眾，帶來的破傘從陽傘、自動傘到阿公留下的油紙傘都有。',
  '店主賴先生說，一把傘壞掉，十之八九是傘骨的一個小鉚釘鬆脫，換上新的只要8元，多數人卻選擇整把丟掉。「我們教的不是手藝，是不要急著丟。」',
  '就讀國中二年級的林姓學生帶來同學送的生日傘，花了40分鐘學會換傘骨。他笑說，第一次鉚反了，傘打開像一朵被風吹翻的荷葉。',
  '市集管理委員會表示，修傘攤每週三、週五晚間6點至9點擺攤，材料費50元，不限把數，預計持續到7月底。',
  '賴先生統計，開攤首日共修好63把傘，其中11把的主人當場哭了，「因為傘是家裡長輩留下來的」。',
] as const;

const LIBRARY = [
  '退休以後，我每週有三個下午在社區圖書館當志工，最常做的工作不是上架，而是勸人小聲。勸久了，我開始懷疑，圖書館是不是真的必須安靜。',
  '上個月，一位媽媽帶著三歲的孩子來聽故事，孩子聽到大象出場，忍不住學了一聲象叫，旁邊備考的年輕人立刻皺起眉頭。媽媽紅著臉，收拾東西就走了。',
  '備考的人沒有錯，他們需要一張不被打擾的桌子；孩子也沒有錯，他只是把書讀進了身體裡。錯的是我們把兩種需要放進同一個房間，再派一名志工站在中間。',
  '國外不少小型圖書館早已把時段分開：上午給聲音，下午給安靜，晚上留給討論。同一個空間，只需要一張貼在門口的時刻表，並不必多花一筆工程款。',
  '也有人擔心，開放聲音等於放棄秩序。我的觀察恰好相反：孩子知道什麼時候可以出聲，反而更容易在該安靜的時候安靜。',
  '圖書館的本意，是讓人靠近書。若為了維持安靜，把第一次靠近書的人請了出去，那份安靜就只是空曠而已。',
] as const;

const DIVER = [
  '49歲的潛水教練洪小洋，左手少了兩根指頭，卻是東北角打撈廢棄漁網最快的人。六年來，他從海底割回11公噸漁網。',
  '問他最怕什麼，他想了很久，說：「怕網裡還有活的。」',
  '洪小洋19歲那年在船上當學徒，起網機捲住手套，等到機器停下來，手指已經沒了。「醫生說可以申請補助，我說不用，我想學潛水，在水裡大家都只有兩隻蹼。」',
  '他把起網的經驗用在割網上。別人從網邊割，他先找浮球，「網是活的，你要先讓它死，再動刀」。',
  '2019年春天，他在12米深的地方遇到一隻被纏住的綠蠵龜。龜殼上的網線勒了一道溝，他割了27分鐘，氣瓶只剩下最後一格。',
  '「牠游走之前繞了我一圈，」洪小洋說，「我不敢說那是謝謝，我只知道我那天哭到面鏡裡都是水。」',
  '現在他帶的學生有一百多人，每個人結訓前都要割一張網。割回來的網洗淨、切碎，做成校園裡的花盆。',
] as const;

const TRAM = [
  '西環一間開業46年的單車舖，上月獲街坊合力「留低」。店主權叔（72歲）原擬月底交舖，消息傳開後，附近居民及學生自發排更，每日放學和放工後幫手補胎、上鏈，讓他可以坐低教。',
  '權叔憶述，舖位月租由6,000元加至1.8萬元，一日要補60條胎才夠交租。「我手腳慢咗，一日最多補到廿條。」業主得悉街坊計劃後，同意維持原租兩年。',
  '負責編更的中學教師鄭小姐表示，現時有37名義工，最細14歲，最大68歲，全部要先通過權叔的「三關」：補胎、校剎車、校波。她笑言自己考了四次才合格。',
  '中四學生阿朗逢周三當值，他說最難是聽聲，「權叔隔住條街聽到鏈聲，就知邊粒波子爛」。他打算暑假把權叔的口訣錄成聲音檔。',
  '社區組織幹事認為，單車舖的經驗難以照搬，但證明小店除了買賣，還可以是街坊學藝的地方，建議當局檢視空置街市檔位，供同類小店短租。',
] as const;

const HAWKER = [
  '淡滨尼一座熟食中心的角落，每天上午十点，会有一名老人推着小车，挨桌收走空碗。他不是清洁工，而是曾在这里卖了三十八年鱼圆面的摊主。',
  '现年七十四岁的陈亚福2019年把摊位交给儿子，退休不到三个月，又回到熟食中心当义工。他受访时说：“在家里坐着，耳朵太静，不习惯。”',
  '去年，居民委员会借用他的经验，在熟食中心推出“慢桌”计划。八张桌子漆成绿色，坐在绿桌的年长者可以慢慢吃，不会有人催着让位。',
  '计划推出一年来，使用绿桌的年长者平均停留五十二分钟，比一般食客多出二十九分钟。起初担心翻桌率的摊贩发现，午间生意并没有减少。',
  '卖咖啡的林秀珠说，老顾客坐得久，会多喝一杯，“有时候不是口渴，是想找人讲话”。',
  '社会工作者黄伟杰博士指出，熟食中心是年长者最容易到达的社交场所，“慢桌”的成本不过是几罐油漆，值得其他市镇参考。',
  '陈亚福则有自己的看法。他觉得颜色不重要，重要的是有人记得老顾客的口味：少面、多汤、辣椒另放。',
] as const;

export const THIRTIETH: readonly Shown[] = [
  {
    kind: 'people.com.cn (人民网) of 2024, a provincial channel: rm_txt, the clock and 来源 by a bar, a dateline with its reporter, pictures with captions in centred paragraphs, 责编 in parentheses, 分享 and 相关新闻 below, QR codes for its app',
    url: 'http://hb.people.com.cn/n2/2024/0512/c194063-40840317.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=utf-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>停转十九年 老巷水碾又开碾--湖北频道--人民网</title>
<meta name="keywords" content="水碾,微改造,老巷" />
<meta name="description" content="人民网武汉5月12日电 （记者周小江）在东湖南岸的一条老巷里，停转了十九年的水碾本月重新吱呀作响。" />
<meta name="copyright" content="" />
<meta name="author" content="104665">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="L_194063">
<meta name="contentid" content="L_40840317">
<meta name="publishdate" content="2024-05-12">
<meta name="source" content="来源：人民网－湖北频道">
<link href="/img/MAIN/2020/04/200426/css/page_hb.css" rel="stylesheet" type="text/css" />
<script src="/img/MAIN/2019/01/119153/js/jquery-1.7.1.min.js"></script>
</head>
<body>
<!--header-->
<div class="top_nav"><div class="layout">
<ul class="cf">
<li><a href="http://www.people.com.cn" target="_blank">人民网首页</a></li>
<li><a href="http://hb.people.com.cn/GB/194146/index.html" target="_blank">要闻</a></li>
<li><a href="http://hb.people.com.cn/GB/337099/index.html" target="_blank">荆楚观察</a></li>
<li><a href="http://hb.people.com.cn/GB/192237/index.html" target="_blank">市州联播</a></li>
<li><a href="http://hb.people.com.cn/GB/385346/index.html" target="_blank">健康</a></li>
<li><a href="http://hb.people.com.cn/GB/194167/index.html" target="_blank">视频</a></li>
</ul></div></div>
<div class="layout route cf" id="rwb_navpath"><a href="http://hb.people.com.cn" target="_blank" class="clink">人民网</a>&gt;&gt;<a href="http://hb.people.com.cn/GB/194063/index.html" target="_blank" class="clink">湖北频道</a></div>
<!--text-->
<div class="main">
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h1>停转十九年 老巷水碾又开碾</h1>
<div class="author cf"></div>
<div class="channel cf">
<div class="col-1-1 fl">2024年05月12日08:47 | 来源：<a href="http://hb.people.com.cn/" target="_blank">人民网－湖北频道</a></div>
<div class="col-1-2 fr">
<span class="message"></span>
<span id="newstype">小字号</span>
</div>
</div>
<div class="rm_txt_con cf">
<div class="box_pic"></div>
<p style="text-indent: 2em;">人民网武汉5月12日电 （记者周小江）${MILL[0]}</p>
<p class="picG" style="text-align: center;"><img src="/NMediaFile/2024/0512/LOCAL202405120846000123456789.jpg" width="800" height="533" alt="" /></p>
<p class="desc" style="text-align: center;">街坊在碾房门口排队。人民网记者 周小江摄</p>
<p style="text-indent: 2em;">${MILL[1]}</p>
<p style="text-indent: 2em;">${MILL[2]}</p>
<p style="text-indent: 2em;">${MILL[3]}</p>
<p class="picG" style="text-align: center;"><img src="/NMediaFile/2024/0512/LOCAL202405120846000987654321.jpg" width="800" height="533" alt="" /></p>
<p class="desc" style="text-align: center;">用旧料补齐的轮叶。人民网记者 周小江摄</p>
<p style="text-indent: 2em;">${MILL[4]}</p>
<p style="text-indent: 2em;">${MILL[5]}</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="box_pic"></div>
<div class="edit cf">(责编：张小沛、关小喜)</div>
<div class="share cf">
<div class="bdsharebuttonbox"><span>分享让更多人看到</span><a href="#" class="bds_tsina" title="分享到新浪微博"></a><a href="#" class="bds_weixin" title="分享到微信"></a></div>
</div>
</div>
<div class="rm_relevant cf" id="rwb_xgxw">
<h2><span>相关新闻</span></h2>
<ul class="list_14">
<li><a href="/n2/2024/0408/c194063-40802211.html" target="_blank">四百米暗渠清淤 老巷里听见流水声</a></li>
<li><a href="/n2/2023/1117/c194063-40644120.html" target="_blank">三位老木匠修水碾 轮叶仍用旧杉木</a></li>
</ul>
</div>
<div class="client cf"><div class="fl"><img src="/img/MAIN/2020/04/qr.png" alt="" /><p>关注公众号：人民网财经</p></div><div class="fr"><h3>客户端下载</h3><a href="#">人民日报+</a><a href="#">领导留言板</a></div></div>
</div>
<div class="col col-2 fr">
<h2 class="title"><span>热门排行</span></h2>
<ul class="rm_ranking cf">
<li><span>1</span><a href="/n2/2024/0511/c194063-40839901.html">樱桃沟的采摘节换了新玩法</a></li>
<li><span>2</span><a href="/n2/2024/0511/c194063-40839744.html">高校食堂推出“半份热干面”</a></li>
<li><span>3</span><a href="/n2/2024/0510/c194063-40838820.html">江滩夜跑步道加装感应灯</a></li>
</ul>
</div>
</div>
</div>
<div class="copyright_n"><p>人民日报社概况 | 关于人民网 | 报社招聘 | 招聘英才 | 广告服务 | 合作加盟 | 版权服务 | 数据服务</p>
<p>人民日报违法和不良信息举报电话：010-00000000　举报邮箱：jubao@people.cn</p>
<p>互联网新闻信息服务许可证10120170001 | 增值电信业务经营许可证B1-20060139</p>
<p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br />Copyright © 1997-2024 by www.people.com.cn. all rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '停转十九年 老巷水碾又开碾',
      published: '2024-05-12T08:47:00+08:00',
      source: '人民网－湖北频道',
      authors: ['周小江'],
      editors: ['张小沛', '关小喜'],
      dateline: '武汉',
      headings: [],
      captions: ['街坊在碾房门口排队。人民网记者 周小江摄', '用旧料补齐的轮叶。人民网记者 周小江摄'],
      related: ['四百米暗渠清淤 老巷里听见流水声', '三位老木匠修水碾 轮叶仍用旧杉木'],
      // Whether the dateline stays at the head of the first paragraph is open: its body is not asked as a list.
      kept: [...MILL],
      gone: ['分享让更多人看到', '小字号', '领导留言板', '半份热干面', '未 经 书 面 授 权', '招聘英才'],
    },
  },
  {
    kind: 'cnr.cn (央广网) of 2024, its shortest news: article-head with clock and 来源, 央广网兰州…消息 with the reporter first, 编辑 below the text, a QR code, lines on its copyright in a box',
    url: 'https://www.cnr.cn/gs/gstjnews/20240603/t20240603_526729417.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="renderer" content="webkit" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta name="viewport" content="width=device-width,initial-scale=1.0" />
<title>黄河边旧泵房变身“水文小站”_央广网</title>
<meta name="keywords" content="黄河;水文;兰州" />
<meta name="description" content="今年五一假期以来，兰州市民在黄河边散步时多了一个去处。" />
<meta name="author" content="何小燕" />
<meta name="source" content="央广网" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="gstjnews" />
<link rel="stylesheet" type="text/css" href="//www.cnr.cn/2021xl/css/article.css" />
<script type="text/javascript" src="//www.cnr.cn/2021xl/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="wrap">
<a class="logo" href="https://www.cnr.cn/"><img src="//www.cnr.cn/2021xl/img/logo.png" alt="央广网" /></a>
<ul class="nav">
<li><a href="https://news.cnr.cn/">新闻</a></li>
<li><a href="https://www.cnr.cn/comment/">评论</a></li>
<li><a href="https://finance.cnr.cn/">财经</a></li>
<li><a href="https://edu.cnr.cn/">教育</a></li>
<li><a href="https://country.cnr.cn/">乡村振兴</a></li>
<li><a href="https://www.cnr.cn/public/">公益</a></li>
<li><a href="https://www.radio.cn/">云听</a></li>
</ul>
</div>
</div>
<div class="crumbs wrap"><a href="https://www.cnr.cn/">央广网首页</a> &gt; <a href="https://www.cnr.cn/gs/">甘肃</a> &gt; <a href="https://www.cnr.cn/gs/gstjnews/">推荐新闻</a></div>
<div class="search-bar wrap">
<form action="https://was.cnr.cn/was5/web/search" method="get">
<input type="text" name="searchword" />
<button type="submit">搜索</button>
</form>
</div>
<div class="main wrap">
<div class="article">
<div class="article-head">
<h1 class="article-title">黄河边旧泵房变身“水文小站”</h1>
<div class="source">
<span>2024-06-03 15:26:00</span>
<span>来源：央广网</span>
</div>
<div class="share-box"><span>分享到</span><a class="icon-weibo" href="javascript:;"></a><a class="icon-weixin" href="javascript:;"></a></div>
</div>
<div class="article-body">
<div class="article-content">
<div class="TRS_Editor">
<p style="text-align: justify;">　　央广网兰州6月3日消息（记者 何小燕）${MAPLE[0]}</p>
<p style="text-align: justify;">　　${MAPLE[1]}</p>
<p style="text-align: justify;">　　${MAPLE[2]}</p>
<p style="text-align: justify;">　　${MAPLE[3]}</p>
</div>
</div>
<div class="article-footer">
<div class="editor">编辑：段小英</div>
<div class="qrcode"><img src="//www.cnr.cn/2021xl/img/qr.jpg" alt="" /><p>长按二维码<br />关注精彩内容</p></div>
</div>
<div class="statement">
<p>更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-000-0088；消费者也可通过央广网“啄木鸟消费者投诉平台”线上投诉。</p>
<p>版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：cnrbanquan@cnr.cn，不尊重原创的行为我们将追究责任。</p>
</div>
</div>
</div>
<div class="side">
<div class="side-box"><h3>热点推荐</h3>
<ul>
<li><a href="https://news.cnr.cn/native/gd/20240603/t20240603_526728100.shtml">听见高考：写给考场外的人</a></li>
<li><a href="https://news.cnr.cn/native/gd/20240602/t20240602_526727455.shtml">麦收时节的跨区机手</a></li>
</ul></div>
<div class="side-box"><h3>为您推荐</h3>
<ul>
<li><a href="https://finance.cnr.cn/2014jingji/djbd/20240603/t20240603_526728333.shtml">夏凉被里的学问</a></li>
</ul></div>
</div>
</div>
<div class="footer">
<p><a href="#">关于我们</a> | <a href="#">本网动态</a> | <a href="#">网站声明</a> | <a href="#">网站地图</a></p>
<p>违法和不良信息举报电话：010-00000000　京ICP备00000000号</p>
<p>央广网 版权所有</p>
</div>
<script type="text/javascript" src="//www.cnr.cn/2021xl/js/share.js"></script>
<script type="text/javascript">
var _hmt = _hmt || [];
(function () { var hm = document.createElement("script"); hm.async = true; })();
</script>
</body>
</html>`,
    expected: {
      headline: '黄河边旧泵房变身“水文小站”',
      published: '2024-06-03T15:26:00+08:00',
      source: '央广网',
      authors: ['何小燕'],
      editors: ['段小英'],
      headings: [],
      captions: [],
      // Whether 央广网兰州…消息 stays before the first paragraph is open.
      kept: [...MAPLE],
      gone: ['啄木鸟', '长按二维码', '不尊重原创', '跨区机手', '夏凉被'],
    },
  },
  {
    kind: 'gmw.cn (光明网) of 2023, a feature of its daily: m-con-source and m-con-time, 编者按 first, bold headings alone in their paragraphs, two reporters and a correspondent in the note before the text, 责编 in brackets, 阅读剩余全文, 最热文章 beside',
    url: 'https://culture.gmw.cn/2023-04/19/content_36507284.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<title>十九户人家，三十七台织机 _光明网</title>
<meta name="keywords" content="织机,土布,返乡">
<meta name="description" content="走进皖南查村，先听见的不是鸡鸣，是织机声。">
<meta name="author" content="章小俏">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="10034">
<meta name="contentid" content="36507284">
<meta name="publishdate" content="2023-04-19">
<link rel="stylesheet" href="https://img.gmw.cn/pub/css/pub_base.css">
<link rel="stylesheet" href="https://img.gmw.cn/css/2020_content.css">
</head>
<body>
<div class="g-header">
<div class="m-headTop">
<a href="https://www.gmw.cn/"><img src="https://img.gmw.cn/pic/content_logo.png" alt="光明网"></a>
<ul class="u-nav">
<li><a href="https://www.gmw.cn/">首页</a></li>
<li><a href="https://politics.gmw.cn/">时政</a></li>
<li><a href="https://guancha.gmw.cn/">时评</a></li>
<li><a href="https://theory.gmw.cn/">理论</a></li>
<li><a href="https://culture.gmw.cn/">文化</a></li>
<li><a href="https://tech.gmw.cn/">科技</a></li>
<li><a href="https://edu.gmw.cn/">教育</a></li>
<li><a href="https://reader.gmw.cn/">读书</a></li>
</ul>
</div>
</div>
<div class="g-main">
<div class="g-crumbs"><a href="https://www.gmw.cn/">首页</a>&gt; <a href="https://culture.gmw.cn/">文化频道</a>&gt; <a href="https://culture.gmw.cn/node_10250.htm">要闻</a>&gt; 正文</div>
<div class="g-mainLeft">
<div class="g-content">
<h1 class="u-title">十九户人家，三十七台织机</h1>
<div class="m-contentMsg">
<div class="m-conLeft">
<span class="m-con-source">来源：<a href="https://epaper.gmw.cn/gmrb/html/2023-04/19/nbs.D110000gmrb_07.htm" target="_blank">光明网-《光明日报》</a></span>
<span class="m-con-time">2023-04-19 04:55</span>
</div>
<div class="m-conRight"><a href="javascript:;" class="u-wxShare">微信扫码分享</a><a href="javascript:;" class="u-aBig">大</a><a href="javascript:;" class="u-aSmall">小</a></div>
</div>
<div class="g-articleBox">
<div class="u-mainText" id="articleBox">
<!--enpcontent-->
<p>　　作者：光明日报记者 章小俏 马小成 光明日报通讯员 丁小一</p>
<p>　　<strong>编者按</strong></p>
<p>　　<span style="font-family: KaiTi;">一台旧织机，能不能留住一个村子？记者走进皖南山区，记录十九户人家五年间的尝试，与读者一道寻找答案。</span></p>
<p>　　${LOOM[0]}</p>
<p>　　${LOOM[1]}</p>
<p>　　<strong>阁楼上的一匹布</strong></p>
<p>　　${LOOM[2]}</p>
<p>　　${LOOM[3]}</p>
<p>　　<strong>一本“布约”</strong></p>
<p>　　${LOOM[4]}</p>
<p>　　${LOOM[5]}</p>
<p>　　<strong>倒流的河</strong></p>
<p>　　${LOOM[6]}</p>
<p>　　${LOOM[7]}</p>
<p>　　《光明日报》（2023年04月19日 07版）</p>
<!--/enpcontent-->
</div>
<div class="m-zbTool liability" id="contentLiability">[ 责编：孙小凌 ]</div>
<div class="u-readMore"><a href="javascript:;">阅读剩余全文（<em></em>）</a></div>
</div>
<div class="m-tuijian"><h3>相关阅读</h3><div id="relatedNewsBox"></div></div>
<div class="m-dashang"><p>您此时的心情</p><ul><li>新闻表情排行</li><li>开心</li><li>难过</li><li>点赞</li><li>飘过</li></ul></div>
</div>
</div>
<div class="g-mainRight">
<div class="m-hot"><h3>最热文章</h3>
<ul>
<li><a href="https://culture.gmw.cn/2023-04/18/content_36504400.htm">故纸堆里的气象员</a></li>
<li><a href="https://culture.gmw.cn/2023-04/18/content_36503811.htm">一把二胡的南方口音</a></li>
</ul></div>
<div class="m-pic"><h3>独家策划</h3>
<ul><li><a href="https://topics.gmw.cn/node_1.htm">春日古建寻踪</a></li></ul></div>
</div>
</div>
<div class="g-footer">
<p><a href="#">光明日报社概况</a> | <a href="#">关于光明网</a> | <a href="#">报网动态</a> | <a href="#">联系我们</a> | <a href="#">法律声明</a> | <a href="#">光明员工</a> | <a href="#">光明网邮箱</a></p>
<p>光明网版权所有</p>
</div>
<script src="https://img.gmw.cn/pub/js/jquery.min.js"></script>
<script src="https://img.gmw.cn/js/content_share.js"></script>
</body>
</html>`,
    expected: {
      headline: '十九户人家，三十七台织机',
      published: '2023-04-19T04:55:00+08:00',
      source: '光明网-《光明日报》',
      authors: ['章小俏', '马小成', '丁小一'],
      editors: ['孙小凌'],
      // Whether 编者按 is a heading, a note or a lead is open, and whether the page of the paper stays: neither is asked.
      kept: [...LOOM, '阁楼上的一匹布', '一本“布约”', '倒流的河'],
      gone: ['您此时的心情', '阅读剩余全文', '微信扫码分享', '气象员', '南方口音', '春日古建寻踪'],
    },
  },
  {
    kind: 'cn.chinadaily.com.cn (中国日报中文网) of 2023, a news feature: dabiaoti, 作者 and 来源 and the clock in xinf-le, pictures in figures with captions, a credit last in the text, 【责任编辑】 below, notes on rights and 推荐 beside',
    url: 'https://cn.chinadaily.com.cn/a/202311/02/WS65435c8ea310d5acd876d1a4.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="viewport" content="width=device-width,initial-scale=1.0" />
<title>柴窑里的歪脖子鸭子 - 中国日报网</title>
<meta name="keywords" content="柴窑,景德镇,学生" />
<meta name="description" content="天刚放亮，景德镇近郊的一座柴窑前已经围满了人。" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="5b8d1b6ea310f2b4a8b6e2c1" />
<meta name="contentid" content="WS65435c8ea310d5acd876d1a4" />
<meta name="publishdate" content="2023-11-02" />
<meta name="editor" content="许小娜" />
<meta name="author" content="万小云" />
<meta name="source" content="中国日报网" />
${og('og:type', 'article')}
${og('og:title', '柴窑里的歪脖子鸭子')}
${og('og:url', 'https://cn.chinadaily.com.cn/a/202311/02/WS65435c8ea310d5acd876d1a4.html')}
<link rel="stylesheet" href="//img2.chinadaily.com.cn/static/cn_www/css/content.css" />
</head>
<body>
<div class="topBar"><div class="topbar-inner">
<a href="https://cn.chinadaily.com.cn/"><img src="//img2.chinadaily.com.cn/static/cn_www/logo.png" alt="中国日报网" /></a>
<a href="https://www.chinadaily.com.cn/">English</a>
<a href="https://newssearch.chinadaily.com.cn/cn">搜索</a>
</div></div>
<div class="nav"><ul class="dropdown">
<li><a href="https://cn.chinadaily.com.cn/">首页</a></li>
<li><a href="https://china.chinadaily.com.cn/">时政</a></li>
<li><a href="https://column.chinadaily.com.cn/">专栏</a></li>
<li><a href="https://world.chinadaily.com.cn/">国际</a></li>
<li><a href="https://qiye.chinadaily.com.cn/">财经</a></li>
<li><a href="https://cn.chinadaily.com.cn/wenlv">文旅</a></li>
<li><a href="https://language.chinadaily.com.cn/">双语</a></li>
</ul></div>
<div class="topNews"><a href="https://cn.chinadaily.com.cn/">首页</a> &gt; <a href="https://cn.chinadaily.com.cn/wenlv">文旅</a></div>
<div class="container">
<div class="container-left2">
<h1 class="dabiaoti">柴窑里的歪脖子鸭子</h1>
<div class="fenx">
<div class="xinf-le">作者：万小云 来源：<a href="https://cn.chinadaily.com.cn/" target="_blank">中国日报网</a></div>
<div class="xinf-le">2023-11-02 16:21&emsp;</div>
<div class="xinf-le share"><a class="share-weixin" href="javascript:;">分享到微信</a></div>
</div>
<div id="Content" class="article">
<!--enpproperty--><!--enpcontent-->
<p>${KILN[0]}</p>
<figure class="image" style="display: table;"><img src="//img2.chinadaily.com.cn/images/202311/02/65435c8ea310d5ac0b2b3d11.jpeg" alt="" /><figcaption style="display: table-caption; caption-side: bottom;">把桩师傅查看窑口余温。中国日报网 万小云 摄</figcaption></figure>
<p>${KILN[1]}</p>
<p>${KILN[2]}</p>
<p>${KILN[3]}</p>
<figure class="image" style="display: table;"><img src="//img2.chinadaily.com.cn/images/202311/02/65435c8ea310d5ac0b2b3d13.jpeg" alt="" /><figcaption style="display: table-caption; caption-side: bottom;">烧裂的作品垒成的矮墙。中国日报网 万小云 摄</figcaption></figure>
<p>${KILN[4]}</p>
<p>（来源：中国日报江西记者站）</p>
<!--/enpcontent-->
<div id="div_currpage"></div>
</div>
<div class="xinf-le editor">【责任编辑:许小娜】</div>
<div class="fenx-bq"><p>中国日报网版权说明：凡注明来源为“中国日报网：XXX（署名）”，除与中国日报网签署内容授权协议的网站外，其他任何网站或单位未经允许禁止转载、使用，违者必究。</p>
<p>版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属中国日报网独家所有使用。给中国日报网提意见：rx@chinadaily.com.cn</p></div>
</div>
<div class="container-right">
<div class="tit"><h3>最热新闻</h3></div>
<ul class="ul-lb">
<li><a href="//cn.chinadaily.com.cn/a/202311/01/WS6541b2aaa310d5acd876c001.html">鄱阳湖边数鹤的人</a></li>
<li><a href="//cn.chinadaily.com.cn/a/202311/01/WS6541a3eea310d5acd876c044.html">博物馆奇妙“晚自习”</a></li>
</ul>
<div class="tit"><h3>精彩推荐</h3></div>
<ul class="ul-lb">
<li><a href="//cn.chinadaily.com.cn/a/202310/31/WS65409d31a310d5acd876b7aa.html">一张石桥的两百年身份证</a></li>
</ul>
</div>
</div>
<div class="ewm"><img src="//img2.chinadaily.com.cn/static/cn_www/ewm.png" alt="" /><span>扫描左侧二维码下载中国日报网客户端</span></div>
<div class="fanhui"><a href="javascript:scrollTo(0,0);">返回顶部</a></div>
<div class="links">
<a href="http://www.xinhuanet.com/">新华网</a>
<a href="http://www.people.com.cn/">人民网</a>
<a href="https://www.cctv.com/">央视网</a>
<a href="https://www.youth.cn/">中国青年网</a>
<a href="http://www.ce.cn/">中国经济网</a>
<a href="https://www.taiwan.cn/">中国台湾网</a>
</div>
<div class="foot"><p><a href="#">关于我们</a> | <a href="#">诚聘英才</a> | <a href="#">联系我们</a></p>
<p>首页 | 网站地图 | 互联网新闻信息服务许可证10120170006</p></div>
</body>
</html>`,
    expected: {
      headline: '柴窑里的歪脖子鸭子',
      published: '2023-11-02T16:21:00+08:00',
      source: '中国日报网',
      authors: ['万小云'],
      editors: ['许小娜'],
      headings: [],
      captions: ['把桩师傅查看窑口余温。中国日报网 万小云 摄', '烧裂的作品垒成的矮墙。中国日报网 万小云 摄'],
      body: KILN,
      gone: ['分享到微信', '违者必究', '晚自习', '扫描左侧二维码', '诚聘英才', '身份证'],
    },
  },
  {
    kind: 'nbd.com.cn (每日经济新闻) of 2024, a report: u-columnname and the headline, source and time in u-time, 每经记者 and 每经编辑 first in the text, an abstract in a box of its own, bold headings, where the cover comes from, its warnings on rights, 赞 and 关注 below',
    url: 'https://www.nbd.com.cn/articles/2024-04-18/3337651.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>冻肉让位给玫瑰：一座冷库的双温区账本 | 每经网</title>
<meta name="Keywords" content="冷链,花卉,冷库" />
<meta name="Description" content="过去一年，西南地区多家冷库把三成以上的仓位租给了花卉企业。" />
<meta name="author" content="每日经济新闻" />
<link href="https://static.nbd.com.cn/stylesheets/nbd_v5/article.css" rel="stylesheet" type="text/css" />
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.nbd.com.cn/articles/2024-04-18/3337651.html","title":"冻肉让位给玫瑰：一座冷库的双温区账本","images":[],"pubDate": "2024-04-18T21:09:33"}</script>
</head>
<body>
<div class="g-head">
<div class="m-top"><a href="https://www.nbd.com.cn/"><img src="https://static.nbd.com.cn/images/nbd_v5/logo.png" alt="每经网首页" /></a>
<ul class="m-nav">
<li><a href="https://www.nbd.com.cn/columns/3">要闻</a></li>
<li><a href="https://stocks.nbd.com.cn/">A股</a></li>
<li><a href="https://finance.nbd.com.cn/">金融</a></li>
<li><a href="https://industry.nbd.com.cn/">公司</a></li>
<li><a href="https://cd.nbd.com.cn/">区域</a></li>
<li><a href="https://live.nbd.com.cn/">直播</a></li>
</ul></div>
</div>
<div class="g-main">
<div class="g-left">
<div class="m-crumb"><a href="https://www.nbd.com.cn/">每经网首页</a> &gt; <a href="https://www.nbd.com.cn/columns/418">热点公司</a> &gt; 正文</div>
<div class="g-article">
<div class="g-article-top">
<h1>
冻肉让位给玫瑰：一座冷库的双温区账本
</h1>
<p class="u-time">
<span class="source">
每日经济新闻
</span>
<span class="time">
2024-04-18 21:09:33
</span>
</p>
</div>
<div class="g-article-abstract">
<p>西南多家冷库把三成以上的仓位租给花卉企业。损耗降了，门却不好改：一间库的双温区改造要投380万元，回本需要四年半。</p>
</div>
<div class="g-articl-text">
<p>每经记者｜王小璐&nbsp;&nbsp;&nbsp;&nbsp;每经编辑｜陈小星&nbsp;&nbsp;&nbsp;&nbsp;</p>
<p style="text-align: center;"><img src="https://image.nbd.com.cn/uploads/articles/images/1/cold.jpg" alt="" /></p>
<p style="text-align: center;"><span style="color: #7f7f7f; font-size: 14px;">预冷后的鲜花等待装车 每经记者 王小璐 摄</span></p>
<p>${COLD[0]}</p>
<p>${COLD[1]}</p>
<p><strong>五次倒手，一成半没了</strong></p>
<p>${COLD[2]}</p>
<p>${COLD[3]}</p>
<p><strong>最大的敌人是门</strong></p>
<p>${COLD[4]}</p>
<p>${COLD[5]}</p>
<p>封面图片来源：每经记者 王小璐 摄</p>
<div class="articleCopyright"><p>如需转载请与《每日经济新闻》报社联系。<br />未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p>
<p>读者热线：4008890008</p>
<p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div>
</div>
<div class="m-article-tag"><a href="https://www.nbd.com.cn/keywords/1">冷链</a><a href="https://www.nbd.com.cn/keywords/2">鲜花物流</a></div>
<div class="m-article-like"><a class="f-like likess" article-id="3337651">赞 12</a><span>欢迎关注每日经济新闻APP</span></div>
<div class="m-comment"><h3>0条评论</h3><p>登录后参与讨论</p></div>
</div>
</div>
<div class="g-right">
<div class="m-hot"><h3>今日热点</h3>
<ul>
<li><a href="https://www.nbd.com.cn/articles/2024-04-18/3337100.html">一杯豆浆的毛利从哪里来</a></li>
<li><a href="https://www.nbd.com.cn/articles/2024-04-18/3336988.html">托运行李箱的租赁生意</a></li>
<li><a href="https://www.nbd.com.cn/articles/2024-04-17/3335521.html">县城影院改卖早茶</a></li>
</ul></div>
</div>
</div>
<div class="m-qrcode">
<ul>
<li><img src="https://static.nbd.com.cn/images/nbd_v5/wechat.png" alt="" /><span>官方微信</span></li>
<li><img src="https://static.nbd.com.cn/images/nbd_v5/app.png" alt="" /><span>Android版</span></li>
<li><img src="https://static.nbd.com.cn/images/nbd_v5/app.png" alt="" /><span>iOS版</span></li>
</ul>
</div>
<div class="m-friend">
<a href="#">友情链接</a>
<a href="https://www.cs.com.cn/">中证网</a>
<a href="https://www.cnstock.com/">上海证券报</a>
</div>
<div class="g-foot"><p>Copyright © 2024 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p>
<p>广告热线　北京：010-00000000，上海：021-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '冻肉让位给玫瑰：一座冷库的双温区账本',
      published: '2024-04-18T21:09:33+08:00',
      source: '每日经济新闻',
      authors: ['王小璐'],
      editors: ['陈小星'],
      lead: '西南多家冷库把三成以上的仓位租给花卉企业。',
      headings: ['五次倒手，一成半没了', '最大的敌人是门'],
      captions: ['预冷后的鲜花等待装车 每经记者 王小璐 摄'],
      // Whether the line on the cover stays is open: the body is not asked as a list.
      kept: [...COLD],
      gone: ['违者必究', '索取稿酬', '读者热线', '欢迎关注', '一杯豆浆', '登录后参与讨论'],
    },
  },
  {
    kind: '36kr.com (36氪) of 2023, taken over from a public account: the account and the day below the headline, a summary, 本文来自微信公众号 with 作者 first in the text, h2 headings, its disclaimer below, 收藏 and 评论, 下一篇, the account’s card beside',
    url: 'https://36kr.com/p/2479652816413829',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>六平方米的修笔铺，真正赚钱的不是修笔-36氪</title>
<meta name="description" content="把别人修不下去的理由，做成零件。">
<meta name="keywords" content="钢笔,修理,小生意">
${og('og:title', '六平方米的修笔铺，真正赚钱的不是修笔-36氪')}
${og('og:description', '把别人修不下去的理由，做成零件。')}
${og('og:url', 'https://36kr.com/p/2479652816413829')}
${og('og:image', 'https://img.36krcdn.com/hsossms/20231019/v2_pen.jpg')}
${og('article:published_time', '2023-10-19T08:35:00+08:00')}
<link rel="canonical" href="https://36kr.com/p/2479652816413829">
<link rel="stylesheet" href="https://static.36krcdn.com/36kr-web/static/article.css">
</head>
<body>
<div id="app">
<div class="kr-header">
<a class="kr-header-logo" href="/">36氪</a>
<ul class="kr-header-nav">
<li><a href="/information/web_news/">资讯</a></li>
<li><a href="/newsflashes">快讯</a></li>
<li><a href="/live">直播</a></li>
<li><a href="/video">视频</a></li>
<li><a href="/topics">专题</a></li>
<li><a href="/activity">活动</a></li>
</ul>
<div class="kr-header-right"><a href="/search">搜索</a><a href="/settle">寻求报道</a><a href="/login">登录</a></div>
</div>
<div class="article-detail-wrapper-box">
<div class="kr-layout-content">
<div class="article-wrapper common-width">
<div class="article-title-wrap">
<h1 class="article-title margin-bottom-20 common-width">六平方米的修笔铺，真正赚钱的不是修笔</h1>
<div class="article-title-icon common-width margin-bottom-40"><a class="title-icon-item item-a" href="/user/600012345">小店账本</a><span class="title-icon-item item-time">·<span>2023年10月19日 08:35</span></span></div>
</div>
<div class="summary">把别人修不下去的理由，做成零件。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper">
<blockquote><p>本文来自微信公众号：<a href="https://mp.weixin.qq.com/s/x" rel="nofollow">小店账本（ID：xiaodianzhangben）</a>，作者：苏小禾，36氪经授权发布。</p></blockquote>
<p>${PEN[0]}</p>
<p>${PEN[1]}</p>
<p class="image-wrapper"><img src="https://img.36krcdn.com/hsossms/20231019/v2_pen1.jpg" data-img-size-val="1080,720" alt=""></p>
<p class="img-desc">年轻人寄来的旧笔 图源：受访者</p>
<h2>客单价涨了十倍</h2>
<p>${PEN[2]}</p>
<p>${PEN[3]}</p>
<h2>第二条曲线</h2>
<p>${PEN[4]}</p>
<p>${PEN[5]}</p>
<p>${PEN[6]}</p>
</div>
<div class="article-footer-txt"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="article-footer-label"><a href="/search/articles/1">+1</a><span>好文章，需要你的鼓励</span></div>
<div class="article-operation"><span>收藏</span><span>评论</span><span>打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</span></div>
<div class="next-article"><span>下一篇</span><a class="next-article-title" href="/p/2479610000000001">便利店的第三个货架</a><p>关东煮旁边放什么，答案改了四次。</p></div>
</div>
<div class="article-right">
<div class="author-card"><a href="/user/600012345">小店账本</a><span>特邀作者</span><p>记录街角生意的真实收支</p><h4>最近内容</h4>
<ul>
<li><a href="/p/2478000000000002">夜里十二点的配钥匙摊</a></li>
<li><a href="/p/2476000000000003">菜市场里的磨刀机</a></li>
</ul></div>
<div class="hot-list"><h4>24小时热榜</h4><ul><li><a href="/p/2479500000000004">租书店回来了，这次租的是座位</a></li></ul></div>
</div>
</div>
</div>
<div class="kr-float">
<a href="/app">App</a>
<a href="javascript:;">返回顶部</a>
</div>
<div class="kr-footer">
<div class="kr-footer-links">
<a href="/pages/about">关于36氪</a>
<a href="/pages/tongcheng">城市合作</a>
<a href="/seek-report-new">寻求报道</a>
<a href="/hire">我要入驻</a>
<a href="/local">36氪欧洲站</a>
<a href="https://kr-asia.com/">36氪Global</a>
</div>
<div class="kr-footer-friends">
<span>合作伙伴</span>
<a href="https://www.sina.com.cn/">新浪科技</a>
<a href="https://www.techweb.com.cn/">TechWeb</a>
</div>
<p>36氪APP下载　推送和解读前沿、有料的科技创投资讯</p>
<p>本站由 阿里云 提供计算与安全服务　违法和不良信息举报电话：010-00000000</p>
<p>© 2011~2023 北京多氪信息科技有限公司</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '六平方米的修笔铺，真正赚钱的不是修笔',
      published: '2023-10-19T08:35:00+08:00',
      source: '小店账本',
      authors: ['苏小禾'],
      lead: '把别人修不下去的理由，做成零件。',
      headings: ['客单价涨了十倍', '第二条曲线'],
      captions: ['年轻人寄来的旧笔 图源：受访者'],
      // Whether the note on where it comes from stays first in the body is open.
      kept: [...PEN],
      gone: ['仅提供信息存储空间', '需要你的鼓励', '第三个货架', '配钥匙摊', '寻求报道', '有料的科技创投'],
    },
  },
  {
    kind: 'news.sina.com.cn (新浪新闻) of 2024, reprinted from an evening paper: main-title, date and source in date-source, a picture with img_descr, 责任编辑 in article-editor inside the text, keywords, the comment bar, 相关新闻 filled by script, its footer in English and Chinese',
    url: 'https://news.sina.com.cn/s/2024-03-06/doc-inamkqxr3829471.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2024-03-06 14:22:08 ] -->
<html>
<head>
<meta http-equiv="Content-type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="sudameta" content="urlpath:s/; allCIDs:51924,257,51895,57526">
<title>河堤柳树挂上48只“小耳朵” 专听白蚁打洞|河堤|白蚁_新浪新闻</title>
<meta name="keywords" content="河堤,白蚁,拾音器" />
<meta name="tags" content="河堤,白蚁,拾音器" />
<meta name="description" content="扬州邗江一处河堤上的老柳树，最近挂上了一排蓝色的“小耳朵”。" />
${og('og:type', 'news')}
${og('og:title', '河堤柳树挂上48只“小耳朵” 专听白蚁打洞')}
${og('og:description', '河堤柳树挂上48只“小耳朵” 专听白蚁打洞')}
${og('og:url', 'https://news.sina.com.cn/s/2024-03-06/doc-inamkqxr3829471.shtml')}
${og('article:published_time', '2024-03-06T14:22:00+08:00')}
${og('article:author', '扬子晚报')}
<meta name="weibo: article:create_at" content="2024-03-06 14:22:00" />
<link rel="stylesheet" href="//finance.sina.com.cn/other/src/sinapagewidgets/SinaPageCommon.css">
<link rel="stylesheet" href="//news.sina.com.cn/css/pctpl/article2020.css">
</head>
<body>
<div class="top-banner"></div>
<div class="sina-header">
<ul>
<li><a href="https://www.sina.com.cn/">新浪首页</a></li>
<li><a href="https://news.sina.com.cn/">新闻</a></li>
<li><a href="https://sports.sina.com.cn/">体育</a></li>
<li><a href="https://finance.sina.com.cn/">财经</a></li>
<li><a href="https://ent.sina.com.cn/">娱乐</a></li>
<li><a href="https://tech.sina.com.cn/">科技</a></li>
<li><a href="https://blog.sina.com.cn/">博客</a></li>
</ul>
<a href="https://mail.sina.com.cn/">邮箱</a>
<a href="https://my.sina.com.cn/">登录</a>
</div>
<div class="path-search" data-sudaclick="cnav_breadcrumbs_p">
<div class="path wrap">
<div class="channel-path"><a href="https://news.sina.com.cn/"><i class="icon icon-news"></i>新闻中心</a><span class="spliter">&gt;</span><a href="https://news.sina.com.cn/society/">社会新闻</a><span class="spliter">&gt;</span> 正文</div>
<div class="search"><form action="//search.sina.com.cn/" method="get"><input type="text" placeholder="请输入关键字"><button type="submit">搜索</button></form></div>
</div>
</div>
<div class="main-content w1240">
<h1 class="main-title">河堤柳树挂上48只“小耳朵” 专听白蚁打洞</h1>
<div class="top-bar-wrap" id="top_bar_wrap">
<div class="top-bar ani" id="top_bar">
<div class="top-bar-inner clearfix">
<div class="date-source">
<span class="date">2024年03月06日 14:22</span>
<a href="https://www.yangtse.com/" target="_blank" class="source ent-source" data-sudaclick="content_media_p" rel="nofollow">扬子晚报</a>
</div>
<div class="page-tools"><span class="tool-icon">缩小字体</span><span class="tool-icon">放大字体</span><span class="tool-icon">收藏</span><span class="tool-icon">微博</span><span class="tool-icon">微信</span><span class="tool-icon">分享</span><a href="#">0</a></div>
</div>
</div>
</div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<div class="article" id="article">
${p(DIKE.slice(0, 2), 'cms-style="font-L"', '　　')}
<div class="img_wrapper"><img src="https://n.sinaimg.cn/sinakd20240306s/138/w550h388/20240306/5a2c-dike.jpg" alt="巡堤员检查挂在柳树上的拾音器"><span class="img_descr">巡堤员检查挂在柳树上的拾音器</span></div>
${p(DIKE.slice(2), 'cms-style="font-L"', '　　')}
<p class="article-editor">责任编辑：吴小鸣</p>
</div>
<div class="article-bottom clearfix" id="article-bottom">
<div class="keywords" id="keywords" data-wbkey="河堤,白蚁"><span>文章关键词：</span><a href="https://tags.news.sina.com.cn/dike" target="_blank">河堤</a><a href="https://tags.news.sina.com.cn/termite" target="_blank">白蚁</a></div>
<div class="report"><a href="https://comment4.news.sina.com.cn/comment/skin/feedback.html">我要反馈</a><a href="javascript:;">保存网页</a></div>
</div>
<div class="bottom_app_box"><div class="app-title">新浪新闻公众号</div><p>更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）</p></div>
<div class="blk-comment"><div class="hd"><span>评论</span><a href="#">0条评论</a></div><textarea placeholder="发表评论"></textarea><a href="#">发布</a><p>最热评论刷新</p></div>
<div class="blk-related"><div class="tit">相关新闻</div><div id="related_list"><a href="javascript:;">加载中</a><p>点击加载更多</p></div></div>
</div>
<div class="article-content-right">
<div class="tj_blk"><h3>图片新闻</h3>
<ul>
<li><a href="https://slide.news.sina.com.cn/s/slide_1_1.html">江边第一茬荠菜上市</a></li>
<li><a href="https://slide.news.sina.com.cn/s/slide_1_2.html">油菜花田里的小火车</a></li>
</ul></div>
<div class="tj_blk"><h3>新闻排行</h3><ul><li><a href="https://news.sina.com.cn/s/2024-03-06/doc-inamk0001.shtml">外卖骑手的充电驿站开到桥下</a></li></ul></div>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://corp.sina.com.cn/chn/">新浪简介</a> | <a href="https://emarketing.sina.com.cn/">广告服务</a> | <a href="https://corp.sina.com.cn/eng/">About Sina</a> | <a href="https://www.sina.com.cn/contactus.html">联系我们</a></p>
<p>Copyright © 1996-2024 SINA Corporation, All Rights Reserved</p>
<p>新浪公司 版权所有</p>
<p>新闻中心意见反馈留言板</p>
</div>
</body>
</html>`,
    expected: {
      headline: '河堤柳树挂上48只“小耳朵” 专听白蚁打洞',
      published: '2024-03-06T14:22:00+08:00',
      source: '扬子晚报',
      authors: [],
      editors: ['吴小鸣'],
      headings: [],
      captions: ['巡堤员检查挂在柳树上的拾音器'],
      body: DIKE,
      gone: ['更多猛料', '我要反馈', '点击加载更多', '荠菜', '充电驿站', '意见反馈留言板'],
    },
  },
  {
    kind: 'news.qq.com (腾讯新闻) of 2024, a medium’s account, as simple as its shortest: the account with its clock and place, 关注, rich_media_content, a prompt for the medium’s own app in the text last, 免责声明 by the portal, the flow of other stories beside',
    url: 'https://news.qq.com/rain/a/20240522A041KS00',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>助听器落在面馆，四个人翻了三十七袋垃圾_腾讯新闻</title>
<meta name="keywords" content="助听器,面馆,宜昌">
<meta name="description" content="孙子的助听器被收进了垃圾桶，面馆老板关店去追清运车。">
<meta name="apub:time" content="2024-05-22 13:06:00">
${og('og:type', 'article')}
${og('og:title', '助听器落在面馆，四个人翻了三十七袋垃圾_腾讯新闻')}
${og('og:url', 'https://news.qq.com/rain/a/20240522A041KS00')}
<script>window.DATA = {"url":"https://news.qq.com/rain/a/20240522A041KS00","article_id":"20240522A041KS00","title":"助听器落在面馆，四个人翻了三十七袋垃圾","media":"极目新闻","media_id":"5095","pubtime":"2024-05-22 13:06:00","comment_id":"0","catalog1":"social"};</script>
<link rel="stylesheet" href="https://mat1.gtimg.com/qqcdn/news/rain/article.css">
</head>
<body>
<div id="qqnews-header">
<a class="logo" href="https://news.qq.com/">腾讯新闻</a>
<ul class="nav-list">
<li><a href="https://news.qq.com/">首页</a></li>
<li><a href="https://news.qq.com/ch/tech/">科技</a></li>
<li><a href="https://news.qq.com/ch/finance/">财经</a></li>
<li><a href="https://news.qq.com/ch/ent/">娱乐</a></li>
<li><a href="https://sports.qq.com/">体育</a></li>
<li><a href="https://news.qq.com/ch/history/">历史</a></li>
</ul>
<a class="download" href="https://news.qq.com/mobile/">下载客户端</a><a class="login" href="javascript:;">登录</a>
</div>
<div class="qq-article">
<div class="left-side">
<div class="side-tool"><a href="javascript:;">评论</a><a href="javascript:;">点赞</a><a href="javascript:;">分享</a><a href="javascript:;">无障碍</a></div>
</div>
<div class="content-left" id="article">
<h1>助听器落在面馆，四个人翻了三十七袋垃圾</h1>
<div class="media-info">
<a class="media-avatar" href="https://news.qq.com/omn/author/5095"><img src="https://inews.gtimg.com/newsapp_ls/0/5095/0" alt=""></a>
<div class="author-info"><p class="media-name">极目新闻</p><p class="media-meta"><span>2024-05-22 13:06</span><span>发布于湖北</span><span>极目新闻官方账号</span></p></div>
<a class="follow-btn" href="javascript:;">+关注</a>
</div>
<div class="content-article" id="article-content">
<div class="rich_media_content">
<p class="qnt-p">极目新闻记者 程小芸</p>
<p class="qnt-p">${NOODLE[0]}</p>
<p class="qnt-p">${NOODLE[1]}</p>
<p class="qnt-p">${NOODLE[2]}</p>
<p class="qnt-p">${NOODLE[3]}</p>
<p class="qnt-p">${NOODLE[4]}</p>
<p class="qnt-p">更多精彩资讯请在应用市场下载“极目新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。</p>
</div>
</div>
<div class="statement">免责声明：本内容来自腾讯平台创作者，不代表腾讯新闻或腾讯网的观点和立场。</div>
<div class="article-handle"><a href="javascript:;">举报</a><a href="javascript:;">收藏本文</a></div>
<div class="comment-wrap"><h3>评论 26</h3><p>文明上网理性发言，请遵守《新闻评论服务协议》</p><a href="javascript:;">请先登录后发表评论~</a></div>
</div>
<div class="content-right">
<div class="hot-rank"><h3>腾讯新闻热榜</h3>
<ol>
<li><a href="https://news.qq.com/rain/a/20240522A0000100">高铁静音车厢该不该加座</a></li>
<li><a href="https://news.qq.com/rain/a/20240522A0000200">小满时节吃什么菜</a></li>
<li><a href="https://news.qq.com/rain/a/20240521A0000300">老年大学的架子鼓班满员了</a></li>
</ol></div>
<div class="media-more"><h3>作者最新文章</h3>
<ul><li><a href="https://news.qq.com/rain/a/20240522A0300000">江滩上的风筝修补摊</a></li></ul></div>
</div>
</div>
<div class="channel-feed">
<h3>相关推荐</h3>
<ul>
<li><a href="https://news.qq.com/rain/a/20240521A0900100">公交末班车多等了两分钟</a><span>楚天都市报</span></li>
<li><a href="https://news.qq.com/rain/a/20240520A0900200">菜场里的共享轮椅</a><span>三峡晚报</span></li>
<li><a href="https://news.qq.com/rain/a/20240519A0900300">旧书摊收到一封四十年前的信</a><span>都市晨报</span></li>
</ul>
</div>
<div class="float-qr">
<img src="https://mat1.gtimg.com/qqcdn/news/qr.png" alt="">
<p>扫码打开腾讯新闻</p>
</div>
<div class="back-top"><a href="javascript:;">回到顶部</a></div>
<div class="qqcom-footer">
<p><a href="https://www.tencent.com/">关于腾讯</a> | <a href="https://www.tencent.com/en-us/">About Tencent</a> | <a href="#">服务协议</a> | <a href="#">隐私政策</a> | <a href="#">开放平台</a></p>
<p>粤网文[2023]2882-203号　新闻信息服务许可证</p>
<p>Copyright © 1998 - 2024 Tencent. All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '助听器落在面馆，四个人翻了三十七袋垃圾',
      published: '2024-05-22T13:06:00+08:00',
      source: '极目新闻',
      authors: ['程小芸'],
      headings: [],
      captions: [],
      // Whether the line of the reporter stays first in the body is open.
      kept: [...NOODLE],
      gone: ['一经采纳即付报酬', '腾讯平台创作者', '请先登录', '静音车厢', '架子鼓', '下载客户端'],
    },
  },
  {
    kind: 'news.southcn.com (南方网) of 2023, a feature of 南方+: article_title, pubtime_baidu and source_baidu, pictures with captions in centred paragraphs, 【记者】 and 【摄影】 in one line last in the text, 编辑 by editor_baidu, 分享 and 推荐 below, a QR code',
    url: 'https://news.southcn.com/node_54a44f01a2/5f0c3b8e21.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>红光下数螃蟹的人_南方网</title>
<meta name="keywords" content="招潮蟹,红树林,横琴">
<meta name="description" content="深夜的横琴岛滩涂，一束束红光贴着泥面移动。">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="54a44f01a2">
<meta name="contentid" content="5f0c3b8e21">
<meta name="publishdate" content="2023-08-24">
<meta name="author" content="戴小雪">
<meta name="source" content="南方+">
<link rel="stylesheet" href="https://www.southcn.com/css/article.css">
<script src="https://www.southcn.com/js/jquery-1.11.1.min.js"></script>
<script>var contentid = "5f0c3b8e21", nodeid = "54a44f01a2";</script>
</head>
<body>
<div class="g-top">
<div class="wrap">
<a class="logo" href="https://www.southcn.com/"><img src="https://www.southcn.com/img/logo.png" alt="南方网"></a>
<div class="nav">
<a href="https://www.southcn.com/">南方网首页</a>
<a href="https://news.southcn.com/">新闻</a>
<a href="https://opinion.southcn.com/">评论</a>
<a href="https://theory.southcn.com/">理论</a>
<a href="https://economy.southcn.com/">经济</a>
<a href="https://culture.southcn.com/">文化</a>
<a href="https://edu.southcn.com/">教育</a>
</div>
</div>
</div>
<div class="wrap g-main">
<div class="m-crumb">当前位置：<a href="https://www.southcn.com/">南方网</a> &gt; <a href="https://news.southcn.com/">南方网新闻</a> &gt; 正文</div>
<div class="g-left">
<div class="m-article">
<h2 class="title" id="article_title">红光下数螃蟹的人</h2>
<div class="meta">
<span class="pub_time" id="pubtime_baidu">2023-08-24 10:32</span>
<span class="source" id="source_baidu">来源：<a href="https://static.nfapp.southcn.com/content/202308/24/c8024881.html" target="_blank">南方+</a></span>
<span class="author" id="author_baidu"></span>
<div class="tools"><span>字号：</span><a href="javascript:;">超大</a><a href="javascript:;">标准</a></div>
</div>
<div class="article" id="content">
<p>　　${CRAB[0]}</p>
<p style="text-align:center;"><img src="https://static.nfapp.southcn.com/png/202308/24/crab1.png" alt=""></p>
<p style="text-align:center;"><span style="color:#888;font-size:14px;">志愿者用红光照亮方格。</span></p>
<p>　　${CRAB[1]}</p>
<p>　　${CRAB[2]}</p>
<p>　　${CRAB[3]}</p>
<p style="text-align:center;"><img src="https://static.nfapp.southcn.com/png/202308/24/crab2.png" alt=""></p>
<p style="text-align:center;"><span style="color:#888;font-size:14px;">何伯给招潮蟹画的像。</span></p>
<p>　　${CRAB[4]}</p>
<p>　　${CRAB[5]}</p>
<p>　　【记者】陈小坚 【摄影】梁小恒</p>
</div>
<div class="m-editor">编辑：<span id="editor_baidu">戴小雪</span></div>
<div class="m-share"><span>分享到</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ空间</a></div>
<div class="m-code"><img src="https://www.southcn.com/img/code.png" alt=""><p>南方网手机版二维码</p></div>
</div>
<div class="m-rec"><div class="hd">推荐阅读</div>
<ul>
<li><a href="https://news.southcn.com/node_54a44f01a2/1c2d3e4f50.shtml">荔湾老街的午夜豆腐花</a></li>
<li><a href="https://news.southcn.com/node_54a44f01a2/2d3e4f5061.shtml">醒狮队里的女鼓手</a></li>
</ul></div>
</div>
<div class="g-right">
<div class="m-list"><div class="hd">热点图片</div>
<ul><li><a href="https://news.southcn.com/node_a1/3e4f506172.shtml">韶关丹霞云海翻涌</a></li></ul></div>
<div class="m-list"><div class="hd">南方号</div>
<ul><li><a href="https://news.southcn.com/node_a2/4f50617283.shtml">蚝壳墙怎样修</a></li></ul></div>
</div>
</div>
<div class="g-links">
<span>友情链接</span>
<a href="https://www.gd.gov.cn/">广东省人民政府</a>
<a href="https://www.newsgd.com/">Newsgd</a>
<a href="https://www.oeeee.com/">奥一网</a>
<a href="https://www.ycwb.com/">金羊网</a>
</div>
<div class="g-foot">
<p><a href="#">网站简介</a> - <a href="#">网站导航</a> - <a href="#">广告服务</a> - <a href="#">诚聘英才</a> - <a href="#">法律声明</a></p>
<p>本网站由南方新闻网版权所有，未经授权禁止复制或建立镜像</p>
<p>广东南方网络信息科技有限公司负责制作维护　粤ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '红光下数螃蟹的人',
      published: '2023-08-24T10:32:00+08:00',
      source: '南方+',
      authors: ['陈小坚'],
      editors: ['戴小雪'],
      headings: [],
      captions: ['志愿者用红光照亮方格。', '何伯给招潮蟹画的像。'],
      body: CRAB,
      gone: ['超大', 'QQ空间', '手机版二维码', '豆腐花', '女鼓手', '禁止复制或建立镜像'],
    },
  },
  {
    kind: 'news.ltn.com.tw (自由時報) of 2024, local news: boxTitle and time, ph_b pictures with ph_d captions, 〔記者／報導〕 first, 請繼續往下閱讀 within the text, the app prompt appE1121 last, 相關新聞 below, 今日熱門新聞 beside, JSON-LD',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/4672918',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>傘壞了別急著丟！ 70年紙傘店夜市開修傘課 首日救回63把 - 生活 - 自由時報電子報</title>
<meta name="keywords" content="修傘,夜市,大里">
<meta name="description" content="台中市大里區一間70年歷史的紙傘店，今年首度把修傘課搬進夜市。">
<meta name="pubdate" content="2024-05-16T09:18:00+08:00">
<link rel="canonical" href="https://news.ltn.com.tw/news/life/breakingnews/4672918">
${og('og:site_name', '自由時報電子報')}
${og('og:type', 'article')}
${og('og:title', '傘壞了別急著丟！ 70年紙傘店夜市開修傘課 首日救回63把 - 生活 - 自由時報電子報')}
${og('og:url', 'https://news.ltn.com.tw/news/life/breakingnews/4672918')}
${og('og:image', 'https://img.ltn.com.tw/Upload/news/600/2024/05/16/umbrella.jpg')}
${og('article:published_time', '2024-05-16T09:18:00+08:00')}
${og('dable:author', '自由時報')}
${ld({ '@type': 'NewsArticle', headline: '傘壞了別急著丟！ 70年紙傘店夜市開修傘課 首日救回63把', datePublished: '2024-05-16T09:18:00+08:00', dateModified: '2024-05-16T09:18:00+08:00', author: { '@type': 'Person', name: '自由時報' }, publisher: { '@type': 'Organization', name: '自由時報', logo: { '@type': 'ImageObject', url: 'https://cache.ltn.com.tw/images/ltn_100.jpg' } } })}
<link rel="stylesheet" href="https://cache.ltn.com.tw/css/news/all.css">
</head>
<body>
<div class="ltnheader">
<div class="channelBar">
<a href="https://www.ltn.com.tw/">自由電子報</a>
<ul>
<li><a href="https://news.ltn.com.tw/list/breakingnews">即時</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/popular">熱門</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/society">社會</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/local">地方</a></li>
<li><a href="https://sports.ltn.com.tw/">體育</a></li>
<li><a href="https://def.ltn.com.tw/">軍武</a></li>
<li><a href="https://food.ltn.com.tw/">食譜</a></li>
</ul>
</div>
</div>
<div class="ltnheader_sub">
<form action="https://search.ltn.com.tw/list" method="get"><input type="text" name="keyword" placeholder="請輸入關鍵字"></form>
<ul class="area">
<li><a href="https://news.ltn.com.tw/list/breakingnews/Taipei">台北市</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/NewTaipei">新北市</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/Taoyuan">桃園市</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/Tainan">台南市</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/Kaohsiung">高雄市</a></li>
</ul>
</div>
<div class="breadcrumbs boxTitle boxText"><a href="https://www.ltn.com.tw/">首頁</a>&gt; <a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></div>
<section class="content">
<div class="whitecon article" data-page="1" itemprop="articleBody">
<h1>傘壞了別急著丟！ 70年紙傘店夜市開修傘課 首日救回63把</h1>
<div class="text boxTitle boxText" data-desc="內容頁">
<span class="time">2024/05/16 09:18</span>
<div class="article_popular"><a href="https://www.facebook.com/sharer/sharer.php">分享</a><a href="#" class="font_size">字級</a></div>
<div class="photo boxTitle" data-desc="圖片"><a href="https://img.ltn.com.tw/Upload/news/600/2024/05/16/umbrella.jpg" class="image-popup-vertical-fit"><img src="https://img.ltn.com.tw/Upload/news/600/2024/05/16/umbrella.jpg" alt="民眾帶著破傘排隊學修傘。（記者江小玲攝）" title="民眾帶著破傘排隊學修傘。（記者江小玲攝）"></a><p>民眾帶著破傘排隊學修傘。（記者江小玲攝）</p></div>
<p>〔記者江小玲／台中報導〕${LANTERN[0]}</p>
<p>${LANTERN[1]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<div class="ad boxTitle" data-desc="ad-IR1"></div>
<p>${LANTERN[2]}</p>
<div class="photo boxTitle" data-desc="圖片"><img src="https://img.ltn.com.tw/Upload/news/600/2024/05/16/umbrella2.jpg" alt="換一枚鉚釘只要8元。（記者江小玲攝）"><p>換一枚鉚釘只要8元。（記者江小玲攝）</p></div>
<p>${LANTERN[3]}</p>
<p>${LANTERN[4]}</p>
<p class="appE1121 boxTitle" data-desc="APP">不用抽 不用搶 現在用APP看新聞 保證天天中獎　 <a href="https://service.ltn.com.tw/app">點我下載APP</a>　 <a href="https://draw.ltn.com.tw/">按我看活動辦法</a></p>
</div>
<div class="related boxTitle" data-desc="相關新聞"><h3>相關新聞</h3>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4655120">油紙傘彩繪體驗課 一位難求</a></li>
<li><a href="https://news.ltn.com.tw/news/local/paper/1641008">修補咖啡館：壞掉的傘、鐘和收音機</a></li>
</ul></div>
<div class="fb-like boxTitle"><p>粉絲團按讚，看更多生活新聞</p></div>
</div>
<aside class="sidebar">
<div class="hotnews boxTitle" data-desc="熱門新聞"><h3>今日熱門新聞</h3>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4672001">梅雨鋒面到！週末衣服這樣曬</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4671888">阿嬤的蘿蔔糕秘訣是「等」</a></li>
</ul></div>
</aside>
</section>
<div class="video boxTitle" data-desc="影音">
<h3>最新影音</h3>
<ul>
<li><a href="https://video.ltn.com.tw/article/1">貓咪坐月台等車</a></li>
<li><a href="https://video.ltn.com.tw/article/2">阿里山花旗木盛開</a></li>
</ul>
</div>
<div class="footer">
<p>網友回應　自由時報版權所有不得轉載 © 2024 The Liberty Times. All Rights Reserved.</p>
<p>發燒話題　電子報訂閱　加入LINE好友</p>
</div>
</body>
</html>`,
    expected: {
      headline: '傘壞了別急著丟！ 70年紙傘店夜市開修傘課 首日救回63把',
      published: '2024-05-16T09:18:00+08:00',
      authors: ['江小玲'],
      editors: [],
      dateline: '台中',
      headings: [],
      captions: ['民眾帶著破傘排隊學修傘。（記者江小玲攝）', '換一枚鉚釘只要8元。（記者江小玲攝）'],
      related: ['油紙傘彩繪體驗課 一位難求', '修補咖啡館：壞掉的傘、鐘和收音機'],
      // 自由時報 or 自由時報電子報: not asked. Whether the brackets of the reporter stay in the body is open.
      kept: [...LANTERN],
      gone: ['請繼續往下閱讀', '天天中獎', '活動辦法', '蘿蔔糕', '梅雨鋒面', '粉絲團按讚'],
    },
  },
  {
    kind: 'udn.com (聯合新聞網) of 2024, a reader’s opinion: article-content__title, the clock before 聯合報 and the writer with trade and city, no picture, tags, 延伸閱讀 headed so, a prompt to join, 熱門文章 beside, JSON-LD',
    url: 'https://udn.com/news/story/7339/8027711',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>圖書館一定要安靜嗎？ | 民意論壇 | 評論 | 聯合新聞網</title>
<meta name="description" content="把兩種需要放進同一個房間，再派一名志工站在中間，這才是問題。">
<meta name="news_keywords" content="圖書館,志工,閱讀">
<meta name="author" content="聯合新聞網">
<meta property="article:published_time" content="2024-06-13T02:03:00+08:00">
${og('og:type', 'article')}
${og('og:site_name', '聯合新聞網')}
${og('og:title', '圖書館一定要安靜嗎？ | 民意論壇 | 評論 | 聯合新聞網')}
${og('og:url', 'https://udn.com/news/story/7339/8027711')}
<link rel="canonical" href="https://udn.com/news/story/7339/8027711">
<link rel="amphtml" href="https://udn.com/news/amp/story/7339/8027711">
<meta property="fb:app_id" content="169499923122484">
<script async src="https://www.googletagmanager.com/gtag/js"></script>
${ld({ '@type': 'NewsArticle', headline: '圖書館一定要安靜嗎？', datePublished: '2024-06-13T02:03:00+08:00', dateModified: '2024-06-13T02:03:00+08:00', articleSection: '評論/民意論壇', author: { '@type': 'Person', name: '聯合報／ 林小惠／退休護理師（新竹市）' }, publisher: { '@type': 'Organization', name: '聯合新聞網' } })}
</head>
<body>
<header class="header-container">
<a class="header__logo" href="https://udn.com/news/index">udn 聯合新聞網</a>
<nav class="navigation">
<a href="https://udn.com/news/breaknews">即時</a>
<a href="https://udn.com/news/cate/2/6638">要聞</a>
<a href="https://udn.com/news/cate/2/6643">評論</a>
<a href="https://udn.com/news/cate/2/6649">生活</a>
<a href="https://health.udn.com/">健康</a>
<a href="https://reading.udn.com/">閱讀</a>
<a href="https://vip.udn.com/">數位版</a>
</nav>
</header>
<main class="main">
<nav class="breadcrumb"><a class="breadcrumb-items" href="https://udn.com/news/index">udn</a> / <a class="breadcrumb-items" href="https://udn.com/news/cate/2/6643">評論</a> / <a class="breadcrumb-items" href="https://udn.com/news/cate/2/7339">民意論壇</a></nav>
<section class="wrapper-left">
<article class="article-content">
<section class="article-content__wrapper">
<h1 class="article-content__title">圖書館一定要安靜嗎？</h1>
<div class="article-content__subinfo">
<section class="authors">
<time class="article-content__time">2024-06-13 02:03</time>
<div class="article-content__author">聯合報／ 林小惠／退休護理師（新竹市）</div>
</section>
<div class="article-content__share"><a href="javascript:;">分享</a><a href="javascript:;">列印</a><a href="javascript:;">存新聞</a></div>
</div>
<section class="article-content__editor ">
${p(LIBRARY)}
</section>
<section class="keywords"><a href="/search/tagging/2/圖書館">圖書館</a><a href="/search/tagging/2/閱讀">閱讀</a></section>
</section>
<section class="more-news context-box"><div class="context-box__header"><h2>延伸閱讀</h2></div>
<div class="context-box__content">
<a href="https://udn.com/news/story/7339/7990112">社區圖書館也該有聊天時段</a>
<a href="https://udn.com/news/story/6885/7951008">親子共讀區一位難求 家長盼增聲音教室</a>
</div></section>
<section class="member-box"><p>這篇文章對你有幫助嗎？</p><p>加入udn會員，收藏喜歡的新聞</p></section>
<section class="feelings"><p>FB留言</p><p>你可能會喜歡</p><a href="https://udn.com/news/story/7266/8027001">退休金怎麼領最划算</a></section>
</article>
</section>
<aside class="wrapper-right">
<div class="context-box"><h2>熱門文章</h2>
<a href="https://udn.com/news/story/7266/8026001">端午連假高速公路這樣走</a>
<a href="https://udn.com/news/story/7470/8025777">冰箱第三層別放蛋</a>
</div>
</aside>
</main>
<section class="discuss">
<h2>共 0 則留言</h2>
<p>規範</p>
<ul>
<li>張貼文章或下標籤，不得有違法或侵害他人權益之言論</li>
<li>對於明知不實或過度情緒謾罵之言論，經網友檢舉得逕予刪除</li>
</ul>
</section>
<nav class="footer-nav">
<a href="https://money.udn.com/">經濟日報</a>
<a href="https://stars.udn.com/">噓！星聞</a>
<a href="https://global.udn.com/">轉角國際</a>
<a href="https://opinion.udn.com/">鳴人堂</a>
<a href="https://500times.udn.com/">500輯</a>
</nav>
<footer class="footer">
<p>服務・網站 會員中心　U利點數　關於我們　著作權聲明　客服中心</p>
<p>聯合線上公司 著作權所有 © udn.com All Rights Reserved.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '圖書館一定要安靜嗎？',
      published: '2024-06-13T02:03:00+08:00',
      source: '聯合報',
      authors: ['林小惠'],
      editors: [],
      headings: [],
      captions: [],
      related: ['社區圖書館也該有聊天時段', '親子共讀區一位難求 家長盼增聲音教室'],
      body: LIBRARY,
      gone: ['存新聞', '收藏喜歡的新聞', '退休金怎麼領', '第三層別放蛋', '端午連假', 'U利點數'],
    },
  },
  {
    kind: 'mirrormedia.mg (鏡週刊) of 2023, an interview: the section above, 發布時間 and 更新時間 with 臺北時間, 文｜ and 攝影｜ in credits of their own, a brief in a box, h2 headings, figcaptions, a prompt to join, 相關文章 below, 熱門文章',
    url: 'https://www.mirrormedia.mg/story/20230314insight002/',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>【心內話】少了兩根指頭的割網人 洪小洋 - 鏡週刊 Mirror Media</title>
<meta name="description" content="他把起網的經驗用在割網上，六年割回11公噸。">
<meta name="keywords" content="潛水,漁網,海廢">
<meta property="article:published_time" content="2023-03-14T06:28:00.000+08:00">
<meta property="section:name" content="人物">
${og('og:type', 'article')}
${og('og:site_name', '鏡週刊 Mirror Media')}
${og('og:title', '【心內話】少了兩根指頭的割網人 洪小洋')}
${og('og:url', 'https://www.mirrormedia.mg/story/20230314insight002/')}
<link rel="canonical" href="https://www.mirrormedia.mg/story/20230314insight002/">
${ld({ '@type': 'NewsArticle', headline: '【心內話】少了兩根指頭的割網人 洪小洋', datePublished: '2023-03-14T06:28:00+08:00', dateModified: '2023-03-14T06:28:00+08:00', author: { '@type': 'Person', name: '李小寧' }, publisher: { '@type': 'Organization', name: '鏡週刊' } })}
</head>
<body>
<div id="__next">
<header class="header">
<a class="header__logo" href="/">鏡週刊</a>
<nav class="header__nav">
<a href="/section/news">時事</a>
<a href="/section/entertainment">娛樂</a>
<a href="/section/businessmoney">財經理財</a>
<a href="/section/people">人物</a>
<a href="/section/culture">文化</a>
<a href="/section/foodtravel">美食旅遊</a>
</nav>
<a href="/search">搜尋</a>
<a href="/videohub">影音</a>
<a href="/magazine">動態雜誌</a>
<a href="/subscribe">訂閱</a>
</header>
<main>
<article class="story-normal">
<div class="story__section-date"><a class="story__section" href="/section/people">人物</a></div>
<h1 class="story__title">【心內話】少了兩根指頭的割網人 洪小洋</h1>
<div class="story__dates"><div>發布時間 <span>2023.03.14 06:28</span> <span>臺北時間</span></div></div>
<figure class="hero"><img src="https://v3-statics.mirrormedia.mg/images/diver-w1600.jpg" alt=""><figcaption>洪小洋每次下水前，都先把刀磨過一遍。</figcaption></figure>
<div class="story__credits">
<dl><dt>文｜</dt><dd><ul><li><a href="/author/li">李小寧</a></li></ul></dd></dl>
<dl><dt>攝影｜</dt><dd><ul><li><a href="/author/wu">吳小倫</a></li></ul></dd></dl>
</div>
<div class="story__social"><a href="#">Facebook</a><a href="#">LINE</a><span>加入好友看更多獨家</span></div>
<div class="story__brief"><p>他在海底割了六年的網，割回來的不只是網。這一次，他談那隻繞了他一圈的綠蠵龜，也談那副少了兩根指頭的手套。</p></div>
<div class="story__content">
<p>${DIVER[0]}</p>
<p>${DIVER[1]}</p>
<h2>在水裡大家都只有兩隻蹼</h2>
<p>${DIVER[2]}</p>
<p>${DIVER[3]}</p>
<figure><img src="https://v3-statics.mirrormedia.mg/images/net-w800.jpg" alt=""><figcaption>割回來的漁網要先泡淡水三天。</figcaption></figure>
<h2>最後一格氣</h2>
<p>${DIVER[4]}</p>
<p>${DIVER[5]}</p>
<p>${DIVER[6]}</p>
</div>
<div class="story__tags"><a href="/tag/1">潛水教練</a><a href="/tag/2">海洋廢棄物</a></div>
<div class="story__support"><p>支持鏡週刊</p><p>小心意大意義，小額贊助鏡週刊！</p><a href="/donate">贊助本文</a><a href="/premium">加入會員</a></div>
<p class="story__copyright">★《鏡週刊》關心您：未經一事，不長一智，轉載請註明出處★</p>
<section class="story__related"><h2>相關文章</h2>
<ul>
<li><a href="/story/20230220pol008/">【心內話番外篇】割網人的徒弟們</a></li>
<li><a href="/story/20221108pol003/">海底的花盆 廢漁網的第二次下水</a></li>
</ul></section>
</article>
<aside class="story__aside">
<section><h2>最新文章</h2><ul><li><a href="/story/20230314edi002/">巷口鹹粥漲了五元</a></li></ul></section>
<section><h2>熱門文章</h2><ul><li><a href="/story/20230313edi055/">跑山族凌晨的早餐店</a></li><li><a href="/story/20230313ent010/">配音員的一天喝幾公升水</a></li></ul></section>
</aside>
</main>
<div class="story__popular">
<h2>推薦閱讀</h2>
<ul>
<li><a href="/story/20230312fin003/">行李箱輪子的修理地圖</a></li>
<li><a href="/story/20230311edi007/">老戲院改賣爆米花吐司</a></li>
<li><a href="/story/20230310cul001/">一本電話簿的小說讀法</a></li>
</ul>
</div>
<div class="topics">
<a href="/topic/1">一鏡到底</a>
<a href="/topic/2">鏡大咖</a>
<a href="/topic/3">心內話</a>
<a href="/topic/4">財經人物</a>
</div>
<footer><p>讀者服務專線：(02)0000-0000　E-mail：mm-onlineservice@mirrormedia.mg</p><p>隱私權聲明　授權聲明　內部行為準則</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '【心內話】少了兩根指頭的割網人 洪小洋',
      published: '2023-03-14T06:28:00+08:00',
      // 鏡週刊 with or without its English: not asked. Who took the pictures is no writer.
      authors: ['李小寧'],
      lead: '他在海底割了六年的網，割回來的不只是網。',
      headings: ['在水裡大家都只有兩隻蹼', '最後一格氣'],
      captions: ['洪小洋每次下水前，都先把刀磨過一遍。', '割回來的漁網要先泡淡水三天。'],
      related: ['【心內話番外篇】割網人的徒弟們', '海底的花盆 廢漁網的第二次下水'],
      body: [
        DIVER[0],
        DIVER[1],
        '在水裡大家都只有兩隻蹼',
        DIVER[2],
        DIVER[3],
        '最後一格氣',
        DIVER[4],
        DIVER[5],
        DIVER[6],
      ],
      gone: ['小額贊助', '不長一智', '看更多獨家', '鹹粥', '跑山族', '讀者服務專線'],
    },
  },
  {
    kind: 'news.mingpao.com (明報) of 2024, a daily’s local page: hgroup, the day with its weekday only, articlelogin with 明報記者, the top picture with its caption, 【明報專訊】 first, text in upper and lower, 相關字詞, 日報新聞-相關報道 with days, 上一篇 and 下一篇',
    url: 'https://news.mingpao.com/pns/%E6%B8%AF%E8%81%9E/article/20240518/s00002/1715968123456/%E8%A1%97%E5%9D%8A%E6%8E%92%E6%9B%B4-%E7%95%99%E4%BD%8E46%E5%B9%B4%E5%96%AE%E8%BB%8A%E8%88%96',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>街坊排更 留低46年單車舖 - 20240518 - 港聞 - 明報新聞網</title>
<meta name="description" content="西環一間開業46年的單車舖，上月獲街坊合力「留低」。">
<meta name="keywords" content="單車舖,西環,街坊">
${og('og:type', 'article')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:title', '街坊排更 留低46年單車舖 - 20240518 - 港聞')}
<link rel="stylesheet" href="https://news.mingpao.com/css/pns.css">
<script src="https://news.mingpao.com/js/imgLiquid.js"></script>
<script src="https://news.mingpao.com/js/fancybox.js"></script>
<script>var docissue = "20240518"; var nodename = "s00002";</script>
</head>
<body>
<div id="top">
<a class="logo" href="https://news.mingpao.com/">明報新聞網</a>
<ul class="topmenu">
<li><a href="https://news.mingpao.com/ins/">即時新聞</a></li>
<li><a href="https://news.mingpao.com/pns/">每日明報</a></li>
<li><a href="https://ol.mingpao.com/">OL網</a></li>
<li><a href="https://life.mingpao.com/">副刊</a></li>
<li><a href="https://jump.mingpao.com/">JUMP</a></li>
<li><a href="https://www.mpmonthly.com/">明報月刊</a></li>
</ul>
</div>
<div id="pathblock"><a href="/">主頁</a> &gt; <a href="/pns/">每日明報</a> &gt; <a href="/pns/港聞/section/20240518/s00002">港聞</a></div>
<div id="maincontent">
<div id="blockcontent">
<div class="colleft">
<div class="headline">
<hgroup><h1>街坊排更 留低46年單車舖</h1></hgroup>
</div>
<div class="date" itemprop="datePublished">2024年5月18日星期六</div>
<div class="article_tool"><a href="javascript:;">加入收藏</a><a href="javascript:;">字型放大</a><a href="javascript:;">轉寄朋友</a></div>
<div id="topimage" style="display: block;">
<div class="album_big"><div class="ImageTable13_album"><div class="ImageDiv">
<div id="zoomedimg"><div id="zoom_1715968123450" class="imgLiquidNoFill imgLiquid" dtitle="權叔（左）教街坊聽鏈聲校波。（曾小豪攝）"><a href="https://fs.mingpao.com/pns/20240518/s00007/bike.jpg" class="fancybox" title="權叔（左）教街坊聽鏈聲校波。（曾小豪攝）"><img class="lazy" src="https://fs.mingpao.com/pns/20240518/s00007/bike.jpg" alt="權叔（左）教街坊聽鏈聲校波。（曾小豪攝）"></a></div></div>
<div id="zoomedtext" class="txt2">權叔（左）教街坊聽鏈聲校波。（曾小豪攝）</div>
</div></div></div>
</div>
<article class="txt4">
<div class="article_content line_1_5em" id="upper">
<p>【明報專訊】${TRAM[0]}</p>
</div>
<div class="ad300"></div>
<div class="article_content line_1_5em" id="lower">
<h2>月租三倍 一日要補60胎</h2>
<p>${TRAM[1]}</p>
<p>${TRAM[2]}</p>
<h2>隔街聽聲 知邊粒波子爛</h2>
<p>${TRAM[3]}</p>
<p>${TRAM[4]}</p>
<div class="articlelogin"><h2>明報記者 鄧小珊</h2></div>
<p>相關字詞﹕<a href="../php/search2.php?keywords=bike" class="content_tag color6th">單車</a> <a href="../php/search2.php?keywords=shop" class="content_tag color6th">街坊小店</a></p>
<div id="pnsautornews"><h2><strong>日報新聞-相關報道：</strong></h2>
<p style="line-height:120%"><a href="../pns/港聞/article/20240518/s00002/1715968123999"><span style="color:#3366CC;font-weight:bold">義工三關：補胎、剎車、校波 <small>(2024-05-18)</small></span></a></p></div>
</div>
</article>
<div class="pager"><a href="#">上一篇</a><a href="#">下一篇</a></div>
<div class="share_box"><p>更多港聞 請下載明報新聞網App</p><p>如網頁未能正常顯示，請按F5更新</p></div>
</div>
<div class="colright">
<div class="ranking"><h3>今日點擊最多</h3>
<ol>
<li><a href="/pns/a1">老牌冰室轉賣唱片</a></li>
<li><a href="/pns/a2">行山徑上的拾荒圖書角</a></li>
</ol></div>
<div class="ranking"><h3>熱門話題</h3><ul><li><a href="/hotpick/b1">五月花期：鳳凰木看何處</a></li></ul></div>
</div>
</div>
</div>
<div class="sections">
<ul>
<li><a href="/pns/要聞/section/20240518/s00001">要聞</a></li>
<li><a href="/pns/教育/section/20240518/s00011">教育</a></li>
<li><a href="/pns/社評/section/20240518/s00003">社評</a></li>
<li><a href="/pns/觀點/section/20240518/s00012">觀點</a></li>
<li><a href="/pns/體育/section/20240518/s00015">體育</a></li>
<li><a href="/pns/副刊/section/20240518/s00005">副刊</a></li>
</ul>
</div>
<div class="archive">
<select><option>選擇日期</option></select>
<a href="#">往日明報</a>
</div>
<div id="footer"><p>訂閱明報　廣告查詢　私隱政策　免責聲明</p><p>©2024 明報網站有限公司 版權所有 不得轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '街坊排更 留低46年單車舖',
      published: '2024-05-18',
      authors: ['鄧小珊'],
      captions: ['權叔（左）教街坊聽鏈聲校波。（曾小豪攝）'],
      // 明報 or 明報新聞網: not asked. Whether 【明報專訊】 stays is open, and the reporter stands in a heading of its own: neither the body as a list nor the headings are asked.
      kept: [...TRAM, '月租三倍 一日要補60胎', '隔街聽聲 知邊粒波子爛'],
      gone: ['字型放大', '請按F5', '鳳凰木', '拾荒圖書角', '轉寄朋友', '不得轉載'],
    },
  },
  {
    kind: 'zaobao.com.sg (联合早报) of 2023, a local feature: the headline and a deck, 文 / and 发布 / in headings of the fourth rank, a picture with its photographer in the caption, 订阅 prompts, tags, 延伸阅读 below, 热词 beside, a footer of the group',
    url: 'https://www.zaobao.com.sg/news/singapore/story20231105-1448271',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr">
<head>
<meta charset="utf-8">
<title>熟食中心里的“慢桌”：八张绿桌留住老顾客 | 联合早报</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="description" content="八张漆成绿色的桌子，让年长者可以慢慢吃完一碗面。">
<meta name="keywords" content="熟食中心,年长者,义工">
<link rel="canonical" href="https://www.zaobao.com.sg/news/singapore/story20231105-1448271">
${og('og:site_name', '联合早报')}
${og('og:type', 'article')}
${og('og:title', '熟食中心里的“慢桌”：八张绿桌留住老顾客 | 联合早报')}
${og('og:url', 'https://www.zaobao.com.sg/news/singapore/story20231105-1448271')}
${og('og:image:url', 'https://static.zaobao.com.sg/s3fs-public/images/202311/20231105/hawker_large.jpg')}
${og('article:published_time', '2023-11-05T05:00:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '熟食中心里的“慢桌”：八张绿桌留住老顾客', datePublished: '2023-11-05T05:00:00+08:00', author: [{ '@type': 'Person', name: '魏小慧' }], publisher: { '@type': 'Organization', name: '联合早报', logo: { '@type': 'ImageObject', url: 'https://www.zaobao.com.sg/logo.png' } } })}
</head>
<body class="path-node page-node-type-article">
<header class="site-header">
<a class="logo" href="/"><img src="/themes/custom/zbsg2020/logo.png" alt="联合早报"></a>
<nav class="menu">
<ul>
<li><a href="/realtime">即时</a></li>
<li><a href="/news/singapore">新加坡</a></li>
<li><a href="/finance">财经</a></li>
<li><a href="/lifestyle">生活</a></li>
<li><a href="/forum">言论</a></li>
<li><a href="/podcast">播客</a></li>
<li><a href="/epaper">电子报</a></li>
</ul>
</nav>
<a href="https://subscribe.sph.com.sg/">订户登录</a>
</header>
<main class="main-container">
<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li><li><a href="/news/singapore">新加坡</a></li></ol>
<article class="article-page">
<div class="article-header">
<h1 class="article-title">熟食中心里的“慢桌”：八张绿桌留住老顾客</h1>
<div class="article-snippet">退休摊主回到熟食中心当义工，居委会借他的经验推出“慢桌”计划，让年长者不必赶着让位。</div>
<h4 class="title-byline byline">文 / <a href="/byline/wei-xiao-hui">魏小慧</a></h4>
<h4 class="title-byline date-published">发布 / 2023年11月5日 5:00 AM</h4>
<div class="article-share"><a href="#">面簿</a><a href="#">WhatsApp</a><span>字体大小</span><span>小</span><span>中</span></div>
</div>
<div class="article-content-container">
<figure class="inline-figure inline-figure-img"><img src="https://static.zaobao.com.sg/s3fs-public/images/202311/20231105/hawker_large.jpg" data-src="https://static.zaobao.com.sg/s3fs-public/images/202311/20231105/hawker_large.jpg" alt=""><figcaption>陈亚福每天上午都推着小车收碗。（梁小麒摄）</figcaption></figure>
<div class="article-content-rawhtml">
<p>${HAWKER[0]}</p>
<p>${HAWKER[1]}</p>
<p>${HAWKER[2]}</p>
<div id="imu" class="ads"></div>
<p>${HAWKER[3]}</p>
<p>${HAWKER[4]}</p>
<p>${HAWKER[5]}</p>
<p>${HAWKER[6]}</p>
</div>
</div>
<div class="article-subscribe"><p>订阅《联合早报》，阅读更多独家内容</p><p>Telegram 关注早报频道，新闻一手掌握</p></div>
<div class="keywords"><ul><li><a href="/keywords/hawker">小贩中心</a></li><li><a href="/keywords/silver">乐龄</a></li></ul></div>
<div class="further-reading"><h3>延伸阅读</h3>
<ul>
<li><a href="/news/singapore/story20230812-1423300">熟食中心添置矮桌 方便年长者坐着慢吃</a></li>
<li><a href="/news/singapore/story20230621-1406221">退休摊主当义工 教年轻小贩认老顾客</a></li>
</ul></div>
</article>
<aside class="sidebar">
<div class="block-hot"><h3>热门</h3>
<ul>
<li><a href="/realtime/singapore/story20231104-1448001">组屋楼下的修伞日</a></li>
<li><a href="/realtime/singapore/story20231104-1447888">水獭一家又搬家了</a></li>
</ul></div>
<div class="block-column"><h3>早报播客</h3><p>收听：咖啡店里的福建话</p></div>
</aside>
</main>
<div class="app-download">
<p>下载早报手机应用</p>
<a href="#">App Store</a>
<a href="#">Google Play</a>
</div>
<div class="network">
<a href="https://www.8world.com/">8视界</a>
<a href="https://www.shinmin.sg/">新明日报</a>
<a href="https://www.zaobao.com.sg/zbschools">早报校园</a>
</div>
<footer class="site-footer">
<p>关于早报　联络编辑部　常见问题　用户条款　数据保护政策</p>
<p>新报业媒体有限公司版权所有（公司登记号：202120748H）</p>
<p>Copyright © 2023 SPH Media Limited. All rights reserved</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '熟食中心里的“慢桌”：八张绿桌留住老顾客',
      published: '2023-11-05T05:00:00+08:00',
      source: '联合早报',
      authors: ['魏小慧'],
      editors: [],
      // The deck may be taken for a second headline: not asked.
      headings: [],
      captions: ['陈亚福每天上午都推着小车收碗。（梁小麒摄）'],
      related: ['熟食中心添置矮桌 方便年长者坐着慢吃', '退休摊主当义工 教年轻小贩认老顾客'],
      body: HAWKER,
      gone: ['新闻一手掌握', '更多独家内容', '修伞日', '水獭', '福建话', '数据保护政策'],
    },
  },
];
