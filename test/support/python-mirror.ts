// The mirror of test/site/mirror.py, which knows HTTP and its folder alone, as one of ours.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../src/press/disk/output-folder.ts';
import type { createMirror } from '../mirror.ts';
import type { AnyMirror } from './mirrored.ts';
import { listen } from './run/servers/hub.ts';
import { ROOT } from './sample.ts';

export const hasPython = Boolean(spawnSync('python3', ['--version']).error === undefined || process.env.CI);

/** Of any number of mirrors, each with its folder. */
export const openPythonMirrors = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-mirror-'));
  let ask: Parameters<typeof createMirror>[1] = async () => ({ status: 503, body: new Uint8Array() });
  let site = '';
  const server = createServer(async ({ url = '', headers }, response) => {
    const { status, etag, body } = await ask(site + url, headers['if-none-match']);
    response.writeHead(status, etag ? { ETag: etag } : {}).end(Buffer.from(body));
  });
  const url = await listen(server);
  let count = 0;
  const create = (...[of, get, wish = {}]: Parameters<typeof createMirror>): AnyMirror => {
    const at = join(folder, String(count++));
    const wishes = Object.entries(wish).flatMap(([name, value]) => [`--${name}`, value]);
    return {
      poll: () =>
        new Promise((resolve, reject) => {
          [site, ask] = [of, get];
          const args = ['-B', join(ROOT, 'test/site/mirror.py'), url, at, ...wishes];
          const mirror = spawn('python3', args, { stdio: ['ignore', 'ignore', 'pipe'] });
          let said = '';
          mirror.stderr.on('data', (text) => (said += text));
          mirror.on('close', (status) => {
            if (said.includes('Traceback')) reject(new Error(said));
            else resolve(status === 0);
          });
        }),
      copy: () =>
        new Map(
          filesIn(at)
            .filter((path) => path !== 'notes.json')
            .map((path) => [
              `/${path.split('/').map(encodeURIComponent).join('/')}`,
              readFileSync(join(at, path)),
            ]),
        ),
    };
  };
  const close = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { create, close };
};
