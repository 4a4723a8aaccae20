// As many answers as a server gives to 50 connections. The load comes from this process, the answers from another.

import autocannon from 'autocannon';
import { cpuOf } from './proc.ts';
import type { Server } from './server.ts';

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
  { url, pid }: Server,
  path: string,
  status: number,
  amount: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Blast> => {
  const before = cpuOf(pid) ?? Number.NaN;
  // autocannon looks at the clock ten times a second, and ends only then.
  let [first, last] = [0, 0];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url: url + path,
      connections: CONNECTIONS,
      amount,
      headers,
      timeout: 30,
      sampleInt: 100,
    };
    autocannon(options, (error, done) => (error ? reject(error) : resolve(done))).on('response', () => {
      last = performance.now();
      first ||= last;
    });
  });
  const answers = Object.entries(result.statusCodeStats ?? {});
  const wrong = answers.filter(([code]) => Number(code) !== status);
  if (result.errors > 0 || wrong.length > 0 || answers.length === 0)
    throw new Error(`${path}: ${result.errors} errors, answers ${JSON.stringify(result.statusCodeStats)}`);
  const count = result.requests.total;
  return {
    rate: ((count - 1) / (last - first)) * 1000,
    cpu: ((cpuOf(pid) ?? Number.NaN) - before) / count,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
};
