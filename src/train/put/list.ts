// Words that are put into texts: the dictionary's, those of the lists that are given with the texts, and our own, each in the form that
// genuine text has of it where it has it, in OpenCC's pivot.

import { dictionaryOf, openccStep } from '../../script/convert/opencc.ts';
import { VOCABULARY } from '../data/vocabulary.ts';
import { pivotOf } from '../examples.ts';

export interface Words {
  /** Right forms, by their Simplified. */
  readonly forms: ReadonlyMap<string, string>;
  /** Each as often as it weighs: the frequent ones some times. */
  readonly all: readonly string[];
  /** How often a list has met with a word, in Simplified or not. */
  readonly timesOf: (word: string) => number;
  /** Whether a Simplified word is one of our own. */
  readonly isOurs: (word: string) => boolean;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
  /** Of words of two characters that are not what their characters are alone: second by first, and first by second. */
  readonly after: ReadonlyMap<string, readonly string[]>;
  readonly before: ReadonlyMap<string, readonly string[]>;
}

/** Words that may be put in, and how often the lists have met with them. */
export interface Candidates {
  readonly forms: ReadonlyMap<string, string>;
  readonly times: ReadonlyMap<string, number>;
}

/** How often a form was seen in genuine text, by the Simplified word. */
export type Counts = Map<string, Map<string, number>>;

/** Of a word that genuine text writes in two ways, one has to be as frequent as this, or it is not put in. */
const CLEAR = 0.8;
const SEEN = 4;
/** A word of our own stands for a kind, and weighs as much as so many others. */
const OURS = 16;
/** Of the lists' words, those that are more than seen once. */
const LEAST = 2;

const toSimplified = openccStep('t2s');

/** `党建 黨建:1051` -> 党建, 黨建; nothing where the list has two forms that are about as frequent. */
const rowOf = (row: string): [from: string, to: string, times: number] | undefined => {
  const [from = '', forms = ''] = row.split('\t');
  const counted = forms.split(' ').map((one) => one.split(':') as [string, string]);
  const all = counted.reduce((sum, [, count]) => sum + Number(count), 0);
  const [best] = counted.toSorted(([, a], [, b]) => Number(b) - Number(a));
  if (!best || all < LEAST || Number(best[1]) < CLEAR * all) return undefined;
  return [from, pivotOf(best[0]), all];
};

/** Words of which a character is decided, and what they are in Simplified. */
export const candidatesOf = (
  rows: readonly string[],
  isDecided: (character: string) => boolean,
): Candidates => {
  const forms = new Map<string, string>();
  const times = new Map<string, number>();
  const add = (to: string, from = toSimplified(to)) => {
    if (to.length > 1 && from === toSimplified(to) && from.length === to.length && [...from].some(isDecided))
      forms.set(from, to);
  };
  for (const row of rows) {
    const [from, to, met] = rowOf(row) ?? [];
    if (from === undefined || to === undefined) continue;
    add(to, from);
    times.set(from, met ?? 0);
  }
  for (const [from, to] of dictionaryOf('s2t').toReversed()) add(pivotOf(to), from);
  for (const { words } of VOCABULARY) for (const word of words.split(' ')) add(word);
  return { forms, times };
};

/** What genuine text says of two and three characters around a place. */
export const count = (
  simplified: string,
  pivot: string,
  at: number,
  words: ReadonlyMap<string, string>,
  counts: Counts,
) => {
  for (let length = 2; length <= 3; length++)
    for (let start = Math.max(0, at - length + 1); start <= at; start++) {
      const word = simplified.slice(start, start + length);
      if (!words.has(word)) continue;
      const seen = counts.get(word) ?? new Map<string, number>();
      counts.set(word, seen);
      const form = pivot.slice(start, start + length);
      seen.set(form, (seen.get(form) ?? 0) + 1);
    }
};

const byKey = (words: readonly string[], key: (word: string) => string) => {
  const all = new Map<string, string[]>();
  for (const word of words) {
    const own = all.get(key(word));
    if (own) own.push(word);
    else all.set(key(word), [word]);
  }
  return all;
};

/** The words with their right forms, and what stands at their ends. */
export const wordsFrom = ({ forms: candidates, times: met }: Candidates, counts: Counts): Words => {
  const ours = new Set(VOCABULARY.flatMap(({ words }) => words.split(' ')));
  const forms = new Map<string, string>();
  for (const [from, to] of candidates) {
    const seen = [...(counts.get(from) ?? [])].toSorted(([, a], [, b]) => b - a);
    const all = seen.reduce((sum, [, times]) => sum + times, 0);
    const [form, times] = seen[0] ?? [to, 0];
    if (ours.has(to) || all < SEEN) forms.set(from, to);
    else if (times >= CLEAR * all) forms.set(from, form);
  }
  const characters = new Map(dictionaryOf('s2t').toReversed());
  const timesOf = (word: string) => met.get(toSimplified(word)) ?? 0;
  const all = [...forms.values()];
  const pairs = [...forms].filter(
    ([from, to]) => from.length === 2 && [...from].some((one, at) => (characters.get(one) ?? one) !== to[at]),
  );
  const simplifiedPairs = pairs.map(([from]) => from);
  return {
    forms,
    all: all.flatMap((word) =>
      Array<string>((ours.has(word) ? OURS : 1) + Math.floor(Math.log10(1 + timesOf(word)))).fill(word),
    ),
    timesOf,
    isOurs: (word) => ours.has(forms.get(word) ?? ''),
    byFirst: byKey(all, (word) => toSimplified(word.charAt(0))),
    byLast: byKey(all, (word) => toSimplified(word.charAt(word.length - 1))),
    after: new Map(
      [...byKey(simplifiedPairs, (word) => word.charAt(0))].map(([one, of]) => [
        one,
        of.map((word) => word.charAt(1)),
      ]),
    ),
    before: new Map(
      [...byKey(simplifiedPairs, (word) => word.charAt(1))].map(([one, of]) => [
        one,
        of.map((word) => word.charAt(0)),
      ]),
    ),
  };
};
