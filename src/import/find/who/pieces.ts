// A line of credits in pieces: names, roles, houses and places, and the marks between them.

import { CODES, DID_WORDS as DID, DONE, DONE_END, ROLE_OF } from '../../data/credits.ts';
import { eitherScript, simplified } from '../../data/either-script.ts';
import { isSureName } from './names.ts';
import { type Piece, piecesOf, roleAhead } from './runs.ts';

/** Slashes, strokes and colons that Big5 and its converters have for one. */
export const oneSlash = (text: string): string =>
  text
    .replace(/[∕⁄╱]/g, '／')
    .replace(/[﹕︰∶]/g, '：')
    .replace(/丨/g, '｜');

const TOKEN =
  /(?<han>(?:[A-Za-z\d]{1,6}(?=\p{Script=Han})|\p{Script=Han})+(?:[·•・‧](?:[A-Za-z\d]{1,6}(?=\p{Script=Han})|\p{Script=Han})+)*)|(?<latin>[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})|(?<mark>[\s\p{P}\p{S}]+)|(?<other>.)/gu;

const [WORDS, LETTERS] = [
  [...ROLE_OF.keys()].filter(({ length }) => length > 1),
  [...ROLE_OF.keys()].filter(({ length }) => length === 1),
];
const TELLS = new RegExp(
  `${[...WORDS, DID].join('|')}|(?<!\\p{Script=Han})[${LETTERS.join('')}](?!\\p{Script=Han})|[摄译](?!\\p{Script=Han})`,
  'u',
);
/** It has a word that may say what somebody did; in prose, mostly none. */
export const mayTell = (text: string): boolean => TELLS.test(simplified(oneSlash(text)));

/** 李 明: a name of two characters, set as wide as one of three. */
const HALVES = /(?<![\p{Script=Han}·])(\p{Script=Han})[\s]+(\p{Script=Han})(?!\p{Script=Han})/gu;

/** 发自 玻利维亚 */
const FROM = eitherScript(/[发寄]自\s*(\p{Script=Han}{2,10}?)(?=$|[^\p{Script=Han}]|编辑|责编|摄影)/gu);

const DOT: Piece = { is: 'mark', text: '·' };

/** 记者阿依·努尔报道: a name of another language, and what is glued to it. */
const foreign = (text: string): readonly Piece[] | undefined => {
  const cut = Math.max(roleAhead(text.split(/[·•・‧]/u)[0] as string), 0);
  const did = DONE_END.exec(simplified(text))?.[0] ?? '';
  const name = text.slice(cut, text.length - did.length);
  return isSureName(name)
    ? [
        ...(cut > 0 ? piecesOf(text.slice(0, cut)).pieces : []),
        { is: 'name', text: name },
        ...(did === '' ? [] : [{ is: 'did', text: did } as const]),
      ]
    : undefined;
};

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
    // Podcast alone is nobody.
    const word = latin?.replace(/^By(?: |$)/, '');
    if (word !== undefined)
      return word === '' ? [] : [{ is: isSureName(word) ? 'name' : 'unknown', text: word }];
    if (mark) return [{ is: 'mark', text: mark }];
    if (!han) return [{ is: 'unknown', text: match[0] }];
    const dots = han.split(/[·•・‧]/u);
    const isRole = (part: string) => piecesOf(part).pieces.at(-1)?.is === 'role';
    // 新江城·江城日报记者: whose app, and whose reporter.
    const ends = piecesOf(dots.at(-1) as string).pieces;
    if (
      dots.length === 2 &&
      ends[0]?.is === 'house' &&
      ends.at(-1)?.is === 'role' &&
      !isSureName(dots[0] as string)
    )
      return [{ is: 'house', text: dots[0] as string }, DOT, ...ends];
    // 记者·阿依·努尔, 阿依·努尔·记者: a name of another language, and who that is.
    const first = dots.findIndex((part) => !isRole(part));
    const name = dots.slice(first, dots.findLastIndex((part) => !isRole(part)) + 1);
    if (name.length > 1) {
      const parts = [
        ...dots.slice(0, first),
        name.join(/[·•・‧]/u.exec(han)?.[0]),
        ...dots.slice(first + name.length),
      ];
      const read = parts.map((part, at) => (at === first ? foreign(part) : piecesOf(part).pieces));
      if (read[first]) return read.flatMap((pieces = [], at) => (at > 0 ? [DOT, ...pieces] : pieces));
    }
    return dots.flatMap((run, at): Piece[] => {
      const read = piecesOf(run);
      isSure &&= read.isSure;
      const cut = read.pieces[0]?.is === 'unknown' ? roleAhead(run) : -1;
      const known =
        cut > 0
          ? [...piecesOf(run.slice(0, cut)).pieces, { is: 'unknown', text: run.slice(cut) } as const]
          : read.pieces;
      return [...(at > 0 ? [DOT] : []), ...known];
    });
  });
  if (from !== '') pieces.push({ is: 'place', text: from });
  // 报道：李明 is a label, 李明 报道 the end of a line.
  const isEnd = ({ is, text }: Piece, at: number) =>
    is === 'role' && DONE.test(simplified(text)) && !/[：:／/|｜]/.test(pieces[at + 1]?.text ?? '');
  return { pieces: pieces.map((piece, at) => (isEnd(piece, at) ? { ...piece, is: 'did' } : piece)), isSure };
};
