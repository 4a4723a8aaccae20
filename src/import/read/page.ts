// Bytes to a page: decoded, and cut into blocks with what the page says of itself.

import { info, type Note } from '../note.ts';
import type { Block } from './block.ts';
import { type Decoded, declaresRight, decodePage } from './decode.ts';
import { type Container, containerOf } from './html/container.ts';
import { blocksOfHtml } from './html/html-blocks.ts';
import { addressOf } from './html/page-address.ts';
import { EMPTY_META, metaOfPage, type PageMeta } from './html/page-meta.ts';
import { parseHtml } from './html/parse-html.ts';
import { readAgain } from './html/second-reader.ts';
import { joinLabels } from './split-label.ts';
import { blocksOfText } from './text-blocks.ts';

export interface Page {
  readonly blocks: readonly Block[];
  readonly isHtml: boolean;
  readonly container?: Container | undefined;
  readonly meta: PageMeta;
  /** Paragraphs that another reader takes for the article's, without space. */
  readonly confirmed: ReadonlySet<string>;
  /** Its address, when it is known. */
  readonly url?: string | undefined;
}

const charsetNotes = (decoded: Decoded): Note[] => [
  ...(declaresRight(decoded)
    ? []
    : [info(1, 'page', `is ${decoded.charset}, though it declares ${decoded.declared}`)]),
  ...(decoded.lost > 0
    ? [info(1, 'page', `${decoded.lost} characters cannot be read as ${decoded.charset}`)]
    : []),
];

/** Begins as HTML does, or has several elements closed: a text may speak of one. */
const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype|!--|html|head|body|\?xml|div|p|article|h[1-6])/i.test(text) ||
  (text.match(/<\/(?:p|div|a|span|body|td|h[1-6])>|<br\s*\/?>/gi)?.length ?? 0) >= 3;

/** A page's bytes, with its address where an editor gave one; what is to be said goes to `notes`. */
export const pageOf = (bytes: Uint8Array, wished: string | undefined, notes: Note[]): Page => {
  const decoded = decodePage(bytes);
  notes.push(...charsetNotes(decoded));
  const { text } = decoded;
  if (!isHtml(text)) {
    const read = blocksOfText(text);
    notes.push(...read.notes);
    return {
      blocks: joinLabels(read.blocks),
      isHtml: false,
      meta: EMPTY_META,
      confirmed: new Set(),
      url: wished,
    };
  }
  const tree = parseHtml(text);
  const { meta, broken } = metaOfPage(tree);
  if (broken) notes.push(info(broken, 'page', 'its JSON-LD cannot be read, and is not used'));
  const own = meta.url.find(({ value }) => /^https?:\/\//.test(value) && URL.canParse(value));
  const url = wished ?? (own && new URL(own.value).href);
  if (!wished && own) notes.push(info(own.line, 'source.url', `${own.value} is from ${own.from}`));
  const blocks = joinLabels(blocksOfHtml(tree, addressOf(url)));
  return { blocks, isHtml: true, container: containerOf(blocks), meta, confirmed: readAgain(text), url };
};
