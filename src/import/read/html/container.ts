// Which element of a page holds the article: the innermost one with nearly all of the paragraphs.

import type { Element } from 'hast';
import { type Block, hanIn, isProse, linkShare } from '../block.ts';
import { isCaption } from '../caption.ts';
import { hintsOf } from './html-shape.ts';

/** What portals call the element that holds the text. */
const NAMED =
  /(?:^|[\s_-])(?:js_content|artibody|articlebody|article_?content|article-content|content-article|rm_txt_con|box_con|left_zw|p-detail|post_body|post-body|mp-editor|trs_editor|ucap-content|story_body|story-body|article-body|article__body|news_content|news-content|newsbody|text_con|main-text|zoom|endtext|itemfulltext)(?![_-](?:item|part|block|unit|paragraph))(?:$|[\s_-])/i;

/** An element with less than this share of its parent's paragraphs is a part of the article, not the article. */
const ENOUGH = 0.8;

interface Mass {
  /** The element around it. */
  readonly parent: Element | undefined;
  han: number;
  blocks: number;
}

export interface Container {
  readonly element?: Element | undefined;
  /** Its share of the page's paragraphs. */
  readonly share: number;
}

export const containerOf = (blocks: readonly Block[]): Container => {
  const masses = new Map<Element, Mass>();
  let total = 0;
  const hanOf = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + hanIn(text), 0);
  const isGallery =
    hanOf(blocks.filter(isCaption)) > hanOf(blocks.filter((block) => isProse(block) && !isCaption(block)));
  for (const block of blocks) {
    if (!(isGallery ? isCaption(block) : isProse(block)) || block.isFurniture || linkShare(block) > 0.5)
      continue;
    const han = hanIn(block.text);
    total += han;
    for (const [at, element] of block.ancestors.entries()) {
      const mass = masses.get(element) ?? { han: 0, blocks: 0 };
      const parent = block.ancestors[at - 1];
      masses.set(element, { parent, han: mass.han + han, blocks: mass.blocks + 1 });
    }
  }
  const named = [...masses]
    .toReversed()
    .filter(([element, { han }]) => isNamed(element) && han >= total * 0.5)
    .sort(([, a], [, b]) => a.han - b.han)[0];
  if (named) return { element: named[0], share: named[1].han / total };
  let current: Element | undefined;
  let mass: Mass = { parent: undefined, han: total, blocks: Number.POSITIVE_INFINITY };
  for (;;) {
    const children = [...masses].filter(([, { parent }]) => parent === current);
    const [best] = children.toSorted(([, a], [, b]) => b.han - a.han);
    // A paragraph is not the element that holds paragraphs.
    if (!best || best[1].han < mass.han * ENOUGH || isLeaf(best[0], best[1]) || isHalf(best[0], children))
      break;
    [current, mass] = best;
  }
  return { element: current, share: total === 0 ? 0 : mass.han / total };
};

/** Classes that say where an element is set, and not what it holds. */
const SETTING =
  /^(?:col|span|row|grid|container|wrap|box|block|item|card|section|module|widget|clear|cf|fl|fr|left|right|part|inner|hidden|pc|mobile|[a-z]$|[gw]-?\d)/i;

const classesOf = ({ properties }: Element): readonly string[] =>
  [properties.className]
    .flat()
    .flatMap((name) => (typeof name === 'string' && !SETTING.test(name) ? [name] : []));

/** Another of its kind has paragraphs as well: the upper and the lower part of a text. */
const isHalf = (element: Element, all: readonly (readonly [Element, Mass])[]): boolean =>
  all.some(
    ([other]) =>
      other !== element &&
      other.tagName === element.tagName &&
      classesOf(other).some((name) => classesOf(element).includes(name)),
  );

const isNamed = (element: Element): boolean =>
  element.properties.itemProp?.toString() === 'articleBody' || NAMED.test(hintsOf(element));

const isLeaf = ({ tagName }: Element, { blocks }: Mass): boolean =>
  tagName === 'p' ||
  (blocks === 1 && tagName !== 'body' && tagName !== 'html' && tagName !== 'article' && tagName !== 'main');
