// An eighteenth set of forms, by one who had not seen the importer: papers and sites of the mainland, Taiwan, Hong Kong and abroad, as their usual article pages are.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const PIANO = [
  '“晚上九点以后不弹琴，周末上午十点以前不弹琴。”在江西省九江市清泉社区5号楼的单元门口，一张手写的“琴声公约”贴了快半年，落款处是十八户居民的签名。',
  '这张公约的由来，要从去年冬天的一通电话说起。住在六楼的退休教师周女士因为楼上孩子练琴，连续半个月睡不好觉，先后三次拨打物业电话，两家人见面不再打招呼。',
  '社区调解室接到反映后，没有急着评判谁对谁错。调解员刘德福带着一台分贝仪，在两户人家分别坐了两个晚上。测量结果显示，琴声传到楼下卧室约为41分贝，白天不算超标，夜里却足以让人难以入睡。',
  '“数字摆在桌上，火气就下去了一半。”刘德福告诉记者，练琴的孩子母亲当场表示，愿意给琴脚垫上减震垫，把练琴时间挪到晚饭前。',
  '一户的纠纷解决了，调解室却发现，楼里学琴的孩子一共有七个。与其等着下一通电话，不如请大家坐下来，先把规矩立好。',
  '去年12月，5号楼在一楼架空层开了三次“板凳会”。什么时候可以弹、要不要装隔音棉、临近考级能不能通融，一条一条举手表决。最后形成的公约只有六条，不到二百字。',
  '法律援助律师陈志远参与了公约的起草。他介绍，噪声污染防治法鼓励居民通过自治约定解决邻里噪声问题，公约虽然没有强制力，却能让“忍一忍”变成“说一说”。',
  '截至今年4月底，清泉社区已有十一个楼栋订立了类似的公约，涉及养宠物、楼道堆物、共用晾衣架等，调解室受理的邻里纠纷同比下降六成。',
  '如今，周女士偶尔会在傍晚打开窗户。“弹得比去年好多了。”她说。',
] as const;

const TEA = [
  '谷雨前后，闽北山区进入采茶旺季。经济日报记者日前在武夷山脚下的多个茶村采访时发现，过去按天计酬的采茶工，今年多半改成了“按斤加按级”的结算办法。',
  '“一斤鲜叶合格的给二十二元，特级的再加六元。”星村茶农李志强说，新办法推行以后，鲜叶的合格率由七成五提高到九成，采茶工的日均收入也涨了四十多元。',
  '变化的背后是用工紧张。当地农业部门的统计显示，今年春茶季用工缺口约为1.3万人，采茶工的平均年龄已经达到五十四岁。',
  '为了缓解用工难，镇里开设了共享用工平台，把相邻三个县错开的采摘期排成一张表，采茶工可以一路由低海拔采到高海拔。',
  '专家认为，用工平台解决的是眼前的问题，从长远看，还要在缓坡茶园推广适合小地块的采摘机械，同时留住愿意学手艺的年轻人。',
] as const;

const CLOCK = [
  '江海关大楼的钟声，上海人听了近百年。可是很少有人知道，每逢星期二和星期五上午，有一位老师傅要爬七层楼，给大钟上发条。',
  '他叫徐建国，今年六十八岁，修了四十六年钟表，从南京路上的亨得利一路修到外滩的钟楼。日前，记者跟着他爬上钟楼，聊了聊大钟的故事。',
  '上观新闻：第一次给大钟上发条，是什么感觉？',
  '徐建国：手酸。三只钟锤，最重的一只有两吨，靠人手摇上去要摇五百多圈。那时候没有电动机，四个人轮着摇，摇完了饭碗都端不稳。',
  '上观新闻：现在有了电动机，为什么还要每周上去两趟？',
  '徐建国：机器替你出力气，不替你听声音。齿轮有没有缺油，擒纵叉是不是偏了，站在旁边听一分钟就晓得。这个本事电脑暂时还没有学会。',
  '上观新闻：大钟走得准不准？',
  '徐建国：一个星期差不了十秒。夏天热，钟摆变长一点点，走得慢；冬天冷，就快一点点。以前我们在摆锤上面放铜板，放一枚，一天快半秒，蛮灵的。',
  '上观新闻：有没有人跟您学？',
  '徐建国：有两个小年轻，一个学机械的，一个本来学小提琴的。学琴的那个耳朵好，我蛮看好他。大钟不着急，人也不要着急，慢慢来。',
] as const;

const FERRYCAT = [
  '5月16日，有市民向红星新闻记者反映，成都东门码头附近的一家社区图书馆里，住进了一位特殊的“管理员”——一只会按还书铃的橘猫。',
  '当天下午，记者来到这家图书馆。还书台上放着一只铜制的服务铃，橘猫“借条”蹲在旁边，有读者把书放到台上，它便伸出右爪，在铃上轻轻一拍，工作人员闻声从里间走出来。',
  '图书馆管理员赵小兰介绍，“借条”是去年秋天自己走进来的，起初只在暖气旁边睡觉，后来发现铃一响就有人出来，慢慢学会了自己按。“它可能以为，我们是专门来给它开罐头的。”',
  '为了方便照看，图书馆给“借条”打了疫苗，做了绝育，还在门口贴了提示：对猫毛过敏的读者，可以预约每周三的“无猫日”。',
  '不少小读者专程来还书。家住附近的小学生唐果告诉记者，她这个月已经借了九本，“因为还一本，它就按一次铃”。赵小兰说，4月份馆里的借阅量比去年同期增加了三成。',
] as const;

const SCREW = [
  '岡山螺絲業近來訂單回溫，多家業者表示，農曆年後急單比重提高，平均交期由四周拉長到六周，下半年可望維持小幅成長。',
  '當地公會統計，今年前四月扣件出口量約41萬公噸，年增6.3%，其中以汽車用與建築用扣件成長最明顯，單價則與去年同期大致持平。',
  '業者指出，這一波回溫並非終端需求大幅好轉，主因是客戶庫存去化告一段落，開始恢復正常拉貨，「以前一次下三個月的單，現在一個月下一次，但至少有在下」。',
  '不過，缺工仍是最大隱憂。公會調查顯示，有六成三的會員廠夜班人力不足，成形機開機率只有七成五，部分廠商已導入自動換模與視覺檢測，盼減少對人力的依賴。',
  '法人認為，若鋼材價格第3季維持平穩，扣件業毛利率有機會較去年回升1至2個百分點，但匯率波動仍須留意。',
] as const;

const WELL = [
  '清晨五點半，雲林口湖的阿財伯推開抽水站的鐵門，第一件事不是看馬達，而是看牆上那把木尺。木尺釘在井邊，三十七年來，他每天在日曆紙背面記下一個數字。',
  '「機器會壞，尺不會。」七十三歲的他笑著說。日曆紙已經裝滿四個餅乾鐵盒，從一九八七年到今年春天，只缺了十一天，那是他太太過世的時候。',
  '這四個鐵盒，去年被一位研究生發現，成了西部沿海最長的一份民間地下水位紀錄。它和官方觀測井的數據放在一起，曲線幾乎重合，卻在幾個年份出現了耐人尋味的落差。',
  '最大的落差出現在二〇〇二年與二〇一五年，兩年都是枯水年。官方的觀測井設在國小操場，距離最近的養殖池超過八百公尺；阿財伯的井就在魚塭中間。',
  '水文學者周明德解釋，觀測井的位置決定了它看見什麼。抽水最密集的區域在枯水期會形成一個漏斗，站在漏斗外面，只會看到緩慢的下降。',
  '換句話說，平均值沒有說謊，但它沒有說出最渴的那個地方。',
  '不是每一口井都有人記。根據我們調閱的資料，沿海四個鄉登記在案的水井有兩萬六千餘口，裝有水表的不到一成，持續回報水量的又只有其中三分之一。',
  '「叫大家裝水表，大家想到的是罰單。」村長林秀琴說。她的辦法是反過來，請幾戶願意記錄的養殖戶輪流在廟口講水位，講著講著，來聽的人比來罵的人多。',
  '今年，口湖有十九戶加入了記錄的行列。他們不用木尺，用的是一條綁著鈴鐺的繩子，碰到水面，鈴聲就停。',
  '阿財伯每天還是寫他的日曆紙。記者離開時，他撕下當天那一張，翻到背面，寫上「四點二」，想了想，又在旁邊畫了一朵雲。',
] as const;

const DRUMS = [
  '生活中心／陳美玲報導',
  '端午節將至，台南安平一群平均年齡76歲的阿嬤組成龍舟鼓隊，今（5）日首度下水試鼓。最年長的蘇阿嬤高齡84歲，敲起鼓來中氣十足，讓岸邊的年輕選手直呼：「比我們教練還兇！」',
  '鼓隊的成立，原本只是社區關懷據點的一堂復健課。物理治療師發現，長輩們練握力總是意興闌珊，換成鼓棒之後，反而一敲就是一個小時。',
  '教練吳先生指出，龍舟鼓不只要有力，更要穩，「快了槳手會亂，慢了船就停」，阿嬤們每週練習三次，光是一首鼓譜就練了四個月。',
  '蘇阿嬤笑說，年輕時在魚市場喊價，靠的就是嗓門和節奏，「鼓跟賣魚同款，慢一拍就輸人」。她還把鼓棒帶回家，趁煮飯的時候敲鍋蓋練習。',
  '主辦單位表示，龍舟賽將在10日登場，阿嬤鼓隊會擔任開幕表演，並為國小組的四支隊伍擊鼓。',
] as const;

const SORRY = [
  '主管開會遲到十分鐘，進門第一句話是：「不好意思，剛剛那個客戶真的很盧。」全場沒有人說話，但每個人都聽懂了：遲到不是他的錯，是客戶的錯。',
  '我輔導企業十五年，看過太多這樣的道歉。它有禮貌、有理由，唯獨沒有道歉。久而久之，團隊學會的不是體諒，而是凡事先準備好一個理由。',
  '一位餐飲業的店長曾經問我：「道歉會不會讓人覺得我很弱？」我請她回想，上一次她打從心裡佩服一個人，是因為那個人從不犯錯，還是因為他錯了以後的樣子？',
  '她想了很久說，是後者。她剛入行時，主廚把她的備料單弄丟，害她被客人罵了一頓。收班以後，主廚把所有人叫到一起，只講了三句話。',
  '「單子是我弄丟的。妳今天替我挨罵。明天起，單子我一份、妳一份。」沒有「但是」，沒有「因為」，二十年過去，她還記得一字不差。',
  '這三句話，剛好就是有效道歉的三個步驟：',
  '很多人卡在第一步，因為我們習慣先解釋，再承認。順序一顛倒，對方聽見的就只剩下藉口。',
  '下次開會遲到，不妨試試看：「我遲到了十分鐘，耽誤大家的時間。議程我已經縮短，五點準時結束。」然後，坐下來，開始開會。',
] as const;
const SORRY_STEPS = [
  '說出自己做錯的那件事，主詞是「我」；',
  '說出對方因此承受了什麼；',
  '說出接下來會有什麼不一樣。',
] as const;

const BAMBOO = [
  '（大公文匯全媒體記者 梁小楓）農曆四月初八前夕，長洲北社街的搭棚師傅已經忙了整整三個星期。他們不用一枚釘、一支螺絲，單憑竹枝和膠篾，便搭起三座高約十四米的包山。',
  '今年掛上包山的平安包共有一萬六千個，全部由島上兩間老餅店蒸製，每個都蓋上紅色的「平安」印。餅店店員指，由凌晨兩時開爐，要連續蒸足三日兩夜。',
  '搭棚師傅陳偉雄入行三十四年，今次帶同三名徒弟上陣。他說，最難學的不是爬高，而是「睇竹」，竹的老嫩、乾濕，一敲便知，「敲錯一支，成座山都會斜」。',
  '不少街坊攜同子女到場觀看。七歲的小朋友樂樂首次看到包山搭好，開心地說，希望長大後可以參加搶包山比賽。',
] as const;
const BAMBOO_CAPTIONS = [
  '師傅以膠篾紮緊竹枝，為包山封頂。（大公文匯全媒體記者梁小楓 攝）',
  '餅店職員為平安包逐個蓋印。（大公文匯全媒體記者梁小楓 攝）',
  '街坊一家大小在包山前留影。（大公文匯全媒體記者梁小楓 攝）',
] as const;

const TADPOLE = [
  '有學校在天台濕地發現本港少見的蛙類產卵，校方將部分樓層的開燈時間縮短，減少對蝌蚪的影響。',
  '位於沙田的這間小學，三年前將天台改建成約六十平方米的淺水濕地，種有十多種本地水生植物。老師上月巡視時，在水邊石縫發現約二百粒卵。',
  '負責的常識科老師說，學生每日輪流量度水溫和記錄蝌蚪的大小，至今已有七成孵化，「最開心是學生會提我關燈」。',
  '有生態學者指，市區的小型濕地互相連接，有助蛙類擴散，建議學校在雨季前清理排水口，避免幼蛙被沖走。',
] as const;

const CURFEW = [
  '日本长野县松本市的一所小学，已经有七年没有使用电铃提示上下课。取而代之的是，每天由一名值日生站在走廊尽头摇响一只铜铃。这只铜铃是约90年前建校时的旧物，曾在仓库里沉睡了半个世纪。',
  '契机是2013年的一次停电。当时电铃无法使用，一名教师从仓库里找出了铜铃，结果孩子们比平时更早回到了座位上。“大家都想听听是谁在摇。”时任校长的男性(68岁)回忆说。',
  '摇铃的方法没有规定。有的孩子摇得急促，有的孩子摇得悠长，熟悉之后，教室里的同学仅凭声音就能猜出今天的值日生是谁。5年级的女生(11岁)说：“我会在第三下稍微停一停，这是我和妹妹之间的暗号。”',
  '当地的铸造工匠今年春天为铜铃更换了磨损的铃舌。据说旧铃舌的一侧磨薄了约4毫米。工匠表示：“这是孩子们的手磨出来的，所以我没有扔掉。”磨损的铃舌如今被陈列在校长室里。',
  '受少子化影响，该校预计将于2022年度与邻近的小学合并。新学校是否继续使用铜铃，将由两校的儿童会共同讨论决定。（山田太郎）',
] as const;

const GARDEN = [
  '每个周六早上八点，墨尔本东区的一块社区菜园里，总会传出普通话、粤语、希腊语和越南语的讨价还价声。只不过，这里交易的不是钱，而是菜苗、种子和肥料。',
  '菜园的发起人之一、退休护士黄秀英告诉SBS中文，六年前她在图书馆的公告栏上看到一张纸条，上面用三种语言写着：有地，缺人。',
  '“我来澳洲二十多年，跟邻居说过的话加起来，可能还没有第一个月在菜园里说得多。”她说。',
  '目前菜园共有四十二个地块，由来自十五个国家的家庭认领，每年缴纳80澳元的水费。排队等候的家庭超过一百户，平均要等两年半。',
  '为了让排队的人也能参与，菜园设立了一张交换桌。每周六上午，任何人都可以拿自家阳台上种的东西来换，规则只有一条：必须说出它在你家乡的名字。',
  '于是，韭菜、紫苏和空心菜旁边，多了用各种文字写成的小牌子。曾经有一位来自克里特岛的老人，拿着一把野菜找了三周，最后在一位来自温州的妈妈手里认出了同一种植物。',
  '从事移民健康研究的学者陈思远指出，社区菜园对中老年移民的帮助往往被低估。他的团队访问了九十六名参与者，其中七成表示，参加菜园一年后，每周外出的次数增加了一倍以上。',
  '他同时提醒，语言支持和无障碍通道仍然不足，不少地块的高度并不适合使用轮椅的长者。',
  '市议会表示，将在今年下半年把二十个地块加高，并在夏季增设两场双语的种植工作坊。',
] as const;

const UMBRELLA = [
  '中新网杭州5月16日电(王小明 李红)入梅在即，杭州拱宸桥西的一间修伞铺又到了一年中最忙的时候。柜台上，三十多把等着修的伞排成两列，每把伞柄上都系着一张写有姓名的纸条。',
  '“断一根伞骨，换一根就好，丢掉多可惜。”店主邹师傅今年66岁，修了40年伞。他告诉记者，近年来送来修的伞不减反增，其中将近一半是油纸伞和老式长柄伞。',
  '在铺子的墙上，挂着一张手绘的“伞病图”，伞骨断裂、伞面开线、伞珠脱落，一一对应着价钱，最便宜的只要两元。邹师傅说，画这张图是因为来的年轻人常常说不清楚伞坏在哪里。',
  '22岁的大学生陈思思是铺子里的常客。去年，她把外婆留下的一把旧伞拿来换伞面，之后便每周来学半天，如今已经能独立完成穿线、上骨等七道工序。',
  '当地街道介绍，桥西一带保留了修伞、磨刀、补锅等十余个老行当的铺面，并按季度举办“修旧日”，市民可以免费学一样手艺。',
  '“下雨天，总要有人给伞看病。”邹师傅说着，把一把修好的伞撑开，对着天光转了一圈。(完)',
] as const;

const ICE = [
  '夏天，把刚从冷冻室拿出来的冰块丢进一杯常温的水里，你会听见“咔”的一声，有时候是一连串。仔细看，原本透明的冰块里，忽然多了几道白色的裂纹。',
  '很多人以为，这是冰里的气泡被放了出来。气泡确实会响，不过那是更细、更绵的“滋滋”声。清脆的那一下，来自冰块自己裂开了。',
  '冰块从冷冻室里出来的时候，大约是零下18摄氏度。一碰到水，它的表面立刻升到接近零度，而中心还是零下十几度。表面受热，想要膨胀；中心不动，拉着它不放。',
  '冰是一种又硬又脆的材料。它的热膨胀系数大约是每摄氏度百万分之五十，是普通玻璃的五倍多，抗拉强度却只有1兆帕上下，比一块饼干好不了多少。',
  '粗略估算一下，十几度的温差足以在冰里产生几兆帕的应力。于是，“咔”。',
  '知道了原因，办法也就有了：把冰块从冷冻室拿出来，在室温下放两三分钟，等表面泛起一层水光，再倒饮料。调酒师管这个步骤叫“回温”。',
  '我用同一批冰块试了20次。直接丢进水里的10块，有9块在5秒之内开裂；回温3分钟之后再丢的10块，只裂了1块。',
  '另外，块头越大的冰越容易裂，因为里外的温差更难拉平。所以，下次如果想听个响，请选最大的那一块。',
] as const;

export const EIGHTEENTH: readonly Shown[] = [
  {
    kind: 'a paper of the law on the net, a feature: the comments of the publishing system with enpproperty, 来源 and the clock and 责任编辑 by spans, □ with 全媒体记者 and 通讯员 first, bold headings in centred lines, a caption without a maker',
    url: 'http://www.legaldaily.example/index/content/2024-05/17/content_8996543.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="renderer" content="webkit">
<title>一张“琴声公约”如何止住邻里争吵-法治网</title>
<meta name="keywords" content="邻里纠纷,人民调解,社区">
<meta name="description" content="一张“琴声公约”如何止住邻里争吵">
<meta name="author" content="">
<meta name="copyright" content="法治网">
<!--enpproperty <articleid>8996543</articleid><date>2024-05-17 09:12:37.0</date><author></author><title>一张“琴声公约”如何止住邻里争吵</title><keyword>邻里纠纷,人民调解,社区</keyword><subtitle></subtitle><introtitle></introtitle><siteid>1</siteid><nodeid>103</nodeid><nodename>法治要闻</nodename><nodesearchname></nodesearchname>/enpproperty-->
<link rel="stylesheet" type="text/css" href="http://www.legaldaily.example/images/node_css/style_2021.css">
<script src="http://www.legaldaily.example/images/js/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="top"><div class="top-con"><span class="fl">中央政法委机关报 法治日报社主办</span><span class="fr"><a href="http://epaper.legaldaily.example/fzrb/content/PaperIndex.htm">法治日报电子版</a> | <a href="http://www.legaldaily.example/app.html">客户端</a> | <a href="http://www.legaldaily.example/wx.html">微信</a></span></div></div>
<div class="logo"><a href="http://www.legaldaily.example/"><img src="http://www.legaldaily.example/images/2021/logo.png" alt="法治网"></a></div>
<div class="nav"><ul><li><a href="http://www.legaldaily.example/">首页</a></li><li><a href="http://www.legaldaily.example/Lawyer/">律师</a></li><li><a href="http://www.legaldaily.example/judicial/">司法</a></li><li><a href="http://www.legaldaily.example/legislation/">立法</a></li><li><a href="http://www.legaldaily.example/commentary/">评论</a></li><li><a href="http://www.legaldaily.example/rmtj/">人民调解</a></li><li><a href="http://www.legaldaily.example/legal_case/">案件</a></li><li><a href="http://www.legaldaily.example/zt/">专题</a></li></ul></div>
<div class="position">您所在的位置：<a href="http://www.legaldaily.example/">首页</a>&gt;&gt;<a href="http://www.legaldaily.example/index/node_103.htm">法治要闻</a></div>
<div class="content-wrap">
<div class="content-left">
<h1 class="content-title"><!--enptitle-->一张“琴声公约”如何止住邻里争吵<!--/enptitle--></h1>
<div class="content-info"><span class="time">2024-05-17 09:12:37</span> <span class="source">来源：法治日报</span> <span class="editor">责任编辑：孙小萍</span></div>
<div class="content-share"><span>分享到：</span><a href="javascript:;" title="分享到微信">微信</a><a href="javascript:;" title="分享到新浪微博">微博</a><a href="javascript:;" title="打印">打印</a></div>
<div class="content-text" id="content">
<!--enpcontent-->
<p>　　□ 法治日报全媒体记者 王小明</p>
<p>　　□ 本报通讯员 李小红</p>
${p(PIANO.slice(0, 2), '', '　　')}
<p style="text-align: center;"><strong>分贝仪上了门</strong></p>
${p(PIANO.slice(2, 4), '', '　　')}
<p style="text-align: center;"><img src="https://www.legaldaily.example/index/attachement/jpg/site1/20240517/1.jpg" border="0"></p>
<p style="text-align: center; text-indent: 0em;"><span style="color:#000080">图为居民在一楼架空层商议公约条文。</span></p>
<p style="text-align: center;"><strong>六条规矩举手定</strong></p>
${p(PIANO.slice(4, 7), '', '　　')}
<p style="text-align: center;"><strong>一栋楼带动一片</strong></p>
${p(PIANO.slice(7), '', '　　')}
<!--/enpcontent-->
</div>
<div class="statement"><p>法治网版权与免责声明：凡本网注明“来源：法治日报”或“来源：法治网”的所有作品，版权均属于法治日报社，未经授权不得转载、摘编。</p></div>
<div class="xgxw"><h3>相关新闻</h3><ul><li><a href="http://www.legaldaily.example/index/content/2024-05/10/content_8993377.html">调解室里多了一张圆桌</a></li><li><a href="http://www.legaldaily.example/index/content/2024-04/28/content_8989012.html">楼道堆物谁来管 居民议事厅给出答案</a></li></ul></div>
</div>
<div class="content-right">
<div class="box"><h3>法治号</h3><ul><li><a href="http://www.legaldaily.example/fzh/1.html">普法小剧场走进茶馆</a></li><li><a href="http://www.legaldaily.example/fzh/2.html">乡村法治讲堂开讲</a></li></ul></div>
<div class="box"><h3>热门排行</h3><ol><li><a href="http://www.legaldaily.example/index/content/2024-05/16/content_8995901.html">遛狗不拴绳 物业能不能罚</a></li><li><a href="http://www.legaldaily.example/index/content/2024-05/16/content_8995888.html">快递放门口被雨淋谁担责</a></li></ol></div>
</div>
</div>
<div class="footer"><p><a href="http://www.legaldaily.example/about.html">关于我们</a> | <a href="http://www.legaldaily.example/recruit.html">招聘信息</a> | <a href="http://www.legaldaily.example/contact.html">联系我们</a></p><p>Copyright 1999-2024 法治网 www.legaldaily.com.cn All rights reserved. 京ICP备10009493号-1</p><p>互联网新闻信息服务许可证10120180017 违法和不良信息举报电话：010-84772861</p></div>
</body>
</html>`,
    expected: {
      headline: '一张“琴声公约”如何止住邻里争吵',
      published: '2024-05-17T09:12:37+08:00',
      source: '法治日报',
      authors: ['王小明', '李小红'],
      editors: ['孙小萍'],
      headings: ['分贝仪上了门', '六条规矩举手定', '一栋楼带动一片'],
      captions: ['图为居民在一楼架空层商议公约条文。'],
      kept: [...PIANO],
      related: ['调解室里多了一张圆桌', '楼道堆物谁来管 居民议事厅给出答案'],
      gone: [
        '中央政法委机关报',
        '电子版',
        '不得转载、摘编',
        '遛狗不拴绳',
        '普法小剧场',
        '招聘信息',
        '分享到',
      ],
    },
  },
  {
    kind: 'a site of the economy, a report of its paper with a table: articleTitle and articleTime and articleSource and articleText by ids, （责任编辑：…） in a line by itself, lines of licences, 手机看中经',
    url: 'http://www.ce.example/xwzx/gnsz/gdxw/202405/08/t20240508_38996421.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<title>春茶采摘按级计酬 一斤鲜叶两样价_中国经济网——国家经济门户</title>
<meta name="keywords" content="春茶;采茶工;用工;茶农" />
<meta name="description" content="谷雨前后，闽北山区进入采茶旺季。过去按天计酬的采茶工，今年多半改成了“按斤加按级”的结算办法。" />
<meta name="author" content="陈小军" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="" />
<link href="http://www.ce.example/main/xhtml/2018css/detail.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.ce.example/js/jquery.min.js"></script>
</head>
<body>
<div class="topnav"><div class="w1000"><a href="http://www.ce.example/">中国经济网首页</a> <a href="http://www.ce.example/xwzx/">新闻</a> <a href="http://district.ce.example/">地方</a> <a href="http://intl.ce.example/">国际</a> <a href="http://finance.ce.example/">金融</a> <a href="http://cen.ce.example/">产业</a> <a href="http://views.ce.example/">评论</a> <a href="http://12365.ce.example/">质量</a> <a href="http://book.ce.example/">图书馆</a> <a href="http://paper.ce.example/">经济日报多媒体数字报</a></div></div>
<div class="loc w1000">当前位置&nbsp;&nbsp;<a href="http://www.ce.example/xwzx/">新闻</a> &gt; <a href="http://www.ce.example/xwzx/gnsz/gdxw/">滚动新闻</a> &gt; 正文</div>
<div class="neirong w1000">
<div class="left">
<h1 id="articleTitle">春茶采摘按级计酬 一斤鲜叶两样价</h1>
<div class="laiyuan"><div class="laiyuanright"><span id="articleTime">2024年05月08日 06:47</span>　　<span id="articleSource">来源：经济日报</span>　　<span id="articleAuthor">记者 陈小军</span></div>
<div class="bdsharebuttonbox"><a href="#" class="bds_weixin" title="分享到微信"></a><a href="#" class="bds_tsina" title="分享到新浪微博"></a><span>[推荐朋友]</span> <span>[打印本稿]</span> <span>[字号 大 中 小]</span></div></div>
<div class="content" id="articleText">
<div class="TRS_Editor">
${p(TEA.slice(0, 3), '', '　　')}
<p align="center"><strong>三县春茶用工情况</strong></p>
<table border="1" align="center" cellspacing="0" cellpadding="4"><tbody><tr><td>县（市）</td><td>采摘期</td><td>用工缺口（人）</td></tr><tr><td>低山片区</td><td>4月上旬</td><td>5200</td></tr><tr><td>中山片区</td><td>4月下旬</td><td>4600</td></tr><tr><td>高山片区</td><td>5月中旬</td><td>3200</td></tr></tbody></table>
${p(TEA.slice(3), '', '　　')}
</div>
<p align="right" class="zrbj"><span id="articleEditor">（责任编辑：马小燕）</span></p>
</div>
<div class="sjkzj"><ul><li><a href="http://app.ce.example/"><img src="http://www.ce.example/images/zjapp.png" alt="" /><b>手机看中经</b></a></li><li><img src="http://www.ce.example/images/jjrbwx.png" alt="" /><b>经济日报微信</b></li><li><img src="http://www.ce.example/images/zjwx.png" alt="" /><b>中经网微信</b></li></ul></div>
<div class="xgxw"><h2>相关文章</h2><ul><li><a href="http://www.ce.example/xwzx/gnsz/gdxw/202404/29/t20240429_38988102.shtml">茶山修路先问茶农</a></li><li><a href="http://www.ce.example/xwzx/gnsz/gdxw/202404/22/t20240422_38979844.shtml">春茶上市 物流专线提前开通</a></li></ul></div>
<div class="bqsm"><p>中国经济网声明：股市资讯来源于合作媒体及机构，属作者个人观点，仅供投资者参考，并不构成投资建议。投资者据此操作，风险自担。</p></div>
</div>
<div class="right">
<div class="tit"><h3>精彩图片</h3></div><ul class="tu"><li><a href="http://www.ce.example/xwzx/photo/1.shtml"><img src="http://www.ce.example/xwzx/photo/1.jpg" alt="" /><span>水乡插秧正当时</span></a></li><li><a href="http://www.ce.example/xwzx/photo/2.shtml"><img src="http://www.ce.example/xwzx/photo/2.jpg" alt="" /><span>古城夜市灯火暖</span></a></li></ul>
<div class="tit"><h3>24小时排行</h3></div><ul><li><a href="http://www.ce.example/xwzx/gnsz/gdxw/202405/07/t20240507_38994001.shtml">小农机开进梯田</a></li><li><a href="http://www.ce.example/xwzx/gnsz/gdxw/202405/07/t20240507_38994022.shtml">县域书店回暖记</a></li></ul>
</div>
</div>
<div class="footer"><p><a href="http://www.ce.example/aboutus/">关于经济日报社</a> － <a href="http://www.ce.example/aboutce/">关于中国经济网</a> － <a href="http://www.ce.example/zp/">网站大事记</a> － <a href="http://www.ce.example/ad/">网站诚聘</a> － <a href="http://www.ce.example/bq/">版权声明</a></p><p>经济日报报业集团法律顾问：北京市鑫诺律师事务所　中国经济网法律顾问：北京刚平律师事务所</p><p>中国经济网 版权所有　互联网新闻信息服务许可证(10120170008)　京公网安备11010202009785号</p></div>
</body>
</html>`,
    expected: {
      headline: '春茶采摘按级计酬 一斤鲜叶两样价',
      published: '2024-05-08T06:47:00+08:00',
      source: '经济日报',
      authors: ['陈小军'],
      editors: ['马小燕'],
      // How a table stands in the body is open, and so is the line above it.
      kept: [...TEA],
      related: ['茶山修路先问茶农', '春茶上市 物流专线提前开通'],
      gone: ['数字报', '推荐朋友', '手机看中经', '风险自担', '水乡插秧', '小农机', '鑫诺'],
    },
  },
  {
    kind: 'the site of a party paper of Shanghai, an interview by turns: 来源 and 作者 and the clock in one line, 摘要 in a box, 栏目主编 and 文字编辑 and 图片编辑 in one last line, comments and a column',
    url: 'https://www.shobserver.example/staticsg/res/html/web/newsDetail.html?id=748213&sid=11',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>爬七层楼给大钟上发条的人：“它不着急，人也不要着急”</title>
<meta name="keywords" content="上观新闻,解放日报">
<meta name="description" content="机器替你出力气，不替你听声音。">
<link rel="shortcut icon" href="https://www.shobserver.example/staticsg/res/img/favicon.ico">
<link rel="stylesheet" href="https://www.shobserver.example/staticsg/res/css/newsdetail.css">
</head>
<body>
<div class="header"><div class="wrap"><a class="logo" href="https://www.shobserver.example/staticsg/home"><img src="https://www.shobserver.example/staticsg/res/img/logo.png" alt="上观"></a><div class="nav-bar"><a href="https://www.shobserver.example/staticsg/home">首页</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=1">政情</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=2">财经</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=4">城事</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=40">文化</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=41">天下</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=35">互动</a><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=21">视觉</a></div><div class="login"><a href="javascript:;">登录</a> / <a href="javascript:;">注册</a></div></div></div>
<div class="wrap clearfix">
<div class="wz_contents fl">
<div class="crumbs"><a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=4">城事</a> &gt; <a href="https://www.shobserver.example/staticsg/res/html/web/newsList.html?section=4&amp;sub=12">海上记忆</a> &gt; 文章详情</div>
<div class="wz_title">爬七层楼给大钟上发条的人：“它不着急，人也不要着急”</div>
<div class="fenxiang-box"><div class="share"><span>分享至：</span><a href="javascript:;" class="icon-wx"></a><a href="javascript:;" class="icon-wb"></a><span class="tip">(打开微信"扫一扫"，分享给好友)</span></div></div>
<div class="fenxiang-date"><span>来源：上观新闻</span> <span>作者：顾小英</span> <span>2024-05-11 06:31:00</span></div>
<div class="zhaiyao">摘要：机器替你出力气，不替你听声音。</div>
<div class="newscontents" id="newscontents">
<p>${CLOCK[0]}</p>
<p><img src="https://images.shobserver.example/news/690_390/2024/5/10/1.jpg" alt=""></p>
<p>${CLOCK[1]}</p>
${CLOCK.slice(2)
  .map((one, i) => (i % 2 === 0 ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`))
  .join('\n')}
</div>
<div class="wz_editor"><span>栏目主编：钱小青</span> <span>文字编辑：孔小云</span> <span>题图来源：上观题图</span> <span>图片编辑：施小平</span></div>
<div class="wz_column">本文已选入 <a href="https://www.shobserver.example/staticsg/res/html/web/columnDetail.html?id=118">“海上记忆”</a> 栏目 <a class="btn" href="javascript:;">订阅</a></div>
<div class="zan"><a href="javascript:;">点赞 <em>128</em></a><a href="javascript:;">收藏</a></div>
<div class="pinglun"><h4>评论(6)</h4><div class="fabu"><textarea placeholder="我也说两句"></textarea><a href="javascript:;">发布</a></div><ul><li><b>南市老土地</b><p>小辰光在外滩等钟响，等到了再回家吃饭。</p><span>2024-05-11 08:02</span></li><li><b>阿拉123</b><p>向老师傅致敬！</p><span>2024-05-11 09:15</span></li></ul><a href="javascript:;">查看更多评论</a></div>
</div>
<div class="side fr">
<div class="tuijian"><h3>推荐阅读</h3><ul><li><a href="https://www.shobserver.example/staticsg/res/html/web/newsDetail.html?id=748001">苏州河边的剃头摊去哪了</a></li><li><a href="https://www.shobserver.example/staticsg/res/html/web/newsDetail.html?id=747955">老弄堂的一口井，喝了八十年</a></li></ul></div>
<div class="appdown"><img src="https://www.shobserver.example/staticsg/res/img/ewm.png" alt=""><p>扫描二维码下载“上观新闻”客户端</p></div>
</div>
</div>
<div class="footer"><div class="wrap"><p>上海报业集团 | <a href="https://www.shobserver.example/about">关于我们</a> | <a href="https://www.shobserver.example/lawer">网站声明</a></p><p>沪ICP备20210018号-1 | 互联网新闻信息服务许可证：31120170002 | 上海市互联网违法与不良信息举报中心</p></div></div>
</body>
</html>`,
    expected: {
      headline: '爬七层楼给大钟上发条的人：“它不着急，人也不要着急”',
      lead: '机器替你出力气，不替你听声音。',
      published: '2024-05-11T06:31:00+08:00',
      source: '上观新闻',
      authors: ['顾小英'],
      headings: [],
      body: [...CLOCK],
      gone: ['登录', '扫一扫', '南市老土地', '我也说两句', '剃头摊', '二维码', '题图', '海上记忆', '施小平'],
    },
  },
  {
    kind: 'a client of Chengdu as its shared page, a short local piece: a bar to open the app, the account and the clock below the headline, 红星新闻记者 and 编辑 as last lines, 报料有奖, a call to download',
    url: 'https://static.cdsb.example/micropub/Articles/202405/3c9a1f0b7f6f0d1f6b0d9b3e5a7c2e41.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<title>成都一社区图书馆来了只橘猫“管理员”：会按还书铃，还带动借阅量</title>
<meta name="description" content="">
<link rel="stylesheet" href="https://static.cdsb.example/micropub/css/base-hongxing.css">
<script type="text/javascript">var pageInfo = {"contentId":"1787215","contentType":"1","siteId":"cdsb"};
var shareInfo = {"title":"成都一社区图书馆来了只橘猫“管理员”：会按还书铃，还带动借阅量","desc":"我在红星新闻看到一条有意思的新闻，快来看看吧","imgUrl":"https://img.cdsb.example/micropub/2024/0517/share.jpg"};</script>
<script type="text/javascript" src="https://res.wx.example/open/js/jweixin-1.6.0.js"></script>
</head>
<body>
<header class="app-header"><a class="logo" href="https://static.cdsb.example/hx/download.html"><img src="https://static.cdsb.example/micropub/images/hx_logo.png" alt="红星新闻"><span>红星新闻</span><em>深度 态度 温度</em></a><a class="open-app" href="https://static.cdsb.example/hx/download.html">打开APP</a></header>
<div class="wrapper" style="display: block;">
<section class="cd-article">
<h1 class="title">成都一社区图书馆来了只橘猫“管理员”：会按还书铃，还带动借阅量</h1>
<div class="cd-article_info"><span class="source">红星新闻</span> <span id="article-time">2024-05-17 10:26:43</span></div>
<article class="cd-article_content">
${p(FERRYCAT.slice(0, 2))}
<p style="text-align: center;"><img src="https://img.cdsb.example/micropub/2024/0517/1.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: rgb(127, 127, 127);">↑橘猫“借条”蹲在还书台上</span></p>
${p(FERRYCAT.slice(2, 4))}
<p style="text-align: center;"><img src="https://img.cdsb.example/micropub/2024/0517/2.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: rgb(127, 127, 127);">↑小读者排队还书 受访者供图</span></p>
<p>${FERRYCAT[4]}</p>
<p>红星新闻记者 何小川 摄影报道</p>
<p>编辑 郭小宇</p>
<p>（下载红星新闻，报料有奖！）</p>
<p style="text-align: center;"><img src="https://img.cdsb.example/micropub/hx_bottom.jpg"></p>
</article>
<div class="cd-article_claim">红星新闻版权所有，未经授权不得以任何方式转载</div>
</section>
<section class="cd-like"><span>阅读 2.3万</span><span>赞 316</span></section>
<section class="cd-recommend"><h3>推荐阅读</h3><ul><li><a href="https://static.cdsb.example/micropub/Articles/202405/aa11.html"><p>锦江边的修表摊，一修三十年</p><span>红星新闻 05-16</span></a></li><li><a href="https://static.cdsb.example/micropub/Articles/202405/bb22.html"><p>青羊一小区的枇杷熟了，邻居们排队摘</p><span>红星新闻 05-16</span></a></li><li><a href="https://static.cdsb.example/micropub/Articles/202405/cc33.html"><p>雨后龙泉山可远眺雪山，附观景点位</p><span>红星新闻 05-15</span></a></li></ul><a class="more" href="https://static.cdsb.example/hx/download.html">打开APP查看更多推荐</a></section>
<section class="cd-hot"><h3>红星热榜</h3><ol><li><a href="https://static.cdsb.example/micropub/Articles/202405/dd44.html">端午返程车票今日开售</a></li><li><a href="https://static.cdsb.example/micropub/Articles/202405/ee55.html">地铁新线试跑，沿途六站先看</a></li><li><a href="https://static.cdsb.example/micropub/Articles/202405/ff66.html">高校食堂推出“家乡味”窗口</a></li></ol></section>
<section class="cd-comment"><h3>热门评论</h3><div class="empty">暂无评论，打开APP抢沙发</div></section>
</div>
<section class="cd-declare"><p>互联网新闻信息服务许可证：51120180004 | 蜀ICP备10200867号</p><p>违法和不良信息举报电话：028-86612222 | 成都商报社主办</p></section>
<footer class="app-footer"><a href="https://static.cdsb.example/hx/download.html">打开红星新闻，查看更多精彩内容</a></footer>
</body>
</html>`,
    expected: {
      headline: '成都一社区图书馆来了只橘猫“管理员”：会按还书铃，还带动借阅量',
      published: '2024-05-17T10:26:43+08:00',
      source: '红星新闻',
      authors: ['何小川'],
      editors: ['郭小宇'],
      headings: [],
      kept: [...FERRYCAT],
      gone: [
        '打开APP',
        '报料有奖',
        '抢沙发',
        '修表摊',
        '不得以任何方式',
        '返程车票',
        '许可证',
        '更多精彩内容',
      ],
    },
  },
  {
    kind: 'a daily of the economy of Taiwan, a short market piece: article-head and article-body by classes, 本文共 with a count, the reporter by 記者／報導 beside the clock, a figcaption, 延伸閱讀 with links in the text, a list of data for machines',
    url: 'https://money.udn.example/money/story/5612/7970418',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>岡山螺絲訂單回溫 交期拉長至六周 | 產業熱點 | 產業 | 經濟日報</title>
<meta name="description" content="岡山螺絲業近來訂單回溫，多家業者表示，農曆年後急單比重提高，平均交期由四周拉長到六周，下半年可望維持小幅成長。">
<meta name="keywords" content="訂單,螺絲,扣件">
<meta name="news_keywords" content="訂單,螺絲,扣件">
<meta name="author" content="聯合新聞網">
<meta name="application-name" content="經濟日報">
<meta name="date" content="2024/05/17 10:12:33">
<meta name="subsection" content="產業熱點">
<meta name="section" content="產業">
${og('og:site_name', '經濟日報')}
${og('og:type', 'article')}
${og('og:title', '岡山螺絲訂單回溫 交期拉長至六周 | 產業熱點 | 產業 | 經濟日報')}
${og('og:description', '岡山螺絲業近來訂單回溫，多家業者表示，農曆年後急單比重提高。')}
${og('og:image', 'https://pgw.udn.example/gw/photo.php?u=https://uc.udn.example/photo/2024/05/17/1.jpg')}
${og('og:url', 'https://money.udn.example/money/story/5612/7970418')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://money.udn.example/money/story/5612/7970418' },
  headline: '岡山螺絲訂單回溫 交期拉長至六周',
  url: 'https://money.udn.example/money/story/5612/7970418',
  articleSection: '產業熱點',
  dateCreated: '2024-05-17T10:12:33+08:00',
  datePublished: '2024-05-17T10:12:33+08:00',
  dateModified: '2024-05-17T10:12:33+08:00',
  author: { '@type': 'Person', name: '林小慧' },
  publisher: {
    '@type': 'Organization',
    name: '經濟日報',
    logo: { '@type': 'ImageObject', url: 'https://money.udn.example/static/img/logo.png' },
  },
})}
${ld({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: '經濟日報', item: 'https://money.udn.example/money/index' },
    { '@type': 'ListItem', position: 2, name: '產業', item: 'https://money.udn.example/money/cate/5591' },
  ],
})}
</head>
<body>
<header class="header"><div class="header__top"><a href="https://udn.example/">聯合新聞網</a><a href="https://money.udn.example/money/index">經濟日報</a><a href="https://vip.udn.example/">數位版</a><a href="https://member.udn.example/">會員中心</a></div>
<a class="logo" href="https://money.udn.example/money/index"><img src="https://money.udn.example/static/img/logo.svg" alt="經濟日報"></a>
<nav class="navigation"><ul><li><a href="https://money.udn.example/rank/newest/1001/0/1">即時</a></li><li><a href="https://money.udn.example/money/cate/10846">要聞</a></li><li><a href="https://money.udn.example/money/cate/5588">國際</a></li><li><a href="https://money.udn.example/money/cate/5590">證券</a></li><li><a href="https://money.udn.example/money/cate/5591">產業</a></li><li><a href="https://money.udn.example/money/cate/12017">金融</a></li><li><a href="https://money.udn.example/money/cate/5592">理財</a></li><li><a href="https://money.udn.example/money/cate/11074">期貨</a></li></ul></nav></header>
<main class="wrapper">
<ul class="breadcrumb"><li><a href="https://money.udn.example/money/index">經濟日報</a></li><li><a href="https://money.udn.example/money/cate/5591">產業</a></li><li><a href="https://money.udn.example/money/cate/5612">產業熱點</a></li></ul>
<section class="article-head"><h1 class="article-head__title" id="story_art_title">岡山螺絲訂單回溫 交期拉長至六周</h1></section>
<div class="article-layout"><div class="article-layout__main">
<div class="article-body__actions"><span>本文共<b>332</b>字</span></div>
<div class="article-body__info"><span>經濟日報 記者林小慧／高雄報導</span></div>
<time class="article-body__time" datetime="2024-05-17 10:12:33">2024/05/17 10:12:33</time>
<div class="article-tools"><a href="#" title="facebook">facebook</a><a href="#" title="line">line</a><button>列印</button><button>存新聞</button><button>A+</button></div>
<section class="article-body__editor" id="article_body">
<figure class="article-image"><a href="https://pgw.udn.example/gw/photo.php?u=https://uc.udn.example/photo/2024/05/17/1.jpg"><img src="https://pgw.udn.example/gw/photo.php?u=https://uc.udn.example/photo/2024/05/17/1.jpg&amp;s=Y&amp;x=0&amp;y=0&amp;sw=1280&amp;sh=853" alt="螺絲廠作業情形。記者林小慧／攝影" title="螺絲廠作業情形。記者林小慧／攝影"></a><figcaption>螺絲廠作業情形。記者林小慧／攝影</figcaption></figure>
${p(SCREW.slice(0, 3))}
<div class="edn-ads--inlineAds"><div id="div-gpt-ad-inline"></div></div>
${p(SCREW.slice(3))}
<div id="content-finish"></div>
</section>
<p class="article-body__copyright">※ 歡迎用「轉貼」或「分享」的方式轉傳文章連結；未經授權，請勿複製轉貼文章內容</p>
<div class="article-keywords"><a href="https://money.udn.example/search/tagging/1001/螺絲">#螺絲</a><a href="https://money.udn.example/search/tagging/1001/扣件">#扣件</a></div>
<nav class="article-pager"><a href="https://money.udn.example/money/story/5612/7970301">上一篇<b>工具機四月出口年減縮小</b></a><a href="https://money.udn.example/money/story/5612/7970555">下一篇<b>手工具展十月登場 攤位釋出</b></a></nav>
<section class="related"><h2>相關新聞</h2><ul><li><a href="https://money.udn.example/money/story/5612/7965120?from=edn_related_storybottom"><h3>鋼市觀望 盤元開平盤</h3></a></li><li><a href="https://money.udn.example/money/story/5612/7961044?from=edn_related_storybottom"><h3>扣件展觀展人數創新高</h3></a></li></ul></section>
<section class="discuss"><h2>留言</h2><p>發言請遵守網站規範，違反者將刪除留言</p></section>
</div>
<aside class="article-layout__aside"><section><h2>熱門文章</h2><ol><li><a href="https://money.udn.example/money/story/5607/7969991">定存族注意 五月換約別忘了看這一欄</a></li><li><a href="https://money.udn.example/money/story/5607/7969888">報稅懶人包 三種扣除額最常漏</a></li></ol></section><section><h2>訂閱電子報</h2><p>每日財經重點，免費送到信箱</p></section></aside></div>
</main>
<footer class="footer"><ul><li><a href="https://co.udn.example/">關於我們</a></li><li><a href="https://money.udn.example/money/copyright">著作權聲明</a></li><li><a href="https://money.udn.example/money/privacy">隱私權政策</a></li><li><a href="https://money.udn.example/money/contact">聯絡我們</a></li></ul><p>Powered by udn.com © All Rights Reserved. 聯合線上公司 著作權所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '岡山螺絲訂單回溫 交期拉長至六周',
      published: '2024-05-17T10:12:33+08:00',
      source: '經濟日報',
      authors: ['林小慧'],
      editors: [],
      headings: [],
      captions: ['螺絲廠作業情形。記者林小慧／攝影'],
      body: [...SCREW],
      related: ['鋼市觀望 盤元開平盤', '扣件展觀展人數創新高'],
      gone: [
        '會員中心',
        '本文共',
        '存新聞',
        '請勿複製轉貼',
        '手工具展',
        '報稅懶人包',
        '著作權聲明',
        '免費送到信箱',
      ],
    },
  },
  {
    kind: 'a non-profit of Taiwan, a long report: classes by components, a day without an hour, a stack of 文字 and 攝影 and 核稿 and 責任編輯, a drawn-out quotation, headings, a correction last, a call for gifts, a licence',
    url: 'https://www.twreporter.example/a/groundwater-diary-of-a-pump-keeper',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<title data-rh="true">四個餅乾鐵盒裡的地下水：一位抽水站老人的三十七年水位日記 - 報導者 The Reporter</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta data-rh="true" name="description" content="一把釘在井邊的木尺、四個餅乾鐵盒，拼出西部沿海最長的民間地下水位紀錄，也照見官方觀測井看不到的漏斗。">
<meta data-rh="true" property="og:title" content="四個餅乾鐵盒裡的地下水：一位抽水站老人的三十七年水位日記 - 報導者 The Reporter">
<meta data-rh="true" property="og:description" content="一把釘在井邊的木尺、四個餅乾鐵盒，拼出西部沿海最長的民間地下水位紀錄，也照見官方觀測井看不到的漏斗。">
<meta data-rh="true" property="og:type" content="article">
<meta data-rh="true" property="og:site_name" content="報導者 The Reporter">
<meta data-rh="true" property="og:image" content="https://www.twreporter.example/images/20240517-1-tablet.jpg">
<link data-rh="true" rel="canonical" href="https://www.twreporter.example/a/groundwater-diary-of-a-pump-keeper">
</head>
<body>
<div id="root"><div class="layout__ContentBlock-sc-1k3f">
<header class="header__Wrapper-sc-9x1"><a href="/"><img src="https://www.twreporter.example/assets/logo/logo-desktop.svg" alt="報導者 The Reporter"></a><div class="header__Slogan">深度求真 眾聲同行</div><ul><li><a href="/latest">最新</a></li><li><a href="/topics">專題</a></li><li><a href="/categories/human_rights_and_society">人權・社會</a></li><li><a href="/categories/environment_and_education">環境・教育</a></li><li><a href="/photography">攝影</a></li><li><a href="https://kids.twreporter.example/">少年報導者</a></li><li><a href="/about-us">關於我們</a></li></ul><a href="https://support.twreporter.example/" class="donate">贊助我們</a></header>
<article class="article-page__ArticleContainer-sc-kd2" itemscope="" itemtype="http://schema.org/Article">
<meta itemprop="url" content="https://www.twreporter.example/a/groundwater-diary-of-a-pump-keeper"><meta itemprop="datePublished" content="2024.05.17 UTC"><meta itemprop="dateModified" content="2024.05.17 UTC">
<div class="title-row-above__HeaderContainer-sc-1">
<div class="title-row-above__Topic"><a href="/topics/land-subsidence">沉默的下沉</a></div>
<h1 class="title-row-above__Title" itemprop="headline">四個餅乾鐵盒裡的地下水：一位抽水站老人的三十七年水位日記</h1>
</div>
<figure class="leading-image__Figure" itemprop="image"><img src="https://www.twreporter.example/images/20240517-1-desktop.jpg" alt="阿財伯站在抽水站的井邊，手上是他用了三十七年的木尺。"><figcaption class="leading-image__Caption">阿財伯站在抽水站的井邊，手上是他用了三十七年的木尺。（攝影／黃世強）</figcaption></figure>
<aside class="metadata__Container-sc-ow"><div class="metadata__Category"><a href="/categories/environment_and_education">環境・教育</a></div><time class="metadata__Date">2024/5/17</time>
<div class="metadata__Authors"><div class="metadata__AuthorJob">文字</div><span class="metadata__AuthorName"><a href="/author/li-hui-ju">李慧如</a></span></div>
<div class="metadata__Authors"><div class="metadata__AuthorJob">攝影</div><span class="metadata__AuthorName"><a href="/author/huang-shi-qiang">黃世強</a></span></div>
<div class="metadata__Authors"><div class="metadata__AuthorJob">設計</div><span class="metadata__AuthorName"><a href="/author/jiang-xiao-yu">江小雨</a></span></div>
<div class="metadata__Authors"><div class="metadata__AuthorJob">核稿</div><span class="metadata__AuthorName"><a href="/author/zhang-zhi-ming">張志明</a></span></div>
<div class="metadata__Authors"><div class="metadata__AuthorJob">責任編輯</div><span class="metadata__AuthorName"><a href="/author/wu-jia-ling">吳嘉玲</a></span></div>
<div class="metadata__Tags"><a href="/tag/1">地下水</a><a href="/tag/2">地層下陷</a></div>
<div class="tools__Container"><button>分享</button><button>收藏</button><button>字級</button></div></aside>
<section class="article-body__Container" itemprop="articleBody">
${WELL.slice(0, 3)
  .map((one) => `<p class="paragraph__Container-sc-1p">${one}</p>`)
  .join('\n')}
<h2 class="headers__H2-sc-77">漏斗裡的井與漏斗外的井</h2>
<p class="paragraph__Container-sc-1p">${WELL[3]}</p>
<p class="paragraph__Container-sc-1p">${WELL[4]}</p>
<blockquote class="quote__Container">${WELL[5]}</blockquote>
<figure class="image__Figure"><img src="https://www.twreporter.example/images/20240517-2-desktop.jpg" alt="日曆紙背面的水位紀錄。"><figcaption>日曆紙背面的水位紀錄。（攝影／黃世強）</figcaption></figure>
<h2 class="headers__H2-sc-77">廟口的水位會議</h2>
${WELL.slice(6)
  .map((one) => `<p class="paragraph__Container-sc-1p">${one}</p>`)
  .join('\n')}
<p class="paragraph__Container-sc-1p"><em>更正（2024.5.17）：本文初版將加入記錄的戶數誤植為二十九戶，正確為十九戶，特此更正。</em></p>
</section>
<div class="donation-box__Container"><h3>用行動支持報導者</h3><p>獨立的精神，是自由思想的條件。獨立的媒體，才能守護公共領域。報導者秉持開放參與的精神，邀請你贊助支持。</p><a href="https://support.twreporter.example/">贊助我們</a></div>
<div class="license__Container"><a href="https://creativecommons.example/licenses/by-nc-nd/3.0/tw/">©本文採用 CC 創用姓名標示-非商業性-禁止改作授權條款</a></div>
</article>
<section class="related-post__Block"><h3>相關文章</h3><ul><li><a href="/a/fish-farm-without-wells">不抽地下水的魚塭，養得活一家人嗎？</a><p>海水循環養殖的三個試驗場</p></li><li><a href="/a/elementary-school-on-stilts">一年墊高三公分的國小</a><p>操場外的海，比教室還高</p></li></ul></section>
<div class="email-subscription__Box"><p>訂閱電子報，掌握最新報導</p></div>
<footer class="footer__Container"><ul><li><a href="/a/opening">創刊信念</a></li><li><a href="/a/donation">財務報告</a></li><li><a href="/a/license-footer">許可協議</a></li><li><a href="/a/privacy-footer">隱私政策</a></li></ul><p>公益勸募許可字號 衛部救字第0000000000號</p><p>Copyright © 2024 The Reporter</p></footer>
</div></div>
</body>
</html>`,
    expected: {
      headline: '四個餅乾鐵盒裡的地下水：一位抽水站老人的三十七年水位日記',
      published: '2024-05-17',
      authors: ['李慧如'],
      editors: ['張志明', '吳嘉玲'],
      headings: ['漏斗裡的井與漏斗外的井', '廟口的水位會議'],
      captions: [
        '阿財伯站在抽水站的井邊，手上是他用了三十七年的木尺。（攝影／黃世強）',
        '日曆紙背面的水位紀錄。（攝影／黃世強）',
      ],
      // Whether the correction stands in the body or in a note is open.
      kept: [...WELL],
      related: ['不抽地下水的魚塭，養得活一家人嗎？', '一年墊高三公分的國小'],
      gone: [
        '眾聲同行',
        '贊助我們',
        '守護公共領域',
        '創用姓名標示',
        '訂閱電子報',
        '衛部救字',
        '字級',
        '少年報導者',
      ],
    },
  },
  {
    kind: 'a station of Taiwan on the net: preface and newscontent apart, 生活中心／報導 as a line first, 更多新聞 by bold links in the text, （民視新聞網綜合報導） last, a hot list, an app',
    url: 'https://www.ftvnews.example/news/detail/2024605W0087',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>平均76歲！安平阿嬤組龍舟鼓隊　84歲鼓手中氣十足嚇壞選手－民視新聞網</title>
<meta name="description" content="端午節將至，台南安平一群平均年齡76歲的阿嬤組成龍舟鼓隊，今（5）日首度下水試鼓。">
<meta name="keywords" content="端午節,龍舟,安平,阿嬤">
<meta name="author" content="民間全民電視公司">
${og('og:type', 'article')}
${og('og:title', '平均76歲！安平阿嬤組龍舟鼓隊　84歲鼓手中氣十足嚇壞選手－民視新聞網')}
${og('og:site_name', '民視新聞網')}
${og('og:image', 'https://cdn.ftvnews.example/manasystem/FileData/News/1.jpg')}
${og('article:published_time', '2024-06-05T14:20:00+08:00')}
${ld({
  '@type': 'NewsArticle',
  headline: '平均76歲！安平阿嬤組龍舟鼓隊　84歲鼓手中氣十足嚇壞選手',
  datePublished: '2024-06-05T14:20:00+08:00',
  dateModified: '2024-06-05T14:20:00+08:00',
  articleSection: '生活',
  author: { '@type': 'Organization', name: '民間全民電視公司' },
  publisher: {
    '@type': 'Organization',
    name: '民視新聞網',
    logo: { '@type': 'ImageObject', url: 'https://www.ftvnews.example/images/logo.png' },
  },
  image: 'https://cdn.ftvnews.example/manasystem/FileData/News/1.jpg',
})}
</head>
<body>
<header><nav class="navbar"><a class="navbar-brand" href="/"><img src="https://www.ftvnews.example/images/logo.png" alt="民視新聞網"></a><ul class="nav"><li><a href="/realtime/">即時</a></li><li><a href="/popular/">熱門</a></li><li><a href="/tag/政治">政治</a></li><li><a href="/tag/財經">財經</a></li><li><a href="/tag/社會">社會</a></li><li><a href="/tag/生活">生活</a></li><li><a href="/tag/國際">國際</a></li><li><a href="/live/">LIVE</a></li></ul><form action="/search/"><input placeholder="請輸入關鍵字"></form></nav></header>
<div class="container"><div class="row"><div class="col-article">
<ol class="breadcrumb"><li><a href="/">首頁</a></li><li><a href="/tag/生活">生活</a></li></ol>
<h1 class="text-center">平均76歲！安平阿嬤組龍舟鼓隊　84歲鼓手中氣十足嚇壞選手</h1>
<ul class="news-status"><li class="date">發佈時間：2024/06/05 14:20</li><li class="view">更新時間：2024/06/05 14:20</li></ul>
<ul class="social"><li><a href="#">分享到Facebook</a></li><li><a href="#">分享到LINE</a></li></ul>
<article class="fixed_img news-article" id="contentarea">
<figure><img src="https://cdn.ftvnews.example/manasystem/FileData/News/1.jpg" alt="安平阿嬤組龍舟鼓隊"><figcaption>安平阿嬤龍舟鼓隊5日首度下水試鼓。（圖／民視新聞）</figcaption></figure>
<div id="preface"><p>${DRUMS[0]}</p><p>${DRUMS[1]}</p></div>
<div class="ad"><ins class="adsbygoogle"></ins></div>
<div id="newscontent">
<p>${DRUMS[2]}</p>
<p>${DRUMS[3]}</p>
<p><strong>更多新聞：<a href="https://www.ftvnews.example/news/detail/2024605W0031">北港糕餅店推迷你粽　一口一顆秒完售</a></strong></p>
<p>${DRUMS[4]}</p>
<figure><img src="https://cdn.ftvnews.example/manasystem/FileData/News/2.jpg" alt="蘇阿嬤"><figcaption>84歲的蘇阿嬤平時在家敲鍋蓋練節奏。（圖／民視新聞）</figcaption></figure>
<p>${DRUMS[5]}</p>
</div>
</article>
<ul class="tag"><li><a href="/tag/端午節">#端午節</a></li><li><a href="/tag/龍舟">#龍舟</a></li></ul>
<div class="app-box"><p>《民視新聞網》關心您：看新聞不漏接，立即下載民視新聞APP</p><a href="https://play.example/ftv">Android</a><a href="https://apps.example/ftv">iOS</a></div>
<section class="extend"><h2>延伸閱讀</h2><ul><li><a href="/news/detail/2024604W0152">划了四十年龍舟　老舵手今年交棒孫女</a></li><li><a href="/news/detail/2024603W0220">鹿港龍王祭開鑼　洗港祈福儀式重現</a></li></ul></section>
</div>
<aside class="col-side"><h2>熱門新聞</h2><ol><li><a href="/news/detail/2024605W0002">梅雨鋒面何時走？一張圖看懂</a></li><li><a href="/news/detail/2024605W0010">超商霜淇淋買一送一只有三天</a></li></ol><h2>民視直播</h2><p>24小時線上看</p></aside>
</div></div>
<footer><p><a href="https://www.ftv.example/about">民視官網</a> <a href="/privacy/">隱私權政策</a> <a href="/service/">客服信箱</a></p><p>民間全民電視股份有限公司 版權所有 © Formosa TV All Rights Reserved.</p></footer>
</body>
</html>`,
    expected: {
      headline: '平均76歲！安平阿嬤組龍舟鼓隊　84歲鼓手中氣十足嚇壞選手',
      source: '民視新聞網',
      authors: ['陳美玲'],
      editors: [],
      headings: [],
      captions: [
        '安平阿嬤龍舟鼓隊5日首度下水試鼓。（圖／民視新聞）',
        '84歲的蘇阿嬤平時在家敲鍋蓋練節奏。（圖／民視新聞）',
      ],
      published: '2024-06-05T14:20:00+08:00',
      body: DRUMS.slice(1),
      gone: ['請輸入關鍵字', '迷你粽', '看新聞不漏接', '霜淇淋', '24小時線上看', '客服信箱', '更新時間'],
    },
  },
  {
    kind: 'a weekly of business of Taiwan, a column: Single- classes, a name with what he does, a summary in a box with a heading, a list of steps, 責任編輯 and 核稿編輯 in one last line, a call to subscribe, others also read',
    url: 'https://www.businessweekly.example/careers/blog/3015427',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>「不好意思，那個客戶真的很盧」：為什麼主管的道歉沒有人想聽？ - 商業周刊 - 商周.com</title>
<meta name="description" content="有禮貌、有理由，唯獨沒有道歉。一位主廚的三句話，讓店長記了二十年。">
<meta name="author" content="商業周刊">
${og('og:type', 'article')}
${og('og:site_name', '商業周刊 - 商周.com')}
${og('og:title', '「不好意思，那個客戶真的很盧」：為什麼主管的道歉沒有人想聽？ - 商業周刊')}
${og('og:description', '有禮貌、有理由，唯獨沒有道歉。一位主廚的三句話，讓店長記了二十年。')}
${og('og:image', 'https://ibw.bwnet.example/image/pool/2024/05/1.jpg')}
${og('article:published_time', '2024-05-20T08:00:00+08:00')}
</head>
<body>
<header class="Header"><div class="container"><a class="Header-logo" href="/"><img src="https://www.businessweekly.example/images/logo.svg" alt="商業周刊"></a><ul class="Header-nav"><li><a href="/latest">最新</a></li><li><a href="/channel/focus/0000000312">焦點</a></li><li><a href="/channel/international/0000000316">國際</a></li><li><a href="/channel/business/0000000319">財經</a></li><li><a href="/channel/management/0000000326">管理</a></li><li><a href="/channel/careers/0000000331">職場</a></li><li><a href="https://bwc.businessweekly.example/">會員</a></li></ul><a class="Header-sub" href="/subscribe">訂閱商周</a></div></header>
<main class="Single">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首頁</a></li><li class="breadcrumb-item"><a href="/channel/careers/0000000331">職場</a></li><li class="breadcrumb-item"><a href="/channel/careers/communication">溝通</a></li></ol></nav>
<section class="Single-title row"><h1 class="Single-title-main col-lg-10">「不好意思，那個客戶真的很盧」：為什麼主管的道歉沒有人想聽？</h1></section>
<section class="row no-gutters">
<div class="Single-left col-lg-8">
<figure class="Single-figure"><img src="https://ibw.bwnet.example/image/pool/2024/05/1.jpg" alt=""><figcaption>(來源：商周資料庫)</figcaption></figure>
<div class="Single-author-row d-flex"><div class="Single-author-row-img"><img src="https://ibw.bwnet.example/image/author/1.jpg" alt=""></div><div class="Padding-left"><div class="Single-author-row-name"><a href="/author/1203">周志遠</a></div><span>撰文者：<a href="/author/1203">周志遠</a></span> <span>2024.05.20</span> <span>瀏覽數：3,482</span></div></div>
<div class="Single-tools"><a href="#">分享</a><a href="#">收藏</a><a href="#">字體</a></div>
<section class="Single-summary"><h2 class="Single-summary-title">摘要</h2><div class="Single-summary-content"><p>有禮貌、有理由，唯獨沒有道歉。一位主廚的三句話，讓店長記了二十年。</p></div></section>
<div class="Single-article WebContent">
${p(SORRY.slice(0, 3))}
<h2>沒有「但是」的三句話</h2>
${p(SORRY.slice(3, 6))}
<ol>${SORRY_STEPS.map((one) => `<li>${one}</li>`).join('')}</ol>
<h2>順序對了，才叫道歉</h2>
${p(SORRY.slice(6))}
<p>責任編輯：林易真<br>核稿編輯：蘇文琪</p>
</div>
<div class="Single-tag-list"><a href="/tag/道歉">道歉</a><a href="/tag/主管">主管</a><a href="/tag/溝通">溝通</a></div>
<div class="Single-subscribe"><h3>訂閱商周，看更多</h3><p>首月只要99元，好文無限暢讀</p><a href="/subscribe">立即訂閱</a></div>
<section class="Single-authorbox"><h3>專欄簡介</h3><p>企業顧問，輔導中小企業十五年，相信好好說話比會說話重要。</p><a href="/author/1203">看更多作者文章</a></section>
<section class="Single-message"><h3>我要留言</h3><p>登入會員後即可留言</p></section>
<section class="Single-related"><h3>其他人也看了</h3><ul><li class="Article-figure"><a href="/careers/blog/3015401">開會前的五分鐘，決定了散會後的五天</a></li><li class="Article-figure"><a href="/careers/blog/3015388">新人離職面談時沒說出口的話</a></li></ul></section>
</div>
<aside class="Single-right col-lg-4"><h3>熱門文章</h3><ol><li><a href="/business/blog/3015410">便當店老闆的記帳本，教會我毛利</a></li><li><a href="/style/blog/3015300">一個人也能走的三條古道</a></li></ol><div class="Mag"><h3>本期雜誌</h3><p>第1905期 小店大帳本</p></div></aside>
</section>
</main>
<footer class="Footer"><ul><li><a href="/about">關於商周</a></li><li><a href="/service">客服中心</a></li><li><a href="/ad">廣告刊登</a></li></ul><p>城邦文化事業股份有限公司 商業周刊 版權所有 © 轉載必究</p></footer>
</body>
</html>`,
    expected: {
      headline: '「不好意思，那個客戶真的很盧」：為什麼主管的道歉沒有人想聽？',
      lead: '有禮貌、有理由，唯獨沒有道歉。',
      published: '2024-05-20T08:00:00+08:00',
      authors: ['周志遠'],
      headings: ['沒有「但是」的三句話', '順序對了，才叫道歉'],
      captions: ['(來源：商周資料庫)'],
      kept: [...SORRY, ...SORRY_STEPS],
      gone: ['訂閱商周', '瀏覽數', '無限暢讀', '登入會員後', '毛利', '本期雜誌', '轉載必究', '三條古道'],
    },
    // The hour is only in the head element.
    asText: { published: '2024-05-20' },
  },
  {
    kind: 'a site of two dailies of Hong Kong, a photo story: （大公文匯全媒體記者 …） first, captions with （… 攝） in centred paragraphs, 責任編輯 in a line by itself, hot lists, lines for a client',
    url: 'https://www.tkww.example/a/202405/14/AP66431c0be4b0b6f2c7d0a1f3.html',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-HK">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<title>組圖：長洲包山搭成　一萬六千個平安包迎佛誕 - 香港 - 大公文匯網</title>
<meta name="keywords" content="長洲,包山,太平清醮,佛誕">
<meta name="description" content="農曆四月初八前夕，長洲北社街的搭棚師傅已經忙了整整三個星期。">
<meta name="author" content="大公文匯網">
${og('og:title', '組圖：長洲包山搭成　一萬六千個平安包迎佛誕')}
${og('og:site_name', '大公文匯網')}
${og('og:type', 'article')}
${og('og:image', 'https://img.tkww.example/20240514/1.jpg')}
${og('og:url', 'https://www.tkww.example/a/202405/14/AP66431c0be4b0b6f2c7d0a1f3.html')}
</head>
<body>
<div class="top-bar"><div class="w1200"><a href="https://www.tkww.example/">大公文匯網</a><a href="http://www.takungpao.example/">大公網</a><a href="https://www.wenweipo.example/">香港文匯網</a><span class="lang"><a href="javascript:;">繁</a><a href="javascript:;">简</a></span><a href="https://www.tkww.example/app">下載客戶端</a></div></div>
<div class="header"><div class="w1200"><a class="logo" href="https://www.tkww.example/"><img src="https://www.tkww.example/static/logo.png" alt="大公文匯網"></a><ul class="nav"><li><a href="/">首頁</a></li><li><a href="/hongkong">香港</a></li><li><a href="/china">內地</a></li><li><a href="/international">國際</a></li><li><a href="/opinion">評論</a></li><li><a href="/finance">財經</a></li><li><a href="/culture">文化</a></li><li><a href="/sports">體育</a></li><li><a href="/photo">圖集</a></li></ul></div></div>
<div class="w1200 main">
<div class="crumb"><a href="/">首頁</a> &gt; <a href="/hongkong">香港</a> &gt; 正文</div>
<div class="left-content">
<h1 class="article-title">組圖：長洲包山搭成　一萬六千個平安包迎佛誕</h1>
<div class="article-info"><span class="time">2024-05-14 18:22</span><span class="source">來源：大公文匯網</span><span class="share"><a href="#">Facebook</a><a href="#">微博</a><a href="#">微信</a></span></div>
<div class="article-content">
<p>${BAMBOO[0]}</p>
<p style="text-align: center;"><img src="https://img.tkww.example/20240514/1.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #666;">${BAMBOO_CAPTIONS[0]}</span></p>
<p>${BAMBOO[1]}</p>
<p style="text-align: center;"><img src="https://img.tkww.example/20240514/2.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #666;">${BAMBOO_CAPTIONS[1]}</span></p>
<p>${BAMBOO[2]}</p>
<p>${BAMBOO[3]}</p>
<p style="text-align: center;"><img src="https://img.tkww.example/20240514/3.jpg"></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #666;">${BAMBOO_CAPTIONS[2]}</span></p>
</div>
<div class="article-editor">責任編輯：<span>何小杰</span></div>
<div class="article-tags"><a href="/tag/長洲">長洲</a><a href="/tag/太平清醮">太平清醮</a></div>
<div class="app-tips"><img src="https://www.tkww.example/static/qr.png" alt=""><p>掃描二維碼，下載大公文匯客戶端，隨時掌握香港大小事</p></div>
<div class="related"><h3>相關閱讀</h3><ul><li><a href="/a/202405/13/AP6641a0d1e4b0.html">飄色巡遊綵排　小演員高踞三米</a></li><li><a href="/a/202405/11/AP663f1a22e4b0.html">島上餅店開爐　徹夜蒸包</a></li></ul></div>
<div class="comment"><h3>評論</h3><p>發表評論前請先登入</p></div>
</div>
<div class="right-side"><div class="rank"><h3>點擊排行</h3><ol><li><a href="/a/202405/14/AP6642f.html">西九海濱下月設夜間市集</a></li><li><a href="/a/202405/14/AP6642e.html">雨季行山留意五條路徑封閉</a></li></ol></div><div class="epaper"><h3>電子報</h3><a href="http://paper.wenweipo.example/">文匯報</a><a href="http://paper.takungpao.example/">大公報</a></div></div>
</div>
<div class="footer"><p><a href="/about">關於我們</a> | <a href="/contact">聯絡我們</a> | <a href="/copyright">版權聲明</a> | <a href="/ad">廣告刊例</a></p><p>香港大公文匯傳媒集團 版權所有 © Copyright 2024 TKWW All Rights Reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '組圖：長洲包山搭成　一萬六千個平安包迎佛誕',
      published: '2024-05-14T18:22:00+08:00',
      source: '大公文匯網',
      authors: ['梁小楓'],
      editors: ['何小杰'],
      headings: [],
      captions: BAMBOO_CAPTIONS,
      kept: ['農曆四月初八前夕，長洲北社街的搭棚師傅已經忙了整整三個星期。', ...BAMBOO.slice(1)],
      related: ['飄色巡遊綵排　小演員高踞三米', '島上餅店開爐　徹夜蒸包'],
      gone: ['下載客戶端', '隨時掌握', '請先登入', '夜間市集', '五條路徑', '廣告刊例', '文匯報'],
    },
  },
  {
    kind: 'a station of Hong Kong on the net, four short paragraphs beneath a film: the clock by Chinese characters, a list of data for machines, more news and programmes beside, no name of a maker',
    url: 'https://news.tvb.example/tc/local/6646e1c5b2e7bd8f4d3e1a22/',
    page: `<!doctype html>
<html data-n-head-ssr lang="zh-HK">
<head>
<meta data-n-head="ssr" charset="utf-8">
<meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1">
<title>小學天台濕地現罕見蛙卵　學生輪流記錄蝌蚪成長-TVB News</title>
<meta data-n-head="ssr" name="description" content="有學校在天台濕地發現本港少見的蛙類產卵，校方將部分樓層的開燈時間縮短，減少對蝌蚪的影響。">
<meta data-n-head="ssr" property="og:title" content="小學天台濕地現罕見蛙卵　學生輪流記錄蝌蚪成長">
<meta data-n-head="ssr" property="og:type" content="article">
<meta data-n-head="ssr" property="og:site_name" content="無綫新聞 TVB News">
<meta data-n-head="ssr" property="og:image" content="https://img.tvb.example/news/6646e1c5/1.jpg">
<meta data-n-head="ssr" property="article:published_time" content="2024-05-17T12:45:00+08:00">
<link data-n-head="ssr" rel="canonical" href="https://news.tvb.example/tc/local/6646e1c5b2e7bd8f4d3e1a22/">
${ld({
  '@type': 'NewsArticle',
  headline: '小學天台濕地現罕見蛙卵　學生輪流記錄蝌蚪成長',
  image: ['https://img.tvb.example/news/6646e1c5/1.jpg'],
  datePublished: '2024-05-17T12:45:00+08:00',
  dateModified: '2024-05-17T12:51:00+08:00',
  publisher: {
    '@type': 'Organization',
    name: 'TVB News',
    logo: { '@type': 'ImageObject', url: 'https://news.tvb.example/logo.png' },
  },
})}
</head>
<body>
<div id="__nuxt"><div id="__layout"><div class="app">
<header class="header"><a href="/tc" class="logo"><img src="https://news.tvb.example/logo.svg" alt="無綫新聞"></a><nav><ul><li><a href="/tc/instant">即時新聞</a></li><li><a href="/tc/local">港澳</a></li><li><a href="/tc/greaterchina">兩岸</a></li><li><a href="/tc/world">國際</a></li><li><a href="/tc/finance">財經</a></li><li><a href="/tc/sports">體育</a></li><li><a href="/tc/programmes">新聞節目</a></li><li><a href="/tc/weather">天氣</a></li><li><a href="/tc/live/C">直播</a></li></ul></nav></header>
<main class="detail"><div class="detail-left">
<div class="player"><video poster="https://img.tvb.example/news/6646e1c5/1.jpg"></video><div class="player-tip">你的瀏覽器不支援播放此影片</div></div>
<h1 class="title">小學天台濕地現罕見蛙卵　學生輪流記錄蝌蚪成長</h1>
<div class="info"><span class="category">港澳</span><span class="date">2024年05月17日 12:45</span><div class="share"><a href="#">Facebook</a><a href="#">WhatsApp</a><button>複製連結</button></div></div>
<div class="font-size"><button>小</button><button>中</button><button>大</button></div>
<div class="descContainer"><div class="desc">
${p(TADPOLE)}
</div></div>
<div class="app-promo"><p>立即下載無綫新聞應用程式，睇盡天下事</p></div>
<section class="more"><h2>更多港澳新聞</h2><ul><li><a href="/tc/local/6646d001/"><span>西貢街渡加開黃昏班次</span><time>2024年05月17日 12:10</time></a></li><li><a href="/tc/local/6646c002/"><span>屋邨圖書角開放予街坊借閱</span><time>2024年05月17日 11:38</time></a></li><li><a href="/tc/local/6646b003/"><span>街市檔主開班教小朋友認魚</span><time>2024年05月17日 10:55</time></a></li></ul></section>
</div>
<aside class="detail-right"><h2>最受歡迎</h2><ol><li><a href="/tc/local/6645a001/">下周轉吹偏南風　氣溫升至三十二度</a></li><li><a href="/tc/sports/6645a002/">學界賽艇　新秀破紀錄</a></li></ol><h2>新聞節目重溫</h2><ul><li><a href="/tc/programmes/newsmagazine">新聞透視</a></li><li><a href="/tc/programmes/sundayreport">星期日檔案</a></li></ul></aside>
</main>
<footer class="footer"><div class="footer-apps"><span>無綫新聞App</span><a href="https://apps.example/tvbnews">App Store</a><a href="https://play.example/tvbnews">Google Play</a><a href="https://www.facebook.example/tvbnews">Facebook</a><a href="https://www.youtube.example/tvbnews">YouTube</a><a href="https://www.instagram.example/tvbnews">Instagram</a></div><ul><li><a href="/tc/about">關於我們</a></li><li><a href="/tc/privacy">私隱政策聲明</a></li><li><a href="/tc/terms">使用條款</a></li><li><a href="/tc/contact">新聞部聯絡方法</a></li></ul><p>© 2024 Television Broadcasts Limited 版權所有</p></footer>
</div></div></div>
<script>window.__NUXT__={layout:"default",data:[{news:{id:"6646e1c5b2e7bd8f4d3e1a22",title:"小學天台濕地現罕見蛙卵　學生輪流記錄蝌蚪成長",category:[{title:"港澳",path:"local"}],publish_datetime:"2024-05-17T12:45:00+08:00",desc:"${TADPOLE.join('\\n')}",media:{image:[{thumbnail:"https://img.tvb.example/news/6646e1c5/1.jpg"}],video:{pc:"",mobile:""}}}}],error:null,serverRendered:true}</script>
<script src="https://news.tvb.example/_nuxt/runtime.js" defer></script><script src="https://news.tvb.example/_nuxt/app.js" defer></script>
</body>
</html>`,
    expected: {
      headline: '小學天台濕地現罕見蛙卵　學生輪流記錄蝌蚪成長',
      published: '2024-05-17T12:45:00+08:00',
      authors: [],
      editors: [],
      headings: [],
      body: [...TADPOLE],
      gone: ['複製連結', '不支援播放', '睇盡天下事', '黃昏班次', '三十二度', '星期日檔案', '私隱政策'],
    },
  },
  {
    kind: 'the Chinese site of a Japanese daily, a translated local piece: an XHTML page with the date in English, RELEASE_DATE in the head, the maker in full-width brackets last, languages by 简体 and 繁体, no hour',
    url: 'https://asahichinese-j.example/society/13912204',
    page: `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-cn" lang="zh-cn" dir="ltr">
<head>
<meta http-equiv="content-language" content="zh-cn" />
<meta http-equiv="content-type" content="text/html; charset=UTF-8" />
<meta name="copyright" content="Copyright The Asahi Shimbun Company. All rights reserved. No reproduction or republication without written permission." />
<title>长野一小学七年不用电铃 每天由值日生摇响铜铃：朝日新聞中文网</title>
<meta name="description" content="日本长野县松本市的一所小学，已经有七年没有使用电铃提示上下课。" />
<meta name="keywords" content="朝日新聞,中文網,新鮮日本,日本" />
<link rel="canonical" href="https://asahichinese-j.example/society/13912204" />
<meta property="og:locale" content="zh_CN" />
<meta property="og:title" content="长野一小学七年不用电铃 每天由值日生摇响铜铃" />
<meta property="og:url" content="https://asahichinese-j.example/society/13912204" />
<meta property="og:image" content="https://public.potaufeu.example/b93d-p/picture/1/1_640px.jpg" />
<meta property="og:site_name" content="朝日新聞中文网" />
<meta property="og:type" content="article" />
<meta name="twitter:card" content="summary_large_image" />
<meta name="RELEASE_DATE" content="2020-11-12" />
<link type="text/css" rel="stylesheet" href="https://public.potaufeu.example/asahichinesej/css/zh-asahi-common2016.css" />
</head>
<body>
<noscript>Your browser does not support JavaScript, or it is disabled. Please check <a href="/policy/">the site policy</a> for more information.</noscript>
<div id="Header"><div id="HeaderInner"><p class="SiteLogo"><a href="/"><img src="https://public.potaufeu.example/asahichinesej/images/zhcn_logo.png" width="450" height="28" alt="朝日新聞中文网 | The Asahi Shimbun" /></a></p>
<div class="UtilityNav"><ul><li class="Search"><form action="/search" method="get"><fieldset><input type="text" name="Keywords" value="" class="SearchKeywords" /><input type="submit" value="搜索" class="SearchSubmit" /></fieldset></form></li></ul></div>
<div class="SocialNav"><ul><li class="Twitter"><a href="https://twitter.example/asahi_shinsen" title="Twitter">Twitter</a></li><li class="Facebook"><a href="https://www.facebook.example/asahichinese" title="Facebook">Facebook</a></li><li class="Weibo"><a href="http://weibo.example/u/1" title="Weibo">Weibo</a></li></ul></div>
<div id="LangNav"><a href="javascript:void(0)">语言</a><div id="LangDD" style="display:none;"><ul id="LangChange"><li class="ChangeBtn"><a href="http://www.asahi.example/">日本語</a></li><li class="ChangeBtn"><a href="http://www.asahi.example/ajw/">English</a></li><li class="ChangeBtn"><a href="http://asahichinese-f.example/">繁體字</a></li><li class="ChangeBtn ChangeBtnActive">简体字</li></ul></div></div></div>
<div id="GlobalNav"><div id="GlobalNavInner"><div class="MainNav"><ul class="Nav"><li><a href="/"><span>首页</span></a></li><li><a href="/society/">日本社会</a></li><li><a href="/politics_economy/">政治・经济</a></li><li class="HasSubNav"><a href="/cool_japan/">文娱・生活</a><ul class="SubNav"><li><a href="/cool_japan/entertainment/">艺能</a></li><li><a href="/cool_japan/anime/">动漫</a></li><li><a href="/cool_japan/life/">生活・美食</a></li></ul></li><li><a href="/travel/">旅游・活动</a></li><li><a href="/sports/">体育・奥运</a></li><li><a href="/business/">商务・商品</a></li><li><a href="/technology/">IT・科技</a></li><li><a href="/opinion/">观点・专栏</a></li></ul></div></div></div></div>
<div id="Contents"><div id="ContentsInner"><div id="Main"><div id="MainInner">
<div class="BreadCrumb"><a href="/">首页</a> &gt; <a href="/society/">日本社会</a> &gt; 报道</div>
<div class="ArticleTitle"><h1>长野一小学七年不用电铃 每天由值日生摇响铜铃</h1><div class="Utility"><p class="LastUpdated">November 12, 2020</p></div></div>
<div class="SnsUtility"><ul><li><a href="#">分享</a></li><li><a href="#">打印</a></li></ul></div>
<div class="ArticleBody">
<div class="ImagesMod"><div class="Image"><a href="/society/gallery/13912204/"><img src="https://public.potaufeu.example/b93d-p/picture/1/1_640px.jpg" alt="值日生在走廊尽头摇响铜铃=摄于长野县松本市" /></a><p class="Caption">值日生在走廊尽头摇响铜铃=摄于长野县松本市</p></div></div>
<div class="ArticleText">
${p(CURFEW, '', '　　')}
</div>
</div>
<div class="Section RelatedArticle"><div class="Title"><h2>相关新闻</h2></div><ul class="List"><li><a href="/society/13850012">岛上最后一所分校迎来两名新生</a><span class="Date">October 21, 2020</span></li><li><a href="/society/13801177">退休车掌把车站广播教给孩子</a><span class="Date">October 2, 2020</span></li></ul></div>
</div></div>
<div id="Sub"><div id="SubInner"><div class="Section Ranking"><div class="Title"><h2>点击排行</h2></div><ul class="List"><li><a href="/travel/news/13909001">京都红叶进入最佳观赏期</a></li><li><a href="/cool_japan/life/13908822">用剩余酒糟做的冬季汤锅</a></li></ul></div><div class="Section" id="information"><div class="Title"><h2><a href="/information/">通知</a></h2></div><ul class="ListSmall"><li><a href="/information/11101896">朝日中文网旧貌换新颜</a></li></ul></div></div></div>
</div></div>
<div id="Footer"><div id="ToTop"><p><a href="#Header">返回页首</a></p></div><div id="FooterInner"><div class="AboutSite"><ul><li class="Fst"><a href="/about_us/">关于我们</a></li><li><a href="/policy/">网站规章</a></li><li><a href="/privacy/">隐私保护</a></li><li><a href="/copyright/">版权所有</a></li></ul><div class="Copyright"><p>Copyright © The Asahi Shimbun Company. All rights reserved. No reproduction or republication without written permission.</p></div></div></div></div>
</body>
</html>`,
    expected: {
      headline: '长野一小学七年不用电铃 每天由值日生摇响铜铃',
      published: '2020-11-12',
      authors: ['山田太郎'],
      editors: [],
      headings: [],
      captions: ['值日生在走廊尽头摇响铜铃=摄于长野县松本市'],
      // Whether the maker's name stays at the end is open.
      kept: [...CURFEW.slice(0, 4), '新学校是否继续使用铜铃，将由两校的儿童会共同讨论决定。'],
      related: ['岛上最后一所分校迎来两名新生', '退休车掌把车站广播教给孩子'],
      gone: [
        'site policy',
        '生活・美食',
        '京都红叶',
        '旧貌换新颜',
        '返回页首',
        '网站规章',
        'No reproduction',
      ],
    },
  },
  {
    kind: 'a broadcaster of Australia in Chinese, a feature: labels in English with the clock by am and pm, By and Source in lines, a standfirst, READ MORE cards between the paragraphs, headings, lines to listen and follow last, the instant in UTC in the data for machines',
    url: 'https://www.sbs.com.au.example/language/chinese/zh-hans/article/community-garden-swap-table-melbourne/q7x2m0k1d',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>有地，缺人：墨尔本一块菜园里的“家乡叫法” | SBS Chinese</title>
<meta name="description" content="在墨尔本东区，四十二个地块、十五个国家的家庭，用菜苗和种子交换彼此家乡的名字。"/>
<meta property="og:type" content="article"/>
<meta property="og:site_name" content="SBS Language"/>
<meta property="og:title" content="有地，缺人：墨尔本一块菜园里的“家乡叫法”"/>
<meta property="og:description" content="在墨尔本东区，四十二个地块、十五个国家的家庭，用菜苗和种子交换彼此家乡的名字。"/>
<meta property="og:image" content="https://images.sbs.example/dims4/default/1/1.jpg"/>
<link rel="canonical" href="https://www.sbs.com.au.example/language/chinese/zh-hans/article/community-garden-swap-table-melbourne/q7x2m0k1d"/>
${ld({
  '@type': 'NewsArticle',
  headline: '有地，缺人：墨尔本一块菜园里的“家乡叫法”',
  datePublished: '2024-05-17T05:12:00.000Z',
  dateModified: '2024-05-17T05:12:00.000Z',
  inLanguage: 'zh-Hans',
  author: [{ '@type': 'Person', name: '林小伟' }],
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: 'SBS Language',
    logo: { '@type': 'ImageObject', url: 'https://www.sbs.com.au.example/logo.png' },
  },
  image: ['https://images.sbs.example/dims4/default/1/1.jpg'],
})}
</head>
<body>
<div id="__next">
<a href="#main-content">Skip to main content</a>
<header><div class="Masthead"><a href="https://www.sbs.com.au.example/"><img src="https://www.sbs.com.au.example/static/sbs.svg" alt="SBS"/></a><nav><a href="https://www.sbs.com.au.example/news">News</a><a href="https://www.sbs.com.au.example/language">Audio &amp; Language</a><a href="https://www.sbs.com.au.example/food">Food</a><a href="https://www.sbs.com.au.example/ondemand">On Demand</a></nav></div><div class="LanguageNav"><a href="/language/chinese/zh-hans">SBS 中文</a><ul><li><a href="/language/chinese/zh-hans">主页</a></li><li><a href="/language/mandarin/zh-hans/radio-program/sbs-mandarin">普通话电台</a></li><li><a href="/language/cantonese/zh-hant/radio-program/sbs-cantonese">广东话电台</a></li><li><a href="/language/chinese/zh-hans/collection/settlement-guide">安居指南</a></li><li><a href="/language/chinese/zh-hans/podcast">播客</a></li></ul><button>简体</button><a href="/language/chinese/zh-hant">繁體</a></div></header>
<main id="main-content"><article>
<h1>有地，缺人：墨尔本一块菜园里的“家乡叫法”</h1>
<figure class="lead-media"><img src="https://images.sbs.example/dims4/default/1/1.jpg" alt="社区菜园的交换桌"/><figcaption>菜园的交换桌上摆着各家带来的菜苗。 Source: SBS / 林小伟</figcaption></figure>
<p class="standfirst">在墨尔本东区，四十二个地块、十五个国家的家庭，用菜苗和种子交换彼此家乡的名字。</p>
<div class="byline"><p>Published <time dateTime="2024-05-17T05:12:00.000Z">17 May 2024 3:12pm</time></p><p>By <a href="/language/chinese/zh-hans/person/lin-xiaowei/1">林小伟</a></p><p>Source: SBS</p></div>
<div class="share"><p>Share this with family and friends</p><button>Copy link</button><button>Share</button></div>
<div class="text-body">
${p(GARDEN.slice(0, 4))}
<div class="promo-card"><a href="/language/chinese/zh-hans/article/water-bill-explained/a1b2c3"><img src="https://images.sbs.example/dims4/default/2/2.jpg" alt=""/><span class="promo-kicker">READ MORE</span><p>一文读懂你家的水费账单</p></a></div>
<h2>一张交换桌，一条规则</h2>
${p(GARDEN.slice(4, 6))}
<h2>被低估的好处</h2>
${p(GARDEN.slice(6))}
<p><em>欢迎下载应用程序SBS Audio，关注Mandarin。您也可以在苹果播客、谷歌播客、Spotify等播客平台随时收听和下载SBS普通话播客音频故事。</em></p>
</div>
<div class="newsletter"><h3>订阅SBS中文每周通讯</h3><p>Enter your email address</p><button>Subscribe</button><p>By subscribing, you agree to SBS’s terms of service and privacy policy.</p></div>
<section class="recommended"><h3>Recommended for you</h3><ul><li><a href="/language/chinese/zh-hans/podcast-episode/x1">首次在澳洲报税，先备好这三样</a></li><li><a href="/language/chinese/zh-hans/article/x2">悉尼火车周末停运线路一览</a></li></ul></section>
</article></main>
<footer><p>We pay our respects to the Traditional Owners of Country throughout Australia.</p><ul><li><a href="/about">About SBS</a></li><li><a href="/contact">Contact us</a></li><li><a href="/terms">Terms &amp; Conditions</a></li><li><a href="/privacy">Privacy</a></li></ul><p>Watch on SBS 世界新闻 Have a news tip?</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '有地，缺人：墨尔本一块菜园里的“家乡叫法”',
      lead: '在墨尔本东区，四十二个地块',
      published: '2024-05-17T15:12:00+10:00',
      source: 'SBS',
      authors: ['林小伟'],
      editors: [],
      headings: ['一张交换桌，一条规则', '被低估的好处'],
      captions: ['菜园的交换桌上摆着各家带来的菜苗。 Source: SBS / 林小伟'],
      kept: [...GARDEN],
      gone: [
        '安居指南',
        'family and friends',
        '水费账单',
        '播客平台',
        '每周通讯',
        '首次在澳洲报税',
        'Traditional Owners',
      ],
    },
    // The text shows a clock without a zone.
    asText: { published: '2024-05-17' },
  },
  {
    kind: 'a portal, an agency piece by an account: the year and the day and the clock by pieces at the left, the account above and 原标题 first in the text, qnt-p by classes, 来源 and 责任编辑 as last lines, a note on who made it, hot lists',
    url: 'https://new.qq.example/rain/a/20240516A08XKQ00',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<title>江南入梅前，这间修伞铺迎来一年中最忙的日子_腾讯新闻</title>
<meta name="keywords" content="修伞,杭州,老手艺">
<meta name="description" content="入梅在即，杭州拱宸桥西的一间修伞铺又到了一年中最忙的时候。">
<meta name="apub:time" content="2024-05-16 20:15:42">
<meta name="apub:from" content="default">
<meta property="og:type" content="article">
<meta property="og:title" content="江南入梅前，这间修伞铺迎来一年中最忙的日子">
<link rel="shortcut icon" href="https://mat1.gtimg.example/qqcdn/qqindex2021/favicon.ico">
<script>window.DATA = {"url":"https://new.qq.example/rain/a/20240516A08XKQ00","article_id":"20240516A08XKQ00","article_type":"0","title":"江南入梅前，这间修伞铺迎来一年中最忙的日子","abstract":null,"catalog1":"society","media":"中国新闻网","media_id":"1456","pubtime":"2024-05-16 20:15:42","comment_id":"8463512345","cms_id":"20240516A08XKQ00","tags":["修伞","杭州"]}</script>
</head>
<body>
<div id="TopNav" class="qq-header"><div class="qq-header-inner"><a class="logo" href="https://www.qq.example/"><img src="https://mat1.gtimg.example/qqcdn/qqindex2021/logo.png" alt="腾讯网"></a><ul class="channel-nav"><li><a href="https://www.qq.example/">首页</a></li><li><a href="https://news.qq.example/">要闻</a></li><li><a href="https://new.qq.example/ch/milite">军事</a></li><li><a href="https://new.qq.example/ch/ent">娱乐</a></li><li><a href="https://new.qq.example/ch/finance">财经</a></li><li><a href="https://new.qq.example/ch/tech">科技</a></li><li><a href="https://new.qq.example/ch/culture">文化</a></li><li><a href="https://new.qq.example/ch/kepu">科普</a></li></ul><div class="search"><input placeholder="搜索"></div><a class="login" href="javascript:;">登录</a></div></div>
<div id="app" class="qq-content clearfix">
<div id="LeftTool" class="LeftTool"><div class="left-stick-wp"><div class="year through"><span>2024</span></div><div class="md">05/16</div><div class="time">20:15</div><a class="share-wx" href="javascript:;">微信扫码分享</a><a class="comment-num" href="javascript:;">评论 12</a></div></div>
<div class="LEFT">
<h1>江南入梅前，这间修伞铺迎来一年中最忙的日子</h1>
<div class="author-info"><a class="author" href="https://new.qq.example/omn/author/1456"><img src="https://inews.gtimg.example/newsapp_ls/0/1_200200/0" alt=""><div>中国新闻网</div></a><span class="tag">中新社旗下中国新闻网官方账号</span><a class="follow" href="javascript:;">+关注</a></div>
<div class="content clearfix"><div class="content-article" id="ArticleContent">
<p class="one-p qnt-p">原标题：拱宸桥西修伞人：下雨天，总要有人给伞看病</p>
<p class="one-p qnt-p">　　${UMBRELLA[0]}</p>
<p class="one-p qnt-p"><img class="content-picture qnt-img-img" src="https://inews.gtimg.example/newsapp_bt/0/0516201/1000" alt=""></p>
<p class="one-p qnt-p" style="text-align:center;">邹师傅在修伞铺里换伞骨。王小明 摄</p>
${p(UMBRELLA.slice(1), 'class="one-p qnt-p"', '　　')}
<p class="one-p qnt-p">来源：中国新闻网</p>
<p class="one-p qnt-p">责任编辑：张小华</p>
</div></div>
<div id="Statement" class="statement">免责声明：本内容来自腾讯平台创作者，不代表腾讯新闻或腾讯网的观点和立场。<a href="javascript:;">举报</a></div>
<div id="Comment" class="qq-comment"><h3>评论<span>12</span></h3><div class="box"><textarea placeholder="文明上网理性发言，请遵守新闻评论服务协议"></textarea></div><ul><li><b>桥西小雨</b><p>小时候家门口也有个修伞的爷爷</p><span>浙江 05-16 21:02</span></li><li><b>海阔天空</b><p>手艺人值得点赞</p><span>江苏 05-16 21:40</span></li></ul><a href="javascript:;">查看更多评论</a></div>
<div id="Recommend" class="rec"><h3>为你推荐</h3><ul><li><a href="https://new.qq.example/rain/a/20240516A07ABC00"><span>老城墙下的豆浆摊，天不亮就排队</span><em>现代快报</em></a></li><li><a href="https://new.qq.example/rain/a/20240515A02DEF00"><span>一碗片儿川的三种浇头</span><em>都市快报</em></a></li></ul></div>
</div>
<div class="RIGHT"><div class="hot-rank"><h3>热点榜</h3><ol><li><a href="https://new.qq.example/rain/a/20240516A01AAA00">长江流域迎来新一轮降雨</a></li><li><a href="https://new.qq.example/rain/a/20240516A01BBB00">小学生发明会报站的书包</a></li></ol></div><div class="hot-video"><h3>24小时热门视频</h3><ul><li><a href="https://new.qq.example/rain/a/20240516V01AAA00">大雾漫过跨海大桥</a></li></ul></div><div class="download"><p>下载腾讯新闻客户端</p></div></div>
</div>
<div id="Foot" class="qq-footer"><p><a href="https://www.tencent.example/">关于腾讯</a> | <a href="https://www.qq.example/contract.shtml">服务协议</a> | <a href="https://www.tencentmind.example/">广告服务</a> | <a href="https://careers.tencent.example/">腾讯招聘</a></p><p>Copyright © 1998 - 2024 Tencent. All Rights Reserved 腾讯公司 版权所有</p><p>粤网文[2023]2882-203号 新出网证(粤)字010号 网络视听许可证1904073号</p></div>
</body>
</html>`,
    expected: {
      headline: '江南入梅前，这间修伞铺迎来一年中最忙的日子',
      original: '拱宸桥西修伞人：下雨天，总要有人给伞看病',
      published: '2024-05-16T20:15:00+08:00',
      source: '中国新闻网',
      authors: ['王小明', '李红'],
      editors: ['张小华'],
      headings: [],
      captions: ['邹师傅在修伞铺里换伞骨。王小明 摄'],
      kept: [
        '入梅在即，杭州拱宸桥西的一间修伞铺又到了一年中最忙的时候。',
        ...UMBRELLA.slice(1, 5),
        '“下雨天，总要有人给伞看病。”邹师傅说着，把一把修好的伞撑开，对着天光转了一圈。',
      ],
      gone: ['扫码分享', '+关注', '不代表腾讯', '桥西小雨', '豆浆摊', '新一轮降雨', '跨海大桥', '服务协议'],
    },
    // The clock beside the text has no seconds.
    asText: { published: '2024-05-16' },
  },
  {
    kind: 'a site of popular science: classes by components, the maker and the clock in a bar, headings, captions in grey with 丨, references by numbers, 作者 and 编辑 as last lines, The End with a note on rights and a day, comments',
    url: 'https://www.guokr.example/article/465718/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>把冰块丢进水里，那“咔”的一声从哪里来？ | 果壳 科技有意思</title>
<meta name="keywords" content="果壳,果壳网,科学,冰,物理">
<meta name="description" content="不是气泡，是冰块自己裂开了。">
<meta property="og:title" content="把冰块丢进水里，那“咔”的一声从哪里来？">
<meta property="og:site_name" content="果壳">
<meta property="og:image" content="https://3-im.guokr.example/1.jpg">
<link rel="stylesheet" href="https://static.guokr.example/apps/www/main.css">
<style data-styled="active" data-styled-version="5.2.1"></style>
</head>
<body>
<div id="root"><div class="layout__Layout-sc-1g7b">
<header class="header__Header-sc-1qo8"><a href="/"><img src="https://static.guokr.example/apps/www/logo.svg" alt="果壳"></a><nav><a href="/">首页</a><a href="/science/category/science">科学人</a><a href="/calendar">物种日历</a><a href="/beauty">美丽也是技术活</a><a href="/institute">吃货研究所</a><a href="/pretty">果壳好物</a></nav><div class="header__Search"><input placeholder="搜索你感兴趣的内容"></div><a href="/sso/login">登录</a></header>
<div class="styled__ArticleWrap-sc-1ctyfcr-0">
<div class="styled__CategoryTag-sc-1ctyfcr-2"><a href="/science/subject/physics">物理</a></div>
<h1 class="styled__ArticleTitle-sc-1ctyfcr-3">把冰块丢进水里，那“咔”的一声从哪里来？</h1>
<div class="styled__AuthorBar-sc-1ctyfcr-5"><a href="/i/1200345/"><img src="https://2-im.guokr.example/a.jpg" alt=""><span class="styled__AuthorName-sc-1ctyfcr-6">李小树</span></a><span class="styled__Time-sc-1ctyfcr-7">2024-05-17 11:40:22</span></div>
<div class="styled__ArticleContent-sc-1ctyfcr-4">
${p(ICE.slice(0, 2))}
<p style="text-align: center;"><img src="https://3-im.guokr.example/2.jpg" width="800"></p>
<p style="text-align: center;"><span style="color:#888888; font-size:14px;">刚刚裂开的冰块，裂纹里灌进了水丨作者拍摄</span></p>
<h2>表面想长大，中心不答应</h2>
${p(ICE.slice(2, 5))}
<h2>怎么让它别响</h2>
${p(ICE.slice(5, 7))}
<p style="text-align: center;"><img src="https://3-im.guokr.example/3.jpg" width="800"></p>
<p style="text-align: center;"><span style="color:#888888; font-size:14px;">二十块冰的命运丨作者绘图</span></p>
<p>${ICE[7]}</p>
<p><strong>参考文献</strong></p>
<p><span style="font-size:12px;">[1] Petrenko V F, Whitworth R W. Physics of Ice. 1999.</span></p>
<p><span style="font-size:12px;">[2] Schulson E M. Brittle failure of ice. Engineering Fracture Mechanics, 2001.</span></p>
<p>作者：李小树</p>
<p>编辑：王小麦</p>
<p>本文来自果壳，未经授权不得转载.</p>
<p>如有需要请联系sns@guokr.example</p>
</div>
<div class="styled__TheEnd-sc-1ctyfcr-9"><p>The End</p><p>发布于2024-05-17, 本文版权属于果壳网（guokr.com），禁止转载。如有需要，请联系果壳</p></div>
<div class="styled__Share-sc-1ctyfcr-10"><button>赞 86</button><button>收藏</button><button>分享</button></div>
<div class="styled__AuthorCard-sc-1ctyfcr-11"><b>李小树</b><p>材料学博士，爱听各种东西坏掉的声音</p><button>关注作者</button></div>
<div class="comment__Wrap-sc-9fk2"><h3>显示评论（3）</h3><textarea placeholder="发表一下你的看法"></textarea><ul><li><b>不吃香菜的猫</b><p>原来我家冰箱没有坏！</p></li><li><b>热力学第零定律</b><p>威士忌那个大冰球裂得最响</p></li></ul></div>
</div>
<aside class="side__Side-sc-2k1"><h3>热门文章</h3><ul><li><a href="/article/465701/">为什么隔夜的雨伞会有味道？</a></li><li><a href="/article/465690/">蜗牛翻身要用多少力气</a></li></ul><h3>果壳App</h3><p>扫码下载，发现更多有意思</p></aside>
<footer class="footer__Footer-sc-8h2"><ul><li><a href="/about/">关于果壳</a></li><li><a href="/job/">加入果壳</a></li><li><a href="/help/">帮助</a></li><li><a href="/agreement/">免责声明</a></li></ul><p>©2024果壳网 京ICP证100430号 京网文[2018] 6282-492号 京公网安备11010502007133号</p><p>违法和不良信息举报邮箱：jubao@guokr.example 举报电话：18612934101</p></footer>
</div></div>
</body>
</html>`,
    expected: {
      headline: '把冰块丢进水里，那“咔”的一声从哪里来？',
      published: '2024-05-17T11:40:22+08:00',
      authors: ['李小树'],
      editors: ['王小麦'],
      captions: ['刚刚裂开的冰块，裂纹里灌进了水丨作者拍摄', '二十块冰的命运丨作者绘图'],
      // Whether the references stand in the body, and beneath a heading, is open.
      kept: [...ICE, '表面想长大，中心不答应', '怎么让它别响'],
      gone: [
        '感兴趣的内容',
        '吃货研究所',
        '禁止转载',
        '不吃香菜',
        '蜗牛翻身',
        '坏掉的声音',
        '举报电话',
        '关注作者',
      ],
    },
  },
];
