// A fourteenth set of forms, by one who had not seen the importer: national sites, dailies and stations of both shores, Hong Kong, Singapore, and three platforms, close to their own markup.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BRIDGE = [
  '清晨六点，浙南山坳里的雾还没有散，守桥人老周已经把廊桥扫了一遍。从这头到那头，四十二米，他一天要走上三十个来回。',
  '这座木拱廊桥建于清代，三年前被一场山洪冲走大半。洪水退后，村民沿溪走了十几公里，从河滩、竹林和别人家的晒场上找回一千一百多根木构件。',
  '“一根都舍不得丢。”老周说。构件运回村小学的操场，按编号排开，木匠师傅对着旧照片一根一根认。',
  '修桥的主墨师傅今年六十八岁，带着九个徒弟，其中四个是返乡青年。按老规矩，梁上不用一颗铁钉，全凭榫卯咬合。遇到朽坏的老料，能补则补，能接则接，最后更换的新料不到三成。',
  '为了让更多人学会这门手艺，县里把修桥的全过程拍成了教学片，职业中学开出木作班，第一届招了二十六名学生。',
  '桥修好了，人也回来了。每逢农历初一、十五，桥上有集市，卖山货的、卖草药的、下象棋的，热闹到晌午才散。',
  '文物部门的同志告诉记者，当地现存木拱廊桥三十二座，今年全部装上了火情和位移监测设备，数据每十分钟回传一次。',
] as const;

const GULL = [
  '随着气温回升，在滇池越冬的红嘴鸥陆续启程北归。当地观鸟志愿者3月8日介绍，目前海埂大坝一带的红嘴鸥已由高峰时的四万余只减至不足一万只。',
  '红嘴鸥每年11月前后飞抵昆明，次年3月至4月离开，至今已连续39年。今年入冬以来，志愿者在五处固定点位开展同步计数，共记录到带有环志的个体27只，其中9只为往年旧识。',
  '“有一只已经连续来了八年，大家都叫它‘老八’。”志愿者李小红说，环志上的编号显示，它的繁殖地在数千公里以外的湖区。',
  '云南大学一名鸟类学研究者表示，北归前的红嘴鸥需要大量进食以储备体能，市民投喂时应选用专用鸥粮，不宜喂食面包、饼干等高盐高糖食品。',
  '当地园林部门提醒，红嘴鸥离开后，大坝沿线的鸥粮售卖点将于3月底停止营业，护栏维修同步展开。',
] as const;

const SPARROW = [
  '城市里的麻雀是不是变少了？这个问题，鸟类调查员陈小舟被问了十几年。今年春天，她和一百三十名志愿者用六周时间，把上海内环以内的麻雀数了一遍。',
  '结果多少有些意外：数量没有想象中少，只是搬了家。近日，她就这次调查接受了澎湃新闻的专访。',
  '澎湃新闻：一百多人怎么数麻雀？不会重复吗？',
  '陈小舟：我们把内环切成五百米见方的格子，每个格子走一条固定的线，清晨六点同时出发，只记线两边二十五米以内听到和看到的。同一时间走，重复就少了。',
  '澎湃新闻：它们搬到哪里去了？',
  '陈小舟：从屋檐搬到了空调外机、路灯杆和高架的伸缩缝。老房子的瓦缝少了，可是钢铁的缝隙多了。我们在一根路灯横臂里掏出过七个巢，一个摞着一个。',
  '澎湃新闻：最让你吃惊的发现是什么？',
  '陈小舟：是菜市场。凡是还有露天菜摊的格子，麻雀的密度是别处的三倍。摊位收进室内，它们过两个月就走了。麻雀是跟着人的饭碗走的。',
  '澎湃新闻：普通人能做点什么？',
  '陈小舟：草坪不要剪得太勤，留一小块让草结籽；屋檐下的巢，等雏鸟出窝再清理。就这两样，不花钱。',
] as const;

const POOL = [
  '暑假将至，学游泳成了不少家庭的“必修课”。广州今年有多少家泳池对学生开放？价格如何？南都记者近日走访了越秀、海珠、天河三区的十一家泳池。',
  '记者走访发现，由街道或学校管理的泳池价格普遍在每场10元至20元之间，商业泳池则多为35元起。周末下午三点到五点人流最多，部分场馆需要提前一天预约。',
  '以下四类泳池对学生有优惠：',
  '“孩子放假在家，一天一场不算贵。”家住海珠区的刘女士说，她更看重的是水质和救生员，“价钱差五块钱没关系，水要清，人要看得紧”。',
  '对此，市体育部门相关负责人表示，今年泳季全市将开展三轮水质抽检，结果每周五公布，不合格的泳池当日停业整改。',
  '教练提醒，初学者一次下水不宜超过一小时，饭后四十分钟内不要游泳；家长陪同时应当放下手机，与孩子保持一臂之内的距离。',
] as const;
const POOL_KINDS = [
  '街道文体中心泳池：凭学生证半价；',
  '学校对外开放泳池：本校学生免费，外校学生每场10元；',
  '体育局直属场馆：工作日上午十点前五折；',
  '参加“学会游泳”公益计划的商业泳池：每人十次免费课。',
] as const;

const KILN = [
  '〔記者王小明／台南報導〕後壁一座荒廢三十多年的磚窯，經社區居民自己動手清出兩百多車的雜木與土石後，今天上午重新點火試燒，第一批三百塊紅磚預計七天後出窯，將用來鋪設國小前的通學步道。',
  '社區發展協會理事長林文雄表示，這座窯是日治末期所建，最盛時有六十名工人輪班，庄內半數人家的厝都用這裡的磚。民國七十八年停燒後，窯口被榕樹根封住，大家幾乎忘了它還在。',
  '現年81歲的老窯工陳阿伯受邀擔任「火師傅」，他說，看火不能靠溫度計，要看煙，「白煙是水氣，黑煙是柴太急，等到煙變成淡青色，就可以封口」。',
  '成大建築系師生也協助檢測窯體結構，發現拱頂完整，僅有兩處裂縫，以石灰砂漿修補後即可使用，估計仍能承受攝氏900度以上的高溫。',
  '文化局指出，磚窯已列冊追蹤，後續將協助申請歷史建築登錄，社區若要辦理參觀活動，每梯次以20人為限。',
] as const;

const PARROT = [
  '台中市北屯區一間早餐店，日前上演離奇「點餐」事件。老闆娘一早接連聽見有人喊「大冰奶一杯」，做了五杯卻沒有人來拿，抬頭一看才發現，聲音的主人竟是店外電線上的一隻灰鸚鵡。',
  '老闆娘陳小姐說，當天早上6點半客人很多，她低頭煎蛋，只聽見一個「很有禮貌的聲音」一直追加，「還會說謝謝，我以為是學生」。直到排隊的客人笑到不行，才知道自己被騙了。',
  '消防人員獲報後到場，用一截玉米就把鸚鵡引了下來。原來牠是附近住戶飼養的「多多」，今年4歲，兩天前從陽台飛走，平時最常跟主人到早餐店排隊，點餐的台詞就是這樣學來的。',
  '飼主許先生趕到現場時，多多立刻大喊「不要香菜」，讓他又好氣又好笑。他當場把五杯大冰奶全部買下，分送給在場的客人，並向老闆娘道歉。',
  '動保處提醒，飼養鸚鵡應裝設防逃網並植入晶片，若發現走失的鳥，切勿自行以網子捕捉，以免造成骨折。',
] as const;

const OYSTER = [
  '嘉義東石的蚵農，今年改用可以回收的竹製蚵架取代保麗龍浮具，三個多月下來，漁港外的海漂垃圾少了四成，蚵農也發現，蚵苗附著的情況比預期來得好。',
  '清晨五點，蚵農黃先生駕著膠筏出海。他指著一排排竹架說，以前颱風一來，保麗龍碎得滿海都是，撿都撿不完，現在竹子斷了還可以拖回來當柴燒。',
  '一組竹架的成本大約六千元，比保麗龍浮具貴上一倍，使用年限則是兩到三年。縣府今年補助一千二百組，每組三千元，申請的蚵農已經超過兩百戶。',
  '不過，也有蚵農擔心竹架怕蛀，外海風浪大的地方恐怕撐不住。水產試驗所研究人員表示，正在測試以炭化處理延長竹材壽命，明年春天會有初步結果。',
  '環保團體則建議，除了浮具之外，蚵繩、蚵殼的回收也應該一併納入，才能讓養殖漁業真正減廢。',
] as const;

const BAMBOO = [
  '【明報專訊】由棚架拆下的舊竹，過去多棄置堆填區，長沙灣一間社區工場兩年來收集逾八噸舊竹，由退休搭棚師傅教街坊改製成長椅、花架和樂器，上月更有十二張竹椅「回到」舊竹原來的街道，供街坊歇腳。',
  '工場負責人何小姐說，第一張椅用了三個月，拆了七次，「師傅話我哋將竹當木，鋸得太多，竹要順紋先有力」。後來改用搭棚的紮法，不用一口釘，坐上去反而更穩。',
  '68歲的梁師傅入行五十年，三年前因膝患退下來。他坦言初時不想教，「搭棚係搵食，唔係手作」。直到有中學生問他，棚架為何不會倒，他答了一個下午，才發覺自己有說不完的話。',
  '工場現有22名學員，最年輕的16歲，最年長的74歲，其中9人是少數族裔婦女。學員阿敏說，家鄉亦有竹，但只用來編籃，沒想過可以用來做椅，「第一次坐自己做的椅，不敢坐實」。',
  '建築師何志輝認為，竹材生長快、重量輕，惟香港缺乏舊竹分級的標準，回收後難以用於結構，建議由大學與業界合作制訂檢測指引。',
  '發展部門回覆查詢稱，現行合約鼓勵承建商重用物料，但無就舊竹另訂指標，會留意社區試驗的成效。',
] as const;

const MANGROVE = [
  '西貢有一段不足兩公里的泥灘，潮退時步行二十分鐘便可走完，卻住了九種招潮蟹和六種紅樹植物。近年有愛好者自發繪製「泥灘地圖」，教新手看潮汐、認蟹洞，又不打擾生物。',
  '負責製圖的中學教師葉先生指，最初只因學生分不清蟹洞和跳跳魚洞，於是拍下照片逐一標記，三年間標了1,240個，「畫到第二年，學生已經教返我」。',
  '地圖建議由車站出發，沿石級落灘，全程約1.5小時。最佳時間為低潮前一小時，當日潮高宜低於0.8米，並要預留時間回程。',
  '葉先生提醒，切勿踏入紅樹林內，因為呼吸根一踩即斷；見到蟹洞應站定兩分鐘，螃蟹自然會再次出來，「你急，佢唔急」。',
  '漁護部門回覆《香港01》查詢表示，該處並非特別地區，但市民不應採集任何生物，如發現受傷海洋生物可致電求助熱線。',
] as const;

const HAWKER = [
  '几乎每一位新加坡人，心里都有一张小贩地图：哪一摊的虾面汤最浓，哪一摊的豆花最滑，哪一位头手退休了，换了徒弟，味道便差那么一点。',
  '上个月，我家楼下的小贩中心翻新后重开。桌椅新了，风扇多了，连托盘归还处都装了感应灯。可是二十八个摊位里，有九个换了招牌。',
  '老街坊的反应并不一致。有人怀念旧时的油烟味，有人庆幸终于不必在水洼里踮脚走路。八十岁的邻居陈婆婆只问了一句：“卖粿汁的还在不在？”',
  '这一问，问的不只是一碗粿汁。小贩中心之所以成为社区的客厅，靠的从来不是桌椅，而是每天早晨七点钟，那个不必开口就知道你要加不加卤蛋的人。',
] as const;

const SPICE = [
  '在英格蘭中部的一個小鎮，每個星期四下午，圖書館的地下室都會飄出麻油和薑的味道。二十多位長者圍坐在長桌旁，一邊包餃子，一邊學說普通話、粵語和英語。',
  '發起人陳美玲五年前隨丈夫移居英國。她告訴BBC中文，最初只是想找人一起吃飯，「我在超市遇見一位老先生，他對著一包薑看了很久，原來是想做亡妻的薑醋，卻不知道怎樣開始」。',
  '這個被稱為「薑桌」的聚會，如今每週吸引約40人參加，其中一半是本地退休人士。地方議會去年為它撥出8,000英鎊，用作購買爐具和租用場地。',
  '研究長者孤獨問題的學者說，共同勞動比單純聊天更容易讓陌生人開口。她的團隊追蹤了這個小組一年，發現參加者每週與人交談的時間平均增加了三小時。',
  '並非一切順利。聚會初期，有人抱怨氣味，有人擔心明火。圖書館最後改用電磁爐，又在門口加裝抽風機，費用由參加者分擔。',
  '「我不會說中文，但我會捏十八個褶。」81歲的前郵差約翰笑著說。他的太太三年前去世，如今他負責每週最重要的工作：開門。',
] as const;

const LAMP = [
  '老街的灯，是从下午五点一刻开始亮的。',
  '最先亮的是巷口修钟表的铺子。老师傅姓徐，今年七十六，铺面只有四个平方，墙上挂着三十七只钟，没有两只走得一样快。有人问他怎么不调准，他说，都准了，夜里就太吵了。',
  '往里走二十步，是一家开了四十年的面馆。老板娘每天揉八十斤面，不多也不少。她说面和人一样，逼得太紧会断，放得太松又站不住。下午的面馆没什么客人，她就坐在门口剥蒜，剥好了，装在一个旧奶粉罐里。',
  '“灯亮了，人就回来了。”',
  '再往里，是去年才开的一间小书店。店主是个从外地回来的年轻人，白天写代码，晚上看店。他说一个月卖不出几本书，但总有人进来坐坐，坐着坐着，就把自己的书也捐了出来。如今书架上有三分之一，是老街坊的旧书。',
  '我在这条街上住了十一年，搬走又搬回来。要说这里有什么好，一时也说不上来。大概就是，你晚归的时候，总有一盏灯，比你先到家。',
] as const;

const DAMPER = [
  '“妈妈，我听见水管在说话！”6月14日晚上，家住扬州的小学生小豆把耳朵贴在厨房墙上，一贴就是半个钟头。没想到，正是孩子的这句话，帮整栋楼找到了漏水点。',
  '小豆家住的是一栋1996年建成的六层老楼。这个月，楼里几户人家的水费陆续多出了几十元，物业查了三遍水表，却没有找到问题。',
  '供水公司的师傅赶到后，听完小豆的描述，带来了听漏仪。仪器显示，二楼与三楼之间的立管果然有一处裂缝，每小时漏水约40升。',
  '师傅打趣说，干了二十年听漏，头一回遇上“小同行”。他告诉记者，夜里环境安静，漏水声最容易听见，孩子的耳朵又比大人灵敏，听得见更高的音。',
  '6月16日，裂缝已经修好。供水公司送给小豆一副儿童听诊器，并邀请他暑假到水厂参观。小豆说，他想听听“水是从哪里开始说话的”。',
] as const;
const DAMPER_TIPS = [
  '关闭家中所有龙头，观察水表最小指针是否转动；',
  '在马桶水箱里滴几滴墨水，半小时后看便池是否变色；',
  '夜深人静时，用一根长木棍抵住墙面与耳朵，逐段倾听。',
] as const;

const KEY = [
  '城中村的拐角，总有一张一平方米的配钥匙摊。一台机器，一盏灯，一面挂满铜坯的木板，守着它的人，大多已经守了二三十年。',
  '然而这门生意正在消失。指纹锁、密码锁、手机开门，每一样都在替人记住钥匙。一位受访的锁匠说，十年前他一天配六十把，如今六把都算好日子。',
  '先算一笔账。一把普通的十字钥匙卖8元，铜坯成本1.2元；一把带芯片的汽车钥匙卖260元，成本却要90元，还得有一台两万块的设备。便宜的没人要，贵的做不了，中间的空白，就是老锁匠的困境。',
  '更现实的是人。学徒三年出师，出师以后能赚多少，大家心里都有数。我走访的十四位锁匠里，只有两位还带徒弟，其中一位的徒弟，是他的女婿。',
  '有意思的是，一些人找到了新的位置。老林把摊子搬到了社区服务站，每周三替独居老人检查门锁，一次收费二十元，由街道补贴一半。他说，老人怕的不是锁坏，是锁坏了没有人来。',
  '另一位年轻的锁匠干脆把机器拆下来，装在电动三轮车上，沿着固定的路线跑，每个路口停四十分钟。附近的人都知道他几点来，就像以前知道卖豆腐的几点来。',
  '我们总爱说一门手艺“消亡”，仿佛它是一盏灯，啪一声就灭了。其实更像潮水：从这里退下去，又从那里漫上来。配钥匙的人少了，但替人开门这件事，还没有哪一台机器做得完。',
] as const;

export const FOURTEENTH: readonly Shown[] = [
  {
    kind: 'the site of the national party daily, a feature of the paper: h3 pre and h4 sub empty, 本报记者 in a box, clock and 来源 by a stroke, a line of the paper’s page, 责编 by two names, share calls, 热门排行',
    url: 'http://society.people.example/n1/2024/0520/c1008-40239871.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="content-type" content="text/html;charset=utf-8"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>一座廊桥的归来--社会·法治--人民网</title>
<meta name="keywords" content="廊桥,木拱,修复">
<meta name="description" content="清晨六点，浙南山坳里的雾还没有散，守桥人老周已经把廊桥扫了一遍。">
<meta name="copyright" content="人民网版权所有">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="F_1008">
<meta name="contentid" content="F_40239871">
<meta name="publishdate" content="2024-05-20">
<meta name="author" content="F_100012">
<meta name="source" content="来源：人民网－人民日报">
<link href="/img/MAIN/2020/05/index.css" rel="stylesheet" media="all">
<script src="/img/MAIN/2020/05/jquery.js"></script>
</head>
<body>
<div class="w1000 header cf"><div class="fl"><a href="http://www.people.example/"><img src="/img/MAIN/2020/05/logo.png" alt="人民网"></a></div>
<ul class="header_nav cf"><li><a href="http://www.people.example/">人民网</a></li><li><a href="http://politics.people.example/">时政</a></li><li><a href="http://society.people.example/">社会</a></li><li><a href="http://world.people.example/">国际</a></li><li><a href="http://opinion.people.example/">观点</a></li><li><a href="http://edu.people.example/">教育</a></li><li><a href="http://culture.people.example/">文化</a></li><li><a href="http://health.people.example/">健康</a></li><li><a href="http://liuyan.people.example/">领导留言板</a></li></ul>
<div class="fr"><a href="http://sso.people.example/login">登录</a> <a href="http://app.people.example/">人民网+客户端</a> <a href="http://english.people.example/">English</a></div></div>
<div class="layout route cf"><a href="http://www.people.example/">人民网</a><i>&gt;&gt;</i><a href="http://society.people.example/" class="clink">社会·法治</a></div>
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre"></h3>
<h1>一座廊桥的归来</h1>
<h4 class="sub"></h4>
<div class="author cf">本报记者　王小明　李　红</div>
<div class="channel cf">
<div class="col-1-1 fl">2024年05月20日05:46 | 来源：<a href="http://paper.people.example/rmrb/html/2024-05/20/nw.D110000renmrb_20240520_2-13.htm" target="_blank">人民网－人民日报</a></div>
<div class="col-1-2 fr"><div class="message">订阅</div><div class="share_icon">取消订阅</div><div class="col-1-3">已收藏</div><div class="col-1-4">大字号</div></div>
</div>
<div class="rm_txt_con cf">
<div class="bza"><p></p></div>
<p style="text-indent: 2em;">${BRIDGE[0]}</p>
<p style="text-indent: 2em;">${BRIDGE[1]}</p>
<p style="text-indent: 2em;">${BRIDGE[2]}</p>
<p style="text-indent: 2em;"><strong>梁上不用一颗钉</strong></p>
<p style="text-indent: 2em;">${BRIDGE[3]}</p>
<p style="text-indent: 2em;">${BRIDGE[4]}</p>
<p style="text-indent: 2em;"><strong>桥上又有了集市</strong></p>
<p style="text-indent: 2em;">${BRIDGE[5]}</p>
<p style="text-indent: 2em;">${BRIDGE[6]}</p>
<p class="paper_num">《 人民日报 》（ 2024年05月20日 第 13 版）</p>
<div class="zdfy clearfix"></div><center><table border="0" align="center" width="40%"><tr></tr></table></center>
<div class="box_pic"></div>
<div class="edit cf">(责编：陈小芳、赵国强)</div>
<div id="rwb_tjyd"></div>
</div>
<div class="share_con cf"><div class="share cf">分享让更多人看到&nbsp;<a href="javascript:;" class="weixin"></a><a href="javascript:;" class="weibo"></a></div></div>
<div class="rm_relevant cf box"><h2><span>推荐阅读</span></h2><ul><li><a href="http://society.people.example/n1/2024/0519/c1008-40239001.html">乡村大巴的最后一公里</a></li><li><a href="http://society.people.example/n1/2024/0518/c1008-40238112.html">老街夜校来了年轻人</a></li></ul></div>
</div>
<div class="col col-2 fr">
<div class="tjewm"><img src="/img/MAIN/2020/05/ewm.jpg" alt=""><p>客户端下载</p></div>
<div class="rm_ranking cf"><h2>热门排行</h2><ul><li><i>1</i><a href="http://society.people.example/n1/2024/0519/c1008-40239222.html">夏粮收购准备就绪</a></li><li><i>2</i><a href="http://society.people.example/n1/2024/0519/c1008-40239333.html">高铁宠物托运试点</a></li><li><i>3</i><a href="http://society.people.example/n1/2024/0519/c1008-40239444.html">长江口中华绒螯蟹迎来洄游</a></li></ul></div>
</div>
</div>
<div class="rm_download cf w1000"><div class="downloads cf"><a href="http://app.people.example/rmrb">人民日报客户端下载</a><a href="http://app.people.example/rmw">人民网+客户端下载</a><a href="http://sms.people.example/">手机人民网</a></div></div>
<div class="footer w1000"><p><a href="http://www.people.example/about">人民日报社概况</a> | <a href="http://www.people.example/rmw">关于人民网</a> | <a href="http://job.people.example/">招聘英才</a> | <a href="http://www.people.example/ads">广告服务</a> | <a href="http://www.people.example/copy">版权声明</a></p><p>人民日报违法和不良信息举报电话：010-00000000</p><p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br>Copyright © 1997-2024 by www.people.com.cn. all rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '一座廊桥的归来',
      published: '2024-05-20T05:46:00+08:00',
      // 人民网－人民日报 is two names by a dash: the source is not asked.
      authors: ['王小明', '李红'],
      editors: ['陈小芳', '赵国强'],
      headings: ['梁上不用一颗钉', '桥上又有了集市'],
      kept: BRIDGE,
      gone: ['大字号', '分享让更多人看到', '夏粮收购', '宠物托运', '未 经 书 面', '领导留言板', '客户端下载'],
    },
  },
  {
    kind: 'a news agency’s site of the mainland, a report with three pictures, each with a line of its maker, one of them after 完: clock and 来源 in a left row, 中新网…电 with the reporter first, 完 last, 编辑 in brackets, hidden rows for a spider',
    url: 'https://www.chinanews.example/sh/2024/03-08/10176543.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>滇池红嘴鸥陆续北归 志愿者记录到27只“旧识新客”-中新网</title>
<meta name="keywords" content="红嘴鸥,滇池,北归" />
<meta name="description" content="随着气温回升，在滇池越冬的红嘴鸥陆续启程北归。" />
<link rel="canonical" href="https://www.chinanews.example/sh/2024/03-08/10176543.shtml">
<link href="/fileftp/2022/02/style.css" rel="stylesheet" type="text/css" />
<script>var newsID='10176543';</script>
</head>
<body>
<div class="w1280 page_box">
<div class="nav_top"><a href="https://www.chinanews.example/">中新网首页</a><a href="https://www.chinanews.example/aqkx.shtml">安全客户端</a><a href="https://www.chinanews.example/qxcp.shtml">手机中新网</a><a href="https://www.jwview.example/">中新经纬</a><a href="https://www.ecns.example/">English</a></div>
<div class="nav_navcon"><ul><li><a href="https://www.chinanews.example/china/">时政</a></li><li><a href="https://www.chinanews.example/world/">国际</a></li><li><a href="https://www.chinanews.example/society/">社会</a></li><li><a href="https://www.chinanews.example/cj/">财经</a></li><li><a href="https://www.chinanews.example/dwq/">大湾区</a></li><li><a href="https://www.chinanews.example/huaren/">华人</a></li><li><a href="https://www.chinanews.example/wy/">文娱</a></li><li><a href="https://www.chinanews.example/ty/">体育</a></li><li><a href="https://www.chinanews.example/jk/">健康</a></li></ul></div>
<div class="con_left">
<div id="cont_1_1_2" class="content_maincontent_more">
<div class="site_dh"><a href="https://www.chinanews.example/">首页</a> → <a href="https://www.chinanews.example/society/">社会新闻</a></div>
<div class="content_maincontent_content">
<h1 class="content_left_title">滇池红嘴鸥陆续北归 志愿者记录到27只“旧识新客”</h1>
<div class="content_left_time">2024年03月08日 16:27　来源：<a class="source" href="https://www.chinanews.example/">中国新闻网</a>
<div class="content_size"><a class="bigsize" href="javascript:;">大字体</a><a class="smallsize" href="javascript:;">小字体</a></div>
<div class="share_tool"><span>分享到：</span><a href="javascript:;" title="微信"></a><a href="javascript:;" title="微博"></a></div></div>
<div id="BaiduSpider" style="display:none"><span id="pubtime_baidu">2024-03-08 16:27:00</span><span id="source_baidu">来源：<a href="https://www.chinanews.example/">中国新闻网</a></span><span id="author_baidu">作者：</span><span id="editor_baidu">责任编辑：陈小芳</span></div>
<div class="left_ptitle" style="display:none"></div>
<div class="left_zw">
<p>　　中新网昆明3月8日电 (记者 李明)${GULL[0]}</p>
<div class="left_pcontent"><img src="https://i2.chinanews.example/simg/hd/2024/03/08/1.jpg" alt="" style="width:650px"></div>
<p style="text-align: center;">红嘴鸥在滇池上空盘旋。中新网记者 李明 摄</p>
<p>　　${GULL[1]}</p>
<p>　　${GULL[2]}</p>
<div class="left_pcontent"><img src="https://i2.chinanews.example/simg/hd/2024/03/08/2.jpg" alt="" style="width:650px"></div>
<p style="text-align: center;">志愿者在海埂大坝计数。中新网记者 李明 摄</p>
<p>　　${GULL[3]}</p>
<p>　　${GULL[4]}(完)</p>
<div class="left_pcontent"><img src="https://i2.chinanews.example/simg/hd/2024/03/08/3.jpg" alt="" style="width:650px"></div>
<p style="text-align: center;">一只带有环志的红嘴鸥停在护栏上。受访者供图</p>
<div id="function_code_page"></div>
</div>
<div class="adEditor"><div class="left_name right"><span>【编辑:陈小芳】</span></div></div>
<div class="content_more"><a href="https://www.chinanews.example/shouye/">更多精彩内容请进入社会新闻</a></div>
</div></div>
<div class="zn_content"><h3>相关新闻</h3><ul><li><a href="https://www.chinanews.example/sh/2024/02-20/10166001.shtml">翠湖边的“鸥粮”怎样做成</a></li><li><a href="https://www.chinanews.example/sh/2024/01-11/10144120.shtml">高原湖泊水鸟同步调查启动</a></li></ul></div>
<div class="cyl_box"><h3>发表评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><span class="num">0条评论</span></div>
</div>
<div class="con_right">
<div class="channel-right"><h3>社会新闻精选：</h3><ul><li><a href="https://www.chinanews.example/sh/2024/03-08/10176001.shtml">消费维权数据发布</a></li><li><a href="https://www.chinanews.example/sh/2024/03-08/10176002.shtml">雨雪天气致多条高速封闭</a></li></ul></div>
<div class="video-right"><h3>视频</h3><ul><li><a href="https://www.chinanews.example/sh/shipin/2024/03-08/news983001.shtml">航拍万亩梯田蓄水如镜</a></li></ul></div>
<div class="zh-right"><h3>热点</h3><ol><li><a href="https://www.chinanews.example/cj/2024/03-08/10176511.shtml">今年首趟樱花专列开行</a></li></ol></div>
</div>
<div class="pagebottom"><p><a href="https://www.chinanews.example/common/footer/intro.shtml">About us</a> | <a href="https://www.chinanews.example/common/footer/aboutus.shtml">关于我们</a> | <a href="https://www.chinanews.example/common/footer/contact.shtml">联系我们</a> | <a href="https://www.chinanews.example/common/footer/law.shtml">法律声明</a></p><p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[网上传播视听节目许可证（0106168）] [京ICP证000000号] 总机：86-10-00000000</p><p>Copyright ©1999-2024 chinanews.com. All Rights Reserved</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '滇池红嘴鸥陆续北归 志愿者记录到27只“旧识新客”',
      published: '2024-03-08T16:27:00+08:00',
      source: '中国新闻网',
      authors: ['李明'],
      editors: ['陈小芳'],
      headings: [],
      captions: [
        '红嘴鸥在滇池上空盘旋。中新网记者 李明 摄',
        '志愿者在海埂大坝计数。中新网记者 李明 摄',
        '一只带有环志的红嘴鸥停在护栏上。受访者供图',
      ],
      kept: GULL,
      related: ['翠湖边的“鸥粮”怎样做成', '高原湖泊水鸟同步调查启动'],
      gone: ['大字体', '更多精彩内容', '理性发言', '消费维权', '航拍万亩', '樱花专列', '务经书面授权'],
    },
  },
  {
    kind: 'a Shanghai news site built by a framework, an interview by turns in bold: hashed classes, the reporter alone above, clock and 来源 by spaces, 责任编辑 and 图片编辑 and 校对 after the text, a line for tips, tags, hot list',
    url: 'https://www.thepaper.example/newsDetail_forward_27733501',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width"/>
<title>对话鸟类调查员：上海的麻雀没有少，只是搬了家_私家地理_澎湃新闻-The Paper</title>
<meta name="Keywords" content="澎湃，Paper，The Paper，麻雀，鸟类调查，城市"/>
<meta name="Description" content="城市里的麻雀是不是变少了？"/>
${og('og:type', 'news')}${og('og:title', '对话鸟类调查员：上海的麻雀没有少，只是搬了家_澎湃新闻')}${og('og:image', 'https://imagecloud.thepaper.example/thepaper/image/301/1.jpg')}
<link rel="stylesheet" href="https://www.thepaper.example/_next/static/css/8ad2.css"/>
</head>
<body>
<div id="__next"><header class="index_header__UY2Q3"><div class="index_headerWrap__4Wq"><a href="/"><img src="https://www.thepaper.example/_next/static/media/logo.png" alt="澎湃Logo"/></a><ul class="index_menu__x9"><li><a href="/">首页</a></li><li><a href="/channel_26916">视频</a></li><li><a href="/channel_122908">国际</a></li><li><a href="/channel_25950">时事</a></li><li><a href="/channel_25951">财经</a></li><li><a href="/channel_36079">澎湃号</a></li><li><a href="/channel_25952">思想</a></li><li><a href="/channel_25953">生活</a></li></ul><a href="/download">下载客户端</a><span>登录</span><span>无障碍</span></div></header>
<main class="index_container__a1b"><div class="index_wrapper__L_zqV"><div class="index_leftcontent__2kp">
<h1 class="index_title__B8mhI">对话鸟类调查员：上海的麻雀没有少，只是搬了家</h1>
<div class="index_left__LfzyH"><div>澎湃新闻记者 王小明</div><div class="ant-space ant-space-horizontal ant-space-align-center"><div class="ant-space-item" style="margin-right:8px"><span>2024-06-12 07:31</span></div><div class="ant-space-item"><span>来源：<!-- -->澎湃新闻</span></div></div></div>
<div class="index_headerShare__vn">∙ <a href="/list_25452">私家地理 &gt;</a><span class="index_fontSize__x">字号</span></div>
<div class="index_cententWrapBox__bh0OY"><div class="index_cententWrap__Jv8jK">
<p>${SPARROW[0]}</p>
<p>${SPARROW[1]}</p>
<img src="https://imagecloud.thepaper.example/thepaper/image/301/2.jpg" alt="" class="contentImg"/>
<p class="image_desc">志愿者在清晨记录麻雀的数量。受访者供图</p>
<p><strong>${SPARROW[2]}</strong></p>
<p>${SPARROW[3]}</p>
<p><strong>${SPARROW[4]}</strong></p>
<p>${SPARROW[5]}</p>
<p><strong>${SPARROW[6]}</strong></p>
<p>${SPARROW[7]}</p>
<p><strong>${SPARROW[8]}</strong></p>
<p>${SPARROW[9]}</p>
</div></div>
<div class="index_copyright__p0"><div class="ant-space"><span>责任编辑：李小红</span></div><div><span>图片编辑：周小军</span></div><div><span>校对：张小艳</span></div></div>
<div class="index_report__k1">澎湃新闻报料：021-000000</div><div class="index_claim__k2">澎湃新闻，未经授权不得转载</div>
<div class="index_collect__u"><span>+1</span><span>收藏</span><span>我要举报</span></div>
<div class="index_tags__q"><a href="/tag/3321">麻雀</a><a href="/tag/5108">鸟类调查</a><a href="/tag/992">城市生态</a></div>
<div class="index_related__w"><h3>相关推荐</h3><ul><li><a href="/newsDetail_forward_27700110">屋顶上的蜂箱</a></li><li><a href="/newsDetail_forward_27690233">夜里十点，公园里的刺猬出门了</a></li></ul></div>
<div class="index_commentBox__z"><h3>评论（<!-- -->18<!-- -->）</h3><textarea placeholder="说说你的看法..."></textarea><button>发表</button><ul><li><b>澎湃网友7qUrmn</b><p>我家空调外机上就住了一窝</p><span>∞ 24-06-12 ∙ 上海 回复</span></li></ul><div>查看更多 开始答题</div></div>
</div>
<div class="index_rightcontent__5r"><div class="index_hot__e"><h3>热新闻</h3><ul><li><span>1</span><a href="/newsDetail_forward_27732001">全国高考成绩陆续公布时间表</a></li><li><span>2</span><a href="/newsDetail_forward_27732002">梅雨带北抬，多地防汛响应升级</a></li></ul></div><div class="index_app__r"><p>扫码下载澎湃新闻客户端</p><p>Android版</p><p>iPhone版</p></div></div>
</div></main>
<footer class="index_footer__y"><ul><li><a href="/about_paper">关于澎湃</a></li><li><a href="/join">加入澎湃</a></li><li><a href="/contact">联系我们</a></li><li><a href="/ad">广告合作</a></li></ul><p>澎湃新闻微博 澎湃新闻公众号 澎湃新闻抖音号</p><p>报料热线: 021-000000 报料邮箱: news@thepaper.example</p><p>沪ICP备00000000号 互联网新闻信息服务许可证：31120170006</p><p>© 2014-2024 上海东方报业有限公司</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { detailData: { contId: 27733501, contType: 0, contentDetail: { contId: 27733501, name: '对话鸟类调查员：上海的麻雀没有少，只是搬了家', summary: SPARROW[0], author: '澎湃新闻记者 王小明', pubTime: '2024-06-12 07:31', responEditor: '责任编辑：李小红', imageEditor: '图片编辑：周小军', praiseTimes: '86', content: SPARROW.map((one) => `<p>${one}</p>`).join('') } } } }, page: '/detail/[id]', query: { id: '27733501' } })}</script>
</body>
</html>`,
    expected: {
      headline: '对话鸟类调查员：上海的麻雀没有少，只是搬了家',
      published: '2024-06-12T07:31:00+08:00',
      source: '澎湃新闻',
      authors: ['王小明'],
      // Neither the picture editor nor the reader of proofs.
      editors: ['李小红'],
      headings: [],
      captions: ['志愿者在清晨记录麻雀的数量。受访者供图'],
      body: SPARROW,
      gone: [
        '我要举报',
        '未经授权不得转载',
        '说说你的看法',
        '空调外机上就住了一窝',
        '防汛响应',
        '扫码下载',
        '高考成绩',
        '加入澎湃',
      ],
    },
  },
  {
    kind: 'a Canton daily’s page for phones: the channel with a dot and 原创 and the clock by dashes above, a list within, 采写 and 编辑 in lines last, a call for its app, remarks, 热门推荐',
    url: 'https://m.mp.oeeee.example/a/BAAFRD0000202407021029384.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0">
<title>带娃游水去哪里？南都记者走访广州十一家泳池</title>
<meta name="keywords" content="南方都市报,N视频,泳池,暑假">
<meta name="description" content="广州今年有多少家泳池对学生开放？价格如何？">
<meta name="author" content="南方都市报">
<link rel="stylesheet" href="https://static.nfapp.example/mp/css/article.css">
<script>var docid="BAAFRD0000202407021029384",title="带娃游水去哪里？南都记者走访广州十一家泳池";</script>
</head>
<body>
<div class="app-banner"><img src="https://static.nfapp.example/mp/img/nlogo.png" alt=""><div><b>N视频</b><span>有料更有趣</span></div><a href="https://m.mp.oeeee.example/download">打开N视频APP</a></div>
<div class="nav"><a href="https://www.oeeee.example/">南都网</a><a href="https://www.oeeee.example/api/channel.php?m=Js4channelNews&a=newLatest&channel=guangzhou">广州</a><a href="https://www.oeeee.example/html/sz/">深圳</a><a href="https://www.oeeee.example/html/gov/">政商</a><a href="https://www.oeeee.example/html/dc/">大湾区</a><a href="https://www.oeeee.example/html/edu/">教育</a><a href="https://epaper.oeeee.example/">数字报</a></div>
<div class="article-wrap">
<div class="article-header">
<h1 class="article-title">带娃游水去哪里？南都记者走访广州十一家泳池</h1>
<div class="article-info"><a class="media" href="https://m.mp.oeeee.example/m/50021.html">南方都市报APP • 广州大件事</a><span class="yc">原创</span><span class="time">2024-07-02 10:29</span></div>
</div>
<div class="article-audio"><span>听新闻</span><span>00:00 / 03:12</span></div>
<div class="content" id="content">
<p>${POOL[0]}</p>
<p><img src="https://ndimg.nfapp.example/202407/02/1.jpg" alt=""></p>
<p class="img-desc" style="text-align:center;color:#888">海珠区一家街道泳池，孩子们在浅水区练习打腿。</p>
<p><strong>街道泳池每场10元起</strong></p>
<p>${POOL[1]}</p>
<p>${POOL[2]}</p>
<ul>${POOL_KINDS.map((one) => `<li><p>${one}</p></li>`).join('')}</ul>
<p>${POOL[3]}</p>
<p><strong>水质抽检每周公布</strong></p>
<p>${POOL[4]}</p>
<p>${POOL[5]}</p>
<p>采写：南都N视频记者 黄小文</p>
<p>摄影：南都N视频记者 梁小石</p>
<p>编辑：何小莲</p>
</div>
<div class="article-copyright">版权声明：未经南方都市报授权，不得转载。<br>授权联系方式：banquan@nandu.example，020-00000000</div>
<div class="article-tool"><span class="read">4.2万阅读</span><span class="zan">赞 56</span><span>分享</span></div>
<div class="open-more"><a href="https://m.mp.oeeee.example/download">打开N视频，看更多精彩内容</a></div>
<div class="comment"><h3>全部评论</h3><div class="item"><b>N友tFh6</b><p>我哋村个泳池五蚊一场</p><i>广东 07-02</i></div><a href="https://m.mp.oeeee.example/download">查看全部12条评论</a></div>
<div class="recommend"><h3>热门推荐</h3><ul><li><a href="https://m.mp.oeeee.example/a/BAAFRD0000202407011029000.html"><h4>荔湾湖的龙船饭开席了</h4><span>南方都市报 2024-07-01</span></a></li><li><a href="https://m.mp.oeeee.example/a/BAAFRD0000202407011029111.html"><h4>台风“预告”来了？气象台回应</h4><span>N视频 2024-07-01</span></a></li></ul></div>
</div>
<div class="report"><h3>南都报料</h3><p>有新闻线索？打开N视频APP点击“报料”，一经采用，奉上稿酬</p><p>24小时报料热线：020-00000002</p></div>
<div class="footer"><p>南方都市报 N视频 Copyright © 2024 www.oeeee.com All Rights Reserved</p><p>粤ICP备00000000号 违法和不良信息举报电话：020-00000001</p></div>
</body>
</html>`,
    expected: {
      headline: '带娃游水去哪里？南都记者走访广州十一家泳池',
      published: '2024-07-02T10:29:00+08:00',
      // 南方都市报 and its app and N视频 are all named: the source is not asked.
      authors: ['黄小文'],
      editors: ['何小莲'],
      headings: ['街道泳池每场10元起', '水质抽检每周公布'],
      captions: ['海珠区一家街道泳池，孩子们在浅水区练习打腿。'],
      body: [
        POOL[0],
        '街道泳池每场10元起',
        POOL[1],
        POOL[2],
        POOL_KINDS.join(''),
        POOL[3],
        '水质抽检每周公布',
        POOL[4],
        POOL[5],
      ],
      gone: [
        '有料更有趣',
        '奉上稿酬',
        '不得转载',
        '更多精彩内容',
        '五蚊一场',
        '龙船饭开席',
        '气象台回应',
        '万阅读',
      ],
    },
  },
  {
    kind: 'a Taipei daily on the net, local news at once: the clock by strokes, 〔記者…／…報導〕 first, captions with the maker in brackets, 請繼續往下閱讀 and a call for its app between, 相關新聞 below, JSON-LD',
    url: 'https://news.ltn.example/news/life/breakingnews/4701233',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>荒廢30年磚窯再點火 後壁居民自己清出200車土石 - 生活 - 自由時報電子報</title>
<meta name="description" content="後壁一座荒廢三十多年的磚窯，經社區居民自己動手清出兩百多車的雜木與土石後，今天上午重新點火試燒。">
<meta name="keywords" content="磚窯, 後壁, 台南, 社區">
<meta name="news_keywords" content="磚窯, 後壁, 台南, 社區">
<meta name="author" content="自由時報電子報">
<meta name="pubdate" content="2024-06-11T11:52:00+08:00">
${og('og:site_name', '自由時報電子報')}${og('og:type', 'article')}${og('og:title', '荒廢30年磚窯再點火 後壁居民自己清出200車土石 - 生活 - 自由時報電子報')}${og('article:section', 'life')}${og('article:published_time', '2024-06-11T11:52:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '荒廢30年磚窯再點火 後壁居民自己清出200車土石', datePublished: '2024-06-11T11:52:00+08:00', dateModified: '2024-06-11T11:52:00+08:00', articleSection: '生活', author: { '@type': 'Person', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報', logo: { '@type': 'ImageObject', url: 'https://cache.ltn.example/images/ltn_logo.png' } }, image: ['https://img.ltn.example/Upload/news/600/2024/06/11/4701233_1_1.jpg'] })}
<link rel="stylesheet" href="https://cache.ltn.example/css/news.css">
</head>
<body>
<div class="ltnheader boxTitle" data-desc="header"><a class="ltn_logo" href="https://www.ltn.example/">自由電子報</a><ul><li><a href="https://news.ltn.example/">新聞</a></li><li><a href="https://def.ltn.example/">軍武</a></li><li><a href="https://market.ltn.example/">地產</a></li><li><a href="https://ec.ltn.example/">財經</a></li><li><a href="https://sports.ltn.example/">體育</a></li><li><a href="https://ent.ltn.example/">娛樂</a></li><li><a href="https://food.ltn.example/">食譜</a></li><li><a href="https://health.ltn.example/">健康</a></li></ul><div class="search"><input placeholder="搜尋"></div></div>
<div class="breadcrumbs boxTitle" data-desc="麵包屑"><a href="https://www.ltn.example/">首頁</a>&gt;<a href="https://news.ltn.example/list/breakingnews/life">生活</a></div>
<section class="content">
<div class="whitecon articlebody" itemprop="articleBody" data-desc="內容頁" data-page="1">
<h1>荒廢30年磚窯再點火 後壁居民自己清出200車土石</h1>
<div class="function boxTitle" data-desc="功能列"><a class="fb" href="javascript:;">分享</a><a class="line" href="javascript:;">LINE</a><a class="print" href="https://news.ltn.example/news/life/breakingnews/print/4701233">列印</a></div>
<div class="text boxTitle boxText" data-desc="內文">
<span class="time">2024/06/11 11:52</span>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.example/Upload/news/600/2024/06/11/4701233_1_1.jpg"><img src="https://img.ltn.example/Upload/news/600/2024/06/11/4701233_1_1.jpg" alt="後壁磚窯停燒30多年後重新點火。（記者王小明攝）" title="後壁磚窯停燒30多年後重新點火。（記者王小明攝）"></a><p>後壁磚窯停燒30多年後重新點火。（記者王小明攝）</p></div>
<p>${KILN[0]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<div class="ad_ir"><script>ltnads.push()</script></div>
<p>${KILN[1]}</p>
<p>${KILN[2]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.example/app">點我下載APP</a>　<a href="https://draw.ltn.example/slot_v8/">按我看活動辦法</a></p>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.example/Upload/news/600/2024/06/11/4701233_2_1.jpg"><img src="https://img.ltn.example/Upload/news/600/2024/06/11/4701233_2_1.jpg" alt="老窯工教年輕人看煙色判斷火候。（社區發展協會提供）"></a><p>老窯工教年輕人看煙色判斷火候。（社區發展協會提供）</p></div>
<p>${KILN[3]}</p>
<p>${KILN[4]}</p>
</div>
<div class="keyword boxTitle boxText" data-desc="關鍵字"><i></i><a href="https://news.ltn.example/topic/磚窯">磚窯</a><a href="https://news.ltn.example/topic/後壁">後壁</a></div>
<div class="related boxTitle boxText" data-desc="相關新聞"><h4>相關新聞</h4><ul><li><a href="https://news.ltn.example/news/life/breakingnews/4688001">老糖廠的水塔變身圖書室</a></li><li><a href="https://news.ltn.example/news/life/breakingnews/4677120">百年木造車站修復 找回失落的屋瓦</a></li></ul></div>
</div>
<div class="fb_comment" data-desc="留言"><h4>你可能還想看</h4><ul><li><a href="https://news.ltn.example/news/life/breakingnews/4701001">今晚變天！北台灣留意短時強降雨</a></li></ul></div>
<div class="gotop_app"><b>一手掌握最即時新聞</b><a href="https://www.facebook.example/m.ltn.tw">加入自由電子報FB</a></div>
</section>
<div class="right"><div class="hotnews boxTitle" data-desc="熱門新聞"><h4>生活熱門新聞</h4><ul><li><a href="https://news.ltn.example/news/life/breakingnews/4700880">便利商店飯糰買一送一懶人包</a></li><li><a href="https://news.ltn.example/news/life/breakingnews/4700770">捷運新列車座椅改版挨批太硬</a></li></ul></div><div class="realtime boxTitle"><h4>即時</h4><ul><li><a href="https://news.ltn.example/news/world/breakingnews/4701301">海外小鎮舉辦滾起司大賽</a></li></ul></div></div>
<div class="footer boxTitle" data-desc="footer"><a href="https://service.ltn.example/contact">聯絡我們</a><a href="https://service.ltn.example/privacy">隱私權政策</a><p>自由時報版權所有不得轉載© 2024 The Liberty Times. All Rights Reserved.</p></div>
</body>
</html>`,
    expected: {
      headline: '荒廢30年磚窯再點火 後壁居民自己清出200車土石',
      published: '2024-06-11T11:52:00+08:00',
      authors: ['王小明'],
      headings: [],
      captions: [
        '後壁磚窯停燒30多年後重新點火。（記者王小明攝）',
        '老窯工教年輕人看煙色判斷火候。（社區發展協會提供）',
      ],
      kept: [KILN[0].slice(12), ...KILN.slice(1)],
      related: ['老糖廠的水塔變身圖書室', '百年木造車站修復 找回失落的屋瓦'],
      gone: [
        '請繼續往下閱讀',
        '保證天天中獎',
        '按我看活動辦法',
        '短時強降雨',
        '買一送一',
        '座椅改版',
        '一手掌握',
        '滾起司',
      ],
    },
  },
  {
    kind: 'a Taipei station’s news site: the desk and the reporter in a line first, captions by ▲ with 圖／, a list of 延伸閱讀 within the text’s element, the clock with seconds, tags, calls for its app, JSON-LD',
    url: 'https://www.setn.example/News.aspx?NewsID=1482305',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>早餐店狂做5杯大冰奶沒人拿！抬頭驚見「奧客」是牠：還會說謝謝 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="Description" content="台中市北屯區一間早餐店，日前上演離奇「點餐」事件。">
<meta name="keywords" content="鸚鵡,早餐店,大冰奶,台中">
<meta name="author" content="三立新聞網 setn.com">
<meta name="section" content="生活">
<meta name="pubdate" content="2024-06-13T15:20:00+08:00">
${og('og:site_name', '三立新聞網 SETN.COM')}${og('og:title', '早餐店狂做5杯大冰奶沒人拿！抬頭驚見「奧客」是牠：還會說謝謝 | 三立新聞網 SETN.COM')}${og('og:type', 'article')}${og('article:published_time', '2024-06-13T15:20:00+08:00')}${og('article:author', 'https://www.facebook.example/setnews')}
${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://www.setn.example/News.aspx?NewsID=1482305', headline: '早餐店狂做5杯大冰奶沒人拿！抬頭驚見「奧客」是牠：還會說謝謝', datePublished: '2024-06-13T15:20:00+08:00', dateModified: '2024-06-13T15:20:00+08:00', author: { '@type': 'Person', name: '三立新聞網 SETN.COM' }, publisher: { '@type': 'Organization', name: '三立新聞網 SETN.COM', logo: { '@type': 'ImageObject', url: 'https://static.setn.example/logo.png' } } })}
<link href="/css/news.css" rel="stylesheet">
</head>
<body>
<div id="header"><a class="logo" href="/"><img src="https://static.setn.example/logo.png" alt="三立新聞網"></a><ul class="nav"><li><a href="/ViewAll.aspx">即時</a></li><li><a href="/ViewAll.aspx?PageGroupID=0">熱門</a></li><li><a href="/ViewAll.aspx?PageGroupID=8">娛樂</a></li><li><a href="/ViewAll.aspx?PageGroupID=41">社會</a></li><li><a href="/ViewAll.aspx?PageGroupID=4">生活</a></li><li><a href="/ViewAll.aspx?PageGroupID=65">健康</a></li><li><a href="/ViewAll.aspx?PageGroupID=34">運動</a></li><li><a href="https://fortune.setn.example/">新奇</a></li></ul><a href="/Live.aspx">LIVE直播</a></div>
<div class="container">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/ViewAll.aspx?PageGroupID=4">生活</a></div>
<div class="row"><div class="col-lg-8 content-left">
<h1 class="news-title-3">早餐店狂做5杯大冰奶沒人拿！抬頭驚見「奧客」是牠：還會說謝謝</h1>
<div class="page-title-info"><time class="page-date">2024/06/13 15:20:00</time><div class="social-group"><a href="javascript:;">FB分享</a><a href="javascript:;">LINE分享</a><span>小</span><span>中</span><span>大</span></div></div>
<article><div id="ckuse"><div class="page-text" id="Content1" itemprop="articleBody">
<p>生活中心／陳美玲報導</p>
<p style="text-align:center"><img alt="▲灰鸚鵡停在早餐店前的電線上。" src="https://attach.setn.example/newsimages/2024/06/13/4700101-PH.jpg" style="height:450px; width:600px"></p>
<p style="text-align:center"><strong><span style="color:#0000CD">▲灰鸚鵡停在早餐店前的電線上。（圖／民眾提供）</span></strong></p>
<p>${PARROT[0]}</p>
<div class="ad"><script>googletag.cmd.push()</script></div>
<p>${PARROT[1]}</p>
<p style="text-align:center"><img alt="▲消防人員用玉米引鸚鵡下來。" src="https://attach.setn.example/newsimages/2024/06/13/4700102-PH.jpg" style="height:450px; width:600px"></p>
<p style="text-align:center"><strong><span style="color:#0000CD">▲消防人員用玉米引鸚鵡下來。（圖／翻攝畫面）</span></strong></p>
<p>${PARROT[2]}</p>
<p>${PARROT[3]}</p>
<p>${PARROT[4]}</p>
<p>&nbsp;</p>
<p><strong>延伸閱讀</strong><br><a href="/News.aspx?NewsID=1480011">貓咪搭公車三站 司機：牠每天都來</a><br><a href="/News.aspx?NewsID=1479550">阿嬤種菜遭「偷」 監視器揪出一窩石虎</a></p>
</div></div></article>
<div class="keyword page-keyword-area"><ul><li><a href="/search.aspx?q=鸚鵡">#鸚鵡</a></li><li><a href="/search.aspx?q=早餐店">#早餐店</a></li></ul></div>
<div class="app-dl"><p>下載「三立新聞網App」，天天參加抽獎活動</p><a href="/app">立即下載</a></div>
<div class="rank-box"><h3>你可能有興趣</h3><ul><li><a href="/News.aspx?NewsID=1482111">這款零食下架 民眾哀號</a></li><li><a href="/News.aspx?NewsID=1482112">今彩頭獎落在這縣市</a></li></ul></div>
<div class="comment-box"><h3>大家都在看</h3><ul><li><a href="/News.aspx?NewsID=1482001">端午連假國道路況一次看</a></li></ul></div>
</div>
<div class="col-lg-4 content-right"><h3>熱門新聞</h3><ol><li><a href="/News.aspx?NewsID=1481888">颱風生成機率曝 專家這麼說</a></li><li><a href="/News.aspx?NewsID=1481777">12生肖下半年財運出爐</a></li></ol></div>
</div></div>
<div id="footer"><p><a href="/contact">聯絡我們</a>｜<a href="/privacy">隱私權聲明</a>｜<a href="/ad">廣告刊登</a></p><p>三立電視 版權所有 盜用必究 Copyright © Sanlih E-Television All Rights Reserved</p><p>11494台北市內湖區舊宗路一段000號 觀眾服務專線：(02)0000-0000</p></div>
</body>
</html>`,
    expected: {
      headline: '早餐店狂做5杯大冰奶沒人拿！抬頭驚見「奧客」是牠：還會說謝謝',
      published: '2024-06-13T15:20:00+08:00',
      authors: ['陳美玲'],
      headings: [],
      captions: [
        '▲灰鸚鵡停在早餐店前的電線上。（圖／民眾提供）',
        '▲消防人員用玉米引鸚鵡下來。（圖／翻攝畫面）',
      ],
      body: PARROT,
      related: ['貓咪搭公車三站 司機：牠每天都來', '阿嬤種菜遭「偷」 監視器揪出一窩石虎'],
      gone: [
        'LINE分享',
        '參加抽獎活動',
        '零食下架',
        '今彩頭獎',
        '國道路況',
        '颱風生成機率',
        '生肖下半年',
        '盜用必究',
      ],
    },
  },
  {
    kind: 'a public station of Taiwan: a trail of pages, two reporters by a space before a stroke and the place, 發布時間 and 更新時間 by dashes, a lead picture with a caption, tags, 相關新聞, a call for its letter',
    url: 'https://news.pts.example/article/698832',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>東石蚵農改用竹架取代保麗龍 海漂垃圾少四成 ｜ 公視新聞網 PNN</title>
<meta name="description" content="嘉義東石的蚵農，今年改用可以回收的竹製蚵架取代保麗龍浮具，三個多月下來，漁港外的海漂垃圾少了四成。">
<meta name="keywords" content="蚵農,東石,保麗龍,海漂垃圾">
${og('og:title', '東石蚵農改用竹架取代保麗龍 海漂垃圾少四成 ｜ 公視新聞網 PNN')}${og('og:site_name', '公視新聞網 PNN')}${og('og:type', 'article')}${og('og:image', 'https://news-data.pts.example/media/180012/conversions/1.jpg')}
${ld({ '@type': 'NewsArticle', headline: '東石蚵農改用竹架取代保麗龍 海漂垃圾少四成', image: ['https://news-data.pts.example/media/180012/conversions/1.jpg'], datePublished: '2024-06-05T19:48:00+08:00', dateModified: '2024-06-05T19:48:00+08:00', publisher: { '@type': 'Organization', name: '公視新聞網 PNN' } })}
<link rel="stylesheet" href="/css/app.css?id=9f1">
</head>
<body>
<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="https://news.pts.example/"><img src="https://news.pts.example/images/logo.svg" alt="公視新聞網"></a><ul class="navbar-nav"><li class="nav-item"><a href="/dailynews">即時</a></li><li class="nav-item"><a href="/category/1">政治</a></li><li class="nav-item"><a href="/category/4">全球</a></li><li class="nav-item"><a href="/category/5">生活</a></li><li class="nav-item"><a href="/category/9">環境</a></li><li class="nav-item"><a href="/category/11">產經</a></li><li class="nav-item"><a href="/category/7">文教科技</a></li><li class="nav-item"><a href="/projects">數位敘事</a></li></ul><form><input type="search" placeholder="搜尋新聞"></form></nav>
<div class="main-info article-main-info"><div class="container"><div class="row"><div class="col-lg-9">
<ol class="breadcrumb"><li class="breadcrumb-item"><a href="https://news.pts.example/">首頁</a></li><li class="breadcrumb-item"><a href="/category/9">環境</a></li></ol>
<h1 class="article-title">東石蚵農改用竹架取代保麗龍 海漂垃圾少四成</h1>
<div class="text-muted article-info"><span class="article-reporter mr-2">陳美玲 林志明 / 嘉義報導</span><time class="text-nowrap">發布時間：2024-06-05 19:48</time><time class="text-nowrap">更新時間：2024-06-05 19:48</time></div>
<ul class="list-unstyled tag-list d-flex flex-wrap"><li class="gray-tag"><a href="/tag/114">蚵農</a></li><li class="gray-tag"><a href="/tag/207">東石</a></li><li class="gray-tag"><a href="/tag/98">海漂垃圾</a></li></ul>
</div></div></div></div>
<div class="container"><div class="row justify-content-between"><div class="col-lg-2 share-col"><a href="javascript:;">分享至Facebook</a><a href="javascript:;">分享至LINE</a><a href="javascript:;">複製連結</a></div><div class="col-lg-6">
<figure class="articleimg"><img class="cover-fit" src="https://news-data.pts.example/media/180012/conversions/1.jpg" alt="東石外海的竹製蚵架"><figcaption>東石外海的竹製蚵架。（圖／公視新聞）</figcaption></figure>
<article class="post-article">
${p(OYSTER)}
</article>
<div class="article-report"><a href="/report">新聞勘誤回報</a></div>
<div class="newsletter-box"><h4>訂閱公視新聞電子報</h4><p>每週五，把值得慢慢讀的報導寄到信箱</p><button>我要訂閱</button></div>
<div class="related-news"><h3>相關新聞</h3><ul class="list-unstyled"><li><a href="/article/690017">淨灘撿到二十年前的瓶子 志工：標示還看得見</a></li><li><a href="/article/687765">養蚵人家的冬天 蚵殼堆成小山</a></li></ul></div>
</div><div class="col-lg-3"><div class="hot-news"><h3>熱門新聞</h3><ul><li><a href="/article/698701">國中會考成績單開放下載</a></li><li><a href="/article/698655">梅雨鋒面今夜南下</a></li></ul></div><div class="prog"><h3>節目推薦</h3><a href="https://www.pts.example/prog">我們的島：河口日記</a></div></div></div></div>
<footer class="footer"><div class="container"><ul><li><a href="/about">關於我們</a></li><li><a href="/policy">著作權聲明</a></li><li><a href="https://www.pts.example/">公視基金會</a></li></ul><p>114 台北市內湖區康寧路三段75巷00號 電話：(02)0000-0000</p><p>©財團法人公共電視文化事業基金會 版權所有</p></div></footer>
</body>
</html>`,
    expected: {
      headline: '東石蚵農改用竹架取代保麗龍 海漂垃圾少四成',
      published: '2024-06-05T19:48:00+08:00',
      authors: ['陳美玲', '林志明'],
      headings: [],
      captions: ['東石外海的竹製蚵架。（圖／公視新聞）'],
      body: OYSTER,
      related: ['淨灘撿到二十年前的瓶子 志工：標示還看得見', '養蚵人家的冬天 蚵殼堆成小山'],
      gone: ['勘誤回報', '值得慢慢讀', '我要訂閱', '成績單開放', '梅雨鋒面', '河口日記', '複製連結'],
    },
  },
  {
    kind: 'a Hong Kong daily on the net, a report of the paper: the day with 星期 alone, 【明報專訊】 first, h2 headings in the text, the reporter alone last, a strip of pictures whose words are in an attribute, 相關字詞, shares',
    url: 'https://news.mingpao.example/pns/%E6%B8%AF%E8%81%9E/article/20240617/s00002/1718560931020/',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>舊棚竹重生作街椅 退休師傅教街坊「順紋先有力」 - 20240617 - 港聞 - 每日明報 - 明報新聞網</title>
<meta name="description" content="【明報專訊】由棚架拆下的舊竹，過去多棄置堆填區，長沙灣一間社區工場兩年來收集逾八噸舊竹。">
<meta name="keywords" content="舊竹,搭棚,社區工場">
${og('og:title', '舊棚竹重生作街椅 退休師傅教街坊「順紋先有力」 - 20240617 - 港聞')}${og('og:site_name', '明報新聞網 - 即時新聞 instant news')}${og('og:type', 'article')}${og('og:url', 'https://news.mingpao.example/pns/%E6%B8%AF%E8%81%9E/article/20240617/s00002/1718560931020/')}${og('og:image', 'https://fs.mingpao.example/pns/20240617/s00041/1.jpg')}
<link rel="stylesheet" href="https://news.mingpao.example/css/style2.css">
</head>
<body>
<header><div class="logo"><a href="https://news.mingpao.example/"><img src="https://news.mingpao.example/image/logo.png" alt="明報新聞網"></a></div><nav><ul><li><a href="https://news.mingpao.example/ins/main">即時新聞</a></li><li><a href="https://news.mingpao.example/pns/main">每日明報</a></li><li><a href="https://ol.mingpao.example/">明報OL網</a></li><li><a href="https://finance.mingpao.example/">財經</a></li><li><a href="https://news.mingpao.example/pns/副刊/section/latest/s00005">副刊</a></li><li><a href="https://video.mingpao.example/">影片</a></li></ul></nav><div class="member"><a href="https://member.mingpao.example/">登入／註冊</a></div></header>
<div class="breadcrumb"><a href="https://news.mingpao.example/">明報新聞網</a> &gt; <a href="https://news.mingpao.example/pns/main">每日明報</a> &gt; <a href="https://news.mingpao.example/pns/港聞/section/latest/s00002">港聞</a></div>
<div class="articlelisting"><div class="colleft"><a href="../pns/%E6%B8%AF%E8%81%9E/section/20240617/s00002"><h3>港聞</h3></a>
<hgroup><h1>舊棚竹重生作街椅 退休師傅教街坊「順紋先有力」</h1></hgroup>
<div class="date color6ths" itemprop="datePublished">2024年6月17日星期一</div>
<div class="share"><a href="javascript:;">Facebook</a><a href="javascript:;">WhatsApp</a><a href="javascript:;">字型放大</a></div>
<div id="topimage" style="display:block"><div id="blockcontent"><div id="zoomedimg"><div id="zoom_1" dtitle="梁師傅（左）示範以竹篾紮椅腳，學員在旁學習。（曾小華攝）"><a href="https://fs.mingpao.example/pns/20240617/s00041/1.jpg"><img src="https://fs.mingpao.example/pns/20240617/s00041/1.jpg" alt=""></a><p>梁師傅（左）示範以竹篾紮椅腳，學員在旁學習。（曾小華攝）</p></div></div></div></div>
<div class="article_content" id="articlecontent"><article class="txt4">
<p>${BAMBOO[0]}</p>
<p>${BAMBOO[1]}</p>
<h2>由「搵食」到手作　一問答足一下午</h2>
<p>${BAMBOO[2]}</p>
<p>${BAMBOO[3]}</p>
<h2>倡訂指引　為舊竹分級</h2>
<p>${BAMBOO[4]}</p>
<p>${BAMBOO[5]}</p>
<p>明報記者　陳小玲</p>
</article></div>
<p class="tagline">相關字詞﹕<a class="content_tag" href="https://news.mingpao.example/php/search2.php?kw=舊竹">舊竹</a> <a class="content_tag" href="https://news.mingpao.example/php/search2.php?kw=搭棚">搭棚</a></p>
<div class="prevnext"><a href="https://news.mingpao.example/pns/x/article/20240617/s00002/1718560930001/">上一篇</a><a href="https://news.mingpao.example/pns/x/article/20240617/s00002/1718560932002/">下一篇</a></div>
<div class="moreart"><h3>其他港聞</h3><ul><li><a href="https://news.mingpao.example/pns/x/article/20240617/s00002/1718560930111/">屋邨球場加裝遮陰棚　居民盼加飲水機</a></li><li><a href="https://news.mingpao.example/pns/x/article/20240617/s00002/1718560930222/">濕地蜻蜓增五種　義工連續十年點算</a></li></ul></div>
<div class="mp-app"><p>全新「明報新聞App」，隨時掌握港聞、國際及財經動態</p><a href="https://app.mingpao.example/">按此下載</a></div>
</div>
<div class="colright"><h3>熱門文章</h3><ol><li><a href="https://news.mingpao.example/ins/x/article/20240617/s00001/171856/">天文台：本周中雷暴增多</a></li><li><a href="https://news.mingpao.example/ins/x/article/20240617/s00001/171857/">書展門票今起優惠預售</a></li></ol><h3>特輯</h3><a href="https://news.mingpao.example/special/1">圖輯：避風塘的最後一批舢舨</a></div></div>
<footer><p><a href="https://www.mingpao.example/about">關於我們</a>｜<a href="https://www.mingpao.example/ad">刊登廣告</a>｜<a href="https://www.mingpao.example/privacy">私隱政策</a></p><p>報料熱線：0000 0000　電郵：newshotline@mingpao.example</p><p>明報網站 · 版權所有 · 不得轉載 Copyright © 2024 Mingpao.com All rights reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '舊棚竹重生作街椅 退休師傅教街坊「順紋先有力」',
      published: '2024-06-17',
      authors: ['陳小玲'],
      headings: ['由「搵食」到手作　一問答足一下午', '倡訂指引　為舊竹分級'],
      captions: ['梁師傅（左）示範以竹篾紮椅腳，學員在旁學習。（曾小華攝）'],
      kept: [BAMBOO[0].slice(6), ...BAMBOO.slice(1)],
      gone: [
        '字型放大',
        '雷暴增多',
        '優惠預售',
        '最後一批舢舨',
        '掌握港聞',
        '報料熱線',
        '遮陰棚',
        '明報OL網',
      ],
    },
  },
  {
    kind: 'a Hong Kong site: 撰文 and 出版 and 更新 by full colons above, a picture on top with a caption, pictures lazily within, h3 headings each in a div, tags, its app’s call, JSON-LD with both clocks',
    url: 'https://www.hk01.example/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/1029384/%E8%A5%BF%E8%B2%A2%E6%B3%A5%E7%81%98%E5%9C%B0%E5%9C%96',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>西貢泥灘地圖｜教師三年標1240個蟹洞　新手1.5小時路線公開｜香港01</title>
<meta name="description" content="西貢有一段不足兩公里的泥灘，潮退時步行二十分鐘便可走完，卻住了九種招潮蟹和六種紅樹植物。">
<meta name="keywords" content="西貢, 紅樹林, 郊遊, 招潮蟹">
${og('og:site_name', '香港01')}${og('og:type', 'article')}${og('og:title', '西貢泥灘地圖｜教師三年標1240個蟹洞　新手1.5小時路線公開')}${og('article:published_time', '2024-06-18T07:00:00.000+08:00')}${og('article:modified_time', '2024-06-18T07:45:00.000+08:00')}${og('article:section', '社區專題')}
${ld({ '@type': 'NewsArticle', headline: '西貢泥灘地圖｜教師三年標1240個蟹洞　新手1.5小時路線公開', datePublished: '2024-06-18T07:00:00.000+08:00', dateModified: '2024-06-18T07:45:00.000+08:00', author: [{ '@type': 'Person', name: '李小玲' }], publisher: { '@type': 'Organization', name: '香港01', logo: { '@type': 'ImageObject', url: 'https://www.hk01.example/logo.png' } }, image: ['https://cdn.hk01.example/di/media/images/1.jpg'] })}
<link rel="stylesheet" href="https://www.hk01.example/_next/static/css/2b1.css">
</head>
<body>
<div id="__next"><header data-testid="header"><a href="/"><img src="https://www.hk01.example/logo.svg" alt="香港01"></a><nav><a href="/latest">最新</a><a href="/hot">熱門</a><a href="/zone/1/港聞">港聞</a><a href="/zone/2/娛樂">娛樂</a><a href="/zone/3/體育">體育</a><a href="/zone/4/國際">國際</a><a href="/zone/8/生活">生活</a><a href="/zone/12/觀點">觀點</a></nav><button>登入／登記</button></header>
<div class="article-grid" data-testid="article-grid">
<div class="breadcrumb"><a data-testid="article-breadcrumb-zone" href="/zone/1/港聞">港聞</a><a data-testid="article-breadcrumb-channel" href="/channel/19/社區專題">社區專題</a></div>
<h1 id="articleTitle" data-author="李小玲" data-category="港聞">西貢泥灘地圖｜教師三年標1240個蟹洞　新手1.5小時路線公開</h1>
<div class="article-info"><div data-testid="article-author">撰文：<a href="/author/1211"><span>李小玲</span></a></div><div data-testid="article-publish-info"><span data-testid="article-publish-date">出版：<time datetime="2024-06-18T07:00:00.000+08:00">2024-06-18 07:00</time></span><span data-testid="article-update-date">更新：<time datetime="2024-06-18T07:45:00.000+08:00">2024-06-18 07:45</time></span></div><div class="share"><button>收藏</button><button>分享</button></div></div>
<div data-testid="article-top-section"><figure><img src="https://cdn.hk01.example/di/media/images/1.jpg?v=w1280" alt="泥灘上的招潮蟹。（葉先生提供）"><figcaption data-testid="article-top-section-caption">泥灘上的招潮蟹。（葉先生提供）</figcaption></figure></div>
<article id="article-content-section" class="article-grid__content-section">
<div><p>${MANGROVE[0]}</p></div>
<div><h3>1,240個蟹洞　學生教返老師</h3></div>
<div><p>${MANGROVE[1]}</p></div>
<div class="lazyload-wrapper"><figure><img src="https://cdn.hk01.example/di/media/images/2.jpg?v=w640" alt="退潮後的泥灘，遠處可見紅樹林。（李小玲攝）" title="退潮後的泥灘，遠處可見紅樹林。（李小玲攝）"><span class="img-caption">退潮後的泥灘，遠處可見紅樹林。（李小玲攝）</span></figure></div>
<div><h3>低潮前一小時出發　全程1.5小時</h3></div>
<div><p>${MANGROVE[2]}</p></div>
<div><p>${MANGROVE[3]}</p></div>
<div class="lazyload-wrapper"><figure><img src="https://cdn.hk01.example/di/media/images/3.jpg?v=w640" alt="學生在筆記上畫下蟹洞的位置。（葉先生提供）" title="學生在筆記上畫下蟹洞的位置。（葉先生提供）"><span class="img-caption">學生在筆記上畫下蟹洞的位置。（葉先生提供）</span></figure></div>
<div><p>${MANGROVE[4]}</p></div>
</article>
<div data-testid="article-tags"><span data-testid="article-tag"><a href="/tag/331"><span>西貢</span></a></span><span data-testid="article-tag"><a href="/tag/612"><span>紅樹林</span></a></span></div>
<div class="app-promo"><p>下載《香港01》App，緊貼全港最新資訊</p><a href="https://hk01.example/download">立即下載</a></div>
<div class="newsletter"><p>訂閱01電子報，每日精選送到郵箱</p><button>訂閱</button></div>
<section class="related" data-testid="related-articles"><h2>相關文章</h2><ul><li><a href="/社區專題/1021100/沙田單車徑">沙田單車徑新增飲水站　單車友：夏天救命</a></li><li><a href="/社區專題/1020033/老牌花墟">老牌花墟檔主教你揀年花　三秒辨鮮度</a></li></ul></section>
<section class="hot"><h2>熱門文章</h2><ol><li><a href="/社會新聞/1029001/天氣">天文台料本周有驟雨　周四見34度</a></li><li><a href="/生活/1029005/優惠">連鎖超市周末減價　雞蛋低至半價</a></li></ol></section>
</div>
<footer><nav><a href="/about">關於我們</a><a href="/terms">使用條款</a><a href="/privacy">私隱政策</a><a href="/ad">廣告查詢</a></nav><p>香港01有限公司版權所有 © 2024 HK01 Company Limited. All rights reserved.</p></footer></div>
</body>
</html>`,
    expected: {
      headline: '西貢泥灘地圖｜教師三年標1240個蟹洞　新手1.5小時路線公開',
      published: '2024-06-18T07:00:00+08:00',
      source: '香港01',
      authors: ['李小玲'],
      headings: ['1,240個蟹洞　學生教返老師', '低潮前一小時出發　全程1.5小時'],
      captions: [
        '泥灘上的招潮蟹。（葉先生提供）',
        '退潮後的泥灘，遠處可見紅樹林。（李小玲攝）',
        '學生在筆記上畫下蟹洞的位置。（葉先生提供）',
      ],
      body: [
        MANGROVE[0],
        '1,240個蟹洞　學生教返老師',
        MANGROVE[1],
        '低潮前一小時出發　全程1.5小時',
        MANGROVE[2],
        MANGROVE[3],
        MANGROVE[4],
      ],
      related: ['沙田單車徑新增飲水站　單車友：夏天救命', '老牌花墟檔主教你揀年花　三秒辨鮮度'],
      gone: ['緊貼全港', '登入／登記', '驟雨', '雞蛋低至', '廣告查詢'],
    },
  },
  {
    kind: 'a Singapore daily’s opinion behind a gate: the first paragraphs in the text’s element, 订户 and 请订阅或登录 below, 发布 by a stroke and 12 hours, a writer in a link, 延伸阅读, JSON-LD that says it is not free',
    url: 'https://www.zaobao.example/forum/views/story20240616-3801122',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>陈小玲：粿汁还在不在 | 联合早报</title>
<meta name="description" content="几乎每一位新加坡人，心里都有一张小贩地图。">
<meta name="keywords" content="小贩中心,美食,社区">
${og('og:title', '陈小玲：粿汁还在不在 | 联合早报')}${og('og:type', 'article')}${og('og:site_name', 'zaobao')}${og('og:image', 'https://cassette.sphdigital.example/image/zaobao/1.jpg')}${og('article:published_time', '2024-06-16T05:00:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '陈小玲：粿汁还在不在', datePublished: '2024-06-16T05:00:00+08:00', dateModified: '2024-06-16T05:00:00+08:00', isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' }, author: [{ '@type': 'Person', name: '陈小玲' }], publisher: { '@type': 'Organization', name: '联合早报', logo: { '@type': 'ImageObject', url: 'https://www.zaobao.example/logo.png' } } })}
<link rel="stylesheet" href="https://www.zaobao.example/_next/static/css/7a.css">
</head>
<body>
<header class="site-header"><a href="/"><img src="https://www.zaobao.example/logo.svg" alt="联合早报"></a><nav><a href="/">首页</a><a href="/realtime">即时</a><a href="/news/singapore">新加坡</a><a href="/news/china">中国</a><a href="/news/world">国际</a><a href="/finance">财经</a><a href="/forum">言论</a><a href="/lifestyle">生活</a><a href="/keywords">早报观点</a></nav><div class="login"><a href="/login">登录</a><a href="/subscribe">订阅</a></div></header>
<div class="breadcrumb"><a href="/">首页</a> / <a href="/forum">言论</a> / <a href="/forum/views">观点</a></div>
<main><article class="article-page">
<div class="label-premium">订户</div>
<h1 class="article-title">陈小玲：粿汁还在不在</h1>
<div class="article-byline"><h4 class="title-byline byline">作者 / <a href="/byline/chen-xiao-ling">陈小玲</a></h4><h4 class="title-byline date-published">发布 / 2024年6月16日 5:00 AM</h4></div>
<div class="share-bar"><button>分享</button><button>字体大小</button><button>听新闻</button></div>
<figure class="inline-figure"><img src="https://cassette.sphdigital.example/image/zaobao/1.jpg" alt=""><figcaption>翻新后重开的小贩中心，新桌椅与老招牌并存。（联合早报资料照）</figcaption></figure>
<div class="article-content-rawhtml">
${p(HAWKER)}
</div>
<div class="paywall-box" id="paywall"><h3>订阅或登录，以继续阅读全文！</h3><p>获取一次性阅读优惠，每月低至0.99新元</p><a href="/subscribe">立即订阅</a><p>已是订户？<a href="/login">登录</a></p></div>
<div class="article-feedback"><p>这篇文章对您有帮助吗？</p><button>有</button><button>没有</button></div>
<div class="follow-box"><p>热门新闻，不容错过。订阅《联合早报》WhatsApp频道</p><a href="/whatsapp">关注</a></div>
<div class="article-tags"><a href="/keywords/hawker">小贩中心</a><a href="/keywords/food">美食</a></div>
<div class="related-articles"><h3>延伸阅读</h3><ul><li><a href="/forum/views/story20240608-3780011">林志明：巴刹里的三种时间</a></li><li><a href="/forum/views/story20240601-3768877">黄小文：回收角落的旧家具</a></li></ul></div>
</article>
<aside><h3>最多人阅读</h3><ol><li><a href="/realtime/singapore/story20240616-3802100">岛国午后雷雨频密 地铁站加派雨具</a></li><li><a href="/realtime/singapore/story20240616-3802111">周末市集开放报名</a></li></ol></aside></main>
<div class="newsletter"><h3>早报电邮</h3><p>每天早上八点，编辑为你挑选五则要闻</p><input type="email" placeholder="电邮地址"><button>免费注册</button></div>
<div class="services"><a href="/e-paper">电子报</a><a href="/podcast">播客</a><a href="/games">早报游戏</a><a href="https://www.thinkchina.example/">ThinkChina</a><a href="https://www.zaobao.example/zbschools">逗号</a></div>
<footer><p><a href="/about">关于我们</a> | <a href="/contact">联络我们</a> | <a href="/terms">条款</a> | <a href="/privacy">隐私政策</a></p><p>SPH Media Limited ©2024 联合早报版权所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '陈小玲：粿汁还在不在',
      published: '2024-06-16T05:00:00+08:00',
      source: '联合早报',
      authors: ['陈小玲'],
      headings: [],
      captions: ['翻新后重开的小贩中心，新桌椅与老招牌并存。（联合早报资料照）'],
      kept: HAWKER,
      related: ['林志明：巴刹里的三种时间', '黄小文：回收角落的旧家具'],
      gone: [
        '继续阅读全文',
        '低至0.99',
        '立即订阅',
        '不容错过',
        '雷雨频密',
        '周末市集',
        '五则要闻',
        '对您有帮助吗',
      ],
    },
  },
  {
    kind: 'the Chinese service of a British broadcaster: a writer and his role by a list, the day alone to see with the instant in the head, figures with 圖像來源 and 圖像加註文字 read aloud, h2 headings, 更多相關內容 and 熱讀 after, JSON-LD in UTC',
    url: 'https://www.bbc.example/zhongwen/articles/c4ngz2q8y9wo/trad',
    page: `<!DOCTYPE html>
<html lang="zh-hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<title>英國小鎮「薑桌」：一張長桌如何拉近移民與本地長者 - BBC News 中文</title>
<meta name="description" content="在英格蘭中部的一個小鎮，每個星期四下午，圖書館的地下室都會飄出麻油和薑的味道。">
<meta name="article:author" content="https://www.facebook.example/bbcnews">
<meta name="article:published_time" content="2024-06-14T06:04:21.000Z">
<meta name="article:modified_time" content="2024-06-14T06:04:21.000Z">
${og('og:type', 'article')}${og('og:site_name', 'BBC News 中文')}${og('og:title', '英國小鎮「薑桌」：一張長桌如何拉近移民與本地長者 - BBC News 中文')}${og('og:image', 'https://ichef.bbci.example/news/1024/branded_zhongwen/1.jpg')}
${ld({ '@graph': [{ '@type': 'Article', headline: '英國小鎮「薑桌」：一張長桌如何拉近移民與本地長者', datePublished: '2024-06-14T06:04:21.000Z', dateModified: '2024-06-14T06:04:21.000Z', inLanguage: { '@type': 'Language', name: '中文', alternateName: 'zh-hant' }, author: [{ '@type': 'Person', name: '林小舟' }], publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文', logo: { '@type': 'ImageObject', url: 'https://static.files.bbci.example/zhongwen.png' } } }] })}
</head>
<body>
<div id="root"><header role="banner"><div class="bbc-1m9q"><a href="https://www.bbc.example/zhongwen/trad"><span lang="zh-Hant">BBC News, 中文</span></a></div><nav role="navigation" aria-label="內容分類"><ul><li><a href="/zhongwen/trad">主頁</a></li><li><a href="/zhongwen/topics/ckr7mn6r003t/trad">國際</a></li><li><a href="/zhongwen/topics/c83plve5vmjt/trad">兩岸</a></li><li><a href="/zhongwen/topics/c9wpm0en9jdt/trad">英國</a></li><li><a href="/zhongwen/topics/c1ez1k4emn0t/trad">科技</a></li><li><a href="/zhongwen/topics/cq8nqywy37yt/trad">財經</a></li><li><a href="/zhongwen/topics/crdjq0mn4xnt/trad">網上教學</a></li></ul></nav></header>
<main role="main" class="bbc-fa0wmp">
<div class="bbc-variant"><a href="/zhongwen/articles/c4ngz2q8y9wo/simp">简</a><a href="/zhongwen/articles/c4ngz2q8y9wo/trad">繁</a></div>
<h1 class="bbc-1tk77pb e1p3vdyi0" id="content" tabindex="-1">英國小鎮「薑桌」：一張長桌如何拉近移民與本地長者</h1>
<figure class="bbc-1qdcvv9"><div class="bbc-172p16q"><img src="https://ichef.bbci.example/ace/ws/640/cpsprodpb/1.jpg.webp" alt="一雙手正在捏餃子" width="1024" height="576"><p class="bbc-1bo1x06"><span class="visually-hidden">圖像來源，</span><span lang="en-GB">Getty Images</span></p></div><figcaption class="bbc-1thfm5l"><span class="visually-hidden">圖像加註文字，</span><p>每個星期四，二十多位長者在圖書館裡包餃子。</p></figcaption></figure>
<section role="region" aria-labelledby="article-byline" class="bbc-byline"><strong id="article-byline" class="visually-hidden">Article Information</strong><ul role="list"><li role="listitem"><span class="visually-hidden">作者, </span><span>林小舟</span></li><li role="listitem"><span class="visually-hidden">Role, </span><span>BBC中文</span></li></ul></section>
<div class="bbc-19j92fr"><time class="bbc-14xtggo" datetime="2024-06-14">2024年6月14日</time></div>
<div dir="ltr" class="bbc-19j92fr"><p class="bbc-1gjryo4">${SPICE[0]}</p></div>
<div dir="ltr" class="bbc-19j92fr"><p class="bbc-1gjryo4">${SPICE[1]}</p></div>
<div dir="ltr" class="bbc-19j92fr"><p class="bbc-1gjryo4">${SPICE[2]}</p></div>
<div dir="ltr" class="bbc-1bp9bze"><h2 class="bbc-1kqaqqn" tabindex="-1" id="一起做">「一起做」比「聊一聊」更有效</h2></div>
<div dir="ltr" class="bbc-19j92fr"><p class="bbc-1gjryo4">${SPICE[3]}</p></div>
<section role="region" aria-label="更多相關內容" class="bbc-rec" data-e2e="recommendations-heading"><h2 id="recs">更多相關內容</h2><ul><li><a href="/zhongwen/articles/ckdg3n1n10po/trad">挪威的公共烤爐如何維繫一個村莊</a></li><li><a href="/zhongwen/articles/cd1rp7l1py0o/trad">英國的「維修咖啡館」修的不只是電器</a></li></ul><a href="#end-of-recommendations" class="visually-hidden">End of 更多相關內容</a></section>
<div dir="ltr" class="bbc-1bp9bze"><h2 class="bbc-1kqaqqn" tabindex="-1" id="氣味">氣味與明火</h2></div>
<div dir="ltr" class="bbc-19j92fr"><p class="bbc-1gjryo4">${SPICE[4]}</p></div>
<div dir="ltr" class="bbc-19j92fr"><p class="bbc-1gjryo4">${SPICE[5]}</p></div>
<section aria-label="熱讀" class="bbc-most"><h2>熱讀</h2><ol><li><span>1</span><a href="/zhongwen/articles/c1we9j7y7wpo/trad">睡前三個小習慣真的能助眠嗎？</a></li><li><span>2</span><a href="/zhongwen/articles/cx82l7kd4p8o/trad">深海章魚為何會變顏色</a></li></ol></section>
</main>
<footer role="contentinfo"><ul><li><a href="https://www.bbc.example/news/help">為什麼你可以信任BBC</a></li><li><a href="https://www.bbc.example/terms">使用條款</a></li><li><a href="https://www.bbc.example/privacy">隱私政策</a></li><li><a href="https://www.bbc.example/cookies">Cookies</a></li></ul><p>© 2024 BBC. BBC對外部網站內容不負責任。 閱讀了解我們對待外部鏈接的做法。</p></footer></div>
</body>
</html>`,
    expected: {
      headline: '英國小鎮「薑桌」：一張長桌如何拉近移民與本地長者',
      published: '2024-06-14T06:04:21Z',
      // BBC中文 and BBC News 中文 are both named: the source is not asked. How much of the picture’s words belongs to its caption is open too.
      authors: ['林小舟'],
      headings: ['「一起做」比「聊一聊」更有效', '氣味與明火'],
      body: [
        SPICE[0],
        SPICE[1],
        SPICE[2],
        '「一起做」比「聊一聊」更有效',
        SPICE[3],
        '氣味與明火',
        SPICE[4],
        SPICE[5],
      ],
      gone: ['網上教學', '助眠', '章魚', '信任BBC', '不負責任', 'Article Information'],
    },
  },
  {
    kind: 'an account on a messenger’s platform: 原创 and the writer and the account above, the clock in a script’s place with 发表于 a province, 点击蓝字 first, sections with styles, END and 文 and 编辑 lines, 往期推荐 last, calls to share',
    url: 'https://mp.weixin.example/s?__biz=MzI0MDAwMDAwMA==&mid=2247500011&idx=1&sn=0a1b2c3d4e5f',
    page: `<!DOCTYPE html>
<html lang="zh_CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="description" content="总有一盏灯，比你先到家。">
<meta name="author" content="田小米">
${og('og:title', '老街的灯，是从五点一刻开始亮的')}${og('og:url', 'http://mp.weixin.example/s?__biz=MzI0MDAwMDAwMA==&amp;mid=2247500011')}${og('og:image', 'https://mmbiz.qpic.example/mmbiz_jpg/abc/0?wx_fmt=jpeg')}${og('og:description', '总有一盏灯，比你先到家。')}${og('og:site_name', '微信公众平台')}${og('og:type', 'article')}${og('og:article:author', '田小米')}${og('twitter:card', 'summary')}
<title>老街的灯，是从五点一刻开始亮的</title>
<script nonce="1">var biz="MzI0MDAwMDAwMA==";var nickname="城南旧事记";var ct="1718535600";var createTime="2024-06-16 19:00";</script>
</head>
<body id="activity-detail" class="zh_CN mm_appmsg comment_feature discuss_tab">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">老街的灯，是从五点一刻开始亮的</h1>
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="wx_tap_link rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span><span class="rich_media_meta rich_media_meta_text">田小米</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight" id="js_name">城南旧事记</a></span><span id="meta_content_hide_info"><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年06月16日 19:00</em><em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text"><span id="js_ip_wording">江苏</span></em></span></div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content" style="visibility:visible;">
<section style="text-align:center;"><span style="font-size:14px;color:#888;">点击蓝字　关注我们</span></section>
<section style="margin:8px 16px;line-height:1.75em;"><span leaf="" style="font-size:15px;letter-spacing:1px;">${LAMP[0]}</span></section>
<section><br></section>
<section style="margin:8px 16px;line-height:1.75em;"><span leaf="" style="font-size:15px;letter-spacing:1px;">${LAMP[1]}</span></section>
<section style="text-align:center;"><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.example/mmbiz_jpg/abc1/640?wx_fmt=jpeg" src="https://mmbiz.qpic.example/mmbiz_jpg/abc1/640?wx_fmt=jpeg" alt="图片"></section>
<section style="text-align:center;"><span style="font-size:12px;color:#b2b2b2;">▲ 徐师傅的钟表铺，三十七只钟各走各的</span></section>
<section style="margin:8px 16px;line-height:1.75em;"><span leaf="" style="font-size:15px;letter-spacing:1px;">${LAMP[2]}</span></section>
<section style="margin:8px 16px;line-height:1.75em;"><span leaf="" style="font-size:15px;letter-spacing:1px;">${LAMP[3]}</span></section>
<section style="margin:8px 16px;line-height:1.75em;"><span leaf="" style="font-size:15px;letter-spacing:1px;">${LAMP[4]}</span></section>
<section style="margin:8px 16px;line-height:1.75em;"><span leaf="" style="font-size:15px;letter-spacing:1px;">${LAMP[5]}</span></section>
<section style="text-align:center;"><span style="color:#888;">- END -</span></section>
<section style="text-align:center;"><span style="font-size:13px;color:#888;">文：田小米　编辑：罗小禾</span></section>
<section style="text-align:center;"><span style="font-size:13px;">往期推荐</span></section>
<section><a href="https://mp.weixin.example/s?__biz=MzI0&mid=2247499001" target="_blank">巷子里的第十二家理发店</a></section>
<section><a href="https://mp.weixin.example/s?__biz=MzI0&mid=2247498001" target="_blank">我把外婆的缝纫机搬进了城</a></section>
<section style="text-align:center;"><span style="font-size:13px;color:#888;">喜欢这篇文章，请点「在看」并分享给朋友</span></section>
</div>
<div id="js_tags_preview_toast" class="article-tag__error-tips" style="display:none;">预览时标签不可点</div>
</div></div>
<div class="rich_media_tool__wrp"><div id="js_read_area3">阅读 1.3万</div><div>赞 412</div><div>在看 260</div><div>分享收藏</div></div>
<div id="js_cmt_area"><div class="discuss_mod">精选留言<p><b>小陈</b>　我家楼下也有这样一家面馆</p></div></div>
</div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc"><img class="qr_code_pc_img" src="https://mmbiz.qpic.example/qr.png" alt=""><p>微信扫一扫<br>关注该公众号</p></div></div>
<div class="weui-dialog__ft"><a href="javascript:;">知道了</a><p>微信扫一扫使用小程序</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '老街的灯，是从五点一刻开始亮的',
      published: '2024-06-16T19:00:00+08:00',
      source: '城南旧事记',
      authors: ['田小米'],
      editors: ['罗小禾'],
      headings: [],
      captions: ['▲ 徐师傅的钟表铺，三十七只钟各走各的'],
      body: LAMP,
      gone: ['点击蓝字', '请点「在看」', '我家楼下也有', '扫一扫', '标签不可点', '精选留言'],
    },
  },
  {
    kind: 'a portal of the mainland, a paper’s report taken over: 原标题 first in the text, the paper in 来源 beside the clock, a list in the text, a picture with a descr span, 责任编辑 in a class of its own, hot lists, comment box',
    url: 'https://news.sina.example/s/2024-06-17/doc-inayzmrh2837465.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-type" content="text/html; charset=utf-8"/>
<title>“妈妈，水管在说话！”小学生帮整栋楼找到漏水点|漏水_新浪新闻</title>
<meta name="keywords" content="漏水,听漏仪,扬州"/>
<meta name="tags" content="漏水,听漏仪,扬州"/>
<meta name="description" content="“妈妈，水管在说话！”小学生帮整栋楼找到漏水点"/>
<meta property="og:type" content="news"/>
<meta property="og:title" content="“妈妈，水管在说话！”小学生帮整栋楼找到漏水点"/>
<meta property="og:description" content="“妈妈，水管在说话！”小学生帮整栋楼找到漏水点"/>
<meta property="og:url" content="https://news.sina.example/s/2024-06-17/doc-inayzmrh2837465.shtml"/>
<meta property="article:published_time" content="2024-06-17T07:18:00+08:00"/>
<meta property="article:author" content="扬子晚报"/>
<meta name="mediaid" content="扬子晚报"/>
<meta name="publishid" content="inayzmrh2837465"/>
<link rel="stylesheet" href="https://n.sinaimg.example/news/content/index.css"/>
<script>var SINA_TEXT_PAGE_INFO={docID:'inayzmrh2837465'};</script>
</head>
<body>
<div class="sina-header"><ul><li><a href="https://www.sina.example/">新浪首页</a></li><li><a href="https://news.sina.example/">新闻</a></li><li><a href="https://sports.sina.example/">体育</a></li><li><a href="https://finance.sina.example/">财经</a></li><li><a href="https://ent.sina.example/">娱乐</a></li><li><a href="https://tech.sina.example/">科技</a></li><li><a href="https://blog.sina.example/">博客</a></li><li><a href="https://weibo.example/">微博</a></li></ul><a href="https://login.sina.example/">登录</a></div>
<div class="main-content w1240">
<div class="path-search"><div class="path"><span class="channel-path"><a href="https://news.sina.example/society/">社会新闻</a></span> &gt; 正文</div><div class="search"><input placeholder="请输入关键词"></div></div>
<h1 class="main-title">“妈妈，水管在说话！”小学生帮整栋楼找到漏水点</h1>
<div class="top-bar" id="top_bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2024年06月17日 07:18</span><a href="https://www.yzwb.example/" target="_blank" class="source ent-source" rel="nofollow">扬子晚报</a></div><div class="bar-share"><span>收藏</span><span>微博</span><span>微信</span><span>分享</span><span>腾讯QQ</span><span>QQ空间</span></div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left">
<div class="article" id="article">
<p>　　原标题：夜里听见“水管说话” 小学生帮一栋楼找到漏水点</p>
<p>　　${DAMPER[0]}</p>
<p>　　${DAMPER[1]}</p>
<div class="img_wrapper"><img src="https://n.sinaimg.example/sinakd20240617ac/1.jpg" alt="供水师傅与小豆一起听墙"/><span class="img_descr">供水师傅与小豆一起听墙。受访者供图</span></div>
<p>　　${DAMPER[2]}</p>
<p>　　${DAMPER[3]}</p>
<p>　　<strong>三个办法自查漏水</strong></p>
<ol>${DAMPER_TIPS.map((one) => `<li>${one}</li>`).join('')}</ol>
<p>　　${DAMPER[4]}</p>
<p>　　扬子晚报/紫牛新闻记者 王小明</p>
<div id="app-qrcode"><img src="https://n.sinaimg.example/app.png" alt=""/><p>24小时滚动播报最新资讯，更多粉丝福利扫描二维码关注</p></div>
<p class="show_author">责任编辑：赵国强 </p>
</div>
<div class="article-bottom"><div class="keywords" id="keywords"><span>文章关键词：</span><a href="https://tags.news.sina.example/漏水">漏水</a><a href="https://tags.news.sina.example/听漏">听漏</a></div><div class="article-bottom-btn"><span>我要反馈</span><span>保存网页</span></div></div>
<div class="appPromotion">新浪新闻公众号，更多猛料！扫码关注</div>
<div class="blk-related" id="feed_cont"><h2>相关新闻</h2><ul><li><a href="https://news.sina.example/s/2024-06-12/doc-inayxxx111.shtml">老楼换水管，居民自己当监理</a></li><li><a href="https://news.sina.example/s/2024-06-08/doc-inayxxx222.shtml">城市“听漏师”：白天睡觉夜里上班</a></li></ul></div>
<div class="comment" id="SI_Comment"><h2>网友评论</h2><span>登录|注册</span><p>0条评论</p><a href="javascript:;">还没有评论，快来抢沙发</a></div>
</div>
<div class="article-content-right"><div class="right-side"><h2>点击排行</h2><ul><li><a href="https://news.sina.example/s/2024-06-17/doc-a1.shtml">四大行下架五年期大额存单？</a></li><li><a href="https://news.sina.example/s/2024-06-17/doc-a2.shtml">六月流星雨观赏指南</a></li></ul><h2>热门视频</h2><ul><li><a href="https://video.sina.example/p/a3.html">外卖箱里的小奶狗</a></li></ul></div></div></div>
</div>
<div class="footer"><p><a href="https://corp.sina.example/chn/">新浪简介</a> | <a href="https://emarketing.sina.example/">广告服务</a> | <a href="https://corp.sina.example/job">招聘信息</a> | <a href="https://news.sina.example/m/">网站律师</a></p><p>Copyright © 1996-2024 SINA Corporation, All Rights Reserved 新浪公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '“妈妈，水管在说话！”小学生帮整栋楼找到漏水点',
      published: '2024-06-17T07:18:00+08:00',
      source: '扬子晚报',
      original: '夜里听见“水管说话” 小学生帮一栋楼找到漏水点',
      authors: ['王小明'],
      editors: ['赵国强'],
      headings: ['三个办法自查漏水'],
      captions: ['供水师傅与小豆一起听墙。受访者供图'],
      kept: [...DAMPER, ...DAMPER_TIPS],
      related: ['老楼换水管，居民自己当监理', '城市“听漏师”：白天睡觉夜里上班'],
      gone: ['粉丝福利', '更多猛料', '快来抢沙发', '大额存单', '流星雨', '小奶狗', '网站律师', '我要反馈'],
    },
  },
  {
    kind: 'a business site, an essay taken over from an account: 本文来自…作者…题图来自 in the first paragraph, clock by dashes under the writer’s name, h2 headings, a mark of the site and its disclaimer last, reads of the same writer, 24小时热榜',
    url: 'https://www.huxiu.example/article/3072114.html',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>配一把钥匙八块钱，这门生意还剩多久-虎嗅网</title>
<meta name="keywords" content="虎嗅,锁匠,配钥匙,小生意">
<meta name="description" content="城中村的拐角，总有一张一平方米的配钥匙摊。">
<meta name="author" content="旧城笔记">
${og('og:type', 'article')}${og('og:title', '配一把钥匙八块钱，这门生意还剩多久')}${og('og:site_name', '虎嗅网')}${og('og:image', 'https://img.huxiucdn.example/article/cover/1.jpg')}
<link rel="stylesheet" href="https://www.huxiu.example/assets/article.css">
</head>
<body>
<header class="header-wrap"><a class="logo" href="/"><img src="https://www.huxiu.example/logo.svg" alt="虎嗅"></a><nav><a href="/">首页</a><a href="/channel/103.html">24小时</a><a href="/channel/106.html">前沿科技</a><a href="/channel/22.html">商业消费</a><a href="/channel/4.html">社会文化</a><a href="/channel/111.html">人物</a><a href="/vip">黑卡会员</a></nav><input placeholder="搜索"><a href="/user/login">登录</a></header>
<div class="article-layout"><article class="article__content article-detail-wrap">
<h1 class="article__title">配一把钥匙八块钱，这门生意还剩多久</h1>
<div class="article__author-info-wrap"><a class="author-info__username" href="/member/1987654.html">旧城笔记</a><span class="article__time">2024-06-18 10:02</span><a href="javascript:;">关注</a></div>
<div class="article__toolbar"><span>收藏</span><span>评论</span><span>语音播报</span></div>
<div id="article-content" class="article-content-wrap">
<p><em>本文来自微信公众号：旧城笔记（ID：jiuchengbiji），作者：林小舟，题图来自：视觉中国</em></p>
<p>${KEY[0]}</p>
<p>${KEY[1]}</p>
<h2>先算一笔账</h2>
<p>${KEY[2]}</p>
<p>${KEY[3]}</p>
<p><img src="https://img.huxiucdn.example/article/content/2.jpg" alt=""></p>
<p class="img-center-box" style="text-align:center;color:#888;font-size:13px">一个只剩半块招牌的配钥匙摊（图源：作者自摄）</p>
<h2>潮水退下去，又从别处漫上来</h2>
<p>${KEY[4]}</p>
<p>${KEY[5]}</p>
<p>${KEY[6]}</p>
</div>
<div class="article__copyright"><p>本内容由作者授权发布，观点仅代表作者本人，不代表虎嗅立场。如对本稿件有异议或投诉，请联系 tougao@huxiu.example。</p></div>
<div class="slogan">正在改变与想要改变世界的人，都在 虎嗅APP</div>
<div class="reward"><span>赞赏</span><span>关闭赞赏</span><span>开启赞赏</span></div>
<div class="tags"><a href="/tags/552.html">小生意</a><a href="/tags/9910.html">锁匠</a></div>
<div class="comment-wrap"><h3>评论（27）</h3><div class="item"><b>匿名读者</b><p>我们小区的锁匠现在兼修拉链</p></div><a href="javascript:;">写评论</a></div>
</article>
<aside><div class="author-card"><b>旧城笔记</b><p>记录正在消失的小生意</p></div><div class="hot"><h3>24小时热榜</h3><ol><li><a href="/article/3070001.html">年轻人开始囤“无用之物”</a></li><li><a href="/article/3070002.html">一条海底光缆的维修日常</a></li></ol></div><div class="recommend"><h3>该作者的其他文章</h3><ul><li><a href="/article/3060011.html">澡堂里最后的搓背师傅</a></li></ul></div></aside></div>
<div class="app-bar"><p>打开虎嗅APP，查看更多精彩内容</p><a href="/app">去下载</a></div>
<footer><p><a href="/about">关于虎嗅</a> <a href="/join">加入我们</a> <a href="/contribute">投稿</a> <a href="/report">举报</a></p><p>虎嗅网版权所有 京ICP备00000000号 Copyright © 2012-2024</p></footer>
<script>window.__INITIAL_STATE__={"articleDetail":{"aid":"3072114","title":"配一把钥匙八块钱，这门生意还剩多久","dateline":1718676120,"user_info":{"username":"旧城笔记"},"is_original":"0"}};</script>
</body>
</html>`,
    expected: {
      headline: '配一把钥匙八块钱，这门生意还剩多久',
      published: '2024-06-18T10:02:00+08:00',
      // Whether the account or the site is the source, and whether its line stands in the text, is open: neither is asked.
      authors: ['林小舟'],
      headings: ['先算一笔账', '潮水退下去，又从别处漫上来'],
      captions: ['一个只剩半块招牌的配钥匙摊（图源：作者自摄）'],
      kept: [KEY[0], KEY[1], KEY[2], KEY[3], KEY[4], KEY[5], KEY[6]],
      gone: [
        '语音播报',
        '不代表虎嗅立场',
        '改变世界的人',
        '关闭赞赏',
        '兼修拉链',
        '无用之物',
        '海底光缆',
        '黑卡会员',
      ],
    },
  },
];
