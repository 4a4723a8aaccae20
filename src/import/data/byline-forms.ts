// How a text says at its beginning who reports from where: 中新网天津6月16日电（记者李明）, 〔記者李明／台北報導〕.

export interface BylineRow {
  readonly name: string;
  readonly example: string;
  /** Groups: agency, place, credit (with the word for reporter), named (surely names) and glued (names with a place behind). */
  readonly pattern: RegExp;
}

const OPEN = '[【\\[〔（(［]';
const CLOSE = '[】\\]〕）)］]';
const AGENCY =
  '(?:本报|本報|本网|本網|本刊|本台|本站|本社|本院|本校|总台|據|据|\\p{Script=Han}{1,8}?(?:社|报|報|网|網|台|新闻|新聞|客户端))';
const DAY = '(?:\\d{4}\\s*年\\s*)?(?:\\d{1,2}\\s*月\\s*)?\\d{1,2}\\s*日';
/** What a bracket holds, with brackets in it. */
const INSIDE = '[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*';
const BEHIND = `\\s*(?:[（(](?<credit>${INSIDE})[）)])?`;
const REPORT =
  '(?:綜合|综合|即時|即时|现场|現場|连线|連線|專題|专题|特稿|特稿)?(?:報導|报导|报道|報道|專電|整理|編譯|编译|採訪|采访|撰文|电|電)';

export const BYLINES: readonly BylineRow[] = [
  {
    name: 'agency, reporter, place and day in brackets',
    example: '（中央社記者李明台北16日電）',
    pattern: new RegExp(
      `^${OPEN}(?<agency>${AGENCY})?(?:特派員|特派员|記者|记者)\\s*(?<glued>[\\p{Script=Han}、·\\s]{2,24}?)\\s*${DAY}(?:專|专|綜合|综合)?[電电訊讯]${CLOSE}`,
      'u',
    ),
  },
  {
    name: 'agency, place and day',
    example: '中新网天津6月16日电（记者 李明）',
    pattern: new RegExp(
      `^${OPEN}?(?:據|据)?(?<agency>${AGENCY})?(?<place>[“”"「」\\p{Script=Han}]{2,10}?)?${DAY}(?:專|专|綜合|综合)?[電电訊讯]${CLOSE}?${BEHIND}`,
      'u',
    ),
  },
  {
    name: 'a newspaper’s own',
    example: '本报讯（记者 李明 通讯员 王芳）',
    pattern: new RegExp(
      `^${OPEN}?(?<agency>${AGENCY})(?:特)?(?:专|專|快)?(?:讯|訊|消息)(?:${CLOSE}|(?=\\s*[（(\\s]))${BEHIND}`,
      'u',
    ),
  },
  {
    name: 'reporter and place, divided',
    example: '〔記者李明、王芳／金門報導〕',
    pattern: new RegExp(
      `^(?<open>${OPEN})?(?<credit>(?:\\p{Script=Han}{2,6})?(?:特派員|特派员|記者|记者|特約記者|撰文)[\\p{Script=Han}、，·\\s]{2,30}?)\\s*[／/╱|｜]\\s*(?<place>\\p{Script=Han}{2,6}?)${REPORT}(?:${CLOSE}|\\s|$)`,
      'u',
    ),
  },
  {
    name: 'a desk or nobody, and a reporter by name',
    example: '〔生活中心／李明報導〕',
    pattern: new RegExp(
      `^${OPEN}?(?:\\p{Script=Han}{2,10}[／/])?(?<named>\\p{Script=Han}{2,3}(?:[、\\s]\\p{Script=Han}{2,3}){0,3})(?:[／/](?<place>\\p{Script=Han}{2,6}?))?${REPORT}(?:${CLOSE}|\\s|$)`,
      'u',
    ),
  },
  {
    name: 'a desk and what it did, divided',
    example: '〔即時新聞／綜合報導〕',
    pattern: new RegExp(
      `^${OPEN}(?<desk>\\p{Script=Han}{2,8})[／/](?<place>\\p{Script=Han}{2,6}?)${REPORT}${CLOSE}`,
      'u',
    ),
  },
  {
    name: 'reporter and place, glued',
    example: '【記者李明台北報導】',
    pattern: new RegExp(
      `^${OPEN}(?<agency>${AGENCY})?(?:記者|记者)\\s*(?<glued>[\\p{Script=Han}、·\\s]{2,24}?)${REPORT}${CLOSE}`,
      'u',
    ),
  },
  {
    name: 'reporter in brackets',
    example: '（记者李明、实习记者王芳）',
    pattern: new RegExp(`^[（(【〔](?<credit>${INSIDE})[）)】〕]`, 'u'),
  },
];
