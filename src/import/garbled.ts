// Mojibake: text that was decoded wrongly before it came here.

import { decodeContent } from '../content/text/encoding.ts';
import { readingOf } from './data/frequent.ts';
import type { Page } from './read/page.ts';
import type { Refusal } from './understanding.ts';

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
  const [first] = wrong;
  const remedy = 'save it again from its site';
  if (first && wrong.length * 4 >= blocks.length)
    return {
      refused: `it is mojibake: ${first.issue.problem} (${first.issue.remedy}); ${remedy}`,
      line: first.line,
    };
  if (latin > Math.max(20, han) || (han >= 60 && share < 0.15) || questions > Math.max(20, han / 2))
    return {
      refused: `it is mojibake: hardly a character in it is one that Chinese text is made of; ${remedy}`,
      line: blocks[0]?.line ?? 1,
    };
  return undefined;
};

/** A character of the article that was lost in decoding. Elsewhere on the page it does no harm. */
export const lostIn = ({ blocks }: Page, texts: readonly string[]): Refusal | undefined => {
  const text = texts.find((one) => one.includes('\uFFFD'));
  if (text === undefined) return undefined;
  const line = blocks.find((block) => block.text.includes('\uFFFD') && text.includes(block.text))?.line ?? 1;
  return {
    refused: `a character of its text is lost (U+FFFD), in “${text.slice(0, 16)}…”; save it again from its site`,
    line,
  };
};
