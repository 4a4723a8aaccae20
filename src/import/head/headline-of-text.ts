// The headline of a text without markup: the line above its date, or the first above its paragraphs.

import { joinLines } from '../body/join-lines.ts';
import { withoutSite } from '../data/outlets.ts';
import { isSureName } from '../find/names.ts';
import { opening, warning } from '../note.ts';
import { type Block, bare, endsSentence, hanIn, isProse } from '../read/block.ts';
import { candidatesIn, type Headline } from './headline.ts';
import { isSaid, tellingLine } from './telling-line.ts';

/** The headline of a text: the line above the date at block `date`, or the first line above the text at block `end`. */
export const headlineOfText = (
  blocks: readonly Block[],
  date: number | undefined,
  end: number,
): Headline | undefined => {
  const isShown = ({ block }: { block: Block }) => !block.isFurniture;
  const above = date === undefined ? [] : candidatesIn(blocks, 0, date).filter(isShown);
  const between = candidatesIn(blocks, (date ?? -1) + 1, end).filter(
    (one) => isShown(one) && !isProse(one.block),
  );
  // Between headline and date may stand who wrote it.
  const isNamed = ({ block }: { block: Block }) => isSureName(block.text);
  const overName = between.find((one) => !isNamed(one) && isSureName(blocks[one.index + 1]?.text ?? ''));
  // What is so long, between headline and date, is a lead.
  const isLead = ({ block }: { block: Block }) => isProse(block) && hanIn(block.text) >= 40;
  const overDate = above.findLast((one) => !isNamed(one) && !isLead(one)) ?? above.at(-1);
  // A blog’s name, its day, and then the headline.
  const [underDate] = between;
  const isBlog =
    above.length === 1 && hanIn(overDate?.block.text ?? '') <= 4 && hanIn(underDate?.block.text ?? '') >= 6;
  const nearest = isBlog ? underDate : (overDate ?? overName ?? underDate);
  // Below the date stand other headlines too: the first line there counts where what is above is too short for one.
  const isShort = underDate && hanIn(nearest?.block.text ?? '') <= 6;
  const pick = tellingLine(isShort ? [...above, underDate] : above, nearest, blocks.slice(end)) ?? nearest;
  if (!pick) return undefined;
  const { index, block } = pick;
  const others = above
    .filter((one) => one !== pick)
    .map((one) => ({ ...one, text: withoutSite(one.block.text) }));
  const isDoubled = others.some(({ text }) => bare(text) === bare(block.text));
  const before = others.at(-1);
  const seen = others.filter((one) => one !== before).map(({ text }) => text);
  // Over two lines: right below each other, or both together somewhere above.
  const isRightAbove =
    before?.index === index - 1 && before.block.ancestors.at(-1) === block.ancestors.at(-1);
  if (before && isRightAbove && !isDoubled) {
    const { text, isGuess } = joinLines(before.block.text, block.text, seen);
    if (
      !isGuess ||
      (!block.apart && hanIn(before.block.text) >= 4 && text.length <= 60 && !endsSentence(before.block.text))
    ) {
      const note = warning(
        before.block.line,
        'headline',
        'stands over two lines, joined here',
        'compare it with the page; a line above a headline is its kicker',
      );
      return { text, line: before.block.line, blocks: [before.index, index], notes: isGuess ? [note] : [] };
    }
  }
  const doubles = others.filter(({ text }) => bare(text) === bare(block.text)).map((one) => one.index);
  const isGuess =
    isBlog || (above.length === 0 && new Set(between.map(({ block }) => bare(block.text))).size > 1);
  // A kicker, the headline and a second one, each on a line of its own.
  const isSame = before && bare(before.block.text).includes(bare(block.text));
  const other =
    isRightAbove && !isDoubled && !isSame && isSaid(before.block, blocks.slice(end)) ? before : undefined;
  const notes = [
    ...(isGuess
      ? [warning(block.line, 'headline', 'stands in one place of the page alone', 'compare it with the page')]
      : []),
    ...(other
      ? [
          warning(
            other.block.line,
            'headline',
            `may be ${opening(other.block.text)}`,
            'compare it with the page',
          ),
        ]
      : []),
  ];
  return { text: block.text, line: block.line, blocks: [...doubles, index], notes };
};
