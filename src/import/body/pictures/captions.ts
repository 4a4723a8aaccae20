// Which block is the caption of the picture above it: by its words, its class, its place or by how the page sets its captions.

import { eitherScript } from '../../data/either-script.ts';
import type { Meta } from '../../find/facts.ts';
import { type Block, bare, hanIn, isProse } from '../../read/block.ts';
import { isCaption } from '../../read/caption.ts';

const SHORT = 30;

/** The blocks right below the picture at a place that are its caption: mostly one, or the lines of one small element. */
export const captionBelow = (blocks: readonly Block[], at: number): readonly Block[] => {
  const [picture, next] = [blocks[at], blocks[at + 1]];
  if (picture?.text !== '' || next?.kind !== 'text' || hanIn(next.text) > 80) return [];
  const isIts =
    isCaption(next) ||
    saysAgain(picture, next) ||
    next.centred ||
    sharesBox(picture, next, blocks) ||
    (hanIn(next.text) <= SHORT &&
      !next.bold &&
      !/[？?]$/.test(next.text) &&
      (isUnlike(next, blocks) || everyOther(blocks)));
  const element = next.ancestors.at(-1);
  const lines = blocks.filter(({ ancestors }) => element && ancestors.at(-1) === element);
  return !isIts
    ? []
    : lines.length <= 3 &&
        lines.every(({ text }) => !isProse({ ...next, text: `${text}。` }) || isCaption({ ...next, text })) &&
        lines[0] === next
      ? lines
      : [next];
};

/** What the picture says for those who do not see it. */
const saysAgain = ({ nodes }: Block, { text }: Block): boolean =>
  nodes.some((node) => node.type === 'element' && bare(String(node.properties.alt ?? '')) === bare(text));

/** Paragraphs are indented here, and this is not. */
const isUnlike = (block: Block, blocks: readonly Block[]): boolean => {
  const prose = blocks.filter((one) => isProse(one) && hanIn(one.text) > SHORT);
  return !block.indented && prose.length > 0 && prose.every(({ indented }) => indented);
};

/** Every picture, and there are several, has a short line below it. */
const everyOther = (blocks: readonly Block[]): boolean => {
  const below = blocks.flatMap(({ kind, text }, at) =>
    kind === 'figure' && text === '' ? [blocks[at + 1]] : [],
  );
  return (
    below.length >= 2 &&
    below.every((next) => next?.kind === 'text' && !next.indented && hanIn(next.text) <= SHORT)
  );
};

/** In the smallest element that has more than the picture, and nothing else there. */
const sharesBox = (picture: Block, { ancestors }: Block, all: readonly Block[]): boolean => {
  const held = picture.ancestors
    .toReversed()
    .map((box) => [box, all.filter((one) => one.ancestors.includes(box))] as const);
  const [box, inside = []] = held.find(([, inside]) => inside.length > 1) ?? [];
  return box !== undefined && ancestors.includes(box) && inside.length <= 3;
};

/** A line above the text that can be nothing but the caption of the picture right above it. */
export const isCaptionBelow = (block: Block, picture: Block | undefined, all: readonly Block[]): boolean =>
  picture?.kind === 'figure' &&
  (isCaptionOf(block) ||
    (picture.text === '' && block.kind === 'text' && !isProse(block) && sharesBox(picture, block, all)));

/** 图片来源：江城图库 right below a picture without words: its caption. */
export const isMade = (metas: readonly Meta[], body: readonly Block[]): boolean =>
  body.at(-1)?.kind === 'figure' &&
  body.at(-1)?.text === '' &&
  metas.every(({ facts }) => facts.length > 0 && facts.every(({ label }) => MADE.test(label)));
const MADE = eitherScript(/^(?:图片来源|图源|配图来源)$/);

export const isCaptionOf = (block: Block | undefined): boolean => block?.kind === 'text' && isCaption(block);
