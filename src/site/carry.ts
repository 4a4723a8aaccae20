// What one state of the site has from the one before it: whatever is made from the very same things is not made again.

/** `make` runs where something is asked for by this name for the first time, or is made from anything else than it was last time. */
export type Carry = <T>(name: string, from: readonly unknown[], make: () => T) => T;

/** Holds of each name what was made last, so no more than one state. */
export const createCarry = (): Carry => {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  return <T>(name: string, from: readonly unknown[], make: () => T): T => {
    const before = known.get(name);
    if (before && isSame(before.from, from)) return before.made as T;
    const made = make();
    known.set(name, { from, made });
    return made;
  };
};

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((thing, index) => Object.is(thing, other[index]));
