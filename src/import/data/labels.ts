// The labels that portals put before a value (来源：…, 責任編輯：…): a table, and how a line is read by it.

import { isSurname } from './surnames.ts';

export type LabelField =
  | 'source'
  | 'originalHeadline'
  | 'author'
  | 'editor'
  | 'translator'
  | 'published'
  | 'modified'
  | 'lead'
  | 'keywords'
  | 'other'
  | 'tool';

interface LabelRow {
  readonly field: LabelField;
  /** Of an author. */
  readonly role?: string;
  /** Simplified and Traditional; the longest that fits is read. */
  readonly words: readonly string[];
}

const words = (text: string) => text.split(' ');

export const LABELS: readonly LabelRow[] = [
  {
    field: 'source',
    words: words(
      '来源 來源 稿件来源 稿件來源 信息来源 信息來源 资讯来源 資訊來源 新闻来源 新聞來源 文章来源 文章來源 消息来源 消息來源 资料来源 資料來源 本文来源 本文來源 内容来源 內容來源 稿源 来源于 來源於 转自 轉自 转载自 轉載自 出处 出處',
    ),
  },
  {
    field: 'originalHeadline',
    words: words('原标题 原標題 原标题为 原標題為 原题 原題 原题为 原題為 原文标题 原文標題 原题目 原題目'),
  },
  {
    field: 'author',
    role: 'author',
    words: words(
      '作者 本文作者 文章作者 撰文 撰稿 撰稿人 文 文字 执笔 執筆 采写 採寫 采写人 采访 採訪 图文 圖文 文图 文圖 文稿 Author',
    ),
  },
  {
    field: 'author',
    role: 'reporter',
    words: words(
      '记者 記者 本报记者 本報記者 本网记者 本網記者 本刊记者 本台记者 文字记者 文字記者 见习记者 見習記者 实习记者 實習記者 首席记者 首席記者 特派记者 特派記者 采访记者 採訪記者 采写记者 撰稿记者',
    ),
  },
  { field: 'author', role: 'correspondent', words: words('通讯员 通訊員 特约通讯员 特約通訊員 通讯员供稿') },
  { field: 'author', role: 'commentator', words: words('评论员 評論員 本报评论员 特约评论员 特約評論員') },
  {
    field: 'editor',
    words: words(
      '责编 責編 责任编辑 責任編輯 编辑 編輯 值班编辑 值班編輯 网络编辑 網路編輯 網絡編輯 本网编辑 本期编辑 本期編輯 本版编辑 文字编辑 文字編輯 新媒体编辑 新媒體編輯 执行编辑 執行編輯 微信编辑 图文编辑 版面编辑 核稿編輯 核稿编辑 Editor',
    ),
  },
  { field: 'translator', words: words('翻译 翻譯 译者 譯者 编译 編譯') },
  {
    field: 'published',
    words: words(
      '发布时间 發布時間 發佈時間 发布日期 發布日期 發佈日期 发表时间 發表時間 发表日期 發表日期 发布于 發布於 發佈於 发表于 發表於 发稿时间 發稿時間 刊登时间 刊登日期 刊出日期 出版日期 成文日期 上稿時間 上版日期 張貼日期 时间 時間 日期 首次发布 发布 發布 發佈 出版 刊登 刊发 发稿 Published',
    ),
  },
  {
    field: 'modified',
    words: words(
      '更新时间 更新時間 更新日期 最后更新 最後更新 最后更新时间 最後更新時間 修改时间 修改時間 更新于 更新於 更新 最近更新 编辑于 編輯於 Updated',
    ),
  },
  {
    field: 'lead',
    words: words(
      '摘要 内容摘要 內容摘要 导读 導讀 导语 導語 核心提示 核心阅读 内容提要 內容提要 提要 内容简介 阅读提示 閱讀提示 文章摘要 本文摘要',
    ),
  },
  { field: 'keywords', words: words('关键词 關鍵詞 关键字 關鍵字 标签 標籤 標簽 Tags') },
  {
    // What we have no field for; a line of them is no paragraph.
    field: 'other',
    words: words(
      '图片编辑 圖片編輯 视频编辑 美术编辑 美術編輯 图片来源 圖片來源 图源 圖源 图片 圖片 视频来源 摄影 攝影 摄影记者 攝影記者 图 圖 视频 影片 剪辑 剪輯 制图 製圖 制作 製作 海报 设计 設計 美编 美編 视觉 視覺 校对 校對 责任校对 審校 审校 审核 審核 初审 初審 复审 複審 终审 終審 一审 二审 三审 一校 二校 三校 主编 主編 总编 监制 監製 统筹 統籌 策划 策劃 出品 总策划 值班主任 值班编委 编委 编审 編審 责任技编 实习生 實習生 排版 编号 索引号 发布机构 发布單位 發布單位 發佈單位 发布单位 發布機關 发文机关 发稿单位 发文单位 供稿单位 单位 單位 作者单位 文号 主题分类 責任主管 聯絡人 联系人',
    ),
  },
  {
    // Counts and buttons.
    field: 'tool',
    words: words(
      '点击 點擊 点击数 點擊數 浏览 浏览量 浏览次数 瀏覽 瀏覽數 瀏覽次數 瀏覽人次 阅读 阅读量 阅读数 阅读次数 閱讀 閱讀數 人气 人氣 點閱 點閱數 點閱次數 評論 评论 评论数 字号 字號 字级 字級 字型 字体 字體 字體大小 字型大小 字体大小 文字大小 分享 分享到 分享至 分享給 訪問次數 访问次数 访问量 我要分享',
    ),
  },
];

/** Labels of few characters are words of prose as well: no Han may stand right before them. */
const isShort = (word: string) => word.length < 3;

const ROWS = new Map(LABELS.flatMap((row) => row.words.map((word) => [word, row] as const)));
const LONGEST_FIRST = [...ROWS.keys()].toSorted((a, b) => b.length - a.length);
const OPEN_WORDS = LONGEST_FIRST.filter((word) => !isShort(word)).join('|');
const SHORT_WORDS = LONGEST_FIRST.filter(isShort).join('|');
/** Unless a colon follows these: 江城晚报作者：李明. */
const GLUED = '作者|来源|來源|编辑|編輯|责编|責編|记者|記者';
const PATTERN = new RegExp(
  `(?:(?:${OPEN_WORDS})|(?<![\\p{Script=Han}A-Za-z])(?:${SHORT_WORDS}))\\s{0,4}[:：丨｜|/／]|(?:${GLUED})\\s{0,2}[:：]`,
  'gu',
);
/** 【摘要】, [编辑] and 〔來源〕 before their value. */
const BRACKETED = new RegExp(`[【\\[〔［](${LONGEST_FIRST.join('|')})[】\\]〕］]\\s*[:：]?`, 'gu');

export interface Labelled {
  readonly field: LabelField;
  readonly role?: string | undefined;
  readonly label: string;
  readonly value: string;
}

/** A line by its labels: each value up to the next label, and what stands before the first. */
export const labelled = (text: string): { found: Labelled[]; before: string } => {
  const matches = [...text.matchAll(BRACKETED), ...text.matchAll(PATTERN)].toSorted(
    (a, b) => a.index - b.index,
  );
  const found = matches.flatMap((match, index): Labelled[] => {
    const label = (match[1] ?? match[0]).replace(/[\s:：丨｜|/／]/g, '');
    const row = ROWS.get(label);
    const value = text.slice(match.index + match[0].length, matches[index + 1]?.index);
    return row ? [{ field: row.field, role: row.role, label, value: trimmed(value) }] : [];
  });
  return { found, before: text.slice(0, matches[0]?.index) };
};

/** Labels of people, which may stand without a colon: 编辑 李明 校对 王芳, 编辑李明. */
const PEOPLE = LABELS.filter(({ field }) => field === 'editor' || field === 'translator')
  .flatMap((row) => row.words)
  .concat(
    words(
      '校对 校對 责任校对 审校 审核 審核 美编 美編 视觉 设计 制图 剪辑 监制 统筹 策划 主编 主編 总编 初审 复审 终审 一审 二审 三审',
    ),
  )
  .filter((word) => word.length > 1)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const SPACED = new RegExp(
  `(^|[\\s|｜、/／])(${PEOPLE}|来源|來源|原标题|原標題)\\s+(?=\\p{Script=Han})`,
  'gu',
);
const JOINED = new RegExp(
  `(^|[\\s|｜、])(${PEOPLE})(?=(\\p{Script=Han})\\p{Script=Han}{1,2}(?:$|[\\s|｜、（(]))`,
  'gu',
);

/** Labels without their colon get one, in a line that is no sentence. */
export const withColon = (text: string): string =>
  text.length > 80 || /[，。！？；]/.test(text)
    ? text
    : text
        .replace(SPACED, '$1$2：')
        .replace(JOINED, (all, before, word, first) => (isSurname(first) ? `${before}${word}：` : all));

/** Without separators around it. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s|｜丨·•⋅,，;；、\-–/／:：]+|[\s|｜丨·•⋅,，;；、\-–/／]+$/g, '');
