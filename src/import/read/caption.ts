// Captions by their words or their class: 图为…, ▲…, （记者李明 摄）.

import { eitherScript } from '../data/either-script.ts';
import { type Block, hanIn } from './block.ts';

const CAPTION = eitherScript(
  /^(?:[▲△▼▽↑↓←→◆■●]|[（(]?(?:上图|下图|左图|右图|图为|图[:：/／]|图片[:：]|资料图|资料照|配图|题图|图片来源|示意图|图源))|(?:摄(?:[（(].{2,12}[）)]|\s*\d{2,4}年\d{1,2}月\d{1,2}日)?|\s图|(?<!文\s*)[／/]\s*(?:图|摄影?|翻摄|提供)|供图|资料图片|资料照片|翻摄|图片来源.{1,12})[）)】]?。?$|[（(](?:图|资料图|资料照|记者.{2,6}摄|.{2,12}提供|(?:摄影|图片|图|照片|影像)\s*[／/:：|｜].{2,16})[）)]$|[）)]\s*.{2,8}图片$|[（(][^（(）)]{1,8}(?:图片|照片|影像)[）)]$|[。\s](?:©|图源[:：]?|图自)\s*[^。，]{2,16}$|[。\s](?:图|摄|摄影|图片|照片|影像)\s*[:：／/|｜]\s*.{2,16}$/u,
);
/** What captions are called by class. */
export const CAPTION_HINT =
  /(?:^|[\s_-])(?:(?:image|img|pic|picture|photo|figure|media)?[-_]?caption|(?:image|img|pic|picture|photo)[-_]?(?:desc|txt|text|info|note|title|intro)|figcaption|tuzhu|tushuo)(?:$|[\s_-])/i;

export const isCaption = ({ text, hints }: Block): boolean =>
  hanIn(text) <= 120 && (CAPTION.test(text) || CAPTION_HINT.test(hints));
