// A twenty-fifth set of forms, by one who had not seen the importer: the great sites of the mainland, accounts of papers on portals, and outlets of Taiwan, Hong Kong and New York.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const SHADOW = [
  '傍晚六点半，柳河县老城北街的一扇木门吱呀打开。七十二岁的马德山把竹凳一条条搬到院子里，又把白布幕绷上木框，拧亮了幕后的灯。再过半个钟头，这座只有六十个座位的皮影馆就要开演。',
  '“只要有一个人坐下，锣鼓就得响。”马德山说，这是师父传给他的规矩。他十四岁学艺，唱过谷场，唱过戏楼，也在空荡荡的礼堂里对着三位老人唱完过整本戏。',
  '皮影馆所在的院子原是粮站的仓库。2018年，县里把闲置的仓库腾出来，免去租金，又拨款十八万元翻修屋顶。开馆头一年，全年演出四十二场，有九场的观众不足十人。',
  '转机来自一堂课。县第二小学的美术老师带着学生来写生，孩子们不看幕前看幕后，围着马德山问个不停：驴皮为什么是透明的，人影为什么会翻跟头。第二个学期，学校干脆把皮影排进了课表。',
  '如今，全县有十一所小学开了皮影课。孩子们自己画样、自己刻影人，题材也不再只是老戏，有人刻过快递员，有人刻过村口的红绿灯。去年冬天，一出孩子们编的《小满过河》在馆里连演了六场。',
  '马德山的孙女马小禾今年二十六岁，学的是动画。两年前她辞了外地的工作回到县城，第一件事是把爷爷会唱的三十七本戏逐一录音、拍照、编号。“有的戏只有他一个人会，唱错一个字，都没有人能改。”',
  '她还给皮影馆开了直播。最多的一晚，八万人隔着屏幕看马德山的一双手。有人留言问，为什么不把幕后的灯换成电脑控制的。她把问题念给爷爷听，老人摇摇头：“灯不动，手在动，这才是影子戏。”',
  '县文化馆馆长周文清介绍，皮影馆去年演出二百一十场，接待观众一万四千多人次，门票和文创收入三十一万元，第一次做到了收支相抵。今年，馆里又收了五名学徒，最小的十九岁。',
  '夜里八点，戏散了。几个孩子不肯走，钻到幕后，学着老人的样子把影人贴在布上。灯光穿过薄薄的驴皮，墙上一时人影幢幢。马德山收着家什，没有催他们。',
] as const;

const FIELD = [
  '新华社哈尔滨5月6日电（记者王建、李小松）凌晨四点，松嫩平原上天刚放亮。种粮大户孙国富没有下地，而是坐在自家堂屋里，盯着墙上的一块屏幕。屏幕上，六台插秧机的位置正一点点移动。',
  '“以前春耕，人得跟着机器走，一天下来两腿泥。”孙国富说，现在他在手机上划好路线，机器自己走，偏差不超过三厘米。',
  '孙国富所在的前进村有耕地一万六千亩，今年全部种上了水稻。往年插秧要二十五天，今年预计十六天就能完成。',
  '快，靠的不只是机器。村里的育秧工厂里，三十二栋大棚一字排开，温度、湿度和光照由系统自动调节。技术员赵小梅指着一盘秧苗告诉记者，同一批秧苗的高度相差不到一厘米，“苗齐了，机器才插得匀”。',
  '地里的水也装上了“开关”。过去看水全凭经验，一个看水员要管三百亩地，半夜也得打着手电去扒口子。去年，村里装了一百二十套自动闸门，水位高了自己放，低了自己补，全季节水近两成。',
  '变化也带来新的难题。村里五十岁以上的农民占了七成，不少人不会用平板电脑。合作社请来三名大学生，挨家挨户教，还把操作界面改成大字和语音。',
  '“我说一声‘三号地，放水’，它就放了。”六十一岁的村民郑福来比画着。他承认，刚装上那阵子，自己夜里还是不放心，偷偷跑到地头看过好几回。',
  '县农业农村局的数据显示，全县今年投入春耕的智能农机有一千四百多台，比去年增加三成；水稻机插秧率达到百分之九十八。',
  '在东北农业大学教授韩立民看来，数字农业的关键不是设备多先进，而是账算得过来。他带着学生测算，一亩地的设备分摊成本约四十六元，省下的水、肥和人工约一百一十元。',
  '“这笔账，农民心里比谁都清楚。”韩立民说。',
  '太阳升起来的时候，六台插秧机已经走完了四百亩地。孙国富关上屏幕，还是换上了雨靴。“看归看，走一走，心里踏实。”',
] as const;

const FERRYBOAT = [
  '中新网南宁5月9日电 (记者 黄小艳)广西邕江上游一处停航十一年的渡口9日恢复通航，首班渡船载着三十六名乘客驶向对岸，两岸村民往返不必再绕行十八公里。',
  '当天清晨七时许，渡口已聚集不少挑着青菜和米粉的村民。坛洛村村民韦阿妹说，过去去对岸圩市要坐一个多小时的车，“现在十分钟就过江了”。',
  '据当地交通运输部门介绍，恢复通航的渡船为电动船，长十九米，核载五十人，每日往返十六班，六十岁以上老人和学生免费乘坐。',
  '渡口同时配建候船亭和充电桩，沿江设置了四处水位警示牌。遇水位超过警戒线或能见度不足五百米时，渡船将停航。',
  '当地计划在年内再恢复三处渡口，并与沿江的村道公交衔接。',
] as const;

const WORD = [
  '一座城市怎样称呼自己的街巷，往往比街巷本身更能说明它的性情。近来，多地启动老地名的普查与保护，一些早已从地图上消失的名字重新挂上了墙。这是一件好事，也是一件需要细想的事。',
  '地名是活的史料。豆腐巷里未必还有豆腐坊，洗马塘边早已无马可洗，但名字留着，后人便知道这里曾经有过怎样的营生、怎样的水土。改掉一个名字，有时等于抹去一段无人执笔的历史。',
  '也要看到，地名从来不是一成不变的。宋人嫌俗的名字，到明代成了雅谈；民国时新起的路名，今天也成了老地名。保护不是让时间停在某一年，而是让每一层沉积都有据可查。',
  '眼下值得警惕的，倒是另一种“复古”：凭空造出一个古色古香的名字，再编一段传说，立一块石碑。这样的名字没有来历，骗不过住在那里的人，也留不住路过的人。',
  '好的做法并不复杂。有的城市在路牌下方加一行小字，写明旧称与改名的年份；有的城市请老住户口述街巷的故事，存入档案，供人查阅。花钱不多，却让一条普通的巷子有了深度。',
  '说到底，名字属于使用它的人。征求意见时多走进几户人家，比多开几场论证会更有用。把命名的权利交还给生活，老地名才不会只是墙上的一块牌子。',
] as const;

const BREAD = [
  '凌晨一点半，武汉汉阳一条老街上，只有“老秦面窝”的卷帘门还亮着灯。五十八岁的秦师傅把一勺米浆浇进铁勺，中间刮出一个薄薄的圆心，下到油锅里，滋啦一声。',
  '这口油锅，他守了三十一年。不同的是，从今年春天起，每天炸出的头一百个面窝不卖，装进保温箱，由志愿者送到附近两所医院的急诊大厅。',
  '“那天夜里我自己也坐在那条走廊上。”秦师傅告诉记者，去年冬天他陪老伴看急诊，等到凌晨四点，又冷又饿，旁边一个年轻人分给他半个冷馒头。“我记得那半个馒头的味道。”',
  '他算了算，一百个面窝，米、黄豆、油和煤气加起来一百二十多块钱。“少抽两包烟，早起一个钟头，这个账我认。”',
  '事情传开，是因为一张字条。急诊科的护士小陈在保温箱里发现一张纸，上面用圆珠笔写着：不要钱，趁热吃，病会好的。她拍下来发在朋友圈，一夜之间被转了几千次。',
  '街坊们坐不住了。开粮油店的老彭每月送来两袋黄豆，隔壁修鞋的老吴负责搬箱子，还有六名大学生排了班，每天凌晨四点准时到店里取货。',
  '也有人劝他趁着热度涨价，或者加盟开分店。秦师傅都没有应。他说，面窝还是两块钱一个，炸得好不好，街坊的舌头最清楚。',
  '医院方面表示，已经在急诊大厅划出一张桌子专门放早点，并每天登记留样，确保食品安全。护士长说，半夜来的病人和家属，往往顾不上吃饭，“一口热的，比什么都顶用”。',
  '截至5月8日，秦师傅一共送出五千九百个面窝。他把每天的数字记在一本旧挂历的背面，记完了，就撕下来垫油锅。',
  '记者离开时，天还没有亮。第一辆电动车停在店门口，后座的保温箱上贴着四个字：趁热吃吧。',
] as const;

const STAIR = [
  '5月9日下午，长沙市开福区一处老小区里，一段四十三级的水泥台阶重新开放。台阶两侧新装了三道扶手，高的给大人，中间的给老人，最矮的一道离地只有五十厘米。',
  '“矮的是给我孙子的。”家住三栋的李娭毑笑着说。她今年七十六岁，每天要接送上幼儿园的孙子，这段坡是必经之路，前年冬天她在这里摔断过手腕。',
  '社区设计师张小帆介绍，动工前他们在坡边坐了一个星期，记下了每个人手扶墙的位置。墙面上被摸得发亮的地方，高低正好三处，扶手就照着这三处装。',
  '整个改造花费六万八千元，其中四万元来自社区公益金，其余由居民自愿捐出，最少的一笔是一位小学生的五元零花钱。',
] as const;

const CLOCK = [
  '杭州上城区的一条弄堂里，有一家没有招牌的钟表铺。店主孔祥安六十八岁，修了四十九年的钟。他有个规矩：修好的钟，要在店里走满七天才交还主人。近日，记者和他聊了聊。',
  '记者：为什么一定要走七天？',
  '孔祥安：钟和人一样，有脾气。头一天准，不等于天天准。走满七天，白天热、夜里凉，它都经过了，我才敢说修好了。',
  '记者：现在还有多少人修钟？',
  '孔祥安：一个月三四十只。年轻人比前几年多。他们拿来的多半是爷爷奶奶的钟，值不了几个钱，修一次倒要两三百，可是他们愿意。',
  '记者：印象最深的是哪一只？',
  '孔祥安：一只三五牌台钟。一个小伙子抱来，说奶奶走了以后钟就停了。我打开一看，发条没断，是里头掉进一粒纽扣。他一眼认出来，是奶奶那件蓝布衫上的。纽扣我用纸包好，贴在钟背后，没有扔。',
  '记者：您收徒弟吗？',
  '孔祥安：收过三个，走了两个。留下的是个姑娘，原来做手机维修。她眼睛好，手也稳，就是性子急。我让她先擦一个月的齿轮，擦完了，性子就慢下来了。',
  '记者：有没有修不好的钟？',
  '孔祥安：有。零件配不到，或者主人等不得。修不好的我不收钱，写一张条子放在里面，写明哪里坏了，以后有人能修，就不用再找。',
] as const;

const NIGHT = [
  '新京报讯（记者秦小宇）地铁末班车开走之后，城市并没有睡。昨日，市交通部门公布夜间公交调整方案：自6月1日起，新增十二条夜班线路，覆盖四家三甲医院、三座货运市场和两处大型居住区，首末班之间的最长间隔由六十分钟缩短到三十分钟。',
  '数字背后是一张过去少有人看的客流图。调查人员用三个月时间跟车记录，发现凌晨一点到五点之间，乘客最多的不是酒吧街，而是医院和批发市场。',
  '“坐车的是换班的护工、上货的商贩、扫街的环卫工。”参与调查的公交司机何师傅说，他开夜班车十四年，车上的人他认得一半。',
  '让公交在夜里多跑几趟，账面上多半要亏。据测算，十二条线路全年需补贴二千六百万元，平均每位乘客十一元。钱花得值不值，不能只看上座率。',
  '一个凌晨三点下班的护工，如果打车回家要花掉半天的工钱，走路又要两个小时，她大概只能在休息室的长椅上等到天亮。公共服务的分量，恰恰要放在这样的时刻去称。',
  '当然，好的愿望也要有好的执行。站点的灯够不够亮，候车的地方能不能避雨，实时到站准不准，都比线路图上多画一条线更重要。',
  '方案提出，新线路试行半年，之后根据刷卡数据再作调整。这是务实的态度。要提醒的是，夜班车的客流需要培养，不宜因为头两个月人少就匆忙停运。',
  '看一座城市是不是善待人，可以看它白天的高楼，也可以看它夜里的车站。',
] as const;

const SILK = [
  '5月10日，顺德杏坛的桑基鱼塘里，今年的头造蚕开始上簇。塘边新修的蚕房里，六万条蚕在竹匾上吐丝，沙沙作响，如同细雨。',
  '“塘泥肥桑，桑叶喂蚕，蚕沙养鱼，一样也不浪费。”蚕农何伯今年七十岁，养了半辈子蚕。上世纪九十年代，村里的桑地大多填平建了厂房，他的蚕房也空了二十年。',
  '三年前，镇里启动桑基鱼塘修复，首期恢复八百亩。何伯被请回来当师傅，带出了十四名徒弟，其中一半是返乡的年轻人。',
  '修复的鱼塘还成了自然课堂。去年以来，共有九十多所学校的学生前来研学，带动周边农庄和民宿增收六百余万元。',
  '镇农业办负责人表示，今年将再修复四百亩，并与高校合作选育更耐热的蚕种。',
] as const;

const LAMP = [
  '长江日报讯（记者 汤小华）5月10日晚7时30分，汉口江滩的八座老式航标灯同时亮起。这些退役多年的航标，经过三个月的修缮，在江边安了新家。',
  '“红的在左，白的在右，走船的人一看就懂。”七十九岁的退休航标工丁师傅站在灯下，向围观的孩子讲解。他二十岁上船，守了三十八年航标，最长的一次在江心洲上住了四十天。',
  '航标灯下，立着一块铜牌，扫码可以听到老航标工的口述。市民朱女士带着女儿听完了全部八段录音，“原来江上的灯，也有名字”。',
  '长江航道部门介绍，八座航标最早的制造于1956年，最晚的1983年退役。灯器改用太阳能供电，闪光的节奏与当年相同。',
] as const;

const FISHNET = [
  '台南七股沿海的老漁村，近來每到週六清晨，堤岸邊就坐滿了人。不分男女老少，人手一根竹梭，跟著八十二歲的蔡阿嬤學補網。',
  '蔡阿嬤十二歲就坐在門口補網。她說，以前整條街的女人都會，「一個網眼一塊錢，補到天黑，剛好買一斤米」。尼龍網普及之後，破了就丟，補網的手藝也跟著沒了。',
  '開課的是返鄉的陳小婷。她原本在台北做平面設計，三年前回來照顧父親，發現家裡倉庫堆了一百多公斤舊漁網，捨不得丟，便請隔壁的阿嬤教她補。',
  '第一堂課只來了四個人，其中兩個是她的姑姑。第二個月，有人從高雄搭早班車來；到了今年春天，報名已經排到七月。',
  '學員林先生是退休教師，他笑說自己教書三十年，第一次被嫌「手比腳還笨」。他花了六個週末，終於補好一張兩公尺見方的網，掛在客廳當屏風。',
  '補好的網有了新的去處。有的做成提袋，有的送給附近幼兒園當攀爬網，剩下的網線則由合作社回收，再製成紗線。去年一共處理兩公噸多的廢網。',
  '不過，這門生意還稱不上賺錢。陳小婷坦言，扣掉材料與場地，每月盈餘不到兩萬元，靠著縣市的社區補助才撐得下來。',
  '台南市漁港及近海管理所表示，今年將在三處漁港增設廢網回收站，並把補網課程納入漁村體驗行程。',
  '蔡阿嬤倒不擔心這些。她瞇著眼把梭子穿過網眼，拉緊，打結，動作比年輕人快上一倍。「網破了可以補，人散了才難。」',
] as const;

const STATION = [
  '（中央社記者王小明花蓮6日電）花東線一座停用17年的木造小站今天重新啟用，車站月台同時化身為偏鄉診所，每週二、四由醫師隨首班列車到站看診。',
  '小站由台鐵與花蓮縣衛生局合作整修，候車室隔出約10坪的診間，配置基本檢查設備與視訊系統，必要時可與市區醫院的專科醫師連線。',
  '82歲的居民潘阿公今天第一個掛號。他說，以前看一次病要換兩班車，來回花掉一整天，「現在走路5分鐘，還可以順便等孫子放學」。',
  '首日看診的醫師林小惠表示，村裡6成居民超過65歲，多有高血壓與關節問題，定期回診最重要，「車會準時來，醫師也會」。',
  '衛生局指出，計畫試辦1年，經費約新台幣320萬元，若成效良好，將擴及沿線另外4座車站。（編輯：李小山）1130506',
] as const;

const SIGN = [
  '深水埗一間開業六十年的招牌字鋪，今個月底交回鋪位。七十四歲的鋪主梁伯一筆一劃寫了半世紀招牌，由藥房、押店寫到茶餐廳，近日不少街坊專程上門，請他寫最後一個字。',
  '記者到訪當日，不足一百呎的鋪內堆滿木板同漆罐，牆上掛住三十多張字樣。梁伯坐在門口的矮凳，一邊磨墨一邊同街坊傾偈，「寫字最緊要企得穩，人企得穩，個字先企得穩」。',
  '梁伯十六歲入行，師父要他先寫三年「永」字。八十年代最旺的時候，一日要寫二十塊，成條街的招牌有一半出自他手筆。',
  '其後電腦字同LED興起，生意一落千丈。他最記得二千年前後，有成個月只接到一單，寫的是「結業大減價」。',
  '「我唔怨，個時代行快咗。」他說，自己後來替電影道具組寫招牌，又教過幾個設計系學生，總算有人願意學。',
  '學生之一的阿欣今年二十九歲，正將梁伯的字逐個掃描，整理成一套電腦字款，至今完成四千二百字。她說最難的不是筆劃，是留白，「師傅話，啲位唔係漏咗，係俾人抖氣」。',
  '街坊陳太拎住一塊舊門牌上門，想請梁伯補返個甩色的「福」字。梁伯寫完，分文不收，只叫她風乾三日先好掛。',
  '問到交鋪之後有何打算，梁伯指一指牆角的一捲宣紙，「一世寫俾人睇，以後寫返俾自己睇」。',
] as const;

const ORCHARD = [
  '每年四月的第一個星期六，約翰·米勒都會把自己的蘋果園交給陌生人。他打開木門，發給每人一把剪刀，然後坐到門廊上，整個上午不說一句話。',
  '「樹不需要我教他們，」這位六十九歲的果農說，「他們剪錯了，樹會告訴他們。」',
  '米勒的果園在紐約州北部的一座小鎮，有四百二十棵樹，其中最老的一棵種於1891年。十年前，他的妻子去世，兩個孩子搬到了西部，他一度打算把地賣給一家倉儲公司。',
  '合同已經擺在餐桌上。簽字前一晚，鎮上的圖書館員打來電話，問能不能帶讀書會的成員來剪一次枝。那天來了十一個人，剪掉了七棵樹的枯枝，也剪壞了三棵。',
  '米勒沒有簽字。',
  '此後每年春天，來的人越來越多。去年是二百六十人，有護士，有卡車司機，有剛到美國三個月的難民。每人認一棵樹，秋天回來摘果，摘到的蘋果一半帶走，一半送給食物銀行。',
  '康奈爾大學的園藝學者海倫·庫珀跟蹤了這片果園六年。她發現，由外行修剪的樹產量平均下降了12%，但病蟲害也減少了，因為有更多雙眼睛在看。',
  '「效率不是果園唯一的語言，」庫珀說。',
  '並不是所有人都贊成。鄰近的幾位果農擔心，業餘者會把火疫病帶進山谷。米勒為此在門口放了一桶酒精，每把剪刀進門前都要浸一浸。',
  '今年的剪枝日下了小雨。中午時分，米勒終於從門廊上站起來，走到最老的那棵樹下。一個小女孩正猶豫著該剪哪一枝。他指了指，又把手收了回去。',
] as const;

export const TWENTY_FIFTH: readonly Shown[] = [
  {
    kind: 'the People’s Daily’s site, culture: the clock and 来源 by a bar beside sizes of letters, the reporter in a div under the headline with the site’s name, bold headings within p, a caption in a p of class desc, (责编：two names), 分享让更多人看到, hot boards by tabs, an app’s codes',
    url: 'https://culture.people.com.cn/n1/2024/0508/c1013-40231234.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=GB2312"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>一座县城和六十个座位的皮影馆--文化--人民网 </title>
<meta name="keywords" content="皮影,非遗,县城" />
<meta name="description" content="　　傍晚六点半，柳河县老城北街的一扇木门吱呀打开。七十二岁的马德山把竹凳一条条搬到院子里" />
<meta name="author" content="104812">
<meta name="copyright" content="人民网版权所有">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="415245">
<meta name="contentid" content="40231234">
<meta name="publishdate" content="2024-05-08">
<meta name="source" content="来源：人民网">
<link href="/img/MAIN/2023/03/122234/css/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/img/MAIN/2023/03/122234/js/jquery-1.7.1.min.js" type="text/javascript"></script>
<style>.rm_txt_con p{line-height:2}</style>
</head>
<body>
<div class="top_bar"><div class="top w1000 cf"><span class="fl"><a href="http://www.people.com.cn/">人民网首页</a></span><span class="fr"><a href="http://people.com.cn/rmw/login">登录</a> <a href="/reg">注册</a></span></div></div>
<div class="w1000 logo cf"><a href="http://www.people.com.cn/"><img src="/img/MAIN/2023/logo.png" alt="人民网"/></a><ul class="nav"><li><a href="http://cpc.people.com.cn/">党网·时政</a></li><li><a href="http://society.people.com.cn/">社会·法治</a></li><li><a href="http://finance.people.com.cn/">经济·科技</a></li><li><a href="http://opinion.people.com.cn/">观点</a></li><li><a href="http://culture.people.com.cn/">文化</a></li><li><a href="http://health.people.com.cn/">健康</a></li></ul><form action="http://search.people.cn/"><input type="text" name="keyword" value="站内搜索"/><input type="submit" value="搜索"/></form></div>
<div class="w1000 path cf"><a href="http://www.people.com.cn/" class="clink">人民网</a>&gt;&gt;<a href="http://culture.people.com.cn/" class="clink">文化</a>&gt;&gt;<a href="http://culture.people.com.cn/GB/1013/" class="clink">文化滚动</a></div>
<div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre"></h3>
<h1>一座县城和六十个座位的皮影馆</h1>
<h4 class="sub"></h4>
<div class="author cf">人民网记者　赵小川</div>
<div class="channel cf"><div class="col-1-1 fl">2024年05月08日08:16 | 来源：<a href="http://www.people.com.cn/" target="_blank">人民网</a></div><div class="col-1-2 fr"><em class="f_size_s">小字号</em><em class="f_size_b">大字号</em></div></div>
<div class="bza"><img src="/img/2023peopleweb/ad.gif" alt=""/></div>
<div class="rm_txt_con cf">
<div class="box_pic"></div>
${p(SHADOW.slice(0, 3), 'style="text-indent: 2em;"')}
<p style="text-align: center;"><img alt="马德山在幕后操作影人。" src="/NMediaFile/2024/0508/MAIN202405080812000123.jpg"/></p>
<p class="desc">马德山在幕后操作影人。人民网记者 钱小河摄</p>
<p style="text-indent: 2em;"><strong>一堂课，坐满了六十个座位</strong></p>
${p(SHADOW.slice(3, 5), 'style="text-indent: 2em;"')}
<p style="text-indent: 2em;"><strong>三十七本戏，编成一本目录</strong></p>
${p(SHADOW.slice(5), 'style="text-indent: 2em;"')}
<div class="zdfy cf"></div>
<p class="paper_num"></p>
<div class="edit cf">(责编：李小楠、陈东平)</div>
<div class="share cf"><div class="bdsharebuttonbox"></div><h3>分享让更多人看到<i></i></h3><a href="#"><img src="/img/MAIN/share1.png" alt=""/></a></div>
<div id="rwb_tjyd"><h3>推荐阅读</h3><ul><li><a href="/n1/2024/0507/c1013-40230001.html">古籍里的端午：一碗雄黄酒的来历</a></li><li><a href="/n1/2024/0507/c1013-40230002.html">博物馆夜场首周预约满额</a></li></ul></div>
</div>
</div>
<div class="col col-2 fr">
<div class="new"><h2><i>热门排行</i></h2><ul><li><span>1</span><a href="/n1/2024/0507/c1013-40230101.html">村超决赛圈名单出炉</a></li><li><span>2</span><a href="/n1/2024/0507/c1013-40230102.html">大熊猫幼仔首次集体亮相</a></li></ul></div>
<div class="copy"><img src="/img/MAIN/ewm.png" alt=""/><p>下载人民网+客户端</p><p>关注人民网微信公众号</p></div>
</div>
</div>
<div id="rwb_bottom" class="footer"><p><a href="http://www.people.com.cn/GB/50142/104580/index.html">人民日报社概况</a> | <a href="http://www.people.com.cn/n1/2018/0628/c420344-30092211.html">关于人民网</a> | <a href="/job">报社招聘</a> | <a href="/ad">广告服务</a></p><p>人民日报违法和不良信息举报电话：010-65360000　举报邮箱：jubao@people.cn</p><p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br/>Copyright © 1997-2024 by www.people.com.cn. all rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '一座县城和六十个座位的皮影馆',
      published: '2024-05-08T08:16:00+08:00',
      source: '人民网',
      authors: ['赵小川'],
      editors: ['李小楠', '陈东平'],
      headings: ['一堂课，坐满了六十个座位', '三十七本戏，编成一本目录'],
      captions: ['马德山在幕后操作影人。人民网记者 钱小河摄'],
      body: [
        SHADOW[0],
        SHADOW[1],
        SHADOW[2],
        '一堂课，坐满了六十个座位',
        SHADOW[3],
        SHADOW[4],
        '三十七本戏，编成一本目录',
        SHADOW[5],
        SHADOW[6],
        SHADOW[7],
        SHADOW[8],
      ],
      gone: ['字号', '分享让更多人看到', '雄黄酒', '村超决赛圈', '大熊猫幼仔', '报社招聘', '举报邮箱'],
    },
  },
  {
    kind: 'the Xinhua agency’s site of the 2020s: year, day and clock each in a span above with em, 来源 in a div, the headline twice for desks and phones, ideographic spaces first, captions in navy font with 新华社记者 摄, 【纠错】 and 【责任编辑】 in spans, 阅读下一篇, hot boards, a disclaimer',
    url: 'https://www.news.cn/local/20240506/3f2a9c7d51e84b0c9d1e6a5b4c3d2e1f/c.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="apple-mobile-web-app-capable" content="yes" />
<meta name="renderer" content="webkit" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no" />
<meta name="publishid" content="3f2a9c7d51e84b0c9d1e6a5b4c3d2e1f" />
<meta name="nodeid" content="" />
<meta name="nodename" content="" />
<meta name="keywords" content="春耕,黑土地,智能农机" />
<meta name="description" content="屏幕里的春耕---" />
<meta name="pagetype" content="1" />
<title>屏幕里的春耕——松嫩平原见闻-新华网</title>
<link rel="stylesheet" href="https://www.news.cn/detail/css/cssreset.css" />
<link rel="stylesheet" href="https://www.news.cn/detail/css/detail.css" />
<style type="text/css">#detail p{font-size:18px}</style>
<script src="https://www.news.cn/global/public/libs/jquery/jquery.min.js"></script>
</head>
<body>
<div class="fix-ewm domPC" data="datasource:20240506" datatype="content"><img src="https://www.news.cn/detail2020/images/ewm.png" width="94" alt="" /><div class="fxd"><span class="fxd-wx"></span><a href="javascript:void(0)" class="fxd-wb"></a></div></div>
<div class="domPC"><script src="https://www.news.cn/2021homepro/scripts/smallTop.js"></script></div>
<div class="header-nav"><ul><li><a href="https://www.news.cn/">新华网</a></li><li><a href="https://www.news.cn/politics/">时政</a></li><li><a href="https://www.news.cn/fortune/">财经</a></li><li><a href="https://www.news.cn/local/">地方</a></li><li><a href="https://www.news.cn/world/">国际</a></li><li><a href="https://www.news.cn/photo/">图片</a></li></ul></div>
<div class="header domPC" data="datasource:20240506" datatype="content">
<div class="header-top clearfix"><div class="header-nav left"><a href="https://www.news.cn/">新华网</a> &gt; <a href="https://www.news.cn/local/">地方</a> &gt; 正文</div></div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em>2024</em></span>
<span class="day"><em>05</em>/<em>06</em></span>
<span class="time">09:30:12</span></div>
<div class="source">来源：新华社</div>
<div class="head-line clearfix"><h1><span class="title">屏幕里的春耕——松嫩平原见闻</span><span class="btn-audio"></span></h1><audio id="audioDom" loop="" src="" class="hide"></audio><div class="pageShare"><div class="setFont">字体：<span id="fontSmall">小</span><span id="fontNormal" class="active">中</span><span id="fontBig">大</span></div><div class="share">分享到：<a href="javascript:void(0)" class="wx"></a><a href="javascript:void(0)" class="wb"></a></div></div></div>
</div>
</div>
<div class="mheader domMobile" data="datasource:20240506" datatype="content"><h1><span class="title">屏幕里的春耕——松嫩平原见闻</span></h1><div class="info">2024-05-06 09:30:12 <span>来源：新华社</span></div></div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail" data="datasource:20240506" datatype="content">
<div id="detailContent"></div>
${p(FIELD.slice(0, 3), '', '　　')}
<p style="text-align: center;" align="center"><img src="https://www.news.cn/local/20240506/1.jpg" id="1" alt="" /></p>
<p style="text-align: left;"><font color="navy">　　5月4日，前进村的智能插秧机在田间作业（无人机照片）。新华社记者 张小涛 摄</font></p>
${p(FIELD.slice(3, 5), '', '　　')}
<p>　　<strong>屏幕之外的功课</strong></p>
${p(FIELD.slice(5), '', '　　')}
</div>
<div id="articleEdit"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a><div id="advisebox01" class="tiyi01" style="display:none;"></div></span><span class="editor"> 【责任编辑:刘小阳】 </span></div>
<div class="ad_right domPC"><script src="https://www.news.cn/ad.js"></script></div>
<div class="nextpage clearfix"><div class="nextpage-tit">阅读下一篇：</div><div class="nextpage-cont"><a href="https://www.news.cn/local/20240506/aaaa/c.html">高铁站里开出候车书屋</a></div></div>
</div>
<div class="main-right right">
<div class="columBox domPC"><div class="col-tit"><span><a href="https://www.news.cn/">深度观察</a></span></div><ul><li><a href="https://www.news.cn/local/20240505/b/c.html">海岛小学的第一间天文台</a></li><li><a href="https://www.news.cn/local/20240505/c/c.html">戈壁滩上种出蓝莓</a></li></ul></div>
<div class="columBox hotList"><div class="col-tit"><span>新闻热榜</span></div><ul><li><em>1</em><a href="https://www.news.cn/2024-05/05/c_1.htm">假期返程客流创新高</a></li><li><em>2</em><a href="https://www.news.cn/2024-05/05/c_2.htm">全国多地气温突破三十度</a></li></ul></div>
</div>
</div>
<div class="foot"><script src="https://www.news.cn/2021homepro/scripts/bottom.js"></script><p>Copyright © 2000 - 2024 XINHUANET.com　All Rights Reserved.</p><p>制作单位：新华网股份有限公司　版权所有：新华网股份有限公司</p></div>
<div class="domPC side-tool"><a href="javascript:void(0)">手机看新闻</a><a href="#top">回到顶部</a></div>
</body>
</html>`,
    expected: {
      headline: '屏幕里的春耕——松嫩平原见闻',
      published: '2024-05-06T09:30:12+08:00',
      source: '新华社',
      authors: ['王建', '李小松'],
      editors: ['刘小阳'],
      headings: ['屏幕之外的功课'],
      captions: ['5月4日，前进村的智能插秧机在田间作业（无人机照片）。新华社记者 张小涛 摄'],
      // Whether the head of the dispatch stays at the first paragraph is open: the body is not asked in full.
      kept: ['凌晨四点，松嫩平原上天刚放亮。', ...FIELD.slice(1), '屏幕之外的功课'],
      gone: ['字体', '纠错', '候车书屋', '天文台', '蓝莓', '假期返程', '手机看新闻', '制作单位'],
    },
  },
  {
    kind: 'a branch of the China News Service in a southern region, spot news: place by arrows, 来源 and clock in one line with no-break spaces, 中新网 电 and the reporter in half-width brackets, (完) last, a caption of a picture in a div, 【编辑:】, 相关新闻, a disclaimer and the branch’s address',
    url: 'https://www.gx.chinanews.com.cn/sh/2024-05-09/detail-ihcyvtzm1234567.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>邕江上游停航十一年渡口恢复通航-中新网广西</title>
<meta name="keywords" content="邕江,渡口,电动船" />
<meta name="description" content="广西邕江上游一处停航十一年的渡口9日恢复通航。" />
<link href="/css/content2021.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/jquery.js"></script>
</head>
<body>
<div class="topnav"><a href="https://www.chinanews.com.cn/">中国新闻网首页</a> | <a href="https://www.chinanews.com.cn/allspecial/">专题</a> | <a href="https://www.gd.chinanews.com.cn/">广东</a> | <a href="https://www.hi.chinanews.com.cn/">海南</a> | <a href="https://www.yn.chinanews.com.cn/">云南</a></div>
<div class="logo"><img src="/images/logo.png" alt="中新网广西" /></div>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/yw/">要闻</a></li><li><a href="/sh/">社会</a></li><li><a href="/jj/">经济</a></li><li><a href="/dm/">东盟</a></li><li><a href="/wh/">文化</a></li><li><a href="/tp/">图片</a></li></ul></div>
<div class="position">当前位置：<a href="/">首页</a> → <a href="/sh/">社会</a> → 正文</div>
<div class="w1000">
<div class="content_left">
<h1 class="content_title">邕江上游停航十一年渡口恢复通航</h1>
<div class="content_date">来源：中新网广西&nbsp;&nbsp;&nbsp;&nbsp;2024年05月09日 17:42&nbsp;&nbsp;&nbsp;&nbsp;<span class="fontsize">字号：<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a></span></div>
<div class="content_zw" id="zw">
<p>　　${FERRYBOAT[0]}</p>
<div class="left_ph" style="text-align:center"><img src="https://i2.chinanews.com.cn/gx/2024/0509/1.jpg" alt="" /></div>
<div class="left_pt" style="text-align:center">乘客排队登上电动渡船。黄小艳 摄</div>
${p(FERRYBOAT.slice(1, 4), '', '　　')}
<p>　　${FERRYBOAT[4]}(完)</p>
</div>
<div class="content_editor">【编辑:韦小玲】</div>
<div class="content_share"><span>分享到：</span><a href="#">微信</a><a href="#">微博</a><a href="#">QQ空间</a></div>
<div class="content_xg"><h3>相关新闻</h3><ul><li><a href="/sh/2024-04-20/detail-1.shtml">邕江电动渡船试航成功</a></li><li><a href="/sh/2024-03-11/detail-2.shtml">沿江村民盼渡口早日复航</a></li></ul></div>
</div>
<div class="content_right">
<div class="box"><h3>图片新闻</h3><ul><li><a href="/tp/1.shtml">三月三歌圩万人对歌</a></li><li><a href="/tp/2.shtml">百色芒果挂满枝头</a></li></ul></div>
<div class="box"><h3>点击排行</h3><ol><li><a href="/sh/3.shtml">螺蛳粉小镇迎来第一千万名游客</a></li><li><a href="/jj/4.shtml">边贸互市日均通关货车增两成</a></li></ol></div>
</div>
</div>
<div class="footer"><p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>地址：南宁市○○路12号　新闻热线：0771-0000000　Copyright ©1999-2024 chinanews.com. All Rights Reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '邕江上游停航十一年渡口恢复通航',
      published: '2024-05-09T17:42:00+08:00',
      source: '中新网广西',
      authors: ['黄小艳'],
      editors: ['韦小玲'],
      headings: [],
      captions: ['乘客排队登上电动渡船。黄小艳 摄'],
      related: ['邕江电动渡船试航成功', '沿江村民盼渡口早日复航'],
      // Whether the head of the dispatch and （完） stay is open: the body is not asked in full.
      kept: [FERRYBOAT[0].slice(FERRYBOAT[0].indexOf('广西邕江')), ...FERRYBOAT.slice(1)],
      gone: ['字号', '歌圩', '百色芒果', '螺蛳粉小镇', '边贸互市', '务经书面授权', '新闻热线'],
    },
  },
  {
    kind: 'the Guangming Daily as an e-paper by Founder: a comment of its page, 引题 in h3 and 副题 in h2, 作者： in h4, the paper with day and page in brackets, Founder’s comments round the text, the writer’s chair in brackets last, a list of the page and a calendar beside, 下一篇',
    url: 'https://epaper.gmw.cn/gmrb/html/2024-05/10/nw.D110000gmrb_20240510_2-13.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>让老地名住进今天的生活-光明日报-光明网</title>
<meta name="author" content="作者：高远山">
<meta name="newssource" content="">
<link href="../../../tplimg/css/style.css" rel="stylesheet" type="text/css" />
<script language="javascript" src="../../../tplimg/js/zoom.js"></script>
<script>var channelID = "gmrb"; function rs(){ window.status = ""; }</script>
</head>
<body>
<div class="g-top"><a href="https://www.gmw.cn/">光明网</a><a href="https://epaper.gmw.cn/">报刊</a><a href="https://epaper.gmw.cn/wzb/">文摘报</a><a href="https://epaper.gmw.cn/zhdsb/">中华读书报</a></div>
<div class="wrap">
<div class="left">
<div class="l_t"><span>2024年05月10日 星期五</span><b>第13版：文化评析</b><a href="nbs.D110000gmrb_12.htm">上一版</a><a href="nbs.D110000gmrb_14.htm">下一版</a><a href="../../../page/1/2024-05/10/13.pdf">PDF版</a></div>
<div class="pic"><img src="../../../page/1/2024-05/10/13_b.jpg" usemap="#PagePicMap" alt="" /><map name="PagePicMap"><area coords="10,10,200,300" shape="polygon" href="nw.D110000gmrb_20240510_1-13.htm" /></map></div>
<div class="list_l"><ul id="titleList"><li><a href="nw.D110000gmrb_20240510_1-13.htm">戏曲短视频何以叫好又叫座</a></li><li><a href="nw.D110000gmrb_20240510_2-13.htm">让老地名住进今天的生活</a></li><li><a href="nw.D110000gmrb_20240510_3-13.htm">纪录片里的方言之美</a></li></ul></div>
</div>
<div class="right">
<div class="tool"><a href="javascript:void(0)">返回目录</a><a href="javascript:zoomIn();">放大+</a><a href="javascript:zoomOut();">缩小-</a><a href="javascript:preRead();">全文复制</a><a href="nw.D110000gmrb_20240510_1-13.htm">上一篇</a><a href="nw.D110000gmrb_20240510_3-13.htm">下一篇</a></div>
<div class="text_c">
<h3>老牌子重新上墙之后</h3>
<h1>让老地名住进今天的生活</h1>
<h2>谈城市更新中的街巷命名</h2>
<h4>作者：高远山</h4>
<div class="lai"><span>《光明日报》（</span> <span class="date">2024年05月10日</span> <span class="ban">13版）</span></div>
<div class="c_c" id="articleContent">
<!--enpproperty <articleid>4455667</articleid><date>2024-05-10 00:00:00.0</date><author>作者：高远山</author><title>让老地名住进今天的生活</title><keyword></keyword><subtitle>谈城市更新中的街巷命名</subtitle><introtitle>老牌子重新上墙之后</introtitle><siteid>2</siteid><nodeid>13</nodeid><nodename>第13版：文化评析</nodename>/enpproperty-->
<!--enpcontent-->
${p(WORD, '', '　　')}
<p>　　（作者系江州大学文学院教授）</p>
<!--/enpcontent-->
</div>
</div>
<div class="pagenav"><a href="nw.D110000gmrb_20240510_1-13.htm">上一篇：戏曲短视频何以叫好又叫座</a> <a href="nw.D110000gmrb_20240510_3-13.htm">下一篇：纪录片里的方言之美</a></div>
<div class="calendar"><h5>往期回顾</h5><select name="y"><option>2024</option><option>2023</option></select><table><tr><th>日</th><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th></tr><tr><td></td><td></td><td></td><td>1</td><td>2</td><td>3</td><td>4</td></tr></table></div>
</div>
</div>
<div class="foot"><p>光明日报社概况 | 关于光明网 | 报网动态 | 联系我们 | 法律声明</p><p>光明日报版权所有 未经书面授权 不得复制或建立镜像</p></div>
</body>
</html>`,
    expected: {
      headline: '让老地名住进今天的生活',
      kicker: '老牌子重新上墙之后',
      alternative: '谈城市更新中的街巷命名',
      published: '2024-05-10',
      source: '光明日报',
      authors: ['高远山'],
      editors: [],
      headings: [],
      captions: [],
      // Whether the line on the writer’s chair belongs to the article is open: the body is not asked in full.
      kept: WORD,
      gone: ['戏曲短视频', '方言之美', '放大+', '全文复制', '往期回顾', '下一版', '报网动态', '中华读书报'],
    },
  },
  {
    kind: 'Sina’s news, a paper’s story: the clock and the source’s link under a floating bar, remarks counted, 原标题 first in the text and the paper’s reporter by himself, pictures in img_wrapper with img_descr, 责任编辑 in p.show_author, 文章关键词, 相关新闻, an app’s call and a report line',
    url: 'https://news.sina.com.cn/s/2024-05-09/doc-inauqrst1234567.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2024-05-09 14:42:36 ] -->
<html>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-type" content="text/html; charset=utf-8" />
<meta name="sudameta" content="urlpath:s/; allCIDs:56264,258,56675">
<title>每天头一百个面窝不卖，这口油锅为医院走廊而热_新浪新闻</title>
<meta name="keywords" content="面窝,医院,早点" />
<meta name="tags" content="面窝,医院,早点" />
<meta name="description" content="凌晨一点半，武汉汉阳一条老街上，只有“老秦面窝”的卷帘门还亮着灯。" />
<meta property="og:type" content="news" />
${og('og:title', '每天头一百个面窝不卖，这口油锅为医院走廊而热')}
${og('og:url', 'https://news.sina.com.cn/s/2024-05-09/doc-inauqrst1234567.shtml')}
<meta name="weibo: article:create_at" content="2024-05-09 14:42:36" />
<meta property="article:published_time" content="2024-05-09T14:42:36+08:00" />
<meta property="article:author" content="极目新闻" />
<link rel="stylesheet" href="//news.sina.com.cn/css/87/content/style.css"/>
<script>var SINA_TEXT_PAGE_INFO = {"docID": "inauqrst1234567", "channel": "gn"};</script>
</head>
<body data-pagetype="1">
<div class="sina-header"><div class="sina-top-bar"><ul class="sinaNav"><li><a href="https://www.sina.com.cn/">新浪首页</a></li><li><a href="https://news.sina.com.cn/">新闻</a></li><li><a href="https://sports.sina.com.cn/">体育</a></li><li><a href="https://finance.sina.com.cn/">财经</a></li><li><a href="https://ent.sina.com.cn/">娱乐</a></li><li><a href="https://weibo.com/">微博</a></li></ul><a href="#" class="nav-login">登录</a></div></div>
<div class="main-content w1240">
<div class="path-search" data-sudaclick="cnav_breadcrumbs_p"><div class="path"><div id="sina-header"></div><div class="channel-path"><a href="https://news.sina.com.cn/society/">社会新闻</a> &gt; 正文</div></div><div class="search"><form action="https://search.sina.com.cn/"><input type="text" class="keyword" placeholder="请输入关键词" /></form></div></div>
<h1 class="main-title">每天头一百个面窝不卖，这口油锅为医院走廊而热</h1>
<div class="top-bar-wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="second-title">每天头一百个面窝不卖，这口油锅为医院走廊而热</div><div class="date-source"><span class="date">2024年05月09日 14:42</span> <a href="https://www.ctdsb.net/" target="_blank" class="source ent-source" rel="nofollow">极目新闻</a></div><div class="page-tools"><span class="tool-icon tool-size"><em></em>缩小字体</span><span class="tool-icon tool-size"><em></em>放大字体</span><span class="tool-icon tool-fav"><a href="javascript:;">收藏</a></span><span class="tool-icon"><a href="javascript:;">微博</a></span><span class="tool-icon"><a href="javascript:;">微信</a></span><span class="tool-cmt"><a href="#comment"><span class="num">328</span></a></span></div></div></div></div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<div class="article" id="article">
<p>　　原标题：凌晨一点半的面窝</p>
<p>　　极目新闻记者 陈小文</p>
${p(BREAD.slice(0, 3), 'cms-style="font-L"', '　　')}
<div class="img_wrapper"><img src="//n.sinaimg.cn/sinakd2024/1.jpg" alt="秦师傅在炸面窝" /><span class="img_descr">秦师傅在炸面窝（极目新闻记者陈小文摄）</span></div>
${p(BREAD.slice(3, 6), 'cms-style="font-L"', '　　')}
<div id="ad_44086" class="otherContent_01" style="display:block;"><ins class="sinaads" data-ad-pdps="PDPS000000044086"></ins></div>
<div class="img_wrapper"><img src="//n.sinaimg.cn/sinakd2024/2.jpg" alt="" /><span class="img_descr">志愿者将保温箱装上车</span></div>
${p(BREAD.slice(6), 'cms-style="font-L"', '　　')}
<p class="show_author">责任编辑：王小树 </p>
</div>
<div class="article-bottom clearfix" id="article-bottom"><div class="keywords" id="keywords"><span>文章关键词：</span><a href="//tags.sina.com.cn/1">面窝</a><a href="//tags.sina.com.cn/2">医院</a></div><div class="wap_special"><a href="https://news.sina.com.cn/guide/feedback.html">我要反馈</a></div><div class="share-wrap">分享到<a href="#">微博</a></div></div>
<div class="new_style_article"><div class="app-kaihu"><p>海量资讯、精准解读，尽在新浪新闻APP</p></div></div>
<div class="blk-related"><h2>相关新闻</h2><ul class="list"><li><a href="/s/2024-04-28/doc-1.shtml">一张字条引来六名大学生</a></li><li><a href="/s/2024-05-01/doc-2.shtml">医院急诊大厅摆出一张早点桌</a></li></ul></div>
<div class="article-comment" id="comment"><h3>网友评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><div class="list"><p>江城小吃货：明早就去排队！</p></div></div>
</div>
<div class="article-content-right"><div class="blk-hot"><h2>热榜</h2><ol><li><a href="/c/1.shtml">失联十天的信鸽飞回鸽笼</a></li><li><a href="/c/2.shtml">快递柜超时费将统一公示</a></li></ol></div><div class="blk-video"><h2>视频新闻</h2><ul><li><a href="/v/1.shtml">航拍万亩油菜籽开镰</a></li></ul></div></div>
</div>
<div class="tl"><h2>阅读更多精彩</h2><ul><li><a href="/c/3.shtml">地铁里的手风琴少年</a></li></ul></div>
</div>
<div class="footer"><p><a href="https://news.sina.com.cn/guest.html">新闻中心意见反馈留言板</a>　欢迎批评指正</p><p>新浪简介 | 广告服务 | About Sina | 联系我们 | 招聘信息 | 通行证注册 | 产品答疑</p><p>Copyright © 1996-2024 SINA Corporation, All Rights Reserved　新浪公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '每天头一百个面窝不卖，这口油锅为医院走廊而热',
      // The page’s head has the second too.
      published: '2024-05-09',
      source: '极目新闻',
      original: '凌晨一点半的面窝',
      authors: ['陈小文'],
      editors: ['王小树'],
      headings: [],
      captions: ['秦师傅在炸面窝（极目新闻记者陈小文摄）', '志愿者将保温箱装上车'],
      related: ['一张字条引来六名大学生', '医院急诊大厅摆出一张早点桌'],
      body: BREAD,
      gone: [
        '放大字体',
        '我要反馈',
        '海量资讯',
        '明早就去排队',
        '信鸽',
        '快递柜',
        '油菜籽',
        '手风琴',
        '意见反馈留言板',
      ],
    },
  },
  {
    kind: 'Sohu’s accounts, a paper’s: the account’s card with counts beside, the clock and 来源 and 发布于 in spans, a hidden 原标题, 记者/ and 编辑/ before 返回搜狐 in one line last, an empty 责任编辑, 平台声明, 阅读 counted, recommended',
    url: 'https://www.sohu.com/a/777888999_120946537',
    page: `<!DOCTYPE html>
<html>
<head>
<title>四十三级台阶，三道扶手_李娭毑_社区_改造</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<meta name="description" content="5月9日下午，长沙市开福区一处老小区里，一段四十三级的水泥台阶重新开放。">
<meta property="og:type" content="news"/>
${og('og:title', '四十三级台阶，三道扶手')}
${og('og:url', 'www.sohu.com/a/777888999_120946537')}
<meta property="og:release_date" content="2024-05-09 19:58"/>
<meta itemprop="dateUpdate" content="2024-05-09 19:58" />
<meta itemprop="datePublished" content="2024-05-09 19:58" />
<meta name="mediaid" content="潇湘晨报"/>
<link rel="stylesheet" href="//statics.itc.cn/mptfe/style/common.css">
<script>var sohu_mp = {"article": {"id": 777888999, "channel_id": 8}};</script>
</head>
<body class="article-page" data-region="0">
<div class="wrapper-box">
<header id="main-header" class="area"><div class="logo"><a href="//www.sohu.com"><img src="//statics.itc.cn/logo.png" alt="搜狐"></a></div><nav><ul><li><a href="//news.sohu.com">新闻</a></li><li><a href="//sports.sohu.com">体育</a></li><li><a href="//auto.sohu.com">汽车</a></li><li><a href="//house.focus.cn">房产</a></li><li><a href="//travel.sohu.com">旅游</a></li></ul></nav><a href="//mp.sohu.com" class="login-sohu">登录狐友</a></header>
<div class="area" id="article-container">
<div class="left sidebar"><div class="column left"><div class="user-info" id="user-info"><div class="user-pic"><a href="//mp.sohu.com/profile"><img src="//p1.itc.cn/avatar.png" alt=""></a></div><h4><a href="//mp.sohu.com/profile">潇湘晨报</a></h4><dl class="user-num"><dd><span class="value"><em class="num">21.4万</em></span>文章</dd><dd><span class="value"><em class="num">98亿</em></span>总阅读</dd></dl><div class="user-more"><a href="//mp.sohu.com/profile">查看TA的文章&gt;</a></div></div><div class="article-do" id="article-do"><span class="share-title">分享到</span><ul><li><a href="javascript:void(0)">微信</a></li><li><a href="javascript:void(0)">新浪微博</a></li></ul></div></div></div>
<div class="left main">
<div data-spm="content"><div class="text">
<div class="text-title"><h1>四十三级台阶，三道扶手 <span class="article-tag"></span></h1>
<div class="article-info"><span class="time" id="news-time" data-val="1715255880000">2024-05-09 19:58</span> <span data-role="original-link">来源: <a href="//mp.sohu.com/profile" target="_blank">潇湘晨报</a></span> <span class="area"><span>发布于：</span><span>湖南省</span></span></div></div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：四十三级台阶，三道扶手</p>
${p(STAIR.slice(0, 2))}
<p class="ql-align-center"><img src="//q3.itc.cn/q_70/images03/20240509/1.jpeg"></p>
<p class="ql-align-center"><span>改造后的台阶，最矮的扶手离地五十厘米。</span></p>
${p(STAIR.slice(2))}
<p>记者/罗小军　编辑/谭小芳<a href="//www.sohu.com/?strategyid=00001 " target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div id="articleTransfer"></div>
</div>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear"><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">1.2万</em>)</span></div><div class="like-wrap">大家都在看</div></div></div>
<div class="c-comment" id="mp-comment"><div class="c-comment-header"><span>我来说两句</span><em>0人参与</em></div><textarea placeholder="我来说两句"></textarea></div>
<div class="groom-read" id="groom-read"><h3>推荐阅读</h3><ul><li><a href="/a/777000001_1">农家院里的星空民宿走红</a><span>旅途周刊 · 05-09 12:00</span></li><li><a href="/a/777000002_2">新能源车五一出行排行榜</a><span>车市观察 · 05-08 10:30</span></li></ul></div>
</div>
<div class="right sidebar" id="right-side-bar"><div class="hot-article"><h2>24小时热文</h2><ul><li><a href="/a/777000003_3">奶奶学编程，写出买菜小程序</a></li><li><a href="/a/777000004_4">一颗荔枝的快递之旅</a></li></ul></div></div>
</div>
<div id="float-btn"><a href="javascript:void(0)">意见反馈</a><a href="javascript:void(0)">回首页</a></div>
</div>
</body>
</html>`,
    expected: {
      headline: '四十三级台阶，三道扶手',
      published: '2024-05-09T19:58:00+08:00',
      source: '潇湘晨报',
      authors: ['罗小军'],
      editors: ['谭小芳'],
      headings: [],
      captions: ['改造后的台阶，最矮的扶手离地五十厘米。'],
      // The credits have a line of their own beside the way back; whether that line stays is not asked.
      kept: STAIR,
      gone: [
        '查看TA',
        '返回搜狐',
        '仅提供信息存储',
        '我来说两句',
        '星空民宿',
        '排行榜',
        '买菜小程序',
        '快递之旅',
      ],
    },
  },
  {
    kind: 'NetEase’s accounts, an evening paper’s talk by turns: the crumb with 网易号, the clock in seconds and 来源 with the province in em, 举报, scan to share beside, the paper’s reporter by himself first, questions in bold, 特别声明 in two tongues, follow-ups and a card of the account, hot recommendations',
    url: 'https://www.163.com/dy/article/J1ABCDEF0512ABCD.html',
    page: `<!DOCTYPE HTML>
<html id="ne_wrap" data-publishtime="2024-05-11 10:26:41" data-category="新闻" data-ptime="2024-05-11 10:26:41">
<head>
<meta name="google" content="notranslate">
<title>修好的钟，在他店里要走满七天|孔祥安|台钟|零件_网易订阅</title>
<meta name="keywords" content="孔祥安,台钟,零件,修钟" />
<meta name="description" content="修好的钟，在他店里要走满七天,孔祥安,台钟,零件,修钟" />
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
${og('og:type', 'news')}
${og('og:title', '修好的钟，在他店里要走满七天')}
<meta property="article:author" content="网易">
<meta property="article:published_time" content="2024-05-11T10:26:41+08:00">
<link rel="stylesheet" href="https://static.ws.126.net/163/f2e/products/post2020_dy/static/css/main.css">
<script>window.NTES_DOC = {"docid": "J1ABCDEF0512ABCD"};</script>
</head>
<body>
<div class="ntes_nav" id="js_N_nav"><div class="ntes-nav-main"><a href="https://www.163.com/">网易首页</a><a href="https://www.163.com/#f=topnav">应用</a><a href="https://study.163.com/">网易云课堂</a><a href="https://you.163.com/">网易严选</a><a href="https://reg.163.com/">登录</a></div></div>
<div class="post_topad"></div>
<div class="wrapper clearfix" id="contain" data-docid="J1ABCDEF0512ABCD">
<div class="post_main">
<div class="post_crumb"><a href="https://www.163.com/">网易首页</a> &gt; <a href="https://www.163.com/dy/">网易号</a> &gt; 正文 <a href="https://mp.163.com/" class="post_apply">申请入驻</a></div>
<h1 class="post_title">修好的钟，在他店里要走满七天</h1>
<div class="post_info">2024-05-11 10:26:41　来源: <a href="https://www.163.com/dy/media/T1460515717500.html" target="_blank">钱江晚报</a> <em class="post_location">浙江</em> <a href="https://www.163.com/special/0077jt/tipoff.html" target="_blank" class="post_jubao">举报</a></div>
<div class="post_side"><a class="post_side_comment js-tiecount" href="#post_comment_area">46</a><p class="post_side_share_title">分享至</p><div class="post_side_wx"><h4>用微信扫码二维码</h4><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content" data-cover="">
<div class="post_body">
<p id="0ABC1">钱江晚报记者 沈小雨</p>
<p id="0ABC2">${CLOCK[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=1.jpg" alt="" /><br/>孔祥安在放大镜下装擒纵轮。</p>
${CLOCK.slice(1)
  .map((one) => (one.startsWith('记者：') ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`))
  .join('\n')}
</div>
<div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p><p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p></div>
</div>
<div class="post_next_name">/ 阅读下一篇 /</div>
<div class="post_next_post"><a href="https://www.163.com/dy/article/J1ZZZ.html">钱塘江畔百人合唱团招新</a><p>返回网易首页 下载网易新闻客户端</p></div>
<div class="post_recommends"><h2 class="title">相关推荐</h2><div class="post_recommends_ulist"><ul><li><h3><a href="https://www.163.com/dy/article/J1AA.html">外婆的缝纫机搬进了博物馆</a></h3><span class="source">每日商讯 2024-05-10 09:00:02</span><span class="tie">12 跟贴 12</span></li><li><h3><a href="https://www.163.com/dy/article/J1BB.html">机械表和石英表差在哪里</a></h3><span class="source">表迷日记 2024-05-09 20:11:00</span><span class="tie">0 跟贴 0</span></li></ul></div></div>
<div class="post_comment" id="post_comment_area"><h3>网友跟贴</h3><p>有态度网友0abc：这才是手艺人</p></div>
</div>
<div class="post_side_right"><div class="blk-avatar"><a href="https://www.163.com/dy/media/T1460515717500.html">钱江晚报</a><p class="desc">浙江第一都市报</p><p>98765 文章数 1.2万 关注度</p></div><div class="blk-hot"><h3>热搜</h3><ul><li><a href="https://www.163.com/1.html">台风“小熊”可能生成</a></li><li><a href="https://www.163.com/2.html">火箭残骸落入预定海域</a></li></ul></div></div>
</div>
<div class="ntes_foot_link"><p>About NetEase - 公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策 - 广告服务 - 侵权投诉</p><p>网易公司版权所有 ©1997-2024</p></div>
</body>
</html>`,
    expected: {
      headline: '修好的钟，在他店里要走满七天',
      published: '2024-05-11T10:26:41+08:00',
      source: '钱江晚报',
      authors: ['沈小雨'],
      editors: [],
      // The questions in bold are the talk’s turns: what is a heading is not asked.
      captions: ['孔祥安在放大镜下装擒纵轮。'],
      body: CLOCK,
      gone: [
        '申请入驻',
        '用微信扫码',
        '信息存储服务',
        'information storage',
        '合唱团',
        '缝纫机',
        '石英表',
        '这才是手艺人',
        '台风',
        '火箭残骸',
      ],
    },
  },
  {
    kind: 'Phoenix’s site in hashed classes, a paper’s comment: the clock in seconds and 来源 in one p, a state in a script, 新京报讯 and the reporter first, a decorated picture without words, 责任编辑 with a code in a bracket, 相关新闻, 免责声明, an app’s call, a popular list, remarks',
    url: 'https://news.ifeng.com/c/8ZabCdEfGhI',
    page: `<!DOCTYPE html>
<html>
<head>
<title>夜里的车站，也是一座城市的脸_凤凰网资讯_凤凰网</title>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8" />
<meta name="keywords" content="夜班公交 公共服务 线路">
<meta name="description" content="地铁末班车开走之后，城市并没有睡。">
${og('og:title', '夜里的车站，也是一座城市的脸')}
${og('og:type', 'article')}
${og('og:time', '2024年05月12日 08:05:19')}
${og('og:category', '凤凰资讯')}
<script>var allData = {"docData": {"type": "article", "title": "夜里的车站，也是一座城市的脸", "newsTime": "2024-05-12 08:05:19", "source": "新京报", "keywords": "夜班公交"}, "hotData": [{"title": "早餐店主的一张欠条"}]};</script>
<style>.index_text_D0U1y p{margin-bottom:20px}</style>
</head>
<body>
<div id="root"><div>
<div class="index_headerPc_2A6-n"><a href="//www.ifeng.com/" class="index_logo_1BxKu"><img src="//x0.ifengimg.com/logo.png" alt="凤凰网"></a><ul><li><a href="//news.ifeng.com/">资讯</a></li><li><a href="//finance.ifeng.com/">财经</a></li><li><a href="//v.ifeng.com/">视频</a></li><li><a href="//history.ifeng.com/">历史</a></li><li><a href="//guoxue.ifeng.com/">国学</a></li></ul><div class="index_search_3Vn"><input placeholder="站内"><a href="#">搜索</a></div></div>
<div class="index_breadcrumb_1xT"><a href="//news.ifeng.com/">资讯</a> &gt; <a href="//news.ifeng.com/shanklist/3-35197-/">评论</a> &gt; <span>正文</span></div>
<div class="index_articleBox_6mRyb">
<div class="index_leftContent_pn2fM">
<h1 class="index_title_GvLpt">夜里的车站，也是一座城市的脸</h1>
<div class="index_info_Bg3gm"><p class="index_time_3sQ"><span>2024年05月12日 08:05:19</span> <span>来源：<a href="//feng.ifeng.com/author/1" target="_blank">新京报</a></span></p><div class="index_interact_cs5"><a href="#comment"><em>57</em>人参与</a> <a href="#comment"><em>13</em>评论</a></div></div>
<div class="index_main_content_3Q"><div class="index_text_D0U1y">
${p(NIGHT.slice(0, 3))}
<p class="picIntro"><img src="https://x0.ifengimg.com/ucms/2024_20/1.jpg" alt=""></p>
${p(NIGHT.slice(3))}
</div></div>
<div class="index_end_1f6"><span>[责任编辑：方小华 PN033]</span></div>
<div class="index_tip_9v1"><p>责任声明：凤凰网转载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。</p></div>
<div class="index_callup_a6"><a href="//ishare.ifeng.com/app">打开凤凰新闻客户端，查看更多精彩资讯</a></div>
<div class="index_share_7f"><span>分享到</span><a href="#">微信</a><a href="#">QQ</a></div>
<div class="index_relate_4cD"><h3>相关新闻</h3><ul><li><a href="//news.ifeng.com/c/8Zr1">十二条夜班公交线路站点公示</a></li><li><a href="//news.ifeng.com/c/8Zr2">医院门口的末班车为何难等</a></li></ul></div>
<div class="index_comment_bY" id="comment"><h3>网友评论</h3><p>凤凰网友：希望早点落实</p><p>查看全部评论</p></div>
</div>
<div class="index_rightContent_mRT"><div class="index_hot_2x"><h3>热文排行</h3><ol><li><a href="//news.ifeng.com/c/8Zh1">早餐店主的一张欠条</a></li><li><a href="//news.ifeng.com/c/8Zh2">山村教师收到四十年前的信</a></li></ol></div><div class="index_fm_5"><h3>凤凰FM</h3><p>今日推荐：听一段评书</p></div></div>
</div>
<div class="index_footer_1r"><p>凤凰新媒体介绍 | 投资者关系 Investor Relations | 广告服务 | 诚征英才 | 保护隐私权</p><p>凤凰新媒体 版权所有 Copyright © 2024 Phoenix New Media Limited All Rights Reserved.</p></div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '夜里的车站，也是一座城市的脸',
      published: '2024-05-12T08:05:19+08:00',
      source: '新京报',
      authors: ['秦小宇'],
      editors: ['方小华'],
      headings: [],
      captions: [''],
      related: ['十二条夜班公交线路站点公示', '医院门口的末班车为何难等'],
      // Whether 新京报讯 with the reporter stays at the head of the first paragraph is open: the body is not asked in full.
      kept: ['地铁末班车开走之后，城市并没有睡。', ...NIGHT.slice(1)],
      gone: [
        '传递更多信息',
        '查看更多精彩',
        '早点落实',
        '欠条',
        '四十年前的信',
        '评书',
        '诚征英才',
        '人参与',
      ],
    },
  },
  {
    kind: 'a southern province’s portal: the clock and 来源 in spans with ids for Baidu, the reporter by the paper’s name as the last line, a caption in a grey span with another reporter 摄, 编辑 in a span, a statement of rights by numbers, a mobile code, recommended by tabs',
    url: 'https://news.southcn.com/node_54a44f01a2/8c1d2e3f4a.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>顺德杏坛：二十年后，桑基鱼塘又听见蚕声_南方网</title>
<meta name="keywords" content="桑基鱼塘,蚕,顺德">
<meta name="description" content="5月10日，顺德杏坛的桑基鱼塘里，今年的头造蚕开始上簇。">
<link rel="stylesheet" href="https://www.southcn.com/static/css/article.css">
<script src="https://www.southcn.com/static/js/jquery.min.js"></script>
</head>
<body>
<div class="g-top"><a href="https://www.southcn.com/">南方网首页</a><a href="https://news.southcn.com/">新闻</a><a href="https://economy.southcn.com/">经济</a><a href="https://opinion.southcn.com/">理论</a><a href="https://www.southcn.com/nfapp">南方+</a><a href="https://epaper.southcn.com/">数字报</a><input type="text" placeholder="搜索"></div>
<div class="g-wrap">
<div class="m-crumbs"><a href="https://www.southcn.com/">首页</a> &gt; <a href="https://news.southcn.com/">新闻</a> &gt; <a href="https://news.southcn.com/node_54a44f01a2">广东</a> &gt; 正文</div>
<div class="g-main">
<div class="m-article">
<h2 id="article_title">顺德杏坛：二十年后，桑基鱼塘又听见蚕声</h2>
<div class="meta"><div class="pull-left"><span class="pub_time" id="pubtime_baidu">2024-05-11 07:52</span> <span id="source_baidu">来源：<a href="https://epaper.southcn.com/" target="_blank">南方日报</a></span></div><div class="pull-right"><span class="fontsize">小</span><span class="fontsize">中</span><span class="fontsize">大</span><a class="wx" href="#">分享到微信</a></div></div>
<div class="content" id="content">
${p(SILK.slice(0, 2), '', '　　')}
<p style="text-align: center;"><img src="https://pics.southcn.com/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127);">何伯查看上簇的春蚕。南方日报记者 郭小航 摄</span></p>
${p(SILK.slice(2), '', '　　')}
<p>　　南方日报记者 苏小婷</p>
</div>
<div class="m-editor"><span id="editor_baidu">编辑：梁小珊</span></div>
<div class="m-code"><img src="https://pics.southcn.com/qr.png" alt=""><p>扫一扫，手机打开当前页</p></div>
<div class="m-copyright"><p>1、本网注明“来源：南方网”的作品，版权均属本网所有，任何媒体转载须注明来源。</p><p>2、凡转载稿件仅为传播信息，如涉著作权请与本网联系。</p></div>
</div>
<div class="m-tabs"><ul><li>要闻推荐</li><li>频道精选</li></ul><div><ul><li><a href="https://news.southcn.com/node_1/1.shtml">广州老茶楼推出早茶夜市</a></li><li><a href="https://news.southcn.com/node_1/2.shtml">湛江生蚝养殖户用上无人船</a></li></ul></div></div>
</div>
<div class="g-side"><div class="m-rank"><h3>24小时热点</h3><ol><li><a href="https://news.southcn.com/node_1/3.shtml">龙舟水将至 六市启动防御</a></li><li><a href="https://news.southcn.com/node_1/4.shtml">潮汕功夫茶席摆上高铁</a></li></ol></div><div class="m-ad"><p>南方+客户端：每天都有新广东</p></div></div>
</div>
<div class="g-foot"><p>关于我们 | 网站声明 | 广告服务 | 诚聘英才 | 法律顾问</p><p>广东南方网络信息科技有限公司　版权所有　粤ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '顺德杏坛：二十年后，桑基鱼塘又听见蚕声',
      published: '2024-05-11T07:52:00+08:00',
      source: '南方日报',
      authors: ['苏小婷'],
      editors: ['梁小珊'],
      headings: [],
      captions: ['何伯查看上簇的春蚕。南方日报记者 郭小航 摄'],
      body: SILK,
      gone: ['分享到微信', '扫一扫', '须注明来源', '早茶夜市', '无人船', '龙舟水', '功夫茶席', '诚聘英才'],
    },
  },
  {
    kind: 'a Wuhan daily’s net in TRS: 来源 and clock and 责编 in one row of spans, the text in a view of TRS with styles, 长江日报讯 and the reporter first, captions in a p below with 记者 摄, 相关报道, a hotline with 有奖, rights, hot lists, friends’ links',
    url: 'https://news.cjn.cn/bsy/gnxw_20105/202405/t4901234.htm',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>八座老航标灯今起亮在汉口江滩_长江网_cjn.cn</title>
<meta name="Keywords" content="航标灯,江滩,汉口">
<meta name="Description" content="汉口江滩的八座老式航标灯同时亮起。">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="20105">
<meta name="contentid" content="4901234">
<meta name="publishdate" content="2024-05-10">
<meta name="author" content="长江网">
<link rel="stylesheet" href="../../../images/xl.css">
</head>
<body>
<div class="cjn-top"><a href="http://www.cjn.cn/">长江网首页</a><ul><li><a href="http://news.cjn.cn/">新闻</a></li><li><a href="http://news.cjn.cn/whxw/">武汉</a></li><li><a href="http://cjrb.cjn.cn/">长江日报</a></li><li><a href="http://whwb.cjn.cn/">武汉晚报</a></li><li><a href="http://liuyan.cjn.cn/">城市留言板</a></li></ul></div>
<div class="cjn-crumb">您当前的位置：<a href="http://www.cjn.cn/">首页</a> &gt;&gt; <a href="../../">本市要闻</a> &gt;&gt; 正文</div>
<div class="cjn-main">
<div class="cjn-left">
<h1>八座老航标灯今起亮在汉口江滩</h1>
<div class="info"><span>2024-05-10 21:36</span>
<span>来源：长江日报</span>
<span>责编：吴小荻</span></div>
<div class="share"><span>分享</span><a href="#">微信</a><a href="#">微博</a></div>
<div class="content" id="zoom">
<div class="view TRS_UEDITOR trs_paper_default trs_web"><style type="text/css">.TRS_Editor P{margin-top:0;line-height:2}</style>
<p style="text-indent: 2em;">${LAMP[0]}</p>
<p style="text-align: center;"><img src="./W020240510776655443322.jpg" alt="" oldsrc="W020240510776655443322.jpg" /></p>
<p style="text-align: center;"><span style="font-family: 楷体;">市民在航标灯下听老航标工讲述。记者姚小凡 摄</span></p>
${p(LAMP.slice(1), 'style="text-indent: 2em;"')}
</div>
</div>
<div class="cjn-related"><h3>相关报道</h3><ul><li><a href="../202404/t4880001.htm">老航标灯三个月修缮全记录</a></li><li><a href="../202403/t4860002.htm">江心洲上的守灯人</a></li></ul></div>
<div class="cjn-tip"><p>新闻热线：027-59220000　欢迎提供线索，一经采用有奖</p></div>
<div class="cjn-right-tip"><p>版权声明：凡本网注明来源为“长江日报、武汉晚报”的所有作品，版权均属长江网所有。</p></div>
</div>
<div class="cjn-right"><h3>热点排行</h3><ul><li><a href="../202405/t1.htm">东湖绿道新增夜骑专线</a></li><li><a href="../202405/t2.htm">蔡甸莲藕今年首批上市</a></li></ul><h3>长江视频</h3><ul><li><a href="../202405/t3.htm">两江四岸灯光秀预告</a></li></ul></div>
</div>
<div class="cjn-foot"><p>友情链接：<a href="http://www.people.com.cn/">人民网</a> <a href="http://www.xinhuanet.com/">新华网</a> <a href="http://www.cnhubei.com/">荆楚网</a></p><p>长江日报报业集团 主办　鄂新网备00000号　Copyright © 2024 CJN.CN</p></div>
</body>
</html>`,
    expected: {
      headline: '八座老航标灯今起亮在汉口江滩',
      published: '2024-05-10T21:36:00+08:00',
      source: '长江日报',
      authors: ['汤小华'],
      editors: ['吴小荻'],
      headings: [],
      captions: ['市民在航标灯下听老航标工讲述。记者姚小凡 摄'],
      related: ['老航标灯三个月修缮全记录', '江心洲上的守灯人'],
      // Whether 长江日报讯 with the reporter stays at the head of the first paragraph is open: the body is not asked in full.
      kept: [LAMP[0].slice(LAMP[0].indexOf('5月10日晚')), ...LAMP.slice(1)],
      gone: ['城市留言板', '有奖', '版权均属', '夜骑专线', '莲藕', '灯光秀', '荆楚网', '主办'],
    },
  },
  {
    kind: 'the United Daily’s site, a region’s news: crumbs, the clock and 聯合報／ 記者／台南即時報導 in one section of authors, captions by figcaption with 記者／攝影, an ad’s word within, tags, 猜你喜歡, a FB call, remarks, JSON-LD with the person',
    url: 'https://udn.com/news/story/7326/7951234',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>堤岸邊的補網課 82歲阿嬤教回消失的手藝 | 雲嘉南 | 地方 | 聯合新聞網</title>
<meta name="description" content="台南七股沿海的老漁村，近來每到週六清晨，堤岸邊就坐滿了人，跟著八十二歲的蔡阿嬤學補網。">
<meta name="news_keywords" content="漁網,七股,補網">
<meta name="author" content="聯合報">
<meta name="date.available" content="2024/05/04 14:12:00">
${og('og:type', 'article')}
${og('og:title', '堤岸邊的補網課 82歲阿嬤教回消失的手藝 | 聯合新聞網')}
${og('og:site_name', '聯合新聞網')}
<meta property="article:published_time" content="2024-05-04T14:12:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '堤岸邊的補網課 82歲阿嬤教回消失的手藝', datePublished: '2024-05-04T14:12:00+08:00', dateModified: '2024-05-04T14:12:00+08:00', author: { '@type': 'Person', name: '吳小琪' }, publisher: { '@type': 'Organization', name: '聯合新聞網', logo: { '@type': 'ImageObject', url: 'https://udn.com/static/img/logo.jpg' } } })}
<link rel="stylesheet" href="https://udn.com/static/css/article.css">
<script>var udn_gtm = {"cate": "local", "id": "7951234"};</script>
</head>
<body>
<header class="navigation-bar"><a href="/news/index" class="navigation-bar__logo"><img src="https://udn.com/static/img/logo.svg" alt="聯合新聞網"></a><nav class="navigation"><a href="/news/breaknews/1">即時</a><a href="/news/cate/2/6638">要聞</a><a href="https://stars.udn.com/">娛樂</a><a href="https://sports.udn.com/">運動</a><a href="/news/cate/2/7225">全球</a><a href="/news/cate/2/6641">地方</a><a href="https://vip.udn.com/">VIP</a></nav><a href="https://member.udn.com/">會員中心</a></header>
<main class="article-content__container">
<section class="article-content__wrapper">
<nav class="article-content__breadcrumb"><a href="/news/index">udn</a> / <a href="/news/cate/2/6641">地方</a> / <a href="/news/breaknews/1/3">雲嘉南</a></nav>
<article class="article-content">
<h1 class="article-content__title">堤岸邊的補網課 82歲阿嬤教回消失的手藝</h1>
<div class="article-content__subinfo"><section class="authors"><time class="article-content__time">2024-05-04 14:12</time> <span class="article-content__author">聯合報／ 記者<a href="/news/reporter/1">吳小琪</a>／台南即時報導</span></section><div class="social-share"><a href="#fb">讚</a><a href="#fs">分享</a><button>字級設定</button><button>A+</button></div></div>
<div class="article-content__paragraph">
<section class="article-content__editor">
<figure class="article-content__image"><picture><img src="https://pgw.udn.com.tw/1.jpg" alt=""></picture><figcaption>蔡阿嬤教學員用竹梭補網。記者吳小琪／攝影</figcaption></figure>
${p(FISHNET.slice(0, 3))}
<div class="edn-ads--inlineAds"><span>廣告</span></div>
${p(FISHNET.slice(3, 5))}
<figure class="article-content__image"><picture><img src="https://pgw.udn.com.tw/2.jpg" alt=""></picture><figcaption>修補完成的漁網做成提袋。圖／陳小婷提供</figcaption></figure>
${p(FISHNET.slice(5))}
</section>
<section class="keywords"><a href="/search/tagging/2/a">漁網</a><a href="/search/tagging/2/b">七股</a></section>
</div>
<div class="fb-quote"><p>按讚加入《聯合新聞網臉書粉絲團》</p></div>
<section class="article-section related-news"><h2>猜你喜歡</h2><ul><li><a href="/news/story/7326/7950001">阿里山林鐵老車頭改成圖書館</a></li><li><a href="/news/story/7326/7950002">嘉義雞肉飯節票選開跑</a></li></ul></section>
<section class="discuss"><h2>共 3 則留言</h2><p>海邊長大的人：我媽媽也會補</p><p>規範：請尊重他人，勿張貼廣告</p></section>
</article>
<aside class="article-aside"><h2>熱門文章</h2><ol><li><a href="/news/story/7320/7950101">鳳梨釋迦首批外銷啟航</a></li><li><a href="/news/story/7320/7950102">國道服務區美食評比出爐</a></li></ol><h2>udn討論區</h2><p>即刻加入話題討論</p></aside>
</section>
</main>
<footer><p>網站地圖 關於我們 合作提案 常見問題 隱私權聲明</p><p>聯合線上公司 著作權所有 © udn.com All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '堤岸邊的補網課 82歲阿嬤教回消失的手藝',
      published: '2024-05-04T14:12:00+08:00',
      source: '聯合報',
      authors: ['吳小琪'],
      editors: [],
      headings: [],
      captions: ['蔡阿嬤教學員用竹梭補網。記者吳小琪／攝影', '修補完成的漁網做成提袋。圖／陳小婷提供'],
      body: FISHNET,
      gone: [
        '字級',
        '粉絲團',
        '林鐵老車頭',
        '雞肉飯節',
        '我媽媽也會補',
        '釋迦',
        '美食評比',
        '話題討論',
        '合作提案',
      ],
    },
  },
  {
    kind: 'the Central News Agency of Taiwan: the clock by slashes with the day of an update in a bracket, the reporter and 電 in the first paragraph’s bracket, picinfo under the picture, （編輯：） and the day’s code last in the text, support and app boxes, 延伸閱讀 inline, 本網站之文字 note, tags',
    url: 'https://www.cna.com.tw/news/aloc/202405060123.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>花東線木造小站重啟 醫師隨首班車到站看診 | 地方 | 中央社 CNA</title>
<meta name="description" content="花東線一座停用17年的木造小站今天重新啟用，車站月台同時化身為偏鄉診所。">
<meta name="keywords" content="花蓮,小站,診所">
${og('og:title', '花東線木造小站重啟 醫師隨首班車到站看診 | 地方 | 中央社 CNA')}
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
<meta itemprop="datePublished" content="2024-05-06T12:08:00+08:00">
<meta itemprop="dateModified" content="2024-05-06T15:31:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '花東線木造小站重啟 醫師隨首班車到站看診', datePublished: '2024-05-06T12:08:00+08:00', dateModified: '2024-05-06T15:31:00+08:00', author: { '@type': 'Person', name: '中央通訊社' }, publisher: { '@type': 'Organization', name: '中央通訊社' } })}
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body>
<header class="header"><a href="/" class="logo"><img src="https://www.cna.com.tw/logo.svg" alt="中央社 CNA"></a><ul class="mainMenu"><li><a href="/list/aall.aspx">即時</a></li><li><a href="/list/aipl.aspx">政治</a></li><li><a href="/list/aopl.aspx">國際</a></li><li><a href="/list/acn.aspx">兩岸</a></li><li><a href="/list/aie.aspx">產經</a></li><li><a href="/list/aloc.aspx">地方</a></li><li><a href="/list/acul.aspx">文化</a></li></ul><input type="text" placeholder="請輸入關鍵字"></header>
<div class="wrapper"><div class="container"><div class="content-block">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/aloc.aspx">地方</a></div>
<article class="article" data-title="花東線木造小站重啟">
<div class="centralContent">
<h1><span>花東線木造小站重啟 醫師隨首班車到站看診</span></h1>
<div class="timeBox"><div class="updatetime"><span>2024/5/6 12:08</span><span>（5/6 15:31 更新）</span></div><div class="shareBar"><a href="#fb">Facebook</a><a href="#line">LINE</a><a href="#x">X</a></div></div>
<div class="fullPic"><figure class="center"><picture><img src="https://imgcdn.cna.com.tw/1.jpg" alt=""></picture><div class="picinfo">醫師在車站診間為居民量血壓。中央社記者王小明攝　113年5月6日</div></figure></div>
<div class="paragraph">
${p(STATION.slice(0, 2))}
<div class="moreArticle"><h4>延伸閱讀</h4><a href="/news/aloc/202404280099.aspx"><span>偏鄉巡迴醫療車換新 年底上路</span></a></div>
${p(STATION.slice(2))}
</div>
<div class="paragraph BtnShareGroup"><div class="SubscriptionInner"><p>中央社「一手新聞」 app</p><p>讓您不漏接每一則新聞</p><a href="/about/app">iOS App下載</a></div><div class="supportBox"><p>請點擊贊助，支持中央社提供獨立新聞</p></div></div>
<div class="paragraph"><p class="article-copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div>
<div class="keywordTag"><a href="/tag/1">花蓮</a><a href="/tag/2">小站</a></div>
</div>
</article>
<div class="moreNews"><h3>地方新聞</h3><ul><li><a href="/news/aloc/202405060111.aspx">阿里山螢火蟲季本週登場</a></li><li><a href="/news/aloc/202405060112.aspx">澎湖花火節加開夜航</a></li></ul></div>
</div>
<aside class="sidebar"><h3>24小時熱門</h3><ol><li><a href="/news/ahel/202405060001.aspx">登革熱疫情提早 籲清除積水</a></li><li><a href="/news/aspt/202405060002.aspx">少棒小將逆轉奪冠</a></li></ol></aside>
</div></div>
<div class="cookie"><p>本網站使用相關技術提供更好的閱讀體驗，同時尊重使用者隱私</p><button>同意</button></div>
<footer><p>關於中央社 | 商標聲明 | 隱私權聲明 | 著作權聲明</p><p>© 2024 The Central News Agency 版權所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '花東線木造小站重啟 醫師隨首班車到站看診',
      published: '2024-05-06T12:08:00+08:00',
      // 中央社, 中央社 CNA or 中央通訊社: not asked.
      authors: ['王小明'],
      editors: ['李小山'],
      headings: [],
      captions: ['醫師在車站診間為居民量血壓。中央社記者王小明攝　113年5月6日'],
      // Whether the bracket of the dispatch stays at the head of the first paragraph is open; the last keeps its credit and code.
      kept: [STATION[0].slice(STATION[0].indexOf('花東線')), ...STATION.slice(1)],
      gone: ['不漏接', '請點擊贊助', '非經授權', '螢火蟲季', '花火節', '登革熱', '少棒', '閱讀體驗'],
    },
  },
  {
    kind: 'a Hong Kong web paper, a district’s feature: 撰文 and 出版 and 更新 with time elements, a gallery of two with one without words, the first paragraph in bold, a line of another story with an arrow within, tags, an app and members’ call, hot stories of 18區, all in divs of a build',
    url: 'https://www.hk01.com/18%E5%8D%80%E6%96%B0%E8%81%9E/1019876/sign-painter',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>深水埗六十年招牌字鋪月底交鋪　老師傅：企得穩個字先企得穩｜香港01</title>
<meta name="description" content="深水埗一間開業六十年的招牌字鋪，今個月底交回鋪位。">
${og('og:title', '深水埗六十年招牌字鋪月底交鋪　老師傅：企得穩個字先企得穩')}
${og('og:site_name', '香港01')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-12T12:30:00+08:00">
<meta property="article:modified_time" content="2024-05-12T18:04:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '深水埗六十年招牌字鋪月底交鋪　老師傅：企得穩個字先企得穩', datePublished: '2024-05-12T12:30:00+08:00', dateModified: '2024-05-12T18:04:00+08:00', author: [{ '@type': 'Person', name: '周小敏' }], publisher: { '@type': 'Organization', name: '香港01' } })}
<script id="__NEXT_DATA__" type="application/json">{"props": {"article": {"articleId": 1019876, "authors": ["周小敏"]}}}</script>
</head>
<body>
<div id="__next">
<header class="w-full bg-white"><a href="/"><img src="https://cdn.hk01.com/logo.svg" alt="香港01"></a><nav><a href="/zone/1">新聞</a><a href="/zone/2">娛樂</a><a href="/zone/3">生活</a><a href="/zone/4">社區</a><a href="/zone/5">即時國際</a><a href="/zone/6">體育</a></nav><a href="/member">會員專區</a><a href="/search">搜尋</a></header>
<main class="article-grid">
<div class="breadcrumb"><a href="/zone/4">社區</a><a href="/channel/18">18區新聞</a></div>
<div class="article-grid__header">
<h1 id="articleTitle" class="text-4xl font-bold">深水埗六十年招牌字鋪月底交鋪　老師傅：企得穩個字先企得穩</h1>
<div class="flex items-center"><span data-testid="article-author">撰文：<a href="/author/1">周小敏</a></span></div>
<div data-testid="article-publish-info"><div>出版：<time datetime="2024-05-12T12:30:00+08:00">2024-05-12 12:30</time></div><div>更新：<time datetime="2024-05-12T18:04:00+08:00">2024-05-12 18:04</time></div></div>
<div class="share-bar"><button>分享</button><button>收藏</button><span>12</span></div>
</div>
<article class="article-grid__content-section">
<div class="article-hero"><figure><img src="https://cdn.hk01.com/1.jpg" alt=""><figcaption>梁伯為街坊補寫舊門牌。（周小敏攝）</figcaption></figure></div>
<div><p class="whitespace-pre-wrap break-words"><b>${SIGN[0]}</b></p></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[1]}</p></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[2]}</p></div>
<div class="ad-slot"><span>廣告</span></div>
<div><h3 class="font-bold">電腦字來了</h3></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[3]}</p></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[4]}</p></div>
<div class="article-link-card"><span>相關文章：</span><a href="/18區新聞/1010001">天后雲石店轉做街坊閱讀室↓↓↓</a></div>
<div><figure><img src="https://cdn.hk01.com/2.jpg" alt=""></figure></div>
<div><h3 class="font-bold">留白讓人抖氣</h3></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[5]}</p></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[6]}</p></div>
<div><p class="whitespace-pre-wrap break-words">${SIGN[7]}</p></div>
</article>
<div class="article-tags"><a href="/tag/1">深水埗</a><a href="/tag/2">老店</a></div>
<div class="app-banner"><p>下載01 App ，率先睇到最新資訊</p><a href="/app">立即下載</a></div>
<div class="comment-entry"><p>01討論區：你會為老店寫低一句說話嗎？</p></div>
<section class="recommend"><h2>你可能感興趣</h2><ul><li><a href="/社會新聞/1019001">渡輪夜航復辦首日滿座</a></li><li><a href="/社會新聞/1019002">公園長椅加裝扶手獲好評</a></li></ul></section>
<aside><h2>18區熱門</h2><ol><li><a href="/18區新聞/1018001">元朗紅磚屋市集最後一日</a></li><li><a href="/18區新聞/1018002">坪洲貓巴士站重新上色</a></li></ol></aside>
</main>
<footer><p>關於我們 加入我們 隱私政策聲明 使用條款</p><p>Copyright © 2024 HK01 Company Limited 版權所有 不得轉載</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '深水埗六十年招牌字鋪月底交鋪　老師傅：企得穩個字先企得穩',
      published: '2024-05-12T12:30:00+08:00',
      source: '香港01',
      authors: ['周小敏'],
      editors: [],
      headings: ['電腦字來了', '留白讓人抖氣'],
      captions: ['梁伯為街坊補寫舊門牌。（周小敏攝）', ''],
      // Whether the first paragraph in bold is a lead is open: the body is not asked in full.
      kept: [...SIGN.slice(1), '電腦字來了', '留白讓人抖氣'],
      gone: ['率先睇到', '寫低一句', '渡輪夜航', '長椅', '紅磚屋', '貓巴士站', '使用條款'],
    },
  },
  {
    kind: 'the New York Times in Chinese, traditional: the writer in an address and the day in a time, paragraphs in divs of class article-paragraph by parts of columns, captions with cite, a newsletter and an ad between the parts, the writer’s post and 翻譯 last, 點擊查看本文英文版, popular lists',
    url: 'https://cn.nytimes.com/usa/20240506/apple-orchard-pruning/zh-hant/',
    page: `<!DOCTYPE html>
<html lang="zh-hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>一座交給陌生人修剪的蘋果園 - 紐約時報中文網</title>
<meta name="description" content="每年四月的第一個星期六，約翰·米勒都會把自己的蘋果園交給陌生人。">
<meta name="date" content="2024-05-06 11:12:45">
<meta name="byline" content="王小寧">
${og('og:title', '一座交給陌生人修剪的蘋果園')}
${og('og:type', 'article')}
${og('og:site_name', '紐約時報中文網')}
<link rel="stylesheet" href="https://static01.nyt.com/cn/css/article.css">
<script>window.NYTD = {"section": "usa"};</script>
</head>
<body>
<header class="common-header"><a href="/zh-hant/" class="logo"><img src="https://static01.nyt.com/cn/logo.png" alt="紐約時報中文網 國際縱覽"></a><ul class="nav-list"><li><a href="/world/zh-hant/">國際</a></li><li><a href="/china/zh-hant/">中國</a></li><li><a href="/business/zh-hant/">商業與經濟</a></li><li><a href="/lens/zh-hant/">鏡頭</a></li><li><a href="/technology/zh-hant/">科技</a></li><li><a href="/culture/zh-hant/">文化</a></li></ul><div class="lang"><a href="/usa/20240506/apple-orchard-pruning/">简体</a><a href="/usa/20240506/apple-orchard-pruning/zh-hant/">繁體</a><a href="/usa/20240506/apple-orchard-pruning/zh-hant/dual/">中英雙語</a></div></header>
<main class="main">
<div class="article-area">
<article class="article-content">
<div class="article-header"><header><div class="section-title"><a href="/usa/zh-hant/">美國</a></div><h1>一座交給陌生人修剪的蘋果園</h1></header>
<div class="byline-row"><address>王小寧</address><time datetime="2024-05-06 11:12:45" pubdate>2024年5月6日</time></div>
<div class="article-tools"><a href="#wx">微信</a><a href="#fb">Facebook</a><a href="#print">打印</a><button>字體</button></div></div>
<section class="article-body">
<div class="article-partial"><div class="article-body-item col-lg-5">
<figure class="article-span-photo"><img src="https://static01.nyt.com/images/1.jpg" alt=""><figcaption>今年剪枝日，志願者走進米勒的果園。 <cite>TOM HARRIS FOR THE NEW YORK TIMES</cite></figcaption></figure>
${ORCHARD.slice(0, 4)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
</div></div>
<div class="big_ads article-ad"><span>廣告</span></div>
<div class="article-partial"><div class="article-body-item col-lg-5">
${ORCHARD.slice(4)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
</div></div>
</section>
<div class="author-info"><div class="col-lg-5"><p>翻譯：林小薇</p><p><a href="https://www.nytimes.com/2024/05/05/us/apple-orchard-pruning.html">點擊查看本文英文版。</a></p></div></div>
<div class="newsletter"><h3>每日簡報</h3><p>登記你的郵箱，每個工作日早晨收到我們精選的要聞</p><input type="email" placeholder="電郵地址"></div>
</article>
<aside class="article-side"><h3>最受歡迎</h3><ol><li><a href="/health/20240503/nap/zh-hant/">午睡多久才算剛剛好</a></li><li><a href="/style/20240502/letters/zh-hant/">手寫情書的回歸</a></li></ol><h3>編輯精選</h3><ul><li><a href="/travel/20240501/rail/zh-hant/">坐火車穿越安第斯山</a></li></ul></aside>
</div>
</main>
<footer><p>© 2024 The New York Times Company.</p><p><a href="/tools/contact">聯繫我們</a><a href="/tools/privacy">隱私</a><a href="/tools/app">移動應用</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '一座交給陌生人修剪的蘋果園',
      published: '2024-05-06',
      source: '紐約時報中文網',
      authors: ['王小寧'],
      editors: [],
      translator: '林小薇',
      headings: [],
      captions: ['今年剪枝日，志願者走進米勒的果園。 TOM HARRIS FOR THE NEW YORK TIMES'],
      body: ORCHARD,
      gone: ['點擊查看', '登記你的郵箱', '每日簡報', '午睡多久', '情書', '安第斯山', '移動應用', '打印'],
    },
  },
];
