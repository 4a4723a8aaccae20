// `wrangler dev` behind the desk: a process of its own, on a port of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../commands/environment.ts';

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });

/** However the desk ends, its channel to wrangler closes, and wrangler ends as by Ctrl-C. */
const ENDS_WITH_DESK =
  'data:text/javascript,process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"))';

/** Compresses nothing: wrangler tells every Worker that everybody takes it. */
const WORKER = 'src/plain.ts';

/** It serves on one port, and has the site built by asking on another. */
export const startWrangler = (port: number, builder: number): ChildProcess => {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const address = ['--ip', '127.0.0.1', '--port', String(port)];
  const options = [...address, '--show-interactive-dev-session=false', '--log-level=warn'];
  return spawn(process.execPath, ['--import', ENDS_WITH_DESK, wrangler, 'dev', WORKER, ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DESK_PORT: String(builder),
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  });
};
