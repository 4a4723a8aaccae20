// A thirty-fifth set of forms, by one who had not seen the importer: fourteen named outlets, each by the template of its year.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** A menu, an entry on each line. */
const li = (names: readonly string[], at: string): string =>
  names.map((name, index) => `<li><a href="${at}${index + 1}" target="_blank">${name}</a></li>`).join('\n');

const BAMBOO = [
  '天刚亮，武夷山脚下的溪源村就响起了劈竹声。六十八岁的篾匠吴德顺坐在院子里，手里的篾刀一进一退，一根毛竹很快变成二十四条薄篾。',
  '溪源村有竹林一万两千亩，过去家家会编竹筐。塑料筐进村之后，会这门手艺的人从一百多个减少到九个，最年轻的也过了五十岁。',
  '转机出现在去年夏天。村里把闲置的小学教室改成了竹编工坊，返乡青年林晓燕带着十几张灯罩的图样来找吴德顺，“我画得出来，但是编不出来，只有您能把它变成真的”。',
  '第一批灯罩编了四十天，报废了三分之一。吴德顺说，编筐讲究结实，编灯罩讲究透光，篾要薄到能看见字，手上的劲得重新练。',
  '如今，工坊每月能接到三百多件订单，村里二十六名妇女利用农闲学会了起底和收口，每人每月增收一千八百元左右。',
  '“以前担心手艺带进土里，现在担心眼睛不够用。”吴德顺笑着把一副新配的老花镜戴上，继续低头破篾。',
] as const;

const LIFT = [
  '早上七点四十分，一部装了十一年的电梯在北方某小区停在四楼与五楼之间。这已经是当月第六次。被困的是一位要去透析的老人和她的女儿，二十分钟之后，维保工人从外面打开了门。',
  '没有人受伤，但是住户群里吵了三天。有人主张换新，有人主张大修，还有人说自己住二楼，一分钱也不会出。',
  '一部电梯的寿命',
  '在业内，家用住宅电梯的设计使用年限通常在十五年上下。但是年限并非报废的期限，一部保养得当的电梯可以用到二十年，一部无人照管的，七八年就会状况频出。',
  '“电梯跟人一样，怕的不是老，是没有病历。”做了二十六年维保的孙建平对《中国新闻周刊》说。他经手的四百多部电梯里，有完整保养记录的不到三成。',
  '钱从哪里来',
  '更换一部十八层住宅的电梯，报价在二十五万到四十万元之间。动用维修资金需要多数业主同意，而在这个小区，第一轮投票的参与率只有百分之四十一。',
  '业主李女士挨家敲了五十六扇门。她发现，反对的人大多不是心疼钱，而是不知道钱花在了哪里。“一份报价单二十几行，没有一行是写给外行看的。”',
  '让数据说话',
  '转折来自一个装在轿厢顶上的传感器。它把每一次停层、每一次抖动都记了下来，三个月之后，一张图贴在了一楼大厅：故障的八成出在门机，换掉门机只要三万元。',
  '第二轮投票，参与率升到百分之九十二。四月的最后一天，新门机装好了。那位老人坐电梯下楼，在大厅里站了一会儿，把那张图从头看到了尾。',
] as const;
const LIFT_HEADS = ['一部电梯的寿命', '钱从哪里来', '让数据说话'] as const;

const LIBRARY = [
  '周末去一座小城出差，顺路走进当地的图书馆，看到一条有意思的规定：晚上八点到十点，一楼不要求安静。孩子可以读出声来，老人可以请人代写书信，年轻人可以围着一张桌子讨论一本书。',
  '据馆方说，这条规定刚推出的时候，不少读者并不理解。图书馆嘛，不就是要静？可是半年下来，夜间到馆的人数翻了一番，办证的人里，六十岁以上的占了四分之一。',
  '安静，是图书馆的美德，却不是图书馆的目的。图书馆的目的，是让书和人相遇。有的人适合在静处与书相遇，有的人则需要有人领着、念着、陪着。把两种需要放在同一个屋檐下，考验的是管理者的细心。',
  '当然，放开声音不等于放任喧哗。这座图书馆把二楼以上留给静读，一楼铺了吸音的地板，隔出三间玻璃房，打电话的、视频的一律请到门外。规矩讲在前头，自由才落得了地。',
  '公共文化服务讲究均等，均等不是给每个人同样的一把椅子，而是让每个人都找得到自己坐得住的地方。愿更多的图书馆，除了有一排排书架，还有一盏为读出声的人亮着的灯。',
] as const;

const CLOCKS = [
  '在瑞士西部的一座小镇，教堂的钟每天中午要敲十二下，一百四十年来从未改变。可是从今年夏天开始，居民们听见的是十一下。',
  '当地报纸给出的解释很简单：钟锤裂了。镇里唯一的修钟匠三年前退休，接替他的人住在两百公里之外，排期要等到十一月。在此之前，为了保护钟锤，每天少敲一下。',
  '《环球时报》记者到访当天，镇上的面包店老板正在门口写黑板：“十一下就吃午饭。”他说，头几天大家都不习惯，有位老先生每天对着钟楼补喊一声“十二”。',
  '类似的烦恼并不只属于这座小镇。在德国南部，一家拥有八名工匠的塔钟作坊负责着六百多座钟楼，最年轻的学徒今年四十三岁。作坊主告诉记者，机械塔钟的零件没有图纸，坏一个，就要照着样子锉一个。',
  '一些地方选择改用电子报时，费用只有修理的五分之一。但是反对的声音也不小。奥地利一个村庄去年为此投票，七成的人宁愿多付一笔钱，也要保留那口走得不太准的老钟。',
  '“准不准，看手机就行了。”那位补喊“十二”的老先生对记者说，“钟是用来让大家同时抬头的。”',
] as const;

const HEADS35 = ['从“卖冰”到“卖温度”', '难在最后三公里', '谁来为空箱买单'] as const;
const COLD = [
  '一箱杨梅从采摘到上桌，最多只有四十八小时。证券时报记者近日走访浙东多家冷链企业发现，一种可以反复使用一百次的保温箱，正在悄悄改变这条赛道的算账方式。',
  HEADS35[0],
  '在一处产地仓，记者看到工人把杨梅装进灰色的箱子，箱壁里灌的是相变材料，能在零上四度维持三十六个小时。仓库负责人介绍，过去一箱要配六个冰袋，如今一个也不用。',
  '“以前我们卖的是冰，现在卖的是温度曲线。”上述负责人表示，每只箱子都有编号，收货人扫码就能看到全程的温度，投诉率由4.7%降至0.9%。',
  HEADS35[1],
  '不过，干线运输的改善并不能解决全部问题。多位业内人士向记者坦言，出了县城分拨点，最后三公里仍靠电动三轮车，箱盖一开一合，温度便前功尽弃。',
  HEADS35[2],
  '循环箱的单价为186元，是泡沫箱的三十多倍。一家年出货四十万箱的企业测算，只要回收率超过92%，第十一次使用即可回本；一旦低于80%，就会亏损。',
  '有分析人士指出，空箱的回程运费将决定行业的胜负。目前，已有三家企业尝试共用一个回收网络，预计年底前覆盖六十个县。',
] as const;

const SHOP_HEADS = ['01 一条街只剩一家', '02 修一双鞋要多少钱', '03 把手艺拆成零件'] as const;
const SHOP = [
  '周三下午四点，杨树弄的修鞋铺里排着七个人。最前面的姑娘递过来一双裂了底的跑鞋，老板看了一眼，说：“能修，九十，下周五拿。”',
  SHOP_HEADS[0],
  '十年前，这条四百米长的弄堂里有五个修鞋摊。后来鞋子越来越便宜，坏了就扔，摊主们陆续改了行。剩下的这一家，去年却第一次请了帮工。',
  '变化来自鞋柜。一位消费研究者在三座城市抽样了六百户人家，平均每户有二十三双鞋，其中超过六百元的有四双。鞋贵了，人就舍不得扔。',
  SHOP_HEADS[1],
  '换一副前掌四十元，补色六十元，整底重粘一百二十元。听起来不便宜，但是鞋铺的成本也不低：进口胶水一罐三百八十元，开封以后只能用两个星期。',
  '真正贵的是时间。一双鞋从拆线到定型要跨三天，老板一个人一天最多收八双，收满就关窗。',
  SHOP_HEADS[2],
  '帮工小郑不会做整鞋，只会打磨。老板把修鞋拆成十一个步骤，每学会一步，就能多拿一份工钱。小郑说，他用了四个月学到第五步。',
  '“师傅带徒弟要三年，我等不起，他们也等不起。”老板说。窗外又有人敲玻璃，他头也没抬，举起一块写着“今日已满”的木牌。',
] as const;

const POND = [
  '杨浦一处老小区里荒废多年的喷水池，昨天变成了一方睡莲池。三十多位居民自带铁锹和水桶，花了两个周末把池子清了出来。',
  '“池子干了十几年，堆的都是旧家具。”居民楼组长周阿姨说，清出来的杂物装了九辆卡车，最底下还翻出一块当年的奠基石。',
  '睡莲由一位退休的园艺师傅挑选，共四个品种，花期从五月接到十月。为了不生蚊子，池里放了六十尾小鱼，由孩子们轮流喂养。',
  '居委会表示，池边将再添两排长椅和一盏路灯，预计月底完工。',
] as const;

const ASK = [
  '您修的第一本书是什么？',
  '一本书要修多久？',
  '有没有修不了的书？',
  '怎么看年轻人愿意来学？',
  '最想对读者说什么？',
] as const;
const BOOKS = [
  '南京城南的一条小巷里，有一间只有十二平方米的古籍修复室。窗台上晾着纸，桌上摆着糨糊碗。修复师顾亦秋在这里坐了三十一年，修好的书有两千四百多册。近日，现代快报记者走进了这间修复室。',
  `现代快报：${ASK[0]}`,
  '顾亦秋：一本族谱，虫蛀得像筛子。师父让我数洞，我数了一个星期，数到一千七百多个，才明白他是要磨我的性子。',
  `现代快报：${ASK[1]}`,
  '顾亦秋：快的十天，慢的两年。配纸最费工夫，颜色要浅半分，新补的地方才不会抢旧纸的光。',
  `现代快报：${ASK[2]}`,
  '顾亦秋：有。粘成书砖的，揭一页要蒸三回，有的蒸开了字也没了。遇到这样的，我宁可先放着，等后面的人有更好的办法。',
  `现代快报：${ASK[3]}`,
  '顾亦秋：高兴。去年来了四个，留下两个。我跟他们说，别急着补，先学会认纸，认得三十种纸再拿笔。',
  `现代快报：${ASK[4]}`,
  '顾亦秋：看书的时候别舔手指，翻页翻右上角。书比人长寿，我们只是替它看一阵子病。',
] as const;

const GOOSE = [
  '6月19日下午，江城一名外卖骑手在送餐途中遇到一件怪事：一只大白鹅拦在路中间，怎么也赶不走，骑手往左它往左，骑手往右它往右。',
  '骑手小陈告诉记者，他起初以为鹅是冲着餐箱里的玉米来的，便掰了半根给它。没想到鹅一口没吃，转身往路边的排水沟走，走几步又回头看他。',
  '小陈跟过去才发现，沟里有五只小鹅，被水冲到了箅子底下，爬不上来。他趴在地上，用送餐袋的提手打了个圈，一只一只套上来，前后花了二十五分钟。',
  '因为这一单超时，小陈特意给顾客打电话道歉。顾客听完之后不仅没有生气，还下楼给小鹅端来了一盆清水。',
  '附近养殖户吴先生闻讯赶来，把六只鹅接了回去。他说，母鹅平时最怕生人，“这回大概是真急了”。',
] as const;

const METEOR = [
  '5月17日，记者从青川天文爱好者协会了解到，一块重约412克的石质陨石近日在山区一户农家的菜地里被发现，目前已送往高校实验室作成分分析。',
  '发现陨石的村民罗大姐说，当天她在地里拔萝卜，锄头碰到一块黑石头，“比一般的石头沉，表面像烧过的锅底”，便用围裙兜回了家。',
  '协会会长郑远介绍，石头表面有完整的熔壳和气印，用磁铁可以轻轻吸住，初步判断为普通球粒陨石。',
  '罗大姐表示，石头先借给学校，等研究完了，希望放在村小的展柜里，让娃娃们都看看。',
] as const;

const CAT = [
  '高雄一所國小的圖書館最近多了一名「館員」，一隻三歲的橘貓每天早上7點半準時到櫃台報到，下午4點才離開，全校412名學童都叫牠「館長」。',
  '圖書館志工林媽媽表示，橘貓原本住在校門口的花圃，去年颱風夜躲進還書箱，隔天早上被學生發現時，「身上還蓋著一本《小王子》」。',
  '校方指出，為了照顧過敏的孩子，館內另闢一間無貓閱讀室，空氣清淨機24小時運轉，橘貓也定期健檢、施打疫苗。',
  '有趣的是，自從館長上任，下課到館的人次從每天60人增加到150人，最熱門的不是漫畫，而是介紹動物的百科全書，預約已經排到兩個月後。',
  '五年級的許姓學童說，只要念書給牠聽，牠就會把尾巴放在書頁上，「所以要念快一點，不然翻不過去」。',
] as const;

const NOODLE = [
  '台中一名麵店老闆每天收攤前都會多煮10碗麵，放進門口的保溫箱，讓下大夜班的人自己取用，一放就是6年。最近他休假三天，回來卻發現箱子裡裝滿了不是他煮的東西。',
  '老闆阿國說，打開箱子的時候整個人愣住，裡面有茶葉蛋、飯糰、兩罐八寶粥，還有一張手寫的紙條：「換我們請你吃。」',
  '附近超商的大夜班店員透露，紙條是計程車司機們一起寫的，大家聽說阿國開刀，怕箱子空著，就排了班輪流補貨，「一天都沒有斷過」。',
  '阿國的太太坦言，當初她不贊成，「一碗麵35元，一年要13萬」。後來看見有人把空碗洗乾淨、疊好放回箱子，她就再也沒有講過話。',
  '網友看到紙條的照片後紛紛留言，有人說要去吃麵，也有人在自家門口放了一個一樣的箱子。',
] as const;

const TRAM_HEADS = ['逾百木牌　全憑記憶寫成', '年輕學徒：寫錯一筆要重來'] as const;
const TRAM = [
  '電車路線牌近年陸續改為印刷，港島一間五十年老字號的招牌店，仍為收藏者手寫木製路線牌。店主何伯今年七十六歲，他說一手字寫了半世紀，停下來反而手震。',
  TRAM_HEADS[0],
  '何伯說，舊時車廠要牌要得急，下午來電，傍晚便要取貨，根本無時間起稿。一百二十多個站名，他閉上眼也知道每個字佔多少位置，「筲箕灣三個字最難排，中間那個肥，左右要讓」。',
  '木牌用的是柚木，先上三層白漆，待一星期乾透，再以扁筆蘸紅漆書寫。每塊收費八百元，何伯坦言不賺錢，「一日寫兩塊，夠食飯就得」。',
  TRAM_HEADS[1],
  '二十七歲的阿欣本來從事平面設計，三年前拜何伯為師。她說電腦可以按復原鍵，木牌不可以，寫錯一筆便要刮走三層漆，由頭再來。',
  '師徒二人計劃明年把站名編成字帖，免費供學校使用。何伯笑言，最希望學生明白「字是給人搭車看的，不是給人讚的」。',
] as const;

const PEAT = [
  '在德国北部，一家农户把种了六十年的牧草地重新灌上了水。不是为了养鱼，而是为了种香蒲，一种可以做成隔热板的沼泽植物。',
  '“邻居以为我疯了。”农场主汉森说。他的父亲花了半辈子排水，他却花了三年把水请回来。如今地下水位离地表只有十厘米，拖拉机换上了履带。',
  '泥炭地只占德国农业用地的一小部分，却因为排水而释放出大量温室气体。研究人员认为，重新湿润是最便宜的办法之一，前提是农民还能靠这块地过日子。',
  '香蒲隔热板的售价目前是普通矿棉的三倍。一家小型建材厂已经签下五年的收购合同，工厂负责人表示，只要种植面积达到一千公顷，价格就能降下一半。',
  '也有人持保留态度。当地一位水务协会的代表指出，一块地灌水，旁边的地也会变湿，没有邻居的同意，什么也做不成。',
  '汉森的办法是请邻居喝咖啡。他说，四年里喝了两百多杯，终于有三户人家愿意一起试试看。',
] as const;

export const THIRTY_FIFTH: readonly Shown[] = [
  {
    kind: '央广网 (2021), a village feature: the clock and 来源 in spans below an h2, 央广网…消息（记者…）first, captions by CNR’s maker, a line for its app, 编辑 below the text',
    url: 'http://news.cnr.example/native/gd/20210312/t20210312_525434512.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>福建武夷山：老篾匠的灯罩照亮山村_央广网</title>
<meta name="keywords" content="竹编;武夷山;篾匠;山村">
<meta name="description" content="天刚亮，武夷山脚下的溪源村就响起了劈竹声。">
<meta name="catalogs" content="NGD">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="contentid" content="525434512">
<link rel="stylesheet" href="http://www.cnr.example/2019home/css/article.css">
<script src="http://www.cnr.example/js/jquery.min.js"></script>
</head>
<body>
<div class="topnav">
<div class="wh1200">
<a class="logo" href="http://www.cnr.example/"><img src="http://www.cnr.example/img/logo.png" alt="央广网"></a>
<ul class="nav clearfix">
${li(['首页', '快讯', '国内', '国际', '财经', '评论', '科技', '教育', '乡村振兴', '文化', '听广播'], 'http://www.cnr.example/c')}
</ul>
<div class="search"><input type="text" placeholder="请输入关键字"><a href="javascript:;">搜索</a></div>
</div>
</div>
<div class="position wh1200">
<a href="http://www.cnr.example/">央广网首页</a> &gt; <a href="http://news.cnr.example/native/">国内</a> &gt; <a href="http://news.cnr.example/native/gd/">滚动</a>
</div>
<div class="wh1200 clearfix">
<div class="article left">
<div class="subject">
<h2>福建武夷山：老篾匠的灯罩照亮山村</h2>
<div class="source">
<span>2021-03-12 09:21:00</span>
<span>来源：央广网</span>
</div>
</div>
<div class="share-bar">
<a class="ttx" href="javascript:;">分享到微信</a>
<a class="twb" href="javascript:;">分享到微博</a>
</div>
<div class="article-body">
<div class="TRS_Editor">
<p>　　央广网武夷山3月12日消息（记者 郑书瑶）${BAMBOO[0]}</p>
<p align="center"><img src="./W020210312338190012345.jpg" alt="" oldsrc="W020210312338190012345.jpg"></p>
<p align="center"><font color="#808080">吴德顺在院子里破篾（央广网记者 郑书瑶 摄）</font></p>
${p(BAMBOO.slice(1, 4), '', '　　')}
<p align="center"><img src="./W020210312338190567890.jpg" alt="" oldsrc="W020210312338190567890.jpg"></p>
<p align="center"><font color="#808080">工坊里晾晒的灯罩（央广网发 溪源村供图）</font></p>
${p(BAMBOO.slice(4), '', '　　')}
</div>
<div class="editor">编辑：许可佳</div>
<div class="app-tip"><p>更多精彩资讯请在应用市场下载“央广网”客户端。欢迎提供新闻线索，24小时报料热线400-000-0000；版权声明：本文章版权归属央广网所有，未经授权不得转载。</p></div>
<div class="qr"><img src="http://www.cnr.example/img/qr.jpg" alt=""><p>长按二维码关注精彩内容</p></div>
</div>
</div>
<div class="right sidebar">
<div class="hot">
<h3>24小时热榜</h3>
<ul>
${li(['高原果蔬坐上冷链专列', '海边书店的潮汐时刻表', '小城青年组起铜管乐队', '一座水塔变成观星台', '牧区邮路换上电动车'], 'http://www.cnr.example/h')}
</ul>
</div>
<div class="listen">
<h3>直播中国</h3>
<p>点击收听中国之声</p>
</div>
</div>
</div>
<div class="footer">
<ul class="footer-nav">
${li(['关于我们', '联系方式', '法律顾问', '广告服务', '网站地图'], 'http://www.cnr.example/f')}
</ul>
<p>违法和不良信息举报电话：400-000-0000 京ICP备00000000号</p>
<p>央广网 © 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '福建武夷山：老篾匠的灯罩照亮山村',
      published: '2021-03-12T09:21:00+08:00',
      source: '央广网',
      authors: ['郑书瑶'],
      editors: ['许可佳'],
      headings: [],
      // Whether 央广网…消息 stays at the head of the first paragraph is open: not asked.
      kept: [...BAMBOO],
      captions: ['吴德顺在院子里破篾（央广网记者 郑书瑶 摄）', '工坊里晾晒的灯罩（央广网发 溪源村供图）'],
      gone: ['24小时报料热线', '长按二维码', '海边书店的潮汐时刻表', '点击收听中国之声', '分享到微信'],
    },
  },
  {
    kind: '中国新闻周刊 (2022), a long report: a deck below the headline, 本刊记者 and the clock in div.editor, subheads in strong, a title picture, the issue of the magazine and its rights below, 推荐阅读',
    url: 'http://news.inewsweek.example/society/2022-05-09/15562.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>给一部老电梯建病历-中国新闻周刊网</title>
<meta name="keywords" content="电梯,老旧小区,维修资金">
<meta name="description" content="换，还是修？一张图让五十六户人家达成了一致">
<meta name="baidu-site-verification" content="000000">
<link rel="stylesheet" href="/static/css/bootstrap.min.css">
<link rel="stylesheet" href="/static/css/content.css">
<script src="/static/js/jquery.js"></script>
</head>
<body>
<div class="header">
<div class="container">
<a class="logo" href="http://www.inewsweek.example/"><img src="/static/img/logo.png" alt="中国新闻周刊"></a>
<ul class="menu">
${li(['首页', '封面故事', '时政', '社会', '国际', '财经', '文化', '人物', '观点', '视频', '杂志订阅'], 'http://news.inewsweek.example/m')}
</ul>
<div class="login"><a href="javascript:;">登录</a> <a href="javascript:;">注册</a></div>
</div>
</div>
<div class="container main clearfix">
<div class="col-md-8 content">
<div class="crumbs"><a href="http://www.inewsweek.example/">首页</a> / <a href="http://news.inewsweek.example/society/">社会</a></div>
<h1 class="title">给一部老电梯建病历</h1>
<div class="summary"><p>换，还是修？一张图让五十六户人家达成了一致</p></div>
<div class="editor">本刊记者/周文澜  2022-05-09 08:36:20  来源：中国新闻周刊</div>
<div class="contenttxt">
<p style="text-align:center"><img src="http://img.inewsweek.example/2022/0509/1.jpg" alt=""></p>
<p style="text-align:center;font-size:12px;color:#888">维保工人在轿厢顶上安装传感器。图/受访者提供</p>
<p>　　${LIFT[0]}</p>
<p>　　${LIFT[1]}</p>
<p style="text-align:center"><strong>${LIFT[2]}</strong></p>
<p>　　${LIFT[3]}</p>
<p>　　${LIFT[4]}</p>
<p style="text-align:center"><strong>${LIFT[5]}</strong></p>
<p>　　${LIFT[6]}</p>
<p>　　${LIFT[7]}</p>
<p style="text-align:center"><strong>${LIFT[8]}</strong></p>
<p>　　${LIFT[9]}</p>
<p>　　${LIFT[10]}</p>
<p>　　《中国新闻周刊》2022年第17期</p>
<p>　　声明：刊用《中国新闻周刊》稿件务经书面授权</p>
</div>
<div class="share">
<span>分享到</span>
<a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
<a href="javascript:;">QQ好友</a>
</div>
<div class="recommend">
<h4>推荐阅读</h4>
<ul>
${li(['一座县城的夜校排到了明年', '盲道修补员的一天', '老厂房里的合唱团'], 'http://news.inewsweek.example/r')}
</ul>
</div>
<div class="comment">
<h4>网友评论</h4>
<textarea placeholder="请登录后发表评论"></textarea>
<p>暂无评论，快来抢沙发</p>
</div>
</div>
<div class="col-md-4 side">
<div class="magazine">
<h4>最新一期</h4>
<a href="http://www.inewsweek.example/mag"><img src="http://img.inewsweek.example/cover.jpg" alt=""></a>
<p>扫码购买电子版</p>
</div>
<div class="rank">
<h4>热门排行</h4>
<ol>
${li(['外卖箱里的乡愁', '慢火车上的数学课', '去海岛当一年邮差', '把阳台借给邻居'], 'http://news.inewsweek.example/k')}
</ol>
</div>
</div>
</div>
<div class="footer">
<div class="container">
<ul>
${li(['关于我们', '新闻热线', '广告合作', '诚聘英才', '版权声明'], 'http://www.inewsweek.example/f')}
</ul>
<p>京ICP备00000000号-1 违法和不良信息举报电话：010-00000000</p>
<p>Copyright © 2022 中国新闻周刊社 版权所有</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '给一部老电梯建病历',
      lead: '换，还是修？一张图让五十六户人家达成了一致',
      published: '2022-05-09T08:36:20+08:00',
      source: '中国新闻周刊',
      authors: ['周文澜'],
      headings: [...LIFT_HEADS],
      body: [...LIFT],
      captions: ['维保工人在轿厢顶上安装传感器。图/受访者提供'],
      gone: ['扫码购买电子版', '快来抢沙发', '慢火车上的数学课', '务经书面授权'],
    },
  },
  {
    kind: '光明网 (2021), an opinion: the clock and 来源 in m-con-info with two names joined by a dash, 作者 in a line first, [ 责编：… ] below the text, hot pictures',
    url: 'https://guancha.gmw.example/2021-04/18/content_34773212.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>让读出声的人也有一盏灯 _光明网</title>
<meta name="keywords" content="图书馆,阅读,公共文化">
<meta name="description" content="">
<meta name="author" content="袁晴">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="26275">
<meta name="contentid" content="34773212">
<meta name="publishdate" content="2021-04-18">
<meta name="source" content="光明网-《光明日报》">
<link rel="stylesheet" href="https://img.gmw.example/css/content_v3.css">
</head>
<body>
<div class="g-top">
<div class="g-banner">
<ul class="g-banner-nav">
${li(['首页', '时政', '国际', '时评', '理论', '文化', '科技', '教育', '经济', '生活', '法治', '军事', '卫生', '人才'], 'https://www.gmw.example/n')}
</ul>
</div>
<div class="g-breadcrumb"><a href="https://www.gmw.example/">首页</a>&gt; <a href="https://guancha.gmw.example/">时评频道</a>&gt; <a href="https://guancha.gmw.example/node_7292.htm">光明时评</a> &gt; 正文</div>
</div>
<div class="g-main">
<div class="m-title-box">
<h1 class="u-title">让读出声的人也有一盏灯</h1>
</div>
<div class="g-content">
<div class="m-content">
<div class="m-con-info">
<span class="m-con-time">2021-04-18 09:05</span>
<span class="m-con-source">来源：<a href="https://news.gmw.example/2021-04/18/content_34773200.htm" target="_blank">光明网-《光明日报》</a></span>
<span class="m-con-num" id="commentCount"></span>
</div>
<div class="m-share"><span>分享到：</span><a href="javascript:;">微信扫一扫</a></div>
<div class="u-mainText" id="article_inbox">
<!--enpcontent-->
<p>　　作者：沈越山</p>
${p(LIBRARY, '', '　　')}
<!--/enpcontent-->
<div class="m-zbTool liability">
<span>[ </span><span class="liability">责编：袁晴</span><span> ]</span>
</div>
</div>
<div class="u-moreText"><a href="javascript:;">阅读剩余全文（）</a></div>
</div>
<div class="m-picHot">
<h3>您此时的心情</h3>
<ul class="mood">
<li>光明云投</li>
<li>新闻表情排行日</li>
<li>开心 0</li>
<li>难过 0</li>
<li>点赞 0</li>
</ul>
</div>
<div class="m-hot">
<h3>视觉焦点</h3>
<ul>
${li(['江南水乡的油菜花船', '高山茶园开采', '老城门下的风筝集', '沙漠边缘种下新绿'], 'https://photo.gmw.example/p')}
</ul>
</div>
<div class="m-latest">
<h3>最热文章</h3>
<ul>
${li(['夜校为何一座难求', '给慢递留一个邮筒', '乡村球场的灯光'], 'https://guancha.gmw.example/z')}
</ul>
</div>
</div>
<div class="g-side">
<div class="m-client"><img src="https://img.gmw.example/qr.png" alt=""><p>光明日报客户端下载</p></div>
<div class="m-rec">
<h3>独家策划</h3>
<ul>
${li(['【光明漫话】把耳朵还给老人', '【图说】一粒种子的旅行'], 'https://topics.gmw.example/t')}
</ul>
</div>
</div>
</div>
<div class="g-footer">
<ul>
${li(['光明网概况', '关于我们', '报网动态', '联系我们', '法律声明', '光明员工', '光明网邮箱', '网站地图'], 'https://www.gmw.example/f')}
</ul>
<p>光明网版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '让读出声的人也有一盏灯',
      published: '2021-04-18T09:05+08:00',
      source: '光明网-《光明日报》',
      authors: ['沈越山'],
      editors: ['袁晴'],
      headings: [],
      body: [...LIBRARY],
      captions: [],
      gone: ['微信扫一扫', '新闻表情排行日', '江南水乡的油菜花船', '阅读剩余全文', '报网动态'],
    },
  },
  {
    kind: '环球网 (2021), a report of 环球时报 by three writers: textareas hidden that hold the article, p.time and 来源 and 作者 in spans, pic-con with img-intro, 责编 below, rights',
    url: 'https://world.huanqiu.example/article/44n7XqLp2Rd',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<meta name="renderer" content="webkit">
<meta http-equiv="X-UA-Compatible" content="IE=Edge,chrome=1">
<title>欧洲小镇的钟为何少敲一下</title>
<meta name="keywords" content="钟楼,修钟匠,小镇">
<meta name="description" content="在瑞士西部的一座小镇，教堂的钟每天中午要敲十二下，一百四十年来从未改变。">
<meta name="author" content="环球网">
<meta property="og:type" content="news">
<link rel="stylesheet" href="https://rs1.huanqiucdn.example/dp/article/css/pc.css">
</head>
<body>
<textarea class="article-aid" hidden>44n7XqLp2Rd</textarea>
<textarea class="article-title" hidden>欧洲小镇的钟为何少敲一下</textarea>
<textarea class="article-time" hidden>1631573520000</textarea>
<textarea class="article-source-name" hidden>环球时报</textarea>
<textarea class="article-editor-name" hidden>程语冰</textarea>
<textarea class="article-author" hidden>林晓川 周沐阳 高一苇</textarea>
<div class="container">
<div class="header">
<div class="header-logo"><a href="https://www.huanqiu.example/"><img src="https://rs1.huanqiucdn.example/logo.png" alt="环球网"></a></div>
<ul class="header-nav">
${li(['国际', '国内', '军事', '台海', '评论', '财经', '科技', '汽车', '旅游', '文化', '健康', '博览'], 'https://www.huanqiu.example/n')}
</ul>
<div class="header-login"><a href="javascript:;">登录</a></div>
</div>
<div class="t-container">
<div class="t-container-crumbs"><a href="https://www.huanqiu.example/">首页</a> &gt; <a href="https://world.huanqiu.example/">国际</a> &gt; 正文</div>
<div class="t-container-title"><h3>欧洲小镇的钟为何少敲一下</h3></div>
</div>
<div class="b-container clear">
<div class="b-container-left">
<div class="metadata">
<div class="metadata-info">
<p class="time">2021-09-14 06:52</p>
<p class="other">
<span class="source"><span>来源：<a href="https://www.huanqiu.example/" target="_blank">环球时报</a></span></span>
<span class="author">作者：林晓川 周沐阳 高一苇</span>
</p>
</div>
<div class="metadata-share"><a href="javascript:;">分享到新浪微博</a><a href="javascript:;">手机看新闻</a></div>
</div>
<div class="content">
<div class="l-con clear">
<article><section data-type="rtext">
<p>　　${CLOCKS[0]}</p>
<p><i class="pic-con"><img data-alt="" src="https://img.huanqiucdn.example/dp/api/files/imageDir/1.jpg"></i></p>
<p><em class="img-intro">小镇教堂的钟楼，钟锤正在等待修理。</em></p>
${p(CLOCKS.slice(1), '', '　　')}
</section></article>
<div class="edit"><span>责编：程语冰</span></div>
<div class="copyright">版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</div>
<div class="report"><a href="javascript:;">获取授权</a></div>
</div>
</div>
<div class="com-box">
<h4>网友评论</h4>
<p>文明发言，理性讨论</p>
<a href="javascript:;">我要评论</a>
</div>
<div class="feed">
<h4>猜你喜欢</h4>
<ul>
${li(['北极圈里的温室番茄', '一家开在灯塔里的旅馆', '骑行者穿越盐湖', '老式打字机又卖断货'], 'https://world.huanqiu.example/article/g')}
</ul>
</div>
</div>
<div class="b-container-right">
<div class="r-hot">
<h4>热门排行</h4>
<ol>
${li(['海上邮局重新开张', '企鹅迷路走进超市', '百岁老人学冲浪'], 'https://world.huanqiu.example/article/r')}
</ol>
</div>
<div class="r-app"><img src="https://rs1.huanqiucdn.example/qr.png" alt=""><p>环球时报客户端 扫码下载</p></div>
</div>
</div>
<div class="footer">
<ul>
${li(['关于环球网', '环球时报', '版权声明', '加入我们', '意见反馈', '隐私政策'], 'https://www.huanqiu.example/f')}
</ul>
<p>环球网版权与免责声明 京ICP备00000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '欧洲小镇的钟为何少敲一下',
      published: '2021-09-14T06:52+08:00',
      source: '环球时报',
      authors: ['林晓川', '周沐阳', '高一苇'],
      editors: ['程语冰'],
      headings: [],
      body: [...CLOCKS],
      captions: ['小镇教堂的钟楼，钟锤正在等待修理。'],
      gone: ['严禁转载', '手机看新闻', '北极圈里的温室番茄', '企鹅迷路走进超市', '获取授权'],
    },
  },
  {
    kind: '证券时报网 (2022), a market report: 来源 and 作者 and the clock in detail-info, subheads in strong, 责任编辑 and the paper’s 声明 and a card for its app below, 换一换',
    url: 'https://www.stcn.example/article/detail/624518.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>循环保温箱走红冷链 回收率成胜负手</title>
<meta name="keywords" content="冷链,循环箱,杨梅">
<meta name="description" content="一种可以反复使用一百次的保温箱，正在悄悄改变这条赛道的算账方式。">
<link rel="stylesheet" href="https://static.stcn.example/css/detail.css">
<script src="https://static.stcn.example/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="header-top">
<a class="logo" href="https://www.stcn.example/"><img src="https://static.stcn.example/img/logo.png" alt="证券时报"></a>
<div class="header-search"><input type="text" placeholder="输入股票名称、代码、简称"><a href="javascript:;">登录</a></div>
</div>
<ul class="nav">
${li(['首页', '快讯', '要闻', '股市', '公司', '数据', '基金', '金融', '评论', '产经', '创投', '科创板', '新三板', '投教', 'ESG', '滚动'], 'https://www.stcn.example/article/list/n')}
</ul>
</div>
<div class="breadcrumb"><a href="https://www.stcn.example/">首页</a> &gt; <a href="https://www.stcn.example/article/list/cj.html">产经</a></div>
<div class="container clearfix">
<div class="main">
<div class="detail">
<div class="detail-title">循环保温箱走红冷链 回收率成胜负手</div>
<div class="detail-info">
<span>来源：证券时报网</span>
<span>作者：蒋晚舟</span>
<span>2022-06-21 18:47</span>
</div>
<div class="detail-share">
<a class="font-size" href="javascript:;">字号</a>
<a class="collect" href="javascript:;">收藏本文</a>
</div>
<div class="detail-content">
<p>${COLD[0]}</p>
<p style="text-align: left;"><strong>${COLD[1]}</strong></p>
<p>${COLD[2]}</p>
<p>${COLD[3]}</p>
<p style="text-align: left;"><strong>${COLD[4]}</strong></p>
<p>${COLD[5]}</p>
<p style="text-align: left;"><strong>${COLD[6]}</strong></p>
<p>${COLD[7]}</p>
<p>${COLD[8]}</p>
</div>
<div class="detail-content-editor">责任编辑： 孟怀瑾</div>
<div class="detail-content-statement">声明：证券时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</div>
<div class="detail-content-tip">下载“证券时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</div>
</div>
<div class="comment">
<div class="comment-title">网友评论</div>
<div class="comment-box"><textarea></textarea><span>登录后可以发言</span><a href="javascript:;">发送</a></div>
<div class="comment-note">网友评论仅供其表达个人看法，并不表明证券时报立场</div>
<div class="comment-empty">暂无评论</div>
</div>
<div class="recommend">
<div class="recommend-title">为你推荐</div>
<ul>
${li(['甲醇期货夜盘小幅收高', '两家公司披露可转债发行结果', '沿海运价指数连涨三周', '新能源重卡月销创新高'], 'https://www.stcn.example/article/detail/w')}
</ul>
<a class="change" href="javascript:;">换一换</a>
</div>
</div>
<div class="side">
<div class="side-hot">
<div class="side-title">时报热榜</div>
<ol>
${li(['一图看懂周末要闻', '三季度光伏装机提速', '龙虎榜席位追踪'], 'https://www.stcn.example/article/detail/h')}
</ol>
</div>
<div class="side-video">
<div class="side-title">热点视频</div>
<ul>
${li(['董秘请回答第十二期', '走进工厂看机器人拧螺丝'], 'https://www.stcn.example/video/v')}
</ul>
</div>
</div>
</div>
<div class="footer">
<ul>
${li(['关于我们', '服务条例', '联系我们', '版权声明', '招聘启事', '网站地图'], 'https://www.stcn.example/about/f')}
</ul>
<p>备案号：粤ICP备00000000号 深圳证券时报社有限公司版权所有</p>
<p>Copyright © 2008-2022 Shenzhen Securities Times Co., Ltd. All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '循环保温箱走红冷链 回收率成胜负手',
      published: '2022-06-21T18:47+08:00',
      source: '证券时报网',
      authors: ['蒋晚舟'],
      editors: ['孟怀瑾'],
      headings: [...HEADS35],
      body: [...COLD],
      captions: [],
      gone: [
        '据此操作风险自担',
        '把握财富机会',
        '不表明证券时报立场',
        '甲醇期货夜盘小幅收高',
        '龙虎榜席位追踪',
        '换一换',
      ],
    },
  },
  {
    kind: '36氪 (2021), reprinted from an account of WeChat: the account and the day in title-icon items, a summary, 本文来自微信公众号 in a quotation first, h2 in the text, img-desc, the platform’s disclaimer',
    url: 'https://36kr.example/p/1349062748391426',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>修鞋铺为什么又排起了队-36氪</title>
<meta name="description" content="鞋贵了，修鞋的人却少了。">
<meta name="keywords" content="36氪,修鞋,消费,手艺">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
${og('og:title', '修鞋铺为什么又排起了队-36氪')}
${og('og:description', '鞋贵了，修鞋的人却少了。')}
${og('og:image', 'https://img.36krcdn.example/20210810/v2_cover.jpg')}
${og('article:author', '城市显微镜')}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="https://static.36krcdn.example/36kr-web/static/article.css">
</head>
<body>
<div id="app">
<div class="kr-layout">
<div class="kr-layout-header">
<a class="kr-header-logo" href="https://36kr.example/"><img src="https://img.36krcdn.example/logo.png" alt="36氪"></a>
<ul class="kr-header-nav">
${li(['首页', '快讯', '资讯', '推荐', '财经', 'AI', '自助报道', '创投平台', '企服点评', '直播', '视频', '城市'], 'https://36kr.example/n')}
</ul>
<div class="kr-header-right"><a href="javascript:;">搜索</a><a href="javascript:;">寻求报道</a><a href="javascript:;">登录</a></div>
</div>
<div class="kr-layout-main clearloat">
<div class="main-right">
<div class="kr-layout-content">
<div class="article-detail-wrapper-box">
<div class="article-left-container">
<div class="article-content">
<h1 class="article-title margin-bottom-20 common-width">修鞋铺为什么又排起了队</h1>
<div class="article-title-icon common-width margin-bottom-40">
<a class="title-icon-item item-a" href="https://36kr.example/user/1049283">城市显微镜</a>
<span class="title-icon-item item-time"><i>·</i>2021年08月10日 18:26</span>
</div>
<div class="summary">鞋贵了，修鞋的人却少了。</div>
<div class="common-width content articleDetailContent kr-rich-text-wrapper">
<blockquote><p>本文来自微信公众号<a href="https://mp.weixin.qq.example/s/1" target="_blank">“城市显微镜”（ID：chengshi_xwj）</a>，作者：何知远，编辑：苏禾，36氪经授权发布。</p></blockquote>
<p>${SHOP[0]}</p>
<h2>${SHOP[1]}</h2>
<p>${SHOP[2]}</p>
<p>${SHOP[3]}</p>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.example/20210810/v2_1.jpg"></p>
<p class="img-desc">杨树弄的修鞋铺，收满八双就关窗｜受访者供图</p>
<h2>${SHOP[4]}</h2>
<p>${SHOP[5]}</p>
<p>${SHOP[6]}</p>
<h2>${SHOP[7]}</h2>
<p>${SHOP[8]}</p>
<p>${SHOP[9]}</p>
</div>
<div class="article-footer-txt common-width"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="article-operate">
<span>+1</span>
<span>点赞 36</span>
<span>收藏</span>
<a href="javascript:;">好文章，需要你的鼓励</a>
</div>
</div>
<div class="author-card">
<img src="https://img.36krcdn.example/avatar.jpg" alt="">
<a href="https://36kr.example/user/1049283">城市显微镜</a>
<p>特邀作者</p>
<a href="javascript:;">关注</a>
</div>
<div class="next-article">
<span>下一篇</span>
<a href="https://36kr.example/p/1348890000000001">露营车租赁，一门看天吃饭的生意</a>
<p>雨天退订率高达六成。</p>
</div>
</div>
<div class="article-right-container">
<div class="hot-list">
<p>热门文章</p>
<ul>
${li(['奶茶店的第二杯半价怎么算', '折叠屏手机的铰链战争', '谁在给无人机修翅膀', '咖啡机租赁平台的一千天'], 'https://36kr.example/p/h')}
</ul>
</div>
<div class="report-card"><p>36氪APP让一部分人先看到未来</p><a href="javascript:;">我要入驻</a></div>
</div>
</div>
</div>
</div>
</div>
<div class="kr-footer">
<ul>
${li(['关于36氪', '城市合作', '寻求报道', '我要投稿', '投资者关系', '商务合作'], 'https://36kr.example/f')}
</ul>
<p>本站由 阿里云 提供计算与安全服务 违法和不良信息举报电话：010-00000000</p>
<p>© 2011~2021 北京多氪信息科技有限公司 | 京ICP备00000000号</p>
</div>
</div>
</div>
<script>window.initialState={"articleDetail":{"articleDetailData":{"code":0,"data":{"itemId":1349062748391426,"publishTime":1628591160000,"author":"城市显微镜"}}}}</script>
</body>
</html>`,
    expected: {
      headline: '修鞋铺为什么又排起了队',
      lead: '鞋贵了，修鞋的人却少了。',
      published: '2021-08-10T18:26+08:00',
      authors: ['何知远'],
      editors: ['苏禾'],
      headings: [...SHOP_HEADS],
      body: [...SHOP],
      captions: ['杨树弄的修鞋铺，收满八双就关窗｜受访者供图'],
      gone: [
        '仅提供信息存储空间服务',
        '需要你的鼓励',
        '露营车租赁',
        '折叠屏手机的铰链战争',
        '让一部分人先看到未来',
        '我要入驻',
      ],
    },
  },
  {
    kind: '新民晚报 on 新民网 (2021), the shortest local news: 来源 and 记者 and 编辑 and the clock in one line, a caption 图说 by another’s name, its app and 24小时热点',
    url: 'https://news.xinmin.example/2021/05/24/31961422.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>干了十几年的喷水池变身睡莲池_上海新闻_新民网</title>
<meta name="keywords" content="睡莲,社区,杨浦">
<meta name="description" content="杨浦一处老小区里荒废多年的喷水池，昨天变成了一方睡莲池。">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="shanghai">
<link rel="stylesheet" href="https://img0.xinmin.example/css/content2020.css">
<script src="https://img0.xinmin.example/js/jquery.min.js"></script>
</head>
<body>
<div class="Mheader">
<div class="Mwrap">
<a class="Mlogo" href="https://www.xinmin.example/"><img src="https://img0.xinmin.example/logo.png" alt="新民网"></a>
<ul class="Mnav">
${li(['首页', '上海', '时政', '社会', '国际', '体育', '文娱', '财经', '健康', '教育', '夜光杯', '社区', '数字报'], 'https://www.xinmin.example/n')}
</ul>
</div>
</div>
<div class="Mwrap Mcrumb"><a href="https://www.xinmin.example/">新民网</a> &gt; <a href="https://shanghai.xinmin.example/">上海新闻</a> &gt; 正文</div>
<div class="Mwrap clearfix">
<div class="Mleft">
<div class="Mtitle">
<h1>干了十几年的喷水池变身睡莲池</h1>
<div class="info">
<span>来源：新民晚报</span>
<span>记者：钱依依</span>
<span>编辑：施品</span>
<span>2021-05-24 10:17:36</span>
</div>
</div>
<div class="a_content">
<p>　　${POND[0]}</p>
<p style="text-align:center"><img src="https://img1.xinmin.example/2021/05/24/1.jpg" alt=""></p>
<p style="text-align:center">图说：居民们在睡莲池边 新民晚报记者 方牧之 摄</p>
${p(POND.slice(1), '', '　　')}
</div>
<div class="Mshare">
<span>分享到：</span>
<a href="javascript:;">朋友圈</a>
<a href="javascript:;">新浪微博</a>
</div>
<div class="Mapp">
<img src="https://img0.xinmin.example/qr.png" alt="">
<p>扫一扫，下载新民客户端</p>
</div>
<div class="Mcomment">
<h3>新民评论</h3>
<p>用户评论仅代表网友个人观点</p>
<textarea></textarea>
<a href="javascript:;">发表</a>
</div>
</div>
<div class="Mright">
<div class="Mhot">
<h3>24小时热点</h3>
<ol>
${li(['梧桐区新添三处街角花园', '早点摊老板学会了手语', '轮渡末班船延时试运行', '博物馆夜场门票秒空', '老字号糕团改用小包装'], 'https://news.xinmin.example/h')}
</ol>
</div>
<div class="Mvideo">
<h3>新民视频</h3>
<ul>
${li(['滩涂上的招潮蟹开会', '苏州河桨板课开班'], 'https://video.xinmin.example/v')}
</ul>
</div>
</div>
</div>
<div class="Mfooter">
<ul>
${li(['关于新民网', '联系方式', '工作机会', '知识产权声明'], 'https://www.xinmin.example/f')}
</ul>
<p>互联网新闻信息服务许可证：31120170003 | 信息网络传播视听节目许可证</p>
<p>违法与不良信息举报电话：021-00000000</p>
<p>新民晚报官方网站 xinmin.cn ©2021 All rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '干了十几年的喷水池变身睡莲池',
      published: '2021-05-24T10:17:36+08:00',
      source: '新民晚报',
      authors: ['钱依依'],
      editors: ['施品'],
      headings: [],
      body: [...POND],
      captions: ['图说：居民们在睡莲池边 新民晚报记者 方牧之 摄'],
      gone: ['朋友圈', '扫一扫', '仅代表网友个人观点', '早点摊老板学会了手语', '滩涂上的招潮蟹开会'],
    },
  },
  {
    kind: '现代快报网 (2022), an interview in questions and answers: 来源 and the clock between bars, the reporter and the maker of the pictures in a line of credits last, 校对 and 编辑, 相关阅读',
    url: 'https://www.xdkb.example/p1/njxw/20220423/278912.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>对话古籍修复师：书比人长寿，我们只替它看一阵子病_现代快报网</title>
<meta name="keywords" content="古籍修复,南京,读书日">
<meta name="description" content="南京城南的一条小巷里，有一间只有十二平方米的古籍修复室。">
<link rel="stylesheet" href="https://www.xdkb.example/static/css/detail.css">
<script src="https://www.xdkb.example/static/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="wrap">
<a class="logo" href="https://www.xdkb.example/"><img src="https://www.xdkb.example/static/logo.png" alt="现代快报网"></a>
<ul class="nav">
${li(['首页', '要闻', '南京', '江苏', '国内', '国际', '财经', '教育', '读品', '文娱', '体育', '视频', '电子版'], 'https://www.xdkb.example/p1/n')}
</ul>
</div>
</div>
<div class="wrap location">当前位置：<a href="https://www.xdkb.example/">首页</a> &gt; <a href="https://www.xdkb.example/p1/njxw/">南京</a> &gt; 正文</div>
<div class="wrap clearfix">
<div class="main-left">
<div class="article">
<h1 class="article-title">对话古籍修复师：书比人长寿，我们只替它看一阵子病</h1>
<div class="article-info">
<span>来源：现代快报</span> | <span>2022-04-23 11:08:25</span> | <span>作者：唐一鸣</span>
</div>
<div class="article-content">
<p>${BOOKS[0]}</p>
<p style="text-align:center"><img src="https://img.xdkb.example/20220423/1.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#7f7f7f">△顾亦秋在修复室里揭页</span></p>
${BOOKS.slice(1, 7)
  .map((one, index) => (index % 2 === 0 ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`))
  .join('\n')}
<p style="text-align:center"><img src="https://img.xdkb.example/20220423/2.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#7f7f7f">△配纸要比原纸浅半分</span></p>
${BOOKS.slice(7)
  .map((one, index) => (index % 2 === 0 ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`))
  .join('\n')}
<p>现代快报+记者 唐一鸣/文 邵远帆/摄</p>
<p>（校对 季小舟 编辑 韦青禾）</p>
</div>
<div class="article-like"><a href="javascript:;">点赞</a><span>128人已赞</span></div>
<div class="article-copyright">版权声明：本网（平台）所刊内容未经书面授权，不得以任何形式复制或转载。</div>
</div>
<div class="related">
<h3>相关阅读</h3>
<ul>
${li(['古籍修复体验课在南京开课 报名一小时满员', '十二平方米的修复室迎来第一批学徒'], 'https://www.xdkb.example/p1/njxw/r')}
</ul>
</div>
<div class="comment"><h3>发表评论</h3><textarea></textarea><p>最多输入两百字</p></div>
</div>
<div class="main-right">
<div class="rank">
<h3>今日热点</h3>
<ol>
${li(['玄武湖早樱进入末花期', '地铁口的共享雨伞回来了', '街坊合奏团缺一把大提琴', '夜市摊主推出半份菜'], 'https://www.xdkb.example/p1/k')}
</ol>
</div>
<div class="qr"><img src="https://www.xdkb.example/static/qr.png" alt=""><p>打开现代快报APP看更多</p></div>
<div class="hotline">
<h3>快报热线</h3>
<p>025-00000000 有事您说话</p>
</div>
<div class="epaper">
<h3>数字报</h3>
<a href="http://dz.xdkb.example/">点击阅读今日报纸</a>
</div>
</div>
</div>
<div class="footer">
<div class="wrap">
<ul>
${li(['关于我们', '广告服务', '联系方式', '法律声明', '网站地图'], 'https://www.xdkb.example/f')}
</ul>
<p>江苏现代快报传媒有限公司 苏ICP备00000000号 苏新网备2011032号</p>
<p>违法和不良信息举报电话：025-00000000</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '对话古籍修复师：书比人长寿，我们只替它看一阵子病',
      published: '2022-04-23T11:08:25+08:00',
      source: '现代快报',
      authors: ['唐一鸣'],
      editors: ['韦青禾'],
      // Whether the bold questions are headings is open: only the paragraphs are asked.
      body: [...BOOKS],
      captions: ['△顾亦秋在修复室里揭页', '△配纸要比原纸浅半分'],
      related: ['古籍修复体验课在南京开课 报名一小时满员', '十二平方米的修复室迎来第一批学徒'],
      gone: ['128人已赞', '未经书面授权', '玄武湖早樱进入末花期', '有事您说话', '最多输入两百字'],
    },
  },
  {
    kind: '网易新闻 (2021), reprinted from a paper: the clock and 来源 and 举报 in post_info, 原标题 first, a picture without caption, 责任编辑 with a number, 跟贴 and 热点新闻',
    url: 'https://www.163.example/news/article/GCTR5K2D0001899N.html',
    page: `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="2021-06-20 08:15:32" data-category="新闻">
<head>
<title>大白鹅拦住外卖骑手不放 骑手跟过去一看愣了|骑手|小鹅_网易新闻</title>
<base target="_blank">
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="keywords" content="骑手,白鹅,江城">
<meta name="description" content="大白鹅拦住外卖骑手不放 骑手跟过去一看愣了">
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
${og('og:type', 'news')}
${og('og:title', '大白鹅拦住外卖骑手不放 骑手跟过去一看愣了|骑手|小鹅_网易新闻')}
${og('article:author', '网易')}
${og('article:published_time', '2021-06-20T08:15:32+08:00')}
<link rel="stylesheet" href="https://static.ws.126.example/163/f2e/post_nodejs/static/css/main.css">
</head>
<body>
<div class="ntes_nav_wrap" id="js_N_NTES_wrap">
<ul class="ntes-nav">
${li(['网易首页', '应用', '快速导航', '网易新闻', '网易公开课', '网易严选', '邮箱大师', '网易云课堂', '免费邮箱', '移动端', '登录'], 'https://www.163.example/n')}
</ul>
</div>
<div class="post_crumb"><a href="https://www.163.example/">网易首页</a> &gt; <a href="https://news.163.example/">新闻中心</a> &gt; 正文</div>
<div class="wrapper clearfix" id="container">
<div class="post_main">
<h1 class="post_title">大白鹅拦住外卖骑手不放 骑手跟过去一看愣了</h1>
<div class="post_info">
2021-06-20 08:15:32　来源: <a href="#">江城晚报</a>　<a class="post_jubao" href="javascript:;">举报</a>
</div>
<div class="post_top">
<a class="post_top_tie_count" href="javascript:;">0</a>
<ul class="post_top_share">
<li>分享至</li>
<li>微信扫码分享</li>
<li>用微信扫码二维码分享至好友和朋友圈</li>
</ul>
</div>
<div class="post_content" id="content">
<div class="post_body">
<p class="otitle">（原标题：大白鹅“拦路求救” 骑手趴地捞起五只小鹅）</p>
<p>${GOOSE[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.example/1.jpg" alt=""><br></p>
${p(GOOSE.slice(1))}
</div>
<div class="post_author">
<a href="https://news.163.example/"><img src="https://static.ws.126.example/cnews/css13/img/end_news.png" alt="陈小满" width="13" height="12"></a>
责任编辑：陈小满_NN7834
</div>
</div>
<div class="post_next">
<h3>热点新闻</h3>
<ul>
${li(['快递小哥雨中扶起一排单车', '气象台提醒备好遮阳帽', '古镇木桥修缮完工', '小学生给蜗牛修了一条路'], 'https://www.163.example/news/article/h')}
</ul>
</div>
<div class="tie-area">
<h3>网易跟贴</h3>
<p>文明上网，登录发贴</p>
<p>网友：这鹅比我聪明</p>
</div>
<div class="post_side">
<h3>阅读下一篇</h3>
<a href="https://www.163.example/news/article/x">海边民宿老板每天画一张潮汐图</a>
<a href="https://www.163.example/">返回网易首页</a>
<a href="https://www.163.example/newsapp">下载网易新闻客户端</a>
</div>
</div>
<div class="sidebar">
<h3>热点榜单</h3>
<ul>
${li(['无人艇清理湖面水草', '球迷自发清扫看台', '农民画家开起画室'], 'https://www.163.example/s')}
</ul>
</div>
</div>
<div class="footer">
<ul>
${li(['About NetEase', '公司简介', '联系方法', '招聘信息', '客户服务', '隐私政策', '不良信息举报', '廉正举报'], 'https://corp.163.example/f')}
</ul>
<p>©1997-2021 网易公司版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '大白鹅拦住外卖骑手不放 骑手跟过去一看愣了',
      published: '2021-06-20T08:15:32+08:00',
      source: '江城晚报',
      authors: [],
      editors: ['陈小满'],
      headings: [],
      body: [...GOOSE],
      captions: [''],
      gone: ['用微信扫码二维码', '文明上网', '这鹅比我聪明', '小学生给蜗牛修了一条路', '返回网易首页'],
    },
  },
  {
    kind: '腾讯新闻 (2022), the shortest news of another’s account: the year, the day and the clock in three divs of the left bar, the account in a.author, p.one-p, 免责声明 and hot lists',
    url: 'https://new.qq.example/rain/a/20220518A0B3KM00',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>菜地里锄出一块陨石 重约412克_腾讯新闻</title>
<meta name="keywords" content="陨石,菜地,青川">
<meta name="description" content="一块重约412克的石质陨石近日在山区一户农家的菜地里被发现。">
<meta name="apub:time" content="5/18/2022, 9:40:06 AM">
<meta name="apub:from" content="default">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<link rel="stylesheet" href="//mat1.gtimg.example/pingjs/ext2020/dc2017/publicjs/m/ping/css/content.css">
<script>
window.DATA = {
  "article_id": "20220518A0B3KM",
  "article_type": "0",
  "title": "菜地里锄出一块陨石 重约412克",
  "media": "星川新闻",
  "media_id": "5123988",
  "pubtime": "2022-05-18 09:40:06",
  "comment_id": "7924118830"
}
</script>
</head>
<body>
<div id="TopNav" class="qq_nav">
<ul>
${li(['腾讯网首页', '新闻', '视频', '图片', '军事', '体育', 'NBA', '娱乐', '财经', '科技', '时尚', '汽车', '房产', '教育'], 'https://www.qq.example/n')}
</ul>
</div>
<div class="qq_conent clearfix">
<div class="LEFT">
<h1>菜地里锄出一块陨石 重约412克</h1>
<div id="LeftTool" class="left-stick-wp">
<div class="left-stick">
<div class="year through"><span>2022</span></div>
<div class="md">05/18</div>
<div class="time">09:40</div>
<div class="info">
<a class="author" href="https://new.qq.example/omn/author/5123988"><div>星川新闻</div></a>
</div>
<div class="share-list"><a href="javascript:;">分享</a><a href="javascript:;">评论</a></div>
</div>
</div>
<div class="content clearfix">
<div class="content-article">
${p(METEOR, 'class="one-p"')}
<div id="Status"></div>
</div>
<div class="content-statement">
<p>免责声明：本文来自腾讯新闻客户端创作者，不代表腾讯网的观点和立场。</p>
</div>
</div>
<div class="news-rec">
<h2>热门推荐</h2>
<ul>
${li(['天文馆开放星空露营', '校园里种出八种番茄', '钓友把鱼竿借给消防员', '退役地铁车厢变书吧'], 'https://new.qq.example/rain/a/r')}
</ul>
</div>
<div id="Comment" class="comment">
<h3>评论</h3>
<p>快来写下你的评论吧</p>
<p>请先登录再参与讨论</p>
</div>
</div>
<div class="RIGHT">
<div class="hot24">
<h3>24小时热点</h3>
<ol>
${li(['高铁站里的寻物展', '一只海龟重返大海', '城市阳台音乐周落幕', '老人自学编程教邻居'], 'https://new.qq.example/rain/a/h')}
</ol>
</div>
<div class="jx">
<h3>精选视频</h3>
<ul>
${li(['一分钟看懂潮间带', '爷爷的鸽子回家了'], 'https://v.qq.example/v')}
</ul>
</div>
<div class="download"><p>腾讯新闻客户端 扫码立即安装</p></div>
</div>
</div>
<div id="Foot" class="qq_footer">
<ul>
${li(['关于腾讯', 'About Tencent', '服务协议', '隐私政策', '开放平台', '广告服务', '腾讯招聘', '腾讯公益', '客服中心', '网站导航'], 'https://www.tencent.example/f')}
</ul>
<p>Copyright © 1998 - 2022 Tencent. All Rights Reserved</p>
<p>腾讯公司 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '菜地里锄出一块陨石 重约412克',
      published: '2022-05-18T09:40+08:00',
      source: '星川新闻',
      authors: [],
      headings: [],
      body: [...METEOR],
      captions: [],
      gone: ['免责声明', '校园里种出八种番茄', '快来写下你的评论', '高铁站里的寻物展', '扫码立即安装'],
    },
  },
  {
    kind: 'ETtoday (2021), local news: 記者…／高雄報導 in a line first, ▲ captions in strong, time.date, 延伸閱讀 within the text, 關鍵字 and 熱門新聞 below',
    url: 'https://www.ettoday.example/news/20210318/1940268.htm',
    page: `<!doctype html>
<html lang="zh-Hant" prefix="og:http://ogp.me/ns#" itemscope itemtype="http://schema.org/NewsArticle">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>高雄國小來了橘貓館長！　圖書館借閱人次翻倍 | ETtoday地方新聞 | ETtoday新聞雲</title>
<link rel="canonical" href="https://www.ettoday.example/news/20210318/1940268.htm">
${og('og:title', '高雄國小來了橘貓館長！　圖書館借閱人次翻倍 | ETtoday地方新聞 | ETtoday新聞雲')}
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:type', 'article')}
<meta name="section" property="article:section" content="地方">
<meta name="pubdate" itemprop="dateCreated" content="2021-03-18T10:25:00+08:00">
<meta name="source" itemprop="author" content="ETtoday新聞雲">
${ld({ '@type': 'NewsArticle', headline: '高雄國小來了橘貓館長！　圖書館借閱人次翻倍', datePublished: '2021-03-18T10:25:00+08:00', publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' } })}
</head>
<body class="news-page">
<div class="wrapper_box">
<header class="header_box">
<a class="logo" href="https://www.ettoday.example/"><img src="https://cdn2.ettoday.example/logo.png" alt="ETtoday新聞雲"></a>
<nav class="menu_box">
<ul>
${li(['即時', '熱門', '焦點', '政治', '財經', '論壇', '國際', '大陸', '社會', '地方', '新奇', '生活', '寵物動物', '影劇', '體育', '旅遊', '消費'], 'https://www.ettoday.example/news/n')}
</ul>
</nav>
</header>
<div class="container_box">
<div class="menu_bread_crumb"><a href="https://www.ettoday.example/">ETtoday</a> &gt; <a href="https://www.ettoday.example/local">地方</a></div>
<div class="c1">
<article>
<div class="subject_article">
<header><h1 class="title" itemprop="headline">高雄國小來了橘貓館長！　圖書館借閱人次翻倍</h1></header>
<div class="social_box"><a href="javascript:;">分享</a><a href="javascript:;">傳送</a></div>
<time class="date" itemprop="datePublished" datetime="2021-03-18T10:25:00+08:00">2021年03月18日 10:25</time>
<div class="story" itemprop="articleBody">
<p class="no_margin"><a href="https://ad.example/">▼買書回饋點數　點我領券</a></p>
<p><img src="https://cdn2.ettoday.example/images/1.jpg" alt="橘貓館長" width="600"></p>
<p><strong>▲橘貓館長每天早上準時到櫃台報到。（圖／記者洪亦凡攝）</strong></p>
<p>記者洪亦凡／高雄報導</p>
<p>${CAT[0]}</p>
<p>${CAT[1]}</p>
<p><img src="https://cdn2.ettoday.example/images/2.jpg" alt="" width="600"></p>
<p><strong>▲學童念書給館長聽。（圖／校方提供）</strong></p>
${p(CAT.slice(2))}
<p><strong>►延伸閱讀：<a href="https://www.ettoday.example/news/20210302/1928800.htm">貓咪當校犬？　小學選出最會陪讀的動物</a></strong></p>
</div>
<div class="et_app"><p>下載APP看新聞抽好禮</p></div>
<div class="part_keyword"><h4>關鍵字：</h4><a href="#">校園貓</a></div>
<div class="copyright_txt">※本文版權所有，非經授權，不得轉載。</div>
</div>
</article>
<div class="block_hot">
<h2>熱門新聞</h2>
<ul>
${li(['冷氣團周末報到', '夜市滷味攤排到馬路', '露營區螢火蟲爆量', '火車便當推限定口味'], 'https://www.ettoday.example/news/h')}
</ul>
</div>
<div class="block_fb"><h2>讀者迴響</h2><p>發表您的高見</p></div>
</div>
<aside class="c2">
<h2>最夯影音</h2>
<ul>
${li(['水豚泡澡不肯起床', '阿嬤一秒認出孫子'], 'https://www.ettoday.example/video/v')}
</ul>
</aside>
</div>
<footer class="footer_box">
<ul>
${li(['關於我們', '著作權保護政策', '隱私權政策', '聯絡我們', '人才招募', '新聞自律'], 'https://www.ettoday.example/f')}
</ul>
<p>東森新媒體控股股份有限公司 版權所有，未經許可，請勿任意轉貼節錄</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '高雄國小來了橘貓館長！　圖書館借閱人次翻倍',
      published: '2021-03-18T10:25+08:00',
      source: 'ETtoday新聞雲',
      authors: ['洪亦凡'],
      dateline: '高雄',
      headings: [],
      body: [...CAT],
      captions: [
        '▲橘貓館長每天早上準時到櫃台報到。（圖／記者洪亦凡攝）',
        '▲學童念書給館長聽。（圖／校方提供）',
      ],
      gone: ['點我領券', '抽好禮', '不得轉載', '夜市滷味攤排到馬路', '發表您的高見', '水豚泡澡不肯起床'],
    },
  },
  {
    kind: '三立新聞網 (2021), local news: time.page-date with seconds, 記者…／台中報導 in a line first, ▲ captions in centred lines, 延伸閱讀 and 熱門話題 below, its app',
    url: 'https://www.setn.example/News.aspx?NewsID=1010432',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>麵店老闆每晚留10碗麵…休假3天打開箱子愣住　紙條寫：換我們請 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="description" content="台中一名麵店老闆每天收攤前都會多煮10碗麵，放進門口的保溫箱。">
<meta name="Keywords" content="台中,麵店,保溫箱">
<meta name="section" property="article:section" content="生活">
<meta name="pubdate" property="article:published_time" content="2021-10-12T14:22:00">
${og('og:title', '麵店老闆每晚留10碗麵…休假3天打開箱子愣住　紙條寫：換我們請 | 生活')}
${og('og:site_name', '三立新聞網')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', headline: '麵店老闆每晚留10碗麵…休假3天打開箱子愣住　紙條寫：換我們請', datePublished: '2021-10-12T14:22:00+08:00', author: { '@type': 'Organization', name: '三立新聞網' }, publisher: { '@type': 'Organization', name: '三立新聞網' } })}
</head>
<body>
<div class="header">
<div class="container">
<a class="logo" href="https://www.setn.example/"><img src="https://attach.setn.example/images/logo.png" alt="三立新聞網"></a>
<ul class="nav navbar-nav">
${li(['首頁', '熱門', '即時', '娛樂', '政治', '社會', '國際', '兩岸', '生活', '健康', '旅遊', '運動', '地方', '財經', '名家', '寵物', 'HOT焦點'], 'https://www.setn.example/Catalog.aspx?PageGroupID=')}
</ul>
</div>
</div>
<div class="container" id="contFix">
<ol class="breadcrumb">
<li><a href="https://www.setn.example/">三立新聞網</a></li>
<li><a href="https://www.setn.example/Catalog.aspx?PageGroupID=4">生活</a></li>
</ol>
<div class="row">
<div class="col-lg-9 col-md-8" id="leftCol">
<h1 class="news-title-3">麵店老闆每晚留10碗麵…休假3天打開箱子愣住　紙條寫：換我們請</h1>
<div class="title-left-area">
<time class="page-date">2021/10/12 14:22:00</time>
<div class="page-size"><a href="javascript:;">字級</a></div>
</div>
<div class="social-share"><a href="javascript:;">LINE分享</a><a href="javascript:;">FB分享</a></div>
<article>
<div id="Content1">
<p>記者溫亭安／台中報導</p>
<p>${NOODLE[0]}</p>
<p style="text-align: center;"><img src="https://attach.setn.example/newsimages/1.jpg" alt="三立新聞網 setn.com"></p>
<p style="text-align: center;"><strong>▲門口的保溫箱裡塞滿茶葉蛋和飯糰。（圖／當事人提供）</strong></p>
${p(NOODLE.slice(1))}
</div>
</article>
<div class="app-prompt"><p>立即下載三立新聞網APP　新聞不漏接</p></div>
<div class="related-news">
<h3>延伸閱讀</h3>
<ul>
${li(['麵店老闆開刀休息　司機輪班補滿愛心箱', '愛心保溫箱遍地開花　鄰居跟進放飯糰'], 'https://www.setn.example/News.aspx?NewsID=10099')}
</ul>
</div>
<div class="keyword"><ul><li><a href="#">#台中</a></li></ul></div>
<div class="hot-topic">
<h3>熱門話題</h3>
<ul>
${li(['阿公種出三公斤芭樂', '連假車票開搶時間公布', '颱風外圍雲系接近', '超商新品泡芙被掃光'], 'https://www.setn.example/News.aspx?NewsID=20')}
</ul>
</div>
<div class="fb-area"><h3>網友回應</h3><p>留言請理性勿謾罵</p></div>
</div>
<div class="col-lg-3 col-md-4" id="rightCol">
<div class="live"><h3>直播現場</h3><p>三立LIVE新聞台線上看</p></div>
<div class="rank">
<h3>熱門點閱榜</h3>
<ul>
${li(['柴犬每天自己搭電梯', '國中生做出會走路的書桌', '夜景餐廳改賣早餐'], 'https://www.setn.example/News.aspx?NewsID=30')}
</ul>
</div>
</div>
</div>
</div>
<div class="footer">
<ul>
${li(['關於三立', '隱私權政策', '著作權聲明', '客服信箱', '廣告刊登'], 'https://www.setn.example/f')}
</ul>
<p>三立電視股份有限公司 114台北市內湖區舊宗路一段</p>
<p>Copyright ©2021 Sanlih E-Television All Rights Reserved 盜用必究</p>
</div>
</body>
</html>`,
    expected: {
      headline: '麵店老闆每晚留10碗麵…休假3天打開箱子愣住　紙條寫：換我們請',
      published: '2021-10-12T14:22:00+08:00',
      source: '三立新聞網',
      authors: ['溫亭安'],
      dateline: '台中',
      headings: [],
      body: [...NOODLE],
      captions: ['▲門口的保溫箱裡塞滿茶葉蛋和飯糰。（圖／當事人提供）'],
      related: ['麵店老闆開刀休息　司機輪班補滿愛心箱', '愛心保溫箱遍地開花　鄰居跟進放飯糰'],
      gone: ['新聞不漏接', '阿公種出三公斤芭樂', '柴犬每天自己搭電梯', '留言請理性', '盜用必究'],
    },
  },
  {
    kind: '明報新聞網 (2022), the paper’s Hong Kong news: hgroup, the day with its weekday alone, 【明報專訊】 first, h2 in the text, captions in figures, 明報記者 last, 上一篇 and 熱門排行',
    url: 'https://news.mingpao.example/pns/%e6%b8%af%e8%81%9e/article/20220508/s00002/1651946712034/%e6%9c%a8%e7%89%8c',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-HK">
<head>
<meta charset="utf-8">
<title>七旬店主手寫電車木牌　逾百站名刻在心 - 20220508 - 港聞 - 每日明報 - 明報新聞網</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="電車路線牌近年陸續改為印刷，港島一間五十年老字號的招牌店，仍為收藏者手寫木製路線牌。">
<meta name="keywords" content="電車,木牌,招牌">
${og('og:title', '七旬店主手寫電車木牌　逾百站名刻在心 - 20220508 - 港聞')}
${og('og:type', 'article')}
${og('og:image', 'https://fs.mingpao.example/pns/20220508/s00002/1.jpg')}
<link rel="stylesheet" href="https://news.mingpao.example/css/style.css">
</head>
<body>
<header id="header">
<div class="topmenu">
<a id="logo" href="https://news.mingpao.example/"><img src="https://news.mingpao.example/image/logo.png" alt="明報新聞網"></a>
<ul>
${li(['即時新聞', '每日明報', '明報OL網', '電子報', '明報教育網', '健康網', '財經網', '明周文化', '明報加東網', 'JUMP', '訂閱'], 'https://news.mingpao.example/m')}
</ul>
</div>
<nav id="mainmenu">
<ul>
${li(['要聞', '港聞', '經濟', '娛樂', '社評', '觀點', '中國', '國際', '教育', '體育', '副刊', '英文', '作家專欄'], 'https://news.mingpao.example/pns/s')}
</ul>
</nav>
</header>
<div id="pagebody">
<div class="lcol">
<div id="article_title" class="colleft">
<div class="breadcrumb"><a href="https://news.mingpao.example/pns">每日明報</a> &gt; <a href="https://news.mingpao.example/pns/s00002">港聞</a></div>
<hgroup>
<h1>七旬店主手寫電車木牌　逾百站名刻在心</h1>
</hgroup>
<div class="date" itemprop="datePublished">2022年5月8日星期日</div>
<div class="tool"><a href="javascript:;">放大字體</a><a href="javascript:;">列印</a></div>
</div>
<div class="colleft">
<div id="zoomedimg">
<figure><a class="fancybox" href="https://fs.mingpao.example/1_large.jpg"><img src="https://fs.mingpao.example/1.jpg" alt=""></a>
<figcaption>何伯以扁筆蘸紅漆寫站名，每塊木牌需時半日。（黎景行攝）</figcaption></figure>
</div>
<article class="txt4">
<p>【明報專訊】${TRAM[0]}</p>
<h2>${TRAM[1]}</h2>
<p>${TRAM[2]}</p>
<p>${TRAM[3]}</p>
<h2>${TRAM[4]}</h2>
<p>${TRAM[5]}</p>
<p>${TRAM[6]}</p>
<p>明報記者　梁在田</p>
</article>
<div class="articlelogin"><p>加入訂閱計劃　支持高質素新聞</p></div>
<div class="prevnext">
<a href="https://news.mingpao.example/p1">上一篇：離島單車徑加裝飲水機</a>
<a href="https://news.mingpao.example/p2">下一篇：天台農圃首收南瓜</a>
</div>
<div class="keyword"><a href="javascript:;">報料熱線</a></div>
</div>
</div>
<div class="rcol">
<div class="hotlist">
<h3>熱門排行</h3>
<ul>
${li(['渡輪碼頭鐘樓修復', '校園蝴蝶園增五品種', '街市魚檔阿姐教劏魚', '行山徑落石清理完成'], 'https://news.mingpao.example/h')}
</ul>
</div>
<div class="social"><h3>明報Facebook專頁</h3><p>讚好專頁　緊貼新聞</p></div>
</div>
</div>
<footer>
<ul>
${li(['關於我們', '聯絡我們', '私隱政策', '服務條款', '刊登廣告', '明報網站'], 'https://news.mingpao.example/f')}
</ul>
<p>版權所有 不得轉載 2022</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '七旬店主手寫電車木牌　逾百站名刻在心',
      published: '2022-05-08',
      authors: ['梁在田'],
      headings: [...TRAM_HEADS],
      // Whether 【明報專訊】 stays at the head of the first paragraph is open, and with it the source: not asked.
      kept: [...TRAM],
      captions: ['何伯以扁筆蘸紅漆寫站名，每塊木牌需時半日。（黎景行攝）'],
      gone: ['放大字體', '支持高質素新聞', '天台農圃首收南瓜', '街市魚檔阿姐教劏魚', '緊貼新聞'],
    },
  },
  {
    kind: '德国之声中文网 (2022), a report on nature: the topic in an h4 above the headline, p.intro, picBox with a caption, （德国之声中文网） first, 另请阅读 between paragraphs, a box of 日期 and 作者 and 分享 below, DW’s rights in the text',
    url: 'https://www.dw.example/zh/%E5%BE%B7%E5%9B%BD%E5%86%9C%E6%B0%91/a-61823417',
    page: `<!DOCTYPE html>
<html lang="zh" class="no-js">
<head>
<meta charset="UTF-8">
<title>德国农民把水请回泥炭地 | 科技环境 | DW | 17.05.2022</title>
<meta name="description" content="排水种草六十年之后，德国北部一家农户把牧场重新变成沼泽，靠香蒲谋生。">
<meta name="keywords" content="泥炭地,香蒲,农民">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:title', '德国农民把水请回泥炭地 | DW | 17.05.2022')}
${og('og:description', '排水种草六十年之后，德国北部一家农户把牧场重新变成沼泽，靠香蒲谋生。')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://www.dw.example/cssi/dw.css">
</head>
<body class="chi">
<div id="header">
<div class="logo"><a href="https://www.dw.example/zh/"><img src="https://www.dw.example/cssi/dwlogo.gif" alt="DW"></a></div>
<div class="service">
<ul>
${li(['ENGLISH', 'DEUTSCH', 'РУССКИЙ', 'ESPAÑOL', '繁体', '所有语言'], 'https://www.dw.example/l')}
</ul>
</div>
<ul id="navigation">
${li(['在线报导', '全部内容', '德国', '欧洲', '文化', '经济', '科技环境', '专题', '视频', '德语学习', '关于DW'], 'https://www.dw.example/zh/n')}
</ul>
</div>
<div id="breadcrumb"><a href="https://www.dw.example/zh/">DW</a> / <a href="https://www.dw.example/zh/c">在线报导</a> / 科技环境</div>
<div id="bodyWrapper">
<div id="bodyContent">
<div class="col3">
<h4 class="artikel">科技环境</h4>
<h1>德国农民把水请回泥炭地</h1>
<p class="intro">排水种草六十年之后，德国北部一家农户把牧场重新变成沼泽，靠香蒲谋生。</p>
<div class="picBox full">
<a class="overlayLink init" href="#"><img src="https://static.dw.example/image/61820000_303.jpg" width="700" alt="" title=""></a>
<p>重新灌水的牧草地上，香蒲长到两米高</p>
</div>
</div>
<div class="col3 clearfix">
<div class="col2">
<div class="group">
<div class="longText">
<p>（德国之声中文网）${PEAT[0]}</p>
${p(PEAT.slice(1, 3))}
<div class="picBox medium">
<img src="https://static.dw.example/image/61820111_404.jpg" width="460" alt="">
<p>压制成型的香蒲隔热板</p>
</div>
${p(PEAT.slice(3, 4))}
<p>另请阅读：<a href="https://www.dw.example/zh/a-61790022">沼泽里长出来的房子</a></p>
${p(PEAT.slice(4))}
<p><em>© 2022年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。</em></p>
</div>
</div>
<div class="group">
<ul class="smallList">
<li><strong>日期</strong> 17.05.2022</li>
<li><strong>作者</strong> 穆清晏</li>
<li><strong>分享</strong> <a href="#">发送</a> <a href="#">Facebook</a> <a href="#">Twitter</a></li>
<li><strong>反馈</strong>：<a href="#">给我们写信</a></li>
<li><strong>打印</strong> <a href="#">打印此页</a></li>
</ul>
</div>
</div>
<div class="col1">
<div class="newsletter"><h2>时事通讯</h2><p>订阅每日简报，新闻送到邮箱</p></div>
<div class="teaserRec">
<h2>热门内容</h2>
<ul>
${li(['柏林夜班电车上的读书会', '莱茵河水位表背后的人', '易北河畔的牧羊女', '面包博物馆征集老配方'], 'https://www.dw.example/zh/a-')}
</ul>
</div>
<div class="social"><h2>社交媒体</h2><p>欢迎关注我们的频道</p></div>
</div>
</div>
</div>
</div>
<div id="footer">
<ul>
${li(['© 2022 Deutsche Welle', '数据保护', '无障碍声明', '法律声明', '联系我们', '移动版'], 'https://www.dw.example/zh/f')}
</ul>
</div>
</body>
</html>`,
    expected: {
      headline: '德国农民把水请回泥炭地',
      lead: '排水种草六十年之后，德国北部一家农户把牧场重新变成沼泽，靠香蒲谋生。',
      published: '2022-05-17',
      authors: ['穆清晏'],
      headings: [],
      // Whether （德国之声中文网） stays at the head of the first paragraph is open, and with it how the source is named: not asked.
      kept: [...PEAT],
      captions: ['重新灌水的牧草地上，香蒲长到两米高', '压制成型的香蒲隔热板'],
      gone: ['不得擅自使用', '给我们写信', '打印此页', '新闻送到邮箱', '莱茵河水位表背后的人', '所有语言'],
    },
  },
];
