// Other forms of the same kinds, and layouts of other places: written before the rules were, and looked at after.

import { HEADLINE, html, type Kind, plain, TEXT } from './kind.ts';

const [first, second, third] = TEXT;
const WHOLE = { headline: HEADLINE, paragraphs: 3, headings: [], kept: [first, second, third] };
const TRADITIONAL = [
  '江邊老渡口的修船鋪關門三年之後，昨天早上重新開門，二十多條木船排隊等著上漆。',
  '鋪主是一位退了休的木匠，他說手藝沒有丟，只是眼睛不如從前，要戴兩副眼鏡幹活。',
  '船主們商量好，每月初一上午在渡口碰頭，誰家的船先修，抓鬮來定。',
] as const;
const TITLE = '老渡口的修船鋪重新開門';
const page = (parts: Parameters<typeof html>[0]) =>
  html({ title: `${TITLE} | 示例`, headline: `<h1>${TITLE}</h1>`, text: TRADITIONAL, end: '', ...parts });
const THERE = { headline: TITLE, paragraphs: 3, headings: [], kept: [...TRADITIONAL] };

export const OTHER_FORMS: readonly Kind[] = [
  {
    kind: 'Hong Kong: 撰文, 出版 and 更新 with a menu',
    page: page({
      info: '<div><div>撰文： <span>王一</span></div><div>出版： <time>2024-05-06 09:30</time> 更新：<time>2024-05-06 10:00</time></div></div>',
    }),
    expected: { ...THERE, authors: ['王一'], published: '2024-05-06T09:30:00+08:00' },
  },
  {
    kind: 'Hong Kong: 記者 below the text',
    page: page({ info: '<div>2024年05月06日 09:30</div>', after: '<p>記者：王一</p>' }),
    expected: { ...THERE, authors: ['王一'] },
  },
  {
    kind: 'Hong Kong: 【示例報專訊】',
    page: page({
      info: '<div>2024年5月6日 09:30</div>',
      text: [`【示例報專訊】${TRADITIONAL[0]}`, TRADITIONAL[1], TRADITIONAL[2]],
    }),
    expected: { headline: TITLE, paragraphs: 3, authors: [] },
  },
  {
    kind: 'London: 作者, the desk and the day',
    page: page({
      meta: '<meta property="og:site_name" content="示例廣播公司"><meta property="article:published_time" content="2024-05-06T08:15:00.000Z">',
      info: '<ul role="list"><li>作者, <span>王一</span></li><li>示例廣播公司中文記者</li></ul><ul><li><time datetime="2024-05-06">2024年5月6日</time></li></ul>',
    }),
    expected: { ...THERE, source: '示例廣播公司', authors: ['王一'], published: '2024-05-06T08:15:00Z' },
  },
  {
    kind: 'Germany: the day and the name above the headline’s picture',
    page: page({
      meta: '<meta property="og:site_name" content="示例之聲"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06T07:20:00.000Z","author":[{"@type":"Person","name":"王一"}]}</script>',
      info: '<div class="author-details"><a class="author-link" href="/p/1">王一</a></div><span class="publication"><time>2024年5月6日</time></span>',
    }),
    expected: { ...THERE, source: '示例之聲', authors: ['王一'], published: '2024-05-06T07:20:00Z' },
  },
  {
    kind: 'France: 作者 with the outlet before the name',
    page: page({
      meta: '<meta property="og:site_name" content="示例電台">',
      info: '<p>發表時間： 06/05/2024 - 15:30</p><div>作者：示例電台 / 王一</div>',
    }),
    expected: { ...THERE, source: '示例電台', authors: ['王一'] },
  },
  {
    kind: 'Singapore: 文 / name, 发布 / time',
    page: html({
      meta: '<meta property="og:site_name" content="示例早报">',
      info: '<div>文 / 王一</div><div>发布 / 2024年5月6日 5:30 AM</div>',
      end: '',
    }),
    expected: { ...WHOLE, source: '示例早报', authors: ['王一'], published: '2024-05-06T05:30:00+08:00' },
  },
  {
    kind: 'Taiwan: 記者王一／綜合報導 and 責任編輯',
    page: page({
      info: '<div>2024/05/06 09:30</div>',
      before: '<p>記者王一／綜合報導</p>',
      after: '<p>責任編輯／李明</p>',
    }),
    expected: { ...THERE, authors: ['王一'], editors: ['李明'] },
  },
  {
    kind: 'Taiwan: 〔生活中心／台北報導〕 names a desk and nobody',
    page: page({ info: '<div>2024/05/06 09:30</div>', before: '<p>〔生活中心／台北報導〕</p>' }),
    expected: { ...THERE, authors: [] },
  },
  {
    kind: 'Taiwan: 編譯／name',
    page: page({ info: '<div>2024/05/06 09:30</div>', before: '<p>編譯／王一</p>' }),
    expected: { ...THERE, authors: [], translator: '王一' },
  },
  {
    kind: 'a dispatch with a day names its agency',
    page: page({
      meta: '<meta property="og:site_name" content="示例社">',
      info: '<time>2024/5/6 09:30</time>',
      text: [
        `（示例社記者王一台北6日電）${TRADITIONAL[0]}`,
        TRADITIONAL[1],
        `${TRADITIONAL[2]}（編輯：李明）1130506`,
      ],
    }),
    expected: { headline: TITLE, paragraphs: 3, source: '示例社', authors: ['王一'], editors: ['李明'] },
  },
  {
    kind: 'three steps of checking behind the editor',
    page: html({ end: '<p>一审：王芳 二审：赵刚 三审：周舟 编辑：李明</p>' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'an editor and a designer by strokes',
    page: html({ end: '<p>编辑 | 李明 美编 | 王芳 校对 | 赵刚</p>' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'recommended by the editors',
    page: page({
      info: '<div>2024-05-06 09:30</div>',
      end: '<div><h3>編輯精選</h3><a href="/1">渡口舊事：三代船工的一天</a></div>',
    }),
    expected: { ...THERE, editors: [] },
  },
  {
    kind: 'a section of the site called reporters',
    page: html({ end: '<div><a href="/x">记者手记</a> <a href="/y">记者观察</a></div>' }),
    expected: { ...WHOLE, authors: [] },
  },
  {
    kind: 'the department of the site as author',
    page: html({ meta: '<meta name="author" content="江城网新媒体部">' }),
    expected: { ...WHOLE, authors: [] },
  },
  {
    kind: 'hot words above the text of a paste',
    page: plain({ before: '热搜\n1 江边又起风了\n2 渡口旧事' }),
    expected: { paragraphs: 3, kept: [first, second, third] },
  },
  {
    kind: 'two related boxes',
    page: html({
      before:
        '<div>相关报道</div><ul><li><a href="https://n.example/1">渡口旧事：三代船工的一天</a></li></ul>',
      text: [
        first,
        second,
        '<div>推荐阅读</div><ul><li><a href="https://n.example/2">一条木船要刷几遍桐油</a></li></ul>',
        third,
      ],
    }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'a quotation said in the text and set apart',
    page: html({
      text: [
        first,
        `他说：“手艺没有丢，只是眼睛不如从前，要戴两副眼镜。”`,
        '<blockquote><p>手艺没有丢，只是眼睛不如从前，要戴两副眼镜。</p></blockquote>',
        third,
      ],
    }),
    expected: { paragraphs: 4 },
  },
  {
    kind: 'a share bar in words at the end of a pasted text',
    page: plain({ end: '责任编辑：李明\n\n分享到微信朋友圈\n\n更多' }),
    expected: { ...WHOLE, editors: ['李明'] },
  },
  {
    kind: 'an origin with 原题 and a source in one bracket',
    page: html({
      after: '<p>（原题《修船铺三年》，来源：江城晚报）</p>',
      info: '<div>2024-05-06 09:30</div>',
    }),
    expected: { ...WHOLE, source: '江城晚报', original: '修船铺三年' },
  },
  {
    kind: 'an address that is a number of a date',
    page: html({}),
    url: 'https://news.jiangcheng.example/2024-05/06/content_25.html',
    expected: { id: /^(?:jiangcheng-content-25|content-25|2024-05-06-[0-9a-f]{8})$/ },
  },
  {
    kind: 'a correction below the text of an article is none of a notice',
    page: html({ after: '<p>本站昨天的报道中，修船铺的开门时间有误，现已改正，向读者说明。</p>' }),
    expected: { headline: HEADLINE, paragraphs: 4 },
  },
  {
    kind: 'a headline about corrections is no notice',
    page: plain({ headline: '渡口路牌更正三个错字' }),
    expected: { headline: '渡口路牌更正三个错字', status: 'usable' },
  },
  {
    kind: 'a photograph’s caption by its place and mark',
    page: html({
      text: [first, '<p><img src="/1.jpg"></p>', '<p>图为等着上漆的木船。王一 摄</p>', second, third],
    }),
    expected: { ...WHOLE, authors: [], gone: ['等着上漆的木船'] },
  },
  {
    kind: 'a short paragraph that follows a picture and is indented',
    page: html({
      text: [first, '<p><img src="http://img.example.cn/1.jpg"></p>', '　　他笑了。', second, third],
    }),
    expected: { paragraphs: 4, kept: ['他笑了'] },
  },

  // Found on layouts of real sites after the rules were written
  {
    kind: 'a paste: a name, what its bearer is, and the time behind 发布',
    page: `首页\n新闻\n${HEADLINE}\n王一\n北京特派员\n发布/2024年5月6日 17:30\n\n${TEXT.join('\n\n')}`,
    expected: { ...WHOLE, authors: ['王一'], published: '2024-05-06T17:30:00+08:00' },
  },
  {
    kind: 'a place beside the source',
    page: plain({ info: '2024-05-06 20:15:33　来源: 江城晚报 湖北 举报\n12\n分享至' }),
    expected: { ...WHOLE, source: '江城晚报', status: 'usable' },
  },
  {
    kind: 'a caption by its class and its credit',
    page: html({
      text: [
        first,
        '<img src="https://img.example.cn/1.jpg" alt="修船铺。">',
        '<p class="image_desc">修船铺。江城新闻记者 王一 图</p>',
        second,
        third,
      ],
    }),
    expected: { ...WHOLE, authors: [], editors: ['李明'] },
  },
  {
    kind: 'a picture above the element of the text that says what it shows',
    page: html({
      info: '<div>2024-05-06 09:30 来源：江城晚报</div><div class="slide"><img src="https://img.example.cn/1.jpg" alt="等着上漆的木船"></div>',
    }),
    expected: { ...WHOLE, status: 'usable' },
  },
  {
    kind: 'a warning of the site below the text',
    page: plain({ after: '★江城新聞網提醒您：飲酒過量，有害健康。' }),
    expected: { ...WHOLE, gone: ['飲酒過量'] },
  },
];
