// A twenty-first set of forms, by one who had not seen the importer: portals, stations, papers and an agency, near to their own markup, with long texts.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const BINDERY = [
  '上午第二节课的铃声刚响，县一中老教学楼三层的活动室里，十六名学生已经围着长桌坐好。每人面前摆着一把棕刷、一碗稀浆糊和一页发黄的旧纸。讲台上没有课本，只有一册虫蛀得像筛子一样的县志。',
  '“先别急着补，先看它伤在哪里。”说话的是县图书馆古籍室的修复员陈德山。他今年五十八岁，干这一行三十四年，从去年秋天起，每周四到学校来上一堂古籍修复课。',
  '课的由来很偶然。县图书馆存有旧志、族谱、契约文书一万一千余册（件），其中三成亟待修补，而全馆会修的只有两个人。馆里算过一笔账：照每天补六页的速度，现有的破损书页要补四十一年。',
  '“等不起，就得让更多人知道这件事。”馆长李桂芬说，与其在展柜前贴一张“请勿触摸”，不如请孩子们坐下来，亲手补一页仿制的旧纸，“补过一页，就不会再随手折书角了”。',
  '第一学期，报名的学生有九十多人，学校只收了十六个。高二学生赵小雨的任务是给一页契约的仿品补三个虫洞。她用了两节课，第一回浆糊太稠，纸干了以后皱成一团；第二回，补纸的边撕出了毛茬，才算服帖。',
  '让老师们意外的是，这门课带动了别的课。语文老师借修复的契约讲繁体字和句读，化学老师讲纸张为什么变酸，美术老师带着学生用显微镜看竹纸和皮纸的纤维。一学期下来，四门学科合编出了一本六十页的校本教材。',
  '也有人担心：课时这么紧，花两节课补一页纸，值得吗？教务主任周大勇的回答是，学校并不指望人人都去做修复员，“能静下心来把一件小事做完，这本身就是功课”。',
  '目前，全县已有五所学校开出了类似的课，县财政每年安排专项经费十八万元，用于购置材料和聘请老师。省古籍保护中心也派人前来调研，准备把这套做法整理成指南，供其他县参考。',
  '下课铃响了，陈德山把学生补好的书页一张张夹进吸水纸里，压上青石板。“下周四来看，”他说，“它要干透，急不得。”',
] as const;

const SPAWN = [
  '记者从汉江流域水文部门获悉，今年汉江中下游首次面向鱼类繁殖的生态调度已于昨日顺利完成。调度期间，三座梯级水库依次加大下泄流量，在坝下河段形成了持续六天的涨水过程。',
  '青鱼、草鱼、鲢、鳙这“四大家鱼”产的是漂流性卵，卵要在流水里漂上三四天才能孵化。水一停，卵就沉底。因此每年五六月份，水库要“造”出一场接近天然的涨水，给它们发出产卵的信号。',
  '在坝下约九十公里的监测断面，科研人员每天早晚两次下网。六月七日，也就是涨水的第三天，一网采到的鱼卵由前一天的四十余粒增加到一千六百粒，为近五年同期的最高值。',
  '“我们在显微镜下看到，大部分是刚产下十几个小时的卵，往上推算，产卵场就在上游四十公里左右。”监测组负责人孙大海告诉记者，初步估算，本次调度期间通过该断面的鱼卵总量超过三亿粒。',
  '与往年相比，今年的调度有三点不同：',
  '与此同时，沿江各县组织了护渔巡查，调度期间共出动船只一百二十余艘次，清理违规网具三十七件。航运部门提前发布通告，提醒过往船舶注意水位变化。',
  '水文部门表示，六月下旬还将视来水情况开展第二次调度。相关监测数据将在汛期结束后向社会公布。',
] as const;

const SPAWN_NEW = [
  '一是时间提前了八天，与当地水温达到十八摄氏度的日期吻合；',
  '二是三座水库首次由同一套模型联合演算，涨水更平缓；',
  '三是调度结束后不立即回落，留出四天，让孵出的鱼苗进入湖汊。',
] as const;

const LIGHTHOUSE = [
  '据挪威广播公司2日报道，该国西海岸一座停用二十余年的灯塔日前重新亮灯。与过去不同的是，守塔的不再是国家雇员，而是岛上渔村轮流值班的十九户居民。',
  '报道称，这座灯塔建于1878年，2001年因卫星导航普及而关闭。去年冬天，一艘渔船在大雾中偏航，船上四人获救后提出，希望岸上“能有一点看得见的光”。',
  '村民随后自发筹款，从博物馆的库房里借回了原来的透镜，又把灯泡换成了发光二极管。新灯的耗电量不到旧灯的二十分之一，晴夜里十四海里之外可以望见。',
  '“导航仪告诉你在哪里，灯塔告诉你有人在等。”渔村负责人汉森对当地媒体说。挪威海岸管理局则表示，该灯不列入官方航标，船员不应以此作为定位依据。',
  '当地旅游部门说，亮灯后的第一个周末，岛上仅有的两家旅店全部客满。有居民担心游客太多，村里已经决定，每天登塔的人数不超过四十人。',
] as const;

const CLASSICS = [
  '最近几年，每到开学，总有家长拿着书单来问我：孩子上初中了，《史记》该读哪个版本？要不要背？我教历史二十二年，通常先反问一句：您自己读过哪一篇？',
  '十个人里有八个会笑一笑，不说话。我这样问不是要让谁难堪，而是想说明一件事：所谓“读经典”，在我们这里常常是大人给孩子布置的作业，大人自己却不必交。',
  '书单是一种省事的爱。列出五十本书，孩子读不完，是孩子不用功；读完了没收获，是孩子没开窍。唯独列书单的人没有责任。可是一个孩子究竟为什么要在十三岁读完《项羽本纪》，书单从不解释。',
  '我做过一个小试验。同样是“鸿门宴”，甲班先讲背景、再讲字词、最后归纳人物性格；乙班只发一张座次图，请学生说说，谁坐在哪里，为什么。结果甲班考试平均高两分，乙班有二十三个人下课以后去借了《史记》。',
  '两分和二十三个人，哪个更要紧？我不敢说答案只有一个。但我知道，那二十三个人里，至少有几个会在多年以后，为了弄明白一件自己的事，重新把书打开。经典的用处，往往在那时才显出来。',
  '有人会说，兴趣靠不住，没有一点强制，孩子永远只看短视频。这话有一半道理。问题是强制应当用在什么地方：用在每天留出半个钟头的安静，是好的强制；用在每周交一张“好词好句”的表格，就是坏的强制。',
  '还有一种更隐蔽的坏处，是把经典变成了身份的标记。谁家孩子会背多少篇，谁家书架上摆着哪一套，成了饭桌上的谈资。司马迁写书的时候，想的是“藏之名山，传之其人”，大概没有想到要藏进成绩单。',
  '所以我给家长的建议很简单：不要买一套，先买一本；不要让孩子一个人读，您也读；读不下去就停，隔半年再来。父母在灯下为了一个人物争起来，比任何名师讲座都有用。',
  '至于学校，能做的无非是少一点表格，多一点讨论。我们把太多力气花在证明孩子读过了，却很少去问，他读出了什么。',
] as const;

const BARBER = [
  '早上七点二十分，第一班通往门头沟深山区的公交车还没有坐满，何大明已经把工具箱在脚边放稳。箱子里有两把推子、六把剪刀、一条围布，还有一包水果糖。',
  '这是他连续第九年进山理发。每个月的第二个和第四个星期四，何大明从城里出发，换两趟车，走四公里山路，到三个村子给老人理发，一天最多理过三十一个头。',
  '何大明今年五十三岁，在丰台开一家只有两把椅子的理发店。2015年冬天，他跟着朋友进山看望一位老人，发现老人的头发已经长到了肩膀。',
  '“老人说，腿脚不行，下山要走两个钟头，儿子一年回来两次，回来一次剪一次。”何大明说，自己当时手边没有剪刀，回去的路上一直想着那头白发，“下个星期我就带着家伙去了。”',
  '消息一个村传一个村。第一年，他的本子上记了四十七个名字，后来添到一百一十三个。每个名字后面写着日期和一两个字：“短”“两边留”“怕痒”“耳背，大声”。',
  '九年里，本子上划掉了三十八个名字。每划掉一个，他都会在旁边写上最后一次理发的日子。',
  '76岁的赵凤英是这几年才肯让他剪的。她说自己年轻时梳一条长辫子，不愿意剪短，何大明就每次只修一修发梢，再替她编好。“他编得比我闺女好。”赵凤英说。',
  '理发的地方在村委会门口的石台上，冬天挪进屋里。等着的人不着急，坐成一排晒太阳，剪完了也不走，接着聊。村干部刘小军说，以前要通知老人来量血压，打一圈电话也叫不齐，如今都赶在理发这天办，“人齐”。',
  '从去年开始，进山的不止何大明一个人。镇里的社工组织联系了四位理发师，排出了班次，把服务的村子增加到了十一个，路费由镇里报销，工具由一家企业捐赠。',
  '何大明把自己的本子复印了四份，交给新来的人。“别的都好学，”他说，“名字后面那几个字，要记住。”',
  '下午三点四十分，最后一位老人理完了。何大明抖了抖围布，把落在石台上的白头发扫到一起，装进袋子里带下山。末班车四点半开，他还有时间喝一碗赵凤英家的小米粥。',
] as const;

const WELL = [
  '湖南省西部的石冲村有一口井，井沿上的绳痕最深的一道有七厘米。村里人说，那是两百年磨出来的。今年六月，井第一次见了底。',
  '村支书向前进记得，那天早上六点，第一个去挑水的人喊了一声，半个村子的人都出来看。井底只剩一摊泥，泥里有三条鲫鱼和一只搪瓷杯，杯子上印着“1968”。',
  '自来水早在2011年就通到了各家各户，可是村里的酒坊、豆腐坊和老人泡茶，仍然只用井水。井一干，酒坊当天就熄了火。',
  '起初大家都怪天。省气象部门的数据显示，今年四月到六月，当地降水比常年偏少五成多，是1961年有记录以来的第三少。但村里七十九岁的老石匠石富贵不同意：“1963年比今年旱，井也没有干。”',
  '南方周末记者查阅县档案馆所藏的水文卡片，1963年夏，石冲村水井的水位为井口以下四米二；此后五十年，大致在三米到五米之间浮动；2016年起，每年下降约四十厘米。',
  '变化与一片新的果园同时发生。2015年，一家公司在村后的坡地流转土地一千二百亩，种植猕猴桃，打了六口机井，最深的一百四十米。按照合同，公司每年付给村民租金四十八万元，并雇用了六十多名村民。',
  '“井是祖宗的，可是工资是每个月的。”在果园做工的向小妹说，她不愿意在两样里选一样。果园负责人则表示，机井经过审批，取水量没有超过许可，愿意出资请第三方查明原因。',
  '八月初，县水利局委托的勘查队进村，在井边立起三根水位管。结果要到年底才会公布。在那之前，果园同意把灌溉改为滴灌，酒坊的主人每天开车到十一公里外的另一口井去拉水。',
  '离开石冲村的那天傍晚，记者看见几个孩子趴在井沿上往下喊，井里传来很长的回声。石富贵说，从前有水的时候，回声没有这么长。',
] as const;

const COLD = [
  '气温连续九天突破38摄氏度，家住合肥的程序员王小东在手机上一口气下单了四十支冰棍，从下单到进冰箱只用了二十六分钟。他不知道的是，为了这二十六分钟，一条长达一千三百公里的冷链已经准备了三个月。',
  '第一财经记者近日走访多家冷库、配送站与冰品企业了解到，今年六月以来，华东地区前置仓冰品订单量同比增长62%，而同期冷库租金仅上涨4%。需求旺、租金稳，行业却并不轻松。',
  '“过去冷库是论季租，现在论天租。”一家冷链企业的负责人张大川对第一财经表示，其位于昆山的冷库设计容量为1.8万吨，七月上旬的最高库存达到1.76万吨，而三月份只有不到0.6万吨，“忙的时候车排到马路上，闲的时候只有压缩机在响”。',
  '张大川算了一笔账：一座万吨冷库一年的电费约为520万元，其中四成集中在七、八两个月；如果把部分制冷移到夜间，电费可以省下近60万元，但要先花200多万元改造蓄冷设备，回本需要三年半。',
  '多位受访者提到，末端才是真正的成本所在。一支出厂价1.2元的冰棍，干线运输分摊约6分钱，城市仓储约8分钱，而最后三公里的保温箱、冰袋与人工合计超过5角。',
  '“谁能把冰袋收回来，谁就能多赚一分钱。”华东一家即时零售平台的供应链负责人李小梅说，该平台五月起在六个城市试行冰袋回收，每退一个抵两角钱，目前回收率为37%，高于预期。',
  '某券商食品饮料行业分析师认为，冰品的旺季正在拉长，从五月到十月已成为常态，企业与其追逐单日峰值，不如用淡季的生鲜、药品来填补空仓。截至目前，多家上市冷链企业已披露上半年业绩预告，其中五家预增，两家预减。',
] as const;

const BRIDGE = [
  '11月3日，洛河上游一座用了六十二年的吊桥正式停用，几步之外的新桥同一天通车。守桥人马长安今年六十六岁，在桥头的小屋里住了二十八年。大河报记者在桥头和他聊了一个上午。',
  '大河报：您是怎么当上守桥人的？',
  '马长安：我父亲守了二十多年，1996年他腿摔坏了，村里说换人，我就来了。开头说好干半年，一干干到现在。',
  '大河报：守桥每天都做些什么？',
  '马长安：早起先走一趟，两百一十四块板，一块一块踩过去，听声音。声音发空，底下的钉子就松了。碰上大风大雨，就把链子挂上，谁来都不让过。',
  '大河报：有人硬要过吗？',
  '马长安：有。2003年发大水，一个后生急着去县医院看他生孩子的媳妇，跪下来求我。我没有放，背着他绕了十一里山路。后来他年年正月来看我，那孩子今年都大学毕业了。',
  '大河报：新桥通车，您是什么心情？',
  '马长安：高兴。夜里睡得着了。以前一起风我就睁眼。就是有点不知道干什么，手闲得慌。',
  '大河报：老桥会拆吗？',
  '马长安：县里说不拆，当个景。板子要换成防腐木，再装上护网，一次只让上十个人。他们问我愿不愿意接着看，我说愿意，不要钱也行。',
] as const;

const NOODLE = [
  '要认识一座城市，最好的办法是在冬天的早晨六点走进它的面馆。灯是昏黄的，玻璃上全是水汽，跑堂的嗓门压过了锅里的响声。这时候坐下来的，都是这座城市真正的主人。',
  '我在运河边的这条老街上吃了十一年的面。十一年里，街上的店换了六成，唯独拐角那家没有招牌的面馆一直在。老街坊都叫它“六点半”，因为它六点半开门，卖完两百碗就收摊，多一碗也没有。',
  '老板姓秦，名字谁也没问过。他的规矩很多：不加辣，不打包，不收整钞，说话声音大的人坐外头。有人在网上写文章骂他，第二天来吃面的人反而更多。',
  '我曾经问他，为什么只做两百碗。他一边捞面一边说：“一锅汤，熬六个钟头，就够两百碗。第二百零一碗就是水了。”这话我后来在许多场合引用过，从来没有人反驳。',
  '一碗面里到底有什么？我自己试着在家做过。猪骨四斤，鸡架两副，黄鳝骨用油炸到酥，一起下锅；葱要用小葱，姜要拍不要切。照着做，味道总差一点。差的那一点，老秦说，是火。',
  '他的灶是砖砌的，烧煤球。前年街上统一改造，要拆掉煤灶换成电灶，全街都换了，只有他不肯。社区的人来了七趟，最后一趟带来了一位退休的工程师，给他装了一台能调出“文火”的炉子。老秦试了三天，点了头。',
  '换灶那天，老主顾们都有些忐忑。端上来一尝，有人说淡了，有人说没变。老秦不说话，自己盛了一碗，蹲在门口吃完，把碗一放：“能吃。”',
  '后来我才知道，那一个星期，他每天凌晨两点就起来试火，试坏了九锅汤，全部倒掉，一碗也没有卖。',
  '去年，一家连锁公司找上门来，出价六十万元，要买他的汤方和名字。老秦说，汤方可以给，不要钱，名字不行，因为本来就没有名字。公司的人以为他在抬价，走了以后再没有回来。',
  '今年立冬，面馆门上贴出了一张红纸，写着“收徒一名，要起得来”。来报名的有三十多人，最后留下的是一个二十四岁的姑娘，原来在超市里切水果。老秦说，看中她刀快，更看中她第一天来的时候，先把门口的雪扫了。',
  '一座城市的味道，大概就是这样传下去的：不靠方子，靠一个人看着另一个人，在冬天早晨六点半，把火点着。',
] as const;

const ORCHID = [
  '台東縣蘭嶼鄉公所今天表示，停航4年的部落小船「星期三號」將在3月復駛，每週往返兩個部落6趟，優先載運就醫長者與學童。',
  '鄉公所指出，環島公路南段每逢豪雨就有落石，去年封閉達37天，其間兩個部落之間的交通只能繞行北段，單程要多花50分鐘。',
  '「以前阿公看病，是全家人的一天。」居民李小花受訪說，父親每個月要到衛生所拿藥兩次，路一斷，就得請鄰居騎機車載，老人家抱著後座的鐵架，一路不敢出聲。',
  '新船由台東的造船廠修復，船身12公尺，可載18人，引擎改用較安靜的電動馬達，充一次電可以行駛40公里。鄉公所說，船上設有輪椅固定座與簡易擔架。',
  '交通部航港局官員表示，船隻已完成檢查，船長需另外完成20小時的夜航訓練，預定2月底進行試航，屆時會邀請居民試乘並提供意見。',
  '鄉公所提醒，冬季東北季風強勁，浪高超過2.5公尺即停駛，民眾搭乘前可撥打服務電話查詢。',
] as const;

const MARKET = [
  '中壢一處有58年歷史的傳統市場今天重新開張，攤商把原本濕滑的磨石子地換成防滑地磚，最受矚目的是入口處一面「找零牆」，250個小抽屜各自屬於一位老主顧。',
  '市場自治會會長黃大榮說，改建前做過一次問卷，最多人抱怨的不是髒、不是熱，而是「找錢要等」。攤商討論後決定，老主顧可以把零錢存進抽屜，由攤商記帳，下次直接扣。',
  '「講起來像笑話，可是很好用。」賣豆腐的林阿姨說，她有一位90歲的客人，每次都把錢包倒在檯面上請她自己拿，現在只要說一聲抽屜號碼，「36號，兩塊板豆腐」。',
  '改建工程花了14個月、經費6800萬元，其中中央補助7成。市場處表示，攤位從112攤減為96攤，通道由1.2公尺拓寬到2公尺，輪椅、娃娃車可以會車，並增設6處座椅與哺集乳室。',
  '不過也有攤商反映，搬進來以後冷氣費每個月要多付1500元。黃大榮說，自治會已向市府爭取屋頂設置太陽能板，估計可以補貼三成電費，最快明年動工。',
  '今天一早5點，林阿姨就來開攤。她在第36號抽屜裡放了一張紙條，寫著「歡迎回來」。6點10分，90歲的客人由孫子陪著走進來，先摸了摸新地磚，說了一句：「不滑。」',
] as const;

const LIFT = [
  '葵涌一幢樓齡五十一年的工廈，兩部載貨升降機上月一部停用，餘下一部每日由朝早七時排隊到夜晚九時。廿二樓的印刷廠東主何先生說，最長一次等了五十五分鐘，「貨車司機話唔等喇，走咗」。',
  '業主立案法團主席梁太表示，更換兩部升降機的報價由四百六十萬元至七百二十萬元不等，按業權份數攤分，小單位業主要付三萬多元，大單位要付十九萬元，曾兩度開會投票，均未能過半。',
  '本報記者翻查機電工程署紀錄，全港工廈有載貨升降機約一萬二千部，當中樓齡四十年以上的佔四成三。政府現行的升降機資助計劃只適用於住宅及商住樓宇，工廈並不包括在內。',
  '工程師學會前會長陳志明指出，舊式升降機並非不能用，「問題係零件」。他說，部分型號的控制板早已停產，維修公司要從拆卸的舊機「執」零件，一等便是三四個月。',
  '在同一幢大廈經營陶藝工作室的鄭小姐，每星期要把二百公斤陶泥運上十四樓。升降機停用後，她與三名學生分六轉，用背囊逐包揹上樓。「第一日覺得好似健身，第三日已經笑唔出。」',
  '鄭小姐後來在大堂貼出告示，建議各單位把取貨時間寫在白板上，互相遷就。一星期後，輪候時間由平均三十二分鐘縮短至十八分鐘，何先生亦把貨車改在早上六時半到達。',
  '立法會議員李女士認為，工廈業主身分複雜，既有自用，亦有投資，政府未必適宜直接資助，但可考慮提供免息貸款，並由市區重建局提供技術支援，協助法團審視標書。',
  '發展局回覆本報查詢稱，現時並無計劃把資助擴展至工廈，業主有法律責任妥善保養升降機。該局又說，會與業界探討設立舊零件庫的可行性。',
  '法團將於下月第三次開會。梁太說，今次會先投票決定是否換一部，「一部都好過冇」。',
] as const;

const SEINE = [
  '法国巴黎市政府周二宣布，塞纳河沿岸的旧书商可以继续使用他们的绿色书箱，同时将获得一笔用于修缮的补助。全市约有二百三十名旧书商，经营着近九百个书箱。',
  '按照新的办法，每个书箱最多可获得一千五百欧元的修缮费，申请者须承诺至少再经营五年。市政府还将在左岸开办一所小型的“书箱学校”，由老书商传授修箱、防潮和估价的手艺。',
  '七十一岁的旧书商让·迪布瓦在孔蒂码头摆摊已有三十八年。他对本台说，书箱漏雨是常事，去年冬天他有四十多册书受潮，其中包括一套十九世纪的植物图谱，“修箱子的钱够买一年的面包”。',
  '并非所有人都满意。旧书商协会指出，真正的困难在于客人减少，而不是箱子破旧。协会的一项调查显示，会员的平均月收入只有九百多欧元，近一半人超过六十岁。',
  '市政府负责商业事务的官员表示，下一步将研究减免摊位登记费，并与地铁公司合作，在沿岸的五个车站设置指示牌。新的申请将于十月一日开始受理。',
] as const;

const FERRYMAN = [
  '每天清晨五點半，中村一郎都會走到碼頭，替那艘能坐十二個人的渡輪解開纜繩。大多數日子裡，船上只有他一個人。',
  '這條航線連接日本瀨戶內海的兩座小島，全程七分鐘。二十年前，島上有四百名居民，渡輪一天開十六班；現在居民剩下三十一人，船仍然一天開十六班，一班也沒有減少。',
  '「時刻表是一種承諾，」六十九歲的中村說。「如果你只在有人的時候開船，那就不是渡輪，而是計程車。」',
  '日本有四百多座有人居住的離島，其中半數以上的人口在過去三十年裡減少了至少一半。學校關閉了，診所改成每週開一天，郵局的窗口搬進了雜貨店。渡輪往往是最後消失的東西，因為它一旦停航，其他的一切都無從談起。',
  '但維持它需要錢。據縣政府的文件，這條航線去年的票款收入為一百四十萬日元，支出為兩千九百萬日元，差額由國家、縣和市三級政府補足。每位乘客每一次過海，納稅人要付大約一萬一千日元。',
  '在議會裡，這個數字每年都會引起爭論。一些議員主張改用預約制，有人打電話才開船。支持者說，這樣可以節省六成開支。中村說，他並不反對省錢，但島上打不了電話的老人有五位。',
  '其中一位是八十八歲的田中千代。她聽力不好，家裡的電話已經三年沒有響過。每週二和週五，她搭九點十分的船去對岸買豆腐和報紙，坐十點四十分的船回來。',
  '「我不看錶，」她說。「我聽船。」',
  '研究離島交通的廣島一所大學的教授山本健說，人們容易把渡輪看作一種運輸工具，計算它運了多少人。「但對於島民來說，它更像一座鐘，」他說。「它告訴你，外面的世界仍然在按時運轉，並且沒有忘記你。」',
  '去年秋天，市政府試驗了一個月的預約制。第一週，乘客減少了四成。第二週，有兩戶人家開始打聽對岸的出租房。到了第三週，市長宣布試驗提前結束。',
  '中村已經過了退休年齡四年。今年春天，一名從大阪來的三十二歲女子成為他的學徒。她原本是地鐵駕駛員，習慣了每班車載一千人。她說，第一次空船出海的時候，她仍然按照規定做了廣播。',
  '「各位乘客，」她對著十二個空座位說，「我們即將靠岸。」',
] as const;

export const TWENTY_FIRST: readonly Shown[] = [
  {
    kind: '光明网, a feature of 光明日报: the properties of the paper in a comment, 光明网-《光明日报》 as a source, the reporter and a stringer in a line first, bold headings, a picture by 摄/光明图片, the printed page in brackets last, [ 责编：… ] in a bar, codes for scanning, 推荐阅读 and 24小时热榜',
    url: 'https://news.gmw.cn/2024-04/18/content_37270134.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>一张课桌上的古籍修复课 _光明网</title>
<meta name="keywords" content="古籍修复,县志,校本教材">
<meta name="description" content="上午第二节课的铃声刚响，县一中老教学楼三层的活动室里，十六名学生已经围着长桌坐好。">
<meta name="filetype" content="0">
<meta name="publishedtype" content="1">
<meta name="pagetype" content="1">
<meta name="catalogs" content="4108">
<meta name="contentid" content="37270134">
<meta name="publishdate" content="2024-04-18">
<meta name="author" content="张小薇">
<meta name="source" content="光明网-《光明日报》">
<link rel="stylesheet" href="https://img.gmw.cn/css/2020content/content_v2.css">
<style>.u-mainText p{font-size:18px;line-height:32px}.m-zbTool{text-align:right}</style>
<script src="https://img.gmw.cn/js/jquery-1.9.1.min.js"></script>
<script>function setfont(n){document.getElementById('article_inbox').className='font'+n}</script>
</head>
<body>
<div class="g-headTop"><div class="m-login"><a href="https://www.gmw.cn/">光明网首页</a><a href="https://mail.gmw.cn/">光明邮箱</a><a href="https://en.gmw.cn/">English</a></div><form class="m-search"><input type="text" placeholder="请输入关键字"><button>搜索</button></form></div>
<div class="g-nav"><ul><li><a href="https://politics.gmw.cn/">时政</a></li><li><a href="https://world.gmw.cn/">国际</a></li><li><a href="https://guancha.gmw.cn/">时评</a></li><li><a href="https://theory.gmw.cn/">理论</a></li><li><a href="https://culture.gmw.cn/">文化</a></li><li><a href="https://tech.gmw.cn/">科技</a></li><li><a href="https://edu.gmw.cn/">教育</a></li><li><a href="https://economy.gmw.cn/">经济</a></li><li><a href="https://life.gmw.cn/">生活</a></li><li><a href="https://epaper.gmw.cn/gmrb/">光明日报</a></li></ul></div>
<div class="g-main">
<div class="g-crumbs"><a href="https://www.gmw.cn/">首页</a>&gt; <a href="https://news.gmw.cn/">光明要闻</a>&gt; 正文</div>
<div class="m-title-box">
<h1 class="u-title">
一张课桌上的古籍修复课
</h1>
<div class="m-con-info">
<span class="m-con-source">来源：<a href="https://epaper.gmw.cn/gmrb/html/2024-04/18/nw.D110000gmrb_20240418_1-05.htm" target="_blank">光明网-《光明日报》</a></span>
<span class="m-con-time">2024-04-18 09:12</span>
<span class="m-con-font"><a href="javascript:setfont(1)">字号</a></span>
</div>
</div>
<div class="g-content" id="article_inbox">
<div class="u-mainText">
<!--enpproperty <articleid>37270134</articleid><date>2024-04-18 09:12:00.0</date><author>王大明 李小红</author><title>一张课桌上的古籍修复课</title><keyword>古籍修复,县志</keyword><subtitle></subtitle><introtitle></introtitle><siteid>2</siteid><nodeid>4108</nodeid><nodename>光明要闻</nodename><nodesearchname></nodesearchname>/enpproperty--><!--enpcontent-->
<p>　　光明日报记者 王大明 光明日报通讯员 李小红</p>
${p(BINDERY.slice(0, 4), '', '　　')}
<p style="text-align: center;" align="center"><img id="39081234" title="" src="https://imgnews.gmw.cn/attachement/jpg/site2/20240418/1.jpg" alt=""></p>
<p style="text-align: center;" align="center">学生在显微镜下辨认竹纸纤维。李小红摄/光明图片</p>
<p>　　<strong>三个虫洞补了两节课</strong></p>
${p(BINDERY.slice(4, 6), '', '　　')}
<p>　　<strong>“它要干透，急不得”</strong></p>
${p(BINDERY.slice(6), '', '　　')}
<p>　　《光明日报》（2024年04月18日 05版）</p>
<!--/enpcontent-->
<div class="m-zbTool liability"><span>[ </span><span class="liability">责编：张小薇</span><span> ]</span></div>
</div>
<div class="u-moreText"><a href="javascript:void(0)">阅读剩余全文（<em></em>）</a></div>
<div class="u-QRcode"><div class="m-code"><img src="https://img.gmw.cn/pic/wx.png" alt=""><p>光明日报微信公众号</p></div><div class="m-code"><img src="https://img.gmw.cn/pic/app.png" alt=""><p>光明日报客户端</p></div></div>
</div>
<div class="m-share"><span>分享到：</span><a href="#weibo">微博</a><a href="#wechat">微信</a><a href="#qzone">QQ空间</a></div>
<div class="m-read"><h2>推荐阅读</h2><ul><li><a href="https://e.gmw.cn/2024-04/18/content_37270001.htm">国风音乐会上的少年琴师</a></li><li><a href="https://photo.gmw.cn/2024-04/17/content_37269876.htm">万亩茶山进入采摘期</a></li></ul></div>
<div class="m-comment"><p>登录后参与评论，文明上网理性发言</p></div>
</div>
<div class="g-right"><div class="m-rank"><h3>24小时热榜</h3><ol><li><a href="https://politics.gmw.cn/2024-04/18/content_1.htm">一季度快递业务量稳步回升</a></li><li><a href="https://tech.gmw.cn/2024-04/18/content_2.htm">深海着陆器完成万米试验</a></li><li><a href="https://life.gmw.cn/2024-04/18/content_3.htm">谷雨时节话养生</a></li></ol></div></div>
<div class="g-footer"><p><a href="https://www.gmw.cn/about/">光明网概况</a> | <a href="https://www.gmw.cn/map.htm">网站地图</a> | <a href="https://www.gmw.cn/hr.htm">关于我们</a> | 违法和不良信息举报电话：010-00000000</p><p>光明网版权所有</p></div>
<script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="//hm.baidu.com/hm.js";})();</script>
</body>
</html>`,
    expected: {
      headline: '一张课桌上的古籍修复课',
      published: '2024-04-18T09:12:00+08:00',
      source: '光明网-《光明日报》',
      authors: ['王大明', '李小红'],
      editors: ['张小薇'],
      headings: ['三个虫洞补了两节课', '“它要干透，急不得”'],
      captions: ['学生在显微镜下辨认竹纸纤维。李小红摄/光明图片'],
      // Whether the line on the printed page may stand last is open: the body is not asked in full.
      kept: [...BINDERY, '三个虫洞补了两节课', '“它要干透，急不得”'],
      gone: [
        '光明邮箱',
        '责编',
        '阅读剩余全文',
        '微信公众号',
        '少年琴师',
        '文明上网',
        '24小时热榜',
        '深海着陆器',
        '网站地图',
        '光明日报通讯员',
      ],
    },
  },
  {
    kind: '央视网 (cctv.com), 央视新闻: a bar between source and day, share icons beside, 央视网消息 in bold first, a list in the text, 编辑 and 责任编辑 in spans, 点赞 and 扫一扫, related films, rankings, a footer of licences',
    url: 'https://news.cctv.com/2024/06/11/ARTIq7Wd2mXv0pBz4hLs8YcN240611.shtml',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>汉江中下游首次生态调度结束 鱼卵监测密度创五年新高_新闻频道_央视网(cctv.com)</title>
<meta name="keywords" content="汉江 生态调度 鱼卵">
<meta name="description" content="今年汉江中下游首次面向鱼类繁殖的生态调度已于昨日顺利完成。">
<meta name="catalog" content="PAGE1373940">
<meta name="contentid" content="ARTIq7Wd2mXv0pBz4hLs8YcN240611">
<meta name="filetype" content="1">
<meta name="author" content="刘大亮">
<meta name="source" content="央视新闻客户端">
${og('og:type', 'article')}
${og('og:title', '汉江中下游首次生态调度结束 鱼卵监测密度创五年新高')}
<link rel="stylesheet" href="//r.img.cctvpic.com/photoAlbum/templet/common/DEPA1532314258547503/style.css">
<script>
var commentTitle = "汉江中下游首次生态调度结束 鱼卵监测密度创五年新高";
var column_id = "TOPC1451528432184431";
var sub_column_id = "";
var dateNum = "2024年06月11日 14:05";
</script>
</head>
<body data-spm="ARTI">
<div class="nav_nav"><div class="nav_in"><a href="https://www.cctv.com/">央视网</a><a href="https://news.cctv.com/">新闻</a><a href="https://sports.cctv.com/">体育</a><a href="https://tv.cctv.com/">电视</a><a href="https://tv.cctv.com/live/">直播</a><a href="https://tv.cctv.com/yxg/">片库</a><a href="https://kejiao.cctv.com/">科教</a><a href="https://military.cctv.com/">军事</a><a href="https://app.cctv.com/">央视影音</a></div><div class="search"><input type="text" value=""><a href="javascript:;">搜索</a></div></div>
<div class="crumbs"><a href="https://www.cctv.com/">央视网</a> &gt; <a href="https://news.cctv.com/">新闻频道</a> &gt; <a href="https://news.cctv.com/china/">国内</a> &gt;</div>
<div class="column_wrapper"><div class="content_18313">
<div class="left">
<div class="title_area">
<h1>汉江中下游首次生态调度结束 鱼卵监测密度创五年新高</h1>
<div class="info1">来源：央视新闻客户端 | 2024年06月11日 14:05</div>
<div class="info2"><div class="share"><span class="text">分享：</span><a class="weibo" title="分享到新浪微博"></a><a class="wechat" title="分享到微信">微信</a></div><a class="text_big" href="javascript:void(0)">大</a><a class="text_small" href="javascript:void(0)">小</a></div>
</div>
<div class="content_area" id="content_area">
<p><strong>央视网消息：</strong>${SPAWN[0]}</p>
<p class="photo_img_20190808"><img src="//p3.img.cctvpic.com/photoworkspace/contentimg/2024/06/11/1.jpg" alt="" width="1000"></p>
${p(SPAWN.slice(1, 5))}
<ul>${SPAWN_NEW.map((one) => `<li>${one}</li>`).join('')}</ul>
${p(SPAWN.slice(5))}
</div>
<div class="zebian"><span>编辑：王小琴</span><span>责任编辑：刘大亮</span></div>
<div class="dianzan"><a class="zan" href="javascript:void(0)">点赞</a><span id="zan_num">0</span></div>
<div class="code"><img src="//p1.img.cctvpic.com/qr.png" alt=""><p>扫一扫 分享到微信</p></div>
<div class="pinglun"><p>我要评论</p><p>网友评论仅供其表达个人看法，并不表明央视网同意其观点或证实其描述</p></div>
<div class="relevance"><h3>相关视频</h3><ul><li><a href="https://tv.cctv.com/2024/06/10/VIDE1.shtml">[朝闻天下]长江口中华鲟放归</a><span>00:01:12</span></li><li><a href="https://tv.cctv.com/2024/06/09/VIDE2.shtml">[新闻直播间]洞庭湖江豚探头</a><span>00:00:48</span></li></ul></div>
</div>
<div class="right">
<div class="ph"><h3>精彩推荐</h3><ul><li><a href="https://news.cctv.com/2024/06/11/ARTI3.shtml">高考首日服务保障平稳有序</a></li><li><a href="https://news.cctv.com/2024/06/11/ARTI4.shtml">三夏时节跨区机收进度过半</a></li></ul></div>
<div class="ph"><h3>正在直播</h3><p>CCTV-13 新闻</p></div>
</div>
</div></div>
<div class="footer"><p><a href="https://www.cctv.com/about/">关于CCTV.com</a> | <a href="https://www.cctv.com/contact/">联系我们</a> | <a href="https://www.cctv.com/law/">法律声明</a></p><p>中央广播电视总台 央视网 版权所有</p><p>网上传播视听节目许可证号 0000000 新出网证（京）字000号</p></div>
</body>
</html>`,
    expected: {
      headline: '汉江中下游首次生态调度结束 鱼卵监测密度创五年新高',
      published: '2024-06-11T14:05:00+08:00',
      source: '央视新闻客户端',
      authors: [],
      editors: ['王小琴', '刘大亮'],
      headings: [],
      // Whether 央视网消息 may stand first is open: the body is not asked in full.
      kept: [...SPAWN, ...SPAWN_NEW],
      gone: [
        '央视影音',
        '分享',
        '点赞',
        '扫一扫',
        '我要评论',
        '网友评论',
        '跨区机收',
        '正在直播',
        '视听节目',
      ],
    },
  },
  {
    kind: '环球网, world news, saved as shown: hidden areas with number, clock in milliseconds, and text behind, the headline in h3, 【环球网报道 记者 …】 first, 责编 under the text with 版权 words, a code for the app, hot lists',
    url: 'https://world.huanqiu.com/article/4JKwR7tLpQe',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<title>停用二十多年 挪威渔村让老灯塔重新亮灯</title>
<meta name="keywords" content="挪威,灯塔,渔村">
<meta name="description" content="据挪威广播公司2日报道，该国西海岸一座停用二十余年的灯塔日前重新亮灯。">
<meta name="author" content="环球网">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://world.huanqiu.com/article/4JKwR7tLpQe">
<link rel="stylesheet" href="//rs1.huanqiucdn.cn/dp/api/files/detail.css">
<style>.data-container{display:none}</style>
<script>window.hqAd={channel:"world"};</script>
</head>
<body>
<div class="topnav"><ul><li><a href="https://www.huanqiu.com/">首页</a></li><li><a href="https://china.huanqiu.com/">国内</a></li><li><a href="https://world.huanqiu.com/">国际</a></li><li><a href="https://mil.huanqiu.com/">军事</a></li><li><a href="https://opinion.huanqiu.com/">评论</a></li><li><a href="https://finance.huanqiu.com/">财经</a></li><li><a href="https://tech.huanqiu.com/">科技</a></li><li><a href="https://go.huanqiu.com/">文旅</a></li><li><a href="https://auto.huanqiu.com/">汽车</a></li></ul><div class="login-btn">登录</div></div>
<div class="data-container" style="display:none"><article><textarea class="article-catnode">/e3pmh22ph</textarea><textarea class="article-aid">4JKwR7tLpQe</textarea><textarea class="article-title">停用二十多年 挪威渔村让老灯塔重新亮灯</textarea><textarea class="article-time">1725324420000</textarea><textarea class="article-editor-name">高小雅</textarea><textarea class="article-source-name">环球网</textarea><textarea class="article-content">&lt;article&gt;&lt;section data-type="rtext"&gt;${LIGHTHOUSE.map((one) => `&lt;p&gt;${one}&lt;/p&gt;`).join('')}&lt;/section&gt;&lt;/article&gt;</textarea></article></div>
<div class="conter">
<div class="t-container"><div class="bread"><a href="https://www.huanqiu.com/">环球网</a><span>&gt;</span><a href="https://world.huanqiu.com/">国际新闻</a></div>
<div class="t-container-title"><h3>停用二十多年 挪威渔村让老灯塔重新亮灯</h3></div>
<div class="metadata-info"><p class="time">2024-09-03 08:47</p><span class="source"><span>来源：<a href="https://world.huanqiu.com/">环球网</a></span></span></div></div>
<div class="b-container"><div class="l-container">
<div class="l-con clear"><article><section data-type="rtext">
<p>【环球网报道 记者 王小晴】${LIGHTHOUSE[0]}</p>
<p><i class="pic-con"><img src="//img.huanqiucdn.cn/dp/api/files/imageDir/1.jpg" data-alt="重新亮灯的灯塔 图源：挪威广播公司" alt=""><em class="pic-intro">重新亮灯的灯塔 图源：挪威广播公司</em></i></p>
${p(LIGHTHOUSE.slice(1))}
</section></article></div>
<div class="edit-person"><span>责编：</span><span>高小雅</span></div>
<div class="copyright"><p>版权作品，未经环球网书面授权，严禁转载，违者将被追究法律责任。</p></div>
<div class="toolbar"><a class="share-weibo">分享微博</a><a class="share-wechat">分享微信</a><a class="fav">收藏</a></div>
<div class="comment"><h4>评论</h4><p>我来说两句</p><p>0条评论</p></div>
<div class="hot-recommend"><h4>大家都在看</h4><ul><li><a href="https://world.huanqiu.com/article/4JKwA1">东京地铁试行静音车厢</a></li><li><a href="https://go.huanqiu.com/article/4JKwA2">中秋高铁票今日开售</a></li></ul></div>
</div>
<div class="r-container"><div class="r-box"><h4>要闻推荐</h4><ul><li><a href="https://china.huanqiu.com/article/4JKwB1">秋粮长势总体正常</a></li><li><a href="https://mil.huanqiu.com/article/4JKwB2">医院船结束访问启程</a></li></ul></div><div class="r-qr"><img src="//rs2.huanqiucdn.cn/app.png" alt=""><p>扫码下载环球时报客户端</p></div></div>
</div></div>
<div class="footer"><p><a href="https://corp.huanqiu.com/about">关于环球网</a> | <a href="https://corp.huanqiu.com/job">招聘信息</a> | <a href="https://corp.huanqiu.com/copyright">版权声明</a></p><p>环球网版权所有 Copyright © huanqiu.com. All rights reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '停用二十多年 挪威渔村让老灯塔重新亮灯',
      published: '2024-09-03T08:47:00+08:00',
      source: '环球网',
      authors: ['王小晴'],
      editors: ['高小雅'],
      headings: [],
      captions: ['重新亮灯的灯塔 图源：挪威广播公司'],
      // Whether 【环球网报道】 may stand first is open: the body is not asked in full.
      kept: LIGHTHOUSE,
      gone: ['严禁转载', '我来说两句', '静音车厢', '高铁票', '医院船', '扫码下载', '招聘信息'],
    },
  },
  {
    kind: '观察者网, a commentary: a writer with a post beside a face above the text, 字号 between day and source, keywords, 【文/…】 first, subheads in bold, a disclaimer and the account to follow in the text last, 责任编辑 beneath, 作者最近文章, 风闻 and a hot list',
    url: 'https://www.guancha.cn/HeXiaoming/2024_03_12_728105.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>何小明：大人不读，别逼孩子背《史记》</title>
<meta name="keywords" content="史记,书单,教育">
<meta name="description" content="书单是一种省事的爱。列出五十本书，孩子读不完，是孩子不用功。">
<script type="application/ld+json">
{"@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id": "https://www.guancha.cn/HeXiaoming/2024_03_12_728105.shtml","appid": "1565570936384888","title": "何小明：大人不读，别逼孩子背《史记》","images": ["https://i.guancha.cn/news/1.jpg"],"description": "书单是一种省事的爱。","pubDate": "2024-03-12T07:56:21"}
</script>
<link rel="stylesheet" href="https://static.guancha.cn/news/www/v4/css/index.css">
<script>var DOC_ID="728105";var CHNL="HeXiaoming";</script>
</head>
<body>
<div class="header"><div class="logo"><a href="/"><img src="https://static.guancha.cn/logo.png" alt="观察者网"></a></div><ul class="nav-list"><li><a href="/">首页</a></li><li><a href="/review">评论</a></li><li><a href="https://user.guancha.cn/">风闻</a></li><li><a href="/GuoJi">国际</a></li><li><a href="/military-affairs">军事</a></li><li><a href="/economy">财经</a></li><li><a href="/ChanJing">产经</a></li><li><a href="/GongYe%C2%B7KeJi">科技</a></li><li><a href="https://member.guancha.cn/">观察员</a></li></ul><div class="search"><input type="text" placeholder="搜索"></div><div class="user"><a href="#">登录</a> | <a href="#">注册</a></div></div>
<div class="content-main main content-mains fix">
<ul class="left left-main">
<h3>何小明：大人不读，别逼孩子背《史记》</h3>
<div class="time fix"><span>2024-03-12 07:56:21</span><span>字号：<a href="javascript:;">A-</a> <a href="javascript:;">A</a> <a href="javascript:;">A+</a></span><span>来源：观察者网</span></div>
<div class="key-word fix"><span>关键字：</span><a href="/s?k=1">史记</a><a href="/s?k=2">语文教育</a><a href="/s?k=3">书单</a></div>
<div class="author-intro fix"><a href="/HeXiaoming" class="author-img"><img src="https://i.guancha.cn/author/1.jpg" alt=""></a><div><p><a href="/HeXiaoming">何小明</a></p><p class="info">中学历史教师</p></div></div>
<div class="content all-txt">
<p>【文/观察者网专栏作者 何小明】</p>
${p(CLASSICS.slice(0, 3))}
<p><strong>两分和二十三个人</strong></p>
${p(CLASSICS.slice(3, 5))}
<p align="center"><img src="https://i.guancha.cn/news/1.jpg" alt="" border="0"></p>
<p align="center"><span style="color:#888888">鸿门宴座次图，学生手绘（作者供图）</span></p>
<p><strong>强制要用在好地方</strong></p>
${p(CLASSICS.slice(5))}
<p>本文系观察者网独家稿件，文章内容纯属作者个人观点，不代表平台观点，未经授权，不得转载，否则将追究法律责任。关注观察者网微信guanchacn，每日阅读趣味文章。</p>
</div>
<div class="share fix"><span>分享到</span><a href="#wx">微信</a><a href="#wb">微博</a></div>
<div class="editor-line"><span>责任编辑：周小舟</span></div>
<div class="author-latest"><h4>作者最近文章</h4><ul><li><a href="/HeXiaoming/2024_01_20_1.shtml">历史课为什么要带地图</a><span>01月20日</span></li><li><a href="/HeXiaoming/2023_11_02_2.shtml">考卷上的“意义”从哪里来</a><span>11月02日</span></li></ul></div>
<div class="gc-comment"><h4>评论</h4><p>请先登录后发表评论</p><ul><li><span>网友甲乙丙</span><p>我家孩子就是被表格劝退的。</p><a href="#">赞 12</a></li></ul></div>
</ul>
<div class="right-main"><div class="hot"><h3>24小时最热</h3><ol><li><a href="/internation/2024_03_12_3.shtml">一艘货轮在红海获救</a></li><li><a href="/politics/2024_03_12_4.shtml">代表委员热议乡村小学</a></li></ol></div><div class="fengwen"><h3>风闻·24小时最热</h3><ul><li><a href="https://user.guancha.cn/main/content?id=5">老家的公交车停运以后</a></li></ul></div><div class="app"><img src="https://static.guancha.cn/qr.png" alt=""><p>观察者APP，更好阅读体验</p></div></div>
</div>
<div class="footer"><p><a href="/about/">关于我们</a> 违法及不良信息举报电话：021-00000000</p><p>Copyright © 2014-2024 观察者 All rights reserved. 沪ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      // With or without the writer's name before: that is how the page shows it.
      headline: '何小明：大人不读，别逼孩子背《史记》',
      published: '2024-03-12T07:56:21+08:00',
      source: '观察者网',
      authors: ['何小明'],
      editors: ['周小舟'],
      headings: ['两分和二十三个人', '强制要用在好地方'],
      captions: ['鸿门宴座次图，学生手绘（作者供图）'],
      body: [
        ...CLASSICS.slice(0, 3),
        '两分和二十三个人',
        ...CLASSICS.slice(3, 5),
        '强制要用在好地方',
        ...CLASSICS.slice(5),
      ],
      gone: [
        '观察员',
        '字号',
        '独家稿件',
        '每日阅读趣味文章',
        '历史课为什么要带地图',
        '被表格劝退',
        '红海获救',
        '公交车停运',
        '更好阅读体验',
        '沪ICP备',
      ],
    },
  },
  {
    kind: '新京报, a feature: reporter and editor in the line with the day, pictures with 新京报记者 … 摄, subheads in bold, 校对 as the last paragraph, a poll for likes, 更多详细新闻请关注, lists',
    url: 'https://www.bjnews.com.cn/detail/1729737360129364.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>进山理发的人——新京报</title>
<meta name="keywords" content="理发师,门头沟,老人">
<meta name="description" content="每个月的第二个和第四个星期四，何大明从城里出发，换两趟车，走四公里山路，到三个村子给老人理发。">
<meta name="viewport" content="width=device-width">
${og('og:title', '进山理发的人')}
${og('og:type', 'article')}
${og('og:image', 'https://media.bjnews.com.cn/cover/1.jpg')}
<link rel="stylesheet" href="https://static.bjnews.com.cn/www/css/detail.css">
<script src="https://static.bjnews.com.cn/www/js/jquery.min.js"></script>
</head>
<body>
<header class="header"><div class="w"><a href="https://www.bjnews.com.cn/" class="logo"><img src="https://static.bjnews.com.cn/logo.png" alt="新京报网"></a><ul class="nav"><li><a href="/news">时事</a></li><li><a href="/guandian">评论</a></li><li><a href="/finance">财经</a></li><li><a href="/beijing">北京</a></li><li><a href="/culture">文化</a></li><li><a href="/sport">体育</a></li><li><a href="/renwu">人物</a></li><li><a href="/wevideo">我们视频</a></li></ul><form><input placeholder="请输入关键词"><button>搜索</button></form></div></header>
<div class="main w">
<div class="crumb"><a href="/">新京报</a> &gt; <a href="/renwu">人物</a></div>
<div class="bodyTitle"><div class="content"><h1>进山理发的人</h1></div></div>
<div class="titleLeft"><span class="reporter"><em>新京报</em> 记者 陈小梅 编辑 张小雨</span> <span class="timer">2024-10-24 10:36</span></div>
<div class="titleRight"><span>进入新京报客户端，阅读体验更佳</span></div>
<div class="article-cen" id="contentStr">
${p(BARBER.slice(0, 4))}
<figure class="image"><img src="https://media.bjnews.com.cn/image/2024/10/24/1.jpg" alt=""><figcaption>何大明在村委会门口的石台上为老人理发。新京报记者 陈小梅 摄</figcaption></figure>
<p><strong>本子上的一百一十三个名字</strong></p>
${p(BARBER.slice(4, 7))}
<p><strong>“人齐”的日子</strong></p>
${p(BARBER.slice(7, 9))}
<figure class="image"><img src="https://media.bjnews.com.cn/image/2024/10/24/2.jpg" alt=""><figcaption>名字后面写着老人的习惯。受访者供图</figcaption></figure>
${p(BARBER.slice(9))}
<p>校对 赵小军</p>
</div>
<div class="article-bottom"><a class="like">点赞 <em>128</em></a><a class="report">举报</a></div>
<div class="app-tip"><p>新京报报料邮箱：baoliao@bjnews.example</p><p>更多详细新闻请关注新京报网 www.bjnews.com.cn</p></div>
<div class="about"><h3>相关新闻</h3><ul><li><a href="/detail/1729000001.html">门头沟山区公交增开晚班</a></li><li><a href="/detail/1729000002.html">老年食堂的第三口锅</a></li></ul></div>
</div>
<aside class="right"><div class="rank"><h3>热门文章</h3><ol><li><a href="/detail/1729700001.html">香山红叶进入最佳观赏期</a></li><li><a href="/detail/1729700002.html">北京供暖系统开始注水试压</a></li></ol></div><div class="topic"><h3>专题</h3><p>秋日里的中国</p></div></aside>
<footer><p>新京报社官方账号 <a href="/about">关于我们</a> <a href="/ad">广告刊例</a></p><p>Copyright © 2003-2024 新京报 版权所有 未经许可 禁止转载使用</p></footer>
</body>
</html>`,
    expected: {
      headline: '进山理发的人',
      published: '2024-10-24T10:36:00+08:00',
      source: '新京报',
      authors: ['陈小梅'],
      // Whether the proofreader counts as an editor is not asked; only not in the text.
      headings: ['本子上的一百一十三个名字', '“人齐”的日子'],
      captions: [
        '何大明在村委会门口的石台上为老人理发。新京报记者 陈小梅 摄',
        '名字后面写着老人的习惯。受访者供图',
      ],
      body: [
        ...BARBER.slice(0, 4),
        '本子上的一百一十三个名字',
        ...BARBER.slice(4, 7),
        '“人齐”的日子',
        ...BARBER.slice(7),
      ],
      gone: [
        '我们视频',
        '阅读体验更佳',
        '校对',
        '举报',
        '报料邮箱',
        '更多详细新闻',
        '观赏期',
        '注水试压',
        '广告刊例',
      ],
    },
  },
  {
    kind: '南方周末, a report: author and 责任编辑 in one line with strokes above, the day in a span with data, a lead as a quotation, three-line captions with credits in brackets, 校对 last, words on rights, a wall to join members, 往期回顾 and comments',
    url: 'https://www.infzm.com/contents/277801',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>一口见底的古井 | 南方周末</title>
<meta name="keywords" content="水井,湘西,地下水">
<meta name="description" content="井沿上的绳痕最深的一道有七厘米。村里人说，那是两百年磨出来的。">
<meta name="author" content="南方周末记者 王晓风">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:title', '一口见底的古井')}
${og('og:site_name', '南方周末')}
<link rel="stylesheet" href="https://assets.infzm.com/web/css/app.css">
<script>window.__INFZM__={"contentId":277801,"isPaid":false,"termId":2}</script>
</head>
<body>
<div class="nfzm-header"><a href="/" class="nfzm-header__logo"><img src="https://assets.infzm.com/logo.svg" alt="南方周末"></a><ul class="nfzm-header__nav"><li><a href="/contents?term_id=1">推荐</a></li><li><a href="/contents?term_id=2">新闻</a></li><li><a href="/contents?term_id=3">观点</a></li><li><a href="/contents?term_id=4">文化</a></li><li><a href="/contents?term_id=5">人物</a></li><li><a href="/contents?term_id=6">影像</a></li><li><a href="/topics">专题</a></li><li><a href="/newsletters">周报</a></li></ul><a href="/login">登录</a><a href="/vip" class="vip">开通会员</a></div>
<div class="nfzm-container">
<div class="nfzm-breadcrumb"><a href="/">首页</a> / <a href="/contents?term_id=2">新闻</a></div>
<article class="nfzm-content">
<div class="nfzm-content__title"><h1>一口见底的古井</h1></div>
<div class="nfzm-content__info"><p class="nfzm-content__author"><span>作者：南方周末记者 王晓风 发自湖南石冲</span> | <span>责任编辑：李怀山</span></p><span class="nfzm-content__publish" data-time="2024-08-15 16:20">2024-08-15 16:20</span><span class="nfzm-content__term">环境</span></div>
<div class="nfzm-content__content">
<blockquote class="nfzm-bq"><p>自来水通到了每一户，可是酒坊、豆腐坊和老人泡茶，仍然只用井水。</p></blockquote>
<div class="nfzm-content__fulltext">
<figure class="nfzm-content__img"><img src="https://images.infzm.com/medias/2024/0815/1.jpeg" alt=""><figcaption>2024年7月，石冲村古井井沿上的绳痕。 （南方周末记者 王晓风/图）</figcaption></figure>
${p(WELL.slice(0, 3))}
<p><strong>天旱，还是井旱</strong></p>
${p(WELL.slice(3, 5))}
<figure class="nfzm-content__img"><img src="https://images.infzm.com/medias/2024/0815/2.jpeg" alt=""><figcaption>村后的猕猴桃园，黑色水管接向机井。 （南方周末记者 王晓风/图）</figcaption></figure>
<p><strong>六口机井</strong></p>
${p(WELL.slice(5))}
<p>校对：吴小桐</p>
</div>
</div>
<div class="nfzm-content__copyright"><p>欢迎分享、点赞与留言。本作品的版权为南方周末或相关著作权人所有，任何第三方未经授权，不得转载，否则即为侵权。</p></div>
<div class="nfzm-content__bottom"><a class="zan">21</a><a class="fav">收藏</a><a class="share">分享</a></div>
</article>
<div class="nfzm-vip-card"><h4>成为南方周末会员</h4><p>畅读1984年以来全部报道，首月仅需一杯咖啡</p><a href="/vip">立即加入</a></div>
<div class="nfzm-comment"><h4>评论 3</h4><ul><li><span>夜行船</span><p>我们村的井也是这样没的。</p><span>2天前</span></li><li><span>读者80211</span><p>等年底的结果。</p><span>3天前</span></li></ul></div>
<div class="nfzm-recommend"><h4>往期回顾</h4><ul><li><a href="/contents/276001"><h5>山火之后，谁来种树</h5><p>苗圃里有八十万株等着上山的小树。</p></a></li><li><a href="/contents/275002"><h5>最后一个渡工退休</h5></a></li></ul></div>
</div>
<div class="nfzm-footer"><p><a href="/about">关于我们</a><a href="/jubao">举报受理</a><a href="/help">帮助中心</a></p><p>广东南方数媒工场科技有限公司 版权所有 粤ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '一口见底的古井',
      lead: '自来水通到了每一户，可是酒坊、豆腐坊和老人泡茶，仍然只用井水。',
      published: '2024-08-15T16:20:00+08:00',
      source: '南方周末',
      authors: ['王晓风'],
      headings: ['天旱，还是井旱', '六口机井'],
      captions: [
        '2024年7月，石冲村古井井沿上的绳痕。 （南方周末记者 王晓风/图）',
        '村后的猕猴桃园，黑色水管接向机井。 （南方周末记者 王晓风/图）',
      ],
      // Whether the proofreader counts as an editor is not asked.
      body: [...WELL.slice(0, 3), '天旱，还是井旱', ...WELL.slice(3, 5), '六口机井', ...WELL.slice(5)],
      gone: ['开通会员', '责任编辑', '校对', '即为侵权', '一杯咖啡', '夜行船', '这样没的', '举报受理'],
    },
  },
  {
    kind: '第一财经: the outlet, the day with seconds and 听新闻 in a line, 作者 and 责编 by arrows in the next, an intro in a box, subheads in bold, 举报 and words on rights, 文章作者 as a card, 相关阅读 with days, 一财最热',
    url: 'https://www.yicai.com/news/102197633.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>一支冰棍的1300公里：冷库从论季租变成论天租</title>
<meta name="keywords" content="冷链,冰品,即时零售">
<meta name="description" content="需求旺、租金稳，冷链却并不轻松：末端才是真正的成本所在。">
<meta name="viewport" content="width=device-width,initial-scale=1">
${og('og:title', '一支冰棍的1300公里：冷库从论季租变成论天租')}
${og('og:type', 'news')}
<link rel="stylesheet" href="https://imgcdn.yicai.com/css/www/news.css">
<script>var newsid='102197633',channelid=49;</script>
</head>
<body>
<div class="g-hd"><a href="/" class="logo"><img src="https://imgcdn.yicai.com/logo.png" alt="第一财经"></a><ul class="m-nav"><li><a href="/news/">新闻</a></li><li><a href="/live/">直播</a></li><li><a href="/brief/">正在</a></li><li><a href="/data/">数据</a></li><li><a href="/video/">视听</a></li><li><a href="/vip/">一财VIP</a></li><li><a href="/epaper/">日报</a></li></ul><input type="text" placeholder="大家都在搜"><a href="#">登录</a></div>
<div class="m-stock"><span>上证指数 2900.00</span><span>深证成指 8800.00</span></div>
<div class="g-bd f-cb">
<div class="m-crumb"><a href="/">首页</a> &gt; <a href="/news/">新闻</a> &gt; <a href="/news/chanjing/">产经</a></div>
<div class="m-list m-list-1">
<div class="title f-pr"><h1>一支冰棍的1300公里：冷库从论季租变成论天租</h1>
<p class="m-meta"><span>第一财经</span> <em>2024-07-19 19:42:10</em> <a class="listen" href="javascript:;">听新闻</a></p>
<p class="names">作者：<a href="/author/100001.html">周小航</a><i></i>　　责编：胡小军</p></div>
<div class="share"><span>分享到：</span><a href="#wx">微信</a><a href="#wb">微博</a></div>
<div class="intro">需求旺、租金稳，冷链却并不轻松：末端才是真正的成本所在。</div>
<div class="m-txt"><div id="multi-text" class="f-cb">
${p(COLD.slice(0, 2))}
<p><img src="https://imgcdn.yicai.com/uppics/images/2024/07/1.jpg" alt=""></p>
<p><strong>忙时排队，闲时空转</strong></p>
${p(COLD.slice(2, 4))}
<p><strong>贵在最后三公里</strong></p>
${p(COLD.slice(4))}
</div></div>
<div class="m-jb"><a href="/jubao">举报</a></div>
<div class="m-ad"><p>第一财经广告合作，<a href="/ad">请点击这里</a></p><p>此内容为第一财经原创，著作权归第一财经所有。未经第一财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。如需获得授权请联系第一财经版权部：banquan@yicai.example</p></div>
<div class="m-author"><h3>文章作者</h3><div class="f-cb"><img src="https://imgcdn.yicai.com/author/1.png" alt=""><h4>周小航</h4><a href="javascript:;">关注</a></div></div>
<div class="m-tag"><a href="/tag/1">冷链</a><a href="/tag/2">即时零售</a></div>
<div class="m-related"><h3>相关阅读</h3><ul><li><a href="/news/102190001.html"><h2>夜间电价下调，谁先把空调开起来</h2><p>部分省份已调整分时电价。</p><span>07-15 20:11</span></a></li><li><a href="/news/102180002.html"><h2>即时零售跑进县城</h2><span>07-02 09:30</span></a></li></ul></div>
</div>
<div class="m-right"><div class="m-hot"><h3>一财最热</h3><ol><li><a href="/news/102197001.html">多家银行下调存款挂牌利率</a></li><li><a href="/news/102197002.html">出口集装箱运价连涨十周</a></li></ol></div><div class="m-close">点击关闭</div></div>
</div>
<div class="g-ft"><p><a href="/about/">关于我们</a><a href="/ad/">广告服务</a><a href="/join/">加入我们</a></p><p>版权所有 上海第一财经传媒有限公司 技术支持 上海第一财经数字媒体中心</p><p>第一财经APP 第一财经日报微博 第一财经微信服务号</p></div>
</body>
</html>`,
    expected: {
      headline: '一支冰棍的1300公里：冷库从论季租变成论天租',
      lead: '需求旺、租金稳，冷链却并不轻松：末端才是真正的成本所在。',
      published: '2024-07-19T19:42:10+08:00',
      source: '第一财经',
      authors: ['周小航'],
      editors: ['胡小军'],
      headings: ['忙时排队，闲时空转', '贵在最后三公里'],
      body: [
        ...COLD.slice(0, 2),
        '忙时排队，闲时空转',
        ...COLD.slice(2, 4),
        '贵在最后三公里',
        ...COLD.slice(4),
      ],
      related: ['夜间电价下调，谁先把空调开起来', '即时零售跑进县城'],
      gone: [
        '上证指数',
        '听新闻',
        '举报',
        '广告合作',
        '建立镜像',
        '文章作者',
        '分时电价',
        '挂牌利率',
        '运价连涨',
        '点击关闭',
        '微信服务号',
      ],
    },
  },
  {
    kind: '腾讯新闻, an interview of 大河报 by its account: the account’s face, 发布于 with a province and 官方账号, the same in a script’s data, questions in bold with the paper’s name, 来源 and 编辑 in the text last, a disclaimer, 为你推荐 and comments',
    url: 'https://news.qq.com/rain/a/20241105A04XK200',
    page: `<!DOCTYPE html>
<html lang="zh-cn">
<head>
<meta charset="utf-8">
<title>守桥人马长安：新桥通了，我夜里睡得着了_腾讯新闻</title>
<meta name="keywords" content="守桥人,马长安,吊桥,洛河">
<meta name="description" content="11月3日，洛河上游一座用了六十二年的吊桥正式停用，几步之外的新桥同一天通车。">
<meta name="apub:time" content="2024-11-05 13:18:00">
<meta name="apub:from" content="default">
${og('og:title', '守桥人马长安：新桥通了，我夜里睡得着了')}
${og('og:type', 'news')}
<script>window.DATA = {"url":"https://news.qq.com/rain/a/20241105A04XK200","article_id":"20241105A04XK200","title":"守桥人马长安：新桥通了，我夜里睡得着了","media":"大河报","media_id":"5000001","pubtime":"2024-11-05 13:18:00","comment_id":"0","tags":"","catalog1":"social"};</script>
<link rel="stylesheet" href="//mat1.gtimg.com/qqcdn/news/article.css">
</head>
<body>
<div id="qqcom-header"><a href="https://www.qq.com/"><img src="//mat1.gtimg.com/logo.png" alt="腾讯网"></a><ul><li><a href="https://news.qq.com/">要闻</a></li><li><a href="https://news.qq.com/ch/sports">体育</a></li><li><a href="https://news.qq.com/ch/ent">娱乐</a></li><li><a href="https://news.qq.com/ch/finance">财经</a></li><li><a href="https://news.qq.com/ch/tech">科技</a></li><li><a href="https://news.qq.com/ch/world">国际</a></li></ul><div class="dl">下载客户端</div><div class="login">登录</div></div>
<div id="dc-normal-body"><div class="content-left">
<div class="content-article">
<h1>守桥人马长安：新桥通了，我夜里睡得着了</h1>
<div class="media-info"><a href="https://news.qq.com/omn/author/1"><img class="avatar" src="//inews.gtimg.com/avatar.jpg" alt=""></a><div class="media-right"><p class="media-name">大河报</p><p class="media-meta"><span>2024-11-05 13:18</span><span>发布于河南</span><span>大河报官方账号</span></p></div><a class="follow" href="javascript:;">+ 关注</a></div>
<div id="article-content"><div class="rich_media_content">
<p class="qnt-p">${BRIDGE[0]}</p>
${BRIDGE.slice(1)
  .map((one) =>
    one.startsWith('大河报') ? `<p class="qnt-p"><strong>${one}</strong></p>` : `<p class="qnt-p">${one}</p>`,
  )
  .join('\n')}
<p class="qnt-p">来源：大河报·豫视频　记者：郭小平　编辑：吴小娟</p>
</div></div>
<div class="article-disclaimer"><p>免责声明：本内容来自腾讯平台创作者，不代表腾讯新闻或腾讯网的观点和立场。</p><a href="javascript:;">举报</a></div>
<div class="tool"><a class="zan">36</a><a class="collect">收藏</a><a class="share">分享</a><a>评论 2</a></div>
</div>
<div class="comment-box"><h3>评论 2</h3><p>文明上网理性发言，请遵守新闻评论服务协议</p><ul><li><span>豫西老刘</span><p>小时候走过这座桥，腿都软。</p></li></ul></div>
<div class="recommend"><h3>为你推荐</h3><ul><li><a href="https://news.qq.com/rain/a/20241105A01">八旬夫妻骑行归来</a><span>都市频道</span></li><li><a href="https://news.qq.com/rain/a/20241104A02">红薯窖里的“天然空调”</a><span>乡村笔记</span></li></ul></div>
</div>
<div class="content-right"><div class="hot-rank"><h3>热点榜</h3><ol><li><a href="https://news.qq.com/rain/a/20241105A03">冷空气今夜抵达江淮</a><span>热</span></li><li><a href="https://news.qq.com/rain/a/20241105A05">国际象棋少年队夺冠</a></li></ol></div><div class="author-more"><h3>大河报的其他文章</h3><ul><li><a href="https://news.qq.com/rain/a/20241104A06">郑州新增三条社区公交</a></li></ul></div></div>
</div>
<div id="qqcom-footer"><p><a href="#">关于腾讯</a> | <a href="#">服务协议</a> | <a href="#">隐私政策</a> | <a href="#">广告服务</a></p><p>Copyright © 1998 - 2024 Tencent. All Rights Reserved</p></div>
</body>
</html>`,
    expected: {
      headline: '守桥人马长安：新桥通了，我夜里睡得着了',
      published: '2024-11-05T13:18:00+08:00',
      // 大河报, by its account or by the line last: not asked, as that adds 豫视频.
      authors: ['郭小平'],
      editors: ['吴小娟'],
      headings: [],
      body: BRIDGE,
      gone: [
        '下载客户端',
        '发布于河南',
        '官方账号',
        '豫视频　记者',
        '免责声明',
        '举报',
        '文明上网',
        '腿都软',
        '骑行归来',
        '冷空气今夜',
        '社区公交',
        '服务协议',
      ],
    },
  },
  {
    kind: '搜狐号, an essay of an account: the account and its counts at the left, 原标题 hidden, 文｜ and 编辑｜ first in the text, an appeal at its end, 责任编辑 without a name, 返回搜狐，查看更多, 平台声明, recommended cards',
    url: 'https://www.sohu.com/a/832345678_120001234',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>六点半的面，只有两百碗_老街_味道_城市</title>
<meta name="keywords" content="老街,味道,城市">
<meta name="description" content="要认识一座城市，最好的办法是在冬天的早晨六点走进它的面馆。">
<meta name="mediaid" content="街巷笔记">
${og('og:title', '六点半的面，只有两百碗_老街_味道_城市')}
${og('og:type', 'news')}
<meta property="og:release_date" content="2024-12-02 11:26">
<meta itemprop="dateUpdate" content="2024-12-02 11:26">
<meta itemprop="datePublished" content="2024-12-02 11:26">
<link rel="stylesheet" href="//statics.itc.cn/mptcfe-pc/css/article.css">
<script>window.sohu_mp={article:{id:"832345678",title:"六点半的面，只有两百碗",channelName:"美食"}};</script>
</head>
<body class="article-page">
<div id="main-header"><div class="area"><a class="logo" href="//www.sohu.com/"><img src="//statics.itc.cn/logo.png" alt="搜狐"></a><ul><li><a href="//news.sohu.com/">新闻</a></li><li><a href="//sports.sohu.com/">体育</a></li><li><a href="//auto.sohu.com/">汽车</a></li><li><a href="//www.focus.cn/">房产</a></li><li><a href="//travel.sohu.com/">旅游</a></li><li><a href="//learning.sohu.com/">教育</a></li><li><a href="//fashion.sohu.com/">时尚</a></li></ul><a class="login">登录狐友</a></div></div>
<div class="wrapper-box"><div id="article-container" class="area">
<div class="left sidebar"><div id="user-info"><div class="user-pic"><a href="//mp.sohu.com/profile?xpt=1"><img src="//p.itc.cn/avatar.jpg" alt=""></a></div><h4><a href="//mp.sohu.com/profile?xpt=1">街巷笔记</a></h4><dl class="user-num"><dd><span class="value">286</span>文章</dd><dd><span class="value">41万</span>总阅读</dd></dl><a class="more" href="#">查看TA的文章&gt;</a></div><div id="article-do"><a href="#comment_area">评论</a><div class="share">分享<ul><li>微信分享</li><li>新浪微博</li></ul></div></div></div>
<div class="left main">
<div data-spm="content"><div class="text">
<div class="text-title"><h1>六点半的面，只有两百碗 <span class="article-tag"></span></h1>
<div class="article-info"><span class="time" id="news-time" data-val="1733109960000">2024-12-02 11:26</span> <span class="from"><a href="//mp.sohu.com/profile?xpt=1">发布于：江苏省</a></span> <span class="data-source" data-role="original-link">来源：<a href="//mp.sohu.com/profile?xpt=1">街巷笔记</a></span></div></div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：六点半的面，只有两百碗</p>
<p>文｜何小雨　编辑｜李大山</p>
${p(NOODLE.slice(0, 5))}
<p class="ql-align-center"><img src="//q2.itc.cn/q_70/images03/20241202/1.jpeg" alt=""></p>
${p(NOODLE.slice(5))}
<p>- END -</p>
<p>喜欢这篇文章，欢迎点赞、转发，也欢迎在评论区写下你家门口的那碗面。</p>
<p data-role="editor-name">责任编辑：<span></span></p>
<p><a href="//www.sohu.com/?strategyid=00001" id="backsohucom"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
</article>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear"><div class="read-wrap">阅读 (<em data-role="pv">1602</em>)</div><div class="bottom-share">大家都在搜：<a href="#">苏式汤面</a><a href="#">早餐店加盟</a></div></div>
</div></div>
<div id="comment_area"><p>我来说两句</p><p>0人参与，0条评论</p></div>
<div class="groom-read"><h3>推荐阅读</h3><div class="card"><h4><a href="//www.sohu.com/a/832000001_1">豆浆到底要不要放糖</a></h4><span>小厨房 · 昨天 18:20</span></div><div class="card"><h4><a href="//www.sohu.com/a/832000002_2">秋裤里的江湖</a></h4><span>衣食记 · 11-30</span></div></div>
</div>
<div class="right sidebar"><div id="right-side-bar"><h3>今日搜狐热点</h3><ul><li><a href="//www.sohu.com/a/832000003">多地发布寒潮预警</a></li><li><a href="//www.sohu.com/a/832000004">电影票房破纪录</a></li></ul><p>6秒后</p></div></div>
</div></div>
<div id="footer"><p><a href="#">不良信息举报邮箱</a></p><p>Copyright © 2024 Sohu All Rights Reserved 搜狐公司 版权所有</p></div>
</body>
</html>`,
    expected: {
      headline: '六点半的面，只有两百碗',
      published: '2024-12-02T11:26:00+08:00',
      source: '街巷笔记',
      authors: ['何小雨'],
      editors: ['李大山'],
      headings: [],
      body: NOODLE,
      gone: [
        '登录狐友',
        '查看TA的文章',
        '微信分享',
        '发布于',
        'END',
        '欢迎点赞',
        '责任编辑',
        '返回搜狐',
        '平台声明',
        '早餐店加盟',
        '我来说两句',
        '要不要放糖',
        '秋裤',
        '寒潮预警',
        '举报邮箱',
      ],
    },
  },
  {
    kind: '中央社 (CNA): the clock with slashes and a later one for 更新, a picture with 中央社記者…攝 and the year of the Republic, the reporter and the place in brackets first, the editor and the day’s number in brackets last, an appeal to support and a form for a letter, 延伸閱讀, words on rights',
    url: 'https://www.cna.com.tw/news/aloc/202401160212.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>蘭嶼部落小船停航4年將復駛 就醫長者優先 | 地方 | 中央社 CNA</title>
<meta name="description" content="台東縣蘭嶼鄉公所今天表示，停航4年的部落小船「星期三號」將在3月復駛，每週往返兩個部落6趟。">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta itemprop="datePublished" content="2024/01/16 15:30">
<meta itemprop="dateModified" content="2024/01/16 16:05">
<meta property="article:tag" content="蘭嶼">
<meta property="article:section" content="地方">
${og('og:title', '蘭嶼部落小船停航4年將復駛 就醫長者優先 | 地方 | 中央社 CNA')}
${og('og:site_name', '中央社 CNA')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', headline: '蘭嶼部落小船停航4年將復駛 就醫長者優先 | 地方 | 中央社 CNA', datePublished: '2024-01-16T15:30:00+08:00', dateModified: '2024-01-16T16:05:00+08:00', articleSection: '地方', author: { '@type': 'Organization', name: '中央通訊社' }, publisher: { '@type': 'Organization', name: '中央社 CNA', logo: { '@type': 'ImageObject', url: 'https://imgcdn.cna.com.tw/www/images/logo.png' } } })}
${ld({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: '首頁' }] })}
<link rel="stylesheet" href="https://imgcdn.cna.com.tw/www/css/article.css">
</head>
<body id="nn_body">
<header><div class="headerContent"><a href="/" class="cnaLogo"><img src="https://imgcdn.cna.com.tw/logo.svg" alt="中央社"></a><ul class="main-menu"><li class="first-level"><a href="/list/aall.aspx">即時</a></li><li><a href="/list/aipl.aspx">政治</a></li><li><a href="/list/aopl.aspx">國際</a></li><li><a href="/list/acn.aspx">兩岸</a></li><li><a href="/list/aie.aspx">產經</a></li><li><a href="/list/asoc.aspx">社會</a></li><li class="active"><a href="/list/aloc.aspx">地方</a></li><li><a href="/list/ahel.aspx">生活</a></li><li><a href="/topic/">專題</a></li></ul><div class="search"><input type="text" placeholder="搜尋"></div></div></header>
<main><div class="centralWrap">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/aloc.aspx">地方</a></div>
<article class="article" data-title-zh="蘭嶼部落小船停航4年將復駛 就醫長者優先" data-canonial-url="https://www.cna.com.tw/news/aloc/202401160212.aspx">
<div class="centralContent">
<h1><span>蘭嶼部落小船停航4年將復駛 就醫長者優先</span></h1>
<div class="timeBox"><div class="updatetime"><span>2024/1/16 15:30</span>（1/16 16:05 更新）</div><div class="textSize"><a href="#">小</a><a href="#">中</a><a href="#">大</a></div></div>
<div class="shareBar"><span>請同意我們的隱私權規範，才能啟用聽新聞的功能。</span><a href="#fb">facebook</a><a href="#line">line</a></div>
<div class="fullPic"><figure class="floatImg center"><div class="wrap"><picture><source srcset="https://imgcdn.cna.com.tw/1.webp"><img src="https://imgcdn.cna.com.tw/1.jpg" alt=""></picture></div><div class="picinfo">修復後的「星期三號」停靠碼頭，船身改漆成藍白兩色。中央社記者王小明攝 113年1月16日</div></figure></div>
<div class="paragraph">
<p>（中央社記者王小明台東縣16日電）${ORCHID[0]}</p>
${p(ORCHID.slice(1, 3))}
<div class="SubscriptionInner"><p>選擇與事實站在一起，您的每一筆贊助都是守護新聞自由的力量</p><a href="/donate">贊助我們</a></div>
${p(ORCHID.slice(3, 5))}
<p>${ORCHID[5]}（編輯：李小紅）1130116</p>
</div>
<div class="paragraph bottomBox"><div class="gmailNews"><p>用郵件，看中央社新聞</p><p>中央社電子報，精選早報與晚報送到信箱</p><input type="email"></div></div>
<div class="paragraph moreArticle"><div class="moreArticle-title">延伸閱讀</div><ul><li><a href="/news/aloc/202312110066.aspx">綠島衛生所添購行動超音波</a></li><li><a href="/news/ahel/202311080102.aspx">離島就醫交通補助 明年調高</a></li></ul></div>
<div class="paragraph"><div class="keywordTag"><a href="/tag/1"># 蘭嶼</a><a href="/tag/2"># 離島交通</a></div></div>
<div class="paragraph"><p class="copyright">本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div>
</div>
</article>
<aside><div class="mostRead"><h2>熱門新聞</h2><ul><li><a href="/news/ahel/202401160001.aspx">東北季風增強 明晨低溫探12度</a></li><li><a href="/news/aie/202401160002.aspx">春節連假國道收費方式出爐</a></li></ul></div><div class="appBox"><p>下載中央社「一手新聞」APP</p></div></aside>
</div></main>
<footer><p><a href="/about">關於中央社</a><a href="/contact">聯絡我們</a><a href="/privacy">隱私權聲明</a></p><p>財團法人中央通訊社 著作權所有</p></footer>
</body>
</html>`,
    expected: {
      headline: '蘭嶼部落小船停航4年將復駛 就醫長者優先',
      published: '2024-01-16T15:30:00+08:00',
      // 中央社, with or without its Latin name: not asked. Nor whether the bracket stands first in the body.
      authors: ['王小明'],
      editors: ['李小紅'],
      headings: [],
      captions: ['修復後的「星期三號」停靠碼頭，船身改漆成藍白兩色。中央社記者王小明攝 113年1月16日'],
      kept: ORCHID,
      related: ['綠島衛生所添購行動超音波', '離島就醫交通補助 明年調高'],
      gone: [
        '聽新聞的功能',
        '每一筆贊助',
        '贊助我們',
        '看中央社新聞',
        '早報與晚報',
        '公開播送',
        '低溫探12度',
        '收費方式出爐',
        '一手新聞',
      ],
    },
  },
  {
    kind: '聯合新聞網 (udn), a local story of 聯合報: a path of channels, the day, 聯合報／ 記者…／地名即時報導 in spans, a cover with the reporter’s photograph, an inline film’s words, keywords, 延伸閱讀, 留言 rules, lists of 熱門 and 猜你喜歡',
    url: 'https://udn.com/news/story/7324/7945118',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>中壢老市場重開張 250個小抽屜成「找零牆」 | 桃竹苗 | 地方 | 聯合新聞網</title>
<meta name="description" content="中壢一處有58年歷史的傳統市場今天重新開張，攤商把原本濕滑的磨石子地換成防滑地磚。">
<meta name="author" content="聯合新聞網">
<meta name="section" content="地方">
<meta name="subsection" content="桃竹苗">
<meta name="date.available" content="2024-05-06T17:21:00+08:00">
${og('og:title', '中壢老市場重開張 250個小抽屜成「找零牆」 | 桃竹苗 | 地方 | 聯合新聞網')}
${og('og:site_name', '聯合新聞網')}
${og('og:type', 'article')}
${ld({ '@type': 'NewsArticle', headline: '中壢老市場重開張 250個小抽屜成「找零牆」', datePublished: '2024-05-06T17:21:00+08:00', dateModified: '2024-05-06T17:21:00+08:00', articleSection: '桃竹苗', keywords: '市場,中壢,零錢', author: { '@type': 'Person', name: '陳小君' }, publisher: { '@type': 'Organization', name: '聯合新聞網' } })}
<link rel="stylesheet" href="https://udn.com/static/css/story.css">
<script>var udn_dfp={page:"story"};</script>
</head>
<body>
<header class="header"><div class="header-nav"><a href="/news/index" class="header__logo"><img src="https://udn.com/static/img/logo.svg" alt="聯合新聞網"></a><nav class="navigation"><a href="/news/breaknews/1">即時</a><a href="/news/cate/2/6638">要聞</a><a href="/news/cate/2/7227">運動</a><a href="/news/cate/2/7225">全球</a><a href="/news/cate/2/6639">社會</a><a href="/news/cate/2/6641">地方</a><a href="/news/cate/2/6644">產經</a><a href="/news/cate/2/6645">股市</a></nav><div class="member"><a href="#">登入</a><a href="#">贈點</a></div></div></header>
<div class="wrapper">
<main class="article-content"><section class="article-content__wrapper">
<nav class="article-content__breadcrumb breadcrumb"><a href="/news/index">udn</a> / <a href="/news/cate/2/6641">地方</a> / <a href="/news/cate/2/7324">桃竹苗</a></nav>
<h1 class="article-content__title">中壢老市場重開張 250個小抽屜成「找零牆」</h1>
<section class="article-content__subinfo"><section class="authors"><time class="article-content__time">2024-05-06 17:21</time> <span class="article-content__author">聯合報／ 記者<a href="/news/reporter/1">陳小君</a>／桃園即時報導</span></section><div class="article-content__tools"><a class="font">字級</a><a class="save">收藏</a><a class="share">分享</a><a>列印</a></div></section>
<section class="article-content__editor">
<figure class="article-content__cover"><a href="#"><picture><img src="https://pgw.udn.com.tw/gw/photo.php?u=1.jpg" alt=""></picture></a><figcaption>中壢老市場入口的「找零牆」，每個抽屜屬於一位老主顧。記者陳小君／攝影</figcaption></figure>
${p(MARKET.slice(0, 2))}
<div id="edn-ads-inread"><span>AdChoices</span></div>
${p(MARKET.slice(2, 4))}
<figure><img src="https://pgw.udn.com.tw/gw/photo.php?u=2.jpg" alt=""><figcaption>通道拓寬到2公尺，輪椅可以會車。圖／桃園市政府提供</figcaption></figure>
${p(MARKET.slice(4))}
</section>
<section class="keywords"><a href="/search/tagging/2/1">市場</a><a href="/search/tagging/2/2">中壢</a></section>
<section class="more-news"><h2>延伸閱讀</h2><ul><li><a href="/news/story/7324/7940001">老眷村理髮廳 改成社區客廳</a></li><li><a href="/news/story/7324/7930002">大溪豆乾廠開放夜間參觀</a></li></ul></section>
<section class="line-box"><p>加入聯合新聞網 LINE 好友，新聞不漏接</p></section>
<section class="discuss"><h2>共 0 則留言</h2><p>規範</p><ul><li>張貼文章或下標籤，不得有違法或侵害他人權益之言論，違者應自負法律責任。</li><li>對於明知不實或過度情緒謾罵之言論，經網友檢舉或本網站發現，聯合新聞網有權逕予刪除文章。</li></ul></section>
<section class="guess"><h2>猜你喜歡</h2><ul><li><a href="/news/story/1">冰箱這格別放雞蛋</a></li><li><a href="/news/story/2">退休夫妻的單車環島</a></li></ul></section>
</section></main>
<aside class="sidebar"><h2>熱門</h2><ol><li><a href="/news/story/3">梅雨鋒面到 週三起轉濕涼</a></li><li><a href="/news/story/4">母親節蛋糕開箱</a></li></ol><h2>udn 家族</h2><a href="https://vip.udn.com/">聯合報數位版</a></aside>
</div>
<footer><p><a href="/about">關於我們</a><a href="/service">服務條款</a><a href="/ad">刊登廣告</a></p><p>聯合線上公司 著作權所有 © udn.com All Rights Reserved</p></footer>
</body>
</html>`,
    expected: {
      headline: '中壢老市場重開張 250個小抽屜成「找零牆」',
      published: '2024-05-06T17:21:00+08:00',
      source: '聯合報',
      authors: ['陳小君'],
      editors: [],
      headings: [],
      captions: [
        '中壢老市場入口的「找零牆」，每個抽屜屬於一位老主顧。記者陳小君／攝影',
        '通道拓寬到2公尺，輪椅可以會車。圖／桃園市政府提供',
      ],
      body: MARKET,
      related: ['老眷村理髮廳 改成社區客廳', '大溪豆乾廠開放夜間參觀'],
      gone: [
        '贈點',
        '字級',
        '列印',
        'AdChoices',
        '新聞不漏接',
        '自負法律責任',
        '逕予刪除',
        '別放雞蛋',
        '單車環島',
        '轉濕涼',
        '蛋糕開箱',
        '刊登廣告',
      ],
    },
  },
  {
    kind: '明報, 港聞 of the paper: only a day with 星期, a deck in h2 beneath the headline, 【明報專訊】 first and 明報記者 last, subheads in h3 of the text, pictures at the end in a fancybox with （…攝）, 相關字詞, 上一篇 and 下一篇, an appeal and a disclaimer of opinions',
    url: 'https://news.mingpao.com/pns/%E6%B8%AF%E8%81%9E/article/20241118/s00002/1731866401234/lift',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="utf-8">
<title>工廈失一部𨋢　日日排隊55分鐘 - 20241118 - 港聞 - 明報新聞網</title>
<meta name="keywords" content="明報,新聞,港聞,工廈,升降機">
<meta name="description" content="【明報專訊】葵涌一幢樓齡五十一年的工廈，兩部載貨升降機上月一部停用。">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:title', '工廈失一部𨋢　日日排隊55分鐘 - 20241118 - 港聞')}
${og('og:site_name', '明報新聞網 - 每日明報 daily news')}
${og('og:type', 'article')}
<link rel="stylesheet" href="https://news.mingpao.com/css/style.css">
<script src="https://news.mingpao.com/js/jquery.fancybox.js"></script>
</head>
<body>
<div id="header"><a href="/"><img src="https://news.mingpao.com/image/logo.png" alt="明報新聞網"></a><ul id="topnav"><li><a href="/pns">每日明報</a></li><li><a href="/ins">即時新聞</a></li><li><a href="https://finance.mingpao.com">明報財經</a></li><li><a href="https://ol.mingpao.com">明報OL網</a></li><li><a href="https://life.mingpao.com">明報健康網</a></li><li><a href="https://happypama.mingpao.com">Happy PaMa</a></li></ul><ul id="subnav"><li><a href="/pns/s00001">要聞</a></li><li><a href="/pns/s00002">港聞</a></li><li><a href="/pns/s00011">教育</a></li><li><a href="/pns/s00003">社評</a></li><li><a href="/pns/s00012">觀點</a></li><li><a href="/pns/s00013">中國</a></li><li><a href="/pns/s00014">國際</a></li></ul></div>
<div id="leftwrapper"><div id="blockcontent">
<div class="breadcrumb"><a href="/pns">每日明報</a> &gt; <a href="/pns/s00002">港聞</a></div>
<hgroup><h1>工廈失一部𨋢　日日排隊55分鐘</h1><h2>換機需數百萬　法團兩度投票未過半</h2></hgroup>
<div class="date">2024年11月18日星期一</div>
<div class="tools"><a href="#fb">分享</a><a href="#big">字體</a></div>
<article class="txt4 article_content line_1_5em" id="article_content">
<p>【明報專訊】${LIFT[0]}</p>
${p(LIFT.slice(1, 4))}
<h3>背囊揹泥上14樓　「笑唔出」</h3>
${p(LIFT.slice(4, 6))}
<h3>議員倡免息貸款</h3>
${p(LIFT.slice(6))}
<p>明報記者 何小晴</p>
<div id="zoomedimg"><a class="fancybox" href="https://fs.mingpao.com/pns/20241118/1_l.jpg" title="工廈大堂貼滿取貨時間表。（何小晴攝）"><img src="https://fs.mingpao.com/pns/20241118/1.jpg" alt=""></a><p class="caption">工廈大堂貼滿取貨時間表。（何小晴攝）</p></div>
</article>
<div class="tags"><span>相關字詞﹕</span><a href="/tag/1">升降機</a><a href="/tag/2">工廈</a></div>
<div class="appeal"><p>支持明報，成為明報訂戶，每日只需兩元</p></div>
<div class="pagenav"><a href="/pns/1">上一篇：食環署試行夜間收集廚餘</a><a href="/pns/2">下一篇：屯門河畔單車徑延長三百米</a></div>
<div class="notice"><p>如對報道有補充或查詢，請電郵至news@mingpao.example或致電25950000</p><p>明報網站 · 版權所有 · 不得轉載</p></div>
</div>
<div id="rightwrapper"><h3>今日相關新聞</h3><ul><li><a href="/pns/3">升降機技工平均年齡五十三歲</a></li><li><a href="/pns/4">機電署：去年接獲事故呈報四百宗</a></li></ul><h3>熱門</h3><ol><li><a href="/pns/5">天文台料周末氣溫降至十六度</a></li><li><a href="/pns/6">港鐵明年試用新車廂</a></li></ol></div>
</div>
<div id="footer"><p><a href="/about">關於我們</a> | <a href="/terms">服務條款</a> | <a href="/privacy">私隱政策</a></p><p>Copyright © 2024 Mingpao.com All rights reserved.</p></div>
</body>
</html>`,
    expected: {
      headline: '工廈失一部𨋢　日日排隊55分鐘',
      alternative: '換機需數百萬　法團兩度投票未過半',
      published: '2024-11-18',
      // 明報, with or without 新聞網: not asked.
      authors: ['何小晴'],
      editors: [],
      headings: ['背囊揹泥上14樓　「笑唔出」', '議員倡免息貸款'],
      captions: ['工廈大堂貼滿取貨時間表。（何小晴攝）'],
      // Whether 【明報專訊】 may stand first is open: the body is not asked in full.
      kept: [...LIFT, '背囊揹泥上14樓　「笑唔出」', '議員倡免息貸款'],
      gone: [
        'Happy PaMa',
        '每日只需兩元',
        '夜間收集廚餘',
        '單車徑',
        '補充或查詢',
        '氣溫降至',
        '新車廂',
        '私隱政策',
      ],
    },
  },
  {
    kind: 'RFI 中文, an article by a Parisian clock: 发表时间 and 更改时间 by the French order, a lead in a chapo, the picture’s credit after ©, 作者 in a link, 广告 and 阅读更多 within, a letter and an app, the clock of the machine in UTC',
    url: 'https://www.rfi.fr/cn/%E6%B3%95%E5%9B%BD/20240917-%E5%B7%B4%E9%BB%8E%E6%97%A7%E4%B9%A6%E5%95%86%E8%8E%B7%E4%BF%AE%E7%AE%B1%E8%A1%A5%E5%8A%A9',
    page: `<!DOCTYPE html>
<html lang="zh-Hans" dir="ltr">
<head>
<meta charset="utf-8">
<title>巴黎旧书商获修箱补助，绿色书箱留在塞纳河边 - 法国</title>
<meta name="description" content="塞纳河畔的绿色书箱不仅不会拆走，还将得到一笔修缮补助。">
<meta name="viewport" content="width=device-width,initial-scale=1">
${og('og:title', '巴黎旧书商获修箱补助，绿色书箱留在塞纳河边')}
${og('og:site_name', 'RFI - 法国国际广播电台')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-09-17T16:34:00+00:00">
<meta property="article:modified_time" content="2024-09-17T17:05:00+00:00">
${ld({ '@type': 'NewsArticle', headline: '巴黎旧书商获修箱补助，绿色书箱留在塞纳河边', datePublished: '2024-09-17T16:34:00.000Z', dateModified: '2024-09-17T17:05:00.000Z', keywords: ['法国', '巴黎', '旧书'], author: [{ '@type': 'Person', name: '何风' }], publisher: { '@type': 'NewsMediaOrganization', name: 'RFI' }, articleBody: SEINE.join(' ') })}
<link rel="stylesheet" href="https://static.rfi.fr/meta/css/article.css">
</head>
<body class="t-page">
<header class="o-header"><a href="/cn/" class="o-header__logo"><img src="https://static.rfi.fr/logo.svg" alt="RFI"></a><button>菜单</button><nav class="o-header__nav"><ul><li><a href="/cn/%E4%B8%AD%E5%9B%BD/">中国</a></li><li><a href="/cn/%E6%B3%95%E5%9B%BD/">法国</a></li><li><a href="/cn/%E5%9B%BD%E9%99%85/">国际</a></li><li><a href="/cn/%E4%B8%93%E6%A0%8F/">专栏检索</a></li><li><a href="/cn/podcasts/">播客</a></li></ul></nav><div class="m-live"><a href="/cn/live">收听直播</a></div></header>
<main>
<div class="m-breadcrumb"><a href="/cn/">首页</a> / <a href="/cn/%E6%B3%95%E5%9B%BD/">法国</a></div>
<article class="t-content t-content--article">
<div class="t-content__tags"><a href="/cn/%E6%A0%87%E7%AD%BE/paris/">巴黎</a></div>
<h1 class="t-content__title a-page-title">巴黎旧书商获修箱补助，绿色书箱留在塞纳河边</h1>
<p class="t-content__chapo">塞纳河畔的绿色书箱不仅不会拆走，还将得到一笔修缮补助，但旧书商们说，真正缺少的是客人。</p>
<div class="t-content__dates"><p class="m-pub-dates"><span class="m-pub-dates__date">发表时间：<time datetime="2024-09-17T16:34:00+00:00">17/09/2024 - 18:34</time></span><span class="m-pub-dates__date">更改时间：<time datetime="2024-09-17T17:05:00+00:00">17/09/2024 - 19:05</time></span></p></div>
<div class="t-content__main-media"><figure class="m-item-image"><img src="https://s.rfi.fr/media/display/1.jpg" alt=""><figcaption>巴黎孔蒂码头的一名旧书商正在整理书箱。 © AFP</figcaption></figure></div>
<div class="t-content__authors-tts"><div class="m-from-author">作者：<a class="m-from-author__name" href="/cn/author/1">何风</a></div><div class="m-social"><a href="#fb">Facebook</a><a href="#x">X</a></div><span class="m-reading">2 分钟</span></div>
<div class="t-content__body u-clearfix">
${p(SEINE.slice(0, 2))}
<div class="o-ad-container"><span class="o-ad-container__label">广告</span></div>
<div class="m-interstitial"><p>阅读更多</p><a href="/cn/%E6%B3%95%E5%9B%BD/20240902-1">左岸最后一家铅字印刷所</a></div>
${p(SEINE.slice(2))}
</div>
<div class="o-self-promo o-self-promo--newsletter"><h3>电子邮件新闻</h3><p>头条新闻就在您的每日新闻中</p><a href="/cn/newsletter">订阅</a></div>
<div class="o-self-promo o-self-promo--app"><p>浏览其他章节，下载 RFI 应用程序</p></div>
</article>
<aside class="t-aside"><h2>同一主题</h2><ul><li><a href="/cn/%E6%B3%95%E5%9B%BD/20240910-2"><p class="article__title">地铁里的钢琴手</p></a></li><li><a href="/cn/%E6%B3%95%E5%9B%BD/20240911-3"><p class="article__title">葡萄提前十天开镰</p></a></li></ul><h2>最受关注的文章</h2><ul><li><a href="/cn/%E5%9B%BD%E9%99%85/20240917-4">地中海气温创九月纪录</a></li></ul></aside>
</main>
<footer class="o-footer"><p><a href="/cn/about">关于我们</a><a href="/cn/legal">法律声明</a><a href="/cn/cookies">Cookies</a></p><p>© 2024 Copyright RFI - 版权所有。RFI 对外部网站的内容概不负责。</p></footer>
</body>
</html>`,
    expected: {
      headline: '巴黎旧书商获修箱补助，绿色书箱留在塞纳河边',
      lead: '塞纳河畔的绿色书箱不仅不会拆走，还将得到一笔修缮补助',
      published: '2024-09-17T18:34:00+02:00',
      // RFI, 法广 or the whole name: not asked.
      authors: ['何风'],
      editors: [],
      headings: [],
      captions: ['巴黎孔蒂码头的一名旧书商正在整理书箱。 © AFP'],
      body: SEINE,
      gone: [
        '收听直播',
        '更改时间',
        '2 分钟',
        '阅读更多',
        '电子邮件新闻',
        '每日新闻中',
        '应用程序',
        '地中海气温',
        '概不负责',
      ],
    },
    // The text does not say which clock.
    asText: { published: '2024-09-17' },
  },
  {
    kind: '紐約時報中文網, a feature in translation: a bar of scripts and tongues above, a name in Latin letters, a day by a machine’s clock, the cover with a cite, paragraphs in div, related stories and an ad within, who the writer is, 翻譯 and a link to English beneath, a box for a letter',
    url: 'https://cn.nytimes.com/asia-pacific/20241008/japan-islands-ferry/zh-hant/',
    page: `<!DOCTYPE html>
<html lang="zh-tw">
<head>
<meta charset="utf-8">
<title>一艘常常沒有乘客的渡輪，和它不肯更改的時刻表 - 紐約時報中文網</title>
<meta name="description" content="這條航線連接日本瀨戶內海的兩座小島。島上居民剩下三十一人，船仍然一天開十六班。">
<meta name="keywords" content="日本, 離島, 渡輪">
<meta name="byline" content="Mary Smith">
<meta name="date" content="2024-10-08 10:15:00">
<meta name="viewport" content="width=device-width, initial-scale=1">
${og('og:title', '一艘常常沒有乘客的渡輪，和它不肯更改的時刻表')}
${og('og:site_name', '紐約時報中文網')}
${og('og:type', 'article')}
<link rel="alternate" hreflang="zh-hans" href="https://cn.nytimes.com/asia-pacific/20241008/japan-islands-ferry/">
<link rel="stylesheet" href="https://static01.nyt.com/cn/css/article.css">
</head>
<body class="article-page">
<header class="title-bar"><a href="/zh-hant/" class="logo"><img src="https://static01.nyt.com/cn/logo.svg" alt="紐約時報中文網"></a><nav><ul class="nav-list"><li><a href="/world/zh-hant/">國際</a></li><li><a href="/china/zh-hant/">中國</a></li><li><a href="/business/zh-hant/">商業與經濟</a></li><li><a href="/lens/zh-hant/">鏡頭</a></li><li><a href="/technology/zh-hant/">科技</a></li><li><a href="/science/zh-hant/">科學</a></li><li><a href="/opinion/zh-hant/">觀點與評論</a></li><li><a href="/weekly/zh-hant/">一週要聞</a></li></ul></nav><div class="search"><input placeholder="搜尋"></div></header>
<div class="setting-bar"><a href="/asia-pacific/20241008/japan-islands-ferry/">簡體</a><a class="current">繁體</a><a href="/asia-pacific/20241008/japan-islands-ferry/en/">英文</a><a href="/asia-pacific/20241008/japan-islands-ferry/zh-hant/dual/">中英雙語</a><a href="#print">列印</a></div>
<main><article>
<div class="article-header"><header><h1>一艘常常沒有乘客的渡輪，和它不肯更改的時刻表</h1></header></div>
<div class="byline-row"><span class="author-block"><address>Mary Smith</address></span> <time datetime="2024-10-08 10:15:00" pubdate>2024年10月8日</time></div>
<figure class="article-span-photo"><img src="https://static01.nyt.com/images/2024/10/01/1-master1050.jpg" alt=""><figcaption class="caption">中村一郎在清晨的碼頭解開纜繩。 <cite>Taro Yamada for The New York Times</cite></figcaption></figure>
<div class="article-ribbon"><a href="#wb">微博</a><a href="#fb">Facebook</a><a href="#mail">電子郵件</a></div>
<section class="article-body">
${FERRYMAN.slice(0, 3)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
<div class="big_ad"><span>廣告</span></div>
${FERRYMAN.slice(3, 7)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
<figure class="article-inline-photo"><img src="https://static01.nyt.com/images/2024/10/01/2-master675.jpg" alt=""><figcaption class="caption">渡輪上的十二個座位大多空著。 <cite>Taro Yamada for The New York Times</cite></figcaption></figure>
<div class="article-body-aside"><div class="related-cont"><h3>相關報導</h3><ul><li><a href="/asia-pacific/20240611/japan-school/zh-hant/">日本小鎮為一名學生保留一所學校</a></li><li><a href="/asia-pacific/20240502/japan-stations/zh-hant/">無人車站的看花人</a></li></ul></div></div>
${FERRYMAN.slice(7)
  .map((one) => `<div class="article-paragraph">${one}</div>`)
  .join('\n')}
</section>
<footer class="author-info"><p>Mary Smith是《紐約時報》駐東京記者，報導日本社會。</p><p>翻譯：何小雨</p><p><a href="https://www.nytimes.com/2024/10/01/world/asia/japan-islands-ferry.html">點擊查看本文英文版。</a></p></footer>
</article>
<div class="download"><p>免費下載 紐約時報中文網 iOS 和 Android App</p></div>
<div id="subscribe_cont"><h3>免費獲取《簡報》新聞信</h3><p>提供每週國際要聞、中國熱點與精選報導的新聞信</p><input type="email"><button>註冊</button></div>
<div class="most-viewed"><h3>最受歡迎</h3><ol><li><a href="/a/zh-hant/">睡眠專家的四條建議</a></li><li><a href="/b/zh-hant/">一座圖書館為何拒絕安靜</a></li></ol></div>
</main>
<footer><nav class="nav-footer"><a href="/about/">關於我們</a><a href="/contact/">聯繫我們</a><a href="/tips/">新聞線索</a></nav><p class="copy-footer">© 2024 The New York Times Company.</p></footer>
</body>
</html>`,
    expected: {
      headline: '一艘常常沒有乘客的渡輪，和它不肯更改的時刻表',
      published: '2024-10-08',
      // 紐約時報 or 紐約時報中文網: not asked.
      authors: ['Mary Smith'],
      editors: [],
      translator: '何小雨',
      headings: [],
      captions: [
        '中村一郎在清晨的碼頭解開纜繩。 Taro Yamada for The New York Times',
        '渡輪上的十二個座位大多空著。 Taro Yamada for The New York Times',
      ],
      // Whether the line on who the writer is belongs to the article is open: the body is not asked in full.
      kept: FERRYMAN,
      related: ['日本小鎮為一名學生保留一所學校', '無人車站的看花人'],
      gone: [
        '一週要聞',
        '中英雙語',
        '列印',
        '電子郵件',
        '廣告',
        '點擊查看',
        '免費下載',
        '新聞信',
        '睡眠專家',
        '拒絕安靜',
        '聯繫我們',
      ],
    },
  },
];
