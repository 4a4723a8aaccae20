// What stands behind a label, read as the label wants it; nothing when it is no such value.

import { NOBODY } from '../data/credits.ts';
import { eitherScript } from '../data/either-script.ts';
import { type Labelled, trimmed } from '../data/labels.ts';
import { withoutToolEnd, withoutTools } from '../data/noise.ts';
import { isOutlet } from '../data/outlets.ts';
import { splitPlace } from '../data/places.ts';
import { hanIn } from '../read/block.ts';
import { balanced } from '../read/brackets.ts';
import { creditIn } from './who/credits.ts';
import { namesIn } from './who/names.ts';

/** A date in a line is one character while labels are read, so that no colon of it divides anything. */
export const MARK = 0xe100;
export const MARKS = /[\uE100-\uE1FF]/g;

interface Read {
  readonly value: string;
  readonly rest: string;
}

const BUTTONS = eitherScript(
  /(?<=.{2})(?:听报道评论|举报|关注|订阅|分享|打印|收藏|发表评论|留言|返回\p{Script=Han}{2,4}|查看更多|参与互动|Facebook|WhatsApp|LINE|微博|微信|[大中小](?:字号?|号)|[，,])+$/u,
);

/** 江城晚报浏览 3.2w */
const COUNT = eitherScript(/(?<=.{2})(?:浏览|阅读|点击|评论|人气)[量数]?$/u);

/** 江城晚报记者, before whose names. */
const GLUED = eitherScript(/^(.{3,}?)((?:特约|实习|见习)?(?:记者|通讯员|作者))$/u);

/** A value up to the first space, mark or bracket; nothing when it is a sentence. */
const word = (value: string, longest: number): Read | undefined => {
  const plain = value.trim().replace(/^[《“"「]+/, '');
  const [, name = '', rest = ''] =
    /^((?:《[^《》]*》|[^\s|｜；;，,。！？（(【[〔》”"」\uE100-\uE1FF])*)(.*)$/su.exec(plain) ?? [];
  if (name.length > longest || /^[，。！？；]/.test(rest)) return undefined;
  // 江城网（江城日报网）: both names of one house.
  const [also = '', inside = ''] = /^[（(]([^（()）]{2,12})[）)]/u.exec(rest) ?? [];
  if (isOutlet(name) && isOutlet(inside)) return { value: name + also, rest: rest.slice(also.length) };
  // 江城日报湖北举报: a button, and from where.
  const counted = /^[:：]?\s*\d/.test(rest) ? name.replace(COUNT, '') : name;
  const bared = withoutToolEnd(withoutToolEnd(counted).replace(BUTTONS, ''));
  const isBeforeButton = bared !== name || BUTTONS.test(`　　${rest.trim()}`);
  const [house, place] = isOutlet(bared) || !isBeforeButton ? [bared] : splitPlace(bared);
  return { value: trimmed(place && !isOutlet(house) ? bared : house), rest: rest.replace(/^[》”"」]/, '') };
};

const people = (value: string): Read | undefined => {
  const [mine = '', ...others] = value.split(MARKS);
  const plain = trimmed(withoutTools(balanced(mine))).replace(BUTTONS, '');
  // Names are no sentence.
  if (plain.length > 50 || /[。！？；?!]/.test(plain)) return undefined;
  return { value: plain, rest: `${others.join(' ')}${value.match(MARKS)?.join('') ?? ''}` };
};

const anything =
  (longest: number) =>
  (value: string): Read | undefined =>
    // A sentence is of the text.
    value.length > longest || (hanIn(value) >= 20 && value.includes('。'))
      ? undefined
      : { value: trimmed(value.replace(MARKS, '')), rest: value.match(MARKS)?.join('') ?? '' };

/** 记者王一 behind 作者：; an outlet or 网络整理, which are nobody and say no more. */
const isCredit = (value: string): boolean =>
  NOBODY.test(value) || isOutlet(value) || (creditIn(value)?.people.length ?? 0) > 0;

/** 江城晚报，侵删 */
const DISCLAIMED = eitherScript(/[，,；;（(]\s*(?:侵删|如侵|如有侵权|版权).*$/u);

export const READ: Readonly<Record<Labelled['field'], (value: string) => Read | undefined>> = {
  source: (value) => {
    const read = word(value.replace(DISCLAIMED, ''), 30);
    const [, house = '', role = ''] = GLUED.exec(read?.value ?? '') ?? [];
    return read && isOutlet(house) ? { value: house, rest: `${role}${read.rest}` } : read;
  },
  originalHeadline: (value) => {
    // 《…》 has its end; what stands behind it is another fact.
    const [, quoted, rest = ''] = /^\s*[《“「](.{2,100}?)[》”」]\s*(.*)$/su.exec(value) ?? [];
    if (quoted)
      return /^[，。,\s]*$|^[\s，,]*[\uE100-\uE1FF]/u.test(rest) ? { value: quoted, rest } : undefined;
    const read = anything(120)(value);
    return read && { ...read, value: read.value.replace(/[，,、]+$/u, '') };
  },
  author: (value) => {
    const read = people(value);
    // 记者：您怎么看？ is an interview.
    return read && (read.value === '' || namesIn(read.value).names.length > 0 || isCredit(read.value))
      ? read
      : undefined;
  },
  editor: people,
  translator: people,
  published: (value) => ({ value: '', rest: value.replace(/^[^\uE100-\uE1FF]*[\uE100-\uE1FF]/, '') }),
  modified: (value) => ({ value: '', rest: value.replace(/^[^\uE100-\uE1FF]*[\uE100-\uE1FF]/, '') }),
  lead: () => undefined,
  keywords: anything(120),
  other: anything(60),
  tool: anything(120),
};
