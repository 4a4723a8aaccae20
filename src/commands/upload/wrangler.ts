// The command that deploys: wrangler, or another.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { DEPLOYED, outputFolder, ROOT } from '../environment.ts';
import { say } from '../speech/voice.ts';
import { takes } from './which-build.ts';

/** Options by which wrangler uploads nothing, as yargs reads them. */
const UPLOADS_NOTHING = /^(--dry-?run(=(?!false$).*)?|--help|-h|--version|-v)$/i;

export const deploysNothing = (args: readonly string[]): boolean =>
  args.some((arg, index) => UPLOADS_NOTHING.test(arg) && args[index + 1] !== 'false');

/** An empty name is wrangler's for what stands at the top of wrangler.toml; without it, it warns that there are others. */
const environment = (args: readonly string[]): readonly string[] =>
  args.some((arg) => /^(--env|-e)(=|$)/.test(arg)) || process.env.CLOUDFLARE_ENV ? [] : ['--env='];

/** Runs it; resolves with its exit status. What ends this process ends it too, and is heard while it runs. */
export const publish = (args: readonly string[], verb: readonly string[] = ['deploy']): Promise<number> => {
  // What signs is of no use to it.
  const { SIGNING_KEY: _, ...given } = process.env;
  const { DEPLOY_COMMAND } = given;
  const output = outputFolder();
  const built = DEPLOY_COMMAND ? output : DEPLOYED; // Our own wrangler is told by its options of any other.
  const env = { ...given, FANJIAN_BUILT: built, WRANGLER_SEND_METRICS: 'false' };
  const options = [...takes(output), ...environment(args), ...args];
  const [command, rest] = DEPLOY_COMMAND
    ? [DEPLOY_COMMAND, []]
    : [process.execPath, [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), ...verb, ...options]];
  const child = spawn(command, rest, {
    ...{ cwd: ROOT, env, shell: DEPLOY_COMMAND !== undefined },
    stdio: ['inherit', 2, 'inherit'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  return new Promise<number>((resolve) => {
    child.on('error', (error) => {
      say(`${command} cannot be run (${error.message})`);
      resolve(1);
    });
    child.on('exit', (status, signal) => {
      // Whoever ended it meant this process as well, which may hear of it only afterwards.
      if (signal) process.exit(128 + constants.signals[signal]);
      setImmediate(() => resolve(status ?? 1));
    });
  }).finally(() => process.off('exit', end));
};
