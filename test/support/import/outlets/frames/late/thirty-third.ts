// A thirty-third set of forms, by one who had not seen the importer: clients and portals, city papers, science, weeklies and stations of Taiwan, dailies of Hong Kong and North America.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const items = (base: string, names: readonly string[], after = ''): string =>
  names
    .map((name, index) => `<li><a href="${base}${index + 1}" target="_blank">${name}</a>${after}</li>`)
    .join('\n');

const APPLE = [
  '立夏刚过，黄土塬上的果园里，套袋工陆续到齐。在静河县河湾村，一百二十多名从外县赶来的妇女搭上梯子，给刚刚坐稳的幼果套上纸袋。',
  '“一天能套四千个，手快的能到五千。”来自邻县的马玉兰说，她已经连续六年来这里干活，吃住都在果农家中。',
  '据当地果业服务中心介绍，今年全县苹果套袋预计用工十一万人次，县里在四个乡镇设立了用工驿站，为务工人员免费提供热水、药品和往返班车。',
] as const;

const BEARING = [
  '一根头发丝的直径约为七十微米，而江海市精工轴承厂的老师傅们要做的，是把钢球的误差控制在零点一微米以内。',
  '三月中旬，记者走进这家建厂六十年的企业，听到的第一句话是：“我们的对手不是别人，是灰尘。”',
  '先把灰尘数清楚',
  '在恒温车间门口，每个人都要经过两道风淋。车间主任周启明指着墙上的屏幕说，空气里直径半微米以上的颗粒，每立方米不得超过三千五百个，一旦超标，整条线自动停下来。',
  '为了数清灰尘，厂里花了两年时间改造厂房。工人们把地坪打掉重铺，把窗户封死，连记录用的纸都换成了不掉屑的特种纸。',
  '“刚开始大家不理解，觉得球还没磨，先去扫地。”周启明说，改造完成后的第一个月，废品率就降了三成。',
  '老师傅的耳朵有了替身',
  '过去，检验轴承好坏靠听。六十一岁的罗根宝把螺丝刀抵在轴承座上，另一头贴着耳朵，转上三圈就知道哪一粒球有毛病。',
  '如今，罗根宝听过的两万多段声音被录了下来，成为检测系统的样本。系统判断一只轴承只要一点四秒，拿不准的再交给他复听。',
  '“机器听得快，但它不知道为什么。”罗根宝说，他现在的工作是把每一种异响的来历讲给年轻人，写成册子，目前已经写到第三本。',
  '（科技日报记者 黄小洲 宋小雨 何小江）',
] as const;

const LIBRARY = [
  '上个月，我常去的那家社区图书馆贴出一张告示：闭馆时间由晚上九点提前到六点，理由是“夜间读者较少”。告示下面有人用铅笔写了一行小字：“我就是那个较少。”',
  '这行字让我想了很久。公共服务最容易计算的是人次，最难计算的是需要。一个下了班的快递员晚上八点走进阅览室，他在统计表上是“一”，可是对他来说，这三个小时可能是一天里仅有的安静。',
  '有人会说，经费有限，当然要用在人多的地方。这话不错，但只说了一半。如果一切都按人数取舍，公交的末班车、医院的夜间门诊、街角的公共厕所，恐怕都经不起算。',
  '我去过南方一座小城的图书馆，那里的做法值得一提：晚上只留一个值班员和一间自习室，书库关灯，空调只开一半，一年多花的钱不到八万元。馆长告诉我，夜里来的人平均每天四十三个，“四十三个人，够一个班了”。',
  '所以问题不在于要不要开，而在于怎样开。把“全开”和“全关”之间的那些办法找出来，本来就是管理者的分内事，不应该由读者用铅笔来提醒。',
  '一座城市的体面，往往不在它最热闹的时候，而在它最冷清的时候还亮着几盏灯。',
] as const;

const BELL = [
  '清晨六点半，钟楼的铜钟敲响了。声音不大，却让巷子里晨练的老人都停下了脚步——这口钟，已经整整十一年没有响过。',
  '修钟的人叫陆建平，今年五十八岁，是城里为数不多还会修塔钟的匠人。去年秋天，街道找到他的时候，机芯里的鸽子粪积了半尺厚，三根擒纵轴断了两根。',
  '“图纸早就找不到了，我只好一边拆一边画。”陆建平花了四个月，画出一百七十六张零件图，又跑了三个省，才找到一家愿意按老办法铸齿轮的小厂。',
  '最难的是校时。塔钟的摆长两米二，气温差十度，一天就要差四秒。他在摆杆上加了一小叠硬币，多一枚少一枚，靠这个土办法把误差调到每周不超过五秒。',
  '钟响的那天，附近小学的孩子们被请到塔下听讲。陆建平给他们看那叠硬币，说：“时间不是机器走出来的，是人一点一点校出来的。”',
  '街道负责人介绍，钟楼今后每月开放两次，每次限二十人登塔，讲解由陆建平和他新收的两名徒弟承担。',
] as const;

const PANDA_Q = [
  '在川西高原海拔三千八百米的垭口，有一间只有九平方米的气象观测站。三十四岁的观测员泽仁拉姆在这里值守了十年，每天八次出门读数，风雪无阻。8月中旬，她下山休假，接受了红星新闻的专访。',
  '红星新闻：第一次上山是什么感觉？',
  '泽仁拉姆：头疼，睡不着。我带了一箱方便面，水烧到八十几度就开了，面泡不软，我一边吃一边哭。',
  '红星新闻：现在都有自动站了，为什么还要人？',
  '泽仁拉姆：机器会被冻住。前年冬天风杯结了冰，数据一整天都是零，我爬上去敲，敲完再看，风速二十一米每秒。要是没有人，这一天就没有风了。',
  '红星新闻：一个人怎么过？',
  '泽仁拉姆：和狗说话，和山对面的牧民挥手。后来牧民知道我几点出门，就在那个时候把牛赶过来，让我看一看活的东西。',
  '红星新闻：有没有想过离开？',
  '泽仁拉姆：想过。去年调令都下来了，我收拾好了箱子，走之前又去读了最后一次数，回来就把箱子打开了。那一天的云特别好看。',
] as const;

const TEA = [
  '羊城晚报讯 记者黄小文、通讯员林小舟报道：西关恩宁里一间开了七十年的凉茶铺，前日起把熬茶的铜煲搬到了店门口。每日早上九时，第三代传人梁伯当街熬茶，街坊可以坐在板凳上看足三个钟头。',
  '铜煲高一米二，重四十八公斤，是梁伯的祖父于1951年打造。煲身补过七次，最近一次补煲的师傅已经八十四岁，补完之后说，下次不要再找他了。',
  '“以前怕人看，方子是吃饭家伙；现在怕没人看。”梁伯说，他把二十四味的药材逐样摆在玻璃罐里，写上名字和产地，小朋友认对五样，就送一颗陈皮梅。',
  '附近小学的老师带着三年级学生来上课，一节课四十分钟，闻药材、称重量、记火候。有学生把火候写成“咕噜咕噜三百下”，梁伯把这张纸贴在了墙上。',
  '社区居委会表示，恩宁里现存老店十九间，今年会为每一间做一块铭牌，写清开业年份和拿手货品，方便游人按图索骥。',
] as const;

const FERRYMAN = [
  '9月3日清晨5时50分，长江白沙洲渡口，58岁的轮渡水手长郑大江解开最后一道缆绳。这是他在这条航线上的最后一班岗，也是他第11680次解缆。',
  '三十二年，一条绳',
  '郑大江算过一笔账：每天一班岗，每班往返10趟，一年休息60天，三十二年下来，走过的水路够绕赤道两圈半。',
  '“解缆看起来简单，其实要看水。”他说，涨水时绳子要短，退水时绳子要长，差一尺，跳板就会翘起来，推自行车的人就要摔跤。',
  '乘客送来一面锦旗',
  '得知老郑要退休，常坐早班船的12名乘客凑钱做了一面锦旗，上面没有写感谢的话，只印着一张时刻表。',
  '66岁的卖菜婆婆胡桂香坐了二十年早班船，每次都是老郑帮她把两筐菜抬上岸。“他从来不问重不重，只问今天卖什么。”',
  '接班的是28岁的船员小陈。最后一趟靠岸后，老郑把那副磨得发亮的帆布手套交给了他，自己空着手走上了岸。',
] as const;

const SLUG = [
  '下雨天的早晨，如果你在墙角看到一条亮晶晶的痕迹，那多半是蛞蝓昨晚的行程单。它没有壳，没有腿，全靠一层黏液走路，却能在刀刃上爬过去而毫发无伤。',
  '黏液是液体，还是固体？',
  '都是。静止的时候，蛞蝓脚下的黏液像果冻一样牢牢抓住墙面；当它用力一推，黏液里的网状结构被撕开，立刻变成可以流动的液体；力一撤掉，不到一秒，又重新变回果冻。',
  '蛞蝓的腹足就靠这个本事前进：肌肉像波浪一样从尾部传到头部，波峰下面的黏液化开，波谷下面的黏液抓牢。它的身体同时在滑，也同时在站着。',
  '湿漉漉的伤口贴',
  '几年前，一组研究者从一种受惊后会分泌黏稠防御液的蛞蝓身上得到启发，做出了一种能贴在湿组织上的胶。他们把它贴在沾满血的猪心上，反复跳动上万次也没有脱落。',
  '普通的胶怕水，是因为水挡住了胶和表面接触的路。蛞蝓的胶里有带正电的蛋白质，它们会主动挤进组织表面，把水推开。',
  '不过，先别急着去花园里抓蛞蝓。天然的黏液里什么都有，包括寄生虫。想要感谢它，最好的办法是：下次看到它，绕着走。',
] as const;

const POOL = [
  '近日，长沙市民刘先生家中的老式水缸里出现了一群“不速之客”——二十多只指甲盖大小的桃花水母。',
  '刘先生介绍，水缸放在天台上接雨水浇菜，已有五年没有清洗。9月底的一天中午，他看见水里有半透明的小伞一张一合，还以为是塑料袋碎片。',
  '当地高校生物系的老师上门查看后确认，这些小生物属于淡水水母，对水质要求较高，通常在水温二十五摄氏度左右出现，生命只有两三个星期。',
  '目前，刘先生已经将水缸用纱网盖住，欢迎附近的孩子放学之后前来观看，“看可以，不能捞”。',
] as const;

const OYSTER = [
  '〔記者林小明／台南報導〕台南七股沿海的蚵棚今年改用竹筒取代保麗龍浮具，首批六十座蚵棚昨天下水，蚵農把寫有自家姓氏的竹牌掛上棚角，場面像一場海上的開學典禮。',
  '蚵農黃金水指出，保麗龍便宜又好綁，可是颱風一來就碎成白雪，「撈魚撈到的都是珠珠」，三年前他先試十座竹筒浮具，隔年颱風過後只壞兩座，才說動左鄰右舍。',
  '竹筒取自關廟的刺竹，兩端以蠟封口，每座成本比保麗龍多一千八百元，使用年限約四年。漁會補助一半費用，其餘由蚵農分期支付。',
  '當地國小師生也到場觀禮，學生把回收的碎保麗龍裝進透明水管，做成一支「海洋溫度計」，讓大家看見一年少掉多少垃圾。',
  '市府農業局表示，明年將擴大到三百座，並輔導蚵農申請環保標章。',
] as const;

const SOY = [
  '清晨四點，雲林西螺的一條老街上，六百只陶缸在薄霧裡一字排開。三十八歲的詹雅筑掀起缸蓋，用手指沾一點醬汁放進嘴裡，皺了皺眉：「還差七天。」',
  '六年前，她在科技公司做產品經理，月薪十二萬元。父親中風那年，她回家「暫時」接手醬油廠，打開帳本才發現，廠裡已經連續三年虧損，最大的客戶只剩一家便當店。',
  '先算清楚，一滴醬油值多少錢',
  '詹雅筑做的第一件事不是改包裝，而是算成本。她把一瓶醬油拆成黑豆、鹽、柴火、陶缸折舊與一百八十天的時間，發現售價一百二十元的瓶子，每賣一瓶倒賠九元。',
  '「阿爸一輩子沒算過時間的錢。」她決定停掉三款便宜品項，只留兩款，價格調高一倍。消息一出，老客戶走了四成，她卻第一次看見帳面轉正。',
  '讓客人來曬自己的那一缸',
  '接下來，她推出「一年一缸」認養計畫：客人付八千元認養一只陶缸，可以在缸身寫上名字，隔年帶走三十六瓶醬油。第一年只招到十九人，第三年六百只陶缸全數額滿。',
  '計畫最大的收穫不是現金流，而是試味道的人多了。每年開缸時，客人各自帶家裡的菜來沾，她把四百多則評語輸進試算表，才知道北部人嫌甜、南部人嫌不夠甜。',
  '今年，她把配方分成兩支，南北各賣各的。詹雅筑笑說，父親聽完只回了一句話：「早就跟妳講過了。」',
] as const;

const SWALLOW = [
  '台中市豐原一間早餐店，連續五年有燕子在店內日光燈上築巢，老闆娘怕燕子摔下來，乾脆用便當盒在燈管下加裝「托嬰平台」，還特地把抽油煙機改裝到後門，畫面曝光後讓網友直呼「太暖了」。',
  '老闆娘江女士指出，燕子每年三月底準時報到，今年共孵出五隻雛鳥，客人用餐都會自動避開燈下那一桌，「那桌現在是燕子的VIP席」。',
  '鳥會人員提醒，家燕多在四到六月育雛，民眾若發現店面有巢，可在下方加裝底板承接排遺，切勿任意拆除。',
] as const;

const TRAM = [
  '香港電車迷自發籌辦的「一百個車站的聲音」展覽，今日（12日）起一連十日在上環一間舊舖舉行，展出歷時兩年錄下的一百段車站聲音，市民可戴上耳筒免費欣賞。',
  '籌辦人阿樂是一名中學教師，他表示，最初只想為學生做一份功課，後來發現每個車站的聲音都不同，「石塘咀有街市叫賣聲，北角有鴿子拍翼聲，一聽就知自己喺邊度」。',
  '展覽最受歡迎的一段錄音，是颱風過後頭班車開出時，車長向空無一人的月台敲響的兩下「叮叮」。阿樂說，那位車長上月退休，特地帶同太太到場，「聽咗三次都未肯除低耳筒」。',
  '展覽場地面積約四百呎，每次限二十人入場，開放時間為上午十一時至晚上八時。',
] as const;

const NOODLE = [
  '洛杉磯縣聖蓋博市一家開業34年的華裔麵館，店主夫婦上月宣布月底退休，消息傳出後，老顧客每天清早在門外排隊，有人專程從聖地牙哥開車兩個多小時，只為再吃一碗牛肉麵。',
  '現年71歲的店主張先生說，1989年開店時，一碗麵賣3元2角5分，附近只有兩家中餐館；如今同一條街上已有四十多家，租金漲了九倍，一碗麵也賣到13元9角9分。',
  '收下一本留言簿',
  '為了紀念，熟客陳太太在櫃檯放了一本空白留言簿，不到一周就寫滿。有人寫下求學時賒帳的往事，有人畫下兒時坐過的高腳椅，還有一名已搬到紐約的工程師託朋友代筆，補上二十年前欠下的兩碗麵錢。',
  '張先生把那張20元鈔票夾在簿子裡，沒有找零。他說，做生意那麼多年，最怕的不是人家欠錢，而是人家不再回來。',
  '徒弟接手不改招牌',
  '麵館將由跟了他們15年的墨西哥裔廚師荷西接手。荷西會說一口帶山東腔的中文，擀麵的手法與張太太一模一樣。他表示，招牌、菜單和電話號碼都不會改，「只是老闆的脾氣會好一點」。',
  '張太太則說，退休後頭一件事是睡到早上八點，第二件事是去荷西店裡點一碗麵，「看他有沒有偷懶」。',
] as const;

export const THIRTY_THIRD: readonly Shown[] = [
  {
    kind: '新华社客户端, a share page of 2022, its shortest news: 新华社兰州电 with the reporter at the head, 来源 and the clock above, app cards and a comment box below',
    url: 'https://h.xinhuaxmt.com/vh512/share/10803316?d=1348b5f',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<meta name="apple-mobile-web-app-capable" content="yes">
<meta name="description" content="立夏刚过，黄土塬上的果园里，套袋工陆续到齐。">
<title>黄土塬上套袋忙</title>
<link rel="shortcut icon" href="https://h.xinhuaxmt.com/vh512/static/favicon.ico">
<link href="https://h.xinhuaxmt.com/vh512/static/css/app.8f21.css" rel="stylesheet">
<script>var _hmt=_hmt||[];window.__docid="10803316";</script>
</head>
<body>
<div id="app">
<div class="open-app-bar">
<img class="open-app-logo" src="https://h.xinhuaxmt.com/vh512/static/img/logo.png" alt="">
<div class="open-app-text">
<p class="t1">新华社</p>
<p class="t2">全球视野 中国高度</p>
</div>
<a class="open-app-btn" href="javascript:void(0)">打开客户端</a>
</div>
<div class="header-nav">
<ul>
${items('https://www.xinhuaxmt.com/c/', ['要闻', '财经', '国际', '视频', '直播', '现场云', '学习进行时', '健康', '体育'])}
</ul>
</div>
<div class="article-wrap">
<div class="article-head">
<h1 class="article-title">黄土塬上套袋忙</h1>
<div class="article-info">
<span class="article-time">2022-05-09 16:32</span>
<span class="article-source">来源：新华社客户端</span>
<span class="article-read">12.6万 阅读</span>
</div>
</div>
<div class="article-audio">
<span class="play-icon"></span>
<span>听新闻</span>
<span class="audio-len">01:12</span>
</div>
<div class="article-content" id="content">
<p>　　新华社兰州5月9日电（记者 陆小禾）${APPLE[0]}</p>
<p>　　${APPLE[1]}</p>
<p>　　${APPLE[2]}</p>
</div>
<div class="article-editor"><span>责任编辑：薛小琴</span></div>
<div class="article-tools">
<span class="zan">点赞 318</span>
<span class="collect">收藏</span>
<span class="jubao">举报</span>
</div>
</div>
<div class="guide-card">
<p class="guide-title">下载新华社客户端，第一时间看权威发布</p>
<a href="https://d.xinhuaxmt.com">立即下载</a>
</div>
<div class="comment-wrap">
<h3>热门评论</h3>
<div class="comment-item">
<b>秦岭北麓</b>
<p>我妈年年去，晒得黑黑的回来</p>
<span>05-09 18:04</span>
</div>
<div class="comment-item">
<b>塬上人家</b>
<p>今年花期没遭冻，盼个好价钱</p>
<span>05-09 19:37</span>
</div>
<a class="more-comment" href="javascript:void(0)">打开客户端查看全部评论</a>
</div>
<div class="recommend-wrap">
<h3>为你推荐</h3>
<ul>
${items('https://h.xinhuaxmt.com/vh512/share/108031', ['千年古渠换上智能闸门', '大漠深处的风电运维夜', '夜航：一艘科考船的四十天', '老裁缝的三把剪刀'], '<span class="src">新华社</span>')}
</ul>
</div>
<div class="footer">
<p>新华通讯社出品</p>
<p>违法和不良信息举报电话：010-00000000</p>
<p>Copyright © 2000-2022 XINHUANET.com All Rights Reserved</p>
</div>
</div>
<script src="https://h.xinhuaxmt.com/vh512/static/js/app.77aa.js"></script>
</body>
</html>`,
    expected: {
      headline: '黄土塬上套袋忙',
      published: '2022-05-09T16:32:00+08:00',
      source: '新华社客户端',
      authors: ['陆小禾'],
      editors: ['薛小琴'],
      dateline: '兰州',
      headings: [],
      captions: [],
      // Whether the agency’s head stays in the first paragraph is open: not asked.
      kept: [...APPLE],
      gone: ['第一时间看权威发布', '晒得黑黑的', '智能闸门', '听新闻', '全球视野'],
    },
  },
  {
    kind: '中国经济网, its report template of 2021, reprinted from 科技日报: articleTime and articleSource by ids, strong headings, three reporters in brackets as the last paragraph, 责任编辑 below, 文章排行',
    url: 'http://www.ce.cn/cysc/tech/gd2012/202103/18/t20210318_36391274.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>一粒钢球的零点一微米_中国经济网——国家经济门户</title>
<meta name="keywords" content="轴承,钢球,车间" />
<meta name="description" content="一根头发丝的直径约为七十微米，而老师傅们要做的，是把钢球的误差控制在零点一微米以内。" />
<meta name="author" content="中国经济网" />
<link href="http://www.ce.cn/cysc/images/2017css.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.ce.cn/js/jquery-1.8.3.min.js"></script>
<script language="javascript">var fid="36391274";</script>
</head>
<body>
<div class="header">
<div class="logo"><a href="http://www.ce.cn/"><img src="http://www.ce.cn/images/logo.gif" alt="中国经济网" /></a></div>
<ul class="nav">
${items('http://www.ce.cn/n', ['首页', '宏观经济', '产业', '金融证券', '地方经济', '消费', '文化产业', '经济日报数字报', '时尚生活', '汽车', '论坛'])}
</ul>
</div>
<div class="weizhi">您的位置： <a href="http://www.ce.cn/">首页</a> &gt; <a href="http://www.ce.cn/cysc/">产业市场</a> &gt; <a href="http://www.ce.cn/cysc/tech/">IT</a> &gt; 正文</div>
<div class="main">
<div class="left">
<div class="neirong">
<h1 id="articleTitle">一粒钢球的零点一微米</h1>
<div class="laiyuan">
<span id="articleTime">2021年03月18日 07:12</span>
<span id="articleSource">来源：科技日报</span>
</div>
<div class="zt">
<a href="javascript:doPrint()">打印本稿</a>
<a href="javascript:doZoom(16)">字号 大</a>
<a href="javascript:doZoom(14)">小</a>
<a href="http://sjb.ce.cn/">手机看新闻</a>
</div>
<div class="content" id="articleText">
<div class="TRS_Editor">
${p(BEARING.slice(0, 2), '', '　　')}
<p>　　<strong>${BEARING[2]}</strong></p>
<p>　　${BEARING[3]}</p>
<p>　　${BEARING[4]}</p>
<p align="center"><img src="http://www.ce.cn/cysc/tech/gd2012/202103/18/W020210318263.jpg" border="0" alt="" /></p>
<p align="center"><font color="#0000ff">工人在恒温车间内分拣钢球。宋小雨摄</font></p>
<p>　　${BEARING[5]}</p>
<p>　　<strong>${BEARING[6]}</strong></p>
<p>　　${BEARING[7]}</p>
<p>　　${BEARING[8]}</p>
<p>　　${BEARING[9]}</p>
<p>　　${BEARING[10]}</p>
</div>
</div>
<p class="zrbj">（责任编辑：方小虎）</p>
</div>
<div class="fenxiang">
<span>分享到：</span>
<a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
<a href="javascript:;">QQ空间</a>
</div>
<div class="wmt">
<h4>中国经济网新媒体矩阵</h4>
<p>扫一扫，关注官方微信，每天一条经济好故事</p>
</div>
<div class="mzsm">
<h4>免责声明</h4>
<p>1、凡本网注明“来源：中国经济网”的所有作品，未经本网授权不得转载、摘编。</p>
<p>2、凡本网注明其他出处的作品，均为传递更多信息之目的，并不意味着赞同其观点。</p>
<p>3、如因版权问题需要同本网联系的，请在30日内进行。网站总机：010-00000000</p>
</div>
<div class="xgxw">
<h4>相关新闻</h4>
<ul>
<li><a href="http://www.ce.cn/cysc/tech/gd2012/202103/11/t20210311_36370001.shtml">高端轴承钢有了新炉子</a></li>
<li><a href="http://www.ce.cn/cysc/tech/gd2012/202103/05/t20210305_36352220.shtml">精密制造车间里的青年人</a></li>
</ul>
</div>
</div>
<div class="right">
<div class="paihang">
<h3>文章排行</h3>
<ul>
${items('http://www.ce.cn/xwzx/gnsz/t', ['春茶头采价格出炉', '共享充电宝又涨了两毛', '县城里的咖啡生意经', '花卉市场早市提前开张', '二手书店的直播间'])}
</ul>
</div>
<div class="tuijian">
<h3>商务进行时</h3>
<ul>
${items('http://biz.ce.cn/t', ['家装节本周末启幕', '新款折叠车试骑招募'])}
</ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.ce.cn/about">关于经济日报社</a> － <a href="http://www.ce.cn/about2">关于中国经济网</a> － <a href="http://www.ce.cn/jobs">网站大事记</a></p>
<p>经济日报社法律顾问：某某律师事务所　互联网新闻信息服务许可证(10120170008)</p>
<p>中国经济网 版权所有　京ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一粒钢球的零点一微米',
      published: '2021-03-18T07:12:00+08:00',
      source: '科技日报',
      authors: ['黄小洲', '宋小雨', '何小江'],
      editors: ['方小虎'],
      headings: ['先把灰尘数清楚', '老师傅的耳朵有了替身'],
      captions: ['工人在恒温车间内分拣钢球。宋小雨摄'],
      body: BEARING.slice(0, -1),
      related: ['高端轴承钢有了新炉子', '精密制造车间里的青年人'],
      gone: ['手机看新闻', '每天一条经济好故事', '并不意味着赞同', '充电宝', '家装节', '律师事务所'],
    },
  },
  {
    kind: '观察者网, a column of 2020, an opinion: a block of its author above, the clock first and 来源 after it, a statement of rights last in the text, 责任编辑 below, a list of 最热 comments',
    url: 'https://www.guancha.cn/ShenYanQiu/2020_10_18_568432.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>沈砚秋：夜里的图书馆该不该亮灯</title>
<meta name="Keywords" content="图书馆,公共服务,夜间">
<meta name="Description" content="公共服务最容易计算的是人次，最难计算的是需要。">
<meta name="renderer" content="webkit">
<link rel="stylesheet" href="https://static.guancha.cn/news/www/css/public.css">
<link rel="stylesheet" href="https://static.guancha.cn/news/www/css/article.css">
<script src="https://static.guancha.cn/news/www/js/jquery-1.8.2.min.js"></script>
<script>var DOC_ID="568432";</script>
</head>
<body>
<div class="header">
<div class="header-nav fix">
<a class="logo" href="https://www.guancha.cn/">观察者</a>
<ul class="nav-list fix">
${items('https://www.guancha.cn/nav', ['首页', '国际', '军事', '财经', '产经', '科技', '汽车', '视频', '专题', '滚动', '风闻社区', '观学院'])}
</ul>
<div class="login"><a href="javascript:;">登录</a> | <a href="javascript:;">注册</a></div>
</div>
</div>
<div class="main content-main">
<ul class="fix">
<li class="left left-main">
<h3>沈砚秋：夜里的图书馆该不该亮灯</h3>
<div class="time fix">
<span>2020-10-18 08:21:35</span>
<span>字号：<a href="javascript:;">A-</a> <a href="javascript:;">A</a> <a href="javascript:;">A+</a></span>
<span>来源：观察者网</span>
</div>
<div class="author-intro fix">
<a class="author-pic" href="https://www.guancha.cn/ShenYanQiu"><img src="https://i.guancha.cn/author/syq.jpg" alt=""></a>
<p class="author"><a href="https://www.guancha.cn/ShenYanQiu">沈砚秋</a><span>专栏作者</span></p>
<p class="more"><a href="https://www.guancha.cn/ShenYanQiu/list">查看作者全部文章</a></p>
</div>
<div class="share-top">
<span>最后更新: 2020-10-18 08:30:02</span>
<a class="wx" href="javascript:;">微信</a>
<a class="wb" href="javascript:;">微博</a>
</div>
<div class="content all-txt">
${p(LIBRARY)}
</div>
<div class="statement">
<p>本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观察者网微信guanchacn，每日阅读趣味文章。</p>
</div>
<div class="page-bottom fix">
<div class="key-word fix">
<h5>标签</h5>
<a href="https://www.guancha.cn/keyword/1">夜间开放</a>
<a href="https://www.guancha.cn/keyword/2">读者权益</a>
</div>
<div class="duty">责任编辑：武小航</div>
</div>
<div class="support">
<button>支持 426</button>
<span>请支持独立网站，转发请注明本文链接</span>
</div>
<div class="gc-comment">
<h4>最热评论</h4>
<ul class="comment-list">
<li>
<b>钟楼下的猫</b>
<p>我们县的馆五点就锁门，连厕所都不让用</p>
<span>赞 88</span>
</li>
<li>
<b>老张修表</b>
<p>考研那年就靠一间夜自习室撑过来</p>
<span>赞 61</span>
</li>
</ul>
<textarea placeholder="发表你的看法"></textarea>
</div>
</li>
<li class="right right-main">
<div class="module hot-news">
<h4>小编推荐</h4>
<ul>
${items('https://www.guancha.cn/internation/2020_10_17_5683', ['一座跨江索道的退休生活', '高原列车上的氧气账本', '拼图工厂接到最大一单', '极光观测站招募夜班志愿者'])}
</ul>
</div>
<div class="module fengwen">
<h4>风闻 · 24小时最热</h4>
<ul>
${items('https://user.guancha.cn/main/content?id=3990', ['你家楼下的早餐摊还在吗', '晒晒爷爷辈的自行车', '为什么老城的路灯偏黄'])}
</ul>
</div>
<div class="module app">
<p>观察者APP，更好阅读体验</p>
</div>
</li>
</ul>
</div>
<div class="footer">
<p>举报电话：<span>021-00000000</span> 举报邮箱：jubao@guancha.example</p>
<p><a href="https://www.guancha.cn/about/about.shtml">关于我们</a> <a href="https://www.guancha.cn/about/Copyright.shtml">版权声明</a></p>
<p>Copyright © 2014-2020 观察者 All rights reserved 沪ICP备00000000号-1</p>
</div>
</body>
</html>`,
    expected: {
      headline: '沈砚秋：夜里的图书馆该不该亮灯',
      published: '2020-10-18T08:21:35+08:00',
      source: '观察者网',
      authors: ['沈砚秋'],
      editors: ['武小航'],
      headings: [],
      captions: [],
      body: [...LIBRARY],
      gone: ['不代表平台观点', '查看作者全部文章', '连厕所都不让用', '退休生活', '自行车', '更好阅读体验'],
    },
  },
  {
    kind: '文汇报, its site of 2022, a city feature: 来源 and 作者 in one line above, two pictures with captions, 作者 and 摄影 and 编辑 and 责任编辑 in lines last, 文汇独家稿件',
    url: 'https://www.whb.cn/zhuzhan/cs/20220611/470321.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>沉默十一年，钟楼的铜钟又响了——文汇网</title>
<meta name="keywords" content="钟楼,塔钟,匠人">
<meta name="description" content="清晨六点半，钟楼的铜钟敲响了。这口钟，已经整整十一年没有响过。">
<link rel="stylesheet" href="https://www.whb.cn/r/cms/www/default/css/whb.css">
<script src="https://www.whb.cn/r/cms/www/default/js/jquery.js"></script>
<script>var contentId=470321;</script>
</head>
<body>
<div class="top-bar">
<div class="wrap">
<a class="logo" href="https://www.whb.cn/"><img src="https://www.whb.cn/r/cms/logo.png" alt="文汇网"></a>
<ul class="menu">
${items('https://www.whb.cn/zhuzhan/m', ['首页', '要闻', '上海', '教育', '影视', '文艺百家', '科技', '人文', '健康', '文汇报电子版', '笔会', '学人'])}
</ul>
</div>
</div>
<div class="wrap crumbs">
<a href="https://www.whb.cn/">首页</a>
<i>/</i>
<a href="https://www.whb.cn/zhuzhan/cs/">城事</a>
</div>
<div class="wrap clearfix">
<div class="content_left">
<div class="content_head">
<h1 class="content_title">沉默十一年，钟楼的铜钟又响了</h1>
<div class="content_info">
<span>来源：文汇报</span>
<span>作者：李小荷</span>
<span>2022-06-11 10:48:05</span>
</div>
</div>
<div class="content_share">
<a class="wechat" title="微信" href="javascript:;">分享至微信</a>
<a class="weibo" title="微博" href="javascript:;">分享至微博</a>
</div>
<div class="content_detail" id="content">
<p style="text-align: center;"><img src="https://www.whb.cn/u/cms/www/202206/11103011a1.jpg" alt=""></p>
<p style="text-align: center; font-size: 14px; color: #999;">修复后的塔钟机芯。</p>
<p>${BELL[0]}</p>
<p>${BELL[1]}</p>
<p>${BELL[2]}</p>
<p style="text-align: center;"><img src="https://www.whb.cn/u/cms/www/202206/11103055b2.jpg" alt=""></p>
<p style="text-align: center; font-size: 14px; color: #999;">陆建平手绘的零件图，一共一百七十六张。</p>
<p>${BELL[3]}</p>
<p>${BELL[4]}</p>
<p>${BELL[5]}</p>
<p>作者：李小荷</p>
<p>摄影：袁小婧</p>
<p>编辑：朱小颖</p>
<p>责任编辑：樊小华</p>
<p>*文汇独家稿件，转载请注明出处。</p>
</div>
<div class="content_app">
<img src="https://www.whb.cn/r/cms/appqr.png" alt="">
<p>文汇APP，在这里读懂上海人文</p>
</div>
<div class="related_news">
<h3>相关新闻</h3>
<ul>
<li><a href="https://www.whb.cn/zhuzhan/cs/20220520/466010.html">塔钟修复方案公开征求居民意见</a></li>
<li><a href="https://www.whb.cn/zhuzhan/cs/20220411/458222.html">钟楼封闭检修，老街坊盼钟声</a></li>
</ul>
</div>
<div class="content_comment">
<h3>评论</h3>
<p>0条评论，快来抢沙发吧</p>
<a href="javascript:;">登录后发表</a>
</div>
</div>
<div class="content_right">
<div class="rank">
<h3>48小时热门</h3>
<ol>
${items('https://www.whb.cn/zhuzhan/rank/', ['苏州河畔的旧书市回来了', '小学操场上的一场月全食课', '交响乐团在菜市场排练', '博物馆夜场门票半小时售罄', '弄堂里最后一家老虎灶'])}
</ol>
</div>
<div class="special">
<h3>专题</h3>
<ul>
${items('https://www.whb.cn/zt/', ['城市更新三十年影像', '梧桐区漫步地图'])}
</ul>
</div>
</div>
</div>
<div class="foot">
<p><a href="https://www.whb.cn/about">关于文汇网</a> | <a href="https://www.whb.cn/ad">广告业务</a> | <a href="https://www.whb.cn/contact">联系方式</a></p>
<p>上海报业集团主管主办 沪ICP备00000000号-3</p>
<p>©文汇报社 版权所有，未经授权不得镜像</p>
</div>
</body>
</html>`,
    expected: {
      headline: '沉默十一年，钟楼的铜钟又响了',
      published: '2022-06-11T10:48:05+08:00',
      source: '文汇报',
      authors: ['李小荷'],
      editors: ['朱小颖', '樊小华'],
      headings: [],
      captions: ['修复后的塔钟机芯。', '陆建平手绘的零件图，一共一百七十六张。'],
      // The lines of makers last in the text: fields or paragraphs, not asked.
      kept: [...BELL],
      related: ['塔钟修复方案公开征求居民意见', '钟楼封闭检修，老街坊盼钟声'],
      gone: ['读懂上海人文', '快来抢沙发', '老虎灶', '梧桐区', '不得镜像', '分享至微博'],
    },
  },
  {
    kind: '成都商报’s red star news, its page of 2022, an interview: 来源 of two names by a dash, questions in bold, a picture by its caption in grey, 红星新闻记者 and 编辑 in lines last, 报料有奖',
    url: 'https://static.cdsb.com/micropub/Articles/202208/5d1f2a90c3b84e1f9a72.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<title>专访｜垭口上的十年，她每天八次出门读数</title>
<meta name="description" content="在川西高原海拔三千八百米的垭口，有一间只有九平方米的气象观测站。">
<meta name="keywords" content="观测员,高原,气象">
<link rel="stylesheet" href="https://static.cdsb.com/micropub/css/detail.css">
<script src="https://static.cdsb.com/micropub/js/zepto.min.js"></script>
</head>
<body>
<header class="hx-top">
<img src="https://static.cdsb.com/micropub/img/hxlogo.png" alt="红星新闻">
<span class="hx-slogan">深度 态度 温度</span>
<a class="hx-down" href="https://www.hongxingnews.com/app">下载APP</a>
</header>
<nav class="hx-nav">
<ul>
${items('https://www.hongxingnews.com/c', ['推荐', '成都', '四川', '国内', '国际', '红星深度', '影像', '评论', '文娱'])}
</ul>
</nav>
<section class="hx-article">
<h1 class="title">专访｜垭口上的十年，她每天八次出门读数</h1>
<div class="info">
<span class="source">来源：成都商报-红星新闻</span>
<span class="time">2022-08-19 22:15</span>
</div>
<div class="content" id="article-content">
<p>${PANDA_Q[0]}</p>
<p style="text-align:center"><img src="https://static.cdsb.com/micropub/Articles/202208/a1.jpg" alt=""></p>
<p style="text-align:center;color:#888888;font-size:14px">↑泽仁拉姆在观测场读取温度 受访者供图</p>
<p><strong>${PANDA_Q[1]}</strong></p>
<p>${PANDA_Q[2]}</p>
<p><strong>${PANDA_Q[3]}</strong></p>
<p>${PANDA_Q[4]}</p>
<p><strong>${PANDA_Q[5]}</strong></p>
<p>${PANDA_Q[6]}</p>
<p style="text-align:center"><img src="https://static.cdsb.com/micropub/Articles/202208/a2.jpg" alt=""></p>
<p style="text-align:center;color:#888888;font-size:14px">↑垭口的观测站 受访者供图</p>
<p><strong>${PANDA_Q[7]}</strong></p>
<p>${PANDA_Q[8]}</p>
<p>红星新闻记者 吴小川</p>
<p>编辑 何小菲</p>
<p>（下载红星新闻，报料有奖！）</p>
</div>
<div class="hx-tool">
<span class="like">赞 1024</span>
<span class="share">转发</span>
</div>
</section>
<section class="hx-comment">
<h3>精彩评论</h3>
<ul>
<li>
<b>锦江边的鱼</b>
<p>看哭了，向每一个守山的人致敬</p>
<span>08-19 23:01</span>
</li>
<li>
<b>龙泉驿老刘</b>
<p>面泡不软那段，我在高原当兵也一样</p>
<span>08-20 07:42</span>
</li>
</ul>
<a class="more" href="https://www.hongxingnews.com/app">下载APP参与讨论</a>
</section>
<section class="hx-rec">
<h3>更多推荐</h3>
<ul>
${items('https://static.cdsb.com/micropub/Articles/202208/r', ['茶馆里的川剧票友会', '龙门山下的萤火虫夜', '火锅店老板的退休计划', '地铁口那把共享雨伞'], '<span class="when">昨天</span>')}
</ul>
</section>
<section class="hx-qr">
<img src="https://static.cdsb.com/micropub/img/qr.png" alt="">
<p>长按识别二维码，关注我们的官方微信</p>
</section>
<footer class="hx-foot">
<p>新闻热线：028-00000000</p>
<p>成都商报社 蜀ICP备00000000号</p>
<p>互联网新闻信息服务许可证51120170003</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '专访｜垭口上的十年，她每天八次出门读数',
      published: '2022-08-19T22:15:00+08:00',
      source: '成都商报-红星新闻',
      authors: ['吴小川'],
      editors: ['何小菲'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['↑泽仁拉姆在观测场读取温度 受访者供图', '↑垭口的观测站 受访者供图'],
      kept: [...PANDA_Q],
      gone: ['报料有奖', '向每一个守山的人', '川剧票友', '长按识别', '参与讨论', '深度 态度'],
    },
  },
  {
    kind: '羊城晚报, a page of its printed edition on the net of 2021: kicker and second headline by size of letter, the day and the leaf in the head, founder frames, 羊城晚报讯 with a reporter and a correspondent first, a photographer in the caption, the edition’s list of titles',
    url: 'https://ep.ycwb.com/epaper/ycwb/html/2021-05/12/content_6_382311.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>羊城晚报-当街熬茶，铜煲搬到店门口</title>
<meta name="author" content="羊城晚报" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<link href="../../../tplimg/ycwb.css" rel="stylesheet" type="text/css" />
<script language="javascript" src="../../../tplimg/calendar.js"></script>
</head>
<body>
<div id="top">
<table width="1000" border="0" cellspacing="0" cellpadding="0">
<tr>
<td><img src="../../../tplimg/logo.gif" alt="羊城晚报" /></td>
<td align="right"><a href="http://www.ycwb.com">金羊网</a> | <a href="http://ep.ycwb.com">报刊首页</a> | <a href="#">往期回顾</a> | <a href="#">投稿</a></td>
</tr>
</table>
</div>
<table width="1000" border="0" cellspacing="0" cellpadding="0" class="body">
<tr>
<td width="330" valign="top" class="left">
<div class="banmian">
<p>第A06版：广州·街坊</p>
<p><img src="../../../res/1/20210512/pagelogo_a06.jpg" alt="" usemap="#pagepicmap" /></p>
<p><a href="node_5.htm">上一版</a> <a href="node_7.htm">下一版</a></p>
</div>
<div class="mulu">
<p>本版标题导航</p>
<ul>
${items('content_6_3823', ['地铁站里开了一间修鞋摊', '荔枝湾龙船起水', '百岁阿婆的第一堂书法课', '旧骑楼外墙不再挂空调'])}
</ul>
</div>
<div class="banci">
<p>版面导航</p>
<ul>
${items('node_', ['第A01版：要闻', '第A02版：时评', '第A04版：广东', '第A06版：广州·街坊', '第A08版：国际', '第A10版：文娱', '第A12版：花地'])}
</ul>
</div>
</td>
<td width="670" valign="top" class="right">
<div class="riqi">
<span>2021年05月12日 星期三</span>
<a href="content_6_382310.htm">上一篇</a>
<a href="content_6_382312.htm">下一篇</a>
</div>
<div class="fangda"><a href="#">放大</a> <a href="#">缩小</a> <a href="#">默认</a> <a href="#">朗读</a></div>
<table width="100%" border="0" cellspacing="0" cellpadding="5">
<tr valign="top">
<td align="center" class="font02"><founder-pretitle>西关恩宁里七十年老店，第三代传人打开方子</founder-pretitle></td>
</tr>
<tr valign="top">
<td align="center" class="font01"><h1><founder-title>当街熬茶，铜煲搬到店门口</founder-title></h1></td>
</tr>
<tr valign="top">
<td align="center" class="font02"><founder-subtitle>小学生认对五样药材，送一颗陈皮梅</founder-subtitle></td>
</tr>
<tr valign="top">
<td align="center" class="font04">来源：羊城晚报</td>
</tr>
</table>
<table border="0" cellspacing="0" cellpadding="0" class="tupian">
<tr><td align="center"><img src="../../../res/1/20210512/50231620800000.jpg" alt="" /></td></tr>
<tr><td align="center" class="picsm">梁伯在店门口的铜煲前搅动凉茶 羊城晚报记者 梁小石 摄</td></tr>
</table>
<div id="ozoom">
<founder-content><!--enpcontent-->
${p(TEA, '', '　　')}
<!--/enpcontent--></founder-content>
</div>
<div class="shangyi"><a href="content_6_382310.htm">上一篇</a> <a href="content_6_382312.htm">下一篇</a></div>
</td>
</tr>
</table>
<div id="bottom">
<p>版权声明：羊城晚报报业集团独家授权，未经书面同意不得复制或建立镜像</p>
<p>地址：广州市某某路733号 联系电话：020-00000000</p>
<p>金羊网 版权所有 1998-2021</p>
</div>
</body>
</html>`,
    expected: {
      headline: '当街熬茶，铜煲搬到店门口',
      kicker: '西关恩宁里七十年老店，第三代传人打开方子',
      alternative: '小学生认对五样药材，送一颗陈皮梅',
      published: '2021-05-12',
      source: '羊城晚报',
      authors: ['黄小文', '林小舟'],
      headings: [],
      captions: ['梁伯在店门口的铜煲前搅动凉茶 羊城晚报记者 梁小石 摄'],
      // Whether the head with the reporters stays is open: not asked.
      kept: ['西关恩宁里一间开了七十年的凉茶铺，前日起把熬茶的铜煲搬到了店门口。', ...TEA.slice(1)],
      gone: ['建立镜像', '龙船起水', '花地', '本版标题导航', '修鞋摊'],
    },
  },
  {
    kind: '极目新闻, its page of 2023, a feature: 来源 and the clock above, 极目新闻记者 and 通讯员 in a line first, two strong headings, two pictures, 24小时报料热线 last, 相关阅读 and a hot list',
    url: 'https://www.ctdsb.net/c1476_202309/1873206.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>最后一次解缆，他把手套交给了年轻人_极目新闻</title>
<meta name="keywords" content="轮渡,水手长,退休">
<meta name="description" content="9月3日清晨，58岁的轮渡水手长郑大江解开最后一道缆绳。">
<link rel="stylesheet" href="https://img.ctdsb.net/static/pc/css/common.css">
<link rel="stylesheet" href="https://img.ctdsb.net/static/pc/css/detail.css">
<script src="https://img.ctdsb.net/static/pc/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="w1200">
<a class="logo" href="https://www.ctdsb.net/"><img src="https://img.ctdsb.net/static/pc/logo.png" alt=""></a>
<ul class="nav">
${items('https://www.ctdsb.net/c', ['首页', '湖北', '武汉', '极目锐评', '极目视频', '国内', '国际', '财经', '教育', '健康', '楚天都市报电子版'])}
</ul>
</div>
</div>
<div class="w1200 position">
<span>当前位置：</span>
<a href="https://www.ctdsb.net/">首页</a>
<i>&gt;</i>
<a href="https://www.ctdsb.net/c1476/">武汉</a>
</div>
<div class="w1200 main clearfix">
<div class="main-left">
<h1 class="detail-title">最后一次解缆，他把手套交给了年轻人</h1>
<div class="detail-info">
<span class="source">来源：极目新闻</span>
<span class="time">2023-09-03 20:36:44</span>
<span class="fontsize">字号 <a href="javascript:;">小</a> <a href="javascript:;">中</a> <a href="javascript:;">大</a></span>
</div>
<div class="detail-content" id="detailContent">
<p>极目新闻记者 胡小晓 通讯员 郭小霞</p>
<p>${FERRYMAN[0]}</p>
<p style="text-align: center;"><img src="https://img.ctdsb.net/resource/202309/03/a1.jpg" alt=""></p>
<p style="text-align: center;">郑大江在渡口解缆（通讯员供图）</p>
<p><strong>${FERRYMAN[1]}</strong></p>
<p>${FERRYMAN[2]}</p>
<p>${FERRYMAN[3]}</p>
<p><strong>${FERRYMAN[4]}</strong></p>
<p>${FERRYMAN[5]}</p>
<p style="text-align: center;"><img src="https://img.ctdsb.net/resource/202309/03/a2.jpg" alt=""></p>
<p style="text-align: center;">印着时刻表的锦旗（极目新闻记者胡小晓 摄）</p>
<p>${FERRYMAN[6]}</p>
<p>${FERRYMAN[7]}</p>
</div>
<div class="detail-copy">
<p>（来源：极目新闻）</p>
<p>更多精彩资讯请在应用市场下载“极目新闻”客户端，未经授权请勿转载，欢迎提供新闻线索，一经采纳即付报酬。24小时报料热线027-00000000。</p>
</div>
<div class="detail-share">
<span>分享到</span>
<a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
<a href="javascript:;">复制链接</a>
</div>
<div class="detail-related">
<h3>相关阅读</h3>
<ul>
<li><a href="https://www.ctdsb.net/c1476_202308/1866001.html">长江轮渡早班船提前十分钟</a></li>
<li><a href="https://www.ctdsb.net/c1476_202307/1850417.html">白沙洲渡口换上新跳板</a></li>
</ul>
</div>
</div>
<div class="main-right">
<div class="box-hot">
<h3>极目热榜</h3>
<ol>
${items('https://www.ctdsb.net/hot/', ['热干面师傅收了个博士徒弟', '东湖绿道多了夜骑专线', '中学食堂的匿名点菜箱', '武大郎烧饼摊主考上驾照', '江豚又来“报到”了'])}
</ol>
</div>
<div class="box-video">
<h3>极目视频</h3>
<ul>
${items('https://www.ctdsb.net/v/', ['【视频】暴雨中扶伞的保安', '【视频】一分钟看晴川桥日出'])}
</ul>
</div>
<div class="box-qr">
<img src="https://img.ctdsb.net/static/pc/qr.png" alt="">
<p>手机扫码看新闻</p>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://www.ctdsb.net/about">关于我们</a> | <a href="https://www.ctdsb.net/law">法律声明</a> | <a href="https://www.ctdsb.net/ad">广告刊例</a></p>
<p>湖北楚天都市报传媒有限公司 版权所有</p>
<p>互联网新闻信息服务许可证：42120170000 鄂ICP备00000000号-1</p>
</div>
</body>
</html>`,
    expected: {
      headline: '最后一次解缆，他把手套交给了年轻人',
      published: '2023-09-03T20:36:44+08:00',
      source: '极目新闻',
      authors: ['胡小晓', '郭小霞'],
      headings: [FERRYMAN[1], FERRYMAN[4]],
      captions: ['郑大江在渡口解缆（通讯员供图）', '印着时刻表的锦旗（极目新闻记者胡小晓 摄）'],
      body: [...FERRYMAN],
      related: ['长江轮渡早班船提前十分钟', '白沙洲渡口换上新跳板'],
      gone: ['一经采纳即付报酬', '博士徒弟', '匿名点菜箱', '扶伞的保安', '广告刊例', '手机扫码'],
    },
  },
  {
    kind: '果壳, its article page of 2021, a translation: the author’s card and the day above, h3 headings, captions by 图源, 作者 and 译者 and 编辑 in lines last, 未经授权不得转载, 发现更多',
    url: 'https://www.guokr.com/article/460128/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title data-react-helmet="true">蛞蝓的黏液，是液体还是固体？ | 果壳 科技有意思</title>
<meta data-react-helmet="true" name="keywords" content="蛞蝓,黏液,仿生">
<meta data-react-helmet="true" name="description" content="下雨天的早晨，如果你在墙角看到一条亮晶晶的痕迹，那多半是蛞蝓昨晚的行程单。">
${og('og:title', '蛞蝓的黏液，是液体还是固体？')}
${og('og:type', 'article')}
${og('og:site_name', '果壳')}
<link rel="shortcut icon" href="https://www.guokr.com/favicon.ico">
<style data-styled-components="fXsqHT icatwn"></style>
<script>window.INITIAL_STORE={"articleId":460128}</script>
</head>
<body>
<div id="root">
<div class="layout__Header-zgzfsa-0">
<a href="/" class="Logo"><img src="https://static.guokr.com/logo.svg" alt="果壳"></a>
<ul class="Nav">
${items('/channel/', ['首页', '科学人', '物种日历', '吃货研究所', '美丽也是技术活', '十五言', '研究生院'])}
</ul>
<a href="/sign_in">登录</a>
<a href="/app">下载App</a>
</div>
<div class="Article__StyleWrapper-sc-1dunux7-2">
<div class="Article__FixedSideTool-sc-1dunux7-1 fXsqHT">
<ul>
<li><a href="/calendar">物种日历</a></li>
<li><a href="javascript:;">收藏</a></li>
<li><a href="javascript:;">赞</a></li>
</ul>
</div>
<div class="layout__Skeleton-zgzfsa-3 styled__ArticleHead">
<div class="styled__ArticleTitle-sc-1ctyfcr-0">蛞蝓的黏液，是液体还是固体？</div>
<div class="styled__AuthorWrap">
<img class="avatar" src="https://static.guokr.com/avatar/8.jpg" alt="">
<a class="name" href="/i/0820193/">物种日历</a>
<span class="date">2021-07-06</span>
</div>
</div>
<div class="layout__Skeleton-zgzfsa-3 styled__ArticleContent-sc-1ctyfcr-4 icatwn">
<div id="js_content">
<p>${SLUG[0]}</p>
<figure><img src="https://static.guokr.com/a1.jpg" alt=""><figcaption>墙上的黏液痕迹 | 图源：作者</figcaption></figure>
<h3>${SLUG[1]}</h3>
<p>${SLUG[2]}</p>
<p>${SLUG[3]}</p>
<h3>${SLUG[4]}</h3>
<p>${SLUG[5]}</p>
<figure><img src="https://static.guokr.com/a2.jpg" alt=""><figcaption>受惊的蛞蝓会分泌防御液 | 图源：作者</figcaption></figure>
<p>${SLUG[6]}</p>
<p>${SLUG[7]}</p>
<p>作者：Nora Whitfield</p>
<p>译者：林小筠</p>
<p>编辑：窗小敲</p>
<p>本文来自果壳，未经授权不得转载。如有需要请联系sns@guokr.example</p>
</div>
</div>
<div class="styled__BlockWrap-sc-1ctyfcr-9">
<div id="adArticleBottom"></div>
<p class="app">打开果壳App，和谢耳朵一起看世界</p>
</div>
<div class="styled__BlockWrap-sc-1ctyfcr-9 author-card">
<h4>物种日历</h4>
<p>果壳自然类主题站，每天一个新物种</p>
<a href="javascript:;">关注</a>
</div>
<div class="styled__BlockWrap-sc-1ctyfcr-9 comments">
<h4>评论 (37)</h4>
<ul>
<li>
<b>今天也要多喝水</b>
<p>所以撒盐到底有没有用，在线等</p>
</li>
<li>
<b>显微镜下的早餐</b>
<p>贴猪心那个视频我看过，震撼</p>
</li>
</ul>
<a href="/sign_in">登录后发表评论</a>
</div>
<div class="styled__BlockWrap-sc-1ctyfcr-9 discover">
<h4>发现更多</h4>
<ul>
${items('/article/4600', ['香菜味的基因藏在哪里', '给猫梳毛为什么会起电', '月球上的土能种番茄吗', '为什么耳机线总会打结'], '<span>果壳编辑部</span>')}
</ul>
</div>
</div>
<div class="layout__Footer-zgzfsa-9">
<p><a href="/about">关于我们</a><a href="/jobs">加入果壳</a><a href="/copyright">免责声明</a></p>
<p>©果壳网 京ICP证100430号 京网文[2018]0000-000号</p>
<p>违法和不良信息举报邮箱：jubao@guokr.example</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '蛞蝓的黏液，是液体还是固体？',
      published: '2021-07-06',
      source: '果壳',
      authors: ['Nora Whitfield'],
      editors: ['窗小敲'],
      translator: '林小筠',
      headings: [SLUG[1], SLUG[4]],
      captions: ['墙上的黏液痕迹 | 图源：作者', '受惊的蛞蝓会分泌防御液 | 图源：作者'],
      // The lines of makers last in the text: fields or paragraphs, not asked.
      kept: [...SLUG],
      gone: ['谢耳朵', '在线等', '每天一个新物种', '香菜味', '耳机线', '加入果壳'],
    },
  },
  {
    kind: '一点资讯, its page of 2019, short news reprinted from 三湘都市报: h2, the source a link and the day by dots in the meta line, imedia-article, a channel’s card, comments, 猜你喜欢',
    url: 'https://www.yidianzixun.com/article/0NcQ7aLx',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>天台水缸里来了一群“小伞”</title>
<meta name="keywords" content="水母,水缸,天台">
<meta name="description" content="近日，长沙市民刘先生家中的老式水缸里出现了一群“不速之客”。">
<meta name="mobile-agent" content="format=html5;url=https://m.yidianzixun.com/article/0NcQ7aLx">
<link rel="stylesheet" href="https://static.yidianzixun.com/modules/build/article/article-8a0.css">
<script>yidian={docid:"0NcQ7aLx"};</script>
</head>
<body class="article-page">
<div class="header">
<div class="header-inner">
<a class="logo" href="/">一点资讯</a>
<ul class="channel">
${items('/channel/c', ['推荐', '热点', '社会', '娱乐', '财经', '体育', '科技', '军事', '健康', '美食', '搞笑'])}
</ul>
<div class="search"><input type="text" placeholder="搜索你感兴趣的内容"></div>
<a class="login" href="javascript:;">登录</a>
</div>
</div>
<div class="article-layout clearfix">
<div class="left-wrapper">
<div class="article">
<h2>天台水缸里来了一群“小伞”</h2>
<div class="meta">
<a class="doc-source" href="/channel/m1043">三湘都市报</a>
<span>2019.10.09</span>
<a class="follow" href="javascript:;">+ 订阅</a>
</div>
<div class="content-bd">
<div id="imedia-article">
${p(POOL)}
</div>
</div>
<div class="action">
<a href="javascript:;">赞 56</a>
<a href="javascript:;">踩</a>
<a href="javascript:;">不感兴趣</a>
</div>
<div class="share">
<span>分享给好友</span>
<a href="javascript:;">朋友圈</a>
<a href="javascript:;">新浪</a>
</div>
</div>
<div class="copyright">
<p>特别声明：本文为一点号作者上传并发布，平台仅提供信息存储空间服务</p>
</div>
<div class="comment-box">
<h4>全部评论</h4>
<ul>
<li>
<b>湘江小鱼</b>
<p>小时候在水库里见过，漂亮得很</p>
</li>
<li>
<b>一点网友8823</b>
<p>五年不洗水缸还这么干净</p>
</li>
</ul>
</div>
<div class="relate-list">
<h4>猜你喜欢</h4>
<ul>
${items('/article/0Nc', ['九旬夫妻的阳台菜园', '橘子洲头的无人售货亭', '快递柜里住进一窝麻雀', '秋天吃藕的六种做法', '老相机市场逛吃记'], '<span>3小时前</span>')}
</ul>
</div>
</div>
<div class="right-wrapper">
<div class="channel-card">
<p>三湘都市报官方频道</p>
<p>12.8万人订阅</p>
</div>
<div class="hot-list">
<h4>24小时热文</h4>
<ul>
${items('/article/0Nd', ['国庆返程第一天有多堵', '同学会AA制引热议', '手机话费里的隐形套餐'])}
</ul>
</div>
<div class="app-qr">
<img src="https://static.yidianzixun.com/qr.png" alt="">
<p>扫一扫，下载一点资讯客户端</p>
</div>
</div>
</div>
<div class="footer">
<p><a href="/about">关于一点</a> <a href="/contact">联系我们</a> <a href="/jobs">招聘</a></p>
<p>北京一点网聚科技有限公司 版权所有 京ICP证000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '天台水缸里来了一群“小伞”',
      published: '2019-10-09',
      source: '三湘都市报',
      authors: [],
      headings: [],
      captions: [],
      body: [...POOL],
      gone: ['信息存储空间', '在水库里见过', '快递柜', '有多堵', '不感兴趣', '官方频道'],
    },
  },
  {
    kind: '自由時報, breaking news of its life pages of 2021: h1, span.time, 〔記者／台南報導〕 first, photo boxes by p captions, 請繼續往下閱讀 and an app’s call between, 相關新聞, 熱門新聞',
    url: 'https://news.ltn.com.tw/news/life/breakingnews/3509127',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>竹筒浮具下水 七股蚵棚告別保麗龍 - 生活 - 自由時報電子報</title>
<meta name="description" content="台南七股沿海的蚵棚今年改用竹筒取代保麗龍浮具，首批六十座蚵棚昨天下水。">
<meta name="keywords" content="蚵棚, 七股, 保麗龍">
${og('og:title', '竹筒浮具下水 七股蚵棚告別保麗龍 - 生活 - 自由時報電子報')}
${og('og:type', 'article')}
${og('og:site_name', '自由時報電子報')}
${og('og:url', 'https://news.ltn.com.tw/news/life/breakingnews/3509127')}
<meta property="pubdate" content="2021-04-22T09:14:00+08:00">
<link rel="stylesheet" href="https://cache.ltn.com.tw/assets/css/news2020.css">
${ld({ '@type': 'NewsArticle', headline: '竹筒浮具下水 七股蚵棚告別保麗龍', datePublished: '2021-04-22T09:14:00+08:00', dateModified: '2021-04-22T09:14:00+08:00', author: { '@type': 'Person', name: '自由時報電子報' }, publisher: { '@type': 'Organization', name: '自由時報電子報' } })}
</head>
<body>
<div class="ltnheader">
<a class="logo" href="https://www.ltn.com.tw/">自由時報</a>
<ul class="ltn_menu">
${items('https://news.ltn.com.tw/list/', ['即時', '熱門', '政治', '社會', '生活', '健康', '國際', '地方', '蒐奇', '影音', '財經', '娛樂', '汽車', '時尚', '體育'])}
</ul>
</div>
<div class="content">
<section class="Web">
<div class="breadcrumbs boxTitle">
<a href="https://news.ltn.com.tw/">首頁</a>
<span>&gt;</span>
<a href="https://news.ltn.com.tw/list/breakingnews/life">生活</a>
</div>
<div class="whitecon articlebody" itemprop="articleBody" data-desc="內容頁">
<h1>竹筒浮具下水 七股蚵棚告別保麗龍</h1>
<div class="function boxTitle">
<a href="javascript:;">分享</a>
<a href="javascript:;">字級</a>
</div>
<div class="text boxTitle boxText" data-desc="內文">
<span class="time">2021/04/22 09:14</span>
<div class="photo boxTitle" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/1.jpg"><img src="https://img.ltn.com.tw/1.jpg" alt=""></a>
<p>蚵農將竹筒浮具綁上蚵棚。（記者林小明攝）</p>
</div>
<p>${OYSTER[0]}</p>
<p>${OYSTER[1]}</p>
<p class="before_ir">請繼續往下閱讀...</p>
<p class="after_ir"></p>
<p>${OYSTER[2]}</p>
<div class="photo boxTitle" data-desc="圖片">
<a class="image-popup-vertical-fit" href="https://img.ltn.com.tw/2.jpg"><img src="https://img.ltn.com.tw/2.jpg" alt=""></a>
<p>國小學生製作的「海洋溫度計」。（漁會提供）</p>
</div>
<p>${OYSTER[3]}</p>
<p>${OYSTER[4]}</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎 <a href="https://service.ltn.com.tw/app">點我下載APP</a> <a href="https://draw.ltn.com.tw/">按我看活動辦法</a></p>
</div>
<div class="related boxTitle" data-desc="相關新聞">
<h3>相關新聞</h3>
<ul>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3498001">保麗龍浮具回收站 七股再增兩處</a></li>
<li><a href="https://news.ltn.com.tw/news/life/breakingnews/3487730">刺竹變身蚵棚 關廟竹農接單忙</a></li>
</ul>
</div>
<div class="keyword boxTitle">
<a href="https://news.ltn.com.tw/topic/1">蚵農</a>
<a href="https://news.ltn.com.tw/topic/2">環保標章</a>
</div>
<div class="boxTitle follow">
<p>☆按讚加入自由時報粉絲團☆</p>
</div>
</div>
<div class="whitecon boxTitle editor">
<p>有新聞線索？歡迎向我們爆料</p>
</div>
</section>
<aside class="Web">
<div class="whitecon boxTitle hot">
<h3>熱門新聞</h3>
<ul>
${items('https://news.ltn.com.tw/news/life/breakingnews/35090', ['阿里山小火車加掛賞櫻車廂', '夜市抓娃娃機台改夾青菜', '圖書館借書送鳳梨酥', '水庫底的老橋重見天日', '導盲犬退休搭高鐵返鄉'])}
</ul>
</div>
<div class="whitecon boxTitle">
<h3>今日壹推</h3>
<p>春季旅展線上搶先逛</p>
</div>
</aside>
</div>
<footer>
<p>自由時報版權所有不得轉載 © 2021 The Liberty Times. All Rights Reserved.</p>
<p><a href="https://service.ltn.com.tw/privacy">隱私權政策</a> <a href="https://service.ltn.com.tw/ad">廣告刊登</a></p>
</footer>
</body>
</html>`,
    expected: {
      headline: '竹筒浮具下水 七股蚵棚告別保麗龍',
      published: '2021-04-22T09:14:00+08:00',
      source: '自由時報電子報',
      authors: ['林小明'],
      dateline: '台南',
      headings: [],
      captions: ['蚵農將竹筒浮具綁上蚵棚。（記者林小明攝）', '國小學生製作的「海洋溫度計」。（漁會提供）'],
      // Whether the head with the reporter stays in the first paragraph is open: not asked.
      kept: [OYSTER[0].slice(OYSTER[0].indexOf('〕') + 1), ...OYSTER.slice(1)],
      related: ['保麗龍浮具回收站 七股再增兩處', '刺竹變身蚵棚 關廟竹農接單忙'],
      gone: ['請繼續往下閱讀', '保證天天中獎', '按讚加入', '改夾青菜', '歡迎向我們爆料', '春季旅展'],
    },
  },
  {
    kind: '今周刊, its article page of 2022, a feature: a type and the clock and 撰文 in context__info items, an introduction as the lead, a banner with its caption, h2 headings, 延伸閱讀 in the text’s foot, 熱門文章',
    url: 'https://www.businesstoday.com.tw/article/category/183015/post/202208240021/',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>六百只陶缸認養額滿：她從算一滴醬油的成本開始翻身 - 今周刊</title>
<meta name="description" content="放棄科技公司的高薪，她回到老街接下虧損的醬油廠，第一步竟是停賣最好賣的三款商品。">
<meta name="keywords" content="醬油,陶缸,接班">
${og('og:title', '六百只陶缸認養額滿：她從算一滴醬油的成本開始翻身 - 今周刊')}
${og('og:description', '放棄科技公司的高薪，她回到老街接下虧損的醬油廠，第一步竟是停賣最好賣的三款商品。')}
${og('og:type', 'article')}
${og('og:site_name', '今周刊')}
<meta property="article:published_time" content="2022-08-24T10:30:00+08:00">
<link rel="stylesheet" href="https://www.businesstoday.com.tw/css/article.css">
</head>
<body>
<header class="header">
<a class="header__logo" href="/"><img src="/images/logo.svg" alt="今周刊"></a>
<ul class="header__menu">
${items('/group/', ['焦點新聞', '投資理財', '保險稅務', '國際總經', '產業經營', '健康', '職場', '幸福熟齡', 'ESG永續台灣', '影音', '雜誌訂閱'])}
</ul>
<a class="header__login" href="/member/login">登入/註冊</a>
</header>
<main class="container">
<nav class="breadcrumb">
<a href="/">首頁</a>
<a href="/group/3">產業經營</a>
</nav>
<article class="article">
<h1 class="article__maintitle">六百只陶缸認養額滿：她從算一滴醬油的成本開始翻身</h1>
<div class="context__info">
<p class="context__info-item context__info-item--type">產業動態</p>
<p class="context__info-item context__info-item--date">2022-08-24 10:30</p>
<p class="context__info-item context__info-item--author">撰文：林小謙</p>
<p class="context__info-item context__info-item--photo">攝影：吳小恆</p>
<p class="context__info-item context__info-item--view">瀏覽數：18,204</p>
</div>
<div class="article__share">
<a href="javascript:;">LINE</a>
<a href="javascript:;">Facebook</a>
<a href="javascript:;">收藏文章</a>
</div>
<figure class="article__mainbanner">
<img src="https://static.businesstoday.com.tw/1.jpg" alt="">
<figcaption>詹雅筑每天清晨巡缸，以舌尖判斷醬汁熟成。</figcaption>
</figure>
<div class="article__introduction">
<p>放棄科技公司的高薪，她回到老街接下虧損的醬油廠，第一步竟是停賣最好賣的三款商品。</p>
</div>
<div itemprop="articleBody">
<div class="Zi_ad_ar_iR">
<div class="cke_editable font__select-content">
<p>${SOY[0]}</p>
<p>${SOY[1]}</p>
<h2>${SOY[2]}</h2>
<p>${SOY[3]}</p>
<p>${SOY[4]}</p>
<h2>${SOY[5]}</h2>
<figure>
<img src="https://static.businesstoday.com.tw/2.jpg" alt="">
<figcaption>認養人在缸身寫上自己的名字。</figcaption>
</figure>
<p>${SOY[6]}</p>
<p>${SOY[7]}</p>
<p>${SOY[8]}</p>
</div>
</div>
</div>
<div class="article__extend">
<h3>延伸閱讀</h3>
<ul>
<li><a href="/article/category/183015/post/202207110008/">百年醬園第五代：把釀造課開進小學</a></li>
<li><a href="/article/category/183015/post/202206020017/">黑豆國產化十年，誰在替農民收尾</a></li>
</ul>
</div>
<div class="article__tags">
<a href="/tag/1">#接班</a>
<a href="/tag/2">#老店轉型</a>
</div>
<div class="article__newsletter">
<p>訂閱今周刊電子報，掌握每日財經大小事</p>
<input type="email" placeholder="請輸入您的信箱">
</div>
</article>
<aside class="sidebar">
<div class="hot">
<h3>熱門文章</h3>
<ol>
${items('/article/category/80394/post/20220823', ['退休前必做的三張清單', '冷氣開26度真的省電嗎', '存股族最常犯的五個錯', '租屋補貼申請懶人包', '他靠修鋼琴養活一家六口'])}
</ol>
</div>
<div class="magazine">
<h3>最新雜誌</h3>
<p>本期封面：小店的大帳本</p>
<a href="/magazine">線上訂閱享優惠</a>
</div>
<div class="video">
<h3>精選影音</h3>
<p>三分鐘看懂升息怎麼影響房貸</p>
</div>
</aside>
</main>
<footer class="footer">
<p><a href="/about">關於我們</a><a href="/service">客服中心</a><a href="/copyright">著作權聲明</a></p>
<p>今周刊版權所有，非經授權，不許轉載</p>
<p>客服專線：02-0000-0000</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '六百只陶缸認養額滿：她從算一滴醬油的成本開始翻身',
      lead: '放棄科技公司的高薪，她回到老街接下虧損的醬油廠',
      published: '2022-08-24T10:30:00+08:00',
      source: '今周刊',
      authors: ['林小謙'],
      headings: [SOY[2], SOY[5]],
      captions: ['詹雅筑每天清晨巡缸，以舌尖判斷醬汁熟成。', '認養人在缸身寫上自己的名字。'],
      // Whether the introduction stands in the body too is open: not asked.
      kept: [...SOY],
      related: ['百年醬園第五代：把釀造課開進小學', '黑豆國產化十年，誰在替農民收尾'],
      gone: ['掌握每日財經大小事', '修鋼琴', '租屋補貼', '小店的大帳本', '瀏覽數', '升息'],
    },
  },
  {
    kind: 'TVBS新聞網, its page of 2023, short local news: 記者 and 責任編輯 and 發佈時間 and 最後更新時間 in the author line, news_detail_div with bare breaks of ads, 更多 TVBS 報導 last, 熱門新聞',
    url: 'https://news.tvbs.com.tw/local/2121048',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="content-language" content="zh-TW">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>燕子連五年進駐早餐店 老闆娘自製「托嬰平台」│TVBS新聞網</title>
<meta name="description" content="台中市豐原一間早餐店，連續五年有燕子在店內日光燈上築巢。">
<meta name="keywords" content="燕子,早餐店,豐原">
${og('og:title', '燕子連五年進駐早餐店　老闆娘自製「托嬰平台」│TVBS新聞網')}
${og('og:type', 'article')}
${og('og:site_name', 'TVBS新聞網')}
<meta property="article:published_time" content="2023-05-11T10:20:00+08:00">
<meta property="article:modified_time" content="2023-05-11T10:25:00+08:00">
<link rel="canonical" href="https://news.tvbs.com.tw/local/2121048">
<link rel="stylesheet" href="https://news.tvbs.com.tw/css/news.css">
</head>
<body>
<header class="header">
<a class="logo" href="https://news.tvbs.com.tw/"><img src="https://news.tvbs.com.tw/images/logo.svg" alt=""></a>
<ul class="menu">
${items('https://news.tvbs.com.tw/', ['即時', '熱門', '政治', '娛樂', '生活', '社會', '全球', '健康', '財經', '科技', '運動', '新奇', '女人我最大', '食尚玩家'])}
</ul>
<div class="live"><a href="https://news.tvbs.com.tw/live">LIVE 直播</a></div>
</header>
<main>
<div class="newsdetail_content">
<div class="breadcrumb">
<a href="https://news.tvbs.com.tw/">新聞</a>
<a href="https://news.tvbs.com.tw/local">社會</a>
</div>
<div class="article_new">
<article>
<div class="title_box">
<h1 class="title">燕子連五年進駐早餐店　老闆娘自製「托嬰平台」</h1>
<div class="author_box">
<div class="author">
記者 <a href="https://news.tvbs.com.tw/author/1">江小晴</a> 報導
<br>責任編輯 <a href="https://news.tvbs.com.tw/author/2">何小柔</a> 報導
<br>發佈時間：2023/05/11 10:20
<br>最後更新時間：2023/05/11 10:25
</div>
</div>
<div class="share_box">
<a href="javascript:;">分享至LINE</a>
<a href="javascript:;">複製連結</a>
<a href="javascript:;">小字</a>
</div>
</div>
<div class="article_content" id="news_detail_div">
<div class="img_box">
<div class="img"><img src="https://cc.tvbs.com.tw/img/upload/2023/05/11/1.jpg" alt=""></div>
<span class="img_txt">雛鳥擠在便當盒平台上等餵食。（圖／江女士提供）</span>
</div>
<p>${SWALLOW[0]}</p>
<div class="guangxuan" data-desc="ad">
<p>新聞畫面看更多　手機下載TVBS APP抽好禮</p>
</div>
<p>${SWALLOW[1]}</p>
<p>${SWALLOW[2]}</p>
</div>
<div class="more_news">
<p><strong>更多 TVBS 報導</strong></p>
<ul>
<li><a href="https://news.tvbs.com.tw/local/2119870">騎樓燕巢掉落 里長徒手搭鷹架救雛鳥</a></li>
<li><a href="https://news.tvbs.com.tw/local/2117731">家燕到底能不能拆巢？專家一次說清楚</a></li>
</ul>
</div>
<div class="tag">
<a href="https://news.tvbs.com.tw/tag/1">#暖聞</a>
<a href="https://news.tvbs.com.tw/tag/2">#築巢</a>
</div>
<div class="line_join">
<p>加入TVBS新聞LINE好友，重要大事不漏接</p>
</div>
</article>
</div>
</div>
<aside class="aside">
<div class="hot">
<h3>熱門新聞</h3>
<ul>
${items('https://news.tvbs.com.tw/life/21210', ['梅雨季首波鋒面時間曝光', '發票中獎人在超商門口跳舞', '輪椅爺爺一天繞湖十圈', '國小畢業典禮改在稻田', '老婆餅店真的送老婆鏟子'])}
</ul>
</div>
<div class="program">
<h3>節目精選</h3>
<p>一步一腳印：山城裡的最後一班糖鐵</p>
</div>
</aside>
</main>
<footer>
<p>聯意製作股份有限公司 版權所有 盜用必究</p>
<p><a href="https://www.tvbs.com.tw/about">公司簡介</a> <a href="https://www.tvbs.com.tw/privacy">隱私權聲明</a></p>
<p>TVBS Media Inc. Copyright © 2023 All Rights Reserved</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '燕子連五年進駐早餐店　老闆娘自製「托嬰平台」',
      published: '2023-05-11T10:20:00+08:00',
      source: 'TVBS新聞網',
      authors: ['江小晴'],
      editors: ['何小柔'],
      headings: [],
      captions: ['雛鳥擠在便當盒平台上等餵食。（圖／江女士提供）'],
      body: [...SWALLOW],
      gone: ['抽好禮', '重要大事不漏接', '超商門口跳舞', '糖鐵', '盜用必究', '分享至LINE'],
    },
  },
  {
    kind: '星島日報, its instant news of 2022: the clock with HKT after the day, section.paragraphs, a gallery of pictures with captions, 相關新聞 linked within the text, share words, 最Hit',
    url: 'https://std.stheadline.com/realtime/article/1834720/',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>電車迷錄低百個車站聲音　上環舊舖開展覽 - 星島日報</title>
<meta name="description" content="香港電車迷自發籌辦的「一百個車站的聲音」展覽，今日起一連十日在上環一間舊舖舉行。">
<meta name="keywords" content="電車,展覽,上環">
${og('og:title', '電車迷錄低百個車站聲音　上環舊舖開展覽 - 星島日報')}
${og('og:type', 'article')}
${og('og:site_name', '星島日報')}
${og('og:image', 'https://image.hkhl.hk/1.jpg')}
<link rel="stylesheet" href="https://std.stheadline.com/dist/css/style.css">
</head>
<body>
<header class="navbar">
<a class="brand" href="https://std.stheadline.com/"><img src="https://std.stheadline.com/dist/images/logo-v2@2x.png" alt="星島日報"></a>
<ul class="navbar-nav">
${items('https://std.stheadline.com/realtime/', ['即時', '日報', '地產', '港聞', '國際', '中國', '娛樂', '體育', '教育', '副刊', '影片', '名人', '專題'])}
</ul>
<a class="search" href="https://std.stheadline.com/search">搜尋</a>
</header>
<div class="container">
<div class="row">
<div class="col-lg-8 content-left">
<nav class="breadcrumb">
<a href="https://std.stheadline.com/realtime/">即時</a>
<a href="https://std.stheadline.com/realtime/hongkong/">港聞</a>
</nav>
<div class="article-head">
<h1>電車迷錄低百個車站聲音　上環舊舖開展覽</h1>
<div class="article-date">
<span class="date">2022-05-12 18:20 HKT</span>
</div>
<div class="share-bar">
<span>分享:</span>
<a href="javascript:;">WhatsApp</a>
<a href="javascript:;">Facebook</a>
<a href="javascript:;">Telegram</a>
</div>
</div>
<article class="content">
<div class="media-gallery">
<figure class="item"><img src="https://image.hkhl.hk/1.jpg" alt=""><figcaption class="caption">市民戴上耳筒聆聽車站聲音。</figcaption></figure>
<figure class="item"><img src="https://image.hkhl.hk/2.jpg" alt=""><figcaption class="caption">阿樂花兩年時間逐站錄音。受訪者提供</figcaption></figure>
</div>
<section class="paragraphs">
<p>${TRAM[0]}</p>
<p>${TRAM[1]}</p>
<p>相關新聞：<a href="https://std.stheadline.com/realtime/article/1829110/">百年電車廠開放日　大小朋友排隊敲「叮叮」</a></p>
<div class="ad" id="ad-inread"><p>廣告</p></div>
<p>${TRAM[2]}</p>
<p>${TRAM[3]}</p>
</section>
</article>
<div class="app-promo">
<p>《星島》App：最快資訊，盡在掌握，立即免費下載</p>
</div>
<div class="keyword">
<a href="https://std.stheadline.com/tag/1">#錄音</a>
<a href="https://std.stheadline.com/tag/2">#電車文化</a>
</div>
<div class="more-news">
<h3>最新回應</h3>
<p>登入會員即可留言</p>
</div>
</div>
<div class="col-lg-4 content-right">
<div class="most-hit">
<h3>最Hit</h3>
<ul>
${items('https://std.stheadline.com/realtime/article/18345', ['深水埗布檔搬入新大樓', '天文台料周末有狂風雷暴', '長者中心開班教用二維碼', '西貢海面現巨型魔鬼魚', '校巴姨姨退休收百封信'])}
</ul>
</div>
<div class="column">
<h3>專欄</h3>
<p>街角味道：一碗豆腐花的學問</p>
</div>
<div class="epaper">
<p>訂閱電子報，每日精選送到你手</p>
</div>
</div>
</div>
</div>
<footer>
<p><a href="https://std.stheadline.com/about">關於我們</a> <a href="https://std.stheadline.com/privacy">私隱政策聲明</a> <a href="https://std.stheadline.com/disclaimer">免責聲明</a></p>
<p>Copyright © 2022 Sing Tao News Corporation Limited. 不得轉載</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '電車迷錄低百個車站聲音　上環舊舖開展覽',
      published: '2022-05-12T18:20:00+08:00',
      source: '星島日報',
      authors: [],
      headings: [],
      captions: ['市民戴上耳筒聆聽車站聲音。', '阿樂花兩年時間逐站錄音。受訪者提供'],
      body: [...TRAM],
      gone: ['盡在掌握', '魔鬼魚', '豆腐花', '即可留言', '私隱政策', '送到你手'],
    },
  },
  {
    kind: '世界日報, its story page of 2023, a feature of Los Angeles: 記者／洛杉磯報導 and the clock in ET, article-content__ names, figures with captions, h2 headings, 上一則 and 下一則, 延伸閱讀, comments',
    url: 'https://www.worldjournal.com/wj/story/121359/7158204',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>34年麵館月底熄燈 熟客開兩小時車來吃最後一碗 | 世界新聞網</title>
<meta name="description" content="洛杉磯縣聖蓋博市一家開業34年的華裔麵館，店主夫婦上月宣布月底退休。">
<meta name="news_keywords" content="麵館,聖蓋博,牛肉麵">
${og('og:title', '34年麵館月底熄燈 熟客開兩小時車來吃最後一碗 | 世界新聞網')}
${og('og:type', 'article')}
${og('og:site_name', '世界新聞網')}
<meta property="article:published_time" content="2023-05-11T02:20:00-04:00">
<link rel="stylesheet" href="https://www.worldjournal.com/static/wj/css/story.css">
${ld({ '@type': 'NewsArticle', headline: '34年麵館月底熄燈 熟客開兩小時車來吃最後一碗', datePublished: '2023-05-11T02:20:00-04:00', author: { '@type': 'Person', name: '記者謝小婷／洛杉磯報導' }, publisher: { '@type': 'Organization', name: '世界新聞網' } })}
</head>
<body>
<header class="header-wrapper">
<a class="header-logo" href="/"><img src="/static/wj/logo.svg" alt="世界新聞網"></a>
<ul class="navigation">
${items('/wj/cate/', ['即時', '要聞', '紐約', '洛杉磯', '舊金山', '地方', '美國', '中國', '台灣', '國際', '財經', '副刊', '周刊', '房地產', '徵才'])}
</ul>
<a class="member" href="/member">會員登入</a>
</header>
<main class="wrapper">
<nav class="breadcrumb">
<a class="breadcrumb-items" href="/">首頁</a>
<a class="breadcrumb-items" href="/wj/cate/la">洛杉磯</a>
</nav>
<article class="article-content">
<h1 class="article-content__title">34年麵館月底熄燈 熟客開兩小時車來吃最後一碗</h1>
<section class="article-content__subinfo">
<div class="article-content__authors">
<span class="article-content__author">記者謝小婷／洛杉磯報導</span>
<time class="article-content__time">2023-05-11 02:20 ET</time>
</div>
<div class="article-content__tools">
<button>聽新聞</button>
<button>列印</button>
<button>轉寄</button>
</div>
</section>
<section class="article-content__editor">
<figure class="article-content__image">
<img src="https://uc.udn.com.tw/wj/1.jpg" alt="">
<figcaption>老顧客一早在麵館門外排隊。（記者謝小婷／攝影）</figcaption>
</figure>
<p>${NOODLE[0]}</p>
<p>${NOODLE[1]}</p>
<div class="inline-ad"><p>廣告 內文未完請往下捲動</p></div>
<h2>${NOODLE[2]}</h2>
<p>${NOODLE[3]}</p>
<figure class="article-content__image">
<img src="https://uc.udn.com.tw/wj/2.jpg" alt="">
<figcaption>寫滿的留言簿。（張先生提供）</figcaption>
</figure>
<p>${NOODLE[4]}</p>
<h2>${NOODLE[5]}</h2>
<p>${NOODLE[6]}</p>
<p>${NOODLE[7]}</p>
</section>
<section class="article-content__keywords">
<a href="/search/1">華人餐館</a>
<a href="/search/2">退休生活</a>
</section>
<section class="prev-next">
<a href="/wj/story/121359/7158190">上一則 柯汶納圖書館徵義工教編織</a>
<a href="/wj/story/121359/7158211">下一則 阿罕布拉公園新設乒乓球桌</a>
</section>
<section class="more-news">
<h3>延伸閱讀</h3>
<ul>
<li><a href="/wj/story/121359/7140021">聖蓋博老字號餅店 女兒辭職接棒</a></li>
<li><a href="/wj/story/121359/7133406">華裔餐館退休潮 誰來接手老味道</a></li>
</ul>
</section>
<section class="app-download">
<p>下載世界新聞網APP，華人資訊一手掌握</p>
</section>
<section class="discuss">
<h3>留言</h3>
<p>請先登入會員，發言請遵守禮儀</p>
</section>
</article>
<aside class="sidebar">
<div class="hot">
<h3>超人氣</h3>
<ol>
${items('/wj/story/hot/', ['報稅延期怎麼辦 會計師詳解', '後院檸檬樹結出連體果', '公路邊走失羊駝找到主人', '老人公寓抽籤下周截止', '法拉盛老戲院改成社區廚房'])}
</ol>
</div>
<div class="special">
<h3>精選專題</h3>
<p>唐人街的一百扇門</p>
</div>
</aside>
</main>
<footer class="footer">
<p><a href="/about">關於我們</a><a href="/contact">聯絡我們</a><a href="/terms">服務條款</a></p>
<p>World Journal Inc. 世界新聞網版權所有，未經授權不得轉載使用</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '34年麵館月底熄燈 熟客開兩小時車來吃最後一碗',
      published: '2023-05-11T02:20:00-04:00',
      source: '世界新聞網',
      authors: ['謝小婷'],
      headings: [NOODLE[2], NOODLE[5]],
      captions: ['老顧客一早在麵館門外排隊。（記者謝小婷／攝影）', '寫滿的留言簿。（張先生提供）'],
      body: [...NOODLE],
      related: ['聖蓋博老字號餅店 女兒辭職接棒', '華裔餐館退休潮 誰來接手老味道'],
      gone: ['往下捲動', '一手掌握', '連體果', '羊駝', '一百扇門', '遵守禮儀'],
    },
  },
];
