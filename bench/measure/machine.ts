// Where something was measured: figures mean little without it.

import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { WORKERD } from '../../test/support/run/workers/project.ts';

export const describeMachine = (): string => {
  const all = cpus();
  const [load = 0] = loadavg();
  const workerd = execFileSync(WORKERD, ['--version'], { encoding: 'utf8' }).trim();
  return [
    `${all.length} x ${all[0]?.model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    process.platform,
    `Node ${process.version}`,
    workerd,
    `load ${load.toFixed(1)} at the start`,
  ].join(', ');
};
