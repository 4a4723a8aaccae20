// What stands in a running text and is no wording: addresses, topics (#…#), accounts (@…) and names of files.

import { ADDRESS, cutAddresses } from '../../content/text/written-addresses.ts';
import { keptBy } from '../convert/words/around.ts';

const WORD = String.raw`[\p{L}\p{N}\p{M}_]`;
/** `#话题#` anywhere, `#topic` where a word may begin; a figure (#1) is none. */
const TOPIC = `[#＃](?:${WORD}|[·・-]){1,60}[#＃]|(?<![\\p{L}\\p{N}_&])[#＃](?!\\d)${WORD}{1,60}`;
const ACCOUNT = `(?<![\\w.+-])[@＠](?:${WORD}|-){1,30}`;

const ENDINGS =
  'pdf|docx?|xlsx?|pptx?|wps|odt|ods|txt|csv|tsv|zip|rar|7z|tar|gz|jpe?g|png|gif|webp|svg|heic|tiff?|psd|mp[34]|m4a|wav|flac|mov|avi|mkv|' +
  'md|json|ya?ml|html?|xml|epub|mobi|exe|dmg|apk|iso|py|js|ts|css|java|sql|log|bak|ini|conf';
/** In Chinese, where no blank does, a name of a file begins after such a word. */
const BEFORE =
  '下[载載]|打[开開]|附件|名[为為]|存[为為]|[点點][击擊]|上[传傳]|查看|[参參][见見]|[详詳][见見]|解[压壓]|[运運]行|[删刪]除|[编編][辑輯]|文件|檔案';
const FILE = `(?:(?<=${BEFORE})|(?<!${WORD}|[-.]))(?:(?!${BEFORE})(?:${WORD}|[-.()（）])){1,80}\\.(?:${ENDINGS})(?![A-Za-z\\d])`;

const KEPT = new RegExp(`(${ADDRESS}|${TOPIC}|${ACCOUNT}|${FILE})`, 'u');
const MAY_HOLD_ONE = /[@＠#＃]|\.(?:[a-z]|7z)/i;

/** A text cut into what may be converted and, at odd places, what stays as it is. */
export const cutKept = (text: string): string[] =>
  MAY_HOLD_ONE.test(text) ? text.split(KEPT) : cutAddresses(text);

export const keptIn = keptBy(cutKept);

export const addressesIn = keptBy(cutAddresses);
