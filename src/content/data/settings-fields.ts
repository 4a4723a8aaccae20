// What each field of site.yaml, and of an entry of channels.yaml, is for: shown in docs/authoring.md. A field within another is named
// with a dot; test/content/schema.test.ts finds what is missing.

export interface Purpose {
  readonly zh: string;
  readonly en: string;
}

type Purposes = Readonly<Record<string, Purpose>>;

const site: Purposes = {
  name: { zh: '网站名称。', en: 'The name of the site.' },
  description: { zh: '网站简介，一两句话。', en: 'What the site publishes, in a sentence or two.' },
  url: {
    zh: '网站地址，只写协议和域名，如 https://news.example。',
    en: 'The address of the site: scheme and host only, such as https://news.example.',
  },
  tag: {
    zh: '文章和订阅的永久标识由它得出（RFC 4151）。一旦发布，永远不要改。',
    en: 'What the permanent ids of articles and feeds are made from (RFC 4151). Never changed once something is published.',
  },
  'tag.authority': { zh: '属于自己的域名。', en: 'A domain of your own.' },
  'tag.date': {
    zh: '这个域名归自己所有的某一天，加引号，如 "2021-01-01"。',
    en: 'A day on which that domain was yours, in quotes, such as "2021-01-01".',
  },
  language: {
    zh: '网站本身用什么写成；名称、简介只写一份时，由此转换。',
    en: 'What the site itself is written in; names that are given once are converted from it.',
  },
  rights: {
    zh: '版权声明，每个网页和订阅里都有。',
    en: 'Who holds the rights; on every page and in every feed.',
  },
  hub: {
    zh: 'WebSub 中心的地址。写了以后，每次部署都会通知它，订阅者很快就能收到。',
    en: 'The address of a WebSub hub, which is told of each deploy, so that subscribers hear of it at once.',
  },
  punctuation: {
    zh: '各版本的标点怎样处理；不写则照原样。',
    en: 'What becomes of punctuation in a variant; else it stays as it was written.',
  },
  'punctuation.repair': {
    zh: '汉字之间的半角标点改成全角。',
    en: 'Whether half-width marks between Chinese characters become full-width.',
  },
  'punctuation.quotes': {
    zh: '引号：corner 用「」，curly 用“”，as-written 照原样。',
    en: 'Quotation marks: corner 「」, curly “”, or as they were written.',
  },
  icon: {
    zh: '网站图标：content/media 里的 SVG 或 PNG，写 /media/文件名.svg。不写则用自带的图标。',
    en: 'The icon of the site: an SVG or PNG of content/media, as /media/name.svg; else ours.',
  },
  themeColor: {
    zh: '浏览器边框的颜色，六位数字，加引号。',
    en: "The colour of the browser's frame, six digits in quotes.",
  },
  wording: {
    zh: '用不用当地的词（出租车、計程車、的士）。不写，则简体文章转成台湾版、香港版时用，其余不用。',
    en: "Whether the variant has its region's own words (出租车, 計程車, 的士); else where Simplified becomes Taiwan's or Hong Kong's.",
  },
  tai: {
    zh: '繁体的“台”字写哪一个，写出那个字；不写则照转换的结果。',
    en: '臺灣 or 台灣; else as it is converted.',
  },
  window: {
    zh: '全站订阅里有多少篇最新的文章，1 到 500。',
    en: 'How many of the newest articles the feed of the whole site holds, 1 to 500.',
  },
  fullText: {
    zh: 'true 登全文，false 只登摘要。',
    en: 'Full text in the feed of the whole site, or summaries.',
  },
  verification: {
    zh: '向阅读器、搜索引擎证明网站是你的。',
    en: 'Proves to readers and search engines that the site is yours.',
  },
  'verification.meta': {
    zh: '首页上的验证标签，写成 {名称: 内容}，内容由对方提供。',
    en: 'Elements meta of the front pages, {name: content}, as you were given them.',
  },
  'verification.feeds': {
    zh: '附在订阅说明后面的验证文字，如 Folo 给的那句。',
    en: 'Sentences behind the description of each feed, such as Folo’s claim.',
  },
  feedMenu: {
    zh: 'true 时，在 /.well-known/feed-menu.json 列出全部订阅，供支持的阅读器选择。',
    en: 'With true, /.well-known/feed-menu.json lists all feeds for readers that know it.',
  },
  markdown: {
    zh: 'true 时，RSS 里每篇文章另附 Markdown 原文（source:markdown）。',
    en: 'With true, RSS has each text as Markdown besides (source:markdown).',
  },
};

const channels: Purposes = {
  id: {
    zh: '频道的编号，也是网址里的名字：小写字母、数字、连字符。要改名，把旧的写进 aliases。',
    en: 'The id of the channel, which is its name in addresses: small letters, digits, hyphens. Where it is changed, the old one goes to aliases.',
  },
  name: { zh: '频道名称。', en: 'The name of the channel.' },
  description: { zh: '频道简介，收什么内容。', en: 'What the channel holds.' },
  parent: {
    zh: '上级频道的 id；这个频道的文章也会进入上级频道的订阅。',
    en: 'The id of the channel above; the articles are in its feeds as well.',
  },
  match: {
    zh: '按条件收稿：符合的文章自动进入这个频道，文章的 articleSection 里不用写，也不能写。写了几项，就要每一项都符合。',
    en: 'A rule: the channel takes the articles for which it holds, and no record names it in articleSection. Of several fields each must hold.',
  },
  'match.keywords': {
    zh: '文章的关键词里有其中一个。简体、繁体、各地用词都算同一个词：写 特朗普，台湾稿的 川普 也收。',
    en: 'One of these is a keyword of the article, in whatever script and region’s words: 特朗普 takes 川普 of an article from Taiwan.',
  },
  'match.author': { zh: '作者是其中一位。', en: 'One of these is an author.' },
  'match.source': { zh: '来源媒体是其中一家。', en: 'One of these is the source.' },
  'match.license': {
    zh: '许可协议是其中一种；CC-BY-4.0 和它的网址算同一种。',
    en: 'One of these is the licence; CC-BY-4.0 and its address are the same.',
  },
  'match.any': { zh: '下列条件符合一个即可。', en: 'One of these rules holds.' },
  'match.all': { zh: '下列条件都要符合。', en: 'Each of these rules holds.' },
  'match.none': { zh: '下列条件一个也不能符合。', en: 'None of these rules holds.' },
  aliases: {
    zh: '频道以前用过的 id。旧网址（网页、订阅、往期，每个版本）都会转到现在的频道，文章里写的旧 id 也有效。不要删去。',
    en: 'The ids that the channel had before. Old addresses (pages, feeds, archives, in every variant) lead to it, and records may still name them. Never removed.',
  },
  closed: {
    zh: '频道停办。网址改为回答“已停办”和去处，文章照常可读。',
    en: 'The channel is closed: its addresses say so, and where to go; its articles stay.',
  },
  'closed.reason': { zh: '停办的原因，读者会看到。', en: 'Why, for readers.' },
  'closed.to': {
    zh: '后续内容在哪里：另一个频道的 id（文章也归入那里），或 https:// 网址。不写则指向上级频道。',
    en: 'Where it goes on: the id of another channel, where its articles then are, or an address https://…; else in the parent.',
  },
  icon: {
    zh: '频道自己的图标，写法与网站图标相同。',
    en: 'An icon of its own, written like that of the site.',
  },
  window: {
    zh: '频道订阅里有多少篇最新的文章，1 到 500。',
    en: 'How many of the newest articles its feed holds, 1 to 500.',
  },
  fullText: { zh: 'true 登全文，false 只登摘要。', en: 'Full text in its feeds, or summaries.' },
  markdown: {
    zh: 'true 时，RSS 里每篇文章另附 Markdown 原文（source:markdown）。',
    en: 'With true, RSS has each text as Markdown besides (source:markdown).',
  },
};

export const SETTINGS_FIELDS = { site, channels } as const;
