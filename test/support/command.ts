// The build's command line, run as it is.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sample.ts';

export const buildCommand = (args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [join(ROOT, 'src/commands/build.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
