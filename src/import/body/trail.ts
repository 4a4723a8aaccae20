// Short lines below the last sentence of a text: other headlines and tags, or a signature.

import { eitherScript } from '../data/either-script.ts';
import { isOutlet } from '../data/outlets.ts';
import { datesIn } from '../find/date.ts';
import type { Meta } from '../find/facts.ts';
import { info, type Note, opening, warning } from '../note.ts';
import { type Block, endsSentence, hanIn, isProse, pairsIn } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';

/** Who wrote it is said in a line without a full stop as well. */
export const ABOUT_AUTHOR = eitherScript(
  /^[（(※*＊\s]*(?:本文)?作者(?:为|系|是)|对[本此]文.{0,2}(?:有)?贡献[）)]?$/u,
);

/** （文中人物为化名） */
const ASIDE = /^[（(][^（()）]{4,60}[）)]$/u;

/** How those end who sign a notice. */
const BODY_OF = eitherScript(/(?:局|会|部|院|校|公司|办公室|政府|中心|委|厅|馆)$/u);

/** How much of a line are pairs of Han that the text has: tags in a row, 渡口修船木匠, are its words. */
const shareSaid = (text: string, said: string): number => {
  const pairs = pairsIn(text);
  const known = [...pairs].filter((pair) => said.includes(pair));
  return pairs.size < 2 ? 0 : known.length / pairs.size;
};

/** Without them where they are of others; a signature stays. Either way it is said, unless the page names who signs. */
export const withoutTrail = (
  body: readonly Block[],
  notes: Note[],
  /** Lines about the article above its text, and the last one that names somebody below. */
  { above, credit }: { readonly above: readonly Meta[]; readonly credit: number },
): readonly Block[] => {
  const isOfText = (block: Block) =>
    isProse(block) ||
    endsSentence(block.text) ||
    (block.kind !== 'text' && block.kind !== 'heading') ||
    isCaption(block) ||
    ABOUT_AUTHOR.test(block.text) ||
    ASIDE.test(block.text) ||
    /https?:\/\/\S+$/.test(block.text);
  const last = body.findLastIndex(isOfText);
  const below = body.slice(last + 1);
  // Nobody signs below those who are named, and nothing is signed below its day.
  const day = below.findLastIndex(({ text }) => datesIn(text).length > 0);
  const trail = day < 0 ? below : below.slice(0, day + 1);
  const [first] = trail;
  if (!first || last < 0) return body;
  const isSigned = trail.some(({ text }) => datesIn(text).length > 0);
  const said = body
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join('');
  // A heading with nothing below it is another list's.
  const isHeading = trail.every(({ kind }) => kind === 'heading');
  const isWordOfText = ({ text }: Block) =>
    (hanIn(text) <= 5 && said.includes(text)) || (text.length <= 24 && shareSaid(text, said) >= 0.6);
  // Below its tags nothing is of an article.
  const isTag =
    isWordOfText(first) && (trail.length > 1 || hanIn(first.text) >= 4 || said.includes(first.text));
  const isBelow = credit > 0 && first.line > credit;
  const isOthers = trail.length >= 2 && !trail.some(({ text }) => isOutlet(text) || BODY_OF.test(text));
  const goes = !isSigned && (trail.length >= 3 || isTag || isHeading || isBelow || isOthers);
  const isOurs = day === 1 && above.some(({ text }) => text.includes(first.text));
  if (isOurs) return body.slice(0, last + 3);
  const what =
    trail.length === 1
      ? 'a short line below the last paragraph'
      : `${trail.length} short lines below the last paragraph`;
  // Words of the text itself are its tags.
  const whether =
    isTag && goes ? info(first.line, 'body', `${what}, from ${opening(first.text)}, left out`) : undefined;
  notes.push(
    whether ??
      warning(
        first.line,
        'body',
        `${what}, from ${opening(first.text)}, ${goes ? 'left out' : 'taken for a signature'}`,
        goes ? 'add what is of the article' : 'remove what is not of the article',
      ),
  );
  return body.slice(0, last + 1 + (goes ? 0 : trail.length));
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
