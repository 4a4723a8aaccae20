// `npm start`, an editor's desk: the site on this machine, built again when content or code is saved.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createPort } from 'node:net';
import { join, resolve } from 'node:path';
import { watch } from 'chokidar';
import { STYLES } from '../commands/speech/report.ts';
import { speechOf, spoken, spokenIssue } from '../commands/speech/speech.ts';
import { type Article, parseArticle } from '../content/article.ts';
import type { Issue, Result } from '../content/issue.ts';
import { documentPath, pagePath } from '../feed/address.ts';
import { FORMATS } from '../feed/formats/formats.ts';
import { withBanner } from '../page/issue-banner.ts';
import { codeDigest } from '../press/disk/cache.ts';
import { ROOT, runBuild } from '../press/press.ts';
import { VARIANTS } from '../script/variants.ts';
import { startFront } from './front.ts';

const port = process.env.PORT || '8787';
const home = `http://localhost:${port}`;
const speech = speechOf(process.env);

/** What the last build found wrong, as its pages say it while the one before is served. */
let errors: readonly Issue[] = [];

const banner = () => {
  if (errors.length === 0) return undefined;
  const lines = errors.map((error) => {
    const { file, line, field, problem, remedy } = spokenIssue(error, speech);
    return { place: `${file}:${line} ${field}`, text: `${problem}${speech === 'en' ? '; ' : '；'}${remedy}` };
  });
  const count = `${lines.length} ${lines.length === 1 ? 'error' : 'errors'}`;
  const title = spoken(`${count}; the last good build is shown`, speech);
  return (page: string) => withBanner(page, speech, title, lines);
};

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

/** Here while the code is what is loaded; else by a process of its own, whose issues are read. */
const build = async (): Promise<number> => {
  const found: Issue[] = [];
  const status =
    codeDigest(ROOT) === loadedCode
      ? await runBuild({ desk: true, onIssue: (issue) => found.push(issue) }, parseOnce)
      : buildElsewhere(found);
  // At once, so that a page that is asked for meanwhile never says half of them.
  errors = found.filter(({ severity }) => severity === 'error');
  return status;
};

const buildElsewhere = (found: Issue[]): number => {
  const { DESK_PORT: _, ...rest } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'src/commands/build.ts'), '--json'], {
    cwd: ROOT,
    env: { ...rest, WRANGLER_COMMAND: 'dev' },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  for (const line of stdout.split('\n').filter(Boolean)) {
    const issue = JSON.parse(line) as Issue;
    found.push(issue);
    process.stdout.write(`${STYLES.text(issue, speech)}\n`);
  }
  return status ?? 1;
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

/** A port that nobody listens on, for wrangler behind the front. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createPort().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => found(free));
    });
  });

const startWrangler = (builder: number, inner: number): ChildProcess => {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const address = ['--ip', '127.0.0.1', '--port', String(inner)];
  const options = [...address, '--show-interactive-dev-session=false', '--log-level=warn'];
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
const inner = await freePort();
await startFront(Number(port), inner, banner).catch((error: Error) => {
  process.stderr.write(
    `${spoken(`port ${port} cannot be used (${error.message}); write PORT=8788 or another before the command`, speech)}\n`,
  );
  process.exit(1);
});
const wrangler = startWrangler(await startBuilder(), inner);
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
process.stdout.write(`\n${spoken('Each page lists the feeds of its channel. Ctrl-C stops.', speech)}\n`);
