// The saved pages of test/import/pages, newly written in the layouts of portals: what each shows, and what it must give.

import type { Wishes } from '../../src/import/import-page.ts';

interface PageRow {
  readonly file: string;
  readonly shows: string;
  readonly wishes?: Partial<Wishes>;
  /** Fields that must be these; `undefined` must not be there. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What every warning is about. */
  readonly warned?: readonly string[];
}

const reporter = (name: string) => ({ name, role: 'reporter' });
const author = (name: string) => ({ name, role: 'author' });

export const PAGES: readonly PageRow[] = [
  {
    file: 'people.txt',
    shows:
      'text: doubled headline, date glued to the source, original headline, a heading over two lines, 【1】【2】, nested editors',
    fields: {
      headline: '海河两岸修步道：市民推窗见绿 出门有路',
      datePublished: '2021-06-16T10:01:00+08:00',
      source: { name: '津门日报', headline: '步道修到家门口' },
      author: [reporter('李明'), reporter('王芳'), { name: '赵刚', role: 'correspondent' }],
      editor: ['李丹', '崔明'],
      pubStatus: 'withheld',
    },
    warned: ['body', 'body'],
  },
  {
    file: 'people.htm',
    shows: 'a headline broken by <br>, bold headings, a caption below its picture, related links, a side bar',
    wishes: { url: 'http://tj.people.example.cn/n2/2021/0616/c1-347.html' },
    fields: {
      id: 'c1-347',
      headline: '古桥重开通行 石栏依旧如初',
      datePublished: '2021-06-16T08:32:00+08:00',
      source: { name: '津门日报', url: 'http://tj.people.example.cn/n2/2021/0616/c1-347.html' },
      author: [reporter('李明')],
      editor: ['王芳', '赵刚'],
      related: [
        {
          headline: '古桥修缮进入最后一个月的收尾阶段',
          url: 'http://tj.people.example.cn/n1/2021/0610/c1-1.html',
        },
        { headline: '石匠传人讲古桥的来历', url: 'http://tj.people.example.cn/n1/2021/0501/c1-2.html' },
      ],
    },
    // The picture’s address is http, and the page is one of two.
    warned: ['body', 'body'],
  },
  {
    file: 'xinhua.htm',
    shows: 'no h1; the date glued to the source; an agency’s first line; an editor in brackets',
    fields: {
      headline: '高原牧场装上气象站',
      datePublished: '2021-06-16T10:01:22+08:00',
      source: { name: '新华网' },
      author: [reporter('李明'), reporter('王芳')],
      editor: ['赵刚'],
      dateline: '西宁',
      pubStatus: 'usable',
    },
  },
  {
    file: 'chinanews.txt',
    shows: 'menus and a path above; source, author and editor on one line; 中新网…电 (记者 …)',
    fields: {
      headline: '山城老茶馆用上智能水表',
      source: { name: '中国新闻网' },
      author: [reporter('李明')],
      editor: ['王芳'],
      dateline: '重庆',
    },
  },
  {
    file: 'sina.htm',
    shows: 'meta elements that agree; original headline in the text; keywords; recommendations',
    fields: {
      headline: '候鸟提前十天到达湿地',
      datePublished: '2021-06-16T09:30:00+08:00',
      source: { name: '湿地晚报', headline: '候鸟为什么来早了' },
      author: undefined,
      editor: ['李明'],
      keywords: ['湿地', '候鸟'],
    },
  },
  {
    file: 'netease.htm',
    shows: 'a button glued to the source; an editor with a desk’s code; a disclaimer',
    fields: { source: { name: '江城晚报' }, editor: ['李明'], datePublished: '2021-06-16T20:15:33+08:00' },
  },
  {
    file: 'sohu.htm',
    shows:
      'a wrong charset, a hidden original headline, a link back in the last paragraph; nobody is named, nor is there a word for it',
    fields: { source: { name: '古镇周刊' }, author: undefined, editor: undefined, pubStatus: 'usable' },
  },
  {
    file: 'wechat.htm',
    shows: 'a public account: hidden until its script runs, sections in sections, data-src, a call to scan',
    fields: {
      headline: '夏至前后，去河边听一场蛙鸣',
      datePublished: '2021-06-16T18:30:00+08:00',
      source: { name: '河畔手记', url: 'https://mp.example.com/s/AbCdEfGh1234' },
      author: [author('李明')],
    },
  },
  {
    file: 'liberty.htm',
    shows: 'JSON-LD, 〔記者…／金門報導〕, an advertisement in the text, a picture with its caption',
    fields: {
      headline: '金門老厝翻新 變身海邊圖書室',
      datePublished: '2021-06-16T05:30:00+08:00',
      dateModified: '2021-06-16T09:12:00+08:00',
      inLanguage: 'zh-Hant-TW',
      naive: undefined,
      author: [reporter('李明'), reporter('王芳')],
      dateline: '金門',
      source: { name: '自由時報電子報' },
      provenance: 'republished',
    },
  },
  {
    file: 'cna.htm',
    shows:
      '（中央社記者李明台北16日電）: name and place glued; an update without a year; （編輯：…）with a code',
    fields: {
      datePublished: '2021-06-16T15:26:00+08:00',
      dateModified: '2021-06-16T17:40:00+08:00',
      author: [reporter('李明')],
      editor: ['王芳'],
      dateline: '台北',
      source: { name: '中央社' },
      provenance: 'agency',
    },
  },
  {
    file: 'udn.txt',
    shows: 'date, source, reporter and place on one line; a word of the text below it as a tag',
    fields: {
      headline: '花蓮海岸清出兩噸漁網 編成市集提袋',
      source: { name: '聯合報' },
      author: [reporter('李明')],
      dateline: '花蓮',
      inLanguage: 'zh-Hant-TW',
    },
    warned: [],
  },
  {
    file: 'mingpao.htm',
    shows: 'Hong Kong: a date without time, no author; 【明報專訊】',
    fields: {
      headline: '山頂小徑重開　行山客讚石級穩陣',
      datePublished: '2021-06-16T00:00:00+08:00',
      inLanguage: 'zh-Hant-HK',
      source: { name: '明報' },
      provenance: 'republished',
      author: undefined,
    },
    warned: ['datePublished'],
  },
  {
    file: 'rthk.txt',
    shows: 'a zone between day and time',
    fields: { datePublished: '2021-06-16T10:01:00+08:00', inLanguage: 'zh-Hant-HK', source: undefined },
    warned: ['author', 'source'],
  },
  {
    file: 'minguo.txt',
    shows: 'a Minguo year; labels that we have no field for',
    fields: {
      headline: '漁港夜間照明改善工程完工',
      datePublished: '2021-06-16T00:00:00+08:00',
      source: { name: '澎湖漁訊' },
    },
    warned: ['datePublished'],
  },
  {
    file: 'day-first.htm',
    shows: 'the day first',
    fields: { datePublished: '2021-06-16T10:01:00+08:00', author: [author('李明')] },
    warned: ['source'],
  },
  {
    file: 'gb18030.htm',
    shows: 'GB18030 that declares UTF-8',
    fields: { headline: '冰面上的集市', source: { name: '北疆日报' }, editor: ['李明'] },
  },
  {
    file: 'big5.htm',
    shows: 'Big5 that declares GB2312, whose bytes are valid GB18030 as well',
    fields: {
      headline: '港邊的修船匠',
      source: { name: '港都周刊' },
      editor: ['李明'],
      inLanguage: 'zh-Hant',
    },
  },
  {
    file: 'slash-br.htm',
    shows: 'UTF-8 that declares Big5; paragraphs by <br>; [記者李明/台中報導] beside the date',
    fields: { datePublished: '2021-06-16T15:05:00+08:00', author: [reporter('李明')], dateline: '台中' },
    warned: ['source'],
  },
  {
    file: 'naive.htm',
    shows: 'Traditional made one character for one',
    fields: { inLanguage: 'zh-Hant', naive: true, source: { name: '津門日報' }, editor: ['李明'] },
  },
  {
    file: 'tokyo.htm',
    shows: 'another zone, which the page names; JSON-LD in @graph agrees',
    fields: { datePublished: '2021-06-16T10:30:00+09:00', author: [author('李明')] },
    warned: ['source'],
  },
  {
    file: 'disagrees.htm',
    shows: 'JSON-LD that is of another article: the text holds, and each difference is said',
    fields: {
      headline: '河埠头的洗衣声又响起来',
      datePublished: '2021-06-16T10:01:00+08:00',
      author: undefined,
    },
    warned: ['author', 'datePublished', 'headline'],
  },
  {
    file: 'no-headline.txt',
    shows: 'no headline: the first words stand there, and are said to',
    fields: { headline: '江城的渡口昨天送走最后一班人力摆渡船', pubStatus: 'withheld' },
    warned: ['headline'],
  },
  {
    file: 'no-source.htm',
    shows: 'no source, no author',
    fields: {
      source: undefined,
      author: undefined,
      editor: undefined,
      provenance: 'original',
      pubStatus: 'withheld',
    },
    warned: ['author', 'source'],
  },
  {
    file: 'doubled.htm',
    shows: 'the article twice, for two widths of screen',
    fields: { headline: '小站候车室多了一架钢琴', editor: ['李明'] },
  },
  {
    file: 'wrapped.txt',
    shows: 'a headline over two lines; lines broken at a width',
    fields: { headline: '乡村邮递员的最后一条山路', source: { name: '山城日报' }, author: [author('李明')] },
    warned: ['body', 'headline'],
  },
  {
    file: 'summary.htm',
    shows: 'a lead in an element of its own; credits on one line; ways to other pages',
    fields: {
      description: '全城最后一个修伞铺开在老街拐角，修一把伞收五块钱，三十年没有涨价。',
      author: [author('李明')],
      editor: ['王芳'],
      keywords: ['老街', '手艺'],
      related: undefined,
    },
  },
  {
    file: 'structure.htm',
    shows: 'headings of two levels, lists, a table, a figure, a quotation, links made absolute',
    wishes: { url: 'https://water.example.cn/2021/index.html' },
    fields: {
      source: { name: '水利观察', url: 'https://water.example.cn/2021/index.html' },
      author: [author('李明')],
    },
  },
  {
    file: 'spans.htm',
    shows: 'a table whose cells span others stays HTML',
    fields: { source: { name: '航道通讯' }, editor: ['李明'] },
  },
  {
    file: 'layout-table.htm',
    shows: 'an old page laid out by tables; （编辑 李明）without a colon',
    fields: { headline: '山货节开市', source: { name: '山城新闻网' }, editor: ['李明'] },
  },
  {
    file: 'numerals.txt',
    shows: 'a date in Chinese numerals; numbered headings of two levels',
    fields: { datePublished: '2021-06-16T00:00:00+08:00', source: { name: '江城市园林局网站' } },
    warned: ['datePublished'],
  },
  {
    file: 'notice.txt',
    shows: 'the date only in the signature',
    fields: { headline: '江城市图书馆关于夏季开放时间的公告', datePublished: '2021-06-16T00:00:00+08:00' },
    warned: ['author', 'body', 'datePublished', 'datePublished', 'source'],
  },
  {
    file: 'interview.txt',
    shows: 'questions that begin like a label',
    fields: { source: { name: '海岸周刊' }, author: [reporter('李明')], pubStatus: 'usable' },
  },
  {
    file: 'markdown.txt',
    shows: 'marks that mean something to Markdown',
    fields: { source: { name: '排印周报' }, editor: ['李明'] },
  },
  {
    file: 'people-old.htm',
    shows:
      'a reporter below the headline; a picture in a table; centred headings; what is recommended with its abstract and 【详细】',
    wishes: { url: 'https://news.example.cn/2021/0616/c2-118.html' },
    fields: {
      headline: '小城书店的第三次搬家',
      kicker: '文化观察',
      source: { name: '江城日报', url: 'https://news.example.cn/2021/0616/c2-118.html' },
      author: [reporter('李明')],
      editor: ['王芳', '赵刚'],
    },
  },
  {
    file: 'xinhua-new.htm',
    shows: 'year, day and time in elements of their own; a title over three lines; reported from a ship',
    fields: {
      headline: '极地科考队换班',
      datePublished: '2021-06-16T10:01:22+08:00',
      source: { name: '新华网' },
      author: [reporter('李明')],
      editor: ['王芳'],
    },
  },
  {
    file: 'lines.txt',
    shows: 'each label on a line above its value; menus above and below',
    fields: { headline: '修一条能听见鸟叫的路', source: { name: '江城日报' }, editor: ['李明'] },
  },
  {
    file: 'udn.htm',
    shows: 'source, reporter and place beside the date in links; related stories in the middle of the text',
    wishes: { url: 'https://news.example.tw/news/story/7328/1' },
    fields: {
      source: { name: '聯合報', url: 'https://news.example.tw/news/story/7328/1' },
      author: [reporter('李明')],
      dateline: '宜蘭',
      related: [{ headline: '老樹為什麼要搬家', url: 'https://news.example.tw/news/story/1' }],
    },
  },
  {
    file: 'ettoday.htm',
    shows:
      'captions that point at their pictures, a byline in a paragraph of its own, an outlet as JSON-LD’s author',
    fields: {
      author: [reporter('李明')],
      dateline: '彰化',
      source: undefined,
      datePublished: '2021-06-16T08:20:00+08:00',
    },
    warned: ['source'],
  },
  {
    file: 'wechat.txt',
    shows: 'a public account as text: 原创, author and account before the date',
    fields: {
      headline: '小暑：瓜田里的夜',
      source: { name: '瓜田日记' },
      author: [author('李明')],
      editor: ['赵刚'],
    },
  },
  {
    file: 'lead.txt',
    shows: 'a lead between headline and date',
    fields: {
      headline: '夜班公交司机的保温杯',
      description: '一辆末班车，十九个站，一只用了十二年的保温杯。司机说，杯子里的水要留到终点再喝。',
      source: { name: '江城交通报' },
      editor: ['李明'],
    },
  },
  {
    file: 'looks.htm',
    shows: 'a headline by looks alone, below a menu; a title that every page of the site has',
    fields: {
      headline: '旧机车头开进了幼儿园',
      source: { name: '铁道周末' },
      editor: ['李明'],
      pubStatus: 'usable',
    },
  },
];

export const REFUSED: readonly [file: string, reason: RegExp][] = [
  ['r-no-date.txt', /^it has no date: /],
  [
    'r-impossible-date.htm',
    /^its date is impossible: “2021年2月30日 10:01” is no day and time of the calendar/,
  ],
  ['r-mojibake.txt', /^it is mojibake: /], // UTF-8 that was read as GBK and saved
  ['r-questions.txt', /^it is mojibake: /], // every character lost
  ['r-no-body.htm', /^it has no body: /],
];
