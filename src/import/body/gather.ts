// The blocks of the article among those of the page: what is furniture, doubled, about the article, or about others goes out.

import type { Element } from 'hast';
import { DETAIL } from '../data/noise.ts';
import { type Meta, metaOf } from '../find/facts.ts';
import { type Found, info, type Note, opening, warning } from '../note.ts';
import { type Block, bare, hanIn, isProse, linkShare } from '../read/block.ts';
import { LEAD_HINT, leadIn } from './lead.ts';
import { distinctRelated, type Related, relatedIn } from './related.ts';
import { sortOf } from './sort.ts';
import { withoutTrail } from './trail.ts';

export interface Gathered {
  readonly body: readonly Block[];
  /** Lines about the article above its text, and below its beginning. */
  readonly above: readonly Meta[];
  readonly below: readonly Meta[];
  readonly lead?: Found<string> | undefined;
  readonly related: readonly Related[];
  readonly notes: readonly Note[];
}

export interface Scope {
  readonly isHtml: boolean;
  /** The first block that may be of the text. */
  readonly start: number;
  /** The element that holds the text. */
  readonly container?: Element | undefined;
  readonly headline: string;
}

const namesEditor = (meta: Meta | undefined): meta is Meta =>
  meta?.facts.some(({ field }) => field === 'editor') ?? false;

/** Counts and buttons, though with labels. */
const saysNothing = ({ facts, dates, byline }: Meta): boolean =>
  dates.length === 0 && !byline && facts.every(({ field }) => field === 'tool');

export const gather = (blocks: readonly Block[], { isHtml, start, container, headline }: Scope): Gathered => {
  const body: Block[] = [];
  const above: Meta[] = [];
  const below: Meta[] = [];
  const related: Related[] = [];
  const notes: Note[] = [];
  let lead: Found<string> | undefined;
  let leadIsNext = false;
  let mark: Block | undefined;
  /** Everything that was taken, to know what the page has twice; doubling, even a short line was. */
  let said = '';
  let isDoubling = false;
  /** What the blocks that come are: the text, what stands below its editors, related stories, or nothing of ours. */
  let mode: 'text' | 'credits' | 'related' | 'over' = 'text';

  const isInside = ({ ancestors }: Block) => !container || ancestors.includes(container);
  /** A paragraph beside those that were taken. */
  const isBeside = (block: Block) =>
    isHtml &&
    isProse(block) &&
    linkShare(block) < 0.4 &&
    body.some(
      (kept) =>
        isProse(kept) && kept.ancestors.length > 2 && kept.ancestors.at(-2) === block.ancestors.at(-2),
    );
  const leave = (block: Block, why: string) =>
    notes.push(info(block.line, 'body', `left out ${opening(block.text)}: ${why}`));
  const take = (block: Block) => {
    const text = bare(block.text);
    if (text === bare(headline)) isDoubling = body.some(isProse);
    else if (said.includes(text) && (hanIn(text) >= 10 || isDoubling)) {
      isDoubling = true;
      leave(block, 'the page has it twice');
    } else {
      isDoubling = false;
      said += text;
      body.push(block);
    }
  };
  /** Below the article only credits are of it. */
  const takeBelow = (block: Block, nextText: string) => {
    const isRelated = mode === 'related';
    const resumes = isInside(block) && isBeside(block) && !DETAIL.test(block.text) && !DETAIL.test(nextText);
    const meta = linkShare(block) > 0.3 ? undefined : metaOf(block, 'tail');
    if (namesEditor(meta)) below.push(meta);
    else if (resumes) {
      mode = 'text';
      take(block);
    } else if (isRelated) related.push(...relatedIn(block, isHtml));
    else if (isProse(block)) leave(block, 'it stands below the end of the article');
  };

  for (const [at, block] of blocks.entries()) {
    if (at < start) continue;
    const { text, line, kind } = block;
    const hasText = body.some(isProse);
    if (kind === 'figure') {
      if (mode === 'text' && isInside(block) && !block.isFurniture) body.push(block);
      continue;
    }
    const sort = sortOf(block);
    if (sort === 'pages') mark ??= block;
    else if (sort === 'related') {
      mode = 'related';
      related.push(...relatedIn({ ...block, text: /[:：](.*)$/su.exec(text)?.[1] ?? '' }, isHtml));
    } else if (sort === 'end' && !isBeside(block)) {
      if (body.length > 0) mode = 'over';
    } else if (mode === 'related' || mode === 'over') takeBelow(block, blocks[at + 1]?.text ?? '');
    else {
      const led = hasText ? undefined : leadIn(text);
      const meta = metaOf(block, !hasText ? 'head' : mode === 'text' && isInside(block) ? 'body' : 'tail');
      if (led !== undefined || leadIsNext) {
        leadIsNext = led === '';
        if (!leadIsNext) lead ??= { value: led ?? text, line };
      } else if (meta && !(sort === 'tool' && saysNothing(meta))) {
        (hasText ? below : above).push(meta);
        if (hasText && !isHtml && namesEditor(meta)) mode = 'credits';
      } else if (sort === 'tool' || block.isFurniture) continue;
      else if (sort === 'links') {
        if (isInside(block) && hanIn(text) > 0) leave(block, 'it is only links');
      } else if (mode === 'text' && isInside(block)) take(block);
      else if (isHtml && !hasText && isProse(block) && LEAD_HINT.test(block.hints))
        lead ??= { value: text, line };
      else if (isProse(block))
        leave(block, mode === 'credits' ? 'it stands below the editors' : 'it stands outside the article');
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
  return { body: withoutTrail(body, notes), above, below, lead, related: distinctRelated(related), notes };
};
