// Small numbers by their hash: open addressing, a half of it filled at most.

/** The number of a hash; 0 for what is not there. */
export type Table = (hash: number) => number;

/** Hashes, none of them 0, and the number of each. */
export interface Numbers {
  readonly hashes: Int32Array;
  readonly values: Int8Array | Uint8Array;
}

export const tableOf = ({ hashes, values }: Numbers): Table => {
  const bits = Math.max(8, Math.ceil(Math.log2(hashes.length * 2 + 1)));
  const mask = 2 ** bits - 1;
  const keys = new Int32Array(mask + 1);
  const slots = values instanceof Int8Array ? new Int8Array(mask + 1) : new Uint8Array(mask + 1);
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] as number;
    let slot = hash & mask;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    slots[slot] = values[index] as number;
  }
  return (hash) => {
    for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
      if (keys[slot] === hash) return slots[slot] as number;
    return 0;
  };
};
