// A thread of the pool: what tasks.ts does, for articles that another thread names.

import { Tinypool } from 'tinypool';
import { parseArticle } from '../../content/article.ts';
import { fromShared, type Shared, toShared } from './shared.ts';
import * as tasks from './tasks.ts';

/** What tasks are made with once, until there is another. */
export interface Post {
  readonly number: number;
  readonly workplace: Shared;
}

/** A job, and where it is done. */
export interface Posted<Job> {
  readonly post: Post;
  readonly job: Job;
}

export interface Handed {
  readonly scan: tasks.Scan;
  /** The article; absent where it has errors. */
  readonly parsed?: Shared | undefined;
}

const { folder } = Tinypool.workerData as { folder: string };
let made: { number: number; tasks: ReturnType<typeof tasks.createTasks> } | undefined;
const at = ({ number, workplace }: Post) => {
  if (made?.number !== number) made = { number, tasks: tasks.createTasks(fromShared(workplace)) };
  return made.tasks;
};

/** With each article as it was parsed, which another thread may pack. */
export const scan = (paths: readonly string[]): (Handed | undefined)[] =>
  paths.map((path) => {
    let parsed: Shared | undefined;
    const [scan] = tasks.scan(folder, [path], (...file) => {
      const result = parseArticle(...file);
      if (result.ok) parsed = toShared(result.value);
      return result;
    });
    return scan && { scan, parsed };
  });
export const pack = ({ post, job }: Posted<tasks.PackJob>) => at(post).pack(job);
export const look = ({ post, job }: Posted<readonly tasks.Source[]>) => at(post).look(job);
