// Names and roles of a line by turns, and who has which.

import type { Person } from './names.ts';
import type { Piece } from './runs.ts';

/** With the word that says what they did; with an empty role, who took or made the pictures. */
export interface Credited extends Person {
  readonly label: string;
}

export const isTight = (mark: string | undefined): boolean =>
  mark !== undefined && /[：:／/|｜丨_·]/u.test(mark);

interface Group {
  readonly is: 'role' | 'name';
  readonly words: readonly string[];
  readonly role: string;
  /** What stands before it. */
  readonly mark: string | undefined;
}

/** Names and roles by turns. */
export const groupsOf = (pieces: readonly Piece[]): Group[] => {
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

/** What each did: the role before the names or behind them, as the line begins. */
export const given = (groups: readonly Group[]): { people: Credited[]; unsure: string[] } => {
  const [people, unsure]: [Credited[], string[]] = [[], []];
  const give = (names: readonly string[] = [], by: Group | undefined) => {
    if (!by) unsure.push(...names);
    else people.push(...names.map((name) => ({ name, role: by.role, label: by.words.join('、') })));
  };
  const [first, second, third] = groups;
  const isEven = groups.length % 2 === 0;
  const isNameFirst = first?.is === 'name' && (isEven || (isTight(second?.mark) && !isTight(third?.mark)));
  // 记者 李明/文 王芳/摄: what each did stands behind, whatever stands before the first.
  const isBehind = isNameFirst || (first?.is === 'role' && groups.length > 3 && !isEven);
  const own = (first?.is === 'name') === isBehind ? groups : groups.slice(1);
  if (first?.is === 'name' && own !== groups) give(first.words, undefined);
  for (let at = 0; at < own.length; at += 2) {
    const [one, other] = [own[at], own[at + 1]];
    const [who, by] = isBehind ? [one, other] : [other, one];
    // 记者 李明 摄, 作者 李明，王芳译: what the last of them did.
    const last = !isBehind && at + 3 === own.length ? own.at(-1) : undefined;
    const isOther =
      last?.role === '' || (/editor|translator/.test(last?.role ?? '') && (who?.words.length ?? 0) > 1);
    give(isOther ? who?.words.slice(0, -1) : who?.words, by);
    if (isOther) give(who?.words.slice(-1), last);
    else if (last && /editor|translator/.test(last.role)) unsure.push(...(who?.words ?? []));
  }
  return { people, unsure };
};
