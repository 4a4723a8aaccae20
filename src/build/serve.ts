// `npm start`: the site on this machine, rebuilt when content or code is saved.

import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats.ts';
import { VARIANTS } from '../script/variants.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = [join(ROOT, 'src/build/main.ts')];
const port = process.env.PORT || '8787';
const home = `http://localhost:${port}`;

const build = () => spawnSync(process.execPath, BUILD, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;

const failed = build();
if (failed) process.exit(failed);

const server = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
    'dev',
    '--port',
    port,
    '--show-interactive-dev-session=false',
    '--log-level=info',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
  },
);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

// wrangler watches content/ and src/ (wrangler.toml); another folder is watched here.
if (process.env.CONTENT_DIR) {
  let waiting: NodeJS.Timeout | undefined;
  watch(resolve(process.env.CONTENT_DIR), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(build, 100);
  });
}

const answers = async () => {
  try {
    return (await fetch(`${home}/`, { redirect: 'manual' })).status === 302;
  } catch {
    return false; // not listening yet
  }
};

while (!(await answers())) await new Promise((wait) => setTimeout(wait, 200));
process.stdout.write(`\n${home}${pagePath('zh-Hans')}\n\n`);
for (const { tag, name } of VARIANTS) {
  process.stdout.write(`${name}\n`);
  for (const { file } of FORMATS) process.stdout.write(`  ${home}${documentPath(tag, undefined, file)}\n`);
}
process.stdout.write('\nEach page lists the feeds of its channel. Ctrl-C stops.\n');
