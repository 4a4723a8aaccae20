// What a benchmark says: one measured figure and, where the issue names one, the target that it is held against.

export interface Row {
  /** Section and what was measured: `speed: 304 answers, ours to bare`. */
  readonly name: string;
  /** Null where this machine cannot tell. */
  readonly value: number | null;
  readonly unit: string;
  /** `≤ 60 on that machine` or `≥ 0.8`; null for a figure that is only shown. */
  readonly target: string | null;
  /** Null without a target or a value. */
  readonly holds: boolean | null;
}

interface Target {
  readonly atMost?: number;
  readonly atLeast?: number;
  /** A time is held against the machine of docs/performance.md; on another it says little, and a ratio says more. */
  readonly oneMachine?: boolean;
}

export const row = (
  name: string,
  value: number | undefined,
  unit: string,
  { atMost, atLeast, oneMachine = false }: Target = {},
): Row => {
  const known = value === undefined || Number.isNaN(value) ? null : rounded(value);
  const where = oneMachine ? ' on that machine' : '';
  const targets = [
    ...(atMost === undefined ? [] : [{ text: `≤ ${atMost}${where}`, holds: (known ?? 0) <= atMost }]),
    ...(atLeast === undefined ? [] : [{ text: `≥ ${atLeast}${where}`, holds: (known ?? 0) >= atLeast }]),
  ];
  return {
    name,
    value: known,
    unit,
    target: targets.map(({ text }) => text).join(', ') || null,
    holds: targets.length === 0 || known === null ? null : targets.every(({ holds }) => holds),
  };
};

/** Three figures that count, and every whole number as it is. */
const rounded = (value: number): number =>
  Number.isInteger(value) || Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
