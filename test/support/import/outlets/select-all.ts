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

/** The day, where a text does not say the hour; nothing where it has no day. */
const dayAsText = (text: string, published: string): string | undefined => {
  const [year = '', month, day] = published.slice(0, 10).split('-').map(Number).map(String);
  const isDated = new RegExp(
    `${year}\\D{0,2}0?${month}\\D{0,2}0?${day}|0?${day}\\D0?${month}\\D${year}|[A-Z][a-z]+ ${day}, ${year}`,
  );
  const hour = published.slice(11, 16).replace(/^0/, '');
  if (!isDated.test(text)) return undefined;
  return text.includes(hour) || /\d{1,2}[时時]\d{2}分/.test(text) ? published : published.slice(0, 10);
};

/**
 * What only markup tells is not asked of a text: which words are a lead, whose picture a caption is, a site, an hour or a person that
 * it does not name.
 */
const asText = (
  text: string,
  { body, source, original, published, authors, refused, ...said }: Expected,
): Expected => {
  const day = published && dayAsText(text, published);
  if (refused || (published && !day)) return { refused: refused ?? /date/ };
  const { lead: _, captions: __, headings: ___, kicker: ____, alternative: _____, ...others } = said;
  const { related: ______, status: _______, ...rest } = others;
  return {
    ...rest,
    ...(day && { published: day }),
    ...(authors && {
      authors: authors.filter((name) => text.replace(/\s/g, '').includes(name.replace(/\s/g, ''))),
    }),
    ...(source && text.includes(source) && { source, ...(original && { original }) }),
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
        expected: other?.refused ? other : { ...asText(text, page.expected), ...other },
      },
    ];
  });
