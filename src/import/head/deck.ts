// Lines beside the headline: the kicker above it, and the deck between it and the text.

import { isNumbered } from '../body/headings.ts';
import { DECK_HINT } from '../body/lead.ts';
import { metaOf } from '../find/facts.ts';
import type { Found } from '../note.ts';
import { type Block, bare, hanIn, isProse } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';

const KICKER_HINT =
  /(?:^|[\s_-])(?:pre|kicker|eyebrow|overline|super-?title|sup-?title|pre-?title|yinti|jianti|meiti|intro-?title|shoulder)(?:$|[\s_-])/i;

/** Right above the headline, in an element that says so. */
export const kickerOf = (
  blocks: readonly Block[],
  headline: readonly number[],
): Found<string> | undefined => {
  const own = blocks[Math.min(...headline)];
  const [above, below] = [blocks[Math.min(...headline) - 1], blocks[Math.max(...headline) + 1]];
  const found =
    [above, below].find((block) => block && KICKER_HINT.test(block.hints)) ??
    (isRowBeside(above, own) || isHeadingBeside(above, own) ? above : undefined);
  return found && hanIn(found.text) >= 2 && found.text.length <= 40
    ? { value: found.text, line: found.line }
    : undefined;
};

/** Right below the headline: behind a dash, ——一趟慢车的账本, what the page says of itself, or in an element of second headlines. */
export const secondBelow = (
  blocks: readonly Block[],
  headline: readonly number[],
  description: readonly Found<string>[],
): Found<string> | undefined => {
  const below = headline.length > 0 ? blocks[Math.max(...headline) + 1] : undefined;
  return below &&
    (isDash(below) ||
      (!isProse(below) && description.some(({ value }) => bare(value) === bare(below.text))) ||
      isRowBeside(below, blocks[Math.max(...headline)]) ||
      isHeadingBeside(below, blocks[Math.max(...headline)]) ||
      (below.level && (DECK_HINT.test(below.hints) || isGrouped(below) || isLesser(blocks, headline)))) &&
    hanIn(below.text) >= 4 &&
    below.text.length <= 60
    ? { value: below.text, line: below.line }
    : undefined;
};

/** Another heading in the element of the headline, which is no link to a section. */
const isHeadingBeside = (block: Block | undefined, headline: Block | undefined): boolean =>
  block?.level !== undefined &&
  headline?.level !== undefined &&
  block.ancestors.at(-2) === headline.ancestors.at(-2) &&
  hanIn(block.text) >= 6 &&
  block.links.length === 0 &&
  !isProse(block);

/** A row of the table whose other row the headline is, as e-papers set what stands above and below it. */
const isRowBeside = (block: Block | undefined, headline: Block | undefined): boolean => {
  // From the body of the table to the cell.
  const [row, own] = [block, headline].map((one) => {
    const cell = one?.ancestors.findLastIndex(({ tagName }) => tagName === 'td') ?? -1;
    return cell < 2 ? [] : (one?.ancestors.slice(cell - 2, cell + 1) ?? []);
  });
  return (
    block !== undefined &&
    own?.[2] !== undefined &&
    row?.[2] !== undefined &&
    row[2] !== own[2] &&
    row[0] === own[0] &&
    hanIn(block.text) >= 4 &&
    block.links.length === 0 &&
    !isProse(block) &&
    metaOf(block, 'head') === undefined
  );
};

/** A heading of a lower level, below which the lines about the article stand. */
const isLesser = (blocks: readonly Block[], headline: readonly number[]): boolean => {
  const at = Math.max(...headline);
  const [own, below, next] = blocks.slice(at, at + 3);
  return (below?.level ?? 0) > (own?.level ?? 9) && next !== undefined && metaOf(next, 'head') !== undefined;
};

/** HTML has an element for a headline and what else it says. */
const isGrouped = ({ ancestors }: Block) => ancestors.some(({ tagName }) => tagName === 'hgroup');

const isDash = ({ text }: Block) => /^(?:——|──|--|—)/.test(text);

const LONGEST = 120;

/** Lines at the head of the text that say more of the headline: behind a dash, or in the middle of the page and no first section. */
export const deckOf = (
  gathered: readonly Block[],
  headline: string,
  /** What was found below the headline, which the text has not again. */
  second: Found<string> | undefined,
): { readonly deck?: Found<string> | undefined; readonly body: readonly Block[] } => {
  const body = gathered.filter(({ text }) => text !== second?.value);
  const isLoud = (block: Block) =>
    block.kind === 'text' && (block.bold || block.centred) && !isProse(block) && !isCaption(block);
  const end = body.findIndex(
    (block) => !(isLoud(block) || (isDash(block) && !isProse(block))) || isNumbered(block.text),
  );
  const lines = body.slice(0, Math.max(0, end));
  const [first] = lines;
  const rest = body.slice(lines.length);
  const text = lines
    .filter(({ text }) => bare(text) !== bare(headline))
    .map(({ text }) => text)
    .join(' ');
  const isSection = lines.length === 1 && first && !isDash(first) && (!first.centred || rest.some(isLoud));
  return first && !isSection && text !== '' && text.length <= LONGEST
    ? { deck: { value: text, line: first.line }, body: rest }
    : { body };
};
