// A forty-second set of forms, by one who had not seen the importer: digests, science, law and business papers, city sites, platforms, and stations of both shores and abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const OYSTER = [
  '据英国《海岸科学》周刊网站8月15日报道，一个研究小组发现，把废弃的牡蛎壳装进可降解的网袋铺在潮间带上，三年后海岸后退的速度可减慢近一半。',
  '报道称，研究人员在一处河口选取了十二段海滩，其中六段铺设牡蛎壳，另外六段不作处理。他们每季度测量一次滩面高度，共取得约一万四千个数据。',
  '“我们原本只想知道贝壳能撑多久，没想到小牡蛎自己住了进来。”领导这项研究的海洋生态学家埃伦·霍尔特说，活的牡蛎礁会随着海平面一起长高，这是混凝土做不到的。',
  '报道还说，附近的餐馆也加入了进来。过去两年间，四十多家餐馆把吃剩的牡蛎壳交给志愿者清洗、晾晒，总重量超过九十吨。',
  '不过，研究人员提醒说，这种办法只适用于浪高不足一米的海岸，而且铺设之后的头一个冬天最为脆弱。',
] as const;

const MOSS = [
  '青藏高原东缘的岩壁上，一种指甲盖大小的苔藓可以在失水三个月后“复活”。近日，西南地区一所高校与植物研究所合作，揭示了这种苔藓在复水后一分钟内恢复光合作用的机制。相关成果发表于《植物与环境》。',
  '论文第一作者、博士研究生罗文介绍，研究团队连续四年在海拔三千二百米以上的样地采样，共获得二百一十六份材料。他们发现，失水时，苔藓细胞里的叶绿体并不解体，而是紧紧贴在一起，如同“叠好的被子”。',
  '进一步实验表明，一种此前未被注意的小分子蛋白在其中起到“书夹”的作用。敲除相应基因后，苔藓复水所需的时间由五十秒延长到四十分钟以上，存活率不足两成。',
  '“它不是在抵抗干旱，而是在等待下雨。”论文通讯作者、研究员苏明远告诉《中国科学报》，理解这种等待的方式，有望为耐旱作物的培育提供新思路。',
  '审稿人认为，这项工作首次把野外观测与分子机制连接起来，为研究植物的脱水耐受提供了“难得的自然样本”。',
  '相关论文信息：https://doi.org/10.1000/pe.2022.0417',
] as const;

const WELL = [
  '一口井，两个村，三十年。6月16日，清溪县石桥镇的上河村和下河村终于在同一张图纸上签了字：井台向东扩三米，水泵各装一台，谁先到谁先用。',
  '这口井打于上世纪八十年代，刚好压在两村的界线上。天旱的年份，抽水的时间差半个小时，就能吵上一个夏天。今年开春，两村又为一根新埋的水管争执起来，有人把状告到了镇上。',
  '清溪县检察院在走访中得知此事，没有急着下结论。检察官请来水文技术人员，在井边连续测了七天水位，结果发现，井水一夜可以回升一米八，足够两村分着用，缺的只是一张时间表。',
  '“数字贴在井台上，大家就不好意思再吵了。”上河村村民老吴说。',
  '如今，井台边立起一块水位牌，每天早晚各记一次，记录人由两村轮流担任。',
] as const;

const REPAIR = [
  '在华东一座三线城市的老街，手机维修店店主许大伟发现，来换屏的人变少了，来换电池的人却多了一倍。“以前一台手机用两年就换，现在大家都想再撑一撑。”他对第一财经记者表示。',
  '第一财经记者走访多家维修门店和配件批发商了解到，今年以来，换电池、换尾插等“小修”订单占比普遍由三成上升至五成以上，单价则从平均260元降至130元左右。',
  '在批发市场，电池的起订量已经从一盒50块降到10块。一位从业十一年的批发商说，下游不敢压货，“每天来拿，拿多少卖多少”。',
  '某第三方维修平台向记者提供的数据显示，5月平台订单量同比增长37%，但由于客单价下降，总收入仅增长6%。',
  '利润变薄，门店开始想别的办法。许大伟在柜台上加了一台打印机，帮老人打印照片；隔壁的店主则学起了修电动牙刷。',
  '有行业人士认为，维修业的机会不在单价，而在频次。“一个客人三年来一次，和一年来三次，是两门完全不同的生意。”',
  '也有人并不乐观。一位连锁品牌的区域负责人坦言，配件价格受上游影响较大，如果原厂进一步放开官方维修的价格，街边小店的空间还会被压缩。',
] as const;

const BOOKSHOP = [
  '周六下午三点，开在居民楼二层的“半日书店”里坐了十七个人，没有一个人在看手机。进门处有一只旧鞋柜，店主把它改成了存手机的格子，钥匙拴着一枚木牌。',
  '书店不卖咖啡，也不卖文创。三十二平方米的屋子里，八成是旧书，最贵的一本标价48元，最便宜的只要两块钱。店主沈未告诉界面新闻，开业十四个月，她有九个月没有亏钱。',
  '让书店活下来的是“寄读”。读者每月交60元，可以把自己的书寄放在店里，供别人翻看，别人写下的便条会夹在书里带回来。目前有213人参加，寄存的书超过3000册。',
  '在一本翻旧了的植物图鉴里，界面新闻看到了十一张便条，最早的一张写于去年三月，字迹像是小学生：“第45页的花我家楼下有，但是比画上的矮。”',
  '这套做法并非没有代价。书丢过，也有人在便条上吵起来。沈未的办法是在每本书的末页贴一张表，谁拿走过、谁还回来，一目了然。',
  '楼下的邻居起初担心吵闹，后来发现，书店比任何一家租户都安静。如今，他每天替书店收快递。',
] as const;
const BOOKSHOP_HEADS = ['寄放一本书', '安静的代价'] as const;

const QUEUE = [
  '前几天去一家老字号粉店，门口排着二十多个人，店里却空着三张桌子。问店员，答：那是留给网上取号的。队伍里一位大爷听了，看看手里的老年机，转身走了。',
  '一碗粉的事，说小也小。可是把“先来后到”换成“先扫后到”，被挪走的不只是一个座位，还有不少人习以为常的公平。',
  '必须承认，线上取号有它的好处。店家可以估算备料，食客不必在日头下站着，这都是实打实的便利。问题在于，便利不应当只为会用的人准备。',
  '其实办法并不难。有的店在门口放一叠纸号，线上线下同排一条队；有的店给七十岁以上的老人留两张桌子，不占就放给别人。成本几乎为零，体面却实实在在。',
  '技术进门，不必把人挤出去。一家店的温度，往往就藏在那一叠不起眼的纸号里。',
] as const;

const GULL = [
  '“来了来了，领头的还是那只缺了一枚脚趾的！”11月7日清晨6点40分，昆明翠湖边，退休教师李阿姨举起望远镜，比身旁的年轻人先一步认出了老朋友。',
  '这是她记录红嘴鸥到达日期的第二十六个年头。她的笔记本已经写到第九本，每一页都画着格子：日期、时辰、天气、第一只落在哪里。',
  '李阿姨说，早年她只是想让学生写观察日记，后来学生毕业了，日记却停不下来。“二十六年里，最早的一次是10月25日，最晚的一次是11月13日。”',
  '听说她的记录后，一所高校的鸟类研究团队专程登门，把九本笔记逐页扫描。团队成员表示，民间的长期观察十分难得，可以补上不少空白年份。',
  '李阿姨也有要求：扫描可以，笔记本得还给她，“明年还要接着写”。',
] as const;

const CLAY = [
  '“听说你们那里收了一箱泥人，是不是有一个骑驴的？”9月20日下午，西安市碑林区的陈先生拨通华商报热线，问的是四十年前自己亲手捏的一件作业。',
  '这箱泥人是上周从一所小学的旧仓库里清出来的，一共六十三件，底部都用铅笔写着名字。学校舍不得扔，登出照片，请当年的孩子来认领。',
  '陈先生今年五十一岁。他记得很清楚，那节课老师要大家捏自己最想去的地方，别人捏天安门、捏火箭，只有他捏了一头驴，“因为我想去我外婆家”。',
  '截至昨日，六十三件泥人已经有二十二件找到了主人。最远的一位住在新疆，学校用棉花裹了三层，给他寄了过去。',
  '校长说，剩下的泥人会一直摆在门厅里，什么时候来都可以。',
] as const;

const LUTHIER = [
  '在西南一座山城的半坡上，何师傅的作坊没有招牌，只有一扇刷成绿色的木门。他做了三十四年月琴，卖出去的每一把都编着号。入夏以后雨多，木料返潮，他停了工，正好有时间和我们聊聊。',
  '问：为什么每一把琴都要编号？',
  '何师傅：一开始是怕记不住修过谁的。后来发现，号码是给我自己看的。看见十七号，就想起那年手上有伤，音孔开歪了半分，人家没说，我一直记着。',
  '问：现在年轻人还愿意学吗？',
  '何师傅：来过九个，留下两个。留下的那两个，头一年我不让他们碰琴，只让他们磨刀。刀磨不好，木头是会疼的。',
  '问：机器做的琴，您听过吗？',
  '何师傅：听过，好听，每一把都一样好听。人做的琴不一样，有的爱说话，有的不爱说话，要弹上两三年才知道它是什么脾气。',
  '问：三十四年里，有没有哪一把舍不得卖？',
  '何师傅：有，第一把。卖了，后来又花三倍的钱买了回来。',
] as const;

const BRIDGE = [
  '11月4日傍晚，江口县白石村的石拱桥上亮起了灯。这座修了一百二十六年的老桥，第一次装上了路灯。',
  '灯不多，一共八盏，装在桥栏的内侧，离桥面只有四十厘米。设计的人是村里在外读书的大学生，他说，灯太高会晃到河里的鱼，也会晃到看星星的人。',
  '八盏灯的钱是村民凑的，最多的出了五百元，最少的出了五元。出五元的是七岁的小姑娘周子怡，她从存钱罐里倒出了五十枚一角的硬币。',
  '“以前过桥要打手电，现在不用了。”住在桥头的吴婆婆说。',
] as const;

const PAPAYA = [
  '高雄一名72歲阿伯上月在自家後院種的木瓜被颱風吹倒，他不忍心鋸掉，找來三根竹竿替樹「打石膏」，沒想到歪著長的木瓜樹不但活了下來，還結出23顆果實，讓鄰居看傻了眼。',
  '阿伯的女兒將照片PO上網，只見整棵樹斜成45度，樹幹上纏著紗布和童軍繩，旁邊還插著一塊手寫牌子「病人休息中，請勿搖晃」，笑翻一票網友。',
  '網友紛紛留言：「這是我看過最幸福的木瓜」、「阿伯以前是骨科醫師吧」、「請問掛號要排多久」。女兒回應，爸爸退休前其實是修腳踏車的，「他說樹跟輪圈一樣，歪了慢慢喬就會正」。',
  '農業改良場人員指出，木瓜根系淺，倒伏後若根部沒有全斷，在三天內扶正、覆土並修去一半葉片，存活的機會約有五成，但不建議直接用繩子勒緊樹幹，以免影響生長。',
  '至於23顆木瓜怎麼處理？阿伯笑說，已經被整條巷子「預約」光了，自己只留一顆做種。',
] as const;

const SIGN = [
  '台中一所國小的五年級學生，花了一學期替校園周邊的店家設計「看得見的菜單」，用圖片和手語影片，讓聽障客人點餐不必再用紙筆比畫。',
  '鍋鏟翻動，老闆娘抬頭看見客人比出手勢，立刻點頭下麵。牆上的菜單不只有字，還有一個小小的方格，用手機一掃，就會出現孩子拍的手語示範。',
  '帶領這項課程的老師說，班上有一名聽障同學，校外教學時總是最後一個點餐，同學發現之後主動提議，才有了這個計畫。',
  '孩子們前後拜訪了十九家店，有十一家答應試試看。麵店老闆娘說，她現在會比「小碗」、「不要辣」和「謝謝」，「第一次比對的時候，那個客人笑得好開心」。',
  '聽障團體表示，這類由社區自發的做法，比一張告示更能讓人感受到善意，也期待有更多店家加入。',
] as const;

const TAILOR = [
  '深水埗一間開業近半世紀的改衫舖，舖面只有四十呎，一部衣車、一張摺凳，卻掛滿街坊送來的校褸、婚紗和廚師袍。74歲的店主英姐話，每件衫都有一段古。',
  '「呢條裙改過三次，第一次佢讀中學，第二次畢業，第三次改畀個女。」英姐指住一條藍色百褶裙說，客人由細妹變成媽媽，裙腳放完又收，收完又放。',
  '英姐16歲入行，跟過兩位上海師傅。她形容當年學師「三年冇掂過剪刀」，淨係釘鈕、掃地、熨衫，到第四年才獲准裁第一塊布。',
  '她坦言，即棄時裝興起後，一件新衫可能平過改衫錢，最差時一日只接到兩單生意。疫情期間反而多了人執屋，翻出舊衫，才又熱鬧起來。',
  '改衫舖明年初約滿，業主已表明加租。英姐未決定去留，只將欠客人的衫一件件趕起，「應承咗人嘅嘢，要做完先走得安樂」。',
] as const;
const TAILOR_HEADS = ['一條裙改三次　由中學改到做媽媽', '學師三年未掂剪刀'] as const;

const BELL = [
  '在德国中部的一座小镇，每天傍晚六点，钟声都会晚来两分钟。没有人抱怨，因为敲钟的人今年八十七岁，登上钟楼的一百三十二级台阶，他要歇四次。',
  '敲钟人名叫海因里希·布劳恩，退休前是一名钟表匠。十九年前，教堂的电动敲钟装置坏了，维修报价一万二千欧元，他说：“在你们凑够钱之前，我先替一替。”这一替就没有停下来。',
  '镇议会今年春天终于筹到了经费，打算装上新的装置。消息传出后，却有四百多名居民联名请求暂缓。一位面包师在信中写道，她的烤炉就是按照那迟到的两分钟来定时的。',
  '研究城市声音的学者安娜·维特认为，人们舍不得的不是钟声本身，而是钟声背后有一个人。“机器敲出来的是时间，人敲出来的是问候。”她对德国之声说。',
  '最终的方案是折中的：新装置照装，但只在布劳恩生病的日子启用。他的孙女也开始跟着学习，目前，她一口气可以登上八十级台阶。',
] as const;

export const FORTY_SECOND: readonly Shown[] = [
  {
    kind: '参考消息网 (2022), science told after a foreign weekly: ids of baidu for the clock and source and editor, 核心提示 above the text, 参考消息网…报道 first, a picture with 资料图片, 精彩图片 and 热门 below, a long footer',
    url: 'http://www.cankaoxiaoxi.com/science/20220817/2488126.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>英媒文章：废弃牡蛎壳可让海岸后退变慢_参考消息</title>
<meta name="keywords" content="牡蛎壳,海岸,潮间带">
<meta name="description" content="在潮间带铺上废弃的牡蛎壳，三年后海岸后退的速度减慢了近一半，小牡蛎还自己住了进来。">
<meta name="author" content="参考消息网">
<meta name="publishdate" content="2022-08-17">
<link rel="stylesheet" href="http://css.cankaoxiaoxi.com/v4/article.css">
<script src="http://js.cankaoxiaoxi.com/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="topbar"><div class="wrap">
<a class="home" href="http://www.cankaoxiaoxi.com/">设为首页</a>
<a href="http://m.cankaoxiaoxi.com/">手机版</a>
<a href="http://app.cankaoxiaoxi.com/">客户端</a>
</div></div>
<div class="header"><div class="wrap">
<a class="logo" href="http://www.cankaoxiaoxi.com/"><img src="http://img.cankaoxiaoxi.com/logo.png" alt="参考消息"></a>
<ul class="nav">
<li><a href="http://www.cankaoxiaoxi.com/">首页</a></li>
<li><a href="http://china.cankaoxiaoxi.com/">中国</a></li>
<li><a href="http://world.cankaoxiaoxi.com/">国际</a></li>
<li><a href="http://column.cankaoxiaoxi.com/">观点</a></li>
<li><a href="http://ihl.cankaoxiaoxi.com/">锐参考</a></li>
<li><a href="http://mil.cankaoxiaoxi.com/">军事</a></li>
<li><a href="http://finance.cankaoxiaoxi.com/">财经</a></li>
<li><a href="http://science.cankaoxiaoxi.com/">科技健康</a></li>
<li><a href="http://photo.cankaoxiaoxi.com/">图片</a></li>
</ul>
</div></div>
<div class="wrap clearfix">
<div class="crumb">您当前的位置：<a href="http://www.cankaoxiaoxi.com/">参考消息首页</a> &gt; <a href="http://science.cankaoxiaoxi.com/">科技健康</a> &gt; <a href="http://www.cankaoxiaoxi.com/science/tsfx/">探索发现</a> &gt; 正文</div>
<div class="column fl" id="allList">
<h1 class="articleHead">英媒文章：废弃牡蛎壳可让海岸后退变慢</h1>
<div class="articleBody">
<div class="info">
<span id="pubtime_baidu">2022-08-17 09:42:15</span>
<span id="source_baidu">来源：<a href="http://www.cankaoxiaoxi.com/">参考消息网</a></span>
<span id="editor_baidu">责任编辑：赵小宁</span>
<span class="fontsize"><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a></span>
</div>
<div class="articleAbs"><p><strong>核心提示：</strong>在潮间带铺上废弃的牡蛎壳，三年后海岸后退的速度减慢了近一半，小牡蛎还自己住了进来。</p></div>
<div class="articleContent">
<div class="articleText">
<p>　　参考消息网8月17日报道 ${OYSTER[0]}</p>
<p>　　${OYSTER[1]}</p>
<p style="text-align: center;"><img src="http://upload.cankaoxiaoxi.com/2022/0817/1660700412345.jpg" alt="" border="0"></p>
<p style="text-align: center;"><span style="font-size: 12px;">铺设在潮间带上的牡蛎壳网袋（资料图片）</span></p>
${p(OYSTER.slice(2), '', '　　')}
</div>
<div class="page"></div>
</div>
<div class="articleShare">
<span>分享到：</span><a class="weixin" href="javascript:;">微信</a><a class="weibo" href="javascript:;">新浪微博</a><a class="qzone" href="javascript:;">QQ空间</a>
<div class="erweima"><img src="http://img.cankaoxiaoxi.com/ewm.png" alt=""><p>扫一扫，关注参考消息官方微信</p></div>
</div>
</div>
<div class="xgxw"><h2>相关新闻</h2>
<ul>
<li><a href="http://www.cankaoxiaoxi.com/science/20220802/2487001.shtml">法媒：海草床正在悄悄长回来</a></li>
<li><a href="http://www.cankaoxiaoxi.com/science/20220725/2486120.shtml">美媒：一座灯塔向内陆挪了八百米</a></li>
</ul></div>
<div class="jctp"><h2>精彩图片</h2>
<ul>
<li><a href="http://photo.cankaoxiaoxi.com/science/20220816/2487990.shtml"><img src="http://upload.cankaoxiaoxi.com/2022/0816/1.jpg" alt="">热气球掠过薰衣草田</a></li>
<li><a href="http://photo.cankaoxiaoxi.com/world/20220816/2487991.shtml"><img src="http://upload.cankaoxiaoxi.com/2022/0816/2.jpg" alt="">企鹅过秤</a></li>
</ul></div>
</div>
<div class="sidebar fr">
<div class="rank"><h2>热门文章</h2>
<ol>
<li><a href="http://www.cankaoxiaoxi.com/science/20220816/2487911.shtml">章鱼为什么会换颜色睡觉</a></li>
<li><a href="http://www.cankaoxiaoxi.com/science/20220815/2487805.shtml">三万年前的脚印里有一只狗</a></li>
<li><a href="http://www.cankaoxiaoxi.com/science/20220815/2487802.shtml">咖啡渣铺出一条跑道</a></li>
</ol></div>
<div class="paper"><h2>参考消息报</h2><p>全年订阅热线 010-00000000</p></div>
</div>
</div>
<div class="footer">
<p><a href="http://www.cankaoxiaoxi.com/about/">关于我们</a>|<a href="http://www.cankaoxiaoxi.com/contact/">联系我们</a>|<a href="http://www.cankaoxiaoxi.com/copyright/">版权声明</a>|<a href="http://www.cankaoxiaoxi.com/ad/">广告服务</a></p>
<p>参考消息报社 版权所有 未经书面授权不得转载</p>
<p>互联网新闻信息服务许可证10120170000 京ICP备11000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '英媒文章：废弃牡蛎壳可让海岸后退变慢',
      published: '2022-08-17T09:42:15+08:00',
      source: '参考消息网',
      authors: [],
      editors: ['赵小宁'],
      lead: '在潮间带铺上废弃的牡蛎壳，三年后海岸后退的速度减慢了近一半',
      headings: [],
      captions: ['铺设在潮间带上的牡蛎壳网袋（资料图片）'],
      related: ['法媒：海草床正在悄悄长回来', '美媒：一座灯塔向内陆挪了八百米'],
      // Whether 参考消息网8月17日报道 stays at the head of the first paragraph is open: not asked.
      kept: OYSTER,
      gone: ['扫一扫', '换颜色睡觉', '咖啡渣', '订阅热线', '企鹅过秤', '未经书面授权'],
    },
  },
  {
    kind: '科学网 (2022), news of 中国科学报 by two writers: a table with 作者 and 来源 and 发布时间 in one line above, 选择字号, the headline in a table inside the text, a DOI last, 版权声明 and 打印 below, ranks beside',
    url: 'https://news.sciencenet.cn/htmlnews/2022/5/478996.shtm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>高原苔藓“复活”的秘密找到了—新闻—科学网</title>
<meta name="keywords" content="苔藓,叶绿体,耐旱,科学网,新闻" />
<meta name="description" content="高原苔藓“复活”的秘密找到了" />
<link href="/css/news.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/doZoom.js"></script>
</head>
<body>
<div id="top">
<div class="logo"><a href="https://www.sciencenet.cn/"><img src="/images/logo.gif" alt="科学网" /></a></div>
<div class="menu">
<a href="https://news.sciencenet.cn/">新闻</a> |
<a href="https://blog.sciencenet.cn/">博客</a> |
<a href="https://talent.sciencenet.cn/">人才</a> |
<a href="https://meeting.sciencenet.cn/">会议</a> |
<a href="https://fund.sciencenet.cn/">基金</a> |
<a href="https://paper.sciencenet.cn/">论文</a> |
<a href="https://video.sciencenet.cn/">视频</a> |
<a href="https://bbs.sciencenet.cn/">小柯机器人</a>
</div>
<div class="sub"><a href="https://news.sciencenet.cn/fieldlist.aspx?id=3">生命科学</a> | <a href="https://news.sciencenet.cn/fieldlist.aspx?id=4">医学科学</a> | <a href="https://news.sciencenet.cn/fieldlist.aspx?id=5">化学科学</a> | <a href="https://news.sciencenet.cn/fieldlist.aspx?id=9">地球科学</a> | <a href="https://news.sciencenet.cn/fieldlist.aspx?id=8">信息科学</a></div>
</div>
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="650" valign="top">
<table id="content" width="98%" border="0" cellspacing="0" cellpadding="0">
<tr>
<td>
<div style="text-align:left; padding-left:6px;" class="f12">作者：张小晴 李文君 来源：<a href="https://www.sciencenet.cn/dz/dzzz.aspx" target="_blank">中国科学报</a> 发布时间：2022/5/11 16:28:07</div>
<div style="text-align:right;" class="f12">选择字号：<a href="javascript:doZoom(12)">小</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(20)">大</a></div>
</td>
</tr>
<tr>
<td class="style1">
<div id="content1">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td height="60" align="center" style="font-weight:bold;font-size:20px;line-height:28px;">高原苔藓“复活”的秘密找到了</td></tr>
</table>
<p>${MOSS[0]}</p>
<p>${MOSS[1]}</p>
<p align="center"><img alt="" src="/upload/news/images/2022/5/20225111627301.jpg" width="550" /></p>
<p align="center"><span style="color:#666">失水（左）与复水一分钟后（右）的苔藓　研究团队供图</span></p>
${p(MOSS.slice(2))}
</div>
</td>
</tr>
<tr>
<td>
<div class="f12" style="color:#999">版权声明：凡本网注明“来源：中国科学报、科学网、科学新闻杂志”的所有作品，网站转载，请在正文上方注明来源和作者，且不得对内容作实质性改动；微信公众号、头条号等新媒体平台，转载请联系授权。邮箱：shouquan@stimes.cn。</div>
<div class="oper"><a href="javascript:window.print()">打印</a> 发E-mail给：<input type="text" name="mail" /><input type="button" value="发送" /></div>
</td>
</tr>
</table>
</td>
<td width="300" valign="top">
<table class="ss" width="300"><tr><td><form action="https://search.sciencenet.cn/"><input type="text" name="q" /><input type="submit" value="搜索" /></form></td></tr></table>
<table class="tpxw" width="300">
<tr><td class="bt">图片新闻</td></tr>
<tr><td><a href="https://news.sciencenet.cn/htmlnews/2022/5/478901.shtm"><img src="/upload/news/images/2022/5/s1.jpg" alt="" /></a><a href="https://news.sciencenet.cn/htmlnews/2022/5/478901.shtm">深海里的玻璃海绵</a></td></tr>
<tr><td>&gt;&gt;<a href="https://news.sciencenet.cn/morepic.aspx">更多</a></td></tr>
</table>
<table class="phb" width="300">
<tr><td class="bt">一周新闻排行</td></tr>
<tr><td><ul>
<li>1 <a href="https://news.sciencenet.cn/htmlnews/2022/5/478700.shtm">蜜蜂会数到几</a></li>
<li>2 <a href="https://news.sciencenet.cn/htmlnews/2022/5/478655.shtm">一个博士生的三千次失败</a></li>
<li>3 <a href="https://news.sciencenet.cn/htmlnews/2022/5/478600.shtm">冰芯里的火山灰</a></li>
</ul></td></tr>
</table>
<table class="bwtj" width="300">
<tr><td class="bt">编辑部推荐博文</td></tr>
<tr><td><ul>
<li>• <a href="https://blog.sciencenet.cn/blog-1-1.html">审稿意见怎么回</a></li>
<li>• <a href="https://blog.sciencenet.cn/blog-1-2.html">我的野外采样箱</a></li>
</ul></td></tr>
</table>
</td>
</tr>
</table>
<div id="footer"><a href="https://www.sciencenet.cn/about.aspx">关于我们</a> | <a href="https://www.sciencenet.cn/statement.aspx">网站声明</a> | <a href="https://www.sciencenet.cn/service.aspx">服务条款</a> | <a href="https://www.sciencenet.cn/contact.aspx">联系方式</a><br />
中国科学报社 京ICP备07000000号-12 京公网安备 11010802000000<br />
Copyright @ 2007-2022 中国科学报社 All Rights Reserved<br />
地址：北京市海淀区中关村南一条乙三号　电话：010-62580000</div>
</body>
</html>`,
    expected: {
      headline: '高原苔藓“复活”的秘密找到了',
      published: '2022-05-11T16:28:07+08:00',
      source: '中国科学报',
      authors: ['张小晴', '李文君'],
      headings: [],
      body: MOSS,
      captions: ['失水（左）与复水一分钟后（右）的苔藓　研究团队供图'],
      gone: ['选择字号', '实质性改动', '发E-mail给', '蜜蜂会数到几', '野外采样箱', '玻璃海绵'],
    },
  },
  {
    kind: '检察日报 on 正义网 (2021), a report from a county: 时间 and 作者 and 新闻来源 by ids, 本报…电 with reporter and correspondent first, TRS markup, [责任编辑] last, 相关新闻 below',
    url: 'http://news.jcrb.com/jsxw/2021/202106/t20210618_2290357.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>一口井的时间表--正义网</title>
<meta name="keywords" content="水井 调解 检察" />
<meta name="description" content="一口井的时间表" />
<meta name="publishdate" content="2021-06-18" />
<meta name="author" content="王小东 刘小芳" />
<meta name="source" content="检察日报" />
<link href="http://www.jcrb.com/images/2014zyw_xl.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.jcrb.com/images/jquery-1.7.2.min.js"></script>
<script type="text/javascript" src="http://www.jcrb.com/images/fontzoom.js"></script>
<meta name="filetype" content="0" />
<script type="text/javascript">var _trackDataType = 'web';</script>
</head>
<body>
<div class="topnav"><div class="w1000">
<a href="http://www.jcrb.com/">正义网首页</a>
<a href="http://news.jcrb.com/">新闻</a>
<a href="http://www.jcrb.com/procuratorate/">检察</a>
<a href="http://www.jcrb.com/legal/">法治</a>
<a href="http://www.jcrb.com/opinion/">评论</a>
<a href="http://live.jcrb.com/">直播</a>
<a href="http://newspaper.jcrb.com/">检察日报电子版</a>
<a href="http://blog.jcrb.com/">法律博客</a>
</div></div>
<div class="w1000 logo_bar">
<a href="http://www.jcrb.com/"><img src="http://www.jcrb.com/images/logo.jpg" alt="正义网" /></a>
<form action="http://search.jcrb.com/was5/web/search"><input name="searchword" type="text" /><input type="submit" value="搜索" /></form>
</div>
<div class="w1000 crumbs">您的位置：<a href="http://www.jcrb.com/">首页</a>&gt;&gt;<a href="http://news.jcrb.com/jsxw/">即时新闻</a></div>
<div class="w1000 main">
<div class="left">
<div class="xl_title"><h1 id="h1_title">一口井的时间表</h1></div>
<div class="xl_info">
<span id="pubtime_baidu">时间：2021-06-18 08:05:00</span>
<span id="author_baidu">作者：王小东 刘小芳</span>
<span id="source_baidu">新闻来源：<a href="http://newspaper.jcrb.com/">检察日报</a></span>
</div>
<div class="xl_tool"><span>【字号】<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a></span> <a href="javascript:;">【打印】</a> <a href="javascript:window.close()">【关闭】</a></div>
<div id="fontzoom" class="xl_con">
<div class="TRS_Editor"><div class="Custom_UnionStyle">
<p>　　本报清溪6月17日电（记者王小东 通讯员刘小芳）${WELL[0]}</p>
<p>　　${WELL[1]}</p>
<p>　　${WELL[2]}</p>
<p>　　${WELL[3]}</p>
<p>　　${WELL[4]}</p>
</div></div>
</div>
<div class="xl_edit"><span id="editor_baidu">[责任编辑：孙小平]</span></div>
<div class="xl_share"><span>分享到：</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a></div>
<div class="xl_xgxw">
<h3>相关新闻</h3>
<ul>
<li><a href="http://news.jcrb.com/jsxw/2021/202106/t20210603_2285512.html">一棵老槐树，两张宅基图</a></li>
<li><a href="http://news.jcrb.com/jsxw/2021/202105/t20210527_2283341.html">田埂上的听证会</a></li>
</ul>
</div>
</div>
<div class="right">
<div class="r_box"><h3>48小时点击排行</h3>
<ol>
<li><a href="http://news.jcrb.com/jsxw/2021/202106/t20210617_2290001.html">外卖箱里的求助纸条</a></li>
<li><a href="http://news.jcrb.com/jsxw/2021/202106/t20210617_2290002.html">老人把存折藏进了米缸</a></li>
<li><a href="http://news.jcrb.com/jsxw/2021/202106/t20210617_2290003.html">校门口的一面镜子</a></li>
<li><a href="http://news.jcrb.com/jsxw/2021/202106/t20210616_2289664.html">被退回的十六封感谢信</a></li>
<li><a href="http://news.jcrb.com/jsxw/2021/202106/t20210616_2289651.html">邻居家的空调外机</a></li>
</ol></div>
<div class="r_box"><h3>法律博客</h3>
<ul>
<li><a href="http://blog.jcrb.com/1.html">我在乡下办案的那几年</a></li>
<li><a href="http://blog.jcrb.com/2.html">卷宗里的一张糖纸</a></li>
<li><a href="http://blog.jcrb.com/3.html">第一次出庭忘了带领花</a></li>
</ul></div>
<div class="r_box"><h3>专题推荐</h3>
<ul>
<li><a href="http://www.jcrb.com/zhuanti/1/">乡村里的公益诉讼</a></li>
<li><a href="http://www.jcrb.com/zhuanti/2/">未检故事汇</a></li>
</ul></div>
<div class="r_box"><h3>正义网官方微信</h3><img src="http://www.jcrb.com/images/wx.jpg" alt="" /><p>扫描二维码，随时看正义</p></div>
</div>
</div>
<div class="foot">
<p><a href="http://www.jcrb.com/about/">关于我们</a> ┊ <a href="http://www.jcrb.com/contact/">联系我们</a> ┊ <a href="http://www.jcrb.com/jobs/">采编人员</a> ┊ <a href="http://www.jcrb.com/map/">网站地图</a></p>
<p>正义网版权所有 未经授权 严禁转载 Copyrights©1999-2021 JCRB.com Inc.(Legal Entity)</p>
<p>网上传播视听节目许可证号：0110000 企业法人营业执照 京ICP备13000000号-1</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一口井的时间表',
      published: '2021-06-18T08:05:00+08:00',
      source: '检察日报',
      authors: ['王小东', '刘小芳'],
      editors: ['孙小平'],
      dateline: '清溪',
      headings: [],
      captions: [],
      related: ['一棵老槐树，两张宅基图', '田埂上的听证会'],
      kept: WELL,
      gone: ['【关闭】', '字号', '外卖箱里', '米缸', '随时看正义', '严禁转载'],
    },
  },
  {
    kind: '第一财经 (2022), a business feature: 听新闻 and the outlet and the clock in em above, 作者 and 责编 in p.names, an intro set apart, bold headings, a note of rights with 举报, 文章作者 and 相关阅读 and 一财最热',
    url: 'https://www.yicai.com/news/101450218.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>换屏的少了，换电池的多了：街边维修店的小生意</title>
<meta name="keywords" content="手机维修,换电池,消费">
<meta name="description" content="一块电池撑起半个柜台，维修店的账，算的是“再用一年”。">
<meta name="viewport" content="width=device-width">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<link rel="stylesheet" href="/css/style.min.css?v=2022">
<link rel="shortcut icon" href="/favicon.ico">
<script src="/js/jquery-1.11.1.min.js"></script>
<script src="/js/alert.min.js"></script>
<script>var _pb = [['cid','58'],['actime','2022-06-20 18:22'],['author','林小敏']];</script>
</head>
<body>
<div class="g-hd m-hd"><div class="g-con">
<a class="f-fl logo" href="https://www.yicai.com/"><img src="/images/logo.png" alt="第一财经"></a>
<ul class="m-nav f-fl">
<li><a href="/">首页</a></li>
<li><a href="/news/">新闻</a></li>
<li><a href="/news/gushi/">A股</a></li>
<li><a href="/news/jinrong/">金融</a></li>
<li><a href="/news/kechuang/">科技</a></li>
<li><a href="/news/dafang/">地产</a></li>
<li><a href="/video/">视听</a></li>
<li><a href="/vip/">VIP</a></li>
</ul>
<div class="f-fr m-search"><input type="text" placeholder="搜索"><a class="login" href="javascript:;">登录</a></div>
</div></div>
<div class="g-bd g-con f-cb">
<div class="g-mn f-fl">
<div class="m-crumb"><a href="/">首页</a> &gt; <a href="/news/">新闻</a></div>
<div class="title f-pr">
<h1>换屏的少了，换电池的多了：街边维修店的小生意</h1>
<p><a class="f-fr listen" href="javascript:;">听新闻</a><em>第一财经</em> <em>2022-06-20 18:22:10</em></p>
<p class="names">作者：<a href="/author/101.html">林小敏</a> &nbsp;&nbsp; 责编：胡小军</p>
<div class="m-smallshare"><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a></div>
</div>
<div class="intro">一块电池撑起半个柜台，维修店的账，算的是“再用一年”。</div>
<div class="multiText m-txt" id="multi-text">
${p(REPAIR.slice(0, 2))}
<p><strong>小单变多，大单变少</strong></p>
${p(REPAIR.slice(2, 4))}
<p><strong>频次的生意</strong></p>
${p(REPAIR.slice(4))}
</div>
<div class="statement"><p>举报</p>
<p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。</p>
<p>如需获得授权请联系第一财经版权部：banquan@yicai.com</p></div>
<div class="m-author"><h3>文章作者</h3>
<div class="f-cb"><img src="https://imgcdn.yicai.com/uppics/head/101.png" alt=""><h4>林小敏</h4><a class="follow" href="javascript:;">关注</a></div></div>
<div class="m-about"><h3>相关阅读</h3>
<div class="f-cb m-list"><a href="/news/101440011.html"><h2>二手手机的第二个春天</h2><p>成色九成新的机器，三天就能卖出去。</p><span>06-13 20:11</span></a></div>
<div class="f-cb m-list"><a href="/news/101433370.html"><h2>一颗螺丝的供应链</h2><p>最小的零件，最长的路。</p><span>06-07 09:40</span></a></div>
</div>
</div>
<div class="g-sd f-fr">
<div class="m-hot"><h3>一财最热</h3>
<ul>
<li><a href="/news/101449900.html">夜市摊位费涨了</a></li>
<li><a href="/news/101449871.html">谁在买走旧冰箱</a></li>
<li><a href="/news/101449802.html">雨伞租赁的第七年</a></li>
<li><a href="/news/101449790.html">仓库里的午休经济</a></li>
<li><a href="/news/101449777.html">一度电的夏天</a></li>
</ul></div>
<div class="m-live"><h3>正在直播</h3>
<ul>
<li><a href="/live/1.html">财经早知道</a></li>
<li><a href="/live/2.html">市场零距离</a></li>
</ul></div>
<div class="m-topic"><h3>专题</h3>
<ul>
<li><a href="/topic/1.html">小店经济学</a></li>
<li><a href="/topic/2.html">旧物新生</a></li>
</ul></div>
<div class="m-app"><img src="/images/app.png" alt=""><p>点击下载第一财经客户端，第一时间掌握财经动态</p></div>
</div>
</div>
<div class="g-ft"><div class="g-con">
<p><a href="/contactus.html">关于我们</a> <a href="/ad.html">广告业务</a> <a href="/jobs.html">加入我们</a> <a href="/law.html">法律声明</a></p>
<p>沪ICP备14000000号-3 沪公网安备31010600000000号 互联网新闻信息服务许可证 3112018000</p>
<p>版权所有 上海第一财经传媒有限公司 技术支持 上海第一财经数字媒体中心</p>
</div></div>
</body>
</html>`,
    expected: {
      headline: '换屏的少了，换电池的多了：街边维修店的小生意',
      published: '2022-06-20T18:22:10+08:00',
      source: '第一财经',
      authors: ['林小敏'],
      editors: ['胡小军'],
      lead: '一块电池撑起半个柜台',
      headings: ['小单变多，大单变少', '频次的生意'],
      body: [
        ...REPAIR.slice(0, 2),
        '小单变多，大单变少',
        ...REPAIR.slice(2, 4),
        '频次的生意',
        ...REPAIR.slice(4),
      ],
      captions: [],
      gone: ['听新闻', '建立镜像', '夜市摊位费', '谁在买走', '掌握财经动态', '广告业务'],
    },
  },
  {
    kind: '界面新闻 (2022), culture: the deck below the headline, a title picture with its maker, author and clock and 来源 in one line, 记者 | and 编辑 | as the first lines of the text, h2 headings, 下载界面新闻APP, comments, 推荐阅读 and 热门排行',
    url: 'https://www.jiemian.com/article/7612348.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>一家不卖咖啡的书店，靠“寄读”活了十四个月|界面新闻 · 文化</title>
<meta name="keywords" content="旧书店,寄读,社区">
<meta name="description" content="读者把自己的书寄放在店里，供别人翻看，别人写下的便条会夹在书里带回来。">
${og('og:type', 'news')}
${og('og:title', '一家不卖咖啡的书店，靠“寄读”活了十四个月|界面新闻')}
${og('og:image', 'https://img3.jiemian.com/101/original/20220620/165571234500_a700xH.jpg')}
${og('og:url', 'https://www.jiemian.com/article/7612348.html')}
<link rel="shortcut icon" href="https://res.jiemian.com/favicon.ico">
<link rel="stylesheet" href="https://res.jiemian.com/assets/css/article.css">
</head>
<body>
<div class="header-main"><div class="header-content">
<a class="logo" href="https://www.jiemian.com"><img src="https://res.jiemian.com/assets/img/logo.png" alt="界面新闻"></a>
<ul class="nav-list">
<li><a href="https://www.jiemian.com">首页</a></li>
<li><a href="https://www.jiemian.com/lists/4.html">快报</a></li>
<li><a href="https://www.jiemian.com/lists/2.html">商业</a></li>
<li><a href="https://www.jiemian.com/lists/800.html">财经</a></li>
<li><a href="https://www.jiemian.com/lists/801.html">新闻</a></li>
<li><a href="https://www.jiemian.com/lists/130.html">文化生活</a></li>
<li><a href="https://www.jiemian.com/lists/225.html">影像</a></li>
</ul>
<div class="user-bar"><a href="https://passport.jiemian.com/user/login/">登录</a><a href="https://a.jiemian.com/index.php?m=user">我的界面</a></div>
</div></div>
<div class="content"><div class="main-container clearfix">
<div class="main-left">
<div class="bread-nav"><a href="https://www.jiemian.com">首页</a><span>&gt;</span><a href="https://www.jiemian.com/lists/130.html">文化</a></div>
<div class="article-view">
<div class="article-header">
<h1>一家不卖咖啡的书店，靠“寄读”活了十四个月</h1>
<p>三十二平方米，八成旧书，九个月没有亏钱。</p>
</div>
<div class="article-img"><img src="https://img3.jiemian.com/101/original/20220620/165571234500_a700xH.jpg" alt=""><p>图片来源：书店提供</p></div>
<div class="article-info"><p>
<span class="author"><a href="https://www.jiemian.com/author/100012345.html">徐晴晴</a></span> ·
<span class="date">2022/06/20 15:36</span> ·
<span class="source">来源：界面新闻</span>
<span class="pv">浏览 <i>3.2w</i></span>
</p></div>
<div class="article-share"><span>字体：宋</span><a class="weixin" href="javascript:;">分享至微信</a><a class="weibo" href="javascript:;">分享至微博</a><a class="collect" href="javascript:;">收藏</a></div>
<div class="article-content">
<p>记者 | 徐晴晴</p>
<p>编辑 | 黄小月</p>
<p>${BOOKSHOP[0]}</p>
<p>${BOOKSHOP[1]}</p>
<h2>${BOOKSHOP_HEADS[0]}</h2>
<p>${BOOKSHOP[2]}</p>
<figure><img src="https://img1.jiemian.com/101/original/20220620/165571239900_a580xH.jpg" alt=""><figcaption>夹在书里的便条。摄影：徐晴晴</figcaption></figure>
<p>${BOOKSHOP[3]}</p>
<h2>${BOOKSHOP_HEADS[1]}</h2>
<p>${BOOKSHOP[4]}</p>
<p>${BOOKSHOP[5]}</p>
</div>
<div class="article-copyright"><p>未经正式授权严禁转载本文，侵权必究。</p></div>
<div class="article-source"><a href="https://www.jiemian.com/author/100012345.html"><img src="https://img.jiemian.com/u1.jpg" alt=""></a><p>界面新闻</p></div>
<div class="download-tip"><img src="https://res.jiemian.com/assets/img/qr.png" alt=""><p>下载界面新闻APP，订阅更多栏目</p></div>
</div>
<div class="comment-view"><h3>评论</h3>
<textarea placeholder="说点什么吧…"></textarea><p>您至少需输入5个字</p>
<dl><dt>评论（2）</dt><dd><b>江边一棵树</b><p>我也想寄一本，怕别人折角</p></dd><dd><b>小满</b><p>地址在哪儿呀求告知</p></dd></dl></div>
<div class="recommend-view"><h3>推荐阅读</h3>
<div class="columns-right-center__newsflash"><ul>
<li><a href="https://www.jiemian.com/article/7609001.html">县城的最后一家唱片店</a></li>
<li><a href="https://www.jiemian.com/article/7608123.html">夜里开门的面包房</a></li>
</ul></div></div>
</div>
<div class="main-right">
<div class="box"><h3>热门排行</h3>
<ul>
<li><a href="https://www.jiemian.com/article/7611000.html">高温里的冰块生意</a></li>
<li><a href="https://www.jiemian.com/article/7611222.html">当年轻人开始打算盘</a></li>
<li><a href="https://www.jiemian.com/article/7610876.html">一座水塔的三次改造</a></li>
<li><a href="https://www.jiemian.com/article/7610541.html">修伞匠和他的网店</a></li>
<li><a href="https://www.jiemian.com/article/7610230.html">露营地里的缝纫机</a></li>
</ul></div>
<div class="box app"><p>界面新闻，只服务于独立思考的人群</p></div>
</div>
</div></div>
<div class="footer"><div class="footer-main">
<p><a href="https://www.jiemian.com/about/aboutus.html">关于我们</a> <a href="https://www.jiemian.com/about/copyright.html">服务协议</a> <a href="https://www.jiemian.com/about/ad.html">广告服务</a></p>
<p>上海界面财联社科技股份有限公司 版权所有 &copy; 2014-2022 JIEMIAN.COM</p>
<p>互联网新闻信息服务许可证：31120170000　沪ICP备14000000号</p>
</div></div>
</body>
</html>`,
    expected: {
      headline: '一家不卖咖啡的书店，靠“寄读”活了十四个月',
      published: '2022-06-20T15:36:00+08:00',
      source: '界面新闻',
      authors: ['徐晴晴'],
      editors: ['黄小月'],
      headings: BOOKSHOP_HEADS,
      body: [
        ...BOOKSHOP.slice(0, 2),
        BOOKSHOP_HEADS[0],
        ...BOOKSHOP.slice(2, 4),
        BOOKSHOP_HEADS[1],
        ...BOOKSHOP.slice(4),
      ],
      captions: ['图片来源：书店提供', '夹在书里的便条。摄影：徐晴晴'],
      gone: ['侵权必究', '5个字', '折角', '求告知', '冰块生意', '独立思考'],
    },
  },
  {
    kind: '红网 (2022), an opinion of 红辣椒评论: 来源 and 作者 and 编辑 and the clock in a row of spans, □ and the writer as the first line, the credits once more below the text with the address, codes of the app',
    url: 'https://hlj.rednet.cn/content/646849/57/11933306.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="ie=edge">
<title>先来后到，莫变成“先扫后到”_红辣椒评论_红网</title>
<meta name="keywords" content="取号,老人,红辣椒评论">
<meta name="description" content="技术进门，不必把人挤出去。">
<link rel="stylesheet" href="https://j.rednet.cn/site/css/common.css">
<link rel="stylesheet" href="https://j.rednet.cn/site/css/detail.css">
<script src="https://j.rednet.cn/site/js/jquery-1.11.1.min.js"></script>
<script src="https://j.rednet.cn/site/js/share.js"></script>
<link rel="icon" href="https://j.rednet.cn/site/img/favicon.ico">
<script>var WXSHARE_TITLE = "先来后到，莫变成“先扫后到”";</script>
</head>
<body>
<header class="top_bar">
<nav class="w1200">
<a href="https://www.rednet.cn/">红网首页</a>
<a href="https://hn.rednet.cn/">湖南</a>
<a href="https://news.rednet.cn/">新闻</a>
<a href="https://hlj.rednet.cn/">评论</a>
<a href="https://bbs.rednet.cn/">论坛</a>
<a href="https://people.rednet.cn/">百姓呼声</a>
<a href="https://moment.rednet.cn/">时刻</a>
</nav>
<a class="logo" href="https://hlj.rednet.cn/"><img src="https://j.rednet.cn/site/img/hlj.png" alt="红辣椒评论"></a>
</header>
<main class="w1200 clear">
<div class="detail_crumb"><a href="https://hlj.rednet.cn/">红辣椒评论</a> &gt; <a href="https://hlj.rednet.cn/channel/646849.html">马上评论</a> &gt; 正文</div>
<section class="f_left detail_left">
<h1 class="detail_title">先来后到，莫变成“先扫后到”</h1>
<div class="detail_info clear">
<span class="p_l_10">来源：红网</span>
<span class="p_l_10">作者：周小怡</span>
<span class="p_l_10">编辑：田小明</span>
<span class="p_l_25">2022-10-09 10:28:46</span>
<span class="f_right">时刻新闻</span>
</div>
<div class="share_list"><span>—分享—</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a></div>
<article class="f18 detail-article m_b_30">
<p>　　□周小怡</p>
${p(QUEUE, '', '　　')}
</article>
<div class="detail_bottom">
<p>来源：红网</p>
<p>作者：周小怡</p>
<p>编辑：田小明</p>
<p>本文为红辣椒评论 原创文章，仅系作者个人观点，不代表红网立场。转载请附原文出处链接和本声明。</p>
<p>本文链接：<a href="https://hlj.rednet.cn/content/646849/57/11933306.html">https://hlj.rednet.cn/content/646849/57/11933306.html</a></p>
</div>
<div class="detail_qr clear"><div><img src="https://j.rednet.cn/site/img/sk.png" alt=""><p>时刻新闻</p></div><div><img src="https://j.rednet.cn/site/img/wx.png" alt=""><p>微信公众号</p></div></div>
<div class="tougao"><p>欢迎投稿红辣椒评论，投稿邮箱：hlj@rednet.cn</p></div>
</section>
<aside class="f_right detail_right">
<div class="r_box"><h3>评论排行</h3>
<ol>
<li><a href="https://hlj.rednet.cn/content/646849/50/11930001.html">公园长椅该不该有扶手</a></li>
<li><a href="https://hlj.rednet.cn/content/646849/51/11930002.html">给夜归人留一盏站牌灯</a></li>
<li><a href="https://hlj.rednet.cn/content/646849/52/11930003.html">别让校门口的树只活在合影里</a></li>
<li><a href="https://hlj.rednet.cn/content/646849/53/11930004.html">菜价牌写大一点，好处多一点</a></li>
<li><a href="https://hlj.rednet.cn/content/646849/54/11930005.html">图书馆的暖水瓶值得留着</a></li>
</ol></div>
<div class="r_box"><h3>湖南日报新媒体</h3><p>打造最具影响力的区域媒体</p></div>
<div class="r_box"><h3>频道精选</h3>
<ul>
<li><a href="https://hn.rednet.cn/content/646842/74/11933001.html">秋茶开采了</a></li>
<li><a href="https://hn.rednet.cn/content/646842/74/11933002.html">古樟树下开起夜校</a></li>
<li><a href="https://hn.rednet.cn/content/646842/74/11933003.html">一列慢火车的橘子季</a></li>
</ul></div>
</aside>
</main>
<footer class="foot">
<p>
<a href="https://www.rednet.cn/about/">关于我们</a>
<a href="https://www.rednet.cn/ad/">刊登广告</a>
<a href="https://www.rednet.cn/help/">在线投稿</a>
<a href="https://www.rednet.cn/map/">网站地图</a>
<a href="https://www.rednet.cn/jb/">违法和不良信息举报：0731-82000000</a>
</p>
<p>Copyright © 2000-2022 www.rednet.cn 湖南红网新媒体集团有限公司 版权所有</p>
<p>互联网新闻信息服务许可证：43120170000 湘ICP备09000000号</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '先来后到，莫变成“先扫后到”',
      published: '2022-10-09T10:28:46+08:00',
      source: '红网',
      authors: ['周小怡'],
      editors: ['田小明'],
      headings: [],
      body: QUEUE,
      captions: [],
      gone: ['不代表红网立场', '投稿邮箱', '公园长椅', '夜归人', '秋茶开采', '刊登广告'],
    },
  },
  {
    kind: '云南网 (2021), reprinted from 春城晚报-开屏新闻: the headline in a span by number, the clock and 来源 in spans, centred pictures with lines below, the reporter and the photographer in one line last, 责任编辑 in the box',
    url: 'http://society.yunnan.cn/system/2021/11/08/031755898.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>二十六年，她用九本笔记等海鸥_社会新闻_云南网</title>
<meta name="keywords" content="红嘴鸥 翠湖 观察" />
<meta name="description" content="二十六年，她用九本笔记等海鸥" />
<meta name="filetype" content="1" />
<meta name="publishdate" content="2021-11-08" />
<link href="http://www.yunnan.cn/css/2018content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.yunnan.cn/js/jquery.js"></script>
<script type="text/javascript" src="http://www.yunnan.cn/js/share.js"></script>
</head>
<body>
<div class="topbar"><div class="w1000">
<a href="http://www.yunnan.cn/">云南网首页</a> |
<a href="http://news.yunnan.cn/">新闻</a> |
<a href="http://society.yunnan.cn/">社会</a> |
<a href="http://comment.yunnan.cn/">彩云网评</a> |
<a href="http://minzu.yunnan.cn/">民族</a> |
<a href="http://travel.yunnan.cn/">旅游</a> |
<a href="http://yndaily.yunnan.cn/">云南日报</a> |
<a href="http://ccwb.yunnan.cn/">春城晚报</a>
</div></div>
<div class="w1000 logo"><a href="http://www.yunnan.cn/"><img src="http://www.yunnan.cn/images/logo.png" alt="云南网" /></a></div>
<div class="w1000 ad"><a href="http://www.yunnan.cn/ad/1.htm"><img src="http://www.yunnan.cn/ad/1.jpg" alt="" /></a></div>
<div class="w1000 dh">当前位置：<a href="http://www.yunnan.cn/">云南网</a> &gt;&gt; <a href="http://society.yunnan.cn/">社会频道</a> &gt;&gt; <a href="http://society.yunnan.cn/ynkd/">云南看点</a> &gt;&gt; 正文</div>
<div class="w1000 cf">
<div class="xleft fl">
<div class="xt1"><span id="layer213">二十六年，她用九本笔记等海鸥</span></div>
<div class="xtbox cf">
<span class="xt2 yh fl"><span>2021年11月08日 10:12:31</span>&nbsp;&nbsp;<span>来源：春城晚报-开屏新闻</span></span>
<span class="xt3 fr"><a href="javascript:;">分享至：</a><a class="wx" href="javascript:;">微信</a></span>
</div>
<div id="layer216">
<p>　　${GULL[0]}</p>
<p style="text-align: center"><img border="0" src="http://society.yunnan.cn/pic/003/075/958/00307595801_1.jpg" alt="" /></p>
<p style="text-align: center"><span style="color: #666699">李阿姨在翠湖边记录海鸥</span></p>
<p>　　${GULL[1]}</p>
<p>　　${GULL[2]}</p>
<p style="text-align: center"><img border="0" src="http://society.yunnan.cn/pic/003/075/958/00307595802_1.jpg" alt="" /></p>
<p style="text-align: center"><span style="color: #666699">画满格子的笔记本</span></p>
<p>　　${GULL[3]}</p>
<p>　　${GULL[4]}</p>
<p>　　开屏新闻记者 张小莲 文 赵启明 摄</p>
</div>
<div class="zrbj">责任编辑：<span>杨小帆</span></div>
<div class="ynsm"><p>云南网声明：凡本网来源标注是“云南网”或“云南日报”的文章，版权均属云南网所有，未经书面授权，任何媒体、网站不得转载。</p></div>
<div class="ynqr"><img src="http://www.yunnan.cn/images/ewm.jpg" alt="" /><p>关注云南网微信</p></div>
<div class="jctj"><h3>精彩推荐</h3>
<ul>
<li><a href="http://society.yunnan.cn/system/2021/11/07/031754001.shtml">梯田里来了一支修水渠的队伍</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/07/031754002.shtml">菌子下市，干货上墙</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/07/031754003.shtml">刺绣合作社接到第一笔海外订单</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/06/031753904.shtml">洱海边的净滩日</a></li>
</ul></div>
</div>
<div class="xright fr">
<div class="bd"><h3>热度排行</h3>
<ul>
<li><a href="http://society.yunnan.cn/system/2021/11/06/031753001.shtml">地铁口的修鞋摊搬家了</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/06/031753002.shtml">玫瑰饼里的半朵花</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/05/031752003.shtml">小火车新增两节车厢</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/05/031752004.shtml">花市凌晨两点半</a></li>
<li><a href="http://society.yunnan.cn/system/2021/11/05/031752005.shtml">茶马古道上的邮递员</a></li>
</ul></div>
<div class="bd"><h3>视频新闻</h3>
<ul>
<li><a href="http://v.yunnan.cn/1.shtml">云上看云：一分钟的哈巴雪山</a></li>
<li><a href="http://v.yunnan.cn/2.shtml">蓝花楹下的合唱</a></li>
</ul></div>
<div class="bd"><h3>图片新闻</h3>
<ul>
<li><a href="http://photo.yunnan.cn/1.shtml"><img src="http://photo.yunnan.cn/1.jpg" alt="" />元阳：梯田放水</a></li>
<li><a href="http://photo.yunnan.cn/2.shtml"><img src="http://photo.yunnan.cn/2.jpg" alt="" />罗平：油菜花育苗</a></li>
</ul></div>
</div>
</div>
<div class="foot">
<p>
<a href="http://www.yunnan.cn/about.htm">关于我们</a> |
<a href="http://www.yunnan.cn/copyright.htm">版权声明</a> |
<a href="http://www.yunnan.cn/ad.htm">广告刊例</a> |
<a href="http://www.yunnan.cn/jb.htm">举报中心</a>
</p>
<p>互联网新闻信息服务许可证编号：53120170000 滇ICP备08000000号-1 报料热线：0871-64160000</p>
<p>云南日报网络传媒有限公司 Copyright 2003-2021 yunnan.cn All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '二十六年，她用九本笔记等海鸥',
      published: '2021-11-08T10:12:31+08:00',
      source: '春城晚报-开屏新闻',
      authors: ['张小莲'],
      editors: ['杨小帆'],
      headings: [],
      body: GULL,
      captions: ['李阿姨在翠湖边记录海鸥', '画满格子的笔记本'],
      gone: ['分享至', '未经书面授权', '修鞋摊', '玫瑰饼', '哈巴雪山', '报料热线'],
    },
  },
  {
    kind: '华商网 (2021), reprinted from 华商报: 时间 and 来源 in spans with the linked paper, two reporters in the last line, 编辑 in a box of its own, 相关热词 and 上一篇 and 下一篇, 相关新闻, 热点图片',
    url: 'http://news.hsw.cn/system/2021/0922/1373105.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>捏过骑驴泥人的孩子找到了，今年五十一岁_新闻频道_华商网新闻</title>
<meta name="keywords" content="泥人,小学,认领">
<meta name="description" content="六十三件泥人底部写着名字，学校请当年的孩子来认领。">
<meta name="publishdate" content="2021-09-22">
<meta property="bytedance:published_time" content="2021-09-22T07:30:24+08:00">
<link rel="stylesheet" href="http://img.hsw.cn/2017/css/content.css">
<script src="http://img.hsw.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="site-nav"><div class="wrap">
<a href="http://www.hsw.cn/">华商网首页</a>
<a href="http://news.hsw.cn/">新闻</a>
<a href="http://news.hsw.cn/xaxw/">西安</a>
<a href="http://news.hsw.cn/sxxw/">陕西</a>
<a href="http://finance.hsw.cn/">财经</a>
<a href="http://ent.hsw.cn/">娱乐</a>
<a href="http://edu.hsw.cn/">教育</a>
<a href="http://bbs.hsw.cn/">华商论坛</a>
</div></div>
<div class="wrap head"><a class="logo" href="http://news.hsw.cn/"><img src="http://img.hsw.cn/logo.png" alt="华商网新闻"></a></div>
<div class="wrap Crumbs-Article"><span>您所在的位置：<a href="http://www.hsw.cn/">华商网</a> &gt; <a href="http://news.hsw.cn/">新闻频道</a> &gt; <a href="http://news.hsw.cn/xaxw/">西安新闻</a></span></div>
<div class="wrap cf">
<div class="main-l">
<div class="article">
<div class="hd">
<h1>捏过骑驴泥人的孩子找到了，今年五十一岁</h1>
<div class="article-infor">
<span class="article-time">时间：2021-09-22 07:30:24</span>
<span class="ly-name">来源：<a href="http://ehsb.hspress.net/">华商报</a></span>
<span class="article-pl"><a href="#comment">网友评论</a></span>
</div>
</div>
<div class="bd">
<div class="contentBox cf" id="artibody">
${p(CLAY, '', '　　')}
<p>　　华商报记者 王小蕾 马小川</p>
</div>
<div class="editor">编辑：闫小婷</div>
</div>
<div class="keyword">相关热词搜索：<a href="http://so.hsw.cn/?q=1">泥人</a> <a href="http://so.hsw.cn/?q=2">手工课</a></div>
<div class="page-turn"><p>上一篇：<a href="http://news.hsw.cn/system/2021/0922/1373098.shtml">中秋假期地铁送客四百万人次</a></p><p>下一篇：<a href="http://news.hsw.cn/system/2021/0922/1373111.shtml">石榴上市，今年个头偏小</a></p></div>
<div class="disclaimer"><p>凡本网注明“来源：华商网”的所有作品，版权均属于华商网，转载须注明出处；违者本网将追究责任。</p></div>
</div>
<div class="xgnews"><h2>相关新闻</h2>
<ul>
<li><a href="http://news.hsw.cn/system/2021/0915/1371220.shtml">小学旧仓库清出一箱泥人，等主人来领</a><em>2021-09-15</em></li>
<li><a href="http://news.hsw.cn/system/2021/0917/1371904.shtml">泥人认领处开到了门厅里</a><em>2021-09-17</em></li>
</ul></div>
<div class="rdtp"><h2>热点图片</h2>
<ul>
<li><a href="http://news.hsw.cn/system/2021/0921/1373001.shtml"><img src="http://img.hsw.cn/1.jpg" alt="">城墙上的月亮</a></li>
<li><a href="http://news.hsw.cn/system/2021/0921/1373002.shtml"><img src="http://img.hsw.cn/2.jpg" alt="">大雁塔下晒柿子</a></li>
</ul></div>
<div id="comment" class="pl"><h2>网友评论</h2><p>登录后发表评论，请遵守国家法律法规</p></div>
</div>
<div class="main-r">
<div class="phb"><h2>新闻排行榜</h2>
<ol>
<li><a href="http://news.hsw.cn/system/2021/0921/1372801.shtml">肉夹馍店主学会了手语</a></li>
<li><a href="http://news.hsw.cn/system/2021/0921/1372802.shtml">夜班公交的第一位乘客</a></li>
<li><a href="http://news.hsw.cn/system/2021/0920/1372703.shtml">浐灞湿地来了灰鹤</a></li>
<li><a href="http://news.hsw.cn/system/2021/0920/1372704.shtml">皮影戏台搬进了地铁站</a></li>
<li><a href="http://news.hsw.cn/system/2021/0919/1372410.shtml">老城根的自行车修理日</a></li>
</ol></div>
<div class="bbs"><h2>华商论坛</h2>
<ul>
<li><a href="http://bbs.hsw.cn/1.html">谁家还留着粮票</a></li>
<li><a href="http://bbs.hsw.cn/2.html">哪家凉皮的辣子最香</a></li>
</ul></div>
<div class="ewm"><img src="http://img.hsw.cn/ewm.png" alt=""><p>二三里资讯客户端</p></div>
</div>
</div>
<div class="footer">
<p>
<a href="http://www.hsw.cn/about/">关于华商网</a> |
<a href="http://www.hsw.cn/contact/">联系方式</a> |
<a href="http://www.hsw.cn/jb/">违法和不良信息举报</a>
</p>
<p>华商网版权所有 陕ICP备10000000号 互联网新闻信息服务许可证 61120170000</p>
<p>新闻热线：029-88880000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '捏过骑驴泥人的孩子找到了，今年五十一岁',
      published: '2021-09-22T07:30:24+08:00',
      source: '华商报',
      authors: ['王小蕾', '马小川'],
      editors: ['闫小婷'],
      headings: [],
      body: CLAY,
      captions: [],
      related: ['小学旧仓库清出一箱泥人，等主人来领', '泥人认领处开到了门厅里'],
      gone: ['追究责任', '晒柿子', '学会了手语', '灰鹤', '二三里', '遵守国家法律'],
    },
  },
  {
    kind: '搜狐号 (2023), an interview by turns: a hidden 原标题, 来源 with the account, credits by strokes as lines first and last, bold questions, 返回搜狐 at the end of the last line, 责任编辑 empty, 平台声明 and 阅读, 大家都在看',
    url: 'https://www.sohu.com/a/690123458_121124778',
    page: `<!DOCTYPE html>
<html>
<head>
<title>做了三十四年月琴，他最舍不得的是第一把_何师傅_木头_编号</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge,chrome=1">
<meta name="data-spm" content="smpc">
<meta name="keywords" content="何师傅,木头,编号,月琴">
<meta name="description" content="在西南一座山城的半坡上，何师傅的作坊没有招牌，只有一扇刷成绿色的木门。">
<meta property="og:type" content="news">
<meta property="og:title" content="做了三十四年月琴，他最舍不得的是第一把_何师傅_木头_编号">
<meta property="og:image" content="">
<meta property="og:url" content="www.sohu.com/a/690123458_121124778">
<meta property="og:release_date" content="2023-06-28 15:20">
<meta itemprop="dateUpdate" content="2023-06-28 15:20">
<meta itemprop="datePublished" content="2023-06-28 15:20">
<meta name="mediaid" content="山城手艺志">
<link rel="stylesheet" href="//statics.itc.cn/mp-new/css/article.css">
<script>var cfgs = {channel_id: "15", news_id: "690123458", media_id: "121124778"};</script>
</head>
<body class="article-page">
<div id="main-header" class="error-head" data-spm="nav">
<div class="area"><a class="logo left" href="https://www.sohu.com/"><img src="//statics.itc.cn/logo.png" alt="搜狐"></a>
<ul class="channel-nav">
<li><a href="http://news.sohu.com/">新闻</a></li>
<li><a href="http://sports.sohu.com/">体育</a></li>
<li><a href="http://auto.sohu.com/">汽车</a></li>
<li><a href="http://www.focus.cn/">房产</a></li>
<li><a href="https://travel.sohu.com/">旅游</a></li>
<li><a href="http://learning.sohu.com/">教育</a></li>
<li><a href="http://fashion.sohu.com/">时尚</a></li>
<li><a href="http://yule.sohu.com/">娱乐</a></li>
</ul>
<div class="right login-sohu"><a href="javascript:void(0)">登录狐友</a></div></div>
</div>
<div class="wrapper-box"><div id="article-container">
<div class="left sidebar" data-spm="author">
<div class="column left"><div class="user-info" id="user-info">
<div class="user-pic"><a href="//mp.sohu.com/profile?xpt=1"><img src="//p1.itc.cn/head.jpeg" alt=""></a></div>
<h4><a href="//mp.sohu.com/profile?xpt=1">山城手艺志</a></h4>
<dl class="user-num"><dd><span class="value" data-value="46">46</span>文章</dd><dd><span class="value" data-value="21.3">21.3万</span>总阅读</dd></dl>
<ul class="user-more"><li class="more"><a href="//mp.sohu.com/profile?xpt=1">查看TA的文章&gt;</a></li></ul>
</div></div>
<dl class="share-interaction"><dd class="comment"><a href="#comment_area"><em class="comment-icon icon"></em><span class="num" data-role="comment-count">3</span></a></dd></dl>
<div class="share" id="share"><div class="title">分享到</div>
<ul><li class="weixin"><span class="label">微信分享</span></li><li class="sinat"><span class="label">新浪微博</span></li><li class="copy-link"><span class="label">复制链接</span></li></ul></div>
</div>
<div class="left main"><div data-spm="content"><div class="text">
<div class="text-title">
<h1>
<span class="title-info-title">做了三十四年月琴，他最舍不得的是第一把</span>
<span class="article-tag"></span>
</h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1687936800000">2023-06-28 15:20</span>
<span data-role="original-link">来源:<a href="https://www.sohu.com/a/690123458_121124778" target="_blank">山城手艺志</a></span>
</div>
</div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：做了三十四年月琴，他最舍不得的是第一把</p>
<p>文｜陈小舟</p>
<p class="ql-align-center"><img max-width="600" src="//p1.itc.cn/q_70/images03/20230628/0a1b2c3d4e5f.jpeg"></p>
<p class="ql-align-center"><span style="color: #888888;">何师傅在给琴面打磨</span></p>
<p>${LUTHIER[0]}</p>
<p><strong>${LUTHIER[1]}</strong></p>
<p>${LUTHIER[2]}</p>
<p><strong>${LUTHIER[3]}</strong></p>
<p>${LUTHIER[4]}</p>
<p><strong>${LUTHIER[5]}</strong></p>
<p>${LUTHIER[6]}</p>
<p><strong>${LUTHIER[7]}</strong></p>
<p>${LUTHIER[8]}</p>
<p>编辑｜赵小满<a href="https://www.sohu.com/?strategyid=00001" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div id="articleVote"></div>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="area"><span>发布于：</span><span>重庆市</span></div>
<div class="bottom-relate-wrap clear type-3">
<div class="article-like" id="article-like"><span class="like-text"><em>首赞</em></span><div class="like-note">+1</div></div>
<div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">1532</em>)</span></div>
</div>
</div></div>
<div class="article-allsee clear" id="articleAllsee">
<div class="title"><span><em class="ln"></em>大家都在看</span></div>
<div class="allsee-list clear">
<div class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.com/a/690000001_120000001">这五种花千万别养在卧室</a></div>
<div class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.com/a/690000002_120000002">老房子翻新前后，差点没认出来</a></div>
</div></div>
<div id="comment_area"><div class="title">我来说两句</div><p>3人参与，3条评论</p></div>
<div class="groom-read" id="groomRead"><h2>推荐阅读</h2>
<h4><a href="https://www.sohu.com/a/690000003_120000003">一口铁锅要敲多少下</a></h4></div>
</div>
<div class="sidebar right" id="right-side-bar">
<div class="god-article"><h3>24小时热文</h3>
<ul><li><a href="https://www.sohu.com/a/689900001_1">凌晨的豆腐坊</a></li><li><a href="https://www.sohu.com/a/689900002_1">雨季衣柜除湿指南</a></li></ul></div>
</div>
</div></div>
<div id="foot"><p><a href="http://corp.sohu.com/">搜狐集团</a> - <a href="http://hr.sohu.com/">招聘英才</a> - <a href="http://ad.sohu.com/">广告服务</a></p>
<p>Copyright © 2023 Sohu All Rights Reserved 搜狐公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '做了三十四年月琴，他最舍不得的是第一把',
      published: '2023-06-28T15:20:00+08:00',
      source: '山城手艺志',
      authors: ['陈小舟'],
      editors: ['赵小满'],
      body: LUTHIER,
      captions: ['何师傅在给琴面打磨'],
      gone: ['返回搜狐', '存储空间', '查看TA', '千万别养', '豆腐坊', '3条评论'],
    },
  },
  {
    kind: '今日头条 (2021), the shortest that a county’s account sends: the clock and the account by a dot below the headline, a picture without a line between the paragraphs, 举报 and 评论 and 热榜 around, no menu of a paper',
    url: 'https://www.toutiao.com/article/7026712345678901282/',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>白石村的老桥第一次亮起了路灯 - 今日头条</title>
<meta name="viewport" content="initial-scale=1.0,maximum-scale=1.0,user-scalable=no,width=device-width">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<meta name="renderer" content="webkit">
<meta name="keywords" content="白石村,石拱桥,路灯">
<meta name="description" content="11月4日傍晚，江口县白石村的石拱桥上亮起了灯。">
<link rel="alternate" media="only screen and (max-width: 640px)" href="//m.toutiao.com/article/7026712345678901282/">
<link rel="canonical" href="https://www.toutiao.com/article/7026712345678901282/">
<link rel="stylesheet" href="https://lf3-cdn-tos.bytescm.com/obj/toutiao/index.css">
<link rel="shortcut icon" href="//s3.pstatp.com/favicon.ico">
<link rel="dns-prefetch" href="//p3.toutiaoimg.com">
<link rel="dns-prefetch" href="//mcs.snssdk.com">
<script src="https://lf3-cdn-tos.bytescm.com/obj/toutiao/index.js"></script>
<script>window.__publicUrlPrefix__ = "//s3.pstatp.com/toutiao/";</script>
</head>
<body>
<div id="root">
<div class="header-wrapper">
<div class="toutiao-header">
<div class="header-left"><a href="https://app.toutiao.com/news_article/"><span>下载头条APP</span></a><a href="https://www.toutiao.com/about/">关于头条</a></div>
<div class="header-right"><a class="login-button" href="javascript:;">登录</a><a href="https://mp.toutiao.com/">发布作品</a></div>
</div>
<div class="detail-header"><a class="logo" href="https://www.toutiao.com/"><img src="//s3.pstatp.com/toutiao/logo.png" alt="今日头条"></a>
<div class="search"><input type="text" placeholder="搜索站内资讯、视频或用户"><button>搜索</button></div></div>
</div>
<div class="article-detail-container">
<div class="left-sidebar">
<div class="detail-side-interaction">
<div class="detail-like"><span>赞</span></div>
<div class="detail-interaction-comment"><span>12</span></div>
<div class="detail-interaction-collect"><span>收藏</span></div>
<div class="detail-interaction-weixin"><span>微信扫码分享</span></div>
</div>
</div>
<div class="main">
<div class="article-content">
<h1>白石村的老桥第一次亮起了路灯</h1>
<div class="article-meta">
<span>2021-11-04 19:46</span><span class="dot">·</span><span class="name"><a href="/c/user/token/MS4wLjABAAAA/?source=tuwen_detail" target="_blank" rel="noopener nofollow">江口发布</a></span>
</div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">${BRIDGE[0]}</p>
<div class="pgc-img"><img src="https://p3.toutiaoimg.com/origin/pgc-image/0a1b2c3d4e.jpg" img_width="1080" img_height="720" image_type="1" mime_type="image/jpeg" web_uri="pgc-image/0a1b2c3d4e" class="syl-page-img"><p class="pgc-img-caption"></p></div>
<p data-track="2">${BRIDGE[1]}</p>
<p data-track="3">${BRIDGE[2]}</p>
<p data-track="4">${BRIDGE[3]}</p>
</article>
</div>
<div class="detail-end-tag"><a href="https://www.toutiao.com/keyword/1/">乡村</a></div>
<div class="article-report"><span>举报</span></div>
<div class="ttp-comment-wrapper">
<div class="title"><span>评论 12</span></div>
<div class="ttp-comment-input"><textarea placeholder="写下你的想法"></textarea><button>发布</button></div>
<ul class="comment-list">
<li><div class="comment-info"><a class="name">山里的风</a><p class="content">五角钱的心意最亮堂</p><span class="time">11-04</span></div></li>
<li><div class="comment-info"><a class="name">桥头小卖部</a><p class="content">我家门口就是这座桥</p><span class="time">11-05</span></div></li>
<li><div class="comment-info"><a class="name">用户80312</a><p class="content">想家了，明年清明一定回去走走</p><span class="time">11-05</span></div></li>
</ul>
<div class="load-more">查看全部评论</div>
</div>
</div>
<div class="right-sidebar">
<div class="detail-card"><div class="author-info"><a class="user-name" href="/c/user/token/MS4wLjABAAAA/">江口发布</a><p class="introduction">江口县融媒体中心官方账号</p><button class="follow">关注</button></div></div>
<div class="ttp-hot-board"><div class="title-bar"><h2>头条热榜</h2><button>换一换</button></div>
<ol>
<li><a href="https://www.toutiao.com/trending/1/"><span>1</span><p>南方多地开始供应冬枣</p></a></li>
<li><a href="https://www.toutiao.com/trending/2/"><span>2</span><p>考古队员挖出一枚围棋子</p></a></li>
<li><a href="https://www.toutiao.com/trending/3/"><span>3</span><p>流星雨观看时间表</p></a></li>
<li><a href="https://www.toutiao.com/trending/4/"><span>4</span><p>小学生写给稻草人的信</p></a></li>
<li><a href="https://www.toutiao.com/trending/5/"><span>5</span><p>第一场雪落在哪里</p></a></li>
</ol></div>
<div class="safety-board"><h2>安全课堂</h2>
<ul>
<li><a href="https://www.toutiao.com/a1/">冬季取暖注意通风</a></li>
<li><a href="https://www.toutiao.com/a2/">接到陌生来电先挂断</a></li>
</ul></div>
<div class="company-info"><p>© 2021 今日头条</p>
<p><a href="https://www.toutiao.com/complain/">侵权投诉</a></p>
<p><a href="https://www.toutiao.com/user_agreement/">用户协议</a></p>
<p><a href="https://www.toutiao.com/privacy_protection/">隐私政策</a></p><p>网络文化经营许可证 京ICP证140141号</p><p>违法和不良信息举报：400-140-0000</p></div>
</div>
</div>
<div class="ttp-toolbar"><a href="javascript:;">顶部</a><a href="javascript:;">反馈</a></div>
</div>
</body>
</html>`,
    expected: {
      headline: '白石村的老桥第一次亮起了路灯',
      published: '2021-11-04T19:46:00+08:00',
      // Whether the account or the platform is the source is open, as neither is printed as such: not asked.
      authors: [],
      headings: [],
      body: BRIDGE,
      captions: [''],
      gone: ['下载头条', '心意最亮堂', '一定回去', '冬枣', '围棋子', '微信扫码分享'],
    },
  },
  {
    kind: '三立新聞網 (2023), light local news: the headline by class, a clock to the second, 記者…／高雄報導 as a line of its own, a picture first and one between with ▲ lines, 相關新聞 below, hashtags and APP prompts',
    url: 'https://www.setn.com/News.aspx?NewsID=1312348',
    page: `<!DOCTYPE html>
<html lang="zh-tw">
<head>
<meta charset="utf-8">
<title>木瓜樹被颱風吹歪！72歲阿伯幫「打石膏」竟結23顆果 網笑翻 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="Description" content="高雄一名72歲阿伯替被颱風吹倒的木瓜樹「打石膏」，沒想到結出23顆果實。">
<meta name="Keywords" content="木瓜,颱風,阿伯">
<meta name="news_keywords" content="木瓜,颱風,阿伯">
<meta property="article:published_time" content="2023-06-21T14:05:00+08:00">
<meta name="author" content="三立新聞網 SETN.COM">
${og('og:type', 'article')}
${og('og:site_name', '三立新聞網')}
${og('og:title', '木瓜樹被颱風吹歪！72歲阿伯幫「打石膏」竟結23顆果 網笑翻 | 生活 | 三立新聞網 SETN.COM')}
${og('og:image', 'https://attach.setn.com/newsimages/2023/06/21/4210001-PH.jpg')}
${og('og:url', 'https://www.setn.com/News.aspx?NewsID=1312348')}
${ld({ '@type': 'NewsArticle', headline: '木瓜樹被颱風吹歪！72歲阿伯幫「打石膏」竟結23顆果 網笑翻', datePublished: '2023-06-21T14:05:00+08:00', dateModified: '2023-06-21T14:05:00+08:00', author: { '@type': 'Person', name: '三立新聞網' }, publisher: { '@type': 'Organization', name: '三立新聞網' } })}
<link href="https://static.setn.com/css/news.css" rel="stylesheet">
</head>
<body>
<div class="header"><div class="container">
<a class="logo" href="https://www.setn.com/"><img src="https://static.setn.com/logo.png" alt="三立新聞網"></a>
<ul class="nav navbar-nav">
<li><a href="/ViewAll.aspx">即時</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=0">熱門</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=8">娛樂</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=41">社會</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=4">生活</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=65">健康</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=5">國際</a></li>
<li><a href="/ViewAll.aspx?PageGroupID=47">寵物</a></li>
</ul>
</div></div>
<div class="container page-content">
<input type="hidden" id="pageGroupID" value="4">
<div class="row">
<div class="col-lg-8" id="ckuse">
<ol class="breadcrumb"><li><a href="/">首頁</a></li><li><a href="/ViewAll.aspx?PageGroupID=4">生活</a></li></ol>
<h1 class="news-title-3">木瓜樹被颱風吹歪！72歲阿伯幫「打石膏」竟結23顆果 網笑翻</h1>
<div class="page-title-text"><time class="page-date">2023/06/21 14:05:00</time></div>
<div class="newsShare"><a class="fb" href="javascript:;">分享</a><a class="line" href="javascript:;">LINE</a><span class="fontsize">字級：<a href="javascript:;">A+</a></span></div>
<div class="page-text"><div id="Content1">
<p>記者陳小真／高雄報導</p>
<p style="text-align: center;"><img alt="▲木瓜樹斜45度，樹幹綁上紗布。（圖／讀者提供）" src="https://attach.setn.com/newsimages/2023/06/21/4210001-PH.jpg"></p>
<p style="text-align: center;"><strong>▲木瓜樹斜45度，樹幹綁上紗布。（圖／讀者提供）</strong></p>
<p>${PAPAYA[0]}</p>
<p>${PAPAYA[1]}</p>
<p>${PAPAYA[2]}</p>
<p style="text-align: center;"><img alt="▲「病人休息中」手寫牌子。（圖／讀者提供）" src="https://attach.setn.com/newsimages/2023/06/21/4210002-PH.jpg"></p>
<p style="text-align: center;"><strong>▲「病人休息中」手寫牌子。（圖／讀者提供）</strong></p>
<p>${PAPAYA[3]}</p>
<p>${PAPAYA[4]}</p>
</div></div>
<div class="keyword page-keyword-area"><ul><li><a href="/search?q=1">#木瓜</a></li><li><a href="/search?q=2">#颱風</a></li></ul></div>
<div class="app-download"><p>三立新聞APP 24小時不漏接</p><a href="https://play.google.com/">立即下載</a></div>
<div class="extend-list"><h3>相關新聞</h3>
<ul>
<li><a href="/News.aspx?NewsID=1310001">絲瓜爬上電線桿！里長架梯採收送長輩</a></li>
<li><a href="/News.aspx?NewsID=1309992">颱風過後香蕉倒一片　果農改做「斜蕉酥」</a></li>
</ul></div>
<div class="newsHot"><h3>大家都在看</h3>
<ul>
<li><a href="/News.aspx?NewsID=1312000">她把旅行箱當書架　三年背過十一國</a></li>
<li><a href="/News.aspx?NewsID=1312001">貓咪守超商門口　店員送名牌</a></li>
<li><a href="/News.aspx?NewsID=1312002">阿嬤拼布縫出一條淡水線</a></li>
</ul></div>
</div>
<div class="col-lg-4 sidebar">
<div class="hot-news"><h3>熱門新聞</h3>
<ul>
<li><a href="/News.aspx?NewsID=1311801">鹹酥雞加九層塔要收錢嗎</a></li>
<li><a href="/News.aspx?NewsID=1311802">夜市套圈圈高手是他</a></li>
<li><a href="/News.aspx?NewsID=1311803">早餐店阿姨記得全校綽號</a></li>
<li><a href="/News.aspx?NewsID=1311804">退休站長開民宿　房號全是車次</a></li>
</ul></div>
<div class="live"><h3>直播✦活動</h3><p>中午12點線上算命</p></div>
</div>
</div>
</div>
<div class="footer"><div class="container">
<p>
<a href="/aboutus.aspx">關於三立</a>
<a href="/service.aspx">服務條款</a>
<a href="/privacy.aspx">隱私權聲明</a>
<a href="/contact.aspx">聯絡我們</a>
</p>
<p>服務信箱：service@sanlih.com.tw</p>
<p>Copyright © 2023 Sanlih E-Television All Rights Reserved 版權所有 盜用必究</p>
</div></div>
</body>
</html>`,
    expected: {
      headline: '木瓜樹被颱風吹歪！72歲阿伯幫「打石膏」竟結23顆果 網笑翻',
      published: '2023-06-21T14:05:00+08:00',
      source: '三立新聞網',
      authors: ['陳小真'],
      dateline: '高雄',
      headings: [],
      body: PAPAYA,
      captions: [
        '▲木瓜樹斜45度，樹幹綁上紗布。（圖／讀者提供）',
        '▲「病人休息中」手寫牌子。（圖／讀者提供）',
      ],
      related: ['絲瓜爬上電線桿！里長架梯採收送長輩', '颱風過後香蕉倒一片　果農改做「斜蕉酥」'],
      gone: ['24小時不漏接', '鹹酥雞', '套圈圈', '線上算命', '盜用必究'],
    },
  },
  {
    kind: '公視新聞網 (2022), a short report: 發布時間 and 更新時間 by time elements, two names by a stroke with 台中報導 in a row, a summary before the text, tags, 本網站內容版權 and 你可能有興趣, 相關新聞',
    url: 'https://news.pts.org.tw/article/570128',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>學童設計「看得見的菜單」　聽障客人點餐免紙筆 ｜ 公視新聞網 PNN</title>
<meta name="description" content="台中一所國小的五年級學生，花了一學期替校園周邊的店家設計「看得見的菜單」，用圖片和手語影片，讓聽障客人點餐不必再用紙筆比畫。">
<meta name="keywords" content="手語,聽障,國小,菜單">
${og('og:site_name', '公視新聞網 PNN')}
${og('og:type', 'article')}
${og('og:title', '學童設計「看得見的菜單」　聽障客人點餐免紙筆 ｜ 公視新聞網 PNN')}
${og('og:url', 'https://news.pts.org.tw/article/570128')}
${og('og:image', 'https://news-data.pts.org.tw/media/130001/cover.jpg')}
<link rel="canonical" href="https://news.pts.org.tw/article/570128">
<link rel="icon" href="/images/favicon.ico">
<script src="/js/manifest.js"></script>
<link rel="stylesheet" href="/css/app.css">
</head>
<body class="newscont-page">
<header class="site-header"><nav class="navbar">
<a class="navbar-brand" href="https://news.pts.org.tw/"><img src="/images/logo.svg" alt="公視新聞網"></a>
<ul class="navbar-nav">
<li><a href="/dailynews">即時</a></li>
<li><a href="/category/1">政治</a></li>
<li><a href="/category/7">社會</a></li>
<li><a href="/category/4">全球</a></li>
<li><a href="/category/5">生活</a></li>
<li><a href="/category/11">文教科技</a></li>
<li><a href="/category/3">環境</a></li>
<li><a href="/subcategory/63">手語新聞</a></li>
</ul>
<a class="donate" href="https://friends.pts.org.tw/">支持公視</a>
</nav></header>
<section class="main-wrapper"><div class="container"><div class="row">
<div class="col-lg-8">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首頁</a></li><li class="breadcrumb-item"><a href="/category/5">生活</a></li></ol></nav>
<h1 class="article-title">學童設計「看得見的菜單」　聽障客人點餐免紙筆</h1>
<div class="position-relative article-like-area">
<div class="d-flex justify-content-between">
<div>
<h2 class="article-time mb-0 text-gray"><span class="mr-2">發布時間：<time>2022-03-08 19:12</time></span><span>更新時間：<time>2022-03-08 20:05</time></span></h2>
<div class="reporter-container"><a class="article-reporter" href="/reporter/101">陳小姍</a> <a class="article-reporter" href="/reporter/102">林文正</a> / 台中報導</div>
</div>
<ul class="list-unstyled social-list d-flex"><li><a href="javascript:;" title="Facebook">臉書分享</a></li><li><a href="javascript:;" title="Line">傳送到LINE</a></li></ul>
</div>
<ul class="list-unstyled tag-list list-flex d-flex"><li class="blue-tag hashList"><a href="/tag/1">手語</a></li><li class="blue-tag hashList"><a href="/tag/2">聽障</a></li><li class="blue-tag more">...</li></ul>
</div>
<div class="articleimg">${SIGN[0]}</div>
<div class="post-article text-align-left">
${p(SIGN.slice(1))}
</div>
<div class="cc-area"><p>本網站內容版權歸屬公視基金會所有，如需轉載請洽授權窗口</p></div>
<div class="relative-news"><h3>相關新聞</h3>
<ul class="list-unstyled">
<li><a href="/article/568001">聽障棒球隊進校園　孩子學會無聲加油</a></li>
<li><a href="/article/566310">博物館推手語導覽　導覽員自編一百個新詞</a></li>
</ul></div>
<div class="interest-news"><h3>你可能有興趣的話題</h3>
<ul class="list-unstyled">
<li><a href="/article/569900">櫻花樹下的鐵道自行車</a></li>
<li><a href="/article/569812">百年水圳清淤見石碑</a></li>
<li><a href="/article/569744">國中生自製潮汐鐘</a></li>
</ul></div>
</div>
<aside class="col-lg-4">
<div class="hot-news"><h3>熱門新聞</h3>
<ol>
<li><a href="/article/569700">紅鶴飛抵濕地停三天</a></li>
<li><a href="/article/569701">海邊撿回一只瓶中信</a></li>
<li><a href="/article/569702">山城書車開進部落</a></li>
<li><a href="/article/569703">老戲院修復師傅找到原來的紅</a></li>
</ol></div>
<div class="epaper"><h3>訂閱電子報</h3><p>每週五精選議題寄送到您的信箱</p><input type="email"><button>訂閱</button></div>
</aside>
</div></div></section>
<footer class="site-footer"><div class="container">
<ul>
<li><a href="/about">關於我們</a></li>
<li><a href="/complaint">新聞自律與申訴</a></li>
<li><a href="/privacy">隱私權政策</a></li>
<li><a href="/sitemap">網站導覽</a></li>
</ul>
<p>財團法人公共電視文化事業基金會版權所有</p>
<p>11400台北市內湖區康寧路三段75巷70號 電話：(02)2630-0000</p>
</div></footer>
</body>
</html>`,
    expected: {
      headline: '學童設計「看得見的菜單」　聽障客人點餐免紙筆',
      published: '2022-03-08T19:12:00+08:00',
      authors: ['陳小姍', '林文正'],
      lead: '台中一所國小的五年級學生，花了一學期替校園周邊的店家設計「看得見的菜單」',
      headings: [],
      captions: [],
      related: ['聽障棒球隊進校園　孩子學會無聲加油', '博物館推手語導覽　導覽員自編一百個新詞'],
      // Whether the summary stays at the head of the text as well is open: only the paragraphs below it are asked.
      kept: SIGN.slice(1),
      gone: ['臉書分享', '授權窗口', '鐵道自行車', '瓶中信', '每週五精選', '支持公視'],
    },
  },
  {
    kind: '香港01 (2021), local life: 撰文 and 出版 and 更新 in a column, the photographer apart by 攝影, JSON-LD, figures with figcaption, a list of 相關文章 within the text, h3 headings, 下載 app prompt last, tags, 熱門文章',
    url: 'https://www.hk01.com/社會新聞/614328/深水埗40呎改衫舖-74歲裁縫-應承咗人嘅嘢要做完先走',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>深水埗40呎改衫舖　74歲裁縫：應承咗人嘅嘢要做完先走｜香港01｜社會新聞</title>
<meta name="description" content="深水埗一間開業近半世紀的改衫舖，舖面只有四十呎，卻掛滿街坊送來的校褸、婚紗和廚師袍。">
<meta name="keywords" content="深水埗,改衫,裁縫,老店">
${og('og:site_name', '香港01')}
${og('og:type', 'article')}
${og('og:title', '深水埗40呎改衫舖　74歲裁縫：應承咗人嘅嘢要做完先走')}
${og('og:image', 'https://cdn.hk01.com/di/media/images/dw/20210420/1.jpeg')}
${og('article:published_time', '2021-04-20T08:30:00+08:00')}
${og('article:modified_time', '2021-04-20T10:15:00+08:00')}
<link rel="canonical" href="https://www.hk01.com/社會新聞/614328/深水埗40呎改衫舖-74歲裁縫-應承咗人嘅嘢要做完先走">
${ld({ '@type': 'NewsArticle', headline: '深水埗40呎改衫舖　74歲裁縫：應承咗人嘅嘢要做完先走', datePublished: '2021-04-20T08:30:00+08:00', dateModified: '2021-04-20T10:15:00+08:00', author: [{ '@type': 'Person', name: '林小慧' }], publisher: { '@type': 'Organization', name: '香港01', logo: { '@type': 'ImageObject', url: 'https://www.hk01.com/static/logo.png' } } })}
<link rel="stylesheet" href="/_next/static/css/styles.css">
</head>
<body>
<div id="__next">
<header class="header"><div class="header__top">
<a class="header__logo" href="https://www.hk01.com/"><img src="/static/logo.svg" alt="香港01"></a>
<nav class="header__nav">
<a href="/zone/1/港聞">港聞</a>
<a href="/zone/2/娛樂">娛樂</a>
<a href="/zone/4/國際">國際</a>
<a href="/zone/5/中國">中國</a>
<a href="/zone/8/生活">生活</a>
<a href="/zone/3/體育">體育</a>
<a href="/zone/12/觀點">觀點</a>
<a href="/zone/14/經濟">經濟</a>
</nav>
<a class="header__login" href="/login">登入／註冊</a>
</div></header>
<main class="article-page"><div class="article-grid">
<div class="article-grid__breadcrumb"><a data-testid="article-breadcrumb-zone" href="/zone/1/港聞">港聞</a><a data-testid="article-breadcrumb-channel" href="/channel/2/社會新聞">社會新聞</a></div>
<div class="article-grid__title"><h1 id="articleTitle" data-testid="article-title">深水埗40呎改衫舖　74歲裁縫：應承咗人嘅嘢要做完先走</h1></div>
<div class="article-grid__info">
<div class="article-info">
<div class="article-info__author"><span>撰文：</span><span data-testid="article-author">林小慧</span></div>
<div class="article-info__photographer"><span>攝影：</span><span>梁小敏</span></div>
<div class="article-info__time"><span>出版：</span><time datetime="2021-04-20T08:30:00+08:00" data-testid="article-publish-date">2021-04-20 08:30</time></div>
<div class="article-info__time"><span>更新：</span><time datetime="2021-04-20T10:15:00+08:00" data-testid="article-update-date">2021-04-20 10:15</time></div>
</div>
<div class="article-social"><button>分享</button><button>複製連結</button><button>收藏文章</button></div>
</div>
<figure class="article-grid__main-image"><img src="https://cdn.hk01.com/di/media/images/dw/20210420/1.jpeg" alt=""><figcaption>英姐的改衫舖只得40呎，衣車旁邊掛滿街坊的衫。（梁小敏攝）</figcaption></figure>
<article id="article-content-section" class="article-grid__content-section" data-testid="article-content-section">
<p>${TAILOR[0]}</p>
<div class="article-related" data-testid="related-articles"><h4>相關文章：</h4>
<ul>
<li><a href="/社會新聞/610001/修錶老師傅守舖五十年">修錶老師傅守舖五十年：慢一秒都過唔到自己</a></li>
<li><a href="/社會新聞/608222/藤器舖結業">藤器舖結業　街坊排隊買最後一張搖椅</a></li>
</ul></div>
<h3>${TAILOR_HEADS[0]}</h3>
<p>${TAILOR[1]}</p>
<figure><img src="https://cdn.hk01.com/di/media/images/dw/20210420/2.jpeg" alt=""><figcaption>藍色百褶裙改過三次，裙腳留有三道針步。（梁小敏攝）</figcaption></figure>
<h3>${TAILOR_HEADS[1]}</h3>
<p>${TAILOR[2]}</p>
<p>${TAILOR[3]}</p>
<p>${TAILOR[4]}</p>
</article>
<div class="article-grid__app"><p>下載01 App，第一時間睇本地新聞</p><a href="https://hk01.onelink.me/">立即下載</a></div>
<div class="article-grid__tags"><a href="/tag/1">深水埗</a><a href="/tag/2">裁縫</a><a href="/tag/3">老店</a></div>
<div class="article-grid__copyright"><p>01新聞所有內容，未經授權不得轉載</p></div>
<aside class="article-grid__side">
<div class="hot"><h3>熱門文章</h3>
<ol>
<li><a href="/社會新聞/614001/1">渡輪改時間表　坪洲學生要早起廿分鐘</a></li>
<li><a href="/社會新聞/614002/1">行山徑垃圾桶搬走半年　山友自備夾</a></li>
<li><a href="/生活/614003/1">菠蘿包入面有冇菠蘿</a></li>
<li><a href="/社會新聞/614004/1">屋邨棋王　三十年未輸過街坊</a></li>
<li><a href="/生活/614005/1">天台種秋葵　三個月收成廿斤</a></li>
</ol></div>
<div class="ad"><p>廣告</p></div>
<div class="issue"><h3>01專題</h3>
<ul>
<li><a href="/issue/1">尋找最後一間士多</a></li>
</ul></div>
</aside>
</div></main>
<footer class="footer">
<nav>
<a href="/about">關於我們</a>
<a href="/career">加入我們</a>
<a href="/terms">服務條款</a>
<a href="/privacy">隱私政策</a>
</nav>
<p>Copyright © 2021 HK01 Company Limited. All rights reserved.</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '深水埗40呎改衫舖　74歲裁縫：應承咗人嘅嘢要做完先走',
      published: '2021-04-20T08:30:00+08:00',
      source: '香港01',
      authors: ['林小慧'],
      headings: TAILOR_HEADS,
      body: [TAILOR[0], TAILOR_HEADS[0], TAILOR[1], TAILOR_HEADS[1], ...TAILOR.slice(2)],
      captions: [
        '英姐的改衫舖只得40呎，衣車旁邊掛滿街坊的衫。（梁小敏攝）',
        '藍色百褶裙改過三次，裙腳留有三道針步。（梁小敏攝）',
      ],
      related: ['修錶老師傅守舖五十年：慢一秒都過唔到自己', '藤器舖結業　街坊排隊買最後一張搖椅'],
      gone: ['複製連結', '收藏文章', '第一時間睇', '坪洲學生', '山友自備', '未經授權'],
    },
  },
  {
    kind: '德国之声 (2021), a feature: the section in h4 above, p.intro below the headline, a title picture, h2 headings, notes on Instagram and of rights as the last paragraphs of the text, the day and the writer and keywords in a list below',
    url: 'https://www.dw.com/zh/小镇的钟声为何晚两分钟/a-57119068',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>小镇的钟声为何晚两分钟 | 文化经纬 | DW | 21.04.2021</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="description" content="敲钟人八十七岁，爬钟楼要歇四次。小镇想换电动装置，四百多名居民却说：再等一等。">
<meta name="keywords" content="钟声,小镇,敲钟人">
${og('og:title', '小镇的钟声为何晚两分钟 | DW | 21.04.2021')}
${og('og:type', 'article')}
${og('og:url', 'https://www.dw.com/zh/小镇的钟声为何晚两分钟/a-57119068')}
${og('og:image', 'https://static.dw.com/image/57110001_304.jpg')}
<link rel="canonical" href="https://www.dw.com/zh/小镇的钟声为何晚两分钟/a-57119068">
<link rel="stylesheet" href="/cssi/dwde-min.css">
</head>
<body>
<div id="header">
<a class="logo" href="/zh/在线报导/s-9058"><img src="/cssi/dw_logo.svg" alt="DW"></a>
<div id="langSelect"><a href="/zh">中文</a><a href="/zh/简体">简</a><a href="/zh/繁体">繁</a></div>
<ul id="navMain">
<li><a href="/zh/在线报导/s-9058">在线报导</a></li>
<li><a href="/zh/时政风云/s-1681">时政风云</a></li>
<li><a href="/zh/经济纵横/s-1682">经济纵横</a></li>
<li><a href="/zh/文化经纬/s-1683">文化经纬</a></li>
<li><a href="/zh/科技环境/s-1686">科技环境</a></li>
<li><a href="/zh/德语教学/s-2629">德语教学</a></li>
<li><a href="/zh/视频/s-9060">视频</a></li>
</ul>
<div class="searchInput"><input type="text" placeholder="搜索"></div>
</div>
<div id="body">
<div id="breadcrumb"><a href="/zh">德国之声</a> / <a href="/zh/文化经纬/s-1683">文化经纬</a></div>
<div id="bodyContent">
<div class="col3">
<h4 class="artikel">文化经纬</h4>
<h1>小镇的钟声为何晚两分钟</h1>
<p class="intro">敲钟人八十七岁，爬钟楼要歇四次。小镇想换电动装置，四百多名居民却说：再等一等。</p>
<div class="group">
<div class="picBox full">
<a class="overlayLink init" href="#"><img src="https://static.dw.com/image/57110001_304.jpg" title="钟楼" alt=""></a>
<p>钟楼共有一百三十二级台阶</p>
</div>
<div class="longText">
<p>${BELL[0]}</p>
<p>${BELL[1]}</p>
<h2>“再等一等”</h2>
<p>${BELL[2]}</p>
<p>${BELL[3]}</p>
<div class="picBox medium right"><img src="https://static.dw.com/image/57110002_301.jpg" alt=""><p>布劳恩的工具箱里还放着修表的镊子</p></div>
<h2>八十级台阶</h2>
<p>${BELL[4]}</p>
<p><em><a href="https://www.instagram.com/dw.chinese/">DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文与影音报道。</a></em></p>
<p><em>© 2021年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
</div>
</div>
</div>
<div class="col1">
<div class="group">
<h2>更多报道</h2>
<div class="linkList"><a href="/zh/a/a-57100001"><h3>柏林的共享花园</h3><p>一块荒地，四十二把铁锹。</p></a></div>
<div class="linkList"><a href="/zh/a/a-57100002"><h3>面包学徒不够用</h3><p>凌晨两点，谁来揉面？</p></a></div>
</div>
</div>
<div class="col3">
<div class="group">
<ul class="smallList">
<li><strong>日期</strong> 21.04.2021</li>
<li><strong>作者</strong> 李小涵</li>
<li><strong>关键词</strong> <a href="/search/zh?q=1">德国</a>, <a href="/search/zh?q=2">小镇</a>, <a href="/search/zh?q=3">文化</a></li>
<li><strong>分享</strong> <a href="javascript:;">发送</a> <a href="javascript:;">Facebook</a> <a href="javascript:;">Twitter</a> <a href="javascript:;">更多</a></li>
<li><strong>打印</strong> <a href="javascript:window.print()">打印此页</a></li>
<li><strong>永久链接</strong> <a href="https://p.dw.com/p/3sK0x">https://p.dw.com/p/3sK0x</a></li>
</ul>
</div>
</div>
<div class="col1">
<div class="linkList"><a href="/zh/a/a-57100003"><h3>一座车站改成了图书馆</h3></a></div>
<div class="newsletter"><h2>电子通讯</h2><p>免费订阅德国之声每日新闻邮件</p></div>
</div>
</div>
</div>
<div id="footer">
<div><h3>服务</h3><a href="/zh/app/s-1">应用程序</a><a href="/zh/rss/s-2">RSS</a><a href="/zh/newsletter/s-3">新闻邮件</a></div>
<div><h3>关于我们</h3><a href="/zh/about/s-4">关于德国之声</a><a href="/zh/contact/s-5">联系我们</a></div>
<div><h3>德语教学</h3><a href="/zh/dk/s-8">德语课程</a><a href="/zh/nico/s-9">尼克的德语之路</a></div>
<p>© 2021 Deutsche Welle | <a href="/zh/privacy/s-6">隐私保护</a> | <a href="/zh/impressum/s-7">版本说明</a> | <a href="/zh/mobile">移动版</a></p>
</div>
</body>
</html>`,
    expected: {
      headline: '小镇的钟声为何晚两分钟',
      published: '2021-04-21',
      authors: ['李小涵'],
      lead: '敲钟人八十七岁，爬钟楼要歇四次。',
      headings: ['“再等一等”', '八十级台阶'],
      body: [BELL[0], BELL[1], '“再等一等”', BELL[2], BELL[3], '八十级台阶', BELL[4]],
      captions: ['钟楼共有一百三十二级台阶', '布劳恩的工具箱里还放着修表的镊子'],
      gone: ['Instagram', '刑事追究', '打印此页', '永久链接', '谁来揉面', '新闻邮件'],
    },
  },
];
