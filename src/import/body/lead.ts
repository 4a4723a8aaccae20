// A lead by its label, 核心提示：…, or alone on a line above it.

import type { Element } from 'hast';
import { eitherScript } from '../data/either-script.ts';
import { LABELS } from '../data/labels.ts';
import type { Found } from '../note.ts';
import { type Block, bare, hanIn, isProse, linkShare } from '../read/block.ts';
import { hintsOf } from '../read/html/html-shape.ts';

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

/** The first paragraph, where it is what the page says of itself and is set unlike all others: its lead. */
export const describedIn = (
  body: readonly Block[],
  description: readonly Found<string>[],
): Found<string> | undefined => {
  const [first, ...rest] = body.filter(isProse);
  const element = ({ ancestors }: Block) =>
    `${ancestors.at(-1)?.tagName} ${hintsOf(ancestors.at(-1) as Element)}`;
  const isSaid = first && description.some(({ value }) => bare(value) === bare(first.text));
  return isSaid && rest.length >= 2 && rest.every((block) => element(block) !== element(first))
    ? { value: first.text, line: first.line }
    : undefined;
};

/** A line above the text that says more than a button. */
export const mayBeDeck = (block: Block): boolean =>
  block.kind === 'text' &&
  !block.isFurniture &&
  hanIn(block.text) >= 8 &&
  hanIn(block.text) <= 60 &&
  linkShare(block) === 0;
