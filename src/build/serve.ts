// `npm start`, an editor's desk: the site on this machine, built again when content or code is saved.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { watch } from 'chokidar';
import { type Article, parseArticle } from '../content/article.ts';
import type { Result } from '../content/issue.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats.ts';
import { VARIANTS } from '../script/variants.ts';
import { codeDigest } from './cache.ts';
import { ROOT, runBuild } from './command.ts';

const port = process.env.PORT || '8787';
const home = `http://localhost:${port}`;

/** What is loaded here is the code as it was at the start. */
const loadedCode = codeDigest(ROOT);

const parsedFiles = new Map<string, { bytes: Buffer; result: Result<Article> }>();

/** Parses a file once for as long as its bytes stay the same. */
const parseOnce: typeof parseArticle = (file, bytes) => {
  const known = parsedFiles.get(file);
  if (known?.bytes.equals(bytes)) return known.result;
  const result = parseArticle(file, bytes);
  parsedFiles.set(file, { bytes: Buffer.from(bytes), result });
  return result;
};

/** Here while the code is what is loaded; else by a process of its own. */
const build = async (): Promise<number> => {
  if (codeDigest(ROOT) === loadedCode) return runBuild({ desk: true }, parseOnce);
  const { DESK_PORT: _, ...rest } = process.env;
  const env = { ...rest, WRANGLER_COMMAND: 'dev' };
  return (
    spawnSync(process.execPath, [join(ROOT, 'src/build/main.ts')], { cwd: ROOT, env, stdio: 'inherit' })
      .status ?? 1
  );
};

/** wrangler's build command asks here (main.ts), so that the dictionaries are loaded once a day and not at each save. */
const startBuilder = (): Promise<number> =>
  new Promise((listening) => {
    let last: Promise<number> = Promise.resolve(0);
    const server = createServer(async (_request, response) => {
      last = last.then(build); // One at a time: all of them write one folder.
      await last; // After an error the last good build is served; the desk has printed it.
      response.end();
    });
    server.unref();
    server.listen(0, '127.0.0.1', () => listening((server.address() as { port: number }).port));
  });

const startWrangler = (builder: number): ChildProcess => {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const options = ['--port', port, '--show-interactive-dev-session=false', '--log-level=warn'];
  return spawn(process.execPath, [wrangler, 'dev', ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DESK_PORT: String(builder),
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  });
};

/** wrangler watches content/ and src/ (wrangler.toml). Another folder is watched here, and a touch in src/ tells it. */
const watchOtherContent = () => {
  if (!process.env.CONTENT_DIR) return;
  const touch = () => utimesSync(join(ROOT, 'src/worker.ts'), new Date(), new Date());
  let waiting: NodeJS.Timeout | undefined;
  watch(resolve(process.env.CONTENT_DIR), { ignoreInitial: true }).on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(touch, 50);
  });
};

const answers = () =>
  fetch(`${home}/`, { redirect: 'manual' }).then(
    ({ status }) => status === 302,
    () => false, // not listening yet
  );

const failed = await build();
if (failed) process.exit(failed);
const wrangler = startWrangler(await startBuilder());
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopping = true;
    wrangler.kill(signal);
  });
wrangler.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));
watchOtherContent();

while (!(await answers())) await new Promise((wait) => setTimeout(wait, 200));
process.stdout.write(`\n${home}${pagePath('zh-Hans')}\n\n`);
for (const { tag, name } of VARIANTS) {
  process.stdout.write(`${name}\n`);
  for (const { file } of FORMATS) process.stdout.write(`  ${home}${documentPath(tag, undefined, file)}\n`);
}
process.stdout.write('\nEach page lists the feeds of its channel. Ctrl-C stops.\n');
