// A thread of the pool: what task.ts does, with a Worker of its own.

import { Tinypool } from 'tinypool';
import { openWorker } from '../worker.ts';
import { createTask, type Job } from './task.ts';

const { build, out } = Tinypool.workerData as { build: string; out: string };
const task = openWorker(build).then((worker) => createTask(worker, out));

export const work = async (job: Job) => (await task)(job);
