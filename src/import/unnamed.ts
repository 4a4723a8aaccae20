// Somebody whom a short line around the text names and the record does not: perhaps who wrote it, in a form that nothing here reads.

import { COMPOUND, ROLE_OF } from './data/credits.ts';
import { eitherScript } from './data/either-script.ts';
import { isLabel } from './data/labels.ts';
import { isToolbar } from './data/noise.ts';
import { isOutlet } from './data/outlets.ts';
import type { Meta } from './find/facts.ts';
import { creditIn } from './find/who/credits.ts';
import { isNameAlone } from './find/who/names.ts';
import type { People } from './find/who/people.ts';
import { type Note, warning } from './note.ts';
import { type Block, hanIn, isSentence, linkShare } from './read/block.ts';
import { endingBrackets } from './read/brackets.ts';
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

/** 责编：卢思远版权作品，…: who is named behind a label with which a line begins, whatever stands behind. */
const LABELLED = eitherScript(
  new RegExp(
    `^(?:${[...ROLE_OF.keys()].filter(({ length }) => length > 1).join('|')})\\s*[:：]\\s*(\\p{Script=Han}{2,3})`,
    'u',
  ),
);
/** ，编辑：林深深 in a paragraph. */
const WITHIN = eitherScript(
  /[，,；;。（(\s](?:作者|撰文|采写|编辑|责编|责任编辑|译者|翻译)\s*[:：]\s*(\p{Script=Han}{2,3})(?=$|[，,；;。）)\s])/u,
);
const labelledIn = (text: string): string | undefined => {
  const name = LABELLED.exec(text)?.[1] ?? '';
  return [name, name.slice(0, 2)].find((word) => isNameAlone(word) && !isWord(word));
};

/** …前行。（记者 李明） */
const signedIn = (text: string): string | undefined =>
  endingBrackets(text, 0).flatMap((inside) => creditIn(inside)?.people ?? [])[0]?.name;

/** `blocks` are those of the page from below its headline, `metas` what was read of them. */
export const unnamedNotes = (
  blocks: readonly Block[],
  body: readonly Block[],
  metas: readonly Meta[],
  people: Pick<People, 'authors' | 'editors' | 'translator'>,
  headline: string,
): Note[] => {
  const named = [
    ...people.authors.map(({ value }) => value.name),
    ...[...people.editors, people.translator].flatMap((one) => one?.value ?? []),
    ...metas.flatMap(({ facts }) => facts.map(({ value }) => value)),
  ];
  const read = new Set(metas.map(({ line }) => line));
  const inText = new Set(body.map(({ line }) => line));
  const end = body.at(-1)?.line ?? 0;
  const last = blocks.findLastIndex(({ line }) => line <= end);
  const isProse = (word: string, block: Block) =>
    blocks.some((one) => one !== block && isSentence(one.text) && one.text.includes(word));
  for (const block of blocks.slice(0, last + 1 + BELOW)) {
    if (read.has(block.line)) continue;
    const said = inText.has(block.line)
      ? WITHIN.exec(block.text)?.[1]
      : (labelledIn(block.text) ?? signedIn(block.text));
    const name = (said ?? (isShort(block) ? block.text : ''))
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
          !headline.includes(word) &&
          !isProse(word, block) &&
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
