// What tells the bounds of an article among the blocks of its page: paragraphs, lines about it, and its last credit.

import type { Element } from 'hast';
import { eitherScript } from '../data/either-script.ts';
import { DETAIL, isFinal } from '../data/noise.ts';
import { type Meta, metaOf, type Zone } from '../find/facts.ts';
import { bylineOf } from '../find/who/bylines.ts';
import { type Block, endsSentence, hanIn, isProse, isSentence, linkShare } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { hintsOf } from '../read/html/html-shape.ts';
import { joinLabels } from '../read/split-label.ts';
import { sectionNumbersIn } from './headings.ts';
import { DECK_HINT, LEAD_HINT } from './lead.ts';
import { doubledIn, sortOf } from './sort.ts';

/** A paragraph, and no caption. */
export const isText = (block: Block): boolean => isProse(block) && !isCaption(block);

export const namesEditor = (meta: Meta | undefined): meta is Meta =>
  (!meta?.isNote && meta?.facts.some(({ field }) => field === 'editor')) ?? false;

/** Who edited it, or who translated. */
const namesHelper = (meta: Meta): boolean =>
  meta.facts.some(({ field, value }) => field === 'translator' && value !== '') || namesEditor(meta);

/** It says when the article was published, by a label. */
const isDay = ({ facts }: Meta): boolean =>
  facts.some(({ field, date }) => field === 'published' && date !== undefined);

export const hasDay = (meta: Meta): boolean => meta.dates.length > 0 || isDay(meta);

/** Below its end only who edited is of an article, and all that is said beside its day where none stands above. */
export const metasBelow = (block: Block, hasDayAbove: boolean): Meta[] => {
  const metas = metasIn(block, 'tail');
  return !hasDayAbove && metas.some(isDay) ? metas : metas.filter(namesHelper);
};

/** Counts and buttons, though with labels. */
export const saysNothing = ({ facts, dates, byline }: Meta): boolean =>
  dates.length === 0 && !byline && facts.every(({ field }) => field === 'tool');

/** 注：转载请注明出处！ */
const REPRINT = eitherScript(/^.{0,12}(?:转载|版权|著作权).{0,30}$/u);

/** Lines about the article in a block; the items of a short list are lines. */
export const metasIn = (block: Block, zone: Zone): Meta[] => {
  const isLines = zone !== 'body' && block.items.length > 1 && block.text.length <= 200;
  const metas = (isLines ? joinLabels(block.items) : [block]).flatMap((one) => metaOf(one, zone) ?? []);
  // 责编：李明 in an element of its own before whose the rights are, or behind who may print it again.
  const parts = metas.length === 0 ? (block.spaced ?? block.text).split(/\s+/u) : [];
  const isBehindNotice = REPRINT.test(parts.slice(0, -1).join(' '));
  const ends = [parts[0], isBehindNotice ? parts.at(-1) : undefined];
  const ofEnds = ends.flatMap((text = '') =>
    text.length >= 4 && text.length <= 20 ? (metaOf({ ...block, text, spaced: undefined }, zone) ?? []) : [],
  );
  return metas.length > 0 ? metas : ofEnds.filter(namesEditor);
};

/** A paragraph that is no list of links and no abstract of another story. */
export const isPlain = (block: Block): boolean =>
  isProse(block) && linkShare(block) < 0.4 && !DETAIL.test(block.text);

/** 【江城讯】, with which a text begins. */
export const opensText = (block: Block): boolean => isPlain(block) && (bylineOf(block.text)?.end ?? 0) > 0;

/** A line that is a link to another story and no more, perhaps with a mark before it. */
export const isLinkAlone = (block: Block): boolean =>
  linkShare({ ...block, text: block.text.replace(/^[^\p{L}\p{N}《「“【（(]+/u, '') }) >= 0.95 &&
  (block.level !== undefined ||
    (block.kind === 'text' && hanIn(block.text) >= 8 && !endsSentence(block.text)));

/** Where the last line stands that names editors below the text; -1 where none does. */
const lastCreditIn = (blocks: readonly Block[], start: number): number => {
  const first = blocks.findIndex((block, at) => at >= start && isText(block));
  return blocks.findLastIndex(
    (block, at) => at > first && !block.isFurniture && metasIn(block, 'tail').some(namesEditor),
  );
};

/** A paragraph, or in an element that says so a line without a full stop. */
export const canBeLead = (block: Block): boolean =>
  (isProse(block) ||
    (block.kind === 'text' &&
      (LEAD_HINT.test(block.hints) || DECK_HINT.test(block.hints)) &&
      hanIn(block.text) >= (DECK_HINT.test(block.hints) ? 6 : 12))) &&
  !block.isFurniture &&
  !isCaption(block) &&
  linkShare(block) < 0.3;

/** Whether a paragraph above the text is its lead: in an element that says so, alone, or with the date between it and the text. */
export const isLeadAt = (blocks: readonly Block[], at: number): boolean => {
  const next = blocks.findIndex((block, index) => index > at && isProse(block));
  const [here, there] = [blocks[at], blocks[next]].map((block) => block && LEAD_HINT.test(block.hints));
  const isAboveDate = blocks
    .slice(at + 1, next)
    .some((block) => (metaOf(block, 'head')?.dates.length ?? 0) > 0);
  return next >= 0 && ((here && !there) || isAboveDate);
};

/** Whether two paragraphs stand in one element, or each in one of its own, with one name and one class. */
export const isNextTo = (a: Block, b: Block): boolean => {
  const [[outer, mine], [around, theirs]] = [a, b].map(({ ancestors }) => ancestors.slice(-3, -1)) as [
    Element[],
    Element[],
  ];
  if (!mine || !theirs || a.ancestors.length <= 2) return false;
  return (
    mine === theirs ||
    (outer === around &&
      a.ancestors.length > 3 &&
      mine.tagName === theirs.tagName &&
      hintsOf(mine) === hintsOf(theirs))
  );
};

/** Of related stories, or of what is recommended. */
const isBoxHeading = (block: Block): boolean =>
  /^(?:related|end)$/.test(sortOf(block)) && !isFinal(block.text);

/** Below a box of one related headline among the paragraphs of a text. */
export const isBehindBox = (blocks: readonly Block[], at: number): boolean => {
  const [heading, other, block] = blocks.slice(Math.max(0, at - 2), at + 1);
  return Boolean(block?.apart && heading && other && isBoxHeading(heading) && !isSentence(other.text));
};

/** Of paragraphs. */
export const hanOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isText(block) ? hanIn(block.text) : 0), 0);

export const untilEnd = (blocks: readonly Block[]): readonly Block[] => {
  const end = blocks.findIndex((block) => /^(?:end|related)$/.test(sortOf(block)));
  return end < 0 ? blocks : blocks.slice(0, end);
};

/** What is seen of a text as a whole, from the block where it may begin. */
export const extentOf = (all: readonly Block[], start: number) => {
  const blocks = all.slice(start);
  const own = untilEnd(blocks);
  // A text that is nothing but captions is made of them.
  const isGallery = own.filter(isCaption).length >= 3 && !own.some(isText);
  return {
    isGallery,
    isOfText: (block: Block) => isText(block) || (isGallery && isCaption(block)),
    doubled: doubledIn(blocks),
    numbers: sectionNumbersIn(blocks),
    lastCredit: lastCreditIn(all, start),
  };
};
