// Which element of a page holds the article: the innermost one with nearly all of the paragraphs.

import type { Element } from 'hast';
import { type Block, hanIn, isProse, linkShare } from '../block.ts';
import { hintsOf } from './html-shape.ts';

/** What portals call the element that holds the text. */
const NAMED =
  /(?:^|[\s_-])(?:js_content|artibody|articlebody|article_?content|article-content|content-article|rm_txt_con|box_con|left_zw|p-detail|post_body|post-body|mp-editor|trs_editor|ucap-content|story_body|story-body|article-body|article__body|news_content|news-content|newsbody|text_con|main-text|zoom|endtext|itemfulltext)(?:$|[\s_-])/i;

/** An element with less than this share of its parent's paragraphs is a part of the article, not the article. */
const ENOUGH = 0.8;

interface Mass {
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
  for (const block of blocks) {
    if (!isProse(block) || block.isFurniture || linkShare(block) > 0.5) continue;
    const han = hanIn(block.text);
    total += han;
    for (const element of block.ancestors) {
      const mass = masses.get(element) ?? { han: 0, blocks: 0 };
      masses.set(element, { han: mass.han + han, blocks: mass.blocks + 1 });
    }
  }
  const named = [...masses]
    .filter(([element, { han }]) => isNamed(element) && han >= total * 0.5)
    .sort(([, a], [, b]) => a.han - b.han)[0];
  if (named) return { element: named[0], share: named[1].han / total };
  let current: Element | undefined;
  let mass: Mass = { han: total, blocks: Number.POSITIVE_INFINITY };
  for (;;) {
    const children = [...masses].filter(([element]) => parentIn(blocks, element) === current);
    const [best] = children.toSorted(([, a], [, b]) => b.han - a.han);
    // A paragraph is not the element that holds paragraphs.
    if (!best || best[1].han < mass.han * ENOUGH || isLeaf(best[0], best[1])) break;
    [current, mass] = best;
  }
  return { element: current, share: total === 0 ? 0 : mass.han / total };
};

const isNamed = (element: Element): boolean =>
  element.properties.itemProp?.toString() === 'articleBody' || NAMED.test(hintsOf(element));

const isLeaf = ({ tagName }: Element, { blocks }: Mass): boolean =>
  tagName === 'p' ||
  (blocks === 1 && tagName !== 'body' && tagName !== 'html' && tagName !== 'article' && tagName !== 'main');

const parents = new WeakMap<Element, Element>();

const parentIn = (blocks: readonly Block[], element: Element): Element | undefined => {
  if (!parents.has(element))
    for (const { ancestors } of blocks)
      for (const [index, inner] of ancestors.entries()) {
        const outer = ancestors[index - 1];
        if (outer) parents.set(inner, outer);
      }
  return parents.get(element);
};
