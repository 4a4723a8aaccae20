// A forty-fifth set of forms, by one who had not seen the importer: fourteen named outlets of both shores, Hong Kong and London, as their pages were in the years named.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** Lines of a menu or list, a link each. */
const li = (names: readonly string[], base: string, attributes = ''): string =>
  names
    .map((name, at) => `<li${attributes}><a href="${base}${at + 1}.html" target="_blank">${name}</a></li>`)
    .join('\n');
const links = (names: readonly string[], base: string, between = '\n'): string =>
  names.map((name, at) => `<a href="${base}${at + 1}.html">${name}</a>`).join(between);

const FIREFLY = [
  '浙西山区一处停耕多年的梯田里，消失了十余年的萤火虫今年重新出现。当地护林员连续二十晚记录，最多的一晚数到三百多只。',
  '“小时候夏夜里，一条田埂走下来，衣袖上都落着光。”六十一岁的护林员周大山说，后来田里用药多，路灯又装到了村口，萤火虫就看不见了。',
  '三年前，村里把最靠近溪沟的四十亩梯田划出来，不打农药、不翻淤泥，晚上九点以后关掉溪边的路灯。农业技术人员每季度到田里取一次水样。',
  '据介绍，萤火虫幼虫以田螺为食，对水质十分敏感。监测显示，这片梯田的田螺数量比三年前增加了六倍。',
  '村里没有急着办观赏节，只在田边立了一块木牌，上面写着：请关手电，请走田埂。',
] as const;

const GLASS = [
  '一块玻璃掉在地上，多半会碎。而在华东一所大学的实验室里，研究人员手中的玻璃片从两米高处落下，弹了两下，完好无损。',
  '这种玻璃的秘密藏在贝壳里。贝壳的主要成分是又硬又脆的碳酸钙，可它比同样成分的石头坚韧得多，因为它是由一层层薄片错缝叠成的，像砖墙一样，裂纹走不了直路。',
  '研究团队把微米级的玻璃薄片浸在一种透明的树脂里，让薄片在离心力作用下自行排齐。难处在于，玻璃和树脂的折射率稍有差别，材料就会变成乳白色。',
  '“我们试了一百四十多种配方，才让两样东西对光来说是同一样东西。”论文第一作者、博士生刘小雨说，最后一次配比只差了千分之二。',
  '测试表明，这种材料的抗弯强度约为普通玻璃的三倍，断裂韧性约为五倍，透光率保持在百分之九十以上。',
  '不过，它眼下还只能做成巴掌大小。团队负责人表示，下一步要解决的是大尺寸成型时的气泡问题，离装进手机屏幕还有一段路要走。',
] as const;

const QUEUE = [
  '最近，不少社区食堂取消了人工窗口，改为扫码点餐。年轻人觉得快，老人却站在门口不知道该往哪里走。一位老人说，饭还是那个饭，就是中间多了一部手机。',
  '有人会说，教老人用手机不就行了吗？这话听上去体贴，其实把责任悄悄挪了个位置。社区食堂本来就是为老人办的，如今却要老人先通过一场考试才能吃饭，岂不是本末倒置？',
  '取消人工窗口的理由，无非是省人、省钱。可是算账不能只算一头。一个窗口、一个人，一天多服务三十位老人，省下的是子女请假、志愿者跑腿的工夫，这笔账没有写在食堂的报表上。',
  '当然，并不是要把扫码一棍子打死。东部某市的一家社区食堂就做得很聪明：扫码的走左边，刷卡付现的走右边，谁忙不过来，另一边的人就去搭把手。三个月下来，两边排队的时间差不多长。',
  '技术应当是多开的一扇门，而不是把原来的门砌上。评价一项便民措施，最该听的不是用得最顺手的人怎么说，而是用不上的人怎么说。',
] as const;

const BINDER = [
  '修书的人最怕两样东西：水，和胶带。水让书页粘成一块砖，胶带则会在三十年后变成一道褐色的疤，揭不掉，也洗不净。',
  '图书馆三楼朝北的修复室里，长桌上摊着一部刚刚揭开的县志。修复师沈文秀戴着放大镜，用竹起子一点一点地分开两张纸。这部县志在阁楼上漏过雨，一百六十页粘成了七块。',
  '“快的时候一天揭四页，慢的时候四天揭一页。”沈文秀说，纸有纸的脾气，天一潮就不肯开，只能等它。',
  '补纸要比原纸薄，颜色要比原纸浅半分，这样翻到哪一页都看得出哪里是后来补的。入行第一年，师父只教了她这一件事：修旧如旧，不是叫人看不出来。',
  '修复室里现有六名修复师，平均年龄三十四岁，去年一共修了两千一百余叶。按照馆里的普查，等着修的还有四万多叶。',
  '为了让更多人知道纸是怎样活过来的，修复室从上个月起每周三下午开放两个小时，一次十二个人，名额总在开放预约后几分钟内抢完。',
  '一个读小学的孩子隔着玻璃问：“修好了以后，还会再坏吗？”沈文秀想了想，说：“会的。所以我们要用能拆得开的糨糊，好让一百年以后的人再修。”',
] as const;

const BELL = [
  '浦西一座百年钟楼上，每周二早晨都会响起一阵不在整点的敲击声。那是六十七岁的钟表修理师傅罗国梁在给机芯上油。大钟有四面钟盘、一百三十六个齿轮，他从三十一岁起照看它，至今没有一天停摆。',
  '近日，罗国梁把工具箱交给了徒弟。交接之前，他接受了澎湃新闻专访。',
  '澎湃新闻：三十六年里，这座钟最险的一次是什么时候？',
  '罗国梁：有一年冬天冻雨，北面的分针让冰压住了，走不动。要是硬走，齿轮就崩了。我爬到钟盘后面，拿热水袋焐，焐了一个钟头，冰掉下去，针才松开。那天它慢了四分钟，我记到现在。',
  '澎湃新闻：现在手机上都有时间，还有人看钟楼吗？',
  '罗国梁：有的。有一回我停下来检修，楼下卖早点的阿姨打电话来问，今天怎么不响，她的油条都不晓得几点下锅了。',
  '澎湃新闻：您怎么教徒弟？',
  '罗国梁：先叫他听。机器有没有毛病，耳朵比眼睛先知道。头三个月我不许他拿扳手，只许拿本子，听见什么就写什么。',
  '澎湃新闻：退下来以后最舍不得什么？',
  '罗国梁：舍不得星期二。',
] as const;

const CANTEEN = [
  '【财新网】（记者 韩小夏）过去一年，县城里的照相馆关了三家，却新开了十一家“自拍馆”：没有摄影师，没有柜台，顾客自己按快门，十五分钟三十九元。',
  '生意的账并不复杂。一间六十平方米的门店，隔成四个小间，月租四千元，设备投入约五万元，雇一名兼职保洁即可运转。',
  '钱小峰的店开在县城的电影院隔壁。他此前在省城做了七年婚纱摄影，最忙的时候一天拍三对新人，回县城后第一个月只接了两单。',
  '“县城的人不是不拍照，是不愿意被人盯着拍。”钱小峰说，把相机换成一只遥控器以后，周末的预约要排到晚上十点。',
  '低门槛意味着谁都能进来。财新记者走访发现，同一条街上步行十分钟的范围内已有五家自拍馆，单次价格从五十九元一路降到十九元九。',
  '一位连锁品牌的区域负责人透露，公司主要的收入并非来自门店，而是加盟费和相纸。单店每月消耗相纸约一千二百张，每张加价四角。',
  '行业里的人已经在想下一步。有的店添了证件照和宠物照，有的把小间租给剧本社团，也有人把设备搬上了面包车，到乡镇的集市上去拍全家福。',
  '钱小峰选择留在原地。他在墙上挂出了自己拍的四十张老街坊，每一张都是免费拍的。“机器可以自己按，”他说，“人还是要有人看一眼。”',
] as const;

const DRAGON = [
  '南方日报讯 芒种刚过，东江边的水乡里，锣鼓声从清早响到天黑。停办了九年的女子龙舟队，今年重新下水了。',
  '队里的三十二名划手，年纪最大的五十八岁，最小的十九岁，有卖菜的、教书的、开货车的。队长何阿彩在村口开了一家糖水铺，铺门上挂着训练时间表。',
  '“我阿妈那一辈划过，后来船烂了，就没人再提。”何阿彩说，去年冬天，几个姐妹在河涌里把那条旧船挖了出来，泥里埋了九年，船底居然没有烂。',
  '修船花了四个月。村里八十一岁的造船师傅坐在轮椅上指挥，徒弟们一块一块地换板，最后上桐油三遍。',
  '训练并不轻松。三十二个人用不同的快慢划桨，船就只会打转。她们请来邻村的鼓手，先在岸上的长凳上坐成两排，空手划了半个月。',
  '端午当天，这条船没有参加比赛，只是沿着水乡划了一圈。每经过一座桥，桥上就有人放一挂鞭炮。',
] as const;

const PARROT = [
  '“你好，快递放门口！”近日，南京市民许女士家的阳台上飞来一只灰鹦鹉，张口就是这句话，连说了一上午，把上门的快递员都逗乐了。',
  '许女士告诉记者，鹦鹉脚上没有脚环，却一点也不怕人，给它小米就吃，吃完还会说“谢谢老板”。她把视频发到小区群里，不到两个小时就有二十多人留言。',
  '第二天，住在三站路以外的一位老先生找上门来。他报出一个暗号：“今天吃什么？”鹦鹉立刻接道：“又是面条！”身份就此确认。',
  '老先生说，他独居多年，鹦鹉的话都是平时听来的。这次是换水时忘了关窗，他找了一夜没有合眼。',
  '当地林业部门提醒，部分鹦鹉属于保护动物，个人饲养须依法办理手续，市民如捡到来历不明的鹦鹉，应及时与林业部门联系。',
] as const;

const SEAL = [
  '在渤海湾的一处浅滩上，潮水一退，总有一群戴着草帽的人弯腰捡拾。他们捡的不是贝壳，而是渔网的碎头。',
  '这群人里有退休教师、货车司机，还有放了暑假的中学生。三年来，他们一共从滩涂上清走废旧渔网两千六百多公斤，最长的一张展开来有四十多米。',
  '带头的是五十二岁的渔民卢大海。2018年春天，他在礁石边上发现一只被网绳勒住脖子的小斑海豹，用剪刀剪了二十分钟才剪开。“它没有咬我，”卢大海说，“它就那么看着我。”',
  '从那以后，他每次出海都多带一只麻袋，别人扔的网头也捡回来。同村的船老大们起初笑他，后来索性把自己船上的旧网送到他家门口。',
  '收来的网去了哪里？镇上的一家小厂把它们洗净、切碎、拉成颗粒，再做成花盆和晾衣夹。卢大海算过，一公斤旧网能做十一个夹子，卖的钱刚好够加一趟船油。',
  '今年入冬，斑海豹又回到了这片海面。观测人员数到七十三只，比去年多了十九只。（记者 卢小岛）',
] as const;

const TOFU = [
  '编者按：本刊“手艺与小城”系列今天来到第七站。这一次，我们去看一块豆腐。',
  '凌晨两点，青石巷里只有一扇窗亮着。石磨转得很慢，三十四岁的姜晚蹲在灶前添柴，锅里的豆浆刚起第一层皮。',
  '四年前，她还在一线城市的写字楼里做用户研究，每天的工作是弄清楚人们为什么放弃一个按钮。父亲中风以后，她请了两个月的假回来，从此再没有买过返程的票。',
  '点卤是整条流水里最短、也最要命的一步。父亲能说的话只剩下几个字，教她时用筷子敲碗沿：敲一下是快，敲两下是慢，不敲，就是对了。',
  '“我做过一百多份访谈，”姜晚说，“没有一个受访者像我爸这样，一个字也不说，却把什么都讲清楚了。”',
  '第一年，她倒掉了三成的豆腐。不是酸了，就是碎了。巷口卖菜的阿婆每天照买，买回去拌酱油，说碎的入味。',
  '小城只有十一万人，一天能吃掉的老豆腐不过六百斤。姜晚试过真空包装寄往外地，运费比豆腐还贵，寄到时已经变成了另外一种东西。',
  '于是她反过来，让人到豆腐这里来。每周六早上，院子里摆八张小桌，卖一碗现点的豆花，卖完为止。远的客人坐两个小时的班车，到了先不吃，先听一会儿磨。',
  '去年冬天父亲走了。收拾遗物时，她在灶台缝里找到那双筷子，筷头磨得只剩下一半长。她把它插在点卤的缸边，从此每一锅都放慢半拍。',
] as const;

const CRANE = [
  '嘉義縣沿海一處廢棄魚塭，近日飛來13隻黑面琵鷺，當地國小師生趁下課時間輪流到堤防邊記錄，還替每一隻取了綽號，最會搶食的那隻叫「班長」。',
  '校長表示，這片魚塭十年前因地層下陷休養，積水退不掉，大人都說是廢地，沒想到水深剛好適合水鳥覓食，「孩子們反而賺到一間沒有屋頂的教室」。',
  '帶隊的自然老師說，全校只有41名學生，人人都會用單筒望遠鏡。六年級負責數數量，四年級量水深，一年級則負責「提醒大家不要講話」。',
  '六年級的學生小宇說，他阿公以前在這裡養虱目魚，聽到現在有鳥來，特地騎車載他來看，祖孫兩人在堤防上坐了一個下午。',
  '當地鳥會指出，黑面琵鷺怕干擾，民眾賞鳥應保持80公尺以上距離，也請勿使用空拍機，讓牠們安心度冬。',
] as const;

const ELEVATOR = [
  '台中市一棟屋齡32年的公寓大樓，電梯日前突然卡在4樓與5樓之間，受困的68歲婦人不但沒有慌張，還隔著門縫指揮鄰居幫她關瓦斯，救出來後第一句話更是笑翻眾人。',
  '住戶指出，當天上午10時許，婦人提著剛買的3斤地瓜搭電梯上樓，電梯忽然一震就不動了。她按下警鈴，管理員趕到時，只聽見裡頭喊：「先不要管我，我爐子上在滷肉！」',
  '管理員趕緊請里長聯繫婦人的女兒，拿備用鑰匙進門關火，同時通報保養廠商。技師抵達後先以手動方式將車廂降到4樓，前後約35分鐘，婦人平安走出。',
  '婦人走出電梯時，手裡還抱著那袋地瓜，看到門口站滿鄰居，脫口就說：「人這麼多，地瓜不夠分啦！」全場笑成一團。',
  '保養廠商表示，初步研判是門機皮帶老化造成，已更換零件並完成測試。消防人員也提醒，受困電梯時應按警鈴等待救援，切勿自行扳開車門。',
] as const;

const MAHJONG = [
  '佐敦一條後巷的樓梯底，藏着一間只有八十呎的手雕麻雀舖。七十四歲的何師傅坐在矮凳上，左手按牌，右手執刀，一轉一挑，一隻「發」字不用五分鐘便刻好。',
  '何師傅十三歲入行，當年全港有三十多間麻雀店自設師傅，如今只餘下幾個人。他說機雕的牌又平又快，一副三百元有找，手雕的卻要二千多元，還要等上三星期。',
  '難刻的從來不是字，是圓。何師傅說，筒子的圓要用一支自製的「三叉鑽」，在牌面一扭到底，手一震就要報廢。他年輕時報廢的牌，足夠裝滿兩個大膠桶。',
  '早幾年有設計學生來拜師，學了三個月，刻得出一隻歪歪斜斜的「紅中」。何師傅嘴上嫌棄，卻把那隻牌收在抽屜裏，逢人便拿出來給人看。',
  '樓梯底的租約只剩下半年，業主打算收回舖位維修。何師傅說沒有想過搬，「搬去邊都要畀租，不如等佢自己收尾」。',
  '記者離開時，一個穿校服的女生走進來，想刻一隻刻有外婆名字的牌。何師傅問她，外婆叫甚麼名？女生說，叫阿圓。他想了一想，把刀放下，換了那支三叉鑽。',
] as const;

const LIBRARY = [
  '在苏格兰北部的一座小岛上，居民不到九十人，却拥有一座每天二十四小时不上锁的图书馆。它原本是一个红色的电话亭。',
  '电话亭停用那年，电信公司打算把它运走。岛上的退休护士玛格丽特·林用一英镑把它买了下来，装上三层木板，摆进了自己的四十本书。',
  '十二年过去，这里的藏书早已换了几轮。没有借书证，也没有还书期限，唯一的规矩写在门背后：拿一本，留一本；没有书可留的，留一个故事。',
  '玛格丽特说，最让她意外的是那些手写的故事。渔民写风浪，游客写迷路，有个孩子写自己养的羊，写了整整三张纸。她把这些纸装订起来，如今已经有六册。',
  '每到冬天，渡轮常常一停就是一个星期。岛上没有商店，邮件也到不了，电话亭就成了最热闹的地方。',
  '“有时候我推开门，里面已经挤了三个人，”岛上的羊农科林说，“三个人是它的极限，第四个人得等有人选好了书。”',
  '研究乡村社区的学者认为，这类微型图书馆的意义不在于书的多少，而在于它给了人们一个不必预约的碰面理由。',
  '今年春天，玛格丽特打算在亭子旁边再放一张长椅。木头已经买好了，只等渡轮把它送来。',
] as const;

export const FORTY_FIFTH: readonly Shown[] = [
  {
    kind: '新华网 (2022), a short wire: year, day and clock in spans of their own, a second head for phones, 新华社…电 with two reporters first, 【责任编辑】 in #articleEdit, 【纠错】, 阅读下一篇, columns below',
    url: 'http://www.news.cn/local/2022-05/12/c_1128645501.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<meta http-equiv="X-UA-Compatible" content="IE=edge"/>
<meta name="apple-mobile-web-app-capable" content="yes"/>
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no"/>
<title>浙西梯田又见萤火虫-新华网</title>
<meta name="keywords" content="萤火虫,梯田"/>
<meta name="description" content="浙西梯田又见萤火虫---浙西山区一处停耕多年的梯田里，消失了十余年的萤火虫今年重新出现。"/>
<meta name="publishid" content="1128645501.0.1001.0"/>
<meta name="nodeid" content="0"/>
<link rel="stylesheet" href="http://lib.xinhuanet.com/swiper/swiper3.4.2/swiper.min.css"/>
<link rel="stylesheet" href="http://www.news.cn/detail/detail_2022new/css/detail.css"/>
<script src="http://lib.xinhuanet.com/jquery/jquery1.12.4.min.js"></script>
</head>
<body>
<div class="fix-ewm domPC" data="pc"><img src="http://www.news.cn/images/qrcode-app.png" width="94" alt=""/><div class="fxd"><span class="fxd-wx"></span></div></div>
<div class="domPC"><script src="http://www.news.cn/2021homepro/scripts/smallTop.js"></script></div>
<div class="domMobile"><script src="http://www.news.cn/2021mobile/js/xhwTop.js"></script></div>
<div class="topAd"><div class="domPC"><ins data-ycad-slot="2166"></ins></div></div>
<div class="header domPC">
<div class="header-top clearfix">
<div class="logo left"><a href="http://www.news.cn/" target="_blank"><img src="http://www.news.cn/detail/images/logo.png" alt=""/></a></div>
<div class="header-nav left">
<ul>
${li(['新华网', '时政', '地方', '财经', '国际', '文化', '科技', '教育', '健康', '图片', '视频'], 'http://www.news.cn/nav/')}
</ul>
</div>
</div>
<div class="header-cont clearfix">
<div class="header-time left"><span class="year"><em> 2022</em></span> <span class="day"><em> 05</em>/<em> 12</em></span> <span class="time"> 16:21:37</span></div>
<div class="source">来源：新华网</div>
<div class="head-line clearfix">
<h1><span class="title">浙西梯田又见萤火虫</span> <span class="btn-audio"></span></h1>
<audio id="audioDom" loop src="" class="hide"></audio>
<div class="pageShare">
<div class="setFont">字体： <span id="fontSmall">小</span> <span id="fontNormal" class="active">中</span> <span id="fontBig">大</span></div>
<div class="share">分享到：<a href="javascript:void(0)" class="wx"></a><a href="javascript:void(0)" class="wb"></a></div>
</div>
</div>
</div>
</div>
<div class="mheader domMobile">
<h1><span class="title">浙西梯田又见萤火虫</span></h1>
<div class="info">2022-05-12 16:21:37 <span>来源：新华网</span></div>
</div>
<div class="main clearfix">
<div class="main-left left">
<div id="detail">
<p>　　新华社杭州5月12日电（记者王小明、李小红）${FIREFLY[0]}</p>
${p(FIREFLY.slice(1), '', '　　')}
<div id="articleEdit">
<span class="tiyi1 domPC"><a href="javascript:void(0);" class="advise">【纠错】</a>
<div id="advisebox01" class="tiyi01" style="display:none;"><div><iframe id="jc_link1" src=""></iframe></div></div></span>
<span class="editor"> 【责任编辑:陈小芳】 </span>
</div>
</div>
<div class="nextpage clearfix">阅读下一篇：<a href="http://www.news.cn/local/2022-05/12/c_1128645500.htm">一座县城的百年钟表铺</a></div>
<div class="ad_right domPC"><ins data-ycad-slot="399"></ins></div>
<div class="bookList clearfix">
<ul>
${li(['新华全媒头条', '学思践悟', '镜头里的中国', '追光'], 'http://www.news.cn/zt/')}
</ul>
</div>
</div>
<div class="main-right right">
<div class="columBox hotList"><div class="col-tit"><span><a href="http://www.news.cn/depthobserve/">深度观察</a></span></div>
<div class="col-cont">
<ul class="list list-txt dot">
${li(['古镇里的最后一盏汽灯', '戈壁深处种出海水稻', '三代人守着一座气象站'], 'http://www.news.cn/depth/')}
</ul>
</div>
</div>
<div class="columBox book"><div class="col-tit"><span>图书推荐</span></div><div class="col-cont"><a href="http://www.news.cn/book/1.htm">山川与河流：四季笔记</a></div></div>
</div>
</div>
<div class="foot">
<script src="http://www.news.cn/2021homepro/scripts/bottomFooter.js"></script>
<div class="footer-link">${links(['关于我们', '广告服务', '联系我们', '网站地图'], 'http://www.news.cn/about/', ' |\n')}</div>
<p>Copyright © 2000 - 2022 XINHUANET.com　All Rights Reserved. 制作单位：新华网股份有限公司 版权所有 新华网股份有限公司</p>
</div>
</body>
</html>`,
    expected: {
      headline: '浙西梯田又见萤火虫',
      published: '2022-05-12T16:21:37+08:00',
      source: '新华网',
      authors: ['王小明', '李小红'],
      editors: ['陈小芳'],
      dateline: '杭州',
      headings: [],
      captions: [],
      // Whether 新华社杭州5月12日电 stays at the head of the first paragraph is open: not asked.
      kept: FIREFLY,
      gone: ['纠错', '阅读下一篇', '百年钟表铺', '海水稻', '四季笔记', 'XINHUANET'],
    },
  },
  {
    kind: '中国新闻网 (2022), reprinted from 科技日报: date and 来源 in one line with 大字体 小字体, ◎本报记者 as a line, 【编辑】 in adEditor, 科技新闻精选 with clocks below the text',
    url: 'https://www.chinanews.com.cn/cj/2022/06-21/9784512.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE9" />
<meta name="baidu-site-verification" content="U3YT6hBTeQ" />
<title>像贝壳一样叠起来 这种玻璃摔不碎-中新网</title>
<meta name="keywords" content="玻璃,贝壳,材料" />
<meta name="description" content="像贝壳一样叠起来 这种玻璃摔不碎" />
<link href="//www.chinanews.com.cn/css/content2015.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="//www.chinanews.com.cn/js/content2015.js"></script>
<script>var contentid=9784512; var source_name="科技日报";</script>
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<div class="pagetop" id="pagetop"><div class="pagetop_left"><a href="//www.chinanews.com.cn/"><img src="//i2.chinanews.com.cn/2015/logo.png" alt="中国新闻网" /></a></div>
<div class="pagetop_right">${links(['移动客户端', '微博', '微信', 'English', '繁体'], '//www.chinanews.com.cn/top/', ' |\n')}</div></div>
<div class="nav_navcon"><div class="nav_navcon_left">
<ul class="nav_navcon_ul">
${li(['首页', '即时', '时政', '东西问', '财经', '国际', '社会', '大湾区', '华人', '文娱', '体育', '视频', '图片', '创意', '直播', '专栏', '理论'], '//www.chinanews.com.cn/n/')}
</ul></div></div>
<div class="w1280 dibg">
<div class="con_left">
<div id="BreadcrumbNav" class="location">本页位置：<a href="//www.chinanews.com.cn/">首页</a> → <a href="//www.chinanews.com.cn/finance/">财经中心</a> → 科技新闻</div>
<div class="content_maincontent_more">
<div class="content_maincontent_content">
<h1 class="content_left_title">像贝壳一样叠起来 这种玻璃摔不碎</h1>
<div class="content_left_time">2022年06月21日 08:47　来源：<a href="http://www.stdaily.com/" class="source">科技日报</a> <span class="fontsize"><a href="javascript:;" onclick="dozoom(18)">大字体</a> <a href="javascript:;" onclick="dozoom(14)">小字体</a></span> <span class="fx">分享到：<a class="bds_weixin" title="分享到微信"></a><a class="bds_tsina" title="分享到新浪微博"></a></span></div>
<div class="left_zw" style="position:relative">
<!--图片start--><div id="tupian_div" style="display:none;"></div><!--图片end-->
<p>　　◎本报记者 赵小宁</p>
${p(GLASS.slice(0, 2), '', '　　')}
<div class="adInContent" id="adhzh"><script>/*ad*/</script></div>
${p(GLASS.slice(2), '', '　　')}
<table border="0" cellspacing="0" cellpadding="0" align="left" style="padding-right:10px;"><tr><td><div id="adhzh" name="hzh"></div></td></tr></table>
</div>
<div class="adEditor"><div class="left_name right"><span>【编辑:孙小梅】</span></div></div>
<div class="channel_link">更多精彩内容请进入<a href="//www.chinanews.com.cn/finance/">财经频道</a></div>
<div class="div_ad_content"><img src="//i2.chinanews.com.cn/2021/appqr.jpg" alt="" /><span>下载中新网客户端，读懂天下事</span></div>
</div>
</div>
<div class="news_list_ul">
<div class="div_title">科技新闻精选：</div>
<ul>
<li>·<a href="//www.chinanews.com.cn/cj/2022/06-21/9784500.shtml">深海热泉旁的管虫会“换气”</a><span>2022年06月21日 07:52:10</span></li>
<li>·<a href="//www.chinanews.com.cn/cj/2022/06-20/9784211.shtml">机器人学会了叠被子</a><span>2022年06月20日 19:03:44</span></li>
<li>·<a href="//www.chinanews.com.cn/cj/2022/06-20/9784002.shtml">沙漠公路旁长出第一万棵梭梭</a><span>2022年06月20日 16:30:01</span></li>
</ul>
</div>
</div>
<div class="con_right">
<div class="right_ph"><div class="ph_title"><em class="on">热点</em><em>视频</em></div>
<ul>
${li(['1 老城墙上的鸟窝有了门牌', '2 快递站里的共享工具箱', '3 一碗面的九道工序'], '//www.chinanews.com.cn/hot/')}
</ul></div>
<div class="right_jxsp"><div class="right_title">精彩视频</div><a href="//www.chinanews.com.cn/shipin/1.shtml">一分钟看懂潮汐发电</a></div>
</div>
</div>
<div class="pagebottom">
<div class="pagebottom_1">${links(['关于我们', 'About us', '联系我们', '广告服务', '供稿服务', '法律声明', '招聘信息', '网站地图'], '//www.chinanews.com.cn/common/', ' |\n')}</div>
<div class="pagebottom_2">本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。<br />未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</div>
<div class="pagebottom_3">Copyright ©1999-2022 chinanews.com. All Rights Reserved</div>
</div>
<script>
var _hmt = _hmt || [];
(function () {
  var hm = document.createElement('script');
  hm.src = 'https://hm.baidu.com/hm.js?0';
  document.body.appendChild(hm);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '像贝壳一样叠起来 这种玻璃摔不碎',
      published: '2022-06-21T08:47:00+08:00',
      source: '科技日报',
      authors: ['赵小宁'],
      editors: ['孙小梅'],
      headings: [],
      captions: [],
      body: GLASS,
      gone: ['小字体', '读懂天下事', '学会了叠被子', '共享工具箱', '潮汐发电', '务经书面授权'],
    },
  },
  {
    kind: '中国青年报 (2021), an opinion of the paper’s edition on the net: 版面导航 left, headline between empty h3 and h2, 作者 and 来源 with day and page in one line, founder-content, 上一篇 下一篇',
    url: 'http://zqb.cyol.com/html/2021-05/18/nw.D110000zgqnb_20210518_3-02.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>便民的门不能只开半扇-中国青年报</title>
<meta name="Author" content="中国青年报" />
<link href="../../../css/paper.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="../../../js/jquery-1.9.1.min.js"></script>
<script type="text/javascript" src="../../../js/fontsize.js"></script>
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<div class="top"><div class="logo"><a href="http://zqb.cyol.com/"><img src="../../../images/logo.jpg" alt="" /></a></div>
<div class="topnav">
${links(['中青在线', '中国青年报', '青年参考', '中青评论', '往期回顾', '返回首页'], 'http://www.cyol.com/n/')}
</div></div>
<div class="main">
<div class="left">
<div class="leftTitle"><span class="l">第02版：青年话题</span><span class="r">2021年05月18日 星期二</span></div>
<div class="pdf"><img src="../../../images/2021-05/18/02/zgqnb2021051802_brief.jpg" usemap="#pagepicmap" alt="" /></div>
<div class="turn"><a href="nbs.D110000zgqnb_01.htm">上一版</a> <a href="nbs.D110000zgqnb_03.htm">下一版</a></div>
<div id="pageList"><div class="tit">版面导航</div>
<ul>
${li(['第01版：要闻', '第02版：青年话题', '第03版：综合新闻', '第04版：综合新闻', '第05版：教育科学', '第06版：文化周刊', '第07版：创业周刊', '第08版：体育'], 'nbs.D110000zgqnb_0')}
</ul>
</div>
<div id="titleList"><div class="tit">标题导航</div>
<ul>
${li(['让课间十分钟真正属于孩子', '图书馆的灯该亮到几点', '便民的门不能只开半扇', '给骑手留一个歇脚处'], 'nw.D110000zgqnb_20210518_')}
</ul>
</div>
</div>
<div class="right">
<div class="rightTop"><a href="javascript:doZoom(16)">放大</a> <a href="javascript:doZoom(12)">缩小</a> <a href="javascript:doZoom(14)">默认</a> <a class="share">分享到微博</a></div>
<div class="text_c">
<h3></h3>
<h1>便民的门不能只开半扇</h1>
<h2></h2>
<h4></h4>
<div class="zuozhe">郑小川　来源：中国青年报　（ 2021年05月18日　 02 版）</div>
<!--enpproperty <articleid>2386112</articleid><date>2021-05-18 00:00:00:0</date><author>郑小川</author><title>便民的门不能只开半扇</title><nodename>青年话题</nodename> /enpproperty-->
<div id="ozoom" style="ZOOM: 100%">
<founder-content>
${p(QUEUE, '', '　　')}
</founder-content>
</div>
</div>
<div class="pre_next"><a href="nw.D110000zgqnb_20210518_2-02.htm">上一篇</a>　<a href="nw.D110000zgqnb_20210518_4-02.htm">下一篇</a></div>
<div class="tousu">青年话题投稿信箱：pinglun@example.com</div>
</div>
</div>
<div class="foot">
<p>中国青年报社版权所有，未经书面授权禁止使用</p>
<p>${links(['关于我们', '报社介绍', '广告刊例', '订报服务'], 'http://www.cyol.com/about/', ' |\n')}</p>
<p>Copyright©2001-2021 by www.cyol.com. all rights reserved</p>
</div>
<script>
var _hmt = _hmt || [];
(function () {
  var hm = document.createElement('script');
  hm.src = 'https://hm.baidu.com/hm.js?0';
  document.body.appendChild(hm);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '便民的门不能只开半扇',
      published: '2021-05-18',
      source: '中国青年报',
      authors: ['郑小川'],
      headings: [],
      captions: [],
      body: QUEUE,
      gone: ['版面导航', '十分钟真正属于孩子', '骑手', '投稿信箱', '未经书面授权', '下一篇'],
    },
  },
  {
    kind: '文汇报 (2021), a feature on the paper’s site: crumbs, day and clock in the info line, pictures with captions in centred grey, 作者 图 编辑 责任编辑 as lines last, *文汇独家稿件, 推荐 below',
    url: 'https://wenhui.whb.cn/zhuzhan/cs/20211109/432117.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>修旧如旧，不是叫人看不出来——走进图书馆三楼的古籍修复室-文汇网</title>
<meta name="keywords" content="古籍,修复,图书馆">
<meta name="description" content="修书的人最怕两样东西：水，和胶带。">
<link rel="stylesheet" href="https://wenhui.whb.cn/u/cms/www/css/detail.css">
<script src="https://wenhui.whb.cn/r/cms/jquery.js"></script>
<script>var _hmt = _hmt || [];</script>
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<div class="header_bg"><div class="header w1200">
<a class="logo" href="https://www.whb.cn/"><img src="https://wenhui.whb.cn/r/cms/www/images/logo.png" alt="文汇"></a>
<ul class="nav">
${li(['首页', '要闻', '上海', '城事', '文艺', '教育', '科技', '体育', '笔会', '文汇学人', '文汇讲堂', '视频'], 'https://www.whb.cn/n/')}
</ul>
<div class="search"><input type="text" placeholder="请输入关键字"><a href="javascript:;">搜索</a></div>
</div></div>
<div class="w1200 position">您当前的位置：<a href="https://www.whb.cn/">首页</a> &gt; <a href="https://www.whb.cn/zhuzhan/cs/">城事</a> &gt; 详情</div>
<div class="w1200 clearfix">
<div class="content_left fl">
<div class="content_title">
<h1>修旧如旧，不是叫人看不出来——走进图书馆三楼的古籍修复室</h1>
<div class="content_info"><span class="from">来源：文汇报</span><span class="time">2021-11-09 10:26:15</span></div>
</div>
<div class="content_share"><span>分享到</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a></div>
<div class="content_con" id="content">
<p style="text-align: center;"><img src="https://wenhui.whb.cn/u/cms/www/202111/091.jpg" alt=""></p>
<p style="text-align: center;"><span style="color:#999;font-size:14px;">修复师用竹起子分开粘连的书页</span></p>
${p(BINDER.slice(0, 4))}
<p style="text-align: center;"><img src="https://wenhui.whb.cn/u/cms/www/202111/092.jpg" alt=""></p>
<p style="text-align: center;"><span style="color:#999;font-size:14px;">不同年份的补纸按厚薄挂在架上</span></p>
${p(BINDER.slice(4))}
<p><br></p>
<p><span style="color:#666;">作者：徐小雯</span></p>
<p><span style="color:#666;">图：顾小冬摄</span></p>
<p><span style="color:#666;">编辑：何小舟</span></p>
<p><span style="color:#666;">责任编辑：唐小斐</span></p>
<p><span style="color:#999;">*文汇独家稿件，转载请注明出处。</span></p>
</div>
<div class="content_tag"><a href="https://www.whb.cn/tag/1">古籍</a><a href="https://www.whb.cn/tag/2">纸</a></div>
<div class="app_box"><img src="https://wenhui.whb.cn/r/cms/app.png" alt=""><p>扫码下载文汇客户端，每日人文资讯</p></div>
<div class="recommend"><h3>推荐阅读</h3>
<ul class="clearfix">
${li(['石库门里的旧书摊又摆出来了', '一把二胡的声音是怎样调出来的', '老电影院的胶片放映员'], 'https://wenhui.whb.cn/zhuzhan/cs/20211108/43200')}
</ul></div>
<div class="pinglun"><h3>网友评论</h3><div class="pl_item"><b>文汇网友0417</b><p>想带孩子去看看，怎么预约？</p></div></div>
</div>
<div class="content_right fr">
<div class="rank"><h3>24小时热读榜</h3>
<ol>
${li(['江边的候鸟比去年早到十天', '弄堂里开出一家只卖粥的店', '银杏大道的落叶缓扫到月底', '博物馆夜场加开两小时'], 'https://wenhui.whb.cn/hot/')}
</ol></div>
<div class="paper"><h3>文汇报电子版</h3><a href="https://dzb.whb.cn/"><img src="https://dzb.whb.cn/today.jpg" alt=""></a></div>
</div>
</div>
<div class="footer"><p>${links(['关于文汇', '联系我们', '版权声明', '广告服务'], 'https://www.whb.cn/about/', ' |\n')}</p>
<p>上海报业集团主管主办·文汇报社出版 Copyright © 2021 whb.cn 沪ICP备00000000号</p><p>互联网新闻信息服务许可证：31120180000</p></div>
<script>
var _hmt = _hmt || [];
(function () {
  var hm = document.createElement('script');
  hm.src = 'https://hm.baidu.com/hm.js?0';
  document.body.appendChild(hm);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '修旧如旧，不是叫人看不出来——走进图书馆三楼的古籍修复室',
      published: '2021-11-09T10:26:15+08:00',
      source: '文汇报',
      authors: ['徐小雯'],
      editors: ['何小舟', '唐小斐'],
      headings: [],
      captions: ['修复师用竹起子分开粘连的书页', '不同年份的补纸按厚薄挂在架上'],
      body: BINDER,
      gone: ['独家稿件', '每日人文资讯', '怎么预约', '调出来的', '候鸟', '只卖粥的店'],
    },
  },
  {
    kind: '澎湃新闻 (2020), an interview set by bare lines and br: news_about with reporter, clock and 来源 by two p, a picture with span.fig, 责任编辑 and 校对 last, 关键词, 相关推荐, 评论',
    url: 'https://www.thepaper.cn/newsDetail_forward_8714503',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>专访｜三十六年守钟人：耳朵比眼睛先知道_长三角政商_澎湃新闻-The Paper</title>
<meta name="Keywords" content="澎湃，Paper，钟楼，守钟人">
<meta name="Description" content="浦西一座百年钟楼上，每周二早晨都会响起一阵不在整点的敲击声。">
<link rel="stylesheet" type="text/css" href="//file.thepaper.cn/www/v3/css/newsDetail.css">
<script src="//file.thepaper.cn/www/v3/js/jquery.min.js"></script>
<script>var contId = '8714503';</script>
</head>
<body>
<div class="head_banner"><div class="head_banner_main">
<div class="logo"><a href="/"><img src="//file.thepaper.cn/www/v3/img/logo.png" alt=""></a></div>
<ul class="nav">
${li(['精选', '视频', '时事', '财经', '思想', '生活', '问吧', '订阅', '政务', '媒体', '湃客'], '/channel_')}
</ul>
<div class="login"><a href="javascript:;">登录</a> <a href="https://www.thepaper.cn/download">下载APP</a></div>
</div></div>
<div class="bdwd main clearfix">
<div class="main_lt">
<div class="newscontent">
<h1 class="news_title">专访｜三十六年守钟人：耳朵比眼睛先知道</h1>
<div class="news_about">
<p>澎湃新闻记者 蒋小青</p>
<p>2020-08-14 07:32
<span>来源：<span>澎湃新闻</span></span>
</p>
<div class="news_path"><a href="/">澎湃新闻</a> &gt; <a href="/list_25434">长三角政商</a> &gt;</div>
<div class="tiezi" style="display:none"><a>字号</a></div>
</div>
<div class="news_txt" data-size="standard">
${BELL[0]}<br>
<div class="contheight"></div><div style="text-align:center;"><img src="https://imagecloud.thepaper.cn/thepaper/image/81/452/101.jpg" width="600" alt="罗国梁在机芯旁听声"></div><span style="font-size:12px;color:#808080;" class="fig">罗国梁在机芯旁听声 澎湃新闻记者 蒋小青 图</span><div class="contheight"></div>
${BELL[1]}<br>
<br>
<strong>${BELL[2]}</strong><br>
<br>
${BELL[3]}<br>
<br>
<strong>${BELL[4]}</strong><br>
<br>
${BELL[5]}<br>
<br>
<strong>${BELL[6]}</strong><br>
<br>
${BELL[7]}<br>
<br>
<strong>${BELL[8]}</strong><br>
<br>
${BELL[9]}
<div class="news_editor_wrap"></div>
</div>
<div class="news_editor">责任编辑：方小云</div>
<div class="news_editor">校对：石小岩</div>
<div class="news_bq"><span>澎湃新闻报料：4009-20-4009</span> <span>澎湃新闻，未经授权不得转载</span></div>
<div class="news_keyword"><div class="key_title">关键词 &gt;&gt;</div><span><a href="/tag/1">钟楼</a>,<a href="/tag/2">守钟人</a></span></div>
<div class="news_love"><div class="news_love_in"><a id="zan" href="javascript:;">1.2k</a> <a href="javascript:;">收藏</a> <a href="javascript:;">我要举报</a></div></div>
</div>
<div class="news_part news_part_limit"><h2>相关推荐</h2>
<ul>
${li(['修桥人老秦的最后一个夏天', '外滩的路灯是谁点亮的'], 'newsDetail_forward_87001')}
</ul></div>
<div class="comment"><h2>评论（128）</h2>
<textarea placeholder="说说你的看法"></textarea>
<div class="comment_que"><div class="aqwright"><h3><a href="/user_1">小杨树</a></h3><span>2020-08-14</span><div class="ansright_cont">听了二十年的钟声，原来是他</div></div></div>
<div class="comment_more"><a href="https://www.thepaper.cn/download">打开澎湃新闻客户端，查看全部评论</a></div>
</div>
</div>
<div class="main_rt">
<div class="rt_ad"></div>
<div class="rightbox"><div class="rtt"><h2>热新闻</h2></div>
<ul class="list_hot">
${li(['一场没有观众的毕业音乐会', '海岛邮递员的八百级台阶', '暴雨过后的菜市场'], 'newsDetail_forward_8715')}
</ul></div>
<div class="rightbox appdown"><img src="//file.thepaper.cn/www/v3/img/app.png" alt=""><p>客户端下载</p></div>
</div>
</div>
<div class="footer"><div class="ft_link">${links(['关于澎湃', '加入澎湃', '联系我们', '广告合作', '法律声明', '隐私政策'], '/about_', '')}</div>
<div class="ft_bq"><p>友情链接：<a href="http://www.shio.gov.cn/">上海</a></p><p>互联网新闻信息服务许可证：31120170006　增值电信业务经营许可证：沪B2-00000000</p><p>© 2014-2020 上海东方报业有限公司</p></div></div>
</body>
</html>`,
    expected: {
      headline: '专访｜三十六年守钟人：耳朵比眼睛先知道',
      published: '2020-08-14T07:32:00+08:00',
      source: '澎湃新闻',
      authors: ['蒋小青'],
      editors: ['方小云'],
      headings: [],
      captions: ['罗国梁在机芯旁听声 澎湃新闻记者 蒋小青 图'],
      body: BELL,
      gone: ['4009-20-4009', '我要举报', '查看全部评论', '听了二十年', '八百级台阶', '毕业音乐会'],
    },
  },
  {
    kind: '财新网 (2023), a report: artInfo with 来源于, a deck in #subhead, a title picture with dd caption, subheadings in bold, 【财新网】（记者） first, 责任编辑 last, 相关报道 box, 图片推荐',
    url: 'https://www.caixin.com/2023-07-05/102071234.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="referrer" content="always">
<title>县城自拍馆的生意经_财新网_财新网</title>
<meta name="keywords" content="县城,照相馆,自拍馆">
<meta name="description" content="没有摄影师、没有柜台，一间六十平方米的小店如何回本？">
<meta name="author" content="财新网">
<meta name="articleid" content="102071234">
${og('og:title', '县城自拍馆的生意经')}
${og('og:type', 'article')}
${og('og:description', '没有摄影师、没有柜台，一间六十平方米的小店如何回本？')}
<link rel="stylesheet" href="https://file.caixin.com/webchannel/all/css/article.css">
<script src="https://file.caixin.com/file/jquery.js"></script>
<script>var entity = {"id":"102071234","channelId":"3","media":"财新网"};</script>
</head>
<body>
<div class="topNav"><div class="topNavIn">
<div class="topLinks">${links(['English', '财新周刊', '财新国际', '数据通', '财新智库'], 'https://www.caixin.com/top/', ' ')}</div>
<div class="logreg"><a href="https://u.caixin.com/web/login">登录</a> <a href="https://u.caixin.com/web/register">注册</a></div></div></div>
<div class="littlenavwarp"><div class="littlenav">
<ul>
${li(['首页', '财新周刊', '政经', '经济', '金融', '公司', '环科', '世界', '观点', '文化', '博客', '图片', '视频', '数据', '最新'], 'https://www.caixin.com/n/')}
</ul></div></div>
<div class="comMain">
<div class="bannerAd"></div>
<div class="conlf">
<div id="the_content" class="article">
<div id="conTit">
<div class="icon_key"></div>
<h1>县城自拍馆的生意经</h1>
<div id="artInfo" class="artInfo">2023年07月05日 18:26　来源于 <a href="https://www.caixin.com/">财新网</a></div>
</div>
<div id="subhead" class="subhead">没有摄影师、没有柜台，一间六十平方米的小店如何回本？</div>
<div class="art_tool"><span class="listen">听报道</span><span class="share">分享到微信朋友圈</span><span class="fav">收藏</span></div>
<div class="content">
<div class="media pip"><img src="https://img.caixin.com/2023-07-05/168855.jpg" alt=""><dl><dt></dt><dd>县城电影院隔壁的一家自拍馆，周末要排到晚上十点。图：受访者提供</dd></dl></div>
<div id="Main_Content_Val" class="text">
${p(CANTEEN.slice(0, 2), '', '　　')}
<p>　　<strong>不愿意被人盯着拍</strong></p>
${p(CANTEEN.slice(2, 4), '', '　　')}
<p>　　<strong>从五十九元到十九元九</strong></p>
${p(CANTEEN.slice(4, 6), '', '　　')}
<p>　　<strong>把设备搬上面包车</strong></p>
${p(CANTEEN.slice(6), '', '　　')}
</div>
<div id="content_msg"></div>
<div class="author_box"><div id="author_baidu">作者：韩小夏</div><div id="editor_baidu">责任编辑：魏小川</div></div>
<div class="copyrightbox"><p>版权声明：财新网所刊载内容之知识产权为财新传媒及/或相关权利人专属所有或持有。未经许可，禁止进行转载、摘编、复制及建立镜像等任何使用。</p></div>
<div class="yiqishare"><p>推荐进入<a href="https://database.caixin.com/">财新数据库</a>，可随时查阅公司股价走势、结构组成等信息</p></div>
</div>
</div>
<div class="xgbd_box"><div class="tit">相关报道</div>
<ul>
<li><a href="https://www.caixin.com/2023-06-18/102066001.html">县城照相馆十年关店路</a></li>
<li><a href="https://www.caixin.com/2023-05-30/102060552.html">加盟连锁靠什么挣钱</a></li>
</ul></div>
<div class="tpwp"><div class="tit">图片推荐</div>
<ul>
${li(['夏至日的盐湖', '高架桥下的篮球场', '运河夜航'], 'https://photos.caixin.com/2023-07-0')}
</ul></div>
<div class="comment_box"><div class="tit">评论区（7）</div><p>登录后发表评论得积分</p></div>
</div>
<div class="conri">
<div class="promo"><a href="https://mall.caixin.com/">订阅财新通，畅读全站</a></div>
<div class="hotlist"><div class="tit">编辑推荐</div>
<ul>
${li(['咖啡豆期货里的雨季', '一家旧货公司的清仓之年', '充电桩为何空着'], 'https://www.caixin.com/hot/')}
</ul></div>
<div class="videoBox"><div class="tit">视听推荐</div><a href="https://video.caixin.com/1.html">三分钟读懂冷链</a></div>
</div>
</div>
<div class="bottom"><div class="copyright">${links(['关于我们', '加入我们', '啄木鸟', '意见与反馈', '联系我们', '友情链接'], 'https://corp.caixin.com/', ' |\n')}<br>财新网主办单位：财新传媒科技（北京）有限公司　版权所有 复制必究<br>京ICP证000000号</div></div>
</body>
</html>`,
    expected: {
      headline: '县城自拍馆的生意经',
      published: '2023-07-05T18:26:00+08:00',
      source: '财新网',
      authors: ['韩小夏'],
      editors: ['魏小川'],
      lead: '没有摄影师、没有柜台，一间六十平方米的小店如何回本？',
      headings: ['不愿意被人盯着拍', '从五十九元到十九元九', '把设备搬上面包车'],
      captions: ['县城电影院隔壁的一家自拍馆，周末要排到晚上十点。图：受访者提供'],
      // Whether 【财新网】（记者） stays at the head of the first paragraph is open: not asked.
      kept: [
        '过去一年，县城里的照相馆关了三家，却新开了十一家“自拍馆”：没有摄影师，没有柜台，顾客自己按快门，十五分钟三十九元。',
        CANTEEN[1],
        '不愿意被人盯着拍',
        ...CANTEEN.slice(2, 4),
        '从五十九元到十九元九',
        ...CANTEEN.slice(4, 6),
        '把设备搬上面包车',
        ...CANTEEN.slice(6),
      ],
      related: ['县城照相馆十年关店路', '加盟连锁靠什么挣钱'],
      gone: ['听报道', '知识产权', '股价走势', '夏至日的盐湖', '得积分', '畅读全站'],
    },
  },
  {
    kind: '南方日报 on 南方网 (2019): h2 as headline, pubtime_baidu and source_baidu and editor_baidu, writer and photographer in 【】 lines last, two pictures with captions in blue, 猜你喜欢 and a statement below',
    url: 'http://news.southcn.com/gd/content/2019-06/08/content_187812345.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>停了九年，女子龙舟又下水了_南方网</title>
<meta name="keywords" content="龙舟,东江,水乡">
<meta name="description" content="芒种刚过，东江边的水乡里，锣鼓声从清早响到天黑。">
<meta name="source" content="南方日报网络版">
<link rel="stylesheet" href="http://www.southcn.com/css/article2016.css">
<script src="http://www.southcn.com/js/jquery.js"></script>
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<div class="topbar"><div class="w1000">
${links(['南方网首页', '新闻', '广东', '南方评论', '经济', '粤港澳大湾区', '理论', '文化', '健康', '汽车', '数字报', '南方+'], 'http://www.southcn.com/n/')}
</div></div>
<div class="w1000 crumb"><a href="http://www.southcn.com/">南方网</a> &gt; <a href="http://news.southcn.com/">新闻</a> &gt; <a href="http://news.southcn.com/gd/">广东</a> &gt; 正文</div>
<div class="w1000 main clearfix">
<div class="g-main">
<div class="m-article">
<h2 id="article_title">停了九年，女子龙舟又下水了</h2>
<div class="meta clearfix">
<div class="fl"><span class="pub_time" id="pubtime_baidu">2019-06-08 07:14</span><span id="source_baidu">来源：<a href="http://epaper.southcn.com/" target="_blank">南方日报网络版</a></span><span id="author_baidu"></span></div>
<div class="fr"><a class="big" href="javascript:;">大</a><a class="small" href="javascript:;">小</a><a href="javascript:;">打印</a></div>
</div>
<div class="content" id="content">
${p(DRAGON.slice(0, 3), '', '　　')}
<p style="text-align:center"><img src="http://news.southcn.com/gd/content/images/1.jpg" alt="" border="0"></p>
<p style="text-align:center"><font color="#0000ff">清晨，女子龙舟队在河涌里训练。</font></p>
${p(DRAGON.slice(3, 5), '', '　　')}
<p style="text-align:center"><img src="http://news.southcn.com/gd/content/images/2.jpg" alt="" border="0"></p>
<p style="text-align:center"><font color="#0000ff">八十一岁的造船师傅指点徒弟换板。</font></p>
<p>　　${DRAGON[5]}</p>
<p>　　【撰文】梁小禾</p>
<p>　　【摄影】区小海</p>
</div>
<div class="m-editor">编辑：何小莲</div>
<div class="m-share"><span>分享到：</span><a class="weixin">微信</a><a class="weibo">新浪微博</a><a class="qzone">QQ空间</a></div>
<div class="m-nfplus"><img src="http://www.southcn.com/images/nfplus.png" alt=""><p>扫一扫，下载南方+客户端，看更多广东新闻</p></div>
</div>
<div class="m-recommend"><h3>猜你喜欢</h3>
<ul>
${li(['老榕树下的象棋擂台', '一条河涌的十二种鱼', '糖水铺的第四代传人'], 'http://news.southcn.com/gd/rec_')}
</ul></div>
<div class="m-declare"><p>本网站登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。</p></div>
</div>
<div class="g-side">
<div class="m-rank"><h3>新闻排行榜</h3>
<ol>
${li(['西樵山的云海观景台开放', '渔港码头开起夜间课堂', '地铁口的荔枝摊', '百年侨批找到收信人'], 'http://news.southcn.com/gd/rank_')}
</ol></div>
<div class="m-pic"><h3>南方图库</h3><a href="http://photo.southcn.com/1.htm">木棉花开的铁路线</a></div>
</div>
</div>
<div class="footer">
<p>${links(['网站简介', '网站导航', '招聘信息', '广告服务', '联系方式', '本网法律顾问'], 'http://www.southcn.com/about/', ' -\n')}</p>
<p>南方新闻网 版权所有 粤ICP备00000000号 互联网新闻信息服务许可证44120170001</p>
<p>违法和不良信息举报电话：020-00000000</p>
</div>
<script>
var _hmt = _hmt || [];
(function () {
  var hm = document.createElement('script');
  hm.src = 'https://hm.baidu.com/hm.js?0';
  document.body.appendChild(hm);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '停了九年，女子龙舟又下水了',
      published: '2019-06-08T07:14:00+08:00',
      source: '南方日报网络版',
      authors: ['梁小禾'],
      editors: ['何小莲'],
      headings: [],
      captions: ['清晨，女子龙舟队在河涌里训练。', '八十一岁的造船师傅指点徒弟换板。'],
      // Whether 南方日报讯 stays at the head of the first paragraph is open: not asked.
      kept: [
        '芒种刚过，东江边的水乡里，锣鼓声从清早响到天黑。停办了九年的女子龙舟队，今年重新下水了。',
        ...DRAGON.slice(1),
      ],
      gone: ['看更多广东新闻', '象棋擂台', '第四代传人', '证实其描述', '侨批', '木棉花开'],
    },
  },
  {
    kind: '扬子晚报网 (2023), a short story of 紫牛新闻: 来源 of two names and the clock above, 记者 by itself below and 校对 last, 紫牛 app, 热门 right',
    url: 'https://www.yangtse.com/news/njxw/202304/t20230419_1604507.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>飞来一只会收快递的鹦鹉 对上“暗号”才肯回家_扬子晚报网</title>
<meta name="keywords" content="扬子晚报,紫牛新闻,鹦鹉">
<meta name="description" content="近日，南京市民许女士家的阳台上飞来一只灰鹦鹉。">
<link rel="stylesheet" href="https://www.yangtse.com/static/css/details.css">
<script src="https://www.yangtse.com/static/js/jquery.min.js"></script>
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<div class="header"><div class="header-box">
<a class="logo" href="https://www.yangtse.com/"><img src="https://www.yangtse.com/static/images/logo.png" alt="扬子晚报网"></a>
<ul class="channel">
${li(['首页', '紫牛', '南京', '江苏', '国内', '国际', '教育', '财经', '文娱', '体育', '健康', '视频', '数字报'], 'https://www.yangtse.com/channel/')}
</ul>
<div class="header-date">2023年04月19日 星期三 南京 多云 14℃</div>
</div></div>
<div class="crumbs">您的位置：<a href="https://www.yangtse.com/">扬子晚报网</a> &gt; <a href="https://www.yangtse.com/news/njxw/">南京</a> &gt; 正文</div>
<div class="main clearfix">
<div class="main-left">
<h1 class="text-title">飞来一只会收快递的鹦鹉 对上“暗号”才肯回家</h1>
<div class="text-info"><span class="text-source">来源：扬子晚报/紫牛新闻</span><span class="text-time">2023-04-19 15:42:30</span></div>
<div class="text-content" id="content">
${p(PARROT)}
<p>扬子晚报/紫牛新闻记者 沈小鸥</p>
<p>校对 盛小媛</p>
</div>
<div class="text-tool"><a class="zan" href="javascript:;">点赞 36</a><a class="wx" href="javascript:;">分享到微信</a><a class="wb" href="javascript:;">分享到微博</a></div>
<div class="text-report">新闻线索：96096　紫牛新闻客户端“我要爆料”</div>
<div class="zn-app"><img src="https://www.yangtse.com/static/images/zn.png" alt=""><p>打开紫牛新闻，看更有料的报道</p></div>
</div>
<div class="main-right">
<div class="hot"><h3>热门新闻</h3>
<ul>
${li(['玄武湖的荷花有了“户口簿”', '老门东修伞铺来了新学徒', '雨花石爱好者的周末集市', '一碗皮肚面的夜宵江湖'], 'https://www.yangtse.com/hot/t2023041')}
</ul></div>
<div class="video"><h3>紫牛视频</h3>
<ul>
${li(['航拍长江第一湾的渔船', '秦淮灯彩的竹骨这样扎'], 'https://www.yangtse.com/video/')}
</ul></div>
<div class="szb"><a href="https://epaper.yangtse.com/">扬子晚报数字报</a></div>
</div>
</div>
<div class="footer">
<ul class="foot-nav">
${li(['关于我们', '广告投放', '版权声明', '联系方式', '举报中心'], 'https://www.yangtse.com/about/')}
</ul>
<p>江苏扬子晚报有限公司版权所有 未经协议授权，禁止下载使用</p>
<p>互联网新闻信息服务许可证 32120170004 苏ICP备00000000号</p>
</div>
<script>
var _hmt = _hmt || [];
(function () {
  var hm = document.createElement('script');
  hm.src = 'https://hm.baidu.com/hm.js?0';
  document.body.appendChild(hm);
})();
</script>
</body>
</html>`,
    expected: {
      headline: '飞来一只会收快递的鹦鹉 对上“暗号”才肯回家',
      published: '2023-04-19T15:42:30+08:00',
      source: '扬子晚报/紫牛新闻',
      authors: ['沈小鸥'],
      headings: [],
      captions: [],
      body: PARROT,
      gone: ['我要爆料', '更有料的报道', '点赞', '户口簿', '修伞铺', '协议授权'],
    },
  },
  {
    kind: '搜狐新闻 (2021), reprinted from 光明网: the account left with counts, clock and 来源 by a tag, 原标题 hidden, 返回搜狐 within the last paragraph, 责任编辑 by data-role, 平台声明, 推荐阅读 and comments',
    url: 'https://www.sohu.com/a/453012345_162758',
    page: `<!DOCTYPE html>
<html>
<head>
<title>捡网的人，和回来的斑海豹_渤海湾</title>
<meta http-equiv="Cache-Control" content="no-transform" />
<meta name="copyright" content="Copyright © 2017 Sohu.com Inc. All Rights Reserved." />
<meta name="mediaid" content="光明网"/>
<meta charset="utf-8"/>
<meta name="keywords" content="渤海湾,斑海豹,渔网" />
<meta name="description" content="在渤海湾的一处浅滩上，潮水一退，总有一群戴着草帽的人弯腰捡拾。" />
${og('og:type', 'news')}
${og('og:title', '捡网的人，和回来的斑海豹_渤海湾')}
${og('og:url', 'www.sohu.com/a/453012345_162758')}
${og('og:release_date', '2021-03-02 09:38')}
<meta itemprop="dateUpdate" content="2021-03-02 09:38" />
<meta itemprop="datePublished" content="2021-03-02 09:38" />
<link href="//statics.itc.cn/web/v3/static/css/main-4f1df12a2d.css" rel="stylesheet"/>
<script src="//statics.itc.cn/web/static/js/jquery.js"></script>
</head>
<body class="article-page" data-region="131" data-spm="content" data-newsid="453012345">
<div class="wrapper-box">
<header id="main-header" class="error-head">
<div class="area"><a class="logo" href="//www.sohu.com"><span class="icon icon-logo"></span></a>
<nav class="nav area">
<ul>
${li(['新闻', '体育', '汽车', '房产', '旅游', '教育', '时尚', '科技', '财经', '娱乐', '母婴', '健康', '历史', '军事', '美食', '文化', '星座', '游戏'], '//www.sohu.com/c/')}
</ul>
</nav>
<div id="login-bar" class="login-bar"><a href="javascript:void(0)">登录狐友</a></div></div>
</header>
<div class="location-without-nav"></div>
<div class="area article-container" id="article-container">
<div class="column left" style="min-height: 200px">
<div class="user-info" id="user-info">
<div class="user-pic"><a href="https://mp.sohu.com/profile?xpt=1"><img src="//p6.itc.cn/head.png" alt=""></a></div>
<h4><a href="https://mp.sohu.com/profile?xpt=1" target="_blank">光明网</a></h4>
<dl class="user-num"><dd><span class="value"><em class="num">18.6万</em>文章</span></dd><dd><span class="value"><em class="num">32.4亿</em>总阅读</span></dd></dl>
<ul class="company"></ul>
<div class="user-more"><a href="https://mp.sohu.com/profile?xpt=1">查看TA的文章&gt;</a></div>
</div>
<div class="article-do"><div class="comment-do"><span class="num">16</span></div><div class="share-do"><span>分享到</span><a class="icon-weixin"></a></div></div>
</div>
<div class="left main">
<div class="text">
<div class="text-title">
<h1>捡网的人，和回来的斑海豹 <span class="article-tag"></span></h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1614649080000">2021-03-02 09:38</span>
<span data-role="original-link">来源: <a href="http://www.gmw.cn/" target="_blank">光明网</a></span>
<div class="tag-wrap"></div>
</div>
</div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：捡网的人，和回来的斑海豹</p>
${p(SEAL.slice(0, 2), '', '　　')}
<p class="ql-align-center"><img src="//p7.itc.cn/q_70/images03/20210302/1.jpeg" max-width="600"></p>
${p(SEAL.slice(2, 5), '', '　　')}
<p>　　${SEAL[5]}<a href="//www.sohu.com/?strategyid=00001&amp;spm=smpc.content.content.1" target="_blank" title="点击进入搜狐首页" id="backsohucom" style="white-space: nowrap;"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name">责任编辑：<span>龚小平</span></p>
</article>
<div id="articleTransfer"></div>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3"><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">2417</em>)</span></div><div class="share-wrap"></div></div>
<div id="sohu_comment" class="sohu_comment"><div class="c-header"><span>大家都在聊</span></div><div class="c-item"><b>狐友海边的风</b><p>小时候也捡过网，拿去换糖吃</p></div></div>
</div>
<div class="groom-read"><div class="title">推荐阅读</div>
<div class="news-box"><h4><a href="//www.sohu.com/a/453000001_1">一棵树搬家的三百公里</a></h4><div class="other"><span class="name">城市笔记</span><span class="time">今天 08:12</span></div></div>
<div class="news-box"><h4><a href="//www.sohu.com/a/453000002_1">早春第一网鲜虾上岸</a></h4><div class="other"><span class="name">沿海资讯</span><span class="time">昨天 20:40</span></div></div>
</div>
</div>
<div class="sidebar right">
<div class="hot-article"><h3><span class="title-text">24小时热文</span></h3>
<ul class="hot-list">
${li(['雪后故宫的猫都去了哪里', '农村大集上的修表摊', '为什么橘子要趁冷吃'], '//www.sohu.com/a/4529')}
</ul></div>
<div class="god-article-bottom"></div>
</div>
</div>
<footer id="main-footer"><p>Copyright © 2021 Sohu All Rights Reserved</p><p>搜狐公司 版权所有</p></footer>
</div>
</body>
</html>`,
    expected: {
      headline: '捡网的人，和回来的斑海豹',
      published: '2021-03-02T09:38:00+08:00',
      source: '光明网',
      authors: ['卢小岛'],
      editors: ['龚小平'],
      headings: [],
      captions: [''],
      body: SEAL,
      gone: ['返回搜狐', '信息存储空间', '拿去换糖吃', '搬家的三百公里', '修表摊', '总阅读'],
    },
  },
  {
    kind: '微信公众号 of 三联生活周刊 (2020), a feature: 原创, name of the account, day in #publish_time, 编者按 in the text, 记者 and 编辑 and 摄影 by strokes, subheadings by sections, figures with captions, 版权 and 大家都在看 last',
    url: 'https://mp.weixin.qq.com/s?__biz=MTc5MTU3NTYyMQ==&mid=2650712345&idx=1&sn=0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<link rel="shortcut icon" type="image/x-icon" href="//res.wx.qq.com/a/wx_fed/assets/res/NTI4MWU5.ico">
<meta name="description" content="一块豆腐，敲一下是快，敲两下是慢。">
<meta name="author" content="姚小满">
${og('og:title', '回小城做豆腐的第四年')}
${og('og:url', 'http://mp.weixin.qq.com/s?__biz=MTc5MTU3NTYyMQ==&amp;mid=2650712345&amp;idx=1')}
${og('og:image', 'http://mmbiz.qpic.cn/mmbiz_jpg/cover/0?wx_fmt=jpeg')}
${og('og:description', '一块豆腐，敲一下是快，敲两下是慢。')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '姚小满')}
<title>回小城做豆腐的第四年</title>
<script>var nickname = "三联生活周刊"; var ct = "1599107400"; var msg_title = '回小城做豆腐的第四年'.html(false);</script>
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body id="activity-detail" class="zh_CN mm_appmsg appmsg_skin_default appmsg_style_default not_in_mm">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h2 class="rich_media_title" id="activity-name">
回小城做豆腐的第四年
</h2>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">姚小满</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt">
<a href="javascript:void(0);" id="js_name">三联生活周刊</a>
<div id="js_profile_qrcode" class="profile_container" style="display:none;">
<div class="profile_inner"><strong class="profile_nickname">三联生活周刊</strong><img class="profile_avatar" id="js_profile_qrcode_img" src="" alt="">
<p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">lifeweek</span></p>
<p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">一本杂志和他倡导的生活</span></p></div></div>
</span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2020-09-03</em>
</div>
<div class="rich_media_content" id="js_content" style="visibility: visible;">
<section style="text-align:center;font-size:12px;color:#888;"><p>*本文为「三联生活周刊」原创内容</p></section>
<p><br></p>
<section style="background:#f5f5f5;padding:12px;"><p style="font-size:14px;color:#666;">${TOFU[0]}</p></section>
<p><br></p>
<p style="text-align:center;font-size:14px;">记者｜姚小满</p>
<p style="text-align:center;font-size:14px;">摄影｜温小棠</p>
<p style="text-align:center;font-size:14px;">编辑｜白小鹭</p>
<p><br></p>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[1]}</span></p>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[2]}</span></p>
<section style="text-align:center;margin:20px 0;"><section style="display:inline-block;border-bottom:2px solid #c00;"><p style="font-size:18px;"><strong>筷子敲在碗沿上</strong></p></section></section>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[3]}</span></p>
<figure><img class="rich_pages" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640?wx_fmt=jpeg" data-ratio="0.66" data-w="1080" src="https://mmbiz.qpic.cn/mmbiz_jpg/a1/640?wx_fmt=jpeg" alt="图片"><figcaption style="font-size:12px;color:#888;">凌晨的灶前，豆浆刚起第一层皮</figcaption></figure>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[4]}</span></p>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[5]}</span></p>
<section style="text-align:center;margin:20px 0;"><section style="display:inline-block;border-bottom:2px solid #c00;"><p style="font-size:18px;"><strong>让人到豆腐这里来</strong></p></section></section>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[6]}</span></p>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[7]}</span></p>
<figure><img class="rich_pages" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/a2/640?wx_fmt=jpeg" data-ratio="0.66" data-w="1080" src="https://mmbiz.qpic.cn/mmbiz_jpg/a2/640?wx_fmt=jpeg" alt="图片"><figcaption style="font-size:12px;color:#888;">周六早上，院子里的八张小桌</figcaption></figure>
<p style="line-height:1.75em;"><span style="font-size:15px;">${TOFU[8]}</span></p>
<p><br></p>
<section style="font-size:12px;color:#888;"><p>⊙ 文章版权归《三联生活周刊》所有，欢迎转发到朋友圈，转载请联系后台。</p></section>
<section style="text-align:center;"><p><img data-src="https://mmbiz.qpic.cn/mmbiz_png/qr/640" src="https://mmbiz.qpic.cn/mmbiz_png/qr/640" alt=""></p><p>点击阅读原文，一键下单新刊</p></section>
<section style="text-align:center;"><p><strong>大家都在看</strong></p><p><a href="http://mp.weixin.qq.com/s?mid=1">一条老街的早餐地图</a></p><p><a href="http://mp.weixin.qq.com/s?mid=2">父亲的木工房</a></p></section>
</div>
</div>
<div class="article-tag__list"></div>
<div class="rich_media_tool" id="js_toobar3"><a class="media_tool_meta" id="js_view_source" href="##">阅读原文</a><span id="readTxt">阅读</span> <span id="readNum3">10万+</span><span id="likeNum3">在看</span></div>
</div>
</div>
<div class="rich_media_area_extra"><div class="rich_media_extra" id="js_cmt_area"><div class="discuss_title">精选留言</div><ul class="discuss_list"><li><strong>阿栗</strong><div>看饿了，也看哭了</div></li></ul></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc_inner"><div class="qr_code_pc"><img id="js_pc_qr_code_img" src="" alt=""><p>微信扫一扫<br>关注该公众号</p></div></div></div>
</div>
</div>
<script>
window.logs = { pagetime: {} };
window.logs.pagetime.page_begin = +new Date();
</script>
</body>
</html>`,
    expected: {
      headline: '回小城做豆腐的第四年',
      published: '2020-09-03',
      source: '三联生活周刊',
      authors: ['姚小满'],
      editors: ['白小鹭'],
      headings: ['筷子敲在碗沿上', '让人到豆腐这里来'],
      captions: ['凌晨的灶前，豆浆刚起第一层皮', '周六早上，院子里的八张小桌'],
      // Whether 编者按 is the first paragraph or a field of its own is open: not asked.
      kept: [
        ...TOFU.slice(1, 3),
        '筷子敲在碗沿上',
        ...TOFU.slice(3, 6),
        '让人到豆腐这里来',
        ...TOFU.slice(6),
      ],
      gone: ['一键下单', '转载请联系后台', '早餐地图', '父亲的木工房', '看饿了', '关注该公众号'],
    },
  },
  {
    kind: '聯合新聞網 (2020), a local story: crumbs, time and 聯合報 記者…／…即時報導 in section.authors, a cover with a figcaption first, paragraphs in article-content__editor with an ad between, keywords, 相關新聞 and 猜你喜歡 below',
    url: 'https://udn.com/news/story/7326/5012345',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>廢棄魚塭飛來13隻黑面琵鷺 小校師生輪班記錄還取綽號 | 雲嘉南 | 地方 | 聯合新聞網</title>
<meta name="description" content="嘉義縣沿海一處廢棄魚塭，近日飛來13隻黑面琵鷺。">
<meta name="news_keywords" content="黑面琵鷺,魚塭,國小">
<meta name="date" content="2020-11-17 14:22:00">
${og('og:type', 'article')}
${og('og:site_name', '聯合新聞網')}
${og('og:title', '廢棄魚塭飛來13隻黑面琵鷺 小校師生輪班記錄還取綽號 | 聯合新聞網')}
${og('og:url', 'https://udn.com/news/story/7326/5012345')}
<link rel="canonical" href="https://udn.com/news/story/7326/5012345">
${ld({
  '@type': 'NewsArticle',
  headline: '廢棄魚塭飛來13隻黑面琵鷺 小校師生輪班記錄還取綽號',
  datePublished: '2020-11-17T14:22:00+08:00',
  dateModified: '2020-11-17T14:22:00+08:00',
  author: { '@type': 'Person', name: '林小穗' },
  publisher: { '@type': 'Organization', name: '聯合新聞網' },
})}
<link rel="stylesheet" href="/static/css/story.css">
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<header class="header"><div class="header__logo"><a href="https://udn.com/news/index"><img src="https://udn.com/static/img/logo.svg" alt="聯合新聞網"></a></div>
<nav class="navigation">
<ul class="navigation-items">
${li(['即時', '要聞', '娛樂', '運動', '全球', '社會', '地方', '產經', '股市', '房市', '生活', '健康', '文教', '評論', '科技', '閱讀'], 'https://udn.com/news/cate/2/', ' class="navigation-item"')}
</ul></nav>
<div class="member"><a href="https://member.udn.com/">會員中心</a> <a href="https://member.udn.com/login">登入</a></div>
</header>
<main class="article-content__wrapper wrapper-left">
<article class="article-content">
<nav class="article-content__breadcrumb"><a class="breadcrumb-items" href="https://udn.com/news/index">udn</a> / <a class="breadcrumb-items" href="https://udn.com/news/cate/2/6641">地方</a> / <a class="breadcrumb-items" href="https://udn.com/news/cate/2/7326">雲嘉南</a></nav>
<h1 class="article-content__title">廢棄魚塭飛來13隻黑面琵鷺 小校師生輪班記錄還取綽號</h1>
<div class="article-content__subinfo">
<section class="authors">
<time class="article-content__time" datetime="2020-11-17 14:22">2020-11-17 14:22</time>
<span class="article-content__author">聯合報 記者<a href="https://udn.com/news/reporter/1">林小穗</a>／嘉義即時報導</span>
</section>
<section class="social-bar"><a class="btn-fb" href="javascript:;">讚</a><a class="btn-line" href="javascript:;">用LINE傳送</a></section>
</div>
<div class="article-content__paragraph">
<section class="article-content__editor">
<figure class="article-content__cover"><a href="#"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=1.jpg" alt="黑面琵鷺" title="黑面琵鷺"></picture></a><figcaption>黑面琵鷺在廢棄魚塭淺水處覓食。記者林小穗／攝影</figcaption></figure>
${p(CRANE.slice(0, 2))}
<div class="inline-ads" data-oid="1"><div id="ads-inread"></div></div>
<p>${CRANE[2]}</p>
<figure><a href="#"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=2.jpg" alt="學生"></picture></a><figcaption>學生在堤防邊用單筒望遠鏡數鳥。圖／校方提供</figcaption></figure>
${p(CRANE.slice(3))}
</section>
</div>
<section class="keywords"><a href="https://udn.com/search/tagging/2/1">#黑面琵鷺</a><a href="https://udn.com/search/tagging/2/2">#國小</a></section>
<section class="article-content__fb"><p>不想漏新聞？按讚加入聯合新聞網粉絲團</p></section>
</article>
<section class="context-box context-box--related"><div class="context-box__header"><h2 class="context-box__heading">相關新聞</h2></div>
<div class="context-box__content">
<div class="story-list__news"><h3><a href="https://udn.com/news/story/7326/5009876">東石濕地候鳥報到 首批高蹺鴴現蹤</a></h3></div>
<div class="story-list__news"><h3><a href="https://udn.com/news/story/7326/5008765">鹽鹼地變教室 偏鄉小學種出紅藜</a></h3></div>
</div></section>
<section class="context-box"><div class="context-box__header"><h2 class="context-box__heading">猜你喜歡</h2></div>
<div class="context-box__content">
<div class="story-list__news"><h3><a href="https://udn.com/news/story/1/1">冬天手腳冰冷 中醫教3招泡腳</a></h3></div>
<div class="story-list__news"><h3><a href="https://udn.com/news/story/1/2">百元火鍋店老闆堅持手切肉片</a></h3></div>
</div></section>
<section class="discuss"><h2>留言</h2><p>規範：本留言板歡迎理性討論，請勿張貼廣告。</p></section>
</main>
<aside class="wrapper-right"><section class="hot-news"><h2>熱門</h2>
<ol>
${li(['捷運站出口的千層蛋糕秒殺', '阿嬤騎三輪車環島第12天', '滿月照亮合歡山主峰'], 'https://udn.com/news/story/hot/')}
</ol></section></aside>
<footer class="footer"><p>${links(['關於我們', '聯合報', '刊登網站廣告', '客服中心', '隱私權', '著作權'], 'https://co.udn.com/', '．\n')}</p><p>聯合線上公司 著作權所有 © udn.com. All Rights Reserved.</p></footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() {
  dataLayer.push(arguments);
}
gtag('js', new Date());
</script>
</body>
</html>`,
    expected: {
      headline: '廢棄魚塭飛來13隻黑面琵鷺 小校師生輪班記錄還取綽號',
      published: '2020-11-17T14:22:00+08:00',
      source: '聯合報',
      authors: ['林小穗'],
      headings: [],
      captions: [
        '黑面琵鷺在廢棄魚塭淺水處覓食。記者林小穗／攝影',
        '學生在堤防邊用單筒望遠鏡數鳥。圖／校方提供',
      ],
      body: CRANE,
      related: ['東石濕地候鳥報到 首批高蹺鴴現蹤', '鹽鹼地變教室 偏鄉小學種出紅藜'],
      gone: ['粉絲團', '3招泡腳', '手切肉片', '請勿張貼廣告', '三輪車環島', '用LINE傳送'],
    },
  },
  {
    kind: 'TVBS新聞網 (2022), a short story set by br: 記者…報導 and two clocks in author_box, a picture with its line, ◤…◢ promotion in bold within the text, 推薦閱讀 and hot list and app calls',
    url: 'https://news.tvbs.com.tw/local/1790123',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="UTF-8">
<meta http-equiv="content-language" content="zh-tw">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>電梯卡在半空中！她隔門縫喊「我在滷肉」 獲救第一句話笑翻鄰居│TVBS新聞網</title>
<meta name="description" content="台中市一棟屋齡32年的公寓大樓，電梯日前突然卡在4樓與5樓之間。">
<meta name="keywords" content="電梯,地瓜,受困">
${og('og:type', 'article')}
${og('og:title', '電梯卡在半空中！她隔門縫喊「我在滷肉」 獲救第一句話笑翻鄰居│TVBS新聞網')}
${og('og:site_name', 'TVBS新聞網')}
${og('og:url', 'https://news.tvbs.com.tw/local/1790123')}
${og('article:published_time', '2022-05-12T10:21:00+08:00')}
${og('article:section', '社會')}
<link rel="canonical" href="https://news.tvbs.com.tw/local/1790123">
${ld({
  '@type': 'NewsArticle',
  headline: '電梯卡在半空中！她隔門縫喊「我在滷肉」 獲救第一句話笑翻鄰居│TVBS新聞網',
  datePublished: '2022-05-12T10:21:00+08:00',
  dateModified: '2022-05-12T10:48:00+08:00',
  author: [{ '@type': 'Person', name: '方小晴' }],
  publisher: { '@type': 'Organization', name: 'TVBS新聞網' },
})}
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<header><div class="header_box"><a class="logo" href="https://news.tvbs.com.tw/"><img src="https://news.tvbs.com.tw/images/logo.svg" alt="TVBS新聞網"></a>
<nav class="menu">
<ul>
${li(['首頁', '即時', '熱門', '快訊', '娛樂', '生活', '社會', '國際', '大陸', '運動', '科技', '財經', '健康', '影音', '直播'], 'https://news.tvbs.com.tw/menu/')}
</ul></nav>
<div class="search_box"><input type="text" placeholder="請輸入關鍵字"></div></div></header>
<div class="breadcrumb"><a href="https://news.tvbs.com.tw/">TVBS新聞網</a> &gt; <a href="https://news.tvbs.com.tw/local">社會</a></div>
<main>
<div class="article_new">
<div class="title_box">
<h1 class="title">電梯卡在半空中！她隔門縫喊「我在滷肉」 獲救第一句話笑翻鄰居</h1>
<div class="author_box">
<div class="author">記者 <a href="https://news.tvbs.com.tw/expert/1">方小晴</a> 報導</div>
<div class="time">發佈時間：2022/05/12 10:21<br>最後更新時間：2022/05/12 10:48</div>
</div>
<div class="share_box"><a class="fb">分享</a><a class="line">LINE</a><a class="copy">複製連結</a></div>
</div>
<div class="article_content" id="news_detail_div">
<div class="img_box"><img src="https://cc.tvbs.com.tw/img/upload/2022/05/12/1.jpg" alt="受困電梯的婦人抱著地瓜走出"><div class="img_txt">婦人獲救時手裡還抱著地瓜。（圖／民眾提供）</div></div>
${ELEVATOR[0]}<br>
<br>
${ELEVATOR[1]}<br>
<br>
<div class="guangxuan" id="ad_inread"></div>
${ELEVATOR[2]}<br>
<br>
${ELEVATOR[3]}<br>
<br>
${ELEVATOR[4]}<br>
<br>
<div style="text-align:center"><strong>◤夏季消暑懶人包◢</strong><br>
<a href="https://supertaste.tvbs.com.tw/1" target="_blank">👉 冰品專賣店第2杯半價</a><br>
<a href="https://supertaste.tvbs.com.tw/2" target="_blank">👉 電風扇限時下殺</a></div>
</div>
<div class="tag_box">${links(['#電梯', '#地瓜', '#受困'], 'https://news.tvbs.com.tw/tags/', '')}</div>
<div class="app_box"><p>下載TVBS新聞APP，掌握第一手消息</p><a href="https://news.tvbs.com.tw/app">立即下載</a></div>
<div class="recommend"><h2>推薦閱讀</h2>
<ul>
${li(['早餐店阿姨記得每個人的蛋餅', '公園裡的鵝追著郵差跑', '夜市套圈圈老闆反被套走鞋子'], 'https://news.tvbs.com.tw/life/17900')}
</ul></div>
</div>
<aside>
<div class="hot_news"><h2>人氣點閱榜</h2>
<ol>
${li(['颱風假烤的蛋糕竟塌成鬆餅', '貓咪霸占收銀台生意變好', '老車站便當重現江湖'], 'https://news.tvbs.com.tw/hot/')}
</ol></div>
<div class="live_box"><h2>LIVE直播</h2><a href="https://news.tvbs.com.tw/live/news4live">TVBS新聞台24小時直播</a></div>
</aside>
</main>
<footer><div class="footer_link">${links(['關於TVBS', '聯絡我們', '著作權聲明', '隱私權聲明', '人才招募'], 'https://www.tvbs.com.tw/about/', '')}</div><p>聯利媒體股份有限公司 版權所有 © TVBS Media Inc. All Rights Reserved.</p></footer>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() {
  dataLayer.push(arguments);
}
gtag('js', new Date());
</script>
</body>
</html>`,
    expected: {
      headline: '電梯卡在半空中！她隔門縫喊「我在滷肉」 獲救第一句話笑翻鄰居',
      published: '2022-05-12T10:21:00+08:00',
      source: 'TVBS新聞網',
      authors: ['方小晴'],
      headings: [],
      captions: ['婦人獲救時手裡還抱著地瓜。（圖／民眾提供）'],
      body: ELEVATOR,
      gone: ['懶人包', '限時下殺', '第一手消息', '每個人的蛋餅', '霸占收銀台', '複製連結'],
    },
  },
  {
    kind: '香港01 (2020), a community feature: 撰文 and 出版 and 最後更新 with time elements, hashed class names, a title picture with caption, h3 headings, 相關文章 within the text, tags and 01 app call and 熱門 last',
    url: 'https://www.hk01.com/%E7%A4%BE%E5%8D%80%E5%B0%88%E9%A1%8C/512345/%E6%89%8B%E9%9B%95%E9%BA%BB%E9%9B%80-%E6%A8%93%E6%A2%AF%E5%BA%95%E7%9A%84%E6%9C%80%E5%BE%8C%E5%8D%8A%E5%B9%B4',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<title>【手雕麻雀】樓梯底的最後半年　老師傅：刻字不難，最難是刻個圓｜香港01｜社區專題</title>
<meta name="description" content="佐敦一條後巷的樓梯底，藏着一間只有八十呎的手雕麻雀舖。">
<meta name="keywords" content="麻雀,手藝,佐敦">
${og('og:type', 'article')}
${og('og:site_name', '香港01')}
${og('og:title', '【手雕麻雀】樓梯底的最後半年　老師傅：刻字不難，最難是刻個圓')}
${og('og:url', 'https://www.hk01.com/社區專題/512345/手雕麻雀-樓梯底的最後半年')}
${og('og:image', 'https://cdn.hk01.com/di/media/images/1.jpg/cover?v=w1280')}
${og('article:published_time', '2020-08-14T09:00:00+08:00')}
${og('article:modified_time', '2020-08-14T11:35:00+08:00')}
<link rel="canonical" href="https://www.hk01.com/社區專題/512345/手雕麻雀-樓梯底的最後半年">
${ld({
  '@type': 'NewsArticle',
  headline: '【手雕麻雀】樓梯底的最後半年　老師傅：刻字不難，最難是刻個圓',
  datePublished: '2020-08-14T09:00:00.000+08:00',
  dateModified: '2020-08-14T11:35:00.000+08:00',
  author: [{ '@type': 'Person', name: '區小朗' }],
  publisher: {
    '@type': 'Organization',
    name: '香港01',
    logo: { '@type': 'ImageObject', url: 'https://www.hk01.com/logo.png' },
  },
})}
<link rel="stylesheet" href="/_next/static/css/a1b2.chunk.css">
<style>
body { font-family: "Microsoft YaHei", sans-serif; }
.clearfix:after { content: ""; display: block; clear: both; }
.hide { display: none; }
</style>
</head>
<body>
<div id="__next">
<div class="sc-header _1x8y2z"><a class="logo" href="/"><svg width="60" height="30"></svg></a>
<nav class="_3k2j">
<ul>
${li(['港聞', '娛樂', '即時國際', '中國', '經濟', '體育', '女生', '生活', '社區', '觀點', '熱話', '01影片', '01心意', '01空間'], 'https://www.hk01.com/zone/')}
</ul></nav>
<div class="_login"><a href="/login">登入</a> <a href="/download">下載App</a></div></div>
<main class="_5yh3">
<div data-testid="article-top-section" class="_2m9s">
<div class="_breadcrumb"><a data-testid="article-breadcrumb-zone" href="/zone/12">社區</a><a data-testid="article-breadcrumb-channel" href="/channel/472">社區專題</a></div>
<h1 id="articleTitle" data-testid="article-title" class="_1f0p">【手雕麻雀】樓梯底的最後半年　老師傅：刻字不難，最難是刻個圓</h1>
<div class="_authors"><span>撰文：</span><a data-testid="article-author" href="/author/1">區小朗</a></div>
<div class="_dates"><div><span>出版：</span><time data-testid="article-publish-date" datetime="2020-08-14T01:00:00.000Z">2020-08-14 09:00</time></div><div><span>最後更新：</span><time data-testid="article-update-date" datetime="2020-08-14T03:35:00.000Z">2020-08-14 11:35</time></div></div>
<div class="_share"><button>Facebook</button><button>WhatsApp</button></div>
</div>
<figure class="_cover" data-testid="article-top-image"><img src="https://cdn.hk01.com/di/media/images/1.jpg/x?v=w1920" alt=""><figcaption>何師傅十三歲入行，左手按牌，右手執刀。（葉小朗攝）</figcaption></figure>
<article id="article-content-section" class="_article">
<div class="_text"><p>${MAHJONG[0]}</p></div>
<div class="_text"><p>${MAHJONG[1]}</p></div>
<div class="ad-unit" id="ad-inarticle-1"></div>
<div class="_text"><h3>難刻的從來不是字</h3><p>${MAHJONG[2]}</p></div>
<figure class="_img" data-testid="article-image"><img src="https://cdn.hk01.com/di/media/images/2.jpg/y?v=w1920" alt=""><figcaption>三叉鑽一扭到底，手一震便要報廢。（葉小朗攝）</figcaption></figure>
<div class="_text"><p>${MAHJONG[3]}</p></div>
<div class="_related" data-testid="article-related"><div class="_related-title">相關文章：</div>
<ul>
<li><a href="https://www.hk01.com/社區專題/500111/花牌師傅-紮竹四十年">花牌師傅紮竹四十年　一雙手撐起半條街</a></li>
<li><a href="https://www.hk01.com/社區專題/498765/白鐵舖-最後一個水壺">白鐵舖打完最後一個水壺　街坊合資買下招牌</a></li>
</ul></div>
<div class="_text"><h3>換上那支三叉鑽</h3><p>${MAHJONG[4]}</p></div>
<div class="_text"><p>${MAHJONG[5]}</p></div>
</article>
<div class="_tags" data-testid="article-tag">${links(['手藝', '佐敦', '麻雀'], 'https://www.hk01.com/tag/', '')}</div>
<div class="_download"><p>下載《香港01》App，即睇城中熱話</p><a href="/download">立即下載</a></div>
<div class="_comment"><h2>留言</h2><p>登入後即可發表意見</p></div>
<section class="_recommend"><h2>你可能感興趣</h2>
<div class="_card"><a href="/a/1">後生仔開涼茶舖　第一碗請樓上婆婆飲</a></div>
<div class="_card"><a href="/a/2">行山徑執到三百隻單邊手套</a></div>
</section>
</main>
<aside class="_side"><h2>熱門文章</h2>
<ol>
${li(['大排檔蛋治秘方大公開', '渡輪貓咪日日準時返工', '公屋天台種出六呎向日葵'], '/hot/')}
</ol></aside>
<footer class="_footer">${links(['關於我們', '廣告查詢', '加入我們', '使用條款', '私隱政策', '版權及免責聲明'], '/about/', '')}<p>香港01有限公司版權所有 © 2020</p></footer>
</div>
<script>
window.dataLayer = window.dataLayer || [];
function gtag() {
  dataLayer.push(arguments);
}
gtag('js', new Date());
</script>
</body>
</html>`,
    expected: {
      headline: '【手雕麻雀】樓梯底的最後半年　老師傅：刻字不難，最難是刻個圓',
      published: '2020-08-14T09:00:00+08:00',
      source: '香港01',
      authors: ['區小朗'],
      headings: ['難刻的從來不是字', '換上那支三叉鑽'],
      captions: [
        '何師傅十三歲入行，左手按牌，右手執刀。（葉小朗攝）',
        '三叉鑽一扭到底，手一震便要報廢。（葉小朗攝）',
      ],
      body: [
        ...MAHJONG.slice(0, 2),
        '難刻的從來不是字',
        ...MAHJONG.slice(2, 4),
        '換上那支三叉鑽',
        ...MAHJONG.slice(4),
      ],
      related: ['花牌師傅紮竹四十年　一雙手撐起半條街', '白鐵舖打完最後一個水壺　街坊合資買下招牌'],
      gone: ['城中熱話', '發表意見', '單邊手套', '蛋治秘方', '準時返工', '私隱政策'],
    },
  },
  {
    kind: 'BBC 中文 (2020), a feature by the story-body template: byline with name and office, day alone in mini-info-list, 图片版权 and 图片说明 off-screen, crossheads as h2, 更多相关内容 as a list within the text, 分享 links, 热读',
    url: 'https://www.bbc.com/zhongwen/simp/world-51187342',
    page: `<!DOCTYPE html>
<html lang="zh-hans" id="responsive-news" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>电话亭图书馆：小岛上二十四小时不上锁的门 - BBC News 中文</title>
<meta name="description" content="在苏格兰北部的一座小岛上，居民不到九十人，却拥有一座每天二十四小时不上锁的图书馆。">
<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=1">
<link rel="canonical" href="https://www.bbc.com/zhongwen/simp/world-51187342">
${og('og:title', '电话亭图书馆：小岛上二十四小时不上锁的门')}
${og('og:type', 'article')}
${og('og:description', '在苏格兰北部的一座小岛上，居民不到九十人，却拥有一座每天二十四小时不上锁的图书馆。')}
${og('og:site_name', 'BBC News 中文')}
${og('og:locale', 'zh_Hans')}
${og('article:section', '国际')}
<meta property="article:author" content="https://www.facebook.com/bbcworldservice/">
<meta name="twitter:card" content="summary_large_image">
<link rel="stylesheet" href="//static.bbc.co.uk/news/1.250/stylesheets/services/zhongwen/simp/core.css">
</head>
<body class="" id="asset-type-sty">
<div id="blq-global"><div id="blq-pre-mast"></div></div>
<header id="orb-banner" role="banner"><div id="orb-header" class="orb-nav-pri">
<div class="orb-nav-section orb-nav-blocks"><a href="https://www.bbc.com/">BBC</a></div>
<div id="orb-nav-links"><h2 class="off-screen">BBC 导航</h2>
<ul>
${li(['News', 'Sport', 'Weather', 'Radio', 'Arts'], 'https://www.bbc.com/orb/')}
</ul></div></div></header>
<div id="site-container">
<div class="site-brand site-brand--height"><div class="site-brand-inner"><a class="site-brand__logo" href="/zhongwen/simp">BBC News 中文</a></div>
<nav class="navigation navigation--wide">
<ul class="navigation-wide-list">
${li(['主页', '国际', '两岸', '英国', '科技', '财经', '图辑', '音频', '视频', 'BBC英伦网'], '/zhongwen/simp/n/')}
</ul></nav></div>
<div id="page" class="configurable story" data-story-id="zhongwen/simp/world-51187342">
<div role="main">
<div class="container-width-only"><span class="index-title" id="comp-index-title"><a class="index-title__link" href="/zhongwen/simp/world">国际</a></span></div>
<div class="container">
<div class="container--primary-and-secondary-columns column-clearfix">
<div class="column--primary">
<div class="story-body">
<h1 class="story-body__h1">电话亭图书馆：小岛上二十四小时不上锁的门</h1>
<div class="byline"><span class="byline__name">乔小舟</span><span class="byline__title">BBC中文</span></div>
<div class="story-body__mini-info-list-and-share">
<div class="story-body__mini-info-list-and-share-row">
<ul class="mini-info-list"><li class="mini-info-list__item"><div class="date date--v2" data-seconds="1579493400" data-datetime="2020年 1月 20日">2020年 1月 20日</div></li></ul>
<div class="share-tools--no-event-tag"><span class="share__title">分享平台</span><a class="share__tool--facebook" href="#">分享到 Facebook</a> <a class="share__tool--wechat" href="#">分享到 微信</a> <a class="share__tool--email" href="#">分享到 邮件</a></div>
</div></div>
<div class="story-body__inner" property="articleBody">
<figure class="media-landscape has-caption full-width lead"><span class="image-and-copyright-container"><img class="js-image-replace" alt="红色电话亭" src="https://ichef.bbci.co.uk/news/320/cpsprodpb/1/production/_1.jpg" width="976" height="549"><span class="off-screen">图片版权</span><span class="story-image-copyright">Getty Images</span></span><figcaption class="media-caption"><span class="off-screen">图片说明</span><span class="media-caption__text">电话亭里装上三层木板，最多站得下三个人。</span></figcaption></figure>
<p class="story-body__introduction">${LIBRARY[0]}</p>
${p(LIBRARY.slice(1, 2))}
<h2 class="story-body__crosshead">留一个故事</h2>
${p(LIBRARY.slice(2, 4))}
<figure class="media-landscape has-caption full-width"><span class="image-and-copyright-container"><div class="js-delayed-image-load" data-alt="手写纸页" data-src="https://ichef.bbci.co.uk/news/320/cpsprodpb/2/production/_2.jpg"></div><img alt="手写纸页" src="https://ichef.bbci.co.uk/news/320/cpsprodpb/2/production/_2.jpg"><span class="off-screen">图片版权</span><span class="story-image-copyright">Getty Images</span></span><figcaption class="media-caption"><span class="off-screen">图片说明</span><span class="media-caption__text">访客留下的手写纸页已经装订成六册。</span></figcaption></figure>
<hr class="story-body__line">
<p><strong>更多相关内容：</strong></p>
<ul class="story-body__unordered-list">
<li class="story-body__list-item"><a href="https://www.bbc.com/zhongwen/simp/world-50111111" class="story-body__link">灯塔守护人的最后一班岗</a></li>
<li class="story-body__list-item"><a href="https://www.bbc.com/zhongwen/simp/world-50222222" class="story-body__link">一座村庄如何救回自己的酒吧</a></li>
</ul>
<hr class="story-body__line">
<h2 class="story-body__crosshead">第四个人要等</h2>
${p(LIBRARY.slice(4))}
</div>
</div>
<div class="share share--lightweight"><div class="share__message">与好友分享</div><a href="https://www.bbc.com/zhongwen/simp/institutional-1">关于分享</a></div>
<div class="top-stories-wrap"><h2>头条新闻</h2>
<ul>
${li(['威尼斯的船坞学校招收第一批女学徒', '冰岛的羊为什么要过桥费', '沙漠里的旧书市集'], 'https://www.bbc.com/zhongwen/simp/top-')}
</ul>
<span class="top-date">2020年 1月 21日</span></div>
</div>
<div class="column--secondary">
<div class="features-and-analysis"><h2 class="features-and-analysis__title">特别推荐</h2>
<ul>
${li(['一碗汤的五百年', '她用无人机给羊群点名', '听得见颜色的钢琴调音师'], 'https://www.bbc.com/zhongwen/simp/feature-')}
</ul></div>
<div class="most-popular"><h2 class="most-popular__title">热读</h2>
<ol>
${li(['为什么猫总爱坐在纸箱里', '火车餐车的最后一道甜点', '你的大脑如何记住气味'], 'https://www.bbc.com/zhongwen/simp/popular-')}
</ol></div>
</div>
</div></div></div></div>
</div>
<footer id="orb-footer">
<ul>
${li(['使用条款', '有关BBC', '隐私政策', 'Cookies', '联络BBC'], 'https://www.bbc.com/foot/')}
</ul>
<p>© 2020 BBC. BBC对外部网站内容不负责任。</p></footer>
</body>
</html>`,
    expected: {
      headline: '电话亭图书馆：小岛上二十四小时不上锁的门',
      published: '2020-01-20',
      source: 'BBC News 中文',
      authors: ['乔小舟'],
      headings: ['留一个故事', '第四个人要等'],
      // The captions are not asked: whether 图片版权 and its owner belong to them is open.
      body: [
        ...LIBRARY.slice(0, 2),
        '留一个故事',
        ...LIBRARY.slice(2, 4),
        '第四个人要等',
        ...LIBRARY.slice(4),
      ],
      gone: ['分享平台', '与好友分享', '过桥费', '旧书市集', '给羊群点名', '不负责任'],
    },
  },
];
