// A twenty-seventh set of forms, by one who had not seen the importer: outlets of both shores, Hong Kong and abroad, each in a template that its site has had.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BENCHES = [
  '清明刚过，青石镇柳树湾村的田埂上摆开了一圈小板凳。村党支部书记李建国把一张水费清单铺在化肥袋上，二十多位种粮户围拢过来，你一言我一语地算起了账。',
  '“去年一亩地浇水花了一百一，今年能不能降下来？”种粮大户陈志明头一个开口。他流转了三百二十亩水田，水费每差十块钱，一年就是三千多元。',
  '柳树湾村有耕地四千六百亩，灌溉全靠村西的提灌站。站里的三台水泵用了十九年，耗电大、出水少，农户意见不小，却一直没人把账摆到桌面上。',
  '转机出现在今年二月。镇党委要求各支部把主题党日开到群众最关心的地方去，柳树湾村党支部便把会场从会议室搬到了田埂，村民管它叫“板凳会”。',
  '“板凳会”立了三条规矩：只谈一件事，当场记下来，下次开会先说上次的事办得怎么样。两个多月里，村里一共开了七次会，记下问题二十三个，办结了十九个。',
  '水费的事排在第一个。支部里三名懂机电的党员自带工具，花了四天时间把水泵拆开检修，又请县水利站的技术员测了流量，发现有两处暗管常年漏水，每小时白白流走十一吨。',
  '换管子要四万八千元。村集体拿出三万元，余下的由受益农户按亩分摊，每亩不到五元。清单在村务公开栏里贴了七天，没有一户提出异议。',
  '四月十日，提灌站重新开闸。当天的电表显示，浇一亩地的电费由九十二元降到了六十七元。“省下的钱够买两袋好化肥了。”陈志明掐着手指头说。',
  '镇党委负责人表示，下一步将把“板凳会”的办法推广到全镇十四个村，重点解决机耕路、烘干房等春耕中的难事，让群众看得见变化、算得清得失。',
] as const;

const LAMPS = [
  '新华社南昌3月20日电（记者王晓东、张小红）春分前后，赣江边的航标灯比平日亮得更早。傍晚六时，六十一岁的航标工刘德福撑着小艇离开码头，开始当天的最后一趟巡查。',
  '从樟树到吴城，刘德福负责的航段长四十七公里，有航标灯一百零六座。哪一座灯的电池该换，哪一处浅滩又挪了位置，他都记在一本卷了边的蓝皮本子上。',
  '“过去点的是煤油灯，一阵风就灭，半夜还得爬起来再点一回。”刘德福说，如今的灯装着太阳能板，坏了会自己发信号，可他还是习惯每天走一遍，“不到跟前看一眼，心里不踏实。”',
  '江西省港航管理部门介绍，去年全省内河货运量达一亿一千万吨，同比增长百分之八点三。船多了，航标维护的次数也比五年前增加了近一半。',
  '夜里九时许，小艇靠上七号浮标。刘德福擦净灯罩，又紧了紧锚链，回头望去，一串灯光沿着江湾排开，一直伸到看不见的地方。',
] as const;

const DRAGON = [
  '中新网福州5月6日电 (记者 陈志明)离端午还有一个多月，闽江下游的尚干镇已是鼓声阵阵。6日一早，两艘新造的龙舟在村口下水，三百多名乡亲沿岸相送，其中二十余人专程从海外归来。',
  '“我离开家时十七岁，今年七十二岁了。”旅居印度尼西亚的林先生说，他带着两个孙子坐了六个小时的飞机，为的是让他们摸一摸祖父当年握过的桨。',
  '当地造龙舟的手艺传了三百多年。一艘长二十八米的龙舟，选料、开板、拼缝、上油，前后要四十天。造船师傅黄永福说，如今会全套手艺的只剩下五个人，最年轻的也有四十六岁。',
  '今年，镇里的中学开了龙舟课。学生每周有两个下午在河边学划桨，也学认木头、学念鼓点，已有三名毕业生拜在黄永福门下。',
  '尚干镇侨联统计，全镇旅居海外的乡亲有三万多人，分布在十九个国家和地区。两艘新船的木料，便是由五个国家的乡亲凑钱买下的。',
  '为了看清水道，村里的老人还画了一张图，哪里有暗礁、哪里水急，用红笔一处一处标了出来。图是画在旧船帆上的，长三米多，如今挂在祠堂的正厅。',
  '林先生的小孙子今年九岁，是第一次回乡。他用不太流利的普通话告诉记者，回去以后要教班里的同学敲龙舟鼓，“先慢，后快，最后大家一起喊。”',
  '“船头写的是村名，谁坐上去都是一家人。”黄永福说。端午当天，预计将有二十四支队伍在此竞渡。(完)',
] as const;

const MEND = [
  '家里的电饭锅坏了，拿去修要八十元，买一个新的不过一百二十元，多数人会选哪一个？答案几乎不用猜。修不如买，已经成了许多家庭处理旧物时的习惯。',
  '然而账不能只这样算。据有关协会测算，我国每年淘汰的小家电超过两亿台，其中至少三成只需更换一个价值几元的零件便可继续使用。把它们当废品处理，浪费的是资源，增加的是环境负担。',
  '修不如买，症结首先在配件。一些厂家的产品型号一年一换，旧型号停产之后，配件随即断供，维修师傅只好从废机里拆件。拆件的质量没有保证，消费者自然不敢修、不愿修。',
  '症结还在价格。上门费、检测费、材料费各算各的，同样换一个温控器，有的收二十元，有的收一百二十元。价格不透明，信任便无从谈起。',
  '也要看到，修理并不缺市场。不少城市的社区设立了便民维修点，每逢周末便排起长队；一些年轻人拜师学艺，把修旧的过程拍成短视频，点击量动辄数百万。需求一直都在，缺的是让人放心的供给。',
  '如何把修理这门老行当做成新生意？一方面，应当明确配件供应的最低年限，要求厂家公开维修手册和零件价格；另一方面，可以对社区维修点减免租金，把维修服务纳入一刻钟便民生活圈。',
  '厂家也不妨换一种思路。卖出一台机器只赚一次钱，服务好一台机器却能留住一个客户。已有企业推出十年保修、以旧换芯，口碑和利润双双提升，说明长久之计同样是生意经。',
  '物尽其用，是中国人过日子的老规矩。让该修的修得了、修得起、修得好，既是为百姓省钱，也是为绿色消费打底。',
] as const;

const HUTONG = [
  '早上七点，西城区砖塔胡同口的早点铺刚揭开第一笼包子，七十八岁的老街坊李大爷就端着搪瓷缸子来了。“停了八个月，可算又闻着这个味儿了。”',
  '这家只有二十平方米的早点铺开了三十四年，去年因为房屋腾退关了张。街道把相邻的一处闲置自行车棚改建出来，三月初交给了铺主张小红一家，租金按原来的标准，一分没涨。',
  '“我们入户问了四百一十六户居民，排在头一位的就是早点。”街道办事处副主任陈建华说，腾退出来的空间优先补齐便民服务，这是年初就定下来的规矩。',
  '除了早点铺，车棚里还隔出了修鞋、配钥匙和缝纫三个摊位，每个四平方米，水电由街道统一接好。修鞋师傅赵师傅原先在路边摆摊，刮风下雨就得收，现在头一回有了自己的门脸。',
  '缝纫摊上的刘阿姨正给一条校服裤子换拉链。她说，开张十天接了一百四十多单活，最便宜的是缝扣子，一块钱两颗，“不为挣多少，有人等着用，心里就踏实。”',
  '早点铺的菜单写在一块小黑板上：豆腐脑三元，包子两元，糖油饼两元五角。张小红特意留出了靠窗的四个座位，椅子比别处的高五厘米，方便腿脚不好的老人起身。',
  '“有人问我为什么不涨价，我说人家把门脸都给我留住了，我涨什么价。”张小红一边说，一边把刚出锅的油饼夹进了李大爷的搪瓷缸子里。',
  '据介绍，今年西城区还将利用腾退空间新建便民商业网点三十五处，其中早点铺十二处，预计年底前全部开门营业。',
] as const;

const ARCADE = [
  '苏州河边的这排老仓库，空了将近十年。去年秋天，三十五岁的建筑师周文第一次推开它的铁门时，屋顶漏下来的光正好照在一台生了锈的磅秤上。',
  '“我当时就想，这台磅秤不能搬走。”周文说。如今，磅秤立在仓库中庭，来的人都喜欢站上去看一看，指针居然还准。',
  '仓库建于1931年，存过棉纱，也存过面粉。改造之前，设计团队用了三个月时间做测绘，光是墙上的字迹就拍了一千四百多张照片。',
  '<strong>留下多少，添上多少</strong>',
  '老房子改造，最难的是取舍。按照最初的方案，二楼的木楼板要全部换成混凝土。周文算了又算，最后只换了三成，其余的用钢梁托住，脚踩上去仍然会响。',
  '“响一点有什么不好？”做了四十年木工的老师傅顾根宝站在一旁插话。他带着六个徒弟，把拆下来的旧木料一块一块编号、刨平，再装回原来的位置。',
  '添上去的东西不多：一部电梯、两处卫生间、一道通向河边的坡道。坡道的坡度是十二比一，轮椅可以自己上来。',
  '<strong>让街坊先进来</strong>',
  '仓库重新开放之前，街道请附近三个小区的居民先来看。有人提出，夏天傍晚没有地方乘凉；有人说，孩子放学以后没处写作业。',
  '这些话都落到了图纸上。一楼朝河的一面装了一排可以全部打开的门，门外摆了六十把竹椅；二楼靠窗留出了四十个座位，晚上八点以前不收钱。',
  '开放一个月，仓库接待了两万一千人次，其中住在一公里以内的居民占了一半以上。周文最高兴的却是另一件事：一位老太太在墙上认出了父亲当年记账的笔迹。',
] as const;

const PLANE = [
  '本报讯（记者 李建国）虹口公园南门的那排法国梧桐，这两天成了市民镜头里的主角。昨天上午，十二株被台风刮歪的老树全部扶正，树下的围挡也撤了。',
  '“最大的一株胸径八十六厘米，少说也有九十岁了。”负责扶正的绿化工程师告诉记者，树根只断了三分之一，修剪枝叶、打上支撑之后，明年春天就能发新芽。',
  '扶正一株树，前后要四个小时。工人们先用高压水枪把根部的泥土冲松，再由吊车一厘米一厘米地往上提，旁边有人专门盯着树干上的水平仪。',
  '家住对面弄堂的王阿婆一连看了三天。她说，小时候放学就在树下跳皮筋，“树倒了的那天晚上，我一夜没有困好，现在放心了。”',
  '绿化部门提醒，支撑架将保留到明年六月，请市民不要攀爬或悬挂物品。',
] as const;

const TEA = [
  '天还没亮透，龙坞的茶山上已经有了人影。四十八岁的采茶工刘芳把竹篓系在腰间，两手左右开弓，三分钟就盖住了篓底。',
  '“一芽一叶，长短不能差过一粒米。”刘芳来自江西上饶，这是她来杭州采茶的第十六个春天。像她这样的采茶工，今年村里一共来了四百三十多人。',
  '今年的头茶比去年早了五天。区农业农村局的监测显示，二月下旬以来气温偏高，茶芽萌发加快，预计全镇春茶产量可达九十八吨。',
  '早，并不全是好事。茶农陈伯最担心的是倒春寒。“去年三月一场霜，我家六亩茶园少收了四成。”他说，今年镇里装了二十二台防霜风机，温度降到四度就自己转起来。',
  '变化还发生在茶山下面。往年采茶工住的是农户腾出的柴房，今年村里把停办的小学改成了宿舍，一间住四个人，有热水、有洗衣房，每晚收费五元。',
  '“最好的是有个图书角。”刘芳笑着说，她收工以后会给老家的女儿录一段朗读，昨晚读的是鲁迅的《社戏》。',
  '青叶的收购价也有了新规矩。村里的合作社每天早上七点在门口挂出牌子，当天的价钱写在上面，谁来卖都一样。三月二十日的牌子上写着：特级每斤二百六十元。',
  '合作社理事长陈志明算了一笔账：统一收购之后，每斤青叶的加工成本下降了十一元，这笔钱拿出一半返还给茶农，另一半用来添置设备。',
] as const;

const PANDA = [
  '10月8日，记者从雅安市宝兴县获悉，当地一处海拔2400米的红外相机日前拍到一只野生大熊猫带着幼崽下到溪边饮水的画面，前后长达六分钟。这是该县今年第三次拍到母子同框。',
  '画面中，幼崽约一岁大，跟在母亲身后过一根倒木时滑了一跤，随即抱住母亲的后腿。巡护员张建军说，相机装了四年，这样完整的画面还是头一回见到。',
  '“从牙印和粪便看，它们在附近至少待了半个月。”张建军介绍，这片山沟原来有一条运木材的便道，五年前封闭以后，竹林一年比一年密。',
  '宝兴县共布设红外相机312台，今年前九个月拍到大熊猫影像487次，比去年同期多出61次。下一步，当地将在溪流两侧补种竹子八十亩，把两片被便道隔开的竹林重新连起来。',
] as const;

const LIBRARIAN = [
  '退休那天，图书馆员赵淑兰只带走了一样东西：一枚用了三十一年的日期章。章上的年份只能转到2019年，再往后，就没有数字了。',
  '她在西北这座县城的图书馆工作了三十一年，经手的借书卡有十七万张。馆里换过四任馆长，搬过两次家，只有她的位置没有变过，进门左手第一张桌子。',
  '县城的人认得她，多半不知道她的名字，只叫她“盖章的”。一个在建筑工地做了二十年钢筋工的读者说，他每次从外地回来，头一件事是洗澡，第二件事就是找她盖章。',
  '<strong>一九八八年的书单</strong>',
  '1988年，赵淑兰从师范学校毕业，被分到图书馆。馆里当时有书九千册，其中三分之一是农业技术手册，最抢手的是一套缺了第三卷的《红楼梦》。',
  '她写信给省城的同学，一本一本地讨。半年以后，第三卷寄来了，书脊上还盖着另一个学校的章。她把这件事记在了工作日记里，用的是蓝黑墨水。',
  '“那时候一本书要排四个月的队。”赵淑兰回忆，有个中学生等不及，每天放学来馆里抄，抄了整整一个冬天。后来那个学生考上了大学，寄回来一箱书，箱子上写着“还债”。',
  '<strong>“没人借，才更要留着”</strong>',
  '2005年以后，来的人少了。县里有人提议把阅览室隔出一半租给网吧，每年可以收入六万元。赵淑兰没有在会上发言，会后她把过去十年的借阅记录装订成册，放到了每一位参会者的桌上。',
  '记录显示，有一本地方水利志十年里只被借过两次，第二次是修水库的工程师。他根据书里记载的一条旧渠，改了图纸，省下一百四十万元。',
  '阅览室留了下来。赵淑兰说，她并不是要跟谁争，“没人借，才更要留着，因为不知道哪一天就有人来找。”',
  '接替她的是一个二十六岁的年轻人，学的是计算机。他用了一年时间，把十七万张借书卡扫描存了档，却没有把卡片扔掉。',
] as const;

const SQUID = [
  '基隆八斗子漁港入夏後進入小卷產季，漁會昨公布首批進港量達12.6公噸，較去年同期增加近3成。漁民說，今年黑潮支流靠岸較近，出港兩個小時就能抵達漁場，油錢省下不少。',
  '漁會總幹事陳國雄表示，目前小卷拍賣價每公斤落在220至280元，比去年便宜約40元，中秋節前應可維持平穩，民眾不必急著囤貨。',
  '從事焚寄網漁業35年的船長林阿海指出，過去一艘船要8個人才出得了海，如今連同2名外籍漁工只剩5人，「魚在，人不在，這才是最頭痛的事。」',
  '市府產業發展處說明，下個月將試辦「漁村見習計畫」，招募20名18歲以上青年上船實習3個月，每月補助2萬8千元，結訓後由漁會協助媒合。',
  '處長張淑芬提醒，夜間賞釣小卷須全程穿著救生衣，業者若未依規定投保，最高可處15萬元罰鍰。',
] as const;

const BUS = [
  '台中一名國小三年級學生日前放學搭公車坐過站，下車後在路邊急得大哭，公車司機發現後立刻停車陪伴，還自掏腰包買了麵包和熱豆漿，一路等到家長趕到才離開。',
  '客運公司表示，這名司機姓黃，今年52歲，開公車已有19年。當天傍晚5點多，他行經終點前一站，從後照鏡看到一名背著書包的男童站在站牌下發抖，身旁沒有大人。',
  '黃姓司機受訪時說：「我自己也有孫子，看到他哭就想到家裡那個。」他先向公司回報延後發車，再用自己的手機撥打男童聯絡簿上的電話，25分鐘後媽媽騎車趕到。',
  '男童的媽媽事後寫信到公司道謝，信中提到，孩子回家後一直說「公車阿公好厲害」，還畫了一張公車圖要送給司機。',
  '客運公司決定記小功一次，並發給獎金5000元。黃姓司機則說，獎金已經捐給學校當作弱勢學童的早餐基金。',
] as const;

const LETTERS = [
  '【明報專訊】深水埗一間經營了47年的活字印刷舖，上月送走最後一份訂單。店主何伯今年81歲，他把三萬多粒鉛字分成十二箱，捐給兩間中學，條件只有一個：每星期要開機一次。',
  '「字粒唔郁就會生鏽，人都係一樣。」何伯接受訪問時說，字粒是當年由廣州逐箱運來，重量超過半噸，搬上唐樓三樓用了整整兩日。',
  '接收字粒的其中一間中學，把地下一間雜物房改建成印刷工房。校長梁淑儀表示，工程費約28萬元，全數由校友捐助，首批36名中三學生已於五月開始上課，每人要親手排一張自己的名片。',
  '學生黃子朗第一次執字便用了個半小時，因為把「已」和「己」掉轉了。他笑說：「平時打字按錯一個掣就改，原來以前錯一粒字要成版拆過。」',
  '何伯現時逢星期三到校示範，從不收車馬費，校方硬要塞一個飯盒給他。他說最擔心的不是手藝失傳，而是無人再買得到合用的油墨，現時的存貨只夠用四年。',
  '對於有人提出以高價收購整套字粒，何伯一口拒絕。他說，曾有一位外地藏家出價60萬元，想把字粒鑲成擺設，「鑲咗落膠，就永遠印唔到字。」',
  '兩間中學現正編製一本使用手冊，由學生負責拍攝和記錄每個步驟，預計九月完成，屆時會上載至學校網頁，供其他學校參考。',
  '本港現存仍有運作的活字印刷舖不足五間。大學歷史系講師陳德仁指出，保育活字不應止於陳列，能夠繼續印、繼續錯、繼續改，才算是活着的工藝。',
] as const;

const CLOCK = [
  '（德国之声中文网）在德国西南部的黑林山区，一座建于1767年的钟表作坊本周二宣布，将向来自18个国家的学徒开放。作坊主人说，本地已经连续三年招不到一个学徒。',
  '黑林山地区曾有上千家钟表作坊，布谷鸟钟一度占到全球挂钟出口的六成。如今仍在手工制作的只剩下二十余家，从业者的平均年龄是58岁。',
  '“我们不是缺订单，而是缺手。”作坊第七代传人韦伯（Martin Weber）告诉德国之声，从亚洲和北美来的订单已经排到了明年秋天，一座大号布谷鸟钟要等14个月。',
  '首批录取的学徒共有十二人，其中三人来自亚洲。24岁的杨小姐来自台南，父亲经营钟表维修店。她说，在来德国之前，她花了一年半时间学德语，“光是木头的名称就记了两百多个”。',
  '巴登-符腾堡州手工业协会表示，学徒期为三年，首年月薪约为900欧元。通过考试者可以留在德国工作，协会还将协助办理居留手续。',
  '作坊所在的小镇只有两千九百名居民。镇政府把一座关闭的邮局改成了学徒宿舍，每间月租180欧元，底层则用作教室，由退休教师义务教授德语。',
  '镇长施密特（Anna Schmidt）说，小镇上一次迎来这么多外国人，还是上世纪六十年代修铁路的时候。“那一次他们留下了一座桥，这一次也许会留下几百座钟。”',
  '不过，并非所有人都乐见其成。当地一位退休的制钟师傅对德国之声表示，把秘密传给外人，“等于把钟摆交到别人手上”。韦伯对此回应说：钟摆如果没有人去推，迟早要停。',
] as const;

/** Without its headings’ marks. */
const said = (text: readonly string[]): readonly string[] =>
  text.map((one) => one.replace(/<\/?strong>/g, ''));

export const TWENTY_SEVENTH: readonly Shown[] = [
  {
    kind: 'the people’s portal, its channel of party building: 肩题 in h4 and an empty h5 about the headline, by-line in p.sou2, clock and 来源 with blanks in p.sou, the text in show_text with a picture in a centred paragraph and its caption below, (责编：two) below, a box of 相关专题 and one of 微信',
    url: 'https://dangjian.people.example/n1/2019/0418/c117092-31037012.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>田埂上的“板凳会” 算清一亩地的水费账--党建-人民网</title>
<meta name="keywords" content="板凳会,主题党日,水费" />
<meta name="description" content="　　清明刚过，青石镇柳树湾村的田埂上摆开了一圈小板凳。" />
<meta name="copyright" content="" />
<meta name="author" content="104835" />
<meta name="publishdate" content="2019-04-18" />
<meta name="source" content="来源：人民网－中国共产党新闻网" />
<meta name="contentid" content="31037012" />
<link href="/img/MAIN/2013/08/113596/page.css" type="text/css" rel="stylesheet" media="all" />
<script type="text/javascript" src="/img/MAIN/2013/08/113596/js/jquery-1.7.1.min.js"></script>
<style type="text/css">.text_c h5{font-size:16px}.show_text img{max-width:600px}</style>
</head>
<body>
<div class="w1000 nav_top clearfix"><div class="fl"><a href="http://www.people.example/">人民网</a><span>&gt;&gt;</span><a href="http://cpc.people.example/">中国共产党新闻网</a></div><div class="fr"><a href="#">设为首页</a> | <a href="#">加入收藏</a> | <a href="#">网站地图</a></div></div>
<div class="w1000 logo clearfix"><a href="/"><img src="/img/logo.jpg" alt="党建" /></a><form action="http://search.people.example/" method="post"><input type="text" name="keyword" /><input type="submit" value="搜索" /></form></div>
<ul class="w1000 menu clearfix"><li><a href="/a/">要闻</a></li><li><a href="/b/">时政</a></li><li><a href="/c/">组织人事</a></li><li><a href="/d/">基层党建</a></li><li><a href="/e/">党建百科</a></li><li><a href="/f/">领导论坛</a></li></ul>
<div class="w1000 path"><a href="http://cpc.people.example/">中国共产党新闻网</a><span>&gt;&gt;</span><a href="/">党建</a><span>&gt;&gt;</span><a href="/d/">基层党建</a></div>
<div class="text_con clearfix w1000">
<div class="fl text_con_left">
<div class="text_c">
<h4>江城市青石镇把主题党日开到地头</h4>
<h1>田埂上的“板凳会” 算清一亩地的水费账</h1>
<h5></h5>
<p class="sou2">人民网记者 王晓东</p>
<p class="sou">2019年04月18日08:26&nbsp;&nbsp;&nbsp;&nbsp;来源：<a href="http://cpc.people.example/" target="_blank">人民网－中国共产党新闻网</a></p>
<div class="text_show"><div class="show_text">
${p(BENCHES.slice(0, 1), 'style="text-indent: 2em;"', '\t')}
<p style="text-align: center;"><img alt="" src="/NMediaFile/2019/0418/MAIN201904180826.jpg" width="600" height="400" /></p>
<p style="text-align: center;"><span style="color:#0000cd">村民围坐在田埂上听支部算账。人民网记者 王晓东摄</span></p>
${p(BENCHES.slice(1), 'style="text-indent: 2em;"', '\t')}
</div></div>
<p class="editor">(责编：秦小华、宋建文)</p>
<div class="share clearfix"><span>分享到：</span><a href="#wx">微信</a><a href="#wb">微博</a><a href="#qq">QQ空间</a></div>
<div class="zdfy clearfix"></div>
</div>
<div class="message_box"><h3>相关专题</h3><ul><li><a href="/GB/394443/">· 全国基层党建信息平台</a></li><li><a href="/GB/136058/">· 党建前沿观察</a></li></ul></div>
<div class="wxgz"><img src="/img/wx.jpg" alt="" /><p>微信“扫一扫”添加“学习大国”</p><p>微信“扫一扫”添加“人民党建云”</p></div>
</div>
<div class="fr text_con_right">
<div class="p2j_right"><h2>热点关键词</h2><ul><li><a href="/k/1">社区网格员津贴</a></li><li><a href="/k/2">青年夜校开班</a></li></ul></div>
<div class="p2j_right"><h2>相关推荐</h2><ul><li><a href="/n1/2019/0417/1.html">山村邮路上的老党员</a></li><li><a href="/n1/2019/0416/2.html">渔排上的流动书屋</a></li></ul></div>
</div>
</div>
<div class="copyright"><p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>Copyright &copy; 1997-2019 by www.people.example. all rights reserved</p></div>
<script src="/css/2010tianrun/webdig_test.js" type="text/javascript"></script>
</body>
</html>`,
    expected: {
      headline: '田埂上的“板凳会” 算清一亩地的水费账',
      kicker: '江城市青石镇把主题党日开到地头',
      published: '2019-04-18T08:26:00+08:00',
      source: '人民网－中国共产党新闻网',
      authors: ['王晓东'],
      editors: ['秦小华', '宋建文'],
      headings: [],
      captions: ['村民围坐在田埂上听支部算账。人民网记者 王晓东摄'],
      body: BENCHES,
      gone: [
        '加入收藏',
        '网站地图',
        '人民党建云',
        '社区网格员津贴',
        '青年夜校',
        '山村邮路',
        '流动书屋',
        '禁 止 使 用',
      ],
    },
  },
  {
    kind: 'the state agency’s site of ten years ago: h-title, h-time with seconds and the source in an em, a wire’s dateline with two names, a picture whose caption is in a navy font tag, 【纠错】 and 责任编辑 in one span, a hidden code under all',
    url: 'https://www.xinhuanet.example/local/2018-03/20/c_1122564738.htm',
    page: `<!DOCTYPE HTML>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="apple-mobile-web-app-capable" content="yes" />
<script src="http://www.xinhuanet.example/global/js/pageCore.js"></script>
<title>赣江夜航灯：四十七公里上的守灯人-新华网</title>
<meta name="keywords" content="赣江,航标,刘德福" />
<meta name="description" content="赣江夜航灯：四十七公里上的守灯人---春分前后，赣江边的航标灯比平日亮得更早。" />
<meta name="publishid" content="1122564738.0.103.0" />
<meta name="nodeid" content="1191"/>
<meta name="nodename" content="地方"/>
<link rel="stylesheet" href="http://www.xinhuanet.example/static/css/detail2015.css" />
</head>
<body>
<div class="xinhuanews-logo domPC"><a href="http://www.xinhuanet.example/"><img src="http://www.xinhuanet.example/images/logo.png" /></a></div>
<div class="nav domPC"><ul><li><a href="/politics/">时政</a></li><li><a href="/local/">地方</a></li><li><a href="/fortune/">财经</a></li><li><a href="/world/">国际</a></li><li><a href="/sports/">体育</a></li><li><a href="/photo/">图片</a></li><li><a href="/video/">视频</a></li></ul></div>
<div class="h-news">
<div class="h-p1 domPC"><div class="h-p2"><div class="news-position">新华网 &gt; <a href="/local/">地方</a> &gt; 正文</div></div></div>
<div class="h-p3 clearfix"><div class="h-p3-1">
<div class="h-title">赣江夜航灯：四十七公里上的守灯人</div>
<div class="h-info"><span class="h-time"> 2018-03-20 10:21:07</span> 来源： <em id="source"> 新华社 </em><span class="aticle-src"></span></div>
</div><div class="h-p3-3 domPC"><div class="share bdsharebuttonbox"><a class="bds_weixin" href="#">微信</a><a class="bds_tsina" href="#">微博</a></div></div></div>
</div>
<div class="p-right-wap" id="p-detail">
${p(LAMPS.slice(0, 2), '', '　　')}
<p align="center"><img id="{8D0A4C5E}" align="center" src="1122564738_15215120890361n.jpg" /></p>
<p align="center" style="text-align:center"><font color="navy">3月19日，刘德福在赣江上维护航标灯。新华社记者 张小红 摄</font></p>
${p(LAMPS.slice(2), '', '　　')}
<div id="fontsize"></div>
</div>
<div class="p-tags clearfix"><div class="p-left"><span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a></span><div class="p-jc"><span class="tags">[责任编辑: 邱小丽 ]</span></div></div><div class="zan-wap"><div class="zan">+1</div></div></div>
<div class="p-share"><p>微信扫一扫，分享到朋友圈</p><img src="qr.png" /></div>
<div class="p-sub domPC"><h3>新闻评论</h3><p>登录新华通行证 发表评论</p></div>
<div class="jrwa"><div class="h-title-t">加载更多</div><ul><li><a href="/photo/1.htm"><img src="1.jpg" />高原菜农种出冬草莓</a></li><li><a href="/photo/2.htm"><img src="2.jpg" />海岛小学的第一场足球赛</a></li></ul></div>
<div class="p-zt"><h3>热帖</h3><ul><li><a href="/bbs/1">老式收音机修复记</a></li></ul></div>
<div class="foot"><div class="foot-p">Copyright &copy; 2000 - 2018 XINHUANET.example All Rights Reserved.</div><div class="foot-p">制作单位：新华网股份有限公司 版权所有</div></div>
<div style="display:none" id="articleID">010030071010000000000000011100001122564738</div>
<script>var _pageid = '010030071010000000000000011100001122564738';</script>
</body>
</html>`,
    expected: {
      headline: '赣江夜航灯：四十七公里上的守灯人',
      published: '2018-03-20T10:21:07+08:00',
      source: '新华社',
      authors: ['王晓东', '张小红'],
      editors: ['邱小丽'],
      headings: [],
      captions: ['3月19日，刘德福在赣江上维护航标灯。新华社记者 张小红 摄'],
      // Whether the wire's dateline stays in the text is not asked.
      kept: ['春分前后，赣江边的航标灯比平日亮得更早', ...LAMPS.slice(1)],
      gone: [
        '纠错',
        '朋友圈',
        '新华通行证',
        '冬草莓',
        '第一场足球赛',
        '老式收音机',
        '010030071010000000000000011100001122564738',
      ],
    },
  },
  {
    kind: 'the second agency’s main site of ten years ago: left-t with 参与互动 and a count, a picture before the text in left_ph with its caption in left_pt, a half-width bracket in the dateline, (完) last, 【编辑:one】, a box of 相关新闻 of this story before one of the channel’s, a form for 网友评论',
    url: 'https://www.chinanews.example/hr/2016/05-06/7860123.shtml',
    page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>闽江龙舟下水 三百乡亲沿岸相送-中新网</title>
<meta name="author" content="chinanews" />
<meta name="copyright" content="www.chinanews.example,版权所有" />
<meta name="keywords" content="龙舟,乡亲,闽江" />
<meta name="description" content="离端午还有一个多月，闽江下游的尚干镇已是鼓声阵阵。" />
<link href="http://i2.chinanews.example/2014/css/base.css" rel="stylesheet" type="text/css" />
<style>.left_zw p{line-height:26px}.left_pt{text-align:center}</style>
</head>
<body>
<div id="nav"><ul><li><a href="/scroll-news/">滚动</a></li><li><a href="/china/">国内</a></li><li><a href="/world/">国际</a></li><li><a href="/society/">社会</a></li><li><a href="/chinese/">华人</a></li><li><a href="/taiwan/">台湾</a></li><li><a href="/sports/">体育</a></li></ul></div>
<div class="searchbar"><form><input type="text" value="输入关键词" /><input type="button" value="搜索" /></form><span>热门搜索：</span><a href="/s/1">高考加分</a> <a href="/s/2">汛期水位</a></div>
<div id="con">
<div id="con_left">
<div id="ad1"><img src="ad.gif" alt="" /></div>
<div id="place" class="place">本页位置：<a href="/">首页</a> → <a href="/news/">新闻中心</a> → <a href="/chinese/">华人新闻</a></div>
<div id="cont_1_1_2">
<h1 style="display:block; position:relative; text-align:center;">闽江龙舟下水 三百乡亲沿岸相送</h1>
<div class="left-time"><div class="left-t" style="padding-left:6px;">2016年05月06日 15:42　来源：<a href="http://www.chinanews.example/" class="source">中国新闻网</a>&nbsp;<span id="BDTJ"></span><a href="#cmt" class="hd">参与互动</a>(<span id="cmtnum">0</span>)</div><div class="left-bd"><a href="#wx">分享到微信</a></div></div>
<div class="left_ph" style="text-align:center"><img src="http://i2.chinanews.example/simg/hd/2016/05/06/1.jpg" alt="新造的龙舟在村口下水。" /></div>
<div class="left_pt">图为新造的龙舟在村口下水。 陈志明 摄</div>
<div class="left_zw" style="position:relative">
${p(DRAGON.slice(0, 3), '', '　　')}
<div class="zanzhu" id="adhzh"><script>ad('zw');</script></div>
${p(DRAGON.slice(3), '', '　　')}
<table border="0" cellspacing="0" cellpadding="0" align="left" style="padding-right:10px;"><tr><td><div id="adhzh2" name="hzh"></div></td></tr></table>
</div>
<div class="adEditor"><div class="left_name right"><span>【编辑:郭小宁】</span></div></div>
</div>
<div class="xgxw"><div class="biaoti">&gt;相关新闻：</div><ul><li>·<a href="/hr/2015/06-20/7356001.shtml">尚干镇龙舟会：一根木料走了四千里</a></li><li>·<a href="/hr/2014/06-02/6236002.shtml">七旬侨胞捐鼓 二十年后再听回响</a></li></ul></div>
<div class="div624"><div class="biaoti">&gt;华人新闻精选：</div><ul><li><a href="/hr/1.shtml">意大利侨胞合办汉字展</a><span>2016-05-06 11:02:33</span></li><li><a href="/hr/2.shtml">南洋老会馆修族谱</a><span>2016-05-06 09:15:20</span></li></ul></div>
<div id="cmt" class="pinglun"><h3>网友评论</h3><p>网友评论仅供其表达个人看法，并不表明本网立场</p><textarea></textarea><input type="submit" value="发表评论" /></div>
</div>
<div id="con_right"><div class="paihang"><h2>48小时点击排行</h2><ol><li><a href="/p/1.shtml">江南暴雨预警升级</a></li><li><a href="/p/2.shtml">退休教师骑行万里</a></li></ol></div></div>
</div>
<div class="pagebottom"><p>本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。</p><p>未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p><p>[<a href="#">网上传播视听节目许可证（0106168)</a>] 总机：86-10-87820000</p></div>
</body>
</html>`,
    expected: {
      headline: '闽江龙舟下水 三百乡亲沿岸相送',
      published: '2016-05-06T15:42:00+08:00',
      source: '中国新闻网',
      authors: ['陈志明'],
      editors: ['郭小宁'],
      related: ['尚干镇龙舟会：一根木料走了四千里', '七旬侨胞捐鼓 二十年后再听回响'],
      headings: [],
      captions: ['图为新造的龙舟在村口下水。 陈志明 摄'],
      kept: [
        '离端午还有一个多月，闽江下游的尚干镇',
        ...DRAGON.slice(1, -1),
        '“船头写的是村名，谁坐上去都是一家人。”',
      ],
      gone: [
        '参与互动',
        '高考加分',
        '汉字展',
        '修族谱',
        '表达个人看法',
        '点击排行',
        '骑行万里',
        '建立镜像',
        '87820000',
      ],
    },
  },
  {
    kind: 'the economic daily’s portal, a signed comment: articleTime, articleSource and articleAuthor in spans, TRS_Editor within articleText with a style element, eight paragraphs, （责任编辑：one）, a wide disclaimer in numbers with “来源：” in it, an empty box, hot pictures',
    url: 'https://views.ce.example/view/ent/202303/15/t20230315_38443921.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<title>让“修不如买”变成“修得划算”_中国经济网——国家经济门户</title>
<meta name="keywords" content="维修,小家电,绿色消费" />
<meta name="description" content="家里的电饭锅坏了，拿去修要八十元，买一个新的不过一百二十元。" />
<meta name="filetype" content="1" /><meta name="publishedtype" content="1" /><meta name="pagetype" content="1" />
<meta name="catalogs" content="ent" /><meta name="contentid" content="38443921" /><meta name="publishdate" content="2023-03-15" /><meta name="author" content="武小文" />
<link rel="stylesheet" href="http://www.ce.example/css/detail2014.css" />
</head>
<body>
<div class="topNav"><div class="inner"><a href="http://www.ce.example/">首页</a><a href="/finance">财经</a><a href="/stock">证券</a><a href="/macro">宏观</a><a href="/cysc">产业</a><a href="/views">评论</a><a href="/auto">汽车</a><a href="/district">地方</a></div></div>
<div class="ad980"><img src="ad.jpg" /></div>
<div class="main">
<div class="cbox"><div class="crumb">当前位置：<a href="/views/">评论</a> &gt; <a href="/view/">原创</a> &gt; 正文</div></div>
<div class="left">
<div class="neirong">
<h1 id="articleTitle">让“修不如买”变成“修得划算”</h1>
<div class="laiyuan"><span id="articleTime">2023年03月15日 06:53</span>&nbsp;&nbsp;&nbsp;&nbsp;<span id="articleSource">来源：经济日报</span>&nbsp;&nbsp;<span id="articleAuthor">作者：陈志明</span></div>
<div class="tool"><a href="javascript:doZoom(14)">[字号 小]</a><a href="javascript:doZoom(18)">[字号 大]</a><a href="javascript:window.print()">[打印本稿]</a></div>
<div class="content" id="articleText">
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:16px}</style>
${p(MEND, 'align="justify"', '　　')}
</div>
</div>
<div id="articleEditor">（责任编辑：武小文）</div>
<div class="ysyd"></div>
<div class="bqsm"><p>中国经济网版权及免责声明：</p><p>1、凡本网注明“来源：中国经济网” 或“来源：经济日报-中国经济网”的所有作品，版权均属于中国经济网，未经本网授权，任何单位及个人不得转载、摘编或以其它方式使用上述作品；</p><p>2、凡本网注明 “来源：XXX（非中国经济网）” 的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责；</p><p>3、如因作品内容、版权和其它问题需要同本网联系的，请在30日内进行。</p></div>
</div>
<div class="sharebox"><span>分享到：</span><a href="#wx">微信</a><a href="#wb">新浪微博</a></div>
</div>
<div class="right">
<div class="rbox"><h2>精彩图片</h2><ul><li><a href="/pic/1.shtml"><img src="1.jpg" /><span>沙漠公路两侧的梭梭苗</span></a></li><li><a href="/pic/2.shtml"><img src="2.jpg" /><span>港口自动化岸桥夜作业</span></a></li></ul></div>
<div class="rbox"><h2>时刻新闻</h2><ul><li><a href="/n/1.shtml">稀土出口月度数据公布</a></li><li><a href="/n/2.shtml">夜间经济街区名单出炉</a></li></ul></div>
</div>
</div>
<div class="footer"><p><a href="/about">关于经济日报社</a> － <a href="/about2">关于中国经济网</a> － <a href="/zp">网站大事记</a></p><p>网站总机：010-81020000 有关中国经济网版权事宜垂询：010-81020001</p><p>经济日报社 版权所有 中国经济网新闻信息服务许可证(10120170008)</p></div>
</body>
</html>`,
    expected: {
      headline: '让“修不如买”变成“修得划算”',
      published: '2023-03-15T06:53:00+08:00',
      source: '经济日报',
      authors: ['陈志明'],
      editors: ['武小文'],
      headings: [],
      captions: [],
      paragraphs: 8,
      body: MEND,
      gone: [
        '打印本稿',
        '免责声明',
        '其它媒体',
        '30日内进行',
        '梭梭苗',
        '岸桥',
        '稀土出口',
        '81020001',
        '大事记',
      ],
    },
  },
  {
    kind: 'the capital’s party daily: headline, source and hour in numbered spans, a lead picture with its caption in a paragraph of small type, 来源 again with 记者 and 流程编辑 (a code, no person) in paragraphs last, a line of rights with a telephone, a wide QR',
    url: 'https://news.bjd.example/2024/03/12/10722561.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>砖塔胡同早点铺回来了，租金一分没涨_北京日报网</title>
<meta name="keywords" content="砖塔胡同,早点铺">
<meta name="description" content="早上七点，西城区砖塔胡同口的早点铺刚揭开第一笼包子">
<link rel="stylesheet" href="https://news.bjd.example/css/bjd_content.css">
<script>var _hmt = _hmt || [];</script>
</head>
<body>
<div class="header"><a href="https://www.bjd.example/"><img src="/images/logo.png" alt="北京日报网"></a><ul class="nav"><li><a href="/jd/">京都</a></li><li><a href="/china/">中国</a></li><li><a href="/world/">国际</a></li><li><a href="/theory/">理论</a></li><li><a href="/culture/">文化</a></li><li><a href="/sports/">体育</a></li><li><a href="/epaper/">电子报</a></li></ul><div class="search"><input type="text" placeholder="请输入关键字"></div></div>
<div class="bjd-article">
<div class="bjd-article-title"><span class="span1">砖塔胡同早点铺回来了，租金一分没涨</span></div>
<div class="bjd-article-source"><span class="span2">来源：</span><span class="span31">北京日报客户端</span> <span class="span32">2024-03-12 07:18</span></div>
<div class="bjd-article-share"><a href="#wx">微信</a><a href="#wb">微博</a><a href="#up">打开APP</a></div>
<div class="bjd-article-centent">
${p(HUTONG.slice(0, 2))}
<p style="text-align:center"><img src="https://ie.bjd.example/images/1.jpg"></p>
<p style="text-align:center;font-size:12px;color:#888">张小红一家在新店里忙活。陈志明摄</p>
${p(HUTONG.slice(2))}
<p>来源：北京日报客户端</p>
<p>记者：孙小颖</p>
<p>流程编辑：U028</p>
</div>
<div class="bjd-article-copyright"><p>如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-85200000</p></div>
</div>
<div class="bjd-recommend"><h3>热门推荐</h3><ul><li><a href="/2024/03/12/1.shtml">地铁末班车延长半小时</a></li><li><a href="/2024/03/12/2.shtml">玉渊潭早樱探头</a></li><li><a href="/2024/03/11/3.shtml">四合院里的合唱团招新</a></li></ul></div>
<div class="bjd-qr"><img src="/images/qr.png" alt=""><p>扫描二维码下载北京日报客户端</p></div>
<div class="footer"><p>京报集团 | 关于我们 | 广告服务</p><p>京ICP备14053000号 北京日报社版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '砖塔胡同早点铺回来了，租金一分没涨',
      published: '2024-03-12T07:18:00+08:00',
      source: '北京日报客户端',
      authors: ['孙小颖'],
      // 流程编辑 is a code: not asked.
      headings: [],
      captions: ['张小红一家在新店里忙活。陈志明摄'],
      body: HUTONG,
      gone: ['打开APP', '版权侵权', '85200000', '末班车', '玉渊潭', '合唱团', '扫描二维码', '京ICP备'],
    },
  },
  {
    kind: 'a client of Shanghai’s party daily: headline in div.wz_contents without any h1, source, writer and hour in fenxiang_zz, 摘要 in bold above the text, headings in bold, 栏目主编 and 文字编辑 the same person in spans with 题图来源, comments and 相关文章',
    url: 'https://www.jfdaily.example/news/detail?id=298114',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>苏州河边的空仓库，成了街坊的客厅</title>
<meta name="keywords" content="苏州河,仓库,城市更新">
<meta name="description" content="老房子改造，最难的是取舍。">
<link rel="stylesheet" type="text/css" href="/static/css/newsdetail.css">
<script src="/static/js/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="logo"><a href="/home"><img src="/static/img/logo.png"></a></div><div class="dh"><a href="/news/list?section=1">政情</a><a href="/news/list?section=2">财经</a><a href="/news/list?section=35">区情</a><a href="/news/list?section=22">城事</a><a href="/news/list?section=4">文化</a><a href="/news/list?section=21">天下</a></div><div class="ss"><input type="text" placeholder="搜索"></div><div class="dl"><a href="/login">登录</a>/<a href="/reg">注册</a></div></div>
<div><div>
<div class="center">
<div class="weizhi">当前位置：<a href="/home">首页</a> &gt; <a href="/news/list?section=22">城事</a> &gt; <a href="/news/sublist?section=62">建筑可阅读</a></div>
<div class="left">
<div class="wz_contents">苏州河边的空仓库，成了街坊的客厅</div>
<div class="fenxiang"><div class="fenxiang_zz">来源：<span>上观新闻</span> 作者：<span>周小楠</span> 2020-10-15 06:31</div><div class="fenxiang_fx"><a href="#wx">分享</a><a href="#sc">收藏</a></div></div>
<div class="wz_contents1">
<div><b>摘要：</b>老房子改造，最难的是取舍。</div>
<div class="con_ban"><img src="https://images.shobserver.example/news/690_390/2020/10/14/1.jpg"></div>
<div class="newscontents" id="newscontents">
${p(ARCADE.slice(0, 5))}
<p style="text-align: center;"><img src="https://images.shobserver.example/news/690_390/2020/10/14/2.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888;">顾根宝和徒弟在安装旧楼板。周小楠 摄</span></p>
${p(ARCADE.slice(5))}
</div>
<div class="news-edit-info"><span>栏目主编：唐小烨</span> <span>文字编辑：唐小烨</span> <span>题图来源：受访者提供</span></div>
</div>
<div class="wz_zan"><span>上一篇：没有了</span><span>下一篇：没有了</span><span>点赞 36</span></div>
<div class="pinglun"><h3>评论(2)</h3><div class="pl"><p>云朵上的猫：我外婆以前就在这里扛过面粉</p><p>2020-10-15 08:02</p></div><p>我要评论</p></div>
</div>
<div class="right"><h4>相关文章</h4><ul><li><a href="/news/detail?id=297001">外滩源的一扇旋转门</a></li><li><a href="/news/detail?id=296002">里弄公厕改造记</a></li></ul><h4>上观号</h4><ul><li><a href="/sgh/1">上海发布：早高峰交通提示</a></li></ul><div class="app"><img src="/static/img/qr.png"><p>下载上观APP，看见更深的城市</p></div></div>
</div>
</div></div>
<div class="footer"><p>上海报业集团 解放日报社 版权所有</p><p>沪ICP备14051848号 互联网新闻信息服务许可证 地址：上海市威海路755号</p></div>
</body>
</html>`,
    expected: {
      headline: '苏州河边的空仓库，成了街坊的客厅',
      lead: '老房子改造，最难的是取舍。',
      published: '2020-10-15T06:31:00+08:00',
      source: '上观新闻',
      authors: ['周小楠'],
      editors: ['唐小烨'],
      headings: ['留下多少，添上多少', '让街坊先进来'],
      captions: ['', '顾根宝和徒弟在安装旧楼板。周小楠 摄'],
      body: said(ARCADE),
      gone: ['云朵上的猫', '我要评论', '早高峰', '看见更深', '威海路'],
    },
  },
  {
    kind: 'the evening paper of Shanghai on the web: page_time, page_origin and 作者 and 编辑 in one meta line, text in a_p, 本报讯（记者） first, a figure with figcaption, a box of 新民晚报 rights, keywords, hot list by rank',
    url: 'https://newsxmwb.xinmin.example/shizheng/2021/08/05/32011234.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>台风刮歪的十二株老梧桐扶正了_时政_新民网</title>
<meta name="keywords" content="梧桐,台风,绿化">
<meta name="description" content="昨天上午，十二株被台风刮歪的老树全部扶正，树下的围挡也撤了。">
<meta name="author" content="李建国">
<link rel="stylesheet" href="https://img1.xinmin.example/www/2016/css/content.css">
</head>
<body>
<nav class="topnav"><a href="https://www.xinmin.example/">新民网</a><a href="https://newsxmwb.xinmin.example/">新民晚报</a><a href="/chengsh/">上海</a><a href="/shizheng/">时政</a><a href="/caijing/">财经</a><a href="/wentihui/">文体</a><a href="/yeguangbei/">夜光杯</a></nav>
<div class="wrap">
<div class="crumbs"><a href="/">首页</a> / <a href="/shizheng/">时政</a> / 正文</div>
<article class="article_box">
<h1 class="article_title">台风刮歪的十二株老梧桐扶正了</h1>
<div class="article_meta clearfix"><span class="page_time">2021-08-05 13:46</span>
<span class="page_origin">来源：新民晚报</span>
<span class="page_author">作者：李建国</span>
<span class="page_editor">编辑：顾小兰</span></div>
<div class="a_p">
<p>${PLANE[0]}</p>
<figure><img src="https://img1.xinmin.example/2021/08/05/1.jpg" alt=""><figcaption>图说：工人用吊车将歪倒的梧桐慢慢提起 李建国 摄</figcaption></figure>
${p(PLANE.slice(1))}
</div>
<div class="keywords"><span>关键词：</span><a href="/t/1">梧桐</a><a href="/t/2">烟花</a></div>
<div class="share"><span>分享到：</span><a href="#wb">微博</a><a href="#wx">微信</a></div>
<div class="statement"><p>新民晚报官方网站 新民网 版权所有 任何媒体、网站或个人未经本网协议授权不得转载、链接或以其他方式复制发布</p></div>
</article>
<aside class="rank"><h3>今日热点</h3><ol><li><a href="/1.html">南京路步行街换新灯</a></li><li><a href="/2.html">中考体育补测日程</a></li></ol><h3>新民印象</h3><p><a href="/3.html">图集｜雨后的豫园</a></p></aside>
</div>
<footer><p>增值电信业务经营许可证（ICP）：沪B2-20110022号 | 新民晚报社</p></footer>
</body>
</html>`,
    expected: {
      headline: '台风刮歪的十二株老梧桐扶正了',
      published: '2021-08-05T13:46:00+08:00',
      source: '新民晚报',
      authors: ['李建国'],
      editors: ['顾小兰'],
      headings: [],
      captions: ['图说：工人用吊车将歪倒的梧桐慢慢提起 李建国 摄'],
      kept: ['虹口公园南门的那排法国梧桐', ...PLANE.slice(1)],
      gone: ['夜光杯', '协议授权', '步行街换新灯', '体育补测', '雨后的豫园', '沪B2'],
    },
  },
  {
    kind: 'a client of Zhejiang as the browser renders it: an app bar above, the desk as a subscribed account with 关注 and counts, 潮新闻客户端 记者 and 通讯员 in the first line alone, eight paragraphs, two pictures with captions, “转载请注明出处” in brackets last, hot comments with IP places',
    url: 'https://tidenews.example/news.html?id=2731845&source=1',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<title>龙坞春茶开采，采茶工住进了老学校</title>
<meta name="description" content="今年的头茶比去年早了五天。">
${og('og:title', '龙坞春茶开采，采茶工住进了老学校')}
<link rel="stylesheet" href="/static/css/app.7f2c.css">
<script src="/static/js/chunk-vendors.91be.js"></script>
</head>
<body>
<div id="app" data-v-app="">
<div class="open-app" data-v-31a><img src="/static/logo.png"><div><p>潮新闻</p><p>更懂浙江更懂你</p></div><span class="btn">立即打开</span></div>
<div class="pc-header" data-v-31a><a href="/">首页</a><a href="/list?c=1">推荐</a><a href="/list?c=2">杭州</a><a href="/list?c=3">思想</a><a href="/list?c=4">潮鸣号</a></div>
<div class="news-detail" data-v-5cd>
<h1 class="news-title" data-v-5cd>龙坞春茶开采，采茶工住进了老学校</h1>
<div class="news-info" data-v-5cd><div class="news-source">潮新闻</div><div class="news-time">2024-03-21 07:51</div><div class="news-region">全网传播量 2.3万</div><div class="follow">+关注</div></div>
<div class="content" id="content" data-v-5cd>
<p>潮新闻客户端 记者 蒋小波 通讯员 范小玲</p>
${p(TEA.slice(0, 2))}
<p style="text-align:center"><img src="https://stc-new.8531.example/assets/1.jpeg" data-width="1080"></p>
<p style="text-align:center;color:#999;font-size:13px">采茶工清晨上山。范小玲 摄</p>
${p(TEA.slice(2, 5))}
<p style="text-align:center"><img src="https://stc-new.8531.example/assets/2.jpeg" data-width="1080"></p>
<p style="text-align:center;color:#999;font-size:13px">老学校的教室改成了四人间。范小玲 摄</p>
${p(TEA.slice(5))}
<p>“转载请注明出处”</p>
</div>
<div class="like-bar" data-v-5cd><span>126</span><span>分享</span><span>收藏</span></div>
<div class="comments" data-v-8e1><h3>热门评论</h3><div class="item"><p class="name">钱塘小鱼</p><p class="text">小时候暑假也跟着外婆炒过茶叶</p><p class="meta">浙江 3小时前 回复</p></div><div class="item"><p class="name">不吃香菜</p><p class="text">五块钱住宿太良心</p><p class="meta">江西 5小时前 回复</p></div><p class="more">打开潮新闻，查看全部48条评论</p></div>
<div class="recommend" data-v-8e1><h3>相关推荐</h3><ul><li><a href="/news.html?id=2731001">西溪湿地船娘招考</a></li><li><a href="/news.html?id=2731002">台州渔港夜里不熄灯</a></li></ul></div>
</div>
<div class="pc-footer" data-v-31a><p>浙江日报报业集团主办 | 互联网新闻信息服务许可证33120170001</p><p>违法和不良信息举报电话：0571-85310000</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '龙坞春茶开采，采茶工住进了老学校',
      published: '2024-03-21T07:51:00+08:00',
      source: '潮新闻',
      // Whether a 通讯员 is a writer as the reporter is: both are named as those who wrote it.
      authors: ['蒋小波', '范小玲'],
      editors: [],
      headings: [],
      captions: ['采茶工清晨上山。范小玲 摄', '老学校的教室改成了四人间。范小玲 摄'],
      body: TEA,
      gone: [
        '更懂浙江',
        '立即打开',
        '全网传播量',
        '钱塘小鱼',
        '炒过茶叶',
        '不吃香菜',
        '全部48条',
        '船娘',
        '台州渔港',
        '85310000',
      ],
    },
  },
  {
    kind: 'a client of Sichuan: article with header, props-of-title by spans with a count of reads, text in section.article-content, 封面新闻记者 and 县融媒 picture credit, the bold call for clues with a fee as the last paragraph, comments behind a login',
    url: 'https://www.thecover.example/news/Yb6pQ3kWm2SH90qSdq8Jkw==',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>年内第三次！宝兴红外相机拍到大熊猫母子溪边饮水-封面新闻</title>
<meta name="keywords" content="封面新闻,大熊猫,宝兴">
<meta name="description" content="画面前后长达六分钟。">
<link rel="stylesheet" href="/css/news.css">
<script>window.__NEWS_ID__ = "Yb6pQ3kWm2S";</script>
</head>
<body>
<header class="nav-bar"><a class="logo" href="/"><img src="/img/logo.png" alt="封面新闻"></a><ul><li><a href="/channel_3892">天下</a></li><li><a href="/channel_3560">四川</a></li><li><a href="/channel_3902">30秒</a></li><li><a href="/channel_12">文娱</a></li><li><a href="/channel_46">宽窄</a></li></ul><form><input type="search" placeholder="搜索"></form></header>
<main class="main-wrap">
<article>
<header><h1>年内第三次！宝兴红外相机拍到大熊猫母子溪边饮水</h1><p class="props-of-title"><span>2022-10-09 11:24</span> <a href="/author/9"><span>封面新闻</span></a> <span class="read">阅读 18.6万</span></p></header>
<section class="article-content">
<p>封面新闻记者 杨小涛</p>
<p class="img"><img src="https://wcover.thecover.example/1.jpg" alt=""></p>
<p class="img-desc" style="text-align:center"><em>红外相机拍到的大熊猫母子（宝兴县融媒体中心供图）</em></p>
${p(PANDA)}
<p><strong>【如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。报料微信关注：ihxdsb，报料QQ：3380000000】</strong></p>
</section>
<footer class="article-foot"><div class="tags"><a href="/tag/1">大熊猫</a><a href="/tag/2">雅安</a></div><div class="share"><span>分享至：</span><a href="#wx">微信</a><a href="#qq">QQ</a></div></footer>
</article>
<section class="comment-box"><h2>评论 <i>3</i></h2><p>请先<a href="/login">登录</a>后评论</p><ul><li><b>封面网友Jx82</b><p>滚滚走路还要抱大腿</p></li></ul></section>
<aside><h2>去APP听全文</h2><p>扫码下载封面新闻，AI主播为你读</p><h2>推荐阅读</h2><ul><li><a href="/news/1">都江堰岁修的竹笼</a></li><li><a href="/news/2">自贡灯匠出海记</a></li></ul></aside>
</main>
<footer class="page-foot"><p>四川封面传媒有限责任公司版权所有 ©1996-2022</p><p>新闻热线：028-86960000 川公网安备 51010402000588号</p></footer>
</body>
</html>`,
    expected: {
      headline: '年内第三次！宝兴红外相机拍到大熊猫母子溪边饮水',
      published: '2022-10-09T11:24:00+08:00',
      source: '封面新闻',
      authors: ['杨小涛'],
      editors: [],
      headings: [],
      captions: ['红外相机拍到的大熊猫母子（宝兴县融媒体中心供图）'],
      body: PANDA,
      gone: ['费用酬谢', 'ihxdsb', '3380000000', '后评论', '抱大腿', 'AI主播', '竹笼', '灯匠', '86960000'],
    },
  },
  {
    kind: 'a weekly of Guangzhou: a quotation as the lead in blockquote.nfzm-bq, 作者 and 责任编辑 in p.nfzm-content__author, the hour in an attribute and as text, bold headings, pictures in p.contentImg with caption and author in spans, 校对 last, a pay wall’s offer and a count of characters',
    url: 'https://www.infzm.example/contents/238901',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>盖章的人：一座县城图书馆的三十一年 - 南方周末</title>
<meta name="keywords" content="图书馆,县城,阅读">
<meta name="description" content="记录显示，有一本地方水利志十年里只被借过两次。">
<meta name="author" content="南方周末">
<link href="/css/app.css" rel="stylesheet">
<script>window.Laravel = {"csrfToken":""};</script>
</head>
<body>
<div id="app">
<header class="nfzm-header"><a href="/" class="nfzm-header__logo"><img src="/images/logo.svg" alt="南方周末"></a><nav><a href="/topics/t2.html">推荐</a><a href="/topics/t3.html">新闻</a><a href="/topics/t4.html">观点</a><a href="/topics/t5.html">文化</a><a href="/topics/t6.html">人物</a><a href="/topics/t7.html">影像</a></nav><a href="/login">登录</a><a href="/vip">开通会员</a></header>
<article class="nfzm-content">
<header class="nfzm-content__header">
<div class="nfzm-content__term"><a href="/topics/t6.html">人物</a></div>
<div class="nfzm-content__title"><h1>盖章的人：一座县城图书馆的三十一年</h1></div>
<p class="nfzm-content__author"><span>作者：南方周末记者 陆小川</span></p>
<div class="nfzm-content__meta"><span class="nfzm-content__publish" data-time="2022-11-17 19:06:00">2022-11-17 19:06:00</span>
<span class="nfzm-content__words">字数 4821</span></div>
</header>
<div class="nfzm-content__content">
<blockquote class="nfzm-bq">${LIBRARIAN[10].slice(LIBRARIAN[10].indexOf('“'))}</blockquote>
<div class="nfzm-content__fulltext">
<p class="contentImg"><img src="https://images.infzm.example/medias/2022/1117/1.jpeg"><span class="cm_pic_caption">县图书馆的老阅览桌，桌面上留着几代读者的划痕。</span><span class="cm_pic_author">（陆小川／图）</span></p>
${p(LIBRARIAN)}
<p>（为保护隐私，文中赵淑兰为化名）</p>
</div>
<div class="nfzm-content__editor"><p>校对：星小歌</p><p>责任编辑：吴小洁</p></div>
</div>
</article>
<section class="nfzm-vip"><h4>欢迎分享、点赞与留言</h4><p>开通南方周末会员，全年48期电子报随意读，每天不到一杯咖啡</p><a href="/vip">立即开通</a></section>
<section class="nfzm-comment"><h3>网友评论</h3><p>用户名：<a href="/login">快速登录</a></p><p>暂无评论，来抢沙发吧</p></section>
<section class="nfzm-list"><h3>热门文章</h3><ul><li><a href="/contents/238001"><h5>渡轮上的最后一代水手</h5></a></li><li><a href="/contents/238002"><h5>方言播音员的告别</h5></a></li></ul></section>
<footer class="nfzm-footer"><p>南方周末 版权所有 未经授权不得转载 粤ICP备13048688号</p><p>地址：广州大道中289号南方传媒大厦</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '盖章的人：一座县城图书馆的三十一年',
      published: '2022-11-17T19:06:00+08:00',
      source: '南方周末',
      authors: ['陆小川'],
      editors: ['吴小洁'],
      headings: ['一九八八年的书单', '“没人借，才更要留着”'],
      // Whether the quotation is the lead or of the text, and whether a picture’s author joins its caption, is open: not asked.
      kept: said(LIBRARIAN),
      gone: [
        '开通会员',
        '字数 4821',
        '随意读',
        '一杯咖啡',
        '快速登录',
        '抢沙发',
        '最后一代水手',
        '方言播音员',
        '广州大道',
      ],
    },
  },
  {
    kind: 'a daily of Taipei on the web: the hour before the day in spans of a time element, source then writer in meta-info, main-figure with figcaption, promote-word with a link within the text, donation form, hash tags, a notice on comments, JSON-LD with the writer',
    url: 'https://www.chinatimes.example/realtimenews/20230607002145-260405',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>基隆小卷產季登場 首批進港12.6公噸 - 生活 - 中時新聞網</title>
<meta name="description" content="基隆八斗子漁港入夏後進入小卷產季，漁會昨公布首批進港量達12.6公噸。">
<meta name="author" content="林小婷">
<meta name="source" content="中時新聞網">
<meta name="publisher" content="中時新聞網">
<meta name="pubdate" content="2023-06-07T10:32:00+08:00">
${og('og:title', '基隆小卷產季登場 首批進港12.6公噸 - 生活')}
${og('og:site_name', '中時新聞網')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2023-06-07T10:32:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '基隆小卷產季登場 首批進港12.6公噸', datePublished: '2023-06-07T10:32:00+08:00', dateModified: '2023-06-07T10:32:00+08:00', author: { '@type': 'Person', name: '林小婷' }, publisher: { '@type': 'Organization', name: '中時新聞網' } })}
<link rel="stylesheet" href="https://static.chinatimes.example/css/article.css">
</head>
<body>
<header class="main-header"><div class="container"><a class="logo" href="/"><img src="/images/logo.svg" alt="中時新聞網"></a><nav class="main-nav"><ul><li><a href="/politic/">政治</a></li><li><a href="/opinion/">言論</a></li><li><a href="/life/">生活</a></li><li><a href="/star/">娛樂</a></li><li><a href="/money/">財經</a></li><li><a href="/society/">社會</a></li><li><a href="/chinese/">兩岸</a></li><li><a href="/sports/">體育</a></li></ul></nav><form><input type="text" placeholder="搜尋新聞"></form></div></header>
<div class="container">
<nav class="breadcrumb-wrapper"><ol class="breadcrumb"><li><a href="/">首頁</a></li><li><a href="/life/">生活</a></li></ol></nav>
<article class="article-box">
<header class="article-header">
<h1 class="article-title">基隆小卷產季登場 首批進港12.6公噸</h1>
<div class="meta-info-wrapper"><div class="meta-info"><time datetime="2023-06-07 10:32"><span class="hour">10:32</span>
<span class="date">2023/06/07</span></time><div class="source">中時新聞網</div><div class="author"><a href="/reporter/512">林小婷</a></div></div><div class="meta-tools"><button>字級設定</button><span class="view">1284</span></div></div>
</header>
<div class="row"><div class="article-wrapper">
<div class="main-figure"><figure><div class="photo-container"><img src="https://images.chinatimes.example/newsphoto/2023-06-07/656/1.jpg" alt=""></div><figcaption>八斗子漁港清晨卸下首批小卷。（林小婷攝）</figcaption></figure></div>
<div class="article-body">
${p(SQUID.slice(0, 2))}
<div class="ad"><div id="div-gpt-ad-1"></div></div>
<p class="promote-word"><a href="https://www.chinatimes.example/realtimenews/20230606004410-260405">龜山島牛奶海開放登島</a></p>
${p(SQUID.slice(2))}
</div>
<div class="google-news-promote"><p>加入Google News追蹤中時，重要新聞不漏接</p></div>
<div id="donate-form-container"><p>您的打賞，是對優質新聞的支持</p><button>贊助</button></div>
<div class="article-hash-tag"><span class="hash-tag">#<a href="/tag/1">小卷</a></span><span class="hash-tag">#<a href="/tag/2">基隆</a></span></div>
</div></div>
<section class="comments"><h3>發表意見</h3><p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。</p></section>
</article>
<section class="recommended-article"><h3>推薦閱讀</h3><ul><li><h4><a href="/realtimenews/1">嘉義老戲院放映膠卷</a></h4></li><li><h4><a href="/realtimenews/2">玉里麵店凌晨開門</a></h4></li></ul></section>
<aside class="hot-news"><h3>熱門新聞</h3><ol><li><a href="/realtimenews/3">威力彩連摃八期</a></li><li><a href="/realtimenews/4">蘭嶼飛魚終了祭</a></li></ol></aside>
</div>
<footer><p>1995 - 2023 China Times Group. 版權所有 請尊重智慧財產權</p><p><a href="/privacy">隱私權聲明</a><a href="/aboutus">聯絡我們</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '基隆小卷產季登場 首批進港12.6公噸',
      published: '2023-06-07T10:32:00+08:00',
      source: '中時新聞網',
      authors: ['林小婷'],
      editors: [],
      headings: [],
      captions: ['八斗子漁港清晨卸下首批小卷。（林小婷攝）'],
      body: SQUID,
      gone: [
        '字級設定',
        '重要新聞不漏接',
        '優質新聞',
        '片面修改',
        '老戲院',
        '玉里麵店',
        '威力彩',
        '飛魚終了祭',
      ],
    },
  },
  {
    kind: 'a television of Taiwan: 記者 and 責任編輯 with 報導 and two hours in div.author by line breaks, the text itself parted by double breaks with no paragraphs, a bold line under a picture, a ◤ shop’s offer ◢ with links within, more news by bold links, tags, an app’s line',
    url: 'https://news.tvbs.example/local/2145107',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>男童坐過站急哭 公車司機停車陪等還買麵包│TVBS新聞網</title>
<meta name="description" content="台中一名國小三年級學生日前放學搭公車坐過站，下車後在路邊急得大哭。">
<meta name="keywords" content="公車,司機,台中">
${og('og:title', '男童坐過站急哭 公車司機停車陪等還買麵包│TVBS新聞網')}
${og('og:site_name', 'TVBS')}
<meta property="article:published_time" content="2023-06-08T14:05:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '男童坐過站急哭 公車司機停車陪等還買麵包', datePublished: '2023-06-08T14:05:00+08:00', dateModified: '2023-06-08T14:22:00+08:00', author: { '@type': 'Person', name: '吳小慧' }, publisher: { '@type': 'Organization', name: 'TVBS新聞網' } })}
<script async src="https://www.googletagmanager.example/gtag/js"></script>
</head>
<body>
<header class="header"><a href="/"><img src="/img/logo.png" alt="TVBS新聞網"></a><ul class="menu"><li><a href="/realtime">即時</a></li><li><a href="/hot">熱門</a></li><li><a href="/politics">政治</a></li><li><a href="/entertainment">娛樂</a></li><li><a href="/local">社會</a></li><li><a href="/life">生活</a></li><li><a href="/world">全球</a></li><li><a href="/live">直播</a></li></ul></header>
<div class="container">
<div class="bread"><a href="/">首頁</a><a href="/local">社會</a></div>
<div class="article_new">
<div class="title_box"><h1 class="title">男童坐過站急哭 公車司機停車陪等還買麵包</h1>
<div class="author">記者 <a href="/reporter/11">吳小慧</a> / 責任編輯 <a href="/editor/25">蔡小恩</a> 報導<br>發佈時間：2023/06/08 14:05<br>最後更新時間：2023/06/08 14:22</div></div>
<div class="share"><a href="#fb">FB分享</a><a href="#line">LINE傳送</a><a href="#copy">複製連結</a></div>
<div class="article_content" id="news_detail_div">
<div class="img_box"><div class="img"><img src="https://cc.tvbs.example/img/1.jpg" alt=""></div><div class="text">公車司機陪男童等家長。（圖／客運公司提供）</div></div>
${BUS.slice(0, 2).join('<br><br>\n')}<br><br>
<div class="guangxuan"><p>◤年中慶限時買一送一◢</p><p>👉<a href="https://shop.tvbs.example/1">冷氣清洗加碼折三百</a></p><p>👉<a href="https://shop.tvbs.example/2">全台飯店住宿券快搶</a></p></div>
${BUS.slice(2).join('<br><br>\n')}<br><br>
<strong>更多新聞</strong><br>
<a href="/local/2145001"><strong>◎ 夜市攤車失火 鄰攤合力撲滅</strong></a><br>
<a href="/local/2145002"><strong>◎ 迷路阿嬤記得一首歌</strong></a>
</div>
<div class="article_keyword"><a href="/tags/1">#公車</a><a href="/tags/2">#台中</a></div>
<div class="app_line"><p>立刻加入TVBS新聞LINE好友，最新消息不錯過</p></div>
<div class="news_time_box"><p>更新時間：2023/06/08 14:22</p></div>
</div>
<div class="hot_box"><h3>最HOT話題在這！</h3><ul><li><a href="/life/1">超商霜淇淋第二件五折</a></li><li><a href="/life/2">端午連假國道易塞路段</a></li></ul></div>
</div>
<footer><p>聯利媒體股份有限公司 版權所有 地址：台北市內湖區瑞光路451號</p><p>客服專線：02-2162-0000</p></footer>
</body>
</html>`,
    expected: {
      headline: '男童坐過站急哭 公車司機停車陪等還買麵包',
      published: '2023-06-08T14:05:00+08:00',
      // TVBS, with or without 新聞網: not asked.
      authors: ['吳小慧'],
      editors: ['蔡小恩'],
      headings: [],
      captions: ['公車司機陪男童等家長。（圖／客運公司提供）'],
      body: BUS,
      gone: [
        '複製連結',
        '買一送一',
        '折三百',
        '住宿券',
        '最新消息不錯過',
        '霜淇淋',
        '易塞路段',
        '瑞光路',
        '2162-0000',
      ],
    },
  },
  {
    kind: 'a daily of Hong Kong, a piece of the printed paper: h1 and h2 in an hgroup, the day with its weekday in h6 without an hour, 【明報專訊】 first, pictures in links of a gallery with captions below, the reporter’s name in a line last, a hot line for tips below',
    url: 'https://news.mingpao.example/pns/%E6%95%99%E8%82%B2/article/20210615/s00011/1623695412345',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>活字印刷舖結業　三萬鉛字入校園 - 20210615 - 教育 - 每日明報 - 明報新聞網</title>
<meta name="description" content="深水埗一間經營了47年的活字印刷舖，上月送走最後一份訂單。">
${og('og:title', '活字印刷舖結業　三萬鉛字入校園 - 20210615 - 教育')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:type', 'article')}
<link rel="stylesheet" href="/css/pns.css">
<script src="/js/fancybox.js"></script>
</head>
<body>
<div id="topnav"><ul><li><a href="/ins/">即時新聞</a></li><li><a href="/pns/">每日明報</a></li><li><a href="https://ol.mingpao.example/">OL網</a></li><li><a href="https://finance.mingpao.example/">明報財經網</a></li><li><a href="https://health.mingpao.example/">明報健康網</a></li><li><a href="/archive/">昔日明報</a></li></ul><form><input type="text" placeholder="新聞搜尋"></form></div>
<div id="subnav"><a href="/pns/1">要聞</a><a href="/pns/2">港聞</a><a href="/pns/3">經濟</a><a href="/pns/4">社評</a><a href="/pns/5">觀點</a><a href="/pns/6">教育</a><a href="/pns/7">副刊</a></div>
<div id="maincontent">
<div class="colleft">
<div id="blockcontent">
<div class="articletools"><a href="#print">列印</a><a href="#email">轉寄</a><a href="#zoom">字型</a></div>
<hgroup><h1>活字印刷舖結業　三萬鉛字入校園</h1><h2>店主贈中學惟設一條件：每周開機</h2></hgroup>
<h6 itemprop="datePublished">2021年6月15日星期二</h6>
<div id="topimage"><a class="fancybox-buttons" rel="g1" href="https://fs.mingpao.example/pns/20210615/1.jpg" title=""><img src="https://fs.mingpao.example/pns/20210615/1m.jpg" alt=""></a><div class="image_desc">何伯在工房示範執字，他說手指摸得出字的深淺。（鄧小明攝）</div></div>
<div class="article_content line_1_5em">
${p(LETTERS.slice(0, 2))}
<h2>首批36名學生排自己名片</h2>
${p(LETTERS.slice(2, 4))}
<h2>油墨存貨只夠四年</h2>
${p(LETTERS.slice(4))}
<p>明報記者 羅小儀</p>
</div>
<div class="articlebottom"><p>報料熱線：inews@mingpao.example</p><p>明報新聞部WhatsApp：6768 0000</p></div>
</div>
<div class="fb-like"><span>讚好及分享</span></div>
</div>
<div class="colright"><div class="hot"><h3>今日熱門</h3><ul><li><a href="/pns/a1">電車站更名諮詢展開</a></li><li><a href="/pns/a2">大學宿位輪候破紀錄</a></li></ul></div><div class="promo"><p>訂閱明報電子報，首月優惠三十八元</p></div></div>
</div>
<div id="footer"><p>Copyright © 2021 Ming Pao Newspapers Limited 版權所有 不得轉載</p><p>個人資料收集聲明 | 使用條款 | 廣告查詢</p></div>
</body>
</html>`,
    expected: {
      headline: '活字印刷舖結業　三萬鉛字入校園',
      alternative: '店主贈中學惟設一條件：每周開機',
      published: '2021-06-15',
      // 明報, 明報新聞網 or 每日明報: not asked.
      authors: ['羅小儀'],
      editors: [],
      headings: ['首批36名學生排自己名片', '油墨存貨只夠四年'],
      captions: ['何伯在工房示範執字，他說手指摸得出字的深淺。（鄧小明攝）'],
      kept: ['深水埗一間經營了47年的活字印刷舖', ...LETTERS.slice(1)],
      gone: ['轉寄', '報料熱線', '6768', '讚好及分享', '更名諮詢', '宿位輪候', '首月優惠', '廣告查詢'],
    },
  },
  {
    kind: 'the German station’s Chinese pages of some years ago: the section in h4.artikel above, p.intro as the lead, picBox with a caption, （德国之声中文网） first, by-line and agencies in the last lines of the text, a paragraph of rights, day and writer in a list of 日期 / 作者 / 关键词 below, teasers',
    url: 'https://www.dw.example/zh/黑林山钟表作坊向外国学徒敞开大门/a-53344121',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<title>黑林山钟表作坊向外国学徒敞开大门 | 文化经纬 | DW | 06.05.2020</title>
<meta name="description" content="黑林山的钟表作坊连续三年招不到学徒，如今把目光投向了国外。">
<meta name="keywords" content="德国, 钟表, 学徒, 黑林山">
${og('og:title', '黑林山钟表作坊向外国学徒敞开大门 | DW | 06.05.2020')}
${og('og:site_name', 'DW.COM')}
${og('og:type', 'article')}
<link rel="stylesheet" href="/cssi/dwde.css">
<script>var dw = {"lang":"zh"};</script>
</head>
<body class="zh">
<div id="header"><a href="/zh/"><img src="/image/dw_logo.svg" alt="DW"></a><div id="metaNav"><a href="/zh/在线报道/s-9058">在线报道</a><a href="/zh/德国/s-1">德国</a><a href="/zh/科技环境/s-2">科技环境</a><a href="/zh/文化经纬/s-3">文化经纬</a><a href="/zh/学德语/s-4">学德语</a></div><form><input type="text" placeholder="搜索"></form></div>
<div id="navPath"><a href="/zh/">首页</a> / <a href="/zh/文化经纬/s-3">文化经纬</a></div>
<div id="bodyContent">
<div class="col3">
<h4 class="artikel">文化经纬</h4>
<h1>黑林山钟表作坊向外国学徒敞开大门</h1>
<p class="intro">黑林山的钟表作坊连续三年招不到学徒，如今把目光投向了国外。本地老师傅却有人担心，百年的秘密会被带走。</p>
<div class="picBox full"><a class="overlayLink init" href="#"><img itemprop="image" src="https://static.dw.example/image/53344200_303.jpg" title="黑林山的布谷鸟钟" alt=""></a><p>黑林山的一座布谷鸟钟作坊</p></div>
<div class="group"><div class="longText">
${p(CLOCK)}
<p>雨涵/李鱼（综合报道）</p>
<p><em>© 2020年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
</div></div>
</div>
<div class="col1">
<div class="teaser"><h2>德国之声推荐</h2><a href="/zh/a-1"><h3>鲁尔区最后一座矿井的画展</h3></a><a href="/zh/a-2"><h3>柏林公共书柜遭窃</h3></a></div>
</div>
<div class="col3"><div class="articleInfo"><ul class="smallList"><li><strong>日期</strong> 06.05.2020</li><li><strong>作者</strong> 雨涵</li><li><strong>关键词</strong> <a href="/t/1">德国</a>, <a href="/t/2">学徒</a></li><li><strong>反馈</strong> : <a href="/f">请您反馈！</a></li><li><strong>打印</strong> <a href="/p">打印此页</a></li><li><strong>固定链接</strong> https://p.dw.example/p/3br1k</li></ul></div></div>
<div class="newsletter"><h2>注册电子邮件新闻</h2><p>每个工作日晚间收到一封编辑部精选</p></div>
</div>
<div id="footer"><p>© 2020 Deutsche Welle | 法律声明 | 联络我们 | 移动网站</p></div>
</body>
</html>`,
    expected: {
      headline: '黑林山钟表作坊向外国学徒敞开大门',
      lead: '黑林山的钟表作坊连续三年招不到学徒，如今把目光投向了国外。',
      published: '2020-05-06',
      // 德国之声, 德国之声中文网 or DW: not asked. Of the two names last, the second may be the editor’s: not asked.
      headings: [],
      captions: ['黑林山的一座布谷鸟钟作坊'],
      kept: ['在德国西南部的黑林山区，一座建于1767年的钟表作坊', ...CLOCK.slice(1)],
      gone: [
        '不得擅自使用',
        '矿井的画展',
        '书柜遭窃',
        '请您反馈',
        '打印此页',
        '3br1k',
        '编辑部精选',
        '移动网站',
      ],
    },
  },
];
