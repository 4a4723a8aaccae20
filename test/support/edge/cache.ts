// A real shared cache (RFC 9111) in front of a deployment: nginx, with a clock that stands still until a test moves it.

import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../run/commands/desk.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { configuration } from './nginx.ts';
import { openRecorder, type Recorder } from './recorder.ts';

// Debian keeps nginx where only root's PATH leads.
const NGINX = ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0);
const [FAKETIME] = globSync('/usr/lib/*/faketime/libfaketime.so.1');

/** Whoever has no nginx can do without these tests; the checks of a change cannot. */
export const SKIPPED = !(NGINX && FAKETIME) && !process.env.CI;

export interface Cache {
  readonly ask: (path: string, question?: Question) => Promise<Answer>;
  /** The requests that reached the Worker. */
  readonly seen: Recorder['seen'];
  readonly hold: Recorder['hold'];
  /** Sets the clock, in seconds since the cache was opened. */
  readonly at: (seconds: number) => void;
  /** How many answers are kept. */
  readonly stored: () => number;
  readonly close: () => Promise<void>;
}

const connects = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

/** An empty cache. `strict`: an answer of 5xx counts as none. */
export const openCache = async (origin: string, { strict = false } = {}): Promise<Cache> => {
  if (!NGINX || !FAKETIME) throw new Error('Debian packages that are missing here: nginx, libfaketime');
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-cache-'));
  mkdirSync(join(folder, 'temp'));
  const clock = join(folder, 'clock');
  const opened = Math.floor(Date.now() / 1000);
  const at = (seconds: number) => {
    // As a whole, as nginx may read it at any moment.
    writeFileSync(`${clock}.new`, `${opened + seconds}\n`);
    renameSync(`${clock}.new`, clock);
  };
  at(0);
  const environment = {
    LD_PRELOAD: FAKETIME,
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_FMT: '%s',
    FAKETIME_NO_CACHE: '1',
    // Timeouts stay real.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    TZ: 'UTC',
  };
  const recorder = await openRecorder(origin);
  const port = await freePort();
  // The last is libfaketime's own: by it, it finds at the end what to remove.
  const variables = [...Object.keys(environment), 'FAKETIME_SHARED'];
  const setup = { port, origin: recorder.host, strict, variables };
  writeFileSync(join(folder, 'nginx.conf'), configuration(setup));
  const server = spawn(NGINX, ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'], {
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (printed += text));
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    recorder.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('nginx to listen', () => {
      if (server.exitCode !== null) throw new Error(`nginx ended: ${printed}`);
      return connects(port);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ask: (path, question) => ask(port, path, question),
    seen: recorder.seen,
    hold: recorder.hold,
    at,
    stored: () =>
      globSync('cache/**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).length,
    close,
  };
};
