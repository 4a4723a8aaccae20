// Work for many articles, on every core when it is worth the threads' start, else here.

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import type { parseArticle } from '../../content/article.ts';
import type { Progress } from '../voice.ts';
import { createParsed } from './parsed.ts';
import { toShared } from './shared.ts';
import {
  createTasks,
  type Filed,
  type LookedAt,
  type PackJob,
  type Scan,
  type Source,
  scan,
  unchanged,
  type Workplace,
} from './tasks.ts';
import type { Handed, Posted } from './thread.ts';

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
  /** Threads end, and what they parsed is let go; other work begins others. */
  readonly rest: () => Promise<void>;
}

/** For a run, whose threads scan and then pack. What is parsed here is remembered by `parse`. */
export const createCrew = (folder: string, parse: typeof parseArticle): Crew => {
  const parsed = createParsed();
  let pool: Tinypool | undefined;
  let posts = 0;

  const threads = availableParallelism();
  const begin = (): Tinypool =>
    new Tinypool({
      filename: join(import.meta.dirname, 'thread.ts'),
      runtime: 'worker_threads',
      workerData: { folder },
      minThreads: threads,
      maxThreads: threads,
    });
  const rest = async () => {
    const ended = pool;
    pool = undefined;
    parsed.clear();
    await ended?.destroy();
  };

  /** In order; here, or by the named task of threads. */
  const spread = async <Job, Done>(
    name: 'scan' | 'look' | 'pack',
    jobs: readonly Job[],
    sizeOf: (job: Job) => number,
    here: (job: Job) => Done,
    sent: (job: Job) => unknown,
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
    pool ??= begin();
    const own = pool;
    try {
      return await Promise.all(
        jobs.map(async (job) => {
          const done = (await own.run(sent(job), { name })) as Done;
          onDone(sizeOf(job));
          return done;
        }),
      );
    } catch (error) {
      await rest(); // Nobody goes on with the other jobs.
      throw error;
    }
  };

  /** How jobs are done at a workplace: here, and by threads. */
  const placed = (workplace: Workplace) => {
    let tasks: ReturnType<typeof createTasks> | undefined;
    const here = () => {
      tasks ??= createTasks(workplace, parse);
      return tasks;
    };
    const post = { number: ++posts, workplace: toShared(workplace) };
    return { here, sent: <Job>(job: Job): Posted<Job> => ({ post, job }) };
  };
  return {
    rest,
    scan: async (paths, onDone) => {
      const here = (some: readonly string[]): (Handed | undefined)[] =>
        scan(folder, some, parse).map((one) => one && { scan: one });
      const handed = (await spread('scan', chunk(paths), length, here, (some) => some, onDone)).flat();
      return handed.map((one, index) => {
        if (one) parsed.keep(paths[index] as string, one);
        return one?.scan;
      });
    },
    look: async (workplace, sources, onDone) => {
      const { here, sent } = placed(workplace);
      const jobs = chunk(parsed.with(sources));
      const looks = await spread('look', jobs, length, (some) => here().look(some), sent, onDone);
      return looks.flatMap(unchanged);
    },
    pack: async (workplace, jobs, onDone) => {
      const { here, sent } = placed(workplace);
      const own = jobs.map((job) => ({ ...job, sources: parsed.with(job.sources) }));
      const size = ({ sources }: PackJob) => sources.filter(({ kept }) => !kept).length;
      const packs = await spread('pack', own, size, (job) => here().pack(job), sent, onDone);
      return packs.map(unchanged);
    },
  };
};

const length = ({ length }: readonly unknown[]) => length;

const chunk = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, index) =>
    items.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
