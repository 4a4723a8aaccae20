// A thirty-ninth set of forms, by one who had not seen the importer: stations, portals, weeklies and dailies of both shores, Hong Kong and abroad.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** A list of links, each on lines of its own as the templates print them. */
const links = (base: string, names: readonly string[], wrap = 'li', from = 1): string =>
  names
    .map(
      (name, index) => `<${wrap}>\n<a href="${base}${from + index}" target="_blank">${name}</a>\n</${wrap}>`,
    )
    .join('\n');

const PAPER = [
  '蜡染坊里的灯亮到了晚上十点。在贵阳南郊的石板村，六十七岁的杨阿婆把铜刀在蜡锅里蘸了一下，一笔画到底，布上就多了一只锦鸡。',
  '去年以前，村里会画蜡的只剩下九个人，年纪最小的也有五十三岁。村小学把蜡染写进课后服务，每周三、周五下午，孩子们搬着小板凳坐进染坊，由老人手把手教。',
  '杨阿婆：“娃娃的手没有力，画出来的线抖，我就跟他们讲，抖的线也好看，像水。”',
  '村党支部书记罗小山介绍，学蜡染的孩子从最初的十一个增加到八十六个。染坊接到的订单由老人完成，图样里却常常有孩子画的小鱼、小鸟和拖拉机。',
  '今年春天，染坊把孩子们的四十二幅画印成布包，卖了三万一千元。村里商量后，给每个班买了一套图书，剩下的钱用来修染坊漏雨的屋顶。',
  '六年级学生罗小朵说，她想画一幅两米长的布，把石板村的四季都画进去，“画好了挂在村口，谁来都看得见”。',
] as const;

const OWL = [
  '记者18日从湖滨湿地管理中心获悉，今年春季迁徙期，当地共记录到过境鸟类一百三十二种，比去年同期增加九种。',
  '其中，监测人员首次在湿地拍摄到一小群半蹼鹬。这种鸟在浅滩上低头疾走，停留三天后继续北飞。',
  '管理中心工作人员表示，今年三月起，湿地把两处鱼塘的水位降低了四十厘米，露出的泥滩成了鸟儿的食堂。',
  '据了解，秋季迁徙期的监测将于八月下旬开始，市民可以通过预约参加周末的观鸟活动。',
] as const;

const PORRIDGE = [
  '我住的城市里，早点摊正在一个一个地消失。街角那家卖了二十六年胡辣汤的，上个月摘了招牌，换成一间卖咖啡的小店，排队的人倒是没有少。',
  '很多人为此惋惜，说城市没有了味道。我也惋惜，但我想先替早点摊的老板算一笔账：凌晨两点起床，和面、熬汤、炸油条，一碗卖六块钱，一个早晨卖两百碗，扣掉房租和人工，一个月挣不到七千元。',
  '换句话说，我们怀念的那碗胡辣汤，是用一个人二十六年的睡眠换来的。如果没有人愿意再这样换，怪不到任何人头上。',
  '所以问题并不是怎样把老摊子留下来，而是怎样让做早点的人睡得够。有的城市把几家摊子合到一间公用的后厨里，和面、熬汤由两班人轮流做，摊主早晨五点半来取就行。',
  '这样做出来的胡辣汤还是不是原来的味道？我去尝过，说实话，胡椒少了一点。可是端汤给我的那位大姐说，她今年第一次陪女儿吃上了早饭。',
  '一座城市的味道，从来不只在碗里，也在端碗的人脸上。把后者留住，前者总有办法慢慢调回来。',
] as const;

const BATTERY = [
  '换电柜的门“嗒”地弹开，老周把用空的电池推进去，取出一块满的，前后不到二十秒。他是一名外卖骑手，一天要重复这个动作四次。',
  '三年前，老周的电池还充在出租屋的走廊里。如今，这座中部城市的街头立着四千三百个换电柜，一半以上的骑手不再自己充电。',
  '一家换电公司的区域负责人告诉36氪，单个柜子的造价约为1.6万元，每天换电超过六十次才能打平，而他们目前的平均数是七十一次。',
  '柜子能不能赚钱，看的不是电，而是位置。便利店门口、地铁口、医院旁边，每个月的点位费从两百元涨到了八百元，涨得最快的是夜市。',
  '“我们有两成的柜子在亏，但不能撤。”上述负责人说，骑手换电讲究顺路，撤掉一个柜子，旁边三个柜子的次数都会往下掉。',
  '电池的寿命是另一道坎。一块电池充放电八百次之后就要退役，以一天两次半计算，不到一年。退役电池的去处，多数公司的回答都是“还在谈”。',
  '也有人走得更早。一家做储能的初创公司把退役电池拆成电芯，重新配成社区的应急电源，第一批五十套已经装进了老小区的配电房。',
  '老周不关心这些。他只记得去年夏天，换电柜因为高温停了两个小时，他推着车走了三公里。“电比饭还要紧。”他说。',
] as const;

const CLOCK = [
  '钟表修复师顾长河今年五十八岁，在一座旧钟楼里待了三十四年。今年春天，他把一座停了六十多年的塔钟修好了。整点敲响的那天，楼下站满了人，他却躲在齿轮后面数秒。',
  '《中国新闻周刊》在钟楼里和他聊了两个下午，话题从一枚断掉的销子开始。',
  '中国新闻周刊：这座钟停了六十多年，为什么现在才修？',
  '顾长河：不是没有人想修，是没有人敢拆。它一共有一千一百多个零件，图纸早就丢了，拆下来装不回去，就真的没有了。我先画了两年图，才拧下第一颗螺丝。',
  '中国新闻周刊：最难的是哪一步？',
  '顾长河：擒纵轮上一枚销子断了，只有火柴头那么大。现在的钢太硬，会把老齿轮磨坏。我跑了三个废品站，找到一台报废的老缝纫机，用它的轴车了一枚。',
  '中国新闻周刊：有人建议换上电子机芯，又准又省事。',
  '顾长河：换了就是一块大号的电子表。这座钟一天慢四十秒，我每天早上爬一百二十七级台阶去拨它。有人嫌慢，我觉得挺好，一座城市里总要有一样东西是要人去照顾的。',
  '中国新闻周刊：有人接您的班吗？',
  '顾长河：有个学机械的姑娘，来了一年半，手稳，话少。我跟她说，修钟的人不要和时间赛跑，要学会等它。',
] as const;

const STAIRS = [
  '5月15日清晨六点，渝中区十八级巷的石梯上，三轮推车的铃声又响了起来。推车的不是挑夫，而是一台能爬梯坎的小机器。',
  '十八级巷共有二百一十四级梯坎，巷子里住着三百多户人家，六十岁以上的老人占了一半。买一袋米、换一罐气，过去全靠肩挑背扛。',
  '去年底，两名从机械厂退休的工程师自己掏钱，用旧轮椅的电机和橡胶履带做出了第一台样机，载重六十公斤，爬完全程用时九分钟。',
  '“第一次试车，走到第八十级就翻了，米撒了一地。”六十六岁的退休工程师何正清说，邻居们没有笑话他们，反倒一粒一粒帮着捡起来。',
  '样机改了十一次，如今巷口的便民点里停着三台，居民打一个电话，志愿者就帮忙送货上门，不收一分钱。',
  '街道相关负责人介绍，下一步将给梯坎两侧加装扶手和夜灯，并在另外四条老巷推广爬梯小车。',
] as const;

const TEA = [
  '清明前的第一锅茶，在安溪的深山里炒到了后半夜。茶农陈春生把手掌贴在锅沿上，试了试温度，才把鲜叶倒进去。',
  '往年这个时候，他最愁的是没有人采茶。今年，山下的职业学校来了三十二名学生，跟着老茶农住了二十天，白天采，晚上炒。',
  '“他们手机里有温度曲线，我手心里也有一条。”陈春生笑着说，两条线对来对去，居然差不到三摄氏度。',
  '带队老师林小雯告诉记者，学校把课堂搬上茶山已是第三年，今年首次把炒茶成绩计入学分，考官就是村里的六位老师傅。',
  '镇里统计，三年来先后有十九名毕业生留在当地，开办了七家茶叶合作社，去年销售额合计一千二百多万元。',
] as const;

const LETTER = [
  '“这封信，我们找收信人找了十一年。”5月17日，成都一家旧书店的店主把一封泛黄的信交到七十四岁的邓婆婆手里。',
  '信是1979年写的，夹在一本旧的《植物图谱》里。信封上没有地址，只写着“秀兰亲启”四个字，落款是一个“民”字。',
  '店主唐先生介绍，2012年他收进一批旧书，整理时发现了这封信。他没有拆，只是把信封拍下来，贴在店门口，一贴就是十一年。',
  '今年4月，邓婆婆的外孙女来店里买教辅书，随手拍了照片发到家庭群里。邓婆婆一眼认出，那是丈夫的字。丈夫已经去世六年了。',
  '信里写了什么？邓婆婆只念了最后一句：“等我把这片山的树认完，就回来认你。”念完，她把信折好，放进了衣服里面的口袋。',
  '唐先生说，门口那张照片他不打算撕，“万一还有别的信呢”。',
] as const;

const WELL = [
  '5月11日下午，长沙市开福区一条老巷里，几名施工人员挖排水沟时，挖出了一口砖砌的古井。',
  '施工人员介绍，当时挖到一米二深，铲子碰到一圈青砖，停下来用手一扒，底下还在往外渗清水。',
  '文物部门工作人员到现场查看后初步判断，古井的年代不晚于清代中期，井壁保存完好，井口直径约七十厘米。',
  '住在巷口的彭爹爹今年八十六岁，他说小时候听奶奶讲过，巷子里有一口“糖井”，水是甜的，“后来修路，就再也没有人见过了”。',
  '目前，古井四周已经围挡，排水沟将绕道两米。社区表示，将请居民一起商量，要不要把“糖井”的名字刻回去。',
] as const;

const PIGEON = [
  '台南市安南區一名國小校長連續三年收到「匿名包裹」，裡面不是錢也不是信，而是一袋袋洗得乾乾淨淨的舊蠟筆。直到本週，寄件人才現身，竟是學校對面早餐店的老闆娘。',
  '老闆娘蔡太太表示，店裡桌墊是白紙，孩子等早餐時愛畫畫，蠟筆用到剩一小截就不要了，「我捨不得丟，就一截一截收起來，洗一洗寄回學校」。',
  '校長楊先生說，老師把這些短蠟筆融掉，倒進製冰盒做成新的彩色塊，三年下來做了一千四百多顆，分送給幼兒園的小朋友。',
  '孩子們替彩色塊取名「早餐色」，因為融在一起的顏色常常像奶茶、像番茄醬，也像煎蛋。學校下週將舉辦畫展，展出用「早餐色」畫成的六十幅作品。',
  '蔡太太得知畫展消息時紅了眼眶，她笑說自己國小沒有畢業，「沒想到我也算做了一點教育」。',
] as const;

const OYSTER = [
  '嘉義外海的蚵田，退潮只有四個小時。凌晨三點，七十一歲的蔡水金把膠筏推下水，船頭坐著他二十九歲的孫女蔡小渝。去年以前，她還在台北的辦公室裡寫程式。',
  '「阿公說海會教你，我說那我要先看數據。」蔡小渝在二十條蚵串上裝了水溫和鹽度的感測器，手機一打開，就是一片起伏的曲線。',
  '蔡水金起初不信。去年七月連下三天大雨，鹽度一夜掉了一半，感測器在清晨兩點發出警報，祖孫連夜把蚵串移到外側深水，隔壁的蚵田死了六成，他們只損失一成。',
  '「那天之後，阿公每天早上都問我，手機今天講什麼。」蔡小渝說。',
  '感測器一支要八千元，多數蚵農捨不得。她索性自己焊，用養殖場淘汰的浮標當外殼，把成本壓到一千二百元，再教村裡的年輕人一起做，如今全村已經裝了一百六十支。',
  '退潮的時候，祖孫坐在膠筏上吃早餐。蔡水金指著遠處的浪說，海色變了，等一下會起風。蔡小渝低頭看了手機，二十分鐘後，風真的來了。',
] as const;

const NOODLE = [
  '食物銀行「一碗飯」公布，今年首四個月回收的剩餘食物達312公噸，較去年同期增加18%，其中蔬果佔六成。',
  '該機構表示，增幅主要來自新加入的四十二間街市檔販，收市後把未售出的蔬菜交由義工即晚分類，翌日早上送到十一個社區廚房。',
  '負責人李女士指，每公噸食物的運輸成本約為1,900元，去年引入共用冷藏車後已下降兩成，惟夏季電費上升，預料下半年成本會回升。',
  '機構計劃年底前把回收點擴展至六十個，並開放數據予大學研究團隊分析。',
] as const;

const DICTIONARY = [
  '深水埗一間執字粒印刷舖將於下月底結業，72歲的老闆譚伯守住三萬粒鉛字五十年，近日把部分字粒送給前來道別的街坊，每人可以揀自己名字裏的一個字。',
  '譚伯說，舖頭由父親在1973年開張，最旺的時候有五個師傅，日夜印婚帖和單據，「嗰陣時成條街都係墨味」。',
  '近年生意只剩下卡片和紙袋，每月收入不足一萬元，舖租卻要一萬四千元。他坦言捨不得，但對眼已經看不清六號字。',
  '結業消息傳出後，每日都有數十人到場排隊。中學教師何小姐揀了一個「雨」字，她說學生從未見過鉛字，想帶回課室給他們摸一摸。',
  '兩名設計系學生則用三個星期替譚伯把全部字粒拍照和編號，希望日後做成一套字體。譚伯笑言自己不懂電腦，只叮囑他們一句：「唔好執走我啲瑕疵。」',
  '至於那部重達八百公斤的印刷機，已有一間博物館答應接收，下月初會用吊機由地舖運走。',
] as const;

const MOSS = [
  '德国北部小城吕讷堡附近的一片沼泽，正在慢慢变回沼泽。十年前，这里还是一片排干了水的牧场。',
  '当地农民延斯把父亲挖的排水沟一条一条填了回去。“邻居们以为我疯了。我父亲花了二十年把水放走，我花了十年把水请回来。”',
  '干涸的泥炭地会不断释放二氧化碳。研究人员估算，这片八十公顷的土地每年的排放量，曾经相当于九百辆汽车。',
  '不能养牛，靠什么生活？延斯改种香蒲。这种沼泽植物一年收割一次，茎秆中空，可以压成保温板。一家建材公司签下了五年的收购合同。',
  '参与项目的土壤学家莱娜说，香蒲的收入目前只有放牧的七成，差额由州里的补助填上。“关键是让农民看到，湿的土地也能养活人。”',
  '去年春天，消失了三十年的沙锥鸟飞回了这片沼泽。延斯在窗台上放了一本小册子，每来一只就画一笔，如今已经画满了两页。',
] as const;

export const THIRTY_NINTH: readonly Shown[] = [
  {
    kind: '央广网 of 2023, a feature from a province: 来源 and the clock in spans above, 央广网贵阳5月18日消息 with two reporters first in the text, pictures with captions by their makers, 编辑 last, QR card, lines of rights',
    url: 'https://news.cnr.cn/native/gd/20230518/t20230518_526256391.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<title>染坊的灯亮到晚上十点_央广网</title>
<meta name="keywords" content="蜡染;染坊;石板村">
<meta name="description" content="去年以前，村里会画蜡的只剩下九个人，年纪最小的也有五十三岁。">
<meta name="author" content="杨小霞">
<meta name="source" content="央广网">
<meta name="publishdate" content="2023-05-18">
<link href="//www.cnr.cn/2021zt/css/article.css" rel="stylesheet">
<script src="//www.cnr.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="header-wrapper">
<div class="header">
<a class="logo" href="http://www.cnr.cn/"><img src="//www.cnr.cn/images/logo.png" alt="央广网"></a>
<ul class="nav">
${links('http://www.cnr.cn/c', ['首页', '快讯', '国内', '国际', '财经', '军事', '科技', '教育', '文化', '乡村振兴', '听新闻'])}
</ul>
</div>
</div>
<div class="crumbs"><a href="http://www.cnr.cn/">央广网首页</a> &gt; <a href="https://news.cnr.cn/">新闻</a> &gt; <a href="https://news.cnr.cn/native/gd/">滚动</a></div>
<div class="wrapper">
<div class="article">
<div class="article-main">
<div class="article-header">
<h1>染坊的灯亮到晚上十点</h1>
<div class="source">
<span>2023-05-18 07:46:00</span>
<span>来源：央广网</span>
</div>
<div class="share-box">
<span>分享到</span>
<a class="share-wx" href="javascript:;">微信扫一扫</a>
<a class="share-wb" href="javascript:;">微博</a>
</div>
</div>
<div class="article-content">
<div class="article-body">
<div class="TRS_Editor">
<p>　　<strong>央广网贵阳5月18日消息（记者杨小霞 通讯员罗小石）</strong>${PAPER[0]}</p>
<p align="center"><img src="./W020230518279411000001.jpg" alt="" oldsrc="W020230518279411000001.jpg"></p>
<p align="center">杨阿婆在染坊里画蜡（央广网记者 杨小霞 摄）</p>
<p>　　${PAPER[1]}</p>
<p>　　${PAPER[2]}</p>
<p>　　${PAPER[3]}</p>
<p align="center"><img src="./W020230518279411000002.jpg" alt="" oldsrc="W020230518279411000002.jpg"></p>
<p align="center">孩子们画的锦鸡和小鱼（央广网发 罗小石 摄）</p>
<p>　　${PAPER[4]}</p>
<p>　　${PAPER[5]}</p>
</div>
</div>
<div class="editor">编辑：田小禾</div>
<div class="wx-card">
<img src="//www.cnr.cn/images/qr.jpg" alt="">
<p>长按二维码</p>
<p>关注精彩内容</p>
</div>
<div class="copyright-note">
<p>版权所有：转载本网原创内容请注明出处并保留链接</p>
</div>
</div>
</div>
<div class="article-side">
<div class="side-box">
<h3>热门推荐</h3>
<ul>
${links('https://news.cnr.cn/native/gd/h', ['海边小镇的风筝修理铺', '一块老黑板的第四十年', '高铁餐车开出夜宵菜单', '古树下的露天图书角'])}
</ul>
</div>
<div class="side-box">
<h3>精彩音频</h3>
<ul>
${links('https://www.cnr.cn/audio/', ['《清晨的集市》第三集', '《听，山里的雨》'])}
</ul>
</div>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.cnr.cn/about/">关于我们</a> | <a href="http://www.cnr.cn/ad/">广告服务</a> | <a href="http://www.cnr.cn/lxwm/">联系方式</a></p>
<p>中央广播电视总台央广网 版权所有</p>
<p>违法和不良信息举报电话：010-00000000 网络视听许可证0102000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '染坊的灯亮到晚上十点',
      published: '2023-05-18T07:46:00+08:00',
      source: '央广网',
      // The correspondent is named beside the reporter: both wrote.
      authors: ['杨小霞', '罗小石'],
      editors: ['田小禾'],
      dateline: '贵阳',
      headings: [],
      captions: ['杨阿婆在染坊里画蜡（央广网记者 杨小霞 摄）', '孩子们画的锦鸡和小鱼（央广网发 罗小石 摄）'],
      // Whether the dateline stays at the head of the first paragraph is open: not asked.
      kept: PAPER,
      gone: ['微信扫一扫', '长按二维码', '注明出处并保留链接', '风筝修理铺', '清晨的集市', '网络视听许可证'],
    },
  },
  {
    kind: '国际在线 of 2023, its shortest news: the clock, 来源 and 编辑 in spans below the headline, text by p alone, one line on the shares, a list of 最新推荐, licences',
    url: 'https://news.cri.cn/20230518/6c1f0f92-7d0e-4c55-9a1e-2f3b5a77d014.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>春季过境鸟类一百三十二种 湖滨湿地首次拍到半蹼鹬-国际在线</title>
<meta name="keywords" content="湿地,候鸟,监测">
<meta name="description" content="今年春季迁徙期，当地共记录到过境鸟类一百三十二种。">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="7c0b9f1e">
<meta name="contentid" content="6c1f0f92-7d0e-4c55-9a1e-2f3b5a77d014">
<link rel="stylesheet" href="https://p2crires.cri.cn/M00/css/newslist.css">
<script src="https://v2.cri.cn/js/jquery-1.11.3.min.js"></script>
</head>
<body>
<div class="header-nav">
<div class="nav-con">
<a class="nav-logo" href="https://www.cri.cn/"><img src="https://p2crires.cri.cn/logo.png" alt="国际在线"></a>
<ul class="nav-list">
${links('https://news.cri.cn/list/', ['新闻', '国际', '财经', '评论', '文娱', '旅游', '城市', '企业', '环创', '图片', '视频', '老外在中国'])}
</ul>
</div>
</div>
<div class="crumbs">
<a href="https://news.cri.cn/">首页</a>
<span>&gt;</span>
<a href="https://news.cri.cn/list/3">滚动</a>
<span>&gt;</span>
<span>正文</span>
</div>
<div class="wrap">
<div class="left-con">
<h1 class="list-title" id="atitle">春季过境鸟类一百三十二种 湖滨湿地首次拍到半蹼鹬</h1>
<div class="list-brief">
<span id="apublishtime" class="list-brief-t">2023-05-18 16:20:41</span>
<span id="asource" class="list-brief-s">来源：国际在线</span>
<span id="aeditor" class="list-brief-e">编辑：靳小松</span>
</div>
<div class="list-share">
<span>分享到：</span>
<a href="javascript:;" title="新浪微博">新浪微博</a>
<a href="javascript:;" title="微信">微信好友</a>
</div>
<div class="list-abody abody" id="abody" pageData="">
${p(OWL, '', '　　')}
</div>
<div class="list-page"></div>
<div class="code-box">
<p>国际在线官方微信，分享世界的声音</p>
</div>
</div>
<div class="right-con">
<h3>最新推荐</h3>
<ul class="r-list">
${links('https://news.cri.cn/20230518/r', ['老城墙下的夜间音乐会', '海岛邮局盖出第十万枚邮戳', '竹编灯笼走进地铁车厢', '小学生给校园的树挂名牌'])}
</ul>
<h3>图片精选</h3>
<ul class="p-list">
${links('https://news.cri.cn/20230517/p', ['梯田灌水如镜', '渔港开出早市'])}
</ul>
</div>
</div>
<div class="footer">
<ul>
${links('https://www.cri.cn/f', ['国际在线简介', '广告刊例', '法律顾问', '常见问题'])}
</ul>
<p>国际在线版权所有，未经书面授权禁止使用</p>
<p>中国国际广播电台 京ICP备00000000号 互联网新闻信息服务许可证10120170000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '春季过境鸟类一百三十二种 湖滨湿地首次拍到半蹼鹬',
      published: '2023-05-18T16:20:41+08:00',
      source: '国际在线',
      authors: [],
      editors: ['靳小松'],
      headings: [],
      captions: [],
      body: OWL,
      gone: ['分享世界的声音', '微信好友', '音乐会', '竹编灯笼', '广告刊例', '老外在中国'],
    },
  },
  {
    kind: '观察者网 of 2022, an opinion piece: h3 as headline, 来源 and 字号 in spans, the writer’s card above the text, 【文/】 by itself first, 本文系观察者网独家稿件 and 责任编辑 last, share bar, 风闻 comments, 24小时最热',
    url: 'https://www.guancha.cn/LinXiaoTang/2022_05_12_639127.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-cmn-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>林晓棠：那碗胡辣汤，是用睡眠换来的</title>
<meta name="Description" content="把后者留住，前者总有办法慢慢调回来。">
<meta name="Keywords" content="早点,胡辣汤,城市">
<link rel="shortcut icon" href="//i.guancha.cn/images/favorite.ico">
<link rel="stylesheet" type="text/css" href="../css/public.css?202006081545">
<link rel="stylesheet" type="text/css" href="../css/main.css?20200320">
<script src="../js/jquery-1.8.2.min.js"></script>
<script>var _DOC_ID = "639127"; var CHANNEL = "opinion";</script>
</head>
<body>
<div class="header-index">
<div class="header-index-box">
<a href="/" target="_blank"><img src="../images/mian-logo.png" alt=""></a>
<div class="header-index-nav">
${links('https://www.guancha.cn/?s=dh', ['首页', '风闻', '观察员', '要闻', '专栏', '时评', '国际', '财经', '科技', '文化', '视频'], 'div')}
</div>
<div class="header-index-user"><a href="javascript:;">登录</a><a href="javascript:;">注册</a></div>
</div>
</div>
<div class="main content-main">
<ul class="two-coloum fix">
<li class="left left-main">
<h3>林晓棠：那碗胡辣汤，是用睡眠换来的</h3>
<div class="time fix">
<span>2022-05-12 07:41:26</span>
<span>字号：<a class="font-small" href="javascript:;">A-</a> <a class="font-default" href="javascript:;">A</a> <a class="font-big" href="javascript:;">A+</a></span>
<span>来源：观察者网</span>
</div>
<div class="key-word fix">
<span>关键字：</span>
<a href="/ZaoDian">早点</a>
<a href="/ChengShi">城市</a>
</div>
<div class="author-intro fix">
<a class="author-pic" href="/LinXiaoTang"><img src="//i.guancha.cn/author/lxt.jpg" alt=""></a>
<div class="author-text">
<p><a href="/LinXiaoTang">林晓棠</a></p>
<span>民俗学者</span>
</div>
</div>
<div class="content all-txt">
<p>【文/林晓棠】</p>
${p(PORRIDGE)}
<p><strong>本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观察者网微信guanchacn，每日阅读趣味文章。</strong></p>
</div>
<div class="article-other fix">
<div class="left"><span>责任编辑：</span>郑小闻</div>
<div class="right share-area">
<span>分享到</span>
<a class="weixin" href="javascript:;">朋友圈</a>
<a class="sina" href="javascript:;">微博分享</a>
</div>
</div>
<div class="download-app">
<img src="../images/app.png" alt="">
<p>观察者APP，更好阅读体验</p>
</div>
<div class="comments-area">
<h4>评论 38</h4>
<ul class="cmt-list">
<li>
<span class="user-nick">北岸老渔夫</span>
<p>胡椒少一点没关系，别少了香菜。</p>
<div class="op">赞 26 踩 举报</div>
</li>
<li>
<span class="user-nick">夜行的驴</span>
<p>我家楼下那摊还在，六块五一碗。</p>
<div class="op">赞 11 踩 举报</div>
</li>
</ul>
<textarea placeholder="请发表您的评论"></textarea>
</div>
</li>
<li class="right right-main">
<div class="hot-24">
<h4>24小时最热文章</h4>
<ul>
${links('https://www.guancha.cn/hot/', ['老机床厂里的旱冰场', '一条河的两个名字', '县城书店为何不关门', '无人机送来了快递'])}
</ul>
</div>
<div class="last-comments">
<h4>最新闻 Hot</h4>
<ul>
${links('https://www.guancha.cn/new/', ['新一批古籍完成修复', '深海采样器下潜成功'])}
</ul>
</div>
</li>
</ul>
</div>
<div class="footer">
<p><a href="/about">关于我们</a> <a href="/recruit">招聘启事</a> <a href="/mainlink">联系我们</a> <a href="/rights">版权声明</a></p>
<p>Copyright © 2014-2022 观察者 All rights reserved。</p>
<p>沪ICP备00000000号-2 互联网新闻信息服务许可证：31220170000</p>
</div>
</body>
</html>`,
    expected: {
      // Whether the writer’s name before the colon belongs to it: as it is printed.
      headline: '林晓棠：那碗胡辣汤，是用睡眠换来的',
      published: '2022-05-12T07:41:26+08:00',
      source: '观察者网',
      authors: ['林晓棠'],
      editors: ['郑小闻'],
      headings: [],
      captions: [],
      body: PORRIDGE,
      gone: ['每日阅读趣味文章', '别少了香菜', '更好阅读体验', '旱冰场', '深海采样器', '招聘启事'],
    },
  },
  {
    kind: '36氪 of 2023, a business feature: the writer’s name and the clock after a dot, a summary in a box above the text, 文 | and 编辑 | first, h2 headings, captions in img-desc, 该文观点仅代表作者本人 and 评论千万条 last, a card of the writer, 下一篇',
    url: 'https://36kr.com/p/2263120445981315',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>换电柜的二十秒生意-36氪</title>
<meta name="description" content="柜子赚不赚钱，看的不是电，是位置。">
<meta name="keywords" content="36kr,换电,骑手,电池">
${og('og:type', 'article')}
${og('og:title', '换电柜的二十秒生意-36氪')}
${og('og:description', '柜子赚不赚钱，看的不是电，是位置。')}
${og('og:image', 'https://img.36krcdn.com/hsossms/20230518/v2_cover.jpg')}
${og('og:url', 'https://36kr.com/p/2263120445981315')}
<link rel="stylesheet" href="//static.36krcdn.com/36kr-web/static/article.css">
${ld({ '@type': 'NewsArticle', headline: '换电柜的二十秒生意', datePublished: '2023-05-18T08:30:00+08:00', author: { '@type': 'Person', name: '苏小禾' }, publisher: { '@type': 'Organization', name: '36氪' } })}
</head>
<body>
<div id="app">
<div class="kr-header">
<div class="kr-header-main">
<a class="kr-logo" href="/"><img src="//static.36krcdn.com/logo.png" alt=""></a>
<ul class="kr-nav">
${links('https://36kr.com/information/', ['首页', '快讯', '资讯', '推荐', '创投', '财经', '汽车', '科技', '企服', '专精特新', '直播', '视频', '专题', '活动'])}
</ul>
<div class="kr-login">账号设置 我的关注 我的收藏 申请的报道 退出登录</div>
</div>
</div>
<div class="kr-layout-main">
<div class="article-detail-wrapper-box">
<div class="article-left-container">
<div class="article-wrapper">
<div class="article-content">
<h1 class="article-title margin-bottom-20 common-width">换电柜的二十秒生意</h1>
<div class="article-title-icon common-width margin-bottom-40">
<a class="title-icon-item item-a" href="/user/5652071">苏小禾</a>
<span class="title-icon-item item-time"><i>·</i>2023-05-18 08:30</span>
</div>
<div class="article-summary common-width"><div class="summary">柜子赚不赚钱，看的不是电，是位置。</div></div>
<div class="common-width margin-bottom-20">
<div class="common-width content articleDetailContent kr-rich-text-wrapper">
<p>文 | 苏小禾</p>
<p>编辑 | 乔小芊</p>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.com/hsossms/20230518/v2_1.jpg"></p>
<p class="img-desc">街角的换电柜，图源：企业供图</p>
<p>${BATTERY[0]}</p>
<p>${BATTERY[1]}</p>
<h2>位置，还是位置</h2>
<p>${BATTERY[2]}</p>
<p>${BATTERY[3]}</p>
<p>${BATTERY[4]}</p>
<h2>八百次以后</h2>
<p>${BATTERY[5]}</p>
<p class="image-wrapper"><img data-img-size-val="1080,720" src="https://img.36krcdn.com/hsossms/20230518/v2_2.jpg"></p>
<p class="img-desc">退役电池被拆成电芯，图源：企业供图</p>
<p>${BATTERY[6]}</p>
<p>${BATTERY[7]}</p>
</div>
</div>
<div class="article-detail-ads common-width"><p>该文观点仅代表作者本人，36氪平台仅提供信息存储空间服务。</p></div>
<div class="article-action common-width">
<div class="like">+1<span>84</span></div>
<div class="encourage">好文章，需要你的鼓励</div>
</div>
</div>
</div>
<div class="author-card">
<img class="avatar" src="https://img.36krcdn.com/avatar/5652071.png" alt="">
<div class="author-name">苏小禾</div>
<div class="author-tag">特邀作者</div>
<div class="author-desc">关注出行和能源，欢迎爆料</div>
<a class="follow" href="javascript:;">关注</a>
</div>
<div class="comment-wrapper">
<div class="comment-title">参与评论</div>
<div class="comment-tip">评论千万条，友善第一条</div>
<div class="comment-login">登录后参与讨论</div>
</div>
<div class="next-article">
<div class="next-title">下一篇</div>
<a href="/p/2263120445981399">一家豆腐厂的数字化账本</a>
<p>豆渣也能卖出好价钱</p>
<span>3小时前</span>
</div>
</div>
<div class="article-right-container">
<div class="right-block">
<div class="right-title">最近内容</div>
<ul>
${links('https://36kr.com/p/22631204', ['卖旧家具的人赚到了钱', '露营地退潮之后', '写字楼里的共享厨房'])}
</ul>
</div>
<div class="right-block">
<div class="right-title">热门文章</div>
<ul>
${links('https://36kr.com/p/22631209', ['一杯酸梅汤的供应链', '小镇打印店的第二曲线'])}
</ul>
</div>
</div>
</div>
</div>
<div class="kr-footer">
<ul>
${links('https://36kr.com/hp/', ['关于36氪', '城市合作', '寻求报道', '我要入驻', '投资者关系'])}
</ul>
<p>36氪APP下载，iOS &amp; Android</p>
<p>本站由 阿里云 提供计算与安全服务 © 2011~2023 北京多氪信息科技有限公司 | 京ICP备00000000号-6</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '换电柜的二十秒生意',
      lead: '柜子赚不赚钱，看的不是电，是位置。',
      published: '2023-05-18T08:30:00+08:00',
      source: '36氪',
      authors: ['苏小禾'],
      editors: ['乔小芊'],
      headings: ['位置，还是位置', '八百次以后'],
      captions: ['街角的换电柜，图源：企业供图', '退役电池被拆成电芯，图源：企业供图'],
      body: [
        BATTERY[0],
        BATTERY[1],
        '位置，还是位置',
        BATTERY[2],
        BATTERY[3],
        BATTERY[4],
        '八百次以后',
        BATTERY[5],
        BATTERY[6],
        BATTERY[7],
      ],
      gone: ['需要你的鼓励', '友善第一条', '信息存储空间服务', '特邀作者', '豆腐厂', '酸梅汤'],
    },
  },
  {
    kind: '中国新闻周刊 of 2022, an interview by turns: 本刊记者 and the day and the issue in one line (发于…总第…期), the questions in bold, a picture with a caption, 编辑 last, 版权声明, a list of 热门 beside',
    url: 'http://news.inewsweek.cn/people/2022-05-12/15602.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>修塔钟的人：一座城市总要有一样东西要人照顾_中国新闻周刊网</title>
<meta name="keywords" content="钟楼,修复,手艺">
<meta name="description" content="修钟的人不要和时间赛跑">
<link rel="stylesheet" href="/css/base.css">
<link rel="stylesheet" href="/css/detail.css">
<script src="/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="header-in">
<a class="logo" href="http://www.inewsweek.cn/"><img src="/images/logo.png" alt="中国新闻周刊"></a>
<ul class="menu">
${links('http://news.inewsweek.cn/m', ['首页', '封面', '时政', '社会', '国际', '经济', '科技', '人物', '文化', '观点', '影像'])}
</ul>
<div class="search"><input type="text" placeholder="搜索"></div>
</div>
</div>
<div class="container">
<div class="position">当前位置：<a href="http://www.inewsweek.cn/">首页</a> &gt; <a href="http://news.inewsweek.cn/people/">人物</a></div>
<div class="main">
<div class="left">
<h1 class="title">修塔钟的人：一座城市总要有一样东西要人照顾</h1>
<div class="editor">  本刊记者/李北川    2022-05-12 09:12:40    发于2022.5.16总第1043期《中国新闻周刊》</div>
<div class="share-tool">
<span>分享到</span>
<a href="javascript:;">微信扫码</a>
<a href="javascript:;">微博</a>
</div>
<div class="contenttxt">
<p>　　${CLOCK[0]}</p>
<p>　　${CLOCK[1]}</p>
<p style="text-align:center"><img src="http://fileimage.inewsweek.cn/fck_upload/20220512/16523171101.jpg" alt=""></p>
<p style="text-align:center"><span style="font-size:12px;color:#888">顾长河在钟楼里检查擒纵轮。图/受访者提供</span></p>
<p>　　<strong>${CLOCK[2]}</strong></p>
<p>　　${CLOCK[3]}</p>
<p>　　<strong>${CLOCK[4]}</strong></p>
<p>　　${CLOCK[5]}</p>
<p>　　<strong>${CLOCK[6]}</strong></p>
<p>　　${CLOCK[7]}</p>
<p>　　<strong>${CLOCK[8]}</strong></p>
<p>　　${CLOCK[9]}</p>
</div>
<div class="edit">编辑：马小野</div>
<div class="statement">
<p>版权声明：凡标注本刊原创的稿件，未经书面授权不得转载、摘编或建立镜像</p>
</div>
<div class="wechat">
<img src="/images/qr.png" alt="">
<p>扫描二维码，订阅我们的微信</p>
</div>
</div>
<div class="right">
<div class="box">
<h3>热门推荐</h3>
<ul>
${links('http://news.inewsweek.cn/hot/', ['县城里最后一间照相馆', '海上的气象员', '给流浪猫做绝育的兽医', '野生菌为何年年有人中毒'])}
</ul>
</div>
<div class="box">
<h3>杂志订阅</h3>
<p>全年48期，邮局订阅代号2-871</p>
</div>
<div class="box">
<h3>影像</h3>
<ul>
${links('http://news.inewsweek.cn/photo/', ['盐湖上的采盐人', '雾中的茶马古道'])}
</ul>
</div>
</div>
</div>
</div>
<div class="footer">
<ul>
${links('http://www.inewsweek.cn/f', ['关于我们', '广告合作', '联系方式', '网站地图'])}
</ul>
<p>《中国新闻周刊》杂志社 版权所有</p>
<p>京ICP备00000000号 地址：北京市西城区百万庄南街</p>
</div>
</body>
</html>`,
    expected: {
      headline: '修塔钟的人：一座城市总要有一样东西要人照顾',
      published: '2022-05-12T09:12:40+08:00',
      source: '中国新闻周刊',
      authors: ['李北川'],
      editors: ['马小野'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      captions: ['顾长河在钟楼里检查擒纵轮。图/受访者提供'],
      body: CLOCK,
      gone: ['订阅我们的微信', '建立镜像', '订阅代号', '流浪猫', '采盐人', '网站地图'],
    },
  },
  {
    kind: '重庆日报网 of 2019, from the paper with two reporters: 来源 by itself, one line of 时间 and 记者 and 编辑 by strokes, a deck (副题) below the headline, headings in bold, app bar, 版权',
    url: 'https://www.cqrb.cn/content/2019-05/16/content_193024.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>二百一十四级梯坎，米面自己爬上去 - 重庆日报网</title>
<meta name="keywords" content="梯坎 老巷 爬梯小车">
<meta name="description" content="两名退休工程师自掏腰包，改了十一次，三台小车开进十八级巷">
<meta name="author" content="重庆日报网">
<link rel="stylesheet" href="/css/warps.css">
<link rel="stylesheet" href="/css/content.css">
<script src="/js/jquery-1.9.1.min.js"></script>
</head>
<body>
<div class="warps100 top">
<div class="warps">
<span class="date">今天是星期四</span>
<a href="https://www.cqrb.cn/">设为首页</a>
<a href="https://epaper.cqrb.cn/">数字报</a>
</div>
</div>
<div class="warps100 nav">
<ul class="warps">
${links('https://www.cqrb.cn/nav', ['首页', '要闻', '时政', '区县', '经济', '社会', '文旅', '理论', '评论', '专题', '图片', '视频'])}
</ul>
</div>
<div class="warps100 sz">您所在的位置：<a href="https://www.cqrb.cn/">重庆日报网</a> &gt; <a href="https://www.cqrb.cn/sh">社会</a> &gt; 正文</div>
<div class="warps con">
<div class="con_left">
<div class="dbt">二百一十四级梯坎，米面自己爬上去</div>
<div class="fbt">两名退休工程师自掏腰包，改了十一次，三台小车开进十八级巷</div>
<div class="from">来源：重庆日报</div>
<div class="edit">时间：2019-05-16 06:30 | 记者：周小渝 龙小江 | 编辑：冉小竹</div>
<div class="bdsharebuttonbox">
<span>分享到：</span>
<a class="bds_weixin" href="#">微信</a>
<a class="bds_tsina" href="#">新浪微博</a>
<a class="bds_qzone" href="#">QQ空间</a>
</div>
<div class="contents">
<p>　　${STAIRS[0]}</p>
<p>　　${STAIRS[1]}</p>
<p>　　<strong>第八十级翻了车</strong></p>
<p>　　${STAIRS[2]}</p>
<p>　　${STAIRS[3]}</p>
<p>　　<strong>打一个电话就送上门</strong></p>
<p>　　${STAIRS[4]}</p>
<p style="text-align:center;"><img src="https://www.cqrb.cn/upload/2019-05/16/1.jpg" alt=""></p>
<p style="text-align:center;">5月15日，志愿者操作爬梯小车运送大米。记者 龙小江 摄</p>
<p>　　${STAIRS[5]}</p>
</div>
<div class="app_down">
<img src="/images/app.png" alt="">
<p>扫码下载重庆日报APP，看更多新闻</p>
</div>
<div class="xgxw">
<h2>相关新闻</h2>
<ul>
${links('https://www.cqrb.cn/content/2019-05/10/content_19', ['山城步道新增七处歇脚亭', '老居民楼装上爬楼轨道椅'])}
</ul>
</div>
<div class="pl">
<h2>网友评论</h2>
<p>登录后才能发表看法</p>
<textarea></textarea>
</div>
</div>
<div class="con_right">
<h2>新闻排行</h2>
<ul>
${links('https://www.cqrb.cn/content/2019-05/15/content_', ['轻轨穿楼处新设观景台', '火锅底料办起博物馆', '嘉陵江索道延长运行', '山茶花谷迎来盛花期'])}
</ul>
<h2>图片新闻</h2>
<ul>
${links('https://www.cqrb.cn/pic/', ['雾锁两江的清晨', '校园里的榨菜课'])}
</ul>
</div>
</div>
<div class="warps100 foot">
<p><a href="/about">关于我们</a> | <a href="/contact">联系我们</a> | <a href="/ad">广告服务</a> | <a href="/law">法律声明</a></p>
<p>重庆日报报业集团版权所有，未经授权请勿转载或建立镜像</p>
<p>渝ICP备00000000号 国新网许可证5012013001</p>
</div>
</body>
</html>`,
    expected: {
      headline: '二百一十四级梯坎，米面自己爬上去',
      alternative: '两名退休工程师自掏腰包，改了十一次，三台小车开进十八级巷',
      published: '2019-05-16T06:30:00+08:00',
      source: '重庆日报',
      authors: ['周小渝', '龙小江'],
      editors: ['冉小竹'],
      headings: ['第八十级翻了车', '打一个电话就送上门'],
      captions: ['5月15日，志愿者操作爬梯小车运送大米。记者 龙小江 摄'],
      body: [
        STAIRS[0],
        STAIRS[1],
        '第八十级翻了车',
        STAIRS[2],
        STAIRS[3],
        '打一个电话就送上门',
        STAIRS[4],
        STAIRS[5],
      ],
      related: ['山城步道新增七处歇脚亭', '老居民楼装上爬楼轨道椅'],
      gone: ['看更多新闻', '才能发表看法', '火锅底料', '榨菜课', '法律声明', '请勿转载'],
    },
  },
  {
    kind: '东南网 of 2023, reprinted from 福建日报: the clock and 来源 and 作者 and 责任编辑 in one row of spans, 东南网4月3日讯 with reporter and correspondent in brackets, a caption below the picture, 相关新闻 below, 心情 poll, 版权声明',
    url: 'https://fjnews.fjsen.com/2023-04/03/content_31288764.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<meta name="viewport" content="width=1080" />
<title>安溪：把炒茶锅搬进学分里 -福建新闻 - 东南网</title>
<meta name="keywords" content="茶山 炒茶 学分" />
<meta name="description" content="安溪：把炒茶锅搬进学分里" />
<meta name="author" content="陈小茗" />
<meta name="publishdate" content="2023-04-03" />
<meta name="contentid" content="31288764" />
<link href="http://www.fjsen.com/images/content2020.css" rel="stylesheet" type="text/css" />
<script src="http://www.fjsen.com/images/jquery-1.12.4.min.js"></script>
</head>
<body>
<div class="topnav maxwidth clearfix">
<div class="maincenter clearfix">
<span class="right">
<a class="js-jianfan" href="http://www.fjsen.com/">繁体</a> <em>|</em>
<a class="js-homepage" href="http://www.fjsen.com/">设为首页</a> <em>|</em>
<a class="js-favorite" href="http://www.fjsen.com/">加入收藏</a>
</span>
<ul>
${links('http://www.fjsen.com/n', ['首页', '福建', '时评', '台海', '侨乡', '财经', '教育', '健康', '旅游', '图片', '数字报'])}
</ul>
</div>
</div>
<div class="maincenter location">您所在的位置：<a href="http://www.fjsen.com/">东南网</a> &gt; <a href="http://fjnews.fjsen.com/">福建新闻</a> &gt; 正文</div>
<div class="maincenter clearfix">
<div class="cont-left">
<div class="cont_head">
<h1>安溪：把炒茶锅搬进学分里</h1>
<div class="cont-info">
<span id="pubtime_baidu">2023-04-03 08:05:17</span>
<span id="author_baidu">作者：陈小茗 林小坞</span>
<span id="source_baidu">来源：<a href="http://fjrb.fjdaily.com/">福建日报</a></span>
<span id="editor_baidu">责任编辑：吴小榕</span>
<span class="bds"><a href="javascript:;">我来说两句</a></span>
</div>
</div>
<div class="cont-news" id="zoom_content">
<p>　　东南网4月3日讯（福建日报记者 陈小茗 通讯员 林小坞 文/图）${TEA[0]}</p>
<p align="center"><img src="./W31288764.files/1.jpg" border="0" alt="" /></p>
<p align="center">学生跟着老茶农学习炒茶</p>
${p(TEA.slice(1), '', '　　')}
</div>
<div class="cont-app">
<img src="http://www.fjsen.com/images/app.png" alt="" />
<p>下载“东南网”客户端，福建大小事早知道</p>
</div>
<div class="xgxw">
<h3>相关新闻</h3>
<ul>
<li><span>2023-03-29</span><a href="http://fjnews.fjsen.com/2023-03/29/content_31286001.htm">安溪春茶开采 山路装上太阳能灯</a></li>
<li><span>2023-03-22</span><a href="http://fjnews.fjsen.com/2023-03/22/content_31280777.htm">六位老茶师受聘职校兼职教师</a></li>
</ul>
</div>
<div class="mood">
<h3>心情版</h3>
<p>请选择您看到这篇新闻时的心情</p>
<span>支持</span><span>感动</span><span>惊讶</span>
</div>
<div class="cont-copy">
<p>※ 凡本网注明来源的作品，均为合法拥有版权的作品，转载须经书面许可</p>
</div>
</div>
<div class="cont-right">
<h3>48小时点击排行</h3>
<ol>
${links('http://fjnews.fjsen.com/top/', ['渔村的贝壳墙修好了', '厦漳同城公交加密班次', '土楼里办起童话节', '海带丰收 晒满长堤'])}
</ol>
<h3>视觉焦点</h3>
<ul>
${links('http://photo.fjsen.com/', ['霞浦滩涂的光影', '古厝屋檐下的燕子'])}
</ul>
</div>
</div>
<div class="footer">
<p><a href="http://www.fjsen.com/about.htm">关于我们</a> | <a href="http://www.fjsen.com/ad.htm">广告服务</a> | <a href="http://www.fjsen.com/lxwm.htm">联系我们</a></p>
<p>国新办发函[2001]232号 闽ICP备案号 信息网络传播视听节目许可 许可证号：1310572</p>
<p>福建日报报业集团主办 福建日报东南网版权所有 职业道德监督、违法和不良信息举报电话：0591-00000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '安溪：把炒茶锅搬进学分里',
      published: '2023-04-03T08:05:17+08:00',
      source: '福建日报',
      authors: ['陈小茗', '林小坞'],
      editors: ['吴小榕'],
      headings: [],
      captions: ['学生跟着老茶农学习炒茶'],
      // Whether 东南网4月3日讯 with the reporters stays at the head of the first paragraph is open: not asked.
      kept: TEA,
      related: ['安溪春茶开采 山路装上太阳能灯', '六位老茶师受聘职校兼职教师'],
      gone: ['大小事早知道', '看到这篇新闻时', '童话节', '屋檐下的燕子', '转载须经书面许可', '加入收藏'],
    },
  },
  {
    kind: '腾讯新闻 of 2023, of an account (红星新闻): the media’s name with 发布于四川 and the clock, qnt-p paragraphs, lines of 记者/摄影报道 and 编辑 and 责编 last, （下载红星新闻，报料有奖！）, disclaimer of the platform, comments, 热点精选',
    url: 'https://new.qq.com/rain/a/20230518A03F2C00',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>一封1979年的信，在旧书里等了四十四年_腾讯新闻</title>
<meta name="keywords" content="旧书店,书信,植物图谱">
<meta name="description" content="信封上没有地址，只写着“秀兰亲启”四个字。">
<meta name="apub:time" content="2023-05-18 10:37:00">
<meta name="apub:from" content="default">
<link rel="canonical" href="https://new.qq.com/rain/a/20230518A03F2C00">
<link rel="shortcut icon" href="//mat1.gtimg.com/qqcdn/qqindex2021/favicon.ico">
<script>window.DATA = {"cid":"A03F2C00","article_id":"20230518A03F2C00","article_type":"0","title":"一封1979年的信，在旧书里等了四十四年","media":"红星新闻","media_id":"5042718","catalog1":"society","pubtime":"2023-05-18 10:37:00","comment_id":"8410000001","tags":["旧书店","书信"]};</script>
</head>
<body>
<div id="TopWrap">
<div class="top-nav">
<a class="logo" href="https://www.qq.com/"><img src="//mat1.gtimg.com/qqcdn/logo.png" alt="腾讯网"></a>
<ul class="nav-main">
${links('https://new.qq.com/ch/', ['要闻', '北京', '科技', '财经', '娱乐', '体育', '军事', '国际', '教育', '历史', '文化', '健康'])}
</ul>
<div class="login">登录</div>
</div>
</div>
<div class="qq_conent clearfix">
<div class="LEFT">
<div class="content-article">
<h1>一封1979年的信，在旧书里等了四十四年</h1>
<div class="media-info">
<div class="media-avatar"><img src="https://inews.gtimg.com/avatar/5042718.jpg" alt=""></div>
<div class="media-meta">
<p class="media-name">红星新闻</p>
<p class="article-time"><span>2023-05-18 10:37</span><span>发布于四川</span><span>红星新闻官方账号</span></p>
</div>
<a class="follow-btn" href="javascript:;">+ 关注</a>
</div>
<div id="ArticleContent" class="rich_media_content">
<p class="qnt-p">${LETTER[0]}</p>
<p class="qnt-p">${LETTER[1]}</p>
<p class="qnt-p"><img class="qnt-img-img" src="https://inews.gtimg.com/news_bt/1/641" alt=""></p>
<p class="qnt-p"><span class="qnt-img-desc">▲夹在《植物图谱》里的信封</span></p>
<p class="qnt-p">${LETTER[2]}</p>
<p class="qnt-p">${LETTER[3]}</p>
<p class="qnt-p"><img class="qnt-img-img" src="https://inews.gtimg.com/news_bt/2/641" alt=""></p>
<p class="qnt-p"><span class="qnt-img-desc">▲邓婆婆在旧书店里读信</span></p>
<p class="qnt-p">${LETTER[4]}</p>
<p class="qnt-p">${LETTER[5]}</p>
<p class="qnt-p">红星新闻记者 杜小蓉 摄影报道</p>
<p class="qnt-p">编辑 彭小疆</p>
<p class="qnt-p">责编 任小江</p>
<p class="qnt-p">（下载红星新闻，报料有奖！）</p>
</div>
<div class="article-bottom">
<p class="disclaimer">免责声明：本内容来自腾讯平台创作者，不代表腾讯新闻或腾讯网的观点和立场。</p>
<div class="report">举报</div>
</div>
<div class="share-tools">
<span>分享</span>
<a href="javascript:;">微信好友</a>
<a href="javascript:;">QQ空间</a>
<a href="javascript:;">复制链接</a>
</div>
</div>
<div class="comment-area">
<h3>评论 112</h3>
<div class="comment-input">文明上网理性发言，请遵守评论服务协议</div>
<ul>
<li><span class="nick">巷口的桂花</span><p>等到了就好，看哭了。</p><span>四川网友 · 3小时前</span></li>
<li><span class="nick">老铅笔头</span><p>店主也是个有心人。</p><span>重庆网友 · 2小时前</span></li>
</ul>
<div class="more">查看全部评论，请前往客户端</div>
</div>
<div class="rec-list">
<h3>大家都在看</h3>
<ul>
${links('https://new.qq.com/rain/a/20230517A0', ['女子捡到会说方言的八哥', '退休夫妻骑三轮看海', '小学食堂的菜单上了热搜'])}
</ul>
</div>
</div>
<div class="RIGHT">
<div class="hot-rank">
<h3>热点精选</h3>
<ul>
${links('https://new.qq.com/hot/', ['多地迎来今年首个高温日', '火星车传回新照片', '高校开放夜间操场', '稻田里跑出小野兔'])}
</ul>
</div>
<div class="app-code">
<p>扫码下载客户端，新闻随身看</p>
</div>
</div>
</div>
<div class="qq_footer">
<p><a href="https://www.tencent.com/">关于腾讯</a> | <a href="https://www.tencent.com/en-us/">About Tencent</a> | <a href="https://www.qq.com/contract.shtml">服务协议</a> | <a href="https://www.qq.com/privacy.htm">隐私政策</a></p>
<p>Copyright © 1998 - 2023 Tencent. All Rights Reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一封1979年的信，在旧书里等了四十四年',
      published: '2023-05-18T10:37:00+08:00',
      source: '红星新闻',
      authors: ['杜小蓉'],
      editors: ['彭小疆', '任小江'],
      headings: [],
      captions: ['▲夹在《植物图谱》里的信封', '▲邓婆婆在旧书店里读信'],
      body: LETTER,
      gone: ['报料有奖', '平台创作者', '复制链接', '有心人', '会说方言的八哥', '火星车', '新闻随身看'],
    },
  },
  {
    kind: '百家号 of 2022, of a daily’s account (潇湘晨报): hashed module classes, the clock and 官方百家号 in spans, a line of the reporter and the place by itself first, bjh-p spans, a figure with its note, 举报/反馈, 作者最新文章 and 热搜榜 beside',
    url: 'https://baijiahao.baidu.com/s?id=1732604418820031776&wfr=spider&for=pc',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta itemprop="dateUpdate" content="2022-05-12 11:26:00">
<title>老巷挖出一口古井，街坊：是奶奶说的“糖井”</title>
<link rel="shortcut icon" href="https://gss0.bdstatic.com/favicon.ico">
<link rel="stylesheet" href="https://mbdp02.bdstatic.com/static/landing-pc/app.css">
<script>window.jsonData = {"bsData":{"superlanding":[{"itemType":"header"}],"profile":{"name":"潇湘晨报"}}};</script>
</head>
<body>
<div id="detail-page">
<div class="app-module_headerNav_1kFQX">
<a href="https://www.baidu.com/"><img src="https://mbdp02.bdstatic.com/logo.png" alt="百度首页"></a>
<ul>
${links('https://www.baidu.com/top', ['网页', '资讯', '视频', '图片', '知道', '文库', '贴吧', '采购', '地图'])}
</ul>
<div class="login">登录</div>
</div>
<div id="ssr-content-wrapper">
<div id="ssr-content">
<div class="app-module_headerWrapper_3ZSPc">
<div class="index-module_headerWrap_3pXVJ">
<h2 class="index-module_articleTitle_28fPT">老巷挖出一口古井，街坊：是奶奶说的“糖井”</h2>
<div class="index-module_articleDesc_QmU4J">
<div class="index-module_authorPic_1ykEB"><img src="https://avatar.bdstatic.com/it/u=1.jpg" alt=""></div>
<div class="index-module_authorTxt_V6gdx">
<a href="https://author.baidu.com/home?app_id=1560000000000001"><p class="index-module_authorName_7y5nA">潇湘晨报</p></a>
<div class="index-module_articleSource_2dw16">
<span>2022-05-12 11:26</span>
<span class="index-module_accountAuthentication_3BwIx">潇湘晨报官方百家号</span>
</div>
</div>
<div class="index-module_follow_1kxYJ">关注</div>
</div>
</div>
</div>
<div class="app-module_articleWrapper_2Fg5v">
<div class="app-module_leftSection_EaCvy">
<div class="index-module_articleWrap_2Zphx">
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">潇湘晨报记者 谭小湘 长沙报道</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${WELL[0]}</span></p></div>
<div class="index-module_mediaWrap_213jB"><div class="index-module_contentImg_JmmC0"><img src="https://pics1.baidu.com/feed/1.jpeg" width="600"></div></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${WELL[1]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${WELL[2]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${WELL[3]}</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${WELL[4]}</span></p></div>
<div class="index-module_reportWrap_1U9cV">举报/反馈</div>
</div>
<div class="index-module_shareWrap_9xQ">
<span>分享至：</span>
<a href="javascript:;">微信好友</a>
<a href="javascript:;">QQ空间</a>
</div>
<div class="xcp-list-container">
<div class="xcp-publish-title">发表评论</div>
<div class="xcp-publish-login">登录后可发布评论</div>
<div class="xcp-item">
<span class="user-bar-uname">浏阳河边的虾</span>
<p>建议装个压水机，给街坊洗菜。</p>
<span>湖南网友 05-12 回复 赞</span>
</div>
<div class="xcp-list-loader">没有更多啦</div>
</div>
</div>
<div class="app-module_rightSection_3ttWg">
<div class="index-module_authorCard_1r9">
<p>潇湘晨报</p>
<p>新闻事实 生活智慧</p>
</div>
<div class="index-module_articleList_2xk">
<h3>作者最新文章</h3>
<ul>
${links('https://baijiahao.baidu.com/s?id=17326', ['湘江边的木偶戏班', '橘子洲头添了共享雨伞', '一碗米粉的二十种浇头'])}
</ul>
</div>
<div class="index-module_hotList_8yz">
<h3>热搜榜</h3>
<ul>
${links('https://www.baidu.com/s?wd=', ['海边出现巨型云墙', '高考倒计时二十六天', '猫头鹰误入教室'])}
</ul>
</div>
</div>
</div>
</div>
</div>
<div class="app-module_footer_3GZ">
<p>设为首页 © Baidu <a href="https://www.baidu.com/duty/">使用百度前必读</a> 意见反馈 京ICP证030173号</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '老巷挖出一口古井，街坊：是奶奶说的“糖井”',
      published: '2022-05-12T11:26:00+08:00',
      source: '潇湘晨报',
      authors: ['谭小湘'],
      editors: [],
      headings: [],
      captions: [''],
      body: WELL,
      gone: ['举报/反馈', '压水机', '没有更多啦', '木偶戏班', '猫头鹰误入', '使用百度前必读'],
    },
  },
  {
    kind: '三立新聞網 of 2022, local news: news-title-3 and page-date, 記者…／台南報導 by itself first, ▲ captions in centred paragraphs, an editorial 延伸閱讀 of two lines, app and LINE prompts, hot news',
    url: 'https://www.setn.com/News.aspx?NewsID=1114205',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>校長連收三年匿名包裹 寄件人竟是對面早餐店老闆娘 | 生活 | 三立新聞網 SETN.COM</title>
<meta name="Keywords" content="台南,蠟筆,早餐店">
<meta name="Description" content="台南市安南區一名國小校長連續三年收到「匿名包裹」，裡面是一袋袋洗得乾乾淨淨的舊蠟筆。">
<meta name="pubdate" content="2022-05-12T14:08:00">
<meta name="lastmod" content="2022-05-12T14:08:00">
<meta name="section" content="生活">
${og('og:type', 'article')}
${og('og:site_name', '三立新聞網')}
${og('og:title', '校長連收三年匿名包裹 寄件人竟是對面早餐店老闆娘 | 生活 | 三立新聞網 SETN.COM')}
${og('og:url', 'https://www.setn.com/News.aspx?NewsID=1114205')}
${og('og:image', 'https://attach.setn.com/newsimages/2022/05/12/3664001-PH.jpg')}
<link rel="canonical" href="https://www.setn.com/News.aspx?NewsID=1114205">
<link rel="stylesheet" href="/css/bootstrap.min.css">
</head>
<body>
<div class="header-top">
<a class="logo" href="https://www.setn.com/"><img src="/images/logo.png" alt="三立新聞網"></a>
<ul class="nav navbar-nav">
${links('https://www.setn.com/ViewAll.aspx?PageGroupID=', ['熱門', '娛樂', '政治', '社會', '國際', '兩岸', '生活', '健康', '旅遊', '運動', '地方', '財經', '寵物'])}
</ul>
</div>
<div class="container">
<div class="row">
<div class="content-left col-lg-8">
<ol class="breadcrumb"><li><a href="https://www.setn.com/">首頁</a></li><li><a href="https://www.setn.com/ViewAll.aspx?PageGroupID=4">生活</a></li></ol>
<div class="page-title-text">
<h1 class="news-title-3">校長連收三年匿名包裹 寄件人竟是對面早餐店老闆娘</h1>
</div>
<div class="page-text-info">
<time class="page-date">2022/05/12 14:08:00</time>
<div class="font-size-box"><a href="#">大</a><a href="#">中</a><a href="#">小</a></div>
</div>
<div class="social-box">
<a href="#">分享到FB</a>
<a href="#">LINE分享</a>
</div>
<div id="ckuse">
<article>
<div id="Content1">
<p>記者施小晴／台南報導</p>
<p>${PIGEON[0]}</p>
<p style="text-align: center;"><img src="https://attach.setn.com/newsimages/2022/05/12/3664001-PH.jpg" alt=""></p>
<p style="text-align: center;"><strong>▲早餐店老闆娘把短蠟筆一截一截收起來。（圖／校方提供）</strong></p>
<p>${PIGEON[1]}</p>
<p>${PIGEON[2]}</p>
<p style="text-align: center;"><img src="https://attach.setn.com/newsimages/2022/05/12/3664002-PH.jpg" alt=""></p>
<p style="text-align: center;"><strong>▲融成彩色塊的「早餐色」。（圖／校方提供）</strong></p>
<p>${PIGEON[3]}</p>
<p>${PIGEON[4]}</p>
</div>
</article>
</div>
<div class="app-line">
<a href="https://line.me/R/ti/p/">加入三立LINE好友，獨家新聞不漏接</a>
<a href="https://www.setn.com/app">下載APP抽好禮</a>
</div>
<div class="extend-read">
<h3>延伸閱讀</h3>
<ul>
<li><a href="https://www.setn.com/News.aspx?NewsID=1111002">早餐店白紙桌墊成畫布 熟客幫辦小畫展</a></li>
<li><a href="https://www.setn.com/News.aspx?NewsID=1109407">台南國小回收短鉛筆 拼成三公尺校門</a></li>
</ul>
</div>
<div class="tag-box">
<span>標籤：</span>
<a href="#">蠟筆</a>
<a href="#">安南區</a>
</div>
<div class="fb-comment">
<h3>大家都在討論</h3>
<p>留言前請先詳閱網站留言規範</p>
</div>
</div>
<div class="content-right col-lg-4">
<h3>熱門新聞</h3>
<ul>
${links('https://www.setn.com/News.aspx?NewsID=11140', ['鳳梨田跑出一隻穿山甲', '阿嬤騎電動車環島十六天', '夜市撈金魚改撈玻璃珠', '公車司機會背三百站'])}
</ul>
<h3>三立影音</h3>
<ul>
${links('https://www.setn.com/v/', ['海拔三千公尺的郵筒', '火車便當的一天'])}
</ul>
</div>
</div>
</div>
<footer class="footer">
<p><a href="https://www.setn.com/privacy">隱私權聲明</a> <a href="https://www.setn.com/about">關於我們</a> <a href="https://www.setn.com/ad">廣告刊登</a></p>
<p>三立電視股份有限公司 著作權所有 不得轉載</p>
<p>客服專線：(02)0000-0000 地址：台北市內湖區舊宗路</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '校長連收三年匿名包裹 寄件人竟是對面早餐店老闆娘',
      published: '2022-05-12T14:08:00+08:00',
      source: '三立新聞網',
      authors: ['施小晴'],
      editors: [],
      dateline: '台南',
      headings: [],
      captions: [
        '▲早餐店老闆娘把短蠟筆一截一截收起來。（圖／校方提供）',
        '▲融成彩色塊的「早餐色」。（圖／校方提供）',
      ],
      body: PIGEON,
      related: ['早餐店白紙桌墊成畫布 熟客幫辦小畫展', '台南國小回收短鉛筆 拼成三公尺校門'],
      gone: ['獨家新聞不漏接', '抽好禮', '留言規範', '穿山甲', '火車便當', '不得轉載'],
    },
  },
  {
    kind: '鏡週刊 of 2023, a feature of one writer and one photographer: 發布時間 and 更新時間 in 臺北時間, 文｜ and 攝影｜ lines, a title picture with its caption, a brief before the text, captions that name the photographer, 相關新聞, paper and membership prompts',
    url: 'https://www.mirrormedia.mg/story/20230513cul003/',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>阿公看浪她看數據　蚵田裡的祖孫早餐 - 鏡週刊 Mirror Media</title>
<meta name="description" content="孫女辭掉工程師工作回到蚵田，用一千二百元的感測器，陪阿公聽懂海的話。">
<meta name="application-name" content="鏡週刊 Mirror Media">
<meta name="section-name" content="culture">
${og('og:type', 'article')}
${og('og:site_name', '鏡週刊 Mirror Media')}
${og('og:locale', 'zh_TW')}
${og('og:title', '阿公看浪她看數據　蚵田裡的祖孫早餐 - 鏡週刊 Mirror Media')}
${og('og:url', 'https://www.mirrormedia.mg/story/20230513cul003/')}
${og('article:published_time', '2023-05-13T05:58:00+08:00')}
<link rel="canonical" href="https://www.mirrormedia.mg/story/20230513cul003/">
<link rel="icon" href="/favicon.ico">
</head>
<body>
<div id="__next">
<header class="share-header__Header">
<a href="/"><img src="/images-next/mirror-media-logo.svg" alt="mm-logo"></a>
<ul class="nav-sections">
${links('https://www.mirrormedia.mg/section/', ['會員專區', '娛樂', '時事', '財經理財', '人物', '國際', '文化', '美食旅遊', '鏡車時尚', '生活', '影音'])}
</ul>
<div class="login">登入</div>
</header>
<article class="normal__Main">
<div class="section-and-date__SectionAndDate">
<div class="section__Section"><a href="/section/culture">文化</a></div>
<div class="date-wrapper"><span>發布時間</span> <span>2023.05.13 05:58 臺北時間</span></div>
<div class="date-wrapper"><span>更新時間</span> <span>2023.05.13 07:10 臺北時間</span></div>
</div>
<h1 class="title__Title">阿公看浪她看數據　蚵田裡的祖孫早餐</h1>
<section class="hero__HeroImageAndVideo">
<figure>
<img src="https://v3-statics.mirrormedia.mg/images/hero-w1200.jpg" alt="">
<figcaption class="hero-caption">退潮後，蔡水金與孫女在膠筏上整理蚵串。（江小帆攝）</figcaption>
</figure>
</section>
<section class="credits__Credits">
<figure class="credit"><figcaption>文｜</figcaption><ul><li><a href="/author/1">溫小瀾</a></li></ul></figure>
<figure class="credit"><figcaption>攝影｜</figcaption><ul><li><a href="/author/2">江小帆</a></li></ul></figure>
</section>
<div class="social-share">
<a href="#">Facebook</a>
<a href="#">LINE</a>
</div>
<div class="donate-box">
<a href="#">小心意大意義</a>
<a href="#">贊助本文</a>
</div>
<section class="brief__Brief"><p>孫女辭掉工程師工作回到蚵田，用一千二百元的感測器，陪阿公聽懂海的話。</p></section>
<section class="content__Content">
<p>${OYSTER[0]}</p>
<p>${OYSTER[1]}</p>
<figure class="image-block"><img src="https://v3-statics.mirrormedia.mg/images/2-w800.jpg" alt=""><figcaption>蔡小渝把淘汰的浮標改成感測器外殼。（江小帆攝）</figcaption></figure>
<p>${OYSTER[2]}</p>
<p>${OYSTER[3]}</p>
<p>${OYSTER[4]}</p>
<p>${OYSTER[5]}</p>
</section>
<div class="paper-ad">
<p>更多內容，歡迎鏡週刊紙本雜誌、鏡週刊數位訂閱、了解內容授權資訊。</p>
</div>
<section class="tags">
<a href="/tag/1">蚵農</a>
<a href="/tag/2">返鄉</a>
</section>
<section class="related-articles">
<h2>相關新聞</h2>
<ul>
<li><a href="/story/20230420cul001/">蚵殼砌出的牆　村民為它寫歌</a></li>
<li><a href="/story/20230402cul005/">返鄉工程師替魚塭裝上眼睛</a></li>
</ul>
</section>
<div class="subscribe-invite">
<p>更新你的收件匣，訂閱精選新聞信</p>
</div>
</article>
<aside class="aside__Aside">
<h2>最新文章</h2>
<ul>
${links('https://www.mirrormedia.mg/story/20230514edi', ['民宿屋頂養了四十箱蜂', '山城裡的最後一班公車', '冰店老闆的刨冰哲學'])}
</ul>
<h2>熱門文章</h2>
<ul>
${links('https://www.mirrormedia.mg/story/20230512web', ['巷弄裡的修傘師傅', '小鎮戲院重新放映膠卷'])}
</ul>
</aside>
<footer class="footer__Footer">
<ul>
${links('https://www.mirrormedia.mg/story/f', ['訂閱鏡週刊', '訂閱紙本', '廣告合作', '讀者服務', '內容授權', '隱私權政策'])}
</ul>
<p>客服專線 (02)0000-0000 台北市內湖區堤頂大道</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '阿公看浪她看數據　蚵田裡的祖孫早餐',
      lead: '孫女辭掉工程師工作回到蚵田，用一千二百元的感測器，陪阿公聽懂海的話。',
      published: '2023-05-13T05:58:00+08:00',
      // 鏡週刊, with or without its Latin name: not asked.
      authors: ['溫小瀾'],
      editors: [],
      headings: [],
      captions: [
        '退潮後，蔡水金與孫女在膠筏上整理蚵串。（江小帆攝）',
        '蔡小渝把淘汰的浮標改成感測器外殼。（江小帆攝）',
      ],
      body: OYSTER,
      related: ['蚵殼砌出的牆　村民為它寫歌', '返鄉工程師替魚塭裝上眼睛'],
      gone: ['小心意大意義', '數位訂閱', '你的收件匣', '四十箱蜂', '修傘師傅', '會員專區'],
    },
  },
  {
    kind: '香港經濟日報 (inews.hket.com) of 2023, its shortest news: 發布時間 and 最後更新 in one line, the clock in font-en spans, 責任編輯 last in the text, loyalty prompt, tags, hot articles',
    url: 'https://inews.hket.com/article/3530112/',
    page: `<!DOCTYPE html>
<html lang="zh-hk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>剩食回收首四月增18%　街市檔販成新來源 - 香港經濟日報 - 即時新聞頻道 - 即市財經 - Hot Talk</title>
<meta name="title" content="剩食回收首四月增18%　街市檔販成新來源">
<meta name="description" content="食物銀行「一碗飯」公布，今年首四個月回收的剩餘食物達312公噸。">
<meta name="keywords" content="剩食,食物銀行,街市">
${og('og:type', 'article')}
${og('og:title', '剩食回收首四月增18%　街市檔販成新來源')}
${og('og:site_name', '香港經濟日報 - 即時新聞頻道')}
${og('og:url', 'https://inews.hket.com/article/3530112/')}
<link rel="canonical" href="https://inews.hket.com/article/3530112/">
<link rel="stylesheet" href="https://static02-proxy.hket.com/inews/css/style.css">
${ld({ '@type': 'NewsArticle', headline: '剩食回收首四月增18%　街市檔販成新來源', datePublished: '2023-05-18T11:35:00+08:00', dateModified: '2023-05-18T11:52:00+08:00', publisher: { '@type': 'Organization', name: '香港經濟日報HKET' } })}
</head>
<body>
<div class="hket-header">
<a class="logo" href="https://www.hket.com/"><img src="https://static02-proxy.hket.com/logo.svg" alt="hket"></a>
<ul class="channel-nav">
${links('https://inews.hket.com/sran', ['即時', '財經', '地產', '科技', '國際', '中國', '商業', '樓市', '移民', '健康', '親子', '會員優惠'])}
</ul>
<div class="hket-login">登入 / 註冊</div>
</div>
<div class="article-detail-container hket-row">
<div class="hket-col-xs-60 hket-col-md-40">
<div class="breadcrumb-container">
<a href="https://inews.hket.com/">即時新聞</a>
<span>/</span>
<a href="https://inews.hket.com/sran009">即時財經</a>
</div>
<div class="article-detail_title">
<h1>剩食回收首四月增18%　街市檔販成新來源</h1>
</div>
<div class="article-details-info-container">
<span class="article-details-info-container_date">
<span>發布時間: </span><span class="font-en">2023/05/18 11:35</span>
</span>
<span class="article-details-info-container_date">
<span>最後更新: </span><span class="font-en">2023/05/18 11:52</span>
</span>
</div>
<div class="article-details-center-sharing-btn">
<span>分享：</span>
<a href="javascript:;">WhatsApp</a>
<a href="javascript:;">Facebook</a>
</div>
<div class="article-detail-body-container">
<div class="article-detail-content-container">
${p(NOODLE)}
<p>責任編輯：梁小琳</p>
</div>
</div>
<div class="loyalty-promotion-container">
<p>立即登記成為會員，閱讀文章賺取HKET積分</p>
</div>
<div class="article-extend-button">
<p>開啟App閱讀全文，體驗更佳</p>
</div>
<div class="contentTags-container">
<div class="hotkey-container-wrapper">
<div class="hotkey-container"><a href="/tag/1">剩食</a></div>
<div class="hotkey-container"><a href="/tag/2">食物銀行</a></div>
</div>
</div>
<div class="article-detail_login">
<p>欲留言請先登入</p>
</div>
</div>
<div class="hket-col-xs-60 hket-col-md-20 right-column">
<div class="hot-article-container">
<h3>熱門文章</h3>
<ul>
${links('https://inews.hket.com/article/35299', ['茶餐廳改用電動送餐車', '迷你倉空置率三連升', '唐樓天台變菜園', '渡輪月票網上開售'])}
</ul>
</div>
<div class="listing-widget-126">
<h3>編輯推介</h3>
<ul>
${links('https://inews.hket.com/article/35288', ['退休夫婦開舊書檔', '校服二手店擴充分店'])}
</ul>
</div>
</div>
</div>
<div class="hket-footer">
<ul>
${links('https://www.hket.com/f', ['關於我們', '廣告查詢', '私隱條款', '免責聲明'])}
</ul>
<p>版權所有 不得轉載 © Hong Kong Economic Times Limited</p>
<p>本網站所載資料僅供參考，不構成投資建議</p>
</div>
</body>
</html>`,
    expected: {
      headline: '剩食回收首四月增18%　街市檔販成新來源',
      published: '2023-05-18T11:35:00+08:00',
      // 香港經濟日報, with or without HKET or its channel: not asked.
      authors: [],
      editors: ['梁小琳'],
      headings: [],
      captions: [],
      body: NOODLE,
      gone: ['賺取HKET積分', '體驗更佳', '欲留言', '電動送餐車', '舊書檔', '不構成投資建議'],
    },
  },
  {
    kind: '香港01 of 2023, a district feature: 撰文： and 出版： and 更新： in lines of labels, a title picture with its caption, h3 headings, a line 相關文章： with a link between the paragraphs, tags, app prompt, 最Hit',
    url: 'https://www.hk01.com/社區專題/899206/深水埗執字粒舖結業-譚伯送鉛字予街坊-揀自己名字裏的一個字',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>深水埗執字粒舖結業　譚伯送鉛字予街坊：揀自己名字裏的一個字｜香港01｜社區專題</title>
<meta name="description" content="深水埗一間執字粒印刷舖將於下月底結業，72歲的老闆譚伯近日把部分字粒送給前來道別的街坊。">
<meta name="keywords" content="深水埗,鉛字,印刷">
${og('og:type', 'article')}
${og('og:site_name', '香港01')}
${og('og:title', '深水埗執字粒舖結業　譚伯送鉛字予街坊：揀自己名字裏的一個字')}
${og('og:url', 'https://www.hk01.com/article/899206')}
${og('article:published_time', '2023-05-18T12:00:00+08:00')}
${og('article:modified_time', '2023-05-18T12:03:00+08:00')}
<link rel="canonical" href="https://www.hk01.com/article/899206">
${ld({ '@type': 'NewsArticle', headline: '深水埗執字粒舖結業　譚伯送鉛字予街坊：揀自己名字裏的一個字', datePublished: '2023-05-18T12:00:00+08:00', dateModified: '2023-05-18T12:03:00+08:00', author: [{ '@type': 'Person', name: '關小汶' }], publisher: { '@type': 'Organization', name: '香港01' } })}
</head>
<body>
<div id="__next">
<header data-testid="header">
<a href="https://www.hk01.com/"><img src="https://cdn.hk01.com/logo.svg" alt="香港01"></a>
<ul>
${links('https://www.hk01.com/zone/', ['編輯推薦', '港聞', '娛樂', '生活', '國際', '中國', '科技玩物', '體育', '經濟', '觀點', '社區', '好食玩飛'])}
</ul>
<div class="member">登入</div>
</header>
<main>
<div class="article-grid">
<article id="article">
<div data-testid="article-breadcrumb">
<a data-testid="article-breadcrumb-zone" href="/zone/1">港聞</a>
<a data-testid="article-breadcrumb-channel" href="/channel/310">社區專題</a>
</div>
<h1 id="articleTitle">深水埗執字粒舖結業　譚伯送鉛字予街坊：揀自己名字裏的一個字</h1>
<div class="article-info">
<div><span class="label">撰文：</span><a data-testid="article-author" href="/author/1">關小汶</a></div>
<div><span class="label">出版：</span><time datetime="2023-05-18T12:00:00+08:00">2023-05-18 12:00</time></div>
<div><span class="label">更新：</span><time datetime="2023-05-18T12:03:00+08:00">2023-05-18 12:03</time></div>
</div>
<div class="share-bar">
<a href="#">複製連結</a>
<a href="#">Telegram</a>
</div>
<div class="article-top-media">
<figure>
<img src="https://cdn.hk01.com/di/media/images/dw/20230518/1.jpeg" alt="">
<figcaption>譚伯在執字架前揀字。（盧小朗攝）</figcaption>
</figure>
</div>
<section id="article-content-section" class="article-grid__content-section">
<div class="text-block"><p class="htmlBlock">${DICTIONARY[0]}</p></div>
<div class="text-block"><h3>成條街都係墨味</h3></div>
<div class="text-block"><p class="htmlBlock">${DICTIONARY[1]}</p></div>
<div class="text-block"><p class="htmlBlock">${DICTIONARY[2]}</p></div>
<div class="related-block"><p>相關文章：<a href="https://www.hk01.com/article/895112">灣仔最後一間活字印刷社搬入工廈　徒弟接手續印婚帖</a></p></div>
<div class="text-block"><h3>留住瑕疵</h3></div>
<div class="text-block"><p class="htmlBlock">${DICTIONARY[3]}</p></div>
<div class="image-block">
<figure>
<img src="https://cdn.hk01.com/di/media/images/dw/20230518/2.jpeg" alt="">
<figcaption>街坊揀到自己名字裏的一個字。（盧小朗攝）</figcaption>
</figure>
</div>
<div class="text-block"><p class="htmlBlock">${DICTIONARY[4]}</p></div>
<div class="text-block"><p class="htmlBlock">${DICTIONARY[5]}</p></div>
</section>
<div class="app-promo">
<p>下載《香港01》App，即睇城中熱話</p>
</div>
<div class="tags">
<a href="/tag/1">深水埗</a>
<a href="/tag/2">老店結業</a>
</div>
<div class="reaction">
<p>你對這篇文章有何感受？</p>
<span>讚好 312</span>
</div>
</article>
<aside>
<h2>最Hit</h2>
<ul>
${links('https://www.hk01.com/article/8991', ['涼茶舖推出雪條版', '屯門避風塘現白海豚', '學生製作盲人棋盤', '巴士迷砌出全港路線圖'])}
</ul>
<h2>其他人也在看</h2>
<ul>
${links('https://www.hk01.com/article/8992', ['長洲包山留影攻略', '獅子狗走失十日回家'])}
</ul>
</aside>
</div>
</main>
<footer>
<ul>
${links('https://www.hk01.com/f', ['公司簡介', '使用條款', '私隱政策', '人才招聘', '加入會員'])}
</ul>
<p>Copyright © 2023 香港01 www.hk01.com</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '深水埗執字粒舖結業　譚伯送鉛字予街坊：揀自己名字裏的一個字',
      published: '2023-05-18T12:00:00+08:00',
      source: '香港01',
      authors: ['關小汶'],
      editors: [],
      headings: ['成條街都係墨味', '留住瑕疵'],
      captions: ['譚伯在執字架前揀字。（盧小朗攝）', '街坊揀到自己名字裏的一個字。（盧小朗攝）'],
      body: [
        DICTIONARY[0],
        '成條街都係墨味',
        DICTIONARY[1],
        DICTIONARY[2],
        '留住瑕疵',
        DICTIONARY[3],
        DICTIONARY[4],
        DICTIONARY[5],
      ],
      gone: ['城中熱話', '有何感受', '雪條版', '白海豚', '獅子狗', '人才招聘'],
    },
  },
  {
    kind: '德国之声 of 2023, a feature: the section above the headline, writer and 2023年5月18日, a teaser, （德国之声中文网） first in the text, h2 headings, captions with 图像来源, a line of how to follow, © 2023年德国之声版权声明 by itself last, 跳过此部分 boxes',
    url: 'https://www.dw.com/zh/把水请回来的农民/a-65662211',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>把水请回来的农民 – DW – 2023年5月18日</title>
<meta name="description" content="排干的沼泽是碳的烟囱。德国北部一名农民花了十年，把父亲放走的水请回来。">
${og('og:type', 'article')}
${og('og:site_name', 'dw.com')}
${og('og:title', '把水请回来的农民 – DW – 2023年5月18日')}
${og('og:description', '排干的沼泽是碳的烟囱。德国北部一名农民花了十年，把父亲放走的水请回来。')}
${og('og:url', 'https://www.dw.com/zh/把水请回来的农民/a-65662211')}
${og('og:image', 'https://static.dw.com/image/65660001_6.jpg')}
<link rel="canonical" href="https://www.dw.com/zh/把水请回来的农民/a-65662211">
<link rel="icon" href="/images/icons/favicon-32x32.png">
</head>
<body>
<div id="root">
<nav class="skip-nav"><a href="#main-content">跳至内容</a><a href="#navigation">跳至主菜单</a><a href="#sites">跳到更多DW网站</a></nav>
<header class="main-header">
<a class="dw-logo" href="/zh/"><img src="/images/logo.svg" alt="DW"></a>
<ul class="navigation">
${links('https://www.dw.com/zh/s-', ['最新报道', '德国', '欧洲', '科技环境', '文化', '经纵观察', '媒体中心', '学德语', '直播'])}
</ul>
<div class="live-tv">广告</div>
</header>
<main id="main-content">
<article class="article">
<header class="article-header">
<div class="kicker"><span>科技环境</span><span>德国</span></div>
<h1>把水请回来的农民</h1>
<div class="author-date">
<span class="author"><a class="author-link" href="/zh/person-1">方小湄</a></span>
<span class="publication"><time datetime="2023-05-18">2023年5月18日</time></span>
</div>
<p class="teaser-text">排干的沼泽是碳的烟囱。德国北部一名农民花了十年，把父亲放走的水请回来。</p>
<div class="share-tools">
<a href="#">发送给Facebook</a>
<a href="#">发送给Twitter</a>
<a href="#">复制链接</a>
<span>https://p.dw.com/p/4RWhK</span>
</div>
</header>
<figure class="main-image">
<img src="https://static.dw.com/image/65660001_906.jpg" alt="">
<figcaption class="img-caption">重新蓄水的沼泽长满了香蒲<small class="copyright">图像来源: privat</small></figcaption>
</figure>
<div class="rich-text">
<p>（德国之声中文网）${MOSS[0]}</p>
<p>${MOSS[1]}</p>
<h2>九百辆汽车</h2>
<p>${MOSS[2]}</p>
<figure class="placeholder-image">
<img src="https://static.dw.com/image/65660002_906.jpg" alt="">
<figcaption class="img-caption">收割机在湿地上收割香蒲<small class="copyright">图像来源: privat</small></figcaption>
</figure>
<h2>湿的土地也能养活人</h2>
<p>${MOSS[3]}</p>
<p>${MOSS[4]}</p>
<p>${MOSS[5]}</p>
<p><em>© 2023年德国之声版权声明：本文所有内容受到著作权法保护，如无德国之声特别授权，不得擅自使用。任何不当行为都将导致追偿，并受到刑事追究。</em></p>
</div>
<footer class="article-footer">
<div class="feedback">
<p>给我们写信</p>
<a href="/zh/feedback">联系编辑部</a>
</div>
</footer>
</article>
<section class="teaser-section">
<a class="skip" href="#next">跳过此部分 头条新闻</a>
<h2>德国之声头条新闻</h2>
<ul>
${links('https://www.dw.com/zh/top/a-', ['夜车重新驶过阿尔卑斯山', '柏林屋顶的蜂农', '汉堡港的最后一位引水员'])}
</ul>
</section>
<section class="teaser-section">
<a class="skip" href="#more">跳过此部分 更多来自德国之声的内容</a>
<h2>更多来自德国之声的内容</h2>
<ul>
${links('https://www.dw.com/zh/more/a-', ['会唱歌的水电站', '咖啡渣长出蘑菇'])}
</ul>
</section>
</main>
<footer class="main-footer">
<ul>
${links('https://www.dw.com/zh/f', ['我们是谁', '新闻中心', '订阅通讯', '数据隐私说明', '无障碍浏览声明', '法律提示'])}
</ul>
<p>© 2023 Deutsche Welle</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '把水请回来的农民',
      lead: '排干的沼泽是碳的烟囱。德国北部一名农民花了十年，把父亲放走的水请回来。',
      published: '2023-05-18',
      // 德国之声 or DW or 德国之声中文网: not asked.
      authors: ['方小湄'],
      editors: [],
      headings: ['九百辆汽车', '湿的土地也能养活人'],
      captions: ['重新蓄水的沼泽长满了香蒲图像来源: privat', '收割机在湿地上收割香蒲图像来源: privat'],
      // Whether （德国之声中文网） stays at the head of the first paragraph is open: not asked.
      kept: [MOSS[0], MOSS[1], '九百辆汽车', MOSS[2], '湿的土地也能养活人', MOSS[3], MOSS[4], MOSS[5]],
      gone: ['受到刑事追究', '联系编辑部', '柏林屋顶', '咖啡渣', '无障碍浏览', '发送给Facebook'],
    },
  },
];
