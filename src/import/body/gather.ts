// The blocks of the article among those of its page; every block that goes out goes with its reason.

import { DETAIL, isBoxEnd, isFinal } from '../data/noise.ts';
import type { Meta } from '../find/facts.ts';
import type { Found, Note } from '../note.ts';
import { type Block, endsSentence, isSentence } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';
import {
  canBeLead,
  extentOf,
  hanOf,
  hasDay,
  isBehindBox,
  isLeadAt,
  isPlain,
  metasBelow,
  metasIn,
  namesEditor,
  opensText,
  saysNothing,
  untilEnd,
} from './bounds.ts';
import { belowRelated, type Gathered, pageMark, type Scope, standing } from './gathered.ts';
import { DECK_HINT, leadIn, mayBeDeck } from './lead.ts';
import { isCaptionBelow, isMade } from './pictures/captions.ts';
import { isOfArticle, isOfCard } from './pictures/of-article.ts';
import { distinctRelated, listBelow, namedIn, type Related, relatedIn } from './related.ts';
import { sortOf } from './sort.ts';
import { isSurelySites } from './strange-lines.ts';
import { isSurelyOwn, takerOf } from './taking.ts';
import { trailNotes } from './trail.ts';

export const gather = (blocks: readonly Block[], scope: Scope): Gathered => {
  const { page, start, odds } = scope;
  const { isHtml } = page;
  const [above, below]: [Meta[], Meta[]] = [[], []];
  let related: Related[] = [];
  const notes: Note[] = [];
  let [lead, deck]: (Found<string> | undefined)[] = [];
  let leadIsNext = false;
  /** Whether a block is of the list of related stories that was headed last. */
  let isListed: ReturnType<typeof listBelow> = () => true;
  /** What the blocks that come are: the text, what stands below its editors, related stories, or nothing of ours. */
  let mode: 'text' | 'credits' | 'related' | 'over' = 'text';
  /** Whether it is sure that the article has ended. */
  let isClosed = false;
  const extent = extentOf(blocks, start);
  const { numbers, lastCredit, isGallery, isOfText } = extent;
  const { body, left, leave, take, wait, takeOn } = takerOf(blocks, scope, extent);
  /** Editors are named above most of the text. */
  const isEarly = (at: number) => hanOf(body) < hanOf(untilEnd(blocks.slice(at + 1))) / 2;

  const { isConfirmed, isInside, isBeside } = standing(page, body);
  const isBehindOne = (at: number) =>
    !isHtml && !isClosed && (isBehindBox(blocks, at) || isSurelyOwn(blocks[at] as Block, odds));
  /** Below the article only credits are of it; a paragraph goes on with the text where it stands in its bounds. */
  const takeBelow = (block: Block, at: number) => {
    const metas = metasBelow(block, above.some(hasDay));
    const isAbstract = DETAIL.test(block.text) || DETAIL.test(blocks[at + 1]?.text ?? '');
    const isOurs =
      !body.some(isOfText) || isBeside(block) || (at < lastCredit && !isClosed) || isBehindOne(at);
    const isOthers = isHtml ? isListed(block) : !isSentence(block.text);
    const others = mode === 'related' && isOthers ? relatedIn(block, isHtml) : [];
    if (metas.length > 0) below.push(...metas);
    else if (isPlain(block) && !isAbstract && !block.isFurniture && isInside(block) && isOurs) {
      if (isBehindOne(at)) notes.push(belowRelated(block));
      mode = 'text';
      const back = takeOn(block);
      related = related.filter((one) => !back.some(({ line }) => line === one.line));
      return;
    } else if (others.length > 0) {
      related.push(...others);
      if (isSentence(block.text)) leave(block, 'it is of other articles');
    } else
      leave(block, 'it stands below the end of the article', !isClosed && (!isHtml || isConfirmed(block)));
    wait(block, isInside(block) && !isClosed);
  };

  for (const [at, block] of blocks.entries()) {
    if (at < start) continue;
    const [{ text, line }, hasText] = [block, body.some(isOfText)];
    if (block.kind === 'figure') {
      const rest = blocks.slice(at + 1);
      const isAboveText = !hasText || rest.some((one) => isPlain(one) && isInside(one));
      const isOurs = isInside(block) || (isAboveText && isOfArticle(block, rest));
      const isOver = (isClosed && !rest.some(isBeside)) || isOfCard(block, rest[0]);
      const isTaken = isOurs && !isOver && !block.isFurniture;
      if (mode === 'text' && isTaken) body.push(block);
      else wait(block, isInside(block) && !isClosed);
      continue;
    }
    const sort = numbers.has(block) ? 'text' : sortOf(block);
    if (sort === 'pages') {
      if (mode !== 'over' && notes.length === 0) notes.push(pageMark(block));
    } else if (sort === 'related') {
      const named = namedIn(block, isHtml);
      // 相关文章：渡口旧事 is all of a list of lines.
      if (isHtml || named.length === 0) mode = 'related';
      isListed = listBelow(block);
      related.push(...named);
    } else if (sort === 'end' && !(isBeside(block) && blocks.slice(at + 1).some(isBeside))) {
      if (hasText) mode = 'over';
      isClosed ||= hasText && isFinal(text) && at > lastCredit;
      below.push(...metasIn(block, 'tail').filter(namesEditor));
      leave(block, 'it is of the site');
    } else if (mode !== 'text' && isBoxEnd(text)) mode = 'text';
    else if (mode === 'related' || mode === 'over') takeBelow(block, at);
    else {
      const isDeck = DECK_HINT.test(block.hints) && !endsSentence(text);
      const opens = isHtml && !hasText && opensText(block);
      const mayLead = isHtml && !hasText && !lead && !opens && canBeLead(block);
      const isLead = mayLead && (isDeck || !isSurelySites(block, odds));
      const led = hasText ? undefined : leadIn(text);
      const zone = !hasText ? 'head' : mode === 'text' && isInside(block) ? 'body' : 'tail';
      const metas = metasIn(block, zone);
      if (led !== undefined || leadIsNext) {
        leadIsNext = led === '';
        if (!leadIsNext) lead ??= { value: led ?? text, line };
      } else if (metas.length > 0 && !(sort === 'tool' && metas.every(saysNothing)) && !isMade(metas, body)) {
        (hasText ? below : above).push(...metas);
        const isSigned = hasText && metas.some(namesEditor) && (isHtml || !isEarly(at));
        isClosed ||= isSigned;
        if (isSigned && !isHtml) mode = 'credits';
      } else if (sort === 'tool' || block.isFurniture)
        leave(block, 'it is a menu, a button or an advertisement', isConfirmed(block) && sort !== 'tool');
      else if (isLead && (isDeck || isLeadAt(blocks, at) || !isInside(block)))
        if (isDeck) deck ??= { value: text, line };
        else lead = { value: text, line };
      else if (!isHtml && !hasText && !isGallery && isCaption(block))
        leave(block, 'it is the caption of a picture that the text has not');
      else if (mode === 'text' && (isInside(block) || opens || isCaptionBelow(block, body.at(-1), blocks)))
        take(block);
      else if (mode === 'credits') leave(block, 'it stands below the editors', true);
      else if (mayLead && isLeadAt(blocks, at))
        left.push({ block, why: 'it reads like a line of the site', isDoubtful: true });
      else if (isHtml && !hasText && mayBeDeck(block) && !isSurelySites(block, odds))
        left.push({ block, why: 'it stands between headline and text', isDoubtful: true });
      else leave(block, 'it stands outside the article', isConfirmed(block));
    }
  }
  return {
    ...{ body, above, below, lead, deck },
    related: distinctRelated(related),
    left,
    notes: [...notes, ...trailNotes(body, above)],
  };
};
