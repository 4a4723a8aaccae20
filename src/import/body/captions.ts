// Pictures with their captions: which block is the caption of the picture above it, by its words, its class, its place or by how the page
// sets its captions, and which picture is the article's.

import { eitherScript } from '../data/either-script.ts';
import { isSiteName } from '../data/outlets.ts';
import type { Meta } from '../find/facts.ts';
import type { LeftOut } from '../left-out.ts';
import { type Block, bare, hanIn, isProse, linkShare } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { sortOf } from './sort.ts';

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

/** A picture with a caption, or that says what it shows: no logo of a site. */
const hasWords = ({ text, nodes }: Block): boolean =>
  [text, ...said(nodes, 'alt')].some((one) => hanIn(one) >= 5 && !isSiteName(one));

const said = (nodes: Block['nodes'], name: 'alt' | 'src') =>
  nodes.map((node) => (node.type === 'element' ? String(node.properties[name] ?? '') : ''));

/** Whose face it is, what is sold, or a sign, by its address or the elements around it. */
const NOT_TOLD =
  /(?:^|[\s_/.-])(?:auth?ors?|avatars?|faces?|head|headpic|headimg|portrait|profile|writers?|users?|account|logos?|icons?|qr|ads?|bza)(?:$|[\s_/.-])|(?:^|[\s_-])author|\.(?:png|gif|svg)$/i;

/** A click on it leads to another page, and not to the picture. */
const leadsAway = ({ leads }: Block): boolean =>
  leads !== '' && !/#[^/]*$|\.(?:jpe?g|png|webp|avif|gif)(?:$|[?!])/i.test(leads);

/** The picture of another story, with its headline below. */
export const isOfCard = (picture: Block, next: Block | undefined): boolean =>
  leadsAway(picture) &&
  next !== undefined &&
  linkShare(next) > 0.5 &&
  next.links.some(({ href }) => href === picture.leads);

const tells = (picture: Block): boolean =>
  !leadsAway(picture) &&
  !picture.ancestors.some(({ tagName }) => /^(?:li|dt|dd)$/.test(tagName)) &&
  ![picture.hints, ...said(picture.nodes, 'src')].some((one) => NOT_TOLD.test(one));

/** Between headline and text: with words it is the article's, and without them where nothing says that it is not. */
export const isOfArticle = (picture: Block, below: readonly Block[]): boolean =>
  hasWords(picture) || isCaptionOf(below.find((one) => sortOf(one) !== 'tool')) || tells(picture);

/** The picture right above the headline, where nothing says that it is the site's. */
export const titlePicture = (blocks: readonly Block[], headline: readonly number[]): readonly Block[] => {
  const above = blocks[Math.min(...headline) - 1];
  return above?.kind === 'figure' && !above.isFurniture && tells(above) ? [above] : [];
};

/** Pictures but those without words that stand in a box of nothing but lines of the site. */
export const withoutSigns = (body: readonly Block[], blocks: readonly Block[], left: readonly LeftOut[]) => {
  const sites = new Set(left.map(({ block }) => block));
  const isSign = (picture: Block) => {
    const inside = picture.ancestors
      .toReversed()
      .map((box) => blocks.filter((one) => one !== picture && one.ancestors.includes(box)))
      .find(({ length }) => length > 0);
    return (inside?.every((one) => sites.has(one)) && inside.some(({ text }) => hanIn(text) >= 6)) ?? false;
  };
  return body.filter((block) => block.kind !== 'figure' || block.text !== '' || !isSign(block));
};
