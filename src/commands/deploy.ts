// `npm run deploy`: builds, deploys with wrangler, and then tells the WebSub hub exactly what changed.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publicPath } from '../catalog/catalog.ts';
import { keepLeftOver, leftOver } from '../deploy/left-over.ts';
import { liveCatalog, waitForVersion } from '../deploy/live.ts';
import { type CatalogDocument, changedTopics, pingHub } from '../deploy/websub.ts';
import { CATALOG_PATH } from '../site/catalog-json.ts';
import { outputFolder, ROOT, shown } from './environment.ts';
import { main } from './main.ts';
import { buildSite, holdOutput, mayUpload } from './run.ts';
import { readOptions } from './speech/options.ts';

const HELP = `Usage: npm run deploy [-- options] [-- options of wrangler deploy]

Builds the content, deploys it with wrangler, and pings the WebSub hub of site.yaml for the feeds whose validators differ
from those that the live /catalog.json showed before. A hub that is down never fails the deploy: what is left over is kept
in .websub.json and pinged by the next deploy.

  --dry-run   build, and print what would be pinged; deploy nothing
  --allow     let more than a tenth of what was published be gone or withdrawn at once
  --json      print the result as JSON: {hub, topics, left}
  --help      show this

  CONTENT_DIR, SITE_URL    as for the build
  DEPLOY_COMMAND=COMMAND   another command than wrangler deploy, run by the shell
  WEBSUB_STATE=FILE        where left-over topics are kept, for a machine that keeps no files between deploys

Exit status: 0 when it was deployed, 1 when the content has errors, 2 for an unknown option, else that of wrangler.
`;

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  allow: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const STATE = resolve(process.env.WEBSUB_STATE || join(ROOT, '.websub.json'));

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Runs wrangler; resolves with its exit status. */
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

/** Whatever differs from what subscribers see now, and what the last deploy left over. */
const topicsOf = async (next: CatalogDocument): Promise<readonly string[]> => {
  const live = await liveCatalog(next.site);
  if ('problem' in live) say(`${live.problem}: every feed counts as changed`);
  let left: readonly string[] = [];
  try {
    left = leftOver(STATE);
  } catch (error) {
    say(`${shown(STATE)} cannot be read (${(error as Error).message}); it is left out`);
  }
  const known = new Set(next.feeds.map(({ url }) => url));
  const changed = changedTopics('catalog' in live ? live.catalog : undefined, next);
  return [...new Set([...left, ...changed])].filter((url) => known.has(url));
};

const tell = async (hub: string, topics: readonly string[]): Promise<readonly string[]> => {
  // Kept before the first is pinged: whatever ends this process, none of them is forgotten.
  keepLeftOver(STATE, topics);
  let pinged = 0;
  const onPinged = () => {
    pinged++;
    if (process.stderr.isTTY) process.stderr.write(`\rpinged ${pinged} of ${topics.length}`);
  };
  const { left, problems } = await pingHub(hub, topics, { onPinged });
  if (process.stderr.isTTY && pinged > 0) say('');
  for (const problem of problems) say(problem);
  keepLeftOver(STATE, left);
  const rest = left.length > 0 ? `; ${left.length} are left over, the next deploy pings them` : '';
  say(`${hub} was told of ${pinged} of ${topics.length} feeds${rest}`);
  return left;
};

const run = async (): Promise<number> => {
  const options = await readOptions(OPTIONS, { en: HELP }, { allowPositionals: true });
  if (typeof options === 'number') return options;
  const { values, positionals } = options;
  const dry = values['dry-run'] ?? false;
  const release = await holdOutput(); // Nobody builds there before all of it is uploaded.
  const failed = await buildSite({ dry, thorough: true, allow: values.allow, issuesTo: process.stderr });
  if (failed) return failed;
  const file = join(outputFolder(), 'assets', publicPath(CATALOG_PATH));
  const next = JSON.parse(readFileSync(file, 'utf8')) as CatalogDocument;
  const { hub, site, version, feeds } = next;
  const topics = await topicsOf(next);
  const report = (left: readonly string[]) => {
    if (values.json) process.stdout.write(`${JSON.stringify({ hub, topics, left }, null, 2)}\n`);
    else if (dry) process.stdout.write(topics.map((topic) => `${topic}\n`).join(''));
  };
  if (dry) {
    say(
      `${topics.length} of ${feeds.length} feeds changed; ${hub ? `${hub} would be told` : 'site.yaml names no hub'}`,
    );
    report(topics);
    return 0;
  }
  if (!mayUpload()) return 1;
  const status = publish(positionals);
  release();
  if (status !== 0) return status;
  if (!hub) {
    say('site.yaml names no hub, so nobody is told; readers find out when they poll');
    report([]);
    return 0;
  }
  const other = await waitForVersion(site, version);
  if (other) say(`${other}; the hub is told all the same`);
  report(await tell(hub, topics));
  return 0;
};

await main(run);
