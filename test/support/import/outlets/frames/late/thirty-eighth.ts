// A thirty-eighth set of forms, by one who had not seen the importer: youth, law, party and finance papers of the mainland, a weekly, portals, and pages of Taiwan, Hong Kong and London.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const REPAIR = [
  '晚上九点，图书馆闭馆的音乐响起，教学楼一层的活动室却刚刚亮灯。六名大学生围着一张旧课桌，有人拆风扇，有人给台灯换线，门口的塑料筐里还排着二十多件等待修理的小家电。',
  '这间活动室叫“慢修屋”，由电气专业的三年级学生林晓舟和室友在去年秋天办起。最初的想法很简单：每年毕业季，宿舍楼下总堆着一大批只是坏了开关的电器。',
  '“换一个开关不到两块钱，扔掉却只要一秒钟。”林晓舟说，第一个月他们修好了四十一件东西，其中一半的主人已经忘了自己送修过什么。',
  '为了让大家记得来取，团队给每件电器写了一张“病历”，上面有故障原因、所用零件和修理人的名字。后来，有人专门为了看病历而来，还有附近的居民把用了三十年的收音机抱进校园。',
  '家住学校北门外的退休教师周老师就是其中一位。收音机修好那天，她把学生们请到家里，听了一段评书。“声音还是老样子，我也觉得自己没那么老了。”',
  '截至今年五月，“慢修屋”共修理小家电一千一百余件，培训志愿者六十三名。学校后勤部门为他们添置了绝缘工作台和灭火器材，并请实验室老师每周值守两个晚上。',
  '毕业临近，林晓舟把钥匙交给了二年级的学妹。钥匙扣是用报废的插头做的，上面刻着一行小字：先问它哪里不舒服，再动手。',
] as const;

const NOISE = [
  '楼下麻将馆营业到凌晨，楼上婴儿夜夜惊醒；广场舞音箱一响，备考的学生只能戴上耳塞……噪声看不见、摸不着，却常常成为邻里之间最难解的结。',
  '《法治日报》记者近日在多个社区采访了解到，一些地方把听证会开到楼道里，由居民自己量分贝、定时间、签公约，让一批拖了多年的噪声纠纷有了结果。',
  '分贝仪走进楼道',
  '家住青石社区的吴女士至今记得第一次“楼道听证”的情形。那天晚上八点，社区调解员把一台分贝仪放在三楼平台，楼上楼下十二户人家轮流看读数，谁家的椅子最响，一目了然。',
  '“以前吵架都是凭感觉，你说响，我说不响。数字摆在那里，大家反而不吵了。”吴女士说，最后楼上邻居给桌椅腿包上毛毡，楼下也答应晚上十点后不再敲暖气管。',
  '公约写给自己看',
  '在城南的另一个小区，广场舞队与业主之间的矛盾持续了三年。社区律师建议不评对错，先请双方各写一份“我能做到的事”。两份纸条放在一起，竟有五条是重合的。',
  '参与调解的社区律师认为，公约的效力不在于处罚，而在于它由居民自己写成。谁参与了约定，谁就更愿意遵守约定。',
  '调解之后还要回访',
  '记者在一份调解台账上看到，每起纠纷办结后的第七天、第三十天和第九十天都有回访记录。调解员说，噪声问题容易反复，回访比调解更费工夫，却也更见效果。',
  '据统计，今年前四个月，当地社区共受理噪声纠纷二百一十六起，当场化解一百八十九起，需要再次调解的不足一成。',
] as const;

const SEED = [
  '谷雨刚过，云岭深处的老秧田里灌满了水。村民罗阿婆从墙洞里取出一只葫芦，倒出半碗谷种，粒粒细长，带着浅浅的紫色。',
  '这种谷子当地人叫“紫鹊”，曾经种满整条山谷。后来新品种产量高、秆子矮、不怕风，老谷子便一年比一年少，到前些年，只剩罗阿婆一家还留着种。',
  '“娘传给我的时候说，年年要种一点，种子才不会睡死。”罗阿婆今年七十六岁，她的秧田不过三分地，收成只够一家人过年时蒸一甑饭。',
  '转机出现在三年前。县里的农业技术人员下乡普查种质资源，在罗阿婆家的墙洞里发现了这只葫芦。经过鉴定，“紫鹊”耐寒、耐瘠，米质软糯，是难得的高山稻种。',
  '种子被送进了资源库，也回到了更多的田里。去年，山谷里有四十六户人家试种“紫鹊”一百二十亩，虽然亩产只有四百来斤，价钱却是普通稻谷的三倍。',
  '村里还办起了“种子课”。每到春天，小学生跟着罗阿婆选种、浸种、催芽，秋天再把自己种出来的谷子装进小葫芦，写上名字，挂在教室的墙上。',
  '“以前是我一个人守着，现在有一屋子的葫芦。”罗阿婆说，她再也不担心种子会睡死了。',
] as const;

const COLD = [
  '记者近日从行业协会获悉，截至今年3月底，全国产地冷藏保鲜设施新增库容超过900万吨，果蔬产后损失率较三年前下降约4个百分点。',
  '协会有关负责人介绍，过去冷库多建在城市和港口，农产品从地头到冷库要经过数小时甚至一整天的颠簸。如今，建在村口的小型冷库让果蔬采摘后半小时内即可入库预冷。',
  '在西北一处苹果产区，合作社负责人告诉记者，有了冷库，果农不必在集中上市时低价抛售，错峰销售每斤可多卖三到五角钱。',
  '业内人士同时提醒，部分地区冷库建成后使用率偏低，一年只用两三个月，应当鼓励多品种轮换储存和跨区域调剂，避免“建得起、用不起”。',
] as const;

const OPERA = [
  '开场锣敲过三遍，后台的灯泡还有一只没亮。五十八岁的罗春林蹲在箱子前，借着手机的光给徒弟勾脸。再过二十分钟，这支只有十一个人的乡村川剧团，就要在茶馆的院坝里唱今年的第一百场戏。',
  '罗春林是这支剧团的团长，也是鼓师、箱管和司机。剧团成立九年，跑遍了沱江边的六十多个乡镇。演出间隙，他接受了封面新闻记者的专访。',
  '封面新闻：一年一百场，是怎么做到的？',
  '罗春林：靠赶场。逢一四七在这个镇，逢二五八去那个镇，哪里赶场我们就在哪里唱。一辆小货车装下全部家当，两个小时搭台，一个小时拆台。',
  '封面新闻：观众主要是什么人？',
  '罗春林：开头是老人家，后来他们把孙子带来了。去年有个小女娃看了七场，每场都坐在鼓边上，说要学打鼓，我就收了她做徒弟，今年十岁。',
  '封面新闻：最难的时候想过散伙吗？',
  '罗春林：想过。有一年下了整整两个月的雨，一场都没唱成，大家的工钱发不出来。后来是茶馆老板凑了三千块，说先欠着，唱回来再还。我们真的唱回来了。',
  '封面新闻：下一个一百场有什么打算？',
  '罗春林：想排一出新戏，就唱修桥的人。故事是真事，桥就在我们镇上，修桥的老辈子还坐在台下，唱错一个字他都要站起来。',
] as const;

const FERRYMAN = [
  '凌晨四点五十分，周德海把最后一只救生圈挂上船舷，等待第一位乘客。河面上有雾，看不见对岸，他却知道有人正在走下石阶，因为狗没有叫。',
  '这个渡口没有名字，地图上只标着一条虚线。虚线两端是两个村子，一边有学校，一边有菜地。三十一年里，周德海在这条虚线上来回了大约四十万次。',
  '桥要来了',
  '今年春天，下游一公里处的大桥合龙。测量员告诉周德海，国庆之前就能通车。他听完点点头，转身去检查柴油机，好像那座桥和他没有关系。',
  '“桥是好事，这话我说了三十年。”他对南方周末记者说，“真来了，我又不知道早上该几点醒。”',
  '村里给他算过一笔账：渡口每年补贴一万八千元，通车之后自然取消。他今年六十岁，可以去大桥管理处看夜，工资比现在高出一倍。',
  '四十六个名字',
  '船舱的木板上刻着四十六个名字，都是坐这条船上学的孩子。最早的一个如今已经三十八岁，在省城做护士；最晚的一个刚上二年级，名字刻得歪歪扭扭。',
  '周德海不识多少字，却认得每一个名字的位置。谁晕船，谁爱把脚伸进水里，谁的父亲欠过船钱，他都记得。',
  '大水那年，有人劝他停船。他把孩子们的书包用油布裹好，一个一个递过去，自己站在齐腰深的水里扶着船头。那天没有一个孩子迟到。',
  '最后一班',
  '渡口要不要留下，两个村子开过三次会。第三次会上，学校的老师提议，每年开学第一天，仍旧让新生坐一次船过河。没有人反对。',
  '木工师傅已经量好了尺寸，准备给老船换一层底板。周德海说，底板换新的可以，那块刻着名字的不能动。',
  '雾散的时候，第一位乘客走到了船边。是个背着书包的男孩，他伸手摸了摸狗的头，跳上船来，坐在自己的名字旁边。',
] as const;
const FERRYMAN_LEAD =
  '大桥通车之前，一条没有名字的渡船还要再开一百天。摆渡人不担心失业，他担心的是船板上那四十六个名字。';

const CABBAGE = [
  '小雪一到，济南胶济铁路边的老宿舍院里就支起了腌菜缸。11月22日一早，七十三岁的徐大娘搬出马扎，把三百多斤大白菜一棵棵码在太阳底下。',
  '“白菜不晒不甜，晒过了头又发柴，得摸着它的帮子来。”徐大娘腌了五十年酸菜，院里三十多户人家，几乎家家都吃过她的手艺。',
  '去年冬天，徐大娘摔伤了腿，这口缸空了一季。邻居们这才发现，饺子馅里少了一味，串门的由头也少了一个。今年，院里十几个年轻人主动凑在一起，跟着她学腌菜。',
  '称盐、烧水、压石头，最费工夫的是每天翻一次缸。年轻人排了一张值日表贴在楼道里，从初中生到快递小哥，每人一天，谁忘了谁就请全院吃一次烤地瓜。',
  '在设计公司上班的李扬负责记录。他把每天的气温、盐度和气味写在本子上，已经写满了半本。“大娘说差不多了，我就得弄明白差不多到底是多少。”',
  '按照徐大娘的经验，这缸酸菜还要再等二十天。开缸那天正好是冬至，全院约好在院子中央摆一张长桌，各家端着自己的饺子来。',
] as const;

const VENDING = [
  '　　写字楼大堂、地铁换乘通道、医院住院部……无人售货柜的身影越来越多，可是摆柜子的人却说，生意没有看上去那么好做。',
  '　　《证券日报》记者近日走访北京、杭州等地的多个点位发现，同一栋楼里往往摆着三四个品牌的柜子，商品重合度超过七成，价格战已经打到了一瓶水一元。',
  '　　点位费涨了一倍',
  '　　“两年前一个好点位一年八千元，现在要一万六千元，还得竞标。”从业六年的运营商赵先生告诉记者，他手里的三百台柜子中，真正赚钱的不到四成。',
  '　　一位写字楼物业负责人表示，点位费上涨是因为竞争者太多，“高峰期一个星期来了十一家，我们只能谁出价高给谁”。',
  '　　补货才是真成本',
  '　　除了点位费，人工补货是另一笔大开销。按照行业平均水平，一名补货员每天可以照看十八台柜子，每台每月分摊的成本约为三百二十元。',
  '　　为了减少空跑，有企业开始按照销量预测安排路线。一家企业提供的数据显示，优化路线之后，补货次数减少27%，缺货率反而下降了6个百分点。',
  '　　“柜子本身不值钱，值钱的是知道哪一瓶水在什么时候会卖光。”零售行业分析人士认为，未来行业的分水岭在于数据，而不在于铺了多少台机器。',
] as const;

const TREE = [
  '我们街口有一棵老榆树，树干歪着，像一个侧身让路的人。前几天有人在树下摆了一张桌子，桌上放着一本登记簿，封面写着四个字：树下认领。',
  '我凑过去看，原来认领的不是树，是落叶。',
  '牵头的是住在三号院的退休园艺师孟师傅。他说，每年秋天扫走的落叶有六车，全都拉去填埋，怪可惜的。于是他在院角砌了一个发酵池，把落叶堆成肥料，谁家想养花，就来登记领一袋。',
  '头一年，登记簿上只有九个人。第二年变成了五十二个。今年还没到霜降，已经写了整整六页，连隔壁街的幼儿园也来排队。',
  '我问孟师傅图个啥，他想了半天，说：“树把叶子掉下来，是想还给土。我们铺了水泥，它还不回去，我替它跑个腿。”',
  '昨天下班路过，看见登记簿上多了一行铅笔字，歪歪扭扭的，是个孩子写的：我家不养花，我能领一袋给老榆树吗？',
] as const;

const OBSERVATORY = [
  '停用18年的老天文台圓頂今天重新轉動，由退休技工、高中天文社學生和志工花了14個月修復，首晚開放120名民眾登台觀星，名額在3分鐘內額滿。',
  '圓頂建於民國58年，直徑6公尺，早年靠人力搖柄轉動。軌道鏽蝕後，圓頂卡在朝南的方向，望遠鏡只能看見同一片天空，最後因經費不足停用。',
  '今年71歲的退休技工蔡榮輝告訴中央社記者，當年他負責替軌道上油，「一圈要搖兩百七十下，搖完手臂都抬不起來，可是天窗一開，什麼都值得」。',
  '參與修復的高中生花了整個暑假清理齒輪，並用3D列印補上缺損的齒片。學生說，第一次推動圓頂時，上面掉下來的是十幾年的鳥巢和灰塵。',
  '館方表示，圓頂今後每月開放4個晚上，採網路預約，並保留2成名額給沒有網路的長者，以電話登記。',
  '首晚觀測的目標是土星。排在第一位的是蔡榮輝，他看了很久才離開目鏡，只說了一句：「環還在。」',
] as const;

const TOFU = [
  '台南安平一間開了43年的豆花攤，上個月因老闆娘手腕開刀歇業，沒想到復業首日，攤位前竟排了上百人，隊伍一路繞到廟埕後面，還有熟客帶著自家碗公來等。',
  '攤車老闆娘吳媽媽指出，開刀後醫師叮嚀半年內不能提重物，她本來想乾脆收攤，「結果鐵門上每天都多一張紙條，貼到我都不好意思關」。',
  '紙條一共有218張，有人寫「我女兒下個月從日本回來，拜託再開一天」，也有小學生畫了一碗笑臉豆花，旁邊註明「不加糖也可以」。',
  '為了讓媽媽少出力，兩個兒子把40公斤的豆漿桶改成電動升降架，就連舀豆花的杓子也換成輕了一半的鋁製品。大兒子笑說，「改裝費夠賣6000碗，但她肯坐著賣就好」。',
  '首日準備的500碗在2小時內賣光，沒買到的人也不走，乾脆站在攤前聊天。吳媽媽說，往後改成週三到週日營業，每天賣到下午4點，「手要留著，才能再舀十年」。',
] as const;

const SUBTITLE = [
  '去年冬天，我在社區活動中心看了一場沒有字幕的電影。片子是老的，講的是閩南語，坐在我旁邊的是一位聽障的長輩。散場時她拍拍我的手，問我：「他們最後說了什麼？」',
  '那句話我答不出來，因為我也沒有聽懂。我們坐在同一個黑暗裡，被擋在同一扇門外，只是她的門更厚一點。',
  '這幾年談字幕，多半談的是翻譯品質：哪個詞翻得好，哪個梗沒翻出來。很少有人問，字幕究竟是給誰看的。若把它當作外語觀眾的輔具，它當然可有可無；若把它當作進場的票，沒有字幕就等於賣了票卻不開門。',
  '反對的意見我也聽過不少。有人說字幕破壞畫面，有人說製作成本太高，小型放映負擔不起。第一個理由是口味，第二個理由才是問題，而且是可以算清楚的問題。',
  '我去問了三個社區放映團體。一部九十分鐘的片子，由志工聽打、校對、上軌，約需二十二個小時；若共用同一份字幕檔，第二場以後的成本幾乎是零。真正缺的不是錢，是一個大家願意把字幕檔放進去的地方。',
  '所以我的提議很小：凡是拿公共經費放映的片子，請把字幕檔留下來，讓下一個社區接著用。不必等法規，也不必等誰帶頭，一個共用的資料夾就夠了。',
  '今年春天，同一個活動中心再放那部片子，銀幕下方多了一行白字。那位長輩看完，轉過頭來對我說：「原來她是說，路上小心。」',
] as const;
const SUBTITLE_LEAD = '字幕究竟是給誰看的？若把它當作進場的票，沒有字幕就等於賣了票卻不開門。';

const TRAM = [
  '一名12歲男童今早（8日）在筲箕灣電車總站拾獲一部舊式菲林相機，隨即交予車務員。車務員憑相機皮套內一張發黃的名片，兩小時後尋回失主。',
  '失主是75歲的退休攝影師。他說相機是四十多年前所買，昨日專程帶同相機乘搭電車，想在同一個座位再拍一次沿途街景，落車時一時大意遺下。',
  '電車公司表示，車務員昨晚收車時未有發現相機，相信相機卡在木椅縫中。公司讚揚男童拾遺不報私，並邀請他參觀車廠。',
  '男童說，他未見過要入菲林的相機，「以為係玩具，但係好重，覺得一定有人好緊張」。失主答應菲林沖曬後，送一張相給他。',
] as const;

const LETTERS = [
  '在倫敦東部一間咖啡館的後室，每個星期四晚上都會亮起一盞檯燈。燈下坐著八到十二個人，他們不說話，各自低頭寫信，收信人多半從未見過面。',
  '這個名為「慢信」的聚會由移居英國的平面設計師葉小蘭發起，起初只是為了練習已經生疏的中文。三年後，聚會已寄出四千多封手寫信，收信人遍布二十六個國家。',
  '「打字的時候，我會一直改；寫信的時候，寫錯了只能劃掉，對方看得見我的猶豫。」葉小蘭對BBC中文說，那些劃掉的字，常常是信裡最誠實的部分。',
  '一封信要走多久',
  '參加者遵守一條規則：不得在信封上留下電話或電郵。要收到回覆，只能等郵差。最快的一封回信只用了四天，最慢的一封走了十一個月。',
  '退休護士瑪格麗特的筆友住在馬來西亞的一座小鎮。兩人語言不通，靠圖畫和乾花通信。她把收到的每一片葉子夾在辭典裡，如今辭典已經合不攏。',
  '孤獨不是缺少聯絡',
  '研究人際關係的學者指出，孤獨感未必來自聯絡太少，而往往來自聯絡太淺。手寫信的速度迫使人挑選真正想說的事，這一點是即時通訊難以取代的。',
  '不過，也有參加者半途離開。一名大學生說，他等了三個月沒有收到回信，覺得比已讀不回更難受，「至少那時我知道對方看見了」。',
  '檯燈會一直亮著嗎',
  '今年秋天，咖啡館的租約將會到期。葉小蘭正在尋找新的地點，條件只有兩個：有一張足夠長的桌子，以及走路五分鐘內有一個紅色郵筒。',
  '最近一個星期四，聚會多了一位新成員。她把信紙攤開，想了很久，只寫下一行字：你好，我也不知道從哪裡說起。',
] as const;

export const THIRTY_EIGHTH: readonly Shown[] = [
  {
    kind: '中国青年网, 2022, a reprint of 中国青年报: 发稿时间, 来源 and 作者 in one line of spans, TRS_Editor text with two captioned pictures in blue, 责任编辑 below, 相关报道, a QR box and 中青网 hot lists beside',
    url: 'http://news.youth.cn/sh/202206/t20220608_13753421.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>大学生办“慢修屋”：先问它哪里不舒服_新闻频道_中国青年网</title>
<meta name="keywords" content="慢修屋,大学生,小家电" />
<meta name="description" content="晚上九点，图书馆闭馆的音乐响起，教学楼一层的活动室却刚刚亮灯。" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="news_sh" />
<meta name="contentid" content="13753421" />
<meta name="publishdate" content="2022-06-08" />
<meta name="author" content="王清和" />
<meta name="source" content="中国青年报" />
<meta name="editor" content="何小满" />
<link href="http://www.youth.cn/css/2018/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.youth.cn/js/jquery-1.7.2.min.js"></script>
<script type="text/javascript">var wapurl="http://m.youth.cn/";</script>
</head>
<body>
<div class="top_nav">
<div class="w1000">
<div class="logo"><a href="http://www.youth.cn/"><img src="http://www.youth.cn/images/logo.png" alt="中国青年网" /></a></div>
<ul class="nav_list">
<li><a href="http://www.youth.cn/">首页</a></li>
<li><a href="http://news.youth.cn/sz/">时政</a></li>
<li><a href="http://news.youth.cn/gj/">国际</a></li>
<li><a href="http://pinglun.youth.cn/">评论</a></li>
<li><a href="http://edu.youth.cn/">教育</a></li>
<li><a href="http://df.youth.cn/">地方</a></li>
<li><a href="http://qclz.youth.cn/">青春励志</a></li>
<li><a href="http://tuku.youth.cn/">图库</a></li>
</ul>
</div>
</div>
<div class="w1000 page_nav">您的位置：<a href="http://www.youth.cn/">首页</a> &gt;&gt; <a href="http://news.youth.cn/">新闻中心</a> &gt;&gt; <a href="http://news.youth.cn/sh/">社会</a> &gt;&gt; 正文</div>
<div class="w1000 clearfix">
<div class="page_left">
<div class="page_title">
<h1>大学生办“慢修屋”：先问它哪里不舒服</h1>
<p class="pwz"><span>发稿时间：2022-06-08 07:46:00</span><span id="source_baidu">来源：<a href="http://zqb.cyol.com/" target="_blank">中国青年报</a></span><span id="author_baidu">作者：王清和</span><span class="cyw">中国青年网</span></p>
</div>
<div class="page_text" id="container">
<div class="TRS_Editor">
${p(REPAIR.slice(0, 2), '', '　　')}
<p align="center"><img src="./W020220608278812345678.jpg" oldsrc="W020220608278812345678.jpg" border="0" alt="" /></p>
<p align="center"><font color="#0000ff">志愿者在“慢修屋”里给台灯换线。王清和/摄</font></p>
${p(REPAIR.slice(2, 5), '', '　　')}
<p align="center"><img src="./W020220608278812345911.jpg" oldsrc="W020220608278812345911.jpg" border="0" alt="" /></p>
<p align="center"><font color="#0000ff">贴在收音机上的“病历”。王清和/摄</font></p>
${p(REPAIR.slice(5), '', '　　')}
</div>
</div>
<div class="page_edit"><span>责任编辑：何小满</span></div>
<div class="share_wx"><p>扫一扫，分享到微信朋友圈</p><div id="qrcode"></div></div>
<div class="page_gl">
<h2>相关报道</h2>
<ul>
<li><a href="http://news.youth.cn/sh/202205/t20220519_13705511.htm">毕业季的旧物去哪儿了</a></li>
<li><a href="http://news.youth.cn/sh/202204/t20220422_13637720.htm">宿舍楼下的共享工具箱</a></li>
</ul>
</div>
<div class="page_qr"><img src="http://www.youth.cn/images/app.png" alt="" /><p>关注青年大学习，扫码下载中国青年网客户端</p></div>
</div>
<div class="page_right">
<div class="rbox">
<h3>频道热点</h3>
<ul>
<li><a href="http://news.youth.cn/sh/202206/t20220607_13751100.htm">山村邮递员的第三双雨靴</a></li>
<li><a href="http://news.youth.cn/sh/202206/t20220607_13751232.htm">夜跑队护送外卖小哥取车</a></li>
<li><a href="http://news.youth.cn/sh/202206/t20220606_13748090.htm">一座县城的露天阅览桌</a></li>
</ul>
</div>
<div class="rbox">
<h3>图片推荐</h3>
<ul><li><a href="http://tuku.youth.cn/1.htm">雨后湖面上的白鹭群</a></li></ul>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.youth.cn/about/">关于我们</a> | <a href="http://www.youth.cn/zpxx/">招聘信息</a> | <a href="http://www.youth.cn/lxwm/">联系方式</a> | <a href="http://www.youth.cn/bqsm/">免责声明</a></p>
<p>共青团中央主办 版权所有：中国青年网 请尊重原创 转载请注明出处</p>
<p>信息网络传播视听节目许可证0105108号 京ICP备11020872号-17</p>
</div>
</body>
</html>`,
    expected: {
      headline: '大学生办“慢修屋”：先问它哪里不舒服',
      published: '2022-06-08T07:46:00+08:00',
      source: '中国青年报',
      authors: ['王清和'],
      editors: ['何小满'],
      headings: [],
      body: REPAIR,
      captions: ['志愿者在“慢修屋”里给台灯换线。王清和/摄', '贴在收音机上的“病历”。王清和/摄'],
      related: ['毕业季的旧物去哪儿了', '宿舍楼下的共享工具箱'],
      gone: ['扫一扫', '扫码下载', '第三双雨靴', '露天阅览桌', '白鹭群', '请尊重原创'],
    },
  },
  {
    kind: '法治网, 2022, a report of 法治日报: two names of the source joined by a long dash, the day and the weekday, three writers behind white squares before the text, bold headings, 责任编辑 in its own line, enpcontent comments, 相关新闻',
    url: 'http://www.legaldaily.com.cn/index/content/2022-05/17/content_8719366.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>噪声纠纷开到楼道里听证-法治网</title>
<meta name="keywords" content="噪声 社区 调解" />
<meta name="description" content="一些地方把听证会开到楼道里，由居民自己量分贝、定时间、签公约。" />
<link href="/css/2020/legal_detail.css" rel="stylesheet" type="text/css" />
<script language="javascript" src="/js/jquery.min.js"></script>
<script type="text/javascript">var enpcontentid=8719366;</script>
</head>
<body>
<div class="head_top"><div class="w1200">
<a href="http://www.legaldaily.com.cn/"><img src="/images/2020/logo.png" alt="法治网" /></a>
<div class="head_menu">
<a href="/index/node_83960.htm">首页</a>
<a href="/rdlf/node_34018.htm">人大立法</a>
<a href="/zfzz/node_86644.htm">政法</a>
<a href="/judicial/node_81462.htm">法院</a>
<a href="/jcsd/node_83011.htm">检察</a>
<a href="/Lawyer/node_75892.htm">律师</a>
<a href="/commentary/node_34251.htm">评论</a>
<a href="http://epaper.legaldaily.com.cn/">法治日报电子版</a>
</div>
</div></div>
<div class="w1200 weizhi">您所在的位置：<a href="/">首页</a>&gt;&gt;<a href="/index/node_83961.htm">法治时政</a></div>
<table width="1200" border="0" align="center" cellpadding="0" cellspacing="0">
<tr>
<td width="830" valign="top">
<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td class="f24 b black02 yh center" align="center">噪声纠纷开到楼道里听证</td></tr>
<tr><td class="f12 black02 center" align="center">发布时间：2022-05-17 09:52　星期二<br />来源：<a href="http://www.legaldaily.com.cn/">法治日报——法治网</a></td></tr>
<tr><td class="f12 center">字号 <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>　<a href="javascript:window.print()">打印本页</a></td></tr>
<tr><td class="f14 black02 yh" id="ShowArticle">
<!--enpproperty <articleid>8719366</articleid><date>2022-05-17 09:52:16.0</date><author>韩小东 马小雨 陈小川</author><title>噪声纠纷开到楼道里听证</title><sourcename>法治日报——法治网</sourcename>/enpproperty-->
<!--enpcontent-->
<P>　　□ 法治日报全媒体记者 韩小东 马小雨</P>
<P>　　□ 法治日报通讯员 陈小川</P>
${p(NOISE.slice(0, 2), '', '　　')}
<P>　　<STRONG>${NOISE[2]}</STRONG></P>
${p(NOISE.slice(3, 5), '', '　　')}
<P>　　<STRONG>${NOISE[5]}</STRONG></P>
${p(NOISE.slice(6, 8), '', '　　')}
<P>　　<STRONG>${NOISE[8]}</STRONG></P>
${p(NOISE.slice(9), '', '　　')}
<!--/enpcontent-->
</td></tr>
<tr><td class="f12 black02" align="right">责任编辑：高小荷</td></tr>
</table>
<div class="share"><span>分享到：</span><a href="javascript:;">微信</a><a href="javascript:;">微博</a><a href="javascript:;">QQ好友</a></div>
<div class="xgxw">
<div class="xgxw_t">相关新闻</div>
<ul>
<li><a href="/index/content/2022-05/10/content_8715001.htm">社区里来了“分贝调解员”</a><span>2022-05-10</span></li>
<li><a href="/index/content/2022-04/28/content_8709877.htm">一张桌子腿引发的邻里官司</a><span>2022-04-28</span></li>
<li><a href="/index/content/2022-04/15/content_8702210.htm">安静小区怎么评 居民说了算</a><span>2022-04-15</span></li>
</ul>
</div>
<div class="app_down"><img src="/images/2020/app.png" alt="" /><p>下载法治日报客户端，随时随地看法治新闻</p></div>
</td>
<td width="340" valign="top">
<div class="r_box"><h3>编辑推荐</h3>
<ul>
<li><a href="/index/content/2022-05/16/content_8718801.htm">旧手机里的照片归谁所有</a></li>
<li><a href="/index/content/2022-05/16/content_8718802.htm">网购绿植枯了能不能退</a></li>
</ul></div>
<div class="r_box"><h3>24小时排行</h3>
<ul>
<li><a href="/index/content/2022-05/16/content_8718600.htm">菜市场里的巡回法庭</a></li>
<li><a href="/index/content/2022-05/16/content_8718611.htm">骑行者与护栏的三次相遇</a></li>
</ul></div>
</td>
</tr>
</table>
<div class="foot">
<p><a href="/about">网站简介</a> | <a href="/ad">广告服务</a> | <a href="/sub">订阅本报</a> | <a href="/tg">投稿须知</a></p>
<p>Copyright©2022 www.legaldaily.com.cn All Rights Reserved 京ICP备10217144号-1</p>
<p>互联网新闻信息服务许可证10120180017</p>
</div>
</body>
</html>`,
    expected: {
      headline: '噪声纠纷开到楼道里听证',
      published: '2022-05-17T09:52:00+08:00',
      source: '法治日报——法治网',
      authors: ['韩小东', '马小雨', '陈小川'],
      editors: ['高小荷'],
      headings: ['分贝仪走进楼道', '公约写给自己看', '调解之后还要回访'],
      body: NOISE,
      captions: [],
      related: ['社区里来了“分贝调解员”', '一张桌子腿引发的邻里官司', '安静小区怎么评 居民说了算'],
      gone: ['打印本页', '随时随地看', '旧手机里的照片', '网购绿植', '三次相遇', '投稿须知'],
    },
  },
  {
    kind: '人民日报 on paper.people.com.cn, 2022: 引题 in h3 above and 副题 in h2 below the headline, the reporter and the day and the page number in p.sec, one picture in a table before the text, paging and 版面 lists above, sizes',
    url: 'http://paper.people.com.cn/rmrb/html/2022-05/18/nw.D110000renmrb_20220518_2-13.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=Edge,chrome=1" />
<meta name="filetype" content="1" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<title>墙洞里的半碗谷种</title>
<meta name="keywords" content="" />
<meta name="description" content="" />
<link type="text/css" rel="stylesheet" href="../../../tplimg/paper.css" />
<script language="javascript" src="../../../tplimg/jquery-1.8.3.min.js"></script>
</head>
<body>
<div class="header">
<div class="w1000 clearfix">
<a class="logo" href="http://www.people.com.cn/"><img src="../../../tplimg/logo.png" alt="人民网" /></a>
<p class="links"><a href="http://paper.people.com.cn/">人民日报报系电子版</a> <a href="http://data.people.com.cn/">人民数据</a> <a href="http://search.people.cn/">检索</a></p>
</div>
</div>
<div class="main w1000 clearfix">
<div class="left paper-box">
<div class="paper"><img src="../../../page/1/2022-05/18/13/2022051813_brief.jpg" usemap="#PagePicMap" /></div>
<div class="paper-bot clearfix">
<p class="left ban">第13版：社会</p>
<p class="right btn"><a class="preart" href="nbs.D110000renmrb_12.htm">上一版</a><a href="nbs.D110000renmrb_14.htm">下一版</a></p>
</div>
</div>
<div class="right right-main">
<div class="date-box clearfix">
<p class="date left">2022年05月18日　星期三</p>
<p class="right btn"><a href="../../2022-05/17/nbs.D110000renmrb_01.htm">上一期</a><a href="../../2022-05/19/nbs.D110000renmrb_01.htm">下一期</a></p>
</div>
<div class="swiper-box">
<div class="swiper-container">
<div class="swiper-slide"><a id="pageLink" href="nbs.D110000renmrb_01.htm">01版：要闻</a></div>
<div class="swiper-slide"><a id="pageLink" href="nbs.D110000renmrb_07.htm">07版：广告</a></div>
<div class="swiper-slide"><a id="pageLink" href="nbs.D110000renmrb_13.htm">13版：社会</a></div>
<div class="swiper-slide"><a id="pageLink" href="nbs.D110000renmrb_15.htm">15版：体育</a></div>
</div>
</div>
<div class="news">
<p class="news-tit">本版新闻</p>
<ul class="news-list">
<li><a href="nw.D110000renmrb_20220518_1-13.htm">老年食堂添了“慢餐桌”</a></li>
<li><a href="nw.D110000renmrb_20220518_2-13.htm">墙洞里的半碗谷种</a></li>
<li><a href="nw.D110000renmrb_20220518_3-13.htm">海岛灯塔用上了新电池</a></li>
</ul>
</div>
<div class="article-box">
<div class="art-btn">
<p class="left"><a href="javascript:zoomIn();">放大<sup>+</sup></a><a href="javascript:zoomOut();">缩小<sup>-</sup></a><a href="javascript:origin();">默认</a></p>
<p class="right"><a href="nw.D110000renmrb_20220518_1-13.htm">上一篇</a><a href="nw.D110000renmrb_20220518_3-13.htm">下一篇</a></p>
</div>
<div class="article">
<h3>一位山里老人和她守了半辈子的紫谷</h3>
<h1>墙洞里的半碗谷种</h1>
<h2>四十六户人家试种老品种，教室墙上挂满小葫芦</h2>
<h4></h4>
<p class="sec">本报记者　杨小松
<span class="date">《 人民日报 》（ <span class="newstime">2022年05月18日</span>&nbsp;&nbsp; 第 13 版）</span></p>
<div class="attachment">
<table class="pci_c" align="center">
<tr><td align="center"><img src="../../../res/1/2022-05/18/13/res01_attpic_brief.jpg" /></td></tr>
<tr><td align="center"><p>罗阿婆在秧田边挑选谷种。　　　　　　　　　　杨小松摄</p></td></tr>
</table>
</div>
<div id="ozoom">
<!--enpcontent-->
${p(SEED, '', '　　')}
<p>　　版式设计：张小芳</p>
<!--/enpcontent-->
</div>
</div>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.people.com.cn/GB/50142/">关于人民网</a> | <a href="http://www.people.com.cn/jobs">招聘英才</a> | <a href="http://www.people.com.cn/ad">广告服务</a></p>
<p>人 民 日 报 社 版 权 所 有 ，未 经 书 面 授 权 禁 止 使 用</p>
<p>Copyright © 1997-2022 by paper.people.com.cn all rights reserved</p>
</div>
</body>
</html>`,
    expected: {
      headline: '墙洞里的半碗谷种',
      kicker: '一位山里老人和她守了半辈子的紫谷',
      alternative: '四十六户人家试种老品种，教室墙上挂满小葫芦',
      published: '2022-05-18',
      source: '人民日报',
      authors: ['杨小松'],
      headings: [],
      body: SEED,
      captions: ['罗阿婆在秧田边挑选谷种。　　　　　　　　　　杨小松摄'],
      gone: ['上一版', '缩小', '07版：广告', '慢餐桌', '海岛灯塔', '招聘英才'],
    },
  },
  {
    kind: '经济参考报 on jjckb.cn, 2022, its shortest news: the day, 作者 with the place of the report and 来源 in one line, four bare paragraphs with indents, 凡标注来源 note, a paper picture and 新闻排行 beside',
    url: 'http://www.jjckb.cn/2022-04/21/c_1310566518.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8" />
<meta name="publishid" content="1310566518.0.100.0" />
<meta name="nodeid" content="0" />
<meta name="keywords" content="冷库,果蔬,产地" />
<meta name="description" content="产地冷藏保鲜设施新增库容超900万吨-" />
<title>产地冷藏保鲜设施新增库容超900万吨_经济参考网_新华社《经济参考报》官方网站</title>
<link rel="stylesheet" type="text/css" href="http://www.jjckb.cn/css/2018/detail.css" />
<script src="http://www.xinhuanet.com/static/jquery.js"></script>
<script>var _hmt = _hmt || [];</script>
</head>
<body>
<div class="topbar">
<div class="w1000">
<a href="http://www.jjckb.cn/"><img src="http://www.jjckb.cn/images/logo2018.png" alt="经济参考网" /></a>
<ul class="menu">
<li><a href="http://www.jjckb.cn/">首页</a></li>
<li><a href="http://www.jjckb.cn/yw.htm">要闻</a></li>
<li><a href="http://www.jjckb.cn/hg.htm">宏观</a></li>
<li><a href="http://www.jjckb.cn/cj.htm">产经</a></li>
<li><a href="http://www.jjckb.cn/zq.htm">证券</a></li>
<li><a href="http://www.jjckb.cn/jr.htm">金融</a></li>
<li><a href="http://www.jjckb.cn/gj.htm">国际</a></li>
<li><a href="http://www.jjckb.cn/sp.htm">视频</a></li>
<li><a href="http://dz.jjckb.cn/">电子报</a></li>
</ul>
</div>
</div>
<div class="w1000 position">您当前的位置：<a href="http://www.jjckb.cn/">首页</a> &gt; <a href="http://www.jjckb.cn/cj.htm">产经</a> &gt; 正文</div>
<div class="w1000 clearfix">
<div class="con_left">
<h1 class="con_title">产地冷藏保鲜设施新增库容超900万吨</h1>
<div class="con_info"><span class="time">2022-04-21</span> <span class="zz">作者： 记者 邱小谷 北京报道</span> <span class="ly">来源： 经济参考报</span></div>
<div class="bdshare"><span>分享到：</span><a href="javascript:;" title="分享到新浪微博">新浪微博</a><a href="javascript:;" title="分享到微信">微信</a></div>
<div class="con_txt" id="content">
${p(COLD, '', '　　')}
</div>
<div class="page_list"></div>
<div class="con_statement">
<p>凡标注来源为“经济参考报”或“经济参考网”的所有文字、图片、音视频稿件，及电子杂志等数字媒体产品，版权均属经济参考报社，未经书面授权，不得以任何形式刊载、播放。</p>
<p>获取授权</p>
</div>
<div class="con_rec">
<h3>精彩推荐</h3>
<ul>
<li><a href="http://www.jjckb.cn/2022-04/20/c_1310564001.htm">河运码头换上电动吊机</a></li>
<li><a href="http://www.jjckb.cn/2022-04/20/c_1310564112.htm">二手钢琴价格连跌两年</a></li>
<li><a href="http://www.jjckb.cn/2022-04/19/c_1310562209.htm">一粒芝麻的期货之路</a></li>
</ul>
</div>
</div>
<div class="con_right">
<div class="dzb"><h3>数字报</h3><a href="http://dz.jjckb.cn/"><img src="http://www.jjckb.cn/images/paper.jpg" alt="" /></a></div>
<div class="ph">
<h3>新闻排行</h3>
<ol>
<li><a href="http://www.jjckb.cn/2022-04/20/c_1310563377.htm">小镇纽扣卖向六十国</a></li>
<li><a href="http://www.jjckb.cn/2022-04/20/c_1310563390.htm">夜间货运班列增开三对</a></li>
<li><a href="http://www.jjckb.cn/2022-04/19/c_1310561188.htm">渔网厂的第四次转产</a></li>
</ol>
</div>
</div>
</div>
<div class="footer">
<p><a href="http://www.jjckb.cn/gy.htm">关于我们</a> | <a href="http://www.jjckb.cn/bm.htm">版面设置</a> | <a href="http://www.jjckb.cn/lx.htm">联系我们</a> | <a href="http://www.jjckb.cn/mt.htm">媒体刊例</a></p>
<p>经济参考报社版权所有 本站所有新闻内容未经协议授权，禁止转载使用</p>
<p>新闻线索提供热线：010-00000000 报社地址：北京市西城区</p>
<p>JJCKB.CN 京ICP备18039543号</p>
</div>
</body>
</html>`,
    expected: {
      headline: '产地冷藏保鲜设施新增库容超900万吨',
      published: '2022-04-21',
      source: '经济参考报',
      authors: ['邱小谷'],
      headings: [],
      body: COLD,
      captions: [],
      gone: ['获取授权', '电动吊机', '二手钢琴', '小镇纽扣', '媒体刊例', '线索提供热线'],
    },
  },
  {
    kind: '封面新闻 on thecover.cn, 2022, a talk by turns in plain paragraphs after two of introduction: source and clock in props-of-title, reporter and photographer in a line first, two pictures with captions, app box, comments of 盖友, 评论/推荐阅读',
    url: 'https://www.thecover.cn/news/9312045',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>对话乡村剧团团长：唱错一个字，台下会站起来 - 封面新闻</title>
<meta name="keywords" content="封面新闻,川剧,乡村剧团">
<meta name="description" content="一支只有十一个人的乡村川剧团，要唱今年的第一百场戏。">
<link rel="stylesheet" href="https://www.thecover.cn/static/css/app.css">
<script src="https://www.thecover.cn/static/js/manifest.js"></script>
</head>
<body>
<header class="header">
<div class="container">
<a class="logo" href="https://www.thecover.cn/"><img src="https://www.thecover.cn/static/img/logo.png" alt="封面新闻"></a>
<nav class="channel-nav">
<a href="/channel_3892">天下</a>
<a href="/channel_3560">四川</a>
<a href="/channel_3909">辟谣</a>
<a href="/channel_3686">国际</a>
<a href="/channel_3902">30秒</a>
<a href="/channel_3889">拍客</a>
<a href="/channel_3689">体育</a>
<a href="/channel_12">文娱</a>
<a href="/channel_46">宽窄</a>
<a href="/channel_17">封面号</a>
</nav>
<div class="search"><input type="text" placeholder="搜索你感兴趣的内容"></div>
<div class="app-entry"><span>下载客户端</span><div class="qr"><img src="https://www.thecover.cn/static/img/app.png" alt=""><p>扫码下载 亿万年轻人的生活方式</p></div></div>
</div>
</header>
<div class="container main-wrap">
<div class="main-article">
<h1>对话乡村剧团团长：唱错一个字，台下会站起来</h1>
<div class="props-of-title"><span>封面新闻</span><span>2022-07-11 10:32</span><span class="views">8.6万阅读</span></div>
<section class="article-content">
<p>封面新闻记者 唐小荷 摄影 李小川</p>
${p(OPERA.slice(0, 1))}
<p style="text-align:center"><img src="https://wx4.sinaimg.cn/i/1.jpg" class="article-img"></p>
<p style="text-align:center" class="img-desc">开演前，罗春林在后台给徒弟勾脸</p>
${p(OPERA.slice(1, 6))}
<p style="text-align:center"><img src="https://wx4.sinaimg.cn/i/2.jpg" class="article-img"></p>
<p style="text-align:center" class="img-desc">院坝里的演出，台下坐满了乡亲</p>
${p(OPERA.slice(6))}
</section>
<div class="article-tail">
<p class="copyright">未经授权，不得以任何方式转载、使用封面新闻内容。违者将被依法追责。</p>
<div class="tags"><a href="/search?kw=1">#赶场的戏台#</a></div>
<div class="interact"><span class="like">点赞 216</span><span class="fav">收藏</span><span class="share">分享至微信</span></div>
</div>
<div class="comment-wrap">
<h3>评论 <em>3</em></h3>
<textarea placeholder="说点什么吧"></textarea>
<ul>
<li><b>盖友4fk82d</b><p>小时候就是在茶馆听会的第一段戏</p><span>3小时前</span></li>
<li><b>盖友9sz31c</b><p>给坚持的人点一个大大的赞</p><span>5小时前</span></li>
</ul>
<a class="more" href="javascript:;">去APP查看更多评论</a>
</div>
</div>
<aside class="side">
<div class="side-box">
<h3>推荐阅读</h3>
<ul>
<li><a class="link-to-article" href="/news/9311870">盖碗茶里泡出的龙门阵</a></li>
<li><a class="link-to-article" href="/news/9311512">熊猫幼仔学会倒着爬树</a></li>
<li><a class="link-to-article" href="/news/9310988">古镇石狮子洗了个澡</a></li>
</ul>
</div>
<div class="side-box">
<h3>热门话题</h3>
<ul><li><a href="/topic/88121">你家楼下的面馆开了几年</a></li></ul>
</div>
</aside>
</div>
<footer class="footer">
<p><a href="/about">关于我们</a> | <a href="/join">加入我们</a> | <a href="/law">版权声明</a> | <a href="/report">举报专区</a></p>
<p>四川封面传媒科技有限责任公司 互联网新闻信息服务许可证 51120180008</p>
<p>违法和不良信息举报电话：028-00000000 蜀ICP备00000000号</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '对话乡村剧团团长：唱错一个字，台下会站起来',
      published: '2022-07-11T10:32:00+08:00',
      source: '封面新闻',
      // Who took the pictures did not write.
      authors: ['唐小荷'],
      headings: [],
      body: OPERA,
      captions: ['开演前，罗春林在后台给徒弟勾脸', '院坝里的演出，台下坐满了乡亲'],
      gone: ['亿万年轻人', '8.6万阅读', '第一段戏', '去APP查看', '倒着爬树', '你家楼下的面馆'],
    },
  },
  {
    kind: '南方周末 on infzm.com, 2023, a feature: 作者 and 责任编辑 in the head’s own p, the clock in data-time and in the text, a lead in blockquote.nfzm-bq, strong headings, pictures with cm_pic_caption, member prompts, 网络编辑, comments',
    url: 'https://www.infzm.com/contents/251336',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>一条没有名字的渡船 | 南方周末</title>
<meta name="keywords" content="渡口,摆渡人">
<meta name="description" content="${FERRYMAN_LEAD}">
<meta name="author" content="南方周末">
<meta property="og:type" content="news">
<meta property="og:title" content="一条没有名字的渡船">
<meta property="og:image" content="https://images.infzm.com/cms/medias/image/1.jpg">
<link href="https://www.infzm.com/css/app.css?id=52" rel="stylesheet">
<script src="https://www.infzm.com/js/app.js?id=77" defer></script>
</head>
<body>
<div id="app">
<header class="nfzm-header">
<div class="nfzm-wrap">
<a class="nfzm-header__logo" href="https://www.infzm.com/"><img src="https://www.infzm.com/images/logo.png" alt="南方周末"></a>
<ul class="nfzm-header__nav">
<li><a href="https://www.infzm.com/topics/t998.html">推荐</a></li>
<li><a href="https://www.infzm.com/topics/t995.html">快讯</a></li>
<li><a href="https://www.infzm.com/topics/t1.html">新闻</a></li>
<li><a href="https://www.infzm.com/topics/t2.html">经济</a></li>
<li><a href="https://www.infzm.com/topics/t7.html">文化</a></li>
<li><a href="https://www.infzm.com/topics/t8.html">观点</a></li>
<li><a href="https://www.infzm.com/topics/t1012.html">动静</a></li>
</ul>
<div class="nfzm-header__user"><a href="https://passport.infzm.com/login">登录</a><a href="https://passport.infzm.com/register">注册</a></div>
</div>
</header>
<div class="nfzm-wrap nfzm-main">
<article class="nfzm-content">
<header class="nfzm-content__header">
<div class="nfzm-content__title"><h1>一条没有名字的渡船</h1></div>
<p class="nfzm-content__author"><span>作者：南方周末记者 沈小渡</span> <span>责任编辑：宋小岸</span></p>
<div class="nfzm-content__meta"><span class="nfzm-content__term">社会</span> <span class="nfzm-content__publish" data-time="2023-06-15 19:04:27">2023-06-15 19:04</span></div>
</header>
<div class="nfzm-content__content">
<blockquote class="nfzm-bq">${FERRYMAN_LEAD}</blockquote>
<div class="nfzm-content__fulltext">
<div class="cm_img"><p class="contentImg"><img src="https://images.infzm.com/cms/medias/image/1.jpg" alt=""></p><p class="cm_pic_caption">清晨的渡口，第一班船正在等人。（南方周末记者 沈小渡/图）</p></div>
${p(FERRYMAN.slice(0, 2))}
<p><strong>${FERRYMAN[2]}</strong></p>
${p(FERRYMAN.slice(3, 6))}
<p><strong>${FERRYMAN[6]}</strong></p>
${p(FERRYMAN.slice(7, 8))}
<div class="cm_img"><p class="contentImg"><img src="https://images.infzm.com/cms/medias/image/2.jpg" alt=""></p><p class="cm_pic_caption">船舱木板上的名字。（受访者供图/图）</p></div>
${p(FERRYMAN.slice(8, 10))}
<p><strong>${FERRYMAN[10]}</strong></p>
${p(FERRYMAN.slice(11))}
</div>
</div>
<div class="nfzm-content__editor"><p>网络编辑：小石头</p></div>
<div class="nfzm-content__copyright"><p>欢迎分享、点赞与留言。本作品的版权为南方周末或相关著作权人所有，任何第三方未经授权，不得转载，否则即为侵权。</p></div>
<div class="nfzm-vip"><p>成为会员，畅读全站内容</p><a href="https://www.infzm.com/vip">立即开通</a></div>
<div class="nfzm-share"><span>分享给好友</span><a href="javascript:;">微信扫码</a><a href="javascript:;">微博</a></div>
<section class="nfzm-comment">
<h3>精选留言</h3>
<ul>
<li><b>江边客</b><p>每个渡口都是一本旧账，读得鼻子发酸</p></li>
</ul>
<a href="javascript:;">打开客户端参与讨论</a>
</section>
</article>
<aside class="nfzm-aside">
<div class="nfzm-aside__box">
<h3>热门文章</h3>
<ol>
<li><a href="https://www.infzm.com/contents/251200">在雪线上修手表的人</a></li>
<li><a href="https://www.infzm.com/contents/251177">旧书摊的最后一个雨季</a></li>
<li><a href="https://www.infzm.com/contents/251090">一所只有琴房的学校</a></li>
</ol>
</div>
</aside>
</div>
<footer class="nfzm-footer">
<p><a href="https://www.infzm.com/about">关于我们</a> <a href="https://www.infzm.com/law">法律声明</a> <a href="https://www.infzm.com/contact">联系我们</a></p>
<p>南方周末报社 版权所有 粤ICP备13036114号 互联网新闻信息服务许可证44120180029</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '一条没有名字的渡船',
      lead: '大桥通车之前，一条没有名字的渡船还要再开一百天。',
      published: '2023-06-15T19:04:00+08:00',
      source: '南方周末',
      authors: ['沈小渡'],
      // Whether the 网络编辑, known by a pen name alone, is an editor too is open: not asked.
      headings: ['桥要来了', '四十六个名字', '最后一班'],
      body: FERRYMAN,
      captions: [
        '清晨的渡口，第一班船正在等人。（南方周末记者 沈小渡/图）',
        '船舱木板上的名字。（受访者供图/图）',
      ],
      gone: ['畅读全站', '微信扫码', '鼻子发酸', '雪线上修手表', '只有琴房', '任何第三方'],
    },
  },
  {
    kind: '齐鲁晚报·齐鲁壹点, 2023, local news: the app’s bar above, 来源 and the clock in spans, the reporter and 摄影 in a line first, a picture with a caption below, 责任编辑 in the text’s last line, clue box, 壹粉 comments, 推荐',
    url: 'https://www.ql1d.com/general/23871105.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<meta name="format-detection" content="telephone=no">
<title>老宿舍院的腌菜缸又满了_齐鲁壹点</title>
<meta name="keywords" content="酸菜,宿舍院,邻里">
<meta name="description" content="小雪一到，济南胶济铁路边的老宿舍院里就支起了腌菜缸。">
<link rel="stylesheet" href="https://wscdn.ql1d.com/static/pc/css/article.css">
<script src="https://wscdn.ql1d.com/static/pc/js/jquery.min.js"></script>
<script>var share = {title: "老宿舍院的腌菜缸又满了", desc: "齐鲁壹点"};</script>
</head>
<body>
<div class="down-bar"><img src="https://wscdn.ql1d.com/static/logo.png" alt=""><p>齐鲁壹点 连接你我</p><a href="https://www.ql1d.com/download">立即打开</a></div>
<div class="pc-header">
<div class="w1200">
<a class="logo" href="https://www.ql1d.com/"><img src="https://wscdn.ql1d.com/static/pc/logo.png" alt="齐鲁壹点"></a>
<ul class="nav">
<li><a href="https://www.ql1d.com/">头条</a></li>
<li><a href="https://www.ql1d.com/channel/2">山东</a></li>
<li><a href="https://www.ql1d.com/channel/5">财经</a></li>
<li><a href="https://www.ql1d.com/channel/9">青未了</a></li>
<li><a href="https://www.ql1d.com/channel/12">运动</a></li>
<li><a href="https://www.ql1d.com/ydh">壹点号</a></li>
<li><a href="https://www.ql1d.com/qb">情报站</a></li>
</ul>
</div>
</div>
<div class="w1200 clearfix">
<div class="article-main">
<h1 class="article-title">老宿舍院的腌菜缸又满了</h1>
<div class="article-info"><span class="from">来源：齐鲁晚报·齐鲁壹点</span><span class="time">2023-11-22 16:47:20</span></div>
<div class="article-tools"><a href="javascript:;">听新闻</a><a href="javascript:;">字号</a></div>
<div class="article-content" id="article-content">
<p>齐鲁晚报·齐鲁壹点 记者 范小雪　摄影 周小军</p>
${p(CABBAGE.slice(0, 2))}
<p><img src="https://wscdn.ql1d.com/68120045511022334455.jpg" alt=""></p>
<p style="color:#888;font-size:14px;text-align:center;">徐大娘把白菜一棵棵码在太阳底下</p>
${p(CABBAGE.slice(2))}
<p>责任编辑：于小海</p>
</div>
<div class="clue"><p>新闻线索报料通道：应用市场下载“齐鲁壹点”APP，或搜索微信小程序“齐鲁壹点”，全省800位记者在线等你来报料！</p></div>
<div class="op"><span>点赞 48</span><span>收藏</span><span>分享</span></div>
<div class="comment">
<h3>热门评论</h3>
<div class="c-item"><b>壹粉8827310</b><p>闻着味就想回家过年</p><span>11-22 18:03</span></div>
<div class="c-item"><b>壹粉6610093</b><p>我姥姥那口缸现在种着荷花</p><span>11-22 19:26</span></div>
<a href="https://www.ql1d.com/download">打开齐鲁壹点发表评论</a>
</div>
</div>
<div class="article-side">
<div class="side-item">
<h3>24小时热文</h3>
<ul>
<li><a href="https://www.ql1d.com/general/23869001.html">趵突泉边的泡茶摊延时收摊</a></li>
<li><a href="https://www.ql1d.com/general/23868772.html">一列货车拉来八千棵雪松</a></li>
<li><a href="https://www.ql1d.com/general/23867540.html">高校食堂窗口的手写菜单</a></li>
</ul>
</div>
<div class="side-item"><h3>猜你喜欢</h3><ul><li><a href="https://www.ql1d.com/general/23866113.html">海边小站等来了第一场雪</a></li></ul></div>
</div>
</div>
<div class="pc-footer">
<p><a href="https://www.ql1d.com/about">关于壹点</a> <a href="https://www.ql1d.com/agreement">用户协议</a> <a href="https://www.ql1d.com/privacy">隐私政策</a></p>
<p>山东齐鲁壹点传媒有限公司 互联网新闻信息服务许可证编号：37120190003</p>
<p>鲁ICP备00000000号 违法和不良信息举报邮箱：jubao@ql1d.example</p>
</div>
</body>
</html>`,
    expected: {
      headline: '老宿舍院的腌菜缸又满了',
      published: '2023-11-22T16:47:20+08:00',
      source: '齐鲁晚报·齐鲁壹点',
      authors: ['范小雪'],
      editors: ['于小海'],
      headings: [],
      body: CABBAGE,
      captions: ['徐大娘把白菜一棵棵码在太阳底下'],
      gone: ['立即打开', '在线等你来报料', '荷花', '八千棵雪松', '手写菜单', '隐私政策'],
    },
  },
  {
    kind: '新浪财经, 2022, a reprint of 证券日报: top_bar with the clock in Chinese and the source’s link, img_wrapper with img_descr, strong headings, an app line and a fund box within the text, show_author, keywords, 新浪直播, 24小时 QR',
    url: 'https://finance.sina.com.cn/chanjing/cyxw/2022-08-16/doc-imizirav8379021.shtml',
    page: `<!DOCTYPE html>
<!-- [ published at 2022-08-16 07:18:05 ] -->
<html>
<head>
<meta http-equiv="Content-type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="sudameta" content="urlpath:chanjing/cyxw/; allCIDs:57026,258" />
<title>无人售货柜“内卷”：值钱的是知道哪瓶水会卖光_新浪财经_新浪网</title>
<meta name="keywords" content="售货柜,点位,补货" />
<meta name="tags" content="售货柜,点位,补货" />
<meta name="description" content="无人售货柜的身影越来越多，可是摆柜子的人却说，生意没有看上去那么好做。" />
<meta property="og:type" content="news" />
<meta property="og:title" content="无人售货柜“内卷”：值钱的是知道哪瓶水会卖光" />
<meta property="og:url" content="https://finance.sina.com.cn/chanjing/cyxw/2022-08-16/doc-imizirav8379021.shtml" />
<meta property="article:published_time" content="2022-08-16T07:18:05+08:00" />
<meta property="article:author" content="新浪财经" />
<meta name="mediaid" content="证券日报" />
<link rel="stylesheet" href="//n.sinaimg.cn/finance/fe/finance_detail/article.css" />
<script>var SINA_TEXT_PAGE_INFO = {entryId: 'mizirav8379021', channel: 'cj'};</script>
</head>
<body>
<div class="top-bar-wrap" id="top_bar_wrap">
<div class="wrap">
<div class="sina15-nav"><a href="https://www.sina.com.cn/">新浪首页</a> <a href="https://news.sina.com.cn/">新闻</a> <a href="https://sports.sina.com.cn/">体育</a> <a href="https://finance.sina.com.cn/">财经</a> <a href="https://ent.sina.com.cn/">娱乐</a> <a href="https://blog.sina.com.cn/">博客</a> <a href="javascript:;">更多</a></div>
</div>
</div>
<div class="main-content w1240">
<div class="path-search">
<div class="path"><a href="https://finance.sina.com.cn/">新浪财经</a> <span class="spliter">&gt;</span> <a href="https://finance.sina.com.cn/chanjing/">产经</a> <span class="spliter">&gt; 正文</span></div>
</div>
<h1 class="main-title">无人售货柜“内卷”：值钱的是知道哪瓶水会卖光</h1>
<div class="top-bar ani" id="top_bar">
<div class="top-bar-inner clearfix">
<div class="date-source"><span class="date">2022年08月16日 07:18</span><span class="source ent-source"><a href="http://www.zqrb.cn/" target="_blank" class="source ent-source" rel="nofollow">证券日报</a></span></div>
<div class="second-title"></div>
<div class="page-tools"><a href="javascript:;" title="字体变大">缩小字体</a><a href="javascript:;">放大字体</a><a href="javascript:;">收藏</a><a href="javascript:;">微博</a><a href="javascript:;">微信</a></div>
</div>
</div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
<!-- 正文 start -->
<div class="article" id="artibody">
<div class="appendQr_wrap"><p>安装新浪财经客户端第一时间接收最全面的市场资讯→【<a href="https://finance.sina.com.cn/mobile/">下载地址</a>】</p></div>
<p cms-style="font-L">　　本报记者 蒋小满</p>
<p cms-style="font-L">${VENDING[0]}</p>
<p cms-style="font-L">${VENDING[1]}</p>
<div class="img_wrapper"><img src="//n.sinaimg.cn/finance/transform/1.jpg" alt="写字楼大堂里并排摆放的三台售货柜"><span class="img_descr">写字楼大堂里并排摆放的三台售货柜</span></div>
<p cms-style="font-L strong-Bold"><font cms-style="font-L strong-Bold"><strong>${VENDING[2]}</strong></font></p>
<p cms-style="font-L">${VENDING[3]}</p>
<p cms-style="font-L">${VENDING[4]}</p>
<div id="ad_44086" class="otherContent_01"></div>
<p cms-style="font-L strong-Bold"><font cms-style="font-L strong-Bold"><strong>${VENDING[5]}</strong></font></p>
<p cms-style="font-L">${VENDING[6]}</p>
<p cms-style="font-L">${VENDING[7]}</p>
<p cms-style="font-L">${VENDING[8]}</p>
<div class="appendQr_normal"><img src="//n.sinaimg.cn/finance/qr.jpg" alt=""><div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div></div>
<p class="article-editor">责任编辑：苏小末 </p>
</div>
<!-- 正文 end -->
<div class="article-bottom clearfix" id="article-bottom">
<div class="keywords" id="keywords" data-wbkey="售货柜"><label>文章关键词：</label><a href="http://tags.sina.com.cn/1">售货柜</a></div>
<div class="feedback"><a href="https://news.sina.com.cn/feedback/">我要反馈</a></div>
</div>
<div class="blk-wxfollow"><p>APP专享直播</p><a href="https://finance.sina.com.cn/live/1">晨会解读：消费电子的下半场</a></div>
</div>
<div class="article-content-right">
<div class="blk-hot">
<h3>热门推荐</h3>
<ul>
<li><a href="https://finance.sina.com.cn/1.shtml">老字号冰棍卖出三倍价</a></li>
<li><a href="https://finance.sina.com.cn/2.shtml">高速服务区的咖啡战争</a></li>
</ul>
</div>
<div class="blk-qr"><p>24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）</p></div>
<div class="blk-num"><h3>股市直播</h3><ul><li><a href="https://zhibo.sina.com.cn/1">图文直播间</a></li><li><a href="https://zhibo.sina.com.cn/2">视频直播间</a></li></ul></div>
</div>
</div>
</div>
<div class="footer">
<p><a href="https://finance.sina.com.cn/guest.html">新浪财经意见反馈留言板</a> 电话：400-000-0000</p>
<p>所有资讯仅供参考，不构成投资建议，据此操作风险自负</p>
<p>Copyright © 1996-2022 SINA Corporation All Rights Reserved 新浪公司 版权所有</p>
</div>
</body>
</html>`,
    expected: {
      headline: '无人售货柜“内卷”：值钱的是知道哪瓶水会卖光',
      published: '2022-08-16T07:18:00+08:00',
      source: '证券日报',
      authors: ['蒋小满'],
      editors: ['苏小末'],
      headings: ['点位费涨了一倍', '补货才是真成本'],
      body: VENDING,
      captions: ['写字楼大堂里并排摆放的三台售货柜'],
      gone: ['最全面的市场资讯', '海量资讯', '消费电子的下半场', '老字号冰棍', '咖啡战争', '粉丝福利'],
    },
  },
  {
    kind: '网易号 on 163.com, 2023, an account’s short piece: the clock, 来源 and the place in post_info, 举报, two pictures without captions, 特别声明 in Chinese and English, post_recommends and 相关推荐 tabs, comments, side hot list',
    url: 'https://www.163.com/dy/article/IH9T2KQ80552NWV3.html',
    page: `<!DOCTYPE html>
<html id="ne_wrap" data-publishtime="2023-10-17 18:26:41" data-category="网易号">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=750, user-scalable=no" />
<title>榆树下的登记簿|落叶|榆树|孟师傅_网易订阅</title>
<meta name="keywords" content="落叶,榆树,孟师傅" />
<meta name="description" content="榆树下的登记簿,落叶,榆树,孟师傅" />
<meta name="author" content="网易" />
<meta name="copyright" content="网易版权所有" />
<meta property="og:type" content="news" />
<meta property="og:title" content="榆树下的登记簿|落叶|榆树|孟师傅_网易订阅" />
<meta property="og:description" content="榆树下的登记簿" />
<meta property="og:url" content="https://www.163.com/dy/article/IH9T2KQ80552NWV3.html" />
<meta property="article:author" content="网易" />
<meta property="article:published_time" content="2023-10-17T18:26:41+08:00" />
<link rel="stylesheet" href="https://static.ws.126.net/163/f2e/products/post2020_dy/static/css/main.css" />
<script>window.ntm = {projectId: 'NTM-LADJ1P8A-3'};</script>
</head>
<body>
<div id="js_N_NTES_wrap" class="ntes_nav_wrap">
<div class="ntes-nav">
<a href="https://www.163.com/">网易首页</a>
<a href="https://www.163.com/newsapp/">应用</a>
<a href="https://open.163.com/">网易公开课</a>
<a href="https://study.163.com/">网易云课堂</a>
<a href="https://reg.163.com/">注册免费邮箱</a>
<a href="https://passport.163.com/">登录</a>
</div>
</div>
<div class="wrapper clearfix" id="contain" data-publishtime="2023-10-17 18:26:41">
<div class="post_main">
<div class="post_crumb"><a href="https://www.163.com/">网易首页</a> &gt; <a href="https://dy.163.com/">网易号</a> &gt; 正文 <a class="to_reg" href="https://mp.163.com/">申请入驻</a></div>
<h1 class="post_title">榆树下的登记簿</h1>
<div class="post_info">2023-10-17 18:26:41　来源: <a href="https://www.163.com/dy/media/T1500000000001.html">老街慢讲</a>　<span>河北</span>&nbsp;<a href="https://www.163.com/special/0077jt/tipoff.html" class="post_jubao">举报</a></div>
<div class="post_top">
<div class="post_top_tie"><a class="post_top_tie_count" href="#tie">12</a></div>
<div class="post_top_share"><span>分享至</span><p>用微信扫码二维码</p><p>分享至好友和朋友圈</p></div>
</div>
<div class="post_content" id="content">
<div class="post_body">
<p id="0QT6A1B1">${TREE[0]}</p>
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fdingyue.ws.126.net%2F1.jpg"/></p>
${p(TREE.slice(1, 4))}
<p class="f_center"><img src="https://nimg.ws.126.net/?url=http%3A%2F%2Fdingyue.ws.126.net%2F2.jpg"/></p>
${p(TREE.slice(4))}
</div>
<div class="post_statement">
<p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。</p>
<p>Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of NetEase Hao, which is a social media platform and only provides information storage services.</p>
</div>
<div class="post_columnad_btm"></div>
</div>
<div class="post_next"><div class="post_next_name">阅读下一篇</div><a class="post_next_post" href="https://www.163.com/dy/article/IH9QAAAA0552NWV4.html">豆腐坊半夜为什么总亮灯</a></div>
<div class="tie-areas" id="post_comment_area">
<h4>网友跟贴</h4>
<p>文明上网理性发言，请遵守《新闻评论服务协议》</p>
<div class="tie-item"><b>胡同里的风[河北网友]</b><p>看完想给自家绿萝也领一袋</p></div>
</div>
<div class="post_recommends">
<div class="post_recommends_tab"><span class="current">相关推荐</span><span>热点推荐</span></div>
<ul class="post_recommends_list">
<li><a href="https://www.163.com/dy/article/IH8AAAA10552NWV5.html">把落叶做成肥料要等多少天</a><span>2023-10-15 09:12</span></li>
</ul>
<ul class="post_recommends_list">
<li><a href="https://www.163.com/dy/article/IH8BBBB10552NWV6.html">这只猫学会了按电梯</a><span>2023-10-17 11:40</span></li>
<li><a href="https://www.163.com/dy/article/IH8CCCC10552NWV7.html">一碗板面跨了三个省</a><span>2023-10-16 20:05</span></li>
</ul>
</div>
</div>
<div class="post_side">
<div class="post_side_mod">
<h2 class="title">态度原创</h2>
<ul><li><a href="https://www.163.com/dy/article/IH7AAAA10552NWV8.html">深夜便利店里的十二种告别</a></li></ul>
</div>
<div class="post_side_mod">
<h2 class="title">热门贴文</h2>
<ol><li><a href="https://www.163.com/dy/article/IH7BBBB10552NWV9.html">小区电梯里的留言大战</a></li></ol>
</div>
</div>
</div>
<div class="ne-foot">
<p><a href="https://corp.163.com/">About NetEase</a> | <a href="https://gb.corp.163.com/gb/about/overview.html">公司简介</a> | <a href="https://corp.163.com/gb/contactus.html">联系方法</a> | <a href="https://hr.163.com/">招聘信息</a> | <a href="https://help.163.com/">客户服务</a></p>
<p>网易公司版权所有 ©1997-2023</p>
</div>
</body>
</html>`,
    expected: {
      headline: '榆树下的登记簿',
      published: '2023-10-17T18:26:41+08:00',
      source: '老街慢讲',
      authors: [],
      headings: [],
      body: TREE,
      captions: ['', ''],
      gone: ['申请入驻', '用微信扫码', '信息存储服务', '豆腐坊半夜', '按电梯', '留言大战'],
    },
  },
  {
    kind: '中央社 on cna.com.tw, 2023: the headline in h1 span, updatetime with a later 更新, a fullPic with caption, 中央社記者 with place and day in brackets first and the editor and the day’s number last, LINE/FB boxes, keywords, 延伸閱讀, 版權 note',
    url: 'https://www.cna.com.tw/news/aloc/202309140218.aspx',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>停用18年老天文台圓頂重轉 退休技工先看土星 | 地方 | 中央社 CNA</title>
<meta name="description" content="停用18年的老天文台圓頂今天重新轉動，由退休技工、高中天文社學生和志工花了14個月修復。">
<meta name="keywords" content="天文台,土星,志工,新聞,即時新聞,CNA">
<meta name="author" content="中央通訊社">
<meta itemprop="datePublished" content="2023-09-14T20:31:00+08:00">
<meta itemprop="dateModified" content="2023-09-14T21:12:00+08:00">
${og('og:title', '停用18年老天文台圓頂重轉 退休技工先看土星 | 地方 | 中央社 CNA')}
${og('og:type', 'article')}
${og('og:site_name', '中央社 CNA')}
${og('og:url', 'https://www.cna.com.tw/news/aloc/202309140218.aspx')}
${og('og:image', 'https://imgcdn.cna.com.tw/www/WebPhotos/1024/20230914/1.jpg')}
${ld({ '@type': 'NewsArticle', headline: '停用18年老天文台圓頂重轉 退休技工先看土星', datePublished: '2023-09-14T20:31:00+08:00', dateModified: '2023-09-14T21:12:00+08:00', author: { '@type': 'Organization', name: '中央通訊社' }, publisher: { '@type': 'Organization', name: '中央通訊社', logo: { '@type': 'ImageObject', url: 'https://imgcdn.cna.com.tw/www/website/img/logo.png' } } })}
<link rel="stylesheet" href="https://imgcdn.cna.com.tw/www/website/css/main.css">
</head>
<body>
<div class="allBody">
<header class="header">
<a class="logo" href="https://www.cna.com.tw/"><img src="https://imgcdn.cna.com.tw/www/website/img/logo.png" alt="中央社 CNA"></a>
<nav class="mainMenu">
<ul>
<li><a href="/list/aall.aspx">即時</a></li>
<li><a href="/list/aipl.aspx">政治</a></li>
<li><a href="/list/aopl.aspx">國際</a></li>
<li><a href="/list/acn.aspx">兩岸</a></li>
<li><a href="/list/aie.aspx">產經</a></li>
<li><a href="/list/ahel.aspx">生活</a></li>
<li><a href="/list/aloc.aspx">地方</a></li>
<li><a href="/list/acul.aspx">文化</a></li>
</ul>
</nav>
<div class="subscribe"><a href="/subscribe">訂閱電子報</a></div>
</header>
<div class="wrapper">
<div class="breadcrumb"><a href="/">首頁</a> / <a href="/list/aloc.aspx">地方</a></div>
<div class="content">
<article class="article">
<div class="centralContent">
<h1><span>停用18年老天文台圓頂重轉 退休技工先看土星</span></h1>
<div class="timeBox">
<div class="updatetime"><span>2023/9/14 20:31</span>（9/14 21:12 更新）</div>
<div class="shareBar"><a href="javascript:;">請同意我們的隱私權規範，才能啟用聽新聞的功能。</a><a href="javascript:;">字級</a></div>
</div>
<div class="fullPic"><div class="wrap"><figure class="center"><img src="https://imgcdn.cna.com.tw/www/WebPhotos/1024/20230914/1.jpg" alt="志工轉動修復完成的天文台圓頂"><figcaption class="picinfo">志工轉動修復完成的天文台圓頂，天窗朝向東南方。中央社記者吳小山攝 112年9月14日</figcaption></figure></div></div>
<div class="paragraph">
<p>（中央社記者吳小山台北14日電）${OBSERVATORY[0]}</p>
${p(OBSERVATORY.slice(1, 3))}
<div class="BtnShareGroup"><a href="https://lin.ee/cna">加入LINE好友</a></div>
${p(OBSERVATORY.slice(3, 5))}
<p>${OBSERVATORY[5]}（編輯：林小真）1120914</p>
</div>
<div class="SubscriptionInner"><p>不受演算法影響，看見新聞本質</p><a href="/googlenews">Google News 訂閱 中央社</a></div>
<div class="paragraph moreArticle">
<div class="moreArticle-title">延伸閱讀</div>
<a class="moreArticle-link" href="/news/aloc/202307220101.aspx"><span>高中生修望遠鏡 讓校園看見月坑</span></a>
<a class="moreArticle-link" href="/news/ait/202305100055.aspx"><span>山上的星空管理員 一夜關掉三百盞燈</span></a>
</div>
<div class="paragraph"><div class="articlekeywords"><span>#</span><a href="/tag/1">天文台</a><a href="/tag/2">土星</a></div></div>
<div class="paragraph bottomBox"><p>中央社「一手新聞」 app</p><p>iOS App下載 Android App下載</p><p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div>
</div>
</article>
<aside class="aside">
<div class="mainList"><h4>熱門新聞</h4>
<ul>
<li><a href="/news/ahel/202309140088.aspx">便利商店飯糰驚見手寫謝卡</a></li>
<li><a href="/news/aloc/202309140100.aspx">阿嬤騎三輪車繞鄉送芋頭</a></li>
<li><a href="/news/acul/202309130321.aspx">老戲院手繪看板徵求學徒</a></li>
</ul></div>
</aside>
</div>
</div>
<footer class="footer">
<p><a href="/about">關於我們</a> <a href="/copyright">著作權聲明</a> <a href="/privacy">隱私權政策</a> <a href="/jobs">徵才</a></p>
<p>© 2023 中央通訊社 THE CENTRAL NEWS AGENCY</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '停用18年老天文台圓頂重轉 退休技工先看土星',
      published: '2023-09-14T20:31:00+08:00',
      authors: ['吳小山'],
      editors: ['林小真'],
      dateline: '台北',
      headings: [],
      captions: ['志工轉動修復完成的天文台圓頂，天窗朝向東南方。中央社記者吳小山攝 112年9月14日'],
      // Whether the dateline stays at the head of the first paragraph, and the agency’s number at the end of the last, is open: not asked.
      kept: OBSERVATORY,
      gone: ['不受演算法影響', '聽新聞的功能', '一手新聞', '手寫謝卡', '送芋頭', '著作權聲明'],
    },
  },
  {
    kind: 'ETtoday, 2023, light local news: time.date under h1.title, the reporter and place alone in the first line, two bold captions by ▲ after pictures, a note on rights by ★, app and prize lines, keywords, 相關新聞, 讀者迴響, hot lists',
    url: 'https://www.ettoday.net/news/20230612/2517844.htm',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>豆花攤歇業收到218張紙條　復業首日百人捧碗公排隊 | ETtoday生活新聞 | ETtoday新聞雲</title>
<meta name="description" content="台南安平一間開了43年的豆花攤，上個月因老闆娘手腕開刀歇業，沒想到復業首日，攤位前竟排了上百人。">
<meta name="keywords" content="豆花,安平,紙條">
<meta name="news_keywords" content="豆花,安平,紙條">
<meta property="article:author" content="https://www.facebook.com/ETtoday">
<meta name="section" content="生活">
<meta name="source" content="ETtoday">
<meta name="pubdate" content="2023-06-12T14:08:00+08:00">
<meta itemprop="dateCreated" content="2023-06-12T14:08:00+08:00">
${og('og:site_name', 'ETtoday新聞雲')}
${og('og:type', 'article')}
${og('og:title', '豆花攤歇業收到218張紙條　復業首日百人捧碗公排隊 | ETtoday生活新聞 | ETtoday新聞雲')}
${og('og:url', 'https://www.ettoday.net/news/20230612/2517844.htm')}
${og('article:published_time', '2023-06-12T14:08:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '豆花攤歇業收到218張紙條　復業首日百人捧碗公排隊', datePublished: '2023-06-12T14:08:00+08:00', dateModified: '2023-06-12T14:08:00+08:00', author: { '@type': 'Person', name: 'ETtoday新聞雲' }, publisher: { '@type': 'Organization', name: 'ETtoday新聞雲' } })}
<link rel="stylesheet" href="https://cdn2.ettoday.net/style/ettoday2017/css/style.css">
</head>
<body id="news" class="news-page life">
<div class="wrapper_box">
<div class="wrapper">
<div class="header_box">
<a class="logo" href="https://www.ettoday.net/"><img src="https://cdn2.ettoday.net/style/ettoday2017/images/logo.png" alt="ETtoday新聞雲"></a>
<nav class="nav_1">
<ul>
<li><a href="https://www.ettoday.net/news/news-list.htm">新聞總覽</a></li>
<li><a href="https://www.ettoday.net/news/focus/焦點新聞/">焦點</a></li>
<li><a href="https://star.ettoday.net/">星光</a></li>
<li><a href="https://www.ettoday.net/news/focus/社會/">社會</a></li>
<li><a href="https://pets.ettoday.net/">寵物</a></li>
<li><a href="https://travel.ettoday.net/">旅遊</a></li>
<li><a href="https://health.ettoday.net/">健康</a></li>
</ul>
</nav>
</div>
<div class="container_box">
<div class="part_breadcrumb"><a href="https://www.ettoday.net/">ETtoday首頁</a> &gt; <a href="https://www.ettoday.net/news/focus/生活/">生活</a></div>
<div class="c1">
<article>
<div class="subject_article">
<header>
<h1 class="title" itemprop="headline">豆花攤歇業收到218張紙條　復業首日百人捧碗公排隊</h1>
<p class="date_wrap"><time class="date" itemprop="datePublished" datetime="2023-06-12T14:08:00+08:00">2023年06月12日 14:08</time></p>
</header>
<div class="part_area_2"><a href="https://www.ettoday.net/app">▶ 下載ETtoday APP抽好禮</a></div>
<div class="story" itemprop="articleBody">
<p><img src="https://cdn2.ettoday.net/images/7070/d7070001.jpg" alt="▲安平豆花攤。" width="600" height="450"></p>
<p><strong>▲豆花攤復業首日，排隊人潮繞過廟埕。（圖／記者黃小樺攝）</strong></p>
<p>記者黃小樺／台南報導</p>
${p(TOFU.slice(0, 3))}
<p><img src="https://cdn2.ettoday.net/images/7070/d7070002.jpg" alt="▲紙條。" width="600" height="450"></p>
<p><strong>▲鐵門上貼滿客人留下的紙條。（圖／吳媽媽提供）</strong></p>
${p(TOFU.slice(3))}
<p><span style="color:#888888">★圖片為版權照片，由記者黃小樺供《ETtoday》專用，任何網站、報刊未經許可，不得部分或全部轉載！</span></p>
</div>
<div class="part_social"><a href="javascript:;">分享到FB</a><a href="javascript:;">分享到LINE</a></div>
<div class="part_keyword"><strong>關鍵字：</strong><a href="https://www.ettoday.net/news/tag/安平/">安平</a></div>
<p class="txt_declare">※本文版權所有，非經授權，不得轉載。[ETtoday著作權聲明]※</p>
</div>
</article>
<div class="block block_related">
<div class="block_title"><h3>相關新聞</h3></div>
<div class="block_content">
<div class="part_list_3">
<h3><a href="https://www.ettoday.net/news/20230606/2513301.htm">開刀前先寫告示　豆花阿嬤向熟客請假</a></h3>
<h3><a href="https://www.ettoday.net/news/20230528/2508077.htm">安平老攤的糖水配方藏在存摺裡</a></h3>
</div>
</div>
</div>
<div class="block block_comment">
<div class="block_title"><h3>讀者迴響</h3></div>
<p>我們想聽聽你的看法，歡迎留言</p>
</div>
</div>
<div class="c2">
<div class="block"><div class="block_title"><h2>熱門新聞</h2></div>
<div class="part_list_2">
<h3><a href="https://www.ettoday.net/news/20230612/2517300.htm">橘貓爬上籃球架等人投籃</a></h3>
<h3><a href="https://www.ettoday.net/news/20230612/2517411.htm">他用三十年畫完自家巷口</a></h3>
<h3><a href="https://www.ettoday.net/news/20230612/2517522.htm">沖繩貨輪漂來一箱玻璃珠</a></h3>
</div></div>
<div class="block"><div class="block_title"><h2>最夯影音</h2></div><a href="https://boba.ettoday.net/1">小犬學會按門鈴</a></div>
</div>
</div>
<div class="footer_box">
<p><a href="https://events.ettoday.net/about-ettoday/index.htm">關於我們</a> <a href="https://events.ettoday.net/adsales/">廣告刊登／合作提案</a> <a href="https://www.ettoday.net/privacy">服務條款</a></p>
<p>東森新媒體控股股份有限公司 版權所有，非經授權，不許轉載本網站內容 © ETtoday.net All Rights Reserved.</p>
</div>
</div>
</div>
</body>
</html>`,
    expected: {
      headline: '豆花攤歇業收到218張紙條　復業首日百人捧碗公排隊',
      published: '2023-06-12T14:08:00+08:00',
      source: 'ETtoday新聞雲',
      authors: ['黃小樺'],
      dateline: '台南',
      headings: [],
      // Whether the ▲ belongs to a caption is open: captions are not asked.
      body: TOFU,
      related: ['開刀前先寫告示　豆花阿嬤向熟客請假', '安平老攤的糖水配方藏在存摺裡'],
      gone: ['抽好禮', '圖片為版權照片', '聽聽你的看法', '爬上籃球架', '一箱玻璃珠', '廣告刊登'],
    },
  },
  {
    kind: '關鍵評論網, 2023, an opinion: category and the day with slashes, the author’s link, 我們想讓你知道的是 box as the deck, 文： line first, 延伸閱讀 and 責任編輯 and a members’ call inside the text, tags, more below',
    url: 'https://www.thenewslens.com/article/185532',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>字幕是進場的票，不是可有可無的裝飾 - The News Lens 關鍵評論網</title>
<meta name="description" content="${SUBTITLE_LEAD}">
<meta name="keywords" content="字幕,平權,社區放映">
<meta name="author" content="林小舟">
${og('og:site_name', 'The News Lens 關鍵評論網')}
${og('og:type', 'article')}
${og('og:title', '字幕是進場的票，不是可有可無的裝飾 - The News Lens 關鍵評論網')}
${og('og:description', SUBTITLE_LEAD)}
${og('og:url', 'https://www.thenewslens.com/article/185532')}
${og('article:published_time', '2023-05-16T12:00:54+08:00')}
${ld({ '@type': 'NewsArticle', headline: '字幕是進場的票，不是可有可無的裝飾', datePublished: '2023-05-16T12:00:54+08:00', author: { '@type': 'Person', name: '林小舟' }, publisher: { '@type': 'Organization', name: 'The News Lens 關鍵評論網' } })}
<link rel="stylesheet" href="https://image5.thenewslens.com/assets/web/css/main.css">
</head>
<body class="article-page">
<header class="site-header">
<a class="brand" href="https://www.thenewslens.com/"><img src="https://image5.thenewslens.com/assets/web/logo.svg" alt="The News Lens 關鍵評論網"></a>
<ul class="main-menu">
<li><a href="/category/news">新聞</a></li>
<li><a href="/category/society">社會</a></li>
<li><a href="/category/world">國際</a></li>
<li><a href="/category/arts">藝文</a></li>
<li><a href="/category/film">影視</a></li>
<li><a href="/category/sports">運動</a></li>
<li><a href="/interactive">專題</a></li>
</ul>
<div class="member"><a href="/login">登入</a><a href="/register">註冊</a></div>
</header>
<main class="container">
<article class="article-body-container">
<div class="article-header-container">
<h1 class="article-title">字幕是進場的票，不是可有可無的裝飾</h1>
<div class="article-info">2023/05/16, <a href="/category/society">評論</a></div>
<div class="article-author"><a class="author-name" href="/author/xiaozhou">林小舟</a></div>
</div>
<div class="share-bar"><a href="javascript:;">Facebook</a><a href="javascript:;">Line</a><a href="javascript:;">複製連結</a><a href="javascript:;">收藏本文</a></div>
<div class="WhyNeedKnow"><h2>我們想讓你知道的是</h2><p class="text">${SUBTITLE_LEAD}</p></div>
<div class="article-content AdAsia">
<p>文：林小舟（社區放映志工）</p>
${p(SUBTITLE.slice(0, 4))}
<div class="ad-inread"><span>廣告</span></div>
${p(SUBTITLE.slice(4))}
<p><strong>延伸閱讀</strong></p>
<ul>
<li><a href="/article/181200">無障礙電影院，還差哪一個座位？</a></li>
<li><a href="/article/179955">聽打員的一天：把聲音變成字</a></li>
</ul>
<p>【加入關鍵評論網會員】每天精彩好文直送你的信箱，每週獨享編輯精選、時事精選、藝文週報等特製電子報。還可留言與作者、記者、編輯討論文章內容。立刻點擊<a href="/register">免費加入會員</a>！</p>
<p>責任編輯：王小禎</p>
</div>
<div class="tags"><span>Tags:</span><a href="/tag/1">字幕</a><a href="/tag/2">社區放映</a></div>
<div class="author-card"><img src="https://image5.thenewslens.com/author.jpg" alt=""><p>更多此作者文章</p></div>
<div class="more-from">
<h3>或許你會想看</h3>
<ul>
<li><a href="/article/185400">當菜市場開始用耳朵逛</a></li>
<li><a href="/article/185377">一座島嶼的腳踏車租借帳本</a></li>
<li><a href="/article/185201">餐桌上的第二種語言</a></li>
</ul>
</div>
<div class="sponsor-box"><h3>TNL Brand Studio</h3><a href="/feature/1">【贊助】打造你的夢幻書房</a></div>
</article>
</main>
<footer class="site-footer">
<p><a href="/about">關於我們</a> <a href="/contact">聯絡我們</a> <a href="/contribute">投稿須知</a> <a href="/privacy">隱私權政策</a></p>
<p>Copyright © TNL Mediagene All rights reserved.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '字幕是進場的票，不是可有可無的裝飾',
      lead: '字幕究竟是給誰看的？',
      published: '2023-05-16',
      source: 'The News Lens 關鍵評論網',
      authors: ['林小舟'],
      editors: ['王小禎'],
      headings: [],
      body: SUBTITLE,
      captions: [],
      gone: ['收藏本文', '精彩好文直送', '更多此作者', '用耳朵逛', '夢幻書房', '投稿須知'],
    },
  },
  {
    kind: '明報新聞網 instant news, 2023, its shortest kind: hgroup h1, the day with the weekday and the clock with PM, a picture with a caption in brackets, short paragraphs, tags by 相關字, 日報新聞-相關報道, 報料 line, other boxes',
    url: 'https://news.mingpao.com/ins/%E6%B8%AF%E8%81%9E/article/20230508/s00001/1683521643021/%E7%94%B7%E7%AB%A5%E6%8B%BE%E7%8D%B2%E8%88%8A%E7%9B%B8%E6%A9%9F',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>男童電車站拾獲舊相機　車務員憑名片兩小時尋回失主 (14:14) - 20230508 - 港聞 - 即時新聞 - 明報新聞網</title>
<meta name="description" content="一名12歲男童今早（8日）在筲箕灣電車總站拾獲一部舊式菲林相機，隨即交予車務員。">
<meta name="keywords" content="電車,相機,拾遺">
${og('og:title', '男童電車站拾獲舊相機　車務員憑名片兩小時尋回失主 (14:14) - 20230508 - 港聞')}
${og('og:site_name', '明報新聞網')}
${og('og:type', 'article')}
${og('og:image', 'https://fs.mingpao.com/ins/20230508/s00001/1.jpg')}
${og('og:description', '一名12歲男童今早（8日）在筲箕灣電車總站拾獲一部舊式菲林相機，隨即交予車務員。')}
<link rel="stylesheet" href="https://news.mingpao.com/css/style2022.css">
<script src="https://news.mingpao.com/js/jquery.js"></script>
</head>
<body>
<header id="header">
<div class="toplinks"><a href="https://www.mingpao.com/">明報集團</a> <a href="https://finance.mingpao.com/">財經</a> <a href="https://ol.mingpao.com/">OL</a> <a href="https://jump.mingpao.com/">JUMP</a> <a href="https://life.mingpao.com/">副刊</a></div>
<a class="logo" href="https://news.mingpao.com/"><img src="https://news.mingpao.com/image/logo.png" alt="明報新聞網"></a>
<nav id="mainmenu">
<ul>
<li><a href="../ins/即時新聞/main">即時新聞</a></li>
<li><a href="../pns/每日明報/main">每日明報</a></li>
<li><a href="../pns/社評‧筆陣">社評‧筆陣</a></li>
<li><a href="../pns/觀點">觀點</a></li>
<li><a href="../video">視頻</a></li>
<li><a href="../heat">熱門</a></li>
</ul>
</nav>
<div class="weatherbox"><span>多雲 27°C</span></div>
</header>
<div id="breadcrumb"><a href="../">主頁</a> &gt; <a href="../ins/即時新聞/main">即時新聞</a> &gt; <a href="../ins/港聞/section/latest/s00001">港聞</a></div>
<div id="maincontent" class="colleft">
<article>
<div class="headline">
<hgroup><h1>男童電車站拾獲舊相機　車務員憑名片兩小時尋回失主</h1></hgroup>
<div class="date" itemprop="datePublished">2023年5月8日星期一 2:14 PM</div>
</div>
<div class="sharebar"><a href="javascript:;">Facebook</a><a href="javascript:;">WhatsApp</a><a href="javascript:;">列印</a></div>
<div class="articlelogin" id="upper">
<figure><a class="fancybox" href="https://fs.mingpao.com/ins/20230508/s00001/1.jpg"><img src="https://fs.mingpao.com/ins/20230508/s00001/1.jpg" alt=""></a><figcaption>失主重獲相機，與男童在電車前合照。（陳小文攝）</figcaption></figure>
<p>${TRAM[0]}</p>
</div>
<div class="articlelogin" id="lower">
${p(TRAM.slice(1))}
<div class="tagbox"><span>相關字︰</span><a href="../tag/電車">電車</a> <a href="../tag/相機">相機</a></div>
<div id="pnsautornews">
<h2><strong>日報新聞-相關報道：</strong></h2>
<p style="line-height:120%"><a href="../pns/港聞/article/20230506/s00002/1683310001001">電車木椅老師傅　一鑿補百年</a></p>
<p style="line-height:120%"><a href="../pns/港聞/article/20230429/s00002/1682705002002">失物認領處的四千把雨傘</a></p>
</div>
</div>
<div class="bottominfo">
<p>明報新聞部爆料熱線 SIGNAL / WHATSAPP / WECHAT：0000 0000</p>
<p>上 / 下一篇新聞</p>
</div>
</article>
<div class="promo"><h3>編輯推介</h3>
<ul>
<li><a href="../ins/港聞/article/20230508/s00001/1683520000001">天台種出三十斤苦瓜</a></li>
<li><a href="../ins/港聞/article/20230508/s00001/1683520000002">渡輪加班　遊客排到橋上</a></li>
</ul></div>
</div>
<div id="rightcontent" class="colright">
<div class="rightbox"><h3>24小時最Hot</h3>
<ol>
<li><a href="../ins/1">颱風季前檢查晾衫架</a></li>
<li><a href="../ins/2">茶記奶茶加價兩元</a></li>
</ol></div>
<div class="rightbox"><h3>明報APP</h3><p>訂閱全年電子報享優惠</p></div>
</div>
<footer id="footer">
<p><a href="../contact">聯絡我們</a> | <a href="../privacy">私隱政策聲明</a> | <a href="../terms">使用條款</a> | <a href="../disclaimer">免責聲明</a></p>
<p>明報網站 · 版權所有 · 不得轉載 © 2023 Mingpao.com All rights reserved.</p>
</footer>
</body>
</html>`,
    expected: {
      headline: '男童電車站拾獲舊相機　車務員憑名片兩小時尋回失主',
      published: '2023-05-08T14:14:00+08:00',
      source: '明報新聞網',
      authors: [],
      headings: [],
      body: TRAM,
      captions: ['失主重獲相機，與男童在電車前合照。（陳小文攝）'],
      related: ['電車木椅老師傅　一鑿補百年', '失物認領處的四千把雨傘'],
      gone: ['爆料熱線', '三十斤苦瓜', '晾衫架', '奶茶加價', '享優惠', '私隱政策'],
    },
  },
  {
    kind: 'BBC News 中文, 2023, a feature in traditional script: h1#content, a byline list with hidden labels and the writer’s post, the day alone in time, figures with 圖像來源 lines, h2 headings, a 熱讀 box with skip links within the text, topics, 頭條新聞',
    url: 'https://www.bbc.com/zhongwen/trad/world-65301182',
    page: `<!DOCTYPE html>
<html lang="zh-hant" class="no-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>在倫敦寫信的人：一封信要走多久 - BBC News 中文</title>
<meta name="description" content="每個星期四晚上，倫敦東部一間咖啡館的後室都會亮起一盞檯燈。">
<meta name="article:author" content="https://www.facebook.com/bbcworldservice/">
<meta name="article:published_time" content="2023-04-18T06:21:33.000Z">
<meta name="article:modified_time" content="2023-04-18T06:21:33.000Z">
<meta name="article:section" content="國際">
${og('og:site_name', 'BBC News 中文')}
${og('og:type', 'article')}
${og('og:locale', 'zh-hant')}
${og('og:title', '在倫敦寫信的人：一封信要走多久 - BBC News 中文')}
${og('og:url', 'https://www.bbc.com/zhongwen/trad/world-65301182')}
${ld({ '@type': 'Article', headline: '在倫敦寫信的人：一封信要走多久', datePublished: '2023-04-18T06:21:33.000Z', dateModified: '2023-04-18T06:21:33.000Z', inLanguage: 'zh-hant', author: { '@type': 'Person', name: '溫小帆' }, publisher: { '@type': 'NewsMediaOrganization', name: 'BBC News 中文', publishingPrinciples: 'https://www.bbc.com/zhongwen/trad/institutional-51359562' } })}
<link rel="canonical" href="https://www.bbc.com/zhongwen/trad/world-65301182">
<style>.bbc-1dv0yzl{display:block}</style>
</head>
<body>
<div id="root">
<header role="banner">
<div class="bbc-cookie"><h2>讓我們知道你是否同意使用cookie</h2><p>我們使用cookie來給你最佳的在線體驗。</p><button type="button">是，我同意</button></div>
<a href="/zhongwen/trad" class="bbc-brand"><span class="bbc-visually-hidden">BBC News 中文</span></a>
<a href="#content" class="bbc-skip">跳過此內容</a>
<nav role="navigation" aria-label="BBC News 中文">
<ul>
<li><a href="/zhongwen/trad">主頁</a></li>
<li><a href="/zhongwen/trad/world">國際</a></li>
<li><a href="/zhongwen/trad/chinese_news">兩岸</a></li>
<li><a href="/zhongwen/trad/uk">英國</a></li>
<li><a href="/zhongwen/trad/science">科技</a></li>
<li><a href="/zhongwen/trad/business">財經</a></li>
<li><a href="/zhongwen/trad/multimedia">影片材料</a></li>
</ul>
</nav>
</header>
<div class="bbc-irdbz7">
<main role="main" class="bbc-fa0wmp">
<div class="bbc-1151pbn"><h1 id="content" tabindex="-1" class="bbc-14gqcmb">在倫敦寫信的人：一封信要走多久</h1></div>
<section role="region" aria-labelledby="article-byline" class="bbc-c4vvwc">
<strong id="article-byline" class="bbc-visually-hidden" aria-hidden="true">Article information</strong>
<ul role="list" class="bbc-1ftcw0x">
<li role="listitem"><span role="text"><span class="bbc-visually-hidden">作者, </span><span class="bbc-1ypcc2">溫小帆</span></span></li>
<li role="listitem"><span role="text"><span class="bbc-visually-hidden">職稱, </span><span class="bbc-1p92jtu">BBC中文特約記者</span></span></li>
</ul>
<div class="bbc-19j92fr"><time class="bbc-14xtggo" datetime="2023-04-18">2023年4月18日</time></div>
</section>
<figure class="bbc-1qn0xuy"><div class="bbc-172p16q"><img alt="咖啡館後室的長桌" src="https://ichef.bbci.co.uk/news/640/cpsprodpb/1.jpg" class="bbc-139onq"></div><p class="bbc-1mxtbsm"><span class="bbc-visually-hidden">圖像來源，</span>BBC Chinese</p><figcaption class="bbc-6aibf5"><span class="bbc-visually-hidden">圖像加註文字，</span><p class="bbc-w0yeh5">「慢信」聚會的成員在長桌前寫信。</p></figcaption></figure>
${LETTERS.slice(0, 3)
  .map(
    (one) =>
      `<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${one}</p></div>`,
  )
  .join('\n')}
<div class="bbc-1f39n02"><h2 class="bbc-1bo3xkx" tabindex="-1">${LETTERS[3]}</h2></div>
${LETTERS.slice(4, 6)
  .map(
    (one) =>
      `<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${one}</p></div>`,
  )
  .join('\n')}
<section role="region" aria-labelledby="recommendations-heading" class="bbc-1ilsw2s">
<p class="bbc-skip"><a href="#end-of-recommendations">Skip 熱讀 and continue reading</a></p>
<strong id="recommendations-heading" class="bbc-x7tx35">熱讀</strong>
<ul>
<li><a href="/zhongwen/trad/world-65200001">沙漠裡的海軍樂隊</a></li>
<li><a href="/zhongwen/trad/science-65200002">蜜蜂會不會數到零</a></li>
<li><a href="/zhongwen/trad/uk-65200003">愛丁堡的雨傘租借員</a></li>
</ul>
<p id="end-of-recommendations" tabindex="-1">End of 熱讀</p>
</section>
<div class="bbc-1f39n02"><h2 class="bbc-1bo3xkx" tabindex="-1">${LETTERS[6]}</h2></div>
${LETTERS.slice(7, 9)
  .map(
    (one) =>
      `<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${one}</p></div>`,
  )
  .join('\n')}
<div class="bbc-1f39n02"><h2 class="bbc-1bo3xkx" tabindex="-1">${LETTERS[9]}</h2></div>
${LETTERS.slice(10)
  .map(
    (one) =>
      `<div dir="ltr" class="bbc-19j92fr ebmt73l0"><p dir="ltr" class="bbc-w2hm1d e17g058b0">${one}</p></div>`,
  )
  .join('\n')}
<section role="region" aria-labelledby="related-topics" class="bbc-18ts06q">
<h2 id="related-topics">更多相關內容</h2>
<ul><li><a href="/zhongwen/trad/topics/c1ez1k4emn0t">英國</a></li><li><a href="/zhongwen/trad/topics/c9wpm0en9jdt">社會</a></li></ul>
</section>
</main>
<div class="bbc-1uwlm4z">
<section role="region" aria-labelledby="Top-stories" data-testid="top-stories">
<h2 id="Top-stories">頭條新聞</h2>
<ul>
<li><a href="/zhongwen/trad/world-65310001">冰島小鎮為鯨魚讓路</a><time datetime="2023-04-18">2023年4月18日</time></li>
<li><a href="/zhongwen/trad/world-65310002">東京最後一家代筆店</a><time datetime="2023-04-17">2023年4月17日</time></li>
</ul>
</section>
<section role="region" aria-labelledby="features" data-testid="features">
<h2 id="features">特別推薦</h2>
<ul><li><a href="/zhongwen/trad/world-65290001">鐘錶匠與他的颱風日記</a><time datetime="2023-04-15">2023年4月15日</time></li></ul>
</section>
</div>
</div>
<footer role="contentinfo">
<p><a href="/news/help-41670342">為什麼你可以信任BBC</a> <a href="/zhongwen/trad/institutional-1">使用條款</a> <a href="/zhongwen/trad/institutional-2">關於BBC</a> <a href="/zhongwen/trad/institutional-3">隱私權政策</a></p>
<p>© 2023 BBC. BBC對外部網站內容不負責任。 閱讀了解我們對待外部鏈接的做法。</p>
</footer>
</div>
</body>
</html>`,
    expected: {
      headline: '在倫敦寫信的人：一封信要走多久',
      published: '2023-04-18',
      source: 'BBC News 中文',
      authors: ['溫小帆'],
      headings: ['一封信要走多久', '孤獨不是缺少聯絡', '檯燈會一直亮著嗎'],
      // Whether the picture’s source stands with its caption is open: captions are not asked.
      body: LETTERS,
      gone: ['最佳的在線體驗', 'continue reading', '海軍樂隊', '雨傘租借員', '代筆店', '外部網站內容'],
    },
  },
];
