// Who did what, in any order and with any mark between: 记者 李明 摄影：王芳, 李明／文 王芳／图, 記者李明台北報導.

import { HOUSE, isSurname } from '../../data/credits.ts';
import { simplified } from '../../data/either-script.ts';
import type { Labelled } from '../../data/labels.ts';
import { type Credited, given, groupsOf, isTight } from './groups.ts';
import { type Credit, isSureName, type Person } from './names.ts';
import { mayTell, piecesIn } from './pieces.ts';
import type { Piece } from './runs.ts';

export interface Credits {
  readonly people: readonly Credited[];
  /** What may hold a name. */
  readonly doubtful: readonly string[];
  readonly place?: string | undefined;
  /** Whose reporter: 江城新闻记者 李明. */
  readonly house?: string | undefined;
}

/** A longer line is a sentence. */
const LONGEST = 160;

/** What stands between parts of a line that are each whole: 李明／文；王芳／图. */
const PARTS = /\s*[；;]\s*|\s+[|｜]\s+|　|\s{2,}/u;
const MARKS = /[\s、，,／/|｜]+/gu;

/** What each did is said. */
const isTold = (read: Credits | undefined): read is Credits =>
  read?.people.every(({ label }) => label !== '') ?? false;
const isWhole = (read: Credits | undefined): read is Credits => isTold(read) && read.doubtful.length === 0;

/** The people of a line that holds nothing else; nothing where it holds anything else, or no role. */
export const creditsIn = (text: string): Credits | undefined => {
  if (text.length > LONGEST || !mayTell(text)) return undefined;
  const sure = text.split(PARTS).filter((part) => part !== '');
  const each = sure.length > 1 ? sure.map(partOf) : [];
  if (each.length > 0 && each.every(isTold)) return joined(each);
  const all = partOf(text);
  if (!all?.doubtful.length) return all;
  // 李明／实习记者／责编：何立, where one stands before what he did and one behind.
  for (const { index } of text.matchAll(MARKS)) {
    const [ahead, behind] = [partOf(text.slice(0, index)), partOf(text.slice(index))];
    if (isWhole(ahead) && isWhole(behind)) return joined([ahead, behind]);
  }
  return all;
};

const joined = (parts: readonly Credits[]): Credits => ({
  people: parts.flatMap(({ people }) => people),
  doubtful: parts.flatMap(({ doubtful }) => doubtful),
  place: parts.find(({ place }) => place)?.place,
  house: parts.find(({ house }) => house)?.house,
});

const partOf = (text: string): Credits | undefined => {
  const read = piecesIn(text);
  const [pieces, isSure] = [placed(read.pieces), read.isSure];
  const groups = groupsOf(pieces);
  const hasDid = pieces.some(({ is }) => is === 'did');
  const hasRole = groups.some(({ is }) => is === 'role');
  const doubtful = pieces.flatMap(({ is, text }) => (is === 'unknown' ? [text] : []));
  const mayName =
    groups.some(({ is }) => is === 'name') || doubtful.some((word) => isSurname(word.charAt(0)));
  if (!mayName || (!hasRole && !hasDid)) return undefined;
  const { people, unsure } = hasRole
    ? given(groups)
    : {
        people: groups.flatMap(({ words }) => words.map((name) => ({ name, role: 'reporter', label: '' }))),
        unsure: [],
      };
  doubtful.push(...unsure);
  return {
    people: isSure ? people : [],
    doubtful: isSure ? doubtful : [...doubtful, ...people.map(({ name }) => name)],
    place: pieces.find(({ is }) => is === 'place')?.text,
    house: pieces.find(({ is, text }) => is === 'house' && HOUSE.test(simplified(text)))?.text,
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

/** The people of a credit but those of its pictures. */
export const personsOf = ({ people }: Credits): Person[] =>
  people.flatMap(({ name, role }) => (role === '' ? [] : [{ name, role }]));

/** The same as of a line; nothing where it names nobody else. */
export const creditIn = (text: string): Credit | undefined => {
  const read = creditsIn(text);
  // A word of two characters that begins as no name does is a section's.
  const doubtful = read?.doubtful.filter((word) => word.length > 2 || isSurname(word.charAt(0))) ?? [];
  if (!read || (personsOf(read).length === 0 && doubtful.length === 0)) return undefined;
  return { people: personsOf(read), doubtful, agency: read.house, place: read.place };
};

/** A line that says who did what and nothing else, as what its labels say; and whose and from where they are. */
export const creditFacts = (text: string): (Credits & { facts: Labelled[] }) | undefined => {
  const read = /[。！？]/.test(text) ? undefined : creditsIn(text);
  if (!read || read.people.length === 0 || !read.doubtful.every(isSureName)) return undefined;
  if (!isTold(read)) return undefined;
  const byLabel = Map.groupBy(read.people, ({ role, label }) => `${role} ${label}`);
  const facts = [...byLabel.values()].map((people): Labelled => {
    const { role, label } = people[0] as Credited;
    const field = role === '' ? 'other' : role === 'editor' || role === 'translator' ? role : 'author';
    return { field, role, label, value: people.map(({ name }) => name).join('、') };
  });
  return { ...read, facts };
};

/** What a line with other facts says at its end, or before or behind a date, of who did what; and the line without that. */
export const creditsBeside = (line: string, dates: RegExp) => {
  const facts: Labelled[] = [];
  let house: string | undefined;
  const rest = line.split(dates).map((part) => {
    const words = [...part.matchAll(/[\s|｜]+/gu)].map(({ index, 0: gap }) => index + gap.length);
    const reads = [0, ...words].flatMap((at) => {
      const read = creditFacts(part.slice(at).trim());
      return read && read.people.length > 2 && read.doubtful.length === 0 ? [{ at, ...read }] : [];
    });
    // An outlet that stands before them stays: 江城晚报 记者 李明.
    const isSame = (one: (typeof reads)[0]) => JSON.stringify(one.facts) === JSON.stringify(reads[0]?.facts);
    const last = reads.findLast(isSame);
    facts.push(...(last?.facts ?? []));
    house ??= last?.house;
    return part.slice(0, last?.at);
  });
  return {
    facts,
    byline: house ? { people: [], doubtful: [], agency: house, end: 0 } : undefined,
    rest: rest.join(''),
  };
};
