// A thirty-second set of forms, by one who had not seen the importer: papers of the capital, money, law and science, provinces, a platform, and outlets of Taiwan, Hong Kong and Paris.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** Items of a list, a line each. */
const li = (names: readonly string[], base: string, attributes = ''): string =>
  names
    .map(
      (name, at) =>
        `<li${attributes && ` ${attributes}`}><a href="${base}${at + 1}.html" target="_blank">${name}</a></li>`,
    )
    .join('\n');

const BOOKSHOP = [
  '傍晚六点，墨尔本东区一条安静的小街上，“半亩书屋”的灯亮了。推门进来的多是放学的孩子，书包往角落一放，便熟门熟路地去找自己没看完的那一本中文图画书。',
  '书屋的主人何秀兰今年五十八岁，来澳大利亚之前是一名小学语文老师。六年前，她把自家车库腾出来，摆上从国内寄来的四百多本童书，免费借给附近的华裔家庭。',
  '“起初只有三个孩子来，其中一个还是我外孙。”何秀兰笑着说。如今，登记在册的小读者有两百六十多人，藏书超过九千册，一大半是读者捐的。',
  '从车库到课堂',
  '书多了，问题也来了。不少孩子听得懂中文，却认不得几个字，拿着书只看图。何秀兰便在每周六上午开了一堂“认字课”，一次只教五个字，教完了就去书里找。',
  '九岁的小读者陈一诺最喜欢找字。她告诉记者，自己曾经在一本讲长城的书里找到二十七个“山”字，“奶奶在视频里听我念，念到一半她就哭了”。',
  '书页里的乡音',
  '去年冬天，几位老人主动提出，要给孩子们讲讲家乡话。于是每月最后一个周日，书屋里便有了潮汕话、四川话和上海话的故事会，孩子们听得似懂非懂，却笑得前仰后合。',
  '“语言不只是课本上的字。”当地一所大学研究华文教育的学者表示，社区里的小书屋离生活最近，孩子在这里学到的，是怎样同长辈说话。',
  '眼下，何秀兰正忙着给新书贴标签。她说，等到春天，书屋要搬到街角的旧面包房去，“那里有一扇大窗，外面走过的人都看得见，里面有人在读书”。',
  '《 人民日报海外版 》（ 2019年05月08日 第 11 版）',
] as const;

const CRANE = [
  '随着气温回升，黄河三角洲湿地迎来候鸟北归的高峰。5月6日清晨，监测人员在保护区的浅滩上记录到一对带着幼鸟的丹顶鹤，这是当地连续第四年监测到丹顶鹤自然繁殖。',
  '据监测人员介绍，这对丹顶鹤今年3月下旬开始筑巢，4月初产下两枚卵，亲鸟轮流孵化约三十天。目前两只幼鸟都已能够跟随亲鸟下水觅食。',
  '为了不惊扰它们，工作人员把原来的巡护路线向外移了八百米，改用远程摄像设备观察。浅滩的水位也由闸门调节，保持在二十厘米上下。',
  '近年来，当地通过补水、清除入侵植物等措施，恢复湿地近三万亩。最新的调查显示，在这里停歇和繁殖的鸟类已达三百七十多种。',
] as const;

const ELEVATOR = [
  '“电梯装好了，大家反倒不吵了。”近日，江苏省江城市梅园里小区7号楼的老住户们聚在新电梯前，给社区调解员送来一面锦旗。',
  '梅园里建于上世纪九十年代初，六层高的楼房没有电梯。前年秋天，7号楼的住户商量加装，二楼的两户担心挡光、有噪声，坚决不同意，施工队进场的第一天便被拦了下来。',
  '社区调解室接到求助后，没有急着讲道理。调解员先借来一台照度计，在二楼的客厅里测了三天，早中晚各一次，又请设计人员按实测的数据重新画图，把井道向北挪了四十厘米。',
  '数据摆在面前，话就好说了。二楼的住户提出两个条件：一是玻璃幕墙改用磨砂的，二是电梯夜间低速运行。楼上的十户当场答应，并且商定，二楼日后乘坐电梯免交维护费。',
  '当地法院驻社区的法官指导双方签了协议，并办理了司法确认。法官介绍，协议经确认后具有强制执行的效力，一方反悔，另一方可以直接申请执行，不必再打官司。',
  '截至今年2月底，该市用同样的办法化解加装电梯纠纷46件，涉及住户五百余户，无一件进入诉讼程序。',
] as const;

const FROST = [
  '给果树“盖被子”不稀奇，给果树“开风扇”却很少有人见过。记者近日从安徽农业科研机构获悉，一套能够在倒春寒来临前自动启动的果园防霜系统完成了两年田间试验，梨树坐果率提高三成以上。',
  '春季的霜冻多发生在晴朗无风的后半夜。贴近地面的空气迅速变冷，而离地十米左右的高处，气温往往还高出三到五摄氏度，气象学上称为逆温。',
  '“暖空气就在头顶，问题是怎样请它下来。”项目负责人介绍，团队在果园里立起十二米高的风机，叶片略微朝下倾斜，把上层的暖空气压向树冠。',
  '传感器埋在花里',
  '何时开机，是系统的关键。开早了费电，开晚了花已经冻伤。团队把比米粒还小的温度传感器夹在花萼之间，每三十秒读一次数，再结合露点预测未来四十分钟的最低温度。',
  '试验显示，与只看气温计的办法相比，这套算法平均每晚少开机一小时五十分钟，每亩节省电费约十七元。',
  '下一步先过山地关',
  '平原果园地势开阔，山地却复杂得多，冷空气会像水一样沿着沟谷往低处流。团队计划今年秋天在大别山区布设三十个测点，为坡地果园重新设计风机的位置。',
  '当地果农已经尝到了甜头。种了二十亩梨的老张说，往年一到清明就要整夜守着火堆，“今年手机一响，我翻个身，风扇自己就转了”。',
] as const;

const COLD = [
  '凌晨两点，华东一座冷库的装卸口仍排着长队。一箱箱预制菜从零下18摄氏度的库房里推出来，要赶在六点之前送进三百公里外的餐厅后厨。',
  '过去三年，国内冷库的容量以每年一成左右的速度增长，而不少地方的平均租用率却跌破七成。一边是新库空置，一边是旧库涨价，冷链行业正经历一轮结构性的调整。',
  '新库为什么租不满',
  '“大家都建一样的库，当然租不满。”一家冷链企业的负责人对第一财经记者表示，新建的冷库多是单一的冷冻库，而增长最快的需求来自零到四摄氏度的冷藏、十五摄氏度的恒温，以及可以随时切换的多温区。',
  '该负责人算了一笔账：一座两万吨的单温冷库，单位造价约为每吨2800元；改成多温区，造价增加三成，但租金可以高出一半，且空置期平均缩短四个月。',
  '旧库的生意经',
  '离市区近的旧库，则走上了另一条路。在苏南，一座建于1998年的冷库把一层改成了分拣车间，按件收费。去年，这部分收入首次超过了租金。',
  '业内人士认为，冷库的竞争力正在从“存得下”转向“流得快”。库里的货停留的天数越短，企业愿意付的单价就越高。',
  '不过，改造并非没有门槛。制冷剂更换、消防验收和电力增容，三项加起来往往要花去一年时间。“中小业主等不起，最后可能还是要靠并购。”上述负责人说。',
] as const;

const COLD_INTRO = '新库空置、旧库涨价，冷库的竞争力正在从“存得下”转向“流得快”。';

const SALTED = [
  '每年惊蛰一过，闽东的盐田便从冬歇里醒来。十六岁下田、今年六十九岁的老盐工翻开自己的账本，上面记着五十三个春天的第一担盐。',
  '今年的第一担，他没有卖。“卖也卖不了几个钱。”老人说，一担粗盐运到镇上不过四十元，还不够雇一个小工。',
  '盐田正在变成别的东西。三年前，村里把靠海的两百亩盐田租给一家文旅公司，修了栈道，种了红色的碱蓬；余下的八十亩，由十一位老盐工继续晒盐，游客可以付费体验。',
  '一担盐的两种价钱',
  '同一担盐，换了一种卖法，价钱便不同。文旅公司把粗盐炒过，拌入海苔和陈皮，装进一百克的小瓶，一瓶卖二十八元，一年卖出四万多瓶。',
  '分到盐工手里的部分并不多。按照合同，公司以每担六十元的保底价收购，另付每人每月一千八百元的演示费，“等于是请我们做给别人看”。',
  '谁来接手',
  '真正让村里人发愁的，是没有年轻人肯学。晒盐要看云、看风、看卤水的颜色，学成至少三年。去年招来的两名学徒，一个做了两个月，一个做到台风来的那天。',
  '一位研究海洋聚落的学者认为，演示费留得住动作，留不住手艺。他建议把盐田的水路、闸门和口诀整理成册，由村里的小学开一门校本课，“先让孩子认得这片田”。',
  '老盐工没有想得那么远。惊蛰后的第三天，他带着孙女下了田，教她用脚掌试卤水的温度。孙女问，要试到什么时候才算会。他说：“试到你不问的时候。”',
] as const;

const OSMANTHUS = [
  '“哪位好心人捡到一只蓝布包？里面有我老伴写的三十一封信。”上周五下午，杭州的吴阿姨在公交车上弄丢了布包，急得一夜没睡。',
  '吴阿姨今年七十二岁，老伴去世快两年了。那三十一封信，是年轻时两个人一个在城里上班、一个在海岛守灯塔的时候写的，她每次出门总要带在身边。',
  '周六一早，女儿陪她去了公交公司。调度员小李听完，调出了当天下午七辆车的监控，一辆一辆地看，看到晚上九点，终于在最后一辆车的末排座位底下看见了一抹蓝色。',
  '可是包已经被人拿走了。画面里，一个背着书包的男孩捡起布包，左右看了看，下车后往学校的方向走去。小李把画面截下来，托人送到附近的三所小学。',
  '周一上午，布包回来了。送包来的是四年级的男孩和他的班主任。原来他当天就把包交给了老师，老师见里面全是旧信，不敢拆，按信封上的老地址找过去，那里早已拆迁。',
  '吴阿姨当场拆开一封，念给男孩听：“今天的风很大，灯一夜没有熄。”男孩听得很认真，末了问了一句：“那个灯塔现在还亮吗？”',
  '吴阿姨说，等到放暑假，她要带男孩去岛上看一看。',
] as const;

const PANDA_TEA = [
  '四川在线消息 10月8日，蒙顶山脚下的一所乡村小学迎来了一堂特别的劳动课：四十六名学生背着竹篓走进茶园，跟着茶农学采秋茶。',
  '“采茶不能用指甲掐，要轻轻往上提。”茶农杨大叔边说边示范。不到半小时，孩子们的竹篓里便铺满了一层嫩芽，最多的一个采了二两。',
  '据学校老师介绍，这门课一共八节，从采摘、摊青、杀青一直上到泡茶，孩子们亲手做的茶将在重阳节那天送给村里的老人。',
] as const;

const UMBRELLA = [
  '说起修伞，许多人会觉得那是上个世纪的事。可是在江城的老菜场门口，六十六岁的修伞匠曹师傅，一天仍要修二十来把。',
  '曹师傅的摊子只有一张小方桌，桌上的铁盒分成十六格，放着长短不一的伞骨、铆钉和弹簧。他说，这些零件大多是从坏伞上拆下来的，“买不到，只能攒”。',
  '修一把伞收三块到八块钱。有人劝他涨价，他摇头：“新伞才二三十，我收贵了，人家就扔了。”',
  '去年梅雨季，一位姑娘送来一把断了四根骨的旧伞，说是外公留下的。曹师傅修了两天，只收了五块钱，还在伞柄上缠了一圈红线，告诉她这样握着不滑。',
  '后来姑娘把这件事写下来发在网上，来修伞的年轻人一下多了起来。有人从城东坐一个小时的车过来，带的却是一把十几块钱的伞，说就是想看看伞是怎样修好的。',
  '曹师傅不会上网，只知道摊子前热闹了。他请人写了一块小牌子挂在桌边，上面是七个字：修伞，不急，坐一会。',
] as const;

const BELLS = [
  '新京报：你第一次听见钟楼的钟停下来，是什么时候？',
  '罗大成：一九八九年，冬至那天。我刚接班半年，夜里十一点该响，它没有响。我从被窝里爬起来就往楼上跑，一百一十三级台阶，那天好像跑了一年。',
  '新京报：后来查出了什么毛病？',
  '罗大成：一只燕子的窝。春天的时候搭在摆锤后面，干了以后掉下来一块泥，正好卡在齿上。我把泥抠出来，钟走了，燕子第二年又来，我就在窗上给它留了一个口。',
  '新京报：三十多年，每天都要上去吗？',
  '罗大成：以前每天一次，上发条、擦油、对时。现在两天一次。对时用的还是师傅留下的那只怀表，每个月拿去同电台的报时比一比，快慢不超过四秒。',
  '新京报：有没有想过换成电子的？',
  '罗大成：来过三拨人谈，图纸都画好了。我说可以，但是你们先在楼下站一夜，听它响十二下。有一位工程师真的站了，第二天早上他把图纸收走，说不换了。',
  '新京报：退休以后，谁来上发条？',
  '罗大成：有一个学机械的小伙子，每个周末来。我没有教他什么，就让他听。哪一天他能听出来钟慢了，我就把怀表给他。',
] as const;
const BELLS_NOTE =
  '编者按：一座老钟楼，一位守钟人，三十四年里上了一万两千多次发条。在钟楼大修前的最后一周，我们请他讲一讲，时间是怎样被人一圈一圈拧出来的。';

const MULLET = [
  '烏魚季進入尾聲，台中梧棲漁港旁的老曬場昨日舉行「最後一片」活動，七十四歲的曬魚師傅洪阿水把今年最後一片烏魚子翻面，宣布交棒給二十九歲的孫女。',
  '洪阿水十五歲入行，曬了將近六十年烏魚子。他說，烏魚子要看天吃飯，北風來就搶著曬，濕氣一重就得收進屋裡，「半夜起來翻，跟顧嬰仔同款」。',
  '孫女洪小瑜原在台北做平面設計，三年前回鄉學曬。她笑說，前半年阿公只准她搬木板，不准碰魚子，第一次翻面手還會抖。',
  '接手之後，洪小瑜在曬場裝了溫濕度計，把阿公的手感畫成一張圖表，什麼濕度該翻、什麼風該收，一目了然。阿公起先嫌她囉嗦，後來也會湊過去看一眼。',
  '洪小瑜表示，明年起曬場將開放預約體驗，參加者可以親手翻一片，曬好後寄回家，希望讓更多人知道這一片金黃背後的功夫。',
] as const;

const BENCH = [
  '我住的社區有一座小公園，三百坪，一棵老榕樹，原本有七張長椅。去年整修之後，長椅剩下兩張，而且每一張的中間都多了一道扶手。',
  '里長的說法是「避免有人躺臥」。這個理由聽起來很合理，但是一個月觀察下來，我發現消失的不只是躺著的人，還有坐著的人。',
  '椅子是給誰坐的',
  '下午三點，榕樹下曾經有固定的五位長輩，一張椅子擠三個，另一張坐兩個，聊到四點半回家煮飯。椅子加了扶手以後，一張只能坐兩個人，第五位長輩站了三天，第四天就不來了。',
  '都市設計裡有一個詞叫「敵意設計」，指的是用物件的形狀，悄悄告訴某些人「這裡不歡迎你」。問題在於，物件沒有眼睛，它分不出誰是你想趕走的人。',
  '少一張椅子，多一段路',
  '對行動不便的人來說，椅子決定了他能走多遠。我媽膝蓋開過刀，她心裡有一張自己的地圖，上面標的不是店家，而是可以坐下來喘口氣的地方。少一張椅子，她的世界就縮短一百公尺。',
  '當然，公園需要管理，夜間的安全也不能不顧。但是管理的方法有很多，巡守、照明、社工的陪伴，都比一道扶手更接近問題本身。',
  '如果我們連「坐一下」都要設下條件，那麼公園還剩下什麼是「公」的？下一次里民大會，我打算帶一張自己的板凳去，坐在榕樹下，等第五位長輩回來。',
] as const;
const BENCH_WHY =
  '公園的長椅加上扶手，看似只擋住了躺臥的人，卻也讓長輩失去了下午三點的位子。椅子決定了一個人能走多遠。';

const TRAM = [
  '【本報訊】屯門一間開業三十八年的舊式玩具店月底結業，連日來不少街坊帶同子女到場「尋寶」，有人找到三十年前買不起的鐵皮機械人，即場感觸落淚。',
  '店主梁伯今年七十三歲，他說舖位租約期滿，業主肯減租，但自己雙腿乏力，「爬唔到上閣樓攞貨，係時候收工」。',
  '閣樓舊貨重見天日',
  '閣樓存放的多是八十年代的塑膠兵、發條車和紙公仔，逾四百件，部分包裝盒已經發黃。梁伯一律照當年的價錢出售，最便宜的一件只需五毫。',
  '在區內任教的陳老師買下最後一盒彈珠，打算帶回學校教學生玩，「而家啲細路未必識，但一教就會笑」。',
  '街坊：少咗個等人嘅地方',
  '住在對面的何太表示，店舖門口有一張木櫈，家長買餸時把小朋友放下，梁伯總會幫忙照看，「少咗間舖，其實係少咗個等人嘅地方」。',
] as const;

const BAKER = [
  '在巴黎二十区的一条斜街上，七十六岁的面包师雷诺终于可以睡到天亮了。他经营了四十九年的面包店，上周二由附近的居民集资买下，不会像业主原先打算的那样，改成一家手机配件店。',
  '事情要从去年秋天说起。雷诺宣布退休，却找不到接手的人。街上的居民在店门口贴出一张纸，请愿意出钱的人写下名字，两个星期之内，一共有三百一十二个人签名，最少的出了十欧元。',
  '居民们成立了一家合作社，每一位出资人无论多少，都只有一票。他们请来一位三十一岁的面包师，她原本是一名地质工程师，两年前改行，据说能从面团的裂纹里看出温度。',
  '雷诺答应留下来教三个月。他提出的唯一条件，是保留那台一九六二年的和面机。这台机器每到第七分钟会发出一声闷响，街上的孩子们把它当作上学的闹钟。',
  '据当地的商会统计，过去十年间，该区关闭的独立面包店有四十多家。合作社的发起人表示，他们并不指望赚钱，只希望每天早上七点，这条街上仍然有面包的香味。',
] as const;
const BAKER_CHAPO =
  '巴黎一家面包店的店主退休后无人接手，三百多名街坊集资把它买了下来，并请来一位曾是地质工程师的年轻面包师。';

export const THIRTY_SECOND: readonly Shown[] = [
  {
    kind: '海外网 2019, reprinted from the overseas edition of a daily: show_wholetitle, contentExtra with clock to the second, 来源, 作者 and 责编, headings in strong, two pictures with captions, the page of the paper last, 相关新闻',
    url: 'http://huaren.haiwainet.cn/n/2019/0508/c232657-31552318.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<title>半亩书屋里的中文课--华人--海外网</title>
<meta name="keywords" content="华裔 中文 书屋 墨尔本" />
<meta name="description" content="傍晚六点，墨尔本东区一条安静的小街上，“半亩书屋”的灯亮了。" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="232657" />
<meta name="contentid" content="31552318" />
<meta name="publishdate" content="2019-05-08" />
<meta name="author" content="107600" />
<meta name="source" content="来源：人民日报海外版" />
<link href="http://static.haiwainet.cn/css/2018/show.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://static.haiwainet.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="topBar"><div class="topBar_con">
<span class="topBar_l"><a href="http://www.haiwainet.cn/">海外网首页</a> | <a href="http://paper.people.com.cn/rmrbhwb/">海外版电子报</a></span>
<span class="topBar_r"><a href="http://m.haiwainet.cn/">手机海外网</a> <a href="http://haike.haiwainet.cn/">海客新闻客户端</a></span>
</div></div>
<div class="nav"><ul>
${li(['首页', '原创', '时评', '港澳', '台湾', '华人', '国际', '侨乡', '文娱', '图片', '视频', '滚动'], 'http://www.haiwainet.cn/nav/')}
</ul>
</div>
<div class="show_position">当前位置：<a href="http://www.haiwainet.cn/">海外网</a> &gt; <a href="http://huaren.haiwainet.cn/">华人</a> &gt; <a href="http://huaren.haiwainet.cn/hrxw/">华人新闻</a> &gt; 正文</div>
<div class="show_body clearfix">
<div class="show_left">
<h1 class="show_wholetitle">半亩书屋里的中文课</h1>
<div class="contentExtra">
<span class="first">2019-05-08 08:46:15</span>
<span>来源：<a href="http://paper.people.com.cn/rmrbhwb/" target="_blank">人民日报海外版</a></span>
<span>作者：林小雨</span>
<span>责编：周大海、李小芸</span>
<div class="contentFont">字号：<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a></div>
</div>
<div class="contentMain">
<p>　　${BOOKSHOP[0]}</p>
<p style="text-align: center;"><img src="http://images.haiwainet.cn/2019/0508/20190508084512345.jpg" alt="" width="600" /></p>
<p style="text-align: center;"><span style="color: #000080; font-family: 楷体;">何秀兰在书屋里给小读者念故事。　林小雨摄</span></p>
${p(BOOKSHOP.slice(1, 3), '', '　　')}
<p>　　<strong>${BOOKSHOP[3]}</strong></p>
${p(BOOKSHOP.slice(4, 6), '', '　　')}
<p>　　<strong>${BOOKSHOP[6]}</strong></p>
<p>　　${BOOKSHOP[7]}</p>
<p style="text-align: center;"><img src="http://images.haiwainet.cn/2019/0508/20190508084598765.jpg" alt="" width="600" /></p>
<p style="text-align: center;"><span style="color: #000080; font-family: 楷体;">故事会上，孩子们围着老人听家乡话。　书屋供图</span></p>
${p(BOOKSHOP.slice(8), '', '　　')}
</div>
<div class="contentShare"><span>分享到：</span><a href="javascript:;" class="wx">微信</a>
<a href="javascript:;" class="wb">微博</a>
<a href="javascript:;" class="qz">QQ空间</a></div>
<div class="editorTab">责编：周大海、李小芸</div>
<div class="haike_down"><img src="http://static.haiwainet.cn/images/haike.png" alt="" />
<p>扫一扫，下载海客新闻，看全球华人身边事</p>
</div>
<div class="contentRelated"><h3>相关新闻</h3>
<ul>
<li><a href="http://huaren.haiwainet.cn/n/2019/0417/c232657-31539001.html">海外中文图书馆里的小馆员</a></li>
<li><a href="http://huaren.haiwainet.cn/n/2019/0326/c232657-31524410.html">华裔孩子的周末中文课怎么上</a></li>
</ul>
</div>
<div class="contentComment"><h3>我要评论</h3><textarea></textarea><p>请遵守互联网评论公约，文明发言</p><a href="javascript:;">提交评论</a></div>
</div>
<div class="show_right">
<div class="r_box"><h3>图片新闻</h3>
<ul>
${li(['古镇河灯点亮春夜', '万亩油菜花田里的小火车', '老匠人修复百年木船'], 'http://photo.haiwainet.cn/n/2019/0507/c')}
</ul>
</div>
<div class="r_box"><h3>24小时点击排行</h3>
<ul>
${li(['一碗牛肉面走过的三十年', '雪线上的邮递员又出发了', '留学生厨房里的家乡味', '侨乡古厝变身民宿'], 'http://www.haiwainet.cn/n/2019/0508/c')}
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.haiwainet.cn/about/">关于我们</a> | <a href="http://www.haiwainet.cn/ad/">广告服务</a> | <a href="http://www.haiwainet.cn/job/">招贤纳士</a> | <a href="http://www.haiwainet.cn/map/">网站地图</a></p>
<p>人民日报社人民日报海外版主办　互联网新闻信息服务许可证：10120170000</p>
<p>海外网版权所有　未经书面授权禁止复制或建立镜像</p>
</div>
</body>
</html>`,
    expected: {
      headline: '半亩书屋里的中文课',
      published: '2019-05-08T08:46:15+08:00',
      source: '人民日报海外版',
      authors: ['林小雨'],
      editors: ['周大海', '李小芸'],
      headings: ['从车库到课堂', '书页里的乡音'],
      body: BOOKSHOP.slice(0, -1),
      captions: ['何秀兰在书屋里给小读者念故事。　林小雨摄', '故事会上，孩子们围着老人听家乡话。　书屋供图'],
      related: ['海外中文图书馆里的小馆员', '华裔孩子的周末中文课怎么上'],
      gone: ['看全球华人身边事', '文明发言', '百年木船', '雪线上的邮递员', '禁止复制或建立镜像'],
    },
  },
  {
    kind: '央视网新闻 2024, its shortest news: title_area, info1 with 来源 and the clock to the second, content_area, two pictures without captions, zebian with 编辑 and 责任编辑 in spans, a card for its app',
    url: 'https://news.cctv.com/2024/05/07/ARTIq8VmT2pLxZc0dWkYb3Hu240507.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="PAGE1373869353657170" />
<meta name="contentid" content="ARTIq8VmT2pLxZc0dWkYb3Hu240507" />
<meta name="author" content="陈小明" />
<meta name="source" content="央视网" />
<meta name="spm-id" content="C94212" />
<meta name="keywords" content="丹顶鹤 湿地 黄河三角洲" />
<meta name="description" content="5月6日清晨，监测人员在保护区的浅滩上记录到一对带着幼鸟的丹顶鹤。" />
${og('og:title', '黄河三角洲再添两只丹顶鹤幼鸟')}
${og('og:type', 'article')}
${og('og:url', 'https://news.cctv.com/2024/05/07/ARTIq8VmT2pLxZc0dWkYb3Hu240507.shtml')}
<title>黄河三角洲再添两只丹顶鹤幼鸟_新闻频道_央视网(cctv.com)</title>
<link rel="stylesheet" href="//r.img.cctvpic.com/photoAlbum/templet/common/DEPA1546583592748817/style.css" />
<script>
var commentTitle = "黄河三角洲再添两只丹顶鹤幼鸟";
var publishDate = "20240507102231";
var itemid1 = "ARTIq8VmT2pLxZc0dWkYb3Hu240507";
</script>
</head>
<body>
<div id="page_body">
<div class="header_nav"><ul class="hd_nav">
${li(['央视网', '新闻', '体育', '综艺', '电视剧', '电影', '纪录片', '动画', '4K'], 'https://www.cctv.com/nav/')}
</ul>
<div class="login"><a href="javascript:;">登录</a>
<a href="javascript:;">注册</a></div></div>
<div class="nav_news"><ul>
${li(['新闻频道首页', '国内', '国际', '经济', '社会', '法治', '文娱', '科技', '生活', '教育', '图片'], 'https://news.cctv.com/nav/')}
</ul>
</div>
<div class="allcontent">
<div class="breadcrumb"><a href="https://news.cctv.com/">央视网新闻</a> &gt; <a href="https://news.cctv.com/society/">社会</a></div>
<div class="main_left">
<div class="title_area" id="title_area">
<h1>黄河三角洲再添两只丹顶鹤幼鸟</h1>
<div class="info1">来源：央视新闻客户端 | 2024年05月07日 10:22:31</div>
<div class="info2" style="display:none"><span>来源：央视新闻客户端</span><span>2024年05月07日 10:22</span></div>
</div>
<div class="function"><a class="fontsize" href="javascript:;">字体：</a>
<a href="javascript:;">大</a>
<a href="javascript:;">小</a></div>
<div class="content_area" id="content_area">
<p>　　${CRANE[0]}</p>
<p style="text-align: center;"><img src="https://p2.img.cctvpic.com/photoworkspace/contentimg/2024/05/07/2024050710214512345.jpg" alt="" width="750" /></p>
${p(CRANE.slice(1, 3), '', '　　')}
<p style="text-align: center;"><img src="https://p1.img.cctvpic.com/photoworkspace/contentimg/2024/05/07/2024050710214598765.jpg" alt="" width="750" /></p>
<p>　　${CRANE[3]}</p>
</div>
<div class="zebian"><span>编辑：陈小明</span>
<span>责任编辑：李小红</span></div>
<div class="dianzan"><a href="javascript:;">点赞</a>
<a href="javascript:;">收藏</a></div>
<div class="share_box"><span>分享</span><a href="javascript:;">微信</a>
<a href="javascript:;">微博</a><p>扫一扫 分享到微信</p>
</div>
<div class="app_box"><img src="https://p5.img.cctvpic.com/qr.png" alt="" />
<p>更多新闻，欢迎下载央视新闻客户端浏览</p>
</div>
<div class="guess"><h3>猜你喜欢</h3>
<ul>
${li(['高原铁路上的巡线工', '一粒种子的太空旅行', '古城墙下的夜读灯'], 'https://news.cctv.com/2024/05/07/')}
</ul>
</div>
</div>
<div class="col_w300">
<div class="rank"><h3>精彩推荐</h3>
<ul>
${li(['深海考古队打捞出完整瓷瓶', '小满时节看麦浪', '青年工匠雕出会转的木球'], 'https://news.cctv.com/2024/05/06/')}
</ul>
</div>
</div>
</div>
<div class="bottom"><p>中央广播电视总台 央视网 版权所有 ©2024</p>
<p><a href="https://www.cctv.com/about">关于CCTV.com</a> | <a href="https://www.cctv.com/law">法律顾问</a> | <a href="https://www.cctv.com/help">用户服务</a> | 京ICP证060535号</p>
<p>网上传播视听节目许可证号 0102004</p></div>
</div>
</body>
</html>`,
    expected: {
      headline: '黄河三角洲再添两只丹顶鹤幼鸟',
      published: '2024-05-07T10:22:31+08:00',
      source: '央视新闻客户端',
      editors: ['陈小明', '李小红'],
      authors: [],
      headings: [],
      body: [...CRANE],
      captions: ['', ''],
      gone: ['欢迎下载', '太空旅行', '完整瓷瓶', '法律顾问', '分享到微信'],
    },
  },
  {
    kind: '法治网 2021, of the law daily: a table of news with 发布时间 and the day of the week, two names joined by a dash as 来源, □ lines of a reporter and a correspondent first, enpcontent, 责任编辑 below, a block of statements',
    url: 'http://www.legaldaily.com.cn/index/content/2021-03/03/content_8446210.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>一台照度计解开加装电梯的死结-法治网</title>
<meta name="keywords" content="加装电梯 调解 司法确认" />
<meta name="description" content="一台照度计解开加装电梯的死结" />
<meta name="Generator" content="EditPlus" />
<link href="/templateRes/201301/30/7812/7812/images/css.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/templateRes/js/jquery.js"></script>
<style>
.f22 { font-size: 22px; }
.f14 { font-size: 14px; }
</style>
</head>
<body>
<div class="top_bar">
<div class="l"><a href="http://www.legaldaily.com.cn/">法治网首页</a> <a href="http://epaper.legaldaily.com.cn/">法治日报电子版</a></div>
<div class="r"><a href="javascript:;">设为首页</a> <a href="javascript:;">加入收藏</a></div>
</div>
<div class="menu"><ul>
${li(['要闻', '政法', '司法', '公安', '律师', '公证', '普法', '案件', '评论', '法治文化', '平安中国', '视频'], 'http://www.legaldaily.com.cn/node_')}
</ul>
</div>
<div class="wz"><a href="http://www.legaldaily.com.cn/">首页</a>&gt;&gt;<a href="http://www.legaldaily.com.cn/judicial/">司法频道</a>&gt;&gt;人民调解</div>
<table width="950" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="640" valign="top">
<dl class="con">
<dt class="f22 b black02 yh center">一台照度计解开加装电梯的死结</dt>
<dd class="line">
<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr>
<td class="f12 black02">发布时间：2021-03-03 09:12 星期三</td>
<td class="f12 black02">来源：法治网——法治日报</td>
</tr></table>
</dd>
<dd class="f14 black02 yh" id="CONTENT">
<!--enpcontent-->
<p>　　□ 本报记者 王小洋</p>
<p>　　□ 本报通讯员 李小珊</p>
${p(ELEVATOR, '', '　　')}
<!--/enpcontent-->
</dd>
<dd class="f12 right">（责任编辑：张小川）</dd>
</dl>
<div class="fenxiang"><span>分享到：</span><a href="javascript:;">新浪微博</a>
<a href="javascript:;">腾讯微博</a>
<a href="javascript:;">人人网</a></div>
<div class="f12 gray">
<p>声明：凡注明转载的稿件，均为传播信息之目的，不代表本网观点</p>
<p>法治网新闻热线：010-84772500</p>
</div>
<div class="jcpd"><h3>精彩推荐</h3>
<ul>
${li(['快递柜超时收费引出的一纸建议', '九旬老人的遗嘱库', '流动法庭开进茶园'], 'http://www.legaldaily.com.cn/index/content/2021-03/02/content_')}
</ul>
</div>
</td>
<td width="300" valign="top">
<div class="right_box"><h3>热点新闻</h3>
<ol>
${li(['高空抛物如何找到扔的人', '网购生鲜坏了谁来赔', '宠物寄养合同要写清什么', '租房押金纠纷一次说明白'], 'http://www.legaldaily.com.cn/rd/')}
</ol>
</div>
<div class="right_box"><h3>视频推荐</h3>
<ul>
${li(['说法：合租那点事', '庭审直播回放'], 'http://www.legaldaily.com.cn/v/')}
</ul>
</div>
</td>
</tr>
</table>
<div class="foot">
<p><a href="/about">关于我们</a> | <a href="/contact">联系我们</a> | <a href="/ad">广告刊例</a> | <a href="/jobs">人员查询</a></p>
<p>法治日报社主办　京ICP备10202533号-1　互联网新闻信息服务许可证</p>
<p>违法和不良信息举报电话：010-84772500</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一台照度计解开加装电梯的死结',
      published: '2021-03-03T09:12:00+08:00',
      source: '法治网——法治日报',
      authors: ['王小洋', '李小珊'],
      editors: ['张小川'],
      headings: [],
      captions: [],
      // Whether the lines of the writers stay at the head of the text is open: not asked.
      kept: [...ELEVATOR],
      gone: ['不代表本网观点', '超时收费', '宠物寄养', '加入收藏', '人员查询'],
    },
  },
  {
    kind: '科技日报 (中国科技网) 2024, a report: 来源, 作者 and day in a line, a dateline with the reporter in the first sentence, h3-like strong headings, 责任编辑 in the last div, a newest list, no picture of its own but a code of its app',
    url: 'https://www.stdaily.com/web/gdxw/2024-05/09/content_238417.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>果园“开风扇” 抵御倒春寒_中国科技网</title>
<meta name="keywords" content="防霜,果园,传感器">
<meta name="description" content="一套能够在倒春寒来临前自动启动的果园防霜系统完成了两年田间试验。">
<meta name="author" content="科技日报">
<meta name="contentid" content="238417">
<link rel="stylesheet" href="/web/css/common.css">
<link rel="stylesheet" href="/web/css/article.css">
</head>
<body>
<header class="header">
<div class="logo"><a href="https://www.stdaily.com/"><img src="/web/images/logo.png" alt="中国科技网"></a></div>
<div class="search"><input type="text" placeholder="搜索"><button>搜索</button></div>
<nav><ul class="nav">
${li(['首页', '要闻', '国际', '前沿', '创新地图', '科普', '专题', '评论', '数字报', '科技日报社'], 'https://www.stdaily.com/web/node_')}
</ul></nav>
</header>
<div class="location">您当前的位置：<a href="https://www.stdaily.com/">首页</a> &gt; <a href="https://www.stdaily.com/web/gdxw/">滚动新闻</a></div>
<div class="wrap clearfix">
<div class="left">
<div class="article">
<h1 class="title">果园“开风扇” 抵御倒春寒</h1>
<div class="info">
<span class="time">2024-05-09 07:48</span>
<span class="source">来源：科技日报</span>
<span class="author">作者：吴小锋</span>
<div class="fontset"><a href="javascript:;">A+</a>
<a href="javascript:;">A-</a></div>
</div>
<div class="article-content" id="content">
<!--enpcontent-->
<p>　　科技日报合肥5月8日电 （记者吴小锋）${FROST[0]}</p>
${p(FROST.slice(1, 3), '', '　　')}
<p style="text-indent: 2em;"><strong>${FROST[3]}</strong></p>
${p(FROST.slice(4, 6), '', '　　')}
<p style="text-indent: 2em;"><strong>${FROST[6]}</strong></p>
${p(FROST.slice(7), '', '　　')}
<!--/enpcontent-->
</div>
<div class="editor">责任编辑：常小丽</div>
<div class="share"><span>分享至</span><a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
<a href="javascript:;">复制链接</a></div>
<div class="appcode"><img src="/web/images/app.png" alt="科技日报客户端"><p>扫码看科技日报客户端，前沿一手掌握</p>
</div>
<div class="copyright">
<p>版权声明：未经科技日报社书面授权，任何单位不得转载摘编</p>
</div>
</div>
</div>
<div class="right">
<div class="box"><h2>最新发布</h2><ul>
${li(['量子点让红光更红', '南极冰芯里的火山灰', '会记路的蚂蚁机器人', '新型泡沫能吸低频噪声', '一滴汗测出血糖变化'], 'https://www.stdaily.com/web/gdxw/2024-05/09/content_')}
</ul>
</div>
<div class="box"><h2>图说科技</h2><ul>
${li(['深空天线迎来检修季', '显微镜下的雪花'], 'https://www.stdaily.com/web/tskj/')}
</ul>
</div>
</div>
</div>
<footer class="footer">
<div class="flinks"><a href="https://www.stdaily.com/gywm">关于我们</a>
<a href="https://www.stdaily.com/hzhb">合作伙伴</a>
<a href="https://www.stdaily.com/lxwm">联系我们</a></div>
<p>科技日报社 中国科技网版权所有</p>
<p>京ICP备06005116号　互联网新闻信息服务许可证10120170025</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '果园“开风扇” 抵御倒春寒',
      published: '2024-05-09T07:48:00+08:00',
      source: '科技日报',
      authors: ['吴小锋'],
      editors: ['常小丽'],
      dateline: '合肥',
      headings: ['传感器埋在花里', '下一步先过山地关'],
      captions: [],
      // Whether the dateline stays at the head of the first paragraph is open: not asked.
      kept: [...FROST],
      gone: ['前沿一手掌握', '红光更红', '检修季', '任何单位不得转载摘编', '复制链接'],
    },
  },
  {
    kind: '第一财经 2024: em of the outlet, the day and the clock, a line of intro, 作者 and 责编 above the text, bold headings, a card of the writer, a statement on rights, 相关阅读 with summaries, a line of 一财最热',
    url: 'https://www.yicai.com/news/102102345.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<title>冷库空了三成，为何旧库还在涨价</title>
<meta name="keywords" content="冷链,冷库,预制菜,第一财经" />
<meta name="description" content="${COLD_INTRO}" />
<meta name="viewport" content="width=device-width"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<link rel="stylesheet" href="https://www.yicai.com/resource/css/reset.css"/>
<link rel="stylesheet" href="https://www.yicai.com/resource/css/style.css"/>
<script type="text/javascript">
var wDomain = 'https://www.yicai.com/';
var ucDomain = 'https://passport.yicai.com/';
</script>
</head>
<body>
<div class="m-top"><div class="g-bd">
<a class="logo" href="https://www.yicai.com/"><img src="https://www.yicai.com/resource/img/logo.png" alt="第一财经"></a>
<ul class="u-nav">
${li(['首页', 'A股', '金融', '地产', '商业', '科技', '汽车', '全球', '区域', '研究院', '视频', '直播'], 'https://www.yicai.com/news/')}
</ul>
<div class="u-user"><a href="https://passport.yicai.com/">登录</a>
<a href="https://passport.yicai.com/reg">注册</a></div>
</div></div>
<div class="g-bd f-cf">
<div class="m-crumb"><a href="https://www.yicai.com/">首页</a> &gt; <a href="https://www.yicai.com/news/shangye/">商业</a> &gt; 正文</div>
<div class="g-mn">
<div class="title f-pr">
<h1>冷库空了三成，为何旧库还在涨价</h1>
<p class="info">
<em>第一财经</em> <em>2024-05-08 21:15</em>
<em class="listen">听新闻</em>
</p>
<p class="names"><span>作者：<a href="https://www.yicai.com/author/100019">葛小慧</a></span> <span>责编：任小敏</span></p>
</div>
<div class="m-txt">
<div class="intro">${COLD_INTRO}</div>
<div id="multi-text" class="txt">
${p(COLD.slice(0, 2))}
<p><strong>${COLD[2]}</strong></p>
${p(COLD.slice(3, 5))}
<p><strong>${COLD[5]}</strong></p>
${p(COLD.slice(6))}
</div>
<p class="u-report"><a href="javascript:;">举报</a></p>
</div>
<div class="m-ad"><p>第一财经广告合作，<a href="https://www.yicai.com/ad">请点击这里</a></p>
</div>
<div class="m-copy"><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。如需获得授权请联系第一财经版权部：banquan@yicai.com</p>
</div>
<div class="m-author"><h3>文章作者</h3>
<div class="item"><img src="https://imgcdn.yicai.com/author/100019.jpg" alt=""><p class="name">葛小慧</p><a class="btn" href="javascript:;">关注</a></div></div>
<div class="m-related"><h3>相关阅读</h3>
<div class="item"><a href="https://www.yicai.com/news/102087711.html"><h2>多温区冷库造价贵三成，谁在抢着建</h2></a><p>租金高出一半，空置期缩短四个月。</p><span>04-22 18:03</span></div>
<div class="item"><a href="https://www.yicai.com/news/102069120.html"><h2>冷链企业并购升温，中小冷库业主转身</h2></a><p>改造一年起步，不如卖掉。</p><span>04-03 09:40</span></div>
</div>
</div>
<div class="g-sd">
<div class="m-hot"><h3>一财最热</h3>
<ol>
${li(['新茶饮的第三杯半价还能卖多久', '县城影院靠什么过淡季', '咖啡豆期价三连跌', '二手相机行情又起来了', '低空物流的第一张账单'], 'https://www.yicai.com/news/10210')}
</ol>
</div>
<div class="m-code"><img src="https://www.yicai.com/resource/img/qr.png" alt="">
<p>点击关闭 扫码下载第一财经APP</p>
</div>
</div>
</div>
<div class="m-foot"><div class="g-bd">
<p><a href="https://www.yicai.com/about">关于我们</a>
<a href="https://www.yicai.com/team">加入我们</a>
<a href="https://www.yicai.com/map">网站地图</a></p>
<p>第一财经 版权所有 互联网新闻信息服务许可证：31120180006 沪ICP备14015572号</p>
<p>技术支持 上海第一财经传媒有限公司</p>
</div></div>
</body>
</html>`,
    expected: {
      headline: '冷库空了三成，为何旧库还在涨价',
      published: '2024-05-08T21:15:00+08:00',
      source: '第一财经',
      authors: ['葛小慧'],
      editors: ['任小敏'],
      lead: COLD_INTRO,
      headings: ['新库为什么租不满', '旧库的生意经'],
      body: [...COLD],
      captions: [],
      related: ['多温区冷库造价贵三成，谁在抢着建', '冷链企业并购升温，中小冷库业主转身'],
      gone: ['听新闻', '请点击这里', '如需获得授权', '第三杯半价', '点击关闭', '技术支持'],
    },
  },
  {
    kind: '财新网 2021, a feature: conTit with 来源于 and the minute, a subhead below the headline, hidden lines for a search engine, a dl with the picture and its caption, 文｜ two writers first, bold headings, 责任编辑 | 版面编辑 with 推广 below, 相关报道',
    url: 'https://culture.caixin.com/2021-03-12/101674321.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>最后十一位晒盐人_文化频道_财新网</title>
<meta name="keywords" content="盐田,闽东,手艺" />
<meta name="description" content="盐田成了景区，盐工成了演示者。演示费留得住动作，留得住手艺吗" />
<meta name="author" content="赵小煊" />
<meta name="copyright" content="财新网" />
${og('og:type', 'article')}
${og('og:title', '最后十一位晒盐人')}
${og('og:site_name', '财新网')}
${og('og:image', 'https://img.caixin.com/2021-03-12/161550000012345_560_373.jpg')}
<link rel="stylesheet" href="https://file.caixin.com/pkg/cx-pay-layer/css/wap.css" />
<link rel="stylesheet" href="https://file.caixin.com/file/content/css/common.css" />
<script>var entity = {"id":"101674321","channel":"culture","type":"0"};</script>
</head>
<body>
<div class="topnav"><div class="topnav_box">
<ul class="topnav_l">
${li(['财新网', '数据通', '财新国际', '财新图书', '财新峰会'], 'https://www.caixin.com/top/')}
</ul>
<div class="topnav_r"><a href="https://u.caixin.com/">登录</a> <a href="https://u.caixin.com/reg">注册</a> <a href="https://mall.caixin.com/">订阅</a></div>
</div></div>
<div class="sitenav"><ul>
${li(['首页', '经济', '金融', '公司', '政经', '世界', '观点网', '文化', '博客', '图片', '视频', '周刊', '数据'], 'https://www.caixin.com/nav/')}
</ul>
</div>
<div class="indexMain"><div class="comMain">
<div class="bread"><a href="https://www.caixin.com/">财新网</a> &gt; <a href="https://culture.caixin.com/">文化</a> &gt; 正文</div>
<div class="conlf">
<div id="the_content">
<div id="conTit">
<h1>最后十一位晒盐人</h1>
<div id="artInfo" class="artInfo">2021年03月12日 11:38 来源于 <a href="https://culture.caixin.com/">财新网</a>
<div class="toolbar"><a href="javascript:;">T中</a> <a href="javascript:;">收藏</a> <a href="javascript:;">可听文章</a></div></div>
<div id="subhead" class="subhead">盐田成了景区，盐工成了演示者。演示费留得住动作，留得住手艺吗</div>
</div>
<div style="display:none">
<span id="pubtime_baidu">2021-03-12 11:38:00</span>
<span id="source_baidu">来源：财新网</span>
<span id="author_baidu">作者：赵小煊,王小怡</span>
<span id="editor_baidu">责任编辑：徐小晓</span>
</div>
<div class="textbox"><div class="content">
<div id="Main_Content_Val" class="text">
<dl class="media_pic"><dt><img src="https://img.caixin.com/2021-03-12/161550000012345_560_373.jpg" alt="" /></dt><dd>惊蛰过后，闽东一处盐田里，老盐工用木耙归拢新盐。图：财新记者 梁小图</dd></dl>
<p>　　文｜财新 赵小煊 王小怡（实习）</p>
${p(SALTED.slice(0, 3), '', '　　')}
<p>　　<b>${SALTED[3]}</b></p>
${p(SALTED.slice(4, 6), '', '　　')}
<p>　　<b>${SALTED[6]}</b></p>
${p(SALTED.slice(7), '', '　　')}
</div>
<div class="redf">本文责任编辑：徐小晓 | 版面编辑：刘小春</div>
<div id="chargeWall" style="display:none"></div>
</div></div>
</div>
<div class="share_bottom"><span>话题：</span><a href="https://search.caixin.com/?k=1" class="tagname">#手艺</a>
<a href="https://search.caixin.com/?k=2" class="tagname">+关注</a></div>
<div class="cx_tuiguang"><p>更多报道详见：财新通会员，畅读全站</p><p>推广：财新私房课 · 春季书单</p>
</div>
<div class="moreReport"><h3>相关报道</h3>
<ul>
<li><a href="https://culture.caixin.com/2020-11-02/101621877.html">海边的碱蓬红了，盐田白了</a></li>
<li><a href="https://culture.caixin.com/2020-06-18/101569034.html">手艺人进景区之后</a></li>
</ul>
</div>
<div class="comment_box"><h3>评论区 <span>0</span></h3>
<p>登录后发表评论得积分</p>
</div>
</div>
<div class="conri">
<div class="ri_box"><h3>编辑推荐</h3>
<ul>
${li(['一座图书馆的搬家清单', '谁还在写长信', '跟着邮轮去听鲸', '菜市场里的声音档案'], 'https://culture.caixin.com/2021-03-11/1016')}
</ul>
</div>
<div class="ri_box"><h3>财新移动</h3><img src="https://file.caixin.com/images/app.png" alt="" />
<p>扫码下载财新客户端</p>
</div>
</div>
</div></div>
<div class="bottom">
<p><a href="https://corp.caixin.com/about">关于我们</a> | <a href="https://corp.caixin.com/join">加入我们</a> | <a href="https://corp.caixin.com/ethics">意见与反馈</a></p>
<p>财新网所刊载内容之知识产权为财新传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</p>
<p>京ICP证090880号 Copyright 财新网 All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '最后十一位晒盐人',
      published: '2021-03-12T11:38:00+08:00',
      source: '财新网',
      authors: ['赵小煊', '王小怡'],
      lead: '盐田成了景区，盐工成了演示者。',
      headings: ['一担盐的两种价钱', '谁来接手'],
      captions: ['惊蛰过后，闽东一处盐田里，老盐工用木耙归拢新盐。图：财新记者 梁小图'],
      // Whether the line of 文｜ stays in the text is open: not asked.
      kept: [...SALTED],
      related: ['海边的碱蓬红了，盐田白了', '手艺人进景区之后'],
      gone: ['可听文章', '发表评论得积分', '春季书单', '去听鲸', '意见与反馈'],
    },
  },
  {
    kind: '杭州网 2020, reprinted from an evening paper: the day and minute, 来源, 作者 with a trainee writer and a photographer apart, 编辑 in one line, a picture above and one in the text, a note on rights, a column of 热点',
    url: 'https://hznews.hangzhou.com.cn/shehui/content/2020-10/13/content_7831262.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>三十一封旧信坐公交“走丢”了-杭网原创-杭州网</title>
<meta name="keywords" content="公交,旧信,灯塔" />
<meta name="description" content="三十一封旧信坐公交“走丢”了" />
<meta name="author" content="杭州网" />
<link href="https://hznews.hangzhou.com.cn/images/style2019.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div class="top"><div class="top_con">
<ul class="top_nav">
${li(['杭州网首页', '杭州', '国内', '国际', '社会', '财经', '体育', '娱乐', '房产', '教育', '旅游', '视频', '杭网议事厅'], 'https://www.hangzhou.com.cn/nav/')}
</ul>
<div class="top_r"><a href="https://hzdaily.hangzhou.com.cn/hzrb/">杭州日报</a>
<a href="https://hzdaily.hangzhou.com.cn/dskb/">都市快报</a></div>
</div></div>
<div class="place">您的位置：<a href="https://www.hangzhou.com.cn/">杭州网</a> &gt; <a href="https://hznews.hangzhou.com.cn/">杭州新闻</a> &gt; <a href="https://hznews.hangzhou.com.cn/shehui/">社会新闻</a></div>
<div class="main clearfix">
<div class="main_l">
<div class="news_title"><h1>三十一封旧信坐公交“走丢”了</h1></div>
<div class="news_info">
<span>2020-10-13 07:36</span>
<span>来源：钱江晚报</span>
<span>作者：见习记者 方小贤 文　李小震 摄</span>
<span>编辑：郑小云</span>
</div>
<div class="news_tool"><a href="javascript:;">打印</a>
<a href="javascript:;">字号大</a>
<a href="javascript:;">字号小</a></div>
<div class="news_content" id="content">
<p align="center"><img src="https://hznews.hangzhou.com.cn/shehui/content/attachement/jpg/site2/20201013/0001.jpg" alt="" border="0" /></p>
<p align="center"><font color="#666666">吴阿姨捧着失而复得的蓝布包</font></p>
${p(OSMANTHUS.slice(0, 3), '', '　　')}
<p align="center"><img src="https://hznews.hangzhou.com.cn/shehui/content/attachement/jpg/site2/20201013/0002.jpg" alt="" border="0" /></p>
<p align="center"><font color="#666666">调度员逐辆查看车厢画面</font></p>
${p(OSMANTHUS.slice(3), '', '　　')}
</div>
<div class="news_share"><span>分享到</span><a href="javascript:;">微信</a>
<a href="javascript:;">微博</a></div>
<div class="news_wx"><img src="https://hznews.hangzhou.com.cn/images/wx.png" alt="" />
<p>长按二维码，关注杭州网官方微信</p>
</div>
<div class="news_sm"><p>本网声明：转载其他媒体的稿件，如涉及作品内容、版权问题，请在30日内同本网联系</p>
</div>
</div>
<div class="main_r">
<div class="r_tit">热点推荐</div>
<ul class="r_list">
${li(['西溪的柿子红了一半', '地铁口的早餐车换了新装', '满觉陇开出第一朵桂花', '老浴室重新开张只收五元', '运河边的露天棋局', '龙井村的茶灶还热着', '一条鱼的安家费'], 'https://hznews.hangzhou.com.cn/shehui/content/2020-10/12/content_')}
</ul>
<div class="r_tit">杭网图片</div>
<ul class="r_pic">
${li(['湖上晨雾', '茶园新绿'], 'https://photo.hangzhou.com.cn/')}
</ul>
</div>
</div>
<div class="foot">
<p><a href="https://www.hangzhou.com.cn/about">网站简介</a> - <a href="https://www.hangzhou.com.cn/law">法律顾问</a> - <a href="https://www.hangzhou.com.cn/ad">广告联系</a></p>
<p>杭州网络传媒有限公司 版权所有　浙江省互联网新闻信息服务许可证</p>
<p>浙公网安备 33010002000058号　Copyright 2001-2020</p>
</div>
</body>
</html>`,
    expected: {
      headline: '三十一封旧信坐公交“走丢”了',
      published: '2020-10-13T07:36:00+08:00',
      source: '钱江晚报',
      authors: ['方小贤'],
      editors: ['郑小云'],
      headings: [],
      body: [...OSMANTHUS],
      captions: ['吴阿姨捧着失而复得的蓝布包', '调度员逐辆查看车厢画面'],
      gone: ['长按二维码', '请在30日内', '只收五元', '第一朵桂花', '网站简介'],
    },
  },
  {
    kind: '四川在线 2022, its shortest news: scol_title and scol_time to the second, 来源 and 编辑 in one line, three paragraphs with 四川在线消息 first, the reporter in brackets last, a card for its app, a list of 最新',
    url: 'https://sichuan.scol.com.cn/ggxw/202210/58725316.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>劳动课开进茶园 46名小学生学采秋茶_四川在线</title>
<meta name="keywords" content="劳动课,茶园,小学生" />
<meta name="description" content="劳动课开进茶园 46名小学生学采秋茶" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<meta name="author" content="四川在线" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<link rel="shortcut icon" href="https://www.scol.com.cn/favicon.ico" />
<link rel="stylesheet" href="https://sichuan.scol.com.cn/css/scol_detail.css" />
<script src="https://www.scol.com.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="header"><div class="wrap">
<a class="logo" href="https://www.scol.com.cn/"><img src="https://www.scol.com.cn/img/logo.png" alt="四川在线" /></a>
<ul class="nav">
${li(['首页', '四川', '国内', '国际', '评论', '经济', '文体', '教育', '健康', '图片', '麻辣社区', '川观新闻'], 'https://www.scol.com.cn/nav/')}
</ul>
</div></div>
<div class="wrap">
<div class="crumbs"><a href="https://www.scol.com.cn/">四川在线首页</a> &gt; <a href="https://sichuan.scol.com.cn/">四川新闻</a> &gt; <a href="https://sichuan.scol.com.cn/ggxw/">滚动新闻</a></div>
<div class="detail_l">
<h1 id="webreal_scol_title">劳动课开进茶园 46名小学生学采秋茶</h1>
<div class="detail_info">
<span id="scol_time">2022-10-08 16:21:40</span>
<span id="scol_source">来源：四川在线</span>
<span id="scol_editor">编辑：张小璐</span>
</div>
<div id="scol_txt">
${p(PANDA_TEA.slice(0, 2), '', '　　')}
<p>　　${PANDA_TEA[2]}（四川在线记者 蒋小洲）</p>
</div>
<div class="detail_share"><span>分享</span><a href="javascript:;">朋友圈</a>
<a href="javascript:;">新浪微博</a></div>
<div class="detail_app"><img src="https://www.scol.com.cn/img/cgqr.png" alt="" />
<p>打开川观新闻，随时看见四川</p>
</div>
<div class="detail_say"><p>凡本网注明稿件，转载请保留出处</p>
</div>
</div>
<div class="detail_r">
<div class="box"><h3>最新新闻</h3>
<ul>
${li(['高山村开通第一班公交', '竹编老人收了个洋徒弟', '稻田里长出字来', '九寨的树叶先黄了', '火锅店里的手语点单', '乡村戏台重新刷漆', '江滩上的风筝节', '盐井边的说书人'], 'https://sichuan.scol.com.cn/ggxw/202210/587')}
</ul>
</div>
<div class="box"><h3>视频</h3>
<ul>
${li(['航拍秋日梯田', '一分钟看懂川剧脸谱', '大熊猫幼仔学爬树'], 'https://video.scol.com.cn/')}
</ul>
</div>
<div class="box"><h3>麻辣社区热帖</h3>
<ul>
${li(['成都哪条街的梧桐最好看', '自制泡菜翻车记'], 'https://www.mala.cn/thread-')}
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://www.scol.com.cn/about">关于我们</a> <a href="https://www.scol.com.cn/contact">联络方式</a> <a href="https://www.scol.com.cn/bq">版权声明</a></p>
<p>四川在线版权所有 互联网新闻信息服务许可证号 51120180007 蜀ICP备</p>
</div>
</body>
</html>`,
    expected: {
      headline: '劳动课开进茶园 46名小学生学采秋茶',
      published: '2022-10-08T16:21:40+08:00',
      source: '四川在线',
      authors: ['蒋小洲'],
      editors: ['张小璐'],
      headings: [],
      captions: [],
      // Whether 四川在线消息 first and the reporter last stay is open: not asked.
      kept: [PANDA_TEA[0].slice(7), PANDA_TEA[1], PANDA_TEA[2]],
      gone: ['随时看见', '转载请保留出处', '洋徒弟', '梧桐最好看', '联络方式'],
    },
  },
  {
    kind: '百家号 2024, of an evening paper’s account: sKHSJ, the name and the clock and the place of posting, dpu8C with bjh-p, two pictures with bjh-image-caption, 举报/反馈, comments, 作者最新文章 and 大家都在看',
    url: 'https://baijiahao.baidu.com/s?id=1798412345678901234&wfr=spider&for=pc',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="referrer" content="always">
<meta name="description" content="说起修伞，许多人会觉得那是上个世纪的事。">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta itemprop="dateUpdate" content="2024-05-07 09:18:00">
<title>菜场门口的修伞摊，一天还能修二十把</title>
<link rel="icon" href="//gss0.bdstatic.com/favicon.ico">
<link rel="stylesheet" href="//mbdp02.bdstatic.com/static/landing-pc/css/main.css">
<script>window.jsonData = {"bsData":{"superlanding":[]}};</script>
</head>
<body>
<div id="ssr-content">
<div class="_1eLNb" id="header">
<div class="_3vsXp"><a href="https://www.baidu.com/"><img class="_2Bpsf" src="//mbdp02.bdstatic.com/logo.png" alt=""></a></div>
<div class="_2wT6b"><input type="text" value=""><button>百度一下</button></div>
<div class="_1SqVH"><a href="https://www.baidu.com/">百度首页</a>
<a href="https://passport.baidu.com/">登录</a></div>
</div>
<div class="_2qjpr">
<div class="EaCvy" data-testid="left">
<div class="_1TaPP">
<div class="sKHSJ">菜场门口的修伞摊，一天还能修二十把</div>
<div class="_1zfBP">
<div class="_2sbyq"><img class="_3nbAL" src="https://avatar.bdstatic.com/it/u=1&fm=3012" alt=""></div>
<div class="_2MqSE">
<p class="_2gGWi" data-testid="author-name">江城晚报</p>
<div class="_3qTyT"><span class="_10s4U" data-testid="updatetime">2024-05-07 09:18</span><span class="_2Wctx" data-testid="address">湖北</span><span class="_1PNgF">江城晚报官方账号</span></div>
</div>
<div class="_2fRtU"><span>关注</span></div>
</div>
</div>
<div class="_18p7x" data-testid="article">
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${UMBRELLA[0]}</span></p></div>
<div class="_213oI _2RQLP"><img class="_3X1pN" src="https://pics1.baidu.com/feed/umbrella1.jpeg?token=1" alt=""></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-image-caption">曹师傅在给一把旧伞换骨。周小菲 摄</span></p>
</div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${UMBRELLA[1]}</span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${UMBRELLA[2]}</span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${UMBRELLA[3]}</span></p></div>
<div class="_213oI _2RQLP"><img class="_3X1pN" src="https://pics2.baidu.com/feed/umbrella2.jpeg?token=2" alt=""></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-image-caption">铁盒里的十六格零件。周小菲 摄</span></p>
</div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${UMBRELLA[4]}</span></p></div>
<div class="dpu8C _2kCxD"><p><span class="bjh-p">${UMBRELLA[5]}</span></p></div>
<div class="_3hMwG"><span data-testid="report-btn">举报/反馈</span></div>
</div>
<div class="_2uNg9"><div class="_1wqTr"><span>评论 18</span></div>
<div class="xcp-item"><h5 class="user-bar-uname">爱吃橘子的猫</h5><p class="type-text">我家那把伞也想送过去</p>
</div>
<div class="xcp-item"><h5 class="user-bar-uname">老街坊</h5><p class="type-text">曹师傅人真好</p>
</div>
<div class="xcp-publish"><span>发表神评妙论</span></div></div>
</div>
<div class="_2hW6t" data-testid="right">
<div class="_1oYl6"><h3>作者最新文章</h3>
<ul>
${li(['凌晨的豆腐坊几点开门', '老电影放映员的最后一场', '弄堂深处的裁缝铺', '江边放风筝的九旬老人', '一只流浪猫的上岗证'], 'https://baijiahao.baidu.com/s?id=17984')}
</ul>
</div>
<div class="_3LwEb"><h3>大家都在看</h3>
<ul>
${li(['小区门口的梧桐为何不掉叶', '冰箱里的鸡蛋别这样放', '手写菜单成了收藏品', '退休教师自制日历三百本'], 'https://baijiahao.baidu.com/s?id=17983')}
</ul>
</div>
</div>
</div>
<div class="_2kPqA">
<h3>热搜榜</h3>
<ol>
${li(['立夏称人习俗', '樱桃自由了吗', '高铁宠物车厢试行', '古籍里的护手霜', '麦田里的音乐会'], 'https://www.baidu.com/s?wd=')}
</ol>
</div>
<div class="_2lP0w"><a href="https://www.baidu.com/duty/">使用百度前必读</a><span>京公网安备11000002000001号</span></div>
</div>
</body>
</html>`,
    expected: {
      headline: '菜场门口的修伞摊，一天还能修二十把',
      published: '2024-05-07T09:18:00+08:00',
      source: '江城晚报',
      headings: [],
      body: [...UMBRELLA],
      captions: ['曹师傅在给一把旧伞换骨。周小菲 摄', '铁盒里的十六格零件。周小菲 摄'],
      gone: ['举报/反馈', '爱吃橘子的猫', '发表神评妙论', '几点开门', '退休教师自制日历', '使用百度前必读'],
    },
  },
  {
    kind: '新京报 2023, an interview: bodyTitle with 新京报, 记者, 编辑 and the minute, a note of the editor first, bold questions, a title picture with a caption, 校对 in the line, 热门评论 without comments, a card for its app',
    url: 'https://www.bjnews.com.cn/detail/1702518300129472.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>守钟人罗大成：时间是一圈一圈拧出来的 — 新京报</title>
<meta name="keywords" content="钟楼,守钟人">
<meta name="description" content="一座老钟楼，一位守钟人，三十四年里上了一万两千多次发条。">
${og('og:title', '守钟人罗大成：时间是一圈一圈拧出来的')}
${og('og:type', 'news')}
${og('og:image', 'https://media.bjnews.com.cn/image/2023/12/14/5001.jpg')}
<link rel="stylesheet" href="https://static.bjnews.com.cn/pc/css/detail.css">
</head>
<body>
<div id="header"><div class="headerTop">
<a class="logo" href="https://www.bjnews.com.cn/"><img src="https://static.bjnews.com.cn/pc/logo.png" alt="新京报"></a>
<div class="headerSearch"><input type="text" placeholder="请输入搜索关键词"></div>
<a class="download" href="https://www.bjnews.com.cn/app">APP下载</a>
<a href="https://epaper.bjnews.com.cn/">电子报</a>
</div>
<ul class="headerNav">
${li(['首页', '时事', '北京', '深度', '评论', '财经', '文化', '体育', '娱乐', '教育', '视频', '我们视频'], 'https://www.bjnews.com.cn/nav/')}
</ul>
</div>
<div class="main" id="main">
<div class="left">
<div class="bodyTitle">
<h1>守钟人罗大成：时间是一圈一圈拧出来的</h1>
<div class="source">
<span class="name">新京报</span>
<span class="reporter"><em>记者</em> <em>苏小薇</em></span>
<span class="editor"><em>编辑</em> <em>张小树</em></span>
<span class="proofread"><em>校对</em> <em>李小君</em></span>
<span class="timer">2023-12-14 09:45</span>
</div>
</div>
<div class="article">
<div class="articleCenter" id="contentStr">
<p style="background:#f3f3f3">${BELLS_NOTE}</p>
<p><img src="https://media.bjnews.com.cn/image/2023/12/14/5001.jpg" alt=""></p>
<p class="contentImg-desc" style="text-align:center;color:#999">12月12日，罗大成在钟楼顶层给大钟上发条。受访者供图</p>
${BELLS.map((one, at) => (at % 2 ? `<p>${one}</p>` : `<p><strong>${one}</strong></p>`)).join('\n')}
</div>
<div class="articleTool"><span class="zan">点赞 <i>26</i></span><span>收藏</span><span class="wx">分享到微信</span></div>
<div class="articleReport"><p>新京报报料邮箱：67106710@bjnews.com.cn</p>
</div>
</div>
<div class="commentBox"><h3>热门评论</h3>
<p>还没有评论，快来抢沙发</p>
</div>
<div class="recommend"><h3>为你推荐</h3>
<ul>
${li(['胡同里的鸽哨声谱', '修表铺搬进了商场三层', '在地铁上织毛衣的人', '一本菜谱的四代读者'], 'https://www.bjnews.com.cn/detail/17024')}
</ul>
</div>
</div>
<div class="right">
<div class="hot"><h3>24小时热门</h3>
<ol>
${li(['初雪落进故园', '老字号糖葫芦排到街口', '冰场今日开门迎客'], 'https://www.bjnews.com.cn/detail/17025')}
</ol>
</div>
<div class="qr"><img src="https://static.bjnews.com.cn/pc/qr.png" alt="">
<p>下载新京报APP，好新闻无止境</p>
</div>
</div>
</div>
<div id="footer">
<p><a href="https://www.bjnews.com.cn/about">关于我们</a>
<a href="https://www.bjnews.com.cn/join">招聘信息</a>
<a href="https://www.bjnews.com.cn/legal">维权声明</a></p>
<p>新京报社出品 京ICP备2021015866号 互联网新闻信息服务许可证编号10120180004</p>
</div>
</body>
</html>`,
    expected: {
      headline: '守钟人罗大成：时间是一圈一圈拧出来的',
      published: '2023-12-14T09:45:00+08:00',
      source: '新京报',
      authors: ['苏小薇'],
      editors: ['张小树'],
      captions: ['12月12日，罗大成在钟楼顶层给大钟上发条。受访者供图'],
      // Whether the note of the editor is a paragraph or a field, and whether questions are headings, is open: not asked.
      kept: [...BELLS],
      gone: ['快来抢沙发', '好新闻无止境', '鸽哨声谱', '糖葫芦排到街口', '维权声明', '报料邮箱'],
    },
  },
  {
    kind: '中時新聞網 2023, a local report of the daily: hour before day in meta-info, source and author in divs, main-figure with a caption, an advertisement and a line to add it on LINE in the text, hash tags, 你可能會喜歡, a notice for comments, JSON-LD',
    url: 'https://www.chinatimes.com/newspapers/20230109000412-260107',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>曬一甲子烏魚子 阿公交棒設計師孫女 - 地方新聞 - 中國時報</title>
<meta name="description" content="烏魚季進入尾聲，台中梧棲漁港旁的老曬場昨日舉行「最後一片」活動。">
<meta name="keywords" content="烏魚子,梧棲,曬場">
<meta name="section" content="地方新聞">
<meta name="source" content="中國時報">
<meta name="author" content="陳小銘">
<meta name="pubdate" content="2023-01-09T04:10:00+08:00">
<meta property="article:published_time" content="2023-01-09T04:10:00+08:00">
${og('og:title', '曬一甲子烏魚子 阿公交棒設計師孫女 - 地方新聞')}
${og('og:site_name', '中時新聞網')}
${og('og:type', 'article')}
${og('og:image', 'https://images.chinatimes.com/newsphoto/2023-01-09/1024/20230109000412.jpg')}
${ld({ '@type': 'NewsArticle', headline: '曬一甲子烏魚子 阿公交棒設計師孫女', datePublished: '2023-01-09T04:10:00+08:00', dateModified: '2023-01-09T04:10:00+08:00', author: { '@type': 'Person', name: '陳小銘' }, publisher: { '@type': 'Organization', name: '中時新聞網' } })}
<link rel="stylesheet" href="https://static.chinatimes.com/css/desktop.css">
</head>
<body id="page-top">
<header class="header"><div class="container">
<a class="logo" href="https://www.chinatimes.com/"><img src="https://static.chinatimes.com/logo.svg" alt="中時新聞網"></a>
<ul class="main-nav">
${li(['即時', '政治', '言論', '生活', '娛樂', '財經', '社會', '話題', '國際', '兩岸', '科技', '體育', '健康', '運勢', '寶島'], 'https://www.chinatimes.com/nav/')}
</ul>
<div class="search"><input type="text" placeholder="搜尋"></div>
</div></header>
<div class="container"><div class="row">
<div class="col-left">
<nav class="breadcrumb-wrapper"><ol class="breadcrumb"><li><a href="https://www.chinatimes.com/">首頁</a></li><li><a href="https://www.chinatimes.com/newspapers/2601">中國時報</a></li><li><a href="https://www.chinatimes.com/newspapers/260107">地方新聞</a></li></ol></nav>
<article class="article-box">
<header class="article-header">
<h1 class="article-title">曬一甲子烏魚子 阿公交棒設計師孫女</h1>
<div class="meta-info-wrapper">
<div class="meta-info">
<time datetime="2023-01-09 04:10"><span class="hour">04:10</span> <span class="date">2023/01/09</span></time>
<div class="source"><a href="https://www.chinatimes.com/newspapers/2601">中國時報</a></div>
<div class="author"><a href="https://www.chinatimes.com/reporter/2071">陳小銘</a></div>
</div>
<div class="share-btns"><a href="javascript:;">Facebook</a>
<a href="javascript:;">Line</a><span>複製連結</span></div>
</div>
</header>
<div class="article-content-wrapper">
<div class="main-figure"><figure class="fullwidth"><div class="photo-container"><img src="https://images.chinatimes.com/newsphoto/2023-01-09/1024/20230109000412.jpg" alt=""></div>
<figcaption>曬魚師傅洪阿水（左）把最後一片烏魚子交給孫女洪小瑜。（陳小銘攝）</figcaption></figure></div>
<div class="article-body" itemprop="articleBody">
${p(MULLET.slice(0, 2))}
<div class="ad"><p>廣告 - 內文未完請往下捲動</p>
</div>
${p(MULLET.slice(2, 4))}
<div class="promote-word"><a href="https://line.me/ti/p/chinatimes">※ 加入中時新聞網LINE好友，每天收好報</a></div>
<p>${MULLET[4]}</p>
</div>
<div class="article-hash-tag"><span class="hash-tag"><a href="https://www.chinatimes.com/tag/1">#烏魚子</a></span><span class="hash-tag"><a href="https://www.chinatimes.com/tag/2">#梧棲漁港</a></span></div>
</div>
</article>
<section class="recommended-article"><h3>你可能會喜歡</h3>
<ul>
${li(['夜市阿嬤的愛玉不找零', '老戲院座椅一張八百開賣', '騎樓下的打字行還在收件'], 'https://www.chinatimes.com/realtimenews/20230108000')}
</ul></section>
<section class="comment"><h3>發表意見</h3>
<p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利</p></section>
</div>
<aside class="col-right">
<section class="hot-news"><h3>熱門新聞</h3>
<ol>
${li(['合歡山清晨降霰', '貓咪站長退休領罐頭', '一元郵票拍出高價', '冬至湯圓排到對街'], 'https://www.chinatimes.com/realtimenews/20230109000')}
</ol></section>
<section class="fb"><p>追蹤粉絲專頁</p></section>
</aside>
</div></div>
<footer class="footer"><ul>
${li(['關於我們', '服務條款', '隱私權聲明', '著作權聲明', '廣告刊登', '客服信箱'], 'https://www.chinatimes.com/about/')}
</ul><p>© 1995 - 2023 China Times Group. 旺旺中時媒體集團 版權所有，請尊重智慧財產權未經允許請勿任意轉載</p></footer>
</body>
</html>`,
    expected: {
      headline: '曬一甲子烏魚子 阿公交棒設計師孫女',
      published: '2023-01-09T04:10:00+08:00',
      source: '中國時報',
      authors: ['陳小銘'],
      headings: [],
      body: [...MULLET],
      captions: ['曬魚師傅洪阿水（左）把最後一片烏魚子交給孫女洪小瑜。（陳小銘攝）'],
      gone: ['內文未完請往下捲動', '每天收好報', '不找零', '片面修改', '領罐頭', '複製連結'],
    },
  },
  {
    kind: '關鍵評論網 2022, an opinion piece: the day alone with 評論 and 社會, a box of the writer and 文： first, 我們想讓你知道的是, a title picture with a credit, h2 headings, 延伸閱讀 and 責任編輯 and 核稿編輯 within the text element, tags, a call for members',
    url: 'https://www.thenewslens.com/article/168421',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>公園長椅上的那道扶手，趕走了誰？ - The News Lens 關鍵評論網</title>
<meta name="description" content="${BENCH_WHY}">
<meta name="author" content="林小榕">
${og('og:title', '公園長椅上的那道扶手，趕走了誰？ - The News Lens 關鍵評論網')}
${og('og:type', 'article')}
${og('og:site_name', 'The News Lens 關鍵評論網')}
${og('og:url', 'https://www.thenewslens.com/article/168421')}
${og('og:description', BENCH_WHY)}
${ld({ '@type': 'NewsArticle', headline: '公園長椅上的那道扶手，趕走了誰？', datePublished: '2022-06-14T10:00:00+08:00', author: { '@type': 'Person', name: '林小榕' }, publisher: { '@type': 'Organization', name: 'The News Lens 關鍵評論網' } })}
<link rel="stylesheet" href="https://resource1.thenewslens.com/css/app.css">
</head>
<body class="article">
<header class="site-header"><a class="logo" href="https://www.thenewslens.com/"><img src="https://resource1.thenewslens.com/logo.svg" alt="The News Lens 關鍵評論"></a>
<nav><ul class="menu">
${li(['最新', '焦點', '評論', '專題', '影音', 'Podcast', '國際', '社會', '生活', '科技', '藝文', '運動'], 'https://www.thenewslens.com/category/')}
</ul></nav>
<div class="edition"><a href="https://www.thenewslens.com/">台灣版</a>
<a href="https://hk.thenewslens.com/">香港版</a>
<a href="https://member.thenewslens.com/">加入會員</a></div>
</header>
<main class="container">
<article class="main-article">
<div class="article-header-container">
<h1 class="article-title">公園長椅上的那道扶手，趕走了誰？</h1>
<div class="article-info">2022/06/14 , <a href="https://www.thenewslens.com/category/opinion">評論</a> <a href="https://www.thenewslens.com/category/society">社會</a></div>
<figure class="article-img-container"><img class="front-img" src="https://image1.thenewslens.com/2022/6/bench.jpg" alt=""><figcaption class="article-img-caption">Photo Credit: 林小榕提供</figcaption></figure>
</div>
<div class="article-author-container">
<div class="author-img"><img src="https://image1.thenewslens.com/author/lin.jpg" alt=""></div>
<div class="author-info"><a class="author-name" href="https://www.thenewslens.com/author/linxr">林小榕</a><p class="author-desc">社區規劃師，養兩隻貓，走路上班。</p><a class="btn-follow" href="javascript:;">看更多此作者文章</a></div>
</div>
<div class="share-bar"><span>分享</span><a href="javascript:;">Facebook</a>
<a href="javascript:;">Twitter</a>
<a href="javascript:;">稍後閱讀</a></div>
<div class="WhyNeedKnow"><h4>我們想讓你知道的是</h4><p>${BENCH_WHY}</p></div>
<div class="article-content" itemprop="articleBody">
<p>文：林小榕</p>
${p(BENCH.slice(0, 2))}
<h2>${BENCH[2]}</h2>
${p(BENCH.slice(3, 5))}
<div class="ad-inread"><span>廣告</span></div>
<h2>${BENCH[5]}</h2>
${p(BENCH.slice(6))}
<h3>延伸閱讀</h3>
<ul>
<li><a href="https://www.thenewslens.com/article/161200">「敵意設計」不只在長椅：車站、騎樓與便利商店</a></li>
<li><a href="https://www.thenewslens.com/article/157733">長輩的散步地圖：一座城市需要多少張椅子？</a></li>
</ul>
<p><a href="https://member.thenewslens.com/">【加入關鍵評論網會員】每天精彩好文直送你的信箱，每週獨享編輯精選、時事精選、藝文週報等特製電子報。</a></p>
<p>責任編輯：丁小芸</p>
<p>核稿編輯：翁小航</p>
</div>
<div class="article-tags"><h4>Tags:</h4><ul>
${li(['公園', '公共空間', '高齡社會', '長椅'], 'https://www.thenewslens.com/tag/')}
</ul>
</div>
<div class="latest"><h4>最新發展：</h4><p>訂閱電子報，掌握議題脈絡</p>
</div>
<div class="brand"><h4>更多『評論』文章</h4><ul>
${li(['午休該不該關燈：一間辦公室的拉鋸', '我在菜市場學會的議價倫理', '當圖書館開始出借工具箱'], 'https://www.thenewslens.com/article/16839')}
</ul>
</div>
</article>
<aside class="sidebar"><h4>焦點文章</h4><ul>
${li(['機車待轉格的幾何學', '離島郵差的一日', '聽障咖啡師的手勢菜單'], 'https://www.thenewslens.com/article/16840')}
</ul></aside>
</main>
<footer class="site-footer"><ul>
${li(['關於我們', '加入我們', '隱私權政策', '著作權聲明', '廣告合作', '投稿辦法'], 'https://www.thenewslens.com/about/')}
</ul><p>Copyright © 2022 The News Lens 關鍵評論 All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '公園長椅上的那道扶手，趕走了誰？',
      published: '2022-06-14',
      source: 'The News Lens 關鍵評論網',
      authors: ['林小榕'],
      editors: ['丁小芸', '翁小航'],
      lead: '公園的長椅加上扶手',
      headings: ['椅子是給誰坐的', '少一張椅子，多一段路'],
      captions: ['Photo Credit: 林小榕提供'],
      // Whether the line of the writer and those of the editors stay in the text is open: not asked.
      kept: [...BENCH],
      related: ['「敵意設計」不只在長椅：車站、騎樓與便利商店', '長輩的散步地圖：一座城市需要多少張椅子？'],
      gone: ['每天精彩好文直送', '稍後閱讀', '掌握議題脈絡', '議價倫理', '幾何學', '投稿辦法'],
    },
  },
  {
    kind: '東方日報 2019 (orientaldaily.on.cc), a short local story: the day alone in the bar, leadin with 【本報訊】, h3 headings, two photos with captions in divs, arrows to other stories, a box of 要聞港聞, a notice of rights in two languages',
    url: 'https://orientaldaily.on.cc/cnt/news/20190522/00176_031.html',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>東方日報 - 玩具店執笠　閣樓尋寶憶童年</title>
<meta name="title" content="玩具店執笠　閣樓尋寶憶童年" />
<meta name="description" content="屯門一間開業三十八年的舊式玩具店月底結業，連日來不少街坊帶同子女到場「尋寶」。" />
<meta name="keywords" content="東方日報,Oriental Daily,on.cc" />
<meta name="section" content="news" />
${og('og:title', '玩具店執笠　閣樓尋寶憶童年')}
${og('og:site_name', '東方日報')}
${og('og:type', 'article')}
${og('og:image', 'https://orientaldaily.on.cc/cnt/news/20190522/photo/0522-00176-031b1.jpg')}
<link href="/css/odn.css" rel="stylesheet" type="text/css" />
<script src="/js/jquery-1.8.2.min.js"></script>
</head>
<body>
<div id="topBar"><ul>
${li(['on.cc 東網', '東網電視', '馬經', '波經', '東方產經', '東方論壇'], 'https://hk.on.cc/top/')}
</ul><span class="login"><a href="javascript:;">會員登入</a></span></div>
<div id="header"><a href="https://orientaldaily.on.cc/"><img src="/img/logo_odn.png" alt="東方日報" /></a>
<div id="pubdate">2019年5月22日（三）</div>
<div id="weather">天文台：26°C</div></div>
<div id="mainNav"><ul>
${li(['要聞港聞', '兩岸國際', '產經', '娛樂', '副刊', '男極圈', '體育', '馬經', '龍門陣', '功夫茶'], 'https://orientaldaily.on.cc/cnt/nav/')}
</ul>
</div>
<div id="contentArea">
<div id="articleNav"><a href="00176_030.html">上一則</a>
<a href="00176_032.html">下一則</a>
<a href="javascript:;">列印</a></div>
<div id="leftContent">
<h1>玩具店執笠　閣樓尋寶憶童年</h1>
<div id="articleShare"><a href="javascript:;">Facebook 分享</a>
<a href="javascript:;">電郵轉寄</a></div>
<div id="contentCTN-top">
<div class="photo"><a href="photo/0522-00176-031b1.jpg"><img src="photo/0522-00176-031b1.jpg" alt="" /></a><div class="caption">梁伯在閣樓整理舊貨，動作已不及當年俐落。</div></div>
<div id="leadin"><p>${TRAM[0]}</p></div>
<p>${TRAM[1]}</p>
</div>
<div id="contentCTN-right">
<h3>${TRAM[2]}</h3>
${p(TRAM.slice(3, 5))}
<div class="photo"><a href="photo/0522-00176-031b2.jpg"><img src="photo/0522-00176-031b2.jpg" alt="" /></a><div class="caption">鐵皮機械人仍可上鏈行走。</div></div>
<h3>${TRAM[5]}</h3>
<p>${TRAM[6]}</p>
</div>
<div id="articleBottom"><a href="javascript:;">回頂部</a></div>
</div>
<div id="rightContent">
<div class="box"><h2>要聞港聞</h2><ul>
${li(['海濱單車徑下月接通', '屋邨涼亭變棋王擂台', '老榕樹倒下後原地發芽', '茶客自備搪瓷杯有折', '夜更巴士加開兩班'], 'https://orientaldaily.on.cc/cnt/news/20190522/00176_0')}
</ul>
</div>
<div class="box"><h2>東網熱門</h2><ul>
${li(['龍舟隊清晨操練', '天星碼頭鐘聲重響', '單車徑增設補胎站', '街市魚檔學講英文'], 'https://hk.on.cc/hk/bkn/cnt/news/20190522/bkn-')}
</ul>
</div>
<div class="ad">廣告</div>
</div>
</div>
<div id="footer">
<p>人人做記者熱線：3600 8800　傳真：3600 1100</p>
<p>東方報業集團版權所有，不得轉載。 Copyright © 2019 Oriental Press Group Ltd. All rights reserved.</p>
<p><a href="https://hk.on.cc/privacy">私隱政策聲明</a> | <a href="https://hk.on.cc/terms">使用條款</a></p>
</div>
</body>
</html>`,
    expected: {
      headline: '玩具店執笠　閣樓尋寶憶童年',
      published: '2019-05-22',
      source: '東方日報',
      authors: [],
      headings: [TRAM[2], TRAM[5]],
      captions: ['梁伯在閣樓整理舊貨，動作已不及當年俐落。', '鐵皮機械人仍可上鏈行走。'],
      // Whether 【本報訊】 stays at the head of the first paragraph is open: not asked.
      kept: [TRAM[0].slice(5), ...TRAM.slice(1)],
      gone: ['棋王擂台', '不得轉載', '會員登入', '私隱政策聲明', '電郵轉寄', '學講英文'],
    },
  },
  {
    kind: '法国国际广播电台 RFI 2021, culture: 发表时间 and 更改时间 by the clock of Paris, a figure with a caption and ©, 作者 with a card, chapo, a call for its newsletter within the text, words of subject, 同一主题, JSON-LD',
    url: 'https://www.rfi.fr/cn/%E6%96%87%E5%8C%96/20210316-%E5%B7%B4%E9%BB%8E%E8%A1%97%E5%9D%8A%E9%9B%86%E8%B5%84%E4%B9%B0%E4%B8%8B%E4%B8%80%E5%AE%B6%E9%9D%A2%E5%8C%85%E5%BA%97',
    page: `<!DOCTYPE html>
<html dir="ltr" lang="zh-CN">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>巴黎街坊集资买下一家面包店 - 法国国际广播电台</title>
<meta name="description" content="${BAKER_CHAPO}">
<meta name="keywords" content="文化,法国,巴黎,面包">
${og('og:title', '巴黎街坊集资买下一家面包店')}
${og('og:type', 'article')}
${og('og:site_name', '法国国际广播电台')}
${og('og:locale', 'zh_CN')}
<meta property="article:published_time" content="2021-03-16T15:32:00+00:00">
<meta property="article:modified_time" content="2021-03-16T15:40:00+00:00">
<meta property="article:author" content="艾小米">
${ld({ '@type': 'NewsArticle', headline: '巴黎街坊集资买下一家面包店', description: BAKER_CHAPO, datePublished: '2021-03-16T15:32:00+00:00', dateModified: '2021-03-16T15:40:00+00:00', author: [{ '@type': 'Person', name: '艾小米' }] })}
<link rel="stylesheet" href="https://static.rfi.fr/meta/css/style.css">
</head>
<body class="t-body">
<div class="o-site-header"><a class="m-logo" href="/cn/"><img src="https://static.rfi.fr/meta/logo.svg" alt="RFI"></a>
<div class="m-live"><a href="/cn/live">收听 直播</a>
<a href="/cn/podcasts">播客</a></div>
<ul class="m-nav">
${li(['首页', '法国', '国际', '中国', '港澳台', '亚洲', '欧洲', '美洲', '非洲', '经贸', '科技与文化', '要闻解说', '法国思想长廊'], 'https://www.rfi.fr/cn/nav/')}
</ul>
</div>
<main class="o-site-main">
<nav class="m-breadcrumb"><ol><li class="m-breadcrumb__list__item"><a class="m-breadcrumb__list__item__link" href="/cn/">首页</a></li><li class="m-breadcrumb__list__item"><a class="m-breadcrumb__list__item__link" href="/cn/%E6%96%87%E5%8C%96/">文化</a></li></ol></nav>
<article class="t-content t-content--article">
<h1 class="t-content__title a-page-title">巴黎街坊集资买下一家面包店</h1>
<div class="t-content__dates"><p class="m-pub-dates">
<span class="m-pub-dates__date">发表时间： <time datetime="2021-03-16T15:32:00+00:00">16/03/2021 - 16:32</time></span>
<span class="m-pub-dates__date">更改时间： <time datetime="2021-03-16T15:40:00+00:00">16/03/2021 - 16:40</time></span>
</p>
</div>
<figure class="m-item-image"><picture><img src="https://s.rfi.fr/media/display/bakery/w:980/p:16x9/bakery.jpg" alt=""></picture>
<figcaption class="m-figcaption"><span class="m-figcaption__caption">巴黎二十区的老面包店重新亮灯，街坊在门前排队。</span> <span class="m-figcaption__copyright">© 艾小米 / RFI</span></figcaption></figure>
<div class="t-content__authors-tts">
<div class="m-from-author"><span class="m-from-author__by-label">作者：</span> <a class="m-from-author__name" href="/cn/auteur/aixiaomi/" title="艾小米">艾小米</a> <a class="m-from-author__button" href="javascript:;">跟随</a></div>
<div class="a-reading-time"><span class="a-reading-time__text">3 分钟</span></div>
</div>
<div class="m-social-share"><a href="javascript:;">脸书</a>
<a href="javascript:;">推特</a>
<a href="javascript:;">电邮</a></div>
<p class="t-content__chapo">${BAKER_CHAPO}</p>
<div class="t-content__body u-clearfix">
<div class="a-ad"><p>广告</p>
</div>
${p(BAKER.slice(0, 3))}
<div class="o-self-promo o-self-promo--newsletter"><div class="o-self-promo__wrapper"><p class="o-self-promo__title"><strong>电子邮件新闻</strong>头条新闻与即时新闻每日以电邮发送</p><a class="o-self-promo__button" href="/cn/newsletter">我订阅</a></div></div>
${p(BAKER.slice(3))}
<div class="o-self-promo o-self-promo--app"><p>浏览其他章节，请下载法广应用程序以跟踪所有时事</p>
</div>
</div>
<div class="m-share"><span>分享 :</span><a href="javascript:;">WhatsApp</a></div>
<div class="t-content__tags"><h2 class="t-content__tags__title">关键词</h2><ul class="m-tags-list">
${li(['文化', '法国', '巴黎', '面包'], 'https://www.rfi.fr/cn/tag/', 'class="m-tags-list__tag"')}
</ul>
</div>
<div class="o-related"><h2>同一主题</h2>
<div class="m-item-list-article"><a href="/cn/%E6%B3%95%E5%9B%BD/20210201-coop"><p class="article__title">法国乡村的合作社杂货店</p></a></div>
</div>
</article>
<aside class="o-aside"><h2>最受欢迎的文章</h2><ol>
${li(['塞纳河畔旧书摊迎来年轻摊主', '阿尔卑斯山牧羊人的手机地图', '里昂丝织工坊百年机器重新转动'], 'https://www.rfi.fr/cn/20210315-')}
</ol></aside>
</main>
<div class="m-404"><p>您查找的内容不存在或不再可用</p>
</div>
<footer class="o-site-footer"><ul>
${li(['我们是谁？', '法律声明', 'Cookies 管理', '联系方式', '受众'], 'https://www.rfi.fr/cn/footer/')}
</ul><p>© 2021 Copyright RFI - 保留所有权利. 法广不对外部网站内容负责</p></footer>
</body>
</html>`,
    expected: {
      headline: '巴黎街坊集资买下一家面包店',
      published: '2021-03-16T16:32:00+01:00',
      source: '法国国际广播电台',
      authors: ['艾小米'],
      lead: BAKER_CHAPO,
      headings: [],
      body: [...BAKER],
      captions: ['巴黎二十区的老面包店重新亮灯，街坊在门前排队。 © 艾小米 / RFI'],
      gone: ['每日以电邮发送', '以跟踪所有时事', '旧书摊', '不再可用', '不对外部网站', '收听 直播'],
    },
    // Whose clock 16:32 is, the text can't say.
    asText: { published: '2021-03-16' },
  },
];
