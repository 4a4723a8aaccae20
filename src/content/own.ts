// Tables looked up by what somebody wrote: `constructor` is a word like any other, and in no table unless a row says it.

/** The table's own row of a name, if it has one. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
