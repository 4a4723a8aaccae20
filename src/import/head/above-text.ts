// Of the lines above the text: the lead among them, and what is left out with its reason.

import { leadIn, mayBeDeck } from '../body/lead.ts';
import type { LeftOut } from '../left-out.ts';
import type { Found } from '../note.ts';
import { type Block, isProse, isSentence } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';

export interface Head {
  readonly lead?: Found<string> | undefined;
  readonly left: readonly LeftOut[];
}

export const BETWEEN = 'it stands between headline and text';

/** `blocks` above the text; `from` is the first below the headline, `said` are the lines that another field was read from. */
export const headOf = (
  blocks: readonly Block[],
  from: number,
  headline: readonly number[],
  said: readonly number[],
): Head => {
  const isUsed = (block: Block, at: number) => headline.includes(at) || said.includes(block.line);
  const lead = blocks.find(
    (block, at) => at >= from && isProse(block) && !isCaption(block) && !isUsed(block, at),
  );
  const left = blocks.flatMap((block, at): LeftOut[] => {
    if (block === lead || isUsed(block, at)) return [];
    const isDoubtful = at >= from && (isSentence(block.text) || mayBeDeck(block)) && !isCaption(block);
    const why = isCaption(block)
      ? 'it is the caption of a picture that the text has not'
      : at < from
        ? 'it stands above the headline'
        : BETWEEN;
    return [{ block, why, isDoubtful }];
  });
  return { lead: lead && { value: leadIn(lead.text) ?? lead.text, line: lead.line }, left };
};
