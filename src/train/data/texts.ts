// The texts that are known, and how much of each is taken; of one that is not named here, all.

/** City news says 里 of wards, and statutes have words of their own. Texts to tune on are not learned. */
export const TAKEN: readonly (readonly [name: RegExp, share: number])[] = [
  [/(^|-)dev-/, 0],
  [/^tw-tainan-news$/, 0.4],
  [/^tw-law$/, 0.15],
];
