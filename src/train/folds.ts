// Cross-validation of what was tuned by hand: a set is scored without the rules of the overlay that only this set asks for.

import type { Overlay } from '../script/convert/tables.ts';
import { type Case, scoreOf, type ToPivot } from './score.ts';

/** The overlay's rules, each with the overlay without it. */
const rulesOf = (overlay: Overlay): { readonly without: Overlay; readonly characters: RegExp }[] => [
  ...Object.keys(overlay.stays).map((character) => ({
    without: {
      ...overlay,
      stays: Object.fromEntries(Object.entries(overlay.stays).filter(([one]) => one !== character)),
    },
    characters: new RegExp(character, 'u'),
  })),
  ...overlay.words.flatMap((group) =>
    group.words.split(' ').map((word) => ({
      without: {
        ...overlay,
        words: overlay.words.map((one) =>
          one === group
            ? {
                words: one.words
                  .split(' ')
                  .filter((other) => other !== word)
                  .join(' '),
              }
            : one,
        ),
      },
      characters: new RegExp(word.split('=')[0] as string, 'u'),
    })),
  ),
  ...overlay.contexts.map((rule) => ({
    without: { ...overlay, contexts: overlay.contexts.filter((one) => one !== rule) },
    characters: new RegExp(`[${rule.characters}]`, 'u'),
  })),
];

/** For each set, the overlay with those rules only that another set asks for, or none does. */
export const foldsOf = (
  sets: ReadonlyMap<string, readonly Case[]>,
  overlay: Overlay,
  pivotBy: (overlay: Overlay) => ToPivot,
): Map<string, Overlay> => {
  const whole = pivotBy(overlay);
  const wanted = rulesOf(overlay).map((rule) => {
    const toPivot = pivotBy(rule.without);
    const by = [...sets].flatMap(([name, cases]) => {
      const some = cases.filter(({ hans }) => rule.characters.test(hans));
      return some.length > 0 && scoreOf(some, toPivot).exact < scoreOf(some, whole).exact ? [name] : [];
    });
    return { ...rule, by };
  });
  return new Map(
    [...sets.keys()].map((name) => {
      const own = wanted.filter(({ by }) => by.length === 1 && by[0] === name);
      return [name, own.reduce((left, { without }) => both(left, without), overlay)];
    }),
  );
};

/** What both have. */
const both = (one: Overlay, other: Overlay): Overlay => ({
  stays: Object.fromEntries(Object.entries(one.stays).filter(([character]) => character in other.stays)),
  words: one.words.map(({ words }, index) => {
    const kept = new Set(other.words[index]?.words.split(' '));
    return {
      words: words
        .split(' ')
        .filter((word) => kept.has(word))
        .join(' '),
    };
  }),
  contexts: one.contexts.filter((rule) => other.contexts.includes(rule)),
});
