// A copy of the project in a folder of its own, served by `npm start`'s command on a free port: what an editor runs.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';

export interface Desk {
  readonly folder: string;
  readonly url: string;
  /** Of the desk itself. */
  readonly pid: number;
  /** What it printed so far. */
  readonly printed: () => string;
  /** Ctrl-C; resolves with the exit code when it has ended. */
  readonly stop: () => Promise<number | null>;
  readonly remove: () => void;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Polls until something holds; the limit is for a broken build, not a measure of speed. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 60_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited a minute in vain: ${what}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
};

/** Starts over `content/`, or over another folder. */
export const openDesk = async (env: Record<string, string> = {}): Promise<Desk> => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-desk-'));
  for (const name of ['src', 'content', 'wrangler.toml', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const port = String(await freePort());
  const url = `http://localhost:${port}`;
  let printed = '';
  const server: ChildProcess = spawn(process.execPath, [join(folder, 'src/desk/start.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: port, ...env },
    // Ctrl-C in a terminal reaches the whole group.
    detached: true,
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += text));
  const ended = new Promise<number | null>((resolve) =>
    server.on('exit', (code, signal) => {
      printed += `[${code} ${signal}]`;
      resolve(code);
    }),
  );
  let exited = false;
  ended.then(() => (exited = true));
  await until('the desk to open', () => exited || printed.includes('Ctrl-C'));
  if (exited) throw new Error(`the desk ended by itself: ${printed}`);
  return {
    folder,
    url,
    pid: server.pid as number,
    printed: () => printed,
    stop: () => {
      if (!exited) process.kill(-(server.pid as number), 'SIGINT');
      return ended;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
