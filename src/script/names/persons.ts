// Fields that hold names of persons, as editors write them: several in one, with what they did, or an organisation instead.

import type { Language } from '../../content/language.ts';
import type { Source } from '../convert/convert.ts';
import { remembered } from '../convert/remember.ts';
import { isPerson, personIn } from './names.ts';

/** What stands between names and around them. */
const BETWEEN = /([\s、，,;；/／|｜（）()：:&＆]+|(?<=\p{Script=Han})\+(?=\p{Script=Han}))/u;

const TRADE =
  '本报|本刊|本社|本网|本台|本站|新华社|中新社|央视|特约|实习|见习|首席|高级|资深|驻[\\p{Script=Han}]{2,4}?|记者|通讯员|评论员|撰稿人?|作者|编辑|责任编辑|责编|美编|主编|校对|' +
  '摄影记者|摄影师?|摄像|制图|绘图|图片|视频|文字|翻译|编译|译者|供图|图|文|翻';
const BEFORE = new RegExp(`^((?:${TRADE})+)(?=\\p{Script=Han}{2,4}$)`, 'u');
const AFTER =
  /(摄影报道|摄影|拍摄|摄|供图|制图|绘图|绘|文图|图|文|报道|编译|翻译|译|撰文|教授|老师|先生|女士|博士|等)$/u;

interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

/** A field cut into names and what is none; made once for all variants. */
const piecesOf = remembered((field: string): readonly Piece[] =>
  field.split(BETWEEN).flatMap((part, index): Piece[] => {
    if (index % 2 || part === '') return [{ text: part, isName: false }];
    if (isPerson(part) && !BEFORE.test(part)) return [{ text: part, isName: true }];
    const before = BEFORE.exec(part)?.[1] ?? '';
    const rest = part.slice(before.length);
    const after = isPerson(rest) && !/[摄译绘]$/u.test(rest) ? '' : (AFTER.exec(rest)?.[1] ?? '');
    const name = rest.slice(0, rest.length - after.length);
    return isPerson(name)
      ? [
          { text: before, isName: false },
          { text: name, isName: true },
          { text: after, isName: false },
        ]
      : [{ text: part, isName: false }];
  }),
);

/** The names in a field of persons, with their offsets. */
export const namesIn = (field: string): { readonly at: number; readonly text: string }[] => {
  let end = 0;
  return piecesOf(field).flatMap(({ text, isName }) => {
    const at = end;
    end += text.length;
    return isName ? [{ at, text }] : [];
  });
};

/** A field that names persons in its pieces, names and what stands between them; one piece where it has no name. */
export const piecesIn = (field: string): string[] => {
  const pieces = piecesOf(field);
  return pieces.some(({ isName }) => isName)
    ? pieces.map(({ text }) => text).filter((text) => text !== '')
    : [field];
};

/** The persons whom some fields name, each with the name in a variant. */
export const personsIn = (
  fields: readonly string[],
  source: Source,
  variant: Language,
): ReadonlyMap<string, string> =>
  new Map(
    fields
      .flatMap(piecesOf)
      .filter(({ isName }) => isName)
      .map(({ text }) => [text, personIn(text, source, variant)]),
  );
