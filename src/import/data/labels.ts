// The labels that portals put before a value (来源：…, 責任編輯：…): a table, and how a line is read by it.

import { eitherScript, simplified } from './either-script.ts';
import { isOutlet } from './outlets.ts';
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

/** Their words by field, of an author with the role; the longest that fits is read. */
const TABLE: Readonly<Record<string, string>> = {
  source:
    '来源 稿件来源 信息来源 资讯来源 新闻来源 文章来源 消息来源 资料来源 本文来源 内容来源 稿源 来源于 转自 转载自 出处',
  originalHeadline: '原标题 原标题为 原题 原题为 原文标题 原题目',
  'author author':
    '作者 本文作者 文章作者 撰文 撰文者 撰稿 撰稿人 撰稿编辑 撰文编辑 采写编辑 文 文字 执笔 采写 张贴者 发帖人 采写人 采访 图文 文图 文稿 Author',
  'author reporter':
    '记者 本报记者 本网记者 本刊记者 本台记者 文字记者 见习记者 实习记者 首席记者 特派记者 采访记者 采写记者 撰稿记者 采访撰稿 报道 报导 采访报道',
  'author correspondent': '通讯员 特约通讯员 通讯员供稿',
  'author commentator': '评论员 本报评论员 特约评论员',
  editor:
    '责编 责任编辑 编辑 值班编辑 网络编辑 网路编辑 本网编辑 本期编辑 本版编辑 文字编辑 新媒体编辑 执行编辑 微信编辑 图文编辑 版面编辑 核稿编辑 核稿 网编 Editor',
  translator: '翻译 译者 编译',
  published:
    '发布时间 发布日期 发表时间 发表日期 发布于 发表于 发稿时间 刊登时间 刊登日期 刊出日期 出版日期 成文日期 上稿时间 上版日期 张贴日期 时间 日期 首次发布 发布 出版 刊登 刊发 发稿 Published',
  modified: '更新时间 更新日期 最后更新 最后更新时间 修改时间 更新于 更新 最近更新 编辑于 Updated',
  lead: '摘要 内容摘要 导读 导语 核心提示 核心阅读 内容提要 提要 内容简介 阅读提示 文章摘要 本文摘要',
  keywords: '关键词 关键字 标签 Tags',
  // What we have no field for; a line of them is no paragraph.
  other:
    '图片编辑 视频编辑 美术编辑 图片来源 封面图 封面图片 封面图片来源 封面图来源 题图来源 首图来源 头图来源 封面来源 配图来源 图源 图片 题图 头图 视频来源 新闻引据 栏目主编 栏目编辑 摄影 摄影记者 摄 版式 版面 组版 图编 摄像 编导 配音 插画 图 视频 影片 剪辑 制图 制作 海报 设计 美编 视觉 校对 责任校对 审校 审核 初审 复审 终审 一审 二审 三审 一校 二校 三校 主编 总编 监制 统筹 策划 出品 总策划 值班主任 值班编委 编委 编审 责任技编 实习生 排版 职务 分类 分类于 归类于 编号 索引号 发布机构 发布单位 发布机关 发文机关 发稿单位 发文单位 供稿单位 单位 作者单位 文号 主题分类 责任主管 联络人 联系人',
  // Counts and buttons.
  tool: '选择字号 选择字体 字级设定 字体设定 点击 点击数 浏览 浏览量 浏览次数 浏览数 浏览人次 阅读 阅读量 阅读数 阅读次数 人气 点阅 点阅数 点阅次数 评论 评论数 字号 字级 字型 字体 字体大小 字型大小 文字大小 分享 分享到 分享至 分享给 访问次数 访问量 本文字数 阅读时长 阅读时间 我要分享',
};

interface LabelRow {
  readonly field: LabelField;
  readonly role?: string | undefined;
  readonly words: readonly string[];
}

export const LABELS: readonly LabelRow[] = Object.entries(TABLE).map(([name, words]) => {
  const [field, role] = name.split(' ');
  return { field: field as LabelField, role, words: words.split(' ') };
});

/** Labels of few characters are words of prose as well: no Han may stand right before them. */
const isShort = (word: string) => word.length < 3;

const ROWS = new Map(LABELS.flatMap((row) => row.words.map((word) => [word, row] as const)));
const LONGEST_FIRST = [...ROWS.keys()].toSorted((a, b) => b.length - a.length);
const OPEN_WORDS = LONGEST_FIRST.filter((word) => !isShort(word)).join('|');
const SHORT_WORDS = LONGEST_FIRST.filter(isShort).join('|');
/** Unless a colon follows these: 江城晚报作者：李明. */
const GLUED =
  '作者|(?<!图|图片|视频|音频|数据|素材)来源|编辑|责编|记者|文字|图片|摄影|审核|校对|字体|字号|浏览|阅读|点击';
/** 文字、摄影／: what somebody did is what the first says. */
const CHAIN = `(?:(?:${OPEN_WORDS}|(?<!\\p{Script=Han})(?:${SHORT_WORDS}))\\s*[、和及&＆]\\s*)?`;
const PATTERN = eitherScript(
  new RegExp(
    `${CHAIN}(?:(?:${OPEN_WORDS})|(?<![\\p{Script=Han}A-Za-z])(?:${SHORT_WORDS}))\\s{0,4}[:：丨｜|/／≈]|(?:${GLUED})\\s{0,2}[:：｜|丨]|(?:作者|译者|编辑)[／/]`,
    'gu',
  ),
);
/** 【摘要】, [编辑] and 〔來源〕 before their value. */
const BRACKETED = eitherScript(
  new RegExp(`[【\\[〔［](${LONGEST_FIRST.join('|')})[】\\]〕］]\\s*[:：]?`, 'gu'),
);

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
    const label = (match[1] ?? match[0]).replace(/[\s:：丨｜|/／≈]/g, '');
    const row = ROWS.get(simplified(label)) ?? ROWS.get(simplified(label.split(/[、和及&＆]/u)[0] ?? ''));
    const next = matches[index + 1];
    const all = text.slice(match.index + match[0].length, next?.index);
    // 每经记者｜李明 每经编辑｜王芳: whose editor.
    const value = next
      ? all.replace(/(?<=\S\s+)(\p{Script=Han})\p{Script=Han}{0,6}$/u, (house, first) =>
          isSurname(first) ? house : '',
        )
      : all;
    return row ? [{ field: row.field, role: row.role, label, value: trimmed(value) }] : [];
  });
  // 每经编辑｜: whose editor.
  const ahead = text.slice(0, matches[0]?.index);
  const isOfHouse = found[0]?.field === 'editor' || found[0]?.role === 'reporter';
  const [house = ''] = isOfHouse ? (/(?<!\p{Script=Han})\p{Script=Han}{2,8}$/u.exec(ahead) ?? []) : [];
  return {
    found,
    before:
      found[0]?.role === 'reporter' && isOutlet(house) ? ahead : ahead.slice(0, ahead.length - house.length),
  };
};

/** Of some fields, the longest first. */
const wordsOf = (...fields: readonly LabelField[]): string =>
  LONGEST_FIRST.filter(
    (word) => word.length > 1 && fields.includes(ROWS.get(word)?.field as LabelField),
  ).join('|');

/** A label by itself, which says nothing. */
export const isLabel = (text: string): boolean => ROWS.has(simplified(text));

/** Labels of people, which may stand without a colon: 编辑 李明 校对 王芳, 编辑李明. */
const PEOPLE = `${wordsOf('editor', 'translator')}|版式|摄影|摄像|插画|校对|责任校对|审校|审核|美编|视觉|设计|制图|剪辑|监制|统筹|策划|主编|总编|初审|复审|终审|一审|二审|三审`;
const SPACED = eitherScript(
  new RegExp(
    `(^|[\\s|｜、/／]|(?<=\\s\\p{Script=Han}{2,3}))(作者|${PEOPLE}|${wordsOf('source', 'originalHeadline')}|分类|分类于|归类于)\\s+(?=\\p{Script=Han})`,
    'gu',
  ),
);
const JOINED = eitherScript(
  new RegExp(`(^|[\\s|｜、])(${PEOPLE})(?=(\\p{Script=Han})\\p{Script=Han}{1,2}(?:$|[\\s|｜、（(]))`, 'gu'),
);

const DATED = eitherScript(
  new RegExp(`(^|[\\s|｜])(${wordsOf('published', 'modified')})\\s*(?=(?:19|20)\\d{2}\\D)`, 'gu'),
);

/** Labels without their colon get one, in a line that is no sentence. */
export const withColon = (text: string): string =>
  text.length > 80 || /[，。！？；]/.test(text)
    ? text
    : text
        .replace(SPACED, '$1$2：')
        .replace(DATED, '$1$2：')
        .replace(JOINED, (all, before, word, first) => (isSurname(first) ? `${before}${word}：` : all));

/** Without separators around it. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s|｜丨·•⋅・,，;；、\-–/／:：]+|[\s|｜丨·•⋅・,，;；、\-–/／]+$/g, '');

/** Posted on May 6, 2024 by Li Ming */
const inEnglish = (text: string): string =>
  text
    .replace(/\b(?:posted|published)(?:\s+on)?\s*:?\s+(?=[A-Z\d\uE100-\uE1FF])/giu, 'Published：')
    .replace(/(?<=^|\s|[\uE100-\uE1FF])by\s+(?=[A-Z])/u, 'Author：');

/** A line with a colon behind each of its labels, whatever stands there: 作者, 李明 and 原题《…》. */
export const withLabels = (text: string): string =>
  withColon(
    inEnglish(text)
      .replace(eitherScript(/^(文|图文)\s+(?=\p{Script=Han}{2,4}$)/u), '$1：')
      .replace(eitherScript(/^(作者|撰文|职务|Author)[,，]\s*/u), '$1：'),
  ).replace(eitherScript(/^(?:本文)?(原文?(?:标题|题目|题)(?:为|是)?)\s*[:：]?\s*(?=[《“「])/u), '$1：');
