// Tables of forms: each has its name, an example that a test reads, and its pattern, for either script.

import { eitherScript } from './either-script.ts';

export interface Row {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
}

export const rowsOf = (
  rows: Readonly<Record<string, readonly [example: string, pattern: RegExp]>>,
): readonly Row[] =>
  Object.entries(rows).map(([name, [example, pattern]]) => ({
    name,
    example,
    pattern: eitherScript(pattern),
  }));
