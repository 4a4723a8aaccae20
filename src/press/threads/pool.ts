// Work for many articles, on every core when it is worth the threads' start, else here.

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import { Changed } from '../disk/content/changed.ts';
import { createParser } from '../disk/content/content-folder.ts';
import type { Progress } from '../voice.ts';
import {
  type ChangedSource,
  createTasks,
  type Filed,
  type LookedAt,
  type PackJob,
  type Scan,
  type Source,
  scan,
  type Workplace,
} from './tasks.ts';

/** Fewer articles are done sooner than a thread has loaded the dictionaries. */
const WORTH_THREADS = 400;

/** Articles to a job, so that progress is seen. */
const AT_ONCE = 32;

export interface Crew {
  readonly scan: (paths: readonly string[], onDone: Progress['add']) => Promise<(Scan | undefined)[]>;
  readonly look: (
    workplace: Workplace,
    sources: readonly Source[],
    onDone: Progress['add'],
  ) => Promise<LookedAt[]>;
  readonly pack: (
    workplace: Workplace,
    jobs: readonly PackJob[],
    onDone: Progress['add'],
  ) => Promise<Filed[]>;
}

/** What is parsed here is remembered, so that it is parsed once for scan and pack, and once a day at the desk; threads forget. */
export const createCrew = (folder: string): Crew => {
  const parse = createParser();
  /** In order; here, or by the named task of threads. */
  const spread = async <Job, Done>(
    name: 'scan' | 'look' | 'pack',
    workplace: Workplace | undefined,
    jobs: readonly Job[],
    sizeOf: (job: Job) => number,
    here: (job: Job) => Done,
    onDone: Progress['add'],
  ): Promise<Done[]> => {
    const size = jobs.reduce((sum, job) => sum + sizeOf(job), 0);
    if (size < WORTH_THREADS) {
      const all: Done[] = [];
      for (const job of jobs) {
        all.push(here(job));
        onDone(sizeOf(job));
        await setImmediate(); // for Ctrl-C
      }
      return all;
    }
    const threads = availableParallelism();
    const pool = new Tinypool({
      filename: join(import.meta.dirname, 'thread.ts'),
      runtime: 'worker_threads',
      workerData: { workplace, folder },
      minThreads: threads,
      maxThreads: threads,
    });
    try {
      return await Promise.all(
        jobs.map(async (job) => {
          const done = (await pool.run(job, { name })) as Done;
          onDone(sizeOf(job));
          return done;
        }),
      );
    } finally {
      await pool.destroy();
    }
  };
  const length = ({ length }: readonly unknown[]) => length;
  return {
    scan: async (paths, onDone) =>
      (
        await spread('scan', undefined, chunk(paths), length, (some) => scan(folder, some, parse), onDone)
      ).flat(),
    look: async (workplace, sources, onDone) => {
      const tasks = createTasks(workplace, parse);
      const looks = await spread('look', workplace, chunk(sources), length, tasks.look, onDone);
      return looks.flatMap(unchanged);
    },
    pack: async (workplace, jobs, onDone) => {
      const tasks = createTasks(workplace, parse);
      const packs = await spread(
        'pack',
        workplace,
        jobs,
        ({ sources }) => sources.length,
        tasks.pack,
        onDone,
      );
      return packs.map(unchanged);
    },
  };
};

/** Throws where an article was changed since it was scanned. */
const unchanged = <T extends object>(done: T | ChangedSource): T => {
  if ('changed' in done) throw new Changed(done.changed);
  return done;
};

const chunk = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
