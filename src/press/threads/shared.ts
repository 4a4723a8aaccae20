// What one thread hands to another through the main one, which only passes it on: as bytes that all of them share.

import { deserialize, serialize } from 'node:v8';

/** Plain data as bytes. */
export type Shared = SharedArrayBuffer;

export const toShared = (value: unknown): Shared => {
  const bytes = serialize(value);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
};

export const fromShared = <T>(shared: Shared): T => deserialize(new Uint8Array(shared)) as T;
