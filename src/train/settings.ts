// How the weights of the repository are learned.

/** What a learner is told. */
export interface Learning {
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** A feature is learned once it was seen so often. */
  readonly least: number;
  /** The share of examples of which only some features are seen, and the share of those that are hidden. */
  readonly partial: number;
  readonly hide: number;
  /** log2 of the room for features. */
  readonly bits: number;
}

export const SETTINGS: Learning & {
  readonly epochs: number;
  /** An answer that was no further off than this is not learned again. */
  readonly sure: number;
  readonly atMost: number;
  readonly step: number;
  readonly names: number;
  readonly words: number;
  readonly meeting: number;
  readonly sentences: number;
  readonly rounds: number;
  readonly written: number;
  readonly held: number;
  readonly share: number;
  readonly counted: number;
} = {
  epochs: 3,
  sure: 0.003,
  alpha: 0.15,
  l1: 0.1,
  l2: 0,
  least: 2,
  bits: 25,
  partial: 0.3,
  hide: 0.6,
  // What the file holds: 3.1 bytes for each weight, 4 MB at most.
  atMost: 960_000,
  step: 1 / 16,
  /** The share of places for a name that get one; of lines that get a word, and of these how many one that meets its neighbour. */
  names: 0.25,
  words: 0.6,
  meeting: 0.25,
  /** The share of lines that get a sentence of ours; how often all words are learned by themselves. */
  sentences: 0.2,
  rounds: 1,
  /** How often each sentence that was written for this is learned. */
  written: 5,
  /** One line of so many is held back. */
  held: 20,
  /** The share of lines that are taken at all: less to try something. */
  share: 1,
  /** One line of so many is cut into words, to count them. */
  counted: 4,
};

/** Told of what goes on. */
export type Listen = (
  what: string,
  total: number,
) => { readonly add: (count: number) => void; readonly end: () => void };
