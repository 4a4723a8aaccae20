// The bytes of the weights: a line of JSON; then, of features and of words, hashes in order as differences and a byte for each; then
// a checksum of all before. What is damaged, cut off or of another version is an error, never a bad conversion.

import type { Weights } from './model.ts';
import type { Numbers } from './table.ts';

/** Whoever changes a feature or this layout raises it. */
export const VERSION = 3;
const MAGIC = 'fanjian-weights';

interface Head {
  readonly magic: string;
  readonly version: number;
  readonly count: number;
  readonly words: number;
  readonly step: number;
  readonly forms: Record<string, string>;
  readonly calibration: Weights['calibration'];
  readonly against: Weights['against'];
}

/** The weights, or what is wrong with the bytes. */
export const decodeWeights = (bytes: Uint8Array): Weights | { readonly problem: string } => {
  const end = bytes.indexOf(10);
  const head = end > 0 ? headOf(bytes.subarray(0, end)) : undefined;
  if (head?.magic !== MAGIC) return { problem: 'is no file of weights' };
  if (head.version !== VERSION)
    return { problem: `is of version ${head.version}, and this program reads version ${VERSION}` };
  const body = bytes.subarray(0, -4);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < end + 5 || view.getUint32(bytes.length - 4) !== checksum(body))
    return { problem: 'is damaged or cut off' };
  let at = end + 1;
  const read = <T extends Int8Array | Uint8Array>(values: T) => {
    const hashes = new Int32Array(values.length);
    let hash = 0;
    for (let index = 0; index < values.length; index++) {
      for (let scale = 1; ; scale *= 128) {
        const byte = body[at++] as number;
        hash += (byte & 127) * scale;
        if (byte < 128) break;
      }
      hashes[index] = hash | 0;
    }
    for (let index = 0; index < values.length; index++) values[index] = body[at++] as number;
    return { hashes, values };
  };
  const { hashes, values } = read(new Int8Array(head.count));
  const words = read(new Uint8Array(head.words));
  const forms = new Map(Object.entries(head.forms).map(([character, all]) => [character, [...all]]));
  return {
    forms,
    hashes,
    values,
    step: head.step,
    calibration: head.calibration,
    against: head.against,
    words,
  };
};

const headOf = (bytes: Uint8Array): Head | undefined => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Head;
  } catch {
    return undefined;
  }
};

export const encodeWeights = ({
  forms,
  hashes,
  values,
  step,
  calibration,
  against,
  words,
}: Weights): Uint8Array => {
  const head: Head = {
    magic: MAGIC,
    version: VERSION,
    count: hashes.length,
    words: words.hashes.length,
    step,
    forms: Object.fromEntries([...forms].map(([character, all]) => [character, all.join('')])),
    calibration,
    against,
  };
  const bytes: number[] = [...new TextEncoder().encode(`${JSON.stringify(head)}\n`)];
  for (const numbers of [{ hashes, values }, words]) append(numbers, bytes);
  const file = new Uint8Array(bytes.length + 4);
  file.set(bytes);
  new DataView(file.buffer).setUint32(bytes.length, checksum(file.subarray(0, -4)));
  return file;
};

const append = ({ hashes, values }: Numbers, bytes: number[]) => {
  const order = Array.from(hashes, (hash, index) => [hash >>> 0, values[index] as number] as const).sort(
    ([a], [b]) => a - b,
  );
  let last = 0;
  for (const [hash] of order) {
    let rest = hash - last;
    last = hash;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  for (const [, value] of order) bytes.push(value & 255);
};

/** FNV-1a over all, and once more over its own shifts: 32 bits. */
const checksum = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++)
    sum = Math.imul(sum ^ (bytes[index] as number), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
};
