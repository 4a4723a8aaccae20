// A twelfth set of forms, by one who had not seen the importer: national and city papers, offices, a school, weeklies and voices abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const ALLEY = [
  '本报江城6月11日电　（记者王小明）一场大雨过后，江城市和平里小区的居民刘阿姨照常拎着菜篮出门。从前垫在楼门口的那排砖头，如今被她搬到花坛边上当了围边。',
  '和平里建成于1986年，雨水和污水共用一根管子，雨稍大些，低处的三栋楼就进水。“一下雨，先抢的不是衣服，是沙袋。”刘阿姨说。',
  '去年3月，江城市把和平里列入排水改造名单。施工之前，街道请居民代表在小区的平面图上画圈，标出每一处积水的位置，一共画了六十四个圈，比设计单位原先掌握的多出二十七个。',
  '改造把雨水和污水分开，新铺管道两千三百米，又在小区中间的空地下建了一个三百立方米的蓄水池。蓄下的雨水用来浇花和冲洗路面，一年可以省下自来水四千多吨。',
  '江城市水务局有关负责人介绍，三年来全市共改造背街小巷四百一十二条，消除积水点一百五十八处，今年还将完成六十个小区的改造，工程结束后每处都要经过一个汛期的检验。',
] as const;

const POSTMEN = [
  '早上六点半，王小禾在村口的小卖部门前支起一张折叠桌，桌上放着老花镜、印泥和一摞空白信封。他今年二十三岁，是云岭县一名返乡的大学毕业生，也是村里唯一会替人写信的人。',
  '在视频通话随手可得的年代，写信听起来像一件多余的事。可是王小禾的桌前常常排队，找他的人多半超过七十岁，有的耳背，听不清手机里的声音，有的只想把话说得慢一点。',
  '第一个找他写信的是独居的周奶奶。她想对在外打工的孙子说，家里的枣树今年挂果了，说完又觉得不必写，坐了半个小时，最后只写了四个字：枣红了，回。',
  '孙子收到信以后，隔了十二年，第一次在秋天回了村。',
  '三年里，王小禾替人写了一千四百多封信，每一封都在一个横格本上留了底：日期、谁写给谁、写了几页。他从不记内容。“内容是别人的。”他说。',
  '今年春天，县邮政分公司把他的折叠桌换成了一间八平方米的小屋，又派来一名投递员，每周二和周五来取信。县里的中学也开了一门选修课，请他去教学生怎么写一封信。',
  '第一节课上，王小禾给每个学生发了一张纸，请他们写给十年以后的自己。下课铃响了，一个男孩还没有写完抬头，他说不知道该怎么称呼那个人。',
] as const;

const BATTERY = [
  '5月21日，记者走访华东多地的电动自行车门店发现，一度卖到断货的二手电池正在退场。新的强制性标准实施在即，不少门店贴出了“只换新、不收旧”的告示。',
  '“去年一组旧电池还能抵三百元，现在白送我也不要。”江城市一家门店的店主陈先生说，他的仓库里还压着四十多组，每天都要检查两遍有没有鼓包。',
  '旧电池失去去处，回收企业的报价随之走低。记者获得的一份报价单显示，三元锂电池组的回收价在一个季度里跌去近三成。',
  '一家回收企业的负责人周先生告诉记者，电池拆解以后，值钱的是里面的镍和钴，而这两种金属的价格去年以来持续下行。“收进来是一个价，拆完了又是一个价，中间差着两个月，谁收谁亏。”',
  '与之相对，换电柜的生意热了起来。某换电企业提供的数据显示，它在江城的日均换电次数一年间增长了1.4倍，月租从九十九元降至七十九元。',
  '业内人士认为，居民把电池留在家里充电的习惯一旦改变，二手电池的市场将彻底消失，而换电柜的选址会成为下一个竞争的焦点。',
] as const;

const MARROW = [
  '5月16日上午，成都一家医院的采集室里，二十九岁的外卖骑手赵小川伸着左臂，盯着窗外的一棵黄葛树。四个小时以后，两百毫升造血干细胞混悬液装进恒温箱，将送往一千八百公里以外。',
  '赵小川是简阳人，送外卖已经五年。2019年，他在街头的献血车上留了一管血样，随后就把这件事忘了。',
  '今年2月，他接到红十字会的电话时正在送餐，第一反应是遇到了骗子。“我说你等一哈，我先把这份冒菜送了。”',
  '为了捐献，他提前两周停了夜班，每天多吃两个鸡蛋，还戒掉了喝了十年的冰可乐。站点的同事替他跑了四十多单，把工钱也一并转给了他。',
  '按照规定，捐受双方不能见面，也不能互通姓名。赵小川只知道对方是一名初中生，比他矮一个头。他托工作人员带去一张纸条，上面写着：好好吃饭，莫挑食。',
  '下午两点，他回到病房，第一件事是打开手机看了看接单的页面，又关上了。医生要他休息七天，他打算回老家帮父亲摘枇杷。',
] as const;

const MUG = [
  '修城墙的人从第三层砖后面取出一只搪瓷缸，缸底写着“1958年青年突击队”，里面塞着半张报纸和一截铅笔头。这是江城古城墙修缮工程开工以来，工人发现的第二十一件旧物。',
  '发现它的是瓦工老何。5月18日下午，他照例用木槌轻敲墙面听声，敲到西门南侧时，里面空了一下。“新砖的声音是脆的，老砖是闷的，这一块像敲在鼓上。”',
  '江城市文物保护中心的工作人员到场后，把周围的六块砖逐一编号、拍照，再把搪瓷缸完整取出。报纸上的日期已经看不清，只剩下一则关于扫盲班的通知。',
  '据当地志书记载，二十世纪五十年代，这段城墙曾由附近三所学校的青年义务修补。文保中心由此推断，搪瓷缸是当年参加修补的人留下的，并非无意遗落。',
  '连日来，已有七位八旬老人打来电话，自称参加过那次修补。其中一位说，缸子是他们班的，铅笔是用来记谁挑了几担土的，“那半张报纸，是给后来的人看的”。',
  '文保中心表示，搪瓷缸将在原处复制一只放回墙中，原件在城门楼展出。工人们也商量好，竣工那天要放一样东西进去，至于放什么，现在还没有说定。',
] as const;

const TEA = [
  '本网讯（记者 刘小军）4月8日清晨，江滨区茶山街道白石坑的茶农踏着露水上山。今年气温回升较快，头采比去年提前了六天，全区四点二万亩茶园陆续进入采摘期。',
  '在白石坑茶叶合作社的加工车间，三十台杀青机同时运转。社长陈大姐介绍，今年合作社添置了两条清洁化生产线，日加工鲜叶从三千斤提高到八千斤，青叶当天采、当天做完。',
  '为缓解用工紧张，区人力资源和社会保障局提前一个月发布采茶用工信息，开通从三个乡镇到茶山的早班车，并为采茶工统一购买意外伤害保险，目前已有一千一百余人到岗。',
  '区农业农村局派出十二名技术员驻点指导，重点查看倒春寒防范和茶尺蠖的发生情况。“昨晚最低气温六度，比警戒线高两度，但还不能松气。”技术员小周说。',
  '区市场监督管理局同步开展春茶计量和包装专项检查，已抽查茶叶经营户八十六家，责令改正过度包装三起。下一步，全区将继续做好春茶产销服务，预计今年春茶产量五百八十吨。',
] as const;

const BRIDGE = [
  '5月11日至12日，第九届全国大学生桥梁模型制作竞赛在我校举行，来自四十二所高校的八十六支队伍参加。我校机械工程学院的“半边天”队以自重三百一十克、承重九十六公斤的成绩获得一等奖。',
  '竞赛要求每队在十二小时内用桐木条和胶水完成一座跨度一米的桥，再由机器逐级加载，直到断裂。今年新增加了一条规则：加载到一半时，裁判随机剪断一根杆件。',
  '“剪断那一根的时候，全场都没有声音。”队长、2021级本科生周小雪说。她们的桥歪了一下，然后停住了。三名队员此前为此做了四十多座废桥，每一座都贴上标签，写明断在哪里。',
  '指导教师陈教授表示，课堂上讲的冗余度，学生很少有机会看见它起作用，“桥没有断，断的是他们心里那个标准答案”。',
  '竞赛期间还举办了桥梁检测设备展示和中学生开放日，附近三所中学的二百多名学生到场，亲手把一座模型压断。',
] as const;

const FERRY = [
  '小琉球一間開了六十年的冰店老闆娘最近多了新工作，每天最後一班渡輪開走前，她要到碼頭清點島上借出去的環保杯。她說，以前數的是賣掉幾碗冰，現在數的是回家幾個杯子。',
  '屏東縣政府兩年前在島上推動容器循環，一百二十三家店參加，遊客在任何一家借杯，都可以在碼頭歸還。去年一次性飲料杯減少六十八萬個，歸還率從七成一升到九成四。',
  '民宿業者陳先生說，一開始最頭痛的不是遊客，是洗杯子的水。島上缺水，後來幾家店合資，把清洗站設在海淡廠旁邊，用的是再生水，成本才降下來。',
  '不過也有店家反映，連假時遊客一天上萬，杯子調度不及，只好回頭用紙杯。對此，縣府環保局表示，今年暑假前將增加五千個杯子，並在渡輪上加設歸還箱。',
  '在地國小老師則帶學生追蹤一個杯子的旅程，發現編號0217的杯子三個月環島四十一圈，最遠到過一名遊客在花蓮的家，後來被寄回來，裡面還塞著一張道歉的明信片。',
] as const;

const LAUNDRY = [
  '晚上十一點，新北市永和一家自助洗衣店裡，三個陌生人並排坐著，看同一顆滾筒。店主林志明在監視器裡看見這一幕，隔天就把塑膠椅換成了一張長木桌。',
  '這張桌子，後來占了他營收的兩成三。',
  '五年前，林志明從面板廠離職，拿出三百二十萬元積蓄開第一家店。那時全台自助洗衣店已超過七千家，他的店方圓五百公尺內就有六家對手，削價到一次四十元。',
  '他不降價，反而去記客人等待的時間。結果發現，一次洗烘平均五十八分鐘，其中六成的客人沒有離開，只是低頭滑手機。「我賣的是洗衣服，客人付出的是一小時。」',
  '於是他在桌上放了插座、一台咖啡機和鄰居寄賣的手工餅乾，牆上開放街坊貼便條。半年後，店裡辦起修補衣服的小聚，一位退休裁縫固定每週三來坐鎮。',
  '從第三家店起，他改找社區裡沒有人要租的邊間，租金省下四成。他的標準很怪：附近要有一所小學、一間廟、一座菜市場，三缺一都不開。',
  '大學商管系副教授王雅雯分析，自助洗衣的設備誰都買得到，差別在於能不能把等待變成理由，「他把成本最高的那一小時，變成別人學不走的東西」。',
  '如今九家店合計年營收四千六百萬元。有人問他何時加盟，他搖頭，「桌子可以複製，坐在那裡的人不行」。',
] as const;

const PIANO = [
  '陳阿全的工具箱裡有一把量音的音叉，敲下去，他不湊近耳朵，而是抵在下巴上。他的右耳在七歲那年發高燒之後就聽不見了，左耳近年也退了三成，「我現在是用骨頭在聽」。',
  '他六十七歲，調了四十九年的鋼琴。從基隆到屏東，兩千多架琴的毛病他都記在卡片上：哪一家靠窗，哪一家養貓，哪一家的孩子已經不彈了。',
  '入行是意外。國中畢業那年，父親託人替他找了家具行的學徒，走到半路下大雨，他躲進一家琴行的騎樓，老師傅看他手指長，遞給他一塊擦琴布。',
  '「師傅從來不問我聽不聽得到，他叫我摸。」琴弦震動的時候，指腹會麻，準的麻是圓的，不準的麻是刺的。這個說法，他講了一輩子，沒有一個徒弟學得會。',
  '九〇年代，鋼琴是客廳的門面，他一天趕四家，年收入抵得上兩個公務員。後來琴賣不動了，電話越來越少，去年整個十二月只有三通，其中一通還是問他收不收舊琴。',
  '上個月，他去花蓮替一所小學調琴，那架琴三十年沒有人動過，琴蓋裡住了一窩壁虎。他把壁虎請到紙箱裡，調完音，再把紙箱放在琴旁邊。校長問為什麼，他說：「牠們住得比較久。」',
  '採訪結束前，我請他調一個音給我聽。他把我的手按在琴板上，自己卻轉過頭去，看著窗外的雨。',
] as const;

const BUSSTOP = [
  '台南市有一座公車亭，最近多了四張不一樣的椅子。這些椅子的高度從三十五公分到五十二公分都有，最高的一張還加了扶手，讓膝蓋不好的長輩可以撐著站起來。',
  '提出點子的是附近國中的學生。他們在上學途中發現，等車的阿公阿嬤寧願站著也不坐，一問才知道原來的椅子太低，坐下去就很難起身。',
  '「我們用紙箱做了七種高度，請大家來坐坐看，結果最受歡迎的比課本寫的高了五公分。」帶隊的國二學生王小安說，他們一共訪問了一百三十二個人。',
  '學生把報告寄給公車處，原本只期待一張謝卡，沒想到三個月後真的開工。負責施作的師傅還請他們到工廠，自己鎖上最後一顆螺絲。',
  '公車處表示，這座公車亭將試辦半年，蒐集民眾的意見之後，再決定是否推廣到全市六百多座候車亭。',
] as const;

const COBBLER = [
  '樓下的補鞋檔上星期掛出一塊紙皮：月底光榮結業，未取之鞋，請速來取。我拿着兩張已經褪色的單，站在檔口前，竟想不起當日送來的是哪一對鞋。',
  '檔主姓梁，街坊叫他鞋王。他的檔口闊三呎、深四呎，坐得下一個人和四十年。你問他幾時有空，他永遠答「聽日」，而聽日的意思，是等他睇完這份報紙。',
  '有人說，今時今日一對波鞋幾百元，爛了便換，補鞋是夕陽行業。我卻覺得，夕陽的不是補鞋，而是「等」。我們連一對鞋都不肯等，又怎會肯等一個人學好一門手藝？',
  '政府近年推動「升級再造」，有基金、有比賽、有展覽，獨欠一個三乘四呎的檔口。與其在商場辦一個月的環保市集，不如在每個街市留一格給修補的人，租金收足也不過是冷氣費。',
  '鞋王把鞋還給我，是父親的皮鞋，鞋底新得發亮。他收我六十元，說是二〇一九年的價。我問他以後做甚麼，他想了想，說：「聽日先算。」',
] as const;

const OYSTER = [
  '凌晨三點，彰化芳苑的潮水退到最遠處，林素月坐上鐵牛車，往黑暗裡開了四公里。車燈照見的，是一排排插在泥裡的竹架，和竹架上越來越少的蚵。',
  '六十一歲的她養蚵三十八年。十年前，一分蚵田收得到兩千斤帶殼的蚵，去年只有七百斤。「不是蚵不長，是牠長到一半就空了，殼還在，肉不見。」',
  '空殼的原因，海邊有三種說法：螺、泥、熱。學者在這片潮間帶放了四十二個感測器，記錄到去年七月有十一天，泥面溫度在正午超過攝氏四十一度。',
  '「蚵一天有六個小時露在外面，那是牠忍耐的時間，」研究海岸生態的副教授黃柏翰說，「現在這六個小時變成了烤箱。」',
  '政府的補助以「災害」為單位，要有颱風、寒流或油污，才有勘查和公告。慢慢變熱不算災害，因為找不到它開始的那一天。去年全鄉送出一百一十六件申請，核定的只有九件。',
  '林素月的申請被退回兩次，理由是「無法認定為特定事件所致」。她把公文摺成四折，塞在鐵牛車的遮陽板後面，「特定的事件？就是每一天」。',
  '年輕人已經不下海了。她的兒子在台中開貨車，媳婦在工廠做口罩，孫女寫作業問她，潮間帶算海還是算陸地。她想了很久，說：「算我們的。」',
  '天亮的時候潮水回來，鐵牛車必須趕在水前面走。她沒有回頭看，只是伸手摸了摸身後的竹籃，像在確認裡面還有東西。',
] as const;

const LIBRARY = [
  '在蘇格蘭西海岸外的一座小島上，每逢星期二，一艘只有七公尺長的木船會靠上石砌的碼頭。船艙裡沒有魚，只有六百本書和一台燒水壺。',
  '船主瑪格麗特今年五十八歲，曾在格拉斯哥的公共圖書館工作了二十六年。2019年，她所在的分館關閉，她用遣散費買下這艘退役的漁船。',
  '她的航線經過九座島，最小的一座只有十四名居民。借書不用證件，也沒有期限，唯一的規矩是還書的時候要在扉頁寫一句話。',
  '一本講養蜂的舊書，扉頁上已經有三十七行字，最早的一行寫著「我試了，蜂沒有來」，最近的一行是「今年來了」。',
  '當地議會的一份報告顯示，過去十年，這一帶的固定圖書館由十一間減至四間，流動圖書車因為渡輪班次減少，有三座島已經完全停止服務。',
  '批評者說，靠一個人的熱心維持，等於替削減開支找台階。瑪格麗特並不否認，她說自己每個月都給議會寫信，信封裡附上當月的借閱數字。',
  '「我不想成為一個溫暖的故事，」她一邊繫纜繩一邊說，「我想成為預算表上的一行。」',
  '議會發言人回覆說，將於秋季檢討離島的公共服務，屆時會把船上的借閱量納入考慮。',
] as const;

export const TWELFTH: readonly Shown[] = [
  {
    kind: 'the party paper’s site, news of its printed paper: kicker and deck about the headline, day and clock in one breath before a bar and 来源, the paper’s day and page last in the text, 责编 in round brackets with two names',
    url: 'http://paper.people.example/n1/2024/0612/c1003-40254871.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>雨天出门，不用再垫砖头了--社会--人民网</title>
<meta name="keywords" content="排水改造,老旧小区,江城" />
<meta name="description" content="本报江城6月11日电　（记者王小明）一场大雨过后，江城市和平里小区的居民刘阿姨照常拎着菜篮出门。" />
<meta name="copyright" content="人民网版权所有" />
<meta name="publishdate" content="2024-06-12">
<meta name="author" content="1000873">
<meta name="source" content="来源：人民网－人民日报">
<meta name="editor" content="1000873">
<meta name="contentid" content="40254871">
<link href="/img/MAIN/2018/05/118301/css/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/css/2010tianrun/webdig_test.js" type="text/javascript"></script>
</head>
<body>
<div class="nav_container"><div class="w1000 header"><a class="logo"><img src="/img/logo.png" alt="人民网" /></a><div class="login"><a>登录</a><a>注册</a></div>
<ul class="nav"><li><a href="http://www.people.example">首页</a></li><li><a>党网·时政</a></li><li><a>要闻</a></li><li><a>经济·科技</a></li><li><a>社会·法治</a></li><li><a>文旅·体育</a></li><li><a>健康·生活</a></li><li><a>国际</a></li><li><a>地方</a></li></ul></div></div>
<div class="layout route cf" id="rm_topline"><span class="path" id="rwb_navpath"><a class="clink">人民网</a>&gt;&gt;<a class="clink">社会·法治</a></span></div>
<div class="main"><div class="layout rm_txt cf">
<div class="col col-1 fl">
<h3 class="pre">江城改造老旧小区排水管网</h3>
<h1>雨天出门，不用再垫砖头了</h1>
<h4 class="sub">三年消除积水点一百五十八处</h4>
<div class="author cf">本报记者　王小明</div>
<div class="channel cf"><div class="col-1-1 fl">2024年06月12日05:48 | 来源：<a href="http://paper.people.example/rmrb/" target="_blank">人民网－人民日报</a></div><div class="col-1-2 fr"><div class="message"><a>222</a></div><a class="shareto">分享到</a><span class="fontsize">小字号</span></div></div>
<div class="clear"></div>
<div class="tit_note">点击播报本文，约<em></em></div>
<div class="rm_txt_con cf">
<div class="bza"><div class="otitle"></div></div>
${p(ALLEY.slice(0, 3), 'style="text-indent: 2em;"', '')}
<table class="pci_c" width="400"><tr><td style="text-align: center;"><img src="http://www.people.example/NMediaFile/2024/0612/MAIN1.jpg" alt="和平里小区新铺的透水路面" /></td></tr><tr><td style="text-align: center;">和平里小区新铺的透水路面。王小明摄</td></tr></table>
${p(ALLEY.slice(3), 'style="text-indent: 2em;"', '')}
<div class="box_pic"></div>
<p class="paper_num">《 人民日报 》（ 2024年06月12日 07 版）</p>
<div class="edit cf">(责编：陈小丽、周小军)</div>
<div class="rm_share cf"><p class="tit">分享让更多人看到</p><span class="bdsharebuttonbox"><a>微博</a><a>微信</a><a>QQ</a></span></div>
</div>
<div class="rm_relevant cf"><h2><span>相关新闻</span></h2><ul><li><a>一口老井的三次清淤</a></li><li><a>下沉式广场装上水位尺</a></li></ul></div>
<div class="rm_download cf"><div class="item"><img src="/img/qr1.jpg" alt="" /><p>人民日报客户端</p></div><div class="item"><img src="/img/qr2.jpg" alt="" /><p>人民网+客户端</p></div><div class="item"><p>打开客户端，看更多权威报道</p></div></div>
</div>
<div class="col col-2 fr"><div class="ad"><p>推广</p></div>
<div class="rm_tj"><h2>推荐阅读</h2><ul><li><strong>草原上的流动药箱</strong><p>牧区医生骑马巡诊三十年，药箱换了五个……<a>【详细】</a></p></li><li><strong>小镇图书馆深夜不打烊</strong><p>借书证不收押金，灯亮到十二点……<a>【详细】</a></p></li></ul></div>
<div class="rm_ph"><h2>热门排行</h2><table><tr><td>1</td><td><a>高原铁路迎来首批野果运输专列</a></td></tr><tr><td>2</td><td><a>北方夏粮收购开秤</a></td></tr></table></div></div>
</div></div>
<div id="copyright"><div class="copyright_con"><p><a>人民日报社概况</a> | <a>关于人民网</a> | <a>报社招聘</a> | <a>广告服务</a> | <a>合作加盟</a> | <a>版权服务</a> | <a>网站律师</a></p><p>服务邮箱：kf@people.example　违法和不良信息举报电话：010-00000000</p><p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p><p>互联网新闻信息服务许可证00000000001</p><p>Copyright © 1997-2024 by www.people.example. all rights reserved</p></div></div>
</body>
</html>`,
    expected: {
      kicker: '江城改造老旧小区排水管网',
      headline: '雨天出门，不用再垫砖头了',
      alternative: '三年消除积水点一百五十八处',
      published: '2024-06-12T05:48:00+08:00',
      // The site and the paper, as the page names them in one.
      source: '人民网－人民日报',
      authors: ['王小明'],
      editors: ['陈小丽', '周小军'],
      dateline: '江城',
      // Its picture has no https address: it is left out, and what stands below it goes with it.
      body: ALLEY,
      gone: ['07 版', '分享让更多人看到', '点击播报', '权威报道', '野果运输', '夏粮收购', '小字号'],
    },
    asText: {
      gone: [
        '07 版',
        '分享让更多人看到',
        '点击播报',
        '权威报道',
        '野果运输',
        '夏粮收购',
        '小字号',
        '三次清淤',
        '水位尺',
      ],
    },
  },
  {
    kind: 'a daily of the young, its site, a feature: 发布时间 and 来源 and 作者 with colons in one line, paper’s and site’s reporter with a trainee first in the text, the paper’s issue as 来源 last, 责任编辑 with brackets, a poll of moods',
    url: 'https://news.cyol.example/gb/articles/2024-04/17/content_k7Qx2dUoVA.html',
    page: `<!doctype html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="ie=edge">
<title>村口写信人_中青在线</title>
<meta name="keywords" content="写信,返乡,乡村,邮政">
<meta name="description" content="在视频通话随手可得的年代，替人写信的年轻人桌前常常排队。">
<link rel="stylesheet" href="https://news.cyol.example/gb/css/content.css">
<script src="https://news.cyol.example/js/jquery.min.js"></script>
</head>
<body>
<div class="top-nav"><div class="wrap"><a class="logo"><img src="logo.png" alt="中青在线"></a><ul><li><a>首页</a></li><li><a>新闻</a></li><li><a>青年观察</a></li><li><a>冰点</a></li><li><a>青评论</a></li><li><a>教育</a></li><li><a>校园</a></li><li><a>创业</a></li><li><a>中国青年报</a></li></ul><div class="search"><input type="text" placeholder="请输入关键词"><button>搜索</button></div></div></div>
<div class="crumb wrap">您的位置：<a>中青在线</a> &gt; <a>青年观察</a> &gt; 正文</div>
<div class="wrap main">
<div class="article-left">
<h1 class="art-title">村口写信人</h1>
<div class="art-info"><span>发布时间：2024-04-17 06:52</span><span>来源：中国青年报</span><span>作者：周小棠</span></div>
<div class="art-tools"><span>字号</span><a>A-</a><a>A+</a><span>分享</span><a>微信</a><a>微博</a><a>复制链接</a></div>
<div class="art-content" id="content">
<p>　　中青报·中青网记者 周小棠 实习生 林小夏</p>
${p(POSTMEN.slice(0, 4), '', '　　')}
<p style="text-align:center"><img src="https://pic.cyol.example/img/20240417/1.jpg" alt=""></p>
<p style="text-align:center" class="pic-desc">王小禾（右）在村口替老人写信。林小夏/摄</p>
${p(POSTMEN.slice(4), '', '　　')}
<p>　　（应受访者要求，周奶奶为化名）</p>
<p style="text-align:right">来源：中国青年报（2024年04月17日 06版）</p>
</div>
<div class="art-editor">【责任编辑：何小冬】</div>
<div class="mood"><p>看完这篇文章有何感觉？已经有<b>16</b>人表态</p><ul><li>点赞</li><li>感动</li><li>温暖</li><li>难过</li></ul></div>
<div class="copyright-note">凡注明“来源：中国青年报”或“来源：中青在线”的作品，版权均属中国青年报社，未经授权不得转载。</div>
<div class="relate"><h3>相关阅读</h3><ul><li><a>县城里的修鞋青年</a></li><li><a>给山里的孩子排一出话剧</a></li></ul></div>
</div>
<div class="article-right">
<div class="hot"><h3>24小时热文</h3><ol><li><a>宿舍楼下的共享厨房</a></li><li><a>毕业生把简历贴上了公交车</a></li><li><a>一个人的田径队</a></li></ol></div>
<div class="video"><h3>青蜂侠视频</h3><a>消防员背着老人下十八楼</a></div>
<div class="qr"><img src="qr.png"><p>扫码下载中国青年报客户端</p></div>
</div>
</div>
<div class="foot"><p><a>关于我们</a>　<a>法律声明</a>　<a>网站地图</a>　<a>联系我们</a></p><p>中国互联网举报中心电话：12377　未成年人举报专线</p><p>中青在线版权所有，未经书面授权禁止使用　京ICP备00000000号　京公网安备110000000001号</p></div>
</body>
</html>`,
    expected: {
      headline: '村口写信人',
      published: '2024-04-17T06:52:00+08:00',
      source: '中国青年报',
      authors: ['周小棠', '林小夏'],
      editors: ['何小冬'],
      captions: ['王小禾（右）在村口替老人写信。林小夏/摄'],
      kept: [...POSTMEN, '周奶奶为化名'],
      gone: [
        '06版',
        '有何感觉',
        '未经授权不得转载',
        '共享厨房',
        '田径队',
        '背着老人下十八楼',
        '扫码下载',
        '复制链接',
      ],
    },
    asText: {
      gone: [
        '06版',
        '有何感觉',
        '未经授权不得转载',
        '共享厨房',
        '田径队',
        '背着老人下十八楼',
        '扫码下载',
        '复制链接',
        '修鞋青年',
        '话剧',
      ],
    },
  },
  {
    kind: 'a business daily, news: 每日经济新闻 and the clock above, a summary with 每经AI快讯 in a grey box, 每经记者｜ and 每经编辑｜ in the text, a table, the cover’s source, 如需转载 and 特别提醒, share prices',
    url: 'https://www.nbd.example/articles/2024-05-22/3398714.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>二手电池没人收了 回收价一季跌去近三成 | 每经网</title>
<meta name="keywords" content="电动自行车,二手电池,换电柜">
<meta name="description" content="新的强制性标准实施在即，二手电池正在退场。">
<meta name="csrf-param" content="authenticity_token">
${og('og:type', 'news')}
${og('og:title', '二手电池没人收了 回收价一季跌去近三成')}
${og('og:description', '新的强制性标准实施在即，二手电池正在退场。')}
${og('og:image', 'https://image.nbd.example/uploads/articles/images/1.jpg')}
<link rel="stylesheet" href="https://static.nbd.example/assets/articles.css">
</head>
<body>
<div class="g-header"><div class="u-top"><a>每经网首页</a><a>APP下载</a><a>登录</a></div><a class="logo"><img src="logo.png" alt="每经网"></a><ul class="u-nav"><li><a>要闻</a></li><li><a>公司</a></li><li><a>金融</a></li><li><a>基金</a></li><li><a>房产</a></li><li><a>汽车</a></li><li><a>未来商业</a></li><li><a>视频</a></li></ul></div>
<div class="g-crumbs"><a>每经网首页</a> &gt; <a>公司新闻</a> &gt; <span>正文</span></div>
<div class="g-main"><div class="main-left">
<div class="g-article">
<h1 class="article-title">二手电池没人收了 回收价一季跌去近三成</h1>
<p class="article-meta"><span class="source">每日经济新闻</span><span class="time">2024-05-22 20:11:35</span></p>
<div class="g-article-abstract"><p>新的强制性标准实施在即，一度卖到断货的二手电池正在退场，换电柜的生意却热了起来。</p></div>
<div class="g-articl-text">
<p><strong>每经记者｜张小帆&nbsp;&nbsp;&nbsp;&nbsp;每经编辑｜孙小玥</strong></p>
${p(BATTERY.slice(0, 2))}
<p><strong>库存成了负担</strong></p>
<p>${BATTERY[2]}</p>
<table border="1"><tbody><tr><td>品类</td><td>2月报价</td><td>5月报价</td></tr><tr><td>三元锂电池组</td><td>18.6元/公斤</td><td>13.2元/公斤</td></tr><tr><td>磷酸铁锂电池组</td><td>7.4元/公斤</td><td>6.1元/公斤</td></tr></tbody></table>
<p>${BATTERY[3]}</p>
<p><img src="https://image.nbd.example/uploads/articles/images/2.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#888">江城一处换电柜前，骑手在更换电池 图片来源：每经记者 张小帆 摄</span></p>
<p><strong>换电柜接过生意</strong></p>
${p(BATTERY.slice(4))}
<p>封面图片来源：每日经济新闻 资料图</p>
</div>
<div class="g-article-copy"><p>如需转载请与《每日经济新闻》报社联系。<br>未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4000000000</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p><p>欢迎关注每日经济新闻APP</p><img src="qr.png"></div>
<div class="g-article-tags"><a>二手电池</a><a>换电</a><a>新国标</a></div>
<div class="u-share"><span>赞一个 (21)</span><a>分享到微信</a><a>分享到微博</a></div>
</div>
<div class="g-prev-next"><p>上一篇：<a>县城奶茶店的冰块从哪里来</a></p><p>下一篇：<a>午盘：两市成交额缩量</a></p></div>
<div class="g-comment"><h3>评论</h3><textarea placeholder="欢迎发表评论"></textarea><p>暂无评论，快来抢沙发</p></div>
</div>
<div class="main-right"><div class="hot-list"><h3>热点推荐</h3><ul><li><a>造纸厂的蒸汽卖给了隔壁</a></li><li><a>一家县级酒店的婚宴账本</a></li><li><a>光伏玻璃库存连降六周</a></li></ul></div><div class="stock"><h3>行情中心</h3><p>上证指数 3158.54 +0.02%</p></div></div>
</div>
<div class="g-footer"><p><a>关于我们</a><a>版权声明</a><a>广告刊例</a><a>诚聘英才</a></p><p>Copyright © 2024 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p><p>广告热线　北京：010-00000000　上海：021-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '二手电池没人收了 回收价一季跌去近三成',
      lead: '新的强制性标准实施在即，一度卖到断货的二手电池正在退场',
      published: '2024-05-22T20:11:35+08:00',
      source: '每日经济新闻',
      authors: ['张小帆'],
      editors: ['孙小玥'],
      headings: ['库存成了负担', '换电柜接过生意'],
      kept: [...BATTERY, '三元锂电池组', '13.2元/公斤'],
      gone: ['封面图片', '如需转载', '索取稿酬', '抢沙发', '婚宴账本', '上证指数', '赞一个', '冰块从哪里来'],
    },
  },
  {
    kind: 'a city paper’s site, news by its app: 来源 with the site and the clock after, the paper’s reporter and 图据 last in the text, 编辑 by a space below, an app’s call in brackets, a hotline, comments',
    url: 'https://static.cdsb.example/micropub/Articles/202405/8f2c1e77b0.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<title>外卖骑手捐献造血干细胞：托人给初中生带去一张纸条_红星新闻网</title>
<meta name="description" content="外卖骑手捐献造血干细胞：托人给初中生带去一张纸条">
<meta name="keywords" content="骑手,造血干细胞,捐献">
<link rel="stylesheet" href="https://static.cdsb.example/css/article.css">
</head>
<body>
<header class="hx-header"><a class="hx-logo"><img src="hx.png" alt="红星新闻"></a><nav><a>头条</a><a>成都</a><a>社会</a><a>深度</a><a>评论</a><a>财经</a><a>体育</a><a>视频</a></nav><a class="down">下载APP</a></header>
<section class="hx-crumb"><a>红星新闻网</a> &gt; <a>成都</a></section>
<section class="hx-article">
<h1 class="title">外卖骑手捐献造血干细胞：托人给初中生带去一张纸条</h1>
<div class="info"><span class="from">来源：红星新闻</span><span class="date">2024年05月16日 17:42</span><span class="read">阅读 8.3万</span></div>
<div class="content" id="js_content">
<p>${MARROW[0]}</p>
<p><img src="https://static.cdsb.example/micropub/202405/1.jpg"></p>
<p style="text-align:center;font-size:14px;color:#999">↑赵小川在采集室</p>
${p(MARROW.slice(1, 3))}
<p><img src="https://static.cdsb.example/micropub/202405/2.jpg"></p>
<p style="text-align:center;font-size:14px;color:#999">↑赵小川写下的纸条</p>
${p(MARROW.slice(3))}
<p>红星新闻记者 李小雨 摄影报道</p>
<p>编辑 何小莉</p>
<p>（下载红星新闻，报料有奖！）</p>
<p><img src="https://static.cdsb.example/micropub/banner.gif"></p>
</div>
<div class="hx-state"><p>本文为红星新闻原创作品，未经授权不得转载</p><p>报料热线：028-00000000</p></div>
<div class="hx-act"><span>点赞 402</span><span>收藏</span><span>举报</span></div>
<div class="hx-comment"><h4>最新评论</h4><div class="c"><b>成都市网友</b><p>小哥好样的，多吃两个蛋</p><i>3小时前</i></div><div class="c"><b>四川省网友</b><p>枇杷记得给我留一筐</p><i>5小时前</i></div><a>打开红星新闻查看全部评论</a></div>
<div class="hx-more"><h4>为你推荐</h4><ul><li><a>菜市场里的二十四小时药店</a><span>红星新闻</span></li><li><a>龙泉驿水蜜桃提前十天上市</a><span>红星新闻</span></li><li><a>老茶馆的竹椅换了新篾</a><span>红星新闻</span></li></ul></div>
</section>
<footer class="hx-foot"><p>成都商报社 版权所有</p><p>互联网新闻信息服务许可证：51000000001　蜀ICP备00000000号</p></footer>
</body>
</html>`,
    expected: {
      headline: '外卖骑手捐献造血干细胞：托人给初中生带去一张纸条',
      published: '2024-05-16T17:42:00+08:00',
      source: '红星新闻',
      authors: ['李小雨'],
      editors: ['何小莉'],
      // With or without the arrow that points to the picture: open, captions are not asked.
      body: MARROW,
      gone: ['报料有奖', '报料热线', '未经授权', '多吃两个蛋', '留一筐', '水蜜桃', '竹椅', '阅读 8.3万'],
    },
  },
  {
    kind: 'a portal of Hong Kong and the mainland, a city paper’s feature: the state of the page in a script, classes of a build, clock by 年月日 and 来自 a city, 来源 as a link, 责任编辑 with letters in square brackets last in the text, a note on its accounts, old browsers',
    url: 'https://news.ifeng.example/c/8ZbKq3mTfRv',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>修城墙的瓦工敲出一只搪瓷缸_凤凰网资讯_凤凰网</title>
<meta http-equiv="X-UA-Compatible" content="IE=Edge,chrome=1">
<meta name="keywords" content="城墙 搪瓷缸 修缮">
<meta name="description" content="修城墙的人从第三层砖后面取出一只搪瓷缸，缸底写着“1958年青年突击队”">
${og('og:time', '2024-05-20 09:26:18')}
${og('og:category', '凤凰资讯')}
${og('og:title', '修城墙的瓦工敲出一只搪瓷缸')}
${og('og:url', 'https://news.ifeng.example/c/8ZbKq3mTfRv')}
<meta name="og:img" content="https://x0.ifengimg.example/ucms/2024_21/1.jpg">
<script>var allData = {"docData":{"base62Id":"8ZbKq3mTfRv","title":"修城墙的瓦工敲出一只搪瓷缸","newsTime":"2024-05-20 09:26:18","source":"江城晚报","editorName":"王小芳","editorCode":"PN135"},"nav":["资讯","视频","直播"]};</script>
</head>
<body>
<div id="root"><div class="index_wrap_IlmzB">
<div class="index_headerBar_qR1x"><a class="index_logo_3fYr"><img src="https://x0.ifengimg.example/logo.png" alt="凤凰网"></a><div class="index_navs_9c"><a>资讯</a><a>视频</a><a>直播</a><a>评论</a><a>财经</a><a>科技</a><a>体育</a><a>娱乐</a><a>时尚</a><a>汽车</a><a>房产</a><a>佛教</a></div><div class="index_user_7b"><a>登录</a><a>注册</a></div></div>
<div class="index_breadCrumb_4c"><a>凤凰网首页</a>&gt;<a>资讯</a>&gt;<span>正文</span></div>
<div class="index_main_X8d"><div class="index_leftContent_DRgc">
<div class="index_artical_D3"><h1 class="index_title_rPHOT">修城墙的瓦工敲出一只搪瓷缸</h1>
<div class="index_titleLine_6gD"><div class="index_timeBref_20hjV"><a>2024年05月20日 09:26:18</a><span>来自湖北</span></div><div class="index_source_2r"><span>来源：</span><a href="https://www.jcwb.example">江城晚报</a></div><div class="index_cmt_k9"><span>219人参与</span><span>36评论</span></div></div>
<div class="index_shareBox_a2"><span>分享到</span><i>微信</i><i>微博</i><i>QQ空间</i></div>
<div class="index_text_D0U1y"><div class="index_smallFont_1">
<p>原标题：城墙第三层砖后面 藏着一只搪瓷缸</p>
${p(MUG.slice(0, 2))}
<p class="picIntro"><img src="https://x0.ifengimg.example/ucms/2024_21/2.jpg" alt="修城墙的瓦工敲出一只搪瓷缸"></p>
<p class="picIntro">取出的搪瓷缸。江城市文物保护中心供图</p>
${p(MUG.slice(2))}
<p>[责任编辑：王小芳 PN135]</p>
</div><span></span></div>
<div class="index_state_s5"><p>“特别声明：以上作品内容(包括在内的视频、图片或音频)为凤凰网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。</p><p>Notice: The content above (including the videos, pictures and audios if any) is uploaded and posted by the user of Dafeng Hao, which is a social media platform and merely provides information storage space services.”</p></div>
<div class="index_zan_p0"><span>已有 57 人点赞</span><a>分享到朋友圈</a></div>
</div>
<div class="index_comment_m1"><h3>网友评论</h3><textarea placeholder="文明上网理性发言，请遵守评论服务协议"></textarea><ul><li><span>凤凰网友</span><p>我爷爷也有这么一只，磕掉了瓷还在用</p><em>回复</em></li></ul></div>
<div class="index_feed_f8"><h3>精彩推荐</h3><ul><li><a>海边小城的灯塔补上了最后一块玻璃</a><span>凤凰网</span></li><li><a>高考考点外的一把躺椅</a><span>封面</span></li></ul></div>
</div>
<div class="index_rightContent_9x"><div class="index_hot_l2"><h3>凤凰热榜</h3><ol><li><a>跨江大桥换上第一千根吊杆</a></li><li><a>北方多地出现柳絮雪</a></li><li><a>列车上的乘客合力接生</a></li></ol></div><div class="index_qr_h7"><p>凤凰新闻 天天有料</p><p>扫码下载客户端</p></div></div>
</div>
<div class="index_footer_b3"><p><a>凤凰新媒体介绍</a><a>投资者关系</a><a>广告服务</a><a>诚征英才</a><a>保护隐私权</a><a>免责条款</a><a>意见反馈</a></p><p>凤凰新媒体 版权所有 Copyright © 2024 Phoenix New Media Limited All Rights Reserved.</p></div>
</div></div>
<div id="ie-tip" style="display:none"><p>亲爱的凤凰网用户:</p><p>您当前使用的浏览器版本过低，导致网站不能正常访问，建议升级浏览器</p></div>
</body>
</html>`,
    expected: {
      headline: '修城墙的瓦工敲出一只搪瓷缸',
      original: '城墙第三层砖后面 藏着一只搪瓷缸',
      published: '2024-05-20T09:26:18+08:00',
      source: '江城晚报',
      authors: [],
      editors: ['王小芳'],
      captions: ['取出的搪瓷缸。江城市文物保护中心供图'],
      body: MUG,
      gone: [
        '大风号',
        'Dafeng Hao',
        '磕掉了瓷',
        '219人参与',
        '柳絮雪',
        '天天有料',
        '浏览器版本过低',
        '人点赞',
      ],
    },
  },
  {
    kind: 'a district government’s site, news: metas of the state’s directory, 发布日期 and 来源 and 浏览次数 with letters’ sizes and a colour for the eyes, 本网讯 and the reporter first in the text, 编辑 and 审核 in one line last, 打印 and 关闭, the site’s mark',
    url: 'http://www.jiangbin.gov.example/zwdt/bmdt/202404/t20240409_1187543.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>茶山街道春茶开采 千余名采茶工到岗_江滨区人民政府</title>
<meta name="SiteName" content="江滨区人民政府">
<meta name="SiteDomain" content="www.jiangbin.gov.example">
<meta name="SiteIDCode" content="0000000001">
<meta name="ColumnName" content="部门动态">
<meta name="ColumnType" content="工作动态">
<meta name="ArticleTitle" content="茶山街道春茶开采 千余名采茶工到岗">
<meta name="PubDate" content="2024-04-09 15:32">
<meta name="ContentSource" content="江滨区融媒体中心">
<meta name="Keywords" content="春茶,采摘,用工">
<meta name="Author" content="">
<meta name="Description" content="4月8日清晨，江滨区茶山街道白石坑的茶农踏着露水上山。">
<link rel="stylesheet" href="/images/xl.css">
</head>
<body>
<div class="top"><div class="wrap"><div class="fl"><a>无障碍阅读</a><a>关怀版</a><a>繁體版</a></div><div class="fr"><a>市政府网站</a><a>登录个人中心</a></div></div></div>
<div class="header wrap"><a><img src="/images/logo.png" alt="江滨区人民政府"></a><div class="search"><input placeholder="请输入您要搜索的内容"><a>搜索</a></div></div>
<ul class="nav wrap"><li><a>首页</a></li><li><a>走进江滨</a></li><li><a>政务公开</a></li><li><a>政务服务</a></li><li><a>互动交流</a></li><li><a>数据开放</a></li></ul>
<div class="dqwz wrap">当前位置：<a>首页</a> &gt; <a>政务动态</a> &gt; <a>部门动态</a></div>
<div class="xl wrap">
<div class="xl-title"><h1>茶山街道春茶开采 千余名采茶工到岗</h1></div>
<div class="xl-info"><span>发布日期：2024-04-09 15:32</span><span>来源：江滨区融媒体中心</span><span>浏览次数：<em id="hits">318</em></span><span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span><span>视力保护色：<i></i><i></i><i></i></span></div>
<div class="share">分享到：<a></a><a></a></div>
<div class="TRS_UEDITOR trs_paper_default">
<p style="text-indent:2em">${TEA[0]}</p>
<p style="text-align:center"><img src="http://www.jiangbin.gov.example/zwdt/bmdt/202404/W1.jpg" alt="W1.jpg"></p>
<p style="text-align:center"><span style="font-family:楷体">茶农在白石坑采摘头茶。刘小军 摄</span></p>
${p(TEA.slice(1), 'style="text-indent:2em"')}
<p style="text-align:right">编辑：何小娟　审核：张小平</p>
</div>
<div class="xl-bottom"><div class="ewm"><img src="/images/ewm.png" alt=""><p>扫一扫在手机打开当前页</p></div><div class="btns"><a>【打印本页】</a><a>【关闭窗口】</a></div></div>
<div class="xgxx"><h3>相关信息</h3><ul><li><a>江滨区举办春季助农专场招聘会</a><span>2024-04-02</span></li><li><a>区农业农村局开展茶园病虫害调查</a><span>2024-03-27</span></li></ul></div>
</div>
<div class="links wrap"><select><option>国务院部门网站</option></select><select><option>省政府部门网站</option></select><select><option>各区县网站</option></select></div>
<div class="footer"><p>主办：江滨区人民政府办公室　承办：江滨区大数据发展管理局</p><p>地址：江滨区滨河路1号　政务服务便民热线：12345</p><p>网站标识码：0000000001　鄂ICP备00000000号　鄂公网安备42000000000001号</p><p><a>网站地图</a>|<a>隐私声明</a>|<a>联系我们</a></p><img src="/images/jiucuo.png" alt="政府网站找错"></div>
</body>
</html>`,
    expected: {
      headline: '茶山街道春茶开采 千余名采茶工到岗',
      published: '2024-04-09T15:32:00+08:00',
      source: '江滨区融媒体中心',
      authors: ['刘小军'],
      // Who 审核 the page is not an editor’s name that a record asks for: 张小平 is not among them.
      editors: ['何小娟'],
      // Its picture has no https address: it is left out, and what stands below it goes with it.
      body: TEA,
      gone: ['扫一扫在手机', '打印本页', '网站标识码', '浏览次数', '视力保护色', '滨河路1号', '无障碍阅读'],
    },
    asText: {
      gone: [
        '扫一扫在手机',
        '打印本页',
        '网站标识码',
        '浏览次数',
        '视力保护色',
        '滨河路1号',
        '无障碍阅读',
        '助农专场',
        '病虫害调查',
      ],
    },
  },
  {
    kind: 'a university’s news site, news of the school: 发布时间 and 来源 and 文 and 图 and 编辑 and 审核 and clicks all in one line, the text of a site builder with sizes of its own, 上一篇 and 下一篇, links to faculties, a deck of dashes',
    url: 'https://news.jclg.edu.example/info/1012/58231.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>剪断一根杆件之后，她们的桥停住了-江城理工大学新闻网</title>
<meta name="keywords" content="江城理工大学新闻网,综合新闻,桥梁模型,竞赛">
<meta name="description" content="5月11日至12日，第九届全国大学生桥梁模型制作竞赛在我校举行。">
<meta name="pageType" content="3">
<meta name="pageTitle" content="剪断一根杆件之后，她们的桥停住了">
<link rel="stylesheet" href="/style/style.css">
<!--Announced by Visual SiteBuilder 9-->
</head>
<body>
<div class="head"><div class="w1200"><a class="logo"><img src="/images/logo.png" alt="江城理工大学新闻网"></a><div class="toplink"><a>学校主页</a><a>English</a><a>投稿系统</a></div></div></div>
<div class="menu"><ul class="w1200"><li><a>首页</a></li><li><a>学校要闻</a></li><li><a>综合新闻</a></li><li><a>学术动态</a></li><li><a>媒体关注</a></li><li><a>理工人物</a></li><li><a>影像校园</a></li><li><a>校报电子版</a></li></ul></div>
<div class="w1200 position">您当前的位置：<a>首页</a>&gt;&gt;<a>综合新闻</a>&gt;&gt;正文</div>
<div class="w1200 clearfix">
<div class="content-left">
<form name="_newscontent_fromname">
<div class="article">
<h2 class="art-tit">剪断一根杆件之后，她们的桥停住了</h2>
<h3 class="art-sub">——我校“半边天”队获全国大学生桥梁模型制作竞赛一等奖</h3>
<div class="art-info"><span>发布时间：2024-05-13</span><span>来源：机械工程学院</span><span>文字：李小红</span><span>图片：孙小刚</span><span>编辑：赵小晴</span><span>审核：张小平</span><span>点击数：<i>1046</i></span></div>
<div id="vsb_content_2" class="art-con"><div class="v_news_content">
<p style="text-indent: 32px; line-height: 2em;"><span style="font-size: 16px; font-family: 宋体;">${BRIDGE[0]}</span></p>
<p class="vsbcontent_img" style="text-align: center;"><img width="600" src="https://news.jclg.edu.example/__local/1.jpg" vsbhref="vurl" vurl="/_vsl/1"></p>
<p style="text-align: center;"><span style="font-size: 14px;">“半边天”队的桥模型在加载台上</span></p>
${BRIDGE.slice(1)
  .map(
    (one) =>
      `<p style="text-indent: 32px; line-height: 2em;"><span style="font-size: 16px; font-family: 宋体;">${one}</span></p>`,
  )
  .join('\n')}
<p><br></p>
</div></div>
<div id="div_vote_id"></div>
<div class="art-page"><p>上一条：<a>我校召开实验室安全工作会</a></p><p>下一条：<a>校园里的第一场草地音乐会</a></p></div>
<div class="art-close">【<a>关闭</a>】</div>
</div>
</form>
</div>
<div class="content-right"><div class="box"><h3>最新新闻</h3><ul><li><a>图书馆延长考试周开放时间</a><span>05-13</span></li><li><a>三号食堂启用半份菜窗口</a><span>05-12</span></li><li><a>学校举行第三十一届田径运动会</a><span>05-10</span></li></ul></div><div class="box"><h3>推荐视频</h3><a>一分钟看完开放日</a></div><div class="box ewm"><img src="/images/wx.png" alt=""><p>官方微信</p></div></div>
</div>
<div class="foot"><div class="w1200"><p>友情链接：<a>教务处</a> <a>研究生院</a> <a>校团委</a></p><p>版权所有：江城理工大学党委宣传部（新闻中心）　地址：江城市学府路88号　邮编：430000</p><p>投稿邮箱：xwzx@jclg.edu.example　鄂ICP备00000001号</p></div></div>
</body>
</html>`,
    expected: {
      headline: '剪断一根杆件之后，她们的桥停住了',
      alternative: '我校“半边天”队获全国大学生桥梁模型制作竞赛一等奖',
      published: '2024-05-13',
      source: '机械工程学院',
      authors: ['李小红'],
      editors: ['赵小晴'],
      captions: ['“半边天”队的桥模型在加载台上'],
      body: BRIDGE,
      gone: ['半份菜窗口', '实验室安全工作会', '草地音乐会', '点击数', '投稿邮箱', '官方微信', '学府路88号'],
    },
  },
  {
    kind: 'a group of papers of Taiwan, local news: clock before the day by slashes, the group’s paper and the reporter’s link in a line, its app’s call within, a film’s frame, #tags, readers’ ballot of moods, ※ on remarks, the most read',
    url: 'https://www.chinatimes.example/realtimenews/20240603002417-260405',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>小琉球冰店老闆娘數杯子 環保杯歸還率衝上9成4 - 生活 - 中時新聞網</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="小琉球一間開了六十年的冰店老闆娘最近多了新工作。">
<meta name="keywords" content="小琉球,環保杯,循環容器,屏東">
<meta name="publisher" content="中時新聞網">
<meta name="pubdate" content="2024-06-03T14:20:00+08:00">
<meta name="source" content="中國時報">
<meta name="author" content="林小竹">
<meta name="section" content="生活">
${og('og:title', '小琉球冰店老闆娘數杯子 環保杯歸還率衝上9成4 - 生活')}
${og('og:site_name', '中時新聞網')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', headline: '小琉球冰店老闆娘數杯子 環保杯歸還率衝上9成4 - 生活', datePublished: '2024-06-03T14:20:00+08:00', dateModified: '2024-06-03T14:20:00+08:00', author: { '@type': 'Person', name: '林小竹' }, publisher: { '@type': 'Organization', name: '中時新聞網' } })}
</head>
<body class="article-page">
<header class="main-header"><a class="brand"><img src="logo.svg" alt="中時新聞網"></a><ul class="main-nav"><li><a>即時</a></li><li><a>政治</a></li><li><a>言論</a></li><li><a>生活</a></li><li><a>娛樂</a></li><li><a>財經</a></li><li><a>國際</a></li><li><a>兩岸</a></li><li><a>社會</a></li><li><a>體育</a></li><li><a>寶島</a></li></ul><a class="member">會員登入</a></header>
<div class="container">
<nav class="breadcrumb-wrapper"><ol><li><a>首頁</a></li><li><a>生活</a></li></ol></nav>
<div class="row"><div class="column-left">
<div class="article-wrapper">
<article class="article-box">
<header class="article-header"><h1 class="article-title">小琉球冰店老闆娘數杯子 環保杯歸還率衝上9成4</h1>
<div class="meta-info-wrapper"><div class="meta-info"><time datetime="2024-06-03 14:20"><span class="hour">14:20</span><span class="date">2024/06/03</span></time><div class="source">中國時報</div><div class="author"><a>林小竹</a></div></div>
<ul class="social-tools"><li><a>分享</a></li><li><a>留言</a></li><li><a>列印</a></li><li><button>字級設定：小</button><button>中</button><button>大</button><button>特</button></li></ul></div></header>
<div class="main-figure"><figure><div class="photo-container"><img src="https://images.chinatimes.example/newsphoto/2024-06-03/656/1.jpg" alt="碼頭的環保杯歸還站"></div><figcaption>碼頭的環保杯歸還站。（林小竹攝）</figcaption></figure></div>
<div class="article-body">
${p(FERRY.slice(0, 2))}
<div class="ad"><div id="ad-inread">廣告</div></div>
<p>${FERRY[2]}</p>
<div class="promote-word"><a>看更多新聞！下載中時新聞網App</a></div>
${p(FERRY.slice(3))}
<div class="donate-form-container"><div class="effect"></div></div>
</div>
<div class="article-hash-tag"><span class="hash-tag"><a>#環保杯</a></span><span class="hash-tag"><a>#小琉球</a></span><span class="hash-tag"><a>#歸還</a></span></div>
</article>
<section class="vote"><h3>您看完這則新聞的心情？</h3><ul><li>喜歡</li><li>好笑</li><li>驚訝</li><li>無言</li></ul></section>
<section class="recommended-article"><h3>推薦閱讀</h3><ul><li><a>澎湖漁港回收舊網做成書包</a></li><li><a>離島海淡廠參觀日報名額滿</a></li></ul></section>
<section class="comments"><h3>發表意見</h3><p>留言規則</p><p>※ 以上言論不代表中時新聞網立場，若涉及違法，中時新聞網有權逕予刪除。</p></section>
</div></div>
<aside class="column-right"><section class="hot-news"><h3>熱門新聞</h3><ol><li><a>端午連假首日國道三路段恐塞到深夜</a></li><li><a>老兵的眷村菜譜終於出版</a></li><li><a>荔枝產量少三成 攤商改賣芒果</a></li></ol></section><section class="fb"><p>加入中時新聞網粉絲團</p></section></aside>
</div></div>
<footer class="main-footer"><ul><li><a>關於我們</a></li><li><a>客服中心</a></li><li><a>隱私權政策</a></li><li><a>著作權聲明</a></li></ul><p>© 1995 - 2024 China Times Group.</p><p>讀者服務專線：0800-000-000</p></footer>
</body>
</html>`,
    expected: {
      headline: '小琉球冰店老闆娘數杯子 環保杯歸還率衝上9成4',
      published: '2024-06-03T14:20:00+08:00',
      source: '中國時報',
      authors: ['林小竹'],
      editors: [],
      captions: ['碼頭的環保杯歸還站。（林小竹攝）'],
      body: FERRY,
      gone: ['下載中時', '的心情', '逕予刪除', '眷村菜譜', '荔枝產量', '粉絲團', '讀者服務專線', '#歸還'],
    },
    asText: {
      gone: [
        '下載中時',
        '的心情',
        '逕予刪除',
        '眷村菜譜',
        '荔枝產量',
        '粉絲團',
        '讀者服務專線',
        '#歸還',
        '舊網做成書包',
        '報名額滿',
      ],
    },
  },
  {
    kind: 'a business weekly of Taiwan, a feature: 撰文者 and the day by dashes and the issue and 瀏覽數 in a row, a summary set as a quotation, headings, 延伸閱讀 within the text, the writer’s card, a subscription offer',
    url: 'https://www.businesstoday.example/article/category/183015/post/202405290021/',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="UTF-8">
<title>把等衣服的一小時賣出去 他靠一張木桌開出9家自助洗衣店 - 今周刊</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="全台自助洗衣店超過7千家，林志明不降價，反而去記客人等待的時間。">
<meta name="keywords" content="自助洗衣,創業,社區">
<meta name="author" content="何欣怡">
${og('og:site_name', '今周刊')}
${og('og:title', '把等衣服的一小時賣出去 他靠一張木桌開出9家自助洗衣店')}
${og('og:image', 'https://img.businesstoday.example/1.jpg')}
${og('article:published_time', '2024-05-29T10:00:00+08:00')}
</head>
<body>
<header><div class="header_top"><a class="logo"><img src="logo.png" alt="今周刊"></a><nav><a>財經時事</a><a>投資理財</a><a>產業趨勢</a><a>職場管理</a><a>健康樂活</a><a>永續ESG</a><a>影音</a><a>雜誌</a></nav><div class="member"><a>登入</a><a>註冊</a><a>訂閱</a></div></div></header>
<div class="breadcrumb"><a>首頁</a> / <a>職場管理</a> / <a>創業</a></div>
<main class="container">
<div class="article">
<div class="article__maintitle"><p class="context__tag">創業</p><h1>把等衣服的一小時賣出去 他靠一張木桌開出9家自助洗衣店</h1></div>
<div class="context__info"><p class="context__info-item context__info-item--author">撰文者：<a>何欣怡</a></p><p class="context__info-item context__info-item--date">2024-05-29 10:00</p><p class="context__info-item">今周刊第1432期</p><p class="context__info-item context__info-item--view">瀏覽數：5,218</p></div>
<div class="share"><a>分享至Facebook</a><a>分享至LINE</a><a>收藏</a><a>放大字體</a></div>
<div class="article__quote"><p>全台自助洗衣店超過7千家，林志明不降價，反而去記客人等待的時間。</p></div>
<figure><img src="https://img.businesstoday.example/1.jpg" alt=""><figcaption>林志明在店內的長木桌旁。（攝影／陳柏宇）</figcaption></figure>
<div class="cke_editable font__select-content">
${p(LAUNDRY.slice(0, 3))}
<h2>不比便宜，先量時間</h2>
${p(LAUNDRY.slice(3, 5))}
<div class="article__extended"><p>延伸閱讀</p><ul><li><a>菜市場二樓的共享辦公室</a></li></ul></div>
<h2>選點三缺一不開</h2>
${p(LAUNDRY.slice(5))}
</div>
<div class="context__tags"><a>自助洗衣</a><a>社區經濟</a><a>職涯轉換</a></div>
<div class="author-card"><img src="avatar.jpg" alt=""><div><h4>何欣怡</h4><p>《今周刊》研究員，關注街邊的小生意。</p><a>看更多文章</a></div></div>
<div class="subscribe-box"><h4>訂閱《今周刊》全閱讀</h4><p>每月只要149元，無限暢讀雜誌數位內容</p><a>立即訂閱</a></div>
<div class="line-box"><p>加入今周刊LINE好友，每日財經重點不漏接</p></div>
<div class="recommend"><h3>你可能也喜歡</h3><ul><li><a>存股族的第一本記帳簿</a></li><li><a>55歲轉行學修錶</a></li><li><a>租屋補助開放線上申請</a></li></ul></div>
</div>
<aside><div class="rank"><h3>熱門排行</h3><ol><li><a>電費調整後家庭省電三招</a></li><li><a>散戶為何總是買在山頂</a></li></ol></div><div class="mag"><img src="cover.jpg" alt=""><p>本期雜誌：缺工時代</p><a>購買紙本</a></div></aside>
</main>
<footer><p><a>關於今周刊</a><a>廣告刊登</a><a>著作權聲明</a><a>會員中心</a></p><p>讀者服務：(02)0000-0000　服務時間：週一至週五 09:00~18:00</p><p>今周刊版權所有，未經許可，不得轉載</p></footer>
</body>
</html>`,
    expected: {
      headline: '把等衣服的一小時賣出去 他靠一張木桌開出9家自助洗衣店',
      lead: '全台自助洗衣店超過7千家，林志明不降價',
      published: '2024-05-29T10:00:00+08:00',
      source: '今周刊',
      authors: ['何欣怡'],
      editors: [],
      headings: ['不比便宜，先量時間', '選點三缺一不開'],
      captions: ['林志明在店內的長木桌旁。（攝影／陳柏宇）'],
      body: [
        ...LAUNDRY.slice(0, 3),
        '不比便宜，先量時間',
        ...LAUNDRY.slice(3, 5),
        '選點三缺一不開',
        ...LAUNDRY.slice(5),
      ],
      gone: ['瀏覽數', '關注街邊', '無限暢讀', '每日財經重點', '轉行學修錶', '買在山頂', '缺工時代', '收藏'],
    },
    asText: {
      gone: [
        '瀏覽數',
        '關注街邊',
        '無限暢讀',
        '每日財經重點',
        '轉行學修錶',
        '買在山頂',
        '缺工時代',
        '收藏',
        '共享辦公室',
      ],
    },
  },
  {
    kind: 'a weekly of Taiwan, a portrait: 發布時間 and 更新時間 by dots with 臺北時間, 文｜ and 攝影｜ and 影音｜ in a list, a brief in a box, the text’s end with 更新時間｜ once more, gifts and plans, 更多內容 and 熱門新聞',
    url: 'https://www.mirrormedia.example/story/20240517cul003',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>【聽骨頭的聲音】他用下巴調了49年的鋼琴 - 鏡週刊 Mirror Media</title>
<meta name="viewport" content="width=device-width">
<meta name="description" content="他的右耳七歲就聽不見，調琴靠的是手指和下巴。">
<meta name="section:name" content="人物">
${og('og:title', '【聽骨頭的聲音】他用下巴調了49年的鋼琴 - 鏡週刊 Mirror Media')}
${og('og:site_name', '鏡週刊 Mirror Media')}
${og('og:image', 'https://v3-statics.mirrormedia.example/images/1.jpg')}
<meta property="article:published_time" content="2024-05-20T21:58:00.000Z">
<link rel="stylesheet" href="/_next/static/css/main.css">
</head>
<body>
<div id="__next">
<header><div class="header-top"><a><img src="logo.svg" alt="鏡週刊"></a><input placeholder="搜尋"><a>登入</a><a>鏡傳媒</a></div><nav class="sections"><a>時事</a><a>娛樂</a><a>財經理財</a><a>人物</a><a>國際</a><a>文化</a><a>美食旅遊</a><a>影音</a><a>會員專區</a></nav></header>
<main>
<article class="story">
<div class="section-and-date"><div class="section">人物</div><div class="date-wrap"><div class="date">發布時間<span>2024.05.21 05:58</span> 臺北時間</div><div class="date">更新時間<span>2024.05.21 06:03</span> 臺北時間</div></div></div>
<h1>【聽骨頭的聲音】他用下巴調了49年的鋼琴</h1>
<div class="hero"><figure><img src="https://v3-statics.mirrormedia.example/images/1.jpg" alt=""><figcaption>陳阿全把音叉抵在下巴上，他說這樣聽得比耳朵清楚。</figcaption></figure></div>
<div class="credits"><ul><li><figure class="icon"></figure>文｜<a>李欣怡</a></li><li>攝影｜<a>王大維</a></li><li>影音｜<a>陳小安</a></li></ul></div>
<div class="social"><a>分享</a><a>加入收藏</a><a>LINE</a></div>
<div class="donate-subscribe"><a>贊助本文</a><a>訂閱文章</a></div>
<section class="brief"><p>鋼琴賣不動的年代，還有人記得每一架琴的毛病。調音師陳阿全聽力只剩半邊，卻把兩千多架琴寫進了卡片。</p></section>
<section class="content">
${p(PIANO.slice(0, 2))}
<div class="ad">AD</div>
${p(PIANO.slice(2, 4))}
<figure><img src="https://v3-statics.mirrormedia.example/images/2.jpg" alt=""><figcaption>卡片按縣市分裝在餅乾鐵盒裡。</figcaption></figure>
${p(PIANO.slice(4))}
</section>
<p class="end-date">更新時間｜<span>2024.05.21 06:03 臺北時間</span></p>
<section class="support"><h4>支持鏡週刊</h4><p>小心意大意義<br>小額贊助鏡週刊！</p><a>每月 $149 元全站看到飽</a><a>線上購買紙本雜誌</a></section>
<div class="invite"><p>更多內容，歡迎<a>訂閱鏡週刊</a>、<a>了解內容授權資訊</a>。</p><div class="qr"><span>月費、年費會員免費線上閱讀動態雜誌</span></div></div>
<div class="tags"><a>鋼琴</a><a>調音師</a><a>職人</a></div>
<section class="related"><h2>延伸閱讀</h2><ul><li><a>【最後的捲尺】西裝師傅收起縫紉機</a></li><li><a>【夜行】替城市換路燈的人</a></li></ul></section>
</article>
<aside><section class="latest"><h2>最新文章</h2><ul><li><a>連兩週破紀錄 夜市排隊只為一碗豆花</a></li><li><a>貓咪闖入比賽現場 裁判判得分</a></li></ul></section><section class="popular"><h2>熱門新聞</h2><ul><li><a>老字號戲院辦告別放映</a></li><li><a>他把祖厝改成單車修理站</a></li></ul></section><div class="fb"><p>按讚加入《鏡週刊》臉書粉絲專頁</p></div></aside>
</main>
<footer><p><a>訂閱紙本</a><a>廣告合作</a><a>隱私政策</a><a>服務條款</a></p><p>客服電話 (02)0000-0000</p><p>© 鏡週刊 版權所有</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '【聽骨頭的聲音】他用下巴調了49年的鋼琴',
      lead: '鋼琴賣不動的年代，還有人記得每一架琴的毛病。',
      published: '2024-05-21T05:58:00+08:00',
      // 鏡週刊, with or without Mirror Media: open, not asked.
      authors: ['李欣怡'],
      editors: [],
      captions: ['陳阿全把音叉抵在下巴上，他說這樣聽得比耳朵清楚。', '卡片按縣市分裝在餅乾鐵盒裡。'],
      body: PIANO,
      gone: [
        '小心意大意義',
        '看到飽',
        '授權資訊',
        '贊助本文',
        '一碗豆花',
        '告別放映',
        '粉絲專頁',
        '動態雜誌',
      ],
    },
    asText: {
      gone: [
        '小心意大意義',
        '看到飽',
        '授權資訊',
        '贊助本文',
        '一碗豆花',
        '告別放映',
        '粉絲專頁',
        '動態雜誌',
        '最後的捲尺',
        '換路燈的人',
      ],
    },
  },
  {
    kind: 'a station of Taiwan, light news of its evening programme: 發布時間 with slashes, a film’s frame above the text, ▲ below a picture, place／two names and 責任編輯／ in one line last, a ticker, a lottery of its app by ★',
    url: 'https://news.ttv.example/news/11305160028100L',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<title>公車亭四張椅子不一樣高　國中生點子成真 | 台視新聞網</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="description" content="台南市有一座公車亭，最近多了四張不一樣的椅子。">
<meta name="keywords" content="公車亭,椅子,國中生">
${og('og:title', '公車亭四張椅子不一樣高　國中生點子成真')}
${og('og:site_name', '台視新聞網')}
${og('og:image', 'https://news.ttv.example/images/1.jpg')}
<script>var dataLayer = [{"page":"news","cat":"生活"}];</script>
</head>
<body>
<header class="navbar"><a class="navbar-brand"><img src="logo.png" alt="台視新聞網"></a><ul><li><a>即時</a></li><li><a>焦點</a></li><li><a>生活</a></li><li><a>社會</a></li><li><a>健康</a></li><li><a>財經</a></li><li><a>節目</a></li><li><a>直播</a></li></ul></header>
<div class="marquee"><span>快訊</span><a>鋒面明晚通過 北部轉雨</a></div>
<div class="container news-article">
<ul class="breadcrumb"><li><a>首頁</a></li><li><a>生活</a></li></ul>
<h1>公車亭四張椅子不一樣高　國中生點子成真</h1>
<div class="info"><ul><li class="date time">發布時間：2024/05/16 18:42</li><li class="source"><a>台視新聞</a></li></ul></div>
<div class="social"><a>FB</a><a>LINE</a><a>X</a><span>字級</span><a>大</a><a>中</a><a>小</a></div>
<div class="video-wrap"><iframe src="https://www.youtube.example/embed/1" title="台視新聞影片"></iframe></div>
<div id="newscontent" class="content">
<p>${BUSSTOP[0]}</p>
<p><img src="https://news.ttv.example/images/1.jpg" alt="學生用紙箱試做不同高度的椅子"></p>
<p style="color:#777">▲學生用紙箱試做不同高度的椅子。（圖／台視新聞）</p>
${p(BUSSTOP.slice(1, 3))}
<div class="ad-300"><span>廣告</span></div>
${p(BUSSTOP.slice(3))}
<p>台南／張小宏、王大維　責任編輯／李小芳</p>
</div>
<div class="app-lottery"><p>★下載「台視新聞」APP 天天簽到抽好禮</p><p>★訂閱台視新聞YouTube頻道</p></div>
<div class="tags"><a>公車亭</a><a>通用設計</a><a>學生提案</a></div>
<div class="more"><h3>更多新聞</h3><ul><li><a>阿嬤學寫程式 替鄰居做掛號提醒</a></li><li><a>校車改走新路線 早十分鐘到校</a></li></ul></div>
<div class="rank"><h3>熱門點閱</h3><ol><li><a>夜市蚵仔煎師傅退休前最後一鏟</a></li><li><a>豪雨沖出百年石階</a></li><li><a>動物園小石虎滿月</a></li></ol></div>
</div>
<footer><p>台灣電視事業股份有限公司 版權所有 © Taiwan Television Enterprise, Ltd.</p><p>地址：台北市八德路三段　電話：(02)0000-0000</p><p><a>隱私權聲明</a><a>兒少條款</a><a>新聞自律規範</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '公車亭四張椅子不一樣高　國中生點子成真',
      published: '2024-05-16T18:42:00+08:00',
      // Beside the date stands 台視新聞, and og:site_name has 台視新聞網: either is right.
      // The second is the camera’s, but the page does not say so.
      authors: ['張小宏', '王大維'],
      editors: ['李小芳'],
      // With or without ▲: open, captions are not asked.
      body: BUSSTOP,
      gone: ['鋒面明晚', '天天簽到', 'YouTube頻道', '最後一鏟', '石虎滿月', '八德路三段', '兒少條款'],
    },
    asText: {
      gone: [
        '鋒面明晚',
        '天天簽到',
        'YouTube頻道',
        '最後一鏟',
        '石虎滿月',
        '八德路三段',
        '兒少條款',
        '掛號提醒',
        '早十分鐘到校',
      ],
    },
  },
  {
    kind: 'a free paper of Hong Kong, a column: the writer’s portrait with 撰文 and the day alone by 年月日, an ad that asks to read on, a note that views are the writer’s and a call for letters, an app, 最新專欄',
    url: 'https://www.am730.example/專欄/聽日先算/451287',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>聽日先算 - am730</title>
<meta name="description" content="樓下的補鞋檔上星期掛出一塊紙皮。">
<meta name="keywords" content="補鞋,街市,升級再造">
${og('og:title', '聽日先算 - am730')}
${og('og:site_name', 'am730')}
${og('og:type', 'article')}
<link rel="stylesheet" href="/css/article.css">
</head>
<body>
<div class="top-banner"><span>廣告</span></div>
<header><a class="logo"><img src="am730.png" alt="am730"></a><ul class="menu"><li><a>本地</a></li><li><a>中國</a></li><li><a>國際</a></li><li><a>財經</a></li><li><a>地產</a></li><li><a>娛樂</a></li><li><a>體育</a></li><li><a>專欄</a></li><li><a>健康</a></li><li><a>著數</a></li></ul><div class="lang"><a>繁</a><a>简</a></div></header>
<div class="page-wrap">
<div class="breadcrumbs"><a>主頁</a><i>›</i><a>專欄</a></div>
<div class="article">
<div class="article__head">
<h1>聽日先算</h1>
<div class="article__meta"><div class="author-pic"><img src="https://www.am730.example/authors/1.jpg" alt="何小樓"></div><span class="author">撰文：<a>何小樓</a></span><span class="date">2024年5月28日</span></div>
<div class="article__share"><a>Facebook</a><a>WhatsApp</a><a>複製連結</a><a>字體大小</a></div>
</div>
<div class="article__body">
<figure><img src="https://www.am730.example/images/1.jpg" alt=""><figcaption>街市旁的補鞋檔。（作者提供）</figcaption></figure>
<p>${COBBLER[0]}</p>
<p>${COBBLER[1]}</p>
<div class="inline-ad"><p>廣告</p><p>請繼續閱讀</p></div>
<p>${COBBLER[2]}</p>
<p>${COBBLER[3]}</p>
<p>${COBBLER[4]}</p>
</div>
<div class="article__disclaimer"><p>本欄作者之言論純屬個人意見，不代表am730立場。</p><p>歡迎投稿至 column@am730.example，來稿一經採用恕不另行通知。</p></div>
<div class="article__tags"><a>#補鞋</a><a>#街市</a></div>
<div class="article__download"><p>立即下載am730手機App，緊貼城市脈搏</p><a>iOS</a><a>Android</a></div>
<div class="article__more"><h3>最新專欄</h3><ul><li><a>天台上的菜園幾時收成</a><span>陳小穗</span></li><li><a>電車司機的午飯盒</a><span>梁小舟</span></li></ul></div>
</div>
<aside><div class="hot"><h3>熱門文章</h3><ol><li><a>屋邨茶檔加價兩元　街坊話捱得住</a></li><li><a>山徑現野豬家族　漁護署籲勿餵飼</a></li><li><a>巴士迷收藏三千個路線牌</a></li></ol></div><div class="epaper"><img src="cover.jpg" alt=""><p>今日am730電子報</p></div></aside>
</div>
<footer><p><a>關於我們</a><a>廣告查詢</a><a>私隱政策</a><a>免責聲明</a></p><p>am730 版權所有 不得轉載 © 2024 am730 Media Limited</p></footer>
</body>
</html>`,
    expected: {
      headline: '聽日先算',
      published: '2024-05-28',
      source: 'am730',
      authors: ['何小樓'],
      editors: [],
      captions: ['街市旁的補鞋檔。（作者提供）'],
      body: COBBLER,
      gone: [
        '純屬個人意見',
        '恕不另行通知',
        '城市脈搏',
        '請繼續閱讀',
        '午飯盒',
        '野豬家族',
        '路線牌',
        '複製連結',
      ],
    },
  },
  {
    kind: 'a medium of Hong Kong and Singapore for members, a long read: a deck below the headline, 端傳媒特約記者 with 發自 and 刊登於, headings, a quotation set apart, offers to members within and below, 版權 last, 讀者評論, 編輯推薦',
    url: 'https://theinitium.example/article/20240604-taiwan-oyster-heat',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>泥灘上的烤箱：當一片蚵田慢慢變熱｜端傳媒 Initium Media</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="慢慢變熱不算災害，因為找不到它開始的那一天。">
${og('og:title', '泥灘上的烤箱：當一片蚵田慢慢變熱｜端傳媒 Initium Media')}
${og('og:site_name', '端傳媒 Initium Media')}
${og('og:type', 'article')}
${og('og:image', 'https://d32kak7w9u5ewj.example/1.jpg')}
${ld({ '@type': 'NewsArticle', headline: '泥灘上的烤箱：當一片蚵田慢慢變熱', datePublished: '2024-06-04T06:00:00+08:00', author: [{ '@type': 'Person', name: '陳小青' }], publisher: { '@type': 'Organization', name: '端傳媒 Initium Media' }, isAccessibleForFree: true })}
</head>
<body>
<div id="app">
<header class="p-header"><a class="p-logo"><img src="logo.svg" alt="端傳媒"></a><nav><a>最新</a><a>國際</a><a>大陸</a><a>台灣</a><a>香港</a><a>評論</a><a>風物</a><a>播客</a></nav><div><a>訂閱</a><a>登入</a><a>繁 / 简</a></div></header>
<div class="p-article">
<div class="p-article__category"><a>深度</a><a>台灣</a></div>
<h1 class="p-article__title">泥灘上的烤箱：當一片蚵田慢慢變熱</h1>
<p class="p-article__lead">「不是蚵不長，是牠長到一半就空了。」</p>
<figure class="p-article__cover"><img src="https://d32kak7w9u5ewj.example/1.jpg" alt=""><figcaption>退潮之後的蚵田。攝：王小島／端傳媒</figcaption></figure>
<div class="p-article__byline"><span>端傳媒特約記者 <a>陳小青</a> 發自彰化</span><span>刊登於 <time>2024-06-04</time></span><a>#氣候</a><a>#漁業</a></div>
<div class="p-article__content">
${p(OYSTER.slice(0, 2))}
<h2>每天六小時的忍耐</h2>
${p(OYSTER.slice(2, 4))}
<div class="p-paywall-inline"><p>【限時優惠】成為端傳媒會員，支持獨立而深入的報導</p><a>了解會員計劃</a></div>
<h2>找不到開始的災害</h2>
<p>${OYSTER[4]}</p>
<blockquote><p>申請人所述損失，無法認定為特定事件所致，本案礙難核定。</p></blockquote>
<p>${OYSTER[5]}</p>
<figure><img src="https://d32kak7w9u5ewj.example/2.jpg" alt=""><figcaption>林素月在天亮前收起竹籃。攝：王小島／端傳媒</figcaption></figure>
${p(OYSTER.slice(6))}
</div>
<div class="p-article__copyright"><p>本刊載內容版權為端傳媒或相關單位所有，未經端傳媒編輯部授權，請勿轉載或複製，否則即為侵權。</p></div>
<div class="p-join"><h3>你的支持，讓好報導走得更遠</h3><p>暢讀會員每月只需 HK$48</p><a>立即加入</a></div>
<div class="p-comments"><h3>讀者評論 2</h3><div class="c"><b>讀者 K</b><p>「算我們的」四個字看哭了</p></div><div class="c"><b>讀者 阿海</b><p>希望補助辦法能早日修訂</p></div><p>會員專屬評論功能升級中，稍後上線。</p></div>
<div class="p-recommend"><h3>編輯推薦</h3><ul><li><a>消失的潮汐表：一座漁村的最後抄寫員</a></li><li><a>在沙漠裡種水：邊境小鎮的井</a></li></ul></div>
<div class="p-newsletter"><h3>每日端聞</h3><p>把重要的新聞送到你的信箱</p><input placeholder="電郵地址"></div>
</div>
<footer><p><a>關於端傳媒</a><a>加入我們</a><a>聯絡我們</a><a>常見問題</a><a>服務條款</a></p><p>© Initium Media Technology Pte. Ltd.</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '泥灘上的烤箱：當一片蚵田慢慢變熱',
      // Its hour is in the markup only.
      published: '2024-06-04',
      // 端傳媒, with or without Initium Media: open, not asked.
      authors: ['陳小青'],
      editors: [],
      headings: ['每天六小時的忍耐', '找不到開始的災害'],
      captions: ['退潮之後的蚵田。攝：王小島／端傳媒', '林素月在天亮前收起竹籃。攝：王小島／端傳媒'],
      body: [
        ...OYSTER.slice(0, 2),
        '每天六小時的忍耐',
        ...OYSTER.slice(2, 4),
        '找不到開始的災害',
        OYSTER[4],
        '申請人所述損失，無法認定為特定事件所致，本案礙難核定。',
        ...OYSTER.slice(5),
      ],
      gone: ['限時優惠', '會員計劃', '請勿轉載', '走得更遠', '看哭了', '早日修訂', '每日端聞', 'HK$48'],
    },
    asText: {
      gone: [
        '限時優惠',
        '會員計劃',
        '請勿轉載',
        '走得更遠',
        '看哭了',
        '早日修訂',
        '每日端聞',
        'HK$48',
        '抄寫員',
        '邊境小鎮的井',
      ],
    },
  },
  {
    kind: 'a broadcaster of Britain in Chinese, a feature: the writer with BBC News 中文 in a list, the day alone, 圖像來源 and 圖像加註文字 read out at each picture, 跳過 and End of about the most read within, headings, a list of points, 更多內容',
    url: 'https://www.bbc.example/zhongwen/articles/cq5n8rk2w1yo/trad',
    page: `<!DOCTYPE html>
<html lang="zh-hant" dir="ltr">
<head>
<meta charset="utf-8">
<title>蘇格蘭離島：一艘每週二載來六百本書的木船 - BBC News 中文</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="分館關閉之後，一名圖書館員買下退役的漁船，載著書走遍九座島。">
<meta name="article:author" content="https://www.facebook.example/bbcchinese">
${og('og:title', '蘇格蘭離島：一艘每週二載來六百本書的木船 - BBC News 中文')}
${og('og:site_name', 'BBC News 中文')}
${og('og:type', 'article')}
${og('og:locale', 'zh-hant')}
<meta name="article:published_time" content="2024-06-11T04:21:40.000Z">
<meta name="article:modified_time" content="2024-06-11T04:21:40.000Z">
${ld({ '@type': 'Article', headline: '蘇格蘭離島：一艘每週二載來六百本書的木船', datePublished: '2024-06-11T04:21:40.000Z', dateModified: '2024-06-11T04:21:40.000Z', publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文' }, author: { '@type': 'Person', name: '林小舟' } })}
</head>
<body>
<div id="root">
<header role="banner"><div class="bbc-brand"><a><svg></svg><span class="visually-hidden">BBC News, 中文</span></a><a class="skip">跳轉到內容</a><ul class="script"><li><a>简</a></li><li><a>繁</a></li></ul></div>
<nav aria-label="導航"><div class="menu"><button>菜單</button></div><ul><li><a>主頁</a></li><li><a>國際</a></li><li><a>兩岸</a></li><li><a>英國</a></li><li><a>評論</a></li><li><a>科技</a></li><li><a>財經</a></li><li><a>BBC英倫網</a></li></ul></nav></header>
<div class="grid">
<main role="main">
<h1 id="content" tabindex="-1">蘇格蘭離島：一艘每週二載來六百本書的木船</h1>
<figure class="bbc-fig"><div><img src="https://ichef.bbci.example/ace/ws/640/1.jpg" alt="停靠在石砌碼頭的木船"><p class="bbc-credit" role="text"><span class="visually-hidden">圖像來源，</span>Margaret Smith</p></div></figure>
<section role="region" aria-labelledby="article-byline"><strong class="visually-hidden" id="article-byline">Article Information</strong><ul><li><span class="visually-hidden">作者, </span><span>林小舟</span></li><li><span class="visually-hidden">Role, </span><span>BBC News 中文</span></li></ul></section>
<div class="bbc-time"><time datetime="2024-06-11">2024年6月11日</time></div>
<div dir="ltr"><p><b>${LIBRARY[0]}</b></p></div>
<div dir="ltr"><p>${LIBRARY[1]}</p></div>
<div dir="ltr"><p>${LIBRARY[2]}</p></div>
<section role="region" aria-labelledby="recommendations-heading"><a class="skip">跳過熱讀並繼續閱讀</a><strong id="recommendations-heading">熱讀</strong><ul><li><a href="/zhongwen/articles/c1">海底電纜維修船上的四十天</a></li><li><a href="/zhongwen/articles/c1">為什麼有的城市把垃圾車漆成白色</a></li><li><a href="/zhongwen/articles/c1">北歐小學生的戶外午睡</a></li></ul><p class="visually-hidden">End of 熱讀</p></section>
<div dir="ltr"><h2 tabindex="-1">扉頁上的三十七行字</h2></div>
<div dir="ltr"><p>${LIBRARY[3]}</p></div>
<figure class="bbc-fig"><div><img src="https://ichef.bbci.example/ace/ws/640/2.jpg" alt="船艙裡的書架"><p class="bbc-credit" role="text"><span class="visually-hidden">圖像來源，</span>Margaret Smith</p></div><figcaption><span class="visually-hidden">圖像加註文字，</span><p>船艙裡的書架用繩索固定，以防風浪</p></figcaption></figure>
<div dir="ltr"><p>${LIBRARY[4]}</p></div>
<div dir="ltr"><p>報告列舉了居民最常提到的三個困難：</p></div>
<div dir="ltr"><ul><li>天氣不好時渡輪停航，書一拖就是一個月</li><li>網路速度慢，電子書下載不完</li><li>年長者看不清平板電腦上的字</li></ul></div>
<div dir="ltr"><h2 tabindex="-1">「預算表上的一行」</h2></div>
<div dir="ltr"><p>${LIBRARY[5]}</p></div>
<div dir="ltr"><p>${LIBRARY[6]}</p></div>
<div dir="ltr"><p>${LIBRARY[7]}</p></div>
<section aria-labelledby="related-topics"><h2 id="related-topics">更多相關話題</h2><ul><li><a>英國</a></li><li><a>文化</a></li><li><a>閱讀</a></li></ul></section>
<section data-e2e="related-content-heading"><h2>更多相關內容</h2><ul><li><a>英國鄉村酒館如何變成郵局</a><time>2024年5月30日</time></li><li><a>一座島嶼的小學只剩三名學生</a><time>2024年4月19日</time></li></ul></section>
</main>
<div class="secondary"><section data-e2e="top-stories-heading"><h2>頭條新聞</h2><ul><li><a>歐洲多地遭遇六月霜凍 果農點火護樹</a><time>3 小時前</time></li><li><a>國際太空站更換老舊舷窗</a><time>5 小時前</time></li></ul></section>
<section data-e2e="features-analysis-heading"><h2>特別推薦</h2><ul><li><a>失眠的城市與它的夜班麵包師</a><time>2024年6月10日</time></li></ul></section>
<section data-e2e="most-read"><h2>最多人閱讀</h2><ol><li><span>1</span><a>機場書店為什麼總在賣同一種書</a></li><li><span>2</span><a>一條運河的第二百個生日</a></li></ol></section></div>
</div>
<footer role="contentinfo"><ul><li><a>BBC 值得信賴的原因</a></li><li><a>使用條款</a></li><li><a>隱私政策</a></li><li><a>Cookies</a></li><li><a>聯絡BBC</a></li></ul><p>© 2024 BBC. BBC對外部網站內容不負責任。 閱讀了解我們對待外部鏈接的做法。</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '蘇格蘭離島：一艘每週二載來六百本書的木船',
      // The hour is in the markup only; the day is the same here and in London.
      published: '2024-06-11',
      source: 'BBC News 中文',
      authors: ['林小舟'],
      editors: [],
      // Whether a credit without words is a caption, and what of the words read out stays: open, captions are not asked.
      headings: ['扉頁上的三十七行字', '「預算表上的一行」'],
      kept: [...LIBRARY, '三個困難', '看不清平板電腦上的字'],
      gone: [
        '跳過熱讀',
        'End of',
        '戶外午睡',
        '六月霜凍',
        '夜班麵包師',
        '第二百個生日',
        '不負責任',
        '更多相關話題',
      ],
    },
    asText: {
      gone: [
        '跳過熱讀',
        'End of',
        '戶外午睡',
        '六月霜凍',
        '夜班麵包師',
        '第二百個生日',
        '不負責任',
        '更多相關話題',
        '變成郵局',
        '三名學生',
      ],
    },
  },
];
