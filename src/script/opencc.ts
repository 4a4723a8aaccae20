// OpenCC's dictionaries as steps: one trie each, made on first use and shared by every pipeline.
// The only file that imports opencc-js and knows OpenCC's codes: s, t (an internal pivot, never published), tw, hk.

import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset';

/** OpenCC configurations of one conversion chain link; the longer ones (s2tw, hk2s) are these in a row. */
export type Step = 's2t' | 't2s' | 't2tw' | 't2hk' | 'tw2t' | 'hk2t';

const tries = new Map<Step, Trie>();

const trieOf = (step: Step): Trie => {
  const known = tries.get(step);
  if (known) return known;
  const trie = new Trie();
  for (const group of configs[step]?.conversionChain ?? []) trie.loadDictGroup(group);
  tries.set(step, trie);
  return trie;
};

/** Converts by OpenCC's steps, in their order. */
export const convertBySteps = (text: string, steps: readonly Step[]): string =>
  steps.reduce((current, step) => trieOf(step).convert(current), text);
