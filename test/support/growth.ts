// How the time of something grows with its input, told apart from the noise of a busy machine.

/** CPU time of this process, which other processes don't add to. */
const cost = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;

/** By how much four times the input costs more: 4 where time is linear, 16 where it is quadratic. */
const growth = (run: (size: number) => void, size: number, times: number): number => {
  const costOf = (of: number) => median(Array.from({ length: times }, () => cost(() => run(of))));
  return costOf(4 * size) / Math.max(costOf(size), 1);
};

/**
 * Tells what is clearly nearer to quadratic than to linear, also when it is measured again, and costs a multiple of what as
 * much prose costs.
 */
export const growthJudge = (prose: (size: number) => void, size: number) => {
  prose(4 * size);
  const floor = median([0, 1, 2].map(() => cost(() => prose(4 * size))));
  return (run: (size: number) => void): boolean =>
    cost(() => run(4 * size)) > 3 * floor && growth(run, size, 1) > 8 && growth(run, size, 3) > 9;
};
