// A lead by its label, 核心提示：…, or alone on a line above it.

import { eitherScript } from '../data/either-script.ts';
import { LABELS } from '../data/labels.ts';
import { type Block, hanIn, linkShare } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';

const LEADS = LABELS.flatMap(({ field, words }) => (field === 'lead' ? words : [])).join('|');
const LEAD = eitherScript(
  new RegExp(
    `^(?:[【\\[〔［(（]\\s*(?:${LEADS})\\s*[】\\]〕］)）]\\s*[:：]?|(?:${LEADS})\\s*[:：])\\s*(.*)$`,
    'u',
  ),
);
export const LEAD_ALONE = eitherScript(new RegExp(`^(?:${LEADS})$`, 'u'));
export const LEAD_HINT =
  /(?:^|[\s_-])(?:summary|abstract|brief|lead|leading|lede|chapo|standfirst|deck|dek|intro|introduction|sub-?(?:title|head|headline)|excerpt|teaser|synopsis|digest|zhaiyao|daodu|daoyu)(?:$|[\s_-])/i;

/** A second headline by its class, where it is no sentence. */
export const DECK_HINT = /(?:^|[\s_-])(?:sub-?title|fu-?(?:biao-?)?ti)(?:$|[\s_-])/i;

/** What a line says as a lead, 核心提示：…; empty when the lead is the next line. */
export const leadIn = (text: string): string | undefined =>
  LEAD_ALONE.test(text) ? '' : LEAD.exec(text)?.[1];

/** A line above the text that says more than a button. */
export const mayBeDeck = (block: Block): boolean =>
  block.kind === 'text' &&
  !block.isFurniture &&
  hanIn(block.text) >= 8 &&
  hanIn(block.text) <= 60 &&
  linkShare(block) === 0 &&
  !isCaption(block);
