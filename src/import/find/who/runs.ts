// A run of Han in a line of credits: the cheapest way that words for roles, names, houses and places allow to read it.

import { DESK, DONE, HOUSE, QUALITY, QUALITY_END, ROLE_OF } from '../../data/credits.ts';
import { simplified } from '../../data/either-script.ts';
import { isPlace } from '../../data/places.ts';
import { isSureName, isTeam } from './names.ts';

export interface Piece {
  readonly is: 'role' | 'name' | 'and' | 'house' | 'place' | 'did' | 'quality' | 'unknown' | 'mark';
  readonly text: string;
  readonly role?: string;
}

/** No word is longer, no role with its house, and no run that is a credit. */
const [LONGEST, LONGEST_ROLE, LONGEST_RUN] = [12, 20, 40];

/** What each way of reading a part of a run of Han costs; the cheapest reading of the whole run is taken. */
const readings = (run: string, inPlain: string, from: number, to: number): (readonly [Piece, number])[] => {
  const [text, plain] = [run.slice(from, to), inPlain.slice(from, to)];
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
  if (DONE.test(plain) && to === run.length && !(isAll && role)) add('did', 0.5);
  if (role === undefined && (isSureName(text) || isTeam(text)))
    add('name', /[文图摄译]$/.test(plain) ? 3 : 1);
  if (isPlace(text)) add('place', 0.5);
  else if (/^\p{Script=Han}{2,4}$/u.test(text) && DONE.test(inPlain.slice(to))) add('place', 2.2);
  const whose = plain.replace(QUALITY_END, '');
  // 江城晚报全媒体记者 is of 江城晚报.
  if (whose !== plain && HOUSE.test(whose)) return found;
  if (HOUSE.test(plain) || DESK.test(plain)) add('house', 1);
  // 南都记者: whose, by where it stands alone.
  else if (/^[\p{Script=Han}A-Za-z\d]{2,6}$/u.test(plain) && to < run.length) add('house', 2.5);
  return found;
};

/** What a run begins with, and what may stand right behind each piece of it. */
const FOLLOWS: Readonly<Record<string, ReadonlySet<string>>> = {
  '': new Set('role name house quality place did'.split(' ')),
  quality: new Set('role quality'.split(' ')),
  house: new Set('house quality role'.split(' ')),
  role: new Set('role name house quality place did and'.split(' ')),
  name: new Set('role quality place did and'.split(' ')),
  and: new Set('name role'.split(' ')),
  place: new Set('role did'.split(' ')),
  did: new Set(),
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
export const piecesOf = (run: string): Pick<Way, 'pieces' | 'isSure'> => {
  const unknown: Way = { cost: 0, pieces: [{ is: 'unknown', text: run }], isSure: true };
  if (run.length > LONGEST_RUN) return unknown;
  const plain = simplified(run);
  // To each place the cheapest way by what it ends with.
  const ways: Map<string, Way>[] = [new Map([['', { cost: 0, pieces: [], isSure: true }]])];
  for (let to = 1; to <= run.length; to++) {
    const here = new Map<string, Way>();
    for (let from = Math.max(0, to - LONGEST); from < to; from++)
      for (const [piece, cost] of ways[from]?.size ? readings(run, plain, from, to) : [])
        for (const [last, way] of ways[from] ?? [])
          if (FOLLOWS[last]?.has(piece.is))
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
  return best ?? unknown;
};

const LONGEST_WORD = Math.max(...[...ROLE_OF.keys()].map(({ length }) => length));

const endsInRole = (text: string): boolean => {
  const end = simplified(text.slice(-LONGEST_WORD));
  return [...end].some((_, at) => ROLE_OF.has(end.slice(at)));
};

/** 江城晚报记者: a role, perhaps of a house, and nothing else. */
const isCredited = (text: string): boolean =>
  text.length > 1 &&
  endsInRole(text) &&
  piecesOf(text).pieces.every(({ is }, at, { length }) =>
    at < length - 1 ? is !== 'name' && is !== 'unknown' : is === 'role',
  );

/** How much of a run is a role, before what is none: 记者 of 记者李明王芳赵刚. */
export const roleAhead = (run: string): number =>
  [...run.slice(0, LONGEST_ROLE)].findLastIndex((_, at) => isCredited(run.slice(0, at)));
