// What a build makes: files by their path below the output folder.

/** What is `AS_IT_IS` is there already. */
export type Output = ReadonlyMap<string, Made>;

export type Made = string | Uint8Array | typeof AS_IT_IS;

export const AS_IT_IS = Symbol('as it is');

/** A file, and what it is to hold. */
export type OutputFile = readonly [path: string, made: Made];
