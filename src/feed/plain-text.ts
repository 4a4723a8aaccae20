// An entry's HTML as text. It is our own, sanitized and written by one serializer, so it is read without a parser.

import { own } from '../content/own.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const BLOCKS = /^(p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|figure|figcaption|table|tr|div|hr|section)$/i;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** With the characters that references stand for. */
export const withoutReferences = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, named) =>
    named
      ? (own(NAMED, named) ?? whole)
      : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** One line for each paragraph, heading, item or row; cells are set apart by a space. Without notes and their marks. */
export const plainText = (html: string): string =>
  withoutReferences(
    withoutNotes(html).replace(TAG, (_, closing: string, name: string) => {
      if (BLOCKS.test(name) || name === 'br') return '\n';
      return closing && /^t[dh]$/i.test(name) ? ' ' : '';
    }),
  )
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/** Where a note's mark or the list of notes begins, as text/footnotes.ts makes them. */
const NOTE = /<(sup)><a [^>]*\bdata-footnote-ref\b|<(section) data-footnotes\b/g;

/** Cut out up to the end of the same element. */
const withoutNotes = (html: string): string => {
  let kept = '';
  let at = 0;
  for (const note of html.matchAll(NOTE)) {
    if (note.index < at) continue;
    kept += html.slice(at, note.index);
    at = endOf(html, note.index, note[1] ?? note[2] ?? '');
  }
  return kept + html.slice(at);
};

const endOf = (html: string, start: number, name: string): number => {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', tags.lastIndex) + 1;
  }
  return html.length;
};
