// How a text says at its beginning who reports from where: 中新网天津6月16日电（记者李明）, 〔記者李明／台北報導〕.

import { eitherScript } from './either-script.ts';

export interface BylineRow {
  readonly name: string;
  readonly example: string;
  /** Groups: agency, place, credit (with the word for reporter), named (surely names) and glued (names with a place behind). */
  readonly pattern: RegExp;
}

const OPEN = '[【\\[〔（(［]';
const CLOSE = '[】\\]〕）)］]';
const AGENCY =
  '(?:本报|本网|本刊|本台|本站|本社|本院|本校|总台|据|\\p{Script=Han}{1,8}?(?:社|报|网|台|新闻|客户端))';
const DAY = '(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*日';
/** What a bracket holds, with brackets in it. */
const INSIDE = '[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*';
const BEHIND = `\\s*(?:[（(](?<credit>${INSIDE})[）)])?`;
const REPORT = '(?:综合|即时|现场|连线|专题|特稿)?(?:报导|报道|专电|整理|编译|采访|撰文|电)';

const form = (source: string) => eitherScript(new RegExp(source, 'u'));

export const BYLINES: readonly BylineRow[] = [
  {
    name: 'agency, reporter, place and day in brackets',
    example: '（中央社記者李明台北16日電）',
    pattern: form(
      `^${OPEN}(?<agency>${AGENCY})?(?:特派员|记者)\\s*(?<glued>[\\p{Script=Han}、·\\s]{2,24}?)\\s*${DAY}(?:专|综合)?[电讯]${CLOSE}`,
    ),
  },
  {
    name: 'agency, place and day',
    example: '中新网天津6月16日电（记者 李明）',
    pattern: form(
      `^${OPEN}?(?:据)?(?<agency>${AGENCY})?(?<place>[“”"「」\\p{Script=Han}]{2,10}?)?${DAY}(?:专|综合)?[电讯]${CLOSE}?${BEHIND}`,
    ),
  },
  {
    name: 'a newspaper’s own',
    example: '本报讯（记者 李明 通讯员 王芳）',
    pattern: form(
      `^${OPEN}?(?<agency>${AGENCY})(?:特)?(?:专|快)?(?:讯|消息)(?:${CLOSE}|(?=\\s*[（(\\s]))${BEHIND}`,
    ),
  },
  {
    name: 'reporter and place, divided',
    example: '〔記者李明、王芳／金門報導〕',
    pattern: form(
      `^(?<open>${OPEN})?(?<credit>(?:\\p{Script=Han}{2,6})?(?:特派员|记者|特约记者|撰文)[\\p{Script=Han}、，·\\s]{2,30}?)\\s*[／/╱|｜]\\s*(?<place>\\p{Script=Han}{2,6}?)${REPORT}(?:${CLOSE}|\\s|$)`,
    ),
  },
  {
    name: 'a desk or nobody, and a reporter by name',
    example: '〔生活中心／李明報導〕',
    pattern: form(
      `^${OPEN}?(?:\\p{Script=Han}{2,10}[／/])?(?<named>\\p{Script=Han}{2,3}(?:[、\\s]\\p{Script=Han}{2,3}){0,3})(?:[／/](?<place>\\p{Script=Han}{2,6}?))?${REPORT}(?:${CLOSE}|\\s|$)`,
    ),
  },
  {
    name: 'a desk and what it did, divided',
    example: '〔即時新聞／綜合報導〕',
    pattern: form(
      `^${OPEN}(?<desk>\\p{Script=Han}{2,8})[／/](?<place>\\p{Script=Han}{2,6}?)${REPORT}${CLOSE}`,
    ),
  },
  {
    name: 'reporter and place, glued',
    example: '【記者李明台北報導】',
    pattern: form(
      `^${OPEN}(?<agency>${AGENCY})?(?:记者)\\s*(?<glued>[\\p{Script=Han}、·\\s]{2,24}?)${REPORT}${CLOSE}`,
    ),
  },
  {
    name: 'an outlet in brackets',
    example: '【江城网】（记者李明）',
    pattern: form(`^${OPEN}(?<agency>${AGENCY})${CLOSE}${BEHIND}`),
  },
  {
    name: 'reporter in brackets',
    example: '（记者李明、实习记者王芳）',
    pattern: form(`^[（(【〔](?<credit>${INSIDE})[）)】〕]`),
  },
];
