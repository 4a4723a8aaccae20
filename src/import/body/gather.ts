// The blocks of the article among those of the page: what is furniture, doubled, about the article, or about others goes out, and
// every block that goes out is said to.

import type { Element } from 'hast';
import { DETAIL, isFinal } from '../data/noise.ts';
import { type Meta, metaOf, type Zone } from '../find/facts.ts';
import { type Found, type Note, opening, warning } from '../note.ts';
import { type Block, bare, hanIn, isProse, isSentence, linkShare } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import { doubledIn } from './doubled.ts';
import { LEAD_HINT, leadIn } from './lead.ts';
import type { LeftOut } from './left-out.ts';
import { distinctRelated, type Related, relatedIn } from './related.ts';
import { sectionNumbersIn } from './section-numbers.ts';
import { sortOf } from './sort.ts';
import { withoutTrail } from './trail.ts';

export interface Gathered {
  readonly body: readonly Block[];
  /** Lines about the article above its text, and below its beginning. */
  readonly above: readonly Meta[];
  readonly below: readonly Meta[];
  readonly lead?: Found<string> | undefined;
  readonly related: readonly Related[];
  readonly left: readonly LeftOut[];
  readonly notes: readonly Note[];
}

export interface Scope {
  readonly isHtml: boolean;
  /** The first block that may be of the text. */
  readonly start: number;
  /** The element that holds the text. */
  readonly container?: Element | undefined;
  readonly headline: string;
  /** Paragraphs that another reader takes for the article's. */
  readonly confirmed: ReadonlySet<string>;
}

/** A paragraph, and no caption. */
const isText = (block: Block): boolean => isProse(block) && !isCaption(block);

const namesEditor = (meta: Meta | undefined): meta is Meta =>
  meta?.facts.some(({ field }) => field === 'editor') ?? false;

/** Counts and buttons, though with labels. */
const saysNothing = ({ facts, dates, byline }: Meta): boolean =>
  dates.length === 0 && !byline && facts.every(({ field }) => field === 'tool');

/** Lines about the article in a block; the items of a short list are lines. */
const metasIn = (block: Block, zone: Zone): Meta[] =>
  [block, ...(zone === 'body' || block.text.length > 200 ? [] : block.items)].flatMap(
    (one) => metaOf(one, zone) ?? [],
  );

export const gather = (
  blocks: readonly Block[],
  { isHtml, start, container, headline, confirmed }: Scope,
): Gathered => {
  const body: Block[] = [];
  const above: Meta[] = [];
  const below: Meta[] = [];
  const related: Related[] = [];
  const left: LeftOut[] = [];
  const notes: Note[] = [];
  let lead: Found<string> | undefined;
  let leadIsNext = false;
  let mark: Block | undefined;
  /** What the blocks that come are: the text, what stands below its editors, related stories, or nothing of ours. */
  let mode: 'text' | 'credits' | 'related' | 'over' = 'text';
  /** Whether it is sure that the article has ended. */
  let isClosed = false;

  const doubled = doubledIn(blocks.slice(start));
  const numbers = sectionNumbersIn(blocks.slice(start));
  const firstProse = blocks.findIndex((block, at) => at >= start && isText(block));
  const lastCredit = blocks.findLastIndex(
    (block, at) => at > firstProse && !block.isFurniture && metasIn(block, 'tail').some(namesEditor),
  );

  const isConfirmed = ({ text }: Block) => confirmed.has(bare(text));
  const isInside = (block: Block) =>
    !container || block.ancestors.includes(container) || (body.some(isText) && isConfirmed(block));
  const isPlain = (block: Block) => isProse(block) && linkShare(block) < 0.4 && !DETAIL.test(block.text);
  /** A paragraph beside those that were taken. */
  const isBeside = (block: Block) =>
    isHtml &&
    isPlain(block) &&
    body.some(
      (kept) =>
        isProse(kept) && kept.ancestors.length > 2 && kept.ancestors.at(-2) === block.ancestors.at(-2),
    );
  /** In an element that says so, alone, or with the date between it and the text. */
  const isLeadHere = (at: number) => {
    const next = blocks.findIndex((block, index) => index > at && isProse(block));
    const [here, there] = [blocks[at], blocks[next]].map((block) => block && LEAD_HINT.test(block.hints));
    const isAboveDate = blocks.slice(at + 1, next).some((block) => metaOf(block, 'head')?.dates.length);
    return next >= 0 && ((here && !there) || isAboveDate);
  };
  const leave = (block: Block, why: string, isDoubtful = false) =>
    left.push({ block, why, isDoubtful: isDoubtful && isSentence(block.text) && isPlain(block) });
  const take = (block: Block) => {
    if (bare(block.text) === bare(headline)) leave(block, 'the headline again');
    else if (doubled.has(block)) leave(block, 'the page has it twice');
    else body.push(numbers.has(block) ? { ...block, kind: 'heading', level: block.level ?? 2 } : block);
  };
  /** Below the article only credits are of it; a paragraph goes on with the text where it stands in its bounds. */
  const takeBelow = (block: Block, at: number) => {
    const metas = metasIn(block, 'tail').filter(namesEditor);
    const isAbstract = DETAIL.test(block.text) || DETAIL.test(blocks[at + 1]?.text ?? '');
    const isOurs = !body.some(isText) || isBeside(block) || (at < lastCredit && !isClosed);
    const others = mode === 'related' && (isHtml || !isSentence(block.text)) ? relatedIn(block, isHtml) : [];
    if (metas.length > 0) below.push(...metas);
    else if (isPlain(block) && !isAbstract && !block.isFurniture && isInside(block) && isOurs) {
      mode = 'text';
      take(block);
    } else if (others.length > 0) {
      related.push(...others);
      if (isSentence(block.text)) leave(block, 'it is of other articles');
    } else
      leave(
        block,
        mode === 'credits' ? 'it stands below the editors' : 'it stands below the end of the article',
        mode === 'credits' || (!isClosed && (!isHtml || isConfirmed(block))),
      );
  };

  for (const [at, block] of blocks.entries()) {
    if (at < start) continue;
    const { text, line, kind } = block;
    const hasText = body.some(isText);
    if (kind === 'figure') {
      // Above the element of the text a picture with a caption is the article's, any other perhaps the site's.
      const isOurs = isInside(block) || (!hasText && hanIn(block.text) >= 4);
      if (mode === 'text' && isOurs && !block.isFurniture) body.push(block);
      continue;
    }
    const sort = numbers.has(block) ? 'text' : sortOf(block);
    if (sort === 'pages') {
      if (mode !== 'over') mark ??= block;
    } else if (sort === 'related') {
      mode = 'related';
      related.push(...relatedIn({ ...block, text: /[:：](.*)$/su.exec(text)?.[1] ?? '' }, isHtml));
    } else if (sort === 'end' && !isBeside(block)) {
      if (hasText) {
        mode = 'over';
        isClosed ||= isFinal(text) && at > lastCredit;
      }
      leave(block, 'it is of the site');
    } else if (mode === 'related' || mode === 'over') takeBelow(block, at);
    else {
      const led = hasText ? undefined : leadIn(text);
      const zone = !hasText ? 'head' : mode === 'text' && isInside(block) ? 'body' : 'tail';
      const metas = metasIn(block, zone);
      const isLead = !hasText && isHtml && isProse(block) && !block.isFurniture && linkShare(block) < 0.3;
      if (led !== undefined || leadIsNext) {
        leadIsNext = led === '';
        if (!leadIsNext) lead ??= { value: led ?? text, line };
      } else if (metas.length > 0 && !(sort === 'tool' && metas.every(saysNothing))) {
        (hasText ? below : above).push(...metas);
        if (hasText && metas.some(namesEditor)) {
          isClosed = true;
          if (!isHtml) mode = 'credits';
        }
      } else if (sort === 'tool' || block.isFurniture)
        leave(block, 'it is a menu, a button or an advertisement', isConfirmed(block) && sort !== 'tool');
      else if (sort === 'links') leave(block, 'it is only links');
      else if (isLead && lead === undefined && (isLeadHere(at) || !isInside(block)))
        lead = { value: text, line };
      else if (mode === 'text' && isInside(block)) take(block);
      else
        leave(
          block,
          mode === 'credits' ? 'it stands below the editors' : 'it stands outside the article',
          mode === 'credits' || isConfirmed(block),
        );
    }
  }
  if (mark)
    notes.push(
      warning(
        mark.line,
        'body',
        `the page is one of several, by its marks ${opening(mark.text)}`,
        'import the text of the other pages too',
      ),
    );
  return {
    body: withoutTrail(body, notes),
    above,
    below,
    lead,
    related: distinctRelated(related),
    left: left.filter(({ block }) => !isHtml || hanIn(block.text) >= 20),
    notes,
  };
};
