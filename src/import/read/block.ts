// A page as blocks: what stands on lines of its own, in order, from text and from HTML alike.

import type { Element, ElementContent } from 'hast';

export type Kind = 'text' | 'heading' | 'list' | 'table' | 'figure' | 'quote' | 'pre';

export interface Link {
  readonly text: string;
  readonly href: string;
  /** Relative, on a page whose own address is not known. */
  readonly isLost?: boolean | undefined;
}

export interface Block {
  readonly kind: Kind;
  /** 1 is the first line of the page. */
  readonly line: number;
  /** What a reader sees, on one line. */
  readonly text: string;
  /** The same with a space wherever an element ends: 来源 and 举报 of two elements are two words. */
  readonly spaced?: string | undefined;
  /** The same with its links and emphasis. */
  readonly nodes: readonly ElementContent[];
  /** Of a heading: 1 to 6. */
  readonly level?: number | undefined;
  /** Whether all of it is bold or large: a heading by looks. */
  readonly bold: boolean;
  /** Whether it stands in the middle: a heading or a caption by looks. */
  readonly centred: boolean;
  readonly links: readonly Link[];
  /** Of a picture: where a click on it leads; empty where that is nowhere. */
  readonly leads: string;
  /** The items of a list, as lines. */
  readonly items: readonly Block[];
  /** `class` and `id` of the element and of those around it, the innermost first. */
  readonly hints: string;
  /** Whether it stands in what its class calls a menu, a side bar, a foot: no text, but perhaps a credit. */
  readonly isFurniture: boolean;
  /** Whether it begins with the indent of a paragraph. */
  readonly indented: boolean;
  /** Whether an empty line stands above it in a text. */
  readonly apart: boolean;
  /** The elements around it, the outermost first. */
  readonly ancestors: readonly Element[];
}

const PLAIN = {
  bold: false,
  centred: false,
  links: [],
  leads: '',
  items: [],
  hints: '',
  apart: false,
  indented: false,
  isFurniture: false,
  ancestors: [],
} as const;

export const blockOf = (block: Pick<Block, 'kind' | 'line' | 'text'> & Partial<Block>): Block => ({
  ...PLAIN,
  nodes: [{ type: 'text', value: block.text }],
  ...block,
});

/** A text without any space, in one width and small letters: how two texts are compared. */
export const bare = (text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .toLowerCase();

export const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Han that stand side by side: what two texts have in common. */
export const pairsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair));

/** The share of a block's text that is links. */
export const linkShare = ({ links, text }: Block): number =>
  links.reduce((sum, link) => sum + bare(link.text).length, 0) / Math.max(1, bare(text).length);

/** Ends as a sentence does, perhaps with a bracket or a quotation behind. */
const SENTENCE_END = /[。！？!?…；;﹔.](?:[”’」』）)】〕\s]*)(?:[（(【〔].{0,60}[）)】〕])?\d{0,8}$/u;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** A whole sentence that nobody drops without a word. */
export const isSentence = (text: string): boolean => hanIn(text) >= 20 && /[。！？]/.test(text);

/** Reads as a paragraph: a sentence, or so long that no menu or heading is. */
export const isProse = ({ kind, text, level }: Pick<Block, 'kind' | 'text' | 'level'>): boolean =>
  (kind === 'text' || kind === 'quote') &&
  level === undefined &&
  ((hanIn(text) >= 12 && /[，。！？；：、,;!?]/.test(text) && (endsSentence(text) || hanIn(text) >= 40)) ||
    (hanIn(text) >= 6 && /[。！？](?:[”’」』）)]*)$/.test(text)) ||
    hanIn(text) >= 60);
