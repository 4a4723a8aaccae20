// OpenCC's dictionaries as steps: one trie each, made on first use and shared by every pipeline.
// The only file that imports opencc-js and knows OpenCC's codes: s, t (an internal pivot, never published), tw, hk.

import { type DictLike, Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset';

/** OpenCC configurations of one conversion chain link; the longer ones (s2tw, hk2s) are these in a row. */
export type Step = 't2s' | 't2tw' | 't2hk' | 'tw2t' | 'hk2t';

const tries = new Map<Step, Trie>();

const trieOf = (step: Step): Trie => {
  const known = tries.get(step);
  if (known) return known;
  const trie = new Trie();
  for (const group of configs[step]?.conversionChain ?? []) trie.loadDictGroup(group);
  tries.set(step, trie);
  return trie;
};

/** The entries of a configuration of one link, from and to; of two for one text, the first holds. */
export const dictionaryOf = (name: string): [from: string, to: string][] =>
  (configs[name]?.conversionChain ?? []).flatMap((group) =>
    group
      .toReversed()
      .flatMap((entries: DictLike) =>
        typeof entries === 'string'
          ? entries.split('|').map((entry) => entry.split(' ') as [string, string])
          : entries.map(([from, to]): [string, string] => [from, to]),
      ),
  );

/** A conversion by one link of OpenCC's, with its dictionary loaded on first use. */
export const openccStep =
  (step: Step) =>
  (text: string): string =>
    trieOf(step).convert(text);

/** OpenCC by itself, with its own longest match, to be compared with. */
export const openccAlone = (name: 's2tw' | 's2hk'): ((text: string) => string) => {
  const links = (configs[name]?.conversionChain ?? []).map((group) => {
    const trie = new Trie();
    trie.loadDictGroup(group);
    return trie;
  });
  return (text) => links.reduce((current, trie) => trie.convert(current), text);
};
