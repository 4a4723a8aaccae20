// A twenty-fourth set of forms, by one who had not seen the importer: provincial sites, business papers and news sites of both shores, a broadcaster of Hong Kong, and stations abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const TRAM = [
  '据葡萄牙《海岸周报》网站6月5日报道，一辆停驶二十年的有轨电车最近重新驶上海滨小城阿维拉的街道，不过车厢里坐的不是赶路的乘客，而是来借书的居民。',
  '报道说，这辆四轮电车造于1931年，退役后一直存放在城北的车库里。市议会去年拨款18万欧元，把木椅拆去一半，换成可以放下1400册图书的书架，又在车尾加装了一块供轮椅上下的踏板。',
  '电车每周二至周六沿旧10路线行驶，在9个站各停靠40分钟。图书管理员玛丽亚·苏莎说，第一个月就办出了2300张借书证，“其中三分之一的人告诉我，他们已经十年没有进过图书馆”。',
  '报道称，城南的山坡住宅区离市立图书馆有4公里，公共汽车班次稀少，老年居民很少下山。如今电车铃声一响，他们便带着要还的书等在站台上。',
  '82岁的退休电工若泽·科斯塔年轻时修过这辆车的电机。他对记者说：“我认得它爬坡的声音。那时它拉的是罐头厂的女工，现在拉的是小说。”',
  '不过，也有人对这笔开支提出异议。市议员鲁伊·阿尔梅达说，同样的钱足够给三所小学换上新的桌椅。市长回应说，学校修缮另有预算，两者并不冲突。',
  '报道还说，邻近的两座城市已派人前来考察。其中一座城市没有电车，打算用一艘退役的渡轮代替，预计明年春天投入使用。',
] as const;

const HOUSES = [
  '清明前后，许多海外侨胞回到祖辈离开的村子。有人推开老屋的门，看见的是断墙和荒草；也有人惊喜地发现，屋里亮着灯，天井里坐着读书的孩子。',
  '一盏灯的差别，背后是一份家业能不能接续的差别。侨乡的老屋，是先辈漂洋过海挣下的血汗钱垒起来的，一砖一瓦都有来历。让它空着烂掉，可惜；推倒了盖新楼，更可惜。',
  '近年来，不少侨乡探索出了“托管”的办法：产权不变，由村集体统一修缮，用作书屋、民宿或工坊，收益按约定分配。据统计，仅粤东一市就有三百六十多栋老屋因此重获新生，修缮资金里有四成来自海外。',
  '办法是好办法，难处也不少。产权人分散在几大洲，一栋屋子动辄几十个继承人，光是签字就要跑上两三年。这就需要基层多一点耐心，也需要制度上多一点便利，让授权书在海外就能办、在线就能签。',
  '还要看到，修老屋不能只修给镜头看。刷白了墙、挂上了灯笼，人却没有回来，这样的热闹撑不过一个假期。灯要长亮，得有人住、有事做，得让年轻人觉得这里有饭吃、有奔头。',
  '老屋是根，也是桥。桥这头的灯亮了，桥那头的人，自然会循着光走回来。',
] as const;

const CHAIR = [
  '七十九岁的何婆婆住在越秀区一栋九层旧楼的六楼，三年里下楼的次数，她用一只手就数得过来。上个月开始，这个数字变成了每天两次。',
  '改变来自楼道扶手上的一条铝合金轨道。轨道上装着一把折叠椅，刷卡、坐稳、扣好安全带，一分五十秒可以从一楼“爬”到六楼。',
  '这栋楼建于1988年，一梯四户，共三十四户人家，六十岁以上的住户超过一半。加装电梯的事从2019年议到2022年，图纸改了五稿，始终卡在一楼的采光和化粪池的迁移上。',
  '“不是哪一户不讲理，我站在一楼的窗前看过，电梯井一起，屋里白天也要开灯。”居民代表陈伯说，第五稿被否之后，大家在楼下坐了一晚，最后有人提起在医院见过的座椅电梯。',
  '街道办的工作人员介绍，座椅电梯不占消防通道的净宽，收起来只有三十厘米厚，造价约二十六万元，其中区里补贴十万元，其余由二楼以上的住户按楼层分摊，六楼每户出九千二百元。',
  '南都记者在现场体验了一次。椅子的速度约为每秒零点一五米，转角处会自动减速，遇到阻挡即停。楼道里的墙面重新刷过，每层贴着一张写明载重一百二十公斤的告示。',
  '运行三十五天，它一共跑了一千三百多趟，电费十二元四角。物业公司的师傅每周来上一次油，检查安全带和限位开关。',
  '也有不尽如人意的地方。五楼的一位住户要坐轮椅，从轮椅挪到座椅上仍然要两个人扶。陈伯说，业主微信群里正在商量，能不能请厂家换成可以放轮椅的平台。',
  '何婆婆如今每天早上七点下楼买菜，傍晚再下来坐一会儿。“以前看人打牌要靠窗口，听得见看不见。”她说，“现在我坐第一排。”',
] as const;

const PADDY = [
  '傍晚六点半，太阳落到芦苇荡后面，南县种粮大户孟建国才把插秧机开下田。白天地表温度超过四十摄氏度，秧苗下去就蔫，他和四名机手索性把日子倒过来过，夜里插秧，凌晨收工。',
  '“灯一开，蛾子往脸上撞，戴着面罩还得戴帽子。”机手小罗说，晚上水凉，秧苗返青比白天插的早两天，返青率也高出一成多。',
  '记者在田埂上看到，每台插秧机加装了四盏射灯和一套北斗导航终端，机手只管添秧，行距偏差不超过三厘米。六百八十亩晚稻，五台机器五个晚上插完。',
  '镇农业综合服务中心主任周小兰介绍，眼下全镇有二十三台插秧机上夜班，供电所在机埠加了照明，卫生院的值班车停在堤上，清凉油和藿香正气水每晚送到田头。',
  '凌晨五点，天边泛白，孟建国洗干净腿上的泥，在堤上吃了一碗米粉。他说，这一季要是风调雨顺，亩产有望超过一千零五十斤。',
] as const;

const MAIL = [
  '清晨五点四十分，嵊泗县枸杞岛的渔港还亮着灯。乡邮员俞阿海把两只墨绿色邮包扛上机动船，数了一遍件数，在本子上写下“九十六”。',
  '从枸杞到嵊山，再绕到两座只有几十户人家的小岛，来回六十二海里。这条邮路，俞阿海走了三十四年。有人替他算过，加起来超过九万公里，够绕地球两圈多。',
  '1990年他接过父亲的邮包时，船是木头的，没有篷。信怕潮，他把雨衣裹在邮包上，自己淋着。最多的一次，他一天送出二百一十七封家信，都是出远海的船员从舟山、从上海寄回来的。',
  '“那时候，岛上的女人看见我的船就往码头跑。”俞阿海说，没有信的人也不走，要等到邮包倒空了才回去，“我比气象台还让人惦记”。',
  '后来信少了，包裹多了。渔民网购的缆绳、老师订的教具、民宿的床单，一船装不下就跑两船。2017年之后，他送出去的干贻贝比送进来的信还多，最高的一个月，从岛上发出七千四百件。',
  '风浪是绕不过去的。2005年台风过后的第三天，他的船在半路熄了火，漂了六个小时才被渔船拖回来。邮包他一直抱着，人上岸时腿都站不直，点一点，一件没少。',
  '今年3月，县里开通了第一条无人机邮路，从嵊山起飞，十一分钟飞到最远的小岛，一次能带十五公斤。俞阿海去看了试飞，回来把自己的潮汐表抄了一份，交给操控员。',
  '“机器不晓得哪个月的雾要等，哪一阵风要让。”还有两年退休的俞阿海说，大件还得靠船，他打算再走七百趟，“走到有人接我的本子为止”。',
] as const;

const LANTERN = [
  '元宵节前一天，自贡釜溪河边的灯会仍在布展。六十一岁的彩灯匠人万德明蹲在一条四十米长的龙灯下面，用镊子夹着一片指甲盖大的绸子，往铁丝上贴。他做了四十三年灯，带过一百二十多个徒弟。封面新闻记者在工棚里和他聊了两个小时。',
  '封面新闻：这条龙用了多长时间？',
  '万德明：二十六个人，五十一天。骨架焊了八天，裱糊用了一个月，鳞片一共一万八千片，每一片都要对着灯看颜色。白天好看不算，要晚上好看才算。',
  '封面新闻：现在有了三维打印，还需要手工裱糊吗？',
  '万德明：打印出来的东西是匀的，灯要的就是不匀。绸子拉紧一点，光就薄；松一点，光就厚。龙的肚子要厚，胡须要薄，机器不晓得。',
  '封面新闻：您最难忘的是哪一组灯？',
  '万德明：1987年的一只青蛙。那时候没有LED，用的是二十五瓦的灯泡，点久了烫，糊纸发黄。我师傅教我在肚皮里头挂一碗水，又凉快，光又晃，看起来像在喘气。娃娃们围了一圈不肯走。',
  '封面新闻：徒弟里有多少人还在做灯？',
  '万德明：一半多一点。有二十几个在国外布展，最远的在墨西哥。他们打视频回来问我，说那边风大，骨架怎么加固，我就拿竹片比给他们看。',
  '封面新闻：您打算什么时候歇下来？',
  '万德明：眼睛看不清针脚的时候。灯匠这碗饭，手抖不怕，怕的是看不见光。',
] as const;

const TEA = [
  '7月的第一个交易日，闽东一座山区县的仓库里，八百吨老白茶被贴上了二维码。每一箱茶对应一张电子仓单，仓单的另一头，是银行账上的1.26亿元贷款。',
  '“茶越放越值钱，可是茶农等不起。”县茶业协会秘书长黄小坚对21世纪经济报道记者说，全县有茶企420家，库存超过2.3万吨，按市价估算不下40亿元，却几乎没有一家能拿存货从银行借到钱。',
  '症结在于估值。白茶没有统一的标号，同一年份、同一山场，价格可以相差五倍。银行的客户经理看不懂茶，只认厂房和土地。',
  '一位股份制银行福州分行人士告诉记者，该行2018年曾试水茶叶质押，三笔贷款中有两笔发生纠纷，“打开箱子，里面的茶和合同上写的不是一回事”。',
  '转机出现在去年。当地国资平台出资6000万元，建起一座恒温恒湿仓库，并引入两家检测机构和一家保险公司。茶叶入库前先抽样，按内含物质、含水率和感官评分定为九级，再由保险公司承保品质和数量。',
  '记者拿到的一份仓单显示，某合作社存入2019年产寿眉12.4吨，评定为四级，估值每公斤286元，质押率五成五，获得授信195万元，年利率4.05%。',
  '该合作社理事长陈小水算了一笔账：以往周转靠民间拆借，月息一分二；如今一年省下利息二十多万元，相当于多请六个采茶工。',
  '并非所有人都看好。福建一所高校的农业经济学教授郑小文认为，仓单的信用最终取决于处置能力。“一旦价格下跌两成，谁来接八百吨茶？”他说，目前当地只有一家收储公司承诺兜底，额度为3000万元，覆盖率不足四分之一。',
  '数据显示，过去三年，当地散茶均价先涨三成一、后跌一成八，波动并不小。监管部门人士向记者表示，质押率已从最初的七成下调至五成五，并要求每季度重估一次。',
  '截至6月末，这套系统累计开出仓单317张，融资余额1.26亿元，尚未出现逾期。黄小坚说，下一步准备把仓单挂到省里的交易场所去，“让懂茶的人和有钱的人，看的是同一张纸”。',
] as const;

const SHOP = [
  '我家楼下的杂货店关门了。店主老郑在卷帘门上贴了一张A4纸，写着“做不动了，多谢”，下面有人用铅笔添了一行小字：我的酱油账还没结。',
  '这张纸让我想了一个星期。杂货店当然是要关的，这话我们说了二十年。可是它为什么撑到今天才关？',
  '老郑的店十九平方米，一千一百多个单品，毛利率大约一成六。按照任何一本零售教科书，它在2008年就应该消失：隔壁开了超市，对面开了便利店，后来又有了半小时送达。',
  '但它没有。我翻过老郑的账本，发现真正挣钱的不是货架，而是货架以外的东西：代收快递、配钥匙、替人保管备用钥匙，还有一本写着四十七户名字的赊账簿。',
  '换句话说，他卖的不是酱油，而是“信得过”。这种东西没法标价，也没法补货，平台烧再多的钱也买不来。',
  '那么，它为什么终究还是关了？',
  '答案出乎意料地简单：他的儿子不愿意接，而四十七户人家里，有三十一户已经搬走。信任是一门只能零售、不能批发的生意，人一散，它就清零了。',
  '很多人喜欢谈社区商业的“复兴”，仿佛装上木头招牌、摆两盆绿植就行。我不这么看。招牌可以复制，赊账簿不能。',
  '昨天我又路过那扇卷帘门，铅笔字的旁边多了一行圆珠笔字，是老郑的笔迹：酱油送你了。',
] as const;

const MILL = [
  '台南後壁一座停用四十年的碾米廠，昨日傳出久違的馬達聲。十二名高職生花了兩個學期，把1953年出廠的木造碾米機逐一拆洗、補料、重組，當場碾出第一斗白米，圍觀的老農忍不住鼓掌。',
  '碾米廠由在地農會於民國四十二年興建，全盛時期一天可碾六十包稻穀。民國七十年代自動化米廠興起後停工，機器上積了厚厚一層米糠，傳動皮帶早已斷裂。',
  '指導老師許志明說，這部機器沒有圖面，學生只能一邊拆一邊畫，總共畫了一百八十六張零件圖。最難的是木製篩框，原本用的是台灣櫸木，市面上找不到同樣的乾料，最後由社區一位老木匠捐出家裡的舊門板。',
  '「以前覺得機械就是按按鈕，現在才知道聲音會告訴你哪裡卡住。」三年級學生黃柏翰說，他負責調整皮帶的張力，試了四十幾次才讓轉速穩定在每分鐘三百二十轉。',
  '農會總幹事表示，碾米廠下個月起每週六開放參觀，民眾可自備兩斤稻穀體驗碾米。第一斗米共七點二公斤，已送給當年的老廠長、現年九十三歲的蔡阿公。',
] as const;

const SCREW = [
  '螺絲也能按「碳」計價。岡山一家扣件廠今年首度拿到歐洲客戶的差別報價合約，每公噸碳排每降低0.1公噸，單價就上調0.8%，業者估計，全年可望增加營收約新台幣3,200萬元。',
  '總經理蔡文德指出，公司兩年前斥資1.4億元，把六座燃油退火爐改為電熱，同時在廠房屋頂鋪設2.1百萬瓦太陽能板，每公噸產品碳排已由2.9公噸降至2.2公噸，降幅約24%。',
  '「一開始客戶只是問，後來開始要，現在是照數字給錢。」蔡文德說，去年第4季接到的訂單中，有37%要求附上第三方查證的碳足跡報告，前年同期僅9%。',
  '扣件公會統計，今年前5月台灣扣件出口值達17.8億美元，年增6.3%，其中對歐盟出口5.4億美元，年增11.2%，為近三年同期最佳。',
  '不過，並非每家業者都跟得上。公會理事長劉永盛坦言，會員廠近八成員工不到五十人，光是查證費一年就要六十萬元，盼政府比照節能補助，提供三年期的輔導。',
  '法人分析，歐盟碳關稅進入收費期後，高碳排扣件每公噸成本恐墊高四十至六十歐元，率先轉型的業者毛利率可望拉開3至5個百分點。',
] as const;

const LIBRARY = [
  '基隆一間國小圖書館最近多了一名「特別志工」！一隻橘貓每天早上七點半準時蹲在館門口，等老師開門後便走到繪本區的窗台趴下，一待就是一整天，讓借書人數在兩個月內增加了近一倍。',
  '圖書館老師林淑芬表示，橘貓原本是附近市場的浪浪，去年冬天連下三週雨，牠躲進走廊避寒，學生怕牠著涼，用紙箱幫牠做了一個窩，還取名叫「書籤」。',
  '由於牠不怕生也不亂抓，學校諮詢獸醫並完成結紮、打疫苗後，決定讓牠留下來。高年級學生排了值日表，每天兩人一組負責餵食和清貓砂，還規定「一次最多三個人摸」。',
  '四年級的小朋友說，以前下課都去打球，現在會來念故事給「書籤」聽，「牠聽到一半會睡著，但是我念完牠就醒了」。老師觀察，有幾個原本不敢開口朗讀的孩子，對著貓反而念得很順。',
  '校方統計，今年3月、4月共借出4126冊，比去年同期的2187冊大幅成長。校長笑說，本來想編預算辦閱讀推廣活動，「沒想到最有效的是兩包貓糧」。',
] as const;

const NULLAH = [
  '渠務署表示，元朗一段長一點六公里的明渠完成改善工程，兩旁新設的行人徑今日起全面開放，市民可由港鐵站步行往河口，需時約二十五分鐘。',
  '工程費用約三億二千萬元，包括拆除部分混凝土渠底，換上石塊和水生植物，並設置四個觀鳥位置。署方指，過去三個月錄得四十一種雀鳥，較工程前多九種。',
  '有區議員歡迎措施，但指出部分路段晚上照明不足，希望當局在年底前加裝路燈。署方回應說，為免影響雀鳥棲息，會先試用貼近地面的暖色燈，半年後再作檢討。',
  '附近居民陳先生說，以往夏天經過明渠要掩鼻，現在水清了，早上會帶孫兒來散步。',
] as const;

const MOSS = [
  '在萊比錫東區的一條舊鐵路旁，六百平方公尺的牆面從去年四月起換了顏色：原本灰撲撲的隔音牆，如今覆著一層深淺不一的綠。這不是油漆，也不是爬藤，而是苔蘚。',
  '負責這項計畫的生物學家克勞迪婭·貝克說，苔蘚沒有根，不會撐裂混凝土，也不需要土壤。「它要的只是陰影和一點水氣，而鐵路邊的隔音牆剛好兩樣都有。」',
  '根據該市環境局公布的測量結果，苔蘚牆前兩公尺處的懸浮微粒濃度，比對照路段平均低了百分之十九；在去年七月的熱浪中，牆面溫度則低了十一度。',
  '研究人員也坦承，數字不能直接推到整座城市。貝克表示，測量點只有八個，而且離牆面五公尺以外，差別就幾乎測不出來。',
  '最大的難題是乾旱。去年夏天，萊比錫連續三十四天沒有下雨，試驗牆上約四成的苔蘚轉為褐色。園藝技師湯瑪斯·克呂格起初以為計畫失敗了，「結果第一場雨過後兩個小時，它們全都醒了過來」。',
  '團隊後來改用四種耐旱的本地苔蘚混植，並在牆頂裝設收集雨水的細管。每平方公尺的造價約為一百八十歐元，是植生牆的三分之一，每年只需巡檢兩次。',
  '附近的住戶大多表示歡迎，但也有人抱怨牆面招來了昆蟲。退休教師英格麗德·舒爾茨不以為意，她說，三十年來第一次有燕子飛回這條街，「牠們總得有東西吃」。',
  '市議會將在秋季決定是否把計畫擴大到另外三公里的路段。德勒斯登和漢諾威也已經派人前來參觀，並帶走了幾盒苔蘚樣本。',
] as const;

const HAWKER = [
  '位于大巴窑的一家熟食中心从本月初起试行“一元留碗”计划，顾客用餐后多付一元，就可为有需要的人预留一碗热汤，首批有十二个摊位参加。',
  '发起人是卖了三十一年鱼圆面的摊主黄亚发。他受访时说，疫情期间有一名常客失业，每天只点一杯白开水，“我请他吃他不好意思，后来我就说，是别人付过钱的，他才坐下来”。',
  '根据计划，摊位前会挂上一排木牌，每预留一碗就翻过一块。需要的人只要取下木牌交给摊主即可，不必登记，也不必说明理由。',
  '基层组织负责人林秀莲表示，试行两周以来共翻出四百一十八块木牌，有三百六十二块已被取走。摊位也和附近的家庭服务中心合作，遇到连续多日取牌的年长者，会请社工上门了解。',
  '有公众担心木牌会被滥用。黄亚发说，他数过，一个人一天拿两块的情形只有三次，“三次换四百碗，这个账我会算”。',
  '计划将试行三个月，之后视情况扩大到东部的两个熟食中心。',
] as const;

export const TWENTY_FOURTH: readonly Shown[] = [
  {
    kind: 'a news digest of the foreign press: the clock, source and 责任编辑 in Baidu spans, 核心提示 above the text, 参考消息网…报道 first, a bold heading in quotation marks, （编译/…） last, a list of pages, a code to scan, hot lists and pictures beside',
    url: 'http://www.cankaoxiaoxi.example/world/20240607/2456812.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>外媒：葡小城让退役电车变身流动图书馆_参考消息</title>
<meta name="keywords" content="葡萄牙,有轨电车,图书馆">
<meta name="description" content="外媒：葡小城让退役电车变身流动图书馆">
<meta name="filetype" content="1"><meta name="publishedtype" content="1"><meta name="pagetype" content="1"><meta name="catalogs" content="10">
<link rel="stylesheet" href="http://www.cankaoxiaoxi.example/css/article.css">
<script src="http://www.cankaoxiaoxi.example/js/jquery.min.js"></script>
<script>var _hmt = _hmt || []; var channel = "world";</script>
</head>
<body>
<div class="top-bar"><div class="w1000"><a href="/app">客户端</a><a href="/wx">微信</a><a href="/epaper">参考消息报纸订阅</a><form action="/search"><input type="text" name="q" value="请输入关键字"><input type="submit" value="搜索"></form></div></div>
<div class="header"><a href="/" class="logo"><img src="http://www.cankaoxiaoxi.example/logo.png" alt="参考消息"></a><ul class="nav"><li><a href="/">首页</a></li><li><a href="/china/">中国</a></li><li><a href="/world/">国际</a></li><li><a href="/mil/">军事</a></li><li><a href="/finance/">财经</a></li><li><a href="/column/">观点</a></li><li><a href="/science/">科技</a></li><li><a href="/culture/">文化</a></li><li><a href="/photo/">图片</a></li></ul></div>
<div class="main w1000">
<div class="crumbs"><a href="/">参考消息</a> &gt; <a href="/world/">国际</a> &gt; <a href="/world/hqbl/">环球博览</a> &gt; 正文</div>
<div class="column" id="allList">
<h1 class="articleHead">外媒：葡小城让退役电车变身流动图书馆</h1>
<div class="articleBody">
<div class="info"><span id="pubtime_baidu">2024-06-07 10:42:31</span> <span id="source_baidu">来源：参考消息网</span> <span id="editor_baidu">责任编辑：曹小阳</span></div>
<div class="articleAbs"><span>核心提示：</span>葡萄牙一座小城把停驶二十年的有轨电车改成流动图书馆，头一个月办出两千三百张借书证。</div>
<div class="articleContent">
<div class="articleText">
<p>　　参考消息网6月7日报道 ${TRAM[0]}</p>
${p(TRAM.slice(1, 3), '', '　　')}
<p>　　<strong>“车来了，书就来了”</strong></p>
${p(TRAM.slice(3), '', '　　')}
<p>　　（编译/韩小松）</p>
</div>
<div class="page"><span class="current">1</span><a href="javascript:void(0)" id="all_page">阅读全文</a></div>
<div class="ewm"><img src="http://www.cankaoxiaoxi.example/ewm.png" alt=""><p>凡注明“来源：参考消息网”的所有作品，未经本网授权，不得转载、摘编或以其他方式使用。</p></div>
</div>
<div class="share"><span>分享到：</span><a href="#wx">微信</a><a href="#wb">微博</a><a href="#qq">QQ空间</a></div>
</div>
<div class="xg"><h3>为你推荐</h3><ul><li><a href="/world/20240606/1.shtml">外媒：比利时磨坊主用风车给邻居发电</a></li><li><a href="/world/20240606/2.shtml">英媒：苏格兰灯塔看守人日记拍卖</a></li></ul></div>
</div>
<div class="side"><div class="hot"><h3>热点新闻</h3><ol><li><a href="/world/20240605/3.shtml">法媒：巴黎地下墓穴延长开放</a></li><li><a href="/china/20240605/4.shtml">日媒：中国咖啡豆走俏云南以外</a></li></ol></div><div class="pic"><h3>精彩图片</h3><ul><li><a href="/photo/1.shtml">挪威渔民晾晒鳕鱼</a></li></ul></div></div>
</div>
<div class="footer"><p><a href="/about">关于我们</a> | <a href="/contact">联系我们</a> | <a href="/job">招聘信息</a></p><p>新华通讯社参考消息报社 版权所有 京ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '外媒：葡小城让退役电车变身流动图书馆',
      lead: '葡萄牙一座小城把停驶二十年的有轨电车改成流动图书馆',
      published: '2024-06-07T10:42:31+08:00',
      source: '参考消息网',
      authors: [],
      editors: ['曹小阳'],
      translator: '韩小松',
      headings: ['“车来了，书就来了”'],
      // Whether the head of the line stays is open: only what follows it is asked.
      kept: TRAM,
      gone: [
        '请输入关键字',
        '报纸订阅',
        '阅读全文',
        '不得转载、摘编',
        '磨坊主',
        '灯塔看守人',
        '地下墓穴',
        '晾晒鳕鱼',
      ],
    },
  },
  {
    kind: 'the overseas edition of a party paper on its site, commentary: ■ and the writer first, the summary in a box above, 责编 of two names after the text, the paper’s day and page in double brackets, a notice of copyright with a client to read, ids of the channel in a hidden line',
    url: 'http://opinion.haiwainet.example/n/2024/0416/c353596-32712345.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>让侨乡的老屋亮起灯_原创评论_海外网</title>
<meta name="keywords" content="侨乡,老屋,评论">
<meta name="description" content="老屋是根，也是桥。">
<meta name="author" content="353596">
<meta name="contentid" content="32712345">
<link rel="stylesheet" href="http://opinion.haiwainet.example/css/show.css">
<script>var locationHref = window.location.href;</script>
</head>
<body>
<div class="topNav"><div class="wrap"><a href="http://www.haiwainet.example/">海外网首页</a><a href="/news">新闻</a><a href="/taiwan">台湾</a><a href="/huaren">华人</a><a href="/opinion">评论</a><a href="/theory">学习中国</a><a href="/v">视频</a><span class="lang"><a href="/en">English</a></span></div></div>
<div class="logoBox"><a href="/"><img src="http://opinion.haiwainet.example/logo.png" alt="海外网"></a><p class="slogan">中国的声音，世界的耳朵</p></div>
<div class="wrap">
<div class="position">您的位置：<a href="/">首页</a>&gt;&gt;<a href="/353596/">评论频道</a>&gt;&gt;<a href="/353596/">原创评论</a></div>
<div class="contentMain">
<div class="contentMainLeft">
<h1 class="show_wholetitle">让侨乡的老屋亮起灯</h1>
<div class="contentExtra"><span class="first">2024-04-16 07:12:40</span><span>来源：<a href="http://paper.example/rmrbhwb/">人民日报海外版</a></span><span class="fontSize">字号：<a href="javascript:;">小</a><a href="javascript:;">中</a><a href="javascript:;">大</a></span><a class="phone" href="javascript:;">手机看新闻</a></div>
<div class="des"><b>摘要：</b>侨乡的老屋怎样才能有人住、有事做？“托管”是个好办法，但不能只修给镜头看。</div>
<div class="contentMain" id="cen">
<p>　　■ 江小平</p>
${p(HOUSES, '', '　　')}
<p>　　《 人民日报海外版 》（ 2024年04月16日 第 01 版）</p>
<p style="display:none">353596,.评论频道,.原创评论</p>
</div>
<div class="editor">责编：毛小莉、王小川</div>
<div class="pageInfo">本文系版权作品，未经书面授权禁止任何形式的使用。想要先人一步，请安装“海客”客户端。</div>
<div class="shareBox"><a href="#wb">新浪微博</a><a href="#wx">微信</a><a href="#rr">人人网</a><span>0</span></div>
<div class="comment"><h3>网友评论</h3><p>网友评论仅供其表达个人看法，并不表明海外网立场。</p><textarea>文明上网，理性发言</textarea></div>
</div>
<div class="contentMainRight">
<div class="rBox"><h3>海外网评</h3><ul><li><a href="/n/2024/0415/c1.html">博物馆闭馆日为何值得羡慕</a></li><li><a href="/n/2024/0414/c2.html">少一点打卡，多一点停留</a></li></ul></div>
<div class="rBox"><h3>24小时排行</h3><ol><li><a href="/n/2024/0415/c3.html">侨批里的一百个地名</a></li><li><a href="/n/2024/0415/c4.html">南太平洋中文课堂缺粉笔</a></li></ol></div>
<div class="rBox"><h3>精彩视频</h3><ul><li><a href="/v/1.html">【海客谈】老外学打算盘</a></li></ul></div>
</div>
</div>
</div>
<div class="foot"><p><a href="/about">关于海外网</a> | <a href="/ad">广告服务</a> | <a href="/law">法律声明</a></p><p>人民日报海外版官网 违法和不良信息举报电话 010-00000000 Copyright © 2011-2024 by www.haiwainet.example all rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '让侨乡的老屋亮起灯',
      lead: '侨乡的老屋怎样才能有人住、有事做？',
      published: '2024-04-16T07:12:40+08:00',
      source: '人民日报海外版',
      authors: ['江小平'],
      editors: ['毛小莉', '王小川'],
      headings: [],
      captions: [],
      // Whether the line on the day and page of the paper stays is open: the body is not asked in full.
      kept: HOUSES,
      gone: [
        '手机看新闻',
        '海客',
        '.评论频道',
        '表达个人看法',
        '值得羡慕',
        '多一点停留',
        '一百个地名',
        '学打算盘',
        '举报电话',
      ],
    },
  },
  {
    kind: 'a metropolitan daily of Guangzhou on its mobile platform, a feature: outlet, clock and 阅读 in one line, pictures with captions in a class of their own, bold headings, 采写 of a reporter and a trainee with 摄影 last, 编辑 apart, a tip line, an app to open, likes and comments',
    url: 'https://m.mp.oeeee.example/a/BAAFRD000020231108874512.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<title>没有电梯的老楼，装了一把会爬楼的椅子_南方都市报_南都N视频</title>
<meta name="description" content="座椅电梯运行三十五天，跑了一千三百多趟。">
<meta name="apple-itunes-app" content="app-id=000000000">
<link rel="stylesheet" href="https://m.mp.oeeee.example/static/article.css">
<script>window.__DATA__ = {"docid":"BAAFRD000020231108874512","channel":"广州"};</script>
</head>
<body>
<div class="app-bar"><img src="https://m.mp.oeeee.example/static/icon.png" alt=""><div><b>南方都市报</b><p>办中国最好的报纸</p></div><a class="open-app" href="ndapp://open">打开APP</a></div>
<div class="wrap">
<div class="article">
<h1 class="article-title">没有电梯的老楼，装了一把会爬楼的椅子</h1>
<div class="article-info"><span class="article-source">南方都市报</span><span class="original">原创</span><span class="article-time">2023-11-08 21:14</span><span class="article-read">阅读 2.3万</span></div>
<div class="article-author"><img src="https://m.mp.oeeee.example/static/head.png" alt=""><span>南都广州</span><a href="javascript:;">+关注</a></div>
<div class="article-content">
${p(CHAIR.slice(0, 2))}
<p class="pic"><img src="https://m.mp.oeeee.example/upload/1.jpg" alt=""></p>
<p class="pic-desc">何婆婆坐上座椅电梯，扣好安全带。</p>
<p><strong>加装电梯卡在一楼</strong></p>
${p(CHAIR.slice(2, 4))}
<p><strong>一个月电费十二块</strong></p>
${p(CHAIR.slice(4, 7))}
<p class="pic"><img src="https://m.mp.oeeee.example/upload/2.jpg" alt=""></p>
<p class="pic-desc">收起来的椅子只占三十厘米。</p>
${p(CHAIR.slice(7))}
<p>采写：南都记者 黄小珊 实习生 陈小禾</p>
<p>摄影：南都记者 梁小志</p>
<p class="article-editor">编辑：徐小杉</p>
</div>
<div class="article-copyright">版权声明：本文著作权归原作者所有，如需转载请联系授权。投稿、爆料请拨打南都24小时热线 020-00000000</div>
<div class="article-tags"><a href="/tag/1">旧楼加装电梯</a><a href="/tag/2">越秀区</a></div>
<div class="article-like"><span>点赞 486</span><span>收藏 57</span></div>
</div>
<div class="recommend"><h3>更多精彩</h3><ul><li><a href="/a/1.html">荔湾一条涌的水位站被写成小说</a><span>南都娱乐</span></li><li><a href="/a/2.html">地铁失物招领处去年收到九百把伞</a><span>1.1万阅读</span></li></ul></div>
<div class="comments"><h3>热门评论（2）</h3><div class="comment"><b>南都网友88</b><p>我们楼也想装，请问去哪里申请</p><span>昨天 22:40</span></div><div class="comment"><b>街坊阿明</b><p>九千多一户真不贵</p><span>昨天 23:02</span></div></div>
</div>
<div class="bottom-bar"><a href="ndapp://open">下载南都APP，看更多独家报道</a></div>
<footer><p>南方都市报 版权所有 粤ICP备00000000号</p></footer>
</body>
</html>`,
    expected: {
      headline: '没有电梯的老楼，装了一把会爬楼的椅子',
      published: '2023-11-08T21:14:00+08:00',
      source: '南方都市报',
      authors: ['黄小珊', '陈小禾'],
      editors: ['徐小杉'],
      headings: ['加装电梯卡在一楼', '一个月电费十二块'],
      captions: ['何婆婆坐上座椅电梯，扣好安全带。', '收起来的椅子只占三十厘米。'],
      // Whether the photographer’s line stays is open: the body is not asked in full.
      kept: [...CHAIR, '加装电梯卡在一楼', '一个月电费十二块'],
      gone: [
        '打开APP',
        '最好的报纸',
        '+关注',
        '投稿、爆料',
        '点赞',
        '水位站',
        '失物招领处',
        '去哪里申请',
        '真不贵',
        '看更多独家',
      ],
    },
  },
  {
    kind: 'a provincial news site of Hunan: 来源, 作者 and 编辑 in one line with the clock, said again below the text with 本文链接, 讯（记者 通讯员） first, a notice of an original, zan buttons, a forum’s and an app’s links',
    url: 'https://hn.rednet.example/content/646649/59/14091234.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>夜里插秧凌晨收工 洞庭湖边的农机手把日子倒过来过_红网时刻_湖南频道</title>
<meta name="keywords" content="双抢,插秧机,南县">
<meta name="description" content="夜里插秧凌晨收工 洞庭湖边的农机手把日子倒过来过">
<meta name="author" content="谭小溪">
<meta name="source" content="红网">
<link rel="stylesheet" href="https://hn.rednet.example/css/detail.css">
<style>.m_detail{width:1200px;margin:0 auto}</style>
<script src="https://hn.rednet.example/js/stat.js"></script>
</head>
<body>
<div class="m_top"><div class="w1200"><a href="https://www.rednet.example/">红网首页</a><a href="/hunan">湖南</a><a href="/moment">时刻</a><a href="https://bbs.rednet.example/">论坛</a><a href="/people">百姓呼声</a><a href="/life">生活</a><a href="/video">视频</a><a href="/app">时刻新闻客户端</a><input type="text" placeholder="站内搜索"></div></div>
<div class="m_detail">
<div class="m_location">当前位置：<a href="/">湖南频道</a> &gt; <a href="/channel/1.html">三农</a> &gt; 正文</div>
<div class="m_content">
<h1 class="m_title">夜里插秧凌晨收工 洞庭湖边的农机手把日子倒过来过</h1>
<div class="m_info"><span>来源：红网</span> <span>作者：彭小湘 蒋小禾</span> <span>编辑：谭小溪</span> <span>2024-07-19 09:26:18</span></div>
<div class="m_share"><span>时刻新闻</span><span>—分享—</span></div>
<article class="m_article">
<p style="text-indent:2em">红网时刻新闻7月19日讯（记者 彭小湘 通讯员 蒋小禾）${PADDY[0]}</p>
${p(PADDY.slice(1, 2), 'style="text-indent:2em"')}
<p style="text-align:center"><img src="https://img.rednet.example/2024/07-19/1.jpg" alt=""></p>
<p style="text-align:center"><span style="font-size:14px;color:#888">机手借着射灯往插秧机上添秧盘。</span></p>
${p(PADDY.slice(2), 'style="text-indent:2em"')}
</article>
<div class="m_article_tail"><p>来源：红网</p><p>作者：彭小湘 蒋小禾</p><p>编辑：谭小溪</p></div>
<div class="m_statement"><p>本文为湖南频道原创文章，转载请附上原文出处链接和本声明。</p><p>本文链接：https://hn.rednet.example/content/646649/59/14091234.html</p></div>
<div class="m_zan"><a href="javascript:;">赞 23</a><a href="javascript:;">踩 0</a></div>
</div>
<div class="m_side"><div class="box"><h3>阅读下一篇</h3><p><a href="/content/1.html">益阳：一座闲置粮站改成农机医院</a></p></div><div class="box"><h3>新闻排行</h3><ol><li><a href="/content/2.html">长沙夜市摊主自发错峰出摊</a></li><li><a href="/content/3.html">张家界挑山工学会用对讲机</a></li></ol></div><div class="box"><h3>论坛热帖</h3><ul><li><a href="https://bbs.rednet.example/1.html">求问湘阴哪里有老式蒸笼卖</a></li></ul></div></div>
</div>
<div class="m_foot"><p><a href="/about">关于我们</a> <a href="/zhaopin">人才招聘</a> <a href="/partner">频道合作</a></p><p>湖南红网新媒体集团有限公司版权所有 湘ICP备00000000号 互联网新闻信息服务许可证：43120170002</p></div>
</body>
</html>`,
    expected: {
      headline: '夜里插秧凌晨收工 洞庭湖边的农机手把日子倒过来过',
      published: '2024-07-19T09:26:18+08:00',
      source: '红网',
      authors: ['彭小湘', '蒋小禾'],
      editors: ['谭小溪'],
      headings: [],
      captions: ['机手借着射灯往插秧机上添秧盘。'],
      // Whether the head of the line stays is open: only what follows it is asked.
      kept: PADDY,
      gone: [
        '站内搜索',
        '—分享—',
        '原文出处',
        '本文链接',
        '踩0',
        '农机医院',
        '错峰出摊',
        '挑山工',
        '老式蒸笼',
        '人才招聘',
      ],
    },
  },
  {
    kind: 'a provincial site of Zhejiang, a feature of the daily: 引题 and 副题 about the headline in paragraphs of classes, the clock in Chinese signs with 来源 and 作者, text in TRS spans with a caption under a picture, 标签 and 责任编辑 below, a long disclaimer, news lists of the province',
    url: 'https://zjnews.zjol.example/zjnews/202406/t20240614_26899123.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>一条船，一个邮包，三十四年-浙江新闻-浙江在线</title>
<meta name="keywords" content="乡邮员,嵊泗,海上邮路">
<meta name="description" content="清晨五点四十分，嵊泗县枸杞岛的渔港还亮着灯。">
<meta name="ContentTitle" content="一条船，一个邮包，三十四年">
<meta name="PubDate" content="2024-06-14 06:50">
<meta name="ContentSource" content="浙江日报">
<link rel="stylesheet" href="https://zjnews.zjol.example/css/cont.css">
<script src="https://zjnews.zjol.example/js/jquery.js"></script>
</head>
<body>
<div class="zjol_top"><ul><li><a href="https://www.zjol.example/">浙江在线</a></li><li><a href="/zjnews">浙江新闻</a></li><li><a href="/hz">杭州</a></li><li><a href="/nb">宁波</a></li><li><a href="/zs">舟山</a></li><li><a href="/zjrb">浙江日报</a></li><li><a href="/qjwb">钱江晚报</a></li><li><a href="/tide">潮新闻</a></li></ul><div class="weather">杭州 今天 小雨转阴 21~27℃</div></div>
<div class="location">您当前的位置：<a href="/">浙江在线</a>&nbsp;&gt;&nbsp;<a href="/zjnews">浙江新闻</a>&nbsp;&gt;&nbsp;正文</div>
<div class="main">
<div class="left">
<div class="artTitle"><p class="yinti">嵊泗枸杞岛乡邮员海上走了九万公里</p><h1>一条船，一个邮包，三十四年</h1><p class="futi">今年起无人机接过第一段邮路</p></div>
<div class="time"><span id="pubtime_baidu">2024年06月14日 06:50</span> <span id="source_baidu">来源：浙江日报</span> <span id="author_baidu">作者：俞小海 周小舟</span></div>
<div class="contTxt">
<div class="TRS_Editor">
${MAIL.slice(0, 2)
  .map((one) => `<p><span style="font-size:16px">　　${one}</span></p>`)
  .join('\n')}
<p align="center"><img src="https://zjnews.zjol.example/W020240614.jpg" alt="" OLDSRC="W020240614.jpg"></p>
<p align="center"><font color="#003399">俞阿海（左）把邮件交给岛上的老师。 王小涛 摄</font></p>
${MAIL.slice(2)
  .map((one) => `<p><span style="font-size:16px">　　${one}</span></p>`)
  .join('\n')}
</div>
</div>
<div class="tags">标签：<a href="/tag/1">邮路</a> <a href="/tag/2">嵊泗</a></div>
<div class="editor">责任编辑：沈小宁</div>
<div class="disclaim"><p>凡注有“浙江在线”或电头为“浙江在线”的稿件，均为浙江在线独家版权所有，未经许可不得转载或镜像。</p><p>本网转载其他媒体的稿件，目的在于传递更多信息，如有异议请在三十日内与本网联系。</p></div>
<div class="bdsharebuttonbox"><a href="#">微信</a><a href="#">微博</a><a href="#">打印</a><a href="#">关闭</a></div>
</div>
<div class="right"><div class="list"><h2>浙江要闻</h2><ul><li><a href="/t1.shtml">龙泉宝剑厂办起周末夜校</a></li><li><a href="/t2.shtml">义乌小商品搭上早班货机</a></li></ul></div><div class="list"><h2>图说浙江</h2><ul><li><a href="/t3.shtml">钱塘江边的稻草人集会</a></li></ul></div><div class="list"><h2>潮评</h2><ul><li><a href="/t4.shtml">古镇的石板别急着换</a></li></ul></div></div>
</div>
<div class="footer"><p>浙江在线新闻网站版权所有 浙ICP备00000000号 网上传播视听节目许可证1105110</p><p>举报电话：0571-00000000 <a href="/ad">广告投放</a></p></div>
</body>
</html>`,
    expected: {
      headline: '一条船，一个邮包，三十四年',
      kicker: '嵊泗枸杞岛乡邮员海上走了九万公里',
      alternative: '今年起无人机接过第一段邮路',
      published: '2024-06-14T06:50:00+08:00',
      source: '浙江日报',
      authors: ['俞小海', '周小舟'],
      editors: ['沈小宁'],
      headings: [],
      captions: ['俞阿海（左）把邮件交给岛上的老师。 王小涛 摄'],
      body: MAIL,
      gone: ['小雨转阴', '独家版权', '三十日内', '周末夜校', '早班货机', '稻草人', '石板别急', '广告投放'],
    },
  },
  {
    kind: 'a news app of Sichuan, an interview: the outlet, the clock, the place and 阅读 in one line, 封面新闻记者 with 摄影报道 in a bracketless line first, questions in bold and answers in turn with a name and a colon, a caption in grey, comments and a download bar',
    url: 'https://www.thecover.example/news/aBcD3fGhIjKH90qSdq8Jkw==',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>对话自贡灯匠万德明：白天好看不算，要晚上好看才算-封面新闻</title>
<meta name="description" content="六十一岁的彩灯匠人万德明做了四十三年灯，带过一百二十多个徒弟。">
${og('og:title', '对话自贡灯匠万德明：白天好看不算，要晚上好看才算')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://www.thecover.example/static/pc.css">
<script>window.__INITIAL_STATE__={"news":{"id":"9812345"}}</script>
</head>
<body>
<div id="app">
<header class="cover-header"><a href="/" class="logo"><img src="https://www.thecover.example/logo.png" alt="封面新闻"></a><nav><a href="/channel/1">推荐</a><a href="/channel/2">四川</a><a href="/channel/3">天下</a><a href="/channel/4">人物</a><a href="/channel/5">青蕉</a><a href="/channel/6">蜀你能拍</a></nav><input placeholder="搜索你感兴趣的内容"></header>
<div class="container">
<div class="detail">
<div class="crumb"><a href="/">首页</a> / <a href="/channel/4">人物</a></div>
<h1 class="title">对话自贡灯匠万德明：白天好看不算，要晚上好看才算</h1>
<div class="info"><span class="source">封面新闻</span> <span class="date">2023-02-04 10:21</span> <span class="area">四川 自贡</span> <span class="read">阅读 8.6万</span></div>
<div class="voice"><button>听新闻</button><span>00:00 / 06:12</span></div>
<div class="detail-content">
<p>封面新闻记者 杨小川 摄影报道</p>
<p>${LANTERN[0]}</p>
<p><img src="https://www.thecover.example/upload/1.jpg" alt=""></p>
<p style="color:#999;text-align:center;font-size:14px">万德明在龙灯下补贴鳞片</p>
${LANTERN.slice(1)
  .map((one, at) => (at % 2 === 0 ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`))
  .join('\n')}
</div>
<div class="statement">【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信关注：ihxdsb，报料QQ：3386405712】</div>
<div class="ops"><span>点赞 212</span><span>收藏</span><span>海报分享</span></div>
<div class="comment"><h3>评论 1</h3><ul><li><b>盐都人</b><p>小时候每年都去看，冻得流鼻涕也不走</p><span>2023-02-04 11:08</span></li></ul><p class="more">去APP中参与热议吧</p></div>
</div>
<div class="aside"><h3>热门文章</h3><ul><li><a href="/news/1">成都公交司机手绘线路图送乘客</a></li><li><a href="/news/2">大凉山支教老师把黑板搬上山</a></li></ul><div class="qr"><img src="https://www.thecover.example/qr.png" alt=""><p>扫码下载，亿万年轻人的生活方式</p></div></div>
</div>
<footer><p>四川封面传媒有限责任公司版权所有 蜀ICP备00000000号 <a href="/about">关于我们</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '对话自贡灯匠万德明：白天好看不算，要晚上好看才算',
      published: '2023-02-04T10:21:00+08:00',
      source: '封面新闻',
      authors: ['杨小川'],
      editors: [],
      captions: ['万德明在龙灯下补贴鳞片'],
      // A question is not a heading, though bold.
      headings: [],
      body: LANTERN,
      gone: [
        '感兴趣的内容',
        '8.6万',
        '听新闻',
        '报料微信',
        '海报分享',
        '流鼻涕',
        '参与热议',
        '手绘线路图',
        '搬上山',
        '亿万年轻人',
      ],
    },
  },
  {
    kind: 'a business daily, a report: a place’s by-line 记者 …报道 first, bold headings, a picture’s chart caption, （作者 编辑） in the last bracket, 南财 data boxes and a stock ticker, a notice of risk and of copyright, hot and latest lists',
    url: 'https://www.21jingji.example/article/20240703/herald/0f4c1a9d22b7c3e5d6a7b8c9d0e1f2a3.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>八百吨老白茶进了仓单：一座县城的存货如何变成贷款 - 21经济网</title>
<meta name="keywords" content="仓单质押,白茶,供应链金融">
<meta name="description" content="茶越放越值钱，可是茶农等不起。">
${og('og:title', '八百吨老白茶进了仓单：一座县城的存货如何变成贷款')}
<link rel="stylesheet" href="https://www.21jingji.example/css/article.css">
<script>var catid = 10;var newsid = 912345;</script>
</head>
<body>
<div class="head"><div class="w"><a href="/" class="logo"><img src="https://www.21jingji.example/logo.png" alt="21经济网"></a><ul><li><a href="/channel/politics">宏观</a></li><li><a href="/channel/finance">金融</a></li><li><a href="/channel/capital">资本市场</a></li><li><a href="/channel/BusinessReport">产经</a></li><li><a href="/channel/GHM">粤港澳</a></li><li><a href="/channel/readnumber">数读</a></li><li><a href="/epaper">数字报</a></li></ul><form><input type="text" placeholder="请输入关键词"><button>搜索</button></form></div></div>
<div class="ticker"><span>上证指数 2997.01 +0.08%</span><span>深证成指 8812.40 -0.39%</span></div>
<div class="w main">
<div class="article">
<h1 class="title">八百吨老白茶进了仓单：一座县城的存货如何变成贷款</h1>
<div class="author-info"><span class="source">21世纪经济报道</span><span class="time">2024-07-03 05:00</span></div>
<div class="share-tool"><a href="#">微信</a><a href="#">微博</a><a href="#">A+</a><a href="#">A-</a></div>
<div class="txtContent">
<p>21世纪经济报道记者 吴小敏 福州报道</p>
${p(TEA.slice(0, 2))}
<p><strong>看不懂的茶箱</strong></p>
${p(TEA.slice(2, 4))}
<p><strong>九级定价</strong></p>
${p(TEA.slice(4, 7))}
<p style="text-align:center"><img src="https://www.21jingji.example/uploadfile/1.png" alt=""></p>
<p style="text-align:center"><span style="color:#7f7f7f;font-size:14px">图：入库茶叶按感官评分贴标（资料图）</span></p>
<p><strong>谁来兜底</strong></p>
${p(TEA.slice(7))}
<p>（作者：吴小敏 编辑：李小波）</p>
</div>
<div class="declare">声明：未经授权，不得复制、摘编本网内容。文中观点仅供参考，不构成投资建议，据此操作风险自担。</div>
<div class="column-card"><h4>南财号</h4><p>金融街观察</p><a href="javascript:;">订阅</a></div>
<div class="keys"><a href="/tag/1">仓单质押</a><a href="/tag/2">白茶</a></div>
</div>
<div class="side"><div class="hot"><h3>热榜</h3><ol><li><a href="/article/1.html">一家县城银行把网点搬进菜市场</a></li><li><a href="/article/2.html">光伏板回收价格跌破一角</a></li></ol></div><div class="flash"><h3>7×24快讯</h3><ul><li><span>09:31</span><p>国内商品期货开盘多数上涨</p></li><li><span>09:28</span><p>人民币中间价上调十二点</p></li></ul></div><div class="app"><img src="https://www.21jingji.example/qr.png" alt=""><p>扫描下载21财经APP</p></div></div>
</div>
<div class="foot"><p>21世纪经济报道 广东二十一世纪环球经济报社 版权所有 粤ICP备00000000号</p><p><a href="/about">关于我们</a><a href="/adv">广告服务</a></p></div>
</body>
</html>`,
    expected: {
      headline: '八百吨老白茶进了仓单：一座县城的存货如何变成贷款',
      published: '2024-07-03T05:00:00+08:00',
      source: '21世纪经济报道',
      authors: ['吴小敏'],
      editors: ['李小波'],
      headings: ['看不懂的茶箱', '九级定价', '谁来兜底'],
      captions: ['图：入库茶叶按感官评分贴标（资料图）'],
      body: [
        ...TEA.slice(0, 2),
        '看不懂的茶箱',
        ...TEA.slice(2, 4),
        '九级定价',
        ...TEA.slice(4, 7),
        '谁来兜底',
        ...TEA.slice(7),
      ],
      gone: [
        '深证成指',
        '风险自担',
        '金融街观察',
        '搬进菜市场',
        '跌破一角',
        '多数上涨',
        '中间价',
        '扫描下载',
        '请输入关键词',
      ],
    },
  },
  {
    kind: 'a site of business essays: a first line of which account, writer, the original headline and whose picture, numbered headings in h2, a sentence set off in bold, a notice of the writer’s view, 正在改变 slogans, likes, a card of the account and others’ comments',
    url: 'https://www.huxiu.example/article/2871234.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>楼下的杂货店，卖的不是酱油-虎嗅网</title>
<meta name="description" content="信任是一门只能零售、不能批发的生意。">
<meta name="keywords" content="杂货店,社区商业,零售">
${og('og:title', '楼下的杂货店，卖的不是酱油')}
${og('og:site_name', '虎嗅网')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://static.huxiu.example/article.css">
<style>.article__content p{line-height:1.8}</style>
</head>
<body>
<div id="__nuxt">
<header class="header"><a href="/" class="logo"><img src="https://static.huxiu.example/logo.svg" alt="虎嗅"></a><ul class="header-nav"><li><a href="/">首页</a></li><li><a href="/channel/103.html">商业消费</a></li><li><a href="/channel/105.html">前沿科技</a></li><li><a href="/channel/4.html">社会文化</a></li><li><a href="/moment">24小时</a></li><li><a href="/vip">虎嗅会员</a></li></ul><div class="login"><a href="/login">登录</a><a href="/register">注册</a></div></header>
<main class="article-wrap">
<div class="article__bread"><a href="/channel/103.html">商业消费</a></div>
<h1 class="article__title">楼下的杂货店，卖的不是酱油</h1>
<div class="article__info"><div class="author-info"><a class="author-info__username" href="/member/123.html">慢工坊</a></div><span class="article__time">2024-03-22 19:30</span><span class="article__count">收藏 96 评论 2</span></div>
<div class="article__summary-ai"><p>AI总结：扫码体验小虎为你提炼要点</p></div>
<div id="article-content" class="article__content">
<p class="text-normal"><span class="text-remarks">本文来自微信公众号：慢工坊（ID：mangongfang01），作者：李小舟，原文标题：《酱油送你了》，题图来自：视觉中国</span></p>
<p class="img-center-box"><img src="https://img.huxiu.example/article/1.jpg" alt=""></p>
${p(SHOP.slice(0, 2))}
<h2>一、十九平方米的毛利</h2>
${p(SHOP.slice(2, 4))}
<p><strong>${SHOP[4]}</strong></p>
<h2>二、清零的信任</h2>
${p(SHOP.slice(5))}
<p class="text-normal"><span class="text-remarks">本文来自微信公众号：慢工坊（ID：mangongfang01），作者：李小舟</span></p>
</div>
<div class="article__copyright"><p>本内容由作者授权发布，观点仅代表作者本人，不代表虎嗅立场。如对本稿件有异议或投诉，请联系 tougao@huxiu.example。</p></div>
<div class="slogan"><p>正在改变与想要改变世界的人，都在 <a href="/app">虎嗅APP</a></p></div>
<div class="article__like"><button>赞</button><p>这个赞，给他一点点前进的动力</p><span>已有188人点赞</span></div>
<div class="author-card"><b>慢工坊</b><p>发表文章64篇</p><a href="javascript:;">关注</a></div>
</main>
<section class="comment-wrap"><h3>大 家 都 在 说</h3><div class="comment-item"><b>虎嗅用户_9c2</b><p>我家楼下那家也是，钥匙现在不知道寄存在哪</p></div><div class="comment-item"><b>阿洛</b><p>赊账簿应该进博物馆</p></div></section>
<section class="related-article"><h3>大 家 都 在 搜</h3><ul><li><a href="/article/1.html">为什么修鞋摊比奶茶店长寿</a></li><li><a href="/article/2.html">仓储会员店的手推车有多大</a></li></ul></section>
<footer><p>© 北京虎嗅科技股份有限公司 京ICP备00000000号</p><p><a href="/about">关于我们</a><a href="/contribute">寻求报道</a><a href="/advertise">广告合作</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '楼下的杂货店，卖的不是酱油',
      published: '2024-03-22T19:30:00+08:00',
      source: '慢工坊',
      original: '酱油送你了',
      authors: ['李小舟'],
      editors: [],
      headings: ['一、十九平方米的毛利', '二、清零的信任'],
      // Whether the line of the account stays is open: the body is not asked in full.
      kept: [...SHOP, '一、十九平方米的毛利', '二、清零的信任'],
      gone: [
        '小虎为你',
        '不代表虎嗅立场',
        '正在改变与想要',
        '一点点前进',
        '发表文章64篇',
        '寄存在哪',
        '进博物馆',
        '修鞋摊',
        '手推车',
        '寻求报道',
      ],
    },
  },
  {
    kind: 'a daily of Taiwan on its news site: the hour before the day in one time element, 中國時報 and a writer as links, a figure above, a promoted link within the text, tags, donations, a vote, hot lists by tabs, JSON-LD of the site',
    url: 'https://www.chinatimes.example/newspapers/20240506000512-260107',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>停工四十年碾米廠 高職生讓它再轉 - 地方新聞 - 中國時報</title>
<meta name="description" content="台南後壁一座停用四十年的碾米廠，昨日傳出久違的馬達聲。">
<meta name="pubdate" content="2024-05-06T04:10:00+08:00">
<meta name="source" content="中國時報">
<meta name="author" content="林小玲">
<meta name="section" content="地方新聞">
${og('og:title', '停工四十年碾米廠 高職生讓它再轉 - 地方新聞')}
${og('og:type', 'article')}
${og('og:site_name', '中時新聞網')}
<meta property="article:published_time" content="2024-05-06T04:10:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '停工四十年碾米廠 高職生讓它再轉', datePublished: '2024-05-06T04:10:00+08:00', dateModified: '2024-05-06T04:10:00+08:00', articleSection: '地方新聞', author: { '@type': 'Person', name: '林小玲' }, publisher: { '@type': 'Organization', name: '中時新聞網', logo: { '@type': 'ImageObject', url: 'https://www.chinatimes.example/logo.png' } } })}
<script>window.dataLayer=window.dataLayer||[];</script>
</head>
<body>
<header class="page-header"><div class="logo"><a href="/?chdtv"><img src="https://www.chinatimes.example/logo.svg" alt="中時新聞網"></a></div><nav class="main-nav"><ul><li><a href="/realtimenews/?chdtv">即時</a></li><li><a href="/politic/?chdtv">政治</a></li><li><a href="/opinion/?chdtv">言論</a></li><li><a href="/life/?chdtv">生活</a></li><li><a href="/star/?chdtv">娛樂</a></li><li><a href="/money/?chdtv">財經</a></li><li><a href="/local/?chdtv">地方</a></li><li><a href="/newspapers/2601?chdtv">中國時報</a></li></ul></nav><form class="search"><input type="text" placeholder="請輸入關鍵字"></form></header>
<div class="wrapper">
<div class="breadcrumb-wrapper"><ol class="breadcrumb"><li><a href="/?chdtv">首頁</a></li><li><a href="/newspapers/2601?chdtv">中國時報</a></li><li>地方新聞</li></ol></div>
<div class="row">
<div class="col-xl-8">
<article class="article-box">
<header class="article-header">
<h1 class="article-title">停工四十年碾米廠 高職生讓它再轉</h1>
<div class="meta-info-wrapper"><div class="meta-info"><time datetime="2024-05-06 04:10"><span class="hour">04:10</span> <span class="date">2024/05/06</span></time><div class="source"><a href="/newspapers/2601?chdtv">中國時報</a></div><div class="author"><a href="/reporter/1234?chdtv">林小玲</a></div></div><div class="share-tool"><a href="#fb">facebook</a><a href="#line">LINE</a><button>字級設定：小 中 大 特</button></div></div>
</header>
<div class="article-content-box">
<div class="main-figure"><figure><div class="photo-container"><img src="https://images.chinatimes.example/newsphoto/2024-05-06/1.jpg" alt=""></div><figcaption>高職生調整木造碾米機的皮帶。（林小玲攝）</figcaption></figure></div>
<div class="article-body">
${p(MILL.slice(0, 2))}
<div id="div-inread-ad" class="ad"><span>ADVERTISEMENT</span></div>
${p(MILL.slice(2, 3))}
<div class="promote-word"><a href="/realtimenews/20240505001-260405?chdtv">澎湖石滬守護員招募 首日就額滿</a></div>
${p(MILL.slice(3))}
<div id="donate-form-container"><h3>文章來源贊助</h3><p>喜歡這篇報導，歡迎用一杯咖啡支持記者</p><button>50元</button><button>100元</button></div>
</div>
<div class="article-hash-tag"><span class="hash-tag"><a href="/tag/1">#碾米</a></span><span class="hash-tag"><a href="/tag/2">#後壁</a></span></div>
<div class="article-function"><p>發表意見</p><p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。</p></div>
</div>
</article>
<section class="recommended-article"><h3>推薦閱讀</h3><ul><li><h4><a href="/realtimenews/1?chdtv">花東縱谷單車道加蓋遮陰棚</a></h4></li><li><h4><a href="/realtimenews/2?chdtv">老戲院手繪看板師傅收關門徒弟</a></h4></li></ul></section>
</div>
<aside class="col-xl-4"><section class="hot-news"><div class="tabs"><span>熱門新聞</span><span>影音</span><span>討論</span></div><ol><li><h4><a href="/hot/1?chdtv">夜市鐵板麵攤換第三代掌廚</a></h4></li><li><h4><a href="/hot/2?chdtv">國道休息站出現無人書亭</a></h4></li></ol></section><section class="fb-promote"><p>加入中時新聞網粉絲團，好康不漏接</p></section></aside>
</div>
</div>
<footer class="page-footer"><p>時報資訊 中時新聞網 版權所有 © 1995-2024 China Times Group</p><ul><li><a href="/service">客服中心</a></li><li><a href="/privacy">隱私權聲明</a></li></ul></footer>
</body>
</html>`,
    expected: {
      headline: '停工四十年碾米廠 高職生讓它再轉',
      published: '2024-05-06T04:10:00+08:00',
      source: '中國時報',
      authors: ['林小玲'],
      editors: [],
      headings: [],
      captions: ['高職生調整木造碾米機的皮帶。（林小玲攝）'],
      body: MILL,
      gone: [
        '字級設定',
        'ADVERTISEMENT',
        '一杯咖啡',
        '片面修改',
        '遮陰棚',
        '手繪看板',
        '鐵板麵',
        '無人書亭',
        '好康',
      ],
    },
  },
  {
    kind: 'the business site of a daily of Taiwan: the clock under the headline, 〔記者／報導〕 first, pictures’ captions in nested spans, app prompts as paragraphs of the text, 相關新聞 after it, shares, a mail to subscribe, rates above and hot lists beside',
    url: 'https://ec.ltn.example/article/breakingnews/4701234',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<title>螺絲按碳計價！岡山扣件廠接歐洲新合約 年增3200萬營收 - 自由財經</title>
<meta name="description" content="螺絲也能按「碳」計價。岡山一家扣件廠今年首度拿到歐洲客戶的差別報價合約。">
<meta name="keywords" content="扣件,碳關稅,岡山">
${og('og:title', '螺絲按碳計價！岡山扣件廠接歐洲新合約 年增3200萬營收 - 自由財經')}
${og('og:site_name', '自由時報電子報')}
${og('og:type', 'article')}
<meta name="pubdate" content="2024-06-11T14:32:00+08:00">
<meta property="article:published_time" content="2024-06-11T14:32:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '螺絲按碳計價！岡山扣件廠接歐洲新合約 年增3200萬營收', datePublished: '2024-06-11T14:32:00+08:00', dateModified: '2024-06-11T14:32:00+08:00', author: { '@type': 'Person', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
<script src="https://cache.ltn.example/js/ec.js"></script>
</head>
<body>
<header class="header"><div class="channel"><a href="https://www.ltn.example/">自由電子報</a><a href="/">財經</a><a href="https://ent.ltn.example/">娛樂</a><a href="https://sports.ltn.example/">體育</a><a href="https://3c.ltn.example/">3C</a><a href="https://health.ltn.example/">健康</a></div><ul class="menu"><li><a href="/list/international">國際財經</a></li><li><a href="/list/strategy">財經政策</a></li><li><a href="/list/securities">證券產業</a></li><li><a href="/list/estate">房產資訊</a></li><li><a href="/list/weeklybiz">財經週報</a></li></ul><div class="rate">美元兌台幣 32.38　加權指數 21,792.64 ▲</div></header>
<section class="content">
<div class="breadcrumbs"><a href="/">自由財經</a> &gt; <a href="/list/securities">證券產業</a></div>
<div class="whitecon boxTitle boxText" data-desc="內文">
<h1>螺絲按碳計價！岡山扣件廠接歐洲新合約 年增3200萬營收</h1>
<div class="function boxTitle"><span class="time">2024/06/11 14:32</span><div class="share"><a href="#fb">分享</a><a href="#line">LINE</a></div></div>
<div class="text">
<span class="ph_b ph_d1"><span class="ph_i"><img src="https://img.ltn.example/Upload/1.jpg" alt="扣件廠退火爐改採電熱。"></span><span class="ph_d">扣件廠退火爐改採電熱。（記者吳小正攝）</span></span>
<p>〔記者吳小正／高雄報導〕${SCREW[0]}</p>
<p class="appE1121">請繼續往下閱讀...</p>
${p(SCREW.slice(1, 3))}
<p class="before_ir">　</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.example/app">點我下載APP</a>　<a href="https://service.ltn.example/activity">按我看活動辦法</a></p>
${p(SCREW.slice(3))}
<p class="appE1121">一手掌握經濟脈動　<a href="https://www.youtube.example/ltn">點我訂閱自由財經Youtube頻道</a></p>
</div>
</div>
<div class="related boxTitle" data-desc="相關新聞"><h3>相關新聞</h3><ul><li><a href="/article/breakingnews/4690001">扣件業缺工 夜班開出四萬八</a></li><li><a href="/article/breakingnews/4685002">碳費子法預告 鋼鐵下游喊話</a></li></ul></div>
<div class="subscribe"><p>財經電子報，每天早上八點寄到信箱</p><input type="email" placeholder="請輸入Email"></div>
</section>
<aside class="sidebar"><h3>財經熱門新聞</h3><ol><li><a href="/article/breakingnews/1">老屋延壽險上路 保費怎麼算</a></li><li><a href="/article/breakingnews/2">芒果外銷搶艙位 空運漲兩成</a></li></ol><h3>今日熱門</h3><ul><li><a href="/article/breakingnews/3">超商霜淇淋機大換新</a></li></ul></aside>
<footer><p>自由時報版權所有不得轉載 ©2024 The Liberty Times. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '螺絲按碳計價！岡山扣件廠接歐洲新合約 年增3200萬營收',
      published: '2024-06-11T14:32:00+08:00',
      // 自由財經 or 自由時報: not asked.
      authors: ['吳小正'],
      editors: [],
      headings: [],
      captions: ['扣件廠退火爐改採電熱。（記者吳小正攝）'],
      related: ['扣件業缺工 夜班開出四萬八', '碳費子法預告 鋼鐵下游喊話'],
      // Whether the head of the line stays is open: only what follows it is asked.
      kept: SCREW,
      gone: [
        '請繼續往下閱讀',
        '天天中獎',
        '活動辦法',
        '一手掌握經濟脈動',
        '寄到信箱',
        '老屋延壽',
        '搶艙位',
        '霜淇淋',
        '加權指數',
      ],
    },
  },
  {
    kind: 'a news site of Taiwan whose text is parted by doubled breaks in one element: 記者 and place by a slash above the clock, [NOWnews今日新聞] first, a picture with ▲, advertisements and 延伸閱讀 between, tags, a fortune and shopping boxes',
    url: 'https://www.nownews.example/news/6431234',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>橘貓天天「上班」顧圖書館！基隆國小借書量翻倍 師：最有效的是貓糧 | NOWnews今日新聞</title>
<meta name="description" content="基隆一間國小圖書館最近多了一名「特別志工」！">
${og('og:title', '橘貓天天「上班」顧圖書館！基隆國小借書量翻倍 師：最有效的是貓糧 | 生活 | NOWnews今日新聞')}
${og('og:site_name', 'NOWnews今日新聞')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-05-14T11:05:32+08:00">
${ld({ '@type': 'NewsArticle', headline: '橘貓天天「上班」顧圖書館！基隆國小借書量翻倍 師：最有效的是貓糧', datePublished: '2024-05-14T11:05:32+08:00', dateModified: '2024-05-14T11:05:32+08:00', author: { '@type': 'Person', name: '許小雯' }, publisher: { '@type': 'Organization', name: 'NOWnews今日新聞' } })}
<script async src="https://ads.nownews.example/tag.js"></script>
</head>
<body>
<header id="header"><a class="logo" href="/"><img src="https://www.nownews.example/logo.png" alt="NOWnews今日新聞"></a><ul class="nav"><li><a href="/cat/breaking">即時</a></li><li><a href="/cat/politics">政治</a></li><li><a href="/cat/life">生活</a></li><li><a href="/cat/entertainment">娛樂</a></li><li><a href="/cat/sport">運動</a></li><li><a href="/cat/pets">寵物</a></li></ul><div class="hotkeyword"><a href="/tag/a">#母親節</a><a href="/tag/b">#報稅</a></div></header>
<div class="container">
<div class="breadcrumb"><a href="/">首頁</a><a href="/cat/life">生活</a></div>
<main id="main">
<article class="newsContainer">
<h1 class="article-title">橘貓天天「上班」顧圖書館！基隆國小借書量翻倍 師：最有效的是貓糧</h1>
<div class="titleBlk"><p class="time"><a href="/author/77">記者許小雯/基隆報導</a></p><p class="time">2024-05-14 11:05:32</p></div>
<div class="shareBlk"><a href="#fb">FB</a><a href="#line">LINE</a><a href="#copy">複製連結</a></div>
<figure class="headPic"><img src="https://media.nownews.example/1.jpg" alt=""><figcaption>▲橘貓「書籤」趴在繪本區的窗台上。（圖／學校提供）</figcaption></figure>
<div id="articleContent" itemprop="articleBody">[NOWnews今日新聞] ${LIBRARY[0]}<br><br>${LIBRARY[1]}<br><br><div class="ad-blk"><p>我是廣告 請繼續往下閱讀</p></div>${LIBRARY[2]}<br><br>${LIBRARY[3]}<br><br>${LIBRARY[4]}<br></div>
<div class="readMore"><h4>延伸閱讀</h4><a href="/news/6420001">獨／校園犬「校長」退休 師生辦歡送會</a><a href="/news/6410002">浪貓闖考場監考？主任笑翻</a></div>
<div class="tagBlk"><a href="/tag/1">基隆</a><a href="/tag/2">橘貓</a></div>
</article>
<section class="youMayLike"><h3>你可能也喜歡這些文章</h3><ul><li><a href="/news/1">十二星座本週財運排行出爐</a></li><li><a href="/news/2">手搖飲買一送一懶人包</a></li></ul></section>
<section class="shop"><h3>NOW好物</h3><p>夏日涼感枕限時七折</p></section>
</main>
<aside><h3>熱門文章</h3><ol><li><a href="/news/3">高鐵便當換菜色網友讚爆</a></li><li><a href="/news/4">連假高速公路塞點預告</a></li></ol></aside>
</div>
<footer><p>今日傳媒股份有限公司 版權所有 © NOWnews Network Co., LTD.</p><p>爆料信箱：news@nownews.example</p></footer>
</body>
</html>`,
    expected: {
      headline: '橘貓天天「上班」顧圖書館！基隆國小借書量翻倍 師：最有效的是貓糧',
      published: '2024-05-14T11:05:32+08:00',
      // NOWnews with or without 今日新聞: not asked. Whether the sign before a caption stays is open.
      authors: ['許小雯'],
      editors: [],
      headings: [],
      // Whether the head of the line stays is open: only what follows it is asked.
      kept: LIBRARY,
      gone: ['我是廣告', '複製連結', '財運排行', '買一送一', '涼感枕', '便當換菜色', '塞點預告', '爆料信箱'],
    },
  },
  {
    kind: 'a public broadcaster of Hong Kong, a short item: h2, the day, HKT and the hour, text parted by doubled breaks in one element, a picture’s title below, shares, a bar of programmes, instant news beside, no one signs',
    url: 'https://news.rthk.example/rthk/ch/component/k2/1754321-20240522.htm',
    page: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-tw">
<head>
<meta charset="utf-8">
<base href="https://news.rthk.example/rthk/ch/component/k2/1754321-20240522.htm">
<meta name="keywords" content="rthk, news, 香港電台, 新聞">
<meta name="description" content="渠務署表示，元朗一段長一點六公里的明渠完成改善工程。 - RTHK">
${og('og:title', '元朗明渠改善工程完成 行人徑今起開放 - RTHK')}
${og('og:type', 'article')}
${og('og:site_name', 'RTHK')}
<title>元朗明渠改善工程完成 行人徑今起開放 - RTHK</title>
<script src="https://news.rthk.example/rthk/media/jquery.js"></script>
</head>
<body>
<div id="header"><a href="https://www.rthk.example/"><img src="https://news.rthk.example/rthk/logo.png" alt="rthk.hk 香港電台網站"></a><ul class="topmenu"><li><a href="/radio">電台</a></li><li><a href="/tv">電視</a></li><li><a href="/news">新聞</a></li><li><a href="/podcast">播客</a></li><li><a href="/env">公共事務</a></li></ul><div class="lang"><a href="/rthk/en/">ENG</a><a href="/rthk/ch/?sc">簡</a></div></div>
<div id="newsmenu"><ul><li><a href="/rthk/ch/latest-news.htm">即時新聞</a></li><li><a href="/rthk/ch/news-archive.htm">新聞搜尋</a></li><li><a href="/rthk/ch/finance.htm">財經</a></li><li><a href="/rthk/ch/sport.htm">體育</a></li><li><a href="/rthk/ch/video-gallery.htm">影像新聞</a></li></ul></div>
<div class="itemView">
<div class="leftcolumn">
<div class="itemHeader"><h2 class="itemTitle">元朗明渠改善工程完成 行人徑今起開放</h2></div>
<div class="createddate">2024-05-22 HKT 12:48</div>
<div class="detailShare"><a href="#fb">Facebook</a><a href="#x">X</a><a href="#wa">WhatsApp</a><a href="#print">列印</a></div>
<div class="itemSlideShow"><div class="items_content"><img class="imgPhotoAfterLoad" src="https://newsstatic.rthk.example/images/1_L.jpg" alt=""><div class="detailNewsSlideTitleText">渠務署拆除部分混凝土渠底，換上石塊及水生植物。（黃小恩攝）</div></div></div>
<div class="itemBody">
<div class="itemFullText">${NULLAH[0]}<br />
<br />
${NULLAH[1]}<br />
<br />
${NULLAH[2]}<br />
<br />
${NULLAH[3]}</div>
</div>
</div>
<div class="rightcolumn"><div class="latest"><h3>最新新聞</h3><ul><li><span>13:05</span><a href="/rthk/ch/component/k2/1.htm">天文台：午後有幾陣驟雨</a></li><li><span>12:59</span><a href="/rthk/ch/component/k2/2.htm">東鐵綫一度延誤現已回復正常</a></li></ul></div><div class="prog"><h3>節目推介</h3><ul><li><a href="/radio/1">千禧年代</a></li><li><a href="/tv/2">鏗鏘集</a></li></ul></div><div class="app"><p>下載「香港電台」流動應用程式 隨時收聽收看</p></div></div>
</div>
<div id="footer"><p><a href="/about">關於我們</a> | <a href="/privacy">私隱政策</a> | <a href="/disclaimer">免責聲明</a></p><p>© 香港電台 版權所有 不得轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '元朗明渠改善工程完成 行人徑今起開放',
      published: '2024-05-22T12:48:00+08:00',
      // RTHK or 香港電台: not asked.
      authors: [],
      editors: [],
      headings: [],
      captions: ['渠務署拆除部分混凝土渠底，換上石塊及水生植物。（黃小恩攝）'],
      body: NULLAH,
      gone: ['影像新聞', 'WhatsApp', '幾陣驟雨', '一度延誤', '鏗鏘集', '千禧年代', '隨時收聽', '免責聲明'],
    },
  },
  {
    kind: 'a German station’s site in traditional Chinese, its old frame: a topic in h4 above the headline, a lead in a class, headings in h2, the day as dd.mm.yyyy with 作者 and 永久連接 in a list after the text, an inline box of a picture, a notice of copyright, social accounts and a newsletter',
    url: 'https://www.dw.example/zh/萊比錫的苔蘚牆/a-57612345',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>萊比錫的苔蘚牆：不必澆水的城市綠化？ | 科技環境 | DW | 19.05.2021</title>
<meta name="description" content="一座德國城市在鐵路隔音牆上種苔蘚，想讓空氣乾淨一點、夏天涼一點。">
<meta name="keywords" content="苔蘚,萊比錫,城市綠化">
${og('og:title', '萊比錫的苔蘚牆：不必澆水的城市綠化？ | DW | 19.05.2021')}
${og('og:site_name', 'DW.COM')}
${og('og:type', 'article')}
<link rel="canonical" href="https://www.dw.example/zh/萊比錫的苔蘚牆/a-57612345">
<script>var dwtag = {"lang":"zh","section":"scitech"};</script>
</head>
<body>
<div id="header"><a href="/zh/" class="logo"><img src="https://www.dw.example/logo.png" alt="DW.COM"></a><div class="langs"><a href="/zh/">简体</a><a href="/zh-hant/">繁體</a><a href="/de/">Deutsch</a><a href="/en/">English</a></div><ul id="navMain"><li><a href="/zh/1">在線報導</a></li><li><a href="/zh/2">時政風雲</a></li><li><a href="/zh/3">經濟縱橫</a></li><li><a href="/zh/4">科技環境</a></li><li><a href="/zh/5">文化經緯</a></li><li><a href="/zh/6">媒體中心</a></li><li><a href="/zh/7">學德語</a></li></ul><form><input type="text" placeholder="搜尋"></form></div>
<div id="breadcrumb"><a href="/zh/">DW中文</a> / <a href="/zh/4">科技環境</a></div>
<div id="bodyContent">
<div class="col3">
<h4 class="artikel">科技環境</h4>
<h1>萊比錫的苔蘚牆：不必澆水的城市綠化？</h1>
<p class="intro">一座德國城市在鐵路隔音牆上種苔蘚，想讓空氣乾淨一點、夏天涼一點。第一年的結果，讓研究人員既高興又謹慎。</p>
<div class="picBox full"><a class="overlayLink" href="#"><img src="https://static.dw.example/image/1.jpg" alt=""></a><p>隔音牆上的苔蘚在雨後轉綠</p></div>
<div class="longText">
<p>（德國之聲中文網）${MOSS[0]}</p>
${p(MOSS.slice(1, 2))}
<h2>只有八個測量點</h2>
${p(MOSS.slice(2, 4))}
<h2>一場雨之後</h2>
${p(MOSS.slice(4))}
<p><em>© 2021年德國之聲版權聲明：本文內容受著作權法保護，未經德國之聲特別許可，不得擅自使用。</em></p>
</div>
</div>
<div class="col1 metaInfo">
<ul class="smallList">
<li><strong>日期</strong> 19.05.2021</li>
<li><strong>作者</strong> <a href="/search?q=1">羅小安</a></li>
<li><strong>更多</strong> <a href="#tw">推特</a> <a href="#fb">臉書</a> <a href="#mail">電子郵件</a></li>
<li><strong>反饋</strong> <a href="/feedback">給我們寫信</a></li>
<li><strong>列印</strong> <a href="javascript:print()">列印本頁</a></li>
<li><strong>永久連接</strong> https://p.dw.example/p/3tXyz</li>
</ul>
</div>
<div class="col4"><div class="newsletter"><h3>新聞通訊</h3><p>每週五把一週精選寄給您</p></div><div class="teaser"><h2>點擊率最高</h2><ul><li><a href="/zh/a-1">漢堡港的老起重機去哪了</a></li><li><a href="/zh/a-2">巴伐利亞修道院重開釀酒坊</a></li></ul></div><div class="social"><p>我們也在這裡：Instagram @dw.chinese</p></div></div>
</div>
<div id="footer"><p>© 2021 Deutsche Welle | <a href="/privacy">數據保護</a> | <a href="/imprint">版本說明</a> | <a href="/contact">聯繫我們</a></p></div>
</body>
</html>`,
    expected: {
      headline: '萊比錫的苔蘚牆：不必澆水的城市綠化？',
      lead: '一座德國城市在鐵路隔音牆上種苔蘚',
      published: '2021-05-19',
      // DW or 德國之聲: not asked. The topic above is of the site’s section: no kicker is asked.
      authors: ['羅小安'],
      editors: [],
      headings: ['只有八個測量點', '一場雨之後'],
      captions: ['隔音牆上的苔蘚在雨後轉綠'],
      // Whether the head of the line stays is open: only what follows it is asked.
      kept: [...MOSS, '只有八個測量點', '一場雨之後'],
      gone: [
        '時政風雲',
        '特別許可',
        '列印本頁',
        '永久連接',
        '給我們寫信',
        '一週精選',
        '老起重機',
        '釀酒坊',
        '版本說明',
      ],
    },
  },
  {
    kind: 'a Chinese news site of a broadcaster of Singapore: 发布 and 更新 as dd/mm/yyyy with the hour in a list, the writer in one item of it, a caption with its credit, text in several layers parted by advertisements, a prompt to follow, tags, latest and related videos',
    url: 'https://www.8world.example/singapore/toa-payoh-one-dollar-soup-2733456',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr">
<head>
<meta charset="utf-8">
<title>多付一元为人留一碗热汤 大巴窑熟食中心试行“留碗”计划 - 8world</title>
<meta name="description" content="首批有十二个摊位参加，试行两周已翻出四百多块木牌。">
${og('og:title', '多付一元为人留一碗热汤 大巴窑熟食中心试行“留碗”计划')}
${og('og:site_name', '8world')}
${og('og:type', 'Article')}
<meta property="article:published_time" content="2025-03-15T18:05:00+08:00">
<meta property="article:modified_time" content="2025-03-15T21:40:00+08:00">
${ld({ '@graph': [{ '@type': 'NewsArticle', headline: '多付一元为人留一碗热汤 大巴窑熟食中心试行“留碗”计划', datePublished: '2025-03-15T18:05:00+08:00', dateModified: '2025-03-15T21:40:00+08:00', author: { '@type': 'Person', name: '郑小敏' }, publisher: { '@type': 'Organization', name: '8world' } }] })}
<link rel="stylesheet" href="https://www.8world.example/themes/custom/mc_8world_theme/css/style.css">
</head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden">Skip to main content</a>
<header class="site-header"><a href="/" class="logo"><img src="https://www.8world.example/logo.svg" alt="8world"></a><nav><ul><li><a href="/realtime">即时</a></li><li><a href="/singapore">新加坡</a></li><li><a href="/southeast-asia">东南亚</a></li><li><a href="/greater-china">中港台</a></li><li><a href="/world">国际</a></li><li><a href="/finance">财经</a></li><li><a href="/videos">视频</a></li><li><a href="/lifestyle">生活</a></li></ul></nav><a href="/mewatch">meWATCH</a></header>
<main id="main-content" class="layout-content">
<div class="article-intro"><div class="category"><a href="/singapore">新加坡</a></div><h1 class="page-title">多付一元为人留一碗热汤 大巴窑熟食中心试行“留碗”计划</h1></div>
<div class="article-info"><ul><li class="publish">发布: 15/03/2025 18:05</li><li class="update">更新: 15/03/2025 21:40</li><li class="author">记者：郑小敏</li></ul><div class="share"><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a><a href="#tg">Telegram</a></div></div>
<div class="wrapper"><figure class="article-media"><img src="https://www.8world.example/sites/default/files/1.jpg" alt=""><figcaption>摊主翻开木牌，表示又有人预留了一碗汤。（图：郑小敏）</figcaption></figure></div>
<div class="article-content">
<div class="text-long">
${p(HAWKER.slice(0, 2))}
</div>
<div class="programtic-ads"><p>广告</p></div>
<div class="text-long">
${p(HAWKER.slice(2, 4))}
</div>
<div class="article-embed"><h3>另请阅读</h3><a href="/singapore/hawker-tray-1">年长摊主教小贩学徒煮咖啡 半年十人结业</a></div>
<div class="text-long">
${p(HAWKER.slice(4))}
</div>
<div class="follow-us"><p>想看更多本地新闻？请关注8world的WhatsApp频道</p></div>
</div>
<div class="article-tags"><a href="/tag/1">熟食中心</a><a href="/tag/2">大巴窑</a></div>
<section class="latest"><h2>最新文章</h2><ul><li><a href="/singapore/1">滨海湾夜跑活动本月移师东海岸</a><time>16/03/2025 08:10</time></li><li><a href="/world/2">北海道渔港捕获罕见章鱼</a><time>16/03/2025 07:55</time></li></ul></section>
<section class="videos"><h2>热门视频</h2><ul><li><a href="/videos/3">《狮城有约》：组屋楼下的棋友会</a></li></ul></section>
</main>
<footer><p>Copyright © 2025 Mediacorp Pte Ltd. Mediacorp Pte Ltd. All rights reserved.</p><ul><li><a href="/terms">使用条款</a></li><li><a href="/privacy">隐私政策</a></li></ul></footer>
</body>
</html>`,
    expected: {
      headline: '多付一元为人留一碗热汤 大巴窑熟食中心试行“留碗”计划',
      published: '2025-03-15T18:05:00+08:00',
      // 8world or 8视界: not asked. Whether the one link set within is related is open: not asked.
      authors: ['郑小敏'],
      editors: [],
      headings: [],
      captions: ['摊主翻开木牌，表示又有人预留了一碗汤。（图：郑小敏）'],
      body: HAWKER,
      gone: ['Telegram', '本地新闻？', '移师东海岸', '罕见章鱼', '棋友会', '使用条款', 'meWATCH'],
    },
  },
];
