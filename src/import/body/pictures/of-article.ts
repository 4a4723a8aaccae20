// Which pictures are the article's, and which the site's.

import { isIn, NOISE } from '../../data/noise.ts';
import { isSiteName } from '../../data/outlets.ts';
import type { LeftOut } from '../../left-out.ts';
import { info, type Note } from '../../note.ts';
import { type Block, blockOf, hanIn, isProse, linkShare, pairsIn } from '../../read/block.ts';
import { sortOf } from '../sort.ts';
import { captionBelow, isCaptionOf } from './captions.ts';

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

const isTold = (picture: Block): boolean =>
  ![picture.hints, ...said(picture.nodes, 'src')].some((one) => NOT_TOLD.test(one));

const tells = (picture: Block): boolean =>
  !leadsAway(picture) &&
  !picture.ancestors.some(({ tagName }) => /^(?:li|dt|dd)$/.test(tagName)) &&
  isTold(picture);

/** Between headline and text: with words it is the article's, and without them where nothing says that it is not. */
export const isOfArticle = (picture: Block, below: readonly Block[]): boolean =>
  hasWords(picture) || isCaptionOf(below.find((one) => sortOf(one) !== 'tool')) || tells(picture);

/** The picture right above the headline, where nothing says that it is the site's. */
const titlePicture = (blocks: readonly Block[], headline: readonly number[]): readonly Block[] => {
  const above = blocks[Math.min(...headline) - 1];
  return above?.kind === 'figure' && !above.isFurniture && tells(above) ? [above] : [];
};

/** Such a part of its pairs of Han does a caption share with the text that it is of. */
const SHARED = 1 / 3;

/** Below the text, in the element that holds it and its headline: pictures of what the text is about, by their words, with their captions. */
const attached = (
  blocks: readonly Block[],
  headline: readonly number[],
  body: readonly Block[],
): readonly Block[] => {
  const last = blocks.findLastIndex((block) => body.includes(block));
  const around = blocks[Math.max(...headline)]?.ancestors ?? [];
  const box = blocks[last]?.ancestors.findLast((element) => around.includes(element));
  if (!box || /^(?:body|html)$/.test(box.tagName)) return [];
  const pairs = new Set(body.flatMap(({ text }) => [...pairsIn(text)]));
  return blocks.flatMap((picture, at) => {
    const isBelow = at > last && picture.kind === 'figure' && picture.ancestors.includes(box);
    if (!isBelow || picture.isFurniture || leadsAway(picture) || !isTold(picture)) return [];
    const captions = captionBelow(blocks, at);
    const words =
      [picture, ...captions].map(({ text }) => text).join('') || said(picture.nodes, 'alt').join('');
    const own = [...pairsIn(words)];
    const isAbout = own.length > 3 && own.filter((pair) => pairs.has(pair)).length >= own.length * SHARED;
    return isAbout && sortOf({ ...picture, kind: 'text', text: words }) === 'text'
      ? [picture, ...captions]
      : [];
  });
};

/** It says that it is a button or a sign of the site’s: 点击蓝字关注我们. */
const saysSign = ({ nodes, line }: Block): boolean =>
  said(nodes, 'alt').some(
    (text) =>
      text !== '' &&
      (sortOf(blockOf({ kind: 'text', line, text })) !== 'text' || (hanIn(text) <= 16 && isIn(NOISE, text))),
  );

/** A moving picture at either end of the text calls to follow, or to share. */
const isMoving = ({ nodes }: Block): boolean =>
  said(nodes, 'src').some((src) => /[._]gif(?:$|[?/])/i.test(src));

/** In a box of nothing but lines of the site. */
const isBoxed = (picture: Block, blocks: readonly Block[], left: readonly LeftOut[]): boolean => {
  const inside = picture.ancestors
    .toReversed()
    .map((box) => blocks.filter((one) => one !== picture && one.ancestors.includes(box)))
    .find(({ length }) => length > 0);
  const isSites = inside?.every((one) => left.some(({ block }) => block === one)) ?? false;
  return isSites && (inside ?? []).some(({ text }) => hanIn(text) >= 6);
};

/** The text with the pictures of the article that stand around it, and without the site’s that stand in it. */
export const pictured = (
  blocks: readonly Block[],
  headline: readonly number[],
  text: readonly Block[],
  left: readonly LeftOut[],
): { body: readonly Block[]; notes: readonly Note[] } => {
  const prose = [text.findIndex(isProse), text.findLastIndex(isProse)];
  const signs = text.filter((block, at) => {
    const isEnd = at < (prose[0] ?? 0) || at > (prose[1] ?? 0);
    const isSign = () => saysSign(block) || (isEnd && isMoving(block)) || isBoxed(block, blocks, left);
    return block.kind === 'figure' && block.text === '' && isSign();
  });
  const [first] = signs;
  const own = text.filter((block) => !signs.includes(block));
  const what =
    signs.length === 1
      ? 'a picture is a sign of the site and was left out'
      : `${signs.length} pictures are signs of the site and were left out`;
  return {
    body: [...titlePicture(blocks, headline), ...own, ...attached(blocks, headline, own)],
    notes: first ? [info(first.line, 'body', what)] : [],
  };
};
