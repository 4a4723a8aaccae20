// A twenty-third set of forms, by one who had not seen the importer: portals and their older templates, local channels, money papers, and nets of Taiwan and Hong Kong.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const TEA = [
  '处暑前后，雪峰山北坡的黄花岭村比往年热闹。晒谷坪上摊着刚下树的油茶果，十几位村民一边翻晒，一边商量下半年轮到谁家看护榨油坊。',
  '黄花岭村海拔八百多米，全村二百一十六户，过去靠几十亩薄田过日子。六年前，村里请来县林业局的技术员，把三千四百亩荒坡改成了油茶林。',
  '“头三年只见花钱不见果，开会的时候总有人拍桌子。”村支书贺大山说，最难的是第三年春天，一场倒春寒冻坏了四百多亩嫩梢，他带着党员连夜上山熏烟，保住了大半。',
  '转机出现在第五年。那年霜降采果，全村榨出茶油一万一千斤，除去成本，户均增收三千八百元。原先在外打工的年轻人陆续回来了二十七个。',
  '今年四十二岁的向小兰就是其中一位。她在沿海的制衣厂踩了十五年缝纫机，如今管着榨油坊的账目和网上的订单，“工资比厂里少八百块，可孩子放学有人接了”。',
  '油茶林里还套种了黄精和玉竹。技术员唐卫东算了一笔账：药材三年一收，每亩多出来的钱正好抵得上施肥和修剪的工钱。',
  '路也修到了林子里。去年冬天，县里投入二百六十万元硬化了七公里林道，摘果的三轮车可以直接开到山腰，肩挑背扛的老路只剩下护林员还在走。',
  '贺大山的笔记本上记着下一步的打算：建一座三百平方米的冷库，办一所茶油加工的夜校，再给每棵老茶树挂上编号。“树有了号，人就不会忘了它。”',
  '据县农业农村局介绍，像黄花岭这样的油茶专业村，全县已有三十一个，种植面积十二万亩，今年预计产油两千六百吨。',
] as const;

const HEATING = [
  '20日清晨6时，位于旧城区的柳巷锅炉房最后一次鸣响汽笛。值班长老韩关掉引风机，在交班本上写下一行字：零点五十分停炉，一切正常。',
  '这座锅炉房建于1976年，四台链条炉担负着周围三十六栋居民楼、两所学校和一家医院的供暖。从今天起，这些楼房全部并入城市热力管网。',
  '市供热办公室负责人介绍，今年入冬前，全市共拆除分散锅炉房一百一十二座，新铺设一级管网四十八公里，每个采暖期可少烧原煤二十一万吨。',
  '“暖气热得比过去早，晾在窗台上的衣服也不落灰了。”家住柳巷三号楼的退休教师杨秀英说，她把用了十几年的防尘布收进了箱底。',
  '锅炉停了，人怎么办？记者了解到，一百一十二座锅炉房共有职工一千三百四十人，其中九百二十人经过培训转到热力站和维修队上岗，其余的或退休，或另谋出路。',
  '老韩今年五十四岁，烧了三十一年锅炉。他分到了离家两站路的换热站，工作是看仪表。“屋里干净得不敢吐痰。”他笑着说，头一个夜班总觉得少了点什么，后来才想起来，是听不见风机响。',
  '有关专家指出，集中供热的好处不仅在于节煤，更在于便于治理烟尘。据环境监测部门统计，今年11月以来，旧城区空气中二氧化硫的平均浓度比去年同期下降了两成。',
  '柳巷锅炉房的烟囱高四十五米，按计划将在年内拆除。附近的一些居民联名写信，希望留下烟囱，改成一处可以登高的小公园。供热办公室表示，正在征求规划部门的意见。',
] as const;

const CALL = [
  '早上五点半，朝阳区的一个老旧小区还没有醒，七十四岁的志愿者郝桂芬已经坐在了传达室的电话机旁。从五点半到七点半，她要打完三十二个电话，每个电话只问一句话：“起来了没有？”',
  '接电话的，都是小区里独居的老人。这张电话名单是四年前列出来的，最初只有九个人。',
  '郝桂芬：那一年冬天，六号楼的老邻居在家里摔了，两天以后才被发现。我们几个老姐妹就想，要是有人每天早上问一声，哪怕晚两个小时，也比两天强。',
  '两年前，社区给传达室添了一部录音电话和一张登记表。打通了画圈，没人接就画三角，十分钟后再打，还没人接，住得最近的楼门长就上去敲门。四年里，一共敲过一百零七次门，其中十一次派上了大用场。',
  '社区居委会主任冯小燕告诉记者，登记表看着简单，却是老人们自己一条一条改出来的。比如耳背的老人，改成了敲三下暖气管；不爱接电话的，改成了在窗台上挂一条红毛巾。',
  '郝桂芬：挂了毛巾，我们就放心了。下雨天不能挂，就把台灯打开。每个人有每个人的暗号。',
  '中国之声特约观察员、社会学者陆平原认为，这种做法的价值不在于技术，而在于它让邻里之间重新有了一件每天要办的事。“手环可以报警，但手环不会问你今天吃什么。”',
  '目前，朝阳区已经有十九个社区仿照这张名单建立了“早安电话”，登记的独居老人有六百四十多位，打电话的志愿者平均年龄六十八岁。',
] as const;

const CORK = [
  '今年前三季度，国内软木制品出口额同比增长9.6%，其中隔音板和鞋材两项合计占到六成以上。海关部门发布的最新数据，让这个向来不起眼的小行业走到了聚光灯下。',
  '“往年这个时候，车间里已经在放假了，今年订单排到了明年二月。”在秦岭南麓经营软木厂的企业主田广厚对环球网表示，欧洲一家鞋企的采购量比去年翻了一番。',
  '软木取自栓皮栎的树皮，每九年剥一次，不需要砍树。业内人士分析，近年来海外市场对可再生材料的偏好明显上升，是这一轮增长的主要推动力。',
  '不过，增长背后也有隐忧。商务部研究院的一位研究人员指出，国内企业多以半成品出口，均价仅相当于葡萄牙同类产品的四成，“量上去了，价还在山脚下”。',
  '在田广厚看来，出路在于设计。他的厂子去年与两所美术院校合作，推出了儿童拼板和桌面摆件，虽然只占产值的7%，利润却占到了两成。',
  '多位受访企业负责人同时提醒，栓皮栎生长缓慢，采剥过度会伤及树体，扩产不能只盯着订单。据了解，陕西、湖北等地已着手制定采剥规程，预计明年年初公布。',
] as const;

const LEDGER = [
  '凌晨三点半，城东农贸市场的灯亮了。卖豆腐的老于把三板豆腐码好，第一件事不是吆喝，而是拿起手机，对着秤上的数字拍一张照片。',
  '照片传上去，进货价、斤两和摊位号就自动记进了账本。半年前，市场管理公司给四百二十个摊位统一换上了联网的电子秤，每天收摊以后，摊主可以在手机上看到当天的流水。',
  '“以前半夜收摊还要趴在灯下算账，算错了第二天再吵一架。”老于说，省下来的一个多小时，他用来睡觉。',
  '账本带来的变化不止于此。当地一家农商行根据流水给摊主授信，最高额度十五万元，年利率4.35%，随借随还。截至9月末，已有一百三十八户拿到贷款，合计1260万元，尚未出现逾期。',
  '该行普惠金融部负责人孔令山表示，过去给小摊贩放贷，最大的难处是看不清生意的好坏，“现在他一天卖多少，我们比他自己还清楚”。',
  '但也有人并不领情。卖活禽的赵姓摊主至今没有启用新秤，他担心流水被用来涨租金。对此，市场管理公司回应称，租金一年一签，合同里写明不与流水挂钩。',
  '西部一所财经大学的副教授施文杰提醒，数据归谁所有、可以用多久，应当在装秤之前就讲明白，“否则秤越准，心里越没底”。',
  '据了解，该市计划在明年年底之前将联网电子秤推广到全部六十三家农贸市场，所需资金由财政和市场各承担一半。',
] as const;

const BRIDGE = [
  '如果不是桥头挂着的那块木牌，外地人很难相信，这座长不过四十米的石桥，全靠一位聋哑老人看护了二十三年。',
  '老人名叫石根，村里人叫他“桥公”。每天天不亮，他扛着扫帚上桥，先扫落叶，再用铁钩掏出卡在桥墩里的树枝。雨季来的时候，他就在桥头搭个棚子过夜。',
  '没有人给他发过工资。村委会的会计翻出账本给记者看，二十三年里，与这座桥有关的支出只有三笔：一盏马灯，两件雨衣，一副眼镜。',
  '1989年夏天的一场洪水冲走了上游的木桥，也冲走了石根的独生儿子。从那以后，他就守在了下游的石桥上。他不会说话，只会比划，手掌平着往前一推，意思是“过去吧”，竖起来，意思是“等一等”。',
  '村小学的学生最懂他的手势。女教师鲁小梅说，全校六十四个孩子，有四十一个要过这座桥上学，“桥公竖着手，谁也不敢往前迈一步”。今年七月的一个下午，他竖着手拦住了放学的队伍，十分钟以后，山洪漫过了桥面。',
  '县文物所的工作人员说，石桥建于清道光年间，已经列入县级文物保护单位，明年将拨款加固。他们想给老人一个“文物协管员”的名分，每月补助三百元。',
  '老人听明白以后摆了摆手，又指了指桥栏上缺了一角的石狮子。翻译给记者听的是他的侄女：“他说，先把狮子补上。”',
] as const;

const REPAIR = [
  '在城西一栋写字楼的地下二层，堆着四千多台等待修理的扫地机器人。它们有的掉了轮子，有的撞坏了雷达，还有一台，尘盒里塞着一枚结婚戒指。',
  '修理铺的老板罗小舟今年三十三岁，曾经是一家机器人公司的测试工程师。四年前公司裁掉了整条产品线，他用补偿金盘下了这间一百六十平方米的仓库。',
  '“厂家换代快，修不如换，零件停产两年就找不到了。”罗小舟对网易科技表示，国内每年淘汰的扫地机器人超过六百万台，真正进入正规回收渠道的不到一成。',
  '他的办法很笨：把同型号的旧机器拆开，三台拼一台。仓库的墙上挂着一张表，写着一百零九种轮子之间能不能互换，是他和两个徒弟用八个月一对一对试出来的。',
  '去年，他把这张表放到了网上，任何人都可以修改。如今表里已经有三百四十一种零件，参与的人从退休钳工到中学生都有。',
  '并不是所有厂家都欢迎这张表。去年十月，罗小舟收到一封律师函，要求他删去其中二十六种零件的接口尺寸，理由是涉及商业秘密。',
  '他没有删。理由也写在了网上：尺寸是用游标卡尺量出来的，买了机器的人都可以量。四个月以后，对方撤回了律师函，并且派人来谈零件供应。',
  '一位不愿具名的业内人士分析，转变的原因在于出海。欧盟的新规要求小家电在售出后七年内可以买到零件，“国内有人替你把兼容表做好了，何乐而不为”。',
  '罗小舟现在最忙的事情，是给徒弟上课。每周三晚上，仓库中间支起一块白板，来听课的最多一次有七十多人，坐的都是旧包装箱。',
  '至于那枚戒指，他按照机身上的序列号，花了三个星期找到了失主。对方在电话里沉默了很久，问：“机器还能修吗？”',
] as const;

const FRUIT = [
  '早上七点，位于郑州的一家连锁水果店准时开门，店长把昨晚没卖完的草莓挑出来，装进印着“丑果”字样的纸袋，定价9.9元。不到一个小时，二十袋全部卖光。',
  '从去年下半年起，至少有六家连锁水果品牌推出了类似的折价产品。界面新闻从多家企业获得的数据显示，这类产品的销量占比已经从不足1%上升到7%至12%不等。',
  '一家区域连锁品牌的采购总监对界面新闻表示，过去门店的损耗率在8%左右，推出丑果以后降到了5.5%，“不要小看这两个半点，水果店一年的净利率也就三个点”。',
  '变化也传导到了上游。在山东经营三百亩苹果园的果农邢振海告诉界面新闻，往年磕碰过的果子只能以每斤三毛钱的价格卖给果汁厂，今年有客商专程来收，价格是一块二。',
  '不过，丑果的供应并不稳定。由于外观标准难以统一，有的门店把接近变质的水果混入其中，引来消费者投诉。第三方投诉平台上，与之相关的投诉上半年有一千三百余条。',
  '“丑和坏是两回事。”零售业分析师柏青认为，行业需要一套公开的分级办法，哪些瑕疵可以接受，应当让顾客在下单之前就看得到。',
  '目前，已有企业着手制定标准。一份由三家品牌联合起草的征求意见稿显示，丑果将按照斑点面积、果形偏差和糖度分为三级，糖度低于同品类均值的不得销售。',
  '邢振海对标准乐见其成，但他更关心另一件事：客商能不能连续收上三年。“今年要丑的，明年又只要好看的，树可来不及转弯。”',
] as const;

const BOLT = [
  '5月10日晚间，主营高强度紧固件的江岭股份披露公告称，公司拟以自有资金1.86亿元收购同行企业恒固精工60%的股权。交易完成后，恒固精工将纳入公司合并报表范围。',
  '公告显示，恒固精工成立于2009年，主要产品为风电螺栓，去年实现营业收入2.14亿元，净利润2730万元。以此计算，此次收购对应的市盈率约为11.4倍。',
  '值得注意的是，江岭股份去年净利润为4120万元，同比下滑18.3%，连续第二年出现下滑。对于此次收购，公司解释称，意在补足风电领域的短板，降低对汽车客户的依赖。',
  '“汽车螺栓的价格三年掉了两成，再不找新路就晚了。”江岭股份董秘办公室一位工作人员在电话中对《每日经济新闻》记者表示，恒固精工的技术团队将全部留任，并承诺未来三年累计净利润不低于9000万元。',
  '对于市场关心的资金来源问题，截至一季度末，公司账上货币资金为2.3亿元，短期借款1.1亿元。上述工作人员称，收购款将分四期支付，首期支付三成，“现金流没有压力”。',
  '11日早盘，江岭股份高开3.2%，随后震荡回落，收盘报14.55元，微涨0.41%。',
] as const;

const LANTERN = [
  '再过半个月就是元宵节，前门外一条窄胡同里，六十六岁的灯匠何福来正给一盏走马灯糊最后一层棉纸。灯里的纸马是他用刻刀一刀一刀抠出来的，十二匹，没有两匹一样。',
  '何福来的祖父在廊房头条开过灯铺，到他这里是第三代。铺子早已不在，手艺却没有断，他退休以后把自家的南屋腾出来，挂了一块“何记”的木牌。',
  '“做灯最难的不是扎架子，是点上蜡烛以后它肯转。”何福来解释说，走马灯靠热气推动纸轮，轮子重一钱就转不动，轻一钱又会歪，“全凭手上掂”。',
  '去年秋天，附近小学的劳动课老师找上门来，请他给四年级的学生上课。他把灯架简化成六根竹篾，又用发光二极管和小风扇代替蜡烛，一堂课四十分钟，正好做成一盏。',
  '如今每到周五下午，南屋的门口就排起小队。何福来在墙上钉了一排钉子，挂着孩子们做坏的灯，他说那是“病号房”，等孩子们有空回来再修。',
  '今年元宵节，街道准备在胡同里挂出一百二十盏灯，其中八十盏出自学生之手。何福来的那盏走马灯挂在胡同口，他特意留了一匹没有上色的马，“让过路的人猜猜它该是什么颜色”。',
] as const;

const CANAL = [
  '昨日上午，北运河杨柳渡段的清淤船靠岸，标志着历时十四个月的河道综合整治工程全部完工。沿岸四个镇、二十七个村的六万多名群众，从此有了一条可以走到水边的河堤。',
  '记者在现场看到，原先长满芦苇的浅滩被保留下来，成了候鸟的歇脚地；新铺的透水步道宽三米，每隔五百米设一处座椅和饮水点。',
  '“小时候在这儿学的凫水，后来河臭了，窗户都不敢开。”家住杨柳渡村的村民边玉田说，整治期间，他和村里的老人被请去当监督员，每周巡一趟河，提出的四十三条意见有三十九条得到了采纳。',
  '据市水务局有关负责人介绍，工程共清理淤泥八十六万立方米，封堵排污口一百零四个，并建成三座小型污水处理站，出水水质达到地表水四类标准。',
  '清出来的淤泥去了哪里？经过脱水和检测，其中六成用于堆筑沿岸的三座小山，其余的烧制成了步道砖。走在上面，砖缝里还能看见细小的贝壳。',
  '下一步，有关部门将建立河道管护的长效机制，每公里河段明确一名河长、一名保洁员和一名义务监督员，电话号码公布在堤边的木牌上。',
] as const;

const SWIFT = [
  '屏東縣一所國小的走廊天花板下，每年春天都會住進十多窩家燕。鳥糞掉得滿地都是，學校沒有把巢拆掉，反而請學生替每一窩燕子設計了「便便傘」。',
  '校長林秀娟說，三年前有家長反映衛生問題，校方原本打算請工人清除燕巢，結果四年級的一個班級寫來二十三封信，每封信都附上一張設計圖。',
  '學生們用回收的雨傘布和竹筷做成倒掛的小傘，掛在巢下三十公分的地方，既能接住鳥糞，又不會擋到親鳥進出的路線。第一年做了六把，被風吹走四把。',
  '「後來我們發現要在傘面剪三個洞，風才會穿過去。」六年級的陳同學說，他從小三做到小六，一共做了九把傘，最得意的一把撐過了兩個颱風。',
  '今年春天，走廊上住了十七窩燕子，學校也把清下來的鳥糞混入落葉堆肥，種出來的小番茄成了營養午餐的配菜。縣府農業處獲悉後，決定把做法編成手冊，分送全縣一百六十多所學校。',
] as const;

const TOFU = [
  '高雄旗津一間開了四十一年的豆花店，昨（9）日貼出一張公告，說即日起「自備碗的人少收五元，自己洗碗的人再少收五元」，照片被網友貼上社群後一天內超過兩萬人按讚。',
  '老闆黃金水受訪時笑說，想出這個辦法是因為請不到工讀生。「洗碗的阿姨退休了，我一個人又煮又端又洗，手都泡爛了，乾脆讓客人幫忙。」',
  '記者實地走訪發現，店門口擺了兩座不鏽鋼水槽，一高一低，低的那座是給小朋友用的，旁邊還放了一張小板凳。下午三點，水槽前排了七、八個人。',
  '從台中來的遊客王小姐說，豆花一碗三十五元，洗完碗只要二十五元，「省的不多，可是孩子回家以後居然主動要洗碗，這十塊錢太值得了。」',
  '也有人擔心衛生問題。高雄市衛生局表示，店家須在客人清洗後再以高溫消毒，已派員前往稽查，結果符合規定；若民眾發現有疑慮，可撥打1999反映。',
  '黃金水說，每天收攤前他會把所有的碗再煮一遍，「煮四十年了，不差這一鍋水。」',
] as const;

const KITE = [
  '農曆新年過後，大嶼山一條舊街的樓梯底重新亮起了燈。八十一歲的紙紮師傅梁伯坐在矮櫈上，用一把削了五十多年的竹刀，替一隻燕子風箏修整骨架。',
  '街坊都叫他「鳶伯」。他十四歲跟師傅學紮作，做過花炮、獅頭和走馬燈，六十歲以後只做風箏。「做獅頭要人幫，做風箏一個人就得。」',
  '去年底，業主收回樓梯底改做儲物室，梁伯本來打算收山。附近三間小學的學生得知後，寫了一百八十多張心意卡貼在樓梯口，業主的女兒看了三天，最後說服父親把地方留下來，租金維持每月一千二百元。',
  '業主的女兒是一名護士，姓關。她說小時候每逢重陽都會收到梁伯送的風箏，「有一年我在醫院值夜班，抬頭見到窗外有人放夜燈風箏，後來才知道是他」。',
  '梁伯現時每星期三開班，學費一百元，包材料。他不收訂金，亦不講價，只有一個條件：學生要把第一隻風箏放上天，放不起就回來再改。',
  '有學生改了七次。中三學生阿俊的風箏總是向左打轉，梁伯看了半天，叫他把左邊的竹篾削薄一張紙的厚度，風箏當日就飛上了鳳凰徑的山頭。',
  '中文大學研究民俗的學者翟小芬指出，本港曾有二十多間紙紮舖兼營風箏，現時只餘兩間。她正與學生為梁伯的六十四款風箏繪圖存檔，預計明年出版。',
  '問到將來，梁伯把竹刀往膝頭一擱：「有風就放，無風就等。」',
] as const;

export const TWENTY_THIRD: readonly Shown[] = [
  {
    kind: 'a local channel of a central net in its older template: kicker in h3, subtitle in h4, the writer alone in a line, the clock run on to 来源, 分享到 beside, a picture in a table with a line under it, the writer again in the bracket of the dateline, (责编：two), a box to share, 相关新闻',
    url: 'http://hn.people.example/n2/2018/0823/c356883-31966731.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=utf-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta name="keywords" content="黄花岭,油茶,茶油" />
<meta name="description" content="处暑前后，雪峰山北坡的黄花岭村比往年热闹。" />
<meta name="publishdate" content="2018-08-23" />
<meta name="author" content="356883" />
<meta name="source" content="来源：人民网-湖南频道 原创稿" />
<meta name="copyright" content="" />
<title>黄花岭上油茶香--湖南频道--人民网</title>
<link href="/img/2016people/page.css" rel="stylesheet" type="text/css" />
<style type="text/css">.box_con p{line-height:30px;text-indent:2em}.hide{display:none}</style>
<script src="/css/2016/jquery-1.7.1.min.js" type="text/javascript"></script>
</head>
<body>
<div class="top_nav"><div class="w1000"><span class="fl"><a href="http://www.people.example/">人民网</a> | <a href="http://hn.people.example/">湖南频道</a> | <a href="/GB/356887/index.html">湖南要闻</a> | <a href="/GB/356888/index.html">市州动态</a> | <a href="/GB/356889/index.html">舆情</a> | <a href="/GB/356890/index.html">图片</a> | <a href="/GB/356891/index.html">地方领导留言板</a></span><span class="fr"><form action="http://search.people.example/cnpeople/news/getNewsResult.jsp"><input type="text" name="keyword" /><input type="submit" value="搜索" /></form></span></div></div>
<div class="path clearfix w1000"><a href="http://www.people.example/">人民网</a>&gt;&gt;<a href="http://hn.people.example/">湖南频道</a>&gt;&gt;<a href="/GB/356887/index.html">湖南要闻</a></div>
<div class="clearfix w1000_320 text_title">
<h3 class="pre">【乡村走笔】荒坡变了样</h3>
<h1>黄花岭上油茶香</h1>
<h4 class="sub">三千四百亩荒坡六年换新颜</h4>
<p class="author">周小军</p>
<div class="box01"><div class="fl">2018年08月23日07:35&nbsp;&nbsp;来源：<a href="http://hn.people.example/" target="_blank">人民网－湖南频道</a></div><div class="fr">分享到：<a href="#wx">微信</a><a href="#wb">微博</a></div></div>
</div>
<div class="clearfix w1000_320 text_con">
<div class="fl text_con_left">
<div class="box_con" id="rwb_zw">
<p>　　人民网长沙8月22日电 （周小军）${TEA[0]}</p>
${p(TEA.slice(1, 3), '', '　　')}
<table width="400" border="0" align="center"><tr><td><img src="/NMediaFile/2018/0823/LOCAL201808230736000112233445566.jpg" alt="" /></td></tr></table>
<p style="text-align: center;"><span class="desc">8月20日，黄花岭村村民在晒谷坪上翻晒油茶果。人民网 周小军摄</span></p>
${p(TEA.slice(3), '', '　　')}
<div class="box_pic"></div>
<div class="edit clearfix">(责编：罗小帅、吴小容)</div>
</div>
<div class="clearfix share_con"><p>分享让更多人看到</p><a href="#wx">微信</a><a href="#wb">微博</a><a href="#qq">QQ空间</a></div>
<div class="clearfix box_news"><h2><i>相关新闻</i></h2><ul class="list14"><li><a href="/n2/2018/0811/c356883-31921000.html">雪峰山下办起“板凳课堂”</a></li><li><a href="/n2/2018/0802/c356883-31888001.html">北坡林道今冬全线贯通</a></li></ul></div>
<div class="message"><h2>我要留言</h2><p>进入讨论区论坛登录注册，留言请遵守文明上网自律公约</p><textarea></textarea><a href="http://bbs.people.example/">发表留言</a></div>
</div>
<div class="fr text_con_right">
<div class="title_right"><h2>热点排行</h2><ol class="list_1"><li><a href="/n2/2018/0822/c1.html">湘江水位回落 轮渡恢复夜航</a></li><li><a href="/n2/2018/0822/c2.html">岳麓山缆车检修七天</a></li><li><a href="/n2/2018/0821/c3.html">暑期最后一周书店客流翻番</a></li></ol></div>
<div class="title_right"><h2>微博·微信</h2><p>扫描二维码关注人民网湖南频道</p></div>
</div>
</div>
<div id="copyright"><p><a href="/about">人民日报社概况</a> | <a href="/job">招聘英才</a> | <a href="/ad">广告服务</a> | <a href="/contact">联系我们</a></p><p>人民日报违法和不良信息举报电话：010-65360000 举报邮箱：jubao@people.example</p><p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用<br />Copyright &copy; 1997-2018 by www.people.example. all rights reserved</p></div>
<script type="text/javascript" src="http://counter.people.example/a.js"></script>
</body>
</html>`,
    expected: {
      headline: '黄花岭上油茶香',
      kicker: '【乡村走笔】荒坡变了样',
      alternative: '三千四百亩荒坡六年换新颜',
      published: '2018-08-23T07:35:00+08:00',
      source: '人民网－湖南频道',
      authors: ['周小军'],
      editors: ['罗小帅', '吴小容'],
      headings: [],
      captions: ['8月20日，黄花岭村村民在晒谷坪上翻晒油茶果。人民网 周小军摄'],
      related: ['雪峰山下办起“板凳课堂”', '北坡林道今冬全线贯通'],
      kept: TEA,
      gone: [
        '舆情',
        '留言板',
        '分享让更多人',
        '自律公约',
        '轮渡恢复夜航',
        '缆车检修',
        '扫描二维码',
        '招聘英才',
        '举报邮箱',
      ],
    },
  },
  {
    kind: 'a central agency’s net as of 2008, all in tables: the site’s name in Latin, the clock to the second and 来源 in one cell, 字号 and 打印 there, a picture above with a line in a font below it, a wide space before each paragraph, 纠错 and 责任编辑 in a bracket, 相关新闻 with bullets, 留言',
    url: 'http://news.xinhua.example/society/2008-11/20/content_10386342.htm',
    page: `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>告别锅炉房：一座城市冬天的换气_新华网</title>
<meta name="keywords" content="锅炉房,集中供热,采暖">
<link href="http://www.xinhua.example/css/content.css" rel="stylesheet" type="text/css">
<style>td{font-size:12px}.hei16b{font-size:16px;font-weight:bold}</style>
<script language="JavaScript">function doZoom(size){document.getElementById('Zoom').style.fontSize=size+'px'}</script>
</head>
<body bgcolor="#FFFFFF" topmargin="0">
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><a href="http://www.xinhua.example/"><img src="http://www.xinhua.example/logo.gif" border="0" alt="新华网"></a></td><td align="right"><a href="http://www.xinhua.example/">首页</a> | <a href="/politics">时政</a> | <a href="/world">国际</a> | <a href="/fortune">财经</a> | <a href="/society">社会</a> | <a href="/sports">体育</a> | <a href="/photo">图片</a> | <a href="http://forum.xinhua.example/">论坛</a> | <a href="http://blog.xinhua.example/">博客</a></td></tr></table>
<table width="980" border="0" align="center"><tr><td>您的位置：<a href="http://www.xinhua.example/">新华网主页</a> -- <a href="/society">新华社会</a></td></tr></table>
<table width="980" border="0" align="center" cellspacing="0"><tr>
<td width="680" valign="top">
<table width="660" border="0" align="center" cellspacing="0">
<tr><td align="center"><div id="Title" class="hei22b"><b>告别锅炉房：一座城市冬天的换气</b></div></td></tr>
<tr><td align="center" class="hui12">www.XINHUANET.example　　2008年11月20日 14:32:28　　来源：新华网</td></tr>
<tr><td align="center">【字号 <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>】 【<a href="http://comments.xinhua.example/">留言</a>】 【<a href="javascript:window.print()">打印</a>】 【<a href="javascript:window.close()">关闭</a>】</td></tr>
<tr><td id="Content" class="hei14"><font id="Zoom">
<p align="center"><img src="/society/2008-11/20/xin_1.jpg" border="0"></p>
<p align="center"><font color="navy">11月20日，柳巷锅炉房的工人在清点最后一车煤。新华社记者 石小磊 摄</font></p>
<p>　　新华网太原11月20日电（记者刘建国、陈小燕）${HEATING[0]}</p>
${p(HEATING.slice(1), '', '　　')}
</font></td></tr>
<tr><td align="right" class="hei12">（责任编辑： 于小海 ）</td></tr>
<tr><td align="right">【<a href="http://comments.xinhua.example/correct">纠错</a>】</td></tr>
</table>
<table width="660" border="0" align="center"><tr><td class="lan14b"><b>相关新闻</b></td></tr><tr><td class="lan14">·<a href="/society/2008-11/16/content_10361001.htm">供热管网昨夜试水 三处渗漏连夜抢修</a><br>·<a href="/society/2008-11/12/content_10340002.htm">老锅炉工的新考卷</a></td></tr></table>
<table width="660" border="0" align="center"><tr><td><b>网友留言</b></td></tr><tr><td>请您注意：遵守国家有关法律、法规，尊重网上道德，承担一切因您的行为而直接或间接引起的法律责任。</td></tr><tr><td>用户名 <input type="text" name="u"> <input type="submit" value="发表留言"></td></tr></table>
</td>
<td width="300" valign="top"><table width="290" border="0"><tr><td class="hei14b"><b>24小时排行</b></td></tr><tr><td>1 <a href="/society/1.htm">初雪压弯了果树枝</a><br>2 <a href="/society/2.htm">夜班公交加装暖风</a><br>3 <a href="/society/3.htm">冬储大白菜每斤一毛八</a></td></tr><tr><td class="hei14b"><b>博客推荐</b></td></tr><tr><td><a href="/b/1">我在炉子边长大</a></td></tr></table></td>
</tr></table>
<table width="980" border="0" align="center"><tr><td align="center">Copyright &copy; 2000-2008 XINHUANET.example All Rights Reserved.　制作单位：新华通讯社网络中心<br>版权所有 新华网</td></tr></table>
</body>
</html>`,
    expected: {
      headline: '告别锅炉房：一座城市冬天的换气',
      published: '2008-11-20T14:32:28+08:00',
      source: '新华网',
      authors: ['刘建国', '陈小燕'],
      editors: ['于小海'],
      headings: [],
      captions: ['11月20日，柳巷锅炉房的工人在清点最后一车煤。新华社记者 石小磊 摄'],
      related: ['供热管网昨夜试水 三处渗漏连夜抢修', '老锅炉工的新考卷'],
      kept: HEATING,
      gone: [
        '博客',
        '您的位置',
        '字号',
        '关闭',
        '尊重网上道德',
        '初雪压弯',
        '加装暖风',
        '大白菜',
        '炉子边长大',
        '制作单位',
      ],
    },
  },
  {
    kind: 'a national radio’s net: the clock and 来源 and two icons in spans, 央广网 and day and 记者 and 据中国之声《》报道 first, speakers with a colon, 编辑 in a box of its own, the customer hot line and the client and 版权声明 below it, a code to press, a ranking',
    url: 'https://china.cnr.example/gdgg/20210810/t20210810_525560331.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<title>每天早上三十二个电话，只问一句“起来了没有”_央广网</title>
<meta name="keywords" content="独居老人;早安电话;志愿者" />
<meta name="description" content="每天早上，七十四岁的志愿者郝桂芬要给小区里三十二位独居老人打电话。" />
<meta name="author" content="冯小文" />
<meta name="source" content="央广网" />
<link rel="stylesheet" href="//www.cnr.example/2021zt/css/article.css" />
<script>var _hmt = _hmt || [];(function(){var hm=document.createElement("script");hm.src="//hm.cnr.example/hm.js";})();</script>
</head>
<body>
<div class="header"><div class="wrapper"><a class="logo" href="//www.cnr.example/"><img src="//www.cnr.example/logo.png" alt="央广网" /></a><ul class="nav"><li><a href="//news.cnr.example/">新闻</a></li><li><a href="//finance.cnr.example/">财经</a></li><li><a href="//military.cnr.example/">军事</a></li><li><a href="//tech.cnr.example/">科技</a></li><li><a href="//edu.cnr.example/">教育</a></li><li><a href="//country.cnr.example/">乡村振兴</a></li><li><a href="//radio.cnr.example/">听广播</a></li></ul><div class="search"><input type="text" placeholder="请输入关键字" /><button>搜索</button></div></div></div>
<div class="wrapper crumbs"><a href="//www.cnr.example/" class="CurrChnlCls">央广网首页</a> &gt; <a href="../../" class="CurrChnlCls">中国之声</a> &gt; <a href="../" class="CurrChnlCls">央广独家</a></div>
<div class="article">
<div class="article-main">
<div class="article-header">
<h1>每天早上三十二个电话，只问一句“起来了没有”</h1>
<div class="source"><span>2021-08-10 09:08:00</span><span>来源：央广网</span><span class="share"><a class="wx" href="#">微信</a><a class="wb" href="#">微博</a></span></div>
</div>
<div class="article-body">
<div class="TRS_Editor">
<p>　　央广网北京8月10日消息（记者冯小文）据中国之声《新闻晚高峰》报道，${CALL[0]}</p>
${p(CALL.slice(1), '', '　　')}
</div>
</div>
<div class="editor">编辑：高小阳</div>
<div class="article-footer">
<div class="tips">更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0000；消费者也可通过央广网“啄木鸟消费者投诉平台”线上投诉。版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：banquan@cnr.example，不尊重原创的行为我们将追究责任。</div>
<div class="qrcode"><img src="//www.cnr.example/qr.png" alt="" /><p>长按二维码<br />关注精彩内容</p></div>
</div>
</div>
<div class="article-aside">
<div class="aside-title">央广网热点</div><ul><li><a href="/1.shtml">高原小站的第四代守站人</a></li><li><a href="/2.shtml">暑假托管班里来了老匠人</a></li><li><a href="/3.shtml">麦客南归：收割机走过三千里</a></li></ul>
<div class="aside-title">精彩音频</div><ul><li><a href="/a1.shtml">【夜谈】一封写给菜市场的信</a></li></ul>
</div>
</div>
<div class="footer"><p><a href="/about">关于央广网</a> | <a href="/law">版权声明</a> | <a href="/contact">联系我们</a></p><p>违法和不良信息举报电话：010-86091111 信息网络传播视听节目许可证 网上传播视听节目许可证号0102002</p><p>Copyright &copy; 央广网 京ICP证020010号</p></div>
</body>
</html>`,
    expected: {
      headline: '每天早上三十二个电话，只问一句“起来了没有”',
      published: '2021-08-10T09:08:00+08:00',
      source: '央广网',
      authors: ['冯小文'],
      editors: ['高小阳'],
      headings: [],
      captions: [],
      paragraphs: 8,
      kept: CALL,
      gone: [
        '听广播',
        '央广独家',
        '应用市场',
        '报料热线',
        '啄木鸟',
        '追究责任',
        '长按二维码',
        '第四代守站人',
        '写给菜市场',
        '许可证',
      ],
    },
  },
  {
    kind: 'a tabloid’s net, the money channel saved after its script ran: headline in h3 within a title box, the clock in a p, 来源 and 作者 in spans, 【环球网财经 记者】 first, the same once more in hidden textareas as escaped text, 责编 in a span below, a rights line, a stock ticker above',
    url: 'https://finance.huanqiu.example/article/42C9sH7kQpT',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>软木出口前三季度增长近一成 一块树皮如何走俏海外</title>
<meta name="keywords" content="软木 出口 栓皮栎">
<meta name="description" content="今年前三季度，国内软木制品出口额同比增长9.6%，其中隔音板和鞋材两项合计占到六成以上。">
<meta name="author" content="责编：秦小竹">
<link rel="canonical" href="https://finance.huanqiu.example/article/42C9sH7kQpT">
<link rel="stylesheet" href="https://rs1.huanqiu.example/finance/article/main.css">
<style>.t-container{width:1000px;margin:0 auto}.article-content{display:none}</style>
<script>window.HUANQIU={aid:"42C9sH7kQpT",catalog:"财经"}</script>
</head>
<body>
<header class="header"><div class="nav-top"><a href="https://www.huanqiu.example/" class="logo">环球网</a><ul><li><a href="https://world.huanqiu.example/">国际</a></li><li><a href="https://china.huanqiu.example/">国内</a></li><li><a href="https://mil.huanqiu.example/">军事</a></li><li><a href="https://taiwan.huanqiu.example/">台海</a></li><li><a href="https://opinion.huanqiu.example/">评论</a></li><li><a href="https://finance.huanqiu.example/">财经</a></li></ul></div><div class="ticker"><span>上证指数 3582.60 +0.39%</span><span>深证成指 14443.87 -0.12%</span><span>恒生指数 24936.35 +1.54%</span></div></header>
<div class="bread"><a href="https://www.huanqiu.example/">首页</a> / <a href="https://finance.huanqiu.example/">财经</a> / <span>正文</span></div>
<div class="t-container">
<div class="b-container l-container">
<div class="t-container-title"><h3>软木出口前三季度增长近一成 一块树皮如何走俏海外</h3></div>
<div class="metadata-info"><p class="time">2021-11-03 11:20</p><span class="source"><span>来源：</span><a href="https://www.huanqiu.example/">环球网</a></span><span class="author">作者：郭小峰</span></div>
<div class="share-box"><a href="#wx">微信扫一扫分享</a><a href="#wb">分享到微博</a></div>
<div class="l-con clear">
<article><section data-type="rtext">
<p>【环球网财经 记者 郭小峰】${CORK[0]}</p>
${p(CORK.slice(1, 2))}
<p><i class="pic-con"><img src="https://img.huanqiucdn.example/imageDir/1.jpeg" alt="" data-alt="秦岭南麓一家软木厂的工人在码放树皮"></i></p>
${p(CORK.slice(2))}
</section></article>
</div>
<div class="edit-box"><span>责编：秦小竹</span></div>
<div class="copyright-box"><p>版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</p></div>
<div class="la_tool"><a href="#up">点赞 12</a><a href="#c">评论 3</a></div>
<div class="tui"><h4>推荐阅读</h4><ul><li><a href="/article/1">小龙虾壳做成吸管 一年吸走八百万单</a></li><li><a href="/article/2">冬储煤进港 船期排到下旬</a></li></ul></div>
</div>
<div class="r-container"><h4>24小时热榜</h4><ol><li><a href="/article/3">东南亚果农改种咖啡的一年</a></li><li><a href="/article/4">电梯广告里的老年旅行团</a></li></ol><div class="app"><p>下载环球TIME客户端</p></div></div>
</div>
<div id="article" class="la_t_a" style="display:none">
<textarea class="article-title">软木出口前三季度增长近一成 一块树皮如何走俏海外</textarea>
<textarea class="article-time">1635909600000</textarea>
<textarea class="article-source-name">环球网</textarea>
<textarea class="article-editor-name">秦小竹</textarea>
<textarea class="article-content">&lt;article&gt;&lt;section data-type="rtext"&gt;&lt;p&gt;【环球网财经 记者 郭小峰】${CORK[0]}&lt;/p&gt;&lt;p&gt;${CORK[1]}&lt;/p&gt;&lt;/section&gt;&lt;/article&gt;</textarea>
</div>
<footer><p>环球网版权所有 Copyright © huanqiu.example</p><p><a href="/about">关于我们</a><a href="/hr">诚聘英才</a></p><p>违法和不良信息举报电话：010-65361101</p></footer>
</body>
</html>`,
    expected: {
      headline: '软木出口前三季度增长近一成 一块树皮如何走俏海外',
      published: '2021-11-03T11:20:00+08:00',
      source: '环球网',
      authors: ['郭小峰'],
      editors: ['秦小竹'],
      headings: [],
      paragraphs: 6,
      kept: CORK,
      gone: [
        '上证指数',
        '恒生指数',
        '扫一扫',
        '严禁转载',
        '点赞',
        '小龙虾壳',
        '船期排到',
        '改种咖啡',
        'TIME客户端',
        '诚聘英才',
      ],
    },
  },
  {
    kind: 'a money portal, a piece taken from a paper: day with clock and a source link in a bar, 热点栏目 and an advert for an analyst app on top of the text, 来源 and 原标题 as first lines, the paper’s reporter and place, bold headings, 文章关键词, 责任编辑 with a blank, a securities disclaimer, 24小时滚动, 相关阅读 by machine',
    url: 'https://finance.sina.example/jjxw/2023-10-12/doc-imzqwvkp2201187.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2023-10-12 07:50:00 ] -->
<html>
<head>
<meta charset="utf-8">
<title>菜市场用上数字账本：摊主省下的是半夜的觉|农贸市场|农商行|授信_新浪财经_新浪网</title>
<meta name="keywords" content="农贸市场,农商行,授信">
<meta name="description" content="菜市场用上数字账本：摊主省下的是半夜的觉">
${og('og:type', 'news')}
${og('og:title', '菜市场用上数字账本：摊主省下的是半夜的觉')}
${og('og:url', 'https://finance.sina.example/jjxw/2023-10-12/doc-imzqwvkp2201187.shtml')}
<meta property="article:published_time" content="2023-10-12T07:50:00+08:00">
<meta property="article:author" content="经济观察报">
<meta name="sudameta" content="comment_channel:cj;comment_id:comos-mzqwvkp2201187">
<link rel="stylesheet" href="//finance.sina.example/css/article_new.css">
<script>var SINA_TEXT_PAGE_INFO = {"channel":"finance","newsid":"comos-mzqwvkp2201187"};</script>
</head>
<body>
<div class="top-nav"><a href="https://www.sina.example/">新浪首页</a><a href="https://news.sina.example/">新闻</a><a href="https://sports.sina.example/">体育</a><a href="https://finance.sina.example/">财经</a><a href="https://ent.sina.example/">娱乐</a><a href="https://tech.sina.example/">科技</a><a href="https://blog.sina.example/">博客</a><a href="https://mail.sina.example/">邮箱</a><a href="#login">登录</a></div>
<div class="main-content w1240">
<div class="path-search"><div class="path" data-sudaclick="content_nav_p"><a href="https://finance.sina.example/" class="logo">新浪财经</a> &gt; <a href="https://finance.sina.example/china/">国内</a> &gt; 正文</div><div class="search"><input type="text" placeholder="行情/资讯"><input type="submit" value="搜索"></div></div>
<h1 class="main-title">菜市场用上数字账本：摊主省下的是半夜的觉</h1>
<div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar" id="top_bar"><div class="top-bar-inner clearfix">
<div class="date-source"><span class="date">2023年10月12日 07:50</span> <a href="http://www.eeo.example/" target="_blank" class="source" rel="nofollow">经济观察报</a></div>
<div class="page-tools"><span class="share-weixin">微信</span><span class="share-weibo">分享</span><span class="text-size">缩小字体</span><span class="text-size">放大字体</span><span class="fav">收藏</span></div>
</div></div></div>
<div class="article-content clearfix">
<div class="article-content-left">
<div class="article" id="artibody">
<div data-sudaclick="hqimg_related" class="hqimg_related"><div class="hqimg_wrapper"><span>热点栏目</span> <a href="https://vip.stock.sina.example/">自选股</a> <a href="#">数据中心</a> <a href="#">行情中心</a> <a href="#">资金流向</a> <a href="#">模拟交易</a></div><a href="#app">客户端</a></div>
<p><font cms-style="font-L"><strong>炒股就看金麒麟分析师研报，权威，专业，及时，全面，助您挖掘潜力主题机会！</strong></font></p>
<p>来源：经济观察报</p>
<p>原标题：菜市场里的数字账本</p>
<p>经济观察报 记者 严小寒 成都报道 ${LEDGER[0]}</p>
${p(LEDGER.slice(1, 3), '', '　　')}
<div class="img_wrapper"><img src="//n.sinaimg.example/finance/1.jpg" alt=""><span class="img_descr">城东农贸市场的联网电子秤。严小寒摄</span></div>
<p>　　<strong>流水变成授信</strong></p>
${p(LEDGER.slice(3, 5), '', '　　')}
<p>　　<strong>秤该听谁的</strong></p>
${p(LEDGER.slice(5), '', '　　')}
<div class="wap_special" data-sudaclick="content_special"><a href="#">海量资讯、精准解读，尽在新浪财经APP</a></div>
<p class="article-editor">责任编辑：韦小刚 </p>
</div>
<div class="keywords-wrap"><div class="keywords" id="keywords"><span>文章关键词：</span><a href="#">农贸市场</a> <a href="#">农商行</a> <a href="#">授信</a></div><a class="report">我要反馈</a></div>
<div class="statement"><p>新浪声明：所有会议实录均为现场速记整理，未经演讲者审阅，新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。</p></div>
<div class="blk-related"><h2>相关阅读</h2><ul><li><a href="/1.shtml">生鲜电商撤出社区团长何去何从</a></li><li><a href="/2.shtml">夜市摊位费一周三变</a></li></ul></div>
<div class="comment"><h2>评论</h2><p>登录后发表评论 已有21条评论</p></div>
</div>
<div class="article-content-right"><div class="tit">24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）</div><div class="ib"><h2>7X24小时</h2><ul><li>07:46 早盘集运指数高开</li><li>07:31 国际油价隔夜下跌</li></ul></div><div class="ib"><h2>股市直播</h2><ul><li><a href="#">老陈：震荡市里看低位</a></li></ul></div></div>
</div>
</div>
<div class="footer"><p><a href="#">新浪简介</a>｜<a href="#">广告服务</a>｜<a href="#">About Sina</a></p><p>新浪财经意见反馈留言板 电话：400-052-0000</p><p>Copyright © 1996-2023 SINA Corporation All Rights Reserved 新浪公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '菜市场用上数字账本：摊主省下的是半夜的觉',
      published: '2023-10-12T07:50:00+08:00',
      source: '经济观察报',
      original: '菜市场里的数字账本',
      authors: ['严小寒'],
      editors: ['韦小刚'],
      headings: ['流水变成授信', '秤该听谁的'],
      captions: ['城东农贸市场的联网电子秤。严小寒摄'],
      kept: [...LEDGER, '流水变成授信', '秤该听谁的'],
      gone: [
        '放大字体',
        '资金流向',
        '金麒麟',
        '海量资讯',
        '我要反馈',
        '现场速记',
        '粉丝福利',
        '集运指数',
        '低位',
        '意见反馈',
      ],
    },
  },
  {
    kind: 'a portal’s own news channel of 2012 in microdata: the clock with the day, 来源 and 作者 in nested spans with a name item, 大 中 小, a script of a player floated in the text, 责任编辑 in a bracket as a number, 我来说两句 with comments, 推荐阅读 by two lists, 搜狗',
    url: 'http://news.sohu.example/20121015/n354912345.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>一个人和一座桥的二十三年-搜狐新闻</title>
<meta name="keywords" content="石桥,看桥人,石根" />
<meta name="description" content="一座长不过四十米的石桥，全靠一位聋哑老人看护了二十三年。" />
<link type="text/css" rel="stylesheet" href="http://css.sohu.example/upload/global1.3.css" />
<style type="text/css">.text-pic{margin:0 auto;text-align:center}</style>
<script type="text/javascript">var newsId = 354912345; var entityId = 354912345;</script>
</head>
<body>
<div id="criterionNav" class="clear area"><ul class="left"><li><a href="http://www.sohu.example/">搜狐首页</a></li><li>-<a href="http://news.sohu.example/">新闻</a></li><li>-<a href="http://sports.sohu.example/">体育</a></li><li>-<a href="http://yule.sohu.example/">娱乐</a></li><li>-<a href="http://women.sohu.example/">女人</a></li><li>-<a href="http://club.sohu.example/">社区</a></li><li>-<a href="http://t.sohu.example/">微博</a></li></ul><div class="right"><a href="#">手机看新闻</a><a href="#">保存到博客</a></div></div>
<div class="area logo-nav"><a href="http://news.sohu.example/"><img src="/logo.gif" alt="搜狐新闻" /></a><div class="nav"><a href="http://news.sohu.example/">新闻中心</a> &gt; <a href="http://news.sohu.example/shehuixinwen.shtml">社会新闻</a> &gt; <a href="#">世态万象</a></div></div>
<div itemscope itemtype="http://schema.org/NewsArticle" id="container" class="area clear">
<div class="left">
<div class="content-box clear">
<h1 itemprop="headline">一个人和一座桥的二十三年</h1>
<div class="time-fun clear">
<div class="time-source">
<div class="time" itemprop="datePublished" content="2012-10-15T08:21:00+08:00">2012年10月15日08:21</div>
<div class="source"><span class="fun-ff">来源：<span id="media_span" itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">搜狐新闻</span></span></span> <span class="writer" id="author_baidu">作者：<span itemprop="author">叶小知</span></span></div>
</div>
<div class="function"><a href="#">大</a>|<a href="#">中</a>|<a href="#">小</a> <a class="print" href="#">打印</a></div>
</div>
<div class="text clear" id="contentText">
<div itemprop="articleBody">
<table border="0" align="center"><tr><td align="center"><img src="http://photocdn.sohu.example/20121015/Img354912346.jpg" alt="" /></td></tr><tr><td class="text-pic">清晨，石根老人在桥面上清扫落叶。 叶小知/摄</td></tr></table>
${p(BRIDGE.slice(0, 3), '', '　　')}
<div class="related-inline" style="float:left"><script type="text/javascript">document.write('<iframe src="http://tv.sohu.example/p"></iframe>');</script></div>
${p(BRIDGE.slice(3), '', '　　')}
</div>
<div class="editShare clear"><div class="editUsr" id="editor_baidu">(责任编辑：UN012)</div></div>
</div>
<div class="share clear" id="share"><span>分享：</span><a href="#">搜狐微博</a><a href="#">白社会</a><a href="#">人人网</a></div>
</div>
<div class="comment-box"><h2>我来说两句<em>(1326人参与)</em></h2><div class="cmt"><p>南山一棵松：手势就是最好的红绿灯，向老人敬礼</p><p>搜狐网友：狮子补上了吗？求后续</p></div><a href="#">查看全部评论</a></div>
<div class="mutual clear"><h2>推荐阅读</h2><ul><li><a href="/1.shtml">水库边的养蜂夫妻</a></li><li><a href="/2.shtml">老电影院放完最后一场</a></li></ul><h2>更多关于 <strong>石桥</strong> 的新闻</h2><ul><li><a href="/3.shtml">古桥修缮用糯米灰浆 工匠现学现用</a></li></ul></div>
</div>
<div class="right"><div class="r-box"><h2>热门图集</h2><ul><li><a href="/p1.shtml">高清：秋收的晒场</a></li><li><a href="/p2.shtml">组图：海边的旧灯塔</a></li></ul></div><div class="r-box"><h2>今日推荐</h2><p><a href="/z1.shtml">数字之道：一碗面的成本</a></p></div><div class="search"><input type="text" /><input type="submit" value="搜狗搜索" /></div></div>
</div>
<div id="foot"><p><a href="#">设置首页</a> - <a href="#">搜狗输入法</a> - <a href="#">支付中心</a> - <a href="#">搜狐招聘</a></p><p>Copyright &copy; 2012 Sohu.example Inc. All Rights Reserved. 搜狐公司 版权所有</p><p>搜狐不良信息举报邮箱：jubao@contact.sohu.example</p></div>
</body>
</html>`,
    expected: {
      headline: '一个人和一座桥的二十三年',
      published: '2012-10-15T08:21:00+08:00',
      source: '搜狐新闻',
      authors: ['叶小知'],
      // The editor is a number only: not asked.
      headings: [],
      captions: ['清晨，石根老人在桥面上清扫落叶。 叶小知/摄'],
      body: BRIDGE,
      gone: [
        '手机看新闻',
        '世态万象',
        '打印',
        '白社会',
        '红绿灯',
        '求后续',
        '养蜂夫妻',
        '最后一场',
        '旧灯塔',
        '一碗面',
        '搜狗输入法',
      ],
    },
  },
  {
    kind: 'a portal’s own technology channel: the clock with 来源 link and 举报, lines 出品 and 作者 with bars first, captions after a br in centred paragraphs, bold headings, 本文来源 and 责任编辑 with a name and code in a box below with an icon, 特别声明, 跟贴, a hot list by tabs',
    url: 'https://www.163.example/tech/article/HJ3KQ8RD00097U7R.html',
    page: `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="2022-10-07 10:11:23" data-category="科技">
<head>
<meta charset="utf-8">
<title>地下二层的机器人修理铺_网易科技</title>
<meta name="keywords" content="扫地机器人,罗小舟,兼容表">
<meta name="description" content="在城西一栋写字楼的地下二层，堆着四千多台等待修理的扫地机器人。">
<meta name="author" content="网易">
<meta name="copyright" content="网易版权所有">
${og('og:title', '地下二层的机器人修理铺')}
${og('og:type', 'news')}
${og('og:url', 'https://www.163.example/tech/article/HJ3KQ8RD00097U7R.html')}
<meta property="article:author" content="网易科技报道">
<meta property="article:published_time" content="2022-10-07T10:11:23+08:00">
<link rel="stylesheet" href="https://static.ws.126.example/163/f2e/article/index.css">
<script>window.ntesPublishTime="2022-10-07 10:11:23";</script>
</head>
<body>
<div class="ntes_nav_wrap"><div class="ntes-nav"><a href="https://www.163.example/">网易首页</a><div class="ntes-nav-select"><a href="#">应用</a><ul><li><a href="#">网易新闻</a></li><li><a href="#">网易公开课</a></li><li><a href="#">网易红彩</a></li><li><a href="#">网易严选</a></li></ul></div><a href="#">快速导航</a><a href="https://mail.163.example/">免费邮箱</a><a href="#">登录</a></div></div>
<div class="wrapper clearfix">
<div class="post_area clearfix">
<div class="post_crumb"><a href="https://www.163.example/">网易首页</a> &gt; <a href="https://tech.163.example/">网易科技</a> &gt; 正文</div>
<div class="post_main">
<h1 class="post_title">地下二层的机器人修理铺</h1>
<div class="post_info">2022-10-07 10:11:23　来源: <a href="https://tech.163.example/" target="_blank">网易科技报道</a> <a href="https://www.163.example/special/jubao" class="post_jubao">举报</a></div>
<div class="post_top"><div class="post_top_tie"><a class="post_top_tie_icon" href="#">1284</a></div><div class="post_top_share"><span>分享至</span><ul><li>好友和朋友圈</li><li>用微信扫码二维码</li></ul></div></div>
<div class="post_body">
<p class="f_center"><img src="https://nimg.ws.126.example/1.jpg" alt=""><br>罗小舟的仓库里堆满待修的扫地机器人（网易科技 摄）<br></p>
<p id="0S1">出品｜网易科技《态度》栏目组</p>
<p id="0S2">作者｜孙小武</p>
${p(REPAIR.slice(0, 3))}
<p><b>三台拼一台</b></p>
${p(REPAIR.slice(3, 5))}
<p class="f_center"><img src="https://nimg.ws.126.example/2.jpg" alt=""><br>墙上的轮子互换表，铅笔字是学徒补记的<br></p>
<p><b>一封律师函</b></p>
${p(REPAIR.slice(5, 8))}
<p><b>周三晚上的课</b></p>
${p(REPAIR.slice(8))}
</div>
<div class="post_author"><a href="https://www.163.example/"><img src="https://static.ws.126.example/end_n.png" alt="周小雷"></a> 本文来源：网易科技报道 作者：孙小武 责任编辑： 周小雷_NT5628</div>
<div class="post_statement"><p>特别声明：以上内容版权归网易公司所有，未经协议授权禁止转载使用</p></div>
<div class="post_next"><p>/阅读下一篇/</p><a href="/tech/article/1.html">小镇手机店主的二手屏生意</a></div>
<div class="tie-area"><h2>网友跟贴</h2><p>文明上网理性发言，请遵守《新闻评论服务协议》</p><p>跟贴 1284 参与 8803</p></div>
</div>
<div class="post_side"><div class="post_side_mod"><div class="mod_tabs"><span>热点新闻</span><span>24小时热评</span></div><ol><li><a href="/1.html">退役风机叶片改成过街天桥</a></li><li><a href="/2.html">外卖站长谈夜里三点的订单</a></li></ol></div><div class="post_side_mod"><h2>态度原创</h2><p><a href="/3.html">后厂村往事：食堂关门那一天</a></p></div><div class="post_side_mod"><p>打开网易新闻 查看精彩图片</p></div></div>
</div>
</div>
<div class="N-nav-bottom"><a href="#">About NetEase</a> | <a href="#">公司简介</a> | <a href="#">联系方法</a> | <a href="#">隐私政策</a> 网易公司版权所有 ©1997-2022</div>
</body>
</html>`,
    expected: {
      headline: '地下二层的机器人修理铺',
      published: '2022-10-07T10:11:23+08:00',
      source: '网易科技报道',
      authors: ['孙小武'],
      editors: ['周小雷'],
      headings: ['三台拼一台', '一封律师函', '周三晚上的课'],
      captions: ['罗小舟的仓库里堆满待修的扫地机器人（网易科技 摄）', '墙上的轮子互换表，铅笔字是学徒补记的'],
      kept: [...REPAIR, '三台拼一台', '一封律师函', '周三晚上的课'],
      gone: [
        '快速导航',
        '网易红彩',
        '举报',
        '朋友圈',
        '协议授权',
        '二手屏',
        '理性发言',
        '8803',
        '过街天桥',
        '夜里三点',
        '后厂村',
        '查看精彩图片',
      ],
    },
  },
  {
    kind: 'a news site of the money trade, a channel on retail: a summary under the headline in the same header, authors linked by a dot after the site’s name, the clock by slashes with the epoch in an attribute, 浏览 and 来源, 图片来源 under the picture, 记者 | and 编辑 | lines first, h3 headings, a rights line, tags, 评论, a download box',
    url: 'https://www.jiemian.example/article/9123456.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>水果店开始认真卖“丑果”|界面新闻 · 消费</title>
<meta name="keywords" content="水果,丑果,连锁,损耗">
<meta name="description" content="损耗率每降一个百分点，都比多开十家店来得实在。">
<meta name="author" content="赵小阳">
${og('og:type', 'article')}
${og('og:title', '水果店开始认真卖“丑果”')}
${og('og:description', '损耗率每降一个百分点，都比多开十家店来得实在。')}
${og('og:site_name', '界面新闻')}
<link rel="stylesheet" href="https://res.jiemian.example/assets/pc/article.css">
<script>var jm_article = {id: 9123456, is_pay: 0};</script>
</head>
<body class="page-article">
<div class="header-box"><a href="https://www.jiemian.example/" class="logo-jiemian">界面新闻</a><ul class="header-nav"><li><a href="/lists/2.html">天下</a></li><li><a href="/lists/8.html">中国</a></li><li><a href="/lists/9.html">宏观</a></li><li><a href="/lists/65.html">消费</a></li><li><a href="/lists/31.html">商业</a></li><li><a href="/lists/130.html">正午</a></li><li><a href="/lists/4.html">快报</a></li></ul><div class="header-user"><a href="#">登录</a><a href="#">注册</a><input type="text" placeholder="搜索"></div></div>
<div class="container clearfix">
<div class="main-container">
<div class="article-view">
<div class="article-header"><h1>水果店开始认真卖“丑果”</h1><p>损耗率每降一个百分点，都比多开十家店来得实在。</p></div>
<div class="article-info"><p><span class="author"><a href="/user/1.html">赵小阳</a></span> · <span data-article-publish-time="1679968800">2023/03/28 10:00</span><span>浏览 3.2w</span><span>来源：界面新闻</span><a class="font" href="#">字体：宋</a></p></div>
<div class="article-img"><img src="https://img1.jiemian.example/1.jpg" alt=""><p>图片来源：界面图库</p></div>
<div class="article-content">
<p>界面新闻记者 | <a href="/user/1.html">赵小阳</a></p>
<p>界面新闻编辑 | <a href="/user/2.html">许小悦</a></p>
${p(FRUIT.slice(0, 3))}
<h3>从三毛到一块二</h3>
${p(FRUIT.slice(3, 5))}
<h3>丑与坏的边界</h3>
${p(FRUIT.slice(5))}
</div>
<p class="report-view">未经正式授权严禁转载本文，侵权必究。</p>
<div class="article-source"><a class="opt-praise">点赞<span class="opt-praise__count">46</span></a><a class="opt-collect">收藏<span>120</span></a><a class="share-weibo">微博</a><a class="share-weixin">微信扫一扫</a></div>
<div class="meta-container"><a href="/tags/1.html" class="tag">水果</a><a href="/tags/2.html" class="tag">连锁零售</a></div>
<div class="comment-main"><h4>评论</h4><p>暂无评论哦，快来评价一下吧！</p><textarea></textarea></div>
</div>
<div class="download-view"><h4>下载界面新闻</h4><p>微信公众号 微博</p></div>
<div class="about-author"><h5>赵小阳</h5><p>界面新闻消费记者，爆料邮箱 xiaoyang@jiemian.example</p></div>
<div class="news-list"><h4>界面新闻</h4><p>只服务于独立思考的人群</p></div>
</div>
<div class="sub-container"><div class="hot-title">推荐阅读</div><ul><li><a href="/article/1.html">月饼礼盒瘦身之后谁在赚钱</a></li><li><a href="/article/2.html">咖啡店把座位卖成了会员</a></li></ul><div class="hot-title">快报</div><ul><li><span>10:12</span><a href="/article/3.html">两市成交额突破五千亿元</a></li></ul></div>
</div>
<div class="footer"><p><a href="#">关于我们</a><a href="#">广告合作</a><a href="#">注册协议</a><a href="#">投稿须知</a></p><p>Copyright © 2014-2023 JIEMIAN.EXAMPLE 违法和不良信息举报电话：021-31456108</p></div>
</body>
</html>`,
    expected: {
      headline: '水果店开始认真卖“丑果”',
      lead: '损耗率每降一个百分点，都比多开十家店来得实在。',
      published: '2023-03-28T10:00:00+08:00',
      source: '界面新闻',
      authors: ['赵小阳'],
      editors: ['许小悦'],
      headings: ['从三毛到一块二', '丑与坏的边界'],
      // Whether a line that only says whose picture it is makes a caption is open: not asked.
      body: [...FRUIT.slice(0, 3), '从三毛到一块二', ...FRUIT.slice(3, 5), '丑与坏的边界', ...FRUIT.slice(5)],
      gone: [
        '正午',
        '浏览 3.2w',
        '字体：',
        '侵权必究',
        '点赞',
        '快来评价',
        '微信公众号',
        '爆料邮箱',
        '独立思考',
        '月饼礼盒',
        '卖成了会员',
        '五千亿元',
        '投稿须知',
      ],
    },
  },
  {
    kind: 'a daily of the economy, a notice on a listed company: source and clock in spans, an abstract by ◎ in a box, 每经记者 and 每经编辑 by bars in one paragraph, 封面图片来源 last, the paper’s request before a reprint, 读者热线, 特别提醒 on fees, an app and quotes of a share',
    url: 'https://www.nbd.example/articles/2023-05-11/2813377.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>江岭股份拟1.86亿元收购恒固精工六成股权 公司：现金流没有压力 | 每经网</title>
<meta name="Keywords" content="江岭股份,恒固精工,收购">
<meta name="Description" content="主营高强度紧固件的江岭股份拟收购恒固精工60%股权。">
<meta name="author" content="每日经济新闻">
<script type="application/ld+json">{"@context": "https://ziyuan.nbd.example/contexts/cambrian.jsonld","@id": "https://www.nbd.example/articles/2023-05-11/2813377.html","title": "江岭股份拟1.86亿元收购恒固精工六成股权 公司：现金流没有压力","pubDate": "2023-05-11T21:12:33"}</script>
<link rel="stylesheet" href="https://static.nbd.example/assets/article.css">
</head>
<body>
<div class="m-head"><div class="g-head"><a class="u-logo" href="https://www.nbd.example/">每日经济新闻</a><ul class="m-nav"><li><a href="#">要闻</a></li><li><a href="#">宏观</a></li><li><a href="#">金融</a></li><li><a href="#">公司</a></li><li><a href="#">未来商业</a></li><li><a href="#">房产</a></li><li><a href="#">汽车</a></li><li><a href="#">每经品牌价值研究院</a></li></ul><form><input type="text" placeholder="请输入关键字、股票代码"></form></div></div>
<div class="g-main">
<div class="g-article-left">
<div class="u-column"><a href="#">每经网首页</a> &gt; <a href="#">A股动态</a> &gt; 正文</div>
<div class="g-article">
<div class="g-article-top"><h1>江岭股份拟1.86亿元收购恒固精工六成股权 公司：现金流没有压力</h1><p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2023-05-11 21:12:33</span></p></div>
<div class="g-article-abstract"><p>◎江岭股份拟以1.86亿元收购恒固精工60%股权，对应市盈率约11.4倍，收购款将分四期支付。</p></div>
<div class="g-articl-text">
<p>每经记者｜程小杰&nbsp;&nbsp;&nbsp;&nbsp;每经编辑｜毕小航&nbsp;&nbsp;&nbsp;&nbsp;</p>
${p(BOLT)}
<p>封面图片来源：视觉中国-VCG111000222</p>
<div class="articleCopyright"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p></div>
</div>
<p class="u-hotline">读者热线：4008890000</p>
<p class="u-notice">特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p>
<div class="g-tags"><a href="#">江岭股份</a><a href="#">收购</a></div>
<div class="m-article-like"><a class="f-like" href="#">赞 0</a><a href="#">收藏</a><a href="#">分享</a></div>
</div>
<div class="m-next"><p>上一篇：<a href="#">五一假期小城酒店入住率出炉</a></p><p>下一篇：<a href="#">多家银行下调通知存款利率</a></p></div>
<div class="g-comments"><h2>全部评论</h2><p>Ta的评论将在审核后显示</p></div>
</div>
<div class="g-article-right"><div class="m-box"><h2>江岭股份</h2><p>14.55 +0.06 +0.41%</p></div><div class="m-box"><h2>热门文章</h2><ol><li><a href="#">一颗纽扣如何进入高铁</a></li><li><a href="#">渔船上的冷链生意</a></li></ol></div><div class="m-box"><p>每经经济新闻官方APP</p><p>扫码下载</p></div></div>
</div>
<div class="m-foot"><p><a href="#">关于我们</a> <a href="#">联系我们</a> <a href="#">广告投放</a> <a href="#">友情链接</a></p><p>Copyright © 2023 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p><p>广告热线 北京：010-57613000 上海：021-61283000</p></div>
</body>
</html>`,
    expected: {
      headline: '江岭股份拟1.86亿元收购恒固精工六成股权 公司：现金流没有压力',
      // The abstract is led by a sign: not asked as the lead.
      published: '2023-05-11T21:12:33+08:00',
      source: '每日经济新闻',
      authors: ['程小杰'],
      editors: ['毕小航'],
      headings: [],
      kept: BOLT,
      gone: [
        '品牌价值研究院',
        'A股动态',
        '镜像',
        '读者热线',
        '索取稿酬',
        '撤下您的作品',
        '小城酒店',
        '通知存款',
        '审核后显示',
        '一颗纽扣',
        '渔船上',
        '扫码下载',
        '广告热线',
      ],
    },
  },
  {
    kind: 'a youth paper’s net of Beijing: day and clock and source as messages in a row of spans, 北京青年报客户端 below, a caption in a grey paragraph, 文 and 摄影 by slashes in the last line, 责任编辑 with a code in a full bracket, 相关阅读, 北青推荐, a fraud warning of the net',
    url: 'http://news.ynet.example/2019/02/03/1656219t70.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<title>胡同灯匠的四十分钟劳动课_北青网</title>
<meta name="keywords" content="走马灯,元宵节,劳动课" />
<meta name="description" content="前门外一条窄胡同里，六十六岁的灯匠何福来教孩子们做走马灯。" />
<link rel="stylesheet" href="http://css.ynet.example/detail.css" />
<script src="http://js.ynet.example/jquery.min.js"></script>
</head>
<body>
<div class="topNav"><div class="w1200"><a href="http://www.ynet.example/">北青网</a><ul><li><a href="#">北京</a></li><li><a href="#">时政</a></li><li><a href="#">国际</a></li><li><a href="#">社会</a></li><li><a href="#">文化</a></li><li><a href="#">教育</a></li><li><a href="#">青评论</a></li></ul><a href="http://epaper.ynet.example/">北京青年报电子版</a></div></div>
<div class="w1200 detailSubNav"><a href="http://www.ynet.example/">首页</a> &gt; <a href="#">新闻</a> &gt; <a href="#">社会</a> &gt; 正文</div>
<div class="w1200 clearfix">
<div class="articleLeft">
<div class="articleTitle"><h1>胡同灯匠的四十分钟劳动课</h1></div>
<div class="sourceBox cfix"><span class="yearMsg">2019-02-03</span> <span class="timeMsg">08:15</span> <span class="sourceMsg">北京青年报</span><div class="fontSize"><a href="#">A-</a><a href="#">A+</a></div></div>
<div class="articleAll" id="articleAll"><div class="articleBox cfix mb20" id="articleBox">
<p style="text-align:center"><img src="http://images.ynet.example/2019/02/03/1.jpg" alt="" /></p>
<p style="text-align:center;color:#888;font-size:14px">何福来在南屋里给学生讲解走马灯的纸轮</p>
${p(LANTERN, '', '　　')}
<p>　　文/本报记者 李小涛</p>
<p>　　摄影/本报记者 付小丁</p>
</div></div>
<div class="authors">责任编辑：佟小宁（EN012）</div>
<div class="shareBox"><span>分享到：</span><a href="#">微信</a><a href="#">微博</a></div>
<div class="appBox"><p>下载北京头条客户端 更多独家新闻等你看</p></div>
<div class="recommend"><h3>北青推荐</h3><ul><li><a href="#">地坛书市的最后一位刻章人</a></li><li><a href="#">庙会糖画摊前的外国学徒</a></li></ul></div>
</div>
<div class="articleRight"><h3>热点排行</h3><ol><li><a href="#">春运列车上的理发师</a></li><li><a href="#">冰场教练四十年没摔过</a></li></ol><h3>图片新闻</h3><p><a href="#">什刹海冰面测厚</a></p></div>
</div>
<div class="footer"><p><a href="#">关于我们</a> - <a href="#">北青广告</a> - <a href="#">维权指引</a></p><p>本网站所刊登之所有新闻信息，未经协议授权，均不得下载使用。谨防冒充本网工作人员的诈骗电话。</p><p>Copyright 北京青年报 京ICP备05000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '胡同灯匠的四十分钟劳动课',
      published: '2019-02-03T08:15:00+08:00',
      source: '北京青年报',
      authors: ['李小涛'],
      editors: ['佟小宁'],
      headings: [],
      captions: ['何福来在南屋里给学生讲解走马灯的纸轮'],
      kept: LANTERN,
      gone: [
        '青评论',
        '电子版',
        'EN012',
        '分享到',
        '独家新闻等你看',
        '刻章人',
        '糖画摊',
        '理发师',
        '没摔过',
        '测厚',
        '维权指引',
        '诈骗电话',
      ],
    },
  },
  {
    kind: 'a net of Tianjin with a paper’s report: 内容提要 in a box, source and 作者 and 编辑 and the clock in one row with blanks, 天津日报讯 in the text, the editor of the cloud once more in a bracket last, 网友评论, a declaration of the net in four clauses, 热点专题',
    url: 'http://news.enorth.example/system/2022/06/10/052812345.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>北运河杨柳渡段整治完工 六万群众走上亲水河堤-新闻中心-北方网</title>
<meta name="keywords" content="北运河,河道整治,亲水步道" />
<meta name="description" content="历时十四个月的北运河杨柳渡段综合整治工程全部完工，沿岸村民走上亲水河堤。" />
<link href="http://www.enorth.example/css/2020/content.css" rel="stylesheet" type="text/css" />
<style>.zy{border:1px solid #ddd;padding:8px}</style>
</head>
<body>
<div class="toolbar"><a href="http://www.enorth.example/">北方网</a><a href="#">津云客户端</a><a href="#">政民零距离</a><a href="#">今日天津</a><a href="#">津滨海</a><a href="#">健康</a><a href="#">汽车</a><a href="#">BBS</a></div>
<div class="nav"><span>您当前的位置 ：</span><a href="#">北方网</a> <a href="#">新闻中心</a> <a href="#">天津新闻</a> <a href="#">社会民生</a></div>
<div class="main">
<div class="left">
<div class="content">
<h2 class="biaoti">北运河杨柳渡段整治完工 六万群众走上亲水河堤</h2>
<div class="info"><span>来源：天津日报</span>　<span>作者：刘小平</span>　<span>编辑：付小玲</span>　<span>2022-06-10 07:21:00</span></div>
<div class="zy"><strong>内容提要：</strong>历时十四个月的北运河杨柳渡段综合整治工程全部完工，沿岸村民走上亲水河堤。</div>
<div class="neirong" id="neirong">
<p>　　天津日报讯（记者 刘小平）${CANAL[0]}</p>
${p(CANAL.slice(1), '', '　　')}
<p>　　（津云新闻编辑付小玲）</p>
</div>
<div class="fenxiang"><a href="#">微博</a><a href="#">微信</a><a href="#">打印</a></div>
<div class="pinglun"><h3>网友评论</h3><p>请您文明上网、理性发言并遵守相关规定，在注册后发表评论。</p></div>
<div class="shengming"><p>关于版权：</p><p>① 凡本网注明“来源：北方网”的所有作品，版权均属于北方网，未经本网授权不得转载。</p><p>② 凡本网注明“来源：XXX（非北方网）”的作品，均转载自其它媒体，转载目的在于传递更多信息。</p><p>③ 如因作品内容、版权和其它问题需要同本网联系的，请在30日内进行。</p><p>④ 联系方式：022-23602000</p></div>
</div>
</div>
<div class="right"><h3>热点专题</h3><ul><li><a href="#">回眸海河百桥</a></li><li><a href="#">社区食堂打卡记</a></li></ul><h3>新闻排行</h3><ol><li><a href="#">五大道海棠树认养名额告罄</a></li><li><a href="#">地铁早班车提前六分钟</a></li></ol></div>
</div>
<div class="foot"><p>北方网简介 | 法律声明 | 会员注册 | 营销服务</p><p>天津北方网版权所有 增值电信业务经营许可证编号:津B2-20000001</p></div>
</body>
</html>`,
    expected: {
      headline: '北运河杨柳渡段整治完工 六万群众走上亲水河堤',
      lead: '历时十四个月的北运河杨柳渡段综合整治工程全部完工',
      published: '2022-06-10T07:21:00+08:00',
      source: '天津日报',
      authors: ['刘小平'],
      editors: ['付小玲'],
      headings: [],
      captions: [],
      kept: CANAL,
      gone: [
        '政民零距离',
        '当前的位置',
        '津云新闻编辑',
        '遵守相关规定',
        '关于版权',
        '30日内',
        '海河百桥',
        '打卡记',
        '海棠树',
        '早班车',
        '营销服务',
      ],
    },
  },
  {
    kind: 'a television’s net of Taiwan: the clock by slashes with seconds, 生活中心／name報導 as first line, a caption by ▲ in a centred paragraph, a link 看更多 amid the text, keywords, 相關新聞, app and LINE, the reporter as a person with 記者 before the name in JSON-LD',
    url: 'https://www.setn.example/News.aspx?NewsID=1291234',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>走廊十七窩家燕不拆！屏東學生自製「便便傘」接鳥糞 校方這樣說 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="keywords" content="家燕,便便傘,屏東,國小">
<meta name="news_keywords" content="家燕,便便傘,屏東,國小">
<meta name="description" content="屏東縣一所國小的走廊天花板下，每年春天都會住進十多窩家燕。">
<meta name="section" content="生活">
<meta name="pubdate" content="2023-05-12T14:30:00">
<meta name="lastmod" content="2023-05-12T14:30:00">
<meta name="author" content="三立新聞網">
${og('og:title', '走廊十七窩家燕不拆！屏東學生自製「便便傘」接鳥糞 校方這樣說 | 生活 | 三立新聞網 SETN.COM')}
${og('og:site_name', '三立新聞網')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://www.setn.example/News.aspx?NewsID=1291234' }, headline: '走廊十七窩家燕不拆！屏東學生自製「便便傘」接鳥糞 校方這樣說', datePublished: '2023-05-12T14:30:00+08:00', dateModified: '2023-05-12T14:30:00+08:00', author: { '@type': 'Person', name: '記者李小美' }, publisher: { '@type': 'Organization', name: '三立新聞網', logo: { '@type': 'ImageObject', url: 'https://www.setn.example/images/logo.png' } }, description: '屏東縣一所國小的走廊天花板下，每年春天都會住進十多窩家燕。' })}
<link rel="stylesheet" href="/css/setn.css">
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({'section':'生活'});</script>
</head>
<body>
<div id="header"><a href="/" class="logo"><img src="/images/logo.png" alt="三立新聞網"></a><ul class="navbar"><li><a href="/viewall.aspx">即時</a></li><li><a href="/p1">熱門</a></li><li><a href="/p2">娛樂</a></li><li><a href="/p3">政治</a></li><li><a href="/p4">社會</a></li><li><a href="/p5">生活</a></li><li><a href="/p6">國際</a></li><li><a href="/p7">女孩</a></li><li><a href="/live">直播</a></li></ul><form><input type="text" placeholder="搜尋新聞"></form></div>
<div class="container" id="contFix">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/p5">生活</a></div>
<div class="col-lg-8" id="ckuse">
<h1 class="news-title-3">走廊十七窩家燕不拆！屏東學生自製「便便傘」接鳥糞 校方這樣說</h1>
<div class="page-title-text"><time class="page-date">2023/05/12 14:30:00</time><div class="fontsize"><a>小</a><a>中</a><a>大</a></div></div>
<div class="share"><a href="#fb">分享到FB</a><a href="#line">分享到LINE</a></div>
<div class="Content2" id="gad"><div id="Content1"><article>
<p>生活中心／李小美報導</p>
${p(SWIFT.slice(0, 1))}
<p style="text-align:center"><img src="https://attach.setn.example/newsimages/2023/05/12/1-PH.jpg" alt="▲學生替走廊上的燕巢裝上便便傘。（圖／校方提供）"></p>
<p style="text-align: center;"><strong>▲學生替走廊上的燕巢裝上便便傘。（圖／校方提供）</strong></p>
${p(SWIFT.slice(1, 3))}
<p><a href="/News.aspx?NewsID=1290001"><strong>看更多：校門口榕樹倒了　學生替它辦告別式</strong></a></p>
${p(SWIFT.slice(3))}
</article></div></div>
<div class="keyword"><a href="#">#家燕</a><a href="#">#屏東</a></div>
<div class="setn-app"><p>全新改版！三立新聞網APP搶先看</p><p>加入三立新聞網LINE好友，每日重點新聞報你知</p></div>
<div class="extend"><h3>相關新聞</h3><ul><li><a href="/News.aspx?NewsID=1280001">燕子在招牌築巢　早餐店老闆改名迎客</a></li><li><a href="/News.aspx?NewsID=1280002">颱風吹落雛鳥　消防員搭梯送回家</a></li></ul></div>
<div class="fb-comments"><p>留言前請先登入臉書</p></div>
</div>
<div class="col-lg-4 side"><h3>熱門新聞</h3><ol><li><a href="#">夜市撈金魚攤改撈彈力球</a></li><li><a href="#">颱風假怎麼算　勞動部說話了</a></li></ol><h3>影音專區</h3><p><a href="#">（影片）無人機巡田水</a></p></div>
</div>
<footer><p>三立電視股份有限公司 版權所有 盜用必究 Copyright © Sanlih E-Television All Rights Reserved</p><p><a href="#">關於三立</a><a href="#">服務條款</a><a href="#">隱私權聲明</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '走廊十七窩家燕不拆！屏東學生自製「便便傘」接鳥糞 校方這樣說',
      published: '2023-05-12T14:30:00+08:00',
      source: '三立新聞網',
      authors: ['李小美'],
      related: [
        '校門口榕樹倒了　學生替它辦告別式',
        '燕子在招牌築巢　早餐店老闆改名迎客',
        '颱風吹落雛鳥　消防員搭梯送回家',
      ],
      editors: [],
      headings: [],
      body: SWIFT,
      gone: ['分享到', '搶先看', '報你知', '登入臉書', '撈金魚', '勞動部', '巡田水', '盜用必究'],
    },
  },
  {
    kind: 'a news cloud of Taiwan: the clock in a time element with Chinese signs, a picture first with its line in strong by ▲, 記者／place報導 below the picture, a block of ► links, 延伸閱讀 at the foot of the text, 關鍵字, 分享給朋友, a reward for tips, the rights line between signs, 讀者迴響',
    url: 'https://www.ettoday.example/news/20230910/2578123.htm',
    page: `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>自己洗碗再少5元！旗津豆花店缺工想出妙招　客人排隊搶水槽 | ETtoday生活新聞 | ETtoday新聞雲</title>
<meta name="description" content="高雄旗津一間開了四十一年的豆花店，因為請不到工讀生，讓客人自己洗碗折價。">
<meta name="keywords" content="旗津,豆花,缺工">
<meta name="pubdate" content="2023-09-10T11:20:00+08:00">
<meta name="author" content="ETtoday新聞雲">
<meta name="source" content="ETtoday新聞雲">
<meta property="article:section" content="生活">
${og('og:title', '自己洗碗再少5元！旗津豆花店缺工想出妙招　客人排隊搶水槽 | ETtoday生活新聞 | ETtoday新聞雲')}
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://www.ettoday.example/news/20230910/2578123.htm', headline: '自己洗碗再少5元！旗津豆花店缺工想出妙招　客人排隊搶水槽', datePublished: '2023-09-10T11:20:00+08:00', dateModified: '2023-09-10T12:02:00+08:00', articleSection: '生活', author: { '@type': 'Organization', name: 'ETtoday新聞雲' }, publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' } })}
<link rel="stylesheet" href="//cdn2.ettoday.example/style/news/general.css">
</head>
<body class="news-page news2">
<div class="wrapper_box">
<header class="header_box"><div class="logo"><a href="https://www.ettoday.example/">ETtoday新聞雲</a></div><nav><ul><li><a href="#">即時</a></li><li><a href="#">熱門</a></li><li><a href="#">政治</a></li><li><a href="#">社會</a></li><li><a href="#">生活</a></li><li><a href="#">寵物</a></li><li><a href="#">旅遊</a></li><li><a href="#">財經</a></li><li><a href="#">房產雲</a></li></ul></nav><div class="menu_bread_crumb"><a href="#">ETtoday</a> &gt; <a href="#">生活</a></div></header>
<div class="container_box">
<div class="c1">
<article>
<div class="subject_article">
<header><h1 class="title" itemprop="headline">自己洗碗再少5元！旗津豆花店缺工想出妙招　客人排隊搶水槽</h1></header>
<div class="subject_news"><time class="date" itemprop="datePublished" datetime="2023-09-10T11:20:00+08:00">2023年09月10日 11:20</time><div class="et_social"><a href="#fb">臉書</a><a href="#line">LINE</a><a href="#size">字級</a></div></div>
<div class="story" itemprop="articleBody">
<p><img src="https://cdn2.ettoday.example/images/1.jpg" alt="▲豆花店門口擺了一高一低兩座水槽。（圖／記者許小豪攝）" width="600"></p>
<p><strong>▲豆花店門口擺了一高一低兩座水槽。（圖／記者許小豪攝）</strong></p>
<p>記者許小豪／高雄報導</p>
${p(TOFU.slice(0, 4))}
<p><a href="https://www.ettoday.example/dalemon/post/1"><strong>►挑戰一天只花100元　高雄在地人這樣吃</strong></a></p>
${p(TOFU.slice(4))}
<p><strong>延伸閱讀</strong><br><a href="/news/1.htm">►鳳山老冰店送出最後一碗　街坊排到巷尾</a><br><a href="/news/2.htm">►渡輪船長退休　乘客自製畢業證書</a></p>
</div>
<p class="note">※本文版權所有，非經授權，不得轉載。[ <a href="#">ETtoday著作權聲明</a> ]※</p>
<div class="part_tags"><h4>關鍵字：</h4><a href="#">旗津</a><a href="#">豆花</a><a href="#">缺工</a></div>
<div class="et_social_2"><p>分享給朋友：</p><a href="#">分享</a></div>
<div class="et_board"><p>爆料獎金最高五萬元！投稿請寄 editor@ettoday.example</p></div>
</div>
</article>
<div class="block block_2"><h3 class="block_title">推薦閱讀</h3><div class="piece"><h3><a href="#">貓咪店長升職當股東</a></h3><p>嘉義一間雜貨店的橘貓上班十年，老闆決定分牠一成股份…</p></div><div class="piece"><h3><a href="#">北漂夫妻把婚禮辦在收割機上</a></h3><p>雲林一對新人捨棄禮車，開著收割機繞村一圈…</p></div></div>
<div class="fb-comments-box"><h3>讀者迴響</h3><p>我們想讓你知道…缺工年代，連洗碗都可以變成觀光體驗</p></div>
</div>
<div class="c2"><div class="block"><h3>熱門新聞</h3><ol><li><a href="#">颱風路徑大轉彎</a></li><li><a href="#">發票千萬獎落在這間小店</a></li></ol></div><div class="block"><h3>追蹤我們</h3><p>下載APP抽好禮</p></div></div>
</div>
<footer class="footer_box"><p>東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載本網站內容 © ETtoday.example All Rights Reserved.</p><p><a href="#">關於我們</a><a href="#">服務條款</a><a href="#">著作權聲明</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '自己洗碗再少5元！旗津豆花店缺工想出妙招　客人排隊搶水槽',
      published: '2023-09-10T11:20:00+08:00',
      // ETtoday with or without 新聞雲: not asked.
      authors: ['許小豪'],
      editors: [],
      headings: [],
      body: TOFU,
      gone: [
        '房產雲',
        '字級',
        '只花100元',
        '著作權聲明',
        '分享給朋友',
        '爆料獎金',
        '貓咪店長',
        '收割機',
        '我們想讓你知道',
        '路徑大轉彎',
        '千萬獎',
        '抽好禮',
        '不許轉載',
      ],
    },
  },
  {
    kind: 'a daily of Hong Kong, a page of the paper’s edition: the day with 星期 only, the headline in an hgroup, 文章 and 視像 tabs, 【明報專訊】 first, the text in an upper and a lower part with the picture’s line between, h2 headings, 明報記者 in a box, 日報新聞-相關報道 within the lower part, 相關字詞, report hot line',
    url: 'https://news.mingpao.example/pns/%E6%B8%AF%E8%81%9E/article/20240219/s00002/1708280412345/%E6%A8%93%E6%A2%AF%E5%BA%95%E9%87%8D%E4%BA%AE%E7%87%88',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>樓梯底重亮燈　八旬「鳶伯」續教紮風箏 - 20240219 - 港聞 - 明報新聞網</title>
<meta name="description" content="農曆新年過後，大嶼山一條舊街的樓梯底重新亮起了燈。">
<meta name="keywords" content="風箏,紮作,大嶼山">
${og('og:title', '樓梯底重亮燈　八旬「鳶伯」續教紮風箏 - 20240219 - 港聞')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://news.mingpao.example/css/style2.css">
<script>var gGlobalSection="pns";var gDocIssue="20240219";</script>
<style>#lower{display:block}.ad{min-height:250px}</style>
</head>
<body class="inner">
<div id="topbar"><a href="https://www.mingpao.example/" class="logo"><img src="/image/logo.png" alt="明報新聞網"></a><ul id="nav"><li><a href="/pns">每日明報</a></li><li><a href="/ins">即時新聞</a></li><li><a href="https://ol.mingpao.example/">OL網</a></li><li><a href="https://finance.mingpao.example/">明報財經網</a></li><li><a href="https://health.mingpao.example/">明報健康網</a></li><li><a href="https://jump.mingpao.example/">JUMP</a></li></ul><form><input type="text" placeholder="搜尋"></form><a href="/login">會員登入</a></div>
<div id="breadcrumb"><a href="/pns">每日明報</a> &gt; <a href="/pns/s00002">港聞</a></div>
<div class="container">
<div class="colleft">
<hgroup><h1>樓梯底重亮燈　八旬「鳶伯」續教紮風箏</h1></hgroup>
<div class="articlesubtitle"><div class="date color6th">2024年2月19日星期一</div><div class="tools"><a href="#">字體</a><a href="#">列印</a><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a></div></div>
<div class="articlelogin"><h2>明報記者 岑小朗</h2></div>
<article class="txt4">
<div id="upper"><p>【明報專訊】${KITE[0]}</p></div>
<div id="zoomedimg"><a href="https://fs.mingpao.example/1.jpg"><img src="https://fs.mingpao.example/1_s.jpg" alt=""></a><p class="caption">梁伯在樓梯底削竹篾，頭頂掛滿學生的風箏。（岑小朗攝）</p></div>
<div class="ad"><span>廣告</span></div>
<div id="lower" style="display: block;">
${p(KITE.slice(1, 2))}
<h2>學生百八張心意卡留住師傅</h2>
${p(KITE.slice(2, 4))}
<h2>不收訂金　唯一條件放上天</h2>
${p(KITE.slice(4, 6))}
<h2>僅餘兩舖　繪圖存檔</h2>
${p(KITE.slice(6))}
<div id="pnsautornews"><h2><strong>日報新聞-相關報道：</strong></h2><p style="line-height:120%"><a href="../pns/2"><span style="color:#3366CC;font-weight:bold">學者為六十四款風箏存檔　圖則明年出版 <small>(2024-02-19)</small></span></a></p><p style="line-height:120%"><a href="../pns/3"><span style="color:#3366CC;font-weight:bold">昔日紙紮街　今餘一條長櫈 <small>(2024-02-19)</small></span></a></p></div>
<p>相關字詞﹕<a href="../php/search2.php?keywords=1" class="content_tag color6th">風箏</a> <a href="../php/search2.php?keywords=2" class="content_tag color6th">紮作</a></p>
</div>
</article>
<div class="report"><p>■明報報料熱線 Email：news@mingpao.example 電話：2595 0000</p></div>
<div class="prevnext"><a href="#">上一篇：茶果嶺渡輪碼頭加設座椅</a> <a href="#">下一篇：校園巴士站加蓋　家長自發粉刷</a></div>
</div>
<div class="colright"><h2>熱門</h2><ol><li><a href="#">離島單車停泊位增三百個</a></li><li><a href="#">年宵剩花變堆肥</a></li></ol><h2>明報社評</h2><p><a href="#">小店與老街的去留</a></p><h2>訂閱</h2><p>即時訂閱明報電子報，全年優惠</p></div>
</div>
<div id="footer"><p><a href="#">私隱聲明</a> | <a href="#">版權聲明</a> | <a href="#">聯絡我們</a></p><p>Copyright © 2024 Mingpao.example All rights reserved. 明報網站 版權所有 不得轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '樓梯底重亮燈　八旬「鳶伯」續教紮風箏',
      published: '2024-02-19',
      // 明報, with or without 新聞網: not asked.
      authors: ['岑小朗'],
      editors: [],
      headings: ['學生百八張心意卡留住師傅', '不收訂金　唯一條件放上天', '僅餘兩舖　繪圖存檔'],
      captions: ['梁伯在樓梯底削竹篾，頭頂掛滿學生的風箏。（岑小朗攝）'],
      // Whether a headline of the list carries its day is open: the list is not asked.
      kept: [...KITE, '學生百八張心意卡留住師傅', '不收訂金　唯一條件放上天', '僅餘兩舖　繪圖存檔'],
      gone: [
        'OL網',
        '會員登入',
        '列印',
        '日報新聞-相關報道',
        '相關字詞',
        '報料熱線',
        '碼頭加設座椅',
        '自發粉刷',
        '停泊位',
        '剩花',
        '老街的去留',
        '全年優惠',
        '私隱聲明',
      ],
    },
  },
];
