// How a line is read by the labels in it: 来源：…, 責任編輯：….

import { eitherScript, simplified } from './either-script.ts';
import { LABEL_WORDS, type LabelField } from './label-words.ts';

interface LabelRow {
  readonly field: LabelField;
  readonly role?: string | undefined;
  readonly words: readonly string[];
}

export const LABELS: readonly LabelRow[] = Object.entries(LABEL_WORDS).map(([name, words]) => {
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
  '作者|(?<!图|图片|图档|照片|影像|视频|音频|数据|素材)来源|编辑|责编|记者|文字|图片|摄影|审核|校对|字体|字号|浏览|阅读|点击';
const PATTERN = eitherScript(
  new RegExp(
    `(?:(?:${OPEN_WORDS})|(?<![\\p{Script=Han}A-Za-z])(?:${SHORT_WORDS}))\\s{0,4}[:：丨｜|/／≈]|(?:${GLUED})\\s{0,2}[:：｜|丨]|(?:作者|译者|编辑)[／/]`,
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
    const row = ROWS.get(simplified(label));
    const next = matches[index + 1];
    const value = text.slice(match.index + match[0].length, next?.index);
    return row ? [{ field: row.field, role: row.role, label, value: trimmed(value) }] : [];
  });
  return { found, before: text.slice(0, matches[0]?.index) };
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

const DATED = eitherScript(
  new RegExp(`(^|[\\s|｜])(${wordsOf('published', 'modified')})\\s*(?=\\d{1,4}[-./年])`, 'gu'),
);

/** Labels without their colon get one, in a line that is no sentence. */
export const withColon = (text: string): string =>
  text.length > 80 || /[，。！？；]/.test(text)
    ? text
    : text.replace(SPACED, '$1$2：').replace(DATED, '$1$2：');

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
