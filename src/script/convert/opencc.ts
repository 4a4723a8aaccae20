// OpenCC's dictionaries as steps: one trie each, made on first use and shared by every pipeline.
// The only file that imports opencc-js and knows OpenCC's codes: s, t (an internal pivot, never published), tw, hk.

import { type DictLike, Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset';
import { isInStep, type Step as LineStep } from './line.ts';
import { remembered } from './remember.ts';

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
export const dictionaryOf = remembered((name: string): readonly Entry[] =>
  (configs[name]?.conversionChain ?? []).flatMap((group) =>
    group.toReversed().flatMap((entries: DictLike) =>
      typeof entries === 'string'
        ? entries.split('|').map((entry): Entry => {
            const from = entry.indexOf(' ');
            return [entry.slice(0, from), entry.slice(from + 1)];
          })
        : entries.map(([from, to]): Entry => [from, to]),
    ),
  ),
);

type Entry = [from: string, to: string];

interface Characters {
  /** A Simplified character by itself, in the pivot. */
  readonly first: ReadonlyMap<string, string>;
  /** Characters that become another by themselves, and stay in a good many words, as Traditional has both. */
  readonly isBoth: ReadonlySet<string>;
}

let characters: Characters | undefined;

/** Of the words that hold a character, as many must keep it: 万 stays in 万俟 alone, 里 in more than half. */
const MANY = 0.08;

const charactersOf = (entries: readonly [string, string][]): Characters => {
  const first = new Map<string, string>();
  const words = new Map<string, { all: number; same: number }>();
  for (const [from, to] of entries) {
    const [one, forms] = [[...from], [...to]];
    if (one.length === 1) first.set(from, first.get(from) ?? to);
    else
      for (const [index, character] of one.entries()) {
        const count = words.get(character) ?? { all: 0, same: 0 };
        words.set(character, { all: count.all + 1, same: count.same + (character === forms[index] ? 1 : 0) });
      }
  }
  const isBoth = [...first].flatMap(([from, to]) => {
    const { all, same } = words.get(from) ?? { all: 0, same: 0 };
    return from !== to && same > all * MANY ? [from] : [];
  });
  return { first, isBoth: new Set(isBoth) };
};

const table = (): Characters => {
  characters ??= charactersOf(dictionaryOf('s2t'));
  return characters;
};

/** A Simplified character by itself. */
export const byItself = (one: string): string => table().first.get(one) ?? one;

/** A Simplified character that Traditional has as well, for another word. */
export const isBoth = (one: string): boolean => table().isBoth.has(one);

/** A conversion by one link of OpenCC's, with its dictionary loaded on first use. */
export const openccStep =
  (step: Step): LineStep =>
  (text, tell) => {
    const trie = trieOf(step);
    let converted = '';
    let kept = 0;
    for (let at = 0; at < text.length; ) {
      const found = trie.matchPrefix(text, at);
      if (!found) {
        at += descriptionAt(text, at);
        continue;
      }
      const { end, value } = found;
      if (tell && !isInStep(text.slice(at, end), value)) tell(at, end - at, value);
      converted += text.slice(kept, at) + value;
      at = end;
      kept = at;
    }
    return kept === 0 ? text : converted + text.slice(kept);
  };

/** No character is described by more than these. */
const LONGEST_DESCRIPTION = 64;

const lengthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The units of a character, or of all that describes one (⿰氵每), which stays as it is. */
const descriptionAt = (text: string, start: number): number => {
  let at = start;
  let wanted = 1;
  for (let parts = 0; wanted > 0; parts++) {
    if (at >= text.length || parts === LONGEST_DESCRIPTION) return lengthAt(text, start);
    const unit = text.charCodeAt(at);
    if (unit >= 0x2ff0 && unit <= 0x2fff) wanted += unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
    at += lengthAt(text, at);
    wanted--;
  }
  return at - start;
};

/** OpenCC by itself, with its own longest match, to be compared with. */
export const openccAlone = (name: 's2tw' | 's2hk'): ((text: string) => string) => {
  const links = (configs[name]?.conversionChain ?? []).map((group) => {
    const trie = new Trie();
    trie.loadDictGroup(group);
    return trie;
  });
  return (text) => links.reduce((current, trie) => trie.convert(current), text);
};
