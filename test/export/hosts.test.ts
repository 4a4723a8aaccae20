// The export on a host that reads _headers and _redirects: Cloudflare's own, as wrangler runs it here.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Address } from '../../src/export/addresses.ts';
import type { HereWorker } from '../../src/export/worker.ts';
import { freePort, until } from '../support/run/commands/desk.ts';
import { exportLively, openExported } from '../support/run/commands/exported.ts';
import { ROOT } from '../support/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'fanjian-host-'));
let url: string;
let host: ChildProcess | undefined;
let worker: HereWorker;
let addresses: Address[];

beforeAll(async () => {
  const out = exportLively(folder);
  for (const name of ['_headers', '_redirects']) cpSync(join(out, 'conf', name), join(out, 'site', name));
  const config = [
    'name = "host"',
    'compatibility_date = "2026-01-01"',
    '[assets]',
    'directory = "out/site"',
    '',
  ];
  writeFileSync(join(folder, 'wrangler.toml'), config.join('\n'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const args = [
    'dev',
    '--config',
    join(folder, 'wrangler.toml'),
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--inspector-port',
    '0',
  ];
  const running = spawn(process.execPath, [wrangler, ...args], {
    cwd: folder,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  host = running;
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (printed += text));
  await until('the host to answer', () => {
    if (running.exitCode !== null) throw new Error(`wrangler ended: ${printed}`);
    return fetch(`${url}/catalog.json`).then(
      () => true,
      () => false,
    );
  });
  ({ worker, addresses } = await openExported(folder));
});
afterAll(async () => {
  if (host && host.exitCode === null) {
    const ended = new Promise((resolve) => host?.on('exit', resolve));
    host.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

/** What the host says by itself, or cannot say (docs/export.md). */
const OWN = [
  'etag',
  'vary',
  'link',
  'content-language',
  'last-modified',
  'cache-tag',
  'content-length',
  'accept-ranges',
];

test('every address has the bytes of the Worker, and its headers once each', async () => {
  let count = 0;
  for (const { path } of addresses) {
    const theirs = await worker.ask(path);
    const ours = await fetch(url + path);
    if (theirs.status === 410) {
      expect(ours.status, path).toBe(404);
      continue;
    }
    count++;
    expect(ours.status, path).toBe(200);
    expect(Buffer.from(await ours.arrayBuffer()).equals(Buffer.from(await theirs.arrayBuffer())), path).toBe(
      true,
    );
    // Of a folder's files the host says the type itself.
    const isOwn = ([name]: [string, string]) =>
      OWN.includes(name) || (name === 'content-type' && path.startsWith('/sitemaps/'));
    const wanted = [...theirs.headers].filter((field) => !isOwn(field));
    expect(Object.fromEntries(ours.headers), path).toMatchObject(Object.fromEntries(wanted));
    if (!theirs.headers.has('Content-Security-Policy'))
      expect(ours.headers.has('Content-Security-Policy'), path).toBe(false);
  }
  expect(count).toBeGreaterThan(500);
});

test.each([
  ['/', '/zh-Hans/'],
  ['/zh-cn/rss.xml', '/zh-Hans/rss.xml'],
  ['/zh-tw/articles/what-is-a-feed', '/zh-Hant-TW/articles/what-is-a-feed'],
  ['/media/haihe-five-rivers.png', undefined],
])('%s leads where the Worker leads', async (path, to) => {
  const ours = await fetch(url + path, { redirect: 'manual' });
  const target = to ?? (await worker.ask(path)).headers.get('Location');
  expect([301, 302]).toContain(ours.status);
  expect(ours.headers.get('Location')).toBe(target);
  expect(ours.headers.get('Cache-Control') ?? '').not.toContain('immutable');
});
