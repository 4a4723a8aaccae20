// A slice out of the assets of a deployment, and out of R2 as wrangler has it here: the code of a request, and not the network of either.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, until } from '../../test/support/run/commands/desk.ts';
import { DATE } from '../../test/support/run/workers/project.ts';
import { ROOT } from '../../test/support/sample.ts';
import type { Section } from '../bench.ts';
import { median, medianRatio, takeTurns } from '../load/rounds.ts';
import { cpuOf, HAS_PROC } from '../measure/proc.ts';
import { row } from '../report/row.ts';
import { makeFolder, removeFolder } from '../site/scratch.ts';
import { ASSETS, createSite } from '../site/site.ts';

const REQUESTS = 20;

/** So many in a request, that it is they which are measured and not what stands before the Worker here. */
const AT_ONCE = 20;

/** Reads what is named from the store that is named, one after the other, and says how long they were together. */
const WORKER = `export default {
  async fetch(request, { R2, ASSETS }) {
    const [, store, ...names] = new URL(request.url).pathname.split('/');
    if (request.method === 'PUT') {
      await R2.put(names.join('/'), await request.arrayBuffer());
      return new Response();
    }
    const read = store === 'r2' ? (name) => R2.get(name) : (name) => ASSETS.fetch(new Request('https://assets.local/' + name));
    let length = 0;
    for (const name of JSON.parse(request.headers.get('names') ?? '[]')) {
      const found = await read(name);
      length += (await found.arrayBuffer()).byteLength;
    }
    return new Response(String(length));
  },
};`;

/** As `wrangler dev` has both. */
const openLocal = async (directory: string) => {
  const folder = makeFolder();
  const port = await freePort();
  writeFileSync(join(folder, 'worker.js'), WORKER);
  writeFileSync(
    join(folder, 'wrangler.toml'),
    `name = "store"
main = "worker.js"
compatibility_date = "${DATE}"
send_metrics = false
[assets]
directory = "${directory}"
binding = "ASSETS"
run_worker_first = true
[[r2_buckets]]
binding = "R2"
bucket_name = "store"
`,
  );
  const args = ['dev', '--ip', '127.0.0.1', '--port', `${port}`, '--log-level', 'error'];
  const running = spawn(process.execPath, [WRANGLER, ...args], { cwd: folder, stdio: 'ignore', env: ENV });
  const url = `http://127.0.0.1:${port}`;
  await until('wrangler to answer', () =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  );
  const close = async () => {
    const ended = new Promise((resolve) => running.on('exit', resolve));
    running.kill('SIGTERM');
    await ended;
    removeFolder(folder);
  };
  return { url, pids: below(running.pid ?? 0), close };
};

const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
const ENV = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' };

/** The processes below it that run Workers. */
const below = (pid: number): number[] => {
  if (!HAS_PROC) return [];
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  const isWorkerd = (child: number) => readFileSync(`/proc/${child}/comm`, 'utf8').trim() === 'workerd';
  return children.flatMap((child) => [...(isWorkerd(child) ? [child] : []), ...below(child)]);
};

export const store: Section = async ({ scale, say }) => {
  const site = await createSite({ articles: Math.min(scale.articles, 1000), channels: 10, seed: scale.seed });
  await site.build();
  const directory = join(site.folder, ASSETS);
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .filter((file) => file.startsWith('entries/'));
  const local = await openLocal(directory);
  const at = (path: string) => `${local.url}/${path}`;
  const spent = () =>
    local.pids.length > 0 ? local.pids.reduce((sum, pid) => sum + (cpuOf(pid) ?? 0), 0) : Number.NaN;
  const put = async (file: string) => {
    const body = readFileSync(join(directory, file));
    await (await fetch(at(`r2/${file}`), { method: 'PUT', body })).arrayBuffer();
  };
  say(`store: ${files.length} slices into R2, and ${scale.rounds} x ${REQUESTS * AT_ONCE} reads out of each`);
  const begun = performance.now();
  for (const file of files) await put(file);
  const perWrite = (performance.now() - begun) / files.length;
  const reads = (name: 'r2' | 'assets') => async () => {
    const before = spent();
    const times: number[] = [];
    for (let turn = 0; turn < REQUESTS; turn++) {
      const names = Array.from(
        { length: AT_ONCE },
        (_, index) => files[(turn * AT_ONCE + index) % files.length] as string,
      );
      const start = performance.now();
      const answer = await fetch(at(name), { headers: { names: JSON.stringify(names) } });
      const length = Number(await answer.text());
      times.push((performance.now() - start) / AT_ONCE);
      if (length !== names.reduce((sum, file) => sum + statSync(join(directory, file)).size, 0))
        throw new Error(`${name}: ${length} bytes`);
    }
    return { ms: median(times), cpu: (spent() - before) / (REQUESTS * AT_ONCE) };
  };
  const rounds = await takeTurns(scale.rounds, { assets: reads('assets'), r2: reads('r2') });
  await local.close();
  site.remove();
  const of = (name: 'assets' | 'r2', what: 'ms' | 'cpu') => rounds[name].map((round) => round[what]);
  return [
    row('store: a slice read out of assets', median(of('assets', 'ms')), 'ms'),
    row('store: a slice read out of R2', median(of('r2', 'ms')), 'ms'),
    row('store: the same, R2 to assets', medianRatio(of('r2', 'ms'), of('assets', 'ms')), 'x'),
    row('store: CPU of workerd for it, out of assets', median(of('assets', 'cpu')), 'ms'),
    row(
      'store: CPU of workerd for a read, R2 to assets',
      medianRatio(of('r2', 'cpu'), of('assets', 'cpu')),
      'x',
    ),
    row('store: a slice written into R2', perWrite, 'ms'),
  ];
};
