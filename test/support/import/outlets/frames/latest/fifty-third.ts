// A fifty-third set of forms, by one who had not seen the importer: fourteen named outlets, their article pages as of 2021 to 2023.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** A menu or list of links, one a line. */
const links = (base: string, names: readonly string[], tag = 'li', end = '.html'): string =>
  names
    .map((name, at) => `<${tag}><a href="${base}${at + 1}${end}" target="_blank">${name}</a></${tag}>`)
    .join('\n');

const PRESS = [
  '“咚——咚——”天刚蒙蒙亮，闽北山坳里的老榨坊就传出木槌撞击木楔的闷响。六十七岁的榨油匠人吴守田赤着膀子，把一百多斤重的撞槌推出去，又稳稳接回来。',
  '这座榨坊立在溪边已有一百六十多年。榨床是一截掏空的老樟木，长近五米，两人合抱不住。茶籽要经过烘、碾、蒸、踩、榨五道工序，一槽料出油四十多斤，需要整整一天。',
  '二十年前，机器榨油进了山，周围二十多座榨坊相继拆了榨床。“儿子劝我把樟木卖了，有人出八千块。”吴守田说，他把樟木用油布包好，锁了六年。',
  '转机出现在2014年。县文化馆做非遗普查，工作人员循着一张旧照片找上门来，请他把榨床重新支起来。当年冬天，十一位老匠人聚到溪边，花了二十三天，水碾转动了，蒸灶冒气了。',
  '手艺能不能传下去，要看年轻人肯不肯来。2019年，在外做厨师的吴小川回到村里，跟着伯父从踩饼学起。踩一块饼要用脚掌把碎籽裹进稻草，厚薄差一指，榨的时候就会崩。',
  '“头三个月，我踩的饼十块里要崩四块。”吴小川说，现在他一天能踩六十块，还把每一道工序的温度和时间记在本子上，攒了厚厚三本。',
  '今年春天，榨坊旁边的旧粮仓改成了传习所。每到周末，附近三所小学的学生轮流来踩饼、推碾，最受欢迎的是用新榨的油炸一碗糯米糍。',
  '傍晚收槌，油从榨床下的小口滴进陶缸，先是一线，后是一滴。吴守田把耳朵贴在樟木上听了一会儿，说：“还有，它还没出完。”',
] as const;

const STATION = [
  '八月的高原，早晚已经要穿棉衣。上士王磊巡线回来，第一件事是绕到营房背风的一侧，看一看那棵刚过膝盖的小柳树。',
  '这个通信中继站海拔四千六百多米，常年驻守着五个人。最近的乡镇在八十公里外，一年里有七个月刮大风。站里的老兵说，以前这里除了铁塔，没有比人高的东西。',
  '三年前，王磊休假归队，背囊里塞了六根柳枝，根部裹着湿毛巾。战友们用旧油桶锯成花盆，把炊事班的洗菜水省下来，两天浇一次。第一年冬天，六根柳枝死了五根。',
  '剩下的一根，他们搬进了机房外的走廊，夜里盖上旧军大衣。第二年六月的一个早晨，炊事员刘小洋端着锅跑出来喊：“发芽了！”那天中午，站里加了一个菜。',
  '把树移到室外，是今年五月的事。五个人在冻土上刨了四天，挖出一个一米深的坑，从山下拉来三车土，又用石块垒起半圈挡风墙。王磊在墙上嵌了一块木牌，写着每个人浇水的日子。',
  '列兵张晓东刚上站时想家，班长让他负责量树。“一个星期长了两厘米，我高兴得给我妈打电话。”他说，量着量着，日子就不觉得慢了。',
  '再过三个月，王磊服役期满。他把剪下的四根枝条插进了新的油桶，交给张晓东。交接登记本上，“装备器材”一栏的下面，多了一行字：柳树一棵，长势良好。',
] as const;

const WINDOW = [
  '城东新开的社区图书馆，最抢手的不是新书，而是靠窗的十六个座位。开馆前半小时，门口就排起了队，队伍里一半是备考的年轻人，一半是来看报的老人。',
  '座位紧张，怎么分？馆里先后试过三种办法：先到先得，结果一本书就能占一天；扫码预约，老人不会用手机；限时两小时，读到兴头上又被请起来。三种办法各有道理，也各有人叫苦。',
  '笔者以为，与其在分配上反复做文章，不如先问一句：窗边为什么只有十六个座位？这栋楼朝南的一面，有一大半给了办公室和会议室，后者一个月用不了三次。',
  '公共空间的好坏，往往就藏在这样的细处。把最好的光线留给读者，把会议室搬到背阴的一侧，不需要多少经费，需要的是设计者在图纸上多坐一会儿，想象自己是一位带着老花镜的读者。',
  '也有人担心，座位多了，管理的担子会更重。事实上，邻市一家图书馆早在三年前就腾出了整面南墙，请十几位常来的读者轮流当“窗边管理员”，两年里没有发生过一起争执。',
  '一座图书馆的温度，不在藏书的数量，而在于谁坐在光里。希望下一座社区图书馆落成的时候，窗边的座位不必再靠抢。',
] as const;

const KNIT = [
  '五月的一个下午，浙江中部一座小镇的织造车间里，四十八台横机同时作响，却只有三名工人在机台之间走动。屏幕上跳动的不是产量，而是订单号：每一件毛衫都不一样。',
  '这家有二十六年历史的毛衫厂，去年第一次把“一件起订”写进了宣传册。在此之前，低于三百件的订单，他们连样品都不肯打。',
  '工厂负责人陈建明告诉第一财经记者，转变来自一次退货。2020年，一批八千件的毛衫因为袖口颜色差了半个色号被整单退回，仓库堆到了屋檐下，“卖一件亏十一块，不卖亏三十七块”。',
  '此后两年，他把积蓄的一半投进了设备改造。旧横机加装了控制模块，花型文件直接从云端下载，换一次花样的时间由四十分钟缩短到三分钟。',
  '但小单并不天然赚钱。陈建明算了一笔账：单件毛衫的纱线成本约62元，打版和客服要摊掉35元，物流包装9元，定价低于168元就没有利润。',
  '真正难的是尺码。第一财经记者了解到，定制毛衫的退货率一度高达两成，原因八成出在消费者不会量体。厂里后来寄出了一根印着刻度的棉绳，附上一张步骤图，退货率三个月内降到了6.4%。',
  '镇上像这样的工厂已有十九家。当地行业协会的统计显示，一季度全镇小单定制的产值为1.3亿元，占毛衫总产值的7%，而两年前这一比例几乎为零。',
  '陈建明在车间门口留了一面墙，钉着客人寄来的照片。最中间的一张，是一位老人穿着织有全家生日的开衫。“大货没有脸，”他说，“小单有。”',
] as const;

const BIRDS = [
  '6月的清晨五点，成都东郊一座废弃砖厂里，62岁的周德全已经架好了望远镜。六年来，他在这片长满构树的荒地上记录到了141种鸟，其中一种鹟的繁殖记录，被收进了当地观鸟会的年报。',
  '周德全不是鸟类学家，退休之前，他在这座砖厂烧了三十一年的窑。近日，红星新闻记者跟着他走了一个早晨。',
  '红星新闻：怎么会想到在砖厂看鸟？',
  '周德全：2016年砖厂停工，就剩我一个人守厂。晚上静得很，白天全是鸟叫。我想，总要晓得人家姓啥子嘛，就买了一本图鉴。',
  '红星新闻：第一种认出来的是什么？',
  '周德全：白头鹎，我们叫白头翁。照着书对了三天才敢写下来。第二种就是棕头鸦雀，一来就是一群，像一锅炒豆子。',
  '红星新闻：141种是怎么数出来的？',
  '周德全：每天早上两个小时，走同一条路，看到就写，没看清就不写。有一回我写了一种鸮，观鸟会的老师来听了三个晚上，说不是，我就划掉了。划掉不丢人。',
  '红星新闻：砖厂以后要开发吗？',
  '周德全：听说要做公园。我把鸟的窝在图上标了出来，交给了街道。他们答应留下那片构树林，水塘也不填。',
  '红星新闻：您还打算数多久？',
  '周德全：眼睛看不清了，还可以听。我现在闭到眼睛能认四十多种。',
] as const;

const TIDE = [
  '7月8日傍晚，青岛小麦岛退了大潮，礁石滩上却没有赶海的人。十几名穿蓝马甲的志愿者拎着水桶，弯腰把搁浅在石缝里的海星一只一只送回深水。',
  '带队的市民孙女士告诉记者，前一天夜里风大，近岸的海星被浪推上了礁石，太阳一晒，两个小时就会变硬。她早上散步时看到，随手在邻居群里喊了一声，不到半小时来了二十多人。',
  '当天，志愿者一共送回海星四百多只，另有三只受伤的海胆由水族馆的工作人员带走。',
  '水族馆养护员提醒，市民遇到搁浅的海洋生物，不要用淡水冲洗，也不要长时间握在手里，用海水浸湿的毛巾托住，尽快放回水中即可。',
  '记者了解到，入夏以来，小麦岛一带已出现三次类似情况，志愿者准备在礁石滩入口立一块提示牌，写明联系电话。',
] as const;

const SKATE = [
  '4月的沈阳，浑河边的风还有些凉。早上六点，南岸的空场地上，二十来位平均年龄六十八岁的老人已经换好了轮滑鞋，排成一列，跟着音乐滑开了。',
  '领头的是72岁的李桂芬。十一年前，她在这里摔了第一跤，老伴把鞋藏了起来；第二年，老伴自己也换上了鞋。如今这支“老轮子队”有四十三名队员，最大的八十一岁。',
  '“一个人滑是锻炼，一群人滑是过日子。”李桂芬说，队里有规矩：血压高了不滑，地上有水不滑，跟家里人吵了架不滑。每人护具齐全，少一样就站在边上看。',
  '去年冬天河边结冰，队员们搬进了一所停办的小学。教室里的课桌堆在走廊，大家花了一个星期擦地板，临走时把门窗也修好了。学校留守的门卫说，很久没有听见这么多脚步声。',
  '运动医学医生提醒，老年人学轮滑要循序渐进，先练站立和摔倒的姿势，护腕和护膝缺一不可，骨质疏松者不宜尝试。',
  '这个月底，“老轮子队”要和附近的中学生比一场接力。李桂芬已经想好了战术：前三棒慢一点，最后一棒让八十一岁的老队长上，“他滑得不快，可是没人好意思超他”。',
] as const;

const BRIDGE = [
  '黔东南的一座侗寨里，一座九十多年的风雨桥日前完成大修，重新搭起的长廊下，老人们又坐到了自己的老位置上。',
  '这座桥长三十八米，有五座桥亭，全桥没有用一颗铁钉。2020年夏天的一场山洪冲歪了中间的桥墩，寨里人用绳子把桥亭绑在两岸的大树上，才没有倒下。',
  '修桥用了十四个月。掌墨师石老金带着六个徒弟，把三千多个构件一一编号、拆下、晾干，能用的用回原处，不能用的照原样做一根。最后算下来，换掉的不到两成。',
  '“图纸在这里面。”七十岁的石老金指着手里的一根半边竹竿说。竹竿上刻满了只有掌墨师才认得的符号，一座桥，一根竿。',
  '这一回，县里的文物部门给每一个构件都拍了照，还请大学的师生做了三维扫描。徒弟们在电脑上拆桥，师父在竹竿上画桥，两边常常争到半夜。',
  '合龙那天，全寨一百六十多户每家出了一块桥板。板的背面写着各家的名字，铺好以后，谁也看不见，“但是走的时候晓得哪一块是自家的”。',
] as const;

const LIGHT = [
  '去岛上的船一天只有一班，早上八点开，风大就不开。我等了三天，第四天早上，船老大在码头上冲我招手，说今天的浪像一碗端得稳的汤。',
  '灯塔在岛的东头，塔身二十一米，建于九十年代。守塔人林师傅五十八岁，在这里住了三十三年，按他自己的说法，“一共欠了家里两万多顿晚饭”。',
  '如今的灯早已不用人点。光控开关会在天黑时把它打开，太阳能电池板供电，数据传到岸上的机房。林师傅的工作，只剩下擦玻璃和记日志。',
  '但他仍然按老时间起夜。凌晨两点，他穿上外套，沿着九十六级台阶上到塔顶，看一眼，再下来。“机器不会骗人，可是玻璃会脏。”他说，海鸟的粪便糊住一小块，十几海里外的光就会暗一截。',
  '岛上曾经有十二户人家。小学撤掉那一年，最后一户也搬走了。现在和他做伴的是一条黄狗、六只鸡，还有一台收得到两个台的收音机。',
  '妻子每年夏天来住一个月。她不喜欢海，晕船，却在塔下开出了半亩菜地。她走的时候，会把剩下的十一个月种在地里：什么时候收豆角，什么时候下萝卜，写在一张硬纸板上。',
  '女儿在内陆的城市里做护士，上夜班。父女俩通电话的时间，常常是凌晨两点过后，一个刚从塔上下来，一个刚查完房。“我们家的人都在晚上亮着。”林师傅说这话的时候，没有笑。',
  '明年春天他就要退休了，不会再有人来接班。我问他最后一天打算做什么，他想了很久，说，把玻璃擦干净。',
] as const;

const MOSS = [
  '你可能每天都从它身边走过，却从来没有低头看过一眼。它没有根，没有花，连一厘米都长不到，却在地球上活了四亿多年。它就是苔藓。',
  '苔藓的叶子只有一层细胞那么厚，水可以直接从表面渗进去，所以它用不着根来喝水，那些看起来像根的细丝，只是用来抓住石头的“手”。',
  '没有水的时候，苔藓会把自己“关机”。叶片卷起来，颜色变成灰褐色，新陈代谢几乎停止。有人在标本柜里放了十几年的苔藓上滴了几滴水，二十分钟以后，它又绿了。',
  '正因为喝水和呼吸全靠叶面，苔藓对空气特别敏感。二氧化硫的浓度稍微高一点，树干上的苔藓就会先消失。上世纪六十年代，欧洲的研究者已经用它来画空气污染的地图。',
  '下一次下雨，不妨蹲下来，用手机的微距镜头对准墙角。你会看到一片森林，高不过两毫米，上面顶着一颗颗水珠，每一颗水珠里都倒挂着一个天空。',
] as const;

const DUMPLING = [
  '彰化員林一間開了41年的水餃店，日前在門口貼出一張紅紙，上頭沒寫公休也沒寫漲價，只寫了四個字：「尋找阿明」。照片曝光後，不少網友直呼看到鼻酸。',
  '73歲的老闆娘張阿姨說，民國87年冬天，一名穿著國中制服的男孩在店門口站了很久，她包了20顆水餃給他，對方吃完丟下一句「我以後會還妳」就跑走，「我連錢都沒算，哪記得這件事」。',
  '沒想到上個月，張阿姨早上拉開鐵門，在門縫發現一個信封，裡頭裝著現金2萬元，還有一張紙條寫著「20顆水餃，25年利息，阿明」。',
  '張阿姨表示，監視器只拍到一名戴安全帽的男子，停留不到10秒就離開。她把錢原封不動收在抽屜，「水餃一顆才4塊錢，利息太多，要還他」。',
  '紅紙貼出後，店裡電話響個不停，一天內就有7個「阿明」打來，其中3人都說自己年輕時吃過老闆娘請的水餃，不過全都說錢不是他們放的。',
  '張阿姨笑說，找不到也沒關係，她決定把這2萬元拿來當「待用水餃」基金，只要有學生沒帶錢，進來說一聲「我是阿明」就可以吃。',
] as const;

const CRAB = [
  '台南七股的潟湖邊，六月的大潮夜裡，護蟹志工一手拿手電筒，一手拿掃把，站在濱海道路上。他們等的不是車，而是準備下海產卵的母蟹。',
  '這條路長4.2公里，一側是保安林，一側是潟湖。中華圓軸蟹等陸蟹平時住在林子裡，抱卵以後必須走到水邊，把卵釋放進海裡，馬路正好橫在中間。',
  '當地社區發展協會連續五年記錄路殺，2018年繁殖季共撿到1,136隻被輾斃的陸蟹，其中八成是抱卵的母蟹。「每一隻身上都帶著十幾萬顆卵，等於一腳踩下去，少了十幾萬個機會。」理事長黃文淵說。',
  '2020年起，協會與公所合作，在大潮前後三天的晚間七點到十點實施封路，改由一條2.8公里的產業道路繞行。第一年，沿線居民抱怨聲不斷，有養殖戶說，半夜抽水機壞了，車子進不去。',
  '協會後來把封路改成「伴行」：養殖戶打電話，志工就騎腳踏車在前方開路，一路把螃蟹掃開。去年一共伴行了63趟，沒有一隻蟹被輾過。',
  '今年的統計顯示，路殺數量降到87隻，比2018年減少超過九成。協助調查的學者提醒，路殺減少也可能是因為族群變小，必須同時調查幼蟹上岸的數量，才能判斷成效。',
  '黃文淵的下一個目標，是在道路下方埋設三處生態涵洞。他說，志工會老，手電筒會沒電，「要讓螃蟹自己過得了馬路，才算真的保育」。',
] as const;

const NEON = [
  '【明報專訊】深水埗一間結業逾十年的舊戲院，門外懸掛47年的霓虹招牌昨凌晨完成拆卸。招牌將移交本地一個保育團體修復，預計明年初於社區空間展出。',
  '招牌高9米，由「大」、「光」、「明」三字組成，字體出自一名已故書法師傅手筆。負責拆卸的師傅陳阿基說，光管早已全數失靈，但鐵架保存良好，「以前啲焊口，到今日都搖唔郁」。',
  '工程人員分三晚進行，先拆玻璃管，再將鐵架鋸成五截，以吊臂車逐截放下。昨晚最後一截落地時，有數十名街坊在對面行人路拍掌。',
  '在戲院旁賣報紙三十多年的何太說，以前夜場散場，整條街都是紅色的光，「唔使開燈都數到錢」。',
  '保育團體負責人表示，修復最困難是重燒玻璃光管，全港仍在做的師傅不足十人，團體正安排其中兩人教授學徒。',
] as const;

const GARDEN = [
  '傍晚六点半，宏茂桥一座组屋的楼下亮起一排小灯。十多名居民提着水桶走进停车场顶层的菜园，有人给秋葵搭架子，有人数自己的番茄红了几颗。',
  '这片面积约400平方米的屋顶菜园去年8月启用，共有56个种植箱，以抽签方式租给附近居民，每箱每年57元。首轮申请有四百多户，平均七户抢一箱。',
  '退休德士司机陈亚福（71岁）抽中了12号箱。他说，自己从前开夜班，跟邻居同住一层楼20年，叫不出对方的名字。“现在谁出国，谁的菜就由隔壁箱的人浇。”',
  '菜园的规矩由居民自己订：不用化学农药，收成的一成放进门口的篮子，任何人都可以拿。去年12月，篮子里的菜曾被人整篮提走，管理小组没有装监控器，只在篮子旁边多放了一个袋子。',
  '同为租户的小学教师林慧敏（38岁）把学生带上屋顶上科学课。她说，有学生第一次知道花生长在土里，“回去以后，班上有六个人开始在走廊种豆芽”。',
  '负责设计的园艺师指出，屋顶风大，日照强，泥土容易干，首三个月的存活率只有六成。团队后来在箱底加了一层椰糠，又把遮阳网改成可以手动拉开的样式，存活率提高到近九成。',
  '市镇会说，若反应良好，明年会在另外两座多层停车场的屋顶增设菜园，并优先分配给楼下的独居年长者。',
] as const;

export const FIFTY_THIRD: readonly Shown[] = [
  {
    kind: '光明日报 数字报, 2022: Founder’s e-paper with h3, h1, h2 and h4 about the headline, the day and the page in one line, three writers in h4, a picture in a table with its caption, headings in bold, the titles of the page beside',
    url: 'https://epaper.gmw.cn/gmrb/html/2022-05/18/nw.D110000gmrb_20220518_2-09.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<title>老榨坊里的撞槌声-光明日报-光明网</title>
<meta name="keywords" content="" />
<meta name="description" content="" />
<link href="../../../css/gmrb.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://img.gmw.cn/js/jquery.min.js"></script>
<script type="text/javascript" src="../../../js/founder.js"></script>
</head>
<body>
<div class="w1000 top">
<ul class="topnav">
${links('https://www.gmw.cn/node_', ['光明网首页', '新闻', '时评', '理论', '文化', '科技', '教育', '卫生', '数字报'])}
</ul>
<div class="login"><a href="https://user.gmw.cn/login">登录</a> <a href="https://user.gmw.cn/reg">注册</a></div>
</div>
<div class="w1000 nav_g">
<ul>
<li><a href="https://epaper.gmw.cn/gmrb/html/2022-05/18/nbs.D110000gmrb_01.htm">光明日报</a></li>
<li><a href="https://epaper.gmw.cn/wzb/">文摘报</a></li>
<li><a href="https://epaper.gmw.cn/zhdsb/">中华读书报</a></li>
<li><a href="https://www.bookreview.example/">书摘杂志</a></li>
<li><a href="https://epaper.gmw.cn/wzb/old">往期回顾</a></li>
</ul>
<div class="riqi"><span>2022年05月</span><a href="#">日历检索</a></div>
</div>
<div class="w1000">
<div class="left">
<div class="ban_t">
<div class="l_t">第09版：文化新闻</div>
<div class="r_t"><a href="nbs.D110000gmrb_08.htm">上一版</a><a href="nbs.D110000gmrb_10.htm">下一版</a></div>
</div>
<div class="list_r">
<div class="list_t"><a href="../../../images/2022-05/18/09/2022051809_pdf.pdf"><img src="../../../tplimg/pdf.gif" alt="PDF版" /></a></div>
<div class="list_l" id="pageList"><ul>
${links('nbs.D110000gmrb_0', ['01版：要闻', '02版：评论', '03版：要闻', '04版：教育', '05版：综合新闻', '06版：科技', '07版：光明视野', '08版：体育', '09版：文化新闻'], 'li', '.htm')}
</ul></div>
<div class="list_l" id="titleList"><ul>
<li><a href="nw.D110000gmrb_20220518_1-09.htm">古桥下的灯谜会</a></li>
<li><a href="nw.D110000gmrb_20220518_2-09.htm">老榨坊里的撞槌声</a></li>
<li><a href="nw.D110000gmrb_20220518_3-09.htm">县城剧场的第一百场折子戏</a></li>
<li><a href="nw.D110000gmrb_20220518_4-09.htm">图片新闻</a></li>
</ul></div>
</div>
</div>
<div class="right">
<div class="tittle">
<div class="tittle_t"><a href="https://epaper.gmw.cn/gmrb/">光明日报</a></div>
<div class="sx"><a href="nw.D110000gmrb_20220518_1-09.htm">上一篇</a> <a href="nw.D110000gmrb_20220518_3-09.htm">下一篇</a> <a href="javascript:doZoom(16)">放大</a> <a href="javascript:doZoom(12)">缩小</a> <a href="javascript:doZoom(14)">默认</a></div>
</div>
<div class="text_c">
<h3>一截掏空的樟木，一门踩在脚下的手艺</h3>
<h1>老榨坊里的撞槌声</h1>
<h2>——走近闽北山村的木榨茶油技艺</h2>
<h4>光明日报记者　陈晓禾　光明日报通讯员　周一鸣　李秋水</h4>
<div class="lai"><span><b>《光明日报》（ </b><b>2022年05月18日</b> <b style="margin-left:0px;">09版）</b></span></div>
<!--enpproperty <articleid>1183001</articleid><date>2022-05-18 00:00:00:0</date><author>陈晓禾,周一鸣,李秋水</author><title>老榨坊里的撞槌声</title><keyword></keyword><subtitle>——走近闽北山村的木榨茶油技艺</subtitle><introtitle>一截掏空的樟木，一门踩在脚下的手艺</introtitle><siteid>2</siteid><nodeid>12</nodeid><nodename>09版：文化新闻</nodename>/enpproperty-->
<div class="c_c">
<table class="pci_c" width="400"><tbody><tr><td align="center"><img src="../../../images/2022-05/18/09/res01_attpic_brief.jpg" width="400" /></td></tr>
<tr><td align="left">吴守田（左）和徒弟在榨床前推动撞槌。光明日报通讯员　李秋水摄/光明图片</td></tr></tbody></table>
</div>
<div id="articleContent"><!--enpcontent-->
${p(PRESS.slice(0, 2), '', '　　')}
<p><strong>　　锁了六年的樟木</strong></p>
${p(PRESS.slice(2, 4), '', '　　')}
<p><strong>　　踩出来的三本笔记</strong></p>
${p(PRESS.slice(4, 6), '', '　　')}
<p><strong>　　周末的糯米糍</strong></p>
${p(PRESS.slice(6), '', '　　')}
<!--/enpcontent--></div>
</div>
<div class="fx"><span>分享到：</span><a href="#">新浪微博</a><a href="#">微信</a></div>
</div>
</div>
<div class="w1000 foot">
<p><a href="https://www.gmw.cn/about1.htm">光明日报社概况</a> | <a href="https://www.gmw.cn/about2.htm">关于光明网</a> | <a href="https://www.gmw.cn/about3.htm">报网动态</a> | <a href="https://www.gmw.cn/about4.htm">联系我们</a> | <a href="https://www.gmw.cn/about5.htm">法律声明</a></p>
<p>光明网版权所有</p>
<p>光明日报社版权所有，未经授权禁止复制或建立镜像</p>
</div>
</body>
</html>`,
    expected: {
      headline: '老榨坊里的撞槌声',
      kicker: '一截掏空的樟木，一门踩在脚下的手艺',
      published: '2022-05-18',
      source: '光明日报',
      authors: ['陈晓禾', '周一鸣', '李秋水'],
      headings: ['锁了六年的樟木', '踩出来的三本笔记', '周末的糯米糍'],
      body: [
        ...PRESS.slice(0, 2),
        '锁了六年的樟木',
        ...PRESS.slice(2, 4),
        '踩出来的三本笔记',
        ...PRESS.slice(4, 6),
        '周末的糯米糍',
        ...PRESS.slice(6),
      ],
      captions: ['吴守田（左）和徒弟在榨床前推动撞槌。光明日报通讯员　李秋水摄/光明图片'],
      gone: ['古桥下的灯谜会', '折子戏', '放大', '日历检索', '建立镜像', '下一篇'],
    },
  },
  {
    kind: '中国军网, 2021, a human story out of 解放军报: 来源 and 作者 and 责任编辑 and the clock in one row, ■ and the writers in a line first, two pictures with captions, share bar, a box of pictures, lines of licences',
    url: 'http://www.81.cn/jwgz/2021-08/17/content_10078116.htm',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1.0, user-scalable=no">
<meta name="renderer" content="webkit">
<title>高原中继站，有一棵过膝的柳树 - 中国军网</title>
<meta name="keywords" content="中继站,柳树,高原">
<meta name="description" content="上士王磊巡线回来，第一件事是看一看那棵刚过膝盖的小柳树。">
<meta name="filetype" content="1">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="208559">
<meta name="contentid" content="10078116">
<meta name="publishdate" content="2021-08-17">
<meta name="author" content="张小译">
<meta name="source" content="解放军报">
<link href="/template/tenant207/t337/css/bootstrap.min.css" rel="stylesheet">
<link href="/template/tenant207/t337/css/article.css" rel="stylesheet">
<script src="/template/tenant207/t337/js/jquery.min.js"></script>
</head>
<body>
<nav class="navbar navbar-default hidden-print" id="header-navbar">
<div class="container">
<a class="navbar-brand" href="http://www.81.cn/"><img src="/template/tenant207/t337/logo.png" alt="中国军网"></a>
<ul class="nav navbar-nav">
${links('http://www.81.cn/node_', ['要闻', '军委', '评论', '理论', '军事', '国防', '国际', '人物', '图库', '视频', '教育', '文化'], 'li', '.htm')}
</ul>
<ul class="nav navbar-nav navbar-right"><li><a href="http://english.81.cn/">English</a></li><li><a href="http://www.81.cn/rdtj/app.htm">客户端</a></li></ul>
</div>
</nav>
<div class="container">
<ol class="breadcrumb hidden-print"><li>您的位置：</li><li><a href="http://www.81.cn/">中国军网</a></li><li><a href="http://www.81.cn/jwgz/">军旅人生</a></li><li class="active">正文</li></ol>
<div class="row">
<div class="col-md-8 article-box">
<div class="article-header">
<h1>高原中继站，有一棵过膝的柳树<small></small></h1>
<div class="info">
<span>来源：解放军报</span>
<span>作者：李小川 王向阳</span>
<span>责任编辑：张小译</span>
<small>2021-08-17 07:12</small>
</div>
<div class="share hidden-print"><span>分享到：</span><a class="wx" href="#">微信</a><a class="wb" href="#">微博</a><a class="print" href="javascript:window.print()">打印</a></div>
</div>
<div class="article-content" id="article-content">
<!--article-content-->
<p style="text-align: center;"><strong>■李小川　解放军报特约通讯员　王向阳</strong></p>
${p(STATION.slice(0, 2), 'style="text-align: justify;"', '　　')}
<p style="text-align: center;"><img src="/jwgz/attachement/jpg/site351/20210817/1.jpg" border="0" alt=""></p>
<p style="text-align: center;"><span style="color: #0033ff;">王磊在挡风墙边给柳树培土。李小川摄</span></p>
${p(STATION.slice(2, 5), 'style="text-align: justify;"', '　　')}
<p style="text-align: center;"><img src="/jwgz/attachement/jpg/site351/20210817/2.jpg" border="0" alt=""></p>
<p style="text-align: center;"><span style="color: #0033ff;">张晓东用卷尺测量新枝。王向阳摄</span></p>
${p(STATION.slice(5), 'style="text-align: justify;"', '　　')}
<!--/article-content-->
</div>
<div class="page-turn hidden-print"></div>
<div class="copyright-note hidden-print"><p>中国军网微信公众号：zgjw_81　扫描二维码关注</p><img src="/template/tenant207/t337/qr.jpg" alt=""></div>
<div class="panel hidden-print" id="tuji">
<div class="panel-heading"><h3>图集</h3></div>
<ul class="list-unstyled">
${links('http://photo.81.cn/pla/2021-08/16/content_100775', ['练兵场上的清晨六点', '舱门打开的一瞬间', '海风吹过甲板'], 'li', '.htm')}
</ul>
</div>
</div>
<div class="col-md-4 sidebar hidden-print">
<div class="panel"><div class="panel-heading"><h3>热点推荐</h3></div>
<ul class="list-unstyled">
${links('http://www.81.cn/rd/2021-08/16/content_100770', ['新兵第一次站夜岗，看见了什么', '炊事班的二十道面点', '退役军人回乡种出蓝莓园', '老连队的一本旧相册'], 'li', '.htm')}
</ul></div>
<div class="panel"><div class="panel-heading"><h3>视频</h3></div>
<ul class="list-unstyled">
${links('http://tv.81.cn/szjw/2021-08/16/content_100769', ['60秒看完直升机开车流程', '军营好声音'], 'li', '.htm')}
</ul></div>
</div>
</div>
</div>
<footer class="footer hidden-print">
<div class="container">
<p><a href="http://www.81.cn/about1.htm">关于我们</a> | <a href="http://www.81.cn/about2.htm">诚聘英才</a> | <a href="http://www.81.cn/about3.htm">法律声明</a> | <a href="http://www.81.cn/about4.htm">不良信息举报</a></p>
<p>中国军网（解放军报网络传播中心）版权所有，未经书面授权不得转载</p>
<p>互联网新闻信息服务许可证10120170000　信息网络传播视听节目许可证0100000　京ICP备00000000号</p>
</div>
</footer>
</body>
</html>`,
    expected: {
      headline: '高原中继站，有一棵过膝的柳树',
      published: '2021-08-17T07:12:00+08:00',
      source: '解放军报',
      authors: ['李小川', '王向阳'],
      editors: ['张小译'],
      headings: [],
      body: STATION,
      captions: ['王磊在挡风墙边给柳树培土。李小川摄', '张晓东用卷尺测量新枝。王向阳摄'],
      gone: ['zgjw_81', '甲板', '蓝莓园', '炊事班的二十道面点', '未经书面授权', '诚聘英才'],
    },
  },
  {
    kind: '人民政协网, 2022, an opinion out of 人民政协报: the clock and 作者 and 来源 by strokes in div.Remark, the source two names with a dash, who the writer is in brackets behind the last sentence, 编辑 in div.Editor, 关键词, news beside',
    url: 'http://www.rmzxb.com.cn/c/2022-06-10/3134527.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>图书馆的好光线该留给谁-人民政协网</title>
<meta name="keywords" content="图书馆,座位,读者" />
<meta name="description" content="图书馆的好光线该留给谁" />
<meta name="author" content="赵文清" />
<link href="/static/css/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/static/js/jquery-1.8.3.min.js"></script>
<script type="text/javascript">var contentId = 3134527; var catId = 118;</script>
</head>
<body>
<div class="topbar"><div class="wrap">
<span id="date_now">人民政协网是由人民政协报社主办的新闻网站</span>
<a href="http://epaper.rmzxb.com.cn/">电子报</a>
<a href="http://www.rmzxb.com.cn/app/">客户端下载</a>
<a href="http://mail.rmzxb.com.cn/">邮箱</a>
</div></div>
<div class="header wrap"><a href="http://www.rmzxb.com.cn/"><img src="/static/images/logo.jpg" alt="人民政协网" /></a>
<form action="/search"><input type="text" name="q" value="" /><input type="submit" value="搜索" /></form></div>
<div class="nav wrap">
<ul>
${links('http://www.rmzxb.com.cn/list', ['要闻', '政协', '统战', '协商', '委员', '民生', '教育', '健康', '文化', '书画', '慈善', '时评'], 'li', '.shtml')}
</ul>
</div>
<div class="site wrap">首页&gt;<a href="http://www.rmzxb.com.cn/cm/">评论</a>&gt;<a href="http://www.rmzxb.com.cn/cm/yw/">一家之言</a></div>
<div class="wrap main">
<div class="left">
<div class="Content_title">
<h1>图书馆的好光线该留给谁</h1>
</div>
<div class="Remark"><span>2022年06月10日 10:22 &nbsp;|&nbsp; 作者：赵文清 &nbsp;|&nbsp; 来源：人民政协网-人民政协报</span>
<span class="fx">分享到： <a href="#" class="weibo"></a><a href="#" class="weixin"></a></span></div>
<div class="text_box">
${p(WINDOW.slice(0, 5), '', '　　')}
<p>　　${WINDOW[5]}（作者系某市图书馆退休馆员）</p>
</div>
<div class="Editor">编辑：孙小荷</div>
<div class="keyword"><p>关键词：<a href="/tag1">图书馆</a> <a href="/tag2">座位</a> <a href="/tag3">读者</a></p></div>
<div class="tui">
<h3>热门新闻</h3>
<ul>
${links('http://www.rmzxb.com.cn/c/2022-06-09/313400', ['夏粮收割进入高峰', '老城区加装第一千部电梯', '非遗课走进乡村小学', '江豚现身城市江段'], 'li', '.shtml')}
</ul>
</div>
<div class="tui">
<h3>更多</h3>
<ul>
${links('http://www.rmzxb.com.cn/c/2022-06-08/313300', ['一封四十年前的提案回信', '博物馆夜场延长到九点', '山村电商的第一单杨梅'], 'li', '.shtml')}
</ul>
</div>
</div>
<div class="right">
<div class="box"><h2>图片新闻</h2>
<ul>
<li><a href="/p/1"><img src="/static/p1.jpg" alt="" /></a><p>荷塘边的采莲人</p></li>
<li><a href="/p/2"><img src="/static/p2.jpg" alt="" /></a><p>航拍茶山晨雾</p></li>
</ul></div>
<div class="box"><h2>48小时点击排行</h2>
<ol>
${links('http://www.rmzxb.com.cn/c/2022-06-09/313411', ['高考志愿填报有哪些变化', '端午假期铁路发送旅客数据公布', '一杯豆浆的标准', '古树名木有了身份证'], 'li', '.shtml')}
</ol></div>
<div class="box"><h2>人物</h2>
<p><a href="/rw/1">种了三十年水稻的农艺师</a></p>
<p><a href="/rw/2">修古琴的外科医生</a></p></div>
</div>
</div>
<div class="footer">
<p><a href="/about1">人民政协报社</a> | <a href="/about2">关于我们</a> | <a href="/about3">网站声明</a> | <a href="/about4">报社邮箱</a> | <a href="/about5">广告服务</a></p>
<p>国家互联网新闻信息服务许可证：10120180000　京ICP备00000000号</p>
<p>《人民政协报》社 版权所有 Copyright © 2012-2022 rmzxb.com.cn</p>
</div>
</body>
</html>`,
    expected: {
      headline: '图书馆的好光线该留给谁',
      published: '2022-06-10T10:22:00+08:00',
      source: '人民政协网-人民政协报',
      authors: ['赵文清'],
      editors: ['孙小荷'],
      headings: [],
      body: [...WINDOW.slice(0, 5), `${WINDOW[5]}（作者系某市图书馆退休馆员）`],
      captions: [],
      gone: ['分享到', '江豚现身', '一杯豆浆', '采莲人', '修古琴', '邮箱'],
    },
  },
  {
    kind: '第一财经, 2023, a report of a company: 第一财经 and the clock below the headline, div.intro as the lead, h2 headings, a picture without a caption, 作者 and 责编 in p.names, 举报, the statement of rights, 文章作者, 推荐阅读',
    url: 'https://www.yicai.com/news/101756318.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<title>一件起订：一家毛衫厂和它的小单生意</title>
<meta name="keywords" content="毛衫,定制,小单"/>
<meta name="description" content="低于三百件的订单，他们曾经连样品都不肯打。如今，一件也接。"/>
<meta name="viewport" content="width=device-width"/>
<meta http-equiv="X-UA-Compatible" content="IE=9">
${og('og:type', 'news')}
${og('og:title', '一件起订：一家毛衫厂和它的小单生意')}
${og('og:description', '低于三百件的订单，他们曾经连样品都不肯打。如今，一件也接。')}
${og('og:image', 'https://imgcdn.yicai.com/uppics/slides/2023/05/1.jpg')}
<link rel="stylesheet" href="https://www.yicai.com/resource/css/reset.css?v1.0"/>
<link rel="stylesheet" href="https://www.yicai.com/resource/css/style.css?v1.15"/>
<script type="text/javascript" src="https://www.yicai.com/js/jquery-1.11.1.min.js"></script>
<script type="text/javascript">var cdata = {navhover:2}; var wDomain = 'https://www.yicai.com/'; var newsid = 101756318;</script>
</head>
<body>
<div class="header">
<div class="m-logo"><a href="https://www.yicai.com/"><img src="https://www.yicai.com/resource/img/logo.png" alt="第一财经"></a></div>
<ul class="nav f-cb">
${links('https://www.yicai.com/ch', ['首页', '头条', 'A股', '大政', '商业', '科技', '汽车', '地产', '金融', '生活', '视频', '一财号', 'VIP'], 'li', '/')}
</ul>
<div class="m-user"><a href="https://passport.yicai.com/login">登录</a><a href="https://passport.yicai.com/reg">注册</a></div>
</div>
<div class="m-crumb f-cb">首页 &gt; <a href="https://www.yicai.com/news/">新闻</a> &gt; <a href="https://www.yicai.com/news/gongsi/">公司</a></div>
<div class="m-con f-cb">
<div class="g-col1 f-fl">
<div class="title f-pr">
<h1>一件起订：一家毛衫厂和它的小单生意</h1>
<p><em>第一财经 2023-05-14 19:26:35</em> <span class="f-listen">听新闻</span></p>
<div class="share"><a href="#" class="wx">分享到微信</a><a href="#" class="wb">分享到微博</a></div>
</div>
<div class="intro">低于三百件的订单，他们曾经连样品都不肯打。如今，一件也接。</div>
<div class="multiText" id="multi-text">
<div class="m-txt">
${p(KNIT.slice(0, 2))}
<h2>一次退货</h2>
${p(KNIT.slice(2, 4))}
<p style="text-align: center"><img src="https://imgcdn.yicai.com/uppics/images/2023/05/2.jpg" alt=""></p>
<h2>小单的账</h2>
${p(KNIT.slice(4, 6))}
<h2>有脸的衣服</h2>
${p(KNIT.slice(6))}
</div>
</div>
<p class="names">作者：<a href="https://www.yicai.com/author/100001.html">冯小满</a></p>
<p class="names">责编：何晓</p>
<div class="f-tool f-cb"><a href="javascript:;" class="f-report">举报</a></div>
<div class="statement">
<p>第一财经广告合作，<a href="https://www.yicai.com/ads">请点击这里</a></p>
<p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。第一财经保留追究侵权者法律责任的权利。</p>
<p>如需获得授权请联系第一财经版权部：banquan@yicai.example</p>
</div>
<div class="m-author"><h3>文章作者</h3>
<div class="author-item"><img src="https://imgcdn.yicai.com/face/1.jpg" alt=""><a href="https://www.yicai.com/author/100001.html">冯小满</a><p>关注消费与制造业</p><a class="follow" href="#">关注</a></div></div>
<div class="m-list"><h3>推荐阅读</h3>
<ul>
<li><a href="https://www.yicai.com/news/101755001.html"><h2>冷链车夜里去了哪里</h2><p>一条生鲜线路的二十四小时。</p><span>05-13 20:10</span></a></li>
<li><a href="https://www.yicai.com/news/101755002.html"><h2>县城咖啡馆第一年</h2><p>一杯卖到十二元，老板仍在算账。</p><span>05-13 11:42</span></a></li>
<li><a href="https://www.yicai.com/news/101755003.html"><h2>一台旧机床的第三任主人</h2><p>二手设备市场回暖。</p><span>05-12 18:00</span></a></li>
</ul></div>
</div>
<div class="g-col2 f-fr">
<div class="m-side"><h3>一财最热</h3>
<ol>
${links('https://www.yicai.com/news/10175600', ['多家银行调整存款利率', '五月车市开局平稳', '光伏组件价格继续回落', '北上资金全天小幅净流入'])}
</ol></div>
<div class="m-side"><h3>一财热门视频</h3>
<ul>
${links('https://www.yicai.com/video/10175500', ['财经夜行线｜今晚看点', '盘前必读'])}
</ul></div>
<div class="m-app"><img src="https://www.yicai.com/resource/img/app.png" alt=""><p>点击下载第一财经APP</p></div>
</div>
</div>
<div class="footer">
<p><a href="https://www.yicai.com/about">关于我们</a> <a href="https://www.yicai.com/contact">联系我们</a> <a href="https://www.yicai.com/law">法律声明</a> <a href="https://www.yicai.com/job">加入我们</a></p>
<p>版权所有 上海第一财经传媒有限公司 技术支持 上海第一财经数字科技</p>
<p>互联网新闻信息服务许可证：31120180000 沪ICP备00000000号 违法和不良信息举报电话：400-0000000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '一件起订：一家毛衫厂和它的小单生意',
      lead: '低于三百件的订单，他们曾经连样品都不肯打。如今，一件也接。',
      published: '2023-05-14T19:26:35+08:00',
      source: '第一财经',
      authors: ['冯小满'],
      editors: ['何晓'],
      headings: ['一次退货', '小单的账', '有脸的衣服'],
      body: [
        ...KNIT.slice(0, 2),
        '一次退货',
        ...KNIT.slice(2, 4),
        '小单的账',
        ...KNIT.slice(4, 6),
        '有脸的衣服',
        ...KNIT.slice(6),
      ],
      captions: [''],
      gone: ['听新闻', '著作权', '关注消费与制造业', '县城咖啡馆', '光伏组件', '请点击这里'],
    },
  },
  {
    kind: '红星新闻, 2022, an interview by turns in bold: section.cd-article with the source and the clock below the headline, two pictures with captions, the writer and a separate photographer in one line last, 编辑, 报料有奖, an app’s call',
    url: 'https://static.cdsb.com/micropub/Articles/202206/7b1f0c5ad6e94b2f8d3c60a9e5471f82.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=no">
<meta name="format-detection" content="telephone=no">
<title>对话砖厂观鸟人：六年数出141种鸟，划掉一种不丢人</title>
<meta name="description" content="退休之前，他在这座砖厂烧了三十一年的窑。">
<link rel="stylesheet" href="https://staticfilecdn.cdsb.com/staticfile/css/base-hongxing.css">
<link rel="stylesheet" href="https://staticfilecdn.cdsb.com/staticfile/css/article-hongxing.css">
<script type="text/javascript">
var pageInfo = {
  _id: '62ad17c2e4b0f1a0c3d5e7f9',
  title: '对话砖厂观鸟人：六年数出141种鸟，划掉一种不丢人',
  sourceType: 'hongxing',
  desc: '退休之前，他在这座砖厂烧了三十一年的窑。',
  image: 'https://staticfilecdn.cdsb.com/micropub/share.jpg'
};
</script>
<script src="https://staticfilecdn.cdsb.com/staticfile/js/zepto.min.js"></script>
</head>
<body>
<div class="top-download" id="topDownload">
<img class="logo" src="https://staticfilecdn.cdsb.com/staticfile/img/hx-logo.png" alt="">
<div class="txt"><b>红星新闻</b><span>深度决定影响力</span></div>
<a class="open" href="https://www.cdsb.com/download">打开APP</a>
</div>
<div class="pc-header">
<div class="inner">
<a class="logo" href="https://www.cdsb.com/"><img src="https://staticfilecdn.cdsb.com/staticfile/img/hx-pc.png" alt="红星新闻网"></a>
<ul>
${links('https://www.cdsb.com/channel/', ['首页', '红星专栏', '本地', '国内', '国际', '财经', '体育', '娱乐', '视频', '辟谣'], 'li', '')}
</ul>
</div>
</div>
<div class="wrapper" style="display: block;">
<section class="cd-article">
<h1 class="title">对话砖厂观鸟人：六年数出141种鸟，划掉一种不丢人</h1>
<p class="subtitle">
<span class="source">红星新闻</span>
<span class="time" id="article-time">2022-06-18 09:12</span>
</p>
<article class="cd-article_content">
${p(BIRDS.slice(0, 1))}
<p style="text-align: center;"><img class="lazy" src="https://staticfilecdn.cdsb.com/micropub/202206/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888888;">▲周德全在砖窑顶上观鸟</span></p>
<p>${BIRDS[1]}</p>
${BIRDS.slice(2, 8)
  .map((one, at) => (at % 2 ? `<p>${one}</p>` : `<p><strong>${one}</strong></p>`))
  .join('\n')}
<p style="text-align: center;"><img class="lazy" src="https://staticfilecdn.cdsb.com/micropub/202206/2.jpg" alt=""></p>
<p style="text-align: center;"><span style="font-size: 14px; color: #888888;">▲用工作日志本写成的观鸟记录</span></p>
${BIRDS.slice(8)
  .map((one, at) => (at % 2 ? `<p>${one}</p>` : `<p><strong>${one}</strong></p>`))
  .join('\n')}
<p>红星新闻记者 杜小禾 摄影记者 郭小满</p>
<p>编辑 何小锋</p>
<p>（下载红星新闻，报料有奖！）</p>
<p><img src="https://staticfilecdn.cdsb.com/staticfile/img/baoliao.gif" alt=""></p>
</article>
<div class="copyright">
<p>版权声明：红星新闻版权所有，未经书面授权，任何媒体、网站、个人不得转载</p>
</div>
<div class="like-wrap"><span class="like">点赞</span><span class="num">86</span><span class="share">分享给朋友</span></div>
</section>
<section class="cd-comment">
<h3>热门评论</h3>
<div class="item"><b>成都晓得</b><p>我屋头窗台上也来过一对白头翁</p><span>3小时前</span></div>
<div class="item"><b>青羊区网友</b><p>周叔叔教过我认鸟，好耐心</p><span>5小时前</span></div>
<a href="https://www.cdsb.com/download">打开红星新闻查看全部38条评论</a>
</section>
<section class="cd-recommend">
<h3>为你推荐</h3>
<ul>
${links('https://static.cdsb.com/micropub/Articles/202206/a0', ['暴雨后的排水管网怎么巡', '一条公交线上的三代司机', '火锅店门口的旧书交换角', '周末去哪耍：六个免费展览'])}
</ul>
</section>
</div>
<div class="footer">
<p>红星新闻网 主办：成都传媒集团 成都商报社</p>
<p>蜀ICP备00000000号 互联网新闻信息服务许可证51120180000</p>
<p>举报电话：028-00000000 举报邮箱：jubao@cdsb.example</p>
</div>
<script src="https://staticfilecdn.cdsb.com/staticfile/js/base-hongxing.js"></script>
</body>
</html>`,
    expected: {
      headline: '对话砖厂观鸟人：六年数出141种鸟，划掉一种不丢人',
      published: '2022-06-18T09:12:00+08:00',
      source: '红星新闻',
      authors: ['杜小禾'],
      editors: ['何小锋'],
      // The questions in bold are the talk’s turns, no headings.
      headings: [],
      body: BIRDS,
      captions: ['▲周德全在砖窑顶上观鸟', '▲用工作日志本写成的观鸟记录'],
      gone: ['报料有奖', '打开APP', '也来过一对白头翁', '旧书交换角', '深度决定影响力', '任何媒体'],
    },
  },
  {
    kind: '半岛都市报 on 半岛网, 2021, among its shortest news: div.time with the clock, 来源 as two names with a dash, and 阅读 in one line, □ and the reporter in a line first, 编辑 in brackets last, an app’s call, hot lists',
    url: 'https://news.bandao.cn/a/503718.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>小麦岛退大潮，二十多名市民送四百只海星回家-半岛网</title>
<meta name="keywords" content="小麦岛,海星,志愿者">
<meta name="description" content="7月8日傍晚，青岛小麦岛退了大潮，礁石滩上却没有赶海的人。">
<link rel="stylesheet" href="https://static.bandao.cn/news/2020/css/content.css">
<script src="https://static.bandao.cn/js/jquery-1.9.1.min.js"></script>
<script>var aid = 503718; var tid = 12;</script>
</head>
<body>
<div class="top-bar">
<div class="w1200">
<a href="http://www.bandao.cn/">半岛网首页</a>
<a href="http://bddsb.bandao.cn/">半岛都市报数字报</a>
<a href="http://club.bandao.cn/">半岛社区</a>
<span class="tel">新闻热线：0532-00000000</span>
</div>
</div>
<div class="w1200 head">
<a class="logo" href="http://www.bandao.cn/"><img src="https://static.bandao.cn/news/2020/logo.png" alt="半岛网"></a>
<div class="search"><input type="text" placeholder="请输入关键词"><button>搜索</button></div>
</div>
<div class="menu">
<ul class="w1200">
${links('https://news.bandao.cn/list/', ['首页', '青岛', '山东', '国内', '国际', '社会', '财经', '房产', '汽车', '教育', '健康', '旅游', '视频'])}
</ul>
</div>
<div class="w1200 clearfix">
<div class="nav"><a href="http://www.bandao.cn/">半岛网</a> &gt; <a href="https://news.bandao.cn/">新闻</a> &gt; <a href="https://news.bandao.cn/qingdao/">青岛</a> &gt; 正文</div>
<div class="content-main">
<h1>小麦岛退大潮，二十多名市民送四百只海星回家</h1>
<div class="time">2021-07-09 08:12 来源：半岛网-半岛都市报 <span>阅读 (3217)</span> <a href="#" class="phone">扫描到手机</a></div>
<div class="content-text">
<p>　　□半岛全媒体记者 刘小鹏</p>
${p(TIDE, '', '　　')}
<p style="text-align: right;">[编辑: 张小云]</p>
</div>
<div class="app-tips">
<img src="https://static.bandao.cn/news/2020/app.png" alt="">
<p>想爆料？请登录《阳光连线》、拨打新闻热线，或登录半岛网官方微博。</p>
<p>看头条新闻，听民生热线，下载半岛新闻客户端</p>
</div>
<div class="zan"><a href="#">赞 12</a> <a href="#">踩 0</a></div>
<div class="share"><span>分享到</span><a href="#">QQ空间</a><a href="#">新浪微博</a><a href="#">微信</a></div>
<div class="pinglun"><h4>我要评论</h4><textarea placeholder="文明发言"></textarea><a href="#">提交评论</a></div>
</div>
<div class="content-side">
<div class="side-box"><h3>今日热点</h3>
<ul>
${links('https://news.bandao.cn/a/5036', ['地铁新线开始空载试运行', '崂山樱桃进入采摘尾声', '老火车站钟楼完成修缮', '海水浴场更衣室增加两倍'])}
</ul></div>
<div class="side-box"><h3>图片排行</h3>
<ul>
${links('https://news.bandao.cn/pic/5035', ['平流雾漫过栈桥', '啤酒街的夏夜'])}
</ul></div>
<div class="side-box"><h3>半岛视频</h3>
<ul>
${links('https://v.bandao.cn/v/12', ['航拍胶州湾的清晨', '一碗野馄饨的凌晨'])}
</ul></div>
</div>
</div>
<div class="footer">
<p><a href="http://www.bandao.cn/about/">关于我们</a> | <a href="http://www.bandao.cn/ad/">广告服务</a> | <a href="http://www.bandao.cn/contact/">联系方式</a> | <a href="http://www.bandao.cn/jubao/">违法和不良信息举报</a></p>
<p>青岛报业传媒集团 半岛网 版权所有 © 2021 鲁ICP备00000000号</p>
<p>互联网新闻信息服务许可证 37120180000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '小麦岛退大潮，二十多名市民送四百只海星回家',
      published: '2021-07-09T08:12:00+08:00',
      source: '半岛网-半岛都市报',
      authors: ['刘小鹏'],
      editors: ['张小云'],
      headings: [],
      body: TIDE,
      captions: [],
      gone: ['扫描到手机', '想爆料', '樱桃进入采摘', '平流雾', '提交评论', '新闻热线'],
    },
  },
  {
    kind: '辽宁 北国网, 2022, out of 辽沈晚报: div.newsly as a row of spans with the clock, 来源, 作者 and 责任编辑, a picture with its caption in bold, 相关新闻 in full below, statements of rights',
    url: 'https://news.lnd.com.cn/system/2022/04/12/030312045.shtml',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>浑河边的“老轮子队”：四十三名队员，平均六十八岁_北国网</title>
<meta name="Keywords" content="浑河,轮滑,老人" />
<meta name="Description" content="早上六点，二十来位平均年龄六十八岁的老人已经换好了轮滑鞋。" />
<link href="https://www.lnd.com.cn/css/news2018.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="https://www.lnd.com.cn/js/jquery.js"></script>
</head>
<body>
<div class="topdh">
<div class="w1000">
<a href="http://www.lnd.com.cn/">北国网首页</a> <a href="http://epaper.lnd.com.cn/">数字报</a> <a href="http://news.lnd.com.cn/">新闻</a> <a href="http://www.lnd.com.cn/app">北国客户端</a>
</div>
</div>
<div class="w1000"><a href="http://www.lnd.com.cn/"><img src="https://www.lnd.com.cn/images/logo2018.png" alt="北国网" /></a></div>
<div class="w1000 bgwdh">
<ul>
${links('https://news.lnd.com.cn/ch/', ['辽宁', '沈阳', '国内', '国际', '社会', '评论', '文体', '健康', '教育', '房产', '汽车', '图片'], 'li', '.shtml')}
</ul>
</div>
<div class="w1000 clearfix">
<div class="newsleft">
<div class="nfd">您当前的位置：<a href="http://www.lnd.com.cn/">北国网</a> &gt; <a href="https://news.lnd.com.cn/">新闻中心</a> &gt; <a href="https://news.lnd.com.cn/ln/">辽宁</a></div>
<div class="yahei newstittle">浑河边的“老轮子队”：四十三名队员，平均六十八岁</div>
<div class="newsly">
<span>时间：</span><span>2022-04-12 08:26</span>
来源：<span class="grey">辽沈晚报</span>
<span>作者：王小北</span>
<span>责任编辑：周小雪</span>
</div>
<div class="fx"><span>分享到：</span><a href="#">微信</a><a href="#">微博</a><a href="#">QQ好友</a></div>
<div class="news">
${p(SKATE.slice(0, 2), '', '　　')}
<p style="text-align: center"><img src="https://news.lnd.com.cn/pic/003/012/045/1.jpg" border="0" alt="" /></p>
<p style="text-align: center"><strong>清晨的浑河南岸，“老轮子队”排成一列。受访者供图</strong></p>
${p(SKATE.slice(2, 4), '', '　　')}
${p(SKATE.slice(4, 5), '', '　　')}
<p>　　${SKATE[5]}</p>
<p>　　辽沈晚报、聊沈客户端记者　王小北</p>
</div>
<div class="pageno"></div>
<div class="xgxw">
<h3>相关新闻</h3>
<ul>
<li><a href="https://news.lnd.com.cn/system/2022/03/28/030309001.shtml">沈阳新增十二处河畔健身场地</a><span>2022-03-28</span></li>
<li><a href="https://news.lnd.com.cn/system/2021/12/20/030288112.shtml">七旬老人轮滑队借停办小学过冬</a><span>2021-12-20</span></li>
</ul>
</div>
<div class="smbox">
<p>免责声明：凡本网注明“来源：XXX（非北国网）”的作品，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p>
<p>如有侵权请与我们联系，电话：024-00000000</p>
</div>
</div>
<div class="newsright">
<div class="rbox"><h3>新闻排行榜</h3>
<ol>
${links('https://news.lnd.com.cn/system/2022/04/11/0303119', ['盘锦湿地迎来首批黑嘴鸥', '大连樱花季观赏地图发布', '抚顺一矿工画了三十年井下', '锦州小菜走进高校食堂', '丹东草莓错峰上市'], 'li', '.shtml')}
</ol></div>
<div class="rbox"><h3>高清图库</h3>
<ul>
${links('https://pic.lnd.com.cn/2022/04/', ['春耕的棋盘', '雪后的故宫角楼'], 'li', '.shtml')}
</ul></div>
<div class="rbox"><img src="https://www.lnd.com.cn/images/ewm.png" alt="" /><p>扫一扫关注北国网</p></div>
</div>
</div>
<div class="foot">
<p><a href="#">网站简介</a> | <a href="#">版权声明</a> | <a href="#">广告服务</a> | <a href="#">联系方式</a></p>
<p>辽宁报刊传媒集团（辽宁日报社）主办　辽ICP备00000000号</p>
<p>互联网新闻信息服务许可证：21120190000</p>
</div>
</body>
</html>`,
    expected: {
      headline: '浑河边的“老轮子队”：四十三名队员，平均六十八岁',
      published: '2022-04-12T08:26:00+08:00',
      source: '辽沈晚报',
      authors: ['王小北'],
      editors: ['周小雪'],
      headings: [],
      body: SKATE,
      captions: ['清晨的浑河南岸，“老轮子队”排成一列。受访者供图'],
      related: ['沈阳新增十二处河畔健身场地', '七旬老人轮滑队借停办小学过冬'],
      gone: ['QQ好友', '免责声明', '黑嘴鸥', '草莓错峰', '角楼', '扫一扫关注'],
    },
  },
  {
    kind: '贵州 多彩贵州网, 2022, a dispatch of 新华社: h1.title and div.info with the clock and 来源 by wide spaces, 新华社贵阳3月15日电 with the reporter in brackets first, a picture with its maker, 作者 and 编辑 last, a long bar of menus',
    url: 'https://news.gog.cn/system/2022/03/15/018139866.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>九十岁风雨桥修好了，换下的构件不到两成-多彩贵州网</title>
<meta name="keywords" content="风雨桥,侗寨,掌墨师">
<meta name="description" content="一座九十多年的风雨桥日前完成大修，重新搭起的长廊下，老人们又坐到了自己的老位置上。">
<link rel="stylesheet" href="https://www.gog.cn/css/2021/article.css">
<script src="https://www.gog.cn/js/jquery.min.js"></script>
</head>
<body>
<div class="topnav">
<div class="container">
<a href="https://www.gog.cn/">多彩贵州网首页</a>
<a href="https://www.gog.cn/wap">手机版</a>
<a href="https://dc.gog.cn/">众望新闻客户端</a>
<a href="https://comment.gog.cn/">投稿</a>
</div>
</div>
<div class="container logo"><img src="https://www.gog.cn/images/logo2021.png" alt="多彩贵州网"></div>
<div class="container mainnav">
<ul>
${links('https://news.gog.cn/n', ['贵州', '要闻', '国内', '国际', '评论', '文化', '旅游', '教育', '健康', '生态', '大数据', '乡村振兴', '专题'], 'li', '.shtml')}
</ul>
<ul class="city">
${links('https://news.gog.cn/c', ['贵阳', '遵义', '六盘水', '安顺', '毕节', '铜仁', '黔东南', '黔南', '黔西南'], 'li', '.shtml')}
</ul>
</div>
<div class="container crumbs">当前位置：<a href="https://www.gog.cn/">多彩贵州网</a> &gt; <a href="https://news.gog.cn/guizwh/">贵州文化</a> &gt; 正文</div>
<div class="container">
<div class="main-left">
<h1 class="title">九十岁风雨桥修好了，换下的构件不到两成</h1>
<div class="info">2022-03-15 16:40　　来源：新华社</div>
<div class="bdsharebuttonbox"><a href="#">微信</a><a href="#">新浪微博</a><a href="#">复制链接</a></div>
<div class="content">
<p>　　新华社贵阳3月15日电（记者 罗小羽）${BRIDGE[0]}</p>
<p>　　${BRIDGE[1]}</p>
<p align="center"><img src="https://news.gog.cn/pic/018/139/866/01813986600_1.jpg" alt=""></p>
<p align="center">村民在修好的风雨桥上歇息。新华社发（龙小江 摄）</p>
${p(BRIDGE.slice(2), '', '　　')}
</div>
<div class="author">作者：罗小羽　　编辑：田小野</div>
<div class="statement"><p>声明：转载此文是出于传递更多信息之目的。若有来源标注错误或侵犯了您的合法权益，请作者持权属证明与本网联系，我们将及时更正、删除，谢谢。</p></div>
<div class="hot">
<h3>热门推荐</h3>
<ul>
${links('https://news.gog.cn/system/2022/03/14/0181390', ['梵净山杜鹃提前一周开放', '一碗羊肉粉的冷链之路', '山地骑行季线路出炉', '春茶开采，手工茶青价上扬'], 'li', '.shtml')}
</ul>
</div>
</div>
<div class="main-right">
<div class="side"><h3>24小时热读</h3>
<ol>
${links('https://news.gog.cn/system/2022/03/15/0181399', ['贵阳地铁末班车时间调整', '草海黑颈鹤北迁过半', '刺梨汁出口首柜发运'], 'li', '.shtml')}
</ol></div>
<div class="side"><h3>视觉贵州</h3>
<ul>
${links('https://pic.gog.cn/2022/03/', ['云上梯田', '鼓楼下的长桌'], 'li', '.shtml')}
</ul></div>
<div class="side app"><img src="https://www.gog.cn/images/zw.png" alt=""><p>下载众望新闻 看天下贵州</p></div>
</div>
</div>
<div class="footer">
<p><a href="#">关于我们</a> - <a href="#">媒体刊例</a> - <a href="#">友情链接</a> - <a href="#">诚聘英才</a> - <a href="#">网站地图</a></p>
<p>多彩贵州网有限责任公司 版权所有 举报电话：0851-00000000</p>
<p>互联网新闻信息服务许可证：52120170000 黔ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '九十岁风雨桥修好了，换下的构件不到两成',
      published: '2022-03-15T16:40:00+08:00',
      source: '新华社',
      authors: ['罗小羽'],
      editors: ['田小野'],
      dateline: '贵阳',
      headings: [],
      // Whether 新华社贵阳3月15日电 stays at the head of the first paragraph is open: not asked.
      kept: BRIDGE,
      captions: ['村民在修好的风雨桥上歇息。新华社发（龙小江 摄）'],
      gone: ['复制链接', '持权属证明', '羊肉粉', '黑颈鹤', '看天下贵州', '媒体刊例'],
    },
  },
  {
    kind: '三联生活周刊 on 微信, 2022, a feature: js_content of sections and spans, a banner, 记者｜ and 编辑｜ in lines first, bold headings in the middle, grey captions, 排版 and 审核, a line on its rights, 大家都在看, the page’s buttons',
    url: 'https://mp.weixin.qq.com/s?__biz=MTc5MTU3NTYyMQ==&mid=2650987654&idx=1&sn=0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="description" content="“我们家的人都在晚上亮着。”" />
<meta name="author" content="沈小舟" />
${og('og:title', '守塔三十三年，他欠家里两万顿晚饭')}
${og('og:url', 'http://mp.weixin.qq.com/s?__biz=MTc5MTU3NTYyMQ==&amp;mid=2650987654&amp;idx=1')}
${og('og:image', 'https://mmbiz.qpic.cn/mmbiz_jpg/cover/0?wx_fmt=jpeg')}
${og('og:description', '“我们家的人都在晚上亮着。”')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '沈小舟')}
<title></title>
<link rel="shortcut icon" href="//res.wx.qq.com/a/wx_fed/assets/res/NTI4MWU5.ico">
<style>.rich_media_content{overflow:hidden;color:#333}</style>
<script>
var biz = "MTc5MTU3NTYyMQ==" || "";
var nickname = "三联生活周刊";
var user_name = "gh_lifeweek";
var ct = "1667909100";
var msg_title = '守塔三十三年，他欠家里两万顿晚饭'.html(false);
</script>
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg comment_feature discuss_tab appmsg_skin_default appmsg_style_default">
<div id="js_article" class="rich_media">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
守塔三十三年，他欠家里两万顿晚饭
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text">沈小舟</span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">三联生活周刊</a></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2022-11-08 20:05</em>
<em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text" role="option">发表于<span id="js_ip_wording">北京</span></em>
</div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: visible;">
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.15" data-src="https://mmbiz.qpic.cn/mmbiz_gif/banner/640?wx_fmt=gif" data-type="gif" data-w="1080" style="width: 100%;" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">*本文为「三联生活周刊」原创内容</span></section>
<p><br></p>
<section style="text-align: center;"><span style="font-size: 14px;">记者｜沈小舟</span></section>
<section style="text-align: center;"><span style="font-size: 14px;">编辑｜徐小菁</span></section>
<p><br></p>
${LIGHT.slice(0, 2)
  .map(
    (one) =>
      `<section style="text-align: justify; line-height: 2em;"><span style="font-size: 16px;">${one}</span></section>\n<p><br></p>`,
  )
  .join('\n')}
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/one/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">岛东头的灯塔（沈小舟 摄）</span></section>
<p><br></p>
<section style="text-align: center;"><strong><span style="font-size: 18px; color: rgb(171, 25, 66);">玻璃会脏</span></strong></section>
<p><br></p>
${LIGHT.slice(2, 5)
  .map(
    (one) =>
      `<section style="text-align: justify; line-height: 2em;"><span style="font-size: 16px;">${one}</span></section>\n<p><br></p>`,
  )
  .join('\n')}
<section style="text-align: center;"><strong><span style="font-size: 18px; color: rgb(171, 25, 66);">凌晨两点的电话</span></strong></section>
<p><br></p>
<section style="text-align: justify; line-height: 2em;"><span style="font-size: 16px;">${LIGHT[5]}</span></section>
<p><br></p>
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/two/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">塔下的半亩菜地（沈小舟 摄）</span></section>
<p><br></p>
${LIGHT.slice(6)
  .map(
    (one) =>
      `<section style="text-align: justify; line-height: 2em;"><span style="font-size: 16px;">${one}</span></section>\n<p><br></p>`,
  )
  .join('\n')}
<section style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">排版：小鹿 / 审核：小雅</span></section>
<section style="text-align: center;"><span style="font-size: 12px; color: rgb(136, 136, 136);">本文为原创内容，版权归「三联生活周刊」所有。欢迎文末分享、点赞、在看三连！未经许可，严禁复制、转载、篡改或再发布。</span></section>
<section style="text-align: center;"><strong>大家都在看</strong></section>
<section style="text-align: center;"><a href="https://mp.weixin.qq.com/s?__biz=MTc5MTU3NTYyMQ==&amp;mid=2650987001">菜市场里的一把手工秤</a></section>
<section style="text-align: center;"><a href="https://mp.weixin.qq.com/s?__biz=MTc5MTU3NTYyMQ==&amp;mid=2650987002">为什么我们都爱吃脆的东西</a></section>
<section style="text-align: center;"><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.cn/mmbiz_png/qr/640?wx_fmt=png" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px;">点赞，在看，分享，让我们更有动力</span></section>
</div>
<div class="ct_mpda_wrp" id="js_sponsor_ad_area" style="display:none;"></div>
<div class="rich_media_tool" id="js_toobar3"><a class="media_tool_meta meta_primary" id="js_view_source" href="##">阅读原文</a><div class="read-more__area"><span>阅读 10万+</span></div></div>
</div>
</div>
</div>
<div class="rich_media_area_extra"><div class="qr_code_pc"><img id="js_pc_qr_code_img" class="qr_code_pc_img" alt=""><p>微信扫一扫<br>关注该公众号</p></div></div>
</div>
</div>
<div class="weui-dialog" style="display: none;"><p>继续滑动看下一个</p></div>
</body>
</html>`,
    expected: {
      headline: '守塔三十三年，他欠家里两万顿晚饭',
      published: '2022-11-08T20:05:00+08:00',
      source: '三联生活周刊',
      authors: ['沈小舟'],
      editors: ['徐小菁'],
      headings: ['玻璃会脏', '凌晨两点的电话'],
      body: [...LIGHT.slice(0, 2), '玻璃会脏', ...LIGHT.slice(2, 5), '凌晨两点的电话', ...LIGHT.slice(5)],
      captions: ['岛东头的灯塔（沈小舟 摄）', '塔下的半亩菜地（沈小舟 摄）'],
      gone: ['严禁复制', '手工秤', '爱吃脆的东西', '更有动力', '阅读原文', '扫一扫'],
    },
  },
  {
    kind: '腾讯新闻 企鹅号, late in 2022, a short popular piece: the account, the clock, 发布于 and 科学领域创作者 below the headline, p.one-p in content-article, a picture without a caption, 免责声明, comments, hot lists',
    url: 'https://new.qq.com/rain/a/20221014A04KTU00',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<title>四亿年不长根：墙角那片苔藓在忙什么_腾讯新闻</title>
<meta name="keywords" content="四亿年不长根：墙角那片苔藓在忙什么,苔藓,植物">
<meta name="description" content="你可能每天都从它身边走过，却从来没有低头看过一眼。">
<meta name="apub:time" content="10/14/2022, 11:08:00 AM">
<meta name="apub:from" content="default">
<meta http-equiv="X-UA-Compatible" content="IE=Edge" />
<meta charset="utf-8">
<link rel="stylesheet" href="//mat1.gtimg.com/pingjs/ext2020/dcom-static/build/static/css/static.css" />
<script>window.DATA = {
"article_id": "20221014A04KTU00",
"article_type": "0",
"title": "四亿年不长根：墙角那片苔藓在忙什么",
"abstract": null,
"catalog1": "science",
"media": "草木小站",
"media_id": "5000001",
"pubtime": "2022-10-14 11:08:00",
"comment_id": "8210001"
}</script>
</head>
<body>
<div id="TopNav" class="TopNav">
<div class="wrap"><a class="logo" href="https://news.qq.com/"><img src="//mat1.gtimg.com/logo.png" alt="腾讯新闻"></a>
<ul class="nav">
${links('https://new.qq.com/ch/', ['首页', '要闻', '财经', '娱乐', '体育', '时尚', '汽车', '房产', '科技', '游戏', '教育', '科学'], 'li', '/')}
</ul>
<a class="login" href="javascript:;">登录</a></div>
</div>
<div class="qq_conent clearfix">
<div id="LeftTool" class="LeftTool">
<div class="left-stick-wp">
<div class="left-tools">
<a href="javascript:;" class="share"><span>分享</span></a>
<a href="#commentBox" class="cmt"><span>评论 46</span></a>
</div>
</div>
</div>
<div class="LEFT">
<h1>四亿年不长根：墙角那片苔藓在忙什么</h1>
<div class="media-info">
<img class="media-avatar" src="//inews.gtimg.com/head/1" alt="">
<a class="media-name" href="https://new.qq.com/omn/author/5000001">草木小站</a>
<p class="media-meta"><span>2022-10-14 11:08</span> <span>发布于江苏</span> <span>科学领域创作者</span></p>
<a class="follow" href="javascript:;">+关注</a>
</div>
<div class="content clearfix">
<div class="content-article">
<!--导语-->
${p(MOSS.slice(0, 2), 'class="one-p"')}
<p class="one-p"><img class="content-picture" src="//inews.gtimg.com/newsapp_bt/0/1014110801/1000" alt=""></p>
${p(MOSS.slice(2), 'class="one-p"')}
<div id="Status"></div>
</div>
<div class="article-tag"><a href="https://new.qq.com/tag/1">植物</a><a href="https://new.qq.com/tag/2">科普</a></div>
<div class="article-statement">免责声明：本文来自腾讯新闻客户端创作者，不代表腾讯新闻的观点和立场。</div>
<div class="article-more"><a href="https://news.qq.com/mobile/">打开腾讯新闻客户端，阅读体验更佳</a></div>
</div>
<div id="commentBox" class="commentBox">
<h3>评论</h3>
<div class="cmt-item"><b>一只蜗牛</b><p>原来我家花盆里的绿毛毛这么厉害</p><span>赞 31</span></div>
<div class="cmt-item"><b>雨后的人</b><p>已经蹲在墙角了</p><span>赞 18</span></div>
<a href="javascript:;">查看全部评论</a>
</div>
<div class="recommend">
<h3>更多精彩</h3>
<ul>
${links('https://new.qq.com/rain/a/20221013A0', ['蜘蛛为什么不会粘住自己', '秋天的第一场霜从哪里来', '一张唐代药方里的错别字', '鲸落之后的一百年'], 'li', '')}
</ul>
</div>
</div>
<div class="RIGHT">
<div class="hot-rank"><h3>热点精选</h3>
<ol>
${links('https://new.qq.com/rain/a/20221014A01', ['多地秋粮收购全面展开', '国庆档影片延长放映', '冷空气本周末抵达江南', '博物馆文创雪糕换新'], 'li', '')}
</ol></div>
<div class="qr"><p>扫码下载腾讯新闻</p></div>
</div>
</div>
<div id="Footer" class="Footer">
<p><a href="https://www.tencent.com/">关于腾讯</a> | <a href="#">服务条款</a> | <a href="#">广告服务</a> | <a href="#">腾讯招聘</a> | <a href="#">客服中心</a></p>
<p>Copyright © 1998 - 2022 Tencent. All Rights Reserved</p>
<p>粤网文[2020]0000-000号 网络视听许可证1900000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '四亿年不长根：墙角那片苔藓在忙什么',
      published: '2022-10-14T11:08:00+08:00',
      source: '草木小站',
      authors: [],
      headings: [],
      body: MOSS,
      captions: [''],
      gone: ['不代表腾讯新闻', '阅读体验更佳', '领域创作者', '绿毛毛', '错别字', '文创雪糕'],
    },
  },
  {
    kind: 'TVBS新聞網, 2023: 記者 and 攝影 and two clocks in div.author, the title picture with its caption, paragraphs by two br in one div, promotions between, 更多 TVBS 報導 last in the text, tags, JSON-LD',
    url: 'https://news.tvbs.com.tw/life/2128116',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>水餃店貼紅紙「尋找阿明」　25年前請20顆收到2萬元利息│TVBS新聞網</title>
<meta name="description" content="彰化員林一間開了41年的水餃店，日前在門口貼出一張紅紙，只寫了四個字：「尋找阿明」。">
<meta name="keywords" content="水餃,員林,待用餐">
<meta name="news_keywords" content="水餃,員林,待用餐">
<meta name="pubdate" content="2023-05-22T14:25:00+08:00">
<meta name="lastmod" content="2023-05-22T14:31:00+08:00">
<link rel="canonical" href="https://news.tvbs.com.tw/life/2128116">
${og('og:site_name', 'TVBS新聞網')}
${og('og:type', 'article')}
${og('og:title', '水餃店貼紅紙「尋找阿明」　25年前請20顆收到2萬元利息│TVBS新聞網')}
${og('og:url', 'https://news.tvbs.com.tw/life/2128116')}
${og('og:image', 'https://cc.tvbs.com.tw/img/upload/2023/05/22/1.jpg')}
${og('article:published_time', '2023-05-22T14:25:00+08:00')}
${og('article:section', '生活')}
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://news.tvbs.com.tw/life/2128116' },
  headline: '水餃店貼紅紙「尋找阿明」　25年前請20顆收到2萬元利息',
  datePublished: '2023-05-22T14:25:00+08:00',
  dateModified: '2023-05-22T14:31:00+08:00',
  image: 'https://cc.tvbs.com.tw/img/upload/2023/05/22/1.jpg',
  author: { '@type': 'Person', name: '林小芸' },
  publisher: { '@type': 'Organization', name: 'TVBS新聞網' },
})}
<link rel="stylesheet" href="https://cc.tvbs.com.tw/css/news2020.css">
</head>
<body>
<header class="header_div">
<a class="logo" href="https://news.tvbs.com.tw/"><img src="https://cc.tvbs.com.tw/logo.svg" alt="TVBS新聞網"></a>
<nav class="menu">
<ul>
${links('https://news.tvbs.com.tw/m', ['熱門', '即時', '政治', '娛樂', '生活', '社會', '全球', '健康', '體育', '理財房地產', '科技', '汽車', '影音', '節目', '直播'], 'li', '')}
</ul>
</nav>
<div class="search"><input type="text" placeholder="搜尋新聞"></div>
</header>
<div class="container">
<div class="breadcrumb"><a href="https://news.tvbs.com.tw/">首頁</a> &gt; <a href="https://news.tvbs.com.tw/life">生活</a></div>
<main class="content">
<article class="article_box">
<div class="title_box">
<h1 class="title">水餃店貼紅紙「尋找阿明」　25年前請20顆收到2萬元利息</h1>
</div>
<div class="author_box">
<div class="author">記者 <a href="https://news.tvbs.com.tw/author/1">林小芸</a> ／ 攝影 <a href="https://news.tvbs.com.tw/author/2">陳大文</a> 報導<br>發佈時間：2023/05/22 14:25<br>最後更新時間：2023/05/22 14:31</div>
<div class="icon_share"><a href="#">分享至Facebook</a><a href="#">分享至LINE</a><a href="#">複製連結</a></div>
<div class="fontsize"><span>小</span><span>中</span><span>大</span></div>
</div>
<div class="img_box">
<div class="img"><img src="https://cc.tvbs.com.tw/img/upload/2023/05/22/1.jpg" alt=""></div>
<div class="img_txt">水餃店門口的紅紙吸引不少民眾駐足。（圖／TVBS）</div>
</div>
<div class="article_content" id="news_detail_div">
${DUMPLING[0]}<br><br>
${DUMPLING[1]}<br><br>
<div class="guangxuan"><a href="https://events.tvbs.com.tw/1">◤夏季開冷氣省電這樣做◢　達人教你挑對機型</a></div>
${DUMPLING[2]}<br><br>
<div class="img"><img src="https://cc.tvbs.com.tw/img/upload/2023/05/22/2.jpg" alt="張阿姨展示信封裡的紙條。（圖／TVBS）"><span class="img_txt">張阿姨展示信封裡的紙條。（圖／TVBS）</span></div>
${DUMPLING[3]}<br><br>
${DUMPLING[4]}<br><br>
${DUMPLING[5]}<br><br>
<strong>更多 TVBS 報導</strong><br>
<a href="https://news.tvbs.com.tw/life/2127001">夜市待用餐貼滿整面牆　老闆：每天都有人來撕</a><br>
<a href="https://news.tvbs.com.tw/life/2127002">退休校工煮了十年免費早餐　畢業生返校還碗</a>
</div>
<div class="article_keyword">
<a href="https://news.tvbs.com.tw/tag/1">#水餃</a>
<a href="https://news.tvbs.com.tw/tag/2">#員林</a>
<a href="https://news.tvbs.com.tw/tag/3">#暖心</a>
</div>
<div class="app_box"><p>立即下載TVBS新聞APP，重要新聞不漏接</p></div>
<div class="line_box"><a href="#">加入TVBS官方LINE好友</a></div>
</article>
<section class="hot_news">
<h2>人氣點閱榜</h2>
<ul>
${links('https://news.tvbs.com.tw/life/21280', ['梅雨鋒面報到　這兩天雨最大', '高鐵端午加開班次一覽', '發票千萬獎開出　門市曝光', '超商咖啡寄杯新規上路'], 'li', '')}
</ul>
</section>
</main>
<aside class="right">
<h2>最新</h2>
<ul>
${links('https://news.tvbs.com.tw/local/21281', ['貨車翻覆滿地柳丁　警民一起撿', '消防員救貓卡煙囪兩小時', '河堤驚見陸龜散步'], 'li', '')}
</ul>
<h2>直播</h2>
<p><a href="https://news.tvbs.com.tw/live">24小時新聞直播不間斷</a></p>
</aside>
</div>
<footer>
<p><a href="#">關於我們</a> <a href="#">隱私權聲明</a> <a href="#">聯絡我們</a> <a href="#">自律規範</a></p>
<p>聯利媒體股份有限公司 版權所有 © TVBS Media Inc. All Rights Reserved.</p>
<p>地址：台北市內湖區瑞光路000號</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '水餃店貼紅紙「尋找阿明」　25年前請20顆收到2萬元利息',
      published: '2023-05-22T14:25:00+08:00',
      source: 'TVBS新聞網',
      authors: ['林小芸'],
      headings: [],
      body: DUMPLING,
      captions: ['水餃店門口的紅紙吸引不少民眾駐足。（圖／TVBS）', '張阿姨展示信封裡的紙條。（圖／TVBS）'],
      gone: ['挑對機型', '複製連結', '重要新聞不漏接', '梅雨鋒面', '滿地柳丁', '自律規範'],
    },
  },
  {
    kind: '環境資訊中心, 2022, a report on Drupal: 建立於 and the day, the reporter and the place in a line first at the right, h2 headings, pictures with their makers below in one p, 延伸閱讀 as a list within the text, 作者 card, support boxes',
    url: 'https://e-info.org.tw/node/234281',
    page: `<!DOCTYPE html>
<html lang="zh-hant" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ og: http://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<title>陸蟹過馬路 七股志工五年讓路殺少九成 | 環境資訊中心</title>
<meta name="description" content="六月的大潮夜裡，護蟹志工一手拿手電筒，一手拿掃把，站在濱海道路上。" />
<link rel="canonical" href="https://e-info.org.tw/node/234281" />
<link rel="shortlink" href="https://e-info.org.tw/node/234281" />
${og('og:site_name', '環境資訊中心')}
${og('og:type', 'article')}
${og('og:url', 'https://e-info.org.tw/node/234281')}
${og('og:title', '陸蟹過馬路 七股志工五年讓路殺少九成')}
${og('og:description', '六月的大潮夜裡，護蟹志工一手拿手電筒，一手拿掃把，站在濱海道路上。')}
<style>@import url("https://e-info.org.tw/sites/all/themes/einfo/css/style.css");</style>
</head>
<body class="html not-front not-logged-in one-sidebar sidebar-second page-node page-node-234281 node-type-story">
<div id="skip-link"><a href="#main-content" class="element-invisible">移至主內容</a></div>
<div id="page-wrapper"><div id="page">
<div id="header">
<a href="/" id="logo"><img src="https://e-info.org.tw/sites/all/themes/einfo/logo.png" alt="首頁" /></a>
<div class="menu-top">
<ul class="menu">
${links('https://e-info.org.tw/taxonomy/term/', ['台灣新聞', '國際新聞', '中國新聞', '生物簡訊', '專題', '環境評論', '綠色書摘', '物種', '活動', '環境影音'], 'li', '')}
</ul>
</div>
<div class="block-donate"><a href="https://e-info.neticrm.tw/donate">捐款支持</a> <a href="https://e-info.org.tw/subscribe">訂閱電子報</a></div>
</div>
<div id="breadcrumb"><a href="/">首頁</a> » <a href="/taxonomy/term/258">台灣新聞</a></div>
<div id="main">
<div id="content" class="column">
<a id="main-content"></a>
<h1 class="title" id="page-title">陸蟹過馬路 七股志工五年讓路殺少九成</h1>
<div class="tabs"></div>
<div class="region region-content">
<div id="node-234281" class="node node-story node-promoted clearfix">
<div class="submitted">建立於 2022/06/21</div>
<div class="addtoany"><a href="#">Facebook</a><a href="#">Line</a><a href="#">Twitter</a><a href="#">友善列印</a></div>
<div class="content">
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even">
<p class="rteright">環境資訊中心記者 吳小嵐 台南報導</p>
<p>${CRAB[0]}</p>
<p class="rtecenter"><img alt="" src="https://e-info.org.tw/files/image/2022/1.jpg" style="width: 720px;" /><br /><span style="color:#696969;">抱卵的中華圓軸蟹穿越濱海道路。攝影：黃文淵</span></p>
<p>${CRAB[1]}</p>
<h2>一季輾斃千隻 八成是母蟹</h2>
<p>${CRAB[2]}</p>
<h2>從封路到伴行</h2>
${p(CRAB.slice(3, 5))}
<p class="rtecenter"><img alt="" src="https://e-info.org.tw/files/image/2022/2.jpg" style="width: 720px;" /><br /><span style="color:#696969;">志工騎腳踏車為養殖戶開路。攝影：吳小嵐</span></p>
<h2>下一步：讓螃蟹自己過馬路</h2>
${p(CRAB.slice(5))}
<p><strong>延伸閱讀</strong></p>
<ul>
<li><a href="https://e-info.org.tw/node/231001">墾丁陸蟹過馬路 護送志工十年記</a></li>
<li><a href="https://e-info.org.tw/node/229417">路殺社：繁殖季請放慢車速</a></li>
<li><a href="https://e-info.org.tw/node/225108">涵洞蓋好了，螃蟹願意走嗎？</a></li>
</ul>
</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">關鍵字：</div><ul class="links"><li><a href="/tag/1">陸蟹</a></li><li><a href="/tag/2">路殺</a></li><li><a href="/tag/3">公民科學</a></li></ul></div>
<div class="author-block"><h3>作者</h3><h4>吳小嵐</h4><p>住在海邊的文字工作者，喜歡潮間帶與夜行動物。</p></div>
<div class="support-block"><p>為什麼要訂閱電子報？每天早上七點，讓環境新聞陪你吃早餐。</p><a href="https://e-info.neticrm.tw/donate">定期定額，守護獨立環境媒體</a></div>
</div>
<div class="fb-comments"><span>0 則留言</span></div>
</div>
</div>
</div>
<div class="region region-sidebar-second">
<div class="block"><h2>熱門文章</h2>
<ul>
${links('https://e-info.org.tw/node/2342', ['夏至前後的螢火蟲調查開跑', '河口紅樹林該不該疏伐？', '一張圖看懂再生能源佔比', '外來種綠鬣蜥移除成果公布'], 'li', '')}
</ul></div>
<div class="block"><h2>近期活動</h2>
<ul>
${links('https://e-info.org.tw/event/', ['淨灘日志工招募', '夜觀講座報名中'], 'li', '')}
</ul></div>
<div class="block"><h2>徵稿啟事</h2><p>歡迎投稿環境評論，字數一千五百字左右。</p></div>
</div>
</div>
<div id="footer">
<p>社團法人台灣環境資訊協會</p>
<p>E-mail：infor@e-info.example　電話：02-00000000　地址：台北市萬華區00號</p>
<p>本站內容採創用CC 姓名標示-非商業性 授權條款釋出</p>
</div>
</div></div>
</body>
</html>`,
    expected: {
      headline: '陸蟹過馬路 七股志工五年讓路殺少九成',
      published: '2022-06-21',
      source: '環境資訊中心',
      authors: ['吳小嵐'],
      headings: ['一季輾斃千隻 八成是母蟹', '從封路到伴行', '下一步：讓螃蟹自己過馬路'],
      body: [
        ...CRAB.slice(0, 2),
        '一季輾斃千隻 八成是母蟹',
        CRAB[2],
        '從封路到伴行',
        ...CRAB.slice(3, 5),
        '下一步：讓螃蟹自己過馬路',
        ...CRAB.slice(5),
      ],
      captions: ['抱卵的中華圓軸蟹穿越濱海道路。攝影：黃文淵', '志工騎腳踏車為養殖戶開路。攝影：吳小嵐'],
      related: ['墾丁陸蟹過馬路 護送志工十年記', '路殺社：繁殖季請放慢車速', '涵洞蓋好了，螃蟹願意走嗎？'],
      gone: ['友善列印', '喜歡潮間帶', '陪你吃早餐', '綠鬣蜥', '夜觀講座', '字數一千五百字'],
    },
  },
  {
    kind: '明報, 2023, a short local news: hgroup, the day with 星期 alone, the first paragraph in #upper and the others in article.txt4, 【明報專訊】 first, the reporter’s name in an h2 of its own, h2 as a heading, 日報新聞-相關報道, 相關字詞, hotline',
    url: `https://news.mingpao.com/pns/${encodeURIComponent('港聞')}/article/20230518/s00002/1684345678901/${encodeURIComponent('舊戲院霓虹招牌拆卸-街坊拍掌送別')}`,
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>舊戲院霓虹招牌拆卸 街坊拍掌送別 - 20230518 - 港聞 - 每日明報 - 明報新聞網</title>
<meta name="description" content="深水埗一間結業逾十年的舊戲院，門外懸掛47年的霓虹招牌昨凌晨完成拆卸。">
<meta name="keywords" content="霓虹招牌,深水埗,保育">
${og('og:title', '舊戲院霓虹招牌拆卸 街坊拍掌送別 - 20230518 - 港聞')}
${og('og:type', 'article')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:image', 'https://fs.mingpao.com/pns/20230518/s00002/1.jpg')}
<link rel="stylesheet" href="https://news.mingpao.com/css/pns.css">
<script src="https://news.mingpao.com/js/jquery-2.1.3.min.js"></script>
</head>
<body class="pns">
<div id="topnav">
<ul>
${links('https://news.mingpao.com/top', ['明報新聞網', '明報周刊', '明報校園網', '明報OL網', '明報健康網', '明報月刊', '明報出版社'], 'li', '/')}
</ul>
<div class="member"><a href="https://account.mingpao.com/">登入</a> <a href="https://subscribe.mingpao.com/">訂閱</a></div>
</div>
<header>
<a href="https://news.mingpao.com/"><img src="https://news.mingpao.com/image/logo.png" alt="明報新聞網"></a>
<nav>
<ul>
${links('https://news.mingpao.com/pns/sec', ['即時新聞', '每日明報', '要聞', '港聞', '經濟', '娛樂', '社評', '觀點', '中國', '國際', '教育', '體育', '副刊', '作家專欄'], 'li', '')}
</ul>
</nav>
</header>
<div class="container">
<div class="row">
<div class="col-md-8" id="blockcontent">
<hgroup>
<h1>舊戲院霓虹招牌拆卸 街坊拍掌送別</h1>
</hgroup>
<div class="date" itemprop="datePublished">2023年5月18日星期四</div>
<div class="tools">
<a href="#" class="fb">Facebook 分享</a>
<a href="#" class="wa">WhatsApp 分享</a>
<a href="#" class="prt">列印</a>
<span>字型：</span><a href="#">小</a><a href="#">中</a><a href="#">大</a>
</div>
<div id="upper">
<p>${NEON[0]}</p>
</div>
<div id="zoomedimg">
<a class="fancybox" rel="gallery" href="https://fs.mingpao.com/pns/20230518/s00002/1.jpg" title=""><img src="https://fs.mingpao.com/pns/20230518/s00002/1.jpg" alt=""></a>
<p class="ptxt1">工程人員以吊臂車將招牌最後一截放下。（梁小欣攝）</p>
</div>
<div id="lower" style="display: block;">
<article class="txt4 clear">
<h2>招牌高9米　分三晚吊下</h2>
${p(NEON.slice(1, 4))}
<h2>全港光管師傅不足十人</h2>
<p>${NEON[4]}</p>
<div class="articlelogin"><h2>明報記者 梁小欣</h2></div>
<div id="pnsautornews">
<h2><strong>日報新聞-相關報道：</strong></h2>
<p style="line-height:120%"><a href="../../../article/20230518/s00002/1684345679902/1"><span style="color:#3366CC;font-weight:bold">霓虹師傅收徒　一支光管燒足三日 <small>(2023-05-18)</small></span></a></p>
</div>
<p>相關字詞﹕<a href="../php/search2.php?keywords=1" target="_blank" class="content_tag color6th">霓虹招牌</a> <a href="../php/search2.php?keywords=2" target="_blank" class="content_tag color6th">編輯推介</a></p>
</article>
</div>
<div class="hotline">
<p>明報報料熱線﹕inews@mingpao.example / 0000 0000</p>
</div>
<div class="sub-banner"><a href="https://subscribe.mingpao.com/">訂閱明報電子報　每日不足三元</a></div>
<div class="pnav"><a href="#" class="prev">上一篇</a><a href="#" class="next">下一篇</a></div>
</div>
<div class="col-md-4" id="rightside">
<div class="box"><h3>今日港聞</h3>
<ul>
${links('https://news.mingpao.com/pns/article/20230518/s00002/', ['公園噴水池夏日延長開放', '中學生設計長者用藥盒奪獎', '渡輪加班應付長洲人潮', '社區圖書車新增五個停泊點'], 'li', '')}
</ul></div>
<div class="box"><h3>熱門新聞</h3>
<ol>
${links('https://news.mingpao.com/ins/article/20230518/s00001/', ['天文台料周末有狂風雷暴', '隧道早上車龍逾兩公里', '藍地水塘遊人需預約'], 'li', '')}
</ol></div>
<div class="box"><h3>明報影片</h3>
<ul>
${links('https://news.mingpao.com/video/', ['一分鐘看懂港口航道', '深夜麵包房直擊'], 'li', '')}
</ul></div>
</div>
</div>
</div>
<footer>
<p><a href="#">私隱政策</a> | <a href="#">服務條款</a> | <a href="#">聯絡我們</a> | <a href="#">刊登廣告</a></p>
<p>Copyright © 2023 Mingpao.com All rights reserved. 不得轉載</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '舊戲院霓虹招牌拆卸 街坊拍掌送別',
      published: '2023-05-18',
      // 明報, 每日明報 or 明報新聞網: not asked.
      authors: ['梁小欣'],
      headings: ['招牌高9米　分三晚吊下', '全港光管師傅不足十人'],
      // Whether 【明報專訊】 stays at the head of the first paragraph is open: not asked.
      kept: [NEON[0].slice(6), '招牌高9米　分三晚吊下', ...NEON.slice(1, 4), '全港光管師傅不足十人', NEON[4]],
      captions: ['工程人員以吊臂車將招牌最後一截放下。（梁小欣攝）'],
      related: ['霓虹師傅收徒　一支光管燒足三日'],
      gone: ['WhatsApp', '報料熱線', '每日不足三元', '噴水池', '狂風雷暴', '深夜麵包房'],
    },
  },
  {
    kind: '聯合早報, 2022, a local feature in simplified script: 文/ and 来源/ and 发布/ with an AM or PM clock as three h4, a title picture and one within with figcaptions, two bold headings, the writer’s address last, keywords, 热门, JSON-LD',
    url: 'https://www.zaobao.com.sg/news/singapore/story20220518-1273516',
    page: `<!DOCTYPE html>
<html lang="zh-hans" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>停车场屋顶种秋葵　七户抢一箱 | 联合早报</title>
<meta name="description" content="这片面积约400平方米的屋顶菜园去年8月启用，共有56个种植箱，以抽签方式租给附近居民。" />
<meta name="keywords" content="屋顶菜园, 组屋, 社区" />
<link rel="canonical" href="https://www.zaobao.com.sg/news/singapore/story20220518-1273516" />
${og('og:site_name', '联合早报')}
${og('og:type', 'article')}
${og('og:url', 'https://www.zaobao.com.sg/news/singapore/story20220518-1273516')}
${og('og:title', '停车场屋顶种秋葵　七户抢一箱 | 联合早报')}
${og('og:image:url', 'https://www.zaobao.com.sg/sites/default/files/styles/article_large_full/public/images/202205/1.jpg')}
${og('article:published_time', '2022-05-18T14:35:00+08:00')}
${ld({
  '@type': 'NewsArticle',
  headline: '停车场屋顶种秋葵　七户抢一箱',
  datePublished: '2022-05-18T14:35:00+08:00',
  dateModified: '2022-05-18T14:35:00+08:00',
  author: { '@type': 'Person', name: '蔡小慧' },
  publisher: { '@type': 'Organization', name: '联合早报' },
})}
<link rel="stylesheet" href="/sites/default/files/css/css_zb.css" />
</head>
<body class="path-node page-node-type-article">
<header id="header">
<div class="top-links"><a href="https://www.zaobao.com.sg/subscribe">订户专区</a> <a href="https://www.zaobao.com.sg/login">登录</a> <a href="https://www.zaobao.com.sg/newsletter">早报电邮</a></div>
<a class="logo" href="https://www.zaobao.com.sg/"><img src="/themes/zb/logo.svg" alt="联合早报" /></a>
<nav>
<ul class="navbar-nav">
${links('https://www.zaobao.com.sg/s', ['首页', '即时', '新闻', '新加坡', '国际', '财经', '生活', '娱乐', '言论', '体育', '视频', '播客', '专题'], 'li', '')}
</ul>
</nav>
</header>
<div class="layout-container">
<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li><li><a href="/news/singapore">新加坡</a></li></ol>
<article class="article article-full">
<div class="article-header">
<h1 class="article-title">停车场屋顶种秋葵　七户抢一箱</h1>
<h4 class="title-byline byline">文/ <a href="/byline/cai-xiao-hui">蔡小慧</a></h4>
<h4 class="title-byline source">来源/ 联合早报</h4>
<h4 class="title-byline date-published">发布/2022年5月18日 2:35 PM</h4>
<div class="font-size"><span>字体大小:</span> <a href="#">小</a> <a href="#">中</a> <a href="#">大</a></div>
<div class="share-buttons"><a href="#">Facebook</a> <a href="#">WhatsApp</a> <a href="#">Telegram</a> <a href="#">微信扫码</a></div>
</div>
<div class="article-content-container">
<figure class="inline-figure">
<img class="img-fluid" src="https://www.zaobao.com.sg/sites/default/files/images/202205/1.jpg" data-src="https://www.zaobao.com.sg/sites/default/files/images/202205/1.jpg" alt="" />
<figcaption>居民傍晚到停车场屋顶的菜园浇水。（谢小川摄）</figcaption>
</figure>
<div class="article-content-rawhtml">
${p(GARDEN.slice(0, 2))}
<div class="ads-in-article" id="dfp-ad-imu1"><span>广告</span></div>
<p>${GARDEN[2]}</p>
<p><strong>规矩自己订　收成分一成</strong></p>
${p(GARDEN.slice(3, 5))}
<figure class="inline-figure">
<img class="img-fluid" src="https://www.zaobao.com.sg/sites/default/files/images/202205/2.jpg" data-src="https://www.zaobao.com.sg/sites/default/files/images/202205/2.jpg" alt="" />
<figcaption>门口的篮子里放着居民分享的蔬菜。（谢小川摄）</figcaption>
</figure>
<p><strong>屋顶风大　存活率一度仅六成</strong></p>
${p(GARDEN.slice(5))}
<p><em>caixh@sph.example</em></p>
</div>
<div class="keywords"><ul><li><a href="/keywords/1">屋顶菜园</a></li><li><a href="/keywords/2">组屋</a></li><li><a href="/keywords/3">社区园艺</a></li></ul></div>
<div class="app-download"><p>下载早报应用，随时随地掌握重要新闻！</p><a href="#">App Store</a> <a href="#">Google Play</a></div>
<div class="telegram"><p>订阅早报Telegram频道，每日精选送到手机。</p></div>
</div>
</article>
<section class="most-read">
<h3>热门</h3>
<ol>
${links('https://www.zaobao.com.sg/realtime/singapore/story20220518-12735', ['巴士司机捡到整袋学生证', '裕廊湿地公园新步道开放', '小贩中心试用自动收盘架', '雨季提早，水沟巡查增加'], 'li', '')}
</ol>
</section>
<section class="video-list">
<h3>早报视频</h3>
<ul>
${links('https://www.zaobao.com.sg/videos/', ['老字号饼家的最后一炉', '三分钟学会包峇峇粽'], 'li', '')}
</ul>
</section>
<aside class="sidebar">
<h3>早报精选</h3>
<ul>
${links('https://www.zaobao.com.sg/premium/', ['一座灯塔的三次搬迁', '手语老师的无声课堂', '胡姬花育种四十年'], 'li', '')}
</ul>
</aside>
</div>
<footer>
<ul>
${links('https://www.zaobao.com.sg/about', ['关于我们', '联络我们', '刊登广告', '使用条款', '个人资料保护政策'], 'li', '')}
</ul>
<p>新报业媒体有限公司版权所有（公司登记号：000000000）</p>
<p>MCI (P) 000/00/2021, MCI (P) 000/00/2021</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '停车场屋顶种秋葵　七户抢一箱',
      published: '2022-05-18T14:35:00+08:00',
      source: '联合早报',
      authors: ['蔡小慧'],
      headings: ['规矩自己订　收成分一成', '屋顶风大　存活率一度仅六成'],
      body: [
        ...GARDEN.slice(0, 3),
        '规矩自己订　收成分一成',
        ...GARDEN.slice(3, 5),
        '屋顶风大　存活率一度仅六成',
        ...GARDEN.slice(5),
      ],
      captions: [
        '居民傍晚到停车场屋顶的菜园浇水。（谢小川摄）',
        '门口的篮子里放着居民分享的蔬菜。（谢小川摄）',
      ],
      gone: ['字体大小', '微信扫码', '随时随地掌握', '自动收盘架', '峇峇粽', '公司登记号'],
    },
  },
];
