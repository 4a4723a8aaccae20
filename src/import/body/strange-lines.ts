// Lines of the text that are the site's by what was learned, and those that may be: by that, or set unlike every paragraph beside them.

import { eitherScript } from '../data/either-script.ts';
import { endingFacts } from '../find/facts.ts';
import { bylineOf } from '../find/who/bylines.ts';
import { creditIn } from '../find/who/credits.ts';
import type { LeftOut } from '../left-out.ts';
import type { Odds } from '../lines/judge.ts';
import { type Note, opening, warning } from '../note.ts';
import { type Block, hanIn, isSentence, pairsIn } from '../read/block.ts';
import { endingBrackets } from '../read/brackets.ts';
import { isCaption } from '../read/caption.ts';
import { hintsOf } from '../read/html/html-shape.ts';
import { captionBelow } from './pictures/captions.ts';
import { ABOUT_AUTHOR, signatureOf } from './trail.ts';

/** Log-odds from which a line may be the site's, from which it is left out, a whole sentence is, and markup that says otherwise does not count. */
const [MAY, IS, SENTENCE_IS, SURELY] = [0.3, 0.5, 1.5, 3];
/** From which a line goes without a doubt, and a whole sentence. */
const [LINE_GOES, SENTENCE_GOES] = [1, 5];

/** （文中人物为化名） */
const RENAMED = eitherScript(/^[（(][^（()）]*化名[^（()）]*[）)]$/u);

const isLine = ({ kind, level }: Block): boolean => kind === 'text' && level === undefined;

/** Captions, lists and lines that say who wrote and when are told by other means, and headings by markup unless it is sure. */
const isOver = (least: number, block: Block, odds: Odds): boolean =>
  (odds.get(block) ?? 0) > (isLine(block) ? least : SURELY) &&
  /text|heading/.test(block.kind) &&
  !isCaption(block) &&
  !block.text.includes('\uFFFD') &&
  !ABOUT_AUTHOR.test(block.text) &&
  !RENAMED.test(block.text) &&
  endingFacts([block]).length === 0 &&
  !endingBrackets(block.text, 0).some((inside) => creditIn(inside)) &&
  !signatureOf([block]);

/** Who speaks, in an interview printed by turns. */
const speakerOf = ({ text }: Block): string | undefined =>
  /^([^：:。，、？！\s]{1,12})[：:]/u.exec(text)?.[1];

/** What is said by whoever has as many turns as no label of a site's has. */
export const turnsIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const bySpeaker = Map.groupBy(blocks.filter(isLine), speakerOf);
  const speakers = [...bySpeaker].filter(([speaker, turns]) => speaker && turns.length >= 3);
  return new Set(speakers.flatMap(([, turns]) => turns));
};

/** Below a picture a short line may be its caption. */
export const isSites = (
  block: Block,
  above: Block | undefined,
  odds: Odds,
  turns: ReadonlySet<Block>,
): boolean =>
  !turns.has(block) &&
  isOver(above?.kind === 'figure' ? SURELY : isSentence(block.text) ? SENTENCE_IS : IS, block, odds);

export const isSurelySites = (block: Block, odds: Odds): boolean => isOver(SURELY, block, odds);

/** It is the site's as surely as what goes without a word. */
export const isNoDoubt = (block: Block, odds: Odds): boolean =>
  isOver(isSentence(block.text) ? SENTENCE_GOES : LINE_GOES, block, odds);

export const SITES = 'it reads like a line of the site';

export const asSites = (block: Block, odds: Odds): LeftOut => ({
  block,
  why: SITES,
  isDoubtful: !isNoDoubt(block, odds),
});

/** Pairs of Han, as three or four paragraphs have them. */
const MANY = 200;

const isOfOther = (block: Block, all: readonly Block[]): boolean => {
  const others = new Set(all.flatMap((one) => (one === block ? [] : [...pairsIn(one.text)])));
  return others.size >= MANY && ![...pairsIn(block.text)].some((pair) => others.has(pair));
};

/** Its element and the one around it, by name and class, and whether it is centred. */
const settingOf = ({ ancestors, centred }: Block): string =>
  [...ancestors.slice(-2).map((element) => `${element.tagName} ${hintsOf(element)}`), centred].join(' > ');

export const strangeLines = (
  leads: readonly Block[],
  body: readonly Block[],
  odds: Odds,
  isHtml: boolean,
): Note[] => {
  const lines = isHtml
    ? body.filter((block) => isLine(block) && !isCaption(block) && hanIn(block.text) >= 6)
    : [];
  const settings = Map.groupBy(lines, settingOf);
  const isSet = [...settings.values()].some(({ length }) => length >= 3);
  const paragraphs = body.filter(({ text }) => isSentence(text));
  // A first paragraph that has not one word of the others, which are many.
  const isApart = (block: Block) =>
    paragraphs.length >= 4 &&
    block === paragraphs[0] &&
    hanIn(block.text) <= 40 &&
    isOfOther(block, paragraphs);
  // The last one, in an element of its own below that of the others.
  const last = lines.at(-1);
  const inside = (element: unknown) => lines.filter(({ ancestors }) => ancestors.at(-2) === element);
  const isOutside = (block: Block) =>
    block === last &&
    inside(block.ancestors.at(-2)).length === 1 &&
    inside(lines[0]?.ancestors.at(-2)).length >= 3 &&
    inside(lines[0]?.ancestors.at(-2)).length === lines.length - 1;
  const isAhead = (block: Block) =>
    block === lines[0] &&
    !bylineOf(block.text)?.end &&
    inside(block.ancestors.at(-2)).length === 1 &&
    inside(last?.ancestors.at(-2)).length >= 3 &&
    inside(last?.ancestors.at(-2)).length === lines.length - 1;
  const isBelowPicture = (block: Block) => body[body.indexOf(block) - 1]?.kind === 'figure';
  // An aside stands in brackets.
  const isUnlike = (block: Block) =>
    isSet &&
    lines.includes(block) &&
    settings.get(settingOf(block))?.length === 1 &&
    hanIn(block.text) <= 40 &&
    !/^[（(].*[）)]$/u.test(block.text);
  return [...leads, ...body]
    .filter(
      (block) =>
        (isUnlike(block) && captionBelow(body, body.indexOf(block) - 1).length === 0) ||
        ((isOver(MAY, block, odds) || isApart(block) || isOutside(block) || isAhead(block)) &&
          !isBelowPicture(block)),
    )
    .map(({ text, line }) =>
      warning(
        line,
        'body',
        `${opening(text)} may be a line of the site`,
        'remove it if it is not of the article',
      ),
    );
};
