// `workerd serve` over a bundle: started, asked, killed and started again.

import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { freePort } from '../../test/support/run/commands/desk.ts';
import { plainFiles, WORKERD, workerdConfig } from '../../test/support/run/workers/project.ts';
import { heapOf } from '../measure/heap.ts';
import { startChild } from './scratch.ts';

export interface Server {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startUp: number;
  /** What its isolate holds once garbage is collected, in MB: known with an inspector only. */
  readonly heap: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

export interface ServerPlan {
  /** Where the bundle is; the configuration is written there. */
  readonly folder: string;
  /** The bundle's file, if it is not a worker.ts. */
  readonly bundle?: string;
  readonly assets?: string;
  readonly bindings?: readonly string[];
  /** An address that answers once all is there. */
  readonly probe: string;
  /** One of the machine's free ports unless given. */
  readonly port?: number;
  /** With an inspector, which costs some speed. */
  readonly inspect?: boolean;
}

const LIMIT = 60_000;

export const startServer = async ({
  folder,
  probe,
  inspect,
  assets,
  ...plan
}: ServerPlan): Promise<Server> => {
  const port = plan.port ?? (await freePort());
  const inspector = inspect ? await freePort() : undefined;
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, `${port}.capnp`);
  writeFileSync(config, workerdConfig({ ...plan, ...(assets && { assets: plainFiles(assets) }), port }));
  const start = performance.now();
  const options = inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`];
  const child = startChild(WORKERD, ['serve', config, ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr?.on('data', (text) => {
    if (printed.length < 4000) printed += text;
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  while (!(await answers(url + probe))) {
    if (child.exitCode !== null || performance.now() - start > LIMIT)
      throw new Error(`workerd does not answer: ${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return {
    url,
    pid: child.pid as number,
    startUp: performance.now() - start,
    heap: () => heapOf(inspector, () => answers(url + probe)),
    stop: () => {
      // A Worker that is down is down at once, in the middle of answers.
      child.kill('SIGKILL');
      return ended;
    },
  };
};

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    request(url, { agent: false }, (response) => {
      response.resume().on('end', () => resolve(true));
    })
      .on('error', () => resolve(false))
      .end();
  });
