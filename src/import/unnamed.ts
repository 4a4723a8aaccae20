// Somebody whom a short line around the text names and the record does not: perhaps who wrote it, in a form that nothing here reads.

import { COMPOUND } from './data/credits.ts';
import { isLabel } from './data/labels.ts';
import { isToolbar } from './data/noise.ts';
import { isOutlet } from './data/outlets.ts';
import { isNameAlone } from './find/beside.ts';
import type { Meta } from './find/facts.ts';
import type { People } from './find/who/people.ts';
import { type Note, warning } from './note.ts';
import { type Block, hanIn, isSentence, linkShare } from './read/block.ts';
import { isCaption } from './read/caption.ts';

/** Lines below the end of a text, among which its credits stand. */
const BELOW = 4;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** 司机, 关心您: words of the language, where a surname and a name would be two. */
const isWord = (text: string): boolean =>
  !COMPOUND.test(text) && [...segmenter.segment(text)][0]?.segment !== text[0];

const isShort = (block: Block): boolean =>
  !/^(?:figure|quote|table|pre)$/.test(block.kind) &&
  block.level === undefined &&
  !block.isFurniture &&
  hanIn(block.text) <= 30 &&
  !/[。！？?!]/.test(block.text) &&
  linkShare(block) < 0.6 &&
  !isCaption(block);

/** `blocks` are those of the page from below its headline, `metas` what was read of them. */
export const unnamedNotes = (
  blocks: readonly Block[],
  body: readonly Block[],
  metas: readonly Meta[],
  people: Pick<People, 'authors' | 'editors' | 'translator'>,
): Note[] => {
  const named = [
    ...people.authors.map(({ value }) => value.name),
    ...[...people.editors, people.translator].flatMap((one) => one?.value ?? []),
    ...metas.flatMap(({ facts }) => facts.map(({ value }) => value)),
  ];
  const read = new Set(metas.map(({ line }) => line));
  const end = body.at(-1)?.line ?? 0;
  const last = blocks.findLastIndex(({ line }) => line <= end);
  const prose = blocks
    .filter(({ text }) => isSentence(text))
    .map(({ text }) => text)
    .join('\n');
  for (const block of blocks.slice(0, last + 1 + BELOW)) {
    if (!isShort(block) || read.has(block.line)) continue;
    const name = block.text
      .replace(/《[^》]*》/gu, '')
      .split(/[^\p{Script=Han}]+/u)
      .find(
        (word) =>
          /^.{2,3}$/u.test(word) &&
          isNameAlone(word) &&
          !isWord(word) &&
          !isOutlet(word) &&
          !isLabel(word) &&
          !isToolbar(word) &&
          !prose.includes(word) &&
          !named.some((one) => one.includes(word)),
      );
    if (name)
      return [
        warning(
          block.line,
          'author',
          `“${name}” stands in a line beside the text, and in no field`,
          'write author if it is who wrote the article',
        ),
      ];
  }
  return [];
};
