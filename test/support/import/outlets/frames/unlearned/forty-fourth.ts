// A forty-fourth set of forms, by one who had not seen the importer: fourteen outlets of the mainland, Taiwan, Hong Kong and Singapore, each after its own template of a year.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

/** A menu or a list of stories, a line for each. */
const li = (items: readonly string[], base: string): string =>
  items
    .map((item, index) => `<li><a href="${base}${index + 1}.html" target="_blank">${item}</a></li>`)
    .join('\n');
const links = (items: readonly string[], base: string): string =>
  items.map((item, index) => `<a href="${base}${index + 1}/" target="_blank">${item}</a>`).join('\n');

const CRANE = [
  '清晨六点，赵德顺骑着摩托车上了湖堤。望远镜挂在胸前，小本子揣在兜里，沿着十一公里长的堤岸走一趟，天就大亮了。',
  '他是白鹭湖保护站的护鸟员，今年五十八岁。二十年前，他是湖上最会下网的人；如今，他最怕看见的就是网。',
  '“那时候不懂，一网下去，鱼也有，鸟也有。”赵德顺说。2003年冬天，他从网里解下一只冻僵的白枕鹤，抱回家用棉被捂了一夜，天亮时鹤站了起来，他再也没有下过网。',
  '保护站刚成立时只有三个人、一条木船。站长李秀琴回忆，最难的是让乡亲们相信，鸟留下来，日子不会更差。站里同村里商量，把临湖的两千亩稻田改种晚熟品种，收割时每亩留下三十斤稻谷不收，由保护站按市价补给农户。',
  '头一年，只有七户人家签了字。到了去年，临湖三个村一百九十四户全都签了。',
  '今年开春，站里在芦苇荡边架起了六台红外相机。相机连着村小学的教室，孩子们每天轮流记录：几点几分，来了几只，往哪个方向飞。',
  '“五年级的学生能认出三十多种鸟。”教自然课的孙老师说，孩子们把记录装订成册，已经攒了四大本，省里的研究人员来借去复印过两回。',
  '傍晚，赵德顺又上了堤。小本子上添了一行字：四月十九日，白枕鹤，四十二只，比去年同一天多九只。',
];

const OPINION = [
  '近日，一座县级图书馆取消了“满十八岁方可单独办证”的老规定，七岁的孩子凭学生证就能借书。消息不大，却引来不少家长点赞。',
  '图书馆给孩子设门槛，理由往往很充分：怕书弄脏，怕书弄丢，怕孩子跑闹影响别人。这些担心并非没有道理，但细想一下，它们都是管理上的难处，而不是孩子不该来的理由。把管理的难处变成读者的门槛，省事的是馆方，吃亏的是一座城市的未来。',
  '事实上，门槛拆掉之后，预想中的混乱并没有出现。这家图书馆的统计显示，半年里儿童借阅量增加了两倍，图书破损率只上升了千分之三。馆员们用省下来的“守门”时间，办起了每周两次的修书课，孩子们自己补书脊、贴书角，反倒更懂得爱惜。',
  '这件事给人的启示是，公共服务的温度，常常体现在一张表格、一条规定的删改之间。与其反复追问“万一出了问题怎么办”，不如多问一句“这条规定挡住了谁”。',
  '当然，敞开大门只是第一步。儿童书架够不够低，检索机上有没有拼音，闭馆时间能不能照顾双职工家庭，都考验着管理者的细心。让孩子走得进来、坐得下来、读得下去，图书馆才算真正向他们敞开。',
];

const METEOR = [
  '央广网昆明6月8日消息（记者 周小禾）云南省普洱市一处海拔2100米的高山茶园近日建成当地首个茶园暗夜观测点，6月起每周五、周六晚免费向公众开放。',
  '观测点占地约600平方米，配有三台口径200毫米的折射望远镜。为减少灯光影响，茶园周边四个村寨的路灯全部换成了带遮罩的暖色灯，晚上10点以后亮度自动下调七成。',
  '当地天文爱好者协会负责人介绍，改造之后，观测点的夜空背景亮度明显下降，晴朗无月的夜晚用肉眼就能看到银河。',
  '茶园方面表示，下一步将在茶季之外开设面向乡村学校的观星课，预计年内接待学生3000人次。',
];

const HUTONG = [
  '立秋这天一早，东城区柳树井胡同的“共享修理铺”又支起了摊。一张折叠桌，三只工具箱，半个钟头的工夫，桌前就排了十几位街坊，手里拿的有断了腿的老花镜，也有不转了的电扇。',
  '坐在桌后头的是七十一岁的退休电工马师傅。“不收钱，可有一条，您得坐这儿看我修。”马师傅乐呵呵地说，看会了，下回就能自己动手，也能帮别人修。',
  '修理铺是今年春天由社区青年汇发起的，起初只有马师傅一个人，如今已有九位师傅轮值，最年轻的是位二十六岁的程序员，专修孩子的遥控车。',
  '记者在一本卷了边的登记册上看到，五个多月来，修理铺一共接了六百一十三件活儿，修好的有五百四十件，没修好的也都写明了原因。“缺零件”三个字出现得最多。',
  '为了解决零件的问题，青年汇在胡同口放了一只旧信箱，谁家有淘汰的小家电，写张纸条塞进去，师傅们周末上门去拆。七十多岁的赵阿姨把攒了一抽屉的旧插头全捐了出来。',
  '社区书记告诉记者，下个月，修理铺将搬进腾退出来的一间十八平方米的平房，冬天也能照常开张，还要添一台缝纫机。',
];

const THRIFT = [
  '周六上午十点，上海杨浦一家由老厂房改建的二手书店还没开门，门外已经排起了四十多人的队伍。他们等的不是折扣，而是店里每周一次的“论斤称”。',
  '在过去两年里，这家名为“半页”的书店从一间三十平方米的铺面，扩张到了七座城市的十一家门店。与传统旧书店不同，它把卖书的空间压缩到六成，其余的面积留给了修补台、咖啡吧和一面供读者留言的墙。',
  '创始人陈一帆向界面新闻介绍，书店收书的均价是每斤四元，上架售价在书籍定价的两折到四折之间，毛利率约为55%，“听上去很高，但一本书从收进来到卖出去，要经过七道工序”。',
  '这七道工序包括除尘、消毒、修补、拍照、定级、录入和上架，平均每本书要花费十一分钟。陈一帆算过，人工成本占到了总成本的四成以上。',
  '为了降低成本，“半页”去年上线了一套自动识别系统，店员扫一下书脊，就能得出建议售价与预计的库存周期。系统上线之后，单本处理时间缩短了三分之一。',
  '不过，并不是所有的门店都能复制上海的成绩。一位前员工透露，位于中部某省会城市的门店开业八个月，月均销售额只有预期的一半，“那里收得到书，但愿意为旧书排队的人不多”。',
  '对此，陈一帆并不讳言。他表示，今年不会再开新店，而是把精力放在提高周转率上，“书不是越多越好，关键是让它动起来”。',
  '在门店的留言墙上，记者看到一张褪色的纸条：“这本书是我大学时卖掉的，今天又买回来了。”',
];

const COLDCHAIN = [
  '凌晨两点，广州白云区的一座冷库灯火通明。叉车把一托盘一托盘的预制汤品送进零下十八摄氏度的库房，六个小时之后，它们将出现在一百八十公里外的便利店货架上。',
  '这座冷库投用不到一年，却已经三次扩容。库区负责人何先生向21世纪经济报道记者表示，去年同期，库容利用率不足五成，如今淡季也能维持在八成以上。',
  '冷库一库难求，推高了租金。多位业内人士向记者证实，今年一季度，珠三角核心区域的冷库租金普遍上涨10%至15%，部分靠近消费市场的小型库涨幅接近两成。',
  '租金之外，电费是另一笔大账。记者获得的一份成本测算显示，一座五万立方米的冷库，全年电费约占运营成本的37%，比人工高出11个百分点。',
  '为了省电，不少冷库开始在屋顶上做文章。佛山一家冷链企业去年铺设了1.2万平方米的光伏板，白天制冷、夜间蓄冷，一年节省电费约230万元，预计五年收回投资。',
  '“技术本身不复杂，难的是调度。”该企业技术总监梁女士告诉记者，冷库的用电高峰和光伏的发电高峰并不重合，需要根据第二天的进出货计划提前“存冷”。',
  '值得注意的是，新增供给正在路上。据行业协会统计，今年珠三角地区计划投用的冷库容量超过120万吨，是去年的1.6倍。',
  '多位受访人士认为，随着新库集中投用，租金涨势有望在明年放缓，比拼的焦点将从“有没有库”转向“会不会管库”。',
];

const BAMBOO = [
  '七十三岁的竹编匠人罗世荣，最近在成都近郊的老院子里办了一件“大事”：他把五十年来编坏的三百多件竹器，做成了一场展览，取名“编坏了”。',
  '展览没有门票，也没有一件成品。歪了口的背篓、断了篾的蒸笼、塌了底的鸟笼挂满了院墙，每一件旁边都有一张手写的纸条，写着坏在哪一步。开展十天，来了两千多人。日前，红星新闻记者与他聊了聊这些“失败品”。',
  '红星新闻：一般人都把坏的扔了，您怎么都留着？',
  '罗世荣：师父教的。他说好的是给别人的，坏的是给自己的。好的卖出去了，你就忘了；坏的摆在那儿，天天看，才晓得下一回手往哪儿放。',
  '红星新闻：墙上最早的一件是哪年的？',
  '罗世荣：1971年，一只撮箕。我头一年学徒，划篾划得厚一片薄一片，编出来一边高一边矮，倒豆子都往一边跑。',
  '红星新闻：来看展的人里头，有没有让您印象深的？',
  '罗世荣：有个女娃娃，学设计的，站在那只塌底的鸟笼前头看了一个下午，走的时候说，原来师傅也会错六次。我给她说，不止六次，是只留得住六次的。',
  '红星新闻：现在还有徒弟吗？',
  '罗世荣：正经拜师的两个，周末来耍的有十来个，有小学生，也有退休的。我不问他们学不学得成，手里头有根篾，人就坐得住。',
  '红星新闻：展览结束以后，这些东西怎么办？',
  '罗世荣：还挂起。以后徒弟编坏的，也挂上来，墙不够就再砌一面。',
];

const OYSTER = [
  '本报讯（厦门日报记者 郑小潮 通讯员 陈小艺）闲置多年的蚵壳有了新去处。昨日，翔安区一处渔村的“蚵壳巷”正式对外开放，三百六十米长的巷道两侧，十二面老墙用二十多万枚蚵壳修葺一新。',
  '据了解，这条巷子建于清末，蚵壳墙冬暖夏凉，但由于年久失修，有四面墙一度出现鼓胀。去年八月，村里请回五位会砌蚵壳墙的老师傅，带着十一名年轻人边学边修。',
  '“蚵壳要一枚一枚斜着放，口朝下，雨水才进不去。”六十八岁的老师傅说，一平方米墙要用六百枚左右，手脚快的一天也只能砌两平方米。',
  '修墙所用的蚵壳全部来自本村的养殖户。过去，剥完的蚵壳堆在海边，夏天气味难闻，清运一车要花四百元；如今，洗净晒干的蚵壳村里按斤回收。',
  '村委会有关负责人表示，下一步将把巷口的旧仓库改成工坊，游客可以在师傅指导下砌一小块墙，带走一张写有自己名字的“工票”。',
];

const ELEVATOR = [
  '新京报讯（记者 何小川）电梯里的一块小黑板，让丰台区一栋住着九十六户人家的居民楼热闹了起来。近日，记者来到这栋建成二十七年的老楼，看到黑板上写着当天的三条留言：301的孩子考上了中专，702多蒸了一锅花卷，1104求借一把电钻。',
  '小黑板是今年三月挂上去的。住在五层的退休教师林阿姨说，当时电梯要停运检修，她怕老人不知道，就把家里孙子不用的小黑板挂在了轿厢里，写上了停运的日期。',
  '没想到检修结束之后，黑板没人摘，字却一天比一天多。有人寻猫，有人送葱，也有人只写一句“今天下雨，别忘收衣服”。',
  '记者注意到，黑板下方还拴着一只布口袋，里面装着粉笔和板擦。物业工作人员介绍，布口袋是一位不愿透露姓名的住户缝的，粉笔用完了，总有人悄悄补上。',
  '八月的一天夜里，十二层的一位独居老人突发不适，家属在外地联系不上，情急之下打给了物业。值班员在黑板上写下“1203需要会量血压的邻居”，七分钟后，两名当护士的住户敲响了老人家的门。',
  '“住了二十年，我认识的邻居还没有这半年多。”1104的住户蒋先生说，电钻后来借到了，还电钻的时候，对方留他吃了顿饺子。',
  '社区工作人员表示，小黑板的做法将推广到另外六栋楼，是否设置由各楼居民自己商量决定。',
];

const OWL = [
  '很多人以为，猫头鹰飞起来没有声音，是因为它的羽毛特别软。这句话只说对了一半。',
  '我在野外做夜鸟调查做了九年，第一次被猫头鹰“吓到”，是它从我头顶不到两米的地方飞过去，而我直到看见影子才抬头。那天晚上没有一丝风。',
  '回来以后，我找了一根捡到的初级飞羽，放在放大镜底下看。羽毛的前缘排着一列梳子一样的小齿，间距不到一毫米；后缘呢，像一块磨毛了的旧布边，松松散散。',
  '前缘的小齿把迎面来的气流切成许多细小的涡，后缘的毛边又把这些涡慢慢放走。声音的本质是空气的振动，大涡变小涡，低沉的“呼呼”声就变成了人耳不太敏感的高频，传不了几米就散了。',
  '剩下的那一半，才轮到柔软。翅膀表面的一层绒毛像地毯，羽片之间互相摩擦的声音也被它吃掉了。',
  '不过，安静是有代价的。这样的羽毛不防水，雨夜里猫头鹰很少出猎，淋透了还得找个地方晾上半天。这也是为什么连着下几天雨之后，我们常能在白天撞见一只饿着肚子的猫头鹰。',
  '所以下回在林子里听不见什么，不等于什么也没有。抬头看看，也许它正看着你。',
];

const PIGEON = [
  '台南市安平區一間早餐店最近多了一位「鴿店長」！一隻腳環模糊的賽鴿迷路停在招牌上，竟然連續18天準時報到，還會自己走到門口「排隊」，逗得客人直呼「比我上班還準時」。',
  '早餐店老闆蔡姓女子表示，這隻鴿子是10月初一個雨天飛來的，當時羽毛全濕、站都站不穩，她拿毛巾擦乾後放在紙箱裡，隔天一早打開，「牠自己走出來，站在煎台前面看我煎蛋」。',
  '蔡女說，她試著把鴿子帶到3公里外的河堤放飛兩次，結果「牠比我還早回到店裡」。現在店裡替牠準備了一個小木箱，每天早上6點開店，牠就站上招牌，11點收攤才飛回木箱休息。',
  '常客王先生笑說，本來只是路過買蛋餅，現在孩子天天吵著要來看鴿店長，「連續吃了一個多禮拜的蛋餅，老闆應該發牠薪水」。',
  '動保處提醒，民眾若拾獲賽鴿，可先檢查腳環號碼並聯繫賽鴿協會查詢，切勿自行剪環或餵食麵包，以免鴿子消化不良。',
  '蔡女也說，她已經把腳環上看得到的四碼號碼登記通報，如果真的有人來認領，她會把小木箱一起送出去，「但我會捨不得」。',
];

const CLOCK = [
  '（中央社記者林小禾嘉義8日電）阿里山林業鐵路奮起湖車庫一座停擺31年的老掛鐘，經退休技工花費4個月修復，今天上午重新走動，將與老蒸汽機車頭一同展出。',
  '鐵路文資管理單位表示，這座掛鐘高82公分，是車庫早年供司機員對時使用，民國79年因發條斷裂停擺，之後一直收在倉庫。',
  '負責修復的77歲退休技工張萬福說，鐘內37個零件有9個鏽蝕，市面上找不到替代品，他用廢棄的號誌機零件一個個磨出來，「鐵路的鐘，還是要用鐵路的鐵」。',
  '管理單位指出，掛鐘每8天要上一次發條，未來將由車庫員工輪值，參觀民眾也能預約體驗，展期至12月底。（編輯：黃小雅）1101108',
];

const TOFU = [
  '【明報專訊】新界上水一間開業逾半世紀的豆腐工場，因石磨老化、無人識修，一度打算改用鋼磨。東主後人翻查舊信，聯絡上當年鑿磨的石匠後人，兩家人隔了47年再度合作，上月終將石磨重鑿完成，昨起復產。',
  '現年61歲的第二代東主葉先生說，兩塊石磨各重約90斤，磨齒深度原有半吋，用到去年只剩不足兩分，「磨出嚟嘅豆漿粗，豆腐一夾就散」。他曾向三間石廠查詢，對方都說這種手藝早已失傳。',
  '今年農曆年大掃除，葉先生的女兒在櫃桶底找到一封1974年的信，寄件人是鑿磨的石匠，信中寫明磨齒的角度與間距，末尾還附有元朗一個地址。',
  '葉小姐按址前往，舊屋早已拆卸，輾轉經村公所問到石匠的孫兒。對方是一名建築地盤的雲石技工，從未鑿過石磨，但家中留有阿公的全套鑿仔。',
  '「佢睇咗封信好耐，話阿公啲字佢認得。」葉小姐說，兩人按信中的尺寸先在舊石板上試鑿，試了四次，第五次才落手鑿真磨，前後花了23日。',
  '復產首日，工場只做了60磅黃豆。葉先生說不趕產量，打算逢周末開放工場，讓街坊帶同子女來推磨，「呢封信我裱咗起身，掛喺磨旁邊」。',
];

const SEAGRASS = [
  '在榜鹅海边，退潮时的浅滩上，常能看到一群提着水桶、弯腰数草的人。他们数的不是普通的草，而是被称为“海底草原”的海草。',
  '由30多名居民组成的“潮间带义工队”，过去三年里每月两次到海边记录海草生长情况，累计数据超过4万2000笔，最近获一所大学的研究团队采用，成为本地首个由居民主导的海草数据库。',
  '义工队发起人、退休化学教师陈美珠（66岁）受访时说，她起初只是早上散步，看见浅滩上的草一片黄一片绿，好奇拍照问人，没有人答得出来。',
  '“问不到，就自己数。我教了一辈子书，最怕学生问而我不知道。”',
  '义工队把浅滩划分成120个方格，每人负责四格，每次记录草的种类、高度和覆盖率，再由两名工程师义工汇入系统。',
  '年纪最小的义工是九岁的林子谦，他和爸爸负责最靠近礁石的四格。他说，有一次在格子里发现一只巴掌大的海马，“我不敢呼吸，怕把它吹走”。',
  '参与分析的研究员指出，数据显示，靠近排水口的一段海草覆盖率在雨季后下降约两成，但三个月内便能恢复，说明这片浅滩的复原能力比预期强。',
  '研究团队计划在年底发布报告，并把记录方法整理成手册，供其他社区使用。义工队也将在下个月招募20名新义工，有兴趣者须先接受一堂两小时的培训。',
];

export const FORTY_FOURTH: readonly Shown[] = [
  {
    kind: '人民网 2020, a feature of 人民日报: h3.pre above and h4.sub below the headline, p.author, box01 with 来源：人民网－人民日报, bold headings, a caption in its own centred p, the printed page in brackets last, (责编：、) in div.edit',
    url: 'http://society.people.example/n1/2020/0421/c1008-31681907.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html;charset=UTF-8"/>
<meta http-equiv="Content-Language" content="utf-8" />
<meta content="all" name="robots" />
<title>湖堤上的小本子（守望自然）--社会--人民网</title>
<meta name="keywords" content="白枕鹤;护鸟员;保护站" />
<meta name="description" content="清晨六点，赵德顺骑着摩托车上了湖堤。望远镜挂在胸前，小本子揣在兜里，沿着十一公里长的堤岸走一趟，天就大亮了。" />
<meta name="copyright" content="" />
<meta name="author" content="103996" />
<meta name="editor" content="103996" />
<meta name="filetype" content="0"/>
<meta name="publishedtype" content="1"/>
<meta name="pagetype" content="1"/>
<meta name="catalogs" content="F_1008"/>
<meta name="contentid" content="F_31681907"/>
<meta name="publishdate" content="2020-04-21"/>
<meta name="source" content="来源：人民网－人民日报 "/>
<link href="/img/MAIN/2018/01/180118/page.css" type="text/css" rel="stylesheet" media="all" />
<script src="/img/MAIN/2013/08/113596/js/jquery-1.7.1.min.js" type="text/javascript"></script>
</head>
<body>
<!-- header -->
<div class="pos_re_search w1000_320"></div>
<div class="w1000_320 white top_nav">
<div class="fl">
<i><a href="http://www.people.example/" target="_blank">人民网首页</a></i>
<i><a href="http://people.example.com/download" target="_blank">人民日报客户端</a></i>
</div>
<div class="fr"><i><a href="http://sso.people.example/" target="_blank">登录</a></i><i><a href="http://sso.people.example/reg" target="_blank">注册</a></i></div>
</div>
<div class="w1000_320 nav_2020">
${links(['人民日报', '可视化', '共产党新闻网', '领导留言板', '网评', '强国论坛', '科普', '社会', '生态', '图片'], 'http://www.people.example/c')}
</div>
<div class="w1000 path">
<div class="fl" id="rwb_navpath"><a href="http://www.people.example/" class="clink">人民网</a>&gt;&gt;<a href="http://society.people.example/" class="clink">社会·法治</a></div>
<div class="fr"><form action="http://search.people.example/"><input type="text" name="keyword" /><input type="submit" value="搜索" /></form></div>
</div>
<!--text_title-->
<div class="clearfix w1000_320 text_title">
<h3 class="pre">守望自然</h3>
<h1>湖堤上的小本子</h1>
<h4 class="sub">一位护鸟员和一座湖的二十年</h4>
<p class="author">本报记者　王小舟</p>
<div class="box01">
<div class="fl">2020年04月21日06:13&nbsp;&nbsp;来源：<a href="http://paper.people.example/rmrb/html/2020-04/21/nbs.D110000renmrb_14.htm" target="_blank">人民网－人民日报</a></div>
<div class="fr"><div class="share_box"><span>分享到：</span><a class="weibo" href="javascript:;"></a><a class="weixin" href="javascript:;"></a></div></div>
</div>
</div>
<!--text_con-->
<div class="clearfix w1000_320 text_con">
<div class="fl text_con_left">
<div class="box_pic"></div>
<div class="box_con" id="rwb_zw">
<p>
	${CRANE[0]}</p>
<p>
	${CRANE[1]}</p>
<p>
	<strong>从下网的人到护鸟的人</strong></p>
<p>
	${CRANE[2]}</p>
<p style="text-align: center;">
	<img alt="" src="/NMediaFile/2020/0421/MAIN202004210613000123456789012.jpg" style="width: 600px; height: 400px;" /></p>
<p class="desc" style="text-align: center;">
	白枕鹤在湖边的稻田里觅食。杨小帆摄（人民视觉）</p>
<p>
	<strong>每亩留下三十斤稻谷</strong></p>
<p>
	${CRANE[3]}</p>
<p>
	${CRANE[4]}</p>
<p>
	<strong>教室里的望远镜</strong></p>
<p>
	${CRANE[5]}</p>
<p>
	${CRANE[6]}</p>
<p>
	${CRANE[7]}</p>
<p>
	<br />
	《 人民日报 》（ 2020年04月21日 14 版）</p>
<div class="zdfy clearfix"></div><center></center>
<div class="otitle"></div>
</div>
<div class="edit clearfix">(责编：林小枫、何小竹)</div>
<div class="rwb_pic"><a href="http://people.example.com/app"><img src="/img/MAIN/2020/ewm.png" /></a><p>人民日报客户端下载</p><p>手机人民网</p></div>
<div class="share_bottom"><span>分享让更多人看到</span><a href="javascript:;"><img src="/img/2020/wx.jpg" /></a></div>
<div class="message">
<h2>我要留言</h2>
<textarea></textarea>
<p>进入讨论区</p>
<p>请注意使用文明用语，遵守社区公约</p>
</div>
<div class="tj_box">
<h2>推荐阅读</h2>
<ul>
${li(['老码头修旧如旧，一砖一瓦有来历', '山村教师攒下的一千支粉笔头', '老味道里的新账本'], 'http://society.people.example/n1/2020/0420/c1008-3168')}
</ul>
</div>
</div>
<div class="fr text_con_right">
<div class="title"><h2>热门排行</h2></div>
<ul class="rank">
${li(['春茶上市，先听茶农算账', '夜班地铁里的修轨人', '一条河的河长日记', '旧书市集搬进地下通道', '快递小哥的第一张奖状'], 'http://www.people.example/n1/2020/0420/c1-31')}
</ul>
</div>
</div>
<!--foot-->
<div class="copyright w1000_320">
<p><a href="http://www.people.example/about" target="_blank">人民日报社概况</a> | <a href="http://www.people.example/gyrmw" target="_blank">关于人民网</a> | <a href="http://www.people.example/zp" target="_blank">招聘英才</a> | <a href="http://www.people.example/gg" target="_blank">广告服务</a></p>
<p>人 民 网 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p>
<p>Copyright &copy; 1997-2020 by www.people.com.cn. all rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '湖堤上的小本子',
      kicker: '守望自然',
      alternative: '一位护鸟员和一座湖的二十年',
      published: '2020-04-21T06:13:00+08:00',
      source: '人民网－人民日报',
      authors: ['王小舟'],
      editors: ['林小枫', '何小竹'],
      headings: ['从下网的人到护鸟的人', '每亩留下三十斤稻谷', '教室里的望远镜'],
      captions: ['白枕鹤在湖边的稻田里觅食。杨小帆摄（人民视觉）'],
      body: [
        ...CRANE.slice(0, 2),
        '从下网的人到护鸟的人',
        ...CRANE.slice(2, 3),
        '每亩留下三十斤稻谷',
        ...CRANE.slice(3, 5),
        '教室里的望远镜',
        ...CRANE.slice(5),
      ],
      gone: ['分享让更多人看到', '客户端下载', '进入讨论区', '夜班地铁里', '旧书市集', '招聘英才'],
    },
  },
  {
    kind: '光明网 2022, an opinion piece of 光明日报: m-con-time and m-con-source 光明网-《光明日报》, 作者 with his post in brackets as the first p, the printed page last, [ 责编 ] in articleLiability inside the text, lists beside',
    url: 'https://guancha.gmw.example/2022-05/24/content_35759812.htm',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="7694">
<meta name="contentid" content="35759812">
<meta name="publishdate" content="2022-05-24">
<meta name="author" content="刘小野">
<meta name="source" content="光明网-《光明日报》">
<meta name="keywords" content="图书馆,儿童阅读,公共服务">
<meta name="description" content="近日，一座县级图书馆取消了“满十八岁方可单独办证”的老规定，七岁的孩子凭学生证就能借书。">
<title>别让老规定挡住小读者 _光明网</title>
<link rel="stylesheet" href="https://img.gmw.example/css/pc_content_2020.css">
<script src="https://img.gmw.example/js/jquery.min.js"></script>
</head>
<body>
<div class="g-nav">
<div class="m-nav-top">
${links(['首页', '时评', '时政', '国际', '理论', '文化', '科技', '教育', '经济', '生活', '法治', '军事', '卫生', '健康', '女人', '文娱', '电视', '图片'], 'https://www.gmw.example/node_')}
</div>
<div class="m-search"><input type="text" placeholder="搜索"><a href="https://zhonghua.gmw.example/">搜索</a></div>
</div>
<div class="g-crumbs">
<a href="https://guancha.gmw.example/">光明时评</a>&gt; 正文
</div>
<div class="g-main">
<div class="g-main-left">
<h1 class="u-title">
别让老规定挡住小读者
</h1>
<div class="m_tips">
<div class="m-con-info">
<span class="m-con-time" id="articlePubTime">2022-05-24 05:20</span>
<span class="m-con-source">来源：<a href="https://epaper.gmw.example/gmrb/html/2022-05/24/nw.D110000gmrb_2.htm" target="_blank">光明网-《光明日报》</a></span>
</div>
<div class="m-share">
<a class="u-wx" href="javascript:;" title="微信"></a>
<a class="u-wb" href="javascript:;" title="微博"></a>
</div>
</div>
<div class="u-mainText">
<p>　　作者：刘小野（系文化研究者）</p>
${p(OPINION, '', '　　')}
<p>　　《光明日报》（ 2022年05月24日&nbsp;02版）</p>
<!--责任编辑-->
<div class="m-zbTool" id="m-zbTool">
<p>[&nbsp;责编：孙小荷&nbsp;]</p>
</div>
<div id="articleLiability">
</div>
</div>
<div class="u-moreText">阅读剩余全文（<span></span>）</div>
<div class="u-QRcode">
<img src="https://img.gmw.example/pic/ewm_gmrb.png" alt="">
<p>光明日报客户端：扫码看更多独家报道</p>
</div>
<div class="m-recommend">
<h2>您此时的心情</h2>
<ul class="mood">
<li><span>新闻表情排行</span></li>
<li><span>开心</span></li>
<li><span>感动</span></li>
<li><span>难过</span></li>
</ul>
</div>
<div class="m-picRec">
<h2>光明图片</h2>
<ul>
${li(['油菜花海里的春耕课', '太行山上的挂壁小站', '长江边的候鸟食堂'], 'https://pic.gmw.example/2022-05/23/content_357')}
</ul>
</div>
</div>
<div class="g-main-right">
<div class="m-rank">
<h2>最热文章</h2>
<ul>
${li(['古桥身上的新零件', '一粒种子的冬天', '非遗传承人走进大学课堂', '海岛上的气象观测员'], 'https://www.gmw.example/2022-05/23/content_356')}
</ul>
</div>
<div class="m-video">
<h2>独家策划</h2>
<ul>
${li(['百城夜读：一盏灯的距离', '听，老物件开口说话'], 'https://topics.gmw.example/2022-05/node_')}
</ul>
</div>
</div>
</div>
<div class="g-footer">
<p>
${links(['光明网概况', '关于我们', '报网动态', '联系我们', '法律声明', '光明员工', '光明网邮箱', '网站地图'], 'https://www.gmw.example/about_')}
</p>
<p>光明网版权所有</p>
<p>互联网新闻信息服务许可证10120170009 信息网络传播视听节目许可证0104110号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '别让老规定挡住小读者',
      published: '2022-05-24T05:20:00+08:00',
      source: '光明网-《光明日报》',
      authors: ['刘小野'],
      editors: ['孙小荷'],
      headings: [],
      captions: [],
      body: OPINION,
      gone: ['扫码看更多', '剩余全文', '新闻表情排行', '挂壁小站', '一粒种子的冬天', '听，老物件'],
    },
  },
  {
    kind: '央广网 2022, a short piece of news: article-header with the clock to the second and 来源：央广网, 央广网昆明6月8日消息（记者） first, 编辑 below the text, 长按二维码, a copyright note',
    url: 'http://news.cnr.example/local/dftj/20220608/t20220608_525855710.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<title>云南普洱高山茶园建成暗夜观测点_央广网</title>
<meta name="keywords" content="普洱 茶园 观星">
<meta name="description" content="云南省普洱市一处海拔2100米的高山茶园近日建成当地首个茶园暗夜观测点。">
<meta name="author" content="央广网">
<meta name="source" content="央广网">
<meta name="catalogs" content="44713">
<link rel="stylesheet" href="http://www.cnr.example/2020/css/details.css">
<link rel="stylesheet" href="http://www.cnr.example/2020/css/public.css">
<script src="http://www.cnr.example/2020/js/jquery.min.js"></script>
</head>
<body>
<header class="header">
<div class="wrapper">
<div class="logo"><a href="http://www.cnr.example/"><img src="http://www.cnr.example/2020/img/logo.png" alt="央广网"></a></div>
<ul class="nav">
${li(['首页', '新闻', '财经', '国际', '军事', '体育', '文化', '娱乐', '科技', '健康', '教育', '汽车', '地方', '直播'], 'http://www.cnr.example/nav/')}
</ul>
<div class="search"><input type="text" placeholder="请输入关键词"><span>搜索</span></div>
</div>
</header>
<div class="wrapper crumbs">
<a href="http://www.cnr.example/">央广网首页</a> &gt; <a href="http://news.cnr.example/">新闻</a> &gt; <a href="http://news.cnr.example/local/">地方</a>
</div>
<div class="wrapper main">
<div class="article">
<div class="article-header">
<h1>云南普洱高山茶园建成暗夜观测点</h1>
<div class="subject"></div>
<div class="source">
<span>2022-06-08 16:42:00</span>
<span>来源：央广网</span>
</div>
<div class="share">
<a href="javascript:;" class="weixin">分享到微信</a>
<a href="javascript:;" class="weibo">分享到微博</a>
</div>
</div>
<div class="article-body">
<div class="TRS_Editor">
${p(METEOR, 'align="justify"', '　　')}
</div>
</div>
<div class="article-footer">
<div class="editor">编辑：高小岩</div>
<div class="qrcode">
<img src="http://www.cnr.example/2020/img/qr.jpg" alt="">
<p>长按二维码</p>
<p>关注精彩内容</p>
</div>
<div class="copyright-tip">
<p>版权声明：本文章版权归属央广网所有，未经授权不得转载。转载请联系：cnrbanquan@cnr.example，不尊重原创的行为我们将追究责任；作品中的观点和内容不代表央广网立场。</p>
</div>
</div>
</div>
<div class="aside">
<div class="box">
<h3>24小时点击排行</h3>
<ul>
${li(['高原夏菜进入采收期', '古城墙下的露天电影', '乡村邮路换上新能源车', '海边渔家的第一间民宿', '老站房变身火车博物馆'], 'http://news.cnr.example/native/gd/20220608/t20220608_5258')}
</ul>
</div>
<div class="box">
<h3>央广原创</h3>
<ul>
${li(['声音里的小满', '我给星星拍张照', '在路上：货车司机的午饭'], 'http://news.cnr.example/dj/20220607/t20220607_5257')}
</ul>
</div>
</div>
</div>
<footer class="footer">
<div class="wrapper">
<p>
${links(['关于我们', '广告服务', '网站律师', '招聘信息', '版权声明', '投诉邮箱'], 'http://www.cnr.example/about/')}
</p>
<p>地址：北京市石景山区石景山路乙18号院 邮编：100040</p>
<p>违法和不良信息举报电话：010-00000000</p>
<p>中央广播电视总台央广网 版权所有</p>
</div>
</footer>
</body>
</html>`,
    expected: {
      headline: '云南普洱高山茶园建成暗夜观测点',
      published: '2022-06-08T16:42:00+08:00',
      source: '央广网',
      authors: ['周小禾'],
      editors: ['高小岩'],
      dateline: '昆明',
      headings: [],
      captions: [],
      body: METEOR,
      gone: ['长按二维码', '不尊重原创', '露天电影', '我给星星拍张照', '网站律师', '分享到微博'],
    },
  },
  {
    kind: '北京日报 2021, local news of 北京晚报: bjd-article-title in a div without a heading element, bjd-article-source with source and clock, pictures whose credits stand below, a last line 来源 | 记者 摄影 编辑 流程编辑 by strokes',
    url: 'https://news.bjd.example/2021/08/07/147412t100.html',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta http-equiv="X-UA-Compatible" content="ie=edge">
<title>胡同口的共享修理铺：不收钱，但得看着修_京报网</title>
<meta name="keywords" content="胡同,修理铺,社区">
<meta name="description" content="立秋这天一早，东城区柳树井胡同的“共享修理铺”又支起了摊。">
<link rel="stylesheet" href="https://www.bjd.example/static/css/bootstrap.min.css">
<link rel="stylesheet" href="https://www.bjd.example/static/css/bjd.css">
<script src="https://www.bjd.example/static/js/jquery.min.js"></script>
</head>
<body>
<header class="bjd-header">
<div class="bjd-row">
<a class="bjd-logo" href="https://www.bjd.example/"><img src="https://www.bjd.example/static/img/logo.png" alt="京报网"></a>
<nav class="bjd-nav">
${links(['首页', '时政', '北京', '国内', '国际', '评论', '财经', '文化', '体育', '京津冀', '视频', '数字报'], 'https://www.bjd.example/')}
</nav>
<div class="bjd-search"><input type="text" placeholder="请输入搜索内容"><button>搜索</button></div>
</div>
</header>
<main>
<div class="bjd-row">
<p class="mianbaoxie"><a href="https://www.bjd.example/">京报网</a> &gt; <a href="https://news.bjd.example/beijing/">北京</a> &gt; 正文</p>
<div class="bjd-article-main-centent">
<div class="bjd-article-main">
<div class="bjd-article-title">
胡同口的共享修理铺：不收钱，但得看着修
</div>
<div class="bjd-article-source">
<p style="float:left"><a>北京晚报</a></p>
<p style="float:right">2021-08-07 14:36</p>
<div class="clear"></div>
</div>
<div class="bjd-article-centent">
<p>${HUTONG[0]}</p>
<p style="text-align:center"><img src="https://ie.bjd.example/5b165687a010550e5ddc0e6a/contentSource/1.jpg" alt=""></p>
<p style="text-align:center;color:#888;font-size:14px">马师傅正在给街坊修电扇。</p>
${p(HUTONG.slice(1, 4))}
<p style="text-align:center"><img src="https://ie.bjd.example/5b165687a010550e5ddc0e6a/contentSource/2.jpg" alt=""></p>
<p style="text-align:center;color:#888;font-size:14px">登记册上写满了修理记录。</p>
${p(HUTONG.slice(4))}
<p>来源 北京晚报 | 记者 张小雨 摄影 罗小峰</p>
<p>编辑 钱小梅</p>
<p>流程编辑 u017</p>
</div>
<div class="bjd-article-copyright">
<p>如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。版权侵权联系电话：010-00000000</p>
</div>
<div class="bjd-article-app">
<img src="https://www.bjd.example/static/img/appqr.png" alt="">
<p>打开北京日报APP，阅读体验更佳</p>
</div>
<div class="bjd-article-share">
<span>分享到</span>
<a href="javascript:;" class="share-wx"></a>
<a href="javascript:;" class="share-wb"></a>
</div>
</div>
<div class="bjd-article-side">
<div class="bjd-side-box">
<div class="bjd-side-title">24小时热榜</div>
<ul>
${li(['延庆山里的第一场露天戏', '地铁站里的失物招领处', '通州运河边添了六座书亭', '香山脚下的老药铺', '夜跑的人多了，路灯晚关一小时'], 'https://news.bjd.example/2021/08/07/1473')}
</ul>
</div>
<div class="bjd-side-box">
<div class="bjd-side-title">视频推荐</div>
<ul>
${li(['航拍：荷塘里的采藕人', '一分钟看懂古建彩画'], 'https://video.bjd.example/2021/08/07/1')}
</ul>
</div>
</div>
</div>
</div>
</main>
<footer class="bjd-footer">
<div class="bjd-row">
<p>
${links(['集团介绍', '版权声明', '联系我们', '广告刊例', '人才招聘'], 'https://www.bjd.example/about/')}
</p>
<p>京ICP备00000000号-1 京公网安备11010000000000号</p>
<p>北京日报报业集团主办 未经许可不得镜像</p>
</div>
</footer>
</body>
</html>`,
    expected: {
      headline: '胡同口的共享修理铺：不收钱，但得看着修',
      published: '2021-08-07T14:36:00+08:00',
      source: '北京晚报',
      authors: ['张小雨'],
      editors: ['钱小梅'],
      headings: [],
      captions: ['马师傅正在给街坊修电扇。', '登记册上写满了修理记录。'],
      body: HUTONG,
      gone: ['阅读体验更佳', '刊发之日起', '失物招领处', '古建彩画', '不得镜像', 'u017'],
    },
  },
  {
    kind: '界面新闻 2021, a business feature: article-header with a lead, a title picture, author and date and 来源 in article-info, 记者 | and 编辑 | as first lines of the text, bold headings, 未经正式授权 last, 相关文章',
    url: 'https://www.jiemian.example/article/6312087.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1" />
<title>按斤收书、按折卖书，这家二手书店怎么赚钱？|界面新闻 · 商业</title>
<meta name="keywords" content="二手书,书店,零售" />
<meta name="description" content="收书每斤四元，卖书两到四折，可一本旧书要过七道工序。扩张到十一家店之后，它决定慢下来。" />
${og('og:type', 'news')}
${og('og:title', '按斤收书、按折卖书，这家二手书店怎么赚钱？|界面新闻')}
${og('og:description', '收书每斤四元，卖书两到四折，可一本旧书要过七道工序。扩张到十一家店之后，它决定慢下来。')}
${og('og:image', 'https://img1.jiemian.example/101/original/20210704/1.jpg')}
<link rel="stylesheet" href="https://res.jiemian.example/assets/css/article.css" />
<script src="https://res.jiemian.example/assets/js/jquery.js"></script>
</head>
<body class="article-page">
<div class="header-main">
<div class="wrap">
<a class="logo" href="https://www.jiemian.example/"><img src="https://res.jiemian.example/logo.png" alt="界面新闻" /></a>
<ul class="nav">
${li(['首页', '商业', '财经', '新闻', '文化', '城市', '视频', '专题', '界面快报', 'VIP', '歪楼'], 'https://www.jiemian.example/lists/')}
</ul>
<div class="login"><a href="javascript:;">登录</a><a href="javascript:;">投稿</a></div>
</div>
</div>
<div class="container article-container" id="detail">
<div class="main-mate"><a href="https://www.jiemian.example/lists/2.html">商业</a> · <a href="https://www.jiemian.example/lists/31.html">零售</a></div>
<div class="content">
<div class="article-view">
<div class="article-header">
<h1>按斤收书、按折卖书，这家二手书店怎么赚钱？</h1>
<p>收书每斤四元，卖书两到四折，可一本旧书要过七道工序。扩张到十一家店之后，它决定慢下来。</p>
</div>
<div class="article-info">
<p>
<span class="author"><a href="https://www.jiemian.example/author/100012345.htm" target="_blank">吴小白</a></span> ·
<span class="date">2021/07/04 09:30</span>
<span class="comments opt-comment"><a href="#comment">评论(6)</a></span>
<span>来源：界面新闻</span>
</p>
<div class="article-action"><span>收藏</span><span>字体：<a href="javascript:;">宋</a></span></div>
</div>
<div class="article-main">
<div class="article-img">
<img src="https://img1.jiemian.example/101/original/20210704/1.jpg" alt="" />
<p>门店的修补台。图片来源：受访者供图</p>
</div>
<div class="article-content">
<p>记者 | 吴小白</p>
<p>编辑 | 牙小野</p>
${p(THRIFT.slice(0, 2))}
<p><strong>七道工序</strong></p>
${p(THRIFT.slice(2, 5))}
<p><strong>排队的人不是哪里都有</strong></p>
${p(THRIFT.slice(5))}
</div>
<p class="report-view">未经正式授权严禁转载本文，侵权必究。</p>
<div class="share-view">
<span>分享至</span>
<a href="javascript:;">微信</a>
<a href="javascript:;">微博</a>
<a href="javascript:;">QQ</a>
</div>
</div>
<div class="main-opt"><span>点赞 32</span><span>打开界面新闻APP，查看原文</span></div>
<div class="article-topic">
<h4>相关文章</h4>
<ul>
${li(['旧书摊进商场，租金怎么谈', '二手平台盯上了教材生意'], 'https://www.jiemian.example/article/62')}
</ul>
</div>
<div class="comment-post" id="comment">
<h4>评论</h4>
<textarea placeholder="暂无评论哦，快来评价一下吧！"></textarea>
<dl><dt>界面网友12Qx</dt><dd>我在他家收到过自己高中的地图册</dd></dl>
</div>
</div>
<div class="aside">
<div class="download"><img src="https://res.jiemian.example/qr.png" alt="" /><p>下载界面APP 订阅更多品牌栏目</p></div>
<div class="author-card">
<p>吴小白</p>
<p>界面记者</p>
<p>关注零售与城市消费</p>
</div>
<div class="hot">
<h4>热门排行</h4>
<ul>
${li(['便利店的关东煮为什么涨价了', '县城影院的周二半价日', '共享雨伞去了哪里', '咖啡豆期货的夏天'], 'https://www.jiemian.example/article/63')}
</ul>
</div>
</div>
</div>
</div>
<div class="footer">
<p>
${links(['关于我们', '联系我们', '广告合作', '注册协议', '投稿须知', '版权声明'], 'https://www.jiemian.example/about/')}
</p>
<p>界面新闻 版权所有 © 2014-2021 JIEMIAN.COM</p>
<p>沪ICP备00000000号-1 上海界面财联社科技股份有限公司</p>
</div>
</body>
</html>`,
    expected: {
      headline: '按斤收书、按折卖书，这家二手书店怎么赚钱？',
      lead: '收书每斤四元，卖书两到四折，可一本旧书要过七道工序。',
      published: '2021-07-04T09:30:00+08:00',
      source: '界面新闻',
      authors: ['吴小白'],
      editors: ['牙小野'],
      headings: ['七道工序', '排队的人不是哪里都有'],
      captions: ['门店的修补台。图片来源：受访者供图'],
      body: [
        ...THRIFT.slice(0, 2),
        '七道工序',
        ...THRIFT.slice(2, 5),
        '排队的人不是哪里都有',
        ...THRIFT.slice(5),
      ],
      gone: ['严禁转载本文', '查看原文', '关注零售与城市', '高中的地图册', '订阅更多品牌', '共享雨伞'],
    },
  },
  {
    kind: '21世纪经济报道 2023, a report by two with an intern: titleHead with baodao, names and clock, a summary by itself, 记者 and 报道 in a line first, bold headings, （作者： 编辑：） in div.editor, a note on intellectual property',
    url: 'https://www.21jingji.example/article/20230612/herald/5d0c2b8ef13a4a7c9b61e0c7d52f8a34.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>珠三角冷库“一库难求”：租金涨了，电费怎么省？ - 21财经</title>
<meta name="keywords" content="冷库,冷链,光伏,珠三角">
<meta name="description" content="一座五万立方米的冷库，全年电费约占运营成本的37%。">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="https://static.21jingji.example/www2/css/common.css">
<link rel="stylesheet" href="https://static.21jingji.example/www2/css/detail.css">
<script src="https://static.21jingji.example/www2/js/jquery.min.js"></script>
</head>
<body>
<div class="header">
<div class="wrap">
<a class="logo" href="https://www.21jingji.example/"><img src="https://static.21jingji.example/logo.png" alt="21经济网"></a>
<div class="navs">
${links(['首页', '证券', '金融', '宏观', '科技', '汽车', '公司', '理财', '大健康', '海外', '智库', '视频', '数字报'], 'https://www.21jingji.example/channel/')}
</div>
<div class="search"><input type="text" placeholder="搜索"></div>
</div>
</div>
<div class="main wrap clearfix">
<div class="content">
<div class="crumbs"><a href="https://www.21jingji.example/">首页</a> &gt; <a href="https://www.21jingji.example/channel/business/">产业</a> &gt; 正文</div>
<div class="titleHead">
<h1>珠三角冷库“一库难求”：租金涨了，电费怎么省？</h1>
<div class="newsInfo">
<span class="baodao">21世纪经济报道</span>
<span class="author">李小航,实习生方小可</span>
<span class="newsDate">2023-06-12 05:00</span>
</div>
<div class="shareBox"><span>分享到：</span><a href="javascript:;" class="wx"></a><a href="javascript:;" class="wb"></a></div>
</div>
<div class="txtContent" id="Page0">
<p>21世纪经济报道记者李小航 实习生方小可 广州报道</p>
${p(COLDCHAIN.slice(0, 2))}
<p><strong>涨租与扩容</strong></p>
${p(COLDCHAIN.slice(2, 4))}
<p><strong>屋顶上的账</strong></p>
${p(COLDCHAIN.slice(4, 6))}
<p><strong>从抢库到管库</strong></p>
${p(COLDCHAIN.slice(6))}
<div class="editor">（作者：李小航,实习生方小可 编辑：骆小帆）</div>
</div>
<div class="statement">
<p>21世纪经济报道及其客户端所刊载内容的知识产权均属广东二十一世纪环球经济报社所有。未经书面授权，任何人不得以任何方式使用。详情或获取授权信息请点击此处。</p>
</div>
<div class="author_box">
<p class="name">李小航</p>
<p class="job">产业版记者</p>
<p>关注物流与食品产业</p>
</div>
<div class="recommend">
<h3>猜你喜欢</h3>
<ul>
${li(['早茶点心走上流水线', '县城快递柜的生意经', '小家电出海：从代工到品牌', '一只冻虾的旅行'], 'https://www.21jingji.example/article/20230611/herald/a')}
</ul>
</div>
</div>
<div class="side">
<div class="rank">
<h3>新闻排行榜</h3>
<div class="tabs"><span>今日</span><span>本周</span></div>
<ol>
${li(['银行网点里的绿植账单', '夜市摊位费透明化之后', '新茶饮的水果去哪儿买', '电瓶车换电站选址记', '港口吊机学会了自己等船'], 'https://www.21jingji.example/article/20230610/b')}
</ol>
</div>
<div class="live">
<h3>7x24 快讯</h3>
<ul>
${li(['09:12 某市公布公共停车位改造计划', '09:05 远洋航线订舱指数环比持平'], 'https://www.21jingji.example/live/')}
</ul>
</div>
<div class="app"><img src="https://static.21jingji.example/qr.png" alt=""><p>扫码下载21财经APP</p></div>
</div>
</div>
<div class="footer">
<p>
${links(['关于我们', '广告服务', '法律声明', '友情链接', '联系方式'], 'https://www.21jingji.example/about/')}
</p>
<p>Copyright 2023 南方财经全媒体集团 粤ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '珠三角冷库“一库难求”：租金涨了，电费怎么省？',
      published: '2023-06-12T05:00:00+08:00',
      source: '21世纪经济报道',
      authors: ['李小航', '方小可'],
      editors: ['骆小帆'],
      headings: ['涨租与扩容', '屋顶上的账', '从抢库到管库'],
      captions: [],
      body: [
        ...COLDCHAIN.slice(0, 2),
        '涨租与扩容',
        ...COLDCHAIN.slice(2, 4),
        '屋顶上的账',
        ...COLDCHAIN.slice(4, 6),
        '从抢库到管库',
        ...COLDCHAIN.slice(6),
      ],
      gone: ['未经书面授权', '扫码下载', '一只冻虾', '停车位改造', '绿植账单', '产业版记者'],
    },
  },
  {
    kind: '成都商报/红星新闻 2021, an interview by turns: micropub page with 红星新闻 and the clock to the second, bold questions, a caption with ▲, 记者 摄影记者 and 编辑 in lines last, 下载红星新闻，报料有奖',
    url: 'https://static.cdsb.example/micropub/Articles/202111/7d1c0e5b92fa4436a8f2b6c0d94e1735.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<title>对话竹编匠人：五十年编坏的三百件，我都挂在墙上</title>
<meta name="keywords" content="竹编,匠人,展览">
<meta name="description" content="七十三岁的竹编匠人罗世荣，把五十年来编坏的三百多件竹器做成了一场展览。">
<link rel="stylesheet" href="https://static.cdsb.example/micropub/css/article.css?v=20210301">
<script src="https://static.cdsb.example/micropub/js/zepto.min.js"></script>
<script>var aid = 1086532, cid = 4;</script>
</head>
<body>
<div class="top-bar">
<div class="top-in">
<img class="top-logo" src="https://static.cdsb.example/micropub/img/hx.png" alt="">
<div class="top-txt">
<p>红星新闻</p>
<p>深度·态度·温度</p>
</div>
<a class="top-open" href="https://www.cdsb.example/app">立即打开</a>
</div>
</div>
<div class="pc-head">
<div class="pc-nav">
${links(['首页', '红星深度', '成都', '四川', '国内', '国际', '体育', '文娱', '商业', '视频', '直播'], 'https://www.cdsb.example/channel/')}
</div>
</div>
<div class="detail-main">
<div class="detail-left">
<div class="article">
<h1 class="art-title">对话竹编匠人：五十年编坏的三百件，我都挂在墙上</h1>
<div class="art-info">
<span class="art-source">红星新闻</span>
<span class="art-time">2021-11-03 18:25:40</span>
</div>
<div class="art-content" id="artContent">
<p>${BAMBOO[0]}</p>
<p><img src="https://static.cdsb.example/micropub/upload/202111/1.jpg" alt=""></p>
<p style="text-align: center;"><span style="color: rgb(127, 127, 127); font-size: 14px;">▲罗世荣和他“编坏了”的竹器</span></p>
<p>${BAMBOO[1]}</p>
${BAMBOO.slice(2)
  .map((one) => (one.startsWith('红星新闻') ? `<p><strong>${one}</strong></p>` : `<p>${one}</p>`))
  .join('\n')}
<p>红星新闻记者 彭小蕾 摄影记者 吕小江</p>
<p>编辑 杨小程</p>
<p style="text-align: center;"><strong>（下载红星新闻，报料有奖！）</strong></p>
<p><img src="https://static.cdsb.example/micropub/img/download_tail.png" alt=""></p>
</div>
<div class="art-copy">
<p>未经授权 严禁转载</p>
</div>
<div class="art-like">
<span class="num">118</span><span>赞</span>
<span>收藏本文</span>
</div>
</div>
<div class="cmt-box">
<div class="cmt-tit">全部评论</div>
<div class="cmt-item">
<p class="nick">红星网友8837</p>
<p class="txt">小时候背过这样的背篓，肩膀都勒红</p>
<p class="time">11-03 20:11</p>
</div>
<div class="cmt-item">
<p class="nick">巷子里的猫</p>
<p class="txt">周末带娃儿去看</p>
<p class="time">11-03 21:40</p>
</div>
<a class="cmt-more" href="https://www.cdsb.example/app">打开APP查看更多精彩评论</a>
</div>
</div>
<div class="detail-right">
<div class="box">
<div class="box-tit">推荐阅读</div>
<ul>
${li(['茶馆里的晨间读报会', '老火车站的钟又走了', '川西林盘里的乡村图书馆', '青城山脚下的豆腐夜市'], 'https://static.cdsb.example/micropub/Articles/202111/0')}
</ul>
</div>
<div class="box">
<div class="box-tit">热门视频</div>
<ul>
${li(['一碗面的十二道浇头', '银杏大道黄了三分之一'], 'https://static.cdsb.example/micropub/Videos/202111/0')}
</ul>
</div>
</div>
</div>
<div class="footer">
<p>成都商报社 版权所有</p>
<p>
${links(['关于红星', '投稿爆料', '广告合作', '侵权投诉'], 'https://www.cdsb.example/about/')}
</p>
<p>互联网新闻信息服务许可证：51120180008 蜀ICP备00000000号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '对话竹编匠人：五十年编坏的三百件，我都挂在墙上',
      published: '2021-11-03T18:25:40+08:00',
      source: '红星新闻',
      authors: ['彭小蕾'],
      editors: ['杨小程'],
      captions: ['▲罗世荣和他“编坏了”的竹器'],
      body: BAMBOO,
      gone: ['报料有奖', '立即打开', '肩膀都勒红', '晨间读报会', '十二道浇头', '收藏本文'],
    },
  },
  {
    kind: '东南网 2021, reprinted of 厦门日报: pubtime_baidu, source_baidu, author_baidu and editor_baidu in one line with 我来说两句, the text in td#new_message_id of a table, 本报讯（记者 通讯员） first, 相关新闻',
    url: 'http://xm.fjsen.example/2021-10/19/content_30866214.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="119817" />
<meta name="contentid" content="30866214" />
<meta name="publishdate" content="2021-10-19" />
<meta name="author" content="林小榕" />
<meta name="source" content="厦门日报" />
<title>二十多万枚蚵壳砌新墙 翔安“蚵壳巷”开放 - 厦门新闻 - 东南网厦门频道</title>
<meta name="keywords" content="蚵壳,翔安,老墙" />
<meta name="description" content="闲置多年的蚵壳有了新去处。" />
<link href="http://www.fjsen.example/css/2018/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.fjsen.example/js/jquery-1.12.4.min.js"></script>
</head>
<body>
<div class="topnav maxwidth clearfix">
<div class="maincenter clearfix">
<span class="right"><a class="js-jianfan" href="http://www.fjsen.example/">繁体</a> <em>|</em> <a class="js-homepage" href="http://www.fjsen.example/">设为首页</a> <em>|</em> <a class="js-favorite" href="http://www.fjsen.example/">加入收藏</a></span>
${links(['东南网', '福建', '福州', '厦门', '泉州', '漳州', '莆田', '三明', '南平', '龙岩', '宁德', '平潭', '台海', '图片', '东南评论'], 'http://www.fjsen.example/node_')}
</div>
</div>
<div class="logo maincenter"><a href="http://xm.fjsen.example/"><img src="http://xm.fjsen.example/images/logo.png" alt="东南网厦门频道" /></a></div>
<div class="path maincenter">您所在的位置：<a href="http://www.fjsen.example/">东南网</a> &gt; <a href="http://xm.fjsen.example/">厦门频道</a> &gt; <a href="http://xm.fjsen.example/node_119817.htm">厦门新闻</a> &gt; 正文</div>
<div class="maincenter clearfix" id="main">
<div class="cont_left">
<h1>二十多万枚蚵壳砌新墙 翔安“蚵壳巷”开放</h1>
<div class="info">
<span id="pubtime_baidu">2021-10-19 08:41:27</span>
<span id="author_baidu">郑小潮 陈小艺</span>
<span id="source_baidu">来源：<a href="http://epaper.xmrb.example/" target="_blank">厦门日报</a></span>
<span id="editor_baidu">责任编辑：林小榕</span>
<a href="#comment">我来说两句</a>
</div>
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr>
<td id="new_message_id">
${p(OYSTER, '', '　　')}
</td>
</tr>
</table>
<div class="bdsharebuttonbox">
<span>分享到：</span>
<a href="#" class="bds_weixin">微信</a>
<a href="#" class="bds_tsina">新浪微博</a>
<a href="#" class="bds_qzone">QQ空间</a>
</div>
<div class="xgxw">
<h3>相关新闻</h3>
<ul>
<li><span>2021-09-28</span><a href="http://xm.fjsen.example/2021-09/28/content_30849001.htm">老师傅教砌蚵壳墙 渔村办起“墙学堂”</a></li>
<li><span>2021-08-16</span><a href="http://xm.fjsen.example/2021-08/16/content_30810022.htm">翔安渔村蚵壳墙修缮工程启动</a></li>
</ul>
</div>
<div class="bqsm">
<p>【版权声明】凡本网注明“来源：东南网”的所有作品，版权均属东南网，未经本网授权不得转载、摘编或以其他方式使用。凡注明为其它来源的信息，均转载自其它媒体，转载目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。</p>
</div>
<div class="comment" id="comment">
<h3>网友评论</h3>
<textarea></textarea>
<p>以下网友评论只代表其个人观点</p>
</div>
</div>
<div class="cont_right">
<div class="kuang">
<h3>今日热词</h3>
<ul>
${li(['海沧湾跑道亮灯', '南普陀外的早市', '鼓浪屿老邮筒', '沙茶面里的学问'], 'http://xm.fjsen.example/2021-10/18/content_3086')}
</ul>
</div>
<div class="kuang">
<h3>新闻图片</h3>
<ul>
${li(['山海健康步道的秋天', '渔港清晨的第一声号子'], 'http://pic.fjsen.example/2021-10/18/content_308')}
</ul>
</div>
</div>
</div>
<div class="foot maincenter">
<p>
${links(['关于我们', '广告服务', '网站地图', '建站服务', '联系方式'], 'http://www.fjsen.example/about/')}
</p>
<p>国新办发函[2001]232号 闽ICP备案号(闽ICP备00000000号) 互联网新闻信息服务许可证 编号:35120170001</p>
<p>职业道德监督、违法和不良信息举报电话：0591-00000000</p>
<p>福建日报报业集团拥有东南网采编人员所创作作品之版权，未经报业集团书面授权，不得转载、摘编或以其他方式使用和传播</p>
</div>
</body>
</html>`,
    expected: {
      headline: '二十多万枚蚵壳砌新墙 翔安“蚵壳巷”开放',
      published: '2021-10-19T08:41:27+08:00',
      source: '厦门日报',
      authors: ['郑小潮', '陈小艺'],
      editors: ['林小榕'],
      headings: [],
      captions: [],
      related: ['老师傅教砌蚵壳墙 渔村办起“墙学堂”', '翔安渔村蚵壳墙修缮工程启动'],
      body: OYSTER,
      gone: ['我来说两句', '传递更多信息', '个人观点', '沙茶面里的', '第一声号子', '设为首页'],
    },
  },
  {
    kind: '新浪新闻 2022, reprinted of 新京报: top-bar with channel-path, date-source with a.source, img_wrapper with img_descr, p.show_author 责任编辑 with SN number inside the text, keywords, 意见反馈, hot lists',
    url: 'https://news.sina.example/s/2022-09-14/doc-imqqsmrn9021577.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2022-09-14 10:08:00 ] -->
<html>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-type" content="text/html; charset=utf-8"/>
<meta name="sudameta" content="urlpath:s/; allCIDs:56264,257,51894,56261,38790"/>
<title>电梯里挂了块小黑板，九十六户人家成了熟人|电梯|邻居|社区_新浪新闻</title>
<meta name="keywords" content="电梯,邻居,社区"/>
<meta name="tags" content="电梯,邻居,社区"/>
<meta name="description" content="电梯里的一块小黑板，让丰台区一栋住着九十六户人家的居民楼热闹了起来。"/>
${og('og:type', 'news')}
${og('og:title', '电梯里挂了块小黑板，九十六户人家成了熟人')}
${og('og:description', '电梯里挂了块小黑板，九十六户人家成了熟人')}
${og('og:url', 'https://news.sina.example/s/2022-09-14/doc-imqqsmrn9021577.shtml')}
${og('article:published_time', '2022-09-14T10:08:00+08:00')}
${og('article:author', '新京报')}
<meta name="weibo: article:create_at" content="2022-09-14 10:08:00"/>
<meta name="stencil" content="PGLS000022"/>
<meta name="publishid" content="mqqsmrn9021577"/>
<meta name="mediaid" content="新京报"/>
<link rel="stylesheet" href="//news.sina.example/css/87/20160520/article.css"/>
<script src="//finance.sina.example/other/src/sinapagewidgets/jquery.js"></script>
</head>
<body>
<div class="sina-header">
<div class="sh-nav">
${links(['新浪首页', '新闻', '体育', '财经', '娱乐', '科技', '博客', '图片', '专栏', '汽车', '教育', '时尚', '女性', '星座', '健康'], 'https://www.sina.example/c')}
</div>
</div>
<div class="top-bar-wrap" id="top_bar_wrap">
<div class="top-bar ani">
<div class="path"><div class="channel-path"><a href="https://news.sina.example/society/">社会新闻</a> &gt; 正文</div></div>
<div class="second-title">电梯里挂了块小黑板，九十六户人家成了熟人</div>
<div class="tool-bar"><a href="javascript:;">分享</a><a href="#comment"><span>评论</span><span class="num">213</span></a></div>
</div>
</div>
<div class="main-content w1240">
<h1 class="main-title">电梯里挂了块小黑板，九十六户人家成了熟人</h1>
<div class="top-bar-inner">
<div class="date-source">
<span class="date">2022年09月14日 10:08</span>
<a href="http://www.bjnews.example/detail/1663117812.html" target="_blank" class="source" rel="nofollow">新京报</a>
</div>
<div class="page-tool"><a href="javascript:;">缩小字体</a><a href="javascript:;">放大字体</a><a href="javascript:;">收藏</a></div>
</div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<div class="article" id="article">
<p cms-style="font-L">　　${ELEVATOR[0]}</p>
<div class="img_wrapper"><img id="0" src="https://n.sinaimg.example/sinakd20220914s/1.jpg" alt="电梯轿厢里的小黑板，下方拴着装粉笔的布口袋。 新京报记者 何小川 摄"><span class="img_descr">电梯轿厢里的小黑板，下方拴着装粉笔的布口袋。 新京报记者 何小川 摄</span></div>
${p(ELEVATOR.slice(1, 4), 'cms-style="font-L"', '　　')}
<div class="img_wrapper"><img id="1" src="https://n.sinaimg.example/sinakd20220914s/2.jpg" alt="住户在黑板上留言。 新京报记者 何小川 摄"><span class="img_descr">住户在黑板上留言。 新京报记者 何小川 摄</span></div>
${p(ELEVATOR.slice(4), 'cms-style="font-L"', '　　')}
<p class="show_author">责任编辑：贾小楠 SN240</p>
</div>
<div class="article-bottom" id="article-bottom">
<div class="keywords" id="keywords"><span>文章关键词：</span><a href="javascript:;">电梯</a><a href="javascript:;">邻居</a><a href="javascript:;">社区</a></div>
<div class="feedback"><a href="https://news.sina.example/feedback/post.html">我要反馈</a></div>
<div class="save"><a href="javascript:;">保存网页</a></div>
</div>
<div class="app-qr"><img src="https://n.sinaimg.example/qr.png" alt=""><p>新浪新闻公众号</p><p>更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）</p></div>
<div class="blk-comment" id="comment"><h4>网友评论</h4><p>登录|注册</p><p>最热评论</p></div>
<div class="feed-card"><h4>推荐新闻</h4>
<ul>
${li(['工地食堂的菜单谁说了算', '九旬老人的手写公交线路图', '桥洞下的乒乓球台'], 'https://news.sina.example/s/2022-09-13/doc-imqqsmrn89')}
</ul>
<p>点击加载更多</p></div>
</div>
<div class="article-content-right">
<div class="hot-rank"><h4>新浪热榜</h4>
<ol>
${li(['秋分前后哪里看银河', '高校食堂上新蟹粉面', '老歌新唱节目开播', '一只海豹误入内河', '多地公园延长开放'], 'https://news.sina.example/hot/')}
</ol>
</div>
<div class="pic"><h4>图片新闻</h4><a href="http://slide.news.sina.example/1.html">晒秋人家的屋顶</a></div>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://help.sina.example/">新浪新闻意见反馈留言板</a> 欢迎批评指正</p>
<p>
${links(['新浪简介', '广告服务', 'About Sina', '联系我们', '招聘信息', '通行证注册', '产品答疑', '网站律师', 'SINA English'], 'https://corp.sina.example/')}
</p>
<p>Copyright &copy; 1996-2022 SINA Corporation, All Rights Reserved</p>
<p>新浪公司 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '电梯里挂了块小黑板，九十六户人家成了熟人',
      published: '2022-09-14T10:08:00+08:00',
      source: '新京报',
      authors: ['何小川'],
      editors: ['贾小楠'],
      headings: [],
      captions: [
        '电梯轿厢里的小黑板，下方拴着装粉笔的布口袋。 新京报记者 何小川 摄',
        '住户在黑板上留言。 新京报记者 何小川 摄',
      ],
      body: ELEVATOR,
      gone: ['更多猛料', 'SN240', '缩小字体', '手写公交线路图', '海豹误入', '意见反馈留言板'],
    },
  },
  {
    kind: '网易号 2021, a piece of science by an account: post_title, post_info with clock and 来源 and 举报, a caption after br under a centred picture, post_statement 特别声明 with its English Notice, 相关推荐, hot list',
    url: 'https://www.163.example/dy/article/GNEK3A7P0512QDVN.html',
    page: `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="2021-10-29 20:14:06" data-category="科普">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>猫头鹰飞起来为什么没有声音？答案不只是羽毛软|猫头鹰|羽毛|气流_网易订阅</title>
<base target="_blank">
<meta name="keywords" content="猫头鹰,羽毛,气流">
<meta name="description" content="猫头鹰飞起来为什么没有声音？答案不只是羽毛软,猫头鹰,羽毛,气流">
<meta name="author" content="网易">
<meta name="Copyright" content="网易版权所有">
${og('og:type', 'article')}
${og('og:title', '猫头鹰飞起来为什么没有声音？答案不只是羽毛软')}
${og('article:published_time', '2021-10-29T20:14:06+08:00')}
${og('article:author', '夜鸟观察手记')}
<link rel="stylesheet" href="https://static.ws.126.example/163/f2e/dy_media/article.css">
<script src="https://static.ws.126.example/163/f2e/libs/ne.js"></script>
</head>
<body>
<div class="ntes_nav_wrap">
<div class="ntes-nav-main">
${links(['网易首页', '应用', '快速导航', '新闻', '国内', '国际', '体育', '娱乐', '财经', '科技', '数码', '汽车', '房产', '教育', '旅游'], 'https://www.163.example/n')}
</div>
<div class="ntes-nav-login"><a href="javascript:;">登录</a><a href="javascript:;">注册免费邮箱</a></div>
</div>
<div class="post_area">
<div class="post_crumb"><a href="https://www.163.example/">网易首页</a> &gt; <a href="https://www.163.example/dy/">网易号</a> &gt; 正文 <a class="post_crumb_apply" href="https://mp.163.example/">申请入驻</a></div>
</div>
<div class="container clearfix" id="container">
<div class="post_main">
<h1 class="post_title">猫头鹰飞起来为什么没有声音？答案不只是羽毛软</h1>
<div class="post_info">
2021-10-29 20:14:06　来源: <a href="https://www.163.example/dy/media/T1588888888888.html">夜鸟观察手记</a>
<a class="post_jubao" href="https://www.163.example/special/jubao">举报</a>
</div>
<div class="post_top_tie">
<div class="post_top_tie_count"><a href="#post_comment_area">0</a></div>
<div class="post_top_share">
<span>分享至</span>
<div class="share_qr"><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
</div>
</div>
<div class="post_content" id="content">
<div class="post_body">
<p id="1R2F4A00">${OWL[0]}</p>
<p id="1R2F4A01">${OWL[1]}</p>
<p class="f_center"><img src="https://nimg.ws.126.example/1.jpg" alt=""><br>停在枯枝上的长耳鸮。</p>
<p id="1R2F4A02">${OWL[2]}</p>
<p id="1R2F4A03">${OWL[3]}</p>
<p class="f_center"><img src="https://nimg.ws.126.example/2.jpg" alt=""><br>飞羽前缘的梳状小齿，放大二十倍。</p>
<p id="1R2F4A04">${OWL[4]}</p>
<p id="1R2F4A05">${OWL[5]}</p>
<p id="1R2F4A06">${OWL[6]}</p>
</div>
<div class="post_statement">
<p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p>
<p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p>
</div>
</div>
<div class="post_next_post"><span>/阅读下一篇/</span><a href="https://www.163.example/dy/article/GNE00001.html">返回网易首页</a><a href="https://m.163.example/">下载网易新闻客户端</a></div>
<div class="post_recommends">
<h2>热点推荐</h2>
<ul>
${li(['仓鼠的颊囊能装多少粒瓜子', '故宫屋脊上少了的那只兽', '海带为什么不是植物', '高铁餐车的菜单换了'], 'https://www.163.example/dy/article/GND')}
</ul>
</div>
<div class="tie-area" id="post_comment_area"><h2>网友跟贴</h2><p>文明上网理性发言，请遵守《跟贴服务协议》</p><p>目前没有跟贴，欢迎你发表观点</p></div>
</div>
<div class="post_side">
<div class="mod_author">
<img src="https://nimg.ws.126.example/head.jpg" alt="">
<h3>夜鸟观察手记</h3>
<p>把耳朵留给黑夜</p>
<p>326文章数 1840关注度</p>
</div>
<div class="mod_hot"><h2>头条要闻</h2>
<ul>
${li(['多地博物馆夜间开放', '南方稻田迎来收割机队', '冬季供暖首日热线接通率'], 'https://www.163.example/news/article/GNF')}
</ul>
</div>
<div class="mod_hot"><h2>态度原创</h2>
<ul>
${li(['三分钟读懂潮汐锁定', '公路旁的隐形守夜人'], 'https://www.163.example/news/article/GNG')}
</ul>
</div>
</div>
</div>
<div class="N-nav-bottom">
<p>
${links(['About NetEase', '公司简介', '联系方法', '招聘信息', '客户服务', '隐私政策', '不良信息举报'], 'https://www.163.example/about/')}
</p>
<p>©1997-2021 网易公司版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '猫头鹰飞起来为什么没有声音？答案不只是羽毛软',
      published: '2021-10-29T20:14:06+08:00',
      source: '夜鸟观察手记',
      authors: [],
      headings: [],
      captions: ['停在枯枝上的长耳鸮。', '飞羽前缘的梳状小齿，放大二十倍。'],
      body: OWL,
      gone: ['信息存储服务', '阅读下一篇', '欢迎你发表观点', '仓鼠的颊囊', '潮汐锁定', '把耳朵留给黑夜'],
    },
  },
  {
    kind: 'ETtoday新聞雲 2022, a light local story: time.date in p.date, 記者／台南報導 in a line, pictures with ▲ captions in strong below each, ► lines of other stories within the text, 關鍵字, 版權所有, 相關新聞, app prompt',
    url: 'https://www.ettoday.example/news/20221022/2363817.htm',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head prefix="og:http://ogp.me/ns#">
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=1120">
<title>迷路賽鴿當「店長」！早餐店連18天準時報到　客笑：比我上班準 | ETtoday生活新聞 | ETtoday新聞雲</title>
<meta name="description" content="台南市安平區一間早餐店最近多了一位「鴿店長」！一隻腳環模糊的賽鴿迷路停在招牌上，竟然連續18天準時報到。">
<meta name="keywords" content="賽鴿,早餐店,台南,安平">
<meta name="news_keywords" content="賽鴿,早餐店,台南,安平">
<meta name="author" content="ETtoday新聞雲">
<meta name="source" content="ETtoday新聞雲">
<meta name="section" content="生活">
<meta name="pubdate" content="2022-10-22T11:38:00+08:00">
<meta name="lastmod" content="2022-10-22T11:41:12+08:00">
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:type', 'article')}
${og('og:url', 'https://www.ettoday.example/news/20221022/2363817.htm')}
${og('og:title', '迷路賽鴿當「店長」！早餐店連18天準時報到　客笑：比我上班準 | ETtoday生活新聞 | ETtoday新聞雲')}
${og('og:image', 'https://cdn2.ettoday.example/images/6666/e6666001.jpg')}
${og('article:published_time', '2022-10-22T11:38:00+08:00')}
<link rel="canonical" href="https://www.ettoday.example/news/20221022/2363817.htm">
<link rel="stylesheet" href="https://cdn2.ettoday.example/style/news-2018/css/style.css">
${ld({
  '@type': 'NewsArticle',
  mainEntityOfPage: 'https://www.ettoday.example/news/20221022/2363817.htm',
  headline: '迷路賽鴿當「店長」！早餐店連18天準時報到　客笑：比我上班準',
  datePublished: '2022-10-22T11:38:00+08:00',
  dateModified: '2022-10-22T11:41:12+08:00',
  author: { '@type': 'Organization', name: 'ETtoday新聞雲' },
  publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' },
})}
</head>
<body id="life" class="news-page news-photo">
<div class="wrapper_box">
<div class="wrapper">
<header class="header_box">
<div class="h_1">
<a class="logo" href="https://www.ettoday.example/">ETtoday新聞雲</a>
<div class="search_box"><input type="text" placeholder="關鍵字"><button>搜尋</button></div>
</div>
<nav class="nav_1">
${links(['熱門', '焦點', '影音', '直播', '娛樂', '社會', '政治', '國際', '財經', '生活', '體育', '寵物', '旅遊', '健康', '地方'], 'https://www.ettoday.example/news/list/')}
</nav>
</header>
<div class="container_box">
<div class="container">
<div class="r1 clearfix">
<div class="c1">
<div class="part_breadcrumb"><a href="https://www.ettoday.example/">ETtoday</a> &gt; <a href="https://www.ettoday.example/news/life/">生活</a></div>
<div class="block block_1 clearfix">
<article>
<div class="subject_article">
<header>
<h1 class="title" itemprop="headline">迷路賽鴿當「店長」！早餐店連18天準時報到　客笑：比我上班準</h1>
<div class="social_1"><a href="javascript:;">分享</a><a href="javascript:;">留言</a></div>
<p class="date">
<time class="date" itemprop="datePublished" datetime="2022-10-22T11:38:00+08:00">2022年10月22日 11:38</time>
</p>
</header>
<div class="story" itemprop="articleBody">
<p><img src="https://cdn2.ettoday.example/images/6666/d6666001.jpg" alt="▲「鴿店長」每天站上招牌等開店。（圖／記者曾小宇攝）" width="600" height="450"></p>
<p><strong>▲「鴿店長」每天站上招牌等開店。（圖／記者曾小宇攝）</strong></p>
<p>記者曾小宇／台南報導</p>
${p(PIGEON.slice(0, 2))}
<p><a href="https://www.ettoday.example/news/20221020/2362001.htm" target="_blank"><strong>►阿嬤拿錯便當送到派出所　員警一吃愣住</strong></a></p>
<p>${PIGEON[2]}</p>
<p><img src="https://cdn2.ettoday.example/images/6666/d6666002.jpg" alt="▲老闆替牠準備的小木箱。（圖／蔡女提供）" width="600" height="450"></p>
<p><strong>▲老闆替牠準備的小木箱。（圖／蔡女提供）</strong></p>
${p(PIGEON.slice(3))}
</div>
<div class="part_tag_1 clearfix">
<strong>關鍵字：</strong>
<a href="https://www.ettoday.example/news_search/1">賽鴿</a><a href="https://www.ettoday.example/news_search/2">早餐店</a><a href="https://www.ettoday.example/news_search/3">台南</a>
</div>
<div class="et_app_box"><p>下載ETtoday新聞雲APP 看新聞抽好禮</p></div>
<p class="note">※本文版權所有，非經授權，不得轉載。[<a href="https://www.ettoday.example/member/clause_copyright.php">ETtoday著作權聲明</a>]※</p>
<div class="social_2"><span>分享給朋友：</span><span>追蹤我們：</span></div>
</div>
</article>
</div>
<div class="block block_2">
<h2 class="block_title_1">相關新聞</h2>
<div class="part_list_2">
${['迷途賽鴿飛進校園　學生輪班照顧', '鴿舍倒塌百鴿不飛走　鴿主淚謝鄰居'].map((one, index) => `<h3><a href="https://www.ettoday.example/news/2022101${index}/235${index}001.htm">${one}</a></h3>`).join('\n')}
</div>
</div>
<div class="block block_3">
<h2 class="block_title_1">讀者迴響</h2>
<p>ETtoday新聞雲提醒您，留言請勿涉及人身攻擊</p>
</div>
</div>
<div class="c2">
<div class="block">
<h2 class="block_title_1">熱門新聞</h2>
<ul>
${li(['凌晨三點的豆漿店只收硬幣', '南部這天起轉涼飄雨', '國小畢業紀念冊全班都閉眼', '手搖飲新口味加了玉米'], 'https://www.ettoday.example/news/20221022/2363')}
</ul>
</div>
<div class="block">
<h2 class="block_title_1">最夯影音</h2>
<ul>
${li(['柴犬搭電梯會幫按樓層', '高空彩虹整整一小時'], 'https://boba.ettoday.example/videonews/')}
</ul>
</div>
</div>
</div>
</div>
</div>
<footer class="footer_box">
<p>
${links(['關於我們', '廣告刊登', '聯絡我們', '隱私權政策', '著作權聲明'], 'https://events.ettoday.example/about/')}
</p>
<p>東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載本網站內容</p>
<p>客服專線：+886-2-0000-0000</p>
</footer>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '迷路賽鴿當「店長」！早餐店連18天準時報到　客笑：比我上班準',
      published: '2022-10-22T11:38:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['曾小宇'],
      dateline: '台南',
      headings: [],
      captions: [
        '▲「鴿店長」每天站上招牌等開店。（圖／記者曾小宇攝）',
        '▲老闆替牠準備的小木箱。（圖／蔡女提供）',
      ],
      body: PIGEON,
      gone: ['看新聞抽好禮', '非經授權', '人身攻擊', '只收硬幣', '幫按樓層', '追蹤我們'],
    },
  },
  {
    kind: '中央社 2021, a short dispatch: updatetime with an update in brackets, fullPic with picinfo, （中央社記者○○嘉義8日電） first and （編輯：）with the day of the republic last, 延伸閱讀 in moreArticle, articlelicense, keywordTag',
    url: 'https://www.cna.example/news/aloc/202111080093.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>阿里山鐵路老掛鐘停擺31年 退休技工磨零件修復 | 地方 | 中央社 CNA</title>
<meta name="description" content="阿里山林業鐵路奮起湖車庫一座停擺31年的老掛鐘，經退休技工花費4個月修復，今天上午重新走動。">
<meta name="keywords" content="阿里山林業鐵路, 奮起湖, 掛鐘, News, 新聞, 即時新聞, CNA, 中央社">
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
${og('og:title', '阿里山鐵路老掛鐘停擺31年 退休技工磨零件修復 | 地方 | 中央社 CNA')}
${og('og:image', 'https://imgcdn.cna.example/www/WebPhotos/1024/20211108/1.jpg')}
${og('article:published_time', '2021-11-08T11:26:00+08:00')}
${og('article:modified_time', '2021-11-08T12:03:00+08:00')}
<link rel="canonical" href="https://www.cna.example/news/aloc/202111080093.aspx">
<link rel="stylesheet" href="https://imgcdn.cna.example/www/website/css/style.css">
</head>
<body>
<div class="outerWrapper">
<header class="header">
<a class="logo" href="https://www.cna.example/">中央社</a>
<ul class="mainMenu">
${li(['即時', '政治', '國際', '兩岸', '產經', '證券', '科技', '生活', '社會', '地方', '文化', '運動', '娛樂', '影音', '專題'], 'https://www.cna.example/list/')}
</ul>
</header>
<div class="allContent">
<div class="breadcrumb"><a href="https://www.cna.example/">首頁</a> / <a href="https://www.cna.example/list/aloc.aspx">地方</a></div>
<article class="article">
<div class="centralContent">
<h1><span>阿里山鐵路老掛鐘停擺31年 退休技工磨零件修復</span></h1>
<div class="timeBox">
<div class="updatetime"><span>2021/11/8 11:26</span><span>（11/8 12:03 更新）</span></div>
<div class="shareBar"><a href="javascript:;">Facebook</a><a href="javascript:;">LINE</a><a href="javascript:;">字級</a></div>
</div>
<div class="fullPic">
<figure class="floatImg center">
<div class="wrap">
<picture><img src="https://imgcdn.cna.example/www/WebPhotos/1024/20211108/1.jpg" alt="奮起湖車庫老掛鐘修復完成，退休技工張萬福（圖）親手上緊發條。中央社記者林小禾攝 110年11月8日"></picture>
</div>
<figcaption class="picinfo">奮起湖車庫老掛鐘修復完成，退休技工張萬福（圖）親手上緊發條。中央社記者林小禾攝 110年11月8日</figcaption>
</figure>
</div>
<div class="paragraph">
${p(CLOCK)}
</div>
<div class="paragraph moreArticle">
<div class="moreArticle-title">延伸閱讀</div>
<ul>
<li><a href="https://www.cna.example/news/aloc/202110250117.aspx">阿里山林鐵老火車頭百歲生日 鐵道迷上山慶生</a></li>
<li><a href="https://www.cna.example/news/aloc/202109190058.aspx">奮起湖車庫整修完工 木造屋架重見天日</a></li>
</ul>
</div>
<div class="articleAd"><p>中央社「一手新聞」app</p><a href="https://www.cna.example/app">iOS App下載</a><a href="https://www.cna.example/app2">Android App下載</a></div>
<div class="articlelicense">
<p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p>
</div>
<div class="keywordTag">
<a href="https://www.cna.example/tag/1/">#阿里山林業鐵路</a>
<a href="https://www.cna.example/tag/2/">#奮起湖</a>
</div>
<div class="newsletter"><h2>訂閱中央社電子報</h2><p>請留下您的e-mail</p></div>
</div>
</article>
<aside class="sidebar">
<div class="box">
<h2>地方最新</h2>
<ul>
${li(['澎湖花嶼國小迎來新生 全校五人', '南投茶農用無人機送茶菁', '花蓮溪口候鳥數量創五年新高', '基隆老郵局變身社區廚房'], 'https://www.cna.example/news/aloc/20211108')}
</ul>
</div>
<div class="box">
<h2>當日最熱</h2>
<ul>
${li(['統一發票特別獎開在離島雜貨店', '強烈冷空氣週四報到', '大學生把論文寫成桌遊'], 'https://www.cna.example/news/ahel/20211108')}
</ul>
</div>
</aside>
</div>
<footer class="footer">
<p>
${links(['公司簡介', '訂閱服務', '攝影服務', '徵才', '聯絡我們', '隱私權聲明'], 'https://www.cna.example/about/')}
</p>
<p>財團法人中央通訊社版權所有</p>
<p>地址：104台北市松江路209號</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '阿里山鐵路老掛鐘停擺31年 退休技工磨零件修復',
      published: '2021-11-08T11:26:00+08:00',
      source: '中央社',
      authors: ['林小禾'],
      editors: ['黃小雅'],
      dateline: '嘉義',
      headings: [],
      captions: [
        '奮起湖車庫老掛鐘修復完成，退休技工張萬福（圖）親手上緊發條。中央社記者林小禾攝 110年11月8日',
      ],
      related: ['阿里山林鐵老火車頭百歲生日 鐵道迷上山慶生', '奮起湖車庫整修完工 木造屋架重見天日'],
      body: CLOCK,
      gone: ['App下載', '公開播送', '請留下您的', '花嶼國小', '離島雜貨店', '把論文寫成'],
    },
  },
  {
    kind: '明報新聞網 2021, a page of the daily: hgroup h1, articlelogin h2 明報記者 with a name, only the day shown, #upper with 【明報專訊】, #topimage with its caption, #lower with h2 headings, #pnsautornews 日報新聞-相關報道, 相關字詞, [港聞]',
    url: 'https://news.mingpao.example/pns/%e6%b8%af%e8%81%9e/article/20210614/s00002/1623607932614/%e7%9f%b3%e7%a3%a8%e9%87%8d%e9%91%bf',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-HK">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>舊信揭鑿磨秘訣　豆腐工場石磨重生 - 20210614 - 港聞 - 每日明報 - 明報新聞網</title>
<meta name="description" content="【明報專訊】新界上水一間開業逾半世紀的豆腐工場，因石磨老化、無人識修，一度打算改用鋼磨。">
<meta name="keywords" content="明報, 明報新聞網, Ming Pao, mingpao.com, 每日明報, 港聞">
${og('og:title', '舊信揭鑿磨秘訣　豆腐工場石磨重生 - 20210614 - 港聞')}
${og('og:type', 'article')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:image', 'https://fs.mingpao.example/pns/20210614/s00004/1.jpg')}
${og('og:description', '【明報專訊】新界上水一間開業逾半世紀的豆腐工場，因石磨老化、無人識修，一度打算改用鋼磨。')}
<link rel="stylesheet" href="../css/mpstyle.css">
<link rel="stylesheet" href="../css/fancybox.css">
<script src="../js/jquery.min.js"></script>
</head>
<body>
<div class="container">
<div id="topmenu">
<div class="mplogo"><a href="https://news.mingpao.example/"><img src="../image/logo.png" alt="明報新聞網"></a></div>
<ul class="menu_main">
${li(['即時新聞', '每日明報', '加東版', '加西版', '文摘', '熱點', '健康網', 'OL網', '明報教育', '周刊', '月刊', '出版社'], 'https://news.mingpao.example/m')}
</ul>
<div class="login"><a href="https://app.mingpao.example/login">登入</a><a href="https://app.mingpao.example/subscribe">訂閱</a></div>
</div>
<div class="submenu">
${links(['要聞', '港聞', '經濟', '娛樂', '觀點', '社評', '中國', '國際', '教育', '體育', '副刊', '英文', '作家專欄'], 'https://news.mingpao.example/pns/s')}
</div>
<div class="row">
<div class="colleft" id="blockcontent">
<hgroup>
<h1>舊信揭鑿磨秘訣　豆腐工場石磨重生</h1>
</hgroup>
<div class="date color2nd">2021年6月14日星期一</div>
<div class="articlelogin">
<h2>明報記者 梁小悅</h2>
</div>
<div class="tools"><a class="fontsize" href="javascript:;">字體大小</a><a class="print" href="javascript:;">列印</a></div>
<article class="txt4">
<div id="upper">
<p>${TOFU[0]}</p>
</div>
<div id="topimage" style="display: block;">
<div class="album_big">
<div class="ImageTable13_album">
<div class="ImageDiv">
<div id="zoomedimg">
<div id="zoom_1623607932601" class="imgLiquidNoFill imgLiquid photoresize_H387" dtitle="葉先生與女兒試推重鑿後的石磨。（劉小威攝）">
<a href="https://fs.mingpao.example/pns/20210614/s00004/1.jpg" class="fancybox" data-fancybox-group="button" title="葉先生與女兒試推重鑿後的石磨。（劉小威攝）">
<img class="lazy" src="https://fs.mingpao.example/pns/20210614/s00004/1.jpg" alt="葉先生與女兒試推重鑿後的石磨。（劉小威攝）">
</a>
<div class="slide_cap1 color_white txt1">葉先生與女兒試推重鑿後的石磨。（劉小威攝）</div>
</div>
</div>
</div>
</div>
</div>
</div>
<div id="lower" style="display: block;">
<h2>磨齒只餘兩分　豆腐一夾就散</h2>
${p(TOFU.slice(1, 3))}
<h2>地盤技工接過阿公鑿仔</h2>
${p(TOFU.slice(3))}
<div id="pnsautornews">
<h2><strong>日報新聞-相關報道：</strong></h2>
<p style="line-height:120%"><a href="../pns/a/article/20210614/s00002/1623607932615/"><span style="color:#3366CC;font-weight:bold">石匠後人：第一次讀懂阿公的字 <small>(2021-06-14)</small></span></a></p>
</div>
<p>相關字詞﹕
<a href="../php/search2.php?keywords=1" target="_blank" class="content_tag color6th">石磨</a>
<a href="../php/search2.php?keywords=2" target="_blank" class="content_tag color6th">上水</a>
</p>
</div>
</article>
<div class="social"><span>上 / 下一篇新聞</span><a href="javascript:;">分享到Facebook</a><a href="javascript:;">分享到WhatsApp</a></div>
<div class="hotclick">
<h2>熱門話題</h2>
<ul>
${li(['茶餐廳凍檸茶走冰減一元', '屋邨天井的粵劇夜', '渡輪船長的最後一更', '太平山頂的舊電話亭'], 'https://news.mingpao.example/ins/h')}
</ul>
</div>
</div>
<div class="colright">
<div class="box">
<h2>每日明報 港聞</h2>
<ul>
${li(['郵差畢業禮：三十年走爛七十對鞋', '海濱長廊增設十二個斟水站', '中學生編本地蝴蝶口袋書'], 'https://news.mingpao.example/pns/p')}
</ul>
</div>
<div class="box"><h2>明報電子報</h2><p>隨時隨地翻閱報紙原版</p></div>
</div>
</div>
<div class="footer">
<p>
${links(['聯絡我們', '廣告查詢', '私隱政策', '版權告示', '加入明報'], 'https://news.mingpao.example/f')}
</p>
<p>明報網站 · 版權所有 · 不得轉載</p>
<p>Copyright © 2021 Mingpao.com All rights reserved.</p>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '舊信揭鑿磨秘訣　豆腐工場石磨重生',
      published: '2021-06-14',
      // 【明報專訊】, 明報 and 明報新聞網 all stand on the page, none as 來源: not asked.
      authors: ['梁小悅'],
      headings: ['磨齒只餘兩分　豆腐一夾就散', '地盤技工接過阿公鑿仔'],
      captions: ['葉先生與女兒試推重鑿後的石磨。（劉小威攝）'],
      body: [
        ...TOFU.slice(0, 1),
        '磨齒只餘兩分　豆腐一夾就散',
        ...TOFU.slice(1, 3),
        '地盤技工接過阿公鑿仔',
        ...TOFU.slice(3),
      ],
      gone: ['字體大小', '凍檸茶走冰', '七十對鞋', '翻閱報紙原版', '不得轉載', '加入明報'],
    },
  },
  {
    kind: '联合早报 2021, local news by two: article-byline with 文 / names, 来自 / 联合早报 and 发布 / day with AM, inline-figure-img with figcaption, h2 headings, 延伸阅读 within the text, LIKE 脸书, 热词',
    url: 'https://www.zaobao.example/znews/singapore/story20210905-1189206',
    page: `<!DOCTYPE html>
<html lang="zh-Hans" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>榜鹅居民弯腰数草三年 建起首个海草数据库 | 联合早报</title>
<meta name="description" content="由30多名居民组成的“潮间带义工队”，过去三年里每月两次到海边记录海草生长情况。">
<meta name="keywords" content="海草,榜鹅,义工,生态">
<link rel="canonical" href="https://www.zaobao.example/znews/singapore/story20210905-1189206">
${og('og:site_name', '联合早报网')}
${og('og:type', 'article')}
${og('og:title', '榜鹅居民弯腰数草三年 建起首个海草数据库')}
${og('og:description', '由30多名居民组成的“潮间带义工队”，过去三年里每月两次到海边记录海草生长情况。')}
${og('og:image', 'https://dss0.zaobao.example/sph/images/202109/1.jpg')}
${og('article:published_time', '2021-09-05T05:00:00+08:00')}
<link rel="stylesheet" href="https://www.zaobao.example/themes/custom/zb/css/style.css">
</head>
<body class="node-type-article">
<header id="header" class="zb-header">
<a class="navbar-brand" href="https://www.zaobao.example/"><img src="https://www.zaobao.example/logo.svg" alt="联合早报"></a>
<ul class="navbar-nav">
${li(['首页', '新加坡', '中国', '国际', '财经', '体育', '娱乐', '生活', '副刊', '言论', '早报视频', '播客', '互动新闻', '订户'], 'https://www.zaobao.example/nav/')}
</ul>
<div class="user-menu"><a href="https://www.zaobao.example/login">登录</a><a href="https://subscribe.zaobao.example/">订阅</a></div>
</header>
<div class="ads-leaderboard"><span>ADVERTISEMENT</span></div>
<div id="breadcrumbs"><a href="https://www.zaobao.example/">首页</a><a href="https://www.zaobao.example/znews">早报新闻</a><a href="https://www.zaobao.example/znews/singapore">新加坡</a></div>
<main class="content">
<article class="article-page">
<h1 class="article-title">榜鹅居民弯腰数草三年 建起首个海草数据库</h1>
<div class="article-byline">
<h4 class="title-byline byline">文 / <a href="https://www.zaobao.example/byline/1">黄小薇</a> <a href="https://www.zaobao.example/byline/2">许小恒</a></h4>
<h4 class="title-byline source">来自 / 联合早报</h4>
<h4 class="title-byline date-published">发布 / 2021年9月5日 5:00 AM</h4>
</div>
<div class="social-share-box">
<a class="icon-fb" href="javascript:;">Facebook</a>
<a class="icon-wa" href="javascript:;">WhatsApp</a>
<a class="icon-size" href="javascript:;">字体大小</a>
<a class="icon-save" href="javascript:;">收藏</a>
</div>
<div class="article-content-container">
<div class="inline-figure-img">
<figure>
<picture><img src="https://dss0.zaobao.example/sph/images/202109/1.jpg" alt="" title="义工在榜鹅浅滩的方格里记录海草种类。（何小力摄）"></picture>
<figcaption>义工在榜鹅浅滩的方格里记录海草种类。（何小力摄）</figcaption>
</figure>
</div>
<div class="article-content-rawhtml">
<div class="articleBody-preload">
${p(SEAGRASS.slice(0, 3))}
<p>${SEAGRASS[3]}</p>
<h2>120个方格 每人负责四格</h2>
${p(SEAGRASS.slice(4, 6))}
<section class="further-reading">
<h3>延伸阅读</h3>
<ul>
<li><a href="https://www.zaobao.example/znews/singapore/story20210711-1167013">数海草也数海马 榜鹅浅滩来了小学生</a></li>
<li><a href="https://www.zaobao.example/znews/singapore/story20210530-1151020">本地海草床面积十年微增</a></li>
</ul>
</section>
<div class="ads-imu"><span>ADVERTISEMENT</span></div>
<h2>雨季后三个月内复原</h2>
${p(SEAGRASS.slice(6))}
</div>
</div>
</div>
<div class="like-box"><p>LIKE我们的官方脸书网页以获取更多新信息</p></div>
<div class="article-tags"><h4>热词</h4><a href="https://www.zaobao.example/keywords/1">海草</a><a href="https://www.zaobao.example/keywords/2">义工</a></div>
<div class="paywall-tip"><p>成为订户，畅读早报独家内容</p></div>
</article>
<aside class="sidebar">
<div class="block-ranking">
<h3>最热新闻</h3>
<ol>
${li(['组屋楼下的旧书角重开', '小贩中心试用会说方言的点餐机', '地铁站壁画征集居民老照片', '裕廊湖畔萤火虫夜行名额增加'], 'https://www.zaobao.example/realtime/singapore/story20210905-')}
</ol>
</div>
<div class="block-newsletter"><h3>早安早报</h3><p>每日精选资讯送到您的邮箱</p></div>
<div class="block-video">
<h3>早报视频</h3>
<ul>
${li(['老店咖啡手的三十种叫法', '一分钟学会折粽叶'], 'https://www.zaobao.example/zvideos/news/story20210904-')}
</ul>
</div>
</aside>
</main>
<footer class="zb-footer">
<p>
${links(['关于我们', '联系我们', '报章订阅', '广告服务', '使用条款', '私隐政策'], 'https://www.zaobao.example/about/')}
</p>
<p>MCI (P) 000/00/2021. 版权所有 新加坡报业控股 (公司登记号 000000000E)</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '榜鹅居民弯腰数草三年 建起首个海草数据库',
      published: '2021-09-05T05:00:00+08:00',
      source: '联合早报',
      authors: ['黄小薇', '许小恒'],
      headings: ['120个方格 每人负责四格', '雨季后三个月内复原'],
      captions: ['义工在榜鹅浅滩的方格里记录海草种类。（何小力摄）'],
      related: ['数海草也数海马 榜鹅浅滩来了小学生', '本地海草床面积十年微增'],
      body: [
        ...SEAGRASS.slice(0, 4),
        '120个方格 每人负责四格',
        ...SEAGRASS.slice(4, 6),
        '雨季后三个月内复原',
        ...SEAGRASS.slice(6),
      ],
      gone: ['官方脸书网页', '畅读早报独家', '说方言的点餐机', '三十种叫法', '送到您的邮箱', 'ADVERTISEMENT'],
    },
  },
];
