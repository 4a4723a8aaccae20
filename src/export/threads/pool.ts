// Jobs, on every core when it is worth the threads' start, else here.

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import { openWorker } from '../worker.ts';
import { createTask, type Done, type Job } from './task.ts';

/** Fewer addresses are done sooner than a thread has begun. */
const WORTH_THREADS = 400;

interface Places {
  /** A folder like `.build`. */
  readonly build: string;
  readonly out: string;
}

/** Jobs that were begun are ended, and no other is begun once `isOver` says so. */
export const spread = async (
  places: Places,
  jobs: readonly Job[],
  isOver: () => boolean,
  onDone: (job: Job, done: Done) => void,
): Promise<void> => {
  const count = jobs.reduce((sum, { addresses }) => sum + addresses.length, 0);
  const threads = count < WORTH_THREADS ? 0 : availableParallelism();
  const pool =
    threads > 0
      ? new Tinypool({
          filename: join(import.meta.dirname, 'thread.ts'),
          runtime: 'worker_threads',
          workerData: places,
          minThreads: threads,
          maxThreads: threads,
        })
      : undefined;
  const task = pool
    ? (job: Job): Promise<Done> => pool.run(job, { name: 'work' })
    : createTask(await openWorker(places.build), places.out);
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job && !isOver(); job = jobs[next++]) {
      onDone(job, await task(job));
      await setImmediate(); // for Ctrl-C
    }
  };
  try {
    // Each thread has its next job waiting.
    const works = await Promise.allSettled(Array.from({ length: 2 * threads || 1 }, work));
    for (const ended of works) if (ended.status === 'rejected') throw ended.reason;
  } finally {
    await pool?.destroy();
  }
};
