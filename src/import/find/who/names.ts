// Names of people out of a credit: 记者李明、实习记者王芳 通讯员 赵刚. Whoever is not surely a name is none.

import {
  CODES,
  COMPOUND,
  isSurname,
  NO_NAME,
  NO_PERSON,
  NO_PERSON_ALONE,
  ROLE_ALONE,
  ROLE_OF,
} from '../../data/credits.ts';
import { eitherScript, simplified } from '../../data/either-script.ts';
import { isLabel } from '../../data/labels.ts';
import { isToolbar } from '../../data/noise.ts';
import { isOutlet, isSection } from '../../data/outlets.ts';
import { isPlace } from '../../data/places.ts';

export interface Person {
  readonly name: string;
  readonly role: string;
}

/** Two or three Han, four behind a surname of two; a transcribed name with its dot; a Latin one. */
export const isName = (text: string): boolean =>
  (/^\p{Script=Han}{2,3}$/u.test(text) &&
    !NO_NAME.test(text) &&
    !NO_PERSON.test(text) &&
    !ROLE_OF.has(simplified(text))) ||
  (/^\p{Script=Han}{4}$/u.test(text) && COMPOUND.test(text)) ||
  (/^\p{Script=Han}{1,8}(?:[·•・‧．]\p{Script=Han}{1,8}){1,3}$/u.test(text) &&
    !text.split(/[·•・‧．]/u).some((part) => NO_PERSON.test(part) || ROLE_ALONE.test(part))) ||
  (/^[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3}$/.test(text) && !NO_NAME.test(text));

/** A name without a label: it begins with a surname, or is written as names of other languages are. */
export const isSureName = (text: string): boolean =>
  isName(text) &&
  !isToolbar(text) &&
  (/^\p{Script=Han}{2,3}$/u.test(text) ? isSurname(text[0] as string) : /^\p{Script=Han}|\s/u.test(text));

/** Words that nothing but their form tells to be a name. */
export const isNameAlone = (text: string): boolean =>
  isSureName(text) && !NO_PERSON_ALONE.test(text) && !isSection(text) && !isPlace(text);

/** `王一 赵芳` with nothing else. */
export const sureNamesIn = (text: string): readonly string[] => {
  const { names, doubtful } = namesIn(text.replace(/^(?:By|by)\s+/, ''));
  return doubtful.length === 0 && names.every(isSureName) ? names : [];
};

/** 王清和中国青年网: perhaps a name, and what stood beside it. */
export const isGlued = (value: string): boolean =>
  [2, 3].some((length) => {
    const [name, rest] = [value.slice(0, length), value.slice(length)];
    return isSureName(name) && !isPlace(name) && rest.length > 3 && isOutlet(rest);
  });

/** What somebody is, 观察者网专栏作者, the number of a system, u027, an outlet or a label. */
export const isNobody = (word: string): boolean =>
  ROLE_ALONE.test(word) ||
  /^\w*\d\w*$|^#|^.$/u.test(word) ||
  (isOutlet(word) && !isGlued(word)) ||
  isLabel(word);

/** A team that signs, such as 本站编辑部 or 综合报道组. */
export const isTeam = (text: string) =>
  eitherScript(/^\p{Script=Han}{2,10}(?:编辑部|评论员|工作室|编辑组|采访中心|新闻中心)$/u).test(text);

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
    .replace(eitherScript(/发自\s*\p{Script=Han}{2,6}(?=\s|$)/gu), '')
    .replace(eitherScript(/(?:等|采访|报道|报导|整理|综合|供稿|撰写|发自\s*\p{Script=Han}{2,6})+\s*$/u), '');
  const parts = plain
    .split(/[、，,;；/／&＆|｜▪]|\s[·•]\s|\s*和\s+|\s+and\s+/u)
    .flatMap((part) => (isName(part.trim()) ? [part.trim()] : spaced(part)))
    .flatMap((part) => (isName(part) ? [part] : joinedByAnd(part)))
    .filter((part) => part !== '' && !isPlace(part) && !isToolbar(part) && !isLabel(part));
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
  const [, a = '', b = ''] = eitherScript(/^(.{2,3})[和与及](.{2,3})$/u).exec(text) ?? [];
  return isName(a) && isName(b) ? [a, b] : [text];
};

export interface Credit {
  readonly people: readonly Person[];
  readonly doubtful: readonly string[];
  /** Whose reporter: 江城新闻记者 李明. */
  readonly agency?: string | undefined;
  readonly place?: string | undefined;
}
