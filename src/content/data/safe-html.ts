// What may stand in a published text.

import type { Options as Schema } from 'rehype-sanitize';
import { SCHEMES } from './schemes.ts';

/** Everything else goes; what it held stays, but for scripts and styles. */
export const SAFE: Schema = {
  strip: ['script', 'style', 'template'],
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'pre',
      'hr',
      'br',
    ],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'figure', 'figcaption', 'section', 'div'],
    ...['a', 'img', 'em', 'strong', 'del', 'ins', 'code', 'span', 'sup', 'sub', 'ruby', 'rb', 'rt', 'rp'],
    ...['b', 'i', 'u', 's', 'q', 'cite', 'abbr', 'time', 'mark', 'small'],
  ],
  attributes: {
    '*': ['lang', 'dir', 'translate', 'title', ['id', /^note-/]],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    section: ['dataFootnotes'],
    code: [['className', /^language-./]],
    time: ['dateTime'],
  },
  protocols: { href: Object.keys(SCHEMES), src: ['https'] },
  clobber: [],
};
