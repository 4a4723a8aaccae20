// A thread of the pool: what tasks.ts does, for articles that another thread names.

import { Tinypool } from 'tinypool';
import * as tasks from './tasks.ts';

const { workplace, folder } = Tinypool.workerData as { workplace?: tasks.Workplace; folder: string };
let made: ReturnType<typeof tasks.createTasks> | undefined;
const own = () => {
  made ??= tasks.createTasks(workplace as tasks.Workplace);
  return made;
};

export const scan = (paths: readonly string[]) => tasks.scan(folder, paths);
export const pack = (job: tasks.PackJob) => own().pack(job);
export const look = (sources: readonly tasks.Source[]) => own().look(sources);
