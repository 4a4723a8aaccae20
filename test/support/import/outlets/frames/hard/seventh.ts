// A seventh set of forms, by the same hand: pages with more around the text than in it, and some that hold too much or too little.

import type { Shown } from '../../select-all.ts';
import { ld, og, p } from '../../stories.ts';

const TICKETS = [
  '“叔叔，这张票还能坐车吗？”7月3日上午，长沙一名八岁男孩把一沓泛黄的公交月票递到了驾驶员面前，最早的一张印着1987年2月。',
  '潇湘晨报记者了解到，月票是男孩的外公留下的。老人生前是公交公司的修理工，每个月的票用完都舍不得扔，按年份夹在一本旧书里。',
  '驾驶员唐师傅没有收票，也没有让孩子投币。他把车停稳后，翻看了好几分钟，认出其中一张背面的签名，正是当年教他修刹车的师傅。',
  '“我跟他说，能坐，这票什么时候都能坐。”唐师傅告诉记者，孩子在倒数第二站下了车，走之前冲他敬了个礼。',
  '7月5日，公交公司派人上门，给男孩送去了一张定制的月票，上面的有效期写着：长大以前。',
] as const;

const KILN = [
  '龙泉的窑火，一般在下半夜封。封窑之前要看火色，看火色的人不说话，旁边的人也不说话。',
  '季师傅看了四十年火色。他说火的颜色书上写不出来，写成“橘黄”也行，写成“杏红”也行，可是差一点点，出来的青就不是那个青。',
  '前些年镇上装了电窑，温度可以精确到一度，成品率从三成提到了九成。年轻人都用电窑，柴窑只剩下三座。',
  '我问他，既然电窑这么好，为什么还要烧柴。他想了想说，电窑烧出来的都对，柴窑烧出来的，偶尔有一只，你不知道它为什么那么好。',
  '封窑之后要等三天。第三天清早，村里的人都来了，站在院子里，像等一个人出院。',
  '那一窑出了四十七只，好的有十一只。季师傅挑出一只碗，对着天看了看，放在最里面的架子上，没有标价。',
] as const;

const NURSE = [
  '凌晨两点，县医院急诊科的灯白得刺眼。护士长桂香数了数，走廊里一共坐着十九个人，其中十一个是陪床的老人。',
  '这些老人大多从山上来。儿女在外地，老伴病了，他们就是唯一的陪护。他们不会用手机挂号，看不懂缴费单，在三层楼之间来回走，问路的时候总是先说一声“对不起”。',
  '2022年冬天，桂香在护士站门口贴了一张纸：需要陪着走一趟的，请敲这里。第一个晚上敲了四次，到了第二个月，一个晚上要敲三十多次。',
  '人手从哪里来？起初是下了夜班的护士，后来是康复科的病人家属，再后来，县里的中学生也报了名。医院给他们做了一件绿马甲，背后印着两个字：陪走。',
  '两年多来，“陪走”的登记簿用掉了十四本。上面记的都是小事：陪三床的奶奶去做B超，找到了；帮老杨给儿子打电话，没通，明早再打。',
  '卫健部门的一名负责人承认，这件事暴露了流程设计中的盲区：“我们做了很多自助机，却忘了有人连按钮都不敢按。”',
  '2024年6月，医院撤掉了一半的自助机，腾出来的地方放了六把椅子。桂香说，椅子比机器管用，坐下来，话就说得清楚了。',
] as const;

const TRASH = [
  '新京报讯（记者徐悦）垃圾桶撤走以后，垃圾去了哪里？4月以来，朝阳区一个老旧小区试行“定时敲铃”收集厨余垃圾，居民听见铃声下楼投放，运行四个月，厨余垃圾的纯净度从七成提高到九成八。',
  '8月14日傍晚六点半，记者在小区看到，一辆小型电动车停在三号楼前，志愿者摇响了一只老式的铜铃。不到五分钟，二十多户居民提着小桶下了楼。',
  '“过去收垃圾就是摇铃，我小时候听见铃响就抢着去倒。”住在三号楼的张女士说，铃声一响，邻居们都见了面，倒完还要站着聊一会儿。',
  '社区居委会介绍，铃声每天早晚各响一次，每处停留十二分钟，错过的居民可以在八点之前送到固定投放点。行动不便的老人，由志愿者上门代收。',
  '区城管委有关负责人表示，这一做法暂不强制推广，各小区可以根据楼栋布局和居民作息自行选择。',
] as const;

const MORNING = [
  '隔夜市场：美股三大指数小幅收涨，道指涨0.21%，纳指涨0.35%；国际油价收跌逾1%，现货黄金微涨。',
  '商务部将于今日上午召开新闻发布会，介绍前三季度商务工作运行情况，并回答记者提问。',
  '多家快递企业发布旺季服务方案，宣布11月起在部分重点城市增设夜间派送班次，末端派费随之上调。',
  '一家国产光刻胶企业公告称，其新建产线已通过客户验证，年产能二百吨，预计明年一季度开始供货。',
  '某头部茶饮品牌宣布关闭加盟申请通道，暂停时间未定。公司回应称，此举是为了保证现有门店的经营质量。',
] as const;

const MOSS = [
  '在祁连山海拔4200米的冰缘带，一种不到两厘米高的苔藓能够在完全干燥三年之后重新变绿。近日，国内一个研究团队揭示了它“复活”的机制，相关成果发表于一份植物学期刊。',
  '研究人员发现，这种苔藓在失水时会把细胞内的淀粉迅速转化为海藻糖，形成类似玻璃的固态保护层，把蛋白质和膜结构固定在原位。',
  '“最让我们意外的不是它怎样睡过去，而是它怎样醒过来。”论文通讯作者说，复水后的前十分钟里，有三百多个基因同时开启，其中近一半的功能目前还不清楚。',
  '团队花了六年时间，在冰缘带设置了四十二个样方，冬季采样需要在零下三十摄氏度的帐篷里完成，样品要用体温保暖，才不至于在下山之前冻裂。',
  '审稿人认为，该研究为培育耐旱作物提供了新的思路，但从苔藓到作物还有很长的路要走。',
] as const;

const COUNTY = [
  '9月2日下午，全县秋粮收购暨产后服务工作现场会在东河镇召开，会议传达学习了全市秋粮收购工作会议精神，安排部署下一阶段重点任务。',
  '与会人员先后来到东河镇粮食烘干中心、三岔村农机合作社，实地察看了烘干设备调试和仓容腾并情况，听取了种粮大户的意见建议。',
  '会议指出，今年我县水稻种植面积二十一万亩，长势总体好于常年，预计九月中旬陆续开镰，要提前备足仓容、备足资金、备足烘干能力。',
  '会议强调，要在各收购网点公开价格、公开标准，提供饮水和遮阳棚，做到车到不等、粮到即检，让农民卖“明白粮”“舒心粮”。',
  '据了解，全县共设收购网点十九个，可用仓容六万吨，日烘干能力达到三千二百吨，较去年增加四成。',
] as const;

const LEVEE = [
  '本报讯（记者 郝建国 通讯员 谭小雨）入秋以来，石臼湖圩堤上多了一群“铁脚板”。他们不是水利职工，而是沿湖七个村的退休民兵，每天清晨沿堤走十二公里，看渗水、查蚁穴、拔杂树。',
  '领头的老葛今年六十六岁，腰里别着一把自制的铁钎。他说，1991年破圩那一夜，他就站在缺口旁边，“那个声音，一辈子忘不了”。',
  '三年来，巡堤队一共发现隐患四十三处，其中两处管涌苗头，都在当天得到处置。县水务局给每人配了一台对讲机，他们却还是习惯敲锣。',
] as const;

const LEVEE_SECOND = [
  '本报讯（记者 谭小雨）拆下来的旧闸门，能有什么用？石臼湖边的杨家村给出的答案是：做桥。',
  '村里的老水闸去年除险加固，换下六扇钢闸门，每扇重三吨多。村民凑钱请来焊工，把其中两扇拼在一起，架在了通往小学的水沟上。',
  '桥头没有题字，只焊了一行数字：1974，那是闸门出厂的年份。孩子们管它叫“铁门桥”。',
] as const;

const ABACUS = [
  '嘉義民雄一所國小的地下室，日前整理出一百二十把木製算盤，校方原本打算報廢，沒想到消息傳出後，三天內有四十多位校友回來「認親」，指認自己刻在框上的名字。',
  '校長表示，算盤是民國五十六年購入，當時全校共用，學生怕拿錯，就用圓規在側邊刻上座號或綽號，有人刻了一整排星星，老師罰他抄課文二十遍。',
  '七十歲的校友蔡先生找到了自己的那一把，框上刻著「不要動」三個字。他說，那時候班上有一半的人都想動。',
  '學校最後決定留下二十把供教學使用，其餘讓校友認領，每人可自由捐款，所得將用來整修漏水的圖書室。',
] as const;

const TIDE = [
  '屏東東港的延繩釣漁船出海，一趟少則兩週，多則三個月。過去船員與家人聯絡，只能等靠岸。今年起，漁會在二十艘小船上試裝衛星網路，船員第一次在海上看到孩子開學。',
  '船長許先生說，裝了網路以後，船上反而比較安靜，「大家都在看手機，可是有一個好處，不會有人半夜哭」。',
  '漁會統計，試辦半年來，船員續約率從六成提高到八成，中途要求提前返航的案件減少了一半。',
  '不過通訊費用每月近萬元，目前由漁會與船東各出一半，試辦期滿後是否延續，漁業署表示將在年底檢討。',
] as const;

const SIGN = [
  '每天上班經過的那條街，上個月換了新的路牌。字體變大了，反光材質也比較亮，唯一的問題是，路牌掛在樹的後面。',
  '我打了市民專線，接電話的人很客氣，說路牌歸交通局，樹歸公園處，修剪的時程要看公園處的年度計畫，最快明年三月。',
  '這不是誰不負責任。每個單位都把自己的工作做完了：路牌如期換新，樹也依法保護。只是沒有任何一個單位的工作，叫做「讓人看得見」。',
  '治理一座城市，最難的往往不是某一件事沒有人做，而是兩件都有人做的事，中間的那一公尺沒有人站。',
  '解方不必是新的委員會。讓換路牌的人可以帶一把剪刀，或者讓剪樹的人順便看一眼路牌，就已經比一份跨局處會議紀錄有用。',
] as const;

const EAST = [
  '元朗一條圍村的百年祠堂昨日舉行重修後首次點燈儀式，村民凌晨五時已到場準備，全村百多名男丁依輩分上香，並將新生嬰兒的名字寫入族譜。',
  '村代表表示，祠堂屋頂曾於前年颱風期間受損，重修工程歷時十五個月，木料由村民集資購買，工匠則由內地請來。',
  '有移居外地多年的村民特意回港參加，稱最感動是見到小時候坐過的石凳仍在原位。',
] as const;

const FERRYMAN = [
  '缅因州，岛屿渡口——星期二早晨六点四十分，载着三辆卡车和一台钢琴的渡轮离开码头。这是船长沃尔特在这条航线上的最后一个星期。',
  '他开这条船开了三十七年。岛上现有居民三百一十人，其中有两百多人，是他看着出生、上学、结婚，或者离开的。',
  '“人们以为开渡轮就是从这边到那边，”他说，“其实大部分时间是在等人。”',
  '等一个忘了带药的老人，等一辆陷在雪里的校车，等一场婚礼的最后一位客人。公司的时刻表上没有这些，但岛上的人都知道，船长的表比时刻表慢四分钟。',
  '接替他的是一艘全电动的新船，由电脑控制靠泊，每天准点出发。州交通厅说，新船每年可以少烧二十万加仑柴油。',
  '岛民对此没有异议。他们只是在码头的告示板上贴了一张纸条，上面写着：请新船长把表调慢四分钟。',
] as const;

const TEA = [
  '茶叶正在成为伦敦拍卖行里最难定价的商品。上个月，一箱1960年代封存的大吉岭在一场小型拍卖中以一万一千英镑成交，是估价的九倍。',
  '买家是一位从未喝过它、也不打算喝它的收藏者。他对英国《金融时报》说，他买的是“一只没有打开过的盒子”。',
  '与葡萄酒不同，茶叶没有公认的年份评级，也没有可靠的仓储记录。一名拍卖师承认，鉴定多半靠箱子上的钉子：不同年代的钉子生锈的方式不同。',
] as const;

/** What is read of UTF-8 by one who takes it for the West’s. */
const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

export const SEVENTH: readonly Shown[] = [
  {
    kind: 'a portal of Hong Kong’s broadcaster: facts in a script, hashed classes, a local paper’s report, an editor with a code, a 大风号 statement',
    url: 'https://news.ifeng.example/c/8bHkQwErTyU',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<title>男孩拿三十年前的月票坐公交，司机认出了师傅的签名_凤凰网资讯_凤凰网</title>
<meta name="keywords" content="公交 月票 驾驶员 外公">
<meta name="description" content="“叔叔，这张票还能坐车吗？”7月3日上午，长沙一名八岁男孩把一沓泛黄的公交月票递到了驾驶员面前。">
<meta property="og:title" content="男孩拿三十年前的月票坐公交，司机认出了师傅的签名">
<meta property="og:type" content="article">
<meta property="og:time" content="2024年07月05日 18:41:27">
<meta property="og:site_name" content="凤凰网">
<meta name="og:category" content="凤凰网资讯">
<script>
var adData = {"adInfo":[]};
var allData = {"pagePv":{"openLog":false},"docData":{"base62Id":"8bHkQwErTyU","title":"男孩拿三十年前的月票坐公交，司机认出了师傅的签名","source":"潇湘晨报","newsTime":"2024-07-05 18:41:27","editorName":"赵宜","editorCode":"PN012","wemediaEAccountId":"1180231","commentCount":"316"}};
</script>
</head>
<body>
<div id="root"><div>
<div class="index_header_8fKZp">
<ul class="index_navList_Q3kdA">
<li><a>首页</a></li>
<li><a>资讯</a></li>
<li><a>视频</a></li>
<li><a>直播</a></li>
<li><a>凤凰卫视</a></li>
<li><a>财经</a></li>
<li><a>娱乐</a></li>
<li><a>体育</a></li>
<li><a>时尚</a></li>
</ul>
<div class="index_userbox_x"><a>注册</a><a>登录</a></div>
</div>
<div class="index_crumb_Z"><a>资讯</a><i>&gt;</i><a>社会</a><i>&gt;</i><span>正文</span></div>
<div class="index_articleBox_6mumJ">
<div class="index_leftContent_k">
<div class="index_artical_MhDVl">
<h1 class="index_title_kbR4Y">男孩拿三十年前的月票坐公交，司机认出了师傅的签名</h1>
<div class="index_info_1c0KC">
<div class="index_timeBref_20hKk"><a>2024年07月05日 18:41:27</a> <span class="index_source_x">来自湖南</span></div>
<div class="index_timeBref_media"><span>来源：</span><a href="https://www.xxcb.example">潇湘晨报</a></div>
<div class="index_share_c"><span>316人参与</span> <span>89评论</span><i>分享到微信</i></div>
</div>
<div class="index_main_content_n">
<div class="index_text_D0U1y">
<p class="detailPic"><img src="https://x0.ifengimg.example/1.jpg" /></p>
<p class="picIntro">▲外公留下的月票。（受访者供图）</p>
${p(TICKETS.slice(0, 2))}
<div class="index_videoBox_p"><video></video><span>视频加载中...</span></div>
${p(TICKETS.slice(2))}
<p>潇湘晨报记者 刘小云 长沙报道</p>
</div>
<div class="index_copyright_a"><span>[责任编辑：赵宜 PN012]</span></div>
</div>
<p class="index_statement_b">“特别声明：以上作品内容(包括在内的视频、图片或音频)为凤凰网旗下自媒体平台“大风号”用户上传并发布，本平台仅提供信息存储空间服务。</p>
<p class="index_statement_b">Notice: The content above (including the videos, pictures and audios if any) is uploaded and posted by the user of Dafeng Hao, which is a social media platform and merely provides information storage space services.”</p>
<div class="index_qr_d"><p>凤凰新闻客户端</p><p>扫描二维码，看更多精彩</p></div>
</div>
<div class="index_tags_e"><a># 公交</a><a># 长沙</a></div>
<div class="index_recommend_f"><h3>为您推荐</h3>
<div><h4><a>巴士迷收藏六百块站牌</a></h4><span>大河客户端</span><span>07-04 09:12</span></div>
<div><h4><a>末班车司机等了她十二年</a></h4><span>潇湘晨报</span><span>07-02 20:01</span></div>
</div>
<div class="index_comment_g"><h3>最热评论</h3><p>湖南网友：看哭了，我外公也是开13路的</p></div>
</div>
<div class="index_rightContent_h"><h3>凤凰热榜</h3><ol>
<li><a>台风“木棉”生成</a></li>
<li><a>暑期档票房破三十亿</a></li>
</ol></div>
</div>
<div class="index_footer_i"><p>凤凰新媒体介绍 | 投资者关系 | 广告服务 | 诚征英才 | 保护隐私权</p><p>凤凰新媒体 版权所有 Copyright © 2024 Phoenix New Media Limited All Rights Reserved.</p></div>
</div></div>
</body></html>`,
    expected: {
      headline: '男孩拿三十年前的月票坐公交，司机认出了师傅的签名',
      published: '2024-07-05T18:41:27+08:00',
      source: '潇湘晨报',
      authors: ['刘小云'],
      editors: ['赵宜'],
      kept: TICKETS,
      gone: ['开13路', '六百块站牌', 'PN012', '木棉', '存储空间'],
    },
  },
  {
    kind: 'a platform of accounts: the account beside, 原标题 within, 文/ and 图/ first, an empty 责任编辑, a statement, others of the account',
    url: 'https://www.sohu.example/a/790123456_121119002?scm=1102.xchannel:325:100002.0.6.0',
    page: `<!DOCTYPE html>
<html>
<head>
<title>看火色的人_龙泉_柴窑_电窑</title>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta name="keywords" content="龙泉,柴窑,电窑,火色" />
<meta name="description" content="龙泉的窑火，一般在下半夜封。封窑之前要看火色，看火色的人不说话，旁边的人也不说话。" />
<meta property="og:type" content="news"/>
<meta property="og:title" content="看火色的人"/>
<meta property="og:release_date" content="2024-07-02 07:30"/>
<meta itemprop="dateUpdate" content="2024-07-02 07:30"/>
<meta itemprop="datePublished" content="2024-07-02 07:30"/>
<meta name="mediaid" content="121119002"/>
<script>
var cfgs = {channel_id: "24", news_id: "790123456", cms_id: "0", media_id: "121119002", passport: "x@sohu.example", title: "看火色的人", publishTime: 1719876600000};
</script>
</head>
<body class="article-page">
<div id="main-header" class="error-head"><div class="area">
<ul class="nav-l">
<li><a>搜狐首页</a></li>
<li><a>新闻</a></li>
<li><a>体育</a></li>
<li><a>汽车</a></li>
<li><a>房产</a></li>
<li><a>旅游</a></li>
<li><a>教育</a></li>
<li><a>时尚</a></li>
<li><a>科技</a></li>
<li><a>财经</a></li>
</ul>
<div class="login-sohu"><a>登录狐友</a></div>
</div></div>
<div class="wrapper-box"><div id="article-container" class="area article-box">
<div class="column left">
<div class="user-info" id="user-info">
<div class="user-pic"><a><img src="avatar.jpg" /></a></div>
<h4><a href="https://mp.sohu.example/profile?xpt=1" target="_blank">远方纪事</a></h4>
<dl class="user-num"><dd><span class="value"><em>386</em></span>文章</dd><dd><span><em>241万</em></span>总阅读</dd></dl>
<div class="user-more"><a>查看TA的文章&gt;</a></div>
</div>
<div class="share-interaction"><span>评论</span><a>分享到</a><i>微信扫一扫</i></div>
</div>
<div class="left main">
<div data-spm="content">
<div class="text">
<div class="text-title">
<h1>
看火色的人
<span class="article-tag"><a></a></span>
</h1>
<div class="article-info">
<span class="time" id="news-time" data-val="1719876600000">2024-07-02 07:30</span>
<span class="from">发布于：浙江省</span>
</div>
</div>
<article class="article" id="mp-editor">
<p data-role="original-title" style="display:none">原标题：龙泉柴窑：看火色的人</p>
<p>文/何立　　图/陈静</p>
${p(KILN.slice(0, 3))}
<p class="ql-align-center"><img src="//q5.itc.example/q_70/images03/1.jpeg" /></p>
<p class="ql-align-center"><span style="color:#888">季师傅在看火孔前。</span></p>
${p(KILN.slice(3))}
<p>（本文为“远方纪事”原创，转载请联系后台）<a href="//www.sohu.example/?strategyid=00001" target="_blank" id="backsohucom"><span class="backword"><i class="backsohu"></i>返回搜狐，查看更多</span></a></p>
<p data-role="editor-name" style="display:none">责任编辑：<span></span></p>
</article>
<div id="articleTransfer"></div>
</div>
<div class="statement">平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。</div>
<div class="bottom-relate-wrap clear type-3"><div class="read-wrap"><span class="read-num">阅读 (<em data-role="pv">5.1万</em>)</span></div></div>
<div id="sohu-play-content"></div>
</div>
<div class="god-article-bottom"><span>大家都在看</span></div>
<div class="comment-wrap"><h3>我来说两句</h3><p>小河：柴窑不会死，会变贵</p></div>
<div class="groom-read"><h3>推荐阅读</h3><ul>
<li><a>造纸人家的四个冬天</a></li>
<li><a>最后一个钉秤匠</a></li>
</ul></div>
</div>
<div class="sidebar right"><h3>今日搜狐热点</h3><ul><li><a>高校录取通知书里夹了种子</a></li></ul><div class="swiper">免费获取</div></div>
</div></div>
</body></html>`,
    expected: {
      headline: '看火色的人',
      published: '2024-07-02T07:30:00+08:00',
      source: '远方纪事',
      // 原标题 is there but hidden by the page itself: not asked.
      authors: ['何立'],
      editors: [],
      kept: KILN,
      gone: ['钉秤匠', '夹了种子', '会变贵', '查看更多', '信息发布平台'],
    },
  },
  {
    kind: 'a weekly of the south: 南方周末记者 and 发自, length and minutes to read, points above, responsible editor, log in to read on',
    url: 'https://www.infzm.example/contents/276543?source=131',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<title>“陪走”：县医院走廊里的绿马甲 | 南方周末</title>
<meta name="keywords" content="急诊,陪走,老人,县医院">
<meta name="description" content="我们做了很多自助机，却忘了有人连按钮都不敢按。">
<meta property="og:title" content="“陪走”：县医院走廊里的绿马甲">
<meta property="og:site_name" content="南方周末">
<meta name="csrf-token" content="abcdefgh">
</head>
<body>
<div id="app">
<header class="nfzm-header">
<a class="nfzm-header__logo">南方周末</a>
<ul>
<li><a>首页</a></li>
<li><a>推荐</a></li>
<li><a>新闻</a></li>
<li><a>观点</a></li>
<li><a>人物</a></li>
<li><a>文化</a></li>
<li><a>生活</a></li>
</ul>
<div class="nfzm-header__user"><a>登录</a> / <a>注册</a><a>开通会员</a></div>
</header>
<main class="nfzm-main"><div class="container"><div class="row">
<div class="col-left">
<div class="nfzm-bread"><a>首页</a> &gt; <a>新闻</a> &gt; <a>健言</a></div>
<article class="nfzm-content">
<header>
<h1 class="nfzm-content__title">“陪走”：县医院走廊里的绿马甲</h1>
<div class="nfzm-content__info">
<span class="nfzm-content__author">南方周末记者 周海燕 南方周末实习生 徐悦</span>
<span class="nfzm-content__desk">发自湖北恩施</span>
<span class="nfzm-content__publish">2024-07-11 20:15:38</span>
<span class="nfzm-content__term">健言</span>
</div>
<p class="nfzm-content__read">全文共5217字，阅读大约需要12分钟</p>
</header>
<blockquote class="nfzm-content__introtext"><ul>
<li>他们不会用手机挂号，问路的时候总是先说一声“对不起”</li>
<li>撤掉一半的自助机，腾出来的地方放了六把椅子</li>
</ul></blockquote>
<div class="nfzm-content__content">
<div class="nfzm-content__fulltext">
<p class="contentImg"><img src="https://images.infzm.example/1.jpg"></p>
<p class="cm_pic_caption">穿绿马甲的志愿者陪一位老人去取药。 （周海燕/图）</p>
${p(NURSE.slice(0, 2))}
<p><strong>一、请敲这里</strong></p>
${p(NURSE.slice(2, 5))}
<p><strong>二、六把椅子</strong></p>
${p(NURSE.slice(5))}
<p>（应受访者要求，桂香为化名）</p>
</div>
<div class="nfzm-content__copyright"><p>校对：胡晓</p><p>欢迎分享、点赞与留言。本作品的版权为南方周末或相关著作权人所有，任何第三方未经授权，不得转载，否则即为侵权。</p></div>
<p class="nfzm-content__editor">责任编辑：林志远</p>
</div>
<div class="nfzm-content__actions"><span>收藏</span><span>点赞 1.2k</span><span>分享到：</span><a>微博</a></div>
<div class="nfzm-content__pay"><p>登录后获取更多权限</p><a>立即登录</a><p>开通南方周末会员，畅读全站内容</p></div>
<div class="nfzm-content__tags"><a>急诊</a><a>老人</a></div>
</article>
<section class="nfzm-related"><h3>更多健言内容</h3><ul>
<li><a>乡镇卫生院的周末</a></li>
<li><a>寻找消失的助产士</a></li>
</ul></section>
<section class="nfzm-comments"><h3>网友评论</h3><p>山里来的：我妈就是被这样带着走完全程的</p><p>用手机扫一扫参与评论</p></section>
</div>
<div class="col-right"><h3>热门</h3><ol><li><a>县城里的最后一家书店</a></li></ol><p>下载南方周末客户端</p></div>
</div></div></main>
<footer><p>南方周末 版权所有 | 关于我们 | 联系我们 | 报料 newstips@infzm.example</p><p>粤ICP备13000000号</p></footer>
</div>
</body></html>`,
    expected: {
      headline: '“陪走”：县医院走廊里的绿马甲',
      published: '2024-07-11T20:15:38+08:00',
      source: '南方周末',
      authors: ['周海燕', '徐悦'],
      editors: ['林志远'],
      headings: ['一、请敲这里', '二、六把椅子'],
      kept: NURSE,
      gone: ['5217', '畅读全站', '助产士', '走完全程', '最后一家书店'],
    },
  },
  {
    kind: 'a daily of the capital: reporter in the first bracket and in the line above, 编辑 and 校对 with spaces below, a hotline, tags',
    url: 'https://www.bjnews.example/detail/1723685160129456.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>垃圾桶撤了，铜铃响了：朝阳一小区“定时敲铃”收厨余——新京报</title>
<meta name="keywords" content="垃圾分类,厨余垃圾,敲铃">
<meta name="description" content="居民听见铃声下楼投放，运行四个月，厨余垃圾的纯净度从七成提高到九成八。">
<meta property="og:title" content="垃圾桶撤了，铜铃响了：朝阳一小区“定时敲铃”收厨余">
<meta property="og:url" content="https://www.bjnews.example/detail/1723685160129456.html">
<meta property="bytedance:published_time" content="2024-08-15T09:26:00+08:00">
<meta property="bytedance:updated_time" content="2024-08-15T09:26:00+08:00">
<script>var uuid = "1723685160129456"; var typeid = 1;</script>
</head>
<body>
<div class="header">
<div class="top">
<a>新京报网首页</a>
<a>新京号</a>
<a>电子报</a>
<a>贝壳财经</a>
<a>我们视频</a>
</div>
<div class="nav">
<a>快讯</a>
<a>北京</a>
<a>时事</a>
<a>评论</a>
<a>深度</a>
<a>文化</a>
<a>娱乐</a>
</div>
<div class="search"><input placeholder="请输入关键词"><button>搜索</button></div>
</div>
<div id="main"><div class="inner">
<div class="left-bar"><span>微博</span><span>微信</span><span>QQ空间</span></div>
<div class="articleCenter">
<div class="bodyTitle">
<div class="breadcrumb"><a>首页</a> &gt; <a>北京</a> &gt; 正文</div>
<div class="content"><h1>垃圾桶撤了，铜铃响了：朝阳一小区“定时敲铃”收厨余</h1></div>
<span class="reporter"><em>新京报</em> <em>记者 徐悦</em> <em>编辑 陈小倩</em></span>
<span class="timer">2024-08-15 09:26</span>
<a class="attention">进入新京报北京频道，阅读更多精彩内容</a>
</div>
<div class="articleContent">
<div id="contentStr">
${p(TRASH.slice(0, 1), 'style="text-indent:2em"')}
<p style="text-align:center"><img src="https://media.bjnews.example/image/2024/08/15/1.jpg" alt="志愿者摇响铜铃。新京报记者 李小冉 摄"></p>
<p style="text-align:center"><span class="imgtit" style="color:#808080">志愿者摇响铜铃。新京报记者 李小冉 摄</span></p>
${p(TRASH.slice(1, 3), 'style="text-indent:2em"')}
<div class="relatedArticle"><span>相关报道</span><a href="/detail/1.html">胡同里的共享晾衣杆，谁来管</a></div>
${p(TRASH.slice(3), 'style="text-indent:2em"')}
<p>编辑 陈小倩</p>
<p>校对 张小君</p>
</div>
<div class="correct"><a>新京报报料电话：010-67106710 （24小时）</a></div>
<div class="copyright"><p>新京报文章，未经授权不得转载</p></div>
<div class="keyword"><a>垃圾分类</a><a>朝阳</a></div>
<div class="reporterCard"><h4>徐悦</h4><p>新京报记者</p><p>我来带您了解北京城的家长里短</p><a>+关注</a></div>
</div>
<div class="interest"><h3>相关推荐</h3><ul>
<li><a>老楼外墙长出了楼梯</a><span>北京 昨天</span></li>
<li><a>早餐车进了地铁站</a><span>北京 2天前</span></li>
</ul></div>
<div class="comments"><p>评论 0</p><p>还没有评论，快来抢沙发</p></div>
</div>
<div class="right-bar"><h3>热门文章</h3><ol><li><a>暑运过半，京津城际加开列车</a></li><li><a>什刹海游船夜航延时</a></li></ol></div>
</div></div>
<div class="footer"><p>新京报社 版权所有 互联网新闻信息服务许可证</p><p>违法和不良信息举报电话：010-67100000</p></div>
</body></html>`,
    expected: {
      headline: '垃圾桶撤了，铜铃响了：朝阳一小区“定时敲铃”收厨余',
      published: '2024-08-15T09:26:00+08:00',
      source: '新京报',
      authors: ['徐悦'],
      editors: ['陈小倩'],
      kept: TRASH,
      related: ['胡同里的共享晾衣杆，谁来管'],
      gone: ['长出了楼梯', '抢沙发', '夜航', '家长里短'],
    },
  },
  {
    kind: 'a financial daily’s morning digest: an abstract, 每经记者｜ and 每经编辑｜, numbered items, disclaimers and a notice on prepayment',
    url: 'https://www.nbd.example/articles/2024-10-17/3592345.html',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<title>每经早参丨快递旺季增设夜间派送；茶饮品牌暂停加盟申请 | 每经网</title>
<meta name="keywords" content="每经早参,快递,茶饮" />
<meta name="description" content="隔夜市场：美股三大指数小幅收涨。" />
<meta property="og:title" content="每经早参丨快递旺季增设夜间派送；茶饮品牌暂停加盟申请" />
<meta property="og:site_name" content="每经网" />
<script>var articleId = 3592345; var isPro = false;</script>
</head>
<body>
<div class="g-header">
<div class="g-top"><a>每经网首页</a><a>APP</a><a>微信</a><a>微博</a></div>
<ul class="g-nav">
<li><a>要闻</a></li>
<li><a>图片</a></li>
<li><a>宏观</a></li>
<li><a>公司</a></li>
<li><a>金融</a></li>
<li><a>A股动态</a></li>
<li><a>汽车</a></li>
</ul>
</div>
<div class="g-container"><div class="g-main">
<div class="u-crumb"><a>每经网首页</a> &gt; <a>要闻</a> &gt; 正文</div>
<div class="g-article">
<div class="g-article-top">
<h1>每经早参丨快递旺季增设夜间派送；茶饮品牌暂停加盟申请</h1>
<p class="u-time"><span class="source">每日经济新闻</span> <span class="time">2024-10-17 06:58:12</span></p>
<div class="u-share"><span>分享到</span><a>微信</a><p>每经APP扫码阅读</p></div>
</div>
<div class="g-articl-text">
<p>每经编辑｜王小玲&nbsp;&nbsp;&nbsp;&nbsp;</p>
<p><img src="https://image.nbd.example/uploads/1.jpg" /></p>
<p><strong>1 隔夜市场</strong></p>
<p>${MORNING[0]}</p>
<p><strong>2 商务部今日召开新闻发布会</strong></p>
<p>${MORNING[1]}</p>
<p><strong>3 快递企业旺季增设夜间派送</strong></p>
<p>${MORNING[2]}</p>
<p><strong>4 国产光刻胶新产线通过验证</strong></p>
<p>${MORNING[3]}</p>
<p><strong>5 茶饮品牌暂停加盟申请</strong></p>
<p>${MORNING[4]}</p>
<p>每日经济新闻综合自公开信息</p>
<p style="color:#888">免责声明：本文内容与数据仅供参考，不构成投资建议，使用前请核实。据此操作，风险自担。</p>
<p>封面图片来源：视觉图库-VCG000000</p>
</div>
<div class="u-copy"><p>如需转载请与《每日经济新闻》报社联系。<br />未经《每日经济新闻》报社授权，严禁转载或镜像，违者必究。</p><p>读者热线：4008890008</p><p>特别提醒：如果我们使用了您的图片，请作者与本站联系索取稿酬。如您不希望作品出现在本站，可联系我们要求撤下您的作品。</p></div>
<div class="u-wechat"><p>欢迎关注每日经济新闻APP</p></div>
<div class="u-tags"><a>每经早参</a></div>
</div>
<div class="g-article-more"><h3>上一篇：</h3><a>钢材社会库存连续五周回落</a><h3>下一篇：</h3><a>多只债基限购额度下调</a></div>
<div class="g-comment"><h3>最新评论</h3><p>发表评论</p></div>
</div>
<div class="g-side"><h3>热文榜</h3><ol>
<li><a>家电以旧换新细则落地</a></li>
<li><a>县域影院的夜场</a></li>
</ol><h3>每经快讯</h3><p>07:12 亚太股市开盘涨跌不一</p></div>
</div>
<div class="g-footer"><p>关于我们 | 联系我们 | 人才招聘 | 版权声明</p><p>Copyright © 2024 每日经济新闻报社版权所有，未经许可不得转载使用，违者必究。</p></div>
</body></html>`,
    expected: {
      headline: '每经早参丨快递旺季增设夜间派送；茶饮品牌暂停加盟申请',
      published: '2024-10-17T06:58:12+08:00',
      source: '每日经济新闻',
      authors: [],
      editors: ['王小玲'],
      kept: [...MORNING, '隔夜市场', '国产光刻胶新产线通过验证'],
      gone: ['涨跌不一', '县域影院', '限购额度', '4008890008', '索取稿酬'],
    },
  },
  {
    kind: 'a site of science in tables: 作者, 来源 and 发布时间 with a slashed day in one cell, 选择字号, a page of the paper, a statement, comments',
    url: 'https://news.sciencenet.example/htmlnews/2024/9/529876.shtm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>“干死”三年的苔藓怎样重新变绿—新闻—科学网</title>
<meta name="description" content="科学网—“干死”三年的苔藓怎样重新变绿" />
<meta name="keywords" content="苔藓,耐旱,海藻糖" />
<link href="/css/news.css" rel="stylesheet" type="text/css" />
<script type="text/javascript">function doZoom(size){document.getElementById('content1').style.fontSize=size+'px'}</script>
</head>
<body>
<div id="page-header"><table width="1000" border="0" align="center"><tr>
<td><a>首页</a></td>
<td><a>新闻</a></td>
<td><a>博客</a></td>
<td><a>院士</a></td>
<td><a>人才</a></td>
<td><a>会议</a></td>
<td><a>基金·项目</a></td>
<td><a>大学</a></td>
<td><a>论文</a></td>
</tr></table>
<table width="1000"><tr><td>本站搜索 <input type="text" /></td><td><a>生命科学</a> | <a>医学科学</a> | <a>化学科学</a> | <a>工程材料</a> | <a>信息科学</a></td></tr></table></div>
<div id="main_body"><table width="1000" align="center" border="0"><tr><td valign="top" width="700">
<table id="content" width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td>
<table width="100%"><tr><td align="left" style="font-size:12px">作者：赵宜 来源：<a target="_blank">中国科学报</a> 发布时间：2024/9/12 16:42:07</td>
<td align="right"><span>选择字号：<a href="javascript:doZoom(12)">小</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(18)">大</a></span></td></tr></table>
</td></tr>
<tr><td align="center" style="font-family:黑体;font-size:22px;font-weight:bold">“干死”三年的苔藓怎样重新变绿</td></tr>
<tr><td>&nbsp;</td></tr>
<tr><td align="left" id="content1" style="font-size:14px;line-height:2">
<div style="text-align:center"><img src="/upload/news/images/2024/9/1.jpg" alt="" /></div>
<p style="text-align:center"><span style="color:#666">冰缘带样方中的苔藓。研究团队供图</span></p>
${p(MOSS, '', '　　')}
<p>　　相关论文信息：https://doi.example/10.0000/s41477-024-0000-0</p>
<p>　　《中国科学报》 (2024-09-12 第1版 要闻)</p>
</td></tr>
<tr><td><div style="border-top:1px dashed #ccc">版权声明：凡本网注明“来源：中国科学报、科学网、科学新闻杂志”的所有作品，网站转载，请在正文上方注明来源和作者，且不得对内容作实质性改动；微信公众号、头条号等新媒体平台，转载请联系授权。邮箱：shouquan@stimes.example。</div></td></tr>
<tr><td align="right"><a>打印</a> <a>发E-mail给：</a><input type="text" /><input type="submit" value="Go" /></td></tr>
</table>
<table width="100%"><tr><td><b>相关新闻</b></td><td><b>相关论文</b></td></tr><tr>
<td><ul><li><a>高山植物为何越来越矮</a></li><li><a>湿地泥炭里的千年花粉</a></li></ul></td>
<td><ul><li><a>地衣的“合伙人”不止两个</a></li></ul></td></tr></table>
<div class="comment"><p>以下评论只代表网友个人观点，不代表科学网观点。</p><p>目前已有3条评论</p><p>xibeifeng：六年四十二个样方，向野外工作者致敬</p></div>
</td>
<td valign="top" width="300"><table><tr><td><b>图片新闻</b></td></tr><tr><td><a>海底热液口的新物种</a></td></tr><tr><td><b>一周新闻排行</b></td></tr><tr><td>1 <a>基金委公布年度资助情况</a></td></tr><tr><td><b>编辑部推荐博文</b></td></tr><tr><td><a>审稿意见写得太客气怎么办</a></td></tr></table></td>
</tr></table></div>
<div id="footer"><p>关于我们 | 网站声明 | 服务条款 | 联系方式</p><p>Copyright @ 2007-2024 中国科学报社 All Rights Reserved</p></div>
</body></html>`,
    expected: {
      headline: '“干死”三年的苔藓怎样重新变绿',
      published: '2024-09-12T16:42:07+08:00',
      source: '中国科学报',
      authors: ['赵宜'],
      kept: MOSS,
      gone: ['第1版', '新物种', '越来越矮', '致敬', '实质性改动', '太客气'],
    },
  },
  {
    kind: 'a county’s site: metas of government, clicks by a script, reporters in the last bracket, three readers, a print and close bar',
    url: 'http://www.dongheguxian.gov.example/xwzx/bmdt/202409/t20240903_4512876.html',
    page: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="SiteName" content="古东县人民政府" />
<meta name="SiteDomain" content="www.dongheguxian.gov.example" />
<meta name="SiteIDCode" content="4200000001" />
<meta name="ColumnName" content="古东要闻" />
<meta name="ColumnType" content="新闻动态" />
<meta name="ArticleTitle" content="全县秋粮收购暨产后服务工作现场会召开" />
<meta name="PubDate" content="2024-09-03 09:15" />
<meta name="ContentSource" content="古东县融媒体中心" />
<meta name="Author" content="" />
<meta name="Url" content="http://www.dongheguxian.gov.example/xwzx/bmdt/202409/t20240903_4512876.html" />
<title>全县秋粮收购暨产后服务工作现场会召开_古东县人民政府</title>
<script type="text/javascript" src="/images/jquery.min.js"></script>
<script id="_trs_ta_js" src="//ta.trs.example/c/js/ta.js"></script>
</head>
<body>
<div class="topbar">
<span>今天是 <script>document.write(new Date().toLocaleDateString())</script></span>
<a>无障碍阅读</a>
<a>长者模式</a>
<a>智能问答</a>
<a>手机版</a>
<a>繁體</a>
</div>
<div class="banner"><img src="/images/banner.png" alt="古东县人民政府门户网站" /></div>
<ul class="nav">
<li><a>首页</a></li>
<li><a>走进古东</a></li>
<li><a>新闻中心</a></li>
<li><a>政务公开</a></li>
<li><a>政务服务</a></li>
<li><a>互动交流</a></li>
</ul>
<div class="wz"><b>当前位置：</b><a class="CurrChnlCls">首页</a>&gt;<a class="CurrChnlCls">新闻中心</a>&gt;<a class="CurrChnlCls">古东要闻</a></div>
<div class="xl_main">
<div class="title">全县秋粮收购暨产后服务工作现场会召开</div>
<div class="xl_tit2">
<div class="xl_tit2_l">
发布时间：2024-09-03 09:15 &nbsp;&nbsp; 来源：古东县融媒体中心 &nbsp;&nbsp; 浏览次数：<span id="hits">237</span>次
</div>
<div class="xl_tit2_r">字体：[ <a>大</a> <a>中</a> <a>小</a> ] <a>打印</a><div class="share-box">分享到：<a>微信</a></div></div>
</div>
<div class="xl_content view TRS_UEDITOR trs_paper_default trs_web" id="zoom">
${p(COUNTY.slice(0, 2), 'style="text-indent: 2em; line-height: 2; font-family: 宋体; font-size: 12pt;"')}
<p style="text-align: center;"><img src="./W020240903345678.jpg" alt="" title="" needdownload="1" picname="W020240903345678.jpg" /></p>
<p style="text-align: center;">现场会与会人员察看烘干设备。</p>
${p(COUNTY.slice(2), 'style="text-indent: 2em; line-height: 2; font-family: 宋体; font-size: 12pt;"')}
<p style="text-indent: 2em;">副县长、县直有关部门负责人参加会议。</p>
<p style="text-align: right;">（记者：郝敏 吴涛）</p>
</div>
<div class="xl_shr"><span>编辑：李小静</span>　<span>审核：袁小平</span>　<span>终审：贺小明</span></div>
<div class="xl_ewm"><p>扫一扫在手机打开当前页</p></div>
<div class="xl_fj" style="display:none"><p>附件：</p></div>
<div class="xl_next"><p>上一篇：<a>我县启动秋季禁捕巡查</a></p><p>下一篇：<a>东河镇老街雨污分流工程完工</a></p></div>
<div class="xl_close"><a>【打印本页】</a> <a>【关闭窗口】</a></div>
</div>
<div class="links"><select><option>国务院部门网站</option></select><select><option>省政府网站</option></select></div>
<div class="foot">
<p>主办：古东县人民政府办公室 承办：古东县大数据中心</p>
<p>网站标识码：4200000001 鄂公网安备 42000000000001号</p>
<p>联系电话：0700-3220000 邮箱：gdxzf@gov.example</p>
</div>
</body></html>`,
    expected: {
      headline: '全县秋粮收购暨产后服务工作现场会召开',
      published: '2024-09-03T09:15:00+08:00',
      source: '古东县融媒体中心',
      authors: ['郝敏', '吴涛'],
      // Whether 审核 and 终审 are its editors is open: not asked.
      kept: [...COUNTY, '副县长、县直有关部门负责人参加会议。'],
      gone: ['禁捕巡查', '雨污分流', '大数据中心', '关闭窗口'],
    },
  },
  {
    kind: 'a paper as laid out, the whole of a page in one: two reports one below the other, each with its own headline and 本报讯',
    url: 'http://epaper.shijiuribao.example/html/2024-10/09/content_45231.htm',
    page: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>石臼日报数字报-“铁脚板”巡堤记</title>
<meta name="keywords" content="石臼日报,数字报" />
<script src="/js/jquery.js"></script>
<script>var curdate = "2024-10-09"; var bc = "A03";</script>
<style>.dzb-title-box{padding:10px}</style>
</head>
<body>
<founder-title style="display:none">“铁脚板”巡堤记</founder-title>
<div class="dzb-top">
<a class="logo">石臼日报</a>
<span>2024年10月09日 星期三</span>
<a>往期回顾</a>
<a>返回目录</a>
<a>放大</a>
<a>缩小</a>
<a>全文复制</a>
</div>
<table width="1000" align="center"><tr>
<td width="400" valign="top">
<div class="bmname">第A03版：民生</div>
<div class="pagepic"><img src="/page/A03.jpg" usemap="#PagePicMap" border="0" /><map name="PagePicMap"><area shape="rect" coords="10,20,200,300" href="content_45231.htm" title="“铁脚板”巡堤记" /><area shape="rect" coords="210,20,380,300" href="content_45232.htm" /></map></div>
<div class="bmnav"><a>上一版</a> <a>下一版</a> <a>版面PDF下载</a></div>
<div class="bmlist"><b>版面导航</b><ul>
<li><a>第A01版：要闻</a></li>
<li><a>第A02版：时政</a></li>
<li><a>第A03版：民生</a></li>
<li><a>第A04版：副刊</a></li>
</ul></div>
</td>
<td width="600" valign="top">
<div class="prev"><a>上一篇</a> <a>下一篇</a></div>
<div class="article">
<h4 class="yinti">沿湖七村退休民兵每天徒步十二公里</h4>
<h1>“铁脚板”巡堤记</h1>
<h2 class="futi"></h2>
<div class="info"><span>2024年10月09日</span></div>
<div id="ozoom" class="content">
${p(LEVEE, '', '　　')}
<p style="text-align:center"><img src="/pic/1.jpg" /></p>
<p style="text-align:center">巡堤队员在查看堤脚。 郝建国 摄</p>
</div>
</div>
<div class="article">
<h1>旧闸门架成“铁门桥”</h1>
<div class="info"><span>2024年10月09日</span></div>
<div class="content">
${p(LEVEE_SECOND, '', '　　')}
</div>
</div>
<div class="zb">本版责编 许小平 版式 梁晓</div>
<div class="ad"><p>遗失声明：石臼镇王小明遗失渔业船舶证书，声明作废。</p></div>
</td></tr></table>
<div class="foot"><p>石臼日报社 版权所有 未经书面授权不得复制或建立镜像</p><p>新闻热线：0550-8880000 广告热线：0550-8881111</p></div>
</body></html>`,
    expected: {
      headline: '“铁脚板”巡堤记',
      kicker: '沿湖七村退休民兵每天徒步十二公里',
      published: '2024-10-09',
      source: '石臼日报',
      // By either reading of what the page holds, these are its people.
      authors: ['郝建国', '谭小雨'],
      kept: LEVEE,
      // An editor has to say what becomes of the second report.
      status: 'withheld',
      gone: ['遗失声明', '广告热线', 'PDF下载'],
    },
  },
  {
    kind: 'a daily of Taiwan: the clock before the day, paper and reporter in elements of their own, 看更多 within, tags, a statement on comments',
    url: 'https://www.chinatimes.example/newspapers/20240918000512-260107',
    page: `<!DOCTYPE html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<title>百把老算盤校友認親 框上刻著「不要動」 - 地方新聞 - 中國時報</title>
<meta name="description" content="嘉義民雄一所國小的地下室，日前整理出一百二十把木製算盤，校方原本打算報廢。">
<meta name="keywords" content="算盤,民雄,校友">
<meta name="author" content="呂怡君">
<meta name="source" content="中國時報">
<meta name="publisher" content="中時新聞網">
<meta name="pubdate" content="2024-09-18T04:10:00+08:00">
${og('og:title', '百把老算盤校友認親 框上刻著「不要動」 - 地方新聞')}
${og('og:site_name', '中時新聞網')}
${og('og:type', 'article')}
${og('article:published_time', '2024-09-18T04:10:00+08:00')}
${ld({ '@type': 'NewsArticle', headline: '百把老算盤校友認親 框上刻著「不要動」 - 地方新聞', datePublished: '2024-09-18T04:10:00+08:00', dateModified: '2024-09-18T04:10:00+08:00', author: { '@type': 'Person', name: '呂怡君' }, publisher: { '@type': 'Organization', name: '中時新聞網' } })}
</head>
<body>
<header class="top-header">
<a class="logo">中時新聞網</a>
<nav class="main-nav">
<ul>
<li><a>即時</a></li>
<li><a>熱門</a></li>
<li><a>政治</a></li>
<li><a>言論</a></li>
<li><a>生活</a></li>
<li><a>娛樂</a></li>
<li><a>財經</a></li>
<li><a>社會</a></li>
</ul>
</nav>
<div class="member"><a>會員登入</a><a>中時APP</a></div>
</header>
<nav class="breadcrumb-box"><ol class="breadcrumb"><li><a>首頁</a></li><li><a>報紙總覽</a></li><li><a>地方新聞</a></li></ol></nav>
<div class="wrapper"><div class="row"><div class="main-column">
<article class="article-box">
<header class="article-header">
<h1 class="article-title">百把老算盤校友認親 框上刻著「不要動」</h1>
<div class="meta-info-wrapper">
<div class="meta-info">
<time datetime="2024-09-18 04:10"><span class="hour">04:10</span><span class="date">2024/09/18</span></time>
<div class="source">中國時報</div>
<div class="author"><a>呂怡君</a></div>
</div>
<div class="article-function"><span class="font-size">字級設定：<a>小</a><a>中</a><a>大</a><a>特</a></span><a>分享</a></div>
</div>
</header>
<div class="article-contents">
<figure class="main-figure"><div class="photo-container"><img src="https://images.chinatimes.example/1.jpg" alt="地下室整理出的老算盤。（呂怡君攝）"></div><figcaption>地下室整理出的老算盤。（呂怡君攝）</figcaption></figure>
<div class="article-body">
${p(ABACUS.slice(0, 1))}
<div class="ad"><span>廣告</span><script>googletag.display('x');</script></div>
${p(ABACUS.slice(1, 3))}
<div class="promote-word"><a href="/realtimenews/1">看更多：老校舍拆出手繪壁報 竟是六十年前作品</a></div>
${p(ABACUS.slice(3))}
</div>
<div class="article-hash-tag"><span class="hash-tag"><a>#算盤</a></span><span class="hash-tag"><a>#校友</a></span></div>
<div class="social"><p>加入中時新聞網LINE好友</p></div>
<p class="comment-note">中時新聞網對留言系統使用者發布的文字、圖片或檔案保有片面修改或移除的權利。當使用者使用本網站留言服務時，表示已詳細閱讀並完全了解，且同意配合下述規定。</p>
</div>
</article>
<section class="related"><h2>相關新聞</h2><ul>
<li><a>鐵道旁的裁縫店 替司機補扣子</a></li>
<li><a>嘉義老戲院重開 爆米花用柴燒</a></li>
</ul></section>
</div>
<aside><h2>熱門新聞</h2><ol><li><a>中秋連假國道路況預報</a></li></ol></aside>
</div></div>
<footer><p>關於我們｜服務條款｜隱私權聲明｜聯絡我們</p><p>© 1995 - 2024 China Times Group.</p></footer>
</body></html>`,
    expected: {
      headline: '百把老算盤校友認親 框上刻著「不要動」',
      published: '2024-09-18T04:10:00+08:00',
      source: '中國時報',
      authors: ['呂怡君'],
      body: ABACUS,
      captions: ['地下室整理出的老算盤。（呂怡君攝）'],
      related: ['老校舍拆出手繪壁報 竟是六十年前作品'],
      gone: ['柴燒', '連假國道', '片面修改'],
    },
  },
  {
    kind: 'a public broadcaster of Taiwan: two names and a place by a stroke, 發布 and 更新, a video above, tags and a subscription below',
    url: 'https://news.pts.example/article/698765',
    page: `<!DOCTYPE html>
<html lang="zh-Hant-TW">
<head>
<meta charset="utf-8">
<title>漁船裝上衛星網路 船員首次在海上看孩子開學 ⋆ 公視新聞網 PNN</title>
<meta name="description" content="屏東東港的延繩釣漁船出海，一趟少則兩週，多則三個月。今年起，漁會在二十艘小船上試裝衛星網路。">
<meta name="keywords" content="漁船,衛星網路,東港">
<meta property="og:title" content="漁船裝上衛星網路 船員首次在海上看孩子開學">
<meta property="og:site_name" content="公視新聞網 PNN">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-09-04T12:31:07+08:00">
<meta property="article:modified_time" content="2024-09-04T19:02:44+08:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"漁船裝上衛星網路 船員首次在海上看孩子開學","datePublished":"2024-09-04T12:31:07+08:00","dateModified":"2024-09-04T19:02:44+08:00","author":{"@type":"Organization","name":"公視新聞網 PNN"},"publisher":{"@type":"Organization","name":"公視新聞網 PNN"}}</script>
</head>
<body>
<header class="main-header">
<a class="logo">公視新聞網 PNN</a>
<ul class="nav">
<li><a>即時</a></li>
<li><a>專題</a></li>
<li><a>政治</a></li>
<li><a>社會</a></li>
<li><a>全球</a></li>
<li><a>生活</a></li>
<li><a>環境</a></li>
<li><a>數位敘事</a></li>
</ul>
<div class="links"><a>公視台語台</a><a>手語新聞</a><a>捐款支持</a></div>
</header>
<div class="container article_page">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a>首頁</a></li><li><a>生活</a></li></ol></nav>
<h1 class="article-title">漁船裝上衛星網路 船員首次在海上看孩子開學</h1>
<div class="mid-info">
<div class="subhead"><time>發布時間：2024-09-04 12:31</time> <time>更新時間：2024-09-04 19:02</time></div>
<div class="reporter-container"><span class="article-reporter">洪家寧 張志豪</span><span class="article-place"> / 屏東報導</span></div>
<div class="share"><a>分享</a><a>LINE</a><a>複製網址</a></div>
</div>
<div class="article-video"><iframe src="about:blank"></iframe></div>
<figure class="cover"><img src="https://news-data.pts.example/media/1.jpg" alt="船長在駕駛艙測試網路。"><figcaption>船長在駕駛艙測試網路。（圖／公視新聞網）</figcaption></figure>
<div class="post-article text-align-left">
${p(TIDE.slice(0, 2))}
<h2>續約率提高到八成</h2>
${p(TIDE.slice(2))}
</div>
<div class="tags"><span>關鍵字</span><ul class="tag-list"><li><a>漁船</a></li><li><a>衛星網路</a></li></ul></div>
<div class="donate"><h3>支持公共媒體</h3><p>您的每一份贊助，都讓我們更能獨立報導。</p><a>立即捐款</a></div>
<div class="epaper"><p>訂閱公視新聞電子報，每週收到精選深度報導</p></div>
<section class="related-news"><h2>相關新聞</h2><ul>
<li><a>離島診所試辦視訊翻譯</a><time>2024-08-30</time></li>
<li><a>鰻苗季前夕 漁民整網</a><time>2024-08-21</time></li>
</ul></section>
<section class="hot-news"><h2>熱門新聞</h2><ol><li><a>開學首日交通管制一覽</a></li></ol></section>
</div>
<footer><p>公視新聞部 台北市內湖區</p><p>© 財團法人公共電視文化事業基金會 版權所有</p></footer>
</body></html>`,
    expected: {
      headline: '漁船裝上衛星網路 船員首次在海上看孩子開學',
      // 12:31 is shown, 12:31:07 said.
      published: '2024-09-04',
      source: '公視新聞網',
      authors: ['洪家寧', '張志豪'],
      headings: ['續約率提高到八成'],
      body: [...TIDE.slice(0, 2), '續約率提高到八成', ...TIDE.slice(2)],
      gone: ['視訊翻譯', '每一份贊助', '交通管制', '整網'],
    },
    asText: { published: '2024-09-04T12:31:00+08:00' },
  },
  {
    kind: 'a web paper of Taiwan, an opinion sent in: 觀點投書 in the headline, a number of 人氣, a link of 延伸閱讀 within, ＊作者為 last',
    url: 'https://www.storm.example/article/5198765',
    page: `<!DOCTYPE html>
<html lang="zh-TW">
<head>
<meta charset="utf-8">
<title>觀點投書：路牌掛在樹的後面-風傳媒</title>
<meta name="description" content="路牌如期換新，樹也依法保護。只是沒有任何一個單位的工作，叫做「讓人看得見」。">
<meta name="keywords" content="路牌,城市治理,公園處">
${og('og:title', '觀點投書：路牌掛在樹的後面-風傳媒')}
${og('og:site_name', '風傳媒')}
${og('og:type', 'article')}
<meta property="article:published_time" content="2024-07-24T06:50:00+08:00">
<meta property="dable:author" content="林怡君">
<script type="application/ld+json">[{"@context":"http://schema.org","@type":"NewsArticle","headline":"觀點投書：路牌掛在樹的後面","datePublished":"2024-07-24T06:50:00+08:00","dateModified":"2024-07-24T06:50:00+08:00","author":{"@type":"Person","name":"林怡君"},"publisher":{"@type":"Organization","name":"風傳媒"}},{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://www.storm.example","name":"風傳媒"}},{"@type":"ListItem","position":2,"item":{"@id":"https://www.storm.example/opinions","name":"評論"}}]}]</script>
</head>
<body>
<header id="header">
<a class="logo">風傳媒</a>
<ul>
<li><a>最新</a></li>
<li><a>新聞</a></li>
<li><a>評論</a></li>
<li><a>財經</a></li>
<li><a>國際</a></li>
<li><a>風生活</a></li>
<li><a>下班經濟學</a></li>
</ul>
<a>登入 / 註冊</a><a>VIP文章</a>
</header>
<div id="main_wrapper"><div class="inner">
<div id="breadcrumb"><a>風傳媒</a><span>›</span><a>評論</a><span>›</span><a>公共政策</a></div>
<div id="article_page">
<h1 id="article_title">觀點投書：路牌掛在樹的後面</h1>
<div id="article_info_wrapper">
<div class="author_wrapper"><a class="link_author"><span class="info_author">林怡君</span></a></div>
<span class="info_time" id="info_time">2024-07-24 06:50</span>
<div class="info_popular"><span id="info_views">8432</span><span>人氣</span></div>
<div class="btns"><a>加入收藏</a><a>贊助本文</a></div>
</div>
<div id="article_main_pic"><img src="https://image.storm.example/1.jpg" alt="作者指出，新換的路牌被行道樹遮住。（資料照，風傳媒攝）"><p class="pic_caption">作者指出，新換的路牌被行道樹遮住。（資料照，風傳媒攝）</p></div>
<div id="article_inner_wrapper"><article>
<div id="CMS_wrapper">
${p(SIGN.slice(0, 2), 'aid="1"')}
<div class="notify_wordings" style="display:none">透過<«風傳媒»>了解更多</div>
<div class="related_hyperlink"><p>延伸閱讀：<a href="/article/5100001">觀點投書：斑馬線的最後一條</a></p></div>
${p(SIGN.slice(2), 'aid="2"')}
<p aid="9">＊作者為社區大學講師</p>
</div>
</article></div>
<div id="tags_list_wrapepr"><a class="tags_link">路牌</a><a class="tags_link">公園處</a></div>
<div class="sponsor"><p>本篇文章共 0 人贊助，累積贊助金額 NT$ 0</p></div>
<div class="copyright_note"><p>喜歡這篇文章嗎？歡迎分享給更多朋友</p></div>
</div>
<div class="popular"><h3>最多人贊助文章</h3><ul>
<li><a>華山論劍：菜市場的法理</a></li>
<li><a>新新聞》水庫底下的村名</a></li>
</ul></div>
<div class="comments"><h3>你可能也想看</h3><p>觀點投書：圖書館的冷氣太冷</p></div>
</div></div>
<footer><p>關於風傳媒｜隱私權聲明｜徵稿啟事｜投書信箱：opinion@storm.example</p><p>© 風傳媒 All rights reserved.</p></footer>
</body></html>`,
    expected: {
      headline: '觀點投書：路牌掛在樹的後面',
      published: '2024-07-24T06:50:00+08:00',
      source: '風傳媒',
      authors: ['林怡君'],
      kept: SIGN,
      related: ['觀點投書：斑馬線的最後一條'],
      gone: ['8432', '菜市場的法理', '冷氣太冷', 'NT$'],
    },
  },
  {
    kind: 'a daily of Hong Kong, saved by one who took its UTF-8 for the West’s: not one line can be read',
    url: 'https://hk.on.example/hk/bkn/cnt/news/20240221/bkn-20240221093012345-0221_00822_001.html',
    page: misread(`<!DOCTYPE html>
<html lang="zh-Hant-HK">
<head>
<meta charset="utf-8">
<title>圍村百年祠堂重修　凌晨點燈上香｜即時新聞｜港澳｜on.cc東網</title>
<meta name="description" content="元朗一條圍村的百年祠堂昨日舉行重修後首次點燈儀式。">
<meta property="og:title" content="圍村百年祠堂重修　凌晨點燈上香">
<meta property="og:site_name" content="on.cc東網">
<meta property="article:published_time" content="2024-02-21T09:30:00+08:00">
</head>
<body>
<div id="globalNav">
<a>主頁</a>
<a>即時新聞</a>
<a>港澳</a>
<a>兩岸</a>
<a>國際</a>
<a>財經</a>
<a>娛樂</a>
</div>
<div class="breakingNewsContent">
<h1>圍村百年祠堂重修　凌晨點燈上香</h1>
<span class="datetime">2024年02月21日 09:30</span>
<div class="photo"><img src="/1.jpg"><p>村民依輩分上香。（讀者提供）</p></div>
${p(EAST)}
<p>更多新聞短片</p>
</div>
<div class="related"><h3>相關新聞</h3><ul><li><a>大埔墟舊火車站展期延長</a></li></ul></div>
<footer><p>版權所有 不得轉載</p></footer>
</body></html>`),
    expected: { refused: /mojibake/i },
  },
  {
    kind: 'a daily of New York in Chinese: a Latin by-line with a translator, the place before a dash, links to the English, who did what last',
    url: 'https://cn.nytimes.example/usa/20240918/maine-ferry-captain/',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>小岛渡轮的最后一位船长 - 纽约时报中文网</title>
<meta name="description" content="公司的时刻表上没有这些，但岛上的人都知道，船长的表比时刻表慢四分钟。">
<meta name="byline" content="DANA FIELD">
<meta name="date" content="2024-09-18 10:41:20">
<meta name="ptime" content="20240918104120">
<meta property="og:title" content="小岛渡轮的最后一位船长">
<meta property="og:site_name" content="纽约时报中文网">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-09-18 10:41:20">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"小岛渡轮的最后一位船长","datePublished":"2024-09-18T10:41:20+08:00","author":{"@type":"Person","name":"Dana Field"},"publisher":{"@type":"Organization","name":"纽约时报中文网"}}</script>
</head>
<body>
<div class="page-container">
<header class="nyt-header">
<a class="logo">纽约时报中文网 国际纵览</a>
<div class="lang"><a>简</a><a>繁</a><a>中英双语</a></div>
<nav><ul>
<li><a>国际</a></li>
<li><a>中国</a></li>
<li><a>商业与经济</a></li>
<li><a>镜头</a></li>
<li><a>科技</a></li>
<li><a>科学</a></li>
<li><a>观点与评论</a></li>
</ul></nav>
</header>
<main class="main">
<article class="article-content">
<div class="article-header">
<div class="setting-bar row"><a>打开/关闭菜单</a><a>字体大小</a><a>收藏</a></div>
<header>
<h1>小岛渡轮的最后一位船长</h1>
<div class="byline"><address>Dana Field</address><time datetime="2024-09-18 10:41:20" pubdate>2024年9月18日</time></div>
</header>
</div>
<figure class="article-span-photo"><img src="https://static01.nyt.example/1.jpg" alt=""><figcaption>星期二清晨，渡轮离开缅因州的码头。 <cite>Ana Hill for The New York Times</cite></figcaption></figure>
<div class="dual-btn"><a>阅读简体中文版</a><a>閱讀繁體中文版</a></div>
<section class="article-body">
<div class="article-body-item"><div class="article-partial">
<div class="article-paragraph">${FERRYMAN[0]}</div>
<div class="article-paragraph">${FERRYMAN[1]}</div>
<div class="article-paragraph">${FERRYMAN[2]}</div>
<div class="email-signup"><p>[欢迎点击此处、或发送邮件至cn.letters@nytimes.example订阅《纽约时报》中文简报。]</p></div>
<div class="article-paragraph">${FERRYMAN[3]}</div>
<div class="big_ad"><span>广告</span></div>
<div class="article-paragraph">${FERRYMAN[4]}</div>
<div class="article-paragraph">${FERRYMAN[5]}</div>
</div></div>
<footer class="author-info">
<p>Dana Field是《纽约时报》记者，报道新英格兰地区。</p>
<p>翻译：何立</p>
<p><a>点击查看本文英文版。</a></p>
</footer>
</section>
</article>
<aside class="most-read"><h3>热门报道</h3><ol>
<li><a>沙漠铁路的夜班信号员</a></li>
<li><a>一座图书馆决定不再罚款</a></li>
</ol></aside>
<aside class="related-cont"><h3>相关报道</h3><ul><li><a>灯塔出售，附带一位看守人</a></li></ul></aside>
</main>
<footer><p>© 2024 The New York Times Company.</p><p>关于我们 隐私声明 联系我们 广告业务</p></footer>
</div>
</body></html>`,
    expected: {
      headline: '小岛渡轮的最后一位船长',
      published: '2024-09-18T10:41:20+08:00',
      source: '纽约时报中文网',
      authors: ['Dana Field'],
      translator: '何立',
      kept: FERRYMAN,
      gone: ['不再罚款', '附带一位', 'cn.letters', '英文版', '字体大小'],
    },
  },
  {
    kind: 'a financial daily of London in Chinese, cut by its paywall: 更新于, the writer with 报道 and a translator, how much has been read',
    url: 'https://www.ftchinese.example/story/001104321',
    page: `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>谁在收藏一只没有打开过的茶叶箱 - FT中文网 - FTChinese.com</title>
<meta name="description" content="与葡萄酒不同，茶叶没有公认的年份评级，也没有可靠的仓储记录。">
<meta property="og:title" content="谁在收藏一只没有打开过的茶叶箱">
<meta property="og:site_name" content="FT中文网">
<meta property="og:type" content="article">
<script>window.gNowView = 'story/001104321'; var FTStoryid = '001104321'; var FTadchannelID = '20220101'; var userId = '';</script>
</head>
<body class="story-page">
<div class="header-container">
<div class="brand-logo"><a>FT中文网</a><span>全球财经精粹</span></div>
<div class="header-right"><a>登录</a> <a>免费注册</a> <a>订阅</a></div>
<div class="nav-container"><ul class="nav-bar">
<li><a>首页</a></li>
<li><a>中国</a></li>
<li><a>全球</a></li>
<li><a>经济</a></li>
<li><a>金融市场</a></li>
<li><a>商业</a></li>
<li><a>生活时尚</a></li>
</ul></div>
</div>
<div class="story-container"><div class="block-inner">
<div class="story-theme"><a>收藏</a><button class="myft-follow">关注</button></div>
<h1 class="story-headline">谁在收藏一只没有打开过的茶叶箱</h1>
<div class="story-lead">与葡萄酒不同，茶叶没有公认的年份评级，也没有可靠的仓储记录。它的价格写在钉子上。</div>
<div class="story-image image"><figure class="loading"><img src="https://thumbor.ftacademy.example/1.jpg"><figcaption>© 资料图片</figcaption></figure></div>
<div class="story-byline"><span class="story-time">更新于2024年11月20日 06:12</span> <span class="story-author"><a>英国《金融时报》</a> 汉娜·克劳泽 伦敦报道</span></div>
<div class="story-tools"><a>字号</a> <a>最大</a> <a>较大</a> <a>默认</a> <a>较小</a> <a>最小</a> <a>背景</a> <a>收藏</a> <a>打印</a> <a>分享微信</a></div>
<div class="story-body"><div id="story-body-container">
${p(TEA)}
<div class="mpu-container"><span>广告</span></div>
</div></div>
<div class="subscribe-lock-container">
<p>您已阅读24%（198字），剩余76%（631字）包含更多重要信息，订阅以继续探索完整内容，并享受更多专属服务。</p>
<a>立即订阅</a>
<p>您可免费阅读本月的3篇文章</p>
</div>
<div class="story-action"><p>译者／何立</p></div>
<div class="copyrightstatment-container"><p class="copyrightstatment">版权声明：本文版权归FT中文网所有，未经允许任何单位或个人不得转载，复制或以任何其他方式使用本文全部或部分，侵权必究。</p></div>
<div class="story-recommend"><h2>相关文章</h2><ul>
<li><a>旧钟表市场的新规矩</a></li>
<li><a>波尔多的空酒窖</a></li>
</ul></div>
<div class="story-tags"><h2>相关话题</h2><a>收藏</a><a>拍卖</a></div>
<div class="comments"><h2>读者评论</h2><p>用户评论仅代表个人观点</p><p>老茶客：钉子也能造假</p></div>
</div></div>
<div class="side-container"><h2>热门文章</h2><ol><li><a>央行行长们的假期读物</a></li></ol><h2>FT商学院</h2><p>管理一家没有会议的公司</p></div>
<div class="footer-container"><p>关于我们 加入我们 问题回馈 联系方式 合作伙伴</p><p>© The Financial Times Ltd 2024 FT and 'Financial Times' are trademarks of The Financial Times Ltd.</p></div>
</body></html>`,
    expected: {
      headline: '谁在收藏一只没有打开过的茶叶箱',
      // 更新于 is the only clock that it has.
      published: '2024-11-20T06:12:00+08:00',
      // FT中文网 or 英国《金融时报》: open, not asked.
      authors: ['汉娜·克劳泽'],
      translator: '何立',
      lead: '与葡萄酒不同，茶叶没有公认的年份评级',
      kept: TEA,
      // What is free is not the article.
      status: 'withheld',
      gone: ['探索完整内容', '空酒窖', '造假', '假期读物', '侵权必究'],
    },
  },
];
