// The texts that are known, and how much of each is taken; of one that is not named here, all.

/** City news says 里 of wards, and statutes have words of their own; the Ministry's dictionary has the rare ones. Texts to tune on are
 * not learned. */
export const TAKEN: readonly (readonly [name: RegExp, share: number])[] = [
  [/(^|-)dev-/, 0],
  [/^tw-president-news$/, 0.35],
  [/^tw-tainan-news$/, 0.15],
  [/^tw-tainan-council$/, 0.5],
  [/^tw-law$/, 0.1],
];

/** Of Taiwan's texts to tune on, every other line says how sure answers are; the others say what that is worth. */
export const JUDGED = /^tw-.*dev-/;
export const isForCalibration = (line: number): boolean => line % 2 === 0;

/**
 * How much an answer counts for what answers are worth. A text of another kind than was learned from says more; what was put in is
 * met far less often than there.
 */
const WEIGHTS: readonly (readonly [name: RegExp, weight: number])[] = [
  [JUDGED, 3],
  [/^names put in$/, 0.1],
  [/^words put in$/, 0.3],
  [/^sentences of ours$/, 0.05],
  [/^written for this$/, 0.02],
  [/^by-lines$/, 0],
  [/^words never seen$/, 0.1],
];

/** What a newspaper has: neither statutes nor a dictionary's rare senses, nor what was put in or written to be hard. */
export const isOrdinary = (name: string): boolean => /news|council/.test(name) || JUDGED.test(name);

/** Slips of Wikipedia's, which no answer is measured by: 位于, 坐落于 where its other pages have 於. */
export const SLIPS = /[位屬由居基源葬死生發建用等對關至終處始成養落限止自]于/u;

export const weightOf = (name: string): number => WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
