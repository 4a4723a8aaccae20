// `wrangler dev` behind the desk: a process of its own, on a port of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../commands/environment.ts';
import { writeWhole } from '../press/disk/whole-file.ts';

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

/** Over the desk's own build, and beside it; it compresses nothing, as wrangler tells every Worker that everybody takes it. */
const workerOver = (output: string): string => {
  const file = `${output}.worker.js`;
  const from = (path: string) => JSON.stringify(`./${relative(dirname(file), path).replaceAll('\\', '/')}`);
  writeWhole(
    file,
    `import { catalog } from ${from(join(output, 'catalog.ts'))};
import { createApp } from ${from(join(ROOT, 'src/http/app.ts'))};
import { plain } from ${from(join(ROOT, 'src/plain.ts'))};

export default plain(createApp(catalog, Date.now));
`,
  );
  return file;
};

/** It serves a build on one port, and has it made by asking on another. */
export const startWrangler = (output: string, port: number, builder: number): ChildProcess => {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  // Two desks that start at once would look for the same port for their inspectors: the system gives one.
  const address = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'];
  const build = [workerOver(output), '--config', 'wrangler.toml', '--assets', join(output, 'assets')];
  const options = [...build, ...address, '--show-interactive-dev-session=false', '--log-level=warn'];
  return spawn(process.execPath, ['--import', ENDS_WITH_DESK, wrangler, 'dev', ...options], {
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
