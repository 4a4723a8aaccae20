// Commands, run as they are.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../sample.ts';

const runner = (file: string) => (args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

export const buildCommand = runner('src/commands/build.ts');

export const checkCommand = runner('src/commands/check.ts');

export const deployCommand = runner('src/commands/deploy.ts');
