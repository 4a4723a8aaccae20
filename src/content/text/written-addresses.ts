// Addresses as they stand in a running text, which no variant changes.

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
/** Of a host: in ASCII, or beginning beyond it. */
const HAN_LABEL = String.raw`(?![\0-\x7f])${LETTER}(?:${LETTER}|-)*`;
const HOST = String.raw`(?:[A-Za-z\d-]+\.)*${HAN_LABEL}(?:(?:\.(?:[A-Za-z\d-]+|${HAN_LABEL}))+|(?=/))(?::\d+)?`;
const HAN_TAIL = `(?:[/?#](?:${LETTER}|[!#-;=?-~])*)?`;
const SCHEME = `(?<![A-Za-z])[Hh][Tt]{2}[Pp][Ss]?://`;
const ANY_SCHEME = String.raw`(?<![A-Za-z])[A-Za-z][A-Za-z\d+.-]{1,14}://`;
const WWW = String.raw`(?<![\w./@-])[Ww]{3}\.`;
const DOMAIN = String.raw`(?<![\w./@-])(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,24}`;
const LOCAL = String.raw`(?<![\w.+-])[\w.+-]+@`;

/** One whose host is in Chinese, as `https://例.中国/后台`: up to a blank or a mark of Chinese. */
const IN_CHINESE = `(?:${SCHEME}|${WWW}|${LOCAL})${HOST}${HAN_TAIL}`;

const ASCII = '[!#-;=?-~]';
const HAN_PART = String.raw`(?:(?![\0-\x7f])${LETTER}){1,60}`;
const IS_JOINED = '(?<=[/=_&?#-])';
/**
 * A path or a query in Chinese, as `https://a.example/发现/手机`. What follows the first slash at once and ends the address is
 * none, as in `见https://a.example/后来他说`.
 */
const HAN_PATH =
  `(?:(?:${ANY_SCHEME}|${WWW})[\\w.:@-]+|${DOMAIN})(?=[/?])` +
  `(?:${ASCII}(?:${ASCII}+${IS_JOINED})${HAN_PART}|/${HAN_PART}(?=[/?&=#_%-]|\\.[A-Za-z]))` +
  `(?:${ASCII}+${IS_JOINED}${HAN_PART})*${ASCII}*`;

/** The source of an expression (flag u) for any address; one in ASCII ends with it, as in text/bare-addresses.ts. */
export const ADDRESS =
  `${IN_CHINESE}|${HAN_PATH}|(?:${ANY_SCHEME}|${WWW})${ASCII}+|${DOMAIN}/${ASCII}*|` +
  String.raw`${LOCAL}[\w-]+(?:\.[\w-]+)+`;

const ALL_IN_CHINESE = new RegExp(IN_CHINESE, 'gu');
const WHOLE = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:)[\p{L}\p{N}\p{M}!#-;=?-~]+$/iu;

const ADDRESSES = new RegExp(`(${ADDRESS})`, 'u');
const MAY_HOLD_ONE = /:\/\/|www\.|@|\.[a-z]+\//i;

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
