// Who did what, in any order and with any mark between: 记者 李明 摄影：王芳, 李明／文 王芳／图, 記者李明台北報導.

import { CODES, DID_WORDS, isSurname, QUALITIES, ROLES } from '../../data/credits.ts';
import { eitherScript, simplified } from '../../data/either-script.ts';
import { LABELS } from '../../data/labels.ts';
import { OUTLET_ENDS } from '../../data/outlets.ts';
import { isPlace } from '../../data/places.ts';
import { oneSlash } from './bylines.ts';
import { type Credit, isSureName, isTeam, type Person } from './names.ts';

export interface Credits {
  /** With an empty role, who took or made the pictures. */
  readonly people: readonly Person[];
  /** What may hold a name. */
  readonly doubtful: readonly string[];
  readonly place?: string | undefined;
  /** Whose reporter: 江城新闻记者 李明. */
  readonly house?: string | undefined;
  readonly hasDid: boolean;
}

interface Piece {
  readonly is: 'role' | 'name' | 'and' | 'house' | 'place' | 'did' | 'quality' | 'unknown' | 'mark';
  readonly text: string;
  readonly role?: string;
}

/** A word that says what somebody did, by its role; empty of those who are in no field of ours. */
const ROLE_OF = new Map([
  ...LABELS.flatMap(({ field, role, words }) =>
    /author|editor|translator/.test(field) || role === 'people'
      ? words.map(
          (word) => [word, field === 'author' ? (role ?? 'author') : field === 'other' ? '' : field] as const,
        )
      : [],
  ),
  ...ROLES,
]);
const HOUSE = new RegExp(
  `^(?:本报|本网|本刊|本台|本站|本社|总台|[\\p{Script=Han}\\d]{1,8}(?:${OUTLET_ENDS}))$`,
  'u',
);
const QUALITY = new RegExp(`^(?:${QUALITIES})$`, 'u');
const DID = new RegExp(`^(?:${DID_WORDS})$`, 'u');
const DID_END = new RegExp(`(?:${DID_WORDS})$`, 'u');
const LONGEST = 12;
/** A longer line is a sentence. */
const LONGEST_LINE = 160;

/** What each way of reading a part of a run of Han costs; the cheapest reading of the whole run is taken. */
const readings = (run: string, from: number, to: number): (readonly [Piece, number])[] => {
  const text = run.slice(from, to);
  const plain = simplified(text);
  const isAll = from === 0 && to === run.length;
  const found: (readonly [Piece, number])[] = [];
  const role = ROLE_OF.get(plain);
  const add = (is: Piece['is'], cost: number) => found.push([{ is, text }, cost]);
  // 王小明摄
  const isGlued = /^[摄译]$/.test(plain) && to === run.length && from > 1;
  if (role !== undefined && (plain.length > 1 || isAll || isGlued))
    found.push([{ is: 'role', text, role }, 1]);
  if (/^[和与及]$/.test(plain)) add('and', 0.2);
  if (QUALITY.test(plain) && to < run.length) add('quality', 0.5);
  if (DID.test(plain) && to === run.length) add('did', 0.5);
  if (role === undefined && (isSureName(text) || isTeam(text)))
    add('name', /[文图摄译]$/.test(plain) ? 3 : 1);
  if (isPlace(text)) add('place', 0.5);
  else if (/^\p{Script=Han}{2,4}$/u.test(text) && DID.test(simplified(run.slice(to)))) add('place', 2.2);
  if (HOUSE.test(plain)) add('house', 1);
  // 南都记者: whose, by where it stands alone.
  else if (/^\p{Script=Han}{2,6}$/u.test(plain) && to < run.length) add('house', 2.5);
  return found;
};

/** What a run begins with, and what may stand right behind each piece of it. */
const FOLLOWS: Readonly<Record<string, string>> = {
  '': 'role name house quality place did',
  quality: 'role quality',
  house: 'house quality role',
  role: 'role name house quality place did',
  name: 'role quality place did and',
  and: 'name',
  place: 'role did',
  did: '',
};

interface Way {
  readonly cost: number;
  readonly pieces: readonly Piece[];
  /** No other way is as cheap and has other names. */
  readonly isSure: boolean;
}

const namesOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ is, text }) => (is === 'name' ? [text] : [])).join();

const cheaper = (one: Way | undefined, other: Way): Way => {
  if (!one || other.cost < one.cost) return other;
  const isSame = other.cost > one.cost || namesOf(one.pieces) === namesOf(other.pieces);
  return isSame ? one : { ...one, isSure: false };
};

/** The cheapest reading of a run of Han. */
const piecesOf = (run: string): Pick<Way, 'pieces' | 'isSure'> => {
  // To each place the cheapest way by what it ends with.
  const ways: Map<string, Way>[] = [new Map([['', { cost: 0, pieces: [], isSure: true }]])];
  for (let to = 1; to <= run.length; to++) {
    const here = new Map<string, Way>();
    for (let from = Math.max(0, to - LONGEST); from < to; from++)
      for (const [piece, cost] of ways[from]?.size ? readings(run, from, to) : [])
        for (const [last, way] of ways[from] ?? [])
          if (FOLLOWS[last]?.split(' ').includes(piece.is))
            here.set(
              piece.is,
              cheaper(here.get(piece.is), {
                ...way,
                cost: way.cost + cost,
                pieces: [...way.pieces, piece],
              }),
            );
    ways.push(here);
  }
  const [best] = [...(ways.at(-1)?.values() ?? [])].toSorted((a, b) => a.cost - b.cost);
  return best ?? { pieces: [{ is: 'unknown', text: run }], isSure: true };
};

/** 江城晚报记者: a role, perhaps of a house, and nothing else. */
const isCredited = (text: string): boolean =>
  text.length > 1 &&
  piecesOf(text).pieces.every(({ is }, at, { length }) =>
    at < length - 1 ? is !== 'name' && is !== 'unknown' : is === 'role',
  );

/** How much of a run is a role, before what is none: 记者 of 记者李明王芳赵刚. */
const roleAhead = (run: string): number => [...run].findLastIndex((_, at) => isCredited(run.slice(0, at)));

const TOKEN =
  /(?<han>\d{0,4}\p{Script=Han}+(?:[·•・‧]\p{Script=Han}+)*)|(?<latin>[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})|(?<mark>[\s\p{P}\p{S}]+)|(?<other>.)/gu;

/** 李 明: a name of two characters, set as wide as one of three. */
const HALVES = /(?<![\p{Script=Han}·])(\p{Script=Han})[\s]+(\p{Script=Han})(?!\p{Script=Han})/gu;

/** 发自 玻利维亚 */
const FROM = eitherScript(/[发寄]自\s*(\p{Script=Han}{2,10}?)(?=$|[^\p{Script=Han}]|编辑|责编|摄影)/gu);

const tokens = (text: string): { pieces: Piece[]; isSure: boolean } => {
  let [isSure, from] = [true, ''];
  const plain = oneSlash(text)
    .replace(CODES, ' ')
    .replace(/[（(【[][^（()）】\]]{0,40}[）)】\]]/g, ' ')
    .replace(FROM, (_, where) => {
      from = where;
      return ' ';
    })
    .replace(HALVES, (all, a, b) => (isSureName(a + b) && !ROLE_OF.has(simplified(a)) ? a + b : all));
  const pieces = [...plain.matchAll(TOKEN)].flatMap((match): Piece[] => {
    const { han, latin, mark } = match.groups ?? {};
    if (latin) return latin === 'By' ? [] : [{ is: 'name', text: latin.replace(/^By /, '') }];
    if (mark) return [{ is: 'mark', text: mark }];
    if (!han) return [{ is: 'unknown', text: match[0] }];
    const dots = han.split(/[·•・‧]/u);
    const isRole = (part: string | undefined) => ROLE_OF.has(simplified(part ?? ''));
    if (dots.length > 1 && !dots.some(isRole)) {
      // 记者阿依·努尔报道: a name of another language, and what is glued to it.
      const cut = Math.max(roleAhead(dots[0] as string), 0);
      const did = DID_END.exec(simplified(han))?.[0] ?? '';
      const [ahead, name] = [han.slice(0, cut), han.slice(cut, han.length - did.length)];
      if (isSureName(name))
        return [
          ...(ahead === '' ? [] : piecesOf(ahead).pieces),
          { is: 'name', text: name },
          ...(did === '' ? [] : [{ is: 'did', text: did } as const]),
        ];
    }
    return dots.flatMap((run, at): Piece[] => {
      const read = piecesOf(run);
      isSure &&= read.isSure;
      const cut = read.pieces[0]?.is === 'unknown' ? roleAhead(run) : -1;
      const known =
        cut > 0
          ? [...piecesOf(run.slice(0, cut)).pieces, { is: 'unknown', text: run.slice(cut) } as const]
          : read.pieces;
      return [...(at > 0 ? [{ is: 'mark', text: '·' } as const] : []), ...known];
    });
  });
  if (from !== '') pieces.push({ is: 'place', text: from });
  return { pieces, isSure };
};

const isTight = (mark: string | undefined): boolean => mark !== undefined && /[：:／/|｜丨_·]/u.test(mark);

interface Group {
  readonly is: 'role' | 'name';
  readonly words: string[];
  role: string;
  /** What stands before it. */
  readonly mark: string | undefined;
}

/** What stands between parts of a line that are each whole: 李明／文；王芳／图. */
const PARTS = /\s*[；;]\s*|\s+[|｜]\s+|　|\s{2,}/u;

/** The people of a line that holds nothing else; nothing where it holds anything else, or no role. */
export const creditsIn = (text: string): Credits | undefined => {
  if (text.length > LONGEST_LINE) return undefined;
  const parts = text.split(PARTS).filter((part) => part !== '');
  const each = parts.length > 1 ? parts.flatMap((part) => partOf(part) ?? []) : [];
  if (parts.length < 2 || each.length < parts.length) return partOf(text);
  return {
    people: each.flatMap(({ people }) => people),
    doubtful: each.flatMap(({ doubtful }) => doubtful),
    place: each.find(({ place }) => place)?.place,
    house: each.find(({ house }) => house)?.house,
    hasDid: each.some(({ hasDid }) => hasDid),
  };
};

const partOf = (text: string): Credits | undefined => {
  const read = tokens(text);
  const [pieces, isSure] = [placed(read.pieces), read.isSure];
  const groups = groupsOf(pieces);
  const hasDid = pieces.some(({ is }) => is === 'did');
  const [first, second, third] = groups;
  const hasRole = groups.some(({ is }) => is === 'role');
  const doubtful = pieces.flatMap(({ is, text }) => (is === 'unknown' ? [text] : []));
  const mayName =
    groups.some(({ is }) => is === 'name') || doubtful.some((word) => isSurname(word.charAt(0)));
  if (!mayName || (!hasRole && !hasDid)) return undefined;
  const people: Person[] = [];
  const give = (names: readonly string[] | undefined, role: string | undefined) => {
    if (role === undefined) doubtful.push(...(names ?? []));
    else people.push(...(names ?? []).map((name) => ({ name, role })));
  };
  if (!hasRole) give(first?.words, 'reporter');
  else {
    const isNameFirst =
      first?.is === 'name' &&
      (groups.at(-1)?.is === 'role' || (isTight(second?.mark) && !isTight(third?.mark)));
    // 记者 李明/文 王芳/摄: what each did stands behind, whatever stands before the first.
    const isBehind = isNameFirst || (groups.length > 3 && groups.length % 2 === 1);
    const own = isNameFirst || (first?.is === 'role' && !isBehind) ? groups : groups.slice(1);
    if (first?.is === 'name' && !isNameFirst) give(first.words, undefined);
    for (let at = 0; at < own.length; at += 2) {
      const [one, other] = [own[at], own[at + 1]];
      const [who, role] = isBehind ? [one, other] : [other, one];
      // 记者 李明 摄: the last of them made the picture.
      const last = !isBehind && own.length % 2 === 1 && at + 3 === own.length ? own.at(-1) : undefined;
      const [made, names] =
        last?.role === '' ? [who?.words.slice(-1), who?.words.slice(0, -1)] : [[], who?.words];
      give(made, '');
      give(names, role?.role);
    }
  }
  return {
    people: isSure ? people : [],
    doubtful: isSure ? doubtful : [...doubtful, ...people.map(({ name }) => name)],
    place: pieces.find(({ is }) => is === 'place')?.text,
    house: pieces.find(({ is }) => is === 'house')?.text,
    hasDid,
  };
};

/** 李明／江城报道 is from a place, of 李明 江城报道 it is not sure: the second word may be a name. */
const placed = (pieces: readonly Piece[]): readonly Piece[] => {
  const at = pieces.length - 2;
  const [mark, word, did] = pieces.slice(-3);
  const isRoleFirst = pieces.find(({ is }) => is === 'role' || is === 'name')?.is === 'role';
  const before = pieces.slice(0, at - 1).findLast(({ is }) => is === 'role' || is === 'name');
  const isBehind = mark?.is === 'mark' && (before?.is === 'name' || (before && !isRoleFirst));
  if (did?.is !== 'did' || word?.is !== 'name' || !isBehind || /[、，,]/.test(mark.text)) return pieces;
  if (isTight(mark.text)) return pieces.with(at, { ...word, is: 'place' });
  return word.text.length > 2 ? pieces : pieces.with(at, { ...word, is: 'unknown' });
};

/** Names and roles by turns. */
const groupsOf = (pieces: readonly Piece[]): Group[] => {
  const groups: Group[] = [];
  let mark: string | undefined;
  for (const { is, text, role = '' } of pieces) {
    if (is === 'mark') mark = text;
    if (is !== 'role' && is !== 'name') continue;
    const last = groups.at(-1);
    if (last?.is === is) {
      last.words.push(text);
      last.role ||= role;
    } else groups.push({ is, words: [text], role, mark });
    mark = undefined;
  }
  return groups;
};

/** The people of a credit but those of its pictures; nothing where it names nobody else. */
export const creditIn = (text: string): Credit | undefined => {
  const read = creditsIn(text);
  const people = read?.people.filter(({ role }) => role !== '') ?? [];
  if (!read || (people.length === 0 && read.doubtful.length === 0)) return undefined;
  return { people, doubtful: read.doubtful, agency: read.house };
};
