// `npm run deploy`: builds, deploys with wrangler, and then tells the WebSub hub exactly what changed.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pRetry from 'p-retry';
import { publicPath } from '../catalog/catalog.ts';
import { type CatalogDocument, changedTopics, pingHub } from '../deploy/websub.ts';
import { writeWhole } from '../press/disk/output-folder.ts';
import { ROOT, runBuild } from '../press/press.ts';
import { CATALOG_PATH } from '../site/catalog-json.ts';
import { HEALTH_PATH } from '../site/files.ts';

const HELP = `Usage: npm run deploy [-- options] [-- options of wrangler deploy]

Builds the content, deploys it with wrangler, and pings the WebSub hub of site.yaml for the feeds whose validators differ
from those that the live /catalog.json showed before. A hub that is down never fails the deploy: what is left over is kept
in .websub.json and pinged by the next deploy.

  --dry-run   build, and print what would be pinged; deploy nothing
  --json      print the result as JSON: {hub, topics, left}
  --help      show this

  CONTENT_DIR, SITE_URL    as for the build
  DEPLOY_COMMAND=COMMAND   another command than wrangler deploy, run by the shell
  WEBSUB_STATE=FILE        where left-over topics are kept, for a machine that keeps no files between deploys

Exit status: 0 when it was deployed, 1 when the content has errors, 2 for an unknown option, else that of wrangler.
`;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** The catalog that subscribers see now; nothing at a first deploy. */
const liveCatalog = async (site: string): Promise<CatalogDocument | undefined> => {
  try {
    const response = await fetch(site + CATALOG_PATH, { signal: AbortSignal.timeout(10_000) });
    if (response.ok) return (await response.json()) as CatalogDocument;
    say(`${site}${CATALOG_PATH} answered ${response.status}: every feed counts as changed`);
  } catch (error) {
    const { message, cause } = error as Error;
    say(`${site}${CATALOG_PATH} cannot be read (${String(cause ?? message)}): every feed counts as changed`);
  }
  return undefined;
};

/** Waits for the new version to be live, or a hub would fetch the old one; a minute at most. */
const waitForVersion = async (site: string, version: string) => {
  const look = async () => {
    const response = await fetch(site + HEALTH_PATH, { signal: AbortSignal.timeout(5000) });
    const live = response.ok ? ((await response.json()) as { version?: string }).version : response.status;
    if (live !== version) throw new Error(`${site}${HEALTH_PATH} shows version ${live}`);
  };
  await pRetry(look, { retries: 8, minTimeout: 250, maxRetryTime: 60_000 }).catch((error: Error) =>
    say(`${error.message}, not ${version}; the hub is told all the same`),
  );
};

const publish = (args: readonly string[]): number => {
  const env = { ...process.env, FANJIAN_BUILT: '1', WRANGLER_SEND_METRICS: 'false' };
  const { DEPLOY_COMMAND } = process.env;
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const { status } = DEPLOY_COMMAND
    ? spawnSync(DEPLOY_COMMAND, { cwd: ROOT, env, stdio: ['inherit', 2, 'inherit'], shell: true })
    : spawnSync(process.execPath, [wrangler, 'deploy', ...args], {
        cwd: ROOT,
        env,
        stdio: ['inherit', 2, 'inherit'],
      });
  return status ?? 1;
};

const STATE = resolve(process.env.WEBSUB_STATE || join(ROOT, '.websub.json'));

const leftOver = (): readonly string[] => {
  if (!existsSync(STATE)) return [];
  try {
    return (JSON.parse(readFileSync(STATE, 'utf8')) as { left: string[] }).left;
  } catch (error) {
    say(`${relative(process.cwd(), STATE)} cannot be read (${(error as Error).message}); it is left out`);
    return [];
  }
};

const keepLeftOver = (left: readonly string[]) => {
  if (left.length > 0) writeWhole(STATE, Buffer.from(`${JSON.stringify({ left }, null, 2)}\n`));
  else rmSync(STATE, { force: true });
};

const tell = async (hub: string, topics: readonly string[]): Promise<readonly string[]> => {
  // Kept before the first is pinged: whatever ends this process, none of them is forgotten.
  keepLeftOver(topics);
  let pinged = 0;
  const onPinged = () => {
    pinged++;
    if (process.stderr.isTTY) process.stderr.write(`\rpinged ${pinged} of ${topics.length}`);
  };
  const { left, problems } = await pingHub(hub, topics, { onPinged });
  if (process.stderr.isTTY && pinged > 0) say('');
  for (const problem of problems) say(problem);
  keepLeftOver(left);
  const rest = left.length > 0 ? `; ${left.length} are left over, the next deploy pings them` : '';
  say(`${hub} was told of ${pinged} of ${topics.length} feeds${rest}`);
  return left;
};

const run = async (): Promise<number> => {
  let options: ReturnType<typeof parse>;
  try {
    options = parse();
  } catch (error) {
    say(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const dry = values['dry-run'] ?? false;
  const failed = await runBuild({ dry, issuesTo: process.stderr });
  if (failed) return failed;
  const file = join(process.env.BUILD_DIR || join(ROOT, '.build'), 'assets', publicPath(CATALOG_PATH));
  const next = JSON.parse(readFileSync(file, 'utf8')) as CatalogDocument;
  const { hub, site, version } = next;
  const known = new Set(next.feeds.map(({ url }) => url));
  const topics = [...new Set([...leftOver(), ...changedTopics(await liveCatalog(site), next)])].filter(
    (url) => known.has(url),
  );
  const report = (left: readonly string[]) => {
    if (values.json) process.stdout.write(`${JSON.stringify({ hub, topics, left }, null, 2)}\n`);
    else if (dry) process.stdout.write(topics.map((topic) => `${topic}\n`).join(''));
  };
  if (dry) {
    say(
      `${topics.length} of ${known.size} feeds changed; ${hub ? `${hub} would be told` : 'site.yaml names no hub'}`,
    );
    report(topics);
    return 0;
  }
  const status = publish(positionals);
  if (status !== 0) return status;
  if (!hub) {
    say('site.yaml names no hub, so nobody is told; readers find out when they poll');
    report([]);
    return 0;
  }
  await waitForVersion(site, version);
  report(await tell(hub, topics));
  return 0;
};

const parse = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });

process.exitCode = await run();
