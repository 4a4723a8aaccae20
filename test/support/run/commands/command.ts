// Commands, run as they are.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';

const runner = (file: string) => (args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** Of a test file's own start: all of its builds are of one instant, so that the same content is the same bytes. */
export const AT = new Date().toISOString();

const build = runner('src/commands/build.ts');

export const buildCommand: typeof build = (args, env) =>
  build(args.includes('--at') || args.includes('--help') ? args : [...args, '--at', AT], env);

export const checkCommand = runner('src/commands/check.ts');

/** What a check printed, but for the questions that it asks an editor, which are no issues. */
export const withoutQuestions = (stdout: string): string =>
  stdout.replace(/^(\S+ \S+: question: .*|\d+ questions? in \d+ articles?: .*)\n/gm, '');

export const deployCommand = runner('src/commands/deploy.ts');

export const exportCommand = runner('src/commands/export.ts');
