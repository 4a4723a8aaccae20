// Phrases found in a text where words begin and end: the longest first, by Unicode's segmentation for Chinese.

import { isInStep, type Step } from './line.ts';

interface Node {
  readonly next: { readonly get: (unit: number) => Node | undefined };
  /** The phrase that ends here. */
  readonly phrase?: string;
}

/** Phrases with what stands for them, and as a trie of their UTF-16 units. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, string>;
  readonly root: Node;
}

/** A trie grows where it is asked: of ten thousands of phrases, few begin as words of a text do. */
export const lexiconOf = (entries: ReadonlyMap<string, string>): Lexicon => ({
  entries,
  root: nodeOf([...entries.keys()], 0),
});

const nodeOf = (phrases: readonly string[], depth: number): Node => {
  const waiting = new Map<number, string[]>();
  let phrase: string | undefined;
  for (const one of phrases) {
    if (one.length === depth) {
      phrase = one;
      continue;
    }
    const unit = one.charCodeAt(depth);
    const others = waiting.get(unit);
    if (others) others.push(one);
    else waiting.set(unit, [one]);
  }
  const grown = new Map<number, Node>();
  const get = (unit: number): Node | undefined => {
    const known = grown.get(unit);
    if (known) return known;
    const below = waiting.get(unit);
    if (!below) return undefined;
    const node = nodeOf(below, depth + 1);
    grown.set(unit, node);
    return node;
  };
  return phrase === undefined ? { next: { get } } : { next: { get }, phrase };
};

/** The longest phrase at an offset, if any; `fits` may refuse one for a shorter. */
export const longestAt = (
  { root }: Lexicon,
  text: string,
  start: number,
  fits?: (end: number) => boolean,
): string | undefined => {
  let found: string | undefined;
  let shorter: string[] | undefined;
  let at = start;
  for (let node = root.next.get(text.charCodeAt(at)); node; node = node.next.get(text.charCodeAt(at))) {
    at++;
    if (node.phrase === undefined) continue;
    if (fits && found !== undefined) shorter = [...(shorter ?? []), found];
    found = node.phrase;
  }
  while (fits && found !== undefined && !fits(start + found.length)) found = shorter?.pop();
  return found;
};

/** The phrases of a text with their offsets, the longest first and each place once. */
export const phrasesIn = (lexicon: Lexicon, text: string): [at: number, phrase: string][] => {
  const found: [at: number, phrase: string][] = [];
  for (let at = 0; at < text.length; ) {
    const phrase = longestAt(lexicon, text, at);
    if (phrase !== undefined) found.push([at, phrase]);
    at += phrase?.length ?? 1;
  }
  return found;
};

/** A text with each phrase replaced by what stands for it, the longest first and each place once. */
export const replacing =
  (lexicon: Lexicon, used: (phrase: string) => void = () => {}): Step =>
  (text, tell) => {
    let replaced = '';
    let kept = 0;
    for (const [at, found] of phrasesIn(lexicon, text)) {
      const to = lexicon.entries.get(found) as string;
      if (tell && !isInStep(found, to)) tell(at, found.length, to);
      used(found);
      replaced += text.slice(kept, at) + to;
      kept = at + found.length;
    }
    return kept === 0 ? text : replaced + text.slice(kept);
  };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a phrase is whole words or lies inside one: it never ends inside a word that began in it. Segments on first use. */
export const wordsOf = (text: string): ((start: number, end: number) => boolean) => {
  let boundaries: Uint8Array | undefined;
  return (start, end) => {
    if (!boundaries) {
      boundaries = new Uint8Array(text.length + 1);
      for (const { index } of segmenter.segment(text)) boundaries[index] = 1;
      boundaries[text.length] = 1;
    }
    return areWords(boundaries, start, end);
  };
};

/** The same, where words begin and end being known. */
export const areWords = (boundaries: Uint8Array, start: number, end: number): boolean => {
  if (boundaries[start] === 1 && boundaries[end] === 1) return true;
  for (let at = start + 1; at < end; at++) if (boundaries[at] !== 0) return false;
  return true;
};
