// An export, carried by Debian's nginx with the configuration that stands beside it.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from './desk.ts';

// Debian keeps nginx where only root's PATH leads.
const NGINX = ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0);

/** Whoever has no nginx can do without these tests; the checks of a change cannot. */
export const canServe = Boolean(NGINX || process.env.CI);

const configuration = (port: number, out: string) => `
daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events { }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp/${name};`).join(' ')}
  include ${out}/conf/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${out};
    include ${out}/conf/nginx-server.conf;
  }
}
`;

export const serveExport = async (out: string) => {
  if (!NGINX) throw new Error('a Debian package that is missing here: nginx');
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-nginx-'));
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(port, out));
  const server = spawn(NGINX, ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf']);
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (printed += text));
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  await until('nginx to listen', () => {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${printed}`);
    return fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
  });
  return {
    url,
    port,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
