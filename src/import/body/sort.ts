// What a block of a page is by its words alone, wherever it stands.

import { eitherScript } from '../data/either-script.ts';
import { CUT, DETAIL, END, isIn, isToolbar, NAV_LINK, PAGE_MARKS, RELATED, RIGHTS } from '../data/noise.ts';
import { type Block, hanIn, isProse, isSentence, linkShare } from '../read/block.ts';

/**
 * `pages` marks of pages, `related` the heading of related stories or one of them, `end` what stands below an article,
 * `tool` buttons and advertisements, `links` nothing but links, `text` anything else.
 */
export type Sort = 'pages' | 'related' | 'end' | 'tool' | 'links' | 'text';

/** An attachment is a link and of the article. */
const ATTACHED = eitherScript(/^附(?:件|表|图|录)?\s*[\d一二三四五六七八九十]{0,2}\s*[:：]/u);

export const sortOf = (block: Block): Sort => {
  const { text, kind } = block;
  const isWhole = kind === 'list' || kind === 'table' || kind === 'pre';
  if (isIn(PAGE_MARKS, text)) return 'pages';
  if (isIn(RELATED, text) && (hanIn(text) <= 12 || linkShare(block) > 0.3 || !isProse(block)))
    return 'related';
  // A share bar has words that end an article as well; a sentence ends one only by how it begins.
  if (isToolbar(text) && !eitherScript(/[评留跟]/).test(text)) return 'tool';
  if (!isWhole && (RIGHTS.test(text) || isIn(END, isSentence(text) ? text.slice(0, 24) : text))) return 'end';
  // Below a gate stands what it costs.
  if (!isWhole && CUT.test(text) && text.length <= 120) return 'end';
  if (DETAIL.test(text) || NAV_LINK.test(text)) return 'tool';
  return linkShare(block) > 0.6 && (isWhole || !isProse(block)) && !ATTACHED.test(text) ? 'links' : 'text';
};
