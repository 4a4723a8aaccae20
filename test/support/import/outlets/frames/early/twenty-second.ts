// A twenty-second set of forms, by one who had not seen the importer: the markup of dailies, local portals and apps of the mainland, public accounts, and outlets of Taiwan, Hong Kong and Malaysia.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const NIGHTSCHOOL = [
  '晚上七点，县文化馆三楼的灯准时亮起。二十四岁的李强把外卖头盔搁在窗台上，从布袋里掏出一支毛笔。再过一个半小时，他还要回到街上接夜宵的单子。',
  '这是县里今年春天办起来的青年夜校。第一期开了书法、吉他、短视频剪辑和电工基础四门课，每门收费一百二十元，上十次课。报名通道打开后，一百六十个名额在二十七分钟里被抢完。',
  '“我们原来担心招不满，还跟几家工厂打了招呼。”县团委副书记陈小兰说，结果来的人里只有三成是厂里的职工，其余的有奶茶店店员、快递员、幼儿园教师，也有刚回乡还没找到工作的大学毕业生。',
  '在陈小兰看来，县城的年轻人并不少，缺的是下班以后可以去的地方。她做过一次粗略的统计：全县营业到晚上九点以后的公共场所有四处，其中三处是广场。',
  '教书法的老师今年六十八岁，是县一中的退休教师。第一堂课他教了一个“永”字，发现多数学员握笔的样子像是在握手机。“他们学得不快，但没有人早退。”他说。',
  '最受欢迎的却是电工课。课上的第一项作业，是给自己租住的房间画一张线路图。学员何小月在一家超市做收银员，她靠这堂课发现出租屋的插座没有接地线，拿着图去找房东，第二天就换好了。',
  '办夜校的花费并不高。文化馆出场地，团县委从青年发展经费里拿出三万元，讲师的课酬每节八十元。陈小兰坦言，能不能办到第三期，要看明年的经费，“也要看愿意来讲课的人还有没有劲头”。',
  '有人提出涨价，被学员们自己否决了。他们在群里商量出另一个办法：每个人轮流当一次班长，负责开门、擦黑板和关灯，省下请人管理的钱。',
  '四月末的一个雨夜，李强因为送一单蛋糕迟到了四十分钟。他推开门的时候，老师没有停下来，只是把他的那张纸往前挪了挪。纸上是他上周写了一半的“家”字。',
] as const;

const TEA = [
  '清明将至，各地新茶陆续上市。打开电商平台，“头采”“明前”“雀舌”等字样铺满页面，同一座山头的茶叶，采摘日期相差三五天，标价便能相差一倍。越来越多的消费者开始追问：早几天，究竟值多少钱？',
  '明前茶受到追捧，自有道理。春寒之时茶芽生长慢，产量少，氨基酸含量相对较高，滋味鲜爽。物以稀为贵，本无可厚非。问题在于，当时令成了几乎唯一的卖点，一些茶农便想方设法往前赶：搭棚增温的有之，引种早生品种顶替原有群体种的有之，用外地茶充当本地茶的也有之。',
  '赶出来的“早”，伤的是长远。某主产县去年的抽样显示，早生品种面积五年间扩大了近两成，而当地赖以成名的老品种却减少了一成半。品种单一，遇上倒春寒便容易一损俱损；风味趋同，品牌也就没了根基。',
  '破题的关键，是让市场看得见时间以外的价值。山场、品种、工艺、储存，样样都能拉开差距，也样样都可以标明。一些产区推行的“一芽一码”，把采摘地块和制茶师傅写进包装，消费者扫码可查，价格随之稳了下来，便是有益的尝试。',
  '监管也要跟上。对虚标日期、冒用产地的行为，须抓早抓小，依法惩处；对“古树”“荒野”之类难以验证的说法，应尽快出台团体标准，不能任由商家自说自话。',
  '一片叶子从枝头到杯中，要经过许多双手。少一些抢跑，多一些耐心，茶香才能飘得更远，茶农的日子也才能过得更踏实。',
] as const;

const STAIRWELL = [
  '一辆电动自行车，在六楼的楼梯拐角停了三年。车的主人说，楼下的车棚丢过两次电瓶；邻居们说，每次上下楼都要侧着身子。今年年初，这辆车被物业公司搬走，双方就此走上法庭。',
  '近日，江州市河东区人民法院对这起因搬车引发的财产损害赔偿纠纷作出一审判决：驳回车主要求赔偿一千八百元的诉讼请求，同时向街道办事处发出司法建议，请其督促小区增设充电设施。判决已经生效。',
  '《法治日报》记者调查发现，此类纠纷近年来并不少见。该院统计显示，去年全年受理涉楼道堆物的案件四十七件，比前年多出十九件，其中三十二件与电动自行车有关。',
  '庭审中，原告认为自己购买房屋时已分摊公共面积，有权在门口停车。承办法官赵小燕则认为，楼道属于业主共有部分，也是消防疏散通道，任何人不得以放弃义务为由占为己用。',
  '“物业公司在搬车之前贴过三次告知书，每次都拍照留存，还把车辆存放在有人看管的仓库，尽到了必要的注意义务。”赵小燕说，这是法院没有支持原告的重要理由。如果物业公司不打招呼便把车辆当作废品处理，结果会完全不同。',
  '判决送达后，承办法官没有就此打住。她和书记员两次到小区走访，发现全小区登记的电动自行车有六百一十辆，充电端口只有八十四个，缺口不小。',
  '收到司法建议后，街道办事处牵头召开了五方会议，由业主委员会、物业公司、供电单位和消防部门共同商定，在两处闲置绿地旁建设充电棚，新增端口二百四十个，费用从公共收益中列支一半。',
  '北方政法大学教授孙大海认为，楼道堆物治理不能只靠一纸通知。他建议地方立法时区分“禁止”与“疏导”两类条款，先明确谁来建、建在哪儿、谁出钱，再谈怎么罚，“把路修好了，才好要求人走路”。',
  '充电棚建成那天，那位车主也来了。他把车推进七号车位，插上电，在微信群里发了一张照片。群里有人回了一句：“楼梯宽了。”',
] as const;

const SALT = [
  '记者6月18日从青海盐湖研究机构获悉，该机构科研团队研制出一种可在零下三十摄氏度正常工作的钠盐储热材料，已在海拔三千二百米的试验站连续运行一百天，储热密度比现有材料提高约四成。相关成果发表于国际学术期刊《储能科学》。',
  '高原冬季漫长，风电、光伏“白天用不完、夜里不够用”的矛盾突出。传统的熔盐储热需要把盐加热到二百多摄氏度以上，保温成本高，一旦降温凝固便会堵塞管路，因而难以用在居民供暖上。',
  '“我们换了一个思路，不让盐熔化，而让它‘喝水’和‘脱水’。”团队负责人、研究员马志远介绍，新材料由硫酸钠水合物和多孔陶土骨架组成，白天利用富余电力脱水蓄热，夜间遇水汽放热，循环一千次后性能衰减不到百分之五。',
  '难点在于结块。水合盐反复吸水后容易粘成一团，内部的盐接触不到水汽。研究人员受当地牧民晾晒牛粪的启发，把陶土骨架做成片状，并在其中留出直径不足半毫米的通道，使水汽得以均匀进出。',
  '试验站的数据显示，一组装有两吨材料的储热箱可以满足一户一百平方米住宅全天的采暖需要，按当地电价计算，一个采暖季的花费约为一千一百元，比使用电锅炉节省六成。',
  '“这项工作把材料、结构和现场运行放在一起考虑，值得肯定。”未参与研究的一位储能专家评价说，下一步要看长期循环中微量杂质的影响，以及规模化生产时骨架成本能否再降三成。',
  '价格之外，安全也是牧民关心的问题。研究人员把储热箱放进柴火房做过对比试验：外壁最高温度四十一摄氏度，断电后可以继续供热十一个小时，整个过程不产生明火，也没有气体排放。',
  '据介绍，团队计划今年冬天在两个牧业村为四十户居民安装示范设备，并公开全部运行数据，供同行检验。',
] as const;

const CANAL = [
  '三月的鲁北平原，麦苗刚刚返青。3月11日一大早，位于黄河下游的李家闸缓缓提起，每秒三十二立方米的黄河水顺着干渠奔向灌区，比往年提前了九天。',
  '“去年入冬以来雨雪偏少，墒情监测显示，全县有二十一万亩麦田缺水，等不得。”县水务局灌区服务中心主任王建国说，为了赶上返青水，管护人员元宵节后就下了渠，清淤六十三公里，修复闸门二十八座。',
  '在小刘庄村，种粮大户刘春生站在田埂上用手机看水位。今年灌区在支渠上装了一百零六个水位计，哪一段来水、来多少，村民在手机上都能查到。“过去浇地要派人守着渠口，夜里不敢睡，现在在家里就排上了号。”他说。',
  '水来得早，也要用得省。县里今年推行“以方计费”，把水价和用水量挂上钩，每亩用水控制在七十立方米以内的，返还一成水费。据测算，这一轮春灌可节水四百八十万立方米。',
  '截至3月13日下午，全县已浇灌麦田七万六千亩，预计本月下旬全部完成。（大众新闻·大众日报记者 孙小明 通讯员 田小亮 报道）',
] as const;

const ALLEY = [
  '上海的弄堂口，为什么总有一把竹椅子？城市史研究者顾明远花了六年，走访了四百多条弄堂，记下了二百八十七把椅子的来历。近日，他把这些笔记整理成《坐在弄堂口》一书。记者与他聊了聊椅子背后的城市生活。',
  '上观新闻：怎么会想到去研究椅子？',
  '顾明远：其实是被椅子绊了一跤。那年我在虹口做老房子测绘，倒退着拍照，一屁股坐进了一把竹椅里。椅子的主人是位老太太，她没有怪我，倒先问我吃过早饭没有。我就想，这把椅子放在这里，是有道理的。',
  '上观新闻：什么道理？',
  '顾明远：它是一个没有挂牌的机构。有人在这里代收快递，有人在这里看孩子，有人专门在下午三点坐下来，等邮递员。我做过一个时间表，一把椅子一天里平均换十一次主人，最忙的是傍晚五点到六点半。',
  '上观新闻：现在的年轻人还会坐吗？',
  '顾明远：会，只是坐法不一样。他们坐着打电话、等咖啡、喂猫。我遇见过一个做程序员的年轻人，他搬走以后，每隔一个月都要回来坐半个钟头。他说新小区什么都有，就是没有一个可以“不买东西而坐着”的地方。',
  '上观新闻：书里写到不少椅子已经不见了。',
  '顾明远：六年里少了九十四把。有的是房子征收了，有的是被当作乱堆物清走。可是也有新添的。静安有个街道做微更新，本来要装一排石凳，居民开会说太凉，最后换成了十二把可以搬动的木椅，谁家搬进去过夜，第二天再搬出来，居然一把也没有少。',
  '上观新闻：这给城市更新什么启发？',
  '顾明远：不要急着把一切都固定下来。一个地方有没有人情，看的不是设施值多少钱，是看有没有人愿意把自己家的东西放到外面来。',
] as const;

const WALLET = [
  '5月5日，四川眉山的杨女士来到成都东站派出所，取回了在出站口遗失的布包。包里有一万三千元现金，还有一张她父亲年轻时的照片。“钱丢了还可以挣，照片只有这一张。”她告诉红星新闻记者。',
  '事情发生在3日下午。杨女士带着孩子从重庆返回，在西出站口给孩子换衣服时，把布包放在了栏杆边的石墩上，上了网约车才想起来。司机立即调头，赶回时石墩上已经空了。',
  '捡到布包的是车站保洁员唐师傅。他今年五十七岁，在东站干了八年。当天下午四点左右，他推着保洁车经过，发现石墩上的布包，站在原地等了二十多分钟，无人认领，便交给了值班民警。',
  '“人多，我怕走开了人家回来找不到。”唐师傅说，他没有打开看，只觉得包有点沉。同事劝他先去吃饭，他说再等一趟车。',
  '派出所民警在包里没有找到身份证件，只有照片背面写着“1983年于仁寿”几个字。值班民警周警官通过仁寿县的同行辗转打听，用了一天半的时间，联系上了杨女士的一位堂叔。',
  '取包时，杨女士拿出两千元要感谢唐师傅，被他婉言谢绝。最后，唐师傅收下了孩子画的一幅画，画上是一个戴着橙色帽子的人和一列很长的火车。',
  '东站客运车间的负责人介绍，今年“五一”假期，车站共收到旅客遗失物品三百二十六件，其中二百七十九件已经归还，归还率比去年同期提高了九个百分点，最多的是雨伞和充电宝。',
  '车站工作人员提醒旅客，节假日客流量大，换乘时应检查随身行李，如有遗失，可以拨打12306或就近联系服务台。',
] as const;

const SCHOOLBOAT = [
  '船是早上六点四十分到的。天还没有全亮，码头上站着十一个孩子，最小的六岁，书包几乎拖到膝盖。船老大把跳板放下，一个一个数过去，数到十一，才发动机器。',
  '这条水路我走了三个早晨。从湖心的六个小岛到镇上的中心小学，二十六公里，顺风五十分钟，逆风一个多小时。校船开了三十四年，从木船换成铁壳船，又换成现在的玻璃钢船，掌舵的一直是老沈。',
  '老沈今年六十一岁，原先是渔民。他说，当年村支书来找他，话讲得很直白：工钱不多，但是不能停，“停一天，就有娃娃一天没有书读”。',
  '他记得每一个坐过船的孩子。舱壁上用铅笔写着身高，一道一道，密密地挤到了顶棚。后来船换了，他把那块木板拆下来，钉在了自己家里。',
  '孩子们在船上并不安静。有人背课文，有人补作业，更多的人挤在窗边看水鸟。大的孩子给小的系救生衣，这是规矩，没有人教，一届传一届。',
  '镇上的老师告诉我，岛上的孩子普遍早熟，也普遍不大爱说话，但有一样功课特别好：写作文。“他们天天看见日出，不需要编。”',
  '今年秋天，跨湖的桥就要通车了。通车之后，校车可以直接开到岛上，二十分钟就能到学校。校船会停在哪里，没有人问过老沈，他自己也没有提。',
  '最后一个早晨下着小雨。老沈把船靠稳，照例数了一遍，然后在本子上写下日期，后面跟着一个数字：十一。那个本子，已经是第三十四本。',
] as const;

const BREAD = [
  '“我爸走了以后，我才知道他每天要揉多少面。”5月21日凌晨三点，合肥老城区的一条小街上，三十一岁的许晴把最后一屉馒头送进蒸笼，回头看了一眼墙上的挂钟。',
  '这家馒头铺开了二十六年。去年冬天，许晴的父亲因病去世，铺子关了四十多天。街坊们以为不会再开，没想到正月十六那天，卷帘门又拉了起来，站在里面的是他在上海做会计的女儿。',
  '许晴回来，起初只是想处理父亲留下的面粉和机器。打开抽屉，她看见一本账：楼上的王奶奶每天两个，赊；环卫站六个，月底结；隔壁修车的小伙子三个，不收钱，因为“他给我修过灯”。',
  '“账上欠的钱加起来八百多块，我爸从来没有催过。”许晴说，她挨家去结账，想把事情了结，结果一圈走下来，手里多了七户人家预订的馒头。',
  '会计的本事也派上了用场。她把每天的用量做成表格，少浪费了一成面粉；又把营业时间往后挪了半个小时，好让下夜班的人也能买到热的。现在铺子每月能净挣六千元左右，比在上海少了一半。',
  '五月的早晨，队伍从店门口排到了巷口。有人问她会不会一直做下去，她想了想说：“先把这个夏天做完。”',
] as const;

const RIVERDAM = [
  '台東卑南溪支流上游的攔砂壩，因為颱風帶來的土石淤滿，魚道失去作用已經三年。林業及自然保育署上週把壩體中段打開一個六公尺寬的缺口，讓溪水恢復流動，希望洄游的鰻苗能夠回到上游。',
  '清晨的溪谷裡，怪手一寸一寸挖開老舊的混凝土，當地居民站在岸邊觀看。七十三歲的耆老古先生說，小時候抓鰻魚不用下水，坐在石頭上等就好，後來壩蓋起來，他有四十年沒有再見過。',
  '林保署台東分署表示，這座壩興建於一九七八年，原本的任務是保護下游的橋梁。經過水工模型試驗，下游河床已趨於穩定，打開缺口不會影響橋墩安全，淤積的土石則會隨著雨季逐步往下游移動。',
  '不過也有農民擔心。種植釋迦的林先生說，他的田就在下游兩百公尺，過去風災時溪水淹過一次，「拆壩我不反對，但是堤防要先做好」。',
  '生態學者林教授指出，國內過去十年已有十一座小型壩進行類似的改善，其中七座在兩年內記錄到洄游生物，他建議主管機關同步公布監測資料，讓居民能夠一起參與。',
  '分署說明，後續將在上、中、下游設立六個監測站，每季公開魚類與河床高程的調查結果，並預計在汛期前完成下游一百二十公尺的護岸補強。',
] as const;

const BUSLANE = [
  '台北市議會這個會期最熱門的題目，不是預算，而是一條公車專用道。反對的人說它讓車道變窄、生意變差；贊成的人說它讓三十萬名通勤族每天早到七分鐘。兩邊都有數據，也都有道理，只是彼此沒有在談同一件事。',
  '先看數字。交通局的試辦報告顯示，專用道啟用後尖峰時段公車平均車速由每小時十二點四公里提升到十六點一公里，準點率增加十八個百分點；同一路段的汽車旅行時間則多了兩分半鐘。若以人數計算，受惠者是受影響者的四點二倍。',
  '然而沿線商家的焦慮並不虛假。一位開了三十年鐘錶行的老闆對筆者說，過去客人可以臨停三分鐘拿錶，如今要繞到兩百公尺外的停車場，「不是生意變差，是熟客不想來了」。這樣的損失，報告裡沒有一個欄位可以填。',
  '問題的根源，在於我們習慣把街道當成管線，只問流量多少，不問它同時還是什麼。一條街既是通道，也是市場，還是鄰里說話的地方。當設計圖上只有一種顏色，其餘的使用者就只好在會議裡大聲說話。',
  '其實折衷的作法早已存在。首爾在專用道旁設置十五分鐘卸貨格，離峰時段開放；哥本哈根則把沿街停車換成有座位的人行道，三年後店家營業額反增。台北要學的，不是哪一張圖，而是先試、再量、再改的耐心。',
  '筆者建議，市府不妨以半年為期，在爭議最大的六百公尺路段劃設分時卸貨格，並由商家、乘客與身障團體共同組成評估小組，每月公布一次數據。做得好就留下，做不好就擦掉，油漆比口水便宜。',
  '公車專用道從來不是價值之爭，而是誰先動手調整的問題。與其在議場裡比大聲，不如先把那罐油漆打開。',
] as const;

const STEAMER = [
  '長洲碼頭旁經營逾六十年的蒸糕店，因業主加租三成，決定於本月三十日結業。消息傳出後，連日有街坊及市民專程乘船前往購買，今日（11日）早上店外更出現逾百人長龍，店方須派籌每人限購兩底。',
  '店主何太表示，租約下月屆滿，業主要求把月租由一萬八千元加至二萬四千元，「一底糕賣三十八蚊，加租等於多做一百六十底，我兩公婆加埋一百三十歲，做唔郁喇」。',
  '她憶述，店舖由家翁於一九六二年開業，當年以柴火蒸糕，節日前夕要由凌晨一時做到翌日黃昏。九十年代轉用煤氣，但米漿仍堅持每日人手磨製，從不加防腐劑。',
  '現場所見，不少人提着保溫袋排隊。任職文員的李小姐專程由屯門前來，她說小時候每年太平清醮都會與祖母同來，祖母去年離世，「想買一底返去拜佢」。',
  '離島區議員劉先生稱，已聯絡數個團體，研究能否借用社區廚房，讓何太夫婦把手藝傳授予年輕人；何太則稱，若有人真心想學，她願意分文不收，「最緊要捱得夜」。',
] as const;

const OYSTER = [
  '潮水退到最低的時候，七股的外海會露出一片灰黑色的竹林。那不是真的竹子，是一排一排插在泥裡的蚵架。六十四歲的吳天賜站在及腰的水中，伸手摸了摸最近的一串蚵殼，搖了搖頭：「空的。」',
  '這已經是連續第三年。往年此時，一條蚵繩可以收八斤帶殼的蚵，今年只有兩斤不到。他養了四十年蚵，颱風來過，油污來過，從來沒有一次像現在這樣，看不見敵人，也不知道要等多久。',
  '水產試驗所在去年的報告裡提到三個可能：夏季海水表層溫度連續四十五天超過三十一度、豪雨造成鹽度驟降，以及外海沙洲後退，使蚵架直接面對湧浪。三個原因彼此疊加，沒有一個可以單獨解釋。',
  '從空中看，七股的沙洲像一條變細的絲帶。成大的衛星影像比對顯示，一九九二年到二〇二二年間，沙洲平均每年後退十七公尺，面積縮小了將近四成。沙洲原本是天然的防波堤，少了它，浪就直接打進養殖區。',
  '「以前我們說靠海吃海，現在是跟海賭博。」在漁會工作的陳淑芬翻開登記簿，全區有證的蚵農由二〇一〇年的一千一百戶減到去年的六百三十四戶，平均年齡六十二歲。',
  '吳天賜的兒子吳信宏三年前從科技公司離職回家。他在蚵架上裝了四支感測器，每十分鐘上傳一次水溫與鹽度，資料公開在網路上，任何人都可以看。父親起初嫌他花錢，後來半夜睡不著，也會拿手機起來看那條線。',
  '感測器沒有讓蚵活過來，卻讓他們知道什麼時候該收。去年八月，數據顯示鹽度在六小時內掉了三分之一，父子倆連夜把四百串蚵移到深水區，保住了大約一半。',
  '另一些人選擇離開平掛式，改養浮筏。浮筏可以隨水位升降，成本卻是三倍，一組要價二十八萬元，政府補助四成，剩下的仍然要向銀行借。陳淑芬說，過去兩年申請補助的只有三十一戶，「不是不想，是不知道能不能撐到還完」。',
  '也有人把眼光放到沙洲本身。當地的社區協會每年冬天組織居民在沙洲上編竹籬、種馬鞍藤，攔住被風帶走的沙。十年下來，他們守住了大約一點二公里。負責人笑說，這件事沒有辦法寫進任何一份績效報告，因為「成果就是它還在」。',
  '離開的那天傍晚，吳天賜帶我們去看他父親留下的第一根蚵柱。那是一根石柱，半截埋在泥裡，上面的藤壺厚得像盔甲。他說，父親教他一句話：海給的，海會拿回去，可是你要在。',
] as const;

const KOPI = [
  '全国咖啡茶餐商公会联合会宣布，从下个月1日起，全国约两万家会员茶室的热饮价格可自行上调10至20仙，这是该会两年来首次同意业者调整价格。',
  '该会总会长黄志强今日召开记者会时指出，过去一年咖啡豆批发价上涨约三成八，炼奶涨了一成二，加上外劳人头税及电费调整，业者已无法继续吸纳成本。',
  '“我们不是统一涨价，而是让会员按照各自的地区与租金决定，有些乡区的茶室可能一分钱也不起。”他强调，该会已要求会员在调整前至少两个星期张贴通告，让顾客有心理准备。',
  '他说，以一杯咖啡乌为例，巴生谷一带目前的售价介于1令吉80仙至2令吉40仙，调整后预料不会超过2令吉60仙。',
  '受访的茶室业者反应不一。在蕉赖经营茶室29年的陈亚妹表示，她暂时不打算起价，因为熟客多是退休人士，“他们一天来坐两次，每次点一杯，起20仙，一个月就是12令吉”。',
  '在八打灵再也开店的刘伟明则认为，调整价格在所难免。他说，本身聘用的4名员工，光是薪水今年就增加了600令吉，“不起价，就要少请一个人，到时顾客又会嫌我们慢”。',
  '消费人协会发言人莎丽花受询时促请贸消部派员巡视，防止不是会员的业者趁机大幅起价，也呼吁消费者货比三家。',
  '贸消部副部长今早在国会走廊受访时说，热饮并非统制品，政府不会设定顶价，但若有人囤积或牟取暴利，当局会援引2011年价格控制及反暴利法令对付。',
] as const;

export const TWENTY_SECOND: readonly Shown[] = [
  {
    kind: 'a youth daily on its own portal, a feature: 发稿时间 and 来源 and 作者 in spans, the writer again with the paper in a line last, a note on a changed name in brackets, the page and day of print, 责任编辑 outside, lists of the channel',
    url: 'http://news.cyol.example/gb/articles/2024-05/20/content_Xr7yQwFdkA.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>县城夜校来了一群“00后”-中青在线</title>
<meta name="keywords" content="夜校,县城,青年">
<meta name="description" content="晚上七点，县文化馆三楼的灯准时亮起。">
<meta name="author" content="中青在线">
<link rel="stylesheet" href="http://news.cyol.example/gb/images/css/detail.css">
<script src="http://news.cyol.example/gb/images/js/jquery-1.11.3.min.js"></script>
<script>var _hmt=_hmt||[];(function(){var hm=document.createElement("script");hm.src="https://hm.example/hm.js?1";})();</script>
</head>
<body>
<div class="top-bar"><div class="w1200"><a href="http://www.cyol.example/">中青在线首页</a><a href="http://zqb.cyol.example/">中国青年报</a><a href="http://qnck.cyol.example/">青年参考</a><a href="http://app.cyol.example/">客户端</a><span class="fr"><a href="javascript:;">设为首页</a><a href="javascript:;">加入收藏</a></span></div></div>
<div class="header w1200"><a class="logo" href="http://www.cyol.example/"><img src="http://news.cyol.example/gb/images/logo.png" alt="中青在线"></a><form class="so"><input type="text" name="q" placeholder="站内搜索"><button type="submit">搜索</button></form></div>
<div class="nav"><ul class="w1200"><li><a href="http://news.cyol.example/gb/channels/1/index.html">要闻</a></li><li><a href="http://qn.cyol.example/">青年</a></li><li><a href="http://edu.cyol.example/">教育</a></li><li><a href="http://jy.cyol.example/">就业</a></li><li><a href="http://tech.cyol.example/">科技</a></li><li><a href="http://pinglun.cyol.example/">青评</a></li><li><a href="http://shizheng.cyol.example/">冰点</a></li></ul></div>
<div class="w1200 position">当前位置：<a href="http://www.cyol.example/">中青在线</a> &gt; <a href="http://qn.cyol.example/">青年</a> &gt; 正文</div>
<div class="w1200 clearfix">
<div class="articleLeft fl">
<h1>县城夜校来了一群“00后”</h1>
<div class="articleInfo"><span>发稿时间：2024-05-20 07:35:00</span> <span>来源：中国青年报</span> <span>作者：王小捷</span><span class="fr"><a href="javascript:window.print()">打印</a> <a href="javascript:;">字号+</a> <a href="javascript:;">字号-</a></span></div>
<div class="articleCon" id="ozoom">
${p(NIGHTSCHOOL.slice(0, 3), '', '　　')}
<p style="text-align:center"><img src="http://news.cyol.example/gb/articles/2024-05/20/1.jpg" alt=""></p>
<p style="text-align:center"><span style="color:#666;font-size:14px">县文化馆三楼的书法课上，学员在练习握笔。中青报·中青网记者 王小捷/摄</span></p>
<p>　　<strong>二十七分钟抢完的名额</strong></p>
${p(NIGHTSCHOOL.slice(3, 6), '', '　　')}
<p>　　<strong>谁来擦黑板</strong></p>
${p(NIGHTSCHOOL.slice(6), '', '　　')}
<p>　　（应受访者要求，文中李强、何小月为化名）</p>
<p>　　中青报·中青网记者 王小捷 来源：中国青年报</p>
<p style="text-align:right">2024年05月20日 06 版</p>
</div>
<div class="zrbj">责任编辑：高小霞</div>
<div class="ewm"><img src="http://news.cyol.example/gb/images/app.png" alt=""><p>下载中国青年报客户端，和2000万青年一起在场</p></div>
<div class="tuijian"><h3>相关新闻</h3><ul><li><a href="http://news.cyol.example/gb/articles/2024-05/16/content_a1.html">返乡大学生开起流动图书车</a></li><li><a href="http://news.cyol.example/gb/articles/2024-05/11/content_b2.html">青年驿站里的第一张床</a></li></ul></div>
<div class="pinglun"><h3>我来说两句</h3><textarea placeholder="文明上网，理性发言"></textarea><a href="javascript:;">提交</a><p>0条评论，0人参与</p></div>
</div>
<div class="articleRight fr">
<div class="box"><h3>今日热点</h3><ul><li><a href="http://news.cyol.example/gb/articles/2024-05/20/content_c1.html">毕业季里的第一份租房合同</a></li><li><a href="http://news.cyol.example/gb/articles/2024-05/19/content_c2.html">宿舍楼下办起旧书集市</a></li><li><a href="http://news.cyol.example/gb/articles/2024-05/19/content_c3.html">高原支教团换了第十一任队长</a></li></ul></div>
<div class="box"><h3>视频</h3><a href="http://v.cyol.example/1"><img src="http://v.cyol.example/1.jpg" alt=""><p>微纪录：凌晨四点的早餐车</p></a></div>
</div>
</div>
<div class="footer"><p><a href="http://www.cyol.example/about">关于我们</a> | <a href="http://www.cyol.example/ad">广告服务</a> | <a href="http://www.cyol.example/law">法律声明</a></p><p>中国青年报社 版权所有 未经授权请勿转载 违法和不良信息举报电话：010-00000000</p></div>
</body>
</html>`,
    expected: {
      headline: '县城夜校来了一群“00后”',
      published: '2024-05-20T07:35:00+08:00',
      source: '中国青年报',
      authors: ['王小捷'],
      editors: ['高小霞'],
      headings: ['二十七分钟抢完的名额', '谁来擦黑板'],
      captions: ['县文化馆三楼的书法课上，学员在练习握笔。中青报·中青网记者 王小捷/摄'],
      // Whether a note with the changed names is the body’s last paragraph is not open: it tells readers something.
      kept: [...NIGHTSCHOOL, '二十七分钟抢完的名额', '谁来擦黑板', '文中李强、何小月为化名'],
      gone: [
        '字号',
        '来源：中国青年报',
        '06 版',
        '一起在场',
        '理性发言',
        '租房合同',
        '旧书集市',
        '早餐车',
        '加入收藏',
      ],
    },
  },
  {
    kind: 'an economic daily on its portal, a comment: ids articleTitle, articleTime, articleSource, a style element within TRS_Editor, （作者：…　来源：…） last in the text, 责任编辑 in a bracket, statements by numbers, a second page promised',
    url: 'http://views.ce.example/view/ent/202404/02/t20240402_38956201.shtml',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>新茶上市，“早”不是唯一的好_中国经济网——国家经济门户</title>
<meta name="keywords" content="新茶 明前 品牌" />
<meta name="description" content="清明将至，各地新茶陆续上市。" />
<meta name="filetype" content="0" />
<meta name="publishedtype" content="1" />
<meta name="pagetype" content="1" />
<meta name="catalogs" content="33" />
<meta name="contentid" content="38956201" />
<meta name="publishdate" content="2024-04-02" />
<meta name="source" content="经济日报" />
<link href="/css/article2019.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/js/jquery.js"></script>
</head>
<body>
<div class="topNav"><div class="inner"><a href="http://www.ce.example/">首页</a> <a href="http://www.ce.example/xwzx/">时政</a> <a href="http://views.ce.example/">评论</a> <a href="http://finance.ce.example/">证券</a> <a href="http://auto.ce.example/">汽车</a> <a href="http://district.ce.example/">地方</a> <a href="http://paper.ce.example/">经济日报数字报</a></div></div>
<div class="banner"><img src="/images/logo.gif" alt="中国经济网" /></div>
<div class="crumb">您的位置：<a href="http://www.ce.example/">首页</a> &gt; <a href="http://views.ce.example/">观点</a> &gt; <a href="http://views.ce.example/view/ent/">滚动</a> &gt; 正文</div>
<div class="neirong clearfix">
<div class="left1">
<h1 id="articleTitle">新茶上市，“早”不是唯一的好</h1>
<div class="laiyuan"><span id="articleTime">2024年04月02日 06:48</span>&nbsp;&nbsp;<span id="articleSource">来源：<a href="http://paper.ce.example/">经济日报</a></span>&nbsp;&nbsp;<span class="share">[<a href="javascript:;">推荐朋友</a>] [<a href="javascript:window.print();">打印本稿</a>] [字号 <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a>]</span></div>
<div class="content" id="articleText"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-family:宋体;font-size:12pt;}</style>
${p(TEA, 'align="justify"', '　　')}
<p align="justify">　　（作者：周小明　来源：经济日报）</p></div></div>
<div class="zebian">（责任编辑：冯小虎）</div>
<div class="bdsharebuttonbox"><span>分享到：</span><a href="#" title="分享到微信">微信</a><a href="#" title="分享到新浪微博">微博</a></div>
<div class="shengming"><h4>中国经济网版权及免责声明：</h4><p>1、凡本网注明“来源：中国经济网”或“来源：经济日报-中国经济网”的所有作品，版权均属于中国经济网。</p><p>2、凡本网注明“来源：XXX（非中国经济网）”的作品，均转载自其它媒体，目的在于传递更多信息。</p><p>3、如因作品内容、版权和其它问题需要同本网联系的，请30日内进行。</p><p>※ 网站总机：010-00000000 有关作品版权事宜请联系：010-00000001</p></div>
<div class="tj"><h3>相关新闻</h3><ul><li>·<a href="http://views.ce.example/view/ent/202403/28/t1.shtml">春耕备肥莫囤积</a></li><li>·<a href="http://views.ce.example/view/ent/202403/25/t2.shtml">让老字号的秤更准些</a></li></ul></div>
</div>
<div class="right1">
<div class="ph"><h3>文章排行</h3><ol><li><a href="http://views.ce.example/1.shtml">制造业订单回暖要趁势</a></li><li><a href="http://views.ce.example/2.shtml">县域消费潜力如何释放</a></li><li><a href="http://views.ce.example/3.shtml">警惕低价游换装再来</a></li></ol></div>
<div class="pic"><h3>精彩图片</h3><a href="http://photo.ce.example/1.shtml"><img src="/images/p1.jpg" alt="" />江滩油菜花开</a></div>
</div>
</div>
<div class="foot"><p><a href="/about">关于经济日报社</a> - <a href="/jjw">关于中国经济网</a> - <a href="/zpxx">网站大事记</a> - <a href="/ad">广告服务</a></p><p>中国经济网 版权所有 互联网新闻信息服务许可证（000000000）</p></div>
</body>
</html>`,
    expected: {
      headline: '新茶上市，“早”不是唯一的好',
      published: '2024-04-02T06:48:00+08:00',
      source: '经济日报',
      authors: ['周小明'],
      editors: ['冯小虎'],
      headings: [],
      body: TEA,
      paragraphs: 6,
      gone: [
        '推荐朋友',
        '打印本稿',
        '分享到',
        '30日内',
        '网站总机',
        '订单回暖',
        '低价游',
        '油菜花',
        '网站大事记',
      ],
    },
  },
  {
    kind: 'a legal daily by Founder in nested tables: a comment of properties that names the writer, 引题 and 副题 as cells about the headline, 来源 and 发布时间 in one cell, □ before each by-line, bold headings, 责任编辑 in a cell, a note on rights',
    url: 'http://www.legaldaily.example/index/content/2024-03/14/content_8973456.html',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>楼道里的电动车，该由谁来挪-法治网</title>
<meta name="keywords" content="楼道 电动自行车 司法建议" />
<link href="http://www.legaldaily.example/css/content.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="http://www.legaldaily.example/js/search.js"></script>
</head>
<body>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" class="top"><tr><td><a href="http://www.legaldaily.example/"><img src="http://www.legaldaily.example/images/logo.jpg" alt="法治网" /></a></td><td align="right" class="f12"><a href="http://epaper.legaldaily.example/">法治日报数字报</a> | <a href="http://www.legaldaily.example/mail">邮箱</a> | <a href="http://www.legaldaily.example/app">客户端</a></td></tr></table>
<table width="1000" border="0" align="center" class="menu"><tr><td><a href="/zhengfa">政法</a></td><td><a href="/zfzz">政府</a></td><td><a href="/judicial">司法</a></td><td><a href="/commentary">评论</a></td><td><a href="/army">军事</a></td><td><a href="/rdlf">立法</a></td><td><a href="/Village_ruled_by_law">平安</a></td><td><a href="/Lawyer">律师</a></td></tr></table>
<table width="1000" border="0" align="center"><tr><td class="f12 lu">您所在的位置：<a href="/">首页</a> -- <a href="/judicial">司法</a> -- 案件</td></tr></table>
<table width="1000" border="0" align="center" cellspacing="0"><tr>
<td width="690" valign="top">
<!--enpproperty <articleid>8973456</articleid><date>2024-03-14 09:21:34:0</date><author>张小东 李小梅</author><title>楼道里的电动车，该由谁来挪</title><keyword>楼道</keyword><subtitle></subtitle><introtitle></introtitle><siteid>1</siteid><nodeid>32</nodeid><nodename>案件</nodename>/enpproperty-->
<table width="690" border="0" align="center" class="neirong">
<tr><td class="f16 black02 yh center">六楼拐角停车三年被物业搬走</td></tr>
<tr><td class="f26 b black02 yh center">楼道里的电动车，该由谁来挪</td></tr>
<tr><td class="f16 black02 yh center">法院驳回车主索赔并发出司法建议</td></tr>
<tr><td class="f12 black02 yh center">来源：法治日报　　发布时间：2024-03-14 09:21:34　　<a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></td></tr>
<tr><td class="f14 black02 yh" id="ShowContent"><!--enpcontent-->
<p>　　□ 法治日报全媒体记者 张小东</p>
<p>　　□ 法治日报通讯员 李小梅</p>
${p(STAIRWELL.slice(0, 3), '', '　　')}
<p>　　<strong>搬走的车，赔不赔</strong></p>
${p(STAIRWELL.slice(3, 5), '', '　　')}
<p>　　<strong>六百辆车，八十四个插口</strong></p>
${p(STAIRWELL.slice(5, 7), '', '　　')}
<p align="center"><img src="http://www.legaldaily.example/1.jpg" border="0" alt="" /></p>
<p align="center">图为法官在小区走访充电设施。</p>
<p>　　<strong>先修路，再定规矩</strong></p>
${p(STAIRWELL.slice(7), '', '　　')}
<!--/enpcontent--></td></tr>
<tr><td class="f12 black02 yh" align="right">责任编辑：朱小瑶</td></tr>
<tr><td class="f12 gray">更多司法新闻请关注法治网官方微信“法治日报”，或下载法治号客户端</td></tr>
</table>
<table width="690" border="0" class="xg"><tr><td class="b">相关新闻</td></tr><tr><td><a href="/index/content/2024-03/10/content_1.html">充电桩进小区须过几道关</a></td></tr><tr><td><a href="/index/content/2024-03/04/content_2.html">邻里噪音纠纷有了“分贝账”</a></td></tr></table>
</td>
<td width="290" valign="top">
<table width="280" class="hot"><tr><td class="b">法治要闻</td></tr><tr><td>·<a href="/index/content/2024-03/14/content_11.html">一季度巡回审判车开进林场</a></td></tr><tr><td>·<a href="/index/content/2024-03/14/content_12.html">调解员自编快板说家事</a></td></tr></table>
<table width="280" class="hot"><tr><td class="b">点击排行榜</td></tr><tr><td>1 <a href="/index/content/2024-03/13/content_13.html">高速服务区里的法律服务站</a></td></tr></table>
</td>
</tr></table>
<table width="1000" border="0" align="center" class="foot"><tr><td align="center" class="f12">法治日报社主办 版权所有 京ICP备00000000号 未经书面授权禁止复制或建立镜像</td></tr></table>
</body>
</html>`,
    expected: {
      headline: '楼道里的电动车，该由谁来挪',
      kicker: '六楼拐角停车三年被物业搬走',
      alternative: '法院驳回车主索赔并发出司法建议',
      published: '2024-03-14T09:21:34+08:00',
      source: '法治日报',
      authors: ['张小东', '李小梅'],
      editors: ['朱小瑶'],
      headings: ['搬走的车，赔不赔', '六百辆车，八十四个插口', '先修路，再定规矩'],
      captions: ['图为法官在小区走访充电设施。'],
      body: [
        ...STAIRWELL.slice(0, 3),
        '搬走的车，赔不赔',
        ...STAIRWELL.slice(3, 5),
        '六百辆车，八十四个插口',
        ...STAIRWELL.slice(5, 7),
        '先修路，再定规矩',
        ...STAIRWELL.slice(7),
      ],
      gone: ['法治号', '客户端', '巡回审判车', '自编快板', '服务区里', '建立镜像', '您所在的位置'],
    },
  },
  {
    kind: 'a science daily on its own site, spot news: the clock before 来源 and 责任编辑 above the text, ◎本报记者 and 通讯员 in one line first, a caption by class, shares and type sizes, a note on rights, the paper’s hot list',
    url: 'https://www.stdaily.example/web/gdxw/2024-06/19/content_257890.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>零下三十摄氏度，这种盐能储热 - 中国科技网</title>
<meta name="keywords" content="储热,水合盐,高原供暖">
<meta name="description" content="科研团队研制出一种可在零下三十摄氏度正常工作的钠盐储热材料。">
<link rel="stylesheet" href="https://www.stdaily.example/web/css/detail.css">
<script src="https://www.stdaily.example/web/js/swiper.min.js"></script>
</head>
<body>
<header class="header"><div class="container"><a href="https://www.stdaily.example/" class="logo"><img src="https://www.stdaily.example/web/images/logo.png" alt="科技日报"></a><div class="search"><input placeholder="请输入关键词"><span>搜索</span></div><div class="links"><a href="https://digitalpaper.stdaily.example/">数字报</a><a href="https://www.stdaily.example/app">客户端</a></div></div>
<nav><ul><li><a href="/web/gdxw/">滚动新闻</a></li><li><a href="/web/yaowen/">要闻</a></li><li><a href="/web/guoji/">国际</a></li><li><a href="/web/shendu/">深度</a></li><li><a href="/web/pinglun/">评论</a></li><li><a href="/web/kepu/">科普</a></li></ul></nav></header>
<div class="container main">
<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/web/gdxw/">滚动新闻</a></div>
<div class="detail-left">
<div class="detail-title"><h1>零下三十摄氏度，这种盐能储热</h1></div>
<div class="detail-info"><span>2024-06-19 08:15:22</span><span>来源：科技日报</span><span>责任编辑：宋小涛</span></div>
<div class="detail-tools"><span>字体：</span><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a><span>分享：</span><a class="wx" href="javascript:;">微信</a><a class="wb" href="javascript:;">微博</a></div>
<div class="detail-content" id="ozoom"><!--enpcontent-->
<p>◎本报记者 刘小冰　通讯员 赵小文</p>
${p(SALT.slice(0, 2))}
<p class="img-center"><img src="https://www.stdaily.example/web/1.jpg" alt="储热箱"></p>
<p class="pictext">安装在试验站的储热箱。受访单位供图</p>
${p(SALT.slice(2))}
<!--/enpcontent--></div>
<div class="declare"><p>版权声明：凡本网注明“来源：科技日报”“来源：中国科技网”的所有作品，版权均属于科技日报社，未经授权不得转载、摘编或以其他方式使用。</p><p>纠错电话：010-00000000</p></div>
<div class="down-app"><img src="https://www.stdaily.example/web/images/qr.png" alt=""><span>扫码下载科技日报客户端</span></div>
</div>
<aside class="detail-right"><h3>热点排行</h3><ul><li><a href="/web/gdxw/2024-06/18/content_1.html">深海潜标回收满一年数据</a></li><li><a href="/web/gdxw/2024-06/18/content_2.html">小麦抗条锈病基因被定位</a></li><li><a href="/web/gdxw/2024-06/17/content_3.html">中学生造出折纸机械臂</a></li></ul><h3>科普时报</h3><p><a href="/web/kepu/1.html">雨后泥土的气味从哪里来</a></p></aside>
</div>
<footer><p>科技日报社主办 <a href="/about">关于我们</a> <a href="/contact">联系我们</a> 京公网安备 00000000000000号</p></footer>
</body>
</html>`,
    expected: {
      headline: '零下三十摄氏度，这种盐能储热',
      published: '2024-06-19T08:15:22+08:00',
      source: '科技日报',
      authors: ['刘小冰', '赵小文'],
      editors: ['宋小涛'],
      headings: [],
      captions: ['安装在试验站的储热箱。受访单位供图'],
      body: SALT,
      gone: [
        '◎',
        '字体',
        '不得转载',
        '纠错电话',
        '扫码下载',
        '深海潜标',
        '抗条锈病',
        '折纸机械臂',
        '泥土的气味',
      ],
    },
  },
  {
    kind: 'a provincial daily on a public portal, news of watering: h2 for a headline, a label with the clock before 来源 and 作者, TRS_Editor, the reporters in a bracket at the last paragraph’s end, 初审编辑 and 责任编辑 in one line, an app box, a list of hits',
    url: 'http://sd.dzwww.example/sdnews/202403/t20240314_13902177.htm',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>黄河水早来九天，七万亩麦田喝上“返青水”_山东新闻_大众新闻_大众网</title>
<meta name="keywords" content="春灌,返青水">
<meta name="description" content="三月的鲁北平原，麦苗刚刚返青。">
<link rel="stylesheet" type="text/css" href="http://www.dzwww.example/2019css/content.css">
<script src="http://www.dzwww.example/js/uaredirect.js"></script>
</head>
<body>
<div id="top"><ul><li><a href="http://www.dzwww.example/">大众网首页</a></li><li><a href="http://paper.dzwww.example/dzrb/">大众日报</a></li><li><a href="http://www.dzwww.example/app">海报新闻</a></li><li><a href="http://www.dzwww.example/wap">手机版</a></li></ul></div>
<div id="nav"><a href="http://sd.dzwww.example/">山东</a><a href="http://sd.dzwww.example/sdnews/">要闻</a><a href="http://sd.dzwww.example/pl/">评论</a><a href="http://sd.dzwww.example/zw/">政务</a><a href="http://jinan.dzwww.example/">济南</a><a href="http://qingdao.dzwww.example/">青岛</a></div>
<div id="path"><a href="http://www.dzwww.example/">大众网</a> / <a href="http://sd.dzwww.example/sdnews/">山东新闻</a> / 正文</div>
<div id="wrapper">
<div id="main">
<div id="xl-headline"><div class="top"><h2>黄河水早来九天，七万亩麦田喝上“返青水”</h2><div class="left"><p><label>2024-03-14 06:53:19</label> 来源：<a href="http://paper.dzwww.example/dzrb/">大众日报</a> 作者：孙小明</p></div><div class="right"><a href="javascript:;">分享</a><a href="javascript:;">纠错</a></div></div></div>
<div id="news-con" class="news-con"><div id="news-body"><div class="TRS_Editor">
<p align="center"><img alt="" src="http://sd.dzwww.example/sdnews/202403/W020240314247.jpg"></p>
<p align="center" style="font-size:14px;color:#999">在小刘庄村，村民查看支渠上的水位计。</p>
${p(CANAL, 'style="text-indent: 2em"')}
</div></div></div>
<div id="editor"><p>初审编辑：王小涵</p><p>责任编辑：张小晓</p></div>
<div class="share-box"><p>打开微信扫一扫，分享到朋友圈</p></div>
<div class="app-box"><h4>海报新闻客户端</h4><p>看山东，知天下，新闻爆料热线：0531-00000000</p></div>
<div id="pinglun"><h3>网友评论</h3><p>以下网友留言仅代表其个人观点</p><textarea></textarea></div>
</div>
<div id="side"><h3>点击排行</h3><ol><li><a href="http://sd.dzwww.example/sdnews/202403/1.htm">泰山石敢当进了课本</a></li><li><a href="http://sd.dzwww.example/sdnews/202403/2.htm">黄岛渔港开海准备就绪</a></li><li><a href="http://sd.dzwww.example/sdnews/202403/3.htm">大葱价格回到每斤八毛</a></li></ol></div>
</div>
<div id="foot"><p>大众报业集团主办 Copyright (C) 2001-2024 Dzwww 鲁ICP备00000000号</p></div>
</body>
</html>`,
    expected: {
      headline: '黄河水早来九天，七万亩麦田喝上“返青水”',
      published: '2024-03-14T06:53:19+08:00',
      source: '大众日报',
      // The last bracket names the correspondent too.
      authors: ['孙小明', '田小亮'],
      editors: ['王小涵', '张小晓'],
      headings: [],
      captions: ['在小刘庄村，村民查看支渠上的水位计。'],
      // Whether the bracket with the reporters stays at the paragraph’s end is open: not asked.
      kept: [...CANAL.slice(0, 4), '截至3月13日下午，全县已浇灌麦田七万六千亩，预计本月下旬全部完成。'],
      gone: ['扫一扫', '纠错', '爆料热线', '个人观点', '石敢当', '黄岛渔港', '大葱价格', '手机版'],
    },
  },
  {
    kind: 'a Shanghai daily’s site, an interview: 转自 and 作者 and the clock by spaces, 摘要 above the text, the outlet’s name before each question in bold, a caption below a picture, 栏目主编 and 文字编辑 the same person, 题图来源, one’s say and an app',
    url: 'https://www.jfdaily.example/news/detail?id=735219',
    page: `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
<meta name="renderer" content="webkit">
<title>弄堂口那把没有挂牌的椅子</title>
<meta name="keywords" content="弄堂,椅子,城市更新">
<meta name="description" content="一把椅子一天里平均换十一次主人。">
<link rel="stylesheet" href="https://www.jfdaily.example/css/newsdetail.css">
<script src="https://www.jfdaily.example/js/jquery.min.js"></script>
<script>var newsId=735219;</script>
</head>
<body>
<div class="header_top"><a href="https://www.jfdaily.example/home"><img src="https://www.jfdaily.example/images/logo.png" alt="上观新闻"></a><div class="header_nav"><a href="/news/list?section=1">上海</a><a href="/news/list?section=2">评论</a><a href="/news/list?section=3">文化</a><a href="/news/list?section=4">城市</a><a href="/news/list?section=5">天下</a></div><div class="header_right"><a href="/login">登录</a><a href="/register">注册</a></div></div>
<div class="content_wrap">
<div class="wz_contents">
<div class="wz_top"><span class="section">文化观澜</span></div>
<div class="wz_title"><h1>弄堂口那把没有挂牌的椅子</h1></div>
<div class="wz_info"><span>转自：解放日报</span><span>作者：沈小伊</span><span>2024-04-07 06:31</span></div>
<div class="zhaiyao"><b>摘要：</b>它不收租金，也没有编制，一天里却要换十一次主人。</div>
<div class="newscontents" id="newscontents">
<p>${ALLEY[0]}</p>
<p style="text-align:center"><img src="https://images.jfdaily.example/2024/04/1.jpg"></p>
<p style="text-align:center;color:#7f7f7f">虹口一条弄堂口的竹椅，椅背上用毛笔写着“请坐”。顾明远摄</p>
<p><strong>${ALLEY[1]}</strong></p>
<p>${ALLEY[2]}</p>
<p><strong>${ALLEY[3]}</strong></p>
<p>${ALLEY[4]}</p>
<p><strong>${ALLEY[5]}</strong></p>
<p>${ALLEY[6]}</p>
<p><strong>${ALLEY[7]}</strong></p>
<p>${ALLEY[8]}</p>
<p><strong>${ALLEY[9]}</strong></p>
<p>${ALLEY[10]}</p>
<p>栏目主编：任小翀 文字编辑：任小翀 题图来源：上观题图</p>
</div>
<div class="zan_box"><a href="javascript:;">赞（36）</a><a href="javascript:;">收藏</a><a href="javascript:;">分享至微信</a></div>
<div class="tags_box"><a href="/news/list?tag=1">弄堂</a><a href="/news/list?tag=2">竹椅</a></div>
<div class="comment"><h3>我也说两句</h3><p>最新评论 | 我的评论</p><textarea placeholder="上观会员才能发表评论哦"></textarea></div>
<div class="xgydn"><h3>相关文章</h3><ul><li><a href="/news/detail?id=734001">裁缝铺的账簿，一页页抄给学生</a></li><li><a href="/news/detail?id=733120">看得见苏州河的小阳台</a></li></ul></div>
</div>
<div class="right_bar"><h3>热门文章</h3><ul><li><a href="/news/detail?id=735001">滨江步道的夜跑人换了路线</a></li><li><a href="/news/detail?id=735002">一只修了四十年的老钟</a></li></ul><div class="qr"><p>下载上观新闻客户端</p></div></div>
</div>
<div class="footer">上海报业集团 解放日报社 版权所有 沪ICP备00000000号 举报邮箱：jubao@jfdaily.example</div>
</body>
</html>`,
    expected: {
      headline: '弄堂口那把没有挂牌的椅子',
      // 文化观澜 is the section; whether it is a kicker is open: not asked.
      lead: '它不收租金，也没有编制',
      published: '2024-04-07T06:31:00+08:00',
      source: '解放日报',
      authors: ['沈小伊'],
      editors: ['任小翀'],
      headings: [],
      captions: ['虹口一条弄堂口的竹椅，椅背上用毛笔写着“请坐”。顾明远摄'],
      body: ALLEY,
      gone: ['题图来源', '上观会员', '下载上观新闻', '夜跑人', '四十年的老钟', '分享至微信', '举报邮箱'],
    },
  },
  {
    kind: 'a Chengdu paper’s app page, spot news: only the name and the clock above, bold first line none, by-line with 摄影报道 and 编辑 and 责编 without a mark in the last lines, a call to send tips in brackets, comments, an opened-app bar',
    url: 'https://static.cdsb.example/micropub/Articles/202405/8f3c1be6a27f4d0e.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no">
<title>保洁员在石墩旁站了二十分钟，等来一万三千元的主人</title>
<meta name="description" content="包里有一万三千元现金，还有一张父亲年轻时的照片">
<link rel="stylesheet" href="https://static.cdsb.example/micropub/css/article.css">
<script>window.articleId="8f3c1be6a27f4d0e";</script>
</head>
<body>
<div class="download-bar"><img src="https://static.cdsb.example/icon.png" alt=""><span>红星新闻</span><span>深度 洞见 价值</span><a href="https://www.cdsb.example/download">打开</a></div>
<div class="nav-top"><a href="https://www.cdsb.example/">首页</a><a href="https://www.cdsb.example/hot">热点</a><a href="https://www.cdsb.example/local">成都</a><a href="https://www.cdsb.example/sport">体育</a></div>
<div class="article">
<h1 class="article-title">保洁员在石墩旁站了二十分钟，等来一万三千元的主人</h1>
<div class="article-info"><span class="source">红星新闻</span> <span class="time">2024-05-06 18:22</span></div>
<div class="article-content">
${p(WALLET.slice(0, 3))}
<p><img src="https://static.cdsb.example/micropub/1.jpg"></p>
<p style="text-align:center;"><span style="color:#888;font-size:14px;">↑唐师傅在出站口清扫</span></p>
${p(WALLET.slice(3, 6))}
<p><img src="https://static.cdsb.example/micropub/2.jpg"></p>
<p style="text-align:center;"><span style="color:#888;font-size:14px;">↑孩子送给唐师傅的画</span></p>
${p(WALLET.slice(6))}
<p>红星新闻记者 王小超 摄影报道</p>
<p>编辑 陈小翔 责编 李小彬</p>
<p>（下载红星新闻，报料有奖！）</p>
</div>
<div class="article-tip"><p>本文为红星新闻原创稿件，未经授权严禁转载</p></div>
<div class="like"><span>点赞</span><em>106</em><span>收藏</span></div>
<div class="cmts"><h3>热门评论</h3><div class="cmt"><b>成都网友</b><p>好人一生平安</p><em>赞 12</em></div><div class="cmt"><b>路过的猫</b><p>东站的保洁师傅都挺好</p></div></div>
<div class="recommend"><h3>为你推荐</h3><ul><li><a href="https://static.cdsb.example/micropub/Articles/202405/a.html">茶馆里的免费理发</a><span>红星新闻</span></li><li><a href="https://static.cdsb.example/micropub/Articles/202405/b.html">锦江夜游船票怎么抢</a><span>成都发布</span></li></ul></div>
</div>
<div class="foot"><p>成都商报社 川ICP备00000000号 Copyright 2024</p></div>
</body>
</html>`,
    expected: {
      headline: '保洁员在石墩旁站了二十分钟，等来一万三千元的主人',
      published: '2024-05-06T18:22:00+08:00',
      source: '红星新闻',
      authors: ['王小超'],
      editors: ['陈小翔', '李小彬'],
      headings: [],
      // The arrow points at the picture: kept or not is not asked.
      kept: WALLET,
      gone: ['深度 洞见', '报料有奖', '严禁转载', '一生平安', '师傅都挺好', '点赞'],
    },
  },
  {
    kind: 'a public account, saved from a browser: 原创 before the author and the account’s name and the clock and a province, a hidden card of the account, pictures by data-src, text in sections and spans, 文｜ and 编辑｜ first, numbered parts, 往期推荐 and an end mark, hints of the reader',
    url: 'https://mp.weixin.qq.example/s/Zk3vQy1mLxv0hJ5nqgPw2A',
    page: `<!DOCTYPE html>
<html class="">
<head>
<meta name="wechat-enable-text-zoom-em" content="true">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="referrer" content="origin-when-cross-origin">
<title>湖心六岛的最后一班校船</title>
<meta name="description" content="数到十一，才发动机器。">
<meta name="author" content="林小溪">
${og('og:title', '湖心六岛的最后一班校船')}
${og('og:url', 'http://mp.weixin.qq.example/s?__biz=MzA0MDAwMDAwMA==&amp;mid=2650000001&amp;idx=1')}
${og('og:description', '数到十一，才发动机器。')}
${og('og:site_name', '微信公众平台')}
${og('og:type', 'article')}
${og('og:article:author', '林小溪')}
<style>.rich_media_content{overflow:hidden;color:#333;font-size:17px;}</style>
<script nonce="1" type="text/javascript">window.logs={pagetime:{}};var biz="MzA0MDAwMDAwMA==";var ct="1730032200";var nickname=htmlDecode("湖边的人");var createTime='2024-10-27 20:30';function htmlDecode(s){return s;}</script>
</head>
<body id="activity-detail" class="zh_CN wx_wap_page mm_appmsg discuss_tab appmsg_skin_default">
<div id="js_article" class="rich_media">
<div class="rich_media_inner">
<div id="page-content" class="rich_media_area_primary">
<div class="rich_media_area_primary_inner">
<div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
湖心六岛的最后一班校船
</h1>
<div id="meta_content" class="rich_media_meta_list">
<span id="copyright_logo" class="wx_tap_link js_wx_tap_highlight rich_media_meta icon_appmsg_tag appmsg_title_tag weui-wa-hotarea">原创</span>
<span class="rich_media_meta rich_media_meta_text"><span role="link" tabindex="0" id="js_author_name" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea">林小溪</span></span>
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">湖边的人</a>
<div id="js_profile_qrcode" aria-hidden="true" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">湖边的人</strong><img class="profile_avatar" id="js_profile_qrcode_img" src="" alt=""><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">hubianderen</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">记录一座湖和靠它生活的人。</span></p></div><span class="profile_arrow_wrp" id="js_profile_arrow_wrp"><i class="profile_arrow arrow_out"></i><i class="profile_arrow arrow_in"></i></span></div></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">2024年10月27日 20:30</em>
<em id="js_ip_wording_wrp" class="rich_media_meta rich_media_meta_text" role="option"><span id="js_ip_wording">江西</span></em>
</div>
<div id="js_novel_card" class="wx_expand_article" style="display:none;"><span>在小说阅读器中沉浸阅读</span></div>
<div class="rich_media_content js_underline_content autoTypeSetting24psection" id="js_content">
<section style="text-align: center;margin-bottom: 16px;"><span style="color: rgb(136, 136, 136);font-size: 14px;"><span leaf="">点击蓝字 关注我们</span></span></section>
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.666" data-src="https://mmbiz.qpic.example/mmbiz_jpg/1/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);"><span leaf="">校船停靠在湖心岛的石头码头。林小溪 摄</span></span></section>
<p style="text-align: center;"><span style="font-size: 14px;"><span leaf="">文｜林小溪</span></span></p>
<p style="text-align: center;"><span style="font-size: 14px;"><span leaf="">编辑｜周小野</span></span></p>
<section style="text-align: center;"><strong><span style="font-size: 24px;"><span leaf="">01</span></span></strong></section>
<section style="text-align: center;"><strong><span leaf="">数到十一</span></strong></section>
${SCHOOLBOAT.slice(0, 4)
  .map(
    (one) =>
      `<section style="line-height: 1.75em;margin: 0 8px 24px;"><span style="font-size: 16px;letter-spacing: 1px;"><span leaf="">${one}</span></span></section>`,
  )
  .join('\n')}
<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.75" data-src="https://mmbiz.qpic.example/mmbiz_jpg/2/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" alt="图片"></section>
<section style="text-align: center;"><span style="font-size: 12px;color: rgb(136, 136, 136);"><span leaf="">舱壁上的身高线，如今钉在老沈家里。林小溪 摄</span></span></section>
<section style="text-align: center;"><strong><span style="font-size: 24px;"><span leaf="">02</span></span></strong></section>
<section style="text-align: center;"><strong><span leaf="">桥要通了</span></strong></section>
${p(SCHOOLBOAT.slice(4), 'style="line-height: 1.75em;margin-bottom: 24px;"')}
<section style="text-align: center;"><span style="font-size: 14px;color: rgb(136, 136, 136);"><span leaf="">— END —</span></span></section>
<section style="text-align: center;"><strong><span leaf="">往期推荐</span></strong></section>
<section><a href="https://mp.weixin.qq.example/s/aaaa" target="_blank" data-linktype="2"><span leaf="">补网的人，一天说不到十句话</span></a></section>
<section><a href="https://mp.weixin.qq.example/s/bbbb" target="_blank" data-linktype="2"><span leaf="">芦苇荡里的小卖部</span></a></section>
<section style="text-align: center;"><span style="font-size: 13px;"><span leaf="">喜欢这篇文章，请点个“在看”，让更多人看见</span></span></section>
<p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p>
</div>
<div id="js_tags_preview_toast" class="article-tag__error-tips" style="display: none;">预览时标签不可点</div>
<div class="article-tag-card__title">收录于合集</div><div class="article-tag-card__content">#一座湖的生活 <span>23个</span></div>
</div>
</div>
</div>
<div id="js_pc_qr_code" class="qr_code_pc_outer"><div class="qr_code_pc_inner"><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div></div>
</div>
</div>
<div id="js_a11y_wx_dialog" style="display:none;"><p>微信扫一扫可打开此内容，使用完整服务</p></div>
<div class="bottom_bar_interaction_wrp"><span>赞</span><span>分享</span><span>推荐</span><span>写留言</span></div>
<div class="function_mod"><span>继续滑动看下一个</span><span>轻触阅读原文</span></div>
<div class="rich_media_tool_area"><p>人划线</p></div>
</body>
</html>`,
    expected: {
      headline: '湖心六岛的最后一班校船',
      published: '2024-10-27T20:30:00+08:00',
      source: '湖边的人',
      authors: ['林小溪'],
      editors: ['周小野'],
      // Whether a number and its words in bold make one heading is open: not asked.
      captions: ['校船停靠在湖心岛的石头码头。林小溪 摄', '舱壁上的身高线，如今钉在老沈家里。林小溪 摄'],
      kept: [...SCHOOLBOAT, '数到十一', '桥要通了'],
      gone: [
        '点击蓝字',
        '文｜',
        '— END —',
        '让更多人看见',
        '收录于合集',
        '扫一扫',
        '继续滑动',
        '写留言',
        '人划线',
        '功能介绍',
        '沉浸阅读',
      ],
    },
  },
  {
    kind: 'an account of a portal’s platform, a paper’s: classes with hashes, the account’s name above, the clock and 发布于 a province and 官方账号, each paragraph in a wrap of its own, 举报/反馈, the newest of the account, comments, search of the hot words',
    url: 'https://baijiahao.baidu.example/s?id=1799651234567890123&wfr=spider&for=pc',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta name="referrer" content="always">
<title>女儿辞职接手馒头铺，翻开父亲的账本她改了主意</title>
<meta name="description" content="铺子开了二十六年，账上欠的钱加起来八百多块。">
<meta itemprop="dateUpdate" content="2024-05-21 20:14:00">
<script type="application/ld+json">{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","@id":"https://baijiahao.baidu.example/s?id=1799651234567890123","appid":"否","title":"女儿辞职接手馒头铺，翻开父亲的账本她改了主意","images":["https://pics0.baidu.example/feed/1.jpeg"],"description":"","pubDate":"2024-05-21T20:14:00"}</script>
<style>.index-module_articleWrap_2Zphx{font-size:18px}</style>
</head>
<body>
<div id="detail-page" class="app-module_container_2fNKO">
<div id="header" class="index-module_headerWrap_x1k6c"><a href="https://www.baidu.example/">百度首页</a><div class="index-module_search_3kMYX"><input type="text" value=""><button>百度一下</button></div><a class="index-module_login_1Hl4e" href="https://passport.baidu.example/">登录</a></div>
<div class="app-module_leftSection_EaCvy">
<div class="index-module_articleHeader_1Q4rn">
<h2 class="index-module_articleTitle_28fPT">女儿辞职接手馒头铺，翻开父亲的账本她改了主意</h2>
<div class="index-module_articleDesc_QLt9k"><div class="index-module_avatar_3gTrB"><img src="https://gimg0.baidu.example/avatar.jpg" alt=""></div><div class="index-module_authorTxt_V6XfG"><a href="https://author.baidu.example/home/1600000000"><p class="index-module_authorName_7y5nA">江淮都市报</p></a><div class="index-module_articleSource_2dw16"><span data-testid="updatetime">2024-05-21 20:14</span><span data-testid="address">发布于：安徽省</span><span class="index-module_accountAuthentication_3BwIx">江淮都市报官方账号</span></div></div><button class="index-module_follow_2lvmJ">关注</button></div>
</div>
<div class="index-module_articleWrap_2Zphx">
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${BREAD[0]}</span></p></div>
<div class="index-module_mediaWrap_213jB"><div class="index-module_contentImg_JmmC0"><img src="https://pics0.baidu.example/feed/1.jpeg" width="640"></div></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-image-caption">凌晨三点，馒头铺里的第一屉馒头</span></p></div>
${BREAD.slice(1)
  .map((one) => `<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">${one}</span></p></div>`)
  .join('\n')}
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">江淮都市报记者 周小军 文/图</span></p></div>
<div class="index-module_textWrap_3ygOc"><p><span class="bjh-p">编辑 程小满</span></p></div>
</div>
<div class="index-module_reportBtn_1EsoN">举报/反馈</div>
<div id="commentModule" class="xcp-wrap"><div class="xcp-title">评论 <span>48</span></div><div class="xcp-publish"><span>发表评论</span><span>发表</span></div><div class="xcp-item"><h5>合肥老街坊</h5><span class="type-text">她家的糖三角最好吃</span><span>回复</span></div><div class="xcp-item"><h5>用户7781</h5><span class="type-text">看哭了</span></div></div>
</div>
<div class="app-module_rightSection_22Wjk">
<div class="index-module_authorWrap_2I1bA"><p class="index-module_name_1d3kC">江淮都市报</p><p class="index-module_sign_2Xaoj">看江淮，懂合肥</p><h3>作者最新文章</h3><ul><li><a href="https://baijiahao.baidu.example/s?id=1">巢湖观鸟季志愿者招募</a></li><li><a href="https://baijiahao.baidu.example/s?id=2">地铁口的修鞋摊换了新棚</a></li></ul></div>
<div class="index-module_relateWrap_2mVZ8"><h3>相关推荐</h3><ul><li><a href="https://baijiahao.baidu.example/s?id=3">老面和酵母，差在哪一步</a></li></ul></div>
<div class="index-module_hotWrap_3aGdo"><h3>热门搜索</h3><p>换一换</p><ul><li><a href="https://www.baidu.example/s?wd=1">暴雨黄色预警</a></li><li><a href="https://www.baidu.example/s?wd=2">毕业照怎么拍</a></li></ul></div>
</div>
<div class="index-module_footer_1Jkl2"><a href="https://www.baidu.example/duty">使用百度前必读</a><span>意见反馈</span><span>京ICP证000000号</span></div>
</div>
</body>
</html>`,
    expected: {
      headline: '女儿辞职接手馒头铺，翻开父亲的账本她改了主意',
      published: '2024-05-21T20:14:00+08:00',
      source: '江淮都市报',
      authors: ['周小军'],
      editors: ['程小满'],
      headings: [],
      captions: ['凌晨三点，馒头铺里的第一屉馒头'],
      body: BREAD,
      gone: [
        '官方账号',
        '发布于',
        '百度一下',
        '举报',
        '发表评论',
        '糖三角',
        '看哭了',
        '懂合肥',
        '修鞋摊',
        '换一换',
        '黄色预警',
        '文/图',
      ],
    },
  },
  {
    kind: 'a public television’s news: 發布時間 and 更新時間, reporters as links with a place by a slash, tags above the text, a film’s caption in brackets, a plain text, related stories, a letter to subscribe, rules of the fund',
    url: 'https://news.pts.org.example/article/697124',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>卑南溪攔砂壩開口子 盼鰻苗洄游重返上游 ｜ 公視新聞網 PNN</title>
<meta name="description" content="台東卑南溪支流上游的攔砂壩，因為颱風帶來的土石淤滿，魚道失去作用已經三年。">
<meta name="keywords" content="卑南溪,攔砂壩,鰻魚,洄游">
${og('og:title', '卑南溪攔砂壩開口子 盼鰻苗洄游重返上游 ｜ 公視新聞網 PNN')}
${og('og:type', 'article')}
${og('og:site_name', '公視新聞網 PNN')}
${og('og:image', 'https://news-data.pts.org.example/media/1.jpg')}
<meta property="article:published_time" content="2024-05-30T12:08:00+08:00">
<meta property="article:modified_time" content="2024-05-30T15:42:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '卑南溪攔砂壩開口子 盼鰻苗洄游重返上游', datePublished: '2024-05-30T12:08:00+08:00', dateModified: '2024-05-30T15:42:00+08:00', author: { '@type': 'Person', name: '沈小汝 游小玲' }, publisher: { '@type': 'Organization', name: '公視新聞網 PNN' } })}
<link rel="stylesheet" href="https://news.pts.org.example/css/app.css">
</head>
<body>
<nav class="navbar"><a class="navbar-brand" href="/"><img src="https://news.pts.org.example/images/pts-logo.svg" alt="公視新聞網"></a><ul class="navbar-nav"><li><a href="/dailynews">即時</a></li><li><a href="/category/1">政治</a></li><li><a href="/category/7">社會</a></li><li><a href="/category/4">全球</a></li><li><a href="/category/5">生活</a></li><li><a href="/category/11">環境</a></li><li><a href="/projects">數位敘事</a></li><li><a href="/live">直播</a></li></ul><button class="btn-search">搜尋</button></nav>
<main class="container">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">首頁</a></li><li class="breadcrumb-item"><a href="/category/11">環境</a></li></ol></nav>
<h1 class="article-title">卑南溪攔砂壩開口子 盼鰻苗洄游重返上游</h1>
<div class="news-info d-md-flex"><div class="article-time d-inline-block"><span class="mr-2 d-block d-sm-inline-block text-nowrap">發布時間：<time>2024-05-30 12:08</time></span><span class="text-nowrap">更新時間：<time>2024-05-30 15:42</time></span></div>
<div class="reporter-container"><span class="article-reporter mr-2 mb-2"><a href="/reporter/41">沈小汝</a> <a href="/reporter/52">游小玲</a> ／ 台東報導</span></div></div>
<ul class="list-unstyled tag-list d-flex flex-wrap"><li class="blue-tag"><a href="/tag/1">#卑南溪</a></li><li class="blue-tag"><a href="/tag/2">#攔砂壩</a></li><li class="blue-tag"><a href="/tag/3">...</a></li></ul>
<div class="share-buttons"><span>分享</span><a href="#fb">Facebook</a><a href="#line">LINE</a><a href="#copy">複製連結</a></div>
<div class="main-content-wrapper">
<figure class="articleimg"><img src="https://news-data.pts.org.example/media/1.jpg" alt=""><figcaption class="articleimg-caption">攔砂壩中段打開六公尺寬的缺口，溪水恢復流動。（圖／林保署提供）</figcaption></figure>
<div class="post-article text-align-left">
${p(RIVERDAM.slice(0, 3))}
<figure class="articleimg"><img src="https://news-data.pts.org.example/media/2.jpg" alt=""><figcaption class="articleimg-caption">下游釋迦田農民希望先補強堤防。（圖／公視新聞）</figcaption></figure>
${p(RIVERDAM.slice(3))}
</div>
</div>
<section class="relative-news"><h3>相關新聞</h3><ul><li><a href="/article/696001">魚道無水三年 花蓮溪啟動清淤</a></li><li><a href="/article/695440">颱風後的河床 志工搶救受困魚蝦</a></li></ul></section>
<section class="newsletter"><h4>訂閱電子報</h4><p>每週五寄送，一週大事精選給您</p><input type="email" placeholder="輸入電子郵件"></section>
<section class="hot-news"><h3>熱門新聞</h3><ol><li><a href="/article/697001">高鐵增開清晨列車 下週起訂票</a></li><li><a href="/article/697002">端午連假梅雨鋒面接近</a></li></ol></section>
<section class="donate"><p>支持公視新聞，讓獨立報導走得更遠</p><a href="/donate">立即捐款</a></section>
</main>
<footer><p>財團法人公共電視文化事業基金會 版權所有 © 2024 PTS</p><p><a href="/about">關於我們</a><a href="/privacy">隱私權政策</a><a href="/contact">新聞爆料</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '卑南溪攔砂壩開口子 盼鰻苗洄游重返上游',
      published: '2024-05-30T12:08:00+08:00',
      // 公視新聞網, with or without PNN: not asked.
      authors: ['沈小汝', '游小玲'],
      editors: [],
      headings: [],
      captions: [
        '攔砂壩中段打開六公尺寬的缺口，溪水恢復流動。（圖／林保署提供）',
        '下游釋迦田農民希望先補強堤防。（圖／公視新聞）',
      ],
      body: RIVERDAM,
      related: ['魚道無水三年 花蓮溪啟動清淤', '颱風後的河床 志工搶救受困魚蝦'],
      gone: ['台東報導', '複製連結', '一週大事', '高鐵增開', '梅雨鋒面', '走得更遠', '新聞爆料'],
    },
  },
  {
    kind: 'a web paper of Taipei, a column: categories above, author’s link and the clock and 人氣, headings in bold, a line on the writer by an asterisk, 責任編輯／ last, 相關報導 in the text, a tip jar, a paywall box, 熱門文章',
    url: 'https://www.storm.example/article/5123456',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>林小翰專欄：公車專用道，誰先打開那罐油漆？-風傳媒</title>
<meta name="description" content="兩邊都有數據，也都有道理，只是彼此沒有在談同一件事。">
<meta itemprop="datePublished" content="2024-06-03T07:10:00+08:00">
<meta property="dable:author" content="林小翰">
${og('og:title', '林小翰專欄：公車專用道，誰先打開那罐油漆？-風傳媒')}
${og('og:type', 'article')}
${og('og:site_name', '風傳媒')}
${ld({ '@type': 'NewsArticle', headline: '林小翰專欄：公車專用道，誰先打開那罐油漆？', datePublished: '2024-06-03T07:10:00+08:00', dateModified: '2024-06-03T09:00:12+08:00', author: { '@type': 'Person', name: '林小翰' }, publisher: { '@type': 'Organization', name: '風傳媒' } })}
<link rel="stylesheet" href="https://www.storm.example/assets/article.css">
<script>window.googletag=window.googletag||{cmd:[]};</script>
</head>
<body>
<header id="site_header"><a class="logo" href="/"><img src="https://www.storm.example/img/logo.svg" alt="風傳媒"></a><nav><a href="/articles">新聞</a><a href="/all-comment">評論</a><a href="/localarticles">地方</a><a href="/lifestyle">生活</a><a href="/history">歷史</a><a href="/vip">VIP</a></nav><a href="/login">登入</a></header>
<div id="article_wrapper">
<div id="title_tags_wrapper"><a href="/category/118">政治</a><a href="/category/171151">專欄</a></div>
<h1 id="article_title">林小翰專欄：公車專用道，誰先打開那罐油漆？</h1>
<div id="author_block"><a class="link_author info_author" href="/authors/9001">林小翰</a><span id="info_time" class="info_time">2024-06-03 07:10</span><div id="person_num"><span>1,842</span> 人氣</div></div>
<div id="share_block"><a href="#fb">分享</a><a href="#line">LINE</a><button>收藏</button><button>小字</button><button>大字</button></div>
<div id="article_inner_wrapper">
<figure id="feature_img_wrapper"><img src="https://image.storm.example/1.jpg" alt=""><figcaption>台北市一條試辦公車專用道的路段。（資料照，林小凡攝）</figcaption></figure>
<article><div id="CMS_wrapper">
<p aid="1">${BUSLANE[0]}</p>
<p aid="2">${BUSLANE[1]}</p>
<p><strong>失去的三分鐘</strong></p>
<p aid="3">${BUSLANE[2]}</p>
<p aid="4">${BUSLANE[3]}</p>
<div class="ad_in_article"><span>[廣告]請繼續往下閱讀</span></div>
<p class="related_in"><a href="/article/5101001">相關報導》 機車待轉區為何越畫越小</a></p>
<p><strong>先試，再量，再改</strong></p>
<p aid="5">${BUSLANE[4]}</p>
<p aid="6">${BUSLANE[5]}</p>
<p aid="7">${BUSLANE[6]}</p>
<p>*作者為交通規劃顧問，曾任職市府運輸部門</p>
<p>責任編輯／周小怡</p>
</div></article>
<div class="notify_wordings"><p>你可能想看更多深度評論，加入風傳媒VIP只要每天1元</p></div>
<div id="premium_block"><h3>本篇文章共 23 人贊助，累積贊助金額 $1,430</h3><p>喜歡這篇文章嗎？林小翰喝杯咖啡，告訴我這篇文章寫得真棒！</p><a href="/donate">來杯咖啡</a></div>
<div id="keywords_block"><a href="/tag/1">公車專用道</a><a href="/tag/2">台北市議會</a></div>
</div>
<div class="next_article"><p>點擊看下一篇</p></div>
</div>
<aside><h3>熱門文章</h3><ol><li><a href="/article/5121001">中元節普渡桌怎麼擺不踩雷</a></li><li><a href="/article/5121002">老屋翻新省下百萬裝潢費</a></li></ol><div class="video"><h3>影音</h3><p>下班瀏覽器直播中</p></div></aside>
<footer><p>風傳媒版權所有 © Storm Media Group. All Rights Reserved.</p><p><a href="/about">關於我們</a><a href="/rule">使用條款</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '林小翰專欄：公車專用道，誰先打開那罐油漆？',
      published: '2024-06-03T07:10:00+08:00',
      source: '風傳媒',
      authors: ['林小翰'],
      editors: ['周小怡'],
      headings: ['失去的三分鐘', '先試，再量，再改'],
      captions: ['台北市一條試辦公車專用道的路段。（資料照，林小凡攝）'],
      // Whether the line on the writer is the article’s is open: the body is not asked in full.
      kept: [...BUSLANE, '失去的三分鐘', '先試，再量，再改'],
      gone: [
        '人氣',
        '小字',
        '請繼續往下',
        '只要每天1元',
        '來杯咖啡',
        '寫得真棒',
        '點擊看下一篇',
        '普渡桌',
        '百萬裝潢',
        '直播中',
      ],
    },
  },
  {
    kind: 'a daily of Hong Kong, local news: 發佈時間 and 更新時間 with the hour before the day and HKT, a caption by class, 同場加映 within the text, the reporters in one line last, keywords, an app’s call, hot news by numbers',
    url: 'https://www.stheadline.example/society/3356712/%E9%95%B7%E6%B4%B2%E8%92%B8%E7%B3%95%E5%BA%97%E7%B5%90%E6%A5%AD',
    page: `<!DOCTYPE html>
<html lang="zh-HK">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>長洲六十年蒸糕店月底結業 街坊派籌每人限購兩底 | 星島頭條</title>
<meta name="title" content="長洲六十年蒸糕店月底結業 街坊派籌每人限購兩底 | 星島頭條">
<meta name="description" content="長洲碼頭旁經營逾六十年的蒸糕店，因業主加租三成，決定於本月三十日結業。">
<meta name="keyword" content="長洲,蒸糕,結業">
${og('og:title', '長洲六十年蒸糕店月底結業 街坊派籌每人限購兩底')}
${og('og:type', 'article')}
${og('og:site_name', '星島頭條')}
<meta property="article:published_time" content="2024-06-11T17:30:00+08:00">
<meta property="article:modified_time" content="2024-06-11T19:05:00+08:00">
${ld({ '@type': 'NewsArticle', headline: '長洲六十年蒸糕店月底結業 街坊派籌每人限購兩底', datePublished: '2024-06-11T17:30:00+08:00', dateModified: '2024-06-11T19:05:00+08:00', author: { '@type': 'Organization', name: '星島頭條' }, publisher: { '@type': 'Organization', name: '星島頭條' } })}
<style>.content-body p{margin-bottom:1rem}</style>
</head>
<body>
<header class="site-header"><a href="/" class="brand"><img src="https://www.sthlstatic.example/logo.svg" alt="星島頭條"></a><form class="search"><input type="text" placeholder="搜尋新聞"></form><ul class="channels"><li><a href="/realtimenews/">即時</a></li><li><a href="/society/">社會</a></li><li><a href="/politics/">政治</a></li><li><a href="/property/">地產</a></li><li><a href="/china/">中國</a></li><li><a href="/columnists/">專欄</a></li><li><a href="/racing/">馬經</a></li></ul><span class="temp">27°C 84%</span></header>
<main class="main">
<div class="breadcrumb"><a href="/">主頁</a> / <a href="/society/">社會</a></div>
<article class="article-detail">
<h1 class="article-title">長洲六十年蒸糕店月底結業 街坊派籌每人限購兩底</h1>
<div class="time-share"><div class="date"><span>發佈時間：17:30 2024-06-11 HKT</span><span>更新時間：19:05 2024-06-11 HKT</span></div><div class="share"><a href="#fb">facebook</a><a href="#wa">whatsapp</a><button>字體</button></div></div>
<div class="content-body">
<figure class="photo"><img src="https://image.hkhl.example/1.jpg" alt=""><figcaption class="caption">店外早上出現逾百人長龍。陳小敏攝</figcaption></figure>
${p(STEAMER.slice(0, 2))}
<div class="ad-block"><span>廣告</span></div>
<p>${STEAMER[2]}</p>
<div class="more-read"><p>同場加映：<a href="/society/3350001/bun">長洲包山今年改用輕竹 師傅：搭得快過以往</a></p></div>
${p(STEAMER.slice(3))}
<p>星島日報記者陳小敏、黃小健</p>
</div>
<div class="keywords"><span>關鍵字</span><a href="/tag/1">#長洲</a><a href="/tag/2">#蒸糕</a></div>
<div class="app-banner"><p>立即下載星島頭條App，睇盡城中大小事</p><a href="/app">下載</a></div>
<div class="report-line"><p>如有任何新聞線索，歡迎致電報料熱線 00000000</p></div>
</article>
<section class="hit"><h3>最Hit</h3><ol><li><a href="/society/3356001/a">一人乘客專列誤點兩小時</a></li><li><a href="/society/3356002/b">公園榕樹倒下兩張長椅被壓</a></li><li><a href="/china/3356003/c">深圳灣巴士換新站牌</a></li></ol></section>
<section class="newest"><h3>最新回應</h3><p>網民：好味道，可惜了</p></section>
</main>
<footer><p>星島新聞集團有限公司 版權所有 不得轉載 © 2024</p><p><a href="/privacy">私隱政策</a><a href="/contact">聯絡我們</a><a href="/ad">廣告查詢</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '長洲六十年蒸糕店月底結業 街坊派籌每人限購兩底',
      published: '2024-06-11T17:30:00+08:00',
      // The site is 星島頭條 and the writers are 星島日報’s: not asked.
      authors: ['陳小敏', '黃小健'],
      editors: [],
      headings: [],
      captions: ['店外早上出現逾百人長龍。陳小敏攝'],
      body: STEAMER,
      gone: ['HKT', '字體', '城中大小事', '報料熱線', '誤點兩小時', '榕樹倒下', '換新站牌', '可惜了', '84%'],
    },
  },
  {
    kind: 'a Hong Kong and Taipei magazine on a blog engine, a feature: the day only, a lead by class, 特約撰稿人 with 發自, 編輯 and 攝影 in one line, h2 headings, figure captions, a members’ box in the middle and at the end, tags',
    url: 'https://theinitium.example/article/20240511-taiwan-oyster-sandbar',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>沙洲變細之後：七股蚵農與看不見的敵人｜端傳媒 Initium Media</title>
<meta name="description" content="海水變熱、沙洲後退，七股的蚵農連續三年收不到蚵。他們留下，也學著和一片會移動的土地共處。">
${og('og:title', '沙洲變細之後：七股蚵農與看不見的敵人')}
${og('og:type', 'article')}
${og('og:site_name', '端傳媒 Initium Media')}
<meta property="article:published_time" content="2024-05-11T06:00:00.000+08:00">
<meta property="article:tag" content="氣候">
<meta property="article:tag" content="台灣">
<meta name="generator" content="Ghost 5.82">
${ld({ '@type': 'Article', headline: '沙洲變細之後：七股蚵農與看不見的敵人', datePublished: '2024-05-11T06:00:00.000+08:00', author: { '@type': 'Person', name: '陳小川' }, publisher: { '@type': 'Organization', name: '端傳媒 Initium Media' } })}
</head>
<body class="post-template">
<header class="gh-head"><a class="gh-head-logo" href="/">端傳媒</a><ul class="nav"><li><a href="/channel/hongkong">香港</a></li><li><a href="/channel/taiwan">台灣</a></li><li><a href="/channel/international">國際</a></li><li><a href="/channel/culture">風物</a></li></ul><div><a href="#/portal/signin">登入</a><a href="#/portal/signup">訂閱</a><a href="/zh-hans">简</a></div></header>
<main class="gh-main">
<article class="gh-article post tag-taiwan">
<header class="gh-article-header"><a class="gh-article-tag" href="/tag/taiwan">台灣</a><h1 class="gh-article-title">沙洲變細之後：七股蚵農與看不見的敵人</h1>
<p class="gh-article-excerpt">海水變熱、沙洲後退，七股的蚵農連續三年收不到蚵。他們留下，也學著和一片會移動的土地共處。</p>
<div class="gh-article-meta"><span class="byline">端傳媒特約撰稿人 陳小川 發自台南七股</span><span class="crew">編輯 黃小慧 攝影 林小翔</span><time class="gh-article-meta-date" datetime="2024-05-11">2024-05-11</time><span>閱讀時間 12 分鐘</span></div></header>
<figure class="gh-article-image"><img src="https://static.theinitium.example/1.jpg" alt=""><figcaption>退潮後的七股外海，蚵架一路排到沙洲邊緣。攝：林小翔／端傳媒</figcaption></figure>
<section class="gh-content gh-canvas">
${p(OYSTER.slice(0, 2))}
<h2 id="sea">熱、淡、浪</h2>
${p(OYSTER.slice(2, 5))}
<figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://static.theinitium.example/2.jpg" class="kg-image" alt=""><figcaption>吳信宏檢查裝在蚵架上的感測器。攝：林小翔／端傳媒</figcaption></figure>
<aside class="kg-cta"><p>成為端會員，支持我們把新聞做到底</p><a href="#/portal/signup">立即加入</a></aside>
<h2 id="line">手機裡的那條線</h2>
${p(OYSTER.slice(5, 8))}
<h2 id="sand">沙洲上的竹籬</h2>
${p(OYSTER.slice(8))}
</section>
<footer class="gh-article-foot"><div class="tags"><a href="/tag/climate">氣候</a><a href="/tag/fishery">漁業</a></div><div class="copy"><p>本刊載內容版權為端傳媒或相關單位所有，未經端傳媒編輯部授權，請勿轉載或複製，否則即為侵權。</p></div></footer>
</article>
<section class="subscribe"><h3>端傳媒會員計劃</h3><p>每月港幣六十元，暢讀所有內容</p><a href="#/portal/signup">訂閱</a></section>
<section class="read-next"><h3>延伸閱讀</h3><ul><li><a href="/article/20240401-salt">鹽田變光電之後，誰還在曬鹽</a></li><li><a href="/article/20240320-eel">一尾鰻苗的價錢</a></li></ul></section>
<section class="popular"><h3>最受歡迎</h3><ul><li><a href="/article/20240509-opera">大戲棚拆下的竹竿去了哪裏</a></li></ul></section>
</main>
<footer class="gh-foot"><p>© 2024 端傳媒 Initium Media</p><p><a href="/about">關於端傳媒</a><a href="/jobs">招聘</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '沙洲變細之後：七股蚵農與看不見的敵人',
      lead: '海水變熱、沙洲後退',
      published: '2024-05-11',
      // 端傳媒, with or without its English: not asked.
      authors: ['陳小川'],
      editors: ['黃小慧'],
      headings: ['熱、淡、浪', '手機裡的那條線', '沙洲上的竹籬'],
      captions: [
        '退潮後的七股外海，蚵架一路排到沙洲邊緣。攝：林小翔／端傳媒',
        '吳信宏檢查裝在蚵架上的感測器。攝：林小翔／端傳媒',
      ],
      body: [
        ...OYSTER.slice(0, 2),
        '熱、淡、浪',
        ...OYSTER.slice(2, 5),
        '手機裡的那條線',
        ...OYSTER.slice(5, 8),
        '沙洲上的竹籬',
        ...OYSTER.slice(8),
      ],
      gone: ['閱讀時間', '把新聞做到底', '請勿轉載', '暢讀所有', '大戲棚', '招聘'],
    },
  },
  {
    kind: 'a daily of Malaysia: 发布 and 最后更新 with am and pm before the day, day first, 报道 and 摄影 in one line, the place and day in brackets at the head, ADVERTISEMENT within, 打开全文, 文章来源 last, related and hot stories, a reader’s feedback',
    url: 'https://www.sinchew.example/news/20240513/nation/5601288',
    page: `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>茶室热饮下月可起价 每杯10至20仙 | 国内 | 星洲网 Sin Chew Daily</title>
<meta name="description" content="全国咖啡茶餐商公会联合会宣布，全国约两万家会员茶室的热饮价格可自行上调10至20仙。">
${og('og:title', '茶室热饮下月可起价 每杯10至20仙 | 星洲网')}
${og('og:type', 'article')}
${og('og:site_name', '星洲网 Sin Chew Daily')}
<meta property="article:published_time" content="2024-05-13T16:02:00+08:00">
<meta property="article:modified_time" content="2024-05-13T18:20:45+08:00">
${ld({ '@type': 'NewsArticle', headline: '茶室热饮下月可起价 每杯10至20仙', datePublished: '2024-05-13T16:02:00+08:00', dateModified: '2024-05-13T18:20:45+08:00', author: { '@type': 'Organization', name: '星洲网 Sin Chew Daily' }, publisher: { '@type': 'Organization', name: '星洲网 Sin Chew Daily' } })}
<script async src="https://securepubads.example/gpt.js"></script>
</head>
<body class="article-page">
<header class="site-header"><a href="/"><img src="https://www.sinchew.example/assets/logo.svg" alt="星洲网"></a><ul class="menu"><li><a href="/news/headlines">头条</a></li><li><a href="/news/nation">国内</a></li><li><a href="/news/local">地方</a></li><li><a href="/news/international">国际</a></li><li><a href="/life">副刊</a></li><li><a href="/opinion">言路</a></li><li><a href="/epaper">电子报</a></li></ul><a href="/login">登入</a><a href="/plan">VIP文</a></header>
<div class="container">
<ul class="breadcrumb"><li><a href="/">星洲网</a></li><li><a href="/news">新闻</a></li><li><a href="/news/nation">国内</a></li></ul>
<div class="article-page-main">
<h1 class="article-page-title">茶室热饮下月可起价 每杯10至20仙</h1>
<div class="article-page-date"><span class="publish-date">发布: 4:02pm 13/05/2024</span><span class="update-date">最后更新: 6:20pm 13/05/2024</span></div>
<div class="article-share"><a href="#fb">Facebook</a><a href="#wa">WhatsApp</a><a href="#xhs">小红书</a><span>Aa</span></div>
<div class="article-page-content">
<p>报道：林小慧　摄影：黄小荣</p>
<figure><img src="https://cdn.sinchew.example/1.jpg" alt=""><figcaption>黄志强（左二）出示过去一年的原料价格表。</figcaption></figure>
<p>（吉隆坡13日讯）${KOPI[0]}</p>
<p>${KOPI[1]}</p>
<div class="ads-frame"><span>ADVERTISEMENT</span></div>
<p>${KOPI[2]}</p>
<p><strong>巴生谷一杯料不逾2令吉60仙</strong></p>
<p>${KOPI[3]}</p>
<div class="read-more-msg"><span>打开全文</span></div>
<p>${KOPI[4]}</p>
<p>${KOPI[5]}</p>
<p><strong>促派员巡视防趁机起价</strong></p>
<p>${KOPI[6]}</p>
<p>${KOPI[7]}</p>
<p>文章来源：星洲日报</p>
</div>
<div class="tags-block"><a href="/tag/1">热饮</a><a href="/tag/2">茶室</a></div>
<div class="related-posts"><h3>相关报道</h3><ul><li><a href="/news/20240502/nation/5580001">鸡蛋津贴检讨 小贩盼缓行</a></li><li><a href="/news/20240428/metro/5570002">蕉赖老茶室 百年磁砖成打卡点</a></li></ul></div>
<div class="feedback"><p>热爱阅读，却想省广告？订阅星洲VIP，无广告阅读体验</p></div>
</div>
<aside class="sidebar"><div class="hot"><h3>热门新闻</h3><ol><li><a href="/news/20240513/nation/5601001">大道塞车7公里 司机下车吃榴梿</a></li><li><a href="/news/20240513/metro/5601002">小学生写信求修天桥</a></li></ol></div><div class="latest"><h3>最新文章</h3><ul><li><span>2分钟前</span><a href="/news/20240513/nation/5601900">沙巴渔船获救 5人平安</a></li></ul></div><div class="video"><h3>百格大家讲</h3><p>今天吃什么，街头访问</p></div></aside>
</div>
<footer><p>Copyright © 2024 Sin Chew Daily. All rights reserved.</p><p><a href="/about">关于我们</a><a href="/contact">联络我们</a><a href="/feedback">意见反馈</a></p></footer>
</body>
</html>`,
    expected: {
      headline: '茶室热饮下月可起价 每杯10至20仙',
      published: '2024-05-13T16:02:00+08:00',
      source: '星洲日报',
      authors: ['林小慧'],
      editors: [],
      headings: ['巴生谷一杯料不逾2令吉60仙', '促派员巡视防趁机起价'],
      captions: ['黄志强（左二）出示过去一年的原料价格表。'],
      // Whether the bracket with the place and the day stays at the head of the text is open: the body is not asked in full.
      kept: [...KOPI, '巴生谷一杯料不逾2令吉60仙', '促派员巡视防趁机起价'],
      related: ['鸡蛋津贴检讨 小贩盼缓行', '蕉赖老茶室 百年磁砖成打卡点'],
      gone: [
        'ADVERTISEMENT',
        '打开全文',
        '文章来源',
        '无广告阅读',
        '吃榴梿',
        '求修天桥',
        '渔船获救',
        '今天吃什么',
        '小红书',
        'VIP文',
      ],
    },
  },
];
