// Prose that the page’s other reader takes for the article's, and that is neither in the record nor known to be something else.

import { sortOf } from './body/sort.ts';
import { isIn, NOISE } from './data/noise.ts';
import type { LeftOut } from './left-out.ts';
import { type Note, opening, warning } from './note.ts';
import { type Block, bare, endsSentence, hanIn } from './read/block.ts';
import { isCaption } from './read/caption.ts';

/** `texts` are all that the record holds; what was left out is said already. */
export const unreadNotes = (
  confirmed: ReadonlySet<string>,
  blocks: readonly Block[],
  texts: readonly string[],
  left: readonly LeftOut[],
): Note[] => {
  const held = texts.map(bare).join('\n');
  const known = [
    ...blocks.filter((block) => isCaption(block) || isIn(NOISE, block.text) || sortOf(block) === 'related'),
    ...left.map(({ block }) => block),
  ]
    .map(({ text }) => bare(text))
    .join('\n');
  const isHeld = (text: string) =>
    text
      .split(/(?<=[。！？!?])/u)
      .every((sentence) => hanIn(sentence) < 10 || held.includes(sentence) || !endsSentence(sentence));
  const missing = [...confirmed].filter((text) => !isHeld(text) && !known.includes(text));
  const [first] = missing;
  if (first === undefined) return [];
  const block = blocks.find(
    ({ text }) => hanIn(text) >= 10 && (bare(text).includes(first) || first.includes(bare(text))),
  );
  const what = opening(block?.text ?? first);
  return [
    warning(
      block?.line ?? 1,
      'body',
      missing.length === 1
        ? `the paragraph ${what} is not in the text`
        : `${missing.length} paragraphs are not in the text, the first is ${what}`,
      'add what is of the article',
    ),
  ];
};
