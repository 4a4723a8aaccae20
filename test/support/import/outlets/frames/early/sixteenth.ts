// A sixteenth set of forms, by one who had not seen the importer: national sites, finance sites, portals of accounts, agencies and dailies of both shores and abroad, as their usual pages are.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const CRANES = [
  '央视网消息：入冬以来，鄱阳湖南岸的稻田里热闹起来。成群的灰鹤从北方飞来，在收割后的田间啄食散落的稻谷。当地今年为候鸟预留了六千多亩“鸟粮田”，让它们安心越冬。',
  '清晨六点，天还没有完全亮，护鸟员刘德福已经背着望远镜上了堤坝。他今年五十八岁，当护鸟员之前捕了三十年鱼。他告诉记者，自己的任务是数鸟，一天两次，数完了要记在本子上。',
  '所谓“鸟粮田”，是指农户在收割时留下一部分稻谷不收，由保护区按照每亩五百元的标准给予补偿。去年冬天，首批三千亩试点田里记录到的候鸟有十一种、四万余只。',
  '“以前最怕鸟来，赶都来不及。”种粮大户周小军说，现在鸟来得多，来看鸟的人也多，村里办起了七家民宿，“稻子卖一遍，鸟又替我们卖了一遍”。',
  '保护区监测站站长李红梅介绍，灰鹤在这里要停留到来年三月上旬。监测站在田边安装了二十四个摄像头，画面实时传回，既能防止惊扰，也为研究候鸟的活动规律积累了资料。',
  '气象部门预计，未来一周湖区以多云天气为主，最低气温在四摄氏度左右，适宜候鸟觅食。保护区提醒观鸟的市民保持一百米以上的距离，不要使用闪光灯和无人机。',
] as const;

const CANTEEN = [
  '【环球时报驻日本特约记者 王小明】在日本长野县的一座山间小镇，一所小学的食堂每周三晚上向全镇开放。放学之后，孩子们不急着回家，而是等着祖父母、邻居和消防队员一起来吃饭。',
  '这所小学只有四十一名学生，厨房却是按照三百人的规模修建的。六年前，镇上最后一家餐馆关门，独居老人的晚饭成了难题。校长找来厨师商量：多出来的锅，能不能给大人用？',
  '一顿饭收费三百日元，孩子免费。菜单由五年级学生拟定，营养师修改，食材有七成来自镇上的菜园。记者到访当天，主菜是味噌炖鲭鱼，配菜是刚挖出来的萝卜。',
  '坐在记者旁边的老人今年八十六岁。他说，刚开始来的时候不好意思，觉得是占学校的便宜，后来孩子们请他教怎么磨刀，“我才知道，我也是来上课的”。',
  '食堂也在悄悄改变学校。校长告诉记者，过去孩子们写作文，写来写去都是家人和宠物，现在写得最多的，是坐在对面吃饭的那个人。',
  '据当地教育部门统计，全县已有十九所小学仿照这一做法，每周至少开放一晚。不过，也有学校因为人手不足而中途停办。小镇的厨师说，能坚持下来的原因很简单：洗碗的活由大人轮流干。',
] as const;

const BLANKET = [
  '一床旧毛毯能不能变成一件新大衣？在浙江平湖，一家做了二十年出口订单的服装厂给出的答案是能，而且利润比新料更高。',
  '厂长陈美玲向界面新闻记者展示了仓库里的三千床毛毯，它们来自各地宾馆更换下来的旧物，大多用了不到五年，每公斤收购价四元。',
  '真正费工夫的是分拣。不同年份的毛毯含毛量相差很大，厂里为此雇了六名老师傅，靠手摸判断成分，一天能分拣八百床。',
  '“机器也试过，十万元一台，准确率只有七成。老师傅摸一把，九成五。”陈美玲说，老师傅最年轻的五十四岁，她最担心的是五年以后没有人会摸。',
  '去年，这批大衣一共卖出一万一千件，单价六百元左右，退货率为百分之八，低于厂里其他产品。买家留言里出现得最多的词，是“厚实”。',
  '行业的规模仍然很小。据一家行业协会估算，国内每年更换的宾馆毛毯约有一千二百万床，得到再利用的不足百分之三，其余大多被焚烧或者填埋。',
  '陈美玲打算明年再租一间仓库。她说，做旧料的生意，先要舍得占地方，“东西堆在那里，别人看是垃圾，我看是布”。',
] as const;

const COLD = [
  '一箱草莓从安徽的大棚到上海的餐桌，要经过四次装卸。每一次装卸，温度都会跳一跳。正是这几次不起眼的“跳”，决定了农户一年的收成能剩下多少。',
  '第一财经记者近日跟随一辆冷藏车走完了全程四百二十公里。车厢里的温度计显示，途中温度始终维持在两摄氏度上下，可是在两处中转站，草莓各有四十分钟暴露在十八摄氏度的月台上。',
  '“断链不在路上，在站台上。”从事冷链运输十七年的司机刘志强说，站台没有封闭的对接口，夏天的时候，他只能用棉被把果箱盖住。',
  '记者查阅近三年的公开统计资料发现，农产品的冷藏运输率在上升，腐损率的下降却明显变慢。',
  '多位受访者认为，问题出在投资的方向。冷藏车一辆三十余万元，容易申请补贴，也容易算清回报；站台的封闭改造一处要花两百多万元，受益的却是所有过路的货主，谁都不愿意先掏钱。',
  '安徽一家农业合作社尝试了另一条路。合作社与三家货主按照货量分摊，合建了一座有六个封闭口的小型中转站，去年投用后，草莓的腐损率由百分之十四降到百分之六。',
  '合作社负责人赵小兰算过账，按目前的货量，五年可以收回成本。“要是再多两家货主，三年就够了。”她说。',
] as const;

const BELL = [
  '（中央社記者王小明屏東18日電）屏東霧台國小的老鐘停擺23年後，今天早上重新敲響。修鐘的是兩名退休鐵道技工，他們花了4個月手工打造缺損的齒輪，一毛錢都沒有收。',
  '霧台國小校長陳美玲受訪表示，這座鐘是民國52年由家長合資購置，過去部落沒有鐘錶，大人下田、孩子上學，聽的都是學校的鐘聲。',
  '退休技工林文雄說，鐘的零件早已停產，「只能把壞掉的齒輪拓在紙上，一齒一齒算」，打壞7個，第8個才咬合得上。',
  '另一名技工黃志明今年71歲，負責鐘擺。他說，山上濕氣重，鋼絲容易生鏽，這次改用不鏽鋼，「再走50年應該沒問題」。',
  '鐘聲響起時，校內43名學童在操場靜靜聽完8響。六年級學生說，以前只在阿嬤的故事裡聽過，「比想像中大聲」。',
  '校方表示，未來每天上午8時與下午4時各敲一次，敲鐘的工作由六年級學生輪值，畢業前要把方法教給五年級。',
] as const;

const OYSTER = [
  '彰化縣芳苑海牛採蚵文化名列無形文化資產，然而牛車愈來愈少，如今只剩7頭。為了不讓手藝斷層，芳苑國中今年開設「海牛課」，28名學生跟著老蚵農下潮間帶，學習駕車、認潮汐。',
  '授課的老蚵農林金水今年76歲，他指出，海牛不是天生會下海，小牛要先在乾地拉空車，再到淺灘聽浪聲，前後訓練一年才肯踩水，「急不得，牠怕，你就輸了」。',
  '學生陳小雅說，第一次坐上牛車才知道潮間帶原來有路，全靠兩側的竹竿辨認，「阿公說竹竿是海的門牌」。',
  '芳苑國中校長表示，課程分成上下學期，上學期認潮汐與蚵架，下學期實際駕車，並由獸醫講解牛隻照護，期末由學生擔任一日解說員。',
  '縣府文化局說明，目前每頭海牛每月補助飼料與醫療費用6000元，明年將增列訓練小牛的經費，希望3年內恢復到12頭。',
  '當地民宿業者則建議，遊客體驗應採預約制，每車限乘6人，並避開正午高溫，讓牛隻有足夠的休息時間。',
] as const;

const LIBRARY = [
  '上個月，我在圖書館的自習區被請了出去。理由是敲鍵盤的聲音太大。館員很客氣，把我帶到地下一樓的「可以出聲區」，那裡坐著一群和我一樣有聲音的人。',
  '我並不覺得委屈，反而好奇起來：圖書館的安靜，究竟是為了誰？',
  '十九世紀以前的圖書館並不安靜。書籍昂貴，識字的人少，閱覽室裡經常是一個人唸、一群人聽。安靜成為規矩，是閱讀變成獨自一人的事情之後才發生的。',
  '換句話說，安靜是一種技術，它配合的是某一種讀法。當讀者的需要改變，技術就應該跟著調整。',
  '我訪問了三座縣市圖書館的館員，他們不約而同提到同一件事：抱怨太吵的人與抱怨太安靜的人，數量其實差不多，只是後者通常不會開口，他們直接不再來了。',
  '其中一座館的作法是把樓層當成音量鍵，一樓可以說話，二樓可以敲鍵盤，三樓連翻書都請放輕。實施一年，進館人次增加了兩成，申訴反而少了一半。',
  '所以，被請出自習區的那天，我在地下一樓寫完了這篇稿子。旁邊的高中生正在互相考單字，對面的爺爺在唸報紙給奶奶聽。我想，這大概是我待過最像圖書館的地方。',
] as const;

const TURTLE = [
  '【on.cc東網專訊】南丫島深灣沙灘今夏錄得三窩綠海龜蛋，是近十年最多。漁護署人員連日來於沙灘通宵看守，並在蛋窩四周圍上木欄，防止野狗挖掘。',
  '有參與看守的義工表示，首窩蛋於六月中產下，共有一百一十二隻，估計八月初孵化。「最驚係打風，一個大浪就咩都冇晒。」',
  '漁護署發言人指，深灣沙灘於每年四月一日至十月三十一日列為限制地區，任何人士未經許可不得進入，違者最高可被罰款五萬元。',
  '發言人又指，署方今年首次在沙下埋設溫度計，因為沙溫會影響幼龜的性別，攝氏二十九度以上多為雌性，若情況持續，或會加設遮光網。',
  '居民陳先生在島上住了四十年，他說以往夏天晚上經常見到海龜上岸，後來燈光愈來愈多，海龜便不再來，現時見到海龜回來，「熄多兩盞燈都抵」。',
] as const;

const FRIDGE = [
  '天氣炎熱，家中雪櫃長期滿載，電費自然上升。有家電維修師傅指出，不少家庭的雪櫃其實並非太舊，而是擺放方法出錯，令壓縮機終日不停運作。',
  '從事維修工作26年的何師傅表示，雪櫃最怕「兩頭塞」，即背後貼牆、內部塞滿，冷風無法流通。他建議背面與牆身最少預留10厘米，冷藏格則只放七成滿。',
  '至於冰格則剛好相反，由於冰凍食物本身可以保冷，放得愈滿愈慳電，故不妨將雪櫃的雞翼、餃子集中存放。',
  '何師傅又整理出5個常見的錯誤習慣，讀者可逐一對照：',
  '他以一部300公升雙門雪櫃為例，上述習慣全部改善後，一個月可節省約18度電，以每度1.5元計算，一年可慳324元。',
  '若雪櫃已使用超過12年，而門邊膠條經更換後仍然漏冷風，他認為換機較維修划算，選購時可留意一級能源標籤及實際耗電量。',
] as const;
const FRIDGE_HABITS = [
  '熱湯未放涼便放入雪櫃；',
  '溫度長期調至最低；',
  '膠條積聚污漬，從不清潔；',
  '雪櫃頂擺放雜物，阻礙散熱；',
  '經常開門「望一望」才決定食甚麼。',
] as const;

const MANGROVE = [
  '联合国环境规划署周三发布的一份评估报告显示，全球红树林的消失速度在过去十年间显著放缓，一些沿海社区的恢复面积首次超过了损失面积。',
  '报告指出，红树林虽然只占全球森林面积的不到百分之一，却能够减弱风暴潮、净化水质，并为超过1500种动植物提供栖息地，其中许多物种正面临威胁。',
  '参与撰写报告的专家表示，成功的恢复项目有一个共同点：不急于种树，而是先恢复潮水的自然流动。在东南亚一个废弃的养虾塘，村民们只是挖开了堤坝，两年之后，树苗便自行长了出来。',
  '一位参与项目的渔民说：“我们过去每年都种，每年都死。后来我们明白了，红树知道自己要长在哪里，我们要做的只是把路让开。”',
  '报告估算，每恢复一公顷红树林，平均需要投入约3000美元，而由此带来的渔业收入和防灾效益，在二十年内可以达到投入的六倍以上。',
  '尽管如此，评估报告也警告，海平面上升正在使红树林失去后退的空间。在海堤和公路紧邻海岸的地区，新生的树苗往往无处可去。',
  '环境署呼吁各国在规划沿海基础设施时，为红树林预留至少一百米的缓冲地带，并让当地社区参与监测与管理。',
] as const;

const CLOCKS = [
  '我的祖父留给我一块怀表，每天慢四分钟。多年来，我一直打算把它送去修理，直到我在瑞士的一个山谷里遇见一位制表师，她劝我不要这样做。',
  '她说，一块表走得准不准，取决于它要为谁服务。十八世纪，约翰•哈里森花了四十多年制造航海钟，是因为船长需要知道自己身处何方，差四分钟就意味着偏离航线一百公里。',
  '而我只需要赶上火车。为此，我的手机已经足够精确，精确到我从来不会提前到达，也就从来没有在站台上与陌生人交谈过。',
  '经济学家喜欢把时间看作一种资源，可以节省，也可以投资。但是资源这个词暗示，时间在被使用之前就已经存放在某个地方，等待着我们去开采。',
] as const;

const LANTERN = [
  '腊月二十三，皖南山区的鱼灯村进入了一年中最忙的时候。祠堂的天井里，二十多位村民围着一副六米长的竹骨架，正在给今年的头灯糊最后一层纸。',
  '扎灯用的竹子要在立冬之后砍，放在溪水里泡上四十天，劈成三毫米宽的篾条才不会生虫。七十二岁的吴师傅扎了五十年鱼灯，他说今年的竹子“听话”，一弯就成。',
  '糊纸是最考验耐心的一步。一副头灯要用棉纸一百二十张，浆糊薄了粘不牢，厚了不透光。妇女们一边糊，一边把红、黄、绿三色的鳞片画上去，每一片都不相同。',
  '村里的年轻人大多在外地工作，往年要到除夕才赶回来。今年，村里建了一个群，每天直播扎灯的进度，结果有十一个年轻人提前请了假，回来学糊纸。',
  '二十六岁的吴小伟就是其中之一。他在杭州做软件测试，回来的第一天糊坏了九张纸。“师傅没有骂我，只说鱼身上哪能没有几片坏鳞。”',
  '正月十三到十六，鱼灯会沿着村里的水街游上四个晚上。今年一共有一百零八条鱼灯，其中最小的一条只有四十厘米长，是村小学三年级的孩子们合扎的。',
] as const;

const OBSERVE = [
  '海拔三千二百米的山脊上，有一座只有四个人的气象站。三十四岁的观测员罗小川在这里守了九年。夏至那天，记者跟着送菜的车上山，和他聊了一个下午。',
  '记者：每天要做些什么？',
  '罗小川：现在大部分仪器都是自动的，但是云还得靠人看。一天看八次，早上八点第一次，晚上十一点最后一次。云的形状、高度、多少，都要写下来，机器分得没有那么细。',
  '记者：最难熬的是什么时候？',
  '罗小川：不是冬天，是春天。冬天人都缩着，心里有准备。春天山下花都开了，家里人发照片来，你推开门还是雪。头两年的春天，我每天都数着日子。',
  '记者：后来怎么不数了？',
  '罗小川：后来养了一只猫。它每天比我先出门，坐在风杆底下等我。有一回大雾，我看不见路，就是跟着它的叫声走回来的。',
  '记者：九年里，有哪一次观测让你印象最深？',
  '罗小川：有一年六月，一整夜雷暴，避雷针上冒蓝光，我们四个人轮流值守。第二天早上，县里打来电话，说因为预警早，河边的两百多人都提前撤了。那天我下厨，炒了五个菜。',
] as const;

const KOPI = [
  '（怡保14日讯）近打区一家老咖啡店把客人遗落的雨伞挂上屋梁，三十年下来挂满三百多把，今年雨季起开放借用，街坊撑去，晴天再还，至今只少了四把。',
  '店主陈德胜（68岁）受访时说，起初只是怕客人回头找，不敢丢，后来越挂越多，连电风扇都转不开，女儿才想到做成“借伞梁”。',
  '“有的伞比我女儿还老，伞骨是木头的。”他笑说，曾有一名外坡游客认出自己二十年前遗落的伞，坚持要付“停车费”，他只收了一杯咖啡钱。',
  '借伞无需登记，只需在小黑板画上一笔，归还时自行擦去。陈德胜说，最忙的一天借出四十一把，隔天早上全部挂了回来，有人还顺手补好伞面。',
  '附近华小的校长得知后，带了两班学生前来写生。六年级学生李欣怡说，她画的是最角落的一把红伞，“因为它一直没有人来领”。',
  '陈德胜补充，若有公众家中有多余的雨伞，也可送来店里，惟折叠伞容易卡在梁上，暂不接受。',
] as const;

export const SIXTEENTH: readonly Shown[] = [
  {
    kind: 'the state television’s site, local life: 来源 and a clock by years and months in spans, 央视网消息 first, caption lines of their own class, 编辑 and 责任编辑 in one box, a clients’ call, rankings beside',
    url: 'https://news.cctv.example/2023/12/04/ARTIq8Rk2mVbT6yXn0cLpZ5s231204.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>江西鄱阳湖：六千亩“鸟粮田”迎候鸟越冬_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="鄱阳湖 候鸟 灰鹤" />
<meta name="description" content="入冬以来，鄱阳湖南岸的稻田里热闹起来。当地今年为候鸟预留了六千多亩“鸟粮田”，让它们安心越冬。" />
<meta name="author" content="王小明" />
<meta name="source" content="央视网" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="PAGE1373538875453206" />
<meta name="contentid" content="ARTIq8Rk2mVbT6yXn0cLpZ5s231204" />
<meta name="spm-id" content="C94212" />
${og('og:type', 'article')}
${og('og:site_name', '央视网')}
${og('og:title', '江西鄱阳湖：六千亩“鸟粮田”迎候鸟越冬')}
<link rel="stylesheet" type="text/css" href="https://r.img.cctvpic.example/photoAlbum/templet/common/DEPA1546583592748817/style.css" />
<script type="text/javascript" src="https://r.img.cctvpic.example/library/jquery.js"></script>
<script>var itemid1="ARTIq8Rk2mVbT6yXn0cLpZ5s231204";var commentTitle="江西鄱阳湖：六千亩“鸟粮田”迎候鸟越冬";var commentbreif="";</script>
</head>
<body data-spm="PcAIJZdhCLSX">
<div class="header_nav_18313"><div class="nav_inner"><a href="https://www.cctv.example/" class="logo">央视网</a>
<ul><li><a href="https://news.cctv.example/">新闻</a></li><li><a href="https://news.cctv.example/china/">国内</a></li><li><a href="https://news.cctv.example/world/">国际</a></li><li><a href="https://news.cctv.example/society/">社会</a></li><li><a href="https://sports.cctv.example/">体育</a></li><li><a href="https://tv.cctv.example/">电视</a></li><li><a href="https://tv.cctv.example/live/">直播</a></li><li><a href="https://jishi.cctv.example/">纪实</a></li><li><a href="https://food.cctv.example/">美食</a></li></ul>
<div class="search"><input type="text" value="" /><a href="https://search.cctv.example/">搜索</a></div><div class="login"><a href="javascript:;">登录</a></div></div></div>
<div class="column_wrapper_1200"><div class="crumbs"><a href="https://www.cctv.example/">央视网</a>&gt;<a href="https://news.cctv.example/">新闻</a>&gt;<a href="https://news.cctv.example/society/">社会</a></div>
<div class="content_18313">
<div class="left_18313">
<div class="title_area">
<h1>江西鄱阳湖：六千亩“鸟粮田”迎候鸟越冬</h1>
<div class="info"><span>来源：央视网</span>&nbsp;&nbsp;|&nbsp;&nbsp;<span>2023年12月04日 10:26</span></div>
</div>
<div class="share_box"><span>分享</span><a href="javascript:;" class="wx">微信</a><a href="javascript:;" class="wb">微博</a><div class="ewm"><p>扫一扫 分享到微信</p></div><span class="fontsize"><a href="javascript:;">A-</a><a href="javascript:;">A+</a></span></div>
<div class="content_area" id="content_area">
<p>　　<strong>央视网消息：</strong>${CRANES[0].slice(6)}</p>
<p class="photo_img_20190808"><img src="https://p1.img.cctvpic.example/photoworkspace/2023/12/04/2023120410213456789.jpg" alt="" width="1000" /></p>
<p class="photo_alt_20190808">灰鹤在收割后的稻田里觅食。</p>
${p(CRANES.slice(1, 4), '', '　　')}
<p class="photo_img_20190808"><img src="https://p2.img.cctvpic.example/photoworkspace/2023/12/04/2023120410220011223.jpg" alt="" width="1000" /></p>
<p class="photo_alt_20190808">护鸟员在堤坝上记录候鸟数量。</p>
${p(CRANES.slice(4), '', '　　')}
</div>
<div class="zebian"><span>编辑：王小明</span><span>责任编辑：孙小燕</span></div>
<div class="tuwen_app"><img src="https://p1.img.cctvpic.example/ewm.png" alt="" /><p>点击图片或扫码下载央视新闻客户端</p></div>
<div class="zw_dianzan"><span class="zan">点赞</span><em>0</em></div>
</div>
<div class="right_18313">
<div class="rank_box"><h3>点击排行</h3><ul><li><a href="https://news.cctv.example/2023/12/03/ARTIa1.shtml">雪线上的邮路又通了</a></li><li><a href="https://news.cctv.example/2023/12/03/ARTIa2.shtml">糖画师傅的十二生肖</a></li><li><a href="https://news.cctv.example/2023/12/03/ARTIa3.shtml">冬储大白菜价格平稳</a></li></ul></div>
<div class="tj_box"><h3>精彩推荐</h3><ul><li><a href="https://tv.cctv.example/2023/12/02/VIDEa1.shtml">《跟着书本去旅行》古塔的影子</a></li><li><a href="https://tv.cctv.example/2023/12/02/VIDEa2.shtml">[秘境之眼]豹猫幼崽学捕食</a></li></ul></div>
<div class="yangshi"><h3>正在直播</h3><a href="https://tv.cctv.example/live/cctv13/">CCTV-13 新闻</a></div>
</div>
</div></div>
<div class="bottom_index"><p><a href="https://www.cctv.example/about/">关于我们</a> | <a href="https://www.cctv.example/law/">法律声明</a> | <a href="https://www.cctv.example/join/">人才招聘</a> | <a href="https://www.cctv.example/map/">网站地图</a> | <a href="https://www.cctv.example/help/">帮助中心</a></p><p>京ICP证060000号 网上传播视听节目许可证号 0102004 新出网证（京）字098号 互联网新闻信息服务许可证10120170003</p><p>中央广播电视总台 央视网 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '江西鄱阳湖：六千亩“鸟粮田”迎候鸟越冬',
      published: '2023-12-04T10:26:00+08:00',
      source: '央视网',
      editors: ['王小明', '孙小燕'],
      headings: [],
      captions: ['灰鹤在收割后的稻田里觅食。', '护鸟员在堤坝上记录候鸟数量。'],
      // Whether 央视网消息 stays at the head is open: not asked.
      kept: [CRANES[0].slice(6), ...CRANES.slice(1)],
      gone: ['雪线上的邮路', '糖画师傅', '扫码下载', '古塔的影子', '分享到微信', '正在直播', '人才招聘'],
    },
  },
  {
    kind: 'a world affairs site of the mainland: hidden textareas with the record, h3 headline, 来源 and 作者 in small paragraphs, 环球时报驻日本特约记者 in the first paragraph, sections of rtext, 责编 in a span last, 相关新闻 beside',
    url: 'https://world.huanqiu.example/article/4IqWm2Z8TnP',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>校园食堂每周三晚上请全镇吃饭</title>
<meta name="keywords" content="日本,长野,食堂">
<meta name="description" content="在日本长野县的一座山间小镇，一所小学的食堂每周三晚上向全镇开放。">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="referrer" content="no-referrer-when-downgrade">
<link rel="dns-prefetch" href="//rs1.huanqiucdn.example/">
<link rel="stylesheet" href="https://rs1.huanqiucdn.example/pages/article/article.2f3a.css">
</head>
<body>
<textarea class="article-aid" style="display:none">4IqWm2Z8TnP</textarea>
<textarea class="article-title" style="display:none">校园食堂每周三晚上请全镇吃饭</textarea>
<textarea class="article-time" style="display:none">1719268320000</textarea>
<textarea class="article-ext-xtime" style="display:none">1719268320000</textarea>
<textarea class="article-author" style="display:none">王小明</textarea>
<textarea class="article-source-name" style="display:none">环球时报</textarea>
<textarea class="article-editor-name" style="display:none">李红梅</textarea>
<div class="header" id="header"><div class="top-nav"><a class="logo" href="https://www.huanqiu.example/"><img src="https://rs1.huanqiucdn.example/logo.png" alt="环球网"></a><a href="https://china.huanqiu.example/">国内</a><a href="https://world.huanqiu.example/">国际</a><a href="https://mil.huanqiu.example/">军事</a><a href="https://taiwan.huanqiu.example/">台海</a><a href="https://opinion.huanqiu.example/">评论</a><a href="https://finance.huanqiu.example/">财经</a><a href="https://tech.huanqiu.example/">科技</a><a href="https://quality.huanqiu.example/">质量</a><a href="https://health.huanqiu.example/">健康</a></div></div>
<div class="b-crumbs"><a href="https://www.huanqiu.example/">首页</a><span>&gt;</span><a href="https://world.huanqiu.example/">国际新闻</a><span>&gt;</span><span>正文</span></div>
<div class="b-container">
<div class="l-container">
<div class="t-container">
<div class="t-container-title"><h3>校园食堂每周三晚上请全镇吃饭</h3></div>
<div class="metadata-info"><p class="time">2024-06-25 06:32</p><p class="source"><span>来源：</span><a href="https://www.huanqiu.example/">环球时报</a></p><p class="author">作者：王小明</p></div>
</div>
<div class="share-con"><span class="weixin">微信</span><span class="weibo">微博</span><span class="qzone">QQ空间</span></div>
<div class="l-con clear">
<article><section data-type="rtext">
${p(CANTEEN.slice(0, 2))}
<p><i class="pic-con"><img src="https://img.huanqiucdn.example/dp/api/files/imageDir/5c0a8f.jpg" alt="五年级学生在食堂门口写菜单。（作者摄）"></i><em class="pic-desc">五年级学生在食堂门口写菜单。（作者摄）</em></p>
${p(CANTEEN.slice(2, 4))}
<p>${CANTEEN[4]}</p>
<p>${CANTEEN[5]}</p>
</section></article>
<div class="source-editor"><span class="editor">责编：李红梅</span></div>
<div class="copyright-tip"><p>版权作品，未经环球网 huanqiu.com 书面授权，严禁转载，违者将被追究法律责任。</p></div>
<div class="com-list"><h4>我要评论</h4><textarea placeholder="文明上网，理性发言"></textarea><a href="javascript:;">发布</a></div>
</div>
</div>
<div class="r-container">
<div class="aside-box"><h3>环球时报系产品</h3><ul><li><a href="https://www.huanqiu.example/app">环球TIME客户端</a></li><li><a href="https://hqtime.huanqiu.example/">数字报</a></li></ul></div>
<div class="aside-box"><h3>环球热点</h3><ul><li><a href="https://world.huanqiu.example/article/4IqA1">极光追逐者的一夜</a></li><li><a href="https://world.huanqiu.example/article/4IqA2">老火车站改成图书馆</a></li><li><a href="https://world.huanqiu.example/article/4IqA3">河马宝宝首次下水</a></li></ul></div>
<div class="aside-box"><h3>图片</h3><ul><li><a href="https://photo.huanqiu.example/article/4IqB1">雨后的薰衣草田</a></li></ul></div>
</div>
</div>
<div class="footer"><p><a href="https://www.huanqiu.example/about">关于环球网</a> | <a href="https://www.huanqiu.example/copyright">版权声明</a> | <a href="https://www.huanqiu.example/ad">广告服务</a> | <a href="https://www.huanqiu.example/rss">意见反馈</a></p><p>环球网版权作品，未经书面授权，严禁转载或镜像，违者将被追究法律责任。</p><p>违法不良信息举报电话：010-00000000 举报邮箱：jubao@huanqiu.example</p></div>
</body>
</html>`,
    expected: {
      headline: '校园食堂每周三晚上请全镇吃饭',
      published: '2024-06-25T06:32:00+08:00',
      source: '环球时报',
      authors: ['王小明'],
      editors: ['李红梅'],
      headings: [],
      captions: ['五年级学生在食堂门口写菜单。（作者摄）'],
      kept: [CANTEEN[0].slice(CANTEEN[0].indexOf('】') + 1), ...CANTEEN.slice(1)],
      gone: ['极光追逐者', '河马宝宝', '薰衣草田', '违者将被追究', '我要评论', '环球TIME', '台海'],
    },
  },
  {
    kind: 'a business news site of Shanghai, a feature: the headline again in a reading bar, a lead under the headline, a clock by slashes with views and 来源, the reporter and the editor in quotations first, bold headings, 严禁转载 last, calls and columns',
    url: 'https://www.jiemian.example/article/11038872.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>旧毛毯里的新生意|界面新闻</title>
<meta name="keywords" content="毛毯,服装,再利用,平湖">
<meta name="description" content="做旧料的生意，先要舍得占地方。">
<meta name="applicable-device" content="pc">
${og('og:type', 'news')}
${og('og:title', '旧毛毯里的新生意|界面新闻')}
${og('og:description', '做旧料的生意，先要舍得占地方。')}
${og('og:url', 'https://www.jiemian.example/article/11038872.html')}
<link rel="stylesheet" href="https://res.jiemian.example/css/article.css?v=2024">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://www.jiemian.example/article/11038872.html","title":"旧毛毯里的新生意|界面新闻","images":["https://img1.jiemian.example/101/original/20240416/1.jpg"],"pubDate":"2024-04-16T08:05:11"}</script>
</head>
<body>
<div class="header-wrap"><div class="header-fixed"><a href="https://www.jiemian.example/" class="logo"><img src="https://res.jiemian.example/logo.png" alt="界面新闻"></a><ul class="nav-list"><li><a href="https://www.jiemian.example/">首页</a></li><li><a href="https://www.jiemian.example/lists/4.html">快报</a></li><li><a href="https://www.jiemian.example/lists/2.html">商业</a></li><li><a href="https://www.jiemian.example/lists/65.html">科技</a></li><li><a href="https://www.jiemian.example/lists/31.html">消费</a></li><li><a href="https://www.jiemian.example/lists/105.html">正午</a></li><li><a href="https://www.jiemian.example/lists/130.html">文化</a></li></ul><a class="app-down" href="https://www.jiemian.example/app">APP下载</a><a class="login" href="javascript:;">注册/登录</a></div>
<div class="reading-bar"><span>正在阅读：</span><span>旧毛毯里的新生意</span><div class="share"><span>扫一扫下载界面新闻APP</span></div></div></div>
<div class="content"><div class="article-view"><div class="article-main">
<div class="article-header"><h1>旧毛毯里的新生意</h1><p>做旧料的生意，先要舍得占地方。</p></div>
<div class="article-info"><p><span class="author"><a href="https://a.jiemian.example/index.php?m=user&amp;a=center&amp;id=100234567">林小雨</a></span><span class="separator"> · </span><span class="date" data-article-publish-time="1713225911">2024/04/16 08:05</span><span>浏览 3.2w</span><span>来源：界面新闻</span></p></div>
<div class="article-img"><img src="https://img1.jiemian.example/101/original/20240416/1.jpg" alt=""><p>仓库里等待分拣的旧毛毯。图片来源：受访者提供</p></div>
<div class="article-content">
<blockquote><p>界面新闻记者 | <a href="https://a.jiemian.example/index.php?m=user&amp;a=center&amp;id=100234567">林小雨</a></p></blockquote>
<blockquote><p>界面新闻编辑 | <a href="https://a.jiemian.example/index.php?m=user&amp;a=center&amp;id=100200001">何小莲</a></p></blockquote>
${p(BLANKET.slice(0, 2))}
<p><strong>靠手摸的生意</strong></p>
${p(BLANKET.slice(2, 4))}
<p><strong>百分之三</strong></p>
${p(BLANKET.slice(4))}
<div class="report-view"><a href="https://www.jiemian.example/about/copyright.html">未经正式授权严禁转载本文，侵权必究。</a></div>
</div>
<div class="article-opt"><span class="opt-praise">点赞<em class="opt-praise__count">56</em></span><span class="opt-collect">收藏</span><span class="opt-comment">看评论<em class="opt-comment__count">4</em></span><span>分享至</span></div>
<div class="download-bar"><p>打开界面新闻APP，查看原文，订阅更多品牌栏目</p></div>
<div class="comment-main" id="comment"><h4>评论</h4><p>暂无评论哦，快来评价一下吧！</p></div>
</div>
<div class="article-aside"><div class="author-card"><a href="https://a.jiemian.example/index.php?m=user&amp;a=center&amp;id=100234567">林小雨</a><span>界面记者</span></div>
<div class="news-rank"><h3>推荐阅读</h3><ul><li><a href="https://www.jiemian.example/article/11030001.html">县城里的第三家面包房</a></li><li><a href="https://www.jiemian.example/article/11030002.html">共享雨伞去哪儿了</a></li><li><a href="https://www.jiemian.example/article/11030003.html">夜班便利店的一张排班表</a></li></ul></div></div>
</div></div>
<div class="footer"><p><a href="https://www.jiemian.example/about/about.html">关于我们</a><a href="https://www.jiemian.example/about/contact.html">联系我们</a><a href="https://www.jiemian.example/about/ad.html">广告合作</a><a href="https://www.jiemian.example/about/comment.html">评论管理条例</a></p><p>只服务于独立思考的人群</p><p>互联网新闻信息服务许可证：31120180000 本网站举报电话：021-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '旧毛毯里的新生意',
      lead: '做旧料的生意，先要舍得占地方。',
      published: '2024-04-16T08:05:11+08:00',
      source: '界面新闻',
      authors: ['林小雨'],
      editors: ['何小莲'],
      headings: ['靠手摸的生意', '百分之三'],
      captions: ['仓库里等待分拣的旧毛毯。图片来源：受访者提供'],
      body: [...BLANKET.slice(0, 2), '靠手摸的生意', ...BLANKET.slice(2, 4), '百分之三', ...BLANKET.slice(4)],
      gone: ['严禁转载', '订阅更多', '评论管理条例', '扫一扫下载', '独立思考', '正在阅读', '快来评价'],
    },
  },
  {
    kind: 'a finance station’s site of Shanghai, a report with a table: 作者 and 责编 in one line beside the name of the station and the clock, an intro box, 听新闻, a line of its rights, 文章作者 card and 相关阅读 and 一财最热',
    url: 'https://www.yicai.example/news/102046718.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<title>冷链的断点在站台上</title>
<meta name="keywords" content="冷链,草莓,腐损率,中转站">
<meta name="description" content="冷藏车越来越多，腐损率的下降却明显变慢，断点往往不在路上。">
<link rel="stylesheet" href="https://imgcdn.yicai.example/css/news.min.css">
<script>var _pb = [['id','102046718'],['actime','2024-03-28 17:41'],['chn','大商业']];</script>
</head>
<body>
<div class="m-topbar"><div class="f-fl"><a href="https://www.yicai.example/">第一财经</a></div><div class="f-fr"><a href="https://www.yicai.example/app">客户端</a><a href="https://www.yicai.example/login">登录</a></div></div>
<div class="m-nav"><a href="https://www.yicai.example/">首页</a><a href="https://www.yicai.example/news/gushi/">A股</a><a href="https://www.yicai.example/brief/">正在</a><a href="https://www.yicai.example/news/hongguan/">宏观</a><a href="https://www.yicai.example/news/gongsi/">大商业</a><a href="https://www.yicai.example/news/kechuang/">科技</a><a href="https://www.yicai.example/news/loushi/">地产</a><a href="https://www.yicai.example/live/">大直播</a><a href="https://www.yicai.example/epaper/">第一财经日报</a></div>
<div class="g-bd f-main"><div class="g-mn f-fl">
<div class="m-crumb"><a href="https://www.yicai.example/">首页</a> &gt; <a href="https://www.yicai.example/news/">新闻</a> &gt; 正文</div>
<div class="title f-pr"><h1>冷链的断点在站台上</h1>
<p class="names">作者：马小东 责编：罗小禾</p><p><em>第一财经</em> <em>2024-03-28 17:41:07</em> <em class="listen">听新闻</em></p></div>
<div class="m-smallshare"><a href="javascript:;">微信</a><a href="javascript:;">微博</a><span class="u-btn6">字号</span></div>
<div class="intro">冷藏车越来越多，腐损率的下降却明显变慢，断点往往不在路上。</div>
<div class="m-txt" id="multi-text"><div class="txt">
${p(COLD.slice(0, 2))}
<p style="text-align:center"><img src="https://imgcdn.yicai.example/uppics/images/2024/03/1.jpg" alt=""></p>
<p style="text-align:center;font-size:14px;color:#999">工人在没有封口的月台上卸下草莓箱</p>
${p(COLD.slice(2, 4))}
<table><tbody><tr><td>年份</td><td>冷藏运输率</td><td>腐损率</td></tr><tr><td>2021</td><td>31%</td><td>11.8%</td></tr><tr><td>2022</td><td>36%</td><td>11.1%</td></tr><tr><td>2023</td><td>42%</td><td>10.9%</td></tr></tbody></table>
${p(COLD.slice(4))}
</div></div>
<div class="m-report"><p>举报</p><p>第一财经广告合作，<a href="https://www.yicai.example/ad">请点击这里</a></p><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。如需获得授权请联系第一财经版权部：banquan@yicai.example</p></div>
<div class="m-author"><h3>文章作者</h3><a href="https://www.yicai.example/author/100234.html"><img src="https://imgcdn.yicai.example/head.png" alt=""><span>马小东</span></a><a href="javascript:;">关注</a></div>
<div class="m-related"><h3>相关阅读</h3><ul><li><a href="https://www.yicai.example/news/102040001.html"><h2>一座县城冷库的淡季</h2><span>大商业 03-22 10:12</span></a></li><li><a href="https://www.yicai.example/news/102040002.html"><h2>蓝莓进了慢车道</h2><span>大商业 03-18 09:30</span></a></li></ul></div>
</div>
<div class="g-sd f-fr"><div class="m-hot"><h3>一财最热</h3><ul><li><a href="https://www.yicai.example/news/102041111.html">夜间充电的人</a></li><li><a href="https://www.yicai.example/news/102041112.html">老旧电梯更新提速</a></li></ul></div>
<div class="m-app"><p>扫码下载第一财经APP，看更多专业财经资讯</p></div></div>
</div>
<div class="g-ft"><p><a href="https://www.yicai.example/about">关于我们</a> | <a href="https://www.yicai.example/join">加入我们</a> | <a href="https://www.yicai.example/jubao">违规举报</a></p><p>版权所有 上海第一财经传媒有限公司 技术支持 上海第一财经数据科技有限公司 联系邮箱：yonghu@yicai.example</p></div>
</body>
</html>`,
    expected: {
      headline: '冷链的断点在站台上',
      lead: '冷藏车越来越多，腐损率的下降却明显变慢，断点往往不在路上。',
      published: '2024-03-28T17:41:07+08:00',
      source: '第一财经',
      authors: ['马小东'],
      editors: ['罗小禾'],
      headings: [],
      captions: ['工人在没有封口的月台上卸下草莓箱'],
      kept: [...COLD, '冷藏运输率', '11.8%'],
      related: ['一座县城冷库的淡季', '蓝莓进了慢车道'],
      gone: ['建立镜像', '夜间充电的人', '老旧电梯', '专业财经资讯', '听新闻', '广告合作', '违规举报'],
    },
  },
  {
    kind: 'the national agency of Taiwan, local news: the clock by slashes with an update beside, the picture’s line in a box above, 中央社記者…電 in brackets first, 編輯 and a date of the Republic in the last paragraph, 延伸閱讀, calls to support',
    url: 'https://www.cna.com.tw.example/news/aloc/202403180083.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>霧台國小老鐘停擺23年 退休技工手工打齒輪修復 | 地方 | 中央社 CNA</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="屏東霧台國小的老鐘停擺23年後，今天早上重新敲響。修鐘的是兩名退休鐵道技工，他們花了4個月手工打造缺損的齒輪。">
<meta name="keywords" content="霧台國小, 老鐘, 屏東, 新聞, 即時新聞, CNA">
<meta itemprop="name" content="霧台國小老鐘停擺23年 退休技工手工打齒輪修復">
<meta itemprop="datePublished" content="2024-03-18T11:24:00+08:00">
<meta itemprop="dateModified" content="2024-03-18T13:02:00+08:00">
<meta name="author" content="中央通訊社">
${og('og:type', 'article')}
${og('og:title', '霧台國小老鐘停擺23年 退休技工手工打齒輪修復 | 地方 | 中央社 CNA')}
${og('og:site_name', '中央社 CNA')}
${og('og:locale', 'zh_TW')}
${og('article:published_time', '2024/03/18 11:24')}
${og('article:modified_time', '2024/03/18 13:02')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: {
    '@type': 'WebPage',
    '@id': 'https://www.cna.com.tw.example/news/aloc/202403180083.aspx',
  },
  headline: '霧台國小老鐘停擺23年 退休技工手工打齒輪修復',
  about: '屏東霧台國小的老鐘停擺23年後，今天早上重新敲響。',
  keywords: ['霧台國小', '老鐘', '屏東'],
  articleSection: '地方',
  datePublished: '2024-03-18T11:24:00+08:00',
  dateModified: '2024-03-18T13:02:00+08:00',
  author: { '@type': 'Person', name: '中央通訊社' },
  publisher: { '@type': 'Organization', name: '中央通訊社' },
  image: {
    '@type': 'ImageObject',
    url: 'https://imgcdn.cna.com.tw.example/www/WebPhotos/1024/20240318/1.jpg',
  },
})}
<link rel="stylesheet" href="https://imgcdn.cna.com.tw.example/www/css/site.css">
</head>
<body>
<header class="header"><a class="logo" href="https://www.cna.com.tw.example/"><img src="https://imgcdn.cna.com.tw.example/www/images/logo.svg" alt="中央社 CNA"></a><nav class="main-menu"><ul><li><a href="https://www.cna.com.tw.example/list/aall.aspx">即時</a></li><li><a href="https://www.cna.com.tw.example/list/aipl.aspx">政治</a></li><li><a href="https://www.cna.com.tw.example/list/aopl.aspx">國際</a></li><li><a href="https://www.cna.com.tw.example/list/ahel.aspx">生活</a></li><li><a href="https://www.cna.com.tw.example/list/asoc.aspx">社會</a></li><li><a href="https://www.cna.com.tw.example/list/aloc.aspx">地方</a></li><li><a href="https://www.cna.com.tw.example/list/acul.aspx">文化</a></li><li><a href="https://www.cna.com.tw.example/list/aspt.aspx">運動</a></li><li><a href="https://netzero.cna.com.tw.example/">淨零碳</a></li></ul></nav></header>
<div class="wrapper"><div class="breadcrumb"><a href="https://www.cna.com.tw.example/">首頁</a> / <a href="https://www.cna.com.tw.example/list/aloc.aspx">地方</a></div>
<article class="article" data-origin-type="0">
<div class="centralContent">
<h1><span>霧台國小老鐘停擺23年 退休技工手工打齒輪修復</span></h1>
<div class="timeBox"><div class="updatetime"><span>2024/3/18 11:24</span><span>（3/18 13:02 更新）</span></div>
<div class="subscriptionBox"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span><a href="javascript:;">聽新聞</a><a href="javascript:;">字型大小</a></div></div>
<div class="fullPic"><div class="wrap"><figure class="center"><div class="media"><picture><img src="https://imgcdn.cna.com.tw.example/www/WebPhotos/800/20240318/1.jpg" alt="霧台國小學童18日早上在操場聆聽修復後的鐘聲。"></picture></div><figcaption class="picinfo">霧台國小學童18日早上在操場聆聽修復後的鐘聲。中央社記者王小明攝　113年3月18日</figcaption></figure></div></div>
<div class="paragraph">
${p(BELL)}
<p>（編輯：陳小芳）1130318</p>
<div class="paragraphBottom"><div class="dictionary"><a href="https://www.cna.com.tw.example/supportcna/">選擇中央社，支持獨立媒體，還原事實真相</a></div></div>
</div>
<div class="moreArticle"><div class="moreArticle-title">延伸閱讀</div><ul><li><a href="https://www.cna.com.tw.example/news/aloc/202402270055.aspx" class="moreArticle-link"><span>部落圖書車開進深山 一週跑5所小學</span></a></li><li><a href="https://www.cna.com.tw.example/news/ahel/202402110031.aspx" class="moreArticle-link"><span>百年月台時鐘返鄉展出</span></a></li></ul></div>
<div class="SubscriptionInner"><p>中央社「一手新聞」app</p><a href="https://www.cna.com.tw.example/app">iOS App下載</a><a href="https://www.cna.com.tw.example/app">Android App下載</a></div>
<p class="articleBottom-note">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>
<div class="keywordTag"><a href="https://www.cna.com.tw.example/tag/10001/">#霧台國小</a><a href="https://www.cna.com.tw.example/tag/10002/">#老鐘</a></div>
</div>
</article>
<aside class="secondaryContent"><div class="rightBox"><h2>熱門新聞</h2><ul class="list"><li><a href="https://www.cna.com.tw.example/news/ahel/202403180010.aspx">清晨低溫探11度 週四起回暖</a></li><li><a href="https://www.cna.com.tw.example/news/aspt/202403170099.aspx">高中籃球聯賽冠軍出爐</a></li><li><a href="https://www.cna.com.tw.example/news/acul/202403170081.aspx">老戲院膠卷數位化完成</a></li></ul></div>
<div class="rightBox"><h2>地方最新</h2><ul class="list"><li><a href="https://www.cna.com.tw.example/news/aloc/202403180090.aspx">鳳梨花期提前 農民趕套袋</a></li></ul></div></aside></div>
<footer class="footer"><ul><li><a href="https://www.cna.com.tw.example/about/">關於中央社</a></li><li><a href="https://www.cna.com.tw.example/service/">商業服務</a></li><li><a href="https://www.cna.com.tw.example/contact/">聯絡我們</a></li><li><a href="https://www.cna.com.tw.example/privacy/">隱私權規範</a></li></ul><p>©2024 The Central News Agency. All rights reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '霧台國小老鐘停擺23年 退休技工手工打齒輪修復',
      published: '2024-03-18T11:24:00+08:00',
      authors: ['王小明'],
      editors: ['陳小芳'],
      headings: [],
      captions: ['霧台國小學童18日早上在操場聆聽修復後的鐘聲。中央社記者王小明攝　113年3月18日'],
      kept: [BELL[0].slice(BELL[0].indexOf('）') + 1), ...BELL.slice(1)],
      related: ['部落圖書車開進深山 一週跑5所小學', '百年月台時鐘返鄉展出'],
      gone: ['聽新聞', '還原事實', 'App下載', '非經授權', '低溫探11度', '鳳梨花期', '淨零碳', '商業服務'],
    },
  },
  {
    kind: 'a daily of Taipei on the net, a story of its paper: the hour and the day in two spans, the paper and the reporter in boxes, a main figure, a promoted link and a support box within the text, hash tags, 推薦閱讀 and rules of comments',
    url: 'https://www.chinatimes.example/newspapers/20240521000418-260107',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>海牛剩7頭 芳苑國中開課傳承採蚵 - 地方新聞 - 中國時報</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="彰化縣芳苑海牛採蚵文化名列無形文化資產，然而牛車愈來愈少，如今只剩7頭。">
<meta name="keywords" content="海牛,芳苑,採蚵,潮間帶">
<meta name="author" content="林小雨">
<meta name="publisher" content="中時新聞網">
<meta name="pubdate" content="2024-05-21T04:10:00+08:00">
<meta name="section" content="地方新聞">
<meta name="source" content="中國時報">
${og('og:type', 'article')}
${og('og:site_name', '中時新聞網')}
${og('og:title', '海牛剩7頭 芳苑國中開課傳承採蚵 - 地方新聞')}
${og('article:published_time', '2024-05-21T04:10:00+08:00')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: 'https://www.chinatimes.example/newspapers/20240521000418-260107',
  headline: '海牛剩7頭 芳苑國中開課傳承採蚵',
  image: ['https://images.chinatimes.example/newsphoto/2024-05-21/656/A11A00_P_01_02.jpg'],
  datePublished: '2024-05-21T04:10:00+08:00',
  dateModified: '2024-05-21T04:10:00+08:00',
  author: { '@type': 'Person', name: '林小雨' },
  publisher: { '@type': 'Organization', name: '中時新聞網' },
})}
<link rel="stylesheet" href="https://static.chinatimes.example/css/www.min.css">
</head>
<body>
<header class="mega-header"><div class="container"><h2 class="logo"><a href="https://www.chinatimes.example/">中時新聞網</a></h2><nav class="main-nav"><ul><li><a href="https://www.chinatimes.example/realtimenews/">即時</a></li><li><a href="https://www.chinatimes.example/politic/">政治</a></li><li><a href="https://www.chinatimes.example/opinion/">言論</a></li><li><a href="https://www.chinatimes.example/life/">生活</a></li><li><a href="https://www.chinatimes.example/star/">娛樂</a></li><li><a href="https://www.chinatimes.example/money/">財經</a></li><li><a href="https://www.chinatimes.example/society/">社會</a></li><li><a href="https://www.chinatimes.example/newspapers/2601">報紙總覽</a></li></ul></nav><a class="member" href="https://member.chinatimes.example/">會員登入</a></div></header>
<div class="container"><nav class="breadcrumb-wrapper"><ol class="breadcrumb"><li><a href="https://www.chinatimes.example/">首頁</a></li><li><a href="https://www.chinatimes.example/newspapers/260107">地方新聞</a></li></ol></nav>
<div class="row"><div class="column-left">
<article class="article-box">
<header class="article-header"><h1 class="article-title">海牛剩7頭 芳苑國中開課傳承採蚵</h1>
<div class="meta-info-wrapper"><div class="meta-info"><time datetime="2024-05-21 04:10"><span class="hour">04:10</span><span class="date">2024/05/21</span></time><div class="source">中國時報</div><div class="author"><a href="https://www.chinatimes.example/reporter/771">林小雨</a></div></div>
<div class="social-tool"><a href="javascript:;">分享</a><span>字級設定：</span><a href="javascript:;">小</a><a href="javascript:;">中</a><a href="javascript:;">大</a></div></div></header>
<div class="article-body-wrapper">
<div class="main-figure"><figure><div class="photo-container"><img class="photo" src="https://images.chinatimes.example/newsphoto/2024-05-21/656/A11A00_P_01_02.jpg" alt="芳苑國中學生坐上牛車，跟著老蚵農前往蚵田。（林小雨攝）"></div><figcaption>芳苑國中學生坐上牛車，跟著老蚵農前往蚵田。（林小雨攝）</figcaption></figure></div>
<div class="article-body">
${p(OYSTER.slice(0, 2))}
<div class="ad"><script>googletag.cmd.push(function(){});</script></div>
${p(OYSTER.slice(2, 4))}
<div class="promote-word"><a href="https://www.chinatimes.example/realtimenews/20240520000011-260405">→ 週末這樣玩！濕地解說員私房路線一次看</a></div>
${p(OYSTER.slice(4))}
<div id="donate-form-container"><div class="donation"><p>贊助本文章</p><p>您的支持，是記者深入地方的動力</p><button>前往贊助</button></div></div>
<div class="google-news-promote"><a href="https://news.google.example/publications/1">在Google News上追蹤中時新聞網</a></div>
<div class="article-hash-tag"><span class="hash-tag"><a href="https://www.chinatimes.example/tag/海牛">#海牛</a></span><span class="hash-tag"><a href="https://www.chinatimes.example/tag/芳苑">#芳苑</a></span><span class="hash-tag"><a href="https://www.chinatimes.example/tag/潮間帶">#潮間帶</a></span></div>
</div></div>
</article>
<section class="recommended-article"><header><h3 class="section-title">推薦閱讀</h3></header><ul><li><h4><a href="https://www.chinatimes.example/newspapers/20240520000399-260107">老街溪畔白鷺鷥築巢 里長封路護雛</a></h4></li><li><h4><a href="https://www.chinatimes.example/newspapers/20240519000301-260107">茶園水塘變教室 學童認水草</a></h4></li></ul></section>
<section class="comments"><h3 class="section-title">發表意見</h3><p>中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。當使用者使用本網站留言服務時，表示已詳細閱讀並完全了解，且同意配合下述規定：</p><ul><li>請勿重覆刊登一樣的文章，或大意內容相同、類似的文章</li><li>請不要刊登與主題無相關之內容或廣告</li><li>涉及謾罵、髒話穢言、侵害他人權利之言論</li></ul><p>違反上述規定者，中時新聞網有權刪除留言，或者直接封鎖帳號！</p></section>
</div>
<aside class="column-right"><section class="hot-news"><h3 class="section-title">熱門新聞</h3><ol><li><a href="https://www.chinatimes.example/realtimenews/20240520001-260405">梅雨鋒面明報到 這幾區先下</a></li><li><a href="https://www.chinatimes.example/realtimenews/20240520002-260405">早餐店老闆娘記住三百個綽號</a></li><li><a href="https://www.chinatimes.example/realtimenews/20240520003-260403">少棒選拔賽週六開打</a></li></ol></section></aside></div></div>
<footer><ul><li><a href="https://www.chinatimes.example/aboutus">關於中時</a></li><li><a href="https://www.chinatimes.example/privacy">隱私權政策</a></li><li><a href="https://www.chinatimes.example/ads">廣告刊登</a></li></ul><p>©1995 - 2024 China Times Group.</p><p>中時新聞網 版權所有，未經許可不得轉載</p></footer>
</body>
</html>`,
    expected: {
      headline: '海牛剩7頭 芳苑國中開課傳承採蚵',
      published: '2024-05-21T04:10:00+08:00',
      source: '中國時報',
      authors: ['林小雨'],
      editors: [],
      headings: [],
      captions: ['芳苑國中學生坐上牛車，跟著老蚵農前往蚵田。（林小雨攝）'],
      body: OYSTER,
      gone: [
        '私房路線',
        '贊助本文章',
        '上追蹤',
        '封鎖帳號',
        '梅雨鋒面',
        '三百個綽號',
        '字級設定',
        '廣告刊登',
      ],
    },
  },
  {
    kind: 'an opinion site of Taiwan, an essay by a guest: 我們想讓你知道的是 in a box above, 文： with the guest’s line first, h3 headings, 延伸閱讀 in a list and 責任編輯 after the text, a members’ call, the day alone shown and the clock in JSON-LD',
    url: 'https://www.thenewslens.example/article/199321',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<title>圖書館的安靜究竟是為了誰？把樓層當成音量鍵之後 - TNL The News Lens 關鍵評論網</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="抱怨太吵的人與抱怨太安靜的人，數量其實差不多，只是後者通常不會開口，他們直接不再來了。">
<meta name="news_keywords" content="圖書館,閱讀,公共空間">
<meta name="author" content="張小禾">
${og('og:type', 'article')}
${og('og:site_name', 'The News Lens 關鍵評論網')}
${og('og:title', '圖書館的安靜究竟是為了誰？把樓層當成音量鍵之後 - TNL The News Lens 關鍵評論網')}
${og('article:section', '藝文')}
${ld({
  '@type': 'NewsArticle',
  headline: '圖書館的安靜究竟是為了誰？把樓層當成音量鍵之後',
  datePublished: '2024-02-20T12:00:00+08:00',
  dateModified: '2024-02-20T12:00:00+08:00',
  author: { '@type': 'Person', name: '張小禾' },
  publisher: { '@type': 'Organization', name: 'The News Lens 關鍵評論網' },
  image: 'https://image1.thenewslens.example/2024/2/1.jpg',
})}
<link rel="stylesheet" href="https://assets.thenewslens.example/css/article.css">
</head>
<body class="article-page">
<header class="global-header"><a href="https://www.thenewslens.example/" class="logo"><img src="https://assets.thenewslens.example/logo.svg" alt="The News Lens 關鍵評論網"></a><nav><a href="https://www.thenewslens.example/latest-article">最新</a><a href="https://www.thenewslens.example/category/world">國際</a><a href="https://www.thenewslens.example/category/society">社會</a><a href="https://www.thenewslens.example/category/arts">藝文</a><a href="https://www.thenewslens.example/category/science">科學</a><a href="https://www.thenewslens.example/category/sport">運動</a><a href="https://www.thenewslens.example/author">作者群</a><a href="https://www.thenewslens.example/podcast">Podcast</a></nav><a href="https://member.thenewslens.example/">登入／註冊</a></header>
<main class="main-container"><div class="article-breadcrumb"><a href="https://www.thenewslens.example/">首頁</a> / <a href="https://www.thenewslens.example/category/arts">藝文</a></div>
<article class="article-section">
<div class="article-img-container"><img src="https://image1.thenewslens.example/2024/2/1.jpg" alt="圖書館"><div class="img-caption">Photo Credit: iStock</div></div>
<header class="article-header-container"><h1 class="article-title">圖書館的安靜究竟是為了誰？把樓層當成音量鍵之後</h1>
<div class="article-info"><span class="date">2024/02/20</span>, <a href="https://www.thenewslens.example/category/arts">藝文</a></div>
<div class="article-author"><a href="https://www.thenewslens.example/author/reader"><img src="https://image1.thenewslens.example/author.png" alt=""></a></div>
<div class="share-bar"><a href="javascript:;">分享到Facebook</a><a href="javascript:;">分享到LINE</a></div></header>
<section class="whyitmatters-container"><h4>我們想讓你知道的是</h4><p class="WhyNeedKnow">抱怨太吵的人與抱怨太安靜的人，數量其實差不多，只是後者通常不會開口，他們直接不再來了。</p></section>
<section class="article-content">
<p>文：張小禾（自由撰稿人，喜歡在圖書館寫作）</p>
${p(LIBRARY.slice(0, 2))}
<h3>安靜是一種技術</h3>
${p(LIBRARY.slice(2, 4))}
<h3>把樓層當成音量鍵</h3>
${p(LIBRARY.slice(4))}
<h3>延伸閱讀</h3>
<ul><li><a href="https://www.thenewslens.example/article/197001">為什麼公園的長椅愈來愈難躺</a></li><li><a href="https://www.thenewslens.example/article/196220">一間鄉下書店的十個冬天</a></li></ul>
<p><strong>【加入關鍵評論網會員】每天精彩好文直送你的信箱，每週獨享編輯精選、時事精選、藝文週報等特製電子報。還可留言與作者、記者、編輯討論文章內容。立刻點擊<a href="https://member.thenewslens.example/">免費加入會員</a>！</strong></p>
<p>責任編輯：許小音</p>
</section>
<div class="article-tags"><a href="https://www.thenewslens.example/tag/library">圖書館</a><a href="https://www.thenewslens.example/tag/reading">閱讀</a><a href="https://www.thenewslens.example/tag/public">公共空間</a></div>
<div class="more-articles"><h4>更多『藝文』文章</h4><ul><li><a href="https://www.thenewslens.example/article/199001">博物館的倉庫比展廳更有趣</a></li><li><a href="https://www.thenewslens.example/article/199002">一張舊地圖上消失的河</a></li></ul></div>
<div class="tnl-brand"><h4>Tags:</h4><p>關鍵評論網媒體集團旗下品牌，歡迎商業合作洽詢</p></div>
</article>
<aside class="sidebar"><h4>本週熱門</h4><ol><li><a href="https://www.thenewslens.example/article/198801">為什麼颱風假總在前一晚宣布</a></li><li><a href="https://www.thenewslens.example/article/198802">咖啡渣不能直接當肥料</a></li></ol></aside></main>
<footer class="global-footer"><a href="https://www.thenewslens.example/about">關於我們</a><a href="https://www.thenewslens.example/contribute">我要投稿</a><a href="https://www.thenewslens.example/jobs">加入我們</a><a href="https://www.thenewslens.example/privacy">隱私權政策</a><p>© 2024 TNL Mediagene. All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '圖書館的安靜究竟是為了誰？把樓層當成音量鍵之後',
      lead: '抱怨太吵的人與抱怨太安靜的人，數量其實差不多，只是後者通常不會開口，他們直接不再來了。',
      published: '2024-02-20T12:00:00+08:00',
      authors: ['張小禾'],
      editors: ['許小音'],
      headings: ['安靜是一種技術', '把樓層當成音量鍵'],
      kept: LIBRARY,
      related: ['為什麼公園的長椅愈來愈難躺', '一間鄉下書店的十個冬天'],
      gone: ['直送你的信箱', '免費加入會員', '消失的河', '颱風假', '咖啡渣', '我要投稿', '商業合作洽詢'],
    },
  },
  {
    kind: 'an instant news site of Hong Kong: the clock by years and months below the headline, 【on.cc東網專訊】 first, pictures by their captions in a strip after the text, 更多新聞 and hot lists, an app’s call',
    url: 'https://hk.on.cc.example/hk/bkn/cnt/news/20230706/bkn-20230706113022310-0706_00822_001.html',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>深灣沙灘現三窩綠海龜蛋　義工通宵看守防野狗｜即時新聞｜港澳｜on.cc東網</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="南丫島深灣沙灘今夏錄得三窩綠海龜蛋，是近十年最多。漁護署人員連日來於沙灘通宵看守。">
<meta name="keywords" content="on.cc,東網,即時新聞,港澳,綠海龜,南丫島">
${og('og:type', 'article')}
${og('og:site_name', 'on.cc東網')}
${og('og:title', '深灣沙灘現三窩綠海龜蛋　義工通宵看守防野狗｜即時新聞｜港澳｜on.cc東網')}
${og('og:image', 'https://hk.on.cc.example/hk/bkn/cnt/news/20230706/photo/bkn-20230706113022310-0706_00822_001_01p.jpg')}
<link rel="stylesheet" href="https://hk.on.cc.example/hk/bkn/css/article.css">
<script>var artId="bkn-20230706113022310-0706_00822_001";var pubdate="20230706";</script>
</head>
<body>
<div id="globalMenu"><a href="https://hk.on.cc.example/"><img src="https://hk.on.cc.example/logo.png" alt="on.cc東網"></a><ul><li><a href="https://hk.on.cc.example/hk/news/">港澳</a></li><li><a href="https://hk.on.cc.example/cn/news/">兩岸</a></li><li><a href="https://hk.on.cc.example/int/news/">國際</a></li><li><a href="https://hk.on.cc.example/hk/finance/">財經</a></li><li><a href="https://hk.on.cc.example/hk/entertainment/">娛樂</a></li><li><a href="https://hk.on.cc.example/hk/sport/">體育</a></li><li><a href="https://hk.on.cc.example/hk/racing/">馬經</a></li><li><a href="https://tv.on.cc.example/">東網電視</a></li><li><a href="https://orientaldaily.on.cc.example/">東方日報</a></li></ul><div id="weather"><span>天氣</span><span>31°C</span></div></div>
<div id="articleContainer"><div class="leftContent">
<div class="breadcrumb"><a href="https://hk.on.cc.example/hk/news/">港澳</a></div>
<h1>深灣沙灘現三窩綠海龜蛋　義工通宵看守防野狗</h1>
<div class="infoWrap"><span class="datetime">2023年07月06日 11:30</span><span class="shareBtn"><a href="javascript:;">Facebook</a><a href="javascript:;">WhatsApp</a><a href="javascript:;">複製連結</a></span><span class="fontSize">字體：<a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a></span></div>
<div class="photoTop"><img src="https://hk.on.cc.example/hk/bkn/cnt/news/20230706/photo/bkn-20230706113022310-0706_00822_001_01p.jpg" alt="漁護署人員在蛋窩四周圍上木欄。"><div class="photoCaption">漁護署人員在蛋窩四周圍上木欄。</div></div>
<div class="breakingNewsContent">
${p(TURTLE)}
</div>
<div class="photoStrip"><div class="item"><img src="https://hk.on.cc.example/hk/bkn/cnt/news/20230706/photo/bkn-20230706113022310-0706_00822_001_02p.jpg" alt="有居民自發熄燈，免影響海龜上岸。"><div class="photoCaption">有居民自發熄燈，免影響海龜上岸。</div></div></div>
<div class="appPromo"><p>立即下載on.cc東網App，睇盡全港獨家新聞</p><a href="https://hk.on.cc.example/app">下載</a></div>
<div class="moreNews"><h3>更多新聞</h3><ul><li><a href="https://hk.on.cc.example/hk/bkn/cnt/news/20230706/bkn-20230706101500111-0706_00822_001.html">街坊自製雀巢　燕子年年返涼茶舖</a></li><li><a href="https://hk.on.cc.example/hk/bkn/cnt/news/20230706/bkn-20230706093000222-0706_00822_001.html">渡輪碼頭加設無障礙斜板</a></li></ul></div>
</div>
<div class="rightContent"><div class="rank"><h3>最Hit</h3><ol><li><a href="https://hk.on.cc.example/hk/bkn/cnt/news/20230705/a.html">茶記阿姐退休　送走四十年熟客</a></li><li><a href="https://hk.on.cc.example/hk/bkn/cnt/news/20230705/b.html">天文台：周末有狂風雷暴</a></li></ol></div><div class="tv"><h3>東網電視</h3><a href="https://tv.on.cc.example/1">【有片】獅子山頂睇日出</a></div></div></div>
<div id="footer"><a href="https://hk.on.cc.example/about">關於我們</a><a href="https://hk.on.cc.example/privacy">私隱政策聲明</a><a href="https://hk.on.cc.example/disclaimer">免責聲明</a><p>東網有限公司 版權所有 不得轉載 © 2023 on.cc. All rights reserved.</p></div>
</body>
</html>`,
    expected: {
      headline: '深灣沙灘現三窩綠海龜蛋　義工通宵看守防野狗',
      published: '2023-07-06T11:30:00+08:00',
      source: 'on.cc東網',
      authors: [],
      editors: [],
      headings: [],
      kept: [TURTLE[0].slice(TURTLE[0].indexOf('】') + 1), ...TURTLE.slice(1)],
      gone: ['睇盡全港', '最Hit', '四十年熟客', '狂風雷暴', '獅子山頂', '馬經', '免責聲明', '複製連結'],
    },
  },
  {
    kind: 'a finance daily of Hong Kong, a consumers’ piece: 發布時間 and 最後更新 above in Latin figures, a numbered list, 記者 and 責任編輯 in the last paragraph, a call to its app within the text, 相關文章 and hot keys',
    url: 'https://topick.hket.com.example/article/3568021/',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>【慳電貼士】雪櫃擺放有學問　師傅拆解5大錯誤習慣　一年慳逾300元 - 香港經濟日報 - TOPick - 休閒消費</title>
<meta name="title" content="【慳電貼士】雪櫃擺放有學問　師傅拆解5大錯誤習慣　一年慳逾300元 - 香港經濟日報 - TOPick - 休閒消費">
<meta name="description" content="天氣炎熱，家中雪櫃長期滿載，電費自然上升。有家電維修師傅指出，不少家庭的雪櫃其實並非太舊，而是擺放方法出錯。">
<meta name="keywords" content="慳電,雪櫃,家電,消費">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:type', 'article')}
${og('og:site_name', '香港經濟日報 hket.com')}
${og('og:title', '【慳電貼士】雪櫃擺放有學問　師傅拆解5大錯誤習慣　一年慳逾300元')}
${og('og:image', 'https://static02-proxy.hket.com.example/res/v3/image/content/3565000/3568021/1_1024.jpg')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://topick.hket.com.example/article/3568021/' },
  headline: '【慳電貼士】雪櫃擺放有學問　師傅拆解5大錯誤習慣　一年慳逾300元',
  image: ['https://static02-proxy.hket.com.example/res/v3/image/content/3565000/3568021/1_1024.jpg'],
  datePublished: '2023-07-18T14:30:00+08:00',
  dateModified: '2023-07-18T15:12:00+08:00',
  author: { '@type': 'Person', name: '李可欣' },
  publisher: { '@type': 'Organization', name: '香港經濟日報 hket.com' },
})}
<link rel="stylesheet" href="https://static.hket.com.example/css/topick.css">
</head>
<body>
<div class="header-container"><a class="logo" href="https://topick.hket.com.example/"><img src="https://static.hket.com.example/logo.png" alt="TOPick"></a><ul class="main-nav"><li><a href="https://www.hket.com.example/">經濟日報</a></li><li><a href="https://inews.hket.com.example/">即時新聞</a></li><li><a href="https://topick.hket.com.example/srat006">新聞</a></li><li><a href="https://topick.hket.com.example/srat052">健康</a></li><li><a href="https://topick.hket.com.example/srat053">親子</a></li><li><a href="https://topick.hket.com.example/srat055">休閒消費</a></li><li><a href="https://topick.hket.com.example/srat069">娛樂</a></li><li><a href="https://ps.hket.com.example/">專業理財</a></li></ul><a href="https://member.hket.com.example/">登入 / 成為會員</a></div>
<div class="breadcrumb-container"><a href="https://topick.hket.com.example/">主頁</a> &gt; <a href="https://topick.hket.com.example/srat055">休閒消費</a></div>
<div class="article-detail-container">
<div class="article-detail_title"><h1>【慳電貼士】雪櫃擺放有學問　師傅拆解5大錯誤習慣　一年慳逾300元</h1></div>
<div class="article-detail_extra-info"><span class="article-details-info-container_category"><a href="https://topick.hket.com.example/srat055">休閒消費</a></span><span class="article-details-info-container_date">發布時間: <span class="font-en">2023/07/18 14:30</span></span><span class="article-details-info-container_date">最後更新: <span class="font-en">2023/07/18 15:12</span></span></div>
<div class="article-details-center-sharing-btn"><span>分享：</span><a href="javascript:;">Facebook</a><a href="javascript:;">WhatsApp</a><a href="javascript:;">複製連結</a></div>
<div class="article-detail-body-container">
<div class="gallery-container"><img src="https://static02-proxy.hket.com.example/res/v3/image/content/3565000/3568021/1_1024.jpg" data-alt="雪櫃"><span class="click-to-enlarge">點擊圖片放大</span><p class="article-detail_caption">何師傅提醒，雪櫃背面與牆身最少要預留10厘米。（資料圖片）</p></div>
<div class="article-detail-content-container">
${p(FRIDGE.slice(0, 2))}
<div class="adunit" id="mpu1"></div>
<p>${FRIDGE[2]}</p>
<p><strong>5個耗電習慣</strong></p>
<p>${FRIDGE[3]}</p>
<ol>${FRIDGE_HABITS.map((one) => `<li>${one}</li>`).join('')}</ol>
${p(FRIDGE.slice(4))}
<p><a href="https://www.hket.com.example/app">開啟hket App，閱讀全文</a></p>
<p>記者：李可欣　責任編輯：馮家輝</p>
</div></div>
<div class="loyalty-promotion-container"><p>【你點睇？】今期家電大抽獎，會員登入即有機會贏取現金券</p></div>
<div class="contentTags-container"><div class="hotkey-container-wrapper"><div class="hotkey-container"><a href="https://topick.hket.com.example/tag/1">慳電</a></div><div class="hotkey-container"><a href="https://topick.hket.com.example/tag/2">雪櫃</a></div></div></div>
<div class="relatedContents-container"><h3>相關文章</h3><ul><li><a href="https://topick.hket.com.example/article/3560001/">風扇對窗吹定對門吹　實測3種擺位</a></li><li><a href="https://topick.hket.com.example/article/3559002/">洗衣機異味不斷　一招清走暗格污漬</a></li></ul></div>
</div>
<div class="listing-widget"><h3>熱門文章</h3><ol><li><a href="https://topick.hket.com.example/article/3567001/">行山路線｜夏日親子溪澗三選</a></li><li><a href="https://topick.hket.com.example/article/3567002/">暑期圖書館講故事時間表</a></li></ol></div>
<div class="listing-widget"><h3>最新專題</h3><ul><li><a href="https://topick.hket.com.example/topic/1">升中面試錦囊</a></li></ul></div>
<div class="footer-container"><p><a href="https://www.hket.com.example/about">關於我們</a><a href="https://www.hket.com.example/ad">廣告查詢</a><a href="https://www.hket.com.example/privacy">私隱政策</a><a href="https://www.hket.com.example/terms">服務條款</a></p><p>版權所有，未經香港經濟日報有限公司書面同意，任何人不得作任何媒介形式的轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '【慳電貼士】雪櫃擺放有學問　師傅拆解5大錯誤習慣　一年慳逾300元',
      published: '2023-07-18T14:30:00+08:00',
      authors: ['李可欣'],
      editors: ['馮家輝'],
      headings: ['5個耗電習慣'],
      captions: ['何師傅提醒，雪櫃背面與牆身最少要預留10厘米。（資料圖片）'],
      body: [...FRIDGE.slice(0, 3), '5個耗電習慣', FRIDGE[3], FRIDGE_HABITS.join(''), ...FRIDGE.slice(4)],
      related: ['風扇對窗吹定對門吹　實測3種擺位', '洗衣機異味不斷　一招清走暗格污漬'],
      gone: ['閱讀全文', '點擊圖片放大', '家電大抽獎', '親子溪澗', '升中面試', '書面同意', '專業理財'],
    },
  },
  {
    kind: 'the United Nations’ news in Chinese: a picture with its credit and line above, the day by years and months with the topic, the clock of New York in metas, a link to the report, a pull quotation, icons to share, 相关新闻 and 订阅',
    url: 'https://news.un.example/zh/story/2023/07/1119902',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>红树林消失速度放缓，沿海社区用“让路”换来新生 | | 联合国新闻</title>
<meta name="description" content="联合国环境规划署周三发布的一份评估报告显示，全球红树林的消失速度在过去十年间显著放缓，一些沿海社区的恢复面积首次超过了损失面积。">
<link rel="canonical" href="https://news.un.example/zh/story/2023/07/1119902">
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
${og('og:site_name', '联合国新闻')}
${og('og:type', 'article')}
${og('og:url', 'https://news.un.example/zh/story/2023/07/1119902')}
${og('og:title', '红树林消失速度放缓，沿海社区用“让路”换来新生')}
${og('og:image', 'https://global.unitednations.entermediadb.example/assets/mediadb/1.jpg')}
${og('article:published_time', '2023-07-26T16:12:00-04:00')}
${og('article:modified_time', '2023-07-26T16:40:31-04:00')}
${ld({
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: '红树林消失速度放缓，沿海社区用“让路”换来新生',
      name: '红树林消失速度放缓，沿海社区用“让路”换来新生',
      datePublished: '2023-07-26T16:12:00-04:00',
      dateModified: '2023-07-26T16:40:31-04:00',
      author: { '@type': 'Organization', name: '联合国新闻', url: 'https://news.un.example/zh/' },
      publisher: { '@type': 'Organization', name: '联合国新闻', url: 'https://news.un.example/zh/' },
    },
  ],
})}
<link rel="stylesheet" href="https://news.un.example/themes/custom/un3_news/css/style.css">
</head>
<body class="path-node page-node-type-news-story">
<a href="#main-content" class="visually-hidden focusable skip-link">跳转到主要内容</a>
<header class="un-header"><div class="un-brand"><a href="https://www.un.example/zh/">欢迎来到联合国</a></div><ul class="language"><li><a href="https://news.un.example/ar/">العربية</a></li><li><a href="https://news.un.example/zh/">中文</a></li><li><a href="https://news.un.example/en/">English</a></li><li><a href="https://news.un.example/fr/">Français</a></li><li><a href="https://news.un.example/ru/">Русский</a></li><li><a href="https://news.un.example/es/">Español</a></li></ul>
<div class="site-branding"><a href="https://news.un.example/zh/"><img src="https://news.un.example/themes/custom/un3_news/logo_zh.svg" alt="联合国新闻"></a><p>全球视野 关注众生</p></div>
<nav class="main-nav"><ul><li><a href="https://news.un.example/zh/">主页</a></li><li><a href="https://news.un.example/zh/news/topic">主题</a></li><li><a href="https://news.un.example/zh/news">各类深度报道</a></li><li><a href="https://news.un.example/zh/audio-hub">音频</a></li><li><a href="https://news.un.example/zh/interviews">专访</a></li><li><a href="https://news.un.example/zh/subscribe">订阅</a></li></ul></nav></header>
<main id="main-content">
<nav class="breadcrumb"><ol><li><a href="https://news.un.example/zh/">主页</a></li><li><a href="https://news.un.example/zh/news/topic/climate-change">气候和环境</a></li></ol></nav>
<article class="node node--type-news-story node--view-mode-full">
<h1 class="page-header">红树林消失速度放缓，沿海社区用“让路”换来新生</h1>
<div class="field field--name-field-images"><figure class="media media--image"><img src="https://global.unitednations.entermediadb.example/assets/mediadb/1.jpg" alt="村民在退潮后的滩涂上记录红树幼苗的数量。"><figcaption class="media-caption"><div class="field--name-field-photo-credit">联合国环境署图片</div><div class="field--name-field-caption">村民在退潮后的滩涂上记录红树幼苗的数量。</div></figcaption></figure></div>
<div class="node__meta"><span class="field--name-field-news-date"><time datetime="2023-07-26T20:12:00Z">2023年7月26日</time></span> <a href="https://news.un.example/zh/news/topic/climate-change">气候和环境</a></div>
<div class="social-share"><a href="https://www.facebook.example/sharer">Facebook</a><a href="https://twitter.example/share">X</a><a href="javascript:;">打印</a><a href="mailto:?">电子邮件</a></div>
<div class="clearfix text-formatted field field--name-field-text-column field--type-text-long">
<p><strong>联合国环境规划署周三发布的一份<a href="https://www.unep.example/zh/resources/report/1">评估报告</a>显示，全球红树林的消失速度在过去十年间显著放缓，一些沿海社区的恢复面积首次超过了损失面积。</strong></p>
<p>${MANGROVE[1]}</p>
<h2>先让潮水回来</h2>
${p(MANGROVE.slice(2, 4))}
<h2>六倍回报</h2>
<p>${MANGROVE[4]}</p>
<h2>无处可退</h2>
${p(MANGROVE.slice(5))}
</div>
<div class="field field--name-field-keywords"><ul><li><a href="https://news.un.example/zh/tags/1">♦ 红树林</a></li><li><a href="https://news.un.example/zh/tags/2">♦ 联合国环境规划署</a></li></ul></div>
<div class="subscribe-block"><p>♦ 点击<a href="https://news.un.example/zh/subscribe">此处</a>订阅，通过电子邮件接收每日更新。</p><p>♦ 下载联合国新闻移动应用程序：iOS 或 Android。</p></div>
</article>
<aside class="sidebar"><section class="related"><h2>相关新闻</h2><div class="views-row"><a href="https://news.un.example/zh/story/2023/06/1118001">珊瑚礁监测员：我在水下数了十年</a></div><div class="views-row"><a href="https://news.un.example/zh/story/2023/06/1118222">城市湿地如何留住暴雨</a></div></section>
<section class="most-read"><h2>最新音频</h2><div class="views-row"><a href="https://news.un.example/zh/audio/2023/07/1119001">专访：一粒古老的麦种回到山村</a></div></section></aside>
</main>
<footer class="un-footer"><ul><li><a href="https://news.un.example/zh/content/about">关于我们</a></li><li><a href="https://www.un.example/zh/about-us/copyright">版权</a></li><li><a href="https://www.un.example/zh/about-us/fraud-alert">欺诈警示</a></li><li><a href="https://www.un.example/zh/about-us/privacy-notice">隐私通告</a></li><li><a href="https://www.un.example/zh/about-us/terms-of-use">使用条款</a></li></ul></footer>
</body>
</html>`,
    expected: {
      headline: '红树林消失速度放缓，沿海社区用“让路”换来新生',
      published: '2023-07-26T16:12:00-04:00',
      source: '联合国新闻',
      authors: [],
      editors: [],
      headings: ['先让潮水回来', '六倍回报', '无处可退'],
      body: [
        ...MANGROVE.slice(0, 2),
        '先让潮水回来',
        ...MANGROVE.slice(2, 4),
        '六倍回报',
        MANGROVE[4],
        '无处可退',
        ...MANGROVE.slice(5),
      ],
      gone: ['电子邮件接收', '移动应用程序', '古老的麦种', '全球视野', '欺诈警示', '跳转到', '各类深度报道'],
    },
  },
  {
    kind: 'a British finance daily’s site in Chinese, a column behind its gate: a theme link, a lead, 更新于 and the writer with the paper’s name in one line, English names by dots, the text broken off with the share read, calls to subscribe, rights and hot lists',
    url: 'https://www.ftchinese.example/premium/001102551',
    page: `<!DOCTYPE html>
<html class="no-js core" lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>一块每天慢四分钟的怀表 - FT中文网</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="布朗：精确让我们不再迟到，也让我们不再早到。而生活的乐趣，常常就藏在多出来的那几分钟里。">
<meta name="keywords" content="时间,钟表,生活">
${og('og:type', 'article')}
${og('og:site_name', 'FT中文网')}
${og('og:title', '一块每天慢四分钟的怀表')}
${og('og:description', '布朗：精确让我们不再迟到，也让我们不再早到。而生活的乐趣，常常就藏在多出来的那几分钟里。')}
${og('og:url', 'https://www.ftchinese.example/premium/001102551')}
<link rel="stylesheet" href="https://static.ftacademy.example/styles/main-story.css">
<script>var FTStoryid='001102551';var userId='';var isReqSuccess=false;</script>
</head>
<body>
<header class="header-container"><div class="header-inner"><a href="https://www.ftchinese.example/"><img src="https://static.ftacademy.example/logo.svg" alt="FT中文网"></a><div class="header-title">全球财经精粹</div><div class="user"><a href="https://www.ftchinese.example/login">登录</a> <a href="https://www.ftchinese.example/register">免费注册</a> <a href="https://www.ftchinese.example/subscription">订阅</a></div></div>
<nav class="nav-place"><ol class="nav-list"><li><a href="https://www.ftchinese.example/">首页</a></li><li><a href="https://www.ftchinese.example/channel/china.html">中国</a></li><li><a href="https://www.ftchinese.example/channel/world.html">全球</a></li><li><a href="https://www.ftchinese.example/channel/economy.html">经济</a></li><li><a href="https://www.ftchinese.example/channel/markets.html">金融市场</a></li><li><a href="https://www.ftchinese.example/channel/innovation.html">创新经济</a></li><li><a href="https://www.ftchinese.example/channel/education.html">教育</a></li><li><a href="https://www.ftchinese.example/channel/opinion.html">观点</a></li><li><a href="https://www.ftchinese.example/channel/lifestyle.html">生活时尚</a></li></ol></nav></header>
<div class="block-container"><div class="block-inner"><div class="content-container"><div class="content-inner">
<div class="story-container">
<div class="story-theme"><a target="_blank" href="https://www.ftchinese.example/tag/生活与艺术">生活与艺术</a><button class="myft-follow">关注</button></div>
<h1 class="story-headline story-headline-large">一块每天慢四分钟的怀表</h1>
<div class="story-lead">布朗：精确让我们不再迟到，也让我们不再早到。而生活的乐趣，常常就藏在多出来的那几分钟里。</div>
<div class="story-image image"><figure class="loading" data-url="https://thumbor.ftacademy.example/unsafe/picture/0/1.jpg"></figure></div>
<div class="story-byline"><span class="story-time">更新于2024年3月9日 07:02</span><span class="story-author">英国《金融时报》专栏作家 <a href="https://www.ftchinese.example/author/玛丽•布朗">玛丽•布朗</a></span></div>
<div class="story-action"><a href="javascript:;">字号</a><a href="javascript:;">收藏</a><a href="javascript:;">微信分享</a></div>
<div id="story-body-container" class="story-body">
${p(CLOCKS)}
</div>
<div id="subscribe-now-container" class="subscribe-lock-container"><div class="lock-block"><div class="lock-content">您已阅读22%（321字），剩余78%（1138字）包含更多重要信息，订阅以继续探索完整内容，并享受更多专属服务。</div><div class="lock-content"><a href="https://www.ftchinese.example/subscription">成为会员</a></div><div class="lock-content">已是会员？请<a href="https://www.ftchinese.example/login">点击这里</a>登录</div></div></div>
<div class="copyrightstatement-container"><p class="copyrightstatement"><b>版权声明：</b>本文版权归FT中文网所有，未经允许任何单位或个人不得转载，复制或以任何其他方式使用本文全部或部分，侵权必究。</p></div>
<div class="clearfloat"></div>
</div>
<div class="list-container"><h2 class="list-title"><a>读者评论</a></h2><div class="nologincomment">您尚未登录，请登录后发表评论</div></div>
</div></div>
<div class="list-container sidebar"><h2 class="list-title">热门文章</h2><ol class="list-number"><li><a href="https://www.ftchinese.example/story/001102401">为什么午睡又回来了</a></li><li><a href="https://www.ftchinese.example/story/001102402">长途列车的第二次青春</a></li><li><a href="https://www.ftchinese.example/story/001102403">管弦乐团怎样排座位</a></li></ol><h2 class="list-title">FT商学院</h2><ul><li><a href="https://www.ftchinese.example/interactive/1">测试：你会读图表吗？</a></li></ul></div>
</div></div>
<footer class="footer-container"><div class="footer-bottom"><a href="https://www.ftchinese.example/m/corp/aboutus.html">关于我们</a><a href="https://www.ftchinese.example/m/corp/job.html">职业机会</a><a href="https://www.ftchinese.example/m/corp/faq.html">问题回馈</a><a href="https://www.ftchinese.example/m/corp/partner.html">合作伙伴</a><div class="copyright">© 英国金融时报有限公司 2024<br>英国《金融时报》和“FT”是英国金融时报有限公司的商标，该有限公司及其新闻记者受自律监管方案监管</div></div></footer>
</body>
</html>`,
    expected: {
      headline: '一块每天慢四分钟的怀表',
      lead: '布朗：精确让我们不再迟到，也让我们不再早到。',
      published: '2024-03-09T07:02:00+08:00',
      authors: ['玛丽•布朗'],
      editors: [],
      headings: [],
      body: CLOCKS,
      gone: [
        '更多重要信息',
        '成为会员',
        '侵权必究',
        '午睡又回来了',
        '会读图表',
        '自律监管',
        '发表评论',
        '字号',
      ],
    },
  },
  {
    kind: 'a portal’s page of an account, a photo story: a column of the account beside, the headline in an h1 with its tag, 来源 as a link, 原标题 hidden, pictures and lines in the middle, 来源 and 编辑 by the account in the text, 返回搜狐 and an empty 责任编辑, 大家都在看',
    url: 'https://www.sohu.example/a/754932118_121284943',
    page: `<!DOCTYPE html>
<html>
<head>
<title>腊月廿三，鱼灯村开始糊纸了_吴小伟_竹骨架_头灯</title>
<meta http-equiv="Cache-Control" content="no-transform" />
<meta name="copyright" content="Copyright © 2017 Sohu.com Inc.All Rights Reserved." />
<meta name="mediaid" content="江城晚报" />
<meta property="og:type" content="news" />
<meta property="og:image" content="https://p3.itc.example/images01/20240202/1.jpeg" />
<meta property="og:url" content="www.sohu.example/a/754932118_121284943" />
<meta property="og:author" content="江城晚报" />
<meta property="og:release_date" content="2024-02-02 18:05" />
<meta itemprop="dateUpdate" content="2024-02-02 18:05" />
<meta itemprop="datePublished" content="2024-02-02 18:05" />
<meta name="keywords" content="吴小伟,竹骨架,头灯,鱼灯" />
<meta name="description" content="腊月二十三，皖南山区的鱼灯村进入了一年中最忙的时候。祠堂的天井里，二十多位村民围着一副六米长的竹骨架…" />
<meta property="og:title" content="腊月廿三，鱼灯村开始糊纸了_吴小伟_竹骨架_头灯" />
<meta charset="utf-8" />
<link rel="stylesheet" href="https://statics.itc.example/web/v3/pc/css/article.css" />
<script>window.article_config={mediaId:"121284943",title:"腊月廿三，鱼灯村开始糊纸了",isOriginal:""};</script>
</head>
<body class="article-page" data-region="131" data-spm="content">
<div class="wrapper-box">
<header id="main-header" class="error-head"><div class="area"><div class="left head-l"><a href="https://www.sohu.example/" class="sohu-logo">搜狐首页</a><ul class="nav"><li><a href="https://news.sohu.example/">新闻</a></li><li><a href="https://sports.sohu.example/">体育</a></li><li><a href="https://auto.sohu.example/">汽车</a></li><li><a href="https://www.focus.example/">房产</a></li><li><a href="https://travel.sohu.example/">旅游</a></li><li><a href="https://learning.sohu.example/">教育</a></li><li><a href="https://fashion.sohu.example/">时尚</a></li></ul></div><div class="right login-sohu"><a href="javascript:void(0)">登录狐友</a></div></div></header>
<div class="area clearfix" id="article-container">
<div class="left column"><div class="user-info" id="user-info"><div class="user-pic"><a href="https://mp.sohu.example/profile?xpt=1"><img src="https://p1.itc.example/head.png" alt="江城晚报" /></a></div><h4><a href="https://mp.sohu.example/profile?xpt=1">江城晚报</a></h4><dl class="user-num"><dd><span class="value" data-value="8123" data-role="info-article-num"><em class="num">8123</em></span>文章</dd><dd><span class="value"><em class="num">1.2亿</em></span>总阅读</dd></dl><div class="user-more"><a href="https://mp.sohu.example/profile?xpt=1">查看TA的文章&gt;</a></div></div>
<div class="article-do article-do-fixed"><div class="article-done"><div class="title">评论</div></div><div class="share" id="share"><div class="title">分享</div><ul><li class="weixin"><span class="label">微信分享</span></li><li class="sinat"><span class="label">新浪微博</span></li><li class="copy-link"><span class="label">复制链接</span></li></ul><div class="toast"><div class="toast-text">链接复制成功</div></div></div></div></div>
<div class="left main"><div data-spm="content"><div class="text">
<div class="text-title"><h1>腊月廿三，鱼灯村开始糊纸了<span class="article-tag"></span></h1>
<div class="article-info"><span class="time" id="news-time" data-val="1706868300000">2024-02-02 18:05</span><span data-role="original-link">来源: <a href="https://www.sohu.example/a/754932118_121284943" target="_blank">江城晚报</a></span></div></div>
<article class="article" id="mp-editor">
<!-- 政务处理 -->
<p data-role="original-title" style="display:none">原标题：腊月廿三，鱼灯村开始糊纸了</p>
<p>${LANTERN[0]}</p>
<p class="ql-align-center"><img max-width="600" src="https://p3.itc.example/images01/20240202/1.jpeg" /></p>
<p class="ql-align-center">村民在祠堂天井里糊头灯。</p>
<p>${LANTERN[1]}</p>
<p class="ql-align-center"><img max-width="600" src="https://p4.itc.example/images01/20240202/2.jpeg" /></p>
<p class="ql-align-center">吴师傅用小刀修整篾条。</p>
<p>${LANTERN[2]}</p>
<p class="ql-align-center"><img max-width="600" src="https://p5.itc.example/images01/20240202/3.jpeg" /></p>
<p class="ql-align-center">画好的鳞片在窗前晾干。</p>
${p(LANTERN.slice(3))}
<p>文/图 江城晚报记者 赵小满</p>
<p>编辑：孙小燕<a href="https://www.sohu.example/?strategyid=00001" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<!-- 政务账号添加来源标示处理 -->
<p data-role="editor-name">责任编辑：<span></span></p>
</article>
<div id="articleVote"></div>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="area"><span>发布于：</span><span>安徽省</span></div>
<div class="bottom-relate-wrap clear type-3"><div class="article-like" id="article-like"><span class="like-text"><em>首赞</em></span></div><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">1,862</em>)</span></div></div>
</div></div>
<div class="article-allsee clear" id="articleAllsee"><div class="title"><span><em class="ln"></em>大家都在看</span></div><div class="allsee-list clear"><div class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.example/a/754900001_1">冬天的茶园为什么要铺稻草</a></div><div class="allsee-item clear"><a class="allsee-title" href="https://www.sohu.example/a/754900002_1">二手书店里夹着的车票</a></div></div></div>
<div class="groom-read" id="groom-read"><div class="title">推荐阅读</div><div class="groom-item"><a href="https://www.sohu.example/a/754900003_1">小狗学会了自己坐公交</a><span>生活圈 · 昨天 20:11</span></div></div>
<div class="comment" id="comment_area"><p>我来说两句</p><p>0人参与，0条评论</p><a href="javascript:void(0)">登录并发表</a></div>
</div>
<div class="right sidebar" id="right-side-bar"><div class="hot-article"><h3>24小时热文</h3><ol><li><a href="https://www.sohu.example/a/754900004_1">年夜饭里的第一道冷盘</a></li><li><a href="https://www.sohu.example/a/754900005_1">候车室的免费姜茶</a></li></ol></div></div>
</div>
<div id="float-btn"><a href="https://www.sohu.example/">搜狐首页</a><a href="javascript:void(0)">意见反馈</a></div>
<footer><p>Copyright © 2024 Sohu All Rights Reserved 搜狐公司 版权所有</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '腊月廿三，鱼灯村开始糊纸了',
      published: '2024-02-02T18:05:00+08:00',
      source: '江城晚报',
      authors: ['赵小满'],
      editors: ['孙小燕'],
      headings: [],
      captions: ['村民在祠堂天井里糊头灯。', '吴师傅用小刀修整篾条。', '画好的鳞片在窗前晾干。'],
      kept: LANTERN,
      gone: [
        '返回搜狐',
        '存储空间',
        '铺稻草',
        '登录并发表',
        '免费姜茶',
        '查看TA的文章',
        '我来说两句',
        '链接复制成功',
      ],
    },
  },
  {
    kind: 'a portal of feeds, a paper’s account with an interview by turns: the clock and the account by a dot below the headline, turns in bold, pgc pictures with captions, a reporter’s line first, 编辑 last, comments, the account’s card and 头条热榜',
    url: 'https://www.toutiao.example/article/7383012345678901248/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>守着云的人：对话高山气象站观测员罗小川 - 今日头条</title>
<meta name="description" content="海拔三千二百米的山脊上，有一座只有四个人的气象站。三十四岁的观测员罗小川在这里守了九年。">
<meta name="keywords" content="今日头条,头条,今日头条网,头条网,头条新闻,今日头条官网">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<link rel="stylesheet" href="https://lf3-static.bytednsdoc.example/toutiao/pc/article.8d1f.css">
</head>
<body>
<div id="root"><div class="toutiao-header"><div class="header-left"><a href="https://www.toutiao.example/download">下载头条APP</a><a href="https://www.toutiao.example/about">关于头条</a><a href="https://www.toutiao.example/feedback">反馈</a></div><div class="header-right"><a href="https://www.toutiao.example/search">搜索</a><a href="javascript:;">登录</a><a href="https://mp.toutiao.example/">发布作品</a></div></div>
<div class="article-detail-container">
<div class="left-sidebar"><div class="detail-side-interaction"><div class="detail-like"><span>128</span></div><div class="detail-interaction-comment"><span>16</span></div><div class="detail-interaction-collect"><span>收藏</span></div><div class="detail-interaction-share"><span>分享</span></div></div></div>
<div class="main"><div class="show-monitor"><div class="expand-container"><div class="article-content">
<h1>守着云的人：对话高山气象站观测员罗小川</h1>
<div class="article-meta"><span>2024-06-22 09:14</span><span class="dot">·</span><span class="name"><a href="https://www.toutiao.example/c/user/token/MS4wLjABAAAA1/?source=tuwen_detail">华西都市报</a></span></div>
<article class="syl-article-base tt-article-content syl-page-article syl-device-pc">
<p data-track="1">华西都市报-封面新闻记者 周小军</p>
<p data-track="2">${OBSERVE[0]}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.example/tos-cn-i-axegupay5k/1~tplv-tt-origin.jpeg" img_width="1080" img_height="720" alt="守着云的人：对话高山气象站观测员罗小川"><p class="pgc-img-caption">罗小川在风杆旁观测云量</p></div>
<p data-track="3"><strong>${OBSERVE[1]}</strong></p>
<p data-track="4"><strong>罗小川：</strong>${OBSERVE[2].slice(4)}</p>
<p data-track="5"><strong>${OBSERVE[3]}</strong></p>
<p data-track="6"><strong>罗小川：</strong>${OBSERVE[4].slice(4)}</p>
<p data-track="7"><strong>${OBSERVE[5]}</strong></p>
<p data-track="8"><strong>罗小川：</strong>${OBSERVE[6].slice(4)}</p>
<div class="pgc-img"><img src="https://p3-sign.toutiaoimg.example/tos-cn-i-axegupay5k/2~tplv-tt-origin.jpeg" img_width="1080" img_height="720" alt="守着云的人：对话高山气象站观测员罗小川"><p class="pgc-img-caption">站里的猫</p></div>
<p data-track="9"><strong>${OBSERVE[7]}</strong></p>
<p data-track="10"><strong>罗小川：</strong>${OBSERVE[8].slice(4)}</p>
<p data-track="11">（编辑：何小莲）</p>
</article>
</div></div></div>
<div class="detail-end-tool"><span>举报</span></div>
<div class="ttp-comment-block"><div class="comment-title"><span>评论 16</span></div><div class="ttp-comment-input"><p>请先 登录 后发表评论~</p></div><ul class="comment-list"><li class="comment-item"><a href="https://www.toutiao.example/c/user/2/" class="name">山脚下的老杨</a><p class="content">九年不容易，看哭了</p><span>2024-06-22 10:30</span><span>回复</span></li><li class="comment-item"><a href="https://www.toutiao.example/c/user/3/" class="name">云上小站</a><p class="content">那只猫应该发工资</p><span>2024-06-22 11:02</span><span>回复</span></li></ul><button class="side-drawer-btn">查看全部16条评论</button></div>
</div>
<div class="right-sidebar"><div class="detail-side-info"><div class="author-info"><a href="https://www.toutiao.example/c/user/token/MS4wLjABAAAA1/">华西都市报</a><span>华西都市报官方账号</span><button>关注</button></div><ul class="author-recommend"><li><a href="https://www.toutiao.example/article/7383000000000000001/">渡口的最后一根竹篙</a></li><li><a href="https://www.toutiao.example/article/7383000000000000002/">菜市场里的磨刀课</a></li></ul></div>
<div class="ttp-hot-board"><div class="title-bar"><span>头条热榜</span><button>换一换</button></div><ol><li><a href="https://www.toutiao.example/trending/1/"><span>1</span><p>多地夏粮收购进度过半</p></a></li><li><a href="https://www.toutiao.example/trending/2/"><span>2</span><p>月球背面样品开箱</p></a></li><li><a href="https://www.toutiao.example/trending/3/"><span>3</span><p>空调多少度最省电</p></a></li></ol></div>
<div class="related-video"><h3>热门视频</h3><ul><li><a href="https://www.toutiao.example/video/1/">一口锅修了三次</a><span>2.1万次观看</span></li></ul></div></div>
</div>
<div class="footer"><p>© 2024 今日头条</p><a href="https://www.toutiao.example/user_agreement/">用户协议</a><a href="https://www.toutiao.example/privacy_protection/">隐私政策</a><p>违法和不良信息举报：400-000-0000</p><p>网络文化经营许可证 跟帖评论自律管理承诺书</p></div></div>
</body>
</html>`,
    expected: {
      headline: '守着云的人：对话高山气象站观测员罗小川',
      published: '2024-06-22T09:14:00+08:00',
      source: '华西都市报',
      authors: ['周小军'],
      editors: ['何小莲'],
      headings: [],
      captions: ['罗小川在风杆旁观测云量', '站里的猫'],
      body: OBSERVE,
      gone: [
        '看哭了',
        '应该发工资',
        '最后一根竹篙',
        '月球背面',
        '修了三次',
        '自律管理',
        '下载头条APP',
        '山脚下的老杨',
      ],
    },
  },
  {
    kind: 'a Chinese daily of Malaysia, local news: the clock by days first with am and pm, 报道 in a box above the text, （怡保14日讯）first, an advertisement in the middle, a caption in a figure, 相关文章, 你也可能感兴趣, comments and an app’s call',
    url: 'https://www.sinchew.example/news/20231114/perak/5149872',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>遗落雨伞挂屋梁30年　咖啡店开放街坊借用 - 地方 - 大霹雳 | 星洲网 Sin Chew Daily</title>
<meta name="description" content="近打区一家老咖啡店把客人遗落的雨伞挂上屋梁，三十年下来挂满三百多把，今年雨季起开放借用。">
<meta name="keywords" content="咖啡店,雨伞,怡保">
${og('og:locale', 'zh_CN')}
${og('og:type', 'article')}
${og('og:title', '遗落雨伞挂屋梁30年　咖啡店开放街坊借用 - 地方 - 大霹雳')}
${og('og:site_name', '星洲网 Sin Chew Daily')}
${og('og:url', 'https://www.sinchew.example/news/20231114/perak/5149872')}
${og('article:published_time', '2023-11-14T19:40:00+08:00')}
${og('article:modified_time', '2023-11-14T19:52:10+08:00')}
${og('article:section', '大霹雳')}
${ld({
  '@type': 'NewsArticle',
  headline: '遗落雨伞挂屋梁30年　咖啡店开放街坊借用',
  datePublished: '2023-11-14T19:40:00+08:00',
  dateModified: '2023-11-14T19:52:10+08:00',
  author: { '@type': 'Organization', name: '星洲网' },
  publisher: { '@type': 'Organization', name: '星洲网 Sin Chew Daily' },
  image: ['https://media.sinchew.example/wp-content/uploads/2023/11/umbrella.jpg'],
})}
<link rel="stylesheet" href="https://www.sinchew.example/wp-content/themes/sinchew/style.css">
</head>
<body class="single single-post">
<header class="site-header"><div class="top-bar"><span>2023年11月14日 星期二</span><a href="https://epaper.sinchew.example/">电子报</a><a href="https://www.sinchew.example/subscribe">订阅</a><a href="https://www.sinchew.example/login">登入</a></div><a href="https://www.sinchew.example/"><img src="https://www.sinchew.example/logo.png" alt="星洲网"></a><nav><ul><li><a href="https://www.sinchew.example/latest">最新</a></li><li><a href="https://www.sinchew.example/headline">头条</a></li><li><a href="https://www.sinchew.example/nation">国内</a></li><li><a href="https://www.sinchew.example/local">地方</a></li><li><a href="https://www.sinchew.example/world">国际</a></li><li><a href="https://www.sinchew.example/opinion">言路</a></li><li><a href="https://www.sinchew.example/business">财经</a></li><li><a href="https://www.sinchew.example/sports">体育</a></li><li><a href="https://www.sinchew.example/supplement">副刊</a></li><li><a href="https://video.sinchew.example/">百格视频</a></li></ul></nav></header>
<div class="container"><div class="breadcrumb"><a href="https://www.sinchew.example/">星洲网</a> &gt; <a href="https://www.sinchew.example/local">地方</a> &gt; <a href="https://www.sinchew.example/perak">大霹雳</a></div>
<div class="row"><div class="col-main">
<div class="article-page-main">
<div class="article-page-category"><a href="https://www.sinchew.example/perak">大霹雳</a></div>
<h1 class="article-page-post-title">遗落雨伞挂屋梁30年　咖啡店开放街坊借用</h1>
<div class="article-page-post-meta"><span class="time">发布: 7:40pm 14/11/2023</span></div>
<div class="article-page-share"><a href="https://www.facebook.example/sharer">Facebook</a><a href="https://api.whatsapp.example/send">WhatsApp</a><a href="javascript:;">复制链接</a><span>字体大小</span></div>
<div class="article-page-author"><span>报道：</span><span>陈美玲</span></div>
<div class="article-page-content">
<figure class="wp-caption"><img src="https://media.sinchew.example/wp-content/uploads/2023/11/umbrella.jpg" alt=""><figcaption>陈德胜的咖啡店屋梁上挂满客人遗落的雨伞。</figcaption></figure>
${p(KOPI.slice(0, 2))}
<div class="ads-frame"><span>ADVERTISEMENT</span><div id="div-gpt-ad-1"></div></div>
${p(KOPI.slice(2, 4))}
<p class="read-more-msg"><a href="javascript:;">打开全文</a></p>
${p(KOPI.slice(4))}
</div>
<div class="article-page-tags"><a href="https://www.sinchew.example/tag/1">咖啡店</a><a href="https://www.sinchew.example/tag/2">雨伞</a></div>
<div class="article-page-note"><p>欢迎加入《星洲日报》WhatsApp频道，掌握最新资讯</p></div>
<div class="related-posts"><h3>相关文章</h3><ul><li><a href="https://www.sinchew.example/news/20231101/perak/5120001">老理发椅修复　父子接力剪了一甲子</a></li><li><a href="https://www.sinchew.example/news/20231022/perak/5101112">旧火车站月台办图书市集</a></li></ul></div>
<div class="fb-comments-box"><h3>发表评论</h3><p>星洲网有权不刊登不适当的留言</p></div>
<div class="outbrain"><h3>你也可能感兴趣</h3><ul><li><a href="https://www.sinchew.example/news/20231110/supplement/5140001">一碗板面的三代口味</a></li><li><a href="https://www.sinchew.example/news/20231109/supplement/5139991">周末去哪里看萤火虫</a></li></ul></div>
</div></div>
<aside class="col-side"><h3>热门新闻</h3><div class="tabs"><a href="javascript:;">24小时</a><a href="javascript:;">本周</a></div><ol><li><a href="https://www.sinchew.example/news/20231114/nation/5149001">东北季候风来袭　三州发大雨警报</a></li><li><a href="https://www.sinchew.example/news/20231114/nation/5149002">校际华乐赛　乡区小学夺冠</a></li></ol></aside></div></div>
<footer class="site-footer"><ul><li><a href="https://www.sinchew.example/about">关于我们</a></li><li><a href="https://www.sinchew.example/advertise">广告热线</a></li><li><a href="https://www.sinchew.example/privacy">隐私条例</a></li><li><a href="https://www.sinchew.example/terms">服务条件</a></li></ul><p>Copyright © 2023 MCIL Multimedia Sdn Bhd. All rights reserved.</p><p>下载星洲网App</p></footer>
</body>
</html>`,
    expected: {
      headline: '遗落雨伞挂屋梁30年　咖啡店开放街坊借用',
      published: '2023-11-14T19:40:00+08:00',
      authors: ['陈美玲'],
      editors: [],
      headings: [],
      captions: ['陈德胜的咖啡店屋梁上挂满客人遗落的雨伞。'],
      kept: [KOPI[0].slice(KOPI[0].indexOf('）') + 1), ...KOPI.slice(1)],
      related: ['老理发椅修复　父子接力剪了一甲子', '旧火车站月台办图书市集'],
      gone: [
        '打开全文',
        '掌握最新资讯',
        '不适当的留言',
        '板面的三代',
        '东北季候风',
        '广告热线',
        'ADVERTISEMENT',
      ],
    },
  },
];
