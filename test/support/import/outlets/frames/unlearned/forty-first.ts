// A forty-first set of forms, by one who had not seen the importer: television, youth and workers’ dailies, finance and business sites, provincial sites, a portal, an account, and dailies of Taiwan, Hong Kong and abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og } from '../../stories.ts';

const NETS = [
  '记者今天（14日）从南海一处海岛的珊瑚苗圃获悉，当地科研人员用回收的旧渔网编成苗床，首批移植的1200株珊瑚已成活1086株，成活率超过九成。',
  '据介绍，这批旧渔网来自附近四个渔村，清洗消毒后按三十厘米见方的网格重新编织，再用竹钉固定在水下六米处。和过去使用的钢架相比，每平方米成本由410元降到75元。',
  '苗圃负责人说，渔网质地软，海流经过时会跟着摆动，泥沙不容易淤积。“钢架上的珊瑚要一株一株刷洗，现在三个月下水一次就够了。”',
  '参与编网的大多是岛上的渔家妇女。她们每编一张苗床能得六十元，今年上半年一共编了八百多张。',
  '下一步，科研人员将在苗圃周边布设水温和浊度传感器，连续观测三年，为其他海岛提供参考。（总台央视记者 张小北）',
] as const;

const BRIDGE = [
  '每天早上六点五十分，二十六岁的廖小川都会站在索桥的东头，数一数过桥的孩子。一共三十四个，少一个，他就要往山上打电话。',
  '索桥全长一百八十二米，桥下是湍急的河水。三年前，刚从测绘专业毕业的他到村里当护桥员，第一件事是把每一块桥板编上号。',
  '“一共六百零七块，哪块松了、哪块换过，本子上都有。”廖小川告诉记者，桥板最怕的不是人踩，是雾气，一个冬天要换掉四十多块。',
  '去年夏天，上游下了一夜暴雨，水位离桥面只剩一米。他和两个村民守在桥头，把孩子们一个个背到对岸的仓库里，等到天亮才散。',
  '下游三公里的新大桥明年通车，到那时，孩子们可以坐校车上学。廖小川说，他会把记录本交给村里的小学，“让后来的人知道，这座桥是怎么一块板一块板走过来的。”',
] as const;

const LOCKER = [
  '下午一点半，快递员吴师傅推开街角一扇不起眼的门，从墙上取下钥匙，打开写着自己工号的柜子，里面是一双干袜子、一盒饭和一件雨衣。',
  '这样的“暖心柜”，在这座城市的老城区一共有212个。柜子原本是银行网点撤并后留下的保管箱，由区总工会出面协商，免费交给户外劳动者使用。',
  '“以前吃饭就蹲在电动车旁边，冬天饭凉得快，夏天又怕馊。”吴师傅说，柜子在恒温的房间里，早上放进去的饭，中午还是温的。',
  '记者了解到，首批柜子投用时，不少人担心没人来。结果不到两周，212个柜子全部有了主人，还有六十多人在排队。',
  '为此，工会把长期不开的柜子收回来，重新分配：连续十五天没有开过柜门的，管理员先打一个电话，再贴一张条子，仍没有回音才换人。',
  '如今，排队时间从四十天缩短到九天。环卫工、骑手、抄表员各有各的用法，有人放书，有人放药，还有一位环卫工大姐放了一盆多肉植物。',
  '区总工会有关负责人表示，明年还将在菜市场和地铁站旁边增设三处，柜子不求多，先把钥匙管好。',
] as const;

const SALT = [
  '海盐县城以东十一公里，一片停产六年的盐田重新放进了海水。站在堤上看，方格子一样的盐池里没有人收盐，只有几台白色的测量仪。',
  '这是一家碳汇公司租下的试验场。公司打算在盐池里种碱蓬和海藻，把固定下来的碳算成额度，卖给需要抵消排放的企业。租期二十年，年租金每亩九百元。',
  '“盐不值钱了，地还在。”当地盐业合作社的负责人对财新说，合作社还剩四十一名社员，平均年龄五十八岁，大多愿意把盐池租出去。',
  '账并不好算。试验场公布的第一年数据显示，每亩碱蓬固碳约0.8吨，按目前自愿减排市场的成交价，收入只有四十余元，不到租金的二十分之一。',
  '一位不愿具名的碳市场研究者向财新指出，滨海湿地的方法学要求连续监测五年以上，前期投入几乎全部沉没，“真正赚钱的是卖设备的”。',
  '社员们更关心的是水。海水放进来以后，堤外两口浅井变咸，合作社与公司为此重新签了一份补充协议，约定由公司接通自来水管。',
  '试验场的技术负责人承认，第一年死了三成苗，原因是蒸发过快。今年他们在盐池四周留出半米宽的引水沟，苗的成活率提高到八成五。',
] as const;

const NOODLE = [
  '凌晨三点，城南一家面粉厂的烘干车间里，四十七岁的老板邵小峰在等一车湿面。二十年前，他从一间十二平方米的门脸做起；现在，全国有一千九百家小面馆用他的半干面。',
  '这家公司没有品牌，没有门店，也不做广告。它只做一件事：让面馆老板不用再在凌晨揉面。以下是虎嗅与邵小峰的对话，经编辑。',
  '虎嗅：为什么不自己开面馆？',
  '邵小峰：开过，三家，赔了两家。赔到第三家的时候想明白了，我擅长的是面，不是店。开店要会选址，要会哄客人，这些我都不行。',
  '虎嗅：一千九百家面馆，怎么保证口味一样？',
  '邵小峰：我不要它们一样。南边的客人喜欢软，北边的喜欢硬，我给的是含水率，误差不超过千分之五，剩下的交给老板自己煮。',
  '虎嗅：最难的时候是什么时候？',
  '邵小峰：有一年夏天连着下雨，面粉返潮，三天退回来十一吨。我没有敢转卖，全部做了饲料，亏了八万多。后来车间里装了除湿机，这笔钱就当是学费。',
  '虎嗅：有人找你投资，你都拒绝了？',
  '邵小峰：他们要我一年开五百个城市。我说面发得太快会酸。',
] as const;

const BENCH = [
  '小区门口的长椅，最近少了三条。物业的解释是“便于管理”：椅子上常有人躺着午睡，有人打牌到深夜，投诉多了，不如拆掉清净。',
  '道理听上去顺，但经不起细想。长椅被拆之后，打牌的人并没有散，只是从椅子上挪到了花坛边；受影响的，倒是买菜归来歇一歇脚的老人。',
  '管理的对象是行为，不是椅子。谁吵闹就劝谁，几点之后不许打牌就写明几点，这些都需要人去做、去说，当然比拆一条椅子费事。',
  '邻近一个小区的做法值得一看。那里把长椅从楼下移到三十米外的树荫里，装了一盏十点自动熄灭的灯，扰民的投诉当月就少了八成。',
  '可见，多数麻烦都有比“一拆了之”更好的办法，难的是有没有人愿意量一量那三十米。',
  '一条长椅的去留，说到底是把住在这里的人当作麻烦，还是当作邻居。想清楚这一点，椅子该放在哪儿，也就不难回答了。',
] as const;

const PAPER = [
  '5月17日，天刚放亮，泾县小岭村的晒纸场上已是一片白。六十三岁的造纸师傅曹小满抬手摸了摸墙面的温度，开始一张一张往墙上贴湿纸。',
  '这样的晒纸场，村里一度只剩两处。年轻人嫌苦，一天要在四十多摄氏度的焙房里站八个小时；老师傅嫌慢，一刀纸要经过一百多道工序。',
  '转机来自一间“透明车间”。去年春天，村里把废弃的粮站改成可以参观的作坊，游客隔着玻璃看捞纸，也可以自己下手试一帘。',
  '“试一帘收三十元，纸寄到家里。开头我还不乐意，怕糟蹋纸浆。”曹小满笑着说，没想到一年下来，试纸的收入抵得上卖纸的一半。',
  '更让他高兴的是，有三个年轻人留了下来。最小的徒弟二十二岁，原来学的是动画，如今负责把每道工序画成图册。',
  '据当地文旅部门统计，今年前四个月，到村里参观造纸的游客达2.6万人次，其中中小学生占四成。村里正在筹建一间修复教室，教孩子们用宣纸补旧书。',
] as const;

const CRANE = [
  '本报讯（记者刘小雨 通讯员陈小禾）11月2日，曹妃甸湿地迎来今年秋季第一批灰鹤，共四十七只，比去年提前六天。',
  '湿地管护员介绍，灰鹤落脚的浅滩是去年秋天特意留下的收割茬地，水深控制在二十厘米以内，稻茬里散落的谷粒正好是它们的口粮。',
  '为减少打扰，湿地北侧的观鸟步道即日起限时开放，每天上午九时至十一时，每批不超过三十人。',
  '管护员提醒，观鸟时请穿深色衣服，不使用闪光灯，不投喂食物。预计本月中旬，灰鹤数量将达到高峰。',
] as const;

const CLOCK = [
  '“这只座钟停在三点十分，停了二十一年。”杭州城北的一间钟表维修铺里，顾客周女士把用床单裹着的座钟放上柜台，师傅金小根没有急着拆，先把耳朵贴上去听了一会儿。',
  '金小根今年五十八岁，修钟三十九年。铺子只有九个平方米，墙上挂着六十多只钟，每一只都走得不一样快。他说，故意不对准，好让自己记得哪一只还没修完。',
  '修钟的活儿这几年反而多了。送来的大多不值钱，有的连外壳都裂了，但主人总要说一句：能走就行，准不准没关系。',
  '金小根有一个本子，记着每只钟的来历。有一只闹钟是孙女从老宅阁楼上翻出来的，铃声一响，八十八岁的外婆从里屋走了出来，说那是她出嫁那年买的。',
  '他收徒弟只看一样：能不能坐得住。去年来了五个，走了四个。留下的那个叫小俞，听力不好，手却极稳，拆一只怀表的发条，手指不抖。',
  '“听不见也能修，摆轮的震动，手指摸得出来。”小俞用手机打字告诉记者。师徒俩说话靠写，一天写满两页纸。',
  '座钟修了十一天。取钟那天，周女士在店里等到三点十分，听它打了一下，没有说话，把床单叠好，抱着钟走了。',
] as const;

const QINGTUAN = [
  '清明前后，南湖边的老街上，第三代青团师傅沈阿姨家的灶头又热了起来。天还没亮，门口已经排起了队。',
  '青团的颜色来自艾草。沈阿姨只用三月中旬采的嫩头，焯水之后用石臼捣，“机器打得快，可是会发热，颜色就闷了。”',
  '一天做八百只，是她给自己定下的数。多的不做，做多了皮会干。今年添了一种笋丁雪菜馅，是读高中的孙女出的主意。',
  '最让街坊惦记的，是每天留出的二十只。那是给住在附近的独居老人的，由社区志愿者送上门，不收钱，也不留名字。',
  '“他们小时候都吃过我婆婆做的青团，我不过是接着做。”沈阿姨说。',
] as const;

const BOOKBOAT = [
  '台東成功漁港一艘退役的鏢旗魚船，船艙改裝成圖書室，今天起每週三、六開放。船上收藏一千兩百本書，多由漁民與返鄉青年捐出，最舊的一本是民國五十四年出版的航海手冊。',
  '發起人、四十一歲的船長林阿勇說，船除役後拖上岸要拆，他捨不得，花了八個月刨掉船底的藤壺，把冰艙隔成書架，「以前放魚，現在放字」。',
  '圖書室最特別的是借書不寫名字，寫潮汐。借書人在卡片上填下當天滿潮的時間，下次滿潮前後來還就可以，漁村的孩子個個看得懂。',
  '在地國小老師表示，學校圖書館週末不開，孩子放假只能滑手機，如今船上有燈有風扇，還有老漁民輪流說海上的故事，上週六一天就來了六十幾個孩子。',
  '林阿勇說，船身每年仍要上一次漆，一次三萬多元，經費由書船旁的魚丸攤贊助，「一碗多收五元，大家都說好」。',
  '漁會表示，將在船邊設無障礙坡道，預計十月完工，屆時行動不便的長輩也能上船看書。',
] as const;

const CLINIC = [
  '嘉義縣梅山鄉一處海拔一千一百公尺的茶村，沒有藥局也沒有獸醫，村民集資買下二手小貨車，改裝成「流動修理站」，每月初五、二十巡迴七個聚落，修電鍋、磨菜刀、縫雨鞋，還幫長輩剪指甲。',
  '發起人、退休工藝老師蔡阿源表示，村裡七成是六十五歲以上長者，東西壞了要坐一個半小時的車下山，「一個電鍋修三百，車錢來回卻要四百」，大家索性一起出錢請師傅上來。',
  '流動修理站收費由村民開會決定，磨刀一把二十元，縫雨鞋一雙五十元，剪指甲免費。去年一整年修好一千三百多件東西，只有四十一件宣告不治。',
  '八十六歲的茶農葉阿嬤說，她的大同電鍋是結婚時的嫁妝，換過兩次開關、一次電線，「鍋子比我耐操」，師傅說再用十年沒問題。',
  '村長指出，修理站最大的收穫是把人聚在一起，車子一到，大家搬板凳出來坐，東西修好了還捨不得走。',
] as const;

const TRAMDOG = [
  '長沙灣一間開業三十八年的五金舖，月底搬遷前舉行「最後一次開倉」，將積存多年的舊螺絲、門鎖及搪瓷燈罩以一元起發售，多名街坊今早（6日）開舖前已到場排隊。',
  '店主區先生表示，舖位月租由當年的六千元升至五萬二千元，加上自己膝蓋不好，爬不動木梯，「啲貨放到天花板咁高，攞一粒螺絲都要爬」，決定搬到工廈樓上，改做預約生意。',
  '七十二歲的街坊梁伯帶來一把壞了的門鎖，希望找一條同款的鎖匙胚。區先生翻了四個鐵罐，不到五分鐘便找到，只收兩元。',
  '對於有人出價收購門口的手寫招牌，區先生說已答應送給附近的中學，由學生修補後掛在校內的木工室，「佢哋肯學，就係最好嘅價錢」。',
  '現場所見，最受歡迎的是五十年代的搪瓷燈罩，一個小時內售出三十多個。區先生提醒，貨品不設退換，街坊最好自備手套和膠袋。',
] as const;

const MILL = [
  '卢瓦尔河支流上一座停转六十多年的水磨坊，本周末重新开始磨面。首批两百公斤全麦面粉由当地四家面包店分着用，周日一早便已售罄。',
  '磨坊建于十八世纪末，1961年因上游筑坝水量减少而停工。三年前，当地一个由退休工程师和面包师组成的协会买下磨坊，用欧洲遗产日募得的捐款修复了水轮。',
  '协会负责人介绍，新水轮采用当地橡木，直径四米八，转速只有每分钟七圈。和工业磨粉相比，石磨产生的热量少，面粉保留了更多麦胚，但保存期也只有六周。',
  '一位在镇上开店的面包师说，用这种面粉做的面包颜色更深，发酵时间要多出四个小时，“顾客起初嫌酸，第二次来就只要这一种”。',
  '磨坊明年春天起对学校开放。协会还计划在水渠旁建一条鱼道，让鳗鱼能够绕过水轮，回到上游。',
] as const;

export const FORTY_FIRST: readonly Shown[] = [
  {
    kind: '央视新闻 (news.cctv.com, 2023), as short as its shortest: title_area with 来源 | the clock by a stroke, a picture without words, a reporter in brackets last, 编辑 and 责任编辑 in a zebian div, a code for its app, a hot list',
    url: 'https://news.cctv.com/2023/09/14/ARTIhK3pWq8dLzYv2sRt5NcM230914.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="renderer" content="webkit" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="PAGE1373886596829203" />
<meta name="contentid" content="ARTIhK3pWq8dLzYv2sRt5NcM230914" />
<meta name="spm-id" content="C94212" />
<title>旧渔网编成珊瑚苗床 首批成活率超九成_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="珊瑚 渔网 苗床 海岛" />
<meta name="description" content="当地科研人员用回收的旧渔网编成苗床，首批移植的1200株珊瑚已成活1086株。" />
${og('og:title', '旧渔网编成珊瑚苗床 首批成活率超九成')}
${og('og:type', 'article')}
<link href="//r.img.cctvpic.com/photoAlbum/templet/common/DEPA1546583592748817/style.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="//js.player.cntv.cn/creator/swfobject.js"></script>
<script type="text/javascript">
var commentTitle="旧渔网编成珊瑚苗床 首批成活率超九成";
var itemid1="ARTIhK3pWq8dLzYv2sRt5NcM230914";
var column_id="TOPC1451558976694518";
</script>
</head>
<body>
<div class="header_wrap">
<div class="topnav">
<a class="logo" href="https://www.cctv.com/"><img src="//p1.img.cctvpic.com/logo.png" alt="央视网" /></a>
<ul class="nav">
<li><a href="https://www.cctv.com/">首页</a></li>
<li><a href="https://news.cctv.com/">新闻</a></li>
<li><a href="https://tv.cctv.com/">视频</a></li>
<li><a href="https://jingji.cctv.com/">经济</a></li>
<li><a href="https://sports.cctv.com/">体育</a></li>
<li><a href="https://military.cctv.com/">军事</a></li>
<li><a href="https://kejiao.cctv.com/">科教</a></li>
<li><a href="https://livechina.cctv.com/">熊猫频道</a></li>
<li><a href="https://tv.cctv.com/epg/">节目单</a></li>
</ul>
<div class="login"><a href="javascript:;">登录</a><a href="javascript:;">注册</a></div>
</div>
</div>
<div class="page_wrap">
<div class="column_wrapper">
<div class="nav_crumb"><a href="https://news.cctv.com/">新闻频道</a> &gt; <a href="https://news.cctv.com/china/">国内新闻</a></div>
<div class="content_18313" id="page_body">
<div class="col_w660">
<div class="cnt_share">
<span>分享</span>
<a href="javascript:;" title="分享到微信">微信</a>
<a href="javascript:;" title="分享到微博">微博</a>
<a href="javascript:;" title="分享到QQ空间">QQ空间</a>
</div>
<div class="title_area" id="title_area">
<h1>旧渔网编成珊瑚苗床 首批成活率超九成</h1>
<div class="info1" id="info1">来源：央视新闻客户端 | 2023年09月14日 16:20:35</div>
</div>
<div class="text_box" id="text_area">
<div class="content_area" id="content_area">
<p>　　${NETS[0]}</p>
<p class="photo_img_20190808" style="text-align: center;"><img src="//p4.img.cctvpic.com/photoworkspace/contentimg/2023/09/14/2023091416195512345.jpg" alt="" width="1000" /></p>
<p>　　${NETS[1]}</p>
<p>　　${NETS[2]}</p>
<p>　　${NETS[3]}</p>
<p>　　${NETS[4]}</p>
</div>
<div class="zebian">
<span>编辑：陈小雨</span>
<span>责任编辑：刘小亮</span>
</div>
</div>
<div class="dianzan">
<span class="num">0</span><em>点赞</em>
</div>
<div class="ewm_box">
<img src="//p1.img.cctvpic.com/ewm.png" alt="" />
<p>扫一扫 看手机央视网</p>
<p>扫描二维码 下载央视新闻</p>
</div>
</div>
<div class="col_w300">
<div class="tuijian">
<h3>正在阅读</h3>
<p>旧渔网编成珊瑚苗床 首批成活率超九成</p>
</div>
<div class="rank">
<h3>热播榜</h3>
<ul>
<li><a href="https://tv.cctv.com/2023/09/13/VIDEa1.shtml">《秘境之眼》 20230913 雪豹巡山</a></li>
<li><a href="https://tv.cctv.com/2023/09/13/VIDEa2.shtml">《远方的家》 20230913 石头城</a></li>
<li><a href="https://tv.cctv.com/2023/09/12/VIDEa3.shtml">《跟着书本去旅行》 20230912</a></li>
</ul>
</div>
</div>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://www.cctv.com/about">关于CCTV.com</a> | <a href="https://www.cctv.com/contact">联系我们</a> | <a href="https://www.cctv.com/law">法律声明</a> | <a href="https://www.cctv.com/map">网站地图</a></p>
<p>中央广播电视总台 央视网 版权所有</p>
<p>网上传播视听节目许可证号 0100000 京ICP证000000号 新出网证(京)字098号</p>
</div>
<div class="backtop"><a href="javascript:;">返回顶部</a></div>
</body>
</html>`,
    expected: {
      headline: '旧渔网编成珊瑚苗床 首批成活率超九成',
      published: '2023-09-14T16:20:35+08:00',
      source: '央视新闻客户端',
      authors: ['张小北'],
      editors: ['陈小雨', '刘小亮'],
      headings: [],
      captions: [''],
      body: NETS,
      gone: ['扫一扫 看手机央视网', '雪豹巡山', '跟着书本去旅行', '网上传播视听节目', '熊猫频道', '返回顶部'],
    },
  },
  {
    kind: '中国青年报客户端 (news.cyol.com/gb/articles, 2023), a portrait: 发布时间 and 来源 and 作者 in one row, 编者按 in other letters first, 中国青年报客户端 with place and day and the reporter at the head, two pictures with their maker, 责任编辑, a card for its app',
    url: 'https://news.cyol.com/gb/articles/2023-05/12/content_Wd6QkbUvJ1.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>守着索桥数孩子的年轻人-中青在线</title>
<meta name="keywords" content="索桥,护桥员,青年">
<meta name="description" content="三年前，刚从测绘专业毕业的他到村里当护桥员，第一件事是把每一块桥板编上号。">
<meta name="author" content="中青在线">
<link rel="stylesheet" href="/static/pc/css/base.css">
<link rel="stylesheet" href="/static/pc/css/article.css">
<script src="/static/js/jquery-1.12.4.min.js"></script>
<script>var isMobile=/Android|iPhone/i.test(navigator.userAgent);if(isMobile){document.documentElement.className="m";}</script>
</head>
<body>
<div class="top">
<div class="top-in">
<a class="logo" href="http://www.cyol.com/"><img src="/static/pc/img/logo.png" alt="中青在线"></a>
<ul class="topnav">
<li><a href="http://www.cyol.com/">首页</a></li>
<li><a href="http://news.cyol.com/gb/yaowen/">要闻</a></li>
<li><a href="http://pinglun.cyol.com/">青年观察</a></li>
<li><a href="http://edu.cyol.com/">教育</a></li>
<li><a href="http://qclz.youth.cn/">青春</a></li>
<li><a href="http://zqb.cyol.com/">中青报数字报</a></li>
<li><a href="http://video.cyol.com/">视频</a></li>
<li><a href="http://pic.cyol.com/">图片</a></li>
</ul>
</div>
</div>
<div class="mbx">
<a href="http://www.cyol.com/">首页</a> &gt;&gt; <a href="http://news.cyol.com/gb/shehui/">社会</a> &gt;&gt; 正文
</div>
<div class="mainbody">
<div class="main-l">
<div class="title">
<h1>守着索桥数孩子的年轻人</h1>
</div>
<div class="from">
<span>发布时间：2023-05-12 06:45</span>
<span>来源：中国青年报客户端</span>
<span>作者：冯小溪</span>
</div>
<div class="share">
<span>分享到：</span>
<a href="javascript:void(0)" class="wx">微信</a>
<a href="javascript:void(0)" class="wb">微博</a>
<a href="javascript:void(0)" class="qq">QQ</a>
</div>
<div class="zhengwen" id="zhengwen">
<p><span style="font-family: KaiTi;"><strong>编者按：</strong>一座桥连着两岸，也连着一代人的选择。本报今起推出“桥头灯火”系列报道，讲述在路与桥边工作的年轻人。</span></p>
<p>中国青年报客户端怒江5月12日电（中青报·中青网记者 冯小溪）${BRIDGE[0]}</p>
<p style="text-align: center;"><img src="https://pic.cyol.com/img/20230512/img_1.jpg" alt=""></p>
<p style="text-align: center;"><span style="color: #7f7f7f; font-size: 14px;">清晨，廖小川在索桥东头等孩子们过桥。中青报·中青网记者 冯小溪/摄</span></p>
<p>${BRIDGE[1]}</p>
<p>${BRIDGE[2]}</p>
<p style="text-align: center;"><img src="https://pic.cyol.com/img/20230512/img_2.jpg" alt=""></p>
<p style="text-align: center;"><span style="color: #7f7f7f; font-size: 14px;">记录本上写着每一块桥板的编号。受访者供图</span></p>
<p>${BRIDGE[3]}</p>
<p>${BRIDGE[4]}</p>
</div>
<div class="editor">责任编辑：曹小竞</div>
<div class="appbox">
<img src="/static/pc/img/app.png" alt="">
<div>
<p class="t">中国青年报</p>
<p>扫码下载 和青年一起看世界</p>
</div>
</div>
<div class="zan">
<a href="javascript:void(0)">为TA点赞</a>
<span>1326</span>
</div>
</div>
<div class="main-r">
<div class="r-box">
<h3>热点</h3>
<ul>
<li><a href="http://news.cyol.com/gb/articles/2023-05/11/content_a1.html">毕业季，把宿舍做成博物馆</a></li>
<li><a href="http://news.cyol.com/gb/articles/2023-05/11/content_a2.html">一支乡村足球队的第九个客场</a></li>
<li><a href="http://news.cyol.com/gb/articles/2023-05/10/content_a3.html">夜校里的二十种手艺</a></li>
</ul>
</div>
<div class="r-box">
<h3>青年观察</h3>
<ul>
<li><a href="http://pinglun.cyol.com/2023-05/11/content_b1.htm">别让实习变成打杂</a></li>
<li><a href="http://pinglun.cyol.com/2023-05/10/content_b2.htm">读书日过后还读不读</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.cyol.com/about">关于我们</a> | <a href="http://www.cyol.com/law">法律声明</a> | <a href="http://www.cyol.com/ad">广告合作</a></p>
<p>中国青年报社 版权所有 违法和不良信息举报 电话：010-00000000</p>
<p>京公网安备 11010000000000号 互联网新闻信息服务许可证</p>
</div>
</body>
</html>`,
    expected: {
      headline: '守着索桥数孩子的年轻人',
      published: '2023-05-12T06:45:00+08:00',
      source: '中国青年报客户端',
      authors: ['冯小溪'],
      editors: ['曹小竞'],
      dateline: '怒江',
      captions: [
        '清晨，廖小川在索桥东头等孩子们过桥。中青报·中青网记者 冯小溪/摄',
        '记录本上写着每一块桥板的编号。受访者供图',
      ],
      // Whether the editors’ note and the head of the wire stay in the text is open: not asked.
      kept: [...BRIDGE],
      gone: ['和青年一起看世界', '为TA点赞', '二十种手艺', '别让实习变成打杂', '京公网安备', '青年观察'],
    },
  },
  {
    kind: '工人日报 on 中工网 (workercn.cn, 2023), a report by two: 来源 of two names by a dash, 原标题 in brackets first, 阅读提示, the writers in a line of their own, headings in bold, 责任编辑, 中工网客户端 and a statement on copies',
    url: 'https://www.workercn.cn/c/2023-06-08/7869412.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>老保管箱变身“暖心柜” - 社会 - 中工网</title>
<meta name="keywords" content="暖心柜,户外劳动者,工会">
<meta name="description" content="老保管箱变身“暖心柜”">
<meta name="catalogs" content="wk_shehui">
<meta name="contentid" content="7869412">
<meta name="publishdate" content="2023-06-08">
<link rel="stylesheet" href="/css/2021/content.css">
<script src="/js/jquery.min.js"></script>
<script src="/js/share.js"></script>
</head>
<body>
<div class="head">
<div class="wrap">
<a class="logo" href="https://www.workercn.cn/"><img src="/images/logo.png" alt="中工网"></a>
<ul class="menu">
<li><a href="https://www.workercn.cn/">首页</a></li>
<li><a href="https://www.workercn.cn/shizheng/">时政</a></li>
<li><a href="https://acftu.workercn.cn/">工会</a></li>
<li><a href="https://right.workercn.cn/">维权</a></li>
<li><a href="https://character.workercn.cn/">人物</a></li>
<li><a href="https://job.workercn.cn/">就业</a></li>
<li><a href="https://www.workercn.cn/pinglun/">评论</a></li>
<li><a href="https://www.workercn.cn/papers/grrb/">工人日报数字报</a></li>
</ul>
</div>
</div>
<div class="wrap crumbs">
<a href="https://www.workercn.cn/">中工网</a><i>&gt;</i><a href="https://www.workercn.cn/shehui/">社会</a><i>&gt;</i><span>正文</span>
</div>
<div class="wrap main">
<div class="left">
<h1 class="title">老保管箱变身“暖心柜”</h1>
<div class="info">
<span class="source">来源：中工网-工人日报</span>
<span class="time">2023-06-08 07:38</span>
<div class="fontsize">字号：<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a></div>
</div>
<div class="content" id="content">
<p>　　原标题：“柜子不求多，先把钥匙管好”（引题）</p>
<p>　　老保管箱变身“暖心柜”（主题）</p>
<p>　　<strong>阅读提示</strong></p>
<p>　　银行网点撤并之后，留下的保管箱没有拆掉，而是一格一格交到快递员、骑手、环卫工手里。谁来管钥匙、闲置的柜子怎么办，当地工会摸索出一套办法。</p>
<p>　　工人日报-中工网记者 朱小林 李小棠</p>
<p>　　${LOCKER[0]}</p>
<p>　　${LOCKER[1]}</p>
<p>　　<strong>一盒饭的温度</strong></p>
<p>　　${LOCKER[2]}</p>
<p>　　${LOCKER[3]}</p>
<p>　　<strong>十五天不开门，先打一个电话</strong></p>
<p>　　${LOCKER[4]}</p>
<p>　　${LOCKER[5]}</p>
<p>　　${LOCKER[6]}</p>
</div>
<div class="editor">责任编辑：肖小天</div>
<div class="share-box">
<span>分享到</span>
<a href="javascript:;">新浪微博</a>
<a href="javascript:;">微信</a>
<a href="javascript:;">更多平台</a>
</div>
<div class="app-box">
<dl>
<dt><img src="/images/app.png" alt=""></dt>
<dd>中工网客户端</dd>
</dl>
<dl>
<dt><img src="/images/wx.png" alt=""></dt>
<dd>中工网微信公众号</dd>
</dl>
<dl>
<dt><img src="/images/dy.png" alt=""></dt>
<dd>中工网抖音号</dd>
</dl>
</div>
<div class="shengming">
<p>中工网及其子站所载作品版权归权利人所有，未经许可不得下载、转载、摘编。</p>
<p>涉稿件版权等问题，请在两周内来电联系。</p>
</div>
</div>
<div class="right">
<div class="box">
<h3>热点专题</h3>
<ul>
<li><a href="https://www.workercn.cn/zt/1/">一线职工的荣光</a></li>
<li><a href="https://www.workercn.cn/zt/2/">网上练兵十二讲</a></li>
</ul>
</div>
<div class="box">
<h3>工友圈</h3>
<ul>
<li><a href="https://www.workercn.cn/c/2023-06-07/7868001.shtml">焊花下的诗会</a></li>
<li><a href="https://www.workercn.cn/c/2023-06-07/7868002.shtml">养路工的第七本相册</a></li>
<li><a href="https://www.workercn.cn/c/2023-06-06/7867003.shtml">井下也能视频会诊了</a></li>
</ul>
</div>
</div>
</div>
<div class="foot">
<p><a href="/about">关于我们</a> | <a href="/law">版权声明</a> | <a href="/report">违法和不良信息举报电话：010-00000000</a></p>
<p>互联网新闻信息服务许可证 10120170000 京ICP备00000000号</p>
<p>Copyright © 2008-2023 by www.workercn.cn. all rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '老保管箱变身“暖心柜”',
      published: '2023-06-08T07:38:00+08:00',
      source: '中工网-工人日报',
      authors: ['朱小林', '李小棠'],
      editors: ['肖小天'],
      captions: [],
      // Whether 原标题 and 阅读提示 stay in the text is open: not asked.
      kept: ['一盒饭的温度', '十五天不开门，先打一个电话', ...LOCKER],
      gone: [
        '不得下载、转载、摘编',
        '两周内来电',
        '第七本相册',
        '网上练兵十二讲',
        '中工网抖音号',
        '更多平台',
      ],
    },
  },
  {
    kind: '财新网 (china.caixin.com, 2022), a feature: subhead below the headline, 文｜财新 with two names in the text’s first line, hidden spans for a search engine, media_pic with words in dd, headings in bold, 相关报道 within the text, a wall for readers, recommended pieces',
    url: 'https://china.caixin.com/2022-08-19/101928551.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>盐田种碳_政经频道_财新网</title>
<meta name="keywords" content="盐田,碳汇,碱蓬,滨海湿地">
<meta name="description" content="停产六年的盐池放进海水，有人想在里面种出碳来">
<meta name="author" content="财新网">
<meta name="copyright" content="caixin.com">
<meta name="apple-itunes-app" content="app-id=356023612">
${og('og:type', 'news')}
${og('og:title', '盐田种碳')}
${og('og:url', 'https://china.caixin.com/2022-08-19/101928551.html')}
${og('og:image', 'https://img.caixin.com/2022-08-19/166090000000000_480_320.jpg')}
<link rel="stylesheet" href="https://file.caixin.com/webchannel/all/css/article_2017.css">
<script>var entity={"id":"101928551","channel":"129","attr":5};</script>
<script src="https://file.caixin.com/pkg/cx-pay-layer/js/wap.js"></script>
</head>
<body>
<div class="sitenav">
<div class="sitenav_in">
<a href="https://www.caixin.com/">财新网首页</a>
<a href="https://weekly.caixin.com/">财新周刊</a>
<a href="https://cxdata.caixin.com/">财新数据</a>
<a href="https://conferences.caixin.com/">财新会议</a>
<a href="https://mini.caixin.com/">财新mini</a>
<span class="login"><a href="https://u.caixin.com/web/login">登录</a>|<a href="https://u.caixin.com/web/reg">免费注册</a></span>
</div>
</div>
<div class="navBottom">
<ul>
<li><a href="https://economy.caixin.com/">经济</a></li>
<li><a href="https://finance.caixin.com/">金融</a></li>
<li><a href="https://companies.caixin.com/">公司</a></li>
<li><a href="https://china.caixin.com/">政经</a></li>
<li><a href="https://science.caixin.com/">环科</a></li>
<li><a href="https://international.caixin.com/">世界</a></li>
<li><a href="https://opinion.caixin.com/">观点网</a></li>
<li><a href="https://photos.caixin.com/">图片</a></li>
</ul>
</div>
<div class="comMain">
<div class="conlf">
<div class="bread"><a href="https://www.caixin.com/">首页</a> <a href="https://china.caixin.com/">政经</a> 正文</div>
<div id="the_content" class="article">
<h1>盐田种碳</h1>
<div class="sharecon">
<span>分享</span><a href="javascript:;">微信好友</a><a href="javascript:;">朋友圈</a><a href="javascript:;">推特</a>
</div>
<div class="artInfo" id="artInfo">2022年08月19日 18:23　来源于 <a href="https://www.caixin.com/">财新网</a>
<div class="bd_block" style="display:none"><span id="pubtime_baidu">2022-08-19 18:23:00</span><span id="source_baidu">来源：财新网</span><span id="author_baidu">作者：周小禾，何小田</span></div>
</div>
<div class="subhead" id="subhead">停产六年的盐池放进海水，有人想在里面种出碳来；第一年的账，还不够付租金</div>
<dl class="media_pic">
<dt><img src="https://img.caixin.com/2022-08-19/166090000000000_560_373.jpg" alt=""></dt>
<dd>2022年7月，试验场的盐池里插着白色的测量仪。图：财新 梁小洲</dd>
</dl>
<div class="audioplay"><span>听报道</span><span>00:00/07:41</span></div>
<div class="textbox" id="Main_Content_Val">
<p>　　文｜财新 周小禾 何小田</p>
<p>　　${SALT[0]}</p>
<p>　　${SALT[1]}</p>
<p>　　<strong>算不平的账</strong></p>
<p>　　${SALT[2]}</p>
<p>　　${SALT[3]}</p>
<div class="pip_rel">
<h4>相关报道</h4>
<ul>
<li><a href="https://science.caixin.com/2022-06-21/101902001.html">滩涂碳汇还缺一把尺子</a></li>
<li><a href="https://china.caixin.com/2022-03-30/101863002.html">最后的晒盐人</a></li>
</ul>
</div>
<p>　　${SALT[4]}</p>
<p>　　<strong>两口变咸的井</strong></p>
<p>　　${SALT[5]}</p>
<p>　　${SALT[6]}</p>
</div>
<div class="content-tag">
责任编辑：高小岸
</div>
<div class="chargeWall" id="chargeWall">
<p>此文为收费文章，成为财新通会员，畅读全站</p>
<p><a href="https://mall.caixin.com/">推荐进入财新数据库，可随时查阅宏观经济、股票债券、公司人物</a></p>
</div>
</div>
<div class="pageNavBox">
<span>话题：</span><a href="https://topics.caixin.com/1">#碳中和+关注</a>
</div>
<div class="comment">
<h3>评论区 <em>0</em></h3>
<p>登录 后发表评论得积分</p>
<p>赞赏是一种态度</p>
</div>
</div>
<div class="conri">
<div class="indexMain">
<h3>财新网主编精选</h3>
<ul>
<li><a href="https://economy.caixin.com/2022-08-19/101928401.html">电网检修季提前到来</a></li>
<li><a href="https://finance.caixin.com/2022-08-19/101928402.html">县城房贷的第三种还法</a></li>
<li><a href="https://companies.caixin.com/2022-08-18/101928003.html">一家轴承厂的海外工棚</a></li>
</ul>
</div>
<div class="video_box">
<h3>视听推荐</h3>
<ul>
<li><a href="https://video.caixin.com/1.html">显影：渔港停了四个月</a></li>
</ul>
</div>
</div>
</div>
<div class="bottom">
<p><a href="https://corp.caixin.com/">关于我们</a> | <a href="https://corp.caixin.com/job/">加入我们</a> | <a href="https://corp.caixin.com/feedback">意见与反馈</a> | <a href="https://corp.caixin.com/ad">友情链接</a></p>
<p>京ICP证000000号 | 京公网安备11010000000000号 | 广播电视节目制作经营许可证：京第01015号</p>
<p>Copyright 财新传媒 All Rights Reserved 复制必究</p>
</div>
</body>
</html>`,
    expected: {
      headline: '盐田种碳',
      published: '2022-08-19T18:23:00+08:00',
      source: '财新网',
      authors: ['周小禾', '何小田'],
      editors: ['高小岸'],
      headings: ['算不平的账', '两口变咸的井'],
      captions: ['2022年7月，试验场的盐池里插着白色的测量仪。图：财新 梁小洲'],
      body: [SALT[0], SALT[1], '算不平的账', SALT[2], SALT[3], SALT[4], '两口变咸的井', SALT[5], SALT[6]],
      related: ['滩涂碳汇还缺一把尺子', '最后的晒盐人'],
      gone: ['畅读全站', '随时查阅宏观经济', '赞赏是一种态度', '第三种还法', '海外工棚', '复制必究'],
    },
  },
  {
    kind: '虎嗅 (huxiu.com, 2023), an interview by turns in bold: a title picture above, article__title, the writer’s name and the clock in its header, 作者 and 编辑 by strokes, a statement in a box, likes, comments, 大家都在看',
    url: 'https://www.huxiu.com/article/1502346.html',
    page: `<!doctype html>
<html data-n-head-ssr lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>没有招牌的面，卖进一千九百家店-虎嗅网</title>
<meta name="keywords" content="半干面,供应链,小餐饮">
<meta name="description" content="它只做一件事：让面馆老板不用再在凌晨揉面。">
<meta name="author" content="苗小禾">
${og('og:title', '没有招牌的面，卖进一千九百家店')}
${og('og:type', 'article')}
${og('og:site_name', '虎嗅网')}
${og('og:url', 'https://www.huxiu.com/article/1502346.html')}
${og('og:image', 'https://img.huxiucdn.com/article/cover/202305/09/122900.jpg')}
${og('article:published_time', '2023-05-09T12:30:00+08:00')}
<link rel="preload" href="/_nuxt/runtime.7a1.js" as="script">
<link rel="stylesheet" href="/_nuxt/css/article.2fd.css">
</head>
<body>
<div id="__nuxt">
<div id="__layout">
<div class="header-wrap">
<a href="/" class="logo"><img src="/_nuxt/img/logo.png" alt="虎嗅网"></a>
<ul class="header-nav">
<li><a href="/">首页</a></li>
<li><a href="/article/">资讯</a></li>
<li><a href="/moment/">24小时</a></li>
<li><a href="/club/">源流</a></li>
<li><a href="/video/">视频</a></li>
<li><a href="/collection/">文集</a></li>
<li><a href="/vip/">妙投</a></li>
<li><a href="/event/">活动</a></li>
</ul>
<div class="header-right"><a href="/login">登录</a><a href="/contribute">投稿</a><a href="/app">APP下载</a></div>
</div>
<div class="article-detail-wrap">
<div class="article__banner"><img src="https://img.huxiucdn.com/article/cover/202305/09/122900.jpg" alt=""></div>
<div class="article-detail-content">
<div class="article-wrap">
<h1 class="article__title">没有招牌的面，卖进一千九百家店</h1>
<div class="article__header">
<div class="article-author-info">
<a class="author-info__avatar" href="/member/3012345.html"><img src="https://img.huxiucdn.com/auth/1.jpg" alt=""></a>
<a class="author-info__username" href="/member/3012345.html">苗小禾</a>
<span class="article__time">2023-05-09 12:30</span>
</div>
<div class="article-tool"><span>收藏</span><span>评论</span><span>分享</span><span>听文章</span></div>
</div>
<div class="article__content">
<p>作者｜苗小禾</p>
<p>编辑｜方小圆</p>
<p>${NOODLE[0]}</p>
<p>${NOODLE[1]}</p>
<p><strong>${NOODLE[2]}</strong></p>
<p>${NOODLE[3]}</p>
<p><strong>${NOODLE[4]}</strong></p>
<p>${NOODLE[5]}</p>
<p class="img-center-box"><img src="https://img.huxiucdn.com/article/content/202305/09/123001.jpg" alt=""></p>
<p class="text-img-note">烘干车间里，工人在检查半干面的含水率。</p>
<p><strong>${NOODLE[6]}</strong></p>
<p>${NOODLE[7]}</p>
<p><strong>${NOODLE[8]}</strong></p>
<p>${NOODLE[9]}</p>
</div>
<div class="article__reprinted-explain">
<p>本内容为作者独立观点，不代表虎嗅立场。未经允许不得转载，授权事宜请联系 hezuo@huxiu.com</p>
<p>如对本稿件有异议或投诉，请联系 tougao@huxiu.com</p>
<p>正在改变与想要改变世界的人，都在 虎嗅APP</p>
</div>
<div class="article__like">
<span>点赞是美意，赞赏是鼓励</span>
<button>赞赏</button>
<em>86人已赞赏</em>
</div>
<div class="article-type-channel">频道：商业消费</div>
<div class="article__author-bottom">
<p>支持一下</p>
<p>赞赏后可在评论区留下足迹</p>
</div>
<div class="article-comment-wrap">
<h3>大家都在评论</h3>
<div class="comment-item">
<b>半碗清汤</b>
<p>原来楼下那家的面是这么来的</p>
<span>2023-05-09</span>
</div>
<div class="comment-item">
<b>北岸</b>
<p>发得太快会酸，说得真好</p>
<span>2023-05-10</span>
</div>
</div>
</div>
<div class="article-aside">
<div class="recommend-box">
<h3>大 家 都 在 看</h3>
<ul>
<li><a href="/article/1501001.html">菜市场里的第一家冰淇淋店</a></li>
<li><a href="/article/1501002.html">县城酒店为何偏爱全息大堂</a></li>
<li><a href="/article/1501003.html">二手乐高的鉴定师</a></li>
</ul>
</div>
<div class="moment-box">
<h3>24小时</h3>
<ul>
<li><a href="/moment/700001.html">某手机厂商宣布下月涨价</a></li>
<li><a href="/moment/700002.html">共享充电宝进驻渔船</a></li>
</ul>
</div>
</div>
</div>
</div>
<div class="footer-wrap">
<p><a href="/about">关于我们</a><a href="/join">加入我们</a><a href="/coop">合作伙伴</a><a href="/ad">广告及服务</a><a href="/faq">常见问题解答</a></p>
<p>本站由 阿里云 提供计算与安全服务 违法和不良信息举报电话：010-00000000</p>
<p>京ICP备00000000号-1 京公网安备11010000000000号</p>
</div>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '没有招牌的面，卖进一千九百家店',
      published: '2023-05-09T12:30:00+08:00',
      source: '虎嗅网',
      authors: ['苗小禾'],
      editors: ['方小圆'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['', '烘干车间里，工人在检查半干面的含水率。'],
      body: NOODLE,
      gone: ['作者独立观点', '异议或投诉', '赞赏是鼓励', '原来楼下那家', '鉴定师', '共享充电宝进驻'],
    },
  },
  {
    kind: '北京青年报 on 北青网 (news.ynet.com, 2021), a piece of opinion: articleTitle, sourceBox with clock and 来源 and 作者 by sourceMsg and authorMsg, articleBox, 责任编辑 with a number in brackets, 为您推荐, a statement of the site',
    url: 'http://news.ynet.com/2021/05/19/3231023t70.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>量一量那三十米_新闻频道_北青网</title>
<meta name="keywords" content="长椅,小区,管理">
<meta name="description" content="量一量那三十米">
<meta name="author" content="北青网">
<meta name="copyright" content="北青网版权所有">
<link rel="stylesheet" href="http://static.ynet.com/css/detail_2018.css">
<script src="http://static.ynet.com/js/jquery-1.11.1.min.js"></script>
<script>var _hmt=_hmt||[];var nid="3231023";</script>
</head>
<body>
<div class="topNavBox">
<div class="topNav">
<a href="http://www.ynet.com/">北青网首页</a>
<a href="http://news.ynet.com/">新闻</a>
<a href="http://finance.ynet.com/">财经</a>
<a href="http://ent.ynet.com/">娱乐</a>
<a href="http://sports.ynet.com/">体育</a>
<a href="http://edu.ynet.com/">教育</a>
<a href="http://auto.ynet.com/">汽车</a>
<a href="http://health.ynet.com/">健康</a>
<a href="http://epaper.ynet.com/">北青报电子版</a>
</div>
</div>
<div class="headBox">
<a class="logo" href="http://www.ynet.com/"><img src="http://static.ynet.com/img/logo.png" alt="北青网"></a>
<div class="search"><input type="text" placeholder="请输入搜索内容"><a href="javascript:;">搜索</a></div>
</div>
<div class="detailSubNav">
<a href="http://www.ynet.com/">首页</a> &gt; <a href="http://news.ynet.com/">新闻</a> &gt; <span>正文</span>
</div>
<div class="container">
<div class="leftBox">
<div class="articleTitle">
<h1>量一量那三十米</h1>
</div>
<div class="sourceBox">
<span class="yearMsg">2021-05-19</span>
<span class="timeMsg">08:15</span>
<span class="sourceMsg">北京青年报</span>
<span class="authorMsg">何小舟</span>
</div>
<div class="shareBox">
<span>分享到：</span>
<a class="weibo" href="javascript:;">微博</a>
<a class="weixin" href="javascript:;">微信</a>
<a class="qzone" href="javascript:;">空间</a>
</div>
<div id="articleAll">
<div class="articleBox cfix mb20" id="articleBox">
<p>　　${BENCH[0]}</p>
<p>　　${BENCH[1]}</p>
<p>　　${BENCH[2]}</p>
<p>　　${BENCH[3]}</p>
<p>　　${BENCH[4]}</p>
<p>　　${BENCH[5]}</p>
</div>
</div>
<div class="authors">责任编辑：王小石(QN0024)</div>
<div class="qrBox">
<img src="http://static.ynet.com/img/qr.png" alt="">
<p>扫码关注北青网官方微信</p>
</div>
<div class="recommend">
<h3>为您推荐</h3>
<ul>
<li><a href="http://news.ynet.com/2021/05/18/3230001t70.html">胡同里的鸽哨比赛开场</a></li>
<li><a href="http://news.ynet.com/2021/05/18/3230002t70.html">地铁口的共享雨伞归还率达九成</a></li>
<li><a href="http://news.ynet.com/2021/05/18/3230003t70.html">香山步道增设十二处饮水点</a></li>
</ul>
</div>
<div class="commentBox">
<h3>网友评论</h3>
<p>请遵守网站评论服务协议</p>
<p>已有0条评论</p>
</div>
</div>
<div class="rightBox">
<div class="hotNews">
<h3>热门新闻</h3>
<ul>
<li><i>1</i><a href="http://news.ynet.com/2021/05/18/3230011t70.html">一只白鹭在护城河住下了</a></li>
<li><i>2</i><a href="http://news.ynet.com/2021/05/18/3230012t70.html">豆汁儿店装上了自动门</a></li>
<li><i>3</i><a href="http://news.ynet.com/2021/05/17/3230013t70.html">旧书市集延长两周</a></li>
</ul>
</div>
<div class="picNews">
<h3>高清图集</h3>
<a href="http://pic.ynet.com/1.html">月季环路进入盛花期</a>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.ynet.com/about">关于我们</a> | <a href="http://www.ynet.com/contact">联系我们</a> | <a href="http://www.ynet.com/ad">广告服务</a> | <a href="http://www.ynet.com/jubao">举报专区</a></p>
<p>本网站所刊登信息，版权均为北青网所有，未经协议授权，禁止下载使用</p>
<p>增值电信业务经营许可证 京B2-00000000 违法和不良信息举报电话：010-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '量一量那三十米',
      published: '2021-05-19T08:15:00+08:00',
      source: '北京青年报',
      authors: ['何小舟'],
      editors: ['王小石'],
      headings: [],
      captions: [],
      body: BENCH,
      gone: ['扫码关注北青网', '鸽哨比赛', '装上了自动门', '评论服务协议', '禁止下载使用', '月季环路'],
    },
  },
  {
    kind: '安徽日报 on 中安在线 (ah.anhuinews.com, 2022), a report with its own photographer: 引题 above and 副题 below the headline, the clock with seconds and 来源 and 编辑 by columns, TRS_Editor, 文 and 图 in a line first, two pictures with ▲, the share code and a statement',
    url: 'http://ah.anhuinews.com/szxw/202205/t20220518_6012345.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>隔着玻璃看捞纸-中安新闻-中安在线</title>
<meta name="keywords" content="宣纸;造纸;小岭村">
<meta name="description" content="去年春天，村里把废弃的粮站改成可以参观的作坊。">
<meta name="ArticleTitle" content="隔着玻璃看捞纸">
<meta name="PubDate" content="2022-05-18 08:12:36">
<meta name="ContentSource" content="安徽日报">
<meta name="SiteName" content="中安在线">
<meta name="ColumnName" content="时政新闻">
<link rel="stylesheet" href="http://www.anhuinews.com/images/xl2021.css">
<script src="http://www.anhuinews.com/images/jquery.js"></script>
</head>
<body>
<div class="topbar">
<div class="w1200">
<a href="http://www.anhuinews.com/">中安在线首页</a>
<a href="http://ah.anhuinews.com/">安徽</a>
<a href="http://news.anhuinews.com/">国内</a>
<a href="http://pl.anhuinews.com/">评论</a>
<a href="http://ahsj.anhuinews.com/">市县</a>
<a href="http://edu.anhuinews.com/">教育</a>
<a href="http://travel.anhuinews.com/">旅游</a>
<a href="http://epaper.anhuinews.com/">安徽日报电子版</a>
</div>
</div>
<div class="w1200 location">您当前的位置 ：<a href="http://www.anhuinews.com/">中安在线首页</a> &gt; <a href="http://ah.anhuinews.com/">中安新闻</a> &gt; 正文</div>
<div class="w1200 xl-main">
<div class="xl-left">
<div class="yinti">废弃粮站改作坊，试一帘收三十元</div>
<h1 class="xl-title">隔着玻璃看捞纸</h1>
<div class="futi">四个月迎来2.6万名参观者，三个年轻人留下学艺</div>
<div class="xl-info">
<span class="time">时间：2022-05-18 08:12:36</span>
<span class="ly">来源：安徽日报</span>
<span class="zz">编辑：吴小田</span>
</div>
<div class="xl-con">
<div class="TRS_Editor">
<p align="justify">　　本报记者 汪小远 文　程小兵 图</p>
<p align="justify">　　${PAPER[0]}</p>
<p align="center"><img src="./W020220518295000000001.jpg" oldsrc="W020220518295000000001.jpg" alt=""></p>
<p align="center">▲曹小满在焙房里晒纸。</p>
<p align="justify">　　${PAPER[1]}</p>
<p align="justify">　　${PAPER[2]}</p>
<p align="justify">　　${PAPER[3]}</p>
<p align="center"><img src="./W020220518295000000002.jpg" oldsrc="W020220518295000000002.jpg" alt=""></p>
<p align="center">▲小学生在透明车间里体验捞纸。</p>
<p align="justify">　　${PAPER[4]}</p>
<p align="justify">　　${PAPER[5]}</p>
</div>
</div>
<div class="xl-share">
<span>分享到：</span>
<a href="javascript:;">QQ好友和群</a>
<a href="javascript:;">QQ空间</a>
<a href="javascript:;">新浪微博</a>
<a href="javascript:;">微信</a>
</div>
<div class="xl-ewm">
<img src="http://www.anhuinews.com/images/zaxw.png" alt="">
<p>中安新闻客户端 每天第一眼</p>
</div>
<div class="xl-sm">
<p>中安在线版权与免责声明：</p>
<p>凡来源标注“安徽日报”“中安在线”的作品，未经本网书面授权不得转载使用，已获授权者须注明出处。</p>
<p>转载其他媒体的稿件，目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p>
</div>
</div>
<div class="xl-right">
<div class="box">
<h2>热点图片</h2>
<ul>
<li><a href="http://ah.anhuinews.com/tp/1.html">巢湖岸边的夏收</a></li>
<li><a href="http://ah.anhuinews.com/tp/2.html">古桥上新来的燕子</a></li>
</ul>
</div>
<div class="box">
<h2>新闻排行</h2>
<ul>
<li><a href="http://ah.anhuinews.com/szxw/202205/t20220517_6010001.html">淮河大堤上的女巡堤员</a></li>
<li><a href="http://ah.anhuinews.com/szxw/202205/t20220517_6010002.html">黄梅戏校今年扩招三十人</a></li>
<li><a href="http://ah.anhuinews.com/szxw/202205/t20220516_6010003.html">乡镇电影院周末满座</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.anhuinews.com/gywm">关于我们</a> - <a href="http://www.anhuinews.com/ggfw">广告服务</a> - <a href="http://www.anhuinews.com/lxfs">联系方式</a></p>
<p>中安在线 版权所有 未经允许 请勿复制或镜像</p>
<p>增值电信业务经营许可证：皖B2-00000000 互联网新闻信息服务许可证 34120170000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '隔着玻璃看捞纸',
      kicker: '废弃粮站改作坊，试一帘收三十元',
      alternative: '四个月迎来2.6万名参观者，三个年轻人留下学艺',
      published: '2022-05-18T08:12:36+08:00',
      source: '安徽日报',
      authors: ['汪小远'],
      editors: ['吴小田'],
      headings: [],
      captions: ['▲曹小满在焙房里晒纸。', '▲小学生在透明车间里体验捞纸。'],
      body: PAPER,
      gone: ['每天第一眼', '传递更多信息', '女巡堤员', '扩招三十人', '复制或镜像', 'QQ好友和群'],
    },
  },
  {
    kind: '河北新闻网 (hebei.hebnews.cn, 2022), as simple as its local news, from a paper of one of its cities: post_source with the clock and 来源, 本报讯 with reporter and correspondent at the head, 责任编辑, a hot list and links of the paper',
    url: 'http://hebei.hebnews.cn/2022-11/03/content_8901267.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>今秋第一批灰鹤飞抵曹妃甸湿地_河北新闻网</title>
<meta name="keywords" content="灰鹤 湿地 观鸟">
<meta name="description" content="今秋第一批灰鹤飞抵曹妃甸湿地">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="hebnews_48">
<meta name="contentid" content="8901267">
<meta name="publishdate" content="2022-11-03">
<meta name="author" content="赵小燕">
<meta name="source" content="唐山劳动日报">
<link rel="stylesheet" href="http://www.hebnews.cn/css/2019/article.css">
<script src="http://www.hebnews.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="hb_top">
<div class="g_width">
<a class="logo" href="http://www.hebnews.cn/"><img src="http://www.hebnews.cn/img/logo.png" alt="河北新闻网"></a>
<ul class="nav">
<li><a href="http://www.hebnews.cn/">首页</a></li>
<li><a href="http://hebei.hebnews.cn/">河北</a></li>
<li><a href="http://yzdsb.hebnews.cn/">燕赵都市报</a></li>
<li><a href="http://comment.hebnews.cn/">评论</a></li>
<li><a href="http://gov.hebnews.cn/">政务</a></li>
<li><a href="http://travel.hebnews.cn/">旅游</a></li>
<li><a href="http://photo.hebnews.cn/">图片</a></li>
<li><a href="http://hbrb.hebnews.cn/">河北日报电子版</a></li>
</ul>
</div>
</div>
<div class="bc_main g_width">
<a href="http://www.hebnews.cn/">首页</a> &gt; <a href="http://hebei.hebnews.cn/">河北新闻</a> &gt; <a href="http://hebei.hebnews.cn/node_120.htm">社会民生</a>
</div>
<div class="g_width clearfix">
<div class="left">
<h1>今秋第一批灰鹤飞抵曹妃甸湿地</h1>
<div class="post_source">2022-11-03 09:26:18 来源：唐山劳动日报</div>
<div class="fontsize">
<a href="javascript:;">A-</a>
<a href="javascript:;">A+</a>
</div>
<div class="text">
<p>　　${CRANE[0]}</p>
<p>　　${CRANE[1]}</p>
<p>　　${CRANE[2]}</p>
<p>　　${CRANE[3]}</p>
</div>
<div class="editor">责任编辑：赵小燕</div>
<div class="share">
<span>分享：</span>
<a href="javascript:;">微信好友</a>
<a href="javascript:;">新浪微博</a>
</div>
<div class="kehuduan">
<img src="http://www.hebnews.cn/img/khd.png" alt="">
<p>河北日报客户端 扫码下载</p>
</div>
</div>
<div class="right">
<div class="r_box">
<h2>新闻热榜</h2>
<ul>
<li><a href="http://hebei.hebnews.cn/2022-11/02/content_8900001.htm">太行山里的柿子红了</a></li>
<li><a href="http://hebei.hebnews.cn/2022-11/02/content_8900002.htm">正定夜市推出早市场</a></li>
<li><a href="http://hebei.hebnews.cn/2022-11/01/content_8900003.htm">老粮票换新种子</a></li>
<li><a href="http://hebei.hebnews.cn/2022-11/01/content_8900004.htm">坝上草原开出暖心班车</a></li>
</ul>
</div>
<div class="r_box">
<h2>冀图</h2>
<ul>
<li><a href="http://photo.hebnews.cn/1.htm">晾晒场上的金色方格</a></li>
<li><a href="http://photo.hebnews.cn/2.htm">长城脚下第一场霜</a></li>
</ul>
</div>
<div class="r_box">
<h2>阳光理政</h2>
<ul>
<li><a href="http://yglz.hebnews.cn/1.htm">路灯不亮找谁修？</a></li>
</ul>
</div>
</div>
</div>
<div class="footer">
<div class="g_width">
<p><a href="http://www.hebnews.cn/about">网站简介</a> | <a href="http://www.hebnews.cn/ad">广告刊登</a> | <a href="http://www.hebnews.cn/law">法律顾问</a> | <a href="http://www.hebnews.cn/jb">举报邮箱</a></p>
<p>河北日报报业集团主办 本网常年法律顾问</p>
<p>冀ICP备00000000号-1 互联网新闻信息服务许可证编号：13120170000</p>
<p>copyright © 2000 - 2022 未经书面授权不得使用</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '今秋第一批灰鹤飞抵曹妃甸湿地',
      published: '2022-11-03T09:26:18+08:00',
      source: '唐山劳动日报',
      authors: ['刘小雨', '陈小禾'],
      editors: ['赵小燕'],
      headings: [],
      captions: [],
      // Whether 本报讯 with its reporters stays at the head of the first paragraph is open: not asked.
      kept: ['曹妃甸湿地迎来今年秋季第一批灰鹤，共四十七只，比去年提前六天。', ...CRANE.slice(1)],
      gone: ['柿子红了', '老粮票', '金色方格', '路灯不亮', '报业集团主办', '扫码下载'],
    },
  },
  {
    kind: '凤凰网 (news.ifeng.com, 2023), a piece of another paper: hashed classes of a build, the source by a link and 来自 with the place behind the clock, an allData script, headings in bold, 责任编辑 with a code in brackets, its app and 独家抢先看, a box of pieces for you',
    url: 'https://news.ifeng.com/c/8TxQm4LrVnB',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<title>修钟三十九年，铺子里没有一只钟走得准_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="座钟 修钟 老手艺"/>
<meta name="description" content="墙上挂着六十多只钟，每一只都走得不一样快。"/>
<meta name="og:time " content="2023-10-20 07:21:15"/>
<meta property="og:webtype" content="news"/>
<meta property="og:title" content="修钟三十九年，铺子里没有一只钟走得准"/>
<meta property="og:img" content="https://x0.ifengimg.com/ucms/2023_43/1.jpg"/>
<meta name="viewport" content="width=device-width"/>
<link rel="stylesheet" href="https://x2.ifengimg.com/fe/shank/detail/article.4c9f.css"/>
<script>
var allData = {"nav":[],"docData":{"title":"修钟三十九年，铺子里没有一只钟走得准","newsTime":"2023-10-20 07:21:15","source":"钱江晚报","sourceUrl":"","type":"article","editorName":"方小可","editorCode":"PN112"}};
var adKeys = ["adHead","adBody"];
</script>
</head>
<body>
<div id="root">
<div class="index_headWrap_3kPqL">
<div class="index_nav_1mXzT">
<a href="//www.ifeng.com/" class="index_logo_6VbQe"><img src="//x0.ifengimg.com/logo.png" alt="凤凰网"/></a>
<ul>
<li><a href="//www.ifeng.com/">首页</a></li>
<li><a href="//news.ifeng.com/">资讯</a></li>
<li><a href="//v.ifeng.com/">视频</a></li>
<li><a href="//finance.ifeng.com/">财经</a></li>
<li><a href="//ent.ifeng.com/">娱乐</a></li>
<li><a href="//sports.ifeng.com/">体育</a></li>
<li><a href="//fashion.ifeng.com/">时尚</a></li>
<li><a href="//guoxue.ifeng.com/">国学</a></li>
<li><a href="//book.ifeng.com/">读书</a></li>
</ul>
</div>
</div>
<div class="index_crumb_2fGhs"><a href="//news.ifeng.com/">凤凰网资讯</a>&gt;<a href="//news.ifeng.com/shanklist/3-35197-/">社会</a>&gt;<span>正文</span></div>
<div class="index_artical_Cu8lJ">
<div class="index_leftContent_hWpC4">
<div class="index_textTitle_pQ7ab">
<h1 class="index_title_r1XcU">修钟三十九年，铺子里没有一只钟走得准</h1>
<div class="index_info_mN5d2">
<div class="index_sourceTitleText_9sKdR"><a href="javascript:;">钱江晚报</a></div>
<div class="index_timeBref_sVhyS"><a href="javascript:;">2023年10月20日 07:21:15 来自浙江</a></div>
</div>
<div class="index_share_4hTyn"><span>0人参与</span><span>0评论</span></div>
</div>
<div class="index_articleBox_6mTbL">
<div class="index_main_content_7hQzP">
<div class="index_text_D0U1y">
<p>${CLOCK[0]}</p>
<p>${CLOCK[1]}</p>
<p class="detailPic"><img src="https://x0.ifengimg.com/ucms/2023_43/2.jpg" alt=""/></p>
<p class="picIntro"><span>金小根的铺子里挂着六十多只钟。</span></p>
<p><strong>能走就行</strong></p>
<p>${CLOCK[2]}</p>
<p>${CLOCK[3]}</p>
<p><strong>手指摸得出来</strong></p>
<p>${CLOCK[4]}</p>
<p>${CLOCK[5]}</p>
<p><strong>三点十分</strong></p>
<p>${CLOCK[6]}</p>
</div>
<div class="index_editor_1yWcg">[责任编辑：方小可 PN112]</div>
</div>
<div class="index_tips_0pLkm">
<p>独家抢先看</p>
<p>打开凤凰新闻，查看更多高清图片</p>
</div>
<div class="index_praise_5vRtq"><span>推荐</span><em>27</em></div>
</div>
<div class="index_comment_8bNmw">
<h3>评论</h3>
<p>文明上网，理性发言</p>
<a href="javascript:;">凤凰网友热评</a>
</div>
<div class="index_feed_3zXcv">
<h3>为您推荐</h3>
<ul>
<li><a href="https://news.ifeng.com/c/8Tx000001">江边渔民捞起一只旧风琴</a><span>潮新闻</span></li>
<li><a href="https://news.ifeng.com/c/8Tx000002">山顶小学的天文社团</a><span>风声</span></li>
<li><a href="https://news.ifeng.com/c/8Tx000003">菜农用诗给白菜取名</a><span>在人间</span></li>
</ul>
</div>
</div>
<div class="index_rightContent_qWe34">
<div class="index_hot_7uIop">
<h3>热点排行</h3>
<ul>
<li><a href="https://news.ifeng.com/c/8Tx000011">秋蟹上市首周价格回落</a></li>
<li><a href="https://news.ifeng.com/c/8Tx000012">高速服务区开了裁缝铺</a></li>
</ul>
</div>
<div class="index_video_2aSdf">
<h3>凤凰卫视直播</h3>
<p>中文台 资讯台</p>
</div>
</div>
</div>
<div class="index_footer_9kLzx">
<p><a href="//www.ifeng.com/corp/about/">凤凰新媒体介绍</a> | <a href="//ir.ifeng.com/">投资者关系</a> | <a href="//biz.ifeng.com/">广告服务</a> | <a href="//career.ifeng.com/">诚征英才</a> | <a href="//www.ifeng.com/privacy/">保护隐私权</a></p>
<p>凤凰新媒体 版权所有 Copyright © 2023 Phoenix New Media Limited All Rights Reserved.</p>
</div>
<div class="index_old_6gHjk" style="display:none"><p>亲爱的凤凰网用户：您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '修钟三十九年，铺子里没有一只钟走得准',
      published: '2023-10-20T07:21:15+08:00',
      source: '钱江晚报',
      authors: [],
      editors: ['方小可'],
      headings: ['能走就行', '手指摸得出来', '三点十分'],
      captions: ['金小根的铺子里挂着六十多只钟。'],
      body: [
        CLOCK[0],
        CLOCK[1],
        '能走就行',
        CLOCK[2],
        CLOCK[3],
        '手指摸得出来',
        CLOCK[4],
        CLOCK[5],
        '三点十分',
        CLOCK[6],
      ],
      gone: ['独家抢先看', '更多高清图片', '给白菜取名', '裁缝铺', '浏览器版本过低', '诚征英才'],
    },
  },
  {
    kind: '微信公众号 of 嘉兴日报 (mp.weixin.qq.com, 2021): rich_media with the account’s name and a day, nested sections with paragraphs in spans, a call to follow first, grey captions, 来源 and 记者 and 编辑 and 责编 by strokes last, 在看, 阅读原文 and QR codes of the page',
    url: 'https://mp.weixin.qq.com/s/Qm7tLr2bXcVn0aPzKd8wYg',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="wechat-enable-text-zoom-em" content="true">
<meta name="referrer" content="origin-when-cross-origin">
<meta name="format-detection" content="telephone=no">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<title></title>
<meta name="description" content="天还没亮，门口已经排起了队。" />
<meta name="author" content="陆小荷" />
${og('og:title', '一天只做八百只，留二十只送人')}
${og('og:url', 'http://mp.weixin.qq.com/s?__biz=MzA4NTY2OTk0MA==&amp;mid=2650001234&amp;idx=1&amp;sn=0a1b2c3d')}
${og('og:image', 'http://mmbiz.qpic.cn/mmbiz_jpg/cover/0?wx_fmt=jpeg')}
${og('og:description', '天还没亮，门口已经排起了队。')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '陆小荷')}
<link rel="stylesheet" href="//res.wx.qq.com/mmbizwap/zh_CN/htmledition/style/page/appmsg_new/winwx.css">
</head>
<body id="activity-detail" class="zh_CN mm_appmsg appmsg_skin_default appmsg_style_default">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
一天只做八百只，留二十只送人
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span class="rich_media_meta rich_media_meta_text">陆小荷</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt">
<a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">嘉兴日报</a>
<div id="js_profile_qrcode" class="profile_container" style="display:none;">
<div class="profile_inner">
<strong class="profile_nickname">嘉兴日报</strong>
<p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">jxrbwx</span></p>
<p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">红船起航地，身边事、身边人</span></p>
</div>
</div>
</span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2021-04-06</em>
</div>
<div class="rich_media_content" id="js_content" style="visibility: visible;">
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">点击上方蓝字 关注我们</span></section>
<section><br></section>
<section style="line-height: 2em;"><span style="font-size: 16px;">${QINGTUAN[0]}</span></section>
<section style="text-align: center;"><img class="rich_pages" data-ratio="0.66" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640?wx_fmt=jpeg"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">沈阿姨把刚出笼的青团端上柜台</span></section>
<section><br></section>
<section style="line-height: 2em;"><span style="font-size: 16px;">${QINGTUAN[1]}</span></section>
<section style="line-height: 2em;"><span style="font-size: 16px;">${QINGTUAN[2]}</span></section>
<section style="text-align: center;"><img class="rich_pages" data-ratio="0.66" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a2/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" src="https://mmbiz.qpic.cn/mmbiz_jpg/a2/640?wx_fmt=jpeg"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);">三月采下的艾草嫩头</span></section>
<section><br></section>
<section style="line-height: 2em;"><span style="font-size: 16px;">${QINGTUAN[3]}</span></section>
<section style="line-height: 2em;"><span style="font-size: 16px;">${QINGTUAN[4]}</span></section>
<section><br></section>
<section style="text-align: left;"><span style="font-size: 14px;color: rgb(136, 136, 136);">来源丨嘉兴日报</span></section>
<section style="text-align: left;"><span style="font-size: 14px;color: rgb(136, 136, 136);">记者丨陆小荷</span></section>
<section style="text-align: left;"><span style="font-size: 14px;color: rgb(136, 136, 136);">编辑丨沈小桐</span></section>
<section style="text-align: left;"><span style="font-size: 14px;color: rgb(136, 136, 136);">责编丨钟小麦</span></section>
<section style="text-align: center;"><span style="font-size: 15px;">喜欢就点个“在看”吧</span></section>
</div>
<div class="ct_mpda_wrp" id="js_sponsor_ad_area" style="display:none;"></div>
<div class="rich_media_tool" id="js_toobar3">
<a class="media_tool_meta tips_global_primary meta_primary" id="js_view_source" href="javascript:void(0);">阅读原文</a>
<div class="media_tool_meta"><span>阅读 </span><span>3.2万</span></div>
<div class="like_area"><span>分享</span><span>收藏</span><span>赞</span><span>在看</span></div>
</div>
</div>
</div>
</div>
<div class="rich_media_area_extra">
<div class="rich_media_extra">
<h3>精选留言</h3>
<ul class="discuss_list">
<li><strong>南湖烟雨</strong><p>从小吃到大，今年还没排上队</p></li>
<li><strong>阿毛</strong><p>笋丁馅的给我留一只</p></li>
</ul>
</div>
</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer">
<div class="qr_code_pc_inner">
<div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img" src="/mp/qrcode?scene=10000004"><p>微信扫一扫<br>关注该公众号</p></div>
</div>
</div>
</div>
</div>
<div class="wx_network_msg_wrp" id="wx_dialog"><p>继续滑动看下一个</p><p>向上滑动看下一个</p></div>
<script type="text/javascript">
var nickname = "嘉兴日报";
var ct = "1617681600";
var publish_time = "2021-04-06" || "";
var msg_title = '一天只做八百只，留二十只送人'.html(false);
var user_name = "gh_0a1b2c3d4e5f";
</script>
</body>
</html>`,
    expected: {
      headline: '一天只做八百只，留二十只送人',
      published: '2021-04-06',
      source: '嘉兴日报',
      authors: ['陆小荷'],
      editors: ['沈小桐', '钟小麦'],
      headings: [],
      captions: ['沈阿姨把刚出笼的青团端上柜台', '三月采下的艾草嫩头'],
      body: QINGTUAN,
      gone: ['关注我们', '点个“在看”', '还没排上队', '给我留一只', '关注该公众号', '滑动看下一个'],
    },
  },
  {
    kind: '聯合新聞網 (udn.com, 2021), local news: the breadcrumb, article-content__subinfo with the clock and 聯合報 ／ 記者／台東即時報導, a cover figure with 圖／, NewsArticle in JSON-LD, 關鍵字, 相關新聞 in a list, hot news, FB 留言 and a note on rights',
    url: 'https://udn.com/news/story/7328/5701234',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>以前放魚現在放字 退役鏢魚船變身漁村圖書室 | 地方 | 聯合新聞網</title>
<meta name="description" content="台東成功漁港一艘退役的鏢旗魚船，船艙改裝成圖書室，今天起每週三、六開放。">
<meta name="news_keywords" content="漁港,圖書室,漁村">
<meta name="author" content="聯合新聞網">
${og('og:site_name', '聯合新聞網')}
${og('og:type', 'article')}
${og('og:title', '以前放魚現在放字 退役鏢魚船變身漁村圖書室 | 聯合新聞網')}
${og('og:url', 'https://udn.com/news/story/7328/5701234')}
${og('og:image', 'https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2021/08/25/99/13500001.jpg')}
${og('article:published_time', '2021-08-25T14:32:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '以前放魚現在放字 退役鏢魚船變身漁村圖書室', datePublished: '2021-08-25T14:32:00+08:00', dateModified: '2021-08-25T14:32:00+08:00', articleSection: '地方', author: { '@type': 'Person', name: '王小涵' }, publisher: { '@type': 'Organization', name: '聯合新聞網' } })}
<link rel="stylesheet" href="https://udn.com/static/css/story.css">
</head>
<body class="story">
<header class="header">
<a class="logo" href="/news/index"><img src="https://udn.com/static/img/logo.svg" alt="聯合新聞網"></a>
<nav class="navigation">
<a href="/news/breaknews/1">即時</a>
<a href="/news/cate/2/6638">要聞</a>
<a href="/news/cate/2/6639">社會</a>
<a href="/news/cate/2/6641">地方</a>
<a href="/news/cate/2/6640">全球</a>
<a href="/news/cate/2/6644">產經</a>
<a href="/news/cate/2/6649">生活</a>
<a href="/news/cate/2/7227">運動</a>
<a href="https://stars.udn.com/">娛樂</a>
<a href="https://vip.udn.com/">數位版</a>
</nav>
<a class="member" href="https://member.udn.com/">登入</a>
</header>
<main>
<article class="article-content">
<div class="article-content__wrapper">
<nav class="article-content__breadcrumb">
<a href="/news/index">udn</a> / <a href="/news/cate/2/6641">地方</a> / <a href="/news/cate/2/7328">花東</a>
</nav>
<h1 class="article-content__title">以前放魚現在放字 退役鏢魚船變身漁村圖書室</h1>
<div class="article-content__subinfo">
<section class="authors">
<time class="article-content__time">2021-08-25 14:32</time>
<span class="article-content__author">聯合報 ／ <a href="/news/reporter/wxh">記者王小涵</a>／台東即時報導</span>
</section>
<div class="social"><span>讚</span><span>分享</span><span>分享到Line</span></div>
</div>
<section class="article-content__editor">
<figure class="article-content__cover">
<picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2021/08/25/99/13500001.jpg" alt="船艙裡的冰艙改成書架，孩子坐在甲板上看書。"></picture>
<figcaption>船艙裡的冰艙改成書架，孩子坐在甲板上看書。記者王小涵／攝影</figcaption>
</figure>
<p>${BOOKBOAT[0]}</p>
<div class="inline-ads"><div id="div-gpt-ad-01"></div></div>
<p>${BOOKBOAT[1]}</p>
<p>${BOOKBOAT[2]}</p>
<figure>
<picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=https://uc.udn.com.tw/photo/2021/08/25/99/13500002.jpg" alt="借書卡上填的是滿潮時間。"></picture>
<figcaption>借書卡上填的是滿潮時間。圖／林阿勇提供</figcaption>
</figure>
<p>${BOOKBOAT[3]}</p>
<p>${BOOKBOAT[4]}</p>
<p>${BOOKBOAT[5]}</p>
</section>
<section class="keywords">
<a href="/search/tagging/2/t1">老船</a>
<a href="/search/tagging/2/t2">返鄉青年</a>
</section>
<section class="paywall-tip">
<p>udn討論區</p>
<p>共 0 則留言</p>
<p>張貼文章或下標籤，不得有違法或侵害他人權益之言論，違者應自負法律責任。</p>
</section>
</div>
<section class="wrapper related-news">
<h2>相關新聞</h2>
<div class="story-list">
<div class="story-list__news"><h3><a href="/news/story/7328/5690001">部落小圖書館缺書架 木工班學生搬來二十座</a></h3><time>2021-08-20 10:11</time></div>
<div class="story-list__news"><h3><a href="/news/story/7328/5680002">漁民說故事 錄成八集有聲書</a></h3><time>2021-08-14 09:40</time></div>
</div>
</section>
</article>
<aside class="aside">
<section class="hot-news">
<h2>熱門文章</h2>
<ol>
<li><a href="/news/story/7266/5700011">早餐店改賣晚餐 老闆娘：睡飽最重要</a></li>
<li><a href="/news/story/7266/5700012">七夕後的花市只剩一種花</a></li>
<li><a href="/news/story/7266/5700013">這個路口為何畫了三條斑馬線</a></li>
</ol>
</section>
<section class="must-read">
<h2>猜你喜歡</h2>
<ul>
<li><a href="https://house.udn.com/house/story/1">陽台外推前先看懂這張圖</a></li>
</ul>
</section>
</aside>
</main>
<footer class="footer">
<p><a href="/news/about">關於我們</a> <a href="/news/service">服務條款</a> <a href="/news/copyright">著作權</a> <a href="/news/privacy">隱私權聲明</a></p>
<p>聯合線上公司 著作權所有 © udn.com All Rights Reserved.</p>
<p>追蹤我們 FB粉絲團 IG Line好友</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '以前放魚現在放字 退役鏢魚船變身漁村圖書室',
      published: '2021-08-25T14:32:00+08:00',
      source: '聯合報',
      authors: ['王小涵'],
      headings: [],
      captions: [
        '船艙裡的冰艙改成書架，孩子坐在甲板上看書。記者王小涵／攝影',
        '借書卡上填的是滿潮時間。圖／林阿勇提供',
      ],
      body: BOOKBOAT,
      related: ['部落小圖書館缺書架 木工班學生搬來二十座', '漁民說故事 錄成八集有聲書'],
      gone: ['udn討論區', '自負法律責任', '睡飽最重要', '三條斑馬線', '陽台外推', 'FB粉絲團'],
    },
  },
  {
    kind: '自由時報 (news.ltn.com.tw, 2023), a breaking piece: whitecon articlebody, the clock in a span, a photo box with the maker in brackets, 〔記者／嘉義報導〕 at the head, before_ir within the text, the app’s line and 相關新聞 below, a hot list',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/4398126',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=yes">
<title>電鍋壞了不必下山 茶村「流動修理站」一年救回1300件 - 生活 - 自由時報電子報</title>
<meta name="keywords" content="茶村, 電鍋, 梅山">
<meta name="description" content="嘉義縣梅山鄉一處海拔一千一百公尺的茶村，村民集資買下二手小貨車，改裝成「流動修理站」。">
<meta name="author" content="自由時報電子報">
<meta name="pubdate" content="2023-08-15T11:37:00+08:00">
${og('og:type', 'article')}
${og('og:site_name', '自由時報電子報')}
${og('og:title', '電鍋壞了不必下山 茶村「流動修理站」一年救回1300件 - 生活 - 自由時報電子報')}
${og('og:url', 'https://news.ltn.com.tw/news/life/breakingnews/4398126')}
${og('og:image', 'https://img.ltn.com.tw/Upload/news/600/2023/08/15/4398126_1_1.jpg')}
${og('article:published_time', '2023-08-15T11:37:00+08:00')}
${og('article:section', '生活')}
${ld({ '@type': 'NewsArticle', headline: '電鍋壞了不必下山 茶村「流動修理站」一年救回1300件', datePublished: '2023-08-15T11:37:00+08:00', publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
<link rel="stylesheet" href="https://cache.ltn.com.tw/css/news.css">
</head>
<body class="news_p">
<header class="ltnheader boxTitle boxText" data-desc="header">
<a class="logo" href="https://www.ltn.com.tw/"><img src="https://cache.ltn.com.tw/images/logo.svg" alt="自由時報電子報"></a>
<ul>
<li><a href="https://news.ltn.com.tw/list/breakingnews">即時</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/popular">熱門</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/society">社會</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a></li>
<li><a href="https://health.ltn.com.tw/">健康</a></li>
<li><a href="https://news.ltn.com.tw/list/breakingnews/local">地方</a></li>
<li><a href="https://ec.ltn.com.tw/">財經</a></li>
<li><a href="https://ent.ltn.com.tw/">娛樂</a></li>
<li><a href="https://playing.ltn.com.tw/">玩咖</a></li>
<li><a href="https://food.ltn.com.tw/">食譜</a></li>
</ul>
</header>
<div class="content">
<section class="con" data-desc="內文區">
<div class="breadcrumbs boxTitle boxText"><a href="/">首頁</a> &gt; <a href="/list/breakingnews/life">生活</a></div>
<div class="whitecon articlebody" data-page="1">
<h1>電鍋壞了不必下山 茶村「流動修理站」一年救回1300件</h1>
<div class="function boxTitle">
<div class="share"><a href="javascript:;">分享至FB</a><a href="javascript:;">分享至LINE</a><a href="javascript:;">字級放大</a></div>
</div>
<div class="text boxTitle boxText" data-desc="內文">
<span class="time">2023/08/15 11:37</span>
<div class="photo boxTitle boxText" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2023/08/15/4398126_1_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2023/08/15/4398126_1_1.jpg" alt="師傅在貨車上替村民修電鍋。（記者洪小秋攝）" title="師傅在貨車上替村民修電鍋。（記者洪小秋攝）"></a>
<p>師傅在貨車上替村民修電鍋。（記者洪小秋攝）</p>
</div>
<p>〔記者洪小秋／嘉義報導〕${CLINIC[0]}</p>
<p>${CLINIC[1]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<p class="after_ir"></p>
<p>${CLINIC[2]}</p>
<p>${CLINIC[3]}</p>
<div class="photo boxTitle boxText" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/Upload/news/600/2023/08/15/4398126_2_1.jpg"><img src="https://img.ltn.com.tw/Upload/news/600/2023/08/15/4398126_2_1.jpg" alt="車子一到，村民搬板凳出來聊天。（村長提供）" title="車子一到，村民搬板凳出來聊天。（村長提供）"></a>
<p>車子一到，村民搬板凳出來聊天。（村長提供）</p>
</div>
<p>${CLINIC[4]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　 <a href="https://service.ltn.com.tw/app">點我下載APP</a>　 <a href="https://draw.ltn.com.tw/">按我看活動辦法</a></p>
</div>
<div class="related boxTitle" data-desc="相關新聞">
<span class="title">相關新聞</span>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4380001">山村磨刀師騎機車走透透 一天磨八十把</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4371002">修理咖啡館開張 壞掉的收音機有救了</a></li>
</ul>
</div>
<div class="promo boxTitle" data-desc="推播">
<p>「自由體育」全新改版 快來追蹤好禮</p>
<p>一手掌握經濟脈動</p>
</div>
</div>
</section>
<aside class="sidebar">
<section class="ranking boxTitle" data-desc="熱門新聞">
<h3>熱門新聞排行</h3>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4397001">買鳳梨送鋸子 果農：自己切最甜</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4397002">明起連三天午後大雨</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/4397003">這間廁所得了設計獎</a></li>
</ul>
</section>
<section class="video boxTitle">
<h3>影音焦點</h3>
<a href="https://video.ltn.com.tw/1">阿公教你三招挑西瓜</a>
</section>
</aside>
</div>
<footer>
<p>自由時報版權所有不得轉載 © 2023 The Liberty Times. All Rights Reserved.</p>
<p><a href="https://service.ltn.com.tw/qa">會員服務條款</a> <a href="https://service.ltn.com.tw/privacy">隱私權政策</a> <a href="https://service.ltn.com.tw/ad">廣告刊登</a></p>
</footer>
</body>
</html>`,
    expected: {
      headline: '電鍋壞了不必下山 茶村「流動修理站」一年救回1300件',
      published: '2023-08-15T11:37:00+08:00',
      source: '自由時報電子報',
      authors: ['洪小秋'],
      dateline: '嘉義',
      headings: [],
      captions: ['師傅在貨車上替村民修電鍋。（記者洪小秋攝）', '車子一到，村民搬板凳出來聊天。（村長提供）'],
      // Whether the reporter and the place in brackets stay at the head of the first paragraph is open: not asked.
      kept: [...CLINIC],
      related: ['山村磨刀師騎機車走透透 一天磨八十把', '修理咖啡館開張 壞掉的收音機有救了'],
      gone: ['請繼續往下閱讀', '保證天天中獎', '按我看活動辦法', '追蹤好禮', '買鳳梨送鋸子', '挑西瓜'],
    },
  },
  {
    kind: '星島日報 (std.stheadline.com, 2023), local news of Hong Kong: 發佈時間 with HKT, a title picture above with words, paragraphs in a div with two headings in bold, the app’s line at the end of the text, 相關新聞 in a list, tags, most read',
    url: 'https://std.stheadline.com/realtime/article/1952417/即時-港聞-長沙灣五金舖最後開倉-街坊一元尋寶',
    page: `<!DOCTYPE html>
<html lang="zh-hk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>長沙灣五金舖最後開倉　街坊一元尋寶｜星島日報</title>
<meta name="description" content="長沙灣一間開業三十八年的五金舖，月底搬遷前舉行「最後一次開倉」。">
<meta name="keyword" content="五金舖,長沙灣,老店">
${og('og:type', 'article')}
${og('og:site_name', '星島日報')}
${og('og:title', '長沙灣五金舖最後開倉　街坊一元尋寶｜星島日報')}
${og('og:url', 'https://std.stheadline.com/realtime/article/1952417/')}
${og('og:image', 'https://image.hkhl.hk/f/1024p0/0x0/100/none/1.jpg')}
${og('article:published_time', '2023-10-06T17:42:00+08:00')}
<link rel="icon" href="/dist/images/favicon/icon-512.png">
<link rel="stylesheet" href="/dist/css/style.min.css?v=20230901">
<script src="/dist/js/vendor.min.js"></script>
</head>
<body>
<header class="site-header">
<a class="navbar-brand" href="/"><img src="/dist/images/logo-v2@2x.png" alt="星島日報"></a>
<nav class="navbar">
<ul class="navbar-nav">
<li class="nav-item"><a href="/realtime/即時">即時</a></li>
<li class="nav-item active"><a href="/realtime/hongkong/即時-港聞">港聞</a></li>
<li class="nav-item"><a href="/realtime/entertainment/即時-娛樂">娛樂</a></li>
<li class="nav-item"><a href="/realtime/china/即時-中國">中國</a></li>
<li class="nav-item"><a href="/realtime/world/即時-國際">國際</a></li>
<li class="nav-item"><a href="/realtime/finance/即時-財經">財經</a></li>
<li class="nav-item"><a href="/property/地產">地產</a></li>
<li class="nav-item"><a href="/daily/日報">日報</a></li>
<li class="nav-item"><a href="/kol/專欄">專欄</a></li>
</ul>
</nav>
</header>
<main class="container">
<div class="row">
<div class="col-md-8">
<article class="content">
<h1 class="title">長沙灣五金舖最後開倉　街坊一元尋寶</h1>
<div class="info">
<span class="date">發佈時間：2023-10-06 17:42 HKT</span>
</div>
<div class="share-bar">
<span>分享：</span>
<a href="javascript:;">Facebook</a>
<a href="javascript:;">WhatsApp</a>
<a href="javascript:;">複製連結</a>
<a href="javascript:;">字體放大</a>
</div>
<figure class="main-photo">
<img src="https://image.hkhl.hk/f/1024p0/0x0/100/none/1.jpg" alt="">
<figcaption>多名街坊今早在舖外排隊。</figcaption>
</figure>
<div class="paragraphs">
<p>${TRAMDOG[0]}</p>
<div class="ad" id="div-gpt-ad-inread"></div>
<p><strong>月租由六千升至五萬二</strong></p>
<p>${TRAMDOG[1]}</p>
<p>${TRAMDOG[2]}</p>
<figure>
<img src="https://image.hkhl.hk/f/1024p0/0x0/100/none/2.jpg" alt="">
<figcaption>區先生在鐵罐中尋找鎖匙胚。</figcaption>
</figure>
<p><strong>招牌送中學木工室</strong></p>
<p>${TRAMDOG[3]}</p>
<p>${TRAMDOG[4]}</p>
<p>---</p>
<p>《星島頭條》APP經已推出最新版本，請立即更新，瀏覽更精彩內容：<a href="https://bit.ly/3yLrgYZ">https://bit.ly/3yLrgYZ</a></p>
</div>
<div class="tags">
<a href="/tag/t1">#老店</a>
<a href="/tag/t2">#搪瓷</a>
</div>
<div class="related-news">
<h3>相關新聞</h3>
<ul>
<li><a href="https://std.stheadline.com/realtime/article/1949001/">深水埗鐵閘師傅退休　工具免費送街坊</a></li>
<li><a href="https://std.stheadline.com/realtime/article/1944002/">搪瓷杯翻熱　倉底貨一個月賣清</a></li>
</ul>
</div>
</article>
</div>
<div class="col-md-4">
<div class="most-read">
<h3>最Hit</h3>
<ol>
<li><a href="https://std.stheadline.com/realtime/article/1952001/">天文台料周末轉涼 新界低兩三度</a></li>
<li><a href="https://std.stheadline.com/realtime/article/1952002/">貓隻闖入巴士上層 乘客讓座</a></li>
<li><a href="https://std.stheadline.com/realtime/article/1952003/">屋苑升降機按鈕全變凸字</a></li>
</ol>
</div>
<div class="editor-pick">
<h3>編輯推介</h3>
<ul>
<li><a href="https://std.stheadline.com/kol/article/1/">行山前檢查鞋底的五個位</a></li>
</ul>
</div>
</div>
</div>
</main>
<footer class="site-footer">
<p><a href="/about">關於我們</a> <a href="/contact">聯絡我們</a> <a href="/terms">使用條款</a> <a href="/privacy">私隱政策</a> <a href="/ads">廣告查詢</a></p>
<p>© 2023 星島新聞集團 版權所有 不得轉載</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '長沙灣五金舖最後開倉　街坊一元尋寶',
      published: '2023-10-06T17:42:00+08:00',
      source: '星島日報',
      authors: [],
      headings: ['月租由六千升至五萬二', '招牌送中學木工室'],
      captions: ['多名街坊今早在舖外排隊。', '區先生在鐵罐中尋找鎖匙胚。'],
      body: [
        TRAMDOG[0],
        '月租由六千升至五萬二',
        TRAMDOG[1],
        TRAMDOG[2],
        '招牌送中學木工室',
        TRAMDOG[3],
        TRAMDOG[4],
      ],
      related: ['深水埗鐵閘師傅退休　工具免費送街坊', '搪瓷杯翻熱　倉底貨一個月賣清'],
      gone: ['經已推出最新版本', '瀏覽更精彩內容', '貓隻闖入', '全變凸字', '檢查鞋底', '廣告查詢'],
    },
  },
  {
    kind: '法国国际广播电台 (rfi.fr/cn, 2023): a breadcrumb above the headline and t-content__chapo below it, 发表时间 by day/month/year, a main figure with ©, 作者 by a link, h2 headings, words of advertisements within the text, its letter and app at the end, 关键词 and 最多阅读',
    url: 'https://www.rfi.fr/cn/%E6%B3%95%E5%9B%BD/20231019-%E5%81%9C%E8%BD%AC%E5%85%AD%E5%8D%81%E5%B9%B4%E7%9A%84%E6%B0%B4%E7%A3%A8%E5%9D%8A%E9%87%8D%E6%96%B0%E7%A3%A8%E9%9D%A2',
    page: `<!DOCTYPE html>
<html dir="ltr" lang="zh-CN">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<title>停转六十年的水磨坊重新磨面 - RFI - 法国国际广播电台</title>
<meta name="description" content="一群退休工程师和面包师用三年时间修好一座十八世纪的水磨坊。">
<meta name="keywords" content="法国,文化遗产,面包">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:site" content="@RFI_Cn">
<meta name="application-name" content="RFI">
${og('og:type', 'article')}
${og('og:site_name', 'RFI')}
${og('og:title', '停转六十年的水磨坊重新磨面')}
${og('og:url', 'https://www.rfi.fr/cn/%E6%B3%95%E5%9B%BD/20231019-%E5%81%9C%E8%BD%AC%E5%85%AD%E5%8D%81%E5%B9%B4%E7%9A%84%E6%B0%B4%E7%A3%A8%E5%9D%8A%E9%87%8D%E6%96%B0%E7%A3%A8%E9%9D%A2')}
${og('og:image', 'https://s.rfi.fr/media/display/1a2b3c/w:1280/p:16x9/1.jpg')}
${og('article:published_time', '2023-10-19T10:28:00+00:00')}
${og('article:section', '法国')}
${ld({ '@type': 'NewsArticle', headline: '停转六十年的水磨坊重新磨面', datePublished: '2023-10-19T10:28:00+00:00', author: [{ '@type': 'Person', name: '白小溪' }], publisher: { '@type': 'Organization', name: 'RFI' } })}
<link rel="stylesheet" href="https://static.rfi.fr/meta_og/main.css">
</head>
<body class="s-article">
<header class="o-site-header">
<a class="o-site-header__logo" href="/cn/"><img src="https://static.rfi.fr/logo.svg" alt="RFI"></a>
<nav class="m-menu">
<ul>
<li><a href="/cn/中国/">中国</a></li>
<li><a href="/cn/国际/">国际</a></li>
<li><a href="/cn/法国/">法国</a></li>
<li><a href="/cn/非洲/">非洲</a></li>
<li><a href="/cn/美洲/">美洲</a></li>
<li><a href="/cn/科技与文化/">科技与文化</a></li>
<li><a href="/cn/播客/">播客</a></li>
</ul>
</nav>
<div class="m-live"><a href="/cn/直播">收听直播</a><a href="/cn/节目">再次收听</a></div>
</header>
<main>
<article class="t-content t-content--article">
<div class="m-breadcrumb"><a class="m-breadcrumb__list__item__link" href="/cn/">首页</a> <a class="m-breadcrumb__list__item__link" href="/cn/法国/">法国</a></div>
<h1 class="t-content__title a-page-title">停转六十年的水磨坊重新磨面</h1>
<p class="t-content__chapo">一群退休工程师和面包师用三年时间修好一座十八世纪的水磨坊，磨出的面粉只能存放六周，却供不应求。</p>
<div class="t-content__dates">
<p class="m-pub-dates"><span class="m-pub-dates__date">发表时间：<time datetime="2023-10-19T10:28:00+00:00">19/10/2023 - 12:28</time></span></p>
</div>
<div class="t-content__main-media">
<figure class="m-figure">
<picture><img src="https://s.rfi.fr/media/display/1a2b3c/w:980/p:16x9/1.jpg" alt="修复后的水轮"></picture>
<figcaption class="m-figure__caption">修复后的水轮采用当地橡木，摄于2023年10月15日。 © 磨坊协会</figcaption>
</figure>
</div>
<div class="t-content__authors-tts">
<div class="m-from-author"><span class="m-from-author__by-label">作者：</span><a class="m-from-author__name" href="/cn/作者/白小溪/" title="白小溪">白小溪</a></div>
<div class="a-reading-time">2 分钟</div>
</div>
<div class="m-social-share"><a href="javascript:;">Facebook</a><a href="javascript:;">Twitter</a><a href="javascript:;">电子邮件</a></div>
<div class="t-content__body u-clearfix">
<div class="m-em-ad"><span class="a-ad-label">广告</span></div>
<p>${MILL[0]}</p>
<p>${MILL[1]}</p>
<div class="m-interstitial"><span>广告</span><a href="#">阅读更多内容</a></div>
<h2>石磨慢，热量少</h2>
<p>${MILL[2]}</p>
<p>${MILL[3]}</p>
<h2>给鳗鱼留一条路</h2>
<p>${MILL[4]}</p>
<div class="o-self-promo">
<p>电邮新闻头条新闻都会在每日新闻信中</p>
<a href="/cn/newsletter">订阅</a>
<p>下载法广应用程序跟踪国际时事</p>
<a href="https://rfi.my/appstore"><img src="https://static.rfi.fr/appstore.svg" alt="Download on the App Store"></a>
</div>
</div>
<div class="t-content__share"><span>分享 :</span></div>
<div class="t-content__tags">
<h2 class="t-content__tags__title">关键词</h2>
<ul class="m-tags-list"><li><a href="/cn/关键词/法国/">法国</a></li><li><a href="/cn/关键词/面包/">面包</a></li></ul>
</div>
</article>
<aside class="o-aside-content">
<h2>最多阅读</h2>
<ul>
<li><a href="/cn/国际/20231018-a">北极小镇学校的黑夜课表</a></li>
<li><a href="/cn/法国/20231018-b">巴黎旧书摊添了三把雨伞</a></li>
<li><a href="/cn/非洲/20231017-c">沙漠边缘的无线电学校</a></li>
</ul>
</aside>
</main>
<div class="m-back-404"><p>您尝试访问的内容不存在或者不再可用</p></div>
<footer class="o-site-footer">
<ul>
<li><a href="https://www.france24.com/">France 24</a></li>
<li><a href="https://www.mc-doualiya.com/">Monte Carlo Doualiya</a></li>
<li><a href="/cn/法律声明/">法律声明</a></li>
<li><a href="/cn/个人数据/">个人数据保护</a></li>
</ul>
<p>© 2023 版权所有 - 本台对外部网站内容不负责任</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '停转六十年的水磨坊重新磨面',
      lead: '一群退休工程师和面包师用三年时间修好一座十八世纪的水磨坊',
      published: '2023-10-19T12:28:00+02:00',
      authors: ['白小溪'],
      headings: ['石磨慢，热量少', '给鳗鱼留一条路'],
      captions: ['修复后的水轮采用当地橡木，摄于2023年10月15日。 © 磨坊协会'],
      // The station prints itself by three names, and its lead may stand above the text too: neither is asked.
      kept: [MILL[0], MILL[1], '石磨慢，热量少', MILL[2], MILL[3], '给鳗鱼留一条路', MILL[4]],
      gone: ['每日新闻信', '下载法广应用程序', '黑夜课表', '三把雨伞', '不存在或者不再可用', '不负责任'],
    },
    // The clock of Paris: a text does not say whose it is.
    asText: { published: '2023-10-19' },
  },
];
