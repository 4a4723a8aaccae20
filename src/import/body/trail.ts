// Short lines below the last sentence of a text: a signature, or perhaps tags.

import { eitherScript } from '../data/either-script.ts';
import { datesIn } from '../find/date.ts';
import type { Meta } from '../find/facts.ts';
import { type Note, opening, warning } from '../note.ts';
import { type Block, endsSentence, isProse } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';

/** Who wrote it is said in a line without a full stop as well. */
export const ABOUT_AUTHOR = eitherScript(
  /^[（(※*＊\s]*(?:本文)?作者(?:为|系|是)|对[本此]文.{0,2}(?:有)?贡献[）)]?$/u,
);

/** （文中人物为化名） */
const ASIDE = /^[（(][^（()）]{4,60}[）)]$/u;

/** Said of them, unless the page names above the text who signs below. */
export const trailNotes = (body: readonly Block[], above: readonly Meta[]): Note[] => {
  const isOfText = (block: Block) =>
    isProse(block) ||
    endsSentence(block.text) ||
    (block.kind !== 'text' && block.kind !== 'heading') ||
    isCaption(block) ||
    ABOUT_AUTHOR.test(block.text) ||
    ASIDE.test(block.text) ||
    /https?:\/\/\S+$/.test(block.text);
  const last = body.findLastIndex(isOfText);
  const trail = body.slice(last + 1);
  const [first, day] = trail;
  const isSigned =
    day && datesIn(day.text).length > 0 && above.some(({ text }) => text.includes(first?.text ?? ''));
  if (!first || last < 0 || isSigned) return [];
  const what =
    trail.length === 1
      ? 'a short line below the last paragraph'
      : `${trail.length} short lines below the last paragraph`;
  return [
    warning(
      first.line,
      'body',
      `${what}, from ${opening(first.text)}, taken for a signature`,
      'remove what is not of the article',
    ),
  ];
};

/** A date alone among the last lines of a text, as notices are signed. */
export const signatureOf = (body: readonly Block[]) => {
  for (const { text, line } of body.slice(-3).toReversed()) {
    const [date] = datesIn(text);
    if (date && date.written.length >= text.replace(/[（()）\s]/g, '').length)
      return { date, line, labelled: false };
  }
  return undefined;
};
