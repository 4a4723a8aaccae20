// What a running process uses, by Linux's /proc; elsewhere nothing is known of it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const HAS_PROC = existsSync('/proc/self/task') && existsSync('/proc/self/schedstat');

/** CPU time of all threads so far, in milliseconds; to the nanosecond where nothing runs at the moment. */
export const cpuOf = (pid: number): number | undefined => {
  if (!HAS_PROC) return undefined;
  let sum = 0;
  for (const task of readdirSync(`/proc/${pid}/task`))
    try {
      sum += cpuOfThread(pid, task);
    } catch {} // a thread that has just ended
  return sum;
};

/** The same of its first thread alone, which in workerd runs the Worker; V8 compiles and collects garbage on others. */
export const ownCpuOf = (pid: number): number | undefined =>
  HAS_PROC ? cpuOfThread(pid, String(pid)) : undefined;

const cpuOfThread = (pid: number, task: string): number =>
  Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Resident memory in MB (10^6 bytes). */
export const memoryOf = (pid: number): number | undefined => status(String(pid), 'VmRSS');

/** The most that this process, with its threads, ever held, in MB. */
export const peakOfSelf = (): number =>
  // Linux counts what a process was before it began this program into maxRSS, but not into VmHWM.
  status('self', 'VmHWM') ?? (process.resourceUsage().maxRSS * 1024) / 1e6;

const status = (pid: string, field: string): number | undefined => {
  if (!HAS_PROC) return undefined;
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
};
