// Small numbers by their hash: in the order of the hashes, as the weights lie in their file, with where those begin that begin alike. So
// it is made in one pass, as every command does that converts.

/** The number of a hash; 0 for what is not there. */
export type Table = (hash: number) => number;

/** Hashes, none of them 0, and the number of each. */
export interface Numbers {
  readonly hashes: Int32Array;
  readonly values: Int8Array | Uint8Array;
}

/** About one hash to a beginning. */
const bitsFor = (count: number): number => Math.min(Math.max(8, Math.ceil(Math.log2(count + 1))), 24);

export const tableOf = (numbers: Numbers): Table => {
  const { hashes, values } = inOrder(numbers);
  const bits = bitsFor(hashes.length);
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  let begun = 0;
  for (let index = 0; index < hashes.length; index++) {
    const beginning = (hashes[index] as number) >>> shift;
    while (begun < beginning) starts[++begun] = index;
  }
  starts.fill(hashes.length, begun + 1);
  return (hash) => {
    const beginning = hash >>> shift;
    const end = starts[beginning + 1] as number;
    for (let index = starts[beginning] as number; index < end; index++)
      if (hashes[index] === hash) return values[index] as number;
    return 0;
  };
};

/** Without signs; of two that are the same the first is found. */
const inOrder = (numbers: Numbers): Numbers => {
  const { hashes, values } = numbers;
  const at = (index: number) => (hashes[index] as number) >>> 0;
  let known = 1;
  while (known < hashes.length && at(known - 1) <= at(known)) known++;
  if (known >= hashes.length) return numbers;
  const order = Uint32Array.from(hashes, (_, index) => index).sort((a, b) => at(a) - at(b) || a - b);
  return {
    hashes: Int32Array.from(order, (index) => hashes[index] as number),
    values: values.map((_, index) => values[order[index] as number] as number),
  };
};
