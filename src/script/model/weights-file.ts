// The bytes of the weights: a line of JSON, then hashes in order as differences, then a signed byte for each, then a checksum
// of all before. What is damaged, cut off or of another version is an error, never a bad conversion.

import type { Weights } from './model.ts';

/** Whoever changes a feature or this layout raises it. */
export const VERSION = 2;
const MAGIC = 'fanjian-weights';

interface Head {
  readonly magic: string;
  readonly version: number;
  readonly count: number;
  readonly step: number;
  readonly forms: Record<string, string>;
  readonly calibration: Weights['calibration'];
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
  const hashes = new Int32Array(head.count);
  let at = end + 1;
  let hash = 0;
  for (let index = 0; index < head.count; index++) {
    for (let scale = 1; ; scale *= 128) {
      const byte = body[at++] as number;
      hash += (byte & 127) * scale;
      if (byte < 128) break;
    }
    hashes[index] = hash | 0;
  }
  const values = new Int8Array(head.count);
  for (let index = 0; index < head.count; index++) values[index] = body[at + index] as number;
  const forms = new Map(Object.entries(head.forms).map(([character, all]) => [character, [...all]]));
  return { forms, hashes, values, step: head.step, calibration: head.calibration };
};

const headOf = (bytes: Uint8Array): Head | undefined => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Head;
  } catch {
    return undefined;
  }
};

export const encodeWeights = ({ forms, hashes, values, step, calibration }: Weights): Uint8Array => {
  const order = Array.from(hashes, (hash, index) => [hash >>> 0, values[index] as number] as const).sort(
    ([a], [b]) => a - b,
  );
  const head: Head = {
    magic: MAGIC,
    version: VERSION,
    count: order.length,
    step,
    forms: Object.fromEntries([...forms].map(([character, all]) => [character, all.join('')])),
    calibration,
  };
  const bytes: number[] = [...new TextEncoder().encode(`${JSON.stringify(head)}\n`)];
  let last = 0;
  for (const [hash] of order) {
    let rest = hash - last;
    last = hash;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  for (const [, value] of order) bytes.push(value & 255);
  const file = new Uint8Array(bytes.length + 4);
  file.set(bytes);
  new DataView(file.buffer).setUint32(bytes.length, checksum(file.subarray(0, -4)));
  return file;
};

/** FNV-1a over all, and once more over its own shifts: 32 bits. */
const checksum = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index++)
    sum = Math.imul(sum ^ (bytes[index] as number), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
};
