// A copy of the project in a folder of its own, deployed as it would be: the bundle that wrangler makes, served by workerd on
// a port that stays the same from one deploy to the next, with the platform's own Worker behind ASSETS.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../sample.ts';
import { freePort, until } from '../commands/desk.ts';
import { assetWorker } from './asset-worker.ts';
import { BUNDLE, copyProject, WORKERD, workerdConfig } from './project.ts';

export interface Deployment {
  /** The copy: change `content/` in it, and deploy. */
  readonly folder: string;
  /** Without a slash at its end; the site's own address too, unless `env.SITE_URL` is another. */
  readonly url: string;
  /** Of workerd, while it runs. */
  readonly pid: () => number | undefined;
  /** Builds, bundles and starts again; throws with what was printed when the build fails. */
  readonly deploy: () => Promise<void>;
  /** Stops answering, as a Worker that is down. */
  readonly stop: () => Promise<void>;
  /** Answers again, with what was deployed last. */
  readonly start: () => Promise<void>;
  /** Stops, and removes the copy. */
  readonly close: () => Promise<void>;
}

const bundle = (folder: string, env: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, BUNDLE, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...env },
  });
  if (status !== 0) throw new Error(`wrangler deploy ended with ${status}\n${stdout}${stderr}`);
};

/** Deploys `content` (a folder, `content/` unless another is given) at once. */
export const openDeployment = async ({
  content = join(ROOT, 'content'),
  env = {},
  assets = '.build/assets',
}: {
  content?: string;
  env?: Record<string, string>;
  assets?: string;
} = {}): Promise<Deployment> => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-deployment-'));
  copyProject(folder);
  cpSync(content, join(folder, 'content'), { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;

  const stop = async () => {
    const running = server;
    server = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.on('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  };
  const start = async () => {
    const running = spawn(WORKERD, ['serve', 'config.capnp'], { cwd: folder });
    server = running;
    let printed = '';
    for (const stream of [running.stdout, running.stderr]) stream?.on('data', (text) => (printed += text));
    await until('workerd to answer', () => {
      if (running.exitCode !== null) throw new Error(`workerd ended: ${printed}`);
      return fetch(`${url}/healthz`).then(
        () => true,
        () => false,
      );
    });
  };
  const deploy = async () => {
    bundle(folder, { SITE_URL: url, ...env });
    await stop();
    if (assets !== '.build/assets') {
      rmSync(join(folder, assets), { recursive: true, force: true });
      cpSync(join(folder, '.build/assets'), join(folder, assets), { recursive: true });
    }
    const services = await assetWorker(folder, assets);
    writeFileSync(join(folder, 'config.capnp'), workerdConfig({ port, assets: services }));
    await start();
  };
  const close = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await deploy();
  } catch (error) {
    await close();
    throw error;
  }
  return { folder, url, pid: () => server?.pid, deploy, stop, start, close };
};
