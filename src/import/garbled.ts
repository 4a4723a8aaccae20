// Mojibake: text that was decoded wrongly before it came here.

import { decodeContent } from '../content/text/encoding.ts';
import { readingOf } from './data/frequent.ts';
import { opening, warning } from './note.ts';
import type { Page } from './read/page.ts';
import type { Refusal, Understanding } from './understanding.ts';

/** Why a page is refused, when it is: what it was, as far as that can be told. */
export const garbledIn = ({ blocks }: Page): Refusal | undefined => {
  const wrong = blocks.flatMap(({ text, line }) => {
    const decoded = decodeContent('page', new TextEncoder().encode(text));
    const [issue] = decoded.issues.filter(({ severity }) => severity === 'error');
    return issue ? [{ issue, line }] : [];
  });
  const whole = blocks.map(({ text }) => text).join('');
  const { han, share } = readingOf(whole);
  const latin = whole.match(/[\u0080-\u00FF]/g)?.length ?? 0;
  const questions = whole.match(/\?{2,}/g)?.join('').length ?? 0;
  const lost = whole.match(/\uFFFD+/g)?.length ?? 0;
  const [first] = wrong;
  const remedy = 'save it again from its site';
  // A character that is lost here and there is told; a text of them is none.
  if (first && wrong.length * 4 >= blocks.length && (lost === 0 || lost * 20 > han))
    return {
      refused: `it is mojibake: ${first.issue.problem} (${first.issue.remedy}); ${remedy}`,
      line: first.line,
    };
  if (latin > Math.max(20, han) || (han >= 60 && share < 0.15) || questions > Math.max(20, han / 2))
    return { refused: GARBLED, line: blocks[0]?.line ?? 1 };
  return undefined;
};

/** Stands for a character that is lost, as in print. */
const BOX = '□';

/** Characters of the article that were lost in decoding: `□` stands for them, and each place is told. Elsewhere they do no harm. */
export const withBoxes = (understood: Understanding, { blocks }: Page): Understanding => {
  const { record, body, texts, notes } = understood;
  const boxed = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(/\uFFFD+/g, BOX)) as T;
  const held = [...texts, ...Object.values(record).map((value) => JSON.stringify(value))];
  const lost = blocks.filter(
    ({ text }) => text.includes('\uFFFD') && held.some((one) => one.includes(text) || text.includes(one)),
  );
  const [first] = lost;
  if (!held.some((text) => text.includes('\uFFFD'))) return understood;
  const at = first ? first.text.indexOf('\uFFFD') : 0;
  const where = first ? opening(boxed(first.text.slice(Math.max(0, at - 12)))) : '';
  const note = warning(
    first?.line ?? 1,
    'body',
    `characters of the text are lost, at ${where}; □ stands for them`,
    'write them from the page',
  );
  return { ...understood, ...boxed({ record, body, texts }), notes: [...notes, note] };
};

/** Of a page without a body or a date: hardly a character of it is one that Chinese is made of. */
export const looksGarbled = ({ blocks }: Page): boolean => {
  const { han, share } = readingOf(blocks.map(({ text }) => text).join(''));
  return han >= 12 && share < 0.2;
};

export const GARBLED =
  'it is mojibake: hardly a character in it is one that Chinese text is made of; save it again from its site';
