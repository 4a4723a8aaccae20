// The command that deploys: wrangler, or another.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './environment.ts';
import { say } from './speech/voice.ts';

/** Options by which wrangler uploads nothing, as yargs reads them. */
const UPLOADS_NOTHING = /^(--dry-?run(=(?!false$).*)?|--help|-h|--version|-v)$/i;

export const deploysNothing = (args: readonly string[]): boolean =>
  args.some((arg, index) => UPLOADS_NOTHING.test(arg) && args[index + 1] !== 'false');

/** Runs it; resolves with its exit status. */
export const publish = (args: readonly string[]): number => {
  const env = { ...process.env, FANJIAN_BUILT: '1', WRANGLER_SEND_METRICS: 'false' };
  const { DEPLOY_COMMAND } = process.env;
  const [command, rest] = DEPLOY_COMMAND
    ? [DEPLOY_COMMAND, []]
    : [process.execPath, [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', ...args]];
  const { status, error } = spawnSync(command, rest, {
    ...{ cwd: ROOT, env, shell: DEPLOY_COMMAND !== undefined },
    stdio: ['inherit', 2, 'inherit'],
  });
  if (error) say(`${command} cannot be run (${error.message})`);
  return status ?? 1;
};
