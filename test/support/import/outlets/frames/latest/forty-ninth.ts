// A forty-ninth set of pages, by one who had not seen the importer: national and trade dailies, city papers, portals, and outlets of Taiwan, Hong Kong and Macao.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** Each name in a link, a line for each. */
const links = (address: string, names: readonly string[]): string =>
  names.map((name, at) => `<a href="${address}${at + 1}" target="_blank">${name}</a>`).join('\n');

const items = (address: string, names: readonly string[]): string =>
  names.map((name, at) => `<li><a href="${address}${at + 1}" target="_blank">${name}</a></li>`).join('\n');

const KITES = [
  '霜降过后，鲁中山区的陈家峪村又热闹起来。村口的晒场上，三十多只新扎的风筝排成两行，骨架是去年冬天砍下的毛竹，蒙面的绢上，墨线还没有干透。',
  '村里扎风筝的历史有一百六十多年，最盛时家家都有一间风筝屋。后来年轻人外出务工，到2015年，会劈竹篾的只剩下三位老人。',
  '“竹子要劈到一毫米半，薄了撑不住风，厚了飞不起来，这个尺寸嘴上说不清，只能靠手去记。”七十一岁的陈广福说。他在村小学开了一门风筝课，每周两节，已经上了四年。',
  '转机来自一座旧粮仓。2019年，村集体把闲置的粮仓改成工坊，一楼制作，二楼展览，游客可以在师傅指导下自己扎一只，带不走的就挂在房梁上。去年，工坊接待游客两万一千人次。',
  '今年夏天，六名大学生来到工坊实习，用软件给老样式建立了图样库，一百一十二种骨架的尺寸、角度和用料都有了记录。',
  '陈广福最得意的，是那只长十二米的蜈蚣风筝。它有四十八节，每节腰上系着一对鸡毛，起飞时要七个人同时松手。他说，等到明年开春，要让风筝课上的孩子来放。',
] as const;

const WELDER = [
  '四月的北部湾海风带着咸味。在钦州港一处船坞里，电焊工韦建国趴在不到半米高的舱底，手里的焊枪稳稳地走过一道十二米长的焊缝。',
  '这道焊缝是他带的第十九名徒弟的“毕业考题”。师傅焊一半，徒弟焊一半，探伤仪照过去，要看不出哪里换过手。',
  '二十三本焊接笔记',
  '韦建国的工具箱里，除了面罩和手套，还有一摞用防水布包着的本子。二十六年里，他记下了二十三本焊接笔记，电流、角度、湿度、焊条批次，一项不落。',
  '“南方潮气重，焊条从烘箱里拿出来，四十分钟不用就要回炉。”韦建国说，这句话在笔记里出现过六十多次，因为每一次出错，他都要再抄一遍。',
  '2018年，厂里承接一批双壳油船，分段合龙处的焊缝合格率始终在百分之九十四上下徘徊。韦建国翻出笔记，把打底焊的摆动频率由每分钟三十次改为二十二次，合格率提高到百分之九十九点二。',
  '把考场搬到舱底',
  '以往徒弟考级都在车间的平台上进行，通风好，光线足。韦建国却坚持把考场搬到舱底，“真正的活儿从来不在台子上”。',
  '徒弟黄小梅是班里唯一的女焊工。第一次下舱，她在里面待了二十分钟就爬了出来。如今，她一口气能焊三个小时，去年还在自治区的技能比赛中拿到第二名。',
  '截至今年4月，韦建国工作室累计培养高级焊工三十一名，其中十一人成为班组长。',
] as const;

const HOMEWORK = [
  '近日，某地一所小学把每周三定为“无作业日”，孩子们放学后不带书包回家。消息传开，有家长叫好，也有家长着急：别的孩子都在写，自己的孩子玩了，会不会落下？',
  '这份着急不难理解。长期以来，作业的多少被当作学习是否用功的刻度，书包的重量也就成了家长心里的定盘星。刻度一旦拿走，人难免发慌。',
  '但刻度未必量得准。写二十遍的生字，第三遍以后往往只剩下手在动；抄一页算式，抄到最后连加号都会抄歪。时间花出去了，脑子却早已下班。作业的价值在于暴露问题，而不在于填满黄昏。',
  '当然，“无作业日”也不能止于不留作业。空出来的两个小时交给谁、怎么用，考验的是学校与家庭的合力。如果只是把纸笔换成屏幕，这一天就白白空着了。',
  '一些学校的做法值得借鉴：有的列出一张“可做可不做”的清单，煮一次面、量一量家门口的树、给老人读一段报；有的开放操场到晚上七点，由家长志愿者轮流值守。清单不检查、不打分，孩子反而做得认真。',
  '说到底，减下来的是作业，要加上去的是信任。相信孩子闲下来也会生长，相信课堂四十分钟自有它的分量，“无作业日”才不会变成另一种形式的作业。（作者系江西省某实验小学教师）',
] as const;

const HERBS = [
  '清晨六点半，太行山南麓的石门乡卫生院还没有开门，门前的长凳上已经坐了七八位老人。他们等的，是每周二从县中医院来的“流动药箱”。',
  '这只药箱重三十七斤，装着常用的一百零八味饮片、一套针具和两台便携检测仪。从2020年春天起，县中医院的医生轮流背着它，走遍全县二百一十四个行政村。',
  '一张处方跑三十公里',
  '石门乡山大沟深，最远的磨盘村离县城三十一公里。过去，村民看一次中医，来回要搭进去一整天，抓回来的药还不一定会煎。',
  '“现在医生开方，手机一点，县里的共享药房就配好了，下午三点前送到村口，愿意代煎的，连药汤都是热的。”磨盘村村医赵守田说。',
  '据统计，共享药房运行两年来，累计调剂处方六万四千余张，平均配送时间为四小时二十分。',
  '村医也要“背汤头”',
  '药箱走了，病人怎么办？县中医院把十二名骨干医生分成六组，与村医结成师徒，每月集中授课一次，每季度考一次方歌。',
  '五十六岁的赵守田是班上年纪最大的学员。他把汤头歌诀写在烟盒背面，放羊的时候背，烧火的时候也背，去年考了第三名。',
  '如今，全县村卫生室能够开展六类以上中医适宜技术服务的占到百分之八十七，村民在家门口就能做艾灸、拔罐和耳穴压豆。',
] as const;

const UMBRELLA = [
  '恩宁路的骑楼下，修伞佬何伯的摊档只有一米二宽：一张矮凳、一个工具箱、一把撑开的黑布伞，伞面上用白漆写着“修伞”两个字。这两个字，他每年重描一次，描了四十年。',
  '何伯今年六十八岁，十五岁跟父亲学艺。那时一把洋伞是家里的大件，断了骨、脱了线，都要拿来修。“有街坊结婚，伞柄断了，我父亲连夜用酸枝木车了一条新的。”',
  '如今一把新伞不过二三十元，专程来修的人少了。何伯收费五元起，换一条骨八元，补一块布十元，忙的时候一日十五六单，闲的时候半日无人问津。',
  '但他从不把修不好的伞扔掉。伞骨、伞珠、弹簧、布面，拆下来分门别类，装进十几个饼干盒里。“这条骨是八几年的，钢水靓，现在买都买不到。”',
  '来修伞的，多半不是为了省钱。有位中学老师送来一把淡绿色的缎面伞，是母亲生前用过的，何伯对着光找了三日，才从旧布里配出同一种绿。',
  '前几个月，街道为老城区的小修小补摊档统一做了招牌，何伯也分到一块。他没有把黑布伞收起来，“客人认的是这两个字”。',
] as const;

const MANGROVE = [
  '夏至刚过，深圳湾畔的红树林进入一年中最茂密的时节。清晨五点四十分，观鸟屋里的志愿者已经数完第一轮，记录表上写着：白鹭八十六，池鹭二十一，黑水鸡一家七口。',
  '根据最新完成的调查，这片一千二百亩的红树林目前记录到鸟类一百九十七种，比三年前多出九种。',
  '先让水流起来',
  '“鸟不来，往往不是树的问题，是水的问题。”保护站工程师告诉记者，过去林内的潮沟淤塞，低潮时滩涂板结，底栖动物少，水鸟找不到吃的。',
  '2018年冬天起，保护站用两年时间疏通潮沟四点六公里，全部采用人工开挖，每天只在退潮后的三个小时施工。如今，每平方米滩涂的底栖动物数量是过去的二点四倍。',
  '再给鸟留一张床',
  '吃的问题解决了，还要有地方睡。高潮时滩涂淹没，水鸟需要开阔的浅滩休息。保护站将两口废弃鱼塘改造成高潮位栖息地，把水深控制在十五厘米以内。',
  '去年秋天，第一批反嘴鹬落在鱼塘里，一共三百四十只。志愿者说，那天谁也没有说话，只听见快门的声音。',
  '下一步，保护站将开放两条预约步道，每日限三百人，并在步道沿线安装遮挡板，让人看得见鸟，鸟看不见人。',
] as const;

const RIVER = [
  '每天早上六点，周水生背着录音机走到江边的礁石上，坐满一个小时。这位六十四岁的退休航标工，用三十年录下了二百一十种水声，装满了四百多盘磁带和七块硬盘。',
  '前不久，一家自然博物馆为这批录音建立了专门的档案。记者来到他家中，与他聊起这件旁人看来有些古怪的事。',
  '上游新闻：您是从什么时候开始录水声的？',
  '周水生：1992年。那时我守航标站，一个人，夜里听水声就知道涨了还是退了。有一年站里发了台录音机，让我学普通话，我录了一段江水，听了一晚上。',
  '上游新闻：二百一十种，是怎么分出来的？',
  '周水生：按石头分，按水位分，按月份分。卵石滩的水是碎的，沙滩的水是拖着走的，礁石上的水会打嗝。同一个地方，水位差一米，就是两种声音。',
  '上游新闻：有没有再也录不到的声音？',
  '周水生：有三十七种。有的石头沉到水下面去了，有的滩没有了。我不伤心，水换了个地方响。',
  '上游新闻：这些录音以后会做什么用？',
  '周水生：博物馆的年轻人要做一条听水的长廊，孩子可以蒙上眼睛走。我跟他们讲，要留一段空白的，让孩子把自己家门口的水声放进去。',
] as const;

const APPLES = [
  '五月的洛宁，苹果树刚刚坐果。5月11日早上七点，上戈镇一所山村小学的四十七名学生搬着小板凳走进学校后面的苹果园，开始了当天的早读。',
  '这片果园有六亩，是村里老支书前年送给学校的。学校把它划成六块，每个年级管一块，浇水、疏果、套袋都由学生自己动手。',
  '“在教室里读，声音是朝黑板去的；在树下读，声音是朝天上去的。”校长说，自从早读搬进果园，孩子们的嗓门亮了，迟到的也没有了。',
  '去年秋天，果园收苹果九千多斤，卖得的两万三千元全部用来买书和修操场。今年，学生们打算在苹果上贴字，贴的是自己最喜欢的一句诗。',
] as const;

const LAUNDRY = [
  '晚上十一点，城中村的一家自助洗衣店里坐了四个人。没有人说话，十二台滚筒一起转，像一排失眠的眼睛。',
  '这样的店，两年里在我住的三公里范围内开出了九家。它们没有店员，没有前台，一面墙、一张长椅、一台自动售货机，就构成了一门生意。',
  '一门按分钟计费的生意',
  '老板林阿东给我算过账：二十平方米，月租六千，洗烘设备投入二十二万，一筒衣服洗加烘二十五元，每天洗到三十筒就能保本。他最好的一个月，日均四十七筒。',
  '真正的利润却不在洗，而在等。洗烘一次七十分钟，人不会走远，售货机里的饮料毛利有四成，墙上的广告位一年一万二，隔壁的面馆也愿意为“凭洗衣小票减三块”付钱。',
  '换句话说，洗衣店卖的是一段走不开的时间。',
  '阳台去哪儿了',
  '需求从哪里来？我问了店里的二十六位客人，十九位住在没有阳台的单间。房东把阳台封起来，多隔出一间厨房，衣服就没有地方见光。',
  '一位做夜班质检的年轻人说，他一周来两次，不全是为了洗衣服，“家里只有床，这里有椅子”。',
  '所以，与其说自助洗衣店是懒人经济，不如说它是城市居住空间被压缩之后，从墙缝里长出来的一间公共客厅。',
] as const;

const OTTER = [
  '夜里十点多，苏北一处湖区的红外相机拍下了一段十九秒的画面：一只水獭从芦苇丛里探出头，叼着一条鲫鱼，转身又钻了回去。这是当地时隔三十一年再次记录到水獭的影像。',
  '“我们把相机装上去的时候，其实是想拍貉的。”湖区保护站的巡护员老谢说，画面传回来那天早上，站里七个人围着一台电脑看了二十多遍。',
  '水獭对水质极为挑剔，被称为湿地的“体检医生”。从2016年起，湖区先后退出围网养殖四万多亩，沿岸恢复芦苇带十七公里，小型鱼类的数量逐年回升。',
  '为了不惊扰这位稀客，保护站取消了夜间的游船航线，并在发现地周边一公里内停止收割芦苇。',
  '老谢说，相机还会继续留在原地，“一只不算，要等到它带着小的一起出来，才算是真正回来了”。',
] as const;

const BAKER = [
  '台中市西屯區一名8旬阿嬤每天清晨推著菜籃車，到巷口麵包店買一顆紅豆麵包，2年來從未間斷。日前店家發現她連續3天沒有出現，老闆憑著發票上的載具資料聯繫里長，才知道她在家中跌倒，及時送醫。',
  '麵包店老闆蔡先生表示，阿嬤總是7點10分到，付25元，剛剛好不用找錢，「她不太講話，只會說今天的比較圓」。第3天沒看到人，他把紅豆麵包留在櫃台上，越想越不對勁。',
  '里長陳先生獲報後前往查看，按鈴無人回應，隔著窗戶聽見微弱敲擊聲，立即通報消防人員破門。阿嬤右腿骨折，已在客廳地板躺了將近20小時，意識清楚，開口第一句話是「麵包還有嗎」。',
  '醫師指出，獨居長者跌倒後若超過24小時未被發現，脫水與橫紋肌溶解的風險會大幅增加，建議家屬裝設緊急求救鈕，或與鄰居約定每天固定的「報平安」方式。',
  '蔡老闆事後在店門口放了一塊小黑板，寫上5位獨居熟客的暱稱，誰來過就畫一個圓圈。他說，這不是什麼大事，「就是順手看一眼而已」。',
] as const;

const DORM = [
  '晚間八點，國小的燈一盞一盞熄了，只剩圖書室還亮著。六年級的阿霖把最後一本書放回架上，揹起書包，走過操場，到對面的二層樓宿舍報到。從週一到週四，他和另外十三個孩子都睡在這裡。',
  '這所山上的國小有二十九名學生，最遠的一戶離學校十八公里。三年前，一場颱風沖斷了聯外道路，校方把閒置的教師宿舍改成學生宿舍，原本只打算住一學期，後來卻再也沒有關上。',
  '不只是一張床',
  '宿舍管理員高美玉是部落裡的媽媽，白天種高麗菜，傍晚下山來陪孩子吃飯、寫功課。她的筆記本裡記著每個孩子怕什麼：怕打雷的、怕關燈的、怕星期五沒有人來接的。',
  '「一開始我以為我是來管秩序的，後來才知道，他們需要的是有人把門關上，說晚安。」高美玉說。',
  '然而，偏鄉學生宿舍在法規上長期處於模糊地帶。它不是寄宿學校，沒有專任的住宿輔導員編制；也不是安置機構，無法申請照顧人力的補助。三年來，高美玉的薪水有一半來自民間募款。',
  '制度追不上孩子長大',
  '我們訪問了五個縣市的十一所學校，發現其中九所的宿舍都是由校長「自己想辦法」。有人以課後照顧的名義聘人，有人請退休教師輪值，也有校長乾脆搬進去住。',
  '教育學者李文宏認為，問題的核心在於，政策習慣以「學校」為單位分配資源，卻很少以「孩子的一天」為單位來設計。「從下午四點到隔天早上七點，這十五個小時，在制度裡是空白的。」',
  '阿霖明年就要畢業，國中在更遠的鎮上，那裡沒有宿舍。他問高美玉，可不可以星期五再回來住一晚。她沒有回答，只是把他的名牌留在床頭。',
] as const;

const CLOCK = [
  '中環一座百年鐘樓的機械鐘，經過七個月修復，昨日正午重新報時。十二下鐘聲響起時，聚集在樓下的近二百名市民鼓掌歡呼，有長者隨鐘聲低聲數數。',
  '負責修復的鐘錶師傅郭永年表示，該鐘於上世紀二十年代由海路運抵，全機共有四百一十六個零件，其中二十三個已經磨損至無法使用，須按原圖重新鑄造。',
  '「最難不是鑄齒輪，而是調擺。」郭永年說，鐘樓高處風大，氣溫一日之內可相差八度，團隊用了六個星期，才把每日誤差收窄至三秒以內。',
  '鐘樓將於下月起逢星期六開放參觀，每節二十人，市民可透過網上預約，費用全免。',
] as const;

const LANTERN = [
  '中秋將至，內港一帶的紙紮舖又忙起來。六十七歲的師傅梁榮每日由早上九時坐到晚上七時，手中竹篾一彎一扎，一隻兔子燈便有了骨架。',
  '梁榮十四歲入行，學師三年，頭一年只准劈篾。他憶述，當年內港有紙紮舖十九間，逢節前夕，整條街掛滿魚燈、楊桃燈，夜裡如同白晝。',
  '如今仍由人手紮作燈籠的，只剩三間。塑膠電子燈籠價錢便宜，會唱歌會轉動，小朋友貪新鮮，梁榮並不介懷，“佢哋玩厭咗，自然會問點解以前嘅燈要點蠟燭”。',
  '近兩年，他應社團邀請，在社區中心開設燈籠班，一班十二人，三個月學識紮一隻楊桃燈。最年輕的學員九歲，最年長的七十八歲。',
  '今年中秋夜，學員的六十盞燈籠將在碼頭旁的空地同時點亮，由晚上七時半起，任由市民觀賞，梁榮亦會帶同他最大的一盞、長兩米的鯉魚燈到場。',
] as const;

export const FORTY_NINTH: readonly Shown[] = [
  {
    kind: '中国日报中文网 of 2021, a local report: 作者 and 来源 in one box xinf-le and the clock in another, figures with captions, 责任编辑 in brackets, a statement about its rights, 今日要闻 and 独家策划 aside',
    url: 'https://cn.chinadaily.com.cn/a/202110/26/WS6177a2c5a3107be4979f4a61.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>一座旧粮仓里的风筝工坊 - 中国日报网</title>
<meta name="keywords" content="风筝,工坊,粮仓,非遗">
<meta name="description" content="霜降过后，鲁中山区的陈家峪村又热闹起来。">
${og('og:xi', '0')}
${og('og:title', '一座旧粮仓里的风筝工坊')}
${og('og:recommend', '0')}
${og('og:url', 'https://cn.chinadaily.com.cn/a/202110/26/WS6177a2c5a3107be4979f4a61.html')}
${og('og:image', 'https://img2.chinadaily.com.cn/images/202110/26/6177a2c5a3107be4cd1b7d52.jpeg')}
<meta name="msapplication-TileImage" content="https://www.chinadaily.com.cn/image_e/2020/logo_120.png">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=0">
<link rel="stylesheet" type="text/css" href="https://cn.chinadaily.com.cn/css/2018/cn-article.css">
<script src="https://cn.chinadaily.com.cn/js/jquery.min.js"></script>
</head>
<body>
<!--频道导航-->
<div class="topNav-art">
<div class="topNav2_art">
<ul class="nav2-art">
${items('https://cn.chinadaily.com.cn/c', ['中文网首页', '时政', '资讯', 'C财经', '生活', '视频', '专栏', '双语', '漫画', '观中国', '中国有约'])}
<li class="nav-more"><span>更多</span>
<div class="nav-more-box">${links('https://cn.chinadaily.com.cn/m', ['原创', '地方', '评论', '悦读'])}</div></li>
</ul>
</div>
</div>
<div class="logo-art">
<a href="https://cn.chinadaily.com.cn" target="_blank"><img src="https://cn.chinadaily.com.cn/image_e/2018/logo_art.png" alt="chinadaily"></a>
<div class="lanmu">
<a href="https://www.chinadaily.com.cn">ENGLISH</a>
<a href="https://newssearch.chinadaily.com.cn/cn/search">站内搜索</a>
</div>
</div>
<div class="container w1000">
<div class="da-bre"><a href="https://cn.chinadaily.com.cn">首页</a> &gt; <a href="https://cn.chinadaily.com.cn/difang">地方</a></div>
<div class="container-left2">
<h1 class="dabiaoti">一座旧粮仓里的风筝工坊</h1>
<div class="fenx">
<div class="xinf-le">作者：孙小棠 来源：<a href="https://cn.chinadaily.com.cn">中国日报网</a></div>
<div class="xinf-le">2021-10-26 14:37&emsp;</div>
<div class="fenx-r">
<div class="bdsharebuttonbox"><span>分享到</span><a href="#" class="bds_weixin" title="分享到微信">微信</a><a href="#" class="bds_tsina" title="分享到新浪微博">新浪微博</a></div>
</div>
</div>
<div id="Content" class="article">
<!--enpproperty <articleid>13290011</articleid><date>2021-10-26 14:37:00</date><author></author><title>一座旧粮仓里的风筝工坊</title><sourcename>中国日报网</sourcename>/enpproperty--><!--enpcontent-->
<p align="justify">　　${KITES[0]}</p>
<figure class="image" style="display: table;"><img src="//img2.chinadaily.com.cn/images/202110/26/6177a2c5a3107be4cd1b7d52.jpeg" data-from="newsroom" data-mimetype="image/jpeg" id="img-1">
<figcaption style="display: table-caption; caption-side: bottom;">晒场上等待晾干的风筝。（受访者供图）</figcaption></figure>
${p(KITES.slice(1, 4), 'align="justify"', '　　')}
<figure class="image" style="display: table;"><img src="//img2.chinadaily.com.cn/images/202110/26/6177a2c5a3107be4cd1b7d54.jpeg" data-from="newsroom" data-mimetype="image/jpeg" id="img-2">
<figcaption style="display: table-caption; caption-side: bottom;">游客在工坊里学劈竹篾。中国日报记者 孙小棠 摄</figcaption></figure>
${p(KITES.slice(4), 'align="justify"', '　　')}
<!--/enpcontent-->
</div>
<div class="dajia">【责任编辑：马小原】</div>
<div class="ewm-art">
<img src="https://cn.chinadaily.com.cn/image_e/2018/wx.jpg" alt="">
<p>为你推荐</p>
<div id="tjian"></div>
</div>
<div class="tags"><span>标签：</span><a href="https://newssearch.chinadaily.com.cn/cn/search?query=1">风筝</a> <a href="https://newssearch.chinadaily.com.cn/cn/search?query=2">工坊</a></div>
<div class="share-statement">
<p>中国日报网版权说明：凡注明来源为“中国日报网：XXX（署名）”，除与中国日报网签署内容授权协议的网站外，其他任何网站或单位未经允许禁止转载、使用，违者必究。如需使用，请与010-84880000联系。</p>
<p>版权保护：本网登载的内容（包括文字、图片、多媒体资讯等）版权属中国日报网独家所有使用。</p>
</div>
</div>
<div class="container-right">
<div class="jryw"><h2>今日要闻</h2>
<ul>
${items('https://cn.chinadaily.com.cn/y', ['第三条跨海隧道右线贯通', '高原湿地观测到黑颈鹤群', '社区食堂晚饭延到八点'])}
</ul></div>
<div class="jryw"><h2>独家策划</h2>
<ul>
${items('https://cn.chinadaily.com.cn/d', ['一图读懂秋冬流感', '漫画：垃圾分类的一天'])}
</ul></div>
</div>
</div>
<div class="foot">
<div class="foot-nav">${links('https://cn.chinadaily.com.cn/f', ['首页', '关于我们', '联系我们', '法律顾问'])}</div>
<p>版权保护：本网登载的内容版权属中国日报网（中报国际文化传媒（北京）有限公司）独家所有使用。 未经中国日报网事先协议授权，禁止转载使用。</p>
<p>信息网络传播视听节目许可证0108263号 京公网安备11010500000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一座旧粮仓里的风筝工坊',
      published: '2021-10-26T14:37:00+08:00',
      source: '中国日报网',
      authors: ['孙小棠'],
      editors: ['马小原'],
      headings: [],
      body: KITES,
      captions: ['晒场上等待晾干的风筝。（受访者供图）', '游客在工坊里学劈竹篾。中国日报记者 孙小棠 摄'],
      gone: ['新浪微博', '违者必究', '黑颈鹤群', '一图读懂秋冬流感', '法律顾问', '站内搜索'],
    },
  },
  {
    kind: '中工网 of 2022, a feature of 工人日报: 来源 of two names by a dash, 本报 with the place and 电 and two reporters first, headings in bold, 责任编辑 last, a statement, hot boxes',
    url: 'https://www.workercn.cn/c/2022-04-28/7001452.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="30007">
<meta name="contentid" content="7001452">
<meta name="publishdate" content="2022-04-28">
<meta name="author" content="中工网">
<meta name="keywords" content="焊工,工匠,带徒">
<meta name="description" content="四月的北部湾海风带着咸味。">
<title>舱底二十六年，他把焊缝焊成了教材-人物-中工网</title>
<link rel="stylesheet" href="https://www.workercn.cn/static/css/content2021.css">
<script src="https://www.workercn.cn/static/js/jquery-3.5.1.min.js"></script>
</head>
<body>
<div class="top-bar"><div class="w1200 clearfix">
<div class="fl">${links('https://www.workercn.cn/t', ['中工网首页', '工人日报客户端', '手机版'])}</div>
<div class="fr"><a href="https://www.workercn.cn/login">登录</a><a href="https://www.workercn.cn/reg">注册</a></div>
</div></div>
<div class="header w1200">
<a class="logo" href="https://www.workercn.cn/"><img src="https://www.workercn.cn/static/images/logo.png" alt="中工网"></a>
<ul class="nav">
${items('https://www.workercn.cn/n', ['新闻', '时政', '评论', '工会', '维权', '就业', '人物', '理论', '财经', '文化', '体育', '视频', '图片', '电子报'])}
</ul>
</div>
<div class="crumbs w1200">当前位置：<a href="https://www.workercn.cn/">中工网</a>&gt;<a href="https://www.workercn.cn/renwu/">人物频道</a>&gt;<a href="https://www.workercn.cn/renwu/gj/">工匠</a>&gt;正文</div>
<div class="main w1200 clearfix">
<div class="main-left fl">
<h1 class="ctitle">舱底二十六年，他把焊缝焊成了教材</h1>
<div class="cinfo clearfix">
<span class="source">来源：中工网-工人日报</span>
<span class="time">2022-04-28 07:05</span>
<div class="share-box fr"><em>分享到：</em><a class="wx" href="javascript:;"></a><a class="wb" href="javascript:;"></a></div>
</div>
<div class="ccontent" id="ccontent">
<p>　　本报钦州4月27日电（工人日报-中工网记者 庞小林 通讯员 邓小川）${WELDER[0]}</p>
<p>　　${WELDER[1]}</p>
<p>　　<strong>${WELDER[2]}</strong></p>
${p(WELDER.slice(3, 6), '', '　　')}
<p>　　<strong>${WELDER[6]}</strong></p>
${p(WELDER.slice(7), '', '　　')}
</div>
<div class="ceditor">责任编辑：罗小青</div>
<div class="cpages"></div>
<div class="cdeclare">
<p>中工网客户端</p>
<p>亿万职工的网上家园</p>
<p>马上体验</p>
</div>
<div class="cdeclare2">
<p>关于我们|版权声明|违法和不良信息举报电话：010-84150000|网络敲诈和有偿删帖举报电话：010-84151000</p>
</div>
<div class="cright-note"><p>扫码关注</p><ul>
${items('https://www.workercn.cn/q', ['中工网微信', '中工网微博', '中工网抖音', '工人日报客户端'])}
</ul></div>
</div>
<div class="main-right fr">
<div class="rbox"><h3>热点推荐</h3>
<ul class="rlist">
${items('https://www.workercn.cn/h', ['职工书屋开进高速服务区', '骑手驿站的第一百杯姜茶', '技能大赛上的父子对手', '午休时间该不该回消息'])}
</ul></div>
<div class="rbox"><h3>热图</h3>
<ul class="rpic">
<li><a href="https://www.workercn.cn/p1"><img src="https://www.workercn.cn/upload/p1.jpg" alt=""><span>高原上的检车工</span></a></li>
<li><a href="https://www.workercn.cn/p2"><img src="https://www.workercn.cn/upload/p2.jpg" alt=""><span>百米塔吊看日出</span></a></li>
</ul></div>
</div>
</div>
<div class="footer">
<div class="w1200">
<p>中工网版权所有 ，未经书面授权禁止使用</p>
<p>Copyright © 2008-2022 by www.workercn.cn. all rights reserved</p>
<p>新闻许可证10120170002号 | 京ICP备11000000号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '舱底二十六年，他把焊缝焊成了教材',
      published: '2022-04-28T07:05:00+08:00',
      source: '中工网-工人日报',
      authors: ['庞小林', '邓小川'],
      editors: ['罗小青'],
      dateline: '钦州',
      headings: [WELDER[2], WELDER[6]],
      captions: [],
      // Whether the dateline stays at the head of the first paragraph is open: not asked.
      kept: WELDER,
      gone: ['亿万职工的网上家园', '马上体验', '骑手驿站', '百米塔吊', '有偿删帖', '书面授权'],
    },
  },
  {
    kind: '中国教育报 on 中国教育新闻网 of 2022, an opinion: 发布时间 and 作者 and 来源 of two names by a dash in spans, the writer’s post in brackets behind the last words, 责任编辑, a statement of its rights',
    url: 'http://www.jyb.cn/rmtzgjyb/202203/t20220317_684412.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="SiteName" content="中国教育新闻网">
<meta name="SiteDomain" content="www.jyb.cn">
<meta name="ColumnName" content="中国教育报">
<meta name="ArticleTitle" content="“无作业日”，空出来的时间交给谁">
<meta name="ContentSource" content="中国教育新闻网—中国教育报">
<meta name="Keywords" content="作业;家校;小学">
<title>“无作业日”，空出来的时间交给谁 - 中国教育新闻网</title>
<link rel="stylesheet" type="text/css" href="http://www.jyb.cn/images/xl2020.css">
<script type="text/javascript" src="http://www.jyb.cn/images/jquery-1.11.3.min.js"></script>
</head>
<body>
<div class="top">
<div class="top_con">
<a class="fl logo" href="http://www.jyb.cn"><img src="http://www.jyb.cn/images/logo.png" alt="中国教育新闻网"></a>
<div class="fr top_right">
<a href="http://paper.jyb.cn">电子报</a>
<a href="http://www.jyb.cn/app">客户端</a>
<a href="http://www.jyb.cn/reg">会员登录</a>
</div>
</div>
</div>
<div class="nav">
<ul>
${items('http://www.jyb.cn/n', ['首页', '新闻', '评论', '理论', '深度', '区域', '基教', '高教', '职教', '民教', '家教', '校园', '文化', '图片', '视频', '专题'])}
</ul>
</div>
<div class="xl">
<div class="xl_path">您所在的位置：<a href="http://www.jyb.cn">首页</a> &gt; <a href="http://www.jyb.cn/rmtzgjyb">中国教育报</a> &gt; 正文</div>
<div class="xl_con">
<div class="xl_title">
<h3></h3>
<h1>“无作业日”，空出来的时间交给谁</h1>
<h2></h2>
</div>
<div class="xl_title2">
<div class="fl_all">
<span>发布时间：2022-03-17</span>
<span>作者：邹小禾</span>
<span>来源：中国教育新闻网—中国教育报</span>
</div>
<div class="fr xl_share"><span>分享到：</span><a href="#" class="share-weibo">微博</a><a href="#" class="share-qzone">QQ空间</a></div>
</div>
<div class="xl_text">
<div class="view TRS_UEDITOR trs_paper_default">
${p(HOMEWORK, '', '　　')}
<p>　　《中国教育报》2022年03月17日第2版</p>
</div>
</div>
<div class="xl_edit">责任编辑：鲁小穗</div>
<div class="xl_sm">
<p>中国教育新闻网版权与免责声明：</p>
<p>① 中国教育新闻网所载内容来源为《中国教育报》《人民教育》《中国民族教育》等媒体的所有作品，版权均属相关单位所有，任何单位及个人未经授权不得以任何形式转载、摘编、使用。</p>
<p>② 本网未注明“来源：中国教育报”的文稿均为转载稿，如涉及版权问题请作者在两周内来电。</p>
</div>
<div class="xl_pl"><h4>网友评论</h4><p>最多输入300个字</p><a href="javascript:;">发表</a></div>
</div>
<div class="xl_right">
<div class="xl_r1"><h4>热点排行</h4>
<ol>
${items('http://www.jyb.cn/h', ['操场边的自然笔记', '新校车装了几条安全带', '食堂里的二十四节气', '村小合唱团第一次进城'])}
</ol></div>
<div class="xl_r2"><h4>教育视频</h4>
<ul>
${items('http://www.jyb.cn/v', ['课间十分钟，他们在跳绳', '山路上的送教车'])}
</ul></div>
<div class="xl_r3"><h4>微信公众号</h4><img src="http://www.jyb.cn/images/ewm.jpg" alt=""></div>
</div>
</div>
<div class="foot">
<div class="foot_nav">
${links('http://www.jyb.cn/f', ['报社简介', '广告服务', '招聘信息', '违法和不良信息举报'])}
</div>
<p>中国教育报刊社主办 中国教育新闻网版权所有，未经书面授权禁止下载使用</p>
<p>Copyright@2000-2022 www.jyb.cn All Rights Reserved. 京ICP备05000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '“无作业日”，空出来的时间交给谁',
      published: '2022-03-17',
      source: '中国教育新闻网—中国教育报',
      authors: ['邹小禾'],
      editors: ['鲁小穗'],
      headings: [],
      body: HOMEWORK,
      captions: [],
      gone: ['QQ空间', '两周内来电', '最多输入300个字', '二十四节气', '广告服务', '会员登录'],
    },
  },
  {
    kind: '中国中医药报 on 中国中医药网 of 2022, a report by three: the clock and 来源 and 作者 in a row, headings in bold, captions in small type, 编辑 in brackets last, 上一篇 and 下一篇, friends’ links',
    url: 'http://www.cntcm.com.cn/news.html?aid=201877',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="renderer" content="webkit">
<title>背药箱的人进山了 - 中国中医药网</title>
<meta name="keywords" content="基层中医,共享药房,村医">
<meta name="description" content="背药箱的人进山了">
<link rel="stylesheet" href="http://www.cntcm.com.cn/css/base.css">
<link rel="stylesheet" href="http://www.cntcm.com.cn/css/detail.css">
<script src="http://www.cntcm.com.cn/js/jquery.js"></script>
</head>
<body>
<div class="head">
<div class="wrap">
<a class="logo" href="http://www.cntcm.com.cn/"><img src="http://www.cntcm.com.cn/img/logo.png" alt="中国中医药网"></a>
<div class="search"><input type="text" placeholder="请输入搜索内容"><button>搜索</button></div>
</div>
<div class="menu">
<ul class="wrap">
${items('http://www.cntcm.com.cn/col', ['首页', '要闻', '综合', '视点', '文化', '国医', '养生', '临床', '学术', '产业', '地方', '数字报'])}
</ul>
</div>
</div>
<div class="wrap position">当前位置：<a href="http://www.cntcm.com.cn/">首页</a>&nbsp;&gt;&nbsp;<a href="http://www.cntcm.com.cn/col3.html">综合</a>&nbsp;&gt;&nbsp;正文</div>
<div class="wrap detail clearfix">
<div class="detail-left">
<h1 class="detail-title">背药箱的人进山了</h1>
<div class="detail-info">
<span>2022-08-19 09:16:40</span>
<span>来源：中国中医药报</span>
<span>作者：秦小岭 田小谷 武小竹</span>
<span class="hits">浏览量：1274</span>
</div>
<div class="detail-font">字号：<a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a></div>
<div class="detail-content" id="content">
${p(HERBS.slice(0, 2), 'style="text-indent:2em;"')}
<p style="text-align:center;"><img src="http://www.cntcm.com.cn/upload/20220819/1.jpg" alt=""></p>
<p style="text-align:center;"><span style="font-size:14px;color:#666666;">县中医院医生在村口给老人诊脉。</span></p>
<p style="text-indent:2em;"><strong>${HERBS[2]}</strong></p>
${p(HERBS.slice(3, 6), 'style="text-indent:2em;"')}
<p style="text-indent:2em;"><strong>${HERBS[6]}</strong></p>
${p(HERBS.slice(7), 'style="text-indent:2em;"')}
</div>
<div class="detail-editor">（编辑：白小芷）</div>
<div class="detail-tool"><a href="javascript:window.print();">打印本页</a> <a href="javascript:window.close();">关闭窗口</a></div>
<div class="detail-share"><span>扫一扫分享到微信</span><img src="http://www.cntcm.com.cn/img/qr.png" alt=""></div>
<div class="detail-pn">
<p>上一篇：<a href="http://www.cntcm.com.cn/news.html?aid=201876">药用植物园迎来暑期小讲解员</a></p>
<p>下一篇：<a href="http://www.cntcm.com.cn/news.html?aid=201878">针灸铜人的第三次修复</a></p>
</div>
<div class="detail-copy">
<p>凡注明“中国中医药网”的作品，均为本网合法拥有版权的作品，转载务请注明出处。</p>
</div>
</div>
<div class="detail-right">
<div class="box"><h3>热点文章</h3>
<ul>
${items('http://www.cntcm.com.cn/hot', ['立秋之后怎么吃梨', '八段锦走进地铁站', '一本手抄药书的下落', '老药工炮制附子四十年'])}
</ul></div>
<div class="box"><h3>数字报</h3><img src="http://www.cntcm.com.cn/img/paper.jpg" alt=""><p>点击阅读最新一期</p></div>
<div class="box"><h3>新媒体矩阵</h3>
<ul>
<li><img src="http://www.cntcm.com.cn/img/wx1.png" alt=""><span>官方微信号</span></li>
<li><img src="http://www.cntcm.com.cn/img/wx2.png" alt=""><span>官方视频号</span></li>
</ul></div>
</div>
</div>
<div class="wrap friend"><h3>友情链接</h3>
${links('http://www.cntcm.com.cn/link', ['国家中医药管理局', '中华中医药学会', '中国中医科学院'])}
</div>
<div class="foot">
<p>${links('http://www.cntcm.com.cn/about', ['关于我们', '联系方式', '订阅服务', '投稿须知'])}</p>
<p>中国中医药报社有限公司主办 地址：北京市朝阳区北沙滩甲4号</p>
<p>京ICP备05020000号-2 京公网安备11010500000001</p>
</div>
</body>
</html>`,
    expected: {
      headline: '背药箱的人进山了',
      published: '2022-08-19T09:16:40+08:00',
      source: '中国中医药报',
      authors: ['秦小岭', '田小谷', '武小竹'],
      editors: ['白小芷'],
      headings: [HERBS[2], HERBS[6]],
      body: HERBS,
      captions: ['县中医院医生在村口给老人诊脉。'],
      gone: ['打印本页', '铜人的第三次修复', '转载务请注明出处', '八段锦', '最新一期', '浏览量'],
    },
  },
  {
    kind: '大洋网 (广州日报) of 2021, a city feature: 来源 and the clock in spans, 文/ and 图/ and 编辑 of 广州日报·新花城 in lines last, captions in centred paragraphs, 相关新闻 below, 新闻推荐 with summaries',
    url: 'https://news.dayoo.com/guangzhou/202111/09/139995_54083317.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>骑楼下修伞四十年，一把骨一把布都舍不得丢_广州_大洋网</title>
<meta name="keywords" content="骑楼 修伞 老手艺 广州日报">
<meta name="description" content="恩宁路的骑楼下，修伞佬何伯的摊档只有一米二宽。">
<meta name="publishid" content="139995_54083317">
<meta name="source" content="广州日报">
<link rel="stylesheet" href="https://www.dayoo.com/resource/css/article2020.css">
<script src="https://www.dayoo.com/resource/js/jquery.min.js"></script>
</head>
<body>
<div class="dy-top"><div class="dy-w">
<div class="dy-top-l">${links('https://www.dayoo.com/t', ['大洋网', '广州日报数字报', '新花城'])}</div>
<div class="dy-top-r"><a href="https://www.dayoo.com/wza">无障碍浏览</a><a href="https://www.dayoo.com/login">登录</a></div>
</div></div>
<div class="dy-nav"><ul class="dy-w">
${items('https://news.dayoo.com/n', ['首页', '新闻', '广州', '湾区', '国内', '国际', '财经', '教育', '健康', '汽车', '房产', '美食', '评论', '视频'])}
</ul></div>
<div class="dy-w crumbs">您的位置：<a href="https://www.dayoo.com">大洋网首页</a> &gt; <a href="https://news.dayoo.com">新闻中心</a> &gt; <a href="https://news.dayoo.com/guangzhou">广州</a></div>
<div class="dy-w main clearfix">
<div class="article-wrap fl">
<div class="article-hd">
<h1 id="wza_hd">骑楼下修伞四十年，一把骨一把布都舍不得丢</h1>
<div class="article-meta">
<span class="time">2021-11-09 10:26</span>
<span class="source">来源: 广州日报</span>
<div class="share"><span>分享</span><a class="icon-wx" href="javascript:;">微信扫一扫</a><a class="icon-wb" href="javascript:;">微博</a></div>
</div>
</div>
<div class="article-bd" id="wza_content">
<!--enpcontent-->
<p>　　${UMBRELLA[0]}</p>
<p align="center"><img src="https://news.dayoo.com/guangzhou/202111/09/139995/a1.jpg" border="0" alt=""></p>
<p align="center">何伯在摊档前补伞面。</p>
${p(UMBRELLA.slice(1, 4), '', '　　')}
<p align="center"><img src="https://news.dayoo.com/guangzhou/202111/09/139995/a2.jpg" border="0" alt=""></p>
<p align="center">装在饼干盒里的旧伞骨，按长短分成七格。</p>
${p(UMBRELLA.slice(4), '', '　　')}
<p>　　文/广州日报·新花城记者：何小骑 通讯员：区小敏</p>
<p>　　图/广州日报·新花城记者：苏小镜</p>
<p>　　广州日报·新花城编辑：龙小洲</p>
<!--/enpcontent-->
</div>
<div class="article-ft">
<a class="dy-app" href="https://www.dayoo.com/app"><img src="https://www.dayoo.com/resource/img/xhc.png" alt="">下载新花城客户端，睇尽身边事</a>
</div>
<div class="article-rel">
<h3>相关新闻</h3>
<ul>
<li><a href="https://news.dayoo.com/guangzhou/202110/28/139995_54078120.htm">西关补鞋匠的最后一张椅子</a></li>
<li><a href="https://news.dayoo.com/guangzhou/202109/15/139995_54061177.htm">老城区小修小补摊档地图上线</a></li>
</ul>
</div>
<div class="news-list">
<h3>新闻推荐</h3>
<div class="news-item"><div class="h2tit"><a href="https://news.dayoo.com/guangzhou/202111/09/139995_54083202.htm">海珠湖畔来了一群反嘴鹬</a></div><div class="news-abst">一大早，观鸟爱好者架起了长镜头。</div><div class="news-time">2021-11-09</div></div>
<div class="news-item"><div class="h2tit"><a href="https://news.dayoo.com/guangzhou/202111/09/139995_54083155.htm">地铁站口多了三十个伞架</a></div><div class="news-abst">借伞还伞都不用押金。</div><div class="news-time">2021-11-09</div></div>
<div class="news-item"><div class="h2tit"><a href="https://news.dayoo.com/guangzhou/202111/08/139995_54082990.htm">中学生为校园榕树写传记</a></div><div class="news-abst">一棵树，写了六万字。</div><div class="news-time">2021-11-08</div></div>
</div>
</div>
<div class="side fr">
<div class="side-box"><h3>24小时热文</h3>
<ol>
${items('https://news.dayoo.com/h', ['冬日泡温泉先看这份地图', '早茶一盅两件涨价了吗', '动物园小熊猫换了新家'])}
</ol></div>
<div class="side-box"><h3>大洋视频</h3>
<ul>
${items('https://video.dayoo.com/v', ['航拍：晨雾中的增城', '一分钟学会包云吞'])}
</ul></div>
</div>
</div>
<div class="dy-foot">
<p>${links('https://www.dayoo.com/about', ['关于我们', '联系我们', '法律声明', '大洋招聘'])}</p>
<p>互联网新闻信息服务许可证编号：44120190000　粤府新函[2001]87号</p>
<p>广州市交互式信息网络有限公司（大洋网）版权所有 copyright 1999-2021</p>
</div>
</body>
</html>`,
    expected: {
      headline: '骑楼下修伞四十年，一把骨一把布都舍不得丢',
      published: '2021-11-09T10:26:00+08:00',
      source: '广州日报',
      authors: ['何小骑', '区小敏'],
      editors: ['龙小洲'],
      headings: [],
      body: UMBRELLA,
      captions: ['何伯在摊档前补伞面。', '装在饼干盒里的旧伞骨，按长短分成七格。'],
      related: ['西关补鞋匠的最后一张椅子', '老城区小修小补摊档地图上线'],
      gone: ['睇尽身边事', '反嘴鹬', '借伞还伞都不用押金', '微信扫一扫', '一盅两件', '无障碍浏览'],
    },
  },
  {
    kind: '深圳新闻网 of 2021, a report of 深圳特区报 with subheads: the clock and 来源 and two names by 作者, 编辑 in square brackets last, 相关阅读, a card of its app, 网友评论',
    url: 'https://www.sznews.com/news/content/2021-06/22/content_24320518.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="author" content="深圳新闻网" />
<meta name="copyright" content="深圳新闻网" />
<meta name="keywords" content="红树林,候鸟,志愿者" />
<meta name="description" content="一千二百亩红树林怎样多住了九种鸟_深圳新闻网" />
<title>一千二百亩红树林怎样多住了九种鸟_深圳新闻网</title>
<link href="https://www.sznews.com/css/2018/article.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://www.sznews.com/js/2018/jquery.js"></script>
</head>
<body>
<div class="topbar"><div class="area">
${links('https://www.sznews.com/t', ['深圳新闻网首页', '读特', '读创', '深圳特区报', '深圳商报', '深圳晚报', '晶报'])}
</div></div>
<div class="header area">
<a class="logo" href="https://www.sznews.com"><img src="https://www.sznews.com/images/logo2018.png" alt="深圳新闻网" /></a>
<ul class="menu">
${items('https://www.sznews.com/m', ['新闻', '深圳', '图片', '视频', '评论', '区街', '教育', '健康', '旅游', '房产', '汽车', '舆情', '问政'])}
</ul>
</div>
<div class="area crumb">当前位置：<a href="https://www.sznews.com/news">新闻频道首页</a> &gt; <a href="https://www.sznews.com/news/sz">深圳</a> &gt; 正文</div>
<div class="area con_wrap">
<div class="con_left">
<h1 class="con_title">一千二百亩红树林怎样多住了九种鸟</h1>
<div class="con_info">
<span class="ml5">2021-06-22 07:13</span>
<span class="ml5">来源：<a href="http://sztqb.sznews.com/">深圳特区报</a></span>
<span class="ml5">作者：温小湾 凌小澜</span>
<span class="voice">人工智能朗读：</span>
</div>
<div class="article-content cf new_txt" id="articleContent">
<!--enpproperty <articleid>24320518</articleid><date>2021-06-22 07:13:00.0</date><author>温小湾 凌小澜</author><title>一千二百亩红树林怎样多住了九种鸟</title><sourcename>深圳特区报</sourcename>/enpproperty--><!--enpcontent-->
<p>　　${MANGROVE[0]}</p>
<p>　　${MANGROVE[1]}</p>
<p><strong>　　${MANGROVE[2]}</strong></p>
${p(MANGROVE.slice(3, 5), '', '　　')}
<p style="text-align: center;"><img src="https://www.sznews.com/news/pic/2021-06/22/7d1c.jpg" alt="" title="" /></p>
<p style="text-align: center;"><span style="font-family:楷体">志愿者在观鸟屋记录水鸟数量。</span></p>
<p><strong>　　${MANGROVE[5]}</strong></p>
${p(MANGROVE.slice(6), '', '　　')}
<!--/enpcontent-->
<div class="editor">[编辑：练小珊]</div>
</div>
<div class="dude_card"><img src="https://www.sznews.com/images/jz.png" alt="" /><p>见圳客户端，看见深圳每一天</p><a href="https://www.sznews.com/jz">立即打开</a></div>
<div class="xgyd">
<h4>相关阅读</h4>
<ul>
<li><a href="https://www.sznews.com/news/content/2021-04/22/content_24150217.htm">深圳湾春季水鸟调查结束</a></li>
<li><a href="https://www.sznews.com/news/content/2021-03/12/content_24033311.htm">红树苗圃里的育苗人</a></li>
<li><a href="https://www.sznews.com/news/content/2021-01/08/content_23875540.htm">今冬黑脸琵鹭提前到访</a></li>
</ul>
</div>
<div class="pinglun"><h4>网友评论</h4><p>以下网友留言只代表其个人观点，不代表深圳新闻网的观点和立场</p><textarea></textarea><a href="javascript:;">发表评论</a></div>
</div>
<div class="con_right">
<div class="r_box"><h4>读特热榜</h4>
<ol>
${items('https://www.dutenews.com/r', ['地铁口的便民修鞋车', '夜间图书馆一座难求', '梧桐山顶看云海指南', '菜场里的英文招牌'])}
</ol></div>
<div class="r_box"><h4>精彩图集</h4>
<ul>
${items('https://www.sznews.com/photo/', ['凤凰花开满校园', '龙舟下水前的一夜'])}
</ul></div>
</div>
</div>
<div class="footer">
<p>${links('https://www.sznews.com/about', ['关于我们', '集团简介', '广告刊例', '举报中心'])}</p>
<p>深圳报业集团版权所有, 未经授权禁止复制; Copyright 2001-2021, All Rights Reserved.</p>
<p>互联网新闻信息服务许可证：44120180005 粤B2-20040000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一千二百亩红树林怎样多住了九种鸟',
      published: '2021-06-22T07:13:00+08:00',
      source: '深圳特区报',
      authors: ['温小湾', '凌小澜'],
      editors: ['练小珊'],
      headings: [MANGROVE[2], MANGROVE[5]],
      body: MANGROVE,
      captions: ['志愿者在观鸟屋记录水鸟数量。'],
      related: ['深圳湾春季水鸟调查结束', '红树苗圃里的育苗人', '今冬黑脸琵鹭提前到访'],
      gone: ['人工智能朗读', '看见深圳每一天', '只代表其个人观点', '便民修鞋车', '广告刊例', '龙舟下水'],
    },
  },
  {
    kind: '上游新闻 of 2022, an interview: the clock and 来源 and 作者 in a line, an introduction and turns by names in bold, a photographer’s name in the caption, 编辑 and 责编 and 审核 in one line last, a statement and 举报, comments, hot list',
    url: 'https://www.cqcb.com/wenhua/2022-09-14/5019732_pc.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>对话江边听水人：三十年，我记下了二百一十种水声-上游新闻·汇聚向上的力量</title>
<meta name="keywords" content="水声,录音,江边">
<meta name="description" content="退休航标工周水生在江边录了三十年水声。">
<link rel="stylesheet" href="https://www.cqcb.com/skin/pc/css/article.css">
<script src="https://www.cqcb.com/skin/pc/js/jquery.min.js"></script>
<script>var classid='42',id='5019732';</script>
</head>
<body>
<div class="header">
<div class="w1200">
<a class="logo" href="https://www.cqcb.com"><img src="https://www.cqcb.com/skin/pc/images/logo.png" alt="上游新闻"></a>
<ul class="nav">
${items('https://www.cqcb.com/n', ['首页', '头条', '要闻', '重庆', '热点', '国内', '国际', '财经', '文化', '体育', '娱乐', '教育', '健康', '视频', '慢新闻'])}
</ul>
<div class="download"><span>客户端下载</span><img src="https://www.cqcb.com/skin/pc/images/app.png" alt=""></div>
</div>
</div>
<div class="w1200 container clearfix">
<div class="left">
<div class="position"><a href="https://www.cqcb.com">首页</a> / <a href="https://www.cqcb.com/wenhua">文化</a> / 正文</div>
<div class="article_title"><h1>对话江边听水人：三十年，我记下了二百一十种水声</h1></div>
<div class="article_info">
<span>2022-09-14 16:20:35</span>
<span>来源：上游新闻</span>
<span>作者：谭小磊</span>
<span class="comments"><i></i>18</span>
</div>
<div class="article_text" id="article_text">
<p>${RIVER[0]}</p>
<p>${RIVER[1]}</p>
<p style="text-align:center"><img src="https://image.cqcb.com/d/file/wenhua/2022-09-14/4c1e.jpg" alt="" /></p>
<p style="text-align:center"><span style="color:#7f7f7f;font-size:14px;">周水生在礁石上架设录音设备。上游新闻记者 冉小峡 摄</span></p>
<p><strong>${RIVER[2]}</strong></p>
<p>${RIVER[3]}</p>
<p><strong>${RIVER[4]}</strong></p>
<p>${RIVER[5]}</p>
<p><strong>${RIVER[6]}</strong></p>
<p>${RIVER[7]}</p>
<p><strong>${RIVER[8]}</strong></p>
<p>${RIVER[9]}</p>
<p>上游新闻记者 谭小磊</p>
</div>
<div class="article_edit"><span>编辑：阳小礼</span>　<span>责编：官小毅，吴小礁</span>　<span>审核：冯小渡</span></div>
<div class="article_tips">
<p>【免责声明】上游新闻客户端未标有“来源：上游新闻”或“上游新闻LOGO、水印的文字、图片、音频视频”等稿件均为转载稿。如转载稿涉及版权等问题，请与上游新闻联系。</p>
</div>
<div class="article_zan"><a href="javascript:;">点赞 <em>326</em></a><a href="javascript:;">收藏</a><a href="javascript:;">举报</a></div>
<div class="comment">
<h3>网友评论</h3>
<div class="c_input"><textarea placeholder="请发表您的意见"></textarea><a href="javascript:;">发送</a></div>
<ul>
<li><b>上游网友5t8k</b><p>小时候就住在航标站旁边，眼睛都看湿了</p><span>09-14 17:02</span></li>
<li><b>江北老张</b><p>录音在哪里可以下载</p><span>09-14 18:40</span></li>
</ul>
</div>
</div>
<div class="right">
<div class="r_hot"><h3>热门文章</h3>
<ol>
${items('https://www.cqcb.com/h', ['轻轨穿过的那栋楼要翻新', '火锅店里的退休魔术师', '黄桷树下的露天理发摊', '夜班公交上的一束花'])}
</ol></div>
<div class="r_video"><h3>上游视频</h3>
<ul>
${items('https://www.cqcb.com/v', ['60秒｜缙云山的第一场雾', '索道上的生日会'])}
</ul></div>
<div class="r_ad"><img src="https://www.cqcb.com/ad/1.jpg" alt=""><span>广告</span></div>
</div>
</div>
<div class="footer"><div class="w1200">
<p>${links('https://www.cqcb.com/about', ['关于我们', '版权声明', '广告报价', '联系我们'])}</p>
<p>上游新闻版权所有 未经授权不得复制或镜像 重庆上游报业发展股份有限公司</p>
<p>渝ICP备18000000号 互联网新闻信息服务许可证：50120180000</p>
</div></div>
</body>
</html>`,
    expected: {
      headline: '对话江边听水人：三十年，我记下了二百一十种水声',
      published: '2022-09-14T16:20:35+08:00',
      source: '上游新闻',
      authors: ['谭小磊'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      body: RIVER,
      captions: ['周水生在礁石上架设录音设备。上游新闻记者 冉小峡 摄'],
      gone: ['眼睛都看湿了', '均为转载稿', '客户端下载', '退休魔术师', '广告报价', '索道上的生日会'],
    },
  },
  {
    kind: '大河网 of 2021, a short item reprinted from another: the title by id 4g_title, the clock and 来源 of another paper in p, no writer, 编辑 last, a statement, 精彩推荐, 24小时 hot',
    url: 'https://news.dahe.cn/2021/05-12/842217.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>洛宁一所山村小学把早读搬进苹果园-大河网</title>
<meta name="keywords" content="山村小学,早读,苹果园">
<meta name="description" content="洛宁一所山村小学把早读搬进苹果园">
<meta name="author" content="大河网">
<meta name="copyright" content="大河网">
<link rel="shortcut icon" href="https://news.dahe.cn/favicon.ico">
<link rel="stylesheet" href="https://news.dahe.cn/static/css/reset.css">
<link rel="stylesheet" href="https://news.dahe.cn/static/css/newsdetail.css">
<script src="https://news.dahe.cn/static/js/jquery.js"></script>
</head>
<body>
<div class="top"><div class="w1000">
<div class="fl">${links('https://www.dahe.cn/t', ['大河网', '新闻', '河南', '眼遇', '豫视频', '焦点网谈', '大河论坛', '河南日报', '大河报'])}</div>
<div class="fr"><a href="https://www.dahe.cn/app">大河客户端</a></div>
</div></div>
<div class="w1000 logo_box">
<a href="https://www.dahe.cn"><img src="https://news.dahe.cn/static/images/logo.png" alt="大河网"></a>
<div class="search"><input type="text"><a href="javascript:;">站内检索</a></div>
</div>
<div class="w1000 path" id="path"><a href="https://www.dahe.cn" title="大河网">大河网</a> &gt; <a href="https://news.dahe.cn" title="新闻">新闻</a> &gt; <a href="https://news.dahe.cn/hnxw" title="河南">河南</a> &gt; 正文</div>
<div class="w1000 clearfix">
<div class="content_left fl">
<h1 id="4g_title">洛宁一所山村小学把早读搬进苹果园</h1>
<div class="time-source clearfix">
<p class="time fl" id="pubtime_baidu">2021年05月12日08:41</p>
<p class="source fl" id="source_baidu">来源：河南日报农村版</p>
<div class="share fr"><span>分享到</span><a href="javascript:;" class="s_wx">微信</a><a href="javascript:;" class="s_wb">微博</a></div>
</div>
<div class="newsContent" id="mainCon">
${p(APPLES, '', '　　')}
</div>
<div class="editor" id="editor_baidu">编辑：申小萌</div>
<div class="weixin clearfix"><img src="https://news.dahe.cn/static/images/dhwx.png" alt=""><p>扫码关注大河网官方微信</p></div>
<div class="shengming"><p>免责声明：凡本网注明 “来源：XXX（非大河网）” 的作品，均转载自其它媒体，本网转载的目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p></div>
<div class="tuijian"><h3>精彩推荐</h3>
<ul>
${items('https://news.dahe.cn/j', ['黄河滩上的研学营', '牡丹谢了之后花农做什么', '开封夜市的第五代汤锅'])}
</ul></div>
</div>
<div class="content_right fr">
<div class="r_hot"><h3>24小时热点</h3>
<ol>
${items('https://news.dahe.cn/h', ['麦收前的农机义诊', '郑州地铁站里的旧书角', '老君山云海刷屏', '淮河源头测出新水质'])}
</ol></div>
<div class="r_pic"><h3>图片新闻</h3>
<ul>
<li><a href="https://news.dahe.cn/p1"><img src="https://news.dahe.cn/p1.jpg" alt=""><span>太行深处的挂壁麦田</span></a></li>
<li><a href="https://news.dahe.cn/p2"><img src="https://news.dahe.cn/p2.jpg" alt=""><span>汝瓷开窑</span></a></li>
</ul></div>
<div class="r_app"><h3>大河矩阵</h3>
<ul>
${items('https://www.dahe.cn/m', ['大河网微博', '大河网抖音', '豫视频号'])}
</ul></div>
<div class="r_luntan"><h3>大河论坛</h3>
<ul>
${items('https://bbs.dahe.cn/', ['大家小区的快递柜收费吗', '求推荐周末露营地'])}
</ul></div>
</div>
</div>
<div class="footer">
<p>${links('https://www.dahe.cn/about', ['关于大河网', '网站地图', '媒体合作', '人才招聘'])}</p>
<p>Copyright © 1998-2021 dahe.cn All Rights Reserved 河南大河网数字科技有限公司</p>
<p>河南省互联网违法和不良信息举报电话：0371-65590000</p>
<p>豫ICP备10200000号 增值电信业务经营许可证 豫B2-20040000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '洛宁一所山村小学把早读搬进苹果园',
      published: '2021-05-12T08:41:00+08:00',
      source: '河南日报农村版',
      authors: [],
      editors: ['申小萌'],
      headings: [],
      body: APPLES,
      captions: [],
      gone: ['站内检索', '官方微信', '传递更多信息', '第五代汤锅', '挂壁麦田', '周末露营地'],
    },
  },
  {
    kind: '虎嗅 of 2022, an essay taken over from an account: 本文来自微信公众号 with 作者 and 头图 in the text’s first line, headings in strong spans, 本内容为作者独立观点 and 正在改变与想要改变世界的人 below, 赞赏, comments, 大家都在看',
    url: 'https://www.huxiu.com/article/584213.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>自助洗衣店，正在卖一段走不开的时间-虎嗅网</title>
<meta name="keywords" content="洗衣店,城中村,居住">
<meta name="description" content="从墙缝里长出来的公共客厅">
<meta name="author" content="虎嗅网">
<meta name="copyright" content="2012-2022 虎嗅网">
${og('og:title', '自助洗衣店，正在卖一段走不开的时间')}
${og('og:type', 'article')}
${og('og:url', 'https://www.huxiu.com/article/584213.html')}
${og('og:image', 'https://img.huxiucdn.com/article/cover/202206/15/112003584213.jpg')}
<link rel="stylesheet" href="https://static.huxiucdn.com/www/css/article.css">
<script>window.__INITIAL_STATE__={};</script>
</head>
<body>
<div id="__nuxt">
<header class="header-component">
<a class="header-logo" href="https://www.huxiu.com/"><img src="https://static.huxiucdn.com/www/logo.svg" alt="虎嗅网"></a>
<ul class="header-nav">
${items('https://www.huxiu.com/channel/', ['首页', '前沿科技', '车与出行', '商业消费', '社会文化', '金融财经', '出海', '国际热点', '游戏娱乐', '健康', '书影音', '医疗', '3C数码', '观点', '其他'])}
</ul>
<div class="header-right"><a href="https://www.huxiu.com/search">搜索</a><a href="https://www.huxiu.com/vip">开通会员</a><a href="https://www.huxiu.com/contribute">投稿</a><a href="https://www.huxiu.com/login">登录</a></div>
</header>
<div class="article-detail-wrap">
<div class="article__bottom-content">
<div class="article__bottom-content__left fl">
<div class="article-tool"><span class="tool-item">评论</span><span class="tool-item">收藏</span><span class="tool-item">分享</span></div>
</div>
<div class="article__bottom-content__right fl">
<div class="article-content-title">
<h1 class="article__title">自助洗衣店，正在卖一段走不开的时间</h1>
<div class="article__author-info-box">
<a class="author-info__username" href="https://www.huxiu.com/member/3158027.html">半亩方糖</a><i class="icon-vip"></i>
<span class="article__time">2022-06-15 11:20</span>
</div>
</div>
<div class="top-img"><img src="https://img.huxiucdn.com/article/cover/202206/15/112003584213.jpg" alt=""></div>
<div id="article-content" class="article__content">
<blockquote><p>本文来自微信公众号：<a href="https://mp.weixin.qq.com/s/1">半亩方糖（ID：banmufangtang）</a>，作者：文小野，头图来自：视觉中国</p></blockquote>
<p><br></p>
${p(LAUNDRY.slice(0, 2))}
<p><br></p>
<p class="text-big-title"><strong>${LAUNDRY[2]}</strong></p>
<p><br></p>
${p(LAUNDRY.slice(3, 6))}
<p><br></p>
<p class="text-big-title"><strong>${LAUNDRY[6]}</strong></p>
<p><br></p>
${p(LAUNDRY.slice(7))}
<p><br></p>
<p><span class="text-remarks">本文来自微信公众号：<a href="https://mp.weixin.qq.com/s/1">半亩方糖（ID：banmufangtang）</a>，作者：文小野</span></p>
</div>
<div class="neirong-shouquan">
<span class="c2">本内容为作者独立观点，不代表虎嗅立场。未经允许不得转载，授权事宜请联系 hezuo@huxiu.com</span>
<span class="c2">如对本稿件有异议或投诉，请联系tougao@huxiu.com</span>
</div>
<div class="neirong-shouquan-public">正在改变与想要改变世界的人，都在 <a href="https://www.huxiu.com/app">虎嗅APP</a></div>
<div class="article-reward"><p>支持一下</p><span>赞赏</span><p>0人已赞赏</p></div>
<div class="praise-box"><span class="praise-num">86</span></div>
<div class="author-card"><img src="https://img.huxiucdn.com/auth/1.jpg" alt=""><b>半亩方糖</b><p>发表文章 12 篇</p><a href="javascript:;">关注</a></div>
<div class="comment-wrap">
<h3>大家都在评论</h3>
<div class="comment-item"><b>沙漠里的鲸</b><p>我租的房子阳台是房东的佛堂</p><span>06-15</span></div>
<div class="comment-item"><b>晚睡冠军</b><p>洗衣店的椅子确实比公司的舒服</p><span>06-16</span></div>
<a href="javascript:;">查看全部评论</a>
</div>
</div>
</div>
<aside class="article-right">
<div class="recommend"><h3>大家都在看</h3>
<ul>
${items('https://www.huxiu.com/article/5', ['县城奶茶店的第四次涨价', '没有人再需要一台打印机', '一个岛上书店的倒闭清单', '为什么酒店早餐总有小番茄'])}
</ul></div>
<div class="event"><h3>大事件</h3>
<ul>
${items('https://www.huxiu.com/event/', ['一家旧货平台的沉浮', '折叠自行车简史'])}
</ul></div>
</aside>
</div>
<footer class="footer">
<p>${links('https://www.huxiu.com/about/', ['关于我们', '加入我们', '合作伙伴', '广告及服务', '常见问题解答'])}</p>
<p>Copyright © 2012-2022 虎嗅网 京ICP备12013432号-1 京公网安备 11010502037938号</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '自助洗衣店，正在卖一段走不开的时间',
      published: '2022-06-15T11:20:00+08:00',
      authors: ['文小野'],
      headings: [LAUNDRY[2], LAUNDRY[6]],
      body: LAUNDRY,
      // Whether the account or the site is the source is open, and which pictures without a caption are the article’s own: not asked.
      gone: [
        '房东的佛堂',
        '改变世界的人',
        '0人已赞赏',
        '不代表虎嗅立场',
        '第四次涨价',
        '折叠自行车简史',
        '开通会员',
      ],
    },
  },
  {
    kind: '新浪新闻 of 2021, a reprint: date-source above, 原标题 first in the text, captions by img_descr, show_author with 责任编辑 and a code, 海量资讯 of the app, 文章关键词, 我要反馈, 相关新闻, footers in two tongues',
    url: 'https://news.sina.com.cn/s/2021-12-03/doc-ikyakumx1760312.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>三十一年后，水獭回到了芦苇荡|水獭|湿地|保护站_新浪新闻</title>
<meta name="keywords" content="水獭,湿地,保护站">
<meta name="tags" content="水獭,湿地,保护站">
<meta name="description" content="三十一年后，水獭回到了芦苇荡">
${og('og:type', 'news')}
${og('og:title', '三十一年后，水獭回到了芦苇荡')}
${og('og:description', '三十一年后，水獭回到了芦苇荡')}
${og('og:url', 'https://news.sina.com.cn/s/2021-12-03/doc-ikyakumx1760312.shtml')}
<meta name="weibo: article:create_at" content="2021-12-03 08:15:00">
<meta name="mediaid" content="扬子晚报">
${og('article:published_time', '2021-12-03T08:15:00+08:00')}
${og('article:author', '扬子晚报')}
<meta name="sudameta" content="urlpath:s/; allCIDs:56264,257,51894">
<link rel="stylesheet" href="https://news.sina.com.cn/css/87/content/style.css">
<script>var SINA_TEXT_PAGE_INFO={"channel":"gn","newsid":"comos-kyakumx1760312"};</script>
</head>
<body>
<div id="sina-header" class="sina-header">
<div class="sina-header-inner">
${links('https://www.sina.com.cn/n', ['新浪首页', '新闻', '体育', '财经', '娱乐', '科技', '博客', '图片', '专栏', '更多'])}
<a href="https://login.sina.com.cn">登录</a>
</div>
</div>
<div class="main-content w1240">
<div class="path" data-sudaclick="content_path"><div class="channel-path"><a href="https://news.sina.com.cn/">新浪新闻</a> &gt; <a href="https://news.sina.com.cn/society/">社会新闻</a> &gt; 正文</div></div>
<h1 class="main-title">三十一年后，水獭回到了芦苇荡</h1>
<div class="top-bar-wrap" id="top_bar_wrap">
<div class="top-bar ani" id="top_bar">
<div class="top-bar-inner clearfix">
<div class="second-title">三十一年后，水獭回到了芦苇荡</div>
<div class="date-source">
<span class="date">2021年12月03日 08:15</span>
<a href="https://www.yangtse.com/" target="_blank" class="source ent-source" rel="nofollow">扬子晚报</a>
</div>
<div class="page-tools" id="page-tools">
<span class="tool-comment"><a href="https://comment.sina.com.cn/"><span class="num">41</span></a></span>
<a href="javascript:;" class="share-weibo" title="分享到微博">分享到微博</a>
<a href="javascript:;" class="share-weixin" title="分享到微信">分享到微信</a>
</div>
</div>
</div>
</div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<div class="article" id="article">
<p cms-style="font-L">　　原标题：时隔三十一年，苏北湖区再次拍到水獭</p>
<p cms-style="font-L">　　${OTTER[0]}</p>
<div class="img_wrapper"><img src="https://n.sinaimg.cn/spider20211203/600/w800h600/20211203/2b1c.jpg" alt="红外相机拍下的水獭。"><span class="img_descr">红外相机拍下的水獭。</span></div>
${p(OTTER.slice(1), 'cms-style="font-L"', '　　')}
<p class="show_author">责任编辑：祁小雨 SN242</p>
</div>
<div class="article-bottom clearfix" id="article-bottom">
<div class="keywords" id="keywords" data-wbkey="水獭"><label class="art_keywords_tip">文章关键词：</label><a href="https://tags.news.sina.com.cn/1">水獭</a><a href="https://tags.news.sina.com.cn/2">湿地</a></div>
<div class="article-bottom-r"><a href="https://comment.sina.com.cn/jubao">我要反馈</a><a class="save" href="javascript:;">保存网页</a></div>
</div>
<div class="wb_app clearfix"><img src="https://n.sinaimg.cn/qr.png" alt=""><p>海量资讯、精准解读，尽在新浪新闻APP</p></div>
<div class="blk-related"><h3>相关新闻</h3>
<ul>
<li><a href="https://news.sina.com.cn/s/2021-11-18/doc-iktzscyy6210011.shtml">红外相机里的湿地居民</a></li>
<li><a href="https://news.sina.com.cn/s/2021-10-30/doc-iktzqtyu4410622.shtml">退出围网之后，湖里的鱼多了几种</a></li>
</ul></div>
<div class="blk-comment"><h3>热门评论</h3><p>评论加载中，请稍候...</p></div>
</div>
<div class="article-content-right">
<div class="blk-24"><h2>24小时滚动新闻</h2>
<ul>
${items('https://news.sina.com.cn/roll/', ['高铁上的母婴室升级了', '大雪节气里的腌菜缸', '外卖员画了一本城市地图', '老影院改造后第一场电影'])}
</ul></div>
<div class="blk-photo"><h2>图片新闻</h2>
<ul>
${items('https://slide.news.sina.com.cn/', ['冰面上的捕鱼人', '黄昏归巢的鹭群'])}
</ul></div>
</div>
</div>
</div>
<div class="footer">
<p>${links('https://corp.sina.com.cn/', ['新浪简介', '广告服务', 'About Sina', '联系我们', '招聘信息', '通行证注册', '产品答疑', '网站律师', 'SINA English'])}</p>
<p>Copyright © 1996-2021 SINA Corporation, All Rights Reserved 新浪公司 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '三十一年后，水獭回到了芦苇荡',
      published: '2021-12-03T08:15:00+08:00',
      source: '扬子晚报',
      authors: [],
      editors: ['祁小雨'],
      headings: [],
      body: OTTER,
      captions: ['红外相机拍下的水獭。'],
      related: ['红外相机里的湿地居民', '退出围网之后，湖里的鱼多了几种'],
      gone: ['精准解读', '我要反馈', '评论加载中', '腌菜缸', '归巢的鹭群', '通行证注册', '分享到微博'],
    },
  },
  {
    kind: 'ETtoday新聞雲 of 2022, a local story: 記者 by a stroke and 台中報導 first in the text, captions in strong by ▲, the photographer in the caption’s brackets, JSON-LD, 相關新聞 below, tags, 讀者迴響, 熱門新聞 aside, the group’s address',
    url: 'https://www.ettoday.net/news/20220517/2252846.htm',
    page: `<!doctype html>
<html lang="zh-Hant" prefix="og:http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>每天準時買紅豆麵包！8旬嬤連3天沒出現　老闆覺得怪救一命 | ETtoday社會新聞 | ETtoday新聞雲</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://www.ettoday.net/news/20220517/2252846.htm">
<meta property="og:url" itemprop="mainEntityOfPage" content="https://www.ettoday.net/news/20220517/2252846.htm">
<meta property="og:title" itemprop="name" name="title" content="每天準時買紅豆麵包！8旬嬤連3天沒出現　老闆覺得怪救一命 | ETtoday社會新聞 | ETtoday新聞雲">
<meta property="og:image" itemprop="image" content="https://cdn2.ettoday.net/images/6342/e6342511.jpg">
<meta property="og:type" content="article">
<meta name="section" property="article:section" content="社會">
<meta name="source" itemprop="author" content="ETtoday新聞雲">
<meta property="og:site_name" name="application-name" content="ETtoday新聞雲">
<meta name="pubdate" property="article:published_time" itemprop="dateCreated" content="2022-05-17T09:42:00+08:00">
<meta itemprop="datePublished" content="2022-05-17T09:42:00+08:00">
<meta name="news_keywords" itemprop="keywords" content="獨居,麵包店,台中">
<meta name="robots" content="index,follow,noarchive">
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: 'https://www.ettoday.net/news/20220517/2252846.htm',
  headline: '每天準時買紅豆麵包！8旬嬤連3天沒出現　老闆覺得怪救一命',
  datePublished: '2022-05-17T09:42:00+08:00',
  dateModified: '2022-05-17T09:42:00+08:00',
  author: { '@type': 'Person', name: 'ETtoday新聞雲' },
  publisher: {
    '@type': 'Organization',
    name: 'ETtoday新聞雲',
    logo: { '@type': 'ImageObject', url: 'https://cdn2.ettoday.net/style/ettoday2017/images/push.jpg' },
  },
})}
<link rel="stylesheet" href="https://cdn2.ettoday.net/style/ettoday2017/css/style.css">
</head>
<body id="society" class="news-page news-normal">
<div class="wrapper_box">
<div class="header">
<div class="header-row1">
<a class="logo" href="https://www.ettoday.net/">ETtoday新聞雲</a>
<div class="social"><a href="https://www.facebook.com/ETtoday">粉絲團</a><a href="https://line.me/et">加LINE好友</a><a href="https://events.ettoday.net/app">APP下載</a></div>
</div>
<nav class="nav_1"><ul class="clearfix">
${items('https://www.ettoday.net/news/focus/', ['即時', '熱門', '政治', '財經', '論壇', '國際', '大陸', '社會', '地方', '新奇', '生活', '寵物動物', '影劇', '體育', '旅遊', '消費', '3C家電', '健康', '男女', '公益', '房產雲', '全部'])}
</ul></nav>
</div>
<div class="container_box">
<div class="part_breadcrumb clearfix">
<div class="part_breadcrumb_1"><a href="https://www.ettoday.net/">ETtoday</a> &gt; <a href="https://www.ettoday.net/news/focus/society/">社會</a></div>
<time class="date" itemprop="datePublished" datetime="2022-05-17T09:42:00+08:00">2022年05月17日 09:42</time>
</div>
<div class="r1 clearfix">
<div class="c1">
<article>
<div class="subject_article">
<header>
<h1 class="title" itemprop="headline">每天準時買紅豆麵包！8旬嬤連3天沒出現　老闆覺得怪救一命</h1>
</header>
<div class="et_social_1"><a class="facebook" href="javascript:;">分享</a><a class="line" href="javascript:;">傳LINE</a><a class="print" href="javascript:;">列印</a><span>我們想讓你知道…</span></div>
<div class="story" itemprop="articleBody">
<!-- 文章內容 開始 -->
<p><img src="//cdn2.ettoday.net/images/6342/e6342511.jpg" alt="" width="600" height="450"></p>
<p><strong>▲阿嬤每天都到這家麵包店報到。（圖／記者葉小勤攝）</strong></p>
<p>記者紀小寧／台中報導</p>
${p(BAKER.slice(0, 3))}
<p><img src="//cdn2.ettoday.net/images/6342/e6342513.jpg" alt="" width="600" height="450"></p>
<p><strong>▲店門口的小黑板，熟客來過就畫一個圓圈。（圖／蔡先生提供）</strong></p>
${p(BAKER.slice(3))}
<!-- 文章內容 結束 -->
</div>
<div class="part_tags_1"><h2>關鍵字：</h2><a href="https://www.ettoday.net/news/tag/1">獨居</a><a href="https://www.ettoday.net/news/tag/2">麵包店</a><a href="https://www.ettoday.net/news/tag/3">台中</a></div>
<div class="et_app_bar"><p>【ETtoday】下載APP，每日抽現金紅包！</p></div>
<div class="block block_1 relative_news">
<h3 class="block_title">相關新聞</h3>
<div class="block_content">
<div class="piece clearfix"><a href="https://www.ettoday.net/news/20220302/2199411.htm">送報員發現報紙堆4份　敲門救回獨居翁</a></div>
<div class="piece clearfix"><a href="https://www.ettoday.net/news/20220113/2168270.htm">社區設「報平安」紅旗　長輩起床就掛</a></div>
</div>
</div>
<div class="block block_reader"><h3>讀者迴響</h3><p>留言請遵守網路禮儀</p></div>
<div class="copyright_news"><p>※ 本文版權所有，非經授權，不得轉載。［ETtoday著作權聲明］</p></div>
</div>
</article>
</div>
<div class="c2">
<div class="block hot"><h2>熱門新聞</h2>
<ul>
${items('https://www.ettoday.net/news/2022/', ['颱風假最愛的泡麵排行出爐', '巷弄咖啡店開給貓坐的包廂', '釣客拉起一台20年前的相機', '花15年蓋好的樹屋可以住了'])}
</ul></div>
<div class="block video"><h2>ET快訊看影音</h2>
<ul>
${items('https://boba.ettoday.net/v', ['柴犬學會自己按電梯', '夜市第一攤的背影'])}
</ul></div>
</div>
</div>
</div>
<footer class="footer_box">
<div class="footer_menu">${links('https://www.ettoday.net/about/', ['關於我們', '聯絡我們', '徵才', '隱私權政策', '著作權聲明', '客服信箱'])}</div>
<address>東森新媒體控股股份有限公司　版權所有，非經授權，不許轉載本網站內容　ETtoday.net<br>電話：+886-2-5555-6366</address>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '每天準時買紅豆麵包！8旬嬤連3天沒出現　老闆覺得怪救一命',
      published: '2022-05-17T09:42:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['紀小寧'],
      dateline: '台中',
      headings: [],
      // The line of the reporter and the place is a credit, no paragraph.
      body: BAKER,
      // Whether ▲ belongs to a caption is open: not asked.
      related: ['送報員發現報紙堆4份　敲門救回獨居翁', '社區設「報平安」紅旗　長輩起床就掛'],
      gone: [
        '傳LINE',
        '我們想讓你知道',
        '每日抽現金紅包',
        '遵守網路禮儀',
        '泡麵排行',
        '按電梯',
        '不許轉載本網站內容',
      ],
    },
  },
  {
    kind: '報導者 of 2022, a long report: a lead in a box of its own, 文字 and 攝影 and 設計 and 責任編輯 each by a label, the day by strokes, h2 headings, figures with figcaption, hashed class names, the CC licence, 延伸閱讀, a call for money',
    url: 'https://www.twreporter.org/a/mountain-school-dormitory',
    page: `<!doctype html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>山上的十五個小時：偏鄉國小宿舍裡，誰來說晚安 - 報導者 The Reporter</title>
<meta name="description" content="一場颱風讓山上的國小有了宿舍，也讓制度的空白露了出來。">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5">
<link rel="canonical" href="https://www.twreporter.org/a/mountain-school-dormitory">
${og('og:title', '山上的十五個小時：偏鄉國小宿舍裡，誰來說晚安 - 報導者 The Reporter')}
${og('og:description', '一場颱風讓山上的國小有了宿舍，也讓制度的空白露了出來。')}
${og('og:type', 'article')}
${og('og:site_name', '報導者 The Reporter')}
${og('og:url', 'https://www.twreporter.org/a/mountain-school-dormitory')}
${og('og:image', 'https://www.twreporter.org/images/20220929-mountain-tablet.jpg')}
<style data-styled="true">.kZdOjx{margin:0 auto}</style>
</head>
<body>
<div id="root">
<div class="layout__AppBox-sc-7a9o3z-0 cQXkTn">
<header class="header__Container-sc-1j5hwy-0 eWqLmb">
<a href="https://www.twreporter.org/"><img src="https://www.twreporter.org/assets/logo-desktop.svg" alt="報導者 The Reporter"></a>
<nav>
${links('https://www.twreporter.org/categories/', ['國際兩岸', '人權司法', '政治社會', '醫療健康', '環境永續', '經濟產業', '文化生活', '教育校園', 'Podcast', '多媒體'])}
</nav>
<div class="header__Actions-sc-1j5hwy-3 bTrYup"><a href="https://support.twreporter.org/">贊助我們</a><a href="https://www.twreporter.org/newsletter">訂閱電子報</a><a href="https://www.twreporter.org/signin">登入</a></div>
</header>
<div class="article-page__ArticleContainer-sc-10p1dn-1 hYkPqz" itemscope itemtype="http://schema.org/Article">
<section class="title-section__Container-sc-t8pd4n-0 dNzvLB">
<div class="title-section__Topic-sc-t8pd4n-1 fJvQaX"><a href="https://www.twreporter.org/topics/school-night">學校的夜晚</a></div>
<h1 class="title-section__Title-sc-t8pd4n-3 iKqwDW" itemprop="headline">山上的十五個小時：偏鄉國小宿舍裡，誰來說晚安</h1>
</section>
<figure class="leading-image__Figure-sc-1qf8yk-1 cXsWlo">
<img src="https://www.twreporter.org/images/20220929-mountain-desktop.jpg" alt="夜裡的國小宿舍，是山坳裡最後熄滅的一盞燈。（攝影／余小川）">
<figcaption class="leading-image__Caption-sc-1qf8yk-4 uVbHnQ">夜裡的國小宿舍，是山坳裡最後熄滅的一盞燈。（攝影／余小川）</figcaption>
</figure>
<div class="body__Content-sc-1ufnjq-3 jLbRdK">
<aside class="body__Metadata-sc-1ufnjq-5 bVnWqE">
<div class="metadata__Categories-sc-g1xq57-2 lPqWnR"><a href="https://www.twreporter.org/categories/education">教育校園</a></div>
<div class="metadata__Date-sc-g1xq57-4 oYtGhJ">2022/9/30</div>
<div class="metadata__Author-sc-g1xq57-6 kMnBvC"><span>文字</span> <a href="https://www.twreporter.org/author/1">湯小禾</a></div>
<div class="metadata__Author-sc-g1xq57-6 kMnBvC"><span>攝影</span> <a href="https://www.twreporter.org/author/2">余小川</a></div>
<div class="metadata__Author-sc-g1xq57-6 kMnBvC"><span>設計</span> <a href="https://www.twreporter.org/author/3">江小波</a></div>
<div class="metadata__Author-sc-g1xq57-6 kMnBvC"><span>責任編輯</span> <a href="https://www.twreporter.org/author/4">簡小安</a></div>
<div class="metadata__Tools-sc-g1xq57-9 wErTyU"><span>加入書籤</span><span>改變字級</span></div>
</aside>
<div class="body__Lead-sc-1ufnjq-7 pOiUyT">
<p>一場颱風讓山上的國小有了宿舍，也讓制度的空白露了出來。《報導者》走訪五個縣市的偏鄉小學，看見孩子放學後的十五個小時，靠誰的善意支撐。</p>
</div>
<article class="body__Article-sc-1ufnjq-9 rEwQaS">
<p class="paragraph__P-sc-1qz27h-0 gFdSaP">${DORM[0]}</p>
<p class="paragraph__P-sc-1qz27h-0 gFdSaP">${DORM[1]}</p>
<h2 class="heading__H2-sc-1t6jgo-0 zXcVbN">${DORM[2]}</h2>
${p(DORM.slice(3, 5), 'class="paragraph__P-sc-1qz27h-0 gFdSaP"')}
<figure class="image__Figure-sc-1by2xh-0 mNbVcX"><img src="https://www.twreporter.org/images/20220929-desk-desktop.jpg" alt="">
<figcaption>高美玉的筆記本，記著十四個孩子怕的事。（攝影／余小川）</figcaption></figure>
<p class="paragraph__P-sc-1qz27h-0 gFdSaP">${DORM[5]}</p>
<h2 class="heading__H2-sc-1t6jgo-0 zXcVbN">${DORM[6]}</h2>
${p(DORM.slice(7), 'class="paragraph__P-sc-1qz27h-0 gFdSaP"')}
</article>
</div>
<section class="license__Box-sc-1f9hxz-0 yUiOpL"><p>本文依 CC 創用姓名標示-非商業性-禁止改作3.0台灣授權條款釋出</p></section>
<section class="donation-box__Box-sc-1p3wq5-0 hGfDsA">
<p>用行動支持報導者</p>
<p>獨立的精神，是自由思想的條件。獨立的媒體，才能守護公共領域，讓自由的討論和真相浮現。</p>
<p>在艱困的媒體環境，《報導者》堅持以非營利組織的模式投入公共領域的調查與深度報導。</p>
<a href="https://support.twreporter.org/">贊助報導者</a>
</section>
<section class="related__Section-sc-6h5djk-0 tReWqY">
<h3>延伸閱讀</h3>
<ul>
${items('https://www.twreporter.org/a/rel-', ['代課老師的第七個開學日', '部落圖書車一個月只來一次'])}
</ul>
</section>
<a class="back-to-topic__Button-sc-3kd8-0 qAzWsX" href="https://www.twreporter.org/topics/school-night">回到專題</a>
</div>
<footer class="footer__Container-sc-1g5y6m-0 nHyTgB">
<p>財團法人報導者文化基金會擁有及經營本網站，深度報導由公眾支持。</p>
${links('https://www.twreporter.org/about/', ['關於我們', '影響力報告', '內容授權', '隱私政策', '加入報導者'])}
<p>公益勸募許可字號 衛部救字第1101364215號</p>
<p>Copyright © 2022 The Reporter.</p>
</footer>
</div>
</div>
${ld({
  '@type': 'Article',
  headline: '山上的十五個小時：偏鄉國小宿舍裡，誰來說晚安',
  datePublished: '2022-09-30T02:00:00.000Z',
  publisher: { '@type': 'Organization', name: '報導者 The Reporter' },
  author: { '@type': 'Person', name: '湯小禾' },
})}
</body>
</html>`,
    expected: {
      headline: '山上的十五個小時：偏鄉國小宿舍裡，誰來說晚安',
      lead: '一場颱風讓山上的國小有了宿舍，也讓制度的空白露了出來。',
      published: '2022-09-30',
      // Whether the site is 報導者 alone or with The Reporter is open: not asked.
      authors: ['湯小禾'],
      editors: ['簡小安'],
      headings: [DORM[2], DORM[6]],
      // Whether the lead stays a paragraph as well is open: not asked.
      kept: DORM,
      captions: [
        '夜裡的國小宿舍，是山坳裡最後熄滅的一盞燈。（攝影／余小川）',
        '高美玉的筆記本，記著十四個孩子怕的事。（攝影／余小川）',
      ],
      gone: ['改變字級', '自由思想的條件', '回到專題', '公益勸募', '禁止改作', '影響力報告'],
    },
  },
  {
    kind: '大公報 of 2022, a short local item: tkp_con_title and tkp_con_author and tkp_content, 【大公報訊】 with the reporter first, 責任編輯 last, share by scan, 猜你喜歡 and 點擊排行 aside, 大公文匯 footers',
    url: 'http://www.takungpao.com.hk/news/232109/2022/0608/727381.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>百年鐘樓修復　正午再報時_大公網</title>
<meta name="keywords" content="鐘樓,修復,報時">
<meta name="description" content="中環一座百年鐘樓的機械鐘，經過七個月修復，昨日正午重新報時。">
<link rel="stylesheet" href="http://www.takungpao.com.hk/static/css/tkp2020.css">
<script src="http://www.takungpao.com.hk/static/js/jquery.min.js"></script>
</head>
<body>
<div class="tkp_top"><div class="wrap">
<div class="tkp_top_l">${links('http://www.takungpao.com.hk/t', ['大公文匯網', '香港文匯報', '點新聞', '香港仔'])}</div>
<div class="tkp_top_r"><a href="http://www.takungpao.com/">簡體</a><a href="http://paper.takungpao.com/">電子報</a><a href="http://www.takungpao.com.hk/app">客戶端</a></div>
</div></div>
<div class="tkp_header wrap">
<a class="logo" href="http://www.takungpao.com.hk/"><img src="http://www.takungpao.com.hk/static/images/logo.png" alt="大公網"></a>
<ul class="tkp_nav">
${items('http://www.takungpao.com.hk/n', ['首頁', '港聞', '內地', '兩岸', '國際', '評論', '財經', '地產', '體育', '娛樂', '副刊', '教育', '健康', '視頻', '圖片'])}
</ul>
</div>
<div class="wrap path">您的位置: <a href="http://www.takungpao.com.hk/">首頁</a>&gt;<a href="http://www.takungpao.com.hk/news/">新聞</a>&gt;<a href="http://www.takungpao.com.hk/hongkong/">港聞</a>&gt;正文</div>
<div class="wrap clearfix">
<div class="tkp_con_l">
<h1 class="tkp_con_title">百年鐘樓修復　正午再報時</h1>
<div class="tkp_con_author">
<span>2022-06-08 04:24:02</span>
<span>大公報</span>
<div class="tkp_share"><em>分享：</em><a class="fb" href="javascript:;">Facebook</a><a class="wx" href="javascript:;">微信</a><span>字號：</span><a href="javascript:;">大</a><a href="javascript:;">小</a></div>
</div>
<div class="tkp_content">
<p>　　【大公報訊】記者潘小頤報道：${CLOCK[0]}</p>
${p(CLOCK.slice(1), '', '　　')}
<p class="tkp_edit">責任編輯：尤小珊</p>
</div>
<div class="tkp_qr"><img src="http://www.takungpao.com.hk/static/images/qr.png" alt=""><p>掃描二維碼分享到手機</p></div>
<div class="tkp_comment"><h3>評論</h3><p>登錄後發表評論，共0條</p></div>
<div class="tkp_like"><h3>猜你喜歡</h3>
<ul>
${items('http://www.takungpao.com.hk/l', ['渡輪老水手的繩結課', '街市魚檔開了寫生班', '屋邨球場重鋪後的第一場波'])}
</ul></div>
</div>
<div class="tkp_con_r">
<div class="tkp_box"><h3>點擊排行</h3>
<ol>
${items('http://www.takungpao.com.hk/h', ['郊野公園新增五個加水站', '涼茶舖推出迷你杯', '紅磡唐樓的螺旋樓梯', '巴士迷收藏三千張車票'])}
</ol></div>
<div class="tkp_box"><h3>大公視頻</h3>
<ul>
${items('http://www.takungpao.com.hk/v', ['一分鐘看維港日出', '師傅教你包裹蒸糉'])}
</ul></div>
<div class="tkp_box"><h3>專題</h3>
<ul>
${items('http://www.takungpao.com.hk/z', ['消失中的霓虹', '行山百徑'])}
</ul></div>
</div>
</div>
<div class="tkp_footer">
<p>${links('http://www.takungpao.com.hk/about', ['關於我們', '版權聲明', '廣告服務', '聯絡我們', '誠聘英才'])}</p>
<p>香港大公文匯傳媒集團有限公司版權所有</p>
<p>Copyright © 2022 takungpao.com.hk 京ICP備案07500000號</p>
</div>
</body>
</html>`,
    expected: {
      headline: '百年鐘樓修復　正午再報時',
      published: '2022-06-08T04:24:02+08:00',
      source: '大公報',
      authors: ['潘小頤'],
      editors: ['尤小珊'],
      headings: [],
      captions: [],
      // Whether 【大公報訊】 with the reporter stays at the head of the first paragraph is open: not asked.
      kept: CLOCK,
      gone: ['掃描二維碼', '登錄後發表評論', '繩結課', '迷你杯', '裹蒸糉', '誠聘英才'],
    },
  },
  {
    kind: '澳門日報電子版 of 2022, a feature of the day’s page: the day and 第A06版 in tables, an upper headline and a headline and a lower one, founder-content with P, a picture in a table with its caption, 上一篇 and 下一篇, 放大 and 縮小, the contents of the page',
    url: 'http://www.macaodaily.com/html/2022-09/06/content_1619482.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>竹篾一彎一扎　燈籠亮足五十年-澳門日報電子版-澳門日報</title>
<meta name="description" content="澳門日報版權所有 澳門日報電子報由澳門日報出版社出版" />
<link href="../../../css/newspaper.css" rel="stylesheet" type="text/css" />
<script language="javascript" src="../../../js/founder.js"></script>
<!--
<founder-title>竹篾一彎一扎　燈籠亮足五十年</founder-title>
-->
</head>
<body leftmargin="0" topmargin="0">
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="240"><a href="http://www.macaodaily.com/"><img src="../../../images/logo.gif" border="0" alt="" /></a></td>
<td class="top_link">
<a href="http://www.macaodaily.com/">首頁</a> |
<a href="../../../html/2022-09/06/node_1.htm">版面導航</a> |
<a href="../../../html/2022-09/06/node_2.htm">標題導航</a> |
<a href="http://www.macaodaily.com/search">內容檢索</a> |
<a href="http://www.macaodaily.com/ad">廣告查詢</a> |
<a href="http://www.macaodaily.com/app">手機應用</a>
</td>
</tr>
</table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="360" valign="top" class="left">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td><strong>第A06版：澳聞</strong></td><td align="right"><a href="node_5.htm">上一版</a> <a href="node_7.htm">下一版</a></td></tr>
<tr><td colspan="2"><img src="../../../page/page_06.jpg" border="0" usemap="#PagePicMap" alt="" /></td></tr>
</table>
<map name="PagePicMap">
<area shape="polygon" coords="6,8,352,8,352,180,6,180" href="content_1619481.htm" />
<area shape="polygon" coords="6,186,352,186,352,330,6,330" href="content_1619482.htm" />
<area shape="polygon" coords="6,336,180,336,180,420,6,420" href="content_1619483.htm" />
<area shape="polygon" coords="186,336,352,336,352,420,186,420" href="content_1619484.htm" />
</map>
<div class="title_list">
<table width="100%" border="0" cellspacing="0" cellpadding="2">
<tr><td><div class="list_head">本版標題導航</div></td></tr>
<tr><td><a href="content_1619481.htm">長者學堂開班教製豆腐花</a></td></tr>
<tr><td><a href="content_1619482.htm">竹篾一彎一扎　燈籠亮足五十年</a></td></tr>
<tr><td><a href="content_1619483.htm">路環步道添三處避雨亭</a></td></tr>
<tr><td><a href="content_1619484.htm">中學生以舊帆布縫製書包</a></td></tr>
<tr><td><a href="content_1619485.htm">廣告</a></td></tr>
</table>
</div>
<table width="100%" border="0" cellspacing="0" cellpadding="2">
<tr><td>往日報紙查閱</td></tr>
<tr><td><a href="../../../html/2022-09/05/node_1.htm">上一期</a> <a href="../../../html/2022-09/07/node_1.htm">下一期</a></td></tr>
</table>
</td>
<td width="640" valign="top" class="right">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td class="date_bar">2022年9月6日　星期二</td>
<td align="right"><a href="content_1619481.htm">上一篇</a>　<a href="content_1619483.htm">下一篇</a></td></tr>
<tr><td colspan="2" align="right"><a href="javascript:doZoom(18)">放大</a> <a href="javascript:doZoom(12)">縮小</a> <a href="javascript:doZoom(14)">默認</a></td></tr>
</table>
<table width="100%" border="0" cellspacing="0" cellpadding="4">
<tbody>
<tr><td class="font02" align="center">內港老紙紮舖備戰中秋</td></tr>
<tr><td class="font01" align="center"><strong style="font-size:23px;">竹篾一彎一扎　燈籠亮足五十年</strong></td></tr>
<tr><td class="font02" align="center">六十學員作品中秋夜碼頭同亮</td></tr>
</tbody>
</table>
<table width="100%" border="0" cellspacing="0" cellpadding="4">
<tr><td align="center"><table><tr><td><img src="../../../res/1/20220906/54281662400000001.jpg" border="0" alt="" /></td></tr><tr><td class="font6" align="center">梁榮在舖內紮作兔子燈</td></tr></table></td></tr>
</table>
<div id="ozoom" style="zoom:100%">
<!--enpcontent--><founder-content>
${LANTERN.map((one) => `<P>　　${one}</P>`).join('\n')}
</founder-content><!--/enpcontent-->
</div>
<table width="100%" border="0"><tr><td align="center"><a href="javascript:window.print()">列印本頁</a> <a href="mailto:?subject=news">轉寄朋友</a></td></tr></table>
</td>
</tr>
</table>
<table width="1000" border="0" align="center" cellpadding="6" cellspacing="0">
<tr><td align="center">澳門日報版權所有　澳門日報電子報由澳門日報出版社出版</td></tr>
<tr><td align="center">地址：澳門白朗古將軍大馬路37號　電話：2837 0000</td></tr>
<tr><td align="center">未經授權，不得轉載或鏡像</td></tr>
</table>
</body>
</html>`,
    expected: {
      headline: '竹篾一彎一扎　燈籠亮足五十年',
      kicker: '內港老紙紮舖備戰中秋',
      alternative: '六十學員作品中秋夜碼頭同亮',
      published: '2022-09-06',
      source: '澳門日報',
      authors: [],
      headings: [],
      body: LANTERN,
      captions: ['梁榮在舖內紮作兔子燈'],
      gone: ['豆腐花', '避雨亭', '轉寄朋友', '往日報紙查閱', '不得轉載或鏡像', '內容檢索'],
    },
  },
];
