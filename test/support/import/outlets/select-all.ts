// What a person gets of a page by selecting all and copying it: what is shown, a line for each element that a browser sets in one.

import { parseHTML } from 'linkedom';
import type { Expected, Kind } from '../kind.ts';

const HIDDEN = /^(?:head|script|style|template|noscript|select|textarea|input|button|img|video|audio|svg)$/;
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|ins|label|mark|s|small|span|strong|sub|sup|time|u)$/;
/** A browser leaves a blank line around these. */
const SPACED = /^(?:p|h[1-6]|ul|ol|dl|blockquote|figure|hgroup)$/;

interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly localName?: string;
  readonly childNodes: Iterable<Node>;
  getAttribute?(name: string): string | null;
}

const isHidden = (node: Node): boolean =>
  HIDDEN.test(node.localName ?? '') ||
  /display:\s*none/.test(node.getAttribute?.('style') ?? '') ||
  node.getAttribute?.('hidden') != null;

const shown = (node: Node): string => {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
  if (node.nodeType !== 1 || isHidden(node)) return '';
  const name = node.localName ?? '';
  if (name === 'br') return '\n';
  const inside = [...node.childNodes].map(shown).join('');
  if (INLINE.test(name)) return inside;
  if (/^t[dh]$/.test(name)) return `${inside.trim()}\t`;
  const edge = SPACED.test(name) ? '\u0001' : '\u0000';
  return `${edge}${inside}${edge}`;
};

export const selectAll = (page: string): string => {
  const { document } = parseHTML(page);
  return shown(document.body as unknown as Node)
    .replace(/ *[\u0000\u0001\n][\u0000\u0001 ]*/g, (edges) => (edges.includes('\u0001') ? '\n\n' : '\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** What only markup tells is not asked of a text: which words are a lead, whose picture a caption is, a site that it does not name. */
const asText = (text: string, { body, source, ...said }: Expected): Expected => {
  const {
    lead: _,
    captions: __,
    headings: ___,
    kicker: ____,
    alternative: _____,
    related: ______,
    ...others
  } = said;
  return {
    ...others,
    ...(source !== undefined && { source: source && text.includes(source) ? source : null }),
    ...(body && { kept: body }),
  };
};

export interface Shown extends Kind {
  /** Where the text can't say what the page says. */
  readonly asText?: Expected;
}

/** A page, and what is copied of it. */
export const inBoth = (pages: readonly Shown[]): readonly Kind[] =>
  pages.flatMap(({ asText: other, ...page }) => {
    const text = selectAll(page.page);
    return [
      page,
      {
        kind: `pasted: ${page.kind}`,
        page: text,
        expected: page.expected.refused ? page.expected : { ...asText(text, page.expected), ...other },
      },
    ];
  });
