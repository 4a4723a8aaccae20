// A copy of the project that deploys to a site and a hub on loopback: the site shows what was deployed last, and a test holds
// its answers back, breaks them, or ends the deploy at a moment of its choice.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../../../src/press/disk/output-folder.ts';
import { ROOT } from '../../sample.ts';
import { listen } from '../servers/hub.ts';
import { copyProject } from '../workers/project.ts';

/** What is told of a moment, before the answer; the answer waits for it. */
type Moment = () => unknown;

export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const CONTENT = join(ROOT, 'test/sample');

export const openSite = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fanjian-site-'));
  copyProject(folder);
  cpSync(CONTENT, join(folder, 'content'), { recursive: true });
  const built = (path: string) => readFileSync(join(folder, '.build/assets/public', path), 'utf8');
  let live: Record<string, string> = {};
  const etags = (): Map<string, string> =>
    new Map(
      (JSON.parse(live['/catalog.json'] ?? '{"feeds":[]}').feeds as { url: string; etag: string }[]).map(
        ({ url, etag }) => [url, etag],
      ),
    );
  const hub = { pinged: [] as string[], knows: new Map<string, string | undefined>() };

  const site = {
    folder,
    hub,
    /** The command has begun, and nothing is live yet. */
    atDeploy: (() => {}) as Moment,
    /** The new version is live, and the command has not ended. */
    atLive: (() => {}) as Moment,
    atHealth: (() => {}) as Moment,
    /** A ping came; it is taken once this resolves. */
    atPing: (() => {}) as Moment,
    /** How the command ends. */
    status: 200,
    /** Whether the version that was deployed is shown only by `show`. */
    lags: false,
    /** What answers in the place of the live catalog. */
    catalog: undefined as ((response: ServerResponse) => void) | undefined,
    health: undefined as ((response: ServerResponse) => void) | undefined,
    /** Whether all documents about the site are shown, and not those alone that a deploy waits for. */
    isWhole: false,
    /** What is live, by path; a test may change it. */
    live: () => live,
    show: () => {
      const files = site.isWhole
        ? filesIn(join(folder, '.build/assets/public'))
        : ['catalog.json', 'healthz'];
      live = Object.fromEntries(files.map((path) => [`/${path}`, built(path)]));
    },
    etags,
    url: '',
    /** The command that runs now. */
    running: undefined as ChildProcess | undefined,
    edit: (path: string, change: (text: string) => string) => {
      const file = join(folder, 'content', path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    deploy: (args: readonly string[] = [], env: Record<string, string | undefined> = {}): Promise<Ran> =>
      new Promise((resolve) => {
        // What is shown is a catalog alone, which nobody could read as a site.
        const command = spawn(process.execPath, ['src/commands/deploy.ts', '--yes', '--no-watch', ...args], {
          cwd: folder,
          // A group of its own, as a terminal's, so that a signal reaches what it started.
          detached: true,
          env: { ...process.env, SITE_URL: site.url, DEPLOY_COMMAND: `curl -sSf ${site.url}/deploy`, ...env },
        });
        site.running = command;
        let [stdout, stderr] = ['', ''];
        command.stdout.on('data', (text) => (stdout += text));
        command.stderr.on('data', (text) => (stderr += text));
        command.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
      }),
    /** Ends the command, and with `all` what it started. */
    kill: (signal: NodeJS.Signals, all = true) => {
      const pid = site.running?.pid ?? 0;
      process.kill(all ? -pid : pid, signal);
    },
    /** As after a test: nothing is held back. */
    reset: () => {
      const nothing: Moment = () => {};
      Object.assign(site, { atDeploy: nothing, atLive: nothing, atHealth: nothing, atPing: nothing });
      Object.assign(site, { status: 200, lags: false, catalog: undefined, health: undefined });
      hub.pinged.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  const server = createServer(async (request, response) => {
    const { url: path = '' } = request;
    if (path === '/deploy') {
      await site.atDeploy();
      if (response.destroyed) return; // the command was ended before it did anything
      if (!site.lags) site.show();
      await site.atLive();
      response.writeHead(site.status).end();
    } else if (path === '/hub') {
      let text = '';
      for await (const chunk of request) text += chunk;
      const topic = new URLSearchParams(text).get('hub.url') ?? '';
      await site.atPing();
      hub.pinged.push(topic);
      // As a hub does, it reads what is there now.
      hub.knows.set(topic, etags().get(topic));
      response.writeHead(204).end();
    } else {
      if (path === '/healthz') await site.atHealth();
      const instead = path === '/healthz' ? site.health : site.catalog;
      const text = live[path];
      if (instead) instead(response);
      else response.writeHead(text === undefined ? 404 : 200).end(text);
    }
  });
  site.url = await listen(server);
  site.edit('site.yaml', (text) => text.replace(/^hub: .*$/m, `hub: ${site.url}/hub`));
  return site;
};
