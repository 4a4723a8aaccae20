// As many answers as a server gives to 50 connections. The load comes from this process, the answers from another. Bodies are
// counted, not read: a client that makes text of them is slower than the servers that it compares.

import { Pool } from 'undici';
import { cpuOf } from '../measure/proc.ts';
import type { Server } from '../site/server.ts';

export const CONNECTIONS = 50;

export interface Blast {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds of the server's CPU to an answer. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Every answer must have the status. */
export const blast = async (
  { url, pid }: Pick<Server, 'url' | 'pid'>,
  path: string,
  status: number,
  amount: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Blast> => {
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      pool.dispatch(
        { path, method: 'GET', headers },
        {
          onRequestStart: () => {},
          onResponseStart: (controller, code) => {
            if (code !== status) controller.abort(new Error(`${path}: answered ${code}, not ${status}`));
          },
          onResponseData: () => {},
          onResponseEnd: () => resolve(),
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  const times: number[] = [];
  let left = amount;
  const connection = async () => {
    while (left-- > 0) {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    }
  };
  const before = cpuOf(pid) ?? Number.NaN;
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  } finally {
    await pool.destroy();
  }
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (part: number) => times[Math.floor((times.length - 1) * part)] as number;
  return {
    rate: amount / seconds,
    cpu: ((cpuOf(pid) ?? Number.NaN) - before) / amount,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
};
