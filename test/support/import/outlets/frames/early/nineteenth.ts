// A nineteenth set of forms, by one who had not seen the importer: dailies and trade papers of the mainland, sites of Taiwan and Hong Kong, and papers and stations abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og } from '../../stories.ts';

const MOSS = [
  '在海拔3200米的川西高原，一块裸露了12年的旧采石场边坡正由灰转绿。走近细看，覆盖在碎石上的不是草，而是一层不到1厘米厚的苔藓。',
  '“大家总觉得修复就是种树，可在这里，树苗头一个冬天就冻死了八成。”项目负责人、高原生态研究站研究员周小禾说，他们花了6年时间，才让苔藓在这片石头上站住脚。',
  '苔藓没有真正的根，靠假根附着在石面，水分和养分全由叶片从雨雾中吸收。正因如此，它不挑土壤，却极怕踩踏和冲刷。团队最初把苔藓碎片直接撒在坡面上，一场阵雨过后，存活率只有3%。',
  '转机来自一袋过期的植物胶。2020年，博士生陈小川把苔藓碎片与胶液、腐殖土按比例搅成糊状，再用喷枪喷到坡面，三个月后存活率升至61%。此后，团队又筛选出4个耐旱、耐冻的本土种，组成“先锋配方”。',
  '监测数据显示，苔藓覆盖满两年的坡面，地表径流减少四成，夏季正午的石面温度下降了11摄氏度。石缝里积起薄土之后，不请自来的虎耳草和早熟禾开始在苔藓垫上安家。',
  '“苔藓只是第一棒，我们要做的是把接力棒递出去。”周小禾介绍，眼下这套喷播工艺已在3处旧矿区试用，每平方米成本约18元，不到客土种草的一半。',
  '不过他也坦言，苔藓长得慢，急不得。“要看到一面坡全绿，少说得等五年。修复这件事，最贵的材料是时间。”',
] as const;

const FREIGHT = [
  '据行业平台统计，上周全国整车物流运价指数报1043.6点，环比上涨0.7%，为连续第三周回升，但同比仍低2.1%。',
  '分区域看，华东、华南线路涨幅居前，主要受果蔬上市和家电出货带动；东北线路环比下跌0.4%，返程空驶率升至37%。',
  '分车型看，9.6米厢车需求最旺，冷藏车询价量环比增长15%，部分产区出现提前两天订车的情况。',
  '业内人士指出，4月以后瓜果集中上市，运力仍将阶段性偏紧，不过油价平稳，运价大幅上涨的可能性不大。',
] as const;

const BRIDGE = [
  '长江日报大武汉客户端4月12日讯（记者王小明 通讯员李小红）江滩上，一座用旧渡船改成的图书馆12日靠岸开放。首日预约的600个名额，两个小时内被抢订一空。',
  '这艘渡船1986年下水，往返两岸33年，2019年退役后一直停在船厂。改造时，设计团队保留了驾驶舱、木质长椅和写着“江渝客渡”的救生圈，把下层机舱改成了儿童阅读区。',
  '“我结婚那天就是坐这条船过的江。”72岁的彭师傅在船上当了18年水手，如今他换上志愿者马甲，给读者讲缆绳的七种打法。',
  '船上现有图书8000余册，一半与江河、航运有关。市民凭借书证可以直接借还，没有证件的也能在船上阅览。',
  '图书馆每周二至周日开放，水位超过26米时将临时闭馆。',
] as const;

const STALL = [
  '凌晨1点半，成都东郊的一处共享厨房里，26间操作间有19间还亮着灯。刘小芸把最后一份冒菜装进保温袋，看了一眼手机：今天第143单，比上周同期多了31单。',
  '与三年前不同，现在租下这些小隔间的，多半不是连锁品牌，而是像刘小芸这样的夫妻店。《每日经济新闻》记者走访成都、重庆、西安三地的11处共享厨房发现，个体经营者的占比普遍超过七成，平均面积却从22平方米缩小到12平方米。',
  '刘小芸给记者算了一笔账：每月租金4200元，水电气约1500元，平台费用和骑手补贴占流水的27%。日均单量超过95单才算保本，做到140单，夫妻俩一个月能剩下1.8万元左右。',
  '“以前开街边店，光转让费就要12万元，亏不起。”她说，隔间按月租，生意不好可以退，“最多损失一口锅”。',
  '门槛降低的另一面是淘汰加快。一家共享厨房的运营经理告诉记者，去年他管理的4处场地一共签了213户，年底还在的只有94户，平均存续时间为7.4个月。',
  '这位经理注意到，能够留下来的商户有一个共同点：菜单短。“菜品超过30个的，备料就乱了，出餐一慢，评分跟着掉。留下来的大多只卖十二三样。”',
  '餐饮行业分析师郑小林认为，共享厨房的盈利模式正从“收租”转向“服务”，谁能把采购、洗碗、垃圾清运打包做便宜，谁才有议价权。他预计，未来两年，场地数量仍会减少，但单个场地的商户数将增加。',
] as const;

const DUCKS = [
  '清晨五點半，宜蘭三星的有機水田裡傳來一陣嘎嘎聲，三百二十隻鴨子排成一列走下田埂。牠們今天的工作是吃掉福壽螺，下班時間是上午十點。',
  '養鴨的農友陳文雄今年四十六歲，返鄉前在新竹做了十五年設備工程師。他說，第一年不敢用藥，福壽螺把秧苗啃掉一半，「我跟太太兩個人用手撿，一天撿八十公斤，撿到手指破皮」。',
  '後來他向花蓮區農業改良場請教，從每分地二十隻鴨試起。太多，鴨子會踩倒秧苗；太少，螺又吃不完。試了三期，才抓出每分地十二隻、插秧後十八天下田的節奏。',
  '鴨間稻真正的成本不在買鴨。陳文雄攤開帳本，一隻小鴨六十五元，可是圍網、鴨寮、防野狗的電線一期就要四萬多元，還得有人早晚趕鴨。算起來，每分地比慣行田多花二千三百元，靠米價高出三成才打平。',
  '改良場助理研究員林秀琴提醒，鴨子不是放下去就好，想要嘗試的農友，要先確認幾件事：',
  '陳文雄的鴨子在抽穗前就會「退休」，轉養在果園裡除草。他不賣鴨肉，理由很簡單：「同事一場，吃不下去。」',
] as const;
const DUCKS_LIST = [
  '田區水深能維持在五至十公分，鴨子才游得動；',
  '水稻進入孕穗期前要把鴨子收回，以免吃穗；',
  '鄰田若有噴藥，須設三公尺以上的緩衝帶。',
] as const;

const CLAY = [
  '磚塊能不能當電池？瑞典與日本的研究團隊給了一個有條件的答案。他們把普通紅磚放進含鐵鹽的蒸氣中處理，磚裡的氧化鐵便成了導電高分子的「種子」，整塊磚變成可以反覆充放電的超級電容。',
  '紅磚的紅色來自氧化鐵，含量約 8%，而且內部布滿孔隙，比表面積大，這兩點剛好是電極需要的條件。研究人員讓高分子沿著孔隙長成奈米纖維，再塗上一層環氧樹脂，連泡在水裡都能用。',
  '目前這種磚的能量密度仍遠不及鋰電池，大約只有百分之一，50 塊磚串起來，才能讓緊急照明燈亮 5 小時。不過它充電只要 13 分鐘，循環 1 萬次後，電容量還保有 9 成。',
  '團隊認為，最有機會的用途不是取代電池，而是讓牆面「順便」儲一點電，例如配合屋頂的太陽能板，供應感測器和夜間照明。成本方面，每塊磚約增加新台幣 90 元。',
  '接下來，研究人員打算把製程溫度從攝氏 160 度降到 100 度以下，並且測試地震搖晃後的表現，畢竟牆壁最重要的工作，還是別倒。',
] as const;

const LIBRARY = [
  '我家附近的圖書館最近換了椅子。舊的木椅坐了三十年，扶手磨得發亮，新的椅子輕、薄、好清潔，坐上四十分鐘，腰就會提醒你該走了。館員說，這是為了「提高座位流動率」。',
  '這句話讓我想了好幾天。流動率是餐廳的語言，是停車場的語言，什麼時候變成了圖書館的語言？一個退休的老先生每天來讀三份報紙，讀到中午，他算不算占用資源？',
  '公共空間這些年有一種共同的傾向：把人留住的，慢慢拿掉；把人送走的，慢慢加上。公園長椅中間多了一根扶手，說是方便起身，實際上是不讓人躺；車站大廳的座位愈來愈少，說是動線順暢，旅客只好坐在行李箱上。',
  '支持者會說，資源有限，總要讓更多人用得到。這話不算錯，但是它漏掉一件事：在圖書館坐一整天的人，通常正是沒有其他地方可以坐的人。有書房的人借了書就回家，沒有書房的學生，才需要那張坐得住的椅子。',
  '荷蘭有一座由舊車庫改成的圖書館，設計師訪問了八百個市民，問他們為什麼來。排在第一的答案不是借書，而是「這裡沒有人問我要待多久」。',
  '衡量一座圖書館，當然可以數它一年有多少人次進出；但若要問它是不是一座好圖書館，也許該數一數，有多少人願意在裡面坐到閉館。',
] as const;

const SIDEWALK = [
  '我在國小門口當了七年導護志工，每天早上七點十分站上斑馬線。若有人問我這七年最大的心得，我會說：孩子不是不看車，是看不到車。',
  '學校側門那條巷子寬六公尺，兩旁畫了紅線，卻天天停滿「只停一下」的車。一年級的孩子身高大約一百一十五公分，站在休旅車後面，連車頂都看不到，駕駛自然也看不到他。',
  '校方曾請里長協調、請警方取締，每次開完單，隔天又恢復原狀。後來家長會改變做法，把接送區往外移兩百公尺，設在公園旁，由志工帶隊走「步行巴士」進校，全程只要四分鐘。',
  '起初反對的聲音不少，有人說下雨怎麼辦，有人說爺爺奶奶走不動。試辦一學期後，側門的車少了七成，遲到的人數也沒有增加，倒是不少孩子說，早上跟同學一起走進學校，比坐車好玩。',
  '人行道改善固然需要經費與時間，但接送習慣的改變，一張公告、幾件雨衣就可以開始。主管機關若能把「步行巴士」列入通學環境計畫，補助志工保險，各校推動起來就不必單打獨鬥。',
] as const;

const KNIFE = [
  '油麻地上海街一幢唐樓的樓梯底，闊不足四呎，深七呎，放得下一張櫈、一部砂輪機和一個人。七十六歲的歐伯在這裏磨了五十一年刀。門口沒有招牌，街坊都叫他「樓梯刀」。',
  '他磨一把菜刀收四十元，剪刀三十元，理髮剪要一百二十元。「髮剪最難，兩塊鋼夾住頭髮一剎那，差一根頭髮都唔得。」他把剪刀舉到燈泡下，瞇起一隻眼，兩片刃口之間透出一線光。',
  '歐伯十五歲從順德來港，在紅磡船塢做學徒，第一年只准掃地和遞砂紙。師傅沒有教過他怎樣磨，只罵過他怎樣不對。「你聽個聲，尖就係快咗，悶就係斜咗。」他說自己有一半功夫在耳朵。',
  '八十年代最忙的時候，單是上海街的廚具舖，每星期就送來二百多把刀。後來不鏽鋼刀愈賣愈平，鈍了便換一把，生意少了八成。真正令他留下來的，反而是附近的日本餐廳和社區廚房。',
  '唐樓去年被納入重建範圍，歐伯收到通知，最遲明年三月遷出。樓梯底沒有門牌，也就沒有租約，按現行準則，他不算商戶。協助他的社工何小姐說，區內像他這樣的樓梯檔還有九個。',
  '幾個年輕的刀匠正在跟歐伯學磨髮剪，逢星期二來，各帶各的剪刀。其中一人阿晴租下了工廈的工作室，預留了一個位給他。「佢話唔去，話工廈冇街坊。」阿晴說，「我哋就話，咁我哋帶街坊上嚟。」',
  '歐伯沒有答應，也沒有再說不。那天收工前，他把跟了自己三十年的砂輪拆下來，用報紙包好，放在阿晴腳邊。',
] as const;

const REEF = [
  '東涌對出海面設置的生態海岸線，一年內錄得魚類及蟹類等共98個物種，較傳統直立海堤多近一倍。',
  '工程人員將450塊表面凹凸的預製板裝上海堤，退潮時可積存海水，供小魚和螺類棲息，並利用附近工地剩餘的石料鋪設石灘。',
  '負責研究的生態學者何小姐表示，預製板背陰一面的蠔和藤壺最多，估計與夏天石面溫度較低有關，而部分向南的板塊出現泥沙淤積，需要調整角度。',
  '部門指，會再監測兩年，視乎成效，考慮在其他新填海區採用。',
] as const;

const BEES = [
  '在巴黎第十二区一所中学的屋顶上，八只蜂箱今年收获了一百一十公斤蜂蜜。与往年不同的是，学校决定明年不再增加蜂箱，反而要减少一半。',
  '生物老师玛丽·杜邦解释说，最初养蜂是为了让学生了解授粉，可是几年之间，附近的屋顶上都摆满了蜂箱，蜜蜂多了，花却没有多。“我们以为在帮助大自然，其实是在和野蜂抢饭吃。”',
  '一项在巴黎城区进行的调查显示，在蜂箱密集的街区，野生熊蜂和壁蜂造访花朵的次数明显减少。研究人员认为，每平方公里蜂箱的数量最好不要超过七只，而一些街区已经达到二十只。',
  '学校的办法是把省下来的地方种成花坛。学生们选了矢车菊、百里香和野胡萝卜，并且留出一块不翻动的土，供独居的野蜂筑巢。',
  '家长委员会起初舍不得蜂蜜，因为义卖的收入用来资助郊游。最后的折中方案是，保留四只蜂箱，蜂蜜每罐涨价两欧元。',
] as const;

const ORCHARD = [
  '橙縣富樂頓市僅存的一片橙園，8日起開放華裔社區民眾認領老橙樹，第一批60棵在一個上午全數認領完畢，其中逾半認領者是帶著孫輩的祖父母。',
  '園主第三代傳人海倫表示，橙園種於1923年，鼎盛時有40英畝，如今只剩2.3英畝，夾在購物中心與停車場之間。「每年收到的地產商來信，比橙子還多。」',
  '協助推動認領的社區義工陳美玲說，每棵樹年費85元，認領者可自行採收，並在冬季參加兩次修枝課，課程以中文、英語及西語進行。',
  '住在爾灣的退休工程師王先生認領了一棵編號17的老樹，他說自己在台南長大，家裡也有橙樹，「孫子以為橙子是超市裡長的，今天第一次被樹枝刮到手，高興得不得了」。',
  '富樂頓市公園局指出，橙園已列入地方歷史景觀名錄，但土地仍屬私人所有，市府正在研究以保育地役權的方式，協助園主減輕地稅負擔。',
] as const;

const PHONES = [
  '爱沙尼亚一所大学的研究人员近日把四部淘汰的旧手机改成一座“迷你数据中心”，单部改造成本约 8 欧元，并且让它在海底工作了三周。',
  '研究人员首先拆下手机电池，改用外部电源供电，以免长期充放电鼓包漏液；随后刷入 Linux 系统，用 3D 打印的支架把四部手机固定在一起，组成一个小型集群。',
  '在海底测试中，这套设备直接在水下识别海洋生物，不需要把视频传回岸上再由人工逐帧观看。团队称，识别一段 10 分钟的视频平均用时 96 秒，整机功耗不到 12 瓦。',
  '全球每年售出的智能手机超过 12 亿部，许多用户两三年便更换一次。研究人员认为，延长手机寿命最可持续的方式并不是回收材料，而是给它找第二份工作。',
  '团队列出了旧手机适合承担的几类任务：',
  '不过，不同型号手机的驱动差异很大，目前仍需逐一适配，研究人员下一步将尝试编写统一的安装脚本，并向学校开放图纸。',
] as const;
const PHONES_JOBS = [
  '公交站客流统计，只上传人数，不保存画面；',
  '温室、蜂箱的温湿度与声音监测；',
  '社区图书馆的离线百科服务器。',
] as const;

const LANTERN = [
  '槟城乔治市本头公巷的一间老店屋里，竹篾在78岁的陈亚福手中弯成一个个圆。他做灯笼61年，是巷内最后一名以手工扎骨、手写姓氏的灯笼师傅。中秋节前夕，他接受《东方日报》访问。',
  '记者：一只灯笼要做多久？',
  '陈亚福：由破篾到上油，要5天。破篾最花眼力，一根竹要剖成48条，厚薄要一样，不然灯笼会歪嘴。以前3个人分工，现在从头到尾都是我一个人。',
  '记者：现在还有人订吗？',
  '陈亚福：神庙和会馆还有。从前嫁娶、满月、新屋入伙都要挂灯笼，写上姓氏和堂号。现在年轻人多数不知道自己是什么堂，要先打电话回去问阿公。',
  '记者：听说你去年开始收学生？',
  '陈亚福：收了4个，两个华人，一个马来姑娘，还有一个从怡保来的印裔老师。马来姑娘学得最快，她家里编藤篮的，手指懂得竹的脾气。',
  '记者：最难教的是什么？',
  '陈亚福：写字。灯笼是圆的，字写在圆面上，要左右都看得正，落笔时要偏一点。这个没有办法教，只能写坏，写坏一百只就会了。',
  '记者：你有没有想过什么时候退休？',
  '陈亚福：眼睛看不到破篾那天。不过我老婆说，看不到也可以上油。',
] as const;

export const NINETEENTH: readonly Shown[] = [
  {
    kind: 'a national science daily on the net by Founder’s system, a feature: a comment of properties, 来源 and clock in spans, ◎ and the reporter in a line first, bold headings in strong, 责任编辑 last, a share bar, boxes of 推荐 and 视频',
    url: 'https://www.stdaily.example/web/gdxw/2025-03/18/content_309211.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>一面石坡，等了五年绿-科技日报</title>
<meta name="keywords" content="苔藓,生态修复,高原">
<meta name="description" content="在海拔3200米的川西高原，一块裸露了12年的旧采石场边坡正由灰转绿。">
<meta name="author" content="">
<meta name="contentid" content="309211">
<meta name="publishdate" content="2025-03-18">
<link rel="stylesheet" href="https://www.stdaily.example/web/css/content.css">
<script src="https://www.stdaily.example/web/js/jquery-1.11.3.min.js"></script>
</head>
<body>
<!--enpproperty <articleid>309211</articleid><date>2025-03-18 09:17:03.0</date><author></author><title>一面石坡，等了五年绿</title><keyword>苔藓,生态修复,高原</keyword><subtitle></subtitle><introtitle></introtitle><siteid>1</siteid><nodeid>324</nodeid><nodename>滚动新闻</nodename><sourcename>科技日报</sourcename>/enpproperty-->
<div class="head"><div class="wrapper"><a class="logo" href="https://www.stdaily.example/"><img src="https://www.stdaily.example/web/images/logo.png" alt="中国科技网"></a>
<div class="head_right"><a href="https://digitalpaper.stdaily.example/">数字报</a><a href="https://www.stdaily.example/app">客户端</a><a href="https://en.stdaily.example/">English</a></div></div>
<div class="nav"><ul><li><a href="https://www.stdaily.example/">首页</a></li><li><a href="/web/gdxw/node_324.html">滚动新闻</a></li><li><a href="/web/gjxw/node_325.html">国际科技</a></li><li><a href="/web/jcyj/node_326.html">基础前沿</a></li><li><a href="/web/kjjr/node_327.html">科技金融</a></li><li><a href="/web/stzy/node_328.html">生态资源</a></li><li><a href="/web/kpsh/node_329.html">科普时报</a></li></ul></div></div>
<div class="wrapper position">当前位置：<a href="https://www.stdaily.example/">首页</a> &gt; <a href="/web/gdxw/node_324.html">滚动新闻</a> &gt; 正文</div>
<div class="wrapper main clearfix">
<div class="main_left">
<div class="article_title"><h1>一面石坡，等了五年绿</h1></div>
<div class="f_info"><span class="f_source">来源：科技日报</span><span class="f_time">2025-03-18 09:17:03</span><span class="f_size">字号 <a href="javascript:;">小</a><a href="javascript:;">中</a><a href="javascript:;">大</a></span></div>
<div class="article_txt" id="printContent">
<!--enpcontent-->
<p style="text-indent: 2em;">◎科技日报记者 孙小朋</p>
<p style="text-indent: 2em;">${MOSS[0]}</p>
<p style="text-indent: 2em;">${MOSS[1]}</p>
<p style="text-indent: 2em;"><strong>树苗过不了冬，苔藓可以</strong></p>
<p style="text-indent: 2em;">${MOSS[2]}</p>
<p style="text-indent: 2em;">${MOSS[3]}</p>
<p style="text-align: center;"><img src="https://www.stdaily.example/web/pic/2025-03/18/t2_1.jpg" alt=""></p>
<p style="text-align: center;">科研人员在坡面上喷播苔藓糊。受访者供图</p>
<p style="text-indent: 2em;"><strong>把接力棒递给野草</strong></p>
<p style="text-indent: 2em;">${MOSS[4]}</p>
<p style="text-indent: 2em;">${MOSS[5]}</p>
<p style="text-indent: 2em;">${MOSS[6]}</p>
<!--/enpcontent-->
</div>
<div class="f_editor">责任编辑：宋小佳</div>
<div class="bdsharebuttonbox"><span>分享：</span><a href="javascript:;" title="分享到微信">微信</a><a href="javascript:;" title="分享到新浪微博">微博</a><a href="javascript:;" title="分享到QQ空间">QQ空间</a></div>
<div class="xg_news"><h3>相关阅读</h3><ul><li><a href="/web/gdxw/2025-03/12/content_306688.html">地衣可当空气“体检表”</a></li><li><a href="/web/gdxw/2025-02/27/content_300415.html">退化草甸上的一场慢实验</a></li></ul></div>
</div>
<div class="main_right">
<div class="box"><h2>最热文章</h2><ol><li><a href="/web/gdxw/2025-03/17/content_308801.html">月壤里找到一种新矿物</a></li><li><a href="/web/gdxw/2025-03/17/content_308822.html">深海探测器完成百次下潜</a></li><li><a href="/web/gdxw/2025-03/16/content_308110.html">会变色的水凝胶能测汗液</a></li></ol></div>
<div class="box"><h2>视频推荐</h2><ul><li><a href="/web/sp/2025-03/15/content_307900.html">一分钟看懂光纤怎样拉丝</a></li></ul></div>
<div class="box qr"><img src="https://www.stdaily.example/web/images/qr.jpg" alt=""><p>关注科技日报微信公众号</p></div>
</div>
</div>
<div class="footer"><p><a href="/about">关于我们</a>|<a href="/contact">联系我们</a>|<a href="/law">网站声明</a>|<a href="/sitemap">网站地图</a></p><p>违法和不良信息举报电话：010-00000000 举报邮箱：jubao@stdaily.example</p><p>中国科技网 科技日报社主办 版权所有 Copyright © Science and Technology Daily, All Rights Reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '一面石坡，等了五年绿',
      published: '2025-03-18T09:17:03+08:00',
      source: '科技日报',
      authors: ['孙小朋'],
      editors: ['宋小佳'],
      headings: ['树苗过不了冬，苔藓可以', '把接力棒递给野草'],
      captions: ['科研人员在坡面上喷播苔藓糊。受访者供图'],
      body: [
        MOSS[0],
        MOSS[1],
        '树苗过不了冬，苔藓可以',
        MOSS[2],
        MOSS[3],
        '把接力棒递给野草',
        MOSS[4],
        MOSS[5],
        MOSS[6],
      ],
      related: ['地衣可当空气“体检表”', '退化草甸上的一场慢实验'],
      gone: ['字号', '月壤里找到', '百次下潜', '光纤怎样拉丝', '微信公众号', '举报电话', '数字报'],
    },
  },
  {
    kind: 'a securities daily’s site, a short wire of its own news agency: 来源 人民财讯 and no writer, 人民财讯 and the day as dateline, 责任编辑 in a box, a statement, 为你推荐, an app’s call, no comments yet',
    url: 'https://www.stcn.example/article/detail/1592077.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<title>整车物流运价指数三周连升</title>
<meta name="keywords" content="物流,运价,指数">
<meta name="description" content="人民财讯3月20日电，据行业平台统计，上周全国整车物流运价指数报1043.6点，环比上涨0.7%。">
<link rel="shortcut icon" href="/favicon.ico">
<link rel="stylesheet" href="/static/pc/css/common.css?v=20241105">
<link rel="stylesheet" href="/static/pc/css/detail.css?v=20241105">
<script src="/static/pc/js/jquery.min.js"></script>
<script>var news_id = '1592077'; var news_type = 'article';</script>
</head>
<body>
<div class="header"><div class="w1200"><div class="logo"><a href="/"><img src="/static/pc/img/logo.png" alt="证券时报网"></a></div>
<ul class="menu"><li><a href="/article/list/kx.html">快讯</a></li><li><a href="/article/list/yw.html">要闻</a></li><li><a href="/article/list/gs.html">股市</a></li><li><a href="/article/list/company.html">公司</a></li><li><a href="/article/list/fund.html">基金</a></li><li><a href="/article/list/zqxx.html">数据</a></li><li><a href="/article/list/djjd.html">e公司</a></li><li><a href="/article/list/comment.html">评论</a></li></ul>
<div class="search"><input type="text" placeholder="请输入关键字/股票代码"></div><div class="user"><a href="/login">登录</a></div></div></div>
<div class="w1200 crumbs"><a href="/">首页</a> &gt; <a href="/article/list/kx.html">快讯</a> &gt; 正文</div>
<div class="w1200 clearfix">
<div class="left-box">
<div class="detail">
<div class="detail-title">整车物流运价指数三周连升</div>
<div class="detail-info"><span>来源：人民财讯</span><span>2025-03-20 10:12</span></div>
<div class="detail-share"><a href="javascript:;" class="wx">微信扫一扫</a><a href="javascript:;" class="wb">微博</a><a href="javascript:;" class="collect">收藏</a></div>
<div class="detail-content-wrapper"><div class="detail-content">
<p>人民财讯3月20日电，${FREIGHT[0]}</p>
<p>${FREIGHT[1]}</p>
<p>${FREIGHT[2]}</p>
<p>${FREIGHT[3]}</p>
</div></div>
<div class="detail-content-editor">责任编辑：高小宁</div>
<div class="detail-tag"><a href="/tag/1.html">物流</a><a href="/tag/2.html">运价</a></div>
<div class="detail-statement">声明：证券时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div>
<div class="detail-app"><img src="/static/pc/img/app.png" alt=""><p>下载“证券时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div>
</div>
<div class="comment"><div class="comment-title">网友评论</div><div class="comment-login"><a href="/login">登录</a>后可以发言</div><div class="comment-send">发送</div><div class="comment-tips">网友评论仅供其表达个人看法，并不表明证券时报立场</div><div class="comment-none">暂无评论</div></div>
<div class="recommend"><div class="recommend-title">为你推荐</div><ul><li><a href="/article/detail/1591901.html">冷链仓库一季度新增面积回落</a><p>证券时报网 08:40</p></li><li><a href="/article/detail/1591777.html">果品期货成交量创年内新高</a><p>期货日报网 昨天</p></li><li><a href="/article/detail/1591402.html">三地试点货车空驶补贴</a><p>证券时报网 昨天</p></li></ul></div>
</div>
<div class="right-box">
<div class="kx"><div class="tit">时报热榜</div><ol><li><a href="/article/detail/1591001.html">老字号酱油厂开进高速服务区</a></li><li><a href="/article/detail/1591002.html">白糖现货报价周跌二十元</a></li><li><a href="/article/detail/1591003.html">债基申赎一图看清</a></li></ol></div>
<div class="video"><div class="tit">热点视频</div><a href="/video/detail/8801.html">早盘播报：三分钟看市场</a></div>
</div>
</div>
<div class="footer"><div class="w1200"><p><a href="/about">关于我们</a><a href="/clause">服务条款</a><a href="/contact">联系我们</a><a href="/links">友情链接</a></p><p>版权所有 证券时报社有限公司 © Copyright 2008-2025 未经书面授权禁止复制或镜像</p><p>备案号：粤ICP备00000000号 增值电信业务经营许可证：粤B2-00000000 违法和不良信息举报电话：0755-00000000</p></div></div>
</body>
</html>`,
    expected: {
      headline: '整车物流运价指数三周连升',
      published: '2025-03-20T10:12:00+08:00',
      source: '人民财讯',
      authors: [],
      editors: ['高小宁'],
      headings: [],
      // Whether 人民财讯3月20日电 stays before the first sentence is open.
      kept: FREIGHT,
      gone: ['力求信息真实', '把握财富机会', '表达个人看法', '暂无评论', '白糖现货', '早盘播报', '收藏'],
    },
  },
  {
    kind: 'a city daily of Wuhan on its net, a photo story: a TRS page, 来源 and clock in one row, the paper’s app and day as dateline with reporter and correspondent, captions in centred lines, 【编辑：】 last, a call for the 大武汉 app',
    url: 'https://news.cjn.example/bsy/wh_19791/202504/t5138012.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width,initial-scale=1.0" />
<title>老渡船靠岸变身图书馆，600个名额两小时抢空_武汉_新闻中心_长江网_cjn.cn</title>
<meta name="keywords" content="渡船;图书馆;江滩" />
<meta name="description" content="江滩上，一座用旧渡船改成的图书馆12日靠岸开放。" />
<meta name="SiteName" content="长江网" />
<meta name="ArticleTitle" content="老渡船靠岸变身图书馆，600个名额两小时抢空" />
<meta name="PubDate" content="2025-04-12 16:38" />
<meta name="ContentSource" content="长江日报" />
<link href="https://news.cjn.example/images/detail2023.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://news.cjn.example/images/jquery.js"></script>
</head>
<body>
<div class="topbar"><div class="w1200"><a href="https://www.cjn.example/">长江网首页</a><a href="https://news.cjn.example/">新闻</a><a href="https://jbtv.cjn.example/">视频</a><a href="https://sj.cjn.example/">数据</a><a href="https://liuyan.cjn.example/">武汉城市留言板</a><a href="https://whdj.cjn.example/">专题</a><a href="https://cjrb.cjn.example/">长江日报数字报</a></div></div>
<div class="w1200 logo_box"><a href="https://www.cjn.example/"><img src="https://news.cjn.example/images/logo.png" alt="长江网" /></a><form class="so"><input type="text" value="请输入关键词" /><a href="javascript:;">搜索</a></form></div>
<div class="w1200 weizhi">您当前的位置：<a href="https://www.cjn.example/">首页</a> &gt; <a href="https://news.cjn.example/">新闻中心</a> &gt; <a href="https://news.cjn.example/bsy/wh_19791/">武汉</a></div>
<div class="w1200 content_box clearfix">
<div class="con_left">
<h1 class="con_title">老渡船靠岸变身图书馆，600个名额两小时抢空</h1>
<div class="con_info"><span>2025-04-12 16:38</span><span>来源：长江日报</span><span class="zoom">大字 小字</span></div>
<div class="TRS_Editor">
<p>　　${BRIDGE[0]}</p>
<p align="center"><img src="https://news.cjn.example/bsy/wh_19791/202504/W020250412001.jpg" alt="" /></p>
<p align="center">旧渡船改成的图书馆停靠在江滩。 长江日报记者 何小山 摄</p>
<p>　　${BRIDGE[1]}</p>
<p align="center"><img src="https://news.cjn.example/bsy/wh_19791/202504/W020250412002.jpg" alt="" /></p>
<p align="center">孩子们在原来的机舱里看书。 长江日报记者 何小山 摄</p>
<p>　　${BRIDGE[2]}</p>
<p align="center"><img src="https://news.cjn.example/bsy/wh_19791/202504/W020250412003.jpg" alt="" /></p>
<p align="center">彭师傅教小读者打缆绳结。 长江日报记者 何小山 摄</p>
<p>　　${BRIDGE[3]}</p>
<p>　　${BRIDGE[4]}</p>
<p>　　【编辑：朱小曦】</p>
<p>　　更多精彩内容，请在各大应用市场下载“大武汉”客户端。</p>
</div>
<div class="share_box">分享到：<a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ</a></div>
<div class="bqsm"><p>【版权声明】凡本网注明来源为“长江日报”“武汉晚报”的作品，版权均属武汉长报传媒有限公司，未经授权不得转载、摘编或以其他方式使用。</p></div>
</div>
<div class="con_right">
<div class="r_box"><h3>长江头条</h3><ul><li><a href="https://news.cjn.example/bsy/wh_19791/202504/t5137901.htm">东湖绿道新添六处饮水点</a></li><li><a href="https://news.cjn.example/bsy/wh_19791/202504/t5137855.htm">樱花大道落英由保洁员扫成心形</a></li></ul></div>
<div class="r_box"><h3>热点排行</h3><ol><li><a href="https://news.cjn.example/bsy/gnxw_19788/202504/t5137720.htm">热干面师傅收了二十个洋徒弟</a></li><li><a href="https://news.cjn.example/bsy/gnxw_19788/202504/t5137699.htm">轻轨司机的保温杯为什么不装水</a></li><li><a href="https://news.cjn.example/bsy/gnxw_19788/202504/t5137610.htm">老里份里的裁缝铺还接活</a></li></ol></div>
<div class="r_box"><h3>城市留言板</h3><ul><li><a href="https://liuyan.cjn.example/1">小区门口的路灯何时修好</a></li></ul></div>
</div>
</div>
<div class="foot"><p><a href="https://www.cjn.example/about">关于我们</a> | <a href="https://www.cjn.example/ad">广告服务</a> | <a href="https://www.cjn.example/law">法律声明</a></p><p>互联网新闻信息服务许可证：42120170000 鄂ICP备00000000号 长江网版权所有</p><p>长江网举报电话：027-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '老渡船靠岸变身图书馆，600个名额两小时抢空',
      published: '2025-04-12T16:38:00+08:00',
      source: '长江日报',
      authors: ['王小明', '李小红'],
      editors: ['朱小曦'],
      headings: [],
      captions: [
        '旧渡船改成的图书馆停靠在江滩。 长江日报记者 何小山 摄',
        '孩子们在原来的机舱里看书。 长江日报记者 何小山 摄',
        '彭师傅教小读者打缆绳结。 长江日报记者 何小山 摄',
      ],
      kept: ['江滩上，一座用旧渡船改成的图书馆12日靠岸开放。', ...BRIDGE.slice(1)],
      gone: ['各大应用市场', '武汉长报传媒', '六处饮水点', '洋徒弟', '路灯何时修好', '举报电话', '大字 小字'],
    },
  },
  {
    kind: 'an economic daily’s site, a report: 摘要 in a box above, source and time in spans, 每经记者 and 每经编辑 by strokes in the first line, bold headings, 封面图片来源, three lines on rights last, a card for its app, ranks',
    url: 'https://www.nbd.example/articles/2025-03-20/3802117.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>十二平方米的厨房，一百四十三单的夜 | 每经网</title>
<meta name="Keywords" content="共享厨房,外卖,夫妻店">
<meta name="Description" content="共享厨房里的个体经营者占比普遍超过七成，平均存续时间为7.4个月。">
<link rel="stylesheet" href="https://static.nbd.example/assets/articles-8c1f.css">
<script type="application/ld+json">
{
"@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
"@id": "https://www.nbd.example/articles/2025-03-20/3802117.html",
"title": "十二平方米的厨房，一百四十三单的夜",
"images": ["https://image.nbd.example/uploads/articles/images/1.thumb_hs.jpg"],
"pubDate": "2025-03-20T20:15:33"
}
</script>
</head>
<body>
<div class="g-head"><div class="g-wrap"><a class="u-logo" href="https://www.nbd.example/"><img src="https://static.nbd.example/images/logo.png" alt="每经网"></a>
<ul class="m-nav"><li><a href="https://www.nbd.example/columns/3/">要闻</a></li><li><a href="https://www.nbd.example/columns/332/">图片</a></li><li><a href="https://finance.nbd.example/">金融</a></li><li><a href="https://stocks.nbd.example/">A股</a></li><li><a href="https://www.nbd.example/columns/346/">公司</a></li><li><a href="https://movie.nbd.example/">影视</a></li><li><a href="https://live.nbd.example/">直播</a></li><li><a href="https://epaper.nbd.example/">每经电子报</a></li></ul>
<div class="m-login"><a href="https://account.nbd.example/login">登录</a><a href="https://account.nbd.example/reg">注册</a></div></div></div>
<div class="g-wrap m-path"><a href="https://www.nbd.example/">每经网首页</a> &gt; <a href="https://www.nbd.example/columns/418/">公司</a> &gt; 正文</div>
<div class="g-wrap clearfix">
<div class="g-main">
<div class="g-article">
<div class="g-article-top">
<h1>十二平方米的厨房，一百四十三单的夜</h1>
<p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2025-03-20 20:15:33</span></p>
</div>
<div class="g-article-abstract"><p>共享厨房曾被看作连锁品牌的扩张利器，如今租下它们的，却多半是夫妻店。保本线是每天95单，平均存续时间只有7.4个月。</p></div>
<div class="g-articl-text">
<p>每经记者｜何小剑&nbsp;&nbsp;&nbsp;&nbsp;每经编辑｜陈小星&nbsp;&nbsp;</p>
<p>${STALL[0]}</p>
<p>${STALL[1]}</p>
<p><strong>保本线是95单</strong></p>
<p>${STALL[2]}</p>
<p>${STALL[3]}</p>
<p style="text-align:center"><img src="https://image.nbd.example/uploads/articles/images/2.x_large.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#888888">凌晨仍在出餐的操作间 图片来源：每经记者 何小剑 摄</span></p>
<p><strong>活下来的菜单都很短</strong></p>
<p>${STALL[4]}</p>
<p>${STALL[5]}</p>
<p>${STALL[6]}</p>
<p>封面图片来源：每经媒资库</p>
</div>
<div class="m-copyright"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4000000000</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div>
<div class="m-tags"><a href="https://www.nbd.example/tags/1">共享厨房</a><a href="https://www.nbd.example/tags/2">外卖</a></div>
<div class="m-app"><p>欢迎关注每日经济新闻APP</p><img src="https://static.nbd.example/images/appqr.png" alt=""><p>每经经济新闻官方APP</p></div>
<div class="m-article-like"><a class="f-like likess" href="javascript:;">赞 <em>12</em></a></div>
</div>
<div class="m-comment"><h3>全部评论</h3><p>网友评论仅代表网友个人观点，不代表每经网立场</p><textarea placeholder="我有话要说"></textarea></div>
</div>
<div class="g-side">
<div class="m-hot"><h3>热点推荐</h3><ul><li><a href="https://www.nbd.example/articles/2025-03-20/3801555.html">一只行李箱要过四十七道质检</a></li><li><a href="https://www.nbd.example/articles/2025-03-20/3801602.html">县城影院把爆米花做成了主业</a></li><li><a href="https://www.nbd.example/articles/2025-03-19/3800990.html">花卉拍卖行里的三秒钟</a></li></ul></div>
<div class="m-kx"><h3>每经快讯</h3><ul><li><span>20:02</span><a href="https://www.nbd.example/articles/2025-03-20/3802090.html">航油价格四月起小幅下调</a></li></ul></div>
</div>
</div>
<div class="g-foot"><p><a href="https://www.nbd.example/corp/about">关于我们</a>|<a href="https://www.nbd.example/corp/contact">联系我们</a>|<a href="https://www.nbd.example/corp/jobs">加入我们</a>|<a href="https://www.nbd.example/corp/ads">广告投放</a></p><p>Copyright © 2025 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p><p>互联网新闻信息服务许可证：51120190000 蜀ICP备00000000号 不良信息举报电话：028-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '十二平方米的厨房，一百四十三单的夜',
      lead: '共享厨房曾被看作连锁品牌的扩张利器，如今租下它们的，却多半是夫妻店。',
      published: '2025-03-20T20:15:33+08:00',
      source: '每日经济新闻',
      authors: ['何小剑'],
      editors: ['陈小星'],
      headings: ['保本线是95单', '活下来的菜单都很短'],
      captions: ['凌晨仍在出餐的操作间 图片来源：每经记者 何小剑 摄'],
      // The line on where the cover’s picture is from may stay or go.
      kept: [...STALL, '保本线是95单', '活下来的菜单都很短'],
      gone: ['严禁转载或镜像', '索取稿酬', '欢迎关注', '四十七道质检', '三秒钟', '航油价格', '网友个人观点'],
    },
  },
  {
    kind: 'an agricultural monthly of Taiwan on the net by WordPress with a newspaper theme: JSON-LD graph by Yoast, the day above, 文字 and 攝影 in a line first, h2 headings, a list, figures with figcaption, 延伸閱讀 links, tags, a letter’s call, 熱門文章',
    url: 'https://www.agriharvest.example/archives/119876',
    page: `<!doctype html>
<html lang="zh-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>三百隻鴨子上工 工程師返鄉種鴨間稻：同事一場，吃不下去 - 農傳媒</title>
<meta name="description" content="宜蘭三星的有機水田裡，三百二十隻鴨子排成一列走下田埂，牠們今天的工作是吃掉福壽螺。">
<link rel="canonical" href="https://www.agriharvest.example/archives/119876">
${og('og:locale', 'zh_TW')}
${og('og:type', 'article')}
${og('og:title', '三百隻鴨子上工 工程師返鄉種鴨間稻：同事一場，吃不下去 - 農傳媒')}
${og('og:site_name', '農傳媒')}
${og('article:published_time', '2024-05-06T02:15:00+00:00')}
${og('article:modified_time', '2024-05-06T02:31:12+00:00')}
${ld({
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': 'https://www.agriharvest.example/archives/119876',
      name: '三百隻鴨子上工 工程師返鄉種鴨間稻：同事一場，吃不下去 - 農傳媒',
      isPartOf: { '@id': 'https://www.agriharvest.example/#website' },
      datePublished: '2024-05-06T02:15:00+00:00',
      dateModified: '2024-05-06T02:31:12+00:00',
      inLanguage: 'zh-TW',
    },
    { '@type': 'WebSite', '@id': 'https://www.agriharvest.example/#website', name: '農傳媒' },
  ],
})}
<link rel="stylesheet" href="https://www.agriharvest.example/wp-content/themes/Newspaper/style.css?ver=12.6">
</head>
<body class="post-template-default single single-post postid-119876 single-format-standard">
<div class="td-header-wrap"><div class="td-header-top"><a href="https://www.facebook.example/agriharvest">Facebook</a><a href="https://line.example/agriharvest">LINE</a><a href="https://www.agriharvest.example/subscribe">訂閱豐年</a></div>
<a class="td-logo" href="https://www.agriharvest.example/"><img src="https://www.agriharvest.example/wp-content/uploads/logo.png" alt="農傳媒"></a>
<ul id="menu-main" class="sf-menu"><li><a href="/archives/category/新聞">新聞</a></li><li><a href="/archives/category/產業">產業</a></li><li><a href="/archives/category/技術">農業技術</a></li><li><a href="/archives/category/食農">食農教育</a></li><li><a href="/archives/category/國際">國際</a></li><li><a href="/archives/category/豐年雜誌">豐年雜誌</a></li><li><a href="/archives/category/鄉間小路">鄉間小路</a></li></ul></div>
<div class="td-container">
<div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">首頁</a></span> <span><a class="entry-crumb" href="/archives/category/產業">產業</a></span> <span class="td-bred-no-url-last">三百隻鴨子上工 工程師返鄉種鴨間稻：同事一場，吃不下去</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content">
<article id="post-119876" class="post-119876 post type-post status-publish has-post-thumbnail hentry">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/archives/category/產業">產業</a></li></ul>
<header class="td-post-title"><h1 class="entry-title">三百隻鴨子上工 工程師返鄉種鴨間稻：同事一場，吃不下去</h1>
<div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-05-06T10:15:00+08:00">2024-05-06</time></span><div class="td-post-views"><i class="td-icon-views"></i><span>3182</span></div></div></header></div>
<div class="td-post-sharing-top"><a href="https://www.facebook.example/sharer">分享至Facebook</a><a href="https://line.example/share">傳送到LINE</a></div>
<div class="td-post-content tagdiv-type">
<p>文字、攝影／吳小芬</p>
<p>${DUCKS[0]}</p>
<figure class="wp-block-image size-large"><img src="https://images.agriharvest.example/wp-content/uploads/2024/05/1-1024x768.jpg" alt=""><figcaption>鴨群清晨排隊下田，十點前收工。（攝影／吳小芬）</figcaption></figure>
<p>${DUCKS[1]}</p>
<h2 class="wp-block-heading">一分地幾隻鴨？試了三期才知道</h2>
<p>${DUCKS[2]}</p>
<p>${DUCKS[3]}</p>
<figure class="wp-block-image size-large"><img src="https://images.agriharvest.example/wp-content/uploads/2024/05/2-1024x768.jpg" alt=""><figcaption>陳文雄與太太在田邊自製的鴨寮。（攝影／吳小芬）</figcaption></figure>
<h2 class="wp-block-heading">想跟進？先確認三件事</h2>
<p>${DUCKS[4]}</p>
<ul class="wp-block-list">${DUCKS_LIST.map((one) => `<li>${one}</li>`).join('')}</ul>
<p>${DUCKS[5]}</p>
</div>
<div class="related-read"><h4>延伸閱讀</h4><ul><li><a href="https://www.agriharvest.example/archives/118002">苦茶粕怎麼用才不傷魚蝦？專家這樣說</a></li><li><a href="https://www.agriharvest.example/archives/117540">水田裡的無人船 一小時巡完兩公頃</a></li></ul></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>標籤</span></li><li><a href="/archives/tag/鴨間稻">鴨間稻</a></li><li><a href="/archives/tag/福壽螺">福壽螺</a></li></ul></div>
<div class="newsletter-box"><p>每週一封農傳媒電子報，農業大小事不漏接</p><a href="/newsletter">立即訂閱</a></div></footer>
</article>
</div>
<div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1 widget"><h4 class="block-title">熱門文章</h4><ul><li><a href="/archives/119700">芒果套袋前為何要先疏果</a></li><li><a href="/archives/119655">老農機修理班開課 兩天額滿</a></li><li><a href="/archives/119610">蜂箱放在屋頂上可行嗎</a></li></ul></aside>
<aside class="widget"><h4 class="block-title">本期雜誌</h4><p>鄉間小路五月號：去海邊看曬魚</p><a href="/shop">線上購買</a></aside></div>
</div></div>
<div class="td-footer-wrapper"><p>財團法人豐年社　地址：臺北市大安區某路1號　電話：02-0000-0000</p><p>本網站內容未經授權不得轉載，如需轉載請洽客服信箱</p><p>© 農傳媒 All Rights Reserved.</p></div>
</body>
</html>`,
    expected: {
      headline: '三百隻鴨子上工 工程師返鄉種鴨間稻：同事一場，吃不下去',
      published: '2024-05-06T10:15:00+08:00',
      source: '農傳媒',
      authors: ['吳小芬'],
      headings: ['一分地幾隻鴨？試了三期才知道', '想跟進？先確認三件事'],
      captions: [
        '鴨群清晨排隊下田，十點前收工。（攝影／吳小芬）',
        '陳文雄與太太在田邊自製的鴨寮。（攝影／吳小芬）',
      ],
      body: [
        DUCKS[0],
        DUCKS[1],
        '一分地幾隻鴨？試了三期才知道',
        DUCKS[2],
        DUCKS[3],
        '想跟進？先確認三件事',
        DUCKS[4],
        DUCKS_LIST.join(''),
        DUCKS[5],
      ],
      related: ['苦茶粕怎麼用才不傷魚蝦？專家這樣說', '水田裡的無人船 一小時巡完兩公頃'],
      gone: ['傳送到LINE', '大小事不漏接', '先疏果', '老農機修理班', '曬魚', '客服信箱', '豐年社', '3182'],
    },
  },
  {
    kind: 'a technology site of Taiwan by WordPress: a table of 作者 and 發布日期 and 分類 and cells, the day with spaces and the clock, a big picture, the text in div.indent, a table, （首圖來源：） and 延伸閱讀 inside the text, a cup of coffee, a Google call',
    url: 'https://technews.example/2025/03/20/brick-supercapacitor-wall/',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>紅磚變超級電容，讓牆壁順便儲電 | TechNews 科技新報</title>
<meta name="description" content="磚塊能不能當電池？瑞典與日本的研究團隊給了一個有條件的答案。">
<link rel="canonical" href="https://technews.example/2025/03/20/brick-supercapacitor-wall/" />
${og('og:locale', 'zh_TW')}
${og('og:type', 'article')}
${og('og:title', '紅磚變超級電容，讓牆壁順便儲電')}
${og('og:site_name', 'TechNews 科技新報')}
${og('article:published_time', '2025-03-20T14:30:00+08:00')}
<link rel="alternate" type="application/rss+xml" title="TechNews 科技新報 &raquo; Feed" href="https://technews.example/feed/" />
<link rel="stylesheet" href="https://technews.example/wp-content/themes/twentytwelve/style.css" />
</head>
<body class="single single-post postid-1021345 single-format-standard">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header"><div class="top_header"><ul><li><a href="https://technews.example/">科技新報</a></li><li><a href="https://finance.technews.example/">財經新報</a></li><li><a href="https://infosecu.technews.example/">資安新報</a></li><li><a href="https://ccc.technews.example/">科技新知</a></li></ul><div class="member"><a href="https://member.technews.example/">會員登入</a></div></div>
<h1 class="site-title"><a href="https://technews.example/"><img src="https://cdn.technews.example/logo.png" alt="TechNews 科技新報"></a></h1>
<nav id="site-navigation" class="main-navigation"><ul class="nav-menu"><li><a href="/category/semiconductor/">半導體</a></li><li><a href="/category/ai/">AI 人工智慧</a></li><li><a href="/category/green-energy/">能源科技</a></li><li><a href="/category/cutting-edge/">尖端科技</a></li><li><a href="/category/biotech/">醫療科技</a></li><li><a href="/category/car/">汽車科技</a></li></ul></nav></header>
<div id="main" class="wrapper"><div id="primary" class="site-content"><div id="content" role="main">
<article id="post-1021345" class="post-1021345 post type-post status-publish format-standard hentry">
<header class="entry-header">
<h1 class="entry-title"><a href="https://technews.example/2025/03/20/brick-supercapacitor-wall/" title="紅磚變超級電容，讓牆壁順便儲電" rel="bookmark">紅磚變超級電容，讓牆壁順便儲電</a></h1>
<table id="jizkai" width="100%" cellspacing="0" cellpadding="0"><tr><td>
<span class="head">作者</span> <span class="body"><a href="https://technews.example/author/linmei/" title="文章作者：林 美玲" rel="author">林 美玲</a></span><span class="cat-sep"> | </span><span class="head">發布日期</span> <span class="body">2025 年 03 月 20 日 14:30</span><span class="cat-sep"> | </span><span class="head">分類</span> <span class="body"><a href="/category/material/" rel="category tag">材料、設備</a> , <a href="/category/green-energy/" rel="category tag">能源科技</a></span>
</td></tr></table>
<div class="social-button"><a class="fb" href="https://www.facebook.example/sharer">分享</a><a class="line" href="https://line.example/share">LINE 分享</a><a class="follow" href="https://news.google.example/publications/technews">Follow us</a></div>
</header>
<div class="entry-content">
<div class="bigg"><img width="800" height="480" src="https://img.technews.example/wp-content/uploads/2025/03/20112233/brick.jpg" alt=""></div>
<div class="indent">
<p>${CLAY[0]}</p>
<p>${CLAY[1]}</p>
<h3>充電 13 分鐘，容量只有百分之一</h3>
<p>${CLAY[2]}</p>
<table class="wp-table" border="1"><thead><tr><th>項目</th><th>儲電紅磚</th><th>鋰電池</th></tr></thead><tbody><tr><td>充滿電所需時間</td><td>13 分鐘</td><td>60 分鐘以上</td></tr><tr><td>循環壽命</td><td>10,000 次</td><td>約 1,000 次</td></tr></tbody></table>
<p>${CLAY[3]}</p>
<p>${CLAY[4]}</p>
<ul><li><a href="https://journal.example/brick" target="_blank" rel="noopener">Energy storing bricks for stationary supercapacitors</a></li></ul>
<p>（首圖來源：<a href="https://www.shutterstock.example/">Shutterstock</a>）</p>
<h4>延伸閱讀：</h4>
<ul><li><a href="https://technews.example/2025/02/11/salt-battery-school/">把鹽巴熔了存熱，小學冬天不開暖爐</a></li><li><a href="https://technews.example/2025/01/08/concrete-thermal/">會呼吸的水泥？添加生物炭後強度不減</a></li></ul>
</div>
<div class="coffee"><h3>文章看完覺得有幫助，何不給我們一個鼓勵</h3><p>請我們喝杯咖啡</p><p>想請我們喝幾杯咖啡？</p><p>每杯咖啡 65 元</p><p>您的咖啡贊助將是讓我們持續走下去的動力</p><p>總金額共新臺幣 <b>0</b> 元</p><a href="/coffee-qa">《關於請喝咖啡的 Q &amp; A》</a><label>留給我們的話</label></div>
<div class="google-follow"><p>從這裡可透過《Google 新聞》追蹤 TechNews</p></div>
<div class="follow-box"><p>科技新知，時時更新</p><a href="https://www.facebook.example/technews">科技新報粉絲團</a><a href="https://line.example/technews">加入好友</a><a href="/newsletter">訂閱免費電子報</a></div>
<footer class="entry-meta"><span class="head">關鍵字:</span> <a href="/tag/brick/" rel="tag">紅磚</a> , <a href="/tag/supercapacitor/" rel="tag">超級電容</a></footer>
</div>
</article>
<div id="comments"><h3>發表評論</h3><p>請先登入會員</p></div>
</div></div>
<div id="secondary" class="widget-area"><aside class="widget"><h3 class="widget-title">熱門文章</h3><ol><li><a href="/2025/03/19/hotel-robot/">旅館機器人送錯房，工程師加了一顆鏡頭</a></li><li><a href="/2025/03/19/desk-fan/">無葉風扇的葉片到底藏在哪</a></li><li><a href="/2025/03/18/old-film/">底片顯影劑缺貨，玩家改用咖啡</a></li></ol></aside>
<aside class="widget"><h3 class="widget-title">最新文章</h3><ul><li><a href="/2025/03/20/sea-cable/">海纜維修船一年出航幾次</a></li></ul></aside></div>
</div>
<footer id="colophon" role="contentinfo"><div class="site-info"><a href="/about">關於我們</a> <a href="/contact">聯絡我們</a> <a href="/ads">廣告刊登</a> <a href="/privacy">隱私權政策</a><p>台灣商報股份有限公司版權所有 ©2013-2025, TechNews Inc.</p></div></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '紅磚變超級電容，讓牆壁順便儲電',
      published: '2025-03-20T14:30:00+08:00',
      authors: ['林美玲'],
      headings: ['充電 13 分鐘，容量只有百分之一'],
      // The link to the paper and the source of the first picture may stay or go.
      kept: [...CLAY, '充電 13 分鐘，容量只有百分之一', '充滿電所需時間', '循環壽命', '60 分鐘以上'],
      related: ['把鹽巴熔了存熱，小學冬天不開暖爐', '會呼吸的水泥？添加生物炭後強度不減'],
      gone: ['喝杯咖啡', '新臺幣', '粉絲團', '時時更新', '送錯房', '無葉風扇', '海纜維修船', '請先登入'],
    },
  },
  {
    kind: 'a paper of Taiwan born on the net, a column: writer and clock with 時 and 分 in plain divs, a picture’s line in a div, the text in bare divs without p, ※作者為 last, 延伸閱讀 boxes, a hidden dialogue of picks, calls for contributions',
    url: 'https://www.upmedia.example/tw/commentary/columnists/226318',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>周明德專欄：圖書館的椅子，坐得住嗎 -- 上報 / 評論</title>
<meta name="description" content="我家附近的圖書館最近換了椅子。館員說，這是為了提高座位流動率。">
<meta name="author" content="周明德">
<meta name="pubdate" content="2025-03-16T07:00:00+08:00">
<meta name="section" content="評論">
${og('og:type', 'article')}
${og('og:site_name', '上報Up Media')}
${og('og:title', '周明德專欄：圖書館的椅子，坐得住嗎 -- 上報 / 評論')}
${og('og:image', 'https://www.upmedia.example/upload/article/20250315103022112233.jpg')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: {
    '@type': 'WebPage',
    '@id': 'https://www.upmedia.example/tw/commentary/columnists/226318',
  },
  headline: '周明德專欄：圖書館的椅子，坐得住嗎',
  image: ['https://www.upmedia.example/upload/article/20250315103022112233.jpg'],
  datePublished: '2025-03-16T07:00:00+08:00',
  dateModified: '2025-03-16T07:00:00+08:00',
  author: { '@type': 'Person', name: '周明德' },
  publisher: { '@type': 'Organization', name: '上報Up Media' },
})}
<link rel="stylesheet" href="https://www.upmedia.example/css/bootstrap.min.css">
<link rel="stylesheet" href="https://www.upmedia.example/css/style.css?v=3">
</head>
<body>
<div id="wrapper">
<header><div class="container"><a class="logo" href="/tw"><img src="https://www.upmedia.example/images/logo.svg" alt="上報"></a><ul class="nav"><li><a href="/tw/focus">調查</a></li><li><a href="/tw/commentary">評論</a></li><li><a href="/tw/international">國際</a></li><li><a href="/tw/lifestyle">生活</a></li><li><a href="/tw/culture">文化</a></li><li><a href="/tw/sport">運動</a></li></ul><form><input type="search" placeholder="關鍵字搜尋"></form></div></header>
<div class="modal fade" id="myModal" style="display:none"><div class="modal-dialog"><div class="modal-content"><div class="modal-box"><h4>編輯推薦</h4><ul><li><a href="/tw/lifestyle/food/226200">一碗切仔麵的三個切面</a></li><li><a href="/tw/culture/art/226190">老片廠拆除前的最後一場露天電影</a></li></ul></div></div></div></div>
<div class="container news-container">
<div class="breadcrumb-box"><a href="/tw">首頁</a> / <a href="/tw/commentary">評論</a> / <a href="/tw/commentary/columnists">專欄</a></div>
<div class="row"><div class="col-lg-8">
<div class="news-title-box"><h1 class="news-title" id="ArticleTitle">周明德專欄：圖書館的椅子，坐得住嗎</h1>
<div class="author"><a href="/tw/author/123">周明德</a> 2025年03月16日 07:00:00</div>
<div class="share-box"><a href="https://www.facebook.example/share">分享</a><a href="https://line.example/share">LINE</a><span>字級</span><a href="javascript:;">A+</a></div></div>
<div class="news-box-img"><img src="https://www.upmedia.example/upload/article/20250315103022112233.jpg" alt=""><div class="news-box-img-text">長椅中間加裝的扶手，讓人坐得下卻躺不了。（攝影：李小田）</div></div>
<div class="news-box-text border">
<div>${LIBRARY[0]}</div>
<div>&nbsp;</div>
<div>${LIBRARY[1]}</div>
<div>&nbsp;</div>
<div><strong>把人留住的，慢慢拿掉</strong></div>
<div>&nbsp;</div>
<div>${LIBRARY[2]}</div>
<div>&nbsp;</div>
<div>${LIBRARY[3]}</div>
<div>&nbsp;</div>
<div><strong>沒有人問我要待多久</strong></div>
<div>&nbsp;</div>
<div>${LIBRARY[4]}</div>
<div>&nbsp;</div>
<div>${LIBRARY[5]}</div>
<div>&nbsp;</div>
<div><strong>※作者為退休國文教師</strong></div>
</div>
<div class="submit-box"><p>※【上報徵稿】歡迎各界投書，來稿請寄editor@upmedia.example，並請附上真實姓名、聯絡電話與職業。</p><p>●&nbsp;<a href="/subscribe">加入上報 LINE 好友</a>，每天讀一篇好評論！</p></div>
<div class="tag-box"><a href="/tag/1">圖書館</a><a href="/tag/2">公共空間</a></div>
<div class="news-related"><h3>延伸閱讀</h3><ul><li><a href="/tw/commentary/columnists/225900">周明德專欄：校門口的那棵樹</a></li><li><a href="/tw/commentary/forum/225411">投書：公車站牌為何總看不清</a></li></ul></div>
<div class="fb-comments"><p>發言須登入 Facebook 帳號</p></div>
</div>
<div class="col-lg-4 aside"><div class="rank-box"><h3>熱門文章</h3><ol><li><a href="/tw/lifestyle/travel/226301">花季將至 山區公車加開班次</a></li><li><a href="/tw/lifestyle/health/226277">營養師教你看懂豆漿標示</a></li><li><a href="/tw/sport/school/226250">偏鄉國小拔河隊十年三冠</a></li></ol></div><div class="video-box"><h3>影音</h3><a href="/tw/video/1">【上報影音】布袋戲班的夜晚</a></div></div>
</div></div>
<footer><div class="row"><div class="col"><p>上報由一群資深媒體工作者創立，期許在資訊洪流之中，為讀者留下值得慢讀的報導。我們相信真實與多元的力量。</p><p><a href="/about">關於我們</a>　<a href="/contact">聯絡我們</a>　<a href="/privacy">隱私權聲明</a></p><p>Copyright © 2025 上報 版權所有，禁止擅自轉貼節錄</p></div></div></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '周明德專欄：圖書館的椅子，坐得住嗎',
      published: '2025-03-16T07:00:00+08:00',
      authors: ['周明德'],
      headings: ['把人留住的，慢慢拿掉', '沒有人問我要待多久'],
      captions: ['長椅中間加裝的扶手，讓人坐得下卻躺不了。（攝影：李小田）'],
      // Who the writer is, after ※, may stay in the text or not.
      kept: [...LIBRARY, '把人留住的，慢慢拿掉', '沒有人問我要待多久'],
      related: ['周明德專欄：校門口的那棵樹', '投書：公車站牌為何總看不清'],
      gone: [
        '切仔麵',
        '歡迎各界投書',
        'LINE 好友',
        '豆漿標示',
        '布袋戲班',
        '資訊洪流',
        '發言須登入',
        '山區公車',
      ],
    },
  },
  {
    kind: 'a daily of Taiwan, its opinion site, a reader’s letter: 自由廣場》 before the headline, the clock by strokes, ◎ and the writer in a line first, （作者…） last, a list of talk, an app’s call, a note 不用抽',
    url: 'https://talk.ltn.example/article/paper/1639870',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>自由廣場》讓孩子看得到車 - 自由評論網</title>
<meta name="description" content="我在國小門口當了七年導護志工，每天早上七點十分站上斑馬線。">
<meta name="keywords" content="自由評論網,自由廣場,通學,步行巴士">
<meta name="author" content="自由時報">
<meta name="pubdate" content="2024-10-14T05:30:00+08:00">
<meta name="section" content="自由廣場">
${og('og:title', '自由廣場》讓孩子看得到車 - 自由評論網')}
${og('og:type', 'article')}
${og('og:site_name', '自由時報電子報')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://talk.ltn.example/article/paper/1639870' },
  headline: '自由廣場》讓孩子看得到車',
  datePublished: '2024-10-14T05:30:00+08:00',
  dateModified: '2024-10-14T05:30:00+08:00',
  author: { '@type': 'Person', name: '自由時報電子報' },
  publisher: {
    '@type': 'Organization',
    name: '自由時報電子報',
    logo: { '@type': 'ImageObject', url: 'https://cache.ltn.example/images/ltn_logo.png' },
  },
})}
<link rel="stylesheet" href="https://cache.ltn.example/css/talk/talk2020.css">
</head>
<body>
<div class="ltnheader"><div class="useMobi"><ul class="channel"><li><a href="https://www.ltn.example">首頁</a></li><li><a href="https://news.ltn.example/list/breakingnews">即時</a></li><li><a href="https://ec.ltn.example">財經</a></li><li><a href="https://ent.ltn.example">娛樂</a></li><li><a href="https://sports.ltn.example">體育</a></li><li><a href="https://3c.ltn.example">3 C</a></li><li><a href="https://talk.ltn.example">評論</a></li><li><a href="https://art.ltn.example">藝文</a></li><li><a href="https://playing.ltn.example">玩咖</a></li><li><a href="https://food.ltn.example">食譜</a></li><li><a href="https://estate.ltn.example">地產</a></li></ul></div>
<div class="talklogo"><a href="https://talk.ltn.example"><img src="https://cache.ltn.example/images/talk_logo.png" alt="自由評論網"></a><ul><li><a href="/list/editorial">社論</a></li><li><a href="/list/paper">自由廣場</a></li><li><a href="/list/star">星期專論</a></li><li><a href="/list/breakingnews">即時評論</a></li><li><a href="/list/contribute">我要投稿</a></li></ul></div></div>
<div class="content" data-page="1">
<section class="rwd">
<div class="breadcrumbs boxTitle boxText"><a href="https://www.ltn.example">首頁</a> &gt; <a href="https://talk.ltn.example">評論</a> &gt; <a href="/list/paper">自由廣場</a></div>
<div class="conbox">
<h1>自由廣場》讓孩子看得到車</h1>
<div class="function"><span class="date1">2024/10/14 05:30</span><div class="fb-share"><a href="https://www.facebook.example/share">分享</a><a href="javascript:;">列印</a></div></div>
<div class="cont">
<p>◎ 黃淑惠</p>
<p>${SIDEWALK[0]}</p>
<p>${SIDEWALK[1]}</p>
<p>${SIDEWALK[2]}</p>
<p>${SIDEWALK[3]}</p>
<p>${SIDEWALK[4]}</p>
<p>（作者為國小導護志工，台中市民）</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="https://service.ltn.example/app">點我下載APP</a>　<a href="https://service.ltn.example/app/rule">按我看活動辦法</a></p>
</div>
<div class="keyword"><i>#</i><a href="https://talk.ltn.example/search?keyword=通學">通學</a><a href="https://talk.ltn.example/search?keyword=步行巴士">步行巴士</a></div>
<div class="notice"><p>編輯精選，盡在自由評論網！更多投書與回響，請見《自由廣場》。投稿請寄 freetalk@ltn.example，本報有刪改權，不願刪改者請註明。</p></div>
</div>
<div class="writeArea"><h3>網友回應</h3><p>載入留言…</p></div>
</section>
<aside><div class="hotbox"><h3>熱門評論</h3><ul><li><a href="/article/paper/1639700">自由廣場》路口的花圃該不該拆</a></li><li><a href="/article/paper/1639688">自由廣場》山屋抽籤，能不能留給老人</a></li><li><a href="/article/breakingnews/4829001">自由開講》夜市的垃圾桶去哪了</a></li></ul></div>
<div class="newsbox"><h3>今日熱門新聞</h3><ul><li><a href="https://news.ltn.example/news/life/breakingnews/4829111">東北季風增強 北部夜裡低溫下探十八度</a></li></ul></div></aside>
</div>
<div class="ltnfooter"><p>自由時報版權所有不得轉載 © 2024 The Liberty Times. All Rights Reserved.</p><p><a href="https://service.ltn.example/contact">聯絡我們</a> <a href="https://service.ltn.example/privacy">隱私權聲明</a> <a href="https://service.ltn.example/ad">廣告刊登</a></p></div>
</body>
</html>`,
    expected: {
      headline: '自由廣場》讓孩子看得到車',
      published: '2024-10-14T05:30:00+08:00',
      authors: ['黃淑惠'],
      headings: [],
      // Who the writer is, in brackets last, may stay in the text or not.
      kept: SIDEWALK,
      gone: [
        '不用抽',
        '點我下載',
        '本報有刪改權',
        '花圃該不該拆',
        '山屋抽籤',
        '下探十八度',
        '載入留言',
        '列印',
      ],
    },
  },
  {
    kind: 'a small newsroom of Hong Kong by WordPress, a feature: reporter after 記者 and photographer in a line of meta with the day alone, JSON-LD with hours, headings in h3, a quotation in blockquote, wp-captions, a call for support with numbers, tags',
    url: 'https://thecollectivehk.example/樓梯刀-五十一年/',
    page: `<!DOCTYPE html>
<html lang="zh-HK" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>樓梯底磨刀五十一年　歐伯與他的砂輪 - 集誌社 The Collective HK</title>
<meta name="description" content="油麻地上海街一幢唐樓的樓梯底，闊不足四呎，放得下一張櫈、一部砂輪機和一個人。">
<link rel="canonical" href="https://thecollectivehk.example/樓梯刀-五十一年/">
${og('og:locale', 'zh_HK')}
${og('og:type', 'article')}
${og('og:title', '樓梯底磨刀五十一年　歐伯與他的砂輪')}
${og('og:site_name', '集誌社 The Collective HK')}
${og('article:published_time', '2024-11-03T12:00:00+08:00')}
${og('article:section', '專題')}
${ld({
  '@type': 'NewsArticle',
  headline: '樓梯底磨刀五十一年　歐伯與他的砂輪',
  datePublished: '2024-11-03T12:00:00+08:00',
  dateModified: '2024-11-03T12:00:00+08:00',
  author: { '@type': 'Organization', name: '集誌社' },
  publisher: { '@type': 'Organization', name: '集誌社 The Collective HK' },
})}
<link rel="stylesheet" href="https://thecollectivehk.example/wp-content/themes/collective/style.css?ver=1.8">
</head>
<body class="post-template-default single single-post postid-48120">
<header class="site-header"><div class="site-branding"><a href="https://thecollectivehk.example/"><img src="https://thecollectivehk.example/wp-content/uploads/logo.png" alt="集誌社"></a></div>
<nav class="main-menu"><ul><li><a href="/category/即時/">即時</a></li><li><a href="/category/專題/">專題</a></li><li><a href="/category/人物/">人物</a></li><li><a href="/category/社區/">社區</a></li><li><a href="/category/文化/">文化</a></li><li><a href="/category/影像/">影像</a></li><li><a href="/support/">支持我們</a></li></ul></nav>
<div class="header-social"><a href="https://www.facebook.example/thecollectivehk">Facebook</a><a href="https://www.instagram.example/thecollectivehk">Instagram</a><a href="https://t.example/thecollectivehk">Telegram</a></div></header>
<main id="main" class="site-main">
<article id="post-48120" class="post type-post status-publish category-專題">
<header class="entry-header">
<div class="cat-links"><a href="/category/專題/" rel="category tag">專題</a></div>
<h1 class="entry-title">樓梯底磨刀五十一年　歐伯與他的砂輪</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-11-03T12:00:00+08:00">2024-11-03</time></span></div>
<figure class="post-thumbnail"><img src="https://thecollectivehk.example/wp-content/uploads/2024/11/001-1200x800.jpg" alt=""><figcaption>歐伯的工場在樓梯底，只容得下他一人。</figcaption></figure>
</header>
<div class="entry-content">
<p class="byline">記者：梁小文　攝影：鄧小南</p>
<p>${KNIFE[0]}</p>
<p>${KNIFE[1]}</p>
<h3 class="wp-block-heading">一半功夫在耳朵</h3>
<p>${KNIFE[2]}</p>
<blockquote class="wp-block-quote"><p>刀唔識呃人，你幾時求其過，佢記得。</p></blockquote>
<p>${KNIFE[3]}</p>
<figure class="wp-block-image size-large"><img src="https://thecollectivehk.example/wp-content/uploads/2024/11/002-1024x683.jpg" alt=""><figcaption class="wp-element-caption">磨好的髮剪要在燈下看刃口，只可透一線光。</figcaption></figure>
<h3 class="wp-block-heading">沒有門牌的商戶</h3>
<p>${KNIFE[4]}</p>
<p>${KNIFE[5]}</p>
<p>${KNIFE[6]}</p>
</div>
<div class="support-box"><h4>支持獨立報道　與我們同行</h4><p>集誌社不設收費牆，每一篇報道都有賴讀者月捐。每月港幣一百元，可讓一名記者多跑一日新聞。</p><a class="btn" href="/support/">立即訂閱</a><p>轉數快 FPS：0000000　PayMe：掃描二維碼</p></div>
<footer class="entry-footer"><span class="tags-links"><a href="/tag/油麻地/" rel="tag">#油麻地</a><a href="/tag/唐樓/" rel="tag">#唐樓</a><a href="/tag/老行業/" rel="tag">#老行業</a></span></footer>
<nav class="post-navigation"><div class="nav-previous"><a href="/天后廟的燈籠/" rel="prev">上一篇：天后廟燈籠由手寫改為印刷</a></div><div class="nav-next"><a href="/漁排上的太陽能/" rel="next">下一篇：漁排上的三十塊太陽能板</a></div></nav>
</article>
<section class="related-posts"><h2>相關文章</h2><ul><li><a href="/補鞋檔的一張摺櫈/">補鞋檔的一張摺櫈　坐過三代人</a></li><li><a href="/手寫小巴牌/">手寫小巴牌最後一位學徒</a></li></ul></section>
</main>
<aside class="widget-area"><section class="widget"><h2 class="widget-title">最新文章</h2><ul><li><a href="/屋邨籃球場/">屋邨籃球場關燈前的十五分鐘</a></li><li><a href="/蠔田/">流浮山蠔田退潮後的一堂課</a></li></ul></section><section class="widget"><h2 class="widget-title">電子報</h2><p>每星期五，收一封編輯室的信</p></section></aside>
<footer class="site-footer"><p><a href="/about/">關於我們</a> | <a href="/contact/">聯絡及報料</a> | <a href="/privacy/">私隱政策</a></p><p>© 2024 集誌社有限公司 版權所有　報料 WhatsApp：0000 0000</p></footer>
</body>
</html>`,
    expected: {
      headline: '樓梯底磨刀五十一年　歐伯與他的砂輪',
      published: '2024-11-03T12:00:00+08:00',
      authors: ['梁小文'],
      headings: ['一半功夫在耳朵', '沒有門牌的商戶'],
      captions: ['歐伯的工場在樓梯底，只容得下他一人。', '磨好的髮剪要在燈下看刃口，只可透一線光。'],
      body: [
        KNIFE[0],
        KNIFE[1],
        '一半功夫在耳朵',
        KNIFE[2],
        '刀唔識呃人，你幾時求其過，佢記得。',
        KNIFE[3],
        '沒有門牌的商戶',
        KNIFE[4],
        KNIFE[5],
        KNIFE[6],
      ],
      related: ['補鞋檔的一張摺櫈　坐過三代人', '手寫小巴牌最後一位學徒'],
      gone: ['不設收費牆', '轉數快', '燈籠由手寫', '太陽能板', '關燈前', '編輯室的信', '報料'],
    },
  },
  {
    kind: 'a television’s news site of Hong Kong, a short item: a time element with the weekday, a video’s box above, 【Now新聞台】 first in the lead, tabs of latest items with clocks, calls for its app and for sharing',
    url: 'https://news.now.example/home/local/player?newsId=583217',
    page: `<!DOCTYPE html>
<html lang="zh-Hant" xmlns:og="http://ogp.me/ns#">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>東涌生態海岸線一年錄98個物種　較直立海堤多近一倍 | Now 新聞</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0">
<meta name="keywords" content="Now 新聞, 香港新聞, 東涌, 生態海岸線">
<meta name="description" content="【Now新聞台】東涌對出海面設置的生態海岸線，一年內錄得魚類及蟹類等共98個物種。">
${og('og:title', '東涌生態海岸線一年錄98個物種　較直立海堤多近一倍 | Now 新聞')}
${og('og:type', 'article')}
${og('og:site_name', 'Now 新聞')}
${og('og:url', 'https://news.now.example/home/local/player?newsId=583217')}
${og('og:image', 'https://news.now.example/revamp2014/images/news/583217.jpg')}
<link rel="stylesheet" href="https://news.now.example/revamp2014/css/nowNews.css">
<script>var newsDetail = {"newsId":"583217","categoryId":"119","imageUrl":"https://news.now.example/photo/583217.jpg","image2Url":""};</script>
</head>
<body class="newsPlayer">
<div id="header"><div class="container"><a id="logo" href="/home"><img src="https://news.now.example/revamp2014/images/logo.png" alt="Now 新聞"></a>
<ul id="navBar"><li><a href="/home">首頁</a></li><li class="active"><a href="/home/local">港聞</a></li><li><a href="/home/international">兩岸國際</a></li><li><a href="/home/finance">財經</a></li><li><a href="/home/entertainment">娛樂</a></li><li><a href="/home/life">生活</a></li><li><a href="/home/sports">體育</a></li><li><a href="/home/weather">天氣</a></li><li><a href="/home/live331a">直播</a></li></ul>
<div class="searchBox"><input type="text" placeholder="搜尋新聞"></div></div></div>
<div class="container" id="mainContent">
<div class="colLeft">
<article class="hentry newsDetail">
<h1 class="newsTitle entry-title">東涌生態海岸線一年錄98個物種　較直立海堤多近一倍</h1>
<div class="newsInfo"><time class="published" datetime="2024-08-21 18:26:00+0800">2024年8月21日 週三 18:26</time>
<div class="shareBtns"><a href="https://www.facebook.example/share">Facebook</a><a href="https://wa.example/share">WhatsApp</a><span>字體大小</span></div></div>
<div class="videoPlayer" id="newsVideo"><div class="playBtn">播放影片</div><div class="adNotice">廣告後即將播放</div></div>
<div class="contentTxt"><div class="newsLeading"><p>【Now新聞台】${REEF[0]}</p>
<p>${REEF[1]}</p>
<p>${REEF[2]}</p>
<p>${REEF[3]}</p></div></div>
<div class="appDownload"><p>下載 Now 新聞 App，即時掌握突發消息</p><a href="https://apps.example/now">App Store</a><a href="https://play.example/now">Google Play</a></div>
</article>
<div class="fbComment"><h3>留言</h3><p>請尊重他人，勿發表誹謗言論</p></div>
</div>
<div class="colRight">
<div class="latestNews"><h2>最新新聞</h2><ul><li><a href="/home/local/player?newsId=583230">荃灣行人天橋升降機恢復使用</a><span>18:51</span></li><li><a href="/home/local/player?newsId=583228">天文台料周末有幾陣驟雨</a><span>18:44</span></li><li><a href="/home/local/player?newsId=583224">濕地公園蜻蜓節開鑼</a><span>18:37</span></li></ul></div>
<div class="moreNews"><a href="/home/local">更多港聞</a></div>
<div class="liveBox"><h2>直播</h2><a href="/home/live331a">331 新聞台</a><a href="/home/live332">332 直播台</a></div>
<div class="hotNews"><h2>熱門</h2><ol><li><a href="/home/local/player?newsId=583101">纜車維修期間接駁巴士安排</a></li><li><a href="/home/sports/player?newsId=583090">學界渡海泳報名人數破紀錄</a></li></ol></div>
<div class="weatherBox"><h2>天氣</h2><p>28°C　相對濕度 84%　紫外線指數 低</p></div>
<div class="finance"><h2>財經</h2><ul><li><a href="/home/finance/player?newsId=583215">中秋餅券預售較去年提早一周</a><span>18:12</span></li><li><a href="/home/finance/player?newsId=583209">海味街批發價回軟</a><span>17:58</span></li></ul></div>
<div class="program"><h2>新聞節目</h2><a href="/home/tracker">《經緯線》老漁民的海圖</a></div>
</div>
</div>
<div class="mobileNav"><ul><li><a href="/home/local">港聞</a></li><li><a href="/home/life">生活</a></li><li><a href="/home/technology">科技</a></li><li><a href="/home/feature">專題</a></li></ul><p>請以直向模式瀏覽本網頁，以獲得更佳體驗</p></div>
<div id="footer"><ul><li><a href="/about">關於我們</a></li><li><a href="/terms">使用條款</a></li><li><a href="/privacy">私隱政策聲明</a></li><li><a href="/advertise">廣告查詢</a></li></ul><p>電訊盈科媒體有限公司版權所有 © 2024 Now TV Limited. 保留一切權利。</p></div>
</body>
</html>`,
    expected: {
      headline: '東涌生態海岸線一年錄98個物種　較直立海堤多近一倍',
      published: '2024-08-21T18:26:00+08:00',
      authors: [],
      headings: [],
      // Whether 【Now新聞台】 stays before the first sentence is open.
      kept: REEF,
      gone: [
        '播放影片',
        '廣告後',
        '突發消息',
        '誹謗言論',
        '升降機恢復',
        '蜻蜓節',
        '渡海泳',
        '老漁民的海圖',
        '直向模式',
      ],
    },
  },
  {
    kind: 'a French station’s Chinese site: day by strokes as in France and hours of Paris with UTC in the time element, chapo above, figure with a maker in its caption, an app’s and a letter’s call between paragraphs, tags, 同一主题',
    url: 'https://www.rfi.example/cn/法国/20240605-巴黎屋顶上的蜂箱-为什么要减半',
    page: `<!DOCTYPE html>
<html dir="ltr" lang="zh-CN">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, viewport-fit=cover">
<title>法国 - 巴黎屋顶上的蜂箱为什么要减半</title>
${og('og:image', 'https://s.rfi.example/media/display/1/w:1280/p:16x9/ruche.jpg')}
${og('og:locale', 'zh_CN')}
${og('og:site_name', 'RFI - 法国国际广播电台')}
${og('og:type', 'article')}
${og('og:title', '法国 - 巴黎屋顶上的蜂箱为什么要减半')}
${og('article:published_time', '2024-06-05T16:30:00+00:00')}
${og('article:section', '法国')}
<meta name="description" content="巴黎一所中学在屋顶养蜂六年之后决定把蜂箱减少一半，把地方让给野蜂和花坛。">
<meta name="apple-mobile-web-app-title" content="RFI">
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: 'https://www.rfi.example/cn/法国/20240605-巴黎屋顶上的蜂箱-为什么要减半',
  headline: '法国 - 巴黎屋顶上的蜂箱为什么要减半',
  datePublished: '2024-06-05T16:30:00+00:00',
  dateModified: '2024-06-05T16:30:00+00:00',
  author: [{ '@type': 'Person', name: '林小舟' }],
  publisher: { '@type': 'Organization', name: 'RFI' },
})}
</head>
<body class="article-page">
<header class="m-header"><div class="m-header__logo"><a href="/cn/"><img src="https://www.rfi.example/bundles/logo.svg" alt="RFI"></a></div><nav class="o-nav"><ul><li><a href="/cn/">首页</a></li><li><a href="/cn/中国/">中国</a></li><li><a href="/cn/港澳台/">港澳台</a></li><li><a href="/cn/法国/">法国</a></li><li><a href="/cn/国际/">国际</a></li><li><a href="/cn/经贸/">经贸</a></li><li><a href="/cn/科技与文化/">科技与文化</a></li></ul></nav><div class="m-header__live"><a href="/cn/live">直播</a><a href="/cn/podcasts/">播客节目</a></div></header>
<div class="a-ad">广告</div>
<main class="l-main"><article class="t-content t-content--article">
<nav class="m-breadcrumb"><a href="/cn/">首页</a> / <a href="/cn/法国/">法国</a></nav>
<a class="t-content__tag" href="/cn/法国/">生态</a>
<h1 class="t-content__title a-page-title">巴黎屋顶上的蜂箱为什么要减半</h1>
<div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">发表时间： <time datetime="2024-06-05T16:30:00+00:00" pubdate="pubdate">05/06/2024 - 18:30</time></span></p></div>
<p class="t-content__chapo">巴黎一所中学在屋顶养蜂六年之后决定把蜂箱减少一半，把地方让给野蜂和花坛。研究显示，城市里缺的不是蜜蜂，而是花。</p>
<div class="t-content__main-media"><figure class="m-figure m-figure--16x9"><picture><img src="https://s.rfi.example/media/display/1/w:980/p:16x9/ruche.jpg" alt=""></picture><figcaption class="m-figure__caption"><span>学生在屋顶检查蜂箱。</span> <span>© 法广/林小舟</span></figcaption></figure></div>
<div class="t-content__authors"><span>作者：</span><div class="m-from-author"><a class="m-from-author__name" href="/cn/作者/林小舟/">林小舟</a></div></div>
<div class="m-share"><a href="https://www.facebook.example/share">Facebook</a><a href="https://x.example/share">X</a><a href="mailto:">邮件</a></div>
<div class="t-content__body u-clearfix">
<p>${BEES[0]}</p>
<p>${BEES[1]}</p>
<div class="o-self-promo"><p>广告</p><div class="m-interstitial"><p><strong>每日头条新闻</strong>通过电子邮件直接进入您的邮箱</p><a href="/cn/newsletter">订阅</a></div></div>
<p>${BEES[2]}</p>
<h2>省下来的地方种野花</h2>
<p>${BEES[3]}</p>
<p>${BEES[4]}</p>
</div>
<div class="o-self-promo"><h3>每日头条新闻<span>通过电子邮件直接进入您的邮箱</span></h3><p>下载法广应用程序跟踪国际时事</p><a href="https://apps.example/rfi"><img src="https://www.rfi.example/bundles/appstore.svg" alt="Download_on_the_App_Store"></a></div>
<div class="m-tags-list"><p>标签</p><ul><li><a href="/cn/tag/法国/">法国</a></li><li><a href="/cn/tag/生态/">生态</a></li><li><a href="/cn/tag/巴黎/">巴黎</a></li></ul></div>
</article>
<section class="m-em-list"><h2>同一主题</h2><ul><li><a href="/cn/法国/20240528-塞纳河畔的旧书摊">塞纳河畔的旧书摊换上新绿漆</a></li><li><a href="/cn/法国/20240519-面包店夜班">谁来上面包店的夜班</a></li></ul></section>
<aside class="l-aside"><h2>阅读最多</h2><ol><li><a href="/cn/科技与文化/20240604-洞穴壁画">洞穴壁画里的手印是谁的</a></li><li><a href="/cn/国际/20240604-火车旅行">夜行列车重回北欧时刻表</a></li></ol><h2>特别节目</h2><a href="/cn/专栏检索/法国风土人情/20240603">一块奶酪的六个月</a></aside>
</main>
<div class="o-page-404"><p>页面未找到</p><p>您要查看的内容不存在或者已经失效。</p></div>
<footer class="l-footer"><ul><li><a href="/cn/关于">关于我们</a></li><li><a href="/cn/法律声明">法律声明</a></li><li><a href="/cn/隐私">隐私政策</a></li></ul><p class="t-copyright">© 2024 版权归法国国际广播电台所有。本网站对外部网站内容不负责任。受众由 ACPM/OJD 认证。</p></footer>
</body>
</html>`,
    expected: {
      headline: '巴黎屋顶上的蜂箱为什么要减半',
      lead: '巴黎一所中学在屋顶养蜂六年之后决定把蜂箱减少一半，把地方让给野蜂和花坛。',
      published: '2024-06-05T16:30:00+00:00',
      authors: ['林小舟'],
      headings: ['省下来的地方种野花'],
      captions: ['学生在屋顶检查蜂箱。 © 法广/林小舟'],
      kept: [...BEES, '省下来的地方种野花'],
      gone: [
        '每日头条新闻',
        '下载法广',
        '手印是谁的',
        '夜行列车',
        '六个月',
        '页面未找到',
        'ACPM',
        '播客节目',
      ],
    },
  },
  {
    kind: 'a Chinese daily of North America of the udn house: 記者…／…報導 in a span, the clock with ET, article-content classes, figures with figcaption and maker, a promotion between paragraphs, tags, 延伸閱讀 and 上一則, ranks of cities',
    url: 'https://www.worldjournal.example/wj/story/121359/8721044',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>富樂頓百年橙園開放認領 60棵老樹半天額滿 | 洛杉磯 | 世界新聞網</title>
<meta name="description" content="橙縣富樂頓市僅存的一片橙園，8日起開放華裔社區民眾認領老橙樹，第一批60棵在一個上午全數認領完畢。">
<meta name="news_keywords" content="橙園,富樂頓,橙縣">
<link rel="canonical" href="https://www.worldjournal.example/wj/story/121359/8721044">
${og('og:type', 'article')}
${og('og:site_name', '世界新聞網')}
${og('og:title', '富樂頓百年橙園開放認領 60棵老樹半天額滿 | 洛杉磯 | 世界新聞網')}
<meta name="date.available" content="2025-05-09T02:30:00-04:00">
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://www.worldjournal.example/wj/story/121359/8721044' },
  headline: '富樂頓百年橙園開放認領 60棵老樹半天額滿',
  datePublished: '2025-05-09T02:30:00-04:00',
  dateModified: '2025-05-09T02:30:00-04:00',
  articleSection: '洛杉磯',
  author: { '@type': 'Person', name: '王小明' },
  publisher: { '@type': 'Organization', name: '世界新聞網' },
})}
<link rel="stylesheet" href="https://www.worldjournal.example/static/wj/css/style.css?2025">
</head>
<body>
<header class="header"><div class="wrapper"><a class="header__logo" href="/wj/index"><img src="https://www.worldjournal.example/static/img/logo.svg" alt="世界新聞網"></a><div class="header__city"><a href="/wj/cate/newyork">紐約</a><a href="/wj/cate/la">洛杉磯</a><a href="/wj/cate/sf">舊金山</a><a href="/wj/cate/nj">新州</a></div><div class="header__member"><a href="/member/login">登入</a><a href="https://epaper.worldjournal.example/">電子報紙</a></div></div>
<nav class="navigation"><a href="/wj/cate/breaking">即時</a><a href="/wj/cate/topnews">要聞</a><a href="/wj/cate/community">華人社區</a><a href="/wj/cate/immigration">移民</a><a href="/wj/cate/finance">財經</a><a href="/wj/cate/life">生活</a><a href="/wj/cate/weekly">世界周刊</a><a href="https://classified.worldjournal.example/">分類廣告</a></nav></header>
<main class="main"><div class="wrapper-left">
<section class="breadcrumb"><a href="/wj/index">首頁</a> / <a href="/wj/cate/la">洛杉磯</a></section>
<article class="article-content">
<h1 class="article-content__title">富樂頓百年橙園開放認領 60棵老樹半天額滿</h1>
<section class="article-content__info"><span class="article-content__author">記者<a href="/author/articles/wj/1001">王小明</a>／橙縣報導</span><time class="article-content__time">2025-05-09 02:30 ET</time><div class="article-content__share"><a href="https://www.facebook.example/share">臉書</a><a href="https://line.example/share">LINE</a><a href="javascript:;">複製連結</a></div><div class="article-content__listen">聽新聞 <span>0:00</span> / <span>0:00</span></div></section>
<section class="article-content__editor">
<figure class="article-content__image"><img src="https://pgw.worldjournal.example/gw/photo.php?u=1.jpg&amp;w=930" alt=""><figcaption>祖孫三代在老橙樹下採收。（記者王小明／攝影）</figcaption></figure>
<p>${ORCHARD[0]}</p>
<p>${ORCHARD[1]}</p>
<div class="inline-ads"><p>廣告</p></div>
<p>${ORCHARD[2]}</p>
<figure class="article-content__image"><img src="https://pgw.worldjournal.example/gw/photo.php?u=2.jpg&amp;w=930" alt=""><figcaption>園主海倫展示祖父留下的採果剪。（記者王小明／攝影）</figcaption></figure>
<p>${ORCHARD[3]}</p>
<div class="app-promotion"><p>世界日報App全新上線，每日精選灣區與大洛生活資訊</p><a href="https://apps.example/wj">下載</a></div>
<p>${ORCHARD[4]}</p>
</section>
<section class="keywords"><a href="/search/tagging/1001/華裔">華裔</a><a href="/search/tagging/1001/橙縣">橙縣</a></section>
</article>
<section class="prev-next"><div class="prev"><span>上一則</span><a href="/wj/story/121359/8720990">格蘭岱爾圖書館外借縫紉機</a></div><div class="next"><span>下一則</span><a href="/wj/story/121359/8721100">聖蓋博谷步道毒藤蔓延 健行客小心</a></div></section>
<section class="more-news"><h2>延伸閱讀</h2><ul><li><a href="/wj/story/121359/8690011">酪梨樹下的中文課 鄰里孩子輪流當小老師</a></li><li><a href="/wj/story/121359/8677120">後院果樹吃不完 義工開車來收</a></li></ul></section>
</div>
<aside class="wrapper-right"><section class="rank"><h2>熱門新聞</h2><ol><li><a href="/wj/story/121469/8720001">法拉盛老餅店重開 蛋塔限購一打</a></li><li><a href="/wj/story/121360/8720117">灣區輪渡加班 週末可攜單車</a></li><li><a href="/wj/story/121472/8719980">春假機票何時最便宜 旅行社這樣看</a></li></ol></section><section class="epaper"><h2>訂閱電子報</h2><p>請輸入Email，每日新聞寄到信箱</p></section></aside>
</main>
<footer class="footer"><a href="/about">關於我們</a><a href="/contact">聯絡我們</a><a href="/privacy">隱私權</a><p>世界日報版權所有 WORLD JOURNAL ALL RIGHTS RESERVED. © 2025</p><p>讀者服務專線：1-800-000-0000</p></footer>
</body>
</html>`,
    expected: {
      headline: '富樂頓百年橙園開放認領 60棵老樹半天額滿',
      published: '2025-05-09T02:30:00-04:00',
      authors: ['王小明'],
      headings: [],
      captions: [
        '祖孫三代在老橙樹下採收。（記者王小明／攝影）',
        '園主海倫展示祖父留下的採果剪。（記者王小明／攝影）',
      ],
      body: ORCHARD,
      related: ['酪梨樹下的中文課 鄰里孩子輪流當小老師', '後院果樹吃不完 義工開車來收'],
      gone: [
        'App全新上線',
        '外借縫紉機',
        '毒藤蔓延',
        '蛋塔限購',
        '可攜單車',
        '寄到信箱',
        '聽新聞',
        '複製連結',
      ],
    },
  },
  {
    kind: 'a site on computers of the mainland: breadcrumb, clock by strokes without naughts, 来源 and 作者 and 责编 in spans with baidu ids, thanks to a reader first, IT之家 and the day as dateline, an h2, a list, a statement on links, 相关文章 with key words',
    url: 'https://www.ithome.example/0/845/217.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>单部成本 8 欧元，研究人员把旧手机改成海底“迷你数据中心” - IT之家</title>
<meta name="keywords" content="旧手机,数据中心,Linux">
<meta name="description" content="爱沙尼亚一所大学的研究人员近日把四部淘汰的旧手机改成一座“迷你数据中心”，单部改造成本约 8 欧元，并且让它在海底工作了三周。">
<meta name="renderer" content="webkit">
<link rel="stylesheet" href="https://img.ithome.example/file/css/detail.css?v=2.1">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.ithome.example/0/845/217.htm","appid":"1582029570723969","title":"单部成本 8 欧元，研究人员把旧手机改成海底“迷你数据中心”","images":["https://img.ithome.example/newsuploadfiles/2025/4/1.jpg"],"pubDate":"2025-04-09T14:06:37"}</script>
</head>
<body>
<div id="top"><div class="fl"><a href="https://www.ithome.example/">首页</a><a href="https://quan.ithome.example/">IT圈</a><a href="https://www.zuihuimai.example/">最会买</a><a href="javascript:;">设置</a></div><div class="fr"><span>日夜间</span><a class="fz">随系统</a><a class="fz">浅色</a><a class="fz">深色</a><span>主题色</span></div></div>
<div id="nav"><a class="logo" href="https://www.ithome.example/"><img src="https://img.ithome.example/images/logo.png" alt="IT之家"></a><ul><li><a href="https://win.ithome.example/">Windows</a></li><li><a href="https://mac.ithome.example/">苹果</a></li><li><a href="https://android.ithome.example/">安卓</a></li><li><a href="https://digi.ithome.example/">数码</a></li><li><a href="https://next.ithome.example/">智能时代</a></li><li><a href="https://it.ithome.example/">IT资讯</a></li></ul><div class="s"><input type="text"><a href="javascript:;">搜索</a></div></div>
<div id="dt" class="bb clearfix">
<div class="fl content">
<div class="cv"><a href="https://www.ithome.example/">首页</a> &gt; <a href="https://next.ithome.example/">智能时代</a> &gt; <a href="https://next.ithome.example/discovery">科学探索</a></div>
<h1>单部成本 8 欧元，研究人员把旧手机改成海底“迷你数据中心”</h1>
<div class="info"><span id="pubtime_baidu">2025/4/9 14:06:37</span> <span id="source_baidu">来源：<a href="https://www.ithome.example/" target="_blank">IT之家</a></span> <span id="author_baidu">作者：<strong>远山</strong></span> <span id="editor_baidu">责编：<strong>青禾</strong></span> <span>评论：<a href="#commentlist"><em id="commentcount">37</em></a></span></div>
<div class="post_content" id="paragraph">
<div class="tougao-user">感谢IT之家网友 <a class="tougao" href="https://quan.ithome.example/user/1">山里的信号塔</a> 的线索投递！</div>
<p data-vmark="a8f1">IT之家 4 月 9 日消息，${PHONES[0]}</p>
<p data-vmark="4b2c" style="text-align: center;"><img src="https://img.ithome.example/newsuploadfiles/2025/4/1.jpg?x-bce-process=image/format,f_auto" w="1440" h="810" title="单部成本 8 欧元，研究人员把旧手机改成海底“迷你数据中心”" alt=""></p>
<p data-vmark="93e0">${PHONES[1]}</p>
<p data-vmark="7d11">${PHONES[2]}</p>
<h2 data-vmark="c2aa">给旧手机找第二份工作</h2>
<p data-vmark="18fe">${PHONES[3]}</p>
<p data-vmark="51b0">${PHONES[4]}</p>
<ul class=" list-paddingleft-2">${PHONES_JOBS.map((one) => `<li><p data-vmark="0d3e">${one}</p></li>`).join('')}</ul>
<p data-vmark="e6d7">${PHONES[5]}</p>
<p class="ad-tips">广告声明：文内含有的对外跳转链接（包括不限于超链接、二维码、口令等形式），用于传递更多信息，节省甄选时间，结果仅供参考，IT之家所有文章均包含本声明。</p>
</div>
<div class="newsgrade"><span>文章价值：</span><a href="javascript:;">打分</a><div class="wb"><a href="javascript:;">投诉水文</a><a href="javascript:;">我要纠错</a></div></div>
<div class="shareto"><p>下载IT之家APP，签到赚金币兑豪礼</p><img src="https://img.ithome.example/images/app_qr.png" alt=""></div>
<div class="related_post"><span class="bt">相关文章</span><p class="keywords">关键词：<a href="https://www.ithome.example/tags/1">旧手机</a>，<a href="https://www.ithome.example/tags/2">数据中心</a></p>
<ul><li><a href="https://www.ithome.example/0/838/900.htm">把路由器埋进雪里，极地站这样测信号</a></li><li><a href="https://www.ithome.example/0/831/455.htm">老爷机跑新系统，一台十五年前笔记本的翻修记录</a></li><li><a href="https://www.ithome.example/0/820/118.htm">研究：屏幕亮度每降一成，续航多 23 分钟</a></li></ul></div>
<div id="commentlist"><h3>热评</h3><ul><li><strong>江边垂钓者</strong><span>浙江宁波网友</span><p>我抽屉里的五部够开一家公司了</p><span>支持(112) 反对(1)</span></li><li><strong>螺丝刀</strong><span>黑龙江哈尔滨网友</span><p>驱动才是最大的坑</p></li></ul></div>
</div>
<div class="fr fx"><div id="rank"><ul class="tabs"><li>日榜</li><li>周榜</li><li>月榜</li></ul><ul class="bd order"><li><a href="https://www.ithome.example/0/845/100.htm">键盘空格键为什么越磨越亮</a></li><li><a href="https://www.ithome.example/0/845/061.htm">十元读卡器横评</a></li><li><a href="https://www.ithome.example/0/844/990.htm">卫星电话能不能在地铁里用</a></li></ul></div>
<div class="lapin"><h3>最会买 - 返利返现优惠券</h3><a href="https://www.zuihuimai.example/1">折叠凳第二件半价</a></div></div>
</div>
<div id="fls"><p>软媒旗下网站：<a href="https://www.ithome.example/">IT之家</a><a href="https://www.zuihuimai.example/">最会买</a><a href="https://win10.ithome.example/">Win10之家</a></p><p>软媒旗下软件：<a href="https://m.ruanmei.example/">软媒手机APP应用</a><a href="https://mofang.ruanmei.example/">魔方</a></p></div>
<div id="footer"><p><a href="https://www.ithome.example/about">关于IT之家</a>┊<a href="https://www.ithome.example/contact">联系我们</a>┊<a href="https://www.ithome.example/tougao">在线投稿</a></p><p>IT之家, 软媒旗下科技门户网站 - 爱科技, 爱这里。</p><p>Copyright (C) RuanMei.com, All Rights Reserved. 鲁ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '单部成本 8 欧元，研究人员把旧手机改成海底“迷你数据中心”',
      published: '2025-04-09T14:06:37+08:00',
      source: 'IT之家',
      authors: ['远山'],
      editors: ['青禾'],
      headings: ['给旧手机找第二份工作'],
      // Whether IT之家 4 月 9 日消息 stays before the first sentence is open.
      kept: [...PHONES, ...PHONES_JOBS, '给旧手机找第二份工作'],
      related: [
        '把路由器埋进雪里，极地站这样测信号',
        '老爷机跑新系统，一台十五年前笔记本的翻修记录',
        '研究：屏幕亮度每降一成，续航多 23 分钟',
      ],
      gone: ['对外跳转链接', '线索投递', '投诉水文', '签到赚金币', '五部够开', '越磨越亮', '折叠凳', '软媒'],
    },
  },
  {
    kind: 'a Malaysian Chinese daily on the net, an interview by turns: bold questions of 记者 and answers by name, clock in a meta span, 报道：and 摄影：in a line last, captions in small divs, 相关新闻, an app’s and a channel’s call, 热门新闻 and 最新',
    url: 'https://www.orientaldaily.example/news/north/2024/09/15/682310',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>【专访】写坏一百只就会了 本头公巷最后的灯笼师傅 | 北马 | 東方網 馬來西亞東方日報</title>
<meta name="description" content="槟城乔治市本头公巷的一间老店屋里，竹篾在78岁的陈亚福手中弯成一个个圆。">
<meta name="keywords" content="灯笼, 槟城, 本头公巷, 中秋节">
<link rel="canonical" href="https://www.orientaldaily.example/news/north/2024/09/15/682310">
${og('og:site_name', '東方網 馬來西亞東方日報')}
${og('og:type', 'article')}
${og('og:title', '【专访】写坏一百只就会了 本头公巷最后的灯笼师傅')}
${og('og:image', 'https://www.orientaldaily.example/images/uploads/news/2024/202409/20240915/lantern1.jpg')}
${og('article:published_time', '2024-09-15T11:00:00+08:00')}
<link rel="stylesheet" href="https://www.orientaldaily.example/css/app.css?id=61f0">
</head>
<body>
<header id="header"><div class="top-bar"><span>2024年09月15日 星期日</span><a href="https://epaper.orientaldaily.example/">电子报</a><a href="/subscribe">订阅</a></div>
<a class="brand" href="/"><img src="https://www.orientaldaily.example/images/logo.png" alt="東方網"></a>
<nav class="navbar"><ul><li><a href="/news/nation">国内</a></li><li><a href="/news/north">北马</a></li><li><a href="/news/central">中马</a></li><li><a href="/news/south">南马</a></li><li><a href="/news/international">国际</a></li><li><a href="/news/business">财经</a></li><li><a href="/news/entertainment">娱乐</a></li><li><a href="/news/longkesong">龙门阵</a></li><li><a href="/news/society">社会</a></li></ul></nav></header>
<div class="container"><ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/news/north">北马</a></li></ol>
<div class="row"><div class="col-main">
<div id="story-stream-block-682310" class="story-block">
<h1 class="title">【专访】写坏一百只就会了 本头公巷最后的灯笼师傅</h1>
<div class="meta"><span>2024年09月15日 11:00</span></div>
<div class="share-bar"><a href="https://www.facebook.example/share">Facebook</a><a href="https://wa.example/share">WhatsApp</a><a href="https://t.example/share">Telegram</a></div>
<div class="article" id="article_story_682310">
<div class="image-block"><img src="https://www.orientaldaily.example/images/uploads/news/2024/202409/20240915/lantern1.jpg" alt=""><div class="caption">陈亚福以手指试竹篾的厚薄。</div></div>
<p>${LANTERN[0]}</p>
<p><strong>${LANTERN[1]}</strong></p>
<p>${LANTERN[2]}</p>
<p><strong>${LANTERN[3]}</strong></p>
<p>${LANTERN[4]}</p>
<div class="ads-inarticle"><small>广告</small></div>
<p><strong>${LANTERN[5]}</strong></p>
<p>${LANTERN[6]}</p>
<div class="image-block"><img src="https://www.orientaldaily.example/images/uploads/news/2024/202409/20240915/lantern2.jpg" alt=""><div class="caption">学生在圆面上练习写堂号。</div></div>
<p><strong>${LANTERN[7]}</strong></p>
<p>${LANTERN[8]}</p>
<p><strong>${LANTERN[9]}</strong></p>
<p>${LANTERN[10]}</p>
<p>报道：黄美仪<br>摄影：林国强</p>
</div>
<div class="tags"><a href="/tag/灯笼">灯笼</a><a href="/tag/中秋节">中秋节</a></div>
<div class="follow"><p>加入东方日报 WhatsApp 频道，最新消息送到你手中</p><a href="https://wa.example/channel">立即加入</a></div>
<div class="related"><h3>相关新闻</h3><ul><li><a href="/news/north/2024/09/10/681202">月饼模匠人：榴梿木最难刻</a></li><li><a href="/news/north/2024/09/08/680777">姓氏桥中秋提灯夜 居民自扎鱼灯</a></li></ul></div>
</div></div>
<div class="col-side">
<div class="widget"><h3>热门新闻</h3><ul><li><a href="/news/society/2024/09/14/682101">老树倒下压垮巴刹屋顶 无人受伤</a></li><li><a href="/news/nation/2024/09/14/682066">连假返乡潮 大道增设临时休息站</a></li><li><a href="/news/nation/2024/09/14/682040">气象局：北部今晚料有雷雨</a></li></ul></div>
<div class="widget"><h3>最新文章</h3><ul><li><a href="/news/central/2024/09/15/682333">巴生河清出三吨水葫芦</a></li></ul></div>
<div class="widget"><h3>东方名家</h3><a href="/news/mingjia/2024/09/14/682001">小贩中心的风扇</a></div>
</div></div></div>
<footer><ul><li><a href="/about">关于我们</a></li><li><a href="/contact">联络我们</a></li><li><a href="/adv">广告刊登</a></li><li><a href="/privacy">隐私政策</a></li></ul><p>© 2024 Oriental Daily News Sdn Bhd. 版权所有 不得转载</p></footer>
</body>
</html>`,
    expected: {
      headline: '【专访】写坏一百只就会了 本头公巷最后的灯笼师傅',
      published: '2024-09-15T11:00:00+08:00',
      authors: ['黄美仪'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['陈亚福以手指试竹篾的厚薄。', '学生在圆面上练习写堂号。'],
      body: LANTERN,
      related: ['月饼模匠人：榴梿木最难刻', '姓氏桥中秋提灯夜 居民自扎鱼灯'],
      gone: ['送到你手中', '压垮巴刹', '临时休息站', '料有雷雨', '水葫芦', '小贩中心', '电子报', '不得转载'],
    },
  },
];
