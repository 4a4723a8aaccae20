// What a block of a page is by its words alone, wherever it stands, and which blocks a page has twice.

import { eitherScript } from '../data/either-script.ts';
import { CUT, END, isIn, isToolbar, PAGE_MARKS, RELATED, RIGHTS } from '../data/noise.ts';
import { type Block, bare, hanIn, isProse, isSentence, linkShare } from '../read/block.ts';

/**
 * `pages` marks of pages, `related` the heading of related stories or one of them, `end` what stands below an article,
 * `tool` a share bar, `text` anything else, which may be the site's as well.
 */
export type Sort = 'pages' | 'related' | 'end' | 'tool' | 'text';

export const sortOf = (block: Block): Sort => {
  const { text, kind } = block;
  const isWhole = kind === 'list' || kind === 'table' || kind === 'pre';
  if (isIn(PAGE_MARKS, text)) return 'pages';
  if (isIn(RELATED, text) && (hanIn(text) <= 12 || linkShare(block) > 0.3 || !isProse(block)))
    return 'related';
  // A share bar has words that end an article as well; a sentence ends one only by how it begins.
  if (isToolbar(text) && !eitherScript(/[评留跟回]|推荐(?:阅读|新闻|文章)/).test(text)) return 'tool';
  if (!isWhole && (RIGHTS.test(text) || isIn(END, isSentence(text) ? text.slice(0, 24) : text))) return 'end';
  // Below a gate stands what it costs.
  if (!isWhole && CUT.test(text) && text.length <= 120) return 'end';
  return isToolbar(text) || (isWhole && linkShare(block) > 0.6) ? 'tool' : 'text';
};

/** So many different paragraphs; fewer may be a refrain. */
const LEAST = 3;

/** The second run of blocks that repeats most of the prose before it, in its order: a text that a page has twice, for two widths of screen. */
export const doubledIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const prose = blocks.filter((block) => isProse(block) && hanIn(block.text) >= 10);
  const texts = prose.map(({ text }) => bare(text));
  for (let from = 2; from < prose.length; from++) {
    const first = texts.indexOf(texts[from] as string);
    if (first === from) continue;
    let length = 1;
    while (first + length < from && texts[first + length] === texts[from + length]) length++;
    if (length < from * 0.6 || new Set(texts.slice(first, first + length)).size < LEAST) continue;
    const [begin, end] = [prose[from], prose[from + length - 1]].map((block) =>
      blocks.indexOf(block as Block),
    );
    const seen = new Set(blocks.slice(0, begin).map(({ text }) => bare(text)));
    return new Set(blocks.slice(begin, (end ?? 0) + 1).filter(({ text }) => seen.has(bare(text))));
  }
  return new Set();
};
