// How a text says at its beginning who reports from where: 中新网天津6月16日电（记者李明）, 〔記者李明／台北報導〕.

import { rowsOf } from './rows.ts';

const OPEN = '[【\\[〔（(［]';
const CLOSE = '[】\\]〕）)］]';
const AGENCY =
  '(?:本报|本网|本刊|本台|本站|本社|本院|本校|总台|据|(?:[A-Za-z]{1,6}\\.)?[A-Za-z]{0,6}\\p{Script=Han}{1,8}?(?:(?:社|报|网|台|新闻)(?:客户端)?|客户端)(?:[（(]\\p{Script=Han}{2,8}(?:社|报|网|台|新闻|客户端)[）)])?)';
const DAY = '(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*日';
/** What a bracket holds, with brackets in it. */
const INSIDE = '[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*';
const BEHIND = `\\s*(?:[（(](?<credit>${INSIDE})[）)])?`;
const NAME = '(?:\\p{Script=Han}{1,8}[·•]\\p{Script=Han}{1,8}|\\p{Script=Han}{2,4})';
const REPORT = '(?:综合|即时|现场|连线|专题|特稿)?(?:报导|报道|专电|整理|编译|采访|撰文|电)';

const form = (source: string) => new RegExp(source, 'u');

/** Groups: agency, place, credit (with the word for reporter), named (surely names) and glued (names with a place behind). */
export const BYLINES = rowsOf({
  'agency, reporter, place and day in brackets': [
    '（中央社記者李明台北16日電）',
    form(
      `^${OPEN}(?<agency>${AGENCY})?(?:特派员|记者)\\s*(?<glued>[\\p{Script=Han}、·\\s]{2,24}?)\\s*${DAY}(?:专|综合)?[电讯]${CLOSE}`,
    ),
  ],
  'agency, place and day': [
    '中新网天津6月16日电（记者 李明）',
    form(
      `^${OPEN}?(?:据)?(?<agency>${AGENCY})?(?<place>[“”"「」\\p{Script=Han}]{2,10}?)?${DAY}(?:专|综合)?(?:[电讯]|消息|外电报[导道])${CLOSE}?${BEHIND}`,
    ),
  ],
  'reporter by name, and a colon': [
    '【江城報訊】記者李明報道：',
    form(
      `^(?:${OPEN}?(?<agency>${AGENCY})(?:专)?讯?${CLOSE}?)?\\s*记者\\s*(?<named>${NAME}(?:[、\\s](?:(?:特约|实习)?(?:通讯员|记者|实习生)\\s*)?${NAME}){0,3})\\s*(?:(?<apart>[／/])(?<place>\\p{Script=Han}{2,6}?))?${REPORT}\\s*[：:]`,
    ),
  ],
  'a newspaper’s own': [
    '本报讯（记者 李明 通讯员 王芳）',
    form(`^${OPEN}?(?<agency>${AGENCY})(?:特)?(?:专|快)?(?:讯|消息)(?:${CLOSE}|(?=\\s*[（(\\s]))${BEHIND}`),
  ],
  'a desk or nobody, and a reporter by name': [
    '〔生活中心／李明報導〕',
    form(
      `^${OPEN}?(?:\\p{Script=Han}{2,10}[／/]|${AGENCY}[（(][^（()）]{2,20}[）)]\\s*)?(?<named>${NAME}(?:[、\\s]${NAME}){0,3})(?:(?<apart>\\s*[／/]\\s*|\\s+)(?<place>\\p{Script=Han}{2,6}?))?${REPORT}(?:${CLOSE}|\\s|$)`,
    ),
  ],
  'an outlet in brackets': ['【江城网】（记者李明）', form(`^${OPEN}(?<agency>${AGENCY})${CLOSE}${BEHIND}`)],
  'a dispatch, whosever': ['【江城讯】', form(`^${OPEN}\\p{Script=Han}{2,12}[讯电]${CLOSE}`)],
});
