// Related stories: with their addresses where they are links, by their headlines where they are lines of a text.

import type { Element } from 'hast';
import { eitherScript } from '../data/either-script.ts';
import { DETAIL, isIn, isMenu, NOISE } from '../data/noise.ts';
import { info, type Note } from '../note.ts';
import { type Block, bare, hanIn, isProse } from '../read/block.ts';

export interface Related {
  readonly headline: string;
  readonly url?: string | undefined;
  readonly line: number;
}

/** 看更多：, 延伸阅读》 */
const CALL = eitherScript(/^[►▶→\s]*(?:看更多|更多|延伸阅读|相关(?:新闻|报道|报导|阅读))\s*[:：》＞>]+\s*/u);

/** Without a call before it, a mark, or its day behind. */
const barely = (text: string): string =>
  text
    .replace(CALL, '')
    .replace(/^[►▶▸●■◆>＞·•\s]+/u, '')
    .replace(/\s*[（(](?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）)]$/u, '');

/** More would be a site's menu. */
const MOST = 12;

export const relatedIn = (block: Block, isHtml: boolean): Related[] => {
  const { text, line, links } = block;
  const linked = links.flatMap(({ text, href }) =>
    /^https?:/.test(href) && hanIn(text) >= 5 && !DETAIL.test(text) && !text.includes('。')
      ? [{ headline: barely(text), url: href, line }]
      : [],
  );
  // A line between abstracts that end in 【詳細】 and rows of channels.
  const isHeadline =
    !isHtml &&
    hanIn(text) >= 6 &&
    !/[|｜]/.test(text) &&
    !DETAIL.test(text) &&
    !isIn(NOISE, text) &&
    !isProse(block) &&
    !isMenu(text);
  return isHeadline ? [...linked, { headline: text, line }] : linked;
};

/** What a heading has in its own line: 相关文章：渡口旧事. */
export const namedIn = (heading: Block, isHtml: boolean): Related[] =>
  relatedIn({ ...heading, text: /[:：](.*)$/su.exec(heading.text)?.[1] ?? '' }, isHtml);

/** Whether a block is of the list below a heading: in the smallest element that has both it and its first story, up to the next heading; in a menu where that is headed there. */
export const listBelow = (heading: Block): ((block: Block) => boolean) => {
  let box: Element | undefined;
  let isOver = false;
  return ({ ancestors, links, level, isFurniture }) => {
    isOver ||= box !== undefined && level !== undefined && links.length === 0;
    if (links.length > 0) box ??= heading.ancestors.findLast((one) => ancestors.includes(one));
    return !isOver && (!box || ancestors.includes(box)) && (!isFurniture || heading.isFurniture);
  };
};

export const distinctRelated = (related: readonly Related[]): Related[] =>
  related
    .filter(
      (one, index) =>
        related.findIndex(
          ({ headline, url }) => bare(headline) === bare(one.headline) || (url && url === one.url),
        ) === index,
    )
    .slice(0, MOST);

/** Those that a record cannot hold, in one line. */
export const relatedNotes = (related: readonly Related[]): Note[] => {
  const lost = related.filter(({ url }) => !url);
  const [first] = lost;
  return first
    ? [
        info(
          first.line,
          'related',
          lost.length === 1
            ? `“${first.headline}” has no address here, and was left out`
            : `${lost.length} headlines from “${first.headline}” have no address here, and were left out`,
        ),
      ]
    : [];
};
