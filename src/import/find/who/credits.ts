// Who did what, in any order and with any mark between: 记者 李明 摄影：王芳, 李明／文 王芳／图, 記者李明台北報導.

import { isSurname } from '../../data/credits.ts';
import { simplified } from '../../data/either-script.ts';
import type { Labelled } from '../../data/labels.ts';
import { HOUSE } from '../../data/roles.ts';
import { type Credit, isSureName, type Person } from './names.ts';
import { type Piece, piecesIn } from './pieces.ts';

/** With the word that says what they did; with an empty role, who took or made the pictures. */
export interface Credited extends Person {
  readonly label: string;
}

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

const isTight = (mark: string | undefined): boolean => mark !== undefined && /[：:／/|｜丨_·]/u.test(mark);

interface Group {
  readonly is: 'role' | 'name';
  readonly words: readonly string[];
  readonly role: string;
  /** What stands before it. */
  readonly mark: string | undefined;
}

/** What stands between parts of a line that are each whole: 李明／文；王芳／图. */
const PARTS = /\s*[；;]\s*|\s+[|｜]\s+|　|\s{2,}/u;
const MARKS = /[\s、，,／/|｜]+/gu;

/** What each did is said. */
const isTold = (read: Credits | undefined): read is Credits =>
  read?.people.every(({ label }) => label !== '') ?? false;
const isWhole = (read: Credits | undefined): read is Credits => isTold(read) && read.doubtful.length === 0;

/** The people of a line that holds nothing else; nothing where it holds anything else, or no role. */
export const creditsIn = (text: string): Credits | undefined => {
  if (text.length > LONGEST) return undefined;
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
  const [first, second, third] = groups;
  const hasRole = groups.some(({ is }) => is === 'role');
  const doubtful = pieces.flatMap(({ is, text }) => (is === 'unknown' ? [text] : []));
  const mayName =
    groups.some(({ is }) => is === 'name') || doubtful.some((word) => isSurname(word.charAt(0)));
  if (!mayName || (!hasRole && !hasDid)) return undefined;
  const people: Credited[] = [];
  const give = (names: readonly string[] = [], by: Pick<Group, 'role' | 'words'> | undefined) => {
    if (!by) doubtful.push(...names);
    else people.push(...names.map((name) => ({ name, role: by.role, label: by.words.join('、') })));
  };
  if (!hasRole) give(first?.words, { role: 'reporter', words: [] });
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
      const [who, by] = isBehind ? [one, other] : [other, one];
      // 记者 李明 摄, 作者 李明，王芳译: what the last of them did.
      const last = !isBehind && at + 3 === own.length ? own.at(-1) : undefined;
      const isOther = last && /^$|editor|translator/.test(last.role);
      give(isOther ? who?.words.slice(0, -1) : who?.words, by);
      if (isOther) give(who?.words.slice(-1), last);
    }
  }
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

/** Names and roles by turns. */
const groupsOf = (pieces: readonly Piece[]): Group[] => {
  const groups: Group[] = [];
  let mark: string | undefined;
  for (const { is, text, role = '' } of pieces) {
    if (is === 'mark' || is === 'and') mark = text;
    if (is !== 'role' && is !== 'name') continue;
    const last = groups.at(-1);
    if (last?.is === is) {
      // 初审编辑 is an editor; of 图／文 one wrote, of 图／本报记者 nobody.
      const isLast = mark === undefined || (last.role === '' && role === 'author');
      groups.splice(-1, 1, { ...last, words: [...last.words, text], role: isLast ? role : last.role });
    } else groups.push({ is, words: [text], role, mark });
    mark = undefined;
  }
  // 编辑：, and nobody.
  if (groups.at(-1)?.is === 'role' && pieces.at(-1)?.is === 'mark' && isTight(mark)) groups.pop();
  return groups;
};

/** The people of a credit but those of its pictures. */
export const personsOf = ({ people }: Credits): Person[] =>
  people.flatMap(({ name, role }) => (role === '' ? [] : [{ name, role }]));

/** The same as of a line; nothing where it names nobody else. */
export const creditIn = (text: string): Credit | undefined => {
  const read = creditsIn(text);
  if (!read || (personsOf(read).length === 0 && read.doubtful.length === 0)) return undefined;
  return { people: personsOf(read), doubtful: read.doubtful, agency: read.house };
};

/** A line that says who did what and nothing else, as what its labels say; and whose and from where they are. */
export const creditFacts = (text: string): (Omit<Credits, 'people'> & { facts: Labelled[] }) | undefined => {
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
