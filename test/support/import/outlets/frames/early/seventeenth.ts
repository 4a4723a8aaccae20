// A seventeenth set of forms, by one who had not seen the importer: radio and youth-league sites, portals, magazines, stations, agencies, columns and papers.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const SWIFTS = [
  '一到五月，古城墙的檐下又热闹起来。在非洲南部过冬的雨燕飞了一万多公里，陆续回到城楼、钟鼓楼和老亭子的梁缝里，准备产卵、育雏。',
  '清晨五点，志愿者陈美玲已经站在钟楼东侧的广场上，手里拿着计数器。她负责的一段屋檐有四十七个巢口，雨燕进一次，她按一下。',
  '陈美玲说：“它们一年里只有这三个月落脚，剩下的时间都在天上飞，连睡觉也不下来。我们数得准一点，修房子的人心里就有底。”',
  '雨燕的脚趾全部朝前，站不住平地，只能挂在墙上，再纵身跳进风里。屋檐一旦封死，它们就没有地方起飞。去年修缮钟楼时，施工方保留了三十多处梁缝，还把防鸟网的网眼挪开了十厘米。',
  '动物学研究者李文华介绍，连续六年的统计显示，这座城市的雨燕数量由三千多只回升到接近五千只，新增的多半住在立交桥的伸缩缝里。',
  '志愿者的下一次同步计数定在六月初，届时二十六个点位将在同一个傍晚开始，市民可以在现场借用望远镜参加。',
] as const;

const BOOKBOAT = [
  '四月的芦苇荡里，一条漆成蓝色的船每个星期三下午四点靠岸。船上没有鱼，装的是一千八百本书。',
  '船老大周建国今年五十八岁，打了三十年鱼。禁捕以后，镇里把他的船改成图书船，由他开着，在五个湖心村之间来回。起初没有孩子上船，他就在船头煮红薯，闻到香味的孩子先来了两个，后来是十二个。',
  '湖心村的小学只剩下九个学生，三个年级合上一堂课。校长吴秀兰说，学校也有图书角，不过孩子们把那几十本书翻得书脊都掉了，“有的孩子能背出哪一页缺了哪几个字”。',
  '图书船上的规矩只有一条：借走的书可以不还，但是必须讲一遍给船老大听。周建国识字不多，孩子们讲错了，他也听不出来，“我就问后来呢、后来呢，他们怕我问，自己先把书看完了”。',
  '去年冬天，湖面结了薄冰，船有六个星期出不了港。孩子们在岸上用木板钉了一个书箱，挂在码头的柱子上，箱子上写着“后来呢”。',
  '今年三月，县图书馆给图书船配了一位年轻的馆员。二十六岁的赵晓雯每个星期跟船一次，教孩子给书编号。她发现，借得最多的不是童话，是一本讲怎样修发动机的旧书，三个月里被借了四十一次。',
  '“他们想知道这条船是怎么走的。”赵晓雯说。她已经写信去订一套新的，一式五份，每个村留一本。',
] as const;

const TRAMS = [
  '据当地一家日报9日报道，这座人口不足三十万的欧洲小城近日启用了一条由退休电车改成的“流动菜市场”，每天清晨沿着老轨道走四站，每站停四十分钟，向居民出售周边农场当天采收的蔬菜和奶酪。',
  '报道称，三节车厢建于1962年，2019年退出客运。市政府原本打算将其拆解，但测算发现，拆掉一节车厢的花费约为1.1万欧元，而改装只需要1.8万欧元，且车内原有的扶手正好可以用来挂菜篮。',
  '负责改装的工程师对媒体表示，最难的不是冷柜，而是让电车“停得住”。为此，他们在四个车站各加装了一处地面插座，停车时由电网供电，避免耗尽车上的蓄电池。',
  '来自周边的二十三家农场轮流上车，每家每周不超过两天，摊位费为当天销售额的百分之六。市政府称，开通三周以来，日均客流约为1400人，其中六成以上年满六十岁。',
  '不过，也有居民对铃声提出意见。按照规定，电车进站必须鸣铃，但流动菜市场清晨六点就要开张。市政府回应称，将在本月底前换装一个“只有街对面才听得见”的小铃。',
  '一名每天在第二站买菜的老人告诉记者，她年轻时就坐这班车上班，如今又坐在同一个位置挑土豆，“唯一的区别是，以前怕它晚点，现在盼它晚点开走”。',
] as const;

const SALTLAKE = [
  '盐湖边的盐花眼下进入一年中最好看的时节。受近期气温回升和持续晴天影响，湖面蒸发加快，浅水区结出大片白色盐花，吸引不少游客前来观赏。',
  '据当地气象部门介绍，盐花的形成需要连续五天以上的晴天，风力不能超过三级，昼夜温差在十五摄氏度左右。今年五月以来，这样的天气已经有九天，比上年同期多四天。',
  '“去年来的时候水面是绿的，今年像下了一层雪。”来自兰州的游客张女士说，她在湖边等到傍晚，盐花被夕阳照成了粉红色。',
  '为保护盐花，当地在湖岸铺设了两公里木栈道，并安排二十名巡护员劝导游客不要下湖踩踏。巡护员马小军说，一个脚印要半个月才能长平，下一场雨又得重来。',
  '据悉，盐花观赏期预计持续至六月下旬，当地文旅部门提醒游客做好防晒和补水，遇大风天气及时离开湖岸。(完)',
] as const;

const REPAIR = [
  '下午三點，台北市南機場的一條巷子裡，一張摺疊桌、兩把烙鐵、一盞夾燈，就是「修理咖啡館」的全部家當。每個月第二個星期日，這裡幫街坊把壞掉的電扇、吹風機和收音機修回來，不收一毛錢。',
  '發起人王小明今年三十四歲，白天是電子工程師。五年前，他祖母的收音機壞了，跑了七家店，每一家都說「買新的比較快」。他把收音機拆開，發現只是一顆三塊錢的電容爆了。',
  '「那一刻我很火大，」王小明說，「不是火大店家，是火大我自己讀了六年電機，從來沒有修過任何一樣東西。」',
  '志工陳美玲負責掛號。她在桌前放了一本厚厚的登記簿，左邊寫「什麼東西壞了」，右邊寫「為什麼不想丟」。翻開登記簿，右邊常常比左邊長：一台電鍋是嫁妝，一支吹風機是女兒第一份薪水買的。',
  '五年下來，他們一共看了2,316件家電，修好1,588件，成功率將近七成。修不好的多半是一體成型、沒有螺絲的新產品，「外殼一撬就裂，廠商根本沒打算讓你打開」。',
  '歐洲近年推動「維修權」立法，要求製造商提供零件與維修手冊。長期研究消費政策的學者李文華指出，台灣目前只有保固期的規範，保固期滿之後，消費者往往「連一顆螺絲都買不到」。',
  '被問到什麼時候可以收攤，王小明想了一下，把剛修好的電扇轉向我們。「等到大家的桌上都有一支螺絲起子，」他說，「我就回家睡覺。」',
] as const;

const LIGHTHOUSE_LEAD =
  '在離島守燈塔二十九年，陳阿海最怕的不是颱風，是安靜。燈塔自動化之後，他成了最後一任主任，退休前的最後一個夜晚，他把那本寫了二十九年的日誌交給我們。';
const LIGHTHOUSE = [
  '陳阿海帶我們爬上一百零八階旋梯，一步也沒有喘。六十四歲的他，膝蓋裡有兩根鋼釘，是十一年前替發電機加油時摔的。',
  '塔頂的透鏡是百年前從法國運來的，重達一點五噸，浮在一盆水銀上，用一根手指就推得動。陳阿海說，頭幾年他每天擦，擦到可以照見自己的白頭髮，「後來就不太想看了」。',
  '他是補給船載來的第一批「新血」。當年守燈塔要四個人輪班，十天一輪，菜放三天就爛，剩下七天吃罐頭配海風。為了打發時間，他開始寫日誌，規定自己每天寫滿一頁，沒有事也要寫。',
  '翻開日誌，最常出現的字是「無事」。可是無事底下往往藏著大事：一九九七年六月，他寫「無事，今日女兒滿月」；二○○九年八月，他寫「無事，風速計吹斷」。',
  '女兒小學時畫過一張〈我的爸爸〉，畫面上沒有人，只有一個會發光的點。老師問爸爸在哪裡，她指著那個點說：「他在上班。」',
  '三年前，燈塔改成遠端監控，主任的工作變成每天按一次確認鍵。陳阿海卻仍然在日落前爬一趟塔頂，他說那不是工作，是道晚安。',
  '退休那天，補給船準時靠岸。他把日誌用塑膠袋包了三層，最後一頁只有兩個字，他請我們等船開遠了再看。上面寫的是：「無事。」',
] as const;

const CURLING = [
  '台中一名國中體育老師因為學校沒有冰場，竟然把冰壺搬到走廊上！他用報廢課桌椅的滑輪自製30顆「旱地冰壺」，帶著8名學生拿下全國賽亞軍，影片曝光後累計破百萬次觀看，網友大讚：「這才是真正的體育課！」',
  '這名老師林志豪表示，去年他在網路上看到旱地冰壺的比賽，一顆正規冰壺要價近3千元，一組8顆學校根本買不起。他想到倉庫裡有一批報廢課桌椅，於是拆下滑輪，灌入水泥，再貼上學生畫的校徽。',
  '林志豪說，自製冰壺每顆成本只要85元，重量卻和正規的差不到50公克。走廊磨石子地又平又滑，「唯一的缺點是下課時間不能練，會滑到訓導處」。',
  '隊長國二生小宇透露，隊上8個人原本都是「體育課坐旁邊的人」，有人氣喘，有人近視900度。第一次贏球時，大家抱在一起哭，把裁判嚇了一跳。',
  '教育局指出，目前市內已有12所學校向林志豪索取製作方法，預計下學期舉辦第一屆校際走廊盃，相關器材費用將由局裡補助。',
] as const;
const CURLING_STEPS = [
  '拆下報廢課桌椅滑輪3顆，固定於直徑20公分的鐵盤；',
  '灌入水泥1.2公斤，靜置48小時；',
  '套上回收水管當作防撞圈，再裝上把手。',
] as const;

const PAWN = [
  '上月路過上環，見一家開業七十年的押店拆下招牌，換上「自助倉」三字。押店與迷你倉，一個收物付錢，一個收錢存物，賬目剛好倒轉，做的其實是同一門生意：替城市人保管一時放不下的東西。',
  '押店的息口由法例規定，月息不得超過三厘半，七十年不變。舖租卻由當年每月百餘元，升到今日六位數字。以一宗五千元的當票計，四個月期滿，利息七百元，還未夠付店面半日租金。',
  '有人會說，這是夕陽行業，不值得惋惜。但數字並非如此簡單。去年全港押店的貸款宗數仍有數百萬宗，平均每宗不足四千元，當中一半以上準時贖回。換言之，客人並非走投無路，只是想借一筆銀行不屑做的小錢。',
] as const;

const STAIRS = [
  '（獨媒報導）葵涌一條連接屋邨與街市的百級長梯，街坊爭取加建升降機十六年仍未動工。長者關注組昨日（12日）在梯口舉行「百級同行」行動，邀請公眾揹上十公斤米行一次，體會長者每日買餸的路程。',
  '關注組成員陳婆婆今年78歲，住在梯頂的屋邨超過四十年。她說以前一口氣可以行完，現時要停五次，「停嘅時候唔係睇風景，係數自己仲有幾多氣」。',
  '關注組過去三個月在梯口點算人流，錄得平日每小時平均428人次使用，當中六十歲以上佔四成三。報告亦記錄了十一宗跌倒個案，其中七宗發生於雨天。',
  '運輸部門早於2008年將該處列入行人通道升降機計劃的初步名單，惟其後因地下管線密集及斜坡鞏固工程，多次押後。部門回覆查詢時表示，詳細設計已大致完成，正檢視造價，暫未有動工時間表。',
  '社工李家欣指出，同類項目由研究至啟用平均需時九年，而梯頂屋邨的長者人口已在十年間由兩成升至三成八，「等到升降機落成，好多人已經落唔到樓」。',
  '關注組提出三項短期要求：在梯級中段加設座椅及扶手、更換已磨蝕的防滑條，以及安排穿梭小巴在早上接載長者往返街市。',
  '行動尾聲，參加者將寫上心願的米袋掛在扶手上。一名中學生寫道：「我行咗一次，婆婆行咗四十年。」',
] as const;

const ORCHARD = [
  '每到五月的第一个星期六，弗吉尼亚州一座只有四千人的小镇都会把主街封起来，让位给一百二十张长桌。来自十几个国家的移民家庭各出一道菜，谁也不收钱，谁都可以坐下来吃。',
  '“长桌日”已经办到第三十一届。发起人之一、八十岁的退休教师玛丽安娜说，第一年只有三张桌子，其中两张是她从学校食堂借来的。',
  '“那时候镇上的果园开始雇外来的工人，大家在超市里碰见，谁也不跟谁说话，”她告诉美国之音，“我想，一个人嘴里有东西的时候，总不会再板着脸。”',
  '今年的长桌上有越南春卷、墨西哥玉米粽和来自福建的鱼丸汤。煮鱼丸汤的林先生八年前搬到小镇，在果园开分拣机。他凌晨三点起床打鱼浆，两大锅汤在四十分钟内就见了底。',
  '林先生说：“有人问我这汤叫什么名字，我说叫‘回家’。其实我不知道英文怎么讲，就随口说的，现在大家都这么叫它。”',
  '当地一所大学的社会学者跟踪“长桌日”十二年，发现参加过三次以上的居民当中，有六成至少认识一户不同族裔的邻居，比例是没有参加过的居民的两倍。',
  '不过，活动也面临困难。苹果价格走低，今年有两家果园停止雇用季节工，长桌比去年少了九张。镇议会正在讨论，明年是否把活动挪到果园里举行，让采摘季的工人也能参加。',
] as const;

const CRANE = [
  '日本兵库县丰冈市的一所小学近日启用由废弃电线杆改造的鹳鸟巢塔，成为市内第二百座人工巢塔。学校14日举行纪念仪式，约80名学生在操场上仰望一对正在孵卵的东方白鹳。',
  '东方白鹳曾在1971年从日本野外消失，丰冈市自2005年起实施放归，目前日本全国野外个体已超过300只。',
  '巢塔高12.5米，顶部设有直径1.6米的圆台。学生每天轮流用望远镜观察，把亲鸟交替孵卵的时间记录在教室的黑板上，预计6月上旬雏鸟破壳。',
  '六年级学生山田花子说：“它们交班的时候会一起敲嘴，像在说‘辛苦了’。”',
  '市政府负责人表示，农户减少使用农药、冬季也在水田蓄水，是白鹳能够定居的关键，今后希望把相关经验介绍给其他地区。',
] as const;

const KETTLE = [
  '家里的电水壶用了六年，最近烧一壶水要八分钟，而且噪声大得像直升机。网上的建议只有两个：买新的，或者倒半瓶白醋。我选了后者，结果屋里酸了三天，壶底还是白的。',
  '于是我花了一个周末，把水垢这件事从头到尾查了一遍，又做了几组对比，写下来给同样不想换壶的人参考。',
  '壶底那层白色的东西，主要成分是碳酸钙。自来水里溶解着碳酸氢钙，加热以后分解，放出二氧化碳，剩下的碳酸钙不溶于水，就贴在最热的地方，也就是壶底。',
  '碳酸钙的导热系数大约只有不锈钢的七分之一。一毫米厚的水垢，就像给壶底盖了一床棉被，热量传不出去，只好先把自己烧得更烫，噪声也就来了。',
  '水垢不是脏东西，喝下去也不会变成结石。它真正的坏处只有一个：费电。',
  '我把同一只壶底的水垢刮下来，分成等重的四份，分别泡进四种常见的酸里，水温都是六十度，每十分钟称一次重量。结果如下：',
  '柠檬酸是最划算的，一包十克，两块钱，够用五次。小苏打出现在很多“妙招”里，但它是碱性的，和水垢井水不犯河水，冒的泡只是在跟残余的酸打招呼。',
  '最后说一句：除垢之后请空烧两壶水倒掉，再泡茶。不然你会以为自己买到了柠檬味的龙井。',
] as const;
const KETTLE_RESULTS = [
  '柠檬酸（5%）：20分钟溶完；',
  '白醋（约5%醋酸）：50分钟溶完，气味最大；',
  '可乐：2小时剩下一半；',
  '小苏打水：没有变化。',
] as const;

const BATTERY_LEAD =
  '旧电池最怕的不是老，是没有人知道它有多老。一家做电池“体检”的小团队，用五年时间学会了一件事：先让数据说真话。';
const BATTERY = [
  '一块动力电池从车上退下来，通常还剩七成到八成的容量。它可以去给路灯储能，可以去给通信基站备电，也可能被直接拆掉炼成金属。去哪里，取决于一张“体检报告”。',
  '在苏州一间由纺织厂改成的实验室里，二十多人的团队每天要给三百多块旧电池做检测。创始人沈志刚原本是一名地质勘探工程师，他习惯把电池比作岩芯：“你不能敲碎了才知道里面是什么。”',
  '近日，沈志刚接受了钛媒体App的专访，以下为对话实录，经编辑删减：',
  '钛媒体App：从地质转到电池，跨度是不是太大了？',
  '沈志刚：我以前的工作是往地下发一个脉冲，听回声，判断几千米以下有没有断层。电池也一样，给它一个很小的电流脉冲，看电压怎么回来，就能听出里面有没有“断层”。原理没有变，只是从几千米变成了几厘米。',
  '钛媒体App：传统的检测办法有什么问题？',
  '沈志刚：慢。把一块电池充满再放空，要十几个小时，一个工位一天只能测两块。旧电池堆在仓库里，租金比检测费还高。我们现在的脉冲法一块只要四分钟，误差控制在百分之三以内。',
  '钛媒体App：误差百分之三，客户能接受吗？',
  '沈志刚：头两年不能接受，因为没有人敢签字。后来我们做了一个笨办法，每一百块里随机抽三块，用老办法再测一遍，结果公开挂在网上。挂了十四个月，客户就不问了。',
  '钛媒体App：这门生意最难的地方在哪里？',
  '沈志刚：在收货，不在技术。旧电池分散在几千个修理厂里，每家只有三五块，运输又是按危险品算。去年我们四成的成本花在路上。所以今年的计划是把检测仪做成拉杆箱，人去，电池不动。',
  '钛媒体App：五年以后，你希望这个行业变成什么样？',
  '沈志刚：希望没有人再需要我们。每一块电池出厂的时候就带着病历本，走到哪里写到哪里，那就不用体检了。（本文首发于钛媒体App，作者｜韩雨桐，编辑｜高小倩）',
] as const;

const PEACH = [
  '雨停了，往龍環葡韻散步，見路旁石牆縫裡長出一株番木瓜，兩尺多高，竟已掛了三個果，青得發亮。牆是百年老牆，縫裡無泥，只有蠔殼灰與歷年的落葉，不知它怎樣站得住。',
  '小時候住下環，天井也有一棵番木瓜，是外婆吃完隨手吐的籽。外婆說，木瓜不挑地方，只怕水浸腳。她把洗米水留起來，傍晚才澆，一面澆一面跟它講白天街市的事，彷彿澆的不是水，是話。',
  '果子熟得慢，我們等不及，青的就摘下來，刨絲，用糖和白醋醃半日，夾在豬扒包裡。如今餐廳叫它作“泰式沙律”，外婆若聽見，必定要問：泰國在下環哪一段？',
  '後來舊屋改建，天井成了電梯槽。搬屋那天，外婆沒有帶走什麼，只用手帕包了一撮黑籽。那撮籽輾轉到了我手上，放在藥瓶裡，二十多年，從來沒有種下去，怕它不出芽，更怕它出了芽而我不會照顧。',
  '石牆上的這一株，自然與我的籽無關，大概是雀鳥銜來的。但我站在牆下看了很久，像看見一個很久沒有消息的親戚，在別人的城市裡，不聲不響地成了家。',
  '回家把藥瓶找出來，倒出三粒，泡在溫水裡。明天若是天晴，就種到陽台去。',
] as const;

export const SEVENTEENTH: readonly Shown[] = [
  {
    kind: 'the site of the national radio: 来源 and the clock in spans, 消息（总台央广记者…）据…报道 first, a caption below a picture by a line, 编辑 in a div, calls for clues and its rights inside the article, 精彩推荐 and hot lists',
    url: 'https://news.cnr.example/native/gd/20240512/t20240512_526701885.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>屋檐下的归客：志愿者为雨燕数数_央广网</title>
<meta name="keywords" content="雨燕,古建筑,志愿者">
<meta name="description" content="屋檐下的归客：志愿者为雨燕数数">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="523838905">
<meta name="contentid" content="526701885">
<meta name="publishdate" content="2024-05-12">
<meta name="author" content="104010">
<meta name="source" content="央广网">
<link rel="stylesheet" href="https://www.cnr.example/2022/css/article.css">
<script src="https://www.cnr.example/js/jquery-3.6.0.min.js"></script>
</head>
<body>
<div class="header"><div class="wrap"><a class="logo" href="https://www.cnr.example/"><img src="https://www.cnr.example/images/logo.png" alt="央广网"></a>
<ul class="nav"><li><a href="https://www.cnr.example/">首页</a></li><li><a href="https://news.cnr.example/">新闻</a></li><li><a href="https://finance.cnr.example/">财经</a></li><li><a href="https://tech.cnr.example/">科技</a></li><li><a href="https://edu.cnr.example/">教育</a></li><li><a href="https://travel.cnr.example/">文旅</a></li><li><a href="https://military.cnr.example/">军事</a></li><li><a href="https://www.radio.example/">听广播</a></li></ul>
<div class="search"><input type="text" placeholder="请输入搜索内容"><a href="javascript:;">搜索</a></div></div></div>
<div class="wrap crumbs"><a href="https://www.cnr.example/" class="CurrChnlCls">央广网首页</a>&nbsp;&gt;&nbsp;<a href="https://news.cnr.example/" class="CurrChnlCls">新闻</a>&nbsp;&gt;&nbsp;<a href="https://news.cnr.example/native/gd/" class="CurrChnlCls">央广独家</a></div>
<div class="wrap clearfix">
<div class="article left">
<div class="article-header">
<h1>屋檐下的归客：志愿者为雨燕数数</h1>
<div class="source"><span>2024-05-12 19:26:00</span><span>来源：央广网</span></div>
<div class="share"><a href="javascript:;" class="wx">微信</a><a href="javascript:;" class="wb">微博</a><a href="javascript:;" class="zone">QQ空间</a></div>
</div>
<div class="article-body">
<div class="TRS_Editor">
<p>　　央广网西安5月12日消息（总台央广记者王小明）据中央广播电视总台中国之声《新闻晚高峰》报道，${SWIFTS[0]}</p>
<p>　　${SWIFTS[1]}</p>
<p style="text-align: center;"><img src="https://news.cnr.example/native/gd/20240512/W020240512701885001.jpg" alt="" border="0"></p>
<p style="text-align: center;">雨燕掠过钟楼的檐角（央广网记者 王小明 摄）</p>
${p(SWIFTS.slice(2, 5), '', '　　')}
<p style="text-align: center;"><img src="https://news.cnr.example/native/gd/20240512/W020240512701885002.jpg" alt="" border="0"></p>
<p style="text-align: center;">志愿者在广场上记录进出巢口的雨燕（受访者供图）</p>
<p>　　${SWIFTS[5]}</p>
</div>
<div class="editor">编辑：李小红</div>
<div class="article-copyright">
<p>更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0000；消费者也可通过央广网“啄木鸟消费者投诉平台”线上投诉。</p>
<p>版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：cnrbanquan@cnr.example，不尊重原创的行为我们将追究责任。</p>
</div>
</div>
<div class="articleFooter"><div class="qrcode"><img src="https://www.cnr.example/images/ewm.png" alt=""><p>长按二维码</p><p>关注精彩内容</p></div></div>
<div class="recommend"><h2>精彩推荐</h2><ul><li><a href="https://news.cnr.example/native/gd/20240511/t20240511_526700101.shtml">高原牧场装上了风力水泵</a></li><li><a href="https://news.cnr.example/native/gd/20240510/t20240510_526699020.shtml">盲道为什么绕着电线杆走</a></li><li><a href="https://news.cnr.example/native/gd/20240509/t20240509_526697777.shtml">一列慢火车的“流动课堂”</a></li></ul></div>
</div>
<div class="right">
<div class="hot"><h2>24小时点击排行</h2><ol><li><a href="https://news.cnr.example/native/gd/20240512/t20240512_526701001.shtml">油菜籽收割机手的半个月</a></li><li><a href="https://news.cnr.example/native/gd/20240512/t20240512_526701002.shtml">江南明起三天有雨</a></li><li><a href="https://news.cnr.example/native/gd/20240512/t20240512_526701003.shtml">博物馆夜场延长至十点</a></li></ol></div>
<div class="radio"><h2>正在直播</h2><p><a href="https://www.radio.example/1">中国之声</a></p><p><a href="https://www.radio.example/2">经济之声</a></p><p><a href="https://www.radio.example/3">音乐之声</a></p></div>
</div>
</div>
<div class="footer"><p><a href="https://www.cnr.example/about">关于我们</a> | <a href="https://www.cnr.example/contact">联系我们</a> | <a href="https://www.cnr.example/law">法律声明</a> | <a href="https://www.cnr.example/jb">违法和不良信息举报</a></p><p>中央广播电视总台 央广网 版权所有 京ICP备00000000号 网络出版服务许可证（总）网出证（京）字第000号</p></div>
</body>
</html>`,
    expected: {
      headline: '屋檐下的归客：志愿者为雨燕数数',
      published: '2024-05-12T19:26:00+08:00',
      source: '央广网',
      authors: ['王小明'],
      editors: ['李小红'],
      headings: [],
      captions: [
        '雨燕掠过钟楼的檐角（央广网记者 王小明 摄）',
        '志愿者在广场上记录进出巢口的雨燕（受访者供图）',
      ],
      kept: [...SWIFTS],
      gone: [
        '报料热线',
        '啄木鸟',
        '未经授权不得转载',
        '长按二维码',
        '油菜籽收割机',
        '博物馆夜场',
        '经济之声',
        '听广播',
      ],
    },
  },
  {
    kind: 'a youth daily on its site, a feature: 发布时间 and 来源 and 作者 in spans, the reporter again as the first paragraph, bold subheadings, a line on the paper’s page last, 【责任编辑】, a box for its app, 相关文章',
    url: 'https://news.cyol.example/gb/articles/2024-04/16/content_kD0zQbHe2W.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<meta name="renderer" content="webkit">
<title>湖心有条图书船_中青在线</title>
<meta name="keywords" content="图书船,乡村阅读,湖心村">
<meta name="description" content="四月的芦苇荡里，一条漆成蓝色的船每个星期三下午四点靠岸。">
<meta name="author" content="李志强">
<link rel="stylesheet" href="https://news.cyol.example/static/css/content.css">
<script>var _hmt = _hmt || [];</script>
</head>
<body>
<div class="top-bar"><div class="w1200"><a href="https://www.cyol.example/">中青在线</a><a href="https://zqb.cyol.example/">中国青年报</a><a href="https://www.youth.example/">中国青年网</a><span class="login"><a href="https://user.cyol.example/login">登录</a> <a href="https://user.cyol.example/reg">注册</a></span></div></div>
<div class="nav"><ul class="w1200"><li><a href="https://news.cyol.example/">要闻</a></li><li><a href="https://qclz.youth.example/">青春励志</a></li><li><a href="https://news.cyol.example/gb/channels/KjG7k1X1/">冰点</a></li><li><a href="https://edu.cyol.example/">教育</a></li><li><a href="https://zqb.cyol.example/qnsp/">青年时评</a></li><li><a href="https://tuku.cyol.example/">图库</a></li><li><a href="https://v.cyol.example/">视频</a></li></ul></div>
<div class="w1200 main clearfix">
<div class="crumb">当前位置：<a href="https://news.cyol.example/">首页</a> &gt; <a href="https://news.cyol.example/gb/channels/KjG7k1X1/">冰点周刊</a> &gt; 正文</div>
<div class="con-left">
<div class="section-title"><h1>湖心有条图书船</h1></div>
<div class="section-info"><span class="time">发布时间：2024-04-16 05:23</span><span class="source">来源：中国青年报</span><span class="author">作者：李志强</span></div>
<div class="section-share"><span>分享到：</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a><div class="wx-tip">用微信扫码二维码 分享至好友和朋友圈</div></div>
<div class="section-content">
<p>　　中青报·中青网记者 李志强</p>
${p(BOOKBOAT.slice(0, 2), '', '　　')}
<p style="text-align:center"><img src="https://pic.cyol.example/img/20240416/img_9601c7a.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">放学后，孩子们踩着跳板登上图书船。中青报·中青网记者 李志强/摄</span></p>
<p>　　<strong>讲一遍，就不用还</strong></p>
${p(BOOKBOAT.slice(2, 4), '', '　　')}
<p>　　<strong>冰封的六个星期</strong></p>
<p>　　${BOOKBOAT[4]}</p>
<p style="text-align:center"><img src="https://pic.cyol.example/img/20240416/img_9601c7b.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">码头柱子上的书箱。受访者供图</span></p>
<p>　　<strong>被借了四十一次的书</strong></p>
${p(BOOKBOAT.slice(5), '', '　　')}
</div>
<div class="section-edit">【责任编辑：张小燕】</div>
<div class="section-app"><img src="https://news.cyol.example/static/images/app.png" alt=""><p>打开中国青年报客户端，查看更多精彩内容</p></div>
<div class="section-about"><h2>相关文章</h2><ul><li><a href="https://news.cyol.example/gb/articles/2024-04/09/content_aB1cD2eF3g.html">山顶小学的第一堂天文课</a></li><li><a href="https://news.cyol.example/gb/articles/2024-04/02/content_hI4jK5lM6n.html">一个邮递员的四十本日记</a></li></ul></div>
<div class="statement"><p>凡注明“来源：中国青年报、中青在线”的作品，版权均属中国青年报社，未经本报社授权，不得转载、摘编或以其他方式使用。</p></div>
</div>
<div class="con-right">
<div class="rank"><h3>热门排行</h3><ol><li><a href="https://news.cyol.example/gb/articles/2024-04/15/content_r1.html">春招现场，简历少了一页</a></li><li><a href="https://news.cyol.example/gb/articles/2024-04/15/content_r2.html">宿舍阳台上的番茄熟了</a></li><li><a href="https://news.cyol.example/gb/articles/2024-04/14/content_r3.html">校园马拉松的最后一名</a></li></ol></div>
<div class="tuku"><h3>青年影像</h3><a href="https://tuku.cyol.example/1.html">茶园里的直播间</a></div>
</div>
</div>
<div class="footer"><p><a href="https://www.cyol.example/about">关于我们</a>｜<a href="https://www.cyol.example/ad">刊登广告</a>｜<a href="https://www.cyol.example/jubao">举报电话：010-00000000</a></p><p>中国青年报社主办 京ICP备00000000号 互联网新闻信息服务许可证10120170000 COPYRIGHT © CYOL.EXAMPLE ALL RIGHTS RESERVED</p></div>
</body>
</html>`,
    expected: {
      headline: '湖心有条图书船',
      published: '2024-04-16T05:23:00+08:00',
      source: '中国青年报',
      authors: ['李志强'],
      editors: ['张小燕'],
      headings: ['讲一遍，就不用还', '冰封的六个星期', '被借了四十一次的书'],
      captions: [
        '放学后，孩子们踩着跳板登上图书船。中青报·中青网记者 李志强/摄',
        '码头柱子上的书箱。受访者供图',
      ],
      body: [
        ...BOOKBOAT.slice(0, 2),
        '讲一遍，就不用还',
        ...BOOKBOAT.slice(2, 4),
        '冰封的六个星期',
        BOOKBOAT[4],
        '被借了四十一次的书',
        ...BOOKBOAT.slice(5),
      ],
      related: ['山顶小学的第一堂天文课', '一个邮递员的四十本日记'],
      gone: [
        '微信扫码',
        '打开中国青年报客户端',
        '刊登广告',
        '简历少了一页',
        '宿舍阳台',
        '茶园里的直播间',
        '摘编',
      ],
    },
  },
  {
    kind: 'an opinionated news site of Shanghai, a report from abroad: the headline in h3, the clock and 来源 and 字号 in a line of spans, 【文/…】 first in the first paragraph, a line on rights last, 责任编辑 below keywords, lists of videos and comments',
    url: 'https://www.guancha.cn.example/internation/2024_05_10_734206.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="renderer" content="webkit">
<title>退休电车改成流动菜市场，欧洲小城：日均迎客1400人</title>
<meta name="Keywords" content="电车,菜市场,欧洲,城市更新">
<meta name="Description" content="欧洲小城启用由退休电车改成的流动菜市场">
<meta name="mobile-agent" content="format=html5;url=https://m.guancha.cn.example/internation/2024_05_10_734206.shtml">
<link rel="stylesheet" href="https://static.guancha.cn.example/news/www/css/public.css">
<link rel="stylesheet" href="https://static.guancha.cn.example/news/www/css/content.css">
<script src="https://static.guancha.cn.example/news/www/js/jquery-1.8.2.min.js"></script>
</head>
<body>
<div class="header"><div class="header-top fix"><div class="header-login"><a href="https://user.guancha.cn.example/login">登录</a><a href="https://user.guancha.cn.example/register">注册</a></div><a href="https://www.guancha.cn.example/"><img src="https://static.guancha.cn.example/news/www/img/logo.png" alt="观察者网"></a></div>
<ul class="nav fix"><li><a href="https://www.guancha.cn.example/">首页</a></li><li><a href="https://user.guancha.cn.example/main/index">风闻</a></li><li><a href="https://www.guancha.cn.example/GuoJi">国际</a></li><li><a href="https://www.guancha.cn.example/military-affairs">军事</a></li><li><a href="https://www.guancha.cn.example/economy">财经</a></li><li><a href="https://www.guancha.cn.example/gongye·keji">科技</a></li><li><a href="https://www.guancha.cn.example/mychina">中国</a></li><li><a href="https://www.guancha.cn.example/videos">视频</a></li></ul></div>
<div class="main content-main">
<ul class="two-coloum fix">
<li class="left left-main">
<h3>退休电车改成流动菜市场，欧洲小城：日均迎客1400人</h3>
<div class="time fix"><span>2024-05-10 11:08:42</span><span>来源：观察者网</span><span class="size">字号：<a href="javascript:;" class="size-sm">A-</a> <a href="javascript:;" class="size-md">A</a> <a href="javascript:;" class="size-lg">A+</a></span></div>
<div class="share fix"><a class="bds_tsina" href="javascript:;"></a><a class="bds_weixin" href="javascript:;"></a></div>
<div class="content all-txt">
<p>【文/观察者网 赵文博】${TRAMS[0]}</p>
<p style="text-align: center;"><img src="https://i.guancha.cn.example/news/2024/05/10/20240510110201336.jpg" title="点击查看大图" border="0"></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127);">停靠在第三站的流动菜市场 图自当地媒体</span></p>
${p(TRAMS.slice(1))}
<p><strong>本文系观察者网独家稿件，未经授权，不得转载。</strong></p>
</div>
<div class="key-word fix"><span>标签</span><a href="https://www.guancha.cn.example/DianChe">电车</a><a href="https://www.guancha.cn.example/ChengShiGengXin">城市更新</a></div>
<div class="share-bottom">请支持独立网站，转发请注明本文链接：<a href="https://www.guancha.cn.example/internation/2024_05_10_734206.shtml">https://www.guancha.cn.example/internation/2024_05_10_734206.shtml</a></div>
<div class="editor-box">责任编辑：林晓峰</div>
<div class="weixin-code"><img src="https://static.guancha.cn.example/news/www/img/code.jpg" alt=""><p>观察者APP，更好阅读体验</p></div>
<div class="comment"><h4>评论 36</h4><ul class="hot-comment"><li><a href="https://user.guancha.cn.example/user/1">河边的老柳</a><p>我们这边的绿皮车什么时候也这么办</p><span>亲自测 12小时前</span></li><li><a href="https://user.guancha.cn.example/user/2">吃土豆的猫</a><p>六个点的摊位费不算贵</p></li></ul></div>
</li>
<li class="right right-main">
<div class="module-news"><h4>相关推荐</h4><ul><li><a href="https://www.guancha.cn.example/internation/2024_05_09_734001.shtml">“灯塔改民宿，排队到明年”</a></li><li><a href="https://www.guancha.cn.example/internation/2024_05_08_733802.shtml">火山边的温室种出香蕉</a></li></ul></div>
<div class="module-hot"><h4>24小时最热评</h4><ul><li><a href="https://www.guancha.cn.example/economy/2024_05_10_734111.shtml">县城咖啡店开到第三年</a></li><li><a href="https://www.guancha.cn.example/politics/2024_05_10_734098.shtml">多地调整公园闭园时间</a></li></ul></div>
<div class="module-fw"><h4>风闻·24小时最热</h4><ul><li><a href="https://user.guancha.cn.example/main/content?id=1200001">大家小时候捡过蝉蜕吗</a></li></ul></div>
<div class="module-video"><h4>最新视频</h4><ul><li><a href="https://www.guancha.cn.example/video/1">无人机拍下候鸟过境</a></li></ul></div>
</li>
</ul>
</div>
<div class="footer"><p><a href="https://www.guancha.cn.example/about/about.shtml">关于我们</a><a href="https://www.guancha.cn.example/about/job.shtml">加入我们</a><a href="https://www.guancha.cn.example/about/ad.shtml">广告及服务</a></p><p>Copyright © 2014-2024 观察者 All rights reserved. 沪ICP备00000000号 违法及不良信息举报电话：021-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '退休电车改成流动菜市场，欧洲小城：日均迎客1400人',
      published: '2024-05-10T11:08:42+08:00',
      source: '观察者网',
      authors: ['赵文博'],
      editors: ['林晓峰'],
      headings: [],
      captions: ['停靠在第三站的流动菜市场 图自当地媒体'],
      kept: [...TRAMS],
      gone: ['请支持独立网站', '更好阅读体验', '吃土豆的猫', '蝉蜕', '县城咖啡店', '候鸟过境', '广告及服务'],
    },
  },
  {
    kind: 'a portal of Phoenix, a wire report republished: hashed class names, the day by 年月日 and 来自 and the maker in spans, 原标题 first, the agency’s dateline, 责任编辑 with a number, calls for its app and a comment box, 热门推荐 and lists',
    url: 'https://news.ifeng.example/c/8ZWmK2vQx5R',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>高原盐湖盐花盛放 两公里栈道护“雪景”_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="盐湖 盐花 游客 栈道">
<meta name="description" content="盐湖边的盐花眼下进入一年中最好看的时节。受近期气温回升和持续晴天影响，湖面蒸发加快。">
${og('og:title', '高原盐湖盐花盛放 两公里栈道护“雪景”')}
${og('og:url', 'https://news.ifeng.example/c/8ZWmK2vQx5R')}
<meta property="og:img" content="https://x0.ifengimg.example/ucms/2024_21/AB01.jpg">
<meta name="og:time " content="2024年05月22日 16:40:31">
<meta name="og:webSite" content="凤凰网">
<meta name="og:category " content="凤凰资讯">
<script>var allData = {"pageId":"8ZWmK2vQx5R","docData":{"newsTime":"2024-05-22 16:40:31","source":"中国新闻网","title":"高原盐湖盐花盛放 两公里栈道护“雪景”"}};</script>
</head>
<body>
<div id="root">
<div class="index_pageHead_a8Xq1"><a href="https://www.ifeng.example/"><img src="https://x0.ifengimg.example/logo.png" alt="凤凰网"></a><ul><li><a href="https://www.ifeng.example/">首页</a></li><li><a href="https://news.ifeng.example/">资讯</a></li><li><a href="https://finance.ifeng.example/">财经</a></li><li><a href="https://ent.ifeng.example/">娱乐</a></li><li><a href="https://sports.ifeng.example/">体育</a></li><li><a href="https://fashion.ifeng.example/">时尚</a></li><li><a href="https://guoxue.ifeng.example/">国学</a></li></ul><div class="index_user_K1c0b"><a href="https://id.ifeng.example/">登录</a></div></div>
<div class="index_crumb_b72Ws"><a href="https://news.ifeng.example/">凤凰网资讯</a> &gt; <a href="https://news.ifeng.example/shanklist/3-35199-/">社会</a> &gt; 正文</div>
<div class="index_wrapper_L3m9f">
<div class="index_leftContent_gBTGr">
<div class="index_artical_vNEZH">
<h1 class="index_title_B8mhI">高原盐湖盐花盛放 两公里栈道护“雪景”</h1>
<div class="index_info_f3Aed"><div class="index_timeBref_vqD2T"><time>2024年05月22日 16:40:31</time> <span>来自青海省</span></div><div class="index_source_Hc1nk">来源：<a href="http://www.chinanews.example/">中国新闻网</a></div><div class="index_count_p0Wsb"><span>12人参与</span><span>3评论</span></div></div>
<div class="index_share_xt5lL"><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ空间</a></div>
<div class="index_main_content_a2o9Z"><div class="index_text_D0U1y">
<p>原标题：高原盐湖进入盐花观赏季 栈道与巡护员守护“湖上雪”</p>
<p>中新网海西5月22日电 (记者 李明)${SALTLAKE[0]}</p>
<p class="detailPic"><img src="https://x0.ifengimg.example/ucms/2024_21/AB01.jpg" alt="高原盐湖盐花盛放 两公里栈道护“雪景”"></p>
<p class="picIntro">图为浅水区结出的盐花。李明 摄</p>
${p(SALTLAKE.slice(1))}
</div></div>
<div class="index_editor_Yz7dq"><span>责任编辑：周晓 PN143</span></div>
<div class="index_appCall_c6Jta"><p>亲爱的凤凰网用户：您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</p><p>打开凤凰新闻，看更多精彩</p></div>
</div>
<div class="index_comment_e1ZoP"><h2>网友评论</h2><p>文明上网，理性发言</p><textarea placeholder="我来说两句"></textarea><a href="javascript:;">发表评论</a><ul><li><b>凤凰网友</b><p>明年一定去看看</p><span>05-22 18:02</span></li></ul></div>
<div class="index_recommend_u4Xtq"><h2>为您推荐</h2><ul><li><a href="https://news.ifeng.example/c/8ZWabc001">古道边的驿站卖起酸奶</a><span>封面新闻</span></li><li><a href="https://news.ifeng.example/c/8ZWabc002">凌晨的菜场谁在称重</a><span>大风号</span></li></ul></div>
</div>
<div class="index_rightContent_k9SoW">
<div class="index_hot_n5Bgh"><h3>热门推荐</h3><ul><li><a href="https://news.ifeng.example/c/8ZWabc003">钓友江心拾得百年铁锚</a></li><li><a href="https://news.ifeng.example/c/8ZWabc004">高考考场外的送花人</a></li></ul></div>
<div class="index_video_w2Tia"><h3>精品视频</h3><a href="https://v.ifeng.example/c/1">冰川脚下的气象站</a></div>
</div>
</div>
<div class="index_footer_q0Lze"><p><a href="https://www.ifeng.example/about">凤凰新媒体介绍</a><a href="https://ir.ifeng.example/">投资者关系 Investor Relations</a><a href="https://www.ifeng.example/ad">广告服务</a><a href="https://www.ifeng.example/privacy">隐私政策</a></p><p>凤凰新媒体 版权所有 Copyright © 2024 Phoenix New Media Limited All Rights Reserved.</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '高原盐湖盐花盛放 两公里栈道护“雪景”',
      published: '2024-05-22T16:40:31+08:00',
      source: '中国新闻网',
      original: '高原盐湖进入盐花观赏季 栈道与巡护员守护“湖上雪”',
      authors: ['李明'],
      editors: ['周晓'],
      headings: [],
      captions: ['图为浅水区结出的盐花。李明 摄'],
      // Whether the agency’s （完） stays at the end is open.
      kept: [...SALTLAKE.slice(0, 4), '遇大风天气及时离开湖岸。'],
      gone: ['大风号', '浏览器版本过低', '打开凤凰新闻', '明年一定去看看', '铁锚', '送花人', '投资者关系'],
    },
  },
  {
    kind: 'a news site of Taiwan, a feature: the writer as a link and the clock in an info bar, a caption below the picture on top, headings in h2, a related story named inside the text, a call to buy the writer a coffee, 延伸閱讀 not after the article',
    url: 'https://www.storm.example/article/5120736',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>「為什麼不想丟？」巷子裡的修理咖啡館，五年救回1588件家電-風傳媒</title>
<meta name="description" content="下午三點，台北市南機場的一條巷子裡，一張摺疊桌、兩把烙鐵、一盞夾燈，就是「修理咖啡館」的全部家當。">
<meta name="keywords" content="修理咖啡館,維修權,南機場,家電">
<meta property="fb:app_id" content="000000000000000">
${og('og:title', '「為什麼不想丟？」巷子裡的修理咖啡館，五年救回1588件家電-風傳媒')}
${og('og:type', 'article')}
${og('og:site_name', '風傳媒')}
${og('og:url', 'https://www.storm.example/article/5120736')}
${og('og:image', 'https://image.cache.storm.example/2024/05/12/20240512-repair-01.jpg')}
${og('article:published_time', '2024-05-12T08:30:00+08:00')}
${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://www.storm.example/article/5120736', headline: '「為什麼不想丟？」巷子裡的修理咖啡館，五年救回1588件家電', datePublished: '2024-05-12T08:30:00+08:00', dateModified: '2024-05-12T08:31:12+08:00', author: { '@type': 'Person', name: '張雅婷' }, publisher: { '@type': 'Organization', name: '風傳媒', logo: { '@type': 'ImageObject', url: 'https://www.storm.example/images/logo.png' } } })}
</head>
<body>
<div id="header"><div class="header_inner"><a href="https://www.storm.example/"><img src="https://www.storm.example/images/logo.png" alt="風傳媒"></a><ul class="main_menu"><li><a href="https://www.storm.example/articles">最新</a></li><li><a href="https://www.storm.example/category/118">政治</a></li><li><a href="https://www.storm.example/category/23083">財經</a></li><li><a href="https://www.storm.example/category/117">國際</a></li><li><a href="https://www.storm.example/category/s25666">調查</a></li><li><a href="https://www.storm.example/lifestyle">生活</a></li><li><a href="https://www.storm.example/authors">評論</a></li></ul><a class="vip" href="https://www.storm.example/vip">訂閱VVIP</a><a class="login" href="https://www.storm.example/login">會員登入</a></div></div>
<div id="breadcrumb"><a href="https://www.storm.example/">首頁</a> &gt; <a href="https://www.storm.example/category/s149845">公民運動</a></div>
<div class="page_wrapper">
<div class="article_wrapper" id="category_content">
<div id="article_tags"><a href="https://www.storm.example/category/s149845">公民運動</a><a href="https://www.storm.example/category/k1">新聞</a></div>
<h1 id="article_title">「為什麼不想丟？」巷子裡的修理咖啡館，五年救回1588件家電</h1>
<div id="author_block" class="info_wrapper"><a class="link_author info_inner_content" href="https://www.storm.example/authors/215001/張雅婷"><span class="author_name">張雅婷</span></a><span id="info_time" class="info_inner_content">2024-05-12 08:30</span><span class="popularity">6420 人氣</span></div>
<div id="share_block"><a href="https://www.facebook.example/sharer">分享</a><a href="https://line.example/share">LINE傳送</a></div>
<div id="article_inner_wrapper">
<div class="cover_img"><img src="https://image.cache.storm.example/2024/05/12/20240512-repair-01.jpg" alt="修理咖啡館"><p class="pic_content">每月第二個星期日，志工在巷口擺起修理攤。（張雅婷攝）</p></div>
<div id="CMS_wrapper">
<p aid="1">${REPAIR[0]}</p>
<p aid="2">${REPAIR[1]}</p>
<p aid="3">${REPAIR[2]}</p>
<h2 aid="4">右邊比左邊長的登記簿</h2>
<p aid="5">${REPAIR[3]}</p>
<div class="related_copy_content"><p>相關報導：<a href="https://www.storm.example/article/5098001">鐘錶師傅的最後一班學徒</a></p></div>
<p aid="6">${REPAIR[4]}</p>
<p class="cms_pic"><img src="https://image.cache.storm.example/2024/05/12/20240512-repair-02.jpg" alt="登記簿"><span class="pic_content">登記簿右欄寫滿「為什麼不想丟」。（張雅婷攝）</span></p>
<h2 aid="7">連一顆螺絲都買不到</h2>
<p aid="8">${REPAIR[5]}</p>
<p aid="9">${REPAIR[6]}</p>
</div>
<div id="article_sponsor"><h3>喜歡這篇文章嗎？</h3><p>張雅婷喝杯咖啡，小額贊助他寫出更好的文章</p><p>您的贊助金額將 100% 全數轉給作者。</p><a href="https://www.storm.example/donate/5120736">來！請作者喝杯咖啡</a></div>
<div id="tags_wrapper"><span>關鍵字：</span><a href="https://www.storm.example/tag/1">維修權</a><a href="https://www.storm.example/tag/2">南機場</a></div>
<div id="line_call"><a href="https://line.example/R/ti/p/storm">加入《風傳媒》LINE好友，每日新聞不漏接</a></div>
</div>
<div id="hot_article"><h2>本週最多人贊助文章</h2><ul><li><a href="https://www.storm.example/article/5110002">山上的郵差決定再走一年</a></li><li><a href="https://www.storm.example/article/5110003">一碗麵線的三種算法</a></li></ul></div>
<div id="facebook_comment"><h2>回應文章</h2><p>請登入後發表您的看法</p></div>
</div>
<div id="right_sidebar"><div class="rank"><h2>24h熱門</h2><ul><li><a href="https://www.storm.example/article/5120101">午後雷雨來襲！一張圖看懂時段</a></li><li><a href="https://www.storm.example/lifestyle/5120102">冰箱這一格，千萬別放蛋</a></li></ul></div><div class="newsletter"><h2>訂閱電子報</h2><input placeholder="請輸入Email"></div></div>
</div>
<div id="footer"><ul><li><a href="https://www.storm.example/about">關於我們</a></li><li><a href="https://www.storm.example/contact">聯絡我們</a></li><li><a href="https://www.storm.example/privacy">隱私權聲明</a></li></ul><p>© 風傳媒 The Storm Media All Rights Reserved. 未經授權，不得轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '「為什麼不想丟？」巷子裡的修理咖啡館，五年救回1588件家電',
      published: '2024-05-12T08:30:00+08:00',
      source: '風傳媒',
      authors: ['張雅婷'],
      editors: [],
      headings: ['右邊比左邊長的登記簿', '連一顆螺絲都買不到'],
      captions: [
        '每月第二個星期日，志工在巷口擺起修理攤。（張雅婷攝）',
        '登記簿右欄寫滿「為什麼不想丟」。（張雅婷攝）',
      ],
      // Whether the story named inside the text is one of the related is open: only the paragraphs are asked.
      kept: [...REPAIR],
      gone: ['喝杯咖啡', '小額贊助', '每日新聞不漏接', '一碗麵線', '午後雷雨', '千萬別放蛋', '訂閱VVIP'],
    },
  },
  {
    kind: 'a weekly of Taiwan on the net, a feature: the section above the headline, 發布時間 and 更新時間 with 臺北時間, 文｜ and 攝影｜ in credits, a brief by its own element, captions in figures, a call to the paper issue inside the text, 小額贊助 and 相關文章',
    url: 'https://www.mirrormedia.example/story/20240513pol004',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>最後一任燈塔主任　他的日誌寫了29年「無事」 - 鏡週刊 Mirror Media</title>
<meta name="description" content="${LIGHTHOUSE_LEAD}">
<meta name="section:name" content="人物">
${og('og:title', '最後一任燈塔主任　他的日誌寫了29年「無事」 - 鏡週刊 Mirror Media')}
${og('og:type', 'article')}
${og('og:description', LIGHTHOUSE_LEAD)}
${og('og:site_name', '鏡週刊 Mirror Media')}
${og('og:image', 'https://v3-statics.mirrormedia.example/images/lh-w1600.jpg')}
${og('article:published_time', '2024-05-13T06:28:00.000+08:00')}
${ld({ '@type': 'NewsArticle', headline: '最後一任燈塔主任　他的日誌寫了29年「無事」', image: 'https://v3-statics.mirrormedia.example/images/lh-w1600.jpg', datePublished: '2024-05-13T06:28:00+08:00', dateModified: '2024-05-13T06:28:00+08:00', author: { '@type': 'Person', name: '黃小玲' }, publisher: { '@type': 'Organization', name: '鏡週刊 Mirror Media', logo: { '@type': 'ImageObject', url: 'https://www.mirrormedia.example/images-next/logo.svg' } }, description: LIGHTHOUSE_LEAD })}
</head>
<body>
<div id="__next">
<header class="share-header__HeaderWrapper-sc-1y2kd"><a href="/"><img src="https://www.mirrormedia.example/images-next/logo.svg" alt="鏡週刊"></a><nav><ul><li><a href="/section/news">時事</a></li><li><a href="/section/entertainment">娛樂</a></li><li><a href="/section/businessmoney">財經理財</a></li><li><a href="/section/people">人物</a></li><li><a href="/section/international">國際</a></li><li><a href="/section/foodtravel">美食旅遊</a></li><li><a href="/section/mirrorcolumn">論壇</a></li></ul></nav><a href="/login">登入/註冊</a><a href="/magazine">動態雜誌</a></header>
<main class="story-normal__Main-sc-ad21">
<article class="story-normal__Article-sc-9f02">
<div class="article-section-and-date"><div class="article-section__Wrapper-sc-6c1">人物</div><div class="article-date__Wrapper-sc-2e9"><div class="normal-date"><span>發布時間</span><span>2024.05.13 06:28</span> 臺北時間</div><div class="normal-date"><span>更新時間</span><span>2024.05.13 06:28</span> 臺北時間</div></div></div>
<h1 class="story__title">最後一任燈塔主任　他的日誌寫了29年「無事」</h1>
<div class="article-info__Wrapper-sc-77b"><ul class="credits"><li><span>文｜</span><a href="/author/101">黃小玲</a></li><li><span>攝影｜</span><a href="/author/102">林志偉</a></li></ul><div class="social"><a href="javascript:;">分享到 Facebook</a><a href="javascript:;">分享到 LINE</a></div><a class="donate" href="/donate">贊助本文</a></div>
<figure class="hero-image"><img src="https://v3-statics.mirrormedia.example/images/lh-w1600.jpg" alt=""><figcaption>陳阿海退休前最後一次點燈，他說那是在跟海道晚安。</figcaption></figure>
<section class="article-brief__Wrapper-sc-c41"><div class="g-story-brief"><p>${LIGHTHOUSE_LEAD}</p></div></section>
<section class="article-content__Wrapper-sc-8d7">
<p class="g-story-paragraph">${LIGHTHOUSE[0]}</p>
<p class="g-story-paragraph">${LIGHTHOUSE[1]}</p>
<div class="ad-slot" id="PC_AT1"></div>
<figure class="g-story-image"><img src="https://v3-statics.mirrormedia.example/images/lh2-w1200.jpg" alt=""><figcaption>一點五噸的透鏡浮在水銀上，一根手指就能推動。</figcaption></figure>
<h2 class="g-story-heading">無事底下的大事</h2>
${p(LIGHTHOUSE.slice(2, 5), 'class="g-story-paragraph"')}
<h2 class="g-story-heading">跟海道晚安</h2>
${p(LIGHTHOUSE.slice(5), 'class="g-story-paragraph"')}
<p class="g-story-paragraph">更多內容，歡迎<a href="https://www.mirrormedia.example/papermag">鏡週刊紙本雜誌</a>、<a href="https://www.mirrormedia.example/premium">鏡週刊數位訂閱</a>、<a href="https://www.mirrormedia.example/story/webauthorize/">了解內容授權資訊</a>。</p>
</section>
<section class="support-mirrormedia-banner"><h2>支持鏡週刊</h2><p>小心意大意義，小額贊助鏡週刊！</p><a href="/donate">贊助本文</a></section>
<ul class="tags"><li><a href="/tag/1">燈塔</a></li><li><a href="/tag/2">離島</a></li></ul>
<p class="update">更新時間｜<span>2024.05.13 06:28 臺北時間</span></p>
<section class="related-list"><h2>相關文章</h2><ul><li><a href="/story/20240420pol002">山上的氣象站只剩一個人</a></li><li><a href="/story/20240315pol001">渡船頭的票亭阿姨</a></li></ul></section>
</article>
<aside class="popular-news__Wrapper-sc-33a"><h2>熱門文章</h2><ul><li><a href="/story/20240512edi040">夜市這攤蚵仔煎排到巷口</a></li><li><a href="/story/20240512soc011">誤闖國道的小鴨全數獲救</a></li></ul><h2>最新文章</h2><ul><li><a href="/story/20240513edi001">梅雨鋒面明報到</a></li></ul><div class="fb-page">鏡週刊粉絲專頁</div></aside>
<section class="magazine-box"><h2>訂閱動態雜誌電子報</h2><p>搶先看本期精彩內容</p></section>
</main>
<footer class="footer__Wrapper-sc-9aa"><ul><li><a href="/story/aboutus">關於我們</a></li><li><a href="/story/ad-service">廣告合作</a></li><li><a href="/story/privacy">隱私權政策</a></li></ul><p>客服信箱 MM-onlineservice@mirrormedia.example</p><p>© 鏡週刊 版權所有</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '最後一任燈塔主任　他的日誌寫了29年「無事」',
      lead: '在離島守燈塔二十九年，陳阿海最怕的不是颱風，是安靜。',
      published: '2024-05-13T06:28:00+08:00',
      authors: ['黃小玲'],
      editors: [],
      headings: ['無事底下的大事', '跟海道晚安'],
      captions: [
        '陳阿海退休前最後一次點燈，他說那是在跟海道晚安。',
        '一點五噸的透鏡浮在水銀上，一根手指就能推動。',
      ],
      kept: [...LIGHTHOUSE],
      related: ['山上的氣象站只剩一個人', '渡船頭的票亭阿姨'],
      gone: ['紙本雜誌', '小心意大意義', '蚵仔煎', '小鴨', '搶先看本期', '廣告合作', '動態雜誌'],
    },
  },
  {
    kind: 'a station of Taiwan on the net, local life: 記者…報導 and 發佈時間 and 最後更新時間 in an author box, a caption by 圖／, an ordered list, ad lines with ◤◢ inside the text, 更多新聞 with links, calls for its app',
    url: 'https://news.tvbs.example/life/2489217',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>沒冰場也能打冰壺！國中師拆報廢桌椅自製30顆　8學生奪全國亞軍│TVBS新聞網</title>
<meta name="description" content="台中一名國中體育老師因為學校沒有冰場，竟然把冰壺搬到走廊上！">
<meta name="keywords" content="冰壺,國中,體育課,台中">
<meta name="author" content="TVBS">
<meta name="pubdate" content="2024-05-14T12:05:00+08:00">
${og('og:title', '沒冰場也能打冰壺！國中師拆報廢桌椅自製30顆　8學生奪全國亞軍│TVBS新聞網')}
${og('og:site_name', 'TVBS')}
${og('og:url', 'https://news.tvbs.example/life/2489217')}
${og('og:image', 'https://cc.tvbs.example/img/upload/2024/05/14/20240514115801-ab12.jpg')}
${ld({ '@type': 'NewsArticle', headline: '沒冰場也能打冰壺！國中師拆報廢桌椅自製30顆　8學生奪全國亞軍', datePublished: '2024-05-14T12:05:00+08:00', dateModified: '2024-05-14T12:40:00+08:00', author: { '@type': 'Person', name: '蔡佩君' }, publisher: { '@type': 'Organization', name: 'TVBS新聞網', logo: { '@type': 'ImageObject', url: 'https://news.tvbs.example/images/logo.png' } } })}
</head>
<body>
<header class="header"><a href="https://news.tvbs.example/"><img src="https://news.tvbs.example/images/logo.png" alt="TVBS新聞網"></a><nav class="menu"><a href="/realtime">即時</a><a href="/politics">政治</a><a href="/entertainment">娛樂</a><a href="/life">生活</a><a href="/local">社會</a><a href="/world">國際</a><a href="/sports">體育</a><a href="/money">理財房地產</a><a href="/live/news4live">新聞直播</a></nav><div class="header_search"><input placeholder="關鍵字搜尋"></div></header>
<div class="container"><div class="breadcrumb_box"><a href="/">首頁</a> / <a href="/life">生活</a></div>
<main>
<div class="newsdetail_content">
<div class="title_box"><h1 class="title">沒冰場也能打冰壺！國中師拆報廢桌椅自製30顆　8學生奪全國亞軍</h1>
<div class="author_box"><div class="author">記者 <a href="/news/searchresult/蔡佩君/news">蔡佩君</a> 報導<br>發佈時間：2024/05/14 12:05<br>最後更新時間：2024/05/14 12:40</div><div class="social"><a href="javascript:;">facebook分享</a><a href="javascript:;">line分享</a><a href="javascript:;">複製連結</a></div></div></div>
<div class="news_img_box"><img src="https://cc.tvbs.example/img/upload/2024/05/14/20240514115801-ab12.jpg" alt=""><div class="img_caption">學生在走廊上練習自製旱地冰壺。（圖／林志豪老師提供）</div></div>
<div class="article_content" id="news_detail_div">
<p>${CURLING[0]}</p>
<p>${CURLING[1]}</p>
<div class="guangxuan"><p>◤<a href="https://news.tvbs.example/ad/1">夏日出遊限定優惠</a>◢</p><p>👉<a href="https://news.tvbs.example/ad/2">親子飯店住兩晚送一晚</a></p></div>
<p>${CURLING[2]}</p>
<h2>自製旱地冰壺3步驟</h2>
<ol>${CURLING_STEPS.map((one) => `<li>${one}</li>`).join('')}</ol>
<p>${CURLING[3]}</p>
<p>${CURLING[4]}</p>
<div class="app_call"><a href="https://news.tvbs.example/app">下載TVBS新聞APP，隨時掌握最新消息</a></div>
</div>
<div class="article_keyword"><a href="/news/searchresult/冰壺/news">#冰壺</a><a href="/news/searchresult/體育課/news">#體育課</a></div>
<div class="extended_box"><div class="title">更多新聞</div><ul><li><a href="/life/2488900">跳繩跳進校史館！全校一分鐘破萬下</a></li><li><a href="/life/2488411">營養午餐加碼「一鄉一菜」 學生投票選苦瓜</a></li></ul></div>
<div class="google_news"><a href="https://news.google.example/tvbs">在 Google News 追蹤 TVBS新聞網</a></div>
</div>
<aside class="aside"><div class="popular_box"><div class="title">熱門文章</div><ul><li><a href="/life/2489100">梅雨季除濕機這樣擺才有效</a></li><li><a href="/local/2489050">綠鬣蜥闖超商吹冷氣</a></li><li><a href="/entertainment/2489011">新人歌手街頭開唱下起冰雹</a></li></ul></div><div class="live_box"><div class="title">24小時新聞直播</div></div><div class="fb_box">TVBS 新聞粉絲團</div></aside>
</main></div>
<footer class="footer"><div><a href="https://www.tvbs.example/about">關於TVBS</a><a href="https://www.tvbs.example/contact">客服信箱</a><a href="https://www.tvbs.example/privacy">隱私權政策</a><a href="https://www.tvbs.example/ad">廣告業務</a></div><p>台北市內湖區 TEL：02-0000-0000</p><p>© TVBS Media Inc. All Rights Reserved 聯利媒體股份有限公司版權所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '沒冰場也能打冰壺！國中師拆報廢桌椅自製30顆　8學生奪全國亞軍',
      published: '2024-05-14T12:05:00+08:00',
      authors: ['蔡佩君'],
      editors: [],
      headings: ['自製旱地冰壺3步驟'],
      captions: ['學生在走廊上練習自製旱地冰壺。（圖／林志豪老師提供）'],
      body: [...CURLING.slice(0, 3), '自製旱地冰壺3步驟', CURLING_STEPS.join(''), ...CURLING.slice(3)],
      gone: ['夏日出遊', '住兩晚送一晚', '隨時掌握', '除濕機', '綠鬣蜥', '廣告業務', '複製連結'],
    },
  },
  {
    kind: 'a financial daily of Hong Kong, a column behind a gate: the name of the column and the writer and the day by 年月日 in lines, the first three paragraphs and then a box to log in or subscribe, no hour anywhere, lists of other columns',
    url: 'https://www1.hkej.example/dailynews/finance/article/3765408/%E7%95%B6%E8%88%96%E8%88%87%E8%BF%B7%E4%BD%A0%E5%80%89',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-HK">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>當舖與迷你倉 - 陳文輝 - 信報財經新聞 hkej.com</title>
<meta name="description" content="上月路過上環，見一家開業七十年的押店拆下招牌，換上「自助倉」三字。">
<meta name="keywords" content="信報,當舖,迷你倉,息口">
${og('og:title', '當舖與迷你倉 - 陳文輝 - 信報財經新聞 hkej.com')}
${og('og:type', 'article')}
${og('og:site_name', '信報網站 hkej.com')}
${og('og:image', 'https://static.hkej.example/hkej/images/fb_logo.jpg')}
<link rel="stylesheet" href="https://static.hkej.example/hkej/css/dailynews_2014.css">
</head>
<body>
<div id="hkej_top"><ul id="hkej_menu"><li><a href="https://www2.hkej.example/instantnews">即時新聞</a></li><li><a href="https://www1.hkej.example/dailynews/toc">今日信報</a></li><li><a href="https://stock360.hkej.example/">股票360</a></li><li><a href="https://monthly.hkej.example/">信報月刊</a></li><li><a href="https://lj.hkej.example/">優雅生活</a></li><li><a href="https://subscribe.hkej.example/">訂購服務</a></li></ul><div id="login"><a href="https://subscribe.hkej.example/member/login">登入</a> | <a href="https://subscribe.hkej.example/register">免費註冊</a></div><div id="hsi">恒生指數 19,073.71 升 110.03</div></div>
<div id="hkej_nav"><a href="https://www1.hkej.example/dailynews/headline">要聞</a><a href="https://www1.hkej.example/dailynews/commentary">時事評論</a><a href="https://www1.hkej.example/dailynews/investment">理財投資</a><a href="https://www1.hkej.example/dailynews/finance">財經新聞</a><a href="https://www1.hkej.example/dailynews/culture">副刊文化</a></div>
<div id="container">
<div id="col1_inner">
<div class="hkej_toc_date"><a href="https://www1.hkej.example/dailynews/toc">今日信報</a> &gt; <a href="https://www1.hkej.example/dailynews/culture">副刊文化</a></div>
<div id="dailynews_article">
<h1 id="article-title">當舖與迷你倉</h1>
<div id="article-info"><span id="author"><a href="https://search.hkej.example/author/陳文輝">陳文輝</a></span> <span id="column"><a href="https://search.hkej.example/column/市井算盤">市井算盤</a></span> <span id="date">2024年5月13日</span></div>
<div id="toolbar"><a href="javascript:;">放大</a> <a href="javascript:;">縮小</a> <a href="javascript:;">列印</a> <a href="javascript:;">收藏</a></div>
<div id="article-detail-wrapper"><div id='article-content'>
${p(PAWN)}
</div>
<div id="hkej_sub_ex_article_nonsubscriber_ad_2014"><div class="gate"><p>訂戶登入後可閱讀全文</p><p>尚未成為訂戶？立即訂閱信報，暢讀《今日信報》及20年文章庫</p><ul><li><a href="https://subscribe.hkej.example/member/login">訂戶登入</a></li><li><a href="https://subscribe.hkej.example/">立即訂購</a></li></ul></div></div>
</div>
<div id="share"><a href="https://www.facebook.example/sharer">Facebook 分享</a></div>
</div>
<div id="more_culture"><h3>更多副刊文化文章</h3><ul><li><a href="https://www1.hkej.example/dailynews/culture/article/3765410/a">一個茶杯的估價</a></li><li><a href="https://www1.hkej.example/dailynews/culture/article/3765411/b">黑膠店的數學題</a></li><li><a href="https://www1.hkej.example/dailynews/culture/article/3765412/c">山徑與時間</a></li></ul></div>
</div>
<div id="col2_inner"><div id="hot"><h3>熱門文章</h3><ol><li><a href="https://www2.hkej.example/instantnews/stock/article/3765500/d">午市焦點：成交縮減</a></li><li><a href="https://www2.hkej.example/instantnews/hongkong/article/3765501/e">強積金首季錄正回報</a></li></ol></div><div id="promo"><h3>信報講座</h3><p>名家談退休理財，名額有限</p></div></div>
</div>
<div id="footer"><a href="https://www.hkej.example/about">關於信報</a> | <a href="https://www.hkej.example/ad">廣告查詢</a> | <a href="https://www.hkej.example/tnc">服務條款</a> | <a href="https://www.hkej.example/privacy">私隱條款</a><p>信報財經新聞有限公司版權所有，不得轉載。© 2024 Hong Kong Economic Journal Company Limited. All rights reserved.</p></div>
</body>
</html>`,
    expected: {
      headline: '當舖與迷你倉',
      published: '2024-05-13',
      authors: ['陳文輝'],
      editors: [],
      headings: [],
      body: [...PAWN],
      gone: ['恒生指數', '20年文章庫', '訂戶登入', '一個茶杯的估價', '成交縮減', '名額有限', '廣告查詢'],
    },
  },
  {
    kind: 'an independent site of Hong Kong, a report: 獨媒報導 as the section, the day and hour in a line, 記者： as the last paragraph, headings in h3, captions in divs below pictures, a call for monthly gifts, 相關文章 and most read',
    url: 'https://www.inmediahk.net.example/node/%E7%A4%BE%E5%8D%80/%E8%91%B5%E6%B6%8C%E7%99%BE%E7%B4%9A%E9%95%B7%E6%A2%AF',
    page: `<!DOCTYPE html>
<html lang="zh-hant" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">
<meta name="MobileOptimized" content="width">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>葵涌百級長梯爭取升降機16年　街坊揹10公斤米同行 | 獨媒報導 | 獨立媒體</title>
<meta name="description" content="（獨媒報導）葵涌一條連接屋邨與街市的百級長梯，街坊爭取加建升降機十六年仍未動工。">
<link rel="canonical" href="https://www.inmediahk.net.example/node/社區/葵涌百級長梯">
${og('og:site_name', '獨立媒體')}
${og('og:type', 'article')}
${og('og:title', '葵涌百級長梯爭取升降機16年　街坊揹10公斤米同行 | 獨媒報導 | 獨立媒體')}
${og('og:image', 'https://www.inmediahk.net.example/files/styles/og/public/2024-05/stairs01.jpg')}
${og('article:published_time', '2024-05-13T10:15:00+08:00')}
</head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable">移至主內容</a>
<header class="site-header"><a href="/" rel="home"><img src="https://www.inmediahk.net.example/themes/inmedia/logo.svg" alt="獨立媒體"></a><nav><ul class="menu"><li><a href="/socialnews">獨媒報導</a></li><li><a href="/community">社區</a></li><li><a href="/environment">環境保育</a></li><li><a href="/culture">文藝</a></li><li><a href="/sports">體育</a></li><li><a href="/world">國際</a></li><li><a href="/animalrights">動物</a></li></ul></nav><a class="donate-btn" href="https://pay.inmediahk.net.example/">支持獨媒</a></header>
<main><a id="main-content"></a>
<div class="layout-content">
<article class="node node--type-article node--view-mode-full">
<div class="field--name-field-channel"><a href="/socialnews">獨媒報導</a></div>
<h1 class="article-title">葵涌百級長梯爭取升降機16年　街坊揹10公斤米同行</h1>
<div class="article-meta"><span class="author"><a href="/user/101">獨媒報導</a></span><span class="date">2024-05-13 10:15</span><div class="social-share"><a href="https://www.facebook.example/sharer">Facebook</a><a href="https://wa.example">WhatsApp</a><a href="https://t.example">Telegram</a></div></div>
<div class="field--name-field-image"><img src="https://www.inmediahk.net.example/files/2024-05/stairs01.jpg" alt=""><div class="image-caption">參加者揹上十公斤米，與街坊一同行上百級長梯。</div></div>
<div class="node__content field--name-body text-formatted">
<p>${STAIRS[0]}</p>
<p>${STAIRS[1]}</p>
<h3>每小時428人次　四成逾60歲</h3>
<p>${STAIRS[2]}</p>
<div class="align-center"><img src="https://www.inmediahk.net.example/files/2024-05/stairs02.jpg" alt=""><div class="image-caption">防滑條磨蝕，雨天容易滑倒。</div></div>
<p>${STAIRS[3]}</p>
<h3>社工：落成時好多人已落唔到樓</h3>
${p(STAIRS.slice(4))}
<p>記者：張子健</p>
</div>
<div class="field--name-field-tags"><a href="/tag/1">葵涌</a><a href="/tag/2">無障礙</a><a href="/tag/3">長者</a></div>
<div class="donation-box"><h2>每月一杯咖啡，撐起一個獨立編採室</h2><p>獨媒沒有財團背景，營運全賴讀者捐款。請考慮成為月費會員。</p><a href="https://pay.inmediahk.net.example/">立即月捐</a></div>
<div class="related-articles"><h2>相關文章</h2><ul><li><a href="/node/社區/1090001">天橋底的理髮檔　剪到第三代</a></li><li><a href="/node/社區/1090002">屋邨遊樂場翻新　街坊倡留石滑梯</a></li></ul></div>
</article>
</div>
<aside class="layout-sidebar"><div class="block-most-read"><h2>最多人閱讀</h2><ol><li><a href="/node/環境保育/1090101">農地上最後一隻水牛搬家</a></li><li><a href="/node/文藝/1090102">獨立書店關燈前的讀書會</a></li></ol></div><div class="block-columnists"><h2>專欄</h2><a href="/columnist/1">城市慢行</a></div></aside>
</main>
<footer class="site-footer"><ul><li><a href="/about">關於我們</a></li><li><a href="/submit">投稿</a></li><li><a href="/contact">聯絡</a></li></ul><p>新聞熱線 WhatsApp：0000 0000　電郵：editor@inmediahk.net.example</p><p>本網站內容採用創用CC授權條款，轉載請註明出處。</p></footer>
</body>
</html>`,
    expected: {
      headline: '葵涌百級長梯爭取升降機16年　街坊揹10公斤米同行',
      published: '2024-05-13T10:15:00+08:00',
      authors: ['張子健'],
      editors: [],
      headings: ['每小時428人次　四成逾60歲', '社工：落成時好多人已落唔到樓'],
      captions: ['參加者揹上十公斤米，與街坊一同行上百級長梯。', '防滑條磨蝕，雨天容易滑倒。'],
      // Whether （獨媒報導） stays at the head of the first paragraph is open.
      kept: [STAIRS[0].slice(6), ...STAIRS.slice(1), '每小時428人次　四成逾60歲'],
      related: ['天橋底的理髮檔　剪到第三代', '屋邨遊樂場翻新　街坊倡留石滑梯'],
      gone: ['一杯咖啡', '財團背景', '最後一隻水牛', '讀書會', '城市慢行', '創用CC', '移至主內容'],
    },
  },
  {
    kind: 'an American station in Chinese, a feature: pg-title and a time element, the writer as a link in a list, captions in figcaption, the place in a span first in the text, an also-read card between paragraphs, 评论区 and shares, lists of programmes',
    url: 'https://www.voachinese.example/a/small-town-long-table-day-20240507/7599021.html',
    page: `<!DOCTYPE html>
<html lang="zh" dir="ltr" class="no-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>一条街坐下来吃饭：弗吉尼亚小镇的“长桌日”</title>
<meta name="description" content="每到五月的第一个星期六，弗吉尼亚州一座只有四千人的小镇都会把主街封起来，让位给一百二十张长桌。">
<meta name="keywords" content="美国, 社会, 移民, 小镇">
<meta name="author" content="陈安琪">
<link href="https://www.voachinese.example/a/small-town-long-table-day-20240507/7599021.html" rel="canonical">
${og('og:title', '一条街坐下来吃饭：弗吉尼亚小镇的“长桌日”')}
${og('og:type', 'article')}
${og('og:site_name', '美国之音')}
${og('og:image', 'https://gdb.voanews.example/01000000-0aff-0242-a_w1200_r1.jpg')}
${ld({ '@type': 'NewsArticle', articleSection: '美国', isAccessibleForFree: true, headline: '一条街坐下来吃饭：弗吉尼亚小镇的“长桌日”', inLanguage: 'zh-CN', author: { '@type': 'Person', name: '陈安琪' }, datePublished: '2024-05-07T10:20:00Z', dateModified: '2024-05-07T10:20:00Z', publisher: { '@type': 'NewsMediaOrganization', name: '美国之音', logo: { '@type': 'ImageObject', url: 'https://www.voachinese.example/Content/responsive/VOA/logo.png' } } })}
</head>
<body class="nav-no-loaded cc_theme pg-article">
<div class="page"><a class="skip" href="#content">跳转到内容</a><a class="skip" href="#nav">跳转到主导航</a>
<header class="hdr-container"><a href="/"><img src="https://www.voachinese.example/Content/responsive/VOA/logo.svg" alt="美国之音"></a>
<div class="nav"><ul class="navigation__items"><li><a href="/p/5209.html">首页</a></li><li><a href="/z/1740">美国</a></li><li><a href="/z/1739">中国</a></li><li><a href="/z/1769">台湾</a></li><li><a href="/z/1755">国际</a></li><li><a href="/z/1753">经济</a></li><li><a href="/z/1776">文化</a></li><li><a href="/z/5100">学英语</a></li></ul></div><div class="hdr-20__search"><input type="text" placeholder="搜索"></div></header>
<main class="container"><div class="hdr-container"><div class="category js-category"><a class="category__link" href="/z/1740">美国</a></div>
<div class="col-title"><h1 class="title pg-title">一条街坐下来吃饭：弗吉尼亚小镇的“长桌日”</h1></div>
<div class="col-publishing-details"><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2024-05-07T18:20:00+08:00">2024年5月7日 18:20</time></span></div>
<div class="links"><ul class="links__list"><li class="links__item"><a class="links__item-link" href="/author/cheni/abc12">陈安琪</a></li></ul></div></div></div>
<div class="col-multimedia"><figure class="media-image js-media-expand"><div class="img-wrap"><div class="thumb"><img src="https://gdb.voanews.example/01000000-0aff-0242-a_w1023_r1_s.jpg" alt="小镇居民在主街的长桌旁用餐"></div></div><figcaption><span class="caption">小镇居民在主街的长桌旁用餐。（2024年5月4日，美国之音陈安琪拍摄）</span></figcaption></figure></div></div>
<div class="body-container"><div class="media-container"><div class="article-share"><ul class="share__list"><li><a class="sharebtn" href="https://www.facebook.example/sharer">脸书</a></li><li><a class="sharebtn" href="https://x.example">推特</a></li><li><a class="sharebtn" href="javascript:;">打印</a></li></ul></div></div>
<div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">
<span class="dateline">弗吉尼亚州 —&nbsp;</span>
<p>${ORCHARD[0]}</p>
${p(ORCHARD.slice(1, 3))}
<div class="wsw__embed"><figure class="media-image js-media-expand wsw__embed"><div class="img-wrap"><div class="thumb"><img src="https://gdb.voanews.example/01000000-0aff-0242-b_w650_r0_s.jpg" alt=""></div></div><figcaption><span class="caption">两大锅鱼丸汤在四十分钟内见了底。（美国之音陈安琪拍摄）</span></figcaption></figure></div>
${p(ORCHARD.slice(3, 5))}
<div class="wsw__embed"><div class="media-block also-read"><a class="img-wrap" href="/a/7588001.html"><span class="also-read__text--label">也请看</span><div class="media-block__content"><h4 class="media-block__title">图书馆的种子抽屉 借一粒还一把</h4></div></a></div></div>
${p(ORCHARD.slice(5))}
</div></div>
<div class="comments comments-pangea"><h3>评论区</h3><p>本论坛已关闭新评论。</p></div>
<div class="region"><h3 class="section-head">更多美国报道</h3><ul><li><a href="/a/7598001.html">西部国家公园试行预约入园</a></li><li><a href="/a/7598002.html">中西部迎来周期蝉羽化</a></li></ul></div></div>
<aside class="design-bottom-content"><div class="media-block-wrap"><h2 class="section-head">热门</h2><ol><li><a href="/a/7597001.html">毕业典礼上的手语致辞</a></li><li><a href="/a/7597002.html">旧货市场里的老相机</a></li></ol></div><div><h2 class="section-head">节目直播</h2><a href="/z/1800">时事大家谈</a></div></aside>
</main>
<footer class="ftr"><ul><li><a href="/p/5316.html">关于我们</a></li><li><a href="/p/5317.html">使用条款和隐私政策</a></li><li><a href="/p/5318.html">无障碍功能</a></li><li><a href="/subscribe.html">订阅邮件新闻</a></li></ul><p>关注我们</p><a class="back-to-top" href="#page">返回顶部</a></footer></div>
</body>
</html>`,
    expected: {
      headline: '一条街坐下来吃饭：弗吉尼亚小镇的“长桌日”',
      published: '2024-05-07T18:20:00+08:00',
      source: '美国之音',
      authors: ['陈安琪'],
      editors: [],
      headings: [],
      captions: [
        '小镇居民在主街的长桌旁用餐。（2024年5月4日，美国之音陈安琪拍摄）',
        '两大锅鱼丸汤在四十分钟内见了底。（美国之音陈安琪拍摄）',
      ],
      // Where the place in the span goes is open.
      kept: [...ORCHARD],
      gone: ['跳转到内容', '本论坛已关闭', '预约入园', '周期蝉', '手语致辞', '时事大家谈', '返回顶部'],
    },
  },
  {
    kind: 'a Japanese agency in simplified Chinese, a dispatch: the time with +09:00 in a time element and by points on the page, 【共同社…电】 first and （完） last, tags, 相关新闻, rankings, a line on rights',
    url: 'https://china.kyodonews.example/articles/-/4021873',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>日本小学启用第200座白鹳巢塔 由废弃电线杆改造 | 共同社</title>
<meta name="description" content="日本兵库县丰冈市的一所小学近日启用由废弃电线杆改造的鹳鸟巢塔，成为市内第二百座人工巢塔。">
<meta name="application-name" content="共同社">
<link rel="canonical" href="https://china.kyodonews.example/articles/-/4021873">
${og('og:title', '日本小学启用第200座白鹳巢塔 由废弃电线杆改造 | 共同社')}
${og('og:type', 'article')}
${og('og:site_name', '共同社')}
${og('og:image', 'https://china.kyodonews.example/mwimgs/a/b/-/img_ab01.jpg')}
${ld({ '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://china.kyodonews.example/articles/-/4021873' }, headline: '日本小学启用第200座白鹳巢塔 由废弃电线杆改造', datePublished: '2025-05-14T16:42:00+09:00', dateModified: '2025-05-14T16:42:00+09:00', author: { '@type': 'Organization', name: '共同社' }, publisher: { '@type': 'Organization', name: '共同社', logo: { '@type': 'ImageObject', url: 'https://china.kyodonews.example/common/images/logo.png' } } })}
</head>
<body>
<header class="g-header"><a class="g-header__logo" href="/"><img src="https://china.kyodonews.example/common/images/logo.png" alt="共同社"></a><ul class="g-header-lang"><li><a href="https://english.kyodonews.example/">English</a></li><li><a href="https://tchina.kyodonews.example/">繁體中文</a></li><li><a href="https://www.kyodonews.example/">日本語</a></li></ul><nav class="g-nav"><ul><li><a href="/list/news">最新报道</a></li><li><a href="/list/japan-china">日中关系</a></li><li><a href="/list/economy">经济</a></li><li><a href="/list/society">社会</a></li><li><a href="/list/culture">文化体育</a></li><li><a href="/list/feature">专题</a></li></ul></nav></header>
<div class="l-container"><ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/list/society">社会</a></li><li>日本小学启用第200座白鹳巢塔 由废弃电线杆改造</li></ol>
<main class="l-main">
<article class="article">
<header class="article-header"><div class="article-header-cate"><a class="article-header-cate__link" href="/list/society">社会</a></div><h1 class="article-header__ttl">日本小学启用第200座白鹳巢塔 由废弃电线杆改造</h1><div class="article-header-info"><time class="article-header-info__time" datetime="2025-05-14T16:42:00+09:00">2025.05.14 16:42</time></div><ul class="article-sns"><li><a href="https://x.example/share">X</a></li><li><a href="https://weibo.example/share">微博</a></li></ul></header>
<div class="article-header-img"><figure class="article-header-img-main"><img src="https://china.kyodonews.example/mwimgs/a/b/-/img_ab01.jpg" alt=""><figcaption>5月14日，兵库县丰冈市，在小学巢塔上孵卵的东方白鹳。（共同社）</figcaption></figure></div>
<div class="article-body"><div class="article-body__inner">
<p>【共同社5月14日电】${CRANE[0]}</p>
${p(CRANE.slice(1, 4))}
<p>${CRANE[4]}（完）</p>
</div></div>
<div class="article-tags"><a href="/list/tag/1">鸟类保护</a><a href="/list/tag/2">兵库县</a></div>
<section class="m-related"><h2 class="m-ttl">相关新闻</h2><div class="m-related-list"><article class="m-article-item"><div class="m-article-item__content"><h3 class="m-article-item-ttl"><a href="/articles/-/4019001">佐渡岛朱鹮野外个体创新高</a></h3><div class="m-article-info"><time datetime="2025-05-02T10:00">2025.05.02</time></div></div></article><article class="m-article-item"><div class="m-article-item__content"><h3 class="m-article-item-ttl"><a href="/articles/-/4018002">钏路湿原迎来丹顶鹤育雏季</a></h3><div class="m-article-info"><time datetime="2025-04-28T11:30">2025.04.28</time></div></div></article></div></section>
</article>
</main>
<aside class="l-side"><section class="m-ranking"><h2>点击排行</h2><ol><li><a href="/articles/-/4021001">京都百年澡堂变身录音室</a></li><li><a href="/articles/-/4021002">新干线便当盒可循环使用</a></li><li><a href="/articles/-/4021003">冲绳宣布进入梅雨季</a></li></ol></section><section class="m-banner"><h2>共同社微信公众号</h2><p>扫描二维码关注</p></section></aside></div>
<footer class="g-footer"><ul><li><a href="/about">关于共同社</a></li><li><a href="/contact">联系我们</a></li><li><a href="/policy">隐私政策</a></li></ul><p>网站上刊载的一切新闻报道、照片未经许可不得擅自使用。著作权归共同社或提供信息的机构所有。</p><p>© Kyodo News. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '日本小学启用第200座白鹳巢塔 由废弃电线杆改造',
      published: '2025-05-14T16:42:00+09:00',
      source: '共同社',
      authors: [],
      editors: [],
      headings: [],
      captions: ['5月14日，兵库县丰冈市，在小学巢塔上孵卵的东方白鹳。（共同社）'],
      kept: [...CRANE],
      related: ['佐渡岛朱鹮野外个体创新高', '钏路湿原迎来丹顶鹤育雏季'],
      gone: ['日中关系', '百年澡堂', '便当盒', '扫描二维码', '擅自使用', '点击排行'],
    },
    // What is copied does not say the zone.
    asText: { published: '2025-05-14' },
  },
  {
    kind: 'a column on a site of questions and answers: hashed and BEM class names, the writer by a pen name with a line on themself, headings in h2, a quotation, a list, a figure with a caption, 发布于 with 属地 last, votes and gifts and 推荐阅读 and comments',
    url: 'https://zhuanlan.zhihu.example/p/697012345',
    page: `<!doctype html>
<html lang="zh" data-hairline="true" class="itcauecng" data-theme="light">
<head>
<meta charset="utf-8">
<title data-rh="true">为了不换电水壶，我把水垢研究了一遍 - 知乎</title>
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1">
<meta name="renderer" content="webkit">
<meta name="force-rendering" content="webkit">
<meta name="description" property="og:description" content="家里的电水壶用了六年，最近烧一壶水要八分钟，而且噪声大得像直升机。">
<meta data-rh="true" name="keywords" content="水垢,电水壶,厨房,化学">
<meta data-rh="true" property="og:title" content="为了不换电水壶，我把水垢研究了一遍">
<meta data-rh="true" property="og:type" content="article">
<meta data-rh="true" property="og:site_name" content="知乎专栏">
<meta data-rh="true" property="og:url" content="https://zhuanlan.zhihu.example/p/697012345">
<link rel="stylesheet" href="https://static.zhihu.example/heifetz/column.app.css">
</head>
<body class="WhiteBg-body">
<div id="root"><div class="App"><div class="LoadingBar"></div>
<header role="banner" class="ColumnPageHeader-Wrapper"><div class="ColumnPageHeader"><div class="ColumnPageHeader-content"><a href="//www.zhihu.example" aria-label="知乎" class="ColumnPageHeader-Logo">知乎</a><div class="ColumnPageHeader-Button"><button type="button" class="Button ColumnPageHeader-WriteButton">写文章</button></div><div class="ColumnPageHeader-profile"><a href="https://www.zhihu.example/signin">登录/注册</a></div></div></div></header>
<main role="main" class="App-main">
<div class="Post-content"><div class="Post-Row-Content"><div class="Post-Row-Content-left"><article class="Post-Main Post-NormalMain" tabindex="-1">
<div class="TitleImage"><img class="TitleImage-imagePure" src="https://pic1.zhimg.example/v2-aa01_r.jpg" alt="为了不换电水壶，我把水垢研究了一遍"></div>
<header class="Post-Header"><h1 class="Post-Title">为了不换电水壶，我把水垢研究了一遍</h1><div class="Post-Author"><div class="AuthorInfo" itemprop="author" itemscope="" itemtype="http://schema.org/Person"><meta itemprop="name" content="烧水的老周"><meta itemprop="url" content="https://www.zhihu.example/people/shaoshui"><span class="UserLink AuthorInfo-avatarWrapper"><a class="UserLink-link" href="//www.zhihu.example/people/shaoshui"><img class="Avatar" src="https://pic1.zhimg.example/v2-bb02_l.jpg" alt="烧水的老周"></a></span><div class="AuthorInfo-content"><div class="AuthorInfo-head"><span class="UserLink AuthorInfo-name"><a class="UserLink-link" href="//www.zhihu.example/people/shaoshui">烧水的老周</a></span></div><div class="AuthorInfo-detail"><div class="AuthorInfo-badge"><div class="AuthorInfo-badgeText">中学化学教师，厨房实验爱好者</div></div></div></div></div><button type="button" class="Button FollowButton">​关注</button></div><div class="LabelContainer-wrapper"></div><div><span class="Voters"><button type="button" class="Button Button--plain">1,204 人赞同了该文章</button></span></div></header>
<div class="Post-RichTextContainer"><div class="css-376mun"><div class="RichText ztext Post-RichText css-1ygg4xu">
<p data-first-child="" data-pid="aQ1xK0yz">${KETTLE[0]}</p>
<p data-pid="bR2yL1ab">${KETTLE[1]}</p>
<h2 id="h_697012345_0" data-into-catalog-status="">一、水垢是什么</h2>
<p data-pid="cS3zM2bc">${KETTLE[2]}</p>
<p data-pid="dT4aN3cd">${KETTLE[3]}</p>
<blockquote data-pid="eU5bO4de">${KETTLE[4]}</blockquote>
<h2 id="h_697012345_1" data-into-catalog-status="">二、四种酸碱的比赛</h2>
<p data-pid="fV6cP5ef">${KETTLE[5]}</p>
<ul>${KETTLE_RESULTS.map((one) => `<li data-pid="gW7dQ6fg">${one}</li>`).join('')}</ul>
<figure data-size="normal"><div><img src="https://pic2.zhimg.example/v2-cc03_1440w.jpg" data-size="normal" data-rawwidth="1440" data-rawheight="960" class="origin_image zh-lightbox-thumb" width="1440"></div><figcaption>泡过柠檬酸的壶底，左半边还没有处理</figcaption></figure>
<h2 id="h_697012345_2" data-into-catalog-status="">三、结论</h2>
<p data-pid="hX8eR7gh">${KETTLE[6]}</p>
<p data-pid="iY9fS8hi">${KETTLE[7]}</p>
</div></div></div>
<div class="Reward"><div><p class="Reward-tagline">送礼物</p><p class="Reward-countZero">还没有人送礼物，鼓励一下作者吧</p></div></div>
<div class="ContentItem-time">发布于 2024-05-11 21:36<!-- -->・IP 属地浙江</div>
<div class="Post-topicsAndReviewer"><div class="TopicList Post-Topics"><a class="TopicLink" href="//www.zhihu.example/topic/1">水垢</a><a class="TopicLink" href="//www.zhihu.example/topic/2">生活小妙招</a></div></div>
<div class="RichContent-actions is-bottom"><div class="ContentItem-actions"><button class="Button VoteButton VoteButton--up">​赞同 1204</button><button class="Button VoteButton VoteButton--down"></button><button class="Button BottomActions-CommentBtn">​97 条评论</button><button class="Button">​分享</button><button class="Button">​喜欢</button><button class="Button">​收藏</button><button class="Button">​申请转载</button></div></div>
</article></div></div>
<div class="Post-Sub Post-NormalSub">
<div class="ContributedColumns"><h3>文章被以下专栏收录</h3><a class="ContentItem-title" href="//www.zhihu.example/column/c_1">厨房里的化学课</a><p>下厨也是做实验</p></div>
<div class="Comments-container"><h2>97 条评论</h2><p>写下你的评论...</p><div class="CommentContent"><a href="//www.zhihu.example/people/u1">不爱洗碗</a><p>柠檬味龙井，笑出声</p><span>2024-05-12・四川</span></div><div class="CommentContent"><a href="//www.zhihu.example/people/u2">匿名锅盖</a><p>我家的壶已经是乳白色内胆了</p></div></div>
<div class="Recommendations-Main"><h3 class="BlockTitle">推荐阅读</h3><ul class="Recommendations-List"><li><a class="PostItem" href="/p/650000001"><h1 class="PostItem-Title">铸铁锅开锅的三个误区</h1><p class="PostItem-Summary">很多人买回来第一件事就做错了……</p><span>铁匠小李</span></a></li><li><a class="PostItem" href="/p/650000002"><h1 class="PostItem-Title">为什么冰箱里的葱会自己长高</h1><span>阳台农夫</span></a></li></ul></div>
</div></div>
</main>
<div class="CornerButtons"><button>反馈</button></div>
<div class="signFlowModal"><p>登录即可查看 超5亿 专业优质内容</p><p>超 5 千万创作者的优质提问、专业回答、深度文章和精彩视频尽在知乎。</p><button>立即登录/注册</button></div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '为了不换电水壶，我把水垢研究了一遍',
      published: '2024-05-11T21:36:00+08:00',
      authors: ['烧水的老周'],
      editors: [],
      headings: ['一、水垢是什么', '二、四种酸碱的比赛', '三、结论'],
      body: [
        ...KETTLE.slice(0, 2),
        '一、水垢是什么',
        ...KETTLE.slice(2, 5),
        '二、四种酸碱的比赛',
        KETTLE[5],
        KETTLE_RESULTS.join(''),
        '三、结论',
        ...KETTLE.slice(6),
      ],
      gone: [
        '写文章',
        '还没有人送礼物',
        '申请转载',
        '笑出声',
        '乳白色内胆',
        '超5亿',
        '属地浙江',
        '赞同了该文章',
      ],
    },
  },
  {
    kind: 'a technology site of Beijing, an interview by turns: 摘要 in its own element, the writer and the time in spans, questions in bold, 作者｜ and 编辑｜ in brackets at the end of the last paragraph, a line on leave to print, calls to send stories and praise, 快报 and hot lists',
    url: 'https://www.tmtpost.example/7081234.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>对话沈志刚：给旧电池“体检”，先让数据说真话-钛媒体官方网站</title>
<meta name="keywords" content="动力电池,梯次利用,检测,钛媒体">
<meta name="description" content="${BATTERY_LEAD}">
${og('og:type', 'article')}
${og('og:title', '对话沈志刚：给旧电池“体检”，先让数据说真话')}
${og('og:site_name', '钛媒体')}
${og('og:url', 'https://www.tmtpost.example/7081234.html')}
${og('og:image', 'https://images.tmtpost.example/uploads/images/2024/05/a1.jpg')}
${og('article:published_time', '2024-05-14T09:30:00+08:00')}
</head>
<body>
<header class="header"><div class="inner-wrap"><a class="logo" href="https://www.tmtpost.example/"><img src="https://static.tmtpost.example/logo.png" alt="钛媒体"></a><ul class="nav"><li><a href="https://www.tmtpost.example/">首页</a></li><li><a href="https://www.tmtpost.example/nictation">快报</a></li><li><a href="https://www.tmtpost.example/column/3034324">深度</a></li><li><a href="https://www.tmtpost.example/pro">国际智库</a></li><li><a href="https://www.tmtpost.example/video">视频</a></li><li><a href="https://www.tmtpost.example/event">活动</a></li></ul><div class="user"><a href="https://www.tmtpost.example/login">登录</a><a href="https://www.tmtpost.example/app">下载App</a></div></div></header>
<div class="container clear">
<div class="article-left">
<article>
<div class="post-title"><h1>对话沈志刚：给旧电池“体检”，先让数据说真话</h1></div>
<div class="post-info"><a class="author" href="https://www.tmtpost.example/user/2901234">韩雨桐</a><span class="dot">·</span><span class="time">2024-05-14 09:30</span><span class="read">阅读 3.2万</span></div>
<p class="post-abstract"><span>摘要：</span>${BATTERY_LEAD}</p>
<div class="inner">
<figure><img src="https://images.tmtpost.example/uploads/images/2024/05/a1.jpg" alt=""><figcaption>苏州实验室里等待检测的旧电池，图片由受访者提供</figcaption></figure>
${p(BATTERY.slice(0, 3))}
${BATTERY.slice(3)
  .map((one, i) =>
    i % 2
      ? `<p>${one.replace('沈志刚：', '<strong>沈志刚：</strong>')}</p>`
      : `<p><strong>${one}</strong></p>`,
  )
  .join('\n')}
</div>
<div class="post-copyright"><p>本文系作者 <a href="https://www.tmtpost.example/user/2901234">韩雨桐</a> 授权钛媒体发表，并经钛媒体编辑，转载请注明出处、作者和<a href="https://www.tmtpost.example/7081234.html">本文链接</a>。</p><p>想和千万钛媒体用户分享你的新奇观点和发现，<a href="https://www.tmtpost.example/contribute">点击这里投稿</a>。创业或融资寻求报道，<a href="https://www.tmtpost.example/report">点击这里</a>。</p></div>
<div class="post-reward"><p>敬原创，有钛度，得赞赏</p><a href="javascript:;">赞赏支持</a><p>4 人打赏支持</p></div>
<div class="post-tags"><a href="https://www.tmtpost.example/tag/1">动力电池</a><a href="https://www.tmtpost.example/tag/2">梯次利用</a></div>
<div class="post-share"><span>分享到</span><a href="javascript:;">微信扫一扫</a><a href="javascript:;">新浪微博</a></div>
</article>
<div class="comment"><h3>发表评论</h3><textarea placeholder="输入你的评论"></textarea><p>0 / 300</p><h3>评论（2）</h3><ul><li><b>钛粉 Ab12</b><p>拉杆箱这个思路不错</p></li><li><b>修车的阿强</b><p>我们店后院还堆着二十块</p></li></ul></div>
<div class="related-post"><h3>更多精彩文章</h3><ul><li><a href="https://www.tmtpost.example/7080001.html">一台打包机如何省下半个班组</a><span>05-13</span></li><li><a href="https://www.tmtpost.example/7080002.html">农机租赁的账本里藏着天气</a><span>05-12</span></li></ul></div>
</div>
<div id="article_right" class="article-right">
<div class="author-card"><img src="https://images.tmtpost.example/avatar/2901234.jpg" alt=""><p>韩雨桐</p><p>关注制造业里的慢功夫</p><p>文章 128</p><a href="javascript:;">关注</a></div>
<div class="nictation"><h3>快报</h3><ul><li><a href="https://www.tmtpost.example/nictation/7081300.html">09:42 多地发布高温黄色预警</a></li><li><a href="https://www.tmtpost.example/nictation/7081299.html">09:31 4月快递业务量同比增长两成</a></li></ul></div>
<div class="hot"><h3>24小时热榜</h3><ol><li><a href="https://www.tmtpost.example/7080555.html">充电桩为什么总在最里面</a></li><li><a href="https://www.tmtpost.example/7080556.html">机器人学会叠被子之后</a></li></ol></div>
</div>
</div>
<footer class="footer"><p><a href="https://www.tmtpost.example/about">关于钛媒体</a><a href="https://www.tmtpost.example/jobs">招聘</a><a href="https://www.tmtpost.example/ad">商务合作</a><a href="https://www.tmtpost.example/feedback">用户反馈</a></p><p>北京钛媒体 京ICP备00000000号 京公网安备 00000000000000号 违法和不良信息举报：010-00000000</p></footer>
</body>
</html>`,
    expected: {
      headline: '对话沈志刚：给旧电池“体检”，先让数据说真话',
      lead: '旧电池最怕的不是老，是没有人知道它有多老。',
      published: '2024-05-14T09:30:00+08:00',
      authors: ['韩雨桐'],
      editors: ['高小倩'],
      headings: [],
      captions: ['苏州实验室里等待检测的旧电池，图片由受访者提供'],
      // Whether the brackets at the end of the last turn stay is open.
      kept: [...BATTERY.slice(0, -1), '走到哪里写到哪里，那就不用体检了。'],
      gone: [
        '点击这里投稿',
        '得赞赏',
        '二十块',
        '半个班组',
        '高温黄色预警',
        '机器人学会叠被子',
        '商务合作',
        '慢功夫',
      ],
    },
  },
  {
    kind: 'a daily of Macao as an e-paper, a column of the supplement: comments with the fields of Founder in the head of the body, the day and page in cells, the name of the column over the headline and the pen name below it in cells, the text in a founder element, 上一篇 and 下一篇 and a table of the page',
    url: 'http://www.macaodaily.example/html/2024-05/15/content_1755820.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>石牆上的木瓜-澳門日報電子版</title>
<meta content="澳門日報,電子版" name="keywords">
<link href="../../../css/xplayer.css" type="text/css" rel="stylesheet">
<style type="text/css">.f14 {font-size: 14px} .STYLE1 {color: #8a1a1a}</style>
<script language="javascript" src="../../../js/founder.js"></script>
</head>
<body bgcolor="#ffffff" leftmargin="0" topmargin="0">
<!--enpproperty <articleid>1755820</articleid><date>2024-05-15 00:00:00.0</date><author>凌秋雁</author><title>石牆上的木瓜</title><keyword></keyword><subtitle></subtitle><introtitle>筆雯集</introtitle><siteid>2</siteid><nodeid>25</nodeid><nodename>C08：新園地</nodename>/enpproperty-->
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td colspan="2"><img src="http://www.macaodaily.example/res/logo.gif" alt="澳門日報電子版" /></td></tr>
<tr><td colspan="2" class="nav"><a href="http://www.macaodaily.example/">首頁</a> | <a href="../../../html/2024-05/15/node_1.htm">版面導航</a> | <a href="../../../html/2024-05/15/node_2.htm">標題導航</a> | <a href="http://www.macaodaily.example/search">檢索</a> | <a href="http://www.macaodaily.example/pdf">PDF版下載</a> | <a href="http://www.macaodaily.example/app">手機版</a></td></tr>
<tr>
<td width="300" valign="top">
<table width="100%"><tr><td class="STYLE1"><strong>2024年5月15日 星期三</strong></td></tr><tr><td>第C08版：新園地</td></tr><tr><td><a href="node_24.htm">上一版</a>　<a href="node_26.htm">下一版</a></td></tr></table>
<table width="100%" id="bmdhTable"><tr><td>本版標題</td></tr><tr><td><a href="content_1755819.htm">渡輪上的象棋</a></td></tr><tr><td><a href="content_1755820.htm">石牆上的木瓜</a></td></tr><tr><td><a href="content_1755821.htm">舊曲新聽</a></td></tr><tr><td><a href="content_1755822.htm">午睡的貓與鐘</a></td></tr></table>
</td>
<td width="700" valign="top">
<table width="100%"><tr><td align="right"><a href="content_1755819.htm">上一篇</a>　<a href="content_1755821.htm">下一篇</a>　<a href="javascript:doZoom(16)">放大</a> <a href="javascript:doZoom(12)">縮小</a> <a href="javascript:window.print()">列印</a></td></tr></table>
<table width="100%" align="center">
<tr><td class="font02" align="center">筆雯集</td></tr>
<tr><td class="font01" align="center" style="padding-bottom:5px"><strong>石牆上的木瓜</strong></td></tr>
<tr><td class="font02" align="center">凌秋雁</td></tr>
<tr><td class="font6"><!--enpcontent--><div id="ozoom" style="ZOOM: 100%"><founder-content>
${p(PEACH, '', '　　')}
</founder-content></div><!--/enpcontent--></td></tr>
</table>
<table width="100%"><tr><td align="right"><a href="content_1755819.htm">上一篇</a>　<a href="content_1755821.htm">下一篇</a></td></tr></table>
</td>
</tr>
<tr><td colspan="2" align="center" class="foot">澳門日報版權所有，未經許可，不得以任何形式轉載<br />地址：澳門白朗古將軍大馬路　電話：(853) 0000 0000<br />由北京北大方正技術研究院有限公司提供技術支持</td></tr>
</table>
</body>
</html>`,
    expected: {
      headline: '石牆上的木瓜',
      published: '2024-05-15',
      source: '澳門日報',
      authors: ['凌秋雁'],
      editors: [],
      headings: [],
      kept: [...PEACH],
      gone: ['版面導航', 'PDF版下載', '渡輪上的象棋', '午睡的貓', '上一篇', '技術支持', '白朗古'],
    },
  },
];
