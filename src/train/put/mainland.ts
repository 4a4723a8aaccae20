// What the mainland writes otherwise than t2s makes it: 想象 for 想像, 借口 for 藉口. Its texts have the one, and Simplified made from
// Taiwan's the other.

import { lexiconOf, replacing } from '../../script/convert/lexicon.ts';
import { dictionaryOf, openccStep } from '../../script/convert/opencc.ts';

/** Simplified from the pivot, as t2s makes it and as the mainland writes it. */
export const mainlandOf = (isDecided: (character: string) => boolean): ((simplified: string) => string) => {
  const toSimplified = openccStep('t2s');
  const words = new Map<string, string>();
  for (const [from, to] of dictionaryOf('s2t')) {
    const made = toSimplified(to);
    if (from.length < 2 || made === from || made.length !== from.length || words.has(made)) continue;
    if ([...from].every((one, at) => one === made[at] || isDecided(one))) words.set(made, from);
  }
  const replace = replacing(lexiconOf(words));
  return (simplified) => replace(simplified);
};
