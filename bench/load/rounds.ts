// Competitors take turns, so that a slow minute of the machine meets all of them, and the middle of the rounds counts.

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** A, B, A, B …: what each measured in every round. */
export const takeTurns = async <Name extends string, T>(
  rounds: number,
  competitors: Readonly<Record<Name, (round: number) => T | Promise<T>>>,
): Promise<Record<Name, T[]>> => {
  const names = Object.keys(competitors) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of names) results[name].push(await competitors[name](round));
  return results;
};

/** The middle of the ratios, each of two measurements that stood beside each other. */
export const medianRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, round) => value / (theirs[round] as number)));
