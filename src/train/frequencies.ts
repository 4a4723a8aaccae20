// How frequent words are: what lists have met with, and what texts come to when they are cut by that.

import { openccStep } from '../script/convert/opencc.ts';
import { createCutter, hashOfWord, LONGEST, STEP } from '../script/model/cuts.ts';
import { type Numbers, tableOf } from '../script/model/table.ts';
import { VOCABULARY } from './data/vocabulary.ts';

/** A word that a list has and has not counted. */
const LEAST = 60;
/** One of ours, which stands for a kind. */
const OURS = 400;
/** The share of what the texts say; the rest is what the lists do. */
const OF_TEXTS = 0.5;
const WORDS = /^\p{Script=Han}+$/u;

const toSimplified = openccStep('t2s');

/** Costs by frequencies, which need not be shares. */
const costsOf = (times: ReadonlyMap<string, number>): Numbers => {
  let all = 0;
  for (const count of times.values()) all += count;
  const costs = new Map<number, number>();
  for (const [word, count] of times)
    costs.set(hashOfWord(word), Math.max(1, Math.min(255, Math.round(-Math.log(count / all) / STEP))));
  const hashes = Int32Array.from(costs.keys());
  return { hashes, values: Uint8Array.from(costs.values()) };
};

/** Words in Simplified with how often a list has met with them. */
const listed = (rows: readonly string[], words: Iterable<string>): Map<string, number> => {
  const times = new Map<string, number>();
  const add = (word: string, count: number) => {
    if (word.length <= LONGEST && WORDS.test(word)) times.set(word, Math.max(times.get(word) ?? 0, count));
  };
  for (const row of rows) {
    const [word = '', forms = ''] = row.split('\t');
    const count = forms.split(' ').reduce((sum, one) => sum + Number(one.split(':')[1] ?? 0), 0);
    add(word, Math.max(LEAST, count));
  }
  for (const word of words) add(word, LEAST);
  for (const { words: ours } of VOCABULARY) for (const word of ours.split(' ')) add(toSimplified(word), OURS);
  return times;
};

/** From lists, other words, and lines of Simplified. */
export const frequencies = (
  rows: readonly string[],
  words: Iterable<string>,
  lines: readonly string[],
): Numbers => {
  const times = listed(rows, words);
  const cut = createCutter(tableOf(costsOf(times)));
  const met = new Map<string, number>();
  let all = 0;
  for (const text of lines) {
    const { bounds } = cut(text);
    for (let start = 0, end = 1; end <= text.length; end++) {
      if (bounds[end] === 0) continue;
      const word = text.slice(start, end);
      if (word.length <= LONGEST && (times.has(word) || word.length === 1) && WORDS.test(word)) {
        met.set(word, (met.get(word) ?? 0) + 1);
        all++;
      }
      start = end;
    }
  }
  let sum = 0;
  for (const count of times.values()) sum += count;
  const both = new Map<string, number>();
  for (const [word, count] of times) both.set(word, ((1 - OF_TEXTS) * count) / sum);
  if (all > 0)
    for (const [word, count] of met) both.set(word, (both.get(word) ?? 0) + (OF_TEXTS * count) / all);
  return costsOf(both);
};
