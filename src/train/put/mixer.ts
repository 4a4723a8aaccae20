// Words put into lines of genuine text, in the place of others: rare words among ordinary ones, and words that meet so that the end of
// one and the beginning of the next are a third (打折疊加).

import { openccStep } from '../../script/convert/opencc.ts';
import type { Cuts } from '../../script/model/room.ts';
import type { Dice } from '../dice.ts';
import type { Words } from './list.ts';

/** A line of the pivot with a word put in, and where it stands. */
export interface Mixed {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

const toSimplified = openccStep('t2s');
const HAN = /^\p{Script=Han}{1,4}$/u;

export const createMixer = (words: Words, dice: Dice, meeting: number, cut: (text: string) => Cuts) => {
  /** A word that makes, with the character before it, a word across the boundary; and one that does with what comes after. */
  const meets = (
    across: (other: string) => string,
    neighbour: string | undefined,
    partners: ReadonlyMap<string, readonly string[]>,
    byEnd: ReadonlyMap<string, readonly string[]>,
  ): string | undefined => {
    const others = neighbour === undefined ? undefined : partners.get(neighbour);
    if (!others) return undefined;
    const other = dice.of(others);
    const found = byEnd.get(other);
    const word = found && dice.of(found);
    // What is met with less often than the word that it would make is no likely reading.
    return word && words.timesOf(word) >= words.timesOf(across(other)) ? word : undefined;
  };
  return (pivot: string): Mixed | undefined => {
    const simplified = toSimplified(pivot);
    if (simplified.length !== pivot.length) return undefined;
    const parts = partsOf(simplified, cut(simplified)).filter(({ segment }) => HAN.test(segment));
    if (parts.length < 3) return undefined;
    const { index, segment } = dice.of(parts);
    const end = index + segment.length;
    const share = dice.share();
    const met =
      share < meeting / 2
        ? meets(
            (other) => `${simplified[index - 1]}${other}`,
            simplified[index - 1],
            words.after,
            words.byFirst,
          )
        : share < meeting
          ? meets((other) => `${other}${simplified[end]}`, simplified[end], words.before, words.byLast)
          : undefined;
    const word = met ?? dice.of(words.all);
    return { line: pivot.slice(0, index) + word + pivot.slice(end), from: index, to: index + word.length };
  };
};

const partsOf = (text: string, { bounds }: Cuts): { readonly index: number; readonly segment: string }[] => {
  const parts: { index: number; segment: string }[] = [];
  for (let start = 0, end = 1; end <= text.length; end++)
    if (bounds[end] === 1) {
      parts.push({ index: start, segment: text.slice(start, end) });
      start = end;
    }
  return parts;
};
