// Words of our own in feeds and on pages, written by hand in each script: they never go through a dictionary.

import type { Language } from '../../content/language.ts';
import type { MadeBy } from '../../content/rights/digital-source.ts';
import type { Variant } from '../variants.ts';

export interface Words {
  // Around an article's text, in feeds and on pages.
  readonly source: string;
  readonly originalHeadline: string;
  readonly editors: string;
  readonly translator: string;
  /** By an author's role; an unknown role is shown as it is written. */
  readonly roles: Readonly<Record<string, string>>;
  readonly correction: string;
  readonly withdrawal: string;
  /** What a text was made by. */
  readonly madeBy: Readonly<Record<MadeBy, string>>;
  /** The same of a picture or a recording, in brackets. */
  readonly mediaMadeBy: Readonly<Record<MadeBy, string>>;
  readonly related: string;
  readonly rights: string;
  readonly picture: string;
  readonly readOn: string;
  /** Above the notes of a text. */
  readonly footnotes: string;
  /** Read aloud for the arrow behind a note; `number` is its mark's. */
  readonly footnoteBack: (number: string) => string;

  // On every page.
  readonly home: string;
  readonly skip: string;
  readonly channels: string;
  /** Leads to the list of them where there are many. */
  readonly allChannels: string;
  readonly otherScripts: string;

  // How to subscribe.
  readonly subscribe: string;
  readonly subscribeSite: string;
  readonly subscribeChannel: string;
  /** What can be subscribed to, and in which script. */
  readonly about: string;
  /** What to do with an address, in order. */
  readonly steps: readonly string[];
  readonly reader: string;
  readonly formats: string;
  readonly copy: string;
  readonly copied: string;
  readonly openInReader: string;
  /** Above the names of readers, each of which subscribes at once. */
  readonly oneClick: string;
  /** Before the address of a reader that one runs oneself. */
  readonly ownReader: string;
  readonly opml: string;
  readonly opmlHow: string;
  /** Where the list was opened in a browser. */
  readonly opmlWhat: string;
  /** Folders of the list: the whole site, and its channels. */
  readonly opmlWhole: string;
  readonly opmlChannels: string;
  /** That one of the two is enough. */
  readonly opmlEither: string;

  // Lists of articles.
  readonly latest: string;
  readonly more: string;
  readonly noArticles: string;
  readonly corrected: string;
  /** Before the reason of a withdrawal; `day` is the day of publication. */
  readonly withdrawnFrom: (day: string) => string;
  readonly archive: string;
  readonly page: (number: number) => string;
  readonly pagesHow: string;
  /** Leads from an archive to its pages by year and month. */
  readonly byMonth: string;
  readonly monthsWhat: string;
  readonly older: string;
  readonly newer: string;

  // A feed that was opened in a browser.
  readonly feedTitle: (name: string, format: string) => string;
  readonly feedWhat: string;
  readonly archiveWhat: (page: number) => string;
  readonly otherFormats: string;
  readonly toPage: string;
  readonly download: string;
  readonly inFeed: string;

  // An article's page.
  /** Before its keywords. */
  readonly keywords: string;
  readonly share: string;
  /** Before the headlines of its neighbours in its channel. */
  readonly prevArticle: string;
  readonly nextArticle: string;
  readonly versions: string;
  readonly record: string;
  /** For programs: where the text of an article is without its page. */
  readonly asMarkdown: string;

  // What is not there, or no longer.
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly gone: string;
  readonly goneOn: (day: string) => string;
  readonly goneReason: string;
  readonly goneCopies: string;
  readonly closed: (name: string) => string;
  /** Before the name of the channel, or the address, in which a closed channel goes on. */
  readonly closedWhere: string;
  readonly closedArticles: string;
}

const HANS: Words = {
  source: '来源',
  originalHeadline: '原标题',
  editors: '责编',
  translator: '译者',
  roles: {
    author: '作者',
    reporter: '记者',
    photographer: '摄影',
    commentator: '评论员',
    correspondent: '通讯员',
  },
  correction: '更正',
  withdrawal: '撤稿',
  madeBy: {
    generated: '本文由人工智能生成。',
    partly: '本文部分内容由人工智能生成。',
    translated: '本文译文由人工智能生成。',
    program: '本文由计算机程序自动生成。',
  },
  mediaMadeBy: {
    generated: '由人工智能生成',
    partly: '部分由人工智能生成',
    translated: '译文由人工智能生成',
    program: '由计算机程序自动生成',
  },
  related: '推荐阅读',
  rights: '版权',
  picture: '图片来源',
  readOn: '阅读全文',
  footnotes: '注释',
  footnoteBack: (number) => `返回正文的注 ${number}`,

  home: '首页',
  skip: '跳到正文',
  channels: '频道',
  allChannels: '全部频道',
  otherScripts: '简繁版本',

  subscribe: '订阅',
  subscribeSite: '订阅全站',
  subscribeChannel: '订阅本频道',
  about: '各频道都可以用阅读器订阅。想看另一种字形，在页首切换，网址会跟着变。',
  steps: ['复制网址。', '在阅读器里选“添加订阅”，把网址贴进去。', '以后有新文章，阅读器会自动收到。'],
  reader: '阅读器是集中收看各家更新的工具，手机和电脑都能用。',
  formats: '三种格式内容相同，拿不准就选 RSS。',
  copy: '复制网址',
  copied: '已复制',
  openInReader: '用阅读器打开',
  oneClick: '一键订阅',
  ownReader: '自建 Miniflux 或 FreshRSS 的网址',
  opml: '下载订阅清单（OPML）',
  opmlHow: '导入阅读器，一次订阅全部频道。清单里“全部文章”与“分频道”内容重复，留一组即可。',
  opmlWhat: '这是一份订阅清单：下载后导入阅读器，就能一次订阅全部频道。',
  opmlWhole: '全部文章',
  opmlChannels: '分频道',
  opmlEither: '“全部文章”与“分频道”内容重复，任选其一。',

  latest: '最新文章',
  more: '更多文章',
  noArticles: '本频道暂无文章。',
  corrected: '有更正',
  withdrawnFrom: (day) => `${day}刊出的一篇文章已撤回`,
  archive: '往期文章',
  page: (number) => `第${number}页`,
  pagesHow: '页码由旧到新，第1页最早。',
  byMonth: '按年月查找',
  monthsWhat: '以下按刊发年月列出各页，最近的文章还没有收入。',
  older: '较早的文章',
  newer: '较新的文章',

  feedTitle: (name, format) => `${name}：${format} 订阅源`,
  feedWhat: '您打开的是一个订阅源，供阅读器读取。把下面的网址贴进阅读器，有了新文章就会自动收到。',
  archiveWhat: (page) =>
    `这是存档第${page}页，供阅读器和转载网站补齐旧文章。要收到新文章，请订阅下面的网址。`,
  otherFormats: '其他格式',
  toPage: '看网页版',
  download: '下载源文件',
  inFeed: '订阅源里的文章',

  keywords: '关键词',
  share: '分享',
  prevArticle: '上一篇',
  nextArticle: '下一篇',
  versions: '本文的其他版本',
  record: '供转载用的记录',
  asMarkdown:
    '文章网址加 .md 就是 Markdown，加 .json 是供转载用的记录。每个频道的文章都在它的 feed.json 里，从 next_url 可以一直读到最早的一篇。',

  notFound: '找不到这个网页',
  notFoundWhy: '网址可能不完整，文章也可能还没有发布。可以从频道或最新文章找起。',
  gone: '这篇文章已经撤回',
  goneOn: (day) => `本站于${day}撤回这篇文章，不再提供原文。`,
  goneReason: '撤回说明',
  goneCopies: '如曾转载，请一并撤下。',
  closed: (name) => `“${name}”频道已经停办`,
  closedWhere: '后续内容请看',
  closedArticles: '以前发布的文章仍可阅读，网址不变。',
};

const HANT: Words = {
  source: '來源',
  originalHeadline: '原標題',
  editors: '責任編輯',
  translator: '譯者',
  roles: {
    author: '作者',
    reporter: '記者',
    photographer: '攝影',
    commentator: '評論員',
    correspondent: '通訊員',
  },
  correction: '更正',
  withdrawal: '撤稿',
  madeBy: {
    generated: '本文由 AI 生成。',
    partly: '本文部分內容由 AI 生成。',
    translated: '本文譯文由 AI 生成。',
    program: '本文由電腦程式自動產生。',
  },
  mediaMadeBy: {
    generated: '由 AI 生成',
    partly: '部分由 AI 生成',
    translated: '譯文由 AI 生成',
    program: '由電腦程式自動產生',
  },
  related: '延伸閱讀',
  rights: '版權',
  picture: '圖片來源',
  readOn: '閱讀全文',
  footnotes: '註釋',
  footnoteBack: (number) => `返回正文的註 ${number}`,

  home: '首頁',
  skip: '跳至主要內容',
  channels: '頻道',
  allChannels: '所有頻道',
  otherScripts: '簡繁版本',

  subscribe: '訂閱',
  subscribeSite: '訂閱全站',
  subscribeChannel: '訂閱本頻道',
  about: '各頻道都能用閱讀器訂閱。想換一種字形，請在頁首切換，網址會跟著改變。',
  steps: ['複製網址。', '在閱讀器裡選「新增訂閱」，貼上網址。', '之後有新文章，閱讀器就會自動收到。'],
  reader: '閱讀器是集中看各家更新的工具，手機和電腦都能用。',
  formats: '三種格式內容相同，不確定就選 RSS。',
  copy: '複製網址',
  copied: '已複製',
  openInReader: '用閱讀器開啟',
  oneClick: '一鍵訂閱',
  ownReader: '自架 Miniflux 或 FreshRSS 的網址',
  opml: '下載訂閱清單（OPML）',
  opmlHow: '匯入閱讀器，一次訂閱所有頻道。清單裡「全部文章」與「分頻道」內容重複，留一組就好。',
  opmlWhat: '這是一份訂閱清單：下載後匯入閱讀器，就能一次訂閱所有頻道。',
  opmlWhole: '全部文章',
  opmlChannels: '分頻道',
  opmlEither: '「全部文章」與「分頻道」內容重複，擇一即可。',

  latest: '最新文章',
  more: '更多文章',
  noArticles: '本頻道暫無文章。',
  corrected: '有更正',
  withdrawnFrom: (day) => `${day}刊出的一篇文章已撤回`,
  archive: '過往文章',
  page: (number) => `第${number}頁`,
  pagesHow: '頁碼由舊到新，第1頁最早。',
  byMonth: '依年月瀏覽',
  monthsWhat: '以下依刊出年月列出各頁，最近的文章尚未收入。',
  older: '較舊的文章',
  newer: '較新的文章',

  feedTitle: (name, format) => `${name}：${format} 訂閱源`,
  feedWhat: '您開啟的是訂閱源，供閱讀器讀取。把下面的網址貼進閱讀器，有新文章就會自動收到。',
  archiveWhat: (page) =>
    `這是存檔第${page}頁，供閱讀器和轉載網站補齊舊文章。想收到新文章，請訂閱下面的網址。`,
  otherFormats: '其他格式',
  toPage: '看網頁版',
  download: '下載原始檔',
  inFeed: '訂閱源裡的文章',

  keywords: '關鍵字',
  share: '分享',
  prevArticle: '上一篇',
  nextArticle: '下一篇',
  versions: '本文的其他版本',
  record: '供轉載使用的紀錄',
  asMarkdown:
    '文章網址加上 .md 就是 Markdown，加上 .json 是供轉載使用的紀錄。每個頻道的文章都在它的 feed.json 裡，從 next_url 可以一路讀到最早的一篇。',

  notFound: '找不到這個網頁',
  notFoundWhy: '網址可能不完整，文章也可能尚未發布。可以從頻道或最新文章找起。',
  gone: '這篇文章已撤回',
  goneOn: (day) => `本站於${day}撤回這篇文章，不再提供原文。`,
  goneReason: '撤回說明',
  goneCopies: '如曾轉載，請一併撤下。',
  closed: (name) => `「${name}」頻道已停辦`,
  closedWhere: '後續內容請見',
  closedArticles: '先前發布的文章仍可閱讀，網址不變。',
};

const HONG_KONG: Words = {
  source: '來源',
  originalHeadline: '原標題',
  editors: '責任編輯',
  translator: '譯者',
  roles: {
    author: '作者',
    reporter: '記者',
    photographer: '攝影',
    commentator: '評論員',
    correspondent: '通訊員',
  },
  correction: '更正',
  withdrawal: '撤稿',
  madeBy: {
    generated: '本文由人工智能生成。',
    partly: '本文部分內容由人工智能生成。',
    translated: '本文譯文由人工智能生成。',
    program: '本文由電腦程式自動產生。',
  },
  mediaMadeBy: {
    generated: '由人工智能生成',
    partly: '部分由人工智能生成',
    translated: '譯文由人工智能生成',
    program: '由電腦程式自動產生',
  },
  related: '延伸閱讀',
  rights: '版權',
  picture: '圖片來源',
  readOn: '閱讀全文',
  footnotes: '註釋',
  footnoteBack: (number) => `返回正文的註 ${number}`,

  home: '主頁',
  skip: '跳至主要內容',
  channels: '頻道',
  allChannels: '所有頻道',
  otherScripts: '繁簡版本',

  subscribe: '訂閱',
  subscribeSite: '訂閱全站',
  subscribeChannel: '訂閱本頻道',
  about: '各頻道均可用閱讀器訂閱。如欲轉換字形，可在頁頂選擇，網址亦會隨之改變。',
  steps: ['複製網址。', '在閱讀器選「新增訂閱」，然後貼上網址。', '日後有新文章，閱讀器便會自動收到。'],
  reader: '閱讀器是集中瀏覽各網站更新的工具，手機和電腦均可使用。',
  formats: '三種格式內容相同，如不確定，選 RSS 即可。',
  copy: '複製網址',
  copied: '已複製',
  openInReader: '以閱讀器開啟',
  oneClick: '一鍵訂閱',
  ownReader: '自行架設的 Miniflux 或 FreshRSS 網址',
  opml: '下載訂閱清單（OPML）',
  opmlHow: '匯入閱讀器，即可一次訂閱所有頻道。清單內「全部文章」與「分頻道」內容重複，保留一組即可。',
  opmlWhat: '這是一份訂閱清單：下載後匯入閱讀器，便可一次訂閱所有頻道。',
  opmlWhole: '全部文章',
  opmlChannels: '分頻道',
  opmlEither: '「全部文章」與「分頻道」內容重複，任選其一。',

  latest: '最新文章',
  more: '更多文章',
  noArticles: '本頻道暫無文章。',
  corrected: '有更正',
  withdrawnFrom: (day) => `${day}刊登的一篇文章已撤回`,
  archive: '過往文章',
  page: (number) => `第${number}頁`,
  pagesHow: '頁碼由舊至新，第1頁最早。',
  byMonth: '按年月瀏覽',
  monthsWhat: '以下按刊登年月列出各頁，最近的文章尚未收錄。',
  older: '較早的文章',
  newer: '較新的文章',

  feedTitle: (name, format) => `${name}：${format} 訂閱源`,
  feedWhat: '你開啟的是訂閱源，供閱讀器讀取。將以下網址貼到閱讀器，有新文章便會自動收到。',
  archiveWhat: (page) =>
    `這是存檔第${page}頁，供閱讀器及轉載網站補回舊文章。如欲收到新文章，請訂閱以下網址。`,
  otherFormats: '其他格式',
  toPage: '瀏覽網頁版',
  download: '下載原始檔案',
  inFeed: '訂閱源內的文章',

  keywords: '關鍵詞',
  share: '分享',
  prevArticle: '上一篇',
  nextArticle: '下一篇',
  versions: '本文的其他版本',
  record: '供轉載用的紀錄',
  asMarkdown:
    '文章網址加 .md 就是 Markdown，加 .json 是供轉載用的紀錄。每個頻道的文章都在它的 feed.json 裏，由 next_url 可以一直讀到最早的一篇。',

  notFound: '找不到這個網頁',
  notFoundWhy: '網址可能不完整，文章亦可能尚未發布。不妨由頻道或最新文章找起。',
  gone: '這篇文章已撤回',
  goneOn: (day) => `本站已於${day}撤回這篇文章，不再提供原文。`,
  goneReason: '撤回說明',
  goneCopies: '如曾轉載，請一併移除。',
  closed: (name) => `「${name}」頻道已停辦`,
  closedWhere: '後續內容請看',
  closedArticles: '過往發布的文章仍可閱讀，網址不變。',
};

const WORDS: Record<Language, Words> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  'zh-Hant-TW': HANT,
  'zh-Hant-HK': HONG_KONG,
};

/** The words of a variant; as written, those of the language that the text around them is in. */
export const wordsIn = (variant: Variant, language: Language): Words =>
  WORDS[variant === 'zh' ? language : variant];
