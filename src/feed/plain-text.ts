// An entry's HTML as text. It is our own, sanitized and written by one serializer, so it is read without a parser.

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const BLOCKS = /^(p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|figure|figcaption|table|tr|div|hr|section)$/i;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** One line for each paragraph, heading, item or row; cells are set apart by a space. */
export const plainText = (html: string): string =>
  html
    .replace(TAG, (_, closing: string, name: string) => {
      if (BLOCKS.test(name) || name === 'br') return '\n';
      return closing && /^t[dh]$/i.test(name) ? ' ' : '';
    })
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, named) =>
      named
        ? (NAMED[named] ?? whole)
        : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
