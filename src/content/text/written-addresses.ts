// Addresses as they stand in a running text, which no variant changes.

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
/** Of a host: in ASCII, or beginning beyond it. */
const HAN_LABEL = String.raw`(?![\0-\x7f])${LETTER}(?:${LETTER}|-)*`;
const HOST = String.raw`(?:[A-Za-z\d-]+\.)*${HAN_LABEL}(?:(?:\.(?:[A-Za-z\d-]+|${HAN_LABEL}))+|(?=/))(?::\d+)?`;
const HAN_TAIL = `(?:[/?#](?:${LETTER}|[!#-;=?-~])*)?`;
const SCHEME = `(?<![A-Za-z])[Hh][Tt]{2}[Pp][Ss]?://`;
const WWW = String.raw`(?<![\w./@-])[Ww]{3}\.`;
const LOCAL = String.raw`(?<![\w.+-])[\w.+-]+@`;

/** One whose host is in Chinese, as `https://例.中国/后台`: up to a blank or a mark of Chinese. */
const IN_CHINESE = `(?:${SCHEME}|${WWW}|${LOCAL})${HOST}${HAN_TAIL}`;

/** The source of an expression (flag u) for any address; one that begins with ASCII ends with it, as in text/bare-addresses.ts. */
export const ADDRESS = String.raw`${IN_CHINESE}|(?:${SCHEME}|${WWW})[!#-;=?-~]+|${LOCAL}[\w-]+(?:\.[\w-]+)+`;

const ALL_IN_CHINESE = new RegExp(IN_CHINESE, 'gu');
const WHOLE = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)(?:[\p{L}\p{N}\p{M}]|[!#-;=?-~])+$/iu;

const ADDRESSES = new RegExp(`(${ADDRESS})`, 'u');
const MAY_HOLD_ONE = /:\/\/|www\.|@/i;

/** A text cut into what is none and, at odd places, the addresses in it. */
export const cutAddresses = (text: string): string[] =>
  MAY_HOLD_ONE.test(text) ? text.split(ADDRESSES) : [text];

/** The text with what is no address changed. */
export const aroundAddresses = (text: string, change: (part: string) => string): string =>
  cutAddresses(text)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join('');

export const addressesInChinese = (text: string): string[] => text.match(ALL_IN_CHINESE) ?? [];

/** Whether a text is an address and nothing else. */
export const isAddress = (text: string): boolean => WHOLE.test(text.trim());
