// How much of everything an article may hold. No newspaper comes near; what is over is an error with its line, because the
// parsers behind us take time that grows with the square of it, or run out of stack.

export const MOST = {
  /** Bytes of a file. */
  bytes: 1024 * 1024,
  lines: 5000,
  /** Quotations, lists and elements in one another. */
  depth: 50,
  /** Items of lists, lines of quotations and notes: what opens a block, on all lines together. */
  containers: 1500,
  /** Lines without a blank one among them after the line that opened a block: the parser looks at all before each. */
  following: 1000,
  /** `*`, `_`, `~` and `]` in one paragraph, each of which is compared with those before it. */
  marks: 1000,
  /** The same, and `<` and `` ` ``, in a whole article. */
  allMarks: 5000,
  /** Characters that are looked through for the end of `<` and `` ` ``: so many of them in a paragraph, times the text's length. */
  search: 10_000_000,
  /** Characters of ASCII with no blank among them. */
  word: 5000,
  elements: 10_000,
  /** Cells of tables; a short row is filled up to the width of its head. */
  cells: 20_000,
  /** Characters of addresses that short references stand for. */
  referred: 200_000,
} as const;

/** What is too much, and where. */
export interface Excess {
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

export const NO_TEXT = 'remove what is no text, such as a picture written as base64';
export const SPLIT = 'make several articles of it';
