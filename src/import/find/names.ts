// Names of people out of a credit: 记者李明、实习记者王芳 通讯员 赵刚. Whoever is not surely a name is none.

import { PLACES } from '../tables/places.ts';

export interface Person {
  readonly name: string;
  readonly role: string;
}

/** Words that say what the people behind them did; the longest first. */
export const ROLES: readonly (readonly [word: string, role: string])[] = (
  [
    [
      'reporter',
      '记者 記者 见习记者 見習記者 实习记者 實習記者 特派记者 特派記者 首席记者 首席記者 特约记者 特約記者 驻外记者 文字记者 文字記者 特派員 特派员 實習生 实习生',
    ],
    ['correspondent', '通讯员 通訊員 特约通讯员 特約通訊員 特约撰稿人'],
    ['commentator', '评论员 評論員 特约评论员 特約評論員'],
    ['author', '作者 撰文 撰稿 撰稿人 文'],
    // Of a credit that names both: 记者李明 编辑王芳.
    ['editor', '编辑 編輯 责编 責編 责任编辑 責任編輯'],
    // Whose picture it is says nothing of who wrote.
    ['', '摄影记者 攝影記者 摄影 攝影 图 圖 摄 编译 編譯 译 譯'],
  ] as const
)
  .flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const))
  .toSorted(([a], [b]) => b.length - a.length);

const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|司徒|令狐|夏侯|长孙|長孫|宇文|端木|百里|南宫|南宮|呼延|轩辕|軒轅|司空|张简|張簡|范姜)/;

/** Two or three Han, four behind a surname of two; a transcribed name with its dot; a Latin one. */
export const isName = (text: string): boolean =>
  (/^\p{Script=Han}{2,3}$/u.test(text) && !NO_NAME.test(text)) ||
  (/^\p{Script=Han}{4}$/u.test(text) && COMPOUND.test(text)) ||
  /^\p{Script=Han}{1,8}(?:[·•・‧．]\p{Script=Han}{1,8}){1,3}$/u.test(text) ||
  /^[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3}$/.test(text);

/** Words of two or three Han that stand where names stand. */
const NO_NAME =
  /^(?:本报|本報|本网|本網|本台|本刊|报道|報道|報導|综合|綜合|整理|编辑|編輯|记者|記者|作者|来源|來源|供图|提供|实习|實習|摄影|攝影|佚名|未知|无|小编|小編|完|新华社|新華社|中新社|中央社|人民网|人民網|新华网|新華網|外电|外電|网络|網路|網絡|转载|轉載|原创|原創|更多|图文|圖文|视频|报料|台北|北京|即時|快讯|专题|匿名|管理员|系统|admin)$/i;

/** A team that signs, such as 本站编辑部 or 综合报道组. */
const isTeam = (text: string) =>
  /^\p{Script=Han}{2,10}(?:编辑部|編輯部|评论员|工作室|编辑组|採訪中心|采访中心|新闻中心|新聞中心)$/u.test(
    text,
  );

/** Codes of a desk behind a name: 李明_NB1234, 李明（EN042）, 李明 SF015. */
const CODES = /[_＿]\s*[A-Za-z]*\d+|[（(]\s*[A-Za-z]{0,3}\d+\s*[）)]|\s[A-Z]{1,3}\d{2,}\b/g;

export interface Names {
  readonly names: readonly string[];
  /** What stood among them and is surely no name. */
  readonly doubtful: readonly string[];
}

/** `李丹（实习生）、崔 新` as names; spaces inside a name of two characters go. */
export const namesIn = (text: string): Names => {
  const plain = text
    .replace(CODES, '')
    .replace(/[（(【[][^（()）】\]]*[）)】\]]/g, '、')
    .replace(/(?:等|报道|報導|報道|整理|综合|綜合|供稿|撰写)\s*$/u, '');
  const parts = plain
    .split(/[、，,;；/／&＆|｜]|\s*和\s+|\s+and\s+/u)
    .flatMap((part) => (isName(part.trim()) ? [part.trim()] : spaced(part)))
    .flatMap((part) => (isName(part) ? [part] : joinedByAnd(part)))
    .filter((part) => part !== '' && !PLACES.includes(part));
  const isPerson = (part: string) => isName(part) || isTeam(part);
  return { names: [...new Set(parts.filter(isPerson))], doubtful: parts.filter((part) => !isPerson(part)) };
};

/** `李 明 王小芳`: single characters are two halves of a name. */
const spaced = (text: string): string[] => {
  const parts = text.trim().split(/\s+/);
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part = '', next = ''] = [parts[at], parts[at + 1]];
    const isHalf = /^\p{Script=Han}$/u.test(part) && /^\p{Script=Han}{1,2}$/u.test(next);
    joined.push(isHalf ? part + next : part);
    if (isHalf) at++;
  }
  return joined;
};

/** `李明和王芳` */
const joinedByAnd = (text: string): string[] => {
  const [, a = '', b = ''] = /^(.{2,3})[和与與及](.{2,3})$/u.exec(text) ?? [];
  return isName(a) && isName(b) ? [a, b] : [text];
};

/** A word of one character is a role only before a mark: 文/李明, but not in 李文. */
const ROLE = new RegExp(
  `(?:(${ROLES.flatMap(([word]) => (word.length > 1 ? [word] : [])).join('|')})[\\s:：/／|｜丨]*|(?<!\\p{Script=Han})(${ROLES.flatMap(([word]) => (word.length === 1 ? [word] : [])).join('|')})\\s*[:：/／|｜丨]\\s*)`,
  'gu',
);
/** 李明 摄: a picture's credit. */
const PICTURE = /(?:摄|攝|图|圖|摄影|攝影|制图|製圖|供图|供圖)\s*$/u;
/** 本报, 新华社, 中央社 before a role. */
const OUTLET =
  /(?:本报|本報|本网|本網|本刊|本台|本社|总台|總台|央视|央視|[\p{Script=Han}\d]{2,8}?(?:社|报|報|网|網|台|新闻|新聞|日报|日報|在线|报道|報道|報導|周刊|週刊|杂志|客户端))\s*$/u;

export interface Credit {
  readonly people: readonly Person[];
  readonly doubtful: readonly string[];
}

/** The people of a credit by their roles; nothing when it begins with no role. */
export const creditIn = (text: string): Credit | undefined => {
  if (PICTURE.test(text)) return undefined;
  const matches = [...text.matchAll(ROLE)];
  const first = matches[0];
  if (
    !first ||
    text
      .slice(0, first.index)
      .replace(OUTLET, '')
      .replace(/[\s□■●◎▌]/gu, '') !== ''
  )
    return undefined;
  const read = matches.map((match, index) => {
    const role = ROLES.find(([word]) => word === (match[1] ?? match[2]))?.[1] ?? '';
    const value = text
      .slice(match.index + match[0].length, matches[index + 1]?.index)
      .replace(OUTLET, '')
      .replace(/[\s、，,]+$/u, '');
    return { role, ...namesIn(value) };
  });
  return {
    people: read.flatMap(({ role, names }) => (role ? names.map((name) => ({ name, role })) : [])),
    doubtful: read.flatMap(({ role, doubtful }) => (role ? doubtful : [])),
  };
};
