// CPU time of single requests: what the server used from just before one to just after its answer.

import { type Client, pause } from '../load/client.ts';
import type { Server } from '../site/server.ts';
import { cpuOf, ownCpuOf } from './proc.ts';

/** For what a server goes on doing once it has answered, or once it has started. */
const SETTLE = 15;

/** Milliseconds of CPU; not a number where that is not known. */
export interface RequestCpu {
  readonly all: number;
  /** Of the thread that runs the Worker. */
  readonly own: number;
}

export const cpuOfRequest = async (
  { get }: Client,
  { pid, url }: Server,
  path: string,
): Promise<RequestCpu> => {
  const look = () => ({ all: cpuOf(pid) ?? Number.NaN, own: ownCpuOf(pid) ?? Number.NaN });
  const before = look();
  const { status } = await get(url + path);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  await pause(SETTLE);
  const after = look();
  return { all: after.all - before.all, own: after.own - before.own };
};
