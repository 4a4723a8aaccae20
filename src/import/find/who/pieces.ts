// A line of credits in pieces: each run of Han in the cheapest way that words for roles, names, houses and places allow.

import { CODES } from '../../data/credits.ts';
import { eitherScript, simplified } from '../../data/either-script.ts';
import { isPlace } from '../../data/places.ts';
import { DESK, DID, DID_END, HOUSE, QUALITY, ROLE_OF } from '../../data/roles.ts';
import { oneSlash } from './bylines.ts';
import { isSureName, isTeam } from './names.ts';

export interface Piece {
  readonly is: 'role' | 'name' | 'and' | 'house' | 'place' | 'did' | 'quality' | 'unknown' | 'mark';
  readonly text: string;
  readonly role?: string;
}

const LONGEST = 12;

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
  if (DID.test(plain) && to === run.length && !(isAll && role)) add('did', 0.5);
  if (role === undefined && (isSureName(text) || isTeam(text)))
    add('name', /[文图摄译]$/.test(plain) ? 3 : 1);
  if (isPlace(text)) add('place', 0.5);
  else if (/^\p{Script=Han}{2,4}$/u.test(text) && DID.test(simplified(run.slice(to)))) add('place', 2.2);
  if (HOUSE.test(plain) || DESK.test(plain)) add('house', 1);
  // 南都记者: whose, by where it stands alone.
  else if (/^[\p{Script=Han}A-Za-z\d]{2,6}$/u.test(plain) && to < run.length) add('house', 2.5);
  return found;
};

/** What a run begins with, and what may stand right behind each piece of it. */
const FOLLOWS: Readonly<Record<string, string>> = {
  '': 'role name house quality place did',
  quality: 'role quality',
  house: 'house quality role',
  role: 'role name house quality place did and',
  name: 'role quality place did and',
  and: 'name role',
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
  /(?<han>(?:[A-Za-z\d]{1,6}(?=\p{Script=Han})|\p{Script=Han})+(?:[·•・‧]\p{Script=Han}+)*)|(?<latin>[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})|(?<mark>[\s\p{P}\p{S}]+)|(?<other>.)/gu;

/** 李 明: a name of two characters, set as wide as one of three. */
const HALVES = /(?<![\p{Script=Han}·])(\p{Script=Han})[\s]+(\p{Script=Han})(?!\p{Script=Han})/gu;

/** 发自 玻利维亚 */
const FROM = eitherScript(/[发寄]自\s*(\p{Script=Han}{2,10}?)(?=$|[^\p{Script=Han}]|编辑|责编|摄影)/gu);

/** The pieces of a line; `isSure` where no other way to read it is as good. */
export const piecesIn = (text: string): { pieces: Piece[]; isSure: boolean } => {
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
    const isRole = (part: string) => piecesOf(part).pieces.at(-1)?.is === 'role';
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
  // 报道：李明 is a label, 李明 报道 the end of a line.
  const isEnd = ({ is, text }: Piece, at: number) =>
    is === 'role' && DID.test(simplified(text)) && !/[：:／/|｜]/.test(pieces[at + 1]?.text ?? '');
  return { pieces: pieces.map((piece, at) => (isEnd(piece, at) ? { ...piece, is: 'did' } : piece)), isSure };
};
