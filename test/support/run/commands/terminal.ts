// A terminal by util-linux's `script`: types each answer when its question is there.

import { spawn, spawnSync } from 'node:child_process';
import { ROOT } from '../../sample.ts';

export const hasTerminal = (): boolean =>
  spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false;

export const onTerminal = (
  command: readonly string[],
  answers: readonly (readonly [question: string, answer: string])[],
  env: Readonly<Record<string, string | undefined>>,
) =>
  new Promise<{ status: number | null; seen: string; unasked: (readonly [string, string])[] }>((resolve) => {
    const words = [process.execPath, ...command].map((word) => `'${word}'`).join(' ');
    const terminal = spawn('script', ['-qec', words, '/dev/null'], {
      cwd: ROOT,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0', TERM: 'xterm' },
    });
    let seen = '';
    let from = 0;
    const left = [...answers];
    terminal.stdout.on('data', (data) => {
      seen += data;
      for (let next = left[0]; next; next = left[0]) {
        const at = seen.indexOf(next[0], from);
        if (at < 0) return;
        from = at + next[0].length;
        left.shift();
        terminal.stdin.write(next[1]);
      }
    });
    const limit = setTimeout(() => terminal.kill(), 120_000);
    terminal.on('exit', (status) => {
      clearTimeout(limit);
      resolve({ status, seen, unasked: left });
    });
  });
