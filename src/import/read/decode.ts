// A page's bytes to text, whatever charset it declares: of the charsets that Chinese pages use, the one in which it reads.

import { cleanText } from '../../content/text/clean-text.ts';
import { readingOf } from '../data/frequent.ts';

export interface Decoded {
  readonly text: string;
  readonly charset: string;
  /** What the page says it is, if it does. */
  readonly declared?: string | undefined;
  /** Characters that could not be decoded and stand in the text as U+FFFD. */
  readonly lost: number;
}

/** In this order where two fit equally. Big5 comes last: its bytes are nearly always valid GB18030 as well. */
const CHARSETS = ['utf-8', 'gb18030', 'big5'] as const;

const BYTE_ORDER_MARKS: readonly [charset: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export const decodePage = (bytes: Uint8Array): Decoded => {
  const ascii = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(ascii)?.[1];
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const tried = (marked ? [marked] : CHARSETS).map((charset) => {
    const text = tidy(new TextDecoder(charset).decode(bytes));
    const lost = text.split('\uFFFD').length - 1;
    const { han, share } = readingOf(text);
    return {
      text,
      charset,
      declared: declared?.toLowerCase(),
      lost,
      score: share - lost / Math.max(han, 20),
    };
  });
  // Valid UTF-8 with Chinese in it is never by chance anything else.
  const utf8 = tried.find(({ charset, lost, text }) => charset === 'utf-8' && lost === 0 && text !== '');
  const { score: _, ...best } = utf8 ?? tried.reduce((a, b) => (b.score > a.score ? b : a));
  return best;
};

/** Line ends as \n, without control characters and those of no width. */
const tidy = (text: string): string =>
  cleanText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B\u200C\u200E\u200F\u2060\uFEFF]/g, '');

/** The charset that a name means, as browsers know it; all of GBK is in GB18030. */
const charsetOf = (name: string): string => {
  try {
    return new TextDecoder(name).encoding.replace('gbk', 'gb18030');
  } catch {
    return name;
  }
};

/** Whether the page is in the charset that it declares, by whatever name. */
export const declaresRight = ({ charset, declared }: Decoded): boolean =>
  !declared || charsetOf(declared).slice(0, 6) === charsetOf(charset).slice(0, 6);
