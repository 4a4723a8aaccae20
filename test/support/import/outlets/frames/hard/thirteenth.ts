// A thirteenth set of forms, by one who had not seen the importer: city papers, stations, science and health sites, and dailies of both shores and abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const LANE = [
  '新民晚报讯（记者 王小明）弄堂口那间只有七个平方米的理发店，上周六重新亮起了灯箱。停业半年的“阿根理发”在居委会帮助下搬进了社区服务站，六十九岁的老师傅又拿起了推子。',
  '“原来的房子要修缮，我本来想算了，年纪也到了。”老师傅告诉记者，居委会干部三次上门，说服务站里有一间朝南的屋子空着，水电都是现成的，租金一分不要，“我要是再推，就对不起老邻居了。”',
  '开业当天，门口的长凳上坐了十来个人。九十一岁的张阿婆由孙女推着轮椅过来，她说外头的理发店要坐电梯、要扫码，“这里只要叫一声就可以了”。剪发的价钱和十年前一样，十二元，八十岁以上减半。',
  '居委会书记李小红介绍，小区里六十岁以上的老人占了四成，修伞、配钥匙、理发这些小生意看着不起眼，少了一样都不方便。今年，服务站打算再请回两位修补师傅，每周来两个半天。',
  '老师傅的徒弟也来帮忙。小伙子三十二岁，在商场里做发型师，每周一休息，就到弄堂里来剪半天。他说：“师父教我的第一样不是剪，是听人讲话。”',
] as const;

const LITCHI = [
  '“六月的荔枝等不得人。”凌晨四点，增江边的荔枝园里已经亮起了头灯。果农陈伯踩着木梯，一手托住果穗，一手握着剪刀，二十分钟剪满一筐。',
  '今年是荔枝的大年。镇里的农办统计，全镇三万二千亩荔枝预计产量一万八千吨，比去年多出将近一倍，采摘期却只有三周。',
  '为了让果子早一点上路，镇上把原来设在圩市的收购点搬到了园边，六辆冷链车每天发两班，早上剪下来的果，傍晚就能到省外。',
  '从老家回来的大学生李志强负责打包。他给记者算了一笔账：一箱五斤，冰袋两个，运费十八元，坏果率控制在百分之二以内才不亏本。',
  '陈伯最挂心的却是园里那棵一百二十年的老树。今年它只结了四十来斤，他一颗也没有卖，分给了左邻右舍。“老树给面子，我们也要给它面子。”',
] as const;

const PEAR = [
  '秋分刚过，运河边的老梨园里，六百多棵梨树迎来了采收。梨园的主人刘德福今年七十四岁，种了五十年梨。和往年不同，今年来摘梨的大半是城里的孩子。记者在树下和他聊了一上午。',
  '齐鲁晚报·齐鲁壹点：园子差一点就砍了，是真的吗？',
  '刘德福：锯都借来了。早些年梨子熟了，收梨的卡车能排到村口，后来大家嫌老品种皮厚，一斤卖不到四毛钱，雇人摘都不够。',
  '齐鲁晚报·齐鲁壹点：怎么又留下来了？',
  '刘德福：村里的小学来问，能不能借园子上一堂课。我没多想就答应了，还专门留了一排矮枝，好让孩子够得着。一堂课上完，有个丫头抱着树不走，我就把锯还了。',
  '齐鲁晚报·齐鲁壹点：现在有多少孩子来认树？',
  '刘德福：十一所学校。每棵树上挂一块木牌，写着班级的名字，春天来授粉，秋天来摘果，一年四次。认养费加上卖梨的钱，去年一共十四万元，够雇三个人管园子。',
  '齐鲁晚报·齐鲁壹点：您最盼什么？',
  '刘德福：盼他们长大了还记得是哪一棵。孩子记得住树，树也就留得住。',
] as const;

const PALLET = [
  '托盘，这块物流业里最不起眼的木板，正在换一种用法。证券时报记者近日走访华东多家仓储企业了解到，租用循环托盘的比例在两年间由一成升至三成以上。',
  '在苏州一处占地六万平方米的仓库，记者看到，叉车卸下的托盘侧面都嵌有一枚芯片。仓库经理介绍，托盘随货流转，到了下游由当地网点回收，企业按天付费，每块每天两角五分。',
  '“以前每年要买四万块木托盘，丢掉的就有一万多块。”该经理表示，改为租用之后，仅此一项一年节省费用约180万元。',
  '托盘租赁企业的日子却并不轻松。一家年营收4.2亿元的企业披露，去年购置新托盘的支出占到收入的一半，丢失率每上升一个百分点，净利润就减少近600万元。',
  '有分析人士指出，行业的竞争最终是网点密度的竞争。网点少，空托盘就要跑远路，运费吃掉租金；网点多，前期投入又压得人喘不过气。',
  '据行业协会统计，目前国内循环托盘的保有量约为4500万块，仅占全部托盘的2.6%，而这一比例在一些成熟市场超过四成。',
] as const;

const GECKO = [
  '在浴室的天花板上看见一只壁虎，多数人的第一反应是找扫帚，我的第一反应是找手机。因为我很想知道，它能不能在湿透的瓷砖上走一圈。',
  '壁虎的脚底没有胶水，也没有吸盘，只有几十万根刚毛，每根刚毛的末端又分成几百个铲子一样的小片。这些小片离墙面足够近的时候，分子之间的微弱引力就会加在一起，近到能把整只壁虎托住。',
  '那么水呢？照理说，一层水膜隔在中间，距离变大，引力应当大打折扣。2012年前后，有研究者把壁虎请进实验室，让它们站在淋湿的玻璃上，再轻轻往后拉。',
  '结果分成两半。在亲水的玻璃上，湿了的脚掌几乎抓不住；可是换成疏水的表面，比如涂了蜡的叶子，湿和干竟然没有什么差别，因为水被排挤开了。',
  '这就解释了一件怪事：壁虎生活的地方常常下雨，它们却很少从树叶上掉下来。树叶大多有蜡，浴室的瓷砖没有。',
  '所以，如果你家的壁虎在洗澡的时候忽然掉进浴缸，请不要尖叫。它不是来吓你的，它只是上错了墙。',
] as const;

const SALT = [
  '体检报告上“血压偏高”四个字，常常换来同一句嘱咐：少吃盐。可是一天到底吃进去多少，多数人说不清楚。',
  '成年人每天的食盐摄入建议不超过5克，大约是一个平的啤酒瓶盖。看起来不算少，问题在于，厨房里那把勺子只占了一部分，另外一部分藏在你想不到的地方。',
  '一包方便面的调料约含盐5到6克，两片吐司约1克，一小碟话梅可以超过2克。甜的东西也不例外，做面包和饼干离不开钠。',
  '看懂包装背面的营养成分表是第一步。表里写的是钠，不是盐，换算的办法很简单：钠的毫克数乘以2.5，就是盐的毫克数。',
  '如果一时改不了口味，可以先从顺序改起：出锅前再放盐，用醋、葱、柠檬汁提味，汤留在碗里不喝。舌头适应清淡大约需要三到四周。',
  '需要提醒的是，低钠盐含钾较多，肾功能不好或者正在吃某些降压药的人，换盐之前要先问医生。',
] as const;

const RAFT = [
  '连日来，漓江支流上的竹排又热闹起来。4月20日一早，阳江码头的二十六名排工换上新的救生衣，参加今年第一次岗前演练。',
  '演练的内容是夜间落水救援。教练把一个和成年人等重的沙袋推进水里，要求排工在九十秒内用竹篙钩住绳套，拉上排头。第一轮，只有十一人按时完成。',
  '排工队长李小江撑了二十八年竹排，他说，过去靠的是经验，“水色一变，我们就知道上游下雨了”，可是年轻排工没有这个眼力，只能多练。',
  '今年，码头在上游三公里处加装了水位探头，水位每上涨十厘米，排工的手机就会响一次。涨到五十厘米，全部竹排停航。',
  '当地水上安全管理部门表示，演练将在每月第一个星期六进行，游客也可以在岸边观看。',
] as const;

const SALTFIELD = [
  '七股鹽田復曬邁入第十年，在地的曬鹽隊今年首度開放學生從整地做起，昨日上午有四十二名國小學童赤腳下田，學習用石滾壓實鹽埕。',
  '曬鹽隊隊長陳文雄表示，鹽田分為大蒸發池、小蒸發池和結晶池三段，海水要走上十七天才會變成鹽，「天公伯不幫忙，一場雨就要重來」。',
  '帶隊老師指出，學校就在鹽田旁，孩子們卻多半只在超市見過鹽，因此把課搬到田裡，數學課量鹽埕的面積，自然課測海水的濃度。',
  '鹽田產出的粗鹽預計十一月收成，其中三百包將由學童設計包裝，義賣所得捐作校園裡的雨水回收設備。',
  '區公所說，復曬區週末開放民眾參觀，請遊客勿踩踏結晶池邊的瓦盤，以免影響鹽工作業。',
] as const;

const SCOOTER = [
  '高雄鳳山一名56歲婦人昨（12）日晚間把熄火的機車推進修車行，老闆打開坐墊底下的置物箱，裡頭竟然窩著一隻剛滿月的幼貓，毛上沾滿機油，卻還會喵喵叫。',
  '修車行老闆黃先生指出，當時車主說車子「發不動、還會哭」，他以為是皮帶打滑，拆開一看差點嚇到把扳手丟掉，「做這行27年，第一次修到會呼吸的零件」。',
  '婦人回想，前一天傍晚她把車停在市場旁買菜，置物箱沒有扣緊，可能就是那時鑽進去的。她連續騎了兩趟共18公里，完全沒有發現。',
  '黃先生用嬰兒洗髮精幫幼貓洗了三次，毛色才由黑轉橘。獸醫檢查後表示，幼貓體重380公克，除了輕微脫水，身體狀況良好。',
  '婦人決定把牠帶回家，取名「火星塞」。她笑說，家裡本來養了兩隻狗，以後停車一定先敲三下坐墊。',
] as const;

const NIGHTBUS = [
  '凌晨零點四十分，最後一班客運從轉運站開出，車上只有三名乘客，其中兩名是長照機構的照顧服務員，另一名剛從醫院下班。',
  '「這班車要是停駛，我就得辭職。」四十九歲的照服員林秀琴說。她住在距離機構二十三公里的山村，不會騎車，孩子還小，這條路她坐了六年。',
  '過去五年，全縣減少了十九條公車路線，其中十四條是夜間班次。縣府的理由是乘客太少：平均每班只有4.6人，一年補貼近兩千萬元。',
  '可是「太少」究竟是多少？我們調閱了同一條路線的刷卡紀錄，發現夜間乘客中有七成一的人每月搭乘超過十六次，幾乎都是固定的夜班勞動者。',
  '交通學者周明德認為，以平均載客數決定去留，等於把人頭當成分母，卻忽略了每一個人頭背後的依賴程度。',
  '在另一個人口相近的縣，地方政府改用預約制的小型巴士，一通電話就來，夜間成本降了四成，準點率卻提高到九成二。',
  '林秀琴的車仍在開。她把手機轉給我們看，那是司機傳來的訊息，只有六個字：「今晚我等妳們。」',
] as const;

const MILLET = [
  '花蓮萬榮的部落停種小米將近二十年，今年由六位返鄉青年帶頭復耕，昨天（5日）迎來第一次收穫，族人依照傳統，先由耆老摘下第一穗。',
  '現年79歲的耆老說，小時候小米田邊要有人日夜趕鳥，孩子們拉著繩子，竹片一響，鳥就飛走，「現在沒有孩子拉繩子了，我們就用反光帶」。',
  '青年們表示，種子是向三個部落要來的，一共七個品種，去年試種時只有兩種發芽，他們才知道，種子放太久會睡著。',
  '今年收成的小米約320公斤，其中一半留作明年的種子，另一半釀酒、做糕，在十二月的祭儀上分享。',
  '鄉公所說，明年將補助翻耕與驅鳥設施，也希望把種植的過程記錄下來，做成族語教材。',
] as const;

const FERRY = [
  '上星期由中環搭街渡去坪洲，身旁一位推着單車的中學生問我，落船要不要扶他一把。船身不闊，斜板又斜，沒有扶手，每日靠街坊伸手，才接得住這一程。',
  '離島居民常說，不怕船慢，最怕船不來。去年颱風季節，街渡停航共十九日，其中十一日是因為碼頭維修，而非風浪。',
  '船公司的帳不難明白：一艘可載六十人的舊船，平均只坐十四人，柴油卻照燒。把班次減半，看似省錢，實際上是把乘客再趕走一半。',
  '不少人主張換船，我反而認為應先改碼頭。斜板換成浮台，輪椅和單車可以自己上落，停泊時間每次省兩分鐘，一日十六班，便多出半小時。',
  '至於錢從何來，不妨由三方面入手：',
  '一程街渡，送的不只是乘客，還有老人家的藥、學生的功課和一籃剛摘下的菜。把它當成路，而不是當成生意，帳自然會算得過來。',
] as const;
const FERRY_MEANS = [
  '把現時分散於三個部門的碼頭維修費合併；',
  '容許船公司在非繁忙時段承運郵包；',
  '向遊客發售日票，居民照舊優惠。',
] as const;

const TILES = [
  '【本報消息】文化部門修葺內港一帶碎石路面，工人昨在火船頭街重鋪黑白波浪紋，今次改由四名年輕學徒負責砌石，由兩名老師傅從旁監督。',
  '工程負責人表示，一平方米路面約需石塊二百三十粒，逐粒以手錘敲成合適形狀，熟手一日只能鋪四平方米。',
  '學徒阿俊二十四歲，原任酒店行李員，因為「想做一啲自己日後行得返嘅嘢」而轉行。他說最難是拿捏石縫，太密會裂，太疏會鬆。',
  '老師傅笑言，初時年輕人怕曬，做了三個月，一個都沒有走，「仲識得自己帶傘」。',
  '街坊則關心施工期間的出入，當局指整段工程為期四十五日，分三段進行，每段兩側預留一米半通道，商舖照常營業。',
] as const;

const SNOWPLOW = [
  '士嘉堡一座柏文大廈的華裔管理員，十一年來每逢大雪必凌晨三時起床，先把大廈門前的斜坡剷出一條走道，讓趕早班的住客出門。',
  '現年63歲的關先生說，起初只為一位要洗腎的住客，後來送報的、做護理員的、烤麵包的都沿著這條走道走，「差一條路，成條街都遲到」。',
  '上周那場雪下了31公分，市府剷雪車到早上九時才抵達。住戶發起替他籌一台小型剷雪機，三日籌得2,460元，餘款全數轉贈食物銀行。',
  '市議員辦公室發言人表示，斜坡屬於私人地段，不在市府剷雪範圍之內，但會研究在附近加設一個鹽桶。',
  '關先生收到剷雪機後說，機器好是好，就是太吵，「三點開機，全座樓都知道我返工」，所以頭半小時，他仍舊用手剷。',
] as const;

export const THIRTEENTH: readonly Shown[] = [
  {
    kind: 'an evening paper of Shanghai on the net, local news: 来源 and 记者 and 编辑 and the clock in one line, 新民晚报讯 first, a caption by its maker’s name, a card for its app, 24小时 hot, lines of licences',
    url: 'https://news.xinmin.example/2024/04/15/32627311.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="news.xinmin.cn_0_2_1">
<title>弄堂口的理发店搬进了服务站_社会_新民网</title>
<meta name="keywords" content="理发店,弄堂,社区">
<meta name="description" content="弄堂口那间只有七个平方米的理发店，上周六重新亮起了灯箱。">
<link rel="stylesheet" href="https://img0.xinmin.example/web/xinminwebsite/css/detail.css">
<script src="https://img0.xinmin.example/web/js/jquery.min.js"></script>
<script>var docid="32627311";var channel="shehui";</script>
</head>
<body>
<div class="Mheader"><div class="w1200"><a class="Mlogo" href="https://www.xinmin.example/"><img src="https://img0.xinmin.example/logo.png" alt="新民网"></a>
<ul class="Mnav"><li><a href="https://www.xinmin.example/">首页</a></li><li><a href="https://news.xinmin.example/shizheng/">时政</a></li><li><a href="https://news.xinmin.example/shehui/">社会</a></li><li><a href="https://news.xinmin.example/world/">国际</a></li><li><a href="https://news.xinmin.example/tiyu/">体育</a></li><li><a href="https://news.xinmin.example/wenyu/">文娱</a></li><li><a href="https://paper.xinmin.example/">夜光杯</a></li><li><a href="https://xmwb.xinmin.example/">新民晚报数字报</a></li></ul>
<div class="Msearch"><input type="text" placeholder="请输入关键字"><a href="javascript:;">搜索</a></div></div></div>
<div class="w1200 crumb">您现在的位置：<a href="https://www.xinmin.example/">首页</a> &gt; <a href="https://news.xinmin.example/shehui/">社会</a> &gt; 内容页</div>
<div class="w1200 clearfix">
<div class="Mleft">
<h1 class="a_title">弄堂口的理发店搬进了服务站</h1>
<div class="info"><span>来源：新民晚报</span>&nbsp;&nbsp;<span>记者：王小明</span>&nbsp;&nbsp;<span>编辑：陈小芳</span>&nbsp;&nbsp;<span>2024-04-15 11:42:08</span></div>
<div class="Mshare"><span>分享到：</span><a class="wx" href="javascript:;">微信好友</a><a class="wb" href="javascript:;">新浪微博</a><a class="qz" href="javascript:;">QQ空间</a></div>
<div class="a_content">
<p>　　${LANE[0]}</p>
<p style="text-align: center;"><img src="https://img1.xinmin.example/1.jpg" alt="" title=""></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888;">图说：老师傅在新店里为老邻居理发　新民晚报记者 周小军 摄</span></p>
${p(LANE.slice(1, 3), '', '　　')}
<p style="text-align: center;"><img src="https://img1.xinmin.example/2.jpg" alt="" title=""></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888;">图说：服务站墙上的价目表　新民晚报记者 周小军 摄</span></p>
${p(LANE.slice(3), '', '　　')}
</div>
<div class="apptip clearfix"><img src="https://img0.xinmin.example/appqr.png" alt=""><div><b>新民客户端</b><p>侬好，上海！扫码下载，看得到的烟火气</p></div></div>
<div class="a_statement"><p>今日热点新闻由新民网编辑整理，转载请注明出处。新民网报料邮箱：baoliao@xinmin.example</p></div>
<div class="Mtj"><h3>相关新闻</h3><ul><li><a href="https://news.xinmin.example/2024/04/12/32620001.html">老公房加装电梯，先装哪一部？</a></li><li><a href="https://news.xinmin.example/2024/04/09/32611122.html">菜场二楼开出一间小书房</a></li></ul></div>
<div class="Mcomment"><h3>网友评论</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><textarea placeholder="我来说两句"></textarea><a href="javascript:;">发表评论</a></div>
</div>
<div class="Mright">
<div class="Mad"><script>document.write('')</script></div>
<div class="hot24"><h3>24小时热点</h3><ol><li><a href="https://news.xinmin.example/2024/04/15/32626990.html">苏州河游船夜航班次增加</a></li><li><a href="https://news.xinmin.example/2024/04/15/32626811.html">青团的第三十种馅料</a></li><li><a href="https://news.xinmin.example/2024/04/14/32625007.html">地铁末班车延后二十分钟</a></li></ol></div>
<div class="video"><h3>新民视频</h3><ul><li><a href="https://video.xinmin.example/1">【视频】滨江樱花飘落的一分钟</a></li></ul></div>
</div>
</div>
<div class="footer"><p><a href="https://www.xinmin.example/about">关于新民网</a> | <a href="https://www.xinmin.example/contact">联系方式</a> | <a href="https://www.xinmin.example/jobs">工作机会</a> | <a href="https://www.xinmin.example/intellectual">知识产权声明</a></p>
<p>增值电信业务经营许可证(ICP)：沪B2-00000000 | 广播电视节目制作经营许可证：(沪)字第536号</p><p>违法与不良信息举报电话15900000000 | 网络敲诈和有偿删帖举报电话021-00000000</p><p>新民晚报官方网站 xinmin.cn ©2024 All rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '弄堂口的理发店搬进了服务站',
      published: '2024-04-15T11:42:08+08:00',
      source: '新民晚报',
      authors: ['王小明'],
      editors: ['陈小芳'],
      headings: [],
      captions: [
        '图说：老师傅在新店里为老邻居理发　新民晚报记者 周小军 摄',
        '图说：服务站墙上的价目表　新民晚报记者 周小军 摄',
      ],
      // Whether 新民晚报讯 with the reporter stays at the head of the first paragraph is open: not asked.
      kept: ['弄堂口那间只有七个平方米的理发店，上周六重新亮起了灯箱。', ...LANE.slice(1)],
      gone: ['看得到的烟火气', '报料邮箱', '理性发言', '第三十种馅料', '夜航班次', '樱花飘落'],
    },
  },
  {
    kind: 'an evening paper of Canton on the net, a feature: 引题 above the headline and 副题 below, 来源 and 发表时间 by columns, 文/ and 图/ in lines first, bold headings, 编辑 in a div last, a note on its rights with 羊城派',
    url: 'https://news.ycwb.example/2024-06/12/content_52741903.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>凌晨四点，荔枝园亮灯了_金羊网新闻</title>
<meta name="keywords" content="荔枝 增江 果农" />
<meta name="description" content="凌晨四点，荔枝园亮灯了" />
<meta name="author" content="金羊网" />
<meta name="contentid" content="52741903" />
<meta name="publishdate" content="2024-06-12" />
<link href="https://www.ycwb.example/css/2018/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://www.ycwb.example/js/jquery.js"></script>
</head>
<body>
<div class="top_nav"><div class="area"><a href="https://www.ycwb.example/">金羊网首页</a> <a href="https://news.ycwb.example/">新闻</a> <a href="https://gz.ycwb.example/">广州</a> <a href="https://sp.ycwb.example/">时评</a> <a href="https://ent.ycwb.example/">娱乐</a> <a href="https://money.ycwb.example/">财经</a> <a href="https://health.ycwb.example/">健康</a> <a href="https://ep.ycwb.example/">羊城晚报数字报</a></div></div>
<div class="path area">当前位置：<a href="https://www.ycwb.example/">首页</a> - <a href="https://news.ycwb.example/n_gd.htm">广东</a> - 正文</div>
<div class="area main clearfix">
<div class="main_article">
<div class="yinti">三万亩荔枝迎来大年，采摘期只有三周</div>
<h1>凌晨四点，荔枝园亮灯了</h1>
<div class="futi">冷链车开到园边，早上剪的果傍晚出省</div>
<div class="space_article"><span class="laiyuan">来源：<a href="https://www.ycwb.example/">羊城晚报</a></span><span class="fabiao">发表时间：2024-06-12 07:20</span><span class="size">字号：<a href="javascript:doZoom(18)">大</a><a href="javascript:doZoom(14)">小</a></span></div>
<div class="share_box"><span>分享</span><div class="ewm"><p>打开微信“扫一扫”，打开网页后点击屏幕右上角“分享”按钮</p></div></div>
<div class="article_text" id="main_article">
<p>　　文/羊城晚报记者 黄小文 通讯员 林小舟</p>
<p>　　图/羊城晚报记者 梁小石</p>
${p(LITCHI.slice(0, 2), '', '　　')}
<p><strong>　　收购点搬到园边</strong></p>
<p>　　${LITCHI[2]}</p>
<p align="center"><img src="https://img.ycwb.example/1.jpg" border="0" alt="" /></p>
<p align="center">果农在园边分拣荔枝</p>
<p>　　${LITCHI[3]}</p>
<p><strong>　　一棵不卖的老树</strong></p>
<p>　　${LITCHI[4]}</p>
</div>
<div class="bianji">编辑：何小莲</div>
<div class="yangchengpai"><img src="https://www.ycwb.example/ycp.png" alt="" /><p>更多本地新闻，请下载“羊城派”客户端</p></div>
<div class="banquan"><b>版权声明</b><p>一、凡本网注明来源“金羊网”或“羊城晚报”的作品，版权均属羊城晚报社所有，未经授权任何单位不得转载。</p><p>二、凡未注明来源的作品均转载自其它媒体，并不代表本网赞同其观点。如因作品内容、版权需要同本网联系的，请于30日内致电020-00000000。</p></div>
<div class="xiangguan"><h2>相关新闻</h2><ul><li><a href="https://news.ycwb.example/2024-06/10/content_52738001.htm">龙船饭开席，一百二十围</a><span>06-10</span></li><li><a href="https://news.ycwb.example/2024-06/08/content_52733330.htm">骑楼下的凉茶铺换了新招牌</a><span>06-08</span></li></ul></div>
</div>
<div class="right_side">
<div class="ph"><h2>新闻排行</h2><ul><li><i>1</i><a href="https://news.ycwb.example/2024-06/11/content_52740010.htm">珠江夜游新增两条航线</a></li><li><i>2</i><a href="https://news.ycwb.example/2024-06/11/content_52740222.htm">西关小学的木棉花标本</a></li><li><i>3</i><a href="https://news.ycwb.example/2024-06/11/content_52740333.htm">早茶点心纸该不该取消</a></li></ul></div>
<div class="tupian"><h2>图片新闻</h2><a href="https://news.ycwb.example/pic/1.htm">暴雨后的双彩虹</a></div>
</div>
</div>
<div class="foot"><p><a href="https://www.ycwb.example/about">关于我们</a> | <a href="https://www.ycwb.example/ad">广告服务</a> | <a href="https://www.ycwb.example/jb">网上不良信息举报</a></p><p>羊城晚报报业集团 金羊网 版权所有 互联网新闻信息服务许可证 44120180000 粤B2-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '凌晨四点，荔枝园亮灯了',
      kicker: '三万亩荔枝迎来大年，采摘期只有三周',
      alternative: '冷链车开到园边，早上剪的果傍晚出省',
      published: '2024-06-12T07:20:00+08:00',
      source: '羊城晚报',
      // The correspondent is named beside the reporter: both wrote.
      authors: ['黄小文', '林小舟'],
      editors: ['何小莲'],
      headings: ['收购点搬到园边', '一棵不卖的老树'],
      captions: ['果农在园边分拣荔枝'],
      body: [LITCHI[0], LITCHI[1], '收购点搬到园边', LITCHI[2], LITCHI[3], '一棵不卖的老树', LITCHI[4]],
      gone: ['扫一扫', '羊城派', '赞同其观点', '30日内', '珠江夜游', '点心纸', '双彩虹', '字号'],
    },
  },
  {
    kind: 'a Jinan daily’s app page, an interview by turns in bold: 来源 and the reporter’s bare name and the clock by strokes above, 记者 first by itself, 责任编辑 last, 新闻线索报料通道, comments',
    url: 'https://www.ql1d.example/general/26514098.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<title>对话种梨人：锯都借来了，又还了回去_齐鲁晚报网</title>
<meta name="keywords" content="梨园,运河,研学">
<meta name="description" content="秋分刚过，运河边的老梨园里，六百多棵梨树迎来了采收。">
<meta name="author" content="齐鲁晚报·齐鲁壹点">
<link rel="stylesheet" href="https://static.ql1d.example/css/share.css">
<script>var articleId=26514098;window.shareData={title:"对话种梨人：锯都借来了，又还了回去",desc:"来自齐鲁壹点"};</script>
</head>
<body class="ql-body">
<div class="top-download"><img src="https://static.ql1d.example/icon.png" alt=""><span>齐鲁壹点，连接你我</span><a href="https://www.ql1d.example/download">打开APP</a></div>
<div class="head"><div class="wrap"><a href="https://www.qlwb.example/">齐鲁晚报网</a><a href="https://www.qlwb.example/sd/">山东</a><a href="https://www.qlwb.example/jn/">济南</a><a href="https://www.qlwb.example/pl/">评论</a><a href="https://www.qlwb.example/epaper/">数字报</a></div></div>
<div class="wrap article-wrap">
<h1 class="art-title">对话种梨人：锯都借来了，又还了回去</h1>
<div class="art-from"><span class="src">来源：齐鲁晚报</span><i class="line">|</i><span class="name">孙小燕</span><i class="line">|</i><span class="time">2023-09-25 16:08:31</span></div>
<div class="art-tool"><span>语音播放</span><span>字体</span><span>收藏</span></div>
<div class="art-content" id="content">
<p>齐鲁晚报·齐鲁壹点记者 孙小燕</p>
<p>${PEAR[0]}</p>
<p><strong>${PEAR[1]}</strong></p>
<p>${PEAR[2]}</p>
<p><strong>${PEAR[3]}</strong></p>
<p>${PEAR[4]}</p>
<p><img src="https://static.ql1d.example/1.jpg" alt=""></p>
<p class="pic-note">孩子们在矮枝上摘梨。</p>
<p><strong>${PEAR[5]}</strong></p>
<p>${PEAR[6]}</p>
<p><strong>${PEAR[7]}</strong></p>
<p>${PEAR[8]}</p>
<p>责任编辑：马小东</p>
</div>
<div class="clue"><p><b>新闻线索报料通道：</b>应用市场下载“齐鲁壹点”APP，或搜索微信小程序“齐鲁壹点”，全省800位记者在线等你来报料！</p></div>
<div class="declare"><p>本文内容由壹点号作者发布，不代表齐鲁壹点立场。</p></div>
<div class="zan"><span class="num">27</span><span>点赞</span><span>分享</span></div>
<div class="cmt"><h3>最新评论</h3><div class="cmt-item"><b>壹粉18392</b><p>小时候也爬过那几棵老树</p><span>09-25 18:20</span></div><a href="https://www.ql1d.example/download">打开壹点APP查看全部评论</a></div>
<div class="rec"><h3>推荐阅读</h3><ul><li><a href="https://www.ql1d.example/general/26513001.html">泉水边洗衣的石板被编了号</a><span>齐鲁壹点 昨天</span></li><li><a href="https://www.ql1d.example/general/26512877.html">高铁站里多了一张热敷椅</a><span>齐鲁壹点 昨天</span></li><li><a href="https://www.ql1d.example/general/26511020.html">一场秋雨，山楂降了三毛</a><span>齐鲁壹点 2天前</span></li></ul></div>
</div>
<div class="foot"><p>齐鲁晚报网 版权所有(C) All Rights Reserved 鲁新网备案号000000000</p><p>联系电话：0531-00000000 传真：0531-00000001</p></div>
</body>
</html>`,
    expected: {
      headline: '对话种梨人：锯都借来了，又还了回去',
      published: '2023-09-25T16:08:31+08:00',
      source: '齐鲁晚报',
      authors: ['孙小燕'],
      editors: ['马小东'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['孩子们在矮枝上摘梨。'],
      body: PEAR,
      gone: ['在线等你来报料', '打开APP', '查看全部评论', '壹点号作者', '爬过那几棵', '语音播放', '连接你我'],
    },
  },
  {
    kind: 'a securities daily’s site, a report: 来源 and 作者 and the clock in a row of spans, headings in bold, a table, 责任编辑 and 校对 in one line by colons, two statements last, an app’s call, hot boxes',
    url: 'https://www.stcn.example/article/detail/1201873.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>一块托盘两角五：循环物流的新账本</title>
<meta name="keywords" content="托盘,物流,租赁">
<meta name="description" content="租用循环托盘的比例在两年间由一成升至三成以上。">
<link rel="stylesheet" href="/assets/css/detail.css?v=12">
<script src="/assets/js/vue.min.js"></script>
</head>
<body>
<div class="header-wrap"><div class="header"><a class="logo" href="/"><img src="/images/logo.png" alt="证券时报网"></a><div class="nav"><a href="/">首页</a><a href="/article/list/kx.html">快讯</a><a href="/article/list/yw.html">要闻</a><a href="/article/list/gs.html">股市</a><a href="/article/list/company.html">公司</a><a href="/article/list/fund.html">基金</a><a href="/article/list/finance.html">机构</a><a href="/article/list/comment.html">评论</a><a href="https://epaper.stcn.example/">数字报</a></div><div class="login-btn"><a href="/login">登录</a> / <a href="/reg">注册</a></div></div></div>
<div class="tips-bar"><span>7x24小时快讯</span><a href="/article/detail/1201888.html">14:02 交易所就两融业务规则征求意见</a></div>
<div class="container">
<div class="breadcrumb"><a href="/">首页</a>&gt;<a href="/article/list/company.html">公司</a>&gt;<span>正文</span></div>
<div class="content-left">
<div class="detail-title">一块托盘两角五：循环物流的新账本</div>
<div class="detail-info"><span>来源：证券时报网</span><span>作者：郑小海</span><span>2024-05-09 13:46</span></div>
<div class="detail-share"><span>微信</span><span>微博</span><span>字号</span><span>超大</span><span>大</span><span>标准</span></div>
<div class="detail-content-wrap"><div class="detail-content">
${p(PALLET.slice(0, 3))}
<p><strong>网点密度之争</strong></p>
${p(PALLET.slice(3, 5))}
<table border="1" cellspacing="0"><tbody><tr><td>年份</td><td>循环托盘保有量（万块）</td><td>占比</td></tr><tr><td>2021</td><td>2800</td><td>1.8%</td></tr><tr><td>2023</td><td>4500</td><td>2.6%</td></tr></tbody></table>
<p>${PALLET[5]}</p>
</div></div>
<div class="detail-content-editor">责任编辑：罗小禾　校对：许小音</div>
<div class="detail-declare"><p>声明：证券时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议，据此操作风险自担</p><p>下载“证券时报”官方APP，或关注官方微信公众号，即可随时了解股市动态，洞察政策信息，把握财富机会。</p></div>
<div class="relation"><h3>为你推荐</h3><ul><li><a href="/article/detail/1200001.html">冷库空置率两年来首次回落</a><span>05-08 20:11</span></li><li><a href="/article/detail/1199883.html">一家纸箱厂的三次搬迁</a><span>05-08 09:40</span></li></ul></div>
<div class="comment-box"><h3>网友评论</h3><p>登录后可以发言</p><p>网友评论仅供其表达个人看法，并不表明证券时报立场</p><p>暂无评论</p></div>
</div>
<div class="content-right">
<div class="box"><h3>热点视频</h3><ul><li><a href="/video/1.html">盘前三分钟：早知道</a></li></ul></div>
<div class="box"><h3>换一换</h3><ul><li><a href="/article/detail/1201001.html">蓄能电站建设提速 设备商排产至年底</a></li><li><a href="/article/detail/1201002.html">时隔四年 港口吞吐量排名生变</a></li></ul></div>
<div class="box"><h3>时报热榜</h3><ol><li><a href="/article/detail/1201003.html">硅料报价止跌</a></li><li><a href="/article/detail/1201004.html">养老基金披露首份季报</a></li></ol></div>
</div>
</div>
<div class="footer"><p><a href="/about">关于我们</a><a href="/service">服务条款</a><a href="/contact">联系我们</a><a href="/ad">广告服务</a></p><p>证券时报网版权所有，未经书面授权禁止使用 Copyright © 2008-2024 Shenzhen Securities Times Co., Ltd. All Rights Reserved</p><p>不良信息举报电话：0755-00000000 增值电信业务经营许可证 粤B2-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '一块托盘两角五：循环物流的新账本',
      published: '2024-05-09T13:46:00+08:00',
      source: '证券时报网',
      authors: ['郑小海'],
      // The reader of proofs is no editor.
      editors: ['罗小禾'],
      headings: ['网点密度之争'],
      kept: [...PALLET, '循环托盘保有量（万块）', '4500'],
      gone: ['力求信息真实', '把握财富机会', '盘前三分钟', '硅料报价', '两融业务', '表达个人看法'],
    },
  },
  {
    kind: 'a science site of the mainland, a popular piece: hashed classes of a build, the writer’s card above, the day alone by dashes, h2 headings, references in a small list, 作者 and 编辑 and 题图来源 last, 本文来自果壳 as a note, remarks and hot pieces',
    url: 'https://www.guokr.example/article/465921/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>洗澡的时候，壁虎为什么会掉下来？ | 果壳 科技有意思</title>
<meta name="description" content="它不是来吓你的，它只是上错了墙。"/>
<meta name="keywords" content="果壳,壁虎,科普"/>
<link rel="stylesheet" href="https://static.guokr.example/apps/main.5f2c.css"/>
<script>window.INITIAL_STORE={"articleStore":{"id":465921}}</script>
</head>
<body>
<div id="root"><div class="layout__Wrap-sc-1ab"><header class="header__Bar-sc-77x"><a href="/"><img src="https://static.guokr.example/logo.svg" alt="果壳"/></a><nav><a href="/science/category/all">科学人</a><a href="/calendar">物种日历</a><a href="/institute">吃货研究所</a><a href="/beauty">美丽也是技术活</a><a href="/pac">果壳商店</a></nav><div class="header__Search-sc-8ty"><input placeholder="搜索"/></div><a href="/login">登录/注册</a></header>
<main class="article__Main-sc-k2q">
<div class="styled__ArticleTitle-sc-1ctyfcr-4">洗澡的时候，壁虎为什么会掉下来？</div>
<div class="styled__AuthorBox-sc-90x"><img src="https://static.guokr.example/avatar.jpg" alt=""/><a href="/i/0123456/">白小鹿</a><span class="styled__Time-sc-3xx">2024-08-19</span></div>
<div class="styled__ArticleContent-sc-1ctyfcr-5">
<p><img src="https://1-im.guokr.example/1.jpg" alt=""/></p>
${p(GECKO.slice(0, 1))}
<h2>几十万根刚毛</h2>
${p(GECKO.slice(1, 3))}
<h2>蜡的功劳</h2>
${p(GECKO.slice(3))}
<p><strong>参考文献</strong></p>
<p><span style="font-size:12px">[1] Smith, M. (2012). Wet gecko feet. Journal of Small Animals, 9, 1–7.</span></p>
<p><span style="font-size:12px">[2] Brown, J. (2013). Waxy leaves and toe pads. Notes on Adhesion, 4, 22–30.</span></p>
<p style="text-align:center">作者：白小鹿</p>
<p style="text-align:center">编辑：田小米</p>
<p style="text-align:center">题图来源：图虫创意</p>
<p style="text-align:center"><em>本文来自果壳，未经授权不得转载.</em></p>
<p style="text-align:center"><em>如有需要请联系sns@guokr.example</em></p>
</div>
<div class="styled__Like-sc-5tg"><span>赞 216</span><span>评论 38</span><span>分享到微信</span></div>
<div class="styled__Card-sc-82p"><img src="https://static.guokr.example/avatar.jpg" alt=""/><b>白小鹿</b><p>动物行为学硕士，养过十一只壁虎</p><button>关注</button></div>
<section class="comment__List-sc-01a"><h3>全部评论(38)</h3><div><b>土拨鼠不睡</b><p>我家那只已经掉了三次了</p><time>2024-08-19 21:03</time></div><div><b>小熊软糖</b><p>求问疏水的墙漆哪里买</p><time>2024-08-20 08:12</time></div></section>
</main>
<aside class="side__Box-sc-11k"><h3>热门文章</h3><a href="/article/465900/">蚊子为什么专挑脚踝</a><a href="/article/465877/">西瓜敲出来的声音，究竟该听什么</a><a href="/article/465812/">把月饼放进冷冻室三年之后</a><div class="side__Qr-sc-09p"><img src="https://static.guokr.example/qr.png" alt=""/><p>扫码关注果壳微信公众号（ID：Guokr42）</p></div></aside>
<footer class="footer__Wrap-sc-66h"><p><a href="/about">关于我们</a><a href="/jobs">加入果壳</a><a href="/sop">帮助与反馈</a></p><p>©果壳网 京ICP证100000号 京网文[2018]0000-000号 新出发京零字东150000号</p><p>违法和不良信息举报邮箱：jubao@guokr.example</p></footer>
</div></div>
</body>
</html>`,
    expected: {
      headline: '洗澡的时候，壁虎为什么会掉下来？',
      published: '2024-08-19',
      source: '果壳',
      authors: ['白小鹿'],
      editors: ['田小米'],
      // The references may be the article’s or not: its body is not asked in full.
      kept: [...GECKO, '几十万根刚毛', '蜡的功劳'],
      gone: ['未经授权', '有需要请联系', '养过十一只', '掉了三次', '专挑脚踝', '扫码关注', '加入果壳'],
    },
  },
  {
    kind: 'a health site of the mainland run by doctors: 作者 and 审核专家 in cards above, a verified badge, the day alone with 阅读, h3 headings, a figure, 责任编辑 below, a call to ask a doctor, a statement that it is no diagnosis',
    url: 'https://dxy.example/article/98412',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>每天吃了多少盐？先翻到包装背面看一看 - 丁香医生</title>
<meta name="keywords" content="盐,钠,高血压">
<meta name="description" content="厨房里那把勺子只占了一部分。">
<link rel="stylesheet" href="https://assets.dxycdn.example/doctor/main.css">
<script>window.__DATA__={"id":98412,"type":"article"}</script>
</head>
<body>
<div class="nav-header"><a href="/" class="logo">丁香医生</a><ul><li><a href="/diseases">查疾病</a></li><li><a href="/hospitals">查医院</a></li><li><a href="/drugs">查药品</a></li><li><a href="/vaccines">查疫苗</a></li><li><a href="/ask">找医生</a></li></ul><form><input placeholder="搜索疾病/症状/药品"></form></div>
<div class="page-article">
<div class="bread"><a href="/">首页</a> / <a href="/columns/diet">饮食营养</a> / 正文</div>
<div class="article-header">
<h1 class="article-title">每天吃了多少盐？先翻到包装背面看一看</h1>
<div class="article-info"><span class="publish">发布时间：2024-03-05</span><span class="view">阅读 6.2 万</span></div>
<ul class="people"><li><img src="https://img1.dxycdn.example/a.jpg" alt=""><span>作者</span><a href="/u/1">沈小棠</a><em>公共卫生硕士</em></li><li><img src="https://img1.dxycdn.example/b.jpg" alt=""><span>审核</span><a href="/u/2">方小川</a><em>心内科 副主任医师</em><i>已认证</i></li></ul>
</div>
<div class="article-content editor-style">
<div class="audio-tip"><span>听文章</span><span>04:12</span></div>
${p(SALT.slice(0, 2))}
<h3>盐藏在哪里</h3>
<p>${SALT[2]}</p>
<figure><img src="https://img1.dxycdn.example/1.jpg" alt=""><figcaption>同样一勺盐，藏在不同食物里的样子</figcaption></figure>
<h3>乘以2.5</h3>
<p>${SALT[3]}</p>
<h3>从顺序改起</h3>
${p(SALT.slice(4))}
</div>
<div class="article-tail">
<p>责任编辑：余小麦</p>
<div class="disclaimer">本文内容仅供健康科普，不能代替医生的诊断和治疗。如有不适，请及时就医。</div>
<div class="copy">未经许可，不得以任何形式转载。转载合作请联系 reprint@dxy.example</div>
</div>
<div class="ask-card"><img src="https://img1.dxycdn.example/c.jpg" alt=""><div><b>血压高了怎么办？</b><p>三甲医院医生在线解答，最快 5 分钟回复</p></div><a href="/ask">立即咨询</a></div>
<div class="useful"><p>这篇文章对你有帮助吗？</p><button>有帮助 1203</button><button>没帮助</button></div>
<div class="related-list"><h4>相关文章</h4><ul><li><a href="/article/98001">手腕式血压计，到底准不准</a></li><li><a href="/article/97550">降压药早上吃还是晚上吃</a></li></ul></div>
<div class="hot-topic"><h4>大家都在看</h4><ul><li><a href="/article/98390">脚底抽筋，先别急着补钙</a></li><li><a href="/article/98388">隔夜的银耳还能喝吗</a></li></ul></div>
</div>
<div class="float-app"><p>下载丁香医生 App，有问题随时问</p><a href="/download">打开</a></div>
<footer><p>互联网药品信息服务资格证书：(浙)-经营性-2018-0000 浙ICP备16000000号</p><p>丁香医生 © 2014-2024 杭州 客服电话 400-000-0000</p></footer>
</body>
</html>`,
    expected: {
      headline: '每天吃了多少盐？先翻到包装背面看一看',
      published: '2024-03-05',
      source: '丁香医生',
      authors: ['沈小棠'],
      // Who read it as a physician is no editor.
      editors: ['余小麦'],
      headings: ['盐藏在哪里', '乘以2.5', '从顺序改起'],
      captions: ['同样一勺盐，藏在不同食物里的样子'],
      body: [SALT[0], SALT[1], '盐藏在哪里', SALT[2], '乘以2.5', SALT[3], '从顺序改起', SALT[4], SALT[5]],
      gone: ['听文章', '健康科普', '转载合作', '在线解答', '有帮助吗', '抽筋', '银耳', '已认证', '查药品'],
    },
  },
  {
    kind: 'a station of a southern province on the net: a film’s frame with 视频加载中 above, 来源 as station’s programme and the day with clock in seconds, 字号, a 核心提示 in a box, （记者 and 摄像） with two-character names by spaces last in the text, 编辑 and 责编 and 审核 in a row, a phone for tips',
    url: 'https://news.gxtv.example/article/detail_3f5c77b0.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>撑排人的夜间一课_广西网络广播电视台</title>
<meta name="keywords" content="竹排,演练,安全">
<meta name="description" content="教练把一个和成年人等重的沙袋推进水里。">
<link rel="stylesheet" href="/static/css/news_detail.css">
<script src="/static/js/cyberplayer.js"></script>
</head>
<body>
<div class="gx_top"><div class="w1100"><a href="https://www.gxtv.example/"><img src="/static/img/logo.png" alt="广西网络广播电视台"></a><ul><li><a href="https://news.gxtv.example/">新闻</a></li><li><a href="https://tv.gxtv.example/">电视直播</a></li><li><a href="https://radio.gxtv.example/">广播</a></li><li><a href="https://vod.gxtv.example/">点播</a></li><li><a href="https://www.gxtv.example/jiemudan">节目单</a></li><li><a href="https://www.gxtv.example/zhuchiren">主持人</a></li></ul></div></div>
<div class="w1100 gx_pos">您的位置：<a href="https://www.gxtv.example/">首页</a> &gt; <a href="https://news.gxtv.example/">广西新闻</a> &gt; 正文</div>
<div class="w1100 gx_main">
<div class="gx_left">
<h2 class="gx_title">撑排人的夜间一课</h2>
<div class="gx_source"><span>2024-04-21 20:15:42</span><span>来源：广西新闻频道</span><span>字号：<a href="javascript:void(0)">A+</a> <a href="javascript:void(0)">A-</a></span><span>阅读：1086</span></div>
<div class="gx_video" id="playercontainer"><p>视频加载中，请稍候...</p><p>如无法播放，请安装最新版播放插件</p></div>
<div class="gx_summary"><b>核心提示：</b>夜间落水如何在九十秒内救起？第一轮演练，二十六名排工里只有十一人做到。</div>
<div class="gx_content" id="content">
${p(RAFT.slice(0, 2), '', '　　')}
<p style="text-align:center"><img src="https://img.gxtv.example/1.jpg"></p>
${p(RAFT.slice(2), '', '　　')}
<p>　　（记者：韦小山　摄像：覃 亮）</p>
</div>
<div class="gx_editor"><span>编辑：黄小桂</span> <span>责编：农小宇</span> <span>审核：蒙小林</span></div>
<div class="gx_notice"><p>广西网络广播电视台版权所有，凡注明来源为本台的稿件，转载须注明出处。</p><p>新闻热线：0771-0000000　微信爆料：gxtvbl</p></div>
<div class="gx_page"><p>上一篇：<a href="https://news.gxtv.example/article/1.html">三月三歌圩开唱 万人对歌到天明</a></p><p>下一篇：<a href="https://news.gxtv.example/article/2.html">边境小镇的早市水果多了六种</a></p></div>
</div>
<div class="gx_right"><div class="gx_box"><h3>热门节目</h3><ul><li><a href="https://vod.gxtv.example/1.html">《第一书记》四月第三期</a></li><li><a href="https://vod.gxtv.example/2.html">《遍地英雄》山路邮差</a></li></ul></div><div class="gx_box"><h3>新闻排行</h3><ol><li><a href="https://news.gxtv.example/article/3.html">糖厂改建的书店试营业</a></li><li><a href="https://news.gxtv.example/article/4.html">高速服务区卖起了酸嘢</a></li></ol></div><div class="gx_qr"><img src="/static/img/qr.png"><p>扫码下载“广西视听”客户端</p></div></div>
</div>
<div class="gx_foot"><p>信息网络传播视听节目许可证号：2010000 桂ICP备05000000号 互联网新闻信息服务许可证：45120170000</p><p>广西广播电视台主办 Copyright © 2012-2024</p></div>
</body>
</html>`,
    expected: {
      headline: '撑排人的夜间一课',
      published: '2024-04-21T20:15:42+08:00',
      source: '广西新闻频道',
      lead: '夜间落水如何在九十秒内救起？',
      // Who filmed is not asked for.
      editors: ['黄小桂', '农小宇'],
      headings: [],
      body: RAFT,
      gone: ['加载中', '播放插件', '微信爆料', '遍地英雄', '酸嘢', '广西视听', '节目单'],
    },
  },
  {
    kind: 'a daily of Taiwan’s south, local news: the clock with slashes beside the paper and 點閱, 記者／地方報導 alone after the first picture, captions with （記者攝）, the site’s own LINE, tags, 上一篇 and 下一篇 with arrows, a column of most read by numbers',
    url: 'https://www.cdns.example/articles/1042213',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>七股學童下鹽田 赤腳踩石滾學曬鹽 - 中華新聞雲</title>
<meta name="description" content="記者吳小琪／台南報導 七股鹽田復曬邁入第十年，在地的曬鹽隊今年首度開放學生從整地做起。">
${og('og:locale', 'zh_TW')}
${og('og:type', 'article')}
${og('og:title', '七股學童下鹽田 赤腳踩石滾學曬鹽 - 中華新聞雲')}
${og('og:site_name', '中華新聞雲')}
<meta property="article:published_time" content="2024-10-17T06:31:00+08:00">
${og('og:image', 'https://img.cdns.example/1.jpg')}
<link rel="stylesheet" href="https://www.cdns.example/css/app.css">
<script async src="https://pagead2.example/pagead/js/adsbygoogle.js"></script>
</head>
<body class="single">
<header><div class="container"><a class="brand" href="/"><img src="https://www.cdns.example/logo.png" alt="中華新聞雲"></a><ul class="menu"><li><a href="/cat/1">焦點</a></li><li><a href="/cat/2">政治</a></li><li><a href="/cat/3">社會</a></li><li><a href="/cat/4">生活</a></li><li><a href="/cat/5">台南</a></li><li><a href="/cat/6">南部</a></li><li><a href="/cat/7">副刊</a></li><li><a href="/cat/8">影音</a></li></ul></div>
<div class="marquee"><b>即時</b><a href="/articles/1042250">週末市區國慶煙火交管路線</a></div></header>
<div class="container row">
<main class="col-8">
<nav class="crumbs"><a href="/">首頁</a> / <a href="/cat/5">台南</a></nav>
<article>
<h1 class="post-title">七股學童下鹽田 赤腳踩石滾學曬鹽</h1>
<div class="post-meta"><span><i class="fa fa-clock"></i> 2024/10/17 06:31</span><span>中華日報</span><span>點閱：527</span></div>
<div class="addtoany"><a href="#fb">Facebook</a><a href="#line">Line</a><a href="#x">X</a><a href="#copy">複製連結</a></div>
<div class="post-content">
<figure class="image"><img src="https://img.cdns.example/1.jpg" alt=""><figcaption>學童合力拉動石滾，把鹽埕壓實。（記者吳小琪攝）</figcaption></figure>
<p>記者吳小琪／台南報導</p>
${p(SALTFIELD.slice(0, 2))}
<div class="ad-box"><ins class="adsbygoogle"></ins><span>廣告</span></div>
${p(SALTFIELD.slice(2, 4))}
<figure class="image"><img src="https://img.cdns.example/2.jpg" alt=""><figcaption>結晶池邊的瓦盤由老鹽工一片片鋪成。（記者吳小琪攝）</figcaption></figure>
<p>${SALTFIELD[4]}</p>
</div>
<div class="post-tags"><span>標籤：</span><a href="/tag/1">七股</a><a href="/tag/2">鹽田</a><a href="/tag/3">復曬</a></div>
<div class="line-friend"><p>加入中華新聞雲LINE好友，南台灣大小事不漏接</p><a href="https://lin.example/cdns">＋加好友</a></div>
<div class="post-nav"><a href="/articles/1042212">« 上一篇：安平老街燈籠換新 入夜亮燈</a><a href="/articles/1042214">下一篇：白河蓮田轉作 農會開班授課 »</a></div>
<div class="fbcomment"><h3>留言</h3><p>留言請遵守網路禮儀，勿張貼廣告</p></div>
</article>
<section class="related"><h3>相關文章</h3><ul><li><a href="/articles/1041000">漁光島淨灘 清出三百公斤浮球</a></li><li><a href="/articles/1040876">百年糖業小火車本週試運轉</a></li></ul></section>
</main>
<aside class="col-4"><div class="rank"><h3>熱門新聞</h3><ol><li><a href="/articles/1042001">虱目魚丸店搬家 老客人提前排隊</a></li><li><a href="/articles/1042002">果菜市場凌晨停電兩小時</a></li><li><a href="/articles/1042003">府城鐘錶師收徒不收學費</a></li></ol></div><div class="epaper"><h3>電子報</h3><p>訂閱中華日報紙本，請洽各地服務處</p></div></aside>
</div>
<footer><p>中華日報社 版權所有 © 2024 All Rights Reserved.</p><p>台南市中西區○○街0號 電話：06-0000000</p></footer>
</body>
</html>`,
    expected: {
      headline: '七股學童下鹽田 赤腳踩石滾學曬鹽',
      published: '2024-10-17T06:31:00+08:00',
      // 中華日報 beside the clock and 中華新聞雲 as the site: not asked.
      authors: ['吳小琪'],
      editors: [],
      headings: [],
      captions: [
        '學童合力拉動石滾，把鹽埕壓實。（記者吳小琪攝）',
        '結晶池邊的瓦盤由老鹽工一片片鋪成。（記者吳小琪攝）',
      ],
      body: SALTFIELD,
      gone: ['大小事不漏接', '勿張貼廣告', '點閱', '煙火交管', '虱目魚丸', '收徒不收', '訂閱中華日報'],
    },
  },
  {
    kind: 'a web paper of Taiwan, light news of a region: 出版時間 and 更新時間 with slashes beside the reporter’s link, the name and ／高雄報導 in a bracket as the last line, an ad’s word and 【更多新聞】 within, LINE and tips below, cookies',
    url: 'https://tw.nextapple.example/local/20240613/9F02C7A1',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>機車「發不動還會哭」 拆開坐墊驚見橘貓 | 壹蘋新聞網</title>
<meta name="description" content="高雄鳳山一名56歲婦人把熄火的機車推進修車行，老闆打開坐墊底下的置物箱，裡頭竟然窩著一隻剛滿月的幼貓。">
<meta name="keywords" content="機車,幼貓,鳳山">
${og('og:title', '機車「發不動還會哭」 拆開坐墊驚見橘貓 | 壹蘋新聞網')}
${og('og:site_name', '壹蘋新聞網')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-06-13T09:05:00+08:00">
<meta property="article:modified_time" content="2024-06-13T10:48:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '機車「發不動還會哭」 拆開坐墊驚見橘貓', datePublished: '2024-06-13T09:05:00+08:00', dateModified: '2024-06-13T10:48:00+08:00', author: { '@type': 'Person', name: '許小晴' }, publisher: { '@type': 'Organization', name: '壹蘋新聞網', logo: { '@type': 'ImageObject', url: 'https://tw.nextapple.example/logo.png' } } })}
<script>window.dataLayer=window.dataLayer||[];</script>
</head>
<body>
<header class="nav"><a href="/" class="logo"><img src="https://tw.nextapple.example/logo.png" alt="壹蘋新聞網"></a><ul><li><a href="/realtime/latest">最新</a></li><li><a href="/realtime/hit">焦點</a></li><li><a href="/realtime/entertainment">娛樂時尚</a></li><li><a href="/realtime/life">生活</a></li><li><a href="/realtime/local">社會</a></li><li><a href="/realtime/politics">政治</a></li><li><a href="/realtime/gorgeous">女神</a></li></ul><a class="member" href="/member">會員登入</a></header>
<div class="trending"><a href="/hashtag/1">#端午連假</a><a href="/hashtag/2">#梅雨鋒面</a></div>
<main class="wrapper">
<article class="post">
<header><h1>機車「發不動還會哭」 拆開坐墊驚見橘貓</h1>
<div class="infor"><time datetime="2024-06-13T09:05:00+08:00">出版時間：2024/06/13 09:05</time><time>更新時間：2024/06/13 10:48</time><span class="author"><a href="/author/67">許小晴</a></span></div>
<div class="share"><a href="#fb">臉書分享</a><a href="#line">LINE分享</a></div></header>
<div class="post-content">
<figure class="post-img"><img src="https://static.nextapple.example/1.jpg" alt=""><figcaption>幼貓洗過三次澡，毛色由黑轉橘。讀者提供</figcaption></figure>
<p>${SCOOTER[0]}</p>
<div class="inread"><span>我是廣告 請繼續往下閱讀</span></div>
<p>${SCOOTER[1]}</p>
<h2>騎了18公里沒發現</h2>
<p>${SCOOTER[2]}</p>
<p><a href="/local/20240520/3A11">【更多新聞】計程車後座跑出刺蝟 乘客錯下一站</a></p>
<p>${SCOOTER[3]}</p>
<p>${SCOOTER[4]}</p>
<p>（許小晴／高雄報導）</p>
</div>
<div class="cta"><p>點擊加入壹蘋LINE好友，熱門新聞送到你手機</p></div>
<div class="cta2"><p>爆料信箱：tips@nextapple.example</p><p>爆料專線：0800-000-000</p></div>
<ul class="hashtag"><li><a href="/hashtag/3">#機車</a></li><li><a href="/hashtag/4">#橘貓</a></li></ul>
<div class="nav-post"><span>上一則</span><a href="/local/20240613/8E1">消防栓漏水 巷口成溪流</a><span>下一則</span><a href="/local/20240613/8E2">公園溜滑梯換成磨石子</a></div>
</article>
<section class="more"><h3>你可能有興趣</h3><ul><li><a href="/life/20240612/7D1">便利商店新出的鹽味霜淇淋實測</a></li><li><a href="/life/20240612/7D2">阿嬤種的火龍果重達一公斤</a></li></ul></section>
<aside><h3>熱門</h3><ol><li><a href="/life/20240612/7C1">颱風外圍環流 周末降雨機率出爐</a></li><li><a href="/life/20240612/7C2">老戲院手繪看板師傅封筆</a></li></ol></aside>
</main>
<div class="policy"><p>我們使用cookies提供您更佳的閱覽體驗，繼續使用即表示同意隱私權政策</p><button>我同意</button></div>
<footer><p>壹傳媒電視廣播股份有限公司台灣分公司 © 2024 All rights reserved.</p><p><a href="/about">關於我們</a><a href="/rule">服務條款</a><a href="/privacy">隱私權政策</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '機車「發不動還會哭」 拆開坐墊驚見橘貓',
      published: '2024-06-13T09:05:00+08:00',
      source: '壹蘋新聞網',
      authors: ['許小晴'],
      editors: [],
      headings: ['騎了18公里沒發現'],
      captions: ['幼貓洗過三次澡，毛色由黑轉橘。讀者提供'],
      body: [SCOOTER[0], SCOOTER[1], '騎了18公里沒發現', SCOOTER[2], SCOOTER[3], SCOOTER[4]],
      gone: ['繼續往下閱讀', '熱門新聞送到', '爆料專線', '霜淇淋', '手繪看板', '同意隱私權'],
    },
  },
  {
    kind: 'a non-profit of Taiwan for long reads: a deck in a hero, 文 and 攝影 and 設計 and 責任編輯 each in a list by its role with links, the day alone by slashes, h2 headings, a pull quotation, a note on methods in a box, a creative licence last, a plea for monthly gifts, others of the series',
    url: 'https://www.twreporter.example/a/night-bus-last-run',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>最後一班夜車上，坐著誰？ - 報導者 The Reporter</title>
<meta name="description" content="全縣五年減少十九條公車路線，被停駛的多半在深夜。">
${og('og:title', '最後一班夜車上，坐著誰？ - 報導者 The Reporter')}
${og('og:site_name', '報導者 The Reporter')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-03-28T00:00:00+08:00">
<script>window.__REDUX_STATE__={};</script>
</head>
<body>
<div id="root"><header><a href="/" class="logo">報導者</a><ul class="menu"><li><a href="/categories/world">國際兩岸</a></li><li><a href="/categories/humanrights">人權司法</a></li><li><a href="/categories/politics">政治社會</a></li><li><a href="/categories/health">醫療健康</a></li><li><a href="/categories/env">環境永續</a></li><li><a href="/categories/photography">影像</a></li><li><a href="/topics">專題</a></li></ul><a class="donate" href="/donate">贊助我們</a></header>
<article class="article-page">
<div class="hero"><img src="https://www.twreporter.example/images/1.jpg" alt=""><div class="hero-caption">深夜的轉運站，末班車的燈還亮著。（攝影／林小岳）</div></div>
<div class="title-row"><a class="topic" href="/topics/last-mile">偏鄉末端交通</a><h1>最後一班夜車上，坐著誰？</h1><h2 class="subtitle">五年少了十九條路線，消失的不只是班次</h2></div>
<aside class="metadata">
<p class="date">2024/3/28</p>
<p class="category"><a href="/categories/politics">政治社會</a></p>
<div class="authors"><p><span>文</span><a href="/author/5a1">張小霓</a></p><p><span>攝影</span><a href="/author/5a2">林小岳</a></p><p><span>設計</span><a href="/author/5a3">江小青</a></p><p><span>責任編輯</span><a href="/author/5a4">方小珺</a></p></div>
<div class="tags"><a href="/tag/bus">公車</a><a href="/tag/labor">夜班勞動</a></div>
</aside>
<div class="tools"><button>字級</button><button>收藏</button><button>列印</button></div>
<div class="content">
<p>${NIGHTBUS[0]}</p>
<p>${NIGHTBUS[1]}</p>
<h2>平均4.6人</h2>
<p>${NIGHTBUS[2]}</p>
<div class="pullquote">把人頭當成分母，忽略了每一個人頭背後的依賴程度</div>
<p>${NIGHTBUS[3]}</p>
<p>${NIGHTBUS[4]}</p>
<div class="infobox"><h3>我們如何統計</h3><p>本次分析採用主管機關提供之去識別化刷卡資料，期間為2023年1月至12月，排除團體票。</p></div>
<h2>一通電話就來</h2>
<p>${NIGHTBUS[5]}</p>
<figure><img src="https://www.twreporter.example/images/2.jpg" alt=""><figcaption>預約制小巴在山村路口等候乘客。（攝影／林小岳）</figcaption></figure>
<p>${NIGHTBUS[6]}</p>
</div>
<div class="license"><p>本文以「創用CC 姓名標示-非商業性-禁止改作 4.0國際」授權釋出。</p></div>
<div class="donation"><p>深度求真 眾聲同行</p><p>獨立的精神，是自由思想的條件。獨立的媒體，才能守護公共領域。歡迎您成為《報導者》的夥伴。</p><a href="/donate">贊助我們</a></div>
</article>
<section class="related"><h3>相關文章</h3><ul><li><a href="/a/rural-clinic-keys">診所的鑰匙交給了藥師</a><span>2024/3/21</span></li><li><a href="/a/mountain-school-lunch">山上的營養午餐誰來煮</a><span>2024/3/14</span></li></ul></section>
<section class="topic-list"><h3>本專題其他文章</h3><ul><li><a href="/a/rail-spur">廢棄支線上，還有人在等站牌</a></li></ul></section>
<section class="newsletter"><p>訂閱報導者電子報，每兩週一次，把重要的故事寄給你</p></section>
<footer><p>財團法人報導者文化基金會 © 2024</p><p><a href="/about">關於我們</a><a href="/privacy">隱私政策</a></p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '最後一班夜車上，坐著誰？',
      alternative: '五年少了十九條路線，消失的不只是班次',
      published: '2024-03-28',
      // 報導者 with or without its English: not asked.
      authors: ['張小霓'],
      editors: ['方小珺'],
      // The box has a heading of its own, so what is a heading is not asked.
      // The pull quotation repeats a sentence; the box of methods may be the article’s: neither asked.
      kept: [...NIGHTBUS, '平均4.6人', '一通電話就來'],
      gone: ['姓名標示', '守護公共領域', '每兩週一次', '字級'],
    },
  },
  {
    kind: 'a television of Taiwan’s first peoples, news: the reporters’ names each after a Latin name and the place by a slash, 發布日期 and 點閱, a film’s frame, an audio in the people’s tongue, a caption beginning with 圖／, 責任編輯 in a line last, tags, a weather and language box',
    url: 'https://news.ipcf.example/139955',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>停種近二十年 萬榮部落小米復耕首收 - 原視新聞網</title>
<meta name="description" content="花蓮萬榮的部落停種小米將近二十年，今年由六位返鄉青年帶頭復耕。">
${og('og:title', '停種近二十年 萬榮部落小米復耕首收')}
${og('og:type', 'article')}
${og('og:site_name', '原視新聞網 IPCF-TITV News')}
<meta property="article:published_time" content="2024-07-06T10:24:00+08:00">
<link rel="stylesheet" href="https://news.ipcf.example/wp-content/themes/ipcf/style.css">
</head>
<body class="post-template-default single">
<header class="site-header"><a href="/" class="site-logo"><img src="https://news.ipcf.example/logo.png" alt="原視新聞網"></a><ul class="primary-menu"><li><a href="/category/politics">政治</a></li><li><a href="/category/culture">文化</a></li><li><a href="/category/education">教育</a></li><li><a href="/category/society">社會</a></li><li><a href="/category/tribe">部落</a></li><li><a href="/category/international">國際</a></li><li><a href="/live">LIVE</a></li></ul><div class="lang-switch"><a href="/?lang=amis">Pangcah</a><a href="/?lang=atayal">Tayal</a><a href="/?lang=paiwan">Paiwan</a></div></header>
<div class="site-content">
<div class="breadcrumbs"><a href="/">首頁</a> » <a href="/category/culture">文化</a> » 停種近二十年 萬榮部落小米復耕首收</div>
<article>
<h1 class="entry-title">停種近二十年 萬榮部落小米復耕首收</h1>
<div class="entry-meta"><span class="posted">發布日期：2024-07-06 10:24</span><span class="views">點閱數：312</span></div>
<div class="entry-content">
<div class="video-wrap"><p>影片無法播放時，請改用其他瀏覽器</p></div>
<p class="reporter">Ciwas 林小玲、Watan 高小安／花蓮萬榮報導</p>
${p(MILLET.slice(0, 2))}
<figure class="wp-block-image"><img src="https://news.ipcf.example/wp-content/uploads/1.jpg" alt=""><figcaption>圖／耆老示範摘取第一穗小米。</figcaption></figure>
${p(MILLET.slice(2))}
<p>責任編輯：溫小琪</p>
</div>
<div class="audio-native"><h3>聽族語新聞</h3><p>點選語別收聽本則新聞</p><ul><li><a href="/audio/1">太魯閣語</a></li><li><a href="/audio/2">布農語</a></li></ul></div>
<div class="post-tags"><a href="/tag/millet">#小米</a><a href="/tag/hualien">#花蓮</a></div>
<div class="share"><span>分享</span><a href="#fb">Facebook</a><a href="#line">LINE</a></div>
<div class="navigation"><div class="prev"><a href="/139950">蘭嶼船眼彩繪 學生用回收漆</a></div><div class="next"><a href="/139960">族語故事比賽報名至月底</a></div></div>
</article>
<section class="related-posts"><h3>相關報導</h3><ul><li><a href="/139001">染布工坊重起爐灶 苧麻園增半甲</a></li><li><a href="/138222">古道修復 石板從溪邊背上來</a></li></ul></section>
<aside class="sidebar"><div class="widget"><h3>熱門新聞</h3><ol><li><a href="/139900">獵人學校暑期班 名額一日額滿</a></li><li><a href="/139901">部落公車增班 通勤學生受惠</a></li></ol></div><div class="widget"><h3>原鄉天氣</h3><p>秀林 多雲 26-33度</p></div><div class="widget"><h3>追蹤我們</h3><p>訂閱YouTube頻道，開啟小鈴鐺</p></div></aside>
</div>
<footer><p>財團法人原住民族文化事業基金會 版權所有 Copyright © IPCF</p><p>電話：02-0000-0000 <a href="/privacy">隱私權政策</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '停種近二十年 萬榮部落小米復耕首收',
      published: '2024-07-06T10:24:00+08:00',
      // 原視新聞網, with or without its Latin name: not asked. Whether a name carries its Latin part is open: not asked.
      editors: ['溫小琪'],
      headings: [],
      captions: ['圖／耆老示範摘取第一穗小米。'],
      body: MILLET,
      gone: ['瀏覽器', '點閱數', '聽族語新聞', '點選語別', '獵人學校', '原鄉天氣', '小鈴鐺'],
    },
  },
  {
    kind: 'a group of papers of Hong Kong, an opinion sent in: 【來論】 in the headline, the clock and 來源 and 字號 in spans, 文／ first, bold headings and an ordered list, the writer’s post with a disclaimer in the last bracket, 責任編輯 in a bracket below, hot lists by tabs, simplified and traditional',
    url: 'https://www.tkww.example/a/202405/21/AP664be0a1.html',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>【來論】街渡慢一點不要緊 先把碼頭改好 - 香港文匯網</title>
<meta name="keywords" content="街渡,坪洲,碼頭">
<meta name="description" content="上星期由中環搭街渡去坪洲，身旁一位推着單車的中學生問我，落船要不要扶他一把。">
<meta name="author" content="香港文匯網">
${og('og:title', '【來論】街渡慢一點不要緊 先把碼頭改好 - 香港文匯網')}
${og('og:site_name', '香港文匯網')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://dss.tkww.example/css/content.css">
<script src="https://dss.tkww.example/js/t2s.js"></script>
</head>
<body>
<div class="header"><div class="inner"><a href="/" class="logo"><img src="https://dss.tkww.example/logo.png" alt="大公文匯網"></a><ul class="channels"><li><a href="/news">要聞</a></li><li><a href="/hk">港聞</a></li><li><a href="/china">內地</a></li><li><a href="/tw">台海</a></li><li><a href="/world">國際</a></li><li><a href="/finance">財經</a></li><li><a href="/culture">副刊</a></li><li><a href="/epaper">電子報</a></li></ul><a href="javascript:StranBody()">簡</a></div></div>
<div class="layout">
<div class="position"><a href="/">首頁</a> &gt; <a href="/opinion">評論</a> &gt; 正文</div>
<div class="content-box">
<h1 class="title">【來論】街渡慢一點不要緊 先把碼頭改好</h1>
<div class="info"><span>2024-05-21 17:26:05</span><span>來源：香港文匯網</span><span>字號：<a href="javascript:void(0)">大</a>/<a href="javascript:void(0)">中</a>/<a href="javascript:void(0)">小</a></span></div>
<div class="social"><a href="#wx">微信</a><a href="#wb">微博</a><a href="#fb">臉書</a></div>
<div class="content">
<p>文／何小洲</p>
${p(FERRY.slice(0, 2))}
<p class="center"><img src="https://dss.tkww.example/1.jpg" alt=""></p>
<p class="tips">坪洲碼頭的斜板，單車要人扶才上得到。 資料圖片</p>
<p><strong>坐十四人，燒六十人的油</strong></p>
${p(FERRY.slice(2, 4))}
<p><strong>錢從何來</strong></p>
<p>${FERRY[4]}</p>
<ol>${FERRY_MEANS.map((one) => `<li>${one}</li>`).join('')}</ol>
<p>${FERRY[5]}</p>
<p>（作者為城市規劃師。本文僅代表作者個人觀點，不代表本網立場）</p>
</div>
<div class="author-edit">（責任編輯：曾小文）</div>
<div class="tags">標籤：<a href="/tag/1">坪洲</a><a href="/tag/2">碼頭</a></div>
<div class="feedback"><p>如有新聞線索，請致電(852)2873-0000或電郵至news@tkww.example</p></div>
<div class="wechat"><img src="https://dss.tkww.example/qr.png" alt=""><p>掃碼關注香港文匯網官方微信</p></div>
</div>
<div class="related"><h2>相關閱讀</h2><ul><li><a href="/a/202405/18/1.html">大澳棚屋更換木樁 居民輪流看更</a></li><li><a href="/a/202405/16/2.html">南丫島垃圾站改建成借書亭</a></li></ul></div>
<div class="sidebar"><div class="tabs"><span>24小時</span><span>一周</span><span>一月</span></div><ol><li><a href="/a/202405/21/3.html">深圳口岸自助通道增設兩條</a></li><li><a href="/a/202405/21/4.html">中學生發明止滑雨衣獲嘉許</a></li><li><a href="/a/202405/20/5.html">公屋天台種出四百棵羅勒</a></li></ol></div>
<div class="video"><h2>精選視頻</h2><ul><li><a href="/v/1.html">（有片）潮汐預告：明晨低潮水退至一米</a></li></ul></div>
</div>
<div class="footer"><p><a href="/about">關於我們</a> | <a href="/copyright">版權聲明</a> | <a href="/contact">聯絡我們</a></p><p>香港大公文匯傳媒集團有限公司 © 2024 版權所有 未經授權不得轉載</p></div>
</body>
</html>`,
    expected: {
      headline: '【來論】街渡慢一點不要緊 先把碼頭改好',
      published: '2024-05-21T17:26:05+08:00',
      source: '香港文匯網',
      authors: ['何小洲'],
      editors: ['曾小文'],
      headings: ['坐十四人，燒六十人的油', '錢從何來'],
      captions: ['坪洲碼頭的斜板，單車要人扶才上得到。 資料圖片'],
      // Whether the line on who the writer is belongs to the article is open: the body is not asked in full.
      kept: [...FERRY, ...FERRY_MEANS, '坐十四人，燒六十人的油', '錢從何來'],
      gone: ['字號', '新聞線索', '掃碼關注', '止滑雨衣', '羅勒', '潮汐預告', '自助通道'],
    },
  },
  {
    kind: 'a daily of Macao as an e-paper by Founder: the pages in a table beside, 引題 and 副題 about the headline in font tags, day and page in one line with 星期 and A版, 【本報消息】 first, a caption under a picture in a cell, 上一篇 and 下一篇, no one signs',
    url: 'http://www.macaodaily.example/html/2024-03/19/content_1742005.htm',
    page: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>澳門日報電子版</TITLE>
<META name="keywords" content="澳門日報">
<LINK href="../../../tplimg/main.css" type="text/css" rel="stylesheet">
<SCRIPT src="../../../tplimg/zoom.js" type="text/javascript"></SCRIPT>
</HEAD>
<BODY leftmargin="0" topmargin="0">
<TABLE width="1000" border="0" align="center" cellpadding="0" cellspacing="0">
<TR><TD colspan="2"><TABLE width="100%"><TR><TD><IMG src="https://img.macaodaily.example/logo.gif" alt="澳門日報"></TD><TD align="right"><A href="http://www.macaodaily.example/html/2024-03/18/node_1.htm">上一期</A> <A href="http://www.macaodaily.example/html/2024-03/20/node_1.htm">下一期</A> <A href="http://www.macaodaily.example/search">檢索</A> <A href="http://www.macaodaily.example/old">往期報紙</A></TD></TR></TABLE></TD></TR>
<TR>
<TD width="260" valign="top">
<TABLE width="100%"><TR><TD class="banmian">A07版：澳聞</TD></TR>
<TR><TD><IMG src="https://img.macaodaily.example/page.jpg" usemap="#pagemap"></TD></TR>
<TR><TD class="list"><B>本版新聞</B><BR><A href="content_1742003.htm">• 水浸點抽水站下月試運作</A><BR><A href="content_1742004.htm">• 郵局增夜間取件格</A><BR><A href="content_1742005.htm">• 年輕學徒砌石仔路</A><BR><A href="content_1742006.htm">• 學校餐飲減鹽計劃擴展</A></TD></TR>
<TR><TD class="list"><B>版面導航</B><BR><A href="node_2.htm">A01：要聞</A><BR><A href="node_3.htm">A02：澳聞</A><BR><A href="node_4.htm">B01：經濟</A><BR><A href="node_5.htm">C01：體育</A><BR><A href="node_6.htm">E05：新園地</A></TD></TR></TABLE>
</TD>
<TD valign="top">
<TABLE width="100%" class="content_tbl">
<TR><TD class="tools"><A href="content_1742004.htm">上一篇</A> <A href="content_1742006.htm">下一篇</A> 【<A href="javascript:doZoom(16)">大</A> <A href="javascript:doZoom(14)">中</A> <A href="javascript:doZoom(12)">小</A>】 <A href="javascript:window.print()">列印</A></TD></TR>
<TR><TD align="center" class="yt"><FONT size="3">火船頭街重鋪波浪紋</FONT></TD></TR>
<TR><TD align="center" class="bt"><FONT size="5"><B>年輕學徒砌石仔路</B></FONT></TD></TR>
<TR><TD align="center" class="ft"><FONT size="3">工程四十五日分三段　商舖照常營業</FONT></TD></TR>
<TR><TD align="center" class="rq">2024年03月19日 (星期二) A07版：澳聞</TD></TR>
<TR><TD align="center"><TABLE><TR><TD><IMG src="https://img.macaodaily.example/1.jpg"></TD></TR><TR><TD align="center" class="tp">學徒在火船頭街以手錘敲石</TD></TR></TABLE></TD></TR>
<TR><TD class="zw" id="ozoom"><!--enpcontent-->
${p(TILES, '', '　　')}
<!--/enpcontent--></TD></TR>
<TR><TD class="tools2"><A href="content_1742004.htm">上一篇：郵局增夜間取件格</A><BR><A href="content_1742006.htm">下一篇：學校餐飲減鹽計劃擴展</A></TD></TR>
<TR><TD class="cp">本網站內容版權屬澳門日報所有，未經書面許可不得轉載或作商業用途</TD></TR>
</TABLE>
</TD>
</TR>
<TR><TD colspan="2" align="center" class="foot">澳門日報有限公司 地址：澳門○○街37號 電話：(853)28370000 廣告：(853)28370001 Copyright © 2024 Macao Daily News</TD></TR>
</TABLE>
</BODY>
</HTML>`,
    expected: {
      headline: '年輕學徒砌石仔路',
      kicker: '火船頭街重鋪波浪紋',
      alternative: '工程四十五日分三段　商舖照常營業',
      published: '2024-03-19',
      source: '澳門日報',
      authors: [],
      editors: [],
      headings: [],
      captions: ['學徒在火船頭街以手錘敲石'],
      kept: [TILES[0].slice(6), ...TILES.slice(1)],
      gone: ['往期報紙', '水浸點抽水站', '夜間取件格', '版面導航', '新園地', '列印', '商業用途', '28370001'],
    },
  },
  {
    kind: 'a daily of Canadian Chinese, news of Toronto: 發布 and 更新 by Eastern clock, the paper’s reporter and the place in one line without a mark, a page’s code below, 更多新聞 within, text resizing, an app and paper subscription, weather and rates above',
    url: 'https://www.singtao.example/6548110/2025-02-18/news-snow-ramp/?variant=zh-hk',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>凌晨三時剷雪十一年 華裔管理員獲鄰居贈剷雪機 – 星島日報加拿大</title>
<meta name="description" content="每逢大雪必凌晨三時起床，先把大廈門前的斜坡剷出一條走道。">
${og('og:title', '凌晨三時剷雪十一年 華裔管理員獲鄰居贈剷雪機')}
${og('og:site_name', '星島日報')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2025-02-18T11:40:00-05:00">
<meta property="article:modified_time" content="2025-02-18T15:05:00-05:00">
${ld({ '@type': 'NewsArticle', headline: '凌晨三時剷雪十一年 華裔管理員獲鄰居贈剷雪機', datePublished: '2025-02-18T11:40:00-05:00', dateModified: '2025-02-18T15:05:00-05:00', author: { '@type': 'Organization', name: '星島日報' }, publisher: { '@type': 'Organization', name: '星島日報' } })}
<link rel="stylesheet" href="https://www.singtao.example/wp-content/themes/singtao/style.css">
</head>
<body class="single single-post">
<div class="topbar"><span>多倫多 -12°C</span><span>1加元兌5.49港元</span><a href="/login">登入</a><a href="/subscribe">訂閱</a><a href="/?variant=zh-cn">简体</a></div>
<header><a href="/" class="logo"><img src="https://www.singtao.example/logo.svg" alt="星島日報"></a><ul class="menu"><li><a href="/toronto">多倫多</a></li><li><a href="/vancouver">溫哥華</a></li><li><a href="/calgary">卡加利</a></li><li><a href="/canada">加國</a></li><li><a href="/hongkong">港聞</a></li><li><a href="/realestate">地產金頁</a></li><li><a href="/classifieds">分類廣告</a></li></ul></header>
<main class="td-main">
<div class="breadcrumb"><a href="/">主頁</a> › <a href="/toronto">多倫多</a> › <a href="/toronto/local">本地新聞</a></div>
<article>
<h1 class="entry-title">凌晨三時剷雪十一年 華裔管理員獲鄰居贈剷雪機</h1>
<div class="meta"><time>發布 2025-02-18 11:40 EST</time> <time>更新 2025-02-18 15:05 EST</time><span class="zoom"><button>T</button><button>T+</button></span></div>
<div class="share"><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a><a href="#wc">微信</a></div>
<div class="entry-content">
<p>星島日報記者梁小雅多倫多報道</p>
<figure><img src="https://media.singtao.example/1.jpg" alt=""><figcaption>關先生凌晨在斜坡上剷雪。住戶提供</figcaption></figure>
${p(SNOWPLOW.slice(0, 2))}
<div class="ad-slot"><span>Advertisement</span></div>
${p(SNOWPLOW.slice(2, 3))}
<p class="more-read"><strong>更多新聞：</strong><a href="/6547001/2025-02-17/bus-shelter/">士嘉堡巴士候車亭暖氣壞足七日</a></p>
${p(SNOWPLOW.slice(3))}
</div>
<div class="newsletter"><h4>訂閱電子報</h4><p>每日早上把多倫多大小事送到你的郵箱</p><input type="email" placeholder="電郵地址"></div>
<div class="app-dl"><p>下載星島新聞App，隨時掌握加國動態</p><a href="/app/ios">App Store</a><a href="/app/android">Google Play</a></div>
<div class="tags"><a href="/tag/snow">剷雪</a><a href="/tag/scarborough">士嘉堡</a></div>
<p class="copyright">T01</p>
</article>
<section class="related"><h3>相關新聞</h3><ul><li><a href="/6546001/2025-02-16/salt-box/">市府鹽桶位置圖上線</a></li><li><a href="/6545001/2025-02-15/ice-rink/">街坊後園溜冰場開放到三月</a></li></ul></section>
<aside><h3>熱門文章</h3><ol><li><a href="/6548001/2025-02-18/taro/">唐人街芋頭糕一碟加價兩毫</a></li><li><a href="/6548002/2025-02-18/radio/">電台深宵節目告別主持</a></li></ol><h3>地產金頁</h3><p><a href="/realestate/1">北約克三房鎮屋開放日</a></p></aside>
</main>
<footer><p>© 2025 星島日報（加拿大）版權所有，不得轉載</p><p><a href="/about">關於我們</a><a href="/adinfo">廣告查詢</a><a href="/privacy">私隱政策</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '凌晨三時剷雪十一年 華裔管理員獲鄰居贈剷雪機',
      published: '2025-02-18T11:40:00-05:00',
      // 星島日報, with or without 加拿大: not asked.
      authors: ['梁小雅'],
      editors: [],
      headings: [],
      captions: ['關先生凌晨在斜坡上剷雪。住戶提供'],
      body: SNOWPLOW,
      gone: ['Advertisement', '送到你的郵箱', '隨時掌握', '芋頭糕', '深宵節目', '三房鎮屋', '港元'],
    },
  },
];
