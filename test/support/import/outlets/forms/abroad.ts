// Further forms of articles as outlets abroad have them: agencies’ marks, names in Latin, days in English, what names no day.

import type { Shown } from '../select-all.ts';
import { CAFE, GLACIER, ld, og, p, page } from '../stories.ts';

const FERRY = [
  '首尔市政府6日宣布，停航十二年的汉江渡船将于下月恢复，每天早晚各开六班，票价与公交相同。',
  '一位首尔市官员当天对记者表示，渡船不比地铁快，但可以推着自行车上船，下班路上吹吹风。',
  '据悉，渡船由两家公司轮流运营，冬季江面结冰时停航。',
] as const;

const POTTERY = [
  '日本中部一座烧了四百年陶器的小城，窑火去年熄了一半。剩下的窑主把空窑租给年轻人，不收租金，只收一件作品。',
  '来自大阪的一名租户说，第一窑全裂了，她把碎片拼成茶盘，反而卖得最好。',
  '当地商会统计，两年来有三十七人迁入，其中九人留下来成了家。',
] as const;

const OBITUARY = [
  '修了六十年钟表的陈师傅上周在家中去世，享年八十八岁。消息是他的女儿说的。',
  '他十六岁到钟表铺当学徒，头三年只准扫地和上油。后来镇上的钟楼停了，没有人敢动，是他爬上去的。',
  '“钟停了不要紧，”他常说，“要紧的是知道它停在哪一刻。”',
] as const;

const LAMP = [
  '实验室的同学们花了一个学期，做出一盏不插电的台灯，靠一只三公斤的沙袋慢慢落下来发光，一次可以亮二十分钟。',
  '带队的老师说，灯并不亮，读报纸有些吃力，不过偏远山区的孩子写完作业是够的。',
  '下学期他们打算把沙袋换成水桶，亮完以后还能浇花。',
] as const;

export const FORMS_ABROAD: readonly Shown[] = [
  {
    kind: 'an agency of Korea: its dispatch as the first words, an address of mail, （完）and who owns it',
    url: 'https://cn.yh.example/view/ACK20240506001500881',
    page: page(
      {
        title: '汉江渡船时隔十二年复航 | 韩联社',
        head: `${og('og:site_name', '韩联社')}${og('og:title', '汉江渡船时隔十二年复航 | 韩联社')}<meta property="article:published_time" content="2024-05-06T14:20:00+09:00">`,
      },
      `<div class="header"><a>滚动</a><a>政治</a><a>朝鲜</a><a>经济</a></div><article class="article-wrap"><h1 class="tit">汉江渡船时隔十二年复航</h1><div class="info-con"><span class="txt">社会</span> <span class="txt">2024.05.06 14:20</span></div><div class="share"><a>复制链接</a><a>打印</a></div><div class="article-story"><p>韩联社首尔5月6日电 ${FERRY[0]}</p>${p(FERRY.slice(1))}<p>（完）</p><p>ysm@yh.example</p><p class="txt-copyright">【版权归韩联社所有，未经授权严禁转载复制】</p></div><div class="keyword"><strong>关键词</strong><a>#汉江</a></div><div class="rel"><h3>相关新闻</h3><a>首尔夜间公交增加十条线</a></div></article>`,
    ),
    expected: {
      headline: '汉江渡船时隔十二年复航',
      published: '2024-05-06T14:20:00+09:00',
      source: '韩联社',
      authors: [],
      dateline: '首尔',
      kept: [`韩联社首尔5月6日电 ${FERRY[0]}`, ...FERRY.slice(1)],
      gone: ['严禁转载', '十条线', 'ysm@'],
    },
    asText: { published: '2024-05-06' },
  },
  {
    kind: 'a paper on business of Japan: the day alone, the reporter with his post at the end, 版权声明',
    url: 'https://cn.rj.example/politicsaeconomy/politicsasociety/55500-2024-05-06-05-00-10.html',
    page: page(
      { title: '空窑出租，租金是一件作品 日经中文网' },
      `<div class="topNav"><a>繁體中文</a><a>日本語</a></div><div class="path"><a>首页</a> &gt; <a>政治·社会</a></div><div id="contentDiv" class="newsText"><h1 class="newsTitle">空窑出租，租金是一件作品</h1><p class="time">2024/05/06</p><div class="tools"><a>PRINT</a></div>${p(POTTERY.slice(0, 2), '', '　　')}<p>　　${POTTERY[2]}</p><p>　　日本经济新闻（中文版：日经中文网）山田一郎 名古屋报道</p><p>　　版权声明：日本经济新闻社版权所有，未经授权不得转载或部分复制，违者必究。</p><div class="vote">报道评论 <span>0</span></div><h3>HotNews</h3><ul><li><a>列车便当卖到海外</a></li></ul></div>`,
    ),
    expected: {
      headline: '空窑出租，租金是一件作品',
      published: '2024-05-06',
      source: '日经中文网',
      authors: ['山田一郎'],
      body: POTTERY,
      gone: ['违者必究', '便当'],
    },
  },
  {
    kind: 'a broadcaster of Asia at Washington: the day with dots alone, 记者, 责编 and 网编 at the end',
    url: 'https://www.ya.example/mandarin/yataibaodao/huanjing/lm-05062024093000.html',
    page: page(
      { lang: 'zh', title: `${GLACIER.headline} — 自由亚洲 普通话`, head: og('og:title', GLACIER.headline) },
      `<div id="topnav"><a>首页</a><a>中国</a><a>环境</a></div><div id="storypagemaincol"><h1>${GLACIER.headline}</h1><span id="story_date">2024.05.06</span><div id="headerimg"><img src="https://www.ya.example/1.jpeg" alt=""><span class="figcaption">山谷中的残雪，2023年9月（资料图）</span> <span class="credit">美联社图片</span></div><div id="storytext">${p(GLACIER.text.slice(0, 2))}<p><b>山路一年比一年长</b></p>${p(GLACIER.text.slice(2))}<p>记者：周海燕　责编：何立、梅　网编：伍檫</p></div><div id="sociallinks"><a>添加评论</a></div><p>您可以通过填写以下表单发表评论，使用纯文本格式。 评论将被审核。</p></div>`,
    ),
    expected: {
      headline: GLACIER.headline,
      published: '2024-05-06',
      authors: ['周海燕'],
      headings: ['山路一年比一年长'],
      kept: [...GLACIER.text, '山路一年比一年长'],
      gone: ['评论将被审核', '添加评论'],
    },
  },
  {
    kind: 'a paper on business of London: 更新于, outlet and reporters with a place, 译者 at the end',
    url: 'https://www.ftc.example/story/001103000',
    page: page(
      {
        title: '钟停在哪一刻 - FT中文网',
        head: `${og('og:site_name', 'FT中文网')}<meta name="author" content="玛丽亚•索利斯">`,
      },
      `<div class="nav"><a>首页</a><a>全球</a><a>经济</a></div><div class="story-container"><div class="story-theme"><a>讣告</a></div><h1 class="story-headline">钟停在哪一刻</h1><div class="story-lead">一位钟表匠的六十年。</div><div class="story-byline"><span class="story-time">更新于2024年5月6日 06:45</span> <span class="story-author">英国《金融时报》 <a>玛丽亚•索利斯</a> 伦敦报道</span></div><div id="story-body-container">${p(OBITUARY)}<p>译者/何立</p></div><div class="copyrightstatement-container">版权声明：本文版权归FT中文网所有，未经允许任何单位或个人不得转载，复制或以任何其他方式使用本文全部或部分，侵权必究。</div></div>`,
    ),
    expected: {
      headline: '钟停在哪一刻',
      published: '2024-05-06T06:45:00+08:00',
      lead: '一位钟表匠的六十年。',
      authors: ['玛丽亚•索利斯'],
      translator: '何立',
      body: OBITUARY,
      gone: ['侵权必究'],
    },
  },
  {
    kind: 'a university’s blog: Posted on May 6, 2024 by a Latin name, its categories and comments in English',
    url: 'https://blog.lab.example/2024/05/06/gravity-lamp/',
    page: page(
      {
        lang: 'zh-CN',
        title: '一盏不插电的台灯 – 物理系新闻',
        head: `${og('og:site_name', '物理系新闻')}<meta property="article:published_time" content="2024-05-06T03:12:45+00:00">`,
      },
      `<header class="site-header"><p class="site-title"><a>物理系新闻</a></p><nav><a>Home</a><a>About</a></nav></header><article class="post"><h1 class="entry-title">一盏不插电的台灯</h1><div class="entry-meta"><span class="posted-on">Posted on <a><time class="entry-date published" datetime="2024-05-06T11:12:45+08:00">May 6, 2024</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n">Li Ming</a></span></span></div><div class="entry-content">${p(LAMP)}</div><footer class="entry-footer">Posted in <a>News</a>. Tagged <a>physics</a>. <a>Leave a comment</a></footer></article><nav class="navigation"><a rel="prev">Previous: 招生通知</a></nav>`,
    ),
    expected: {
      headline: '一盏不插电的台灯',
      published: '2024-05-06T11:12:45+08:00',
      source: '物理系新闻',
      authors: ['Li Ming'],
      body: LAMP,
      gone: ['招生通知', 'Leave a comment'],
    },
    asText: { published: '2024-05-06' },
  },
  {
    kind: 'a company’s page: who it is, and no day anywhere',
    url: 'https://www.clock.example/about/',
    page: page(
      { title: '关于我们 - 陈记钟表' },
      `<nav><a>首页</a><a>产品</a></nav><div class="main"><h1>关于我们</h1><p>陈记钟表开在老街拐角，修钟也卖钟，最老的一只座钟比店主的祖父还大三岁。</p><p>营业时间每天上午九点到下午六点，逢雨照常开门。</p></div><footer>© 2019-2024 陈记钟表</footer>`,
    ),
    expected: { refused: /date/i },
  },
  {
    kind: 'a site of Hong Kong: a live report, each entry with its clock in bold, the newest first',
    url: 'https://www.ht.example/live/tea-house',
    page: page(
      {
        lang: 'zh-Hant',
        title: `【直播】${CAFE.headline}｜持續更新｜香港號外`,
        head: `${og('og:site_name', '香港號外')}${ld({ '@type': 'LiveBlogPosting', headline: `【直播】${CAFE.headline}`, datePublished: '2024-05-06T06:10:00+08:00', author: [{ '@type': 'Person', name: '何立' }] })}`,
      },
      `<header><a>港聞</a><a>社區</a></header><article><h1>【直播】${CAFE.headline}</h1><div class="by"><span>撰文：</span><a>何立</a></div><div class="t"><span>出版：</span><time datetime="2024-05-06T06:10:00+08:00">2024-05-06 06:10</time> <span>更新：</span><time datetime="2024-05-06T22:01:00+08:00">2024-05-06 22:01</time></div><div class="summary">茶餐廳最後一日，記者全日直擊。</div><section class="live"><p><strong>【21:45】</strong>老闆在門外鞠躬，街坊鼓掌足足三分鐘，隨後鐵閘緩緩落下。</p><p><strong>【14:20】</strong>菠蘿包賣完，廚房臨時改賣西多士，隊尾的客人毋須再等。</p><p><strong>【06:10】</strong>門外已有三十多人排隊，最早的一位四時半到。</p></section><div class="tag"><a>#茶餐廳</a></div></article>`,
    ),
    expected: {
      headline: `【直播】${CAFE.headline}`,
      published: '2024-05-06T06:10:00+08:00',
      source: '香港號外',
      authors: ['何立'],
      lead: '茶餐廳最後一日，記者全日直擊。',
      body: [
        '【21:45】老闆在門外鞠躬，街坊鼓掌足足三分鐘，隨後鐵閘緩緩落下。',
        '【14:20】菠蘿包賣完，廚房臨時改賣西多士，隊尾的客人毋須再等。',
        '【06:10】門外已有三十多人排隊，最早的一位四時半到。',
      ],
    },
  },
];
