// The readers' own commands, each in a home of its own. Never synchronous: the recorder that they visit lives in this process.

import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** Debian's, not another that stands before it on the PATH. */
export const PYTHON = '/usr/bin/python3';

/** Whether to skip what needs a command. Never in CI: what is missing there fails. */
export const missing = (...commands: readonly string[]): boolean =>
  !process.env.CI &&
  commands.some((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0);

/** The same for a module of Debian's Python. */
export const missingModule = (name: string): boolean =>
  !process.env.CI && spawnSync(PYTHON, ['-c', `import ${name}`]).status !== 0;

/** What a command printed; throws with what it said when it fails or complains. */
export const run = async (
  home: string,
  command: string,
  args: readonly string[],
  input = '',
): Promise<string> => {
  const running = promisify(execFile)(command, args, {
    cwd: home,
    // Nothing of the tester's own: no settings of a reader, and no proxy that would come before ours.
    env: { PATH: process.env.PATH, HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8' },
    maxBuffer: 64_000_000,
  });
  running.child.stdin?.end(input);
  const { stdout, stderr } = await running;
  if (stderr) throw new Error(`${command} complains: ${stderr}`);
  return stdout;
};
