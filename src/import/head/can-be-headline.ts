// Which lines of a page can be its headline.

import { LEAD_ALONE } from '../body/lead.ts';
import { eitherScript } from '../data/either-script.ts';
import { END, isIn, isMenu, isToolbar, NOISE, RELATED } from '../data/noise.ts';
import { NOTICES } from '../data/notices.ts';
import { isSections, isSiteName } from '../data/outlets.ts';
import { metaOf } from '../find/facts.ts';
import { type Block, hanIn, isProse } from '../read/block.ts';
import { isCaption } from '../read/caption.ts';

/** Rows of a table, second headlines behind a dash, words about people, menus that end in a button. */
const NO_HEADLINE = eitherScript(
  /\t|^(?:—|──|--)|^(?:作者|记者|编辑|撰文|Reporting from)\s*[,，:：\s]|(?:登录|登入|注册|搜索|下载)$/u,
);

/** It is a line, and not a menu, a tool, a label or a sentence of the text. */
export const canBeHeadline = (block: Block): boolean =>
  (block.kind === 'heading' || block.kind === 'text') &&
  !LEAD_ALONE.test(block.text) &&
  (hanIn(block.text) >= 3 || NOTICES.some(({ pattern }) => pattern.test(block.text))) &&
  block.text.length <= 90 &&
  !/[。；：:，,]$/.test(block.text) &&
  !(isCaption(block) && (isProse(block) || /[）)]$|。/.test(block.text))) &&
  !NO_HEADLINE.test(block.text) &&
  !isMenu(block.text) &&
  !isToolbar(block.text) &&
  !isSiteName(block.text) &&
  !isSections(block.text) &&
  !isIn(NOISE, block.text) &&
  !isIn(RELATED, block.text) &&
  !isIn(END, block.text) &&
  metaOf(block, 'head') === undefined;
