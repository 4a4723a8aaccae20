// A twenty-eighth set of forms, by one who had not seen the importer: national sites and portals of the mainland that reprint papers, business news, and news sites of Taiwan, Hong Kong and Paris.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const PAPERMILL = [
  '清明过后，皖南山里的水还凉得扎手。泾水边的作坊里，老匠人曹小松和徒弟面对面站着，四只手抬起一张竹帘，斜斜探进纸浆，一荡、一提，帘上便凝住一层薄薄的湿光。',
  '“头遍水靠边走，二遍水破心。”59岁的曹小松捞了41年纸，这两句口诀是师父传下来的。帘子离水的一瞬，厚薄已经定了，一百张纸叠起来称，轻重之差不能超过二两。',
  '这样的手艺，前些年险些断了档。2015年，作坊里最年轻的工人48岁，晒纸间的温度常年在40摄氏度以上，招工的红纸贴了半年，来看的人不少，留下来的一个也没有。',
  '转机来自县里办的一个班。职业学校把课堂搬进作坊，学制三年，学费全免，头一年只招到9个人。今年春天，第八届学生毕业，26个人里有19个签了捞纸、晒纸和剪纸的岗位。',
  '23岁的胡小梅是班上唯一学晒纸的女生。她把湿纸贴上烘墙，刷子走一个“人”字，纸面不能起一个泡。“第一个月我撕破了300多张，师傅一句重话也没有，只说纸比人有脾气。”',
  '年轻人还带来了新的办法。过去晒纸间烧柴，火大火小全凭经验，如今墙里通的是蒸汽，温度由表盘控制，废水经过三级沉淀再回到蒸煮池，一吨纸用水比从前少了四成。',
  '手艺可以改，规矩不能减。檀皮要在山坡上晒足三百天，日晒雨淋，翻两次面；沙田稻草要挑海拔两百米以上的。有人提出用漂白粉缩短工期，老师傅们一致反对：“颜色白得快，字黄得也快。”',
  '订单也在变。作坊的账本上，书画用纸占六成，古籍修复用纸占到了三成。去年，省图书馆修补一部明刻本，要的纸比蝉翼还薄，曹小松带着徒弟试了27次才交货。',
  '如今，作坊隔壁的旧仓库改成了展示馆，周末来的孩子可以自己捞一张纸带回家。县里统计，去年到园区研学的学生超过十一万人次，周边六个村子的民宿也跟着有了名气。',
  '傍晚收工，胡小梅把当天晒好的纸一张张揭下来，对着窗户看。光从纸里透过来，像隔着一层薄雾。她说，等自己也能带徒弟的时候，要把那两句口诀原样传下去。',
] as const;

const GRAINBUS = [
  '正值早稻抽穗的关键时期，在江西鄱阳湖畔的万亩圩区，种粮大户刘国强最近不再为排涝的事犯愁。一套装在圩堤上的智能泵站，把过去三天才能排完的积水压缩到了10个小时。',
  '刘国强：以前一下大雨，我们夜里要打着手电去看水，泵站开不开得起来，全靠给管机器的老张打电话。现在手机上点一下，哪一段水位多高，几台泵在转，看得清清楚楚。',
  '刘国强承包了1200亩水田。往年六月，圩区低洼处的稻田总要被淹上两三回，每亩减产一百多斤。今年入汛以来已经下了四场大雨，他的田里一次也没有积水。',
  '记者在泵站的控制室看到，墙上的屏幕显示着36个水位监测点的数据，每5分钟更新一次。水位一旦超过警戒线，系统会自动启动排水泵，并把信息发到村里水管员的手机上。',
  '县水利局农水科科长周小平告诉记者，改造之前，全县117座圩区泵站里有六成是上世纪七八十年代建的，电机老化，漏水漏电，维修的配件都买不到。',
  '周小平：我们去年开始分三批改造，第一批40座在今年汛期之前全部投用。资金里面，上级补助占七成，县里配套两成，还有一成是用水户协会自己筹的，所以大家管得很上心。',
  '硬件更新之后，谁来管、怎么管是另一个难题。当地的做法是，每座泵站由受益的农户选出一名水管员，一年补贴6000元，年底由用水户打分，分数低的要换人。',
  '截至六月中旬，首批改造的泵站累计排水320万立方米，保护早稻面积18万亩。按照计划，剩下的77座将在两年内完成改造。',
] as const;

const COURIERSEAT = [
  '最近，有媒体报道，一些城市在公园、街角和写字楼门口为外卖骑手设置了长凳，既能歇脚，也能充电，引来不少点赞。可也有骑手反映，有的长凳离商圈有一公里远，坐过一回就不再去了。一张凳子摆在哪里，看似小事，照出的却是办事的心思。',
  '给骑手摆凳子，出发点当然是好的。在许多人的印象里，骑手总是在赶路，很少有人想过他们在两单之间的十几分钟待在哪里。有凳子可坐，总比蹲在台阶上强，这是实实在在的进步，不该因为做得还不够好就被一笔抹去。',
  '然而，好事要办好，先要弄清楚谁在用、什么时候用、怎么用。骑手的空闲时间集中在下午两点到四点，地点多半在商场后门和医院附近。如果只是在地图上找一块空地，拍张照片，发条消息，长凳就成了摆设。',
  '据笔者观察，做得好的地方往往有一个共同点：动手之前先问人。有的街道请骑手在地图上画出自己常停的位置，画得最密的地方就是该放凳子的地方；有的社区把凳子交给附近的小店照看，坏了有人修，雨天有人收。',
  '类似的道理不止于长凳。这些年，各地为新就业群体建了不少驿站、食堂和书屋，有的门庭若市，有的大门紧锁。差别不在钱多钱少，而在于是把人当成服务的对象，还是当成布置的背景。',
  '也有人说，骑手来来去去，众口难调，哪里问得过来。其实不难。平台上有现成的停留数据，社区里有熟悉情况的网格员，骑手自己更有一肚子话要讲。肯弯下腰去听，答案就在路边。',
  '退一步讲，即便摆错了地方，也没有什么大不了。凳子不是纪念碑，挪一挪就是了。怕的是摆的时候热热闹闹，摆完以后无人过问，明明知道没有人坐，也不愿意承认，更不愿意去动它。',
  '一座城市的温度，不看它在显眼处摆了多少东西，而看那些东西有没有人用、用得顺不顺手。让凳子跟着人走，而不是让人去找凳子，这个道理，放在许多事情上都说得通。',
] as const;

const OCTOPUS = [
  '葡萄牙一个研究小组在大西洋亚速尔群岛附近的海山上发现，当地的一种小型章鱼并非居无定所，它们认得自己的石缝，还会在门口堆放贝壳。这项观察持续了14个月。',
  '报道称，研究人员在水下30米处安装了6台摄像机，每隔20秒拍摄一张照片。他们给11只章鱼编了号，其中8只在同一处石缝里住了3个月以上，最长的一只住了将近半年。',
  '研究小组负责人、海洋生物学家若昂·佩雷拉说：“过去人们认为它们四处流浪，住处随遇而安。我们看到的是，它们不但记得回家的路，还会整理门前的院子。”',
  '据报道，研究人员趁章鱼外出时把贝壳移开了1米，章鱼回来后用了不到10分钟就把大部分贝壳搬回原处。当贝壳被换成形状相近的塑料片时，它们碰一碰就走开了。',
  '没有参与这项研究的英国学者玛丽·沃克提醒说，11只章鱼的样本并不大，贝壳也可能只是进食之后留下的残渣，“要说这是有意的布置，还需要更多的证据”。',
  '研究小组计划明年把摄像机增加到20台，并在附近另一座海山上重复同样的观察，以弄清这种行为是不是某一个群体所特有的。',
] as const;

const BAKERY = [
  '四月的一个工作日，上海静安区一家开业不到半年的面包店门口贴出了转让启事。同一条街上，另一家门店只有9平方米的贝果店却排着20来人的队。',
  '烘焙门店的冷热不均，正在许多城市同时上演。一家行业咨询机构的统计显示，过去一年全国新开烘焙门店约10万家，同期关闭的有9.2万家，平均每家店的寿命为32个月。',
  '“开一家店的钱没有变少，赚回来的时间却变长了。”做了15年烘焙设备生意的王建国告诉界面新闻，一家60平方米的街边店，装修加设备的投入在70万元上下，过去一年半能够回本，现在普遍要三年。',
  '压力首先来自原料。黄油的进口价格在过去12个月里上涨了30%，动物奶油涨了15%。面包店很难把涨价全部转给顾客，不少店主选择把单个产品的克重减下来。',
  '房租和人工同样不轻。以一家月营业额20万元的门店为例，原料约占35%，房租占20%，人工占25%，剩下的还要分给水电、损耗和外卖平台的佣金。',
  '变化的另一头，是超市和便利店。几家会员制超市的瑞士卷、麻薯和牛角包成了引流产品，一盒的价格只相当于街边店的一半。便利店则把冷冻面团送进门店现烤，早餐时段的销量一年翻了一番。',
  '“单靠一款网红产品撑不过两个季度。”连锁品牌负责人李小晴说，她的公司去年关掉了七家商场店，把面积缩小到15平方米以下，开进地铁站和写字楼，产品从60种减到22种。',
  '也有店主选择往社区里走。在杭州拱墅区，开了九年的一家老店每天只烤两炉吐司，熟客在微信群里预订，当天卖完就打烊。店主说，损耗从10%降到了2%，这就是利润。',
  '接受采访的多位从业者认为，烘焙生意不会消失，但会分成两头：一头是规模足够大的工厂和渠道，一头是足够小、足够近的街坊店，夹在中间的日子最难过。',
] as const;

const COLDCHAIN = [
  '7月22日，国内冷链仓储运营商北辰冷链披露的半年报显示，公司上半年实现营业收入18.6亿元，同比增长4.2%；归母净利润6300万元，同比下降31%。',
  '收入增长、利润下滑，症结在于空置率。半年报显示，截至六月底，公司在全国27座城市运营的冷库总容积为940万立方米，平均空置率为24.8%，比去年同期高出6个百分点。',
  '“过去三年大家都在建库，货却没有跟着长出来。”同日，北辰冷链董事会秘书陈志远在电话中对《每日经济新闻》记者说，华东和华南的租金下降最为明显，部分老库的租金比高点跌去四成。',
  '数据印证了这一判断。行业协会的统计显示，2021年至2023年，全国冷库容积由5200万吨增至6700万吨，年均增速超过10%，而同期冷链物流需求总量的增速只有6%左右。',
  '与此同时，客户变得更加挑剔。记者在成都青白江一座高标准冷库看到，6个温区里有4个已经租满，客户是连锁餐饮和医药企业；而20公里外，一座建成于十年前的平房库只剩下三家租户。',
  '“老库没有封闭月台，叉车开不进去，温度一天要波动七八度，做医药的客户看一眼就走了。”负责招商的赵小军说，改造一座老库大约需要800万元，以现在的租金要9年才能收回来。',
  '北辰冷链在半年报中表示，下半年将暂停三个在建项目，把资金用于老库的节能改造，并剥离两家连续亏损的子公司。公司预计，全年资本开支将由11亿元压缩至6亿元。',
  '对于空置率何时见顶，接受采访的分析人士看法不一。一位券商研究员认为，新增供给到明年上半年才会明显减少，在此之前租金仍有下行压力；也有人认为，预制菜和生鲜电商的旺季会在四季度带来转机。',
] as const;

const GRANNY = [
  '下午三点半，放学铃一响，浙西山区的枫林小学操场上就热闹起来。七位头发花白的奶奶换上红色球衣，和三四年级的孩子分成两队，哨声一吹，追着一只足球满场跑。',
  '球队是前年秋天成立的。学校只有四十六个学生，凑不齐两支球队，体育老师郑小伟在校门口接孩子的老人堆里喊了一嗓子：“哪位奶奶来守个门？”六十八岁的余阿婆第一个举了手。',
  '“我这辈子没摸过球，就想着站在那里挡一挡。”余阿婆说，头一场她丢了十一个球，孙女急得直跺脚，第二天她自己对着晒谷场的墙练了一个钟头。',
  '如今球队有十四位队员，平均年龄六十六岁，每周一、三、五训练。郑小伟给奶奶们定了三条规矩：不许铲球，不许头球，谁喘了谁下来喝水。',
  '山里的路不好走，老人们却很少缺席。家住最远的吴奶奶来回要走五里山路，她说儿子儿媳在外面打工，从前一天说不上十句话，“现在一上场，嗓子都喊哑了”。',
  '上个月，镇里办了一场友谊赛，奶奶队四比六输给了邻村的小学生。赛后没有奖杯，孩子们把各自带来的鸡蛋和笋干摆了一桌，一起吃了顿晚饭。',
] as const;

const LAMPPOST = [
  '昨日上午，丰台区蒲黄榆一带的居民发现，小区门口那盏坏了两年的路灯终于亮了。换灯的不是市政部门，而是三十多户人家凑的钱。',
  '家住芳群园的刘女士告诉记者，这条不足200米的小路夹在两个小区之间，路灯坏了以后，晚归的人都要打着手机照明。去年冬天，有位老人在这里绊了一跤，摔断了手腕。',
  '记者了解到，小路的产权属于一家已经注销的工厂，路灯不在市政养护的名单里，两个小区的物业也都表示不归自己管。居民先后打了17次热线，得到的答复是“正在协调”。',
  '今年三月，几位退休职工牵头，在楼道里贴出倡议，一户20元，三天凑了1400元，请电工换上了五盏太阳能灯。',
  '对此，街道城管科的负责人表示，已将这条小路列入今年的整治计划，预计七月底之前完成路灯的移交，居民垫付的费用将予以返还。（记者 薛小珺）',
] as const;

const RAINMUSEUM = [
  '4月25日起，位于北京城南的先农坛雨水花园向市民免费开放。园子占地1.8公顷，用一场场真实的降雨，演示一座城市怎样“喝水”。',
  '园内设有七处观察点，步道下面埋着透明的管道，下雨的时候，人们可以看见雨水穿过草沟、砾石和土层，一步步变清，最后汇入地下的蓄水池。',
  '负责设计的工程师孙文博介绍，蓄水池的容积是900立方米，收集的雨水用来浇灌园内的花木，多余的部分供附近三条街道的洒水车使用，预计一年可以节约自来水1.2万吨。',
  '“晴天来也有看头。”孙文博说，园子里复原了一段清代的石砌排水沟，沟底的石板向中间倾斜，流速快的地方不会淤泥，“古人没有水泵，靠的是坡度和耐心”。',
  '花园每天开放时间为9时至17时，周一闭园。市民可以通过微信小程序预约，每日限流2000人，60岁以上的老人和14岁以下的儿童不需要预约。',
] as const;

const TIDETABLE = [
  '在青岛的渔港，七十三岁的孙德胜是出了名的“潮先生”。不用翻潮汐表，他看一眼礁石上的水痕，就能说出下一次满潮的时辰，误差不超过十分钟。前不久，记者在码头上和他聊了聊。',
  '记者：您是从什么时候开始记潮水的？',
  '孙德胜：十六岁，跟我父亲上船的第一年。他不识字，潮水记在一根绳子上，初一打一个结，十五打一个结，风大的日子拴一根布条。我识字，就改成了本子，到今年记了五十七年。',
  '记者：现在手机上都能查到，还用得着记吗？',
  '孙德胜：手机说的是大港的潮，咱们这个湾口窄，水要晚十几分钟才到。差这十几分钟，船就可能搁在滩上。再说，手机不会告诉你哪一年的梭鱼来得早。',
  '记者：听说海洋研究所的人来找过您？',
  '孙德胜：来过三回，把我的本子一页一页拍了照。他们说有几场风暴潮，仪器坏了没有记录，正好我的本子上有。我听了心里高兴，觉得这些年的墨水没有白费。',
  '记者：本子将来交给谁？',
  '孙德胜：孙女在学海洋，暑假回来跟我上码头。她给我的本子做了一张表，我给她讲礁石上的线。谁也没有说破，可我知道，这本子有人接了。',
] as const;

const MANGO = [
  '台南玉井芒果進入盛產期，區公所今天在果菜市場舉辦「芒果冰製作體驗」，兩百多名親子冒雨參加，現場飄著濃濃果香。',
  '農會總幹事張大川指出，今年三月開花期少雨，結果率高，玉井區估計產量可達2萬1000公噸，比去年多出三成，產地價格每公斤約45元。',
  '果農黃老先生表示，豐收固然歡喜，就怕同一時間一起成熟，價格掉下來。他把果園分成三區修剪，讓採收期拉長到七月底。',
  '區長林小惠說，公所與學校合作，把芒果納入營養午餐，下週起供應1萬2000份，也邀請民眾到市場選購，週末將加開三班接駁車。',
  '活動最後，小朋友把親手做的芒果冰端給阿公阿嬤，有人吃得滿嘴金黃，笑說這是今年夏天的第一口甜。',
] as const;

const BOOKBUS = [
  '嘉義縣阿里山鄉的行動圖書車昨天重新上路，這輛停駛一年半的中型巴士換了引擎與書架，載著2300本書，第一站開進來吉部落，30多個孩子在校門口等了一個上午。',
  '縣府文化觀光局表示，山區九所國小的學生總數不到400人，離最近的公共圖書館車程都在50分鐘以上，圖書車每兩週巡迴一趟，每人一次可以借六本。',
  '車上的管理員莊小雯過去是代課老師，她把書架分成「大聲念」、「慢慢看」、「帶回家給阿嬤」三區。她說，阿嬤那一區最先被借光，因為有大字版的食譜與植物圖鑑。',
  '駕駛方大哥開了二十年客運，山路彎多，每一站都要先停穩、墊好輪子才開門。他笑說，以前載人怕遲到，現在載書怕孩子等太久。',
  '來吉國小校長武小山指出，停駛期間學校用電子書代替，但山上訊號不穩，常常翻到第三頁就停住，「孩子還是想摸到紙」。',
  '文觀局說，圖書車今年的經費為280萬元，其中100萬元來自民間捐款，明年將再增加一輛小型車，開進大車到不了的三個部落。',
] as const;

const STAIRLIFT = [
  '深水埗一幢樓齡62年的唐樓，七層樓高，沒有升降機。住在六樓的何婆婆今年84歲，自從去年跌傷膝蓋之後，已有14個月沒有落過街，連覆診也要兒子請假背她落樓梯。',
  '今年五月，一部沿着扶手行走的座椅升降機在這幢唐樓啟用，是區內首個由業主自行集資的同類裝置。何婆婆坐上去，用四分半鐘由六樓到地下，第一件事是去街市買了一斤菜心。',
  '負責統籌的業主立案法團主席關先生表示，全幢28戶之中有11戶住着長者，大家傾了兩年，最難的不是錢，而是樓梯闊度只有1.05米，裝上路軌之後仍要符合走火的要求。',
  '關先生：「消防最初話唔得，我哋請工程師改用可以摺起的座椅，平時貼住牆，剩返89厘米，前後交咗五次圖則先至批。」',
  '工程連設計費用合共96萬元，其中四成由關愛基金資助，餘下由各戶按樓層分擔，高層出得多，低層出得少，地舖兩間店舖分文不收，只負責供電。',
  '社工劉姑娘說，全港現有約5000幢三層或以上而沒有升降機的住宅樓宇，當中住着的長者估計超過6萬人，「佢哋唔係唔想落街，係落咗返唔到上去。」',
  '不過，並非每幢唐樓都適合安裝。負責工程的工程師馮先生指出，樓梯轉角位若少於90厘米，路軌便無法轉彎，另外扶手的牆身亦要驗證能否承重，他接到的查詢之中大約只有三成可行。',
  '法團已把整套圖則和批文整理成一本小冊子，放在社區中心供人免費取閱。關先生說，下個月會有另外兩幢唐樓的業主來參觀，「行過一次嘅路，第二個行就唔使再跌一次。」',
] as const;

const STAIRTIPS = [
  '先量度樓梯最窄處的闊度，連轉角位在內',
  '向法團取得三分之二業主的書面同意',
  '請註冊工程師驗證牆身的承重',
] as const;

const LOCKKEEPER = [
  '在法国中部，一条通航两百年的运河上，最后几位住在船闸边的守闸人将于今年夏天离开岗位。运河管理部门周五宣布，沿线47座船闸将全部改为远程操作。',
  '58岁的守闸人让·勒格朗在第22号船闸的石屋里住了31年。他对当地媒体说，从前每天有60条船经过，孩子们认得每一位船长，如今旺季一天也不过七八条，多半是度假的游客。',
  '管理部门解释说，改造的费用为1900万欧元，由国家和三个大区分担，完成之后每年可以节省开支300万欧元，船只通过一座船闸的时间也会由20分钟缩短到12分钟。',
  '工会方面则表示担忧。工会代表索菲·马丁指出，远程操作看不见水面上的树枝和独木舟，去年试运行期间已经发生过两次闸门夹住缆绳的事故，“机器可以开门，却不会提醒人把手收回去”。',
  '沿岸的市镇对石屋的去向更为关心。47座石屋之中有30座将以象征性的租金交给市镇，有的打算改成咖啡馆，有的想办成自行车修理站，也有一座准备留给守闸人自己，作为小小的陈列室。',
  '勒格朗说，他会搬到五公里外的女儿家，但每个星期天还会回来看一看水位。“水是有脾气的，”他说，“屏幕上的数字没有。”',
] as const;

export const TWENTY_EIGHTH: readonly Shown[] = [
  {
    kind: 'the net of a national daily of letters, a feature of its paper: u-title with the clock and 来源 beside, 作者 in a line first, captions in paragraphs under pictures, 《…》 with day and page last, [ 责编：… ] in square brackets, a box of moods, 阅读剩余全文',
    url: 'https://news.gmw.example/2024-05/14/content_37321457.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="4108">
<meta name="contentid" content="37321457">
<meta name="publishdate" content="2024-05-14">
<meta name="author" content="王小宁">
<meta name="source" content="光明网-《光明日报》">
<meta name="keywords" content="宣纸,非遗,匠人">
<meta name="description" content="清明过后，皖南山里的水还凉得扎手。">
<title>一张竹帘上的青春 _光明网</title>
<link rel="stylesheet" href="https://img.gmw.example/css/2018/content.css">
<script src="https://img.gmw.example/js/jquery-1.8.3.min.js"></script>
<style>.u-mainText p{text-indent:2em;line-height:32px}</style>
</head>
<body>
<div class="g-headWrap"><div class="g-head"><a class="m-logo" href="https://www.gmw.example/"><img src="https://img.gmw.example/pic/gmwlogo_blue.png" alt="光明网"></a><ul class="m-nav"><li><a href="https://www.gmw.example/">首页</a></li><li><a href="https://politics.gmw.example/">时政</a></li><li><a href="https://world.gmw.example/">国际</a></li><li><a href="https://guancha.gmw.example/">时评</a></li><li><a href="https://theory.gmw.example/">理论</a></li><li><a href="https://culture.gmw.example/">文化</a></li><li><a href="https://tech.gmw.example/">科技</a></li><li><a href="https://edu.gmw.example/">教育</a></li></ul><div class="m-search"><input type="text" placeholder="搜索"><a href="https://zhonghua.gmw.example/">站内搜索</a></div></div></div>
<div class="g-tittle"><div class="m-crumbs">首页&gt; <a href="https://news.gmw.example/">新闻中心</a>&gt; <a href="https://culture.gmw.example/">文化频道</a> &gt; 正文</div></div>
<div class="g-main"><div class="g-content">
<div class="m-title-box">
<h1 class="u-title">一张竹帘上的青春</h1>
<div class="m-con-info"><span class="m-con-source">来源：<a href="https://epaper.gmw.example/gmrb/html/2024-05/14/nw.htm" target="_blank">光明网-《光明日报》</a></span><span class="m-con-time">2024-05-14 05:20</span></div>
<div class="m-share"><span>分享</span><a class="wx" href="#">微信</a><a class="wb" href="#">微博</a></div>
</div>
<div class="u-mainText" id="article_inbox">
<!--enpproperty <articleid>37321457</articleid><date>2024-05-14 05:20:00:0</date><author>张小海、周小宁</author><title>一张竹帘上的青春</title>/enpproperty--><!--enpcontent-->
<p>　　作者：光明日报记者 张小海 周小宁</p>
${p(PAPERMILL.slice(0, 2), '', '　　')}
<p style="text-align: center;"><img id="6100001" title="一张竹帘上的青春" align="center" src="https://imgnews.gmw.example/attachement/jpg/1.jpg"></p>
<p style="text-align: center;"><strong>曹小松（右）与徒弟在捞纸。光明日报记者 周小宁摄</strong></p>
${p(PAPERMILL.slice(2, 5), '', '　　')}
<p>　　<strong>火候交给表盘</strong></p>
${p(PAPERMILL.slice(5, 7), '', '　　')}
<p>　　<strong>一张纸的新去处</strong></p>
${p(PAPERMILL.slice(7), '', '　　')}
<p>　　《光明日报》（2024年05月14日 07版）</p><!--/enpcontent-->
</div>
<div class="m-unfold"><a href="javascript:;">阅读剩余全文（<span></span>）</a></div>
<div class="m-zbTool"><div class="liability" id="contentLiability">[ 责编：王小宁 ]</div></div>
<div class="m-column"><h3>阅读剩余全文后，您此时的心情</h3><ul class="mood"><li>新奇</li><li>呵呵</li><li>感动</li><li>愤怒</li><li>难过</li></ul><p>新闻表情排行 <a href="#">日</a>/<a href="#">周</a></p></div>
<div class="m-relate"><h3>光明推荐</h3><ul><li><a href="https://topics.gmw.example/node_1.htm">【光影里的中国】夏收第一镰</a></li><li><a href="https://topics.gmw.example/node_2.htm">一座水库边的候鸟食堂</a></li></ul></div>
</div>
<div class="g-side"><div class="m-hot"><h3>值班总编推荐</h3><ul><li><a href="https://guancha.gmw.example/2024-05/13/content_37320011.htm">【光明时评】让县城书店多亮一盏灯</a></li><li><a href="https://news.gmw.example/2024-05/13/content_37320100.htm">高原列车上的二十四小时</a></li></ul></div><div class="m-app"><img src="https://img.gmw.example/pic/qr.png" alt=""><p>光明日报客户端 扫码阅读更多精彩</p></div></div></div>
<div class="g-foot"><p><a href="https://www.gmw.example/about">光明网概况</a> | <a href="#">联系我们</a> | <a href="#">法律声明</a> | <a href="#">光明员工</a> | <a href="#">邮箱</a> | <a href="#">网站地图</a></p><p>光明网版权所有 互联网新闻信息服务许可证10120170000</p></div>
</body>
</html>`,
    expected: {
      headline: '一张竹帘上的青春',
      published: '2024-05-14T05:20:00+08:00',
      // 光明网-《光明日报》 as printed, or the paper alone: not asked.
      authors: ['张小海', '周小宁'],
      editors: ['王小宁'],
      headings: ['火候交给表盘', '一张纸的新去处'],
      captions: ['曹小松（右）与徒弟在捞纸。光明日报记者 周小宁摄'],
      // Whether the paper’s day and page stay in a last line is open: the body is not asked in full.
      kept: [...PAPERMILL, '火候交给表盘', '一张纸的新去处'],
      gone: [
        '作者：光明日报记者',
        '阅读剩余全文',
        '新奇',
        '候鸟食堂',
        '多亮一盏灯',
        '二十四小时',
        '扫码阅读',
        '光明员工',
      ],
    },
  },
  {
    kind: 'the net of the national radio: the clock and 来源 in spans, 央广网…消息 with 据中国之声 first, the voices after a name and a colon, a player, 编辑 in a div, 更多精彩资讯 and 版权声明 within the text’s element, a code to press long',
    url: 'https://news.cnr.example/native/gd/20240618/t20240618_526751234.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>圩堤上的智能泵站 让万亩早稻不再怕涝_央广网</title>
<meta name="keywords" content="早稻;圩区;泵站">
<meta name="description" content="正值早稻抽穗的关键时期，在江西鄱阳湖畔的万亩圩区，种粮大户刘国强最近不再为排涝的事犯愁。">
<meta name="publishdate" content="2024-06-18">
<meta name="source" content="央广网">
<meta name="author" content="赵小亮">
<script>var wbTitle="圩堤上的智能泵站 让万亩早稻不再怕涝";</script>
<link href="//www.cnr.example/2018tysj/css/article.css" rel="stylesheet">
</head>
<body>
<div class="header-wrapper"><div class="header"><a href="//www.cnr.example/"><img src="//www.cnr.example/logo.png" alt="央广网"></a><ul><li><a href="//news.cnr.example/">新闻</a></li><li><a href="//finance.cnr.example/">财经</a></li><li><a href="//military.cnr.example/">军事</a></li><li><a href="//health.cnr.example/">健康</a></li><li><a href="//country.cnr.example/">乡村振兴</a></li><li><a href="//www.radio.example/">云听</a></li></ul></div></div>
<div class="wrapper clearfix">
<div class="left-nav"><a href="//www.cnr.example/">央广网</a> &gt; <a href="//news.cnr.example/">新闻</a> &gt; <a href="//news.cnr.example/native/">原创</a></div>
<div class="article">
<div class="article-header">
<h1>圩堤上的智能泵站 让万亩早稻不再怕涝</h1>
<div class="source"><span>2024-06-18 10:21:00</span><span>来源：央广网</span></div>
<div class="share-box"><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ</a><a class="tts" href="javascript:;">听新闻</a></div>
</div>
<div class="article-body">
<div class="audio-player"><span class="time-now">00:00</span><span class="time-total">03:42</span></div>
<div class="TRS_Editor">
<p>　　央广网南昌6月18日消息（记者 熊小平）据中央广播电视总台中国之声《新闻纵横》报道，${GRAINBUS[0]}</p>
${p(GRAINBUS.slice(1, 4), '', '　　')}
<p align="center"><img src="./W020240618370001.jpg" oldsrc="W020240618370001.jpg" alt="" border="0"></p>
<p align="center" style="font-size:14px;color:#888">鄱阳湖畔的圩堤与稻田（央广网记者 熊小平 摄）</p>
${p(GRAINBUS.slice(4), '', '　　')}
</div>
<div class="editor">编辑：赵小亮</div>
<div class="daodu"><p>更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-800-0000；消费者也可通过央广网“啄木鸟消费者投诉平台”线上投诉。版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：cnrbanquan@cnr.example，不尊重原创的行为我们将追究责任。</p></div>
<div class="code"><img src="//www.cnr.example/qr.jpg" alt=""><p>长按二维码<br>关注精彩内容</p></div>
</div>
<div class="recommend"><h3>相关阅读</h3><ul><li><a href="//news.cnr.example/native/gd/20240612/t20240612_526740001.shtml">湖口老闸换新门</a></li></ul></div>
</div>
<div class="aside"><div class="hot"><h3>24小时排行</h3><ol><li><a href="//news.cnr.example/a/1.shtml">夜班公交司机的保温杯</a></li><li><a href="//news.cnr.example/a/2.shtml">荒坡上种出猕猴桃</a></li></ol></div><div class="live"><h3>正在直播</h3><p>中国之声 FM106.1</p></div></div>
</div>
<div class="footer"><p><a href="//www.cnr.example/about">关于我们</a>｜<a href="//www.cnr.example/ads">广告服务</a>｜<a href="//www.cnr.example/job">工作机会</a></p><p>央广传媒集团有限公司 版权所有 网上传播视听节目许可证 0102002</p></div>
</body>
</html>`,
    expected: {
      headline: '圩堤上的智能泵站 让万亩早稻不再怕涝',
      published: '2024-06-18T10:21:00+08:00',
      source: '央广网',
      authors: ['熊小平'],
      editors: ['赵小亮'],
      headings: [],
      captions: ['鄱阳湖畔的圩堤与稻田（央广网记者 熊小平 摄）'],
      // Whether the head of the first paragraph stays is open: not asked.
      kept: GRAINBUS,
      gone: [
        '更多精彩资讯',
        '报料热线',
        '追究责任',
        '长按二维码',
        '保温杯',
        '猕猴桃',
        'FM106.1',
        '03:42',
        '听新闻',
      ],
    },
  },
  {
    kind: 'the net of a paper of youth, a comment: 发布时间 and 来源 and 作者 in one line of spans, no picture, no heading, 责任编辑 below, a code for its app, 相关文章, rights in a box',
    url: 'https://news.cyol.example/gb/articles/2024-03/27/content_8Xr0Lpt2aB.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>长凳摆在哪里，先问问坐的人-中青在线</title>
<meta name="keywords" content="骑手,长凳,公共服务">
<meta name="description" content="一张凳子摆在哪里，看似小事，照出的却是办事的心思。">
${og('og:title', '长凳摆在哪里，先问问坐的人')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://news.cyol.example/css/detail.css">
<script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="https://hm.baidu.example/hm.js";})();</script>
</head>
<body>
<header class="top"><div class="inner"><a href="https://www.cyol.example/"><img src="https://www.cyol.example/img/logo.png" alt="中青在线"></a><nav><a href="https://news.cyol.example/">新闻</a><a href="https://pinglun.youth.example/">评论</a><a href="https://edu.cyol.example/">教育</a><a href="https://zqb.cyol.example/">中国青年报</a><a href="https://shareapp.cyol.example/">客户端</a></nav><form class="search"><input type="text" placeholder="请输入关键词"></form></div></header>
<main class="wrap">
<div class="crumbs"><a href="https://www.cyol.example/">首页</a><i>/</i><a href="https://news.cyol.example/gb/channels/KBvrmz10/index.html">中青评论</a></div>
<section class="left">
<div class="title-box">
<h1>长凳摆在哪里，先问问坐的人</h1>
<div class="info"><span class="pubtime">发布时间：2024-03-27 08:14</span> <span class="source">来源：中青评论</span> <span class="author">作者：林则平</span></div>
<div class="tools"><a class="font-big" href="javascript:;">A+</a><a class="font-small" href="javascript:;">A-</a></div>
</div>
<div class="txt" id="zoom">
${p(COURIERSEAT, 'style="text-indent:2em"')}
</div>
<div class="duty"><p>责任编辑：谢小蕾</p></div>
<div class="app"><img src="https://news.cyol.example/img/app.png" alt=""><p>下载中国青年报客户端，和青年一起看世界</p></div>
<div class="about"><h4>相关文章</h4><ul><li><a href="https://news.cyol.example/gb/articles/2024-03/20/content_aQ1.html">驿站的门该几点开</a></li></ul></div>
<div class="statement"><h4>版权与免责声明</h4><p>中国青年报社各平台原创内容的著作权归其所有，未经书面授权任何单位及个人不得转载、摘编。</p></div>
</section>
<aside class="right"><h3>热点</h3><ol><li><a href="https://news.cyol.example/gb/articles/2024-03/26/content_bQ2.html">春招会场来了“职业体检车”</a></li><li><a href="https://news.cyol.example/gb/articles/2024-03/26/content_cQ3.html">一个班的毕业照拍了四次</a></li></ol></aside>
</main>
<footer><p>中国青年报社 共青团中央主管</p><p>违法和不良信息举报电话：010-00000000</p><p>Copyright © 中青在线 All Rights Reserved</p></footer>
</body>
</html>`,
    expected: {
      headline: '长凳摆在哪里，先问问坐的人',
      published: '2024-03-27T08:14:00+08:00',
      source: '中青评论',
      authors: ['林则平'],
      editors: ['谢小蕾'],
      headings: [],
      captions: [],
      body: COURIERSEAT,
      paragraphs: 8,
      gone: ['和青年一起看世界', '未经书面授权', '体检车', '拍了四次', '共青团中央'],
    },
  },
  {
    kind: 'a paper that tells what is written abroad, older form: articleHead with pubtime_baidu and source_baidu and editor_baidu, 核心提示 in a box, 参考消息网…报道 first, a caption by 资料图片, 【延伸阅读】 of another story’s headline within, 凡注明',
    url: 'https://www.cankaoxiaoxi.example/science/20190611/2382464.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>章鱼也会布置家门口？研究发现其认得回家路 - 科技 - 参考消息网</title>
<meta name="keywords" content="章鱼,海山,行为">
<meta name="description" content="章鱼会反复回到同一处石缝过夜，并把空贝壳排成半圈挡在门口。">
<link rel="stylesheet" href="http://css.cankaoxiaoxi.example/g/g.main.css">
<script src="http://js.cankaoxiaoxi.example/jquery.js"></script>
</head>
<body>
<div class="ckxx-top"><div class="w980"><a href="http://www.cankaoxiaoxi.example/">参考消息首页</a><a href="http://mil.cankaoxiaoxi.example/">军事</a><a href="http://world.cankaoxiaoxi.example/">国际</a><a href="http://china.cankaoxiaoxi.example/">中国</a><a href="http://ihl.cankaoxiaoxi.example/">锐参考</a><a href="http://science.cankaoxiaoxi.example/">科技</a><span class="rss">手机版</span></div></div>
<div class="crumb w980">您所在的位置：<a href="http://www.cankaoxiaoxi.example/">首页</a> &gt; <a href="http://science.cankaoxiaoxi.example/">科技应用</a> &gt; 正文</div>
<div class="w980 clearfix">
<div class="bg-content" id="content">
<div class="articleHead">
<h1 class="YH articleHead-h1">章鱼也会布置家门口？研究发现其认得回家路</h1>
<div class="articleInfo"><span id="pubtime_baidu" class="cg">2019-06-11 00:20:32</span> <span id="source_baidu">来源：<a href="http://www.cankaoxiaoxi.example/">参考消息网</a></span> <span id="editor_baidu">责任编辑：王小云</span> <a class="cmt" href="#cmt">我要评论</a></div>
<div class="articleAbs"><span>核心提示</span>：章鱼会反复回到同一处石缝过夜，并把空贝壳排成半圈挡在门口。</div>
</div>
<div class="articleContent"><div class="articleText" id="ctrlfscont">
<p>　　参考消息网6月11日报道 外媒称，${OCTOPUS[0]}</p>
<p>　　${OCTOPUS[1]}</p>
<p style="text-align: center;"><img src="http://upload.cankaoxiaoxi.example/2019/0611/1560183600001.jpg" alt=""></p>
<p class="pictext" style="text-align: center;">　　资料图片：亚速尔群岛海域的小型章鱼（视觉中国）</p>
${p(OCTOPUS.slice(2), '', '　　')}
<div class="yanshen"><p><strong>【延伸阅读】<a href="http://science.cankaoxiaoxi.example/20190520/2380001.shtml">会跳舞的蜘蛛登上科学期刊封面</a></strong></p></div>
</div>
<div class="bottom-tip">凡注明“来源：参考消息网”的所有作品，未经本网授权，不得转载。</div>
<div class="hot-cmt" id="cmt"><h3>网友评论</h3><p>已有<em>0</em>人参与</p></div>
</div></div>
<div class="side"><div class="qr"><p>扫一扫，关注参考消息官方微信</p></div><div class="rank"><h3>热文排行</h3><ol><li><a href="http://world.cankaoxiaoxi.example/1.shtml">外媒：无人驾驶渡船试航峡湾</a></li><li><a href="http://world.cankaoxiaoxi.example/2.shtml">境外媒体关注茶叶博物馆</a></li></ol></div></div>
</div>
<div class="footer"><p>参考消息报社版权所有 京ICP备11013708号</p></div>
</body>
</html>`,
    expected: {
      headline: '章鱼也会布置家门口？研究发现其认得回家路',
      lead: '章鱼会反复回到同一处石缝过夜',
      published: '2019-06-11T00:20:32+08:00',
      source: '参考消息网',
      authors: [],
      editors: ['王小云'],
      headings: [],
      captions: ['资料图片：亚速尔群岛海域的小型章鱼（视觉中国）'],
      // Whether 参考消息网6月11日报道 stays at the head is open: not asked.
      kept: OCTOPUS,
      gone: ['我要评论', '凡注明', '无人驾驶渡船', '茶叶博物馆', '扫一扫'],
    },
  },
  {
    kind: 'a site of business news, an industry: a lead in p under the headline within article-header, the picture’s source as its caption, name · clock · 浏览 in one line, 记者 | and 编辑 | in lines first, h3 headings, 未经正式授权 last, 热门评论 and 相关文章',
    url: 'https://www.jiemian.example/article/11043672.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>面包店两极分化：有人排队，有人转让|界面新闻</title>
<meta name="keywords" content="烘焙,面包店,消费">
<meta name="description" content="门店平均寿命只有32个月，夹在中间的日子最难过。">
${og('og:type', 'news')}
${og('og:title', '面包店两极分化：有人排队，有人转让|界面新闻 · 商业')}
${og('og:description', '门店平均寿命只有32个月，夹在中间的日子最难过。')}
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.example/contexts/cambrian.jsonld","@id":"https://www.jiemian.example/article/11043672.html","appid":"1587860024267890","title":"面包店两极分化：有人排队，有人转让","pubDate":"2024-04-17T10:26:00"}</script>
<link rel="stylesheet" href="//a.jiemian.example/index/css/article.css">
</head>
<body>
<div class="g-header"><div class="jm-header"><a class="logo" href="https://www.jiemian.example/"><img src="//a.jiemian.example/logo.png" alt="界面新闻"></a><ul class="nav"><li><a href="/lists/4.html">快报</a></li><li><a href="/lists/51.html">商业</a></li><li><a href="/lists/9.html">金融</a></li><li><a href="/lists/62.html">地产</a></li><li><a href="/lists/130.html">歪楼</a></li><li><a href="/lists/130.html">箭厂</a></li></ul><span class="slogan">只服务于独立思考的人群</span><a class="login" href="#">登录</a><a href="#">注册</a></div></div>
<div class="main-wrap clearfix">
<div class="left-main">
<div class="article-view">
<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/lists/51.html">商业</a> &gt; <a href="/lists/31.html">消费</a></div>
<div class="article-header"><h1>面包店两极分化：有人排队，有人转让</h1><p>门店平均寿命只有32个月，夹在中间的日子最难过。</p></div>
<div class="article-img"><img src="https://img1.jiemian.example/101/original/20240417/a580x330.jpg" alt=""><p>图片来源：界面图库</p></div>
<div class="article-info"><p><span class="author"><a href="/account/main/1234.html">李小岚</a></span> · <span data-article-publish-time="1713320760">2024/04/17 10:26</span> <span>浏览 2.3w</span> <span class="collect">来源：界面新闻</span></p></div>
<div class="article-main"><div class="article-content">
<p>界面新闻记者 | <a href="/account/main/1234.html">李小岚</a></p>
<p>界面新闻编辑 | <a href="/account/main/1235.html">许小慧</a></p>
${p(BAKERY.slice(0, 3))}
<h3>三本账都不好算</h3>
${p(BAKERY.slice(3, 5))}
<figure class="article-img-c"><img src="https://img2.jiemian.example/101/original/20240417/2.jpg" alt=""><figcaption>静安区一家门店的转让启事。摄影：李小岚</figcaption></figure>
<h3>一盒麻薯的价格</h3>
${p(BAKERY.slice(5, 7))}
<h3>往小处走，往近处走</h3>
${p(BAKERY.slice(7))}
</div>
<div class="article-statement"><p>未经正式授权严禁转载本文，侵权必究。</p></div>
<div class="article-tag"><a href="/tags/1.html">烘焙</a></div>
<div class="zan-collect"><a href="#">点赞</a><a href="#">收藏</a><a href="#">看评论</a><a href="#">分享至</a></div>
<div class="ad-app"><p>下载界面APP 订阅更多品牌栏目</p></div>
</div>
<div class="comment-main"><h4>评论</h4><p>暂无评论哦，快来评价一下吧！</p></div>
<div class="about-article"><h4>相关文章</h4><ul><li><a href="/article/11000001.html">咖啡店的下一站是小镇</a><span>4-10</span></li></ul></div>
</div></div>
<div class="right-side"><h4>推荐阅读</h4><ul><li><a href="/article/11040001.html">雪糕厂的春天来得早</a></li></ul><h4>热门榜</h4><ol><li><a href="/article/11040002.html">写字楼里的共享花园</a></li></ol></div>
</div>
<div class="footer"><p><a href="/about/about.html">关于我们</a> <a href="/about/contact.html">联系我们</a> <a href="/about/jobs.html">招聘信息</a></p><p>界面新闻 上海界财联社科技股份有限公司 版权所有 © 2014-2024 JIEMIAN.COM</p></div>
</body>
</html>`,
    expected: {
      headline: '面包店两极分化：有人排队，有人转让',
      lead: '门店平均寿命只有32个月，夹在中间的日子最难过。',
      published: '2024-04-17T10:26:00+08:00',
      source: '界面新闻',
      authors: ['李小岚'],
      editors: ['许小慧'],
      headings: ['三本账都不好算', '一盒麻薯的价格', '往小处走，往近处走'],
      captions: ['图片来源：界面图库', '静安区一家门店的转让启事。摄影：李小岚'],
      body: [
        ...BAKERY.slice(0, 3),
        '三本账都不好算',
        ...BAKERY.slice(3, 5),
        '一盒麻薯的价格',
        ...BAKERY.slice(5, 7),
        '往小处走，往近处走',
        ...BAKERY.slice(7),
      ],
      gone: ['浏览 2.3w', '侵权必究', '快来评价', '品牌栏目', '雪糕厂', '共享花园', '独立思考', '界财联社'],
    },
  },
  {
    kind: 'a daily of the economy, a company’s figures: u-time with source before the clock, 每经记者 and 每经编辑 in one line with wide gaps, bold headings, captions by 图片来源, a disclaimer on investment and 封面图片来源 last, a notice on rights, tags',
    url: 'https://www.nbd.example/articles/2024-07-22/3472116.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>冷库空置率升至近四分之一 北辰冷链增收不增利 | 每经网</title>
<meta name="keywords" content="冷链,冷库,半年报">
<meta name="description" content="收入增长、利润下滑，症结在于空置率。">
<link rel="stylesheet" href="//static.nbd.example/assets/article.css">
<script>var article_id=3472116;</script>
</head>
<body>
<div class="g-header"><a href="https://www.nbd.example/"><img src="//static.nbd.example/logo.png" alt="每日经济新闻"></a><ul class="u-nav"><li><a href="//www.nbd.example/columns/3/">要闻</a></li><li><a href="//stocks.nbd.example/">证券</a></li><li><a href="//finance.nbd.example/">金融</a></li><li><a href="//industry.nbd.example/">公司</a></li><li><a href="//www.nbd.example/fangchan">房产</a></li><li><a href="//www.nbd.example/columns/332">视频</a></li></ul><div class="u-search"><input type="text" placeholder="搜索"></div></div>
<div class="g-crumb"><a href="/">每经网首页</a> &gt; <a href="//industry.nbd.example/">公司</a> &gt; 正文</div>
<div class="g-main clearfix">
<div class="g-article">
<div class="g-article-top">
<h1>冷库空置率升至近四分之一 北辰冷链增收不增利</h1>
<p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2024-07-22 19:26:03</span></p>
<div class="u-share"><a href="#">微信</a><a href="#">微博</a></div>
</div>
<div class="g-articl-text">
<p>每经记者 苏小韵&nbsp;&nbsp;&nbsp;&nbsp;每经编辑 陈小旭&nbsp;&nbsp;&nbsp;&nbsp;</p>
<p class="img"><img src="https://image.nbd.example/uploads/articles/images/1.jpg" alt=""></p>
<p class="img-desc" style="text-align:center;color:#999">图片来源：每经记者 苏小韵 摄</p>
${p(COLDCHAIN.slice(0, 3), '', '　　')}
<p><strong>容积三年增三成，需求没有跟上</strong></p>
${p(COLDCHAIN.slice(3, 6), '', '　　')}
<p><strong>暂停三个项目，先把旧的改好</strong></p>
${p(COLDCHAIN.slice(6), '', '　　')}
<p style="color:#888">（免责声明：本文内容与数据仅供参考，不构成投资建议，使用前核实。据此操作，风险自担。）</p>
<p style="color:#888">封面图片来源：视觉中国</p>
</div>
<div class="g-copyright"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4008890000</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。</p></div>
<div class="g-tags"><a href="#">冷链</a><a href="#">半年报</a></div>
<div class="g-appdown"><p>欢迎关注每日经济新闻APP</p></div>
<div class="g-comment"><h3>评论</h3><p>还可以输入1000字，0条评论</p></div>
</div>
<div class="g-side"><div class="m-hot"><h3>热门</h3><ol><li><a href="/articles/2024-07-22/3472000.html">隔夜欧美股市三大股指涨跌不一</a></li><li><a href="/articles/2024-07-22/3471999.html">毛毯厂订单排到冬天</a></li></ol></div></div>
</div>
<div class="g-foot"><p>Copyright © 2024 每日经济新闻报社版权所有</p><p><a href="/about">关于每经</a> <a href="/ads">广告刊例</a></p></div>
</body>
</html>`,
    expected: {
      headline: '冷库空置率升至近四分之一 北辰冷链增收不增利',
      published: '2024-07-22T19:26:03+08:00',
      source: '每日经济新闻',
      authors: ['苏小韵'],
      editors: ['陈小旭'],
      headings: ['容积三年增三成，需求没有跟上', '暂停三个项目，先把旧的改好'],
      captions: ['图片来源：每经记者 苏小韵 摄'],
      body: [
        ...COLDCHAIN.slice(0, 3),
        '容积三年增三成，需求没有跟上',
        ...COLDCHAIN.slice(3, 6),
        '暂停三个项目，先把旧的改好',
        ...COLDCHAIN.slice(6),
      ],
      gone: ['免责声明', '封面图片来源', '严禁转载', '索取稿酬', '读者热线', '三大股指', '毛毯厂', '1000字'],
    },
  },
  {
    kind: 'a portal that reprints a paper of Hangzhou: post_info with the clock to the second and 来源 and the province and 举报, 原标题 in brackets first, the paper’s reporter in a line, a caption after br within the picture’s paragraph, 本文来源 and 责任编辑 with a code, 特别声明, 相关推荐',
    url: 'https://www.163.example/news/article/J4V0T0L20001899O.html',
    page: `<!DOCTYPE HTML>
<html id="ne_wrap" data-category="国内">
<head>
<meta charset="utf-8">
<title>山里小学来了支“奶奶足球队”|足球|小学_网易新闻</title>
<meta name="keywords" content="足球,小学">
<meta name="description" content="下午三点半，放学铃一响，浙西山区的枫林小学操场上就热闹起来。">
<meta name="author" content="网易">
${og('og:title', '山里小学来了支“奶奶足球队”|足球|小学_网易新闻')}
${og('og:type', 'news')}
${og('article:published_time', '2024-06-17T07:38:21+08:00')}
<link rel="stylesheet" href="https://static.ws.163.example/post.css">
<script>window.NTES_sectionId=0;</script>
</head>
<body>
<div class="ntes_nav_wrap"><div class="ntes-nav"><a href="https://www.163.example/">网易首页</a><a href="#">应用</a><ul><li>网易新闻</li><li>网易公开课</li><li>网易红彩</li><li>网易严选</li></ul><a href="#">快速导航</a></div></div>
<div class="index_head"><a href="https://news.163.example/" class="post_logo"><img src="https://static.ws.163.example/logo.png" alt="网易新闻"></a><div class="post_crumb"><a href="https://www.163.example/">网易首页</a> &gt; <a href="https://news.163.example/">新闻中心</a> &gt; <a href="https://news.163.example/domestic/">国内</a> &gt; 正文</div></div>
<div class="wrapper clearfix" id="container" data-wemediaid="T1" data-ptime="2024-06-17 07:38:21">
<div class="post_main">
<h1 class="post_title">山里小学来了支“奶奶足球队”</h1>
<div class="post_info">2024-06-17 07:38:21　来源: <a href="https://qjwb.thehour.example/" target="_blank">钱江晚报</a>　<span>浙江</span>　<a href="https://www.163.example/special/0077jt/tipoff.html" class="post_jubao">举报</a></div>
<div class="post_top"><span class="post_top_tie_count">1286</span><span>分享至</span><div class="share_qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div></div>
<div class="post_content" id="content"><div class="post_body">
<p class="otitle">（原标题：六十八岁的守门员，孙女在场边喊加油）</p>
<p id="0QPR4P51">钱江晚报记者 詹小栋</p>
${p(GRANNY.slice(0, 2))}
<p class="f_center"><img src="https://nimg.ws.126.example/1.jpg"><br>奶奶们在操场上训练。</p>
${p(GRANNY.slice(2, 4))}
<p class="f_center"><img src="https://nimg.ws.126.example/2.jpg"><br></p>
${p(GRANNY.slice(4))}
</div>
<div class="post_author"><a href="https://qjwb.thehour.example/"><img src="https://static.ws.163.example/netease.png" width="13" height="12" class="icon" alt="詹小栋"></a> 本文来源：钱江晚报 责任编辑： 王小军_NN1234</div>
<div class="post_statement"><p><span class="bg"></span>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p></div>
</div>
<div class="post_next"><a href="#">返回网易首页</a><a href="#">下载网易新闻客户端</a></div>
<div class="tie_area"><h3>跟贴</h3><p>文明上网，登录发贴</p></div>
<div class="post_recommends"><h3>相关推荐</h3><ul><li><a href="https://www.163.example/dy/article/A.html">高空抛物监控抓到一只猫</a></li><li><a href="https://www.163.example/dy/article/B.html">渔民捞起一只旧木箱</a></li></ul></div>
</div>
<div class="post_side"><div class="mod_hot_rank"><h3>热点排行</h3><ol><li><a href="https://www.163.example/news/article/C.html">暴雨后的屋顶鱼塘</a></li></ol></div><div class="post_area"><h3>态度原创</h3><a href="#">听海底的声音</a></div></div>
</div>
<div class="N-nav-bottom"><p>公司简介 - 联系方法 - 招聘信息 - 客户服务 - 隐私政策</p><p>网易公司版权所有 ©1997-2024</p></div>
</body>
</html>`,
    expected: {
      headline: '山里小学来了支“奶奶足球队”',
      original: '六十八岁的守门员，孙女在场边喊加油',
      published: '2024-06-17T07:38:21+08:00',
      source: '钱江晚报',
      authors: ['詹小栋'],
      editors: ['王小军'],
      headings: [],
      captions: ['奶奶们在操场上训练。', ''],
      body: GRANNY,
      gone: ['举报', '分享至', '特别声明', '高空抛物', '旧木箱', '屋顶鱼塘', '海底的声音', 'NN1234', '跟贴'],
    },
  },
  {
    kind: 'a portal of Hong Kong’s television that reprints a paper of Beijing, form of 2016: p_time by spans ss01 and ss03 with the source’s logo, 原标题 in brackets, picIntro under detailPic, the paper’s reporter in a bracket last, [责任编辑：… PN…], moods, codes for the app',
    url: 'https://news.ifeng.example/a/20160509/48725001_0.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>小区路口灯坏两年无人认领 居民凑钱点亮_资讯频道_凤凰网</title>
<meta name="keywords" content="路灯 居民 小区" />
<meta name="description" content="小区门口那盏坏了两年的路灯终于亮了，换灯的是三十多户人家凑的钱。" />
<meta property="og:type" content="news" />
<meta property="og:time" content="2016年05月09日 08:23:00" />
<meta property="og:title" content="小区路口灯坏两年无人认领 居民凑钱点亮" />
<script type="text/javascript">var G_listpage={type:'content'};</script>
<style type="text/css">#artical_real p{font-size:16px}</style>
</head>
<body id="nhbody">
<div class="header" id="header"><a href="http://www.ifeng.example/">凤凰网首页</a> <a href="http://i.ifeng.example/">手机凤凰网</a> <a href="http://app.ifeng.example/">新闻客户端</a> <a href="http://id.ifeng.example/">登录</a></div>
<div class="h_nav01"><a href="http://news.ifeng.example/"><img src="http://y0.ifengimg.example/logo.gif" alt="凤凰资讯" /></a><ul><li><a href="http://news.ifeng.example/mainland/">大陆</a></li><li><a href="http://news.ifeng.example/world/">国际</a></li><li><a href="http://news.ifeng.example/taiwan/">台湾</a></li><li><a href="http://news.ifeng.example/society/">社会</a></li><li><a href="http://news.ifeng.example/opinion/">评论</a></li></ul></div>
<div class="theCurrent cDGray js_crumb"><a href="http://www.ifeng.example/">凤凰资讯</a> &gt; <a href="http://news.ifeng.example/society/">社会</a> &gt; 正文</div>
<div class="main"><div class="left">
<div id="artical">
<h1 id="artical_topic" itemprop="headline">小区路口灯坏两年无人认领 居民凑钱点亮</h1>
<div id="artical_sth" class="clearfix">
<p class="p_time"><span itemprop="datePublished" class="ss01">2016年05月09日 08:23:00</span><br />来源：<span itemprop="publisher" class="ss03"><a href="http://www.bjnews.example/" target="_blank">新京报</a></span></p>
<p class="p_cmt"><a href="#"><em class="js_joinNum">3127</em>人参与</a> <a href="#"><em class="js_cmtNum">46</em>评论</a></p>
</div>
<div id="artical_real" class="js_img_share_area"><div id="main_content" class="js_selection_area" itemprop="articleBody">
<p>原标题：小区路口灯坏两年 居民凑钱换新灯</p>
<p class="detailPic"><img src="http://d.ifengimg.example/w600/1.jpg" alt="" /></p>
<p class="picIntro">昨日，电工为小路换上新灯。新京报记者 薛小珺 摄</p>
${p(LAMPPOST.slice(0, 3))}
<p class="detailPic"><img src="http://d.ifengimg.example/w600/2.jpg" alt="" /></p>
<p class="picIntro">楼道里的倡议书。居民供图</p>
${p(LAMPPOST.slice(3))}
<span class="ifengLogo"><a href="http://www.ifeng.example/" target="_blank"><img src="http://img.ifeng.example/page/Logo.gif" width="15" height="17" /></a></span></div>
<p class="iphone_none"><b>[责任编辑：魏小旭 PN028]</b></p>
</div>
<div class="clearfix tag"><span>标签：</span><a href="#">路灯</a></div>
<div class="zhichi clearfix"><a href="#">支持</a><a href="#">分享到：</a><a href="#">人人网</a></div>
<div class="speedCom"><h3>网友评论</h3><p>文明上网，发言请遵守新闻评论服务协议</p></div>
<div class="ifeng_app"><img src="http://y0.ifengimg.example/qr.png" alt="" /><p>凤凰新闻客户端 扫描二维码下载</p></div>
<div class="picRec"><h3>精彩推荐</h3><ul><li><a href="http://news.ifeng.example/a/1.shtml">老戏楼下的最后一场皮影</a></li></ul></div>
</div></div>
<div class="right"><div class="rank"><h3>频道推荐</h3><ul><li><a href="http://news.ifeng.example/a/2.shtml">花鸟市场连夜搬迁</a></li><li><a href="http://news.ifeng.example/a/3.shtml">一只鹦鹉误入教室</a></li></ul></div></div></div>
<div class="footer"><p>凤凰新媒体介绍 | 投资者关系 | 广告服务 | 诚征英才</p><p>凤凰新媒体 版权所有 Copyright © 2016 Phoenix New Media Limited</p></div>
</body>
</html>`,
    expected: {
      headline: '小区路口灯坏两年无人认领 居民凑钱点亮',
      original: '小区路口灯坏两年 居民凑钱换新灯',
      published: '2016-05-09T08:23:00+08:00',
      source: '新京报',
      authors: ['薛小珺'],
      editors: ['魏小旭'],
      headings: [],
      captions: ['昨日，电工为小路换上新灯。新京报记者 薛小珺 摄', '楼道里的倡议书。居民供图'],
      body: LAMPPOST,
      gone: ['人参与', '人人网', '扫描二维码', '皮影', '花鸟市场', '鹦鹉', 'PN028', '诚征英才'],
    },
  },
  {
    kind: 'another portal that reprints the capital’s paper: date-source above a long tool bar, 原标题 in a line of its own, img_wrapper with img_descr, an app’s line in the midst, 来源 and 记者 in the last lines, show_author 责任编辑, a public account’s code, 相关新闻 loading',
    url: 'https://news.sina.example/c/2024-04-25/doc-inatwfxk1234567.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2024-04-25 06:31:00 ] -->
<html>
<head>
<meta charset="utf-8">
<meta name="sudameta" content="urlpath:c/; allCIDs:51924">
<title>北京城南新添雨水花园 下雨天也值得去看|雨水_新浪新闻</title>
<meta name="keywords" content="雨水,花园">
<meta name="tags" content="雨水,花园">
<meta name="description" content="位于北京城南的先农坛雨水花园向市民免费开放。">
${og('og:type', 'news')}
${og('og:title', '北京城南新添雨水花园 下雨天也值得去看')}
${og('og:description', '北京城南新添雨水花园 下雨天也值得去看')}
<meta property="article:published_time" content="2024-04-25T06:31:00+08:00">
<meta property="article:author" content="北京日报">
<script>var SINA_TEXT_PAGE_INFO={channel:'新闻',cid:56261};</script>
</head>
<body>
<div class="top-nav"><a href="https://news.sina.example/">新浪首页</a><a href="#">新闻</a><a href="#">体育</a><a href="#">财经</a><a href="#">娱乐</a><a href="#">科技</a><a href="#">博客</a><a href="#">图片</a></div>
<div class="path-search"><div class="channel-path"><a href="https://news.sina.example/">新闻中心</a><span>&gt;</span><a href="https://news.sina.example/china/">国内新闻</a><span>&gt;正文</span></div><form><input type="text" placeholder="请输入关键词"></form></div>
<div class="main-content w1240">
<h1 class="main-title">北京城南新添雨水花园 下雨天也值得去看</h1>
<div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2024年04月25日 06:31</span><a href="https://bjrbdzb.bjd.example/" target="_blank" class="source ent-source" rel="nofollow">北京日报</a></div><div class="page-tools"><span class="tool-icon txt"><em>缩小字体</em><em>放大字体</em><em>收藏</em><em>微博</em><em>微信</em><em>分享</em></span><span class="tool-cmt">0</span></div></div></div></div>
<div class="article-content clearfix"><div class="article-content-left">
<div class="article" id="article">
<p>　　原标题：先农坛雨水花园今日开放</p>
${p(RAINMUSEUM.slice(0, 2), 'cms-style="font-L"', '　　')}
<div class="img_wrapper"><img src="//n.sinaimg.example/1.jpg" alt="先农坛雨水花园"><span class="img_descr">雨水花园内的透明观察管道。孙小乐 摄</span></div>
<p cms-style="font-L">　　${RAINMUSEUM[2]}</p>
<div class="appendQr_wrap"><div class="appendQr_normal"><span>海量资讯、精准解读，尽在新浪新闻APP</span></div></div>
${p(RAINMUSEUM.slice(3), 'cms-style="font-L"', '　　')}
<p cms-style="font-L">　　来源：北京日报</p>
<p cms-style="font-L">　　记者：孙小乐</p>
<p class="show_author">责任编辑：刘小光 </p>
</div>
<div class="article-bottom clearfix" id="article-bottom"><div class="keywords" id="keywords" data-wbkey="雨水"><span>文章关键词：</span><a href="#">雨水</a><a href="#">花园</a></div><div class="bottom-tool"><span>我要反馈</span><span>保存网页</span></div></div>
<div class="wb-qr"><p>新浪新闻公众号</p><p>更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）</p></div>
<div class="related"><h4>相关新闻</h4><p>加载中</p></div>
<div class="share"><span>点击加载更多</span></div>
</div>
<div class="article-content-right"><div class="side-title"><h2>最近访问</h2></div><ol><li><a href="#">冰川下的古老松针</a></li><li><a href="#">手摇小火车复活记</a></li></ol><div class="pic"><h2>图片故事</h2><a href="#">巷口磨刀人</a></div></div></div></div>
<div class="footer"><p>新闻中心意见反馈留言板 电话：400-690-0000 欢迎批评指正</p><p>新浪简介 | 广告服务 | About Sina | 联系我们 | 招聘信息 | 通行证注册 | 产品答疑 | 网站律师</p><p>Copyright © 1996-2024 SINA Corporation, All Rights Reserved 新浪公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '北京城南新添雨水花园 下雨天也值得去看',
      original: '先农坛雨水花园今日开放',
      published: '2024-04-25T06:31:00+08:00',
      source: '北京日报',
      authors: ['孙小乐'],
      editors: ['刘小光'],
      headings: [],
      captions: ['雨水花园内的透明观察管道。孙小乐 摄'],
      body: RAINMUSEUM,
      gone: ['缩小字体', '海量资讯', '更多猛料', '古老松针', '手摇小火车', '磨刀人', '意见反馈', '网站律师'],
    },
  },
  {
    kind: 'a third portal, a dialogue from a paper of Qingdao: news-time with 来源 and 发布于 the province, mp-editor, 记者： and a name before each turn, two pictures of which one has no caption, 返回搜狐 within the last paragraph, 责任编辑 empty, 平台声明, 阅读',
    url: 'https://www.sohu.example/a/780012345_120914498',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>看一眼礁石就知道几点满潮：“潮先生”记了五十七年潮水_孙德胜_本子_海洋</title>
<meta name="keywords" content="孙德胜,本子,海洋">
<meta name="description" content="不用翻潮汐表，他看一眼礁石上的水痕，就能说出下一次满潮的时辰。">
${og('og:type', 'news')}
${og('og:title', '看一眼礁石就知道几点满潮：“潮先生”记了五十七年潮水_孙德胜_本子_海洋')}
${og('og:release_date', '2024-05-22 09:06')}
<meta itemprop="datePublished" content="2024-05-22 09:06">
<meta name="mediaid" content="半岛都市报">
<script>var cfgs={channel_id:"8",news_id:"780012345",media_id:"120914498"};</script>
</head>
<body class="article-page">
<header class="common-header"><a href="https://www.sohu.example/"><img src="//statics.itc.example/logo.png" alt="搜狐"></a><nav><a href="#">新闻</a><a href="#">体育</a><a href="#">汽车</a><a href="#">房产</a><a href="#">旅游</a><a href="#">教育</a><a href="#">时尚</a></nav></header>
<div class="wrapper-box"><div class="area clearfix" id="article-container">
<div class="left-sidebar"><div class="user-info"><a href="#"><img src="//5b0988e595225.cdn.example/avatar.png" alt=""></a><h4><a href="#">半岛都市报</a></h4><dl><dd><em>6.7万</em>文章</dd><dd><em>32亿</em>总阅读</dd></dl><a href="#">查看TA的文章&gt;</a></div><div class="article-share"><span>评论</span><span>分享</span></div></div>
<div class="left main"><div class="text" data-spm="content">
<div class="text-title"><h1>看一眼礁石就知道几点满潮：“潮先生”记了五十七年潮水<span class="article-tag"></span></h1>
<div class="article-info"><span class="time" id="news-time" data-val="1716339960000">2024-05-22 09:06</span> <span data-role="original-link">来源:<a href="https://mp.sohu.example/profile?xpt=1" target="_blank">半岛都市报</a></span> <span class="area">发布于：山东省</span></div></div>
<article class="article" id="mp-editor">
<p>${TIDETABLE[0]}</p>
<p class="ql-align-center"><img src="https://p5.itc.example/1.jpeg"></p>
<p class="ql-align-center"><span>孙德胜和他的潮水本子。半岛全媒体记者 何小毅 摄</span></p>
${p(TIDETABLE.slice(1, 5))}
<p class="ql-align-center"><img src="https://p5.itc.example/2.jpeg"></p>
${p(TIDETABLE.slice(5, 8))}
<p>${TIDETABLE[8]}<a href="https://www.sohu.example/?strategyid=00001" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap"><span class="read-wrap">阅读 (<em>1286</em>)</span></div>
</div>
<div class="comment"><h3>我来说两句</h3><p>0人参与，0条评论</p></div>
<div class="allsee-list"><h3>大家都在看</h3><ul><li><a href="#">古镇石桥上的夜读会</a></li><li><a href="#">灯塔看守人的菜园</a></li></ul></div>
</div>
<div class="sidebar right"><h3>推荐阅读</h3><ul><li><a href="#">三轮车上的木偶团</a></li></ul><h3>24小时热文</h3><ol><li><a href="#">荒岛邮局收到第一封信</a></li></ol></div>
</div></div>
<footer><p>Copyright © 2024 Sohu All Rights Reserved 搜狐公司 版权所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '看一眼礁石就知道几点满潮：“潮先生”记了五十七年潮水',
      published: '2024-05-22T09:06:00+08:00',
      source: '半岛都市报',
      authors: [],
      editors: [],
      headings: [],
      captions: ['孙德胜和他的潮水本子。半岛全媒体记者 何小毅 摄', ''],
      body: TIDETABLE,
      gone: ['返回搜狐', '平台声明', '总阅读', '夜读会', '菜园', '木偶团', '荒岛邮局', '发布于'],
    },
  },
  {
    kind: 'a daily of Taiwan, news at once: the clock in a span above the picture, the caption in p within photo, 〔記者…／台南報導〕 first, 請繼續往下閱讀, the app’s line by appE1121, 相關新聞 in a box of the story, hot lists and a fan page',
    url: 'https://news.ltn.example/news/life/breakingnews/4712345',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="UTF-8">
<title>玉井芒果大出！親子冒雨體驗做芒果冰 - 生活 - 自由時報電子報</title>
<meta name="keywords" content="芒果,玉井,台南">
<meta name="description" content="台南玉井芒果進入盛產期，區公所今天在果菜市場舉辦「芒果冰製作體驗」。">
${og('og:title', '玉井芒果大出！親子冒雨體驗做芒果冰 - 生活 - 自由時報電子報')}
${og('og:site_name', '自由時報電子報')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-06-23T11:42:00+08:00">
<meta property="dable:author" content="自由時報電子報">
${ld({ '@type': 'NewsArticle', headline: '玉井芒果大出！親子冒雨體驗做芒果冰', datePublished: '2024-06-23T11:42:00+08:00', dateModified: '2024-06-23T11:42:00+08:00', articleSection: '生活', author: { '@type': 'Person', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報', logo: { '@type': 'ImageObject', url: 'https://cache.ltn.example/images/ltn_logo.png' } } })}
<script>window.dataLayer=window.dataLayer||[];</script>
</head>
<body>
<div class="ltnheader boxTitle"><a class="logo" href="https://www.ltn.example/">自由時報</a><ul class="useMobi"><li><a href="https://news.ltn.example/list/breakingnews/popular">熱門</a></li><li><a href="https://news.ltn.example/list/breakingnews/politics">政治</a></li><li><a href="https://news.ltn.example/list/breakingnews/society">社會</a></li><li><a href="https://news.ltn.example/list/breakingnews/life">生活</a></li><li><a href="https://ec.ltn.example/">財經</a></li><li><a href="https://sports.ltn.example/">體育</a></li></ul><form><input type="text" placeholder="請輸入關鍵字"></form></div>
<div class="content" data-page="1"><div class="breadcrumbs boxTitle"><a href="https://www.ltn.example/">首頁</a> &gt; <a href="https://news.ltn.example/list/breakingnews/life">生活</a></div>
<section class="w1002"><div class="whitecon articlebody boxTitle" itemprop="articleBody" data-desc="內容頁">
<h1>玉井芒果大出！親子冒雨體驗做芒果冰</h1>
<div class="function boxTitle"><a href="#fb">Facebook</a><a href="#line">Line</a><a href="#print">列印</a></div>
<div class="text boxTitle boxText" data-desc="內文">
<span class="time">2024/06/23 11:42</span>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.example/1.jpg" title="小朋友專心製作芒果冰。（記者王小捷攝）"><img src="https://img.ltn.example/1.jpg" alt="小朋友專心製作芒果冰。（記者王小捷攝）"></a><p>小朋友專心製作芒果冰。（記者王小捷攝）</p></div>
<p>〔記者王小捷／台南報導〕${MANGO[0]}</p>
<p>${MANGO[1]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<div id="ad-IR1"></div>
<p>${MANGO[2]}</p>
<div class="photo boxTitle" data-desc="圖片"><a class="image-popup-vertical-fit" href="https://img.ltn.example/2.jpg"><img src="https://img.ltn.example/2.jpg" alt="市場內芒果堆滿攤位。（玉井區公所提供）"></a><p>市場內芒果堆滿攤位。（玉井區公所提供）</p></div>
${p(MANGO.slice(3))}
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.example/app" target="_blank">點我下載APP</a>　<a href="https://draw.ltn.example/slot_v9/" target="_blank">按我看活動辦法</a></p>
</div>
<div class="keyword boxTitle" data-desc="關鍵字"><a href="#">玉井</a><a href="#">芒果</a></div>
<div class="related boxTitle" data-desc="相關新聞"><h4>相關新聞</h4><a href="https://news.ltn.example/news/life/breakingnews/4710001"><span>愛文價格回穩 果農鬆口氣</span></a><a href="https://news.ltn.example/news/life/breakingnews/4709002"><span>校園午餐加菜 玉井國小先嘗鮮</span></a></div>
</div>
<aside class="sidebar"><div class="boxTitle" data-desc="熱門新聞"><h4>熱門新聞</h4><ul><li><a href="https://news.ltn.example/3"><span>捷運車廂闖進一隻白鷺鷥</span></a></li><li><a href="https://news.ltn.example/4"><span>百年診所變身郵差咖啡</span></a></li></ul></div><div class="boxTitle"><h4>自由時報粉絲團</h4><p>按讚加入，新聞不漏接</p></div></aside>
</section></div>
<footer><p>自由時報版權所有不得轉載 © 2024 The Liberty Times. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '玉井芒果大出！親子冒雨體驗做芒果冰',
      published: '2024-06-23T11:42:00+08:00',
      // 自由時報 or 自由時報電子報: not asked.
      authors: ['王小捷'],
      editors: [],
      headings: [],
      captions: ['小朋友專心製作芒果冰。（記者王小捷攝）', '市場內芒果堆滿攤位。（玉井區公所提供）'],
      related: ['愛文價格回穩 果農鬆口氣', '校園午餐加菜 玉井國小先嘗鮮'],
      // Whether 〔記者…〕 stays at the head is open: not asked.
      kept: MANGO,
      gone: ['請繼續往下閱讀', '天天中獎', '活動辦法', '白鷺鷥', '郵差咖啡', '新聞不漏接', '列印'],
    },
  },
  {
    kind: 'another daily of Taiwan by its net: 聯合報／ 記者…／嘉義即時報導 by spans above the clock, tagged words as links in strong, figures with figcaption, a film’s empty paragraph, a list of headlines within the text, 延伸閱讀 and 猜你喜歡 after tags',
    url: 'https://udn.example/news/story/7326/8012345',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<title>行動圖書車重返阿里山 部落孩子等了一年半 | 雲嘉南 | 地方 | 聯合新聞網</title>
<meta name="description" content="嘉義縣阿里山鄉的行動圖書車昨天重新上路。">
<meta name="news_keywords" content="圖書車,阿里山">
${og('og:title', '行動圖書車重返阿里山 部落孩子等了一年半 | 聯合新聞網')}
${og('og:site_name', '聯合新聞網')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-06-05T14:22:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '行動圖書車重返阿里山 部落孩子等了一年半', datePublished: '2024-06-05T14:22:00+08:00', dateModified: '2024-06-05T14:22:00+08:00', author: { '@type': 'Person', name: '記者林小芬' }, publisher: { '@type': 'Organization', name: '聯合新聞網' } })}
<link rel="stylesheet" href="https://pgw.udn.example/static/article.css">
</head>
<body>
<header class="header"><a href="https://udn.example/news/index" class="logo"><img src="https://pgw.udn.example/logo.svg" alt="聯合新聞網"></a><nav class="navigation"><a href="/news/cate/2/6638">要聞</a><a href="/news/cate/2/6639">社會</a><a href="/news/cate/2/6641">地方</a><a href="/news/cate/2/7225">全球</a><a href="/news/cate/2/6644">產經</a></nav><a class="member" href="https://member.udn.example/">會員中心</a></header>
<main><section class="wrapper-left">
<nav class="breadcrumb"><a class="breadcrumb-items" href="/">udn</a> / <a class="breadcrumb-items" href="/news/cate/2/6641">地方</a> / <a class="breadcrumb-items" href="/news/cate/2/6641/7326">雲嘉南</a></nav>
<section class="article-content"><article class="article-content__wrapper">
<h1 class="article-content__title">行動圖書車重返阿里山 部落孩子等了一年半</h1>
<section class="authors"><div class="article-content__subinfo"><time class="article-content__time">2024-06-05 14:22</time><span class="article-content__author"><a href="/news/reporter/1">聯合報</a>／ 記者<a href="/news/reporter/2">林小芬</a>／嘉義即時報導</span></div><div class="article-content__tools"><button>字級</button><button>存新聞</button></div></section>
<section class="article-content__editor ">
<figure class="article-content__image"><img src="https://pgw.udn.example/gw/photo.php?1" alt=""><figcaption>嘉義縣行動圖書車開進來吉部落，孩子們搶著上車。記者林小芬／攝影</figcaption></figure>
<p><div class="video-container"><iframe src="https://video.udn.example/embed/news/1330021"></iframe></div></p>
<p>
${BOOKBUS[0].replace('行動圖書車', "<a href='/search/tagging/2/圖書車' class='tag'><strong>行動圖書車</strong></a>")}</p>
${p(BOOKBUS.slice(1, 3))}
<div class="edn-ads--inlineAds"><span>廣告</span></div>
<div class="inline-list"><p class="inline-list__title">看更多</p><ul><li><a href="/news/story/7326/8000001">小火車便當換新木盒</a></li><li><a href="/news/story/7326/8000002">茶山涼亭節登場</a></li></ul></div>
<p>${BOOKBUS[3]}</p>
<figure class="article-content__image"><img src="https://pgw.udn.example/gw/photo.php?2" alt=""><figcaption>管理員把書架分成三區。圖／嘉義縣府提供</figcaption></figure>
${p(BOOKBUS.slice(4))}
</section>
<section class="keywords"><a href="/search/tagging/2/圖書車">圖書車</a><a href="/search/tagging/2/阿里山">阿里山</a></section>
<section class="more-news"><h2>延伸閱讀</h2><ul><li><a href="/news/story/7326/8000003">代課老師的最後一堂圖書課</a></li></ul></section>
<section class="emotion"><p>看完這篇文章覺得</p><ul><li>喜歡</li><li>難過</li><li>無聊</li></ul></section>
</article></section>
<section class="discuss"><h3>共 0 則留言</h3><p>規範：張貼文章或下標籤，不得有違法或侵害他人權益之言論</p></section>
<section class="guess"><h2>猜你喜歡</h2><ul><li><a href="/news/story/1/8000004">月台上的手風琴老人</a></li><li><a href="/news/story/1/8000005">社區鐵捲門變畫廊</a></li></ul></section>
</section>
<aside class="wrapper-right"><h2>熱門文章</h2><ol><li><a href="/news/story/1/8000006">夜市收攤後的棋局</a></li></ol><h2>訂閱電子報</h2><p>免費訂閱，掌握天下大小事</p></aside></main>
<footer><p>刊登網站廣告 | 會員常見問題 | 服務條款 | 隱私權</p><p>聯合線上公司 著作權所有 © udn.com All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '行動圖書車重返阿里山 部落孩子等了一年半',
      published: '2024-06-05T14:22:00+08:00',
      source: '聯合報',
      authors: ['林小芬'],
      editors: [],
      headings: [],
      captions: [
        '嘉義縣行動圖書車開進來吉部落，孩子們搶著上車。記者林小芬／攝影',
        '管理員把書架分成三區。圖／嘉義縣府提供',
      ],
      body: BOOKBUS,
      gone: ['字級', '新木盒', '涼亭節', '看完這篇', '侵害他人權益', '手風琴', '鐵捲門', '棋局', '免費訂閱'],
    },
  },
  {
    kind: 'a site of Hong Kong, a feature in town speech: a headline with ｜, 撰文 and 出版 and 更新 by data-testid, a summary in a div, lazyload pictures with img-caption spans, h3 headings, an ordered list, 相關文章 with arrows in the midst, an app’s line',
    url: 'https://www.hk01.example/社會新聞/1034567/舊樓自救-八旬婆婆十四個月無落街',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>舊樓自救｜八旬婆婆14個月無落街　街坊集資裝座椅升降機 | 香港01</title>
<meta name="description" content="深水埗一幢七層高唐樓的業主集資裝上座椅升降機，八旬婆婆終於可以自己去買餸。">
${og('og:title', '舊樓自救｜八旬婆婆14個月無落街　街坊集資裝座椅升降機')}
${og('og:site_name', '香港01')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-07-02T18:30:00+08:00">
<meta property="article:modified_time" content="2024-07-02T19:05:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '舊樓自救｜八旬婆婆14個月無落街　街坊集資裝座椅升降機', datePublished: '2024-07-02T18:30:00+08:00', dateModified: '2024-07-02T19:05:00+08:00', author: [{ '@type': 'Person', name: '鄺小晴' }], publisher: { '@type': 'Organization', name: '香港01' } })}
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/article","buildId":"x"}</script>
</head>
<body>
<div id="__next"><header><a href="/" class="logo"><img src="https://cdn.hk01.example/logo.svg" alt="香港01"></a><nav><a href="/zone/1">港聞</a><a href="/zone/2">娛樂</a><a href="/zone/4">國際</a><a href="/zone/5">中國</a><a href="/zone/3">體育</a><a href="/zone/8">科技玩物</a></nav><a href="/login">登入</a></header>
<main><div class="article-grid">
<div class="article-grid__top-section"><div><a data-testid="article-breadcrumb-zone" href="/zone/1">港聞</a> <a data-testid="article-breadcrumb-channel" href="/channel/2">社會新聞</a></div>
<h1 id="articleTitle">舊樓自救｜八旬婆婆14個月無落街　街坊集資裝座椅升降機</h1>
<div data-testid="article-author">撰文：<a href="/author/1">鄺小晴</a></div>
<div data-testid="article-publish-info"><span>出版：</span><time data-testid="article-publish-date" datetime="2024-07-02T18:30:00+08:00">2024-07-02 18:30</time> <span>更新：</span><time data-testid="article-update-date" datetime="2024-07-02T19:05:00+08:00">2024-07-02 19:05</time></div>
<div data-testid="article-top-section"><img src="https://cdn.hk01.example/1.jpg" alt=""><span class="img-caption">何婆婆坐上座椅升降機落樓。（林小康攝）</span></div></div>
<article id="article-content-section" class="article-grid__content-section">
<div class="article-summary"><p>深水埗一幢七層高唐樓的業主集資裝上座椅升降機，八旬婆婆終於可以自己去買餸。</p></div>
${p(STAIRLIFT.slice(0, 2), 'class="text-paragraph"')}
<h3>路軌貼牆　前後交五次圖則</h3>
${p(STAIRLIFT.slice(2, 5), 'class="text-paragraph"')}
<div class="img-wrap"><div class="lazyload-wrapper"><img src="https://cdn.hk01.example/2.jpg" alt=""></div><span class="img-caption">座椅不用時可以摺起貼牆。（林小康攝）</span></div>
<div class="article-related-block"><p>相關文章：天台菜園變街坊飯堂　一圍枱坐足三代（點圖放大瀏覽）↓↓↓</p></div>
<p class="text-paragraph">${STAIRLIFT[5]}</p>
<h3>只有三成可行　動工前先做三件事</h3>
<p class="text-paragraph">${STAIRLIFT[6]}</p>
<ol>${STAIRTIPS.map((one) => `<li>${one}</li>`).join('')}</ol>
<p class="text-paragraph">${STAIRLIFT[7]}</p>
</article>
<div class="article-tags"><span data-testid="article-tag"><a href="/tag/1">唐樓</a></span><span data-testid="article-tag"><a href="/tag/2">長者</a></span></div>
<div class="app-promo"><p>下載「香港01」App，即時睇盡港聞快訊</p></div>
<div class="vote"><h3>01投票站</h3><p>你會用幾多錢換一條扶手？</p></div>
</div>
<aside><h3>熱門文章</h3><ol><li><a href="/1">魚檔阿姐識講五國語言</a></li><li><a href="/2">輪椅籃球隊借天橋底操練</a></li></ol><h3>最新影片</h3><p>開箱！復刻錄音機</p></aside></main>
<footer><p>© 2024 香港01有限公司 版權所有</p><a href="/about">關於我們</a><a href="/terms">使用條款</a></footer></div>
</body>
</html>`,
    expected: {
      headline: '舊樓自救｜八旬婆婆14個月無落街　街坊集資裝座椅升降機',
      lead: '深水埗一幢七層高唐樓的業主集資裝上座椅升降機',
      published: '2024-07-02T18:30:00+08:00',
      source: '香港01',
      authors: ['鄺小晴'],
      editors: [],
      headings: ['路軌貼牆　前後交五次圖則', '只有三成可行　動工前先做三件事'],
      captions: ['何婆婆坐上座椅升降機落樓。（林小康攝）', '座椅不用時可以摺起貼牆。（林小康攝）'],
      body: [
        ...STAIRLIFT.slice(0, 2),
        '路軌貼牆　前後交五次圖則',
        ...STAIRLIFT.slice(2, 6),
        '只有三成可行　動工前先做三件事',
        STAIRLIFT[6],
        STAIRTIPS.join(''),
        STAIRLIFT[7],
      ],
      gone: ['天台菜園', '點圖放大', '港聞快訊', '投票站', '五國語言', '籃球隊', '復刻錄音機'],
    },
    // Joined list items are not in a text; the marks between may be open.
    asText: { kept: [...STAIRLIFT, ...STAIRTIPS] },
  },
  {
    kind: 'the French radio for abroad in Chinese: day/month/year with a time element in UTC, 更改时间 beside, chapo in bold, figcaption with an agency, 作者 in a box, 广告 amid the text, a letter by mail and an app after it, tags',
    url: 'https://www.rfi.example/cn/法国/20240412-运河最后的守闸人',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>运河最后的守闸人：法国47座船闸将改为远程操作</title>
<meta name="description" content="一条通航两百年的运河即将告别住在船闸边的人，工会对安全表示担忧。">
${og('og:site_name', 'RFI - 法国国际广播电台')}
${og('og:type', 'article')}
${og('og:title', '运河最后的守闸人：法国47座船闸将改为远程操作')}
<meta property="article:published_time" content="2024-04-12T13:30:00+00:00">
<meta property="article:modified_time" content="2024-04-12T14:02:00+00:00">
${ld({ '@type': 'NewsArticle', headline: '运河最后的守闸人：法国47座船闸将改为远程操作', description: '一条通航两百年的运河即将告别住在船闸边的人，工会对安全表示担忧。', datePublished: '2024-04-12T13:30:00+00:00', dateModified: '2024-04-12T14:02:00+00:00', author: [{ '@type': 'Person', name: '梅小山' }], publisher: { '@type': 'Organization', name: 'RFI' } })}
<link rel="stylesheet" href="https://static.rfi.example/app.css">
</head>
<body>
<header class="o-header"><a href="/cn/" class="m-logo">RFI</a><nav class="m-nav"><a href="/cn/中国/">中国</a><a href="/cn/法国/">法国</a><a href="/cn/国际/">国际</a><a href="/cn/港澳台/">港澳台</a><a href="/cn/专栏检索/">专栏检索</a></nav><a class="m-live" href="/cn/live">收听直播</a><a href="#">简体</a></header>
<main><article class="t-content t-content--article">
<div class="m-breadcrumb"><a href="/cn/">主页</a> / <a href="/cn/法国/">法国</a></div>
<h1 class="t-content__title a-page-title">运河最后的守闸人：法国47座船闸将改为远程操作</h1>
<p class="t-content__chapo">一条通航两百年的运河即将告别住在船闸边的人，工会对安全表示担忧。</p>
<p class="t-content__dates"><span class="m-pub-dates"><span class="m-pub-dates__date">发表时间：<time datetime="2024-04-12T13:30:00+00:00" pubdate="pubdate">12/04/2024 - 15:30</time></span> <span class="m-pub-dates__date--modified">更改时间：<time datetime="2024-04-12T14:02:00+00:00">12/04/2024 - 16:02</time></span></span></p>
<div class="t-content__main-media"><figure class="m-item-image"><picture><img src="https://s.rfi.example/media/1.webp" alt=""></picture><figcaption>资料图片：法国中部运河上的一座船闸。 AFP - PIERRE DUVAL</figcaption></figure></div>
<div class="m-from-author">作者： <a class="m-from-author__name" href="/cn/作者/梅小山/">梅小山</a></div>
<div class="m-social"><a href="#">Facebook</a><a href="#">X</a><span>3 分钟</span></div>
<div class="t-content__body u-clearfix">
${p(LOCKKEEPER.slice(0, 2))}
<div class="m-interstitial"><span>广告</span></div>
${p(LOCKKEEPER.slice(2, 4))}
<div class="m-em-read-also"><p>阅读更多：<a href="/cn/法国/20240401-磨坊">一座磨坊重新磨出面粉</a></p></div>
${p(LOCKKEEPER.slice(4))}
</div>
<div class="m-newsletter"><h2>电子邮件新闻</h2><p>头条新闻会通过每日新闻简报准时送达您的信箱</p><a href="#">订阅</a></div>
<div class="m-app"><p>下载法广应用程序跟踪国际时事</p></div>
<ul class="m-tags"><li><a href="/cn/标签/法国/">法国</a></li><li><a href="/cn/标签/运河/">运河</a></li></ul>
</article>
<section class="m-more"><h2>浏览其他章节</h2><ul><li><a href="/cn/国际/1">极地邮轮的新航季</a></li><li><a href="/cn/国际/2">一支走向沙漠的合唱团</a></li></ul></section></main>
<footer><p>© 2024 版权所有 RFI – 法广对外部网站内容不承担责任。</p><ul><li>使用条款</li><li>联系我们</li></ul></footer>
</body>
</html>`,
    expected: {
      headline: '运河最后的守闸人：法国47座船闸将改为远程操作',
      lead: '一条通航两百年的运河即将告别住在船闸边的人',
      published: '2024-04-12T15:30:00+02:00',
      // The radio’s name stands in several forms: not asked.
      authors: ['梅小山'],
      editors: [],
      headings: [],
      captions: ['资料图片：法国中部运河上的一座船闸。 AFP - PIERRE DUVAL'],
      body: LOCKKEEPER,
      gone: ['收听直播', '磨坊重新', '每日新闻简报', '国际时事', '极地邮轮', '合唱团', '不承担责任'],
    },
    // A text does not say that the clock is that of Paris.
    asText: { published: '2024-04-12' },
  },
];
