// Captions by their words or their class: 图为…, ▲…, （记者李明 摄）.

import { type Block, hanIn } from './block.ts';

const CAPTION =
  /^(?:[▲△▼▽↑↓←→◆■●]|[（(]?(?:上图|下图|左图|右图|图为|圖為|图[:：/／]|圖[:：/／]|图片[:：]|圖片[:：]|资料图|資料圖|资料照|資料照|配图|题图|图片来源|圖片來源|示意图|示意圖|图源))|(?:摄|攝|\s[图圖]|[／/](?:图|圖|摄|攝)|供图|供圖|资料图片|資料照片|资料照片|翻攝|图片来源.{1,12}|圖片來源.{1,12})[）)】]?。?$|[（(](?:圖|图|资料图|資料照|記者.{2,6}攝|.{2,12}提供)[）)]$/u;
const CAPTION_HINT =
  /(?:^|[\s_-])(?:(?:image|img|pic|picture|photo|figure|media)?[-_]?caption|(?:image|img|pic|picture|photo)[-_]?(?:desc|txt|text|info|note|title)|figcaption|tuzhu|tushuo)(?:$|[\s_-])/i;

export const isCaption = ({ text, hints }: Block): boolean =>
  hanIn(text) <= 120 && (CAPTION.test(text) || CAPTION_HINT.test(hints));
