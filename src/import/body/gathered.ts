// What the gathering of an article's blocks begins with and comes to.

import type { Meta } from '../find/facts.ts';
import type { LeftOut } from '../left-out.ts';
import type { Odds } from '../lines/judge.ts';
import { type Found, type Note, opening, warning } from '../note.ts';
import { type Block, bare, isProse } from '../read/block.ts';
import type { Page } from '../read/page.ts';
import { isNextTo, isPlain, isText } from './bounds.ts';
import type { Related } from './related.ts';

export interface Gathered {
  readonly body: readonly Block[];
  /** Lines about the article above its text, and below its beginning. */
  readonly above: readonly Meta[];
  readonly below: readonly Meta[];
  readonly lead?: Found<string> | undefined;
  readonly deck?: Found<string> | undefined;
  readonly related: readonly Related[];
  readonly left: readonly LeftOut[];
  readonly notes: readonly Note[];
}

export interface Scope {
  readonly page: Pick<Page, 'isHtml' | 'container' | 'confirmed'>;
  /** The first block that may be of the text. */
  readonly start: number;
  readonly headline: string;
  /** How much each line is the site's. */
  readonly odds: Odds;
}

/** Where a block stands: in what the page's other reader takes for the article, in its element, beside a paragraph of it. */
export const standing = ({ isHtml, container, confirmed }: Scope['page'], body: readonly Block[]) => {
  const isConfirmed = ({ text }: Block) => confirmed.has(bare(text));
  return {
    isConfirmed,
    isInside: (block: Block) =>
      !container?.element ||
      block.ancestors.includes(container.element) ||
      (body.some(isText) && isConfirmed(block)),
    isBeside: (block: Block) =>
      isHtml && isPlain(block) && body.some((kept) => isProse(kept) && isNextTo(kept, block)),
  };
};

/** 【1】【2】: the page is a part of its article. */
export const pageMark = ({ line, text }: Block): Note =>
  warning(
    line,
    'body',
    `the page is one of several, by its marks ${opening(text)}`,
    'import the text of the other pages too',
  );

/** A paragraph below a box of one headline may be that one's. */
export const belowRelated = ({ line, text }: Block): Note =>
  warning(line, 'body', `${opening(text)} stands below a related story`, 'remove it if it is of that');
