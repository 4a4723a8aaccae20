// Phrases found in a text where words begin and end: the longest first, by Unicode's segmentation for Chinese.

/** Phrases by their text, and the lengths that phrases of a first character have, the longest first (UTF-16 units). */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, string>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

export const lexiconOf = (entries: ReadonlyMap<string, string>): Lexicon => {
  const sets = new Map<string, Set<number>>();
  for (const phrase of entries.keys()) {
    const set = sets.get(phrase.charAt(0));
    if (set) set.add(phrase.length);
    else sets.set(phrase.charAt(0), new Set([phrase.length]));
  }
  const lengths = [...sets].map(([first, set]) => [first, [...set].sort((a, b) => b - a)] as const);
  return { entries, lengths: new Map(lengths) };
};

/** The longest phrase at an offset, if any; `fits` may refuse one for a shorter. */
export const longestAt = (
  { entries, lengths }: Lexicon,
  text: string,
  start: number,
  fits?: (end: number) => boolean,
): string | undefined => {
  for (const length of lengths.get(text.charAt(start)) ?? []) {
    const phrase = text.slice(start, start + length);
    if (phrase.length === length && entries.has(phrase) && (!fits || fits(start + length))) return phrase;
  }
  return undefined;
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
    const isWhole = boundaries[start] === 1 && boundaries[end] === 1;
    return isWhole || boundaries.subarray(start + 1, end).every((is) => is === 0);
  };
};
