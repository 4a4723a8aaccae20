// An export, carried by a web server of Debian's with the configuration that stands beside it.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../commands/desk.ts';

const found = (...commands: string[]) =>
  commands.find((command) => spawnSync(command, ['-v']).error === undefined);

// Debian keeps nginx where only root's PATH leads.
const COMMANDS = { nginx: found('nginx', '/usr/sbin/nginx'), caddy: found('caddy') };
export type Carrier = keyof typeof COMMANDS;

/** Whoever has none can do without these tests; the checks of a change cannot. */
export const canServe = (carrier: Carrier): boolean => Boolean(COMMANDS[carrier] || process.env.CI);

const nginxConf = (port: number, out: string) => `
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

const caddyfile = (port: number, out: string) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${out}
	import ${out}/conf/Caddyfile
}
`;

const CARRIERS: Record<
  Carrier,
  { file: string; write: typeof nginxConf; args: (folder: string) => string[] }
> = {
  nginx: {
    file: 'nginx.conf',
    write: nginxConf,
    args: (folder) => ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'],
  },
  caddy: {
    file: 'Caddyfile',
    write: caddyfile,
    args: (folder) => ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
  },
};

export const serveExport = async (out: string, carrier: Carrier) => {
  const command = COMMANDS[carrier];
  if (!command) throw new Error(`a Debian package that is missing here: ${carrier}`);
  const folder = mkdtempSync(join(tmpdir(), `fanjian-${carrier}-`));
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const { file, write, args } = CARRIERS[carrier];
  writeFileSync(join(folder, file), write(port, out));
  const server = spawn(command, args(folder), { env: { ...process.env, HOME: folder } });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (printed += text));
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  await until(`${carrier} to listen`, () => {
    if (server.exitCode !== null) throw new Error(`${carrier} ended: ${printed}`);
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
