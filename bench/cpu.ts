// CPU time of single requests: what all threads of the server used from just before one to just after its answer.

import { type Client, pause } from './client.ts';
import { cpuOf } from './proc.ts';
import type { Server } from './server.ts';

/** For what a server goes on doing once it has answered, or once it has started. */
const SETTLE = 15;

/** Milliseconds of CPU; undefined where that is not known. */
export const cpuOfRequest = async (
  { get }: Client,
  { pid, url }: Server,
  path: string,
): Promise<number | undefined> => {
  const before = cpuOf(pid);
  const { status } = await get(url + path);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  await pause(SETTLE);
  const after = cpuOf(pid);
  return before === undefined || after === undefined ? undefined : after - before;
};
