// /favicon.ico: a header, and PNGs one after the other, as every browser and reader since 2009 takes them.

/** Little-endian numbers of two and four bytes. */
const numbers = (...all: readonly (readonly [number: number, bytes: number])[]): number[] =>
  all.flatMap(([number, bytes]) => Array.from({ length: bytes }, (_, at) => (number >>> (8 * at)) & 0xff));

export const icoOf = (images: readonly (readonly [size: number, png: Uint8Array])[]): Uint8Array => {
  let offset = 6 + 16 * images.length;
  const directory = images.flatMap(([size, { length }]) => {
    const entry = numbers([size, 1], [size, 1], [0, 2], [1, 2], [32, 2], [length, 4], [offset, 4]);
    offset += length;
    return entry;
  });
  const header = numbers([0, 2], [1, 2], [images.length, 2]);
  return Uint8Array.from([...header, ...directory, ...images.flatMap(([, png]) => [...png])]);
};
